"""The sources' pages: the list, one source with each field's state, and what is done there."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from dateline.wire.access import actor_in
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.forms import files_in
from dateline.wire.errors import NotFoundError, RefusedError, WireError, told
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_sources
from dateline.wire.served import served_wire
from dateline.wire.sources.actions.add import add_source, stated_fields
from dateline.wire.sources.actions.authorise import authorise, revoke
from dateline.wire.sources.actions.challenge import (
    answer,
    begin,
    confirm,
    give_up,
    look_at_domain,
    make_code,
    opened_by,
)
from dateline.wire.sources.actions.logo import admit_logo, drop_logo, put_logo, refuse_logo
from dateline.wire.sources.actions.propose import drop, propose, sign
from dateline.wire.sources.actions.verify import verify_field
from dateline.wire.sources.domain_lines import PATH, line_of, record_name
from dateline.wire.sources.forms import (
    categories_in,
    last_day_in,
    line_in,
    new_source_in,
    recorded_in,
)
from dateline.wire.sources.logos import show_logo
from dateline.wire.sources.lookalikes import LookalikeError
from dateline.wire.sources.models import Challenge, Logo, Proposal, Source
from dateline.wire.sources.permits import may_see, visible_sources
from dateline.wire.sources.queries import get_source, held_logos
from dateline.wire.sources.sealing import open_value
from dateline.wire.sources.showing import list_sources, show_source
from dateline.wire.words import wire_words


@require_safe
def sources(request: HttpRequest) -> HttpResponse:
    """List the sources that one may see, each with how many of its fields are verified."""
    wire, actor = served_wire(), actor_in(request)
    rows = visible_sources(actor).prefetch_related("fields", "suspensions", held_logos())
    shown = {"rows": list_sources(list(rows), wire.clock()), "may_add": actor.holds("operator")}
    return render(request, "sources/list.html", shown)


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """Take a source in; a look-alike is held until it is said how the two are told apart."""
    wire, actor = served_wire(), actor_in(request)
    form = request.POST
    if request.method != "POST":
        return render(request, "sources/add.html", {"typed": form})
    try:
        new = new_source_in(form)
        vouch = line_in(form, "vouch") or None
        fields = stated_fields(new, vouch, wire.clock().date())
        distinct = line_in(form, "distinct")
        row = add_source(wire, replace(new, fields=fields), distinct=distinct, by=actor.handle)
        press_sources(wire)
    except RefusedError as fault:
        alike: list[str] = []
        if isinstance(fault, LookalikeError):
            alike = [said(get_language() or "en") for said in fault.sentences]
        context = {"typed": form, "fault": told(fault, get_language()), "alike": alike}
        return render(request, "sources/add.html", context, status=422)
    return redirect("source", slug=row.slug)


@require_safe
def source(request: HttpRequest, slug: str) -> HttpResponse:
    """Show a source: each field's state and next re-check, agents, keys, suspensions."""
    return _page(request, _seen(request, slug))


@never_cache
@require_POST
def begin_field(request: HttpRequest, slug: str) -> HttpResponse:
    """Begin to verify a field; what a domain has to show is shown this once."""
    wire, actor = served_wire(), actor_in(request)
    row = _seen(request, slug)
    field = request.POST.get("field", "")
    try:
        begun = begin(
            wire, actor, row, field, request.POST.get("value", ""), get_language() or "en"
        )
    except WireError as fault:
        return _page(request, row, fault=told(fault, get_language()), status=422)
    if begun.token:
        domain = open_value(wire.vault, begun.row)
        once = {"line": line_of(begun.token), "place": PATH, "record": record_name(domain)}
        return _page(request, row, once=once)
    return _back(row)


@require_POST
def answer_field(request: HttpRequest, slug: str) -> HttpResponse:
    """Type a code in, have the domain looked at, or give a verification up."""
    row = _seen(request, slug)
    challenge = _challenge(row, request.POST.get("field", ""))

    def act(wire: Wire, actor: Actor) -> None:
        match request.POST.get("act"):
            case "give-up":
                give_up(wire, actor, challenge)
            case "look":
                look_at_domain(wire, actor, challenge, "well-known")
            case "look-dns":
                look_at_domain(wire, actor, challenge, "dns")
            case _:
                answer(wire, actor, challenge, line_in(request.POST, "code"))

    return _done(request, row, act)


@never_cache
@require_POST
def tell_code(request: HttpRequest, slug: str) -> HttpResponse:
    """Make a code and show it this once, with the number or address that it is told to."""
    wire, actor = served_wire(), actor_in(request)
    row = _seen(request, slug)
    challenge = _challenge(row, request.POST.get("field", ""))
    try:
        code, where = make_code(wire, actor, challenge)
    except WireError as fault:
        return _page(request, row, fault=told(fault, get_language()), status=422)
    return _page(request, row, once={"code": code, "where": where})


@require_http_methods(["GET", "HEAD", "POST"])
def confirm_address(request: HttpRequest, token: str) -> HttpResponse:
    """Ask whoever opened the letter's link to confirm the address, which a button does."""
    wire = served_wire()
    try:
        if request.method != "POST":
            return render(request, "sources/confirm.html", {"row": opened_by(wire, token)})
        row = confirm(wire, token)
    except NotFoundError:
        return render(request, "sources/confirm.html", {"row": None}, status=410)
    press_sources(wire)
    return render(request, "sources/confirm.html", {"row": row, "done": True})


