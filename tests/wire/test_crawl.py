"""Promise 8, walked through: every address with every object, as everybody; every form, spoiled."""

import pytest
from django.test import Client
from hypothesis import HealthCheck, given
from hypothesis import settings as effort
from hypothesis import strategies as st

from dateline.wire.access import ACCESS, ANYONE, judge_access
from dateline.wire.accounts.queries import Actor, actor_of
from dateline.wire.desk.actions.draft import start_draft
from dateline.wire.opening import Wire
from dateline.wire.sources.actions.add import NewSource, add_source
from dateline.wire.sources.queries import get_source
from wire.crawling import (
    ENDS_THE_SESSION,
    NASTY,
    Form,
    Route,
    Sent,
    addresses,
    client_of,
    filled,
    forms_on,
    own_routes,
    send,
    someone,
)
from wire.desk.people import DRAFT

ROUTES = own_routes()
OTHER = NewSource(slug="quay-society", name="Quay Society", domain="quay.example", owner="itself")


@pytest.fixture(scope="module", autouse=True)
def second_source(busy: Wire) -> None:
    """Let there be another source than the one whose desk is busy."""
    add_source(busy, OTHER)


@pytest.fixture(scope="module")
def everybody(busy: Wire) -> Client:
    """Somebody who decides on all, and writes for the other source; forms need their token."""
    roles = (("author", OTHER.slug), ("editor", None), ("chief-editor", None), ("operator", None))
    user = someone(busy, "all", *roles)
    start_draft(busy, actor_of(user, busy.clock()), get_source(OTHER.slug), DRAFT)
    return client_of(user, csrf=True)


def test_what_is_somebody_elses_isnt_there(busy: Wire) -> None:
    """The whole side of another source asks for each object of the library's: a 404 every time."""
    roles = [(role, OTHER.slug) for role in ("author", "approver", "agent")]
    user = someone(busy, "stranger", *roles)
    client, actor = client_of(user), actor_of(user, busy.clock())
    wrong = []
    for route in ROUTES:
        if not route.kinds or ACCESS[route.name] == ANYONE:
            continue
        verdict = judge_access(ACCESS[route.name], actor, strong=True, open_mailbox=False)
        wanted = {"allow": {404, 405}, "forbid": {403}}[verdict]
        for path in addresses(route):
            for method in ("GET", "POST"):
                answer = client.generic(method, path)
                sent_to = answer.headers.get("Location", "")
                if "reauthenticate" in sent_to or sent_to.startswith("/desk/keys/"):
                    continue  # a fresh sign-in is asked for first, whatever the address names
                if answer.status_code not in wanted:
                    wrong.append((method, path, answer.status_code))
    assert wrong == [], wrong[:9]


@pytest.mark.parametrize("role", ["nobody", "chief-editor", "operator"])
def test_every_address_answers_everybody_as_the_table_says(busy: Wire, role: str) -> None:
    roles = () if role == "nobody" else ((role, None),)
    client = Client(raise_request_exception=False, SERVER_NAME="localhost")
    actor = Actor("")
    if role != "nobody":
        user = someone(busy, f"a-{role}", *roles)
        client, actor = client_of(user), actor_of(user, busy.clock())
    wrong = []
    for route in ROUTES:
        verdict = judge_access(ACCESS[route.name], actor, strong=True, open_mailbox=False)
        for path in addresses(route):
            for method in ("GET", "PUT", "DELETE"):
                answer = client.generic(method, path)
                if not _fits(verdict, method, answer.status_code):
                    wrong.append((method, path, verdict, answer.status_code))
    assert wrong == [], wrong[:9]


def _fits(verdict: str, method: str, status: int) -> bool:
    match verdict:
        case "sign-in":
            return status == 302
        case "forbid":
            return status == 403
        case "allow" if method != "GET":
            return status in (404, 405)
    return status in (200, 204, 302, 404, 405, 409, 410)


def test_every_page_with_a_form_is_found(busy: Wire, everybody: Client) -> None:
    forms = forms_on(everybody, [path for route in ROUTES for path in addresses(route)])
    routes = {part for form in forms for part in form.action.split("/")}
    assert routes >= {"decide", "claim", "edit", "new", "answer", "retraction", "correct"}


@effort(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=st.data())
def test_no_form_is_a_fault(everybody: Client, forms: list[Form], data: st.DataObject) -> None:
    sent: Sent = data.draw(filled(forms))
    status = send(everybody, sent)
    assert status < 500, (sent, status)
    if not sent.token:
        assert status in (403, 404), (sent, status)


@pytest.fixture(scope="module")
def forms(busy: Wire, everybody: Client) -> list[Form]:
    """Every form of the wire's own pages."""
    return forms_on(everybody, [path for route in ROUTES for path in addresses(route)])


@effort(max_examples=30, deadline=None)
@given(
    route=st.sampled_from([route for route in ROUTES if not route.kinds]),
    query=st.dictionaries(st.sampled_from(("page", "next", "number", "x")), NASTY, max_size=3),
)
def test_no_question_is_a_fault(everybody: Client, route: Route, query: dict[str, str]) -> None:
    if not any(word in route.pattern for word in ENDS_THE_SESSION):
        assert everybody.get(route.pattern, query).status_code < 500
