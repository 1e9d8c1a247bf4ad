"""What workers do for imports' PDFs and cards, in processes of their own, without the database.

They are spawned: typst's threads don't survive a fork.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from dateline.press.errors import PressError
from dateline.press.pdf import render_pdf
from dateline.record.bundle import Copy
from dateline.record.filing import Filing
from dateline.record.manifest import Publication
from dateline.release.canonical import parse_value
from dateline.release.model import Document
from dateline.wire.publishing.beside import Beside
from dateline.wire.publishing.pictures import pictures_in
from dateline.wire.publishing.release_files import press_card, press_version
from dateline.wire.publishing.rendered import Rendered, digest_of, keep_pdf, note_unbound


class Unprinted(NamedTuple):
    """An imported version without a PDF, as it stands in the database."""

    release: int
    version: int
    document: bytes
    beside: bytes
    filing: bytes
    manifest: bytes


class Failed(NamedTuple):
    """A release of which no PDF could be made, and why."""

    release: int
    sentence: str


class Printed(NamedTuple):
    """A version whose PDF is bound: its copy's canonical bytes, and whether it is the current."""

    content: bytes
    current: bool


def render_unprinted(media: Path, items: Sequence[Unprinted]) -> list[Rendered | Failed]:
    """Make the PDFs of these versions and keep them, durably, each noted as not bound yet."""
    found: list[Rendered | Failed] = []
    pdfs: list[bytes] = []
    for item in items:
        try:
            pdf = _render(media, item)
        except PressError as fault:
            found.append(Failed(item.release, str(fault)))
        except FileNotFoundError as fault:
            found.append(Failed(item.release, f"{fault.filename} isn't there."))
        else:
            pdfs.append(pdf)
            found.append(Rendered(item.release, item.version, digest_of(pdf)))
    rendered = [each for each in found if isinstance(each, Rendered)]
    if rendered:
        note_unbound(media, rendered)
    for pdf in pdfs:
        keep_pdf(media, pdf)
    return found


def _render(media: Path, item: Unprinted) -> bytes:
    document = parse_value(item.document, Document)
    beside = parse_value(item.beside, Beside)
    return render_pdf(
        document,
        parse_value(item.filing, Filing),
        parse_value(item.manifest, Publication),
        exhibits=beside.exhibits,
        signatories=beside.signatories,
        pictures=pictures_in(media, document),
    )


def press_printed(edition: Path, media: Path, items: Sequence[Printed]) -> int:
    """Write all files of these versions, PDF and card among them; return how many."""
    for item in items:
        copy = parse_value(item.content, Copy)
        press_version(edition, media, copy, current=item.current)
        press_card(edition, copy, mark=None, current=item.current)
    return len(items)
