"""Taking new entries in: each with what opens it, proven, its files kept, its rows written.

Order, so that a process may be killed anywhere: a batch's media are noted, then kept by digest,
then its rows are committed together with its entries. How far it came is the number of entries;
media of a batch that was never committed are found by the note, if their release is erased since.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from django.db import IntegrityError, transaction

from dateline.record.audit import LoggedEntry
from dateline.record.bundle import Act, Copy
from dateline.record.entry import ACTS, VERSIONS
from dateline.record.errors import BindingError
from dateline.record.keys import SourceKey, check_signed, check_source
from dateline.record.manifest import Pressing, Restoration, Retraction
from dateline.record.printed import pdf_of
from dateline.record.statement import GuidelinesAdopted, OpenedEntry, parse_source
from dateline.release.canonical import canonical_bytes, parse_value
from dateline.release.model import Value
from dateline.verify.published import OpenedSource, Published, folder_of, rule_set_path
from dateline.wire.mirroring.replay import Replay
from dateline.wire.opening import Wire
from dateline.wire.publishing.erasure import is_used_elsewhere
from dateline.wire.publishing.models import Release
from dateline.wire.publishing.release_files import press_tombstone
from dateline.wire.publishing.rendered import pdf_name
from dateline.wire.publishing.rule_sets import keep_rules
from dateline.wire.sources.models import Source
from dateline.wire.storage import write_file, write_if_other

BATCH = 25


class NotedMedia(Value, frozen=True):
    """The media of one release in a batch that is about to be kept, as paths under ``media/``."""

    release: int
    files: tuple[str, ...]


@dataclass(slots=True)
class Taking:
    """Takes a pull's new entries in; ``erased`` are the numbers of releases that they erase."""

    wire: Wire
    published: Published
    erased: frozenset[int]
    replay: Replay = field(init=False)
    _opened: dict[int, tuple[str | None, OpenedEntry]] = field(default_factory=dict)
    _keys: dict[str, tuple[SourceKey, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Replay onto the mirror's rows."""
        self.replay = Replay(self.wire)

    @property
    def _note(self) -> Path:
        return self.wire.media / "taking.json"

    def statements(self, new: set[str | None]) -> None:
        """Fetch what opens new entries about the wire (``None``) or sources (their random ids)."""
        if None in new:
            opened = self.published.wire_entries()
            self._opened |= {index: (None, each) for index, each in opened.entries.items()}
            write_if_other(self.wire.edition / "about" / "wire.json", opened.content)
        if new - {None}:
            known = dict(Source.objects.values_list("slug", "record_id"))
            for slug in self.published.slugs():
                if slug not in known or known[slug] in new:
                    self._source(slug, self.published.source(slug))

    def take(self, entries: Iterator[LoggedEntry]) -> Iterator[int]:
        """Take entries in, batch by batch; yield how many of them each time."""
        self._drop_left_over()
        batch: list[LoggedEntry] = []
        for logged in entries:
            batch.append(logged)
            if len(batch) == BATCH:
                yield self._commit(batch)
                batch = []
        if batch:
            yield self._commit(batch)

    def tombstones(self) -> None:
        """Press what stands for releases that were erased before this mirror had them.

        Called before anything is taken in: nothing else will ever stand there.
        """
        rows = Release.objects.filter(number__in=self.erased)
        for number in sorted(self.erased - set(rows.values_list("number", flat=True))):
            tombstone = self.published.removal(number).tombstone
            press_tombstone(self.wire.edition, number, tombstone)

    def _source(self, slug: str, source: OpenedSource) -> None:
        self._keys[slug] = source.keys
        self._opened |= {index: (slug, each) for index, each in source.entries.items()}
        path = self.wire.edition / "sources" / slug / "source.json"
        write_if_other(path, source.content)

    def _commit(self, batch: list[LoggedEntry]) -> int:
        """Fetch all that a batch needs, then write its rows in one transaction."""
        taken = [(logged, self._open(logged)) for logged in batch]
        self.wire.before("media kept")
        self._keep_media([each for logged, it in taken for each in self._showing(logged, it)])
        self.wire.step("media kept")
        self.wire.before("batch taken")
        try:
            with transaction.atomic():
                for logged, it in taken:
                    self._write(logged, it)
        except IntegrityError:
            raise BindingError(
                f"Of the entries {batch[0].index} to {batch[-1].index} two are about the same."
            ) from None
        self.wire.step("batch taken")
        self._note.unlink(missing_ok=True)
        return len(batch)

    def _open(self, logged: LoggedEntry) -> Copy | Act | None:
        """Return what opens an entry about a release, proven; ``None`` where nothing does."""
        entry = logged.entry
        if entry.release is None or entry.type == "content.erased":
            return None
        if entry.release in self.erased:
            if entry.type != "release.retracted":
                return None
            act, index = self.published.removal(entry.release)
            return act.act if (index, act.act.entry) == (logged.index, entry) else None
        if entry.type in ACTS:
            return self.published.act(logged)
        if entry.type not in VERSIONS:
            return None
        copy = self.published.version(logged)
        slug = copy.bundle.filing.source
        check_signed(copy.bundle, logged.index, self._keys_of(slug))
        return copy

    def _write(self, logged: LoggedEntry, it: Copy | Act | None) -> None:
        entry = logged.entry
        if isinstance(it, Copy):
            self.replay.version(logged, it)
        elif it is not None:
            self.replay.act(logged, it)
        elif entry.type in VERSIONS:
            self.replay.erased_version(logged)
        elif entry.release is None and entry.type != "filing.sealed":
            self._state(logged)
        self.replay.entry(logged)

    def _state(self, logged: LoggedEntry) -> None:
        slug, opened = self._opened.get(logged.index, (None, None))
        if opened is None or opened.entry != logged.entry:
            raise BindingError(f"Nothing public opens entry {logged.index}, {logged.entry.type}.")
        if slug is not None:
            self.replay.about_source(logged, slug, opened)
            return
        if isinstance(opened.statement, GuidelinesAdopted):
            path = self.wire.edition / rule_set_path(opened.statement)
            content = self.published.rule_set(opened.statement)
            write_if_other(path, content)
            keep_rules(self.wire, content)
        self.replay.about_wire(logged, opened)

    def _keys_of(self, slug: str) -> tuple[SourceKey, ...]:
        if slug not in self._keys:
            path = self.wire.edition / "sources" / slug / "source.json"
            if not Source.objects.filter(slug=slug).exists():
                raise BindingError(f"The record names no source {slug!r} before this.")
            statements = parse_source(path.read_bytes())
            self._keys[slug] = check_source(statements, self.published.keys)
        return self._keys[slug]

    def _showing(self, logged: LoggedEntry, it: Copy | Act | None) -> Iterator[tuple[str, Copy]]:
        """Yield the copies whose media an entry changes, each with its folder.

        While a withdrawal stands, marked PDFs stand in the place of the versions' own; an import's
        is made after its release was taken in.
        """
        if isinstance(it, Copy):
            yield folder_of(logged), it
        elif it is not None and logged.entry.release not in self.erased:
            manifest = it.manifest
            if isinstance(manifest, Pressing):
                yield self.published.copy_of(manifest.release, manifest.version)
            elif isinstance(manifest, Retraction | Restoration):
                for version in range(1, manifest.version + 1):
                    yield self.published.copy_of(manifest.release, version)

    def _keep_media(self, showing: list[tuple[str, Copy]]) -> None:
        """Note, then fetch and keep, the rendered PDFs and pictures that aren't here yet."""
        wanted = [(folder, copy, _media_of(copy)) for folder, copy in showing]
        notes = [
            NotedMedia(release=copy.bundle.manifest.release, files=tuple(names))
            for _folder, copy, names in wanted
            if names
        ]
        if not notes:
            return
        write_file(self._note, canonical_bytes(tuple(notes)), durable=True)
        for folder, copy, names in wanted:
            for name, source in names.items():
                path = self.wire.media / name
                if not path.exists():
                    write_file(path, self._fetch(folder, copy, source), durable=True)

    def _fetch(self, folder: str, copy: Copy, picture: str | None) -> bytes:
        if picture is not None:
            return self.published.picture(folder, picture)
        rendered = self.published.rendered_pdf(folder, copy)
        assert rendered is not None  # noqa: S101  its name was made of its digest
        return rendered

    def _drop_left_over(self) -> None:
        """Delete media that a killed pull has kept of releases that were erased since."""
        if not self._note.exists():
            return
        for noted in parse_value(self._note.read_bytes(), tuple[NotedMedia, ...]):
            gone = noted.release in self.erased
            if gone and not Release.objects.filter(number=noted.release).exists():
                for name in noted.files:
                    if not is_used_elsewhere(noted.release, Path(name).name):
                        (self.wire.media / name).unlink(missing_ok=True)


def _media_of(copy: Copy) -> dict[str, str | None]:
    """Return where a version's media are kept, under ``media/``, with a picture's own name."""
    pdf = pdf_of(copy)
    names: dict[str, str | None] = {} if pdf is None else {pdf_name(pdf): None}
    for image in copy.bundle.document.images:
        if image.src is not None:
            names[f"pictures/{image.src}"] = image.src
    return names
