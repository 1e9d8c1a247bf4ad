"""Words of a text, compared one by one: only what stands between them may differ."""

import unicodedata
from dataclasses import dataclass

AROUND = 8


@dataclass(frozen=True, slots=True)
class WordDifference:
    """The first word that differs, on both sides with the words after it; ``""`` for none."""

    seen: str
    signed: str


def words_of(text: str) -> list[str]:
    """Return a text's words in NFC, an invisible character being part of its word."""
    return unicodedata.normalize("NFC", text).split()


def first_difference(seen: list[str], signed: list[str]) -> WordDifference | None:
    """Return where two rows of words first differ, a word of context before it."""
    for place in range(max(len(seen), len(signed))):
        if seen[place : place + 1] != signed[place : place + 1]:
            start = max(place - 2, 0)
            return WordDifference(
                " ".join(seen[start : place + AROUND]), " ".join(signed[start : place + AROUND])
            )
    return None


def place_of(part: list[str], whole: list[str]) -> int | None:
    """Return the index at which a row of words stands within another; ``None``: it doesn't."""
    if not part:
        return None
    last = len(whole) - len(part)
    start = 0
    while start <= last:
        try:
            start = whole.index(part[0], start, last + 1)
        except ValueError:
            return None
        if whole[start : start + len(part)] == part:
            return start
        start += 1
    return None
