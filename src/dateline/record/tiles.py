r"""Tiles: the tree and its entries as static files, as C2SP tlog-tiles v0.1.0 has them.

``tile/<level>/<index>[.p/<width>]`` holds up to 256 hashes: at level 0 those of the leaves, above
it those of full tiles below. ``tile/entries/<index>[.p/<width>]`` holds the entries themselves,
each after its length in two bytes. The partial files of a size are written once and never change.

>>> [tile.path for tile in tiles_at(70_000)]  # doctest: +NORMALIZE_WHITESPACE
['tile/entries/273.p/112', 'tile/0/273.p/112', 'tile/1/001.p/17', 'tile/2/000.p/1']
>>> parse_path("tile/0/x001/x234/067")
Tile(level=0, index=1234067, width=256)
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from dateline.record.checkpoint import parse_number
from dateline.record.entry import MAX_ENTRY_BYTES
from dateline.record.errors import MalformedError, MissingError
from dateline.record.merkle import (
    EMPTY_ROOT,
    HASH_BYTES,
    MAX_SIZE,
    Node,
    leaf_hash,
    leaf_hashes,
    node_hash,
    subtree_hash,
)

WIDTH = 256
HEIGHT = 8
MAX_LEVEL = 63
ENTRIES = -1
"""The level of an entry bundle, which stands below the leaves' hashes."""

Fetch = Callable[[str], bytes]
"""Returns the bytes of a file by its path under the record; raises `MissingError`."""

