"""Sentences with values in them, in the language of whom they are for; `words` has the sentences.

A value is written as the language does: digits, days, the comma of a list. One that runs against
the sentence's direction (a Latin name in a Persian one, a Persian name in an English one) is
isolated, as the pages do with ``<bdi>``, and can't break out of it.
"""

import re
import string
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, Final

from dateline.press.calendar import comma, day, digits, minute, number, primary
from dateline.wire.words import wire_words

_BIDI: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
_ISOLATE: Final = "\u2068"
_END_OF_ISOLATE: Final = "\u2069"
_RIGHT_TO_LEFT: Final = frozenset({"R", "AL"})
_LATIN: Final = frozenset({"L"})

InLanguage = Callable[[str], str]
"""What is written in the language that it is given."""
Value = str | int | InLanguage | tuple[str, ...]


def said(key: str, **values: Value) -> InLanguage:
    """Return words of the wire's own, in the language of what they stand in."""
    return lambda language: filled(wire_words(language)[key], values, language)


def on_day(when: date) -> InLanguage:
    """Return a day, as the language writes it."""
    return lambda language: day(f"{when:%Y-%m-%d}", language)


def at_minute(when: datetime) -> InLanguage:
    """Return day and minute in UTC, as the language writes them."""
    return lambda language: minute(f"{when.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}", language)


def coded(english: str, elsewhere: InLanguage) -> InLanguage:
    """Return what English says in a code of its own: a field's name, a time stamp."""
    return lambda language: english if primary(language) == "en" else elsewhere(language)


def filled(
    sentence: str, values: Mapping[str, Value], language: str, *, isolated: bool = True
) -> str:
    """Return a sentence with its values; without isolation where what reads it is no page."""
    written = {name: _written(value, language, isolated) for name, value in values.items()}
    return _Filler(language, isolated=isolated).vformat(sentence, (), written)


def _written(value: Value, language: str, isolated: bool) -> str | int | tuple[str, ...]:
    """Return a value without marks of direction, but for those that isolate what was filled in."""
    if callable(value):
        text = value(language)
        return text if isolated else _BIDI.sub("", text)
    if isinstance(value, int) or not isolated:
        return value
    if isinstance(value, tuple):
        return tuple(_BIDI.sub("", each) for each in value)
    return _BIDI.sub("", value)


class _Filler(string.Formatter):
    """``{name}``, ``{name!r}`` as Python quotes it, ``{name:,}`` with thousands apart."""

    def __init__(self, language: str, *, isolated: bool) -> None:
        self._language, self._isolated = language, isolated

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, int):
            if format_spec == ",":
                return number(value, self._language)
            return digits(str(value), self._language)
        if isinstance(value, tuple):
            return comma(self._language).join(self._apart(str(each)) for each in value)
        return self._apart(str(value))

    def _apart(self, text: str) -> str:
        """Return a value isolated, where it has letters or digits that run against the language."""
        if not self._isolated or _ISOLATE in text:  # a sentence whose own values are apart already
            return text
        rtl = wire_words(self._language)["direction"] == "rtl"
        against = _LATIN if rtl else _RIGHT_TO_LEFT
        if any(
            unicodedata.bidirectional(letter) in against
            or (rtl and letter in string.digits)  # 2026-03-03 would be read from its other end
            for letter in text
        ):
            return f"{_ISOLATE}{text}{_END_OF_ISOLATE}"
        return text


def listed(parts: Sequence[InLanguage]) -> InLanguage:
    """Return whole sentences one after the other."""
    return lambda language: " ".join(part(language) for part in parts)
