"""DG-40 and DG-41: the source is verified; who owns it and who pays is disclosed."""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.finding import Hit
from dateline.guidelines.rules import Rule


def check_source(case: Case, rule: Rule) -> Iterator[Hit]:  # noqa: ARG001 - every check's shape
    """Judge that the source is verified, each field with method and date."""
    if case.filing is None:
        return
    checked = [fact for fact in case.filing.verified if fact.method and fact.at]
    if not checked:
        message = (
            f"Nothing about {case.filing.source_name or 'the source'} has been verified. "
            "Check at least its domain or its registration, and note how and when."
        )
        yield Hit(0, 0, message)
    for fact in case.filing.verified:
        if bool(fact.method) != bool(fact.at):
            missing = "date" if fact.method else "method"
            message = (
                f"The verification of the field {fact.field} has no {missing}. "
                "Add it, or show the field as not verified."
            )
            yield Hit(0, 0, message)


def check_disclosure(case: Case, rule: Rule) -> Iterator[Hit]:  # noqa: ARG001 - every check's shape
    """Judge that owner and payer are named, "itself" included."""
    if case.filing is None:
        return
    if not _says_something(case.filing.owner):
        message = "Who owns or funds the source isn't disclosed. Name them, or say “itself”."
        yield Hit(0, 0, message)
    if not _says_something(case.filing.payer):
        message = "Who paid for this filing isn't disclosed. Name them, or say “itself”."
        yield Hit(0, 0, message)


_EMPTY = frozenset({"", "unknown", "n/a", "na", "none", "tbd", "undisclosed", "confidential"})


def _says_something(text: str) -> bool:
    words = text.strip(" .-–—?")
    return words.lower() not in _EMPTY and any(letter.isalpha() for letter in words)
