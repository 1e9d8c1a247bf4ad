"""NITF, the news text format (IPTC, 3.x): its head and its body, told in the names of HTML.

A ``nitf`` stands by itself, inside a NewsML item, or as text inside a ninjs item.
"""

from dateline.release.errors import UnreadableError
from dateline.release.html_page import read_content
from dateline.release.model import Heading, Run, Value
from dateline.release.news_item import NewsItem, NewsPicture, one_line, time_of
from dateline.release.news_xml import (
    attribute,
    below,
    first,
    inside,
    local,
    markup,
    read_xml,
    words,
)
from dateline.release.pieces import Piece, Text
from dateline.release.runs import plain
from dateline.release.xml_parts import Element

_AS_HTML = {
    "block": "div", "bq": "blockquote", "hl2": "h2", "hl1": "h2", "note": "div", "credit": "cite",
    "abstract": "div", "tagline": "p", "body.content": "div", "body.end": "div", "fn": "p",
    "media-caption": "figcaption", "bibliography": "p",
}  # fmt: skip
_INLINE = frozenset(
    [
        "person",
        "org",
        "location",
        "city",
        "state",
        "region",
        "country",
        "chron",
        "copyrite",
        "event",
        "function",
        "money",
        "num",
        "object.title",
        "postaddr",
        "virtloc",
        "pronounce",
        "alt-code",
        "lang",
        "frac",
        "sublocation",
        "care.of",
        "street",
        "postcode",
        "denom",
        "numer",
        "frac-sep",
        "role",
    ]
)


class Story(Value, frozen=True):
    """What a NITF text says; ``dateline`` as it is written in its head."""

    headline: str | None
    subheadline: str | None
    dateline: str | None
    byline: str | None
    pieces: tuple[Piece, ...]
    item: NewsItem


def read_nitf_text(text: str, dropped: list[str]) -> Story:
    """Read NITF that stands as text inside another file."""
    return read_nitf(read_xml(text.encode("utf-8", "replace"), "The item's NITF text"), dropped)


def read_nitf(root: Element, dropped: list[str]) -> Story:
    """Read a ``nitf`` element."""
    body = first(root, "body")
    if body is None:
        raise UnreadableError("This NITF text has no body.")
    head = first(body, "body.head")
    hedline = first(head, "hedline")
    headline = one_line(words(first(hedline, "hl1"))) or one_line(
        words(first(root, "head", "title"))
    )
    subheadline = one_line(words(first(hedline, "hl2")))
    written = one_line(words(first(head, "dateline")))
    byline = one_line(words(first(head, "byline")))
    pieces: list[Piece] = []
    pictures: list[NewsPicture] = []
    for part in (first(head, "abstract"), first(body, "body.content"), first(body, "body.end")):
        if part is not None:
            pictures += _take_pictures(part)
            _rename(part)
            pieces.extend(read_content(markup(part), dropped))
    docdata = first(root, "head", "docdata")
    release = first(docdata, "date.release")
    issued = first(docdata, "date.issue")
    if byline:
        dropped.append(f"the item's byline: {byline[:60]}")
    when = attribute(issued, "norm") or attribute(first(docdata, "date.release"), "norm")
    held = attribute(release, "norm")
    pieces = with_dateline(pieces, written)
    return Story(
        headline,
        subheadline,
        written,
        byline,
        tuple(pieces),
        NewsItem(
            headline=headline,
            subheadline=subheadline,
            pieces=tuple(pieces),
            when=when,
            embargo=time_of(held) if held and held > (when or held) else None,
            language=attribute(body, "lang") or attribute(root, "lang"),
            pictures=tuple(pictures),
        ),
    )


def with_dateline(pieces: list[Piece], written: str | None) -> list[Piece]:
    """Put a dateline that stands apart at the head of the first paragraph, where it isn't yet."""
    if not written:
        return pieces
    for at, piece in enumerate(pieces):
        if isinstance(piece, Text) and piece.lines:
            opening = plain(piece.lines[0])
            if opening.startswith(written.rstrip(" -–—")):
                return pieces
            dash = "" if written.rstrip().endswith(("-", "–", "—")) else " --"
            line = (Run(f"{written}{dash} "), *piece.lines[0])
            return [*pieces[:at], Text((line, *piece.lines[1:])), *pieces[at + 1 :]]
        if not isinstance(piece, Heading):
            break
    return [Text(((Run(written),),)), *pieces]


def _take_pictures(part: Element) -> list[NewsPicture]:
    """Take the media out of a text: pictures with their captions, anything else not at all."""
    found: list[NewsPicture] = []
    for media in list(below(part, "media")):
        reference = next(inside(media, "media-reference"), None)
        if attribute(media, "media-type") == "image" and reference is not None:
            found.append(
                NewsPicture(
                    attribute(reference, "source", "data-location") or "",
                    caption=one_line(words(first(media, "media-caption"))),
                    credit=one_line(words(first(media, "media-producer"))),
                    alt=attribute(reference, "alternate-text"),
                )
            )
        for inner in list(media):
            media.remove(inner)
        media.text = None
    return found


def _rename(part: Element) -> None:
    for element in part.iter():
        name = local(element)
        if name in _INLINE:
            element.tag = "span"
        elif name in _AS_HTML:
            element.tag = _AS_HTML[name]
