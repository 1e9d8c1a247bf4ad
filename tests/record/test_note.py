"""Signed notes and verifier keys, to the letter."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.record.errors import MalformedError, SignatureError, UnknownKeyError
from dateline.record.note import (
    COSIGNATURE,
    MAX_SIGNATURES,
    Note,
    Signature,
    Signer,
    Verifier,
    decode_base64,
    decode_text,
    encode_base64,
    format_note,
    format_signature,
    format_skey,
    open_note,
    parse_note,
    parse_signature,
    parse_skey,
    parse_vkey,
    sign_note,
)

SPEC_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
SPEC_NOTE = (
    "This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfX"
    "ppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n"
)
FIRST = Signer.from_seed("wire.example.org", bytes(range(32)))
SECOND = Signer.from_seed("witness.example.org", bytes(range(1, 33)))

names = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp"]), min_size=1)
key_names = names.filter(lambda name: "+" not in name)
texts = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n")).map(
    lambda text: text + "\n"
)


def test_the_example_of_the_specification_verifies() -> None:
    key = parse_vkey(SPEC_KEY)
    opened = open_note(SPEC_NOTE, [key])
    assert opened.text == "This is an example message.\n"
    assert opened.verified == (key,)
    assert opened.unknown == ()
    assert key.vkey == SPEC_KEY


def test_the_example_with_another_text_is_refused() -> None:
    with pytest.raises(SignatureError, match=r"example\.com/foo"):
        open_note(SPEC_NOTE.replace("an example", "a wrong"), [parse_vkey(SPEC_KEY)])


@given(texts, key_names, st.binary(min_size=32, max_size=32))
@settings(max_examples=60, deadline=None)
def test_whatever_is_signed_opens_again(text: str, name: str, seed: bytes) -> None:
    signer = Signer.from_seed(name, seed)
    signed = sign_note(text, signer)
    assert open_note(signed, [signer.verifier]).text == text
    assert format_note(parse_note(signed)) == signed
    assert parse_vkey(signer.verifier.vkey) == signer.verifier
    assert parse_skey(format_skey(signer)).verifier == signer.verifier


def test_each_bit_flipped_is_refused() -> None:
    signed = sign_note("A line.\n", FIRST).encode()
    for bit in range(len(signed) * 8):
        changed = bytearray(signed)
        changed[bit // 8] ^= 1 << bit % 8
        text = changed.decode(errors="replace")
        with pytest.raises((MalformedError, SignatureError)):
            open_note(text, [FIRST.verifier])


def test_lines_of_unknown_keys_are_ignored_and_told() -> None:
    signed = sign_note("A line.\n", SECOND, FIRST)
    opened = open_note(signed, [FIRST.verifier])
    assert opened.verified == (FIRST.verifier,)
    assert [line.name for line in opened.unknown] == ["witness.example.org"]


def test_a_key_that_shares_only_its_name_or_only_its_id_is_another_key() -> None:
    namesake = Signer.from_seed("wire.example.org", bytes(32))
    other_name = Verifier("elsewhere.example.org", 1, FIRST.verifier.public)
    signed = sign_note("A line.\n", FIRST)
    for verifier in (namesake.verifier, other_name):
        with pytest.raises(UnknownKeyError) as caught:
            open_note(signed, [verifier])
        assert caught.value.origin == "wire.example.org"
        assert caught.value.key_ids == (FIRST.verifier.key_id.hex(),)


def test_a_wrong_signature_of_a_known_key_refuses_the_whole_note() -> None:
    good = FIRST.sign("A line.\n")
    wrong = Signature(SECOND.name, SECOND.verifier.key_id, bytes(64))
    signed = format_note(Note("A line.\n", (good, wrong)))
    assert open_note(signed, [FIRST.verifier]).verified == (FIRST.verifier,)
    with pytest.raises(SignatureError, match=r"witness\.example\.org"):
        open_note(signed, [FIRST.verifier, SECOND.verifier])


def test_a_note_that_nobody_known_signed_is_refused() -> None:
    with pytest.raises(UnknownKeyError):
        open_note(sign_note("A line.\n", FIRST), [])


def test_a_cosigning_key_signs_no_note() -> None:
    key = Verifier(FIRST.name, COSIGNATURE, FIRST.verifier.public)
    signed = format_note(
        Note("A line.\n", (Signature(key.name, key.key_id, FIRST.sign("A line.\n").blob),))
    )
    with pytest.raises(UnknownKeyError):
        open_note(signed, [key])


def test_text_and_signatures_part_at_the_last_empty_line() -> None:
    text = "First.\n\nSecond after an empty line.\n\n\n"
    assert open_note(sign_note(text, FIRST), [FIRST.verifier]).text == text


def test_sixteen_signatures_of_five_kilobytes_each_are_read() -> None:
    large = tuple(Signature(f"pq{i}.example", bytes(4), bytes(5000)) for i in range(16))
    signed = format_note(Note("A line.\n", (*large, FIRST.sign("A line.\n"))))
    assert open_note(signed, [FIRST.verifier]).verified == (FIRST.verifier,)


@pytest.mark.parametrize(
    "note",
    [
        "",
        "\n",
        "A line.\n",
        "A line.\n\n",
        "A line.\n\n— wire.example.org",
        "A line.\n— wire.example.org AAAAAAA=\n",
        "A line.\n\n— wire.example.org AAAAAAA=",
        "A line.\n\n- wire.example.org AAAAAAA=\n",
        "A line.\n\n—wire.example.org AAAAAAA=\n",
        "A line.\n\n—  AAAAAAA=\n",
        "A line.\n\n— wire.example.org  AAAAAAA=\n",
        "A line.\n\n— wire.example.org AAAAAAA= \n",
        "A line.\n\n— wire.example.org AAAAAAA=\r\n",
        "A line.\n\n— wire+example AAAAAAA=\n",
        "A line.\n\n— wire\u00a0example AAAAAAA=\n",
        "A line.\n\n— wire\u2003example AAAAAAA=\n",
        "A line.\n\n— wire.example.org AAAAAA==\n",
        "A line.\n\n— wire.example.org AAAAAAA\n",
        "A line.\n\n— wire.example.org AAAAAAB=\n",
        "A line.\n\n— wire.example.org AAAA_AA=\n",
        "A line.\n\n— wire.example.org AAAAAAA=\n\n",
        "A \x00line.\n\n— wire.example.org AAAAAAA=\n",
        "A \tline.\n\n— wire.example.org AAAAAAA=\n",
        "A \ud800line.\n\n— wire.example.org AAAAAAA=\n",
        "A line.\n\n" + "— wire.example.org AAAAAAA=\n" * (MAX_SIGNATURES + 1),
        "A" * 1_000_000 + "\n\n— wire.example.org AAAAAAA=\n",
    ],
    ids=lambda note: repr(note[:40]),
)
def test_what_is_not_a_note_to_the_letter_is_refused(note: str) -> None:
    with pytest.raises(MalformedError):
        parse_note(note)


def test_a_control_character_below_the_newline_s_neighbours_is_refused() -> None:
    for code in range(0x20):
        note = f"A{chr(code)}line.\n\n— wire.example.org AAAAAAA=\n"
        if code == 0x0A:
            parse_note(note)
        else:
            with pytest.raises(MalformedError):
                parse_note(note)


@pytest.mark.parametrize(
    "vkey",
    [
        "",
        "example.com/foo",
        "example.com/foo+530d903a",
        SPEC_KEY.replace("530d903a", "530D903A"),
        SPEC_KEY.replace("530d903a", "530d903b"),
        SPEC_KEY.replace("530d903a", "0530d903a"),
        SPEC_KEY.replace("example.com/foo", "example.com/fop"),
        SPEC_KEY.replace("example.com/foo", "example com"),
        SPEC_KEY.replace("example.com/foo", ""),
        SPEC_KEY[:-4],
        SPEC_KEY + "\n",
        " " + SPEC_KEY,
        SPEC_KEY.replace("+Aeky", "+Aukz"),
        "example.com/foo+530d903a+",
    ],
)
def test_what_is_not_a_verifier_key_to_the_letter_is_refused(vkey: str) -> None:
    with pytest.raises(MalformedError):
        parse_vkey(vkey)


def test_a_key_of_another_kind_is_refused_with_its_type() -> None:
    key = Verifier("pq.example", 0x06, bytes(1312))
    with pytest.raises(MalformedError, match="0x06"):
        parse_vkey(key.vkey)


def test_a_key_of_another_length_is_refused() -> None:
    for length in (0, 31, 33):
        with pytest.raises(MalformedError):
            parse_vkey(Verifier("example.org", 1, bytes(length)).vkey)
    with pytest.raises(MalformedError, match="Only an Ed25519"):
        parse_skey("PRIVATE+KEY+" + Verifier("example.org", COSIGNATURE, bytes(32)).vkey)
    with pytest.raises(MalformedError, match="begins with"):
        parse_skey(format_skey(FIRST).replace("PRIVATE", "SECRET_"))


def test_two_trusted_keys_of_one_name_and_id_are_refused() -> None:
    class Twin(Verifier):
        @property
        def key_id(self) -> bytes:
            return FIRST.verifier.key_id

    twin = Twin(FIRST.name, 1, SECOND.verifier.public)
    with pytest.raises(SignatureError, match="Two trusted keys"):
        open_note(sign_note("A line.\n", FIRST), [FIRST.verifier, twin])


def test_a_note_that_would_not_read_back_is_not_written() -> None:
    signature = FIRST.sign("A line.\n")
    for note in (
        Note("A line.", (signature,)),
        Note("A line.\n", ()),
        Note("A \tline.\n", (signature,)),
        Note("A line.\n", (Signature("two words", bytes(4), b"x"),)),
        Note("A line.\n", (Signature("wire.example.org", bytes(3), b"xx"),)),
        Note("", (signature,)),
    ):
        with pytest.raises(MalformedError):
            format_note(note)


def test_bytes_that_are_not_utf8_are_no_text() -> None:
    assert decode_text("— é".encode()) == "— é"
    with pytest.raises(MalformedError):
        decode_text(b"\xff")


def test_private_keys_are_read_strictly_and_never_shown() -> None:
    secret = format_skey(FIRST)
    assert "private" not in repr(FIRST)
    for wrong in (secret[8:], secret[:-1], secret.replace("wire", "wine"), secret + "\n", ""):
        with pytest.raises(MalformedError):
            parse_skey(wrong)
    with pytest.raises(MalformedError):
        Signer.from_seed("wire.example.org", bytes(31))
    with pytest.raises(MalformedError):
        Signer.from_seed("a wire", bytes(32))


@given(st.binary(max_size=80))
def test_base64_has_one_form(content: bytes) -> None:
    assert decode_base64(encode_base64(content)) == content


@given(key_names, st.binary(min_size=4, max_size=4), st.binary(min_size=1, max_size=99))
def test_a_signature_line_reads_back(name: str, key_id: bytes, blob: bytes) -> None:
    signature = Signature(name, key_id, blob)
    assert parse_signature(format_signature(signature)) == signature


@given(st.text() | st.text("A\n— aA=+\t"))
@settings(max_examples=60)
def test_any_text_is_a_note_or_malformed(text: str) -> None:
    try:
        note = parse_note(text)
    except MalformedError:
        return
    assert format_note(note) == text
