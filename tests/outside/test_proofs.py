"""Our proofs are what Go's checksum database would accept, and it refuses what we refuse."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from dateline.record.errors import ProofError
from dateline.record.merkle import (
    prove_consistency,
    prove_inclusion,
    verify_consistency,
    verify_inclusion,
)
from dateline.record.note import encode_base64
from outside.checking import Checker
from record.naive import NaiveReader, tree_hash

READER = NaiveReader()
LARGE = (127, 128, 129, 255, 256, 257, 1000, 4095, 4096, 4097, 65_536, 65_537)


@dataclass(frozen=True)
class Inclusion:
    """A claim that a leaf stands in a tree."""

    size: int
    root: bytes
    index: int
    leaf: bytes
    proof: tuple[bytes, ...]

    def holds(self) -> bool:
        """Say what we say."""
        try:
            verify_inclusion(self.leaf, self.index, self.size, self.proof, self.root)
        except ProofError:
            return False
        return True

    def members(self) -> dict[str, object]:
        """Return the claim as the program reads it."""
        return {
            "size": self.size,
            "root": encode_base64(self.root),
            "index": self.index,
            "leaf": encode_base64(self.leaf),
            "proof": [encode_base64(node) for node in self.proof],
        }


@dataclass(frozen=True)
class Consistency:
    """A claim that a tree is the beginning of another."""

    size: int
    root: bytes
    old: int
    old_root: bytes
    proof: tuple[bytes, ...]

    def holds(self) -> bool:
        """Say what we say."""
        try:
            verify_consistency(self.old, self.old_root, self.size, self.root, self.proof)
        except ProofError:
            return False
        return True

    def members(self) -> dict[str, object]:
        """Return the claim as the program reads it."""
        return {
            "size": self.size,
            "root": encode_base64(self.root),
            "old": self.old,
            "old_root": encode_base64(self.old_root),
            "proof": [encode_base64(node) for node in self.proof],
        }


Claim = Inclusion | Consistency


def included(index: int, size: int) -> Inclusion:
    proof = prove_inclusion(index, size, READER)
    return Inclusion(size, tree_hash(0, size), index, tree_hash(index, index + 1), proof)


def continued(old: int, size: int) -> Consistency:
    proof = prove_consistency(old, size, READER)
    return Consistency(size, tree_hash(0, size), old, tree_hash(0, old), proof)


def true_claims() -> Iterator[Claim]:
    for size in range(1, 71):
        for place in range(size):
            yield included(place, size)
            yield continued(place + 1, size)
    for size in LARGE:
        for place in sorted({0, 1, size // 3, size // 2, size - 2, size - 1}):
            yield included(place, size)
            yield continued(place + 1, size)


def _flipped(node: bytes) -> bytes:
    return bytes([node[0] ^ 0x80]) + node[1:]


def bent(claim: Claim) -> Iterator[Claim]:
    """Claims like a true one that no proof may pass for."""
    proof = claim.proof
    yield replace(claim, root=_flipped(claim.root))
    yield replace(claim, proof=(*proof, claim.root))
    if proof:
        yield replace(claim, proof=proof[1:])
        yield replace(claim, proof=proof[:-1])
        yield replace(claim, proof=(_flipped(proof[0]), *proof[1:]))
        yield replace(claim, proof=(*proof[:-1], _flipped(proof[-1])))
    if len(proof) > 1:
        yield replace(claim, proof=(proof[1], proof[0], *proof[2:]))
    if isinstance(claim, Inclusion):
        yield replace(claim, leaf=_flipped(claim.leaf))
        yield replace(claim, index=claim.index ^ 1)
    else:
        yield replace(claim, old_root=_flipped(claim.old_root))


def resized(claim: Claim) -> Iterator[Claim]:
    """Claims with another size, which a bare proof may or may not tell (a checkpoint does)."""
    yield replace(claim, size=claim.size + 1)
    yield replace(claim, size=claim.size - 1)
    yield replace(claim, size=claim.size * 2)
    if isinstance(claim, Consistency):
        yield replace(claim, old=claim.old - 1)
        yield replace(claim, old=claim.old + 1)


def judged(checker: Checker, claims: Sequence[Claim]) -> list[bool]:
    lines = "".join(json.dumps(claim.members()) + "\n" for claim in claims).encode()
    answers = checker.tree(lines)
    assert len(answers) == len(claims)
    return [answer == "accepted" for answer in answers]


def test_every_proof_we_make_is_accepted(checker: Checker) -> None:
    claims = list(true_claims())
    assert len(claims) > 5_000
    answers = judged(checker, claims)
    assert [claim for claim, accepted in zip(claims, answers, strict=True) if not accepted] == []


def test_no_proof_that_was_bent_is_accepted_by_it_or_by_us(checker: Checker) -> None:
    claims = [other for claim in true_claims() for other in bent(claim)]
    assert len(claims) > 30_000
    answers = judged(checker, claims)
    assert [claim for claim, accepted in zip(claims, answers, strict=True) if accepted] == []
    assert [claim for claim in claims if claim.holds()] == []


def test_it_and_we_agree_on_proofs_of_another_size(checker: Checker) -> None:
    claims = [other for claim in true_claims() for other in resized(claim)]
    answers = judged(checker, claims)
    ours = [claim.holds() for claim in claims]
    both = zip(claims, answers, ours, strict=True)
    assert [claim for claim, theirs, own in both if theirs != own] == []
    assert set(ours) == {True, False}
