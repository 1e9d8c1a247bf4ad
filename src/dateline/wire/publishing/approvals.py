"""Approvals: which keys are a source's own, and whether a filing was signed by one."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from dateline.record.digests import check_approval, filing_digest
from dateline.record.filing import Approval, Filing, KeyEvidence, SignedApproval
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.sources.actions.keys import add_key
from dateline.wire.sources.models import Source
from dateline.wire.sources.queries import evidence_of, live_keys

Signature = Literal["own-key", "vouched-key", "none"]


def accept_approvals(
    wire: Wire, source: Source, filing: Filing, approvals: Sequence[Approval], now: datetime
) -> tuple[SignedApproval, ...]:
    """Return the approvals with the evidence for their keys; refuse a wrong or missing one.

    The first key of a source that has none is taken on the wire's own word, logged as such, and
    said so on the page; a source that has a key must sign with one of its keys, and with one of its
    own where it has any.
    """
    keys = {row.key: row for row in live_keys(source)}
    if keys and not approvals:
        raise RefusedError("fault_own_key_unsigned", source=source.name)
    signed = []
    for approval in approvals:
        check_approval(approval, filing_digest(filing), wire.config.base_url)
        row = keys.get(approval.key)
        if row is None:
            if keys or approval.algorithm == "webauthn":
                raise RefusedError("fault_key_of_other", source=source.name)
            row = add_key(wire, source, approval.key, KeyEvidence(kind="vouched"), now)
        signed.append(SignedApproval(approval=approval, evidence=evidence_of(row)))
    own = {row.key for row in keys.values() if row.kind != "vouched"}
    if own and not any(approval.key in own for approval in approvals):
        raise RefusedError("fault_own_key_other", source=source.name)
    return tuple(signed)


def signature_state(approvals: tuple[SignedApproval, ...]) -> Signature:
    """Return what the page says of the signature."""
    if not approvals:
        return "none"
    if any(signed.evidence.kind != "vouched" for signed in approvals):
        return "own-key"
    return "vouched-key"
