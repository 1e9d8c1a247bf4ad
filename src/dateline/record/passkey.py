r"""Signatures by passkey: what a WebAuthn assertion must be so that it stands for a source's word.

A passkey signs ``authenticatorData ‖ SHA-256(clientDataJSON)`` (WebAuthn Level 2, 6.3.3), and the
browser puts a challenge into the latter. The challenges here are digests with a domain of their
own, so that no log-in, whose challenge is random, is an approval, and no approval a log-in:

- of an approval: ``SHA-256("dateline/approval-challenge/v1\n" ‖ filing digest, 32 bytes)``
- of a new key signed in: ``SHA-256("dateline/key-challenge/v1\n" ‖ the new key)``

The key is a COSE_Key (RFC 9052, 7) in CTAP2's canonical form, of ES256, EdDSA or RS256; each has
one form alone, so that it is read by comparing bytes. Nothing an extension says is trusted: an
assertion that carries any is refused.

>>> key = bytes.fromhex("a4010103272006215820") + bytes(32)
>>> fingerprint_of(key)[:16]
'63f6cdf36f573be4'
>>> origin_of("https://wire.example.org/news/")
'https://wire.example.org'
"""

import base64
import hashlib
import json
import re
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)
from cryptography.hazmat.primitives.hashes import SHA256

from dateline.record.errors import BindingError, MalformedError, SignatureError
from dateline.record.filing import Assertion
from dateline.record.note import KEY_BYTES, decode_base64, decode_text, verify_ed25519
from dateline.release.canonical import digest

APPROVAL_CHALLENGE_DOMAIN = "dateline/approval-challenge/v1"
KEY_CHALLENGE_DOMAIN = "dateline/key-challenge/v1"
FINGERPRINT_DOMAIN = "dateline/fingerprint/v1"

MAX_CLIENT_DATA_BYTES = 4_096
AUTHENTICATOR_DATA_BYTES = 37

_ES256: Final = bytes.fromhex("a5010203262001215820"), bytes.fromhex("225820")
_EDDSA: Final = bytes.fromhex("a4010103272006215820")
_RS256: Final = bytes.fromhex("a40103033901002059"), bytes.fromhex("2143010001")
_MODULI = (256, 384)  # bytes
_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551  # of P-256
_PRESENT, _VERIFIED, _ELIGIBLE, _BACKED_UP = 0x01, 0x04, 0x08, 0x10
_ORIGIN = re.compile(
    r"(?:https://((?:[a-z0-9-]+\.)*[a-z0-9-]+)|http://(localhost))(?::[1-9][0-9]{0,4})?"
)


def approval_challenge(filing: bytes) -> bytes:
    """Return the challenge of an approval of the filing with this digest (32 bytes)."""
    return bytes.fromhex(digest(APPROVAL_CHALLENGE_DOMAIN, filing))


def key_challenge(key: bytes) -> bytes:
    """Return the challenge by which an earlier passkey signs a new key in."""
    return bytes.fromhex(digest(KEY_CHALLENGE_DOMAIN, key))


def fingerprint_of(key: bytes) -> str:
    """Return what stands for a key where people compare it: on its source's own domain."""
    return digest(FINGERPRINT_DOMAIN, key)


def domain_line(key: bytes) -> str:
    """Return what stands on a source's domain for a key of its own."""
    return f"dateline-key={fingerprint_of(key)}"


def check_key(key: bytes) -> None:
    """Refuse what is neither an Ed25519 key nor a passkey's COSE_Key in its one form."""
    if len(key) != KEY_BYTES:
        _read_cose(key)


def origin_of(base_url: str) -> str:
    """Return the origin of a wire's address, on which its passkeys work."""
    found = _ORIGIN.match(base_url)
    if found is None or base_url[found.end() : found.end() + 1] not in ("", "/"):
        raise MalformedError(f"No passkey works at {base_url[:80]!r}: it needs https and a name.")
    return found[0]


def check_assertion(
    key: bytes, challenge: bytes, assertion: Assertion, base_url: str | None
) -> None:
    """Check that the passkey with this COSE_Key signed this challenge, its user verified.

    ``base_url`` is the address of the wire whose page asked; ``None``: of any wire.
    """
    client_data = decode_base64(assertion.client_data)
    origin = _check_client_data(client_data, challenge)
    if base_url is not None and origin != origin_of(base_url):
        raise BindingError(f"A passkey signed on pages of {origin[:80]!r}, not on this wire's.")
    data = decode_base64(assertion.authenticator_data)
    _check_authenticator_data(data, _rp_id(origin))
    signed = data + hashlib.sha256(client_data).digest()
    if not _verifies(_read_cose(key), signed, decode_base64(assertion.signature)):
        raise SignatureError("The assertion wasn't signed by the passkey it names.")


