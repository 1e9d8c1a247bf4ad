"""What in a text is quoted: blocks set apart, and words between quotation marks.

A quotation that runs over paragraphs opens anew in each and closes in the last, as the trade
writes it; or it opens in one and a closing mark without an opening one ends it in a later. A mark
that never closes quotes nothing, or a lost one would hide the rest of the text.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Protocol

from dateline.release.carried_quotes import carried
from dateline.release.patterns import late

_DOUBLE = late(r"[“”„‟«»\"]")
_MARK = late(r"[“”„‟«»\"]|(?<![\w])‘|(?<=[\w.,!?;:…-])'(?!\w)")
_CLOSERS = {
    "“": '”"',
    "„": "“”‟",
    "‟": "”",
    "«": "»",
    "»": "«",
    '"': '"”',
    "‘": "'",
}


class Part(Protocol):
    """A part of the text that quotations don't cross."""

    @property
    def kind(self) -> str: ...  # noqa: D102 - a field
    @property
    def start(self) -> int: ...  # noqa: D102 - a field
    @property
    def end(self) -> int: ...  # noqa: D102 - a field


def quoted_spans(text: str, parts: Sequence[Part]) -> Iterator[tuple[int, int]]:
    """Yield the spans of quoted words, marks excluded."""
    marks = _MARK if "‘" in text else _DOUBLE
    openers = [mark for mark in _CLOSERS if mark in text]
    runs_on = _carried(text, parts) if "“" in openers else {}
    for index, part in enumerate(parts):
        start = part.start
        if part.kind == "quote":
            yield start, part.end
            continue
        if index in runs_on:
            yield start, start + runs_on[index]
            start += runs_on[index] + 1
        for mark in openers:  # sought ten times as fast as a class of characters is
            if text.find(mark, start, part.end) >= 0:
                break
        else:
            continue
        following = parts[index + 1] if index + 1 < len(parts) else None
        goes_on = (
            following is not None
            and following.kind == part.kind
            and text[following.start : following.start + 1] in {"“", '"', "«", "„"}
        ) or index + 1 in runs_on
        yield from _marked(text, start, part.end, marks, goes_on=goes_on)


def _carried(text: str, parts: Sequence[Part]) -> dict[int, int]:
    """Return the parts that a quotation runs on into, each with the offset where it ends there."""
    running = {"paragraph", "item"}
    return carried([text[p.start : p.end] if p.kind in running else None for p in parts])


def _marked(
    text: str, start: int, end: int, marks: re.Pattern[str], *, goes_on: bool
) -> Iterator[tuple[int, int]]:
    opened: int | None = None
    closers = ""
    for found in marks.finditer(text, start, end):
        mark = found.group()
        if opened is not None and mark in closers:
            if mark == '"' and _opens(text, found.start(), start):
                if closers[0] == '"':
                    yield opened, found.start()
                    opened = found.end()
                continue
            yield opened, found.start()
            opened = None
        elif opened is None and mark in _CLOSERS:
            opened, closers = found.end(), _CLOSERS[mark]
    if opened is not None and goes_on:
        yield opened, end


def _opens(text: str, at: int, start: int) -> bool:
    before = text[max(start, at - 1) : at]
    after = text[at + 1 : at + 2]
    return before in {" ", "(", "["} and after.isalnum()
