"""Quotations of which one mark is missing, where the clause beside them shows what it would be."""

from dateline.release.patterns import late
from dateline.release.quote_marks import Span, first_mark, quoted_spans
from dateline.release.speech_verbs import PLAIN_VERB

_SAID = PLAIN_VERB.pattern
_NAMED = r"(?:(?:Dr|Mr|Mrs|Ms|Prof)\.\s+)?(?:[A-Z][\w.’'-]*\s+){1,4}"
SPOKEN = late(rf"[”\"]\s+(?:(?:{_SAID})\s+[A-Z]|(?:{_NAMED}|he\s+|she\s+)(?:{_SAID}))")
"""A closing mark before the clause that says who spoke."""
_SPOKEN_INSIDE = late(rf",\s+(?=(?:{_SAID})\s+[A-Z])")
_DEFINED = late(r"\((?:(?:the|or|and|collectively|hereinafter),?\s+)*$")
_NEAR = 40
_REACH = 300
_FEWEST = 4


def mended_spans(text: str) -> list[Span]:
    """Return a paragraph's quotations, those among them whose opening or closing mark is missing.

    Without an opening mark the words begin with the paragraph; without a closing one they end
    before ", said Jane Doe".
    """
    spans = [
        span if span.closed else _cut_short(text, span)
        for span in quoted_spans(text)
        if span.closed or not _DEFINED.search(text, max(0, span.start - _NEAR), span.start)
    ]
    opened = _opened_by_paragraph(text, spans)
    return [opened, *spans] if opened is not None else spans


def _opened_by_paragraph(text: str, spans: list[Span]) -> Span | None:
    place = first_mark(text)
    if place is None or (spans and spans[0].start <= place):
        return None
    words = text[:place].strip(" *_•-–—")
    if len(words.split()) < _FEWEST or words[-1] not in ",.!?…" or not SPOKEN.match(text, place):
        return None
    return Span(0, place + 1, words, True)


def _cut_short(text: str, span: Span) -> Span:
    """End an open quotation before the clause that says whose it is."""
    after = max(span.start, span.end - _REACH)
    said = None
    for found in _SPOKEN_INSIDE.finditer(text, after, span.end):
        said = found
    if said is None:
        return span
    words = text[span.start + 1 : said.start() + 1].strip()
    enough = len(words.split()) >= _FEWEST
    return Span(span.start, said.start() + 1, words, True) if enough else span
