"""The engine: which function applies which check, and how hits become findings.

A rule names its check in the rule set's data; here each name has its function, in one tuple.
A check is a pure function from a case and its rule to hits; it knows nothing of other rules.
"""

from collections.abc import Callable, Iterator

from dateline.guidelines.case import Case, build_case
from dateline.guidelines.checks.contact import check_contact
from dateline.guidelines.checks.headline import check_headline
from dateline.guidelines.checks.length import check_length
from dateline.guidelines.checks.links import check_links
from dateline.guidelines.checks.place_and_date import check_dateline
from dateline.guidelines.finding import FilingFacts, Finding, Hit
from dateline.guidelines.rules import Rule, RuleSet
from dateline.release.model import Document

Check = Callable[[Case, Rule], Iterator[Hit]]

CHECKS: tuple[tuple[str, Check], ...] = (
    ("headline", check_headline),
    ("dateline", check_dateline),
    ("length", check_length),
    ("contact", check_contact),
    ("links", check_links),
)
_CHECK_OF = dict(CHECKS)


def check(document: Document, filing: FilingFacts | None, *, rules: RuleSet) -> tuple[Finding, ...]:
    """Apply every rule of a set that has a check, and return the findings in reading order.

    Without a filing, rules about a filing don't run, and the others judge the text alone.
    """
    case = build_case(document, filing)
    found: list[Finding] = []
    for rule in rules.rules:
        judge = _CHECK_OF.get(rule.check or "")
        if judge is None or (rule.filing and filing is None):
            continue
        found.extend(_finding(case, rule, hit) for hit in judge(case, rule))
    return tuple(sorted(found, key=lambda f: (f.start, f.end, f.rule, f.message)))


def _finding(case: Case, rule: Rule, hit: Hit) -> Finding:
    excerpt = case.rendering.text[hit.start : hit.end]
    return Finding(
        rule=rule.id,
        severity=hit.severity or rule.severity,
        start=hit.start,
        end=hit.end,
        excerpt=excerpt,
        message=hit.message,
    )
