r"""A copy inside a PDF: one incremental update, written by hand and the same for ever.

The update follows the rendered file, whose bytes it never touches: an embedded file
``dateline-copy.json`` (uncompressed, so that the hashed slices stand readable), its file
specification (``AFRelationship /Source``), the catalog again with both named in it, and a
cross-reference table of the prefix's own kind. Every byte follows from the prefix and the copy,
so a verifier makes the update again and compares. No library writes any of it: a new release of
a library must not change what an old copy is compared with.

Reading goes through pypdf, since a copy may have been re-saved by any program.
"""

import hashlib
import io
import logging
import re
import zlib

from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, PdfObject, StreamObject

from dateline.press.errors import PdfError, PdfTooLargeError, UnreadablePdfError
from dateline.press.pdfsyntax import Revision, format_entries, members, read_revision

COPY_NAME = "dateline-copy.json"
MAX_PDF_BYTES = 64 * 1024 * 1024
MAX_COPY_BYTES = 16 * 1024 * 1024
MAX_NAME_NODES = 1_000

_DESCRIPTION = "What was signed and published, and its proof: see the last page."
# What pypdf finds odd in a broken file isn't for the reader's terminal.
logging.getLogger("pypdf").addHandler(logging.NullHandler())

# What pypdf raises on hostile files besides its own family.
_PARSER_FAULTS = (
    PyPdfError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    NotImplementedError,
    RecursionError,
    TypeError,
    ValueError,
    zlib.error,
)


def attach(prefix: bytes, copy_json: bytes) -> bytes:
    """Return the rendered PDF with the copy added after it; the prefix stays byte for byte.

    Raises `PdfError` where the prefix has no cross-reference table, is locked, or already carries
    a copy.
    """
    if len(copy_json) > MAX_COPY_BYTES:
        raise PdfTooLargeError(f"A copy in a PDF has at most {MAX_COPY_BYTES} bytes.")
    revision = read_revision(prefix)
    file_number, specification_number = revision.size, revision.size + 1
    body = bytearray(prefix)
    if not body.endswith(b"\n"):
        body += b"\n"
    offsets: dict[int, int] = {}

    def add(number: int, content: bytes) -> None:
        offsets[number] = len(body)
        body.extend(b"%d 0 obj\n%s\nendobj\n" % (number, content))

    add(file_number, _embedded_file(copy_json, revision.modified))
    add(specification_number, _specification(file_number))
    add(revision.root, _catalog(revision, specification_number))
    start = len(body)
    body += b"xref\n" + format_entries(offsets)
    body += b"trailer\n" + _trailer(revision, specification_number + 1, copy_json)
    body += b"\nstartxref\n%d\n%%%%EOF\n" % start
    return bytes(body)


