"""The two ceremonies: what a browser answers is taken in only as it was asked for."""

import json

import pytest
from hypothesis import given as all_of
from hypothesis import settings
from hypothesis import strategies as st

from dateline.record.note import decode_base64
from dateline.record.passkey import check_assertion, check_key
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.sources.models import SourceKey
from dateline.wire.sources.passkeys import options_to_make, options_to_sign, read_given, read_made
from dateline.wire.sources.queries import get_source
from record.passkeys import AT, PASSKEYS, UP, UV, SoftPasskey, es256
from wire.sources.enrolling import HERE, given, made
from wire.wires import SLUG

BASE = f"{HERE}/"
ASKED = "5a" * 32
CHALLENGE = bytes.fromhex(ASKED)
_FIELDS = ("id", "client_data", "authenticator_data", "signature", "attestation")


@pytest.mark.parametrize("passkey", PASSKEYS.values(), ids=PASSKEYS)
def test_a_passkey_that_was_made_is_known_by_its_key(passkey: SoftPasskey) -> None:
    found = read_made(BASE, ASKED, made(passkey, ASKED))
    assert found.key == passkey.key
    check_key(decode_base64(found.key))


@pytest.mark.parametrize(
    "answer",
    [
        made(es256(), "00" * 32),
        made(es256(), ASKED, origin="https://other.example"),
        made(es256(), ASKED, flags=UP | AT),
        made(es256(), ASKED, flags=UV | AT),
        made(es256(), ASKED, kind="webauthn.get"),
        made(es256(), ASKED)[:-2],
        "",
        "{}",
        "[]",
        json.dumps({"id": "YQ", "client_data": "!", "attestation": "!"}),
        json.dumps({"id": "YQ", "client_data": "e30", "attestation": "oA"}),
        " " * 30_000,
    ],
)
def test_what_was_made_otherwise_is_refused(answer: str) -> None:
    with pytest.raises(RefusedError):
        read_made(BASE, ASKED, answer)


@pytest.mark.parametrize("passkey", PASSKEYS.values(), ids=PASSKEYS)
def test_a_signature_is_taken_in_in_the_form_that_copies_carry(passkey: SoftPasskey) -> None:
    row = SourceKey(key=passkey.key, credential="YSBjcmVkZW50aWFs")
    found = read_given(BASE, CHALLENGE, given(passkey, CHALLENGE), [row])
    assert found.by is row
    check_assertion(passkey.cose, CHALLENGE, found.assertion, BASE)


@pytest.mark.parametrize(
    "answer",
    [
        given(es256(), bytes(32)),
        given(es256(), CHALLENGE, origin="https://other.example"),
        given(es256(), CHALLENGE, flags=UP),
        given(es256(), CHALLENGE, type="webauthn.create"),
        given(es256(), CHALLENGE, credential=b"another"),
        given(es256("another"), CHALLENGE),
        "",
        "{}",
        json.dumps({"id": "YSBjcmVkZW50aWFs", **dict.fromkeys(_FIELDS[1:4], "!")}),
    ],
)
def test_a_signature_of_anything_else_is_refused(answer: str) -> None:
    row = SourceKey(key=es256().key, credential="YSBjcmVkZW50aWFs")
    with pytest.raises(RefusedError):
        read_given(BASE, CHALLENGE, answer, [row])


_TEXT = st.one_of(st.text(max_size=40), st.binary(max_size=60).map(lambda b: b.hex()))


@settings(max_examples=150, deadline=None)
@all_of(st.dictionaries(st.sampled_from(_FIELDS), _TEXT) | _TEXT)
def test_no_answer_is_a_crash(said: dict[str, str] | str) -> None:
    row = SourceKey(key=es256().key, credential="YSBjcmVkZW50aWFs")
    answer = said if isinstance(said, str) else json.dumps(said)
    with pytest.raises(RefusedError):
        read_made(BASE, ASKED, answer)
    with pytest.raises(RefusedError):
        read_given(BASE, CHALLENGE, answer, [row])


@pytest.mark.parametrize("at", range(0, 400, 7))
def test_no_bent_answer_is_a_crash(at: int) -> None:
    row = SourceKey(key=es256().key, credential="YSBjcmVkZW50aWFs")
    for whole, read in (
        (made(es256(), ASKED), lambda answer: read_made(BASE, ASKED, answer)),
        (given(es256(), CHALLENGE), lambda answer: read_given(BASE, CHALLENGE, answer, [row])),
    ):
        bent = whole[:at] + ("B" if whole[at : at + 1] == "A" else "A") + whole[at + 1 :]
        try:
            read(bent)
        except RefusedError as fault:
            assert str(fault)  # noqa: PT017  either is right, a crash is not


def test_a_browser_is_asked_for_a_passkey_that_signs_nobody_in(wire: Wire) -> None:
    asked = json.loads(options_to_make(BASE, "The Pebble Wire", get_source(SLUG), ASKED, ["AQ"]))
    assert asked["rp"] == {"name": "The Pebble Wire", "id": "pebble.example"}
    assert asked["user"]["name"] == "Harrow Lake Library: approvals"
    assert asked["authenticatorSelection"]["residentKey"] == "discouraged"
    assert asked["authenticatorSelection"]["userVerification"] == "required"
    assert [each["alg"] for each in asked["pubKeyCredParams"]] == [-7, -8, -257]
    assert asked["attestation"] == "none"
    assert [each["id"] for each in asked["excludeCredentials"]] == ["AQ"]
    again = json.loads(options_to_make(BASE, "The Pebble Wire", get_source(SLUG), ASKED, []))
    assert again["user"]["id"] != asked["user"]["id"]
    told = json.loads(options_to_sign(BASE, [SourceKey(credential="AQ")]))
    assert told == {"rpId": "pebble.example", "credentials": ["AQ"]}
