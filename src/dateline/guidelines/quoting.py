"""What in a text is quoted: blocks set apart, and words between quotation marks.

A quotation that runs over paragraphs opens anew in each and closes in the last, as the trade
writes it. A mark that never closes quotes nothing, or a lost one would hide the rest of the text.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Protocol

_MARK = re.compile(r"[“”„‟«»\"]|(?<![\w])‘|(?<=[\w.,!?;:…-])'(?!\w)")
_CLOSERS = {"“": "”", "„": "“”‟", "‟": "”", "«": "»", "»": "«", '"': '"', "‘": "'"}


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
    for index, part in enumerate(parts):
        if part.kind == "quote":
            yield part.start, part.end
            continue
        following = parts[index + 1] if index + 1 < len(parts) else None
        goes_on = (
            following is not None
            and following.kind == part.kind
            and text[following.start : following.start + 1] in {"“", '"', "«", "„"}
        )
        yield from _marked(text, part.start, part.end, goes_on=goes_on)


def _marked(text: str, start: int, end: int, *, goes_on: bool) -> Iterator[tuple[int, int]]:
    opened: int | None = None
    closers = ""
    for found in _MARK.finditer(text, start, end):
        mark = found.group()
        if opened is not None and mark in closers:
            if mark == '"' and _opens(text, found.start(), start):
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
