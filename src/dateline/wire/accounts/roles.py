"""The roles: what each is for, and whether it is held for one source or for the wire."""

from typing import Final, Literal, NamedTuple

RoleName = Literal["author", "approver", "agent", "editor", "chief-editor", "operator"]


class Role(NamedTuple):
    """A role; ``of_source`` says that it is held for one source and counts for no other."""

    name: RoleName
    of_source: bool


ROLES: Final = (
    Role("author", True),  # writes and files for the source
    Role("approver", True),  # signs filings with the source's own passkey
    Role("agent", True),  # files for the source within its live authorisation
    Role("editor", False),  # reads, decides and publishes at the desk
    Role("chief-editor", False),  # as an editor; signs overrulings and hears appeals
    Role("operator", False),  # invites people, takes sources in, runs the wire
)
ROLE_NAMES: Final = tuple(role.name for role in ROLES)
DESK: Final[frozenset[RoleName]] = frozenset({"editor", "chief-editor"})
FILING: Final[frozenset[RoleName]] = frozenset({"author", "agent"})


def role_of(name: str) -> Role | None:
    """Return a role by its name."""
    return next((role for role in ROLES if role.name == name), None)
