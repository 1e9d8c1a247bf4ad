"""A linear classifier of sentences: for each rule, how like sentences that break it one reads.

A logistic regression over a sentence's words, the beginnings of long words and pairs of
neighbours, fitted by ``bench/accuracy/learn.py`` on invented texts; its weights lie with the rule
set as text. It knows no grammar and proves nothing: it points where lists of words end.

Weights are whole numbers from -127 to 127. Those of a feature for all rules stand side by side in
one integer, each raised by 128 in a lane of its own, and a last lane counts the features; so one
addition adds for every rule, and one comparison compares, which is what makes it cheap.
"""

import functools
from collections.abc import Iterator
from itertools import pairwise
from math import floor, inf, sqrt
from typing import NamedTuple

from dateline.guidelines.rules import LATEST, set_file

_LANE = 24
_LANE_BYTES = _LANE // 8
_MASK = (1 << _LANE) - 1
_SIGN = 1 << (_LANE - 1)
_RAISED = 128
_BEGINNINGS = (4, 5)
_LITTLE = 3
_KEPT = 50_000
"""How many words' sums are kept before they are forgotten: a server reads for ever."""
_ZEROS = str.maketrans("123456789", "000000000")
FEWEST = 4
"""A sentence of fewer words weighs as one of so many: two words tell little."""


def as_read(spaced: str) -> str:
    """Return words as the classifier knows them, place for place: every digit is ``0``.

    ``spaced`` is lower-case, with a blank for each character that is of no word.
    """
    return spaced.translate(_ZEROS)


def features(words: list[str]) -> Iterator[str]:
    """Yield all that a sentence has: words, beginnings of longer ones, pairs of neighbours."""
    for word in words:
        yield word
        yield from _beginnings(word)
    yield from map(" ".join, pairwise(words))


def _beginnings(word: str) -> Iterator[str]:
    return (f"{word[:size]}~" for size in _BEGINNINGS if len(word) > size)


class Weight(NamedTuple):
    """What a sentence's features weigh together, for every rule, and how many words it has."""

    total: int
    size: int


class _Sums(dict[str, int]):
    """What a word and its beginnings weigh together, worked out when it is first met."""

    def __init__(self, weights: dict[str, int]) -> None:
        super().__init__()
        self._weights = weights

    def __missing__(self, word: str) -> int:
        get = self._weights.get
        weighs = get(word, 0) + sum(get(each, 0) for each in _beginnings(word))
        if len(self) >= _KEPT:
            self.clear()
        self[word] = weighs
        return weighs


class _Bar:
    """What a weight has to pass for each rule, compared for all of them at once.

    A rule's bar grows with the root of the sentence's length. Lanes can't be negative, so each is
    compared by a sign of its own: set where the weight is above the bar.
    """

    def __init__(self, lanes: dict[str, int], bars: dict[str, float]) -> None:
        self.rules = frozenset(rule for rule in lanes if bars[rule] > -inf)
        self._lanes = [(lanes[rule], bars[rule], rule) for rule in lanes if rule in self.rules]
        self._signs = sum(_SIGN << lane for lane, _, _ in self._lanes)
        self._raised = sum(_RAISED << lane for lane, _, _ in self._lanes)
        self._all = sum(_MASK << lane for lane, _, _ in self._lanes)
        self._by_size: dict[int, int] = {}

    def passed(self, total: int, count: int, size: int) -> list[str]:
        """Return the rules whose bar a weight of so many features passes."""
        bar = self._by_size.get(size) or self._of_size(size)
        above = (total & self._all) + bar - count * self._raised & self._signs
        return [rule for lane, _, rule in self._lanes if above >> lane & _SIGN] if above else []

    def _of_size(self, size: int) -> int:
        root = sqrt(max(size, FEWEST))
        bar = sum((_SIGN - 1 - floor(bar * root)) << lane for lane, bar, _ in self._lanes)
        self._by_size[size] = bar
        return bar


