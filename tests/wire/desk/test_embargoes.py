"""The field for an embargo's hour: what it writes is read back, kept, signed; what is refused."""

from datetime import UTC, datetime

import pytest
from django.test import Client
from msgspec.structs import replace

from dateline.release.embargoes import is_embargo
from dateline.release.reading import parse
from dateline.release.text import render_text
from dateline.wire.accounts.models import User
from dateline.wire.desk.actions.accept import accept, countersign, publish_due
from dateline.wire.desk.actions.draft import start_draft
from dateline.wire.desk.actions.rule import give_back
from dateline.wire.desk.actions.submit import submit
from dateline.wire.desk.content import Draft, Hour, Ruled, open_draft, open_filed
from dateline.wire.desk.embargoes import with_embargo
from dateline.wire.desk.models import Ruling, Submission
from dateline.wire.errors import RefusedError, told
from dateline.wire.opening import Wire
from dateline.wire.publishing.models import Version
from dateline.wire.serving import application
from dateline.wire.sources.queries import get_source
from wire.crawling import client_of
from wire.desk.people import ANSWERS, author, editor
from wire.wires import SLUG, Clock, another

HOUR = Hour("2026-03-05T13:00", "Europe/Zurich")
NOON = datetime(2026, 3, 5, 12, 0, tzinfo=UTC)
DRAFT = Draft(name="release.txt", data=another(2).encode(), embargo=HOUR)
PERSIAN = """کتابخانهٔ هارو لیک یکشنبه‌ها باز می‌شود

هارو لیک، ایران، ۳ مارس ۲۰۲۶ -- کتابخانهٔ شهر از این هفته یکشنبه‌ها هم باز است.
"""


def filed(wire: Wire, draft: Draft) -> Submission:
    edda = author(wire)
    row = start_draft(wire, edda, get_source(SLUG), draft)
    submit(wire, edda, row, 1)
    row.refresh_from_db()
    return row


@pytest.fixture
def edda(wire: Wire) -> Client:
    """Somebody who writes for the library, in a browser."""
    application(wire, https_only=False)
    author(wire)
    return client_of(User.objects.get(handle="edda"))


@pytest.fixture
def begun(wire: Wire, edda: Client) -> Submission:
    """A draft that she has begun."""
    edda.post("/desk/new/", {"source": SLUG})
    return Submission.objects.get()


def form(row: Submission, **changed: str) -> dict[str, str]:
    usual = {
        "revision": str(row.revision),
        "text": another(2),
        "embargo": HOUR.local,
        "embargo-zone": HOUR.zone,
        "act": "submit",
    }
    return usual | {name.replace("_", "-"): value for name, value in changed.items()}


class TestWriting:
    @pytest.mark.parametrize(
        ("text", "line"),
        [
            (another(2), "EMBARGOED UNTIL 5 March 2026, 12:00 UTC"),
            (PERSIAN, "ممنوعیت انتشار تا ۵ مارس ۲۰۲۶، ۱۲:۰۰ UTC"),
        ],
        ids=["en", "fa"],
    )
    def test_the_line_is_read_back_as_the_same_hour(self, text: str, line: str) -> None:
        document = with_embargo(parse(text.encode(), name="release.txt").document, HOUR)
        assert document.embargo is not None
        assert is_embargo(document.embargo.text)
        assert (document.embargo.text, document.embargo.until) == (
            line,
            "2026-03-05T12:00:00+00:00",
        )
        printed = render_text(document).text
        assert printed.startswith(line)
        assert parse(printed.encode(), name="release.txt").document == document

    def test_a_text_that_names_the_same_hour_keeps_its_own_line(self) -> None:
        line = "EMBARGOED UNTIL March 5, 2026, 1 p.m. CET"
        text = f"{line}\n\n{another(2)}".encode()
        document = parse(text, name="release.txt").document
        assert with_embargo(document, HOUR) == document

    @pytest.mark.parametrize("line", ["EMBARGOED UNTIL March 6, 2026, 12:00 UTC", "EMBARGOED"])
    def test_two_embargoes_are_refused(self, line: str) -> None:
        document = parse(f"{line}\n\n{another(2)}".encode(), name="release.txt").document
        with pytest.raises(RefusedError, match=line):
            with_embargo(document, HOUR)

    @pytest.mark.parametrize(
        ("local", "zone", "said"),
        [
            ("tomorrow", "UTC", "date with a time of day"),
            ("2026-03-05T13:00Z", "UTC", "date with a time of day"),
            ("9999-12-31T23:00", "America/New_York", "date with a time of day"),
            ("2026-03-05T13:00", "Mars/Olympus", "isn’t a time zone"),
            ("2026-03-29T02:30", "Europe/Zurich", "skip that hour"),
        ],
    )
    def test_what_is_no_hour_is_refused(self, local: str, zone: str, said: str) -> None:
        document = parse(another(2).encode(), name="release.txt").document
        with pytest.raises(RefusedError, match=said):
            with_embargo(document, Hour(local, zone))


