"""A retraction at the desk: asked for by the source, proposed by one editor, signed by another."""

import pytest
from allauth.mfa.models import Authenticator
from django.db import connections

from dateline.press.words import site_words
from dateline.record.retracting import RETRACTIONS
from dateline.wire.accounts.models import AuditEvent, Letter, User
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.actions.accept import publish_due
from dateline.wire.desk.actions.claim import declare_conflict
from dateline.wire.desk.actions.retraction import (
    ask_retraction,
    decline_retraction,
    propose_retraction,
    sign_retraction,
)
from dateline.wire.desk.content import open_asked
from dateline.wire.desk.models import RetractionRequest
from dateline.wire.errors import NotYoursError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.actions.retract import retract
from dateline.wire.publishing.models import LaterAct, Release
from dateline.wire.publishing.queries import get_release
from dateline.wire.serving import application
from wire.accounts.clients import DeskClient
from wire.desk.people import author, editor, person
from wire.wires import SLUG, audit, publish_text

WHY = "The library was closed on Sundays all along."


@pytest.fixture
def out(wire: Wire) -> Release:
    """A release that is out."""
    return publish_text(wire).release


def asked(wire: Wire, out: Release, edda: Actor) -> RetractionRequest:
    return ask_retraction(wire, edda, out, "source-request", WHY)


class TestAsking:
    def test_what_a_source_asks_is_kept_sealed_and_the_desk_is_told(
        self, wire: Wire, out: Release
    ) -> None:
        editor(wire)
        row = asked(wire, out, author(wire))
        assert (row.state, open_asked(wire.vault, row).note) == ("asked", WHY)
        assert Letter.objects.get().to == "lightship@people.example"
        connections.close_all()
        for path in wire.folder.rglob("*"):
            if path.is_file():
                assert WHY.encode() not in path.read_bytes(), path

    def test_another_source_cant_ask(self, wire: Wire, out: Release) -> None:
        with pytest.raises(NotYoursError):
            asked(wire, out, person(wire, "stranger", "editor"))

    def test_it_is_asked_for_once_at_a_time(self, wire: Wire, out: Release) -> None:
        edda = author(wire)
        asked(wire, out, edda)
        with pytest.raises(RefusedError, match="already"):
            asked(wire, out, edda)

    @pytest.mark.parametrize(("reason", "note"), [("whim", WHY), ("error", "  ")])
    def test_it_has_a_known_reason_and_a_note(
        self, wire: Wire, out: Release, reason: str, note: str
    ) -> None:
        with pytest.raises(RefusedError):
            ask_retraction(wire, author(wire), out, reason, note)


class TestDeciding:
    def test_one_proposes_and_another_signs(self, wire: Wire, out: Release) -> None:
        edda, anna, bo = author(wire), editor(wire, "anna"), editor(wire, "bo")
        asked(wire, out, edda)
        row = propose_retraction(wire, anna, out, "error", "It was wrong.")
        assert RetractionRequest.objects.get().state == "proposed"
        with pytest.raises(NotYoursError, match="Two different editors"):
            sign_retraction(wire, anna, row)
        sign_retraction(wire, bo, row)
        row.refresh_from_db()
        assert (row.state, row.by, get_release(out.number).status) == (
            "signed",
            ["anna", "bo"],
            "withdrawn",
        )
        page = (wire.edition / "releases/1/index.html").read_text("utf-8")
        assert "It was wrong." in page
        assert Letter.objects.filter(to="edda@people.example", subject__contains="retracted")
        acts = AuditEvent.objects.filter(target="release 1").values_list("act", flat=True)
        assert list(acts) == ["retraction asked", "retraction proposed", "retraction signed"]
        assert audit(wire) == ()

    def test_what_is_unsafe_is_taken_out(self, wire: Wire, out: Release) -> None:
        row = propose_retraction(wire, editor(wire, "anna"), out, "safety", "It names a witness.")
        sign_retraction(wire, editor(wire, "bo"), row)
        assert "librarians" not in (wire.edition / "releases/1/index.html").read_text("utf-8")
        assert audit(wire) == ()

    def test_declined_it_stands_and_whoever_asked_reads_why(self, wire: Wire, out: Release) -> None:
        row = asked(wire, out, author(wire))
        anna = editor(wire, "anna")
        with pytest.raises(RefusedError, match="why"):
            decline_retraction(wire, anna, row, " ")
        decline_retraction(wire, anna, row, "It is right as it stands.")
        assert (row.state, get_release(1).status) == ("declined", "published")
        letter = Letter.objects.filter(to="edda@people.example").get()
        assert "It is right as it stands." in letter.body
        asked(wire, out, person(wire, "uwe", f"author:{SLUG}"))

    def test_the_sources_own_side_and_those_with_an_interest_dont_decide(
        self, wire: Wire, out: Release
    ) -> None:
        both = person(wire, "both", "editor", f"approver:{SLUG}")
        torn = editor(wire, "torn")
        declare_conflict(wire, torn, out.source, "My brother works there.")
        for who in (both, torn, author(wire)):
            with pytest.raises(NotYoursError):
                propose_retraction(wire, who, out, "error", WHY)
        row = propose_retraction(wire, editor(wire, "anna"), out, "error", WHY)
        for who in (both, torn):
            with pytest.raises(NotYoursError):
                sign_retraction(wire, who, row)
        assert not LaterAct.objects.exists()


def test_a_kill_after_the_act_leaves_it_marked_by_the_next_look(wire: Wire, out: Release) -> None:
    row = propose_retraction(wire, editor(wire, "anna"), out, "error", WHY)
    retract(wire, 1, "error", WHY, ("anna", "bo"))
    press_pending(wire)
    publish_due(wire)
    row.refresh_from_db()
    assert row.state == "signed"
    assert LaterAct.objects.count() == 1


@pytest.mark.parametrize("language", ["en", "fa"])
def test_the_form_says_of_each_reason_what_it_takes_shows_and_removes(
    wire: Wire, out: Release, language: str
) -> None:
    application(wire, https_only=False)
    author(wire)
    user = User.objects.get(handle="edda")
    Authenticator.objects.create(user=user, type=Authenticator.Type.TOTP, data={"secret": ""})
    client = DeskClient(SERVER_NAME="localhost", headers={"Accept-Language": language})
    client.force_login(user)
    page = client.get(f"/desk/releases/{out.number}/").content.decode()
    said = site_words(language)
    for row in RETRACTIONS:
        told = page.partition(f'<dd id="takes-{row.reason}">')[2].partition("</dd>")[0]
        shown, removed = told.split(said["retraction_removes"] + ": ")
        assert all(said[f"part_{part}"] in shown for part in row.shows)
        assert all(said[f"part_{part}"] in removed for part in row.removes)
        assert said["restorable" if row.restorable else "not_restorable"] in removed
        assert said[f"source_{row.source}"] in shown
        assert said["takes_editors"].format(count=f"<bdi>{row.editors}</bdi>") in shown
