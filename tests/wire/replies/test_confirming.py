"""Partners and co-issuers confirm, or hold it: what the desk may do, and what the release says."""

import pytest

from dateline.record.bundle import parse_copy
from dateline.record.manifest import Publication
from dateline.wire.accounts.models import AuditEvent
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.actions.accept import accept, countersign, publish_due
from dateline.wire.desk.actions.draft import save_draft
from dateline.wire.desk.actions.submit import submit, take_back
from dateline.wire.desk.content import Draft, Ruled
from dateline.wire.desk.models import Ruling, Submission
from dateline.wire.errors import NotYoursError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.replies.actions.ask import Question, ask, confirm, take_back_question
from dateline.wire.replies.models import Confirmation
from wire.desk.people import ANSWERS, author, editor, person
from wire.replies.named import PARTNERED, handed_in
from wire.wires import Clock, audit, publish_text

PARTNER = Question("Vast Motors", "partner", "its press office", "press@vast.example")
COISSUER = Question("Lake Society", "co-issuer", "its chair", "chair@lake.example")
GIVEN = Ruled("", accept=dict(ANSWERS))


def changed(wire: Wire, edda: Actor, row: Submission, text: str) -> Submission:
    """Take a submission back, change its text, and hand it in again."""
    take_back(wire, edda, row)
    row.refresh_from_db()
    draft = Draft(name="release.txt", data=text.encode())
    submit(wire, edda, row, save_draft(wire, edda, row, draft, row.revision))
    row.refresh_from_db()
    return row


def asked(wire: Wire, actor: Actor, row: Submission, question: Question) -> Confirmation:
    return Confirmation.objects.select_related("submission__source").get(
        pk=ask(wire, actor, row, question).pk
    )


def manifest(wire: Wire, row: Submission) -> Publication:
    """Let two editors accept it, and return what the release says."""
    proposal = accept(wire, editor(wire, "anna"), row, GIVEN)
    assert isinstance(proposal, Ruling)
    countersign(wire, editor(wire, "bo"), row, proposal)
    return parse_copy((wire.edition / "releases/1/release.json").read_bytes()).bundle.manifest


def test_a_partners_confirmation_answers_the_rule_and_stands_with_the_release(wire: Wire) -> None:
    row, lightship = handed_in(wire, author(wire), PARTNERED), editor(wire)
    with pytest.raises(RefusedError, match="Still to be answered: DG-35"):
        accept(wire, lightship, row, GIVEN)
    confirm(wire, asked(wire, lightship, row, PARTNER), objection=None)
    said = manifest(wire, row)
    (answer,) = [a for a in said.answers if a.rule == "DG-35"]
    assert answer.reason == (
        "Vast Motors confirmed what the text says of it on 2026-03-03 09:00 UTC, by the link in a "
        "letter to its press office."
    )
    assert audit(wire) == ()


def test_an_objection_holds_it_while_the_words_stand(wire: Wire) -> None:
    edda, lightship = author(wire), editor(wire)
    row = handed_in(wire, edda, PARTNERED)
    question = asked(wire, lightship, row, PARTNER)
    confirm(wire, question, objection="We know of none.")
    with pytest.raises(RefusedError, match="Vast Motors objects"):
        accept(wire, lightship, row, GIVEN)
    row = changed(wire, edda, row, PARTNERED.replace("a partnership with Vast Motors", "a plan"))
    assert isinstance(accept(wire, lightship, row, GIVEN), Ruling)


def test_an_objection_between_two_signatures_keeps_it_from_being_published(wire: Wire) -> None:
    row, lightship = handed_in(wire, author(wire), PARTNERED), editor(wire)
    question = asked(wire, lightship, row, PARTNER)
    confirm(wire, question, objection=None)
    proposal = accept(wire, lightship, row, GIVEN)
    assert isinstance(proposal, Ruling)
    confirm(wire, question, objection="It ended yesterday.")
    with pytest.raises(RefusedError, match="Vast Motors objects"):
        countersign(wire, editor(wire, "bo"), row, proposal)


