"""Differences of two versions: whole words, shortest, with the words around them."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from dateline.release.difference import Difference, changed_words, differences, word_changes
from dateline.release.model import Document, Paragraph, Run
from hang_guard import ends

WORDS = st.lists(st.sampled_from("abcd"), max_size=12)


def test_a_changed_word_stands_between_its_neighbours() -> None:
    assert word_changes("rents rose by 4 percent", "rents rose by 14 percent") == (
        Difference(before="4", after="14", lead="rents rose by", trail="percent"),
    )


def test_white_space_is_no_change() -> None:
    assert word_changes("one  two\nthree", "one two three") == ()


def test_added_and_removed_words_have_one_empty_side() -> None:
    added, removed = word_changes("a c d e", "a b c e")
    assert (added.before, added.after) == ("", "b")
    assert (removed.before, removed.after) == ("d", "")


def test_versions_of_a_document_are_compared_as_they_read() -> None:
    before = Document("The count", None, None, "en", "ltr", (Paragraph((Run("1,404 signed."),)),))
    after = msgspec.structs.replace(before, body=(Paragraph((Run("1.404 signed."),)),))
    assert [(d.before, d.after) for d in differences(before, after)] == [("1,404", "1.404")]


@given(WORDS, WORDS)
def test_changes_lead_from_one_text_to_the_other(old: list[str], new: list[str]) -> None:
    rebuilt: list[str] = []
    at = 0
    for change in changed_words(old, new):
        rebuilt += old[at : change.before_start] + new[change.after_start : change.after_end]
        at = change.before_end
    assert rebuilt + old[at:] == new


@given(WORDS, WORDS)
def test_changes_are_the_shortest(old: list[str], new: list[str]) -> None:
    changed = sum(
        change.before_end - change.before_start + change.after_end - change.after_start
        for change in changed_words(old, new)
    )
    assert changed == len(old) + len(new) - 2 * _longest_common(old, new)


def test_texts_with_nothing_in_common_are_one_change_and_soon_done() -> None:
    old, new = [f"a{n}" for n in range(20_000)], [f"b{n}" for n in range(20_000)]
    with ends():
        assert len(changed_words(old, new)) == 1


def _longest_common(old: list[str], new: list[str]) -> int:
    lengths = [0] * (len(new) + 1)
    for word in old:
        before = 0
        for at, other in enumerate(new, start=1):
            kept = lengths[at]
            lengths[at] = before + 1 if word == other else max(lengths[at], lengths[at - 1])
            before = kept
    return lengths[-1]
