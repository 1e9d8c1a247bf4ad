"""Letters of the desk. A letter tells that something happened, and never quotes a draft."""

from collections.abc import Iterable

from django.core.mail import send_mail

from dateline.wire.accounts.queries import addresses_of
from dateline.wire.accounts.roles import DESK, FILING
from dateline.wire.sources.models import Source


def tell(addresses: Iterable[str], subject: str, text: str) -> None:
    """Write to each address by itself, so that nobody learns another's."""
    for address in sorted(set(addresses)):
        send_mail(subject, text, None, [address])


def tell_desk(subject: str, text: str) -> None:
    """Write to every editor."""
    tell(addresses_of(DESK), subject, text)


def tell_source(source: Source, subject: str, text: str, *, also: Iterable[str] = ()) -> None:
    """Write to everybody who files or signs for a source, and to other addresses named."""
    tell([*addresses_of(FILING | {"approver"}, source.slug), *also], subject, text)
