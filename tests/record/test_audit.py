"""The record read back: nothing comes out that the root doesn't prove."""

import hashlib

import pytest

from dateline.record.audit import (
    audit,
    check_growth,
    check_tile_file,
    read_entries,
    read_head,
    read_leaves,
    recompute,
)
from dateline.record.checkpoint import Checkpoint, sign_checkpoint
from dateline.record.entry import Entry, format_entry
from dateline.record.errors import (
    MalformedError,
    MissingError,
    ProofError,
    RecordError,
    UnknownKeyError,
)
from dateline.record.merkle import EMPTY_ROOT
from dateline.record.tiles import Tile, grow, parse_bundle, parse_path, tiles_at
from record.bundles import ORIGIN, OTHER, SIGNER, VERIFIER

KEYS = [VERIFIER]


class Record:
    """A record in memory of any size."""

    def __init__(self, size: int, leaves: list[bytes] | None = None) -> None:
        self.leaves = leaves or [format_entry(sample(index)) for index in range(size)]
        grown = grow(0, self.leaves, self.fetch)
        self.head = Checkpoint(ORIGIN, grown.size, grown.root)
        self.files = {**grown.files, "checkpoint": sign_checkpoint(self.head, SIGNER).encode()}
        self.read: list[str] = []

    def fetch(self, path: str) -> bytes:
        self.read.append(path)
        try:
            return self.files[path]
        except KeyError:
            raise MissingError(f"{path} isn't there.") from None


def sample(index: int) -> Entry:
    return Entry(
        type="report.decided",
        at="2026-03-03T09:00:00Z",
        id=hashlib.sha256(str(index).encode()).hexdigest()[:32],
    )


@pytest.mark.parametrize("size", [0, 1, 2, 255, 256, 257, 511, 512, 1000])
def test_every_entry_comes_out_in_order(size: int) -> None:
    record = Record(size)
    logged = list(audit(record.fetch, KEYS))
    assert [entry.index for entry in logged] == list(range(size))
    assert [entry.leaf for entry in logged] == record.leaves
    assert all(entry.entry == sample(entry.index) for entry in logged)


