"""Postal addresses among the words of a contact: streets, postal codes, cities before regions."""

import re
from collections.abc import Sequence

from dateline.release.arabic_script import is_in_arabic_script
from dateline.release.arabic_script_contacts import is_script_address
from dateline.release.contact_words import person_score
from dateline.release.names import ORGANIZATION, ROLE_WORD
from dateline.release.patterns import late
from dateline.release.places import is_country

_STREET = late(
    r"\b(?:street|st|avenue|ave|road|rd|suite|ste|floor|box|blvd|boulevard|drive|lane|way"
    r"|plaza|square|parkway|pkwy|highway|hwy"
    r"|court|place|building|unit|room|straße|strasse|str|platz|rue|calle|avenida|via"
    r"|block|tower|near|opposite|phase|sector|plot|quay|quayside)\b\.?",
    re.IGNORECASE,
)
_ENDS_STREET = late(
    r".*\b(?:(?:ground|first|second|third|\d+(?:st|nd|rd|th)) floor|street|avenue|road|blvd"
    r"|boulevard|parkway|highway|quayside)\.?",
    re.IGNORECASE,
)
_STREET_FIRST = late(r"(?:near|opposite|opp\.?|suite|ste\.?|unit|rue|calle|via) \S", re.IGNORECASE)
_NEAR = late(r"(?:near|opposite|opp\.?) \S", re.IGNORECASE)
_CODE = late(r"\b(?:\d{4,6}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})\b")
_REGION = late(
    r"(?:A[LKZR]|C[AOT]|D[CE]|D\.C\.|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]"
    r"|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]"
    r"|AB|BC|MB|NB|NL|NS|ON|PE|QC|SK|NSW|VIC|QLD|alabama|alaska|arizona|arkansas|california"
    r"|colorado|connecticut|delaware|florida"
    r"|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland"
    r"|massachusetts|michigan|minnesota"
    r"|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico"
    r"|new york|north carolina|north dakota|ohio"
    r"|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas"
    r"|utah|vermont|virginia|washington"
    r"|west virginia|wisconsin|wyoming|ontario|quebec|québec|british columbia|alberta"
    r"|manitoba|nova scotia|saskatchewan"
    r"|new south wales|victoria|queensland|london|dubai|singapore)(?:\s+[A-Z]?\d[\w -]{2,9})?\.?",
    re.IGNORECASE,
)


def is_region_line(words: str) -> bool:
    """Say whether words are a region with or without its postal code: what a city stands before."""
    return _REGION.fullmatch(words) is not None


def is_place(words: str) -> bool:
    """Say whether words are part of a postal address."""
    if is_in_arabic_script(words):
        return is_country(words) or is_script_address(words)
    if is_country(words) or _REGION.fullmatch(words):
        return True
    if _NEAR.match(words):
        return True
    if not any(letter.isdigit() for letter in words):
        street = _ENDS_STREET.fullmatch(words) or _STREET_FIRST.match(words)
        return street is not None and " " in words and person_score(words) < 2
    if _CODE.search(words) or _STREET.search(words):
        return True
    return words[0].isdigit() and len(words.split()) > 2 and not ORGANIZATION.search(words)


def stand_in_address(values: Sequence[str | None]) -> list[bool]:
    """Say of each of a line's words whether they stand in a postal address.

    ``None`` is what isn't words. A city stands before its region, and what stands between two
    parts of an address is part of it.
    """
    found = [value is not None and is_place(value) for value in values]
    for at in range(len(values) - 2, -1, -1):
        value, after = values[at], values[at + 1]
        if found[at] or not found[at + 1] or value is None or after is None:
            continue
        if ORGANIZATION.search(value) or ROLE_WORD.search(value) or len(value.split()) > 6:
            continue
        city = at > 0 and is_region_line(after) and person_score(value) < 2
        numbered = any(letter.isdigit() for letter in value)
        found[at] = city or numbered or (any(found[:at]) and person_score(value) < 2)
    return found
