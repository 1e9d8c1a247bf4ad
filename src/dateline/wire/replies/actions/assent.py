"""A source demands that two of its people approve each filing; they do, each for themselves."""

from datetime import datetime

from django.db import transaction

from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.models import Submission
from dateline.wire.errors import NotYoursError
from dateline.wire.opening import Wire
from dateline.wire.replies.models import Assent, Demand
from dateline.wire.sources.models import Source


def demand_two(wire: Wire, actor: Actor, source: Source) -> None:
    """Let a source demand from now on that two of its people approve; one approver may."""
    _check_approves(actor, source)
    now = wire.clock()
    with transaction.atomic():
        demand, new = Demand.objects.get_or_create(
            source=source, defaults={"by": actor.handle, "since": now}
        )
        if not new:
            Demand.objects.filter(pk=demand.pk).update(ending="")
        note_act(now, actor.handle, "demand two", source.slug)


def end_demand(wire: Wire, actor: Actor, source: Source) -> None:
    """Ask that it ends or, as another approver, agree that it does: one alone can't undo it."""
    _check_approves(actor, source)
    now = wire.clock()
    with transaction.atomic():
        demand = Demand.objects.select_for_update().filter(source=source).first()
        if demand is None:
            raise NotYoursError("fault_one_enough")
        if demand.ending in ("", actor.handle):
            Demand.objects.filter(pk=demand.pk).update(ending=actor.handle)
            note_act(now, actor.handle, "ask to end demand", source.slug)
            return
        demand.delete()
        note_act(now, actor.handle, "end demand", source.slug, f"asked by {demand.ending}")


def assent(wire: Wire, actor: Actor, row: Submission) -> None:
    """Approve a filing that waits, by saying so; an agent isn't one of the source's people."""
    if not may_assent(actor, row.source):
        raise NotYoursError("fault_own_people")
    if row.state not in ("waiting", "scheduled"):
        raise NotYoursError("fault_not_undecided")
    now = wire.clock()
    with transaction.atomic():
        note_assent(row, actor, "", now)
        note_act(now, actor.handle, "say approved", row.id)


def note_assent(row: Submission, actor: Actor, key: str, now: datetime) -> None:
    """Write down who approved a filing, inside the caller's transaction."""
    Assent.objects.get_or_create(
        filing_id=row.filing_id,
        by=actor.handle,
        key=key,
        defaults={"submission": row, "at": now},
    )


def may_assent(actor: Actor, source: Source) -> bool:
    """Say whether somebody is one of a source's own people: an author or approver of it."""
    return any(actor.holds(role, source.slug) for role in ("author", "approver"))


def _check_approves(actor: Actor, source: Source) -> None:
    if not actor.holds("approver", source.slug):
        raise NotYoursError("fault_not_approving")
