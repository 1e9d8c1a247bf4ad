"""Claim a report, so that others see who reads it; leave it again; read it, which is logged."""

from django.db import transaction
from django.db.models import Q

from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.models import User
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.actions.claim import LAPSES
from dateline.wire.desk.permits import check_impartial
from dateline.wire.errors import NotYoursError
from dateline.wire.opening import Wire
from dateline.wire.reports.models import Evidence, Report
from dateline.wire.reports.queries import Told


def claim(wire: Wire, actor: Actor, row: Report) -> None:
    """Say that one reads it; refuse while another editor does."""
    check_impartial(actor, row.release.source)
    now = wire.clock()
    free = Q(reader=None) | Q(reader__handle=actor.handle) | Q(claimed_at__lt=now - LAPSES)
    me = User.objects.get(handle=actor.handle)
    with transaction.atomic():
        rows = Report.objects.filter(free, pk=row.pk)
        if not rows.update(reader=me, claimed_at=now):
            reader = Report.objects.select_related("reader").get(pk=row.pk).reader
            if reader is None:
                raise NotYoursError("fault_read_by_other")
            raise NotYoursError("fault_read_by", handle=reader.handle)
        note_act(now, actor.handle, "claim report", row.id)
    row.reader, row.claimed_at = me, now


def leave(wire: Wire, actor: Actor, row: Report) -> None:
    """Let others read it; does nothing for somebody who doesn't."""
    now = wire.clock()
    with transaction.atomic():
        rows = Report.objects.filter(pk=row.pk, reader__handle=actor.handle)
        if rows.update(reader=None, claimed_at=None):
            note_act(now, actor.handle, "leave report", row.id)


def note_read(wire: Wire, who: str, told: list[Told]) -> None:
    """Log that somebody read what reports say, each by its id."""
    with transaction.atomic():
        for one in told:
            if one.said is not None:
                note_act(wire.clock(), who, "read report", one.row.id)


def note_evidence_read(wire: Wire, actor: Actor, row: Evidence) -> None:
    """Log that somebody read a file that came with a report."""
    note_act(wire.clock(), actor.handle, "read evidence", row.report_id, f"file {row.number}")
