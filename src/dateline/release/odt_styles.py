"""Styles and lists of an OpenDocument text: what a paragraph is, and how its letters look."""

from collections.abc import Iterable, Mapping

from dateline.release.model import Value
from dateline.release.odt_xml import child_of, name_of, number_of, value_of
from dateline.release.patterns import late
from dateline.release.xml_parts import Element

LONGEST_CHAIN = 20
_HEAVY = ("bold", "600", "700", "800", "900")
_CODE = late(r"_([0-9a-f]{2,4})_")


class Style(Value, frozen=True):
    """A style with what it inherits; ``names`` are its own and those it is based on."""

    names: tuple[str, ...] = ()
    outline: int | None = None
    bold: bool | None = None
    italic: bool | None = None
    hidden: bool | None = None
    backward: bool | None = None
    font: str | None = None
    language: str | None = None
    master: str | None = None


class Level(Value, frozen=True):
    """A level of a list: counted or not, from which number, and whether it shows a mark."""

    ordered: bool
    start: int = 1
    shown: bool = True


class Styles:
    """The styles of a file, each resolved when it is first asked for."""

    def __init__(self, roots: Iterable[Element | None]) -> None:
        self._elements: dict[tuple[str, str], Element] = {}
        self._known: dict[tuple[str, str], Style] = {}
        self._lists: dict[str, Mapping[int, Level]] = {}
        for root in roots:
            for shelf in ("office:automatic-styles", "office:styles"):
                found = child_of(root, shelf)
                for element in found if found is not None else ():
                    self._take(element)

    def _take(self, element: Element) -> None:
        name = value_of(element, "style:name") or ""
        kind = name_of(element)
        if kind == "style:style":
            family = value_of(element, "style:family") or ""
            self._elements.setdefault((family, name), element)
        elif kind == "text:list-style":
            self._lists.setdefault(name, _levels(element))

    def paragraph(self, name: str | None) -> Style:
        """Return a paragraph's style; an unknown one says nothing."""
        return self._named("paragraph", name)

    def text(self, name: str | None) -> Style:
        """Return a style of letters."""
        return self._named("text", name)

    def level(self, style: str | None, depth: int) -> Level:
        """Return a level of a list's style, counted from 0; a bullet where it isn't known."""
        return self._lists.get(style or "", {}).get(depth, _BULLET)

    def _named(self, family: str, name: str | None) -> Style:
        if not name:
            return NO_STYLE
        known = self._known.get((family, name))
        if known is None:
            known = self._resolve(family, name)
            self._known[family, name] = known
        return known

    def _resolve(self, family: str, name: str) -> Style:
        chain: list[Element] = []
        seen: set[str] = set()
        step: str | None = name
        last = name
        while step and step not in seen and len(chain) < LONGEST_CHAIN:
            seen.add(step)
            last = step
            element = self._elements.get((family, step))
            if element is None:
                break
            chain.append(element)
            step = value_of(element, "style:parent-style-name")
        style = (
            Style(names=(_decoded(last),)) if not chain or last not in _names(chain) else NO_STYLE
        )
        for element in reversed(chain):
            style = _over(style, element)
        return style


NO_STYLE = Style()
_BULLET = Level(ordered=False)


def _names(chain: Iterable[Element]) -> set[str | None]:
    return {value_of(element, "style:name") for element in chain}


def _decoded(name: str) -> str:
    """Return a style's name as people see it: ``Heading_20_2`` is ``heading 2``."""
    return _CODE.sub(lambda found: chr(int(found[1], 16)), name).strip().lower()


def _over(base: Style, element: Element) -> Style:
    text = child_of(element, "style:text-properties")
    paragraph = child_of(element, "style:paragraph-properties")
    names = [_decoded(value_of(element, "style:name") or "")]
    shown = value_of(element, "style:display-name")
    names += [shown.strip().lower()] if shown else []
    outline = number_of(value_of(element, "style:default-outline-level"), most=10)
    mode = value_of(paragraph, "style:writing-mode")
    weight, slant = value_of(text, "fo:font-weight"), value_of(text, "fo:font-style")
    display = value_of(text, "text:display")
    font = value_of(text, "style:font-name") or value_of(text, "fo:font-family")
    return Style(
        names=(*names, *base.names),
        outline=base.outline if outline is None else outline,
        bold=base.bold if weight is None else weight in _HEAVY,
        italic=base.italic if slant is None else slant in ("italic", "oblique"),
        hidden=base.hidden if display is None else display == "none",
        backward=base.backward if mode in (None, "page") else mode in ("rl-tb", "rl"),
        font=font or base.font,
        language=_language(text) or base.language,
        master=value_of(element, "style:master-page-name") or base.master,
    )


def _language(text: Element | None) -> str | None:
    language, country = value_of(text, "fo:language"), value_of(text, "fo:country")
    if not language or language in ("none", "zxx"):
        return None
    return language if not country or country == "none" else f"{language}-{country}"


def _levels(element: Element) -> dict[int, Level]:
    found: dict[int, Level] = {}
    for level in element:
        depth = number_of(value_of(level, "text:level"), most=20)
        if depth is None:
            continue
        ordered = name_of(level) == "text:list-level-style-number"
        start = number_of(value_of(level, "text:start-value"), most=1_000_000)
        sign = value_of(level, "style:num-format") if ordered else "•"
        found[depth - 1] = Level(ordered, 1 if start is None else start, shown=bool(sign))
    return found
