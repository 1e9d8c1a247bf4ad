"""The container of Markdown: CommonMark with tables, and front matter over it.

HTML inside it is read as HTML is: its words and safe links stay, the rest is dropped and named.
"""

from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from dateline.release.captions import credit_in
from dateline.release.datelines import parse_dateline
from dateline.release.embargoes import is_embargo
from dateline.release.front_matter import FrontMatter, parse_front_matter, split_front_matter
from dateline.release.html_figures import picture_source
from dateline.release.html_page import read_fragment
from dateline.release.inline import bare_links, inline_runs, linked
from dateline.release.model import Heading, List, Quote, Run, Runs, Table
from dateline.release.paragraphs import stretches
from dateline.release.parting import with_paragraphs_parted
from dateline.release.patterns import late
from dateline.release.pieces import Figure, Piece, Rule, Source, Text, take_item
from dateline.release.runs import joined, plain, tidy

LONGEST_PARAGRAPH = 50_000
_BLOCKS = MarkdownIt("commonmark").enable("table")
_BLOCKS.core.ruler.disable(["inline"])


class _Inline(MarkdownIt):
    """Takes links and pictures with any address; which of those stay is decided here."""

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 - named there
        return True

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - named there
        """Return an address with signs encoded that need it; most need none."""
        return url if _SAFE_ADDRESS.fullmatch(url) else super().normalizeLink(url)


_SAFE_ADDRESS = late(r"(?:https?|mailto):[A-Za-z0-9_.:/?=#~&+,;@!$'()*-]{1,2000}")
_INLINE = _Inline("commonmark")
_BROKEN_TITLE = late(
    r"(\s{0,3}# [^\n]{20,200})\n"
    r"([^\s#>|*+\-!\[=<`\d][^\n]{2,119}|\d{4} [A-Z][^\n]{2,119})\n[ \t]*\n"
)
# Most paragraphs have no mark of Markdown's and many footers are one link: neither needs a parser.
_MARKUP = late(r"[\\`*_\[\]<&]")
_LINK = late(r"\[([^\[\]\\`*_<&!\n]{1,300})\]\((https?://[A-Za-z0-9_.:/?=#~+-]{1,800})\)")
_SILENT = ("script", "style", "iframe", "object", "template", "noscript")


def read_markdown(text: str, dropped: list[str]) -> Source:
    """Split Markdown into pieces."""
    head, rest = split_front_matter(text)
    front = parse_front_matter(head) if head is not None else FrontMatter()
    pieces: list[Piece] = []
    for simple, stretch in stretches(with_paragraphs_parted(_with_title_joined(rest))):
        if simple:
            lines, figures = inline_lines(stretch, dropped)
            pieces += [*([Text(tuple(lines))] if lines else []), *figures]
        else:
            pieces += _Walk(_BLOCKS.parse(stretch), dropped).pieces()
    return Source(tuple(pieces), front=front, dropped=tuple(dropped))


def _with_title_joined(text: str) -> str:
    """Return a text with the second line of its title on the first: wires break long ones."""
    found = _BROKEN_TITLE.match(text)
    if found is None or found[2][-1] in ".:" or parse_dateline(found[2]) or is_embargo(found[2]):
        return text
    return f"{found[1].rstrip()} {found[2]}{text[found.end(2) :]}"


class _Walk:
    """A walk over block tokens; ``_at`` is the next token."""

    def __init__(self, tokens: Sequence[Token], dropped: list[str]) -> None:
        self._tokens = tokens
        self._dropped = dropped
        self._at = 0

    def pieces(self, until: str | None = None) -> list[Piece]:
        """Return the pieces up to a closing token."""
        found: list[Piece] = []
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            self._at += 1
            if token.type == until:
                break
            found.extend(self._take(token))
        return found

    def _take(self, token: Token) -> list[Piece]:
        match token.type:
            case "heading_open":
                lines, figures = self._inline()
                return [Heading(int(token.tag[1:]), joined(lines)), *figures]
            case "inline":
                self._at -= 1
                lines, figures = self._inline()
                return [*([Text(tuple(lines))] if lines else []), *figures]
            case "blockquote_open":
                return self._quote()
            case "bullet_list_open" | "ordered_list_open":
                return self._list(token)
            case "table_open":
                return [self._table()]
            case "fence" | "code_block":
                lines = [inline_runs(line, self._dropped) for line in token.content.split("\n")]
                return [Text(tuple(line for line in lines if line))] if any(lines) else []
            case "hr":
                return [Rule(token.markup)]
            case "html_block":
                return list(read_fragment(token.content, self._dropped))
        return []

    def _inline(self) -> tuple[list[Runs], list[Figure]]:
        token = self._tokens[self._at]
        self._at += 1
        return inline_lines(token.content, self._dropped)

    def _quote(self) -> list[Piece]:
        paragraphs: list[Runs] = []
        others: list[Piece] = []
        for piece in self.pieces("blockquote_close"):
            if isinstance(piece, Text):
                paragraphs.extend(_attributed(piece))
            elif isinstance(piece, Heading):
                paragraphs.append(piece.runs)
            elif isinstance(piece, Quote):
                paragraphs.extend(piece.paragraphs)
            else:
                others.append(piece)
        attribution: str | None = None
        if len(paragraphs) > 1 and _is_attribution(plain(paragraphs[-1])):
            attribution = plain(paragraphs.pop()).lstrip("—–- ")
        return [*([Quote(tuple(paragraphs), attribution)] if paragraphs else []), *others]

    def _list(self, opening: Token) -> list[Piece]:
        items: list[Runs] = []
        others: list[Piece] = []
        closing = opening.type.replace("_open", "_close")
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            self._at += 1
            if token.type == closing:
                break
            if token.type != "list_item_open":
                continue
            take_item(self.pieces("list_item_close"), items, others)
        kept = tuple(item for item in items if item)
        start = opening.attrs.get("start")
        if kept and start is not None and start != 1:
            number = int(start)
            return [
                *(Text(((Run(f"{number + index}. "), *item),)) for index, item in enumerate(kept)),
                *others,
            ]
        ordered = opening.type == "ordered_list_open"
        return [*([List(ordered=ordered, items=kept)] if kept else []), *others]

    def _table(self) -> Table:
        rows: list[tuple[Runs, ...]] = []
        header = False
        cells: list[Runs] = []
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            if token.type == "inline":
                lines, _ = self._inline()
                cells.append(joined(lines))
                continue
            self._at += 1
            if token.type == "table_close":
                break
            if token.type == "thead_open":
                header = True
            elif token.type == "tr_close":
                rows.append(tuple(cells))
                cells = []
        return Table(header, tuple(rows))


