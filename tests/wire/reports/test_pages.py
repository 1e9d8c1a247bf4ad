"""The pages about reports as a browser asks for them: what they take, keep, show and hide."""

from dataclasses import replace

import pytest
from allauth.mfa.models import Authenticator
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from dateline.press.words import site_words
from dateline.record.retracting import RETRACTIONS
from dateline.wire.accounts.models import AuditEvent, Letter, User
from dateline.wire.desk.actions.claim import declare_conflict
from dateline.wire.desk.writing import Sent
from dateline.wire.opening import Wire
from dateline.wire.reports import limits
from dateline.wire.reports.actions.report import report
from dateline.wire.reports.models import Report
from dateline.wire.serving import application
from wire.accounts.clients import DeskClient
from wire.desk.people import editor, person
from wire.publishing.linked import filing_of, publish_linked
from wire.reports.readers import SEATS, offered, reported
from wire.wires import SLUG, another, publish_text

FORM = {"rule": ["DG-30"], "words": SEATS, "text": "I counted sixty."}
NOTE = Sent("count.txt", b"We counted sixty chairs.\n")


@pytest.fixture
def served(wire: Wire) -> Wire:
    """Serve a wire with one release to Django's test client."""
    application(wire, https_only=False)
    publish_text(wire)
    return wire


@pytest.fixture
def reader() -> Client:
    """Return a browser of somebody without an account."""
    return Client(SERVER_NAME="localhost")


def signed_in(handle: str) -> Client:
    user = User.objects.get(handle=handle)
    Authenticator.objects.create(user=user, type=Authenticator.Type.TOTP, data={"secret": ""})
    client = DeskClient(SERVER_NAME="localhost")
    client.force_login(user)
    return client


class TestReporting:
    @pytest.mark.parametrize(
        "typed", ["1", "/releases/1/", "https://pebble.example/releases/1/v1/", " 1 "]
    )
    def test_a_release_is_found_by_number_or_address(
        self, served: Wire, reader: Client, typed: str
    ) -> None:
        answer = reader.get("/report/", {"release": typed})
        assert answer.headers["Location"] == "/report/1/1/"

    @pytest.mark.parametrize("typed", ["2", "99999999999999", "the library", "-1", "/releases/x/"])
    def test_one_that_isnt_there_is_said(self, served: Wire, reader: Client, typed: str) -> None:
        answer = reader.get("/report/", {"release": typed})
        assert answer.status_code == 422
        assert "This wire has no such release" in answer.content.decode()

    def test_a_version_that_isnt_there_is_nowhere(self, served: Wire, reader: Client) -> None:
        assert reader.get("/report/1/2/").status_code == 404
        assert reader.get("/report/2/1/").status_code == 404

    def test_each_rule_stands_with_its_own_words(self, served: Wire, reader: Client) -> None:
        page = reader.get("/report/1/1/", headers={"Accept-Language": "fa"}).content.decode()
        assert "DG-36" in page
        assert 'dir="rtl"' in page
        assert "هر اطلاعیه" in page

    def test_a_receipt_leads_to_a_page_that_nobody_else_finds(
        self, served: Wire, reader: Client
    ) -> None:
        answer = reader.post("/report/1/1/", {**FORM, "contact": "reader@people.example"})
        status = answer.headers["Location"]
        page = reader.get(status)
        assert "I counted sixty." in page.content.decode()
        assert "no-store" in page.headers["Cache-Control"]
        assert reader.get("/report/status/guessed/").status_code == 404
        letter = Letter.objects.get()
        assert (letter.to, status in letter.body) == ("reader@people.example", True)
        assert "I counted sixty." not in letter.body

    def test_a_refused_report_says_why_and_loses_nothing_typed(
        self, served: Wire, reader: Client
    ) -> None:
        typed = {
            **FORM,
            "words": "never said",
            "links": "https://a.example",
            "contact": "r@a.example",
        }
        file = SimpleUploadedFile("count.txt", NOTE.data)
        page = reader.post("/report/1/1/", {**typed, "evidence": file})
        text = page.content.decode()
        assert page.status_code == 422
        for kept in ("never said", "I counted sixty.", "https://a.example", "r@a.example"):
            assert kept in text
        assert 'value="DG-30" checked' in text
        assert "files have to be chosen again" in text
        assert "don’t stand in this version" in text

    def test_too_many_are_refused_in_words(self, served: Wire, reader: Client) -> None:
        for _ in range(limits.MOST_A_DAY):
            reported(served, network="127.0.0.1")
        page = reader.post("/report/1/1/", FORM)
        assert page.status_code == 429
        assert "I counted sixty." in page.content.decode()

    def test_what_is_too_large_is_refused_before_it_is_read(
        self, served: Wire, reader: Client
    ) -> None:
        page = reader.generic("POST", "/report/1/1/", b"", CONTENT_LENGTH="30000001")
        assert page.status_code == 413
        assert "at most" in page.content.decode()

    def test_a_mirror_takes_none_and_says_who_does(self, served: Wire, reader: Client) -> None:
        application(replace(served, key=None), https_only=False)
        for path in ("/report/", "/report/1/1/"):
            page = reader.get(path)
            assert page.status_code == 409
            assert f"https://pebble.example{path}" in page.content.decode()
        assert reader.post("/report/1/1/", FORM).status_code == 409
        assert not Report.objects.exists()

    def test_a_form_from_elsewhere_changes_nothing(self, served: Wire) -> None:
        stranger = Client(enforce_csrf_checks=True, SERVER_NAME="localhost")
        assert stranger.post("/report/1/1/", FORM).status_code == 403
        assert not Report.objects.exists()


