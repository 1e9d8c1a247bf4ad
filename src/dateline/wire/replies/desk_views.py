"""At the desk: whom a filing names, with offers and questions; the replies that came, judged."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from dateline.wire.access import actor_in
from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.actions.claim import note_read
from dateline.wire.desk.forms import rules_in
from dateline.wire.desk.models import Submission
from dateline.wire.desk.queries import get_submission
from dateline.wire.errors import NotFoundError, WireError, told
from dateline.wire.opening import Wire
from dateline.wire.replies.actions.ask import ask, take_back_question
from dateline.wire.replies.actions.assent import assent, demand_two, end_demand
from dateline.wire.replies.actions.offer import offer_reply, sign_waiver, waive
from dateline.wire.replies.actions.rule import (
    accept_reply,
    countersign_reply,
    refuse_reply,
    return_reply,
)
from dateline.wire.replies.content import open_written
from dateline.wire.replies.forms import overrulings_in, question_in, terms_in
from dateline.wire.replies.models import Reply
from dateline.wire.replies.queries import (
    demand_of,
    get_reply,
    replies_decided,
    replies_waiting,
)
from dateline.wire.replies.showing import show_parties, show_reply
from dateline.wire.served import served_wire
from dateline.wire.sources.queries import get_source
from dateline.wire.words import wire_words


@require_http_methods(["GET", "HEAD", "POST"])
def parties(request: HttpRequest, id_: str) -> HttpResponse:
    """Show whom a submission names and how each stands; offer, waive, sign, ask, take back."""
    wire, actor = served_wire(), actor_in(request)
    row = get_submission(actor, id_)
    if not row.filed:
        raise NotFoundError("fault_no_submission")
    fault = ""
    if request.method == "POST":
        try:
            _do(wire, actor, row, request)
            return redirect("parties", id_=id_)
        except WireError as refused:
            fault = told(refused, get_language())
    note_read(wire, actor, row)
    shown = show_parties(wire, actor, row, language=get_language())
    typed = request.POST if fault else None
    context = {"row": row, "shown": shown, "fault": fault, "typed": typed}
    return render(request, "replies/parties.html", context, status=422 if fault else 200)


def waives(request: HttpRequest) -> bool:
    """Say whether what is posted takes a reply from somebody who is accused."""
    return request.POST.get("act") in ("waive", "sign")


def _do(wire: Wire, actor: Actor, row: Submission, request: HttpRequest) -> None:
    form = request.POST
    key = form.get("key", "")
    match form.get("act"):
        case "offer":
            offer_reply(wire, actor, row, terms_in(form))
        case "waive":
            terms = terms_in(form)
            reasons = form.get("reasons", "")[:4_000]
            waive(wire, actor, row, terms.party, form.get("code", ""), reasons)
        case "sign":
            number = int(key) if key.isdecimal() and len(key) < 12 else 0
            sign_waiver(wire, actor, row, number)
        case "ask":
            ask(wire, actor, row, question_in(form))
        case "unask":
            take_back_question(wire, actor, row, key)
        case _:
            raise NotFoundError("fault_no_act")


@require_POST
def say_assent(request: HttpRequest, id_: str) -> HttpResponse:
    """Approve a filing as one of its source's people."""
    wire, actor = served_wire(), actor_in(request)
    row = get_submission(actor, id_)
    try:
        assent(wire, actor, row)
    except WireError as fault:
        messages.error(request, told(fault, get_language()))
    return redirect("edit", id_=id_)


@require_http_methods(["GET", "HEAD", "POST"])
def approvers(request: HttpRequest) -> HttpResponse:
    """Show which of one's sources demand that two approve; demand it, or ask that it ends."""
    wire, actor, fault = served_wire(), actor_in(request), ""
    slugs = actor.sources.get("approver", frozenset())
    if request.method == "POST":
        try:
            source = get_source(request.POST.get("source", ""))
            act = end_demand if request.POST.get("act") == "end" else demand_two
            act(wire, actor, source)
            return redirect("approvers")
        except WireError as refused:
            fault = told(refused, get_language())
    rows = [(source, demand_of(source)) for source in map(get_source, sorted(slugs))]
    context = {"rows": rows, "fault": fault}
    return render(request, "replies/approvers.html", context, status=422 if fault else 200)


@require_safe
def replies(request: HttpRequest) -> HttpResponse:
    """Show the replies that wait for the desk, the longest waiting first, and the last decided."""
    wire, actor = served_wire(), actor_in(request)
    note_act(wire.clock(), actor.handle, "list", "replies")
    waiting, decided = replies_waiting(), replies_decided()
    context = {
        "waiting": [(row, open_written(wire.vault, row).party) for row in waiting],
        "decided": [(row, open_written(wire.vault, row).party) for row in decided],
        "now": wire.clock(),
    }
    return render(request, "replies/list.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def reply(request: HttpRequest, id_: str) -> HttpResponse:
    """Show a reply with what the guidelines find in it; accept, sign, return or refuse it."""
    wire, actor = served_wire(), actor_in(request)
    row, fault = get_reply(id_), ""
    if request.method == "POST":
        try:
            _judge(wire, actor, row, request)
            return redirect("reply", id_=id_) if row.state == "proposed" else redirect("replies")
        except WireError as refused:
            fault = told(refused, get_language())
            row = get_reply(id_)
    note_act(wire.clock(), actor.handle, "read reply", row.id)
    typed = request.POST if fault else None
    shown = show_reply(wire, actor, row, language=get_language(), typed=typed)
    context = {"row": row, "shown": shown, "fault": fault}
    return render(request, "replies/reply.html", context, status=422 if fault else 200)


def _judge(wire: Wire, actor: Actor, row: Reply, request: HttpRequest) -> None:
    form, reasons = request.POST, request.POST.get("reasons", "")[:4_000]
    match form.get("act"):
        case "sign":
            countersign_reply(wire, actor, row)
        case "return":
            return_reply(wire, actor, row, reasons)
        case "refuse":
            refuse_reply(wire, actor, row, reasons, rules_in(form))
        case "accept":
            accept_reply(wire, actor, row, form.get("identified", ""), overrulings_in(form))
        case _:
            raise NotFoundError("fault_no_act")
    messages.success(request, wire_words(get_language() or "en")[f"reply_now_{row.state}"])
