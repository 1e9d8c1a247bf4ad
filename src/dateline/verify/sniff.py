r"""What kind of copy some bytes are, decided by content and never by name.

>>> kind_of(b"%PDF-1.7 ..."), kind_of(b' {"type":'), kind_of(b"<!DOCTYPE html>"), kind_of(b"GENEVA")
('pdf', 'json', 'page', 'text')
>>> kind_of(b"From: a@b.example\nMIME-Version: 1.0\n\nA text.")
'mail'
"""

import re
from typing import Literal

from dateline.verify.errors import UnreadableError

Kind = Literal["json", "ninjs", "pdf", "mail", "page", "text"]

MAX_COPY_BYTES = 64 * 1024 * 1024
_SNIFFED = 4096
_HTML = re.compile(rb"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
_NINJS = re.compile(rb'"role"\s*:\s*"dateline-copy"|"standard"\s*:\s*\{\s*"name"\s*:\s*"ninjs"')
# A mail begins with header lines; two that every mail has tell it from a text with colons.
_MAIL = re.compile(rb"(?:From [^\n]*\n)?(?:[!-9;-~]+:[^\n]*\n(?:[ \t]+[^\n]*\n)*)+")
_NEEDED = (
    re.compile(
        rb"^(?:mime-version|content-type|message-id|received):", re.IGNORECASE | re.MULTILINE
    ),
    re.compile(rb"^(?:from|subject|date|to):", re.IGNORECASE | re.MULTILINE),
)
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
        return "ninjs" if _NINJS.search(data) else "json"
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if _is_mail(head):
        return "mail"
    if head.startswith(b"<?"):
        raise UnreadableError("This is XML, which is no form of a copy.")
    if _HTML.search(head) or _CARRIER.search(data):
        return "page"
    if b"\x00" in data:
        raise UnreadableError("This is no JSON, PDF, page, mail or text.")
    return "text"


def _is_mail(head: bytes) -> bool:
    headers = _MAIL.match(head.replace(b"\r\n", b"\n"))
    return headers is not None and all(needed.search(headers[0]) for needed in _NEEDED)


def decode(data: bytes) -> str:
    """Return UTF-8 text, a byte-order mark at its start aside."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise UnreadableError(
            f"This isn't UTF-8 text: byte {fault.start} is out of place."
        ) from None
