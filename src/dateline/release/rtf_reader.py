"""The reader of RTF: it follows groups and control words, and says what stands in the text."""

import locale
from collections.abc import Callable

from dateline.release.attaching import Attaching
from dateline.release.dropping import OUTSIDE_PICTURE, Removed, excerpt
from dateline.release.errors import UnreadableError
from dateline.release.field_codes import Field
from dateline.release.manuscript import Form, Item, Ledger, Manuscript
from dateline.release.pieces import Figure, Piece
from dateline.release.rtf_pictures import Picture
from dateline.release.rtf_state import State, Story
from dateline.release.rtf_tables import Fonts, Lists, Sheet, codec_of, describing
from dateline.release.rtf_tokens import Token, tokens_of
from dateline.release.style_names import heading_in, role_in
from dateline.release.symbol_fonts import in_font

MOST_STORIES = 60
_SIGNS = {
    b"tab": "\t", b"emdash": "—", b"endash": "–", b"lquote": "‘", b"rquote": "’",
    b"ldblquote": "“", b"rdblquote": "”", b"bullet": "•", b"emspace": " ", b"enspace": " ",
    b"qmspace": " ", b"zwj": "\u200d", b"zwnj": "\u200c", b"ltrmark": "\u200e",
    b"rtlmark": "\u200f",
}  # fmt: skip
_SYMBOLS = {b"~": "\u00a0", b"_": "\u2011", b"\\": "\\", b"{": "{", b"}": "}"}
_SKIPPED = frozenset(
    (
        b"nonshppict", b"shprslt", b"colortbl", b"filetbl", b"revtbl", b"xe", b"tc", b"tcn", b"rxe",
        b"atnid", b"atnauthor", b"atnref", b"atndate", b"atnicn", b"atntime", b"atnparent",
        b"atrfstart", b"atrfend", b"bkmkstart", b"bkmkend", b"nonesttables", b"upr", b"pntxtb",
        b"pntxta", b"background", b"mmathPict", b"generator", b"themedata", b"datastore",
    )
)  # fmt: skip
_MARGINS = frozenset(
    (
        b"header", b"headerl", b"headerr", b"headerf",
        b"footer", b"footerl", b"footerr", b"footerf",
    )
)  # fmt: skip
_SHAPES = frozenset((b"shp", b"shpinst", b"shpgrp", b"sp", b"picprop", b"do", b"pn"))
_KNOWN = frozenset((b"shppict", b"nesttableprops", b"moMath", b"mmath"))
_TABLES = {
    b"fonttbl": "fonts", b"stylesheet": "styles", b"listtable": "lists",
    b"listoverridetable": "overrides", b"info": "info",
}  # fmt: skip
End = Callable[[], None]


