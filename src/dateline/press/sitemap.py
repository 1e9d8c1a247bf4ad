"""Sitemaps: ordinary ones with their index, and Google's news sitemap of the last two days."""

from collections.abc import Iterable
from datetime import timedelta
from xml.sax.saxutils import escape

from dateline.press.dates import instant
from dateline.press.errors import PressError
from dateline.press.feeditem import FeedItem
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


def sitemap(pages: Iterable[Page]) -> bytes:
    """Return a sitemap of at most `MAX_PAGES` pages."""
    listed = tuple(pages)
    if len(listed) > MAX_PAGES:
        raise PressError(f"A sitemap lists at most {MAX_PAGES} pages, not {len(listed)}.")
    return _document("urlset", "url", listed)


def sitemap_index(sitemaps: Iterable[Page]) -> bytes:
    """Return the index of several sitemaps."""
    return _document("sitemapindex", "sitemap", tuple(sitemaps))


def news_sitemap(wire_name: str, items: Iterable[FeedItem], as_of: str) -> bytes:
    """Return the news sitemap as of a time: first published within two days, newest first.

    Retracted releases and the news of retractions aren't listed; at most `MAX_NEWS` are.
    """
    now = instant(as_of)
    fresh = sorted(
        (
            item
            for item in items
            if item.status in {"current", "corrected"}
            and timedelta(0) <= now - instant(item.published) <= NEWS_AGE
        ),
        key=lambda item: (item.published, item.release),
        reverse=True,
    )
    parts = [_DECLARATION, f'<urlset xmlns="{_SITEMAP}" xmlns:news="{_NEWS}">\n']
    parts += [_news(wire_name, item) for item in fresh[:MAX_NEWS]]
    parts.append("</urlset>\n")
    return without_illegal("".join(parts)).encode("utf-8")


def _news(wire_name: str, item: FeedItem) -> str:
    language = item.language.split("-")[0].lower()
    return (
        f"<url>\n<loc>{escape(item.url)}</loc>\n<news:news>\n"
        f"<news:publication><news:name>{escape(wire_name)}</news:name>"
        f"<news:language>{escape(language)}</news:language></news:publication>\n"
        f"<news:publication_date>{item.published}</news:publication_date>\n"
        f"<news:title>{escape(item.title)}</news:title>\n</news:news>\n</url>\n"
    )


def _document(root: str, element: str, pages: tuple[Page, ...]) -> bytes:
    parts = [_DECLARATION, f'<{root} xmlns="{_SITEMAP}">\n']
    for page in pages:
        changed = f"<lastmod>{escape(page.changed)}</lastmod>" if page.changed else ""
        parts.append(f"<{element}><loc>{escape(page.url)}</loc>{changed}</{element}>\n")
    parts.append(f"</{root}>\n")
    return without_illegal("".join(parts)).encode("utf-8")
