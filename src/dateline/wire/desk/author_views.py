"""The writer's pages: what one's sources have in hand, a draft with its preview, filing it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from dateline.release.errors import ReleaseError
from dateline.wire.access import actor_in
from dateline.wire.desk.actions.claim import note_read
from dateline.wire.desk.actions.draft import drop_draft, save_draft, start_draft
from dateline.wire.desk.actions.submit import submit, take_back
from dateline.wire.desk.content import KINDS, Draft, open_draft, open_headline
from dateline.wire.desk.errors import EditConflictError
from dateline.wire.desk.forms import draft_in, files_in, revision_in
from dateline.wire.desk.models import Submission
from dateline.wire.desk.permits import WRITABLE, writes
from dateline.wire.desk.previewing import Preview, preview
from dateline.wire.desk.queries import filed_by, get_submission, rulings_of
from dateline.wire.desk.translating import linked_to
from dateline.wire.desk.writing import TYPED_NAME, draft_of, with_pictures
from dateline.wire.errors import NotFoundError, RefusedError, WireError, told
from dateline.wire.publishing.queries import get_release
from dateline.wire.replies.actions.assent import may_assent
from dateline.wire.replies.approving import approvals_of
from dateline.wire.served import served_wire
from dateline.wire.sources.models import Source
from dateline.wire.sources.permits import may_authorise
from dateline.wire.sources.queries import get_source, live_keys
from dateline.wire.zones import zones


@require_safe
def mine(request: HttpRequest) -> HttpResponse:
    """Show what one's sources have in hand."""
    wire, actor = served_wire(), actor_in(request)
    rows = [(row, open_headline(wire.vault, row)) for row in filed_by(actor)]
    sources = Source.objects.filter(slug__in=actor.files_for())
    return render(request, "desk/mine.html", {"rows": rows, "sources": list(sources)})


@require_POST
def start(request: HttpRequest) -> HttpResponse:
    """Begin a draft: of an uploaded file, of a release's next version, or empty."""
    wire, actor = served_wire(), actor_in(request)
    form, files = request.POST, files_in(request, "file")
    try:
        source = get_source(form.get("source", ""))
        number = form.get("replaces", "")
        replaces = get_release(int(number)) if number.isdecimal() else None
        draft = draft_of(files[0]) if files else Draft(name=TYPED_NAME, data=b"")
        row = start_draft(wire, actor, source, draft, replaces=replaces)
    except (ReleaseError, RefusedError, NotFoundError) as fault:
        messages.error(request, told(fault, get_language()))
        return redirect("mine")
    return redirect("edit", id_=row.id)


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, id_: str) -> HttpResponse:
    """Show a draft to edit; posted, keep it, and hand it in or drop it where that was asked."""
    wire, actor = served_wire(), actor_in(request)
    row = get_submission(actor, id_)
    if request.method != "POST":
        note_read(wire, actor, row)
        return _page(request, row, open_draft(wire.vault, row) if row.draft else None)
    before = open_draft(wire.vault, row) if row.draft else Draft(name=TYPED_NAME, data=b"")
    draft = draft_in(request.POST, before)
    try:
        draft = with_pictures(draft, files_in(request, "picture"), request.POST.getlist("drop"))
        if request.POST.get("act") == "drop":
            drop_draft(wire, actor, row)
            return redirect("mine")
        revision = save_draft(wire, actor, row, draft, revision_in(request.POST))
        if request.POST.get("act") == "submit":
            submit(wire, actor, row, revision)
            return redirect("mine")
    except (ReleaseError, WireError) as fault:
        return _page(request, row, draft, fault=told(fault, get_language()), status=422)
    return redirect("edit", id_=row.id)


@require_POST
def save(request: HttpRequest, id_: str) -> HttpResponse:
    """Keep what was typed, and return how it reads: for the page's script."""
    wire, actor = served_wire(), actor_in(request)
    row = get_submission(actor, id_)
    draft = draft_in(request.POST, open_draft(wire.vault, row))
    try:
        revision = save_draft(wire, actor, row, draft, revision_in(request.POST))
    except EditConflictError as fault:
        return JsonResponse(
            {"fault": told(fault, get_language()), "revision": fault.revision}, status=409
        )
    except WireError as fault:
        return JsonResponse({"fault": told(fault, get_language())}, status=422)
    shown = _previewed(row, draft)
    page = render(request, "desk/preview.html", {"shown": shown, "row": row})
    return JsonResponse({"revision": revision, "preview": page.content.decode()})


@require_POST
def recall(request: HttpRequest, id_: str) -> HttpResponse:
    """Take back what was handed in and isn't decided yet."""
    wire, actor = served_wire(), actor_in(request)
    row = get_submission(actor, id_)
    take_back(wire, actor, row)
    return redirect("edit", id_=row.id)


def _page(
    request: HttpRequest,
    row: Submission,
    draft: Draft | None,
    *,
    fault: str = "",
    status: int = 200,
) -> HttpResponse:
    wire, actor = served_wire(), actor_in(request)
    context = {
        "row": row,
        "draft": draft,
        "text": "" if draft is None else draft.data.decode("utf-8", "replace"),
        "shown": None if draft is None else _previewed(row, draft),
        "writable": row.state in WRITABLE and writes(actor, row),
        "ours": writes(actor, row),
        "rulings": rulings_of(wire, row),
        "approvals": approvals_of(row),
        "may_assent": may_assent(actor, row.source),
        "keyed": bool(live_keys(row.source)),
        "approves": may_authorise(actor, row.source),
        "kinds": KINDS,
        "zones": zones(),
        "linked": linked_to(row.replaces, get_language() or "en") if row.replaces else [],
        "fault": fault,
    }
    return render(request, "desk/edit.html", context, status=status)


def _previewed(row: Submission, draft: Draft) -> Preview:
    return preview(served_wire(), row, draft, language=get_language())
