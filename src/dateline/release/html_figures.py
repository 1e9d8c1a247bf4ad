"""Pictures on a page: where they lie, what is written under them, who is credited."""

import re
from collections.abc import Mapping

from selectolax.lexbor import LexborNode

from dateline.release.captions import credit_in
from dateline.release.dropping import OUTSIDE_PICTURE
from dateline.release.hidden import is_hidden
from dateline.release.html_elements import IMAGES
from dateline.release.patterns import late
from dateline.release.pieces import Figure

LONGEST_CAPTION = 1_200
MOST_INSIDE = 40
_ELSEWHERE = late(r"[A-Za-z][A-Za-z0-9+.-]*:|[/\\]")
_LAZY = ("data-src", "data-lazy-src", "data-original", "data-srcset", "srcset")
_FRAME = late(
    r"(?:^|[\s_-])(?:wp-caption|caption|figure|photo|picture|image|img|media|thumb)(?:$|[\s_\d-])",
    re.IGNORECASE,
)
_CAPTION = late(
    r"(?:^|[\s_-])(?:captions?|wp-caption-text|cutline|legend|description|figcaption|caption-text)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_CREDIT = late(
    r"(?:^|[\s_-])(?:credits?|photo-?credit|image-?credit|photographer|courtesy|copyright|source"
    r"|byline)(?:$|[\s_-])",
    re.IGNORECASE,
)
_CREDIT_LABEL = late(
    r"(?:\(|\[)?(?:(?:photo|image|picture|foto|bild)(?:graph)?\s*)?"
    r"(?:credit|courtesy(?: of)?|by|source|©|\(c\))?\s*[:/]?\s*",
    re.IGNORECASE,
)


def picture_source(raw: str, dropped: list[str]) -> str | None:
    """Return a picture's relative path; one from elsewhere is named and left out."""
    source = raw.strip()
    if not source:
        return None
    parts = source.split("/")
    if _ELSEWHERE.match(source) or ".." in parts or "\\" in source:
        dropped.append(OUTSIDE_PICTURE + source[:80])
        return None
    return source.removeprefix("./")


def image_address(attributes: Mapping[str, str | None]) -> str:
    """Return the address of a picture, also where the page loads it late."""
    address = (attributes.get("src") or "").strip()
    if address and not address.startswith("data:"):
        return address
    for name in _LAZY:
        late = (attributes.get(name) or "").strip()
        if late:
            return late.split()[0].rstrip(",")
    return address


def read_figure(node: LexborNode, dropped: list[str]) -> Figure | None:
    """Return the first picture of an element with its caption; ``None`` where there is none."""
    images = _images(node)
    if not images:
        return None
    parts = _parts(node)
    captions = node.css("figcaption") or _outermost([p for p in parts if _is_caption(p)])
    credited = [part for part in parts if _is_credit(part)]
    caption = " ".join(filter(None, (_words(part) for part in captions))) or None
    credit = next(filter(None, (_words(part) for part in credited)), None)
    if credit is not None:
        credit = _CREDIT_LABEL.sub("", credit, count=1).strip(" )]") or credit
    else:
        credit = credit_in(caption)
    attributes = images[0].attributes
    alt = " ".join((attributes.get("alt") or "").split()) or None
    source = picture_source(image_address(attributes), dropped)
    if source is None and not caption and not alt:
        return None
    return Figure(source, alt=alt, caption=caption, credit=credit)


def is_framed(node: LexborNode, names: str) -> bool:
    """Say whether an element is a picture's frame by its class: one picture and its caption."""
    if not names or _FRAME.search(names) is None:
        return False
    parts = _parts(node)
    if len(parts) > MOST_INSIDE or len(_images(node)) != 1:
        return False
    marked = [part for part in parts if _is_caption(part) or _is_credit(part)]
    if not marked:
        return False
    words = _words(node)
    inner = " ".join(map(_words, _outermost(marked)))
    return 0 < len(inner) <= LONGEST_CAPTION and len(words) <= len(inner) + 20


def _images(node: LexborNode) -> list[LexborNode]:
    return node.css("img, amp-img, amp-anim")


def _parts(node: LexborNode) -> list[LexborNode]:
    inside = node.css("*")[: MOST_INSIDE + 2]
    return [part for part in inside if part.mem_id != node.mem_id]


def _outermost(parts: list[LexborNode]) -> list[LexborNode]:
    return [part for part in parts if not _is_within(part, parts)]


def _is_within(part: LexborNode, others: list[LexborNode]) -> bool:
    around = part.parent
    keys = {other.mem_id for other in others}
    for _ in range(MOST_INSIDE):
        if around is None:
            return False
        if around.mem_id in keys:
            return True
        around = around.parent
    return False


def _is_caption(node: LexborNode) -> bool:
    return node.tag not in IMAGES and _CAPTION.search(_names(node)) is not None


def _is_credit(node: LexborNode) -> bool:
    return node.tag not in IMAGES and _CREDIT.search(_names(node)) is not None


def _names(node: LexborNode) -> str:
    return (node.attributes.get("class") or "")[:200]


def _words(node: LexborNode) -> str:
    if is_hidden(node.attributes):
        return ""
    return " ".join(node.text(deep=True)[:20_000].split())
