"""Who is named in a text as accused or as partner, and the sentences that are about them.

What somebody is asked about is never more of a text than that: the sentence that a finding stands
in, or the sentences that have their name. Offsets are those of a finding.
"""

import re

from dateline.guidelines.case import Case, build_case
from dateline.guidelines.checks.accusation import check_accusation
from dateline.guidelines.checks.partners import check_partner
from dateline.guidelines.finding import FilingFacts
from dateline.guidelines.rules import RuleSet
from dateline.guidelines.sentences import sentence_spans
from dateline.release.model import Document, Value
from dateline.release.patterns import late

ACCUSED = "DG-34"
PARTNER = "DG-35"
_CHECKS = ((ACCUSED, check_accusation), (PARTNER, check_partner))
_TOLD = frozenset(
    {"headline", "subheadline", "paragraph", "heading", "item", "quote", "attribution", "cell"}
    | {"caption", "boilerplate"}
)


class Passage(Value, frozen=True):
    """A sentence of a text: where it stands, its words, and the paragraph it stands in."""

    start: int
    end: int
    words: str
    paragraph: str


class Named(Value, frozen=True):
    """Somebody whom a rule finds named: the finding's span, the name, the sentence around it."""

    rule: str
    start: int
    end: int
    name: str
    passage: Passage


def named_in(
    document: Document, filing: FilingFacts | None, *, rules: RuleSet
) -> tuple[Named, ...]:
    """Return whom the rules on accused (DG-34) and partners (DG-35) name, in reading order."""
    case = build_case(document, filing)
    known = {rule.id: rule for rule in rules.rules}  # a wire's own set may have left one out
    found = [
        Named(rule, hit.start, hit.end, str(hit.values["name"]), _passage_at(case, hit.start))
        for rule, check in _CHECKS
        if rule in known
        for hit in check(case, known[rule])
    ]
    return tuple(sorted(found, key=lambda named: (named.start, named.end)))


def passages_about(document: Document, name: str) -> tuple[Passage, ...]:
    """Return the sentences that have a name, whatever its case, and those somebody is quoted with.

    Contacts, the embargo's line and the wire's own are never among them.
    """
    case = build_case(document, None)
    wanted = late(rf"(?<!\w){re.escape(case.fold(name))}(?!\w)", re.IGNORECASE)
    spoken = {
        quotation.block
        for quotation in document.quotes
        if quotation.speaker is not None and wanted.search(case.fold(quotation.speaker))
    }
    return tuple(
        passage
        for stretch in case.stretches
        if stretch.kind in _TOLD
        for start, end in sentence_spans(case.text, stretch.start, stretch.end)
        if wanted.search(case.text, start, end)
        or (stretch.kind in ("quote", "attribution") and stretch.block in spoken)
        for passage in (_passage(case, start, end),)
    )


def _passage_at(case: Case, offset: int) -> Passage:
    """Return the sentence around an offset of the rendering."""
    for stretch in case.stretches:
        for start, end in sentence_spans(case.text, stretch.start, stretch.end):
            first, last = case.folded.origin(start, end)
            if first <= offset < last:
                return _passage(case, start, end)
    return Passage(offset, offset, "", "")


def _passage(case: Case, start: int, end: int) -> Passage:
    text = case.rendering.text
    stretch = case.stretch_at(start)
    first, last = case.folded.origin(start, end)
    return Passage(first, last, text[first:last], _words(case, stretch.start, stretch.end))


def _words(case: Case, start: int, end: int) -> str:
    first, last = case.folded.origin(start, end)
    return case.rendering.text[first:last]