def find_copy(pdf: bytes) -> bytes | None:
    """Return the copy that a PDF carries, or ``None``; also from a file that was re-saved.

    Bounded: at most `MAX_PDF_BYTES` in and `MAX_COPY_BYTES` out.
    Raises `UnreadablePdfError` and `PdfTooLargeError`.
    """
    if len(pdf) > MAX_PDF_BYTES:
        raise PdfTooLargeError(f"A PDF over {MAX_PDF_BYTES} bytes isn't searched for a copy.")
    if b"%PDF-" not in pdf[:1024]:
        raise UnreadablePdfError("This isn't a PDF: it doesn't begin like one.")
    try:
        reader = PdfReader(io.BytesIO(pdf), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadablePdfError("This PDF is locked with a password.")
        stream = _find_stream(reader)
        content = None if stream is None else stream.get_data()
    except _PARSER_FAULTS as fault:
        raise UnreadablePdfError(f"This PDF is broken: {_sentence(fault)}.") from None
    if content is not None and len(content) > MAX_COPY_BYTES:
        raise PdfTooLargeError(f"A copy in a PDF has at most {MAX_COPY_BYTES} bytes.")
    return content


def prefix_of(pdf: bytes, length: int) -> bytes:
    """Return the first ``length`` bytes: the file as rendered, before the copy was added.

    Raises `PdfError` where the PDF is shorter than that.
    """
    if not 0 < length <= len(pdf):
        raise PdfError(f"This PDF has {len(pdf)} bytes, fewer than the {length} once rendered.")
    return pdf[:length]


def _embedded_file(content: bytes, modified: bytes) -> bytes:
    checksum = hashlib.md5(content, usedforsecurity=False).hexdigest().encode()
    return (
        b"<</Type/EmbeddedFile/Subtype/application#2Fjson/Length %d"
        b"/Params<</Size %d/ModDate%s/CheckSum<%s>>>>>\nstream\n%s\nendstream"
    ) % (len(content), len(content), modified, checksum, content)


def _specification(file_number: int) -> bytes:
    return (
        b"<</Type/Filespec/F(%s)/UF(%s)/Desc(%s)/AFRelationship/Source/EF<</F %d 0 R/UF %d 0 R>>>>"
    ) % (COPY_NAME.encode(), COPY_NAME.encode(), _DESCRIPTION.encode(), file_number, file_number)


def _catalog(revision: Revision, specification: int) -> bytes:
    """Return the catalog with the file named in Names/EmbeddedFiles and AF, the rest kept."""
    catalog = dict(revision.catalog)
    names = members(revision.resolve(catalog.get(b"Names", b"<<>>")))
    embedded = members(revision.resolve(names.get(b"EmbeddedFiles", b"<<>>")))
    if b"Kids" in embedded:
        raise PdfError("A copy can't be added to a PDF whose attachments form a tree.")
    present = revision.resolve(embedded.get(b"Names", b"[]"))
    pairs = [*_pairs(present), (b"(" + COPY_NAME.encode() + b")", b"%d 0 R" % specification)]
    listed = b" ".join(key + b" " + value for key, value in sorted(pairs))
    names[b"EmbeddedFiles"] = b"<</Names[" + listed + b"]>>"
    catalog[b"Names"] = _dictionary(names)
    files = revision.resolve(catalog.get(b"AF", b"[]"))
    catalog[b"AF"] = b"[" + (files[1:-1] + b" %d 0 R" % specification).strip() + b"]"
    return _dictionary(catalog)


def _pairs(array: bytes) -> list[tuple[bytes, bytes]]:
    """Split the Names array of a name tree, whose values are references, into its pairs."""
    found = re.findall(rb"(\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f\s]*>)\s*(\d+ \d+ R)", array[1:-1])
    if any(COPY_NAME.encode() in key for key, _ in found):
        raise PdfError("This PDF already carries a copy.")
    return [(key, value) for key, value in found]


def _trailer(revision: Revision, size: int, copy_json: bytes) -> bytes:
    trailer = {
        key: value for key, value in revision.trailer.items() if key in {b"Root", b"Info", b"ID"}
    }
    first = re.match(rb"\[\s*(\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f\s]*>)", trailer.get(b"ID", b""))
    if first is not None:
        changed = hashlib.md5(copy_json, usedforsecurity=False).hexdigest().encode()
        trailer[b"ID"] = b"[" + first.group(1) + b"<" + changed + b">]"
    return _dictionary({b"Size": b"%d" % size, **trailer, b"Prev": b"%d" % revision.start})


def _dictionary(entries: dict[bytes, bytes]) -> bytes:
    inner = b"".join(b"/" + key + b" " + value for key, value in entries.items())
    return b"<<" + inner + b">>"


def _find_stream(reader: PdfReader) -> StreamObject | None:
    """Return the embedded file of our name: in the name tree, else among the catalog's AF."""
    catalog = reader.root_object
    names = _entry(_entry(catalog, "/Names"), "/EmbeddedFiles")
    for specification in [*_leaves(names), *_elements(_entry(catalog, "/AF"))]:
        named = (_entry(specification, "/UF"), _entry(specification, "/F"))
        if COPY_NAME in [str(name) for name in named if name is not None]:
            files = _entry(specification, "/EF")
            stream = _entry(files, "/UF") or _entry(files, "/F")
            if isinstance(stream, StreamObject):
                return stream
    return None


def _leaves(root: PdfObject | None) -> list[PdfObject]:
    """Return the values of a name tree, in order, walking at most `MAX_NAME_NODES` nodes."""
    values: list[PdfObject] = []
    waiting = [root]
    for _ in range(MAX_NAME_NODES):
        if not waiting:
            break
        node = waiting.pop(0)
        values.extend(_elements(_entry(node, "/Names"))[1::2])
        waiting.extend(_elements(_entry(node, "/Kids")))
    return values


def _entry(value: PdfObject | None, key: str) -> PdfObject | None:
    if not isinstance(value, DictionaryObject):
        return None
    found = value.get(NameObject(key))
    return None if found is None else found.get_object()


def _elements(value: PdfObject | None) -> list[PdfObject]:
    if not isinstance(value, ArrayObject):
        return []
    resolved = (element.get_object() for element in value[: 2 * MAX_NAME_NODES])
    return [element for element in resolved if element is not None]


def _sentence(fault: BaseException) -> str:
    first = str(fault).splitlines()[0] if str(fault) else type(fault).__name__
    return first[:200].rstrip(".")
