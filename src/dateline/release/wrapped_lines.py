"""Lines that a page's width broke, in a text whose paragraphs no empty line parts.

So comes what is copied from a PDF, or read from one by others. A paragraph ends where a line ends a
sentence before its column is full; a line that doesn't fill its column and ends nothing is a
heading, a name or a number. Empty lines are where pages end, or where a figure stood.
"""

from collections.abc import Sequence
from itertools import pairwise

from dateline.release.contacts import header_length
from dateline.release.datelines import is_date_line
from dateline.release.furniture import is_notice, leading_notice
from dateline.release.line_blocks import SENTENCE_ENDS, with_contacts_together
from dateline.release.marks import line_kind
from dateline.release.patterns import late

_FEWEST = 8
_NARROW, _WIDE, _WIDEST = 55, 115, 140
_FULL, _NEARLY = 0.7, 0.85
_KINDS = frozenset({"text", "bullet", "number"})
_OPENS_QUOTE = tuple('"“«„')
_DATELINE = late(r"\(?[A-ZÀ-Þ][^.:;?!]{2,44}\)? ?[–—-]{1,2} ?(?=[A-ZÀ-Þ“\"])")
_CONTACT = late(r"\s(?=(?:Media |Press |News )?(?:Contact|CONTACT|Contacto|Kontakt)s?:)")


def with_wraps_parted(text: str) -> str:
    """Return a text of wrapped lines with an empty line between paragraphs; others as they are."""
    lines = [line.strip() for line in text.strip().split("\n")]
    filled = [line for line in lines if line]
    if not _is_wrapped(lines, filled):
        return text
    width = sorted(map(len, filled))[len(filled) * 9 // 10]
    parts = [part for block in _blocks(lines, width) for part in _apart(_joined(block))]
    return "\n\n".join(with_contacts_together(parts))


def _blocks(lines: Sequence[str], width: int) -> list[list[str]]:
    blocks: list[list[str]] = []
    parted, page_ended = True, False
    for at, line in enumerate(lines):
        if not line:
            page_ended = True
            continue
        if parted or (page_ended and _ends(blocks[-1][-1], line)):
            blocks.append([line])
        else:
            blocks[-1].append(line)
        parted, page_ended = _parts(line, _next(lines, at), width), False
    return blocks


def _is_wrapped(lines: Sequence[str], filled: Sequence[str]) -> bool:
    if len(filled) < _FEWEST or (len(lines) - len(filled)) * 6 > len(filled):
        return False
    if max(map(len, filled)) > _WIDEST:
        return False
    wide = sum(_NARROW <= len(line) <= _WIDE for line in filled)
    return wide * 5 > len(filled) * 2 and all(line_kind(line) in _KINDS for line in filled)


def _apart(line: str) -> tuple[str, ...]:
    """Return the parts of a line that are two things: a label, or a day, and what follows it.

    *For immediate release: Bridge opens*; *3 March 2026 Contact: Ada Lindqvist*.
    """
    label = leading_notice(line)
    if label:
        return line[:label].rstrip(" :-–—|"), line[label:]
    found = _CONTACT.search(line)
    if found is not None and is_date_line(line[: found.start()]) is not None:
        return line[: found.start()], line[found.end() :]
    return (line,)


def _joined(lines: Sequence[str]) -> str:
    joined = [lines[0]]
    for before, line in pairwise(lines):
        broken = before[-1:] == "-" and before[-2:-1].isalpha() and line[:1].islower()
        joined.append(line if broken else f" {line}")
    return "".join(joined)


def _next(lines: Sequence[str], at: int) -> str:
    return lines[at + 1] if at + 1 < len(lines) else ""


def _ends(before: str, after: str) -> bool:
    """Say whether a paragraph ends where a page does."""
    return before.endswith(SENTENCE_ENDS) or not after[:1].islower()


def _parts(line: str, following: str, width: int) -> bool:
    """Say whether a paragraph ends with a line."""
    if not following:
        return False
    if line.endswith((*SENTENCE_ENDS, ":")):
        return len(line) < width * _NEARLY or following.startswith(_OPENS_QUOTE)
    if line_kind(following) != "text" or is_notice(following) or header_length(following):
        return True
    if is_notice(line) or leading_notice(following):
        return True
    if _DATELINE.match(following):
        return True
    return len(line) < width * _FULL and not following[0].islower()
