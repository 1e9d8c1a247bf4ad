"""What only reads like a breach: noted where no list of words and no pattern found anything.

Every sentence of an English text is weighed once by the rule set's classifier
(`dateline.guidelines.classifier`). What reads like a breach is a note for the editor, with the
words that weighed most, and never holds a release. And where no sentence is even near the breaches
of a rule that guards people, its thousands of patterns aren't tried.
"""

import functools
from collections.abc import Iterator
from typing import NamedTuple

from dateline.guidelines.case import SAID, Case
from dateline.guidelines.classifier import Classifier, Weight, as_read, load_classifier
from dateline.guidelines.crime_reports import tells_of_a_trial
from dateline.guidelines.finding import Finding, Hit
from dateline.guidelines.parties import core_words
from dateline.guidelines.praised import is_of_an_office
from dateline.guidelines.rules import Rule

KEY = "like"
_MOST = 2
_SHORTEST = 7
"""Fewer words are a scrap or a slogan, and read like anything."""
_KINDS = SAID - {"heading", "cell", "caption"}
_SHOWN = 3
_NARRATED = frozenset({"DG-22", "DG-30", "DG-31", "DG-32", "DG-33", "DG-34", "DG-35", "DG-46"})
"""Rules that ask for the source's own voice; others guard people whoever speaks."""
_FOREIGN = 0.8
_FOREIGN_WORDS = 8
"""A sentence of so many words of which fewer features than that a word are known isn't English."""


class _Weighed(NamedTuple):
    start: int
    end: int
    weight: Weight


class _Read(NamedTuple):
    """What was made of a text: the sentences that read like breaches, and the rules near any."""

    classifier: Classifier
    named: dict[str, list[_Weighed]]
    near: frozenset[str]


@functools.lru_cache(maxsize=1)
def _read(case: Case) -> _Read | None:
    """Weigh a text's sentences; ``None`` where they can't be told or aren't English."""
    classifier = load_classifier()
    if classifier is None or case.lost_stops or not case.document.language.startswith("en"):
        return None
    text = as_read(case.spaced)
    named: dict[str, list[_Weighed]] = {}
    near: set[str] = set()
    for start, end in case.sentences:
        weight = classifier.weigh(text[start:end].split())
        if weight.size >= _FOREIGN_WORDS and classifier.known(weight) < _FOREIGN:
            near |= classifier.looked_at
        near.update(classifier.near(weight))
        for rule in classifier.named(weight):
            named.setdefault(rule, []).append(_Weighed(start, end, weight))
    return _Read(classifier, named, frozenset(near))


def is_worth_a_look(case: Case, rule: str) -> bool:
    """Say whether a text has a sentence near enough to a rule's breaches to try its patterns.

    In four of five releases nothing is near. Where sentences can't be weighed they are tried, and
    so they are on an office's text: its ways to blame aren't those of the lessons.
    """
    read = _read(case)
    if read is None or rule in read.near or rule not in read.classifier.looked_at:
        return True
    return is_of_an_office(case)


def likenesses(case: Case, rule: Rule, found: list[Finding]) -> Iterator[Hit]:
    """Yield the sentences that read most like breaches of a rule and have no finding of it."""
    read = _read(case)
    if read is None or rule.id not in read.named or KEY not in rule.messages:
        return
    if not _is_judged(case):
        return
    likely = [
        (-read.classifier.excess(rule.id, each.weight), each)
        for each in read.named[rule.id]
        if _is_said(case, rule, each)
    ]
    for _, each in sorted(likely)[:_MOST]:
        words = _telling(case, read.classifier, rule.id, each)
        hit = case.hit(each.start, each.end, KEY, "note", words=words)
        if not any(hit.start < other.end and other.start < hit.end for other in found):
            yield hit


def _is_judged(case: Case) -> bool:
    """Say whether it is a text that the lessons are about; offices and courts have other words."""
    return not (case.lost_lines or is_of_an_office(case) or tells_of_a_trial(case))


def _is_said(case: Case, rule: Rule, each: _Weighed) -> bool:
    if each.weight.size < _SHORTEST or case.stretch_at(each.start).kind not in _KINDS:
        return False
    if _has_confirmed(case, rule, each):
        return False
    if rule.id not in _NARRATED:
        return True
    voiced = case.narrates(each.start) or case.narrates(each.end - 1)
    return voiced and 2 * len(case.narration(each.start, each.end)) >= each.end - each.start


def _has_confirmed(case: Case, rule: Rule, each: _Weighed) -> bool:
    """Say whether a sentence names somebody of whom the wire holds a confirmation."""
    if rule.id != "DG-35" or case.filing is None:
        return False
    words = set(core_words(case.text[each.start : each.end]))
    return any(words.issuperset(core_words(name)) for name in case.filing.confirmed)


def _telling(case: Case, classifier: Classifier, rule: str, each: _Weighed) -> str:
    words = as_read(case.spaced[each.start : each.end]).split()
    return ", ".join(f"“{word}”" for word in classifier.telling(rule, words, _SHOWN))