class TestFiling:
    def test_it_is_filed_signed_for_and_kept_until_its_hour(self, wire: Wire, clock: Clock) -> None:
        row = filed(wire, DRAFT)
        opened = open_filed(wire.vault, row)
        assert opened is not None
        assert row.embargo_until == NOON
        assert opened[0].filing.embargo == "2026-03-05T12:00:00+00:00"
        given = Ruled("", accept={**ANSWERS, "DG-02": "The hour is the embargo's."})
        proposed = accept(wire, editor(wire), row, given)
        assert isinstance(proposed, Ruling)
        countersign(wire, editor(wire, "slipway"), row, proposed)
        assert publish_due(wire) == []
        clock.now = NOON
        (out,) = publish_due(wire)
        assert isinstance(out, Version), out
        page = (wire.edition / f"releases/{out.release_id}/index.html").read_text("utf-8")
        assert out.release.headline in page

    def test_an_hour_that_is_over_is_refused(self, wire: Wire) -> None:
        past = replace(DRAFT, embargo=Hour("2026-03-03T08:59", "UTC"))
        with pytest.raises(RefusedError) as refused:
            filed(wire, past)
        assert "is over" in str(refused.value)
        assert told(refused.value, "fa").startswith("ساعت ممنوعیت انتشار گذشته است")
        assert Submission.objects.get().state == "draft"


class TestTheForm:
    def test_what_was_typed_is_kept_in_its_own_zone(self, edda: Client, begun: Submission) -> None:
        edda.post(f"/desk/{begun.id}/edit/", form(begun, act="save"))
        page = edda.get(f"/desk/{begun.id}/edit/").content.decode()
        assert 'name="embargo" value="2026-03-05T13:00"' in page
        assert "<option selected>Europe/Zurich</option>" in page
        assert "EMBARGOED UNTIL 5 March 2026, 12:00 UTC" in page

    def test_a_draft_that_comes_back_has_it_still(
        self, wire: Wire, edda: Client, begun: Submission
    ) -> None:
        edda.post(f"/desk/{begun.id}/edit/", form(begun))
        begun.refresh_from_db()
        assert (begun.state, begun.embargo_until) == ("waiting", NOON)
        give_back(wire, editor(wire), begun, "Who counted the seats?")
        page = edda.get(f"/desk/{begun.id}/edit/").content.decode()
        assert 'name="embargo" value="2026-03-05T13:00"' in page
        begun.refresh_from_db()
        edda.post(f"/desk/{begun.id}/edit/", form(begun, embargo=""))
        begun.refresh_from_db()
        assert (begun.state, begun.embargo_until) == ("waiting", None)

    def test_a_past_hour_is_refused_and_stays_on_the_page(
        self, wire: Wire, edda: Client, begun: Submission
    ) -> None:
        answer = edda.post(f"/desk/{begun.id}/edit/", form(begun, embargo="2026-03-01T13:00"))
        page = answer.content.decode()
        assert answer.status_code == 422
        assert "The embargo&#x27;s hour is over" in page
        assert 'name="embargo" value="2026-03-01T13:00"' in page
        assert "its hour has passed" in page
        begun.refresh_from_db()
        assert open_draft(wire.vault, begun).data.decode() == another(2)

    def test_without_one_nothing_is_written(self, edda: Client, begun: Submission) -> None:
        edda.post(f"/desk/{begun.id}/edit/", form(begun, embargo=""))
        begun.refresh_from_db()
        assert (begun.state, begun.embargo_until) == ("waiting", None)
