"""Submit a draft: it is read, bound as a filing and judged, and waits for the desk."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from django.db import transaction

from dateline.guidelines import Finding
from dateline.record.digests import check_approval, filing_digest
from dateline.record.filed import Filed
from dateline.record.filing import Approval
from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.models import User
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.content import open_draft, open_filed, seal_filed, seal_headline
from dateline.wire.desk.embargoes import check_to_come
from dateline.wire.desk.errors import EditConflictError
from dateline.wire.desk.models import STANDING, Submission
from dateline.wire.desk.permits import agent_of, check_scope, check_writes, writes
from dateline.wire.desk.reading import Read, read_draft
from dateline.wire.errors import NotYoursError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.log import check_history
from dateline.wire.publishing.seals import seal_filing
from dateline.wire.replies.actions.assent import note_assent
from dateline.wire.sources.permits import may_authorise
from dateline.wire.sources.queries import check_speaks, live_keys


def submit(wire: Wire, actor: Actor, row: Submission, revision: int) -> Read:
    """Hand a draft in as it stands at ``revision``; any edit afterwards voids its approvals.

    Raises `ReleaseError` where it can't be read, `EditConflictError` where it was changed,
    `RefusedError` for an embargo whose hour is over.
    """
    check_writes(actor, row)
    check_speaks(row.source, wire.clock())
    row.author = User.objects.get(handle=actor.handle)  # whoever hands it in has filed it
    leave = agent_of(row, wire.clock())
    draft = open_draft(wire.vault, row)
    check_to_come(draft.embargo, wire.clock())
    read = read_draft(wire, row, draft)
    check_scope(leave, read.filed.filing.categories)
    seal_filed(wire.vault, row, read.filed)
    seal_headline(wire.vault, row, read.filed.document.headline)
    now, until = wire.clock(), embargo_of(read.filed, wire.clock())
    with _entering(wire, until), transaction.atomic():
        mine = Submission.objects.filter(pk=row.pk, revision=revision, state=row.state)
        changed = mine.update(
            state="waiting",
            author=row.author,
            filed=row.filed,
            approvals=row.approvals,
            filing_id=row.filing_id,
            headline=row.headline,
            held=held(read.findings),
            submitted_at=now,
            changed_at=now,
            embargo_until=until,
            signed=False,
            warned_at=None,
            lapsed_at=None,
            reader=None,
            claimed_at=None,
        )
        if not changed:
            raise EditConflictError(Submission.objects.get(pk=row.pk).revision)
        if until is not None:
            seal_filing(wire, read.filed.filing)
        note_act(now, actor.handle, "submit", row.id, f"revision {revision}")
    if until is not None:
        press_pending(wire)  # the commitment is in the record before anything else happens
    return read


@contextmanager
def _entering(wire: Wire, until: datetime | None) -> Iterator[None]:
    """Hold the wire where an entry is going to be recorded, and ask that its history is one."""
    if until is None:
        yield
        return
    with wire.lock():
        check_history(wire)
        yield


def take_back(wire: Wire, actor: Actor, row: Submission) -> None:
    """Take a submission back before it is out; it is a draft again, and its seal stays closed."""
    if not writes(actor, row):
        raise NotYoursError("fault_not_for_source")
    now = wire.clock()
    with transaction.atomic():
        rows = Submission.objects.filter(pk=row.pk, state__in=("waiting", "scheduled"))
        if not rows.update(
            state="draft",
            filed=b"",
            approvals=b"",
            embargo_until=None,
            reader=None,
            changed_at=now,
        ):
            raise NotYoursError("fault_not_waiting")
        row.rulings.filter(kind__in=STANDING).delete()
        note_act(now, actor.handle, "take back", row.id)


def add_approval(wire: Wire, actor: Actor, row: Submission, approval: Approval) -> None:
    """Put a source's signature on the filing that was submitted, in place of one by the same key.

    Raises `RecordError` where it signs something else, `RefusedError` where its key isn't one of
    the source's that count.
    """
    if not may_authorise(actor, row.source):
        raise NotYoursError("fault_not_approving")
    opened, before = open_filed(wire.vault, row), bytes(row.approvals)
    if row.state not in ("waiting", "scheduled") or opened is None:
        raise NotYoursError("fault_not_undecided")
    filed, approvals = opened
    check_approval(approval, filing_digest(filed.filing), wire.config.base_url)
    keys = live_keys(row.source)
    if (keys or approval.algorithm == "webauthn") and approval.key not in {k.key for k in keys}:
        raise RefusedError("fault_approval_key", source=row.source.name)
    others = tuple(each for each in approvals if each.key != approval.key)
    seal_filed(wire.vault, row, filed, (*others, approval))
    now = wire.clock()
    with transaction.atomic():
        rows = Submission.objects.filter(pk=row.pk, state=row.state, filing_id=row.filing_id)
        same = rows.filter(approvals=before)
        if not same.update(approvals=row.approvals, signed=True, changed_at=now):
            raise NotYoursError("fault_changed_now")
        note_assent(row, actor, approval.key, now)
        note_act(now, actor.handle, "approve", row.id)


def embargo_of(filed: Filed, now: datetime) -> datetime | None:
    """Return the time before which a filing isn't public, if it is still to come."""
    until = filed.filing.embargo
    moment = None if until is None else datetime.fromisoformat(until)
    return moment if moment is not None and moment > now else None


def held(findings: tuple[Finding, ...]) -> list[list[str | int]]:
    """Return why a submission is held: rule, severity and how often, the gravest first."""
    order = {"block": 0, "fix": 1, "ask": 2}
    counts = Counter((f.rule, f.severity) for f in findings if f.severity in order)
    ranked = sorted(counts.items(), key=lambda item: (order[item[0][1]], item[0][0]))
    return [[rule, severity, count] for (rule, severity), count in ranked]
