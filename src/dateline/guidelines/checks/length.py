"""DG-04: neither a note nor a book."""

from collections.abc import Iterator

from dateline.guidelines.case import BODY, Case
from dateline.guidelines.finding import Hit
from dateline.guidelines.rules import Rule


def check_length(case: Case, rule: Rule) -> Iterator[Hit]:
    """Count the words of the body, without headline, boilerplate and contacts.

    In a text that lost its lines those can't be told from the body, so none is too long.
    """
    count, least, most = case.word_count, rule.number("least"), rule.number("most")
    if least <= count <= most or (count > most and case.lost_lines):
        return
    body = list(case.of_kind(*BODY))
    start = body[0].start if body else 0
    if count > most:
        yield case.hit(start, start, "long", count=count, most=most)
        return
    yield case.hit(
        start,
        start,
        "short",
        "block" if count < rule.number("block_under") else None,
        count=count,
        least=least,
    )
