"""``dateline retract``: a release withdrawn or removed, never silently."""

import click
import msgspec

from dateline.cli.filing import decision_options, open_here
from dateline.cli.pressing import press_recorded
from dateline.cli.record_witness import ask_afterwards
from dateline.cli.translating import show_translations, translations_json
from dateline.record.manifest import Reason
from dateline.wire.publishing.actions.retract import OUTCOMES, retract_together


@click.command("retract")
@click.argument("number", type=int)
@click.option("--reason", required=True, type=click.Choice(list(OUTCOMES)), help="Why.")
@click.option(
    "--with",
    "others",
    multiple=True,
    type=int,
    metavar="NUMBER",
    help="A translation that is retracted in the same act; may be repeated.",
)
@decision_options
@click.pass_context
def command(
    context: click.Context,
    number: int,
    reason: Reason,
    others: tuple[int, ...],
    note: str,
    editor: str,
    second_editor: str,
    as_json: bool,
) -> None:
    """Retract release NUMBER.

    Reasons error, fabricated and source-request leave the text behind a notice; safety and legal
    remove it. Its translations are marked as behind, but for those that are retracted --with it.
    """
    wire = open_here(context.obj)
    rows = retract_together(wire, (number, *others), reason, note, (editor, second_editor))
    row = rows[0]
    press_recorded(wire, rows[-1].entry)
    result: dict[str, object] = {
        "release": number,
        "version": row.version,
        "entry": row.entry,
        "outcome": OUTCOMES[reason],
    }
    if as_json:
        click.echo(msgspec.json.encode(result | translations_json(*rows)))
    else:
        click.echo(f"Release {number} is {OUTCOMES[reason]}; entry {row.entry} of the record.")
        for other in rows[1:]:
            click.echo(f"Release {other.release_id} is {OUTCOMES[reason]}; entry {other.entry}.")
        show_translations(*rows)
    ask_afterwards(wire)
