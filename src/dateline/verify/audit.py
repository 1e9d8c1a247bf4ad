"""The audit of a whole wire from its public files: record, statements, versions, acts, files.

The record is read twice. First from the entries up: tiles and root are made again, and what the
entries say of the releases is surveyed. Then from the root down, entry by entry: each must be
opened by something public that its digest is of, or be named by a ``content.erased``, or be a seal
that nobody has opened yet; every file that a manifest fixes must be those bytes; and every signed
checkpoint in a proof must be of a root that the record had. Nothing is rendered. The walk holds
one release at a time, and sixteen bytes for each version beside what `Survey` keeps.
"""

from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from dateline.press.errors import PdfError
from dateline.press.page import TEMPLATE, render_release, render_tombstone
from dateline.press.plain import render_plain
from dateline.record.audit import LoggedEntry, logged_entry, read_entries, recompute
from dateline.record.bundle import Copy
from dateline.record.checkpoint import Checkpoint
from dateline.record.entry import ACTS
from dateline.record.errors import BindingError, MissingError, RecordError
from dateline.record.keys import SourceKey, check_signed
from dateline.record.manifest import Lag
from dateline.record.policy import Policy
from dateline.record.printed import pdf_of
from dateline.record.proof import parse_proof
from dateline.record.roots import Roots
from dateline.record.statement import GuidelinesAdopted, OpenedEntry, SourceSuspended
from dateline.record.suspensions import check_speaks, suspensions_in
from dateline.release.errors import NotCanonicalError
from dateline.verify.edition import Fetch
from dateline.verify.lagging import check_lag
from dateline.verify.published import Published, folder_of
from dateline.verify.survey import Survey

_GONE = ("release.json", "release.pdf", "release.txt", "release.tlog-proof", "card.png")
_SHARES = 16


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that isn't as it must be: the entry it is about, if any, and a sentence."""

    entry: int | None
    sentence: str


