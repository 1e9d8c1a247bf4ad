"""A walk over the elements of a page: what is text, what is a list, what is left out."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from dateline.release.decoding import nfc
from dateline.release.hidden import is_hidden, is_tracker
from dateline.release.html_elements import BOLD, HEADINGS, ITALIC, NAMED, SILENT, is_block
from dateline.release.html_figures import image_address, picture_source, read_figure
from dateline.release.inline import bare_links, linked
from dateline.release.model import Heading, List, Quote, Run, Runs, Table
from dateline.release.patterns import late
from dateline.release.pieces import Figure, Piece, Rule, Text, take_item
from dateline.release.runs import joined, plain, tidy

DEEPEST = 120


class Marks(NamedTuple):
    """What was decided of a page's elements, by their keys, before it is walked over.

    ``skipped`` says what each is that is left out (``""`` where it is used elsewhere), ``headline``
    is the main heading whatever its element, ``frames`` are pictures with captions, ``layouts`` are
    tables that only set the page.
    """

    skipped: Mapping[int, str] = MappingProxyType({})
    headline: int | None = None
    frames: frozenset[int] = frozenset()
    layouts: frozenset[int] = frozenset()


NO_MARKS = Marks()
_STYLED = frozenset({"a", "b", "strong", "i", "em", "span", "time", "label"})


class Walk:
    """A walk over elements; ``_lines`` is the paragraph that is being collected."""

    def __init__(self, dropped: list[str], base: str | None, marks: Marks = NO_MARKS) -> None:
        self._dropped = dropped
        self._base = base
        self._marks = marks
        self._pieces: list[Piece] = []
        self._lines: list[list[Run]] = [[]]
        self._bold = 0
        self._italic = 0
        self._target: str | None = None
        self._preformatted = 0

    def finish(self) -> list[Piece]:
        """Return the pieces collected."""
        self._flush()
        return self._pieces

    def part(self) -> None:
        """End the paragraph that is being collected: what follows stands elsewhere."""
        self._flush()

    def enter(self, node: LexborNode, depth: int) -> None:
        """Walk over an element's children."""
        child = node.child
        while child is not None:
            self._take(child, depth + 1)
            child = child.next

    def _take(self, node: LexborNode, depth: int) -> None:
        tag = node.tag or ""
        if tag == "-text":
            self._words(node.text_content or "")
            return
        if tag == "-comment" or tag.startswith("-"):
            self._dropped.append("a comment")
            return
        if self._leave_out(node, tag):
            return
        if depth > DEEPEST:
            self._words(node.text(deep=True))
            return
        key = node.mem_id
        if key == self._marks.headline:
            self._heading(node, depth, 1)
        elif tag in HEADINGS:
            level = HEADINGS[tag]
            self._heading(node, depth, max(level, 2) if self._marks.headline else level)
        elif (key in self._marks.frames and self._framed(node)) or self._special(node, tag, depth):
            pass
        elif is_block(tag):
            self._flush()
            self.enter(node, depth)
            self._flush()
        else:
            self._inline(node, tag, depth)

    def _special(self, node: LexborNode, tag: str, depth: int) -> bool:
        match tag:
            case "a":
                self._anchor(node, depth)
            case "br":
                self._lines.append([])
            case "hr":
                self._flush()
                self._pieces.append(Rule("hr"))
            case "ul" | "ol" | "menu":
                self._list(node, depth)
            case "blockquote":
                self._quote(node, depth)
            case "table":
                self._table(node, depth)
            case "img" | "amp-img" | "amp-anim":
                self._image(node)
            case "figure":
                self._figure(node, depth)
            case "pre":
                self._pre(node, depth)
            case _:
                return False
        return True

    def _leave_out(self, node: LexborNode, tag: str) -> bool:
        if tag in SILENT:
            if tag in NAMED:
                self._dropped.append(NAMED[tag])
            return True
        attributes = node.attributes
        for name in attributes:
            if name.startswith("on"):
                self._dropped.append(f"a handler ({name[:20]})")
        if is_hidden(attributes):
            words = " ".join(node.text(deep=True).split())
            self._dropped.append(f"a hidden part: {words[:60]}" if words else "a hidden part")
            return True
        left_out = self._marks.skipped.get(node.mem_id)
        if left_out is None:
            return False
        if left_out:
            self._dropped.append(left_out)
        return True

    def _set_apart(self, node: LexborNode, tag: str) -> None:
        """Begin a line where only a style parts an element's words from those before it.

        ``<b>Jane Doe</b><i>Head of Office</i><a>…</a>``: nobody writes two words as one.
        """
        before = node.prev
        if before is None or tag not in _STYLED or before.tag not in _STYLED:
            return
        last = self._lines[-1][-1].text[-1:] if self._lines[-1] else ""
        first = node.text(deep=True).partition(" ")[0]
        begins = first[:1].isupper() or first[:1].isdigit() or first[:1] == "+" or "@" in first
        if begins and last.isalnum() and (tag != before.tag or tag == "a"):
            self._lines.append([])

    def _inline(self, node: LexborNode, tag: str, depth: int) -> None:
        self._set_apart(node, tag)
        bold, italic = tag in BOLD, tag in ITALIC
        self._bold += bold
        self._italic += italic
        if tag == "q":
            self._words("“")
        self.enter(node, depth)
        if tag == "q":
            self._words("”")
        self._bold -= bold
        self._italic -= italic

    def _anchor(self, node: LexborNode, depth: int) -> None:
        self._set_apart(node, "a")
        target = node.attributes.get("href")
        if target is None or self._target is not None:
            self.enter(node, depth)
            return
        before = len(self._lines), len(self._lines[-1])
        self._target = target
        self.enter(node, depth)
        self._target = None
        if before[0] == len(self._lines):
            self._one_link(before[1])

    def _one_link(self, start: int) -> None:
        """Make one run of the runs that an anchor's styled words left, so that it is one link."""
        line = self._lines[-1]
        runs = line[start:]
        if len(runs) < 2 or any(run.link != runs[0].link for run in runs):
            return
        first = runs[0]
        bold, italic = all(run.bold for run in runs), all(run.italic for run in runs)
        line[start:] = [Run(plain(runs), bold, italic, first.link)]

    def _words(self, text: str) -> None:
        text = nfc(_clean(text))
        if self._preformatted and "\n" in text:
            for number, line in enumerate(text.split("\n")):
                if number:
                    self._lines.append([])
                self._words(line)
            return
        if not text:
            return
        bold, italic = self._bold > 0, self._italic > 0
        if self._target is not None and text.strip():
            run = linked(text, self._target, self._dropped, self._base)
            self._lines[-1].append(Run(text, bold, italic, run.link))
            return
        for run in bare_links(text, self._dropped):
            self._lines[-1].append(Run(run.text, bold, italic, run.link))

    def _flush(self) -> None:
        lines = tuple(line for line in map(tidy, self._lines) if line)
        if lines:
            self._pieces.append(Text(lines))
        self._lines = [[]]

    def _inside(self, node: LexborNode, depth: int) -> list[Piece]:
        """Walk over an element apart from what stands around it."""
        inner = Walk(self._dropped, self._base, self._marks)
        inner.enter(node, depth)
        return inner.finish()

    def _heading(self, node: LexborNode, depth: int, level: int) -> None:
        self._flush()
        pieces = self._inside(node, depth)
        runs = joined(line for piece in pieces if isinstance(piece, Text) for line in piece.lines)
        if runs:
            unbold = tuple(Run(run.text, False, run.italic, run.link) for run in runs)
            self._pieces.append(Heading(level, tidy(unbold)))
        self._pieces.extend(piece for piece in pieces if not isinstance(piece, Text))

    def _pre(self, node: LexborNode, depth: int) -> None:
        self._flush()
        self._preformatted += 1
        self.enter(node, depth)
        self._preformatted -= 1
        self._flush()

    def _list(self, node: LexborNode, depth: int) -> None:
        self._flush()
        items: list[Runs] = []
        others: list[Piece] = []
        child = node.child
        while child is not None:
            if child.tag == "li" and not self._leave_out(child, "li"):
                take_item(self._inside(child, depth + 1), items, others)
            elif child.tag != "li":
                others.extend(self._inside_node(child, depth))
            child = child.next
        kept = tuple(item for item in items if item)
        if kept:
            self._pieces.append(List(ordered=node.tag == "ol", items=kept))
        self._pieces.extend(others)

    def _inside_node(self, node: LexborNode, depth: int) -> list[Piece]:
        inner = Walk(self._dropped, self._base, self._marks)
        inner._take(node, depth + 1)
        return inner.finish()

    def _quote(self, node: LexborNode, depth: int) -> None:
        self._flush()
        paragraphs: list[Runs] = []
        others: list[Piece] = []
        for piece in self._inside(node, depth):
            if isinstance(piece, Text):
                paragraphs.extend(_attributed(piece))
            elif isinstance(piece, Heading):
                paragraphs.append(piece.runs)
            else:
                others.append(piece)
        attribution: str | None = None
        cite = node.css_first("cite, footer")
        cited = " ".join(cite.text(deep=True).split()) if cite is not None else ""
        if len(paragraphs) > 1 and (
            plain(paragraphs[-1]).startswith(("—", "–", "-- ", "- "))
            or (cited and plain(paragraphs[-1]) == cited)
        ):
            attribution = plain(paragraphs.pop()).lstrip("—–- ")
        elif cited and paragraphs and cited not in plain(paragraphs[-1]):
            attribution = cited.lstrip("—–- ")
        if paragraphs:
            self._pieces.append(Quote(tuple(paragraphs), attribution or None))
        self._pieces.extend(others)

    def _table(self, node: LexborNode, depth: int) -> None:
        self._flush()
        if node.mem_id in self._marks.layouts:
            self.enter(node, depth)
            self._flush()
            return
        caption = node.css_first("caption")
        if caption is not None:
            self._pieces.extend(self._inside(caption, depth))
        rows: list[tuple[Runs, ...]] = []
        header = False
        for row in node.css("tr"):
            cells: list[Runs] = []
            heads = 0
            cell = row.child
            while cell is not None:
                if cell.tag in ("td", "th") and not self._leave_out(cell, cell.tag):
                    heads += cell.tag == "th"
                    texts = self._inside(cell, depth + 2)
                    cells.append(joined(_cell_lines(texts)))
                cell = cell.next
            if not rows and heads and heads == len(cells):
                header = True
            if any(cells):
                rows.append(tuple(cells))
        if len(rows) == 1 and len(rows[0]) == 1:
            self._pieces.append(Text((rows[0][0],)))
        elif rows:
            self._pieces.append(Table(header, tuple(rows)))

    def _image(self, node: LexborNode) -> None:
        attributes = node.attributes
        if is_tracker(attributes):
            self._dropped.append("a tracking picture")
            return
        alt = " ".join((attributes.get("alt") or "").split()) or None
        source = picture_source(image_address(attributes), self._dropped)
        if source is None and alt is None:
            return
        lines = self._lines
        self._lines = [[]]
        self._pieces.append(Figure(source, alt=alt))
        self._lines = lines

    def _figure(self, node: LexborNode, depth: int) -> None:
        self._flush()
        if node.css_first("img, amp-img, amp-anim") is None:
            self.enter(node, depth)
            self._flush()
            return
        self._framed(node)
        for image in node.css("img, amp-img, amp-anim")[1:]:
            self._image(image)

    def _framed(self, node: LexborNode) -> bool:
        """Take a picture and its caption as one; say whether there was one."""
        figure = read_figure(node, self._dropped)
        if figure is not None:
            self._flush()
            self._pieces.append(figure)
        return figure is not None


def _cell_lines(pieces: Sequence[Piece]) -> list[Runs]:
    lines: list[Runs] = []
    for piece in pieces:
        if isinstance(piece, Text):
            lines.extend(piece.lines)
        elif isinstance(piece, Heading):
            lines.append(piece.runs)
        elif isinstance(piece, List):
            lines.extend(piece.items)
    return lines


def _attributed(piece: Text) -> list[Runs]:
    if len(piece.lines) > 1 and plain(piece.lines[-1]).startswith(("—", "–", "-- ", "- ")):
        return [joined(piece.lines[:-1]), piece.lines[-1]]
    return [joined(piece.lines)]


def _clean(text: str) -> str:
    return _CONTROL.sub(" ", text)


_CONTROL = late("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\u2028\u2029]")
