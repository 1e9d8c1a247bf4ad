"""One invented release in every news format: the same document as its text form."""

# ruff: noqa: E501  XML and JSON stand on the lines they stand on

import json
from html import escape
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from dateline.release.errors import ReleaseError, SeveralError, UnreadableError
from dateline.release.model import Document, Embargo, Image, Parsed
from dateline.release.reading import parse, parse_all

HEADLINE = "Night ferry to Osterholm starts again in May"
DECK = "Eleven crossings a week, and bicycles travel free"
ADDRESS = "https://osterholm-ferry.example/news/41"
PARAGRAPHS = (
    (
        "OSTERHOLM, Vardmark, March 3, 2026 /The Harbour Wire/ -- The Osterholm Ferry Company will run "
        "its night ferry again from 4 May, six years after the last one."
    ),
    (
        "“We kept the bunks,” said Anna Lund, director of the Osterholm Ferry Company. “We even kept "
        "the pillows.”"
    ),
    "Tickets & berths cost less than 40 crowns until the end of June.",
)
ABOUT = "The Osterholm Ferry Company belongs to the people of Osterholm."
TEXT = "\n\n".join(
    [
        HEADLINE,
        DECK,
        *PARAGRAPHS,
        "About the Osterholm Ferry Company",
        ABOUT,
        "Press contact:\nJan Brok\nOsterholm Ferry Company\npress@osterholm-ferry.example",
    ]
)
HTML = (
    "".join(f"<p>{escape(line)}</p>" for line in PARAGRAPHS)
    + f"<h3>About the Osterholm Ferry Company</h3><p>{ABOUT}</p><p>Press contact:<br>Jan Brok<br>"
    "Osterholm Ferry Company<br>press@osterholm-ferry.example</p>"
)
XHTML = HTML.replace("<br>", "<br/>")
NITF_BODY = (
    XHTML.replace("<h3>", "<hl2>").replace("</h3>", "</hl2>").replace("<p>O", "<p lede='true'>O")
)
WHEN = "2026-03-03T08:00:00+01:00"


def _ninjs3(**more: object) -> bytes:
    item: dict[str, object] = {
        "uri": ADDRESS, "type": "text", "versionCreated": WHEN, "language": "en",
        "headlines": [{"role": "main", "value": HEADLINE}, {"role": "sub", "value": DECK}],
        "bodies": [{"role": "summary", "contentType": "text/plain", "value": "A ferry."},
                   {"role": "main", "contentType": "application/xhtml+xml", "value": HTML}],
    }  # fmt: skip
    return json.dumps(item | more).encode()


def _ninjs1(**more: object) -> bytes:
    item: dict[str, object] = {
        "uri": ADDRESS, "type": "text", "versioncreated": WHEN, "language": "en",
        "headline": HEADLINE, "body_xhtml": HTML,
        "body_text": "\n".join(PARAGRAPHS),
    }  # fmt: skip
    return json.dumps(item | more).encode()


def _g2(content: str, meta: str = "", lines: str = "") -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"'
        f' guid="{ADDRESS}" version="1" standard="NewsML-G2" standardversion="2.35" xml:lang="en">'
        '<itemMeta><itemClass qcode="ninat:text"/><provider qcode="x:y"/>'
        f"<versionCreated>{WHEN}</versionCreated>{meta}</itemMeta><contentMeta><language tag='en'/>"
        f'<headline>{HEADLINE}</headline><headline role="hld:subHeadline">{DECK}</headline>{lines}'
        f"</contentMeta><contentSet>{content}</contentSet></newsItem>"
    ).encode()