def test_an_objection_keeps_it_from_its_hour_and_no_log_says_whose(
    wire: Wire, clock: Clock
) -> None:
    publish_text(wire)
    text = "EMBARGOED UNTIL March 3, 2026, 12:00 UTC\n\n" + PARTNERED
    row, lightship = handed_in(wire, author(wire), text), editor(wire)
    question = asked(wire, lightship, row, PARTNER)
    confirm(wire, question, objection=None)
    given = {**ANSWERS, "DG-02": "The embargo's hour is the dateline's."}
    scheduled = accept(wire, lightship, row, Ruled("", accept=given))
    assert isinstance(scheduled, Ruling)
    assert scheduled.kind == "scheduled"
    question.submission.refresh_from_db()
    confirm(wire, question, objection="It ended yesterday.")
    clock.pass_by(hours=4)
    (told,) = publish_due(wire)
    assert told == "Vast Motors objects to what the text says of it."
    row.refresh_from_db()
    assert row.state == "waiting"
    assert not AuditEvent.objects.filter(detail__contains="Vast").exists()


def test_a_confirmation_is_of_what_was_shown_and_nothing_more(wire: Wire) -> None:
    edda, lightship = author(wire), editor(wire)
    row = handed_in(wire, edda, PARTNERED)
    confirm(wire, asked(wire, lightship, row, PARTNER), objection=None)
    more = PARTNERED.replace("Vast Motors.", "Vast Motors. Vast Motors pays for it.")
    row = changed(wire, edda, row, more)
    with pytest.raises(RefusedError, match="DG-35"):
        accept(wire, lightship, row, GIVEN)


def test_a_co_issuer_signs_the_very_text(wire: Wire) -> None:
    edda, lightship = author(wire), editor(wire)
    row = handed_in(wire, edda)
    row = changed(wire, edda, row, PARTNERED.replace("a partnership with Vast Motors", "a plan"))
    question = asked(wire, edda, row, COISSUER)
    with pytest.raises(RefusedError, match="Lake Society hasn't confirmed this text"):
        accept(wire, lightship, row, GIVEN)
    confirm(wire, question, objection=None)
    row = changed(wire, edda, row, PARTNERED.replace("a partnership with Vast Motors", "two plans"))
    with pytest.raises(RefusedError, match="Lake Society hasn't confirmed this text"):
        accept(wire, lightship, row, GIVEN)
    question.submission.refresh_from_db()
    with pytest.raises(RefusedError, match="text was changed"):
        confirm(wire, question, objection=None)
    confirm(wire, asked(wire, lightship, row, COISSUER), objection=None)
    decision = manifest(wire, row).decision
    assert decision is not None
    assert "Lake Society confirmed the whole text as a co-issuer on" in decision.reasons


def test_a_question_that_was_taken_back_holds_nothing(wire: Wire) -> None:
    row, lightship = handed_in(wire, author(wire), PARTNERED), editor(wire)
    question = asked(wire, lightship, row, COISSUER)
    take_back_question(wire, lightship, row, question.id)
    question.refresh_from_db()
    with pytest.raises(RefusedError):
        confirm(wire, question, objection=None)
    given = Ruled("", accept={**ANSWERS, "DG-35": "The desk rang them."})
    assert isinstance(accept(wire, lightship, row, given), Ruling)


def test_the_source_asks_and_only_the_desk_takes_a_question_back(wire: Wire) -> None:
    edda = author(wire)
    row = handed_in(wire, edda, PARTNERED)
    question = asked(wire, edda, row, PARTNER)
    with pytest.raises(NotYoursError, match="Only an editor"):
        take_back_question(wire, edda, row, question.id)
    with pytest.raises(NotYoursError):
        ask(wire, person(wire, "stranger"), row, PARTNER)
    with pytest.raises(RefusedError, match="doesn’t name Pell Foods"):
        ask(wire, edda, row, PARTNER._replace(party="Pell Foods"))
