"""Translations at the desk: named in a draft, retracted together, settled by an editor."""

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client
from msgspec.structs import replace

from dateline.record.filing import Filing
from dateline.release.canonical import parse_value
from dateline.wire.accounts.models import AuditEvent, User
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.actions.accept import accept
from dateline.wire.desk.actions.claim import declare_conflict
from dateline.wire.desk.actions.correction import begin_correction
from dateline.wire.desk.actions.draft import save_draft, start_draft
from dateline.wire.desk.actions.retraction import propose_retraction, sign_retraction
from dateline.wire.desk.actions.submit import submit
from dateline.wire.desk.actions.translation import settle_translation
from dateline.wire.desk.content import Draft, Ruled, open_draft
from dateline.wire.desk.models import Submission
from dateline.wire.errors import NotYoursError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.models import LaterAct, Release, Version
from dateline.wire.publishing.queries import get_release
from dateline.wire.publishing.translations import standing_lags, translations_of
from dateline.wire.serving import application
from wire.accounts.clients import DeskClient
from wire.desk.people import author, editor
from wire.publishing.linked import correct_linked, filing_of, publish_linked
from wire.wires import LATE, another, audit

GIVEN = Ruled("", accept=dict(LATE.accept), overrule=dict(LATE.overrule))
WHY = "The library was closed on Sundays all along."


@pytest.fixture
def linked(wire: Wire) -> Wire:
    """A wire with two releases that say the same."""
    publish_linked(wire, 1)
    publish_linked(wire, 2, filing_of(1))
    application(wire, https_only=False)
    return wire


def handed_in(wire: Wire, who: Actor, row: Submission, draft: Draft) -> Submission:
    """Save a draft and hand it in."""
    submit(wire, who, row, save_draft(wire, who, row, draft, row.revision))
    return Submission.objects.select_related("source", "author", "replaces").get(pk=row.pk)


def browser(handle: str, language: str = "en") -> Client:
    """Return somebody's browser, signed in."""
    user = User.objects.get(handle=handle)
    Authenticator.objects.create(user=user, type=Authenticator.Type.TOTP, data={"secret": ""})
    client = DeskClient(SERVER_NAME="localhost", headers={"Accept-Language": language})
    client.force_login(user)
    return client


def test_a_draft_names_what_it_says_the_same_as_and_its_filing_does(linked: Wire) -> None:
    edda = author(linked)
    source = get_release(1).source
    draft = Draft(name="release.txt", data=another(3).encode(), translations=(1,))
    row = start_draft(linked, edda, source, draft)
    accept(linked, editor(linked), handed_in(linked, edda, row, draft), GIVEN)
    filing = parse_value(bytes(Version.objects.get(release=3).filing), Filing)
    assert filing.translations == (filing_of(1),)
    assert [each.number for each in translations_of(get_release(3))] == [1, 2]


@pytest.mark.parametrize("number", [0, 9])
def test_what_isn_t_a_release_of_its_source_is_refused(linked: Wire, number: int) -> None:
    edda = author(linked)
    draft = Draft(name="release.txt", data=another(3).encode(), translations=(number,))
    row = start_draft(linked, edda, get_release(1).source, draft)
    with pytest.raises(RefusedError, match="by their numbers"):
        handed_in(linked, edda, row, draft)


def test_a_correction_that_names_its_translation_follows_it(linked: Wire) -> None:
    correct_linked(linked, 1, another(11))
    edda = author(linked)
    row = begin_correction(linked, edda, get_release(2), "correction", "Seats counted again.")
    text = another(12).encode()
    draft = replace(open_draft(linked.vault, row), data=text, translations=(1,))
    accept(linked, editor(linked), handed_in(linked, edda, row, draft), GIVEN)
    assert standing_lags(get_release(2)) == []
    assert standing_lags(get_release(1)) == []
    assert audit(linked) == ()


def test_translations_are_retracted_together_by_the_two_who_sign(linked: Wire) -> None:
    publish_linked(linked, 3, filing_of(1))
    row = propose_retraction(linked, editor(linked), get_release(1), "error", WHY, (2,))
    sign_retraction(linked, editor(linked, "slipway"), row)
    assert [get_release(n).status for n in (1, 2, 3)] == ["withdrawn", "withdrawn", "published"]
    marked = LaterAct.objects.filter(act="lag").values_list("release", flat=True)
    assert set(marked) == {3}


