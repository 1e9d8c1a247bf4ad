"""Reading a release: the container is chosen by name and content, the document made by one reading.

Limits: 10 MB, 200,000 lines, refused before any work is done.
"""

import re

from dateline.release.decoding import decode
from dateline.release.errors import UnreadableError
from dateline.release.html_page import read_html
from dateline.release.markdown import read_markdown
from dateline.release.model import Parsed
from dateline.release.plain_text import read_plain_text
from dateline.release.press_release import read_press_release

_HTML_NAME = (".html", ".htm", ".xhtml")
_MARKDOWN_NAME = (".md", ".markdown", ".mdown", ".mkd")
_HTML_START = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*){0,3}<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_FRONT_MATTER_START = re.compile(r"---\n[ \t]*[A-Za-z_]+[ \t]*:")


def parse(data: bytes, *, name: str) -> Parsed:
    """Read the bytes of a file of that name; what can't be read is a `ReleaseError`."""
    dropped: list[str] = []
    text = decode(data, dropped)
    lower = name.lower()
    if lower.endswith(_HTML_NAME) or _HTML_START.match(text[:8_000]):
        source = read_html(text, dropped)
    elif lower.endswith(_MARKDOWN_NAME) or _FRONT_MATTER_START.match(text):
        source = read_markdown(text, dropped)
    else:
        source = read_plain_text(text, dropped)
    parsed = read_press_release(source)
    document = parsed.document
    if not (document.headline or document.body or document.dateline):
        raise UnreadableError("This file holds no words that a reader would see.")
    return parsed
