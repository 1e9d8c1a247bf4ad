"""What a browser sends when a passkey in software is made for a source, or signs."""

import hashlib
import json

from fido2 import cbor
from webauthn.helpers import bytes_to_base64url

from dateline.record.note import decode_base64
from record.passkeys import AT, UP, UV, SoftPasskey

HERE = "https://pebble.example"


def made(
    passkey: SoftPasskey,
    challenge: str,
    *,
    credential: bytes = b"a credential",
    origin: str = HERE,
    flags: int = UP | UV | AT,
    kind: str = "webauthn.create",
) -> str:
    """Return the answer of a browser in which the passkey was made; challenge in hexadecimal."""
    said = {
        "type": kind,
        "challenge": bytes_to_base64url(bytes.fromhex(challenge)),
        "origin": origin,
        "crossOrigin": False,
    }
    site = hashlib.sha256(origin.partition("://")[2].partition(":")[0].encode()).digest()
    data = site + bytes([flags]) + bytes(4) + bytes(16)
    data += len(credential).to_bytes(2, "big") + credential + passkey.cose
    attestation = cbor.encode({"fmt": "none", "attStmt": {}, "authData": data})
    return json.dumps(
        {
            "id": bytes_to_base64url(credential),
            "client_data": bytes_to_base64url(json.dumps(said).encode()),
            "attestation": bytes_to_base64url(attestation),
        }
    )


def given(
    passkey: SoftPasskey, challenge: bytes, *, credential: bytes = b"a credential", **bent: object
) -> str:
    """Return the answer of a browser in which the passkey signed."""
    assertion = passkey.sign(challenge, **{"origin": HERE, **bent})  # type: ignore[arg-type]
    return json.dumps(
        {
            "id": bytes_to_base64url(credential),
            "client_data": bytes_to_base64url(decode_base64(assertion.client_data)),
            "authenticator_data": bytes_to_base64url(decode_base64(assertion.authenticator_data)),
            "signature": bytes_to_base64url(decode_base64(assertion.signature)),
        }
    )
