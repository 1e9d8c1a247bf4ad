"""A walk over a story of a Word file (its text, a note, a header): blocks, paragraphs, runs."""

from collections.abc import Iterator

from dateline.release.docx_drawings import Drawings, chosen
from dateline.release.docx_parts import Part
from dateline.release.docx_styles import NO_STYLE, Numbering, Style, Styles
from dateline.release.docx_xml import (
    R,
    child_of,
    is_on,
    name_of,
    number_of,
    texts_in,
    value_of,
)
from dateline.release.dropping import Removed
from dateline.release.errors import UnreadableError
from dateline.release.field_codes import Field, begun
from dateline.release.manuscript import Form, Ledger, Manuscript
from dateline.release.pieces import Piece
from dateline.release.style_names import is_title, role_in
from dateline.release.symbol_fonts import in_font, sign_of
from dateline.release.xml_parts import Element

DEEPEST = 60
WIDEST = 64
_INSIDE = ("w:ins", "w:moveTo", "w:customXml", "w:smartTag", "w:dir", "w:bdo")
_OUT = ("w:del", "w:moveFrom")
_BREAKS = ("w:br", "w:cr")
_OBJECTS = ("w:drawing", "w:pict", "w:object", "mc:AlternateContent")


class Book:
    """What every story of one file shares."""

    def __init__(self, styles: Styles, numbering: Numbering, drawings: Drawings) -> None:
        self.styles = styles
        self.numbering = numbering
        self.drawings = drawings
        self.notes: dict[tuple[str, str], tuple[Part, Element]] = {}
        self.noted = 0


