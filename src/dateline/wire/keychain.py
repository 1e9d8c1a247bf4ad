"""The wire's own keys on disk: ``keys/wire.key`` signs, ``wire-next.key`` is to take its place.

A next key is durable before an entry names it, and takes the place once the checkpoint is signed
that hands the record over to it. The old one is kept aside as ``retired-<id>.key``: nothing needs
it any more, and its operator may destroy it.
"""

import os
from pathlib import Path

from dateline.record.note import Signer, Verifier
from dateline.wire.errors import ConfigurationError
from dateline.wire.keyfile import create_key, read_key
from dateline.wire.storage import sync_folder

KEY = "wire.key"
NEXT = "wire-next.key"


def keys_folder(folder: Path) -> Path:
    """Return where a wire's keys are."""
    return folder / "keys"


def read_signer(folder: Path, origin: str, name: str = KEY) -> Signer | None:
    """Return the signer in one of the wire's key files; ``None`` where there is no such file."""
    path = keys_folder(folder) / name
    return Signer(origin, read_key(path)) if path.exists() else None


def make_next(folder: Path, origin: str) -> Signer:
    """Make the key that is to take the place; durable, file and name, when this returns."""
    private = create_key(keys_folder(folder) / NEXT)
    sync_folder(keys_folder(folder))
    return Signer(origin, private)


def find_signer(folder: Path, key: Verifier) -> Signer:
    """Return the private half of a key, from whichever file has it.

    Raises `ConfigurationError`, which says what to do, where none has.
    """
    for name in (KEY, NEXT):
        found = read_signer(folder, key.name, name)
        if found is not None and found.verifier == key:
            return found
    raise ConfigurationError(
        f"The record goes by the key {key.key_id.hex()}, and {keys_folder(folder)} hasn't got it: "
        f"put it back as {KEY} from where you keep it or, where it is lost for good, move what is "
        f"there away and run `dateline key rotate --lost`."
    )


def take_place(folder: Path, origin: str) -> None:
    """Let the next key be the wire's; done again after a kill, it comes to the same."""
    keys = keys_folder(folder)
    old, retired = keys / KEY, read_signer(folder, origin)
    if retired is not None:
        aside = keys / f"retired-{retired.verifier.key_id.hex()}.key"
        if not aside.exists():
            os.link(old, aside)
        sync_folder(keys)
    (keys / NEXT).replace(old)
    sync_folder(keys)
