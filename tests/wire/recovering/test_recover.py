"""A database that is older than the record, or gone, is mended from what was published."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.db import connections

from dateline.record.audit import check_growth
from dateline.record.checkpoint import Checkpoint as Head
from dateline.record.checkpoint import open_checkpoint
from dateline.record.digests import sign_approval
from dateline.record.errors import MissingError, RecordError
from dateline.wire.edition import folder_fetch
from dateline.wire.errors import ContradictionError
from dateline.wire.opening import Wire, open_wire
from dateline.wire.publishing.actions.decide import decide_report
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.actions.press_imported import ImportedPressing
from dateline.wire.publishing.actions.publish import publish
from dateline.wire.publishing.actions.reply import attach_reply
from dateline.wire.publishing.actions.restore import restore
from dateline.wire.publishing.actions.retract import retract
from dateline.wire.publishing.log import log_size, reader_of
from dateline.wire.publishing.models import Entry, Version
from dateline.wire.recovering.recover import (
    Recovered,
    open_for_recovery,
    press_recovered,
    recover,
)
from wire.crashing import Crasher
from wire.wires import (
    ARCHIVE,
    CLEAN,
    REPLY,
    RULING,
    TEXT,
    Clock,
    another,
    around,
    audit,
    correct_text,
    difference,
    draw,
    file_text,
    leftovers,
    pictured,
    publish_text,
    snapshot,
    take_in,
    write_archive,
)

EDITORS = ("desk-anna", "desk-bo")
SECRET = "ring at the violet door"
NOTHING: dict[str, list[str]] = {"gone": [], "new": [], "other": []}


@pytest.fixture(scope="module")
def played(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a wire's folder in which everything happened once, that nobody writes to.

    ``early.sqlite3`` in it is its database as it was after the first three releases, and
    ``early`` its edition.
    """
    top = tmp_path_factory.mktemp("played")
    folder = Path(shutil.copytree(template, top / "wire"))
    wire = open_wire(folder, clock=Clock())
    draw(top / "pictures", "room.png", "red")
    publish_text(wire, pictured(TEXT, "room.png"), folder=top / "pictures")
    publish_text(wire, another(2))
    publish_text(wire, another(3).replace("ring at the north door", SECRET))
    connections.close_all()
    shutil.copy(folder / "dateline.sqlite3", folder / "early.sqlite3")
    shutil.copytree(folder / "edition", folder / "early")

    wire = open_wire(folder, clock=Clock())
    correct_text(wire, 2, another(2).replace("north door", "south door"))
    attach_reply(wire, 2, REPLY, EDITORS)
    correct_text(wire, 3, another(3).replace("north door", f"green door, or {SECRET}"))
    attach_reply(wire, 3, REPLY, EDITORS)
    for number in (2, 3):
        ruling = replace(RULING, verdict="dismissed", outcome="none")
        decide_report(wire, number, 1, ruling, EDITORS)
        retract(wire, number, "error", "The lift hadn't come.", EDITORS)
        restore(wire, number, "The lift had come.", EDITORS)
    retract(wire, 1, "error", "The council hadn't agreed yet.", EDITORS)
    retract(wire, 3, "legal", "A court ordered it.", EDITORS)
    press_pending(wire)
    write_archive(folder / ARCHIVE, 3)
    take_in(wire)
    for _ in ImportedPressing(wire, workers=1).run():
        pass
    filed = file_text(wire, another(4))
    key = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    publish(wire, filed, CLEAN, [sign_approval(filed.filing, key)])
    press_pending(wire)
    connections.close_all()
    return folder


@pytest.fixture
def folder(played: Path, tmp_path: Path) -> Iterator[Path]:
    yield Path(shutil.copytree(played, tmp_path / "wire"))
    connections.close_all()


def mend(folder: Path, *places: Path) -> Recovered:
    """Recover the wire in a folder as the command does."""
    connections.close_all()
    wire, anew = open_for_recovery(folder)
    done = recover(wire, [folder_fetch(p) for p in (wire.edition, *places)], anew=anew)
    for _ in press_recovered(wire):
        pass
    return done


def restore_database(folder: Path) -> None:
    """Put the early backup in the database's place, as an operator would."""
    lose_database(folder)
    shutil.copy(folder / "early.sqlite3", folder / "dateline.sqlite3")


def lose_database(folder: Path) -> None:
    connections.close_all()
    for path in (*folder.glob("dateline.sqlite3*"), *folder.glob("trace.sqlite3*")):
        path.unlink()


def head(wire: Wire) -> Head:
    return open_checkpoint((wire.record / "checkpoint").read_text("utf-8"), [wire.signer.verifier])


def goes_on(folder: Path) -> None:
    """Publish one more release: the record must grow from what it was."""
    wire = open_wire(folder, clock=Clock())
    before = head(wire)
    filed = file_text(wire, another(9))
    key = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    row = publish(wire, filed, CLEAN, [sign_approval(filed.filing, key)])
    press_pending(wire)
    assert row.entry == before.size
    check_growth(reader_of(wire.record), before, head(wire))
    assert audit(wire) == ()


