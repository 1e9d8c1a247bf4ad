"""``dateline user``: who may sign in, and as what."""

import click

from dateline.cli.failing import CommandError
from dateline.cli.filing import open_here
from dateline.wire.accounts.actions.grant import get_user, grant, revoke, shut
from dateline.wire.accounts.actions.invite import Granted, invite
from dateline.wire.accounts.queries import people

_BY = "operator (command line)"
_ROLE = click.option(
    "--role",
    "roles",
    multiple=True,
    required=True,
    metavar="ROLE[:SOURCE]",
    help="editor, chief-editor or operator; author, approver or agent with a source's slug.",
)


@click.group("user")
def command() -> None:
    """Invite people, give them roles and take them back."""


@command.command("invite")
@click.argument("email")
@click.option("--handle", required=True, help="The public handle that decisions name.")
@_ROLE
@click.pass_context
def invite_user(context: click.Context, email: str, handle: str, roles: tuple[str, ...]) -> None:
    """Invite the person at EMAIL; the letter holds for two weeks, and for that address alone."""
    wire = open_here(context.obj)
    link = invite(wire, email, handle, _granted(roles), by=_BY)
    click.echo(f"{handle} is invited, by a letter with this link: {link}")


@command.command("grant")
@click.argument("handle")
@_ROLE
@click.pass_context
def grant_roles(context: click.Context, handle: str, roles: tuple[str, ...]) -> None:
    """Give the person called HANDLE more roles."""
    wire = open_here(context.obj)
    grant(wire, get_user(handle), _granted(roles), by=_BY)
    click.echo(f"{handle} holds {', '.join(roles)}.")


@command.command("revoke")
@click.argument("handle")
@_ROLE
@click.pass_context
def revoke_roles(context: click.Context, handle: str, roles: tuple[str, ...]) -> None:
    """Take roles back from the person called HANDLE."""
    wire = open_here(context.obj)
    revoke(wire, get_user(handle), _granted(roles), by=_BY)
    click.echo(f"{handle} no longer holds {', '.join(roles)}.")


@command.command("shut")
@click.argument("handle")
@click.pass_context
def shut_account(context: click.Context, handle: str) -> None:
    """End the account of HANDLE at once, with every session of it."""
    wire = open_here(context.obj)
    shut(wire, get_user(handle), by=_BY)
    click.echo(f"The account of {handle} is shut.")


@command.command("list")
@click.pass_context
def list_users(context: click.Context) -> None:
    """List everybody, with the roles they hold."""
    open_here(context.obj)
    for user in people():
        held = [
            f"{row.role}:{row.source.slug}" if row.source else row.role
            for row in user.memberships.all()
            if row.until is None
        ]
        click.echo(f"{user.handle}  {', '.join(held) or 'no role'}")


def _granted(texts: tuple[str, ...]) -> Granted:
    granted = []
    for text in texts:
        name, colon, slug = text.partition(":")
        if colon and not slug:
            raise CommandError(f"{text!r} names no source after the colon.")
        granted.append((name, slug or None))
    return tuple(granted)
