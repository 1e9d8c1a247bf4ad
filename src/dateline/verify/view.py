"""What `verify` asks of a record at hand: a wire's edition, a mirror, or a site over HTTP."""

from typing import Protocol

from dateline.record.bundle import Act


class RecordView(Protocol):
    """A record at hand. Nothing that it gives is believed before it is proven.

    Any method may raise a `dateline.record.errors.RecordError` (`MissingError` for a file that
    isn't there): the verdict then says what couldn't be read.
    """

    def checkpoint(self) -> str:
        """Return the newest checkpoint, a signed note."""
        ...

    def fetch(self, path: str) -> bytes:
        """Return a tile or entry bundle by its path under ``record/`` (``tile/0/000`` …)."""
        ...

    def later_acts(self, release: int, after_entry: int) -> tuple[Act, ...]:
        """Return the acts published on a release after an entry, in the record's order."""
        ...

    def copy(self, release: int, version: int) -> bytes | None:
        """Return a version's published ``release.json``; ``None`` where there is none."""
        ...

    def find(self, text: str) -> tuple[int, int] | None:
        """Trace a text to the release and version that it comes from, if any."""
        ...

    def wire_statements(self) -> bytes | None:
        """Return ``about/wire.json``; ``None`` where there is none."""
        ...

    def source_statements(self, slug: str) -> bytes | None:
        """Return ``sources/<slug>/source.json``; ``None`` where there is none."""
        ...
