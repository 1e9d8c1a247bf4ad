"""Feeds as files: RSS 2.0, 1.0 and 0.9x, and Atom; each item is a release.

The text is the fullest that an item carries (`content:encoded`, `content`, `description`,
`summary`), read as HTML where it is. Pictures and other files that an item names are mentioned and
never fetched.
"""

from collections.abc import Callable, Iterator
from email.utils import parsedate_to_datetime
from functools import partial

from dateline.release.containers import Held
from dateline.release.errors import UnreadableError
from dateline.release.news_item import (
    NewsItem,
    NewsPicture,
    day_of,
    one_line,
    read_words,
    source_of,
    words_alone,
)
from dateline.release.news_xml import (
    attribute,
    first,
    inside,
    local,
    markup,
    namespace,
    read_xml,
    words,
)
from dateline.release.pieces import Piece, Source
from dateline.release.xml_parts import Element

_MEDIA = "http://search.yahoo.com/mrss/"
_NAMED = {"author": "the item's author", "creator": "the item's author",
          "category": "the item's tag"}  # fmt: skip
_Read = Callable[[Element, str | None, list[str]], NewsItem]
MOST_PICTURES = 40


def read_all(data: bytes, name: str) -> Iterator[Held]:
    """Yield the items of a feed; a feed without any is refused."""
    root = read_xml(data, "This feed")
    kind = local(root).lower()
    channel = root if kind == "feed" else first(root, "channel")
    items = [one for one in root if local(one) in ("item", "entry")]
    items += list(inside(channel, "item")) if kind == "rss" else []
    if not items:
        raise UnreadableError("This feed holds no item.")
    language = _language(channel) or attribute(root, "lang")
    read = _read_entry if kind == "feed" else _read_rss
    for number, item in enumerate(items, start=1):
        where = name if len(items) == 1 else f"{name}, item {number}"
        yield Held(where, partial(_source, item, language, read))


def _source(item: Element, language: str | None, read: _Read) -> Source:
    dropped: list[str] = []
    return source_of(read(item, language, dropped), dropped)


def _language(around: Element | None) -> str | None:
    found = next(inside(around, "language"), None)
    return one_line(words(found)) or attribute(around, "lang")


def _read_rss(item: Element, language: str | None, dropped: list[str]) -> NewsItem:
    fields = _fields(item)
    texts = [words(field) for name in ("encoded", "content", "description", "summary")
             for field in fields.get(name, ()) if namespace(field) != _MEDIA]  # fmt: skip
    guid = next(iter(fields.get("guid", ())), None)
    address = _one(fields, "link") or (attribute(item, "about"))
    if address is None and guid is not None and attribute(guid, "isPermaLink") != "false":
        address = one_line(words(guid))
    _name_rest(fields, dropped)
    return NewsItem(
        headline=words_alone(_one(fields, "title")),
        pieces=_first_text([(text, "") for text in texts], dropped),
        when=_day(_one(fields, "pubDate") or _one(fields, "date") or _one(fields, "issued")),
        language=_language(item) or language,
        address=address,
        pictures=tuple(_pictures(item, dropped)),
    )


def _read_entry(item: Element, language: str | None, dropped: list[str]) -> NewsItem:
    fields = _fields(item)
    texts: list[tuple[str | None, str]] = []
    for name in ("content", "summary"):
        for field in fields.get(name, ()):
            if namespace(field) == _MEDIA:
                continue
            away = attribute(field, "src")
            if away:
                dropped.append(f"a text that stands elsewhere: {away[:80]}")
            texts.append(_construct(field))
    titles = [_construct(field) for field in fields.get("title", ()) if namespace(field) != _MEDIA]
    title = next(iter(titles), (None, "text"))
    _name_rest(fields, dropped)
    return NewsItem(
        headline=words_alone(title[0]) if title[1] != "text/plain" else one_line(title[0]),
        pieces=_first_text(texts, dropped),
        when=_day(_one(fields, "published") or _one(fields, "issued") or _one(fields, "updated")),
        language=attribute(item, "lang") or language,
        address=_alternate(fields) or _one(fields, "id"),
        pictures=tuple(_pictures(item, dropped)),
    )


def _construct(field: Element) -> tuple[str | None, str]:
    """Return the text of an Atom construct with its media type (RFC 4287, 3.1 and 4.1.3)."""
    kind = (attribute(field, "type") or "text").lower()
    if kind in ("xhtml", "application/xhtml+xml") or len(field):
        return markup(field), "text/html"
    return words(field), "text/html" if "html" in kind else "text/plain" if kind == "text" else kind


def _first_text(texts: list[tuple[str | None, str]], dropped: list[str]) -> tuple[Piece, ...]:
    for text, kind in texts:
        if text is None:
            continue
        said: list[str] = []
        pieces = read_words(text, kind, said)
        if pieces:
            dropped.extend(said)
            return pieces
    return ()


def _fields(item: Element) -> dict[str, list[Element]]:
    fields: dict[str, list[Element]] = {}
    for field in item:
        name = local(field)
        if name:
            fields.setdefault(name, []).append(field)
    return fields


def _one(fields: dict[str, list[Element]], name: str) -> str | None:
    found = (one_line(words(field)) for field in fields.get(name, ()) if namespace(field) != _MEDIA)
    return next(filter(None, found), None)


def _alternate(fields: dict[str, list[Element]]) -> str | None:
    for link in fields.get("link", ()):
        if (attribute(link, "rel") or "alternate") == "alternate":
            return attribute(link, "href")
    return None


def _name_rest(fields: dict[str, list[Element]], dropped: list[str]) -> None:
    for name, said in _NAMED.items():
        for field in fields.get(name, ()):
            line = one_line(words(field)) or attribute(field, "term", "label")
            if line:
                dropped.append(f"{said}: {line[:60]}")


def _pictures(item: Element, dropped: list[str]) -> Iterator[NewsPicture]:
    """Yield the pictures among an item's enclosures and media; other files are mentioned."""
    for file in list(_files(item))[:MOST_PICTURES]:
        address = attribute(file, "url", "href")
        if not address:
            continue
        kind = (attribute(file, "type") or attribute(file, "medium") or "").lower()
        if kind.startswith("image"):
            yield NewsPicture(
                address,
                caption=words_alone(words(_media(file, "description"))),
                credit=one_line(words(_media(file, "credit"))),
                alt=words_alone(words(_media(file, "title"))),
            )
        else:
            dropped.append(f"a file beside the item: {address[:80]}")


def _files(item: Element) -> Iterator[Element]:
    for field in item:
        name = local(field)
        enclosed = name == "link" and attribute(field, "rel") == "enclosure"
        if enclosed or name == "enclosure" or (namespace(field) == _MEDIA and name == "content"):
            yield field
        elif namespace(field) == _MEDIA and name == "group":
            yield from (one for one in field if local(one) == "content")


def _media(file: Element, name: str) -> Element | None:
    """Return what is said of a file: in it, or beside it in its group or item."""
    around = file.getparent()
    places = (file, around) if local(file) == "content" else (file,)
    for place in places:
        for field in inside(place, name):
            if namespace(field) == _MEDIA:
                return field
    return None


def _day(text: str | None) -> str | None:
    """Return the day of a date as feeds write it: RFC 822's, or ISO 8601."""
    if text is None:
        return None
    day = day_of(text)
    if day is not None:
        return day
    try:
        return parsedate_to_datetime(text[:80]).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
