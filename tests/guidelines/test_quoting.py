"""What is quoted: marks of many languages, quotations over paragraphs, marks that never close."""

import pytest

from dateline.guidelines.case import build_case
from dateline.release.model import Document
from guidelines.documents import pull_quote, release


def quoted(document: Document) -> list[str]:
    case = build_case(document, None)
    return [case.text[start:end] for start, end in case.quoted]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She said, “We sail.” Then they did.", ["We sail."]),
        ('She said, "We sail." Then they did.', ["We sail."]),
        ('"We sail," she said. "Now."', ["We sail,", "Now."]),
        ("Sie sagte: „Wir segeln.“ Dann fuhren sie.", ["Wir segeln."]),
        ("Elle dit : « On part. » Ils partirent.", [" On part. "]),
        ("He said ‘we sail’ and left.", ["we sail"]),
        ("“She said ‘go’ to us,” he said.", ["She said ‘go' to us,"]),
        ("It's the captains' ship; they don't sail.", []),
        ('A board of 6" by 4" was cut.', [" by 4"]),
        ("It never “closes at all.", []),
    ],
)
def test_words_between_marks_are_quoted(text: str, words: list[str]) -> None:
    assert quoted(release(text)) == words


def test_a_quotation_over_paragraphs_opens_anew_in_each() -> None:
    assert quoted(release("“We sail.", "“We always did,” she said.")) == [
        "We sail.",
        "We always did,",
    ]


@pytest.mark.parametrize(
    ("paragraphs", "words"),
    [
        # opened in the first and closed at the end of a later one, with no mark between
        (("She said: “We sail.", "Our boats are old.", "We mend them.” They do."), []),
        (
            ("She said: “We sail.", "Our boats are old.", "We mend them.”", "We left."),
            ["We sail.", "Our boats are old.", "We mend them."],
        ),
        (("“We sail,” she said.", "Our boats are old.", "We mend them.”"), ["We sail,"]),
        (
            ("She said: “We sail.", "They are old,” said Ilse Thorne. “All of them.” They are."),
            ["We sail.", "They are old,", "All of them."],
        ),
        (("It never “closes.", "Our boats are old.", "“We mend them.”"), ["We mend them."]),
    ],
)
def test_a_quotation_may_run_on_to_a_closing_mark_that_nothing_opened(
    paragraphs: tuple[str, ...], words: list[str]
) -> None:
    assert quoted(release(*paragraphs)) == words


def test_a_block_set_apart_is_quoted_whole() -> None:
    assert quoted(release("Ships.", pull_quote("We sail.", "Ilse Thorne"))) == ["We sail."]
