"""Proofs as text: strict both ways, and refused with any bit flipped."""

import base64

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.record.checkpoint import Checkpoint, sign_checkpoint
from dateline.record.errors import (
    MalformedError,
    ProofError,
    RecordError,
    SignatureError,
    UnknownKeyError,
)
from dateline.record.merkle import prove_inclusion
from dateline.record.note import Signer
from dateline.record.proof import format_proof, parse_proof, verify_proof
from record.naive import NaiveReader, entry, path, tree_hash

SIGNER = Signer.from_seed("wire.example.org", bytes(range(32)))
KEYS = [SIGNER.verifier]


def proof_of(index: int, size: int) -> str:
    head = Checkpoint("wire.example.org", size, tree_hash(0, size))
    hashes = prove_inclusion(index, size, NaiveReader())
    return format_proof(index, hashes, sign_checkpoint(head, SIGNER))


def test_a_proof_has_its_lines_in_the_order_of_the_specification() -> None:
    lines = proof_of(4, 7).split("\n")
    encoded = [base64.b64encode(value).decode() for value in path(4, 0, 7)]
    assert lines[: 3 + len(encoded)] == ["c2sp.org/tlog-proof@v1", "index 4", *encoded, ""]
    assert lines[3 + len(encoded) :][:2] == ["wire.example.org", "7"]


def test_the_only_entry_of_a_record_needs_no_hash() -> None:
    text = proof_of(0, 1)
    assert text.startswith("c2sp.org/tlog-proof@v1\nindex 0\n\nwire.example.org\n1\n")
    assert verify_proof(text, entry(0), KEYS).index == 0


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_a_proof_reads_back_and_verifies(data: st.DataObject) -> None:
    size = data.draw(st.integers(1, 1000))
    index = data.draw(st.integers(0, size - 1))
    text = proof_of(index, size)
    proof = parse_proof(text)
    assert format_proof(proof.index, proof.hashes, proof.checkpoint) == text
    verified = verify_proof(text, entry(index), KEYS)
    assert (verified.index, verified.checkpoint.size) == (index, size)


@given(st.binary(max_size=60))
@settings(max_examples=30)
def test_extra_data_reads_back_and_proves_nothing(extra: bytes) -> None:
    plain = parse_proof(proof_of(2, 5))
    text = format_proof(plain.index, plain.hashes, plain.checkpoint, extra)
    assert text.split("\n")[1] == f"extra {base64.b64encode(extra).decode()}"
    assert parse_proof(text).extra == extra
    assert verify_proof(text, entry(2), KEYS) == verify_proof(proof_of(2, 5), entry(2), KEYS)


def test_each_bit_flipped_is_refused() -> None:
    text = proof_of(2, 5).encode()
    for bit in range(len(text) * 8):
        changed = bytearray(text)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(RecordError):
            verify_proof(changed.decode(errors="replace"), entry(2), KEYS)


def test_a_proof_proves_no_other_entry_and_no_other_index() -> None:
    text = proof_of(2, 5)
    with pytest.raises(ProofError):
        verify_proof(text, entry(3), KEYS)
    with pytest.raises(ProofError):
        verify_proof(text.replace("index 2", "index 3"), entry(2), KEYS)
    with pytest.raises(ProofError):
        verify_proof(text.replace("index 2", "index 5"), entry(2), KEYS)


def test_a_proof_by_a_stranger_is_refused_and_names_him() -> None:
    with pytest.raises(UnknownKeyError) as caught:
        verify_proof(proof_of(2, 5), entry(2), [])
    assert caught.value.origin == "wire.example.org"
    assert caught.value.key_ids == (SIGNER.verifier.key_id.hex(),)


def test_a_root_that_was_not_signed_is_refused() -> None:
    real, other = parse_proof(proof_of(2, 5)), parse_proof(proof_of(2, 6))
    swapped = other.checkpoint.split("\n\n")[0] + "\n\n" + real.checkpoint.split("\n\n")[1]
    with pytest.raises(SignatureError):
        verify_proof(format_proof(2, other.hashes, swapped), entry(2), KEYS)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("c2sp.org/tlog-proof@v1", "c2sp.org/tlog-proof@v2"),
        ("c2sp.org/tlog-proof@v1\n", ""),
        ("index 2\n", ""),
        ("index 2", "index 02"),
        ("index 2", "index +2"),
        ("index 2", "index  2"),
        ("index 2", "index 2 "),
        ("index 2", "index 0_2"),
        ("index 2", "index ²"),
        ("index 2", "Index 2"),
        ("index 2\n", "index 2\n\n"),
        ("index 2\n", "index 2\nindex 2\n"),
        ("index 2\n", "index 2\nextra AAAA\n"),
        ("index 2\n", "extra AAA\nindex 2\n"),
        ("index 2\n", "extra AAAA\nextra AAAA\nindex 2\n"),
        ("index 2\n", "index 2\nAAAA\n"),
        ("index 2\n", "index 2\r\n"),
        ("\n\nwire", "\nwire"),
        ("\n\nwire", "\n\n\nwire"),
    ],
    ids=repr,
)
def test_what_is_not_a_proof_to_the_letter_is_refused(old: str, new: str) -> None:
    text = proof_of(2, 5)
    assert old in text
    with pytest.raises(MalformedError):
        parse_proof(text.replace(old, new, 1))


def test_a_proof_with_too_many_hashes_or_bytes_is_refused() -> None:
    proof = parse_proof(proof_of(2, 5))
    with pytest.raises(MalformedError):
        format_proof(2, [bytes(32)] * 64, proof.checkpoint)
    with pytest.raises(MalformedError):
        format_proof(2, [bytes(31)], proof.checkpoint)
    with pytest.raises(MalformedError, match="at most"):
        parse_proof("c2sp.org/tlog-proof@v1\n" + "A" * 2_000_000)


@given(st.text() | st.text("c2sp.org/tlog-proof@v1 index\nAB=—", max_size=60))
@settings(max_examples=60)
def test_any_text_is_a_proof_or_malformed(text: str) -> None:
    with pytest.raises(MalformedError):
        parse_proof(text)
