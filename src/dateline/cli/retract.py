"""``dateline retract``: a release withdrawn or removed, never silently."""

import click
import msgspec

from dateline.cli.filing import decision_options, open_here
from dateline.cli.pressing import press_recorded
from dateline.cli.record_witness import ask_afterwards
from dateline.record.manifest import Reason
from dateline.wire.publishing.actions.retract import OUTCOMES, retract


@click.command("retract")
@click.argument("number", type=int)
@click.option("--reason", required=True, type=click.Choice(list(OUTCOMES)), help="Why.")
@decision_options
@click.pass_context
def command(
    context: click.Context,
    number: int,
    reason: Reason,
    note: str,
    editor: str,
    second_editor: str,
    as_json: bool,
) -> None:
    """Retract release NUMBER.

    Reasons error, fabricated and source-request leave the text behind a notice; safety and legal
    remove it.
    """
    wire = open_here(context.obj)
    row = retract(wire, number, reason, note, (editor, second_editor))
    press_recorded(wire, row.entry)
    result: dict[str, int | str] = {
        "release": number,
        "version": row.version,
        "entry": row.entry,
        "outcome": OUTCOMES[reason],
    }
    if as_json:
        click.echo(msgspec.json.encode(result))
    else:
        click.echo(f"Release {number} is {OUTCOMES[reason]}; entry {row.entry} of the record.")
    ask_afterwards(wire)
