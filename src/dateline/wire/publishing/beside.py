"""A version as it is kept, part by part in canonical bytes, and the bundle made of it."""

from typing import NamedTuple

from dateline.record.bundle import Bundle, Salts, Seal
from dateline.record.entry import Entry
from dateline.record.filing import Filing, SignedApproval
from dateline.record.manifest import Publication
from dateline.release.canonical import canonical_bytes, parse_value
from dateline.release.model import Document, Exhibit, Signatory, Value


class Beside(Value, frozen=True):
    """Exhibits and signatories: erasable parts of a filing that aren't in the document."""

    exhibits: tuple[Exhibit, ...]
    signatories: tuple[Signatory, ...]


class Kept(NamedTuple):
    """The parts of a version as its row keeps them, with its entry and proof."""

    document: bytes
    beside: bytes
    filing: bytes
    manifest: bytes
    salts: bytes
    approvals: bytes
    entry: Entry
    proof: str
    seal: Seal | None = None


def bundle_of(kept: Kept) -> Bundle:
    """Return a version with all that proves it."""
    beside = parse_value(kept.beside, Beside)
    return Bundle(
        type="dateline/bundle/v1",
        document=parse_value(kept.document, Document),
        exhibits=beside.exhibits,
        signatories=beside.signatories,
        filing=parse_value(kept.filing, Filing),
        manifest=parse_value(kept.manifest, Publication),
        salts=parse_value(kept.salts, Salts),
        approvals=parse_value(kept.approvals, tuple[SignedApproval, ...]),
        entry=kept.entry,
        proof=kept.proof,
        seal=kept.seal,
    )


def kept_of(bundle: Bundle) -> Kept:
    """Return the parts of a version as its row keeps them; inverse of `bundle_of`."""
    beside = Beside(exhibits=bundle.exhibits, signatories=bundle.signatories)
    return Kept(
        document=canonical_bytes(bundle.document),
        beside=canonical_bytes(beside),
        filing=canonical_bytes(bundle.filing),
        manifest=canonical_bytes(bundle.manifest),
        salts=canonical_bytes(bundle.salts),
        approvals=canonical_bytes(bundle.approvals),
        entry=bundle.entry,
        proof=bundle.proof,
        seal=bundle.seal,
    )
