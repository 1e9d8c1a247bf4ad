"""A text with its findings at their words: lines of pieces, each piece with the marks on it."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from dateline.release.text import Rendering


class Span(Protocol):
    """Words of a rendering, by code points: a finding, a remark, a place to look at."""

    @property
    def start(self) -> int:
        """Where they begin."""

    @property
    def end(self) -> int:
        """Where they end; the same where something is missing."""


class Piece(NamedTuple):
    """A run of characters under the same marks; ``marks`` are places in the list of spans.

    ``opens`` are those that begin here, so that a link to one leads to its first words.
    """

    start: int
    text: str
    marks: tuple[int, ...] = ()
    opens: tuple[int, ...] = ()


class Line(NamedTuple):
    """A line of the rendering; ``kind`` is that of the segment it stands in, or ``plain``."""

    kind: str
    pieces: tuple[Piece, ...]


def mark_lines(rendering: Rendering, spans: Sequence[Span]) -> tuple[Line, ...]:
    """Return a rendering line by line, cut wherever a span begins or ends.

    An empty span is a piece without text, so that what is missing has a place too. Linear in the
    text but for the marks that lie over each other.
    """
    cuts = {at for span in spans for at in (span.start, span.end)}
    order = sorted(range(len(spans)), key=lambda index: spans[index].start)
    lines, at = [], 0
    for text in rendering.text.split("\n"):
        end = at + len(text)
        if text or any(at <= span.start == span.end <= end for span in spans):
            inner = sorted({at, end, *(cut for cut in cuts if at < cut < end)})
            pieces = _pieces(rendering.text, inner, spans, order)
            lines.append(Line(_kind(rendering, at), pieces))
        at = end + 1
    return tuple(lines)


def _pieces(
    text: str, cuts: list[int], spans: Sequence[Span], order: list[int]
) -> tuple[Piece, ...]:
    found = []
    near = [i for i in order if spans[i].start <= cuts[-1] and spans[i].end >= cuts[0]]
    for start, end in zip(cuts, cuts[1:] or cuts, strict=False):
        empty = tuple(i for i in near if spans[i].start == spans[i].end == start)
        if empty:
            found.append(Piece(start, "", empty, empty))
        marks = tuple(i for i in near if spans[i].start < end and spans[i].end > start)
        opens = tuple(i for i in marks if max(spans[i].start, cuts[0]) == start)
        if end > start:
            found.append(Piece(start, text[start:end], marks, opens))
    return tuple(found)


def _kind(rendering: Rendering, at: int) -> str:
    for segment in rendering.segments:
        if segment.start <= at <= segment.end and segment.end > at - 1:
            return segment.kind
    return "plain"
