"""What replies keep sealed, as values, and how each is sealed and opened."""

from typing import TypeVar

import msgspec

from dateline.release.model import Value
from dateline.wire.replies.models import Confirmation, Link, Offer, Reply, Waiver
from dateline.wire.vault import Vault

T = TypeVar("T")


class Offered(Value, frozen=True):
    """Whom a reply is offered to, as what, and the passage that they are shown.

    ``sentences`` are those that a finding stands in; ``passage`` is what the page shows: the same,
    or their whole paragraphs. ``zone`` is the time zone that the deadline was set in.
    """

    party: str
    role: str
    address: str
    zone: str
    sentences: tuple[str, ...]
    passage: tuple[str, ...]


class Asked(Value, frozen=True):
    """Who is asked to confirm, as what, and of which words.

    ``text`` is the digest of the whole text for a co-issuer, else empty; ``objection`` is what an
    objection says.
    """

    party: str
    role: str
    address: str
    sentences: tuple[str, ...] = ()
    text: str = ""
    objection: str = ""


class Waived(Value, frozen=True):
    """Whom a waiver is about, the sentences about them, and the desk's reasons."""

    party: str
    sentences: tuple[str, ...]
    reasons: str


class Written(Value, frozen=True):
    """A reply as it is written: by whom, in which role, how the wire knows, in which language."""

    party: str
    role: str
    identified: str
    language: str
    text: str
    address: str = ""


class Judged(Value, frozen=True):
    """What the desk says to a reply: reasons, and why it overruled what blocked (rule: reason)."""

    reasons: str
    overrule: dict[str, str] = msgspec.field(default_factory=dict)


def seal_offered(vault: Vault, row: Offer, offered: Offered) -> None:
    """Put into an offer's row whom it is to."""
    row.content = vault.seal(msgspec.msgpack.encode(offered), _place(row))


def open_offered(vault: Vault, row: Offer) -> Offered:
    """Return whom an offer is to."""
    return _opened(vault, bytes(row.content), _place(row), Offered)


def seal_asked(vault: Vault, row: Confirmation, asked: Asked) -> None:
    """Put into a confirmation's row who is asked."""
    row.content = vault.seal(msgspec.msgpack.encode(asked), _place(row))


def open_asked(vault: Vault, row: Confirmation) -> Asked:
    """Return who is asked to confirm."""
    return _opened(vault, bytes(row.content), _place(row), Asked)


def seal_waived(vault: Vault, row: Waiver, waived: Waived) -> None:
    """Put into a waiver's row whom it is about and why."""
    row.content = vault.seal(msgspec.msgpack.encode(waived), f"waiver/{row.submission_id}")


def open_waived(vault: Vault, row: Waiver) -> Waived:
    """Return whom a waiver is about and why."""
    return _opened(vault, bytes(row.content), f"waiver/{row.submission_id}", Waived)


def seal_written(vault: Vault, row: Reply, written: Written) -> None:
    """Put a reply's words into its row."""
    row.content = vault.seal(msgspec.msgpack.encode(written), f"reply/{row.id}/words")


def open_written(vault: Vault, row: Reply) -> Written:
    """Return a reply's words."""
    return _opened(vault, bytes(row.content), f"reply/{row.id}/words", Written)


def seal_judged(vault: Vault, row: Reply, judged: Judged) -> None:
    """Put what the desk says to a reply into its row."""
    row.ruling = vault.seal(msgspec.msgpack.encode(judged), f"reply/{row.id}/ruling")


def open_judged(vault: Vault, row: Reply) -> Judged:
    """Return what the desk says to a reply; nothing before it said anything."""
    if not row.ruling:
        return Judged("")
    return _opened(vault, bytes(row.ruling), f"reply/{row.id}/ruling", Judged)


def _place(row: Link) -> str:
    return f"{type(row).__name__.lower()}/{row.id}"


def _opened(vault: Vault, sealed: bytes, place: str, shape: type[T]) -> T:
    return msgspec.msgpack.decode(vault.open(sealed, place), type=shape)
