"""A news item as any of the news formats says it, made into pieces and what stands beside them."""

import re
from collections.abc import Sequence

from dateline.release import furniture
from dateline.release.dates import iso_day
from dateline.release.decoding import cleaned
from dateline.release.errors import UnreadableError
from dateline.release.front_matter import FrontMatter
from dateline.release.html_figures import picture_source
from dateline.release.html_page import read_content
from dateline.release.inline import inline_runs
from dateline.release.model import Contact, Heading, Run, Value
from dateline.release.patterns import late
from dateline.release.pieces import Figure, Piece, Source, Text
from dateline.release.plain_text import read_plain_text
from dateline.release.runs import plain, tidy

LONGEST_LINE = 2_000
_DAY = late(r"(\d{4})-?(\d{2})-?(\d{2})(?!\d)")
_TIME = late(
    r"(\d{4})-?(\d{2})-?(\d{2})T(\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})"
)
_TAG = late(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
_MARKUP = late(r"<(?:/?[A-Za-z][A-Za-z0-9]{0,15}(?:\s[^<>]{0,2000})?/?|!--)>?", re.IGNORECASE)


class NewsPicture(Value, frozen=True):
    """A picture that goes with an item; ``address`` is where it lies."""

    address: str
    caption: str | None = None
    credit: str | None = None
    alt: str | None = None


class NewsItem(Value, frozen=True):
    """What an item says of itself; ``pieces`` is its text.

    ``when`` is the time it is of, ``embargo`` the time before which it isn't public (RFC 3339, or
    as written). ``left_out`` names what it says that a release has no place for.
    """

    headline: str | None = None
    subheadline: str | None = None
    pieces: tuple[Piece, ...] = ()
    place: str | None = None
    when: str | None = None
    embargo: str | None = None
    language: str | None = None
    address: str | None = None
    contacts: tuple[Contact, ...] = ()
    pictures: tuple[NewsPicture, ...] = ()
    left_out: tuple[str, ...] = ()


def source_of(item: NewsItem, dropped: list[str]) -> Source:
    """Return an item as a container's pieces."""
    headline = one_line(item.headline)
    pieces: list[Piece] = [Heading(1, (Run(headline),))] if headline else []
    pieces.extend(_without_repeat(item.pieces, headline))
    pieces.extend(_figures(item, dropped))
    dropped.extend(item.left_out)
    place = one_line(item.place)
    day = day_of(item.when)
    front = FrontMatter(
        subheadline=one_line(item.subheadline),
        place=_place(place),
        date=day if place else None,
        embargo=item.embargo,
        contacts=item.contacts,
    )
    tag = (item.language or "").replace("_", "-")
    address = item.address or ""
    return Source(
        tuple(pieces),
        front=front,
        date=day,
        permalink=address if address.startswith(("https://", "http://")) else None,
        language=tag if _TAG.fullmatch(tag) else None,
        dropped=tuple(dropped),
    )


def _place(text: str | None) -> tuple[str | None, str | None, str | None]:
    """Part "Geneva, Switzerland" and "New York, NY, United States" into city, region, country."""
    parts = [part.strip() for part in (text or "").split(",") if part.strip()][:3]
    if len(parts) == 3:
        return parts[0], parts[1], parts[2]
    if len(parts) == 2:
        short = len(parts[1]) <= 3 and parts[1].isupper() and parts[1] not in ("UK", "USA", "UAE")
        return (parts[0], parts[1], None) if short else (parts[0], None, parts[1])
    return (parts[0] if parts else None), None, None


def _without_repeat(pieces: Sequence[Piece], headline: str | None) -> Sequence[Piece]:
    """Leave out a first line that says the headline again."""
    if headline is None or not pieces:
        return pieces
    first = pieces[0]
    if isinstance(first, Heading) and plain(first.runs) == headline:
        return pieces[1:]
    if isinstance(first, Text) and plain(first.lines[0]) == headline:
        rest = first.lines[1:]
        return [Text(rest), *pieces[1:]] if rest else pieces[1:]
    return pieces


def _figures(item: NewsItem, dropped: list[str]) -> list[Piece]:
    shown = {piece.caption for piece in item.pieces if isinstance(piece, Figure)}
    figures: list[Piece] = []
    for picture in item.pictures:
        source = picture_source(picture.address, dropped)
        caption = one_line(picture.caption)
        alt = one_line(picture.alt)
        if caption is not None and caption in shown:
            continue
        if source is not None or caption or alt:
            credit = one_line(picture.credit)
            figures.append(Figure(source, alt=alt, caption=caption, credit=credit, explicit=True))
    return figures


def read_words(text: str, media_type: str, dropped: list[str]) -> tuple[Piece, ...]:
    """Read the text of an item by its media type: HTML, or plain text."""
    if is_markup(text, media_type):
        return tuple(_without_tail(read_content(cleaned(text), dropped), dropped))
    words = cleaned(text)
    if "\n\n" not in words:
        lines = (inline_runs(line, dropped) for line in words.split("\n"))
        return tuple(Text((line,)) for line in lines if line)
    return read_plain_text(words, dropped).pieces


def is_markup(text: str, media_type: str) -> bool:
    """Say whether a text is HTML: its type says so, or its words do where the type is unclear."""
    told = media_type.lower()
    if "html" in told:
        return True
    if "text/plain" in told:
        return False
    return _MARKUP.search(text) is not None


def _without_tail(pieces: Sequence[Piece], dropped: list[str]) -> Sequence[Piece]:
    """Leave out the line that a site's program puts under each item of its feed."""
    last = pieces[-1] if pieces else None
    if isinstance(last, Text) and furniture.is_appearance(words := plain(last.lines[-1])):
        dropped.append(f"a line of the page's own: {words[:60]}")
        return [*pieces[:-1], Text(last.lines[:-1])] if len(last.lines) > 1 else pieces[:-1]
    return pieces


def words_alone(text: str | None) -> str | None:
    """Return a title's words without the markup that some programs leave in it."""
    if text is None or "<" not in text or _MARKUP.search(text) is None:
        return one_line(text)
    lines = (
        plain(line) if isinstance(piece, Text) else plain(piece.runs)
        for piece in read_content(cleaned(text), [])
        if isinstance(piece, Text | Heading)
        for line in (piece.lines if isinstance(piece, Text) else (piece.runs,))
    )
    return one_line(" ".join(lines))


def one_line(text: str | None) -> str | None:
    """Return words on one line; ``None`` for none."""
    if text is None:
        return None
    return plain(tidy((Run(cleaned(text[: LONGEST_LINE * 4])),))) or None


def day_of(text: str | None) -> str | None:
    """Return the day of a time as ISO 8601; ``None`` where there is none."""
    return iso_day(_DAY.match((text or "").strip()))


def time_of(text: str | None) -> str | None:
    """Return a time with its zone as RFC 3339; other words as they stand."""
    words = one_line(text)
    found = _TIME.fullmatch(words or "")
    if words is None or found is None:
        return words
    year, month, day, hour, minute, second, zone = found.groups()
    zone = "+00:00" if zone == "Z" else zone if ":" in zone else f"{zone[:3]}:{zone[3:]}"
    return f"{year}-{month}-{day}T{hour}:{minute}:{second or '00'}{zone}"


def refuse_status(status: str | None) -> None:
    """Refuse an item that its own sender has taken back or holds back."""
    word = (status or "").rpartition(":")[2].strip().lower()
    if word in ("canceled", "cancelled"):
        raise UnreadableError(
            f"This item's status is “{word}”: its sender has taken it back, so it isn't read."
        )
    if word == "withheld":
        raise UnreadableError(
            "This item's status is “withheld”: its sender holds it back, so it isn't read."
        )
