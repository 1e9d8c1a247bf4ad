"""Names in the XML of a Word file: one short prefix for each namespace, strict or transitional."""

from collections.abc import Iterator
from functools import lru_cache

from dateline.release.xml_parts import Element, parse_xml

_SCHEMAS = "http://schemas.openxmlformats.org"
W = f"{{{_SCHEMAS}/wordprocessingml/2006/main}}"
R = f"{{{_SCHEMAS}/officeDocument/2006/relationships}}"
_PREFIXES = {
    f"{_SCHEMAS}/wordprocessingml/2006/main": "w",
    f"{_SCHEMAS}/officeDocument/2006/relationships": "r",
    f"{_SCHEMAS}/officeDocument/2006/math": "m",
    f"{_SCHEMAS}/drawingml/2006/wordprocessingDrawing": "wp",
    f"{_SCHEMAS}/drawingml/2006/main": "a",
    f"{_SCHEMAS}/drawingml/2006/picture": "pic",
    f"{_SCHEMAS}/drawingml/2006/chart": "c",
    f"{_SCHEMAS}/drawingml/2006/diagram": "dgm",
    f"{_SCHEMAS}/markup-compatibility/2006": "mc",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup": "wpg",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas": "wpc",
    "urn:schemas-microsoft-com:vml": "v",
    "urn:schemas-microsoft-com:office:office": "o",
}
_STRICT = (
    "wordprocessingml/main",
    "officeDocument/relationships",
    "officeDocument/math",
    "drawingml/wordprocessingDrawing",
    "drawingml/main",
    "drawingml/picture",
    "drawingml/chart",
    "drawingml/diagram",
)
_OFF = ("0", "false", "off", "none")


def parse_word(data: bytes, what: str) -> Element:
    """Parse a part of a Word file; strict names become transitional ones."""
    if b"http://purl.oclc.org/ooxml/" in data:
        for strict in _STRICT:
            room, _, name = strict.partition("/")
            data = data.replace(
                f"http://purl.oclc.org/ooxml/{strict}".encode(),
                f"{_SCHEMAS}/{room}/2006/{name}".encode(),
            )
    return parse_xml(data, what)


@lru_cache(maxsize=4_096)
def _short(tag: str) -> str:
    namespace, _, local = tag[1:].rpartition("}")
    return f"{_PREFIXES.get(namespace, '?')}:{local}"


def name_of(element: Element) -> str:
    """Return an element's name with its short prefix: ``w:p``; ``?:`` for an unknown one."""
    return _short(str(element.tag))


def value_of(element: Element | None, name: str = "val") -> str | None:
    """Return an attribute of the Word namespace."""
    return None if element is None else element.get(W + name)


def child_of(element: Element | None, *names: str) -> Element | None:
    """Return the first child of a child … by names of the Word namespace."""
    for name in names:
        if element is None:
            return None
        element = element.find(W + name)
    return element


def is_on(element: Element | None, name: str) -> bool | None:
    """Return a property that is on or off; ``None`` where it isn't stated."""
    found = child_of(element, name)
    if found is None:
        return None
    return (value_of(found) or "true").lower() not in _OFF


def number_of(text: str | None, *, most: int = 1_000_000) -> int | None:
    """Return a whole number from an attribute; ``None`` where it is none."""
    if text is None or not text.isascii() or not text.isdigit() or len(text) > 9:
        return None
    return min(int(text), most)


def texts_in(element: Element, *names: str) -> Iterator[str]:
    """Yield the texts of elements of these names inside another."""
    for inner in element.iter():
        if inner.text and name_of(inner) in names:
            yield inner.text
