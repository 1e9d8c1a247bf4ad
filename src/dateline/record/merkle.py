"""The Merkle tree of RFC 6962: hashes, roots, proofs and their verification.

A leaf hashes to ``SHA-256(0x00 ‖ entry)``, a node to ``SHA-256(0x01 ‖ left ‖ right)``, the empty
tree to ``SHA-256("")``. All that is stored of a tree are the hashes of its complete subtrees,
each named by a `Node`; whoever stores them answers through the one method of `HashReader`.

>>> tree = Frontier().extended(leaf_hash(entry) for entry in (b"a", b"b", b"c"))
>>> tree.size, tree.root().hex()[:16]
(3, '36642e73c2540ab1')
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from dateline.record.errors import ProofError

HASH_BYTES = 32
MAX_SIZE = 2**63 - 1
EMPTY_ROOT = hashlib.sha256(b"").digest()


class Node(NamedTuple):
    """A complete subtree: the ``2**level`` leaves from ``position * 2**level`` on."""

    level: int
    position: int


class HashReader(Protocol):
    """Whoever can tell the hashes of complete subtrees, in the order asked for."""

    def read_hashes(self, nodes: Sequence[Node]) -> Sequence[bytes]:
        """Return one hash of 32 bytes for each node."""
        ...


def leaf_hash(entry: bytes) -> bytes:
    """Return the hash of an entry as a leaf."""
    return hashlib.sha256(b"\x00" + entry).digest()


def leaf_hashes(entries: Iterable[bytes]) -> list[bytes]:
    """Return the hash of each entry as a leaf."""
    sha256 = hashlib.sha256
    return [sha256(b"\x00" + entry).digest() for entry in entries]


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return the hash of the node above two others."""
    return hashlib.sha256(b"\x01" + left + right).digest()


def subtree_hash(hashes: Sequence[bytes]) -> bytes:
    """Return the hash over a row of subtrees of one height, any number of them but none."""
    row, sha256 = list(hashes), hashlib.sha256
    while len(row) > 1:
        pairs = zip(row[::2], row[1::2], strict=False)
        above = [sha256(b"\x01" + left + right).digest() for left, right in pairs]
        if len(row) % 2:
            above.append(row[-1])
        row = above
    return row[0]


@dataclass(frozen=True, slots=True)
class Frontier:
    """A tree reduced to what appending needs: its size and its peaks, the largest first.

    Appending costs O(1) hashes on average and O(log n) at most.
    """

    size: int = 0
    peaks: tuple[bytes, ...] = ()

    def extended(self, leaves: Iterable[bytes]) -> "Frontier":
        """Return the frontier after these leaf hashes."""
        size, peaks = self.size, list(self.peaks)
        for leaf in leaves:
            peaks.append(leaf)
            carry = size
            while carry & 1:
                right = peaks.pop()
                peaks[-1] = node_hash(peaks[-1], right)
                carry >>= 1
            size += 1
        return Frontier(size, tuple(peaks))

    def root(self) -> bytes:
        """Return the root of the tree."""
        return _fold(self.peaks) if self.peaks else EMPTY_ROOT


def root(size: int, reader: HashReader) -> bytes:
    """Return the root of the tree's first ``size`` leaves."""
    if size == 0:
        return EMPTY_ROOT
    return _fold(reader.read_hashes(_cover(0, size)))


def prove_inclusion(index: int, size: int, reader: HashReader) -> tuple[bytes, ...]:
    """Return the audit path of leaf ``index`` in the tree of ``size``, its sibling first.

    RFC 6962, 2.1.1. Reads O(log² n) hashes at most, from O(log n) tiles.
    """
    if not 0 <= index < size:
        raise ProofError(f"Entry {index} isn't in a record of {size} entries.")
    ranges: list[tuple[int, int]] = []
    start, end = 0, size
    while end - start > 1:
        middle = start + _power_below(end - start)
        if index < middle:
            ranges.append((middle, end))
            end = middle
        else:
            ranges.append((start, middle))
            start = middle
    return _read_ranges(ranges[::-1], reader)


def prove_consistency(old: int, new: int, reader: HashReader) -> tuple[bytes, ...]:
    """Return the proof that the tree of ``old`` leaves is the beginning of the one of ``new``.

    RFC 6962, 2.1.2; empty for equal sizes. From an empty tree there is nothing to prove: refused.
    """
    _check_sizes(old, new)
    if old == new:
        return ()
    ranges: list[tuple[int, int]] = []
    start, end = 0, new
    while old != end:
        middle = start + _power_below(end - start)
        if old <= middle:
            ranges.append((middle, end))
            end = middle
        else:
            ranges.append((start, middle))
            start = middle
    if start:
        ranges.append((start, end))
    return _read_ranges(ranges[::-1], reader)