G2_XHTML = (
    '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">'
    f"<head><title>Not this one</title></head><body>{XHTML}</body></html></inlineXML>"
)
G2_PREFIXED = (
    '<inlineXML contenttype="application/xhtml+xml"><x:div xmlns:x="http://www.w3.org/1999/xhtml">'
    + XHTML.replace("</", "</x:").replace("<p>", "<x:p>").replace("<h3>", "<x:h3>")
    .replace("<br/>", "<x:br/>")
    + "</x:div></inlineXML>"
)  # fmt: skip
NITF = (
    '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head><docdata><date.issue '
    'norm="20260303T080000+0100"/></docdata></head><body><body.head><hedline><hl1>'
    f"{HEADLINE}</hl1><hl2>{DECK}</hl2></hedline></body.head><body.content><block>"
    f"{NITF_BODY}</block></body.content></body></nitf>"
)
G2_NITF = f'<inlineXML contenttype="application/nitf+xml">{NITF}</inlineXML>'
NEWSML1 = (
    '<?xml version="1.0"?><!DOCTYPE NewsML SYSTEM "NewsML_1.2.dtd"><NewsML><NewsEnvelope/><NewsItem>'
    "<Identification/><NewsManagement><FirstCreated>20260303T080000+0100</FirstCreated><Status "
    'FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>'
    f"{HEADLINE}</HeadLine><SubHeadLine>{DECK}</SubHeadLine></NewsLines><DescriptiveMetadata>"
    '<Language FormalName="en"/></DescriptiveMetadata><NewsComponent><Role FormalName="Main"/>'
    '<ContentItem><Format FormalName="NITF"/><DataContent>'
    + NITF.replace(' xmlns="http://iptc.org/std/NITF/2006-10-18/"', "")
    + "</DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>"
)
RSS_ITEM = (
    f"<item><title>{HEADLINE}</title><link>{ADDRESS}</link><pubDate>Tue, 03 Mar 2026 08:00:00 +0100"
    "</pubDate><description>Short.</description><content:encoded><![CDATA["
    f"{HTML}<p>The post <a href='{ADDRESS}'>Night ferry</a> appeared first on <a href='https://x"
    ".example'>Ferry news</a>.</p>]]></content:encoded></item>"
)
RSS = (
    '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/'
    f'"><channel><title>Ferry news</title><language>en</language>{RSS_ITEM}</channel></rss>'
)
RDF = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>'
    f'Ferry news</title></channel><item rdf:about="{ADDRESS}"><title>{HEADLINE}</title><link>'
    f"{ADDRESS}</link><dc:date>{WHEN}</dc:date><dc:language>en</dc:language><description>"
    f"{escape(HTML)}</description></item></rdf:RDF>"
)
ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Ferry news</title><entry><title '
    f'type="html">{HEADLINE}</title><link rel="alternate" href="{ADDRESS}"/><id>urn:x:41</id>'
    f"<published>{WHEN}</published><updated>2026-03-09T08:00:00Z</updated><summary>Short.</summary>"
    f'<content type="html">{escape(HTML)}</content></entry></feed>'
)
ATOM_XHTML = ATOM.replace(
    f'<content type="html">{escape(HTML)}</content>',
    f'<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{XHTML}</div></content>',
)
JSON_FEED = json.dumps(
    {"version": "https://jsonfeed.org/version/1.1", "title": "Ferry news", "language": "en",
     "items": [{"id": "41", "url": ADDRESS, "title": HEADLINE, "date_published": WHEN,
                "content_html": HTML, "summary": "Short."}]}
)  # fmt: skip

WITH_DECK = {
    "ninjs 3": _ninjs3(),
    "ninjs 3 with NITF": _ninjs3(bodies=[{"contentType": "text/vnd.IPTC.NITF", "value": NITF}]),
    "NewsML-G2 with XHTML": _g2(G2_XHTML),
    "NewsML-G2 with prefixed XHTML": _g2(G2_PREFIXED),
    "NewsML-G2 with NITF": _g2(G2_NITF),
    "NewsML 1.2": NEWSML1.encode(),
    "NITF": NITF.encode(),
}
WITHOUT_DECK = {
    "ninjs 1": _ninjs1(),
    "RSS 2.0": RSS.encode(),
    "RSS 1.0": RDF.encode(),
    "Atom": ATOM.encode(),
    "Atom with XHTML": ATOM_XHTML.encode(),
    "JSON Feed": JSON_FEED.encode(),
}


def _document(data: bytes) -> Document:
    """The document without what only a format with an address can say."""
    return replace(parse(data, name="item.bin").document, permalink=None)


@pytest.mark.parametrize("name", WITH_DECK)
def test_a_news_item_is_the_same_document_as_its_text(name: str) -> None:
    assert _document(WITH_DECK[name]) == _document(TEXT.encode())


@pytest.mark.parametrize("name", WITHOUT_DECK)
def test_an_item_of_a_feed_is_the_same_document_as_its_text(name: str) -> None:
    text = TEXT.replace(f"{DECK}\n\n", "")
    assert _document(WITHOUT_DECK[name]) == _document(text.encode())


