"""Grave acts ask once more who one is; what takes nothing from anybody goes on unasked."""

import pytest
from django.conf import settings
from django.core.cache import cache
from django.test import Client

from dateline.wire.accounts.models import User
from dateline.wire.opening import Wire
from dateline.wire.serving import application
from wire.accounts.ageing import age_sessions
from wire.crawling import client_of, someone
from wire.wires import SLUG

GRAVE = {
    "/desk/x/decide/": {"act": "accept"},
    "/desk/x/countersign/": {},
    "/desk/x/breach/": {"act": "declare"},
    "/desk/x/parties/": {"act": "waive"},
    "/desk/x/decisions/1/answer/": {"act": "grant"},
    "/desk/releases/1/retraction/x/": {"act": "sign"},
    "/desk/reports/x/countersign/": {},
    f"/desk/sources/{SLUG}/suspension/": {"act": "sign"},
    f"/desk/sources/{SLUG}/record/": {"field": "name"},
    f"/desk/sources/{SLUG}/code/": {"field": "telephone"},
    f"/desk/sources/{SLUG}/agents/": {"name": "Ferry Press"},
    f"/desk/keys/{SLUG}/add/": {},
    "/desk/sources/new/": {"name": "Pebble School"},
    "/desk/approvers/": {"source": SLUG},
}
USUAL = {
    "/desk/x/decide/": {"act": "return"},
    "/desk/x/parties/": {"act": "offer"},
    "/desk/x/claim/": {},
    "/desk/reports/x/decide/": {"act": "decide"},
}


@pytest.fixture
def client(wire: Wire) -> Client:
    """Somebody with every role, who signed in just now."""
    application(wire, https_only=False)
    cache.clear()  # of what others were counted for
    roles = [(role, SLUG) for role in ("author", "approver")]
    desk = [(role, None) for role in ("editor", "chief-editor", "operator")]
    return client_of(someone(wire, "everybody", *roles, *desk))


def asks(client: Client, path: str, form: dict[str, str]) -> bool:
    answer = client.post(path, form)
    to = answer.headers.get("Location", "")
    return "/reauthenticate/" in to or to == f"/desk/keys/{SLUG}/"


@pytest.mark.parametrize("path", GRAVE)
def test_a_grave_act_asks_whoever_signed_in_an_hour_ago(client: Client, path: str) -> None:
    age_sessions()
    assert asks(client, path, GRAVE[path])


@pytest.mark.parametrize("path", sorted(set(GRAVE) - {f"/desk/keys/{SLUG}/add/"}))
def test_it_asks_nobody_who_signed_in_just_now(client: Client, path: str) -> None:
    assert not asks(client, path, GRAVE[path])


@pytest.mark.parametrize("path", USUAL)
def test_usual_work_is_never_interrupted(client: Client, path: str) -> None:
    age_sessions()
    assert not asks(client, path, USUAL[path])


def test_neither_an_address_nor_a_password_is_changed_unasked(client: Client) -> None:
    """Either would serve whoever copied a session to show then who they aren't."""
    for path in ("/account/email/", "/account/password/set/"):
        assert asks(client, path, {"action_add": "", "email": "thief@people.example"}), path


@pytest.mark.parametrize("way", ["reauthenticate/", "reauthenticate/code/"])
def test_where_there_is_a_second_factor_nothing_weaker_answers(client: Client, way: str) -> None:
    user = User.objects.get(handle="everybody")
    user.set_password("quay-lantern-41-tide")
    user.save()
    client.force_login(user, backend=settings.AUTHENTICATION_BACKENDS[0])
    answer = client.post(f"/account/{way}", {"password": "quay-lantern-41-tide"})
    assert answer.headers["Location"].startswith("/account/2fa/")


def test_pages_are_read_without_being_asked(client: Client) -> None:
    age_sessions()
    for path in ("/desk/", "/desk/sources/new/", "/desk/approvers/"):
        assert client.get(path).status_code == 200
