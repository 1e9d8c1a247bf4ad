"""From an office file's paragraphs to pieces: what Word, OpenDocument and RTF have in common.

A walk over such a file calls `words`, `figure`, `note` and so on as they come, and `end_paragraph`
with the paragraph's form; lists, block quotes, captions and notes are put together here. Limits:
1,000,000 characters and 20,000 paragraphs and cells, far more than a release has.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from dateline.release import marks
from dateline.release.captions import credit_in
from dateline.release.decoding import nfc
from dateline.release.errors import TooLargeError
from dateline.release.inline import bare_links, linked
from dateline.release.measures import MOST_CHARACTERS, lines_of
from dateline.release.model import Heading, List, Quote, Run, Runs, Table, Value
from dateline.release.patterns import late
from dateline.release.pieces import Figure, Piece, Rule, Text
from dateline.release.runs import cut, joined, plain, tidy, trim

MOST_PARAGRAPHS = 20_000
RUNNING_TEXT = 150
LONGEST_CELL = 400
FEW_ROWS = 3
_CONTROL = late("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\u2028\u2029\ud800-\udfff]")
_SOFT_HYPHEN = "\xad"
_DASHES = ("—", "–", "-- ", "- ")
_TYPED_BULLET = late(r"[•·▪●‣◦]\s+(?=\S)")


class Item(Value, frozen=True):
    """A place in a list: its series, its depth from 0, and its number where it is counted."""

    series: str
    level: int
    ordered: bool
    number: int = 1


class Form(Value, frozen=True):
    """What a paragraph is by its style; ``heading`` is its level, 0 for none."""

    heading: int = 0
    role: Literal["text", "quote", "caption"] = "text"
    item: Item | None = None


PLAIN = Form()
_TYPED = Item("typed", 0, ordered=False)


class Span(NamedTuple):
    """Words in one style; ``target`` is a link's address as the file has it."""

    text: str
    bold: bool
    italic: bool
    target: str | None


class Ledger:
    """What all parts of one file share: the report, the limits, languages and directions."""

    def __init__(self, dropped: list[str]) -> None:
        self.dropped = dropped
        self.languages: Counter[str] = Counter()
        self.backward: Counter[bool] = Counter()
        self._characters = 0
        self._paragraphs = 0

    def count_words(self, text: str) -> None:
        """Count characters against the limit."""
        self._characters += len(text)
        if self._characters > MOST_CHARACTERS:
            raise TooLargeError(f"This file has over {MOST_CHARACTERS:,} characters, the limit.")

    def count_paragraph(self) -> None:
        """Count a paragraph or a cell against the limit."""
        self._paragraphs += 1
        if self._paragraphs > MOST_PARAGRAPHS:
            raise TooLargeError(f"This file has over {MOST_PARAGRAPHS:,} paragraphs, the limit.")


