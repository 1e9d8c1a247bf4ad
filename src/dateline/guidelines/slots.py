"""Composing meaning: a word of one slot that stands within reach of a word of another.

A check names what it looks for as slots (who does what to whom), each a set of words, and asks for
them in one clause in whatever order. Text is lower-case and folded; offsets are those of a case.
"""

import re
from collections.abc import Callable, Container, Iterable, Iterator
from typing import NamedTuple, Protocol, TypeVar

from dateline.guidelines.case import Case
from dateline.release.patterns import late

_WORD = late(r"[^\W_]+(?:['-][^\W_]+)*")
_REACH = 90
_BREAKS = ";:()\n"
_DASH = " - "


class Placed(NamedTuple):
    """A word where it stands."""

    start: int
    end: int
    word: str


class Telling(NamedTuple):
    """A way of telling a thing: words of which one stands there, and how it reads around it.

    ``needs``: of these pieces one stands near, or nothing is looked for; a cheap look first.
    ``holds`` says of what was found whether it is that.
    """

    words: frozenset[str]
    reads: re.Pattern[str]
    needs: tuple[str, ...]
    holds: Callable[[Case, tuple[int, int]], bool] | None = None


def telling(words: str, reads: str, *, needs: str = "") -> Telling:
    """Return a way of telling from its words, apart by blanks, and a pattern of how it reads."""
    return Telling(frozenset(words.split()), late(reads), tuple(needs.split()))


def held(holds: Callable[[Case, tuple[int, int]], bool], *tellings: Telling) -> tuple[Telling, ...]:
    """Return ways of telling that count where the same holds of what was found."""
    return tuple(each._replace(holds=holds) for each in tellings)


def pieces(needs: str) -> tuple[str, ...]:
    """Return the pieces of which something needs one, apart by bars; a piece may have blanks."""
    return tuple(needs.split("|")) if needs else ()


def may_stand(near: str, needs: tuple[str, ...]) -> bool:
    """Say whether words have a piece that is needed, if any is: a cheap look before a search."""
    return not needs or any(map(near.__contains__, needs))


class Worded(Protocol):
    """A way of telling a thing, looked for only where one of its words stands."""

    @property
    def words(self) -> frozenset[str]:
        """Return the words, in lower case."""


_Way = TypeVar("_Way", bound=Worded)
ByWord = dict[str, list[tuple[int, _Way]]]


def by_word(ways: Iterable[_Way]) -> ByWord[_Way]:
    """Return for each word the ways that it may tell, in order, each with its number."""
    told: ByWord[_Way] = {}
    for number, way in enumerate(ways):
        for word in way.words:
            told.setdefault(word, []).append((number, way))
    return told


class Tellings:
    """Ways of telling, looked for only where their words stand: most texts have none of them."""

    def __init__(self, *tellings: Telling) -> None:
        self._by_word = by_word(tellings)
        self.words = frozenset(self._by_word)

    def spans(
        self,
        case: Case,
        present: frozenset[str] | None = None,
        *,
        before: int = 70,
        after: int = 80,
    ) -> Iterator[tuple[int, int]]:
        """Yield where the source tells such a thing in one sentence.

        ``present``: those of the text's words that are any telling's, where many ask for theirs.
        """
        text = case.lowered
        reached: dict[int, int] = {}
        first = last = 0
        for at, word in case.placed(self.words if present is None else present & self.words):
            if not case.narrates(at):
                continue
            if not first <= at < last:
                first, last = case.sentence_at(at)
            start, end = max(first, at - before), min(last, at + after)
            near = text[start:end]
            for number, each in self._by_word[word]:
                if at < reached.get(number, 0) or not may_stand(near, each.needs):
                    continue
                found = each.reads.search(text, start, end)
                if found is not None:
                    reached[number] = found.end()
                    if each.holds is None or each.holds(case, found.span()):
                        yield found.span()


def match_around(
    pattern: re.Pattern[str], text: str, at: int, first: int, last: int
) -> re.Match[str] | None:
    """Return the first match between two places that a third stands in, if any does."""
    every = pattern.finditer(text, first, last)
    return next((found for found in every if found.start() <= at < found.end()), None)


def words_before(text: str, first: int, at: int, most: int) -> list[Placed]:
    """Return up to ``most`` words before a place, nearest first, from its clause alone."""
    piece = text[max(first, at - _REACH) : at]
    cut = max(map(piece.rfind, _BREAKS))
    dash = piece.rfind(_DASH)
    start = dash + len(_DASH) if dash > cut else cut + 1
    found: list[Placed] = []
    end = at
    for token in reversed(piece[start:].rsplit(" ", most + 1)):
        begin = end - len(token)
        if token.isalnum():
            found.append(Placed(begin, end, token))
        else:
            found += reversed(_placed(text, begin, end))
        if len(found) >= most:
            break
        end = begin - 1
    return found[:most]


def words_after(text: str, at: int, last: int, most: int) -> list[Placed]:
    """Return up to ``most`` words from a place on, in order, from its clause alone."""
    piece = text[at : min(last, at + _REACH)]
    cuts = [cut for cut in map(piece.find, (*_BREAKS, _DASH)) if cut >= 0]
    found: list[Placed] = []
    begin = at
    for token in (piece[: min(cuts)] if cuts else piece).split(" ", most):
        end = begin + len(token)
        if token.isalnum():
            found.append(Placed(begin, end, token))
        else:
            found += _placed(text, begin, end)
        if len(found) >= most:
            break
        begin = end + 1
    return found[:most]


def _placed(text: str, begin: int, end: int) -> list[Placed]:
    """Return the words of what stands between two blanks, where it is not just one."""
    return [Placed(m.start(), m.end(), m.group()) for m in _WORD.finditer(text, begin, end)]


def nearest(placed: list[Placed], words: Container[str]) -> Placed | None:
    """Return the first of some words that is one of a slot's."""
    return next((each for each in placed if each.word in words), None)
