"""``dateline key``: the wire's verifier key, its change, and keys for sources."""

import base64
from pathlib import Path

import click

from dateline.cli.files import here
from dateline.cli.late import inside_wire, with_wire
from dateline.record.note import Signer
from dateline.wire.config import read_config
from dateline.wire.keychain import KEY, keys_folder
from dateline.wire.keyfile import create_key, read_key


class Keys(click.Group):
    """What is done with keys; the change of the wire's own runs inside the wire."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name all, the late one among them."""
        return sorted([*super().list_commands(ctx), "rotate"])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load the change of the key when it is named."""
        if cmd_name != "rotate":
            return super().get_command(ctx, cmd_name)
        late = inside_wire("key_rotate").command
        assert isinstance(late, click.Command)  # noqa: S101  a module of ours
        return with_wire(late)


@click.group("key", cls=Keys)
def command() -> None:
    """Show the wire's key, or change it; make one for a source."""


@command.command("show")
@click.pass_context
def show(context: click.Context) -> None:
    """Print the wire's verifier key: one line, name+id+key."""
    folder = here(context.obj)
    config = read_config(folder)
    signer = Signer(config.origin, read_key(keys_folder(folder) / KEY))
    click.echo(signer.verifier.vkey)


@command.command("new")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def new(file: Path) -> None:
    """Make an Ed25519 key in FILE, for a source to approve its filings with."""
    key = create_key(file)
    public = base64.b64encode(key.public_key().public_bytes_raw()).decode()
    click.echo(f"{file} holds a new private key; keep it off the wire's machines.")
    click.echo(f"Its public half: {public}")
