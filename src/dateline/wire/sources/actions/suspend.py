"""Suspend a source, and lift that: by two editors, for a stated reason, stated in the record.

A lift is a statement of its own, ``source.suspended`` with an ``until`` that is its own time
(docs/decisions/0013-what-a-source-is-known-by.md). One whose time is over is lifted by the wire,
in the name of those who set the time.
"""

from collections.abc import Iterator
from datetime import UTC, datetime

from django.db import transaction

from dateline.record.statement import SourceSuspended
from dateline.wire.accounts.audit import note_act
from dateline.wire.desk.letters import tell_source
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.filing import rfc3339
from dateline.wire.publishing.handles import different_handles
from dateline.wire.publishing.log import check_history
from dateline.wire.sentences import at_minute
from dateline.wire.sources.models import Source, Suspension
from dateline.wire.sources.queries import suspended_now, suspension_of
from dateline.wire.sources.restating import note_suspension
from dateline.wire.sources.statements import record_statement

TIME_IS_OVER = "The time that was set is over."
LONGEST_REASON = 1000


def suspend(
    wire: Wire,
    source: Source,
    reason: str,
    editors: tuple[str, str],
    until: datetime | None = None,
) -> Suspension:
    """Carry nothing of a source from now on, until a time or until it is lifted.

    Raises `RefusedError` without a reason or a second editor, for a time that is over, and where
    the source is suspended already.
    """
    editors = different_handles(*editors)
    with wire.lock():
        now = wire.clock().astimezone(UTC).replace(microsecond=0)
        if until is not None and until <= now:
            raise RefusedError("fault_suspension_end")
        if suspension_of(source, now) is not None:
            raise RefusedError("fault_suspended_already", source=source.name)
        return _state(wire, source, checked_reason(reason), editors, now, until)


def lift(wire: Wire, source: Source, reason: str, editors: tuple[str, str]) -> Suspension:
    """Let a suspended source speak again, by two editors and for a stated reason."""
    editors = different_handles(*editors)
    with wire.lock():
        now = wire.clock().astimezone(UTC).replace(microsecond=0)
        if suspended_now(source) is None:
            raise RefusedError("fault_not_suspended", source=source.name)
        return _state(wire, source, checked_reason(reason), editors, now, now)


def end_elapsed(wire: Wire) -> list[Source]:
    """State that suspensions are lifted whose time is over; return whose they were."""
    ended = list(_elapsed(wire.clock()))
    for source in ended:
        with wire.lock():
            last = source.suspensions.last()
            now = wire.clock().astimezone(UTC).replace(microsecond=0)
            if last is not None and not last.lifts:
                _state(wire, source, TIME_IS_OVER, tuple(last.editors), now, now)
    return ended


def _elapsed(now: datetime) -> Iterator[Source]:
    due = Source.objects.filter(suspensions__until__lte=now).distinct()
    for source in due:
        if suspended_now(source) is not None and suspension_of(source, now) is None:
            yield source


def _state(
    wire: Wire,
    source: Source,
    reason: str,
    editors: tuple[str, ...],
    now: datetime,
    until: datetime | None,
) -> Suspension:
    check_history(wire)
    statement = SourceSuspended(
        type="dateline/statement/v1",
        wire=wire.config.identity(),
        source=source.record_id,
        reason=reason,
        until=None if until is None else rfc3339(until.astimezone(UTC)),
        editors=editors,
        at=rfc3339(now),
    )
    with transaction.atomic():
        row = note_suspension(source, statement, record_statement(source, statement).entry)
        act = "lift" if row.lifts else "suspend"
        note_act(now, editors[0], act, source.slug, f"with {', '.join(editors[1:])}")
    _tell(wire, row)
    return row


def _tell(wire: Wire, row: Suspension) -> None:
    """Write to the source's people what happened and why; the record says it already."""
    page = f"{wire.config.base_url}sources/{row.source.slug}/"
    if row.lifts:
        tell_source(wire, row.source, "lifted", reasons=row.reason, link=page)
    elif row.until is None:
        tell_source(wire, row.source, "suspended", reasons=row.reason, link=page)
    else:
        until = at_minute(row.until)
        tell_source(wire, row.source, "suspended_until", reasons=row.reason, until=until, link=page)


def checked_reason(text: str) -> str:
    """Return a reason as it is printed; refuse none, one that is too long, or isn't plain text."""
    reason = " ".join(text.split())
    if not reason or len(reason) > LONGEST_REASON or not reason.replace("\u200c", "").isprintable():
        raise RefusedError("fault_suspension_reason", most=LONGEST_REASON)
    return reason
