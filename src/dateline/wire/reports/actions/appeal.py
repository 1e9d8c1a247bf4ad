"""Appeal against a decision on a report: by either side, once, within a stated time."""

from django.db import IntegrityError, transaction

from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.models import User
from dateline.wire.accounts.queries import Actor
from dateline.wire.errors import NotYoursError
from dateline.wire.opening import Wire
from dateline.wire.reports import limits
from dateline.wire.reports.actions.report import READER
from dateline.wire.reports.content import seal_appeal
from dateline.wire.reports.errors import UnusableReportError
from dateline.wire.reports.letters import tell_of_appeal
from dateline.wire.reports.models import Appeal, Report, Ruling
from dateline.wire.reports.queries import appealable


def appeal_as_reporter(wire: Wire, row: Report, text: str) -> Appeal:
    """Appeal as one who reported; ``row`` is the report whose status page it came from."""
    return _appeal(wire, row.lead, "reporter", text, READER, None)


def appeal_as_source(wire: Wire, actor: Actor, row: Report, text: str) -> Appeal:
    """Appeal for the source of the release, against a report that was upheld."""
    if row.release.source.slug not in actor.sides:
        raise NotYoursError("fault_other_side")
    by = User.objects.get(handle=actor.handle)
    return _appeal(wire, row, "source", text, actor.handle, by)


def _appeal(wire: Wire, row: Report, side: str, text: str, who: str, by: User | None) -> Appeal:
    now, words = wire.clock(), text.strip()
    ruling: Ruling | None = appealable(row, side, now)
    if ruling is None:
        raise UnusableReportError("report_fault_no_appeal", days=limits.APPEAL_WITHIN.days)
    if not words or len(words) > limits.LONGEST_TEXT:
        raise UnusableReportError("report_fault_appeal", most=limits.LONGEST_TEXT)
    appeal = Appeal(report=row, side=side, ruling=ruling, by=by, at=now)
    seal_appeal(wire.vault, appeal, words)
    try:
        with transaction.atomic():
            appeal.save(force_insert=True)
            note_act(now, who, f"appeal of {side}", row.id)
    except IntegrityError:
        raise UnusableReportError(
            "report_fault_no_appeal", days=limits.APPEAL_WITHIN.days
        ) from None
    tell_of_appeal(wire, appeal)
    return appeal
