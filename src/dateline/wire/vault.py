"""The vault: what is nobody's to read yet is encrypted before it reaches the database.

AES-256-GCM under ``keys/drafts.key`` (32 random bytes, mode 0600), a fresh nonce each time. What a
text belongs to is authenticated with it, so that one draft's text can't be put in another's place.
A database that is copied away, or a backup of it, tells nothing of drafts.
"""

import os
import secrets
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from dateline.wire.errors import ConfigurationError, WireError

KEY_NAME: Final = "drafts.key"
_NONCE = 12


class SealedError(WireError):
    """A sealed text can't be opened: another key, another place, or it was tampered with."""


class Vault:
    """Seals and opens under one wire's key; made at its first use."""

    def __init__(self, folder: Path) -> None:
        """Take the key of the wire in a folder."""
        self._cipher = AESGCM(_key(folder / "keys" / KEY_NAME))

    def seal(self, content: bytes, place: str) -> bytes:
        """Return a content that opens only in its place, such as ``submission/<id>/draft``."""
        nonce = secrets.token_bytes(_NONCE)
        return nonce + self._cipher.encrypt(nonce, content, place.encode())

    def open(self, sealed: bytes, place: str) -> bytes:
        """Return what was sealed for a place; raises `SealedError`."""
        try:
            return self._cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], place.encode())
        except (InvalidTag, ValueError):
            raise SealedError(
                f"What is kept for {place} can't be opened: its key is another one, or it was "
                "changed."
            ) from None


def _key(path: Path) -> bytes:
    try:
        key = path.read_bytes()
    except FileNotFoundError:
        return _new_key(path)
    if len(key) != 32:
        raise ConfigurationError(f"{path} isn't a key of 32 bytes: restore it from a backup.")
    return key


def _new_key(path: Path) -> bytes:
    key = secrets.token_bytes(32)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:  # another process was first
        return path.read_bytes()
    with os.fdopen(handle, "wb") as file:
        file.write(key)
        file.flush()
        os.fsync(file.fileno())
    return key
