"""Persons that a German, French or Spanish text names: where, by what name, in what role."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.release.european_offices import Office, Offices
from dateline.release.european_tongues import Tongue
from dateline.release.given_names import is_given_name
from dateline.release.names import UPPER
from dateline.release.patterns import late

_WORD = (
    rf"(?:(?:[dDlLO][’'])?{UPPER}(?:[\w’'\u2010\u2011-]{{0,40}}\w)?(?![\w’'\u2010\u2011-])"
    rf"|{UPPER}\.(?:-?{UPPER}\.){{0,2}})"
)
_DOTTED = (
    r"(?:(?:DDr|MMag|Dr|Dra|Dre|Prof|Profa|Ing|Mag|Lic|Licda|Arq|Mtr[oa]|Dña|Sra?|Srta|Abg|Econ|Pr"
    r"|Dipl|Univ|Hon|Priv)\.(?:in|a)?(?:-[A-Z][a-z]{1,9}\.?){0,2})"
)
_PARTICLE = (
    r"(?:Freiherr von|Freifrau von|Graf von|Gräfin von|von und zu|von der|von den|van der|van den"
    r"|van de|von|van|zu|zum|zur|de la|de las|de los|de|du|del|da|das|dos|do|di|della|le|la|i"
    r"|el|al|bin|ben|ibn|ter|ten)"
)
NAME = late(
    rf"(?<![\w’'-])(?:{_DOTTED}|{_WORD})"
    rf"(?:(?:[ \u00a0]|(?<=[A-Z]\.))(?:{_PARTICLE}[ \u00a0]){{0,2}}(?:{_DOTTED}|{_WORD})){{0,6}}"
)
_STEP = late(r"\S+")
_IS = late(r"\s(?:ist|war|est|était|es|era)\s(?:seit \d{4} |depuis \d{4} |aktuell )?(?=\S)")
_CLAUSE_ENDS = late(r"[,;:.!?(–“”„«»\n]")
_MOST_COPULA = 10
_AGE = late(
    r"(?:\(?\d{1,3}\)?(?: Jahre(?: alt)?| ans| años)?|MBA|Ph\.?D\.?|LL\.M\.|M\.A\.),?\s+(?=\S)"
)
_LABELS = frozenset(
    ["Zitat", "Zitate", "Statement", "Citation", "Cita", "Zitatgeber", "O-Ton", "Verbatim"]
)
_RELATIVE = late(r",\s(?:die|der|qui|quien)\s")
_BRACKETS = late(r"\s?\((?P<within>[^()]{2,80})\)")
_ENDS = late(r"[;:!?…“”„«»\"\n()|]|\.(?=\s|$)|\s[–—-]\s|[–—]")
_CLOSED = late(r"[.!?…:;“”„«»\"\n(–—|]")
_LEADS = late(
    r"(?:als|in seiner (?:Funktion|Eigenschaft) als|en tant que|en qualité de|como|en su calidad de"
    r"|en calidad de)\s+(?=\S)"
)
_UNKNOWN = late(
    r"[\w-]{4,30}(?: [\w-]{3,20})?(?:$| (?:de|du|des|del|d’|d'|à|au|aux|chez|en|für|der|aus|bei"
    r"|im|am) ?)"
)
"""What somebody may be whose calling no list holds: "charpentière à Rennes"."""
_MOST_ROLE = 140
_MOST_WORDS = 25
_MOST_LOOKS = 6
_MOST_QUALIFIERS = 4
_SHORT = 3
_LONG_OFFICE = 8
_ADJECTIVES = frozenset(
    [
        "bekannte", "beauftragte", "gewählte", "ernannte", "gelernte", "studierte",
        "promovierte", "zweite", "dritte", "erste",
    ]
)  # fmt: skip
"""German words before an office that look like the past of a verb."""
_NEAR = 160


class Person(NamedTuple):
    """A name in a text, without titles; ``start`` is where its role or its courtesy begins.

    ``sure``: a courtesy, a role or a given name says that it is a person's.
    """

    name: str
    role: str | None
    start: int
    at: int
    end: int
    sure: bool


class Persons:
    """The persons of one release in one language; ``text`` is all of it."""

    def __init__(self, tongue: Tongue, text: str) -> None:
        self.tongue = tongue
        self.offices = Offices(tongue)
        self._text = text.replace("\u2010", "-").replace("\u2011", "-").replace("\u00a0", " ")
        self._known: dict[str, list[Person]] = {}
        self._holders: list[Person] | None = None
        self._roles: dict[str, str | None] = {}

    def named(self, text: str) -> Iterator[Person]:
        """Yield the names of a text in order; those of places and houses may be among them."""
        for run in NAME.finditer(text):
            person = self._person(text, run)
            if person is not None:
                yield person

    def full_name(self, name: str, *, speaks: bool = False) -> str | None:
        """Return the full name of whom a text calls by a surname; ``None`` where none is told.

        Of whom it says that he or she ``speaks`` the name alone tells that it is a person's.
        """
        if name not in self._known:
            self._known[name] = list(self._in_full(name))
        found = self._known[name]
        sure = next((person.name for person in found if person.sure), None)
        return sure or (found[0].name if found and speaks else None)

    def holder(self, office: str) -> str | None:
        """Return the first person of whom a text says that he or she holds an office."""
        if self._holders is None:
            self._holders = [person for person in self.named(self._text) if person.role]
        low = office.lower()
        held = (one for one in self._holders if low in (one.role or "").lower().split())
        return next((one.name for one in held if " " in one.name), None)

    def is_told_of(self, name: str) -> bool:
        """Say whether a text says a name again, or its surname alone."""
        return self._text.count(name) > 1 or self._text.count(name.rsplit(" ", 1)[-1]) > 1

    def role(self, name: str) -> str | None:
        """Return somebody's role as it first stands beside the name."""
        if name not in self._roles:
            self._roles[name] = None
            for start, end in self._places(name):
                around = self._text[max(0, start - _NEAR) : end + _NEAR]
                at = min(start, _NEAR)
                role = self._role_of(around, at, at + len(name))
                if role:
                    self._roles[name] = role
                    break
        return self._roles[name]

    def _places(self, name: str) -> Iterator[tuple[int, int]]:
        at = self._text.find(name)
        looks = 0
        while at >= 0 and looks < _MOST_LOOKS:
            looks += 1
            yield at, at + len(name)
            at = self._text.find(name, at + len(name))

    def _in_full(self, surname: str) -> Iterator[Person]:
        """Yield full names that end with a surname, or with it in capitals."""
        for form in (surname, surname.upper()):
            for start, end in self._places(form):
                around = self._text[max(0, start - _NEAR) : end + 2 * _NEAR]
                shift = max(0, start - _NEAR)
                for person in self.named(around):
                    whole = person.end + shift == end and person.at + shift < start
                    if whole and person.name.endswith(f" {form}"):
                        yield person

    def _role_of(self, text: str, at: int, end: int) -> str | None:
        before, _ = self.role_before(text[:at])
        return before or self.role_after(text[end:])

    def _person(self, text: str, run: re.Match[str]) -> Person | None:
        words = [(each[0], run.start() + each.start()) for each in _STEP.finditer(run[0])]
        while words and (self._is_small(words[0][0]) or words[0][0] in _LABELS):
            words = words[1:]
        if not words:
            return None
        if self._is_office(text, words):
            return None
        first = 0
        if not is_given_name(words[0][0]):
            first = self._offices(words)
        parts = words[first:]
        if first and len(text[words[first - 1][1] + len(words[first - 1][0]) : parts[0][1]]) > 1:
            return None  # "Präsidentin von Riverbend": a house stands behind the office
        courtesy = False
        while len(parts) > 1 and self.tongue.courtesies.fullmatch(parts[0][0]):
            parts, courtesy = parts[1:], True
        at, end = parts[0][1], run.end()
        parts = self._after_complement(text, parts)
        at = parts[0][1]
        before, start = self.role_before(text[:at])
        name = text[at:end].replace("\u00a0", " ")
        if self.tongue.courtesies.fullmatch(name) or self._is_small(name):
            return None
        stripped = self._without_courtesies(text[:at])
        courtesy = courtesy or len(stripped) < len(text[:at].rstrip())
        role = before or self.role_after(text[end:])
        told = role is not None and self.offices.hold(role)
        relative = " " in name and _RELATIVE.match(text, end) is not None
        sure = courtesy or told or relative or is_given_name(name.split(" ", 1)[0])
        if self.tongue.houses.search(name) and not (before or courtesy):
            return None
        if self.offices.is_one(name) and not courtesy:
            return None
        return Person(name, role, start, at, end, sure)

    def _is_small(self, word: str) -> bool:
        low = word.lower()
        tongue = self.tongue
        return low in tongue.articles or low in tongue.stops or low in tongue.before

    def _is_office(self, text: str, words: list[tuple[str, int]]) -> bool:
        """Say whether words behind an article are an office alone: "der Kaufmännische Direktor"."""
        last, at = words[-1][0], words[0][1]
        if not self.offices.is_one(last) or is_given_name(words[0][0]):
            return False
        before = text[:at].rsplit(None, 1)[-1:]
        return bool(before) and before[0].lower() in self.tongue.articles

    def _offices(self, words: list[tuple[str, int]]) -> int:
        """Return how many capitalised words are an office before a name ("Chefin Ada Field")."""
        found = 0
        for at, (word, _) in enumerate(words[:-1]):
            if self.offices.is_one(word) and at <= _MOST_QUALIFIERS:
                found = at + 1
            elif is_given_name(word):
                unknown = self.tongue.capitals and at and len(words[0][0]) >= _LONG_OFFICE
                return found or (at if unknown else 0)
        return found

    def _after_complement(self, text: str, parts: list[tuple[str, int]]) -> list[tuple[str, int]]:
        """Part "Riverbend Ada Field" in "la directrice de Riverbend Ada Field"."""
        word = text[: parts[0][1]].rsplit(None, 1)[-1:] if len(parts) > 2 else []
        governed = bool(word) and (word[0].lower() in self.tongue.before or self._is_small(word[0]))
        if governed and is_given_name(parts[-2][0]) and not is_given_name(parts[0][0]):
            return parts[-2:]
        return parts

    def _without_courtesies(self, before: str) -> str:
        text = before.rstrip()
        while text:
            word = text.rsplit(None, 1)[-1]
            if not self.tongue.courtesies.fullmatch(word.lstrip("(,")):
                break
            text = text[: len(text) - len(word)].rstrip()
        return text

    def role_before(self, before: str) -> tuple[str | None, int]:
        """Return the role that stands before a name, and where it begins."""
        text = self._without_courtesies(before)
        comma = text.endswith(",")
        closed = [found.end() for found in _CLOSED.finditer(text, max(0, len(text) - _MOST_ROLE))]
        low = max([0, len(text) - _MOST_ROLE, *closed])
        phrase = text[low:].rstrip(", ")
        if comma:
            low += phrase.rfind(", ") + 2 if ", " in phrase else 0
            phrase = text[low:].rstrip(", ")
        offices = self.offices.within(phrase)
        if not offices:
            return None, len(text)
        office = offices[0] if comma else offices[-1]
        if not comma:
            office = self._chief(phrase, offices)
            tail = phrase[office.end :].split()
            if len(tail) > _MOST_QUALIFIERS or any(self._is_small(word) for word in tail):
                return None, len(text)
        start = self._qualified(phrase, office.start)
        ends = len(phrase)
        if self.tongue.capitals and not comma and len(offices) > 1:
            ends = self._first_office(phrase, office)
        role = " ".join(phrase[start:ends].split())
        begins = low + start
        article = phrase[:start].rsplit(None, 1)[-1:]
        if article and article[0].lower() in self.tongue.articles:
            begins = low + phrase[:start].rstrip().rfind(article[0])
        return (role or None), begins

    def _chief(self, phrase: str, offices: list[Office]) -> Office:
        """Return the first of offices that stand in a row before a name."""
        chief = offices[-1]
        for office in reversed(offices[:-1]):
            between = phrase[office.end : chief.start]
            if between.strip() and between.strip() not in ("und", "et", "y", "&", "/"):
                break
            chief = office
        return chief

    def _first_office(self, phrase: str, office: Office) -> int:
        """Return where the first of offices ends: a rank behind it is none ("Leiterin Rätin")."""
        after = phrase[office.end :]
        return office.end if self.offices.is_one(after.strip()) else len(phrase)

    def _qualified(self, phrase: str, start: int) -> int:
        """Return where the words begin that qualify an office: up to its article."""
        for _ in range(_MOST_QUALIFIERS):
            before = phrase[:start].rstrip()
            word = before.rsplit(None, 1)[-1] if before else ""
            bare = word.lower().replace("l’", "").replace("l'", "")
            verb = self.tongue.says.fullmatch(word) is not None
            if not word or self._is_small(word) or verb or word[-1] in ",.":
                break
            if word[0].islower() and not self._qualifies(word):
                break
            if not bare:
                break
            start = len(before) - len(word)
        return start

    def _qualifies(self, word: str) -> bool:
        past = self.tongue.capitals and word.endswith(("te", "ten")) and word not in _ADJECTIVES
        return (len(word) > _SHORT and word[-1] in "enrsao" and not past) or word in ("ex", "vice")

    def role_after(self, after: str) -> str | None:
        """Return the role behind a name: between commas, or in brackets."""
        brackets = _BRACKETS.match(after)
        if brackets is not None:
            within = brackets["within"]
            if self.offices.hold(within) and len(within.split()) < 9:
                return _bare(within, self.tongue)
            after = after[brackets.end() :]
        if not after.startswith(","):
            return self._copula(after)
        text = after[1:].lstrip()[: 2 * _MOST_ROLE]
        aged = _AGE.match(text)
        text = text[aged.end() :] if aged is not None else text
        end = _ENDS.search(text)
        while end is not None and end[0] == "." and text[: end.start()].rsplit(None, 1)[-1:] != []:
            word = text[: end.start() + 1].rsplit(None, 1)[-1]
            if not (self.tongue.courtesies.fullmatch(word) or len(word) < 3):
                break
            end = _ENDS.search(text, end.end())
        ended = end is None or text[end.start()] in ".\n"
        text = text[: end.start()] if end is not None else text
        return self._apposition(text, ended=ended)

    def _copula(self, after: str) -> str | None:
        """Return the role in "ist Verkehrsminister", "est la présidente de l’Amicale"."""
        told = _IS.match(after)
        if told is None:
            return None
        end = _CLAUSE_ENDS.search(after, told.end())
        text = after[told.end() : end.start() if end is not None else _MOST_ROLE]
        text = self.tongue.cuts.sub("", text)
        role = _bare(text.strip(), self.tongue)
        words = role.split(" ")
        return role if len(words) < _MOST_COPULA and self.offices.is_one(words[0]) else None

    def _apposition(self, text: str, *, ended: bool) -> str | None:
        parts = text.split(", ")
        role = parts[0]
        for at, part in enumerate(parts[1:], start=1):
            goes_on = self.tongue.goes_on.match(part) is not None
            house = ended and at == len(parts) - 1 and part[:1].isupper() and len(part.split()) < 6
            if not (goes_on or (house and not self.tongue.capitals)):
                break
            role = f"{role}, {part}"
        role = self.tongue.cuts.sub("", " " + role).strip(" ,.*_")
        if not role or self.tongue.no_role.match(role) or self._is_relative(role):
            return None
        return self._checked(_bare(role, self.tongue))

    def _is_relative(self, role: str) -> bool:
        """Say whether a clause begins with a pronoun that elsewhere is an article ("die"
        " leitet")."""
        first, _, rest = role.partition(" ")
        if not self.tongue.capitals or first.lower() not in ("der", "die", "das"):
            return False
        for word in rest.split()[:_MOST_QUALIFIERS]:
            if word[0].isupper():
                return not self.offices.is_one(word)
            if self._is_small(word) or word[-1] not in "ern":
                return True
        return True

    def _checked(self, role: str) -> str | None:
        first, both, second = role.partition(self.tongue.both)
        if both and not self.offices.hold(first) and self.offices.hold(second):
            role = second
        if self.offices.hold(role):
            return role if len(role.split()) < _MOST_WORDS else None
        plain = role[0].isupper() if self.tongue.capitals else role[0].islower()
        return (
            role if plain and _UNKNOWN.match(role) and not self.tongue.says.search(role) else None
        )


def _bare(role: str, tongue: Tongue) -> str:
    """Return a role without the article or the "as" that opens it."""
    led = _LEADS.match(role)
    role = role[led.end() :] if led is not None else role
    for mark in ("l’", "l'"):
        if role.startswith(mark):
            return role[2:]
    first, _, rest = role.partition(" ")
    return rest if rest and first.lower() in tongue.articles else role
