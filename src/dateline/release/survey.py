"""A page measured once: how many words each element holds, how many of them are links or prose.

One pass over the elements, in reading order; everything that is decided about a page is decided on
these figures, so that no element is read twice.
"""

from collections.abc import Iterator, Mapping, Sequence

from selectolax.lexbor import LexborNode

from dateline.release.hidden import is_hidden
from dateline.release.html_elements import HEADINGS, PARTING, SILENT, is_block

LEAST_PROSE = 50
LONGEST_LABEL = 240


class Element:
    """One element; ``words`` and ``linked`` count characters of it and of those inside it.

    ``prose`` counts those of its own sentences, ``clean`` those of all sentences inside that
    nothing speaks against, ``paragraphs`` the parts they stand in; ``teasers``, ``mains`` and
    ``articles`` count headings that are links, main headings and articles in it (all set by
    `weigh`). ``head`` is how its own words begin.
    ``first`` is the first one right inside it that holds words. ``place`` is its number in reading
    order, ``last`` that of the last one inside it. ``reason`` says why it is left out.
    """

    __slots__ = (
        "articles", "attributes", "children", "clean", "first", "head", "in_link", "index", "last",
        "linked", "links", "mains", "names", "node", "own", "own_linked", "paragraphs", "parent",
        "place", "prose", "reason", "tag",
        "teasers", "words",
    )  # fmt: skip

    def __init__(self, node: LexborNode, tag: str, parent: "Element | None", place: int) -> None:
        self.node = node
        self.tag = tag
        self.parent = parent
        self.place = place
        self.attributes: Mapping[str, str | None] = node.attributes
        self.names = (self.attributes.get("class") or "") + " " + (self.attributes.get("id") or "")
        self.in_link: bool = tag == "a" or (parent is not None and parent.in_link)
        self.children: list[Element] = []
        self.index = len(parent.children) if parent is not None else 0
        self.first: Element | None = None
        self.words = 0
        self.linked = 0
        self.links = int(tag == "a" and "href" in self.attributes)
        self.last = place
        self.prose = 0
        self.clean = 0
        self.paragraphs = 0
        self.teasers = 0
        self.mains = 0
        self.articles = 0
        self.own = 0
        self.own_linked = 0
        self.head = ""
        self.reason: str | None = None

    @property
    def key(self) -> int:
        """What tells this element from all others of its page."""
        return self.node.mem_id

    def above(self) -> "Iterator[Element]":
        """Yield the elements around this one, the nearest first."""
        around = self.parent
        while around is not None:
            yield around
            around = around.parent

    def holds(self, other: "Element") -> bool:
        """Say whether another element is this one or stands inside it."""
        return self.place <= other.place <= self.last

    def begins(self) -> str:
        """Return how its own words begin, on one line."""
        return " ".join(self.head.split())


def survey(root: LexborNode) -> list[Element]:
    """Return the elements of a page in reading order, the root first; hidden ones are marked."""
    top = Element(root, root.tag or "", None, 0)
    elements = [top]
    home = top
    homes = [top]
    current = top
    child = root.child
    while True:
        if child is None:
            if current is top:
                _close(top, len(elements) - 1)
                return elements
            _close(current, len(elements) - 1)
            if current is home:
                homes.pop()
                home = homes[-1]
            child, current = current.node.next, _parent(current, top)
            continue
        tag = child.tag or ""
        if tag == "-text":
            _count(child.text_content or "", current, home)
        elif not tag.startswith("-") and tag not in SILENT:
            element = Element(child, tag, current, len(elements))
            elements.append(element)
            current.children.append(element)
            if is_hidden(element.attributes):
                element.reason = "a hidden part"
            else:
                if tag in PARTING or is_block(tag):
                    home = element
                    homes.append(home)
                elif tag == "br":
                    home.head += " "
                current, child = element, child.child
                continue
        child = child.next


def _parent(element: Element, top: Element) -> Element:
    return element.parent or top


def _count(text: str, current: Element, home: Element) -> None:
    length = len(text) if not text[:1].isspace() and not text[-1:].isspace() else len(text.strip())
    if not length:
        if home.head:
            home.head += " "
        return
    current.words += length
    home.own += length
    if current.in_link:
        current.linked += length
        home.own_linked += length
    if len(home.head) < LONGEST_LABEL:
        home.head += text[: LONGEST_LABEL * 2]


def _close(element: Element, last: int) -> None:
    element.last = last
    plain = element.own - element.own_linked
    if plain >= LEAST_PROSE and plain >= element.own_linked:
        element.prose = plain
    parent = element.parent
    if parent is not None:
        if element.words and parent.first is None:
            parent.first = element
        parent.words += element.words
        parent.linked += element.linked
        parent.links += element.links


def _clear(element: Element) -> None:
    element.clean = element.paragraphs = element.teasers = element.mains = element.articles = 0


def weigh(elements: Sequence[Element]) -> None:
    """Count for each element the prose inside it that stands in nothing which is left out."""
    for element in elements:
        _clear(element)
    for element in reversed(elements):
        if element.reason is not None:
            _clear(element)
            continue
        element.clean += element.prose
        element.paragraphs += element.prose > 0
        element.mains += element.tag == "h1"
        element.articles += element.tag == "article"
        if element.tag in HEADINGS:
            element.teasers += element.linked * 5 >= element.words * 4 > 0
        around = element.parent
        if around is not None:
            around.clean += element.clean
            around.paragraphs += element.paragraphs
            around.teasers += element.teasers
            around.mains += element.mains
            around.articles += element.articles
