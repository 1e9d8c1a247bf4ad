"""The container of PDF: its text in paragraphs, told by place, size and weight of the lines.

A PDF holds no paragraphs, so they are inferred: running heads and page numbers are left out and
named, hyphens that a line end made are taken out, larger lines are headings. What is set from right
to left is refused: no tool takes its letters out in their order (see docs/decisions/). Pictures and
embedded files are named, not taken.
"""

import itertools
import re
import statistics
from collections import Counter
from collections.abc import Sequence

from dateline.release.decoding import cleaned
from dateline.release.dropping import counted, excerpt
from dateline.release.errors import UnreadableError
from dateline.release.inline import bare_links, linked
from dateline.release.model import Heading, List, Run, Runs
from dateline.release.patterns import late
from dateline.release.pdf_lines import HYPHENS, Line, read_lines
from dateline.release.pieces import Piece, Source, Text
from dateline.release.runs import joined, tidy

_BULLET = late(r"[•▪‣◦●■○∙·\uf0b7\uf0a7–*-]\s+(?=\S)|o\s{2,}(?=\S)")
_NUMBERED = late(r"(\d{1,2})[.)]\s+(?=\S)")
_PAGE_NUMBER = late(
    r"[-–— ]*(?:page|seite|p\.|página)?\s*\d{1,3}(?:\s*(?:/|of|von|de)\s*\d{1,3})?[-–— ]*",
    re.IGNORECASE,
)
_RTL = late(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_ENDS = (".", "!", "?", ":", "”", '"', "»", "…")
EDGE = 0.1
LEAST_CHARACTERS = 20
LONGEST_TITLE = 250
_QUOTES = ("“", "„", "«", '"', "‘")


def read(data: bytes, name: str, dropped: list[str]) -> Source:  # noqa: ARG001 - a reader's shape
    """Read the text of a PDF."""
    found = read_lines(data)
    letters = "".join(line.text for line in found.lines)
    if len(letters.strip()) < LEAST_CHARACTERS:
        raise UnreadableError(
            "This PDF holds no text, at most pictures of it: file the document it was made from."
        )
    if len(_RTL.findall(letters)) * 4 > len(letters):
        raise UnreadableError(
            "The words of a PDF that is set from right to left can't be taken out in their order: "
            "file the document it was made from."
        )
    lines = _without_furniture(found.lines, found.pages, dropped)
    for count, what in ((found.pictures, "pictures"), (found.files, "embedded files")):
        if count:
            dropped.append(f"{what} of the PDF: {count}")
    return Source(tuple(_pieces(lines, dropped)), dropped=counted(dropped))


def _without_furniture(lines: Sequence[Line], pages: int, dropped: list[str]) -> list[Line]:
    """Leave out running heads, running feet and page numbers."""
    at_edge = [line for line in lines if line.top < EDGE or line.top > 1 - EDGE]
    on_pages = Counter(
        (text, line.top > 0.5) for line in set(at_edge) for text in (_figureless(line.text),)
    )
    kept: list[Line] = []
    for line in lines:
        edge = line.top < EDGE or line.top > 1 - EDGE
        repeated = pages > 1 and on_pages[_figureless(line.text), line.top > 0.5] * 2 > pages
        if edge and (repeated or _PAGE_NUMBER.fullmatch(line.text.strip())):
            dropped.append(f"a line at the page's edge: {excerpt(_clean(line.text))}")
        else:
            kept.append(line)
    return kept


def _figureless(text: str) -> str:
    return re.sub(r"\d+", "#", " ".join(text.split()))


def _clean(text: str) -> str:
    return cleaned("".join(" " if letter in HYPHENS else letter for letter in text))


def _pieces(lines: Sequence[Line], dropped: list[str]) -> list[Piece]:
    body = _body_size(lines)
    leading = _leading(lines, body)
    largest = max((line.size for line in lines if line.page == lines[0].page), default=body)
    pieces: list[Piece] = []
    for block in _blocks(lines, leading):
        size = block[0].size
        if size >= 1.15 * body and _is_title(" ".join(line.text.strip() for line in block)):
            level = 1 if size == largest and block[0].page == lines[0].page else 2
            pieces.append(Heading(level, joined(_line_runs(block, dropped))))
        elif _BULLET.match(block[0].text) or _NUMBERED.match(block[0].text):
            _take_item(block, pieces, dropped)
        else:
            pieces.append(Text(_line_runs(block, dropped)))
    return pieces


def _is_title(words: str) -> bool:
    """Say whether larger words are a heading; a quotation set large and a long lead are none."""
    return (
        len(words) < LONGEST_TITLE
        and words[:1] not in _QUOTES
        and not (words.endswith(".") and len(words.split()) > 12)
    )


def _body_size(lines: Sequence[Line]) -> float:
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 1.0


def _leading(lines: Sequence[Line], body: float) -> float:
    """Return the usual distance between lines of running text."""
    steps = [
        first.base - second.base
        for first, second in itertools.pairwise(lines)
        if first.page == second.page and first.size == second.size == body
    ]
    near = [step for step in steps if 0.8 * body < step < 2.5 * body]
    return statistics.median_low(near) if near else 1.3 * body


def _blocks(lines: Sequence[Line], leading: float) -> list[list[Line]]:
    """Gather lines into paragraphs."""
    right = max((line.right for line in lines), default=0.0)
    blocks: list[list[Line]] = []
    for line in lines:
        if blocks and _goes_on(blocks[-1], line, leading, right):
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _goes_on(block: list[Line], line: Line, leading: float, right: float) -> bool:
    last = block[-1]
    if abs(line.size - last.size) > 0.4 or line.bold != last.bold:
        return False
    if _BULLET.match(line.text) or (_NUMBERED.match(line.text) and _NUMBERED.match(block[0].text)):
        return False
    # A line that ends well before the column does, after a full stop, ends its paragraph.
    short = last.right < right - 0.15 * (right - last.left)
    ended = last.text.rstrip().endswith(_ENDS)
    if line.page != last.page:
        return not ended and line.text.lstrip()[:1].islower()
    step = last.base - line.base
    scale = max(1.0, last.size / (leading / 1.3)) if leading else 1.0
    if not 0 < step <= 1.45 * leading * scale:
        return False
    indented = line.left > block[0].left + 0.8 * line.size and len(block) > 1
    return not (short and ended and len(block) > 1) and not (indented and ended)


def _take_item(block: list[Line], pieces: list[Piece], dropped: list[str]) -> None:
    """Put a list's item to the list before it, or begin one; numbers count from one."""
    number = _NUMBERED.match(block[0].text)
    sign = number or _BULLET.match(block[0].text)
    runs = joined(_line_runs(block, dropped, cut=sign.end() if sign else 0))
    last = pieces[-1] if pieces else None
    before = last if isinstance(last, List) and last.ordered == (number is not None) else None
    if before and (number is None or int(number[1]) == len(before.items) + 1):
        pieces[-1] = List(before.ordered, (*before.items, runs))
        return
    if number is not None and int(number[1]) != 1:
        pieces.append(Text(_line_runs(block, dropped)))
        return
    pieces.append(List(number is not None, (runs,)))


def _line_runs(block: Sequence[Line], dropped: list[str], cut: int = 0) -> tuple[Runs, ...]:
    """Return the runs of a paragraph's lines, words that a line end parted made whole."""
    lines: list[list[Run]] = []
    parted = False
    for number, line in enumerate(block):
        runs = list(_runs(line, cut if number == 0 else 0, dropped))
        if parted and lines:
            lines[-1] += runs
        else:
            lines.append(runs)
        parted = line.text.rstrip(" ").endswith(HYPHENS)
    return tuple(kept for kept in (tidy(line) for line in lines) if kept)


def _runs(line: Line, cut: int, dropped: list[str]) -> list[Run]:
    runs: list[Run] = []
    at = cut
    for link in sorted(line.links):
        if link.start >= at:
            runs += bare_links(_words(line.text[at : link.start]), dropped)
            runs.append(
                linked(_words(line.text[link.start : link.end]), link.address, dropped, None)
            )
            at = link.end
    runs += bare_links(_words(line.text[at:]), dropped)
    return [Run(run.text, line.bold, run.italic, run.link) for run in runs]


def _words(text: str) -> str:
    bare = text.rstrip(" ")
    return cleaned(bare[:-1] if bare.endswith(HYPHENS) else text)
