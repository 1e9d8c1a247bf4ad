"""What is left out of an article's part of a page, and what outside it belongs to it after all.

Left out: what stands around an article (`surroundings`), short lines over the headline, the page's
own record of it (tags, numbers, dates of change), lists of links that stand before or after the
text, other articles, share bars, readers' comments. Taken in: a press contact or the source's
"About …" that the page's maker put into a column of its own.
"""

import re
from collections.abc import Sequence

from dateline.release.article import LEAST_ARTICLE
from dateline.release.datelines import is_date_line
from dateline.release.dates import find_date
from dateline.release.dropping import excerpt
from dateline.release.embargoes import is_embargo
from dateline.release.furniture import is_notice
from dateline.release.html_elements import HEADINGS, IMAGES
from dateline.release.page_words import (
    asks_for_cookies,
    gives_address,
    heads_a_list,
    heads_comments,
    is_page_line,
    is_record_stamp,
    leads_onward,
    record_label,
)
from dateline.release.patterns import late
from dateline.release.set_apart import is_of_source, set_apart, text_of
from dateline.release.surroundings import BESIDE, LINES, NAVIGATION, RECORD, RELATED, is_meta
from dateline.release.survey import Element

OVER = "over the headline"
SHARED = "a share bar"
_SHARE = late(
    r"(?:sharer|intent/(?:tweet|post)|share\?|/share(?:Article|-offsite)?[/?]|pin/create|submit\?url"
    r"|addtoany|addthis|api\.whatsapp|wa\.me/\?|t\.me/share|^mailto:\?|javascript:window\.print)",
    re.IGNORECASE,
)
_KEPT_LINK = late(r"mailto:.|tel:.", re.IGNORECASE)
_DECK = late(
    r"(?:^|[\s_-])(?:deck|dek|sub-?title|sub-?headline|sub-?head(?:ing)?|standfirst|tagline"
    r"|secondary-title|article-?sub)(?:$|[\s_-])",
    re.IGNORECASE,
)
_META_LINE = late(r"[|•·]|\bby\b|\bmin(?:ute)?s?\.? read\b|^posted\b|^published\b", re.IGNORECASE)
_FOOT = late(
    r"(?:^|\s)(?:(?:site|main|page|global)[_-]?)?footer"
    r"(?:[_-]?(?:wrapper|row|bar|container|inner|bottom|top|col|content))?(?:$|\s)",
    re.IGNORECASE,
)
_CLOCK = late(
    r"(?:\W|\d|_|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|at\b|[ap]\.?m\b"
    r"|[a-z]{1,3}t\b|utc\b|cest\b|uhr\b|um\b|h\b|à\b|(?:mon|diens|donners|frei|sams|sonn)tag\b"
    r"|mittwoch\b){1,80}",
    re.IGNORECASE,
)
_BYLINE = late(r"by [^\W\d_][\w.'’-]+(?: [\w.'’-]+){0,4}(?:\s?[|,•·].{0,60})?", re.IGNORECASE)
_ITEMS = frozenset(
    [
        "div",
        "section",
        "ul",
        "ol",
        "table",
        "td",
        "dl",
        "p",
        "nav",
        "header",
        "footer",
        "span",
        "aside",
        "form",
        "li",
        "h6",
    ]
)
_SOUGHT = 400
LONGEST_RECORD = 400
LEAST_TITLE = 25
LEAST_INDEX = 5
LONGEST_NOTICE = 1_000
MOST_MENTIONS = 60
MOST_INSIDE = 300


