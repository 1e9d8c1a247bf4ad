"""A decision is a statement of reasons, and its source can appeal against it to another editor."""

from datetime import timedelta

import pytest
from django.db import connections

from dateline.wire.accounts.models import Letter
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.actions.accept import accept
from dateline.wire.desk.actions.appeal import WITHIN, answer_appeal, appeal
from dateline.wire.desk.actions.draft import drop_draft, save_draft, start_draft
from dateline.wire.desk.actions.rule import Noted, give_back, refuse
from dateline.wire.desk.actions.submit import submit
from dateline.wire.desk.content import Draft, Ruled, open_ruling
from dateline.wire.desk.models import Appeal, Ruling, Submission
from dateline.wire.desk.queries import open_appeals
from dateline.wire.desk.statements import state_reasons
from dateline.wire.errors import NotYoursError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.models import Version
from dateline.wire.sources.queries import get_source
from wire.desk.people import ANSWERS, author, editor, person
from wire.wires import SLUG, TEXT, Clock

LOUD = Draft(name="release.txt", data=TEXT.replace("8 March\n", "8 March!\n", 1).encode())
WHY = "A headline tells the news, and doesn't shout it."
GROUNDS = "The mark belongs to the name of the day."


@pytest.fixture
def edda(wire: Wire) -> Actor:
    return author(wire)


@pytest.fixture
def anna(wire: Wire) -> Actor:
    return editor(wire, "anna")


@pytest.fixture
def bo(wire: Wire) -> Actor:
    return editor(wire, "bo")


def waiting(wire: Wire, edda: Actor) -> Submission:
    row = start_draft(wire, edda, get_source(SLUG), LOUD)
    submit(wire, edda, row, 1)
    row.refresh_from_db()
    return row


def refused(wire: Wire, edda: Actor, anna: Actor) -> Ruling:
    return refuse(wire, anna, waiting(wire, edda), WHY, ["DG-01"])


class TestTheStatement:
    def test_it_has_rules_words_reasons_and_a_way_to_appeal(
        self, wire: Wire, edda: Actor, anna: Actor
    ) -> None:
        shown = state_reasons(wire, edda, refused(wire, edda, anna))
        assert (shown.ruling.guidelines, shown.reasons) == ("DG-2026.1", WHY)
        assert [rule.id for rule in shown.rules] == ["DG-01"]
        assert [finding.excerpt for finding in shown.findings] == ["!"]
        assert shown.may_appeal

    def test_a_return_has_its_remarks(self, wire: Wire, edda: Actor, anna: Actor) -> None:
        row = waiting(wire, edda)
        ruling = give_back(wire, anna, row, "", ["DG-01"], [Noted(0, 6, "Harrow", "Which one?")])
        shown = state_reasons(wire, edda, ruling)
        assert [(remark.excerpt, remark.text) for remark in shown.remarks] == [
            ("Harrow", "Which one?")
        ]

    def test_the_letter_has_the_reasons_and_no_word_of_the_draft(
        self, wire: Wire, edda: Actor, anna: Actor
    ) -> None:
        refused(wire, edda, anna)
        letter = Letter.objects.get(to="edda@people.example")
        assert WHY in letter.body
        assert "https://pebble.example/guidelines/DG-2026.1/#DG-01" in letter.body
        assert "/decisions/" in letter.body
        assert "appeal" in letter.body
        assert "librarians" not in letter.body

    def test_what_was_given_up_leaves_no_word_in_it(
        self, wire: Wire, edda: Actor, anna: Actor
    ) -> None:
        row = waiting(wire, edda)
        ruling = give_back(wire, anna, row, WHY, ["DG-01"], [Noted(0, 6, "Harrow", "Which?")])
        row.refresh_from_db()
        drop_draft(wire, edda, row)
        ruling.refresh_from_db()
        kept = open_ruling(wire.vault, ruling)
        assert (kept.reasons, [finding.excerpt for finding in kept.findings]) == (WHY, [None])
        assert not row.remarks.exists()


