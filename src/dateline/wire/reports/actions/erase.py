"""Erase what readers sent, a stated time after the last decision; rules, times, outcome stay."""

from django.db import transaction
from django.db.models import Exists, OuterRef

from dateline.wire.accounts.audit import note_act
from dateline.wire.opening import Wire
from dateline.wire.reports import limits
from dateline.wire.reports.arrivals import forget_arrivals
from dateline.wire.reports.models import Appeal, Evidence, Report, Ruling
from dateline.wire.reports.queries import together


def erase_due(wire: Wire) -> int:
    """Erase what is due, and forget the network addresses of yesterday; return how many reports.

    Asked by `dateline serve` now and then; what a kill leaves is due again.
    """
    now = wire.clock()
    with transaction.atomic():
        forget_arrivals(now)
    kept = now - limits.KEPT_FOR
    newer = Ruling.objects.filter(report=OuterRef("pk"), at__gt=kept)
    waiting = Appeal.objects.filter(report=OuterRef("pk"), state__in=("open", "deciding"))
    due = Report.objects.filter(first=None, state="decided", erased_at=None, decided_at__lte=kept)
    rows = list(due.exclude(Exists(newer)).exclude(Exists(waiting)))
    for row in rows:
        _erase(wire, row)
    return len(rows)


def _erase(wire: Wire, row: Report) -> None:
    now = wire.clock()
    with transaction.atomic():
        ids = [one.id for one in together(row)]
        Evidence.objects.filter(report__in=ids).delete()
        Appeal.objects.filter(report=row).update(content=b"")
        Ruling.objects.filter(report=row).update(content=b"")
        Report.objects.filter(pk__in=ids).update(
            content=b"", contact=b"", bad_faith=b"", erased_at=now
        )
        for id_ in ids:
            note_act(now, "wire", "erase report", id_)
