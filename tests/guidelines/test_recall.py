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
    ("DG-08", "osterby"),
    ("DG-08", "velamar"),
    ("DG-10", "OMX:NRVK"),
    ("DG-20", "Venez"),
    ("DG-20", "get in touch with the Haro office"),
    ("DG-20", "نهال پسته بخرید"),
    ("DG-21", "in a class of its own"),
    ("DG-21", "innovative"),
    ("DG-21", "traumhafte"),
    ("DG-22", "hopelessly confusing"),
    ("DG-22", "made the right choice"),
    ("DG-22", "the wrong moment"),
    ("DG-22", "would be wise"),
    ("DG-23", "The clock stays over the gate"),
    ("DG-23", "The kitchen is as cold in March"),
    ("DG-24", "reach us"),
    ("DG-30", "11,400 hours"),
    ("DG-30", "18 per cent"),
    ("DG-30", "94 minutes"),
    ("DG-30", "Two thirds of the flats"),
    ("DG-30", "almost a third of its pears"),
    ("DG-31", "Nobody had put"),
    ("DG-31", "broke the record"),
    ("DG-32", "dismissed the claim"),
    ("DG-32", "embezzled"),
    ("DG-33", "a safe place for savings"),
    ("DG-33", "can eat them without harm"),
    ("DG-33", "causes asthma"),
    ("DG-33", "recover faster"),
    ("DG-33", "rules out groundings"),
    ("DG-34", "Merle Kastner"),
    ("DG-34", "belogen"),
    ("DG-34", "copied the pilots' drawings"),
    ("DG-34", "faked the delivery notes"),
    ("DG-34", "passed off green timber"),
    ("DG-34", "پنهانی آب سفره را با تانکر برد"),
    ("DG-35", "Ansgar Mercantile Bank"),
    ("DG-35", "Tarnvale Orchards"),
    ("DG-35", "Wendt and Malloy"),
    ("DG-36", "07700 900461"),
    ("DG-36", "epilepsy"),
    ("DG-36", "اعتیاد"),
    ("DG-38", "Find out where the man with the clipboard parks"),
    ("DG-38", "die Adressen der Nachbarn"),
    ("DG-38", "pin the pictures, with names"),
    ("DG-39", "a filthy breed"),
    ("DG-39", "did this town a service"),
    ("DG-39", "honours the joiner who beat a bailiff"),
    ("DG-39", "it is time the clubs came out again"),
    ("DG-39", "باید با چوب از دره بیرونشان کرد"),
    ("DG-44", "list its shares"),
    ("DG-44", "sale of the company"),
    ("DG-44", "withdrawn its profit forecast"),
    ("DG-46", "$34 instead of $59"),
    ("DG-46", "from £19.90 a night"),
    ("DG-46", "pay half"),
    ("DG-46", "the code GATE15"),
    ("DG-60", "a share of their entry fees"),
    ("DG-60", "gets into the mailboxes"),
    ("DG-60", "slot machines"),
    ("DG-60", "without a permit from the gaming board"),
    ("DG-70", "Forty-one pilots and skippers"),
    ("DG-70", "signatures of 212 households"),
    ("DG-70", "signed by five tenants"),
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
