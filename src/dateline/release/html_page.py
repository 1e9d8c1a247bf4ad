"""The container of HTML: words, safe links, lists, tables and figures of the article in a page.

Scripts, styles, handlers, forms, hidden parts, trackers and navigation are left out and named.
"""

import re
from collections.abc import Sequence

from selectolax.lexbor import LexborHTMLParser, LexborNode

from dateline.release.decoding import nfc
from dateline.release.hidden import is_furniture, is_hidden, is_tracker
from dateline.release.inline import bare_links, linked
from dateline.release.metadata import Metadata, read_metadata
from dateline.release.model import Direction, Heading, List, Quote, Run, Runs, Table
from dateline.release.pieces import Figure, Piece, Rule, Source, Text
from dateline.release.runs import joined, plain, tidy

DEEPEST = 250
LEAST_ARTICLE = 250
_SILENT = frozenset(
    "script style noscript template iframe frame object embed applet svg canvas math audio video "
    "input select textarea button datalist option dialog map head title meta link base param "
    "source track".split()
)
_SILENT_WORTH_NAMING = {
    "script": "a script", "style": "a style sheet", "iframe": "a frame", "frame": "a frame",
    "object": "an embedded object", "embed": "an embedded object", "form": "a form",
    "input": "a form's field", "select": "a form's field", "textarea": "a form's field",
    "button": "a button", "svg": "a drawing", "video": "a video", "audio": "a sound",
    "noscript": "a part for readers without scripts", "template": "a template",
    "dialog": "a dialog",
}  # fmt: skip
_BLOCKS = frozenset(
    "address article aside body center details dd div dl dt fieldset figcaption footer form header "
    "hgroup html legend main p pre section summary td th tr tbody thead tfoot caption li".split()
)
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_BOLD = frozenset(["b", "strong"])
_ITALIC = frozenset(["i", "em", "cite", "dfn", "var"])
_CREDIT = re.compile(
    r"(?:\(|\b)(?:photo(?:graph)?(?: credit)?|credit|image credit|courtesy(?: of)?)\s*(?::|by\b)?\s*(?P<who>[^()]{2,80}?)\)?\.?$",
    re.IGNORECASE,
)


def read_html(text: str, dropped: list[str]) -> Source:
    """Split a page into pieces, the article's alone where there is one."""
    tree = LexborHTMLParser(text)
    metadata = read_metadata(tree)
    root = tree.body
    if root is None:
        return Source((), dropped=tuple(dropped))
    article = _article(tree, root)
    walk = _Walk(dropped, metadata.address)
    walk.enter(article if article is not None else root, 0)
    pieces = walk.finish()
    if article is not None:
        dropped.append("the page around the article")
        _name_scripts(tree, dropped)
    pieces = _titled(pieces, tree, metadata)
    language, direction = _language(tree, article)
    return Source(
        tuple(pieces),
        title=metadata.title,
        date=metadata.date,
        permalink=metadata.address,
        language=language,
        direction=direction,
        dropped=_counted(dropped),
    )


def read_fragment(text: str, dropped: list[str]) -> Sequence[Piece]:
    """Read a piece of HTML that stands inside another text."""
    body = LexborHTMLParser(text).body
    if body is None:
        return ()
    walk = _Walk(dropped, None)
    walk.enter(body, 0)
    return walk.finish()


def picture_source(raw: str, dropped: list[str]) -> str | None:
    """Return a picture's relative path; one from elsewhere is named and left out."""
    source = raw.strip()
    if not source:
        return None
    parts = source.split("/")
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:|[/\\]", source) or ".." in parts or "\\" in source:
        dropped.append(f"a picture from outside the filing: {source[:80]}")
        return None
    return source.removeprefix("./")


def _article(tree: LexborHTMLParser, body: LexborNode) -> LexborNode | None:
    for selector in ("article", "main", "[role=main]"):
        nodes = tree.css(selector)
        if not nodes:
            continue
        sizes = [len(node.text(deep=True)) for node in nodes[:20]]
        largest = max(sizes)
        if largest >= LEAST_ARTICLE and largest * 4 >= sum(sizes):
            return nodes[sizes.index(largest)]
    return None if body.tag == "body" else body


def _name_scripts(tree: LexborHTMLParser, dropped: list[str]) -> None:
    for tag in ("script", "style", "iframe", "form"):
        count = len(tree.css(tag))
        named = _SILENT_WORTH_NAMING[tag]
        dropped.extend([named] * max(0, count - dropped.count(named)))


def _counted(dropped: Sequence[str]) -> tuple[str, ...]:
    counts: dict[str, int] = {}
    for name in dropped:
        counts[name] = counts.get(name, 0) + 1
    return tuple(
        name if count == 1 else f"{name} ({count} times)" for name, count in counts.items()
    )


def _titled(pieces: list[Piece], tree: LexborHTMLParser, metadata: Metadata) -> list[Piece]:
    """Put the page's title over the text where the text has no main heading of its own."""
    if any(isinstance(piece, Heading) and piece.level == 1 for piece in pieces):
        return pieces
    mains = [tidy((Run(node.text(deep=True)),)) for node in tree.css("h1")[:3]]
    if len(mains) == 1 and mains[0]:
        return [Heading(1, mains[0]), *pieces]
    if metadata.title:
        return [Heading(1, (Run(metadata.title),)), *pieces]
    return pieces


