"""From a decision to an appeal granted: who decides, what follows, who is told, and how often."""

import re

import pytest

from dateline.record.manifest import ReportDecision
from dateline.release.canonical import parse_value
from dateline.wire.accounts.audit import broken_links
from dateline.wire.accounts.models import Letter
from dateline.wire.desk.actions.claim import declare_conflict
from dateline.wire.desk.writing import Sent
from dateline.wire.errors import NotFoundError, NotYoursError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_all
from dateline.wire.publishing.models import LaterAct, Release
from dateline.wire.reports import limits
from dateline.wire.reports.actions.appeal import appeal_as_reporter, appeal_as_source
from dateline.wire.reports.actions.carry_out import carry_out, settle_decided
from dateline.wire.reports.actions.decide import countersign, decide
from dateline.wire.reports.actions.erase import erase_due
from dateline.wire.reports.actions.join import join, part
from dateline.wire.reports.content import open_bad_faith, open_contact, open_said
from dateline.wire.reports.errors import UnusableReportError
from dateline.wire.reports.letters import send_notices
from dateline.wire.reports.models import Appeal, Evidence, Notice, Report, Ruling
from dateline.wire.reports.queries import get_decided, open_reports, ruled_of
from dateline.wire.reports.showing import show_report
from wire.desk.people import author, editor
from wire.reports.readers import REMOVAL, WITHDRAWAL, judged, reported
from wire.wires import Clock, audit, snapshot

READER = "reader@people.example"


def fresh(row: Report) -> Report:
    return Report.objects.select_related("release__source").get(pk=row.pk)


def decisions() -> list[ReportDecision]:
    """Return what the record says about reports, opened."""
    rows = LaterAct.objects.filter(act="decision").order_by("entry")
    return [parse_value(bytes(row.manifest), ReportDecision) for row in rows]


def letters_to(address: str, about: str = "decided") -> list[Letter]:
    return list(Letter.objects.filter(to=address, subject__contains=about))


