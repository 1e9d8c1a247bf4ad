"""Bringing media back from an edition: rendered PDFs and public pictures, each by its digest."""

import hashlib

from dateline.press.attach import prefix_of
from dateline.record.errors import BindingError
from dateline.release.canonical import parse_value
from dateline.release.model import Document
from dateline.verify.edition import Fetch
from dateline.verify.published import rule_set_path
from dateline.wire.opening import Wire
from dateline.wire.publishing.marked import fixed_pdf, standing_pdf
from dateline.wire.publishing.models import Version
from dateline.wire.publishing.rendered import pdf_name
from dateline.wire.publishing.rule_sets import keep_rules, lost_sets
from dateline.wire.storage import write_file


def restore_media(wire: Wire, fetch: Fetch) -> int:
    """Bring back what the wire's media lack of every version; return how many files that were."""
    count = _rule_sets(wire, fetch)
    for row in Version.objects.filter(erased=False).order_by("entry").iterator():
        folder = f"releases/{row.release_id}/v{row.version}"
        pdf = standing_pdf(row)
        if pdf is not None:
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


def _rule_sets(wire: Wire, fetch: Fetch) -> int:
    """Bring back the rule sets that a wire adopted and that the package doesn't have."""
    missing = lost_sets(wire)
    for statement in missing:
        path = rule_set_path(statement)
        content = fetch(path)
        _check(path, content, statement.sha256)
        keep_rules(wire, content)
    return len(missing)


def originals_missing(wire: Wire) -> int:
    """Return how many public pictures there are whose original isn't there any more."""
    pictures = (wire.media / "pictures").glob("sha256-*")
    return sum(not (wire.media / "originals" / path.name).exists() for path in pictures)


def unmarked_missing(wire: Wire) -> int:
    """Return of how many withdrawn versions the PDF isn't there any more as it was before."""
    rows = Version.objects.filter(erased=False, release__status="withdrawn").iterator()
    fixed = (fixed_pdf(row) for row in rows)
    return sum(pdf is not None and not (wire.media / pdf_name(pdf)).exists() for pdf in fixed)


def _digest_in(name: str) -> str:
    return name.removeprefix("sha256-").split(".")[0]


def _check(path: str, content: bytes, sha256: str) -> None:
    if hashlib.sha256(content).hexdigest() != sha256:
        raise BindingError(f"{path} isn't the file whose digest is in the record.")
