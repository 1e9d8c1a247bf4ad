"""From a draft to a decision: who may, what is kept, what is told, and to whom."""

from collections.abc import Callable
from pathlib import Path

import pytest
from django.db import connections

from dateline.wire.accounts.audit import broken_links
from dateline.wire.accounts.models import AuditEvent, Letter
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.actions.accept import accept, countersign, settle_published
from dateline.wire.desk.actions.claim import claim, declare_conflict, note_read
from dateline.wire.desk.actions.draft import drop_draft, save_draft, start_draft
from dateline.wire.desk.actions.rule import Noted, give_back, refuse
from dateline.wire.desk.actions.submit import submit, take_back
from dateline.wire.desk.content import Draft, Ruled, open_draft, open_remark
from dateline.wire.desk.errors import EditConflictError
from dateline.wire.desk.models import Ruling, Submission
from dateline.wire.desk.queries import get_submission, waiting
from dateline.wire.errors import NotFoundError, NotYoursError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.models import Release, Version
from dateline.wire.sources.queries import get_source
from wire.desk.people import ANSWERS, DRAFT, author, editor, person
from wire.wires import SLUG, TEXT, Clock, another, audit, publish_text


def begun(wire: Wire, actor: Actor, draft: Draft = DRAFT) -> Submission:
    return start_draft(wire, actor, get_source(SLUG), draft)


def handed_in(wire: Wire, actor: Actor, draft: Draft = DRAFT) -> Submission:
    row = begun(wire, actor, draft)
    submit(wire, actor, row, row.revision)
    row.refresh_from_db()
    return row


def accepted() -> Ruled:
    return Ruled("", accept=dict(ANSWERS))


class TestWriting:
    def test_nothing_of_a_draft_stands_in_the_clear(self, wire: Wire) -> None:
        begun(wire, author(wire))
        connections.close_all()
        for path in wire.folder.rglob("*"):
            if path.is_file():
                assert b"warm room" not in path.read_bytes(), path

    def test_two_who_edit_at_once_lose_nothing(self, wire: Wire) -> None:
        edda, uwe = author(wire), author(wire, "uwe")
        row = begun(wire, edda)
        mine = Draft(name="release.txt", data=TEXT.replace("64", "60").encode())
        assert save_draft(wire, edda, row, mine, 1) == 2
        with pytest.raises(EditConflictError) as fault:
            save_draft(wire, uwe, Submission.objects.get(pk=row.pk), DRAFT, 1)
        assert fault.value.revision == 2
        assert open_draft(wire.vault, Submission.objects.get(pk=row.pk)) == mine

    def test_nobody_writes_for_a_source_that_isnt_theirs(self, wire: Wire) -> None:
        row = begun(wire, author(wire))
        stranger = person(wire, "stranger", "editor")
        with pytest.raises(NotYoursError):
            begun(wire, stranger)
        with pytest.raises(NotYoursError):
            save_draft(wire, stranger, row, DRAFT, 1)

    def test_a_draft_is_there_for_its_source_alone(self, wire: Wire) -> None:
        edda, lightship = author(wire), editor(wire)
        row = begun(wire, edda)
        assert get_submission(edda, row.id) == row
        with pytest.raises(NotFoundError):
            get_submission(lightship, row.id)

    def test_a_dropped_draft_leaves_no_text(self, wire: Wire) -> None:
        edda = author(wire)
        row = begun(wire, edda)
        drop_draft(wire, edda, row)
        row.refresh_from_db()
        assert (row.state, bytes(row.draft)) == ("dropped", b"")

    def test_what_was_handed_in_cant_be_changed_until_it_comes_back(self, wire: Wire) -> None:
        edda = author(wire)
        row = handed_in(wire, edda)
        with pytest.raises(NotYoursError, match="desk has it"):
            save_draft(wire, edda, row, DRAFT, 1)
        take_back(wire, edda, row)
        row.refresh_from_db()
        assert save_draft(wire, edda, row, DRAFT, 1) == 2


class TestQueue:
    def test_the_longest_waiting_stands_first_with_why_it_is_held(
        self, wire: Wire, clock: Clock
    ) -> None:
        edda = author(wire)
        first = handed_in(wire, edda)
        clock.pass_by(minutes=1)
        second = handed_in(wire, edda, Draft(name="release.txt", data=another(2).encode()))
        rows = waiting()
        assert [row.id for row in rows] == [first.id, second.id]
        assert ["DG-44", "ask", 1] in rows[0].held

    def test_one_reads_what_another_sees_being_read(self, wire: Wire) -> None:
        row = handed_in(wire, author(wire))
        anna, bo = editor(wire, "anna"), editor(wire, "bo")
        claim(wire, anna, row)
        with pytest.raises(NotYoursError, match="being read by anna"):
            claim(wire, bo, row)


