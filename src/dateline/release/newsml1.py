"""NewsML 1.2 (IPTC): an item's lines, its management and the first text among its components."""

from collections.abc import Iterator

from dateline.release.errors import UnreadableError
from dateline.release.news_item import (
    NewsItem,
    NewsPicture,
    one_line,
    read_words,
    refuse_status,
    time_of,
)
from dateline.release.news_xml import attribute, below, first, inside, local, markup, words
from dateline.release.nitf import read_nitf, with_dateline
from dateline.release.pieces import Piece
from dateline.release.xml_parts import Element

_PICTURES = ("photo", "graphic", "logo", "picture", "image")
_BESIDE = ("caption", "teaser", "abstract", "summary")


def read_newsml1(item: Element, dropped: list[str]) -> NewsItem:
    """Read a ``NewsItem``; one that is cancelled, withheld or without a text is refused."""
    management = first(item, "NewsManagement")
    status = attribute(first(management, "Status"), "FormalName")
    refuse_status(status)
    component = first(item, "NewsComponent")
    lines = next(below(component, "NewsLines"), None)
    headline = one_line(words(first(lines, "HeadLine")))
    subheadline = one_line(words(first(lines, "SubHeadLine")))
    written = one_line(words(first(lines, "DateLine")))
    story, pieces = _text(component, dropped)
    if not pieces:
        raise UnreadableError("This item holds no text of its own.")
    byline = one_line(words(first(lines, "ByLine")))
    if byline:
        dropped.append(f"the item's byline: {byline[:60]}")
    held = _until(management) if (status or "").lower() == "embargoed" else None
    language = next(below(component, "Language"), None)
    return NewsItem(
        headline=headline or (story.headline if story else None),
        subheadline=subheadline or (story.subheadline if story else None),
        pieces=tuple(with_dateline(list(pieces), written)),
        when=_time(management, "FirstCreated") or _time(management, "ThisRevisionCreated"),
        embargo=time_of(held),
        language=attribute(language, "FormalName") or attribute(item, "lang"),
        pictures=(*_pictures(component), *(story.pictures if story else ())),
    )


def _time(management: Element | None, name: str) -> str | None:
    return words(first(management, name)) if management is not None else None


def _until(management: Element | None) -> str | None:
    """Return when a status changes: the end of an embargo."""
    change = first(management, "StatusWillChange")
    return words(first(change, "DateAndTime"))


def _role(content: Element) -> str:
    """Return the role of the component that a content stands in."""
    around = content.getparent()
    role = first(around, "Role")
    return (attribute(role, "FormalName") or "").lower()


def _text(
    component: Element | None, dropped: list[str]
) -> tuple[NewsItem | None, tuple[Piece, ...]]:
    for content in below(component, "ContentItem"):
        data = first(content, "DataContent")
        if data is None or _role(content) in _BESIDE:
            continue
        nitf = next(inside(data, "nitf"), None)
        if nitf is not None:
            story = read_nitf(nitf, dropped)
            return story.item, story.pieces
        inner = [one for one in data if local(one)]
        kind = attribute(first(content, "Format"), "FormalName") or ""
        if inner:
            pieces = read_words(markup(data), "text/html", dropped)
        else:
            pieces = read_words(words(data) or "", kind, dropped)
        if pieces:
            return None, pieces
    return None, ()


def _pictures(component: Element | None) -> Iterator[NewsPicture]:
    for content in below(component, "ContentItem"):
        address = attribute(content, "Href")
        kind = (attribute(first(content, "MediaType"), "FormalName") or "").lower()
        if address and kind in _PICTURES:
            yield NewsPicture(address)
