"""What the desk keeps sealed, as values, and how each is sealed and opened."""

from typing import TypeVar

import msgspec
from msgspec.structs import replace

from dateline.record.filed import Filed
from dateline.record.filing import Approval
from dateline.record.manifest import LoggedFinding
from dateline.release.model import Attachment, Value
from dateline.wire.desk.models import Appeal, Remark, RetractionRequest, Ruling, Submission
from dateline.wire.vault import Vault

T = TypeVar("T")

KINDS = ("update", "correction", "clarification")
"""The classes of a next version."""


class Hour(Value, frozen=True):
    """A local time as a form has it, such as ``2026-03-05T17:00``, and the zone that it is of."""

    local: str
    zone: str


class Draft(Value, frozen=True):
    """What is being written: the file as it came or was typed, its pictures, what is said with it.

    ``name`` tells how ``data`` is read; ``agent`` and ``payer`` are ``None`` where they are the
    source's own; ``correction`` is class and note of a next version; ``embargo`` is what the form's
    field has, beside what the text itself may say; ``translations`` are the numbers of releases
    that say the same in other languages.
    """

    name: str
    data: bytes
    pictures: tuple[Attachment, ...] = ()
    agent: str | None = None
    payer: str | None = None
    categories: tuple[str, ...] = ()
    correction: tuple[str, str] | None = None
    embargo: Hour | None = None
    translations: tuple[int, ...] = ()


class Remarked(Value, frozen=True):
    """The words that a remark is about, and what it says."""

    excerpt: str
    text: str


class Ruled(Value, frozen=True):
    """Reasons in words, and the answers to findings: rule id to reason.

    ``findings`` are those of the rules that a return or refusal cites; ``breach`` is where an
    embargoed text is public already, if it is.
    """

    reasons: str
    accept: dict[str, str] = msgspec.field(default_factory=dict)
    overrule: dict[str, str] = msgspec.field(default_factory=dict)
    findings: tuple[LoggedFinding, ...] = ()
    breach: str = ""


class Appealed(Value, frozen=True):
    """Why a decision is wrong, says who appeals; and what another editor answers."""

    grounds: str
    answer: str = ""


class Asked(Value, frozen=True):
    """Why a release should be retracted, for its readers, and how the desk answered the asking.

    ``together`` are the numbers of translations that are to be retracted in the same act.
    """

    note: str
    answer: str = ""
    together: tuple[int, ...] = ()


def seal_draft(vault: Vault, row: Submission, draft: Draft) -> None:
    """Put a draft into its row."""
    row.draft = vault.seal(msgspec.msgpack.encode(draft), f"submission/{row.id}/draft")


def open_draft(vault: Vault, row: Submission) -> Draft:
    """Return the draft of a row."""
    return _opened(vault, bytes(row.draft), f"submission/{row.id}/draft", Draft)


def seal_filed(
    vault: Vault, row: Submission, filed: Filed, approvals: tuple[Approval, ...] = ()
) -> None:
    """Put the filing that was submitted into its row, with the signatures on it."""
    place = f"submission/{row.id}"
    row.filed = vault.seal(msgspec.msgpack.encode(filed), f"{place}/filed")
    row.approvals = vault.seal(msgspec.msgpack.encode(approvals), f"{place}/approvals")
    row.filing_id = filed.filing.id


def seal_headline(vault: Vault, row: Submission, headline: str) -> None:
    """Put what lists show of a draft into its row."""
    row.headline = vault.seal(headline.encode(), f"submission/{row.id}/headline")


def open_headline(vault: Vault, row: Submission) -> str:
    """Return what lists show of a draft; nothing before it was read once, and after it is gone."""
    if not row.headline:
        return ""
    return vault.open(bytes(row.headline), f"submission/{row.id}/headline").decode()


def open_filed(vault: Vault, row: Submission) -> tuple[Filed, tuple[Approval, ...]] | None:
    """Return the filing of a row and its approvals; ``None`` before it was submitted."""
    if not row.filed:
        return None
    place = f"submission/{row.id}"
    return (
        _opened(vault, bytes(row.filed), f"{place}/filed", Filed),
        _opened(vault, bytes(row.approvals), f"{place}/approvals", tuple[Approval, ...]),
    )


def open_remark(vault: Vault, row: Remark) -> Remarked:
    """Return what a remark says."""
    return _opened(vault, bytes(row.content), f"submission/{row.submission_id}/remark", Remarked)


def seal_remark(vault: Vault, row: Remark, remark: Remarked) -> None:
    """Put what a remark says into its row."""
    place = f"submission/{row.submission_id}/remark"
    row.content = vault.seal(msgspec.msgpack.encode(remark), place)


def open_ruling(vault: Vault, row: Ruling) -> Ruled:
    """Return the reasons of a decision."""
    return _opened(vault, bytes(row.content), f"submission/{row.submission_id}/ruling", Ruled)


def seal_ruling(vault: Vault, row: Ruling, ruled: Ruled) -> None:
    """Put the reasons of a decision into its row."""
    place = f"submission/{row.submission_id}/ruling"
    row.content = vault.seal(msgspec.msgpack.encode(ruled), place)


def open_appeal(vault: Vault, row: Appeal) -> Appealed:
    """Return what an appeal says, and its answer."""
    return _opened(vault, bytes(row.content), f"ruling/{row.ruling_id}/appeal", Appealed)


def seal_appeal(vault: Vault, row: Appeal, appealed: Appealed) -> None:
    """Put into its row what an appeal says."""
    row.content = vault.seal(msgspec.msgpack.encode(appealed), f"ruling/{row.ruling_id}/appeal")


def forget_words(vault: Vault, row: Submission) -> None:
    """Take the words of a text that is published or given up out of remarks and decisions.

    Rules, reasons and who decided stay. Runs inside the caller's transaction.
    """
    row.remarks.all().delete()
    for ruling in row.rulings.filter(kind__in=("returned", "refused")):
        kept = open_ruling(vault, ruling)
        quiet = tuple(replace(finding, excerpt=None) for finding in kept.findings)
        seal_ruling(vault, ruling, replace(kept, findings=quiet))
        ruling.save(update_fields=["content"])


def open_asked(vault: Vault, row: RetractionRequest) -> Asked:
    """Return why a retraction is asked for."""
    return _opened(vault, bytes(row.content), f"retraction/{row.id}", Asked)


def seal_asked(vault: Vault, row: RetractionRequest, asked: Asked) -> None:
    """Put into its row why a retraction is asked for."""
    row.content = vault.seal(msgspec.msgpack.encode(asked), f"retraction/{row.id}")


def _opened(vault: Vault, sealed: bytes, place: str, shape: type[T]) -> T:
    return msgspec.msgpack.decode(vault.open(sealed, place), type=shape)
