"""What a page says of itself outside its text: title, date, address, and its linked data.

Limits: ten blocks of linked data of 400,000 characters each; others are passed over.
"""

import json
import re
from collections.abc import Iterator, Mapping

from selectolax.lexbor import LexborHTMLParser

from dateline.release.addresses import link_target
from dateline.release.dates import iso_day
from dateline.release.model import Value
from dateline.release.patterns import late

LONGEST_JSON = 400_000
MOST_BLOCKS = 10
MOST_ITEMS = 200
DEEPEST_JSON = 6
_TITLES = ("og:title", "dc:title", "dc.title", "dcterms.title", "twitter:title", "citation_title")
_DATES = (
    "article:published_time", "dc:date", "dc.date", "dcterms.date", "dcterms.created",
    "date", "pubdate", "publishdate", "publish_date", "citation_date", "sailthru.date",
    "datepublished", "parsely-pub-date", "article.published", "dc.date.issued", "og:pubdate",
)  # fmt: skip
_DAY = late(r"(\d{4})-(\d{2})-(\d{2})")
_TAG = late(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_ARTICLE = late(r"article|posting|pressrelease|report|webpage|statement", re.IGNORECASE)
_PARTING = late(r"\s(?:\||[-–—:»«•·]|::)\s")


class Metadata(Value, frozen=True):
    """A page's own title, the day it was published (ISO 8601), and its address.

    ``titles`` are all that it gives itself, the most trusted first; ``body`` is the whole text
    where its linked data hold one.
    """

    title: str | None = None
    date: str | None = None
    address: str | None = None
    titles: tuple[str, ...] = ()
    language: str | None = None
    body: str | None = None


def read_metadata(tree: LexborHTMLParser) -> Metadata:
    """Read meta elements, OpenGraph, JSON-LD and the title, in this order of trust."""
    named = _named(tree)
    linked = _linked_data(tree)
    pages = [" ".join(node.text(deep=True).split()) for node in tree.css("title")[:1]]
    given = [named[name] for name in _TITLES if name in named]
    given += [linked["headline"]] if "headline" in linked else []
    site = named.get("og:site_name") or named.get("application-name")
    shortened = [_without_site(title, site) for title in (*given, *filter(None, pages))]
    title = next(filter(None, shortened), None)
    titles = tuple(dict.fromkeys(filter(None, (*shortened, *given, *pages))))
    tag = _TAG.fullmatch(linked.get("inLanguage", ""))
    return Metadata(
        title,
        next(filter(None, map(_day, _written(tree, named, linked))), None),
        _address(tree, named, linked),
        titles,
        tag[0].replace("_", "-") if tag else None,
        linked.get("articleBody"),
    )


def _named(tree: LexborHTMLParser) -> dict[str, str]:
    named: dict[str, str] = {}
    for node in tree.css('meta, [property="dc:date"], [property="dc:title"]'):
        attributes = node.attributes
        name = (
            attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
        )
        content = " ".join((attributes.get("content") or "").split())
        if name and content:
            named.setdefault(name.lower(), content)
    return named


def _written(
    tree: LexborHTMLParser, named: Mapping[str, str], linked: Mapping[str, str]
) -> Iterator[str]:
    """Yield when the page says it was published, the most trusted first."""
    yield from (named[name] for name in _DATES if name in named)
    if "datePublished" in linked:
        yield linked["datePublished"]
    places = (
        "[itemprop=datePublished]", "time[pubdate]", "article time[datetime]", "time.published",
        "main time[datetime]", "time[datetime]",
    )  # fmt: skip
    for place in places:
        for node in tree.css(place)[:1]:
            attributes = node.attributes
            yield attributes.get("datetime") or attributes.get("content") or ""


def _without_site(title: str, site: str | None) -> str:
    """Return a title without the site's name behind it."""
    parts = _PARTING.split(title)
    if len(parts) < 2:
        return title
    if site is not None:
        for sign in ("|", "-", "–", "—", ":", "»", "•", "·", "::"):
            if title.endswith(f" {sign} {site}"):
                return title.removesuffix(f" {sign} {site}").strip()
    if " | " in title:
        first = title.split(" | ", maxsplit=1)[0].strip()
        return first if len(first.split()) >= 3 else title
    return title


def _address(
    tree: LexborHTMLParser, named: Mapping[str, str], linked: Mapping[str, str]
) -> str | None:
    canonical = tree.css_first("link[rel=canonical]")
    found = [canonical.attributes.get("href") or ""] if canonical is not None else []
    found += [named.get("og:url", ""), linked.get("url", "")]
    for raw in found:
        address = link_target(raw)
        if address and address.startswith(("http://", "https://")):
            return address
    return None


def _day(text: str) -> str | None:
    return iso_day(_DAY.match(text.strip()))


def _linked_data(tree: LexborHTMLParser) -> dict[str, str]:
    """Return what the page's linked data say of its article."""
    found: dict[str, str] = {}
    for node in tree.css('script[type="application/ld+json"]')[:MOST_BLOCKS]:
        text = node.text(deep=True)
        if len(text) > LONGEST_JSON:
            continue
        try:
            value = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
        for item in _items(value):
            _take(item, found)
    return found


def _items(value: object) -> Iterator[Mapping[str, object]]:
    """Yield the things that linked data speak of, articles before all others."""
    things: list[Mapping[str, object]] = []
    level: list[object] = [value]
    for _ in range(DEEPEST_JSON):
        inner: list[object] = []
        for one in level[:MOST_ITEMS]:
            if isinstance(one, list):
                inner.extend(one)
            elif isinstance(one, dict):
                things.append(one)
                inner.extend(one.get(key) for key in ("@graph", "mainEntity", "mainEntityOfPage"))
        level = inner
    things.sort(key=lambda thing: _ARTICLE.search(str(thing.get("@type"))[:200]) is None)
    return iter(things)


def _take(item: Mapping[str, object], found: dict[str, str]) -> None:
    for key in ("headline", "datePublished", "inLanguage", "url"):
        value = item.get(key)
        told = key != "url" or _ARTICLE.search(str(item.get("@type"))[:200]) is not None
        if isinstance(value, str) and value.strip() and told:
            found.setdefault(key, " ".join(value.split()))
    body = item.get("articleBody")
    if isinstance(body, str) and body.strip():
        found.setdefault("articleBody", body.strip())
