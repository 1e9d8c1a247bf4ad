"""Keeping the trace index up with the record, and asking it what was published before."""

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from typing import TypeVar

from dateline.guidelines import Earlier
from dateline.release.canonical import parse_value
from dateline.release.model import Document
from dateline.wire.opening import Wire
from dateline.wire.publishing.binding import Told, told
from dateline.wire.publishing.models import Entry, LaterAct, Release, Version
from dateline.wire.trace_index import (
    Covered,
    Traced,
    TraceIndex,
    discard_index,
    is_damaged,
    open_index,
)

Answer = TypeVar("Answer")

LEAST_SHARE = 0.3
"""A text that has less of another isn't told of."""


@contextmanager
def trace_index(wire: Wire) -> Iterator[TraceIndex]:
    """Open the index, brought up to what is recorded."""
    with closing(open_index(wire.folder)) as index:
        _bring_up(index)
        yield index


def ask_index(wire: Wire, question: Callable[[TraceIndex], Answer]) -> Answer:
    """Return what an index that is up to date answers; a damaged one is made anew first."""
    try:
        with trace_index(wire) as index:
            return question(index)
    except sqlite3.DatabaseError as fault:
        if not is_damaged(fault):
            raise
        discard_index(wire.folder)
        with trace_index(wire) as index:
            return question(index)


def earlier_texts(
    wire: Wire, document: Document, twin: Release | None, *, release: int | None
) -> tuple[Earlier, ...]:
    """Return what is published already of a document's words, the fullest first.

    ``twin`` has the very text; ``release`` is the one that the document corrects, which isn't
    before it.
    """
    own = told(document)
    found_near = ask_index(wire, lambda index: index.near(own.prints, own.words))
    near = [text for text in found_near if text.share >= LEAST_SHARE]
    numbers = {text.release for text in near} | ({twin.number} if twin else set())
    if not numbers - {release}:
        return ()
    rows = Release.objects.filter(number__in=numbers).select_related("source")
    known = {row.number: row for row in rows}
    found: dict[int, Earlier] = {}
    if twin is not None:
        found[twin.number] = _earlier(known[twin.number], twin.current, 100, identical=True)
    for text in near:
        if text.release in known:
            share = int(text.share * 100)
            earlier = _earlier(known[text.release], text.version, share, identical=text.identical)
            found.setdefault(text.release, earlier)
    return tuple(earlier for number, earlier in found.items() if number != release)


def note_imported(
    wire: Wire, first: int, rows: Iterable[tuple[Version, Told]], last: Covered
) -> None:
    """Add a batch that was just recorded; where the index isn't at its first entry, catch up."""
    with closing(open_index(wire.folder)) as index:
        with index.writing():
            ready = index.covered.size == first
            if ready:
                index.add(_traced(row, text) for row, text in rows)
                index.cover(last)
        if not ready:
            _bring_up(index)


def follow_record(wire: Wire) -> None:
    """Bring the index up to what is recorded, so that whoever verifies a copy can use it."""
    ask_index(wire, lambda _index: None)


def forget_erased(wire: Wire) -> None:
    """Take what was erased out of the index, and out of its log."""
    ask_index(wire, lambda index: index.settle())


def covered_by(leaf: bytes, index: int) -> Covered:
    """Return what covers the record up to and with an entry."""
    return Covered(index + 1, hashlib.sha256(leaf).digest())


def _bring_up(index: TraceIndex) -> None:
    if index.covered == _recorded():
        return
    with index.writing():
        recorded = _recorded()
        if not _is_ours(index.covered):
            index.clear()
        start = index.covered.size
        rows = Version.objects.filter(entry__gte=start, erased=False).order_by("entry")
        index.add(
            _traced(row, told(parse_value(bytes(row.document), Document)))
            for row in rows.iterator(chunk_size=200)
        )
        acts = LaterAct.objects.filter(entry__gte=start, act="retraction")
        removed = acts.filter(release__status="removed")
        index.remove(removed.order_by().values_list("release_id", flat=True))
        index.cover(recorded)


def _recorded() -> Covered:
    """Return what covers all that is recorded."""
    last = Entry.objects.order_by("-index").first()
    return Covered(0, b"") if last is None else covered_by(bytes(last.leaf), last.index)


def _is_ours(covered: Covered) -> bool:
    """Say whether the last entry that is covered is the one in the database."""
    if covered.size == 0:
        return True
    row = Entry.objects.filter(index=covered.size - 1).first()
    return row is not None and covered_by(bytes(row.leaf), row.index) == covered


def _traced(row: Version, text: Told) -> Traced:
    return Traced(row.release_id, row.version, text.words, text.prints)


def _earlier(row: Release, version: int, share: int, *, identical: bool) -> Earlier:
    return Earlier(
        release=row.number,
        version=version,
        headline=row.headline,
        source=row.source.name,
        share=share,
        identical=identical,
    )
