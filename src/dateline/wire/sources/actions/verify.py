"""Verify a field of a source, or take one back: the wire states the source anew each time."""

from datetime import date

from django.db import transaction

from dateline.record.manifest import VerifiedField as Fact
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.sources.actions.add import check_domain, check_line, state_source
from dateline.wire.sources.models import Source, VerifiedField

SEVERAL = frozenset({"agent", "ticker", "partner", "customer", "investor", "confirmed"})
"""Fields of which a source may have several values; any other value takes the place of the last."""


def verify_field(wire: Wire, source: Source, fact: Fact) -> None:
    """Record that a field of a source was verified, and state the source anew.

    A field that has one value gets this one. A change of domain or owner is one of the source
    itself, so that filings from then on carry it.
    """
    check_line("field", fact.field)
    check_line("value", fact.value)
    check_line("method", fact.method or "")
    if fact.field == "domain":
        check_domain(fact.value)
    with wire.lock(), transaction.atomic():
        rows = VerifiedField.objects.filter(source=source, field=fact.field)
        if fact.field in SEVERAL:
            rows = rows.filter(value=fact.value)
        row = rows.first() or VerifiedField(source=source, field=fact.field)
        row.value = fact.value
        row.method, row.evidence = fact.method or "", fact.evidence or ""
        row.at = date.fromisoformat(fact.at) if fact.at else wire.clock().date()
        row.save()
        if fact.field in ("domain", "owner"):
            setattr(source, fact.field, fact.value)
            source.save(update_fields=[fact.field])
        state_source(wire, source, wire.clock())


def take_back(wire: Wire, source: Source, field: str, value: str) -> None:
    """Record that a field of a source holds no longer: an agent's leave, a ticker, a partner."""
    with wire.lock(), transaction.atomic():
        gone = VerifiedField.objects.filter(source=source, field=field, value=value)
        if not gone.exists():
            raise RefusedError(f"{source.name} has no field {field} that says {value!r}.")
        gone.delete()
        if field == "agent" and source.agent == value:
            source.agent = "itself"
            source.save(update_fields=["agent"])
        state_source(wire, source, wire.clock())
