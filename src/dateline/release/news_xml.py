"""The XML of news items and feeds: read safely, asked for elements by their local names.

Limits are those of `dateline.release.xml_parts`. A document type that only names an outside file is
taken off, as NITF and NewsML 1 carry one and nothing is ever fetched; one that declares anything is
refused.
"""

import re
from collections.abc import Iterator
from html.entities import html5

from lxml import etree

from dateline.release.decoding import decode
from dateline.release.errors import TooLargeError, UnreadableError
from dateline.release.patterns import late
from dateline.release.xml_parts import Element, parse_xml

_PROLOG = re.compile(
    rb"\s*(?:(?:<\?[^>]{0,1000}\?>|<!--(?:[^-]|-(?!->)){0,4000}-->)\s*){0,20}", re.DOTALL
)
_OUTSIDE_TYPE = re.compile(rb"<!DOCTYPE[^>\[\]]{0,1000}>", re.IGNORECASE)
_DECLARES = re.compile(rb"<!(?=DOCTYPE|ENTITY)", re.IGNORECASE)
_ENTITY = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31});")
_BARE = late(r"&(?!(?:#\d{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)")
_DECLARATION = late(r"\s*<\?xml[^>]{0,400}\?>")
_KEPT = frozenset([b"amp", b"lt", b"gt", b"quot", b"apos"])
DEEPEST = 200


def read_xml(data: bytes, what: str) -> Element:
    """Return the root of a news item's or feed's XML; ``what`` names it in the fault's sentence."""
    try:
        return parse_xml(_plain(data), what)
    except TooLargeError:
        raise
    except UnreadableError as fault:
        if "well-formed" not in str(fault):
            raise
    text = _DECLARATION.sub("", decode(data, []), count=1)
    return parse_xml(_plain(_BARE.sub("&amp;", text).encode()), what)


def _plain(data: bytes) -> bytes:
    """Return XML without a type from outside, and with HTML's names of letters made plain."""
    prolog = _PROLOG.match(data.removeprefix(b"\xef\xbb\xbf"))
    start = (prolog.end() if prolog else 0) + (3 if data.startswith(b"\xef\xbb\xbf") else 0)
    outside = _OUTSIDE_TYPE.match(data, start)
    if outside is not None:
        data = data[:start] + data[outside.end() :]
    elif _DECLARES.match(data, start):
        return data
    rest = data[start:].lstrip()
    if rest.startswith(b"<!--"):
        return data
    return _ENTITY.sub(_letter, data[:start] + _DECLARES.sub(b"<?", rest))


def _letter(found: re.Match[bytes]) -> bytes:
    if found[1] in _KEPT:
        return found[0]
    letters = html5.get(found[1].decode("ascii") + ";")
    return found[0] if letters is None else "".join(f"&#{ord(one)};" for one in letters).encode()


def local(element: Element) -> str:
    """Return an element's name without its namespace; ``""`` for what is no element."""
    tag: object = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def namespace(element: Element) -> str:
    """Return an element's namespace; ``""`` for none."""
    tag: object = element.tag
    return tag[1:].partition("}")[0] if isinstance(tag, str) and tag.startswith("{") else ""


def inside(element: Element | None, *names: str) -> Iterator[Element]:
    """Yield the elements right inside one that have one of these names."""
    if element is not None:
        yield from (child for child in element if local(child) in names)


def below(element: Element | None, *names: str) -> Iterator[Element]:
    """Yield the elements anywhere inside one that have one of these names, in order."""
    if element is not None:
        yield from (one for one in element.iter() if one is not element and local(one) in names)


def first(element: Element | None, *path: str) -> Element | None:
    """Return the first element down a path of names."""
    for name in path:
        element = next(inside(element, name), None)
    return element


def words(element: Element | None) -> str | None:
    """Return all words in an element; ``None`` where there are none."""
    if element is None:
        return None
    text = "".join(str(part) for part in element.itertext())
    return text if text.strip() else None


def attribute(element: Element | None, *names: str) -> str | None:
    """Return the first of an element's attributes that is there; namespaces don't count."""
    if element is None:
        return None
    given = {str(key).rpartition("}")[2]: str(value) for key, value in element.attrib.items()}
    return next((given[name] for name in names if given.get(name, "").strip()), None)


def markup(element: Element) -> str:
    """Return an element's content as HTML text, its names without namespaces."""
    for one in element.iter():
        if local(one):
            one.tag = local(one)
            for key in [key for key in one.attrib if str(key).startswith("{")]:
                del one.attrib[key]
    etree.cleanup_namespaces(element)
    return etree.tostring(element, encoding="unicode", method="html", with_tail=False)