class TestTheDesk:
    def test_the_list_takes_as_many_queries_whatever_its_length(self, served: Wire) -> None:
        editor(served)
        client = signed_in("lightship")
        client.get("/desk/reports/")
        counts = []
        for batch in (range(1, 2), range(2, 8)):
            for number in batch:
                release = publish_text(served, another(number)).release
                report(served, release, 1, offered(words=""))
            with CaptureQueriesContext(connection) as queries:
                page = client.get("/desk/reports/").content.decode()
            assert page.count("data-step") == max(batch)
            counts.append(len(queries))
        assert counts[0] == counts[1]

    def test_every_reading_is_an_event(self, served: Wire) -> None:
        editor(served)
        client = signed_in("lightship")
        row = reported(served, files=(NOTE,)).row
        page = client.get(f"/desk/reports/{row.id}/")
        assert "I counted sixty on Sunday." in page.content.decode()
        file = client.get(f"/desk/reports/{row.id}/evidence/{row.evidence.get().pk}/")
        assert file.content == NOTE.data
        assert file.headers["Content-Disposition"] == 'attachment; filename="count.txt"'
        assert file.headers["X-Content-Type-Options"] == "nosniff"
        acts = AuditEvent.objects.filter(target=row.id).values_list("actor", "act")
        assert {("lightship", "read report"), ("lightship", "read evidence")} <= set(acts)

    def test_an_editor_with_a_conflict_is_kept_out(self, served: Wire) -> None:
        row = reported(served).row
        declare_conflict(served, editor(served), row.release.source, "A cousin works there.")
        client = signed_in("lightship")
        assert SEATS not in client.get("/desk/reports/").content.decode()
        assert "No report is open" in client.get("/desk/reports/").content.decode()
        assert client.get(f"/desk/reports/{row.id}/").status_code == 403

    def test_whoever_files_for_the_source_is_kept_out(self, served: Wire) -> None:
        row = reported(served).row
        person(served, "both", "editor", f"author:{SLUG}")
        assert signed_in("both").get(f"/desk/reports/{row.id}/").status_code == 403

    def test_another_reports_file_isnt_there(self, served: Wire) -> None:
        editor(served)
        client = signed_in("lightship")
        mine = reported(served, files=(NOTE,)).row
        other = reported(served, words="opens on Sundays from 8 March").row
        path = f"/desk/reports/{other.id}/evidence/{mine.evidence.get().pk}/"
        assert client.get(path).status_code == 404

    def test_a_second_editor_sees_who_reads_it(self, served: Wire) -> None:
        editor(served)
        editor(served, "slipway")
        row = reported(served).row
        path = f"/desk/reports/{row.id}/"
        signed_in("lightship").post(path + "claim/", {"act": "claim"})
        second = signed_in("slipway")
        page = second.post(path + "claim/", {"act": "claim"}, follow=True).content.decode()
        assert "It is being read by lightship." in page

    @pytest.mark.parametrize("language", ["en", "fa"])
    def test_the_form_says_of_each_retraction_what_it_takes_shows_and_removes(
        self, served: Wire, language: str
    ) -> None:
        editor(served)
        client, row = signed_in("lightship"), reported(served).row
        path = f"/desk/reports/{row.id}/"
        page = client.get(path, headers={"Accept-Language": language}).content.decode()
        said, possible = site_words(language), {"error", "fabricated", "safety", "legal"}
        assert "takes-source-request" not in page
        for known in RETRACTIONS:
            if known.reason in possible:
                told = page.partition(f'<dd id="takes-{known.reason}">')[2].partition("</dd>")[0]
                shown, removed = told.split(said["retraction_removes"] + ": ")
                assert all(said[f"part_{part}"] in shown for part in known.shows)
                assert all(said[f"part_{part}"] in removed for part in known.removes)

    def test_the_form_says_whose_readers_will_see_that_they_are_behind(self, served: Wire) -> None:
        editor(served)
        client, row = signed_in("lightship"), reported(served).row
        path = f"/desk/reports/{row.id}/"
        assert "see that they are behind it" not in client.get(path).content.decode()
        publish_linked(served, 7, filing_of(1))
        page = client.get(path).content.decode()
        told = page.partition("see that they are behind it:")[2].partition("</p>")[0]
        assert "<bdi>2</bdi>" in told
