"""Declare that an embargo is broken: a text that waits for its hour is public elsewhere.

One editor says where, a second signs, and it goes out at once; its decision tells of the breach.
What isn't accepted yet goes out with its acceptance, which says where it is public (`accept`).
"""

from django.db import transaction
from msgspec.structs import replace

from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.actions.accept import publish_accepted
from dateline.wire.desk.content import open_ruling, seal_ruling
from dateline.wire.desk.models import Ruling, Submission
from dateline.wire.desk.permits import check_decides
from dateline.wire.errors import NotYoursError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.models import Version

SCHEDULED = frozenset({"scheduled"})


def declare_breach(wire: Wire, actor: Actor, row: Submission, where: str) -> Ruling:
    """Say where an accepted text is public before its hour; a second editor has to sign."""
    check_decides(actor, row, SCHEDULED)
    if not where.strip():
        raise RefusedError("fault_breach_where")
    accepted = row.rulings.filter(kind="scheduled", revision=row.revision).last()
    if accepted is None:
        raise NotYoursError("fault_not_scheduled")
    now = wire.clock()
    ruling = Ruling(
        submission=row,
        revision=row.revision,
        kind="breach",
        guidelines=accepted.guidelines,
        rules=accepted.rules,
        by=[actor.handle],
        at=now,
    )
    answers = replace(open_ruling(wire.vault, accepted), breach=where.strip())
    seal_ruling(wire.vault, ruling, answers)
    with transaction.atomic():
        row.rulings.filter(kind="breach").delete()
        ruling.save()
        note_act(now, actor.handle, "declare breach", row.id)
    return ruling


def sign_breach(wire: Wire, actor: Actor, row: Submission) -> Version:
    """Publish at once what another editor declared to be public elsewhere."""
    check_decides(actor, row, SCHEDULED)
    ruling = breach_of(row)
    if ruling is None:
        raise NotYoursError("fault_no_breach")
    if actor.handle in ruling.by:
        raise NotYoursError("fault_same_declarer")
    answers = open_ruling(wire.vault, ruling)
    return publish_accepted(wire, row, answers, (ruling.by[0], actor.handle))


def breach_of(row: Submission) -> Ruling | None:
    """Return the declaration that waits for a second editor, if one does."""
    return row.rulings.filter(kind="breach", revision=row.revision).last()
