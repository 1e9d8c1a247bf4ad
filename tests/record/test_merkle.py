"""The tree of RFC 6962: held against a naive one, and against the vectors of others."""

import base64
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.record.errors import ProofError
from dateline.record.merkle import (
    EMPTY_ROOT,
    Frontier,
    Node,
    leaf_hash,
    prove_consistency,
    prove_inclusion,
    root,
    root_of_inclusion,
    subtree_hash,
    verify_consistency,
    verify_inclusion,
)
from record.naive import NaiveReader, entry, path, subproof, tree_hash

SIZES = range(1, 1001)
READER = NaiveReader()


class InclusionVector(msgspec.Struct, rename="camel"):
    leaf_idx: int
    tree_size: int
    root: bytes
    leaf_hash: bytes
    want_err: bool
    proof: list[bytes] | None = None


class ConsistencyVector(msgspec.Struct, rename="camel"):
    size1: int
    size2: int
    root1: bytes | None
    root2: bytes | None
    want_err: bool
    proof: list[bytes] | None = None


@pytest.mark.seed
def test_the_inclusion_vectors_of_others_end_as_they_say(shared: Path) -> None:
    files = sorted((shared / "vectors/merkle/inclusion").rglob("*.json"))
    for file in files:
        case = msgspec.json.decode(file.read_bytes(), type=InclusionVector)
        wrong = False
        try:
            verify_inclusion(
                case.leaf_hash, case.leaf_idx, case.tree_size, case.proof or [], case.root
            )
        except ProofError:
            wrong = True
        assert wrong == case.want_err, file
    assert len(files) > 90


@pytest.mark.seed
def test_the_consistency_vectors_of_others_end_as_they_say(shared: Path) -> None:
    files = sorted((shared / "vectors/merkle/consistency").rglob("*.json"))
    for file in files:
        case = msgspec.json.decode(file.read_bytes(), type=ConsistencyVector)
        wrong = False
        try:
            verify_consistency(
                case.size1, case.root1 or b"", case.size2, case.root2 or b"", case.proof or []
            )
        except ProofError:
            wrong = True
        assert wrong == case.want_err, file
    assert len(files) > 90


def test_the_root_of_every_size_to_a_thousand_is_that_of_the_naive_tree() -> None:
    frontier = Frontier()
    for size in SIZES:
        frontier = frontier.extended([leaf_hash(entry(size - 1))])
        assert frontier.size == size
        assert frontier.root() == root(size, READER) == tree_hash(0, size)


def test_the_empty_tree_has_the_root_of_nothing() -> None:
    assert Frontier().root() == root(0, READER) == EMPTY_ROOT == tree_hash(0, 0)
    digest = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
    assert base64.b64encode(EMPTY_ROOT).decode() == digest


def test_a_row_of_subtrees_hashes_to_the_root_over_them() -> None:
    for size in range(1, 258):
        assert subtree_hash([tree_hash(i, i + 1) for i in range(size)]) == tree_hash(0, size)


