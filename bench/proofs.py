"""How long proofs and checkpoints are, at a thousand, a million and a thousand million entries.

The first two are measured on real records: every proof of the small one, a sample of the large
one. A record of a thousand million is computed: a proof has as many hashes as the tree has levels
at most, and its text follows from that.

Run: python bench/proofs.py
"""

import hashlib

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from machine import describe

from dateline.record.checkpoint import Checkpoint, sign_checkpoint
from dateline.record.cosignature import cosign
from dateline.record.errors import MissingError
from dateline.record.merkle import prove_inclusion
from dateline.record.note import Signer, format_signature, parse_note
from dateline.record.proof import format_proof
from dateline.record.tiles import TileReader, grow
from record import ORIGIN, nothing

SIGNER = Signer.from_seed(ORIGIN, bytes(32))
WITNESS = "witness.harbour.example"
SAMPLE = 997
COMPUTED = 1_000_000_000


def measured(size: int) -> tuple[int, int, int, int]:
    """Return bytes of checkpoint, shortest and longest proof, and hashes of the longest."""
    grown = grow(0, (number.to_bytes(8, "big") for number in range(size)), nothing)

    def fetch(path: str) -> bytes:
        try:
            return grown.files[path]
        except KeyError:
            raise MissingError(path) from None

    reader = TileReader(size, fetch)
    note = sign_checkpoint(Checkpoint(ORIGIN, size, grown.root), SIGNER)
    step = 1 if size <= SAMPLE else size // SAMPLE
    looked_at = (*range(0, size, step), size - 1)
    paths = {index: prove_inclusion(index, size, reader) for index in looked_at}
    texts = {index: len(format_proof(index, path, note).encode()) for index, path in paths.items()}
    return len(note), min(texts.values()), max(texts.values()), max(map(len, paths.values()))


def computed(size: int) -> tuple[int, int, int, int]:
    """Return the same of a record that is too large to make: the longest proof there is."""
    note = sign_checkpoint(Checkpoint(ORIGIN, size, hashlib.sha256(b"").digest()), SIGNER)
    levels = (size - 1).bit_length()
    longest = format_proof(size // 2, [bytes(32)] * levels, note)
    shortest = format_proof(size - 1, [bytes(32)] * ((size - 1).bit_count()), note)
    return len(note), len(shortest.encode()), len(longest.encode()), levels


def main() -> None:
    """Print a table."""
    print(describe())
    print("entries          checkpoint   shortest proof   longest proof   its hashes")
    for size, sizes in (
        (1_000, measured(1_000)),
        (1_000_000, measured(1_000_000)),
        (COMPUTED, computed(COMPUTED)),
    ):
        note, shortest, longest, hashes = sizes
        how = "computed" if size == COMPUTED else "measured"
        print(
            f"{size:>13,}   {note:>7} B   {shortest:>12} B   {longest:>11} B   {hashes:>10}   {how}"
        )
    text = parse_note(sign_checkpoint(Checkpoint(ORIGIN, 1, bytes(32)), SIGNER)).text
    signature = cosign(
        text, WITNESS, Ed25519PrivateKey.from_private_bytes(bytes(32)), 1_800_000_000
    )
    length = len(format_signature(signature)) + 1
    print(f"each cosignature of {WITNESS} adds {length} B to a checkpoint and to a proof")


if __name__ == "__main__":
    main()
