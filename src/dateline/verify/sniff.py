r"""What kind of copy some bytes are, decided by content and never by name.

>>> kind_of(b"%PDF-1.7 ..."), kind_of(b' {"type":'), kind_of(b"<!DOCTYPE html>"), kind_of(b"GENEVA")
('pdf', 'json', 'page', 'text')
"""

import re
from typing import Literal

from dateline.verify.errors import UnreadableError

Kind = Literal["json", "pdf", "page", "text"]

MAX_COPY_BYTES = 64 * 1024 * 1024
_SNIFFED = 4096
_HTML = re.compile(rb"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
_CARRIER = re.compile(rb"<script[^>]*dateline-copy", re.IGNORECASE)


def kind_of(data: bytes) -> Kind:
    """Return which reader a copy is for; raise `UnreadableError` for what no reader takes."""
    if len(data) > MAX_COPY_BYTES:
        raise UnreadableError(
            f"This copy has {len(data)} bytes, past the limit of {MAX_COPY_BYTES}."
        )
    head = data[:_SNIFFED].removeprefix(b"\xef\xbb\xbf").lstrip()
    if not head:
        raise UnreadableError("This copy is empty.")
    if head.startswith(b"{"):
        return "json"
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if head.startswith(b"<?"):
        raise UnreadableError("This is XML, which is no form of a copy.")
    if _HTML.search(head) or _CARRIER.search(data):
        return "page"
    if b"\x00" in data:
        raise UnreadableError("This is no JSON, PDF, page or text.")
    return "text"


def decode(data: bytes) -> str:
    """Return UTF-8 text, a byte-order mark at its start aside."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise UnreadableError(
            f"This isn't UTF-8 text: byte {fault.start} is out of place."
        ) from None
