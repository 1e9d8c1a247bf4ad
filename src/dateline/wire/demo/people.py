"""The people of the demonstration wire, one of each role: invited, to sign up as who likes."""

from typing import NamedTuple

from dateline.wire.accounts.actions.invite import Granted, invite
from dateline.wire.opening import Wire


class DemoPerson(NamedTuple):
    """Somebody invited to the demonstration wire, with the roles that they will hold."""

    handle: str
    roles: Granted


PEOPLE = (
    DemoPerson("writer", (("author", "marrensiel-ferry"),)),
    DemoPerson("approver", (("approver", "quayside-tenants"), ("author", "quayside-tenants"))),
    DemoPerson("agency", (("agent", "estuary-institute"),)),
    DemoPerson("lightship", (("editor", None),)),
    DemoPerson("slipway", (("chief-editor", None), ("editor", None))),
    DemoPerson("harbourmaster", (("operator", None),)),
)


def invite_people(wire: Wire) -> None:
    """Write everybody their letter, which stands in the demonstration's open mailbox."""
    for person in PEOPLE:
        address = f"{person.handle}@people.example"
        invite(wire, address, person.handle, person.roles, by="demonstration")
