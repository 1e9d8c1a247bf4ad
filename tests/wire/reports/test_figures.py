"""The figures about reports: what came, what is open, what was decided, and how long it took."""

import csv
import io

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from dateline.press.tally import ALL
from dateline.wire.opening import Wire
from dateline.wire.reports.actions.appeal import appeal_as_reporter
from dateline.wire.reports.actions.decide import decide
from dateline.wire.reports.figures import COLUMNS, Figures, count_reports
from dateline.wire.reports.models import Report
from dateline.wire.serving import application
from wire.desk.people import editor
from wire.reports.readers import judged, reported
from wire.wires import Clock


@pytest.fixture
def played(wire: Wire, clock: Clock) -> Wire:
    """Return a wire with three reporters in March, decided after 2 and 30 days, and one in April.

    One decision is turned on appeal.
    """
    anna, bo = editor(wire), editor(wire, "slipway")
    first = reported(wire).row
    reported(wire, text="Sixty, I say.")
    second = reported(wire, words="opens on Sundays from 8 March", rules=("DG-02",)).row
    clock.pass_by(days=2)
    decide(wire, anna, first, judged(upheld=False))
    clock.pass_by(days=28)
    reported(wire, words="")
    decide(wire, anna, second, judged(rules=("DG-02",)))
    first = Report.objects.select_related("release__source").get(pk=first.pk)
    appeal_as_reporter(wire, first, "Count again.")
    decide(wire, bo, first, judged())
    return wire


def test_counts_and_times_by_month(played: Wire, clock: Clock) -> None:
    counts = count_reports(clock())
    assert [row.month for row in counts.months] == ["2026-04", "2026-03"]
    april, march = counts.months
    assert march == Figures("2026-03", ALL, 3, 2, 2, 0, 1, 2.0, 2.0, 0, 0)
    assert april == Figures("2026-04", ALL, 1, 1, 1, 0, 1, 30.0, 30.0, 1, 1)
    assert (counts.open, counts.oldest_days) == (1, 0.0)


def test_counts_by_rule(played: Wire, clock: Clock) -> None:
    rules = {row.rule: row for row in count_reports(clock()).rules}
    assert (rules["DG-30"].received, rules["DG-30"].decided) == (3, 2)
    assert (rules["DG-02"].upheld, rules["DG-02"].longest_days) == (1, 30.0)


def test_they_take_as_many_queries_whatever_their_number(played: Wire, clock: Clock) -> None:
    with CaptureQueriesContext(connection) as some:
        count_reports(clock())
    for number in range(6):
        reported(played, network=f"203.0.113.{number}", rules=("DG-36",))
    with CaptureQueriesContext(connection) as more:
        count_reports(clock())
    assert len(some) == len(more) <= 5


def test_anybody_reads_them_as_page_and_as_table(played: Wire) -> None:
    application(played, https_only=False)
    client = Client(SERVER_NAME="localhost")
    page = client.get("/report/figures/", headers={"Accept-Language": "fa"}).content.decode()
    assert "2026-03" in page
    assert "I say" not in page
    table = client.get("/report/figures.csv")
    lines = list(csv.DictReader(io.StringIO(table.content.decode(), newline="")))
    assert tuple(lines[0]) == COLUMNS
    assert {line["rule"] for line in lines} == {ALL, "DG-02", "DG-30"}


def test_nothing_reported_is_said(wire: Wire) -> None:
    application(wire, https_only=False)
    page = Client(SERVER_NAME="localhost").get("/report/figures/").content.decode()
    assert "No report is open." in page
