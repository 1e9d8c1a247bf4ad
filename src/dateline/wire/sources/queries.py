"""Reading sources; nothing here writes."""

from dateline.record.manifest import SourceSnapshot, VerifiedField
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
