"""One's own page says what waits, by role, and nothing to whom nothing waits for."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from lxml import html

from dateline.wire.accounts.models import User
from dateline.wire.accounts.queries import Actor, actor_of
from dateline.wire.desk.actions.claim import claim
from dateline.wire.desk.actions.rule import give_back
from dateline.wire.desk.models import Submission
from dateline.wire.opening import Wire
from dateline.wire.serving import application
from wire.crawling import busy_desk, client_of, someone
from wire.reports.readers import reported
from wire.wires import SLUG


@pytest.fixture
def busy(wire: Wire) -> Wire:
    """A served wire with one of everything on its desk."""
    application(wire, https_only=False)
    busy_desk(wire)
    reported(wire, words="")
    return wire


def actor(wire: Wire, handle: str) -> Actor:
    return actor_of(User.objects.get(handle=handle), wire.clock())


def waits_for(user: User) -> dict[str, str]:
    """What a page says waits, and where."""
    page = html.document_fromstring(client_of(user).get("/account/").content)
    section = page.find(".//section[@aria-labelledby='waits']")
    links = [] if section is None else list(section.iter("a"))
    return {"".join(map(str, link.itertext())): str(link.get("href")) for link in links}


def test_an_editor_is_told_of_the_queue_reports_appeals_and_retractions(busy: Wire) -> None:
    assert waits_for(someone(busy, "ivo", ("editor", None))) == {
        "In the queue: 2": "/desk/",
        "Appeals to answer: 1": "/desk/",
        "Retractions to answer: 1": "/desk/",
        "Readers’ reports: 1": "/desk/reports/",
    }


def test_an_editor_is_told_of_what_they_are_reading(busy: Wire) -> None:
    ivo = someone(busy, "ivo", ("editor", None))
    row = Submission.objects.filter(state="waiting").first()
    assert row is not None
    claim(busy, actor(busy, "ivo"), row)
    assert waits_for(ivo)["In the queue, being read by you: 1"] == "/desk/"


def test_an_author_is_told_of_what_came_back(busy: Wire) -> None:
    row = Submission.objects.filter(state="waiting").first()
    assert row is not None
    give_back(busy, actor(busy, "anna"), row, "Say when.", [])
    told = waits_for(User.objects.get(handle="edda"))
    assert told["Came back from the desk: 1"] == "/desk/mine/"
    assert told["Drafts: 1"] == "/desk/mine/"
    assert told["With the desk: 1"] == "/desk/mine/"


def test_whoever_has_no_part_is_told_nothing(busy: Wire) -> None:
    assert waits_for(someone(busy, "visitor")) == {}
    assert waits_for(someone(busy, "ada", ("operator", None))) == {}


def test_it_asks_as_often_whatever_waits(busy: Wire) -> None:
    roles = [("author", SLUG), ("approver", SLUG), ("editor", None)]
    client = client_of(someone(busy, "both", *roles))
    client.get("/account/")
    with CaptureQueriesContext(connection) as first:
        client.get("/account/")
    Submission.objects.all().update(state="waiting")
    with CaptureQueriesContext(connection) as later:
        client.get("/account/")
    assert len(later) == len(first) < 40
