"""``dateline publish``: judged, recorded and pressed in one go."""

from pathlib import Path
from typing import Any

import click

from dateline.cli.answering import show_published, show_trial
from dateline.cli.filing import (
    Desk,
    Filings,
    desk_options,
    file_text,
    filing_options,
    open_here,
    read_approvals,
)
from dateline.cli.pressing import press_recorded
from dateline.cli.record_witness import ask_afterwards
from dateline.wire.publishing.actions.publish import publish, try_publish


@click.command("publish")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@filing_options
@desk_options
@click.option("--dry-run", is_flag=True, help="Make page and PDF to look at; publish nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
@click.pass_context
def command(
    context: click.Context,
    /,
    file: Path | None,
    dry_run: bool,
    as_json: bool,
    editor: str,
    second_editor: str | None,
    accept: tuple[str, ...],
    overrule: tuple[str, ...],
    **options: Any,
) -> None:
    """Publish FILE, or an approved --filing, as a new release."""
    wire = open_here(context.obj)
    asked = Filings(file=file, **options)
    answers = Desk(editor, second_editor, accept, overrule).answers()
    filed = file_text(wire, asked)
    if dry_run:
        show_trial(wire, try_publish(wire, filed, answers), as_json=as_json)
        return
    row = publish(wire, filed, answers, read_approvals(asked))
    press_recorded(wire, row.entry)
    show_published(wire, row, as_json=as_json)
    ask_afterwards(wire)
