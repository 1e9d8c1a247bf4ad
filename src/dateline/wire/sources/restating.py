"""A source's row and fields as they were last stated: for whoever reads the record back."""

from datetime import date, datetime

from dateline.record.manifest import SourceSnapshot
from dateline.record.statement import SourceSuspended
from dateline.wire.sources.models import Source, Suspension, VerifiedField


def restate(source: Source, snapshot: SourceSnapshot) -> None:
    """Let a source's row say what was last stated of it, inside the caller's transaction."""
    source.name, source.kind, source.owner = snapshot.name, snapshot.kind, snapshot.owner
    domains = [fact.value for fact in snapshot.fields if fact.field == "domain"]
    source.domain = domains[0] if domains else source.domain
    source.save()
    source.fields.all().delete()
    VerifiedField.objects.bulk_create(
        VerifiedField(
            source=source,
            field=fact.field,
            value=fact.value,
            method=fact.method or "",
            at=None if fact.at is None else date.fromisoformat(fact.at),
            evidence=fact.evidence or "",
        )
        for fact in snapshot.fields
    )


def note_suspension(source: Source, statement: SourceSuspended, entry: int) -> Suspension:
    """Write the row of a suspension, or of its end, inside the caller's transaction."""
    until = statement.until
    return Suspension.objects.create(
        source=source,
        entry=entry,
        at=datetime.fromisoformat(statement.at),
        until=None if until is None else datetime.fromisoformat(until),
        reason=statement.reason,
        editors=list(statement.editors),
    )
