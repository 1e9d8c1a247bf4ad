"""The printed sheet: a tagged A4 PDF (PDF/A-3a, PDF/UA-1) of one version, set by typst.

Same input, same bytes: the file's date is the publication's ``at``, faces come from packages, and
text reaches typst as JSON data alone, never as markup. It prints permalink and version; the copy
that proves it is added afterwards by `dateline.press.attach`.
"""

import base64
import io
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import zip_longest

import msgspec
import segno
from PIL import Image as Raster
from PIL import UnidentifiedImageError

from dateline.press.calendar import day
from dateline.press.dates import instant
from dateline.press.errors import PictureMissingError, TypesettingError
from dateline.press.faces import covered
from dateline.press.notices import permalink
from dateline.press.setting import set_pdf
from dateline.press.sheet import Sheet, sheet_of, shorten
from dateline.record.filing import Filing
from dateline.record.manifest import Publication, Retraction
from dateline.release.model import Document, Exhibit, Heading, Image, Signatory, Table
from dateline.release.runs import plain

_MISSING = "\N{WHITE SQUARE}"
_LINKABLE = re.compile(r"(https?://|mailto:|tel:)[^\s<>\"]+", re.IGNORECASE)
_CONTROLS = re.compile(r"[\x7f-\x9f\ufffe\uffff]")
_OVERRIDES = re.compile("[\u202a-\u202e]")
_ESCAPES = re.compile(r"\\(u00[01][0-9a-f]|.)")
# Characters that need no glyph: JSON's line ends, joiners, directions, variation selectors.
_ALWAYS = frozenset(
    point
    for first, last in ((0, 32), (0x200B, 0x200F), (0x2028, 0x202E), (0x2060, 0x206F))
    for point in range(first, last + 1)
) | frozenset({0xAD, 0x34F, 0x61C, 0xFEFF, *range(0xFE00, 0xFE10)})
# 1,404 · −3.5 % · (12) · € 40 · ۶۳٪ · 12 km
_FIGURE = re.compile(r"[-+−–(]?\s?[$€£¥]?\s?\d[\d.,'’٫٬\s]*(?:[%٪°$€£¥]|[^\W\d]{1,3})?\)?")
_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def render_pdf(
    document: Document,
    filing: Filing,
    publication: Publication,
    *,
    exhibits: Sequence[Exhibit] = (),
    signatories: Sequence[Signatory] = (),
    pictures: Mapping[str, bytes],
    retraction: Retraction | None = None,
) -> bytes:
    """Return the PDF of one version; ``publication.pdf`` isn't looked at.

    With the ``retraction`` that withdrew the release each page is marked across, and reason and
    day stand at the top; its ``pdfs`` aren't looked at.
    ``pictures`` maps each `Image.src` of the document to its public copy (JPEG, PNG or WebP).
    Raises `PictureMissingError` where one isn't there, `TypesettingError` where typst gives up.
    Warm, a page takes some 15 ms; the first of a process 100 ms more.
    """
    where = permalink(publication)
    sheet = sheet_of(document, filing, publication, exhibits, signatories, retraction)
    content = {
        "document": document,
        "title": document.headline.strip() or f"Release {publication.release}",
        "short": shorten(document.headline, 64),
        "levels": _levels(document),
        "numeric": [
            _numeric_columns(block) if isinstance(block, Table) else [] for block in document.body
        ],
        "links": _safe_links(document, exhibits),
        "pictures": _pictures(document, pictures),
        "credits": [_credit(image, sheet) for image in document.images],
        "signatories": [signatory for signatory in signatories if not signatory.withheld],
        "wire": publication.wire.name,
        "source": publication.source.name,
        "permalink": where,
        "code": _code(where),
        "sheet": sheet,
    }
    data = _inert(msgspec.json.encode(content).decode())
    timestamp = int(instant((retraction or publication).at).timestamp())
    try:
        return set_pdf("release.typ", "release", data, timestamp)
    except TypesettingError:
        replaced = _only_covered(data)
        if replaced == data:
            raise
    return set_pdf("release.typ", "release", replaced, timestamp)