class TestDeciding:
    def test_a_decision_is_an_entry_that_says_nothing_of_the_reader(self, wire: Wire) -> None:
        row = reported(wire, contact=READER).row
        decide(wire, editor(wire), row, judged(outcome="correction"))
        (decided,) = decisions()
        assert (decided.report, decided.verdict, decided.outcome) == (
            row.id,
            "upheld",
            "correction",
        )
        assert (decided.rules, decided.editors) == (("DG-30",), ("lightship",))
        manifest = bytes(LaterAct.objects.get(act="decision").manifest)
        assert b"I counted" not in manifest
        assert b"people.example" not in manifest
        assert audit(wire) == ()
        assert list(broken_links()) == []

    def test_both_sides_are_told_once_with_reasons(self, wire: Wire, clock: Clock) -> None:
        author(wire)
        row = reported(wire, contact=READER).row
        ruling = decide(wire, editor(wire), row, judged(upheld=False))
        for _ in range(3):
            carry_out(wire, ruling)
            settle_decided(wire)
            clock.pass_by(hours=1)
            send_notices(wire)
        (letter,) = letters_to(READER)
        assert "The desk counted the seats on Sunday." in letter.body
        assert "The report was dismissed." in letter.body
        assert "I counted" not in letter.body
        (told,) = letters_to("edda@people.example", "dismissed")
        assert "appeal" in told.body
        assert len(decisions()) == 1

    def test_those_joined_get_the_same_outcome_each_once(self, wire: Wire) -> None:
        first = reported(wire).row
        reported(wire, contact=READER, language="fa")
        decide(wire, editor(wire), first, judged())
        assert set(Report.objects.values_list("state", flat=True)) == {"decided"}
        (letter,) = Letter.objects.filter(to=READER)
        assert "وارد دانسته شد" in letter.body

    def test_a_reporter_in_bad_faith_is_answered_with_reasons_too(self, wire: Wire) -> None:
        first = reported(wire, contact="one@people.example").row
        second = reported(wire, contact=READER).row
        why = "It was sent by a robot that reports every release."
        mark = judged(upheld=False, bad_faith=(second.id,), bad_faith_why=why)
        decide(wire, editor(wire), first, mark)
        assert why in letters_to(READER)[0].body
        assert why not in letters_to("one@people.example")[0].body
        assert open_bad_faith(wire.vault, fresh(second)) == why

    def test_a_mail_server_that_is_away_is_asked_again(
        self, wire: Wire, clock: Clock, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        row = reported(wire, contact=READER).row
        with monkeypatch.context() as patch:
            patch.setattr("dateline.wire.reports.letters._write", _away)
            decide(wire, editor(wire), row, judged())
        assert send_notices(wire) == 0  # claimed a moment ago
        clock.pass_by(minutes=11)
        assert send_notices(wire) == 2
        assert len(letters_to(READER)) == 1

    @pytest.mark.parametrize(
        ("changed", "says"),
        [
            ({"reasons": " "}, "Say in words why"),
            ({"rules": ()}, "Cite at least one rule"),
            ({"rules": ("DG-99",)}, "Cite at least one rule"),
            ({"outcome": "applause"}, "what follows"),
            ({"outcome": "restoration"}, "what follows"),
            ({"outcome": "withdrawal"}, "choose the reason that fits"),
            ({"outcome": "withdrawal", "reason": "safety"}, "choose the reason that fits"),
        ],
        ids=lambda value: str(value)[:40],
    )
    def test_what_is_missing_is_said_and_nothing_is_decided(
        self, wire: Wire, changed: dict[str, object], says: str
    ) -> None:
        row = reported(wire).row
        with pytest.raises(UnusableReportError, match=says):
            decide(wire, editor(wire), row, judged(**changed))
        assert not Ruling.objects.exists()

    def test_who_is_partial_or_late_doesnt_decide(self, wire: Wire) -> None:
        row = reported(wire).row
        partial, first, late = editor(wire), editor(wire, "slipway"), editor(wire, "late")
        declare_conflict(wire, partial, row.release.source, "A cousin works there.")
        with pytest.raises(NotYoursError, match="conflict"):
            decide(wire, partial, row, judged())
        decide(wire, first, row, judged())
        with pytest.raises(NotYoursError, match="Nothing is open"):
            decide(wire, late, fresh(row), judged())
        with pytest.raises(NotYoursError, match="meanwhile"):
            decide(wire, late, row, judged())  # as it was opened before
        assert len(decisions()) == 1

    def test_a_withdrawal_takes_two_editors(self, wire: Wire) -> None:
        row, first = reported(wire).row, editor(wire)
        ruling = decide(wire, first, row, judged(**WITHDRAWAL))
        assert (ruling.state, Release.objects.get().status) == ("proposed", "published")
        assert decisions() == []
        with pytest.raises(NotYoursError, match="you proposed it"):
            countersign(wire, first, fresh(row))
        countersign(wire, editor(wire, "slipway"), fresh(row))
        assert Release.objects.get().status == "withdrawn"
        assert decisions()[0].editors == ("lightship", "slipway")
        assert audit(wire) == ()

    def test_another_editor_may_decide_otherwise_than_proposed(self, wire: Wire) -> None:
        row = reported(wire).row
        decide(wire, editor(wire), row, judged(**WITHDRAWAL))
        decide(wire, editor(wire, "slipway"), fresh(row), judged(upheld=False))
        assert [decided.verdict for decided in decisions()] == ["dismissed"]
        assert Release.objects.get().status == "published"

    def test_a_report_on_a_removed_text_can_still_be_decided(self, wire: Wire) -> None:
        one = reported(wire).row
        two = reported(wire, words="opens on Sundays from 8 March").row
        removal = judged(**REMOVAL)
        decide(wire, editor(wire), one, removal)
        countersign(wire, editor(wire, "slipway"), fresh(one))
        with pytest.raises(UnusableReportError, match="taken back already"):
            decide(wire, editor(wire, "third"), fresh(two), removal)
        decide(wire, editor(wire, "fourth"), fresh(two), judged())
        assert fresh(two).state == "decided"
        assert audit(wire) == ()


def _away(*_args: object) -> None:
    raise OSError("The mail server is away.")


class TestJoining:
    def test_the_desk_joins_what_says_the_same_and_parts_what_doesnt(self, wire: Wire) -> None:
        lightship, one = editor(wire), reported(wire).row
        two = reported(wire, words="opens on Sundays from 8 March").row
        join(wire, lightship, two, one.id)
        assert fresh(two).lead == one
        part(wire, lightship, one, two.id)
        assert fresh(two).lead == two
        with pytest.raises(NotFoundError):
            join(wire, lightship, one, "0" * 32)

    def test_the_list_has_the_first_alone(self, wire: Wire) -> None:
        first = reported(wire).row
        reported(wire)
        assert open_reports(editor(wire)) == [first]


class TestAppealing:
    def test_a_dismissal_becomes_upheld_by_another_editor_who_sees_it_as_it_was(
        self, wire: Wire
    ) -> None:
        receipt = reported(wire, contact=READER)
        first, other = editor(wire), editor(wire, "slipway")
        decide(wire, first, receipt.row, judged(upheld=False))
        appeal_as_reporter(wire, fresh(receipt.row), "I have a photograph of all sixty.")
        assert open_reports(other) == [receipt.row]
        with pytest.raises(NotYoursError, match="Another editor hears the appeal"):
            decide(wire, first, fresh(receipt.row), judged())
        said = open_said(wire.vault, fresh(receipt.row))
        assert said is not None
        assert said.text == "I counted sixty on Sunday."
        decide(wire, other, fresh(receipt.row), judged(outcome="correction"))
        dismissed, upheld = decisions()
        assert (dismissed.verdict, upheld.verdict, upheld.outcome) == (
            "dismissed",
            "upheld",
            "correction",
        )
        assert re.fullmatch("[0-9a-f]{32}", upheld.appeal_of or "")
        assert Appeal.objects.get().state == "granted"
        assert len(letters_to(READER)) == 2
        assert open_reports(other) == []
        assert audit(wire) == ()

    def test_a_granted_appeal_of_the_source_undoes_the_withdrawal(self, wire: Wire) -> None:
        edda, row = author(wire), reported(wire).row
        decide(wire, editor(wire), row, judged(**WITHDRAWAL))
        countersign(wire, editor(wire, "slipway"), fresh(row))
        appeal_as_source(wire, edda, get_decided(edda, row.id), "There are 64; come and count.")
        proposal = decide(wire, editor(wire, "third"), fresh(row), judged())
        assert (proposal.state, proposal.outcome) == ("proposed", "restoration")
        countersign(wire, editor(wire, "fourth"), fresh(row))
        assert Release.objects.get().status == "published"
        assert [d.outcome for d in decisions()] == ["withdrawal", "restoration"]
        assert decisions()[1].verdict == "dismissed"
        assert audit(wire) == ()

    def test_whoever_signed_the_decision_neither_proposes_nor_signs_the_answer(
        self, wire: Wire
    ) -> None:
        edda, row = author(wire), reported(wire).row
        deciders = editor(wire), editor(wire, "slipway")
        decide(wire, deciders[0], row, judged(**WITHDRAWAL))
        countersign(wire, deciders[1], fresh(row))
        appeal_as_source(wire, edda, get_decided(edda, row.id), "There are 64; come and count.")
        decide(wire, editor(wire, "third"), fresh(row), judged())
        for actor in deciders:
            with pytest.raises(NotYoursError, match="Another editor hears the appeal"):
                decide(wire, actor, fresh(row), judged(upheld=False))
            with pytest.raises(NotYoursError, match="Another editor hears the appeal"):
                countersign(wire, actor, fresh(row))
            assert "Another editor" in show_report(wire, actor, fresh(row)).why_not
        assert Release.objects.get().status == "withdrawn"

    def test_a_denied_appeal_leaves_everything_as_it_stands(self, wire: Wire) -> None:
        edda, row = author(wire), reported(wire).row
        decide(wire, editor(wire), row, judged(**WITHDRAWAL))
        countersign(wire, editor(wire, "slipway"), fresh(row))
        appeal_as_source(wire, edda, get_decided(edda, row.id), "There are 64.")
        ruling = decide(wire, editor(wire, "third"), fresh(row), judged(upheld=False))
        assert (ruling.state, Appeal.objects.get().state) == ("recorded", "denied")
        assert Release.objects.get().status == "withdrawn"
        assert [d.verdict for d in decisions()] == ["upheld", "upheld"]
        told = ruled_of(wire, fresh(row))
        assert [one.appeal is not None for one in told] == [False, True]

    def test_each_side_appeals_once_and_in_time(self, wire: Wire, clock: Clock) -> None:
        edda, row = author(wire), reported(wire).row
        with pytest.raises(UnusableReportError, match="No appeal is open"):
            appeal_as_reporter(wire, row, "Before anything was decided.")
        decide(wire, editor(wire), row, judged(upheld=False))
        with pytest.raises(UnusableReportError, match="No appeal is open"):
            appeal_as_source(wire, edda, fresh(row), "Against what wasn't upheld.")
        appeal_as_reporter(wire, fresh(row), "Count again.")
        decide(wire, editor(wire, "slipway"), fresh(row), judged())
        with pytest.raises(UnusableReportError, match="No appeal is open"):
            appeal_as_reporter(wire, fresh(row), "And again.")
        clock.now += limits.APPEAL_WITHIN
        appeal_as_source(wire, edda, fresh(row), "There are 64.")
        decide(wire, editor(wire, "third"), fresh(row), judged())
        assert [d.verdict for d in decisions()] == ["dismissed", "upheld", "dismissed"]
        with pytest.raises(UnusableReportError, match="No appeal is open"):
            appeal_as_source(wire, edda, fresh(row), "Once more.")

    def test_too_late_is_too_late(self, wire: Wire, clock: Clock) -> None:
        row = reported(wire).row
        decide(wire, editor(wire), row, judged(upheld=False))
        clock.now += limits.APPEAL_WITHIN
        clock.pass_by(seconds=1)
        with pytest.raises(UnusableReportError, match="within 30 days"):
            appeal_as_reporter(wire, fresh(row), "Count again.")

    def test_a_source_appeals_for_itself_alone(self, wire: Wire) -> None:
        row, stranger = reported(wire).row, editor(wire)
        decide(wire, editor(wire, "slipway"), row, judged())
        with pytest.raises(NotFoundError):
            get_decided(stranger, row.id)
        with pytest.raises(NotYoursError):
            appeal_as_source(wire, stranger, fresh(row), "As if it were ours.")


class TestErasing:
    def test_what_was_sent_is_erased_in_time_and_the_decision_stays(
        self, wire: Wire, clock: Clock
    ) -> None:
        file = Sent("count.txt", b"sixty\n")
        row = reported(wire, contact=READER, files=(file,)).row
        reported(wire, contact="two@people.example")
        decide(wire, editor(wire), row, judged())
        clock.now += limits.KEPT_FOR
        clock.pass_by(seconds=-1)
        assert erase_due(wire) == 0
        clock.pass_by(seconds=2)
        assert erase_due(wire) == 1
        for one in Report.objects.all():
            assert open_said(wire.vault, one) is None
            assert open_contact(wire.vault, one) == ""
            assert one.erased_at is not None
        assert not Evidence.objects.exists()
        assert len(decisions()) == 1
        assert erase_due(wire) == 0

    def test_an_open_appeal_keeps_the_evidence(self, wire: Wire, clock: Clock) -> None:
        row = reported(wire).row
        decide(wire, editor(wire), row, judged(upheld=False))
        appeal_as_reporter(wire, fresh(row), "Count again.")
        clock.now += limits.KEPT_FOR * 2
        assert erase_due(wire) == 0

    def test_an_open_report_is_never_erased(self, wire: Wire, clock: Clock) -> None:
        reported(wire)
        clock.now += limits.KEPT_FOR * 4
        assert erase_due(wire) == 0


def test_notices_wait_for_nobody_else(wire: Wire) -> None:
    decide(wire, editor(wire), reported(wire, contact=READER).row, judged())
    assert not Notice.objects.filter(sent_at=None).exists()


def test_the_edition_counts_what_was_decided_from_the_record_alone(
    wire: Wire,
) -> None:
    row = reported(wire).row
    assert "No report has been decided" in (wire.edition / "reports/index.html").read_text("utf-8")
    decide(wire, editor(wire), row, judged())
    table = (wire.edition / "reports/reports.csv").read_text("utf-8")
    assert "2026-03,all,1,1,0,0,0" in table.splitlines()
    before = snapshot(wire.edition)
    for _ in press_all(wire):
        pass
    assert snapshot(wire.edition) == before
