"""Reading sources; nothing here writes."""

from typing import NamedTuple

from dateline.record.manifest import SourceSnapshot, VerifiedField
from dateline.record.statement import SourceVerified, Statement
from dateline.release.canonical import parse_value
from dateline.wire.errors import NotFoundError
from dateline.wire.sources.models import Source


def get_source(slug: str) -> Source:
    """Return a source by its slug."""
    try:
        return Source.objects.get(slug=slug)
    except Source.DoesNotExist:
        known = ", ".join(Source.objects.values_list("slug", flat=True)[:8]) or "none yet"
        raise NotFoundError(
            f"This wire has no source {slug!r} (known: {known}); add it with `dateline source add`."
        ) from None


def snapshot(source: Source) -> SourceSnapshot:
    """Return a source as manifests and statements name it."""
    return SourceSnapshot(
        slug=source.slug,
        name=source.name,
        kind="person" if source.kind == "person" else "organization",
        owner=source.owner,
        fields=tuple(
            VerifiedField(
                field=row.field,
                value=row.value,
                method=row.method or None,
                at=row.at.isoformat() if row.at else None,
                evidence=row.evidence or None,
            )
            for row in source.fields.all()
        ),
    )


class Dated(NamedTuple):
    """What the wire stated of a source's fields, and on which day (ISO)."""

    day: str
    fields: tuple[VerifiedField, ...]


def past_snapshots(source: Source) -> tuple[Dated, ...]:
    """Return what the wire has stated of a source, the first time first; erased ones left out."""
    rows = [bytes(row) for row in source.statements.values_list("statement", flat=True) if row]
    if len(rows) < 2:  # most sources are stated once, so nothing of them has changed
        return ()
    stated: list[Statement] = [parse_value(row, Statement) for row in rows]  # type: ignore[arg-type]
    return tuple(
        Dated(each.at[:10], each.snapshot.fields)
        for each in stated
        if isinstance(each, SourceVerified)
    )
