"""The approver's page: what waits to be signed, word by word, and the signature on it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from dateline.record.digests import filing_digest
from dateline.record.errors import MalformedError, RecordError
from dateline.record.filed import Filed
from dateline.record.filing import Approval
from dateline.record.passkey import approval_challenge, origin_of
from dateline.release.canonical import canonical_bytes, parse_value
from dateline.release.errors import ReleaseError
from dateline.release.text import render_text
from dateline.wire.access import actor_in
from dateline.wire.desk.actions.claim import note_read
from dateline.wire.desk.actions.submit import add_approval
from dateline.wire.desk.content import open_filed
from dateline.wire.desk.forms import files_in
from dateline.wire.desk.marking import mark_lines
from dateline.wire.desk.models import Submission
from dateline.wire.desk.queries import get_submission
from dateline.wire.desk.translating import named_in
from dateline.wire.errors import NotFoundError, RefusedError, WireError, told
from dateline.wire.sentences import said
from dateline.wire.served import served_wire
from dateline.wire.sources.passkeys import options_to_sign, read_given
from dateline.wire.sources.permits import may_authorise
from dateline.wire.sources.queries import live_keys, signing_passkeys
from dateline.wire.words import wire_words

MAX_APPROVAL_BYTES = 10_000


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def approval(request: HttpRequest, id_: str) -> HttpResponse:
    """Show what is signed, exactly; posted, take a passkey's signature in or an approval's file."""
    wire, actor = served_wire(), actor_in(request)
    row = get_submission(actor, id_)
    filed, given = _filed(row)
    if request.method != "POST":
        note_read(wire, actor, row)
        return render(request, "desk/approval.html", _context(request, row, filed, given))
    try:
        add_approval(wire, actor, row, _approval_in(request, row, filed))
    except (ReleaseError, RecordError, WireError) as fault:
        context = _context(request, row, filed, given) | {"fault": told(fault, get_language())}
        return render(request, "desk/approval.html", context, status=422)
    return redirect("approval", id_=row.id)


@require_safe
def approval_file(request: HttpRequest, id_: str) -> HttpResponse:
    """Give the filing out to be signed off the wire by `dateline approve`."""
    wire, actor = served_wire(), actor_in(request)
    row = get_submission(actor, id_)
    filed, _given = _filed(row)
    note_read(wire, actor, row)
    answer = HttpResponse(canonical_bytes(filed) + b"\n", content_type="application/json")
    answer.headers["Content-Disposition"] = 'attachment; filename="filing.json"'
    return answer


def _filed(row: Submission) -> tuple[Filed, tuple[Approval, ...]]:
    opened = open_filed(served_wire().vault, row)
    if opened is None:
        raise NotFoundError("fault_no_submission")
    return opened


def _approval_in(request: HttpRequest, row: Submission, filed: Filed) -> Approval:
    """Return the approval that a form holds: a passkey's, or a file of `dateline approve`."""
    digest, answer = filing_digest(filed.filing), request.POST.get("answer", "")
    if answer:
        if request.POST.get("digest") != digest:
            raise RefusedError("fault_filing_changed")
        challenge = approval_challenge(bytes.fromhex(digest))
        base_url = served_wire().config.base_url
        given = read_given(base_url, challenge, answer, signing_passkeys(row.source))
        return Approval("dateline/approval/v1", digest, "webauthn", given.by.key, given.assertion)
    files = files_in(request, "approval")
    if not files or len(files[0].data) > MAX_APPROVAL_BYTES:
        raise RefusedError("fault_approval_file")
    return parse_value(files[0].data, Approval)


def _context(
    request: HttpRequest, row: Submission, filed: Filed, given: tuple[Approval, ...]
) -> dict[str, object]:
    actor, keys = actor_in(request), live_keys(row.source)
    digest, signed = filing_digest(filed.filing), {each.key for each in given}
    passkeys = signing_passkeys(row.source)
    context: dict[str, object] = {
        "row": row,
        "filed": filed,
        "filing": filed.filing,
        "parties": _parties(filed),
        "named": named_in(filed.filing, row.source, get_language() or "en"),
        "lines": mark_lines(render_text(filed.document), ()),
        "digest": digest,
        "digest_parts": [digest[at : at + 8] for at in range(0, len(digest), 8)],
        "approves": may_authorise(actor, row.source),
        "keyed": bool(keys),
        "passkeys": passkeys,
        "signers": [key for key in keys if key.key in signed],
    }
    base_url = served_wire().config.base_url
    try:
        context["origin"] = origin_of(base_url)
        context["to_sign"] = options_to_sign(base_url, passkeys)
    except MalformedError:
        nowhere = said("fault_no_passkeys", address=base_url[:80])
        context["no_passkeys"] = nowhere(get_language() or "en")
    return context


def _parties(filed: Filed) -> list[tuple[str, str]]:
    words, who = wire_words(get_language() or "en"), filed.filing.disclosure
    return [
        (words["approve_owner"], who.owner),
        (words["approve_agent"], who.agent),
        (words["approve_payer"], who.payer),
    ]
