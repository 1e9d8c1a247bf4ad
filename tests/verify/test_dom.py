"""Pages as tokens: what a browser shows is in them, however the page is spelt."""

import pytest

from dateline.verify.dom import Token, carried_copies, tokens_of


def _body(html: str) -> list[Token]:
    tokens = tokens_of(f"<!doctype html><body>{html}")
    place = next(i for i, token in enumerate(tokens) if token.name == "body")
    return tokens[place:]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("<p>a", "<p>a</p>\n"),
        ("<P CLASS=x ID=y>a</P>", "<p id='y' class=\"x\">a</p>"),
        ("<p>a\n\t b</p>", "<p>a b</p>"),
        ("<p>\n a</p>\n<p>b", "<p>a</p><p>b</p>"),
        ("<p>&amp;&eacute;&#233;</p>", "<p>&amp;éé</p>"),
        ("<a hidden>a</a>", '<a hidden="">a</a>'),
    ],
)
def test_same_to_a_browser(one: str, other: str) -> None:
    assert _body(one) == _body(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("<p>a b</p>", "<p>ab</p>"),
        ("<p>a <b>b</b></p>", "<p>a<b>b</b></p>"),
        ("<p>a\u00a0b</p>", "<p>a b</p>"),
        ("<p>a\u200b</p>", "<p>a</p>"),
        ('<a href="evil" href="good">a</a>', '<a href="good">a</a>'),
        ("<!--><p>a</p>-->", "<!-- a -->"),
        ("<p>a<!-- c -->b</p>", "<p>ab</p>"),
        ("<![CDATA[a]]>", ""),
        ("<?xml-stylesheet href=a.css?>", ""),
        ("<!--->a-->", ""),
        ("<!-- b --!>a", ""),
        ("<svg><![CDATA[a]]></svg>", "<svg></svg>"),
        ("<template><p>a</p></template>", ""),
        ("<textarea><p>a</textarea>", "<textarea></textarea>"),
    ],
)
def test_another_thing_to_a_browser(one: str, other: str) -> None:
    assert _body(one) != _body(other)


UTF_8 = (
    '<meta charset="UTF-8">',
    '<meta http-equiv=content-type content="text/html;charset=utf-8">',
)
STRANGE = ("<meta charset=utf-7>", "<meta charset=utf-8 name=x>", "<meta http-equiv=refresh>")


def test_charset_may_be_declared_anywhere_but_only_as_utf_8() -> None:
    plain = tokens_of("<html><head><title>a</title></head></html>")
    for declared in UTF_8:
        assert tokens_of(f"<html><head><title>a</title>{declared}</head></html>") == plain
    for strange in STRANGE:
        assert tokens_of(f"<html><head><title>a</title>{strange}</head></html>") != plain


def test_carried_copy_is_the_text_of_its_element() -> None:
    page = '<script type="application/json" id="dateline-copy">{"a":"&amp;"}</script>'
    assert carried_copies(tokens_of(page)) == ['{"a":"&amp;"}']
    assert carried_copies(tokens_of('<script id="dateline-copy"></script>')) == [""]
    assert carried_copies(tokens_of("<p>a</p>")) == []