def _language(
    tree: LexborHTMLParser, article: LexborNode | None
) -> tuple[str | None, Direction | None]:
    language: str | None = None
    direction: Direction | None = None
    for node in (article, tree.body, tree.root):
        if node is None:
            continue
        attributes = node.attributes
        tag = (attributes.get("lang") or attributes.get("xml:lang") or "").strip().replace("_", "-")
        if language is None and re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}", tag):
            language = tag
        way = (attributes.get("dir") or "").strip().lower()
        if direction is None and way == "rtl":
            direction = "rtl"
        elif direction is None and way == "ltr":
            direction = "ltr"
    return language, direction


class _Walk:
    """A walk over elements; ``_lines`` is the paragraph that is being collected."""

    def __init__(self, dropped: list[str], base: str | None) -> None:
        self._dropped = dropped
        self._base = base
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

    def enter(self, node: LexborNode, depth: int) -> None:
        """Walk over an element's children."""
        if depth > DEEPEST:
            self._words(node.text(deep=True))
            return
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
        reader = _READERS.get(tag)
        if reader is not None:
            reader(self, node, depth)
        elif tag in _HEADINGS:
            self._heading(node, depth, _HEADINGS[tag])
        elif tag in _BLOCKS:
            self._flush()
            self.enter(node, depth)
            self._flush()
        else:
            self._inline(node, tag, depth)

    def _leave_out(self, node: LexborNode, tag: str) -> bool:
        if tag in _SILENT:
            if tag in _SILENT_WORTH_NAMING:
                self._dropped.append(_SILENT_WORTH_NAMING[tag])
            return True
        attributes = node.attributes
        for name in attributes:
            if name.startswith("on"):
                self._dropped.append(f"a handler ({name[:20]})")
        if is_hidden(attributes):
            words = " ".join(node.text(deep=True).split())
            self._dropped.append(f"a hidden part: {words[:60]}" if words else "a hidden part")
            return True
        furniture = is_furniture(tag, attributes)
        if furniture is not None and tag != "body":
            self._dropped.append(furniture)
            return True
        if tag == "form":
            self._dropped.append("a form")
            return node.css_first("p") is None
        return False

    def _inline(self, node: LexborNode, tag: str, depth: int) -> None:
        bold, italic = tag in _BOLD, tag in _ITALIC
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

    def _break(self, node: LexborNode, depth: int) -> None:  # noqa: ARG002  one of several
        self._lines.append([])

    def _rule(self, node: LexborNode, depth: int) -> None:  # noqa: ARG002  one of several
        self._flush()
        self._pieces.append(Rule("hr"))

    def _flush(self) -> None:
        lines = tuple(line for line in map(tidy, self._lines) if line)
        if lines:
            self._pieces.append(Text(lines))
        self._lines = [[]]

    def _inside(self, node: LexborNode, depth: int) -> list[Piece]:
        """Walk over an element apart from what stands around it."""
        inner = _Walk(self._dropped, self._base)
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
                words: list[Runs] = []
                for piece in self._inside(child, depth + 1):
                    if isinstance(piece, Text):
                        words.extend(piece.lines)
                    elif isinstance(piece, Heading):
                        words.append(piece.runs)
                    elif isinstance(piece, List):
                        items.append(joined(words))
                        items.extend(piece.items)
                        words = []
                    else:
                        others.append(piece)
                items.append(joined(words))
            elif child.tag != "li":
                others.extend(self._inside_node(child, depth))
            child = child.next
        kept = tuple(item for item in items if item)
        if kept:
            self._pieces.append(List(ordered=node.tag == "ol", items=kept))
        self._pieces.extend(others)

    def _inside_node(self, node: LexborNode, depth: int) -> list[Piece]:
        inner = _Walk(self._dropped, self._base)
        inner._take(node, depth + 1)  # noqa: SLF001  its own kind
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
        if paragraphs:
            self._pieces.append(Quote(tuple(paragraphs), attribution or None))
        self._pieces.extend(others)

    def _table(self, node: LexborNode, depth: int) -> None:
        self._flush()
        if node.css_first("table table, p p, article, h1, h2") is not None:
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
                    texts = [piece for piece in self._inside(cell, depth + 2)]
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

    def _image(self, node: LexborNode, depth: int) -> None:  # noqa: ARG002  one of several
        attributes = node.attributes
        if is_tracker(attributes):
            self._dropped.append("a tracking picture")
            return
        alt = " ".join((attributes.get("alt") or "").split()) or None
        source = picture_source(attributes.get("src") or "", self._dropped)
        if source is None and alt is None:
            return
        lines = self._lines
        self._lines = [[]]
        self._pieces.append(Figure(source, alt=alt))
        self._lines = lines

    def _figure(self, node: LexborNode, depth: int) -> None:
        self._flush()
        captions = node.css("figcaption")
        caption = " ".join(" ".join(part.text(deep=True).split()) for part in captions) or None
        images = node.css("img")
        if not images:
            self.enter(node, depth)
            self._flush()
            return
        attributes = images[0].attributes
        alt = " ".join((attributes.get("alt") or "").split()) or None
        source = picture_source(attributes.get("src") or "", self._dropped)
        credit = _CREDIT.search(caption) if caption else None
        if source is not None or caption or alt:
            who = credit["who"].strip() if credit else None
            self._pieces.append(Figure(source, alt=alt, caption=caption, credit=who))
        for image in images[1:]:
            self._image(image, depth)


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


_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\u2028\u2029]")
_READERS = {
    "a": _Walk._anchor,
    "br": _Walk._break,
    "hr": _Walk._rule,
    "ul": _Walk._list,
    "ol": _Walk._list,
    "menu": _Walk._list,
    "blockquote": _Walk._quote,
    "table": _Walk._table,
    "img": _Walk._image,
    "figure": _Walk._figure,
    "pre": _Walk._pre,
}
