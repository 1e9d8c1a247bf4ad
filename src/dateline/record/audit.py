"""The record read back, from the root down or from the entries up.

Down: the edge tiles make the root, each hash of a tile is the root of the full tile below it, each
hash of the lowest tiles is of an entry. So nothing unproven comes out, and a reader may begin
anywhere. Up: the entries are grown into tiles and root again, and every file of the record must be
what they make. Either way memory holds one tile a level.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dateline.record.checkpoint import Checkpoint
from dateline.record.entry import Entry, parse_entry
from dateline.record.errors import MalformedError, MissingError, ProofError
from dateline.record.merkle import (
    EMPTY_ROOT,
    leaf_hash,
    prove_consistency,
    subtree_hash,
    verify_consistency,
)
from dateline.record.note import decode_text
from dateline.record.policy import Accepted, Trust, accept_checkpoint
from dateline.record.tiles import (
    ENTRIES,
    HEIGHT,
    WIDTH,
    Fetch,
    Growth,
    Tile,
    TileReader,
    edge_root,
    format_bundle,
    parse_bundle,
    parse_path,
    read_tile,
    tile_at,
    tiles_at,
)

CHECKPOINT = "checkpoint"


@dataclass(frozen=True, slots=True)
class LoggedEntry:
    """An entry where it stands in the record."""

    index: int
    leaf: bytes
    entry: Entry


def read_head(fetch: Fetch, trust: Trust) -> Accepted:
    """Return the record's checkpoint, verified by policy or keys."""
    return accept_checkpoint(decode_text(fetch(CHECKPOINT)), trust)


def read_entries(fetch: Fetch, head: Checkpoint, start: int = 0) -> Iterator[LoggedEntry]:
    """Yield the entries from ``start`` on, in order, each proven under this checkpoint.

    Raises `ProofError` at the first file that isn't what the root says, `MalformedError` for one
    that isn't in its format or an entry that isn't an entry, `MissingError` for one not there.
    """
    if not 0 <= start <= head.size:
        raise ProofError(f"Entry {start} isn't in a record of {head.size} entries.")
    for index, leaf in read_leaves(fetch, head, start):
        yield logged_entry(index, leaf)


def logged_entry(index: int, leaf: bytes) -> LoggedEntry:
    """Read a leaf that is proven; raises `MalformedError`, with its number, for no entry."""
    try:
        return LoggedEntry(index, leaf, parse_entry(leaf))
    except MalformedError as fault:
        raise MalformedError(f"Entry {index} of the record is malformed: {fault}") from None


def read_leaves(fetch: Fetch, head: Checkpoint, start: int = 0) -> Iterator[tuple[int, bytes]]:
    """Yield index and bytes of each leaf, proven as `read_entries` does, whatever they hold."""
    edge = {tile: read_tile(tile, fetch) for tile in tiles_at(head.size) if tile.level != ENTRIES}
    rows: list[Sequence[bytes]] = [()] * (max((tile.level for tile in edge), default=-1) + 1)
    for tile, hashes in edge.items():
        rows[tile.level] = hashes
    if edge_root(rows) != head.root:
        raise ProofError(f"The tiles of size {head.size} don't make the checkpoint's root.")
    for tile in sorted(edge, key=lambda tile: -tile.level):
        yield from _walk(tile, edge[tile], head.size, fetch, start)


def audit(fetch: Fetch, trust: Trust) -> Iterator[LoggedEntry]:
    """Read the whole record: checkpoint and signatures, every tile in use, every entry."""
    yield from read_entries(fetch, read_head(fetch, trust).checkpoint)


