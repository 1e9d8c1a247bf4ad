"""``dateline erase``: a release's content taken out of everything that the wire holds."""

import click
import msgspec

from dateline.cli.filing import decision_options, open_here
from dateline.cli.pressing import press_recorded
from dateline.cli.record_witness import ask_afterwards
from dateline.record.manifest import Reason
from dateline.wire.publishing.actions.erase import ERASING, erase

_ELSEWHERE = (
    "What left this wire stays where it went: backups and exports made before, and copies that "
    "readers kept. Mirrors erase it when they next follow the record; after a restore from an old "
    "backup run this command again."
)


@click.command("erase")
@click.argument("number", type=int)
@click.option("--reason", required=True, type=click.Choice(ERASING), help="Why.")
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
    """Erase the content of release NUMBER: every version's text, salts, PDF and pictures.

    Its entries in the record and a tombstone with the reason stay. A withdrawn release can be
    erased too; for one that was erased before, whatever came back of it is deleted again.
    """
    wire = open_here(context.obj)
    row, recorded = erase(wire, number, reason, note, (editor, second_editor))
    press_recorded(wire, row.entry)
    if as_json:
        result = {"release": number, "version": row.version, "entry": row.entry, "new": recorded}
        click.echo(msgspec.json.encode(result))
    elif recorded:
        click.echo(f"The content of release {number} is erased; entry {row.entry} of the record.")
        click.echo(_ELSEWHERE)
    else:
        click.echo(f"Release {number} was erased before; whatever came back of it is deleted.")
        click.echo(_ELSEWHERE)
    ask_afterwards(wire)
