"""The container of HTML: the article of a page, its title, language and date.

Scripts, styles, handlers, forms, hidden parts, trackers and navigation are left out and named.
"""

import re
from collections.abc import Sequence

from selectolax.lexbor import LexborHTMLParser, LexborNode

from dateline.release.errors import UnreadableError
from dateline.release.html_walk import NAMED, Walk
from dateline.release.metadata import Metadata, read_metadata
from dateline.release.model import Direction, Heading, Run
from dateline.release.pieces import Piece, Source
from dateline.release.runs import tidy

LEAST_ARTICLE = 250
DEEPEST_SOURCE = 1_000
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_SHALLOW = frozenset(
    [
        *("li", "p", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "rt", "rp"),
        *("br", "hr", "img", "input", "meta", "link", "source", "col", "colgroup", "base", "wbr"),
        *("area", "embed", "track", "param", "optgroup"),
    ]
)


def read_html(text: str, dropped: list[str]) -> Source:
    """Split a page into pieces, the article's alone where there is one."""
    _check_depth(text)
    tree = LexborHTMLParser(text)
    metadata = read_metadata(tree)
    root = tree.body
    if root is None:
        return Source((), dropped=tuple(dropped))
    article = _article(tree, root)
    walk = Walk(dropped, metadata.address)
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
    _check_depth(text)
    body = LexborHTMLParser(text).body
    if body is None:
        return ()
    walk = Walk(dropped, None)
    walk.enter(body, 0)
    return walk.finish()


def _check_depth(text: str) -> None:
    """Refuse a page nested deeper than any is written, before a parser works on it."""
    depth = 0
    for closing, tag in _TAG.findall(text):
        if tag.lower() in _SHALLOW:
            continue
        depth = max(depth - 1, 0) if closing else depth + 1
        if depth > DEEPEST_SOURCE:
            raise UnreadableError("This page's elements are nested too deeply to be a release.")


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
        named = NAMED[tag]
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
