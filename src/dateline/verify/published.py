"""A wire's public files, each proven as it is read: what an audit and a mirror take from a wire.

Nothing that a file says is believed before it is what an entry of the record is the digest of,
and no name in it becomes part of a path before it is known to be one.
"""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from dateline.press.attach import attach, prefix_of
from dateline.record.audit import LoggedEntry, read_head
from dateline.record.binding import check_act, check_copy
from dateline.record.bundle import Act, Copy, Tombstone, format_copy, parse_copy, parse_tombstone
from dateline.record.errors import BindingError, MalformedError, MissingError
from dateline.record.handover import follow, open_handover
from dateline.record.keys import SourceKey, open_source
from dateline.record.manifest import Retraction
from dateline.record.policy import Accepted, Policy
from dateline.record.printed import pdf_of, printed_copy
from dateline.record.statement import (
    GuidelinesAdopted,
    OpenedEntry,
    check_statement,
    parse_source,
)
from dateline.release.canonical import parse_canonical
from dateline.verify.edition import Fetch
from dateline.verify.wire_files import SourceList, WireStatements, parse_handovers

_PICTURE = re.compile(r"sha256-([0-9a-f]{64})\.(jpg|png)", re.ASCII)
_BEGINNINGS = {"jpg": b"\xff\xd8\xff", "png": b"\x89PNG\r\n\x1a\n"}
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
_RULE_SET = re.compile(r"[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*", re.ASCII)
_LONGEST_NAME = 80


class Removed(NamedTuple):
    """What stands in the place of a removed release, and the index of its act's entry."""

    tombstone: Tombstone
    entry: int


class Opened(NamedTuple):
    """A file of opened entries, by their index, and its bytes."""

    content: bytes
    entries: dict[int, OpenedEntry]


class OpenedSource(NamedTuple):
    """A source's opened entries, by their index, its keys, and the file's bytes."""

    content: bytes
    entries: dict[int, OpenedEntry]
    keys: tuple[SourceKey, ...]


