"""``dateline verify``: whether a copy is what was published, and what came of it since."""

import sys
from pathlib import Path

import click

from dateline.cli.files import read_file, sibling_reader
from dateline.cli.pins import pinned, visit
from dateline.cli.view import get, is_remote, is_url, view_of
from dateline.verify import Trust, format_json, verify
from dateline.verify.edition import EditionView
from dateline.verify.verdict import Verdict
from dateline.verify.wire_files import parse_handovers
from dateline.wire.config import FILE_NAME

_COLOURS = {"authentic": "green", "altered": "red", "withdrawn": "red", "superseded": "yellow"}


@click.command("verify")
@click.argument("copy")
@click.option("--policy", type=click.Path(path_type=Path), help="A tlog-policy file to trust.")
@click.option(
    "--handovers",
    type=click.Path(path_type=Path),
    help="A wire's about/wire.json: how its record went from key to key.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the verdict as JSON.")
@click.pass_context
def command(
    context: click.Context,
    copy: str,
    policy: Path | None,
    handovers: Path | None,
    as_json: bool,
) -> None:
    """Say whether COPY (a page, PDF, JSON or text; a file or an address) is what was published.

    Keys come from --policy, from the wire named by --wire (a folder or an address), or from an
    earlier visit; never from the copy. Exit 0 authentic, 1 altered, 2 unknown or unreadable,
    3 withdrawn or superseded.
    """
    data, name, siblings = (
        (get(copy), copy, lambda _name: None)
        if is_url(copy)
        else (read_file(Path(copy)), Path(copy).name, sibling_reader(Path(copy).parent))
    )
    wire = _wire_at_hand(context.obj)
    record = None if wire is None else view_of(wire)
    trust = _trust(policy, wire, record)
    verdict = verify(
        data,
        name=name,
        trust=trust,
        record=record,
        siblings=siblings,
        handovers=() if handovers is None else parse_handovers(read_file(handovers)),
    )
    if as_json:
        click.echo(format_json(verdict))
    else:
        _show(verdict)
    sys.exit(verdict.exit_code)


def _wire_at_hand(place: str | None) -> str | None:
    if place is not None:
        return place
    return "." if Path(FILE_NAME).is_file() else None


def _trust(policy: Path | None, wire: str | None, record: EditionView | None) -> Trust:
    if policy is not None:
        return Trust.from_policy(read_file(policy))
    if wire is not None and record is not None:
        key = record.key()
        if is_remote(wire):  # whoever names a folder trusts it now; an address is remembered
            return Trust(visit(key, record.wire_statements()), "wire")
        return Trust.from_keys([key], "wire")
    return Trust(pinned(), "pin")


def _show(verdict: Verdict) -> None:
    colour = _COLOURS.get(verdict.verdict)
    click.secho(verdict.verdict.upper(), bold=True, fg=colour, nl=False)
    if verdict.release is not None:
        click.echo(f"  release {verdict.release}, version {verdict.version}", nl=False)
    click.echo()
    for sentence in verdict.explanation:
        click.echo(f"  {sentence}")
    for found in verdict.altered:
        click.echo(f"  in this copy: {found.seen}")
        click.echo(f"  as signed:    {found.signed}")
    for check in verdict.checks:
        mark = "✓" if check.ok else "✗"
        click.echo(f"  {mark} {check.name}: {check.detail}")
