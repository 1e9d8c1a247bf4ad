import json
import re

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from selectolax.lexbor import LexborHTMLParser

from dateline.press.errors import UnknownTemplateError
from dateline.press.page import TEMPLATE, render_release, render_tombstone
from dateline.press.plain import render_plain
from dateline.record.bundle import Copy, format_copy, parse_copy
from dateline.record.manifest import Reason
from dateline.release.model import Document, Statement
from press.samples import HOSTILE, corrected, hostile, persian
from record.bundles import SampleWire, make_copy, sample_document
from release.strategies import documents

URL_ATTRIBUTES = ("href", "src", "action", "formaction", "content", "srcset", "poster", "data")
PANELS = ("who", "checked", "evidence", "since", "verify")


def parsed(page: str) -> LexborHTMLParser:
    return LexborHTMLParser(page)


def text_of(page: LexborHTMLParser, selector: str) -> str:
    node = page.css_first(selector)
    assert node is not None, selector
    return " ".join(node.text().split())


def carried(page: str) -> Copy:
    node = parsed(page).css_first("#dateline-copy")
    assert node is not None
    return parse_copy(json_of(node.text()))


def json_of(text: str) -> bytes:
    return text.replace("\\u003c", "<").encode()


def assert_inert(page: str, *, script: str | None = None) -> None:
    """Nothing in the page runs, styles, or leads anywhere but to the web, mail or a telephone.

    ``script`` is the one file beside the page that may run.
    """
    root = parsed(page).root
    assert root is not None
    for node in root.traverse():
        assert node.tag not in {"style", "template", "iframe", "object", "embed", "base", "form"}
        if node.tag == "script" and "src" in node.attributes:
            assert (dict(node.attributes), node.text()) == ({"src": script, "defer": None}, "")
        elif node.tag == "script":
            assert node.attributes.get("type") in {"application/json", "application/ld+json"}
            assert "<" not in (node.text() or "")
        for name, value in node.attributes.items():
            assert not name.startswith("on")
            assert name != "style"
            if name in URL_ATTRIBUTES and node.tag != "meta":
                scheme = re.match(r"\s*([a-z][a-z0-9+.-]*):", value or "", re.IGNORECASE)
                assert scheme is None or scheme[1].lower() in {"http", "https", "mailto", "tel"}
    assert not re.search(
        "[\u202a-\u202e]", re.sub(r"<script.*?</script>", "", page, flags=re.DOTALL)
    )


def test_the_five_answers_stand_beside_the_text_in_their_order() -> None:
    page = parsed(render_release(make_copy()))
    assert [node.attributes["id"] for node in page.css(".panel")] == list(PANELS)
    who = text_of(page, "#who")
    assert "Riverbend Tenants' Union" in who
    assert "domain: riverbend.example" in who
    assert "verified by DNS, 1 February 2026" in who
    assert "Not verified: address: 4 Quay Lane" in who
    assert "Owned by the source itself" in who
    assert "Filed by Mole & Partners" in who
    assert "Signed by the source’s own key" in who
    assert "It does not mean that what is said is true." in who
    checked = text_of(page, "#checked")
    assert "DG-2026.1" in checked
    assert "DG-04 to mend Tenants Under 100 words." in checked
    assert "Accepted by harbour-desk-1. The facts are few." in checked
    assert "Checked with both sides." in checked
    assert "Rents rose by a third. Rent register" in text_of(page, "#evidence")
    assert "Nothing: no newer version" in text_of(page, "#since")
    verify = text_of(page, "#verify")
    assert "wire.example.org/releases/1" in verify
    assert "does not prove that the release is true" in verify


def test_what_stands_apart_on_the_page_is_apart_without_its_style_too() -> None:
    document = sample_document()
    page = parsed(render_release(make_copy(document)))
    assert text_of(page, "address").startswith("Ada Merrow chair Riverbend Tenants' Union +99")
    twice = msgspec.structs.replace(document, socials=document.socials * 2)
    assert text_of(parsed(render_release(make_copy(twice))), ".row") == "Mastodon Mastodon"


