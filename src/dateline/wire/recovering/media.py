"""Bringing media back from an edition: rendered PDFs and public pictures, each by its digest."""

import hashlib
from collections.abc import Iterator

from dateline.press.attach import prefix_of
from dateline.record.errors import BindingError
from dateline.record.manifest import PdfDigest, Pressing, Publication
from dateline.release.canonical import parse_value
from dateline.release.model import Document
from dateline.verify.edition import Fetch
from dateline.wire.opening import Wire
from dateline.wire.publishing.models import LaterAct, Version
from dateline.wire.publishing.rendered import pdf_name
from dateline.wire.storage import write_file


def restore_media(wire: Wire, fetch: Fetch) -> int:
    """Bring back what the wire's media lack of every version; return how many files that were."""
    count = 0
    for row in Version.objects.filter(erased=False).order_by("entry").iterator():
        folder = f"releases/{row.release_id}/v{row.version}"
        manifest = parse_value(bytes(row.manifest), Publication)
        for pdf in _pdfs(row, manifest):
            path = wire.media / pdf_name(pdf)
            if not path.exists():
                content = prefix_of(fetch(f"{folder}/release.pdf"), pdf.length)
                _check(f"{folder}/release.pdf", content, pdf.sha256)
                write_file(path, content, durable=True)
                count += 1
        document = parse_value(bytes(row.document), Document)
        for name in sorted({image.src for image in document.images if image.src}):
            path = wire.media / "pictures" / name
            if not path.exists():
                content = fetch(f"{folder}/images/{name}")
                _check(f"{folder}/images/{name}", content, _digest_in(name))
                write_file(path, content, durable=True)
                count += 1
    return count


def originals_missing(wire: Wire) -> int:
    """Return how many public pictures there are whose original isn't there any more."""
    pictures = (wire.media / "pictures").glob("sha256-*")
    return sum(not (wire.media / "originals" / path.name).exists() for path in pictures)


def _pdfs(row: Version, manifest: Publication) -> Iterator[PdfDigest]:
    if manifest.pdf is not None:
        yield manifest.pdf
    acts = LaterAct.objects.filter(act="pressing", release=row.release_id, version=row.version)
    for act in acts.exclude(manifest=b""):
        yield parse_value(bytes(act.manifest), Pressing).pdf


def _digest_in(name: str) -> str:
    return name.removeprefix("sha256-").split(".")[0]


def _check(path: str, content: bytes, sha256: str) -> None:
    if hashlib.sha256(content).hexdigest() != sha256:
        raise BindingError(f"{path} isn't the file whose digest is in the record.")
