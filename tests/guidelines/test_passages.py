"""Whom a text names, and the sentences about them: no more of a text than that."""

from dateline.guidelines import load
from dateline.guidelines.passages import named_in, passages_about
from dateline.release.model import Document
from dateline.release.reading import parse

TEXT = """\
The harbour in Osterby opens with Vast Motors

OSTERBY, March 3, 2026 /The Pebble Wire/ -- The harbour opens. Grimholt Shipping has dumped oil \
there for years. The ferry is late. Tomas Verrell is a fraudster.

The port announced a partnership with Vast Motors.

> Ships will come back
> — Ilse Thorne

Contact:
Ilse Thorne
ilse@port.example
"""


def document() -> Document:
    return parse(TEXT.encode(), name="harbour.txt").document


def test_each_accused_and_partner_stands_with_its_own_sentence() -> None:
    found = [(n.rule, n.name, n.passage.words) for n in named_in(document(), None, rules=load())]
    assert found == [
        (
            "DG-34",
            "Grimholt Shipping",
            "Grimholt Shipping has dumped oil there for years.",
        ),
        ("DG-34", "Tomas Verrell", "Tomas Verrell is a fraudster."),
        ("DG-35", "Vast Motors", "The port announced a partnership with Vast Motors."),
    ]


def test_the_paragraph_around_a_sentence_is_known_too() -> None:
    first = named_in(document(), None, rules=load())[0]
    assert first.passage.paragraph.startswith("The harbour opens. Grimholt")
    assert first.passage.paragraph.endswith("Tomas Verrell is a fraudster.")


def test_the_sentences_about_somebody_are_those_with_the_name_headline_included() -> None:
    words = [passage.words for passage in passages_about(document(), "vast motors")]
    assert words == [
        "The harbour in Osterby opens with Vast Motors",
        "The port announced a partnership with Vast Motors.",
    ]


def test_whoever_is_quoted_sees_the_quote_and_no_contact() -> None:
    words = [passage.words for passage in passages_about(document(), "Ilse Thorne")]
    assert words == ["Ships will come back", "Ilse Thorne"]


def test_part_of_a_word_is_no_name() -> None:
    assert passages_about(document(), "Vast Motor") == ()
