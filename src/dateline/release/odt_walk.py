"""A walk over the text of an OpenDocument file: blocks, paragraphs, spans, frames."""

from dateline.release.dropping import excerpt
from dateline.release.errors import UnreadableError
from dateline.release.manuscript import Form, Item, Ledger, Manuscript
from dateline.release.odt_pictures import Pictures
from dateline.release.odt_styles import NO_STYLE, Style, Styles
from dateline.release.odt_xml import (
    all_in,
    child_of,
    name_of,
    number_of,
    text_in,
    value_of,
    words_in,
)
from dateline.release.pieces import Figure, Piece
from dateline.release.style_names import heading_in, is_title, role_in
from dateline.release.symbol_fonts import in_font
from dateline.release.xml_parts import Element

DEEPEST = 60
WIDEST = 64
_INDEXES = {
    "text:table-of-content": "a table of contents",
    "text:alphabetical-index": "an index",
    "text:illustration-index": "an index",
    "text:table-index": "an index",
    "text:object-index": "an index",
    "text:user-index": "an index",
}
_TRANSPARENT = (
    "text:bibliography",
    "text:index-body",
    "text:index-title",
    "office:text",
    "style:header",
    "style:footer",
    "text:note-body",
    "draw:text-box",
)
_LEFT_OUT = {
    "office:annotation": "a comment",
    "text:placeholder": "a prompt",
    "text:script": "a script",
    "text:hidden-text": "hidden text",
    "office:forms": "a form",
}
_PAGES = ("text:page-number", "text:page-count", "text:page-continuation")
_FRAMES = (
    "draw:frame",
    "draw:a",
    "draw:g",
    "draw:custom-shape",
    "draw:rect",
    "draw:ellipse",
    "draw:circle",
    "draw:line",
    "draw:connector",
    "draw:caption",
    "draw:polygon",
    "draw:path",
)


