"""People of a small wire: who writes, who decides."""

from dateline.wire.accounts.actions.grant import hold
from dateline.wire.accounts.models import User
from dateline.wire.accounts.queries import Actor, actor_of
from dateline.wire.desk.content import Draft
from dateline.wire.opening import Wire
from wire.wires import SLUG, TEXT, USUAL

DRAFT = Draft(name="release.txt", data=TEXT.encode())


def person(wire: Wire, handle: str, *roles: str) -> Actor:
    """Take somebody in, with roles; ``author:slug`` is a role for a source."""
    user = User.objects.create_user(f"{handle}@people.example", handle=handle)
    granted = tuple((name, slug or None) for name, _, slug in (r.partition(":") for r in roles))
    hold(user, granted, wire.clock())
    return actor_of(user, wire.clock())


def author(wire: Wire, handle: str = "edda") -> Actor:
    """Take in somebody who writes for the wire's one source."""
    return person(wire, handle, f"author:{SLUG}")


def editor(wire: Wire, handle: str = "lightship") -> Actor:
    """Take in an editor."""
    return person(wire, handle, "editor")


ANSWERS = USUAL
