"""Checkpoints: three strict lines, signed by the log they name."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.record.checkpoint import (
    Checkpoint,
    format_checkpoint,
    format_number,
    open_checkpoint,
    parse_checkpoint,
    parse_number,
    sign_checkpoint,
)
from dateline.record.errors import MalformedError, SignatureError, UnknownKeyError
from dateline.record.merkle import EMPTY_ROOT, MAX_SIZE
from dateline.record.note import Note, Signature, Signer, format_note, parse_note, sign_note

SIGNER = Signer.from_seed("wire.example.org", bytes(range(32)))
HEAD = Checkpoint("wire.example.org", 3, bytes(range(32)))
ROOT = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="

lines = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1)


def test_the_example_of_the_specification_reads() -> None:
    text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
    head = parse_checkpoint(text)
    assert (head.origin, head.size) == ("example.com/behind-the-sofa", 20_852_163)
    assert format_checkpoint(head) == text


def test_an_empty_record_has_a_checkpoint() -> None:
    text = format_checkpoint(Checkpoint("wire.example.org", 0, EMPTY_ROOT))
    assert text.split("\n")[1] == "0"
    assert parse_checkpoint(text).root == EMPTY_ROOT


@given(
    lines,
    st.integers(0, MAX_SIZE),
    st.binary(min_size=32, max_size=32),
    st.lists(lines, max_size=3),
)
@settings(max_examples=60)
def test_a_checkpoint_reads_back(origin: str, size: int, root: bytes, more: list[str]) -> None:
    head = Checkpoint(origin, size, root, tuple(more))
    assert parse_checkpoint(format_checkpoint(head)) == head


@pytest.mark.parametrize(
    "size",
    [
        "",
        "-1",
        "+3",
        "03",
        "00",
        " 3",
        "3 ",
        "3_0",
        "4_2",
        "3.0",
        "0x3",
        "٣",
        "³",
        str(2**63),
        "9" * 99,
    ],
)
def test_a_size_in_any_other_form_is_refused(size: str) -> None:
    with pytest.raises(MalformedError):
        parse_checkpoint(f"wire.example.org\n{size}\n{ROOT}\n")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "wire.example.org\n3\n",
        f"wire.example.org\n3\n{ROOT}",
        f"\n3\n{ROOT}\n",
        f"wire.example.org\n3\n{ROOT}\n\n",
        f"wire.example.org\n3\n{ROOT}\n\nextension\n",
        f"wire.example.org\n3\n{ROOT} \n",
        f"wire.example.org\n3\n{ROOT[:-4]}\n",
        "wire.example.org\n3\nAAAA\n",
        f"wire\r\n3\n{ROOT}\n",
        f"wire\t\n3\n{ROOT}\n",
    ],
    ids=repr,
)
def test_what_is_not_a_checkpoint_to_the_letter_is_refused(text: str) -> None:
    with pytest.raises(MalformedError):
        parse_checkpoint(text)


@given(st.integers(0, MAX_SIZE))
def test_a_number_has_one_form(number: int) -> None:
    assert parse_number(format_number(number)) == number


def test_a_signed_checkpoint_opens_with_the_key_of_its_log() -> None:
    assert open_checkpoint(sign_checkpoint(HEAD, SIGNER), [SIGNER.verifier]) == HEAD


def test_a_key_signs_only_for_the_origin_that_it_bears() -> None:
    elsewhere = Signer.from_seed("elsewhere.example.org", bytes(32))
    with pytest.raises(MalformedError):
        sign_checkpoint(HEAD, elsewhere)
    borrowed = sign_note(format_checkpoint(HEAD), elsewhere)
    with pytest.raises(UnknownKeyError) as caught:
        open_checkpoint(borrowed, [elsewhere.verifier])
    assert caught.value.origin == "wire.example.org"


def test_a_checkpoint_of_a_stranger_names_origin_and_key() -> None:
    stranger = Signer.from_seed("wire.example.org", bytes(32))
    with pytest.raises(UnknownKeyError) as caught:
        open_checkpoint(sign_checkpoint(HEAD, stranger), [SIGNER.verifier])
    assert caught.value.key_ids == (stranger.verifier.key_id.hex(),)
    assert "wire.example.org" in str(caught.value)


def test_a_wrong_signature_of_the_log_is_refused() -> None:
    note = parse_note(sign_checkpoint(HEAD, SIGNER))
    line = note.signatures[0]
    forged = format_note(Note(note.text, (Signature(line.name, line.key_id, bytes(64)),)))
    with pytest.raises(SignatureError) as caught:
        open_checkpoint(forged, [SIGNER.verifier])
    assert not isinstance(caught.value, UnknownKeyError)


def test_each_bit_of_a_signed_checkpoint_flipped_is_refused() -> None:
    signed = sign_checkpoint(HEAD, SIGNER).encode()
    for bit in range(len(signed) * 8):
        changed = bytearray(signed)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises((MalformedError, SignatureError)):
            open_checkpoint(changed.decode(errors="replace"), [SIGNER.verifier])
