"""The same release in every container is one document."""

from pathlib import PurePosixPath

import msgspec
import pytest

from dateline.release.model import (
    Contact,
    Heading,
    Image,
    Link,
    List,
    Paragraph,
    Parsed,
    Picture,
    Quote,
    Run,
    Table,
)
from dateline.release.reading import parse
from dateline.release.runs import tidy
from dateline.release.text import render_text
from release import one_release
from release.one_release import WRITERS


def read(name: PurePosixPath) -> Parsed:
    return parse(WRITERS[name](), name=name.name)


@pytest.fixture(scope="module")
def word() -> Parsed:
    return read(PurePosixPath("release.docx"))


@pytest.mark.parametrize("name", WRITERS, ids=str)
def test_the_same_release_is_the_same_document_in_every_container(
    name: PurePosixPath, word: Parsed
) -> None:
    assert msgspec.to_builtins(read(name).document) == msgspec.to_builtins(word.document)


def test_its_plain_text_is_too_but_for_bold_and_italic(word: Parsed) -> None:
    text = render_text(word.document)
    again = parse(text.text.encode(), name="release.txt").document
    opening, *rest = word.document.body
    assert isinstance(opening, Paragraph)
    unstyled = Paragraph(tidy(Run(run.text, link=run.link) for run in opening.runs))
    assert again == msgspec.structs.replace(word.document, body=(unstyled, *rest))


def test_it_holds_what_was_written(word: Parsed) -> None:
    document = word.document
    assert document.headline == one_release.HEADLINE
    assert document.subheadline == one_release.SUBHEADLINE
    assert document.dateline is not None
    assert (document.dateline.text, document.dateline.date) == (one_release.DATELINE, "2026-03-03")
    assert [type(block) for block in document.body] == [
        Paragraph, Paragraph, Heading, List, List, Table, Picture, Quote,
    ]  # fmt: skip
    opening = document.body[0]
    assert isinstance(opening, Paragraph)
    assert Run("bunks", bold=True) in opening.runs
    assert Run("decks", italic=True) in opening.runs
    assert document.links == (Link("night ferry", one_release.LINK),)
    assert document.body[3:5] == (
        List(ordered=False, items=tuple((Run(item),) for item in one_release.BULLETS)),
        List(ordered=True, items=tuple((Run(item),) for item in one_release.STEPS)),
    )
    rows = tuple(tuple((Run(cell),) for cell in row) for row in one_release.TABLE)
    assert document.body[5] == Table(True, rows)
    assert document.body[7] == Quote(((Run(one_release.PULLED),),), "Anna Lund, director")
    assert {quotation.speaker for quotation in document.quotes} == {"Anna Lund"}
    assert document.contacts == (
        Contact(
            name="Jan Brok",
            role="press officer",
            organization="Osterholm Ferry Company",
            phone="+00 555 0190",
            email="press@osterholm-ferry.example",
        ),
    )
    (about,) = document.boilerplate
    assert about.paragraphs == ((Run(one_release.ABOUT),),)
    assert document.images == (
        Image("picture.png", caption=one_release.CAPTION, credit="R. Moss", alt=one_release.ALT),
    )


@pytest.mark.parametrize("name", ["release.docx", "release.odt", "release.rtf"])
def test_a_picture_inside_comes_as_an_attachment_of_its_name(name: str) -> None:
    parsed = read(PurePosixPath(name))
    (attachment,) = parsed.attachments
    assert attachment.name == parsed.document.images[0].src
    assert attachment.media_type == "image/png"
    assert attachment.data == one_release.picture()
    assert parsed.dropped == ()
