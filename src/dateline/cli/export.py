"""``dateline export``: everything a wire has, in open formats."""

from pathlib import Path

import click

from dateline.cli.failing import CommandError
from dateline.cli.filing import open_here
from dateline.cli.pressing import show_done
from dateline.wire.exporting import export_wire


@click.command("export")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.pass_context
def command(context: click.Context, folder: Path) -> None:
    """Write everything into FOLDER, in open formats; keys aren't exported.

    The edition as it stands, originals of pictures, and releases.jsonl: one copy a line, with
    document, filing, manifest, salts, approvals, entry and proof.
    """
    wire = open_here(context.obj)
    if folder.exists() and any(folder.iterdir()):
        raise CommandError(f"{folder} isn't empty: export into a folder of its own.")
    done = show_done(export_wire(wire, folder), "Exporting")
    click.echo(f"{done} releases are exported to {folder}.")
