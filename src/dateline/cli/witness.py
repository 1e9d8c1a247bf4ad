"""``dateline witness``: a service that cosigns the records of wires which only grow."""

from pathlib import Path

import click

from dateline.cli.failing import CommandError
from dateline.record.handover import open_handover
from dateline.record.note import COSIGNATURE, Verifier, check_name, decode_text, parse_vkey
from dateline.verify.wire_files import parse_handovers
from dateline.wire.keyfile import create_key, read_key
from dateline.witness.service import Witness, make_server
from dateline.witness.store import Store

_KEY = "witness.key"
_NAME = "name"
_FOLDER = click.argument("folder", type=click.Path(path_type=Path, file_okay=False))


@click.group("witness")
def command() -> None:
    """Cosign the records of wires, so that none can show two histories."""


@command.command("init")
@_FOLDER
@click.option("--name", required=True, help="The name it signs with: its address, no https://.")
def init(folder: Path, name: str) -> None:
    """Set up a witness in a new FOLDER, with a key of its own."""
    check_name(name)
    create_key(folder / _KEY)
    (folder / _NAME).write_text(name + "\n", encoding="utf-8")
    store = Store(folder)
    store.create()
    click.echo(f"A witness is set up in {folder}. Wires name it in their policy by this key:")
    click.echo(_verifier(folder).vkey)


@command.command("watch")
@_FOLDER
@click.argument("key")
def watch(folder: Path, key: str) -> None:
    """Watch the wire of KEY, one name+id+key line or a file that holds it (its record/key).

    Its about/wire.json instead, after it has changed its key: the new one is watched where the
    hand-over from a watched one proves itself, and the old one no further than that.
    """
    path = Path(key)
    content = path.read_bytes() if path.is_file() else key.encode()
    store = Store(folder)
    if content.startswith(b"{"):
        _follow(store, content)
        return
    verifier = parse_vkey(decode_text(content).strip())
    store.watch(verifier)
    click.echo(f"{verifier.name} is watched.")


@command.command("forget")
@_FOLDER
@click.argument("key")
def forget(folder: Path, key: str) -> None:
    """Watch KEY no longer, a name+id+key line: after a key was lost or stolen, say."""
    verifier = parse_vkey(key.strip())
    if not Store(folder).forget(verifier):
        raise CommandError(f"The key {verifier.key_id.hex()} of {verifier.name} isn't watched.")
    click.echo(f"The key {verifier.key_id.hex()} of {verifier.name} is watched no longer.")


@command.command("list")
@_FOLDER
def list_watched(folder: Path) -> None:
    """List the wires that are watched, and how many entries were cosigned of each."""
    for origin, size in Store(folder).watched():
        click.echo(f"{origin}  {size:,} entries")


@command.command("serve")
@_FOLDER
@click.option("--port", default=8010, show_default=True, help="The port; 0 takes a free one.")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen at.")
def serve(folder: Path, port: int, host: str) -> None:
    """Answer wires, and show anybody what was cosigned.

    Put a proxy that ends HTTPS before it: the words are public, and signed.
    """
    store = Store(folder)
    store.watched()
    name = _verifier(folder).name
    try:
        server = make_server(Witness(name, read_key(folder / _KEY), store), host, port)
    except OSError as fault:
        raise CommandError(f"Port {port} of {host} can't be used: {fault.strerror}.") from None
    with server:
        click.echo(f"{name} is at http://{host}:{server.server_address[1]}/")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            click.echo()


def _follow(store: Store, content: bytes) -> None:
    moves = [open_handover(opened) for opened in parse_handovers(content)]
    followed = store.follow(moves)
    if not followed:
        raise CommandError("It names no hand-over from a key that is watched here.")
    for origin in followed:
        newest = [move.new.key_id.hex() for move in moves if move.new.name == origin][-1]
        click.echo(f"{origin} is watched on, under the key {newest}.")


def _verifier(folder: Path) -> Verifier:
    try:
        name = (folder / _NAME).read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        raise CommandError(f"There is no witness in {folder}.") from None
    key = read_key(folder / _KEY)
    return Verifier(name, COSIGNATURE, key.public_key().public_bytes_raw())
