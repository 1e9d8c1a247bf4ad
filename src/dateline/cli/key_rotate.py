"""``dateline key rotate``: the record goes on under a new key, which the old one hands it to."""

import click
import msgspec

from dateline.cli.files import here
from dateline.cli.filing import open_here
from dateline.cli.pressing import press_recorded
from dateline.cli.record_witness import ask_afterwards
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.rotate import Rotated, open_without_key, rotate


@click.command("rotate")
@click.option(
    "--lost", is_flag=True, help="The old key is gone: the new one alone signs, and none follow."
)
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
@click.pass_context
def command(context: click.Context, lost: bool, as_json: bool) -> None:
    """Hand the wire's record over to a new key, which signs it from now on.

    The first checkpoint under it is signed by both keys, so that whoever trusts the old one can
    follow, and takes nothing larger from the old key any more.
    """
    wire = open_without_key(here(context.obj).resolve()) if lost else open_here(context.obj)
    done = rotate(wire, lost=lost)
    press_recorded(wire, done.entry)
    if as_json:
        result = {
            "entry": done.entry,
            "old": done.old.vkey,
            "new": done.new.vkey,
            "lost": done.lost,
            "begun_before": done.begun,
        }
        click.echo(msgspec.json.encode(result))
    else:
        _tell(wire, done)
    ask_afterwards(wire)


def _tell(wire: Wire, done: Rotated) -> None:
    old, new = done.old.key_id.hex(), done.new.key_id.hex()
    if done.begun:
        click.echo("A rotation had been begun before; it is ended now, and no other was begun.")
    click.echo(f"Entry {done.entry} hands the record of {done.new.name} over from {old} to {new}:")
    click.echo(f"  {done.new.vkey}")
    if done.lost:
        click.echo(
            "The new key signed alone, as the old one is lost: no reader follows by itself. Name "
            "the new key to readers by another way than this wire, with size and root of the last "
            "checkpoint that the old one signed; witnesses show that the record goes on."
        )
    else:
        click.echo(
            "Both keys signed that. Whoever trusts the old key follows by itself, and believes it "
            f"for nothing from {done.entry + 1} entries on."
        )
        click.echo("The old key is kept in keys/ as retired-….key; nothing needs it: destroy it.")
    click.echo(
        "Keep a copy of keys/wire.key off this machine, as of the one before. Send "
        f"{wire.config.base_url}about/wire.json to the witnesses of this wire (they take it by "
        "`dateline witness watch`)."
    )
