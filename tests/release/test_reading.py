"""Reading bytes: containers, encodings, limits, and one sentence for what can't be read."""

import codecs

import pytest

from dateline.release import decoding
from dateline.release.errors import ReleaseError, TooLargeError, UnreadableError
from dateline.release.model import (
    Contact,
    Exhibit,
    Heading,
    Image,
    Link,
    List,
    Paragraph,
    Picture,
    Quote,
    Run,
    Signatory,
    Table,
)
from dateline.release.reading import parse
from dateline.release.runs import plain
from hang_guard import ends

TEXT = "Riverbend’s café opens\n\nThe café is open."


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("cp1252"),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("é", "e\u0301").encode(),
    ],
    ids=["utf-8", "utf-8 with mark", "utf-16 le", "utf-16 be", "cp1252", "crlf", "decomposed"],
)
def test_encodings_give_the_same_document(data: bytes) -> None:
    document = parse(data, name="a.txt").document
    assert document.headline == "Riverbend’s café opens"
    assert document.body == (Paragraph((Run("The café is open."),)),)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" \n\t\n",
        b"a\0b",
        b"%PDF-1.7\n",
        b"PK\x03\x04rest",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xfe\x00",
        b"\x81\x8d\x8f",
        b"a" + "\u0301".encode() * 100,
        b"\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f",
    ],
)
def test_what_is_no_text_is_refused_in_one_sentence(data: bytes) -> None:
    with pytest.raises(UnreadableError) as caught:
        parse(data, name="a.txt")
    assert str(caught.value).endswith(".")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "data", [b"a" * (decoding.MOST_BYTES + 1), b"\n" * (decoding.MOST_LINES + 1) + b"a"]
)
def test_what_is_too_large_is_refused_before_any_work(data: bytes) -> None:
    with ends(), pytest.raises(TooLargeError, match="limit"):
        parse(data, name="a.txt")


FRONT = """---
headline: Riverbend opens its books
subheadline: A union answers
dateline: {city: GENEVA, country: Switzerland, date: 2026-03-03, wire: Dateline}
language: en
categories: [housing, finance]
embargo: 2026-03-03T10:00:00+01:00
contacts:
  - {name: Ada Field, role: treasurer, email: press@riverbend.example}
exhibits:
  - {claim: rents rose, title: Accounts 2025, url: "https://riverbend.example/a"}
signatories:
  - Ada Field
  - {withheld: true}
images:
  - {src: books.jpg, caption: The books, credit: R. Moss, alt: Ledgers}
colour: red
---
The union opened **its** [books](https://riverbend.example/b).
"""


def test_front_matter_gives_what_a_text_would_have_to_say() -> None:
    parsed = parse(FRONT.encode(), name="a.md")
    document = parsed.document
    assert document.headline == "Riverbend opens its books"
    assert document.subheadline == "A union answers"
    assert document.dateline is not None
    assert document.dateline.text == "GENEVA, Switzerland, March 3, 2026 /Dateline/ --"
    assert document.embargo is not None
    assert document.embargo.until == "2026-03-03T10:00:00+01:00"
    assert document.contacts == (
        Contact(name="Ada Field", role="treasurer", email="press@riverbend.example"),
    )
    assert document.images == (
        Image("books.jpg", caption="The books", credit="R. Moss", alt="Ledgers"),
    )
    assert document.body[1] == Picture(0)
    assert document.links == (Link("books", "https://riverbend.example/b"),)
    assert parsed.declared.categories == ("housing", "finance")
    assert parsed.declared.exhibits == (
        Exhibit("rents rose", "Accounts 2025", url="https://riverbend.example/a"),
    )
    assert parsed.declared.signatories == (Signatory("Ada Field"), Signatory(None, withheld=True))
    assert parsed.dropped == ("the front matter's colour",)


@pytest.mark.parametrize(
    ("front", "named"),
    [
        ("headline: [a]", "headline"),
        ("dateline: Geneva", "dateline"),
        ("dateline: {date: soon}", "dateline.date"),
        ("contacts: [{fax: 1}]", "fax"),
        ("exhibits: [{title: a}]", "exhibits"),
        ("signatories: [{name: A, withheld: true}]", "withheld"),
        ("embargo: 2026-03-03T10:00:00", "zone"),
        ("direction: up", "direction"),
        ("a: &x [1]\nb: *x", "alias"),
        ("a: [", "YAML"),
        ("images: [{src: ../secret.jpg}]", "images"),
        ("images: [{src: 'https://a.example/b.jpg'}]", "images"),
    ],
)
def test_wrong_front_matter_is_an_error_that_names_it(front: str, named: str) -> None:
    with pytest.raises(ReleaseError, match=named):
        parse(f"---\n{front}\n---\nText.".encode(), name="a.md")


