"""Texts that break one guideline each: what is found of them, and that the sound ones are sound."""

import functools
from collections import Counter

import pytest
from recall import FLOOR, Case, Cases, Outcome, checked, load_cases, outcome

from dateline.guidelines import load

FEWEST = 5
FORMS = 8
MANY_FORMS = {
    "DG-20", "DG-21", "DG-22", "DG-24", "DG-30", "DG-31", "DG-32", "DG-33", "DG-34", "DG-36",
    "DG-38", "DG-39", "DG-46", "DG-60",
}  # fmt: skip
EDITORS_ALONE = {"DG-37", "DG-45"}


@functools.cache
def outcomes() -> tuple[Outcome, ...]:
    return tuple(outcome(cases(), case) for case in cases().cases)


@functools.cache
def cases() -> Cases:
    return load_cases()


def named(case: Case) -> tuple[str, str]:
    return case.rule, case.words or case.base


@pytest.mark.parametrize("base", sorted(load_cases().sound))
def test_nothing_is_found_in_a_sound_release(base: str) -> None:
    _, found = checked(cases().sound[base], None)
    assert [(finding.rule, finding.excerpt) for finding in found] == []


def test_every_rule_that_a_machine_reads_has_its_texts() -> None:
    counts = Counter(case.rule for case in cases().cases)
    assert {rule.id for rule in load().rules} - EDITORS_ALONE == set(counts)
    assert min(counts.values()) >= FEWEST
    assert min(counts[rule] for rule in MANY_FORMS) >= FORMS


def test_every_cases_words_stand_in_its_text() -> None:
    assert [outcome.case.shown for outcome in outcomes() if not outcome.stand] == []


def test_each_breach_is_found_at_its_words_but_for_those_known() -> None:
    missed = [named(outcome.case) for outcome in outcomes() if not outcome.found]
    known = [named(outcome.case) for outcome in outcomes() if outcome.case.missed]
    assert sorted(set(missed) - set(known)) == []
    assert len(missed) <= (1 - FLOOR) * len(outcomes())
