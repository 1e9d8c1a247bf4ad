"""Who appears in a release in Arabic script: surnames and offices resolved to persons."""

from collections.abc import Sequence
from functools import cached_property

from dateline.release.arabic_script import cut_sentences, cut_words, key_of
from dateline.release.arabic_script_persons import Clause, Person, persons_in, says_at
from dateline.release.arabic_script_speech import speaker_before, told_first
from dateline.release.arabic_script_words import (
    HONORED,
    HOUSES,
    is_role,
    without_article,
)

_MOST_TEXT = 60_000
_FIRST_LINES = 5
_NEAR_BEGIN = 3


class ScriptCast:
    """The persons of a release in Arabic script; ``text`` is all of it in order."""

    def __init__(self, text: str) -> None:
        self._text = text[:_MOST_TEXT]

    @cached_property
    def _persons(self) -> list[Person]:
        found: list[Person] = []
        for line in self._text.split("\n"):
            for words in cut_sentences(line):
                found += persons_in(Clause(line, words))
        return found

    @cached_property
    def _names(self) -> dict[str, tuple[str, ...]]:
        """The persons' names, each with its words as they compare."""
        return {person.name: _keys(person.name) for person in self._persons}

    def full_name(self, name: str) -> str:
        """Return a name in full as the release gives it: the longest that ends alike."""
        keys = _keys(name)
        if not keys:
            return name
        best, size = name, len(keys)
        for other, theirs in self._names.items():
            if len(theirs) > size and theirs[-1] == keys[-1] and _is_part(keys, theirs):
                best, size = other, len(theirs)
        return self._by_given_name(name, keys[0]) if best == name and len(keys) == 1 else best

    def _by_given_name(self, name: str, key: str) -> str:
        """Return the full name of the one person who bears a given name."""
        found = {other for other, theirs in self._names.items() if key in theirs and theirs[1:]}
        return found.pop() if len(found) == 1 else name

    def role(self, name: str) -> str | None:
        """Return a person's role as written where the name first stands with one."""
        keys = _keys(name)
        for person in self._persons:
            theirs = self._names[person.name]
            same = theirs == keys or (
                theirs
                and theirs[-1] == keys[-1]
                and (_is_part(theirs, keys) or _is_part(keys, theirs))
            )
            if person.role and same:
                return person.role
        return self._told_first(keys)

    def _told_first(self, keys: tuple[str, ...]) -> str | None:
        """Return whom the first lines have speak by office, where the next ones name one person."""
        offices = filter(None, map(told_first, self._text.split("\n")[:_FIRST_LINES]))
        for office in sorted(offices, key=len, reverse=True):
            if office:
                named = {person.name for person in self._persons if not person.role}
                alone = len({self._names[name][-1] for name in named}) == 1
                return (
                    office if alone and keys[-1:] == self._names[next(iter(named))][-1:] else None
                )
        return None

    def described(self, words: str, only: str | None = None) -> str | None:
        """Return the one person whom an office or a title of honour means, or ``None``.

        Where nobody holds the office, it is that of the ``only`` one who spoke, without one so far.
        """
        first, *others = [word.key for word in cut_words(words)] or [""]
        title = HONORED.get(first)
        if title is not None:
            found = [person.name for person in self._persons if title in person.titles]
            return self.full_name(found[-1]) if found else None
        head = without_article(first)
        if first in HOUSES or head in HOUSES or not is_role(first):
            return None
        held = [
            person
            for person in self._persons
            if person.role and head in {without_article(key) for key in _keys(person.role)[:2]}
        ]
        names = {self.full_name(person.name) for person in held}
        if not held and only is not None and self.role(only) in (None, words):
            return only
        if len(names) > 1 and others:
            also = {without_article(key) for key in others}
            names = {
                self.full_name(person.name)
                for person in held
                if also & {without_article(key) for key in _keys(person.role or "")}
            }
        return names.pop() if len(names) == 1 else None

    def persons(self, text: str) -> list[str]:
        """Return the persons that some words name, in full and in order, each once."""
        found: list[str] = []
        for words in cut_sentences(text):
            for person in persons_in(Clause(text, words)):
                name = self.full_name(person.name)
                if name not in found:
                    found.append(name)
        return found

    def told_in(self, text: str) -> str | None:
        """Return who speaks last in a text that quotes nobody: "X said that …"."""
        told = None
        for words in cut_sentences(text):
            clause = Clause(text, words)
            if any(says_at(clause, at) for at in range(len(words))):
                said = speaker_before(text[words[0].start : words[-1].end].rstrip(".!?؟") + ":")
                told = said if said is not None and said.who else told
        return self.meant(told.who) if told is not None else None

    def begun_with(self, text: str) -> str | None:
        """Return whom the last sentence of a text is about that begins with a person."""
        for words in reversed(cut_sentences(text)):
            person = next(persons_in(Clause(text, words)), None)
            if person is not None and person.start <= _NEAR_BEGIN:
                return self.full_name(person.name)
        return None

    def is_known(self, name: str) -> bool:
        """Say whether a name is that of a person whom the release surely names."""
        return self.full_name(name) in self._names

    def meant(self, who: str, only: str | None = None) -> str:
        """Return whom a name or an office means, in full; ``only``: who alone spoke before."""
        return self.described(who, only) or self.full_name(who)

    def is_office(self, who: str) -> bool:
        """Say whether words tell somebody by office or house alone."""
        first = key_of(who.split(maxsplit=1)[0]) if who else ""
        return is_role(first) or first in HONORED or first in HOUSES


def _keys(name: str) -> tuple[str, ...]:
    return tuple(word.key for word in cut_words(name) if not word.is_sign)


def _is_part(keys: Sequence[str], theirs: Sequence[str]) -> bool:
    """Say whether the words of a shorter name stand in a longer one in order."""
    rest = iter(theirs)
    return all(key in rest for key in keys)
