"""ninjs, the news item in JSON (IPTC): versions 3 (`headlines`, `bodies`), 2 and 1 (`body_text`).

A cancelled or withheld item is refused, and so is one that holds no text of its own. Pictures that
go with an item are named and never fetched.
"""

from collections.abc import Iterator

from dateline.release.errors import UnreadableError
from dateline.release.json_values import Members
from dateline.release.model import Contact
from dateline.release.news_item import (
    NewsItem,
    NewsPicture,
    is_markup,
    one_line,
    read_words,
    refuse_status,
    time_of,
    words_alone,
)
from dateline.release.nitf import read_nitf_text
from dateline.release.pieces import Piece

_SIGNS = ("uri", "headlines", "bodies", "headline", "body_text", "body_xhtml", "body_html")
_TEXTS = ("text", "composite", "component", "")
_BESIDE = ("caption", "summary", "abstract", "teaser", "byline", "slug", "script", "ednote")
_UNDER = ("sub", "subhead", "subheadline", "subtitle", "secondary", "deck")
_BEST = ("original", "highres", "hires", "main", "preview", "viewimage", "lowres")
_NAMED = {
    "by": "the item's byline", "byline": "the item's byline", "slugline": "the item's slugline",
    "ednote": "the editor's note", "copyrightnotice": "the copyright notice",
    "usageterms": "the terms of use", "infosource": "where the item is from",
}  # fmt: skip


def is_ninjs(item: Members) -> bool:
    """Say whether a JSON object has the members of a ninjs item."""
    return (
        sum(sign in item for sign in _SIGNS) >= 2
        or ("uri" in item and ("versioncreated" in item or "type" in item or "standard" in item))
        or item.member("standard").text("name") == "ninjs"
    )


def read_ninjs(item: Members, dropped: list[str]) -> NewsItem:
    """Read a ninjs item; one that is no text or isn't to be used is refused in a sentence."""
    refuse_status(item.text("pubstatus"))
    kind = (item.text("type") or "").lower()
    pieces = _pieces(_bodies(item), dropped)
    if not pieces and kind in _TEXTS:
        pieces = _pieces(_descriptions(item), dropped)
    if not pieces:
        if kind not in _TEXTS:
            raise UnreadableError(f"This item is of the type “{kind[:20]}” and holds no text.")
        raise UnreadableError("This item holds no text of its own.")
    embargo = item.text("embargoedUntil", "embargoed")
    return NewsItem(
        headline=_headline(item),
        subheadline=_by_role(item, "headlines", _UNDER),
        pieces=pieces,
        place=item.text("located"),
        when=item.text("contentCreated", "firstCreated", "versionCreated"),
        embargo=time_of(embargo),
        language=item.text("language"),
        address=item.text("uri"),
        contacts=tuple(_contacts(item)),
        pictures=tuple(_pictures(item, dropped)),
        left_out=tuple(_left_out(item)),
    )


def _headline(item: Members) -> str | None:
    headlines = list(item.several("headlines"))
    main = [
        one for one in headlines if (one.text("role") or "main").lower() in ("main", "headline")
    ]
    for headline in (*main, *headlines):
        if (headline.text("role") or "").lower() not in _UNDER and headline.text("value"):
            return words_alone(headline.text("value"))
    return words_alone(item.text("headline", "title"))


def _by_role(item: Members, name: str, roles: tuple[str, ...]) -> str | None:
    found = (one for one in item.several(name) if (one.text("role") or "").lower() in roles)
    return next((words_alone(one.text("value")) for one in found if one.text("value")), None)


def _pieces(bodies: Iterator[tuple[str, str]], dropped: list[str]) -> tuple[Piece, ...]:
    """Read the best of an item's bodies: marked-up before plain ones, longer before shorter."""
    for value, kind in sorted(bodies, key=_worth, reverse=True):
        said: list[str] = []
        if "nitf" in kind or value.lstrip()[:400].find("<nitf") >= 0:
            pieces = read_nitf_text(value, said).pieces
        else:
            pieces = read_words(value, kind, said)
        if pieces:
            dropped.extend(said)
            return pieces
    return ()


def _bodies(item: Members) -> Iterator[tuple[str, str]]:
    """Yield an item's bodies with their media types."""
    for body in item.several("bodies"):
        value, role = body.text("value"), (body.text("role") or "").lower()
        if value and role not in _BESIDE:
            yield value, (body.text("contentType") or role).lower()
    for name in item.names():
        value = item.text(name) if name.startswith("body_") else None
        if value:
            yield value, {"body_text": "text/plain"}.get(name, name.removeprefix("body_"))


def _descriptions(item: Members) -> Iterator[tuple[str, str]]:
    """Yield what describes an item that has no body."""
    for description in item.several("descriptions"):
        value = description.text("value")
        if value and (description.text("role") or "text").lower() != "caption":
            yield value, (description.text("contentType") or "text/plain").lower()
    value = item.text("description_text")
    if value:
        yield value, "text/plain"


def _worth(body: tuple[str, str]) -> tuple[bool, int]:
    value, kind = body
    return is_markup(value, kind) or "nitf" in kind, len(value)


def _contacts(item: Members) -> Iterator[Contact]:
    for name in ("people", "persons", "organisations"):
        for who in item.several(name):
            given: dict[str, str] = {}
            for way in who.several("contactInfo"):
                kind = (way.text("type") or "").lower()
                value = one_line(way.text("value"))
                field = {"phone": "phone", "tel": "phone", "email": "email", "web": "url",
                         "url": "url", "website": "url"}.get(kind)  # fmt: skip
                if field and value:
                    given.setdefault(field, value)
            if given:
                label = one_line(who.text("name"))
                person = name != "organisations"
                yield Contact(
                    name=label if person else None,
                    organization=None if person else label,
                    phone=given.get("phone"),
                    email=given.get("email"),
                    url=given.get("url"),
                )


def _pictures(item: Members, dropped: list[str]) -> Iterator[NewsPicture]:
    for other in item.several("associations"):
        kind = (other.text("type") or "").lower()
        address = _rendition(other) or other.text("href", "uri")
        if kind not in ("picture", "graphic"):
            if address:
                dropped.append(f"a {kind or 'thing'} that goes with the item: {address[:80]}")
            continue
        caption = _by_role(other, "descriptions", ("caption", "text", "main", "")) or next(
            (one.text("value") for one in other.several("descriptions")), None
        )
        credit = one_line(other.text("by", "byline", "creditline", "copyrightholder"))
        yield NewsPicture(
            address or "", caption=words_alone(caption or other.text("description_text")),
            credit=credit, alt=words_alone(_headline(other)),
        )  # fmt: skip


def _rendition(item: Members) -> str | None:
    """Return the address of an item's best picture."""
    best: tuple[int, int] | None = None
    address: str | None = None
    for rendition in item.several("renditions"):
        href = rendition.text("href")
        if not href or not (rendition.text("contentType", "mimetype") or "image/").startswith(
            "image/"
        ):
            continue
        width = rendition.text("width") or "0"
        name = (rendition.text("name") or "").lower()
        rank = (
            int(width) if width.isdigit() and len(width) < 9 else 0,
            -_BEST.index(name) if name in _BEST else -len(_BEST),
        )
        if best is None or rank > best:
            best, address = rank, href
    return address


def _left_out(item: Members) -> Iterator[str]:
    for name, said in _NAMED.items():
        words = one_line(item.text(name))
        if words:
            yield f"{said}: {words[:60]}"
