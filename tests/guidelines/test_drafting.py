"""A drafted rule set is read, or what is wrong with it is said; two sets are shown side by side."""

from importlib import resources

import pytest

from dateline.guidelines import LATEST, load, translated, wordings
from dateline.guidelines.comparing import compare_sets
from dateline.guidelines.drafting import read_draft_set
from dateline.guidelines.errors import DraftError

PACKED = (resources.files("dateline.guidelines") / "sets" / f"{LATEST}.toml").read_bytes()
NEXT = PACKED.replace(b'id = "DG-2026.1"', b'id = "DG-2026.2"', 1)


def test_a_packed_set_reads_as_a_draft_of_itself() -> None:
    assert read_draft_set(PACKED) == load(LATEST)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (b'id = "DG-2026.1"', b'id = "mine"', "isn't of the form"),
        (b'id = "DG-02"', b'id = "DG-01"', "more than once"),
        (b'check = "headline"', b'check = "thunder"', "which there isn't"),
        (b'severity = "fix"', b'severity = "sigh"', "isn't a rule set"),
        (b"[[rules]]", b"[[rules", "isn't TOML"),
        (b"adopted = ", b'adopted = "someday" # ', "isn't a date"),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(old: bytes, new: bytes, said: str) -> None:
    assert old in PACKED
    with pytest.raises(DraftError, match=said):
        read_draft_set(PACKED.replace(old, new, 1))


def test_not_a_text_is_refused() -> None:
    with pytest.raises(DraftError, match="UTF-8"):
        read_draft_set(b"\xff\xfe")


def test_the_difference_is_by_rule_and_word() -> None:
    before = load(LATEST)
    title = before.rule("DG-01").title
    after = read_draft_set(
        NEXT.replace(f'title = "{title}"'.encode(), b'title = "A headline that says the news"', 1)
    )
    (change,) = compare_sets(before, after)
    assert change.id == "DG-01"
    (part,) = change.parts
    assert part.name == "title"
    assert " ".join(stretch.text for stretch in part.before) == title
    assert [stretch.text for stretch in part.after if stretch.changed] == ["says"]


def test_a_rule_with_its_old_words_keeps_its_translation() -> None:
    same = read_draft_set(NEXT)
    assert wordings(same) == ("en", "fa")
    assert translated(same, "fa").rule("DG-01").title == load(LATEST, "fa").rule("DG-01").title
    title = load(LATEST).rule("DG-01").title
    other = read_draft_set(NEXT.replace(title.encode(), b"Say the news", 1))
    assert wordings(other) == ("en",)
    assert translated(other, "fa").rule("DG-01").title == "Say the news"
    assert translated(other, "fa").rule("DG-02").title == load(LATEST, "fa").rule("DG-02").title
