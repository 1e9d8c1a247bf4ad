"""What an office file says of itself outside its text: title, language, direction."""

import re
from collections.abc import Sequence

from dateline.release.language import SAMPLE, language_of
from dateline.release.manuscript import Ledger
from dateline.release.measures import lines_of
from dateline.release.model import Direction
from dateline.release.patterns import late
from dateline.release.pieces import Piece
from dateline.release.runs import plain
from dateline.release.unpacking import Package
from dateline.release.xml_parts import Element, parse_xml

_TAG = late(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
_CORE = "docprops/core.xml"
_UNTITLED = late(
    r"(?:microsoft word - .*|document\d*|untitled.*|.*\.(?:docx?|rtf|odt|dotx?|pdf|wpd))",
    re.IGNORECASE,
)
LONGEST_TITLE = 600
TOLD_APART = frozenset(
    ("ar", "de", "el", "en", "es", "fa", "fr", "he", "hi", "it", "ja", "ko", "nl", "pt", "ru", "zh")
)
"""Languages that `language_of` tells by their script and small words."""


def read_core(package: Package) -> tuple[str | None, str | None]:
    """Return the title and language that a Word file's properties state."""
    if not package.has(_CORE):
        return None, None
    root = parse_xml(package.read(_CORE), "This file's part docProps/core.xml")
    return title_of(_text(root, "title")), _text(root, "language")


def title_of(text: str | None) -> str | None:
    """Return a title that somebody gave; what a program put there is none."""
    words = " ".join((text or "").split())
    if not words or len(words) > LONGEST_TITLE or _UNTITLED.fullmatch(words):
        return None
    return words


def language_in(ledger: Ledger, stated: str | None, pieces: Sequence[Piece]) -> str | None:
    """Return the language that a file marks its words with, or states, where the words agree.

    Programs mark words with their own setting, so that clear words outrank it.
    """
    total = sum(ledger.languages.values())
    tag = (stated or "").strip().replace("_", "-")
    if total:
        language, size = ledger.languages.most_common(1)[0]
        tag = language if size * 2 > total else tag
    if _TAG.fullmatch(tag) is None:
        return None
    seen = language_of(_sample(pieces))
    own = tag.partition("-")[0].lower()
    return tag if seen in (own, "und") or own not in TOLD_APART else None


def _sample(pieces: Sequence[Piece]) -> str:
    words: list[str] = []
    size = 0
    for piece in pieces:
        words.extend(plain(line) for line in lines_of(piece))
        size += len(words[-1]) if words else 0
        if size > SAMPLE:
            break
    return " ".join(words)


def direction_in(ledger: Ledger) -> Direction | None:
    """Return ``rtl`` where more than half of the text stands in such paragraphs."""
    backward, forward = ledger.backward[True], ledger.backward[False]
    return "rtl" if backward > forward else None


def _text(root: Element, name: str) -> str | None:
    for child in root:
        if str(child.tag).rpartition("}")[2] == name:
            return child.text
    return None
