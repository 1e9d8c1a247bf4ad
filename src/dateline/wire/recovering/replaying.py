"""Writing the rows of entries that the database doesn't know, in the record's order.

The caller holds the wire's lock and a transaction. Rows are written by the same code that wrote
them first; what was erased since comes back as what its erasure left.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from dateline.record.audit import LoggedEntry
from dateline.record.entry import VERSIONS
from dateline.record.manifest import Publication
from dateline.record.statement import (
    KeyAdded,
    KeyRevoked,
    SourceSuspended,
    SourceVerified,
)
from dateline.release.canonical import canonical_bytes
from dateline.wire.errors import ContradictionError
from dateline.wire.opening import Wire
from dateline.wire.publishing.acts import write_act
from dateline.wire.publishing.changes import note_change
from dateline.wire.publishing.erasure import blank_content
from dateline.wire.publishing.handovers import write_opening
from dateline.wire.publishing.models import (
    Entry,
    ImportedItem,
    LaterAct,
    Release,
)
from dateline.wire.publishing.versions import (
    place_release,
    write_blank,
    write_bundle,
)
from dateline.wire.recovering.listed import Listed
from dateline.wire.recovering.public import PublicRecord
from dateline.wire.sources.models import Source, SourceKey, SourceStatement
from dateline.wire.sources.restating import note_suspension, restate

# The acts, and what each leaves on a release that was erased later: its kind, its line of changes.
_BLANKED: dict[str, tuple[str, str | None]] = {
    "reply.attached": ("reply", "reply"),
    "report.decided": ("decision", "dismissed"),
    "release.pressed": ("pressing", None),
    "release.retracted": ("retraction", "withdrawn"),
    "release.restored": ("restoration", "restored"),
    "translation.behind": ("lag", "behind"),
    "translation.settled": ("settlement", "settled"),
}


@dataclass(slots=True)
class Replay:
    """Replays entries; ``erased`` has the releases whose content was erased by the record's end."""

    wire: Wire
    record: PublicRecord
    erased: set[int]
    lists: Callable[[], Listed]
    unknown: list[str] = field(default_factory=list)

    def apply(self, logged: LoggedEntry) -> None:
        """Write the rows of an entry, and the entry itself."""
        entry = logged.entry
        if entry.type == "filing.sealed":
            pass  # closed it says nothing; the version that opens it brings its row
        elif entry.release is None:
            self._statement(logged)
        elif entry.type == "content.erased":
            self._erase(entry.release)
        elif entry.type in VERSIONS:
            if entry.release in self.erased:
                self._blank_version(logged, entry.release, entry.version or 1)
            else:
                self._version(logged)
        elif entry.type in _BLANKED:
            self._act(logged, Release.objects.get(number=entry.release))
        else:
            raise ContradictionError(
                f"Entry {logged.index} is of type {entry.type}, which this version can't recover."
            )
        Entry.objects.create(index=logged.index, leaf=logged.leaf)

    def look(self, logged: LoggedEntry) -> None:
        """Open an entry that the database knows, so that the checkpoint of its proof is known."""
        entry = logged.entry
        if entry.type == "filing.sealed":
            return
        if entry.release is None:
            self.record.statement(logged)
        elif entry.release in self.erased:
            return
        elif entry.type in VERSIONS:
            self.record.version(logged)
        elif entry.type != "content.erased":
            self.record.act(logged)

    def _statement(self, logged: LoggedEntry) -> None:
        opened = self.record.statement(logged)
        statement, salt = opened.statement, opened.salt or ""
        content = b"" if statement is None else canonical_bytes(statement)
        if logged.entry.source is None:
            write_opening(logged.index, opened)
            return
        if isinstance(statement, SourceVerified):
            _state_source(statement)
        source = Source.objects.get(record_id=logged.entry.source)
        if isinstance(statement, KeyAdded):
            _add_key(source, statement)
        elif isinstance(statement, KeyRevoked):
            at = datetime.fromisoformat(statement.at)
            SourceKey.objects.filter(key=statement.key).update(revoked_at=at)
        elif isinstance(statement, SourceSuspended):
            note_suspension(source, statement, logged.index)
        SourceStatement.objects.create(
            source=source, entry=logged.index, statement=content, salt=salt
        )

    def _version(self, logged: LoggedEntry) -> None:
        bundle = self.record.version(logged).bundle
        row = write_bundle(bundle, logged.index)
        if logged.entry.type == "release.imported":
            # The archive's own key isn't public; the filing's id stands for it, so that PDFs that
            # are still to be made are made.
            ImportedItem.objects.create(
                source=row.release.source, key=bundle.filing.id, release=row.release
            )

    def _blank_version(self, logged: LoggedEntry, number: int, version: int) -> None:
        """Write the rows that an erased version leaves; whose it was, the lists say."""
        if version == 1:
            slug = self.lists().sources.get(number)
            if slug is None:
                raise ContradictionError(
                    f"Release {number} was removed, and no list in the places given says whose it "
                    "was: recover --from a place that has the sources' lists."
                )
            published = datetime.fromisoformat(logged.entry.at).astimezone(UTC)
            release = place_release(
                number, slug, published, self.lists().categories.get(number, ())
            )
            if logged.entry.type == "release.imported":
                self.unknown.append(f"which day the removed release {number} claimed")
        else:
            release = Release.objects.get(number=number)
            release.current, release.status = version, "corrected"
            release.save(update_fields=["current", "status"])
            note_change(release, version, "correction", "", logged.entry.at, logged.index)
            self.unknown.append(f"by which class the removed release {number} was corrected")
        write_blank(release, version, logged.entry.id, logged.index)

    def _act(self, logged: LoggedEntry, release: Release) -> None:
        gone = release.number in self.erased
        if gone and not (
            logged.entry.type == "release.retracted" and self.record.is_removal(logged)
        ):
            self._blank_act(logged, release)  # a withdrawal's note was erased with the text, too
            return
        act = self.record.last_act(logged) if gone else self.record.act(logged)
        if isinstance(act.manifest, Publication):
            raise ContradictionError(f"Entry {logged.index} isn't of the act that opens it.")
        write_act(release, act.manifest, act.salt, logged.index, act.proof)

    def _blank_act(self, logged: LoggedEntry, release: Release) -> None:
        version = logged.entry.version or 1
        act, change = _BLANKED[logged.entry.type]
        if act == "decision":
            self.unknown.append(f"what a report on the removed release {release.number} came to")
        if change is not None:
            note_change(release, version, change, "", logged.entry.at, logged.index)
        LaterAct.objects.create(
            release=release,
            version=version,
            act=act,
            manifest=b"",
            salt="",
            entry=logged.index,
        )

    def _erase(self, number: int) -> None:
        """Blank what an older database still holds; its files go when the edition is pressed."""
        release = Release.objects.get(number=number)
        row = LaterAct.objects.filter(release=release, act="retraction").last()
        if row is None:
            raise ContradictionError(
                f"The content of release {number} was erased and no act says why."
            )
        row.erases = blank_content(self.wire, release)
        row.save(update_fields=["erases"])


def _state_source(statement: SourceVerified) -> None:
    known = statement.snapshot
    source, _new = Source.objects.get_or_create(
        record_id=statement.source,
        defaults={"slug": known.slug, "added_at": datetime.fromisoformat(statement.at)},
    )
    restate(source, known)


def _add_key(source: Source, statement: KeyAdded) -> None:
    SourceKey.objects.create(
        source=source,
        key=statement.key,
        kind=statement.evidence.kind,
        evidence=canonical_bytes(statement.evidence),
        added_at=datetime.fromisoformat(statement.at),
    )