def test_only_translations_are_retracted_together(linked: Wire) -> None:
    publish_linked(linked, 3)
    with pytest.raises(RefusedError, match="no translation"):
        propose_retraction(linked, editor(linked), get_release(1), "error", WHY, (3,))


def test_an_editor_settles_what_changes_nothing_and_that_is_logged(linked: Wire) -> None:
    correct_linked(linked, 1, another(11))
    lightship = editor(linked)
    settle_translation(linked, lightship, get_release(2), "Only the English was wrong.")
    assert standing_lags(get_release(2)) == []
    event = AuditEvent.objects.filter(act="settle").get()
    assert (event.actor, event.target) == ("lightship", "release 2")
    page = (linked.edition / "releases/2/index.html").read_text("utf-8")
    assert "Only the English was wrong." in page


def test_who_has_a_conflict_of_interest_settles_nothing(linked: Wire) -> None:
    correct_linked(linked, 1, another(11))
    lightship = editor(linked)
    declare_conflict(linked, lightship, get_release(2).source, "She is my sister.")
    with pytest.raises(NotYoursError):
        settle_translation(linked, lightship, get_release(2), "Only the English was wrong.")


class TestThePages:
    def test_the_forms_say_which_translations_will_be_behind(self, linked: Wire) -> None:
        editor(linked)
        page = browser("lightship").get("/desk/releases/1/").content.decode()
        marks = page.partition("readers of these see that they are behind it:")[2]
        assert "<bdi>2</bdi>" in marks.partition("</p>")[0]
        assert '<input type="checkbox" name="together" value="2">' in page

    def test_a_release_alone_is_shown_as_it_always_was(self, linked: Wire) -> None:
        editor(linked)
        publish_linked(linked, 5)
        page = browser("lightship").get("/desk/releases/3/").content.decode()
        assert 'id="linked"' not in page
        assert 'name="together"' not in page

    @pytest.mark.parametrize(
        ("language", "words"),
        [("en", "this text is behind it"), ("fa", "این متن از آن عقب است")],
    )
    def test_an_editor_settles_in_the_browser(
        self, linked: Wire, language: str, words: str
    ) -> None:
        correct_linked(linked, 1, another(11))
        editor(linked)
        client = browser("lightship", language)
        page = client.get("/desk/releases/2/").content.decode()
        assert words in page
        assert 'action="/desk/releases/2/settle/"' in page
        empty = client.post("/desk/releases/2/settle/", {"note": " "})
        assert empty.status_code == 422
        sent = client.post("/desk/releases/2/settle/", {"note": "Only the English was wrong."})
        assert sent.status_code == 302
        assert standing_lags(get_release(2)) == []
        assert words not in client.get("/desk/releases/2/").content.decode()

    def test_a_draft_s_page_keeps_the_numbers_and_says_what_it_is_behind(
        self, linked: Wire
    ) -> None:
        correct_linked(linked, 1, another(11))
        edda = author(linked)
        row = begin_correction(linked, edda, get_release(2), "correction", "Counted again.")
        client = browser("edda")
        page = client.get(f"/desk/{row.id}/edit/").content.decode()
        assert "this text is behind it" in page
        client.post(
            f"/desk/{row.id}/edit/",
            {"text": another(12), "translations": "1", "revision": "1", "act": "save"},
        )
        row.refresh_from_db()
        assert open_draft(linked.vault, row).translations == (1,)
        assert 'value="1"' in client.get(f"/desk/{row.id}/edit/").content.decode()

    def test_who_signs_and_who_decides_see_what_a_filing_says_the_same_as(
        self, linked: Wire
    ) -> None:
        edda = author(linked)
        draft = Draft(name="release.txt", data=another(3).encode(), translations=(1,))
        row = start_draft(linked, edda, Release.objects.get(number=1).source, draft)
        handed_in(linked, edda, row, draft)
        editor(linked)
        page = browser("lightship").get(f"/desk/{row.id}/review/").content.decode()
        assert "Says the same as" in page
        page = browser("edda").get(f"/desk/{row.id}/approval/").content.decode()
        assert "Says the same as" in page
