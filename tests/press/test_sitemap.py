"""Sitemaps: what search engines are told, and for how long."""

import pytest
from lxml import etree

from dateline.press.errors import PressError
from dateline.press.sitemap import MAX_NEWS, NewsItem, Page, news_sitemap, sitemap, sitemap_index

NAMES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "n": "http://www.google.com/schemas/sitemap-news/0.9",
}
NOW = "2026-03-05T12:00:00Z"


def news(number: int, published: str, language: str = "en", title: str = "Repairs") -> NewsItem:
    return NewsItem(f"https://wire.example.org/releases/{number}/", title, language, published)


def found(content: bytes, path: str) -> list[str]:
    return [str(element.text) for element in etree.fromstring(content).findall(path, NAMES)]


def test_news_are_of_the_last_two_days_the_newest_first() -> None:
    content = news_sitemap(
        "The Harbour Wire",
        [
            news(1, "2026-03-03T11:59:59Z"),
            news(2, "2026-03-03T12:00:00Z"),
            news(3, "2026-03-05T12:00:00Z"),
            news(4, "2026-03-05T12:00:01Z"),
        ],
        NOW,
    )
    assert found(content, "s:url/s:loc") == [
        "https://wire.example.org/releases/3/",
        "https://wire.example.org/releases/2/",
    ]


def test_news_carry_what_google_requires() -> None:
    item = news(3, "2026-03-05T11:00:00Z", "fa-IR", "Rent & <repairs>\x0b")
    content = news_sitemap("Harbour & Co", [item], NOW)
    assert found(content, "s:url/n:news/n:publication/n:name") == ["Harbour & Co"]
    assert found(content, "s:url/n:news/n:publication/n:language") == ["fa"]
    assert found(content, "s:url/n:news/n:publication_date") == ["2026-03-05T11:00:00Z"]
    assert found(content, "s:url/n:news/n:title") == ["Rent & <repairs>"]


@pytest.mark.parametrize(
    ("tag", "code"), [("de", "de"), ("pt-BR", "pt"), ("zh-Hant", "zh-tw"), ("zh", "zh-cn")]
)
def test_languages_are_the_codes_that_google_knows(tag: str, code: str) -> None:
    content = news_sitemap("Harbour", [news(3, NOW, tag)], NOW)
    assert found(content, "s:url/n:news/n:publication/n:language") == [code]


def test_at_most_a_thousand_news_are_listed() -> None:
    many = [news(n, f"2026-03-05T10:{n // 60 % 60:02}:{n % 60:02}Z") for n in range(1_200)]
    listed = found(news_sitemap("Harbour", many, NOW), "s:url/s:loc")
    assert len(listed) == MAX_NEWS
    assert listed[0].endswith("/1199/")


def test_no_news_is_a_sitemap_too() -> None:
    assert found(news_sitemap("Harbour", [], NOW), "s:url") == []


def test_pages_and_their_changes_are_listed() -> None:
    pages = [Page("https://wire.example.org/?a=1&b=2"), Page("https://wire.example.org/x/", NOW)]
    content = sitemap(pages)
    assert found(content, "s:url/s:loc") == [page.url for page in pages]
    assert found(content, "s:url/s:lastmod") == [NOW]
    assert found(sitemap_index(pages), "s:sitemap/s:loc") == [page.url for page in pages]


def test_a_sitemap_of_too_many_pages_is_refused() -> None:
    with pytest.raises(PressError, match="at most 50000"):
        sitemap(Page(f"https://wire.example.org/{n}") for n in range(50_001))
