"""Hoaxes are held at the right words, and their honest twins aren't."""

import pytest

from dateline.guidelines import FilingFacts, Finding, check, load
from dateline.release.reading import parse
from guidelines.spoofs import SPOOFS, Spoof


@pytest.fixture(params=list(SPOOFS.values()), ids=list(SPOOFS))
def spoof(request: pytest.FixtureRequest) -> Spoof:
    """Return one hoax."""
    found: Spoof = request.param
    return found


def found_in(text: str, facts: FilingFacts) -> tuple[Finding, ...]:
    """Return what the guidelines find in a whole release as it would be filed."""
    return check(parse(text.encode(), name="release.txt").document, facts, rules=load())


def test_a_hoax_is_held_at_the_words_that_give_it_away(spoof: Spoof) -> None:
    found = found_in(spoof.text, spoof.facts)
    held = {(f.rule, f.excerpt) for f in found if f.severity in spoof.severities}
    assert set(spoof.held) <= held


def test_its_honest_twin_is_free_of_that(spoof: Spoof) -> None:
    rule, _words = spoof.held[0]
    found = found_in(spoof.honest_text or spoof.text, spoof.honest)
    assert [f for f in found if f.rule == rule] == []


def test_there_are_enough_of_them_and_each_is_a_whole_release() -> None:
    assert len(SPOOFS) >= 15
    for spoof in SPOOFS.values():
        document = parse(spoof.text.encode(), name="release.txt").document
        assert document.dateline is not None
        assert document.contacts
        assert document.boilerplate
        assert len(spoof.text.split()) >= 100