@pytest.mark.parametrize(
    ("signature", "sentence"),
    [
        ("own-key", "Signed by the source’s own key."),
        ("vouched-key", "Signed by a key that the wire alone vouches for."),
        ("none", "Not signed by the source."),
    ],
)
def test_it_says_who_signed(signature: str, sentence: str) -> None:
    assert sentence in text_of(parsed(render_release(make_copy(signature=signature))), "#who")


def test_the_text_stands_whole_in_the_article() -> None:
    story = text_of(parsed(render_release(make_copy())), "article")
    for words in (
        "Tenants of Quay House win repairs after a year",
        "RIVERBEND, Vardmark, March 3, 2026 /The Harbour Wire/ -- The union and the owner agreed.",
        "We asked for a year.",
        "House Flats",
        "The house",
        "J. Tarn",
        "It has 400 members.",
        "ada@riverbend.example",
        "The Harbour Wire carries what others say.",
        "1 listed by name",
        "1 known to the desk and withheld",
    ):
        assert words in story or words.replace(" ", "") in story.replace(" ", "")


def test_the_copy_in_the_page_is_the_copy() -> None:
    for copy in (*corrected(), make_copy(hostile()), make_copy(persian())):
        assert carried(render_release(copy)) == copy
        assert format_copy(carried(render_release(copy))) == format_copy(copy)


def test_the_same_copy_gives_the_same_page() -> None:
    copy = corrected()[1]
    again = parse_copy(format_copy(copy))
    assert render_release(copy) == render_release(again)
    assert render_release(copy, content=format_copy(copy)) == render_release(copy)


def test_a_page_names_its_template_and_refuses_one_that_isnt_there() -> None:
    page = parsed(render_release(make_copy()))
    generator = page.css_first('meta[name="generator"]')
    assert generator is not None
    assert generator.attributes["content"] == f"Dateline 0.1.0; template {TEMPLATE}"
    with pytest.raises(UnknownTemplateError):
        render_release(make_copy(), template=TEMPLATE + 1)


def dates(copy: Copy) -> tuple[str, list[str], str, str]:
    """Return what a page says of its dates: by-line, its times, what machines are told."""
    page = parsed(render_release(copy))
    meta = page.css_first('meta[property="article:modified_time"]')
    article = json.loads(text_of(page, 'script[type="application/ld+json"]'))
    times = [node.attributes["datetime"] or "" for node in page.css(".by time")]
    assert meta is not None
    assert article["datePublished"] == copy.bundle.manifest.first_published
    return text_of(page, ".by"), times, str(meta.attributes["content"]), article["dateModified"]


def test_a_page_says_when_it_was_first_published_and_last_changed_in_substance() -> None:
    wire = SampleWire()
    first = wire.publish()
    begun = first.bundle.manifest.at
    words, times, *told = dates(first)
    assert (times, told) == ([begun], [begun, begun])
    assert "First published" not in words
    second = wire.publish(replaces=first)
    changed = second.bundle.manifest.at
    words, times, *told = dates(second)
    assert (times, told) == ([begun, changed], [changed, changed])
    assert "First published 3 March 2026" in words
    assert "Last changed in substance 3 March 2026" in words
    third = wire.publish(replaces=second, correction="clarification")
    assert dates(third)[1:] == ([begun, changed], changed, changed)
    replied = wire.reply(third)
    at = replied.later[0].manifest.at
    assert dates(replied)[1:] == ([begun, at], at, at)


def test_neither_a_clarification_nor_a_report_in_vain_is_a_change_in_substance() -> None:
    wire = SampleWire()
    first = wire.publish()
    clear = wire.publish(replaces=first, correction="clarification")
    vain = wire.decide(clear, verdict="dismissed", outcome="none")
    for copy in (clear, vain):
        assert dates(copy)[2] == first.bundle.manifest.at
    upheld = wire.decide(clear)
    assert dates(upheld)[2] == upheld.later[0].manifest.at


