"""Releases as lines of lists: what front page, source, category, archive and corrections show."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import UTC

from dateline.press.listing import Change as ChangeLine
from dateline.press.listing import Listed, Site, summary
from dateline.record.manifest import Lag, Manifest, Publication, Reply, Retraction, Settlement
from dateline.release.canonical import parse_value
from dateline.release.model import Document, Paragraph
from dateline.wire.opening import Wire
from dateline.wire.publishing.filing import rfc3339
from dateline.wire.publishing.models import Change, LaterAct, Placement, Release, Version


def site_of(wire: Wire) -> Site:
    """Return the wire as its readers know it."""
    config = wire.config
    return Site(
        name=config.name,
        base_url=config.base_url,
        origin=config.origin,
        operator=config.operator or config.name,
        language=config.language,
        tagline=config.tagline or None,
        categories=tuple(config.categories.items()),
    )


_SHOWN = ("release_id", "version", "document", "manifest", "erased")


class Lines:
    """Lines made once and kept while their releases stand as they do; one for each process."""

    def __init__(self, limit: int = 5_000) -> None:
        self._limit = limit
        self._kept: dict[tuple[int, int, int], Listed] = {}

    def of(self, releases: Iterable[Release]) -> tuple[Listed, ...]:
        """Return a line for each release, in the order given, by three queries for all of them."""
        rows = list(releases)
        missing = [row for row in rows if row.stand not in self._kept]
        if len(self._kept) + len(missing) > self._limit:
            self._kept.clear()
            missing = rows
        for row, line in zip(missing, _lines(missing) if missing else (), strict=True):
            self._kept[row.stand] = line
        return tuple(self._kept[row.stand] for row in rows)


def _lines(rows: list[Release]) -> list[Listed]:
    numbers = [row.number for row in rows]
    versions = {
        (row.release_id, row.version): row
        for row in Version.objects.filter(release__in=numbers).only(*_SHOWN).order_by()
    }
    categories: dict[int, list[str]] = defaultdict(list)
    for placement in Placement.objects.filter(release__in=numbers).order_by("pk"):
        categories[placement.release_id].append(placement.category)
    changes: dict[int, list[Change]] = defaultdict(list)
    for change in Change.objects.filter(release__in=numbers).order_by("place"):
        changes[change.release_id].append(change)
    return [
        _line(row, versions[row.number, row.current], categories[row.number], changes[row.number])
        for row in rows
    ]


def _line(
    release: Release, version: Version, categories: list[str], changes: list[Change]
) -> Listed:
    published = rfc3339(release.first_published.astimezone(UTC))
    kinds = Counter(change.kind for change in changes)
    latest = changes[-1] if changes else None
    changed = rfc3339(latest.at.astimezone(UTC)) if latest else published
    retracted = next((c for c in reversed(changes) if c.kind in ("withdrawn", "removed")), None)
    removed = version.erased
    document = None if removed else parse_value(bytes(version.document), Document)
    manifest = None if removed else parse_value(bytes(version.manifest), Publication)
    correction = manifest.correction if manifest else None
    gone = release.status in ("withdrawn", "removed")
    picture = next((i for i in document.images if i.src), None) if document else None
    return Listed(
        number=release.number,
        version=release.current,
        headline=document.headline if document else "",
        summary=_summary(document) if document else "",
        source=release.source.slug,
        source_name=release.source.name,
        published=published,
        changed=changed,
        categories=tuple(categories),
        language=document.language if document else "en",
        direction=document.direction if document else "ltr",
        statement=document is not None and document.statement is not None,
        status="withdrawn" if release.status == "withdrawn" else "removed" if gone else "current",
        correction=correction.kind if correction else None,
        note=retracted.note if retracted and gone else correction.note if correction else None,
        replies=kinds["reply"],
        restored=kinds["restored"] > 0,
        behind=kinds["behind"] > kinds["settled"],
        picture=picture.src if picture else None,
        picture_alt=picture.alt if picture else None,
    )


def _summary(document: Document) -> str:
    if document.subheadline:
        return summary(document.subheadline)
    for block in document.body:
        if isinstance(block, Paragraph):
            return summary("".join(run.text for run in block.runs))
    return ""


TOLD = ("retraction", "lag", "settlement", "reply")
"""Acts of which a line says more than its note."""


def change_lines(lines: Lines, rows: Iterable[Change]) -> tuple[ChangeLine, ...]:
    """Return a line of the corrections page for each change, in the order given."""
    changes = list(rows)
    numbers = {row.release_id for row in changes}
    releases = Release.objects.select_related("source").filter(number__in=numbers)
    known = {line.number: line for line in lines.of(releases)}
    acts = LaterAct.objects.filter(release__in=numbers, act__in=TOLD)
    told: dict[int, Manifest] = {
        row.entry: parse_value(bytes(row.manifest), Manifest)  # type: ignore[arg-type]
        for row in acts
        if row.manifest  # erased: its line says that it happened, and no longer why
    }
    return tuple(_change_line(row, known[row.release_id], told.get(row.entry)) for row in changes)


def _change_line(row: Change, release: Listed, manifest: Manifest | None) -> ChangeLine:
    return ChangeLine(
        release=release,
        kind=row.kind,  # type: ignore[arg-type]  # only these kinds are ever written
        at=rfc3339(row.at.astimezone(UTC)),
        entry=row.entry,
        version=row.version,
        note="" if row.kind == "reply" else row.note,  # it once was an English sentence
        reason=manifest.reason if isinstance(manifest, Retraction) else None,
        translation=manifest.translation if isinstance(manifest, Lag) else None,
        how=manifest.how if isinstance(manifest, Settlement) else None,
        party=manifest.party if isinstance(manifest, Reply) else None,
    )
