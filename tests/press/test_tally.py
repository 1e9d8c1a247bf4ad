"""Decisions on reports are counted as the record has them, and as nothing else has."""

import csv
import io

import msgspec

from dateline.press.tally import ALL, COLUMNS, Tally, format_csv, format_tally, tally
from dateline.record.manifest import ReportDecision
from press.samples import DECIDED, DECISIONS


def row(month: str, rule: str) -> Tally:
    return next(row for row in tally(DECISIONS) if (row.month, row.rule) == (month, rule))


def test_reports_and_appeals_are_counted_by_month() -> None:
    assert row("2026-03", ALL) == Tally("2026-03", ALL, 2, 1, 1, 0, 0)
    assert row("2026-04", ALL) == Tally("2026-04", ALL, 0, 0, 0, 2, 1)
    assert row(ALL, ALL) == Tally(ALL, ALL, 2, 1, 1, 2, 1)


def test_a_report_counts_under_each_rule_that_it_was_decided_by() -> None:
    assert row(ALL, "DG-07").decided == 2
    assert row(ALL, "DG-12") == Tally(ALL, "DG-12", 1, 1, 0, 1, 0)


def test_an_appeal_is_granted_where_verdict_or_outcome_changed() -> None:
    stricter = msgspec.structs.replace(DECIDED, outcome="withdrawal", appeal_of="a" * 32)
    counted = tally((("a" * 32, DECIDED), ("b" * 32, stricter)))
    assert (counted[-3].appeals, counted[-3].granted) == (1, 1)


def test_the_table_says_the_same_and_leaves_out_what_counts_nothing() -> None:
    lines = list(csv.DictReader(io.StringIO(format_tally(tally(DECISIONS)), newline="")))
    assert tuple(lines[0]) == COLUMNS
    assert lines[0] == dict(zip(COLUMNS, ("2026-03", "all", "2", "1", "1", "0", "0"), strict=True))
    assert all(line["decided"] != "0" or line["appeals"] != "0" for line in lines)


def test_nothing_decided_is_an_empty_table() -> None:
    none: tuple[tuple[str, ReportDecision], ...] = ()
    assert format_tally(tally(none)) == ",".join(COLUMNS) + "\r\n"


def test_what_isnt_there_is_empty_and_what_needs_it_is_quoted() -> None:
    assert format_csv(("a", "b"), [(None, 'x,"y"')]) == 'a,b\r\n,"x,""y"""\r\n'
