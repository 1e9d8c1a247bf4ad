"""The log: entries become tiles and a signed head, and never two heads of one size."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from django.db import transaction

from dateline.record.audit import check_growth
from dateline.record.checkpoint import open_checkpoint, sign_checkpoint
from dateline.record.entry import Entry as Leaf
from dateline.record.note import Signer
from dateline.record.proof import verify_proof
from dateline.wire.config import format_config
from dateline.wire.errors import ClockError, ContradictionError
from dateline.wire.opening import Wire, open_wire
from dateline.wire.publishing.actions.press import press_all, press_pending
from dateline.wire.publishing.log import advance, append, log_size, reader_of, restore_tiles
from dateline.wire.publishing.models import Checkpoint, Entry, Version
from dateline.wire.sources.actions.add import add_source
from wire.wires import CONFIG, SOURCE, Clock, another, audit, publish_text

SCRIPT = Path(__file__).with_name("publishing_process.py")


def heads() -> list[tuple[int, bytes]]:
    return [(row.size, bytes(row.root)) for row in Checkpoint.objects.all()]


def an_entry(number: int) -> Leaf:
    return Leaf(
        type="content.erased", at="2026-03-03T09:00:00Z", id=f"{number:032x}", release=number
    )


def append_one(number: int) -> int:
    with transaction.atomic():
        return append(an_entry(number))


class TestGrowth:
    def test_entries_are_numbered_without_a_gap(self, wire: Wire) -> None:
        start = log_size()
        assert [append_one(number) for number in (1, 2, 3)] == [start, start + 1, start + 2]

    def test_a_rolled_back_entry_was_never_there(self, wire: Wire) -> None:
        start = log_size()
        with transaction.atomic():
            append(an_entry(1))
            transaction.set_rollback(True)
        assert append_one(2) == start

    def test_a_head_is_signed_once_for_all_that_waits(self, wire: Wire) -> None:
        before = len(heads())
        for number in range(5):
            append_one(number)
        advance(wire)
        assert len(heads()) == before + 1
        head = open_checkpoint(
            (wire.record / "checkpoint").read_text("utf-8"), [wire.signer.verifier]
        )
        assert (head.origin, head.size, head.root) == (CONFIG.origin, *heads()[-1])

    def test_nothing_new_signs_nothing(self, wire: Wire) -> None:
        before = heads()
        advance(wire)
        assert heads() == before

    def test_each_head_extends_the_one_before(self, wire: Wire) -> None:
        for number in range(4):
            append_one(number)
            advance(wire)
        rows = list(Checkpoint.objects.all())
        opened = [open_checkpoint(row.note, [wire.signer.verifier]) for row in rows]
        for old, new in pairwise(opened):
            check_growth(reader_of(wire.record), old, new)

    def test_a_proof_is_under_the_first_head_that_covers_it(self, wire: Wire) -> None:
        row = publish_text(wire)
        row.refresh_from_db()
        size = log_size()
        publish_text(wire, another(2))
        row.refresh_from_db()
        leaf = bytes(Entry.objects.get(index=row.entry).leaf)
        proven = verify_proof(row.proof, leaf, [wire.signer.verifier])
        assert (proven.index, proven.checkpoint.size) == (row.entry, size)


class TestContradictions:
    """Promise 2: on contradiction the wire stops, and nothing is signed."""

    def refused(self, wire: Wire) -> str:
        before, published = heads(), (wire.record / "checkpoint").read_bytes()
        with pytest.raises(ContradictionError) as fault:
            press_pending(wire)
        assert heads() == before
        assert (wire.record / "checkpoint").read_bytes() == published
        return str(fault.value)

    def test_a_database_from_an_older_backup(
        self, folder: Path, wire: Wire, reopen: Callable[[], Wire], tmp_path: Path
    ) -> None:
        shutil.copy(folder / "dateline.sqlite3", tmp_path / "backup.sqlite3")
        publish_text(wire)
        published = (wire.record / "checkpoint").read_bytes()
        restore_database(folder, tmp_path / "backup.sqlite3")
        again = reopen()
        append_one(7)
        assert "older backup" in self.refused(again)
        assert (again.record / "checkpoint").read_bytes() == published

    def test_another_root_for_one_size(self, wire: Wire) -> None:
        publish_text(wire)
        last = Checkpoint.objects.order_by("-size")[0]
        last.root = bytes(32)
        last.save()
        append_one(7)
        assert "two histories" in self.refused(wire)

    def test_a_checkpoint_by_another_key(self, wire: Wire) -> None:
        head = open_checkpoint(
            (wire.record / "checkpoint").read_text("utf-8"), [wire.signer.verifier]
        )
        forged = sign_checkpoint(head, Signer.from_seed(CONFIG.origin, bytes(32)))
        (wire.record / "checkpoint").write_text(forged, "utf-8")
        append_one(7)
        assert "isn't one this wire's key signed" in self.refused(wire)

    def test_an_unreadable_checkpoint(self, wire: Wire) -> None:
        (wire.record / "checkpoint").write_bytes(b"\xff\x00")
        append_one(7)
        assert "isn't one" in self.refused(wire)

    def test_an_entry_tampered_with_in_the_database(self, wire: Wire) -> None:
        publish_text(wire)
        row = Entry.objects.get(index=1)
        row.leaf = bytes(row.leaf).replace(b'"guidelines.adopted"', b'"guidelines.adoptee"')
        row.save()
        for tile in (wire.record / "tile").rglob("*"):
            if tile.is_file():
                tile.write_bytes(b"")
        append_one(7)
        assert "don't lead to the root" in self.refused(wire)

    def test_an_entry_tampered_with_is_found_by_press_all(self, wire: Wire) -> None:
        publish_text(wire)
        row = Entry.objects.get(index=1)
        row.leaf = bytes(row.leaf) + b" "
        row.save()
        with pytest.raises(ContradictionError, match="don't lead to the root"):
            list(press_all(wire))


class TestTheClock:
    def test_that_went_back_stops_everything_before_it_is_recorded(
        self, wire: Wire, clock: Clock
    ) -> None:
        publish_text(wire)
        size = log_size()
        clock.pass_by(hours=-1)
        with pytest.raises(ClockError, match=r"put clock_mended = 4 into dateline\.toml"):
            publish_text(wire, another(2))
        with pytest.raises(ClockError, match="set the clock right"):
            add_source(wire, replace(SOURCE, slug="pebble-school", name="Pebble School"))
        assert log_size() == size
        clock.pass_by(hours=2)
        publish_text(wire, another(2))
        assert audit(wire) == ()

    def test_may_go_back_by_what_setting_it_does(self, wire: Wire, clock: Clock) -> None:
        publish_text(wire)
        clock.pass_by(seconds=-30)
        publish_text(wire, another(2))
        assert audit(wire) == ()

    def test_that_was_wrong_before_is_mended_by_saying_up_to_which_entry(
        self, wire: Wire, clock: Clock
    ) -> None:
        clock.pass_by(days=4000)
        publish_text(wire)
        clock.pass_by(days=-4000)
        config = msgspec.structs.replace(wire.config, clock_mended=log_size())
        (wire.folder / "dateline.toml").write_text(format_config(config), "utf-8")
        again = open_wire(wire.folder, clock=clock)
        publish_text(again, another(2))
        clock.pass_by(hours=-1)
        with pytest.raises(ClockError):
            publish_text(again, another(3))
        assert audit(again) == ()


class TestMending:
    def test_torn_tiles_are_written_anew_from_the_database(self, wire: Wire) -> None:
        publish_text(wire)
        for tile in (wire.record / "tile").rglob("*"):
            if tile.is_file():
                tile.write_bytes(tile.read_bytes()[:7])
        publish_text(wire, another(2))
        assert audit(wire) == ()

    def test_missing_tiles_are_written_anew_from_the_database(self, wire: Wire) -> None:
        publish_text(wire)
        shutil.rmtree(wire.record / "tile")
        publish_text(wire, another(2))
        assert audit(wire) == ()

    def test_a_checkpoint_that_was_signed_and_never_published_is_published(
        self, wire: Wire
    ) -> None:
        publish_text(wire)
        before = heads()
        note = (wire.record / "checkpoint").read_bytes()
        (wire.record / "checkpoint").unlink()
        advance(wire)
        assert heads() == before
        assert (wire.record / "checkpoint").read_bytes() == note

    def test_restoring_tiles_signs_nothing(self, wire: Wire) -> None:
        publish_text(wire)
        before, files = heads(), tiles(wire)
        shutil.rmtree(wire.record / "tile")
        restore_tiles(wire)
        assert heads() == before
        assert files.items() >= tiles(wire).items()
        assert audit(wire) == ()


def test_processes_that_publish_at_once_share_one_history(folder: Path, wire: Wire) -> None:
    both = [
        subprocess.Popen(
            [sys.executable, str(SCRIPT), str(folder), *numbers],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for numbers in (("11", "12", "13"), ("21", "22", "23"))
    ]
    for process in both:
        _output, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors.decode()
    rows = Version.objects.order_by("entry")
    assert [row.release_id for row in rows] == [1, 2, 3, 4, 5, 6]
    assert [row.entry for row in rows] == list(range(3, 9))
    assert all(row.pressed for row in rows)
    assert audit(wire) == ()


def tiles(wire: Wire) -> dict[str, bytes]:
    top = wire.record / "tile"
    return {str(p.relative_to(top)): p.read_bytes() for p in top.rglob("*") if p.is_file()}


def restore_database(folder: Path, backup: Path) -> None:
    """Put a backup in a database's place, as an operator would."""
    for path in folder.glob("dateline.sqlite3*"):
        path.unlink()
    shutil.copy(backup, folder / "dateline.sqlite3")
