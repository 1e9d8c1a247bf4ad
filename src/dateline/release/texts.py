"""Files that are text: told apart by name and by how they begin, decoded, taken into pieces.

Limits: 10 MB, 200,000 lines, refused before any work is done.
"""

import re

from dateline.release.charsets import decode_as
from dateline.release.decoding import MOST_BYTES, decode
from dateline.release.html_page import read_html
from dateline.release.markdown import read_markdown
from dateline.release.patterns import late
from dateline.release.pieces import Source
from dateline.release.plain_text import read_plain_text

_HTML_NAME = (".html", ".htm", ".xhtml")
_MARKDOWN_NAME = (".md", ".markdown", ".mdown", ".mkd")
_HTML_START = late(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->)){0,2000}-->\s*){0,3}"
    r"<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE,
)
_FRONT_MATTER_START = late(r"---\n[ \t]*[A-Za-z_]+[ \t]*:")


_CHARSET = re.compile(
    rb"<(?:meta|\?xml)[^>]{1,300}?(?:charset|encoding)\s*=\s*[\"']?([\w:-]{3,30})"
)


def read_text(data: bytes, name: str, dropped: list[str]) -> Source:
    """Read the bytes of a text file of that name: HTML, Markdown or plain text."""
    text = decode(_in_utf8(data), dropped)
    lower = name.lower()
    if lower.endswith(_HTML_NAME) or _HTML_START.match(text[:8_000]):
        return read_html(text, dropped)
    if lower.endswith(_MARKDOWN_NAME) or _FRONT_MATTER_START.match(text):
        return read_markdown(text, dropped)
    return read_plain_text(text, dropped)


def _in_utf8(data: bytes) -> bytes:
    """Return a page in another encoding, which it declares itself, in UTF-8; others as they are."""
    declared = _CHARSET.search(data[:8_000].lower())
    if declared is None or len(data) > MOST_BYTES:
        return data
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return decode_as(data, declared[1].decode("ascii")).encode()
    return data
