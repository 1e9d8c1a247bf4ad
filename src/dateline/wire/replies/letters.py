"""Letters to those who are named: what happened, until when, and a secret link. Never a passage."""

from typing import Final

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from dateline.wire.accounts.queries import Addressee
from dateline.wire.errors import RefusedError
from dateline.wire.letters import MAIL_FAULTS, write_letter
from dateline.wire.opening import Wire
from dateline.wire.sentences import Value

LONGEST_ADDRESS: Final = 254


class LetterError(RefusedError):
    """A letter couldn't be sent."""


def address_in(typed: str) -> str:
    """Return an e-mail address; raises `RefusedError` for what isn't one."""
    address = typed.strip()
    try:
        validate_email(address)
    except ValidationError:
        raise RefusedError("reply_fault_address") from None
    if len(address) > LONGEST_ADDRESS:
        raise RefusedError("reply_fault_address")
    head, _, domain = address.rpartition("@")
    return f"{head}@{domain.lower()}"


def link_to(wire: Wire, kind: str, token: str) -> str:
    """Return the address of a secret link's page."""
    return f"{wire.config.base_url}reply/{kind}/{token}/"


def tell_party(wire: Wire, address: str, kind: str, language: str, /, **values: Value) -> None:
    """Write to a party, in the language that was chosen for it or that it wrote in.

    Raises `LetterError` where the mail server doesn't take it.
    """
    try:
        write_letter(wire, Addressee(address, language), kind, **values)
    except MAIL_FAULTS as fault:
        raise LetterError("fault_letter", fault=str(fault)) from None
