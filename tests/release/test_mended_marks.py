"""Quotations of which one mark is missing or shared, in invented sentences."""

import pytest

from dateline.release.mended_marks import mended_spans

MENDED = [
    # no opening mark
    ("We will not move from here,” said Ada Field.", ["We will not move from here,"]),
    ('We will not move from here," Ada Field said. "We stay."',
     ["We will not move from here,", "We stay."]),
    # no closing mark
    ("“We will not move from here, said Ada Field of Riverbend. “We stay.”",
     ["We will not move from here,", "We stay."]),
    # one closing mark for two that were opened
    ("“We will open all of “The Old House,” said Ada Field. “We stay.”",
     ["We will open all of “The Old House,", "We stay."]),
    # quotations within one quotation
    ("“We like “The House” and “The River” best,” said Ada Field.",
     ["We like “The House” and “The River” best,"]),
    # a defined term whose mark never closes
    ("Riverbend (the “Union ) is glad. “We stay,” said Ada Field.", ["We stay,"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), MENDED)
def test_words_are_those_that_the_sentence_shows_to_be_quoted(text: str, words: list[str]) -> None:
    assert [span.words for span in mended_spans(text)] == words


@pytest.mark.parametrize(
    "text",
    [
        "The tenants stayed.” It rained all day.",
        "Three words,” said Ada Field.",
        "A screen of 65” and a pipe of 12” stand there.",
    ],
)
def test_a_closing_mark_alone_opens_nothing_unless_somebody_is_said_to_speak(text: str) -> None:
    assert mended_spans(text) == []


def test_spans_stand_where_their_words_are() -> None:
    text = "We will not move from here,” said Ada Field. “We stay, said Ben Shore."
    for span in mended_spans(text):
        assert span.words in text[span.start : span.end]
