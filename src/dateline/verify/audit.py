"""The audit of a whole wire from its public files: record, statements, versions, acts, files.

Every entry must be opened by something public that its digest is of, or be named by a
``content.erased``; every file that a manifest fixes must be those bytes. Nothing is rendered.
The walk holds one release at a time, and a few bytes for each filing, release and source.
"""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from dateline.press.attach import attach, prefix_of
from dateline.press.errors import PdfError
from dateline.press.page import TEMPLATE, render_release
from dateline.press.plain import render_plain
from dateline.record.audit import LoggedEntry, read_entries, read_head
from dateline.record.binding import check_act, check_bundle
from dateline.record.bundle import (
    Act,
    Copy,
    Tombstone,
    format_copy,
    parse_copy,
    parse_tombstone,
)
from dateline.record.errors import BindingError, MissingError, RecordError
from dateline.record.keys import SourceKey, check_signed, check_source
from dateline.record.manifest import Retraction
from dateline.record.policy import Policy
from dateline.record.printed import pdf_of, pressing_act, printed_copy
from dateline.record.statement import (
    GuidelinesAdopted,
    OpenedEntry,
    check_statement,
    parse_source,
)
from dateline.release.canonical import canonical_bytes, parse_canonical
from dateline.release.errors import NotCanonicalError
from dateline.verify.edition import Fetch
from dateline.verify.wire_files import SourceList, WireStatements


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that isn't as it must be: the entry it is about, if any, and a sentence."""

    entry: int | None
    sentence: str


