"""What exactly differs in a copy whose parts don't belong together, as far as it can be told.

With the record at hand the published version is shown beside the copy; without one, the digest of
what the copy carries beside the digest that was signed.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from dateline.record.bundle import Bundle, Copy
from dateline.record.digests import filing_digest, manifest_digest
from dateline.record.errors import RecordError
from dateline.release.canonical import canonical_bytes
from dateline.release.digests import document_digest, part_digests
from dateline.release.errors import ReleaseError
from dateline.verify.case import Case
from dateline.verify.report import Report

_AROUND = 30

Prover = Callable[[bytes, Case], Copy | None]


def tell_difference(copy: Copy, case: Case, prover: Prover) -> None:
    """Add the first difference between an unproven copy and what was signed or published."""
    published = _published(copy, case, prover)
    if published is not None:
        seen, signed = canonical_bytes(copy.bundle), canonical_bytes(published.bundle)
        if seen != signed:
            case.report.differ(*excerpts(seen, signed))
            return
    try:
        _tell_digests(copy.bundle, case.report)
    except (RecordError, ReleaseError):
        return


def excerpts(seen: bytes, signed: bytes) -> tuple[str, str]:
    """Return both texts around the first byte in which they differ."""
    place = place_apart(seen, signed)
    start, end = max(place - _AROUND, 0), place + _AROUND
    return seen[start:end].decode(errors="replace"), signed[start:end].decode(errors="replace")


def place_apart(seen: Sequence[object], signed: Sequence[object]) -> int:
    """Return the index of the first byte or piece that differs, or the length of the shorter."""
    shorter = min(len(seen), len(signed))
    if seen[:shorter] == signed[:shorter]:
        return shorter
    return next(i for i in range(shorter) if seen[i] != signed[i])


def _published(copy: Copy, case: Case, prover: Prover) -> Copy | None:
    """Return the version as the record at hand publishes it, where it does and that is proven."""
    if case.record is None:
        return None
    manifest = copy.bundle.manifest
    try:
        content = case.record.copy(manifest.release, manifest.version)
    except RecordError:
        return None
    if content is None:
        return None
    return prover(content, replace(case, record=None, report=Report()))


def _tell_digests(bundle: Bundle, report: Report) -> None:
    filing = bundle.filing
    parts = part_digests(bundle.document, bundle.exhibits, bundle.signatories, bundle.salts.parts)
    filed = {part.name: part.digest for part in filing.parts}
    document = document_digest(bundle.document, bundle.salts.document, parts)
    seen = {
        **parts,
        "document": document,
        "filing": filing_digest(filing),
        "manifest": manifest_digest(bundle.manifest, bundle.salts.manifest),
    }
    signed = {
        **filed,
        "document": filing.document,
        "filing": bundle.manifest.filing,
        "manifest": bundle.entry.digest,
    }
    for name, digest in signed.items():
        if seen.get(name) != digest:
            report.differ(f"{name}: sha256 {seen.get(name)}", f"{name}: sha256 {digest}")
            return
