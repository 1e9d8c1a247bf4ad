"""Who may do what with one submission or release: the object's side of the access table."""

from collections.abc import Collection, Iterable
from datetime import datetime

from django.db.models import Q

from dateline.wire.accounts.models import Membership
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.models import Conflict, Submission
from dateline.wire.errors import NotYoursError, RefusedError
from dateline.wire.sources.models import Authorisation, Source
from dateline.wire.sources.queries import authorisation_of

WRITABLE = ("draft", "returned")


def visible_to(actor: Actor) -> Q:
    """Return the condition on submissions that somebody may see at all.

    Their source's side sees all of a source; the desk sees what was submitted, and no drafts but
    those that an editor began.
    """
    mine = Q(source__slug__in=actor.sides)
    if not actor.at_desk:
        return mine
    return mine | ~Q(state__in=("draft", "dropped")) | Q(author__handle=actor.handle)


def writes(actor: Actor, row: Submission) -> bool:
    """Say whether somebody writes it: for its source, or as the editor who began it."""
    began = actor.at_desk and row.author.handle == actor.handle
    return began or row.source.slug in actor.files_for()


def check_writes(actor: Actor, row: Submission) -> None:
    """Refuse whoever doesn't write it, or while the desk has it."""
    if not writes(actor, row):
        raise NotYoursError("fault_not_for_source")
    if row.state not in WRITABLE:
        raise NotYoursError("fault_at_desk")


def check_decides(
    actor: Actor, row: Submission, states: Collection[str] = frozenset({"waiting"})
) -> None:
    """Refuse whoever isn't an editor, wrote it, files for its source, or declared a conflict."""
    if row.author.handle == actor.handle:
        raise NotYoursError("fault_own_side")
    check_impartial(actor, row.source)
    if row.state not in states:
        raise NotYoursError("fault_not_undecided")


def check_impartial(actor: Actor, source: Source) -> None:
    """Refuse whoever isn't an editor, files for a source, or declared a conflict with it."""
    if not actor.at_desk:
        raise NotYoursError("fault_only_editors")
    if source.slug in actor.sides:
        raise NotYoursError("fault_own_side")
    if Conflict.objects.filter(editor__handle=actor.handle, source=source).exists():
        raise NotYoursError("fault_conflict", source=source.name)


def agent_of(row: Submission, now: datetime) -> Authorisation | None:
    """Return the leave under which a submission is filed; ``None`` where its own side files it.

    Raises `RefusedError` where an agent filed it whose authorisation isn't live any more.
    """
    held = Membership.objects.filter(user=row.author, source=row.source, until=None)
    if held.filter(role="author").exists():
        return None
    leave = authorisation_of(row.author.handle, row.source, now)
    if leave is None and held.filter(role="agent").exists():
        raise RefusedError("fault_agent_over", handle=row.author.handle, source=row.source.name)
    return leave


def check_scope(leave: Authorisation | None, categories: Iterable[str]) -> None:
    """Refuse a filing in categories that its agent's authorisation doesn't name."""
    if leave is None or not leave.categories:
        return
    beyond = sorted(set(categories) - set(leave.categories))
    if beyond:
        raise RefusedError(
            "fault_agent_scope",
            agent=leave.name,
            source=leave.source.name,
            categories=tuple(leave.categories),
            beyond=tuple(beyond),
        )
