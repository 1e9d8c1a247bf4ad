"""Who may do what with one submission: the object's side of the access table."""

from django.db.models import Q

from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.models import Conflict, Submission
from dateline.wire.errors import NotYoursError

WRITABLE = ("draft", "returned")


def visible_to(actor: Actor) -> Q:
    """Return the condition on submissions that somebody may see at all.

    Their source's side sees all of a source; the desk sees what was submitted, and no drafts.
    """
    mine = Q(source__slug__in=actor.files_for() | actor.sources.get("approver", frozenset()))
    return mine | (~Q(state__in=("draft", "dropped")) if actor.at_desk else Q(pk=None))


def check_writes(actor: Actor, row: Submission) -> None:
    """Refuse whoever doesn't write for the source, or while the desk has it."""
    if row.source.slug not in actor.files_for():
        raise NotYoursError("You don't file for this source.")
    if row.state not in WRITABLE:
        raise NotYoursError("The desk has it now; it can be changed when it comes back.")


def check_decides(actor: Actor, row: Submission) -> None:
    """Refuse whoever isn't an editor, wrote it, files for its source, or declared a conflict."""
    if not actor.at_desk:
        raise NotYoursError("Only an editor decides.")
    if row.author.handle == actor.handle or row.source.slug in actor.files_for():
        raise NotYoursError("Nobody decides on what their own side filed.")
    if Conflict.objects.filter(editor__handle=actor.handle, source=row.source).exists():
        raise NotYoursError(f"You declared a conflict of interest with {row.source.name}.")
    if row.state != "waiting":
        raise NotYoursError("It isn't waiting for a decision any more.")
