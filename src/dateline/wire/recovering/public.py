"""A wire's record and what opens its entries, read from public files and proven part by part."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from dateline.record.audit import CHECKPOINT, LoggedEntry, check_growth, read_entries
from dateline.record.binding import check_act, check_bundle
from dateline.record.bundle import Act, Copy, Tombstone, parse_copy, parse_tombstone
from dateline.record.checkpoint import Checkpoint
from dateline.record.errors import BindingError, MissingError
from dateline.record.note import decode_text
from dateline.record.policy import Policy, open_head
from dateline.record.proof import Verified, parse_proof
from dateline.record.statement import OpenedEntry, check_statement, parse_source
from dateline.release.canonical import parse_canonical
from dateline.verify.edition import Fetch
from dateline.verify.wire_files import SourceList, WireStatements


class Head(NamedTuple):
    """A signed checkpoint as it was published."""

    checkpoint: Checkpoint
    note: str


def first_of(fetches: Sequence[Fetch]) -> Fetch:
    """Return what reads a file from the first of these places that has it."""

    def fetch(path: str) -> bytes:
        for read in fetches:
            try:
                return read(path)
            except MissingError:
                continue
        raise MissingError(f"{path} isn't in any of the places given.")

    return fetch


def newest_first(fetches: Sequence[Fetch], trust: Policy) -> tuple[Head, Fetch]:
    """Return the newest checkpoint among places and what reads its files, that place's first.

    Raises `RecordError` where one isn't signed by the wire or tells another history.
    """
    found: list[tuple[Head, Fetch]] = []
    for fetch in fetches:
        try:
            note = decode_text(fetch(f"record/{CHECKPOINT}"))
        except MissingError:
            continue
        checkpoint = open_head(note, trust)
        found.append((Head(checkpoint, note), fetch))
    if not found:
        raise MissingError(
            "There is no checkpoint here or in any place given: where only the edition is gone, "
            "`dateline press --all` builds it anew."
        )
    found.sort(key=lambda each: each[0].checkpoint.size, reverse=True)
    head, newest = found[0]
    for other, _fetch in found[1:]:
        check_growth(lambda path: newest(f"record/{path}"), other.checkpoint, head.checkpoint)
    return head, first_of([fetch for _head, fetch in found])


@dataclass(slots=True)
class PublicRecord:
    """The record under one checkpoint; ``heads`` has each checkpoint that a proof was under."""

    fetch: Fetch
    trust: Policy
    head: Head
    heads: dict[int, Head] = field(default_factory=dict)
    _statements: dict[int, OpenedEntry] | None = None
    _last: tuple[str, Copy] | None = None

    def __post_init__(self) -> None:
        """Begin with the head; nothing else is read before it is asked for."""
        self.heads[self.head.checkpoint.size] = self.head

    def slugs(self) -> tuple[str, ...]:
        """Return the slugs of all sources."""
        return parse_canonical(self.fetch("sources/sources.json"), SourceList).slugs

    def entries(self) -> Iterator[LoggedEntry]:
        """Yield every entry in order, proven."""
        return read_entries(lambda path: self.fetch(f"record/{path}"), self.head.checkpoint)

    def statement(self, logged: LoggedEntry) -> OpenedEntry:
        """Return what opens an entry about the wire or a source."""
        if self._statements is None:
            self._statements = dict(self._read_statements())
        opened = self._statements.get(logged.index)
        if opened is None or opened.entry != logged.entry:
            raise self._unopened(logged)
        return opened

    def version(self, logged: LoggedEntry) -> Copy:
        """Return the copy of the version that an entry published."""
        copy = self._copy(logged)
        if copy.bundle.entry != logged.entry:
            raise BindingError(f"{_path(logged)} is of another entry than {logged.index}.")
        where = check_bundle(copy.bundle, self.trust)
        if self._note(where, copy.bundle.proof) != logged.index:
            raise BindingError(f"{_path(logged)} stands elsewhere in the record.")
        return copy

    def act(self, logged: LoggedEntry) -> Act:
        """Return the act that an entry recorded, from the copy of the version it is on."""
        return self._one_of(self._copy(logged).later, logged)

    def last_act(self, logged: LoggedEntry) -> Act:
        """Return the act of an entry on a release whose content was erased, from its tombstone."""
        path = f"releases/{logged.entry.release}/release.json"
        tombstone: Tombstone = parse_tombstone(self.fetch(path))
        return self._one_of((tombstone.act,), logged)

    def is_removal(self, logged: LoggedEntry) -> bool:
        """Whether an entry is the act that a removed release's tombstone shows."""
        path = f"releases/{logged.entry.release}/release.json"
        return parse_tombstone(self.fetch(path)).act.entry == logged.entry

    def _read_statements(self) -> Iterator[tuple[int, OpenedEntry]]:
        """Yield the statements about the wire and its sources, proven, each with its entry."""
        wire = parse_canonical(self.fetch("about/wire.json"), WireStatements)
        opened = list(wire.entries)
        for slug in self.slugs():
            opened += parse_source(self.fetch(f"sources/{slug}/source.json")).entries
        for each in opened:
            yield self._note(check_statement(each, self.trust), each.proof), each

    def _one_of(self, acts: tuple[Act, ...], logged: LoggedEntry) -> Act:
        for act in acts:
            if act.entry == logged.entry:
                if self._note(check_act(act, self.trust), act.proof) != logged.index:
                    raise BindingError(f"The act of entry {logged.index} stands elsewhere.")
                return act
        raise self._unopened(logged)

    def _copy(self, logged: LoggedEntry) -> Copy:
        path = _path(logged)
        if self._last is None or self._last[0] != path:
            try:
                self._last = (path, parse_copy(self.fetch(path)))
            except MissingError:
                raise self._unopened(logged) from None
        return self._last[1]

    def _note(self, where: Verified, proof: str) -> int:
        """Remember the checkpoint that a proof was under; return the index that it proves."""
        size = where.checkpoint.size
        if size not in self.heads:
            self.heads[size] = Head(where.checkpoint, parse_proof(proof).checkpoint)
        return where.index

    def _unopened(self, logged: LoggedEntry) -> MissingError:
        return MissingError(
            f"Nothing in the places given opens entry {logged.index} ({logged.entry.type}): "
            "recover --from a place that has it."
        )


def _path(logged: LoggedEntry) -> str:
    return f"releases/{logged.entry.release}/v{logged.entry.version}/release.json"
