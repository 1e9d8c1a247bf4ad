"""Chunks of lines parted where a section opens, also where its heading ran into other words."""

from collections.abc import Iterator, Sequence

from dateline.release import boilerplates, furniture
from dateline.release.model import Runs
from dateline.release.openings import glued_sections, opens_section
from dateline.release.pieces import Piece, Text
from dateline.release.runs import cut, plain, trim


def split_chunks(pieces: Sequence[Piece]) -> list[Piece]:
    """Part a chunk of lines where one of them opens a section."""
    split: list[Piece] = []
    for piece in pieces:
        if not isinstance(piece, Text) or piece.fixed:
            split.append(piece)
            continue
        for part in _parted(piece) if _holds_glued(piece) else (piece,):
            split += _split_lines(part) if len(part.lines) > 1 else [part]
    return split


def split_opening(opening: Text | None) -> tuple[Text | None, tuple[Piece, ...]]:
    """Part the paragraph with the dateline from sections that ran into it."""
    if opening is None or not _holds_glued(opening):
        return opening, ()
    first, *apart = split_chunks((opening,))
    return (first, tuple(apart)) if isinstance(first, Text) and first.lines else (opening, ())


def _holds_glued(piece: Text) -> bool:
    return any(glued_sections(plain(line)) for line in piece.lines)


def _split_lines(piece: Text) -> Iterator[Text]:
    start = 0
    for at, line in enumerate(piece.lines):
        words = plain(line)
        if at > start and (
            (len(words) <= 80 and (opens_section(words) or furniture.opens_footer(words)))
            or boilerplates.opening_length(words)
            or (
                at == start + 1
                and boilerplates.heading_subject(plain(piece.lines[start])) is not None
            )
        ):
            yield Text(piece.lines[start:at])
            start = at
    yield Text(piece.lines[start:])


def _parted(piece: Text) -> Iterator[Text]:
    """Part a piece where a section's heading ran into the words before it."""
    start: list[Runs] = []
    for line in piece.lines:
        low = 0
        for place in glued_sections(plain(line)):
            start.append(trim(cut(line, low, place)))
            yield Text(tuple(filter(None, start)))
            start, low = [], place
        start.append(trim(cut(line, low)) if low else line)
    yield Text(tuple(filter(None, start)))
