import pytest

from dateline.press.blocks import render_body
from dateline.press.inline import inert, render_runs, safe_url
from dateline.release.model import (
    Dateline,
    Document,
    Heading,
    Image,
    List,
    Paragraph,
    Picture,
    Quote,
    Run,
    Table,
)


def document(*body: object, **members: object) -> Document:
    return Document("A headline", None, None, "en", "ltr", body=body, **members)  # type: ignore[arg-type]


def test_the_dateline_opens_the_first_paragraph() -> None:
    text = Document(
        "A headline",
        None,
        Dateline("PORT ANSGAR, May 2, 2026 --"),
        "en",
        "ltr",
        (Paragraph((Run("The bridge "), Run("opened", bold=True))),),
    )
    assert render_body(text, image_base="images/") == (
        '<p><span class="dateline">PORT ANSGAR, May 2, 2026 --</span>'
        " The bridge <strong>opened</strong></p>"
    )


def test_a_picture_stands_where_the_body_has_it_and_an_unplaced_one_at_the_end() -> None:
    html = render_body(
        document(
            Picture(1),
            Paragraph((Run("Text"),)),
            images=(Image("a.png", alt="A"), Image("b.png", caption="B & co", credit="C")),
        ),
        image_base="images/",
    )
    assert html == (
        '<figure class="picture"><img src="images/b.png" alt="B &amp; co"><figcaption>'
        '<span class="caption">B &amp; co</span> <span class="credit">C</span></figcaption>'
        "</figure>\n<p>Text</p>\n"
        '<figure class="picture"><img src="images/a.png" alt="A"></figure>'
    )


def test_headings_begin_at_two_and_skip_no_level() -> None:
    levels = (4, 6, 4, 2, 3)
    html = render_body(document(*(Heading(n, (Run("x"),)) for n in levels)), image_base="")
    assert html == "<h2>x</h2>\n<h3>x</h3>\n<h2>x</h2>\n<h2>x</h2>\n<h3>x</h3>"


def test_lists_quotes_and_tables_keep_their_shape() -> None:
    html = render_body(
        document(
            List(True, ((Run("one"),), (Run("two"),))),
            Quote(((Run("We said so."),),), "Ann, chair"),
            Table(True, (((Run("h"),),), ((Run("<c>"),),))),
        ),
        image_base="",
    )
    assert html == (
        "<ol><li>one</li><li>two</li></ol>\n"
        '<figure class="pull"><blockquote><p>We said so.</p></blockquote>'
        "<figcaption>Ann, chair</figcaption></figure>\n"
        '<div class="sheet" tabindex="0"><table><thead><tr><th scope="col">h</th></tr></thead>'
        "<tbody><tr><td>&lt;c&gt;</td></tr></tbody></table></div>"
    )


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "vbscript:x", "//evil", ""],
)
def test_a_link_that_isnt_safe_keeps_only_its_words(url: str) -> None:
    assert safe_url(url) is None
    assert render_runs((Run("words", link=url),)) == '<span class="dead">words</span>'


@pytest.mark.parametrize("url", ["https://a.example/?a=1&b=2", "mailto:a@b.example", "tel:+1555"])
def test_a_safe_link_is_followed_without_vouching_for_it(url: str) -> None:
    assert safe_url(url) == url
    assert 'rel="nofollow"' in render_runs((Run("words", link=url),))


def test_bidi_overrides_are_shown_and_closed_isolates_kept() -> None:
    assert inert("pay \u202e001 now") == "pay ‹U+202E›001 now"
    assert inert("a \u2067b\u2069 c") == "a \u2067b\u2069 c"
    assert inert("a \u2069 b") == "a ‹U+2069› b"
    assert inert("a\x00b") == "a\ufffdb"


@pytest.mark.parametrize("src", ["https://evil.example/a.png", "../a.png", "/a.png", "data:x"])
def test_a_picture_from_elsewhere_isnt_shown(src: str) -> None:
    html = render_body(document(images=(Image(src, caption="C"),)), image_base="")
    assert "<img" not in html
    assert "C" in html
