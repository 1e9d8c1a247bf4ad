"""Committing a version: its PDF is kept first, then manifest, entry and rows in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import msgspec
from django.db import transaction
from django.db.models import Max

from dateline.press.pdf import render_pdf
from dateline.record.bundle import Bundle, Salts
from dateline.record.digests import approval_digest, filing_digest
from dateline.record.entry import EntryType
from dateline.record.filed import Filed
from dateline.record.filing import SignedApproval
from dateline.record.manifest import (
    Answer,
    Correction,
    Decision,
    LoggedFinding,
    PastVersion,
    Publication,
)
from dateline.release.canonical import canonical_bytes, parse_value
from dateline.release.model import Document
from dateline.wire.opening import Wire
from dateline.wire.publishing.approvals import signature_state
from dateline.wire.publishing.beside import Beside, filed_of
from dateline.wire.publishing.binding import text_digest
from dateline.wire.publishing.changes import note_change
from dateline.wire.publishing.filing import rfc3339
from dateline.wire.publishing.lagging import Published, tell_versions
from dateline.wire.publishing.leaves import manifest_leaf
from dateline.wire.publishing.log import append, check_history
from dateline.wire.publishing.models import Category, Day, Placement, Release, Version
from dateline.wire.publishing.pictures import read_pictures
from dateline.wire.publishing.rendered import Rendered, keep_aside, shelve
from dateline.wire.publishing.seals import open_seal, restore_seal, seal_of
from dateline.wire.publishing.translations import link_translations
from dateline.wire.sources.models import Source
from dateline.wire.sources.queries import snapshot


@dataclass(frozen=True, slots=True)
class Judged:
    """A filing that the desk has accepted, with all that the manifest says of that."""

    filed: Filed
    source: Source
    approvals: tuple[SignedApproval, ...]
    guidelines: str
    findings: tuple[LoggedFinding, ...]
    answers: tuple[Answer, ...]
    decision: Decision | None
    correction: Correction | None = None
    claimed_at: str | None = None


def find_twin(document: Document) -> Release | None:
    """Return the release that has these very words already, if one does."""
    return Release.objects.filter(text_digest=text_digest(document)).first()


def draft_publication(
    wire: Wire, judged: Judged, number: int, version: int, now: datetime
) -> Publication:
    """Return a version's manifest but for its PDF's digest."""
    earlier = Version.objects.filter(release_id=number).order_by("version")
    manifests = [parse_value(bytes(row.manifest), Publication) for row in earlier]
    history = tuple(
        PastVersion(
            version=past.version,
            at=past.at,
            entry=row.entry,
            kind=past.correction.kind if past.correction else None,
            note=past.correction.note if past.correction else None,
        )
        for row, past in zip(earlier, manifests, strict=True)
    )
    at = rfc3339(now)
    return Publication(
        type="dateline/manifest/v1",
        wire=wire.config.identity(),
        release=number,
        version=version,
        at=at,
        first_published=manifests[0].at if manifests else at,
        filing=filing_digest(judged.filed.filing),
        approvals=tuple(approval_digest(signed) for signed in judged.approvals),
        signature=signature_state(judged.approvals),
        source=snapshot(judged.source),
        guidelines=judged.guidelines,
        findings=judged.findings,
        answers=judged.answers,
        decision=judged.decision,
        correction=judged.correction,
        history=history,
        pdf=None,
        claimed_at=judged.claimed_at,
        seal=seal_of(judged.filed.filing),
    )


def render_version_pdf(wire: Wire, filed: Filed, draft: Publication) -> bytes:
    """Return the PDF of a version as its manifest will fix it."""
    return render_pdf(
        filed.document,
        filed.filing,
        draft,
        exhibits=filed.exhibits,
        signatories=filed.signatories,
        pictures=read_pictures(wire, filed.document),
    )


def next_number() -> int:
    """Return the number that the next release gets; the caller holds the wire's lock."""
    return (Release.objects.aggregate(last=Max("number"))["last"] or 0) + 1


@dataclass(frozen=True, slots=True)
class Drafted:
    """A version about to be recorded: what was judged, its manifest but for the PDF, the PDF."""

    judged: Judged
    draft: Publication
    pdf: bytes | None
    type: EntryType


