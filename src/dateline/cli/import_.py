"""``dateline import``: an archive taken in, resumable, with progress."""

import sys
from pathlib import Path

import click
import msgspec

from dateline.cli.failing import UnreadableFileError
from dateline.cli.filing import open_here
from dateline.cli.record_witness import ask_afterwards
from dateline.cli.releases import files_under
from dateline.wire.importing.archive import count_items
from dateline.wire.importing.taking_in import Import
from dateline.wire.publishing.actions.witness import ALL_BATCHES
from dateline.wire.sources.queries import get_source


@click.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--source", "slug", required=True, help="The source whose archive it is.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
@click.pass_context
def command(context: click.Context, files: tuple[Path, ...], slug: str, as_json: bool) -> None:
    """Take in an archive: release FILEs, feeds and others that hold several releases, or
    .jsonl(.gz) with id, date and text a line; in place of a folder the files in it.

    Imported releases are recorded as such: claimed and logged dates both stand on their pages,
    and that this wire didn't check them at the time. Run it again to go on after a stop.
    Exit 2: some weren't read; they are listed.
    """
    wire = open_here(context.obj)
    source = get_source(slug)
    paths = files_under(files)
    for path in paths:
        if not path.is_file():
            raise UnreadableFileError(f"{path} isn't a file that can be read.")
    work = Import(wire, source, paths)
    hidden = as_json or not sys.stderr.isatty()
    with click.progressbar(
        length=count_items(paths), label="Importing", file=sys.stderr, hidden=hidden
    ) as bar:
        for done in work.run():
            bar.update(done - bar.pos)
    if as_json:
        result = {
            "taken": work.taken,
            "known": work.skipped + work.again,
            "failed": [{"item": item.name, "fault": item.sentence} for item in work.failed],
        }
        click.echo(msgspec.json.encode(result))
    else:
        known = work.skipped + work.again
        click.echo(f"{work.taken} releases were taken in, {known} were known already.")
        for failed in work.failed:
            click.echo(f"  not read: {failed.name}: {failed.sentence}", err=True)
    ask_afterwards(wire, ALL_BATCHES)
    if work.failed:
        sys.exit(2)
