"""Passkeys in software, for tests: what an authenticator and a browser make together.

`SoftPasskey.sign` makes a good assertion; each option of it bends one thing.
"""

import base64
import hashlib
import json
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256

from dateline.record.filing import Approval, Assertion, KeyEvidence
from dateline.record.note import encode_base64
from dateline.record.passkey import approval_challenge, key_challenge, one_signature

ORIGIN = "https://wire.example.org"
UP, UV, BE, BS, AT, ED = 0x01, 0x04, 0x08, 0x10, 0x40, 0x80

Private = ec.EllipticCurvePrivateKey | Ed25519PrivateKey | rsa.RSAPrivateKey


@dataclass(frozen=True)
class SoftPasskey:
    """A passkey of ES256, EdDSA or RS256."""

    private: Private

    @property
    def cose(self) -> bytes:
        """The public key as a COSE_Key in CTAP2's canonical form."""
        if isinstance(self.private, ec.EllipticCurvePrivateKey):
            numbers = self.private.public_key().public_numbers()
            x, y = numbers.x.to_bytes(32, "big"), numbers.y.to_bytes(32, "big")
            return bytes.fromhex("a5010203262001215820") + x + bytes.fromhex("225820") + y
        if isinstance(self.private, Ed25519PrivateKey):
            return (
                bytes.fromhex("a4010103272006215820") + self.private.public_key().public_bytes_raw()
            )
        modulus = self.private.public_key().public_numbers().n
        size = self.private.key_size // 8
        head = bytes.fromhex("a40103033901002059") + size.to_bytes(2, "big")
        return head + modulus.to_bytes(size, "big") + bytes.fromhex("2143010001")

    @property
    def key(self) -> str:
        """The public key as statements and approvals name it."""
        return encode_base64(self.cose)

    def sign(
        self,
        challenge: bytes,
        *,
        origin: str = ORIGIN,
        rp_id: str | None = None,
        flags: int = UP | UV,
        count: int = 0,
        tail: bytes = b"",
        raw: bytes | None = None,
        **members: object,
    ) -> Assertion:
        """Return an assertion; ``raw`` replaces the browser's JSON, ``members`` join it."""
        said: dict[str, object] = {
            "type": "webauthn.get",
            "challenge": base64.urlsafe_b64encode(challenge).decode().rstrip("="),
            "origin": origin,
            "crossOrigin": False,
        }
        client_data = raw or json.dumps(said | members, separators=(",", ":")).encode()
        host = rp_id or origin.partition("://")[2].partition(":")[0]
        data = hashlib.sha256(host.encode()).digest() + bytes([flags]) + count.to_bytes(4, "big")
        data += tail
        signed = data + hashlib.sha256(client_data).digest()
        return Assertion(
            authenticator_data=encode_base64(data),
            client_data=encode_base64(client_data),
            signature=encode_base64(one_signature(self.cose, self._sign(signed))),
        )

    def _sign(self, message: bytes) -> bytes:
        if isinstance(self.private, ec.EllipticCurvePrivateKey):
            return self.private.sign(message, ec.ECDSA(SHA256(), deterministic_signing=True))
        if isinstance(self.private, Ed25519PrivateKey):
            return self.private.sign(message)
        return self.private.sign(message, padding.PKCS1v15(), SHA256())

    def approve(self, filing: str, **bent: object) -> Approval:
        """Approve the filing with this digest."""
        signature = self.sign(approval_challenge(bytes.fromhex(filing)), **bent)  # type: ignore[arg-type]
        return Approval("dateline/approval/v1", filing, "webauthn", self.key, signature)

    def introduce(self, new: bytes, **bent: object) -> KeyEvidence:
        """Sign another key in."""
        return KeyEvidence("signed-in", self.key, self.sign(key_challenge(new), **bent))  # type: ignore[arg-type]


def es256(seed: str = "a passkey") -> SoftPasskey:
    """Return a passkey of ES256, always the same."""
    secret = int.from_bytes(hashlib.sha256(seed.encode()).digest(), "big")
    return SoftPasskey(ec.derive_private_key(secret >> 1, ec.SECP256R1()))


def eddsa(seed: str = "a passkey") -> SoftPasskey:
    """Return a passkey of EdDSA, always the same."""
    return SoftPasskey(Ed25519PrivateKey.from_private_bytes(hashlib.sha256(seed.encode()).digest()))


RS256 = SoftPasskey(rsa.generate_private_key(65537, 2048))

PASSKEYS = {"ES256": es256(), "EdDSA": eddsa(), "RS256": RS256}
