"""Hand-overs: how a record goes on under another key, and until where the old one still counts.

A ``wire.key-rotated`` entry says which key follows which. The first checkpoint that covers it ends
with it and is signed by both keys, the old one's line first; each later one by the new key alone.
Who trusts the old key takes the new one from that entry under that checkpoint and from no other
place (`follow`), and from then on takes nothing of that size or larger from the old key. Where the
old key was lost the new one signs alone: nobody can follow that, and it is to be named otherwise.

>>> from dateline.record.note import Signer
>>> old, new = (Signer.from_seed("wire.example.org", bytes([n]) * 32) for n in (1, 2))
>>> moved = Handover(old.verifier, new.verifier, False, Checkpoint("wire.example.org", 8, b""))
>>> [(log.first, log.last) for log in follow(as_policy([old.verifier]), [moved]).logs]
[(0, 7), (8, None)]
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from dateline.record.checkpoint import Checkpoint
from dateline.record.errors import BindingError, MalformedError, ProofError, SignatureError
from dateline.record.note import ED25519, Verifier, open_note, parse_note, parse_vkey
from dateline.record.policy import Log, Policy, as_policy
from dateline.record.proof import parse_proof
from dateline.record.statement import KeyRotated, OpenedEntry, check_statement
from dateline.release.errors import ReleaseError


@dataclass(frozen=True, slots=True)
class Handover:
    """From which key to which, and the checkpoint that both signed; ``lost``: the new one alone."""

    old: Verifier
    new: Verifier
    lost: bool
    head: Checkpoint


def open_handover(opened: OpenedEntry) -> Handover:
    """Check that a hand-over is all that it says; whether its old key is trusted is `follow`'s.

    Raises `MalformedError`, `BindingError`, `SignatureError` or `ProofError`.
    """
    said = opened.statement
    if not isinstance(said, KeyRotated):
        raise BindingError("This entry doesn't hand the record over to another key.")
    old, new = parse_vkey(said.old), parse_vkey(said.new)
    if {old.name, new.name} != {said.wire.origin} or {old.kind, new.kind} != {ED25519}:
        raise BindingError("A record is handed over between two keys of its own origin.")
    if old.public == new.public:
        raise BindingError("A record isn't handed over to the key that it has.")
    proof = parse_proof(opened.proof)
    if proof.extra is not None:
        raise MalformedError("The proof of a hand-over carries no extra data.")
    try:
        head = check_statement(opened, as_policy([new])).checkpoint
    except ReleaseError as fault:
        raise MalformedError(str(fault)) from None
    if proof.index != head.size - 1:
        raise BindingError("The checkpoint of a hand-over doesn't end with its entry.")
    signing = (new,) if said.lost else (old, new)
    open_note(proof.checkpoint, signing)
    lines = parse_note(proof.checkpoint).signatures[: len(signing)]
    if [(line.name, line.key_id) for line in lines] != [(k.name, k.key_id) for k in signing]:
        raise SignatureError("The checkpoint of a hand-over is signed by the old key and the new.")
    return Handover(old, new, said.lost, head)


def handovers_among(entries: Iterable[OpenedEntry]) -> tuple[OpenedEntry, ...]:
    """Return those opened entries that hand the record over, as they come; nothing is checked."""
    return tuple(each for each in entries if isinstance(each.statement, KeyRotated))


def open_chain(entries: Sequence[OpenedEntry]) -> tuple[Handover, ...]:
    """Check hand-overs that follow each other, as a copy carries them. Raises as `open_handover`.

    Each goes on from the key, and beyond the size, that the one before came to.
    """
    chain = tuple(open_handover(opened) for opened in entries)
    for before, after in pairwise(chain):
        if after.old != before.new or after.head.size <= before.head.size:
            raise BindingError("The hand-overs don't follow each other.")
    return chain


def follow(policy: Policy, handovers: Iterable[Handover], *, past: bool = False) -> Policy:
    """Return a policy with the keys that its own handed their records over to.

    ``past`` adds the keys before, too; the log lines say so, as such a key counts only for who
    holds its checkpoints against the record itself. Raises `ProofError` where a key handed its
    record over twice: that is two histories.
    """
    moves: dict[str, Handover] = {}
    logs = {log.key.vkey: log for log in policy.logs}
    for move in handovers:
        known = logs.get(move.old.vkey)
        if moves.setdefault(move.old.vkey, move) != move or not _continues(known, move, logs):
            raise ProofError(
                f"The key {move.old.key_id.hex()} of {move.old.name} handed its record over twice: "
                "two histories."
            )
    size = 0
    while len(logs) != size:
        size = len(logs)
        for move in moves.values():
            _add(logs, move, past=past)
    return replace(policy, logs=tuple(_bounded(log, moves) for log in logs.values()))


def _continues(known: Log | None, move: Handover, logs: Mapping[str, Log]) -> bool:
    """Whether a key is known to have handed nothing over yet, or just this."""
    if known is None or known.last is None:
        return True
    return known.last == move.head.size - 1 and (move.lost or move.new.vkey in logs)


def _add(logs: dict[str, Log], move: Handover, *, past: bool) -> None:
    old, new = logs.get(move.old.vkey), logs.get(move.new.vkey)
    if old is not None and new is None and not move.lost:
        logs[move.new.vkey] = Log(move.new, old.url, past=old.past)
    elif new is not None and old is None and past:
        logs[move.old.vkey] = Log(move.old, new.url, past=True)


def _bounded(log: Log, moves: dict[str, Handover]) -> Log:
    """Let a key count from the hand-over to it on, and below the size of the hand-over from it.

    At that size itself only what both signed counts: the old one alone may have signed another.
    """
    ends = moves.get(log.key.vkey)
    begins = [move.head.size for move in moves.values() if move.new == log.key]
    return replace(
        log, first=max(begins, default=log.first), last=ends.head.size - 1 if ends else log.last
    )
