"""``dateline press``: the edition, brought up to the record or built anew."""

import sys

import click

from dateline.cli.filing import open_here
from dateline.cli.pressing import show_done
from dateline.cli.record_witness import ask_afterwards
from dateline.wire.desk.hours import keep_time
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import clear_edition, press_all, press_pending
from dateline.wire.publishing.actions.press_imported import ImportedPressing
from dateline.wire.publishing.actions.witness import ALL_BATCHES
from dateline.wire.sources.actions.suspend import end_elapsed


@click.command("press")
@click.option("--all", "everything", is_flag=True, help="Build the whole edition anew.")
@click.option(
    "--imported", is_flag=True, help="Make the PDFs and cards that imported releases lack."
)
@click.pass_context
def command(context: click.Context, everything: bool, imported: bool) -> None:
    """Press what is recorded and not pressed yet; publish what waited for an hour that is past."""
    if everything and imported:
        raise click.UsageError("--all and --imported are two jobs: run --imported, then --all.")
    wire = open_here(context.obj)
    if everything:
        _press_all(wire)
    elif imported:
        _press_imported(wire)
    else:
        end_elapsed(wire)
        keep_time(wire)
        press_pending(wire)
        click.echo(f"The edition in {wire.edition} is up to the record.")
    ask_afterwards(wire, ALL_BATCHES)


def _press_all(wire: Wire) -> None:
    clear_edition(wire)
    show_done(press_all(wire))
    click.echo(f"The edition in {wire.edition} is built anew.")


def _press_imported(wire: Wire) -> None:
    work = ImportedPressing(wire)
    with click.progressbar(
        length=max(work.total(), 1),
        label="Pressing",
        file=sys.stderr,
        hidden=not sys.stderr.isatty(),
    ) as bar:
        for done in work.run():
            bar.update(done - bar.pos)
    click.echo(f"PDFs and cards made for imported releases: {work.pressed}.")
    for failed in work.failed:
        click.echo(f"  not pressed: release {failed.release}: {failed.sentence}", err=True)
