r"""Checkpoints: the signed heads of the record, as C2SP tlog-checkpoint v1.0.0 has them.

A checkpoint is a note whose text has three lines: the log's origin, its size in decimal, its
root in base64. Lines after them are kept and never written. The log's key bears the origin's name.

>>> from dateline.record.merkle import EMPTY_ROOT
>>> print(format_checkpoint(Checkpoint("wire.example.org", 0, EMPTY_ROOT)), end="")
wire.example.org
0
47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
"""

from collections.abc import Iterable
from dataclasses import dataclass

from dateline.record.errors import MalformedError, UnknownKeyError
from dateline.record.merkle import HASH_BYTES, MAX_SIZE
from dateline.record.note import (
    ED25519,
    Signer,
    Verifier,
    decode_base64,
    encode_base64,
    encode_text,
    open_note,
    parse_note,
    sign_note,
)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The state of a log: its origin, the number of its entries, their root."""

    origin: str
    size: int
    root: bytes
    extensions: tuple[str, ...] = ()


def format_checkpoint(checkpoint: Checkpoint) -> str:
    """Return the note text of a checkpoint; inverse of `parse_checkpoint`."""
    size = format_number(checkpoint.size)
    if len(checkpoint.root) != HASH_BYTES:
        raise MalformedError(f"A root has {HASH_BYTES} bytes, not {len(checkpoint.root)}.")
    lines = (checkpoint.origin, size, encode_base64(checkpoint.root), *checkpoint.extensions)
    for line in lines:
        if not line or any(character < " " for character in line):
            raise MalformedError("A checkpoint's lines aren't empty and hold no control character.")
        encode_text(line)
    return "\n".join(lines) + "\n"


def parse_checkpoint(text: str) -> Checkpoint:
    """Read a checkpoint's note text; what `format_checkpoint` wouldn't write is refused."""
    lines = text.split("\n")
    if len(lines) < 4 or lines[-1]:
        raise MalformedError("A checkpoint has a line each for origin, size and root.")
    checkpoint = Checkpoint(
        lines[0], parse_number(lines[1]), decode_base64(lines[2]), tuple(lines[3:-1])
    )
    format_checkpoint(checkpoint)
    return checkpoint


def sign_checkpoint(checkpoint: Checkpoint, *signers: Signer) -> str:
    """Return the checkpoint signed by these keys, in that order; each bears the origin's name."""
    for signer in signers:
        if signer.name != checkpoint.origin:
            raise MalformedError(f"{signer.name!r}'s key can't sign for {checkpoint.origin!r}.")
    return sign_note(format_checkpoint(checkpoint), *signers)


def open_checkpoint(note: str, verifiers: Iterable[Verifier]) -> Checkpoint:
    """Verify a checkpoint by a known key of the very log that it names.

    Raises `UnknownKeyError` where no key is known for that origin, `SignatureError` where one
    is and its signature is wrong.
    """
    parsed = parse_note(note)
    checkpoint = parse_checkpoint(parsed.text)
    keys = [key for key in verifiers if key.name == checkpoint.origin and key.kind == ED25519]
    try:
        open_note(note, keys)
    except UnknownKeyError:
        ids = tuple(s.key_id.hex() for s in parsed.signatures if s.name == checkpoint.origin)
        raise UnknownKeyError(checkpoint.origin, ids) from None
    return checkpoint


def parse_number(text: str) -> int:
    """Read a decimal of the record's formats: ASCII digits, no leading zero, below 2⁶³."""
    if not (text.isascii() and text.isdigit()) or len(text) > 19:
        raise MalformedError(f"This isn't a decimal number: {text[:80]!r}.")
    number = int(text)
    if format_number(number) != text:
        raise MalformedError(f"A number has no leading zeros: {text!r}.")
    return number


def format_number(number: int) -> str:
    """Write a decimal of the record's formats; inverse of `parse_number`."""
    if not 0 <= number <= MAX_SIZE:
        raise MalformedError(f"A number of the record is from 0 to 2⁶³ - 1, not {number}.")
    return str(number)
