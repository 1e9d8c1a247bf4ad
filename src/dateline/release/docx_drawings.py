"""Pictures, shapes and text boxes of a Word file, in DrawingML and in VML.

Pictures inside the file become attachments. One that the file only links to is named and never
fetched.
"""

import posixpath
import re
from collections.abc import Callable, Iterator

from dateline.release.attaching import Attaching
from dateline.release.docx_parts import Part, Relation
from dateline.release.docx_xml import R, name_of, texts_in
from dateline.release.dropping import OUTSIDE_PICTURE
from dateline.release.manuscript import Manuscript
from dateline.release.model import List, Run
from dateline.release.patterns import late
from dateline.release.pieces import Figure, Piece
from dateline.release.runs import tidy
from dateline.release.unpacking import MOST_PART
from dateline.release.xml_parts import Element

DEEPEST = 60
LONGEST_ALT = 2_000
_KNOWN = frozenset(("wps", "wpg", "wpc", "wp14", "w14", "w15", "w16", "a14", "v", "o"))
_MADE_UP = late(
    r"\s*(?:description automatically generated.*|automatisch generierte beschreibung"
    r"|ai-generated content may be incorrect\.?)\s*$",
    re.IGNORECASE | re.DOTALL,
)
_FILE_NAME = late(
    r"(?:[A-Za-z]:\\|/|\\\\|file:)[^\n]*|[\w .-]{1,80}\.(?:jpe?g|png|gif|webp|bmp|tiff?|emf)",
    re.IGNORECASE,
)

_SAID_OF_IT = ("wp:docPr", "pic:cNvPr")
_SHAPES = ("v:shape", "v:rect", "v:roundrect", "v:group")

Inner = Callable[[Element], list[Piece]]


def chosen(alternate: Element) -> Iterator[Element]:
    """Yield the one of several contents that this reader understands."""
    for choice in alternate:
        name = name_of(choice)
        needed = (choice.get("Requires") or "").split()
        if name == "mc:Fallback" or (name == "mc:Choice" and _KNOWN.issuperset(needed)):
            yield choice
            return


class Drawings:
    """Reads what is drawn; the pictures of one file are kept in one place."""

    def __init__(self, attaching: Attaching, dropped: list[str]) -> None:
        self._attaching = attaching
        self._dropped = dropped

    def name_outside(self, address: str) -> None:
        """Name a picture that the file only links to."""
        named = OUTSIDE_PICTURE + address[:80]
        if named not in self._dropped:
            self._dropped.append(named)

    def read(self, element: Element, part: Part, out: Manuscript, inner: Inner) -> None:
        """Read a drawing into the paragraph that it stands in."""
        _Drawing(self, part, out, inner).take(element, 0)

    def keep(self, part: Part, relation: Relation | None) -> str | None:
        """Keep a picture of the file and return its name."""
        if relation is None:
            return None
        if relation.outside:
            self.name_outside(relation.target)
            return None
        if not part.package.has(relation.target):
            self._dropped.append("a picture that isn't in the file")
            return None
        data = part.package.read(relation.target, most=MOST_PART)
        name = posixpath.basename(relation.target)
        return self._attaching.picture(name, data, called="picture")

    def drop(self, what: str) -> None:
        """Name what isn't read."""
        self._dropped.append(what)


class _Drawing:
    """One drawing: ``_alt`` is what it says of itself, ``_floating`` whether it stands free."""

    def __init__(self, drawings: Drawings, part: Part, out: Manuscript, inner: Inner) -> None:
        self._drawings = drawings
        self._part = part
        self._out = out
        self._inner = inner
        self._alt: str | None = None
        self._floating = False

    def take(self, element: Element, depth: int) -> None:
        """Take an element of a drawing and what stands in it."""
        if depth > DEEPEST:
            return
        name = name_of(element)
        if name == "mc:AlternateContent":
            for content in chosen(element):
                self._go_on(content, depth)
            return
        if name in _SAID_OF_IT:
            self._alt = _alt(element) or self._alt
        elif name == "wp:anchor":
            self._floating = True
        elif name in _SHAPES:
            style = (element.get("style") or "").replace(" ", "").lower()
            self._floating = self._floating or "position:absolute" in style
            self._alt = element.get("alt") or self._alt
        if not self._content(element, name):
            self._go_on(element, depth)

    def _content(self, element: Element, name: str) -> bool:
        """Take what a drawing shows; say whether that was the whole of the element."""
        match name:
            case "a:blip":
                self._picture(element, "embed", "link")
            case "v:imagedata":
                self._picture(element, "id", "href")
            case "w:txbxContent":
                self._out.box(self._inner(element), floating=self._floating)
            case "v:textpath":
                self._out.words(element.get("string") or "")
            case "c:chart":
                self._drawings.drop("a chart")
            case "dgm:relIds":
                self._diagram(element)
            case "o:OLEObject":
                self._drawings.drop("an embedded object")
            case _:
                return False
        return True

    def _go_on(self, element: Element, depth: int) -> None:
        for child in element:
            self.take(child, depth + 1)

    def _picture(self, element: Element, inside: str, linked: str) -> None:
        relation = self._part.relation(element.get(R + inside))
        relation = relation or self._part.relation(element.get(R + linked))
        self._put(self._drawings.keep(self._part, relation))

    def _put(self, name: str | None) -> None:
        alt, self._alt = self._alt, None
        if name is not None or alt:
            self._out.figure(Figure(name, alt=alt))

    def _diagram(self, element: Element) -> None:
        data = self._part.by_id(element.get(R + "dm"))
        if data is None:
            self._drawings.drop("a diagram")
            return
        points = (
            tidy((Run("".join(texts_in(point, "a:t"))),))
            for point in data.root.iter()
            if name_of(point) == "dgm:pt"
        )
        items = tuple(item for item in points if item)
        if items:
            self._out.box([List(ordered=False, items=items)], floating=False)


def _alt(element: Element) -> str | None:
    """Return a picture's own words; none where a program made them up or named a file."""
    raw = (element.get("descr") or element.get("title") or "")[:LONGEST_ALT]
    words = " ".join(_MADE_UP.sub("", raw).split())
    return None if not words or _FILE_NAME.fullmatch(words) else words