class Manuscript:
    """Pieces under construction; ``_lines`` is the paragraph that is being collected."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self._pieces: list[Piece] = []
        self._lines: list[list[Span]] = [[]]
        self._beside: list[Piece] = []
        self._boxes: list[Piece] = []
        self._notes: list[Piece] = []
        self._items: list[tuple[Item, Runs]] = []
        self._after_list: list[Piece] = []
        self._quote: list[Runs] = []
        self._caption: tuple[Runs, ...] = ()

    def words(
        self, text: str, *, bold: bool = False, italic: bool = False, target: str | None = None
    ) -> None:
        """Add words to the paragraph."""
        text = _CONTROL.sub(" ", text).replace(_SOFT_HYPHEN, "")
        if not text:
            return
        self.ledger.count_words(text)
        line = self._lines[-1]
        if line and unicodedata.combining(text[0]):
            last = line[-1]
            marked = next((at for at, c in enumerate(text) if not unicodedata.combining(c)), None)
            line[-1] = last._replace(text=last.text + text[:marked])
            text = "" if marked is None else text[marked:]
        if text:
            line.append(Span(text, bold, italic, target))

    def line_break(self) -> None:
        """End a line inside the paragraph."""
        self._lines.append([])

    def figure(self, figure: Figure) -> None:
        """Add a picture that stands in the paragraph."""
        self._beside.append(figure)

    def box(self, pieces: Iterable[Piece], *, floating: bool) -> None:
        """Add what stands in a frame; a floating one waits until running text has ended."""
        (self._boxes if floating else self._beside).extend(pieces)

    def note(self, label: str, pieces: Iterable[Piece]) -> None:
        """Add a note: its label stands in the text, its words after the paragraph."""
        runs = joined(line for piece in pieces for line in lines_of(piece))
        if runs:
            self.words(f"[{label}]")
            self._notes.append(Text((tidy((Run(f"[{label}] "), *runs)),), fixed=True))

    def is_empty(self) -> bool:
        """Say whether nothing stands in the paragraph yet."""
        return not self._beside and not any(self._lines)

    def end_paragraph(self, form: Form = PLAIN) -> None:
        """Close the paragraph as what its form says it is."""
        self.ledger.count_paragraph()
        lines = tuple(line for line in map(self._finished, self._lines) if line)
        self._lines = [[]]
        beside, self._beside = self._beside, []
        if not lines and not beside:
            return
        if lines and form == PLAIN and all(_TYPED_BULLET.match(plain(line)) for line in lines):
            for line in lines:
                self._take_item(_TYPED, trim(cut(line, 1)))
            self._after_list += beside
            return
        if form.item is not None and lines:
            self._take_item(form.item, joined(lines))
            self._after_list += beside
            return
        self._end_list()
        if form.role != "quote" or not lines:
            self._end_quote()
        self._put_beside(beside)
        if lines:
            self._take_lines(lines, form)

    def table(self, rows: Sequence[Sequence[Sequence[Piece]]], *, header: bool) -> None:
        """Add a table of cells; one that only sets text side by side is read cell by cell."""
        self._end_open()
        if _is_layout(rows):
            self._pieces.extend(piece for row in rows for cell in row for piece in cell)
            return
        others: list[Piece] = []
        width = max(map(len, rows))
        cells = [
            (*(_cell(cell, others) for cell in row), *(() for _ in range(width - len(row))))
            for row in rows
        ]
        kept = [row for row in cells if any(row)]
        if kept:
            bold = len(kept) > 1 and _is_bold(kept[0]) and not all(map(_is_bold, kept[1:]))
            if header or bold:
                kept[0] = tuple(map(_without_style, kept[0])) if _is_bold(kept[0]) else kept[0]
            self._pieces.append(Table(header or bold, tuple(kept)))
        self._pieces.extend(others)

    def rule(self) -> None:
        """Add a line that parts sections."""
        self._end_open()
        self._pieces.append(Rule("hr"))

    def finish(self) -> list[Piece]:
        """Return the pieces collected."""
        self.end_paragraph()
        self._end_open()
        self._pieces += [*self._notes, *self._boxes]
        self._notes, self._boxes = [], []
        return self._pieces

    def _end_open(self) -> None:
        self._end_list()
        self._end_quote()
        self._end_caption()

    def _finished(self, spans: list[Span]) -> Runs:
        """Return a line's runs: one link of each linked stretch, bare addresses linked too."""
        runs: list[Run] = []
        at = 0
        while at < len(spans):
            end = at + 1
            while end < len(spans) and _alike(spans[at], spans[end]):
                end += 1
            runs.extend(self._runs(spans[at:end]))
            at = end
        return tuple(Run(nfc(run.text), run.bold, run.italic, run.link) for run in tidy(runs))

    def _runs(self, spans: list[Span]) -> Iterator[Run]:
        words = "".join(span.text for span in spans)
        target = spans[0].target
        bold, italic = all(span.bold for span in spans), all(span.italic for span in spans)
        if target is not None and words.strip():
            link = linked(words, target, self.ledger.dropped).link
            yield Run(words, bold, italic, link)
            return
        for run in bare_links(words, self.ledger.dropped):
            yield Run(run.text, bold, italic, run.link)

    def _take_lines(self, lines: tuple[Runs, ...], form: Form) -> None:
        if form.heading:
            self._end_caption()
            self._pieces.append(Heading(form.heading, _without_bold(joined(lines))))
            return
        if form.role == "quote":
            self._end_caption()
            self._quote += _attributed(lines)
        elif form.role == "caption":
            self._take_caption(lines)
        elif len(lines) == 1 and marks.line_kind(plain(lines[0])) == "rule":
            self._end_caption()
            self._pieces.append(Rule(plain(lines[0])))
        else:
            self._end_caption()
            self._pieces.append(Text(lines))
        if form.role == "text":
            self._pieces += self._notes
            self._notes = []
            if sum(len(plain(line)) for line in lines) >= RUNNING_TEXT:
                self._pieces += self._boxes
                self._boxes = []

    def _put_beside(self, beside: list[Piece]) -> None:
        for piece in beside:
            if isinstance(piece, Figure) and piece.caption is None and self._caption:
                self._pieces.append(_captioned(piece, self._caption))
                self._caption = ()
            else:
                self._pieces.append(piece)

    def _take_caption(self, lines: tuple[Runs, ...]) -> None:
        last = self._pieces[-1] if self._pieces else None
        if isinstance(last, Figure) and last.caption is None:
            self._pieces[-1] = _captioned(last, lines)
            return
        self._end_caption()
        self._caption = lines

    def _end_caption(self) -> None:
        if self._caption:
            self._pieces.append(Text(self._caption))
            self._caption = ()

    def _take_item(self, item: Item, runs: Runs) -> None:
        self._end_quote()
        self._end_caption()
        if self._items and _opens_list(self._items[0][0], item):
            self._end_list()
        self._items.append((item, runs))

    def _end_list(self) -> None:
        if self._items:
            first = self._items[0][0]
            items = tuple(runs for _, runs in self._items)
            if first.ordered and first.number != 1:
                self._pieces.extend(
                    Text((tidy((Run(f"{number}. "), *runs)),))
                    for number, runs in enumerate(items, start=first.number)
                )
            else:
                self._pieces.append(List(ordered=first.ordered, items=items))
            self._pieces += [*self._after_list, *self._notes]
            self._items, self._after_list, self._notes = [], [], []

    def _end_quote(self) -> None:
        paragraphs, self._quote = self._quote, []
        if not paragraphs:
            return
        attribution: str | None = None
        if len(paragraphs) > 1 and plain(paragraphs[-1]).startswith(_DASHES):
            attribution = plain(paragraphs.pop()).lstrip("—–- \u00a0") or None
        if all(run.italic for runs in paragraphs for run in runs):
            paragraphs = [_without_style(runs) for runs in paragraphs]
        self._pieces.append(Quote(tuple(paragraphs), attribution))


