"""Which hand-overs of its wire's key a copy carries: those that its own proofs stand after.

So no copy changes by a hand-over that comes later, and who trusts an earlier key finds the way from
it to the newest one in the copy. What was signed before the first hand-over carries none.
"""

from collections.abc import Iterable, Sequence

import msgspec

from dateline.record.bundle import Copy, Handovers, Tombstone
from dateline.record.proof import stated_head
from dateline.record.statement import OpenedEntry


def carried_handovers(carrier: Copy | Tombstone) -> tuple[OpenedEntry, ...]:
    """Return the hand-overs that a copy or a tombstone carries; none of them is checked."""
    return () if isinstance(carrier.handovers, msgspec.UnsetType) else carrier.handovers


def handovers_for(known: Sequence[OpenedEntry], proofs: Iterable[str]) -> Handovers:
    """Return those of a wire's hand-overs, in order, that the checkpoints of these proofs cover."""
    if not known:
        return msgspec.UNSET
    reach = max(stated_head(proof).size for proof in proofs)
    return tuple(each for each in known if stated_head(each.proof).size <= reach) or msgspec.UNSET


def with_handovers(copy: Copy, known: Sequence[OpenedEntry]) -> Copy:
    """Return a copy with the hand-overs, of those known, that it carries."""
    return msgspec.structs.replace(copy, handovers=handovers_for(known, proofs_of(copy)))


def proofs_of(copy: Copy) -> tuple[str, ...]:
    """Return every proof that a copy carries, but those of the hand-overs."""
    seal = copy.bundle.seal
    proofs = (copy.bundle.proof, *(act.proof for act in copy.later))
    return proofs if seal is None else (*proofs, seal.proof)
