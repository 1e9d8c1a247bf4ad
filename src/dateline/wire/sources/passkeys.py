"""The two ceremonies with an approver's passkey: one is made for a source, and one signs.

The library that others wrote reads what came first; then `dateline.record.passkey` does, as every
reader of a copy will. A passkey for approvals is a credential of its own, under a random user
handle, and none that signs anybody in (docs/decisions/0017-approval-by-passkey.md).
"""

import json
import secrets
from collections.abc import Iterable
from typing import NamedTuple, TypeVar

import msgspec
import webauthn
from webauthn.helpers import base64url_to_bytes, bytes_to_base64url, options_to_json
from webauthn.helpers.cose import COSEAlgorithmIdentifier
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from dateline.record.filing import Assertion
from dateline.record.note import decode_base64, encode_base64
from dateline.record.passkey import one_signature, origin_of
from dateline.wire.errors import RefusedError
from dateline.wire.sources.models import Source, SourceKey

MOST_BYTES = 20_000
_ODD = (ValueError, LookupError, TypeError)  # what the library says of forms that it can't read
_ALGORITHMS = [
    COSEAlgorithmIdentifier.ECDSA_SHA_256,
    COSEAlgorithmIdentifier.EDDSA,
    COSEAlgorithmIdentifier.RSASSA_PKCS1_v1_5_SHA_256,
]


class _Made(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a browser answers when it made a passkey, each in base64 for URLs."""

    id: str
    client_data: str
    attestation: str


class _Given(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a browser answers when a passkey signed, each in base64 for URLs."""

    id: str
    client_data: str
    authenticator_data: str
    signature: str


class Made(NamedTuple):
    """A passkey that was made: its COSE_Key in base64, and what its authenticator calls it."""

    key: str
    credential: str


class Given(NamedTuple):
    """A signature by one of a source's passkeys."""

    by: SourceKey
    assertion: Assertion


def rp_id_of(base_url: str) -> str:
    """Return for which site the wire's passkeys are: the host of its address."""
    return origin_of(base_url).partition("://")[2].partition(":")[0]


def new_challenge() -> str:
    """Return the random challenge of an enrolment, in hexadecimal."""
    return secrets.token_hex(32)


def options_to_make(
    base_url: str, wire_name: str, source: Source, challenge: str, known: Iterable[str]
) -> str:
    """Return what a browser is asked to make, as JSON; ``known`` are credentials it has already."""
    name = f"{source.name}: approvals"
    options = webauthn.generate_registration_options(
        rp_id=rp_id_of(base_url),
        rp_name=wire_name,
        user_id=secrets.token_bytes(32),
        user_name=name,
        user_display_name=name,
        challenge=bytes.fromhex(challenge),
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.DISCOURAGED,  # no log-in ever offers it
            user_verification=UserVerificationRequirement.REQUIRED,
        ),
        exclude_credentials=[
            PublicKeyCredentialDescriptor(id=base64url_to_bytes(each)) for each in known
        ],
        supported_pub_key_algs=_ALGORITHMS,
    )
    return options_to_json(options)


def options_to_sign(base_url: str, keys: Iterable[SourceKey]) -> str:
    """Return which passkeys a browser may ask, as JSON: it makes the challenge itself."""
    return json.dumps({"rpId": rp_id_of(base_url), "credentials": [key.credential for key in keys]})


def read_made(base_url: str, challenge: str, answer: str) -> Made:
    """Return the passkey that a browser made. Raises `RefusedError`."""
    made = _read(answer, _Made)
    try:
        verified = webauthn.verify_registration_response(
            credential={
                "id": made.id,
                "rawId": made.id,
                "type": "public-key",
                "response": {
                    "clientDataJSON": made.client_data,
                    "attestationObject": made.attestation,
                },
            },
            expected_challenge=bytes.fromhex(challenge),
            expected_rp_id=rp_id_of(base_url),
            expected_origin=origin_of(base_url),
            require_user_verification=True,
            supported_pub_key_algs=_ALGORITHMS,
        )
    except WebAuthnException as fault:
        raise RefusedError("fault_passkey_made", fault=str(fault)) from None
    except _ODD:
        raise RefusedError("fault_passkey_made_form") from None
    credential = bytes_to_base64url(verified.credential_id)
    return Made(encode_base64(verified.credential_public_key), credential)


def read_given(base_url: str, challenge: bytes, answer: str, keys: Iterable[SourceKey]) -> Given:
    """Return what one of a source's passkeys signed. Raises `RefusedError`."""
    given = _read(answer, _Given)
    by = next((key for key in keys if key.credential and key.credential == given.id), None)
    if by is None:
        raise RefusedError("fault_passkey_other")
    public = decode_base64(by.key)
    try:
        webauthn.verify_authentication_response(
            credential={
                "id": given.id,
                "rawId": given.id,
                "type": "public-key",
                "response": {
                    "clientDataJSON": given.client_data,
                    "authenticatorData": given.authenticator_data,
                    "signature": given.signature,
                },
            },
            expected_challenge=challenge,
            expected_rp_id=rp_id_of(base_url),
            expected_origin=origin_of(base_url),
            credential_public_key=public,
            credential_current_sign_count=0,  # synced passkeys don't count
            require_user_verification=True,
        )
    except WebAuthnException as fault:
        raise RefusedError("fault_passkey_signed", fault=str(fault)) from None
    except _ODD:
        raise RefusedError("fault_passkey_signed_form") from None
    signature = one_signature(public, base64url_to_bytes(given.signature))
    return Given(
        by,
        Assertion(
            authenticator_data=encode_base64(base64url_to_bytes(given.authenticator_data)),
            client_data=encode_base64(base64url_to_bytes(given.client_data)),
            signature=encode_base64(signature),
        ),
    )


Answer = TypeVar("Answer", _Made, _Given)


def _read(answer: str, shape: type[Answer]) -> Answer:
    if len(answer) > MOST_BYTES:
        raise RefusedError("fault_passkey_answer")
    try:
        return msgspec.json.decode(answer, type=shape)
    except (msgspec.DecodeError, msgspec.ValidationError, UnicodeError):
        raise RefusedError("fault_passkey_browser") from None
