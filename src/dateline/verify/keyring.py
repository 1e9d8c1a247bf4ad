"""The keys that a verdict goes by: those that are trusted, and those they handed their records to.

Hand-overs are learned from the record at hand, from the copy, or from a file of the wire's that the
reader names; each proves itself before it counts (`dateline.record.handover`). Keys from before the
trusted one are learned from the record at hand alone: a checkpoint of theirs counts only where that
record had its root, since whoever stole a retired key can still sign small checkpoints with it.
"""

from collections.abc import Iterable, Sequence

from dateline.record.errors import RecordError
from dateline.record.handover import Handover, follow, open_handover
from dateline.record.policy import Policy, open_head
from dateline.record.statement import OpenedEntry
from dateline.verify.trust import Trust


class Keyring:
    """What is trusted, grown by each hand-over that is learned."""

    def __init__(self, trust: Trust) -> None:
        self._trust = trust
        self._moves: tuple[Handover, ...] = ()
        self._shown: tuple[Handover, ...] = ()
        self.policy = trust.policy
        self.keys = Policy(trust.policy.logs)

    @property
    def handovers(self) -> tuple[Handover, ...]:
        """All hand-overs that were learned."""
        return self._moves

    def learn(self, entries: Iterable[OpenedEntry], *, at_hand: bool = False) -> None:
        """Take hand-overs in; ``at_hand`` says that the record at hand shows them.

        Raises as `open_handover`, and `ProofError` where a key handed its record over twice; what
        was known before stays.
        """
        learned = tuple(open_handover(opened) for opened in entries)
        moves = tuple(dict.fromkeys((*self._moves, *learned)))
        shown = (*self._shown, *learned) if at_hand else self._shown
        past = follow(follow(self._trust.policy, moves), shown, past=True)
        self._moves, self._shown = moves, shown
        self.policy, self.keys = past, Policy(past.logs)

    def counts_alone(self, notes: Sequence[str]) -> bool:
        """Say whether these checkpoints are accepted without a record at hand."""
        alone = Policy(tuple(log for log in self.keys.logs if not log.past))
        try:
            return all(open_head(note, alone) for note in notes)
        except RecordError:
            return False
