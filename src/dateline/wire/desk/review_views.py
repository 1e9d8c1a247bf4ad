"""The editor's pages: the queue, a submission beside its findings, the decision."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_POST, require_safe

from dateline.wire.access import actor_in
from dateline.wire.accounts.audit import note_act
from dateline.wire.desk.actions.accept import accept, countersign
from dateline.wire.desk.actions.breach import declare_breach, sign_breach
from dateline.wire.desk.actions.claim import claim, declare_conflict, leave, note_read
from dateline.wire.desk.actions.rule import give_back, refuse
from dateline.wire.desk.content import open_headline
from dateline.wire.desk.forms import LONGEST_PLACE, answers_in, noted_in, page_in, rules_in
from dateline.wire.desk.models import Ruling, Submission
from dateline.wire.desk.queries import (
    PAGE,
    get_submission,
    open_appeals,
    open_requests,
    proposal_of,
    scheduled,
    waiting,
    waiting_total,
)
from dateline.wire.desk.showing import show_submission
from dateline.wire.errors import WireError, told
from dateline.wire.publishing.models import Version
from dateline.wire.replies.queries import marks_of
from dateline.wire.served import served_wire


@require_safe
def queue(request: HttpRequest) -> HttpResponse:
    """Show what waits, for whom, since when and why, the longest waiting first."""
    wire, actor = served_wire(), actor_in(request)
    total = waiting_total()
    page = page_in(request.GET)
    rows = waiting((page - 1) * PAGE)
    note_act(wire.clock(), actor.handle, "list", "queue", f"page {page}")
    marks = marks_of(row.id for row in rows)
    shown = {
        "rows": [(row, open_headline(wire.vault, row), marks.get(row.id)) for row in rows],
        "start": (page - 1) * PAGE + 1,
        "requests": open_requests(),
        "appeals": open_appeals(),
        "scheduled": [(row, open_headline(wire.vault, row)) for row in scheduled()],
        "total": total,
        "page": page,
        "pages": max(1, -(-total // PAGE)),
        "now": wire.clock(),
    }
    return render(request, "desk/queue.html", shown)


@require_safe
def review(request: HttpRequest, id_: str) -> HttpResponse:
    """Show a submission with its findings at their words; reading it is logged."""
    wire, actor = served_wire(), actor_in(request)
    row = get_submission(actor, id_)
    note_read(wire, actor, row)
    shown = show_submission(wire, actor, row, language=get_language())
    return render(request, "desk/review.html", {"row": row, "shown": shown})


@require_POST
def claim_it(request: HttpRequest, id_: str) -> HttpResponse:
    """Claim a submission, or leave it."""
    wire, actor = served_wire(), actor_in(request)
    row = get_submission(actor, id_)
    try:
        if request.POST.get("act") == "leave":
            leave(wire, actor, row)
            return redirect("queue")
        claim(wire, actor, row)
    except WireError as fault:
        messages.error(request, told(fault, get_language()))
    return redirect("review", id_=id_)


@require_POST
def decide(request: HttpRequest, id_: str) -> HttpResponse:
    """Accept, return or refuse; what can't be done says why, and what was typed stays."""
    wire, actor = served_wire(), actor_in(request)
    row = get_submission(actor, id_)
    form = request.POST
    reasons = form.get("reasons", "")
    try:
        match form.get("act"):
            case "return":
                give_back(wire, actor, row, reasons, rules_in(form), noted_in(form))
            case "refuse":
                refuse(wire, actor, row, reasons, rules_in(form))
            case _:
                return _accepted(row, accept(wire, actor, row, answers_in(form)))
    except WireError as fault:
        shown = show_submission(wire, actor, row, language=get_language(), typed=form)
        context = {"row": row, "shown": shown, "fault": told(fault, get_language())}
        return render(request, "desk/review.html", context, status=422)
    return redirect("queue")


def accepts(request: HttpRequest) -> bool:
    """Say whether a decision that is posted may publish."""
    return request.POST.get("act") not in ("return", "refuse")


@require_POST
def sign(request: HttpRequest, id_: str) -> HttpResponse:
    """Sign what another editor proposed, which publishes it."""
    wire, actor = served_wire(), actor_in(request)
    row = get_submission(actor, id_)
    proposal = proposal_of(row)
    try:
        if proposal is not None:
            return _accepted(row, countersign(wire, actor, row, proposal))
    except WireError as fault:
        messages.error(request, told(fault, get_language()))
    return redirect("review", id_=id_)


@require_POST
def breach(request: HttpRequest, id_: str) -> HttpResponse:
    """Declare that an accepted text is public before its hour, or sign that another said so."""
    wire, actor = served_wire(), actor_in(request)
    row = get_submission(actor, id_)
    try:
        if request.POST.get("act") == "sign":
            return _accepted(row, sign_breach(wire, actor, row))
        declare_breach(wire, actor, row, request.POST.get("breach", "")[:LONGEST_PLACE])
    except WireError as fault:
        messages.error(request, told(fault, get_language()))
    return redirect("review", id_=id_)


@require_POST
def conflict(request: HttpRequest, id_: str) -> HttpResponse:
    """Declare a conflict of interest with the source of a submission."""
    wire, actor = served_wire(), actor_in(request)
    row = get_submission(actor, id_)
    declare_conflict(wire, actor, row.source, request.POST.get("note", ""))
    leave(wire, actor, row)
    return redirect("queue")


def _accepted(row: Submission, outcome: Ruling | Version) -> HttpResponse:
    if isinstance(outcome, Version):
        return redirect(f"/releases/{outcome.release_id}/")
    return redirect("review", id_=row.pk)
