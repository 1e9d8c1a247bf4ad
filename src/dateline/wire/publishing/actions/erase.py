"""Erase a release's content by law or for safety, whatever has become of it before."""

from dateline.record.manifest import Reason
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.retract import (
    OUTCOMES,
    check_decision,
    record_retractions,
)
from dateline.wire.publishing.models import LaterAct
from dateline.wire.publishing.queries import get_release, last_retraction

ERASING: tuple[Reason, ...] = tuple(r for r, outcome in OUTCOMES.items() if outcome == "removed")
"""The reasons for which content may be erased."""


def erase(
    wire: Wire, number: int, reason: Reason, note: str, editors: tuple[str, str]
) -> tuple[LaterAct, bool]:
    """Record an erasure by two editors; return its row, and whether it is new.

    A published or withdrawn release is removed, with the reason on its tombstone. For one that was
    removed before nothing is recorded: the act is put back among those to press, so that files
    which came back with an old backup of media, edition or trace index are deleted again.
    """
    editors = check_decision(note, editors)
    if reason not in ERASING:
        raise RefusedError("fault_erasing", reasons=" or ".join(ERASING), reason=reason)
    with wire.lock():
        release = get_release(number)
        if release.status == "removed":
            row = last_retraction(release)
            row.pressed = False
            row.save(update_fields=["pressed"])
            return row, False
        return record_retractions(wire, [release], reason, note, editors)[0], True