def test_markdown_keeps_lists_tables_quotes_and_pictures() -> None:
    text = (
        "# Head\n\nText *goes* here.\n\n## Part\n\n- a\n- b\n\n> Said.\n>\n> — Ada Field\n\n"
        "| x | y |\n|---|---|\n| 1 | 2 |\n\n![Ledgers](books.jpg)\n\nLast words stand here."
    )
    document = parse(text.encode(), name="a.md").document
    kinds = [type(block) for block in document.body]
    assert kinds == [Paragraph, Heading, List, Quote, Table, Picture, Paragraph]
    assert document.body[3] == Quote(((Run("Said."),),), "Ada Field")
    assert document.images == (Image("books.jpg", alt="Ledgers"),)


PAGE = """<!doctype html><html lang="fr" dir="ltr"><head><title>Site</title>
<meta property="og:title" content="Riverbend ouvre ses livres">
<meta name="dc:date" content="2026-03-03T10:00">
<script>alert(1)</script></head><body><nav><a href="/">Accueil</a></nav><main>
<p onclick="x()">Le <b>syndicat</b> <a href="https://riverbend.example/a">ouvre</a>
<a href="javascript:x()">tout</a>
<span style="display:none">secret</span>.</p><img src="https://t.example/p.gif" width=1 height=1>
<ul><li>loyers</li><li>travaux</li></ul><table><tr><th>an</th></tr><tr><td>2025</td></tr></table>
<figure><img src="livres.jpg" alt="Livres">
<figcaption>Les livres. Photo: R. Moss</figcaption></figure>
<form><input name=q></form>
<blockquote><p>On reste.</p><p>— Ada Field</p></blockquote>
<p>%s</p></main><footer>pied</footer></body></html>""" % ("Le texte est long. " * 20)


def test_html_keeps_words_and_safe_links_and_names_the_rest() -> None:
    parsed = parse(PAGE.encode(), name="page.html")
    document = parsed.document
    assert document.headline == "Riverbend ouvre ses livres"
    assert (document.language, document.direction) == ("fr", "ltr")
    assert document.links == (Link("ouvre", "https://riverbend.example/a"),)
    kinds = [type(block) for block in document.body]
    assert kinds == [Paragraph, List, Table, Picture, Quote, Paragraph]
    assert document.images[0] == Image(
        "livres.jpg", caption="Les livres. Photo: R. Moss", credit="R. Moss", alt="Livres"
    )
    assert document.dateline is not None
    assert document.dateline.date == "2026-03-03"
    words = " ".join(plain(b.runs) for b in document.body if isinstance(b, Paragraph))
    assert "secret" not in words
    assert "tout" in words
    report = "; ".join(parsed.dropped)
    for named in ("script", "handler", "unsafe address", "hidden part: secret", "tracking", "form"):
        assert named in report


def test_a_class_that_only_mentions_hiding_hides_nothing() -> None:
    page = (
        "<html><body><h1>Riverbend opens its books</h1>"
        '<div class="field field--label-hidden"><p>The accounts are public.</p></div>'
        '<div class="visually-hidden"><p>Skip.</p></div></body></html>'
    )
    document = parse(page.encode(), name="a.html").document
    assert document.body == (Paragraph((Run("The accounts are public."),)),)


@pytest.mark.parametrize(
    "address",
    [
        "https://other.example/a.png",
        "../yard.png",
        "/a.png",
        "file:///etc/passwd",
        "data:image/png;base64,AAAA",
    ],
)
def test_markdown_picture_from_outside_the_filing_is_named_and_its_address_left_out(
    address: str,
) -> None:
    page = f'# A yard opens\n\nThe yard is open.\n\n![The yard]({address} "Opened")\n'
    parsed = parse(page.encode(), name="a.md")
    assert parsed.dropped == (f"a picture from outside the filing: {address}",)
    assert parsed.document.images == (Image(None, "Opened", None, None, None, "The yard"),)
    assert parsed.document.body == (Paragraph((Run("The yard is open."),)), Picture(0))


@pytest.mark.parametrize(
    ("part", "named"),
    [("<script>alert(1)</script>", "a script"), ("<style>p{color:red}</style>", "a style sheet")],
)
def test_what_stands_in_markdown_as_html_and_isnt_shown_is_named(part: str, named: str) -> None:
    page = f"# A yard opens\n\nThe yard is open.\n\n{part}\n\nIt closes at six.\n"
    parsed = parse(page.encode(), name="yard.md")
    assert parsed.dropped == (named,)


def test_markdown_link_to_a_script_is_named_and_its_words_stay() -> None:
    page = "# A yard opens\n\nThe [yard](javascript:alert) is open.\n"
    parsed = parse(page.encode(), name="a.md")
    assert parsed.document.body == (Paragraph((Run("The yard is open."),)),)
    assert parsed.dropped == ("a link with an unsafe address: javascript:alert",)


def test_block_quote_names_its_speaker_in_its_own_words_too() -> None:
    page = '# A yard opens\n\nIt is open.\n\n> "We waited long enough," said Mara Lund, chair.\n'
    (quotation,) = parse(page.encode(), name="a.md").document.quotes
    assert (quotation.text, quotation.speaker, quotation.role, quotation.block) == (
        "We waited long enough",
        "Mara Lund",
        "chair",
        1,
    )
