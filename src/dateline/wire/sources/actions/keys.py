"""Add a key to a source: taken on the wire's word alone, or signed in by an earlier key."""

import base64
from datetime import datetime

from django.db import transaction

from dateline.record.digests import check_evidence
from dateline.record.filing import KeyEvidence
from dateline.record.statement import KeyAdded
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.filing import rfc3339
from dateline.wire.publishing.log import check_history
from dateline.wire.sources.models import Source, SourceKey
from dateline.wire.sources.statements import record_statement


def add_key(
    wire: Wire, source: Source, key: str, evidence: KeyEvidence, now: datetime
) -> SourceKey:
    """Record a source's key (base64 of 32 bytes) and return its row.

    The caller holds the wire's lock. A source's first key is vouched for; a further one must be
    signed in by one that it has.
    """
    _check(source, key, evidence)
    check_history(wire)
    with transaction.atomic():
        row = SourceKey.objects.create(
            source=source,
            key=key,
            kind=evidence.kind,
            by=evidence.by or "",
            signature=evidence.signature or "",
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


def _check(source: Source, key: str, evidence: KeyEvidence) -> None:
    try:
        raw = base64.b64decode(key, validate=True)
    except ValueError:
        raw = b""
    if len(raw) != 32:
        raise RefusedError("A source's key is the base64 of an Ed25519 key's 32 bytes.")
    if SourceKey.objects.filter(key=key).exists():
        raise RefusedError("This key is a source's key on this wire already.")
    held = {row.key for row in source.keys.filter(revoked_at=None)}
    check_evidence(evidence, key)
    if held and evidence.by not in held:
        raise RefusedError(f"A further key of {source.name} must be signed in by one it has.")
