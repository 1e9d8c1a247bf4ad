"""What every container hands to the one reading: neutral pieces of text, in order.

A container (plain text, Markdown, HTML) knows nothing of press releases. It says what is a
paragraph, a heading, a list; which links it holds; and what it left out.
"""

from collections.abc import Iterable

from dateline.release.front_matter import FrontMatter
from dateline.release.model import (
    Attachment,
    Direction,
    Heading,
    List,
    Quote,
    Runs,
    Table,
    Value,
)
from dateline.release.runs import joined


class Text(Value, frozen=True):
    """A paragraph by its physical lines; ``fixed`` says that it is a paragraph of the body."""

    lines: tuple[Runs, ...]
    fixed: bool = False


class Figure(Value, frozen=True):
    """A picture with what is written under it; ``explicit`` where that was labelled."""

    src: str | None
    alt: str | None = None
    caption: str | None = None
    credit: str | None = None
    date: str | None = None
    place: str | None = None
    explicit: bool = False


class Rule(Value, frozen=True):
    """A line that parts sections, or an end mark; ``text`` as written."""

    text: str


class Settled(Value, frozen=True):
    """A heading of the body, whatever it says."""

    heading: Heading


Piece = Text | Settled | Heading | List | Quote | Table | Figure | Rule


class Source(Value, frozen=True):
    """What a container read: pieces, and what it says outside the text.

    ``margins`` is what stands in the headers and footers of its sheets (a letterhead).
    """

    pieces: tuple[Piece, ...]
    front: FrontMatter = FrontMatter()
    title: str | None = None
    date: str | None = None
    permalink: str | None = None
    language: str | None = None
    direction: Direction | None = None
    dropped: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    margins: tuple[Piece, ...] = ()


def take_item(inside: Iterable[Piece], items: list[Runs], others: list[Piece]) -> None:
    """Take what stands inside a list's item: its lines as one item, those of lists in it after it.

    What is no text of the item goes to ``others``.
    """
    words: list[Runs] = []
    for piece in inside:
        if isinstance(piece, Text):
            words.extend(piece.lines)
        elif isinstance(piece, Heading):
            words.append(piece.runs)
        elif isinstance(piece, List):
            items.append(joined(words))
            items.extend(piece.items)
            words = []
        else:
            others.append(piece)
    items.append(joined(words))
