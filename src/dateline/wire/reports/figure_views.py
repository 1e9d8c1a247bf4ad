"""The public figures about reports, as a page and as CSV; they name nobody."""

from hashlib import sha256

from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dateline.press.stylesheet import RULES_SHEET
from dateline.press.tally import format_csv
from dateline.wire.reports.figures import COLUMNS, Counts, count_reports
from dateline.wire.served import served_wire

_KEPT_FOR = 60
"""Seconds that figures are kept for the next who asks: anybody may, and they are counted anew."""


@require_safe
def figures(request: HttpRequest) -> HttpResponse:
    """Show how many reports are open, how many were decided, and how long it took."""
    counts = _counts()
    return render(request, "reports/figures.html", {"counts": counts, "sheet": RULES_SHEET})


@require_safe
def table(request: HttpRequest) -> HttpResponse:
    """Give the same out as a table, by month and rule."""
    del request
    answer = HttpResponse(
        format_csv(COLUMNS, _counts().table), content_type="text/csv; charset=utf-8"
    )
    answer.headers["Access-Control-Allow-Origin"] = "*"
    return answer


def _counts() -> Counts:
    wire = served_wire()
    key = f"report-figures-{sha256(str(wire.folder).encode()).hexdigest()}"
    kept: Counts | None = cache.get(key)
    if kept is None:
        kept = count_reports(wire.clock())
        cache.set(key, kept, _KEPT_FOR)
    return kept
