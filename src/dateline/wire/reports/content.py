"""What reports keep sealed, as values, and how each is sealed and opened."""

from typing import TypeVar

import msgspec

from dateline.release.model import Value
from dateline.wire.reports.models import Appeal, Evidence, Report, Ruling
from dateline.wire.vault import Vault

T = TypeVar("T")


class Passage(Value, frozen=True):
    """Words of a version's plain-text rendering; offsets in code points, ``words`` as they read."""

    start: int
    end: int
    words: str


class Said(Value, frozen=True):
    """What a report says: in words, about which passage (``None``: the whole), by which links."""

    text: str
    passage: Passage | None = None
    links: tuple[str, ...] = ()


class File(Value, frozen=True):
    """A piece of evidence; the media type is told from its bytes."""

    name: str
    media_type: str
    data: bytes


def seal_said(vault: Vault, row: Report, said: Said) -> None:
    """Put what a report says into its row."""
    row.content = vault.seal(msgspec.msgpack.encode(said), f"report/{row.id}/content")


def open_said(vault: Vault, row: Report) -> Said | None:
    """Return what a report says; ``None`` once it is erased."""
    if not row.content:
        return None
    return _opened(vault, bytes(row.content), f"report/{row.id}/content", Said)


def seal_contact(vault: Vault, row: Report, address: str) -> None:
    """Put the address for the answer into its row."""
    row.contact = vault.seal(address.encode(), f"report/{row.id}/contact") if address else b""


def open_contact(vault: Vault, row: Report) -> str:
    """Return the address for the answer; nothing where none was given, or it is erased."""
    if not row.contact:
        return ""
    return vault.open(bytes(row.contact), f"report/{row.id}/contact").decode()


def seal_bad_faith(vault: Vault, row: Report, why: str) -> None:
    """Put into a report's row why the desk found that it wasn't made in good faith."""
    row.bad_faith = vault.seal(why.encode(), f"report/{row.id}/faith") if why else b""


def open_bad_faith(vault: Vault, row: Report) -> str:
    """Return why the desk found that a report wasn't made in good faith; nothing where it was."""
    if not row.bad_faith:
        return ""
    return vault.open(bytes(row.bad_faith), f"report/{row.id}/faith").decode()


def seal_appeal(vault: Vault, row: Appeal, text: str) -> None:
    """Put what an appeal says into its row."""
    row.content = vault.seal(text.encode(), f"report/{row.report_id}/appeal/{row.side}")


def open_appeal(vault: Vault, row: Appeal) -> str:
    """Return what an appeal says; nothing once it is erased."""
    if not row.content:
        return ""
    return vault.open(bytes(row.content), f"report/{row.report_id}/appeal/{row.side}").decode()


def seal_reasons(vault: Vault, row: Ruling, reasons: str) -> None:
    """Put the reasons of a decision into its row."""
    row.content = vault.seal(reasons.encode(), f"report/{row.report_id}/ruling")


def open_reasons(vault: Vault, row: Ruling) -> str:
    """Return the reasons of a decision; nothing once they are erased."""
    if not row.content:
        return ""
    return vault.open(bytes(row.content), f"report/{row.report_id}/ruling").decode()


def sealed_file(vault: Vault, row: Report, number: int, file: File) -> Evidence:
    """Return the row of a file of a report, not saved yet."""
    place = f"report/{row.id}/evidence/{number}"
    content = vault.seal(msgspec.msgpack.encode(file), place)
    return Evidence(report=row, number=number, size=len(file.data), content=content)


def open_file(vault: Vault, row: Evidence) -> File:
    """Return a file of a report."""
    place = f"report/{row.report_id}/evidence/{row.number}"
    return _opened(vault, bytes(row.content), place, File)


def _opened(vault: Vault, sealed: bytes, place: str, shape: type[T]) -> T:
    return msgspec.msgpack.decode(vault.open(sealed, place), type=shape)
