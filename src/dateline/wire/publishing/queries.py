"""Reading releases and the record; nothing here writes."""

from collections import defaultdict
from collections.abc import Iterable

from django.db.models import QuerySet

from dateline.record.bundle import Act, Copy, Seal, Tombstone
from dateline.record.carrying import handovers_for, with_handovers
from dateline.record.entry import Entry as Leaf
from dateline.record.manifest import Manifest, Pressing, Publication
from dateline.record.statement import KeyRotated, OpenedEntry
from dateline.release.canonical import parse_value
from dateline.release.model import Document
from dateline.wire.errors import NotFoundError
from dateline.wire.publishing.beside import Kept, bundle_of
from dateline.wire.publishing.log import leaves_at
from dateline.wire.publishing.models import LaterAct, Opening, Release, Version
from dateline.wire.publishing.seals import opened_seals


def get_release(number: int) -> Release:
    """Return a release by its number."""
    try:
        return Release.objects.select_related("source").get(number=number)
    except Release.DoesNotExist:
        raise NotFoundError("fault_no_release", number=number) from None


def current_version(release: Release) -> Version:
    """Return the row of the version that stands."""
    return Version.objects.get(release=release, version=release.current)


def document_of(number: int, version: int) -> Document | None:
    """Return a version's document; ``None`` where it is erased, or there is no such version."""
    row = Version.objects.filter(release=number, version=version, erased=False).first()
    return None if row is None else parse_value(bytes(row.document), Document)


def copies_of(numbers: Iterable[int]) -> dict[tuple[int, int], Copy]:
    """Return what every copy carries, of all versions of these releases, by number and version.

    Erased versions have no copy. Every row needs its proof, which `log.prove_entries` gives.
    """
    wanted = list(numbers)
    versions = list(
        Version.objects.filter(release__in=wanted, erased=False).order_by("release", "version")
    )
    acts = list(LaterAct.objects.filter(release__in=wanted).exclude(manifest=b"").order_by("entry"))
    leaves = leaves_at([row.entry for row in versions] + [row.entry for row in acts])
    seals = opened_seals([row.filing_id for row in versions])
    known = handovers()
    later: dict[int, list[tuple[int, Act]]] = defaultdict(list)
    for act in acts:
        later[act.release_id].append((act.entry, act_of(act, leaves[act.entry])))
    bundles = {
        (row.release_id, row.version): (
            row,
            bundle_of(kept_parts(row, leaves[row.entry], seals.get(row.filing_id))),
        )
        for row in versions
    }
    for row, bundle in bundles.values():
        newer = Act(
            manifest=bundle.manifest,
            salt=bundle.salts.manifest,
            entry=bundle.entry,
            proof=bundle.proof,
        )
        later[row.release_id].append((row.entry, newer))
    return {
        key: with_handovers(
            Copy(type="dateline/copy/v1", bundle=bundle, later=_later(row, later[row.release_id])),
            known,
        )
        for key, (row, bundle) in bundles.items()
    }


def tombstone_of(act: Act) -> Tombstone:
    """Return what stands for a release that this act removed."""
    known = handovers_for(handovers(), (act.proof,))
    return Tombstone(type="dateline/tombstone/v1", act=act, handovers=known)


def handovers() -> tuple[OpenedEntry, ...]:
    """Return the hand-overs of the wire's key that are signed, opened, in the record's order."""
    rows = list(Opening.objects.exclude(proof="").order_by("entry"))
    leaves = leaves_at([row.entry for row in rows]) if rows else {}
    return tuple(
        OpenedEntry(
            statement=parse_value(bytes(row.statement), KeyRotated),
            salt=row.salt,
            entry=leaves[row.entry],
            proof=row.proof,
        )
        for row in rows
    )


def _later(row: Version, acts: list[tuple[int, Act]]) -> tuple[Act, ...]:
    """Return the versions since a version, and all else that was done: that stays for good.

    An act that binds a PDF stands in the copies of its own version alone.
    """
    return tuple(
        act
        for entry, act in sorted(acts, key=lambda pair: pair[0])
        if _stands_in(row, entry, act.manifest)
    )


def _stands_in(row: Version, entry: int, manifest: Manifest) -> bool:
    if isinstance(manifest, Pressing):
        return manifest.version == row.version
    return entry > row.entry or not isinstance(manifest, Publication)


def kept_parts(row: Version, entry: Leaf, seal: Seal | None = None) -> Kept:
    """Return the parts of a version's row, with the seal that it opens, if it does."""
    return Kept(
        document=bytes(row.document),
        beside=bytes(row.beside),
        filing=bytes(row.filing),
        manifest=bytes(row.manifest),
        salts=bytes(row.salts),
        approvals=bytes(row.approvals),
        entry=entry,
        proof=row.proof,
        seal=seal,
    )


def act_of(row: LaterAct, leaf: Leaf) -> Act:
    """Return a later act that has a row of its own with its proof."""
    manifest: Manifest = parse_value(bytes(row.manifest), Manifest)  # type: ignore[arg-type]
    return Act(manifest=manifest, salt=row.salt, entry=leaf, proof=row.proof)


def retraction_of(release: Release) -> Act | None:
    """Return the act that retracted a release, if one did; the last, where it was erased later."""
    row = _retractions(release).last()
    return None if row is None else act_of(row, leaves_at([row.entry])[row.entry])


def last_retraction(release: Release) -> LaterAct:
    """Return the row of the act that withdrew or removed a release, the last."""
    return _retractions(release).latest("entry")


def _retractions(release: Release) -> QuerySet[LaterAct]:
    return LaterAct.objects.filter(release=release, act="retraction").order_by("entry")
