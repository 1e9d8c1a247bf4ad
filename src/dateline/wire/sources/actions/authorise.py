"""Let an agent file for a source, until a time, and end that: by the source's own approver.

The agent's name stands among the source's fields while it holds, so the record says who might file.
"""

from datetime import UTC, datetime, timedelta
from typing import Final

from django.db import transaction
from django.db.models import QuerySet

from dateline.record.manifest import VerifiedField as Fact
from dateline.wire.accounts.actions.grant import hold
from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.models import Invitation, User
from dateline.wire.accounts.queries import Actor
from dateline.wire.errors import NotYoursError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.sources.actions.add import check_line
from dateline.wire.sources.actions.verify import take_back, verify_field
from dateline.wire.sources.models import Authorisation, Source, VerifiedField
from dateline.wire.sources.permits import may_authorise

AGENT: Final = "agent"
METHOD: Final = "authorisation"
LONGEST: Final = timedelta(days=2 * 366)
MOST_CATEGORIES: Final = 20
WIRE: Final = "wire"


def authorise(
    wire: Wire,
    actor: Actor,
    source: Source,
    handle: str,
    name: str,
    until: datetime,
    categories: tuple[str, ...] = (),
) -> Authorisation:
    """Let an account file for a source under an agent's name, until a time of at most two years.

    Raises `RefusedError` for somebody who has no account and no invitation here, for one who speaks
    for the source already, and for a time that isn't to come.
    """
    if not may_authorise(actor, source):
        raise NotYoursError("fault_agents_by_approver")
    name = " ".join(name.split())
    check_line("agent", name)
    now = wire.clock()
    if not now < until <= now + LONGEST:
        raise RefusedError("fault_leave_end")
    if len(categories) > MOST_CATEGORIES:
        raise RefusedError("fault_leave_categories", most=MOST_CATEGORIES)
    user = User.objects.filter(handle=handle, is_active=True).first()
    if user is None and not Invitation.objects.filter(handle=handle, used_at=None).exists():
        raise RefusedError("fault_leave_handle", handle=handle)
    with transaction.atomic():
        for earlier in source.authorisations.filter(handle=handle, revoked_at=None):
            _end(earlier, now)
        row = Authorisation.objects.create(
            source=source,
            handle=handle,
            name=name,
            categories=list(categories),
            since=now,
            until=until.astimezone(UTC),
            by=actor.handle,
        )
        if user is not None:
            hold(user, ((AGENT, source.slug),), now)
        note_act(now, actor.handle, "authorise", source.slug, f"{handle} until {until:%Y-%m-%d}")
    if not _named(source, name).exists():
        verify_field(wire, source, _stated(row), by=actor.handle)
    close_ended(wire)
    return row


def revoke(wire: Wire, actor: Actor, row: Authorisation) -> None:
    """End an authorisation at once; what was published under it stays published."""
    if not may_authorise(actor, row.source):
        raise NotYoursError("fault_leave_ended_by")
    now = wire.clock()
    with transaction.atomic():
        _end(row, now)
        note_act(now, actor.handle, "revoke authorisation", row.source.slug, row.handle)
    close_ended(wire)


def close_ended(wire: Wire) -> bool:
    """State that agents whose leave is over may file no more; say whether anything was stated."""
    now = wire.clock()
    stated = False
    for row in Authorisation.objects.filter(closed=False).select_related("source"):
        if row.holds_at(now) or now < row.since:
            continue
        others = row.source.authorisations.filter(name=row.name, closed=False).exclude(pk=row.pk)
        if not any(each.holds_at(now) for each in others) and _named(row.source, row.name).exists():
            take_back(wire, row.source, AGENT, row.name, by=WIRE)
            stated = True
        Authorisation.objects.filter(pk=row.pk).update(closed=True)
    return stated


def _end(row: Authorisation, now: datetime) -> None:
    Authorisation.objects.filter(pk=row.pk, revoked_at=None).update(revoked_at=now)


def _named(source: Source, name: str) -> QuerySet[VerifiedField]:
    return VerifiedField.objects.filter(source=source, field=AGENT, value=name).exclude(method="")


def _stated(row: Authorisation) -> Fact:
    scope = ", ".join(row.categories)
    within = f" in {scope}" if scope else ""
    return Fact(
        field=AGENT,
        value=row.name,
        method=METHOD,
        at=row.since.date().isoformat(),
        evidence=f"The source lets it file{within} until {row.until:%Y-%m-%d} or less.",
    )
