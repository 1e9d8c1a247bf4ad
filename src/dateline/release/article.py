"""Where the article of a page stands: told by its headline, its prose and its links.

No site has rules of its own. The headline is the element that says what the page's title says; the
article is the smallest part of the page around it that holds prose, and what goes on beside it.
"""

import re
from collections.abc import Sequence
from itertools import accumulate

from dateline.release.html_elements import HEADINGS
from dateline.release.patterns import late
from dateline.release.surroundings import APART, kind_of
from dateline.release.survey import Element, weigh

LEAST_ARTICLE = 250
LONGEST_HEADLINE = 600
MOST_INSIDE = 60
LEAST_PARTIAL = 3
LONGEST_HEAD = 1_200
LEAST_PARAGRAPHS = 2
KEPT_OUT = frozenset([None, "a hidden part", "comments", "a cookie notice"])
_LETTERS = late(r"[^\w]+|_+")
_TITLE_NAMES = late(r"(?:^|[\s_-])(?:headline|title|heading|hed)(?:$|[\s_-])", re.IGNORECASE)
_STYLED = frozenset(
    ["b", "strong", "font", "span", "big", "p", "div", "td", "center", "a", "header"]
)
_FOOTER_NAMES = late(r"(?:^|[\s_-])(?:footer|copyright|legal)(?:$|[\s_-])", re.IGNORECASE)
_HEAD_NAMES = late(r"(?:^|[\s_-])(?:header|hero|masthead)(?:$|[\s_-])", re.IGNORECASE)
_COLUMN = late(r"(?:^|[\s_-])(?:col|column|columns|span\d|grid|cell)(?:$|[\s_\d-])", re.IGNORECASE)


def folded(words: str) -> str:
    """Return words by their letters and figures alone, so that spelling by signs doesn't count."""
    return _LETTERS.sub("", words).casefold()


def mark_surroundings(elements: Sequence[Element], headline: Element | None) -> None:
    """Say of each element whether it stands around an article; one that holds it doesn't."""
    covered = -1
    until = [0, *accumulate(map(_prose, elements))]
    for element in elements:
        if element.place <= covered:
            continue
        if element.reason is None:
            kind = kind_of(element)
            if kind is None or (headline is not None and element.holds(headline)):
                continue
            if _is_text(element, kind, until[element.last + 1] - until[element.place]):
                continue
            element.reason = kind
        covered = element.last


def _is_text(element: Element, kind: str, prose: int) -> bool:
    """Say whether a part holds a text in spite of the words of its class."""
    if kind in APART or element.tag in ("nav", "aside") or element.attributes.get("role"):
        return False
    if element.words < LEAST_ARTICLE or element.linked * 5 >= element.words:
        return False
    return prose >= LEAST_ARTICLE


def find_headline(elements: Sequence[Element], titles: Sequence[str]) -> Element | None:
    """Return the element that says what the page's title says, else the only main heading."""
    wanted = [folded(title) for title in titles if title]
    exact = [words for words in wanted if len(words) >= 3]
    longest = min(max(map(len, exact), default=0) * 2 + 40, LONGEST_HEADLINE)
    best: tuple[int, int, Element] | None = None
    mains: list[Element] = []
    for element in elements:
        if element.reason is not None or not 3 <= element.words <= LONGEST_HEADLINE:
            continue
        if element.tag == "h1":
            mains.append(element)
        rank = _rank(element, exact) if element.words <= longest else None
        if rank is None:
            continue
        level = (
            HEADINGS.get(element.tag, 7) + (element.in_link and element.tag not in HEADINGS) * 30
        )
        if kind_of_path(element):
            level += 20
        if best is None or (rank, level) < best[:2]:
            best = (rank, level, element)
    if best is not None:
        return best[2]
    mains = [main for main in mains if not kind_of_path(main)] or mains
    inside = [main for main in mains if any(e.tag == "article" for e in main.above())]
    chosen = inside or mains
    return (
        chosen[0]
        if len(chosen) == 1 or inside
        else max(chosen, key=lambda main: main.words, default=None)
    )


def kind_of_path(element: Element) -> bool:
    """Say whether an element stands in navigation, a sidebar or the like."""
    return any(kind_of(around) is not None for around in (element, *element.above()))


def _rank(element: Element, titles: Sequence[str]) -> int | None:
    """Return how well an element's words are a title: 0 wholly, 1 as a part; ``None`` for not."""
    level = HEADINGS.get(element.tag, 0)
    heading = level > 0
    named = not heading and _TITLE_NAMES.search(element.names) is not None
    if not heading and not named and element.tag not in _STYLED:
        return None
    if element.last - element.place > MOST_INSIDE:
        return None
    if not heading and not any(abs(element.words - len(t) * 1.15) <= len(t) * 0.4 for t in titles):
        return None
    words = folded(element.node.text(deep=True))
    if not words:
        return None
    for at, title in enumerate(titles):
        if words == title:
            return 0 if heading or at == 0 else 1
    if named or 0 < level < LEAST_PARTIAL:
        for title in titles:
            if len(words) >= 12 and (words in title or title in words):
                shorter, longer = sorted((len(words), len(title)))
                if shorter * 5 >= longer * 2:
                    return 1 if heading else 2
    return None


