"""The plain-text rendering of a document: what rules point into, and what parses back.

Sections stand apart by one empty line, in this order: embargo, headline, subheadline, dateline and
first paragraph on one line, the body, boilerplate, contacts, social accounts, permalink, the
wire's footer. Each paragraph is one line. Markers:

- ``## `` headings (two to six), ``- `` or ``* `` and ``1. `` or ``1) `` items, the second of each
  pair for a list right after its like; ``> `` quotations with ``> — `` and their attribution;
  ``| a | b |`` table rows, a row of dashes under the names of columns
- ``[Picture: file]`` or ``[Picture]``, and below it ``Caption:``, ``Credit:``, ``Date:``,
  ``Place:``, ``Alt:`` lines
- ``[text](address)`` links, ``[text](#)`` where the target is empty, ``<address>`` where text and
  address are one
- a backslash in front of a line that would otherwise be read as something else, or in front of a
  character that would otherwise open a link
"""

import functools

from dateline.release import guards, marks
from dateline.release.inline import may_need_escape
from dateline.release.links import loose_links, social_link_texts
from dateline.release.model import (
    Block,
    Boilerplate,
    Contact,
    Document,
    Heading,
    Image,
    List,
    Paragraph,
    Picture,
    Quote,
    Run,
    Runs,
    Table,
    Value,
)
from dateline.release.runs import plain


class PlacedRun(Value, frozen=True):
    """Where a run's words stand; offsets are code points of the rendering's text."""

    start: int
    end: int
    run: Run


class Segment(Value, frozen=True):
    """A part of the rendering and what it is of.

    ``kind``: embargo, headline, subheadline, dateline, paragraph, heading, item, quote,
    attribution, cell, caption, credit, boilerplate, contact, social, permalink or footer.
    ``block`` is an index: in the body for its segments, in ``images`` for captions and credits,
    in their own tuple for boilerplate, contacts and socials.
    """

    kind: str
    start: int
    end: int
    block: int | None
    runs: tuple[PlacedRun, ...]


class Rendering(Value, frozen=True):
    """A document as plain text, with the places of its parts in reading order."""

    text: str
    segments: tuple[Segment, ...]


@functools.lru_cache(maxsize=16)
def render_text(document: Document) -> Rendering:
    """Render a document as plain text; `dateline.release.reading.parse` reads it back.

    A document is checked, digested and pressed from its rendering within moments: the last few
    are kept.
    """
    page = _Page()
    _render_head(page, document)
    _render_body(page, document)
    for index, about in enumerate(document.boilerplate):
        _render_boilerplate(page, index, about)
    _render_contacts(page, document)
    _render_socials(page, document)
    if document.permalink is not None:
        page.section()
        page.put(marks.PERMALINK + " ")
        page.put("<")
        page.words("permalink", document.permalink, None)
        page.put(">")
    if document.wire_footer is not None:
        _render_footer(page, document.wire_footer)
    return page.finish()


_VERBATIM = ("permalink", "footer")


