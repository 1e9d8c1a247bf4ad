"""Folding of text before matching, and the way back to where it stood.

Compatibility forms (NFKC), look-alike letters, invisible characters, dashes and apostrophes are
folded so that a rule can't be dodged by dressing a word up; quotation marks stay as they are.
Look-alikes are folded in a text that is mostly Latin, or a Russian or Greek text would be ruined.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator

from dateline.release.patterns import late

_CONFUSABLES = dict(
    zip(
        "АВЕКМНОРСТХУІЅЈԚԜаеорсухіѕјһԁԛԝѵкмтвнΑΒΕΖΗΙΚΜΝΟΡΤΥΧοινρυϲ",
        "ABEKMHOPCTXYISJQWaeopcyxisjhdqwvkmtbhABEZHIKMNOPTYXoivpuc",
        strict=True,
    )
)
_SILENT = late(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e007f™®℠©]"
)
_KEPT = "“”„‟«»‹›‘‚"
_HYPHENS = "‐‑‒–−﹣－"
_APOSTROPHES = "’‛ʼ＇`´"
_ESCAPE = late(r"\\([\\\[\]<|:])")


def _fold_character(character: str) -> str:
    if _SILENT.match(character):
        return ""
    if character in _KEPT:
        return character
    if character in _HYPHENS:
        return "-"
    if character in _APOSTROPHES:
        return "'"
    if character.isspace():
        return " "
    return unicodedata.normalize("NFKC", character)


class _Table(dict[int, str]):
    """A translation table that computes each character once."""

    def __init__(self, *, latin: bool) -> None:
        super().__init__()
        self._latin = latin

    def __missing__(self, point: int) -> str:
        folded = _fold_character(chr(point))
        if self._latin:
            folded = "".join(_CONFUSABLES.get(letter, letter) for letter in folded)
        self[point] = folded
        return folded


_LATIN_LETTERS = late(r"[A-Za-z]+")
_FOLDS = late(r"[^ -_a-~]")  # all but plain ASCII, where only a backquote folds
_USUAL = "’“”–—\u00a0®™"
"""What most texts have beyond ASCII: sought first, ten times as fast as all that may fold."""
_NO_LETTERS = bytes(point for point in range(128) if not chr(point).isalpha())
_OTHER_LETTER = late(r"[^\W\d_A-Za-z]")
_LATIN = _Table(latin=True)
_OTHER = _Table(latin=False)


def mostly_latin(text: str) -> bool:
    """Say whether most letters among the first thousands of a text are Latin."""
    sample = text[:4000]
    if sample.isascii():
        return _LATIN_LETTERS.search(sample) is not None
    plain = sample.encode("ascii", "ignore")
    latin = len(plain.translate(None, _NO_LETTERS))
    if latin > len(sample) - len(plain):
        return True
    return latin > len(_OTHER_LETTER.findall(sample))


class FoldedText:
    """Text gathered piece by piece and folded, every place of which leads back to the original.

    >>> folded = FoldedText(latin=True)
    >>> folded.add("the ﬁrst сlaim", at=10)
    >>> folded.text, folded.origin(4, 9)
    ('the first claim', (14, 18))
    """

    def __init__(self, *, latin: bool) -> None:
        self._table = _LATIN if latin else _OTHER
        self._parts: list[str] = []
        self._length = 0
        self._folded: list[int] = []
        self._original: list[int] = []

    def __len__(self) -> int:
        return self._length

    @property
    def text(self) -> str:
        """Everything added so far, folded."""
        return "".join(self._parts)

    def fold(self, text: str) -> str:
        """Fold a text that isn't part of this one."""
        if text.isascii() and text.isprintable() and "`" not in text:
            return text
        return self._replaced(text, self._changed(text))

    def add(self, text: str, *, at: int, escaped: bool = False) -> None:
        """Append a piece of the original that starts at offset ``at``.

        ``escaped``: a backslash in front of a special character isn't part of the words.
        """
        self._anchor(self._length, at)
        skips = escaped and "\\" in text
        if text.isascii() and not skips and "\n" not in text:
            self._append(text)
            return
        skipped = {m.start() for m in _ESCAPE.finditer(text)} if skips else set()
        changed = self._changed(text)
        odd = {sign for sign, folded in changed.items() if len(folded) != 1}
        if not odd and not skipped:
            self._append(self._replaced(text, changed))
            return
        even = {sign: folded for sign, folded in changed.items() if sign not in odd}
        start = 0
        for index in _uneven(text, odd, skipped):
            self._append(self._replaced(text[start:index], even))
            self._anchor(self._length, at + index)
            if index not in skipped:
                self._append(self._table[ord(text[index])])
            start = index + 1
            self._anchor(self._length, at + start)
        self._append(self._replaced(text[start:], even))

    def add_break(self, at: int) -> None:
        """Append a line break that stands for whatever separates two pieces."""
        self._anchor(self._length, at)
        self._append("\n")

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Return where a span of the folded text stands in the original."""
        first = self._place(start)
        if end <= start:
            return first, first
        return first, max(first, self._place(end - 1, after=True))

    def _changed(self, text: str) -> dict[str, str]:
        """Return each character of a text that folds to another, and to what."""
        signs = [sign for sign in _USUAL if sign in text]
        rest = text
        for sign in signs:
            rest = rest.replace(sign, "")
        if not (rest.isascii() and rest.isprintable() and "`" not in rest):
            signs = list(set(_FOLDS.findall(text)))
        folds = {sign: self._table[ord(sign)] for sign in signs}
        return {sign: folded for sign, folded in folds.items() if sign != folded}

    def _replaced(self, text: str, changed: dict[str, str]) -> str:
        """Fold the characters of a text that change.

        They are few, and each is replaced ten times as fast as every letter is looked up.
        """
        if not changed.keys().isdisjoint(changed.values()):
            return text.translate(self._table)
        for sign, folded in changed.items():
            text = text.replace(sign, folded)
        return text

    def _append(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def _anchor(self, folded: int, original: int) -> None:
        self._folded.append(folded)
        self._original.append(original)

    def _place(self, offset: int, *, after: bool = False) -> int:
        if not self._folded:
            return 0
        index = max(bisect_right(self._folded, offset) - 1, 0)
        begun = self._original[index]
        place = begun + offset - self._folded[index]
        if index + 1 < len(self._original):
            last = self._original[index + 1] - 1
            if place > last:
                place = max(begun, last)
        return place + 1 if after else place


def _uneven(text: str, odd: set[str], skipped: set[int]) -> Iterator[int]:
    """Yield where characters stand that don't fold to one, or are skipped."""
    for index, character in enumerate(text):
        if character in odd or index in skipped:
            yield index


def is_lookalike(letter: str) -> bool:
    """Say whether a letter of another alphabet looks like a Latin one."""
    return letter in _CONFUSABLES


def confusable(letter: str) -> str:
    """Return the Latin letter that a letter of another alphabet looks like, else the letter."""
    return _CONFUSABLES.get(letter, letter)
