"""A record held in memory, for tests of who watches it."""

from collections.abc import Sequence

from dateline.record.merkle import Node, subtree_hash


class Tree:
    """A `HashReader` over leaf hashes."""

    def __init__(self, leaves: Sequence[bytes]) -> None:
        self._leaves = leaves

    def read_hashes(self, nodes: Sequence[Node]) -> list[bytes]:
        """Return the hashes of these nodes."""
        return [
            subtree_hash(self._leaves[n.position << n.level : (n.position + 1) << n.level])
            for n in nodes
        ]
