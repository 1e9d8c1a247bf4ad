"""What the desk decided on readers' reports, counted from the record alone: by month and by rule.

A decision that its removal erased can't be opened any more, and isn't counted.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Final

from dateline.record.manifest import ReportDecision
from dateline.release.model import Value

ALL: Final = "all"
COLUMNS: Final = ("month", "rule", "decided", "upheld", "dismissed", "appeals", "granted")


class Tally(Value, frozen=True):
    """The decisions of one month by one rule, or of all of either (`ALL`).

    ``month`` is ``2026-03``. ``decided`` are reports, ``upheld`` and ``dismissed`` as decided
    first; ``appeals`` are appeals that were decided, ``granted`` those that changed something.
    """

    month: str
    rule: str
    decided: int
    upheld: int
    dismissed: int
    appeals: int
    granted: int


def tally(decisions: Sequence[tuple[str, ReportDecision]]) -> tuple[Tally, ...]:
    """Count decisions, given in the order of the record, each with the id of its entry.

    Returns a row for each month and rule, for each month, for each rule and for all, in this order
    of sorting: months from the earliest, `ALL` last; in each `ALL` first, then the rules.
    """
    before = dict(decisions)
    months = sorted({decision.at[:7] for _id, decision in decisions})
    rules = sorted({rule for _id, decision in decisions for rule in decision.rules})
    return tuple(
        _count([d for _id, d in decisions if month in (ALL, d.at[:7])], before, month, rule)
        for month in (*months, ALL)
        for rule in (ALL, *rules)
    )


def format_csv(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a table as CSV (RFC 4180), the names of its columns first; ``None`` is empty."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows(["" if value is None else value for value in row] for row in rows)
    return out.getvalue()


def format_tally(rows: Iterable[Tally]) -> str:
    """Return a tally as CSV, without the rows that count nothing."""
    told = (row for row in rows if row.decided or row.appeals)
    return format_csv(COLUMNS, ([getattr(row, name) for name in COLUMNS] for row in told))


def _count(
    decisions: list[ReportDecision], before: dict[str, ReportDecision], month: str, rule: str
) -> Tally:
    cited = [d for d in decisions if rule == ALL or rule in d.rules]
    first = [d for d in cited if d.appeal_of is None]
    appeals = [(d, before.get(d.appeal_of)) for d in cited if d.appeal_of is not None]
    return Tally(
        month=month,
        rule=rule,
        decided=len(first),
        upheld=sum(d.verdict == "upheld" for d in first),
        dismissed=sum(d.verdict == "dismissed" for d in first),
        appeals=len(appeals),
        granted=sum(_differs(d, other) for d, other in appeals),
    )


def _differs(decision: ReportDecision, other: ReportDecision | None) -> bool:
    stood = None if other is None else (other.verdict, other.outcome)
    return (decision.verdict, decision.outcome) != stood
