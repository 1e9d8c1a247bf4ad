"""A source's pages about decided reports on its releases; of a report they show no word."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from dateline.wire.access import actor_in
from dateline.wire.errors import told
from dateline.wire.reports import limits
from dateline.wire.reports.actions.appeal import appeal_as_source
from dateline.wire.reports.errors import UnusableReportError
from dateline.wire.reports.queries import (
    appealable,
    decided_against,
    get_decided,
    open_appeal_of,
    ruled_of,
)
from dateline.wire.served import served_wire


@require_safe
def decided(request: HttpRequest) -> HttpResponse:
    """Show the decided reports on what one's sources released, the last first."""
    rows = [(row, list(row.rulings.all())[-1]) for row in decided_against(actor_in(request))]
    return render(request, "reports/mine.html", {"rows": rows})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def one(request: HttpRequest, id_: str) -> HttpResponse:
    """Show the decisions on a report, and take an appeal; one that can't be taken says why."""
    wire, actor = served_wire(), actor_in(request)
    row, fault = get_decided(actor, id_), ""
    if request.method == "POST":
        try:
            appeal_as_source(wire, actor, row, request.POST.get("text", ""))
            return redirect("report_mine", id_=id_)
        except UnusableReportError as refused:
            fault = told(refused, get_language())
    against = appealable(row, "source", wire.clock())
    context = {
        "row": row,
        "ruled": [told._replace(asked="") for told in ruled_of(wire, row)],
        "appeal": open_appeal_of(row),
        "appeal_until": against and against.at + limits.APPEAL_WITHIN,
        "typed": request.POST.get("text", ""),
        "fault": fault,
        "limits": limits,
    }
    return render(request, "reports/mine_one.html", context, status=422 if fault else 200)
