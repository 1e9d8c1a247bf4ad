"""Reading reports; nothing here writes."""

from datetime import datetime
from typing import Final, NamedTuple

from django.db.models import Count, Exists, OuterRef, Prefetch, Q, QuerySet

from dateline.guidelines import Rule
from dateline.wire.accounts.queries import Actor
from dateline.wire.accounts.tokens import digest_of
from dateline.wire.desk.permits import check_impartial
from dateline.wire.desk.queries import conflicts_of
from dateline.wire.errors import NotFoundError
from dateline.wire.opening import Wire
from dateline.wire.publishing.models import Release, Version
from dateline.wire.publishing.queries import get_release
from dateline.wire.publishing.rule_sets import rules_of as set_of
from dateline.wire.reports import limits
from dateline.wire.reports.content import Said, open_appeal, open_reasons, open_said
from dateline.wire.reports.models import Appeal, Evidence, Report, Ruling
from dateline.wire.sources.models import Source

PAGE: Final = 50
_PENDING: Final = ("open", "deciding")
_SEALED = ("content", "contact", "bad_faith")  # no list reads them


def get_version(number: int, version: int) -> Release:
    """Return the release of a version that there is; raises `NotFoundError`."""
    release = get_release(number)
    if not Version.objects.filter(release=release, version=version).exists():
        raise NotFoundError("fault_no_version", number=number, version=version)
    return release


def report_by_token(token: str) -> Report:
    """Return the report whose status page a token opens; raises `NotFoundError`."""
    rows = _rows().select_related("first")
    row = rows.filter(token=digest_of(token)).first()
    if row is None:
        raise NotFoundError("fault_no_report")
    return row


def get_report(actor: Actor, id_: str) -> Report:
    """Return the report that decides for itself and those joined to it, for an editor.

    Raises `NotFoundError`, and `NotYoursError` for an editor who is kept out there.
    """
    row = _rows().filter(pk=id_, first=None).first()
    if row is None:
        raise NotFoundError("fault_no_report")
    check_impartial(actor, row.release.source)
    return row


def open_reports(actor: Actor, first: int = 0) -> list[Report]:
    """Return a page of the reports that wait for an editor, the longest waiting first.

    What each row tells besides is asked for those of the page alone.
    """
    waiting = _waiting(actor).order_by("received_at", "id").values_list("pk", flat=True)
    page = Report.objects.filter(pk__in=list(waiting[first : first + PAGE]))
    rows = page.select_related("release__source", "reader").defer(*_SEALED)
    proposed = Ruling.objects.filter(report=OuterRef("pk"), state="proposed")
    counted = rows.annotate(others=Count("joined"), proposed=Exists(proposed))
    return list(counted.order_by("received_at", "id"))


def open_total(actor: Actor) -> int:
    """Return how many reports wait for an editor."""
    return _waiting(actor).count()


def together(row: Report) -> list[Report]:
    """Return a report and those joined to it, in the order of arrival."""
    return [row, *row.joined.order_by("received_at", "id")]


def proposal_of(row: Report) -> Ruling | None:
    """Return the decision that waits for a second editor, if one does."""
    return row.rulings.filter(state="proposed").select_related("appeal__ruling").last()


def open_appeal_of(row: Report) -> Appeal | None:
    """Return the appeal that waits for an editor, if one does."""
    rows = row.appeals.filter(state="open").select_related("ruling", "report__release")
    return rows.first()


def stands_of(row: Report) -> Ruling | None:
    """Return the decision on a report that stands: the last that is recorded."""
    return row.rulings.filter(state="recorded").last()


def signed_on(row: Report) -> frozenset[str]:
    """Return who signed the decisions on a report that are recorded, by handle."""
    signed = row.rulings.filter(state="recorded").values_list("by", flat=True)
    return frozenset(handle for handles in signed for handle in handles)


