"""The trace index: what is put in is found again, and nothing of what was taken out is left."""

import random
import struct
from pathlib import Path

import pytest

from dateline.trace import Fingerprints, fingerprints
from dateline.wire.trace_index import (
    FILE_NAME,
    Covered,
    Traced,
    TraceIndex,
    open_index,
    read_index,
)

ABOUT = " ".join(f"closing{number}" for number in range(60))


def text_of(seed: int, count: int = 200) -> str:
    """A text of invented words, another for each seed."""
    chance = random.Random(seed)  # noqa: S311 -- the same each time
    return " ".join(f"w{chance.randrange(900)}" for _ in range(count))


def prints_of(seed: int, *, end: str = "") -> Fingerprints:
    return fingerprints(f"{text_of(seed)} {end}")


def filled(folder: Path, count: int, *, end: str = "") -> TraceIndex:
    index = open_index(folder)
    with index.writing():
        index.add(Traced(number, 1, number, prints_of(number, end=end)) for number in range(count))
        index.cover(Covered(count, b"leaf"))
    return index


def test_the_text_itself_is_found_first(tmp_path: Path) -> None:
    found = filled(tmp_path, 40).near(prints_of(17), 17)[0]
    assert (found.release, found.version, found.share, found.identical) == (17, 1, 1.0, True)


def test_a_text_with_one_word_changed_is_found_and_is_not_the_same(tmp_path: Path) -> None:
    words = text_of(17).split()
    words[80] = "other"
    found = filled(tmp_path, 40).near(fingerprints(" ".join(words)), 99)[0]
    assert found.release == 17
    assert 0.85 < found.share < 1
    assert not found.identical


def test_a_text_of_its_own_is_found_nowhere(tmp_path: Path) -> None:
    assert filled(tmp_path, 40).near(prints_of(999)) == []
    assert open_index(tmp_path / ".").near(frozenset()) == []


def test_an_ending_that_all_share_hides_no_copy(tmp_path: Path) -> None:
    index = filled(tmp_path, 200, end=ABOUT)
    assert [index.near(prints_of(n, end=ABOUT))[0].release for n in (3, 90, 199)] == [3, 90, 199]


def test_a_later_version_of_the_same_words_comes_first(tmp_path: Path) -> None:
    index = filled(tmp_path, 5)
    with index.writing():
        index.add([Traced(3, 2, 3, prints_of(3))])
    assert [(n.release, n.version) for n in index.near(prints_of(3))[:2]] == [(3, 2), (3, 1)]


def test_what_is_taken_out_leaves_nothing(tmp_path: Path) -> None:
    index = filled(tmp_path, 5)
    with index.writing():
        index.remove([3])
    index.settle()
    assert index.near(prints_of(3)) == []
    assert index.near(prints_of(2))[0].release == 2
    kept = index.rows.execute("SELECT count(*) FROM print").fetchone()[0]
    assert kept == sum(not value % 3 for n in (0, 1, 2, 4) for value in prints_of(n))


def test_it_is_kept_from_one_opening_to_the_next(tmp_path: Path) -> None:
    filled(tmp_path, 5).close()
    again = open_index(tmp_path)
    assert again.covered == Covered(5, b"leaf")
    assert again.near(prints_of(4))[0].release == 4
    assert (tmp_path / FILE_NAME).stat().st_mode & 0o077 == 0


def test_a_transaction_that_fails_leaves_no_trace(tmp_path: Path) -> None:
    index = filled(tmp_path, 2)
    broken = (Traced(9, 1, number, frozenset({1 << 70})) for number in range(2))
    with pytest.raises(struct.error), index.writing():
        index.add([Traced(9, 1, 9, prints_of(9)), *broken])
    assert index.near(prints_of(9)) == []


@pytest.mark.parametrize("content", [b"no database at all, but long enough " * 40, b"\0" * 4096])
def test_a_damaged_file_is_begun_anew(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    index = open_index(tmp_path)
    assert index.covered == Covered(0, b"")


def test_another_schema_is_begun_anew(tmp_path: Path) -> None:
    index = filled(tmp_path, 2)
    index.rows.execute("PRAGMA user_version = 0")
    index.close()
    assert open_index(tmp_path).covered.size == 0


def test_a_reader_without_a_database_looks_up_what_it_covers(tmp_path: Path) -> None:
    assert read_index(tmp_path, 0) is None
    filled(tmp_path, 5).close()
    look = read_index(tmp_path, 5)
    assert look is not None
    assert look(prints_of(4))[0] == (4, 1)
    assert read_index(tmp_path, 6) is None
    (tmp_path / FILE_NAME).write_bytes(b"damaged since")
    assert look(prints_of(4)) == ()
    assert read_index(tmp_path, 1) is None
