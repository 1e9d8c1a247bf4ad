"""The editor's pages about reports: what is open, a report beside its version."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import content_disposition_header
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from dateline.press.words import site_words
from dateline.wire.access import actor_in
from dateline.wire.accounts.audit import note_act
from dateline.wire.desk.actions.claim import declare_conflict
from dateline.wire.desk.translating import linked_to
from dateline.wire.errors import WireError, told
from dateline.wire.reports.actions.claim import claim, leave, note_evidence_read, note_read
from dateline.wire.reports.actions.decide import countersign, decide
from dateline.wire.reports.actions.join import join, part
from dateline.wire.reports.content import open_file
from dateline.wire.reports.forms import judged_in
from dateline.wire.reports.models import Report
from dateline.wire.reports.queries import (
    PAGE,
    evidence_of,
    get_report,
    open_reports,
    open_total,
)
from dateline.wire.reports.showing import show_report
from dateline.wire.served import served_wire


@require_safe
def reports(request: HttpRequest) -> HttpResponse:
    """Show the reports that wait, the longest waiting first."""
    wire, actor = served_wire(), actor_in(request)
    asked = request.GET.get("page", "1")
    page = max(1, int(asked)) if asked.isdecimal() and len(asked) < 7 else 1
    total = open_total(actor)
    context = {
        "rows": open_reports(actor, (page - 1) * PAGE),
        "start": (page - 1) * PAGE + 1,
        "total": total,
        "page": page,
        "pages": max(1, -(-total // PAGE)),
        "now": wire.clock(),
    }
    note_act(wire.clock(), actor.handle, "list", "reports", f"page {page}")
    return render(request, "reports/list.html", context)


@never_cache
@require_safe
def review(request: HttpRequest, id_: str) -> HttpResponse:
    """Show a report beside the version at its passage; reading it is logged."""
    return _review(request, get_report(actor_in(request), id_))


@never_cache
@require_POST
def decide_it(request: HttpRequest, id_: str) -> HttpResponse:
    """Decide what is open; what can't be decided so says why, and what was typed stays."""
    wire, actor = served_wire(), actor_in(request)
    row = get_report(actor, id_)
    try:
        decide(wire, actor, row, judged_in(request.POST))
    except WireError as fault:
        row.refresh_from_db()
        return _review(request, row, told(fault, get_language()))
    return redirect("report_review", id_=id_)


@require_POST
def sign(request: HttpRequest, id_: str) -> HttpResponse:
    """Sign what another editor proposed, which carries it out."""
    wire, actor = served_wire(), actor_in(request)
    row = get_report(actor, id_)
    try:
        countersign(wire, actor, row)
    except WireError as fault:
        messages.error(request, told(fault, get_language()))
    return redirect("report_review", id_=id_)


@require_POST
def join_it(request: HttpRequest, id_: str) -> HttpResponse:
    """Join a report to another that says the same, or take one out that doesn't."""
    wire, actor = served_wire(), actor_in(request)
    row, named = get_report(actor, id_), request.POST.get("report", "")
    act = part if request.POST.get("act") == "part" else join
    try:
        row = act(wire, actor, row, named)
    except WireError as fault:
        messages.error(request, told(fault, get_language()))
    return redirect("report_review", id_=row.id)


def _review(request: HttpRequest, row: Report, fault: str = "") -> HttpResponse:
    wire, actor = served_wire(), actor_in(request)
    typed = request.POST if fault else None
    shown = show_report(wire, actor, row, language=get_language(), typed=typed)
    note_read(wire, actor.handle, shown.told)
    said = site_words(get_language() or "en")
    linked = linked_to(row.release, get_language() or "en")
    marked = [each for each in linked if each.marked]
    context = {"row": row, "shown": shown, "fault": fault, "said": said, "marked": marked}
    return render(request, "reports/review.html", context, status=422 if fault else 200)


@require_POST
def claim_it(request: HttpRequest, id_: str) -> HttpResponse:
    """Claim a report, or leave it."""
    wire, actor = served_wire(), actor_in(request)
    row = get_report(actor, id_)
    try:
        if request.POST.get("act") == "leave":
            leave(wire, actor, row)
            return redirect("reports")
        claim(wire, actor, row)
    except WireError as fault:
        messages.error(request, told(fault, get_language()))
    return redirect("report_review", id_=id_)


@require_POST
def conflict(request: HttpRequest, id_: str) -> HttpResponse:
    """Declare a conflict of interest with the source of the release that was reported."""
    wire, actor = served_wire(), actor_in(request)
    row = get_report(actor, id_)
    leave(wire, actor, row)
    declare_conflict(wire, actor, row.release.source, request.POST.get("note", ""))
    return redirect("reports")


@never_cache
@require_safe
def evidence(request: HttpRequest, id_: str, key: int) -> HttpResponse:
    """Give a file of a report out to an editor, never shown in the page; reading it is logged."""
    wire, actor = served_wire(), actor_in(request)
    row = evidence_of(get_report(actor, id_), key)
    file = open_file(wire.vault, row)
    note_evidence_read(wire, actor, row)
    answer = HttpResponse(file.data, content_type=file.media_type)
    answer.headers["Content-Disposition"] = content_disposition_header(True, file.name) or ""
    return answer
