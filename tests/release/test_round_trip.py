"""The plain-text rendering parses back to the same words, fields and links."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.release.errors import ReleaseError
from dateline.release.model import (
    Block,
    Document,
    Heading,
    List,
    Paragraph,
    Quote,
    Run,
    Runs,
    Table,
)
from dateline.release.reading import parse
from dateline.release.runs import tidy
from dateline.release.text import render_text
from release.strategies import documents


def plain_style(runs: Runs) -> Runs:
    return tidy(Run(run.text, link=run.link) for run in runs)


def plain_block(block: Block) -> Block:
    match block:
        case Paragraph(runs=runs):
            return Paragraph(plain_style(runs))
        case Heading(level=level, runs=runs):
            return Heading(level, plain_style(runs))
        case List(ordered=ordered, items=items):
            return List(ordered, tuple(map(plain_style, items)))
        case Quote(paragraphs=paragraphs, attribution=attribution):
            return Quote(tuple(map(plain_style, paragraphs)), attribution)
        case Table(header=header, rows=rows):
            return Table(header, tuple(tuple(map(plain_style, row)) for row in rows))
    return block


def without_style(document: Document) -> Document:
    """Return a document without bold and italic, and without what only a file can declare."""
    return msgspec.structs.replace(
        document,
        body=tuple(map(plain_block, document.body)),
        boilerplate=tuple(
            msgspec.structs.replace(about, paragraphs=tuple(map(plain_style, about.paragraphs)))
            for about in document.boilerplate
        ),
        language="und",
        direction="ltr",
    )


@given(documents())
@settings(max_examples=60, deadline=None)
def test_a_rendered_document_parses_back(document: Document) -> None:
    text = render_text(document).text
    assert without_style(parse(text.encode(), name="a.txt").document) == without_style(document)


@given(documents())
@settings(max_examples=30, deadline=None)
def test_segments_cover_their_words_in_order(document: Document) -> None:
    rendering = render_text(document)
    ends = [0]
    for segment in rendering.segments:
        assert ends[-1] <= segment.start <= segment.end <= len(rendering.text)
        ends.append(segment.end)
        assert all(segment.start <= run.start <= run.end <= segment.end for run in segment.runs)


@pytest.mark.seed
def test_the_real_release_parses_back(seed: bytes) -> None:
    document = parse(seed, name="seed.txt").document
    assert parse(render_text(document).text.encode(), name="x.txt").document == document


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@given(data=st.one_of(st.binary(max_size=400), st.text(max_size=400).map(str.encode)))
@settings(max_examples=60, deadline=None)
def test_any_bytes_give_what_parses_back_or_a_typed_error(name: str, data: bytes) -> None:
    try:
        document = parse(data, name=name).document
    except ReleaseError:
        return
    text = render_text(document).text
    assert without_style(parse(text.encode(), name="a.txt").document) == without_style(document)
