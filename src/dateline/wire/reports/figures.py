"""How many reports came, were decided and are open, and how long it took: by month and by rule.

Each reporter's report counts, also one that was joined to another. Times are days, from the moment
a report was received to its first decision; a verdict is the one that stands, after any appeal.
"""

from datetime import datetime
from statistics import median
from typing import Final, NamedTuple

from dateline.press.tally import ALL
from dateline.wire.reports.models import Appeal, Report, Ruling

COLUMNS: Final = (
    "month", "rule", "received", "decided", "upheld", "dismissed", "open_at_end", "median_days",
    "longest_days", "appeals", "appeals_granted",
)  # fmt: skip
_DAY: Final = 86_400


class Figures(NamedTuple):
    """The figures of one month and rule, or of all of either (`ALL`); no days: none decided."""

    month: str
    rule: str
    received: int
    decided: int
    upheld: int
    dismissed: int
    open_at_end: int
    median_days: float | None
    longest_days: float | None
    appeals: int
    appeals_granted: int


class _Counted(NamedTuple):
    """A report as it is counted."""

    rules: tuple[str, ...]
    received: str
    decided: str | None
    days: float
    verdict: str


class Counts(NamedTuple):
    """All figures: those of each month, newest first, those of each rule, and every one of both."""

    open: int
    oldest_days: float | None
    months: tuple[Figures, ...]
    rules: tuple[Figures, ...]
    table: tuple[Figures, ...]


def count_reports(now: datetime) -> Counts:
    """Return the figures as of a moment, by four queries whatever their number."""
    reports, appeals = _counted(), _appeals()
    months = sorted({at for row in reports for at in (row.received, row.decided) if at})
    named = sorted({rule for row in reports for rule in row.rules})
    by_rule = {rule: [row for row in reports if rule in row.rules] for rule in named}
    told = {ALL: reports, **by_rule}
    table = tuple(
        _figures(rows, appeals if rule == ALL else [], month, rule)
        for month in months
        for rule, rows in told.items()
    )
    waiting = Report.objects.exclude(state="decided")
    oldest = waiting.order_by("received_at").values_list("received_at", flat=True).first()
    return Counts(
        open=waiting.count(),
        oldest_days=None if oldest is None else round((now - oldest).total_seconds() / _DAY, 1),
        months=tuple(row for row in reversed(table) if row.rule == ALL),
        rules=tuple(_figures(rows, [], ALL, rule) for rule, rows in by_rule.items()),
        table=tuple(row for row in table if row.received or row.decided or row.open_at_end),
    )


def _figures(
    rows: list[_Counted], appeals: list[tuple[str, str]], month: str, rule: str
) -> Figures:
    whole = month == ALL
    decided = [row for row in rows if row.decided is not None and (whole or row.decided == month)]
    arrived = sum(whole or row.received <= month for row in rows)
    gone = sum(row.decided is not None and (whole or row.decided <= month) for row in rows)
    days = [row.days for row in decided]
    heard = [state for at, state in appeals if at == month]
    return Figures(
        month=month,
        rule=rule,
        received=sum(whole or row.received == month for row in rows),
        decided=len(decided),
        upheld=sum(row.verdict == "upheld" for row in decided),
        dismissed=sum(row.verdict == "dismissed" for row in decided),
        open_at_end=arrived - gone,
        median_days=round(median(days), 1) if days else None,
        longest_days=round(max(days), 1) if days else None,
        appeals=len(heard),
        appeals_granted=heard.count("granted"),
    )


def _counted() -> list[_Counted]:
    # In the order they were made: the last of a report stands.
    stands = dict(Ruling.objects.filter(state="recorded").values_list("report", "verdict"))
    columns = ("id", "first", "rules", "received_at", "decided_at")
    return [
        _Counted(
            rules=tuple(rules),
            received=f"{received:%Y-%m}",
            decided=None if decided is None else f"{decided:%Y-%m}",
            days=0.0 if decided is None else (decided - received).total_seconds() / _DAY,
            verdict=stands.get(first or id_, ""),
        )
        for id_, first, rules, received, decided in Report.objects.values_list(*columns)
    ]


def _appeals() -> list[tuple[str, str]]:
    rows = Appeal.objects.values_list("at", "state")
    return [(f"{at:%Y-%m}", state) for at, state in rows]
