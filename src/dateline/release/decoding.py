"""From bytes to text: encodings, limits, and what is refused before any work is done."""

import codecs
import re
import unicodedata

from dateline.release.errors import TooLargeError, UnreadableError
from dateline.release.mojibake import healed
from dateline.release.patterns import late

MOST_BYTES = 10_000_000
MOST_LINES = 200_000
MOST_MARKS = 40

_NEWLINE = late("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_CONTROL = late("[\x01-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_LETTERS = late(r"[^\W\d_]{2}[^\n]{0,200}?\s")
_ODD = late("[\x01-\x08\x0e-\x1f\x80-\x9f\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff]")
_BINARY = (b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"{\\rtf")
_CP1252_HIGH = re.compile(rb"[\x80-\xff]+")
_UNDEFINED_IN_CP1252 = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")


def decode(data: bytes, dropped: list[str]) -> str:
    """Return a file's text in NFC, its lines ended by ``\\n``, without control characters."""
    if len(data) > MOST_BYTES:
        raise TooLargeError(
            f"This file is over {MOST_BYTES // 1_000_000} MB, the limit for a text."
        )
    if not data.strip():
        raise UnreadableError("This file is empty.")
    if data.startswith(_BINARY):
        raise UnreadableError("This file isn't text that a reader understands, but binary data.")
    text, mended = healed(_decode(data))
    if mended:
        dropped.append(f"a wrong encoding of {mended} words, which were read as they were meant")
    text = _NEWLINE.sub("\n", text)
    if text.count("\n") > MOST_LINES:
        raise TooLargeError(f"This file has over {MOST_LINES:,} lines, the limit for a text.")
    text, controls = _CONTROL.subn(" ", text)
    if controls > 8 and controls > len(text) // 50:
        raise UnreadableError("This file isn't text: it is full of control characters.")
    if controls:
        dropped.append(f"{controls} control characters")
    if not text.strip():
        raise UnreadableError("This file is empty.")
    return nfc(text)


def _decode(data: bytes) -> str:
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if data.startswith(mark):
            try:
                return _without_nul(data[len(mark) :].decode(encoding))
            except UnicodeDecodeError:
                raise UnreadableError(
                    f"This file says that it is {encoding.upper()[:6].rstrip('-')} and isn't."
                ) from None
    wide = _as_utf_16(data) if b"\0" in data else None
    if wide is not None:
        return wide
    try:
        return _without_nul(data.decode("utf-8"))
    except UnicodeDecodeError:
        if _is_cp1252(data):
            return data.decode("cp1252")
        raise UnreadableError("This file's encoding can't be told; save it as UTF-8.") from None


def _as_utf_16(data: bytes) -> str | None:
    """Return the text of UTF-16 without a mark: the NULs of its blanks stand on one side."""
    if len(data) % 2:
        return None
    for encoding, sides in (("utf-16-le", (0, 1)), ("utf-16-be", (1, 0))):
        if b"\0" in data[sides[0] :: 2] or b"\0" not in data[sides[1] :: 2]:
            continue
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _LETTERS.search(text) and not _ODD.search(text):
            return text
    return None


def _without_nul(text: str) -> str:
    if "\0" in text:
        raise UnreadableError("This file isn't text: it holds NUL characters.")
    return text


def _is_cp1252(data: bytes) -> bool:
    if b"\0" in data or _UNDEFINED_IN_CP1252.search(data):
        return False
    stretches = _CP1252_HIGH.findall(data)
    high = sum(map(len, stretches))
    return high * 8 <= len(data) and max(map(len, stretches), default=0) <= 3


def cleaned(text: str) -> str:
    """Return a text that a container held as a file's own is: NFC, no control characters."""
    return nfc(_CONTROL.sub(" ", _NEWLINE.sub("\n", text).replace("\0", " ")))


def nfc(text: str) -> str:
    """Return a text in NFC; one with absurd stacks of combining marks is refused."""
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return text
    stack = 0
    for letter in text:
        stack = stack + 1 if unicodedata.combining(letter) else 0
        if stack > MOST_MARKS:
            raise UnreadableError(f"This text stacks over {MOST_MARKS} marks on one letter.")
    return unicodedata.normalize("NFC", text)
