"""What import workers do, in processes of their own: read and judge; later, press pages.

Nothing here touches the database.
"""

import hashlib
import secrets
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from dateline.guidelines import LATEST, FilingFacts, check, load
from dateline.record.bundle import Bundle, Copy, Salts
from dateline.record.entry import parse_entry
from dateline.record.filing import Disclosure, Filing, Part
from dateline.record.manifest import LoggedFinding, Publication
from dateline.release.canonical import canonical_bytes, parse_value
from dateline.release.digests import document_digest, part_digests, parts_of
from dateline.release.errors import ReleaseError
from dateline.release.model import Declared, Document
from dateline.release.reading import parse
from dateline.release.text import render_text
from dateline.wire.importing.archive import Item
from dateline.wire.publishing.beside import Beside
from dateline.wire.publishing.release_files import press_version


class Claims(NamedTuple):
    """What the wire says of every item of an import."""

    source: str
    source_name: str
    disclosure: Disclosure
    categories: tuple[str, ...]
    facts: FilingFacts
    filed_at: str


class Prepared(NamedTuple):
    """An item read and judged: canonical bytes, ready to be bound by a manifest."""

    key: str
    document: bytes
    beside: bytes
    filing: bytes
    filing_id: str
    filing_sha256: str
    document_salt: str
    part_salts: dict[str, str]
    findings: tuple[LoggedFinding, ...]
    claimed_at: str
    headline: str
    language: str
    text_digest: str


class Failed(NamedTuple):
    """An item that couldn't be read, and why."""

    name: str
    sentence: str


def prepare(items: list[Item], claims: Claims) -> list[Prepared | Failed]:
    """Read and judge items of an archive."""
    return [_prepare(item, claims) for item in items]


def _prepare(item: Item, claims: Claims) -> Prepared | Failed:
    try:
        parsed = parse(item.data, name=item.name.rpartition(":")[2])
    except ReleaseError as fault:
        return Failed(item.name, str(fault))
    document, declared = parsed.document, parsed.declared
    filing, document_salt, part_salts = _bind(document, declared, claims)
    found = check(document, claims.facts, rules=load(LATEST))
    content = canonical_bytes(filing)
    words = " ".join(render_text(document).text.split())
    return Prepared(
        key=item.key,
        document=canonical_bytes(document),
        beside=canonical_bytes(
            Beside(exhibits=declared.exhibits, signatories=declared.signatories)
        ),
        filing=content,
        filing_id=filing.id,
        filing_sha256=hashlib.sha256(b"dateline/filing/v1\n" + content).hexdigest(),
        document_salt=document_salt,
        part_salts=part_salts,
        findings=tuple(LoggedFinding(f.rule, f.severity, f.start, f.end, f.message) for f in found),
        claimed_at=_claimed(item, document),
        headline=document.headline,
        language=document.language,
        text_digest=hashlib.sha256(words.encode()).hexdigest(),
    )


def _bind(
    document: Document, declared: Declared, claims: Claims
) -> tuple[Filing, str, dict[str, str]]:
    parts = parts_of(document, declared.exhibits, declared.signatories)
    salts = {name: secrets.token_hex(32) for name in parts}
    digests = part_digests(document, declared.exhibits, declared.signatories, salts)
    salt = secrets.token_hex(32)
    filing = Filing(
        type="dateline/filing/v1",
        id=secrets.token_hex(16),
        document=document_digest(document, salt, digests),
        parts=tuple(Part(name=name, digest=digests[name]) for name in sorted(digests)),
        source=claims.source,
        source_name=claims.source_name,
        disclosure=claims.disclosure,
        categories=claims.categories,
        filed_at=claims.filed_at,
        stated=False,
    )
    return filing, salt, salts


def _claimed(item: Item, document: Document) -> str:
    date = item.claimed or (document.dateline.date if document.dateline else None)
    try:
        moment = datetime.fromisoformat(date or "")
    except ValueError:
        moment = datetime(1970, 1, 1, tzinfo=UTC)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class Recorded(NamedTuple):
    """An item in the record: what its pages are pressed from."""

    document: bytes
    beside: bytes
    filing: bytes
    manifest: bytes
    salts: bytes
    leaf: bytes
    proof: str


def press(edition: Path, media: Path, items: list[Recorded]) -> int:
    """Press the files of imported releases; return how many."""
    for item in items:
        beside = parse_value(item.beside, Beside)
        bundle = Bundle(
            type="dateline/bundle/v1",
            document=parse_value(item.document, Document),
            exhibits=beside.exhibits,
            signatories=beside.signatories,
            filing=parse_value(item.filing, Filing),
            manifest=parse_value(item.manifest, Publication),
            salts=parse_value(item.salts, Salts),
            approvals=(),
            entry=parse_entry(item.leaf),
            proof=item.proof,
        )
        press_version(edition, media, Copy(type="dateline/copy/v1", bundle=bundle), current=True)
    return len(items)