def test_there_is_no_banner_without_a_reason() -> None:
    assert parsed(render_release(make_copy())).css_first(".banners") is None


def test_an_older_version_says_first_that_it_was_replaced() -> None:
    page = parsed(render_release(corrected()[0], current=False))
    banner = text_of(page, ".banners")
    assert "This is version 1. Version 2 replaced it on 3 March 2026." in banner
    assert "The owner signed on Monday, not on Tuesday." in banner


def test_a_corrected_version_shows_each_word_that_changed() -> None:
    page = parsed(render_release(corrected()[1]))
    assert "Corrected on 3 March 2026." in text_of(page, ".banners")
    change = text_of(page, ".changes li")
    assert change == "… signed on was Tuesday now Monday at noon …"
    assert text_of(page, "del") == "was Tuesday"
    assert text_of(page, "ins") == "now Monday"


def test_a_reply_stands_in_full() -> None:
    page = parsed(render_release(corrected()[1]))
    assert "Quay House Estates replied on 3 March 2026." in text_of(page, ".banners")
    reply = text_of(page, ".reply")
    assert "We had promised it. And we kept the promise." in reply
    assert "by letter on its own paper" in reply


def test_a_withdrawn_release_keeps_its_text_under_the_notice() -> None:
    wire = SampleWire()
    page = parsed(render_release(wire.retract(wire.publish())))
    banner = text_of(page, ".banner-withdrawn")
    assert "Withdrawn on 3 March 2026. It is in error. The agreement was never signed." in banner
    assert "The union and the owner agreed." in text_of(page, "article")


def test_a_restored_release_says_when_it_was_withdrawn_and_why_it_stands_again() -> None:
    wire = SampleWire()
    page = parsed(render_release(wire.restore(wire.retract(wire.publish()))))
    assert page.css_first(".banner-withdrawn") is None
    banner = text_of(page, ".banners")
    assert "Withdrawn on 3 March 2026, restored on 3 March 2026." in banner
    assert "The agreement had been signed after all." in banner
    since = text_of(page, "#restoration-3")
    assert "It is in error. The agreement was never signed." in since
    assert "Decided by harbour-desk-2, harbour-desk-3 · Entry 3" in since
    assert "Withdrawn" not in text_of(page, 'script[type="application/ld+json"]')


def test_a_release_that_is_behind_its_translation_says_so_before_its_text() -> None:
    wire = SampleWire()
    behind = wire.lag(wire.publish())
    page = parsed(render_release(behind))
    banner = text_of(page, ".banners")
    assert banner == (
        "The same text in Persian was corrected on 3 March 2026. "
        "This one doesn’t have that change yet. Read it in Persian"
    )
    (link,) = page.css(".banners a")
    assert link.attributes["href"] == "../../releases/9/"
    assert "release 9, version 2 · Entry 2" in text_of(page, "#lag-2")
    assert dates(behind)[2] == behind.later[0].manifest.at

    settled = wire.settle(behind)
    page = parsed(render_release(settled))
    assert page.css_first(".banners") is None
    told = text_of(page, "#lag-2")
    assert "Nothing in this text changes with it. Only the Persian wording was wrong." in told
    assert "Decided by harbour-desk-1 · Entry 3" in told
    assert "doesn’t have that change" not in told


def test_what_translations_do_is_told_in_the_page_s_language() -> None:
    wire = SampleWire()
    persian_page = parsed(render_release(wire.lag(wire.publish(persian()), language="en")))
    assert "همین متن به زبان انگلیسی" in text_of(persian_page, ".banners")
    strange = parsed(render_release(wire.lag(wire.publish(), language="tlh")))
    assert "The same text in tlh was corrected" in text_of(strange, ".banners")
    withdrawn = wire.lag(wire.publish(), kind="withdrawn", filing=None)
    banner = text_of(parsed(render_release(withdrawn)), ".banners")
    assert "was withdrawn on 3 March 2026. This one was not retracted with it." in banner


