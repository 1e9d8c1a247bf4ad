"""``dateline erase``: a release's content taken out of everything that the wire holds."""

import click
import msgspec

from dateline.cli.filing import open_here
from dateline.record.manifest import Reason
from dateline.wire.publishing.actions.erase import ERASING, erase
from dateline.wire.publishing.actions.press import press_pending

_ELSEWHERE = (
    "What left this wire stays where it went: backups and exports made before, and copies that "
    "readers kept. Mirrors erase it when they next follow the record; after a restore from an old "
    "backup run this command again."
)


@click.command("erase")
@click.argument("number", type=int)
@click.option("--reason", required=True, type=click.Choice(ERASING), help="Why.")
@click.option("--note", required=True, help="The reason in words, for the reader.")
@click.option("--editor", required=True, help="The editor's public handle.")
@click.option("--second-editor", required=True, help="The second editor's public handle.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
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
    press_pending(wire)
    if as_json:
        result = {"release": number, "version": row.version, "entry": row.entry, "new": recorded}
        click.echo(msgspec.json.encode(result))
        return
    if recorded:
        click.echo(f"The content of release {number} is erased; entry {row.entry} of the record.")
    else:
        click.echo(f"Release {number} was erased before; whatever came back of it is deleted.")
    click.echo(_ELSEWHERE)
