"""Who may do what with a report: the object's side of the access table."""

from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.queries import conflicts_of
from dateline.wire.errors import NotYoursError
from dateline.wire.reports.models import Report


def check_reads(actor: Actor, row: Report) -> None:
    """Refuse whoever isn't an editor, is of the source's side, or declared a conflict there."""
    if not actor.at_desk:
        raise NotYoursError("Only an editor reads reports.")
    source = row.release.source
    if source.slug in sides_of(actor):
        raise NotYoursError("Nobody reads a report about what their own side filed.")
    if source.pk in conflicts_of(actor):
        raise NotYoursError(f"You declared a conflict of interest with {source.name}.")


def sides_of(actor: Actor) -> frozenset[str]:
    """Return the slugs of the sources whose side somebody is on, in whatever role."""
    return frozenset().union(*actor.sources.values())
