"""Pressing: the edition is a function of what is recorded (promise 3)."""

import shutil
from pathlib import Path

import pytest

from dateline.wire.opening import Wire, open_wire
from dateline.wire.publishing.actions.press import clear_edition, press_all, press_pending
from dateline.wire.publishing.actions.reply import attach_reply
from dateline.wire.publishing.actions.retract import retract
from dateline.wire.publishing.models import Version
from wire.wires import (
    REPLY,
    TEXT,
    Clock,
    another,
    audit,
    correct_text,
    difference,
    draw,
    pictured,
    publish_text,
    snapshot,
)

EDITORS = ("desk-anna", "desk-bo")


def play(wire: Wire, clock: Clock, tmp_path: Path) -> None:
    """Publish, correct, reply, withdraw and remove, a day apart."""
    for number in range(1, 6):
        publish_text(wire, another(number))
        clock.pass_by(days=1)
    correct_text(wire, 1, another(1).replace("north door", "south door"))
    clock.pass_by(days=20)
    attach_reply(wire, 2, REPLY, EDITORS)
    press_pending(wire)
    retract(wire, 3, "error", "The council hadn't agreed yet.", EDITORS)
    press_pending(wire)
    correct_text(wire, 4, another(4).replace("north door", "south door"))
    retract(wire, 4, "legal", "A court ordered it.", EDITORS)
    press_pending(wire)
    attach_reply(wire, 1, REPLY, EDITORS)
    press_pending(wire)


def test_the_edition_is_built_anew_byte_for_byte(wire: Wire, clock: Clock, tmp_path: Path) -> None:
    play(wire, clock, tmp_path)
    before = snapshot(wire.edition)
    clock.pass_by(days=3)
    clear_edition(wire)
    assert not (wire.edition / "index.html").exists()
    for _ in press_all(wire):
        pass
    assert difference(before, snapshot(wire.edition)) == {"gone": [], "new": [], "other": []}
    assert audit(wire) == ()


def test_an_edition_that_is_gone_whole_is_built_anew(
    wire: Wire, clock: Clock, tmp_path: Path
) -> None:
    play(wire, clock, tmp_path)
    before = snapshot(wire.edition)
    shutil.rmtree(wire.edition)
    clear_edition(wire)
    for _ in press_all(wire):
        pass
    assert difference(before, snapshot(wire.edition)) == {"gone": [], "new": [], "other": []}


@pytest.mark.fault
def test_a_building_anew_that_was_killed_is_done_again_by_any_press(
    wire: Wire, clock: Clock, tmp_path: Path
) -> None:
    play(wire, clock, tmp_path)
    before = snapshot(wire.edition)
    clear_edition(wire)  # and then it was killed
    press_pending(open_wire(wire.folder, clock=clock))
    assert difference(before, snapshot(wire.edition)) == {"gone": [], "new": [], "other": []}


def test_pressing_all_over_what_stands_changes_nothing(
    wire: Wire, clock: Clock, tmp_path: Path
) -> None:
    play(wire, clock, tmp_path)
    before = snapshot(wire.edition)
    for _ in press_all(wire):
        pass
    assert difference(before, snapshot(wire.edition)) == {"gone": [], "new": [], "other": []}


def test_a_picture_that_a_correction_drops_stays_with_its_version_alone(
    wire: Wire, tmp_path: Path
) -> None:
    pictures = tmp_path / "pictures"
    draw(pictures, "room.png", "red")
    draw(pictures, "door.png", "blue")
    first = publish_text(wire, pictured(TEXT, "room.png", "door.png"), folder=pictures)
    assert first.release_id == 1
    top = wire.edition / "releases/1"
    assert len(list((top / "images").iterdir())) == 2
    correct_text(wire, 1, pictured(TEXT, "door.png"), folder=pictures)
    assert len(list((top / "v1/images").iterdir())) == 2
    assert len(list((top / "v2/images").iterdir())) == 1
    assert len(list((top / "images").iterdir())) == 1
    before = snapshot(wire.edition)
    clear_edition(wire)
    for _ in press_all(wire):
        pass
    assert difference(before, snapshot(wire.edition)) == {"gone": [], "new": [], "other": []}


def test_pressing_when_nothing_waits_writes_nothing(wire: Wire) -> None:
    publish_text(wire)
    times = {path: path.stat().st_mtime_ns for path in wire.edition.rglob("*")}
    press_pending(wire)
    assert {path: path.stat().st_mtime_ns for path in wire.edition.rglob("*")} == times


def test_progress_is_told_release_by_release(wire: Wire) -> None:
    publish_text(wire)
    publish_text(wire, another(2))
    assert list(press_all(wire)) == [(1, 2), (2, 2), (2, 2)]


def test_what_was_recorded_and_not_pressed_is_pressed_by_press_all(wire: Wire) -> None:
    publish_text(wire)
    Version.objects.update(pressed=False)
    for _ in press_all(wire):
        pass
    assert not Version.objects.filter(pressed=False).exists()
