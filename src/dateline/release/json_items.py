"""News items and feeds in JSON: a ninjs item or several, or a JSON Feed (version 1)."""

from collections.abc import Callable, Iterator
from functools import partial

from dateline.release.containers import Held
from dateline.release.errors import UnreadableError
from dateline.release.json_values import Members, read_json
from dateline.release.news_item import (
    NewsItem,
    NewsPicture,
    one_line,
    read_words,
    source_of,
    words_alone,
)
from dateline.release.ninjs import is_ninjs, read_ninjs
from dateline.release.pieces import Source

_LISTS = ("items", "newsitems", "results", "data")


def read_all(data: bytes, name: str) -> Iterator[Held]:
    """Yield the releases of a JSON file; anything but news items is refused."""
    objects = read_json(data)
    first = objects[0]
    if len(objects) == 1 and not is_ninjs(first):
        feed = (first.text("version") or "").startswith(("https://jsonfeed.org", "http://jsonfeed"))
        if feed:
            return _held(list(first.several("items")), name, _feed_reader(first))
        for inner in _LISTS:
            items = [item for item in first.several(inner) if is_ninjs(item)]
            if items:
                return _held(items, name, _read_ninjs)
    if not all(is_ninjs(item) for item in objects):
        raise UnreadableError("This JSON is neither a ninjs news item nor a JSON Feed.")
    return _held(objects, name, _read_ninjs)


def _held(items: list[Members], name: str, read: Callable[[Members], Source]) -> Iterator[Held]:
    if not items:
        raise UnreadableError("This file holds no news item.")
    for number, item in enumerate(items, start=1):
        where = name if len(items) == 1 else f"{name}, item {number}"
        yield Held(where, partial(read, item))


def _read_ninjs(item: Members) -> Source:
    dropped: list[str] = []
    return source_of(read_ninjs(item, dropped), dropped)


def _feed_reader(feed: Members) -> Callable[[Members], Source]:
    language = feed.text("language")

    def read(item: Members) -> Source:
        dropped: list[str] = []
        return source_of(_read_feed_item(item, language, dropped), dropped)

    return read


def _read_feed_item(item: Members, language: str | None, dropped: list[str]) -> NewsItem:
    html, text = item.text("content_html"), item.text("content_text") or item.text("summary")
    words = read_words(html, "text/html", dropped) if html else ()
    if not words and text:
        words = read_words(text, "text/plain", dropped)
    pictures = [
        NewsPicture(address) for address in (item.text("image", "banner_image"),) if address
    ]
    for file in item.several("attachments"):
        address = file.text("url")
        if address and (file.text("mime_type") or "").startswith("image/"):
            pictures.append(NewsPicture(address, caption=file.text("title")))
        elif address:
            dropped.append(f"a file beside the item: {address[:80]}")
    authors = [author.text("name") for author in (*item.several("authors"), item.member("author"))]
    dropped.extend(f"the item's author: {one_line(author)}" for author in authors if author)
    dropped.extend(f"the item's tag: {one_line(tag)}" for tag in item.texts("tags"))
    return NewsItem(
        headline=words_alone(item.text("title")),
        pieces=words,
        when=item.text("date_published", "date_modified"),
        language=item.text("language") or language,
        address=item.text("url", "external_url", "id"),
        pictures=tuple(pictures),
    )
