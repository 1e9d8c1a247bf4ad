"""Feeds as their readers see them: whole texts, ids that stay, retractions that are told."""

import json
from datetime import UTC, datetime

import feedparser
import msgspec
import pytest
from lxml import etree

from dateline.press.errors import PressError
from dateline.press.feeds import (
    NAMESPACE,
    Feed,
    FeedItem,
    atom,
    feed_item,
    json_feed,
    retraction_item,
    rss,
    tombstone_item,
)
from dateline.record.bundle import Copy
from dateline.record.proof import parse_proof
from press.sheets import persian
from record.bundles import SampleWire, make_copy, sample_document

ATOM = "{http://www.w3.org/2005/Atom}"
TOMBSTONE = "{http://purl.org/atompub/tombstones/1.0}"
OURS = f"{{{NAMESPACE}}}"


def feed(*items: FeedItem, hub: str | None = None) -> Feed:
    return Feed(
        title="The Harbour Wire & its sources",
        description="All releases",
        home_url="https://wire.example.org/",
        folder_url="https://wire.example.org/feeds/",
        language="en",
        author="The Harbour Wire",
        since="2026-01-01T00:00:00Z",
        items=items,
        hub=hub,
    )


def parsed(content: bytes) -> "feedparser.FeedParserDict":
    found = feedparser.parse(content)
    assert found.bozo == 0, found.get("bozo_exception")
    return found


@pytest.fixture
def copies() -> list[Copy]:
    wire = SampleWire()
    return [wire.publish(), wire.publish(persian()), wire.publish(sample_document("Third <b>"))]


def test_readers_of_all_three_formats_see_the_same_items(copies: list[Copy]) -> None:
    whole = feed(*(feed_item(copy) for copy in copies))
    told = json.loads(json_feed(whole))["items"]
    for content in (atom(whole), rss(whole)):
        entries = parsed(content).entries
        assert [entry.id for entry in entries] == [item["id"] for item in told]
        assert [entry.link for entry in entries] == [item["url"] for item in told]
        assert entries[0].title == told[0]["title"]
        assert [entry.author for entry in entries] == ["Riverbend Tenants' Union"] * 3
        assert [entry.tags[0].term for entry in entries] == ["housing"] * 3


def test_the_whole_text_is_in_the_feed(copies: list[Copy]) -> None:
    content = parsed(atom(feed(feed_item(copies[0])))).entries[0].content[0].value
    for part in ("RIVERBEND, Vardmark", "A new lift", "We asked for a year.", "400 members"):
        assert part in content
    assert 'src="https://wire.example.org/releases/1/v1/images/sha256-' in content


def test_a_persian_item_is_marked_as_such(copies: list[Copy]) -> None:
    item = feed_item(copies[1])
    assert '<div lang="fa" dir="rtl">' in item.content
    entry = etree.fromstring(atom(feed(item))).find(f"{ATOM}entry")
    assert entry is not None
    assert entry.get("{http://www.w3.org/XML/1998/namespace}lang") == "fa"


def test_an_item_says_where_it_stands_in_the_record(copies: list[Copy]) -> None:
    copy = copies[2]
    item = feed_item(copy)
    entry = parse_proof(copy.bundle.proof).index
    ours = json.loads(json_feed(feed(item)))["items"][0]["_dateline"]
    assert ours["entry"] == entry
    assert ours["manifest"] == copy.bundle.entry.digest
    assert (ours["release"], ours["version"], ours["status"]) == (3, 1, "current")
    for content, path in ((atom(feed(item)), f"{ATOM}entry"), (rss(feed(item)), "channel/item")):
        found = etree.fromstring(content).find(f"{path}/{OURS}release")
        assert found is not None
        assert found.get("entry") == str(entry)
        assert found.get("manifest") == copy.bundle.entry.digest
        assert found.get("payer") == "itself"


def test_a_correction_keeps_the_id_and_moves_the_time() -> None:
    wire = SampleWire()
    old = wire.publish()
    _, new = wire.correct(old, sample_document("Repairs won"))
    before, after = feed_item(old), feed_item(new)
    assert after.id == before.id
    assert after.published == before.published
    assert after.updated > before.updated
    assert after.status == "corrected"
    assert "CORRECTION" in after.content


def test_a_reply_moves_the_time_and_is_read_with_the_text() -> None:
    wire = SampleWire()
    copy = wire.publish()
    replied = feed_item(wire.reply(copy, "We never <signed>."))
    assert replied.updated > feed_item(copy).updated
    assert "We never &lt;signed&gt;." in replied.content
    assert "A new lift" in replied.content