class TestAppealing:
    def test_granted_it_waits_again_as_it_was_handed_in(
        self, wire: Wire, edda: Actor, anna: Actor, bo: Actor
    ) -> None:
        ruling = refused(wire, edda, anna)
        made = appeal(wire, edda, ruling, GROUNDS)
        assert open_appeals() == [made]
        answer_appeal(wire, bo, made, "It is a name.", granted=True)
        row = Submission.objects.select_related("source", "author").get()
        assert (row.state, made.state, made.decided_by) == ("waiting", "granted", "bo")
        assert "It is a name." in Letter.objects.filter(subject__contains="granted").get().body
        given = Ruled("", accept={**ANSWERS, "DG-01": "It is a name.", "DG-02": "Asked."})
        assert isinstance(accept(wire, bo, row, given), Version | Ruling)

    def test_denied_the_decision_stands(
        self, wire: Wire, edda: Actor, anna: Actor, bo: Actor
    ) -> None:
        made = appeal(wire, edda, refused(wire, edda, anna), GROUNDS)
        answer_appeal(wire, bo, made, "It isn't one.", granted=False)
        assert (Submission.objects.get().state, open_appeals()) == ("refused", [])

    def test_whoever_decided_or_is_partial_doesnt_answer(
        self, wire: Wire, edda: Actor, anna: Actor
    ) -> None:
        made = appeal(wire, edda, refused(wire, edda, anna), GROUNDS)
        both = person(wire, "both", "editor", f"author:{SLUG}")
        for who in (anna, both, edda):
            with pytest.raises(NotYoursError):
                answer_appeal(wire, who, made, "Yes.", granted=True)

    def test_it_is_heard_once_in_time_with_grounds_and_while_the_decision_holds(
        self, wire: Wire, clock: Clock, edda: Actor, anna: Actor
    ) -> None:
        ruling = refused(wire, edda, anna)
        with pytest.raises(RefusedError, match="wrong"):
            appeal(wire, edda, ruling, "  ")
        clock.now += WITHIN + timedelta(days=1)
        with pytest.raises(RefusedError, match="180 days"):
            appeal(wire, edda, ruling, GROUNDS)
        clock.now -= WITHIN
        appeal(wire, edda, ruling, GROUNDS)
        with pytest.raises(RefusedError, match="already"):
            appeal(wire, edda, ruling, GROUNDS)

    def test_an_edit_ends_it(self, wire: Wire, edda: Actor, anna: Actor, bo: Actor) -> None:
        row = waiting(wire, edda)
        ruling = give_back(wire, anna, row, WHY)
        made = appeal(wire, edda, ruling, GROUNDS)
        row.refresh_from_db()
        save_draft(wire, edda, row, LOUD, row.revision)
        made = Appeal.objects.select_related("ruling__submission__source", "by").get(pk=made.pk)
        assert open_appeals() == []
        with pytest.raises(RefusedError, match="changed"):
            answer_appeal(wire, bo, made, "Yes.", granted=True)

    def test_strangers_and_other_decisions_have_none(
        self, wire: Wire, edda: Actor, anna: Actor
    ) -> None:
        ruling = refused(wire, edda, anna)
        with pytest.raises(NotYoursError):
            appeal(wire, person(wire, "stranger", "editor"), ruling, GROUNDS)
        ruling.kind = "accepted"
        with pytest.raises(RefusedError, match="Only"):
            appeal(wire, edda, ruling, GROUNDS)

    def test_nothing_of_it_stands_in_the_clear(self, wire: Wire, edda: Actor, anna: Actor) -> None:
        appeal(wire, edda, refused(wire, edda, anna), GROUNDS)
        connections.close_all()
        for path in wire.folder.rglob("*"):
            if path.is_file():
                assert GROUNDS.encode() not in path.read_bytes(), path
