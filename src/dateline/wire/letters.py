"""A letter of the wire's, in the language of whom it is to; its words stand in `words`.

A kind of letter has two keys, ``letter_<kind>_subject`` and ``letter_<kind>_body``. A paragraph
that comes out empty isn't written. A value that runs against the letter's direction (a Latin name
in a Persian one) is isolated, as the pages do with ``<bdi>``; a link or a quoted text stands on a
line of its own, where it needs no marks, and no mail program takes one into the address.
"""

import re
import smtplib
import unicodedata
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Final

from django.core.mail import EmailMessage

from dateline.press.calendar import day, minute
from dateline.wire.accounts.queries import Addressee
from dateline.wire.opening import Wire
from dateline.wire.publishing.filing import rfc3339
from dateline.wire.words import wire_words

MAIL_FAULTS: Final = (OSError, smtplib.SMTPException)
"""What `write_letter` raises where the mail server doesn't take a letter."""
_ALONE: Final = re.compile(r"\{\w+\}")
_ISOLATE: Final = "\u2068"
_END_OF_ISOLATE: Final = "\u2069"

InLanguage = Callable[[str], str]
"""What is written in the language that it is given."""
Value = str | int | InLanguage


def said(key: str, **values: Value) -> InLanguage:
    """Return words of the wire's own, in the letter's language."""
    return lambda language: _filled(wire_words(language)[key], values, language)


def on_day(when: date) -> InLanguage:
    """Return a day, as the letter's language writes it."""
    return lambda language: day(f"{when:%Y-%m-%d}", language)


def at_minute(when: datetime) -> InLanguage:
    """Return day and minute in UTC, as the letter's language writes them."""
    return lambda language: minute(rfc3339(when.astimezone(UTC)), language)


def write_letter(
    wire: Wire, to: Addressee, kind: str, message_id: str = "", /, **values: Value
) -> None:
    """Send a letter of a kind, under a ``Message-ID`` of its own where one is named.

    Raises `MAIL_FAULTS` where the mail server doesn't take it.
    """
    words, named = wire_words(to.language), {"wire": wire.config.name, **values}
    subject = _filled(words[f"letter_{kind}_subject"], named, to.language)
    parts = words[f"letter_{kind}_body"].strip().split("\n\n")
    filled = [_filled(part, named, to.language).strip() for part in parts]
    EmailMessage(
        subject=" ".join(subject.split()),
        body="\n\n".join([*(part for part in filled if part), f"{wire.config.name}\n"]),
        to=[to.address],
        headers={"Message-ID": message_id} if message_id else None,
    ).send()


def _filled(text: str, values: Mapping[str, Value], language: str) -> str:
    written = {
        name: value(language) if callable(value) else str(value) for name, value in values.items()
    }
    apart = {name: _apart(value, language) for name, value in written.items()}
    return "\n".join(
        line.format(**(written if _ALONE.fullmatch(line) else apart)) for line in text.split("\n")
    )


def _apart(text: str, language: str) -> str:
    """Return a value isolated, where it has letters that run against the language."""
    against = {"L"} if wire_words(language)["direction"] == "rtl" else {"R", "AL"}
    if any(unicodedata.bidirectional(letter) in against for letter in text):
        return f"{_ISOLATE}{text}{_END_OF_ISOLATE}"
    return text
