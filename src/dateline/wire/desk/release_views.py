"""What is out already: correct it, ask for its retraction, propose that, sign it, decline it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_POST, require_safe

from dateline.press.words import site_words
from dateline.record.retracting import RETRACTIONS
from dateline.wire.access import actor_in
from dateline.wire.accounts.audit import note_act
from dateline.wire.desk.actions.correction import begin_correction
from dateline.wire.desk.actions.retraction import (
    OPEN,
    RETRACTED,
    ask_retraction,
    decline_retraction,
    propose_retraction,
    sign_retraction,
)
from dateline.wire.desk.actions.translation import settle_translation
from dateline.wire.desk.content import KINDS, open_asked
from dateline.wire.desk.forms import LONGEST, numbers_in, page_in
from dateline.wire.desk.permits import check_impartial
from dateline.wire.desk.queries import (
    PAGE,
    get_released,
    next_versions,
    released,
    released_total,
    requests_on,
)
from dateline.wire.desk.translating import linked_to
from dateline.wire.errors import NotFoundError, NotYoursError, WireError, told
from dateline.wire.publishing.models import Release
from dateline.wire.served import served_wire


@require_safe
def releases(request: HttpRequest) -> HttpResponse:
    """List the releases that one may act on, the newest first; a number leads to its page."""
    actor = actor_in(request)
    number = request.GET.get("number", "").strip()
    if number.isdecimal() and len(number) < 16:
        return redirect("release", number=int(number))
    page, total = page_in(request.GET), released_total(actor)
    shown = {
        "rows": released(actor, (page - 1) * PAGE),
        "page": page,
        "pages": max(1, -(-total // PAGE)),
        "total": total,
    }
    return render(request, "desk/releases.html", shown)


@require_safe
def release(request: HttpRequest, number: int) -> HttpResponse:
    """Show a release with what can be done about it, and what is on its way."""
    wire, actor = served_wire(), actor_in(request)
    if get_released(actor, number).retraction_requests.exists():
        note_act(wire.clock(), actor.handle, "read", f"release {number}", "retraction asked for")
    return _page(request, number)


@require_POST
def correct(request: HttpRequest, number: int) -> HttpResponse:
    """Begin the next version, from the text that stands."""
    wire, actor = served_wire(), actor_in(request)
    row, form = get_released(actor, number), request.POST
    kind = form.get("class", "")
    note = form.get("note", "").strip()[:LONGEST]
    try:
        begun = begin_correction(wire, actor, row, kind if kind in KINDS else KINDS[0], note)
    except NotYoursError:
        raise
    except WireError as fault:
        return _page(request, number, fault=told(fault, get_language()), status=422)
    return redirect("edit", id_=begun.id)


@require_POST
def ask(request: HttpRequest, number: int) -> HttpResponse:
    """Ask for a retraction as the source, or propose one as an editor."""
    wire, actor = served_wire(), actor_in(request)
    row, form = get_released(actor, number), request.POST
    reason, note = form.get("reason", ""), form.get("note", "")[:LONGEST]
    together = numbers_in(form.getlist("together"))
    try:
        if row.source.slug in actor.files_for():
            ask_retraction(wire, actor, row, reason, note, together)
        else:
            propose_retraction(wire, actor, row, reason, note, together)
    except NotYoursError:
        raise
    except WireError as fault:
        return _page(request, number, fault=told(fault, get_language()), status=422)
    return redirect("release", number=number)


@require_POST
def answer(request: HttpRequest, number: int, id_: str) -> HttpResponse:
    """Sign a retraction that another editor proposed, or decline it with reasons."""
    wire, actor = served_wire(), actor_in(request)
    row = get_released(actor, number)
    found = next((asked for asked in requests_on(row) if asked.id == id_), None)
    if found is None:
        raise NotFoundError("fault_no_request")
    try:
        if request.POST.get("act") == "decline":
            decline_retraction(wire, actor, found, request.POST.get("answer", "")[:LONGEST])
        else:
            sign_retraction(wire, actor, found)
    except WireError as fault:
        return _page(request, number, fault=told(fault, get_language()), status=422)
    return redirect("release", number=number)


@require_POST
def settle(request: HttpRequest, number: int) -> HttpResponse:
    """Record that what changed in a release's translations changes nothing in it."""
    wire, actor = served_wire(), actor_in(request)
    row, note = get_released(actor, number), request.POST.get("note", "")[:LONGEST]
    try:
        settle_translation(wire, actor, row, note)
    except NotYoursError:
        raise
    except WireError as fault:
        return _page(request, number, fault=told(fault, get_language()), status=422)
    return redirect("release", number=number)


def _page(request: HttpRequest, number: int, *, fault: str = "", status: int = 200) -> HttpResponse:
    wire, actor = served_wire(), actor_in(request)
    row = get_released(actor, number)
    ours = row.source.slug in actor.files_for()
    why_not = "" if ours else _why_not(row, request)
    linked = linked_to(row, get_language() or "en")
    asked = [(each, open_asked(wire.vault, each)) for each in requests_on(row)]
    context = {
        "row": row,
        "ours": ours,
        "why_not": why_not,
        "stands": row.status not in RETRACTED,
        "linked": linked,
        "behind": any(each.behind for each in linked),
        "marked": [each for each in linked if each.marked],
        "coming": next_versions(actor, row),
        "requests": asked,
        "open": next((each for each, _note in asked if each.state in OPEN), None),
        "retractions": RETRACTIONS,
        "said": site_words(get_language() or "en"),
        "kinds": KINDS,
        "typed": request.POST,
        "fault": fault,
    }
    return render(request, "desk/release.html", context, status=status)


def _why_not(row: Release, request: HttpRequest) -> str:
    try:
        check_impartial(actor_in(request), row.source)
    except NotYoursError as fault:
        return told(fault, get_language())
    return ""
