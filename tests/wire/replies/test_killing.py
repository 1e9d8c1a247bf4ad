"""A kill at any moment loses no reply that was accepted, and records none twice."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connections
from msgspec.structs import replace

from dateline.wire.desk.actions.accept import accept
from dateline.wire.desk.models import Submission
from dateline.wire.opening import open_wire
from dateline.wire.publishing.log import log_size
from dateline.wire.publishing.models import LaterAct, Release
from dateline.wire.replies.actions.answer import write_offered
from dateline.wire.replies.actions.begin import begin_reply, prove_reply
from dateline.wire.replies.actions.offer import offer_reply
from dateline.wire.replies.actions.rule import accept_reply
from dateline.wire.replies.models import Reply
from wire.crashing import Crasher, Job
from wire.desk.people import author, editor
from wire.replies.named import GIVEN, HOW, TERMS, WORDS, handed_in
from wire.wires import Clock, another, around, audit, leftovers, publish_text

PRESSED = around(
    "tiles written", "checkpoint signed", "checkpoint published", "entries proven",
    "release pressed", "lists pressed", "texts indexed", "marked as pressed",
)  # fmt: skip
STEPS: dict[Job, list[str]] = {
    "accept reply": [*around("reply accepted", "committed"), *PRESSED],
    "sign with reply": [
        *around("pdf kept", "committed", "pdf shelved", "submission marked", "committed"),
        *PRESSED,
    ],
}
# What comes before the desk's own steps, and the pressing of a version, `test_crash` kills.
FIRST = {"accept reply": 0, "sign with reply": STEPS["sign with reply"].index("pdf shelved")}
PRESSING = {"tiles written", "checkpoint published", "release pressed", "marked as pressed"}
KILLS = [
    (job, number)
    for job, names in STEPS.items()
    for number, name in enumerate(names)
    if number >= FIRST[job] and (name not in PRESSED or name in PRESSING)
]

pytestmark = pytest.mark.fault


@pytest.fixture(scope="module")
def begun(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wire with a reply to release 1 that waits, and a filing to sign whose reply is accepted."""
    folder = tmp_path_factory.mktemp("replies") / "wire"
    shutil.copytree(template, folder)
    wire = open_wire(folder, clock=Clock())
    publish_text(wire, another(1))
    anna = editor(wire, "anna")
    editor(wire, "bo")
    row = handed_in(wire, author(wire))
    reply = write_offered(wire, offer_reply(wire, anna, row, TERMS), WORDS, send=True)
    accept_reply(wire, anna, reply, HOW, {})
    accept(wire, anna, row, GIVEN)
    friends = replace(WORDS, party="Friends of the Library", address="board@friends.example")
    prove_reply(wire, begin_reply(wire, Release.objects.get(), friends))
    connections.close_all()
    return folder


@pytest.fixture
def folder(begun: Path, tmp_path: Path) -> Iterator[Path]:
    yield Path(shutil.copytree(begun, tmp_path / "wire"))
    connections.close_all()


def test_the_jobs_go_just_these_steps(folder: Path, crasher: Crasher) -> None:
    for job, steps in STEPS.items():
        assert crasher.run(folder, job) == (steps, False, ""), job


@pytest.mark.parametrize(("job", "number"), KILLS, ids=str)
def test_a_kill_loses_no_reply_and_records_none_twice(
    folder: Path, crasher: Crasher, job: Job, number: int
) -> None:
    wire = open_wire(folder, clock=Clock())
    before = log_size()
    connections.close_all()
    outcome = crasher.run(folder, job, kill_at=number)
    assert outcome == (STEPS[job][: number + 1], True, "")
    out = wire.edition / "releases/2/index.html"
    assert not out.exists() or b"logs are open" in out.read_bytes()  # never without its reply
    assert crasher.run(folder, "settle").fault == ""
    if "reply accepted" not in outcome.steps and job == "accept reply":
        assert log_size() == before  # nobody was told that it is accepted; it waits as before
        assert crasher.run(folder, job).fault == ""
    assert crasher.run(folder, "settle").fault == ""
    party = "Friends of the Library" if job == "accept reply" else WORDS.party
    acts = LaterAct.objects.filter(act="reply")
    assert [party.encode() in bytes(row.manifest) for row in acts] == [True]
    assert log_size() == before + (1 if job == "accept reply" else 2)
    reply = Reply.objects.get(state="attached")
    assert reply.entry == acts.get().entry
    release = 1 if job == "accept reply" else 2
    assert b"logs are open" in (wire.edition / f"releases/{release}/index.html").read_bytes()
    assert Submission.objects.filter(state="published").count() == release - 1
    assert audit(wire) == ()
    assert leftovers(wire) == []
