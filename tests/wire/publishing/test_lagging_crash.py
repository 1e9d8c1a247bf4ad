"""A kill leaves a change and the marks on its translations both or neither; so do all who pull."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connections

from dateline.record.translations import standing_lags
from dateline.wire.opening import open_wire
from dateline.wire.publishing.log import log_size
from dateline.wire.publishing.models import LaterAct, Version
from wire.crashing import Crasher, Job
from wire.publishing.linked import copy_of, correct_linked, filing_of, publish_linked
from wire.test_crash import PRESSED, nothing_but_what_press_all_makes
from wire.wires import Clock, another, around, audit, leftovers

COMMITTED = around("pdf kept", "committed", "pdf shelved")
STEPS: dict[Job, list[str]] = {
    "correct": [*COMMITTED, *PRESSED],
    "withdraw": [*COMMITTED, *PRESSED],
    "correct together": [*COMMITTED, *PRESSED],
    "settle lag": [*around("committed"), *PRESSED],
}
SHORT = around("tiles written", "entries proven", "release pressed")
KILLS = [
    (job, at)
    for job, names in STEPS.items()
    for at in [number for number, name in enumerate(names) if name in (*COMMITTED, *SHORT)]
]
AFTER: dict[Job, tuple[int, list[tuple[int, str]]]] = {
    "correct": (3, [(2, "lag"), (3, "lag")]),
    "withdraw": (3, [(1, "retraction"), (2, "lag"), (3, "lag")]),
    "correct together": (3, [(3, "lag")]),
    "settle lag": (1, [(3, "settlement")]),
}
"""How many entries each records, and which acts."""

pytestmark = pytest.mark.fault


@pytest.fixture(scope="module")
def begun(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a wire with three releases that say the same; the third is behind the first."""
    folder = tmp_path_factory.mktemp("linked") / "wire"
    shutil.copytree(template, folder)
    wire = open_wire(folder, clock=Clock())
    publish_linked(wire, 1)
    publish_linked(wire, 3)
    publish_linked(wire, 2, filing_of(1), filing_of(2))
    connections.close_all()
    return folder


@pytest.fixture
def folder(begun: Path, tmp_path: Path) -> Iterator[Path]:
    yield Path(shutil.copytree(begun, tmp_path / "wire"))
    connections.close_all()


@pytest.mark.parametrize(("job", "number"), KILLS, ids=str)
def test_a_kill_leaves_the_change_and_its_marks_both_or_neither(
    folder: Path, crasher: Crasher, job: Job, number: int
) -> None:
    wire = open_wire(folder, clock=Clock())
    if job == "settle lag":
        correct_linked(wire, 1, another(21))
    known, before = set(LaterAct.objects.values_list("pk", flat=True)), log_size()
    versions = Version.objects.count()
    connections.close_all()

    outcome = crasher.run(folder, job, kill_at=number)
    assert outcome == (_steps(job)[: number + 1], True, "")
    assert crasher.run(folder, "recover").fault == ""
    assert audit(wire) == ()
    if "committed" not in outcome.steps:
        assert log_size() == before
        assert Version.objects.count() == versions
        assert crasher.run(folder, job).fault == ""
    entries, acts = AFTER[job]
    assert log_size() == before + entries
    new = LaterAct.objects.exclude(pk__in=known).order_by("entry")
    assert list(new.values_list("release", "act")) == acts
    assert crasher.run(folder, "recover").fault == ""
    assert audit(wire) == ()
    assert leftovers(wire) == []
    for release, act in acts:
        if act == "lag":
            assert standing_lags(copy_of(wire, release))
    nothing_but_what_press_all_makes(wire)


def _steps(job: Job) -> list[str]:
    """Return a job's steps; each release that it changes is pressed by itself."""
    pressed = around("release pressed")
    at = STEPS[job].index("before release pressed")
    releases = {release for release, _ in AFTER[job][1]}
    changed = releases | ({1, 2} if job == "correct together" else set())
    changed |= {1} if job == "correct" else set()
    return [*STEPS[job][:at], *(pressed * len(changed)), *STEPS[job][at + 2 :]]
