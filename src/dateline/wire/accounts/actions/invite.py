"""Invite somebody: a letter with a link that lets one address sign up, once, for two weeks."""

import re
from datetime import timedelta

from django.db import transaction

from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.models import Invitation, User
from dateline.wire.accounts.queries import Addressee
from dateline.wire.accounts.roles import role_of
from dateline.wire.accounts.tokens import digest_of, new_token
from dateline.wire.errors import RefusedError
from dateline.wire.letters import write_letter
from dateline.wire.opening import Wire
from dateline.wire.publishing.handles import public_handle
from dateline.wire.sentences import on_day
from dateline.wire.sources.queries import get_source

LASTS = timedelta(days=14)
_ADDRESS = re.compile(r"[^@\s<>,;:]+@[^@\s<>,;:]+\.[^@\s<>,;:]+")

Granted = tuple[tuple[str, str | None], ...]
"""Roles to hold: each with the slug of its source, or ``None`` for one of the wire."""


def invite(wire: Wire, email: str, handle: str, roles: Granted, *, by: str) -> str:
    """Record an invitation, write the letter in the wire's language, and return the link in it.

    Raises `RefusedError` for an address or handle that is taken or isn't one, and for a role that
    there isn't, lacks its source, or has one that it can't have.
    """
    email, handle = email.strip().lower(), public_handle(handle)
    if not _ADDRESS.fullmatch(email):
        raise RefusedError("fault_mail_address", email=email)
    if User.objects.filter(email=email).exists():
        raise RefusedError("fault_invited")
    if User.objects.filter(handle=handle).exists():
        raise RefusedError("fault_handle_taken", handle=handle)
    check_roles(roles)
    now, token = wire.clock(), new_token()
    with transaction.atomic():
        Invitation.objects.filter(email=email, used_at=None).delete()
        Invitation.objects.create(
            token=digest_of(token),
            email=email,
            handle=handle,
            roles=[list(role) for role in roles],
            made_at=now,
            expires_at=now + LASTS,
        )
        note_act(now, by, "invite", handle, " ".join(name for name, _source in roles))
    link = f"{wire.config.base_url}account/invitation/{token}/"
    write_letter(
        wire,
        Addressee(email, wire.config.language),
        "invitation",
        handle=handle,
        until=on_day(now + LASTS),
        link=link,
    )
    return link


def check_roles(roles: Granted) -> None:
    """Refuse a role that there isn't, or that has a source where it has none, or lacks it."""
    if not roles:
        raise RefusedError("fault_no_role_named")
    for name, slug in roles:
        role = role_of(name)
        if role is None:
            raise RefusedError("fault_no_role", name=name)
        if role.of_source and slug is None:
            raise RefusedError("fault_role_of_source", name=name, form=f"{name}:SLUG")
        if slug is not None and not role.of_source:
            raise RefusedError("fault_role_of_wire", name=name)
        if slug is not None:
            get_source(slug)
