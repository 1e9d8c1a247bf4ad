"""The public page's examples: each bad one is found by its rule, and in no good one anything."""

import functools

import pytest
from recall import Case, Sound, checked, load_cases

from dateline.guidelines import load

# Rules whose examples are sentences; of the others' the filing or the whole release is one.
SENTENCES = (
    "DG-20", "DG-21", "DG-22", "DG-23", "DG-24", "DG-30", "DG-31", "DG-32", "DG-33", "DG-34",
    "DG-36", "DG-38", "DG-39", "DG-46", "DG-60",
)  # fmt: skip
# A statement by many is one as a whole: "We, the 40 undersigned teachers, ask …".
WHOLE = {"We, the 40 undersigned teachers, ask the council to think again."}


@functools.cache
def sound() -> Sound:
    return load_cases().sound["marrow"]


def found(rule: str, text: str) -> set[str]:
    return {finding.rule for finding in checked(sound(), Case(rule=rule, text=text))[1]}


@pytest.mark.parametrize("rule", SENTENCES)
def test_a_bad_example_is_found_by_its_rule(rule: str) -> None:
    assert [text for text in load().rule(rule).bad if rule not in found(rule, text)] == []


@pytest.mark.parametrize("rule", SENTENCES)
def test_in_a_good_example_nothing_is_found(rule: str) -> None:
    good = [text for text in load().rule(rule).good if text not in WHOLE]
    assert [(text, found(rule, text)) for text in good if found(rule, text)] == []
