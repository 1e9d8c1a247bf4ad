"""Words compared one by one."""

from dateline.verify.words import WordDifference, first_difference, place_of, words_of


def test_only_white_space_between_words_may_differ() -> None:
    assert words_of("a\u00a0 b\r\n\tc") == ("a", "b", "c")
    assert words_of("e\u0301") == words_of("é")
    assert words_of("a\u200bb") != words_of("ab")


def test_first_difference_is_shown_with_the_words_around_it() -> None:
    seen, signed = words_of("The owner paid us twice"), words_of("The owner paid us once")
    assert first_difference(seen, signed) == WordDifference("paid us twice", "paid us once")
    assert first_difference(seen[:4], seen) == WordDifference("paid us", "paid us twice")
    assert first_difference(seen, seen) is None


def test_place_of_a_part() -> None:
    whole = words_of("a b a b c")
    assert place_of(words_of("a b c"), whole) == 2
    assert place_of(words_of("b b"), whole) is None
    assert place_of((), whole) is None
    assert place_of(whole + whole, whole) is None
