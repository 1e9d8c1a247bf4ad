"""``dateline press``: the edition, brought up to the record or built anew."""

import sys

import click

from dateline.cli.filing import open_here
from dateline.wire.publishing.actions.press import clear_edition, press_all, press_current


@click.command("press")
@click.option("--all", "everything", is_flag=True, help="Build the whole edition anew.")
@click.pass_context
def command(context: click.Context, everything: bool) -> None:
    """Press what is recorded and not pressed yet."""
    wire = open_here(context.obj)
    if not everything:
        press_current(wire)
        click.echo(f"The edition in {wire.edition} is up to the record.")
        return
    clear_edition(wire)
    with click.progressbar(
        length=1, label="Pressing", file=sys.stderr, hidden=not sys.stderr.isatty()
    ) as bar:
        for done, total in press_all(wire):
            bar.length = max(total, 1)
            bar.update(done - bar.pos)
    click.echo(f"The edition in {wire.edition} is built anew.")
