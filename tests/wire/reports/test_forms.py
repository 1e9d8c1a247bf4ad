"""Every form about reports, filled in by nobody reasonable: answered, never a fault."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from allauth.mfa.models import Authenticator
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connections
from django.test import Client
from hypothesis import HealthCheck, given
from hypothesis import settings as effort
from hypothesis import strategies as st

from dateline.wire.accounts.models import User
from dateline.wire.opening import open_wire
from dateline.wire.reports.actions.decide import decide
from dateline.wire.reports.models import Arrival, Report
from dateline.wire.serving import application
from wire.accounts.clients import DeskClient
from wire.desk.people import author, editor
from wire.reports.readers import SEATS, judged, reported
from wire.wires import Clock

FIELDS = (
    *("act", "outcome", "reason", "rule", "reasons", "faith", "faith-why", "report", "note"),
    *("place", "words", "text", "links", "contact", "website"),
)
WORDS = (
    *("uphold", "dismiss", "grant", "deny", "join", "part", "claim", "leave", "withdrawal"),
    *(
        "removal",
        "correction",
        "restoration",
        "error",
        "safety",
        "DG-30",
        SEATS,
        "0:49",
        "x" * 9_000,
    ),
    *("https://a.example", "reader@people.example"),
)
VALUES = st.one_of(st.sampled_from(WORDS), st.text(max_size=60))
FORMS = st.dictionaries(st.sampled_from(FIELDS), VALUES, max_size=7)
FILES = st.builds(
    SimpleUploadedFile,
    st.sampled_from(("a.txt", "../../a.pdf", "\u202egnp.exe", "a", "a\n.txt")),
    st.one_of(st.just(b"%PDF-1.7\n"), st.just(b"sixty\n"), st.binary(max_size=200)),
)
PATHS = (
    *("/desk/reports/{id}/decide/", "/desk/reports/{id}/countersign/", "/desk/reports/{id}/join/"),
    *("/desk/reports/{id}/claim/", "/report/1/1/", "/report/status/{token}/appeal/"),
    *("/desk/mine/reports/{id}/", "/desk/reports/{id}/evidence/1/", "/report/figures/"),
)


class Played(NamedTuple):
    """A wire with reports in each state, and who is signed in there."""

    editor: Client
    writer: Client
    token: str


@pytest.fixture(scope="module")
def played(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Played]:
    folder = tmp_path_factory.mktemp("forms") / "wire"
    shutil.copytree(template, folder)
    wire = open_wire(folder, clock=Clock())
    application(wire, https_only=False)
    actor = editor(wire, "first")
    token = reported(wire).token
    reported(wire)
    editor(wire)
    author(wire)
    decide(wire, actor, Report.objects.get(first=None), judged(upheld=False))
    for words in ("opens on Sundays from 8 March", "", SEATS):
        reported(wire, words=words)
    yield Played(signed_in("lightship"), signed_in("edda"), token)
    connections.close_all()


def signed_in(handle: str) -> Client:
    user = User.objects.get(handle=handle)
    Authenticator.objects.create(user=user, type=Authenticator.Type.TOTP, data={"secret": ""})
    client = DeskClient(SERVER_NAME="localhost")
    client.force_login(user)
    return client


@effort(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(path=st.sampled_from(PATHS), form=FORMS, files=st.lists(FILES, max_size=2), data=st.data())
def test_no_form_is_a_fault(
    played: Played,
    path: str,
    form: dict[str, str],
    files: list[SimpleUploadedFile],
    data: st.DataObject,
) -> None:
    Arrival.objects.all().delete()
    ids = sorted(Report.objects.values_list("id", flat=True))[:6]
    chosen = data.draw(st.sampled_from((*ids, "0" * 32, "x")))
    token = data.draw(st.sampled_from((played.token, "guessed")))
    named = {**form, "report": data.draw(st.sampled_from((*ids, form.get("report", ""))))}
    address = path.format(id=chosen, token=token)
    for client in (played.editor, played.writer, Client(SERVER_NAME="localhost")):
        answer = client.post(address, {**named, "evidence": files})
        assert answer.status_code < 500, (address, form, answer.status_code)
        assert client.get(address).status_code < 500


@effort(max_examples=40, deadline=None)
@given(query=st.dictionaries(st.sampled_from(("page", "release")), VALUES, max_size=2))
def test_no_question_is_a_fault(played: Played, query: dict[str, str]) -> None:
    for path in ("/desk/reports/", "/report/", "/report/figures.csv"):
        assert played.editor.get(path, query).status_code < 500
