"""Words for what somebody is, looked for word by word: most are asked for again and again."""

from typing import NamedTuple

from dateline.release.european_tongues import Tongue
from dateline.release.names import ROLE_WORD
from dateline.release.patterns import late

_WORD = late(r"[^\W_](?:[\w-]{0,60}[^\W_])?")


class Office(NamedTuple):
    """Where a word for an office stands."""

    start: int
    end: int
    word: str


class Offices:
    """The words for offices of one language, and those that every language borrows."""

    def __init__(self, tongue: Tongue) -> None:
        self._tongue = tongue
        self._known: dict[str, bool] = {}

    def is_one(self, word: str) -> bool:
        """Say whether a word is one for an office."""
        if word not in self._known:
            parts = (word, *word.split("-")) if "-" in word else (word,)
            self._known[word] = any(map(self._is_listed, parts))
        return self._known[word]

    def _is_listed(self, word: str) -> bool:
        own = self._tongue.roles.fullmatch(word) is not None
        return own or ROLE_WORD.fullmatch(word) is not None

    def within(self, text: str) -> list[Office]:
        """Return the words for offices in a text, in order."""
        return [
            Office(found.start(), found.end(), found[0])
            for found in _WORD.finditer(text)
            if self.is_one(found[0])
        ]

    def hold(self, text: str) -> bool:
        """Say whether a text has such a word."""
        return any(self.is_one(found[0]) for found in _WORD.finditer(text))
