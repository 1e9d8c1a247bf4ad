"""A letter of the wire's, in the language of whom it is to; its words stand in `words`.

A kind of letter has two keys, ``letter_<kind>_subject`` and ``letter_<kind>_body``. A paragraph
that comes out empty isn't written. Its sentences are filled in as `sentences` does; a link or a
quoted text stands on a line of its own, where it needs no marks, and no mail program takes one into
the address.
"""

import re
import smtplib
from collections.abc import Mapping
from typing import Final

from django.core.mail import EmailMessage

from dateline.wire.accounts.queries import Addressee
from dateline.wire.opening import Wire
from dateline.wire.sentences import Value, filled
from dateline.wire.words import wire_words

MAIL_FAULTS: Final = (OSError, smtplib.SMTPException)
"""What `write_letter` raises where the mail server doesn't take a letter."""
_ALONE: Final = re.compile(r"\{\w+\}")


def write_letter(
    wire: Wire, to: Addressee, kind: str, message_id: str = "", /, **values: Value
) -> None:
    """Send a letter of a kind, under a ``Message-ID`` of its own where one is named.

    Raises `MAIL_FAULTS` where the mail server doesn't take it.
    """
    words, named = wire_words(to.language), {"wire": wire.config.name, **values}
    subject = _written(words[f"letter_{kind}_subject"], named, to.language)
    parts = words[f"letter_{kind}_body"].strip().split("\n\n")
    paragraphs = [_written(part, named, to.language).strip() for part in parts]
    EmailMessage(
        subject=" ".join(subject.split()),
        body="\n\n".join([*(part for part in paragraphs if part), f"{wire.config.name}\n"]),
        to=[to.address],
        headers={"Message-ID": message_id} if message_id else None,
    ).send()


def _written(text: str, values: Mapping[str, Value], language: str) -> str:
    return "\n".join(
        filled(line, values, language, isolated=not _ALONE.fullmatch(line))
        for line in text.split("\n")
    )
