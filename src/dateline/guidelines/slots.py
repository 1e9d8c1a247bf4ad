"""Composing meaning: a word of one slot that stands within reach of a word of another.

A check names what it looks for as slots (who does what to whom), each a set of words, and asks for
them in one clause in whatever order. Text is lower-case and folded; offsets are those of a case.
"""

import re
from collections.abc import Container, Iterator
from itertools import islice
from typing import NamedTuple

from dateline.guidelines.case import Case

_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_REACH = 90
_BREAK = re.compile(r"[;:()\n]| - ")


class Placed(NamedTuple):
    """A word where it stands."""

    start: int
    end: int
    word: str


class Telling(NamedTuple):
    """A way of telling a thing: words of which one stands there, and how it reads around it.

    ``needs``: of these pieces one stands near, or nothing is looked for; a cheap look first.
    """

    words: frozenset[str]
    reads: re.Pattern[str]
    needs: tuple[str, ...]


def telling(words: str, reads: str, *, needs: str = "") -> Telling:
    """Return a way of telling from its words, apart by blanks, and a pattern of how it reads."""
    return Telling(frozenset(words.split()), re.compile(reads), tuple(needs.split()))


class Tellings:
    """Ways of telling, looked for only where their words stand: most texts have none of them."""

    def __init__(self, *tellings: Telling) -> None:
        self._by_word: dict[str, list[tuple[int, Telling]]] = {}
        for number, each in enumerate(tellings):
            for word in each.words:
                self._by_word.setdefault(word, []).append((number, each))
        self._words = frozenset(self._by_word)

    def spans(self, case: Case, *, before: int = 70, after: int = 80) -> Iterator[tuple[int, int]]:
        """Yield where the source tells such a thing in one sentence."""
        reached: dict[int, int] = {}
        told = case.vocabulary & self._words
        places = sorted((at, word) for word in told for at in case.places_of(word))
        for at, word in places:
            if not case.narrates(at):
                continue
            first, last = case.sentence_at(at)
            start, end = max(first, at - before), min(last, at + after)
            near = case.lowered[start:end]
            for number, each in self._by_word[word]:
                if at < reached.get(number, 0):
                    continue
                if each.needs and not any(piece in near for piece in each.needs):
                    continue
                found = each.reads.search(case.lowered, start, end)
                if found is not None:
                    reached[number] = found.end()
                    yield found.span()


def words_before(text: str, first: int, at: int, most: int) -> list[Placed]:
    """Return up to ``most`` words before a place, nearest first, from its clause alone."""
    start = max(first, at - _REACH)
    broken = [m.end() for m in _BREAK.finditer(text, start, at)]
    found = [
        (m.start(), m.end()) for m in _WORD.finditer(text, broken[-1] if broken else start, at)
    ]
    return [Placed(start, end, text[start:end]) for start, end in found[: -most - 1 : -1]]


def words_after(text: str, at: int, last: int, most: int) -> list[Placed]:
    """Return up to ``most`` words from a place on, in order, from its clause alone."""
    end = min(last, at + _REACH)
    broken = _BREAK.search(text, at, end)
    words = islice(_WORD.finditer(text, at, broken.start() if broken else end), most)
    return [Placed(m.start(), m.end(), m.group()) for m in words]


def nearest(placed: list[Placed], words: Container[str]) -> Placed | None:
    """Return the first of some words that is one of a slot's."""
    return next((each for each in placed if each.word in words), None)
