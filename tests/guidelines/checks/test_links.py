"""DG-07: few links, and honest ones."""

import pytest

from guidelines.documents import SENTENCE, excerpts, findings, release

LONG = SENTENCE * 20

BREAKING = {
    "no target": ("Read [the report](#) now.", "the report"),
    "not https": ("Read [the report](http://osterby.example/report).", "the report"),
    "a shortener": ("Read [the report](https://bit.ly/3xYz).", "the report"),
    "a campaign": ("Read [the report](https://osterby.example/r?utm_source=wire).", "the report"),
    "an affiliate": ("Buy [the book](https://shop.example/b?affid=77).", "the book"),
    "a click identifier": (
        "Read [the report](https://osterby.example/?a=1&fbclid=x).",
        "the report",
    ),
    "no address at all": ("Read [the report](https://[osterby).", "the report"),
}
PASSING = {
    "https": "Read [the report](https://osterby.example/report).",
    "an honest query": "Read [the report](https://osterby.example/report?year=2026&page=2).",
    "mail": "Write to [the office](mailto:press@osterby.example).",
    "no link": "The report is at osterby.example.",
    "an address written out": "The report is at [www.osterby.example](#).",
    "a name like a shortener's": "Read [the report](https://habit.ly.example/report).",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_a_poor_link_is_found_at_its_words(text: str, words: str) -> None:
    assert excerpts("DG-07", release(LONG, text)) == [words]


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_an_honest_link_passes(text: str) -> None:
    assert excerpts("DG-07", release(LONG, text)) == []


def test_more_than_one_link_a_hundred_words_is_found_at_the_first_too_many() -> None:
    links = [f"See [page {n}](https://osterby.example/{n})." for n in range(5)]
    (finding,) = findings("DG-07", release(SENTENCE * 13, *links))
    assert finding.excerpt == "page 2"
    assert "5 links, 2 at most" in finding.message


def test_more_than_ten_links_are_found_in_the_longest_text() -> None:
    links = [f"See [page {n}](https://osterby.example/{n})." for n in range(11)]
    assert excerpts("DG-07", release(SENTENCE * 100, *links)) == ["page 10"]


def test_a_short_text_may_have_one_link() -> None:
    assert excerpts("DG-07", release("See [this](https://osterby.example/).")) == []


def test_the_same_address_again_is_found() -> None:
    text = "See [this](https://osterby.example/a) and [that](https://osterby.example/a/)."
    assert excerpts("DG-07", release(LONG, text)) == ["that"]
