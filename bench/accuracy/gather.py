"""Gather the sentences of the guidelines' tests, each with the rules whose patterns find it.

Run: ``python bench/accuracy/gather.py`` (three minutes). It runs tests/guidelines as a plugin of
pytest and writes tested.jsonl: a lesson for the classifier (learn.py), so that what the tests say
of patterns holds of it too. Sentences of unseen cases of recall.toml are left out. The few tests
that need the classifier fail here, which says nothing: it is taken away meanwhile.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from unittest.mock import patch

import pytest
from recall import load_cases

from dateline.guidelines import FilingFacts, Finding, RuleSet, engine
from dateline.guidelines.case import SAID, Case
from dateline.guidelines.classifier import as_read

HERE = Path(__file__).parent
OUT = HERE / "tested.jsonl"
ABOUT_IT = ("test_classifier.py", "test_likeness.py")
_OPENING = 40
TESTS = HERE.parents[1] / "tests" / "guidelines"


def without_classifier() -> AbstractContextManager[object]:
    """Return a context in which there is none, so that every pattern is tried on every text."""
    return patch("dateline.guidelines.likeness.load_classifier", return_value=None)


def found_in_sentences(
    case: Case, found: Iterable[Finding]
) -> Iterator[tuple[str, tuple[str, ...], list[Finding]]]:
    """Yield each sentence that is said: its folded text, its words and what was found there."""
    every = list(found)
    for start, end in case.sentences:
        words = tuple(as_read(case.spaced[start:end]).split())
        if case.stretch_at(start).kind in SAID:
            first, last = case.folded.origin(start, end)
            here = [f for f in every if f.start < last and first < f.end]
            yield case.text[start:end], words, here


class Gatherer:
    """Listens to the engine while tests run."""

    def __init__(self) -> None:
        self._found: dict[str, Counter[str]] = {}
        self._met: Counter[str] = Counter()
        self._judge = engine.judge
        self._unseen = [
            part.strip()[:_OPENING]
            for case in load_cases().cases
            if case.set == "unseen"
            for part in (case.text, case.headline, case.first, case.body, case.whole)
            if part
        ]

    def judge(
        self, case: Case, filing: FilingFacts | None, *, rules: RuleSet
    ) -> tuple[Finding, ...]:
        """Judge as the engine does, and keep the sentences."""
        found = self._judge(case, filing, rules=rules)
        unseen = any(opening in case.rendering.text for opening in self._unseen)
        if case.document.language.startswith("en") and not case.lost_stops and not unseen:
            for _, words, here in found_in_sentences(case, found):
                said = " ".join(words)
                self._met[said] += 1
                self._found.setdefault(said, Counter()).update({f.rule for f in here})
        return found

    def write(self) -> None:
        """Write it in order: what found a sentence in some of its texts alone isn't its breach."""
        with OUT.open("w", encoding="utf-8") as file:
            for words, rules in sorted(self._found.items()):
                always = sorted(rule for rule in rules if rules[rule] == self._met[words])
                file.write(
                    json.dumps({"words": words, "breaks": always}, ensure_ascii=False) + "\n"
                )


def main() -> int:
    """Run the tests and write."""
    gatherer = Gatherer()
    engine.judge = gatherer.judge
    with without_classifier():
        without = [f"--ignore={TESTS / name}" for name in ABOUT_IT]
        steady = ["-p", "no:cacheprovider", "--hypothesis-seed=0"]
        code = pytest.main(["-q", *steady, *without, str(TESTS)])
    gatherer.write()
    return 0 if code in {pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED} else int(code)


if __name__ == "__main__":
    sys.exit(main())
