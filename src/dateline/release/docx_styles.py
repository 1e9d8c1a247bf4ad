"""Styles and numbering of a Word file: what a paragraph is, and how its letters look."""

from collections.abc import Mapping

from dateline.release.docx_xml import W, child_of, is_on, number_of, value_of
from dateline.release.manuscript import Item
from dateline.release.model import Value
from dateline.release.style_names import heading_in
from dateline.release.xml_parts import Element

LONGEST_CHAIN = 20


class Style(Value, frozen=True):
    """A style with what it inherits; ``names`` are its own and those it is based on."""

    names: tuple[str, ...] = ()
    outline: int | None = None
    bold: bool | None = None
    italic: bool | None = None
    hidden: bool | None = None
    backward: bool | None = None
    font: str | None = None
    list_id: str | None = None
    list_level: int | None = None
    header_row: bool = False

    @property
    def heading(self) -> int:
        """Return the level of heading that the style makes; 0 for none."""
        level = heading_in(self.names)
        if level:
            return level
        return 0 if self.outline is None or self.outline > 8 else self.outline + 1


NO_STYLE = Style()


class Styles:
    """The styles of a file, each resolved when it is first asked for."""

    def __init__(self, root: Element | None) -> None:
        self._elements: dict[str, Element] = {}
        self._known: dict[str, Style] = {}
        self._default = ""
        for element in root.iterfind(f"{W}style") if root is not None else ():
            identity = value_of(element, "styleId") or ""
            self._elements.setdefault(identity, element)
            if value_of(element, "type") == "paragraph" and (
                value_of(element, "default") or ""
            ).lower() in ("1", "true", "on"):
                self._default = identity

    def paragraph(self, identity: str | None) -> Style:
        """Return a paragraph's style, the default where it names none."""
        return self.named(identity or self._default)

    def named(self, identity: str | None) -> Style:
        """Return a style by its id; an unknown one says nothing."""
        if not identity:
            return NO_STYLE
        known = self._known.get(identity)
        if known is None:
            known = self._resolve(identity)
            self._known[identity] = known
        return known

    def _resolve(self, identity: str) -> Style:
        chain: list[Element] = []
        seen: set[str] = set()
        step: str | None = identity
        while step and step not in seen and len(chain) < LONGEST_CHAIN:
            seen.add(step)
            element = self._elements.get(step)
            if element is None:
                break
            chain.append(element)
            step = value_of(child_of(element, "basedOn"))
        style = NO_STYLE
        for element in reversed(chain):
            style = _over(style, element)
        return style


def _over(base: Style, element: Element) -> Style:
    run, paragraph = child_of(element, "rPr"), child_of(element, "pPr")
    name = (value_of(child_of(element, "name")) or "").strip().lower()
    outline = number_of(value_of(child_of(paragraph, "outlineLvl")))
    numbering = child_of(paragraph, "numPr")
    level = number_of(value_of(child_of(numbering, "ilvl")), most=8)
    first_row = any(
        value_of(part, "type") == "firstRow" and is_on(child_of(part, "rPr"), "b")
        for part in element.iterfind(f"{W}tblStylePr")
    )
    return Style(
        names=(name, *base.names) if name else base.names,
        outline=base.outline if outline is None else outline,
        bold=_stated(is_on(run, "b"), base.bold),
        italic=_stated(is_on(run, "i"), base.italic),
        hidden=_stated(is_on(run, "vanish"), base.hidden),
        backward=_stated(is_on(paragraph, "bidi"), base.backward),
        font=value_of(child_of(run, "rFonts"), "ascii") or base.font,
        list_id=value_of(child_of(numbering, "numId")) or base.list_id,
        list_level=base.list_level if level is None else level,
        header_row=first_row or base.header_row,
    )


def _stated(own: bool | None, base: bool | None) -> bool | None:
    return base if own is None else own


class _Level(Value, frozen=True):
    form: str
    start: int
    empty: bool


class Numbering:
    """The lists of a file; it counts their items as they come."""

    def __init__(self, root: Element | None) -> None:
        self._abstract: dict[str, Mapping[int, _Level]] = {}
        self._lists: dict[str, tuple[str, Mapping[int, int]]] = {}
        self._counts: dict[tuple[str, int], int] = {}
        self._begun: set[str] = set()
        for element in root if root is not None else ():
            if element.tag == f"{W}abstractNum":
                identity = value_of(element, "abstractNumId") or ""
                self._abstract[identity] = _levels(element)
            elif element.tag == f"{W}num":
                identity = value_of(element, "numId") or ""
                abstract = value_of(child_of(element, "abstractNumId")) or ""
                self._lists[identity] = (abstract, _starts(element))

    def item(self, list_id: str | None, level: int) -> Item | None:
        """Return the place of the next paragraph in a list; ``None`` where it stands in none."""
        if list_id is None or list_id == "0" or list_id not in self._lists:
            return None
        abstract, starts = self._lists[list_id]
        found = self._abstract.get(abstract, {}).get(level)
        if found is None or found.form == "none" or found.empty:
            return None
        if found.form == "bullet":
            return Item(list_id, level, ordered=False)
        if list_id not in self._begun:
            self._begun.add(list_id)
            self._counts.update({(abstract, at): start - 1 for at, start in starts.items()})
        number = self._counts.get((abstract, level), found.start - 1) + 1
        self._counts[abstract, level] = number
        for deeper in range(level + 1, 9):
            self._counts.pop((abstract, deeper), None)
        return Item(list_id, level, ordered=True, number=number)


def _levels(element: Element) -> dict[int, _Level]:
    found: dict[int, _Level] = {}
    for level in element.iterfind(f"{W}lvl"):
        at = number_of(value_of(level, "ilvl"))
        form = value_of(child_of(level, "numFmt")) or "decimal"
        start = number_of(value_of(child_of(level, "start")))
        text = child_of(level, "lvlText")
        if at is not None:
            empty = text is not None and not (value_of(text) or "").strip() and form != "bullet"
            found[at] = _Level(form, 1 if start is None else start, empty)
    return found


def _starts(element: Element) -> dict[int, int]:
    starts: dict[int, int] = {}
    for over in element.iterfind(f"{W}lvlOverride"):
        at = number_of(value_of(over, "ilvl"))
        start = number_of(value_of(child_of(over, "startOverride")))
        if at is not None and start is not None:
            starts[at] = start
    return starts
