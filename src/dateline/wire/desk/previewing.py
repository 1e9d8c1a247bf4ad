"""A draft as the writer's page shows it: how it reads, what the desk will ask and has asked."""

from datetime import UTC, datetime
from typing import NamedTuple

from dateline.guidelines import Finding, Rule
from dateline.release.errors import ReleaseError
from dateline.release.model import Document
from dateline.release.text import render_text
from dateline.wire.desk.content import Draft
from dateline.wire.desk.marking import Line, mark_lines
from dateline.wire.desk.models import Submission
from dateline.wire.desk.reading import read_draft
from dateline.wire.desk.writing import Answering, remarks_on
from dateline.wire.errors import RefusedError, told
from dateline.wire.opening import Wire
from dateline.wire.publishing.rule_sets import rules_in_force


class Foreseen(NamedTuple):
    """A finding that the desk would see, with its rule."""

    finding: Finding
    rule: Rule


class Preview(NamedTuple):
    """How a draft reads; ``fault`` says why it can't be read, and then there is nothing else.

    ``until`` is an embargo's hour; ``over``: it has passed.
    """

    fault: str = ""
    lines: tuple[Line, ...] = ()
    findings: tuple[Foreseen, ...] = ()
    remarks: tuple[Answering, ...] = ()
    dropped: tuple[str, ...] = ()
    embargo: str = ""
    until: datetime | None = None
    over: bool = False
    language: str = "en"
    direction: str = "ltr"


def preview(wire: Wire, row: Submission, draft: Draft, *, language: str | None = None) -> Preview:
    """Return how a draft reads now, with findings in a language and the desk's remarks."""
    try:
        read = read_draft(wire, row, draft, language=language)
    except (ReleaseError, RefusedError) as fault:
        return Preview(fault=told(fault, language), remarks=tuple(remarks_on(wire.vault, row, "")))
    document = read.filed.document
    rendering, until = render_text(document), _moment(document)
    findings = tuple(sorted(read.findings, key=lambda finding: (finding.start, finding.end)))
    rules = {rule.id: rule for rule in rules_in_force(wire, language).rules}
    return Preview(
        lines=mark_lines(rendering, findings),
        findings=tuple(Foreseen(finding, rules[finding.rule]) for finding in findings),
        remarks=tuple(remarks_on(wire.vault, row, rendering.text)),
        dropped=read.parsed.dropped,
        embargo=document.embargo.text if document.embargo else "",
        until=until,
        over=until is not None and until <= wire.clock(),
        language=document.language,
        direction=document.direction,
    )


def _moment(document: Document) -> datetime | None:
    """Return until when the text asks for silence, if it names an hour with its zone."""
    until = document.embargo.until if document.embargo else None
    return None if until is None else datetime.fromisoformat(until).astimezone(UTC)
