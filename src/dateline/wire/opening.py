"""Opening a wire: its folder, settings, key and database become one value that actions take."""

import fcntl
import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from django.conf import settings
from django.db import connections

from dateline.record.note import Signer, Verifier
from dateline.wire.config import Config, read_config
from dateline.wire.errors import ConfigurationError
from dateline.wire.keyfile import read_key

MIRROR_FILE = "mirror.json"
"""What makes a folder a mirror: where the wire it mirrors is, and that wire's key."""

_NO_ACT = "it follows that wire, and nothing is published or changed on it."


def _clock() -> datetime:
    return datetime.now(UTC)


def _no_step(_name: str) -> None:
    """Where nothing is watching the steps, nothing happens at them."""


@dataclass(frozen=True, slots=True)
class Wire:
    """A running wire, or a mirror of one: ``key`` is what it signs with, and a mirror has none.

    ``step`` is called after each durable step; tests kill the process there.
    """

    folder: Path
    config: Config
    verifier: Verifier
    key: Signer | None
    clock: Callable[[], datetime] = _clock
    step: Callable[[str], None] = field(default=_no_step)

    @property
    def signer(self) -> Signer:
        """The key that the wire signs with. Raises `ConfigurationError` for a mirror."""
        if self.key is None:
            raise ConfigurationError(f"{self.folder} is a mirror of {self.config.name}: {_NO_ACT}")
        return self.key

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

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Hold the wire alone, across processes: one publishes at a time."""
        with (self.folder / ".lock").open("a") as handle:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield


def open_wire(
    folder: Path,
    *,
    clock: Callable[[], datetime] = _clock,
    step: Callable[[str], None] = _no_step,
) -> Wire:
    """Open the wire in a folder and point Django's database at it."""
    folder = folder.resolve()
    config = read_config(folder)
    if (folder / MIRROR_FILE).exists():
        raise ConfigurationError(f"{folder} is a mirror of {config.name}: {_NO_ACT}")
    key_file = folder / "keys" / "wire.key"
    signer = Signer(config.origin, read_key(key_file))
    point_database(folder, config, key_file.read_bytes())
    return Wire(folder, config, signer.verifier, signer, clock, step)


def point_database(folder: Path, config: Config, secret: bytes) -> None:
    """Let Django's one database be this wire's, and derive Django's own secret from the wire's."""
    connections.close_all()
    # mode=rw: a database that is gone is a fault, never an empty one made in its place.
    name = quote(str(folder / config.database))
    connections.settings["default"]["NAME"] = f"file:{name}?mode=rw"
    derived = hashlib.sha256(b"dateline/django-secret/v1\n" + secret)
    settings.SECRET_KEY = derived.hexdigest()