def find_article(elements: Sequence[Element], headline: Element | None) -> Element:
    """Return the smallest element that holds the whole article."""
    top = elements[0]
    weigh(elements)
    _restore(elements)
    if headline is None:
        return _densest(top, elements)
    for around in headline.above():
        if around.tag == "article" and around.clean >= min(LEAST_ARTICLE, top.clean):
            return around
    current = within = headline
    closed = False
    for around in headline.above():
        if around.tag == "html":
            break
        if current.clean < LEAST_ARTICLE:
            current = around
        elif around.clean > within.clean:
            gain = _gain(within, around, headline)
            if gain >= max(current.clean, LEAST_ARTICLE) and current.clean < LONGEST_HEAD:
                current = around
            elif closed or not _goes_on(within, around, headline):
                closed = True
            else:
                current = around
        within = around
    return current


def _restore(elements: Sequence[Element]) -> None:
    """Take back the verdict on the largest part where it has left a page with few words."""
    until = [0, *accumulate(map(_prose, elements))]
    heaviest: Element | None = None
    most = max(LEAST_ARTICLE, elements[0].clean * 2)
    for element in elements:
        if element.reason in KEPT_OUT or element.linked * 2 >= element.words:
            continue
        prose = until[element.last + 1] - until[element.place]
        if prose >= most:
            heaviest, most = element, prose + 1
    if heaviest is not None:
        heaviest.reason = None
        weigh(elements)


def _prose(element: Element) -> int:
    return element.prose


def _gain(current: Element, around: Element, headline: Element) -> int:
    """Return how much prose stands beside an element, in what isn't foreign to it."""
    beside = [other for other in around.children if other is not current]
    alone = current.paragraphs < LEAST_PARAGRAPHS or _is_head(current, headline)
    other_main = None if alone else headline
    return around.prose + sum(o.clean for o in beside if not is_foreign(o, other_main))


def _is_head(current: Element, headline: Element) -> bool:
    """Say whether an element is but the head of an article: the headline stands in its header."""
    for around in headline.above():
        if around.tag == "header" or _HEAD_NAMES.search(around.names):
            return current.holds(around) and current.clean - around.clean < LEAST_ARTICLE
        if around is current:
            break
    return False


def _goes_on(current: Element, around: Element, headline: Element) -> bool:
    """Say whether the article goes on beside an element, in what stands around it."""
    if _gain(current, around, headline) * 2 >= current.clean:
        return True
    after = (
        other
        for other in around.children
        if other.clean and other.place > current.place and not is_foreign(other, headline)
    )
    if around.tag == "body" or current.tag == "td":
        return False
    return any(other.tag != "td" and not _COLUMN.search(other.names) for other in after)


def is_foreign(element: Element, headline: Element | None) -> bool:
    """Say whether an element is no part of the article beside it: links, teasers, a footer."""
    if element.reason is not None:
        return True
    if element.words and element.linked * 5 >= element.words * 2:
        return True
    if element.tag == "footer" or _FOOTER_NAMES.search(element.names):
        return True
    if headline is not None and (element.articles or (element.mains and headline.tag == "h1")):
        return True
    return element.teasers >= 2


def _densest(top: Element, elements: Sequence[Element]) -> Element:
    """Return the part of a page that holds its prose, where no headline tells it."""
    for wanted in (_is_body, _is_article, _is_main):
        found = [e for e in elements if wanted(e) and e.clean >= LEAST_ARTICLE]
        heaviest = max(found, key=lambda e: e.clean, default=None)
        if heaviest is None:
            continue
        outer = [e for e in found if not any(o is not e and o.holds(e) for o in found[:40])]
        if heaviest.clean * 5 >= sum(e.clean for e in outer) * 2:
            return heaviest
    current = top
    while current.prose == 0:
        inner = [c for c in current.children if c.clean and not is_foreign(c, None)]
        if len(inner) != 1 or inner[0].prose == inner[0].clean:
            break
        current = inner[0]
    return current


def _is_body(element: Element) -> bool:
    return (element.attributes.get("itemprop") or "").lower() == "articlebody"


def _is_article(element: Element) -> bool:
    return element.tag == "article" or element.attributes.get("role") == "article"


def _is_main(element: Element) -> bool:
    return element.tag == "main" or element.attributes.get("role") == "main"
