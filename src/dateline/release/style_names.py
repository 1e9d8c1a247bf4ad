"""What styles of paragraphs are called, in Word, LibreOffice and others; names in small letters."""

from collections.abc import Iterable
from typing import Literal

from dateline.release.patterns import late

_TITLES = frozenset(("title", "headline"))
_QUOTES = frozenset(
    (
        "quote",
        "intense quote",
        "block text",
        "block quote",
        "quotations",
        "pull quote",
        "blockquote",
    )
)
_CAPTIONS = frozenset(
    ("caption", "figure", "illustration", "drawing", "image caption", "figure caption")
)
_HEADING = late(r"heading ?([1-9])\b")


def is_title(names: Iterable[str]) -> bool:
    """Say whether a style or one that it is based on is that of a document's own title."""
    return not _TITLES.isdisjoint(names)


def heading_in(names: Iterable[str]) -> int:
    """Return the level of heading that a style's names tell; 0 for none."""
    for name in names:
        if name in _TITLES:
            return 1
        found = _HEADING.match(name)
        if found is not None:
            return int(found[1])
    return 0


def role_in(names: Iterable[str]) -> Literal["text", "quote", "caption"]:
    """Return what a style's names say that its paragraphs are."""
    for name in names:
        if name in _QUOTES:
            return "quote"
        if name in _CAPTIONS:
            return "caption"
    return "text"
