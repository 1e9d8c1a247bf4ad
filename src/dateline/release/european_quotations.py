"""Speakers of a release in German, French or Spanish: who is told, who is led to, who is meant."""

from collections.abc import Sequence

from dateline.release.european_attributions import Clauses, Told, sentences
from dateline.release.european_persons import Persons
from dateline.release.european_tongues import Tongue
from dateline.release.quote_marks import first_mark
from dateline.release.said import Said, words_outside
from dateline.release.speakers import Attribution
from dateline.release.tongue_french import FRENCH
from dateline.release.tongue_german import GERMAN
from dateline.release.tongue_spanish import SPANISH

_TONGUES = {"de": GERMAN, "fr": FRENCH, "es": SPANISH}
_REACH = 900
_LOOK_BACK = 6


def tongue_of(language: str) -> Tongue | None:
    """Return the table by which a language's quotations are read; ``None``: the usual way."""
    return _TONGUES.get(language[:2].lower())


def names_office(words: str) -> bool:
    """Say whether words hold what somebody is, in one of the languages."""
    return any(tongue.roles.search(words) is not None for tongue in _TONGUES.values())


class European:
    """Reads who speaks in one body; ``passages`` are its texts, ``said`` its quoted words."""

    def __init__(
        self, tongue: Tongue, passages: Sequence[str], said: Sequence[Said], text: str
    ) -> None:
        self._passages = passages
        self._said = said
        self._persons = Persons(tongue, text)
        self._clauses = Clauses(self._persons)

    def told(self, said: Said) -> Attribution | None:
        """Read who is said to speak, from the clause after the words, in them or before them."""
        words = said.span.words
        told = self._clauses.after(words, said.trail) if said.trail.strip() else None
        if told is None:
            told = self._clauses.within(words)
        if told is None and said.lead.strip():
            told = self._clauses.lead(said.lead.replace("\u00a0", " "), words)
        return _attribution(told)

    def is_said(self, words: str, after: str) -> bool:
        """Say whether a few words aren't set apart but said."""
        return self._clauses.is_said(words, after)

    def led_to(self, said: Said) -> Attribution | None:
        """Read who speaks from the line below words that fill their paragraph, or what is above."""
        if not said.trail.strip(" ,.") and said.place + 1 < len(self._passages):
            below = self._passages[said.place + 1]
            signed = None if first_mark(below) is not None else self._clauses.signed(below)
            if signed is not None:
                return _attribution(signed)
        lead = said.lead.replace("\u00a0", " ").strip()
        if lead:
            last = sentences(lead)[-1] or lead
            return _attribution(self._clauses.subject(last))
        if not said.place:
            return None
        over = words_outside(self._passages[said.place - 1]).replace("\u00a0", " ").strip()
        if not over.endswith((":", "：")):
            return None
        return _attribution(self._clauses.lead(over[-_REACH:], said.span.words))

    def speaker(self, told: Attribution, at: int) -> tuple[str | None, str | None]:
        """Return whom an attribution of the words at an index means, and the role."""
        if not told.pronoun:
            return told.who, told.role
        role = told.who or None
        name = self._meant(at, role)
        return name, (self._persons.role(name) or role) if name else None

    def _meant(self, at: int, described: str | None) -> str | None:
        """Return whom a pronoun means, or a role: who was named last before, or spoke last."""
        said = self._said[at]
        if described is not None:
            holder = self._holder(at, described)
            if holder is not None:
                return holder
        about = next(self._clauses.about(_unquoted(said.lead)), None)
        if about is not None:
            return about.who
        before = self._said[at - 1] if at else None
        if before is not None and before.place == said.place and before.speaker is not None:
            return before.speaker
        if before is not None and before.speaker is not None and said.place - before.place < 2:
            return before.speaker
        for place in range(said.place - 1, max(-1, said.place - 3), -1):
            about = next(self._clauses.about(_unquoted(self._passages[place])), None)
            if about is not None:
                return about.who
            only = self._clauses.only_person(_unquoted(self._passages[place]))
            if only is not None:
                return only
        spoke = [one.speaker for one in self._said[max(0, at - _LOOK_BACK) : at] if one.speaker]
        return spoke[-1] if spoke else None

    def _holder(self, at: int, described: str) -> str | None:
        low = described.lower()
        for one in reversed(self._said[max(0, at - _LOOK_BACK) : at]):
            if one.speaker and one.role and low in one.role.lower().split():
                return one.speaker
        return self._persons.holder(described)


def _unquoted(text: str) -> str:
    return words_outside(text).replace("\u00a0", " ").strip(" ,:")[-_REACH:]


def _attribution(told: Told | None) -> Attribution | None:
    if told is None:
        return None
    if not told.who:
        return Attribution(told.named or "", None, pronoun=True)
    return Attribution(told.who, told.role)