@pytest.mark.parametrize("name", [n for n in (*WITH_DECK, *WITHOUT_DECK) if "NITF" not in n])
def test_the_address_of_an_item_is_its_permalink(name: str) -> None:
    data = WITH_DECK.get(name) or WITHOUT_DECK[name]
    if name != "NewsML 1.2":
        assert parse(data, name="item.bin").document.permalink == ADDRESS


def test_the_document_of_the_text_is_a_whole_one() -> None:
    document = _document(TEXT.encode())
    assert (document.headline, document.subheadline) == (HEADLINE, DECK)
    assert document.dateline is not None
    assert (document.dateline.city, document.dateline.date) == ("OSTERHOLM", "2026-03-03")
    assert {quote.speaker for quote in document.quotes} == {"Anna Lund"}
    assert [contact.name for contact in document.contacts] == ["Jan Brok"]
    assert len(document.boilerplate) == 1


def _parsed(data: bytes) -> Parsed:
    return parse(data, name="item.json")


def test_an_embargo_of_an_item_is_the_document_s() -> None:
    until = "2026-03-03T06:00:00+00:00"
    wanted = Embargo(until, f"Embargo: {until}")
    assert _parsed(_ninjs3(embargoedUntil="2026-03-03T06:00:00Z")).document.embargo == wanted
    assert _parsed(_ninjs1(embargoed=until)).document.embargo == wanted
    g2 = _g2(G2_XHTML, meta="<embargoed>2026-03-03T06:00:00Z</embargoed>")
    assert _parsed(g2).document.embargo == wanted
    old = NEWSML1.replace('FormalName="Usable"/>', 'FormalName="Embargoed"/><StatusWillChange>'
                          "<FutureStatus FormalName='Usable'/><DateAndTime>20260303T060000Z"
                          "</DateAndTime></StatusWillChange>")  # fmt: skip
    assert _parsed(old.encode()).document.embargo == wanted


@pytest.mark.parametrize(
    "data",
    [
        _ninjs3(pubStatus="canceled"),
        _ninjs1(pubstatus="canceled"),
        _g2(G2_XHTML, meta='<pubStatus qcode="stat:canceled"/>'),
        NEWSML1.replace('"Usable"', '"Canceled"').encode(),
    ],
)
def test_a_cancelled_item_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(UnreadableError, match=r"“canceled”: its sender has taken it back.*\.$"):
        parse(data, name="item.json")


def test_a_withheld_item_is_refused_in_a_sentence() -> None:
    with pytest.raises(UnreadableError, match=r"“withheld”: its sender holds it back"):
        parse(_ninjs3(pubStatus="withheld"), name="item.json")


def test_where_and_when_an_item_is_from_is_its_dateline_where_the_text_has_none() -> None:
    bodies = [{"contentType": "text/plain", "value": "The ferry runs again.\n\nIt is green."}]
    dateline = _parsed(_ninjs3(bodies=bodies, located="Osterholm, Vardmark")).document.dateline
    assert dateline is not None
    assert (dateline.city, dateline.country, dateline.date) == (
        "Osterholm", "Vardmark", "2026-03-03",
    )  # fmt: skip
    data = '<inlineData contenttype="text/plain">The ferry runs again.\n\nIt is green.</inlineData>'
    located = "<located qcode='x:1'><name>Osterholm, Vardmark</name></located>"
    assert _parsed(_g2(data, lines=located)).document.dateline == dateline


def test_a_dateline_of_its_own_element_opens_the_text() -> None:
    data = '<inlineData contenttype="text/plain">The ferry runs again.\n\nIt is green.</inlineData>'
    item = _g2(data, lines="<dateline>OSTERHOLM, Vardmark, March 3, 2026</dateline>")
    document = _parsed(item).document
    assert document.dateline is not None
    assert (document.dateline.city, document.dateline.date) == ("OSTERHOLM", "2026-03-03")
    assert len(document.body) == 2


def test_a_dateline_without_its_day_gets_the_item_s() -> None:
    bodies = [{"contentType": "text/plain", "value": "OSTERHOLM (The Harbour Wire) -- It runs."}]
    dateline = _parsed(_ninjs3(bodies=bodies)).document.dateline
    assert dateline is not None
    assert (dateline.text, dateline.date) == ("OSTERHOLM (The Harbour Wire) --", "2026-03-03")


