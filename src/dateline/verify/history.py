"""A record at hand, read from an entry to its head and proven before it is believed.

The record's own entries decide, not what the record says about them: all entries from the copy's
own one to the newest are read, and together with the hashes of those before must give the root
that the log signed. So a record can't leave out a retraction, nor hold another history than the
one that a copy's checkpoint is a part of.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from dateline.record.checkpoint import Checkpoint
from dateline.record.entry import Entry, parse_entry
from dateline.record.errors import ProofError
from dateline.record.merkle import Frontier, Node, leaf_hash
from dateline.record.tiles import ENTRIES, WIDTH, Fetch, TileReader, read_tile, tile_at


@dataclass(frozen=True, slots=True)
class Logged:
    """An entry with its index in the record."""

    index: int
    entry: Entry


@dataclass(frozen=True, slots=True)
class Tail:
    """The leaves of a record from index ``first`` on; ``roots`` has those asked for, by size."""

    first: int
    leaves: tuple[bytes, ...]
    roots: Mapping[int, bytes]

    def about(self, release: int) -> tuple[Logged, ...]:
        """Return the entries about a release."""
        found = self._holding(b'"release":%d' % release)
        return tuple(logged for logged in found if logged.entry.release == release)

    def of_source(self, source: str) -> tuple[Logged, ...]:
        """Return the entries about a source, by its random id."""
        found = self._holding(b'"source":"%s"' % source.encode())
        return tuple(logged for logged in found if logged.entry.source == source)

    def _holding(self, mark: bytes) -> Iterator[Logged]:
        for place, leaf in enumerate(self.leaves):
            if mark in leaf:
                yield Logged(self.first + place, parse_entry(leaf))


def read_tail(fetch: Fetch, head: Checkpoint, start: int, sizes: Iterable[int] = ()) -> Tail:
    """Return the record from an index at most ``start`` to its head, proven by the head's root.

    ``sizes``, each past ``start`` and up to the head's, are those that roots are wanted of.
    Raises `ProofError` where the files don't give the head's root, and other kinds of `RecordError`
    where they can't be read.
    """
    first = start - start % WIDTH
    peaks = TileReader(head.size, fetch).read_hashes(_peaks(first))
    leaves: list[bytes] = []
    for place in range(first // WIDTH, -(-head.size // WIDTH)):
        leaves += read_tile(tile_at(ENTRIES, place, head.size), fetch)
    tree, roots = Frontier(first, tuple(peaks)), {}
    for size in sorted({*sizes, head.size}):
        tree = tree.extended(map(leaf_hash, leaves[tree.size - first : size - first]))
        roots[size] = tree.root()
    if roots[head.size] != head.root:
        raise ProofError(
            f"The entries of the record at hand don't give the root that its checkpoint"
            f" of {head.size} entries signs."
        )
    return Tail(first, tuple(leaves), roots)


def _peaks(size: int) -> list[Node]:
    """Return the complete subtrees of a tree's first leaves, the largest first."""
    nodes, start = [], 0
    for level in reversed(range(size.bit_length())):
        if size >> level & 1:
            nodes.append(Node(level, start >> level))
            start += 1 << level
    return nodes
