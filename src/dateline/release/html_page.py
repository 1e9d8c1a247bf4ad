"""The container of HTML: the article of a page, its title, language and date.

Scripts, styles, handlers, forms, hidden parts, trackers and navigation are left out and named.
Limits, checked before a parser works: 1,000 levels, 100,000 opening and closing tags.
"""

import re
from collections.abc import Sequence

from selectolax.lexbor import LexborHTMLParser

from dateline.release.article import (
    LEAST_ARTICLE,
    find_article,
    find_headline,
    folded,
    mark_surroundings,
)
from dateline.release.dropping import counted
from dateline.release.errors import TooLargeError, UnreadableError
from dateline.release.front_matter import FrontMatter
from dateline.release.html_elements import NAMED
from dateline.release.html_figures import is_framed
from dateline.release.html_walk import Marks, Walk
from dateline.release.metadata import Metadata, read_metadata
from dateline.release.model import Direction, Heading, Run
from dateline.release.patterns import late
from dateline.release.pieces import Piece, Source, Text
from dateline.release.pruning import Pruning
from dateline.release.runs import plain, tidy
from dateline.release.survey import Element, survey

FRAMES = frozenset(["div", "span", "p", "dl", "table", "section", "a", "li"])
MOST_IN_FRAME = 40
LONGEST_CELL = 600
DEEPEST_SOURCE = 1_000
MOST_TAGS = 100_000
_TAG = late(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_SHALLOW = frozenset(
    [
        *("li", "p", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "rt", "rp"),
        *("br", "hr", "img", "input", "meta", "link", "source", "col", "colgroup", "base", "wbr"),
        *("area", "embed", "track", "param", "optgroup"),
    ]
)


def read_html(text: str, dropped: list[str]) -> Source:
    """Split a page into pieces, the article's alone where there is one."""
    _check_size(text)
    tree = LexborHTMLParser(text)
    metadata = read_metadata(tree)
    if tree.body is None:
        return Source((), dropped=tuple(dropped))
    elements = survey(tree.body)
    headline = find_headline(elements, metadata.titles)
    mark_surroundings(elements, headline)
    root = find_article(elements, headline)
    if headline is not None and not root.holds(headline):
        headline = None
    pruning = Pruning(elements, root, headline)
    walk = Walk(dropped, metadata.address, _marks(elements, pruning))
    for part in (root, *pruning.taken_in):
        walk.enter(part.node, 0)
        walk.part()
    pieces = _with_own_body(walk.finish(), metadata, dropped)
    if root is not elements[0]:
        dropped.extend(pruning.mentions)
        _name_scripts(tree, dropped)
    pieces = _titled(pieces, tree, metadata)
    language, direction = _language(tree, root)
    return Source(
        tuple(pieces),
        front=FrontMatter(subheadline=pruning.subheadline),
        title=metadata.title,
        date=metadata.date or next(iter(pruning.dates), None),
        permalink=metadata.address,
        language=language or metadata.language,
        direction=direction,
        dropped=counted(dropped),
    )


def read_content(text: str, dropped: list[str]) -> Sequence[Piece]:
    """Read the HTML of an article that stands inside another file: a feed, a news item."""
    _check_size(text)
    body = LexborHTMLParser(text).body
    if body is None:
        return ()
    elements = survey(body)
    mark_surroundings(elements, None)
    root = find_article(elements[:1], None)
    walk = Walk(dropped, None, _marks(elements, Pruning(elements, root, None)))
    walk.enter(body, 0)
    return walk.finish()


def read_fragment(text: str, dropped: list[str]) -> Sequence[Piece]:
    """Read a piece of HTML that stands inside another text."""
    _check_size(text)
    # In an open body: a script at the beginning would else stand in a head that nobody reads.
    body = LexborHTMLParser(f"<body>{text}").body
    if body is None:
        return ()
    walk = Walk(dropped, None)
    walk.enter(body, 0)
    return walk.finish()


def _marks(elements: Sequence[Element], pruning: Pruning) -> Marks:
    """Return what was decided of a page's elements, for the walk over them."""
    root, headline = pruning.root, pruning.headline
    region = elements[root.place + 1 : root.last + 1]
    frames: set[int] = set()
    layouts: set[int] = set()
    covered = -1
    for element in region:
        if element.tag == "table":
            held = headline is not None and element.holds(headline)
            if held or is_layout(element, elements):
                layouts.add(element.key)
        elif element.place > covered and _is_frame(element):
            frames.add(element.key)
            covered = element.last
    main = headline.key if headline is not None else None
    return Marks(pruning.skipped, main, frozenset(frames), frozenset(layouts))


def _is_frame(element: Element) -> bool:
    return (
        element.tag in FRAMES
        and element.last - element.place <= MOST_IN_FRAME
        and is_framed(element.node, element.names)
    )


def is_layout(table: Element, elements: Sequence[Element]) -> bool:
    """Say whether a table only sets the page: other tables, headings or paragraphs stand in it."""
    cells = 0
    for inner in elements[table.place + 1 : table.last + 1]:
        if inner.tag in ("table", "article", "h1", "h2"):
            return True
        if inner.tag in ("td", "th"):
            cells += 1
            texts = sum(child.prose > 0 for child in inner.children)
            if texts > 1 or inner.clean > LONGEST_CELL:
                return True
    return cells == 1 and table.clean > 0


def _with_own_body(pieces: list[Piece], metadata: Metadata, dropped: list[str]) -> list[Piece]:
    """Take the text of the page's own record of itself where the page shows little of it."""
    body = metadata.body
    if body is None or len(body) < LEAST_ARTICLE:
        return pieces
    shown = sum(len(plain(line)) for p in pieces if isinstance(p, Text) for line in p.lines)
    if shown * 3 >= len(body) * 2:
        return pieces
    held = folded(body)
    kept: list[Piece] = []
    for piece in pieces:
        words = (
            folded(" ".join(plain(line) for line in piece.lines)) if isinstance(piece, Text) else ""
        )
        if words and words in held:
            continue
        kept.append(piece)
    dropped.append("the page's text, for the longer one that its record of itself gives")
    if re.search(r"</?(?:p|br|div|li)\b", body, re.IGNORECASE):
        own = list(read_fragment(body, dropped))
    else:
        lines = (tidy((Run(line),)) for line in re.split(r"\n+", body))
        own = [Text((line,)) for line in lines if line]
    mains = [piece for piece in kept if isinstance(piece, Heading) and piece.level == 1]
    return [*mains[:1], *own, *(piece for piece in kept if piece not in mains[:1])]


def _check_size(text: str) -> None:
    """Refuse a page of more or deeper nested elements than any is written in, before parsing it."""
    depth = count = 0
    scripted = False
    for found in _TAG.finditer(text):
        count += 1
        if found[2].lower() == "script":
            scripted = not found[1]
        if scripted:
            continue
        if found[2].lower() in _SHALLOW:
            continue
        depth = max(depth - 1, 0) if found[1] else depth + 1
        if depth > DEEPEST_SOURCE:
            raise UnreadableError("This page's elements are nested too deeply to be a release.")
    if count > MOST_TAGS:
        raise TooLargeError(f"This page has over {MOST_TAGS:,} tags, the limit.")


def _name_scripts(tree: LexborHTMLParser, dropped: list[str]) -> None:
    for tag in ("script", "style", "iframe", "form"):
        count = len(tree.css(tag))
        named = NAMED[tag]
        dropped.extend([named] * max(0, count - dropped.count(named)))


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


def _language(tree: LexborHTMLParser, article: Element) -> tuple[str | None, Direction | None]:
    language: str | None = None
    direction: Direction | None = None
    for node in (article.node, tree.body, tree.root):
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