class Reader:
    """One reading of one file."""

    def __init__(self, ledger: Ledger, attaching: Attaching) -> None:
        self.title: str | None = None
        self.margins: list[Piece] = []
        self._ledger = ledger
        self._attaching = attaching
        self._fonts, self._sheet, self._lists = Fonts(), Sheet(), Lists()
        self._tables = describing(self._fonts, self._sheet, self._lists)
        self._stories = [Story(ledger)]
        self._state = State()
        self._stack: list[tuple[State, End | None]] = []
        self._end: End | None = None
        self._page: int | None = None
        self._bytes = bytearray()
        self._high = 0
        self._left_to_skip = 0
        self._label: list[str] = []
        self._aside: list[str] = []
        self._gone = Removed()
        self._picture = Picture()
        self._notes = 0

    def read(self, data: bytes) -> None:
        """Follow the tokens of a file."""
        for token in tokens_of(data):
            if token.kind in ("text", "byte"):
                self._take_bytes(token)
                continue
            self._flush()
            if token.kind == "word":
                self._word(token.data, token.number)
            elif token.kind == "symbol":
                self._symbol(token.data)
            elif token.kind == "data":
                if self._state.to == "picture":
                    self._picture.binary(token.data)
            elif token.kind == "{":
                self._left_to_skip = 0
                self._stack.append((self._state, self._end))
                self._state, self._end = self._state.inner(), None
                self._state.optional = False
            else:
                self._close()
        self._flush()
        while self._stack:
            self._close()

    def pieces(self) -> list[Piece]:
        """Return the pieces of the text, when all has been read."""
        self._gone.name_in(self._ledger.dropped)
        return self._stories[0].finish()

    def _close(self) -> None:
        self._left_to_skip = 0
        if self._end is not None:
            self._end()
        if self._stack:
            self._state, self._end = self._stack.pop()

    def _take_bytes(self, token: Token) -> None:
        data = token.data
        if self._state.to == "picture":
            if token.kind == "text":
                self._picture.hexadecimal(data)
            return
        if self._state.to in ("skip", "shape"):
            return
        if token.kind == "text":
            data = data.translate(None, b"\r\n\0")
        skipped = min(self._left_to_skip, len(data))
        self._left_to_skip -= skipped
        self._bytes += data[skipped:]

    def _flush(self) -> None:
        """Turn the bytes collected into text, by the code page of their font."""
        if not self._bytes:
            return
        data = bytes(self._bytes)
        self._bytes.clear()
        symbols = self._fonts.symbol_name(self._state.font)
        if symbols is not None and self._state.to == "text":
            self._text(in_font(data.decode("latin-1"), symbols))
            return
        page = self._fonts.page(self._state.font) or self._page
        self._text(data.decode(codec_of(page), "replace"))

    def _text(self, text: str) -> None:
        state = self._state
        match state.to:
            case "text":
                self._say(text)
            case "instruction":
                if state.field is not None and not state.deleted:
                    state.field.instruction.append(text)
            case "label":
                self._label.append(text)
            case "aside":
                self._aside.append(text)
            case "fonts":
                self._fonts.name(text)
            case "styles":
                self._sheet.name(text)
            case "property name":
                self._picture.property_name(text)
            case "property value":
                self._picture.property_value(text)

    def _say(self, text: str) -> None:
        state = self._state
        if state.deleted or state.hidden:
            what = "deleted text" if state.deleted else "hidden text"
            self._gone.note(what, text)
            return
        if state.unseen or not text:
            return
        self._ledger.backward[state.backward] += len(text)
        language = locale.windows_locale.get(state.language or 0)
        if language:
            self._ledger.languages[language.replace("_", "-")] += len(text)
        self._out().words(text, bold=state.bold, italic=state.italic, target=state.target)

    def _out(self) -> Manuscript:
        return self._stories[-1].at(self._state.depth)

    def _symbol(self, sign: bytes) -> None:
        if self._left_to_skip:
            self._left_to_skip -= 1
        elif sign == b"*":
            self._state.optional = True
        elif sign in (b"\r", b"\n"):
            self._word(b"par", None)
        elif sign in _SYMBOLS:
            self._text(_SYMBOLS[sign])
        elif sign == b"\t":
            self._text("\t")

    def _unicode(self, number: int) -> None:
        code = number + 0x10000 if number < 0 else number
        self._left_to_skip = self._state.skipped
        if 0xD800 <= code < 0xDC00:
            self._high = code
            return
        if 0xDC00 <= code < 0xE000:
            code = (
                0x10000 + ((self._high - 0xD800) << 10) + (code - 0xDC00) if self._high else 0xFFFD
            )
        self._high = 0
        if 0 < code < 0x110000:
            self._text(in_font(chr(code), self._fonts.symbol_name(self._state.font)))

    def _word(self, word: bytes, number: int | None) -> None:
        if self._left_to_skip:
            self._left_to_skip -= 1
            return
        state = self._state
        optional, state.optional = state.optional, False
        if word == b"ud":
            state.to = state.before
        elif state.to == "skip":
            return
        elif word == b"u":
            self._unicode(number or 0)
        elif word in _SIGNS:
            self._text(_SIGNS[word])
        elif word in _KNOWN or self._destination(word):
            return
        elif optional:
            state.to = "skip"
        elif state.to in ("fonts", "styles", "lists", "overrides"):
            self._describe(word, number or 0)
        elif state.to != "info":
            self._format(word, number)

    def _destination(self, word: bytes) -> bool:
        """Take a control word that says where the words of its group go."""
        state = self._state
        if word in _SKIPPED:
            state.before, state.to = state.to, "skip"
        elif word in _TABLES:
            state.to = _TABLES[word]  # type: ignore[assignment]
        elif word in _SHAPES:
            state.to = "shape"
        elif word in (b"sn", b"sv") and state.to == "shape":
            state.to = "property name" if word == b"sn" else "property value"
        elif word in (b"listtext", b"pntext"):
            self._label, state.to = [], "label"
        elif word in _MARGINS:
            self._open(self._end_margin)
        elif word == b"footnote":
            self._open(self._end_note)
        elif word in (b"shptxt", b"dptxbxtext"):
            self._open(self._end_box)
        elif word == b"annotation" or (word == b"title" and state.to == "info"):
            self._aside, state.to = [], "aside"
            self._end = self._end_title if word == b"title" else self._end_comment
        elif word == b"pict":
            self._picture, state.to, self._end = Picture(), "picture", self._end_picture
        elif word == b"object":
            self._ledger.dropped.append("an embedded object")
            state.to = "skip"
        else:
            return self._field(word)
        return True

    def _field(self, word: bytes) -> bool:
        state = self._state
        if word == b"field":
            state.field = Field()
        elif word == b"fldinst":
            state.to = "instruction"
        elif word == b"fldrslt":
            field = state.field or Field()
            field.show()
            state.target = field.target or state.target
            if field.unseen:
                state.unseen = True
                self._ledger.dropped.append(field.unseen)
            elif field.picture:
                self._ledger.dropped.append(OUTSIDE_PICTURE + field.picture[:80])
        else:
            return False
        return True

    def _open(self, end: End) -> None:
        """Begin a stretch of text apart."""
        if len(self._stories) > MOST_STORIES:
            raise UnreadableError("This file's parts are nested too deeply to be a release.")
        self._stories.append(Story(self._ledger))
        self._state.to = "text"
        self._state.target = None
        self._state.paragraph()
        self._end = end

    def _end_story(self) -> list[Piece]:
        return self._stories.pop().finish()

    def _end_margin(self) -> None:
        self.margins += self._end_story()

    def _end_note(self) -> None:
        pieces = self._end_story()
        outer = self._stack[-1][0]
        if not (outer.hidden or outer.deleted):
            self._notes += 1
            self._stories[-1].at(outer.depth).note(str(self._notes), pieces)

    def _end_box(self) -> None:
        pieces = self._end_story()
        self._stories[-1].at(self._stack[-1][0].depth).box(pieces, floating=True)

    def _end_comment(self) -> None:
        words = excerpt("".join(self._aside))
        self._ledger.dropped.append(f"a comment: {words}" if words else "a comment")

    def _end_title(self) -> None:
        self.title = "".join(self._aside)

    def _end_picture(self) -> None:
        data = self._picture.data()
        if not data:
            self._ledger.dropped.append("a damaged picture")
            return
        name = self._attaching.picture("picture", data)
        if name is not None or self._picture.alt:
            self._out().figure(Figure(name, alt=self._picture.alt))

    def _describe(self, word: bytes, number: int) -> None:
        """Take a control word of one of the tables at the head."""
        take = self._tables.get((self._state.to, word))
        if take is not None:
            take(number)

    def _format(self, word: bytes, number: int | None) -> None:
        """Take a control word of the text itself."""
        state = self._state
        if state.change(word, number):
            return
        match word:
            case b"par" | b"sect":
                self._end_paragraph()
            case b"line" | b"page" | b"column":
                if not (state.hidden or state.deleted or state.unseen):
                    self._out().line_break()
            case b"cell" | b"nestcell":
                self._end_paragraph()
                self._stories[-1].end_cell(state.depth)
            case b"row" | b"nestrow":
                self._stories[-1].end_row(max(state.depth, 2) if word == b"nestrow" else 1)
            case b"trhdr":
                self._stories[-1].mark_header(state.depth)
            case b"ansicpg":
                self._page = number
            case b"mac" | b"pc" | b"pca":
                self._page = {b"mac": 10000, b"pc": 437, b"pca": 850}[word]
            case b"pnlvlblt" | b"pnlvlbody" if self._stack:
                self._stack[-1][0].bullet = word == b"pnlvlblt"
            case b"chpgn" | b"sectnum":
                self._ledger.dropped.append("a page number")

    def _end_paragraph(self) -> None:
        state = self._state
        if state.to not in ("text", "shape") or state.deleted:
            return
        self._gone.name_in(self._ledger.dropped)
        self._out().end_paragraph(self._form())
        self._label = []

    def _form(self) -> Form:
        state = self._state
        names = self._sheet.names(state.style)
        outline = (
            state.outline if state.outline is not None else self._sheet.outline_of(state.style)
        )
        heading = heading_in(names)
        if not heading and outline is not None and outline <= 8:
            heading = outline + 1
        if heading:
            return Form(heading=heading)
        item = self._item()
        return Form(item=item) if item is not None else Form(role=role_in(names))

    def _item(self) -> Item | None:
        label = "".join(self._label).strip()
        if self._state.list:
            return self._lists.item(self._state.list, min(self._state.level, 8), label)
        if self._state.bullet is None and not label:
            return None
        digits = label.rstrip(".)")
        counted = digits.isascii() and digits.isdigit() and len(digits) < 7
        ordered = counted if self._state.bullet is None else not self._state.bullet
        return Item("typed", 0, ordered, int(digits) if counted else 1)
