"""Digests and signatures, computed here once more by hand."""

import hashlib
import json
from base64 import b64decode

import msgspec
import pytest

from dateline.record.digests import (
    approval_digest,
    check_approval,
    check_evidence,
    filing_digest,
    manifest_digest,
    seal_digest,
    sign_approval,
    sign_digest,
    sign_key,
)
from dateline.record.errors import BindingError, MalformedError, SignatureError
from dateline.record.filing import KeyEvidence
from dateline.record.note import encode_base64
from record.bundles import FIRST_KEY, SECOND_KEY, make_copy

BUNDLE = make_copy().bundle
HERE = BUNDLE.manifest.wire.base_url
SALT = "5a" * 32


def _json(part: str) -> bytes:
    """A part as it stands in the copy, its JSON written by another writer."""
    members = msgspec.to_builtins(getattr(BUNDLE, part))
    return json.dumps(members, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def test_each_digest_is_of_its_domain_salt_and_canonical_json() -> None:
    salt = bytes.fromhex(SALT)
    filing, manifest = _json("filing"), _json("manifest")
    assert filing_digest(BUNDLE.filing) == _sha256(b"dateline/filing/v1\n" + filing)
    assert manifest_digest(BUNDLE.manifest, SALT) == _sha256(
        b"dateline/manifest/v1\n" + salt + manifest
    )
    assert seal_digest(BUNDLE.filing, SALT) == _sha256(b"dateline/seal/v1\n" + salt + filing)


def test_an_approval_signs_the_digest_under_its_own_domain() -> None:
    approval = sign_approval(BUNDLE.filing, FIRST_KEY)
    message = b"dateline/approval/v1\n" + bytes.fromhex(filing_digest(BUNDLE.filing))
    assert isinstance(approval.signature, str)
    FIRST_KEY.public_key().verify(b64decode(approval.signature), message)
    assert approval == sign_digest(filing_digest(BUNDLE.filing), FIRST_KEY)
    check_approval(approval, filing_digest(BUNDLE.filing), HERE)
    with pytest.raises(BindingError):
        check_approval(approval, "00" * 32, HERE)


def test_an_approval_s_digest_covers_the_evidence_for_its_key() -> None:
    signed = BUNDLE.approvals[0]
    vouched = type(signed)(signed.approval, KeyEvidence("vouched"))
    assert approval_digest(signed) != approval_digest(vouched)


def test_a_key_is_signed_in_under_a_domain_of_its_own() -> None:
    new = SECOND_KEY.public_key().public_bytes_raw()
    evidence = sign_key(new, FIRST_KEY)
    assert isinstance(evidence.signature, str)
    FIRST_KEY.public_key().verify(b64decode(evidence.signature), b"dateline/key/v1\n" + new)
    key = sign_digest("00" * 32, SECOND_KEY).key
    check_evidence(evidence, key)
    with pytest.raises(SignatureError):
        check_evidence(evidence, encode_base64(bytes(32)))
    with pytest.raises(MalformedError):
        sign_key(b"short", FIRST_KEY)


def test_what_is_not_64_hexadecimal_digits_is_no_digest_and_no_salt() -> None:
    for wrong in ("", "00", "0" * 63, "0" * 65, "AB" * 32, "zz" * 32, " " + "0" * 63):
        with pytest.raises(MalformedError):
            manifest_digest(BUNDLE.manifest, wrong)
        with pytest.raises(MalformedError):
            sign_digest(wrong, FIRST_KEY)


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