@dataclass(slots=True)
class Auditor:
    """One walk over a wire; ``faults`` and the counts are complete when `run` is exhausted.

    ``sealed`` counts the filings that are sealed in the record and that no release has opened.
    """

    fetch: Fetch
    trust: Policy
    render: bool = False
    faults: list[Fault] = field(default_factory=list)
    size: int = 0
    entries: int = 0
    versions: int = 0
    files: int = 0
    sealed: int = 0
    _published: Published = field(init=False)
    _survey: Survey = field(init=False)
    _roots: Roots = field(default_factory=Roots)
    _opened: dict[int, OpenedEntry] = field(default_factory=dict)
    _keys: dict[str, tuple[SourceKey, ...]] = field(default_factory=dict)
    _suspended: dict[str, tuple[tuple[int, SourceSuspended], ...]] = field(default_factory=dict)
    _filings: "array[int]" = field(default_factory=lambda: array("Q"))
    _filed_at: "array[int]" = field(default_factory=lambda: array("Q"))

    def __post_init__(self) -> None:
        """Read the wire as everybody does."""
        self._published = Published(self.fetch, self.trust)

    def run(self) -> Iterator[int]:
        """Audit everything, yielding how many entries are done, for a progress bar.

        Raises `RecordError` where the record itself can't be read or doesn't prove itself.
        """
        self._follow()
        head = self._published.head().checkpoint
        self.size = head.size
        self._survey = Survey(head.size)
        # Erasures and newest versions first: they say what an earlier entry may no longer show.
        for first, leaves in recompute(self._published.record, head):
            for index, leaf in enumerate(leaves, first):
                logged = logged_entry(index, leaf)
                self._try(index, lambda logged=logged: self._survey.read(logged))  # type: ignore[misc]
        self._read_statements(head)
        for logged in read_entries(self._published.record, head):
            self._try(logged.index, lambda logged=logged: self._audit(logged))  # type: ignore[misc]
            self._try(logged.index, lambda logged=logged: self._roots.read(logged.leaf))  # type: ignore[misc]
            self.entries += 1
            yield self.entries
        self._find_twins()

    def _follow(self) -> None:
        """Let the keys count that the record was handed over between, in either direction.

        Every checkpoint that one of them signed is held against the record that is read here.
        """
        try:
            self._published = Published.followed(self.fetch, self.trust)
        except RecordError as fault:
            self.faults.append(Fault(None, str(fault)))

    def knows(self, release: int) -> bool:
        """Whether the record has a release of this number, once `run` is exhausted."""
        return self._survey.newest(release) > 0

    def _try(self, index: int | None, check: Callable[[], None]) -> None:
        try:
            check()
        except (RecordError, NotCanonicalError, PdfError) as fault:
            self.faults.append(Fault(index, str(fault)))

    def _audit(self, logged: LoggedEntry) -> None:
        entry = logged.entry
        if entry.type == "filing.sealed":
            self.sealed += 1  # until the release that opens it is come to, if it is
        elif entry.release is None:
            self._audit_statement(logged)
        elif entry.type == "content.erased":
            self._audit_erasure(entry.release)
        elif entry.release in self._survey.erased:
            return
        elif entry.type in ACTS:
            act = self._published.act(logged)
            self._roots.note_proof(act.proof)
            if isinstance(act.manifest, Lag):
                check_lag(self._published, self._survey, logged, act.manifest)
        else:
            self._audit_version(logged, entry.release, entry.version or 0)

    def _audit_version(self, logged: LoggedEntry, release: int, version: int) -> None:
        folder, copy = folder_of(logged), self._published.version(logged)
        bundle = copy.bundle
        self.versions += 1
        self._filings.append(int(bundle.filing.id[:16], 16))
        self._filed_at.append(logged.index)
        check_signed(bundle, logged.index, self._keys.get(bundle.filing.source, ()))
        held = self._suspended.get(bundle.filing.source, ())
        check_speaks(held, logged.index, bundle.entry.at)
        self._audit_later(logged, copy, folder)
        self._roots.note_proof(bundle.proof)
        if bundle.seal is not None:
            self._roots.note_proof(bundle.seal.proof)
            self.sealed -= 1
        for image in bundle.document.images:
            if image.src is not None:
                self._published.picture(folder, image.src)
                self.files += 1
        if self._published.rendered_pdf(folder, copy) is not None:
            self.files += 1
        if self.fetch(f"{folder}/release.tlog-proof") != bundle.proof.encode():
            raise BindingError(f"{folder}/release.tlog-proof isn't the proof in release.json.")
        if self.render:
            self._audit_pages(folder, copy, current=False)
        if version == self._survey.newest(release):
            self._audit_current(release, folder, copy)

    def _audit_later(self, logged: LoggedEntry, copy: Copy, folder: str) -> None:
        """Check that a copy carries every later act that is recorded, and no other."""
        manifest = copy.bundle.manifest
        told = [parse_proof(act.proof).index for act in copy.later]
        recorded = self._survey.later(manifest.release, manifest.version, logged.index)
        if tuple(index for index in told if index < self.size) != recorded:
            raise BindingError(f"{folder}/release.json doesn't carry the later acts on record.")

    def _audit_current(self, release: int, folder: str, copy: Copy) -> None:
        """Check that the files of the version that stands are that version's own."""
        top = f"releases/{release}"
        names = ["release.json", "release.txt", "release.tlog-proof"]
        names += ["release.pdf"] if pdf_of(copy) is not None else []
        names += [f"images/{image.src}" for image in copy.bundle.document.images if image.src]
        for name in names:
            if self.fetch(f"{top}/{name}") != self.fetch(f"{folder}/{name}"):
                raise BindingError(f"{top}/{name} isn't {folder}/{name}, the version that stands.")
            self.files += 1
        if self.render:
            self._audit_pages(top, copy, current=True)

    def _audit_pages(self, folder: str, copy: Copy, *, current: bool) -> None:
        """Press page and text again and compare; only what this template made."""
        page = self.fetch(f"{folder}/index.html").decode("utf-8", "replace")
        if f'name="dateline-template" content="{TEMPLATE}"' in page:
            if page != render_release(copy, current=current):
                raise BindingError(f"{folder}/index.html isn't what its release presses to.")
            if self.fetch(f"{folder}/release.txt") != render_plain(copy).encode():
                raise BindingError(f"{folder}/release.txt isn't what its release presses to.")

    def _audit_erasure(self, release: int) -> None:
        act = self._published.removal(release).tombstone.act
        self._roots.note_proof(act.proof)
        for version in range(1, self._survey.newest(release) + 1):
            for name in _GONE:
                path = f"releases/{release}/v{version}/{name}"
                try:
                    self.fetch(path)
                except MissingError:
                    continue
                raise BindingError(f"{path} is still there, though its content was erased.")
        if self.render:
            page = self.fetch(f"releases/{release}/index.html")
            if page != render_tombstone(act).encode():
                raise BindingError(f"releases/{release}/index.html isn't its tombstone.")

    def _audit_statement(self, logged: LoggedEntry) -> None:
        opened = self._opened.get(logged.index)
        if opened is None or opened.entry != logged.entry:
            raise BindingError(f"Nothing public opens this {logged.entry.type}.")
        if isinstance(opened.statement, GuidelinesAdopted):
            self._published.rule_set(opened.statement)

    def _read_statements(self, head: Checkpoint) -> None:
        self._try(None, lambda: self._roots.note(head))
        self._try(None, lambda: self._open(self._published.wire_entries().entries))
        slugs: list[str] = []
        self._try(None, lambda: slugs.extend(self._published.slugs()))
        for slug in slugs:
            self._try(None, lambda slug=slug: self._read_source(slug))  # type: ignore[misc]

    def _read_source(self, slug: str) -> None:
        source = self._published.source(slug)
        self._keys[slug] = source.keys
        self._suspended[slug] = suspensions_in(source.entries)
        self._open(source.entries)

    def _open(self, entries: dict[int, OpenedEntry]) -> None:
        self._opened.update(entries)
        for opened in entries.values():
            self._roots.note_proof(opened.proof)

    def _find_twins(self) -> None:
        """Find filings that were published twice, by half of their ids, a share of them at a time.

        Ids are random, so that two of a million have the same half with a chance of 1 in 10⁷.
        """
        for share in range(_SHARES):
            seen: set[int] = set()
            for half, index in zip(self._filings, self._filed_at, strict=True):
                if half % _SHARES == share:
                    if half in seen:
                        self.faults.append(Fault(index, "This filing was published before."))
                    seen.add(half)
