"""Rendered PDFs among the wire's media: kept by digest, and noted while no entry binds them yet.

A PDF of a version is kept aside (``media/keeping/``) before the entry that fixes it is committed,
and shelved after; what a killed process left aside is shelved or deleted, as the database says.
Those of imports are made long before, by workers, so what they belong to is noted
(``media/unbound/``) until it is in the database: an erasure in between must find them, and a run
that was killed leaves none behind.
"""

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from dateline.record.manifest import PdfDigest
from dateline.release.canonical import canonical_bytes, parse_value
from dateline.release.model import Value
from dateline.wire.storage import write_file

NOTES = "unbound"
KEEPING = "keeping"


class Rendered(Value, frozen=True):
    """The PDF that was made of a version."""

    release: int
    version: int
    pdf: PdfDigest


def digest_of(pdf: bytes) -> PdfDigest:
    """Return what a manifest says of a rendered PDF."""
    return PdfDigest(sha256=hashlib.sha256(pdf).hexdigest(), length=len(pdf))


def pdf_name(digest: PdfDigest) -> str:
    """Return where a PDF is kept, as a path under the wire's media."""
    return f"pdf/{digest.sha256}.pdf"


def keep_pdf(media: Path, pdf: bytes) -> PdfDigest:
    """Keep a rendered PDF by its digest, durably; to keep it again is harmless."""
    digest = digest_of(pdf)
    path = media / pdf_name(digest)
    if not path.exists():
        write_file(path, pdf, durable=True)
    return digest


def keep_aside(media: Path, pdf: bytes, release: int, version: int) -> Rendered:
    """Keep a PDF durably until the version that it is of is committed, or isn't."""
    rendered = Rendered(release, version, digest_of(pdf))
    write_file(_aside(media, rendered), pdf, durable=True)
    return rendered


def shelve(media: Path, rendered: Rendered) -> None:
    """Put a PDF that was kept aside in its place: its version is committed."""
    path = media / pdf_name(rendered.pdf)
    path.parent.mkdir(parents=True, exist_ok=True)
    _aside(media, rendered).replace(path)


def kept_aside(media: Path) -> Iterator[tuple[Path, Rendered]]:
    """Yield each PDF that is still aside: its file, and what it was made of."""
    for path in sorted((media / KEEPING).glob("[!.]*.pdf")):
        release, version, sha256 = path.stem.split("-")
        digest = PdfDigest(sha256=sha256, length=path.stat().st_size)
        yield path, Rendered(int(release), int(version), digest)


def _aside(media: Path, rendered: Rendered) -> Path:
    name = f"{rendered.release}-{rendered.version}-{rendered.pdf.sha256}.pdf"
    return media / KEEPING / name


def note_unbound(media: Path, rendered: Sequence[Rendered]) -> None:
    """Note PDFs that are about to be kept; at least one."""
    first = rendered[0]
    path = media / NOTES / f"{first.release}-{first.version}.json"
    write_file(path, canonical_bytes(tuple(rendered)), durable=True)


def unbound(media: Path) -> Iterator[tuple[Path, tuple[Rendered, ...]]]:
    """Yield each note's file and what it names."""
    for path in sorted((media / NOTES).glob("*.json")):
        yield path, parse_value(path.read_bytes(), tuple[Rendered, ...])