def test_pictures_of_an_item_are_named_and_never_fetched() -> None:
    sizes = [{"name": "thumbnail", "href": "https://f.example/s.jpg", "width": 90},
             {"name": "original", "href": "https://f.example/l.jpg", "width": 4_000},
             {"name": "film", "href": "https://f.example/f.mp4", "contentType": "video/mp4"}]  # fmt: skip
    one = {"name": "deck", "type": "picture", "by": "Jo Fenn", "renditions": sizes,
           "descriptions": [{"role": "caption", "value": "The deck"}]}  # fmt: skip
    new = _parsed(_ninjs3(associations=[one]))
    assert new.document.images == (Image(None, caption="The deck", credit="Jo Fenn"),)
    assert "a picture from outside the filing: https://f.example/l.jpg" in new.dropped
    old = {"type": "picture", "byline": "Jo Fenn", "description_text": "The deck",
           "renditions": {"original": {"href": "https://f.example/l.jpg", "mimetype": "image/jpeg"}}}  # fmt: skip
    assert _parsed(_ninjs1(associations={"deck": old})).document.images == new.document.images


def test_a_picture_of_a_feed_is_named_and_never_fetched() -> None:
    media = ('<media:content xmlns:media="http://search.yahoo.com/mrss/" medium="image" url='
             '"https://f.example/l.jpg"><media:description>The deck</media:description>'
             "<media:credit>Jo Fenn</media:credit></media:content><enclosure type='audio/mpeg' "
             "url='https://f.example/a.mp3'/></item>")  # fmt: skip
    parsed = parse(RSS.replace("</item>", media).encode(), name="feed.xml")
    assert parsed.document.images == (Image(None, caption="The deck", credit="Jo Fenn"),)
    assert "a picture from outside the filing: https://f.example/l.jpg" in parsed.dropped
    assert "a file beside the item: https://f.example/a.mp3" in parsed.dropped


def test_whom_an_item_names_with_an_address_is_a_contact() -> None:
    bodies = [{"contentType": "text/plain", "value": "The ferry runs again."}]
    who = {"name": "Jan Brok", "contactInfo": [{"type": "phone", "value": "+00 555 0190"},
                                               {"type": "email", "value": "jan@f.example"}]}  # fmt: skip
    (contact,) = _parsed(_ninjs3(bodies=bodies, people=[who])).document.contacts
    assert (contact.name, contact.phone, contact.email) == (
        "Jan Brok", "+00 555 0190", "jan@f.example",
    )  # fmt: skip
    data = '<inlineData contenttype="text/plain">The ferry runs again.</inlineData>'
    creator = ("<creator><name>Jan Brok</name><personDetails><contactInfo><phone>+00 555 0190"
               "</phone><email>jan@f.example</email></contactInfo></personDetails></creator>")  # fmt: skip
    assert _parsed(_g2(data, lines=creator)).document.contacts == (contact,)


def test_a_file_of_several_is_read_one_by_one_and_refused_where_one_is_wanted() -> None:
    several = {
        "feed.xml": RSS.replace(RSS_ITEM, RSS_ITEM + "<item/>" + RSS_ITEM).encode(),
        "items.json": b"[" + b",".join([_ninjs3(), _ninjs3(pubStatus="canceled"), _ninjs1()]) + b"]",
        "message.xml": b"<newsMessage><header/><itemSet>"
        + b"".join(
            item.split(b"?>", 1)[1]
            for item in (_g2(G2_XHTML), _g2(""), _g2(G2_NITF))
        )
        + b"</itemSet></newsMessage>",
    }  # fmt: skip
    for name, data in several.items():
        readings = list(parse_all(data, name=name))
        assert [reading.name for reading in readings] == [f"{name}, item {n}" for n in (1, 2, 3)]
        assert [isinstance(reading.outcome, Parsed) for reading in readings] == [True, False, True]
        assert readings[2].parsed().document.headline == HEADLINE
        with pytest.raises(SeveralError, match="holds 3 releases"):
            parse(data, name=name)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b'<!DOCTYPE rss [<!ENTITY a "b"><!ENTITY c "&a;&a;&a;">]><rss><channel>&c;</channel></rss>',
         "document type"),
        (b'<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>', "document type"),
        (b"<rss><channel><item>" + b"<a>" * 300, "well-formed"),
        (b"<rss><channel>" + b"<item/>" * 600_000, "over"),
        (b"<feed/>", "no item"),
        (b"<rss><channel><item></channel></rss>", "well-formed"),
        (b'{"uri": "x", "type": "text", "bodies": ' + b"[" * 5_000, "nested"),
        (b'{"uri": "x", "type": "text", ', "can't be read"),
        (b'{"name": "settings", "debug": true}', "neither"),
        (b'{"uri": "https://x.example/1", "type": "picture"}', "type “picture”"),
        (b'{"uri": "https://x.example/1", "type": "text"}', "no text"),
        (b'<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>', "only names"),
        (b"<newsMessage/>", "no item"),
        (b"<nitf/>", "no body"),
    ],
)  # fmt: skip
def test_bombs_and_what_is_no_item_are_refused_in_a_sentence(data: bytes, told: str) -> None:
    with pytest.raises(ReleaseError, match=rf"{told}[^\n]*\.$"):
        parse(data, name="item.bin")


