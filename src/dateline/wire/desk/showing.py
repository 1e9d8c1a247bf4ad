"""A submission as the desk's page shows it: marked lines, findings with their answers, history."""

from typing import NamedTuple

from django.http import QueryDict

from dateline.guidelines import Finding, Question, Rule, questions
from dateline.release.canonical import parse_value
from dateline.release.difference import Difference, differences
from dateline.release.model import Document
from dateline.release.text import render_text
from dateline.wire.accounts.models import AuditEvent
from dateline.wire.accounts.queries import Actor, events_of
from dateline.wire.desk.actions.breach import SCHEDULED, breach_of
from dateline.wire.desk.content import Ruled, open_filed, open_ruling
from dateline.wire.desk.history import History, Similar, history_of, similar_to
from dateline.wire.desk.marking import Line, mark_lines
from dateline.wire.desk.models import Ruling, Submission
from dateline.wire.desk.permits import check_decides
from dateline.wire.desk.queries import proposal_of
from dateline.wire.desk.reading import findings_on
from dateline.wire.desk.translating import Named, named_in
from dateline.wire.errors import NotFoundError, NotYoursError, told
from dateline.wire.opening import Wire
from dateline.wire.publishing.judgement import TWO_EDITORS, to_answer
from dateline.wire.publishing.queries import current_version
from dateline.wire.publishing.rule_sets import rules_in_force
from dateline.wire.replies.standing import Standing, standing_of


class Told(NamedTuple):
    """A finding as the page tells it; ``answer`` names the form's field for it.

    ``at`` is its place in the list. A rule's first finding alone has the field: one answer holds
    for all of them.
    """

    at: int
    finding: Finding
    rule: Rule
    answer: str
    typed: str

    @property
    def place(self) -> str:
        """The span, as a form names it."""
        return f"{self.finding.start}:{self.finding.end}"


class Proposed(NamedTuple):
    """An acceptance that waits for a second editor, who can't be the one who proposed it.

    ``breach`` is where an embargoed text is public already.
    """

    by: str
    answers: tuple[tuple[str, str], ...]
    mine: bool
    breach: str = ""


class Shown(NamedTuple):
    """All that the page prints of a submission."""

    document: Document
    lines: tuple[Line, ...]
    findings: tuple[Told, ...]
    questions: tuple[Question, ...]
    changes: tuple[Difference, ...]
    why_not: str
    early: bool
    breach: Proposed | None
    may_declare: bool
    proposed: Proposed | None
    history: History
    similar: list[Similar]
    events: list[AuditEvent]
    reasons: str
    cited: tuple[str, ...]
    standing: Standing
    named: tuple[Named, ...]


def show_submission(
    wire: Wire,
    actor: Actor,
    row: Submission,
    *,
    language: str | None = None,
    typed: QueryDict | None = None,
) -> Shown:
    """Return what the page shows of a submission that was handed in.

    ``typed`` is what a form held that couldn't be carried out: nothing of it is lost. Raises
    `NotFoundError` where there is no filing (any more).
    """
    opened = open_filed(wire.vault, row)
    if opened is None:
        raise NotFoundError("fault_no_submission")
    filed, _approvals = opened
    found = findings_on(wire, row, filed, language=language)
    findings = tuple(sorted(found, key=lambda finding: (finding.start, finding.end)))
    rules = rules_in_force(wire, language)
    return Shown(
        document=filed.document,
        lines=mark_lines(render_text(filed.document), findings),
        findings=_told(findings, {rule.id: rule for rule in rules.rules}, typed),
        questions=questions(filed.document, None, rules=rules),
        changes=_changes(row, filed.document),
        why_not=_why_not(actor, row, language),
        early=row.embargo_until is not None and row.embargo_until > wire.clock(),
        breach=_proposed(wire, actor, breach_of(row)),
        may_declare=not _why_not(actor, row, language, SCHEDULED),
        proposed=_proposed(wire, actor, proposal_of(row)),
        history=history_of(row.source),
        similar=similar_to(wire, filed.document, row.replaces_id),
        events=events_of(row.id, 30),
        reasons="" if typed is None else typed.get("reasons", ""),
        cited=() if typed is None else tuple(typed.getlist("rule")),
        named=tuple(named_in(filed.filing, row.source, language or "en")),
        standing=standing_of(wire, row, filed, found, wire.clock()),
    )


def _told(
    findings: tuple[Finding, ...], rules: dict[str, Rule], typed: QueryDict | None
) -> tuple[Told, ...]:
    blocks, others = to_answer(findings)
    wanted = {rule: f"overrule-{rule}" for rule in blocks}
    wanted |= {rule: f"accept-{rule}" for rule in others if rule != TWO_EDITORS}
    told = []
    for index, finding in enumerate(findings):
        answer = wanted.pop(finding.rule, "")
        said = typed.get(answer, "") if typed is not None and answer else ""
        told.append(Told(index, finding, rules[finding.rule], answer, said))
    return tuple(told)


def _changes(row: Submission, document: Document) -> tuple[Difference, ...]:
    """Return what differs from the version that stands; nothing where that was erased."""
    stands = b"" if row.replaces is None else bytes(current_version(row.replaces).document)
    return differences(parse_value(stands, Document), document) if stands else ()


def _why_not(
    actor: Actor,
    row: Submission,
    language: str | None,
    states: frozenset[str] = frozenset({"waiting"}),
) -> str:
    try:
        check_decides(actor, row, states)
    except NotYoursError as fault:
        return told(fault, language)
    return ""


def _proposed(wire: Wire, actor: Actor, proposal: Ruling | None) -> Proposed | None:
    if proposal is None:
        return None
    ruled: Ruled = open_ruling(wire.vault, proposal)
    answers = tuple(sorted((ruled.accept | ruled.overrule).items()))
    return Proposed(proposal.by[0], answers, mine=actor.handle in proposal.by, breach=ruled.breach)
