"""Private Ed25519 keys on disk: PKCS #8 PEM, mode 0600, as ``openssl genpkey`` writes them."""

import os
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from dateline.wire.errors import ConfigurationError


def create_key(path: Path) -> Ed25519PrivateKey:
    """Make a key and write it to a new file; refuse to replace one."""
    key = Ed25519PrivateKey.generate()
    text = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise ConfigurationError(f"{path} is there already; a key is never replaced.") from None
    with os.fdopen(handle, "wb") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    return key


def read_key(path: Path) -> Ed25519PrivateKey:
    """Read a private key; one sentence where it is missing or of another kind."""
    try:
        key = load_pem_private_key(path.read_bytes(), password=None)
    except FileNotFoundError:
        raise ConfigurationError(
            f"There is no key at {path}: make one with `dateline key new {path}`."
        ) from None
    except (ValueError, TypeError):
        raise ConfigurationError(f"{path} isn't an unencrypted PEM private key.") from None
    if not isinstance(key, Ed25519PrivateKey):
        raise ConfigurationError(f"{path} isn't an Ed25519 key.")
    return key
