"""Reading reports; nothing here writes."""

from typing import NamedTuple

from django.db.models import Count, Q, QuerySet

from dateline.guidelines import Rule, load
from dateline.wire.accounts.queries import Actor
from dateline.wire.accounts.tokens import digest_of
from dateline.wire.desk.permits import check_impartial
from dateline.wire.desk.queries import conflicts_of
from dateline.wire.errors import NotFoundError
from dateline.wire.opening import Wire
from dateline.wire.publishing.models import Release, Version
from dateline.wire.publishing.queries import get_release
from dateline.wire.reports.content import Said, open_said
from dateline.wire.reports.models import Evidence, Report

PAGE = 50
_SEALED = ("content", "contact", "bad_faith")  # no list reads them


def get_version(number: int, version: int) -> Release:
    """Return the release of a version that there is; raises `NotFoundError`."""
    release = get_release(number)
    if not Version.objects.filter(release=release, version=version).exists():
        raise NotFoundError(f"Release {number} has no version {version}.")
    return release


def report_by_token(token: str) -> Report:
    """Return the report whose status page a token opens; raises `NotFoundError`."""
    rows = _rows().select_related("first")
    row = rows.filter(token=digest_of(token)).first()
    if row is None:
        raise NotFoundError("There is no such report.")
    return row


def get_report(actor: Actor, id_: str) -> Report:
    """Return the report that decides for itself and those joined to it, for an editor.

    Raises `NotFoundError`, and `NotYoursError` for an editor who is kept out there.
    """
    row = _rows().filter(pk=id_, first=None).first()
    if row is None:
        raise NotFoundError("There is no such report.")
    check_impartial(actor, row.release.source)
    return row


def open_reports(actor: Actor, first: int = 0) -> list[Report]:
    """Return a page of the reports that wait for an editor, the longest waiting first."""
    rows = _waiting(actor).select_related("release__source", "reader").defer(*_SEALED)
    counted = rows.annotate(others=Count("joined"))
    return list(counted.order_by("received_at", "id")[first : first + PAGE])


def open_total(actor: Actor) -> int:
    """Return how many reports wait for an editor."""
    return _waiting(actor).count()


def rules_of(row: Report, language: str | None) -> list[Rule]:
    """Return the rules that a report names, with their words of the guidelines it names."""
    rules = load(row.guidelines, language)
    return [rules.rule(id_) for id_ in row.rules]


class Told(NamedTuple):
    """A report with what it says, and its files without their content."""

    row: Report
    said: Said | None
    files: list[Evidence]


def told_together(wire: Wire, row: Report) -> list[Told]:
    """Return a report and those joined to it, the first first."""
    rows = [row, *row.joined.order_by("received_at", "id")]
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
        raise NotFoundError("There is no such file.")
    return file


def _waiting(actor: Actor) -> QuerySet[Report]:
    rows = Report.objects.filter(first=None, state="open")
    mine = {"release__source__slug__in": actor.sides}
    return rows.exclude(**mine).exclude(release__source__in=conflicts_of(actor))


def _rows() -> QuerySet[Report]:
    return Report.objects.select_related("release__source", "reader")
