"""Whether a source was suspended at an entry of the record, as its opened entries tell."""

from collections.abc import Mapping

from dateline.record.errors import BindingError
from dateline.record.statement import OpenedEntry, SourceSuspended


def suspensions_in(entries: Mapping[int, OpenedEntry]) -> tuple[tuple[int, SourceSuspended], ...]:
    """Return a source's suspensions and their ends, each with the index of its entry, in order."""
    return tuple(
        (index, opened.statement)
        for index, opened in sorted(entries.items())
        if isinstance(opened.statement, SourceSuspended)
    )


def check_speaks(suspensions: tuple[tuple[int, SourceSuspended], ...], index: int, at: str) -> None:
    """Check that no suspension held when the version of this entry was published.

    The last one before it decides; it holds until its ``until``, which for one that lifts is its
    own time. ``at`` is the entry's, RFC 3339 UTC to the second, as all are. Raises `BindingError`.
    """
    before = [statement for entry, statement in suspensions if entry < index]
    if before and (before[-1].until is None or at < before[-1].until):
        raise BindingError(
            f"The version of entry {index} was published while its source was suspended."
        )
