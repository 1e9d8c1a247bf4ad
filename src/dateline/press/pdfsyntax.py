"""As much of PDF's syntax (ISO 32000-1, 7.2 to 7.5) as an incremental update needs.

It reads files with a cross-reference table, as typst writes for PDF/A-3: the newest trailer, the
catalog and the objects it names, each as raw slices. A dictionary's members are split, not
interpreted, so that what isn't ours is written back byte for byte.
"""

import re
from collections.abc import Mapping

import msgspec

from dateline.press.errors import PdfError, UnreadablePdfError

_TAIL_BYTES = 2_048
_MAX_REVISIONS = 64
_MAX_DEPTH = 64
_OBJECT_BYTES = 1 << 20

_START = re.compile(rb"startxref\s+(\d{1,12})\s+%%EOF\s*\Z")
_SECTION = re.compile(rb"\s*(\d{1,10}) (\d{1,10})\s*?\r?\n")
_TRAILER = re.compile(rb"\s*trailer\s*(?=<<)")
_REFERENCE = re.compile(rb"\s*(\d{1,10})\s+(\d{1,5})\s+R\s*")
_OBJECT = re.compile(rb"\s*(\d{1,10})\s+(\d{1,5})\s+obj\s*")
_TOKEN = re.compile(
    rb"(?P<space>[\s\x00]+|%[^\r\n]*)"
    rb"|(?P<open><<|\[)|(?P<close>>>|\])"
    rb"|(?P<name>/[^\s\x00()<>\[\]{}/%]*)"
    rb"|(?P<hex><[0-9A-Fa-f\s]*>)"
    rb"|(?P<paren>\()"
    rb"|(?P<plain>[^\s\x00()<>\[\]{}/%]+)"
)


class Revision(msgspec.Struct, frozen=True):
    """The newest revision of a file: what an update to it must carry on.

    ``start`` is the offset of its cross-reference table, ``size`` the first object number that is
    free, ``root`` the catalog's number, ``modified`` the file's date as a raw string object.
    """

    content: bytes
    start: int
    size: int
    root: int
    trailer: dict[bytes, bytes]
    catalog: dict[bytes, bytes]
    offsets: dict[int, int]
    modified: bytes

    def resolve(self, value: bytes) -> bytes:
        """Return the raw object that a value is or refers to."""
        reference = _REFERENCE.fullmatch(value)
        return value if reference is None else _object(self, int(reference.group(1)))


def read_revision(content: bytes) -> Revision:
    """Read the newest revision. Raises `UnreadablePdfError` or `PdfError`."""
    found = _START.search(content[-_TAIL_BYTES:])
    if found is None or not content.startswith(b"%PDF-"):
        raise UnreadablePdfError("This isn't a whole PDF: its head or its end is missing.")
    start = int(found.group(1))
    offsets: dict[int, int] = {}
    trailer = _read_table(content, start, offsets)
    if b"Encrypt" in trailer:
        raise PdfError("A copy can't be added to a PDF that is locked.")
    previous = trailer.get(b"Prev")
    for _ in range(_MAX_REVISIONS):
        if previous is None:
            break
        previous = _read_table(content, _number(previous), offsets).get(b"Prev")
    root = _REFERENCE.fullmatch(trailer.get(b"Root", b""))
    if root is None or root.group(2) != b"0":
        raise UnreadablePdfError("This PDF names no catalog.")
    bare = Revision(
        content=content,
        start=start,
        size=_number(trailer.get(b"Size", b"")),
        root=int(root.group(1)),
        trailer=trailer,
        catalog={},
        offsets=offsets,
        modified=b"(D:19700101000000Z)",
    )
    information = members(bare.resolve(trailer.get(b"Info", b"<<>>")))
    return msgspec.structs.replace(
        bare,
        catalog=members(_object(bare, bare.root)),
        modified=information.get(b"ModDate", bare.modified),
    )


