"""What the pages about accounts refuse, as somebody reads it who reads Persian."""

import re

import pytest
from django.test import Client

from dateline.wire.accounts.actions.invite import invite
from dateline.wire.accounts.models import User
from dateline.wire.opening import Wire
from dateline.wire.serving import application
from wire.crawling import english_in, reading_persian
from wire.desk.people import author
from wire.wires import SLUG


def faults_in(page: bytes) -> list[str]:
    """Return what the fields of a form are said to lack."""
    lists = re.findall(r'<ul class="errorlist[^>]*>(.*?)</ul>', page.decode(), re.DOTALL)
    return [re.sub(r"<[^>]*>", "", each).strip() for each in lists]


@pytest.fixture
def stranger(wire: Wire) -> Client:
    """A browser of somebody who isn't signed in."""
    application(wire, https_only=False)
    author(wire)
    return Client(SERVER_NAME="localhost", headers={"Accept-Language": "fa"})


@pytest.mark.parametrize(
    ("path", "values"),
    [
        ("/account/login/", {}),
        ("/account/login/", {"login": "edda@people.example", "password": "wrong"}),
        ("/account/password/reset/", {"email": "x"}),
    ],
)
def test_a_stranger_is_refused_in_persian(
    stranger: Client, path: str, values: dict[str, str]
) -> None:
    faults = faults_in(stranger.post(path, values).content)
    assert faults
    assert not [english for fault in faults for english in english_in(fault)], faults


def test_an_address_of_one_s_own_is_refused_in_persian(stranger: Client) -> None:
    edda = reading_persian(User.objects.get(handle="edda"))
    (fault,) = faults_in(edda.post("/account/email/", {"action_add": "1", "email": "x"}).content)
    assert not english_in(fault)


def test_an_invitation_for_another_address_says_so(wire: Wire, stranger: Client) -> None:
    link = invite(wire, "nia@people.example", "nia", (("author", SLUG),), by="ivo")
    stranger.get("/account/" + link.partition("/account/")[2])
    page = stranger.post("/account/signup/passkey/", {"email": "other@people.example"})
    assert faults_in(page.content) == [
        "این دعوت‌نامه برای نشانی دیگری است: با همان نشانی حساب بسازید که نامه‌اش به آن رسید."
    ]
