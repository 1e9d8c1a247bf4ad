"""Words of a text, compared one by one: only the white space between them may differ."""

import unicodedata
from dataclasses import dataclass

_BEFORE, _AFTER = 2, 8


@dataclass(frozen=True, slots=True)
class WordDifference:
    """Where two texts first differ, from a word or two before on; ``""`` where one has ended."""

    seen: str
    signed: str


def words_of(text: str) -> tuple[str, ...]:
    """Return a text's words in NFC, an invisible character being part of its word."""
    return tuple(unicodedata.normalize("NFC", text).split())


def first_difference(seen: tuple[str, ...], signed: tuple[str, ...]) -> WordDifference | None:
    """Return where two rows of words first differ; ``None``: nowhere."""
    if seen == signed:
        return None
    shorter = min(len(seen), len(signed))
    place = next((i for i in range(shorter) if seen[i] != signed[i]), shorter)
    start, end = max(place - _BEFORE, 0), place + _AFTER
    return WordDifference(" ".join(seen[start:end]), " ".join(signed[start:end]))


def place_of(part: tuple[str, ...], whole: tuple[str, ...]) -> int | None:
    """Return the index at which a row of words stands within another; ``None``: it doesn't."""
    if not part:
        return None
    starts = range(len(whole) - len(part) + 1)
    return next((i for i in starts if whole[i : i + len(part)] == part), None)
