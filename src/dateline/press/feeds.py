"""Feeds with the whole text: Atom (RFC 4287, RFC 6721), RSS 2.0 and JSON Feed 1.1.

A feed is written from values alone. What a release is in the record (entry, manifest digest,
version) stands beside each item: in JSON as ``_dateline``, in XML as ``dateline:release`` in the
name space `NAMESPACE`. A retracted release keeps its item, with a notice for its text; Atom also
marks it as deleted.
"""

import functools
import json
import re
from email.utils import format_datetime
from xml.sax.saxutils import escape, quoteattr

from dateline.press.dates import instant
from dateline.press.feeditem import FeedItem as FeedItem
from dateline.press.feeditem import feed_item as feed_item
from dateline.press.feeditem import retraction_item as retraction_item
from dateline.press.feeditem import tombstone_item as tombstone_item
from dateline.release.model import Value

ATOM_NAME = "atom.xml"
RSS_NAME = "rss.xml"
JSON_NAME = "feed.json"
NAMESPACE = "urn:dateline:feed:1"

ITEMS_KEPT = 256
"""Items kept as they are written: a publication writes each into three feeds and more."""

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'


class Feed(Value, frozen=True):
    """A feed of a wire, a source or a category.

    ``home_url`` is the page it belongs to, ``folder_url`` where its three files lie (it ends in a
    slash), ``author`` the wire's name, ``since`` its time where it has no items yet (RFC 3339),
    ``hub`` a WebSub hub, ``atom_name`` the Atom file's own name.
    """

    title: str
    description: str
    home_url: str
    folder_url: str
    language: str
    author: str
    since: str
    items: tuple[FeedItem, ...]
    hub: str | None = None
    atom_name: str = ATOM_NAME

    @property
    def updated(self) -> str:
        """The time of the last change in substance."""
        return max((item.updated for item in self.items), default=self.since)


def atom(feed: Feed) -> bytes:
    """Return the feed as an Atom document."""
    own = feed.folder_url + feed.atom_name
    parts = [
        _DECLARATION,
        (
            '<feed xmlns="http://www.w3.org/2005/Atom"'
            ' xmlns:at="http://purl.org/atompub/tombstones/1.0"'
            f' xmlns:dateline="{NAMESPACE}" xml:lang={_attribute(feed.language)}>\n'
        ),
        _element("id", own),
        _element("title", feed.title),
        _element("subtitle", feed.description),
        _element("updated", feed.updated),
        f"<author>{_element('name', feed.author)}</author>\n",
        f'<link rel="self" type="application/atom+xml" href={_attribute(own)}/>\n',
        f'<link rel="alternate" type="text/html" href={_attribute(feed.home_url)}/>\n',
        f'<link rel="hub" href={_attribute(feed.hub)}/>\n' if feed.hub else "",
        "<generator>Dateline</generator>\n",
    ]
    parts += [_deleted_entry(item) for item in feed.items if item.deleted]
    parts += [_atom_entry(item) for item in feed.items]
    parts.append("</feed>\n")
    return _encode(parts)


def rss(feed: Feed) -> bytes:
    """Return the feed as an RSS 2.0 document."""
    own = feed.folder_url + RSS_NAME
    parts = [
        _DECLARATION,
        (
            '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"'
            ' xmlns:content="http://purl.org/rss/1.0/modules/content/"'
            ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
            f' xmlns:dateline="{NAMESPACE}">\n<channel>\n'
        ),
        _element("title", feed.title),
        _element("link", feed.home_url),
        _element("description", feed.description),
        _element("language", feed.language),
        _element("lastBuildDate", _rfc822(feed.updated)),
        _element("generator", "Dateline"),
        f'<atom:link rel="self" type="application/rss+xml" href={_attribute(own)}/>\n',
        f'<atom:link rel="hub" href={_attribute(feed.hub)}/>\n' if feed.hub else "",
    ]
    parts += [_rss_item(item) for item in feed.items]
    parts.append("</channel>\n</rss>\n")
    return _encode(parts)


