"""Cosignatures: a witness's word that a log only grew, as C2SP tlog-cosignature v1.0.1 has them.

Signature type 0x04: after the key id stand eight bytes of POSIX seconds and an Ed25519 signature
over ``cosignature/v1``, ``time <seconds>`` and the whole text of the checkpoint.
"""

from collections.abc import Iterable

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from dateline.record.checkpoint import format_number, parse_checkpoint
from dateline.record.errors import MalformedError, SignatureError
from dateline.record.note import (
    COSIGNATURE,
    SIGNATURE_BYTES,
    Note,
    Signature,
    Verifier,
    check_name,
    encode_text,
    format_note,
    parse_note,
)

TIME_BYTES = 8


def cosign(text: str, name: str, private: Ed25519PrivateKey, seconds: int) -> Signature:
    """Cosign a checkpoint's text at a POSIX time; inverse of `verify_cosignature`.

    Two witnesses never share a key: the signature doesn't cover the name.
    """
    check_name(name)
    parse_checkpoint(text)
    verifier = Verifier(name, COSIGNATURE, private.public_key().public_bytes_raw())
    signature = private.sign(_message(text, seconds))
    return Signature(name, verifier.key_id, seconds.to_bytes(TIME_BYTES, "big") + signature)


def verify_cosignature(text: str, signature: Signature, verifier: Verifier) -> int:
    """Return the POSIX time at which a witness cosigned this checkpoint's text.

    Raises `SignatureError` where the line isn't of this key or not of this text.
    """
    fault = f"The cosignature of {verifier.name!r} isn't of this checkpoint."
    if (signature.name, signature.key_id) != (verifier.name, verifier.key_id):
        raise SignatureError(fault)
    if verifier.kind != COSIGNATURE or len(signature.blob) != TIME_BYTES + SIGNATURE_BYTES:
        raise SignatureError(fault)
    parse_checkpoint(text)
    seconds = int.from_bytes(signature.blob[:TIME_BYTES], "big")
    try:
        message = _message(text, seconds)
    except MalformedError:
        raise SignatureError(f"The cosignature of {verifier.name!r} is of no time.") from None
    if not verifier.signed(message, signature.blob[TIME_BYTES:]):
        raise SignatureError(fault)
    return seconds


def add_cosignatures(note: str, cosignatures: Iterable[Signature]) -> str:
    """Return a log's signed checkpoint with these lines after its own, by name and key id.

    Nothing is verified: whoever keeps a cosignature has done that.
    """
    signed = parse_note(note)
    lines = sorted(cosignatures, key=lambda line: (line.name, line.key_id))
    return format_note(Note(signed.text, (*signed.signatures, *lines)))


def _message(text: str, seconds: int) -> bytes:
    return encode_text(f"cosignature/v1\ntime {format_number(seconds)}\n{text}")
