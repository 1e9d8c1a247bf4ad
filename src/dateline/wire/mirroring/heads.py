"""The head that a wire shows, held against the last one that the mirror accepted.

A wire's record only grows. A head of the same size with another root, one that the accepted head
isn't the beginning of, or one that is smaller, is refused, and what proves it is kept: both signed
checkpoints and, where the sizes differ, the consistency proof that doesn't hold. The pages and the
record that the mirror has stay as they are.
"""

import hashlib
from collections.abc import Sequence
from itertools import product
from pathlib import Path

from dateline.record.audit import check_growth, read_leaves
from dateline.record.checkpoint import Checkpoint, parse_checkpoint
from dateline.record.errors import MissingError, ProofError
from dateline.record.handover import open_handover
from dateline.record.merkle import prove_consistency, root
from dateline.record.note import encode_base64, parse_note
from dateline.record.proof import parse_proof
from dateline.record.statement import OpenedEntry
from dateline.record.tiles import Fetch, TileReader
from dateline.wire.errors import ContradictionError
from dateline.wire.storage import write_file


class TwoHistoriesError(ContradictionError):
    """A wire showed a head that its record can't have grown to; ``evidence`` says where it lies."""

    def __init__(self, sentence: str, evidence: Path) -> None:
        self.evidence = evidence
        super().__init__(f"{sentence} Nothing was changed here; the evidence is in {evidence}.")


def check_head(shown: str, accepted: str, theirs: Fetch, own: Fetch, shelf: Path) -> None:
    """Check that the head of one note continues that of another; both signatures are verified.

    ``theirs`` reads the wire's tiles, ``own`` the mirror's. Raises `TwoHistoriesError`, or a
    `RecordError` where the wire's tiles aren't even those of its own head.
    """
    new, old = head_of(shown), head_of(accepted)
    if new.size == old.size:
        if new.root != old.root:
            sentence = f"{new.origin} signed two roots for a record of {new.size} entries."
            raise TwoHistoriesError(sentence, _keep(shelf, shown, accepted, ()))
    elif new.size < old.size:
        told, proof = _shorter(new, old, own)
        sentence = f"{new.origin} {told}: {new.size} entries, after it had signed {old.size}."
        raise TwoHistoriesError(sentence, _keep(shelf, shown, accepted, proof))
    else:
        try:
            check_growth(theirs, old, new)
        except ProofError:
            # The tiles on the way to the first new entry are those that the proof is read from.
            next(read_leaves(theirs, new, old.size))
            proof = prove_consistency(old.size, new.size, TileReader(new.size, theirs))
            sentence = (
                f"{new.origin} shows {new.size} entries that don't continue the {old.size} "
                "that it had signed."
            )
            raise TwoHistoriesError(sentence, _keep(shelf, shown, accepted, proof)) from None


def _shorter(new: Checkpoint, old: Checkpoint, own: Fetch) -> tuple[str, tuple[bytes, ...]]:
    """Return what a smaller head is, and the proof of that from the tiles of the larger one."""
    if new.size == 0:
        return "begins anew", ()
    reader = TileReader(old.size, own)
    try:
        proof, made = prove_consistency(new.size, old.size, reader), root(new.size, reader)
    except MissingError:  # the larger one was accepted by a pull that didn't come to its end
        return "shows fewer entries", ()
    return ("was rolled back" if made == new.root else "shows another, shorter history"), proof


def check_handovers(
    known: Sequence[OpenedEntry], shown: Sequence[OpenedEntry], shelf: Path
) -> None:
    """Check that a wire shows no other hand-over of a key than it did.

    Raises `TwoHistoriesError`, or a `RecordError` where one isn't what it says.
    """
    for seen, other in product(known, shown):
        one, two = open_handover(seen), open_handover(other)
        if one.old == two.old and one != two:
            sentence = f"{one.head.origin} handed its record over to two keys from one."
            notes = [parse_proof(each.proof).checkpoint for each in (other, seen)]
            raise TwoHistoriesError(sentence, _keep(shelf, notes[0], notes[1], ()))


def head_of(note: str) -> Checkpoint:
    """Return the head that a note states; its signature was verified before."""
    return parse_checkpoint(parse_note(note).text)


def _keep(shelf: Path, shown: str, accepted: str, proof: tuple[bytes, ...]) -> Path:
    """Keep two signed checkpoints and the proof between them; the same evidence is kept once."""
    digest = hashlib.sha256(f"{accepted}\n{shown}".encode()).hexdigest()
    folder = shelf / digest[:32]
    files = {"accepted": accepted, "shown": shown}
    if proof:
        files["consistency"] = "".join(encode_base64(value) + "\n" for value in proof)
    for name, text in files.items():
        write_file(folder / name, text.encode(), durable=True)
    return folder