class Classifier:
    """Weights for some rules, read from their text.

    Its first line names the rules; the second says what a sentence's weight over the root of its
    words has to pass for each to be named, the third to be looked at. Every other line has a
    feature's weights, two hex digits a rule, and the feature.
    """

    def __init__(self, text: str) -> None:
        named, says, looks, *lines = text.splitlines()
        self.rules = tuple(named.split())
        self._lane = {rule: _LANE * at for at, rule in enumerate(self.rules)}
        self._counted = _LANE * len(self.rules)
        self._says = dict(zip(self.rules, map(float, says.split()), strict=True))
        self._named = _Bar(self._lane, self._says)
        self._near = _Bar(self._lane, dict(zip(self.rules, map(float, looks.split()), strict=True)))
        wide = 2 * len(self.rules)
        weights = _in_lanes([line[:wide] for line in lines], len(self.rules))
        self._weights = dict(zip([line[wide + 1 :] for line in lines], weights, strict=True))
        self._sums = _Sums(self._weights)

    def __len__(self) -> int:
        """How many features it weighs."""
        return len(self._weights)

    @property
    def looked_at(self) -> frozenset[str]:
        """The rules whose patterns are tried only where a sentence is near."""
        return self._near.rules

    def weigh(self, words: list[str]) -> Weight:
        """Return what a sentence's features weigh."""
        pairs = filter(None, map(self._weights.get, map(" ".join, pairwise(words))))
        return Weight(sum(map(self._sums.__getitem__, words)) + sum(pairs), len(words))

    def known(self, weight: Weight) -> float:
        """Return how many features are known for each word: few in another language."""
        return (weight.total >> self._counted) / max(weight.size, 1)

    def named(self, weight: Weight) -> list[str]:
        """Return the rules of whose breaches a sentence reads like one."""
        return self._named.passed(weight.total, weight.total >> self._counted, weight.size)

    def near(self, weight: Weight) -> list[str]:
        """Return the rules to whose breaches a sentence is near enough to try their patterns."""
        return self._near.passed(weight.total, weight.total >> self._counted, weight.size)

    def excess(self, rule: str, weight: Weight) -> float:
        """Return by how much a sentence passes what it has to for a rule to be named."""
        root = sqrt(max(weight.size, FEWEST))
        return self._of_rule(rule, weight.total) / root - self._says[rule]

    def telling(self, rule: str, words: list[str], most: int) -> list[str]:
        """Return the words that weigh most for a rule, heaviest first, with their pairs' weight.

        Little words are left out where there are others: they tell a reader nothing.
        """
        weighs: dict[str, float] = {}
        for word in words:
            weighs[word] = self._of_rule(rule, self._sums[word])
        for one, other in pairwise(words):
            half = self._of_rule(rule, self._weights.get(f"{one} {other}", 0)) / 2
            weighs[one] += half
            weighs[other] += half
        heaviest = sorted(weighs, key=weighs.__getitem__, reverse=True)
        heavy = [word for word in heaviest if weighs[word] > 0]
        return ([word for word in heavy if len(word) > _LITTLE] or heavy)[:most]

    def _of_rule(self, rule: str, total: int) -> int:
        return (total >> self._lane[rule] & _MASK) - _RAISED * (total >> self._counted)


def _in_lanes(rows: list[str], width: int) -> Iterator[int]:
    """Yield each row's weights in lanes, the count's among them."""
    wide = (width + 1) * _LANE_BYTES
    lanes = bytearray(len(rows) * wide)
    lanes[::_LANE_BYTES] = bytes.fromhex("".join(f"{row}01" for row in rows))
    return (int.from_bytes(lanes[at : at + wide], "little") for at in range(0, len(lanes), wide))


def written(
    rules: list[str], passed: list[tuple[float, float]], weights: dict[str, list[int]]
) -> Iterator[str]:
    """Yield the lines of a classifier's text; features in order, so that versions compare."""
    yield " ".join(rules)
    yield " ".join(f"{says:.2f}" for says, _ in passed)
    yield " ".join(f"{looks:.2f}" for _, looks in passed)
    for feature, row in sorted(weights.items()):
        yield f"{bytes(each + _RAISED for each in row).hex()} {feature}"


@functools.cache
def load_classifier(ruleset_id: str = LATEST) -> Classifier | None:
    """Return the classifier that lies with a rule set; ``None`` where there is none."""
    text = set_file(f"{ruleset_id}.classifier.txt")
    return Classifier(text) if text else None