def test_a_clarified_translation_is_no_change_in_substance() -> None:
    wire = SampleWire()
    copy = wire.publish()
    assert dates(wire.lag(copy, kind="clarification"))[2] == copy.bundle.manifest.at


def test_a_decision_on_a_report_stands_before_the_text_where_it_changed_something() -> None:
    wire = SampleWire()
    page = parsed(render_release(wire.decide(wire.publish())))
    banner = text_of(page, ".banners")
    assert "A reader’s report was upheld on 3 March 2026. It leads to a correction." in banner
    decision = text_of(page, "#decision-2")
    assert "Report · Upheld" in decision
    assert "The date in the first paragraph was wrong." in decision
    links = [node.attributes["href"] for node in page.css("#decision-2 a")]
    assert links == [f"../../guidelines/DG-2026.1/{rule}" for rule in ("", "#DG-07", "#DG-12")]


def test_a_report_in_vain_is_told_and_puts_nothing_before_the_text() -> None:
    wire = SampleWire()
    copy = wire.decide(wire.publish(), verdict="dismissed", outcome="none")
    page = parsed(render_release(copy))
    assert page.css_first(".banners") is None
    assert "Dismissed" in text_of(page, "#decision-2")
    assert render_plain(copy) == render_plain(msgspec.structs.replace(copy, later=()))


@pytest.mark.parametrize("reason", ["safety", "legal"])
def test_a_removed_release_leaves_nothing_of_its_text(reason: Reason) -> None:
    wire = SampleWire()
    retracted = wire.retract(wire.publish(), reason)
    page = render_tombstone(retracted.later[-1])
    words = text_of(parsed(page), "body")
    assert "Release 1 was removed" in words
    assert "The agreement was never signed." in words
    assert "2 editors" in words
    for gone in ("Tenants", "Quay House", "Ada Merrow", "Riverbend"):
        assert gone not in page
    assert_inert(page)


def test_only_a_retraction_leaves_a_page_in_its_place() -> None:
    with pytest.raises(ValueError, match="retraction"):
        render_tombstone(corrected()[1].later[-1])


def test_a_persian_release_is_set_from_right_to_left_with_its_own_digits() -> None:
    html = render_release(make_copy(persian()))
    page = parsed(html)
    root = page.css_first("html")
    assert root is not None
    assert (root.attributes["lang"], root.attributes["dir"]) == ("fa", "rtl")
    assert "۳ مارس ۲۰۲۶" in text_of(page, ".folio")
    assert text_of(page, "#who h2") == "چه کسی سخن می‌گوید"
    message = page.css_first(".finding")
    assert message is not None
    assert (message.attributes["lang"], message.attributes["dir"]) == ("en", "ltr")


def test_a_language_without_words_of_its_own_keeps_its_direction_in_the_text() -> None:
    document = msgspec.structs.replace(persian(), language="ar")
    page = parsed(render_release(make_copy(document)))
    root, story = page.css_first("html"), page.css_first("article")
    assert root is not None
    assert story is not None
    assert (root.attributes["lang"], root.attributes["dir"]) == ("en", "ltr")
    assert (story.attributes["lang"], story.attributes["dir"]) == ("ar", "rtl")


def test_links_are_relative_to_where_the_page_stands() -> None:
    copy = make_copy()
    here, deeper = render_release(copy), render_release(copy, current=False)
    assert 'href="../../guidelines/DG-2026.1/#DG-04"' in here
    assert 'href="../../../guidelines/DG-2026.1/#DG-04"' in deeper
    assert here.count("../../") == deeper.count("../../../")


def test_style_comes_from_one_sheet_with_its_digest() -> None:
    sheets = parsed(render_release(make_copy())).css('link[rel="stylesheet"]')
    assert len(sheets) == 1
    assert (sheets[0].attributes["integrity"] or "").startswith("sha384-")


