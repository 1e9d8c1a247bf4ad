"""Reading accounts; nothing here writes."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from allauth.mfa.models import Authenticator
from django.contrib.auth.models import AnonymousUser

from dateline.wire.accounts.models import AuditEvent, Invitation, Membership, User
from dateline.wire.accounts.roles import DESK, FILING, RoleName, role_of
from dateline.wire.accounts.tokens import digest_of
from dateline.wire.sources.queries import authorised_slugs


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who acts: the handle that decisions name, and the roles held, for whom.

    ``sources`` has for each role of a source's side the slugs that it is held for.
    """

    handle: str
    roles: frozenset[RoleName] = frozenset()
    sources: dict[str, frozenset[str]] = field(default_factory=dict)

    @property
    def at_desk(self) -> bool:
        """Whether this is an editor."""
        return bool(self.roles & DESK)

    def holds(self, role: RoleName, source: str | None = None) -> bool:
        """Whether the role is held, for a source where it is one of a source's side."""
        if role not in self.roles:
            return False
        return source is None or role not in self.sources or source in self.sources[role]

    @property
    def is_chief(self) -> bool:
        """Whether this is a chief editor."""
        return "chief-editor" in self.roles

    @property
    def sides(self) -> frozenset[str]:
        """The slugs of the sources on whose side somebody is: who writes, files or signs there."""
        return self.files_for() | self.sources.get("approver", frozenset())

    def files_for(self) -> frozenset[str]:
        """Return the slugs of the sources that this person writes and files for."""
        return frozenset().union(*(self.sources.get(role, frozenset()) for role in FILING))


NOBODY = Actor(handle="")


def actor_of(user: User | AnonymousUser, now: datetime) -> Actor:
    """Return as whom a signed-in person acts now; `NOBODY` for one who isn't signed in.

    An agent's role is held for those sources alone whose authorisation is live.
    """
    if not isinstance(user, User) or not user.is_active:
        return NOBODY
    rows = Membership.objects.filter(user=user, until=None).values_list("role", "source__slug")
    roles: set[RoleName] = set()
    sources: dict[str, set[str]] = {}
    for name, slug in rows:
        role = role_of(name)
        if role is not None:
            roles.add(role.name)
        if slug is not None:
            sources.setdefault(name, set()).add(slug)
    if "agent" in sources:
        sources["agent"] &= authorised_slugs(user.handle, now)
    return Actor(
        handle=user.handle,
        roles=frozenset(roles),
        sources={role: frozenset(slugs) for role, slugs in sources.items()},
    )


def memberships_of(handle: str) -> list[Membership]:
    """Return what somebody may do now, each with its source where it is held for one."""
    rows = Membership.objects.filter(user__handle=handle, until=None)
    return list(rows.select_related("source"))


def people() -> list[User]:
    """Return everybody, with their memberships, in three queries whatever their number."""
    return list(User.objects.prefetch_related("memberships__source"))


class Addressee(NamedTuple):
    """Whom a letter is to: an e-mail address, and the tag of the language it is written in."""

    address: str
    language: str


def addressee(user: User) -> Addressee:
    """Return how somebody is written to: in the language of their account."""
    return Addressee(user.email, user.language)


def addressees(roles: Iterable[RoleName], source: str | None = None) -> list[Addressee]:
    """Return how those are written to who hold one of some roles, for a source where named."""
    rows = Membership.objects.filter(role__in=list(roles), until=None, user__is_active=True)
    if source is not None:
        rows = rows.filter(source__slug=source)
    return sorted({addressee(row.user) for row in rows.select_related("user")})


def events_of(target: str, most: int = 200) -> list[AuditEvent]:
    """Return what happened to an object, the newest first."""
    return list(AuditEvent.objects.filter(target=target).order_by("-pk")[:most])


def acts_since(target: str, actor: str, since: datetime) -> int:
    """Return how often somebody did something with an object since a moment."""
    return AuditEvent.objects.filter(target=target, actor=actor, at__gt=since).count()


def invitation_of(token: str, now: datetime) -> Invitation | None:
    """Return the invitation that a token opens, while it holds and nobody has used it."""
    rows = Invitation.objects.filter(token=digest_of(token), used_at=None, expires_at__gt=now)
    return rows.first()


def is_strong(user: User | AnonymousUser) -> bool:
    """Whether something beside a password guards an account: a passkey or a second factor."""
    if not isinstance(user, User):
        return False
    kinds = Authenticator.objects.filter(user=user).values_list("type", flat=True)
    return any(kind != "recovery_codes" for kind in kinds)
