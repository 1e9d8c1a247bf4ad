"""Sitemaps: ordinary ones with their index, and Google's news sitemap of the last two days."""

from collections.abc import Iterable
from datetime import timedelta
from xml.sax.saxutils import escape

from dateline.press.dates import instant
from dateline.press.errors import PressError
from dateline.press.feeds import without_illegal
from dateline.release.model import Value

NEWS_AGE = timedelta(days=2)
MAX_NEWS = 1_000
MAX_PAGES = 50_000

_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'
_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_NEWS = "http://www.google.com/schemas/sitemap-news/0.9"


class Page(Value, frozen=True):
    """A page of the edition: its address and, where it is known, when it last changed."""

    url: str
    changed: str | None = None


class NewsItem(Value, frozen=True):
    """A release for the news sitemap; ``published`` when its first version was, RFC 3339."""

    url: str
    title: str
    language: str
    published: str


def sitemap(pages: Iterable[Page]) -> bytes:
    """Return a sitemap of at most `MAX_PAGES` pages."""
    listed = tuple(pages)
    if len(listed) > MAX_PAGES:
        raise PressError(f"A sitemap lists at most {MAX_PAGES} pages, not {len(listed)}.")
    return _document("urlset", "url", listed)


def sitemap_index(sitemaps: Iterable[Page]) -> bytes:
    """Return the index of several sitemaps."""
    return _document("sitemapindex", "sitemap", tuple(sitemaps))


def news_sitemap(wire_name: str, items: Iterable[NewsItem], as_of: str) -> bytes:
    """Return the news sitemap as of a time (RFC 3339): the last two days, newest first.

    Of more than `MAX_NEWS` the newest are listed. Hand in only releases that stand.
    """
    now = instant(as_of)
    fresh = [item for item in items if timedelta(0) <= now - instant(item.published) <= NEWS_AGE]
    fresh.sort(key=lambda item: (instant(item.published), item.url), reverse=True)
    parts = [_DECLARATION, f'<urlset xmlns="{_SITEMAP}" xmlns:news="{_NEWS}">\n']
    parts += [_news(wire_name, item) for item in fresh[:MAX_NEWS]]
    parts.append("</urlset>\n")
    return without_illegal("".join(parts)).encode("utf-8")


def _news(wire_name: str, item: NewsItem) -> str:
    return (
        f"<url>\n<loc>{escape(item.url)}</loc>\n<news:news>\n"
        f"<news:publication><news:name>{escape(wire_name)}</news:name>"
        f"<news:language>{escape(_language(item.language))}</news:language></news:publication>\n"
        f"<news:publication_date>{escape(item.published)}</news:publication_date>\n"
        f"<news:title>{escape(item.title)}</news:title>\n</news:news>\n</url>\n"
    )


def _language(tag: str) -> str:
    """Return an ISO 639 code; Google tells the two Chinese scripts apart by country."""
    parts = tag.lower().split("-")
    if parts[0] != "zh":
        return parts[0]
    return "zh-tw" if {"hant", "tw", "hk"} & set(parts) else "zh-cn"


def _document(root: str, element: str, pages: tuple[Page, ...]) -> bytes:
    parts = [_DECLARATION, f'<{root} xmlns="{_SITEMAP}">\n']
    for page in pages:
        changed = f"<lastmod>{escape(page.changed)}</lastmod>" if page.changed else ""
        parts.append(f"<{element}><loc>{escape(page.url)}</loc>{changed}</{element}>\n")
    parts.append(f"</{root}>\n")
    return without_illegal("".join(parts)).encode("utf-8")