def _alike(first: Span, second: Span) -> bool:
    if first.target is not None or second.target is not None:
        return first.target == second.target
    return (first.bold, first.italic) == (second.bold, second.italic)


def _captioned(figure: Figure, lines: tuple[Runs, ...]) -> Figure:
    caption = plain(joined(lines))
    return Figure(figure.src, alt=figure.alt, caption=caption, credit=credit_in(caption))


def _opens_list(first: Item, item: Item) -> bool:
    """Say whether an item begins another list than the one that ``first`` opened."""
    if item.level > first.level:
        return False
    if item.ordered != first.ordered:
        return True
    return item.ordered and item.series != first.series and item.number == 1


def _attributed(lines: tuple[Runs, ...]) -> list[Runs]:
    if len(lines) > 1 and plain(lines[-1]).startswith(_DASHES):
        return [joined(lines[:-1]), lines[-1]]
    return [joined(lines)]


def _is_layout(rows: Sequence[Sequence[Sequence[Piece]]]) -> bool:
    """Say whether a table only sets text side by side: one row, or cells that are texts."""
    filled = [row for row in rows if any(row)]
    if len(filled) <= 1:
        return True
    for cell in (cell for row in filled for cell in row):
        if any(isinstance(piece, Heading | Table | Quote) for piece in cell):
            return True
        texts = [line for piece in cell for line in lines_of(piece)]
        if len(texts) > 2 and len(filled) <= FEW_ROWS:
            return True
        if len(texts) > 3 and sum(len(plain(line)) for line in texts) > LONGEST_CELL:
            return True
    return False


def _cell(pieces: Sequence[Piece], others: list[Piece]) -> Runs:
    others.extend(piece for piece in pieces if isinstance(piece, Figure))
    return joined(line for piece in pieces for line in lines_of(piece))


def _is_bold(row: tuple[Runs, ...]) -> bool:
    return all(run.bold for runs in row for run in runs) and any(row)


def _without_bold(runs: Runs) -> Runs:
    return tidy(Run(run.text, False, run.italic, run.link) for run in runs)


def _without_style(runs: Runs) -> Runs:
    return tidy(Run(run.text, False, False, run.link) for run in runs)