class Walk:
    """A walk over one story; fields may begin in one paragraph and end in another."""

    def __init__(self, book: Book, part: Part, ledger: Ledger, depth: int = 0) -> None:
        self._book = book
        self._part = part
        self._ledger = ledger
        self._depth = depth
        self._out = Manuscript(ledger)
        self._fields: list[Field] = []
        self._gone = Removed()
        self._style = NO_STYLE

    def read(self, story: Element) -> list[Piece]:
        """Return the pieces of a story."""
        if self._depth > DEEPEST:
            raise UnreadableError("This file's parts are nested too deeply to be a release.")
        self._blocks(story)
        self._gone.name_in(self._ledger.dropped)
        return self._out.finish()

    def _inner(self, story: Element) -> list[Piece]:
        return Walk(self._book, self._part, self._ledger, self._depth + 1).read(story)

    def _blocks(self, parent: Element) -> None:
        for child in self._children(parent):
            match name_of(child):
                case "w:p":
                    self._paragraph(child)
                case "w:tbl":
                    self._table(child)
                case "w:altChunk" | "w:subDoc":
                    self._ledger.dropped.append("an embedded document")
                case "mc:AlternateContent":
                    for content in chosen(child):
                        self._blocks(content)

    def _children(self, parent: Element) -> Iterator[Element]:
        """Yield an element's children, those in transparent wrappers among them."""
        stack = [iter(parent)]
        while stack:
            child = next(stack[-1], None)
            if child is None:
                stack.pop()
                continue
            name = name_of(child)
            if name in _INSIDE:
                stack.append(iter(child))
            elif name == "w:sdt":
                content = self._controlled(child)
                if content is not None:
                    stack.append(iter(content))
            elif name in _OUT:
                self._gone.note("deleted text", "".join(texts_in(child, "w:t", "w:delText")))
            else:
                yield child

    def _controlled(self, control: Element) -> Element | None:
        """Return a content control's content; a prompt to type something isn't any."""
        content = child_of(control, "sdtContent")
        properties = child_of(control, "sdtPr")
        gallery = value_of(child_of(properties, "docPartObj", "docPartGallery")) or ""
        if content is not None and is_on(properties, "showingPlcHdr"):
            self._gone.note("a prompt", "".join(texts_in(content, "w:t")))
            return None
        if "contents" in gallery.lower():
            self._ledger.dropped.append("a table of contents")
            return None
        return content

    def _paragraph(self, paragraph: Element) -> None:
        properties = child_of(paragraph, "pPr")
        self._style = self._book.styles.paragraph(value_of(child_of(properties, "pStyle")))
        self._inline(paragraph, None)
        mark = child_of(properties, "rPr")
        if child_of(mark, "del") is not None or child_of(mark, "moveFrom") is not None:
            return
        backward = is_on(properties, "bidi")
        self._ledger.backward[bool(self._style.backward if backward is None else backward)] += sum(
            map(len, texts_in(paragraph, "w:t"))
        )
        self._gone.name_in(self._ledger.dropped)
        if _is_ruled(properties) and self._out.is_empty():
            self._out.rule()
            return
        self._out.end_paragraph(self._form(properties))

    def _form(self, properties: Element | None) -> Form:
        style = self._style
        outline = number_of(value_of(child_of(properties, "outlineLvl")))
        heading = style.heading
        if outline is not None and not is_title(style.names):
            heading = outline + 1 if outline < 9 else 0
        if heading:
            return Form(heading=heading)
        numbering = child_of(properties, "numPr")
        list_id = value_of(child_of(numbering, "numId"))
        level = number_of(value_of(child_of(numbering, "ilvl")), most=8)
        item = self._book.numbering.item(
            style.list_id if list_id is None else list_id,
            level if level is not None else style.list_level or 0,
        )
        if item is not None:
            return Form(item=item)
        return Form(role=role_in(style.names))

    def _inline(self, parent: Element, target: str | None) -> None:
        for child in self._children(parent):
            name = name_of(child)
            match name:
                case "w:r":
                    self._run(child, target)
                case "w:hyperlink":
                    self._inline(child, self._link(child))
                case "w:fldSimple":
                    self._fields.append(begun(value_of(child, "instr") or ""))
                    self._name_field(self._fields[-1])
                    self._inline(child, target)
                    self._fields.pop()
                case "m:oMath" | "m:oMathPara":
                    self._say("".join(texts_in(child, "m:t")), NO_STYLE, target)
                case "mc:AlternateContent":
                    for content in chosen(child):
                        self._inline(content, target)

    def _link(self, element: Element) -> str:
        relation = self._part.relation(element.get(R + "id"))
        anchor = value_of(element, "anchor")
        if relation is None or not relation.outside:
            return f"#{anchor or ''}"
        if anchor and "#" not in relation.target:
            return f"{relation.target}#{anchor}"
        return relation.target

    def _run(self, run: Element, target: str | None) -> None:
        look = self._look(child_of(run, "rPr"))
        for child in run:
            name = name_of(child)
            if name in _OBJECTS:
                self._draw(child)
            elif name in _BREAKS:
                if not self._is_unseen():
                    self._out.line_break()
            elif name == "w:fldChar":
                self._field(value_of(child, "fldCharType"))
            elif name == "w:instrText":
                if self._fields and not self._fields[-1].shows:
                    self._fields[-1].instruction.append(child.text or "")
            elif name == "w:delText":
                self._gone.note("deleted text", child.text or "")
            elif name in ("w:footnoteReference", "w:endnoteReference"):
                self._note(name, value_of(child, "id") or "", look)
            elif name == "w:ruby":
                self._ruby(child, target)
            else:
                self._say(_words(child, name, look.font), look, target)

    def _look(self, properties: Element | None) -> Style:
        """Return how a run looks: its own properties over its style's over the paragraph's."""
        named = self._book.styles.named(value_of(child_of(properties, "rStyle")))
        below = self._style
        backward = is_on(properties, "rtl") or is_on(properties, "cs")
        fonts = child_of(properties, "rFonts")
        return Style(
            bold=_toggled(is_on(properties, "bCs" if backward else "b"), named.bold, below.bold),
            italic=_toggled(
                is_on(properties, "iCs" if backward else "i"), named.italic, below.italic
            ),
            hidden=_is_hidden(properties, named, below),
            font=value_of(fonts, "ascii") or value_of(fonts, "hAnsi") or named.font,
            names=_language(properties, backward=bool(backward)),
        )

    def _say(self, words: str, look: Style, target: str | None) -> None:
        if not words:
            return
        if look.hidden:
            self._gone.note("hidden text", words)
            return
        if self._is_unseen():
            return
        for language in look.names:
            self._ledger.languages[language] += len(words)
        linked = next((field.target for field in reversed(self._fields) if field.target), target)
        self._out.words(words, bold=bool(look.bold), italic=bool(look.italic), target=linked)

    def _is_unseen(self) -> bool:
        """Say whether what comes belongs to an instruction, or to a field that isn't shown."""
        return any(not field.shows for field in self._fields[:-1]) or any(
            field.unseen for field in self._fields
        )

    def _field(self, kind: str | None) -> None:
        if kind == "begin":
            if len(self._fields) > DEEPEST:
                raise UnreadableError("This file's fields are nested too deeply to be a release.")
            self._fields.append(Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].show()
            self._name_field(self._fields[-1])
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _name_field(self, field: Field) -> None:
        if field.unseen:
            self._ledger.dropped.append(field.unseen)
        elif field.picture:
            self._book.drawings.name_outside(field.picture)

    def _draw(self, element: Element) -> None:
        if not self._is_unseen():
            self._book.drawings.read(element, self._part, self._out, self._inner)

    def _note(self, name: str, identity: str, look: Style) -> None:
        found = self._book.notes.pop((name, identity), None)
        if found is None or look.hidden or self._is_unseen():
            return
        self._book.noted += 1
        label = str(self._book.noted)
        part, story = found
        pieces = Walk(self._book, part, self._ledger, self._depth + 1).read(story)
        self._out.note(label, pieces)

    def _ruby(self, ruby: Element, target: str | None) -> None:
        base, reading = child_of(ruby, "rubyBase"), child_of(ruby, "rt")
        if base is not None:
            self._inline(base, target)
        words = "".join(texts_in(reading, "w:t")) if reading is not None else ""
        self._say(f" ({words})" if words else "", NO_STYLE, target)

    def _table(self, table: Element) -> None:
        self._gone.name_in(self._ledger.dropped)
        rows: list[list[list[Piece]]] = []
        header = _has_header_style(table, self._book.styles)
        for row in self._children(table):
            if name_of(row) != "w:tr":
                continue
            properties = child_of(row, "trPr")
            if child_of(properties, "del") is not None:
                self._gone.note("a deleted row", "".join(texts_in(row, "w:t", "w:delText")))
                continue
            if not rows and is_on(properties, "tblHeader"):
                header = True
            rows.append(self._row(row, properties))
        self._gone.name_in(self._ledger.dropped)
        self._out.end_paragraph()
        self._out.table(rows, header=header)

    def _row(self, row: Element, properties: Element | None) -> list[list[Piece]]:
        before = number_of(value_of(child_of(properties, "gridBefore")), most=WIDEST) or 0
        cells: list[list[Piece]] = [[] for _ in range(before)]
        for cell in self._children(row):
            if name_of(cell) != "w:tc":
                continue
            self._ledger.count_paragraph()
            look = child_of(cell, "tcPr")
            merged = child_of(look, "vMerge")
            if child_of(look, "cellDel") is not None:
                self._gone.note("a deleted cell", "".join(texts_in(cell, "w:t", "w:delText")))
                continue
            goes_on = merged is not None and value_of(merged) != "restart"
            cells.append([] if goes_on else self._inner(cell))
            span = number_of(value_of(child_of(look, "gridSpan")), most=WIDEST) or 1
            cells.extend([] for _ in range(span - 1))
        return cells