def test_reading_from_the_middle_gives_the_rest_and_fetches_no_more_than_it_needs() -> None:
    record = Record(70_000 // 50)
    for start in (0, 1, 255, 256, 300, 1279, 1399, 1400):
        found = [index for index, _ in read_leaves(record.fetch, record.head, start)]
        assert found == list(range(start, 1400))
    record.read.clear()
    assert len(list(read_entries(record.fetch, record.head, 1300))) == 100
    assert sorted(record.read) == ["tile/0/005.p/120", "tile/1/000.p/5", "tile/entries/005.p/120"]
    for start in (-1, 1401):
        with pytest.raises(ProofError):
            list(read_entries(record.fetch, record.head, start))


def test_a_record_of_two_levels_of_tiles_is_read_whole() -> None:
    size = 256 * 256 + 300
    record = Record(size, [index.to_bytes(3, "big") for index in range(size)])
    assert [path.path for path in tiles_at(size)][-1] == "tile/2/000.p/1"
    leaves = list(read_leaves(record.fetch, record.head))
    assert [leaf for _, leaf in leaves] == record.leaves
    assert len(list(read_leaves(record.fetch, record.head, size - 10))) == 10


def test_each_file_changed_in_one_bit_or_missing_is_noticed() -> None:
    record = Record(600)
    whole = dict(record.files)
    for path, content in whole.items():
        for place in (0, len(content) // 2, len(content) - 1):
            changed = bytearray(content)
            changed[place] ^= 1
            record.files = {**whole, path: bytes(changed)}
            with pytest.raises(RecordError):
                list(audit(record.fetch, KEYS))
        record.files = {name: kept for name, kept in whole.items() if name != path}
        with pytest.raises(MissingError):
            list(audit(record.fetch, KEYS))


def test_nothing_unproven_is_yielded_before_the_fault_is_noticed() -> None:
    record = Record(600)
    entries = list(parse_bundle(record.files["tile/entries/001"]))
    entries[3] = format_entry(sample(9999))
    record.files["tile/entries/001"] = b"".join(len(e).to_bytes(2, "big") + e for e in entries)
    seen: list[int] = []

    def read() -> None:
        seen.extend(entry.index for entry in audit(record.fetch, KEYS))

    with pytest.raises(ProofError, match="Entry 259"):
        read()
    assert seen == list(range(259))


def test_an_entry_changed_with_all_tiles_over_it_is_not_under_the_signed_root() -> None:
    for index in (3, 599):
        record, other = Record(600), Record(600)
        other.leaves[index] = format_entry(sample(9999))
        forged = Record(0, other.leaves)
        for levels in (("tile/entries/", "tile/0/"), ("tile/",)):
            kept = {path: data for path, data in forged.files.items() if path.startswith(levels)}
            record.files |= kept
            with pytest.raises(ProofError, match=r"tile/0/000 isn't|don't make"):
                list(audit(record.fetch, KEYS))


def test_an_entry_that_is_no_entry_is_named_by_its_index() -> None:
    record = Record(0, [format_entry(sample(0)), b'{"type":"release.invented"}'])
    with pytest.raises(MalformedError, match="Entry 1"):
        list(audit(record.fetch, KEYS))


def test_a_record_signed_by_another_key_is_refused() -> None:
    record = Record(3)
    with pytest.raises(UnknownKeyError):
        list(audit(record.fetch, [OTHER]))
    record.files["checkpoint"] = b"\xff\xfe"
    with pytest.raises(MalformedError):
        read_head(record.fetch, KEYS)


def test_a_later_checkpoint_must_continue_an_earlier_one() -> None:
    short, long = Record(300), Record(1000)
    check_growth(long.fetch, short.head, long.head)
    check_growth(long.fetch, long.head, long.head)
    check_growth(long.fetch, Checkpoint(ORIGIN, 0, EMPTY_ROOT), long.head)
    for old in (
        Checkpoint(ORIGIN, 300, bytes(32)),
        Checkpoint(ORIGIN, 1000, bytes(32)),
        Checkpoint(ORIGIN, 1001, bytes(32)),
        Checkpoint(ORIGIN, 0, bytes(32)),
        Checkpoint("elsewhere.example.org", 300, short.head.root),
    ):
        with pytest.raises(ProofError):
            check_growth(long.fetch, old, long.head)


@pytest.mark.parametrize("size", [0, 1, 255, 256, 257, 700])
def test_the_record_is_grown_anew_from_its_entries(size: int) -> None:
    record = Record(size)
    rows = list(recompute(record.fetch, record.head))
    assert [leaf for _first, row in rows for leaf in row] == record.leaves
    assert [first for first, _row in rows] == list(range(0, size, 256))
    assert set(record.read) == record.files.keys() - {"checkpoint"}


@pytest.mark.parametrize("path", sorted(Record(600).files.keys() - {"checkpoint"}))
def test_growing_the_record_anew_finds_a_bit_flipped_in_any_file(path: str) -> None:
    record = Record(600)
    content = bytearray(record.files[path])
    content[-1] ^= 1
    record.files[path] = bytes(content)
    with pytest.raises(RecordError):
        list(recompute(record.fetch, record.head))


def test_entries_of_another_root_are_found_though_all_tiles_are_theirs() -> None:
    record, other = Record(300), Record(300, [b"another"] * 300)
    with pytest.raises(ProofError, match="don't make the checkpoint's root"):
        list(recompute(other.fetch, record.head))


def test_a_partial_tile_of_an_earlier_size_is_held_against_what_it_grew_into() -> None:
    record = Record(600)
    for size in (3, 255, 300, 599):
        earlier = Record(size)
        for path in earlier.files.keys() - {"checkpoint"}:
            check_tile_file(parse_path(path), earlier.files[path], 600, record.fetch)
    with pytest.raises(ProofError):
        check_tile_file(Tile(0, 0, 3), bytes(96), 600, record.fetch)
    with pytest.raises(ProofError):
        check_tile_file(Tile(0, 2, 89), bytes(89 * 32), 600, record.fetch)
    with pytest.raises(MissingError):
        check_tile_file(Tile(0, 3, 1), bytes(32), 600, record.fetch)
