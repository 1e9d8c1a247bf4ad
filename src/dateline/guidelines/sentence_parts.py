"""What a sentence tells by having all its parts, in whatever order and near each other.

A telling has words of which one stands there, the parts that its sentence has, and what must not
stand in it. The source itself has to speak.
"""

import re
from collections.abc import Iterator
from itertools import islice, product
from typing import NamedTuple

from dateline.guidelines.case import Case
from dateline.guidelines.slots import by_word, may_stand, pieces
from dateline.release.patterns import late

_KINDS = frozenset({"headline", "subheadline", "paragraph", "item"})
_MOST = 4


class Parts(NamedTuple):
    """A way of telling; ``key`` says what of.

    ``needs``: of these pieces one stands in the sentence, or a part is lacking; a cheap look first.
    """

    key: str
    words: frozenset[str]
    parts: tuple[re.Pattern[str], ...]
    unless: re.Pattern[str] | None
    needs: tuple[str, ...]


def parts(key: str, words: str, *needed: str, unless: str = "", needs: str = "") -> Parts:
    """Return a way of telling from words, apart by blanks, patterns, and pieces, by bars."""
    return Parts(
        key,
        frozenset(words.split()),
        tuple(late(rf"\b(?:{part})") for part in needed),
        late(rf"\b(?:{unless})") if unless else None,
        pieces(needs),
    )


class SentenceParts:
    """Such tellings, looked for only where their words stand."""

    def __init__(self, *tellings: Parts, reach: int = 130) -> None:
        self._by_word = by_word(tellings)
        self._words = frozenset(self._by_word)
        self._reach = reach

    def spans(self, case: Case) -> Iterator[tuple[int, int, str]]:
        """Yield where the source tells such a thing, and what of; once for each way."""
        told: set[int] = set()
        seen: set[tuple[int, int]] = set()
        first = last = 0
        sentence = ""
        for at, word in case.placed(self._words):
            if not case.narrates(at) or case.stretch_at(at).kind not in _KINDS:
                continue
            if not first <= at < last:
                first, last = case.sentence_at(at)
                sentence = case.lowered[first:last]
            for number, telling in self._by_word[word]:
                if number in told or (number, first) in seen:
                    continue
                seen.add((number, first))
                if not may_stand(sentence, telling.needs):
                    continue
                span = nearest_parts(
                    case.lowered, telling.parts, first, last, most=_MOST, reach=self._reach
                )
                if span is not None and not _is_excluded(case, telling, first, last):
                    told.add(number)
                    yield (*span, telling.key)


def nearest_parts(
    text: str,
    parts: tuple[re.Pattern[str], ...],
    first: int,
    last: int,
    *,
    most: int,
    reach: int,
) -> tuple[int, int] | None:
    """Return the shortest span of a sentence with all its parts, where it is within reach.

    Of each part the first ``most`` places are looked at.
    """
    for part in parts:
        if part.search(text, first, last) is None:
            return None  # most sentences lack one, which is found sooner than all places of each
    found = [[m.span() for m in islice(p.finditer(text, first, last), most)] for p in parts]
    spans = (
        (min(start for start, _ in chosen), max(end for _, end in chosen))
        for chosen in product(*found)
    )
    start, end = min(spans, key=lambda span: span[1] - span[0])
    return (start, end) if end - start <= reach else None


def _is_excluded(case: Case, telling: Parts, first: int, last: int) -> bool:
    return telling.unless is not None and bool(telling.unless.search(case.lowered, first, last))


_BREAKS = (", ", "; ", ": ", " - ", " – ", " — ", " (", ") ")


def clause_around(case: Case, span: tuple[int, int]) -> tuple[int, int]:
    """Return the clause of its sentence that a figure stands in, by its marks."""
    first, last = case.sentence_at(span[0])
    starts = (case.lowered.rfind(mark, first, span[0]) for mark in _BREAKS)
    ends = (case.lowered.find(mark, span[1], last) for mark in _BREAKS)
    return max(first, *starts), min((end for end in ends if end >= 0), default=last)
