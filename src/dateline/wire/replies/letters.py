"""Letters to those who are named: what happened, until when, and a secret link. Never a passage."""

from smtplib import SMTPException
from typing import Final

from django.core.exceptions import ValidationError
from django.core.mail import send_mail
from django.core.validators import validate_email

from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.replies.errors import ToldError
from dateline.wire.words import wire_words

LONGEST_ADDRESS: Final = 254


class LetterError(RefusedError):
    """A letter couldn't be sent."""


def address_in(typed: str) -> str:
    """Return an e-mail address; raises `ToldError` for what isn't one."""
    address = typed.strip()
    try:
        validate_email(address)
    except ValidationError:
        raise ToldError("reply_fault_address") from None
    if len(address) > LONGEST_ADDRESS:
        raise ToldError("reply_fault_address")
    head, _, domain = address.rpartition("@")
    return f"{head}@{domain.lower()}"


def link_to(wire: Wire, kind: str, token: str) -> str:
    """Return the address of a secret link's page."""
    return f"{wire.config.base_url}reply/{kind}/{token}/"


def write_letter(wire: Wire, address: str, kind: str, language: str, **values: str | int) -> None:
    """Send a letter of a kind, whose words stand under ``letter_<kind>_subject`` and ``…_body``.

    Raises `LetterError` where the mail server doesn't take it.
    """
    words = wire_words(language)
    named = {"wire": wire.config.name, **values}
    subject = words[f"letter_{kind}_subject"].format(**named)
    body = words[f"letter_{kind}_body"].format(**named)
    try:
        send_mail(" ".join(subject.split()), f"{body}\n\n{wire.config.name}\n", None, [address])
    except (SMTPException, OSError) as fault:
        raise LetterError(f"The mail server didn't take the letter ({fault}): try again.") from None