def members(dictionary: bytes) -> dict[bytes, bytes]:
    """Split ``<< /Key value … >>`` into its members, in order, each value a raw slice."""
    if value_end(dictionary, 0) != len(dictionary.rstrip()) or not dictionary.startswith(b"<<"):
        raise UnreadablePdfError("A dictionary of this PDF is broken.")
    found: dict[bytes, bytes] = {}
    position = _skip_space(dictionary, 2)
    while not dictionary.startswith(b">>", position):
        key = _TOKEN.match(dictionary, position)
        if key is None or key.lastgroup != "name":
            raise UnreadablePdfError("A dictionary of this PDF is broken.")
        begin = _skip_space(dictionary, key.end())
        end = value_end(dictionary, begin)
        found[key.group()[1:]] = dictionary[begin:end]
        position = _skip_space(dictionary, end)
    return found


def value_end(content: bytes, begin: int) -> int:
    """Return where the object that begins at ``begin`` ends; a reference is one object."""
    reference = _REFERENCE.match(content, begin)
    if reference is not None:
        return reference.start() + len(reference.group().rstrip())
    depth = 0
    position = begin
    while depth <= _MAX_DEPTH:
        token = _TOKEN.match(content, position)
        if token is None:
            break
        position = token.end()
        if token.lastgroup == "paren":
            position = _string_end(content, position)
        depth += {"open": 1, "close": -1}.get(token.lastgroup or "", 0)
        if depth < 0:
            break
        if depth == 0 and token.lastgroup != "space":
            return position
    raise UnreadablePdfError("An object of this PDF is broken.")


def format_entries(offsets: Mapping[int, int]) -> bytes:
    """Return the sections of a cross-reference table for objects of generation 0."""
    runs: list[list[int]] = []
    for number in sorted(offsets):
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return b"".join(
        b"%d %d\n" % (run[0], len(run)) + b"".join(b"%010d 00000 n\r\n" % offsets[n] for n in run)
        for run in runs
    )


def _read_table(content: bytes, start: int, offsets: dict[int, int]) -> dict[bytes, bytes]:
    """Add a table's offsets where none newer stands, and return its trailer."""
    if content[start : start + 4] != b"xref":
        raise PdfError("A copy can only be added to a PDF with a cross-reference table.")
    position = start + 4
    while (section := _SECTION.match(content, position)) is not None:
        first, count = int(section.group(1)), int(section.group(2))
        begin, position = section.end(), section.end() + 20 * count
        if position > len(content):
            raise UnreadablePdfError("A cross-reference table of this PDF is cut short.")
        for place in range(count):
            line = content[begin + 20 * place : begin + 20 * place + 18]
            if line.endswith(b" 00000 n") and line[:10].isdigit():
                offsets.setdefault(first + place, int(line[:10]))
    trailer = _TRAILER.match(content, position)
    if trailer is None:
        raise UnreadablePdfError("A cross-reference table of this PDF has no trailer.")
    return members(content[trailer.end() : value_end(content, trailer.end())])


def _object(revision: Revision, number: int) -> bytes:
    offset = revision.offsets.get(number, -1)
    window = revision.content[offset : offset + _OBJECT_BYTES] if offset > 0 else b""
    head = _OBJECT.match(window)
    if head is None or int(head.group(1)) != number:
        raise UnreadablePdfError(f"Object {number} of this PDF isn't where its table says.")
    return window[head.end() : value_end(window, head.end())]


def _number(raw: bytes) -> int:
    if not re.fullmatch(rb"\d{1,12}", raw.strip()):
        raise UnreadablePdfError("A trailer of this PDF holds no number where one must stand.")
    return int(raw)


def _skip_space(content: bytes, position: int) -> int:
    while (token := _TOKEN.match(content, position)) is not None and token.lastgroup == "space":
        position = token.end()
    return position


def _string_end(content: bytes, position: int) -> int:
    depth = 1
    for mark in re.compile(rb"\\.|[()]", re.DOTALL).finditer(content, position):
        depth += {b"(": 1, b")": -1}.get(mark.group(), 0)
        if depth == 0:
            return mark.end()
    raise UnreadablePdfError("A string of this PDF has no end.")