def inline_lines(content: str, dropped: list[str]) -> tuple[list[Runs], list[Figure]]:
    """Read the inline Markdown of one paragraph as lines, and the pictures that stand in it."""
    if len(content) > LONGEST_PARAGRAPH:
        lines = [inline_runs(line, dropped) for line in content.split("\n")]
        return [line for line in lines if line], []
    if _MARKUP.search(content) is None:
        lines = [tidy(bare_links(line, dropped)) for line in content.split("\n")]
        return [line for line in lines if line], []
    spans = _Spans(dropped)
    link = _LINK.fullmatch(content)
    if link is not None:
        line = tidy((linked(link[1], link[2], dropped),))
        return [line] if line else [], []
    children = _INLINE.parseInline(content)[0].children or []
    for child in children:
        spans.take(child)
    return spans.finish()


class _Spans:
    """Inline tokens made into lines of runs."""

    def __init__(self, dropped: list[str]) -> None:
        self._dropped = dropped
        self._lines: list[list[Run]] = [[]]
        self._figures: list[Figure] = []
        self._bold = 0
        self._italic = 0
        self._target: str | None = None
        self._silent = ""
        self._continues = False

    def take(self, token: Token) -> None:
        """Take one inline token."""
        if self._silent and token.type != "html_inline":
            return
        match token.type:
            case "text" | "code_inline":
                self._words(token.content)
            case "softbreak" | "hardbreak":
                self._lines.append([])
            case "strong_open" | "strong_close":
                self._bold += 1 if token.nesting > 0 else -1
            case "em_open" | "em_close":
                self._italic += 1 if token.nesting > 0 else -1
            case "link_open":
                self._target = str(token.attrs.get("href", ""))
            case "link_close":
                self._target = None
                self._continues = False
            case "image":
                self._picture(token)
            case "html_inline":
                self._tag(token.content)

    def _words(self, text: str) -> None:
        if not text:
            return
        bold, italic = self._bold > 0, self._italic > 0
        if self._target is None:
            for run in bare_links(text, self._dropped):
                self._lines[-1].append(Run(run.text, bold, italic, run.link))
            return
        last = self._lines[-1][-1] if self._lines[-1] else None
        run = linked(text, self._target, self._dropped)
        if self._continues and last is not None and last.link == run.link:
            self._lines[-1][-1] = Run(last.text + run.text, last.bold, last.italic, run.link)
        else:
            self._lines[-1].append(Run(run.text, bold, italic, run.link))
        self._continues = True

    def _picture(self, token: Token) -> None:
        source = picture_source(str(token.attrs.get("src", "")), self._dropped)
        alt = " ".join(token.content.split()) or None
        title = str(token.attrs.get("title") or "").strip() or None
        if source is None and alt is None and title is None:
            return
        credit = credit_in(title)
        self._figures.append(Figure(source, alt=alt, caption=title, credit=credit))

    def _tag(self, content: str) -> None:
        name = (
            content.strip("</> \n").split(None, 1)[0].rstrip("/>").lower()
            if content.strip("</> \n")
            else ""
        )
        closing = content.startswith("</")
        if self._silent:
            if closing and name == self._silent:
                self._silent = ""
            return
        if name == "br":
            self._lines.append([])
        elif name in ("b", "strong"):
            self._bold += -1 if closing else 1
        elif name in ("i", "em"):
            self._italic += -1 if closing else 1
        elif name in _SILENT and not closing:
            self._silent = name
            self._dropped.append(f"a {name} element")
        elif name.startswith("!--"):
            self._dropped.append("a comment")
        elif not closing:
            self._dropped.append(f"a tag: <{name[:20]}>")

    def finish(self) -> tuple[list[Runs], list[Figure]]:
        """Return the lines that hold words, and the pictures."""
        lines = [tidy(line) for line in self._lines]
        return [line for line in lines if line], self._figures


def _attributed(piece: Text) -> list[Runs]:
    """Part the line that names the speaker from the lines of a quotation over it."""
    if len(piece.lines) > 1 and _is_attribution(plain(piece.lines[-1])):
        return [joined(piece.lines[:-1]), piece.lines[-1]]
    return [joined(piece.lines)]


def _is_attribution(text: str) -> bool:
    return text.startswith(("—", "–", "-- ", "- "))
