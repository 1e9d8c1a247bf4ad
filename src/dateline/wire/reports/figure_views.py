"""The public figures about reports, as a page and as CSV; they name nobody."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dateline.press.stylesheet import RULES_SHEET
from dateline.press.tally import format_csv
from dateline.wire.reports.figures import COLUMNS, count_reports
from dateline.wire.served import served_wire


@require_safe
def figures(request: HttpRequest) -> HttpResponse:
    """Show how many reports are open, how many were decided, and how long it took."""
    counts = count_reports(served_wire().clock())
    return render(request, "reports/figures.html", {"counts": counts, "sheet": RULES_SHEET})


@require_safe
def table(request: HttpRequest) -> HttpResponse:
    """Give the same out as a table, by month and rule."""
    del request
    counts = count_reports(served_wire().clock())
    answer = HttpResponse(format_csv(COLUMNS, counts.table), content_type="text/csv; charset=utf-8")
    answer.headers["Access-Control-Allow-Origin"] = "*"
    return answer