def root_of_inclusion(leaf: bytes, index: int, size: int, proof: Sequence[bytes]) -> bytes:
    """Return the root that a proof leads to from a leaf's hash (RFC 9162, 2.1.3.2)."""
    if not 0 <= index < size:
        raise ProofError(f"Entry {index} isn't in a record of {size} entries.")
    _check_lengths((leaf, *proof))
    position, last, current = index, size - 1, leaf
    for sibling in proof:
        if last == 0:
            raise ProofError("The inclusion proof is longer than its tree is high.")
        if position & 1 or position == last:
            current = node_hash(sibling, current)
            while not position & 1 and position:
                position, last = position >> 1, last >> 1
        else:
            current = node_hash(current, sibling)
        position, last = position >> 1, last >> 1
    if last:
        raise ProofError("The inclusion proof is shorter than its tree is high.")
    return current


def verify_inclusion(
    leaf: bytes, index: int, size: int, proof: Sequence[bytes], root_hash: bytes
) -> None:
    """Check that the leaf with this hash stands at ``index`` under this root, or say it doesn't."""
    if root_of_inclusion(leaf, index, size, proof) != root_hash:
        raise ProofError(f"The proof doesn't lead from entry {index} to the root of size {size}.")


def verify_consistency(
    old: int, old_root: bytes, new: int, new_root: bytes, proof: Sequence[bytes]
) -> None:
    """Check that one root's tree is the beginning of another's (RFC 9162, 2.1.4.2).

    An empty tree is the beginning of any, so a proof from it proves nothing and is refused.
    """
    _check_sizes(old, new)
    if old == new:
        if proof or old_root != new_root or (old == 0 and old_root != EMPTY_ROOT):
            raise ProofError(f"Two roots were given for one record of {old} entries.")
        return
    _check_lengths((old_root, new_root, *proof))
    steps = list(proof) if old & (old - 1) else [old_root, *proof]
    if not steps:
        raise ProofError("The consistency proof is empty.")
    position, last = old - 1, new - 1
    while position & 1:
        position, last = position >> 1, last >> 1
    seen_old = seen_new = steps[0]
    for sibling in steps[1:]:
        if last == 0:
            raise ProofError("The consistency proof is longer than its tree is high.")
        if position & 1 or position == last:
            seen_old, seen_new = node_hash(sibling, seen_old), node_hash(sibling, seen_new)
            while not position & 1 and position:
                position, last = position >> 1, last >> 1
        else:
            seen_new = node_hash(seen_new, sibling)
        position, last = position >> 1, last >> 1
    if last or seen_old != old_root or seen_new != new_root:
        raise ProofError(f"The record of size {new} isn't a continuation of the one of size {old}.")


def _power_below(count: int) -> int:
    """Return the largest power of two below ``count`` (at least 2)."""
    return 1 << ((count - 1).bit_length() - 1)


def _cover(start: int, end: int) -> list[Node]:
    """Return the complete subtrees that make up the leaves from start to end, left to right."""
    nodes = []
    while start < end:
        level = (end - start).bit_length() - 1
        nodes.append(Node(level, start >> level))
        start += 1 << level
    return nodes


def _fold(hashes: Sequence[bytes]) -> bytes:
    """Return the hash over complete subtrees of falling height."""
    current = hashes[-1]
    for left in reversed(hashes[:-1]):
        current = node_hash(left, current)
    return current


def _read_ranges(ranges: Sequence[tuple[int, int]], reader: HashReader) -> tuple[bytes, ...]:
    """Return the hash of each range of leaves, all read at once."""
    covers = [_cover(start, end) for start, end in ranges]
    hashes = reader.read_hashes([node for cover in covers for node in cover])
    proof, position = [], 0
    for cover in covers:
        proof.append(_fold(hashes[position : position + len(cover)]))
        position += len(cover)
    return tuple(proof)


def _check_sizes(old: int, new: int) -> None:
    if not 0 <= old <= new or old == 0 < new:
        raise ProofError(f"Nothing proves a record of {old} entries the beginning of one of {new}.")


def _check_lengths(hashes: Iterable[bytes]) -> None:
    if any(len(value) != HASH_BYTES for value in hashes):
        raise ProofError(f"A hash of the record has {HASH_BYTES} bytes.")
