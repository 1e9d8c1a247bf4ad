"""Who may see and do what with one source: the object's side of the access table."""

from django.db.models import QuerySet

from dateline.wire.accounts.queries import Actor
from dateline.wire.sources.models import Source


def may_see(actor: Actor, source: Source) -> bool:
    """Whether somebody sees what the wire knows of a source: its own side, the desk, operators."""
    return source.slug in actor.sides or actor.at_desk or actor.holds("operator")


def may_prove(actor: Actor, source: Source) -> bool:
    """Whether somebody verifies fields for a source: its authors and approvers, and no agent."""
    return any(actor.holds(role, source.slug) for role in ("author", "approver"))


def may_authorise(actor: Actor, source: Source) -> bool:
    """Whether somebody lets agents file for a source, and keeps its keys: its approvers."""
    return actor.holds("approver", source.slug)


def may_keep_logo(actor: Actor, source: Source) -> bool:
    """Whether somebody keeps a source's logo: its approvers, and operators."""
    return may_authorise(actor, source) or actor.holds("operator")


def visible_sources(actor: Actor) -> QuerySet[Source]:
    """Return the sources that somebody sees, as `may_see` has it."""
    if actor.at_desk or actor.holds("operator"):
        return Source.objects.all()
    return Source.objects.filter(slug__in=actor.sides)
