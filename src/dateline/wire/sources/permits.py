"""Who may see and do what with one source: the object's side of the access table."""

from dateline.wire.accounts.queries import Actor
from dateline.wire.sources.models import Source


def may_see(actor: Actor, source: Source) -> bool:
    """Whether somebody sees what the wire knows of a source: its own side, the desk, operators."""
    own = any(source.slug in slugs for slugs in actor.sources.values())
    return own or actor.at_desk or actor.holds("operator")


def may_prove(actor: Actor, source: Source) -> bool:
    """Whether somebody verifies fields for a source: its authors and approvers, and no agent."""
    return any(actor.holds(role, source.slug) for role in ("author", "approver"))


def may_authorise(actor: Actor, source: Source) -> bool:
    """Whether somebody lets agents file for a source, and keeps its keys: its approvers."""
    return actor.holds("approver", source.slug)
