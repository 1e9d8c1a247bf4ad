"""What words in marks are: sentences, titles, words set apart."""

import pytest

from dateline.release.quoted_words import is_open_sentence, is_sentence, is_set_apart, is_title


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("We will not move for anybody.", True),
        ("riverBend is where we live and work.", True),
        ("will not move for anybody at all.", False),
        ("We stay.", False),
        ("We will not move for anybody at all", False),
    ],
)
def test_a_sentence_is_long_begins_with_a_capital_and_ends(words: str, sentence: bool) -> None:
    assert is_sentence(words) is sentence


def test_an_open_sentence_may_end_anyhow_but_is_no_title() -> None:
    assert is_open_sentence("We will not move for anybody at all")
    assert not is_open_sentence("Why Old Houses Last and What Their Tenants Know")


def test_a_title_has_capitals_throughout() -> None:
    assert is_title("Why Old Houses Last")
    assert not is_title("Why old houses last")


@pytest.mark.parametrize(
    ("before", "words", "after", "apart"),
    [
        ("Ada ", "Addie", " Field sings", True),
        ("the so-called ", "reform", " of rents", True),
        ("", "We stay here", " said Ada Field", False),
        ("Ada Field said ", "never", " to them", False),
        ("", "Nos quedamos aquí", ", dijo Ada", False),
        ("it was ", "not a house for us", " at all", False),
    ],
)
def test_few_words_are_set_apart_unless_somebody_says_them(
    before: str, words: str, after: str, apart: bool
) -> None:
    assert is_set_apart(words, before, after) is apart
