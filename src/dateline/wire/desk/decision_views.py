"""A decision's own page: its statement of reasons, the appeal against it, the answer to that."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_POST, require_safe

from dateline.wire.access import actor_in
from dateline.wire.desk.actions.appeal import answer_appeal, appeal
from dateline.wire.desk.actions.claim import note_read
from dateline.wire.desk.forms import LONGEST
from dateline.wire.desk.queries import get_submission
from dateline.wire.desk.statements import get_ruling, state_reasons
from dateline.wire.errors import NotFoundError, NotYoursError, WireError, told
from dateline.wire.served import served_wire


@require_safe
def decision(request: HttpRequest, id_: str, key: int) -> HttpResponse:
    """Show a decision as a statement of reasons; reading its words is logged."""
    wire, actor = served_wire(), actor_in(request)
    note_read(wire, actor, get_submission(actor, id_))
    return _page(request, id_, key)


@require_POST
def make_appeal(request: HttpRequest, id_: str, key: int) -> HttpResponse:
    """Appeal against it."""
    wire, actor = served_wire(), actor_in(request)
    get_submission(actor, id_)
    try:
        appeal(wire, actor, get_ruling(id_, key), request.POST.get("grounds", "")[:LONGEST])
    except (NotYoursError, NotFoundError):
        raise
    except WireError as fault:
        return _page(request, id_, key, fault=told(fault, get_language()))
    return redirect("decision", id_=id_, key=key)


@require_POST
def give_answer(request: HttpRequest, id_: str, key: int) -> HttpResponse:
    """Grant or deny the appeal, as another editor."""
    wire, actor = served_wire(), actor_in(request)
    get_submission(actor, id_)
    made = state_reasons(wire, actor, get_ruling(id_, key)).appeal
    if made is None:
        raise NotFoundError("fault_not_appealed")
    answer, granted = request.POST.get("answer", "")[:LONGEST], request.POST.get("act") == "grant"
    try:
        answer_appeal(wire, actor, made, answer, granted=granted)
    except (NotYoursError, NotFoundError):
        raise
    except WireError as fault:
        return _page(request, id_, key, fault=told(fault, get_language()))
    return redirect("decision", id_=id_, key=key)


def _page(request: HttpRequest, id_: str, key: int, fault: str = "") -> HttpResponse:
    wire, actor = served_wire(), actor_in(request)
    row = get_submission(actor, id_)
    shown = state_reasons(wire, actor, get_ruling(id_, key), get_language())
    context = {"row": row, "shown": shown, "fault": fault, "typed": request.POST}
    return render(request, "desk/decision.html", context, status=422 if fault else 200)
