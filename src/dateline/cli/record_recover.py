"""``dateline record recover``: a database that is older than the record, or gone, mended."""

from pathlib import Path

import click

from dateline.cli.failing import CommandError
from dateline.cli.fetching import Site
from dateline.cli.files import here
from dateline.cli.pressing import show_done
from dateline.cli.view import edition_folder, is_url
from dateline.verify.edition import Fetch
from dateline.wire.edition import folder_fetch
from dateline.wire.recovering.recover import (
    Recovered,
    open_for_recovery,
    press_recovered,
    recover,
)


@click.command("recover")
@click.option(
    "--from",
    "places",
    multiple=True,
    metavar="PLACE",
    help="A mirror, an edition or an export, by folder or address; may be given again.",
)
@click.pass_context
def recover_command(context: click.Context, places: tuple[str, ...]) -> None:
    """Bring the database up to what was published, from the edition here and each --from.

    For a database that was restored from an older backup, or is gone. Everything is proven under
    checkpoints of the wire's own key; then the edition is built anew.
    """
    wire, anew = open_for_recovery(here(context.obj).resolve())
    fetches = [folder_fetch(wire.edition), *(_fetch(place) for place in places)]
    done = recover(wire, fetches, anew=anew)
    show_done(press_recovered(wire))
    _tell(done, elsewhere=bool(places))


def _fetch(place: str) -> Fetch:
    if is_url(place):
        return Site(place)
    folder = Path(place)
    if not folder.is_dir():
        raise CommandError(f"{place} is neither a folder nor an http(s) address.")
    return folder_fetch(edition_folder(folder))


def _tell(done: Recovered, *, elsewhere: bool) -> None:
    click.echo(
        f"The database is at entry {done.size}: {done.entries} entries and {done.media} files came "
        f"back, {done.erased} erasures hold."
    )
    for what in done.lost:
        click.echo(f"  can't come back: {what}.")
    where = "the places given" if elsewhere else "the edition here, and nobody else was asked"
    click.echo(
        f"  Whether the wire ever published more than these {done.size} entries can't be known "
        f"from {where}: compare with a mirror or a witness before you publish."
    )
