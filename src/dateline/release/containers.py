"""Which reader of bytes takes a file: told from its first bytes, whatever its name says.

What has no sign here is text. Each reader is a module of this room with a function
``read(data, name, dropped)`` that returns a `Source`; it is loaded when a file first needs it, so
that reading a text costs nothing of it. A file that may hold several releases has a module with a
function ``read_all(data, name)``, which yields what it holds, one `Held` each.
"""

import io
import re
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import NamedTuple

from dateline.release.pieces import Source

Reader = Callable[[bytes, str, list[str]], Source]


class Held(NamedTuple):
    """One of the releases in a file: ``read`` gives its pieces, or the bytes of a file inside.

    ``name`` says where it stands (an item's number or address, a file's path); ``read`` may raise
    a `ReleaseError`, and what stands after it is read all the same.
    """

    name: str
    read: Callable[[], Source | bytes]


Holder = Callable[[bytes, str], Iterator[Held]]

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SIGNS = (
    (b"PK\x03\x04", "office"),
    (b"PK\x05\x06", "office"),
    (OLD_OFFICE, "office"),
    (b"{\\rtf", "rtf"),
    (b"%PDF-", "pdf"),
)
_PACKED = (b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00", b"From ")
_FLAT_ODT = b"<office:document"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_ROOT = re.compile(
    rb"\s*(?:(?:<\?[^>]{0,400}>|<!--(?:[^-]|-(?!->)){0,2000}-->"
    rb"|<!DOCTYPE[^>\[]{0,400}(?:\[[^\]]{0,3000}\]\s*)?>)\s*){0,12}"
    rb"<(?:[A-Za-z][\w.-]{0,20}:)?([A-Za-z][\w.-]{0,30})",
    re.DOTALL | re.IGNORECASE,
)
_ROOTS = {
    **dict.fromkeys((b"newsitem", b"newsmessage", b"packageitem", b"newsml", b"nitf"), "newsml"),
    **dict.fromkeys((b"rss", b"rdf", b"feed"), "feeds"),
}
_MEMBER = re.compile(rb"[\[{][\s\[{]{0,40}\"[\w$@ -]{1,60}\"\s{0,20}:")
_HEADER = re.compile(rb"[!-9;-~]{1,70}:[ \t]?[^\r\n]{0,998}")
_MAIL_HEADERS = frozenset(
    [b"from", b"received", b"mime-version", b"message-id", b"return-path", b"delivered-to"]
)


def reader_of(data: bytes) -> Reader | None:
    """Return the reader that takes these bytes; ``None`` where they are text."""
    start = data[:64].removeprefix(b"\xef\xbb\xbf").lstrip()
    for sign, module in _SIGNS:
        if start.startswith(sign):
            return _load(module)
    if start.startswith(b"<") and _FLAT_ODT in data[:4_000]:
        return _load("odt")
    return _load("mail") if _is_mail(data) else None


def holder_of(data: bytes, name: str) -> Holder | None:
    """Return the reader of a file that may hold several releases; ``None`` where it can't."""
    if data.startswith(_PACKED) or data[257:262] == b"ustar":
        archives = import_module("dateline.release.archives")
        return _holder("archives") if archives.is_archive(io.BytesIO(data)) else None
    start = data[:4_000].removeprefix(b"\xef\xbb\xbf").lstrip()
    if start[:1] in (b"{", b"["):
        return _holder("json_items") if _is_json(start, name) else None
    if start[:1] != b"<" and start[:2] not in _UTF16:
        return None
    root = _ROOT.match(start.replace(b"\0", b"").lstrip(b"\xff\xfe"))
    module = _ROOTS.get(root[1].lower()) if root else None
    return _holder(module) if module else None


def _is_json(start: bytes, name: str) -> bool:
    return name.lower().endswith((".json", ".ninjs")) or _MEMBER.match(start) is not None


def _holder(module: str) -> Holder:
    holder: Holder = import_module(f"dateline.release.{module}").read_all
    return holder


def _is_mail(data: bytes) -> bool:
    """Say whether bytes open with header lines as a message has them (RFC 5322)."""
    names: set[bytes] = set()
    for line in data[:8_000].splitlines()[:60]:
        if not line.strip():
            break
        if line[:1] in b" \t" and names:
            continue
        if _HEADER.fullmatch(line) is None:
            return False
        names.add(line.partition(b":")[0].lower())
    return bool(names & _MAIL_HEADERS) and (b"subject" in names or b"content-type" in names)


def _load(module: str) -> Reader:
    reader: Reader = import_module(f"dateline.release.{module}").read
    return reader
