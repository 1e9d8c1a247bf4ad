"""The body: paragraphs made whole, pull-quotes with speakers, captions with their pictures."""

import re
from collections.abc import Sequence

from dateline.release.captions import credit_in
from dateline.release.dates import find_date
from dateline.release.head_lines import words_of
from dateline.release.healing import is_broken
from dateline.release.model import (
    Block,
    Heading,
    Image,
    List,
    Paragraph,
    Picture,
    Quote,
    Runs,
    Table,
)
from dateline.release.patterns import late
from dateline.release.pieces import Figure, Piece, Rule, Settled, Text
from dateline.release.runs import cut, joined, plain, trim

OPENING_MARKS = ("“", '"', "„", "«", "”", "‟", "❝")
CLOSING_MARKS = ("”", '"', "“", "»", "❞")
LONGEST_CAPTION = 240
_TERMINAL = late(r"[.!?:;…。؟।][\"”’»)\]]*$")
_PHOTO_WORD = late(
    r"\b(?:photo(?:graph|s)?|exhibition|pictured|image|courtesy|credit|from left|left to right"
    r"|logo)\b",
    re.IGNORECASE,
)
CAPTION_LABELS = ("photo caption", "photo", "caption", "image", "picture")
_CAPTION_LABEL = late(rf"(?:{'|'.join(CAPTION_LABELS)})\s*:\s+", re.IGNORECASE)


def build_body(
    opening: Text | None, pieces: Sequence[Piece], dropped: list[str]
) -> tuple[tuple[Block, ...], tuple[Image, ...]]:
    """Make blocks of what is left when the sections are gone; ``opening`` follows the dateline."""
    building = _Building(dropped)
    if opening is not None:
        building.paragraph(opening)
    at = 0
    while at < len(pieces):
        at += building.take(pieces, at)
    building.end_paragraph()
    return tuple(building.blocks), tuple(building.images)


def opens_pull_quote(text: str) -> bool:
    """Say whether a line is an opening quotation mark and nothing else."""
    return text.strip() in OPENING_MARKS


def looks_like_caption(text: str) -> bool:
    """Say whether a line after a pull-quote or a picture reads as a picture's caption."""
    if len(text) > LONGEST_CAPTION or _TERMINAL.search(text):
        return False
    return find_date(text) is not None or _PHOTO_WORD.search(text) is not None


def caption_label(text: str) -> int:
    """Return how many characters label a line as a caption; 0 for none."""
    found = _CAPTION_LABEL.match(text) if len(text) <= LONGEST_CAPTION * 2 else None
    return found.end() if found else 0


