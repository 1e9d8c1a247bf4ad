"""Tiles and entry bundles: names, contents, growth, and what growth costs."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.record.errors import MalformedError, MissingError
from dateline.record.merkle import (
    MAX_SIZE,
    Node,
    leaf_hash,
    prove_consistency,
    prove_inclusion,
    root,
)
from dateline.record.tiles import (
    ENTRIES,
    MAX_LEVEL,
    WIDTH,
    Growth,
    Tile,
    TileReader,
    format_bundle,
    grow,
    new_tiles,
    parse_bundle,
    parse_path,
    read_tile,
    split_hashes,
    tile_at,
    tiles_at,
)
from record.naive import entry, tree_hash


class Store:
    """Files in memory that count how often and how much is read."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.read: list[str] = []

    def fetch(self, path: str) -> bytes:
        self.read.append(path)
        if path not in self.files:
            raise MissingError(f"{path} isn't there.")
        return self.files[path]

    def grow(self, old: int, new: int) -> dict[str, bytes]:
        """Append entries and keep the files; return those written."""
        grown = grow(old, (entry(i) for i in range(old, new)), self.fetch)
        assert not grown.files.keys() & self.files.keys(), "a file was written twice"
        self.files |= grown.files
        return grown.files


def test_a_tree_of_70_000_has_the_tiles_that_the_specification_lists() -> None:
    tiles = list(new_tiles(0, 70_000))
    counts = {
        level: [tile.width for tile in tiles if tile.level == level] for level in (ENTRIES, 0, 1, 2)
    }
    assert counts[0] == counts[ENTRIES] == [WIDTH] * 273 + [112]
    assert counts[1] == [WIDTH, 17]
    assert counts[2] == [1]
    assert len(tiles) == 274 + 274 + 2 + 1


def test_a_tree_of_256_has_one_full_tile_and_one_hash_above_it() -> None:
    assert [tile.path for tile in new_tiles(0, 256)] == [
        "tile/entries/000",
        "tile/0/000",
        "tile/1/000.p/1",
    ]
    assert [tile.path for tile in tiles_at(256)] == ["tile/1/000.p/1"]


@pytest.mark.parametrize(
    ("tile", "path"),
    [
        (Tile(0, 1_234_067), "tile/0/x001/x234/067"),
        (Tile(0, 5), "tile/0/005"),
        (Tile(63, 0, 1), "tile/63/000.p/1"),
        (Tile(1, 1000, 255), "tile/1/x001/000.p/255"),
        (Tile(ENTRIES, 999), "tile/entries/999"),
        (Tile(ENTRIES, 273, 112), "tile/entries/273.p/112"),
    ],
)
def test_a_tile_has_the_path_that_the_specification_gives_it(tile: Tile, path: str) -> None:
    assert tile.path == path
    assert parse_path(path) == tile


@given(st.integers(ENTRIES, MAX_LEVEL), st.integers(0, MAX_SIZE), st.integers(1, WIDTH))
def test_a_path_reads_back(level: int, index: int, width: int) -> None:
    tile = Tile(level, index, width)
    assert parse_path(tile.path) == tile


@given(st.text("tile/0123456789xp.entris_- +", max_size=30))
def test_any_text_is_a_path_or_malformed(path: str) -> None:
    try:
        tile = parse_path(path)
    except MalformedError:
        return
    assert tile.path == path


@pytest.mark.parametrize(
    "path",
    [
        "",
        "tile/0/5",
        "tile/0/0005",
        "tile/0/x005",
        "tile/0/x000/005",
        "tile/0/001/005",
        "tile/00/005",
        "tile/64/005",
        "tile/-1/005",
        "tile/8/0/005",
        "tile/0/005.p/0",
        "tile/0/005.p/256",
        "tile/0/005.p/012",
        "tile/0/005.p/",
        "tile/0/005.p/1_2",
        "tile/0/٠٠٥",
        "tile/0/005\n",
        "/tile/0/005",
        "tile/0/../005",
        "tile/data/005",
        "tile/0/x999/x999/x999/x999/x999/x999/999",
        "checkpoint",
    ],
)
def test_a_path_in_any_other_form_is_refused(path: str) -> None:
    with pytest.raises(MalformedError):
        parse_path(path)


def test_growing_one_by_one_writes_what_is_named_and_makes_every_root() -> None:
    store = Store()
    for size in range(600):
        grown = grow(size, [entry(size)], store.fetch)
        assert grown.old_root == tree_hash(0, size)
        assert grown.root == tree_hash(0, size + 1)
        assert set(grown.files) == {tile.path for tile in new_tiles(size, size + 1)}
        store.files |= grown.files
        assert root(size + 1, TileReader(size + 1, store.fetch)) == grown.root


