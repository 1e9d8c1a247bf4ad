"""``dateline restore``: a withdrawal undone, openly."""

import click
import msgspec

from dateline.cli.filing import decision_options, open_here
from dateline.cli.pressing import press_recorded
from dateline.cli.record_witness import ask_afterwards
from dateline.wire.publishing.actions.restore import restore


@click.command("restore")
@click.argument("number", type=int)
@decision_options
@click.pass_context
def command(
    context: click.Context,
    number: int,
    note: str,
    editor: str,
    second_editor: str,
    as_json: bool,
) -> None:
    """Let the text of withdrawn release NUMBER stand again.

    The page goes on saying when it was withdrawn and restored, and why. A removed release can't
    be restored.
    """
    wire = open_here(context.obj)
    row = restore(wire, number, note, (editor, second_editor))
    press_recorded(wire, row.entry)
    if as_json:
        result = {"release": number, "version": row.version, "entry": row.entry}
        click.echo(msgspec.json.encode(result))
    else:
        click.echo(f"Release {number} is restored; entry {row.entry} of the record.")
    ask_afterwards(wire)
