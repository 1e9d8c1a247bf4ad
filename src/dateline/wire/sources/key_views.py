"""An approver's pages about the keys of a source: which count and why, enrol, sign in, revoke."""

from collections.abc import Callable
from functools import wraps
from typing import NamedTuple

from allauth.core.exceptions import ReauthenticationRequired
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from dateline.record.errors import MalformedError, RecordError
from dateline.record.filing import DomainSight, KeyEvidence
from dateline.record.note import decode_base64
from dateline.record.passkey import domain_line, fingerprint_of, key_challenge, origin_of
from dateline.record.proposed import ProposedKey as ProposedFile
from dateline.release.canonical import canonical_bytes, parse_value
from dateline.release.errors import ReleaseError
from dateline.wire.access import actor_in
from dateline.wire.accounts.fresh import View, is_fresh
from dateline.wire.accounts.queries import Actor
from dateline.wire.errors import NotFoundError, RefusedError, WireError, told
from dateline.wire.sentences import said
from dateline.wire.served import served_wire
from dateline.wire.sources.actions import enrol
from dateline.wire.sources.domain_lines import Place, file_address, record_name
from dateline.wire.sources.models import ProposedKey, Source, SourceKey
from dateline.wire.sources.passkeys import (
    new_challenge,
    options_to_make,
    options_to_sign,
    read_given,
    read_made,
)
from dateline.wire.sources.permits import may_authorise
from dateline.wire.sources.queries import begins_no_chain, evidence_of, get_source, live_keys

MOST_EVIDENCE_BYTES = 10_000
_ASKED = "passkey asked"


class ShownKey(NamedTuple):
    """A key as its page tells it: ``why`` names the reason that it counts for."""

    row: SourceKey
    fingerprint: str
    why: str
    domain: str
    late: bool


class Waiting(NamedTuple):
    """A key that waits to be signed in, and what its signing is of, in hexadecimal."""

    row: ProposedKey
    fingerprint: str
    about: str
    line: str


def freshly_seen(view: View) -> View:
    """Let a view run for one who `is_fresh`, who sees the keys too: what a page asked is stale."""

    @wraps(view)
    def guard(request: HttpRequest, slug: str, **named: object) -> HttpResponse:
        if is_fresh(request):
            return view(request, slug, **named)
        if request.method == "POST":
            return redirect("source_keys", slug=slug)  # which asks, and is come back to
        raise ReauthenticationRequired

    return guard


@never_cache
@require_safe
@freshly_seen
def keys(request: HttpRequest, slug: str) -> HttpResponse:
    """Show a source's keys, those that wait, and how one is made."""
    wire, source = served_wire(), _source(actor_in(request), slug)
    base_url, signing = wire.config.base_url, live_keys(source)
    passkeys = [key for key in signing if key.credential and not begins_no_chain(key)]
    proposed = list(source.proposed_keys.all())
    request.session[_ASKED] = challenge = new_challenge()
    context: dict[str, object] = {
        "source": source,
        "keys": [_shown(key) for key in source.keys.all()],
        "first": not signing,
        "waiting": [_waiting(row) for row in proposed],
        "signers": len(passkeys),
        "has_ed25519": any(not key.is_passkey for key in signing),
        "domain_file": file_address(source.domain),
        "domain_record": record_name(source.domain) if wire.config.resolver.validates else "",
    }
    try:
        known = [row.credential for row in signing if row.credential]
        known += [row.credential for row in proposed]
        context["origin"] = origin_of(base_url)
        context["to_make"] = options_to_make(base_url, wire.config.name, source, challenge, known)
        context["to_sign"] = options_to_sign(base_url, passkeys)
    except MalformedError:
        nowhere = said("fault_no_passkeys", address=base_url[:80])
        context["no_passkeys"] = nowhere(get_language() or "en")
    return render(request, "sources/keys.html", context)


@require_POST
@freshly_seen
def add(request: HttpRequest, slug: str) -> HttpResponse:
    """Take in a passkey that the browser made."""

    def act(actor: Actor, source: Source) -> None:
        challenge = request.session.pop(_ASKED, "")
        if not challenge:
            raise RefusedError("fault_passkey_late")
        wire, form = served_wire(), request.POST
        made = read_made(wire.config.base_url, challenge, form.get("answer", ""))
        enrol.enrol(wire, actor, source, made, form.get("label", "").strip())

    return _done(request, slug, act)