def test_machines_find_a_news_article() -> None:
    node = parsed(render_release(corrected()[1])).css_first('script[type="application/ld+json"]')
    assert node is not None
    article = json.loads(node.text())
    assert article["@type"] == "NewsArticle"
    assert article["headline"] == "Tenants win repairs at last"
    assert article["isAccessibleForFree"] is True
    assert article["author"]["@type"] == "Organization"
    assert article["publisher"]["name"] == "The Harbour Wire"
    assert article["datePublished"] < article["dateModified"]
    assert article["correction"][0]["@type"] == "CorrectionComment"
    assert article["correction"][0]["text"] == "The owner signed on Monday, not on Tuesday."
    assert article["comment"][0]["author"]["name"] == "Quay House Estates"


def test_an_import_says_that_it_wasnt_checked() -> None:
    copy = make_copy(claimed_at="2019-05-04T00:00:00Z", decision=None, pdf=None)
    checked = text_of(parsed(render_release(copy)), "#checked")
    assert "The archive dates this release 4 May 2019." in checked
    assert "not checked by this wire at the time" in checked
    assert "No decision of an editor stands behind this version." in checked


def test_an_import_links_its_pdf_and_card_once_it_has_them() -> None:
    wire = SampleWire()
    bare = wire.import_()
    page = render_release(bare)
    visible = page.partition('id="dateline-copy"')[0] + page.rpartition("</script>")[2]
    assert "release.pdf" not in visible
    assert "card.png" not in visible
    assert "dateline verify release.json --policy FILE" in visible
    pressed = parsed(render_release(wire.press(bare, b"%PDF-1.7")))
    assert len(pressed.css('a[href="release.pdf"]')) == 2
    assert len(pressed.css('link[type="application/pdf"]')) == 1
    (picture,) = pressed.css('meta[property="og:image"]')
    assert picture.attributes["content"] == "https://wire.example.org/releases/1/v1/card.png"
    assert text_of(pressed, "#since") == text_of(parsed(page), "#since")


def test_a_hostile_release_comes_out_inert() -> None:
    page = render_release(make_copy(hostile()))
    assert_inert(page)
    assert "‹U+202E›" in page
    assert "{{ 7 * 7 }}" in text_of(parsed(page), "h1")
    assert len(parsed(page).css("script")) == 2


def test_hostile_words_of_source_and_desk_come_out_inert() -> None:
    copy = make_copy()
    manifest = copy.bundle.manifest
    source = msgspec.structs.replace(manifest.source, name=HOSTILE, slug='../"><script>')
    evil = msgspec.structs.replace(
        copy,
        bundle=msgspec.structs.replace(
            copy.bundle,
            manifest=msgspec.structs.replace(
                manifest,
                source=source,
                guidelines=HOSTILE,
                wire=msgspec.structs.replace(
                    manifest.wire, name=HOSTILE, base_url="javascript:alert(1)//"
                ),
            ),
        ),
    )
    assert_inert(render_release(evil))


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents())
def test_any_document_comes_out_inert_and_whole(document: Document) -> None:
    copy = make_copy(document, signature="none", before=0)
    page = render_release(copy)
    assert_inert(page)
    assert carried(page) == copy


def test_the_lead_of_a_page_needs_no_dateline_nor_body() -> None:
    bare = Document("A headline", None, None, "en", "ltr", ())
    page = parsed(render_release(make_copy(bare, exhibits=(), signatories=())))
    assert text_of(page, "h1") == "A headline"
    assert "cites no document" in text_of(page, "#evidence")


def test_a_statement_counts_who_claims_and_who_is_listed() -> None:
    document = msgspec.structs.replace(
        sample_document(), statement=Statement(1404, "https://riverbend.example/names")
    )
    page = parsed(render_release(make_copy(document)))
    assert "Statement" in text_of(page, ".folio")
    tally = text_of(page, ".tally")
    assert "1,404 claimed in the text" in tally
    assert "1 listed by name" in tally
    assert "1 known to the desk and withheld" in tally
    assert text_of(page, ".names") == "Ada Merrow Quay House"
