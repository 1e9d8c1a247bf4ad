"""A mirror's folder: a wire's folder without keys, and where the wire is that it follows.

mirror.json        address and key of the wire
dateline.toml      the wire as its record names it; tagline, language and the names of
                   categories aren't in the record, so they are the mirror's operator's
dateline.sqlite3   rows made of what was proven
media/  edition/   as a wire's; nothing comes into the edition unproven
staged/            what a pull has fetched and not finished with
evidence/          what proves that the wire showed two histories
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Literal

import msgspec
from django.core.management import call_command

from dateline.record.manifest import WireIdentity
from dateline.record.note import parse_vkey
from dateline.release.canonical import canonical_bytes, parse_value
from dateline.release.errors import NotCanonicalError
from dateline.release.model import Value
from dateline.wire.config import FILE_NAME, Config, check_config, format_config, read_config
from dateline.wire.errors import ConfigurationError
from dateline.wire.opening import MIRROR_FILE, Wire, point_database
from dateline.wire.storage import write_file
from dateline.wire.witness_policy import read_witness_policy
from dateline.wire.witnesses import Lookout

STAGED = "staged"
EVIDENCE = "evidence"


class Mirrored(Value, frozen=True):
    """``mirror.json``: the wire's address, or its folder, and its verifier key, one line."""

    type: Literal["dateline/mirror/v1"]
    address: str
    key: str


def is_mirror(folder: Path) -> bool:
    """Whether a folder is a mirror's."""
    return (folder / MIRROR_FILE).is_file()


def is_founded(folder: Path) -> bool:
    """Whether a mirror's folder has all that a pull needs."""
    return is_mirror(folder) and (folder / FILE_NAME).is_file()


def read_mirrored(folder: Path) -> Mirrored:
    """Return what a mirror's folder follows."""
    path = folder / MIRROR_FILE
    try:
        return parse_value(path.read_bytes(), Mirrored)
    except FileNotFoundError:
        raise ConfigurationError(f"{folder} isn't a mirror.") from None
    except NotCanonicalError as fault:
        raise ConfigurationError(f"{path} can't be used: {fault}") from None


def found_mirror(folder: Path, mirrored: Mirrored, identity: WireIdentity) -> None:
    """Set a mirror up in a folder that holds nothing, or the beginnings of this mirror."""
    if folder.exists() and any(folder.iterdir()) and not is_mirror(folder):
        raise ConfigurationError(f"{folder} isn't empty: a mirror begins in a folder of its own.")
    folder.mkdir(parents=True, exist_ok=True)
    write_file(folder / MIRROR_FILE, canonical_bytes(mirrored), durable=True)
    for part in ("media", "edition"):
        (folder / part).mkdir(mode=0o755 if part == "edition" else 0o700, exist_ok=True)
    config = named(Config(name="", origin=identity.origin, base_url=""), identity)
    (folder / config.database).touch(mode=0o600)
    write_file(folder / FILE_NAME, format_config(config).encode(), durable=True)


def named(config: Config, identity: WireIdentity) -> Config:
    """Return a mirror's settings with the wire named as its record names it."""
    return check_config(
        msgspec.structs.replace(
            config, name=identity.name, base_url=identity.base_url, operator=identity.operator
        )
    )


def open_mirror(
    folder: Path,
    *,
    clock: Callable[[], datetime] | None = None,
    step: Callable[[str], None] | None = None,
) -> Wire:
    """Open a mirror's folder as a wire that signs nothing; its database is made or brought up."""
    folder = folder.resolve()
    mirrored, config = read_mirrored(folder), read_config(folder)
    verifier = parse_vkey(mirrored.key)
    point_database(folder, config, verifier.public)
    call_command("migrate", verbosity=0, interactive=False)
    # Whom the wire asks isn't in its record: like the categories' names, it is the mirror's own.
    policy = read_witness_policy(folder, config, verifier)
    wire = Wire(folder, config, verifier, None, policy, Lookout(policy, config.origin))
    if clock is not None:
        wire = replace(wire, clock=clock)
    return wire if step is None else replace(wire, step=step)
