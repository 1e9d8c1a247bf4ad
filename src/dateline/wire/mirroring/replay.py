"""The rows of a wire, made again from what its record proves, entry by entry in the record's order.

Places in lists, days, categories and the lines of the corrections page follow from that order, so
what is pressed from these rows is what the wire pressed from its own. The caller has proven every
value that is handed in, and writes each batch in one transaction.
"""

from dataclasses import dataclass, field
from datetime import date, datetime

from dateline.record.audit import LoggedEntry
from dateline.record.bundle import Act, Copy
from dateline.record.bundle import Seal as OpenedSeal
from dateline.record.errors import BindingError
from dateline.record.manifest import (
    Pressing,
    Publication,
    Reply,
    Retraction,
    SourceSnapshot,
    WireIdentity,
)
from dateline.record.proof import parse_proof
from dateline.record.statement import OpenedEntry, SourceVerified
from dateline.release.canonical import canonical_bytes
from dateline.wire.opening import Wire
from dateline.wire.publishing.beside import kept_of
from dateline.wire.publishing.erasure import blank_content
from dateline.wire.publishing.models import Entry, LaterAct, Opening, Release, Seal, Version
from dateline.wire.publishing.versions import note_change, place_version
from dateline.wire.sources.models import Source, SourceStatement, VerifiedField


@dataclass(slots=True)
class Replay:
    """Writes rows; ``identity`` is the wire as the newest of what was replayed names it."""

    wire: Wire
    identity: WireIdentity | None = field(default=None)

    def entry(self, logged: LoggedEntry) -> None:
        """Write the entry's own row: it is what says how far the replay came."""
        Entry.objects.create(index=logged.index, leaf=logged.leaf)

    def about_wire(self, logged: LoggedEntry, opened: OpenedEntry) -> None:
        """Write an opened entry about the wire itself."""
        statement = b"" if opened.statement is None else canonical_bytes(opened.statement)
        Opening.objects.create(entry=logged.index, statement=statement, salt=opened.salt or "")
        if opened.statement is not None:
            self.identity = opened.statement.wire

    def about_source(self, logged: LoggedEntry, slug: str, opened: OpenedEntry) -> None:
        """Write an opened entry about a source, and what it says of the source."""
        source = Source.objects.filter(slug=slug).first() or Source.objects.create(
            slug=slug,
            record_id=logged.entry.source or "",
            name=slug,
            added_at=datetime.fromisoformat(logged.entry.at),
        )
        statement = opened.statement
        SourceStatement.objects.create(
            source=source,
            entry=logged.index,
            statement=b"" if statement is None else canonical_bytes(statement),
            salt=opened.salt or "",
        )
        if statement is not None:
            self.identity = statement.wire
        if isinstance(statement, SourceVerified):
            _describe(source, statement.snapshot)

    def version(self, logged: LoggedEntry, copy: Copy) -> None:
        """Write a version, at the next place of each list where it is a release's first."""
        bundle = copy.bundle
        manifest, kept = bundle.manifest, kept_of(bundle)
        self.identity = manifest.wire
        source = Source.objects.filter(slug=manifest.source.slug).first()
        if source is None:
            raise BindingError(f"The record names no source {manifest.source.slug!r} before this.")
        standing = Version.objects.filter(release=manifest.release).count()
        if manifest.version != standing + 1:
            raise BindingError(f"Version {manifest.version} doesn't follow {standing}.")
        if Version.objects.filter(filing_id=bundle.filing.id).exists():
            raise BindingError(f"The filing {bundle.filing.id} was published twice.")
        release = place_version(source, bundle.filing, bundle.document, manifest)
        Version.objects.create(
            release=release,
            version=manifest.version,
            document=kept.document,
            beside=kept.beside,
            filing=kept.filing,
            filing_id=bundle.filing.id,
            manifest=kept.manifest,
            salts=kept.salts,
            approvals=kept.approvals,
            entry=logged.index,
            proof=kept.proof,
        )
        if kept.seal is not None:
            _open(bundle.filing.id, kept.seal)
        if manifest.correction is not None:
            kind, note = manifest.correction.kind, manifest.correction.note
            note_change(release, manifest.version, kind, note, manifest.at, logged.index)

    def erased_version(self, logged: LoggedEntry) -> None:
        """Write what is left of a version whose content was erased before it was fetched."""
        entry = logged.entry
        release = Release.objects.filter(number=entry.release or 0).first()
        if release is None:
            return  # nothing public says whose it was, so that it stands in no list
        release.current = entry.version or release.current
        release.save(update_fields=["current"])
        Version.objects.create(
            release=release,
            version=release.current,
            document=b"",
            beside=b"",
            filing=b"",
            filing_id=entry.id,  # as random as a filing's own, which nobody knows any more
            manifest=b"",
            salts=b"",
            approvals=b"",
            erased=True,
            entry=logged.index,
        )

    def act(self, logged: LoggedEntry, act: Act) -> None:
        """Write a reply, a retraction or the binding of a PDF; a removal blanks the release."""
        manifest = act.manifest
        if isinstance(manifest, Publication):
            return
        self.identity = manifest.wire
        release = Release.objects.filter(number=manifest.release).first()
        if release is None:
            return
        row = LaterAct.objects.create(
            release=release,
            version=manifest.version,
            act=_kind(manifest),
            manifest=canonical_bytes(manifest),
            salt=act.salt,
            entry=logged.index,
            proof=act.proof,
        )
        if isinstance(manifest, Reply):
            note = f"{manifest.party} replies."
            note_change(release, manifest.version, "reply", note, manifest.at, logged.index)
        elif isinstance(manifest, Pressing):
            release.change_count += 1
            release.save(update_fields=["change_count"])
        else:
            self._retract(release, row, manifest)

    def _retract(self, release: Release, row: LaterAct, manifest: Retraction) -> None:
        kind, note = manifest.outcome, manifest.note
        note_change(release, manifest.version, kind, note, manifest.at, row.entry)
        release.status = manifest.outcome
        release.save(update_fields=["status"])
        if manifest.outcome == "removed":
            row.erases = blank_content(self.wire, release)
            row.save(update_fields=["erases"])


def _open(filing: str, seal: OpenedSeal) -> None:
    """Write the seal that a version opens; one that stays closed has an entry and no row."""
    Seal.objects.create(
        filing_id=filing,
        entry=parse_proof(seal.proof).index,
        entry_id=seal.entry.id,
        sealed_salt=b"",
        salt=seal.salt,
        proof=seal.proof,
        pressed=True,
    )


def _kind(manifest: Reply | Retraction | Pressing) -> str:
    if isinstance(manifest, Pressing):
        return "pressing"
    return "reply" if isinstance(manifest, Reply) else "retraction"


def _describe(source: Source, snapshot: SourceSnapshot) -> None:
    """Let a source's row say what was last stated of it."""
    source.name, source.kind, source.owner = snapshot.name, snapshot.kind, snapshot.owner
    domains = [fact.value for fact in snapshot.fields if fact.field == "domain"]
    source.domain = domains[0] if domains else ""
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
