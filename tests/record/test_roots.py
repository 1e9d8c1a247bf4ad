"""One history: a head that was signed for other entries is found when its size is read."""

import pytest

from dateline.record.checkpoint import Checkpoint
from dateline.record.errors import ProofError
from dateline.record.merkle import EMPTY_ROOT, Frontier, leaf_hash
from dateline.record.roots import Roots

LEAVES = [bytes([number]) for number in range(9)]


def head(size: int, root: bytes | None = None) -> Checkpoint:
    own = Frontier().extended(leaf_hash(leaf) for leaf in LEAVES[:size]).root()
    return Checkpoint("pebble.example", size, root or own)


def test_heads_of_one_history_are_let_pass_whenever_they_are_met() -> None:
    roots = Roots()
    roots.note(head(0))
    for size, leaf in enumerate(LEAVES):
        roots.note(head(9))
        roots.note(head(size))
        roots.note(head(max(size - 2, 0), b"x" * 32 if size > 2 else EMPTY_ROOT))  # passed already
        roots.read(leaf)


def test_a_head_of_another_history_is_found_at_its_size_and_once() -> None:
    roots = Roots()
    roots.note(head(5, b"x" * 32))
    for leaf in LEAVES[:4]:
        roots.read(leaf)
    with pytest.raises(ProofError, match="A checkpoint of 5 entries was signed that isn't"):
        roots.read(LEAVES[4])
    roots.read(LEAVES[5])


def test_two_roots_for_one_size_are_found_at_once() -> None:
    roots = Roots()
    roots.note(head(7))
    with pytest.raises(ProofError, match="Two roots were signed for the size 7"):
        roots.note(head(7, b"x" * 32))
    with pytest.raises(ProofError, match="Two roots were signed for the size 0"):
        roots.note(head(0, b"x" * 32))