def recompute(fetch: Fetch, head: Checkpoint) -> Iterator[tuple[int, tuple[bytes, ...]]]:
    """Yield the entries, a bundle of them at a time, while growing the whole record anew from them.

    With each bundle comes the index of its first entry. Every tile of this size, full or partial,
    must be what the entries make, to the byte, and so must the root: `ProofError` where one isn't.
    Nothing is proven before the last is yielded.
    """
    growth = Growth(0, _no_file)
    for number in range(head.size // WIDTH):
        bundle = fetch(Tile(ENTRIES, number).path)
        row = parse_bundle(bundle)
        _compare(growth.append_row(row, bundle), fetch)
        yield number * WIDTH, row
    if head.size % WIDTH:
        row = read_tile(tile_at(ENTRIES, head.size // WIDTH, head.size), fetch)
        _compare(growth.extend(row), fetch)
        yield head.size - len(row), row
    _compare(growth.edge(), fetch)
    if growth.root() != head.root:
        raise ProofError(f"The {head.size} entries don't make the checkpoint's root.")


def check_tile_file(tile: Tile, content: bytes, size: int, fetch: Fetch) -> None:
    """Check a tile's file that lies beside those in use: the partial one of an earlier size, say.

    It holds what the tile of this size begins with. Raises `ProofError` where it doesn't, and
    `MissingError` for a tile that no record up to this size has.
    """
    grown = read_tile(tile_at(tile.level, tile.index, size), fetch)[: tile.width]
    made = format_bundle(grown) if tile.level == ENTRIES else b"".join(grown)
    if len(grown) < tile.width or made != content:
        raise ProofError(f"{tile.path} isn't what its tile begins with.")


def check_growth(fetch: Fetch, old: Checkpoint, new: Checkpoint) -> None:
    """Check that one checkpoint of a record continues another, by the tiles of the newer one.

    This is how a pin, a witness or a mirror notices a second history. Raises `ProofError`.
    """
    if old.origin != new.origin:
        raise ProofError(f"{old.origin!r} and {new.origin!r} are two different records.")
    if old.size == 0 and old.root == EMPTY_ROOT:
        return
    proof = prove_consistency(old.size, new.size, TileReader(new.size, fetch))
    verify_consistency(old.size, old.root, new.size, new.root, proof)


def _no_file(path: str) -> bytes:
    raise MissingError(f"{path} isn't read: the record is grown from nothing.")


def _compare(made: Iterable[tuple[str, bytes]], fetch: Fetch) -> None:
    """Check that tiles are what the entries make; entry bundles were read from themselves."""
    for path, content in made:
        tile = parse_path(path)
        if tile.level == ENTRIES:
            continue
        found = fetch(path) if tile.width == WIDTH else b"".join(read_tile(tile, fetch))
        if found != content:
            raise ProofError(f"{path} isn't the tile that the entries make.")


def _walk(
    tile: Tile, hashes: Sequence[bytes], size: int, fetch: Fetch, start: int
) -> Iterator[tuple[int, bytes]]:
    """Yield the leaves below a tile whose hashes are proven, those before ``start`` aside."""
    if tile.level == 0:
        yield from _leaves(tile, hashes, size, fetch, start)
        return
    for offset, proven in enumerate(hashes):
        below = Tile(tile.level - 1, tile.index * WIDTH + offset)
        if (below.index + 1) << (HEIGHT * tile.level) <= start:
            continue
        content = read_tile(below, fetch)
        if subtree_hash(content) != proven:
            raise ProofError(f"{below.path} isn't the tile that the record's root stands for.")
        yield from _walk(below, content, size, fetch, start)


def _leaves(
    tile: Tile, hashes: Sequence[bytes], size: int, fetch: Fetch, start: int
) -> Iterator[tuple[int, bytes]]:
    first = tile.index * WIDTH
    if first + len(hashes) <= start:
        return
    bundle = tile_at(ENTRIES, tile.index, size)
    for offset, entry in enumerate(read_tile(bundle, fetch)):
        if leaf_hash(entry) != hashes[offset]:
            raise ProofError(f"Entry {first + offset} isn't the one that the record's root has.")
        if first + offset >= start:
            yield first + offset, entry
