"""A source as its page at the desk shows it: each field's state, what was begun, who may file."""

from collections.abc import Mapping
from datetime import date, datetime
from itertools import islice
from typing import NamedTuple

from dateline.press.listing import missing_fields
from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.models import AuditEvent
from dateline.wire.accounts.queries import Actor, events_of
from dateline.wire.opening import Wire
from dateline.wire.sources.actions.recheck import next_look
from dateline.wire.sources.models import (
    Authorisation,
    Challenge,
    Proposal,
    Source,
    SourceKey,
    Suspension,
    VerifiedField,
)
from dateline.wire.sources.permits import may_authorise, may_prove
from dateline.wire.sources.queries import suspension_of
from dateline.wire.sources.sealing import open_value
from dateline.wire.sources.ways import RECORDED, WAYS, holds_until

EVENTS = 30
SOON = 30
"""Days before its end from which a field is said to end soon."""


class FieldShown(NamedTuple):
    """A field: ``state`` is verified, ending, away (its re-check fails since ``since``), or not."""

    name: str
    value: str
    state: str
    method: str = ""
    at: date | None = None
    until: date | None = None
    looked_at: datetime | None = None
    since: datetime | None = None
    evidence: str = ""


class ChallengeShown(NamedTuple):
    """A verification that was begun: ``kind`` is look (at the domain), letter, code or wait."""

    row: Challenge
    name: str
    value: str
    kind: str


class WayShown(NamedTuple):
    """A way that the source's own side may begin."""

    field: str
    name: str


class LeaveShown(NamedTuple):
    """An agent's authorisation, and whether it is live."""

    row: Authorisation
    live: bool


class SourceShown(NamedTuple):
    """All that the page prints of a source, and what the reader of it may do there."""

    fields: tuple[FieldShown, ...]
    challenges: tuple[ChallengeShown, ...]
    ways: tuple[WayShown, ...]
    recorded: tuple[WayShown, ...]
    leaves: tuple[LeaveShown, ...]
    keys: tuple[SourceKey, ...]
    held: Suspension | None
    suspensions: tuple[Suspension, ...]
    proposal: Proposal | None
    events: tuple[AuditEvent, ...]
    proves: bool
    authorises: bool
    operates: bool
    decides: bool


def show_source(wire: Wire, actor: Actor, source: Source, words: Mapping[str, str]) -> SourceShown:
    """Return what the page shows of a source; reading a sealed value is logged.

    ``words`` name the fields. Sealed values are shown to the source's own side and to operators.
    """
    now = wire.clock()
    own = may_prove(actor, source) or actor.holds("operator")
    rows, begun = list(source.fields.all()), list(source.challenges.filter(expires_at__gt=now))
    if own and (begun or any(row.sealed for row in rows)):
        note_act(now, actor.handle, "read", source.slug, "sealed fields")
    return SourceShown(
        fields=tuple(_fields(wire, source, rows, words, opened=own)),
        challenges=tuple(_challenge(wire, row, words) for row in begun) if own else (),
        ways=tuple(WayShown(way.field, _name(words, way.field)) for way in WAYS),
        recorded=tuple(WayShown(field, _name(words, field)) for field in RECORDED),
        leaves=tuple(LeaveShown(row, row.holds_at(now)) for row in source.authorisations.all()),
        keys=tuple(source.keys.all()),
        held=suspension_of(source, now),
        suspensions=tuple(source.suspensions.order_by("-entry")),
        proposal=Proposal.objects.filter(source=source).first() if actor.at_desk else None,
        events=_events(source) if actor.at_desk or actor.holds("operator") else (),
        proves=may_prove(actor, source),
        authorises=may_authorise(actor, source),
        operates=actor.holds("operator"),
        decides=actor.at_desk,
    )


class SourceListed(NamedTuple):
    """A source in the list: how many of its fields are verified, and the next to end."""

    source: Source
    verified: int
    unverified: int
    ends: date | None
    held: Suspension | None


def list_sources(rows: list[Source], now: datetime) -> list[SourceListed]:
    """Return sources as the list shows them; fields and suspensions were fetched with them."""
    return [_listed(row, now) for row in rows]


def _listed(source: Source, now: datetime) -> SourceListed:
    rows = list(source.fields.all())
    verified = [row for row in rows if row.method]
    ends = [until for row in verified if (until := holds_until(row.field, row.method, row.at))]
    suspensions = list(source.suspensions.all())
    last = suspensions[-1] if suspensions else None
    held = last if last and (last.until is None or last.until > now) else None
    return SourceListed(
        source, len(verified), len(rows) - len(verified), min(ends, default=None), held
    )


def _events(source: Source) -> tuple[AuditEvent, ...]:
    """Return what was done about a source; that it was looked at stays in the audit log."""
    done = (event for event in events_of(source.slug) if event.act != "read")
    return tuple(islice(done, EVENTS))


def _fields(
    wire: Wire,
    source: Source,
    rows: list[VerifiedField],
    words: Mapping[str, str],
    *,
    opened: bool,
) -> list[FieldShown]:
    now = wire.clock()
    shown = [_field(wire, row, words, now, opened=opened) for row in rows]
    absent = [
        FieldShown(_name(words, name), "", "not")
        for name in missing_fields(source.kind, {row.field for row in rows})
    ]
    return shown + absent


def _field(
    wire: Wire, row: VerifiedField, words: Mapping[str, str], now: datetime, *, opened: bool
) -> FieldShown:
    value = open_value(wire.vault, row) if opened else row.value
    until = holds_until(row.field, row.method, row.at)
    state = "verified" if row.method else "not"
    if row.method and row.missed_at is not None:
        state = "away"
    elif until is not None and (until - now.date()).days <= SOON and not row.token:
        state = "ending"
    return FieldShown(
        name=_name(words, row.field),
        value=value,
        state=state,
        method=row.method,
        at=row.at,
        until=until,
        looked_at=next_look(row),
        since=row.missed_at,
        evidence=row.evidence,
    )


def _challenge(wire: Wire, row: Challenge, words: Mapping[str, str]) -> ChallengeShown:
    coded = row.field in ("telephone", "address")
    kind = "look" if row.field == "domain" else "letter"
    if coded:
        kind = "code" if row.digest else "wait"
    return ChallengeShown(row, _name(words, row.field), open_value(wire.vault, row), kind)


def _name(words: Mapping[str, str], field: str) -> str:
    return words.get(f"field_{field}", field)
