"""``dateline file``: a filing made of a file, for its source to approve."""

from pathlib import Path
from typing import Any

import click

from dateline.cli.filing import Filings, file_text, filing_options, open_here
from dateline.release.canonical import canonical_bytes
from dateline.wire.publishing.queries import current_version, get_release
from dateline.wire.storage import write_file


@click.command("file")
@click.argument("file", type=click.Path(path_type=Path))
@filing_options
@click.option("--replaces", type=int, metavar="NUMBER", help="The release that it corrects.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Where to write it.")
@click.pass_context
def command(
    context: click.Context, /, file: Path, replaces: int | None, out: Path, **options: Any
) -> None:
    """Make a filing of FILE, for `dateline approve` and then `dateline publish --filing`."""
    wire = open_here(context.obj)
    earlier = current_version(get_release(replaces)).filing_id if replaces else None
    filed = file_text(wire, Filings(file=file, **options), replaces=earlier)
    write_file(out, canonical_bytes(filed) + b"\n")
    click.echo(f"The filing of “{filed.document.headline}” is in {out}.")
    click.echo(f"Its source approves it with: dateline approve {out} --key KEY --out approval.json")
