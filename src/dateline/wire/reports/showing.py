"""A report as the desk's page shows it: the version at its passages, what was said, the rules."""

from typing import NamedTuple

from dateline.guidelines import Rule
from dateline.release.model import Document
from dateline.release.text import render_text
from dateline.wire.accounts.models import AuditEvent
from dateline.wire.accounts.queries import events_of
from dateline.wire.desk.marking import Line, mark_lines
from dateline.wire.opening import Wire
from dateline.wire.publishing.queries import document_of
from dateline.wire.reports.models import Report
from dateline.wire.reports.queries import Told, rules_of, told_together


class Shown(NamedTuple):
    """All that the page prints of a report; ``document`` is ``None`` where the text was erased.

    The marks in ``lines`` are places in ``marked``, the reports that are about a passage.
    """

    document: Document | None
    lines: tuple[Line, ...]
    marked: list[Told]
    told: list[Told]
    rules: list[Rule]
    events: list[AuditEvent]


def show_report(wire: Wire, row: Report, *, language: str | None = None) -> Shown:
    """Return what the page shows of a report and those joined to it."""
    told = told_together(wire, row)
    document = document_of(row.release_id, row.version)
    marked = [one for one in told if one.said is not None and one.said.passage is not None]
    spans = [one.said.passage for one in marked if one.said and one.said.passage]
    lines = () if document is None else mark_lines(render_text(document), spans)
    return Shown(
        document=document,
        lines=lines,
        marked=marked,
        told=told,
        rules=rules_of(row, language),
        events=events_of(row.id, 30),
    )
