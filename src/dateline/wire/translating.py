"""What the rooms below say in English, in a reader's language: looked up by its sentence.

They know no page and no language, so a file that can't be read, or a signature that doesn't hold,
is one English sentence. ``words/core.<language>.toml`` has each with its values in braces.
"""

import functools
import re
from collections.abc import Mapping
from typing import Final

from dateline.press.calendar import digits, number
from dateline.wire.sentences import Value, filled
from dateline.wire.words import core_words

_PLACE: Final = re.compile(r"\{(\w+)\}")
_NUMBER: Final = re.compile(r"[0-9][0-9,]*")


def translated(sentence: str, language: str) -> str | None:
    """Return a sentence in another language than English; ``None`` where it isn't known there."""
    for pattern, words in _known(language):
        found = pattern.fullmatch(sentence)
        if found is not None:
            return filled(words, _values(found.groupdict(), language), language)
    return None


def _values(found: Mapping[str, str], language: str) -> dict[str, Value]:
    return {name: _value(text, language) for name, text in found.items()}


def _value(text: str, language: str) -> Value:
    if not _NUMBER.fullmatch(text):
        return text
    plain = text.replace(",", "")
    shown = digits(plain, language) if plain == text else number(int(plain), language)
    return lambda _language: shown


@functools.cache
def _known(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return the sentences as patterns, those with the most words of their own first."""
    table = core_words(language)
    ordered = sorted(table, key=lambda sentence: -len(_PLACE.sub("", sentence)))
    return tuple((_pattern(sentence), table[sentence]) for sentence in ordered)


def _pattern(sentence: str) -> re.Pattern[str]:
    pieces = _PLACE.split(sentence)
    named = (f"(?P<{piece}>.+)" if at % 2 else re.escape(piece) for at, piece in enumerate(pieces))
    return re.compile("".join(named), re.DOTALL)
