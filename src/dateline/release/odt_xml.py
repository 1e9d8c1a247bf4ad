"""Names in the XML of an OpenDocument file: one short prefix for each namespace."""

from collections.abc import Iterator
from functools import lru_cache

from dateline.release.xml_parts import Element

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_NAMESPACES = {
    "office": f"{_OASIS}:office:1.0",
    "text": f"{_OASIS}:text:1.0",
    "style": f"{_OASIS}:style:1.0",
    "table": f"{_OASIS}:table:1.0",
    "draw": f"{_OASIS}:drawing:1.0",
    "meta": f"{_OASIS}:meta:1.0",
    "fo": f"{_OASIS}:xsl-fo-compatible:1.0",
    "svg": f"{_OASIS}:svg-compatible:1.0",
    "manifest": f"{_OASIS}:manifest:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xlink": "http://www.w3.org/1999/xlink",
}
_PREFIXES = {namespace: prefix for prefix, namespace in _NAMESPACES.items()}


@lru_cache(maxsize=4_096)
def _short(tag: str) -> str:
    namespace, _, local = tag[1:].rpartition("}")
    return f"{_PREFIXES.get(namespace, '?')}:{local}"


@lru_cache(maxsize=512)
def _full(name: str) -> str:
    prefix, _, local = name.partition(":")
    return f"{{{_NAMESPACES[prefix]}}}{local}"


def name_of(element: Element) -> str:
    """Return an element's name with its short prefix: ``text:p``; ``?:`` for an unknown one."""
    return _short(str(element.tag))


def value_of(element: Element | None, name: str) -> str | None:
    """Return an attribute by its short name: ``text:style-name``."""
    return None if element is None else element.get(_full(name))


def child_of(element: Element | None, *names: str) -> Element | None:
    """Return the first child of a child … by short names."""
    for name in names:
        if element is None:
            return None
        element = element.find(_full(name))
    return element


def all_in(element: Element, name: str) -> Iterator[Element]:
    """Yield the elements of a name inside another."""
    return element.iter(_full(name))


def words_in(element: Element) -> str:
    """Return all words inside an element."""
    return "".join(map(str, element.itertext()))


def text_in(element: Element) -> str:
    """Return the words of the paragraphs inside an element."""
    return " ".join(map(words_in, element.iter(_full("text:p"), _full("text:h"))))


def number_of(text: str | None, *, most: int) -> int | None:
    """Return a whole number from an attribute; ``None`` where it is none."""
    if text is None or not text.isascii() or not text.isdigit() or len(text) > 9:
        return None
    return min(int(text), most)
