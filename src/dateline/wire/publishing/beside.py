"""A version as it is kept, part by part in canonical bytes, and the bundle made of it."""

from typing import NamedTuple

from dateline.record.bundle import Bundle, Salts, Seal
from dateline.record.entry import Entry
from dateline.record.filed import Filed
from dateline.record.filing import Filing, SignedApproval
from dateline.record.manifest import Publication
from dateline.release.canonical import parse_value
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


def filed_of(bundle: Bundle) -> Filed:
    """Return the filing that a bundle carries, with the document and the salts that it binds."""
    return Filed(
        type="dateline/filed/v1",
        filing=bundle.filing,
        document=bundle.document,
        exhibits=bundle.exhibits,
        signatories=bundle.signatories,
        document_salt=bundle.salts.document,
        part_salts=bundle.salts.parts,
    )