def test_a_withdrawn_release_stays_as_a_notice_and_is_told_anew() -> None:
    wire = SampleWire()
    copy = wire.retract(wire.publish(), "fabricated")
    stays = feed_item(copy)
    news = retraction_item(copy.later[-1], copy.bundle.document.headline)
    assert stays.id == "https://wire.example.org/releases/1/"
    assert stays.title.startswith("WITHDRAWN: ")
    assert "A new lift" not in stays.content
    assert "it is fabricated" in stays.content
    assert stays.summary.startswith("Withdrawn on 3 March 2026")
    assert news.id == "https://wire.example.org/releases/1/#retraction-2"
    entries = parsed(rss(feed(news, stays))).entries
    assert [entry.id for entry in entries] == [news.id, stays.id]


def test_atom_marks_a_retracted_release_as_deleted() -> None:
    wire = SampleWire()
    copy = wire.retract(wire.publish(), "error")
    act = copy.later[-1]
    tree = etree.fromstring(atom(feed(retraction_item(act, "Repairs"), feed_item(copy))))
    (gone,) = tree.findall(f"{TOMBSTONE}deleted-entry")
    assert gone.get("ref") == "https://wire.example.org/releases/1/"
    assert gone.get("when") == act.manifest.at


def test_a_removed_release_leaves_its_number_and_the_reason_alone() -> None:
    wire = SampleWire()
    act = wire.retract(wire.publish(), "legal").later[-1]
    for item in (tombstone_item(act), retraction_item(act, None)):
        assert item.title == "REMOVED: release 1"
        assert "the law requires it" in item.content
        assert "Quay House" not in "".join(
            content.decode() for content in (atom(feed(item)), rss(feed(item)))
        )
    assert tombstone_item(act).id == "https://wire.example.org/releases/1/"


def test_only_a_retraction_can_be_told_as_one() -> None:
    wire = SampleWire()
    replied = wire.reply(wire.publish(), "No.")
    with pytest.raises(PressError, match="Only a retraction"):
        retraction_item(replied.later[-1], "x")


def test_feeds_name_themselves_their_page_and_their_hub(copies: list[Copy]) -> None:
    whole = feed(feed_item(copies[0]), hub="https://hub.example/")
    for content, name in ((atom(whole), "atom.xml"), (rss(whole), "rss.xml")):
        links = {(link.rel, link.href) for link in parsed(content).feed.links}
        assert ("self", f"https://wire.example.org/feeds/{name}") in links
        assert ("hub", "https://hub.example/") in links
        assert ("alternate", "https://wire.example.org/") in links
    value = json.loads(json_feed(whole))
    assert value["hubs"] == [{"type": "WebSub", "url": "https://hub.example/"}]
    assert b"hub" not in atom(feed())


def test_the_json_feed_has_what_version_1_1_requires(copies: list[Copy]) -> None:
    value = json.loads(json_feed(feed(*(feed_item(copy) for copy in copies))))
    assert value["version"] == "https://jsonfeed.org/version/1.1"
    assert isinstance(value["title"], str)
    assert value["feed_url"].endswith("/feed.json")
    for item in value["items"]:
        assert isinstance(item["id"], str)
        assert item["content_html"]
        assert datetime.fromisoformat(item["date_published"]).tzinfo == UTC
        assert all(isinstance(each["mime_type"], str) for each in item["attachments"])
        assert all("." not in key for key in item["_dateline"])


def test_an_empty_feed_is_a_feed() -> None:
    assert parsed(atom(feed())).feed.updated == "2026-01-01T00:00:00Z"
    assert parsed(rss(feed())).entries == []
    assert json.loads(json_feed(feed()))["items"] == []


def test_characters_that_xml_does_not_allow_never_appear() -> None:
    bad = "Lift\x00 \x0b\x1f stands\ufffe\uffff ]]> & <still> \"so\" 'so'"
    item = feed_item(make_copy(sample_document(bad)))
    item = msgspec.structs.replace(item, author=bad, categories=(bad,), summary=bad)
    for content in (atom(feed(item)), rss(feed(item))):
        etree.fromstring(content)
        entry = parsed(content).entries[0]
        assert entry.author == "Lift  stands ]]> & <still> \"so\" 'so'"
        assert " ".join(entry.tags[0].term.split()) == "Lift stands ]]> & <still> \"so\" 'so'"
    json.loads(json_feed(feed(item)))


def test_an_archives_date_is_the_date_of_publication() -> None:
    copy = make_copy(claimed_at="2019-05-04")
    item = feed_item(copy)
    assert item.published == "2019-05-04T00:00:00Z"
    assert item.updated == copy.bundle.manifest.at


def test_the_same_items_give_the_same_bytes(copies: list[Copy]) -> None:
    whole = feed(*(feed_item(copy) for copy in copies))
    again = feed(*(feed_item(copy) for copy in copies))
    assert (atom(whole), rss(whole), json_feed(whole)) == (
        atom(again),
        rss(again),
        json_feed(again),
    )
