"""Files are written whole or not at all, and what a killed process leaves goes."""

import os
from pathlib import Path

import pytest

from dateline.wire.opening import Wire
from dateline.wire.storage import UNFINISHED, sweep_unfinished, write_file
from wire.crashing import write_half


def test_a_file_that_is_half_written_has_no_name_yet(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text("as it was", "utf-8")
    write_half(path, "as it will be")
    assert path.read_text("utf-8") == "as it was"
    assert [p.name.startswith(UNFINISHED) for p in tmp_path.iterdir() if p != path] == [True]


def test_a_write_that_fails_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "page.html").mkdir()
    with pytest.raises(IsADirectoryError):
        write_file(tmp_path / "page.html", b"text")
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]


def test_what_a_living_process_is_writing_is_left_to_it(tmp_path: Path) -> None:
    half = tmp_path / f"{UNFINISHED}{os.getpid()}-page.html"
    half.write_bytes(b"te")
    sweep_unfinished(tmp_path)
    assert half.exists()


def test_the_next_holder_of_the_lock_sweeps_after_one_that_was_killed(wire: Wire) -> None:
    write_half(wire.edition / "feeds/atom.xml", "half of it")
    write_half(wire.media / "pdf/a.pdf", "half of it")
    with wire.lock():
        assert len(halves(wire)) == 2  # the last holder let go in peace, so nothing is looked for
    (wire.folder / ".lock").write_bytes(b"held\n")
    with wire.lock():
        assert halves(wire) == []
    assert (wire.folder / ".lock").read_bytes() == b""


def halves(wire: Wire) -> list[Path]:
    return [*wire.edition.rglob(f"{UNFINISHED}*"), *wire.media.rglob(f"{UNFINISHED}*")]
