"""Persons that a text in Arabic script names: where the name begins and ends, and what they are.

There are no capitals, so a name is found by what stands about it: a courtesy or a degree, a given
name, a word for an office before or behind it, a comma.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dateline.release.arabic_script import Word, key_of
from dateline.release.arabic_script_names import ORDINARY, PARTICLES, is_given
from dateline.release.arabic_script_words import (
    CALLED,
    ENDS_ROLE,
    EVENTS_AR,
    GOES_ON_BY,
    GOES_ON_IN,
    HOUSES,
    LIGHT_FA,
    PARTICIPLES_AR,
    SAYS_FA,
    STOPS,
    SURE_AR,
    THIS_SAID,
    TITLES,
    TOLD_FA,
    is_role,
    without_article,
)

COMMAS = frozenset("،,")
_QUOTES = frozenset('«»“”"‹›')
_BREAKS = frozenset("،,:؛;().!?؟…–—-|/")
_ENDS_APART = frozenset({*COMMAS, ":", *map(key_of, ("که", "الذي", "التي"))})
_WHO_IS = frozenset(map(key_of, ("وهو", "وهي", "هو", "هي")))
_HOLDERS = frozenset(map(key_of, ("صاحب", "صاحبة")))
_HONOURS = frozenset(map(key_of, ("السمو", "المعالي", "السعادة", "الجلالة", "الفخامة", "الفضيلة")))
_JOINED = ("وال", "لل")
"""How Arabic writes "and the" and "to the", with which no part of a name begins."""
_LEAST = 2
_MOST_NAMES = 5
_MOST_ROLE = 14
_MOST_APART = 10
_IN_PERSIAN, _IN_ARABIC, _AND, _THIS = key_of("در"), key_of("في"), key_of("و"), key_of("این")


class Person(NamedTuple):
    """A person named: words from ``start`` to ``end`` hold name and role, from ``at`` the name."""

    name: str
    role: str | None
    titles: frozenset[str]
    start: int
    at: int
    end: int


class Clause(NamedTuple):
    """A text and its words."""

    text: str
    words: Sequence[Word]

    def part(self, start: int, end: int) -> str:
        """Return the text from one word up to another, with the mark that closes what it opens."""
        if start >= end:
            return ""
        words = self.words
        while end - start > 1 and words[end - 1].key in "«“‹":
            end -= 1
        inside = self.text[words[start].start : words[end - 1].end]
        after = words[end].key if end < len(words) else ""
        if after in ("»", "”") and inside.count("«") + inside.count("“") > inside.count(after):
            inside = self.text[words[start].start : words[end].end]
        return " ".join(inside.split())

    def key(self, at: int) -> str:
        """Return how a word compares; ``""`` beyond the end."""
        return self.words[at].key if 0 <= at < len(self.words) else ""

    def is_sign(self, at: int) -> bool:
        """Say whether a sign stands there, or nothing."""
        return not 0 <= at < len(self.words) or self.words[at].is_sign


def says_at(clause: Clause, at: int) -> int:
    """Return how many words are a verb of saying at a place; 0 for none."""
    key = clause.key(at)
    if key in SURE_AR:
        return 1
    if key in SAYS_FA:
        return 0 if clause.key(at + 1) == _AND and clause.key(at + 2) in ("گو", "شنود") else 1
    if key in TOLD_FA:
        if clause.key(at + 1) in LIGHT_FA:
            return 2
        if clause.key(at + 1) in ("می", "نشان", "اور") and clause.key(at + 2) in LIGHT_FA:
            return 3
    return 0


def title_length(clause: Clause, at: int) -> int:
    """Return how many words are a courtesy before a name; "د." and "أ/" need their sign."""
    key = clause.key(at)
    size = 0
    if "." in key and all(part in TITLES for part in key.split(".") if part):
        size = 2 if clause.key(at + 1) in (".", "/") else 1
    elif key in TITLES:
        short = len(key) <= _LEAST and key.isalpha()
        signed = clause.key(at + 1) in (".", "/")
        size = 1 + signed if signed or not short else 0
    return size


def may_be_named(clause: Clause, at: int, names: int = 0) -> bool:
    """Say whether a word may stand in a name, behind so many ``names``."""
    if clause.is_sign(at):
        return False
    key = clause.key(at)
    if key.startswith(_JOINED) or (names >= _LEAST and key.startswith("بال")):
        return False
    if key in STOPS or key in HOUSES or key in PARTICIPLES_AR or key[0].isdigit():
        return False
    return not (
        says_at(clause, at) or (is_role(key) and not is_given(key)) or title_length(clause, at)
    )


def name_end(clause: Clause, at: int) -> int:
    """Return where the name ends that begins at a word."""
    names = 0
    end = at
    while (
        names < _MOST_NAMES
        and end - at < _MOST_ROLE
        and (
            may_be_named(clause, end, names)
            or _is_first_given(clause, at, end)
            or (names == 1 and _is_surname(clause, end))
        )
    ):
        names += clause.key(end) not in PARTICLES
        end += 1
    while end > at and clause.key(end - 1) in PARTICLES and clause.key(end - 1) != "الله":
        end -= 1
    return end


def _is_first_given(clause: Clause, at: int, end: int) -> bool:
    """Say whether the first word is a given name that is a house's or an office's word too."""
    return at == end and is_given(clause.key(at)) and not title_length(clause, at)


def _is_surname(clause: Clause, at: int) -> bool:
    """Say whether an office or a courtesy is a surname, as it ends a name: "Jane Goldsmith"."""
    key = clause.key(at)
    if not (is_role(key) or key in TITLES):
        return False
    after = clause.key(at + 1)
    return bool(after) and (clause.is_sign(at + 1) or after in STOPS or says_at(clause, at + 1) > 0)


def role_end(clause: Clause, at: int) -> int:
    """Return where a role ends that begins at a word: before a clause, a comma or a verb."""
    end = at
    while end < len(clause.words) and end - at <= _MOST_ROLE:
        key = clause.key(end)
        if (key in _BREAKS and key not in _QUOTES) or says_at(clause, end):
            break
        if key in ENDS_ROLE and not _goes_on(clause, at, end):
            break
        if key == _THIS and clause.key(end + 1) in THIS_SAID:
            break
        if key == _IN_PERSIAN and clause.key(end + 1) not in GOES_ON_IN:
            break
        if key == _IN_ARABIC and clause.key(end + 1) in EVENTS_AR:
            break
        end += 1
    while end > at and clause.key(end - 1) == _AND:
        end -= 1
    return end


def _goes_on(clause: Clause, at: int, end: int) -> bool:
    head = without_article(clause.key(at)) in GOES_ON_BY
    return (
        head and end - at <= 3 and clause.key(end) in (key_of("على"), key_of("عن"), key_of("إلى"))
    )


def persons_in(clause: Clause) -> Iterator[Person]:
    """Yield the persons that a clause names, in order."""
    at = 0
    done = 0
    while at < len(clause.words):
        person = _person_at(clause, at, done)
        if person is None:
            at += 1
            continue
        yield person
        at = done = max(person.end, at + 1)


def _person_at(clause: Clause, at: int, done: int) -> Person | None:
    titles: list[str] = []
    first = at
    while len(titles) < _MOST_NAMES and (size := title_length(clause, at)):
        titles.append(clause.key(at))
        at += size
    end = name_end(clause, at)
    if not titles and not _may_begin(clause, at, end):
        return None
    if end == at:
        return None
    return whole_person(clause, first, at, end, done, frozenset(titles))


def _may_begin(clause: Clause, at: int, end: int) -> bool:
    """Say whether a name of two words or more begins at a word, by the given name it is."""
    key = clause.key(at)
    if end - at < _LEAST or not is_given(key) or clause.key(at - 1) in HOUSES:
        return False
    return key not in ORDINARY or clause.is_sign(at - 1) or _is_beside_office(clause, at)


def _is_beside_office(clause: Clause, at: int) -> bool:
    before = clause.key(at - 1)
    return bool(before in SURE_AR or is_role(before) or role_start(clause, at, 0) is not None)


def whole_person(
    clause: Clause, first: int, at: int, end: int, done: int, titles: frozenset[str] = frozenset()
) -> Person:
    """Return a person whose name stands at some words, with the role before or behind it."""
    name = clause.part(at, end)
    behind = role_behind(clause, end)
    start = role_start(clause, first, done)
    joined = start is not None and clause.key(first - 1) not in COMMAS
    if start is not None and is_courtesy(clause, start, first):
        start, joined = None, False
    if behind is not None and not (joined and first - (start or 0) > 1):
        return Person(name, clause.part(*behind), titles, first, at, behind[1])
    if start is None:
        return Person(name, None, titles, first, at, end)
    role = clause.part(start, _without_comma(clause, first))
    return Person(name, role, titles | _titles_between(clause, start - 2, first), start, at, end)


def is_courtesy(clause: Clause, start: int, first: int) -> bool:
    """Say whether one word before a name is rather how such people are called: "Master"."""
    of_honour = clause.key(start) in _HOLDERS and clause.key(start + 1) in _HONOURS
    return of_honour or (first - start == 1 and clause.key(start) in CALLED)


def _without_comma(clause: Clause, first: int) -> int:
    while first and clause.is_sign(first - 1) and clause.key(first - 1) not in _QUOTES:
        first -= 1
    return first


def _titles_between(clause: Clause, start: int, end: int) -> frozenset[str]:
    return frozenset(clause.key(at) for at in range(max(0, start), end) if clause.key(at) in TITLES)


def role_behind(clause: Clause, end: int) -> tuple[int, int] | None:
    """Return where the role behind a name stands: after its comma or bracket, or at once."""
    key = clause.key(end)
    if key in COMMAS or key == "(" or key in "–—-":
        begin = end + 1 + (clause.key(end + 1) in _WHO_IS)
    elif is_role(key):
        begin = end
    else:
        return None
    stop = role_end(clause, begin)
    if stop == begin:
        return None
    if any(is_role(clause.key(at)) for at in range(begin, min(stop, begin + _LEAST))):
        return begin, stop
    apart = key in COMMAS and clause.key(stop) in _ENDS_APART and stop - begin <= _MOST_APART
    other = clause.key(begin) in STOPS or is_given(clause.key(begin)) or title_length(clause, begin)
    described = not other and not clause.key(begin)[0].isdigit() and not clause.is_sign(begin)
    clean = not any(
        clause.key(at) in STOPS - {_AND, _THIS, _IN_ARABIC} for at in range(begin, stop)
    )
    return (begin, stop) if apart and described and clean else None


def role_start(clause: Clause, first: int, done: int) -> int | None:
    """Return where a role begins that stands before a name, or before the comma before it."""
    at = first - 1
    if clause.key(at) in COMMAS:
        at -= 1
    found = None
    while at >= done and first - at <= _MOST_ROLE:
        key = clause.key(at)
        small = key in STOPS and key != _AND
        if small or says_at(clause, at) or (clause.is_sign(at) and key not in _QUOTES):
            break
        if is_role(key):
            found = at
        at -= 1
    if found is None or role_end(clause, found) < _without_comma(clause, first):
        return None
    apart = clause.key(first - 1) in COMMAS
    return None if apart and not _opens_clause(clause, found) else found


def _opens_clause(clause: Clause, at: int) -> bool:
    """Say whether a clause begins at a word: at a sign, or behind the verb that opens it."""
    return clause.is_sign(at - 1) or at == 1 or clause.key(at - 1) in SURE_AR
