"""XML from outside: parsed without entities, document types or anything fetched, under a limit.

Limits, checked before the parser works: 16 MB, and 400,000 elements and attributes together. A
document type is refused: it is the way of every entity bomb, and no office program writes one.
libxml2's own limit holds elements to 256 levels.
"""

import re

from lxml import etree
from lxml.etree import _Element

from dateline.release.errors import TooLargeError, UnreadableError

Element = _Element

MOST_BYTES = 16_000_000
MOST_PARTS = 400_000
_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_ENCODING = re.compile(rb"\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9._-]+)")
_READABLE = re.compile(rb"utf-?8|us-ascii|iso-8859-\d+|windows-125\d", re.IGNORECASE)
_UTF16 = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")


def parse_xml(data: bytes, what: str) -> Element:
    """Return the root of an XML text; ``what`` names it in the fault's sentence."""
    if len(data) > MOST_BYTES:
        raise TooLargeError(f"{what} is over {MOST_BYTES // 1_000_000} MB, the limit.")
    if data.startswith(_UTF16):
        data = _as_utf8(data, what)
    declared = _ENCODING.match(data.removeprefix(b"\xef\xbb\xbf"))
    if declared is not None and _READABLE.fullmatch(declared[1]) is None:
        raise UnreadableError(f"{what} is in an encoding that isn't read; save it as UTF-8.")
    if _DOCTYPE.search(data):
        raise UnreadableError(f"{what} declares a document type or entities, which is refused.")
    if data.count(b"<") + data.count(b"=") > MOST_PARTS:
        raise TooLargeError(f"{what} has over {MOST_PARTS:,} elements, the limit.")
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError):
        raise UnreadableError(f"{what} is damaged: it isn't well-formed XML.") from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnreadableError(f"{what} declares a document type, which is refused.")
    return root


def _as_utf8(data: bytes, what: str) -> bytes:
    encoding = "utf-16-be" if data.startswith((b"\xfe\xff", b"\0<")) else "utf-16-le"
    try:
        text = data.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError:
        raise UnreadableError(f"{what} is damaged: its encoding is broken.") from None
    return re.sub(r"^<\?xml[^>]*\?>", "", text, count=1).encode("utf-8", "replace")
