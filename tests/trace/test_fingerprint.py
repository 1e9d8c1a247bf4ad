"""Fingerprints: what is copied is found, also in part and changed."""

import random
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.trace import best_match, containment, fingerprints, similarity, words
from dateline.trace.fingerprint import GRAM, WINDOW


def text_of(seed: int, count: int = 400) -> str:
    """A text of invented words, another for each seed."""
    chance = random.Random(seed)  # noqa: S311 -- the same each time
    vocabulary = ["".join(chance.choices(string.ascii_lowercase, k=6)) for _ in range(900)]
    return " ".join(chance.choices(vocabulary, k=count))


def test_the_same_text_has_the_same_fingerprints_for_ever() -> None:
    text = "The union and the owner of Quay House agreed that the lift is repaired in May."
    assert min(fingerprints(text)) == 159361104394113052


@given(st.integers(0, 300), st.integers(GRAM + WINDOW - 1, 60))
@settings(max_examples=40, deadline=None)
def test_any_fifteen_words_in_a_row_leave_a_common_fingerprint(start: int, length: int) -> None:
    text = text_of(1)
    copied = " ".join(text.split()[start : start + length])
    surrounded = f"{text_of(2, 30)} {copied} {text_of(3, 30)}"
    assert fingerprints(text) & fingerprints(surrounded)
    assert containment(fingerprints(copied), fingerprints(text)) == 1.0


def test_a_third_with_one_word_in_twenty_changed_is_found_among_many() -> None:
    releases = [(number, fingerprints(text_of(number))) for number in range(200)]
    chance = random.Random(5)  # noqa: S311 -- the same each time
    for number in range(0, 200, 20):
        third = text_of(number).split()[100:233]
        copied = " ".join(word if chance.random() > 0.05 else "changed" for word in third)
        match = best_match(fingerprints(copied), releases)
        assert match is not None
        assert match.key == number
        assert match.share > 0.2


def test_a_text_of_its_own_comes_from_nowhere() -> None:
    releases = [(number, fingerprints(text_of(number))) for number in range(50)]
    assert best_match(fingerprints(text_of(999)), releases) is None
    assert best_match(fingerprints(""), releases) is None
    assert best_match(fingerprints("word"), []) is None


def test_among_equals_the_one_with_least_else_wins_then_the_first() -> None:
    part = fingerprints(text_of(1, 60))
    larger, same = fingerprints(text_of(1, 60) + " " + text_of(2)), part
    match = best_match(part, [("larger", larger), ("same", same), ("again", same)])
    assert match is not None
    assert (match.key, match.share) == ("same", 1.0)


def test_case_punctuation_quotes_and_invisible_characters_do_not_matter() -> None:
    plain = text_of(4, 40)
    dressed = plain.upper().replace(" ", ",  “", 3).replace(" ", "\n") + "\u200b!"
    assert fingerprints(dressed) == fingerprints(plain)
    assert words("Ｆｕｌｌ-width ﬁne, Straße") == ["full", "width", "fine", "strasse"]
    assert words("می\u200cشود") == ["میشود"]


def test_a_short_text_has_few_and_none_has_none() -> None:
    assert fingerprints("") == fingerprints(" — !") == frozenset()
    assert len(fingerprints("two words")) == 1
    assert len(fingerprints(text_of(6, 12))) == 5
    assert containment(frozenset(), fingerprints("two words")) == 0.0


def test_about_two_in_nine_hashes_are_kept() -> None:
    kept = len(fingerprints(text_of(7, 5_000)))
    assert 0.19 < kept / 5_000 < 0.25


def test_similarity_counts_both_sides() -> None:
    one, both = fingerprints(text_of(8)), fingerprints(text_of(8) + " " + text_of(9))
    assert similarity(one, one) == 1.0
    assert 0.4 < similarity(one, both) == similarity(both, one) < 0.6
    assert similarity(frozenset(), frozenset()) == 0.0


def test_what_stands_past_the_limit_is_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dateline.trace.fingerprint.MAX_CHARACTERS", 1_000)
    text = text_of(1)[:1_000]
    assert fingerprints(text + text_of(2)) == fingerprints(text)


@given(st.text())
def test_any_text_has_fingerprints_of_64_bits(text: str) -> None:
    assert all(0 <= value < 2**64 for value in fingerprints(text))
