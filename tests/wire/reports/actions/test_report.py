"""Reporting: what is taken, sealed, joined, refused in words, and forgotten."""

import pytest
from django.db import connections

from dateline.wire.accounts.models import AuditEvent
from dateline.wire.desk.writing import Sent
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.retract import retract
from dateline.wire.reports import limits
from dateline.wire.reports.actions.report import report
from dateline.wire.reports.arrivals import forget_arrivals, network_of
from dateline.wire.reports.content import open_contact, open_file, open_said
from dateline.wire.reports.errors import TooManyReportsError, UnusableReportError
from dateline.wire.reports.models import Arrival, Evidence, Report
from dateline.wire.reports.queries import report_by_token
from wire.reports.readers import SEATS, offered, reported
from wire.wires import TEXT, Clock, correct_text, publish_text

NOTE = Sent("count.txt", b"We counted sixty chairs, twice.\n")


def test_a_report_is_bound_to_its_version_and_passage(wire: Wire) -> None:
    receipt = reported(wire)
    correct_text(wire, 1, TEXT.replace("has 64 seats", "has 60 seats"))
    row = report_by_token(receipt.token)
    said = open_said(wire.vault, row)
    assert (row.release_id, row.version, row.rules) == (1, 1, ["DG-30"])
    assert said is not None
    assert said.passage is not None
    assert said.passage.words == SEATS


def test_nothing_of_it_stands_in_the_clear(wire: Wire) -> None:
    receipt = reported(wire, contact="reader@people.example", files=(NOTE,))
    connections.close_all()
    secrets = (b"I counted", b"reader@people", b"sixty chairs", b"203.0.113", b"seats.example")
    for path in wire.folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert not [secret for secret in (*secrets, receipt.token.encode()) if secret in data]
    row = report_by_token(receipt.token)
    assert open_contact(wire.vault, row) == "reader@people.example"
    assert open_file(wire.vault, row.evidence.get()).data == NOTE.data


def test_the_same_again_is_joined_and_has_a_receipt_of_its_own(wire: Wire) -> None:
    first, second = reported(wire), reported(wire, text="Sixty it is.", words="has 64 seats")
    other_words = reported(wire, words="opens on Sundays from 8 March")
    other_rule = reported(wire, rules=("DG-32",))
    assert second.row.first == first.row
    assert second.token != first.token
    assert (other_words.row.first, other_rule.row.first) == (None, None)


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"rules": ()}, "at least one rule"),
        ({"rules": ("DG-99",)}, "at least one rule"),
        ({"text": "  "}, "what is wrong"),
        ({"text": "x" * 5_001}, "at most 5000 characters"),
        ({"links": "javascript:alert(1)"}, "isn’t a web address"),
        ({"links": "https://a.example\n" * 11}, "At most 10 links"),
        ({"contact": "nobody"}, "isn’t an e-mail address"),
        ({"trap": "https://spam.example"}, "stay empty"),
        ({"files": (Sent("a.exe", b"MZ\x90\0"),)}, "neither a picture"),
        ({"files": (Sent("a.txt", b"x" * 5_000_001),)}, "larger than 5 MB"),
        ({"files": (NOTE,) * 6}, "At most 5 files"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_what_cant_be_taken_is_said_and_nothing_is_kept(
    wire: Wire, changed: dict[str, object], says: str
) -> None:
    with pytest.raises(UnusableReportError, match=says):
        reported(wire, **changed)
    assert (Report.objects.count(), Arrival.objects.count()) == (0, 0)


def test_a_fault_is_said_in_the_readers_language(wire: Wire) -> None:
    with pytest.raises(UnusableReportError) as fault:
        reported(wire, trap="x")
    assert fault.value.said("fa").startswith("خانهٔ پایانی")


def test_a_removed_text_cant_be_reported(wire: Wire) -> None:
    release = publish_text(wire).release
    retract(wire, 1, "safety", "It names a witness.", ("anna", "bo"))
    with pytest.raises(UnusableReportError, match="removed"):
        report(wire, release, 1, offered())


class TestFlood:
    def test_one_address_sends_ten_a_day_and_is_told_so(self, wire: Wire, clock: Clock) -> None:
        for number in range(limits.MOST_A_DAY):
            reported(wire, text=f"For the {number}th time.")
        with pytest.raises(TooManyReportsError, match="Send it tomorrow"):
            reported(wire)
        assert Report.objects.count() == limits.MOST_A_DAY
        reported(wire, network="203.0.113.8")
        clock.pass_by(hours=24)
        reported(wire)

    def test_an_address_is_forgotten_after_a_day(self, wire: Wire, clock: Clock) -> None:
        reported(wire)
        clock.pass_by(hours=24)
        assert forget_arrivals(wire.clock()) == 1
        assert not Arrival.objects.exists()

    def test_past_the_room_for_files_reports_are_taken_without(
        self, wire: Wire, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(limits, "MOST_HELD_BYTES", 40)
        reported(wire, files=(NOTE,))
        with pytest.raises(UnusableReportError, match="without them"):
            reported(wire, files=(NOTE,))
        reported(wire)
        assert Evidence.objects.count() == 1

    @pytest.mark.parametrize(
        ("environ", "network"),
        [
            ({"REMOTE_ADDR": "203.0.113.7"}, "203.0.113.7"),
            ({"REMOTE_ADDR": "2001:db8:1:2:3::4"}, "2001:db8:1:2::"),
            ({"REMOTE_ADDR": "::ffff:203.0.113.7"}, "203.0.113.7"),
            (
                {"REMOTE_ADDR": "127.0.0.1", "HTTP_X_FORWARDED_FOR": "192.0.2.1, 203.0.113.9"},
                "203.0.113.9",
            ),
            (
                {"REMOTE_ADDR": "203.0.113.7", "HTTP_X_FORWARDED_FOR": "192.0.2.1"},
                "203.0.113.7",
            ),
            ({"REMOTE_ADDR": "127.0.0.1", "HTTP_X_FORWARDED_FOR": "nonsense"}, "127.0.0.1"),
        ],
        ids=["v4", "v6", "mapped", "behind a proxy", "a forged header", "nonsense"],
    )
    def test_the_network_is_that_of_the_nearest_who_can_be_believed(
        self, environ: dict[str, object], network: str
    ) -> None:
        assert network_of(environ) == network


def test_a_report_is_an_event_of_the_audit_log(wire: Wire) -> None:
    row = reported(wire).row
    event = AuditEvent.objects.get(target=row.id)
    assert (event.actor, event.act) == ("reader", "report")
