"""Gather the sentences of the guidelines' tests, each with the rules whose patterns find it.

Run: ``python bench/accuracy/gather.py`` (three minutes). It runs tests/guidelines as a plugin of
pytest and writes tested.jsonl: a lesson for the classifier (learn.py), so that what the tests say
of patterns holds of it too. Sentences of unseen cases of recall.toml are left out.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from recall import load_cases

from dateline.guidelines import FilingFacts, Finding, RuleSet, engine
from dateline.guidelines.case import SAID, Case
from dateline.guidelines.classifier import as_read
from dateline.guidelines.rules import LATEST

HERE = Path(__file__).parent
OUT = HERE / "tested.jsonl"
CLASSIFIER = (
    HERE.parents[1] / "src" / "dateline" / "guidelines" / "sets" / f"{LATEST}.classifier.txt"
)
ABOUT_IT = ("test_classifier.py", "test_likeness.py")
_OPENING = 40
TESTS = HERE.parents[1] / "tests" / "guidelines"


@contextmanager
def set_aside(file: Path) -> Iterator[None]:
    """Take a classifier away meanwhile, so that every pattern is tried on every text."""
    kept = file.rename(file.with_suffix(".aside")) if file.exists() else None
    try:
        yield
    finally:
        if kept is not None:
            kept.rename(file)


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
            for start, end in case.sentences:
                if case.stretch_at(start).kind in SAID:
                    words = " ".join(as_read(case.spaced[start:end]).split())
                    first, last = case.folded.origin(start, end)
                    self._met[words] += 1
                    self._found.setdefault(words, Counter()).update(
                        {f.rule for f in found if f.start < last and first < f.end}
                    )
        return found

    def write(self) -> None:
        """Write it in order; ``may`` are rules that found a sentence in some texts alone."""
        with OUT.open("w", encoding="utf-8") as file:
            for words, rules in sorted(self._found.items()):
                always = sorted(rule for rule in rules if rules[rule] == self._met[words])
                row = {"words": words, "breaks": always, "may": sorted(rules.keys() - always)}
                file.write(json.dumps(row, ensure_ascii=False) + "\n")


def main() -> int:
    """Run the tests and write."""
    gatherer = Gatherer()
    engine.judge = gatherer.judge
    with set_aside(CLASSIFIER):
        without = [f"--ignore={TESTS / name}" for name in ABOUT_IT]
        code = pytest.main(["-q", "-p", "no:cacheprovider", *without, str(TESTS)])
    gatherer.write()
    return int(code)


if __name__ == "__main__":
    sys.exit(main())
