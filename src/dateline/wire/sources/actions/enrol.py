"""An approver enrols a passkey for a source, signs another key in, and revokes one.

The first key of a source counts on the wire's word alone. Any other waits, out of the record, until
a key that counts signs it in or its fingerprint stands on the source's domain: the wire itself can
do neither.
"""

from datetime import datetime

from django.db import transaction

from dateline.record.filing import DomainSight, KeyEvidence
from dateline.record.note import decode_base64
from dateline.record.passkey import domain_line, fingerprint_of
from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.queries import Actor
from dateline.wire.errors import NotYoursError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_sources
from dateline.wire.sources.actions.add import check_line
from dateline.wire.sources.actions.keys import add_key, check_new, revoke_key
from dateline.wire.sources.domain_lines import Place, key_lines_in, look, place_name
from dateline.wire.sources.models import ProposedKey, Source, SourceKey
from dateline.wire.sources.passkeys import Made
from dateline.wire.sources.permits import may_authorise

LONGEST_LABEL = 80
MOST_PROPOSED = 8
VOUCHED = KeyEvidence("vouched")


def enrol(wire: Wire, actor: Actor, source: Source, made: Made, label: str) -> SourceKey | None:
    """Take a passkey in; return its row where it counts at once, being the source's first key.

    Otherwise it waits as a `ProposedKey`. Raises `RefusedError`, `NotYoursError`.
    """
    _check_approves(actor, source)
    check_line("passkey's name", label)
    if len(label) > LONGEST_LABEL:
        raise RefusedError("fault_passkey_name", most=LONGEST_LABEL)
    with wire.lock():
        now = wire.clock()
        check_new(made.key)
        if source.keys.filter(revoked_at=None).exists():
            _propose(actor, source, made, label, now)
            return None
        with transaction.atomic():
            row = add_key(
                wire,
                source,
                made.key,
                VOUCHED,
                now,
                credential=made.credential,
                label=label,
            )
            note_act(now, actor.handle, "add key", source.slug, _short(made.key))
    press_sources(wire)
    return row


def sign_in(wire: Wire, actor: Actor, proposed: ProposedKey, evidence: KeyEvidence) -> SourceKey:
    """Let a proposed key count, for evidence that the wire can't make: `add_key` checks it."""
    source = proposed.source
    _check_approves(actor, source)
    with wire.lock():
        now = wire.clock()
        with transaction.atomic():
            if not ProposedKey.objects.filter(pk=proposed.pk).delete()[0]:
                raise RefusedError("fault_key_not_waiting")
            row = add_key(
                wire,
                source,
                proposed.key,
                evidence,
                now,
                credential=proposed.credential,
                label=proposed.label,
            )
            note_act(now, actor.handle, "sign key in", source.slug, _short(row.key))
    press_sources(wire)
    return row


def look_on_domain(wire: Wire, actor: Actor, proposed: ProposedKey, place: Place) -> SourceKey:
    """Let a proposed key count because its fingerprint stands on the source's own domain.

    In DNS only an answer that DNSSEC validates counts: a domain is looked at again, a key is not.
    Raises `UnreachedError` where the domain doesn't answer, `RefusedError` where it shows another.
    """
    source = proposed.source
    _check_approves(actor, source)
    line = domain_line(decode_base64(proposed.key))
    sight, where = look(wire, source.domain, place), place_name(place, source.domain)
    if line not in key_lines_in(sight.content):
        raise RefusedError("fault_key_line", address=where, line=line)
    if place == "dns" and not sight.validated:
        instead = place_name("well-known", source.domain)
        raise RefusedError("fault_key_unsigned", address=where, instead=instead)
    at = wire.clock().date().isoformat()
    return sign_in(
        wire,
        actor,
        proposed,
        KeyEvidence("on-domain", DomainSight(source.domain, place, line, at)),
    )


def drop_proposed(wire: Wire, actor: Actor, proposed: ProposedKey) -> None:
    """Give a key up that waits: it never counted."""
    _check_approves(actor, proposed.source)
    with transaction.atomic():
        proposed.delete()
        act = "drop proposed key"
        note_act(wire.clock(), actor.handle, act, proposed.source.slug, _short(proposed.key))


def revoke(wire: Wire, actor: Actor, row: SourceKey, reason: str) -> None:
    """Let a key count no longer; the reason is public. What it signed stays signed."""
    _check_approves(actor, row.source)
    with wire.lock():
        now = wire.clock()
        with transaction.atomic():
            revoke_key(wire, row, reason, now)
            note_act(now, actor.handle, "revoke key", row.source.slug, _short(row.key))
    press_sources(wire)


def _propose(actor: Actor, source: Source, made: Made, label: str, now: datetime) -> None:
    if source.proposed_keys.count() >= MOST_PROPOSED:
        raise RefusedError("fault_keys_waiting", most=MOST_PROPOSED)
    with transaction.atomic():
        ProposedKey.objects.create(
            source=source,
            key=made.key,
            credential=made.credential,
            label=label,
            by=actor.handle,
            at=now,
        )
        note_act(now, actor.handle, "propose key", source.slug, _short(made.key))


def _check_approves(actor: Actor, source: Source) -> None:
    if not may_authorise(actor, source):
        raise NotYoursError("fault_not_approving")


def _short(key: str) -> str:
    return fingerprint_of(decode_base64(key))[:16]
