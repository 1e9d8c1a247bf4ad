"""A copy beside its original: each change is shown, an excerpt isn't one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.trace import Alteration, Comparison, compare

ORIGINAL = (
    "The union and the owner of Quay House agreed on Monday that 1,404 tenants keep their"
    " homes, said Ada Merrow, who chairs the union."
)
SAME = Comparison((), 0, 0)

a_text = st.lists(st.sampled_from(["a", "b", "c", "d."]), max_size=12).map(" ".join)


@pytest.mark.parametrize(
    ("old", "new", "seen", "signed"),
    [
        ("Monday", "Tuesday", "Tuesday", "Monday"),
        ("1,404", "1.404", "1.404", "1,404"),
        ("on Monday ", "", "", "on Monday"),
        ("agreed", "never agreed", "never", ""),
        ("Merrow,", "merrow,", "merrow,", "Merrow,"),
    ],
)
def test_each_change_is_shown_with_what_was_signed(
    old: str, new: str, seen: str, signed: str
) -> None:
    found = compare(ORIGINAL.replace(old, new, 1), ORIGINAL)
    assert [(each.seen, each.signed) for each in found.alterations] == [(seen, signed)]
    assert (found.before, found.after, found.whole) == (0, 0, False)


def test_an_alteration_stands_between_the_original_s_words() -> None:
    found = compare(ORIGINAL.replace("Monday", "Tuesday"), ORIGINAL)
    assert found.alterations == (
        Alteration("Tuesday", "Monday", "of Quay House agreed on", "that 1,404 tenants keep their"),
    )


def test_an_excerpt_is_not_altered_by_being_one() -> None:
    words = ORIGINAL.split()
    excerpt = " ".join(words[5:12])
    assert compare(excerpt, ORIGINAL) == Comparison((), 5, len(words) - 12)
    changed = compare(excerpt.replace("Monday", "Tuesday"), ORIGINAL)
    assert [(each.seen, each.signed) for each in changed.alterations] == [("Tuesday", "Monday")]


def test_what_stands_before_and_after_is_an_alteration() -> None:
    found = compare(f"Breaking! {ORIGINAL} All lies.", ORIGINAL)
    assert [(each.seen, each.signed) for each in found.alterations] == [
        ("Breaking!", ""),
        ("All lies.", ""),
    ]


def test_white_space_invisible_characters_and_the_shape_of_quotes_are_no_difference() -> None:
    original = 'He said "no", and left.'
    for copy in (
        "He said  “no”,\nand left.",
        "He said «no», and\u00a0left.",
        'He\u200b said "no", and left.',
    ):
        assert compare(copy, original) == SAME


def test_nothing_leaves_everything_out() -> None:
    assert compare("", ORIGINAL) == Comparison((), len(ORIGINAL.split()), 0)
    assert compare("", "") == SAME
    assert compare("x", "").alterations == (Alteration("x", "", "", ""),)


@given(a_text)
def test_a_text_is_whole_beside_itself(text: str) -> None:
    assert compare(text, text).whole


@given(a_text, a_text)
def test_the_original_and_the_alterations_account_for_every_word_of_the_copy(
    copy: str, original: str
) -> None:
    found = compare(copy, original)
    seen = sum(len(each.seen.split()) for each in found.alterations)
    signed = sum(len(each.signed.split()) for each in found.alterations)
    kept = len(copy.split()) - seen
    assert kept == len(original.split()) - signed - found.before - found.after
    assert found.whole == (copy.split() == original.split())
