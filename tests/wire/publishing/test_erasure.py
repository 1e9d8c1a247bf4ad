"""Removal (promise 7): text, salts, PDF and pictures are gone; entry and tombstone stay."""

from collections.abc import Callable
from pathlib import Path

import pytest
from django.db import connections

from dateline.record.bundle import parse_copy, parse_tombstone
from dateline.wire.exporting import export_wire
from dateline.wire.opening import Wire, open_wire
from dateline.wire.publishing.actions.press import press_all, press_pending
from dateline.wire.publishing.actions.publish import try_publish
from dateline.wire.publishing.actions.retract import retract
from dateline.wire.publishing.models import LaterAct, Release, Version
from dateline.wire.publishing.trial import press_trial
from wire.crashing import Crasher, write_half
from wire.wires import (
    CLEAN,
    TEXT,
    audit,
    correct_text,
    draw,
    file_text,
    pictured,
    publish_text,
    verdict,
)

EDITORS = ("desk-anna", "desk-bo")
SECRET = "ring at the violet door"
TOLD = TEXT.replace("ring at the north door", SECRET)
MENDED = TOLD.replace("64 seats", "60 seats")


def holding(folder: Path, *needles: bytes) -> list[str]:
    """Return the files under a folder that hold any of these bytes."""
    return sorted(
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and any(needle in path.read_bytes() for needle in needles)
    )


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    draw(folder, "room.png", "red")
    return folder


@pytest.fixture
def needles(wire: Wire, pictures: Path) -> tuple[bytes, ...]:
    """Publish and correct a release with a picture; return what only it holds, salts too."""
    publish_text(wire, pictured(TOLD, "room.png"), folder=pictures)
    correct_text(wire, 1, pictured(MENDED, "room.png"), folder=pictures)
    salts = [
        parse_copy((wire.edition / f"releases/1/v{n}/release.json").read_bytes()).bundle.salts
        for n in (1, 2)
    ]
    secrets = [each.document for each in salts] + [each.manifest for each in salts]
    secrets += [salt for each in salts for salt in each.parts.values()]
    needles = (SECRET.encode(), b"edda@library", *(salt.encode() for salt in secrets))
    assert holding(wire.folder, *needles)
    return needles


def remove(wire: Wire) -> None:
    retract(wire, 1, "safety", "It named a hiding place.", EDITORS)
    press_pending(wire)
    connections.close_all()


def test_nothing_of_it_is_left_in_any_file(wire: Wire, needles: tuple[bytes, ...]) -> None:
    publish_text(wire, TEXT.replace("edda@library", "desk@library"))
    remove(wire)
    assert holding(wire.folder, *needles) == []
    assert list((wire.media / "pictures").iterdir()) == []
    assert list((wire.media / "originals").iterdir()) == []
    assert len(list((wire.media / "pdf").iterdir())) == 1
    top = wire.edition / "releases/1"
    left = {str(path.relative_to(top)) for path in top.rglob("*") if path.is_file()}
    pages = {"index.html", "v1/index.html", "v2/index.html"}
    assert left == {*pages, "release.json", "release.tlog-proof"}
    assert "removed" in (top / "v1/index.html").read_text("utf-8").lower()


def test_the_rows_keep_what_happened_and_no_text(wire: Wire, needles: tuple[bytes, ...]) -> None:
    remove(wire)
    release = Release.objects.get(number=1)
    assert (release.status, release.headline, release.text_digest) == ("removed", "", "")
    for row in Version.objects.filter(release=1):
        kept = (row.document, row.beside, row.filing, row.manifest, row.salts, row.approvals)
        assert [bytes(part) for part in kept] == [b""] * 6
        assert row.erased
    assert LaterAct.objects.get(release=1).pressed


def test_the_tombstone_says_why_and_the_rest_still_verifies(
    wire: Wire, needles: tuple[bytes, ...]
) -> None:
    publish_text(wire)
    remove(wire)
    tombstone = parse_tombstone((wire.edition / "releases/1/release.json").read_bytes())
    assert tombstone.act.manifest.release == 1
    page = (wire.edition / "releases/1/index.html").read_text("utf-8")
    assert "It named a hiding place." in page
    assert audit(wire) == ()
    assert verdict(wire, wire.edition / "releases/1/release.json").verdict == "withdrawn"
    assert verdict(wire, wire.edition / "releases/2/release.json").verdict == "authentic"


def test_a_copy_kept_elsewhere_is_withdrawn(wire: Wire, needles: tuple[bytes, ...]) -> None:
    path = wire.edition / "releases/1/release.json"
    kept = path.read_bytes()
    remove(wire)
    assert verdict(wire, path, data=kept).verdict == "withdrawn"


def test_a_picture_that_another_release_shows_stays(wire: Wire, pictures: Path) -> None:
    publish_text(wire, pictured(TOLD, "room.png"), folder=pictures)
    publish_text(wire, pictured(TEXT, "room.png"), folder=pictures)
    remove(wire)
    assert len(list((wire.media / "pictures").iterdir())) == 1
    assert audit(wire) == ()


def test_the_last_dry_run_goes_too(wire: Wire, needles: tuple[bytes, ...]) -> None:
    again = TOLD.replace("64 seats", "62 seats")
    press_trial(wire, try_publish(wire, file_text(wire, again), CLEAN))
    assert holding(wire.folder / "dry-run", SECRET.encode())
    remove(wire)
    assert holding(wire.folder, *needles) == []


def test_what_a_killed_process_left_half_written_goes_too(
    wire: Wire, needles: tuple[bytes, ...]
) -> None:
    write_half(wire.edition / "feeds/atom.xml", SECRET)
    assert holding(wire.edition / "feeds", SECRET.encode())
    remove(wire)
    assert holding(wire.folder, *needles) == []


def test_an_export_made_afterwards_holds_nothing_of_it(
    wire: Wire, needles: tuple[bytes, ...], tmp_path: Path
) -> None:
    remove(wire)
    for _ in export_wire(wire, tmp_path / "export"):
        pass
    assert holding(tmp_path / "export", *needles) == []


@pytest.mark.fault
@pytest.mark.parametrize("recover", [press_pending, lambda wire: list(press_all(wire))])
def test_a_removal_that_was_killed_is_ended_by_any_press(
    wire: Wire,
    crasher: Crasher,
    needles: tuple[bytes, ...],
    recover: Callable[[Wire], object],
) -> None:
    connections.close_all()
    assert crasher.run(wire.folder, "remove", kill_at=1).killed
    recover(open_wire(wire.folder, clock=wire.clock))
    connections.close_all()
    assert holding(wire.folder, *needles) == []