def json_feed(feed: Feed) -> bytes:
    """Return the feed as a JSON Feed 1.1 document."""
    value = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "description": feed.description,
        "home_page_url": feed.home_url,
        "feed_url": feed.folder_url + JSON_NAME,
        "language": feed.language,
        "authors": [{"name": feed.author}],
        "items": [_json_item(item) for item in feed.items],
    }
    if feed.hub:
        value["hubs"] = [{"type": "WebSub", "url": feed.hub}]
    return _encode([json.dumps(value, ensure_ascii=False, indent=1), "\n"])


def without_illegal(text: str) -> str:
    """Return the text without the characters that XML 1.0 allows in no form (2.2, Char)."""
    return _ILLEGAL.sub("", text)


@functools.lru_cache(maxsize=ITEMS_KEPT)
def _atom_entry(item: FeedItem) -> str:
    author = _element("name", item.author) + (
        _element("uri", item.author_url) if item.author_url else ""
    )
    return "".join(
        [
            f"<entry xml:lang={_attribute(item.language)}>\n",
            _element("id", item.id),
            _element("title", item.title),
            f'<link rel="alternate" type="text/html" href={_attribute(item.url)}/>\n',
            *(
                f'<link rel="related" type={_attribute(kind)} href={_attribute(url)}/>\n'
                for kind, url in item.files
            ),
            _element("published", item.published),
            _element("updated", item.updated),
            f"<author>{author}</author>\n",
            *(f"<category term={_attribute(name)}/>\n" for name in item.categories),
            _element("summary", item.summary),
            f'<content type="html">{escape(item.content)}</content>\n',
            _release_element(item),
            "</entry>\n",
        ]
    )


def _deleted_entry(item: FeedItem) -> str:
    return (
        f"<at:deleted-entry ref={_attribute(item.id)} when={_attribute(item.deleted or '')}>"
        f"<at:comment>{escape(item.summary)}</at:comment></at:deleted-entry>\n"
    )


@functools.lru_cache(maxsize=ITEMS_KEPT)
def _rss_item(item: FeedItem) -> str:
    lasting = "true" if item.id == item.url else "false"
    return "".join(
        [
            "<item>\n",
            _element("title", item.title),
            _element("link", item.url),
            f'<guid isPermaLink="{lasting}">{escape(item.id)}</guid>\n',
            _element("pubDate", _rfc822(item.published)),
            f"<atom:updated>{item.updated}</atom:updated>\n",
            _element("dc:creator", item.author),
            _element("dc:language", item.language),
            *(_element("category", name) for name in item.categories),
            _element("description", item.summary),
            _element("content:encoded", item.content),
            _release_element(item),
            "</item>\n",
        ]
    )


def _json_item(item: FeedItem) -> dict[str, object]:
    author = {"name": item.author}
    if item.author_url:
        author["url"] = item.author_url
    value: dict[str, object] = {
        "id": item.id,
        "url": item.url,
        "title": item.title,
        "summary": item.summary,
        "content_html": item.content,
        "date_published": item.published,
        "date_modified": item.updated,
        "language": item.language,
        "authors": [author],
        "tags": list(item.categories),
        "_dateline": {
            "release": item.release,
            "version": item.version,
            "entry": item.entry,
            "manifest": item.digest,
            "status": item.status,
        },
    }
    if item.files:
        value["attachments"] = [{"url": url, "mime_type": kind} for kind, url in item.files]
    return value


def _release_element(item: FeedItem) -> str:
    disclosed = ""
    if item.disclosure is not None:
        disclosed = (
            f" owner={_attribute(item.disclosure.owner)}"
            f" agent={_attribute(item.disclosure.agent)}"
            f" payer={_attribute(item.disclosure.payer)}"
        )
    return (
        f'<dateline:release number="{item.release}" version="{item.version}"'
        f' entry="{item.entry}" manifest="{item.digest}" status="{item.status}"{disclosed}/>\n'
    )


def _element(name: str, text: str) -> str:
    return f"<{name}>{escape(text)}</{name}>\n"


def _attribute(text: str) -> str:
    return quoteattr(" ".join(text.split()))


def _rfc822(time: str) -> str:
    return format_datetime(instant(time), usegmt=True)


def _encode(parts: list[str]) -> bytes:
    return without_illegal("".join(parts)).encode("utf-8")
