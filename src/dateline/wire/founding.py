"""Founding a wire: folder, key, database, and the first two entries of its record."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from django.core.management import call_command
from django.db import transaction

from dateline.guidelines import LATEST, load, ruleset_bytes
from dateline.record.statement import (
    GuidelinesAdopted,
    Statement,
    WireOpened,
)
from dateline.wire.config import FILE_NAME, Config, check_config, format_config
from dateline.wire.errors import ConfigurationError
from dateline.wire.keychain import KEY, keys_folder
from dateline.wire.keyfile import create_key
from dateline.wire.opening import Wire, open_wire
from dateline.wire.publishing.filing import rfc3339
from dateline.wire.publishing.leaves import statement_leaf
from dateline.wire.publishing.log import append
from dateline.wire.publishing.models import Opening
from dateline.wire.publishing.openings import bytes_digest
from dateline.wire.storage import write_file


def found_wire(
    folder: Path, config: Config, *, clock: Callable[[], datetime] | None = None
) -> Wire:
    """Set a wire up in a folder that holds none, and return it opened; nothing is pressed yet."""
    config = check_config(config)
    if folder.exists() and any(folder.iterdir()):
        raise ConfigurationError(f"{folder} isn't empty: a wire begins in a folder of its own.")
    for part in ("keys", "media", "edition"):
        mode = 0o755 if part == "edition" else 0o700
        (folder / part).mkdir(mode=mode, parents=True, exist_ok=True)
    create_key(keys_folder(folder) / KEY)
    write_file(folder / FILE_NAME, format_config(config).encode(), durable=True)
    (folder / config.database).touch(mode=0o600)
    wire = open_wire(folder, clock=clock) if clock else open_wire(folder)
    call_command("migrate", verbosity=0, interactive=False)
    with transaction.atomic():
        _open(wire, wire.clock())
    return wire


def _open(wire: Wire, now: datetime) -> None:
    identity, at = wire.config.identity(), rfc3339(now)
    rules = load(LATEST)
    _state(
        WireOpened(type="dateline/statement/v1", wire=identity, key=wire.verifier.vkey, at=at),
    )
    _state(
        GuidelinesAdopted(
            type="dateline/statement/v1",
            wire=identity,
            guidelines=rules.id,
            title=rules.title,
            sha256=bytes_digest(ruleset_bytes(LATEST)),
            at=at,
        ),
    )


def _state(statement: Statement) -> None:
    leaf = statement_leaf(statement)
    index = append(leaf.entry)
    Opening.objects.create(entry=index, statement=leaf.content, salt=leaf.salt)
