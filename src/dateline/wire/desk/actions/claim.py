"""Claim a submission, so that others see who reads it; leave it again; read it, which is logged."""

from datetime import timedelta

from django.db import transaction
from django.db.models import Q

from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.models import User
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.models import Conflict, Submission
from dateline.wire.desk.permits import check_decides
from dateline.wire.errors import NotYoursError
from dateline.wire.opening import Wire
from dateline.wire.sources.models import Source

LAPSES = timedelta(hours=1)
"""A claim that nothing follows from lapses, so that nobody's absence holds a release up."""


def claim(wire: Wire, actor: Actor, row: Submission) -> None:
    """Say that one reads it; refuse while another editor does."""
    check_decides(actor, row)
    now = wire.clock()
    free = Q(reader=None) | Q(reader__handle=actor.handle) | Q(claimed_at__lt=now - LAPSES)
    me = User.objects.get(handle=actor.handle)
    with transaction.atomic():
        rows = Submission.objects.filter(free, pk=row.pk, state="waiting")
        if not rows.update(reader=me, claimed_at=now):
            reader = Submission.objects.select_related("reader").get(pk=row.pk).reader
            if reader is None:
                raise NotYoursError("fault_read_by_other")
            raise NotYoursError("fault_read_by", handle=reader.handle)
        note_act(now, actor.handle, "claim", row.id)
    row.reader, row.claimed_at = me, now


def leave(wire: Wire, actor: Actor, row: Submission) -> None:
    """Let others read it; does nothing for somebody who doesn't."""
    now = wire.clock()
    with transaction.atomic():
        rows = Submission.objects.filter(pk=row.pk, reader__handle=actor.handle)
        if rows.update(reader=None, claimed_at=None):
            note_act(now, actor.handle, "leave", row.id)


def note_read(wire: Wire, actor: Actor, row: Submission) -> None:
    """Log that somebody read a draft's text (promise 8)."""
    note_act(wire.clock(), actor.handle, "read", row.id, f"revision {row.revision}")


def declare_conflict(wire: Wire, actor: Actor, source: Source, note: str) -> None:
    """Keep oneself from deciding on a source's submissions."""
    now = wire.clock()
    with transaction.atomic():
        Conflict.objects.get_or_create(
            editor=User.objects.get(handle=actor.handle),
            source=source,
            defaults={"note": note.strip()[:400], "since": now},
        )
        note_act(now, actor.handle, "declare conflict", source.slug)