@given(st.lists(st.integers(0, 700), min_size=1, max_size=6))
@settings(max_examples=25, deadline=None)
def test_growing_in_any_steps_ends_in_the_same_tree(steps: list[int]) -> None:
    store, size = Store(), 0
    for step in steps:
        written = store.grow(size, size + step)
        assert set(written) == {tile.path for tile in new_tiles(size, size + step)}
        size += step
    reader = TileReader(size, store.fetch)
    assert root(size, reader) == tree_hash(0, size)
    at_once = Store()
    at_once.grow(0, size)
    assert at_once.files.items() <= store.files.items()
    if size > 1:
        proof = prove_inclusion(size // 2, size, reader)
        assert proof == prove_inclusion(size // 2, size, TileReader(size, at_once.fetch))
        assert prove_consistency(size // 2, size, reader)


def test_tiles_hold_hashes_in_order_and_bundles_their_entries() -> None:
    store = Store()
    store.grow(0, 600)
    assert store.files["tile/0/002.p/88"] == b"".join(tree_hash(i, i + 1) for i in range(512, 600))
    assert store.files["tile/1/000.p/2"] == tree_hash(0, 256) + tree_hash(256, 512)
    assert len(store.files["tile/0/000"]) == 8192
    assert parse_bundle(store.files["tile/entries/001"]) == tuple(map(entry, range(256, 512)))


def test_appending_one_entry_reads_and_writes_the_edge_alone_however_large_the_record() -> None:
    store = Store()
    store.grow(0, 66_000)
    size = 66_000
    for step in (1, 1, 1):
        store.read.clear()
        written = store.grow(size, size + step)
        assert store.read == [tile.path for tile in tiles_at(size)]
        assert len(store.read) <= 4
        assert len(written) == 2
        assert sum(map(len, written.values())) < WIDTH * (32 + 16)
        size += step
    store.read.clear()
    prove_inclusion(12_345, size, TileReader(size, store.fetch))
    assert len(set(store.read)) == len(store.read) <= 5
    store.read.clear()
    prove_consistency(size - 700, size, TileReader(size, store.fetch))
    assert len(store.read) <= 6


def test_a_growing_tree_hands_out_files_as_they_fill() -> None:
    growth = Growth(0, Store().fetch)
    filled = [path for i in range(WIDTH) for path, _ in growth.append(entry(i))]
    assert filled == ["tile/entries/000", "tile/0/000"]
    assert [path for path, _ in growth.edge()] == ["tile/1/000.p/1"]


def test_growing_by_nothing_writes_nothing() -> None:
    store = Store()
    store.grow(0, 300)
    assert store.grow(300, 300) == {}


def test_a_partial_tile_that_is_gone_is_read_from_the_full_one() -> None:
    store = Store()
    store.grow(0, 100)
    store.grow(100, 256)
    kept = Store()
    kept.files = {path: data for path, data in store.files.items() if ".p/" not in path}
    assert root(100, TileReader(100, kept.fetch)) == tree_hash(0, 100)
    assert read_tile(Tile(ENTRIES, 0, 100), kept.fetch) == tuple(map(entry, range(100)))
    del kept.files["tile/0/000"]
    with pytest.raises(MissingError):
        root(100, TileReader(100, kept.fetch))


@pytest.mark.parametrize(
    "change",
    [lambda tile: tile[:-1], lambda tile: tile[:-32], lambda tile: tile + bytes(32), lambda _: b""],
)
def test_a_tile_of_another_length_is_refused(change: Callable[[bytes], bytes]) -> None:
    store = Store()
    store.grow(0, 100)
    store.files["tile/0/000.p/100"] = change(store.files["tile/0/000.p/100"])
    with pytest.raises(MalformedError):
        root(100, TileReader(100, store.fetch))


def test_what_is_past_the_end_of_a_tree_has_no_tile_and_no_hash() -> None:
    store = Store()
    store.grow(0, 100)
    with pytest.raises(MissingError):
        tile_at(0, 1, 100)
    reader = TileReader(100, store.fetch)
    for node in (Node(0, 100), Node(6, 1), Node(8, 0)):
        with pytest.raises(MissingError):
            reader.read_hashes([node])
    assert reader.read_hashes([Node(0, 99)]) == [leaf_hash(entry(99))]


@given(st.lists(st.binary(max_size=40), min_size=1, max_size=WIDTH))
def test_a_bundle_reads_back(entries: list[bytes]) -> None:
    assert parse_bundle(format_bundle(entries)) == tuple(entries)


def test_a_bundle_that_ends_in_an_entry_or_holds_too_many_is_refused() -> None:
    whole = format_bundle([b"first", b"second"])
    for wrong in (b"", whole[:-1], whole + b"\x00", whole + b"\x00\x01", bytes(2 * (WIDTH + 1))):
        with pytest.raises(MalformedError):
            parse_bundle(wrong)
    with pytest.raises(MalformedError):
        split_hashes(bytes(33))


def test_an_entry_of_65_535_bytes_is_the_largest() -> None:
    largest = bytes(65_535)
    assert parse_bundle(format_bundle([largest])) == (largest,)
    assert grow(0, [largest], Store().fetch).size == 1
    with pytest.raises(MalformedError):
        Growth(0, Store().fetch).append(bytes(65_536))
    for write in (lambda e: format_bundle([e]), lambda e: grow(0, [e], Store().fetch)):
        with pytest.raises(MalformedError):
            write(bytes(65_536))