def appealable(row: Report, side: str, now: datetime) -> Ruling | None:
    """Return the decision that a side may appeal against now; ``None`` where it may not.

    Once a side, within the stated time, one at a time; the source against what was upheld, the
    reporter's side unless the release was taken back.
    """
    ruling = stands_of(row)
    if ruling is None or row.state != "decided" or now > ruling.at + limits.APPEAL_WITHIN:
        return None
    if side == "source" and ruling.verdict != "upheld":
        return None
    if side == "reporter" and ruling.outcome in ("withdrawal", "removal"):
        return None
    appeals = row.appeals.values_list("side", "state")
    if any(state in _PENDING or mine == side for mine, state in appeals):
        return None
    return ruling


class Ruled(NamedTuple):
    """A decision with its reasons, and the appeal that it answers, with what that says."""

    ruling: Ruling
    reasons: str
    appeal: Appeal | None
    asked: str


def ruled_of(wire: Wire, row: Report) -> list[Ruled]:
    """Return the decisions on a report that are recorded, the first first."""
    rows = row.rulings.filter(state="recorded").select_related("appeal")
    return [_ruled(wire, ruling) for ruling in rows]


def _ruled(wire: Wire, ruling: Ruling) -> Ruled:
    asked = open_appeal(wire.vault, ruling.appeal) if ruling.appeal else ""
    return Ruled(ruling, open_reasons(wire.vault, ruling), ruling.appeal, asked)


def decided_against(actor: Actor) -> list[Report]:
    """Return the reports on what somebody's sources released that are decided, the last first."""
    rows = _rows().filter(release__source__slug__in=actor.sides, first=None, state="decided")
    ruled = rows.prefetch_related(Prefetch("rulings", Ruling.objects.filter(state="recorded")))
    return list(ruled.defer(*_SEALED).order_by("-decided_at")[:PAGE])


def get_decided(actor: Actor, id_: str) -> Report:
    """Return a decided report on a release of one's own source; raises `NotFoundError`."""
    rows = _rows().filter(release__source__slug__in=actor.sides, first=None, state="decided")
    row = rows.filter(pk=id_).first()
    if row is None:
        raise NotFoundError("fault_no_report")
    return row


def beside_of(row: Report) -> list[Report]:
    """Return the other reports on the same version, open and decided, the oldest first."""
    rows = Report.objects.filter(release=row.release, version=row.version, first=None)
    return list(rows.exclude(pk=row.pk).defer(*_SEALED).order_by("received_at")[:PAGE])


def report_counts(source: Source) -> tuple[int, int]:
    """Return how many reports on a source's releases are open, and how many there ever were."""
    rows = Report.objects.filter(first=None, release__source=source)
    counted = rows.aggregate(total=Count("pk"), waiting=Count("pk", filter=~Q(state="decided")))
    return counted["waiting"], counted["total"]


def rules_of(wire: Wire, row: Report, language: str | None) -> list[Rule]:
    """Return the rules that a report names, with their words of the guidelines it names."""
    rules = set_of(wire, row.guidelines, language)
    return [rules.rule(id_) for id_ in row.rules]


class Told(NamedTuple):
    """A report with what it says, and its files without their content."""

    row: Report
    said: Said | None
    files: list[Evidence]


def told_together(wire: Wire, row: Report) -> list[Told]:
    """Return a report and those joined to it, the first first."""
    rows = together(row)
    files = Evidence.objects.filter(report__in=rows).defer("content")
    by_report: dict[str, list[Evidence]] = {}
    for file in files:
        by_report.setdefault(file.report_id, []).append(file)
    return [Told(one, open_said(wire.vault, one), by_report.get(one.id, [])) for one in rows]


def evidence_of(row: Report, key: int) -> Evidence:
    """Return a file of a report or of one joined to it; raises `NotFoundError`."""
    mine = Q(report=row) | Q(report__first=row)
    file = Evidence.objects.filter(mine, pk=key).first()
    if file is None:
        raise NotFoundError("fault_no_file")
    return file


def _waiting(actor: Actor) -> QuerySet[Report]:
    appealed = Appeal.objects.filter(report=OuterRef("pk"), state="open")
    open_ = Q(state="open") | (Q(state="decided") & Exists(appealed))
    rows = Report.objects.filter(open_, first=None)
    mine = {"release__source__slug__in": actor.sides}
    return rows.exclude(**mine).exclude(release__source__in=conflicts_of(actor))


def _rows() -> QuerySet[Report]:
    return Report.objects.select_related("release__source", "reader")
