"""Readers who report: what they send, and a wire with something to report."""

from dateline.wire.opening import Wire
from dateline.wire.publishing.models import Release
from dateline.wire.reports.actions.decide import Judged
from dateline.wire.reports.actions.report import Offered, Receipt, report
from wire.wires import publish_text

SEATS = "The reading room has 64 seats"


def offered(**changed: object) -> Offered:
    """Return a report as a reader sends it, or one that differs."""
    usual: dict[str, object] = {
        "rules": ("DG-30",),
        "place": "",
        "words": SEATS,
        "text": "I counted sixty on Sunday.",
        "links": "https://seats.example/count\n",
        "contact": "",
        "trap": "",
        "language": "en",
        "network": "203.0.113.7",
    }
    return Offered(**{**usual, **changed})  # type: ignore[arg-type]


def reported(wire: Wire, **changed: object) -> Receipt:
    """Report the first release, which is published where there is none yet."""
    release = Release.objects.first() or publish_text(wire).release
    return report(wire, release, 1, offered(**changed))


def judged(**changed: object) -> Judged:
    """Return a decision as an editor makes it, or one that differs."""
    usual: dict[str, object] = {
        "upheld": True,
        "outcome": "none",
        "reason": "",
        "rules": ("DG-30",),
        "reasons": "The desk counted the seats on Sunday.",
    }
    return Judged(**{**usual, **changed})  # type: ignore[arg-type]


WITHDRAWAL: dict[str, object] = {"outcome": "withdrawal", "reason": "error"}
REMOVAL: dict[str, object] = {"outcome": "removal", "reason": "safety"}
