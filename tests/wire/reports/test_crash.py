"""A kill between a report's decision, its entry and its mark loses nothing and repeats nothing."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connections

from dateline.wire.accounts.models import Letter
from dateline.wire.opening import open_wire
from dateline.wire.publishing.models import LaterAct, Release
from dateline.wire.reports.actions.decide import decide
from dateline.wire.reports.models import Report, Ruling
from wire.crashing import Crasher
from wire.desk.people import author, editor
from wire.reports.readers import REMOVAL, WITHDRAWAL, judged, reported
from wire.wires import Clock, around, audit

READER = "reader@people.example"
RETRACTED = {  # a withdrawn text stays behind its notice, its PDF marked; a removed one has none
    "withdrawn": around("pdf kept", "committed", "pdf shelved"),
    "removed": around("committed"),
}
STEPS = {
    kind: [*around("committed"), *steps, *around("report marked"), "before tiles written"]
    for kind, steps in RETRACTED.items()
}
KILLS = [(kind, steps[: at + 1]) for kind, steps in STEPS.items() for at in range(len(steps))]

pytestmark = pytest.mark.fault


@pytest.fixture(scope="module")
def begun(
    template: Path, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Path:
    """Return a wire with a report whose retraction waits for a second editor's signature."""
    folder = tmp_path_factory.mktemp(request.param) / "wire"
    shutil.copytree(template, folder)
    wire = open_wire(folder, clock=Clock())
    author(wire)
    row = reported(wire, contact=READER).row
    reported(wire)
    decide(
        wire, editor(wire), row, judged(**(WITHDRAWAL if request.param == "withdrawn" else REMOVAL))
    )
    connections.close_all()
    return folder


@pytest.fixture
def folder(begun: Path, tmp_path: Path) -> Iterator[Path]:
    yield Path(shutil.copytree(begun, tmp_path / "wire"))
    connections.close_all()


@pytest.mark.parametrize(
    ("begun", "steps"),
    KILLS,
    indirect=["begun"],
    ids=[f"{kind}-{len(steps)} {steps[-1]}" for kind, steps in KILLS],
)
def test_a_kill_loses_nothing_and_repeats_nothing(
    folder: Path, crasher: Crasher, steps: list[str]
) -> None:
    outcome = crasher.run(folder, "uphold", kill_at=len(steps) - 1)
    assert outcome == (steps, True, "")
    for _ in range(2):
        assert crasher.run(folder, "settle reports").fault == ""
    wire = open_wire(folder, clock=Clock())
    acts = LaterAct.objects.order_by("entry").values_list("act", flat=True)
    assert list(acts) == ["decision", "retraction"]
    assert Release.objects.get().status in ("withdrawn", "removed")
    assert set(Report.objects.values_list("state", flat=True)) == {"decided"}
    assert Ruling.objects.get().entry == LaterAct.objects.get(act="decision").entry
    assert Letter.objects.filter(to=READER).count() == 1
    assert Letter.objects.filter(to="edda@people.example").count() == 1
    assert audit(wire) == ()
