"""Promise 1: a kill between any two steps loses nothing, and repeats nothing outward."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connections

from dateline.record.audit import check_growth
from dateline.record.checkpoint import Checkpoint as Head
from dateline.record.policy import accept_checkpoint, open_head
from dateline.record.proof import parse_proof
from dateline.wire.keychain import read_signer
from dateline.wire.opening import Wire, open_wire
from dateline.wire.publishing.actions.press import clear_edition, press_all, press_pending
from dateline.wire.publishing.actions.retract import retract
from dateline.wire.publishing.handovers import current_key, keys_of, own_keys
from dateline.wire.publishing.log import log_size, reader_of
from dateline.wire.publishing.models import Checkpoint, LaterAct, Version
from dateline.wire.sources.models import Source, SourceKey, Suspension
from wire.crashing import Crasher, Job
from wire.jobs import JOBS
from wire.wires import Clock, another, around, audit, difference, leftovers, publish_text, snapshot
from wire.witnesses import Known, log_of, name_witnesses, witnessing

LOGGED = around("tiles written", "checkpoint signed", "checkpoint published")
RELEASED = [*LOGGED, *around("entries proven", "release pressed", "lists pressed")]
PRESSED = [*RELEASED, *around("texts indexed", "marked as pressed")]
VERSION = [*around("pdf kept", "committed", "pdf shelved"), *PRESSED]
APPROVED = list(VERSION)
APPROVED[VERSION.index("lists pressed") : VERSION.index("lists pressed")] = around(
    "sources pressed"
)
STEPS: dict[Job, list[str]] = {
    "publish": VERSION,
    "approve": APPROVED,
    "correct": VERSION,
    "reply": [*around("committed"), *PRESSED],
    "withdraw": [*around("pdf kept", "committed", "pdf shelved"), *PRESSED],
    "restore": [*around("committed"), *PRESSED],
    "decide": [*around("committed"), *PRESSED],
    "remove": [
        *around("committed"),
        *RELEASED,
        *around("traces erased", "texts indexed", "marked as pressed"),
    ],
    "source": [*LOGGED, *around("sources pressed", "texts indexed")],
    "suspend": [*LOGGED, *around("sources pressed", "texts indexed")],
    "rotate": around(
        "key made",
        "key named",
        "tiles written",
        "checkpoint signed",
        "key changed",
        "checkpoint published",
        "hand-over pressed",
        "lists pressed",
        "texts indexed",
        "marked as pressed",
    ),
    "witness": around(
        "cosignature kept",
        "checkpoint published",
        "release pressed again",
        "release pressed again",
        "proofs pressed",
    ),
}
LOST_KEY = STEPS["rotate"][2:]  # the new key is made before the wire can be opened
ENTRIES: dict[Job, int] = {"remove": 2, "approve": 2, "witness": 0}
KILLS = [(job, number) for job, names in STEPS.items() for number in range(len(names))]

pytestmark = pytest.mark.fault


@pytest.fixture(scope="module")
def witness(begun: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Known]:
    """Return a witness of the wire; what it cosigned once it cosigns again."""
    folder = tmp_path_factory.mktemp("witness")
    with witnessing(folder, "witness.example", log_of(begun)) as known:
        yield known


@pytest.fixture(scope="module")
def begun(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a wire with two releases, one of them withdrawn, that nobody writes to."""
    folder = tmp_path_factory.mktemp("begun") / "wire"
    shutil.copytree(template, folder)
    wire = open_wire(folder, clock=Clock())
    publish_text(wire, another(1))
    publish_text(wire, another(2))
    retract(wire, 2, "error", "The council hadn't agreed.", ("desk-anna", "desk-bo"))
    press_pending(wire)
    connections.close_all()
    return folder


@pytest.fixture
def folder(begun: Path, tmp_path: Path) -> Iterator[Path]:
    yield Path(shutil.copytree(begun, tmp_path / "wire"))
    connections.close_all()


def test_the_jobs_go_just_these_steps(folder: Path, crasher: Crasher, witness: Known) -> None:
    name_witnesses(folder, [witness])
    first: list[Job] = ["witness", "publish", "correct", "reply", "decide", "source"]
    then: list[Job] = ["withdraw", "restore", "suspend", "rotate"]
    for job in (*first, *then):
        assert crasher.run(folder, job) == (STEPS[job], False, ""), job
    elsewhere = {"import", "press imported", "recover", "record recover"}
    (folder / "keys/wire.key").unlink()
    assert crasher.run(folder, "rotate lost") == (LOST_KEY, False, "")
    elsewhere |= {"correct together", "settle lag"}
    assert set(STEPS) == set(JOBS) - elsewhere - {"uphold", "settle reports"}


