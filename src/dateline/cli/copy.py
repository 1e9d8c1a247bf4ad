"""``dateline copy``: a release in a form to send on, with its proof in it."""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import click

from dateline.cli.failing import CommandError
from dateline.cli.filing import open_here
from dateline.press.mail import render_mail
from dateline.press.ninjs import render_ninjs
from dateline.press.plain import render_plain
from dateline.record.bundle import Copy, format_copy
from dateline.wire.publishing.queries import copies_of, get_release
from dateline.wire.storage import write_file


def _text(copy: Copy) -> bytes:
    return render_plain(copy).encode()


FORMS: Mapping[str, Callable[[Copy], bytes]] = {
    "mail": render_mail,
    "ninjs": render_ninjs,
    "json": format_copy,
    "text": _text,
}


@click.command("copy")
@click.argument("number", type=int)
@click.option("--as", "form", required=True, type=click.Choice(list(FORMS)), help="The form.")
@click.option("--version", type=int, help="The version (else the one that stands).")
@click.option("--out", type=click.Path(path_type=Path), help="Where to write it (else here).")
@click.pass_context
def command(
    context: click.Context, number: int, form: str, version: int | None, out: Path | None
) -> None:
    """Write release NUMBER in a form to send on: each carries its proof, or leads to it."""
    open_here(context.obj)
    release = get_release(number)
    wanted = version or release.current
    copy = copies_of([number]).get((number, wanted))
    if copy is None:
        state = "was removed" if release.status == "removed" else f"has no version {wanted}"
        raise CommandError(f"Release {number} {state}: there is nothing to copy.")
    content = FORMS[form](copy)
    if out is None:
        sys.stdout.buffer.write(content)
    else:
        write_file(out, content)
        click.echo(f"Release {number}, version {wanted}, is in {out}.")
