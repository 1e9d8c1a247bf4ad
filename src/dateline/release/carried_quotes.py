"""Quotations that run on over paragraphs without a mark of their own until one that closes them.

Most long quotations open each of their paragraphs with a mark; some houses set one at the beginning
of the first and one at the end of the last, and none between.
"""

from collections.abc import Sequence

from dateline.release.mended_marks import SPOKEN

_MOST_CARRIED = 4


_CURLY, _ANGLED = "“”", "«»"


def carried(passages: Sequence[str | None]) -> dict[int, int]:
    """Return the passages that a quotation runs on into, each with the offset where it ends there.

    ``None`` stands for a passage into which none runs on: a heading, a table. Only curly marks
    and angled ones tell: one was opened and never closed, and the next there is closes what
    nothing opened, as the last sign of its passage or before the clause that says who spoke.
    """
    angled = any(text is not None and "»" in text for text in passages)
    return _carried(passages, _CURLY) | (_carried(passages, _ANGLED) if angled else {})


def _carried(passages: Sequence[str | None], marks: str) -> dict[int, int]:
    found: dict[int, int] = {}
    lengths: dict[int, int] = {}
    opened = -1
    for index, text in enumerate(passages):
        if text is None:
            opened = -1
            continue
        lengths[index] = len(text)
        first, close = text.find(marks[0]), text.find(marks[1])
        if 0 <= opened < index and _closes_unopened(text, close, marks[0]):
            found |= {on: lengths[on] for on in range(opened + 1, index)}
            found[index] = close
        if first >= 0 or close >= 0:
            opened = -1
        if text.rfind(marks[0]) > text.rfind(marks[1]):
            opened = index
        elif opened >= 0 and index - opened >= _MOST_CARRIED:
            opened = -1
    return found


def _closes_unopened(text: str, close: int, opening: str) -> bool:
    """Say whether a closing mark that nothing in its passage opened ends a quotation there."""
    if close < 0 or not {opening, '"'}.isdisjoint(text[:close]):
        return False
    return len(text) - close <= len("”.") or SPOKEN.match(text, close) is not None
