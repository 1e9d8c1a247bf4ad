"""A copied text beside its original, word by word: what was changed, and what was left out."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

CONTEXT = 5
"""Words shown before and after an alteration."""

MAX_WORDS = 50_000
"""Words of either text that are compared; those after them count as left out or added."""

_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'"})


@dataclass(frozen=True, slots=True)
class Alteration:
    """Words of the copy (``seen``) where the original has others (``signed``); either may be empty.

    ``lead`` and ``trail`` are the original's words around it.
    """

    seen: str
    signed: str
    lead: str
    trail: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """How a copy differs: its alterations, and how many words of the original it leaves out.

    Only what is left out at either end counts as ``before`` and ``after``: an excerpt is not
    altered by being one. What is left out in between is an alteration.
    """

    alterations: tuple[Alteration, ...]
    before: int
    after: int

    @property
    def whole(self) -> bool:
        """Whether the copy has every word of the original and no other."""
        return not (self.alterations or self.before or self.after)


def compare(copy: str, original: str) -> Comparison:
    """Compare a copy with its original, word by word.

    White space, invisible format characters and the shape of quotation marks are no difference;
    letters, digits, case and punctuation are.
    """
    seen, signed = copy.split()[:MAX_WORDS], original.split()[:MAX_WORDS]
    changes = _changes([_key(word) for word in seen], [_key(word) for word in signed])
    before = after = 0
    if changes and changes[0][:2] == (0, 0) and changes[0][2] == 0:
        before = changes[0][3]
        changes = changes[1:]
    if changes and changes[-1][0] == changes[-1][1] == len(seen) and seen:
        after = len(signed) - changes[-1][2]
        changes = changes[:-1]
    found = tuple(
        Alteration(
            " ".join(seen[a:b]),
            " ".join(signed[c:d]),
            " ".join(signed[max(c - CONTEXT, 0) : c]),
            " ".join(signed[d : d + CONTEXT]),
        )
        for a, b, c, d in changes
    )
    return Comparison(found, before, after)


def _key(word: str) -> str:
    if word.isascii():
        return word
    folded = unicodedata.normalize("NFKC", word.translate(_QUOTES))
    return "".join(c for c in folded if unicodedata.category(c) != "Cf")


def _changes(seen: Sequence[str], signed: Sequence[str]) -> list[tuple[int, int, int, int]]:
    """Return where the two differ: start and end in the first, start and end in the second."""
    start = 0
    while start < min(len(seen), len(signed)) and seen[start] == signed[start]:
        start += 1
    end = 0
    while end < min(len(seen), len(signed)) - start and seen[-1 - end] == signed[-1 - end]:
        end += 1
    middle_seen = seen[start : len(seen) - end]
    middle_signed = signed[start : len(signed) - end]
    matcher = SequenceMatcher(None, middle_seen, middle_signed, autojunk=len(middle_seen) > 5_000)
    return [
        (start + a, start + b, start + c, start + d)
        for kind, a, b, c, d in matcher.get_opcodes()
        if kind != "equal"
    ]