class Pruning:
    """The verdicts on one page; ``skipped`` maps an element's key to what it is."""

    def __init__(
        self, elements: Sequence[Element], root: Element, headline: Element | None
    ) -> None:
        self.elements = elements
        self.root = root
        self.headline = headline
        self.skipped: dict[int, str] = {}
        self.mentions: list[str] = []
        self.dates: list[str] = []
        self.subheadline: str | None = None
        self._covered = -1
        self._first, self._last = self._prose_range()
        self.taken_in = set_apart(elements, root)
        self._prune()
        self._mention_rest()

    def _region(self) -> Sequence[Element]:
        return self.elements[self.root.place + 1 : self.root.last + 1]

    def _prose_range(self) -> tuple[int, int]:
        """Return the places of the first and the last sentence of the article."""
        covered, first, last = -1, self.root.last, self.root.place
        start = self.headline.place if self.headline is not None else -1
        for element in self._region():
            if element.place <= covered:
                continue
            if element.reason is not None:
                covered = element.last
            elif element.prose and element.place > start:
                first, last = min(first, element.place), element.place
        return first, last

    def _prune(self) -> None:
        for element in self._region():
            if element.place <= self._covered or element is self.headline:
                continue
            if element.reason == "a hidden part":
                self._covered = element.last
            elif element.reason is not None:
                if not self._belongs(element):
                    self._skip(element, element.reason)
            elif self.headline is None or not element.holds(self.headline):
                self._judge(element)

    def _skip(self, element: Element, what: str) -> None:
        self._covered = max(self._covered, element.last)
        if element.key in self.skipped:
            return
        words = text_of(element)
        self.skipped[element.key] = f"{what}: {excerpt(words)}" if words else what
        if what in (RECORD, LINES, OVER):
            found = find_date(words[:400])
            if found is not None:
                self.dates.append(found[0])

    def _belongs(self, element: Element) -> bool:
        """Say whether a part beside the text is one of it: a pull-quote, pictures, a contact."""
        if element.reason != BESIDE:
            return False
        tags = {inner.tag for inner in self._inside(element, 60)}
        quoted = "blockquote" in tags or "q" in tags or "pull" in element.names
        pictured = "figure" in tags and element.links == 0
        return (quoted or pictured) and element.linked * 5 <= element.words

    def _inside(self, element: Element, most: int) -> Sequence[Element]:
        return self.elements[element.place : min(element.last, element.place + most) + 1]

    def _judge(self, element: Element) -> None:
        if self.headline is not None and element.last < self.headline.place:
            self._judge_over(element)
        elif element.tag in HEADINGS:
            self._judge_heading(element)
        elif element.tag in _ITEMS or element.head or element.tag == "a":
            what = self._kind(element)
            if what is not None:
                self._skip(element, what)

    def _judge_over(self, element: Element) -> None:
        """Leave out what stands over the headline, but for pictures, notices and embargoes."""
        if not element.words or element.last - element.place > MOST_INSIDE:
            return
        if any(inner.tag in IMAGES for inner in self._inside(element, _SOUGHT)):
            return
        if element.children and element.words > LEAST_ARTICLE:
            return
        words = text_of(element)
        notable = [inner for inner in self._inside(element, 40) if _is_notable(inner.begins())]
        if notable and notable != [element]:
            return
        if not notable and not element.prose and element.tag not in ("br", "hr"):
            self._skip(element, OVER if words else NAVIGATION)

    def _kind(self, element: Element) -> str | None:
        """Say why an element of the article's part is left out; ``None`` where it stays."""
        begins = element.begins()
        if element.tag == "form" and element.clean * 3 < max(self.root.clean, 1):
            return "a form"
        below = element.tag == "a" and self._is_below_headline(element)
        if self._is_foot(element):
            return "the page's footer"
        if element.clean == 0 and element.words <= LONGEST_RECORD and (begins or below):
            what = self._line_kind(element, begins)
            if what is not None:
                return what
        if begins and asks_for_cookies(begins) and element.words < LONGEST_NOTICE:
            return "a cookie notice"
        if element.clean and self._is_index(element):
            return RELATED
        if element.clean or element.last - element.place > MOST_INSIDE:
            return None
        if is_meta(element) and not gives_address(text_of(element)) and not _is_notable(begins):
            return RECORD
        return self._link_kind(element)

    def _line_kind(self, element: Element, begins: str) -> str | None:
        if element.last - element.place > MOST_INSIDE:
            return None
        linked = element.linked * 5 >= element.words * 3
        if record_label(begins) and not gives_address(begins):
            self._skip_record(element)
            return None
        if is_record_stamp(begins) and find_date(begins) is not None:
            return RECORD
        if is_page_line(begins, link=linked):
            return LINES
        if leads_onward(begins) and element.linked * 5 >= element.words * 2:
            return RELATED
        return self._below_headline(element, begins) if self._is_below_headline(element) else None

    def _is_below_headline(self, element: Element) -> bool:
        return self.headline is not None and self.headline.last < element.place < self._first

    def _below_headline(self, element: Element, begins: str) -> str | None:
        """Judge a short line between headline and text: a sub-headline, a byline, a date's line."""
        if self.subheadline is None and _DECK.search(element.names) and element.links == 0:
            self.subheadline = text_of(element)
            self.skipped[element.key] = ""
            self._covered = element.last
            return None
        if element.words > 120:
            return None
        if _BYLINE.fullmatch(begins) or element.linked == element.words:
            return LINES
        dated = find_date(begins)
        if dated is None or is_date_line(begins) is not None:
            return None
        rest = begins[: dated[1]] + begins[dated[2] :]
        clock = _CLOCK.fullmatch(rest) is not None
        return LINES if clock or _META_LINE.search(begins) else None

    def _skip_record(self, element: Element) -> None:
        """Leave out a field of the page's record: its label, and the values beside it."""
        around = element.parent
        whole = element
        if around is not None and around is not self.root and around.clean == 0:
            values = around.words - element.words
            short = values <= LONGEST_RECORD or around.linked * 5 >= values * 3
            if around.first is element and short and not gives_address(text_of(around)[:2_000]):
                whole = around
        if whole is element and around is not None and element.words <= 40:
            beside = around.children[element.index + 1 : element.index + 9]
            following = next((other for other in beside if other.words), None)
            if following is not None and following.clean == 0 and following.tag not in HEADINGS:
                self._skip(following, RECORD)
                self._covered = element.last
        if self.headline is not None and whole.holds(self.headline):
            whole = element
        self._skip(whole, RECORD)

    def _is_foot(self, element: Element) -> bool:
        """Say whether an element is the page's foot, with nothing of the source in it."""
        if element.tag != "footer" and _FOOT.search(element.names) is None:
            return False
        if self.root.tag == "article" or element.clean * 3 > self.root.clean:
            return False
        if any(around.tag == "article" for around in element.above()):
            return False
        return not any(is_of_source(inner) for inner in self._inside(element, MOST_INSIDE))

    def _link_kind(self, element: Element) -> str | None:
        """Say what a list of links is that stands before or after the text, or shares it."""
        if element.links < 2 or element.linked * 4 < element.words * 3 or element.words < 4:
            return None
        targets = [
            inner.attributes.get("href") or ""
            for inner in self._inside(element, _SOUGHT)
            if inner.tag == "a"
        ]
        if any(_SHARE.search(target[:300]) for target in targets):
            return SHARED
        if any(_KEPT_LINK.match(target) for target in targets) or element.links < 3:
            return None
        if element.last < self._first:
            return NAVIGATION
        if element.place > self._last:
            return None if _names_accounts(targets) else RELATED
        titled = element.linked >= element.links * LEAST_TITLE
        wholly = element.linked * 10 >= element.words * 9
        return RELATED if titled and wholly and not self._is_announced(element) else None

    def _is_announced(self, element: Element) -> bool:
        """Say whether a heading or a line that ends in a colon leads to a list."""
        for at in range(element.place - 1, max(element.place - 6, self.root.place), -1):
            before = self.elements[at]
            if before.last < element.place and before.words:
                return before.tag in HEADINGS or before.begins().endswith((":", "："))
        return False

    def _is_index(self, element: Element) -> bool:
        """Say whether a part is mostly links to other texts, with a few sentences among them."""
        return (
            element.links >= LEAST_INDEX
            and element.words >= LEAST_ARTICLE
            and element.linked * 2 >= element.words
            and element.clean * 4 < self.root.clean
        )

    def _judge_heading(self, heading: Element) -> None:
        words = heading.begins()
        comments = heads_comments(words)
        if not comments and not heads_a_list(words):
            return
        what = "comments" if comments else RELATED
        whole = self._headed_by(heading, halved=not comments)
        if whole is heading:
            self._skip_run(heading, what)
        elif comments or whole.linked * 4 >= whole.words or whole.clean < LEAST_ARTICLE:
            self._skip(whole, what)

    def _headed_by(self, heading: Element, *, halved: bool) -> Element:
        """Return the largest part that a heading opens; not one with half the article in it."""
        whole = heading
        while (around := whole.parent) is not None and around.place > self.root.place:
            over = self.headline is not None and around.holds(self.headline)
            if around.first is not whole or over:
                break
            if halved and around.clean * 2 > self.root.clean:
                break
            whole = around
        return whole

    def _skip_run(self, heading: Element, what: str) -> None:
        """Leave out a heading and the lists of links, or comments, that follow it side by side."""
        if heading.parent is None:
            return
        beside_it = heading.parent.children
        run: list[Element] = []
        for at in range(heading.index + 1, len(beside_it)):
            beside = beside_it[at]
            listed = heads_a_list(beside.begins()) or beside.linked > 0
            if (beside.tag in HEADINGS and not listed) or is_of_source(beside):
                break
            listing = beside.teasers > 0 or beside.linked * 5 >= beside.words * 2
            if what == RELATED and beside.words and not listing:
                break
            run.append(beside)
        if (
            what == RELATED
            and not any(beside.words for beside in run)
            and heading.index + 1 < len(heading.parent.children)
        ):
            return
        for beside in (heading, *run):
            self._skip(beside, what)

    def _mention_rest(self) -> None:
        """Name what stands outside the article's part, the largest parts alone."""
        for around in self.root.above():
            for element in around.children:
                if element.holds(self.root) or not element.words:
                    continue
                if len(self.mentions) == MOST_MENTIONS:
                    return
                what = element.reason or "around the article"
                self.mentions.append(f"{what}: {excerpt(text_of(element)[:500])}")


def _is_notable(words: str) -> bool:
    return bool(words) and (
        is_notice(words) or is_embargo(words) or is_date_line(words) is not None
    )


_ACCOUNT = late(
    r"https?://(?:[\w-]+\.)?(?:facebook|twitter|x|linkedin|instagram|youtube|tiktok|threads|bsky)\.",
    re.IGNORECASE,
)


def _names_accounts(targets: Sequence[str]) -> bool:
    return bool(targets) and all(_ACCOUNT.match(target) for target in targets)
