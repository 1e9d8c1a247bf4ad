"""``dateline parse``: what the readers see in a file."""

import sys
from pathlib import Path

import click

from dateline.cli.releases import files_under, read_releases
from dateline.release.canonical import canonical_bytes
from dateline.release.errors import ReleaseError
from dateline.release.model import Parsed
from dateline.release.text import render_text


@click.command("parse")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One document as JSON a line.")
def command(files: tuple[Path, ...], as_json: bool) -> None:
    """Show what the readers see in each FILE, and in each release of one that holds several.

    In place of a folder the files in it are read.

    Exit 2: one can't be read; those after it are shown all the same.
    """
    unread = False
    for path in files_under(files):
        for where, outcome in read_releases(path):
            if isinstance(outcome, ReleaseError):
                click.echo(f"dateline: {where}: {outcome}", err=True)
                unread = True
            elif as_json:
                sys.stdout.buffer.write(canonical_bytes(outcome.document) + b"\n")
            else:
                _show(where, outcome)
    if unread:
        sys.exit(2)


def _show(where: str, parsed: Parsed) -> None:
    document = parsed.document
    click.secho(where, bold=True)
    line = document.dateline
    facts = [
        ("headline", document.headline),
        ("sub-headline", document.subheadline),
        ("dateline", line.text if line else None),
        (
            "  place",
            ", ".join(p for p in (line.city, line.region, line.country) if p) if line else None,
        ),
        ("  date", line.date if line else None),
        ("  wire", line.wire if line else None),
        ("language", f"{document.language}, {document.direction}"),
        ("embargo", document.embargo.text if document.embargo else None),
        (
            "quotes",
            _counted(f"“{q.text[:60]}…” {q.speaker or 'nobody named'}" for q in document.quotes),
        ),
        ("contacts", _counted(c.name or c.organization or "" for c in document.contacts)),
        ("links", _counted(f"{link.text} → {link.url or 'nowhere'}" for link in document.links)),
        ("pictures", _counted(i.caption or i.src or "" for i in document.images)),
        ("about", _counted(b.organization or b.heading or "" for b in document.boilerplate)),
        ("permalink", document.permalink),
        ("files inside", _counted(file.name for file in parsed.attachments)),
        ("left out", _counted(parsed.dropped)),
    ]
    for name, value in facts:
        if value:
            click.echo(f"  {name:<13} {value}")
    click.echo()
    click.echo(render_text(document).text)
    click.echo()


def _counted(items: object) -> str:
    listed = [str(item) for item in items] if hasattr(items, "__iter__") else []
    return ("\n" + " " * 16).join(listed)