def _inert(data: str) -> str:
    """Drop control characters from JSON, where most stand as escapes; show what turns text round.

    Directional embeddings and overrides are printed by their number, ``‹U+202E›``.
    """
    kept = _ESCAPES.sub(lambda found: "" if found[1][0] in "ubf" else found[0], data)
    return _OVERRIDES.sub(lambda found: f"‹U+{ord(found[0]):04X}›", _CONTROLS.sub("", kept))


def _only_covered(data: str) -> str:
    """Put a white square for what no face covers: PDF/A allows no character without a glyph."""
    known = covered() | _ALWAYS
    return "".join(mark if ord(mark) in known else _MISSING for mark in data)


def _credit(image: Image, sheet: Sheet) -> str | None:
    dated = image.date is not None and _ISO_DATE.fullmatch(image.date)
    date = day(image.date, sheet.language) if image.date and dated else image.date
    return sheet.comma.join(part for part in (image.credit, image.place, date) if part) or None


def _levels(document: Document) -> list[int]:
    """Return each block's level as a heading, so that none is skipped (PDF/UA-1, 7.4.2).

    What isn't a heading has level 0, and so has a heading without words.
    """
    levels = []
    above = 1
    for block in document.body:
        if isinstance(block, Heading) and plain(block.runs).strip():
            above = min(max(block.level, 2), above + 1)
            levels.append(above)
        else:
            levels.append(0)
    return levels


def _numeric_columns(table: Table) -> list[bool]:
    """Return for each column whether all that stands in it, its name aside, are figures."""
    columns = zip_longest(*table.rows[1 if table.header else 0 :], fillvalue=())
    figures = []
    for column in columns:
        cells = [plain(cell).strip() for cell in column]
        filled = [cell for cell in cells if cell]
        figures.append(bool(filled) and all(_FIGURE.fullmatch(cell) for cell in filled))
    width = max((len(row) for row in table.rows), default=0)
    return figures + [False] * (max(width, 1) - len(figures))


def _safe_links(document: Document, exhibits: Sequence[Exhibit]) -> list[str]:
    """Return the addresses that may be clicked: web, mail and telephone, nothing else."""
    named = [
        *(link.url for link in document.links),
        *(exhibit.url for exhibit in exhibits),
        *(social.url for social in document.socials),
        *(contact.url for contact in document.contacts),
        document.statement.signatories_url if document.statement else None,
    ]
    return sorted({url for url in named if url and _LINKABLE.fullmatch(url)})


def _pictures(document: Document, pictures: Mapping[str, bytes]) -> list[str | None]:
    """Return each image of the document as SVG text: typst takes data as text alone."""
    found: list[str | None] = []
    for image in document.images:
        if image.src is None:
            found.append(None)
        elif image.src in pictures:
            found.append(_wrap(image.src, pictures[image.src]))
        else:
            raise PictureMissingError(f"The picture {image.src} wasn't given to the PDF.")
    return found


def _wrap(name: str, data: bytes) -> str:
    try:
        with Raster.open(io.BytesIO(data)) as raster:
            width, height, kind = raster.width, raster.height, (raster.format or "").lower()
    except (UnidentifiedImageError, OSError, ValueError, Raster.DecompressionBombError):
        raise TypesettingError(f"{name} isn't a picture that a PDF can show.") from None
    text = base64.b64encode(data).decode("ascii")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}"><image width="{width}" height="{height}" '
        f'href="data:image/{kind};base64,{text}"/></svg>'
    )


@lru_cache(maxsize=64)
def _code(address: str) -> str:
    """Return the code to scan as SVG text; any mask is a valid symbol, finding the best is slow."""
    code = segno.make(address, error="m", micro=False, mask=3)
    image: str = code.svg_inline(border=0, dark="#111")
    return image.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)
