"""The place in a dateline: its words taken off the text, and parted into city, region, country.

Several cities are one place: ``CHICAGO and DENVER``. A country or region that stands alone is the
place's name, as ``Singapore`` is.
"""

import re
from typing import NamedTuple

from dateline.release.dates import day_at, find_date
from dateline.release.patterns import late
from dateline.release.places import is_city, is_country, is_region

MOST_WORDS = 24
MOST_PART_WORDS = 6
LONGEST_PART = 50
LONGEST_ACRONYM = 5
MOST_IN_CAPITALS = 3
_TOKEN = late(r"[^\s,،;]+")
_GAP = late(r"[ \t\n\u00a0]*")
_COMMA = late(r"\s*[,،]\s*")
_SLASHED = late(r"/[^/\n]{2,60}/")
_BRACKETS = late(r"\s?[(\[]([^()\[\]\n]{2,30})[)\]]")
_AND_WORD = late(r"(?:^|(?<=\s))(?:and|und|et|y|e|ve|&|و|/)\s", re.IGNORECASE)
_ACRONYMS = frozenset(["UNESCO", "UNICEF", "NASDAQ", "OXFAM", "GREENPEACE", "UNAIDS", "EUROPOL"])
_JOINS = late(r"(?:,\s*|\s+)(?:and|und|et|y|e|ve|&|و)\s+|\s*[/,،]\s*", re.IGNORECASE)


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


_SMALL_WORDS = _listed("""
de del della dei di du da do dos das des la le les el al los las lo and of the upon sur am an an
der den und y e et en bei i im in o och og van ve
""")
_AND = frozenset(["and", "&", "und", "et", "y", "e", "و", "/", "ve"])
_OPENERS = _listed("""
on in by at since from until as after before during this we our a it am im its their my you your
the when while with for and but if there these those today yesterday how why what who where here
according à en dans le la les el los las un una une der die das ein eine il gli not no all more
most many every each some one two three
""")
_FIRMS = _listed("""
inc corp corporation llc ltd limited company co authority plc gmbh ag sa nv bv holdings group
association university college institute foundation society council committee commission
department ministry agency bank fund museum festival conference summit awards award show podcast
magazine technologies solutions partners capital labs systems services project program
initiative alliance federation network union team club senator president ceo chairman director
minister dr mr mrs ms report study survey announces launches
""")
_TOWNS = frozenset(["college", "university", "union", "council", "bank", "capital", "society"])
_HEADINGS = _listed("""
breaking update news note alert advisory statement release media press editor editors exclusive
video photo photos watch embargoed embargo immediate contact contacts summary highlights
abstract background who what when where why how faq q&a fact sheet correction event date time
location about introduction overview step part chapter section phase day week month year
disclaimer warning important attention reminder urgent now live results speech remarks op-ed
opinion analysis feature interview review notice source caption description agenda question
answer conclusion pressemitteilung communiqué
""")


class Place(NamedTuple):
    """Where a release is from, up to the offset ``end``.

    ``capitals``: the city is in capitals; ``great``: it is known to stand alone; ``beside``: a
    known region or country stands beside it; ``known``: one of these; ``sure`` leaves no doubt.
    """

    city: str | None
    region: str | None
    country: str | None
    end: int
    capitals: bool
    great: bool
    beside: bool
    known: bool
    sure: bool

    def joined_to(self, before: "Place", text: str) -> "Place":
        """Return this place with one before it, parted by a dash: ``SOUTH SURREY - WHITE ROCK``."""
        if before.city is None or self.city is None:
            return self
        start = text.index(before.city)
        end = text.index(self.city, start + len(before.city)) + len(self.city)
        return self._replace(city=text[start:end])


def place_at(text: str, at: int) -> Place | None:
    """Return the place whose name begins at an offset."""
    bracketed = text[at : at + 1] in ("[", "(")
    parts, end = _parts(text, at + bracketed)
    if bracketed:
        if text[end : end + 1] not in ("]", ")"):
            return None
        end += 1
    elif (inside := _in_brackets(text, end)) is not None:
        parts.append(inside[0])
        end = inside[1]
    found = _place(parts, end)
    return found if found is not None and (not bracketed or found.known) else None


