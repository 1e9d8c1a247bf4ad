"""DG-42: whoever files for a source holds its live authorisation."""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.finding import Authorisation, FilingFacts, Hit
from dateline.guidelines.parties import core_words
from dateline.guidelines.rules import Rule


def check_agent(case: Case, rule: Rule) -> Iterator[Hit]:  # noqa: ARG001 - every check's shape
    """Judge that the agent of the filing is the source, or has its leave on the day of filing."""
    filing = case.filing
    if filing is None or _same(filing.agent, filing.source_name) or not filing.agent.strip():
        return
    if filing.agent.strip().casefold() == "itself":
        return
    leaves = [leave for leave in filing.agents if _same(leave.agent, filing.agent)]
    key = _fault(leaves, filing)
    if key is not None:
        ended = max((leave.until or "" for leave in leaves), default="")
        names: dict[str, str | int] = {
            "agent": filing.agent,
            "source": filing.source_name,
            "until": ended,
        }
        start = case.text.find(case.fold(filing.agent)) if filing.agent else -1
        span = (start, start + len(case.fold(filing.agent))) if start >= 0 else (0, 0)
        yield Hit(*case.folded.origin(*span), key, None, names)


def _fault(leaves: list[Authorisation], filing: FilingFacts) -> str | None:
    if not leaves:
        return "none"
    if not any(leave.method and leave.since for leave in leaves):
        return "unproved"
    day = filing.filed_at[:10]
    proved = [leave for leave in leaves if leave.method and leave.since]
    begun = [leave for leave in proved if (leave.since or "") <= day]
    if not begun:
        return "early"
    if all(leave.until is not None and leave.until < day for leave in begun):
        return "ended"
    return None


def _same(one: str, other: str) -> bool:
    return core_words(one) == core_words(other)
