"""Start a draft, save it, drop it: revision by revision, so that nobody overwrites another."""

import secrets

from django.db import transaction

from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.models import User
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.content import Draft, forget_words, seal_draft
from dateline.wire.desk.errors import EditConflictError
from dateline.wire.desk.models import Submission
from dateline.wire.desk.permits import check_writes
from dateline.wire.errors import NotYoursError
from dateline.wire.opening import Wire
from dateline.wire.publishing.models import Release
from dateline.wire.replies.actions.attach import strip
from dateline.wire.sources.models import Source
from dateline.wire.sources.queries import check_speaks


def start_draft(
    wire: Wire, actor: Actor, source: Source, draft: Draft, *, replaces: Release | None = None
) -> Submission:
    """Begin a draft for a source, perhaps of a release's next version, and return its row."""
    if source.slug not in actor.files_for():
        raise NotYoursError("fault_not_for_source")
    if replaces is not None and replaces.source_id != source.pk:
        raise NotYoursError("fault_release_of_other")
    return write_draft(wire, actor, source, draft, replaces)


def write_draft(
    wire: Wire, actor: Actor, source: Source, draft: Draft, replaces: Release | None
) -> Submission:
    """Write the row of a new draft, with its audit event; the caller has asked who may."""
    now = wire.clock()
    check_speaks(source, now)
    row = Submission(
        id=secrets.token_hex(16),
        source=source,
        author=User.objects.get(handle=actor.handle),
        replaces=replaces,
        revision=1,
        created_at=now,
        changed_at=now,
    )
    seal_draft(wire.vault, row, draft)
    with transaction.atomic():
        row.save(force_insert=True)
        note_act(now, actor.handle, "draft", row.id, source.slug)
    return row


def save_draft(wire: Wire, actor: Actor, row: Submission, draft: Draft, revision: int) -> int:
    """Keep a new revision of a draft that was opened at ``revision``; return its number.

    Raises `EditConflictError` where somebody saved another meanwhile.
    """
    check_writes(actor, row)
    seal_draft(wire.vault, row, draft)
    now = wire.clock()
    with transaction.atomic():
        mine = Submission.objects.filter(pk=row.pk, revision=revision, state=row.state)
        if not mine.update(draft=row.draft, revision=revision + 1, changed_at=now):
            raise EditConflictError(Submission.objects.get(pk=row.pk).revision)
        note_act(now, actor.handle, "save", row.id, f"revision {revision + 1}")
    row.revision = revision + 1
    return row.revision


def drop_draft(wire: Wire, actor: Actor, row: Submission) -> None:
    """Give a draft up: its text is gone, that it was there stays in the audit log."""
    check_writes(actor, row)
    now = wire.clock()
    with transaction.atomic():
        Submission.objects.filter(pk=row.pk).update(
            state="dropped",
            draft=b"",
            filed=b"",
            approvals=b"",
            headline=b"",
            changed_at=now,
        )
        forget_words(wire.vault, row)
        strip(wire, row)
        note_act(now, actor.handle, "drop", row.id)
