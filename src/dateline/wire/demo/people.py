"""The people of the demonstration wire, one of each role: invited, to sign up as who likes."""

from datetime import timedelta
from typing import NamedTuple

from dateline.wire.accounts.actions.invite import Granted, invite
from dateline.wire.accounts.queries import Actor
from dateline.wire.opening import Wire
from dateline.wire.sources.actions.authorise import authorise
from dateline.wire.sources.queries import get_source


class DemoPerson(NamedTuple):
    """Somebody invited to the demonstration wire, with the roles that they will hold."""

    handle: str
    roles: Granted


PEOPLE = (
    DemoPerson("writer", (("author", "marrensiel-ferry"),)),
    DemoPerson("approver", (("approver", "quayside-tenants"), ("author", "quayside-tenants"))),
    DemoPerson("agency", (("agent", "marrensiel-ferry"),)),
    DemoPerson("lightship", (("editor", None),)),
    DemoPerson("slipway", (("chief-editor", None), ("editor", None))),
    DemoPerson("harbourmaster", (("operator", None),)),
)


def invite_people(wire: Wire) -> None:
    """Write everybody their letter, which stands in the demonstration's open mailbox."""
    for person in PEOPLE:
        address = f"{person.handle}@people.example"
        invite(wire, address, person.handle, person.roles, by="demonstration")


def let_agents_file(wire: Wire) -> None:
    """Let the ferry company's agent file for it, as its own approver would, for a year."""
    source = get_source("marrensiel-ferry")
    approver = Actor(
        "demonstration", frozenset({"approver"}), {"approver": frozenset({source.slug})}
    )
    until = wire.clock() + timedelta(days=365)
    authorise(wire, approver, source, "agency", source.agent, until)
