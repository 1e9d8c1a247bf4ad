"""Begin to verify a field, make its code, answer it: by whoever governs domain, address or number.

What is told away is random and kept as its digest; it holds for a time, for one field, once.
"""

import hmac
import re
import secrets
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from django.db import transaction
from django.db.models import F

from dateline.record.manifest import VerifiedField as Fact
from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.models import AuditEvent
from dateline.wire.accounts.queries import Actor, Addressee
from dateline.wire.accounts.tokens import digest_of, new_token
from dateline.wire.errors import NotFoundError, NotYoursError, RefusedError
from dateline.wire.letters import write_letter
from dateline.wire.opening import Wire
from dateline.wire.sentences import on_day
from dateline.wire.sources.actions.add import check_line
from dateline.wire.sources.actions.verify import Kept, verify_field
from dateline.wire.sources.domain_lines import Place, Sight, look, place_name, tokens_in
from dateline.wire.sources.domain_names import read_domain
from dateline.wire.sources.lookalikes import check_unlike
from dateline.wire.sources.models import Challenge, Source
from dateline.wire.sources.permits import may_prove
from dateline.wire.sources.sealing import open_value, seal_value
from dateline.wire.sources.ways import Way, domain_way, field_named, holds_until, way_of

MOST_TRIES: Final = 5
MOST_A_DAY: Final = 12
"""So many verifications a source may begin within a day: each may write somebody a letter."""
LONGEST: Final = 300
_LETTERS: Final = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # none that is taken for another when heard
_AGAIN: Final = " It is looked at every day."
_SEEN: Final = {
    "e-mail": "A link that this wire sent to the address was opened.",
    "telephone": "A code that this wire told by telephone was typed in.",
    "address": "A code that this wire sent by letter was typed in.",
}
_ADDRESS = re.compile(r"[^@\s<>,;:]{1,64}@[^@\s<>,;:]+\.[^@\s<>,;:]+")
_NUMBER = re.compile(r"\+[0-9][0-9 ()./-]{4,30}")


class Begun(NamedTuple):
    """A challenge that was begun; ``token`` is told this once; empty where nobody sees it."""

    row: Challenge
    token: str = ""


def begin(
    wire: Wire, actor: Actor, source: Source, field: str, value: str, language: str = "en"
) -> Begun:
    """Begin to verify a field of a source; what was begun for it before doesn't hold any more.

    ``language`` is that of the form; a letter to an address is written in it.

    Raises `RefusedError` for a value that isn't one of that field, and after too many in a day.
    """
    if not may_prove(actor, source):
        raise NotYoursError("fault_not_speaking")
    way = way_of(field)
    if way is None:
        raise RefusedError("fault_not_from_source", field=field_named(field))
    value = _checked(field, value)
    if field == "domain" and value != source.domain:
        check_unlike(wire, source.name, [value], own=source)
    now = wire.clock()
    recent = AuditEvent.objects.filter(target=source.slug, act="begin to verify")
    if recent.filter(at__gt=now - timedelta(days=1)).count() >= MOST_A_DAY:
        raise RefusedError("fault_many_begun")
    token = "" if field in ("telephone", "address") else new_token()
    with transaction.atomic():
        Challenge.objects.filter(source=source, field=field).delete()
        row = Challenge.objects.create(
            source=source,
            field=field,
            value=seal_value(wire.vault, source, field, value),
            digest=digest_of(token) if token else "",
            by=actor.handle,
            made_at=now,
            expires_at=now + timedelta(hours=way.hours),
        )
        note_act(now, actor.handle, "begin to verify", source.slug, field)
    if field == "e-mail":
        write_letter(
            wire,
            Addressee(value, language),
            "confirm_address",
            source=source.name,
            until=on_day(row.expires_at),
            link=f"{wire.config.base_url}desk/sources/confirm/{token}/",
        )
        return Begun(row)
    return Begun(row, token)


def give_up(wire: Wire, actor: Actor, row: Challenge) -> None:
    """Drop a verification that was begun."""
    if not may_prove(actor, row.source):
        raise NotYoursError("fault_not_speaking")
    with transaction.atomic():
        row.delete()
        note_act(wire.clock(), actor.handle, "give up", row.source.slug, row.field)


