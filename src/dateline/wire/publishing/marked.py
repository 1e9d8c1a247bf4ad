"""The marked PDFs of a withdrawn release, and those that come back when it is restored."""

import msgspec

from dateline.press.pdf import render_pdf
from dateline.record.filing import Filing
from dateline.record.manifest import PdfDigest, Pressing, Publication, Retraction
from dateline.release.canonical import parse_value
from dateline.release.model import Document
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.beside import Beside
from dateline.wire.publishing.models import LaterAct, Release, Version
from dateline.wire.publishing.pictures import read_pictures
from dateline.wire.publishing.rendered import Rendered, digest_of, keep_aside, keep_pdf, pdf_name


def mark_pdfs(
    wire: Wire, release: Release, retraction: Retraction
) -> tuple[Retraction, list[Rendered]]:
    """Keep a marked PDF aside for each that the release has; return what the act says of them."""
    rows = list(Version.objects.filter(release=release).order_by("version"))
    printed = [row for row in rows if fixed_pdf(row) is not None]
    if not printed:
        return retraction, []
    wire.before("pdf kept")
    kept = {
        row.version: keep_aside(
            wire.media, _render(wire, row, retraction), release.number, row.version
        )
        for row in printed
    }
    wire.step("pdf kept")
    pdfs = tuple(kept[row.version].pdf if row.version in kept else None for row in rows)
    return msgspec.structs.replace(retraction, pdfs=pdfs), list(kept.values())


def bring_back(wire: Wire, release: Release) -> None:
    """See that the PDFs of a withdrawn release are there as they were before it was withdrawn.

    They are kept; one that was lost with the media is rendered again and taken if it is the same.
    """
    for row in Version.objects.filter(release=release):
        fixed = fixed_pdf(row)
        if fixed is None or (wire.media / pdf_name(fixed)).exists():
            continue
        pdf = _render(wire, row, None)
        if digest_of(pdf) != fixed:
            raise RefusedError("fault_pdf_lost", number=release.number, version=row.version)
        keep_pdf(wire.media, pdf)


def fixed_pdf(row: Version) -> PdfDigest | None:
    """Return the PDF that a version has while no withdrawal stands."""
    act = LaterAct.objects.filter(act="pressing", release=row.release_id, version=row.version)
    for pressing in act.exclude(manifest=b""):
        return parse_value(bytes(pressing.manifest), Pressing).pdf
    return parse_value(bytes(row.manifest), Publication).pdf


def standing_pdf(row: Version) -> PdfDigest | None:
    """Return the PDF that stands in the edition for a version: marked while it is withdrawn."""
    acts = LaterAct.objects.filter(
        release=row.release_id, act__in=("retraction", "restoration"), entry__gt=row.entry
    )
    last = acts.order_by("entry").last()
    if last is not None and last.act == "retraction" and last.manifest:
        pdfs = parse_value(bytes(last.manifest), Retraction).pdfs or ()
        if len(pdfs) >= row.version and pdfs[row.version - 1] is not None:
            return pdfs[row.version - 1]
    return fixed_pdf(row)


def _render(wire: Wire, row: Version, retraction: Retraction | None) -> bytes:
    document = parse_value(bytes(row.document), Document)
    beside = parse_value(bytes(row.beside), Beside)
    return render_pdf(
        document,
        parse_value(bytes(row.filing), Filing),
        parse_value(bytes(row.manifest), Publication),
        exhibits=beside.exhibits,
        signatories=beside.signatories,
        pictures=read_pictures(wire, document),
        retraction=retraction,
    )