class TestADatabaseThatIsOlder:
    def test_signs_nothing_until_it_is_recovered(self, folder: Path) -> None:
        restore_database(folder)
        with pytest.raises(ContradictionError, match="dateline record recover"):
            publish_text(open_wire(folder, clock=Clock()), another(8))
        goes_on_after(folder)

    def test_comes_back_to_the_very_edition(self, folder: Path) -> None:
        before = snapshot(folder / "edition")
        restore_database(folder)
        done = mend(folder)
        assert not done.anew
        assert done.entries == done.size - 6 > 0
        assert difference(before, snapshot(folder / "edition")) == NOTHING

    def test_holds_nothing_that_was_erased_since(self, folder: Path) -> None:
        restore_database(folder)
        mend(folder)
        holding = [
            path.name
            for path in folder.rglob("*")
            if path.is_file() and "early" not in str(path) and SECRET.encode() in path.read_bytes()
        ]
        assert holding == []
        assert not (folder / "media/pdf").joinpath("none").exists()


class TestADatabaseThatIsGone:
    def test_comes_back_from_record_and_bundles_alone(self, folder: Path) -> None:
        before = snapshot(folder / "edition")
        lose_database(folder)
        done = mend(folder)
        assert done.anew
        assert done.entries == done.size
        assert difference(before, snapshot(folder / "edition")) == NOTHING
        goes_on(folder)

    def test_brings_back_pdfs_and_pictures_and_says_that_originals_are_gone(
        self, folder: Path
    ) -> None:
        before = snapshot(folder / "edition")
        lose_database(folder)
        shutil.rmtree(folder / "media")
        done = mend(folder)
        assert done.media == Version.objects.filter(erased=False).count() + 1
        assert "the original files of 1 pictures" in done.lost
        assert "accounts and roles, drafts and what waited at the desk" in done.lost
        assert difference(before, snapshot(folder / "edition")) == NOTHING

    def test_does_not_come_back_without_what_opens_an_entry(self, folder: Path) -> None:
        lose_database(folder)
        (folder / "edition/releases/2/v1/release.json").unlink()
        with pytest.raises(MissingError, match=r"opens entry 4 \(release.published\)"):
            mend(folder)
        assert log_size() == 0


class TestAnotherPlace:
    @pytest.fixture
    def mirror(self, folder: Path, tmp_path: Path) -> Path:
        """Put the edition aside, and an early one and its database in the wire's place."""
        mirror = tmp_path / "mirror"
        (folder / "edition").rename(mirror)
        shutil.copytree(folder / "early", folder / "edition")
        restore_database(folder)
        return mirror

    def test_that_is_newer_than_both_brings_them_up(self, folder: Path, mirror: Path) -> None:
        before = snapshot(mirror)
        done = mend(folder, mirror)
        assert done.entries > 0
        found = difference(before, snapshot(folder / "edition"))
        assert (found["new"], found["other"]) == ([], [])
        # Nothing proves what was erased, so a size that covered nothing else isn't known any more.
        assert all(name.startswith("record/tile/") and ".p/" in name for name in found["gone"])
        goes_on(folder)

    def test_that_tells_another_history_is_refused(self, folder: Path, mirror: Path) -> None:
        wire = open_wire(folder, clock=Clock())
        publish_text(wire, another(7))  # what nobody should have done: a second history
        size = log_size()
        with pytest.raises(RecordError):
            mend(folder, mirror)
        assert log_size() == size

    def test_whose_files_were_changed_is_refused(self, folder: Path, mirror: Path) -> None:
        path = mirror / "releases/2/v2/release.json"
        path.write_bytes(path.read_bytes().replace(b"south door", b"north door"))
        with pytest.raises(RecordError):
            mend(folder, mirror)
        assert Entry.objects.count() == 6  # as in the backup


def goes_on_after(folder: Path) -> None:
    mend(folder)
    goes_on(folder)


@pytest.mark.fault
@pytest.mark.parametrize("number", range(8))
def test_a_recovery_that_was_killed_is_begun_again(
    folder: Path, crasher: Crasher, number: int
) -> None:
    before = snapshot(folder / "edition")
    lose_database(folder)
    steps = around("rows recovered", "entries proven", "traces erased", "texts indexed")
    killed = crasher.run(folder, "record recover", kill_at=number)
    assert killed == (steps[: number + 1], True, "")
    assert crasher.run(folder, "record recover")[1:] == (False, "")
    assert difference(before, snapshot(folder / "edition")) == NOTHING
    assert leftovers(open_wire(folder)) == []


@pytest.mark.fault
def test_a_recovery_that_was_killed_while_pressing_is_ended_by_any_press(
    folder: Path, crasher: Crasher
) -> None:
    before = snapshot(folder / "edition")
    lose_database(folder)
    assert crasher.run(folder, "record recover", kill_at=6).killed
    shutil.rmtree(folder / "edition/releases")
    assert crasher.run(folder, "recover").fault == ""
    assert difference(before, snapshot(folder / "edition")) == NOTHING
