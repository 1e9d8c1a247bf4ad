"""A passage is found as it reads, without any script, or the reader is told why not."""

import pytest

from dateline.release.reading import parse
from dateline.release.text import Rendering, render_text
from dateline.wire.reports.errors import UnusableReportError
from dateline.wire.reports.passages import find_passage, places_of
from wire.wires import TEXT

LINKED = TEXT.replace(
    "pay two more librarians until",
    "pay [two more librarians](https://library.harrow-lake.example/staff), until",
)


def rendering(text: str = TEXT, name: str = "library.txt") -> Rendering:
    return render_text(parse(text.encode(), name=name).document)


def test_every_paragraph_can_be_pointed_at_and_names_its_span() -> None:
    text = rendering()
    places = places_of(text)
    assert places[0].text == "Harrow Lake library opens on Sundays from 8 March"
    for place in places:
        found = find_passage(text, place.key, "")
        assert found is not None
        assert (found.start, found.end, found.words) == (place.start, place.end, place.text)


def test_quoted_words_are_found_whatever_their_spaces_and_marks() -> None:
    text = rendering()
    found = find_passage(text, "", "“People  asked us for a\nwarm room on Sundays")
    assert found is not None
    assert text.text[found.start : found.end] == '"People asked us for a warm room on Sundays'


def test_words_run_through_a_link_as_they_read() -> None:
    text = rendering("# " + LINKED, "library.md")
    found = find_passage(text, "", "pay two more librarians, until the end")
    assert found is not None
    assert found.words == "pay two more librarians, until the end"
    assert "](https" in text.text[found.start : found.end]


@pytest.mark.parametrize(
    ("key", "words", "says"),
    [
        ("", "words that nobody wrote", "don’t stand in this version"),
        ("", "Harrow Lake Library", "more than one place"),
        ("7:9", "", "doesn’t stand in this version"),
        ("first", "The reading room has 64 seats", "paragraph that you chose"),
    ],
    ids=["absent", "twice", "no such paragraph", "another paragraph"],
)
def test_what_doesnt_stand_there_is_said(key: str, words: str, says: str) -> None:
    text = rendering()
    key = places_of(text)[0].key if key == "first" else key
    with pytest.raises(UnusableReportError, match=says):
        find_passage(text, key, words)


def test_words_that_stand_twice_are_told_apart_by_their_paragraph() -> None:
    text = rendering()
    boilerplate = next(p for p in places_of(text) if "was founded in 1911" in p.text)
    found = find_passage(text, boilerplate.key, "Harrow Lake Library")
    assert found is not None
    assert boilerplate.start <= found.start < found.end <= boilerplate.end


def test_neither_words_nor_paragraph_means_the_whole() -> None:
    assert find_passage(rendering(), "", " \n") is None
