"""Stretches of a paragraph between quotation marks: straight, typographic, angled, German, single.

Marks are matched by their direction, so a mark that is missing, doubled or turned the wrong way
never swallows the words after it.
"""

from typing import NamedTuple

from dateline.release.patterns import late

_MARK = late(r"[“”„‟\"«»❝❞＂]|''|``")
_SINGLE_OPEN = late(r"(?<![\w’'])[‘'‚‹](?=[^\W_])|(?<!\w)›(?=[^\W_])")
_SINGLE_CLOSE = late(r"(?:(?<=[.,!?…;])[’'‘›‹]|(?<=\w)[’'‘›‹](?=[,.;:!?]))(?!\w)")
QUICK = frozenset("“”„‟\"«»❝❞＂‘'`‚‹›")
_SINGLES = frozenset("‘'‚‹›")
LONGEST = 6_000
MOST_INSIDE = 40  # marks looked at for one quotation's end: a text of marks alone stays linear
_STRAIGHT = '"＂'


class Span(NamedTuple):
    """Where quoted words stand: ``start`` and ``end`` with their marks, ``words`` without."""

    start: int
    end: int
    words: str
    closed: bool


def has_marks(text: str) -> bool:
    """Say whether a text may hold quoted words at all."""
    return not QUICK.isdisjoint(text)


def first_mark(text: str) -> int | None:
    """Return where the first double mark of a text stands; ``None`` where there is none."""
    found = _MARK.search(text)
    return found.start() if found else None


def quoted_spans(text: str) -> list[Span]:
    """Return the outer quotations of a paragraph in order; one that never closes runs to its end.

    Where no double mark stands, single marks count if they enclose several words and end with
    their punctuation.
    """
    marks = [(found.start(), found[0]) for found in _MARK.finditer(text)]
    spans: list[Span] = []
    at = 0
    while at < len(marks):
        start, mark = marks[at]
        if not _opens(text, start, mark):
            at += 1
            continue
        end, after, closed = _closing(text, marks, at)
        words = text[start + len(mark) : end].strip()
        if words and len(words) <= LONGEST:
            stop = end + len(marks[after - 1][1]) if closed else end
            spans.append(Span(start, stop, words, closed))
        at = max(after, at + 1)
    return spans or _single_spans(text)


def _opens(text: str, at: int, mark: str) -> bool:
    """Say whether a mark outside any quotation can open one."""
    before, after = _beside(text, at, mark)
    if not after or (after.isspace() and mark != "«" and not _set_off(text, at, mark)):
        return False
    if mark in ("“", "„", "«", "❝", "‟"):
        return True
    if mark == "”":
        return (not before or before.isspace()) and after.isalnum()
    if mark == "»":
        return (not before or before.isspace() or before in "([") and after.isalnum()
    if mark in ("''", "❞"):
        return (not before or before.isspace()) and after.isalnum()
    return not (before.isdigit() and not after.isalpha()) and (
        not before.isalnum() or after.isupper()
    )


def _set_off(text: str, at: int, mark: str) -> bool:
    """Say whether a mark that blanks surround opens a sentence after one that ended."""
    before = text[max(0, at - 3) : at]
    apart = before[-1:].isspace() and before.rstrip()[-1:] in (".", "!", "?", ",", ":")
    return apart and text[at + len(mark) + 1 : at + len(mark) + 2].isupper()


def _beside(text: str, at: int, mark: str) -> tuple[str, str]:
    end = at + len(mark)
    return text[at - 1 : at] if at else "", text[end : end + 1]


def _closes(text: str, at: int, mark: str) -> bool:
    """Say whether a mark stands as a closing one does: words before it, none after it."""
    before, after = _beside(text, at, mark)
    if before and not before.isspace():
        return not after.isalnum() or before in ".,!?…;’'" or mark in "”»"
    return not after or after.isspace() or after in ".,;:!?)"


def _closing(text: str, marks: list[tuple[int, str]], opening: int) -> tuple[int, int, bool]:
    """Return where a quotation's words end, the index of the next mark, whether it was closed."""
    mark = marks[opening][1]
    wanted = _WANTED[mark]
    spare: int | None = None
    at = opening + 1
    while at < min(len(marks), opening + MOST_INSIDE):
        place, found = marks[at]
        if found in wanted and _closes(text, place, found):
            return place, at + 1, True
        if spare is not None and found == "“" and text[place + 1 : place + 2].isalnum():
            break  # the next quotation opens, glued to what came before it
        if found in _SPARE[mark] and _closes(text, place, found):
            spare = at if spare is None else spare
        elif _family(found) == _family(mark) or (found in "“„" and mark in _STRAIGHT):
            skipped = _nested(text, marks, at)
            if skipped is None:
                beyond = _beyond_inner(text, marks, at) if mark == found == "“" else None
                if beyond is not None:
                    return marks[beyond][0], beyond + 1, True
                break
            at = skipped
            continue
        at += 1
    if spare is not None:
        return marks[spare][0], spare + 1, True
    end = marks[at][0] if at < len(marks) else len(text)
    return end, at, False


_WANTED = {
    "“": "”❞", "‟": "”❞", "❝": "❞”", "„": "“”", "«": "»", "»": "«", "”": "”",
    '"': '"', "＂": "＂", "''": ("''",), "``": ("''",),
}  # fmt: skip
_SPARE = {
    "“": ('"', "“", "''"), "‟": ('"',), "❝": ('"',), "„": ('"', "‟"), "«": (), "»": (),
    "”": ('"', "“"), '"': ("”", "“", "''"), "＂": ('"',), "''": ("”", '"'), "``": ('"', "”"),
}  # fmt: skip


def _family(mark: str) -> str:
    return "curly" if mark in "“”„‟❝❞" else "angled" if mark in "«»" else "straight"


def _nested(text: str, marks: list[tuple[int, str]], at: int) -> int | None:
    """Return the index after a quotation in the quotation, or ``None`` where the outer was left.

    It is an inner one where two closing marks follow, its own and the outer's.
    """
    following = marks[at + 1 : at + 3]
    if len(following) < 2:
        return None
    closes = [_closes(text, place, mark) for place, mark in following]
    return at + 2 if all(closes) else None


def _beyond_inner(text: str, marks: list[tuple[int, str]], at: int) -> int | None:
    """Return the mark that ends a quotation in whose midst a sentence opens another, or ``None``.

    Where the inner and the outer end at the same words, one mark often serves both.
    """
    before = text[: marks[at][0]].rstrip()[-1:]
    if not before.isalnum():
        return None
    inside = 1
    for place in range(at + 1, min(len(marks), at + MOST_INSIDE)):
        mark = marks[place][1]
        if mark == "“":
            inside += 1
        elif mark == "”" and inside == 0:
            return place
        elif mark == "”":
            inside -= 1
    following = marks[at + 1 : at + 2]
    shared = following and following[0][1] == "”" and _closes(text, *following[0])
    return at + 1 if shared else None


def _single_spans(text: str) -> list[Span]:
    spans: list[Span] = []
    if _SINGLES.isdisjoint(text):
        return spans
    at = 0
    while (opening := _SINGLE_OPEN.search(text, at)) is not None:
        closing = _SINGLE_CLOSE.search(text, opening.end())
        if closing is None:
            break
        words = text[opening.end() : closing.start()].strip()
        if len(words.split()) >= 4 and len(words) <= LONGEST:
            spans.append(Span(opening.start(), closing.end(), words, True))
        at = closing.end()
    return spans
