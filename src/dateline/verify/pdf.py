"""A PDF as a copy: authentic byte for byte, or not at all.

What a PDF shows can't be compared (specs.md G), so its bytes are: the rendered file by the digest
and the length in the manifest (for an import, or while a withdrawal stands, in the later act that
it carries), and after it exactly the update that carries the bundle, made again here. A file that
any program re-saved is ``altered``, and the verdict says what was signed.
"""

import hashlib

from dateline.press.attach import attach, find_copy
from dateline.press.errors import PdfError
from dateline.record.bundle import Copy
from dateline.record.manifest import PdfDigest
from dateline.record.printed import pdf_of, printed_copy
from dateline.verify.case import Case
from dateline.verify.difference import place_apart
from dateline.verify.errors import UnreadableError
from dateline.verify.prove import prove
from dateline.verify.report import Report

_SHOWN = 60


def read_pdf(data: bytes, case: Case) -> Copy | None:
    """Judge a PDF's bytes; return the copy that it carries where that one is proven."""
    try:
        carried = find_copy(data)
    except PdfError as fault:
        raise UnreadableError(str(fault)) from None
    if carried is None:
        case.report.give_up("bundle", "This PDF carries no bundle, so nothing in it can be proven.")
        return None
    copy = prove(carried, case)
    if copy is None:
        return None
    pdf = pdf_of(copy)
    if pdf is None:
        case.report.check("pdf", "Nothing signed in it names a PDF of this import.", ok=False)
    elif copy != printed_copy(copy):
        case.report.check(
            "bundle", "A PDF carries no later act but those that fix its bytes.", ok=False
        )
    elif _check_rendered(data, pdf, case.report):
        _check_update(data, pdf, carried, case.report)
    if not case.report.sound:
        case.report.say(
            "The PDF was re-saved or changed since it was published: what it shows may not be what"
            f" was signed, which is “{copy.bundle.document.headline}”."
        )
    return copy


def _check_rendered(data: bytes, pdf: PdfDigest, report: Report) -> bool:
    seen = hashlib.sha256(data[: pdf.length]).hexdigest()
    rendered = len(data) >= pdf.length and seen == pdf.sha256
    if rendered:
        report.check("pdf", f"The first {pdf.length} bytes are the PDF that was signed.")
        return True
    report.check("pdf", "The bytes of this PDF aren't those that were signed.", ok=False)
    report.differ(
        f"sha256 {seen} of the first {min(pdf.length, len(data))} bytes",
        f"sha256 {pdf.sha256} of {pdf.length} bytes",
    )
    return False


def _check_update(data: bytes, pdf: PdfDigest, carried: bytes, report: Report) -> None:
    try:
        published = attach(data[: pdf.length], carried)
    except PdfError as fault:
        report.check("update", f"The bundle can't have been added to this PDF: {fault}", ok=False)
        return
    if published == data:
        report.check("update", "After it stands the bundle, byte for byte as published.")
        return
    place = place_apart(data, published)
    added = place == len(published)
    what = "Something was added after the bundle" if added else "What stands after it was changed"
    report.check("update", f"{what}, from byte {place} on.", ok=False)
    report.differ(_shown(data, place), _shown(published, place))


def _shown(content: bytes, place: int) -> str:
    return content[place : place + _SHOWN].decode("latin-1")
