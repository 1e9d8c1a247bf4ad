"""``dateline correct``: a new version of a release."""

from pathlib import Path
from typing import Any

import click

from dateline.cli.answering import show_published
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
from dateline.cli.translating import correcting_together
from dateline.record.manifest import CorrectionClass
from dateline.wire.publishing.actions.correct import (
    Correcting,
    CorrectionTerms,
    correct_together,
)
from dateline.wire.publishing.queries import current_version, get_release


@click.command("correct")
@click.argument("number", type=int)
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option(
    "--class",
    "kind",
    required=True,
    type=click.Choice(["update", "correction", "clarification"]),
    help="update: news moved on; correction: it was wrong; clarification: it was unclear.",
)
@click.option("--note", required=True, help="What changed and why, for the reader.")
@click.option(
    "--with",
    "others",
    multiple=True,
    nargs=3,
    type=(int, click.Path(path_type=Path), str),
    metavar="NUMBER FILE NOTE",
    help="A translation that is corrected in the same act; may be repeated.",
)
@filing_options
@desk_options
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
@click.pass_context
def command(
    context: click.Context,
    /,
    number: int,
    file: Path | None,
    kind: CorrectionClass,
    note: str,
    others: tuple[tuple[int, Path, str], ...],
    as_json: bool,
    editor: str,
    second_editor: str | None,
    accept: tuple[str, ...],
    overrule: tuple[str, ...],
    **options: Any,
) -> None:
    """Publish FILE as the next version of release NUMBER.

    Its translations are marked as behind, but for those that are corrected --with it, and unless
    it names one by --translation-of as the same text.
    """
    wire = open_here(context.obj)
    release = get_release(number)
    options["source"] = options["source"] or release.source.slug
    asked = Filings(file=file, **options)
    answers = Desk(editor, second_editor, accept, overrule).answers()
    filed = file_text(wire, asked, replaces=current_version(release).filing_id)
    terms = CorrectionTerms(kind=kind, note=note)
    first = Correcting(number, filed, terms, read_approvals(asked))
    together = correcting_together(wire, first, others, asked)
    rows = correct_together(wire, together, answers)
    press_recorded(wire, rows[-1].entry)
    show_published(wire, *rows, as_json=as_json)
    ask_afterwards(wire)
