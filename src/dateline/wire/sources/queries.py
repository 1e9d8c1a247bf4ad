"""Reading sources; nothing here writes."""

from datetime import datetime
from typing import NamedTuple

from django.db.models import Prefetch, QuerySet

from dateline.guidelines import OtherSource
from dateline.press.listing import Suspended
from dateline.record.filing import KeyEvidence
from dateline.record.manifest import SourceSnapshot, VerifiedField
from dateline.record.statement import SourceVerified, Statement
from dateline.release.canonical import parse_value
from dateline.release.looks import Look, look_alike, parse_looks, views_of
from dateline.wire.errors import NotFoundError, RefusedError
from dateline.wire.publishing.filing import rfc3339
from dateline.wire.sentences import at_minute, coded
from dateline.wire.sources.models import Authorisation, Logo, Source, SourceKey, Suspension


def get_source(slug: str) -> Source:
    """Return a source by its slug."""
    try:
        return Source.objects.get(slug=slug)
    except Source.DoesNotExist:
        known = tuple(Source.objects.values_list("slug", flat=True)[:8])
        if not known:
            raise NotFoundError("fault_no_source_at_all", slug=slug) from None
        raise NotFoundError("fault_no_source", slug=slug, known=known) from None


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


def suspension_of(source: Source, now: datetime) -> Suspension | None:
    """Return the suspension that holds a source back at a time, if one does."""
    last = source.suspensions.last()
    if last is None or (last.until is not None and last.until <= now):
        return None
    return last


def check_speaks(source: Source, now: datetime) -> None:
    """Refuse whatever a suspended source would file or have published."""
    held = suspension_of(source, now)
    if held is not None:
        if held.until is None:
            raise RefusedError("fault_suspended", source=source.name, reason=held.reason)
        until = coded(f"{held.until:%Y-%m-%d %H:%M} UTC", at_minute(held.until))
        raise RefusedError(
            "fault_suspended_until", source=source.name, until=until, reason=held.reason
        )


def suspended_now(source: Source) -> Suspended | None:
    """Return a source's suspension as its page tells it; ``None`` where none was left standing.

    It follows from the record alone: one whose time is over stands until it is stated as lifted.
    """
    told = told_suspensions(source)
    return told[-1] if told and not told[-1].lifts else None


def told_suspensions(source: Source) -> tuple[Suspended, ...]:
    """Return what was stated of a source's suspensions and their ends, the first time first."""
    return tuple(
        Suspended(
            at=rfc3339(row.at),
            until=None if row.until is None else rfc3339(row.until),
            reason=row.reason,
            editors=tuple(row.editors),
            lifts=row.lifts,
        )
        for row in source.suspensions.all()
    )


def begins_no_chain(key: SourceKey) -> bool:
    """Say whether a key was vouched for when its source had had a key of its own already.

    What such a key signs in isn't the source's own: else a wire that revoked a source's keys
    could vouch for one and let it make another.
    """
    before = SourceKey.objects.filter(source=key.source, pk__lt=key.pk).exclude(kind="vouched")
    return key.kind == "vouched" and before.exists()


def authorisation_of(handle: str, source: Source, now: datetime) -> Authorisation | None:
    """Return the leave under which somebody files for a source at a time, if there is one."""
    return _live(now).filter(handle=handle, source=source).last()


def authorised_slugs(handle: str, now: datetime) -> frozenset[str]:
    """Return the sources for which somebody holds a live authorisation."""
    return frozenset(_live(now).filter(handle=handle).values_list("source__slug", flat=True))


def _live(now: datetime) -> QuerySet[Authorisation]:
    return Authorisation.objects.filter(revoked_at=None, since__lte=now, until__gt=now)


def known_sources(rows: QuerySet[Source]) -> tuple[OtherSource, ...]:
    """Return sources by their names and the domains that they go by, in one query."""
    known: dict[int, tuple[str, set[str]]] = {}
    for key, name, domain, field, value in rows.order_by("pk").values_list(
        "pk", "name", "domain", "fields__field", "fields__value"
    ):
        domains = known.setdefault(key, (name, {domain}))[1]
        if field == "domain":
            domains.add(value.lower())
    return tuple(OtherSource(name, tuple(sorted(domains))) for name, domains in known.values())


class KnownLogo(NamedTuple):
    """The logo of a source: which row, whose, and what it looks like."""

    row: int
    source: str
    looks: tuple[Look, ...]


def logos_but_of(source: Source) -> tuple[KnownLogo, ...]:
    """Return the logos of all other sources, in one query; held ones are nobody's yet."""
    rows = Logo.objects.filter(held=False).exclude(source=source)
    named = rows.values_list("pk", "source__name", "looks")
    return tuple(KnownLogo(row, name, parse_looks(looks)) for row, name, looks in named)


def resembled(source: Source, picture: bytes) -> tuple[Logo, ...]:
    """Return the logos of other sources that a picture looks like."""
    views = views_of(picture)
    alike = [known.row for known in logos_but_of(source) if look_alike(views, known.looks)]
    return tuple(Logo.objects.filter(pk__in=alike).select_related("source")) if alike else ()


def held_logos() -> "Prefetch[str]":
    """Return what fetches which sources' logos are held, as ``held_logos``, without pictures."""
    rows = Logo.objects.filter(held=True).only("source", "held")
    return Prefetch("logos", rows, to_attr="held_logos")


def live_keys(source: Source) -> list[SourceKey]:
    """Return the keys that count now."""
    return list(source.keys.filter(revoked_at=None))


def signing_passkeys(source: Source) -> list[SourceKey]:
    """Return the passkeys whose signature is enough: own ones alone, once there is a key so."""
    keys = live_keys(source)
    own = [key for key in keys if key.kind != "vouched"]
    return [key for key in own or keys if key.credential]


def evidence_of(key: SourceKey) -> KeyEvidence:
    """Return why a key counts, as bundles carry it."""
    return parse_value(bytes(key.evidence), KeyEvidence)