def test_a_page_inside_a_feed_may_name_its_document_type() -> None:
    page = RSS.replace("<![CDATA[", "<![CDATA[<!DOCTYPE html><html><body>")
    assert parse(page.encode(), name="feed.xml").document.headline == HEADLINE


def test_letters_by_name_and_bare_ampersands_are_read_in_a_feed() -> None:
    feed = RSS.replace("Night ferry to", "Night&nbsp;ferry &eacute; & to")
    assert parse(feed.encode(), name="feed.xml").document.headline == (
        "Night\xa0ferry é & to Osterholm starts again in May"
    )


def test_the_official_examples_are_read_or_refused_in_a_sentence(shared: Path) -> None:
    files = [
        *(shared / "schemas" / "ninjs").glob("**/*.json"),
        *(shared / "schemas" / "newsml-g2").glob("LISTING*.xml"),
    ]
    read = 0
    for file in files:
        for reading in parse_all(file.read_bytes(), name=file.name):
            if isinstance(reading.outcome, ReleaseError):
                assert str(reading.outcome).endswith(".")
            else:
                read += 1
    assert read >= 18


def test_official_texts_are_read_whole(shared: Path) -> None:
    ninjs = shared / "schemas" / "ninjs" / "examples"
    simple = parse((ninjs / "004_simple_text_article.json").read_bytes(), name="a.json").document
    assert simple.dateline is not None
    assert (simple.dateline.country, simple.dateline.wire) == ("Italy", "AP")
    assert (simple.dateline.date, len(simple.body)) == ("2013-07-09", 4)
    listing = next((shared / "schemas" / "newsml-g2").glob("LISTING_2*.xml"))
    item = parse(listing.read_bytes(), name="b.xml")
    assert item.document.headline == 'Fed to halt QE to avert "bubble"'
    assert (item.document.language, len(item.document.body)) == ("en-US", 2)
    assert "the item's byline: By Meredith Jameson, Staff Reporter" in item.dropped


_SEEDS = st.sampled_from([*WITH_DECK.values(), *WITHOUT_DECK.values()])


@given(_SEEDS, st.data())
@settings(max_examples=150, deadline=None)
def test_a_damaged_item_is_read_or_refused_in_a_sentence(seed: bytes, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(seed)))
    end = data.draw(st.integers(start, min(len(seed), start + 40)))
    filler = data.draw(
        st.binary(max_size=12) | st.sampled_from([b"[", b"<", b"null", b"]]>", b"5"])
    )
    for reading in parse_all(seed[:start] + filler + seed[end:], name="item.bin"):
        if isinstance(reading.outcome, ReleaseError):
            assert str(reading.outcome).endswith(".")


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.just("<p>A ferry.</p>"),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["role", "value", "contentType", "name", "href", "renditions", "type"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(["uri", "type", "headlines", "bodies", "body_text", "located",
                                        "associations", "people", "embargoedUntil", "pubStatus",
                                        "language", "items", "version"]), _JSON))  # fmt: skip
@settings(max_examples=150, deadline=None)
def test_an_item_of_any_make_is_read_or_refused_in_a_sentence(item: dict[str, object]) -> None:
    for reading in parse_all(json.dumps(item).encode(), name="item.json"):
        if isinstance(reading.outcome, ReleaseError):
            assert str(reading.outcome).endswith(".")
