"""``dateline audit --render``: every page, list and feed pressed again, and compared."""

import sys
import tempfile
from pathlib import Path

import click
from django.db import connections

from dateline.cli.audit import Rendered
from dateline.cli.view import edition_folder, is_url
from dateline.record.policy import Policy
from dateline.record.tiles import Fetch
from dateline.wire.config import FILE_NAME, read_settings
from dateline.wire.mirroring.comparing import Comparison, names_of


def press_again(
    place: str, fetch: Fetch, trust: Policy, settings: Path | None, *, hidden: bool
) -> Rendered:
    """Press the whole edition anew, in a folder that goes away again, and compare."""
    own = None if is_url(place) else Path(place) / FILE_NAME
    found = settings or (own if own is not None and own.is_file() else None)
    comparison = Comparison(
        fetch,
        trust,
        None if is_url(place) else names_of(edition_folder(Path(place))),
        None if found is None else read_settings(found),
    )
    with (
        tempfile.TemporaryDirectory(prefix="dateline-audit-") as folder,
        click.progressbar(length=1, label="Pressing", file=sys.stderr, hidden=hidden) as bar,
    ):
        for step in comparison.run(Path(folder) / "mirror"):
            bar.label, bar.length = step.doing, max(step.total, 1)
            bar.update(step.done - bar.pos)
        connections.close_all()
    return Rendered(comparison.compared, comparison.left, comparison.faults, _told(comparison))


def _told(comparison: Comparison) -> str:
    told = f"{comparison.compared} pages, lists and feeds pressed again are as they stand there"
    if not comparison.left:
        return f"{told}."
    because = "; ".join(comparison.why) or "this version of Dateline hasn't got their rule set"
    return f"{told}; {len(comparison.left)} that differ can't be judged: {because}."
