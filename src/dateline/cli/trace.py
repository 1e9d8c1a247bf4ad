"""``dateline trace``: where a text comes from, what was altered, and what became of it."""

import sys
from pathlib import Path

import click
import msgspec

from dateline.cli.files import MAX_FILE_BYTES, read_file
from dateline.cli.view import view_of
from dateline.press.notices import copy_notices, permalink
from dateline.press.plain import render_plain, strip_notices
from dateline.record.bundle import Copy, parse_copy
from dateline.trace import Comparison, compare, containment, fingerprints
from dateline.verify.edition import EditionView

SHOWN = 12
"""Differences that are printed; ``--json`` has them all."""


class Traced(msgspec.Struct, frozen=True):
    """Where a text comes from; ``share`` counts the hundredths of it that stand there."""

    release: int
    version: int
    url: str
    source: str
    headline: str
    published: str
    share: int
    before: int
    after: int
    altered: tuple[dict[str, str], ...]
    since: tuple[dict[str, str], ...]


@click.command("trace")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
@click.pass_context
def command(context: click.Context, file: Path, as_json: bool) -> None:
    """Say which release the text in FILE (or - for what is piped in) comes from.

    Exit 0: it was found; 1: nothing like it was published on the wire; 2: it can't be read.
    Nothing is proved by this: `dateline verify` says whether a copy is what was signed.
    """
    data = sys.stdin.buffer.read(MAX_FILE_BYTES) if str(file) == "-" else read_file(file)
    text = data.decode("utf-8", "replace")
    traced = _trace(text, view_of(context.obj or "."))
    if as_json:
        click.echo(msgspec.json.encode(traced))
    elif traced is None:
        click.echo("Nothing like it was published on this wire.")
    else:
        _show(traced)
    sys.exit(1 if traced is None else 0)


def _trace(text: str, view: EditionView) -> Traced | None:
    where = view.find(text)
    content = view.copy(*where) if where is not None else None
    if where is None or content is None:
        return None
    copy = parse_copy(content)
    published = strip_notices(render_plain(copy))
    found = compare(strip_notices(text), published)
    share = containment(fingerprints(text), fingerprints(published))
    return _told(copy, found, int(share * 100))


def _told(copy: Copy, found: Comparison, share: int) -> Traced:
    bundle = copy.bundle
    return Traced(
        release=bundle.manifest.release,
        version=bundle.manifest.version,
        url=permalink(bundle.manifest),
        source=bundle.manifest.source.name,
        headline=bundle.document.headline,
        published=bundle.manifest.claimed_at or bundle.manifest.first_published,
        share=share,
        before=found.before,
        after=found.after,
        altered=tuple({"seen": a.seen, "published": a.signed} for a in found.alterations),
        since=tuple(
            {"at": each.at, "what": f"{each.word}: {each.text}"} for each in copy_notices(copy)
        ),
    )


def _show(traced: Traced) -> None:
    click.secho(traced.headline, bold=True)
    click.echo(f"  {traced.source}, {traced.published[:10]}: version {traced.version}")
    click.echo(f"  {traced.url}")
    click.echo(f"  {traced.share} % of this text stands there.")
    for each in traced.since:
        click.echo(f"  {each['what']}")
    if traced.before or traced.after:
        click.echo(f"  {traced.before} words before it and {traced.after} after it are left out.")
    for difference in traced.altered[:SHOWN]:
        click.echo(f"  here:      {difference['seen'] or '(nothing)'}")
        click.echo(f"  published: {difference['published'] or '(nothing)'}")
    if len(traced.altered) > SHOWN:
        click.echo(f"  … and {len(traced.altered) - SHOWN} more differences (--json shows all).")
