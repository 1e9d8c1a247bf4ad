"""Words of a text, compared one by one: only the white space between them may differ."""

import re
import unicodedata
from dataclasses import dataclass

from dateline.verify.difference import place_apart

_BEFORE, _AFTER = 2, 8

_TYPED = str.maketrans(
    {"\u2026": "...", **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033", '"')}
    | dict.fromkeys("\u2018\u2019\u201a\u201b\u2039\u203a\u2032\u00b4\u0060", "'")
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-")
)
_DASHES = re.compile("-+")
_QUOTED = re.compile(r"^[^\S\n]*>[^\S\n]?", re.MULTILINE)


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
    place = place_apart(seen, signed)
    start, end = max(place - _BEFORE, 0), place + _AFTER
    return WordDifference(" ".join(seen[start:end]), " ".join(signed[start:end]))


def place_of(part: tuple[str, ...], whole: tuple[str, ...]) -> int | None:
    """Return the index at which a row of words stands within another; ``None``: it doesn't."""
    if not part:
        return None
    starts = range(len(whole) - len(part) + 1)
    return next((i for i in starts if whole[i : i + len(part)] == part), None)


def typed(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return words with quotation marks, apostrophes, dashes and dots as a typewriter has them.

    >>> typed(("\u201cNo\u201d", "\u2014", "it\u2019s"))
    ('"No"', '-', "it's")
    """
    return tuple(_DASHES.sub("-", word.translate(_TYPED)) for word in words)


def unquoted(text: str) -> str:
    r"""Return a text without the marks of a mail that quotes all of it, however often.

    >>> unquoted("> > a\n> >\n> > b"), unquoted("a\n> b")
    ('a\n\nb', 'a\n> b')
    """
    while (lines := text.split("\n")) and all(
        not line.strip() or line.lstrip().startswith(">") for line in lines
    ):
        if not text.strip():
            break
        text = _QUOTED.sub("", text)
    return text