class Walk:
    """A walk over one story; ``notes`` counts the notes of the whole file."""

    def __init__(
        self, styles: Styles, pictures: Pictures, ledger: Ledger, notes: list[str], depth: int = 0
    ) -> None:
        self._styles = styles
        self._pictures = pictures
        self._ledger = ledger
        self._notes = notes
        self._depth = depth
        self._out = Manuscript(ledger)
        self._lists = 0
        self._numbers: dict[tuple[str, int], int] = {}
        self._hidden: list[str] = []

    def read(self, story: Element) -> list[Piece]:
        """Return the pieces of a story."""
        if self._depth > DEEPEST:
            raise UnreadableError("This file's parts are nested too deeply to be a release.")
        self._blocks(story)
        return self._out.finish()

    def _inner(self, story: Element) -> list[Piece]:
        return Walk(
            self._styles, self._pictures, self._ledger, self._notes, self._depth + 1
        ).read(story)  # fmt: skip

    def _blocks(self, parent: Element) -> None:
        for child in parent:
            self._block(child)

    def _block(self, child: Element) -> None:
        name = name_of(child)
        if name in ("text:p", "text:h"):
            self._paragraph(child)
        elif name == "text:list":
            self._lists += 1
            self._list(child, value_of(child, "text:style-name"), 0)
        elif name == "text:numbered-paragraph":
            self._numbered(child)
        elif name == "table:table":
            self._table(child)
        elif name == "text:section":
            self._section(child)
        elif name in _TRANSPARENT:
            self._blocks(child)
        elif name in _INDEXES:
            self._ledger.dropped.append(_INDEXES[name])
        elif name == "text:tracked-changes":
            self._deleted(child)
        elif name in _FRAMES:
            self._frame(child, floating=True)
        elif name in _LEFT_OUT:
            self._leave_out(name, text_in(child))

    def _leave_out(self, name: str, words: str) -> None:
        said = excerpt(words)
        what = _LEFT_OUT[name]
        self._ledger.dropped.append(f"{what}: {said}" if said else what)

    def _deleted(self, changes: Element) -> None:
        for deletion in all_in(changes, "text:deletion"):
            words = excerpt(text_in(deletion))
            if words:
                self._ledger.dropped.append(f"deleted text: {words}")

    def _section(self, section: Element) -> None:
        if value_of(section, "text:display") in ("none", "condition"):
            self._ledger.dropped.append(f"a hidden part: {excerpt(text_in(section))}")
            return
        self._blocks(section)

    def _paragraph(self, paragraph: Element, item: Item | None = None) -> None:
        style = self._styles.paragraph(value_of(paragraph, "text:style-name"))
        if any(
            value_of(field, "text:is-hidden") == "true"
            for field in all_in(paragraph, "text:hidden-paragraph")
        ):
            self._ledger.dropped.append(f"hidden text: {excerpt(text_in(paragraph))}")
            return
        self._inline(paragraph, style, None)
        self._ledger.backward[bool(style.backward)] += sum(map(len, paragraph.itertext()))
        self._name_hidden()
        self._out.end_paragraph(_form(paragraph, style, item))

    def _name_hidden(self) -> None:
        words = excerpt("".join(self._hidden))
        if words:
            self._ledger.dropped.append(f"hidden text: {words}")
        self._hidden = []

    def _inline(self, parent: Element, look: Style, target: str | None) -> None:
        self._say(parent.text, look, target)
        for child in parent:
            self._span(child, look, target)
            self._say(child.tail, look, target)

    def _span(self, child: Element, look: Style, target: str | None) -> None:
        name = name_of(child)
        if name == "text:span":
            style = self._styles.text(value_of(child, "text:style-name"))
            self._inline(child, _under(style, look), target)
        elif name == "text:a":
            self._inline(child, look, value_of(child, "xlink:href") or "")
        elif name == "text:line-break":
            self._out.line_break()
        elif name in ("text:s", "text:tab"):
            self._say(" ", look, target)
        elif name == "text:note":
            self._note(child)
        elif name in _FRAMES:
            floating = value_of(child, "text:anchor-type") not in (None, "as-char")
            self._frame(child, floating=floating)
        else:
            self._field(child, name, look, target)

    def _field(self, child: Element, name: str, look: Style, target: str | None) -> None:
        if name in _PAGES:
            self._ledger.dropped.append("a page number")
        elif name in _LEFT_OUT:
            words = words_in(child)
            self._leave_out(name, text_in(child) if name == "office:annotation" else words)
        elif name == "text:ruby-text":
            self._say(f" ({words_in(child)})", look, target)
        elif name in ("text:variable-set", "text:user-field-get"):
            if value_of(child, "text:display") != "none":
                self._inline(child, look, target)
        elif name not in ("office:annotation-end", "text:hidden-paragraph"):
            self._inline(child, look, target)

    def _say(self, words: str | None, look: Style, target: str | None) -> None:
        if not words:
            return
        if look.hidden:
            self._hidden.append(words)
            return
        if look.language:
            self._ledger.languages[look.language] += len(words)
        self._out.words(
            in_font(words, look.font),
            bold=bool(look.bold),
            italic=bool(look.italic),
            target=target,
        )

    def _note(self, note: Element) -> None:
        body = child_of(note, "text:note-body")
        if body is not None:
            self._notes.append("")
            label = str(len(self._notes))
            self._out.note(label, self._inner(body))

    def _frame(self, frame: Element, *, floating: bool, depth: int = 0) -> None:
        """Read a frame: the first of its contents that is understood."""
        name = name_of(frame)
        if depth > DEEPEST:
            return
        if name == "draw:frame":
            self._framed(frame, floating=floating)
        elif name in ("draw:g", "draw:a"):
            for child in frame:
                if name_of(child) in _FRAMES:
                    self._frame(child, floating=floating, depth=depth + 1)
        else:
            self._out.box(self._inner(frame), floating=floating)

    def _framed(self, frame: Element, *, floating: bool) -> None:
        for child in frame:
            name = name_of(child)
            if name == "draw:text-box":
                pieces = self._inner(child)
                pictured = any(isinstance(piece, Figure) for piece in pieces)
                self._out.box(pieces, floating=floating and not pictured)
                return
            if name in ("draw:object", "draw:object-ole", "draw:applet", "draw:plugin"):
                self._ledger.dropped.append("an embedded object")
                return
            if name == "table:table":
                self._table(child)
                return
            if name == "draw:image":
                source = self._pictures.keep(child)
                alt = _alt(frame)
                if source is not None or alt:
                    self._out.figure(Figure(source, alt=alt))
                return

    def _list(self, element: Element, style: str | None, depth: int) -> None:
        if depth > DEEPEST:
            raise UnreadableError("This file's lists are nested too deeply to be a release.")
        level = self._styles.level(style, depth)
        key = (style or "", depth)
        goes_on = value_of(element, "text:continue-numbering") == "true" or value_of(
            element, "text:continue-list"
        )
        if not goes_on:
            self._numbers[key] = level.start - 1
        for child in element:
            name = name_of(child)
            if name not in ("text:list-item", "text:list-header"):
                continue
            start = number_of(value_of(child, "text:start-value"), most=1_000_000)
            self._numbers[key] = self._numbers.get(key, 0) + 1 if start is None else start
            item = Item(str(self._lists), depth, level.ordered, self._numbers[key])
            counted = level.shown and name == "text:list-item"
            self._item(child, item if counted else None, style, depth)

    def _item(self, element: Element, item: Item | None, style: str | None, depth: int) -> None:
        """Read an item: its paragraphs are one, lists in it come after it."""
        paragraphs = [child for child in element if name_of(child) == "text:p"]
        last = paragraphs[-1] if paragraphs else None
        for child in element:
            name = name_of(child)
            if name == "text:list":
                self._list(child, value_of(child, "text:style-name") or style, depth + 1)
            elif name == "text:p" and item is not None and child is not last:
                look = self._styles.paragraph(value_of(child, "text:style-name"))
                self._inline(child, look, None)
                self._out.line_break()
            elif name in ("text:p", "text:h"):
                self._paragraph(child, item)
            else:
                self._block(child)

    def _numbered(self, element: Element) -> None:
        depth = (number_of(value_of(element, "text:level"), most=20) or 1) - 1
        level = self._styles.level(value_of(element, "text:style-name"), depth)
        key = ("numbered", depth)
        self._numbers[key] = self._numbers.get(key, level.start - 1) + 1
        item = Item("numbered", depth, level.ordered, self._numbers[key])
        for child in element:
            if name_of(child) in ("text:p", "text:h"):
                self._paragraph(child, item)

    def _table(self, table: Element) -> None:
        self._out.end_paragraph()
        rows: list[list[list[Piece]]] = []
        header = self._rows(table, rows, depth=0)
        self._out.table(rows, header=header)

    def _rows(self, parent: Element, rows: list[list[list[Piece]]], *, depth: int) -> bool:
        """Add the rows of a table; say whether the first of them is marked as its header."""
        header = False
        for child in parent:
            name = name_of(child)
            if name == "table:table-row":
                rows.append(self._row(child))
            elif name == "table:table-header-rows":
                first = not rows
                self._rows(child, rows, depth=depth + 1)
                header = header or (first and bool(rows))
            elif name in ("table:table-rows", "table:table-row-group") and depth < DEEPEST:
                header = self._rows(child, rows, depth=depth + 1) or header
        return header

    def _row(self, row: Element) -> list[list[Piece]]:
        cells: list[list[Piece]] = []
        for cell in row:
            name = name_of(cell)
            if name not in ("table:table-cell", "table:covered-table-cell"):
                continue
            self._ledger.count_paragraph()
            repeated = number_of(value_of(cell, "table:number-columns-repeated"), most=WIDEST) or 1
            found = self._inner(cell) if name == "table:table-cell" else []
            cells.append(found)
            cells.extend([] for _ in range(repeated - 1))
        return cells


def _form(paragraph: Element, style: Style, item: Item | None) -> Form:
    if is_title(style.names):
        return Form(heading=1)
    if name_of(paragraph) == "text:h":
        level = number_of(value_of(paragraph, "text:outline-level"), most=9)
        return Form(heading=max(level or 1, 1))
    heading = heading_in(style.names)
    if heading:
        return Form(heading=heading)
    return Form(item=item) if item is not None else Form(role=role_in(style.names))


def _under(style: Style, look: Style) -> Style:
    """Return a span's style over the look around it."""
    if style is NO_STYLE:
        return look
    return Style(
        bold=look.bold if style.bold is None else style.bold,
        italic=look.italic if style.italic is None else style.italic,
        hidden=look.hidden if style.hidden is None else style.hidden,
        font=style.font or look.font,
        language=style.language or look.language,
    )


def _alt(frame: Element) -> str | None:
    for name in ("svg:desc", "svg:title"):
        element = child_of(frame, name)
        words = " ".join((element.text or "").split()) if element is not None else ""
        if words:
            return words[:2_000]
    return None
