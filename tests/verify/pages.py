"""A page as published, and as browsers save it."""

import hashlib
import re

import msgspec

from dateline.press.page import TEMPLATE, render_release
from dateline.record.bundle import Copy
from dateline.release.model import Image
from record.bundles import IDENTITY, SampleWire, sample_document

PICTURE = b"\x89PNG\r\n\x1a\n a picture of bricks"
PICTURE_NAME = f"sha256-{hashlib.sha256(PICTURE).hexdigest()}.png"
FOLDER = "Tenants of Quay House_files"

_REFERENCE = re.compile(r'\b(href|src)="([^"]*)"')


def pictured_copy(wire: SampleWire | None = None) -> Copy:
    """Return a published copy whose picture's file is at hand."""
    image = Image(PICTURE_NAME, "The house", "J. Tarn", "2026-03-01", "Riverbend", "Bricks")
    return (wire or SampleWire()).publish(
        msgspec.structs.replace(sample_document(), images=(image,))
    )


def saved_by_a_browser(page: str, *, place: str = "releases/1/") -> str:
    """Return a page as "Save page as, complete" writes it: its marks, paths and full links."""
    address = IDENTITY.base_url + place

    def rewrite(match: re.Match[str]) -> str:
        name, reference = match[1], match[2]
        file = reference.rsplit("/", 1)[-1]
        if name == "src" or file.endswith((".css", ".svg")):
            return f'{name}="./{FOLDER.replace(" ", "%20")}/{file}"'
        return f'{name}="{_in_full(reference, address)}"'

    saved = _REFERENCE.sub(rewrite, page)
    mark = f"<!-- saved from url=({len(address):04}){address} -->\n"
    moved = '<head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8">'
    saved = saved.replace('<meta charset="utf-8">', "", 1).replace("<head>", moved, 1)
    return saved.replace("<html", mark + "<html", 1)


def published_page(copy: Copy, *, current: bool = True, template: int = TEMPLATE) -> str:
    """Return a copy's page as the wire publishes it."""
    return render_release(copy, current=current, template=template)


def _in_full(reference: str, address: str) -> str:
    if reference.startswith(("http", "mailto:", "tel:")):
        return reference
    if reference.startswith("#") or not reference:
        return address + reference
    path = address.split("://", 1)[1].split("/")
    host, steps = path[0], path[1:-1]
    while reference.startswith("../"):
        reference, steps = reference.removeprefix("../"), steps[:-1]
    return "/".join([f"https://{host}", *steps, reference])
