"""Who appears in a release: surnames, first names and pronouns resolved to the name in full."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from dateline.release.arabic_script import is_in_arabic_script
from dateline.release.arabic_script_cast import ScriptCast
from dateline.release.given_names import is_given_name
from dateline.release.names import (
    ORGANIZATION,
    ROLE_WORD,
    UPPER,
    bare_name,
    is_name,
    leading_name,
    part_title,
    without_degrees,
)
from dateline.release.patterns import late
from dateline.release.roles import HELD, role_after, role_before, told_role

_REACH = 70
_MOST_PLACES = 40
_BEFORE = 90
_PARTICLE = r"(?:de|del|della|da|dos|di|du|la|le|van|von|der|den|bin|ibn|al|el|ter)"
_TOKEN = rf"(?:(?:{UPPER}\.){{1,3}}|(?:Dr|Mr|Mrs|Ms|St|Jr|Prof|Sen|Gov)\.|{UPPER}[\w’'-]*)"
_RUN_BEFORE = late(rf"(?<!\w)(?:{_TOKEN}[ \u00a0]+(?:{_PARTICLE}[ \u00a0]+)*){{1,6}}$")
_RUN_AFTER = late(
    rf"(?:[ \u00a0]+{UPPER}\.)*(?:[ \u00a0]+{_PARTICLE})*"
    rf"(?:[ \u00a0]+(?:De|Del|La|Van|Von|El|Al|Bin|St\.))*[ \u00a0]+{UPPER}[\w’'-]+"
    rf"(?:[ \u00a0]+{UPPER}[\w’'-]+(?=[,.;”\"]|[ \u00a0]+[a-z]))?"
    rf"|[ \u00a0]+{UPPER}\.(?![ \u00a0]+{UPPER}\w)"
)
_RUN = late(rf"{_TOKEN}(?:[ \u00a0]+(?:{_PARTICLE}[ \u00a0]+)*{_TOKEN}){{0,3}}")
_INITIALS = late(rf"(?:{UPPER}\.\s?){{2,3}}")
_OWNER = late(r"^.*[’']s\s+")
_NICKNAME = late(rf" [“\"‘'](?={UPPER})[\w ]{{2,15}}[”\"’'] (?={UPPER})")
_SHARED = late(rf"\s(?:and|&)\s(?P<other>{UPPER}[\w’'-]+)\s(?P<surname>{UPPER}[\w’'-]+)")
_NO_NAME = late(
    r"\b(?:Estate|Problem|Street|County|City|State|Police|Reviews|Activities|Device|Parts|Building"
    r"|Residential|Question|Avenue|Awards|Program|Summit|Conference|Festival|Everyone|Everything)\b"
)
_PARTED = late(r"[.,;:“”\"()]\s*")
_COMMA = late(r"\s*,\s+")
_ARTICLE = late(r"^(?:The|A|An) ")
_LEADING = frozenset(
    "Call Contact Meet Visit Email Ask Photo Watch Join Follow Featuring Introducing".split()  # noqa: SIM905  a list of words
)
_LINKED = late(r"\b(?:the|from|of|in|at|for|and|to|with|by)\s*$", re.IGNORECASE)
_PARTICLES = ("van", "von", "de", "al", "el", "der", "di", "la", "le")
_APPOSITION = late(
    r"(?:\s*\([^()]{0,40}\))?\s*[,;]\s+(?P<role>(?:[^,.;:“”\"()]"
    r"|\.(?=\w)){2,140}(?:,\s+[A-Z][^,.;:“”\"]{2,60}(?=[.,]))?)"
)


def with_plain_hyphens(words: str) -> str:
    """Return words in which each hyphen is the one of the keyboard, as names compare."""
    return words.replace("\u2010", "-").replace("\u2011", "-")


class Cast:
    """The names of a release; ``text`` is all of it, the body first, without its ``titles``."""

    def __init__(self, text: str, titles: str = "") -> None:
        whole = f"{text}\n{titles}" if titles else text
        self._text = _NICKNAME.sub(" ", with_plain_hyphens(whole))
        self._end = len(self._text) - len(titles)
        self._known: dict[str, tuple[tuple[int, str], ...]] = {}
        self._counts: dict[str, int] = {}
        self._roles: dict[str, str] = {}
        self._persons: dict[str, bool] = {}

    @cached_property
    def scripted(self) -> ScriptCast:
        """Return the cast as a text in Arabic script names it."""
        return ScriptCast(self._text)

    def full_name(self, name: str, at: int) -> str:
        """Return a name in full as the release gives it: that of a person known, then the nearest.

        Words of a heading that ran into a name are cut off where the name stands without them.
        """
        words = name.split()
        if not words or not name[:1].isupper() or ORGANIZATION.fullmatch(name):
            return name
        if any(mark in name for mark in '“"('):
            return name
        if len(words) > 2:
            return self._without_glue(name, words)
        if len(words) == 2 and words[0].lower() not in _PARTICLES:
            if is_given_name(words[0]) or self._times(name) > 1 or self.role(name) is not None:
                return name
            if is_given_name(words[1]):
                return self._best(words[1], at)
            full = self._best(words[1], at)
            glued = full != words[1] and self._times(full) > 1
            ordinary = f" {words[0].lower()} " in self._text
            return full if glued and (ordinary or not self._sibling(name)) else name
        return self._best(name, at)

    def _sibling(self, name: str) -> bool:
        """Say whether a name stands somewhere as a name does: after "said", or with a role."""
        return any(f"{word} {name}" in self._text for word in ("said", "says", "and", "with", "by"))

    def _without_glue(self, name: str, words: list[str]) -> str:
        if len(words) == 4 and is_given_name(words[2]) and not any(map(is_given_name, words[:2])):
            return " ".join(words[2:])
        count = self._times(name)
        for size in (2, 3):
            tail = " ".join(words[-size:])
            initial = len(words[-size]) < 3
            if (
                size < len(words)
                and not initial
                and self._times(tail) > count
                and _person(tail) is not None
            ):
                return tail
        if count <= 1 and self.role(name) is None:
            full = self._best(words[-1], 0)
            if full != words[-1] and not name.endswith(full) and self._times(full) > count:
                return full
        return name

    def _best(self, name: str, at: int) -> str:
        places = self._known_places(name)
        if not places:
            return name
        if len({full for _, full in places}) == 1:
            return places[0][1]
        sure = [place for place in places if self._is_sure(place[1])]
        inside = [place for place in sure if place[0] < self._end]
        if not sure:
            whole = tuple(place for place in places if f"{place[1]}, " in self._text)
            return self._oftenest(whole or places)[0][1]
        kept = inside or sure
        before = [full for place, full in kept if place < at]
        return before[-1] if before else kept[0][1]

    def first_of(self, surname: str) -> str | None:
        """Return the first person in the release who bears a surname."""
        places = self._known_places(surname)
        sure = (full for _, full in places if self.is_person(full) and full.endswith(surname))
        return next(sure, None)

    def _times(self, name: str) -> int:
        """Return how often a name stands in the text, counted once: some ask for each quotation."""
        if name not in self._counts:
            self._counts[name] = self._text.count(name)
        return self._counts[name]

    def _is_sure(self, name: str) -> bool:
        return self.is_person(name) or self._times(name) > 1

    @staticmethod
    def _oftenest(places: tuple[tuple[int, str], ...]) -> list[tuple[int, str]]:
        counts = Counter(full for _, full in places)
        most = max(counts.values())
        return [place for place in places if counts[place[1]] == most]

    def _known_places(self, name: str) -> tuple[tuple[int, str], ...]:
        if name not in self._known:
            self._known[name] = tuple(self._places(name))
        return self._known[name]

    def _places(self, name: str) -> list[tuple[int, str]]:
        """Find where a name stands with others: first names before it, else surnames after it."""
        as_last: list[tuple[int, str]] = []
        as_first: list[tuple[int, str]] = []
        at = self._text.find(name)
        seen = 0
        while at >= 0 and seen < _MOST_PLACES:
            seen += 1
            end = at + len(name)
            whole = (
                not self._text[at - 1 : at].isalnum() and not self._text[end : end + 1].isalnum()
            )
            if whole:
                before = _RUN_BEFORE.search(self._text[max(0, at - _REACH) : at])
                run = self._unglued(before[0] + name) if before else None
                if run is not None:
                    as_last.append((at, run))
                shared = _SHARED.match(self._text, end)
                if shared is not None and is_given_name(shared["other"]):
                    as_first.append((at, f"{name} {shared['surname']}"))
                after = _RUN_AFTER.match(self._text, end)
                run = self._unglued(name + after[0]) if after and run is None else None
                if run is not None:
                    as_first.append((at, run))
            at = self._text.find(name, end)
        if any(place < self._end for place, _ in as_last + as_first):
            as_first = [found for found in as_first if found[0] < self._end]
        return sorted(as_last + as_first) if is_given_name(name) else as_last or as_first

    def _unglued(self, run: str) -> str | None:
        """Return a run of capitalised words as a name, without words of a heading before it."""
        run = _OWNER.sub("", run)
        name = _person(run)
        words = (name or run).split()
        if name is not None and len(words) == 2:
            return name
        if len(words) == 4 and is_given_name(words[2]) and not any(map(is_given_name, words[:2])):
            return _person(" ".join(words[2:]))
        for size in (2, 3):
            tail = " ".join(words[-size:])
            initial = size < len(words) and len(words[-size].strip(".")) == 1
            if (
                size < len(words)
                and not initial
                and (name is None or self._times(tail) > self._times(name))
            ):
                return _person(tail)
        return name

    def note_role(self, name: str, role: str | None) -> None:
        """Keep the role that stood with a speaker's first words."""
        if role:
            self._roles.setdefault(name, role)

    def role(self, name: str) -> str | None:
        """Return a person's role as written where the name first stands with one."""
        if name in self._roles:
            return self._roles[name]
        scripted = is_in_arabic_script(name)
        role = self.scripted.role(name) if scripted else self._find_role(name)
        if role:
            self._roles[name] = role
        return role

    def _find_role(self, name: str) -> str | None:
        return next(filter(None, (self._role_at(name, at) for at in self._looks(name, 6))), None)

    def _holds_office(self, name: str) -> bool:
        """Say whether a word for an office stands beside a name, which makes it a person's."""
        return any(
            ROLE_WORD.search(role) for at in self._looks(name, 4) for role in self._beside(name, at)
        )

    def _looks(self, name: str, most: int) -> Iterator[int]:
        """Yield where a name stands at first, some times at most."""
        at = self._text.find(name)
        while at >= 0 and most:
            yield at
            most -= 1
            at = self._text.find(name, at + len(name))

    def _role_at(self, name: str, at: int) -> str | None:
        """Return the role beside a name at a place: after its comma, before it, or told of it."""
        for words in self._beside(name, at):
            role = told_role(words)
            if role and HELD.search(role):
                return role
        after = role_after(self._after_degrees(at + len(name)))
        return after or (role_before(self._line_before(at)) if self._is_known(name) else None)

    def _beside(self, name: str, at: int) -> Iterator[str]:
        """Yield what stands after a name's comma, and what stands before it as a title does."""
        found = _APPOSITION.match(self._after_degrees(at + len(name)))
        if found is not None:
            yield found["role"]
        before = _PARTED.split(self._line_before(at))[-1]
        titled = HELD.search(before) and not _LINKED.search(before)
        named = part_title(before + name) if titled and self._is_known(name) else None
        if named is not None and named.name == name and 0 < len((named.role or "").split()) < 10:
            yield named.role or ""

    def _is_known(self, name: str) -> bool:
        return is_given_name(name.split(maxsplit=1)[0]) or self._times(name) > 1

    def _line_before(self, at: int) -> str:
        line = self._text[max(0, at - _BEFORE) : at]
        return line.partition(" ")[2] if at > _BEFORE else line

    def _after_degrees(self, at: int) -> str:
        """Return what follows a name, without the degrees between its commas."""
        after = self._text[at : at + 240]
        comma = _COMMA.match(after)
        if comma is None:
            return after
        rest = after[comma.end() :]
        bare = without_degrees(rest)
        return after if bare == rest else f", {bare}"

    def only_name(self, text: str) -> str | None:
        """Return the one name in full, of a person or so it seems, in some words."""
        found = {name for run in _RUN.finditer(text) if (name := _person(run[0])) is not None}
        return found.pop() if len(found) == 1 else None

    def persons(self, text: str) -> list[str]:
        """Return the persons that some words name, in full and in order, each once."""
        if is_in_arabic_script(text):
            return self.scripted.persons(text)
        found: list[str] = []
        for run in _RUN.finditer(text):
            name = self._named(run[0])
            if name is not None and name not in found:
                found.append(name)
        return found

    def _named(self, run: str) -> str | None:
        words = run.split()
        while len(words) > 1 and not leading_name(words[0]):
            words = words[1:]
        if len(words) == 1:
            if not leading_name(words[0]):
                return None
            full = self._best(bare_name(words[0]), 0)
            return full if " " in full and self.is_person(full) else None
        name = self._unglued(run)
        if name is None:
            return None
        name = self.full_name(name, 0)
        if self.is_person(name):
            return name
        last = self._best(words[-1], 0)
        return last if last not in (words[-1], name) and self.is_person(last) else None

    def is_person(self, name: str) -> bool:
        """Say whether a name is that of somebody: with a role beside it, or said to speak."""
        if name not in self._persons:
            words = name.split()
            first = words[1] if len(words) > 2 and len(words[0].strip(".")) == 1 else words[0]
            known = name in self._roles or is_given_name(first) or f"{name}, who " in self._text
            self._persons[name] = known or self._holds_office(name)
        return self._persons[name]

    def is_named(self, name: str) -> bool:
        """Say whether a name is somebody's at all: a person, initials, or told of again."""
        return self.is_person(name) or bool(_INITIALS.fullmatch(name)) or self._times(name) > 1

    def house(self, noun: str) -> str | None:
        """Return the one organisation that a release names by a noun: "the union" in full."""
        if noun.title() not in self._text or not ORGANIZATION.fullmatch(noun):
            return None
        named = late(
            rf"(?P<name>(?P<own>(?:{UPPER}[\w’'&-]+ ){{1,4}}){noun.title()}\b"
            rf"(?: of {UPPER}\w+)?(?: in {UPPER}\w+)?)"
        )
        found = [(_ARTICLE.sub("", hit["own"]), hit["name"]) for hit in named.finditer(self._text)]
        names = [name for own, name in found if own]
        same = len({own for own, _ in found if own}) == 1
        return _ARTICLE.sub("", names[0]) if same else None

    def with_role(self, word: str) -> str | None:
        """Return the one speaker whose role has a word ("CEO"), or ``None``."""
        found = [name for name, role in self._roles.items() if word.lower() in role.lower()]
        return found[-1] if len(found) == 1 else None


def _person(run: str) -> str | None:
    """Return a run of capitalised words as a person's name, or ``None``."""
    named = part_title(run.strip())
    words = named.name.split()
    while words and (not leading_name(words[0]) or words[0].capitalize() in _LEADING):
        words = words[1:]
    name = bare_name(" ".join(words))
    if not 2 <= len(name.split()) <= 4 or not is_name(name):
        return None
    if ORGANIZATION.search(name) or ROLE_WORD.search(name) or _NO_NAME.search(name):
        return None
    return name
