"""One history: each signed checkpoint that turns up in a proof is of a root that the record had.

A proof holds under its own checkpoint, which may be of another history that has the same entry at
the same place. So whoever reads the record from its first entry on notes the checkpoints it meets,
and each is compared when the reading comes to its size. Kept are only those still to come.
"""

from dateline.record.checkpoint import Checkpoint
from dateline.record.errors import ProofError
from dateline.record.merkle import Frontier, leaf_hash
from dateline.record.proof import stated_head


class Roots:
    """The record as far as it was read, and the roots that it must have further on."""

    def __init__(self) -> None:
        self._read = Frontier()
        self._noted: dict[int, bytes] = {}

    def note_proof(self, proof: str) -> None:
        """Note the checkpoint of a tlog-proof that was verified; raises as `note`."""
        self.note(stated_head(proof))

    def note(self, head: Checkpoint) -> None:
        """Note a signed checkpoint; one of a size that was passed already is let be.

        Raises `ProofError` where another root was noted for its size.
        """
        if head.size < self._read.size:
            return
        root = self._noted.setdefault(head.size, head.root)
        if head.size == self._read.size:
            root = self._read.root()
        if root != head.root:
            raise ProofError(f"Two roots were signed for the size {head.size}: two histories.")

    def read(self, leaf: bytes) -> None:
        """Go on by an entry. Raises `ProofError` where a checkpoint of this size has another root.

        What is wrong of one size doesn't keep the next from being read.
        """
        self._read = self._read.extended((leaf_hash(leaf),))
        noted = self._noted.pop(self._read.size, None)
        if noted is not None and noted != self._read.root():
            raise ProofError(
                f"A checkpoint of {self._read.size} entries was signed that isn't of this record."
            )
