"""Chunks of lines parted where a section opens, also where its heading ran into other words."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from dateline.release import boilerplates, contacts, furniture
from dateline.release.contact_words import person_score
from dateline.release.model import Runs
from dateline.release.openings import glued_sections, opens_section
from dateline.release.patterns import late
from dateline.release.pieces import Piece, Text
from dateline.release.runs import cut, plain, trim

_NAME_AT_END = late(r"(?<=[a-z)][.!?])(?=[A-Z][\w’'-]+(?: [A-Z][\w’'-]*\.?){1,2}$)")
_HEADING_AT_END = late(r"\s(?=About (?:the )?(?P<who>[A-Z][^.!?:,]{2,60})$)")
_STOPS = ".!?:,"
_ENDED = tuple(".!?”")
LONGEST_HEADING = 90
LONGEST_OPENING = 80
LONGEST_OPENED = 320  # of a line that lists contacts behind its heading
LONGEST_WRAPPED = 160  # a longer line is a paragraph of its own


def split_chunks(pieces: Sequence[Piece]) -> list[Piece]:
    """Part a chunk of lines where one of them opens a section."""
    split: list[Piece] = []
    for piece, after in pairwise((*pieces, None)):
        if not isinstance(piece, Text) or piece.fixed:
            if piece is not None:
                split.append(piece)
            continue
        for whole in _end_apart(piece, after):
            for part in _parted(whole) if _holds_glued(whole) else (whole,):
                split += _split_lines(part) if len(part.lines) > 1 else [part]
    return split


def _end_apart(piece: Text, after: Piece | None) -> tuple[Text, ...]:
    """Part what ran into the end of a paragraph and belongs to the next one."""
    line = piece.lines[-1]
    if not isinstance(after, Text) or not line or line[-1].text[-1:] in _STOPS:
        return (piece,)
    words = plain(line)
    tail = words[-LONGEST_HEADING:]
    found = _heading_at_end(tail, after) or _name_at_end(tail, after)
    if found is None:
        return (piece,)
    at = len(words) - len(tail) + found.start()
    return Text((*piece.lines[:-1], trim(cut(line, 0, at)))), Text((trim(cut(line, at)),))


def _heading_at_end(tail: str, after: Text) -> re.Match[str] | None:
    """Match "About Acme" at the end of a paragraph where the next one opens with "Acme"."""
    found = _HEADING_AT_END.search(tail) if "About " in tail else None
    if found is None:
        return None
    first = re.escape(found["who"].split(" ")[0])
    return found if re.match(rf"(?:The )?{first}\b", plain(after.lines[0])) else None


def _name_at_end(tail: str, after: Text) -> re.Match[str] | None:
    """Match a name that ran into the last sentence over an address or a number."""
    reached = tail[-1:].isalpha() and contacts.is_contact_line(after.lines[0])
    found = _NAME_AT_END.search(tail) if reached else None
    if found is None:
        return None
    return found if person_score(tail[found.end() :]) else None


def split_opening(opening: Text | None) -> tuple[Text | None, tuple[Piece, ...]]:
    """Part the paragraph with the dateline from sections that ran into it."""
    if opening is None or not _holds_glued(opening):
        return opening, ()
    first, *apart = split_chunks((opening,))
    return (first, tuple(apart)) if isinstance(first, Text) and first.lines else (opening, ())


def _holds_glued(piece: Text) -> bool:
    return any(glued_sections(plain(line)) or _linked_headings(line) for line in piece.lines)


def _linked_headings(line: Runs) -> set[int]:
    """Return where a linked "About Acme" stands between two sentences that it ran into."""
    found: set[int] = set()
    at = 0
    ended = False
    for run in line:
        if ended and run.link is not None and boilerplates.heading_subject(run.text):
            found.add(at)
        at += len(run.text)
        ended = run.text.rstrip()[-1:] in _ENDED
    return found


def _split_lines(piece: Text) -> Iterator[Text]:
    """Part lines where one opens a section, and from there on each that is a paragraph."""
    start = 0
    opened = _opens_line(plain(piece.lines[0]))
    for at, line in enumerate(piece.lines):
        if at == start:
            continue
        words, before = plain(line), plain(piece.lines[at - 1])
        opens = _opens_line(words)
        after_heading = at == start + 1 and boilerplates.heading_subject(before) is not None
        whole = opened and max(len(words), len(before)) > LONGEST_WRAPPED
        if opens or after_heading or whole:
            yield Text(piece.lines[start:at])
            start = at
        opened = opened or opens
    yield Text(piece.lines[start:])


def _opens_line(words: str) -> bool:
    """Say whether a line among others opens a section or the footer."""
    if furniture.opens_footer(words) or boilerplates.opening_length(words):
        return True
    if len(words) <= LONGEST_OPENING:
        return opens_section(words)
    return len(words) <= LONGEST_OPENED and contacts.header_ends(words) and contacts.reaches(words)


def _parted(piece: Text) -> Iterator[Text]:
    """Part a piece where a section's heading ran into the words before it."""
    start: list[Runs] = []
    for line in piece.lines:
        low = 0
        for place in sorted({*glued_sections(plain(line)), *_linked_headings(line)}):
            start.append(trim(cut(line, low, place)))
            yield Text(tuple(filter(None, start)))
            start, low = [], place
        start.append(trim(cut(line, low)) if low else line)
    yield Text(tuple(filter(None, start)))
