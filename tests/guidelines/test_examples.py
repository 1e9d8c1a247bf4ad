"""The public page's examples: each bad one is found by its rule, and in no good one anything."""

import functools

import pytest
from recall import Case, Sound, checked, load_cases

from dateline.guidelines import LATEST, Rule, load

# Rules whose examples are sentences; of the others' the filing or the whole release is one.
SENTENCES = (
    "DG-20", "DG-21", "DG-22", "DG-23", "DG-24", "DG-30", "DG-31", "DG-32", "DG-33", "DG-34",
    "DG-36", "DG-38", "DG-39", "DG-46", "DG-60",
)  # fmt: skip
# A statement by many is one as a whole release only.
WHOLE = (
    "We, the 40 undersigned teachers, ask the council to think again.",
    "ما ۴۰ آموزگار امضاکننده از شورا می‌خواهیم دوباره بیندیشد.",
)
# Here the check doesn't see the court, though it stands there.
KNOWN = (
    (
        "شورا در دادگاه بخش اوستربی با پروندهٔ شمارهٔ ۱۱۸/۲۶ از کارگاه شکایت کرد؛ "
        "جلسهٔ رسیدگی در اردیبهشت است."
    ),
)
BASES = {"en": "marrow", "fa": "baran"}


@functools.cache
def sound(language: str) -> Sound:
    return load_cases().sound[BASES[language]]


@pytest.fixture(params=BASES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=SENTENCES)
def rule(request: pytest.FixtureRequest, language: str) -> Rule:
    return load(LATEST, language).rule(request.param)


def found(language: str, rule: Rule, text: str) -> set[str]:
    case = Case(rule=rule.id, text=text)
    return {finding.rule for finding in checked(sound(language), case)[1]}


def test_a_bad_example_is_found_by_its_rule(language: str, rule: Rule) -> None:
    assert [text for text in rule.bad if rule.id not in found(language, rule, text)] == []


def test_in_a_good_example_nothing_is_found(language: str, rule: Rule) -> None:
    good = [text for text in rule.good if text not in WHOLE + KNOWN]
    assert [
        (text, found(language, rule, text)) for text in good if found(language, rule, text)
    ] == []
