r"""The audit log: every act at the desk and every read of a draft, chained.

An event's digest is ``SHA-256("dateline/audit/v1\n" ‖ digest before ‖ RFC 8785(event))``, so that
none can be changed or taken out without every later digest showing it. It is private: it names
people's handles, and drafts by their ids.
"""

import hashlib
from collections.abc import Iterator
from datetime import datetime

from django.db import transaction

from dateline.release.canonical import canonical_bytes
from dateline.release.model import Value
from dateline.wire.accounts.models import AuditEvent
from dateline.wire.publishing.filing import rfc3339

START = "0" * 64
_DOMAIN = b"dateline/audit/v1\n"


class Told(Value, frozen=True):
    """What an event's digest is of."""

    at: str
    actor: str
    act: str
    target: str
    detail: str


def note_act(at: datetime, actor: str, act: str, target: str = "", detail: str = "") -> AuditEvent:
    """Append an event inside the caller's transaction, or in one of its own."""
    at = at.replace(microsecond=0)
    with transaction.atomic():
        last = AuditEvent.objects.order_by("-pk").first()
        before = last.digest if last else START
        told = Told(rfc3339(at), actor, act, target, detail)
        return AuditEvent.objects.create(
            at=at, actor=actor, act=act, target=target, detail=detail, digest=_chain(before, told)
        )


def broken_links() -> Iterator[int]:
    """Yield the keys of events whose digest doesn't follow from the one before."""
    before = START
    for event in AuditEvent.objects.order_by("pk").iterator():
        told = Told(rfc3339(event.at), event.actor, event.act, event.target, event.detail)
        if event.digest != _chain(before, told):
            yield event.pk
        before = event.digest


def _chain(before: str, told: Told) -> str:
    return hashlib.sha256(_DOMAIN + bytes.fromhex(before) + canonical_bytes(told)).hexdigest()
