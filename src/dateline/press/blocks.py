"""A document's body as an HTML fragment, for the release page and for feeds."""

import re

from markupsafe import Markup

from dateline.press.calendar import day
from dateline.press.inline import render_runs, render_text
from dateline.release.model import (
    Block,
    Boilerplate,
    Document,
    Heading,
    Image,
    List,
    Paragraph,
    Picture,
    Quote,
    Table,
)

_NOTHING = Markup("")
_ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def render_body(document: Document, *, image_base: str) -> Markup:
    """Return dateline and body as HTML; ``image_base`` is what a picture's name is put after.

    Pictures that stand nowhere in the body follow it. Headings begin at level 2 and skip none.
    """
    parts: list[Markup] = []
    body = document.body
    if document.dateline is not None:
        line = Markup('<span class="dateline">%s</span>') % render_text(document.dateline.text)
        if body and isinstance(body[0], Paragraph):
            parts.append(Markup("<p>%s %s</p>") % (line, render_runs(body[0].runs)))
            body = body[1:]
        else:
            parts.append(Markup("<p>%s</p>") % line)
    levels = _Levels()
    parts.extend(_render_block(block, document, image_base, levels) for block in body)
    placed = {block.image for block in document.body if isinstance(block, Picture)}
    for index, image in enumerate(document.images):
        if index not in placed:
            parts.append(render_image(image, image_base=image_base, language=document.language))
    return Markup("\n").join(part for part in parts if part)


def render_boilerplate(about: Boilerplate) -> Markup:
    """Return the paragraphs of an "About …" section as HTML, without its heading."""
    return Markup("\n").join(Markup("<p>%s</p>") % render_runs(runs) for runs in about.paragraphs)


def render_image(image: Image, *, image_base: str, language: str = "en") -> Markup:
    """Return a picture with caption, place, date and credit; nothing where it has none of them."""
    picture = _NOTHING
    if image.src is not None and _is_below(image.src):
        picture = Markup('<img src="%s" alt="%s">') % (
            image_base + image.src,
            render_text(image.alt or image.caption or ""),
        )
    lines = [
        Markup('<span class="%s">%s</span>') % (name, render_text(text))
        for name, text in (
            ("caption", image.caption),
            ("place", image.place),
            ("date", _written(image.date, language)),
            ("credit", image.credit),
        )
        if text
    ]
    if not picture and not lines:
        return _NOTHING
    caption = Markup("<figcaption>%s</figcaption>") % Markup(" ").join(lines) if lines else _NOTHING
    return Markup('<figure class="picture">%s%s</figure>') % (picture, caption)


def _written(date: str | None, language: str) -> str | None:
    """Return an ISO date in words, any other text as it is."""
    if date is None or _ISO_DATE.fullmatch(date) is None:
        return date
    try:
        return day(date, language)
    except ValueError:
        return date


def _is_below(path: str) -> bool:
    return ":" not in path and not path.startswith(("/", "\\")) and ".." not in path.split("/")


class _Levels:
    """Headings as levels that begin at 2 and go down one step at a time."""

    def __init__(self) -> None:
        self._open: list[int] = []

    def next(self, level: int) -> int:
        while self._open and self._open[-1] >= level:
            self._open.pop()
        self._open.append(level)
        return min(len(self._open) + 1, 6)


def _render_block(block: Block, document: Document, image_base: str, levels: _Levels) -> Markup:
    match block:
        case Paragraph(runs=runs):
            return Markup("<p>%s</p>") % render_runs(runs)
        case Heading(level=level, runs=runs):
            tag = f"h{levels.next(level)}"
            return Markup("<%s>%s</%s>") % (tag, render_runs(runs), tag)
        case List(ordered=ordered, items=items):
            tag = "ol" if ordered else "ul"
            inner = Markup("").join(Markup("<li>%s</li>") % render_runs(item) for item in items)
            return Markup("<%s>%s</%s>") % (tag, inner, tag)
        case Quote():
            return _render_quote(block)
        case Table():
            return _render_table(block)
        case Picture(image=index):
            if index < len(document.images):
                image = document.images[index]
                return render_image(image, image_base=image_base, language=document.language)
    return _NOTHING


def _render_quote(quote: Quote) -> Markup:
    paragraphs = Markup("").join(Markup("<p>%s</p>") % render_runs(p) for p in quote.paragraphs)
    said = Markup("<blockquote>%s</blockquote>") % paragraphs
    if not quote.attribution:
        return Markup('<figure class="pull">%s</figure>') % said
    by = Markup("<figcaption>%s</figcaption>") % render_text(quote.attribution)
    return Markup('<figure class="pull">%s%s</figure>') % (said, by)


def _render_table(table: Table) -> Markup:
    rows = [tuple(render_runs(cell) for cell in cells) for cells in table.rows]
    head = _NOTHING
    if table.header and rows:
        names = _NOTHING.join(Markup('<th scope="col">%s</th>') % cell for cell in rows.pop(0))
        head = Markup("<thead><tr>%s</tr></thead>") % names
    body = _NOTHING.join(
        Markup("<tr>%s</tr>") % _NOTHING.join(Markup("<td>%s</td>") % cell for cell in cells)
        for cells in rows
    )
    return Markup('<div class="sheet" tabindex="0"><table>%s<tbody>%s</tbody></table></div>') % (
        head,
        body,
    )
