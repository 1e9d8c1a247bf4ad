"""An accused party is offered a reply before publication, and the desk waits for it."""

from datetime import UTC, datetime

import pytest
from django.conf import settings
from django.core import mail
from django.db import connections

from dateline.record.bundle import parse_copy
from dateline.wire.accounts.models import AuditEvent, Letter
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.actions.accept import accept, countersign
from dateline.wire.desk.actions.draft import drop_draft, save_draft, start_draft
from dateline.wire.desk.actions.submit import submit, take_back
from dateline.wire.desk.content import Draft
from dateline.wire.desk.models import Ruling, Submission
from dateline.wire.errors import NotFoundError, NotYoursError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.models import Version
from dateline.wire.replies.actions.answer import decline, note_opened, write_offered
from dateline.wire.replies.actions.attach import strip_expired
from dateline.wire.replies.actions.offer import offer_reply, sign_waiver, waive
from dateline.wire.replies.actions.rule import accept_reply
from dateline.wire.replies.content import open_offered
from dateline.wire.replies.deadlines import deadline_of
from dateline.wire.replies.models import Offer, Reply
from dateline.wire.replies.queries import offer_by
from wire.desk.people import author, editor
from wire.replies.named import ACCUSING, CHARGE, GIVEN, TERMS, WORDS, handed_in, newest_link
from wire.wires import MORNING, Clock, audit


def published(wire: Wire, row: Submission) -> Version:
    """Let two editors accept a submission, and return its version."""
    proposal = accept(wire, editor(wire, "anna"), row, GIVEN)
    assert isinstance(proposal, Ruling)
    version = countersign(wire, editor(wire, "bo"), row, proposal)
    assert isinstance(version, Version)
    return version


def answer_to(wire: Wire, number: int, rule: str = "DG-34") -> str:
    """Return what the public record answers to a rule."""
    path = wire.edition / f"releases/{number}/release.json"
    manifest = parse_copy(path.read_bytes()).bundle.manifest
    return next(answer.reason for answer in manifest.answers if answer.rule == rule)


class TestHolding:
    def test_nothing_is_accepted_before_the_accused_is_offered_a_reply(self, wire: Wire) -> None:
        row = handed_in(wire, author(wire))
        with pytest.raises(RefusedError, match="Grimholt Shipping is accused and was offered no"):
            accept(wire, editor(wire), row, GIVEN)

    def test_nor_before_its_deadline_is_over(self, wire: Wire, clock: Clock) -> None:
        row, anna = handed_in(wire, author(wire)), editor(wire, "anna")
        offer_reply(wire, anna, row, TERMS)
        with pytest.raises(RefusedError, match="has time until 2026-03-05 17:00 Europe/Zurich"):
            accept(wire, anna, row, GIVEN)
        clock.now = datetime(2026, 3, 5, 15, 59, 59, tzinfo=UTC)
        with pytest.raises(RefusedError, match="has time until"):
            accept(wire, anna, row, GIVEN)
        clock.now = datetime(2026, 3, 5, 16, 0, tzinfo=UTC)
        assert isinstance(accept(wire, anna, row, GIVEN), Ruling)

    def test_the_second_editor_waits_too_where_the_offer_is_about_other_words(
        self, wire: Wire
    ) -> None:
        edda, anna = author(wire), editor(wire, "anna")
        row = handed_in(wire, edda)
        offer_reply(wire, anna, row, TERMS)
        decline(wire, Offer.objects.get())
        take_back(wire, edda, row)
        worse = ACCUSING.replace("for years", "for years, and bribed two inspectors")
        row.refresh_from_db()
        revision = save_draft(
            wire, edda, row, Draft(name="release.txt", data=worse.encode()), row.revision
        )
        submit(wire, edda, row, revision)
        row.refresh_from_db()
        with pytest.raises(RefusedError, match="words about Grimholt Shipping have changed"):
            accept(wire, anna, row, GIVEN)

    def test_an_edit_elsewhere_leaves_the_offer_as_it_is(self, wire: Wire) -> None:
        edda, anna = author(wire), editor(wire, "anna")
        row = handed_in(wire, edda)
        offer_reply(wire, anna, row, TERMS)
        decline(wire, Offer.objects.get())
        take_back(wire, edda, row)
        row.refresh_from_db()
        other = ACCUSING.replace("64 seats", "66 seats")
        draft = Draft(name="release.txt", data=other.encode())
        submit(wire, edda, row, save_draft(wire, edda, row, draft, row.revision))
        row.refresh_from_db()
        assert isinstance(accept(wire, anna, row, GIVEN), Ruling)


