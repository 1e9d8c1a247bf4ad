"""Look at verified fields again: what isn't found, or is over its term, isn't verified any more."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Final, Literal

from django.db import transaction
from django.db.models import Q

from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.tokens import digest_of
from dateline.wire.desk.letters import tell_source
from dateline.wire.opening import Wire
from dateline.wire.reaching import UnreachedError
from dateline.wire.sentences import Value, on_day, said
from dateline.wire.sources.actions.add import state_source
from dateline.wire.sources.actions.challenge import stated
from dateline.wire.sources.actions.verify import Kept, verify_field
from dateline.wire.sources.domain_lines import look, tokens_in
from dateline.wire.sources.models import VerifiedField
from dateline.wire.sources.ways import SHORTEST, domain_place, domain_way, holds_until

EVERY: Final = timedelta(days=1)
"""How long a domain that was looked at isn't looked at again."""
RENEWED_AFTER: Final = timedelta(days=30)
"""A domain that is still there is stated anew this long after it was stated last."""
PATIENCE: Final = timedelta(days=3)
"""A domain may be away for so long before it counts as not verified."""
WARNED_BEFORE: Final = timedelta(days=30)
"""The source's people are written to so long before a field is over its term."""
MOST_AT_ONCE: Final = 5
WIRE: Final = "wire"
_WHY: Final = {"over": "its term is over", "away": "its line isn't on the domain any more"}
"""As the record says it; letters have words of their own."""


def recheck(wire: Wire) -> bool:
    """Look at what is due, a few domains at a time; say whether a source was stated anew."""
    today = wire.clock().date()
    lapsed = [_lapse(wire, row, "over") for row in list(_over(today))]
    for row in list(_over(today + WARNED_BEFORE)):
        _warn(wire, row)
    looked = [_look(wire, row) for row in _due(wire.clock())]
    return any(lapsed) or any(looked)


def next_look(row: VerifiedField) -> datetime | None:
    """Return when a field is looked at again by itself; ``None`` for one that never is."""
    if not row.token or not row.method or row.checked_at is None:
        return None
    return row.checked_at + EVERY


def _over(day: date) -> Iterator[VerifiedField]:
    """Yield the fields that hold no longer on a day unless they are looked at again by themselves.

    A domain that is looked at every day is stated anew long before its term is over.
    """
    shortest = day - timedelta(days=SHORTEST)
    rows = VerifiedField.objects.exclude(method="").filter(at__lt=shortest)
    for row in rows.select_related("source"):
        until = holds_until(row.field, row.method, row.at)
        if until is not None and until < day:
            yield row


def _due(now: datetime) -> list[VerifiedField]:
    rows = VerifiedField.objects.filter(
        Q(checked_at=None) | Q(checked_at__lte=now - EVERY), field="domain"
    ).exclude(Q(token="") | Q(method=""))
    return list(rows.select_related("source").order_by("checked_at")[:MOST_AT_ONCE])


def _look(wire: Wire, row: VerifiedField) -> bool:
    """Look where the line was seen before: in DNS, or in the file."""
    now, place = wire.clock(), domain_place(row.method)
    try:
        sight = look(wire, row.value, place)
        there = row.token in map(digest_of, tokens_in(sight.content))
    except UnreachedError:
        there = False
    if not there:
        since = row.missed_at or now
        VerifiedField.objects.filter(pk=row.pk).update(checked_at=now, missed_at=since)
        return now - since >= PATIENCE and _lapse(wire, row, "away")
    VerifiedField.objects.filter(pk=row.pk).update(checked_at=now, missed_at=None)
    if row.at is None or now.date() - row.at < RENEWED_AFTER:
        return False
    kept = Kept(token=row.token)
    verify_field(wire, row.source, stated(domain_way(place), row.value, now, sight), kept, by=WIRE)
    return True


def _lapse(wire: Wire, row: VerifiedField, why: Literal["over", "away"]) -> bool:
    """State a source anew with a field that isn't verified any more, and since when."""
    with wire.lock(), transaction.atomic():
        now = wire.clock()
        was = (
            f"It was verified by {row.method} on {row.at}; not since {now.date()}, as {_WHY[why]}."
        )
        same = VerifiedField.objects.filter(pk=row.pk, method=row.method, at=row.at)
        if not same.update(method="", at=None, evidence=was, token="", missed_at=None):
            return False
        note_act(now, WIRE, "lapse", row.source.slug, row.field)
        state_source(wire, row.source, now)
    _tell(wire, row, f"field_{why}", day=on_day(now.date()))
    return True


def _warn(wire: Wire, row: VerifiedField) -> None:
    """Write once to the source's people that a field is soon over its term."""
    today = wire.clock().date()
    fresh = VerifiedField.objects.filter(pk=row.pk, warned_on=None)
    if fresh.update(warned_on=today):
        until = holds_until(row.field, row.method, row.at)
        if until is not None:
            _tell(wire, row, "field_ending", day=on_day(until))


def _tell(wire: Wire, row: VerifiedField, kind: str, /, **values: Value) -> None:
    page = f"{wire.config.base_url}desk/sources/{row.source.slug}/"
    named = said(f"letter_field_{row.field}")
    tell_source(wire, row.source, kind, field=named, link=page, **values)
