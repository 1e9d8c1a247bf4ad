"""What in a text is quoted: blocks set apart, and words between quotation marks.

A quotation that runs over paragraphs opens anew in each and closes in the last, as the trade
writes it; or it opens in one and a closing mark without an opening one ends it in a later. A mark
that never closes quotes nothing, or a lost one would hide the rest of the text.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Protocol

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
    carried = _carried(text, parts) if "“" in openers else {}
    for index, part in enumerate(parts):
        if part.kind == "quote" or index in carried:
            yield part.start, carried.get(index, part.end)
            continue
        for mark in openers:  # sought ten times as fast as a class of characters is
            if text.find(mark, part.start, part.end) >= 0:
                break
        else:
            continue
        following = parts[index + 1] if index + 1 < len(parts) else None
        goes_on = (
            following is not None
            and following.kind == part.kind
            and text[following.start : following.start + 1] in {"“", '"', "«", "„"}
        ) or index + 1 in carried
        yield from _marked(text, part, marks, goes_on=goes_on)


_MOST_CARRIED = 4


def _carried(text: str, parts: Sequence[Part]) -> dict[int, int]:
    """Return the parts that a quotation runs on into without a mark of its own, with its end there.

    Only curly marks tell: one was opened and never closed, and the next there is closes what
    nothing opened, as the last sign of its part.
    """
    carried: dict[int, int] = {}
    opened = -1
    for index, part in enumerate(parts):
        first = text.find("“", part.start, part.end)
        close = text.find("”", part.start, part.end)
        unopened = close >= 0 and not 0 <= first < close
        if 0 <= opened < index and unopened and part.end - close <= len("”."):
            carried |= {on: parts[on].end for on in range(opened + 1, index)}
            carried[index] = close
        if first >= 0 or close >= 0 or part.kind not in {"paragraph", "item"}:
            opened = -1
        if text.rfind("“", part.start, part.end) > text.rfind("”", part.start, part.end):
            opened = index
        elif opened >= 0 and index - opened >= _MOST_CARRIED:
            opened = -1
    return carried


def _marked(
    text: str, part: Part, marks: re.Pattern[str], *, goes_on: bool
) -> Iterator[tuple[int, int]]:
    opened: int | None = None
    closers = ""
    for found in marks.finditer(text, part.start, part.end):
        mark = found.group()
        if opened is not None and mark in closers:
            if mark == '"' and _opens(text, found.start(), part.start):
                if closers[0] == '"':
                    yield opened, found.start()
                    opened = found.end()
                continue
            yield opened, found.start()
            opened = None
        elif opened is None and mark in _CLOSERS:
            opened, closers = found.end(), _CLOSERS[mark]
    if opened is not None and goes_on:
        yield opened, part.end


def _opens(text: str, at: int, start: int) -> bool:
    before = text[max(start, at - 1) : at]
    after = text[at + 1 : at + 2]
    return before in {" ", "(", "["} and after.isalnum()
