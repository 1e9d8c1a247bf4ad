"""DG-32: a legal claim gives court, number and stage, and says "alleged" until judged."""

import pytest

from guidelines.documents import excerpts, findings, release

BREAKING = {
    "a suit": ("The council has sued the yard over the crane.", "has sued"),
    "a court without a number": (
        "The pilot was convicted of fraud in the District Court of Osterby.",
        "was convicted of",
    ),
    "a number without a court": (
        "The pilot pleaded guilty to fraud in March, case no. 12/26.",
        "pleaded guilty",
    ),
    "a ruling": ("A judge ruled on Monday that the dues are void.", "judge ruled"),
    "an arrest": (
        "The master was arrested for theft, of which the council accuses him.",
        "was arrested for",
    ),
}
PASSING = {
    "whole": (
        "The council sued the yard in the District Court of Osterby, case no. 4 C 118/26; "
        "the yard is alleged to have sold it a broken crane."
    ),
    "in a quote": "“We have sued the yard,” said Ilse Thorne, the harbour master.",
    "a law": "Under the bill, anyone who is convicted of smuggling loses the licence.",
    "a task": "The office is charged with protecting the coast.",
    "a felon": "The shelter takes in people who were convicted of small offences.",
    "fiction": "In the novel a pilot is convicted of fraud.",
    "a tennis court": "The club opened a court for padel on Monday.",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_what_a_legal_claim_lacks_is_said_at_its_words(text: str, words: str) -> None:
    assert excerpts("DG-32", release(text)) == [words]


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_whole_claims_and_passing_words_pass(text: str) -> None:
    assert excerpts("DG-32", release(text)) == []


def test_a_charge_without_the_word_alleged_is_found() -> None:
    text = "The master was charged with theft in the District Court of Osterby, case no. 12/26."
    (finding,) = findings("DG-32", release(text))
    assert (finding.excerpt, "alleged" in finding.message) == ("was charged with", True)
    assert excerpts("DG-32", release(text + " He is alleged to have taken a rope.")) == []


def test_a_text_of_many_claims_is_asked_once() -> None:
    assert len(excerpts("DG-32", release("The council has sued the yard. " * 30))) == 1
