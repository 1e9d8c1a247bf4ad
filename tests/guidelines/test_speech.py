"""Attribution, denial and report."""

import pytest

from dateline.guidelines.speech import is_attributed, is_denied, is_fiction, is_supposed, is_tainted


@pytest.mark.parametrize(
    "sentence",
    [
        "he stole it, the auditor said.",
        "according to the inquiry, he stole it.",
        "prosecutors allege that he stole it.",
        "the court found that he stole it.",
        "he was accused of having stolen it.",
        "the report concluded that he stole it.",
        "in the eyes of the union he is a thief.",
    ],
)
def test_a_sentence_that_gives_its_source_is_attributed(sentence: str) -> None:
    assert is_attributed(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "he stole it.",
        "we say that he stole it.",
        "i believe he did.",
        "the so-called expert stole it.",
    ],
)
def test_a_sentence_in_its_own_voice_is_not(sentence: str) -> None:
    assert not is_attributed(sentence)


def test_denials_conditions_and_stories_are_told() -> None:
    assert is_denied("he denies it")
    assert not is_denied("he did it")
    assert is_supposed("whether he did it")
    assert is_fiction("in the film, he did it")
    assert not is_fiction("in the town, he did it", strictly=True)


@pytest.mark.parametrize("before", ["the alleged ", "a convicted ", "the suspected drug "])
def test_a_word_before_a_charge_may_say_whose_it_is(before: str) -> None:
    assert is_tainted(before)
    assert not is_tainted(before + "and now famous harbour town ")