def one_signature(key: bytes, signature: bytes) -> bytes:
    """Return an authenticator's signature in the one form that copies carry.

    For one message ECDSA has two signatures of equal worth, ``s`` and ``-s``; the lower stands.
    """
    if not key.startswith(_ES256[0]):
        return signature
    try:
        r, s = decode_dss_signature(signature)
    except ValueError:
        raise MalformedError("An ES256 signature is two integers in DER.") from None
    return encode_dss_signature(r, min(s, _ORDER - s))


def _check_client_data(content: bytes, challenge: bytes) -> str:
    """Check what the browser said it was asked; return on which origin."""
    said = _read_client_data(content)
    if said.get("type") != "webauthn.get":
        raise BindingError("A passkey's answer is to another question than to sign.")
    if said.get("challenge") != base64.urlsafe_b64encode(challenge).decode("ascii").rstrip("="):
        raise BindingError("A passkey signed another challenge than this one.")
    if said.get("crossOrigin", False) is not False or "topOrigin" in said:
        raise BindingError("A passkey signed in a frame of another site.")
    origin = said.get("origin")
    if not isinstance(origin, str) or not _ORIGIN.fullmatch(origin):
        raise BindingError("A passkey signed on pages that aren't a wire's.")
    return origin


def _read_client_data(content: bytes) -> dict[str, object]:
    if len(content) > MAX_CLIENT_DATA_BYTES:
        raise MalformedError(f"A browser's client data have at most {MAX_CLIENT_DATA_BYTES} bytes.")
    try:
        said = json.loads(
            decode_text(content), object_pairs_hook=_once_each, parse_constant=_no_number
        )
    except (ValueError, RecursionError):
        raise MalformedError("A browser's client data aren't JSON.") from None
    if not isinstance(said, dict):
        raise MalformedError("A browser's client data aren't an object.")
    return said


def _once_each(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError
    return members


def _no_number(_word: str) -> object:
    raise ValueError


def _rp_id(origin: str) -> str:
    """Return for which site a passkey is asked for: the host's own name, never a parent's."""
    found = _ORIGIN.fullmatch(origin)
    return "" if found is None else found[1] or found[2]


def _check_authenticator_data(data: bytes, rp_id: str) -> None:
    if len(data) != AUTHENTICATOR_DATA_BYTES:
        raise MalformedError(
            f"An authenticator's data have {AUTHENTICATOR_DATA_BYTES} bytes: no extension counts."
        )
    if data[:32] != hashlib.sha256(rp_id.encode("ascii")).digest():
        raise BindingError("A passkey of another site signed.")
    flags = data[32]
    if not flags & _PRESENT or not flags & _VERIFIED:
        raise BindingError("A passkey signed without its user being verified.")
    if flags & ~(_PRESENT | _VERIFIED | _ELIGIBLE | _BACKED_UP):
        raise MalformedError("An authenticator's flags say something unknown.")
    if flags & _BACKED_UP and not flags & _ELIGIBLE:
        raise MalformedError("An authenticator's flags contradict each other.")


_Public = ec.EllipticCurvePublicKey | rsa.RSAPublicKey | bytes


def _read_cose(key: bytes) -> _Public:
    """Return a COSE_Key's public key; of EdDSA its 32 bytes."""
    try:
        if len(key) == 77 and key.startswith(_ES256[0]) and key[42:45] == _ES256[1]:
            point = b"\x04" + key[10:42] + key[45:]
            return ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point)
        if len(key) == 42 and key.startswith(_EDDSA):
            return key[10:]
        head, tail = _RS256
        size = int.from_bytes(key[9:11], "big")
        if (
            key.startswith(head)
            and size in _MODULI
            and len(key) == size + 16
            and key[11] & 0x80
            and key.endswith(tail)
        ):
            return rsa.RSAPublicNumbers(65537, int.from_bytes(key[11:-5], "big")).public_key()
    except ValueError:
        raise MalformedError("A passkey's key isn't one.") from None
    raise MalformedError("A passkey's key is a COSE_Key of ES256, EdDSA or RS256 in its one form.")


def _verifies(public: _Public, message: bytes, signature: bytes) -> bool:
    try:
        if isinstance(public, bytes):
            return verify_ed25519(public, message, signature)
        if isinstance(public, rsa.RSAPublicKey):
            public.verify(signature, message, padding.PKCS1v15(), SHA256())
            return True
        r, s = decode_dss_signature(signature)
        if not 0 < s <= _ORDER // 2 or encode_dss_signature(r, s) != signature:
            raise MalformedError("An ES256 signature isn't in its one form: DER, with the lower s.")
        public.verify(signature, message, ec.ECDSA(SHA256()))
    except (InvalidSignature, ValueError):
        return False
    return True
