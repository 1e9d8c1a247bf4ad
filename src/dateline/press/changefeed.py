"""The page of corrections as a feed: a line of it, an item.

An item's id is the release's permalink and the entry that it tells of, so it never changes. Only an
erasure takes words out of it.
"""

from typing import Final

from markupsafe import Markup

from dateline.press.feeditem import FeedItem
from dateline.press.feeds import Feed
from dateline.press.listing import Change, Site
from dateline.press.words import site_words

CHANGES_ATOM: Final = "feed.xml"
CHANGES_JSON: Final = "feed.json"


def change_item(site: Site, change: Change, digest: str) -> FeedItem:
    """Return a line's item; ``digest`` is that of the manifest in its entry."""
    t = site_words(site.language)
    release = change.release
    where = f"{site.base_url}releases/{release.number}/"
    removed = release.status == "removed"
    headline = t["removed_headline"].format(number=release.number) if removed else release.headline
    kind = t["reply_kind" if change.kind == "reply" else change.kind]
    reason = None if change.reason is None else t[f"reason_{change.reason}"]
    told = " ".join(part for part in (reason, change.note) if part)
    place = " · ".join(
        (t["version"].format(version=change.version), t["entry"].format(entry=change.entry))
    )
    content = Markup('<p dir="auto">%s</p><p><a href="%s">%s</a> · %s</p>') % (
        told or kind,
        where,
        headline,
        place,
    )
    return FeedItem(
        id=f"{where}#entry-{change.entry}",
        url=where,
        title=f"{kind}: {headline}",
        summary=told or kind,
        content=str(content),
        author=site.name,
        author_url=None,
        language=t["language"],
        direction="rtl" if t["direction"] == "rtl" else "ltr",
        published=change.at,
        updated=change.at,
        categories=(),
        release=release.number,
        version=change.version,
        entry=change.entry,
        digest=digest,
        status="change",
    )


def changes_feed(site: Site, items: tuple[FeedItem, ...]) -> Feed:
    """Return the feed of the page of corrections, ``items`` newest first."""
    t = site_words(site.language)
    home = f"{site.base_url}corrections/"
    return Feed(
        title=f"{t['corrections']} · {site.name}",
        description=t["corrections_deck"],
        home_url=home,
        folder_url=home,
        language=t["language"],
        author=site.name,
        since="1970-01-01T00:00:00Z",
        items=items,
        atom_name=CHANGES_ATOM,
    )
