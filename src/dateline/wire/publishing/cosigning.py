"""Keeping cosignatures, each verified before it is kept; and the quorum, frozen when it is met.

Crash order: a cosignature is kept in one transaction with all that follows from it in the database.
Where it makes the wire's own policy met, that is the frozen note and the proofs of the entries
under it, made once more with these lines. The published checkpoint and the files follow, and
`Quorum.pressed` says whether they are done.
"""

from django.db import transaction

from dateline.record.cosignature import verify_cosignature
from dateline.record.errors import SignatureError
from dateline.record.note import Signature, format_signature, parse_note
from dateline.record.policy import NO_QUORUM
from dateline.wire.opening import Wire
from dateline.wire.publishing.log import Prover
from dateline.wire.publishing.models import Checkpoint, Cosignature, LaterAct, Quorum, Seal, Version
from dateline.wire.publishing.witnessed import cosigned_by, published_note, quorum_span, within
from dateline.wire.witnesses import Heard

SKEW_SECONDS = 300
"""How far a cosignature's time may be from this wire's clock; an older one was kept back."""

BATCH = 1_000


def keep(wire: Wire, row: Checkpoint, heard: Heard) -> Heard:
    """Keep what a witness answered, if it is a cosignature of this very checkpoint made just now.

    Returns the outcome as it came, or what is wrong with the answer.
    """
    if heard.result != "cosigned":
        return heard
    key, text = heard.witness.key, parse_note(row.note).text
    line = next((each for each in heard.lines if each.key_id == key.key_id), None)
    if line is None:
        return heard._replace(result="wrong answer", sentence="signs with another key than known")
    try:
        seconds = verify_cosignature(text, line, key)
    except SignatureError as fault:
        return heard._replace(result="wrong answer", sentence=f"is refused: {fault}")
    off = seconds - int(wire.clock().timestamp())
    if abs(off) > SKEW_SECONDS:
        told = f"cosigns with a time {abs(off):,} seconds {'before' if off < 0 else 'after'} ours"
        return heard._replace(result="wrong answer", sentence=told)
    wire.before("cosignature kept")
    with wire.lock():
        _write(wire, row, key.vkey, line, seconds)
    wire.step("cosignature kept")
    return heard


def _write(wire: Wire, row: Checkpoint, witness: str, line: Signature, seconds: int) -> None:
    with transaction.atomic():
        kept = Cosignature.objects.filter(witness=witness, size=row.size).first()
        if kept is not None and kept.seconds >= seconds:
            return
        Cosignature.objects.update_or_create(
            witness=witness,
            size=row.size,
            defaults={"line": format_signature(line), "seconds": seconds},
        )
        _freeze(wire, row)


def _freeze(wire: Wire, row: Checkpoint) -> None:
    """Freeze the note of a checkpoint that meets the policy, and prove by it what none did.

    A smaller one than was ever frozen proves nothing new and is left as it is.
    """
    if wire.policy.quorum == NO_QUORUM:
        return
    if not wire.policy.satisfied_by(cosigned_by(wire, row.size)):
        return
    last = Quorum.objects.order_by("-size").first()
    if last is not None and last.size >= row.size:
        return
    span = quorum_span(row.size)
    Quorum.objects.create(size=row.size, note=published_note(row), reached=span.start)
    prover = Prover(wire)
    for start in range(span.start, span.stop, BATCH):
        part = range(start, min(start + BATCH, span.stop))
        _prove_again(prover, list(Version.objects.filter(within(part)).exclude(proof="")))
        _prove_again(prover, list(LaterAct.objects.filter(within(part)).exclude(proof="")))
        _prove_again(prover, list(Seal.objects.filter(within(part)).exclude(proof="")))


def _prove_again(prover: Prover, rows: list[Version] | list[LaterAct] | list[Seal]) -> None:
    for row in rows:
        row.proof = prover.prove(row.entry)
        row.save(update_fields=["proof"])
