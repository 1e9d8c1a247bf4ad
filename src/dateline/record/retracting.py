"""What each reason for a retraction requires, shows and removes: the one table of them."""

from typing import Final, Literal

from dateline.record.manifest import Reason, RetractionOutcome
from dateline.release.model import Value

SourceSays = Literal["asks", "is-told"]
Kept = Literal["number", "notice", "text", "pictures", "marked-pdf", "replies"]
Gone = Literal["pdf", "text", "pictures", "replies", "salts"]


class Retracting(Value, frozen=True):
    """A reason's row. ``editors`` decide together, and each says so under a note for the reader.

    ``source`` says whether the source asks for it or is told of it. ``shows`` is what stays to be
    read, ``removes`` what leaves the wire; a PDF that is replaced by a marked one is removed.
    """

    reason: Reason
    outcome: RetractionOutcome
    editors: int
    note: bool
    source: SourceSays
    shows: tuple[Kept, ...]
    removes: tuple[Gone, ...]

    @property
    def restorable(self) -> bool:
        """Whether it can be undone: what was removed can't come back."""
        return self.outcome == "withdrawn"


def _withdrawn(reason: Reason, source: SourceSays = "is-told") -> Retracting:
    shows: tuple[Kept, ...] = ("number", "notice", "text", "pictures", "marked-pdf", "replies")
    return Retracting(reason, "withdrawn", 2, True, source, shows, ("pdf",))


def _removed(reason: Reason) -> Retracting:
    gone: tuple[Gone, ...] = ("text", "pictures", "pdf", "replies", "salts")
    return Retracting(reason, "removed", 2, True, "is-told", ("number", "notice"), gone)


RETRACTIONS: Final = (
    _withdrawn("error"),
    _withdrawn("fabricated"),
    _withdrawn("source-request", "asks"),
    _removed("safety"),
    _removed("legal"),
)
