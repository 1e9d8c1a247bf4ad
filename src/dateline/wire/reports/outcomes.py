"""What may follow from a report, in one table: who signs it, and what it does to the release."""

from typing import Final, NamedTuple

from dateline.record.manifest import Reason, ReportOutcome


class Follows(NamedTuple):
    """A consequence; ``editors`` must sign it, ``reasons`` are those of its retraction."""

    outcome: ReportOutcome
    editors: int
    reasons: tuple[Reason, ...] = ()


FOLLOWS: Final = (
    Follows("none", 1),
    Follows("correction", 1),
    Follows("reply", 1),
    Follows("withdrawal", 2, ("error", "fabricated")),
    Follows("removal", 2, ("safety", "legal")),
)
"""What may follow when a report is upheld."""

RESTORATION: Final = Follows("restoration", 2)
"""What follows when a withdrawal is appealed against and the appeal is granted."""


def follows(outcome: str) -> Follows | None:
    """Return a row of the table by its name."""
    return next((row for row in (*FOLLOWS, RESTORATION) if row.outcome == outcome), None)
