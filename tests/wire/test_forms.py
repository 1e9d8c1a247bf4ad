"""Every form of the wire's own pages, filled in by nobody reasonable: answered, never a fault."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from allauth.mfa.models import Authenticator
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connections
from django.test import Client
from hypothesis import HealthCheck, given
from hypothesis import settings as effort
from hypothesis import strategies as st
from msgspec.structs import replace

from dateline.wire.accounts.actions.grant import hold
from dateline.wire.accounts.models import User
from dateline.wire.accounts.queries import Actor, actor_of
from dateline.wire.desk.actions.draft import start_draft
from dateline.wire.desk.actions.submit import submit
from dateline.wire.desk.models import Submission
from dateline.wire.opening import Wire, open_wire
from dateline.wire.publishing.models import Release
from dateline.wire.replies.actions.ask import Question, ask
from dateline.wire.replies.actions.begin import begin_reply, prove_reply
from dateline.wire.replies.actions.offer import offer_reply
from dateline.wire.replies.models import Reply
from dateline.wire.serving import application
from dateline.wire.sources.queries import get_source
from wire.accounts.clients import DeskClient
from wire.desk.people import DRAFT, person
from wire.replies.named import TERMS, WORDS, handed_in, newest_link
from wire.wires import SLUG, Clock, another, publish_text

DESK = (
    "parties",
    "claim",
    "decide",
    "countersign",
    "conflict",
    "edit",
    "save",
    "recall",
    "approval",
)
REPLIES = ("offered", "written", "confirm")
FIXED = (
    "/reply/1/",
    "/desk/new/",
    "/check/",
    "/report/1/1/",
    "/account/login/",
    "/account/password/reset/",
    "/account/email/",
    "/desk/sources/new/",
    *(
        f"/desk/sources/{SLUG}/{verb}/"
        for verb in (
            *("begin", "answer", "code", "record", "agents", "suspension"),
            *("logo", "logo/judge"),
        )
    ),
)
NAMES = (
    *("act", "text", "revision", "source", "replaces", "agent", "payer", "categories", "class"),
    *("note", "reasons", "rule", "remark", "remark-0:4", "words-0:4", "accept-DG-44", "drop"),
    *("overrule-DG-34", "page", "email", "login", "password", "next", "place", "words", "links"),
    *("contact", "website", "party", "role", "address", "language", "deadline", "zone", "kind"),
    *("key", "code", "identified", "objection", "letter", "whole", "field", "value", "method"),
    *("evidence", "handle", "name", "until", "reason", "slug", "domain", "owner", "distinct"),
    *("leave", "vouch"),
)
FIELDS = ("telephone", "e-mail", "address", "name", "2027-01-01", "all", "register")
ACTS = (
    *("propose", "sign", "authorise", "revoke", "give-up", "code"),
    *("accept", "return", "refuse", "submit", "save", "drop", "claim", "leave", ""),
)
REPLY_ACTS = ("offer", "waive", "sign", "ask", "unask", "send", "decline", "confirm", "object")
VALUES = st.one_of(
    st.sampled_from(
        (
            *(*ACTS, *FIELDS, *REPLY_ACTS),
            *(SLUG, "1", "-1", "99999999999999999999", "0:4", "DG-02", "correction"),
        )
    ),
    st.text(max_size=60),
    st.binary(max_size=40).map(lambda raw: raw.decode("latin-1")),
)
FILES = st.builds(
    SimpleUploadedFile,
    st.sampled_from(
        ("a.txt", "a.docx", "../../a.md", "a.png", "approval.json", "\u202etxt.exe", "a")
    ),
    st.binary(max_size=300),
)
FORMS = st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=8)
UPLOADS = st.dictionaries(
    st.sampled_from(("file", "picture", "approval", "copy", "evidence")), FILES, max_size=2
)


@pytest.fixture(scope="module")
def everybody(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """Somebody with every role, on a wire with a draft and a submission that waits."""
    folder = tmp_path_factory.mktemp("forms") / "wire"
    shutil.copytree(template, folder)
    wire = open_wire(folder, clock=Clock())
    application(wire, https_only=False)
    writer = User.objects.create_user("edda@people.example", handle="edda")
    hold(writer, (("author", SLUG),), wire.clock())
    publish_text(wire, another(1))
    for _ in range(2):
        row = start_draft(wire, actor_of(writer, wire.clock()), get_source(SLUG), DRAFT)
    submit(wire, actor_of(writer, wire.clock()), row, 1)
    _replying(wire, actor_of(writer, wire.clock()))
    user = User.objects.create_user("all@people.example", handle="all")
    roles = (("author", SLUG), ("approver", SLUG), ("editor", None), ("operator", None))
    hold(user, roles, wire.clock())
    Authenticator.objects.create(user=user, type=Authenticator.Type.TOTP, data={"secret": ""})
    client = DeskClient(SERVER_NAME="localhost")
    client.force_login(user)
    yield client
    connections.close_all()


TOKENS: dict[str, str] = {}
"""What opens each kind of secret link on this wire."""


def _replying(wire: Wire, writer: Actor) -> None:
    """Offer a reply and ask a co-issuer about a submission; let a reply to a release wait."""
    judge = person(wire, "anna", "editor")
    row = handed_in(wire, writer)
    offer_reply(wire, judge, row, TERMS)
    ask(wire, judge, row, Question("Lake Society", "co-issuer", "its chair", "chair@lake.example"))
    words = replace(WORDS, address="press@grimholt.example")
    prove_reply(wire, begin_reply(wire, Release.objects.get(), words))
    TOKENS.update((kind, newest_link(kind)) for kind in REPLIES)


@effort(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    path=st.sampled_from((*DESK, *REPLIES, "reply", *FIXED)),
    form=FORMS,
    files=UPLOADS,
    data=st.data(),
)
def test_no_form_is_a_fault(
    everybody: Client,
    path: str,
    form: dict[str, str],
    files: dict[str, SimpleUploadedFile],
    data: st.DataObject,
) -> None:
    known = sorted(Submission.objects.values_list("id", flat=True))
    if path in DESK:
        chosen = data.draw(st.sampled_from((*known[:6], "0" * 32, "x")))
        path = f"/desk/{chosen}/{path}/"
    elif path in REPLIES:
        path = f"/reply/{path}/{TOKENS[path]}/"
    elif path == "reply":
        path = f"/desk/replies/{Reply.objects.exclude(state='writing').earliest('made_at').id}/"
    answer = everybody.post(path, {**form, **files})
    assert answer.status_code < 500, (path, form, answer.status_code)


@effort(max_examples=40, deadline=None)
@given(query=st.dictionaries(st.sampled_from(("page", "next", "release")), VALUES, max_size=3))
def test_no_question_is_a_fault(everybody: Client, query: dict[str, str]) -> None:
    for path in ("/desk/", "/desk/mine/", "/account/", "/account/mailbox/", "/report/"):
        assert everybody.get(path, query).status_code < 500