def make_code(wire: Wire, actor: Actor, row: Challenge) -> tuple[str, str]:
    """Make the code of a challenge by telephone or letter; return it and where it is to be told.

    An earlier one doesn't hold any more. That the number or address was read is audited.
    """
    if not actor.holds("operator"):
        raise NotYoursError("fault_codes_by_operator")
    if row.field not in ("telephone", "address"):
        raise RefusedError("fault_no_code")
    code = "".join(secrets.choice(_LETTERS) for _ in range(10))
    now = wire.clock()
    with transaction.atomic():
        held = Challenge.objects.filter(pk=row.pk, expires_at__gt=now)
        if not held.update(digest=digest_of(code), tries=0):
            raise RefusedError("fault_code_over")
        note_act(now, actor.handle, "make code", row.source.slug, row.field)
    return f"{code[:5]}-{code[5:]}", open_value(wire.vault, row)


def answer(wire: Wire, actor: Actor, row: Challenge, code: str) -> None:
    """Verify a field by the code that was told; after five wrong ones it doesn't hold any more."""
    if not may_prove(actor, row.source):
        raise NotYoursError("fault_not_speaking")
    now = wire.clock()
    typed = re.sub(r"[\s-]", "", code).upper()
    if not row.digest or row.expires_at <= now:
        raise RefusedError("fault_code_none")
    counted = Challenge.objects.filter(pk=row.pk, digest=row.digest, tries__lt=MOST_TRIES)
    if not counted.update(tries=F("tries") + 1):
        raise RefusedError("fault_code_often")
    if not hmac.compare_digest(digest_of(typed), row.digest):
        note_act(now, actor.handle, "wrong code", row.source.slug, row.field)
        raise RefusedError("fault_code_wrong")
    _verified(wire, row, actor.handle)


def confirm(wire: Wire, token: str) -> Challenge:
    """Verify an e-mail address by the link in the letter that went there, and return what it was.

    Raises `NotFoundError` for a link that holds no longer.
    """
    row = opened_by(wire, token)
    _verified(wire, row, row.by)
    return row


def opened_by(wire: Wire, token: str) -> Challenge:
    """Return the challenge that a letter's link opens. Raises `NotFoundError`."""
    rows = Challenge.objects.filter(digest=digest_of(token), field="e-mail")
    row = rows.filter(expires_at__gt=wire.clock()).select_related("source").first()
    if row is None:
        raise NotFoundError("fault_link_over")
    return row


def look_at_domain(wire: Wire, actor: Actor, row: Challenge, place: Place) -> None:
    """Verify a domain by what it shows at a place. Raises `UnreachedError`, `RefusedError`."""
    if not may_prove(actor, row.source):
        raise NotYoursError("fault_not_speaking")
    if row.field != "domain" or row.expires_at <= wire.clock():
        raise RefusedError("fault_proof_over")
    domain = open_value(wire.vault, row)
    sight = look(wire, domain, place)
    if row.digest not in map(digest_of, tokens_in(sight.content)):
        raise RefusedError("fault_domain_line", address=place_name(place, domain))
    _verified(wire, row, actor.handle, sight)


def _verified(wire: Wire, row: Challenge, by: str, sight: Sight | None = None) -> None:
    value = open_value(wire.vault, row)
    way = domain_way(sight.place) if sight else way_of(row.field)
    if way is None or not Challenge.objects.filter(pk=row.pk, digest=row.digest).delete()[0]:
        raise RefusedError("fault_answered")
    fact = stated(way, value, wire.clock(), sight)
    kept = Kept(token=row.digest) if row.field == "domain" else Kept(value=value)
    verify_field(wire, row.source, fact, kept, by=by)


def stated(way: Way, value: str, now: datetime, sight: Sight | None = None) -> Fact:
    """Return a field as it is stated on being verified in one of the source's own ways."""
    until = holds_until(way.field, way.method, now.date())
    seen = sight.evidence if sight else _SEEN[way.field]
    return Fact(
        field=way.field,
        value=value,
        method=way.method,
        at=now.date().isoformat(),
        evidence=f"{seen} Holds until {until}.{_AGAIN if way.field == 'domain' else ''}",
    )


def _checked(field: str, value: str) -> str:
    value = " ".join(value.split())
    check_line(field, value)
    if len(value) > LONGEST:
        raise RefusedError("fault_field_long", field=field_named(field), most=LONGEST)
    if field == "domain":
        value = read_domain(value)
    elif field == "e-mail" and not _ADDRESS.fullmatch(value):
        raise RefusedError("fault_mail_address", email=value)
    elif field == "telephone" and not _NUMBER.fullmatch(value):
        raise RefusedError("fault_telephone")
    return value
