"""What words among contacts are: a person, a desk, a place; and where a person's name ends."""

import re

from dateline.release.arabic_script import is_in_arabic_script
from dateline.release.arabic_script_contacts import (
    bare_script_name,
    is_script_role,
    script_person_score,
)
from dateline.release.eastern_names import is_eastern_name
from dateline.release.given_names import is_given_name
from dateline.release.names import COURTESY, ORGANIZATION, ROLE_WORD, bare_name, is_name
from dateline.release.patterns import late
from dateline.release.places import is_city, is_country

PARTICLES = frozenset(
    """
    de del della di du la le van von der den bin al el of the and for & y und et at in on
    """.split()  # noqa: SIM905  a list of words is read best as one
)
DESK = late(
    r"(?:(?:the )?(?:media|press|investor|public|news|corporate|communications?|marketing|pr"
    r"|ir|editorial)\b.*(?:relations|team|office|desk|department|inquiries|affairs"
    r"|communications)|investor relations|media team|press office|pr team)$",
    re.IGNORECASE,
)


_NO_PERSON = late(
    r" for |\bPR\b|\b(?:AG|SE|SA|GmbH|LLC|Inc|Ltd|Corp|PLC|plc|NV|BV|KG|Holding|Media|News)\b"
)
_EUROPEAN_HOUSE = late(
    r"\b\w{0,40}(?:[Dd]irektion|[Ii]nspektion|[Vv]erband|[Vv]erein|[Ss]tiftung|[Uu]niversität"
    r"|[Mm]inisterium|[Gg]esellschaft|[Gg]ewerkschaft|[Kk]ammer|[Ii]nstitut|[Vv]erwaltung|[Gg]emeinde)\b"
    r"|\b(?:Stadt|Landkreis|Mairie|Ville|Ministère|Fédération|Association|Université|Coopérative|Syndicat"
    r"|Ayuntamiento|Ministerio|Universidad|Fundación|Asociación|Gobierno|Federación|Plataforma|Cooperativa)\b"
)
_STREET = late(
    r" (?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Lane|Ln|Drive|Suite|Floor|Square|Court"
    r"|Highway|Hwy|Parkway|Pkwy|Plaza|Way|Terrace)\.?$"
)
_DESKS = frozenset(
    "Cabinet Bureau Agence Service Direction Gabinete Oficina Departamento Unidad Büro".split()  # noqa: SIM905
)
MOST_OTHERS = 2  # names behind a given name
_STREET_SURNAMES = frozenset(["Lane", "Way", "Court", "Street"])
_BRACKETS = late(r"\(([^()]+)\)$")
_TITLED = late(r"(?:mr|mrs|ms|dr|prof|professor)\b", re.IGNORECASE)


def says_role(words: str) -> bool:
    """Say whether words hold one for what somebody is, in either script."""
    if is_in_arabic_script(words):
        return is_script_role(words)
    return ROLE_WORD.search(words) is not None


def as_written(words: str) -> str:
    """Return a person's name without titles and degrees; a surname alone keeps its courtesy."""
    if is_in_arabic_script(words):
        return bare_script_name(words)
    courtesy, bare = COURTESY.match(words), bare_name(words)
    return courtesy[0] + bare if courtesy and " " not in bare else bare


def left_out(words: str) -> str:
    """Return what stands in brackets after a name and isn't written with it; ``""`` for none."""
    found = _BRACKETS.search(words)
    return found[1] if found is not None and found[1] not in as_written(words) else ""


def lined(text: str, known: str, *, sure: bool = True) -> str:
    """Part a person from an organisation that follows in the same line without a mark.

    Unless it is ``sure`` that both stand there, the release must know the second elsewhere.
    """
    words = text.split()
    if words and words[0] in _DESKS:
        return text
    courtesy = COURTESY.match(text)
    size = (
        2
        + (len(courtesy[0].split()) if courtesy is not None else 0)
        + (len(words) > 2 and words[1][0] in '"“(')
    )
    elsewhere = known.replace(text, "")
    if len(words) == size + 1 and len(words[size - 1].strip(".")) == 1:
        return text
    if len(words) > size + 1 and " ".join(words[size:]) not in elsewhere:
        last = words[size - 1]
        short = len(last.strip(".")) == 1 or last.lower() in PARTICLES
        full = words[size] not in words[:size] and " ".join(words[: size + 1]) in elsewhere
        after = " ".join(words[size + 1 :])
        known_after = after in elsewhere and not ORGANIZATION.fullmatch(after)
        alone = is_given_name(words[0]) or " ".join(words[:size]) in elsewhere
        size += short or full or (known_after and not alone)
    rest = " ".join(words[size:])
    if not rest or not (
        sure or (len(words) > 3 and (rest in elsewhere or ORGANIZATION.search(rest)))
    ):
        return text
    return " ".join(words[:size]) + "; " + rest


def may_be_person(name: str) -> bool:
    """Say whether a name labelled as such isn't plainly an organisation's."""
    return not re.search(
        r"\b(?:inc|llc|ltd|gmbh|corp|team|department|relations|office|group|company)\b",
        name,
        re.IGNORECASE,
    )


def person_score(words: str) -> int:
    """Return how surely words are a person's name: 3 by its given name, 1 by its form, 0 not."""
    return script_person_score(words) if is_in_arabic_script(words) else _latin_score(words)


def _latin_score(words: str) -> int:
    if (
        _NO_PERSON.search(words)
        or _EUROPEAN_HOUSE.search(words)
        or (_STREET.search(words) and not _is_called_as_street(words))
    ):
        return 0
    if is_eastern_name(words):
        return 2
    courtesy = COURTESY.match(words)
    bare = bare_name(words)
    parts = bare.split()
    if len(parts) == 1 and courtesy is not None and is_name(bare):
        return 2 if _TITLED.match(words) else 0
    if not 1 < len(parts) <= 5 or (not is_name(bare) and not _is_caseless_name(bare)):
        return 0
    if len(parts) > 3 and is_given_name(parts[0]) and ORGANIZATION.search(" ".join(parts[2:])):
        return 2
    if ORGANIZATION.search(bare) or re.search(r"[\d&]", bare) or is_city(bare) or is_country(bare):
        return 0
    if is_given_name(parts[0]) or courtesy is not None:
        return 3
    if DESK.fullmatch(bare) or ROLE_WORD.search(bare):
        return 0
    if any(is_given_name(part) for part in parts[1:-1]) or bare != words.strip():
        return 2
    return 1 if len(parts) <= 4 else 0


def _is_called_as_street(words: str) -> bool:
    """Say whether a given name stands before a street's word that is a surname too."""
    first, *others = words.split()
    surname = 1 <= len(others) <= MOST_OTHERS and others[-1] in _STREET_SURNAMES
    return surname and is_given_name(first) and all(word[0].isupper() for word in others)


def _is_caseless_name(text: str) -> bool:
    return not text[:1].isascii() and not any(
        letter.isupper() or letter.islower() for letter in text
    )
