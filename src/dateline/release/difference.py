"""What changed between two versions, word by word.

Words are compared with the white space between them; a change is the shortest stretch of whole
words that differs, given with the words around it. Costs O((n + m) · d), d being the number of
words that differ; past 1,000 of them all that lies between counts as one change.
"""

from collections.abc import Sequence

from dateline.release.model import Document, Value
from dateline.release.patterns import late
from dateline.release.text import render_text

AROUND = 8
MOST_EDITS = 1_000
_WORD = late(r"\S+")


class Difference(Value, frozen=True):
    """A stretch of words before and after; ``lead`` and ``trail`` stand around both.

    ``before`` is empty where words were only added, ``after`` where they were only removed.
    """

    before: str
    after: str
    lead: str
    trail: str


class Change(Value, frozen=True):
    """A changed stretch as word numbers, half open: ``before`` words became ``after`` words."""

    before_start: int
    before_end: int
    after_start: int
    after_end: int


def differences(before: Document, after: Document) -> tuple[Difference, ...]:
    """Return what changed between two versions of a document, in reading order."""
    return word_changes(render_text(before).text, render_text(after).text)


def word_changes(before: str, after: str) -> tuple[Difference, ...]:
    """Return what changed between two texts, in reading order; none where words are the same."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    return tuple(
        Difference(
            " ".join(old[change.before_start : change.before_end]),
            " ".join(new[change.after_start : change.after_end]),
            " ".join(new[max(0, change.after_start - AROUND) : change.after_start]),
            " ".join(new[change.after_end : change.after_end + AROUND]),
        )
        for change in changed_words(old, new)
    )


def changed_words(old: Sequence[str], new: Sequence[str]) -> tuple[Change, ...]:
    """Return the stretches in which two sequences of words differ, in order."""
    start = _common_length(old, new)
    end = _common_length(old[start:][::-1], new[start:][::-1])
    old_end, new_end = len(old) - end, len(new) - end
    kept = _kept_pairs(old[start:old_end], new[start:new_end])
    changes: list[Change] = []
    at_old, at_new = start, start
    for low_old, low_new in (*kept, (old_end - start, new_end - start)):
        next_old, next_new = low_old + start, low_new + start
        if next_old > at_old or next_new > at_new:
            changes.append(Change(at_old, next_old, at_new, next_new))
        at_old, at_new = next_old + 1, next_new + 1
    return tuple(changes)


def _common_length(old: Sequence[str], new: Sequence[str]) -> int:
    size = min(len(old), len(new))
    return next((at for at in range(size) if old[at] != new[at]), size)


def _kept_pairs(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Return the pairs of places whose words stay (Myers' greedy algorithm)."""
    furthest = {1: 0}
    trace: list[dict[int, int]] = []
    most = min(len(old) + len(new), MOST_EDITS)
    for edits in range(most + 1):
        trace.append(dict(furthest))
        for line in range(-edits, edits + 1, 2):
            down = line == -edits or (line != edits and furthest[line - 1] < furthest[line + 1])
            x = furthest[line + 1] if down else furthest[line - 1] + 1
            y = x - line
            while x < len(old) and y < len(new) and old[x] == new[y]:
                x, y = x + 1, y + 1
            furthest[line] = x
            if x >= len(old) and y >= len(new):
                return _walk_back(trace, len(old), len(new))
    return []


def _walk_back(trace: Sequence[dict[int, int]], x: int, y: int) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for edits in range(len(trace) - 1, -1, -1):
        furthest = trace[edits]
        line = x - y
        down = line == -edits or (line != edits and furthest[line - 1] < furthest[line + 1])
        before_line = line + 1 if down else line - 1
        before_x = furthest[before_line]
        before_y = before_x - before_line
        while x > max(before_x, 0) and y > max(before_y, 0) and x > 0 and y > 0:
            if edits and (x, y) == ((before_x, before_y + 1) if down else (before_x + 1, before_y)):
                break
            x, y = x - 1, y - 1
            kept.append((x, y))
        if edits:
            x, y = before_x, before_y
    return kept[::-1]
