"""What a witness is asked and how it judges, as C2SP tlog-witness v1.0.0 has it.

The body of ``add-checkpoint`` is the size that the log thinks the witness has seen, a consistency
proof from it, an empty line and the signed checkpoint. A witness that is convinced cosigns; each
refusal has the status that the specification gives it, and the checks stand in its order.

>>> from dateline.record.checkpoint import sign_checkpoint
>>> from dateline.record.note import Signer
>>> log = Signer.from_seed("wire.example.org", bytes(32))
>>> note = sign_checkpoint(Checkpoint("wire.example.org", 0, EMPTY_ROOT), log)
>>> judge(parse_request(format_request(0, (), note)), [log.verifier], NOTHING).size
0
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from dateline.record.checkpoint import Checkpoint, format_number, parse_checkpoint, parse_number
from dateline.record.errors import MalformedError, ProofError, RecordError, SignatureError
from dateline.record.merkle import EMPTY_ROOT, verify_consistency
from dateline.record.note import (
    Signature,
    Verifier,
    decode_base64,
    encode_base64,
    open_note,
    parse_note,
    parse_signature,
)

MOST_HASHES = 63
MOST_BYTES = 1_000_000
SIZE_TYPE = "text/x.tlog.size"


class RefusedError(RecordError):
    """A checkpoint that a witness doesn't cosign; ``status`` is the HTTP status of the answer."""

    status = 400


class UnknownLogError(RefusedError):
    """The origin is of no log that this witness watches."""

    status = 404


class UnsignedError(RefusedError):
    """No key known for the origin signed, or one of them signed something else."""

    status = 403


class StaleError(RefusedError):
    """The size asked from isn't the latest that this witness cosigned, which is ``size``."""

    status = 409

    def __init__(self, size: int) -> None:
        self.size = size
        super().__init__(f"This witness has cosigned {size} entries.")


class InconsistentError(RefusedError):
    """The proof doesn't lead from what was cosigned to this checkpoint: a history was bent."""

    status = 422


@dataclass(frozen=True, slots=True)
class Request:
    """A log's wish: the size it goes on from, the proof, the signed checkpoint."""

    old: int
    proof: tuple[bytes, ...]
    note: str

    @property
    def text(self) -> str:
        """The checkpoint's text, which a cosignature is over."""
        return parse_note(self.note).text

    @property
    def checkpoint(self) -> Checkpoint:
        """The checkpoint as it says itself; who signed it is judged by `judge`."""
        return parse_checkpoint(self.text)


@dataclass(frozen=True, slots=True)
class Seen:
    """The latest checkpoint of a log that a witness cosigned."""

    size: int
    root: bytes


NOTHING = Seen(0, EMPTY_ROOT)


def format_request(old: int, proof: Sequence[bytes], note: str) -> str:
    """Write the body that asks a witness to cosign; inverse of `parse_request`."""
    lines = [f"old {format_number(old)}", *(encode_base64(node) for node in proof), "", ""]
    return "\n".join(lines) + note


def parse_request(body: str) -> Request:
    """Read the body of ``add-checkpoint``; `MalformedError` where it isn't one."""
    head, parted, note = body.partition("\n\n")
    lines = head.split("\n")
    if not parted or not lines[0].startswith("old "):
        raise MalformedError("A witness is asked with a line “old”, a proof and a checkpoint.")
    if len(lines) - 1 > MOST_HASHES:
        raise MalformedError(f"A consistency proof has at most {MOST_HASHES} hashes.")
    request = Request(
        parse_number(lines[0].removeprefix("old ")),
        tuple(decode_base64(line) for line in lines[1:]),
        note,
    )
    if any(len(node) != len(EMPTY_ROOT) for node in request.proof):
        raise MalformedError("A hash of a proof has 32 bytes.")
    parse_checkpoint(request.text)
    return request


def parse_size(body: str) -> int:
    """Read what a witness answers with status 409: the size that it cosigned last."""
    if not body.endswith("\n"):
        raise MalformedError("A size ends in a newline.")
    return parse_number(body.removesuffix("\n"))


def parse_cosignatures(body: str) -> tuple[Signature, ...]:
    """Read what a witness answers with status 200: a line or more; none of it is verified."""
    if not body.endswith("\n"):
        raise MalformedError("A cosignature is a line, and ends in a newline.")
    return tuple(parse_signature(line) for line in body.removesuffix("\n").split("\n"))


def monitoring_path(origin: str) -> str:
    """Return where, under its address, a witness shows what it cosigned last of a log."""
    return f"{hashlib.sha256(origin.encode()).hexdigest()}/checkpoint"


def judge(request: Request, verifiers: Sequence[Verifier], seen: Seen) -> Checkpoint:
    """Return the checkpoint that may be cosigned; raise the `RefusedError` that it deserves.

    ``verifiers`` are the keys of the log of that origin, none where it is unknown; ``seen`` is what
    was last cosigned of it. The caller keeps the new size before it answers, or not at all.
    """
    checkpoint = request.checkpoint
    if not verifiers:
        raise UnknownLogError(f"This witness doesn't watch {checkpoint.origin!r}.")
    try:
        open_note(request.note, verifiers)
    except SignatureError as fault:
        raise UnsignedError(str(fault)) from None
    if request.old > checkpoint.size:
        raise RefusedError(f"The old size {request.old} is beyond the new one, {checkpoint.size}.")
    if request.old != seen.size:
        raise StaleError(seen.size)
    _check_continuation(request, checkpoint, seen)
    return checkpoint


def _check_continuation(request: Request, checkpoint: Checkpoint, seen: Seen) -> None:
    if request.old == 0:
        # Nothing is the beginning of everything, so a proof from it would prove nothing.
        if request.proof:
            raise InconsistentError("A proof from an empty log is empty.")
        if checkpoint.size == 0 and checkpoint.root != EMPTY_ROOT:
            raise InconsistentError("An empty log has another root.")
        return
    try:
        verify_consistency(seen.size, seen.root, checkpoint.size, checkpoint.root, request.proof)
    except ProofError as fault:
        raise InconsistentError(str(fault)) from None
