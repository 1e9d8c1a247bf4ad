"""DG-35: a named partner, customer or investor has confirmed."""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.finding import Hit
from dateline.guidelines.parties import core_words, speakers, speaks
from dateline.guidelines.partnering import MARKS, concerns, partners_in
from dateline.guidelines.rules import Rule
from dateline.guidelines.tickers import listed_companies

_NARRATED = frozenset(
    {"headline", "subheadline", "paragraph", "heading", "item", "boilerplate", "quote"}
)


def check_partner(case: Case, rule: Rule) -> Iterator[Hit]:
    """Look for those whom the text names as partner, customer or investor of the source."""
    if case.vocabulary.isdisjoint(MARKS) or case.lost_lines or case.lost_stops:
        return
    own = speakers(case)
    subject = case.fold(case.document.headline) if case.filing is None else ""
    confirmed = case.filing.confirmed if case.filing is not None else ()
    listed: tuple[str, ...] | None = None
    seen: tuple[str, ...] = ()
    for found in partners_in(case.text, case.lowered, case.vocabulary, own, case.sentence_at):
        name = found.text
        if speaks(name, (*own, *confirmed, *seen)) or _is_evidenced(case, name):
            continue
        if subject.startswith(name):  # whom the headline begins with, it is about
            continue
        if case.stretch_at(found.start).kind not in _NARRATED:
            continue
        if len(seen) >= rule.number("most"):
            return
        seen = (*seen, name)
        if listed is None:
            listed = _listed(case, rule)
        if _is_listed(name, listed) and concerns(case.lowered, own, *case.sentence_at(found.start)):
            yield case.hit(found.start, found.end, "listed", "block", name=name)
        else:
            yield case.hit(found.start, found.end, "partner", name=name)


def _is_evidenced(case: Case, name: str) -> bool:
    """Say whether an exhibit is a confirmation by that party."""
    if case.filing is None:
        return False
    folded = (case.fold(exhibit).lower() for exhibit in case.filing.exhibits)
    return any("confirm" in exhibit and name.lower() in exhibit for exhibit in folded)


def _is_listed(name: str, listed: tuple[str, ...]) -> bool:
    """Say whether a company is listed: by its whole name, or by the beginning of a ticker's."""
    words = core_words(name)
    companies = (core_words(company) for company in listed)
    return any(company[: len(words)] == words for company in companies)


def _listed(case: Case, rule: Rule) -> tuple[str, ...]:
    """Return the companies that the text gives a ticker for, and those known to have one."""
    return (*listed_companies(case.text), *rule.words("listed"))
