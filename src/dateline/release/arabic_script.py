"""Words in Arabic script, Persian and Arabic alike: how they are cut and how they compare.

One letter has several codes there (ي and ی), vowel signs may stand or not, and Persian joins parts
of a word by a sign without width, or by none, or by a blank. Words compare without all that.
"""

from functools import lru_cache
from typing import NamedTuple

from dateline.release.patterns import late

_LETTERS = r"\w\u0640\u064b-\u065f\u0670\u200c\u200e\u200f"
_TOKEN = late(rf"[{_LETTERS}]+(?:[-'’.][{_LETTERS}]+)*|[^\w\s]")
_LETTER = late(r"[\u0620-\u064a\u066e-\u06d3]")
_DROPPED = "\u0640\u0670\u200c\u200e\u200f" + "".join(map(chr, range(0x64B, 0x660)))
_FOLDED = str.maketrans("يىئكأإآٱةۀؤ", "یییکااااههو", _DROPPED)
_KEPT = frozenset(["على", "وعلى"])
"""The Arabic "on", which but for its last sign is the name Ali."""
SENTENCE_ENDS = ".!?؟…"
_LONGEST_DOTTED = 4  # of a title of several letters, as in "أ.د."


class Word(NamedTuple):
    """A word or a sign of a text: how it compares, and where it stands."""

    key: str
    start: int
    end: int

    @property
    def is_sign(self) -> bool:
        """Say whether this is a sign rather than a word."""
        return not (self.key[:1].isalnum() or len(self.key) > 1)


def is_in_arabic_script(text: str) -> bool:
    """Say whether a text begins in Arabic script: its first letter, whatever signs precede it."""
    if text.isascii():
        return False
    first = next((letter for letter in text if letter.isalpha()), "")
    return _LETTER.match(first) is not None


def ends_in_arabic_script(text: str) -> bool:
    """Say whether the last letter of a text is of Arabic script: a name before it may be Latin."""
    if text.isascii():
        return False
    last = next((letter for letter in reversed(text) if letter.isalpha()), "")
    return _LETTER.match(last) is not None


@lru_cache(maxsize=16_384)
def key_of(word: str) -> str:
    """Return a word as it compares.

    >>> key_of("مي‌گويد") == key_of("می‌گوید") == key_of("میگوید")
    True
    """
    return word if word in _KEPT else word.translate(_FOLDED)


def keys_of(words: str) -> frozenset[str]:
    """Return the words of a list as they compare."""
    return frozenset(map(key_of, words.split()))


def cut_words(text: str) -> list[Word]:
    """Return the words and signs of a text in order."""
    return [
        Word(key_of(found[0]), found.start(), found.end())
        for found in _TOKEN.finditer(text)
        if key_of(found[0])
    ]


def cut_sentences(text: str) -> list[list[Word]]:
    """Return the words of a text by sentences; the full stop of a title ends none."""
    found: list[list[Word]] = [[]]
    for word in cut_words(text):
        found[-1].append(word)
        if word.key in SENTENCE_ENDS and not _follows_title(found[-1]) and _ends(text, word):
            found.append([])
    return [sentence for sentence in found if sentence]


def _ends(text: str, word: Word) -> bool:
    after = text[word.end : word.end + 1]
    return not after or after.isspace() or after in '»”"’)'


def _follows_title(words: list[Word]) -> bool:
    """Say whether a full stop follows one letter, which stands for a title."""
    before = words[-2] if len(words) > 1 else None
    if words[-1].key != "." or before is None or before.end != words[-1].start:
        return False
    dotted = "." in before.key and len(before.key) <= _LONGEST_DOTTED
    return dotted or (len(before.key) == 1 and before.key.isalpha())
