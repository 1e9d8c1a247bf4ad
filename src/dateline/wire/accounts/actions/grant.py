"""Give roles and take them back; end somebody's account at once."""

from datetime import datetime

from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session
from django.db import transaction

from dateline.wire.accounts.actions.invite import Granted, check_roles
from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.models import Membership, User
from dateline.wire.errors import NotFoundError
from dateline.wire.opening import Wire
from dateline.wire.sources.queries import get_source


def get_user(handle: str) -> User:
    """Return a person by their handle."""
    try:
        return User.objects.get(handle=handle)
    except User.DoesNotExist:
        raise NotFoundError("fault_nobody", handle=handle) from None


def grant(wire: Wire, user: User, roles: Granted, *, by: str) -> None:
    """Let somebody hold roles, from now on; one that is held already is left as it is."""
    check_roles(roles)
    now = wire.clock()
    with transaction.atomic():
        hold(user, roles, now)
        note_act(now, by, "grant", user.handle, " ".join(name for name, _slug in roles))


def hold(user: User, roles: Granted, now: datetime) -> None:
    """Write memberships inside the caller's transaction."""
    for name, slug in roles:
        source = None if slug is None else get_source(slug)
        Membership.objects.get_or_create(
            user=user, role=name, source=source, until=None, defaults={"since": now}
        )


def revoke(wire: Wire, user: User, roles: Granted, *, by: str) -> None:
    """Take roles back; what was done under them stays done."""
    check_roles(roles)
    now = wire.clock()
    with transaction.atomic():
        for name, slug in roles:
            held = Membership.objects.filter(user=user, role=name, source__slug=slug, until=None)
            held.update(until=now)
        note_act(now, by, "revoke", user.handle, " ".join(name for name, _slug in roles))


def shut(wire: Wire, user: User, *, by: str) -> None:
    """End an account: no sign-in, no role, every session gone."""
    now = wire.clock()
    with transaction.atomic():
        User.objects.filter(pk=user.pk).update(is_active=False)
        Membership.objects.filter(user=user, until=None).update(until=now)
        keys = UserSession.objects.filter(user=user).values_list("session_key", flat=True)
        Session.objects.filter(session_key__in=list(keys)).delete()
        note_act(now, by, "shut", user.handle)
