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

# Texts whose breach isn't found: the rule, and the words or, where none stand, the release. A check
# that gets better may leave names here too many, never one too few.
KNOWN_MISSES: tuple[tuple[str, str], ...] = (
    ("DG-01", "Brackwater Haulage overcharged"),
    ("DG-07", "larkmere.example/rosters"),
    ("DG-08", "baran"),
    ("DG-08", "marrow"),
    ("DG-08", "osterby"),
    ("DG-09", "verval"),
    ("DG-20", "Venez"),
    ("DG-20", "نهال پسته بخرید"),
    ("DG-20", "Why not try"),
    ("DG-21", "by far the smartest fruit sorter"),
    ("DG-21", "innovative"),
    ("DG-22", "clumsily"),
    ("DG-23", "a fitter"),
    ("DG-23", "one of the pilots"),
    ("DG-23", "The kitchen is as cold in March"),
    ("DG-24", "reach us"),
    ("DG-30", "one flat in seven"),
    ("DG-31", "broke the record"),
    ("DG-32", "embezzled"),
    ("DG-34", "Carewell Staffing sent nurses with lapsed licences"),
    ("DG-34", "Dr Leopold Wintersgill signed for doses that nobody gave"),
    ("DG-34", "Merle Kastner"),
    ("DG-34", "Egon Stray"),
    ("DG-34", "Gorse Marine"),
    ("DG-35", "Ansgar Mercantile Bank"),
    ("DG-35", "Ferncastle Systems, the trust's technology partner"),
    ("DG-35", "Tarnvale Orchards"),
    ("DG-35", "Wendt and Malloy"),
    ("DG-36", "31 Tallow Lane"),
    ("DG-36", "He has diabetes and was treated for an ulcer on his foot"),
    ("DG-36", "اعتیاد"),
    ("DG-39", "break their fingers"),
    ("DG-50", "marrow"),
    ("DG-60", "driving licences"),
)


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
    assert sorted(set(missed) - set(KNOWN_MISSES)) == []
    assert len(missed) <= (1 - FLOOR) * len(outcomes())