@require_POST
def record_field(request: HttpRequest, slug: str) -> HttpResponse:
    """Record what an operator looked up: a name in a register, an office, an owner."""
    row = _seen(request, slug)

    def act(wire: Wire, actor: Actor) -> None:
        verify_field(wire, row, recorded_in(request.POST), by=actor.handle)

    return _done(request, row, act)


@require_POST
def agents(request: HttpRequest, slug: str) -> HttpResponse:
    """Let an agent file for the source, or end that."""
    row = _seen(request, slug)
    form = request.POST

    def act(wire: Wire, actor: Actor) -> None:
        if form.get("act") == "revoke":
            number = form.get("leave", "")
            leaves = row.authorisations.filter(revoked_at=None)
            leave = leaves.filter(pk=int(number) if number.isdecimal() else 0).first()
            if leave is None:
                raise RefusedError("fault_no_leave")
            revoke(wire, actor, leave)
            return
        until = last_day_in(form, "until")
        if until is None:
            raise RefusedError("fault_leave_day")
        name, handle = line_in(form, "name"), line_in(form, "handle", 60)
        authorise(wire, actor, row, handle, name, until, categories_in(form))

    return _done(request, row, act)


@require_POST
def suspension(request: HttpRequest, slug: str) -> HttpResponse:
    """Propose to suspend the source or lift that, sign what another proposed, or drop it."""
    row = _seen(request, slug)
    form = request.POST

    def act(wire: Wire, actor: Actor) -> None:
        proposal = Proposal.objects.filter(source=row).first()
        match form.get("act"):
            case "propose":
                propose(wire, actor, row, form.get("reason", ""), last_day_in(form, "until"))
            case "sign" | "drop" if proposal is None:
                raise RefusedError("fault_nothing_proposed")
            case "sign" if proposal is not None:
                sign(wire, actor, proposal)
            case "drop" if proposal is not None:
                drop(wire, actor, proposal)
            case _:
                raise RefusedError("fault_choose_act")

    return _done(request, row, act)


@require_POST
def logo(request: HttpRequest, slug: str) -> HttpResponse:
    """Take the source's logo in, or take it or a held one away."""
    row = _seen(request, slug)

    def act(wire: Wire, actor: Actor) -> None:
        if request.POST.get("act") == "drop":
            drop_logo(wire, actor, _logo(row, held=request.POST.get("held") == "yes"))
            return
        files = files_in(request, "logo")
        if not files:
            raise RefusedError("fault_logo_none_sent")
        put_logo(wire, actor, row, files[0].data)

    return _done(request, row, act)


@require_POST
def judge_logo(request: HttpRequest, slug: str) -> HttpResponse:
    """Let a held logo be the source's, or refuse it."""
    row = _seen(request, slug)

    def act(wire: Wire, actor: Actor) -> None:
        judge = admit_logo if request.POST.get("act") == "admit" else refuse_logo
        judge(wire, actor, _logo(row, held=True), request.POST.get("words", ""))

    return _done(request, row, act)


@never_cache
@require_safe
def logo_picture(request: HttpRequest, slug: str, id_: int) -> HttpResponse:
    """Give out a logo, to whoever sees its source."""
    found = _seen(request, slug).logos.filter(pk=id_).first()
    if found is None:
        raise NotFoundError("fault_no_logo")
    return HttpResponse(bytes(found.picture), content_type="image/png")


def _logo(row: Source, *, held: bool) -> Logo:
    found = row.logos.filter(held=held).select_related("source").first()
    if found is None:
        raise RefusedError("fault_logo_decided" if held else "fault_no_logo")
    return found


def _seen(request: HttpRequest, slug: str) -> Source:
    row = get_source(slug)
    if not may_see(actor_in(request), row):
        raise NotFoundError("fault_no_such_source")
    return row


def _challenge(row: Source, field: str) -> Challenge:
    found = row.challenges.filter(field=field).select_related("source").first()
    if found is None:
        raise NotFoundError("fault_not_begun")
    return found


def _done(request: HttpRequest, row: Source, act: Callable[[Wire, Actor], None]) -> HttpResponse:
    """Do one act and go back to the source's page; what can't be done says why."""
    wire = served_wire()
    try:
        act(wire, actor_in(request))
    except WireError as fault:
        return _page(request, row, fault=told(fault, get_language()), status=422)
    press_sources(wire)
    return _back(row)


def _back(row: Source) -> HttpResponse:
    return redirect("source", slug=row.slug)


def _page(
    request: HttpRequest,
    row: Source,
    *,
    fault: str = "",
    once: dict[str, str] | None = None,
    status: int = 200,
) -> HttpResponse:
    wire, actor = served_wire(), actor_in(request)
    row.refresh_from_db()
    shown = show_source(wire, actor, row, wire_words(get_language() or "en"))
    context: dict[str, Any] = {
        "row": row,
        "shown": shown,
        "logo": show_logo(actor, row),
        "fault": fault,
        "once": once,
        "typed": request.POST if fault else {},
    }
    return render(request, "sources/source.html", context, status=status)
