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
    Filing,
    KeyEvidence,
    Part,
    SignedApproval,
)
from dateline.record.manifest import MANIFEST_DOMAIN, Manifest
from dateline.record.note import KEY_BYTES, decode_base64, encode_base64, verify_ed25519
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
    """Sign a source's new key (32 bytes) in with an earlier one of the same source."""
    signature = earlier.sign(_key_message(new))
    public = earlier.public_key().public_bytes_raw()
    return KeyEvidence("signed-in", encode_base64(public), encode_base64(signature))


def check_approval(approval: Approval, filing: str) -> None:
    """Check that an approval is of the filing with this digest and signed by the key it names."""
    if approval.filing != filing:
        raise BindingError("An approval is of another filing than this one.")
    public, signature = decode_base64(approval.key), decode_base64(approval.signature)
    if not verify_ed25519(public, _approval_message(filing), signature):
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


def check_evidence(evidence: KeyEvidence, key: str) -> None:
    """Check that the evidence for a key (base64) is whole and, where it was signed in, signed."""
    if evidence.kind == "vouched":
        if evidence.by is not None or evidence.signature is not None:
            raise BindingError("A key that the wire vouches for carries no other key's signature.")
        return
    if evidence.by is None or evidence.signature is None or evidence.by == key:
        raise BindingError("A key is signed in by an earlier key, which its evidence names.")
    by, signature = decode_base64(evidence.by), decode_base64(evidence.signature)
    if not verify_ed25519(by, _key_message(decode_base64(key)), signature):
        raise SignatureError(f"The key {key} wasn't signed in by the key {evidence.by}.")


def read_hex32(text: str) -> bytes:
    """Return the 32 bytes of a digest or salt, as this room's error where they aren't."""
    try:
        return parse_hex32(text)
    except NotCanonicalError as fault:
        raise MalformedError(str(fault)) from None


def _approval_message(filing: str) -> bytes:
    return f"{APPROVAL_DOMAIN}\n".encode("ascii") + read_hex32(filing)


def _key_message(key: bytes) -> bytes:
    if len(key) != KEY_BYTES:
        raise MalformedError(f"An Ed25519 key has {KEY_BYTES} bytes, not {len(key)}.")
    return f"{KEY_DOMAIN}\n".encode("ascii") + key
