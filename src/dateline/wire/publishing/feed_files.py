"""The feeds of wire, sources and categories: whole texts, in three formats each."""

from collections.abc import Iterable

from dateline.press.changefeed import CHANGES_ATOM, CHANGES_JSON, change_item, changes_feed
from dateline.press.feeditem import (
    FeedItem,
    feed_item,
    restoration_item,
    retraction_item,
    tombstone_item,
)
from dateline.press.feeds import Feed, atom, json_feed, rss
from dateline.press.listing import Site
from dateline.record.bundle import Copy
from dateline.record.manifest import Restoration, Retraction
from dateline.wire.opening import Wire
from dateline.wire.publishing.lines import Lines, change_lines
from dateline.wire.publishing.log import leaves_at
from dateline.wire.publishing.models import Change, Release
from dateline.wire.publishing.queries import copies_of, retraction_of
from dateline.wire.storage import write_if_other

FEED_LENGTH = 30
CHANGES_SHOWN = 50


class FeedItems:
    """Items made once and kept while their releases stand as they do; one for each process."""

    def __init__(self, limit: int = 2_000) -> None:
        self._limit = limit
        self._kept: dict[tuple[int, int, int], tuple[FeedItem, ...]] = {}

    def of(self, releases: Iterable[Release]) -> tuple[FeedItem, ...]:
        """Return the items of these releases, and the news of what retracted or restored them."""
        rows = list(releases)
        missing = [row for row in rows if row.stand not in self._kept]
        if len(self._kept) + len(missing) > self._limit:
            self._kept.clear()
            missing = rows
        copies = copies_of([row.number for row in missing if row.status != "removed"])
        for row in missing:
            copy = copies.get((row.number, row.current))
            news = _removed(row) if copy is None else (feed_item(copy), *_news(copy))
            self._kept[row.stand] = news
        return tuple(item for row in rows for item in self._kept[row.stand])


def _removed(row: Release) -> tuple[FeedItem, ...]:
    act = retraction_of(row)
    return () if act is None else (tombstone_item(act), retraction_item(act, None))


def _news(copy: Copy) -> tuple[FeedItem, ...]:
    """Return an item for each act that withdrew a release or restored it."""
    title = copy.bundle.document.headline
    acts = copy.later
    withdrawn = (retraction_item(a, title) for a in acts if isinstance(a.manifest, Retraction))
    restored = (restoration_item(a, copy) for a in acts if isinstance(a.manifest, Restoration))
    return (*withdrawn, *restored)


def press_feeds(
    wire: Wire,
    site: Site,
    items: FeedItems,
    address: str,
    title: str,
    releases: Iterable[Release],
) -> None:
    """Write the three feeds of a scope: its newest releases and those changed of late."""
    known = {row.number: row for row in releases}
    found = sorted(
        items.of(known[number] for number in sorted(known)),
        key=lambda item: (item.updated, item.entry),
        reverse=True,
    )
    home = site.base_url + address
    feed = Feed(
        title=title,
        description=f"Releases on {site.name}, each with its proof.",
        home_url=home,
        folder_url=f"{home}feeds/",
        language=site.language,
        author=site.name,
        since="1970-01-01T00:00:00Z",
        items=tuple(found),
    )
    folder = wire.edition / address / "feeds"
    for name, content in (
        ("atom.xml", atom(feed)),
        ("rss.xml", rss(feed)),
        ("feed.json", json_feed(feed)),
    ):
        write_if_other(folder / name, content)


def press_changes_feed(wire: Wire, site: Site, lines: Lines) -> None:
    """Write the newest lines of the page of corrections as a feed, in two formats."""
    changes = change_lines(lines, Change.objects.order_by("-place")[:CHANGES_SHOWN])
    leaves = leaves_at([change.entry for change in changes])
    items = tuple(
        change_item(site, change, leaves[change.entry].digest or "") for change in changes
    )
    feed = changes_feed(site, items)
    folder = wire.edition / "corrections"
    write_if_other(folder / CHANGES_ATOM, atom(feed))
    write_if_other(folder / CHANGES_JSON, json_feed(feed))