@dataclass(slots=True)
class Auditor:
    """One walk over a wire; ``faults`` and the counts are complete when `run` is exhausted."""

    fetch: Fetch
    trust: Policy
    render: bool = False
    faults: list[Fault] = field(default_factory=list)
    size: int = 0
    entries: int = 0
    versions: int = 0
    files: int = 0
    _opened: dict[int, OpenedEntry] = field(default_factory=dict)
    _keys: dict[str, tuple[SourceKey, ...]] = field(default_factory=dict)
    _erased: set[int] = field(default_factory=set)
    _newest: dict[int, int] = field(default_factory=dict)
    _filings: set[str] = field(default_factory=set)
    _pressed: set[tuple[int, int]] = field(default_factory=set)

    def run(self) -> Iterator[int]:
        """Audit everything, yielding how many entries are done, for a progress bar.

        Raises `RecordError` where the record itself can't be read or doesn't prove itself.
        """
        head = read_head(self._record, self.trust).checkpoint
        self.size = head.size
        self._read_statements()
        # Erasures and newest versions first: they say what an earlier entry may no longer show.
        for logged in read_entries(self._record, head):
            self._survey(logged)
        for logged in read_entries(self._record, head):
            self._try(logged.index, lambda logged=logged: self._audit(logged))  # type: ignore[misc]
            self.entries += 1
            yield self.entries

    @property
    def releases(self) -> frozenset[int]:
        """The numbers of the releases in the record, once `run` is exhausted."""
        return frozenset(self._newest)

    def _record(self, path: str) -> bytes:
        return self.fetch(f"record/{path}")

    def _try(self, index: int | None, check: Callable[[], None]) -> None:
        try:
            check()
        except (RecordError, NotCanonicalError, PdfError) as fault:
            self.faults.append(Fault(index, str(fault)))

    def _survey(self, logged: LoggedEntry) -> None:
        entry = logged.entry
        if entry.release is None:
            return
        if entry.type == "content.erased":
            self._erased.add(entry.release)
        elif entry.type == "release.pressed":
            if (entry.release, entry.version or 0) in self._pressed:
                self.faults.append(Fault(logged.index, "A PDF of this version was bound before."))
            self._pressed.add((entry.release, entry.version or 0))
        elif entry.version is not None:
            newest = self._newest.get(entry.release, 0)
            if entry.type in ("release.published", "release.imported", "release.corrected"):
                if entry.version != newest + 1:
                    self.faults.append(
                        Fault(logged.index, f"Version {entry.version} doesn't follow {newest}.")
                    )
                self._newest[entry.release] = entry.version

    def _audit(self, logged: LoggedEntry) -> None:
        entry = logged.entry
        if entry.type == "filing.sealed":
            return  # closed it says nothing; the bundle that opens it is held against it
        if entry.release is None:
            self._audit_statement(logged)
        elif entry.type == "content.erased":
            self._audit_erasure(entry.release)
        elif entry.type == "release.pressed":
            self._audit_pressing(logged, entry.release, entry.version or 0)
        elif entry.type in ("release.retracted", "release.restored", "reply.attached"):
            self._audit_act(logged, entry.release)
        elif entry.release not in self._erased:
            self._audit_version(logged, entry.release, entry.version or 0)

    def _audit_version(self, logged: LoggedEntry, release: int, version: int) -> None:
        folder = f"releases/{release}/v{version}"
        copy = parse_copy(self.fetch(f"{folder}/release.json"))
        bundle = copy.bundle
        if bundle.entry != logged.entry:
            raise BindingError(f"{folder}/release.json is of another entry.")
        where = check_bundle(bundle, self.trust)
        if where.index != logged.index:
            raise BindingError(f"{folder}/release.json stands elsewhere in the record.")
        if bundle.filing.id in self._filings:
            raise BindingError(f"The filing {bundle.filing.id} was published twice.")
        self._filings.add(bundle.filing.id)
        check_signed(bundle, logged.index, self._keys.get(bundle.filing.source, ()))
        self.versions += 1
        for image in bundle.document.images:
            if image.src is not None:
                self._audit_picture(f"{folder}/images/{image.src}", image.src)
        pressing = pressing_act(copy)
        if pressing is not None:
            check_act(pressing, self.trust)
        printed = pdf_of(copy) is not None
        if printed:
            self._audit_pdf(f"{folder}/release.pdf", copy)
        self._audit_proof(folder, copy)
        if self.render:
            self._audit_pages(folder, copy, current=False)
        if version == self._newest.get(release):
            self._audit_current(release, folder, copy, printed=printed)

    def _audit_proof(self, folder: str, copy: Copy) -> None:
        if self.fetch(f"{folder}/release.tlog-proof") != copy.bundle.proof.encode():
            raise BindingError(f"{folder}/release.tlog-proof isn't the proof in release.json.")

    def _audit_current(self, release: int, folder: str, copy: Copy, *, printed: bool) -> None:
        """Check that the files of the version that stands are that version's own."""
        top = f"releases/{release}"
        names = ["release.json", "release.txt", "release.tlog-proof"]
        names += ["release.pdf"] if printed else []
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

    def _audit_picture(self, path: str, name: str) -> None:
        content = self.fetch(path)
        self.files += 1
        if hashlib.sha256(content).hexdigest() != name.removeprefix("sha256-").split(".")[0]:
            raise BindingError(f"{path} isn't the picture that was filed.")

    def _audit_pdf(self, path: str, copy: Copy) -> None:
        fixed = pdf_of(copy)
        content = self.fetch(path)
        self.files += 1
        if fixed is None:
            return
        prefix = prefix_of(content, fixed.length)
        if hashlib.sha256(prefix).hexdigest() != fixed.sha256:
            raise BindingError(f"{path} isn't the PDF whose digest is in the manifest.")
        if attach(prefix, format_copy(printed_copy(copy))) != content:
            raise BindingError(f"{path} carries more or other than its own bundle.")

    def _audit_act(self, logged: LoggedEntry, release: int) -> None:
        if release in self._erased:
            # Replies and an earlier withdrawal were erased with the text; the removal is shown,
            # and `_audit_erasure` asks that it is one and stands in the record.
            acts: tuple[Act, ...] = (self._tombstone(release).act,)
            if acts[0].entry != logged.entry:
                return
        else:
            acts = parse_copy(self.fetch(f"releases/{release}/release.json")).later
        self._audit_one_of(acts, logged, release)

    def _audit_pressing(self, logged: LoggedEntry, release: int, version: int) -> None:
        """The PDF itself is audited with its version; here, that the act is what was logged."""
        if release not in self._erased:
            copy = parse_copy(self.fetch(f"releases/{release}/v{version}/release.json"))
            self._audit_one_of(copy.later, logged, release)

    def _audit_one_of(self, acts: tuple[Act, ...], logged: LoggedEntry, release: int) -> None:
        for act in acts:
            if act.entry == logged.entry:
                if check_act(act, self.trust).index != logged.index:
                    raise BindingError("An act stands elsewhere in the record.")
                return
        raise BindingError(f"Nothing public opens the {logged.entry.type} of release {release}.")

    def _audit_erasure(self, release: int) -> None:
        act = self._tombstone(release).act
        check_act(act, self.trust)
        removed = isinstance(act.manifest, Retraction) and act.manifest.outcome == "removed"
        if not removed or act.manifest.release != release:
            raise BindingError(f"The content of release {release} was erased and no act says why.")
        for version in range(1, self._newest.get(release, 0) + 1):
            for name in ("release.json", "release.pdf", "release.txt", "release.tlog-proof"):
                path = f"releases/{release}/v{version}/{name}"
                try:
                    self.fetch(path)
                except MissingError:
                    continue
                raise BindingError(f"{path} is still there, though its content was erased.")

    def _tombstone(self, release: int) -> Tombstone:
        return parse_tombstone(self.fetch(f"releases/{release}/release.json"))

    def _audit_statement(self, logged: LoggedEntry) -> None:
        opened = self._opened.get(logged.index)
        if opened is None or opened.entry != logged.entry:
            raise BindingError(f"Nothing public opens this {logged.entry.type}.")
        statement = opened.statement
        if isinstance(statement, GuidelinesAdopted):
            path = f"guidelines/{statement.guidelines}/guidelines.json"
            if hashlib.sha256(self.fetch(path)).hexdigest() != statement.sha256:
                raise BindingError(f"{path} isn't the rule set that was adopted.")

    def _read_statements(self) -> None:
        self._try(None, self._read_wire)
        slugs: list[str] = []
        self._try(None, lambda: slugs.extend(self._read_list().slugs))
        for slug in slugs:
            self._try(None, lambda slug=slug: self._read_source(slug))  # type: ignore[misc]

    def _read_list(self) -> SourceList:
        return parse_canonical(self.fetch("sources/sources.json"), SourceList)

    def _read_wire(self) -> None:
        statements = parse_canonical(self.fetch("about/wire.json"), WireStatements)
        for opened in statements.entries:
            self._opened[check_statement(opened, self.trust).index] = opened

    def _read_source(self, slug: str) -> None:
        content = self.fetch(f"sources/{slug}/source.json")
        statements = parse_source(content)
        if statements.slug != slug or canonical_bytes(statements) != content:
            raise BindingError(f"sources/{slug}/source.json is about another source.")
        self._keys[slug] = check_source(statements, self.trust)
        for opened in statements.entries:
            self._opened[check_statement(opened, self.trust).index] = opened
