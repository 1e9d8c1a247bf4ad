"""The rows of a wire, made again from what its record proves, entry by entry in the record's order.

Places in lists, days, categories and the lines of the corrections page follow from that order, so
what is pressed from these rows is what the wire pressed from its own. The caller has proven every
value that is handed in, and writes each batch in one transaction.
"""

from dataclasses import dataclass, field
from datetime import datetime

from dateline.record.audit import LoggedEntry
from dateline.record.bundle import Act, Copy
from dateline.record.errors import BindingError
from dateline.record.manifest import Publication, Retraction, WireIdentity
from dateline.record.statement import OpenedEntry, SourceSuspended, SourceVerified
from dateline.release.canonical import canonical_bytes
from dateline.wire.opening import Wire
from dateline.wire.publishing.acts import write_act
from dateline.wire.publishing.erasure import blank_content
from dateline.wire.publishing.handovers import write_opening
from dateline.wire.publishing.models import Entry, Release, Version
from dateline.wire.publishing.versions import write_blank, write_bundle
from dateline.wire.sources.models import Source, SourceStatement
from dateline.wire.sources.restating import note_suspension, restate


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
        write_opening(logged.index, opened)
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
            restate(source, statement.snapshot)
        elif isinstance(statement, SourceSuspended):
            note_suspension(source, statement, logged.index)

    def version(self, logged: LoggedEntry, copy: Copy) -> None:
        """Write a version, at the next place of each list where it is a release's first."""
        bundle = copy.bundle
        manifest = bundle.manifest
        self.identity = manifest.wire
        if not Source.objects.filter(slug=manifest.source.slug).exists():
            raise BindingError(f"The record names no source {manifest.source.slug!r} before this.")
        standing = Version.objects.filter(release=manifest.release).count()
        if manifest.version != standing + 1:
            raise BindingError(f"Version {manifest.version} doesn't follow {standing}.")
        if Version.objects.filter(filing_id=bundle.filing.id).exists():
            raise BindingError(f"The filing {bundle.filing.id} was published twice.")
        write_bundle(bundle, logged.index)

    def erased_version(self, logged: LoggedEntry) -> None:
        """Write what is left of a version whose content was erased before it was fetched."""
        entry = logged.entry
        release = Release.objects.filter(number=entry.release or 0).first()
        if release is None:
            return  # nothing public says whose it was, so that it stands in no list
        release.current = entry.version or release.current
        release.save(update_fields=["current"])
        # The entry's id is as random as a filing's own, which nobody knows any more.
        write_blank(release, release.current, entry.id, logged.index)

    def act(self, logged: LoggedEntry, act: Act) -> None:
        """Write what was done to a release; a removal blanks it."""
        manifest = act.manifest
        if isinstance(manifest, Publication):
            return
        self.identity = manifest.wire
        release = Release.objects.filter(number=manifest.release).first()
        if release is None:
            return
        row = write_act(release, manifest, act.salt, logged.index, act.proof)
        if isinstance(manifest, Retraction) and manifest.outcome == "removed":
            row.erases = blank_content(self.wire, release)
            row.save(update_fields=["erases"])
