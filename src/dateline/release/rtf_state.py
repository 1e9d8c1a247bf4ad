"""What holds inside a group of RTF: how letters look, what the paragraph is, where words go."""

import copy
from typing import Literal

from dateline.release.field_codes import Field
from dateline.release.manuscript import Ledger, Manuscript
from dateline.release.pieces import Piece

Destination = Literal[
    "text", "skip", "shape", "instruction", "label", "aside", "picture", "fonts", "styles",
    "lists", "overrides", "info", "property name", "property value",
]  # fmt: skip

_TOGGLES = {
    b"b": "bold", b"i": "italic", b"v": "hidden", b"deleted": "deleted", b"intbl": "in_table",
}  # fmt: skip
_NUMBERS = {
    b"f": "font", b"lang": "language", b"uc": "skipped", b"s": "style", b"outlinelevel": "outline",
    b"ls": "list", b"ilvl": "level", b"itap": "nesting",
}  # fmt: skip
MOST_TABLES = 20


class State:
    """The state of a group; a group inside begins with a copy and leaves the outer as it was."""

    def __init__(self) -> None:
        self.to: Destination = "text"
        self.before: Destination = "text"
        self.optional = False
        self.skipped = 1
        self.field: Field | None = None
        self.target: str | None = None
        self.unseen = False
        self.plain()
        self.paragraph()

    def inner(self) -> "State":
        """Return the state with which a group inside begins."""
        return copy.copy(self)

    def plain(self) -> None:
        """Let letters look as they do at the start."""
        self.bold = False
        self.italic = False
        self.hidden = False
        self.deleted = False
        self.font: int | None = None
        self.language: int | None = None

    def paragraph(self) -> None:
        """Let the paragraph be one of running text."""
        self.style: int | None = None
        self.outline: int | None = None
        self.list: int | None = None
        self.level = 0
        self.bullet: bool | None = None
        self.in_table = False
        self.nesting = 0
        self.backward = False

    def change(self, word: bytes, number: int | None) -> bool:
        """Take a control word that changes looks or the paragraph; say whether it was one."""
        if word == b"plain":
            self.plain()
        elif word == b"pard":
            self.paragraph()
        elif word in _TOGGLES:
            setattr(self, _TOGGLES[word], number != 0)
        elif word in _NUMBERS:
            setattr(self, _NUMBERS[word], max(number or 0, 0))
        elif word in (b"rtlpar", b"ltrpar"):
            self.backward = word == b"rtlpar"
        else:
            return False
        return True

    @property
    def depth(self) -> int:
        """Return in how many tables the paragraph stands."""
        depth = max(self.nesting, 1) if self.in_table or self.nesting > 0 else 0
        return min(depth, MOST_TABLES)


class _Grid:
    """A table under construction."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.rows: list[list[list[Piece]]] = []
        self.cells: list[list[Piece]] = []
        self.cell = Manuscript(ledger)
        self.header = False

    def end_cell(self) -> None:
        self.ledger.count_paragraph()
        self.cells.append(self.cell.finish())
        self.cell = Manuscript(self.ledger)

    def end_row(self) -> None:
        rest = self.cell.finish()
        self.cell = Manuscript(self.ledger)
        if rest:
            self.cells.append(rest)
        if self.cells:
            self.rows.append(self.cells)
        self.cells = []


class Story:
    """A stretch of text apart (the file's own, a note, a box) with the tables open in it."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._out = Manuscript(ledger)
        self._grids: list[_Grid] = []

    def at(self, depth: int) -> Manuscript:
        """Return where words go in so many tables: they are opened, deeper ones closed."""
        self._close(depth)
        while len(self._grids) < depth:
            self._grids.append(_Grid(self._ledger))
        return self._grids[-1].cell if self._grids else self._out

    def end_cell(self, depth: int) -> None:
        """End a cell of a table."""
        self.at(max(depth, 1))
        self._grids[-1].end_cell()

    def end_row(self, depth: int) -> None:
        """End a row of a table."""
        self._close(max(depth, 1))
        if len(self._grids) == max(depth, 1):
            self._grids[-1].end_row()

    def mark_header(self, depth: int) -> None:
        """Say that the row that begins names the columns, where it is the first."""
        self.at(max(depth, 1))
        if not self._grids[-1].rows:
            self._grids[-1].header = True

    def finish(self) -> list[Piece]:
        """Return the pieces of the story."""
        self._close(0)
        return self._out.finish()

    def _close(self, depth: int) -> None:
        while len(self._grids) > depth:
            grid = self._grids.pop()
            grid.end_row()
            outer = self._grids[-1].cell if self._grids else self._out
            outer.end_paragraph()
            if grid.rows:
                outer.table(grid.rows, header=grid.header)
