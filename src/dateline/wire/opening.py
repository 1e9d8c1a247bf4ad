"""Opening a wire: its folder, settings, key and database become one value that actions take."""

import fcntl
import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from django.conf import settings
from django.db import connections

from dateline.record.note import Signer
from dateline.wire.config import Config, read_config
from dateline.wire.keyfile import read_key
from dateline.wire.storage import sweep_unfinished


def _clock() -> datetime:
    return datetime.now(UTC)


def _no_step(_name: str) -> None:
    """Where nothing is watching the steps, nothing happens at them."""


@dataclass(frozen=True, slots=True)
class Wire:
    """A running wire.

    ``step`` is called after each durable step, and before it with ``before`` in front of its name
    (`dateline.wire.steps` lists them); tests kill the process there.
    """

    folder: Path
    config: Config
    signer: Signer
    clock: Callable[[], datetime] = _clock
    step: Callable[[str], None] = field(default=_no_step)

    @property
    def edition(self) -> Path:
        """The public tree."""
        return self.folder / "edition"

    @property
    def record(self) -> Path:
        """The public record, under the edition."""
        return self.edition / "record"

    @property
    def media(self) -> Path:
        """Originals and rendered PDFs, by digest; never public."""
        return self.folder / "media"

    def before(self, name: str) -> None:
        """Mark that a durable step is about to be taken."""
        self.step(f"before {name}")

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Hold the wire alone, across processes: one publishes at a time.

        The file isn't empty while the lock is held, so whoever finds it full knows that the last
        holder was killed, and deletes what that one left half written.
        """
        with (self.folder / ".lock").open("ab", buffering=0) as handle:
            fcntl.flock(handle, fcntl.LOCK_EX)
            if os.fstat(handle.fileno()).st_size:
                sweep_unfinished(self.edition, self.media)
            else:
                handle.write(b"held\n")
            try:
                yield
            finally:
                handle.truncate(0)


def open_wire(
    folder: Path,
    *,
    clock: Callable[[], datetime] = _clock,
    step: Callable[[str], None] = _no_step,
) -> Wire:
    """Open the wire in a folder and point Django's database at it."""
    folder = folder.resolve()
    config = read_config(folder)
    key = read_key(folder / "keys" / "wire.key")
    point_database(folder, config)
    signer = Signer(config.origin, key)
    return Wire(folder=folder, config=config, signer=signer, clock=clock, step=step)


def point_database(folder: Path, config: Config) -> None:
    """Let Django's one database be this wire's, and derive its secret from the wire's own key."""
    connections.close_all()
    # mode=rw: a database that is gone is a fault, never an empty one made in its place.
    name = quote(str(folder / config.database))
    connections.settings["default"]["NAME"] = f"file:{name}?mode=rw"
    key_file = folder / "keys" / "wire.key"
    secret = hashlib.sha256(b"dateline/django-secret/v1\n" + key_file.read_bytes())
    settings.SECRET_KEY = secret.hexdigest()