@pytest.mark.parametrize(("job", "number"), KILLS, ids=str)
def test_a_kill_loses_nothing_and_repeats_nothing(
    folder: Path, crasher: Crasher, job: Job, number: int, witness: Known
) -> None:
    if job == "witness":
        name_witnesses(folder, [witness])
    wire = open_wire(folder, clock=Clock())
    before, published = log_size(), head(wire)
    connections.close_all()

    outcome = crasher.run(folder, job, kill_at=number)
    assert outcome == (STEPS[job][: number + 1], True, "")
    check_growth(reader_of(wire.record), published, head(wire))

    assert crasher.run(folder, "recover").fault == ""
    assert audit(wire) == ()
    kept = "cosignature kept" if job == "witness" else "committed"
    kept = "key named" if job == "rotate" else kept
    accepted = kept in outcome.steps or job in ("source", "suspend")
    if not accepted:
        # Nobody was told that it is published; whoever asks again gets it, once.
        assert log_size() == before + (1 if job == "approve" else 0)
        assert crasher.run(folder, job).fault == ""
    assert log_size() == before + ENTRIES.get(job, 1)
    assert crasher.run(folder, "recover").fault == ""
    happened_once(wire, job)
    one_history(wire)
    assert audit(wire) == ()
    assert leftovers(wire) == []
    nothing_but_what_press_all_makes(wire)
    if job == "witness":
        for row in Version.objects.all():
            accept_checkpoint(parse_proof(row.proof).checkpoint, wire.policy)
    if job == "rotate":
        changed_once(wire)


@pytest.mark.parametrize("number", range(len(LOST_KEY)))
def test_a_kill_while_a_lost_key_is_replaced_leaves_one_hand_over(
    folder: Path, crasher: Crasher, number: int
) -> None:
    """Until a key is there again every command asks for this one, which ends what it began."""
    wire = open_wire(folder, clock=Clock())
    before, published = log_size(), head(wire)
    (folder / "keys/wire.key").unlink()
    connections.close_all()

    outcome = crasher.run(folder, "rotate lost", kill_at=number)
    assert outcome == (LOST_KEY[: number + 1], True, "")
    check_growth(reader_of(wire.record), published, head(wire))

    assert log_size() == before + ("key named" in outcome.steps)
    connections.close_all()
    if not (folder / "keys/wire.key").exists():
        assert "dateline key rotate --lost" in crasher.run(folder, "recover").fault
        assert crasher.run(folder, "rotate lost").fault == ""
    assert log_size() == before + 1
    assert crasher.run(folder, "recover").fault == ""
    wire = open_wire(folder, clock=Clock())
    (rotation,) = keys_of(wire).rotations
    assert rotation.said.lost
    assert wire.signer.verifier.vkey == rotation.said.new
    keys = {path.name for path in (folder / "keys").glob("*.key")}
    assert keys - {"drafts.key"} == {"wire.key"}
    one_history(wire)
    assert audit(wire) == ()
    assert leftovers(wire) == []
    nothing_but_what_press_all_makes(wire)


def head(wire: Wire) -> Head:
    return open_head((wire.record / "checkpoint").read_text("utf-8"), own_keys(wire))


def happened_once(wire: Wire, job: Job) -> None:
    versions = [(row.release_id, row.version) for row in Version.objects.order_by("entry")]
    acts = [(row.release_id, row.act) for row in LaterAct.objects.all()]
    assert acts.pop(0) == (2, "retraction")
    new = {"publish": [(3, 1)], "approve": [(3, 1)], "correct": [(1, 2)]}
    told = {
        "reply": [(1, "reply")],
        "withdraw": [(1, "retraction")],
        "remove": [(1, "retraction")],
        "restore": [(2, "restoration")],
        "decide": [(1, "decision")],
    }
    assert versions == [(1, 1), (2, 1), *new.get(job, [])]
    assert acts == told.get(job, [])
    assert Source.objects.count() == (2 if job == "source" else 1)
    assert Suspension.objects.count() == (1 if job == "suspend" else 0)
    assert SourceKey.objects.count() == (1 if job == "approve" else 0)
    items = json.loads((wire.edition / "feeds/feed.json").read_bytes())["items"]
    assert len({item["id"] for item in items}) == len(items)


def changed_once(wire: Wire) -> None:
    """The record was handed over once, and the key on the disk is the one that it goes by."""
    (rotation,) = keys_of(wire).rotations
    assert current_key(wire).vkey == rotation.said.new
    held = read_signer(wire.folder, wire.config.origin)
    assert held is not None
    assert held.verifier == current_key(wire)
    retired = f"retired-{wire.signer.verifier.key_id.hex()}.key"
    keys = {path.name for path in (wire.folder / "keys").glob("*.key")}
    assert keys - {"drafts.key"} == {"wire.key", retired}


def one_history(wire: Wire) -> None:
    rows = list(Checkpoint.objects.all())
    heads = [open_head(row.note, own_keys(wire)) for row in rows]
    assert [(h.size, h.root) for h in heads] == [(row.size, bytes(row.root)) for row in rows]
    for earlier in heads[:-1]:
        check_growth(reader_of(wire.record), earlier, heads[-1])
    assert head(wire) == heads[-1]
    assert heads[-1].size == log_size()


def nothing_but_what_press_all_makes(wire: Wire) -> None:
    before = snapshot(wire.edition)
    clear_edition(wire)
    for _ in press_all(wire):
        pass
    assert difference(before, snapshot(wire.edition)) == {"gone": [], "new": [], "other": []}
