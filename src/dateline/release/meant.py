"""Who is meant by a pronoun, a surname or a title beside quoted words."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from dateline.release.arabic_script import is_in_arabic_script
from dateline.release.attributions import sentences
from dateline.release.cast import Cast, with_plain_hyphens
from dateline.release.given_names import is_given_name
from dateline.release.names import ROLE_WORD, is_name, leading_name
from dateline.release.patterns import late
from dateline.release.said import Said, words_outside
from dateline.release.speakers import Attribution, described_subject

_FOR = late(r"^(?:for|to|with|according to)\s+(?:\w+\s+){0,3}?(?=[A-Z])", re.IGNORECASE)
_PRONOUN_OPENS = late(r"\W*(?:he|she|they)\b", re.IGNORECASE)
_REACH = 600
_WINDOW = 3_000
_LOOK_BACK = 6
_LONG_NAME = 6
_ALIKE = 0.85
_SHORTEST = 3
_SHORT = {
    "Bill": "William",
    "Bob": "Robert",
    "Dave": "David",
    "Dick": "Richard",
    "Jim": "James",
    "Kate": "Katherine",
    "Mike": "Michael",
    "Tom": "Thomas",
    "Tony": "Anthony",
}


class Meaning:
    """Speakers of one body in full; ``passages`` are its texts, ``said`` its quoted words."""

    def __init__(self, passages: Sequence[str], said: Sequence[Said], cast: Cast) -> None:
        self._passages = passages
        self._said = said
        self._cast = cast
        self._starts: list[int] = []
        at = 0
        for text in passages:
            self._starts.append(at)
            at += len(text) + 1

    def speaker(self, told: Attribution, at: int) -> str | None:
        """Return whom an attribution of the words at an index means, in full."""
        if is_in_arabic_script(told.who or self._passages[self._said[at].place]):
            return self._meant_in_script(told, at)
        if told.pronoun:
            return self._meant(at)
        full = self._full(told._replace(who=with_plain_hyphens(told.who)), at)
        sure = told.sure or ROLE_WORD.search(full) or self._cast.is_named(full)
        return full if sure else None

    def _meant_in_script(self, told: Attribution, at: int) -> str | None:
        """Return whom an attribution in Arabic script means: who is named, or was told last."""
        script = self._cast.scripted
        if not told.pronoun:
            spoke = {who for who, _ in self._spoken(at) if not script.is_office(who)}
            who = script.meant(told.who, spoke.pop() if len(spoke) == 1 else None)
            return who if told.sure or script.is_known(who) else None
        said = self._said[at]
        last, where = next(self._spoken(at), (None, -1))
        named = script.told_in(said.lead) or script.begun_with(said.lead)
        if named is not None or where == said.place:
            return named or last
        for place in range(said.place - 1, max(where, said.place - _LOOK_BACK, -1), -1):
            over = words_outside(self._passages[place])[-_REACH:]
            named = script.told_in(over) or (None if last else script.begun_with(over))
            if named is not None:
                return named
        return last

    def _meant(self, at: int) -> str | None:
        """Return whom a pronoun means: who was named last before the words, or spoke last."""
        said = self._said[at]
        last = self._last_speaker(at)
        start = said.span.start
        text = _last_words(self._passages[said.place][max(0, start - _WINDOW) : start])
        named = self._named_in(text, last)
        if named is not None:
            return named
        if not (last is not None and text.strip()) and said.place:
            named = self._named_in(_last_words(self._passages[said.place - 1][-_WINDOW:]), last)
        return named or last or self._cast.only_name(text[-300:])

    def _named_in(self, text: str, last: str | None) -> str | None:
        """Return whom the nearest sentence is about that names anybody; others alone don't count.

        Who spoke last goes on speaking, unless a sentence since then begins with somebody else.
        """
        others: list[str] = []
        for sentence in reversed(sentences(text)):
            if last is not None and _PRONOUN_OPENS.match(sentence):
                continue
            persons = self._cast.persons(sentence)
            about = leading_name(_FOR.sub("", sentence)).split()
            leads = bool(persons and about and persons[0].split()[-1] in about)
            mentioned = last is not None and is_name(last) and last.split()[-1] in sentence
            if leads or (persons and last is None):
                return persons[0]
            if mentioned:
                return last
            described = described_subject(sentence)
            if described is not None and not others:
                return persons[0] if persons else described
            others.extend(person for person in persons if person not in others)
        return others[0] if len(others) == 1 else None

    def _full(self, told: Attribution, at: int) -> str:
        """Return the speaker told in full; a description by role as the one who holds it."""
        word = re.fullmatch(
            r"(?:the|el|la|le|der|die)\s+(?:company['’]s\s+)?([\w-]+)", told.who, re.IGNORECASE
        )
        if word is not None and ROLE_WORD.fullmatch(word[1]):
            held = self._cast.with_role(word[1]) or self._last_speaker(at)
            named = None if held or "spokes" in word[1] else self._meant(at)
            return held or named or told.who
        if told.who[:4].lower() == "the ":
            held = self._holder(told.who[4:], at) or self._cast.house(told.who[4:])
            if held is not None:
                return held
        spoke = self._spoke_before(told.who, at)
        if spoke is not None:
            return spoke
        if told.role is not None and len(told.who.split()) == 2:
            return told.who
        said = self._said[at]
        full = self._cast.full_name(told.who, self._starts[said.place] + said.span.start)
        other = self._shortened(full, at) or self._misspelt(full, at) if full == told.who else None
        return other or full

    def _holder(self, description: str, at: int) -> str | None:
        """Return who holds a role described as known, or was described so with "a" before."""
        named = self._cast.with_role(description) if " " in description else None
        if named is not None:
            return named
        described = late(rf"an? {re.escape(description)}", re.IGNORECASE)
        return next((who for who, _ in self._spoken(at) if described.fullmatch(who)), None)

    def _spoke_before(self, surname: str, at: int) -> str | None:
        """Return who of a surname spoke just before; of several, the one named first has it."""
        if not is_name(surname) or " " in surname:
            return None
        place = self._said[at].place
        for who, where in self._spoken(at):
            if surname in who.split()[1:]:
                return who if place - where <= 1 else self._cast.first_of(surname) or who
        return None

    def _shortened(self, name: str, at: int) -> str | None:
        """Return who spoke before, where a first name is the short form of theirs."""
        if not is_given_name(name) or len(name) < _SHORTEST:
            return None
        for who, _ in self._spoken(at):
            first = who.split(maxsplit=1)[0:1]
            if first and (first[0].startswith(name) or _SHORT.get(name) == first[0]):
                return who
        return None

    def _misspelt(self, surname: str, at: int) -> str | None:
        """Return who spoke before, where a surname that nobody bears is all but theirs."""
        if not is_name(surname) or " " in surname or len(surname) < _LONG_NAME:
            return None
        for who, _ in self._spoken(at):
            if _is_alike(who.rpartition(" ")[2], surname):
                return who
        said = self._said[at]
        before = self._passages[said.place][max(0, said.span.start - _WINDOW) : said.span.start]
        if not any(_is_alike(word, surname) for word in before.split()):
            return None
        named = self._cast.persons(_last_words(before))
        return next((who for who in named if _is_alike(who.rpartition(" ")[2], surname)), None)

    def _last_speaker(self, at: int) -> str | None:
        return next((who for who, _ in self._spoken(at)), None)

    def _spoken(self, at: int) -> Iterator[tuple[str, int]]:
        """Yield who spoke before the words at an index, and in which passage, the last first."""
        for before in reversed(self._said[max(0, at - _LOOK_BACK) : at]):
            if before.speaker is not None:
                yield before.speaker, before.place


def _is_alike(word: str, surname: str) -> bool:
    """Say whether a word is all but a surname, and not the same."""
    word = word.strip(",.;:")
    if word[:1] != surname[0] or word == surname or abs(len(word) - len(surname)) > 1:
        return False
    return SequenceMatcher(None, word, surname).ratio() >= _ALIKE


def _last_words(text: str) -> str:
    """Return the last of the words that aren't quoted."""
    return words_outside(text)[-_REACH:]
