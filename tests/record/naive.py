"""RFC 6962, 2.1 word by word, as slow as it is written there, to hold our tree against."""

import hashlib
from collections.abc import Sequence
from functools import cache

from dateline.record.merkle import Node


def entry(index: int) -> bytes:
    """Return the bytes of an entry, different for each index and now and then empty."""
    return b"" if index % 97 == 96 else f"entry {index}".encode()


@cache
def tree_hash(start: int, end: int) -> bytes:
    """Return MTH(D[start:end])."""
    if start == end:
        return hashlib.sha256(b"").digest()
    if end - start == 1:
        return hashlib.sha256(b"\x00" + entry(start)).digest()
    middle = start + _split(end - start)
    return hashlib.sha256(b"\x01" + tree_hash(start, middle) + tree_hash(middle, end)).digest()


def path(index: int, start: int, end: int) -> list[bytes]:
    """Return PATH(index, D[start:end])."""
    if end - start == 1:
        return []
    middle = start + _split(end - start)
    if index < middle:
        return [*path(index, start, middle), tree_hash(middle, end)]
    return [*path(index, middle, end), tree_hash(start, middle)]


def subproof(old: int, start: int, end: int, *, whole: bool = True) -> list[bytes]:
    """Return SUBPROOF(old, D[start:end], whole); ``old`` counted from the first entry of all."""
    if old == end:
        return [] if whole else [tree_hash(start, end)]
    middle = start + _split(end - start)
    if old <= middle:
        return [*subproof(old, start, middle, whole=whole), tree_hash(middle, end)]
    return [*subproof(old, middle, end, whole=False), tree_hash(start, middle)]


class NaiveReader:
    """A `HashReader` over the naive tree; counts what it is asked for."""

    def __init__(self) -> None:
        self.asked: list[Node] = []

    def read_hashes(self, nodes: Sequence[Node]) -> list[bytes]:
        self.asked += nodes
        return [
            tree_hash(node.position << node.level, (node.position + 1) << node.level)
            for node in nodes
        ]


def _split(count: int) -> int:
    power = 1
    while power * 2 < count:
        power *= 2
    return power
