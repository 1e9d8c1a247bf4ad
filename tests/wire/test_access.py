"""Promise 8, closed by default: every route has a row, every row is tried as every role."""

from collections.abc import Iterator

import pytest
from allauth.mfa.models import Authenticator
from django.core.cache import cache
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from dateline.wire.access import ACCESS, judge_access
from dateline.wire.accounts.actions.grant import hold
from dateline.wire.accounts.models import Letter, User
from dateline.wire.accounts.queries import NOBODY, Actor
from dateline.wire.accounts.roles import ROLE_NAMES, role_of
from dateline.wire.opening import Wire
from dateline.wire.serving import application
from wire.accounts.clients import DeskClient
from wire.wires import SLUG

METHODS = ("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS")


def routes(resolver: URLResolver, before: str = "/") -> Iterator[tuple[str, str]]:
    """Yield each route's name and an address it answers to."""
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from routes(pattern, before + _filled(str(pattern.pattern)))
        elif isinstance(pattern, URLPattern):
            yield pattern.name or "", before + _filled(str(pattern.pattern))


def _filled(pattern: str) -> str:
    kinds = {"str": "x", "int": "1", "slug": "x", "uuid": "x", "path": "x"}
    for kind, value in kinds.items():
        while f"<{kind}:" in pattern:
            head, _, tail = pattern.partition(f"<{kind}:")
            pattern = head + value + tail.partition(">")[2]
    return (
        pattern.replace("^", "")
        .replace("$", "")
        .replace("(?P<uidb36>[0-9A-Za-z]+)", "x")
        .replace("(?P<key>.+)", "x")
        .replace("(?P<key>[-:\\w]+)", "x")
        .replace("\\", "")
    )


ROUTES = sorted(set(routes(get_resolver())))


@pytest.fixture
def served(wire: Wire) -> Wire:
    """Serve the wire to Django's test client."""
    application(wire, https_only=False)
    return wire


def signed_in(wire: Wire, *roles: str, strong: bool = True) -> Client:
    """Return a client in which somebody with these roles is signed in."""
    user = User.objects.create_user("somebody@people.example", handle="somebody")
    hold(
        user,
        tuple((name, SLUG if role_of(name).of_source else None) for name in roles),  # type: ignore[union-attr]
        wire.clock(),
    )
    if strong:
        Authenticator.objects.create(user=user, type=Authenticator.Type.TOTP, data={"secret": ""})
    client = DeskClient(raise_request_exception=False, SERVER_NAME="localhost")
    client.force_login(user)
    return client


def test_every_route_has_a_row_and_every_row_a_route() -> None:
    assert {name for name, _path in ROUTES} == set(ACCESS)


def test_an_address_without_a_row_is_absent() -> None:
    editor = Actor("somebody", frozenset({"editor"}))
    assert judge_access(None, editor, strong=True, open_mailbox=True) == "absent"


@pytest.mark.parametrize("role", ["nobody", "signed-in", *ROLE_NAMES])
def test_each_route_and_method_answers_each_role_as_the_table_says(served: Wire, role: str) -> None:
    roles = () if role in ("nobody", "signed-in") else (role,)
    client = (
        Client(raise_request_exception=False, SERVER_NAME="localhost")
        if role == "nobody"
        else signed_in(served, *roles)
    )
    actor = NOBODY if role == "nobody" else Actor("somebody", frozenset(roles))  # type: ignore[arg-type]
    wrong = []
    for name, path in ROUTES:
        verdict = judge_access(ACCESS[name], actor, strong=True, open_mailbox=False)
        for method in METHODS:
            if name == "account_logout" and method == "POST":
                continue  # it would end the session that the rest is tried in
            answer = client.generic(method, path)
            if not _fits(verdict, answer.status_code, answer.headers.get("Location", "")):
                wrong.append((name, method, verdict, answer.status_code))
    assert wrong == []


def _fits(verdict: str, status: int, location: str) -> bool:
    to_sign_in = status == 302 and location.startswith("/account/login/?next=")
    match verdict:
        case "allow":
            return status not in (401, 500, 501, 502, 503) and (status != 403)
        case "sign-in":
            return to_sign_in
        case "forbid":
            return status == 403
    return False


def test_a_role_without_a_second_factor_is_sent_to_add_one(served: Wire) -> None:
    client = signed_in(served, "operator", strong=False)
    answer = client.get("/account/mailbox/")
    assert (answer.status_code, answer.headers["Location"]) == (302, "/account/2fa/")


def test_a_form_without_its_token_changes_nothing(served: Wire) -> None:
    client = Client(enforce_csrf_checks=True, SERVER_NAME="localhost")
    assert client.post("/account/login/", {"login": "x", "password": "y"}).status_code == 403


def test_a_stale_form_is_told_on_a_page_of_the_wires_own(served: Wire) -> None:
    client = Client(enforce_csrf_checks=True, SERVER_NAME="localhost", HTTP_ACCEPT_LANGUAGE="fa")
    answer = client.post("/account/login/", {"login": "x", "password": "y"})
    assert "این فرم کهنه شده است" in answer.content.decode()


def test_too_much_at_once_is_told_on_a_page_of_the_wires_own(served: Wire) -> None:
    cache.clear()
    client = signed_in(served, "editor")
    client.defaults["HTTP_ACCEPT_LANGUAGE"] = "fa"
    answers = [client.post("/account/password/set/") for _attempt in range(6)]
    assert [answer.status_code for answer in answers] == [302] * 5 + [429]
    assert "درخواست‌ها بیش از اندازه بود" in answers[-1].content.decode()
    cache.clear()


def test_another_hosts_name_makes_no_links(served: Wire) -> None:
    """A password reset asked for under a thief's host name would send a link that leads there."""
    client = Client(SERVER_NAME="thief.example")
    answer = client.post("/account/password/reset/", {"email": "somebody@people.example"})
    assert answer.status_code == 400
    assert not Letter.objects.exists()
