"""DG-70: a statement's count equals its list."""

import re
from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.finding import Hit
from dateline.guidelines.rules import Rule

_WHO = r"(?: [^\W\d_]+(?:-[^\W\d_]+)?){0,3} [^\W\d_]+s\b"
_SIGNED = re.compile(
    r"\b(?:signed by|signator(?:y|ies)|signers|undersigned|signed)\b", re.IGNORECASE
)


def check_signatories(case: Case, rule: Rule) -> Iterator[Hit]:  # noqa: ARG001 - every check's shape
    """Compare the number of signatories that the text claims with the list that came with it."""
    statement = case.document.statement
    if statement is None or statement.claimed_signatories is None:
        return
    claimed = statement.claimed_signatories
    listed = case.filing.signatories if case.filing is not None else None
    if listed is None:
        listed = _listed_in_text(case)
    if listed == claimed:
        return
    start, end = _claim(case, claimed)
    if listed is None:
        yield case.hit(start, end, "no_list", claimed=claimed)
    else:
        yield case.hit(start, end, "differs", claimed=claimed, listed=listed)


def _listed_in_text(case: Case) -> int | None:
    """Count the longest list in the text that follows a line about signing."""
    announced = False
    counts: dict[int, int] = {}
    for stretch in case.stretches:
        if stretch.kind in {"paragraph", "heading"}:
            announced = _SIGNED.search(case.text, stretch.start, stretch.end) is not None
        elif stretch.kind == "item" and announced and stretch.block is not None:
            counts[stretch.block] = counts.get(stretch.block, 0) + 1
    return max(counts.values(), default=None)


def _claim(case: Case, claimed: int) -> tuple[int, int]:
    number = rf"(?<![\d,.])(?:{claimed:,}|{claimed})(?![\d,.]\d|\d)"
    found = re.search(number + _WHO, case.text) or re.search(number, case.text)
    if found is not None:
        return found.span()
    headline = next(case.of_kind("headline"), None)
    return (headline.start, headline.end) if headline else (0, 0)
