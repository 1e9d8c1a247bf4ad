"""What a page says of itself outside its text: title, date and address."""

import datetime as dt
import json
import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

from dateline.release.addresses import link_target
from dateline.release.model import Value

LONGEST_JSON = 200_000
_TITLES = ("og:title", "dc:title", "dc.title", "dcterms.title", "twitter:title", "citation_title")
_DATES = (
    "article:published_time", "dc:date", "dc.date", "dcterms.date", "dcterms.created",
    "date", "pubdate", "publishdate", "citation_date", "sailthru.date",
)  # fmt: skip
_ADDRESSES = ("og:url",)
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


class Metadata(Value, frozen=True):
    """A page's own title, the day it was published (ISO 8601), and its address."""

    title: str | None = None
    date: str | None = None
    address: str | None = None


def read_metadata(tree: LexborHTMLParser) -> Metadata:
    """Read meta elements, OpenGraph, JSON-LD and the title, in this order of trust."""
    named: dict[str, str] = {}
    for node in tree.css('meta, [property="dc:date"], [property="dc:title"]'):
        attributes = node.attributes
        name = (attributes.get("property") or attributes.get("name") or "").lower()
        content = " ".join((attributes.get("content") or "").split())
        if name and content:
            named.setdefault(name, content)
    linked = dict(_linked_data(tree))
    title = next((named[name] for name in _TITLES if name in named), None)
    if title is None:
        title = linked.get("headline")
    if title is None:
        titles = (" ".join(node.text(deep=True).split()) for node in tree.css("title")[:1])
        title = next(filter(None, titles), None)
    written = [named[name] for name in _DATES if name in named]
    written += [linked["datePublished"]] if "datePublished" in linked else []
    written += [node.attributes.get("datetime") or "" for node in tree.css("time[datetime]")[:1]]
    return Metadata(title, next(filter(None, map(_day, written)), None), _address(tree, named))


def _address(tree: LexborHTMLParser, named: dict[str, str]) -> str | None:
    canonical = tree.css_first("link[rel=canonical]")
    found = [canonical.attributes.get("href") or ""] if canonical is not None else []
    found += [named[name] for name in _ADDRESSES if name in named]
    for raw in found:
        address = link_target(raw)
        if address and address.startswith(("http://", "https://")):
            return address
    return None


def _day(text: str) -> str | None:
    found = _DAY.match(text.strip())
    if found is None:
        return None
    try:
        return dt.date(int(found[1]), int(found[2]), int(found[3])).isoformat()
    except ValueError:
        return None


def _linked_data(tree: LexborHTMLParser) -> Iterator[tuple[str, str]]:
    for node in tree.css('script[type="application/ld+json"]')[:5]:
        text = node.text(deep=True)
        if len(text) > LONGEST_JSON:
            continue
        try:
            value = json.loads(text)
        except (ValueError, RecursionError):
            continue
        values = value if isinstance(value, list) else [value]
        values += [
            inner
            for outer in values
            if isinstance(outer, dict) and isinstance(outer.get("@graph"), list)
            for inner in outer["@graph"]
        ]
        for item in values:
            if isinstance(item, dict):
                for key in ("headline", "datePublished"):
                    if isinstance(item.get(key), str):
                        yield key, " ".join(item[key].split())
