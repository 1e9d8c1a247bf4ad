"""Seals: an embargoed filing is committed to in the record at once, and opened at publication."""

import secrets

from dateline.record.bundle import Seal as OpenedSeal
from dateline.record.digests import seal_digest
from dateline.record.entry import Entry as Leaf
from dateline.record.filing import Filing
from dateline.record.proof import parse_proof
from dateline.release.canonical import SALT_BYTES
from dateline.wire.opening import Wire
from dateline.wire.publishing.filing import rfc3339
from dateline.wire.publishing.log import append, leaves_at
from dateline.wire.publishing.models import Seal


def seal_filing(wire: Wire, filing: Filing) -> Seal:
    """Commit to a filing inside the caller's transaction; the entry tells nothing of it.

    Pressing follows: it brings tiles and checkpoint up to the entry.
    """
    salt, identity = secrets.token_hex(SALT_BYTES), secrets.token_hex(16)
    leaf = Leaf(
        type="filing.sealed",
        at=rfc3339(wire.clock()),
        id=identity,
        digest=seal_digest(filing, salt),
    )
    return Seal.objects.create(
        filing_id=filing.id,
        entry=append(leaf),
        entry_id=identity,
        sealed_salt=wire.vault.seal(salt.encode(), _place(filing.id)),
    )


def seal_of(filing: Filing) -> str | None:
    """Return the id of the entry that sealed a filing, for its manifest; ``None`` without one."""
    row = Seal.objects.filter(filing_id=filing.id).first()
    return None if row is None else row.entry_id


def open_seal(wire: Wire, filing: Filing) -> None:
    """Put a seal's salt into the clear, inside the transaction that publishes its filing."""
    row = Seal.objects.filter(filing_id=filing.id).first()
    if row is not None:
        row.salt = wire.vault.open(bytes(row.sealed_salt), _place(filing.id)).decode()
        row.save(update_fields=["salt"])


def opened_seals(filing_ids: list[str]) -> dict[str, OpenedSeal]:
    """Return the opened seals of these filings, as bundles carry them."""
    rows = list(Seal.objects.filter(filing_id__in=filing_ids).exclude(salt=""))
    if not rows:
        return {}
    leaves = leaves_at(row.entry for row in rows)
    return {
        row.filing_id: OpenedSeal(salt=row.salt, entry=leaves[row.entry], proof=row.proof)
        for row in rows
    }


def restore_seal(filing_id: str, seal: OpenedSeal) -> None:
    """Write the row of a seal that was opened; one that stays closed has an entry and no row."""
    Seal.objects.create(
        filing_id=filing_id,
        entry=parse_proof(seal.proof).index,
        entry_id=seal.entry.id,
        sealed_salt=b"",
        salt=seal.salt,
        proof=seal.proof,
        pressed=True,
    )


def _place(filing_id: str) -> str:
    return f"seal/{filing_id}"