class TestDeciding:
    def test_a_first_release_is_proposed_and_signed_by_a_second_editor(self, wire: Wire) -> None:
        row = handed_in(wire, author(wire))
        anna, bo = editor(wire, "anna"), editor(wire, "bo")
        proposal = accept(wire, anna, row, accepted())
        assert isinstance(proposal, Ruling)
        assert not Release.objects.exists()
        with pytest.raises(NotYoursError, match="Two different"):
            countersign(wire, anna, row, proposal)
        version = countersign(wire, bo, row, proposal)
        assert isinstance(version, Version)
        row.refresh_from_db()
        assert (row.state, row.release_id, bytes(row.draft)) == ("published", 1, b"")
        assert (wire.edition / "releases/1/index.html").is_file()
        assert b"anna" in bytes(version.manifest)
        assert b"bo" in bytes(version.manifest)
        assert audit(wire) == ()

    def test_a_clean_release_of_a_known_source_takes_one_editor(self, wire: Wire) -> None:
        publish_text(wire)
        row = handed_in(wire, author(wire), Draft(name="release.txt", data=another(2).encode()))
        version = accept(wire, editor(wire), row, accepted())
        assert isinstance(version, Version)
        assert version.release_id == 2

    def test_a_finding_without_an_answer_is_named(self, wire: Wire) -> None:
        row = handed_in(wire, author(wire), Draft(name="release.txt", data=b"Too short.\n\nIt is."))
        with pytest.raises(RefusedError, match="DG-04"):
            accept(wire, editor(wire), row, Ruled(""))
        assert Submission.objects.get(pk=row.pk).state == "waiting"

    def test_a_return_says_why_at_the_words_and_is_told(self, wire: Wire) -> None:
        edda = author(wire)
        row = handed_in(wire, edda)
        remark = Noted(10, 17, "library", "Which one?")
        give_back(wire, editor(wire), row, "Almost.", ["DG-02"], [remark])
        row.refresh_from_db()
        assert row.state == "returned"
        assert open_remark(wire.vault, row.remarks.get()).text == "Which one?"
        letter = Letter.objects.latest("pk")
        assert letter.to == "edda@people.example"
        assert "warm room" not in letter.body
        assert save_draft(wire, edda, row, DRAFT, 1) == 2

    def test_a_refusal_names_a_rule_and_reasons(self, wire: Wire) -> None:
        row = handed_in(wire, author(wire))
        lightship = editor(wire)
        for reasons, rules in (("Why.", ()), (" ", ("DG-46",)), ("Why.", ("DG-99",))):
            with pytest.raises(RefusedError):
                refuse(wire, lightship, row, reasons, rules)
        refuse(wire, lightship, row, "It is an advertisement.", ("DG-46",))
        row.refresh_from_db()
        assert row.state == "refused"

    def test_nobody_decides_on_their_own_sides_filing(self, wire: Wire) -> None:
        both = person(wire, "both", "editor", f"author:{SLUG}")
        row = handed_in(wire, both)
        with pytest.raises(NotYoursError, match="own side"):
            accept(wire, both, row, accepted())

    def test_a_declared_conflict_keeps_an_editor_out(self, wire: Wire) -> None:
        row, lightship = handed_in(wire, author(wire)), editor(wire)
        declare_conflict(wire, lightship, row.source, "My brother works there.")
        with pytest.raises(NotYoursError, match="conflict"):
            give_back(wire, lightship, row, "Why.")


class TestAudit:
    def test_every_act_and_read_is_chained(self, wire: Wire) -> None:
        edda, lightship = author(wire), editor(wire)
        row = handed_in(wire, edda)
        note_read(wire, lightship, row)
        give_back(wire, lightship, row, "Almost.")
        acts = [(e.actor, e.act) for e in AuditEvent.objects.filter(target=row.id).order_by("pk")]
        assert acts == [
            ("edda", "draft"), ("edda", "submit"), ("lightship", "read"), ("lightship", "returned"),
        ]  # fmt: skip
        assert list(broken_links()) == []

    @pytest.mark.parametrize(
        "bend",
        [
            lambda event: AuditEvent.objects.filter(pk=event.pk).update(actor="nobody"),
            lambda event: event.delete(),
        ],
    )
    def test_a_changed_or_missing_event_shows(
        self, wire: Wire, bend: Callable[[AuditEvent], object]
    ) -> None:
        edda = author(wire)
        for _ in range(3):
            begun(wire, edda)
        bend(AuditEvent.objects.order_by("pk")[1])
        assert list(broken_links()) != []


def test_a_kill_between_release_and_mark_is_settled(wire: Wire, folder: Path) -> None:
    publish_text(wire)
    row = handed_in(wire, author(wire), Draft(name="release.txt", data=another(2).encode()))
    accept(wire, editor(wire), row, accepted())
    Submission.objects.filter(pk=row.pk).update(state="waiting", release=None)
    assert settle_published(wire) == 1
    row.refresh_from_db()
    assert (row.state, row.release_id) == ("published", 2)
    assert settle_published(wire) == 0
