"""A thing told by words of several slots that stand in one clause, in whatever order.

A *sketch* names its slots, each a set of words; the first is the rarest and opens it. Where a word
of the first stands, one of every other has to stand in its clause, and none of those that bar it.
So *the drops spare children colds* and *colds, which the drops spare children* are one sketch.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from dateline.guidelines.case import Case
from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.slots import Placed, words_after, words_before

COUNT = "#"
"""In a slot: any number, in digits or in words."""
_NUMBERS = lexicon(
    "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty"
    " fifty sixty seventy eighty ninety hundred thousand million billion half third quarter twice"
)


class Sketch(NamedTuple):
    """What a clause has to name together, how many words apart, and what bars it."""

    slots: tuple[frozenset[str], ...]
    barred: frozenset[str]
    reach: int
    holds: Callable[[Case, tuple[int, int]], bool] | None = None


def sketch(*slots: str | frozenset[str], barred: str = "", reach: int = 7) -> Sketch:
    """Return a sketch from its slots; a slot is a set, or words apart by blanks."""
    return Sketch(
        tuple(lexicon(each) if isinstance(each, str) else each for each in slots),
        lexicon(barred),
        reach,
    )


def held_sketches(
    holds: Callable[[Case, tuple[int, int]], bool], *sketches: Sketch
) -> tuple[Sketch, ...]:
    """Return sketches that count where the same holds of what was found."""
    return tuple(each._replace(holds=holds) for each in sketches)


class Sketches:
    """Sketches, looked for only where a word of their first slot stands."""

    def __init__(self, *sketches: Sketch) -> None:
        self._by_word: dict[str, list[Sketch]] = {}
        for each in sketches:
            for word in each.slots[0]:
                self._by_word.setdefault(word, []).append(each)
        self.words = frozenset(self._by_word)

    def spans(self, case: Case, present: frozenset[str]) -> Iterator[tuple[int, int]]:
        """Yield where the source tells such a thing; ``present``: its words that are any's."""
        for word in sorted(present & self.words):
            open_to = [each for each in self._by_word[word] if _may_stand(case, each)]
            for at in case.places_of(word) if open_to else ():
                if case.narrates(at):
                    yield from _drawn(case, at, open_to)


def _may_stand(case: Case, each: Sketch) -> bool:
    """Say whether the text has a word for every slot at all; a cheap look first."""
    return not any(slot.isdisjoint(case.vocabulary) for slot in each.slots[1:] if COUNT not in slot)


def _drawn(case: Case, at: int, sketches: list[Sketch]) -> Iterator[tuple[int, int]]:
    first, last = case.sentence_at(at)
    most = max(each.reach for each in sketches)
    before = words_before(case.lowered, first, at, most)
    here, *after = words_after(case.lowered, at, last, most + 1)
    for each in sketches:
        near = [here, *before[: each.reach], *after[: each.reach]]
        span = _filled(each, here, near)
        if span is not None and (each.holds is None or each.holds(case, span)):
            yield span


def _filled(each: Sketch, here: Placed, near: list[Placed]) -> tuple[int, int] | None:
    if any(placed.word in each.barred for placed in near):
        return None
    chosen = [here]
    for slot in each.slots[1:]:
        fits = [placed for placed in near[1:] if _fits(placed, slot) and placed not in chosen]
        if not fits:
            return None
        chosen.append(min(fits, key=lambda placed: abs(placed.start - here.start)))
    return min(placed.start for placed in chosen), max(placed.end for placed in chosen)


def _fits(placed: Placed, slot: frozenset[str]) -> bool:
    if placed.word in slot:
        return True
    return COUNT in slot and (placed.word[0].isdigit() or placed.word in _NUMBERS)
