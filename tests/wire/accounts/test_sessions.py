"""Where somebody is signed in: told by plain names, ended one by one or all at once."""

from contextlib import ExitStack

import pytest
from allauth.usersessions.models import UserSession
from django.test import Client
from playwright.sync_api import Browser, Page, expect

from dateline.wire.accounts.audit import broken_links
from dateline.wire.accounts.browsers import named
from dateline.wire.accounts.models import AuditEvent, User
from dateline.wire.opening import Wire
from dateline.wire.serving import application
from wire.accounts.desks import CHROMIUM, Desk, signed_up
from wire.accounts.entering import add_app, enter_code, enter_password, set_password
from wire.crawling import client_of, someone

PHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1"
)
FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"
EDGE = (
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0"
)
CHROME = (
    "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/140.0.0.0 Mobile Safari/537.36"
)


@pytest.mark.parametrize(
    ("user_agent", "browser", "system"),
    [
        (PHONE, "Safari", "iPhone"),
        (FIREFOX, "Firefox", "Windows"),
        (EDGE, "Edge", "macOS"),
        (CHROME, "Chrome", "Android"),
        ("curl/8.14.1", "", ""),
        ("", "", ""),
    ],
)
def test_a_browser_has_a_short_plain_name(user_agent: str, browser: str, system: str) -> None:
    assert named(user_agent) == (browser, system)


@pytest.fixture
def own(wire: Wire) -> Client:
    """Somebody, signed in by a test client."""
    application(wire, https_only=False)
    return client_of(someone(wire, "tern", ("editor", None)))


def sessions_of(client: Client) -> list[int]:
    """The keys of the sessions of the client's person, its own left out."""
    rows = UserSession.objects.filter(user=client.session["_auth_user_id"])
    return list(rows.exclude(session_key=client.session.session_key).values_list("pk", flat=True))


def test_neither_this_session_nor_somebody_elses_is_ended_singly(own: Client, wire: Wire) -> None:
    stranger = client_of(someone(wire, "gull", ("editor", None)))
    for client in (own, stranger):
        client.get("/account/")
    mine = UserSession.objects.get(session_key=own.session.session_key).pk
    assert own.post(f"/account/sessions/{mine}/end/").status_code == 404
    assert stranger.post(f"/account/sessions/{mine}/end/").status_code == 404
    assert own.get("/account/").status_code == 200
    assert stranger.get("/account/").status_code == 200


def test_what_is_ended_stands_in_the_audit_log(own: Client) -> None:
    others = [client_of(User.objects.get(handle="tern")) for _ in range(3)]
    for other in others:
        other.get("/account/")
    assert own.post(f"/account/sessions/{sessions_of(own)[0]}/end/").status_code == 302
    assert len(sessions_of(own)) == 2
    own.post("/account/sessions/")
    assert sessions_of(own) == []
    events = AuditEvent.objects.filter(act="end-session")
    assert [(one.actor, one.target) for one in events] == [("tern", "tern")] * 3
    assert list(broken_links()) == []
    for other in others:
        assert other.get("/account/").status_code == 302


@pytest.mark.browser
@pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium isn't installed here")
def test_sessions_are_ended_singly_and_all_at_once(desk: Desk, browser: Browser) -> None:
    with signed_up(browser, desk, "heron", "editor") as page, ExitStack() as open_:
        set_password(desk, page)

        def elsewhere(user_agent: str) -> Page:
            context = open_.enter_context(browser.new_context(user_agent=user_agent))
            other = context.new_page()
            enter_with_recovery(desk, page, other)
            return other

        phone, office, lab = elsewhere(PHONE), elsewhere(FIREFOX), elsewhere(EDGE)
        page.goto(desk.base + "/account/sessions/")
        expect(page.locator("main")).to_contain_text("Safari on iPhone")
        expect(page.locator("main")).not_to_contain_text("Mozilla")
        page.locator(".queue > li", has_text="iPhone").get_by_role("button").click()
        expect(page.locator(".notes")).to_have_count(1)
        expect(page.locator("main")).not_to_contain_text("Safari on iPhone")
        phone.goto(desk.base + "/account/")
        assert "/account/login/" in phone.url
        office.goto(desk.base + "/account/")
        assert "/account/login/" not in office.url
        page.get_by_role("button", name="End all others").click()
        expect(page.locator(".queue > li")).to_have_count(1)
        for other in (office, lab):
            other.goto(desk.base + "/account/")
            assert "/account/login/" in other.url


def enter_with_recovery(desk: Desk, page: Page, other: Page) -> None:
    """Sign in elsewhere by password and one of the recovery codes, which are made at need."""
    page.goto(desk.base + "/account/2fa/")
    if page.locator("a[href$='/totp/activate/']").count():
        add_app(desk, page)
    page.goto(desk.base + "/account/2fa/recovery-codes/")
    code = page.locator(".codes code").first.inner_text()
    enter_password(desk, other, "heron")
    enter_code(other, code)
    other.wait_for_url(desk.base + "/account/")
