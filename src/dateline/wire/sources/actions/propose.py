"""Propose to suspend a source or to lift that, and sign what another editor proposed."""

from datetime import datetime

from django.db import transaction

from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.permits import check_impartial
from dateline.wire.errors import NotYoursError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.sources.actions.suspend import checked_reason, lift, suspend
from dateline.wire.sources.models import Proposal, Source, Suspension
from dateline.wire.sources.queries import suspended_now


def propose(
    wire: Wire, actor: Actor, source: Source, reason: str, until: datetime | None = None
) -> Proposal:
    """Propose to suspend a source or, where it is suspended, to lift that; the last one stands.

    Raises `RefusedError` without a reason, and for a time that is over.
    """
    check_impartial(actor, source)
    now, lifts = wire.clock(), suspended_now(source) is not None
    reason = checked_reason(reason)
    if until is not None and until <= now:
        raise RefusedError("fault_suspension_end")
    with transaction.atomic():
        Proposal.objects.filter(source=source).delete()
        row = Proposal.objects.create(
            source=source,
            lifts=lifts,
            reason=reason,
            until=None if lifts else until,
            by=actor.handle,
            made_at=now,
        )
        note_act(now, actor.handle, "propose lift" if lifts else "propose suspend", source.slug)
    return row


def sign(wire: Wire, actor: Actor, row: Proposal) -> Suspension:
    """Suspend a source, or lift that, as another editor proposed."""
    check_impartial(actor, row.source)
    if actor.handle == row.by:
        raise NotYoursError("fault_same_editor")
    if not Proposal.objects.filter(pk=row.pk).exists():
        raise RefusedError("fault_proposal_replaced")
    editors = (row.by, actor.handle)
    done = (
        lift(wire, row.source, row.reason, editors)
        if row.lifts
        else suspend(wire, row.source, row.reason, editors, row.until)
    )
    Proposal.objects.filter(pk=row.pk).delete()
    return done


def drop(wire: Wire, actor: Actor, row: Proposal) -> None:
    """Take a proposal away without acting on it."""
    check_impartial(actor, row.source)
    with transaction.atomic():
        Proposal.objects.filter(pk=row.pk).delete()
        note_act(wire.clock(), actor.handle, "drop proposal", row.source.slug)
