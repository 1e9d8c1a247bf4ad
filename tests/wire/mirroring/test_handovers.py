"""A mirror goes on when its wire changes its key, and with nobody else."""

import shutil
from pathlib import Path

import pytest

from dateline.record.errors import RecordError
from dateline.record.policy import as_policy
from dateline.wire.edition import folder_fetch
from dateline.wire.mirroring.heads import TwoHistoriesError
from dateline.wire.opening import Wire, open_wire
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.actions.rotate import rotate
from wire.mirroring.mirrors import faults, pull
from wire.wires import Clock, another, publish_text, snapshot


def change(wire: Wire) -> None:
    rotate(wire)
    press_pending(wire)


def served(folder: Path) -> dict[str, str]:
    """Return what a reader gets of releases and of the record, but for its tiles."""
    return {
        name: digest
        for name, digest in snapshot(folder / "edition").items()
        if name.startswith(("releases/", "record/checkpoint", "record/key", "about/wire.json"))
    }


def test_it_crosses_the_change_and_shows_what_the_wire_shows(wire: Wire, tmp_path: Path) -> None:
    mirror = tmp_path / "mirror"
    publish_text(wire, another(1))
    pull(wire, mirror)
    change(wire)
    pull(wire, mirror)  # at the hand-over itself
    publish_text(wire, another(2))
    change(wire)
    publish_text(wire, another(3))
    pull(wire, mirror)
    assert served(mirror) == served(wire.folder)
    assert faults(mirror) == []


def test_one_that_begins_afterwards_takes_all_of_the_record(wire: Wire, tmp_path: Path) -> None:
    publish_text(wire, another(1))
    change(wire)
    publish_text(wire, another(2))
    pull(wire, tmp_path / "mirror")
    assert served(tmp_path / "mirror") == served(wire.folder)
    assert faults(tmp_path / "mirror") == []


def test_what_a_thief_of_the_old_key_goes_on_with_is_refused(wire: Wire, tmp_path: Path) -> None:
    mirror, thief = tmp_path / "mirror", tmp_path / "thief"
    shutil.copytree(wire.folder, thief)
    change(wire)
    pull(wire, mirror)
    before = snapshot(mirror / "edition")
    stolen = open_wire(thief, clock=Clock())
    for number in (7, 8):
        publish_text(stolen, another(number))
    open_wire(wire.folder)
    with pytest.raises(RecordError, match="by the hand-over"):
        pull(wire, mirror, fetch=folder_fetch(thief / "edition"))
    assert snapshot(mirror / "edition") == before


def test_a_second_hand_over_of_one_key_is_evidence(wire: Wire, tmp_path: Path) -> None:
    mirror, thief = tmp_path / "mirror", tmp_path / "thief"
    shutil.copytree(wire.folder, thief)
    change(wire)
    pull(wire, mirror)
    before = snapshot(mirror / "edition")
    stolen = open_wire(thief, clock=Clock())
    change(stolen)
    publish_text(stolen, another(7))
    open_wire(wire.folder)
    with pytest.raises(TwoHistoriesError, match="to two keys from one") as caught:
        pull(wire, mirror, fetch=folder_fetch(thief / "edition"))
    assert snapshot(mirror / "edition") == before
    notes = [(caught.value.evidence / name).read_text("utf-8") for name in ("accepted", "shown")]
    assert len(set(notes)) == 2
    assert as_policy([wire.signer.verifier]).logs[0].key.name in notes[0]
