"""DG-34: whoever is accused can answer."""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.checks.accusing import accusations
from dateline.guidelines.finding import Hit
from dateline.guidelines.rules import Rule

_NARRATED = ("subheadline", "paragraph", "heading", "item", "cell", "caption", "boilerplate")


def check_accusation(case: Case, rule: Rule) -> Iterator[Hit]:
    """Look for people and organisations that the text itself says have done wrong."""
    for _, found in zip(range(rule.number("most")), accusations(case, _NARRATED), strict=False):
        key = "by_nobody" if found.by_nobody else "named"
        yield case.hit(found.start, found.end, key, name=found.name)
