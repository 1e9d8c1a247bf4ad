"""The keys of a source: one is added for a reason that can be checked, and revoked for one."""

from datetime import datetime

from django.db import transaction

from dateline.record.digests import check_evidence
from dateline.record.errors import MalformedError
from dateline.record.filing import DomainSight, KeyEvidence
from dateline.record.note import decode_base64
from dateline.record.passkey import check_key
from dateline.record.statement import KeyAdded, KeyRevoked
from dateline.release.canonical import canonical_bytes
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.filing import rfc3339
from dateline.wire.publishing.log import check_history
from dateline.wire.sources.models import Source, SourceKey
from dateline.wire.sources.queries import begins_no_chain
from dateline.wire.sources.statements import record_statement


def add_key(
    wire: Wire,
    source: Source,
    key: str,
    evidence: KeyEvidence,
    now: datetime,
    *,
    credential: str = "",
    label: str = "",
) -> SourceKey:
    """Record a source's key (base64 of 32 bytes, or of a passkey's COSE_Key) and return its row.

    The caller holds the wire's lock. A source's first key is vouched for; a further one must be
    signed in by one that it has, or stand on its domain.
    """
    _check(wire, source, key, evidence)
    check_history(wire)
    with transaction.atomic():
        row = SourceKey.objects.create(
            source=source,
            key=key,
            kind=evidence.kind,
            evidence=canonical_bytes(evidence),
            credential=credential,
            label=label,
            added_at=now,
        )
        statement = KeyAdded(
            type="dateline/statement/v1",
            wire=wire.config.identity(),
            source=source.record_id,
            key=key,
            evidence=evidence,
            at=rfc3339(now),
        )
        record_statement(source, statement)
    return row


def revoke_key(wire: Wire, row: SourceKey, reason: str, now: datetime) -> None:
    """Record that a source's key counts no longer; the caller holds the wire's lock.

    What it signed before stays signed.
    """
    reason = " ".join(reason.split())
    if not reason or not reason.isprintable():
        raise RefusedError("fault_key_reason")
    check_history(wire)
    with transaction.atomic():
        live = SourceKey.objects.filter(pk=row.pk, revoked_at=None)
        if not live.update(revoked_at=now):
            raise RefusedError("fault_key_revoked")
        statement = KeyRevoked(
            type="dateline/statement/v1",
            wire=wire.config.identity(),
            source=row.source.record_id,
            key=row.key,
            reason=reason,
            at=rfc3339(now),
        )
        record_statement(row.source, statement)


def check_new(key: str) -> None:
    """Refuse what isn't a key, or is one that a source of this wire has or had."""
    try:
        check_key(decode_base64(key))
    except MalformedError:
        raise RefusedError("fault_key_form") from None
    if SourceKey.objects.filter(key=key).exists():
        raise RefusedError("fault_key_known")


def _check(wire: Wire, source: Source, key: str, evidence: KeyEvidence) -> None:
    check_new(key)
    check_evidence(evidence, key, wire.config.base_url)
    if isinstance(evidence.by, DomainSight):
        if evidence.by.domain != source.domain:
            raise RefusedError("fault_key_domain", domain=evidence.by.domain, source=source.name)
        return
    held = {row.key: row for row in source.keys.filter(revoked_at=None)}
    by = held.get(evidence.by or "")
    if held and by is None:
        raise RefusedError("fault_key_further", source=source.name)
    if by is not None and begins_no_chain(by):
        raise RefusedError("fault_key_vouched", source=source.name)
