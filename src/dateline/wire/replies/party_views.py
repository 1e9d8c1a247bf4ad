"""The pages behind secret links, and the form to reply to a release: nobody needs an account."""

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from dateline.wire.desk.content import open_filed
from dateline.wire.errors import WireError, told
from dateline.wire.publishing.queries import get_release
from dateline.wire.replies.actions.answer import (
    CLOSED,
    KEPT,
    WRITABLE,
    decline,
    note_opened,
    write_offered,
    write_returned,
)
from dateline.wire.replies.actions.ask import confirm, is_text_of
from dateline.wire.replies.actions.begin import begin_reply, prove_reply
from dateline.wire.replies.content import (
    Written,
    open_asked,
    open_judged,
    open_offered,
    open_written,
)
from dateline.wire.replies.errors import TooOftenError
from dateline.wire.replies.forms import language_like, objection_in, written_in
from dateline.wire.replies.models import Confirmation, Offer, Reply
from dateline.wire.replies.parties import whole_text
from dateline.wire.replies.queries import confirmation_by, offer_by, reply_by, reply_of
from dateline.wire.replies.writing import LANGUAGES, LONGEST_TEXT
from dateline.wire.served import served_wire
from dateline.wire.zones import shown_in

View = Callable[..., HttpResponse]


def by_link(view: View) -> View:
    """Make a page that opens by a link alone: never cached, and not at any pace."""

    @never_cache
    @require_http_methods(["GET", "HEAD", "POST"])
    @wraps(view)
    def paced(request: HttpRequest, *what: str, **named: str) -> HttpResponse:
        try:
            return view(request, *what, **named)
        except TooOftenError:
            return render(request, "replies/often.html", status=429)

    return paced


@by_link
def offered(request: HttpRequest, token: str) -> HttpResponse:
    """Show somebody accused the passage about them; take their reply, or that they decline."""
    wire = served_wire()
    offer = offer_by(token, wire.clock())
    if request.method != "POST":
        note_opened(wire, offer)
        return _offer_page(request, offer)
    typed = written_in(request.POST)
    try:
        if request.POST.get("act") == "decline":
            decline(wire, offer)
        else:
            row = reply_of(offer)
            if row is not None and row.state == "returned":
                before = open_written(wire.vault, row)
                written = written_in(request.POST, before)
                write_returned(wire, row, written, send=_sends(request))
            else:
                write_offered(wire, offer, typed, send=_sends(request))
    except TooOftenError:
        raise
    except WireError as fault:
        return _offer_page(request, offer, typed=typed, fault=fault)
    return redirect("reply_offered", token=token)


def _offer_page(
    request: HttpRequest,
    offer: Offer,
    *,
    typed: Written | None = None,
    fault: WireError | None = None,
) -> HttpResponse:
    wire, said = served_wire(), open_offered(served_wire().vault, offer)
    row = reply_of(offer)
    blank = Written(said.party, "", "", language_like(get_language() or "en"), "")
    kept = None if row is None else open_written(wire.vault, row)
    state = "declined" if offer.outcome == "declined" else "" if row is None else row.state
    closed = offer.submission.state in CLOSED
    return _page(
        request,
        "replies/offered.html",
        row,
        typed or kept or blank,
        fault,
        offer=offer,
        offered=said,
        source=offer.submission.source,
        release=offer.submission.release_id,
        deadline=shown_in(offer.deadline, said.zone),
        over=offer.deadline <= wire.clock(),
        closed=closed,
        state=state,
        writable=not closed and (state == "" or state in WRITABLE),
    )


@by_link
def written(request: HttpRequest, token: str) -> HttpResponse:
    """Prove an address, which hands a reply in; afterwards show how it stands, and change it."""
    wire = served_wire()
    row = reply_by(token, wire.clock())
    typed = None
    if request.method == "POST":
        try:
            if row.state == "unproven":
                prove_reply(wire, row)
            else:
                typed = written_in(request.POST, open_written(wire.vault, row))
                write_returned(wire, row, typed, send=_sends(request))
        except TooOftenError:
            raise
        except WireError as fault:
            return _written_page(request, row, typed=typed, fault=fault)
        return redirect("reply_written", token=token)
    return _written_page(request, row)


def _written_page(
    request: HttpRequest,
    row: Reply,
    *,
    typed: Written | None = None,
    fault: WireError | None = None,
) -> HttpResponse:
    kept = open_written(served_wire().vault, row)
    return _page(
        request,
        "replies/written.html",
        row,
        typed or kept,
        fault,
        release=row.release_id,
        headline="" if row.release is None else row.release.headline,
        state=row.state,
        writable=row.state in WRITABLE,
    )


@by_link
def begin(request: HttpRequest, number: int) -> HttpResponse:
    """Show the form to reply to a release; posted, keep the reply and write to its address."""
    wire, release = served_wire(), get_release(number)
    blank = Written("", "", "", language_like(release.language), "")
    typed, fault = blank, None
    if request.method == "POST":
        typed = written_in(request.POST)
        try:
            begin_reply(wire, release, typed)
            return redirect(f"{request.path}?sent=yes")
        except WireError as refused:
            fault = refused
    return _page(
        request,
        "replies/begin.html",
        None,
        typed,
        fault,
        release=release,
        sent=request.GET.get("sent") == "yes",
        writable=release.status != "removed",
    )


@by_link
def confirming(request: HttpRequest, token: str) -> HttpResponse:
    """Show somebody what a text says of them, or a co-issuer all of it; take yes or no."""
    wire = served_wire()
    row = confirmation_by(token, wire.clock())
    if request.method != "POST":
        note_opened(wire, row)
        return _confirming_page(request, row)
    objection = objection_in(request.POST)
    try:
        confirm(wire, row, objection=objection)
    except TooOftenError:
        raise
    except WireError as fault:
        return _confirming_page(request, row, objection=objection or "", fault=fault)
    return redirect("reply_confirm", token=token)


def _confirming_page(
    request: HttpRequest, row: Confirmation, *, objection: str = "", fault: WireError | None = None
) -> HttpResponse:
    wire = served_wire()
    asked, whole = open_asked(wire.vault, row), row.kind == "co-issuer"
    opened = row.withdrawn_at is None and row.submission.state not in (*CLOSED, "published")
    changed = whole and opened and not is_text_of(wire, row, asked)
    context = {
        "row": row,
        "asked": asked,
        "source": row.submission.source,
        "release": row.submission.release_id,
        "passage": _whole(row) if whole and opened and not changed else asked.sentences,
        "whole": whole,
        "changed": changed,
        "closed": not opened,
        "objection": objection or asked.objection,
        "fault": _told(fault),
    }
    return render(request, "replies/confirm.html", context, status=422 if fault else 200)


def _whole(row: Confirmation) -> tuple[str, ...]:
    opened = open_filed(served_wire().vault, row.submission)
    return () if opened is None else whole_text(opened[0].document)


def _page(
    request: HttpRequest,
    template: str,
    row: Reply | None,
    typed: Written,
    fault: WireError | None,
    **shown: object,
) -> HttpResponse:
    judged = None if row is None or not row.ruling else open_judged(served_wire().vault, row)
    context = {
        "reply": row,
        "typed": typed,
        "judged": judged,
        "languages": LANGUAGES.items(),
        "longest": LONGEST_TEXT,
        "kept": KEPT.days,
        "fault": _told(fault),
        **shown,
    }
    return render(request, template, context, status=422 if fault else 200)


def _told(fault: WireError | None) -> str:
    return "" if fault is None else told(fault, get_language())


def _sends(request: HttpRequest) -> bool:
    return request.POST.get("act") == "send"