@require_POST
@freshly_seen
def sign_in(request: HttpRequest, slug: str, id_: int) -> HttpResponse:
    """Let a key count that an earlier one signed in: a passkey here, or an Ed25519 key's file."""

    def act(actor: Actor, source: Source) -> None:
        wire, row = served_wire(), _proposed(source, id_)
        sent = request.FILES.get("evidence")
        if sent is not None:
            if (sent.size or 0) > MOST_EVIDENCE_BYTES:
                raise RefusedError("fault_evidence_file")
            evidence = parse_value(sent.read(), KeyEvidence)
        else:
            challenge = key_challenge(decode_base64(row.key))
            answer = request.POST.get("answer", "")
            given = read_given(wire.config.base_url, challenge, answer, live_keys(source))
            evidence = KeyEvidence("signed-in", given.by.key, given.assertion)
        enrol.sign_in(wire, actor, row, evidence)

    return _done(request, slug, act)


@require_POST
@freshly_seen
def look(request: HttpRequest, slug: str, id_: int) -> HttpResponse:
    """Look for a key's fingerprint on the source's domain: in its file, or in DNS."""
    place: Place = "dns" if request.POST.get("place") == "dns" else "well-known"

    def act(actor: Actor, source: Source) -> None:
        enrol.look_on_domain(served_wire(), actor, _proposed(source, id_), place)

    return _done(request, slug, act)


@require_POST
@freshly_seen
def drop(request: HttpRequest, slug: str, id_: int) -> HttpResponse:
    """Give up a key that waits."""
    return _done(
        request,
        slug,
        lambda actor, source: enrol.drop_proposed(served_wire(), actor, _proposed(source, id_)),
    )


@require_POST
@freshly_seen
def revoke(request: HttpRequest, slug: str, id_: int) -> HttpResponse:
    """Let a key count no longer."""

    def act(actor: Actor, source: Source) -> None:
        row = source.keys.filter(pk=id_).first()
        if row is None:
            raise NotFoundError("fault_no_key")
        enrol.revoke(served_wire(), actor, row, request.POST.get("reason", ""))

    return _done(request, slug, act)


@require_safe
def proposed_file(request: HttpRequest, slug: str, id_: int) -> HttpResponse:
    """Give a waiting key out, to be signed in off the wire by `dateline approve`."""
    source = _source(actor_in(request), slug)
    row = _proposed(source, id_)
    content = ProposedFile("dateline/proposed-key/v1", source.slug, source.name, row.key)
    answer = HttpResponse(canonical_bytes(content) + b"\n", content_type="application/json")
    answer.headers["Content-Disposition"] = 'attachment; filename="key.json"'
    return answer


def _done(request: HttpRequest, slug: str, act: Callable[[Actor, Source], object]) -> HttpResponse:
    """Call one action and go back to the page, which says what was wrong."""
    actor = actor_in(request)
    source = _source(actor, slug)
    try:
        act(actor, source)
    except NotFoundError:
        raise
    except (ReleaseError, RecordError, WireError) as fault:
        messages.error(request, told(fault, get_language()))
    return redirect("source_keys", slug=slug)


def _source(actor: Actor, slug: str) -> Source:
    source = get_source(slug)
    if not may_authorise(actor, source):
        raise NotFoundError("fault_no_such_source")
    return source


def _proposed(source: Source, id_: int) -> ProposedKey:
    row = source.proposed_keys.filter(pk=id_).first()
    if row is None:
        raise NotFoundError("fault_no_key")
    return row


def _shown(row: SourceKey) -> ShownKey:
    by = evidence_of(row).by
    domain = by.domain if isinstance(by, DomainSight) else ""
    print_ = fingerprint_of(decode_base64(row.key))
    return ShownKey(row, print_, row.kind, domain, begins_no_chain(row))


def _waiting(row: ProposedKey) -> Waiting:
    key = decode_base64(row.key)
    return Waiting(row, fingerprint_of(key), key.hex(), domain_line(key))
