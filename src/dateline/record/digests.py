r"""The digests and signatures that hold a filing, its approvals, manifest and seal together.

>>> from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
>>> key = Ed25519PrivateKey.from_private_bytes(bytes(32))
>>> approval = sign_digest("00" * 32, key)
>>> approval.key
'O2onvM62pC1io6jQKm8Nc2UyFXcd4kOmOsBIoYtZ2ik='
"""

from collections.abc import Mapping, Sequence

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from dateline.record.errors import BindingError, MalformedError, SignatureError
from dateline.record.filing import (
    APPROVAL_DOMAIN,
    FILING_DOMAIN,
    Approval,
    Assertion,
    DomainSight,
    Filing,
    KeyEvidence,
    Part,
    SignedApproval,
)
from dateline.record.manifest import MANIFEST_DOMAIN, Manifest
from dateline.record.note import decode_base64, encode_base64, verify_ed25519
from dateline.record.passkey import (
    approval_challenge,
    check_assertion,
    check_key,
    domain_line,
    key_challenge,
)
from dateline.release.canonical import canonical_bytes, digest, parse_hex32, salted_digest
from dateline.release.digests import document_digest, part_digests
from dateline.release.errors import NotCanonicalError
from dateline.release.model import Document, Exhibit, Signatory

KEY_DOMAIN = "dateline/key/v1"
SEAL_DOMAIN = "dateline/seal/v1"


def filing_digest(filing: Filing) -> str:
    """Return what an approval signs and a manifest names: the digest of the filing's JSON."""
    return digest(FILING_DOMAIN, canonical_bytes(filing))


def approval_digest(signed: SignedApproval) -> str:
    """Return the digest of an approval with the evidence for its key, so that neither changes."""
    return digest(APPROVAL_DOMAIN, canonical_bytes(signed))


def manifest_digest(manifest: Manifest, salt: str) -> str:
    """Return the salted digest that the manifest's entry holds; ``salt`` in hexadecimal."""
    return salted_digest(MANIFEST_DOMAIN, read_hex32(salt), canonical_bytes(manifest))


def seal_digest(filing: Filing, salt: str) -> str:
    """Return the salted digest that an embargoed filing's entry holds."""
    return salted_digest(SEAL_DOMAIN, read_hex32(salt), canonical_bytes(filing))


def sign_approval(filing: Filing, private: Ed25519PrivateKey) -> Approval:
    """Sign a filing as its source; any edit to the filing voids it."""
    return sign_digest(filing_digest(filing), private)


def sign_digest(filing: str, private: Ed25519PrivateKey) -> Approval:
    """Sign a filing of which only the digest is at hand."""
    signature = private.sign(_approval_message(filing))
    public = private.public_key().public_bytes_raw()
    return Approval(
        type="dateline/approval/v1",
        filing=filing,
        algorithm="ed25519",
        key=encode_base64(public),
        signature=encode_base64(signature),
    )


def sign_key(new: bytes, earlier: Ed25519PrivateKey) -> KeyEvidence:
    """Sign a source's new key, an Ed25519 key or a passkey's, in with an earlier Ed25519 key."""
    signature = earlier.sign(_key_message(new))
    public = earlier.public_key().public_bytes_raw()
    return KeyEvidence("signed-in", encode_base64(public), encode_base64(signature))


def check_approval(approval: Approval, filing: str, base_url: str) -> None:
    """Check that an approval is of the filing with this digest and signed by the key it names.

    ``base_url`` is the wire's address: a passkey that signed on another wire's pages didn't
    approve anything here.
    """
    if approval.filing != filing:
        raise BindingError("An approval is of another filing than this one.")
    public, signature = decode_base64(approval.key), approval.signature
    if (approval.algorithm == "webauthn") != isinstance(signature, Assertion):
        raise MalformedError("An approval by passkey carries an assertion, and no other does.")
    if isinstance(signature, Assertion):
        challenge = approval_challenge(read_hex32(filing))
        check_assertion(public, challenge, signature, base_url)
    elif not verify_ed25519(public, _approval_message(filing), decode_base64(signature)):
        raise SignatureError(f"The approval by key {approval.key} wasn't signed by that key.")


def check_document(
    filing: Filing,
    document: Document,
    exhibits: Sequence[Exhibit],
    signatories: Sequence[Signatory],
    salt: str,
    part_salts: Mapping[str, str],
) -> None:
    """Check that a text and its parts are what a filing's digests are of; salts in hexadecimal."""
    try:
        digests = part_digests(document, exhibits, signatories, part_salts)
        whole = document_digest(document, salt, digests)
    except NotCanonicalError as fault:
        raise BindingError(str(fault)) from None
    for part in filing.parts:
        if digests.get(part.name, part.digest) != part.digest:
            raise BindingError(f"The document's {part.name} isn't what was filed.")
    if filing.parts != tuple(Part(name, digests[name]) for name in sorted(digests)):
        raise BindingError("The parts of the document aren't those that were filed.")
    if whole != filing.document:
        raise BindingError("The document isn't the one that was filed.")


def check_evidence(evidence: KeyEvidence, key: str, base_url: str | None = None) -> None:
    """Check that the evidence for a key (base64) is whole and, where it was signed in, signed.

    ``base_url`` is the address that the wire had when it recorded the key, where that is known.
    """
    new, by, signature = decode_base64(key), evidence.by, evidence.signature
    check_key(new)
    if evidence.kind == "vouched":
        if by is not None or signature is not None:
            raise BindingError("A key that the wire vouches for carries no other key's signature.")
    elif evidence.kind == "on-domain":
        if not isinstance(by, DomainSight) or signature is not None:
            raise BindingError("A key that stands on a domain carries what was seen there.")
        if by.seen != domain_line(new):
            raise BindingError(f"What was seen on {by.domain} isn't this key's fingerprint.")
    elif not isinstance(by, str) or signature is None or by == key:
        raise BindingError("A key is signed in by an earlier key, which its evidence names.")
    elif isinstance(signature, Assertion):
        check_assertion(decode_base64(by), key_challenge(new), signature, base_url)
    elif not verify_ed25519(decode_base64(by), _key_message(new), decode_base64(signature)):
        raise SignatureError(f"The key {key} wasn't signed in by the key {by}.")


def read_hex32(text: str) -> bytes:
    """Return the 32 bytes of a digest or salt, as this room's error where they aren't."""
    try:
        return parse_hex32(text)
    except NotCanonicalError as fault:
        raise MalformedError(str(fault)) from None


def _approval_message(filing: str) -> bytes:
    return f"{APPROVAL_DOMAIN}\n".encode("ascii") + read_hex32(filing)


def _key_message(key: bytes) -> bytes:
    check_key(key)
    return f"{KEY_DOMAIN}\n".encode("ascii") + key