@dataclass(frozen=True, slots=True)
class Published:
    """The public files of one wire.

    The newest checkpoint must meet the whole policy. A proof in a file was made before witnesses
    answered, perhaps, so it needs ``keys``, the log's, alone: its entry is held against the record.

    Each method raises `RecordError` (`MissingError` for a file that isn't there),
    `NotCanonicalError` or `PdfError` where a file isn't what the record says.
    """

    fetch: Fetch
    trust: Policy
    keys: Policy = field(init=False)

    def __post_init__(self) -> None:
        """Know the keys of logs apart."""
        object.__setattr__(self, "keys", Policy(self.trust.logs))

    @classmethod
    def followed(
        cls, fetch: Fetch, trust: Policy, known: Iterable[OpenedEntry] = ()
    ) -> "Published":
        """Read a wire whose key may be another than the one trusted: by its hand-overs.

        ``known`` are those seen earlier. Keys from before the trusted one count too: whoever reads
        here holds every entry against the record.
        """
        try:
            shown = parse_handovers(fetch("about/wire.json"))
        except MissingError:
            shown = ()
        return cls.following(fetch, trust, (*known, *shown))

    @classmethod
    def following(
        cls, fetch: Fetch, trust: Policy, handovers: Iterable[OpenedEntry]
    ) -> "Published":
        """Read a wire by whatever key these hand-overs come to; as `followed`, asking for none."""
        moves = [open_handover(opened) for opened in handovers]
        return cls(fetch, follow(trust, moves, past=True))

    def record(self, path: str) -> bytes:
        """Return a file of the record, as it stands."""
        return self.fetch(f"record/{path}")

    def head(self) -> Accepted:
        """Return the newest checkpoint, accepted by the policy."""
        return read_head(self.record, self.trust)

    def version(self, logged: LoggedEntry) -> Copy:
        """Return the copy of the version that an entry publishes, with its later acts, proven."""
        folder = folder_of(logged)
        copy = parse_copy(self.fetch(f"{folder}/release.json"))
        if copy.bundle.entry != logged.entry:
            raise BindingError(f"{folder}/release.json is of another entry.")
        if check_copy(copy, self.keys).index != logged.index:
            raise BindingError(f"{folder}/release.json stands elsewhere in the record.")
        for image in copy.bundle.document.images:
            if image.src is not None:
                _insist(_PICTURE, image.src, "picture")
        return copy

    def copy_of(self, release: int, version: int) -> tuple[str, Copy]:
        """Return a version's folder and its copy as it stands there, proven."""
        folder = f"releases/{release}/v{version}"
        copy = parse_copy(self.fetch(f"{folder}/release.json"))
        manifest = copy.bundle.manifest
        if (manifest.release, manifest.version) != (release, version):
            raise BindingError(f"{folder}/release.json is of another version.")
        check_copy(copy, self.keys)
        return folder, copy

    def act(self, logged: LoggedEntry) -> Act:
        """Return the act on a release that stands which an entry records."""
        entry = logged.entry
        own = entry.version if entry.type == "release.pressed" else 1
        copy = parse_copy(self.fetch(f"releases/{entry.release}/v{own}/release.json"))
        for act in copy.later:
            if act.entry == entry:
                if check_act(act, self.keys).index != logged.index:
                    raise BindingError("An act stands elsewhere in the record.")
                return act
        raise BindingError(f"Nothing public opens the {entry.type} of release {entry.release}.")

    def removal(self, release: int) -> Removed:
        """Return the tombstone of a release whose content was erased."""
        tombstone = parse_tombstone(self.fetch(f"releases/{release}/release.json"))
        manifest = tombstone.act.manifest
        where = check_act(tombstone.act, self.keys)
        removed = isinstance(manifest, Retraction) and manifest.outcome == "removed"
        if not removed or manifest.release != release:
            raise BindingError(f"The content of release {release} was erased and no act says why.")
        return Removed(tombstone, where.index)

    def picture(self, folder: str, name: str) -> bytes:
        """Return a picture by the name that a document gives it, which is its digest.

        It is of the kind that its name says: nothing else may be shown under it.
        """
        match = _insist(_PICTURE, name, "picture")
        path = f"{folder}/images/{name}"
        content = self.fetch(path)
        if not content.startswith(_BEGINNINGS[match[2]]):
            raise MalformedError(f"{path} isn't a picture.")
        if hashlib.sha256(content).hexdigest() != match[1]:
            raise BindingError(f"{path} isn't the picture that was filed.")
        return content

    def rendered_pdf(self, folder: str, copy: Copy) -> bytes | None:
        """Return the rendered file that a version's PDF begins with; ``None`` where it has none.

        What follows in the PDF must be the update with its own bundle, to the byte.
        """
        fixed = pdf_of(copy)
        if fixed is None:
            return None
        path = f"{folder}/release.pdf"
        content = self.fetch(path)
        prefix = prefix_of(content, fixed.length)
        if hashlib.sha256(prefix).hexdigest() != fixed.sha256:
            raise BindingError(f"{path} isn't the PDF whose digest is in the manifest.")
        if attach(prefix, format_copy(printed_copy(copy))) != content:
            raise BindingError(f"{path} carries more or other than its own bundle.")
        return prefix

    def wire_entries(self) -> Opened:
        """Return the entries about the wire itself, opened."""
        content = self.fetch("about/wire.json")
        statements = parse_canonical(content, WireStatements)
        return Opened(content, self._opened(statements.entries))

    def slugs(self) -> tuple[str, ...]:
        """Return the slugs of all sources, in the order of their addition."""
        slugs = parse_canonical(self.fetch("sources/sources.json"), SourceList).slugs
        for slug in slugs:
            _insist(_SLUG, slug, "source")
        return slugs

    def source(self, slug: str) -> OpenedSource:
        """Return a source's entries, opened, and the keys that they give it."""
        content = self.fetch(f"sources/{slug}/source.json")
        statements = parse_source(content)
        if statements.slug != slug:
            raise BindingError(f"sources/{slug}/source.json is about another source.")
        keys, entries = open_source(statements, self.keys)
        return OpenedSource(content, entries, keys)

    def rule_set(self, statement: GuidelinesAdopted) -> bytes:
        """Return the rule set that a wire adopted."""
        _insist(_RULE_SET, statement.guidelines, "rule set")
        path = rule_set_path(statement)
        content = self.fetch(path)
        if hashlib.sha256(content).hexdigest() != statement.sha256:
            raise BindingError(f"{path} isn't the rule set that was adopted.")
        return content

    def _opened(self, entries: tuple[OpenedEntry, ...]) -> dict[int, OpenedEntry]:
        return {check_statement(opened, self.keys).index: opened for opened in entries}


def folder_of(logged: LoggedEntry) -> str:
    """Return where the files of the version stand that an entry publishes."""
    return f"releases/{logged.entry.release}/v{logged.entry.version}"


def rule_set_path(statement: GuidelinesAdopted) -> str:
    """Return where an adopted rule set stands."""
    return f"guidelines/{statement.guidelines}/guidelines.json"


def _insist(pattern: re.Pattern[str], name: str, what: str) -> re.Match[str]:
    match = pattern.fullmatch(name)
    if match is None or len(name) > _LONGEST_NAME:
        raise MalformedError(f"This isn't the name of a {what}: {name[:_LONGEST_NAME]!r}.")
    return match
