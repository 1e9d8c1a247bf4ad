"""A page as a sequence of tokens: every element, attribute and word of it, in order.

Two pages with equal sequences show and mean the same to a browser. What may differ without a
difference in sequence is what parsing or saving a page does to it: the order and quoting of
attributes, white space between blocks, where a UTF-8 charset is declared, and the one comment in
which a browser notes where it saved a page from. Other comments count: other readers show them.
"""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

CARRIER_ID = "dateline-copy"

_INLINE_NAMES = """
a abbr b bdi bdo br cite code data del dfn em i img ins kbd label mark q s samp small span strong
sub sup time u var wbr
"""
INLINE = frozenset(_INLINE_NAMES.split())
_VERBATIM = frozenset({"script", "style", "template", "textarea", "xmp", "noscript", "iframe"})
_SPACE = re.compile(r"[ \t\n\r\f]+")
_SAVED = re.compile(r"saved from url=\(([0-9]{4,5})\)((?:https?|file)://[!-;=?-~]{1,4096})")
_UTF8_TYPE = re.compile(r"text/html;\s*charset=utf-8", re.IGNORECASE)

Attributes = tuple[tuple[str, str], ...]


class Token(NamedTuple):
    """An element's start or end, a comment, or text (``name`` is then the element around it)."""

    kind: Literal["open", "close", "text", "comment"]
    name: str
    attributes: Attributes = ()
    text: str = ""

    def attribute(self, name: str) -> str | None:
        """Return an attribute's value; ``None`` where the element hasn't got it."""
        return dict(self.attributes).get(name)


def tokens_of(page: str) -> list[Token]:
    """Return a page's tokens, white space evened out where a browser wouldn't show it."""
    raw = raw_tokens(page)
    start = next((i for i, token in enumerate(raw) if token.kind == "open"), 0)
    marked = [is_saving_mark(token.text) for token in raw[:start]] == [True]
    return _evened([token for token in raw[marked:] if not _declares_utf8(token)])


def raw_tokens(page: str) -> list[Token]:
    """Return all that a parser keeps of a page, from the first comment to the last."""
    root = LexborHTMLParser(page).root
    if root is None:
        return []
    return list(_walk(root.parent or root))


def is_saving_mark(comment: str) -> bool:
    """Whether a comment's words are a browser's note of the address it saved a page from.

    >>> is_saving_mark("saved from url=(0022)https://a.example/b/c/")
    True
    >>> is_saving_mark("saved from url=(0022)The owner paid us.")
    False
    """
    mark = _SAVED.fullmatch(comment)
    return mark is not None and int(mark[1]) == len(mark[2])


def carried_copies(tokens: list[Token]) -> list[str]:
    """Return the text of each element that carries a copy (one, on a page as published)."""
    found: list[str] = []
    for place, token in enumerate(tokens):
        if token.kind == "open" and token.attribute("id") == CARRIER_ID:
            inside = tokens[place + 1] if place + 1 < len(tokens) else token
            found.append(inside.text if inside.kind == "text" else "")
    return found


def show(token: Token | None) -> str:
    """Return a token as a person would write it in HTML; nothing for the end of a page."""
    if token is None:
        return ""
    if token.kind == "text":
        return token.text.strip()
    if token.kind == "comment":
        return f"<!--{token.text}-->"
    if token.kind == "close":
        return f"</{token.name}>"
    attributes = "".join(f' {name}="{value}"' for name, value in token.attributes)
    return f"<{token.name}{attributes}>"


def _walk(root: LexborNode) -> Iterator[Token]:
    """Yield raw tokens in document order, without recursion: pages may be nested at will."""
    node: LexborNode | None = root
    while node is not None:
        if node.is_element_node:
            yield Token("open", _name(node), _attributes(node))
        elif node.is_text_node:
            parent = node.parent
            yield Token("text", _name(parent) if parent else "", (), node.text_content or "")
        elif node.is_comment_node:
            yield Token("comment", "", (), node.comment_content or "")
        if node.child is not None:
            node = node.child
            continue
        while node is not None:
            if node.is_element_node:
                yield Token("close", _name(node))
            if node is root or node.mem_id == root.mem_id:
                return
            if node.next is not None:
                node = node.next
                break
            node = node.parent


def _name(node: LexborNode) -> str:
    return node.tag or ""


def _attributes(node: LexborNode) -> Attributes:
    return tuple(sorted((name, value or "") for name, value in node.attributes.items()))


def _declares_utf8(token: Token) -> bool:
    """Whether a token only says that the page is UTF-8, which browsers move and respell."""
    if token.name != "meta" or token.kind not in {"open", "close"}:
        return False
    if token.kind == "close":
        return True
    match dict(token.attributes):
        case {"charset": charset, **others}:
            return not others and charset.lower() == "utf-8"
        case {"http-equiv": kind, "content": content, **others}:
            of_type = kind.lower() == "content-type"
            return not others and of_type and _UTF8_TYPE.fullmatch(content.strip()) is not None
    return False


def _evened(raw: list[Token]) -> list[Token]:
    """Join neighbouring texts, collapse their white space, and drop it beside blocks."""
    joined: list[Token] = []
    for token in raw:
        if token.kind == "text" and joined and joined[-1].kind == "text":
            joined[-1] = joined[-1]._replace(text=joined[-1].text + token.text)
        else:
            joined.append(token)
    evened: list[Token] = []
    for place, token in enumerate(joined):
        if token.kind != "text" or token.name in _VERBATIM:
            evened.append(token)
            continue
        text = _SPACE.sub(" ", token.text)
        if joined[place - 1].name not in INLINE:
            text = text.removeprefix(" ")
        if place + 1 < len(joined) and joined[place + 1].name not in INLINE:
            text = text.removesuffix(" ")
        if text:
            evened.append(token._replace(text=text))
    return evened
