"""DG-50 and DG-51: pictures say what they show, and give nobody away."""

import re
from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.finding import Hit, PictureFacts
from dateline.guidelines.rules import Rule
from dateline.release import marks
from dateline.release.model import Image
from dateline.release.patterns import late

_YEAR = late(r"\b(?:1[89]|20)\d\d\b|[\u06f0-\u06f9\u0660-\u0669]{4}")
_RIGHTS = late(
    r"©|\(c\) |copyright|all rights reserved|public domain|\bcc[ -](?:by|0|zero)\b|creative commons"
    r"|licen[cs]e|courtesy|hand-?out|by permission|with permission|free (?:to|for) (?:use|press"
    r"|editorial)|editorial use|royalty|rights?:|no restrictions|frei für|honorarfrei|lizenz"
    r"|rechte|libres? de droits|tous droits|avec l'aimable|cortesía|derechos|licencia|uso libre"
    r"|حق نشر|آزاد برای|حقوق النشر",
    re.IGNORECASE,
)
_PLACED = late(r"\b(?:in|at|on|near|outside|off|along|from|of) (?:the |a )?[^\W\d_a-z]\w+")
_PLACED_WORD = late(r"[^\W\d_a-z]\w+, [^\W\d_a-z]\w+")


def check_pictures(case: Case, rule: Rule) -> Iterator[Hit]:
    """Look for what each picture must say of itself and doesn't."""
    facts = _facts(case)
    left = rule.number("most")
    for index, image in enumerate(case.document.images):
        start, end = place_of(case, index, image)
        for key in _missing(image, facts.get(image.src or "")):
            if left:
                left -= 1
                yield Hit(start, end, key, None, {"picture": index + 1})


def _missing(image: Image, facts: PictureFacts | None) -> Iterator[str]:
    caption = image.caption or ""
    words = f"{caption} {image.credit or ''}"
    if not any(letter.isalpha() for letter in caption):
        yield "caption"
    if not image.credit:
        yield "credit"
    if not image.date and not _YEAR.search(caption):
        yield "date"
    if not image.place and not (_PLACED.search(caption) or _PLACED_WORD.search(caption)):
        yield "place"
    if not (_RIGHTS.search(words) or (facts is not None and facts.rights)):
        yield "rights"
    alt = (image.alt or "").strip()
    if not any(letter.isalpha() for letter in alt) or _is_file_name(alt):
        yield "alt"


def _is_file_name(text: str) -> bool:
    return " " not in text and re.search(r"\.(?:jpe?g|png|gif|webp)$", text.lower()) is not None


def check_picture_files(case: Case, rule: Rule) -> Iterator[Hit]:  # noqa: ARG001 - every check's shape
    """Judge the files behind the pictures: what the public copy tells, and whose credentials."""
    facts = _facts(case)
    for index, image in enumerate(case.document.images):
        known = facts.get(image.src or "")
        if known is None:
            continue
        start, end = place_of(case, index, image)
        if known.position:
            yield Hit(start, end, "position", None, {"picture": index + 1})
        if known.device:
            yield Hit(start, end, "device", None, {"picture": index + 1})
        if known.credentials is not None:
            values: dict[str, str | int] = {"picture": index + 1, "by": known.credentials}
            if known.kept:
                yield Hit(start, end, "credentials", "note", values)
            else:
                yield Hit(start, end, "lost", None, values)


def _facts(case: Case) -> dict[str, PictureFacts]:
    return {p.src: p for p in case.filing.pictures} if case.filing is not None else {}


def place_of(case: Case, index: int, image: Image) -> tuple[int, int]:
    """Return where a picture stands in the rendering: its caption, credit, or its mark."""
    for segment in case.rendering.segments:
        if segment.block == index and segment.kind in ("caption", "credit"):
            return segment.start, segment.end
    text = case.rendering.text
    mark = f"[{marks.PICTURE}: {image.src}]" if image.src else f"[{marks.PICTURE}]"
    at = text.find(mark)
    return (at, at + len(mark)) if at >= 0 else (len(text), len(text))