class _Building:
    """Blocks under construction; the paragraph at the end may still be going on."""

    def __init__(self, dropped: list[str]) -> None:
        self.blocks: list[Block] = []
        self.images: list[Image] = []
        self.dropped = dropped
        self._open: list[Runs] = []
        self._tail = ""

    def take(self, pieces: Sequence[Piece], at: int) -> int:
        """Take the piece at an index and what belongs to it; return how many pieces that was."""
        piece = pieces[at]
        if isinstance(piece, Text):
            return self._take_text(pieces, at, piece)
        self.end_paragraph()
        match piece:
            case Heading(level=level, runs=runs):
                if runs:
                    self.blocks.append(Heading(max(level, 2), runs))
            case Settled(heading=heading):
                self.blocks.append(heading)
            case Figure():
                self._take_figure(piece)
            case Rule(text=text):
                self.dropped.append(f"a rule: {text}")
            case List() | Quote() | Table():
                self.blocks.append(piece)
        return 1

    def _take_text(self, pieces: Sequence[Piece], at: int, piece: Text) -> int:
        words = words_of(piece)
        if piece.fixed or not words:
            if words:
                self.paragraph(piece)
            return 1
        if opens_pull_quote(words):
            taken = self._take_pull_quote(pieces, at)
            if taken:
                return taken
        label = caption_label(words)
        follows = self._follows_picture_or_quote()
        if (follows and looks_like_caption(words)) or (label and self._open_is_ended()):
            self._take_caption(words[label:])
            return 1
        self.paragraph(piece)
        return 1

    def _open_is_ended(self) -> bool:
        return not self._open or _TERMINAL.search(self._tail[-16:]) is not None

    def _follows_picture_or_quote(self) -> bool:
        return not self._open and bool(self.blocks) and isinstance(self.blocks[-1], Quote | Picture)

    def paragraph(self, piece: Text) -> None:
        """Add a paragraph, or go on with the last where it was broken."""
        runs = joined(piece.lines)
        words = plain(runs)
        if self._open and not piece.fixed and is_broken(self._tail, words):
            self._open.append(runs)
            self._tail = (self._tail + " " + words)[-2_000:]
            return
        self.end_paragraph()
        self._open = [runs]
        self._tail = words[-2_000:]

    def end_paragraph(self) -> None:
        """Close the paragraph that may still go on."""
        if self._open:
            self.blocks.append(Paragraph(joined(self._open)))
            self._open = []
            self._tail = ""

    def _take_pull_quote(self, pieces: Sequence[Piece], at: int) -> int:
        paragraphs: list[Runs] = []
        for offset, piece in enumerate(pieces[at + 1 : at + 5], start=1):
            if not isinstance(piece, Text) or piece.fixed:
                return 0
            runs = joined(piece.lines)
            words = plain(runs)
            if not words.endswith(CLOSING_MARKS):
                paragraphs.append(runs)
                continue
            closing = trim(cut(runs, 0, len(words) - 1))
            if closing:
                paragraphs.append(closing)
            if not paragraphs:
                return 0
            self.end_paragraph()
            speaker = _speaker_line(pieces, at + offset + 1)
            self.blocks.append(Quote(tuple(paragraphs), speaker))
            return offset + (2 if speaker is not None else 1)
        return 0

    def _take_caption(self, words: str) -> None:
        self.end_paragraph()
        day = find_date(words)
        credit = credit_in(words)
        last = self.blocks[-1] if self.blocks else None
        if isinstance(last, Picture) and self.images[last.image].caption is None:
            image = self.images[last.image]
            self.images[last.image] = Image(
                image.src,
                words,
                image.credit or credit,
                image.date or (day[0] if day else None),
                image.place,
                image.alt,
            )
            return
        self.blocks.append(Picture(len(self.images)))
        self.images.append(Image(None, words, credit, date=day[0] if day else None))

    def _take_figure(self, figure: Figure) -> None:
        day = find_date(figure.caption) if figure.caption and not figure.explicit else None
        self.blocks.append(Picture(len(self.images)))
        self.images.append(
            Image(
                figure.src,
                figure.caption,
                figure.credit,
                figure.date or (day[0] if day else None),
                figure.place,
                figure.alt,
            )
        )


def _speaker_line(pieces: Sequence[Piece], at: int) -> str | None:
    if at >= len(pieces):
        return None
    piece = pieces[at]
    if not isinstance(piece, Text) or piece.fixed:
        return None
    words = plain(joined(piece.lines))
    if len(words) > 160 or _TERMINAL.search(words):
        return None
    return words.strip(" —–") or None


def with_images(
    body: tuple[Block, ...], images: tuple[Image, ...], declared: Sequence[Image]
) -> tuple[tuple[Block, ...], tuple[Image, ...]]:
    """Place declared pictures: those of the text by file, others after the first block."""
    by_src = {image.src: image for image in declared if image.src is not None}
    merged = [_merged(image, by_src.pop(image.src or "", None)) for image in images]
    spare = [image for image in declared if image.src is None or image.src in by_src]
    if not spare:
        return body, tuple(merged)
    moved = tuple(
        Picture(block.image + len(spare)) if isinstance(block, Picture) else block for block in body
    )
    places = tuple(Picture(index) for index in range(len(spare)))
    first = 1 if moved and isinstance(moved[0], Paragraph) else 0
    return moved[:first] + places + moved[first:], (*spare, *merged)


def _merged(image: Image, declared: Image | None) -> Image:
    if declared is None:
        return image
    return Image(
        image.src,
        declared.caption or image.caption,
        declared.credit or image.credit,
        declared.date or image.date,
        declared.place or image.place,
        declared.alt or image.alt,
    )