def _words(child: Element, name: str, font: str | None) -> str:
    match name:
        case "w:t":
            return in_font(child.text or "", font)
        case "w:tab" | "w:ptab":
            return "\t"
        case "w:noBreakHyphen":
            return "\u2011"
        case "w:sym":
            return _symbol(child)
    return ""


def _symbol(child: Element) -> str:
    try:
        code = int(value_of(child, "char") or "", 16)
    except ValueError:
        return ""
    return sign_of(value_of(child, "font"), code) if 0x20 <= code <= 0xFFFF else ""


def _toggled(own: bool | None, named: bool | None, below: bool | None) -> bool:
    return bool(named) != bool(below) if own is None else own


def _is_hidden(properties: Element | None, named: Style, below: Style) -> bool:
    own = is_on(properties, "vanish")
    size = number_of(value_of(child_of(properties, "sz")))
    if own is None:
        own = bool(named.hidden or below.hidden)
    return own or (size is not None and size <= 2)


def _language(properties: Element | None, *, backward: bool) -> tuple[str, ...]:
    language = value_of(child_of(properties, "lang"), "bidi" if backward else "val")
    return (language,) if language else ()


def _is_ruled(properties: Element | None) -> bool:
    borders = child_of(properties, "pBdr")
    return borders is not None and len(borders) == 1


def _has_header_style(table: Element, styles: Styles) -> bool:
    properties = child_of(table, "tblPr")
    look = child_of(properties, "tblLook")
    style = styles.named(value_of(child_of(properties, "tblStyle")))
    if not style.header_row or look is None:
        return False
    first = value_of(look, "firstRow")
    if first is not None:
        return first in ("1", "true", "on")
    try:
        return bool(int(value_of(look) or "0", 16) & 0x20)
    except ValueError:
        return False
