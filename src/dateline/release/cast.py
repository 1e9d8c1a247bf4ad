"""Who appears in a release: surnames, first names and pronouns resolved to the name in full."""

import re

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

_REACH = 70
_MOST_PLACES = 40
_PARTICLE = r"(?:de|del|della|da|dos|di|du|la|le|van|von|der|den|bin|ibn|al|el|ter)"
_TOKEN = rf"{UPPER}[\w’'.-]*"
_RUN_BEFORE = re.compile(rf"(?:{_TOKEN}[ \u00a0]+(?:{_PARTICLE}[ \u00a0]+)*){{1,4}}$")
_RUN_AFTER = re.compile(rf"(?:[ \u00a0]+{UPPER}\.)*(?:[ \u00a0]+{_PARTICLE})*[ \u00a0]+{UPPER}[\w’'-]+")
_RUN = re.compile(rf"{_TOKEN}(?:[ \u00a0]+(?:{_PARTICLE}[ \u00a0]+)*{_TOKEN}){{1,3}}")
_APPOSITION = re.compile(
    r"(?:\s*\([^()]{0,40}\))?\s*,\s+(?P<role>(?:[^,.;:“”\"()]|\.(?=\w)){2,140}(?:,\s+[A-Z][^,.;:“”\"]{2,60}(?=[.,]))?)"
)


class Cast:
    """The names of a release; ``text`` is all of it, the body first."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[str, tuple[tuple[int, str], ...]] = {}
        self._roles: dict[str, str] = {}

    def full_name(self, name: str, at: int) -> str:
        """Return a single name in full as the release gives it, the nearest before ``at`` first."""
        words = name.split()
        single = len(words) == 1 or (len(words) == 2 and words[0].lower() in ("van", "von", "de", "al", "el"))
        if not single or not name[:1].isupper() or ORGANIZATION.fullmatch(name):
            return name
        if name not in self._known:
            self._known[name] = tuple(self._places(name))
        places = self._known[name]
        before = [full for place, full in places if place < at]
        return before[-1] if before else places[0][1] if places else name

    def _places(self, name: str) -> list[tuple[int, str]]:
        """Find where a name stands with others: first names before it, else surnames after it."""
        as_last: list[tuple[int, str]] = []
        as_first: list[tuple[int, str]] = []
        at = self._text.find(name)
        seen = 0
        while at >= 0 and seen < _MOST_PLACES:
            seen += 1
            end = at + len(name)
            whole = not self._text[at - 1 : at].isalnum() and not self._text[end : end + 1].isalnum()
            if whole:
                before = _RUN_BEFORE.search(self._text[max(0, at - _REACH) : at])
                run = _person(before[0] + name) if before else None
                if run is not None:
                    as_last.append((at, run))
                after = _RUN_AFTER.match(self._text, end)
                run = _person(name + after[0]) if after and not as_last else None
                if run is not None:
                    as_first.append((at, run))
            at = self._text.find(name, end)
        return as_last or as_first

    def note_role(self, name: str, role: str | None) -> None:
        """Keep the role that stood with a speaker's first words."""
        if role:
            self._roles.setdefault(name, role)

    def role(self, name: str) -> str | None:
        """Return a person's role as written where the name first stands with one."""
        if name in self._roles:
            return self._roles[name]
        role = self._find_role(name)
        if role:
            self._roles[name] = role
        return role

    def _find_role(self, name: str) -> str | None:
        at = self._text.find(name)
        for _ in range(4):
            if at < 0:
                return None
            end = at + len(name)
            found = _APPOSITION.match(self._text, end, end + 240)
            role = without_degrees(found["role"]).strip() if found else ""
            if role and ROLE_WORD.search(role):
                return re.sub(r"^(?:the|an?)\s+", "", role)
            before = re.split(r"[.,;:“”\"()]\s*", self._text[max(0, at - 90) : at])[-1]
            named = part_title(before + name) if ROLE_WORD.search(before) else None
            if named is not None and named.role and named.name == name:
                return named.role
            at = self._text.find(name, end)
        return None

    def persons(self, text: str) -> list[str]:
        """Return the persons named in full in some words, in order, each once."""
        found: list[str] = []
        for run in _RUN.finditer(text):
            name = _person(run[0])
            if name is not None and name not in found and self._is_person(name):
                found.append(name)
        return found

    def _is_person(self, name: str) -> bool:
        if name in self._roles or self._find_role(name) is not None:
            return True
        last = name.split()[-1]
        return f"{last} said" in self._text or f"{last}, " in self._text or f"said {last}" in self._text


def _person(run: str) -> str | None:
    """Return a run of capitalised words as a person's name, or ``None``."""
    named = part_title(run.strip())
    words = named.name.split()
    while words and not leading_name(words[0]):
        words = words[1:]
    name = bare_name(" ".join(words))
    if len(name.split()) < 2 or not is_name(name):
        return None
    if ORGANIZATION.search(name) or ROLE_WORD.search(name):
        return None
    return name
