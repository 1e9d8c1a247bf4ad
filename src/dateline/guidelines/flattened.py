"""What a text lost on its way to the wire: its lines, its full stops.

A form that keeps one line, or a program that drops every mark, sends a release on in which a
headline, a dateline, a letter or a speech can't be told from the body, nor one sentence from the
next. There no rule should guess: DG-01 says once what was lost and sends the text back, and what
rests on lines or sentences says nothing until it returns. So both are said only of texts that have
nothing left to go by.
"""

from collections.abc import Sequence

from dateline.guidelines.quoting import Part
from dateline.release.patterns import late

BODY = frozenset({"paragraph", "item", "quote"})
"""The kinds of parts that a body is made of."""

_WRITTEN = BODY | {"headline", "heading", "cell", "attribution"}
_LONG = 400
_MARK = late(r"[.!?;:؟؛۔।։።][\"'”’»)\]]*(?=\s|$)|[。！？；]")
_UNSTOPPED = late(r"[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff]")
"""Thai, Lao, Tibetan, Burmese and Khmer do without full stops."""


def is_flat(parts: Sequence[Part]) -> bool:
    """Say whether a text has neither lines nor a dateline: everything stands in one long piece."""
    if any(part.kind == "dateline" for part in parts):
        return False
    body = [part for part in parts if part.kind in BODY]
    return 0 < len(body) <= 2 and max(part.end - part.start for part in body) > _LONG


def lost_its_lines(parts: Sequence[Part]) -> bool:
    """Say whether a text came in one long piece, which was taken for its body or its headline."""
    headline = max((p.end - p.start for p in parts if p.kind == "headline"), default=0)
    if any(part.kind in _WRITTEN and part.kind != "headline" for part in parts):
        return is_flat(parts) and headline == 0
    return headline > _LONG


def lost_its_stops(text: str, parts: Sequence[Part]) -> bool:
    """Say whether nine tenths of a text run on for over 400 characters without any mark.

    Lists, verses and tables have few marks and short lines; a resolution has long sentences and
    semicolons. Neither lost anything.
    """
    stopped = text.count(". ") * _LONG
    if stopped >= len(text):
        return False
    body = [part for part in parts if part.kind in _WRITTEN]
    size = sum(part.end - part.start for part in body)
    if size <= _LONG or stopped >= size:
        return False
    running = sum(sum(_runs(text, part)) for part in body)
    return running * 10 >= size * 9 and len(_UNSTOPPED.findall(text)) * 10 < size


def _runs(text: str, part: Part) -> list[int]:
    """Return the lengths of a part's stretches between marks, those that are too long alone."""
    ends = [found.end() for found in _MARK.finditer(text, part.start, part.end)]
    starts = [part.start, *ends]
    return [
        end - start
        for start, end in zip(starts, [*ends, part.end], strict=True)
        if end - start > _LONG
    ]
