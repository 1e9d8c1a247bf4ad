"""The lines of a PDF, by PDFium: words, place, size and weight, and the links that lie over them.

Coordinates are points from the page's left and bottom edge. Limits: 30 MB, 200 pages, 2,000,000
characters.
"""

import ctypes
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import pypdfium2
from pypdfium2 import raw

from dateline.release.errors import TooLargeError, UnreadableError

MOST_BYTES = 30_000_000
MOST_PAGES = 200
MOST_CHARACTERS = 2_000_000
BOLD = 600
SAMPLE = 24
MOST_LINKS = 500
HYPHENS = ("\x02", "\ufffe")


class Link(NamedTuple):
    """A link over a line: the offsets of its words in the line, and its address."""

    start: int
    end: int
    address: str


class Line(NamedTuple):
    """A line of a page. ``top`` is the share of the page above it, 0 to 1."""

    page: int
    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool
    top: float
    links: tuple[Link, ...] = ()


class Read(NamedTuple):
    """What stands in a file: its lines in the order they were set, and what isn't text."""

    lines: tuple[Line, ...]
    pages: int
    pictures: int
    files: int


class _Area(NamedTuple):
    left: float
    bottom: float
    right: float
    top: float
    address: str


def read_lines(data: bytes) -> Read:
    """Take the lines out of a PDF; what can't be opened is a `ReleaseError`."""
    if len(data) > MOST_BYTES:
        raise TooLargeError(f"This PDF is over {MOST_BYTES // 1_000_000} MB, the limit.")
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as fault:
        if "password" in str(fault).lower():
            raise UnreadableError(
                "This PDF is protected by a password: save it without one."
            ) from None
        raise UnreadableError("This PDF is damaged: it can't be opened.") from None
    try:
        return _read(document)
    except pypdfium2.PdfiumError:
        raise UnreadableError("This PDF is damaged: a page of it can't be read.") from None
    finally:
        document.close()


def _read(document: pypdfium2.PdfDocument) -> Read:
    if len(document) > MOST_PAGES:
        raise TooLargeError(f"This PDF has over {MOST_PAGES} pages, the limit.")
    lines: list[Line] = []
    pictures = characters = 0
    for number in range(len(document)):
        page = document[number]
        words = page.get_textpage()
        characters += words.count_chars()
        if characters > MOST_CHARACTERS:
            raise TooLargeError(f"This PDF has over {MOST_CHARACTERS:,} characters, the limit.")
        lines.extend(_page_lines(document, page, words, number))
        pictures += _pictures(page)
        words.close()
        page.close()
    return Read(tuple(lines), len(document), pictures, raw.FPDFDoc_GetAttachmentCount(document))


def _pictures(page: pypdfium2.PdfPage) -> int:
    count = min(raw.FPDFPage_CountObjects(page), 5_000)
    kinds = (raw.FPDFPageObj_GetType(raw.FPDFPage_GetObject(page, at)) for at in range(count))
    return sum(1 for kind in kinds if kind == raw.FPDF_PAGEOBJ_IMAGE)


def _page_lines(
    document: pypdfium2.PdfDocument,
    page: pypdfium2.PdfPage,
    words: pypdfium2.PdfTextPage,
    number: int,
) -> Iterator[Line]:
    areas = tuple(_areas(document, page))
    height = page.get_height() or 1.0
    # The text has one UTF-16 unit where PDFium counts one character, so offsets are indexes.
    count = words.count_chars()
    codes = [raw.FPDFText_GetUnicode(words, at) for at in range(count)]
    start = 0
    for at in range(count + 1):
        if at < count and codes[at] not in (0x0A, 0x0D):
            continue
        if at > start:
            line = _line(words, codes[start:at], start, number, height, areas)
            if line is not None:
                yield line
        start = at + 1


def _line(
    words: pypdfium2.PdfTextPage,
    codes: Sequence[int],
    start: int,
    page: int,
    height: float,
    areas: tuple[_Area, ...],
) -> Line | None:
    text = "".join(map(_letter, codes))
    shown = [at for at, letter in enumerate(text) if not letter.isspace()]
    if not shown:
        return None
    first, last = _box(words, start + shown[0]), _box(words, start + shown[-1])
    step = max(1, len(shown) // SAMPLE)
    sampled = [start + at for at in shown[::step]]
    sizes = sorted(raw.FPDFText_GetFontSize(words, at) for at in sampled)
    weights = sorted(raw.FPDFText_GetFontWeight(words, at) for at in sampled)
    return Line(
        page=page,
        text=text,
        left=first[0],
        right=last[2],
        base=_origin(words, start + shown[0]),
        size=round(sizes[len(sizes) // 2], 1),
        bold=weights[len(weights) // 10] >= BOLD,
        top=1 - first[3] / height,
        links=tuple(_links(words, start, shown, first, areas)) if areas else (),
    )


def _letter(code: int) -> str:
    if 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        return "\ufffd"
    return chr(code) if code else " "


def _box(words: pypdfium2.PdfTextPage, at: int) -> tuple[float, float, float, float]:
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    raw.FPDFText_GetCharBox(words, at, left, right, bottom, top)
    return left.value, bottom.value, right.value, top.value


def _origin(words: pypdfium2.PdfTextPage, at: int) -> float:
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(words, at, x, y)
    return y.value


def _areas(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage) -> Iterator[_Area]:
    """Yield where links to addresses lie on a page."""
    position = ctypes.c_int(0)
    link = raw.FPDF_LINK()
    for _ in range(MOST_LINKS):
        if not raw.FPDFLink_Enumerate(page, position, link):
            return
        action = raw.FPDFLink_GetAction(link)
        if not action or raw.FPDFAction_GetType(action) != raw.PDFACTION_URI:
            continue
        size = raw.FPDFAction_GetURIPath(document, action, None, 0)
        if not 1 < size <= 2_048:
            continue
        buffer = ctypes.create_string_buffer(size)
        raw.FPDFAction_GetURIPath(document, action, buffer, size)
        rectangle = raw.FS_RECTF()
        if raw.FPDFLink_GetAnnotRect(link, rectangle):
            address = buffer.value.decode("utf-8", "replace")
            yield _Area(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top, address)


def _links(
    words: pypdfium2.PdfTextPage,
    start: int,
    shown: Sequence[int],
    first: tuple[float, float, float, float],
    areas: tuple[_Area, ...],
) -> Iterator[Link]:
    middle = (first[1] + first[3]) / 2
    over = [area for area in areas if area.bottom <= middle <= area.top]
    for area in over:
        inside = []
        for at in shown:
            left, _, right, _ = _box(words, start + at)
            if area.left - 1 <= (left + right) / 2 <= area.right + 1:
                inside.append(at)
        if inside:
            yield Link(inside[0], inside[-1] + 1, area.address)
