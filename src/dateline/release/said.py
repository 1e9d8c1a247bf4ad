"""Quoted words under judgement: where they stand, what stands beside them, who spoke."""

from dataclasses import dataclass

from dateline.release.quote_marks import Span, has_marks, quoted_spans
from dateline.release.speakers import Attribution


@dataclass
class Said:
    """Quoted words in a passage; ``lead`` and ``trail`` stand between them and the next ones."""

    block: int
    place: int
    span: Span
    lead: str
    trail: str
    first: bool
    last: bool
    told: Attribution | None = None
    speaker: str | None = None
    role: str | None = None
    joined: bool = False


def words_outside(text: str) -> str:
    """Return the words of a passage that aren't quoted."""
    if not has_marks(text):
        return text
    parts: list[str] = []
    at = 0
    for span in quoted_spans(text):
        parts.append(text[at : span.start])
        at = span.end
    return " ".join([*parts, text[at:]])
