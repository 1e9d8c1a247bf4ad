"""``dateline settle``: what a release is behind changes nothing in its language."""

import click
import msgspec

from dateline.cli.filing import open_here
from dateline.cli.pressing import press_recorded
from dateline.cli.record_witness import ask_afterwards
from dateline.wire.publishing.actions.settle import settle


@click.command("settle")
@click.argument("number", type=int)
@click.option("--note", required=True, help="Why nothing changes in it, for the reader.")
@click.option("--editor", required=True, help="The editor's public handle.")
@click.option("--second-editor", help="The second editor's public handle.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
@click.pass_context
def command(
    context: click.Context,
    number: int,
    note: str,
    editor: str,
    second_editor: str | None,
    as_json: bool,
) -> None:
    """Say that what changed in its translations changes nothing in release NUMBER.

    The notice before its text ends; its history goes on telling both.
    """
    wire = open_here(context.obj)
    editors = (editor, *([second_editor] if second_editor else []))
    rows = settle(wire, number, note, editors)
    press_recorded(wire, rows[-1].entry)
    if as_json:
        entries = [row.entry for row in rows]
        result = {"release": number, "version": rows[-1].version, "entries": entries}
        click.echo(msgspec.json.encode(result))
    else:
        told = ", ".join(str(row.entry) for row in rows)
        click.echo(f"Release {number} is behind none of its translations; recorded as {told}.")
    ask_afterwards(wire)
