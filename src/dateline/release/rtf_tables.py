"""The tables at the head of an RTF file: fonts with their code pages, styles, lists."""

import codecs
from collections.abc import Callable, Mapping

from dateline.release.manuscript import Item

_CODE_PAGES = {
    437: "cp437", 708: "iso8859-6", 709: "iso8859-6", 710: "cp864", 711: "cp864", 720: "cp720",
    819: "latin-1", 850: "cp850", 852: "cp852", 860: "cp860", 862: "cp862", 863: "cp863",
    864: "cp864", 865: "cp865", 866: "cp866", 874: "cp874", 932: "cp932", 936: "gbk",
    949: "cp949", 950: "cp950", 1361: "johab", 10000: "mac_roman", 10006: "mac_greek",
    10007: "mac_cyrillic", 10029: "mac_latin2", 10081: "mac_turkish", 65001: "utf-8",
    **{page: f"cp{page}" for page in range(1250, 1259)},
}  # fmt: skip
_CHARSETS = {
    77: 10000, 128: 932, 129: 949, 130: 1361, 134: 936, 136: 950, 161: 1253, 162: 1254,
    163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250, 254: 437,
    255: 850,
}  # fmt: skip
SYMBOL_CHARSET = 2
BULLET, NO_NUMBER = 23, 255
LONGEST_NAME = 200
LONGEST_CHAIN = 20
MOST_LEVELS = 9


def codec_of(page: int | None) -> str:
    """Return the name of a code page's codec; Windows 1252 for one that isn't known."""
    name = _CODE_PAGES.get(page or 1252, "cp1252")
    return codecs.lookup(name).name


class Fonts:
    """The font table; ``page`` is the code page of a font."""

    def __init__(self) -> None:
        self._pages: dict[int, int] = {}
        self._symbols: set[int] = set()
        self._names: dict[int, str] = {}
        self.current = 0

    def begin(self, number: int) -> None:
        """Begin to describe a font."""
        self.current = number

    def charset(self, number: int) -> None:
        """Take the character set of the font that is being described."""
        if number == SYMBOL_CHARSET:
            self._symbols.add(self.current)
        elif number in _CHARSETS:
            self._pages[self.current] = _CHARSETS[number]

    def code_page(self, number: int) -> None:
        """Take the code page of the font that is being described."""
        if number:
            self._pages[self.current] = number

    def name(self, words: str) -> None:
        """Take a part of the font's name."""
        known = self._names.get(self.current, "")
        if len(known) < LONGEST_NAME:
            self._names[self.current] = known + words.replace(";", "").strip()

    def page(self, font: int | None) -> int | None:
        """Return a font's code page; ``None`` where it has the file's own."""
        return self._pages.get(font) if font is not None else None

    def symbol_name(self, font: int | None) -> str | None:
        """Return the name of a font whose letters are signs; ``None`` for any other."""
        name = self._names.get(font, "") if font is not None else ""
        if font in self._symbols:
            return name or "symbol"
        return name if name.lower().startswith(("symbol", "wingdings")) else None


class Sheet:
    """The style sheet: names of paragraph styles, and their level of outline."""

    def __init__(self) -> None:
        self._names: dict[int, str] = {}
        self._outlines: dict[int, int] = {}
        self._bases: dict[int, int] = {}
        self.current = 0

    def begin(self, number: int) -> None:
        """Begin to describe a style."""
        self.current = number

    def name(self, words: str) -> None:
        """Take a part of the name of the style that is being described."""
        known = self._names.get(self.current, "")
        if len(known) < LONGEST_NAME:
            self._names[self.current] = known + words
        if ";" in words:
            self.current = 0

    def outline(self, level: int) -> None:
        """Take the outline level of the style that is being described."""
        self._outlines.setdefault(self.current, level)

    def based_on(self, style: int) -> None:
        """Take what the style that is being described is based on."""
        self._bases[self.current] = style

    def names(self, style: int | None) -> tuple[str, ...]:
        """Return a style's name and those it is based on, in small letters."""
        found: list[str] = []
        for step in self._chain(style):
            name = self._names.get(step, "").split(";")[0].strip().lower()
            found += [name] if name else []
        return tuple(found)

    def outline_of(self, style: int | None) -> int | None:
        """Return a style's outline level, from 0."""
        levels = (self._outlines.get(step) for step in self._chain(style))
        return next((level for level in levels if level is not None), None)

    def _chain(self, style: int | None) -> list[int]:
        chain: list[int] = []
        while style is not None and style not in chain and len(chain) < LONGEST_CHAIN:
            chain.append(style)
            style = self._bases.get(style)
        return chain


class Lists:
    """The list tables; it counts items as they come."""

    def __init__(self) -> None:
        self._described: list[list[int]] = []
        self._by_id: dict[int, list[list[int]]] = {}
        self._overrides: dict[int, int] = {}
        self._list_id = 0
        self._counts: dict[tuple[int, int], int] = {}

    def begin(self, _number: int = 0) -> None:
        """Begin to describe a list."""
        self._described = []

    def level(self, _number: int = 0) -> None:
        """Begin to describe the next level of the list: its form and where it starts."""
        if len(self._described) < MOST_LEVELS:
            self._described.append([0, 1])

    def form(self, number: int) -> None:
        """Take the form of the level's numbers."""
        if self._described:
            self._described[-1][0] = number

    def start(self, number: int) -> None:
        """Take the first number of the level."""
        if self._described:
            self._described[-1][1] = number

    def identity(self, number: int) -> None:
        """Take the id of the list that is being described."""
        self._by_id.setdefault(number, self._described)

    def used(self, number: int) -> None:
        """Take the id of the list that paragraphs will name otherwise."""
        self._list_id = number

    def override(self, number: int) -> None:
        """Take the number by which paragraphs name the list."""
        self._overrides[number] = self._list_id

    def item(self, number: int, level: int, label: str) -> Item | None:
        """Return the place of the next paragraph of a list; ``label`` is its mark as written."""
        levels = self._by_id.get(self._overrides.get(number, 0), [])
        form, start = levels[level] if level < len(levels) else (_form_of(label), 1)
        if form == NO_NUMBER:
            return None
        if form == BULLET:
            return Item(str(number), level, ordered=False)
        count = self._counts.get((number, level), start - 1) + 1
        written = label.strip().rstrip(".)").rpartition(".")[2]
        if written.isascii() and written.isdigit() and len(written) < 7:
            count = int(written)
        self._counts[number, level] = count
        for deeper in range(level + 1, MOST_LEVELS):
            self._counts.pop((number, deeper), None)
        return Item(str(number), level, ordered=True, number=count)


def _form_of(label: str) -> int:
    return 0 if any(sign.isalnum() for sign in label) else BULLET


def describing(
    fonts: Fonts, sheet: Sheet, lists: Lists
) -> Mapping[tuple[str, bytes], Callable[[int], None]]:
    """Return what takes each control word of each table."""
    return {
        ("fonts", b"f"): fonts.begin,
        ("fonts", b"fcharset"): fonts.charset,
        ("fonts", b"cpg"): fonts.code_page,
        ("styles", b"s"): sheet.begin,
        ("styles", b"sbasedon"): sheet.based_on,
        ("styles", b"outlinelevel"): sheet.outline,
        ("lists", b"list"): lists.begin,
        ("lists", b"listlevel"): lists.level,
        ("lists", b"levelnfc"): lists.form,
        ("lists", b"levelnfcn"): lists.form,
        ("lists", b"levelstartat"): lists.start,
        ("lists", b"listid"): lists.identity,
        ("overrides", b"listid"): lists.used,
        ("overrides", b"ls"): lists.override,
    }
