"""Who signed a copy: approvals and the evidence for keys hold by themselves, or are refused."""

import msgspec
import pytest

from dateline.record.binding import bundle_checks
from dateline.record.digests import approval_digest, sign_approval, sign_key
from dateline.record.filing import KeyEvidence, SignedApproval
from dateline.record.note import Signer
from record.bundles import FIRST_KEY, SECOND_KEY, make_copy
from record.relogging import KEYS, failed, relogged

replace = msgspec.structs.replace


@pytest.mark.parametrize(
    ("signature", "words"),
    [
        ("none", "Not signed by the source."),
        ("vouched-key", "vouched for by the wire alone"),
        ("own-key", "a key of its own"),
    ],
)
def test_who_signed_is_told(signature: str, words: str) -> None:
    copy = make_copy(signature=signature)
    checks = {check.name: check for check in bundle_checks(copy.bundle, KEYS)}
    assert checks["approvals"].ok
    assert words in checks["approvals"].detail
    for other in {"none", "vouched-key", "own-key"} - {signature}:
        manifest = replace(copy.bundle.manifest, signature=other)
        lied = relogged(copy.bundle, manifest=manifest)
        assert failed(bundle_checks(lied, KEYS)) == ["approvals"]


def test_an_approval_of_another_filing_or_by_another_key_is_refused_even_when_logged() -> None:
    bundle = make_copy().bundle
    other = make_copy(before=9).bundle.filing
    stranger = sign_approval(replace(other, id="00" * 16), FIRST_KEY)
    forged = replace(bundle.approvals[0].approval, key=stranger.key)
    for approval in (stranger, forged):
        signed = SignedApproval(approval, KeyEvidence("vouched"))
        manifest = replace(
            bundle.manifest, approvals=(approval_digest(signed),), signature="vouched-key"
        )
        lied = relogged(bundle, approvals=(signed,), manifest=manifest)
        assert failed(bundle_checks(lied, KEYS)) == ["approvals"]


def test_evidence_that_does_not_hold_is_refused_even_when_logged() -> None:
    bundle = make_copy().bundle
    approval = bundle.approvals[0].approval
    other_key = sign_key(bytes(range(32)), FIRST_KEY)
    itself = sign_key(SECOND_KEY.public_key().public_bytes_raw(), SECOND_KEY)
    for evidence in (
        other_key,
        itself,
        KeyEvidence("signed-in"),
        KeyEvidence("signed-in", other_key.by),
        KeyEvidence("vouched", other_key.by, other_key.signature),
    ):
        signed = SignedApproval(approval, evidence)
        signature = "own-key" if evidence.kind == "signed-in" else "vouched-key"
        manifest = replace(
            bundle.manifest, approvals=(approval_digest(signed),), signature=signature
        )
        lied = relogged(bundle, approvals=(signed,), manifest=manifest)
        assert "approvals" in failed(bundle_checks(lied, KEYS)), evidence


def test_the_evidence_for_a_key_cannot_be_exchanged_for_other_evidence_that_holds() -> None:
    bundle = make_copy().bundle
    signed = bundle.approvals[0]
    stranger = Signer.from_seed("stranger", bytes(32)).private
    evidence = sign_key(SECOND_KEY.public_key().public_bytes_raw(), stranger)
    changed = replace(bundle, approvals=(replace(signed, evidence=evidence),))
    assert failed(bundle_checks(changed, KEYS)) == ["approvals"]
