"""The dateline: place, date and wire at the head of the body, up to the dash that ends it."""

import datetime as dt
import re

from dateline.release.dates import find_date
from dateline.release.model import Dateline
from dateline.release.places import is_country

LONGEST = 240
_DASH = re.compile(r"(?:-{2,3}|[–—―]|(?<=\s)-)(?=[\s“\"'«„\w]|$)|(?<=[/)])\s?:(?=\s|$)")
_WIRE = re.compile(r"[/(]\s*([^/()]{2,60}?)\s*[/)]\s*$")
_WEEKDAY = re.compile(
    r"^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:mon|tue|wed|thu|fri|sat|sun)\.?$",
    re.IGNORECASE,
)
_SMALL_WORDS = frozenset(
    [
        "de",
        "del",
        "della",
        "di",
        "du",
        "la",
        "le",
        "les",
        "el",
        "and",
        "of",
        "the",
        "upon",
        "sur",
        "am",
        "an",
        "der",
        "und",
        "y",
    ]
)
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_OPENERS = frozenset(
    [
        "on",
        "in",
        "by",
        "at",
        "since",
        "from",
        "until",
        "as",
        "after",
        "before",
        "during",
        "this",
        "we",
        "our",
        "a",
        "an",
        "it",
        "am",
        "im",
    ]
)
_COMMAS = re.compile(r"\s*[,،]\s*")


def parse_dateline(text: str) -> Dateline | None:
    """Read the dateline that a paragraph opens with; ``None`` where it opens with none.

    Certain enough is: a place with a date or a wire's mark, or a place in capitals, ended by a
    dash within 240 characters.
    """
    head = text[:LONGEST]
    for dash in _DASH.finditer(head):
        before = head[: dash.start()].rstrip()
        found = _read(before)
        bare_hyphen = dash[0] == "-" and found is not None and not (found.date or found.wire)
        if found is not None and not bare_hyphen:
            return Dateline(
                head[: dash.end()].strip(),
                found.city,
                found.region,
                found.country,
                found.date,
                found.wire,
            )
    return None


def _read(before: str) -> Dateline | None:
    rest = before
    wire: str | None = None
    stamped = _WIRE.search(rest)
    if stamped is not None:
        wire = stamped[1]
        rest = rest[: stamped.start()].rstrip(" ,")
    date: str | None = None
    dated = find_date(rest)
    if dated is not None:
        date, start, end = dated
        if len(rest) - end > 30:
            return None
        if wire is None and rest[end:].strip(" ,()/"):
            return None
        rest = rest[:start].rstrip(" ,،(")
    parts = tuple(part for part in _COMMAS.split(rest.strip(" ,،-–—")) if part)
    parts = tuple(part for part in parts if not _WEEKDAY.match(part))
    if not _is_place(parts):
        return None if parts or date is None else Dateline("", date=date, wire=wire)
    if date is None and wire is None and not _in_capitals(parts[0]):
        return None
    city, region, country = _split_place(parts)
    return Dateline("", city, region, country, date, wire)


def _is_place(parts: tuple[str, ...]) -> bool:
    if not 1 <= len(parts) <= 5 or parts[0].split()[0].lower() in _OPENERS:
        return False
    return all(_is_name(part) for part in parts)


def _is_name(part: str) -> bool:
    words = part.split()
    return (
        1 <= len(words) <= 6
        and len(part) <= 50
        and any(letter.isalpha() for letter in part)
        and all(word in _SMALL_WORDS or word[0] in "(/&" or not word[0].islower() for word in words)
        and not any(mark in part for mark in ':;!?“”"<>[]')
    )


def _in_capitals(city: str) -> bool:
    letters = [letter for letter in city if letter.isalpha()]
    return len(letters) >= 3 and all(letter.isupper() for letter in letters)


def _split_place(parts: tuple[str, ...]) -> tuple[str, str | None, str | None]:
    city, others = parts[0], parts[1:]
    if not others:
        return city, None, None
    if len(others) == 1:
        return (city, None, others[0]) if is_country(others[0]) else (city, others[0], None)
    return city, ", ".join(others[:-1]), others[-1]


def is_date_line(text: str) -> Dateline | None:
    """Read a short line that is nothing but a date, with or without a place before it."""
    if len(text) > 90:
        return None
    found = find_date(text)
    if found is None or text[found[2] :].strip(" ."):
        return None
    parts = tuple(part for part in _COMMAS.split(text[: found[1]].strip(" ,،")) if part)
    parts = tuple(part for part in parts if not _WEEKDAY.match(part))
    if not parts:
        return Dateline(text, date=found[0])
    if len(parts) > 3 or not all(_is_name(part) and len(part.split()) <= 3 for part in parts):
        return None
    city, region, country = _split_place(parts)
    return Dateline(text, city, region, country, found[0])


def ends_with_dash(text: str) -> bool:
    """Say whether a dateline's text ends in the mark that a paragraph follows on the same line."""
    return text.endswith(("-", "–", "—", "―", ":"))


def written_dateline(
    place: tuple[str | None, str | None, str | None], date: str | None, wire: str | None
) -> Dateline:
    """Write the dateline of a place, a day and a wire that were declared and not written out."""
    city, region, country = place
    parts = [part for part in (city, region, country) if part]
    if date is not None:
        day = dt.date.fromisoformat(date)
        parts.append(f"{_MONTHS[day.month - 1]} {day.day}, {day.year}")
    text = ", ".join(parts)
    if wire is not None:
        text = f"{text} /{wire}/".strip()
    return Dateline(f"{text} --", city, region, country, date, wire)
