"""NewsML-G2 (newsItem, newsMessage, IPTC 2.x), NewsML 1.2 and NITF: their releases, one by one.

A cancelled or withheld item is refused, and so is one that holds no text. Nothing that an item
names is fetched.
"""

from collections.abc import Iterator
from functools import partial

from dateline.release.containers import Held
from dateline.release.errors import UnreadableError
from dateline.release.model import Contact
from dateline.release.news_item import (
    NewsItem,
    NewsPicture,
    one_line,
    read_words,
    refuse_status,
    source_of,
    time_of,
)
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
from dateline.release.newsml1 import read_newsml1
from dateline.release.nitf import read_nitf, with_dateline
from dateline.release.pieces import Piece, Source
from dateline.release.xml_parts import Element

_UNDER = ("subheadline", "subhead", "sub", "subtitle", "secondary", "deck")
_CONTACT = {"email": "email", "phone": "phone", "web": "url", "webaddress": "url"}
_NAMED = (("by", "the item's byline"), ("slugline", "the item's slugline"))


def read_all(data: bytes, name: str) -> Iterator[Held]:
    """Yield the releases of a news file in XML."""
    root = read_xml(data, "This news file")
    kind = local(root)
    if kind == "nitf":
        yield Held(name, partial(_read_nitf, root))
        return
    if kind == "packageItem":
        raise UnreadableError("This package only names other items; it holds no text.")
    if kind == "newsItem":
        items = [root]
    elif kind == "newsMessage":
        items = list(below(first(root, "itemSet"), "newsItem"))
    else:
        items = [item for item in root if local(item) == "NewsItem"]
    if not items:
        raise UnreadableError("This news file holds no item with a text.")
    for number, item in enumerate(items, start=1):
        where = name if len(items) == 1 else f"{name}, item {number}"
        yield Held(where, partial(_read_item, item))


def _read_item(item: Element) -> Source:
    dropped: list[str] = []
    read = _read_g2 if local(item) == "newsItem" else read_newsml1
    return source_of(read(item, dropped), dropped)


def _read_nitf(root: Element) -> Source:
    dropped: list[str] = []
    return source_of(read_nitf(root, dropped).item, dropped)


def _read_g2(item: Element, dropped: list[str]) -> NewsItem:
    meta, content = first(item, "itemMeta"), first(item, "contentMeta")
    refuse_status(attribute(first(meta, "pubStatus"), "qcode", "uri"))
    headline, subheadline = _headlines(content)
    contacts = tuple(_contacts(item))
    pictures = tuple(_pictures(item, dropped))
    located = first(content, "located")
    place = words(first(located, "name"))
    written = one_line(words(first(content, "dateline")))
    story, pieces = _text(item, dropped)
    if not pieces:
        kind = (attribute(first(meta, "itemClass"), "qcode") or "").rpartition(":")[2]
        told = f"is of the class “{kind[:20]}” and" if kind not in ("", "text") else ""
        raise UnreadableError(f"This item {told} holds no text of its own.".replace("  ", " "))
    for name, said in _NAMED:
        line = one_line(words(first(content, name)))
        if line:
            dropped.append(f"{said}: {line[:60]}")
    note = one_line(words(first(meta, "edNote")))
    if note:
        dropped.append(f"the editor's note: {note[:60]}")
    return NewsItem(
        headline=headline or (story.headline if story else None),
        subheadline=subheadline or (story.subheadline if story else None),
        pieces=tuple(with_dateline(list(pieces), written)),
        place=None if written else place,
        when=_when(item, meta, content),
        embargo=time_of(words(first(meta, "embargoed"))),
        language=_language(item, content),
        address=_address(item, meta),
        contacts=contacts,
        pictures=(*pictures, *(story.pictures if story else ())),
    )


def _headlines(content: Element | None) -> tuple[str | None, str | None]:
    headline = subheadline = None
    for one in inside(content, "headline"):
        role = (attribute(one, "role") or "").rpartition(":")[2].lower()
        line = one_line(words(one))
        if role in _UNDER:
            subheadline = subheadline or line
        else:
            headline = headline or line
    return headline, subheadline


def _when(item: Element, meta: Element | None, content: Element | None) -> str | None:
    """Return the time that an item is of: its content's, else its first making, else this one's."""
    for around, name in (
        (content, "contentCreated"),
        (meta, "firstCreated"),
        (meta, "versionCreated"),
    ):
        found = words(first(around, name)) if around is not None else None
        if found:
            return found
    return attribute(item, "versioncreated")


def _language(item: Element, content: Element | None) -> str | None:
    return attribute(first(content, "language"), "tag") or attribute(item, "lang")


def _address(item: Element, meta: Element | None) -> str | None:
    for link in inside(meta, "link"):
        href = attribute(link, "href")
        if href and (attribute(link, "rel") or "").rpartition(":")[2].lower() in (
            "permalink",
            "canonical",
            "alternate",
        ):
            return href
    return attribute(item, "guid")


def _text(item: Element, dropped: list[str]) -> tuple[NewsItem | None, tuple[Piece, ...]]:
    """Read the best rendering of an item's text: NITF and HTML before plain text."""
    best: tuple[NewsItem | None, tuple[Piece, ...]] = (None, ())
    contents = first(item, "contentSet")
    for content in inside(contents, "inlineXML"):
        inner = next((one for one in content if local(one)), None)
        if inner is None:
            continue
        said: list[str] = []
        if local(inner) == "nitf":
            story = read_nitf(inner, said)
            best = (story.item, story.pieces)
        else:
            best = (None, read_words(markup(inner), "text/html", said))
        if best[1]:
            dropped.extend(said)
            return best
    for content in inside(contents, "inlineData"):
        kind = (attribute(content, "contenttype") or "text/plain").lower()
        text = words(content)
        if (
            text
            and attribute(content, "encoding") is None
            and kind.startswith(("text/", "application/"))
        ):
            pieces = read_words(text, kind, dropped)
            if pieces:
                return None, pieces
    return best


def _contacts(item: Element) -> Iterator[Contact]:
    """Yield who is given with an address or a number, subjects of the text left aside."""
    for info in below(item, "contactInfo"):
        details = info.getparent()
        who = details.getparent() if details is not None else None
        if details is None or who is None or local(who) == "subject":
            continue
        given: dict[str, str] = {}
        for way in info:
            field = _CONTACT.get(local(way).lower())
            line = one_line(words(way))
            if field and line:
                given.setdefault(field, line)
        if not given:
            continue
        label = one_line(words(first(who, "name")))
        person = local(details) == "personDetails"
        affiliation = first(details, "affiliation")
        named = one_line(words(first(affiliation, "name")))
        yield Contact(
            name=label if person else None,
            role=one_line(words(first(who, "jobtitle"))),
            organization=named if person else label,
            phone=given.get("phone"),
            email=given.get("email"),
            url=given.get("url"),
        )


def _pictures(item: Element, dropped: list[str]) -> Iterator[NewsPicture]:
    """Yield the pictures that an item names; other files are mentioned."""
    for remote in below(first(item, "contentSet"), "remoteContent"):
        address = attribute(remote, "href") or ""
        kind = (attribute(remote, "contenttype") or "").lower()
        if kind.startswith("image/") or "pict" in (attribute(remote, "rendition") or ""):
            yield NewsPicture(address)
        elif address:
            dropped.append(f"a file that goes with the item: {address[:80]}")
