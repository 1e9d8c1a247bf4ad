"""Signatures by passkey: two libraries that others wrote let pass what `passkey` lets pass."""

import base64
import hashlib

import pytest
import webauthn
from cryptography.exceptions import InvalidSignature
from fido2 import cbor
from fido2.cose import CoseKey
from fido2.webauthn import AuthenticatorData, CollectedClientData
from webauthn.helpers import bytes_to_base64url
from webauthn.helpers.exceptions import WebAuthnException

from dateline.record.digests import check_approval, check_evidence
from dateline.record.errors import MalformedError, RecordError, SignatureError
from dateline.record.filing import Approval, Assertion
from dateline.record.note import decode_base64, encode_base64
from dateline.record.passkey import (
    approval_challenge,
    check_key,
    fingerprint_of,
    key_challenge,
    one_signature,
    origin_of,
)
from record.passkeys import PASSKEYS, UP, SoftPasskey, es256

FILING = "7d" * 32
HERE = "https://wire.example.org/"


def _pass_webauthn(approval: Approval, filing: str = FILING) -> None:
    assertion = approval.signature
    assert isinstance(assertion, Assertion)
    parts = {
        "clientDataJSON": assertion.client_data,
        "authenticatorData": assertion.authenticator_data,
        "signature": assertion.signature,
    }
    answer = {name: bytes_to_base64url(decode_base64(text)) for name, text in parts.items()}
    webauthn.verify_authentication_response(
        credential={"id": "YQ", "rawId": "YQ", "type": "public-key", "response": answer},
        expected_challenge=approval_challenge(bytes.fromhex(filing)),
        expected_rp_id="wire.example.org",
        expected_origin="https://wire.example.org",
        credential_public_key=decode_base64(approval.key),
        credential_current_sign_count=0,
        require_user_verification=True,
    )


def _pass_fido2(approval: Approval, filing: str = FILING) -> None:
    assertion = approval.signature
    assert isinstance(assertion, Assertion)
    client = CollectedClientData(decode_base64(assertion.client_data))
    data = AuthenticatorData(decode_base64(assertion.authenticator_data))
    assert client.challenge == approval_challenge(bytes.fromhex(filing))
    assert (client.type, client.origin) == ("webauthn.get", "https://wire.example.org")
    assert data.rp_id_hash == hashlib.sha256(b"wire.example.org").digest()
    assert data.is_user_present()
    assert data.is_user_verified()
    key = CoseKey.parse(cbor.decode(decode_base64(approval.key)))  # type: ignore[arg-type]
    key.verify(bytes(data) + client.hash, decode_base64(assertion.signature))


@pytest.mark.parametrize("passkey", PASSKEYS.values(), ids=PASSKEYS)
class TestTwoLibrariesOfOthers:
    @pytest.mark.parametrize("count", [0, 41])
    def test_let_pass_what_is_good(self, passkey: SoftPasskey, count: int) -> None:
        approval = passkey.approve(FILING, count=count)
        check_approval(approval, FILING, HERE)
        _pass_webauthn(approval)
        _pass_fido2(approval)

    def test_refuse_another_filing_and_a_user_who_was_not_verified(
        self, passkey: SoftPasskey
    ) -> None:
        replayed, unverified = passkey.approve("00" * 32), passkey.approve(FILING, flags=UP)
        for approval in (replayed, unverified):
            with pytest.raises(RecordError):
                check_approval(approval, FILING, HERE)
            with pytest.raises(WebAuthnException):
                _pass_webauthn(approval)
            with pytest.raises(AssertionError):
                _pass_fido2(approval)

    def test_read_the_key_as_it_is_written_here(self, passkey: SoftPasskey) -> None:
        check_key(passkey.cose)
        assert cbor.encode(cbor.decode(passkey.cose)) == passkey.cose


def test_a_challenge_has_a_domain_of_its_own() -> None:
    digest = hashlib.sha256(b"dateline/approval-challenge/v1\n" + bytes(32)).digest()
    assert approval_challenge(bytes(32)) == digest
    assert len({digest, key_challenge(bytes(32)), bytes.fromhex(fingerprint_of(bytes(32)))}) == 3


def test_a_signature_is_written_in_the_one_of_its_two_forms() -> None:
    passkey = es256()
    for filing in ("00" * 32, "01" * 32, "02" * 32, "03" * 32):
        check_approval(passkey.approve(filing), filing, HERE)
    assert one_signature(PASSKEYS["EdDSA"].cose, b"as it is") == b"as it is"
    with pytest.raises(MalformedError):
        one_signature(passkey.cose, b"no DER")


def test_a_key_is_signed_in_by_a_passkey_under_a_domain_of_its_own() -> None:
    first, new = es256("first"), es256("new")
    evidence = first.introduce(new.cose)
    check_evidence(evidence, new.key, HERE)
    with pytest.raises(RecordError, match="this wire's"):
        check_evidence(evidence, new.key, "https://other.example/")
    with pytest.raises(RecordError):
        check_evidence(evidence, es256("other").key, HERE)
    approval = Approval("dateline/approval/v1", FILING, "webauthn", first.key, evidence.signature)  # type: ignore[arg-type]
    with pytest.raises(RecordError):
        check_approval(approval, FILING, HERE)


@pytest.mark.parametrize(
    "bent",
    [
        b"",
        bytes(31),
        es256().cose[:-1],
        es256().cose + b"\0",
        b"\xa4" + es256().cose[1:],
        es256().cose.replace(b"\x03\x26", b"\x03\x27"),
        PASSKEYS["RS256"].cose[:-1] + b"\x03",
        PASSKEYS["RS256"].cose[:11] + b"\0" + PASSKEYS["RS256"].cose[12:],
        PASSKEYS["EdDSA"].cose + b"\0",
    ],
)
def test_a_key_in_another_form_is_none(bent: bytes) -> None:
    with pytest.raises(MalformedError):
        check_key(bent)


@pytest.mark.parametrize(
    ("address", "origin"),
    [
        ("https://wire.example.org/", "https://wire.example.org"),
        ("https://wire.example.org", "https://wire.example.org"),
        ("https://example.org:8443/news/", "https://example.org:8443"),
        ("http://localhost:8000/", "http://localhost:8000"),
        ("https://xn--mgb.example/", "https://xn--mgb.example"),
    ],
)
def test_an_origin_is_that_of_the_wires_address(address: str, origin: str) -> None:
    assert origin_of(address) == origin


@pytest.mark.parametrize(
    "address",
    ["", "http://wire.example.org/", "https://", "https://a@b.example/", "https://WIRE.example/",
     "https://wire.example.org:0/", "https://wire.example.org:x/", "ftp://wire.example.org/"],
)  # fmt: skip
def test_no_passkey_works_at_another_address(address: str) -> None:
    with pytest.raises(MalformedError, match="No passkey works"):
        origin_of(address)


def test_a_signature_over_anything_else_is_told_from_one_of_another_form() -> None:
    approval = es256().approve(FILING)
    assert isinstance(approval.signature, Assertion)
    stranger = es256("stranger")
    with pytest.raises(SignatureError):
        check_approval(
            Approval(approval.type, FILING, "webauthn", stranger.key, approval.signature),
            FILING,
            HERE,
        )
    assert encode_base64(base64.b64decode(approval.key)) == approval.key
    with pytest.raises(InvalidSignature):
        _pass_fido2(Approval(approval.type, FILING, "webauthn", stranger.key, approval.signature))