_PATH = re.compile(r"tile/(entries|\d{1,2})/((?:x\d{3}/)*\d{3})(?:\.p/(\d{1,3}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Tile:
    """A tile or, at level `ENTRIES`, an entry bundle; ``width`` 256 for a full one."""

    level: int
    index: int
    width: int = WIDTH

    @property
    def path(self) -> str:
        """The file's path under the record; inverse of `parse_path`."""
        level = "entries" if self.level == ENTRIES else str(self.level)
        digits = str(self.index)
        digits = digits.zfill(-(-len(digits) // 3) * 3)
        groups = [digits[i : i + 3] for i in range(0, len(digits), 3)]
        name = "/".join([*(f"x{group}" for group in groups[:-1]), groups[-1]])
        suffix = "" if self.width == WIDTH else f".p/{self.width}"
        return f"tile/{level}/{name}{suffix}"

    @property
    def full(self) -> "Tile":
        """The full tile that this one grows into."""
        return Tile(self.level, self.index)


def parse_path(path: str) -> Tile:
    """Read a tile's path; whatever `Tile.path` wouldn't write is refused."""
    match = _PATH.fullmatch(path)
    if not match:
        raise MalformedError(f"This isn't a tile's path: {path[:80]!r}.")
    level = ENTRIES if match[1] == "entries" else parse_number(match[1])
    index = int(match[2].replace("x", "").replace("/", ""))
    tile = Tile(level, index, parse_number(match[3]) if match[3] else WIDTH)
    if level > MAX_LEVEL or index > MAX_SIZE or not 0 < tile.width <= WIDTH or tile.path != path:
        raise MalformedError(f"This isn't a tile's path: {path[:80]!r}.")
    return tile


def tile_at(level: int, index: int, size: int) -> Tile:
    """Return the tile at this place in a tree of this size, full or partial."""
    count = size >> (HEIGHT * max(level, 0))
    width = min(count - index * WIDTH, WIDTH)
    if width <= 0:
        raise MissingError(f"A record of {size} entries has no tile {index} at level {level}.")
    return Tile(level, index, width)


def tiles_at(size: int) -> tuple[Tile, ...]:
    """Return the partial tiles of a size, the entry bundle first, then level by level."""
    tiles = []
    for level in (ENTRIES, *range(MAX_LEVEL + 1)):
        count = size >> (HEIGHT * max(level, 0))
        if count % WIDTH:
            tiles.append(Tile(level, count // WIDTH, count % WIDTH))
    return tuple(tiles)


def new_tiles(old_size: int, new_size: int) -> Iterator[Tile]:
    """Name all files that growth from one size to another writes, full ones before partial."""
    for level in (ENTRIES, *range(MAX_LEVEL + 1)):
        shift = HEIGHT * max(level, 0)
        old, new = old_size >> shift, new_size >> shift
        if old == new:
            return
        for index in range(old // WIDTH, new // WIDTH):
            yield Tile(level, index)
        if new % WIDTH:
            yield Tile(level, new // WIDTH, new % WIDTH)


def split_hashes(content: bytes) -> tuple[bytes, ...]:
    """Return the hashes of a tile; inverse of joining them."""
    if len(content) % HASH_BYTES or not 0 < len(content) <= WIDTH * HASH_BYTES:
        raise MalformedError(f"A tile holds 1 to {WIDTH} hashes, not {len(content)} bytes.")
    return tuple(content[i : i + HASH_BYTES] for i in range(0, len(content), HASH_BYTES))


def format_bundle(entries: Iterable[bytes]) -> bytes:
    """Return an entry bundle: each entry after its length as two bytes, big-endian."""
    parts = []
    for entry in entries:
        if len(entry) > MAX_ENTRY_BYTES:
            raise MalformedError(f"An entry has at most {MAX_ENTRY_BYTES} bytes.")
        parts += [len(entry).to_bytes(2, "big"), entry]
    return b"".join(parts)


def parse_bundle(content: bytes) -> tuple[bytes, ...]:
    """Return the entries of a bundle; inverse of `format_bundle`."""
    entries: list[bytes] = []
    take, position, last = entries.append, 0, len(content) - 1
    while position < last:
        start = position + 2
        position = start + (content[position] << 8 | content[position + 1])
        take(content[start:position])
    if position != len(content):
        raise MalformedError("An entry bundle ends in the middle of an entry.")
    if not 0 < len(entries) <= WIDTH:
        raise MalformedError(f"An entry bundle holds 1 to {WIDTH} entries, not {len(entries)}.")
    return tuple(entries)


def read_tile(tile: Tile, fetch: Fetch) -> tuple[bytes, ...]:
    """Return the hashes or entries of a tile, from its full file where the partial is gone."""
    try:
        content = fetch(tile.path)
    except MissingError:
        if tile.width == WIDTH:
            raise
        content = fetch(tile.full.path)
        wanted = WIDTH
    else:
        wanted = tile.width
    items = parse_bundle(content) if tile.level == ENTRIES else split_hashes(content)
    if len(items) != wanted:
        raise MalformedError(f"{tile.path} holds {len(items)} items, not {wanted}.")
    return items[: tile.width]


def edge_root(levels: Sequence[Sequence[bytes]]) -> bytes:
    """Return the root of a tree from its partial tiles, one row of hashes a level from 0 up."""
    current: bytes | None = None
    for row in levels:
        end = len(row)
        while end:
            start = end & (end - 1)
            peak = subtree_hash(row[start:end])
            current = peak if current is None else node_hash(peak, current)
            end = start
    return EMPTY_ROOT if current is None else current


class TileReader:
    """Hashes read from the tiles of a tree of a given size; each tile is fetched once.

    What it returns is as good as the files: `dateline.record.audit` verifies them.
    """

    def __init__(self, size: int, fetch: Fetch) -> None:
        self.size = size
        self._fetch = fetch
        self._tiles: dict[Tile, tuple[bytes, ...]] = {}

    def read_hashes(self, nodes: Sequence[Node]) -> list[bytes]:
        """Return the hash of each complete subtree."""
        return [self._read(node) for node in nodes]

    def _read(self, node: Node) -> bytes:
        level, above = divmod(node.level, HEIGHT)
        index, offset = divmod(node.position << above, WIDTH)
        tile = tile_at(level, index, self.size)
        hashes = self._tiles.get(tile)
        if hashes is None:
            hashes = self._tiles[tile] = read_tile(tile, self._fetch)
        row = hashes[offset : offset + (1 << above)]
        if len(row) != 1 << above:
            raise MissingError(f"A record of {self.size} entries has no subtree {node}.")
        return subtree_hash(row)


class Growth:
    """A tree stored as tiles, growing; it has read only the edge tiles of its old size.

    `append` and `extend` yield files as they fill up; `edge` gives the partial ones of the size
    reached, and only those that the growth changed. Appending costs O(log n) reads and writes.
    """

    def __init__(self, size: int, fetch: Fetch) -> None:
        self.old_size = self.size = size
        edge = {tile.level: read_tile(tile, fetch) for tile in tiles_at(size)}
        self._entries = list(edge.pop(ENTRIES, ()))
        self._levels = [list(edge.get(level, ())) for level in range(max(edge, default=-1) + 1)]
        self.old_root = self.root()

    def extend(self, entries: Iterable[bytes]) -> Iterator[tuple[str, bytes]]:
        """Append entries; yield path and bytes of each file that they fill."""
        waiting = iter(entries)
        while row := tuple(islice(waiting, WIDTH - len(self._entries))):
            if len(row) == WIDTH:
                yield from self.append_row(row)
            else:
                for entry in row:
                    yield from self.append(entry)

    def append_row(
        self, entries: Sequence[bytes], bundle: bytes | None = None
    ) -> list[tuple[str, bytes]]:
        """Append a full entry bundle's entries, where one begins; return the files that it fills.

        The same as appending them one by one, in half the time; ``bundle`` is the file that they
        were read from, where there is one.
        """
        if self._entries or len(entries) != WIDTH:
            raise MalformedError(f"A row is {WIDTH} entries, where a bundle begins.")
        bundle = format_bundle(entries) if bundle is None else bundle
        hashes = leaf_hashes(entries)
        self.size += WIDTH
        number = self.size // WIDTH - 1
        filled = [(Tile(ENTRIES, number).path, bundle), (Tile(0, number).path, b"".join(hashes))]
        if not self._levels:
            self._levels.append([])
        return filled + self._push(1, subtree_hash(hashes))

    def append(self, entry: bytes) -> Iterator[tuple[str, bytes]]:
        """Append one entry; yield path and bytes of the files that it fills (mostly none)."""
        if len(entry) > MAX_ENTRY_BYTES:
            raise MalformedError(f"An entry has at most {MAX_ENTRY_BYTES} bytes.")
        self._entries.append(entry)
        self.size += 1
        filled = self._push(0, leaf_hash(entry))
        if len(self._entries) == WIDTH:
            tile = Tile(ENTRIES, self.size // WIDTH - 1)
            filled.insert(0, (tile.path, format_bundle(self._entries)))
            self._entries = []
        return iter(filled)

    def edge(self) -> Iterator[tuple[str, bytes]]:
        """Yield path and bytes of each partial file of this size that the old size hadn't."""
        old = set(tiles_at(self.old_size))
        for tile in tiles_at(self.size):
            if tile in old:
                continue
            if tile.level == ENTRIES:
                yield tile.path, format_bundle(self._entries)
            else:
                yield tile.path, b"".join(self._levels[tile.level])

    def root(self) -> bytes:
        """Return the root at the size reached."""
        return edge_root(self._levels)

    def _push(self, level: int, value: bytes) -> list[tuple[str, bytes]]:
        filled: list[tuple[str, bytes]] = []
        while True:
            if level == len(self._levels):
                self._levels.append([])
            row = self._levels[level]
            row.append(value)
            if len(row) < WIDTH:
                return filled
            tile = Tile(level, (self.size >> (HEIGHT * (level + 1))) - 1)
            filled.append((tile.path, b"".join(row)))
            value = subtree_hash(row)
            row.clear()
            level += 1


@dataclass(frozen=True, slots=True)
class Grown:
    """What a growth came to: both sizes' roots and the files to write, by path."""

    old_size: int
    old_root: bytes
    size: int
    root: bytes
    files: dict[str, bytes]


def grow(old_size: int, entries: Iterable[bytes], fetch: Fetch) -> Grown:
    """Append entries to a tree stored as tiles, reading only its edge; nothing is written."""
    growth = Growth(old_size, fetch)
    files = dict(growth.extend(entries))
    files.update(growth.edge())
    return Grown(old_size, growth.old_root, growth.size, growth.root(), files)
