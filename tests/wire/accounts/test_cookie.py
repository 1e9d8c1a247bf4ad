"""Whoever has the database has no session: its cookies are signed by what isn't in there."""

from collections.abc import Callable

import pytest
from django.conf import settings
from django.contrib.sessions.models import Session
from django.test import Client

from dateline.wire.accounts.cookie import session_key
from dateline.wire.opening import Wire
from dateline.wire.serving import application
from wire.accounts.clients import DeskClient
from wire.crawling import client_of, someone

NAME = settings.SESSION_COOKIE_NAME


@pytest.fixture
def editor(wire: Wire) -> DeskClient:
    application(wire, https_only=False)
    return client_of(someone(wire, "anna", ("editor", None)))


def test_a_cookie_opens_its_session(editor: DeskClient) -> None:
    assert editor.get("/desk/").status_code == 200


@pytest.mark.parametrize("forge", [str, "{}:AAAA".format, "{}:".format])
def test_the_key_out_of_the_database_opens_none(
    editor: DeskClient, forge: Callable[[str], str]
) -> None:
    thief = Client(SERVER_NAME="localhost")
    kept = Session.objects.get().session_key
    thief.cookies[NAME] = forge(kept)
    assert thief.get("/desk/").status_code == 302
    assert editor.get("/desk/").status_code == 200


def test_no_table_has_what_a_cookie_has(editor: DeskClient, wire: Wire) -> None:
    value = editor.cookies[NAME].value
    editor.get("/desk/")
    files = wire.folder.glob("dateline.sqlite3*")
    assert not any(value.encode() in path.read_bytes() for path in files)
    assert session_key(value) == Session.objects.get().session_key


def test_a_changed_cookie_is_none(editor: DeskClient) -> None:
    value = editor.cookies[NAME].value
    assert session_key(value[:-1] + ("A" if value[-1] != "A" else "B")) is None
    assert session_key("") is None
