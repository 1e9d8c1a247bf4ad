"""A pull killed at any moment: the next one goes on from there and ends the same."""

import shutil
from pathlib import Path

import pytest

from dateline.wire.edition import folder_fetch
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.actions.retract import retract
from wire.crashing import Crasher
from wire.mirroring.mirrors import Asked, faults, pull
from wire.mirroring.test_pulling import BOTH, likened, settle
from wire.wires import TEXT, another, correct_text, draw, pictured, publish_text


@pytest.fixture
def busy(wire: Wire, tmp_path: Path) -> Wire:
    """Return a wire with a picture, a correction, a withdrawal and a removal."""
    draw(tmp_path / "pictures", "room.png", "teal")
    publish_text(wire, pictured(TEXT, "room.png"), folder=tmp_path / "pictures")
    for number in (2, 3, 4):
        publish_text(wire, another(number))
    correct_text(wire, 2, another(2).replace("ten to four", "ten to five"))
    retract(wire, 3, "error", "Not so.", BOTH)
    press_pending(wire)
    return wire


def test_a_first_pull_killed_anywhere_goes_on_and_ends_the_same(
    busy: Wire, tmp_path: Path, crasher: Crasher
) -> None:
    for moment in range(0, 200, 6):
        folder = tmp_path / f"mirror-{moment}"
        outcome = crasher.run(folder, "mirror", moment)
        pull(busy, folder)
        settle(busy, folder)
        pull(busy, folder)
        assert likened(busy, folder) == {}, moment
        shutil.rmtree(folder)
        if not outcome.killed:
            assert outcome.fault == ""
            return
    pytest.fail("No pull came to its end.")


def test_a_later_pull_killed_anywhere_goes_on_and_keeps_nothing_that_was_erased(
    busy: Wire, tmp_path: Path, crasher: Crasher
) -> None:
    first = tmp_path / "first"
    pull(busy, first)
    settle(busy, first)
    pull(busy, first)
    publish_text(busy, another(5))
    retract(busy, 4, "legal", "A court ordered it.", BOTH)
    press_pending(busy)
    for moment in range(0, 60, 3):
        folder = Path(shutil.copytree(first, tmp_path / f"mirror-{moment}"))
        outcome = crasher.run(folder, "mirror", moment)
        pull(busy, folder)
        assert likened(busy, folder) == {}, moment
        assert not any(b"104 seats" in path.read_bytes() for path in _files(folder)), moment
        shutil.rmtree(folder)
        if not outcome.killed:
            assert outcome.fault == ""
            return
    pytest.fail("No pull came to its end.")


def test_media_of_a_batch_that_was_killed_go_if_their_release_is_erased_since(
    wire: Wire, tmp_path: Path, crasher: Crasher
) -> None:
    folder = tmp_path / "mirror"
    publish_text(wire)
    steps = crasher.run(tmp_path / "whole", "mirror").steps
    assert crasher.run(folder, "mirror", steps.index("media kept")).killed
    assert len(list((folder / "media").glob("pdf/*"))) == 1
    retract(wire, 1, "legal", "A court ordered it.", BOTH)
    press_pending(wire)
    pull(wire, folder)
    assert list((folder / "media").glob("pdf/*")) == []
    assert faults(folder) == []


def test_a_killed_pull_asks_again_for_nothing_that_it_had_taken(
    wire: Wire, tmp_path: Path, crasher: Crasher
) -> None:
    folder = tmp_path / "mirror"
    for number in (1, 2):
        publish_text(wire, another(number))
    steps = crasher.run(tmp_path / "whole", "mirror").steps
    assert crasher.run(folder, "mirror", steps.index("batch taken")).killed
    asked = Asked(folder_fetch(wire.edition))
    pull(wire, folder, fetch=asked)
    key_told = "about/wire.json"  # an unfinished pull looks whether the key is another by now
    assert set(asked.paths) == {"record/checkpoint", "record/key", key_told}
    assert faults(folder) == []


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]