def placed(words: str) -> Place | None:
    """Return the place that some words are, all of them; ``None`` where that isn't certain."""
    if len(words) > 120:
        return None
    parts, end = _parts(words, 0)
    found = _place(parts, end) if parts and not words[end:].strip() else None
    if found is None:
        return None
    return found if found.great or found.beside or _is_beside(words) or found.region else None


def _parts(text: str, at: int) -> tuple[list[str], int]:
    """Take the words of a name, parted at commas, up to a date, a dash or a bracket."""
    parts: list[str] = []
    words: list[str] = []
    end = at
    for _ in range(MOST_WORDS):
        token = _TOKEN.match(text, at)
        if token is None:
            break
        if token[0][0] == "/" and _SLASHED.match(text, at):
            break
        word, cut_off = _word(token[0], joins=bool(words))
        if not word or _opens_date(text, at, word):
            break
        if parts and not words and word.lower() in _OPENERS and word.istitle():
            break
        if not _is_name_word(word, first=not words and not parts):
            break
        words.append(word)
        end = at + len(word)
        if cut_off:
            break
        gap = _GAP.match(text, end)
        at = gap.end() if gap else end
        comma = _COMMA.match(text, end)
        if comma is not None:
            parts.append(" ".join(words))
            words = []
            at = comma.end()
    while words and words[-1].lower() in _SMALL_WORDS | _AND and len(words) > 1:
        end -= len(words.pop())
        end = len(text[:end].rstrip())
    if words:
        parts.append(" ".join(words))
    return parts, end


def _word(token: str, *, joins: bool) -> tuple[str, bool]:
    """Return what of a token is a name's word, and whether the name ends in it."""
    if token in _AND and joins:
        return token, False
    for at, sign in enumerate(token):
        if sign in '([:|)]<>{}=“”"«»„!?…•*#@' or sign in "–—―" or token.startswith("--", at):
            return token[:at], True
        if sign == "-" and (at + 1 == len(token) or at == 0):
            return token[:at], True
        if sign == "/" and (at == 0 or at + 1 == len(token)):
            return token[:at], True
    return token, False


def _opens_date(text: str, at: int, word: str) -> bool:
    if word[0].isdigit():
        return True
    if day_at(text, at) is not None:
        return True
    if len(word) > 14 and word.isascii():
        return False
    following = text[at + len(word) : at + len(word) + 24].lstrip(" .,،")
    if not following[:1].isdigit():
        return False
    if word.lower() in ("le", "den", "el", "a", "on", "em", "il", "في", "am", "der", "dated"):
        return True
    found = find_date(text[at : at + 60])
    return (found is not None and found[1] == 0) or word.rstrip(".,").lower() in _WEEKDAYS


_WEEKDAYS = _listed("""
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
sun montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi
vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo
""")


def _is_name_word(word: str, *, first: bool) -> bool:
    lower = word.lower()
    if lower.rstrip(".") in _WEEKDAYS:
        return False
    if first and lower in _OPENERS:
        return lower in ("la", "le", "les", "el", "los", "las", "the", "new") and word[0].isupper()
    if word in _SMALL_WORDS or word in _AND:
        return not first
    start = word[0]
    if start in "'’‘" and len(word) > 1:
        start = word[1]
    if not start.isalpha() or start.islower():
        return word.startswith(("d'", "d’", "l'", "l’", "al-", "ash-"))
    return len(word) < 30


def _in_brackets(text: str, end: int) -> tuple[str, int] | None:
    """Return the region or country that stands in brackets after a city: ``Paris (France)``."""
    found = _BRACKETS.match(text, end)
    if found is None or not (is_country(found[1]) or is_region(found[1])):
        return None
    return found[1], found.end()


