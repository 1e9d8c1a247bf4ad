"""Join a report to another that says the same, or take it out again: the desk's own judgement."""

from django.db import transaction

from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.permits import check_impartial
from dateline.wire.errors import NotFoundError, NotYoursError
from dateline.wire.opening import Wire
from dateline.wire.reports.models import Report
from dateline.wire.reports.queries import proposal_of


def join(wire: Wire, actor: Actor, row: Report, other_id: str) -> Report:
    """Join an open report, with those joined to it, to another on the same version; return that."""
    other = _open_beside(actor, row, other_id)
    with transaction.atomic():
        Report.objects.filter(first=row).update(first=other)
        if not Report.objects.filter(pk=row.pk, state="open", first=None).update(first=other):
            raise NotYoursError("fault_decided_meanwhile")
        row.rulings.filter(state="proposed").delete()
        note_act(wire.clock(), actor.handle, "join report", row.id, f"to {other.id}")
    return other


def part(wire: Wire, actor: Actor, row: Report, joined_id: str) -> Report:
    """Take a report out of those that are joined to an open one: it says something else."""
    check_impartial(actor, row.release.source)
    with transaction.atomic():
        if proposal_of(row) is not None or row.state != "open":
            raise NotYoursError("fault_decided_meanwhile")
        if not Report.objects.filter(pk=joined_id, first=row).update(first=None):
            raise NotFoundError("fault_no_report")
        note_act(wire.clock(), actor.handle, "part report", joined_id, f"from {row.id}")
    return Report.objects.get(pk=joined_id)


def _open_beside(actor: Actor, row: Report, other_id: str) -> Report:
    check_impartial(actor, row.release.source)
    rows = Report.objects.filter(release=row.release, version=row.version, state="open", first=None)
    other = rows.exclude(pk=row.pk).filter(pk=other_id).first()
    if other is None:
        raise NotFoundError("fault_no_report")
    return other