class _Page:
    """Collects text and segments; offsets count code points."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._at = 0
        self._segments: list[Segment] = []

    def put(self, text: str) -> None:
        self._parts.append(text)
        self._at += len(text)

    def section(self) -> None:
        if self._at:
            self.put("\n\n")

    def line(self) -> None:
        self.put("\n")

    def words(self, kind: str, text: str, block: int | None) -> None:
        start = self._at
        self.put(text if kind in _VERBATIM else marks.format_words(text))
        runs = (PlacedRun(start, self._at, Run(text)),) if text else ()
        self._segments.append(Segment(kind, start, self._at, block, runs))

    def runs(self, kind: str, runs: Runs, block: int | None, *, cell: bool = False) -> None:
        start = self._at
        words = runs[0].text if len(runs) == 1 and runs[0].link is None else None
        if words is not None and not may_need_escape(words) and "|" not in words:
            self.put(words)
            alone = (PlacedRun(start, self._at, runs[0]),)
            self._segments.append(Segment(kind, start, self._at, block, alone))
            return
        placed: list[PlacedRun] = []
        formatted = marks.format_runs(runs, cell=cell)
        for run, (opening, inner, closing) in zip(runs, formatted, strict=True):
            first = self._at + len(opening)
            placed.append(PlacedRun(first, first + len(inner), run))
            self.put(opening + inner + closing)
        self._segments.append(Segment(kind, start, self._at, block, tuple(placed)))

    def finish(self) -> Rendering:
        if self._at:
            self.put("\n")
        return Rendering("".join(self._parts), tuple(self._segments))


def _render_head(page: _Page, document: Document) -> None:
    if document.embargo is not None:
        page.section()
        page.words("embargo", document.embargo.text, None)
    label = guards.headline_label(document)
    if document.headline or label:
        page.section()
        page.put(label)
    if document.headline:
        page.words("headline", document.headline, None)
    if document.subheadline is not None:
        page.section()
        page.put(guards.subheadline_label(document))
        page.words("subheadline", document.subheadline, None)
    if document.dateline is not None:
        page.section()
        page.words("dateline", document.dateline.text, None)


def _render_body(page: _Page, document: Document) -> None:
    previous: Block | None = None
    alternate = False
    shared = guards.shares_line(document)
    for index, block in enumerate(document.body):
        if isinstance(block, List):
            same = isinstance(previous, List) and previous.ordered == block.ordered
            alternate = same and not alternate
        match block:
            case Paragraph(runs=runs) if index == 0 and shared:
                page.put(" ")
                page.runs("paragraph", runs, index)
            case Paragraph(runs=runs):
                page.section()
                page.put(guards.paragraph_guard(document, index, shared=shared))
                page.runs("paragraph", runs, index)
            case Heading(level=level, runs=runs):
                page.section()
                page.put("#" * level + " " + guards.heading_guard(plain(runs)))
                page.runs("heading", runs, index)
            case List():
                _render_list(page, index, block, alternate=alternate)
            case Quote():
                _render_quote(page, index, block)
            case Table():
                _render_table(page, index, block)
            case Picture(image=image):
                _render_picture(page, image, document.images[image])
        previous = block
    placed = {block.image for block in document.body if isinstance(block, Picture)}
    for image_index, image_value in enumerate(document.images):
        if image_index not in placed:
            _render_picture(page, image_index, image_value)


def _render_list(page: _Page, index: int, block: List, *, alternate: bool) -> None:
    page.section()
    for number, item in enumerate(block.items, start=1):
        if number > 1:
            page.line()
        if block.ordered:
            mark = f"{number}{')' if alternate else '.'} "
        else:
            mark = "* " if alternate else "- "
        page.put(mark + marks.item_guard(mark, plain(item)))
        page.runs("item", item, index)


def _render_quote(page: _Page, index: int, block: Quote) -> None:
    page.section()
    for number, paragraph in enumerate(block.paragraphs):
        if number:
            page.put("\n>\n")
        page.put("> " + marks.quote_guard(plain(paragraph)))
        page.runs("quote", paragraph, index)
    if block.attribution is not None:
        page.put("\n> — " if block.paragraphs else "> — ")
        page.words("attribution", block.attribution, index)


def _render_table(page: _Page, index: int, block: Table) -> None:
    page.section()
    for number, row in enumerate(block.rows):
        if number:
            page.line()
        page.put("|")
        for cell in row:
            page.put(" ")
            page.runs("cell", cell, index, cell=True)
            page.put(" |")
        if block.header and number == 0:
            page.put("\n|" + " --- |" * len(row))


def _render_picture(page: _Page, index: int, image: Image) -> None:
    page.section()
    page.put(f"[{marks.PICTURE}: {image.src}]" if image.src is not None else f"[{marks.PICTURE}]")
    for label, value in (
        ("Caption", image.caption),
        ("Credit", image.credit),
        ("Date", image.date),
        ("Place", image.place),
        ("Alt", image.alt),
    ):
        if value is not None:
            page.put(f"\n{label}: ")
            page.words("credit" if label == "Credit" else "caption", value, index)


def _render_boilerplate(page: _Page, index: int, about: Boilerplate) -> None:
    page.section()
    guarded = guards.boilerplate_guards(about)
    opening = guards.boilerplate_label(about, guarded)
    if opening:
        page.put(opening)
    if about.heading is not None:
        if opening:
            page.put("\n\n## " + guards.heading_guard(about.heading))
        page.words("boilerplate", about.heading, index)
    for number, paragraph in enumerate(about.paragraphs):
        if number or opening or about.heading is not None:
            page.section()
        page.put(guarded[number])
        page.runs("boilerplate", paragraph, index)


def _render_contacts(page: _Page, document: Document) -> None:
    for index, contact in enumerate(document.contacts):
        page.section()
        page.put(marks.CONTACT)
        for label, value in contact_lines(contact):
            page.put(f"\n{label}: ")
            page.words("contact", value, index)
    links = loose_links(document)
    if links and not document.contacts:
        page.section()
        page.put(marks.CONTACT)
    for link in links:
        page.line()
        page.runs("contact", (Run(link.text, link=link.url or ""),), None)


def contact_lines(contact: Contact) -> tuple[tuple[str, str], ...]:
    """Return the labels and values of what is known of a contact, in the order they stand."""
    pairs = (
        ("Name", contact.name),
        ("Role", contact.role),
        ("Organization", contact.organization),
        ("Phone", contact.phone),
        ("Email", contact.email),
        ("Web", contact.url),
    )
    return tuple((label, value) for label, value in pairs if value is not None)


def _render_socials(page: _Page, document: Document) -> None:
    if not document.socials:
        return
    page.section()
    page.put(marks.SOCIALS)
    for index, (social, text) in enumerate(
        zip(document.socials, social_link_texts(document), strict=True)
    ):
        page.line()
        if text is None:
            page.words("social", social.network, index)
            continue
        page.put(guards.social_label(social, text))
        page.runs("social", (Run(text, link=social.url or ""),), index)


def _render_footer(page: _Page, footer: str) -> None:
    page.section()
    page.put(guards.footer_label(footer))
    for number, paragraph in enumerate(footer.split("\n")):
        if number:
            page.section()
        page.words("footer", paragraph, None)