def commit_versions(wire: Wire, drafted: Sequence[Drafted]) -> list[Version]:
    """Record versions together: from here on they are published, whatever happens to this process.

    The caller holds the wire's lock. Everything that reads follows from these rows. What they mean
    for their translations is recorded with them.
    """
    check_history(wire)
    wire.before("pdf kept")
    kept = [
        None
        if each.pdf is None
        else keep_aside(wire.media, each.pdf, each.draft.release, each.draft.version)
        for each in drafted
    ]
    wire.step("pdf kept")
    with transaction.atomic():
        written = [
            _commit(wire, each, rendered) for each, rendered in zip(drafted, kept, strict=True)
        ]
        tell_versions(wire, [published for _, published in written])
        wire.before("committed")
    wire.step("committed")
    wire.before("pdf shelved")
    for rendered in kept:
        if rendered is not None:
            shelve(wire.media, rendered)
    wire.step("pdf shelved")
    return [version for version, _ in written]


def _commit(wire: Wire, drafted: Drafted, rendered: Rendered | None) -> tuple[Version, Published]:
    judged = drafted.judged
    filed = judged.filed
    manifest = msgspec.structs.replace(drafted.draft, pdf=rendered.pdf if rendered else None)
    leaf = manifest_leaf(drafted.type, manifest)
    version = write_version(filed, judged.approvals, manifest, leaf.salt, append(leaf.entry))
    if manifest.seal is not None:
        open_seal(wire, filed.filing)
    return version, Published(version.release, manifest, filed.filing, leaf.entry)


def write_version(
    filed: Filed,
    approvals: tuple[SignedApproval, ...],
    manifest: Publication,
    salt: str,
    entry: int,
) -> Version:
    """Write the rows of a version at an entry, inside the caller's transaction."""
    release = _release_row(filed, manifest)
    salts = Salts(document=filed.document_salt, manifest=salt, parts=filed.part_salts)
    version = Version.objects.create(
        release=release,
        version=manifest.version,
        document=canonical_bytes(filed.document),
        beside=canonical_bytes(Beside(exhibits=filed.exhibits, signatories=filed.signatories)),
        filing=canonical_bytes(filed.filing),
        filing_id=filed.filing.id,
        manifest=canonical_bytes(manifest),
        salts=canonical_bytes(salts),
        approvals=canonical_bytes(approvals),
        entry=entry,
    )
    link_translations(release, filed.filing.translations)
    said = manifest.correction
    if said is not None:
        note_change(release, manifest.version, said.kind, said.note, manifest.at, entry)
    return version


def write_bundle(bundle: Bundle, entry: int) -> Version:
    """Write the rows of a version that was published, with its proof and the seal that it opens."""
    version = write_version(
        filed_of(bundle), bundle.approvals, bundle.manifest, bundle.salts.manifest, entry
    )
    version.proof = bundle.proof
    version.save(update_fields=["proof"])
    if bundle.seal is not None:
        restore_seal(bundle.filing.id, bundle.seal)
    return version


def write_blank(release: Release, version: int, filing_id: str, entry: int) -> None:
    """Write the row that a version leaves whose content was erased before it was here."""
    Version.objects.create(
        release=release,
        version=version,
        document=b"",
        beside=b"",
        filing=b"",
        filing_id=filing_id,
        manifest=b"",
        salts=b"",
        approvals=b"",
        erased=True,
        entry=entry,
    )


def _release_row(filed: Filed, manifest: Publication) -> Release:
    document = filed.document
    text = text_digest(document)
    if manifest.version > 1:
        release = Release.objects.get(number=manifest.release)
        release.current, release.text_digest, release.status = manifest.version, text, "corrected"
        release.headline, release.language = document.headline, document.language
        release.save()
        return release
    release = place_release(
        manifest.release,
        filed.filing.source,
        datetime.fromisoformat(manifest.claimed_at or manifest.at).astimezone(UTC),
        filed.filing.categories,
    )
    release.headline, release.language = document.headline, document.language
    release.text_digest = text
    if manifest.claimed_at is not None:
        release.status = "imported"
    release.save(update_fields=["headline", "language", "text_digest", "status"])
    return release


def place_release(
    number: int, slug: str, published: datetime, categories: Sequence[str]
) -> Release:
    """Give a new release its row and its places in lists, inside the caller's transaction."""
    source = Source.objects.get(slug=slug)
    source.total += 1
    source.save(update_fields=["total"])
    in_day, _new = Day.objects.get_or_create(day=published.date())
    in_day.total += 1
    in_day.save()
    release = Release.objects.create(
        number=number,
        source=source,
        first_published=published,
        day=published.date(),
        day_place=in_day.total,
        source_place=source.total,
        current=1,
    )
    for each in dict.fromkeys(categories):
        category, _new = Category.objects.get_or_create(slug=each)
        category.total += 1
        category.save()
        Placement.objects.create(release=release, category=each, place=category.total)
    return release