def _place(parts: list[str], end: int) -> Place | None:
    parts = [piece for part in parts for piece in _parted(part.strip(" \u00a0"))]
    if not 1 <= len(parts) <= 10 or any(len(part) > LONGEST_PART for part in parts):
        return None
    if any(len(part.split()) > MOST_PART_WORDS for part in parts):
        return None
    if not any(map(str.isalpha, parts[0])):
        return None
    parts = [*_split_tail(parts[0]), *parts[1:]]
    beside = any(map(_is_beside, parts[1:]))
    others = [part for part in parts if not _is_beside(part)]
    words = {word.lower().strip(".,’'") for part in others for word in part.split()}
    if words & _FIRMS - (_TOWNS if beside else frozenset()):
        return None
    if words & _HEADINGS and not beside:
        return None
    city, regions, countries = _sorted(parts)
    if len(parts) == 1 and not is_city(city):
        return _alone(city, end) or _of(city, regions, countries, end, beside=beside)
    return _of(city, regions, countries, end, beside=beside)


def _alone(name: str, end: int) -> Place | None:
    """Return a country or region that stands without a city."""
    country, region = is_country(name), is_region(name)
    if not (country or region):
        return None
    return Place(
        None,
        None if country else name,
        name if country else None,
        end,
        capitals=_in_capitals(name),
        great=False,
        beside=False,
        known=True,
        sure=True,
    )


def _is_spelled(city: str) -> bool:
    """Say whether a name in capitals is a town's rather than an acronym or a headline."""
    words = _AND_WORD.split(city)[0].split() or city.split()
    if len(words) > MOST_IN_CAPITALS or words[0] in ("THE", "A", "AN"):
        return False
    return (len(city) > LONGEST_ACRONYM or len(words) > 1) and city not in _ACRONYMS


def _of(city: str, regions: list[str], countries: list[str], end: int, *, beside: bool) -> Place:
    capitals = _in_capitals(city)
    great = is_city(city) or all(is_city(part) for part in _JOINS.split(city))
    spelled = capitals and _is_spelled(city)
    return Place(
        city,
        ", ".join(regions) or None,
        ", ".join(countries) or None,
        end,
        capitals=capitals,
        great=great,
        beside=beside,
        known=spelled or great or beside or _is_beside(city),
        sure=spelled or great or beside,
    )


def _parted(part: str) -> list[str]:
    """Part a region from the city that is joined to it: ``Calif. and AUSTIN``."""
    found = _AND_WORD.search(part)
    if found is not None and found.start() and _is_beside(part[: found.start()].strip()):
        return [part[: found.start()].strip(), part[found.start() :].strip()]
    return [part] if part else []


def _is_beside(part: str) -> bool:
    return is_region(part) or is_country(part)


def _split_tail(part: str) -> list[str]:
    """Part a state from its city where no comma does: ``WASHINGTON D.C.``, ``AUSTIN TX``."""
    words = part.split()
    if len(words) < 2 or is_city(part) or _is_beside(part):
        return [part]
    last = words[-1]
    short = len(last.replace(".", "")) == 2 and last.isupper()
    rest = " ".join(words[:-1])
    if is_city(rest) and _is_beside(last):
        return [rest, last]
    if (short or last.endswith(".")) and is_region(last):
        return [rest, last]
    return [part]


def _sorted(parts: list[str]) -> tuple[str, list[str], list[str]]:
    """Tell cities from regions and countries; several cities are one, as they were written."""
    cities = [parts[0]]
    regions: list[str] = []
    countries: list[str] = []
    joins = [at for at, part in enumerate(parts) if at and _AND_WORD.match(part)]
    last_city = joins[-1] if joins else 0
    for at, part in enumerate(parts[1:], start=1):
        if is_country(part, parts[0]):
            countries.append(part)
        elif at in joins or (at < last_city and not is_region(part)):
            cities.append(part)
        elif at == len(parts) - 1 and at > 1 and not is_region(part) and not joins:
            countries.append(part)
        else:
            regions.append(part)
    return (" " if len(cities) == 2 and joins else ", ").join(cities), regions, countries


def _in_capitals(city: str) -> bool:
    letters = [letter for letter in _AND_WORD.sub(" ", city) if letter.isalpha()]
    return len(letters) >= 3 and all(map(str.isupper, letters))
