"""Keeping the trace index up with the record, and asking it what was published before."""

import hashlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from dateline.guidelines import Earlier
from dateline.release.canonical import parse_value
from dateline.release.model import Document
from dateline.wire.opening import Wire
from dateline.wire.publishing.binding import Told, told
from dateline.wire.publishing.log import log_size
from dateline.wire.publishing.models import Entry, LaterAct, Release, Version
from dateline.wire.trace_index import Covered, Traced, TraceIndex, open_index

LEAST_SHARE = 0.3
"""A text that has less of another isn't told of."""


@contextmanager
def trace_index(wire: Wire) -> Iterator[TraceIndex]:
    """Open the index, brought up to what is recorded."""
    index = open_index(wire.folder)
    try:
        _bring_up(index)
        yield index
    finally:
        index.close()


def earlier_texts(
    wire: Wire, document: Document, twin: Release | None, *, release: int | None
) -> tuple[Earlier, ...]:
    """Return what is published already of a document's words, the fullest first.

    ``twin`` has the very text; ``release`` is the one that the document corrects, which isn't
    before it.
    """
    own = told(document)
    with trace_index(wire) as index:
        near = [n for n in index.near(own.prints, own.words) if n.share >= LEAST_SHARE]
    numbers = {n.release for n in near} | ({twin.number} if twin else set())
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
    index = open_index(wire.folder)
    try:
        with index.writing():
            ready = index.covered.size == first
            if ready:
                index.add(_traced(row, text) for row, text in rows)
                index.cover(last)
        if not ready:
            _bring_up(index)
    finally:
        index.close()


def follow_record(wire: Wire) -> None:
    """Bring the index up to what is recorded, so that whoever verifies a copy can use it."""
    with trace_index(wire):
        pass


def forget_erased(wire: Wire) -> None:
    """Take what was erased out of the index, and out of its log."""
    with trace_index(wire) as index:
        index.settle()


def covered_by(leaf: bytes, index: int) -> Covered:
    """Return what covers the record up to and with an entry."""
    return Covered(index + 1, hashlib.sha256(leaf).digest())


def _bring_up(index: TraceIndex) -> None:
    covered = index.covered
    if covered.size == log_size() and _is_ours(covered):
        return
    with index.writing():
        if not _is_ours(index.covered):
            index.clear()
        start, size = index.covered.size, log_size()
        rows = Version.objects.filter(entry__gte=start, erased=False).order_by("entry")
        index.add(
            _traced(row, told(parse_value(bytes(row.document), Document)))
            for row in rows.iterator(chunk_size=200)
        )
        acts = LaterAct.objects.filter(entry__gte=start, act="retraction")
        removed = acts.filter(release__status="removed")
        index.remove(removed.order_by().values_list("release_id", flat=True))
        last = Entry.objects.filter(index=size - 1).first()
        if last is not None:
            index.cover(covered_by(bytes(last.leaf), last.index))


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
