"""The page of corrections as a feed: a line of it, an item.

An item's id is the release's permalink and the entry that it tells of, so it never changes. Only an
erasure takes words out of it.
"""

from collections.abc import Mapping
from typing import Final

from markupsafe import Markup

from dateline.press.feeditem import FeedItem
from dateline.press.feeds import Feed
from dateline.press.listing import Change, Site
from dateline.press.words import language_name, site_words, words

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
    told = " ".join(part for part in (why_changed(change, t), change.note) if part)
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


def why_changed(change: Change, t: Mapping[str, str]) -> str | None:
    """Return what is said of a line before its note, in the words of the listing pages."""
    if change.party is not None:
        return t["replies"].format(party=change.party)
    if change.reason is not None:
        return t[f"reason_{change.reason}"]
    if change.translation is not None:
        named = language_name(change.translation.language, words(t["language"]))
        return t[f"behind_{change.translation.kind}"].format(language=named)
    return None if change.how is None else t[f"settled_{change.how}"]


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
