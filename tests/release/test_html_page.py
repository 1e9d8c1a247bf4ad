"""Pages as sites serve them: the article found, what stands around it left out and named."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.release.errors import ReleaseError, TooLargeError
from dateline.release.model import Document, Image, List, Quote, Table
from dateline.release.reading import parse, parse_all
from dateline.release.text import render_text
from hang_guard import ends
from release.served_pages import BODY, HEADLINE, LEDE, PAGES, TEXT, THIRD, Served, _page


def _words(document: Document) -> str:
    return " ".join(render_text(document).text.split())


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_the_article_of_a_page_is_read_and_nothing_around_it(page: Served) -> None:
    parsed = parse(page.html.encode(), name="page.html")
    document = parsed.document
    words = _words(document)
    assert document.headline == page.headline
    for kept in page.kept:
        assert " ".join(kept.split()) in words
    for left_out in page.left_out:
        assert left_out not in words
    assert document.dateline is not None
    assert document.dateline.date == page.date
    assert document.subheadline == page.subheadline
    assert tuple(image.caption for image in document.images) == page.captions


def test_what_is_left_out_is_named_with_its_first_words() -> None:
    page = next(page for page in PAGES if page.name == "an office's content system")
    dropped = parse(page.html.encode(), name="page.html").dropped
    assert "the page's own record: Topic(s): Tenancy" in dropped
    assert "the page's own record: Press Release Number: 26-117" in dropped
    assert "the page's own record: Attachment(s): Download ledger.pdf" in dropped
    assert "the page's own record: Updated March 9, 2026" in dropped
    assert "over the headline: City of Alderford" in dropped
    assert "the notice: FOR IMMEDIATE RELEASE" in dropped


def test_a_caption_by_class_keeps_its_credit() -> None:
    page = next(page for page in PAGES if page.name == "pictures with captions by class")
    images = parse(page.html.encode(), name="page.html").document.images
    assert images == (
        Image("hall.jpg", caption="Receipts hang in the hall.", alt="A hall"),
        Image("lift.png", caption="The lift", credit="Jo Fenn"),
    )


def test_lists_tables_and_quotes_of_the_article_stay_what_they_are() -> None:
    page = _page(
        f"<main><h1>{HEADLINE}</h1><p>{LEDE}</p><ul><li>Rents</li><li>Repairs</li></ul><table><tr>"
        f"<th>Year</th></tr><tr><td>2025</td></tr></table><blockquote><p>On the wall.</p>"
        f"</blockquote><p>{THIRD}</p></main>"
    )
    kinds = [type(block) for block in parse(page.encode(), name="page.html").document.body]
    assert {List, Table, Quote} <= set(kinds)


def test_links_to_the_source_s_own_papers_stay() -> None:
    page = _page(
        f"<main><h1>{HEADLINE}</h1>{BODY}<h3>Related documents</h3><p><a "
        "href='https://r.example/a'>The ledger of March</a></p></main>"
    )
    assert "The ledger of March" in _words(parse(page.encode(), name="page.html").document)


def test_an_event_that_asks_to_register_stays() -> None:
    page = _page(
        f"<main><h1>{HEADLINE}</h1>{BODY}<p>Register by 3 May at <a href='https://r.example/r'>"
        "r.example/r</a>.</p><p>Topics: rents, repairs and what a lift costs in a small town, "
        "with a talk by Ada Field and questions after it, in the hall.</p></main>"
    )
    words = _words(parse(page.encode(), name="page.html").document)
    assert "Register by 3 May" in words
    assert "a talk by Ada Field" in words


@pytest.mark.parametrize("charset", ["windows-1250", "iso-8859-2", "gb2312", "shift_jis", "koi8-r"])
def test_a_page_in_an_encoding_that_it_declares_is_read(charset: str) -> None:
    words = {"gb2312": "账簿公开", "shift_jis": "帳簿を開く", "koi8-r": "Книги открыты"}
    shown = words.get(charset, "Księgi są otwarte")
    page = _page(f"<h1>{shown}</h1>{BODY}", f'<meta charset="{charset}">').encode(charset)
    assert parse(page, name="page.html").document.headline == shown


@pytest.mark.parametrize(
    "unit",
    [
        "<div class='related'><p>Media contact: a</p>",
        "<h3>Related stories</h3>",
        "<span></span>",
        "<b>x",
        "<table><tr><td>",
        "<p>About Riverbend</p>",
        "<div class='wp-caption'><img src=a.png><p class=caption>a</p></div>",
        "<li><a href=/a>b</a>",
        "<form><p>Read more: <a href=/a>b</a></p>",
        "<aside><h2>Press contact</h2>",
        f"<h2>{HEADLINE}</h2>",
    ],
)
def test_a_long_page_is_read_to_its_end(unit: str) -> None:
    page = _page(f"<h1>{HEADLINE}</h1>{BODY}{unit * 20_000}").encode()
    with ends(), suppress(ReleaseError):
        parse(page, name="page.html")


@pytest.mark.parametrize(
    "unit", ["<blockquote><p>x", "<ul><li>x", "<ul><ul>", "<div><b>", "<table><tr><td>"]
)
def test_elements_nested_without_end_are_read_or_refused(unit: str) -> None:
    for depth in (200, 240, 5_000):
        (reading,) = parse_all(_page(f"<h1>{HEADLINE}</h1>{BODY}{unit * depth}").encode(), name="a")
        if isinstance(reading.outcome, ReleaseError):
            assert "nested too deeply" in str(reading.outcome)


def test_a_page_of_endless_elements_is_refused_before_it_is_parsed() -> None:
    with pytest.raises(TooLargeError, match=r"over 100,000 tags, the limit\.$"):
        parse(_page("<i>a</i>" * 60_000).encode(), name="page.html")


_TAGS = st.sampled_from(
    [
        "div",
        "p",
        "h1",
        "h2",
        "a",
        "aside",
        "nav",
        "table",
        "tr",
        "td",
        "ul",
        "li",
        "form",
        "section",
        "article",
        "main",
        "footer",
        "figure",
        "img",
        "br",
        "span",
        "figcaption",
        "blockquote",
        "header",
        "script",
        "time",
        "dl",
        "dt",
        "dd",
        "pre",
        "amp-img",
    ]
)
_CLASSES = st.sampled_from(
    ["", "related", "comments", "meta", "wp-caption", "deck", "share", "boilerplate", "sidebar"]
)
_LINES = st.sampled_from(
    [LEDE, THIRD, HEADLINE, "Media contact", "press@riverbend-union.example", "About Riverbend",
     "Topic(s):", "Updated March 3, 2026", "Related stories", "3 comments", "x", "Share"]
)  # fmt: skip
_PART = st.one_of(
    st.tuples(_TAGS, _CLASSES).map(lambda part: f'<{part[0]} class="{part[1]}" href="/a">'),
    _TAGS.map(lambda tag: f"</{tag}>"),
    _LINES,
    st.text(max_size=20),
)


@given(st.lists(_PART, max_size=60))
@settings(max_examples=150, deadline=None)
def test_any_page_is_read_or_refused_in_a_sentence(parts: list[str]) -> None:
    page = _page("".join(parts)).encode("utf-8", "replace")
    (reading,) = parse_all(page, name="page.html")
    if isinstance(reading.outcome, ReleaseError):
        assert str(reading.outcome).endswith(".")
    else:
        assert reading.outcome.document.headline


def test_the_text_of_every_layout_is_the_same() -> None:
    for page in PAGES:
        if page.kept[:3] == TEXT:
            words = _words(parse(page.html.encode(), name="page.html").document)
            assert words.index(TEXT[0]) < words.index(TEXT[1]) < words.index(TEXT[2])


def test_what_only_a_style_parts_is_parted() -> None:
    said = (
        "<h3>Media contact</h3><div><b>Jools Penn</b><i>Director, Brüll</i>"
        "<a>jools@brull.example</a><a>+44 20 7946 0810</a></div>"
    )
    page = _page(f"<main><h1>{HEADLINE}</h1>{BODY}{said}</main>")
    contact = parse(page.encode(), name="page.html").document.contacts[-1]
    assert (contact.name, contact.email) == ("Jools Penn", "jools@brull.example")


def test_a_word_in_two_styles_is_one() -> None:
    page = _page(
        f"<main><h1>{HEADLINE}</h1>{BODY}<p>A <b>Big</b><i>ger</i> house opened.</p></main>"
    )
    assert "A Bigger house opened." in _words(parse(page.encode(), name="page.html").document)
