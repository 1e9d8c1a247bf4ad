"""Findings at their words, as a good compiler shows its errors."""

import pytest

from dateline.guidelines import check, load
from dateline.guidelines.finding import Finding
from dateline.guidelines.show import as_read, columns, show, summary
from dateline.release.text import Rendering
from guidelines.documents import release


def shown(text: str, words: str, *, color: bool = False) -> list[str]:
    start = text.index(words)
    finding = Finding("DG-34", "block", start, start + len(words), words, "Say who says so.")
    return show([finding], Rendering(text, ()), name="a.txt", color=color).split("\n")


def test_the_words_are_underlined_in_their_line() -> None:
    assert shown("One\n\nTomas Verrell is a thief.\n", "is a thief") == [
        "block[DG-34]: Whoever is accused can answer",
        "  --> a.txt:3:15",
        "   |",
        " 3 | Tomas Verrell is a thief.",
        "   |               ^^^^^^^^^^",
        "   = Say who says so.",
        "",
        "a.txt: 1 finding: 1 that blocks",
    ]


@pytest.mark.parametrize(
    ("before", "words", "caret"),
    [
        ("漢字 ", "ab", "     ^^"),
        ("e\u0301 ", "ab", "  ^^"),
        ("x ", "漢字", "  ^^^^"),
        ("x ", "e\u0301\u0301", "  ^"),
        ("x\u200d ", "ab", "  ^^"),
    ],
)
def test_carets_stand_under_wide_and_combining_characters(
    before: str, words: str, caret: str
) -> None:
    assert shown(before + words, words)[4] == f"   | {caret}"


def test_a_line_from_right_to_left_repeats_the_words() -> None:
    line = shown("بندر اوستربی باز شد", "اوستربی")[4]
    assert line.endswith("^^^^^^^ اوستربی")


def test_a_long_line_is_cut_around_the_words() -> None:
    text = "before " * 40 + "the words" + " after" * 40
    lines = shown(text, "the words")
    assert lines[3].startswith(" 1 | … ")
    assert lines[3].endswith(" …")
    assert len(lines[3]) < 120
    at = lines[4].index("^")
    assert lines[3][at : at + 9] == "the words"


def test_a_span_over_lines_is_shown_at_its_first() -> None:
    lines = shown("Call us\nPhone: 1", "Call us\nPhone: 1")
    assert lines[3] == " 1 | Call us"
    assert lines[4] == "   | ^^^^^^^…"


def test_what_a_terminal_would_obey_is_shown_instead() -> None:
    line = shown("a\u202eb\x1b[31m c", "c")[3]
    assert line == " 1 | a‹202E›b‹001B›[31m c"


def test_an_empty_span_is_one_caret() -> None:
    finding = Finding("DG-02", "fix", 5, 5, "", "Add one.")
    lines = show([finding], Rendering("One\n\nTwo\n", ()), name="a.txt", color=False).split("\n")
    assert lines[3:5] == [" 3 | Two", "   | ^"]


def test_a_finding_about_the_filing_has_no_line() -> None:
    finding = Finding("DG-40", "block", 0, 0, "", "Verify it.")
    lines = show([finding], Rendering("One\n", ()), name="a.txt", color=False).split("\n")
    assert lines[:3] == ["block[DG-40]: The source is verified", "  --> a.txt", "   = Verify it."]


def test_colour_is_only_where_it_is_wanted() -> None:
    assert "\x1b[1;31m" in "\n".join(shown("a thief", "thief", color=True))
    assert "\x1b" not in "\n".join(shown("a thief", "thief"))


def test_the_summary_counts_by_severity() -> None:
    document = release("It is awesome. Tomas Verrell is a thief.")
    found = check(document, None, rules=load())
    assert summary(found) == "4 findings: 2 that block, 1 to fix, 1 to note"
    assert summary([]) == "no findings"


@pytest.mark.parametrize(("text", "width"), [("abc", 3), ("漢字", 4), ("e\u0301", 1), ("", 0)])
def test_columns_are_those_of_a_terminal(text: str, width: int) -> None:
    assert columns(text) == width


def in_persian(text: str, words: str) -> list[str]:
    start = text.index(words)
    finding = Finding("DG-34", "block", start, start + len(words), words, "بنویسید چه کسی.")
    rules = load("DG-2026.1", language="fa")
    return show([finding], Rendering(text, ()), name="a", color=False, rules=rules).split("\n")


def test_a_persian_listing_has_persian_words_and_numbers() -> None:
    lines = in_persian("بهرام کاویانی دزد است.", "دزد است")
    assert lines[0] == "\u200fمانع انتشار [DG-34]: " + load("DG-2026.1", "fa").rule("DG-34").title
    assert lines[5] == "\u200f   = بنویسید چه کسی."
    assert lines[-1] == "\u200fa: یک یافته: ۱ مانع انتشار"


def test_a_persian_listing_marks_the_direction_of_each_line() -> None:
    persian = in_persian("بهرام کاویانی دزد است.", "دزد است")
    english = in_persian("Tomas Verrell, یعنی توماس, is a thief.", "is a thief")
    assert [line[:1] for line in persian if line] == ["\u200f"] * 7
    assert [line[:1] for line in english[2:5]] == ["\u200e"] * 3


def test_several_findings_are_counted_in_persian() -> None:
    document = release("It is awesome. Tomas Verrell is a thief.")
    found = check(document, None, rules=load("DG-2026.1", "fa"))
    assert summary(found, "fa") == "۴ یافته: ۲ مانع انتشار، ۱ نیازمند اصلاح، ۱ یادآوری"
    assert summary([], "fa") == "بدون یافته"


def test_a_listing_says_that_its_lines_are_those_of_the_text_as_read() -> None:
    assert as_read("a.txt") == "a.txt, as read"
    assert as_read("a.txt", "fa") == "a.txt، چنان‌که خوانده شد"
