"""Proofs that an entry stands in the record, as C2SP tlog-proof has them (an untagged draft).

A proof holds the entry's index, the path of hashes from its leaf to the root, and the signed
checkpoint with that root. Whoever has the entry and trusts the log's key needs nothing else.
"""

import functools
from collections.abc import Sequence
from dataclasses import dataclass

from dateline.record.checkpoint import Checkpoint, format_number, parse_checkpoint, parse_number
from dateline.record.errors import MalformedError
from dateline.record.merkle import HASH_BYTES, leaf_hash, verify_inclusion
from dateline.record.note import decode_base64, encode_base64, encode_text, parse_note
from dateline.record.policy import Trust, accept_checkpoint

MAX_PROOF_BYTES = 1_100_000
MAX_HASHES = 63

_FIRST_LINE = "c2sp.org/tlog-proof@v1"


@dataclass(frozen=True, slots=True)
class Proof:
    """A proof as parsed, nothing of it verified; ``extra`` is never authenticated."""

    index: int
    hashes: tuple[bytes, ...]
    checkpoint: str
    extra: bytes | None = None


@dataclass(frozen=True, slots=True)
class Verified:
    """What a proof proves: the entry's index and the checkpoint; who cosigned it, and when."""

    index: int
    checkpoint: Checkpoint
    cosigned: tuple[tuple[str, int], ...] = ()


def format_proof(
    index: int, hashes: Sequence[bytes], checkpoint: str, extra: bytes | None = None
) -> str:
    """Write a proof; ``checkpoint`` is the signed note. Inverse of `parse_proof`."""
    lines = [_FIRST_LINE]
    if extra is not None:
        lines.append(f"extra {encode_base64(extra)}")
    lines.append(f"index {format_number(index)}")
    lines += [encode_base64(value) for value in hashes]
    if len(hashes) > MAX_HASHES or any(len(value) != HASH_BYTES for value in hashes):
        raise MalformedError(f"A proof has at most {MAX_HASHES} hashes of {HASH_BYTES} bytes.")
    parse_checkpoint(parse_note(checkpoint).text)
    return "\n".join(lines) + "\n\n" + checkpoint


@functools.lru_cache(maxsize=32)
def parse_proof(text: str) -> Proof:
    """Read a proof; what `format_proof` wouldn't write is refused. Nothing is verified."""
    if len(text) > MAX_PROOF_BYTES or len(encode_text(text)) > MAX_PROOF_BYTES:
        raise MalformedError(f"A proof has at most {MAX_PROOF_BYTES} bytes.")
    head, separator, checkpoint = text.partition("\n\n")
    first, *lines = head.split("\n")
    if first != _FIRST_LINE or not separator:
        raise MalformedError(f"A proof begins with {_FIRST_LINE!r} and ends with a checkpoint.")
    extra = None
    if lines and lines[0].startswith("extra "):
        extra = decode_base64(lines.pop(0).removeprefix("extra "))
    if not lines or not lines[0].startswith("index "):
        raise MalformedError("A proof has an index line.")
    index = parse_number(lines[0].removeprefix("index "))
    proof = Proof(index, tuple(decode_base64(line) for line in lines[1:]), checkpoint, extra)
    if format_proof(proof.index, proof.hashes, proof.checkpoint, proof.extra) != text:
        raise MalformedError("This proof isn't in its one canonical form.")
    return proof


def stated_head(text: str) -> Checkpoint:
    """Return the checkpoint that a proof is under, as it states itself; nothing is verified."""
    return parse_checkpoint(parse_note(parse_proof(text).checkpoint).text)


def verify_proof(text: str, leaf: bytes, trust: Trust) -> Verified:
    """Check that the record holds this entry, by a policy or the keys of logs.

    ``leaf`` is the entry itself, not its hash. Raises `MalformedError`, `SignatureError` (or its
    kinds `UnknownKeyError` and `QuorumError`) or `ProofError`.
    """
    proof = parse_proof(text)
    accepted = accept_checkpoint(proof.checkpoint, trust)
    head = accepted.checkpoint
    verify_inclusion(leaf_hash(leaf), proof.index, head.size, proof.hashes, head.root)
    return Verified(proof.index, head, accepted.cosigned)