class TestOffering:
    def test_the_letter_has_a_link_and_never_the_passage(self, wire: Wire) -> None:
        row = handed_in(wire, author(wire))
        offer_reply(wire, editor(wire), row, TERMS)
        letter = Letter.objects.latest("pk")
        assert letter.to == "press@grimholt.example"
        assert "2026-03-05 17:00 Europe/Zurich (2026-03-05 16:00 UTC)" in letter.body
        assert "oil" not in letter.subject + letter.body
        assert offer_by(newest_link("offered"), wire.clock()) == Offer.objects.get()

    def test_neither_token_nor_address_nor_passage_stands_in_the_clear(
        self, wire: Wire, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        backend = "django.core.mail.backends.locmem.EmailBackend"  # as a mail server takes it
        monkeypatch.setattr(settings, "EMAIL_BACKEND", backend)
        monkeypatch.setattr(mail, "outbox", [], raising=False)
        row = handed_in(wire, author(wire))
        offer_reply(wire, editor(wire), row, TERMS)
        token = mail.outbox[0].body.partition("/reply/offered/")[2].partition("/")[0]
        assert offer_by(token, wire.clock()) == Offer.objects.get()
        connections.close_all()
        for path in wire.folder.rglob("*"):
            if path.is_file():
                data = path.read_bytes()
                for secret in (token, "press@grimholt.example", CHARGE):
                    assert secret.encode() not in data, (path, secret)

    def test_the_link_holds_for_thirty_days_after_the_deadline(
        self, wire: Wire, clock: Clock
    ) -> None:
        row = handed_in(wire, author(wire))
        offer_reply(wire, editor(wire), row, TERMS)
        token = newest_link("offered")
        clock.now = datetime(2026, 4, 4, 15, 59, tzinfo=UTC)
        offer_by(token, clock.now)
        clock.now = datetime(2026, 4, 4, 16, 0, tzinfo=UTC)
        with pytest.raises(NotFoundError):
            offer_by(token, clock.now)
        strip_expired(wire)
        kept = open_offered(wire.vault, Offer.objects.get())
        assert (kept.address, kept.passage, kept.role) == ("", (), "its press office")

    def test_only_whom_the_text_accuses_is_offered_one(self, wire: Wire) -> None:
        row = handed_in(wire, author(wire))
        with pytest.raises(RefusedError, match="accuses nobody of that name"):
            offer_reply(wire, editor(wire), row, TERMS._replace(party="Vast Motors"))

    @pytest.mark.parametrize(
        ("typed", "zone", "says"),
        [
            ("2026-03-03T10:30", "Europe/Zurich", "takes time"),
            ("2026-06-03T10:30", "UTC", "takes time"),
            ("2026-03-29T02:30", "Europe/Zurich", "skip that hour"),
            ("tomorrow", "UTC", "isn't a date"),
            ("2026-03-05T17:00+02:00", "UTC", "isn't a date"),
            ("2026-03-05T17:00", "Europe/Nowhere", "isn't a time zone"),
        ],
    )
    def test_a_deadline_that_isnt_one_is_one_sentence(
        self, typed: str, zone: str, says: str
    ) -> None:
        with pytest.raises(RefusedError, match=says.replace("'", "[’']")):
            deadline_of(typed, zone, MORNING)

    def test_an_hour_that_comes_twice_is_the_later_one(self) -> None:
        now = datetime(2026, 10, 20, tzinfo=UTC)
        moment = deadline_of("2026-10-25T02:30", "Europe/Zurich", now)
        assert moment == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


class TestAnswering:
    def test_a_reply_lets_the_desk_go_on_and_stands_with_the_release(self, wire: Wire) -> None:
        row, anna = handed_in(wire, author(wire)), editor(wire, "anna2")
        offer = offer_reply(wire, anna, row, TERMS)
        reply = write_offered(wire, offer, WORDS, send=True)
        accept_reply(wire, anna, reply, "by the link in a letter to its press office", {})
        assert Reply.objects.get().state == "accepted"
        version = published(wire, row)
        reply.refresh_from_db()
        assert (reply.state, reply.release_id) == ("attached", version.release_id)
        page = (wire.edition / "releases/1/index.html").read_text("utf-8")
        assert "Our logs are open to anybody." in page
        assert f"reply-{reply.entry}" in page
        told = answer_to(wire, 1)
        assert told.startswith("The desk has read the harbour's own counts. Grimholt Shipping was")
        assert "offered a reply on 2026-03-03 09:00 UTC, by a letter to its press office" in told
        assert told.endswith(
            "answered as Grimholt Shipping Ltd: the reply stands with the release."
        )
        assert "@" not in told
        assert audit(wire) == ()

    def test_who_declines_and_who_is_silent_are_told_apart(self, wire: Wire, clock: Clock) -> None:
        row = handed_in(wire, author(wire))
        offer = offer_reply(wire, editor(wire), row, TERMS)
        decline(wire, offer)
        published(wire, row)
        assert answer_to(wire, 1).endswith("and declined to give one.")
        with pytest.raises(RefusedError):
            decline(wire, Offer.objects.get())

    def test_silence_past_the_deadline_is_said(self, wire: Wire, clock: Clock) -> None:
        row = handed_in(wire, author(wire))
        offer_reply(wire, editor(wire), row, TERMS)
        clock.now = datetime(2026, 3, 5, 16, 1, tzinfo=UTC)
        row.refresh_from_db()
        given = GIVEN.accept | {"DG-02": "It waited for the answer."}
        proposal = accept(wire, editor(wire, "anna"), row, type(GIVEN)("", given, GIVEN.overrule))
        assert isinstance(proposal, Ruling)
        countersign(wire, editor(wire, "bo"), row, proposal)
        assert answer_to(wire, 1).endswith("and gave no answer by then.")

    def test_once_it_is_out_nothing_of_the_offer_is_kept_but_its_record(self, wire: Wire) -> None:
        row = handed_in(wire, author(wire))
        decline(wire, offer_reply(wire, editor(wire), row, TERMS))
        published(wire, row)
        kept = open_offered(wire.vault, Offer.objects.get())
        assert (kept.address, kept.passage, kept.sentences) == ("", (), ())
        assert (kept.party, kept.role) == ("Grimholt Shipping", "its press office")

    def test_each_reading_of_the_passage_is_an_event(self, wire: Wire) -> None:
        row = handed_in(wire, author(wire))
        offer = offer_reply(wire, editor(wire), row, TERMS)
        note_opened(wire, offer)
        note_opened(wire, offer)
        acts = AuditEvent.objects.filter(target=offer.id).values_list("actor", "act")
        assert list(acts) == [("party", "read passage")] * 2
        assert Offer.objects.get().opened_at == wire.clock()

    def test_a_dropped_filing_asks_nothing_more(self, wire: Wire) -> None:
        edda = author(wire)
        row = handed_in(wire, edda)
        offer = offer_reply(wire, editor(wire), row, TERMS)
        take_back(wire, edda, row)
        row.refresh_from_db()
        drop_draft(wire, edda, row)
        offer.submission.refresh_from_db()
        with pytest.raises(RefusedError, match="Nothing is asked"):
            write_offered(wire, offer, WORDS, send=True)
        assert open_offered(wire.vault, Offer.objects.get()).passage == ()


class TestWaiving:
    def test_it_takes_two_editors_and_the_page_has_the_code_alone(self, wire: Wire) -> None:
        row, carl, dora = handed_in(wire, author(wire)), editor(wire, "carl"), editor(wire, "dora")
        waiver = waive(wire, carl, row, "Grimholt Shipping", "safety", "A witness works there.")
        with pytest.raises(RefusedError, match="A second editor has to sign"):
            accept(wire, carl, row, GIVEN)
        with pytest.raises(NotYoursError, match="Two different editors"):
            sign_waiver(wire, carl, row, waiver.pk)
        sign_waiver(wire, dora, row, waiver.pk)
        published(wire, row)
        told = answer_to(wire, 1)
        assert told.endswith(
            "Grimholt Shipping was offered no reply, because an offer would have put somebody in "
            "danger; carl and dora waived it."
        )
        connections.close_all()
        for path in (*wire.edition.rglob("*"), wire.folder / "dateline.sqlite3"):
            assert not path.is_file() or b"A witness works there" not in path.read_bytes(), path

    @pytest.mark.parametrize(("code", "reasons"), [("safety", " "), ("haste", "We are late.")])
    def test_it_has_a_code_and_reasons(self, wire: Wire, code: str, reasons: str) -> None:
        row = handed_in(wire, author(wire))
        with pytest.raises(RefusedError):
            waive(wire, editor(wire), row, "Grimholt Shipping", code, reasons)


class TestCorrecting:
    """A version that takes the place of another: what is public already was decided there."""

    def correction(self, wire: Wire, edda: Actor, text: str) -> Submission:
        """Publish the accusation, then hand in a next version of it."""
        first = handed_in(wire, edda)
        offer_reply(wire, editor(wire, "carl"), first, TERMS)
        decline(wire, Offer.objects.get())
        first.refresh_from_db()
        release = published(wire, first).release
        draft = Draft(name="a.txt", data=text.encode(), correction=("correction", "Miscounted."))
        row = start_draft(wire, edda, release.source, draft, replaces=release)
        submit(wire, edda, row, 1)
        row.refresh_from_db()
        return row

    def test_words_that_stand_already_want_no_second_offer(self, wire: Wire) -> None:
        row = self.correction(wire, author(wire), ACCUSING.replace("64 seats", "60 seats"))
        proposal = accept(wire, editor(wire, "dora"), row, GIVEN)
        assert isinstance(proposal, Ruling)
        countersign(wire, editor(wire, "emil"), row, proposal)
        told = "What is said of Grimholt Shipping stands as in the version before."
        assert answer_to(wire, 1).endswith(told)
        assert audit(wire) == ()

    def test_words_that_are_new_do(self, wire: Wire) -> None:
        worse = ACCUSING.replace("for years", "for years, and bribed two inspectors")
        row = self.correction(wire, author(wire), worse)
        with pytest.raises(RefusedError, match="was offered no reply yet"):
            accept(wire, editor(wire, "dora"), row, GIVEN)
