"""DG-03: the first paragraph names the source."""

import unicodedata
from collections.abc import Iterator
from itertools import islice

from dateline.guidelines.case import Case, Stretch
from dateline.guidelines.finding import Hit
from dateline.guidelines.parties import core_words
from dateline.guidelines.rules import Rule
from dateline.release.patterns import late

_WORD = late(r"[^\W_]+")
_KIND = frozenset({
    "agency", "alliance", "association", "authority", "bank", "board", "bureau", "campaign",
    "centre", "center", "chamber", "church", "city", "club", "coalition", "college", "commission",
    "committee", "company", "congress", "cooperative", "council", "department", "federation",
    "festival", "firm", "foundation", "fund", "hospital", "house", "initiative", "institute",
    "league", "library", "ministry", "movement", "museum", "network", "office", "orchestra",
    "organisation", "organization", "parliament", "party", "police", "port", "project", "school",
    "service", "society", "theatre", "trust", "union", "university", "wire", "yard",
})  # fmt: skip
_LEAST = 6
_STOPS = (".", "!", "?", "؟", "۔", "。", ":")


def check_first_paragraph(case: Case, rule: Rule) -> Iterator[Hit]:  # noqa: ARG001 - every check's shape
    """Look for the source in the first paragraph: by name, short name, initials or kind."""
    if case.filing is None or not case.filing.source_name.strip():
        return
    first = _first(case)
    if first is not None and not _is_named(case, first, core_words(case.filing.source_name)):
        start, end = case.sentence_at(first.start)
        yield case.hit(start, end, "unnamed", source=case.filing.source_name)


def _first(case: Case) -> Stretch | None:
    """Return the first paragraph that is a sentence, or else the first that isn't a mere line."""
    long = (
        part
        for part in case.of_kind("paragraph", "quote", "item")
        if case.text.count(" ", part.start, part.end) >= _LEAST
    )
    paragraphs = list(islice(long, 4))
    whole = (p for p in paragraphs if case.words(p).rstrip("\"'”’») ").endswith(_STOPS))
    return next(whole, paragraphs[0] if paragraphs else None)


def _is_named(case: Case, first: Stretch, name: tuple[str, ...]) -> bool:
    """Say whether a paragraph has the name, a name's first words, its initials or "the council"."""
    passage = case.lowered[first.start : first.end]
    if passage.isascii():
        plain = case.spaced[first.start : first.end].split()
    else:
        plain = _WORD.findall(unicodedata.normalize("NFKD", passage))
    words = frozenset(plain)
    if not name or words.issuperset(name):
        return True
    city = core_words(case.document.dateline.city or "") if case.document.dateline else ()
    distinct = [word for word in name if word not in _KIND and word not in city and len(word) > 2]
    if (
        distinct
        and distinct[0] in words
        and (len(distinct) == 1 or _capital(case, first, distinct[0]))
    ):
        return True
    initials = "".join(word[0] for word in name if word not in {"of", "and", "for", "the"})
    if len(initials) > 1 and initials in words:
        return True
    squeezed = "".join(plain)
    if len("".join(name)) > 4 and "".join(name) in squeezed:
        return True
    kind = next((word for word in name if word in _KIND), None)
    return kind is not None and f"the {kind}" in passage


def _capital(case: Case, first: Stretch, word: str) -> bool:
    return any(
        found.group()[0].isupper() or not found.group()[0].isascii()
        for found in _WORD.finditer(case.text, first.start, first.end)
        if found.group().casefold() == word
    )
