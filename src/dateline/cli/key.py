"""``dateline key``: the wire's verifier key, and keys for sources."""

import base64
from pathlib import Path

import click

from dateline.record.note import Signer
from dateline.wire.config import read_config
from dateline.wire.keyfile import create_key, read_key


@click.group("key")
def command() -> None:
    """Show the wire's key; make one for a source."""


@command.command("show")
@click.pass_context
def show(context: click.Context) -> None:
    """Print the wire's verifier key: one line, name+id+key."""
    folder = Path(context.obj) if context.obj else Path.cwd()
    config = read_config(folder)
    signer = Signer(config.origin, read_key(folder / "keys" / "wire.key"))
    click.echo(signer.verifier.vkey)


@command.command("new")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def new(file: Path) -> None:
    """Make an Ed25519 key in FILE, for a source to approve its filings with."""
    key = create_key(file)
    public = base64.b64encode(key.public_key().public_bytes_raw()).decode()
    click.echo(f"{file} holds a new private key; keep it off the wire's machines.")
    click.echo(f"Its public half: {public}")