def test_inclusion_proofs_of_every_size_are_the_naive_ones_and_verify() -> None:
    for size in SIZES:
        for index in {0, size - 1, size // 2, size * 7919 % size, (size * 31 + 7) % size}:
            proof = prove_inclusion(index, size, READER)
            assert list(proof) == path(index, 0, size)
            verify_inclusion(leaf_hash(entry(index)), index, size, proof, tree_hash(0, size))


def test_consistency_proofs_of_every_size_are_the_naive_ones_and_verify() -> None:
    for new in SIZES:
        for old in {1, new, new - 1 or 1, new // 2 or 1, new * 31 % new or 1}:
            proof = prove_consistency(old, new, READER)
            assert list(proof) == subproof(old, 0, new)
            verify_consistency(old, tree_hash(0, old), new, tree_hash(0, new), proof)


def test_every_inclusion_and_consistency_of_small_trees_verifies() -> None:
    for size in range(1, 40):
        for index in range(size):
            proof = prove_inclusion(index, size, READER)
            verify_inclusion(leaf_hash(entry(index)), index, size, proof, tree_hash(0, size))
        for old in range(1, size + 1):
            proof = prove_consistency(old, size, READER)
            verify_consistency(old, tree_hash(0, old), size, tree_hash(0, size), proof)


def test_a_proof_asks_for_at_most_the_square_of_the_height_and_a_root_for_the_height() -> None:
    for size in (2, 1000, 2**20 - 1, 2**20, 2**20 + 1):
        height = size.bit_length()
        reader = _Counting()
        prove_inclusion(size // 3, size, reader)
        assert reader.count <= height * (height + 1) // 2
        reader = _Counting()
        root(size, reader)
        assert reader.count <= height


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_an_inclusion_proof_with_one_bit_flipped_or_one_hash_more_or_less_is_refused(
    data: st.DataObject,
) -> None:
    size = data.draw(st.integers(1, 1000))
    index = data.draw(st.integers(0, size - 1))
    proof = list(prove_inclusion(index, size, READER))
    head, leaf = tree_hash(0, size), leaf_hash(entry(index))
    wrong: list[tuple[bytes, int, int, list[bytes], bytes]] = [
        (_flipped(leaf, data), index, size, proof, head),
        (leaf, index, size, proof, _flipped(head, data)),
        (leaf, index, size, [*proof, head], head),
        (leaf, index, size, [head, *proof], head),
        (leaf, index, size, proof, head[:31]),
        (leaf, size, size, proof, head),
        (leaf, -1, size, proof, head),
    ]
    if proof:
        place = data.draw(st.integers(0, len(proof) - 1))
        changed = [*proof[:place], _flipped(proof[place], data), *proof[place + 1 :]]
        wrong += [
            (leaf, index, size, changed, head),
            (leaf, index, size, proof[1:], head),
            (leaf, index, size, proof[:-1], head),
            (leaf, index ^ 1, size, proof, head),
        ]
    for case in wrong:
        with pytest.raises(ProofError):
            verify_inclusion(*case)


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_a_consistency_proof_with_one_bit_flipped_or_one_hash_more_or_less_is_refused(
    data: st.DataObject,
) -> None:
    new = data.draw(st.integers(2, 1000))
    old = data.draw(st.integers(1, new - 1))
    proof = list(prove_consistency(old, new, READER))
    before, after = tree_hash(0, old), tree_hash(0, new)
    place = data.draw(st.integers(0, len(proof) - 1))
    changed = [*proof[:place], _flipped(proof[place], data), *proof[place + 1 :]]
    wrong: list[tuple[int, bytes, int, bytes, list[bytes]]] = [
        (old, _flipped(before, data), new, after, proof),
        (old, before, new, _flipped(after, data), proof),
        (old, before, new, after, changed),
        (old, before, new, after, proof[1:]),
        (old, before, new, after, proof[:-1]),
        (old, before, new, after, [*proof, after]),
        (old, after, new, before, proof),
        (new, before, old, after, proof),
        (0, before, new, after, proof),
        (new, before, new, after, []),
    ]
    for case in wrong:
        with pytest.raises(ProofError):
            verify_consistency(*case)


def test_a_proof_of_another_length_than_its_tree_s_height_says_so() -> None:
    head, leaf = tree_hash(0, 5), leaf_hash(entry(2))
    proof = prove_inclusion(2, 5, READER)
    for wrong, words in (
        ((*proof, head), "longer"),
        (proof[:-1], "shorter"),
        ((), "shorter"),
        ((proof[0][:31], *proof[1:]), "32 bytes"),
    ):
        with pytest.raises(ProofError, match=words):
            root_of_inclusion(leaf, 2, 5, wrong)
    proof = prove_consistency(3, 5, READER)
    for wrong, words in (
        ((*proof, head), "longer"),
        ((), "empty"),
        ((proof[0][:31], *proof[1:]), "32 bytes"),
    ):
        with pytest.raises(ProofError, match=words):
            verify_consistency(3, tree_hash(0, 3), 5, head, wrong)


def test_proofs_of_what_is_not_there_are_refused() -> None:
    for index, size in ((0, 0), (5, 5), (-1, 5)):
        with pytest.raises(ProofError):
            prove_inclusion(index, size, READER)
    for old, new in ((6, 5), (-1, 5), (0, 5)):
        with pytest.raises(ProofError):
            prove_consistency(old, new, READER)


class _Counting:
    def __init__(self) -> None:
        self.count = 0

    def read_hashes(self, nodes: Sequence[Node]) -> list[bytes]:
        self.count += len(nodes)
        return [bytes(32)] * len(nodes)


def _flipped(value: bytes, data: st.DataObject) -> bytes:
    bit = data.draw(st.integers(0, len(value) * 8 - 1))
    changed = bytearray(value)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)
