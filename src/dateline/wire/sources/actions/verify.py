"""Verify a field of a source, or take one back: the wire states the source anew each time."""

from datetime import date
from typing import NamedTuple

from django.db import transaction

from dateline.record.manifest import VerifiedField as Fact
from dateline.wire.accounts.audit import note_act
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.sources.actions.add import BY_COMMAND, check_line, state_source
from dateline.wire.sources.domain_names import check_domain
from dateline.wire.sources.lookalikes import check_unlike
from dateline.wire.sources.models import Source, VerifiedField
from dateline.wire.sources.sealing import open_value, seal_value
from dateline.wire.sources.ways import PRIVATE, SEVERAL, WITHHELD, field_named


class Kept(NamedTuple):
    """What of a verification isn't published: the value itself, the digest of a domain's token."""

    value: str = ""
    token: str = ""


def verify_field(
    wire: Wire,
    source: Source,
    fact: Fact,
    kept: Kept | None = None,
    *,
    by: str = BY_COMMAND,
    distinct: str = "",
) -> None:
    """Record that a field of a source was verified, and state the source anew.

    A field that has one value gets this one. A change of domain or owner is one of the source
    itself, so that filings from then on carry it. What is personal of a person, and what ``kept``
    has, is sealed, and the record says only that it was verified. Another domain than
    before is held where it looks like another source's, unless ``distinct`` says how they are known
    to be two.
    """
    check_line("field", fact.field)
    check_line("value", fact.value)
    check_line("method", fact.method or "")
    if fact.field == "domain":
        check_domain(fact.value)
        if fact.value != source.domain and not distinct.strip():
            check_unlike(wire, source.name, [fact.value], own=source)
    kept = kept or Kept()
    if source.kind == "person" and fact.field in PRIVATE and not kept.value:
        kept = kept._replace(value=fact.value)
    with wire.lock(), transaction.atomic():
        now = wire.clock()
        rows = VerifiedField.objects.filter(source=source, field=fact.field)
        if fact.field in SEVERAL:
            rows = rows.filter(value=fact.value)
        row = rows.first() or VerifiedField(source=source, field=fact.field)
        if row.sealed and kept.value and open_value(wire.vault, row) != kept.value:
            row.changed_on = now.date()
        row.value = WITHHELD if kept.value else fact.value
        row.sealed = seal_value(wire.vault, source, fact.field, kept.value) if kept.value else b""
        row.method, row.evidence = fact.method or "", fact.evidence or ""
        row.at = date.fromisoformat(fact.at) if fact.at else now.date()
        row.token, row.checked_at, row.missed_at, row.warned_on = kept.token, now, None, None
        row.save()
        if fact.field in ("domain", "owner"):
            setattr(source, fact.field, fact.value)
            source.save(update_fields=[fact.field])
        note_act(now, by, "verify", source.slug, f"{fact.field} {distinct.strip()}"[:200].strip())
        state_source(wire, source, now)


def take_back(wire: Wire, source: Source, field: str, value: str, *, by: str = BY_COMMAND) -> None:
    """Record that a field of a source holds no longer: an agent's leave, a ticker, a partner."""
    with wire.lock(), transaction.atomic():
        gone = VerifiedField.objects.filter(source=source, field=field, value=value)
        if not gone.exists():
            raise RefusedError(
                "fault_no_field", source=source.name, field=field_named(field), value=value
            )
        gone.delete()
        if field == "agent" and source.agent == value:
            source.agent = "itself"
            source.save(update_fields=["agent"])
        note_act(wire.clock(), by, "take back", source.slug, field)
        state_source(wire, source, wire.clock())
