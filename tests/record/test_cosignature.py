"""Cosignatures: of one checkpoint, by one witness, at one time."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from dateline.record.checkpoint import (
    Checkpoint,
    format_checkpoint,
    parse_checkpoint,
    sign_checkpoint,
)
from dateline.record.cosignature import add_cosignatures, cosign, verify_cosignature
from dateline.record.errors import MalformedError, SignatureError
from dateline.record.note import COSIGNATURE, ED25519, Signature, Signer, Verifier, parse_note

PRIVATE = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = PRIVATE.public_key().public_bytes_raw()
KEY = Verifier("witness.example.org", COSIGNATURE, PUBLIC)
NAMESAKE = Verifier("witness.example.org", ED25519, PUBLIC)
TEXT = format_checkpoint(Checkpoint("wire.example.org", 3, bytes(range(32))))
TIME = 1_679_315_147


def test_a_cosignature_holds_time_and_the_whole_text() -> None:
    line = cosign(TEXT, KEY.name, PRIVATE, TIME)
    assert len(line.key_id + line.blob) == 76
    assert int.from_bytes(line.blob[:8], "big") == TIME
    message = f"cosignature/v1\ntime {TIME}\n{TEXT}".encode()
    PRIVATE.public_key().verify(line.blob[8:], message)
    assert verify_cosignature(TEXT, line, KEY) == TIME


def test_each_bit_of_a_cosignature_flipped_is_refused() -> None:
    line = cosign(TEXT, KEY.name, PRIVATE, TIME)
    material = line.key_id + line.blob
    for bit in range(len(material) * 8):
        changed = bytearray(material)
        changed[bit // 8] ^= 1 << bit % 8
        wrong = Signature(line.name, bytes(changed[:4]), bytes(changed[4:]))
        with pytest.raises(SignatureError):
            verify_cosignature(TEXT, wrong, KEY)


def test_a_cosignature_is_of_one_checkpoint_one_name_and_a_possible_time() -> None:
    line = cosign(TEXT, KEY.name, PRIVATE, TIME)
    other = format_checkpoint(Checkpoint("wire.example.org", 4, bytes(32)))
    with pytest.raises(SignatureError):
        verify_cosignature(other, line, KEY)
    with pytest.raises(SignatureError):
        verify_cosignature(TEXT, line, NAMESAKE)
    for name, key_id in (("other.example.org", line.key_id), (line.name, bytes(4))):
        with pytest.raises(SignatureError):
            verify_cosignature(TEXT, Signature(name, key_id, line.blob), KEY)
    with pytest.raises(MalformedError):
        cosign("not a checkpoint\n", KEY.name, PRIVATE, TIME)
    for time in (-1, 2**63):
        with pytest.raises(MalformedError):
            cosign(TEXT, KEY.name, PRIVATE, time)
    for short in (line.blob[:-1], line.blob + b"\x00"):
        with pytest.raises(SignatureError):
            verify_cosignature(TEXT, Signature(line.name, line.key_id, short), KEY)


def test_cosignatures_stand_after_the_logs_own_line_in_one_order() -> None:
    log = Signer.from_seed("wire.example.org", bytes(32))
    note = sign_checkpoint(parse_checkpoint(TEXT), log)
    lines = [cosign(TEXT, name, PRIVATE, TIME) for name in ("c.example", "a.example", "b.example")]
    signed = add_cosignatures(note, lines)
    assert signed == add_cosignatures(note, reversed(lines))
    assert [line.name for line in parse_note(signed).signatures] == [
        "wire.example.org",
        "a.example",
        "b.example",
        "c.example",
    ]
    assert add_cosignatures(note, ()) == note
