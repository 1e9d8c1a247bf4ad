"""The page of corrections as a feed: each line an item of its own, for good."""

import json

import feedparser
import msgspec

from dateline.press.changefeed import change_item, changes_feed
from dateline.press.feeds import atom, json_feed
from press.samples import CHANGES, SITE

FEED = changes_feed(SITE, tuple(change_item(SITE, change, "ab" * 32) for change in CHANGES))


def test_a_feed_reader_gets_each_line_with_its_reason_and_note() -> None:
    read = feedparser.parse(atom(FEED))
    assert not read.bozo
    assert [entry.title for entry in read.entries] == [
        "Withdrawn: Headline of release number 3",
        "Clarified: Headline of release number 2",
        "Removed: Release 1 was removed",
    ]
    assert [entry.id for entry in read.entries] == [
        "https://wire.example.org/releases/3/#entry-9",
        "https://wire.example.org/releases/2/#entry-8",
        "https://wire.example.org/releases/1/#entry-7",
    ]
    assert read.entries[0].summary == "It is in error. No."
    own = next(link.href for link in read.feed.links if link.rel == "self")
    assert own == "https://wire.example.org/corrections/feed.xml"


def test_the_same_stands_in_json() -> None:
    read = json.loads(json_feed(FEED))
    assert read["feed_url"] == "https://wire.example.org/corrections/feed.json"
    assert read["home_page_url"] == "https://wire.example.org/corrections/"
    assert [item["_dateline"]["entry"] for item in read["items"]] == [9, 8, 7]
    assert read["items"][1]["date_modified"] == "2026-03-08T10:00:00Z"


def test_a_note_can_bring_no_markup_in() -> None:
    change = msgspec.structs.replace(CHANGES[1], note="<script>alert(1)</script>")
    item = change_item(SITE, change, "ab" * 32)
    assert "<script" not in item.content
    assert "&lt;script&gt;" in item.content
