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
_BEGINS_OFFICE = 3
_NEAR_BEGIN = 3


class ScriptCast:
    """The persons of a release in Arabic script; ``text`` is all of it in order."""

    def __init__(self, text: str) -> None:
        self._text = text[:_MOST_TEXT]
        self._told: dict[str, str | None] = {}

    @cached_property
    def _persons(self) -> list[Person]:
        found: list[Person] = []
        for line in self._text.split("\n"):
            for words in cut_sentences(line):
                found += persons_in(Clause(line, words))
        return found

    @cached_property
    def _words(self) -> dict[str, tuple[str, ...]]:
        """The persons' names, each with its words as they compare."""
        return {person.name: _keys(person.name) for person in self._persons}

    @cached_property
    def _bearers(self) -> dict[str, list[Person]]:
        """The persons by the last word of their names, in order."""
        found: dict[str, list[Person]] = {}
        for person in self._persons:
            found.setdefault(self._words[person.name][-1], []).append(person)
        return found

    @cached_property
    def _holding(self) -> dict[str, set[str]]:
        """The full names of those who hold an office, by each of the words it begins with."""
        found: dict[str, set[str]] = {}
        for person in self._persons:
            for key in _keys(person.role or "")[:_BEGINS_OFFICE]:
                found.setdefault(without_article(key), set()).add(self.full_name(person.name))
        return found

    @cached_property
    def _whose_word(self) -> dict[str, set[str]]:
        """The names of more than one word, by each of theirs."""
        found: dict[str, set[str]] = {}
        for name, keys in self._words.items():
            for key in keys if len(keys) > 1 else ():
                found.setdefault(key, set()).add(name)
        return found

    def full_name(self, name: str) -> str:
        """Return a name in full as the release gives it: the longest that ends alike.

        One word that ends no name is that of the one person who has it.
        """
        keys = _keys(name)
        best, size = name, len(keys)
        for person in self._bearers.get(keys[-1], ()) if keys else ():
            theirs = self._words[person.name]
            if len(theirs) > size and _is_part(keys, theirs):
                best, size = person.name, len(theirs)
        having = self._whose_word.get(keys[0], set()) if best == name and len(keys) == 1 else set()
        return next(iter(having)) if len(having) == 1 else best

    def role(self, name: str) -> str | None:
        """Return a person's role as written where the name first stands with one."""
        keys = _keys(name)
        for person in self._bearers.get(keys[-1], ()) if keys else ():
            theirs = self._words[person.name]
            if person.role and (_is_part(theirs, keys) or _is_part(keys, theirs)):
                return person.role
        return self._told_first if self._alone == keys[-1:] else None

    @cached_property
    def _told_first(self) -> str | None:
        """The office that the first lines have speak, before anybody is named."""
        lines = self._text.split("\n")[:_FIRST_LINES]
        return max(filter(None, map(told_first, lines)), key=len, default=None)

    @cached_property
    def _alone(self) -> tuple[str, ...]:
        """The last word of the one person who is named without an office; of several, none."""
        last = {self._words[each.name][-1] for each in self._persons if not each.role}
        return tuple(last) if len(last) == 1 else ()

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
        names = self._holding.get(head, set())
        if not names and only is not None and self.role(only) in (None, words):
            return only
        for other in others if len(names) > 1 else ():
            also = names & self._holding.get(without_article(other), set())
            names = also or names
        return next(iter(names)) if len(names) == 1 else None

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
        if text not in self._told:
            self._told[text] = self._find_told(text)
        return self._told[text]

    def _find_told(self, text: str) -> str | None:
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
        return self.full_name(name) in self._words

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
