"""A report as the desk's page shows it: the version at its passages, what was said, the rules."""

from typing import NamedTuple

from django.http import QueryDict

from dateline.guidelines import Rule
from dateline.record.retracting import RETRACTIONS, Retracting
from dateline.release.model import Document
from dateline.release.text import render_text
from dateline.wire.accounts.models import AuditEvent
from dateline.wire.accounts.queries import Actor, events_of
from dateline.wire.desk.marking import Line, mark_lines
from dateline.wire.errors import NotYoursError, told
from dateline.wire.opening import Wire
from dateline.wire.publishing.queries import document_of
from dateline.wire.publishing.rule_sets import rules_of as set_of
from dateline.wire.reports.actions.decide import check_decides
from dateline.wire.reports.content import open_appeal, open_bad_faith, open_reasons
from dateline.wire.reports.models import Appeal, Report, Ruling
from dateline.wire.reports.outcomes import FOLLOWS, Follows
from dateline.wire.reports.queries import (
    Ruled,
    Told,
    beside_of,
    open_appeal_of,
    proposal_of,
    ruled_of,
    rules_of,
    told_together,
)


class Proposed(NamedTuple):
    """A decision that waits for a second editor, who can't be the one who proposed it."""

    ruling: Ruling
    reasons: str
    mine: bool


class Form(NamedTuple):
    """What the form of a decision holds: what may follow, the rules, and what was typed."""

    follows: tuple[Follows, ...]
    retractions: tuple[Retracting, ...]
    rules: tuple[Rule, ...]
    cited: tuple[str, ...]
    outcome: str
    reason: str
    reasons: str
    faith: tuple[str, ...]
    faith_why: str


class Shown(NamedTuple):
    """All that the page prints of a report; ``document`` is ``None`` where the text was erased.

    ``why_not`` says why the reader of the page can't decide; ``faith`` why a report wasn't made in
    good faith, by its id.
    """

    document: Document | None
    lines: tuple[Line, ...]
    told: list[Told]
    rules: list[Rule]
    ruled: list[Ruled]
    appeal: Appeal | None
    appeal_says: str
    proposed: Proposed | None
    why_not: str
    form: Form
    beside: list[Report]
    faith: dict[str, str]
    events: list[AuditEvent]


def show_report(
    wire: Wire,
    actor: Actor,
    row: Report,
    *,
    language: str | None = None,
    typed: QueryDict | None = None,
) -> Shown:
    """Return what the page shows of a report and those joined to it.

    ``typed`` is what a form held that couldn't be carried out: nothing of it is lost.
    """
    told = told_together(wire, row)
    document = document_of(row.release_id, row.version)
    passages = [one.said.passage for one in told if one.said is not None and one.said.passage]
    lines = () if document is None else mark_lines(render_text(document), passages)
    appeal = open_appeal_of(row)
    return Shown(
        document=document,
        lines=lines,
        told=told,
        rules=rules_of(wire, row, language),
        ruled=ruled_of(wire, row),
        appeal=appeal,
        appeal_says=open_appeal(wire.vault, appeal) if appeal else "",
        proposed=_proposed(wire, actor, row),
        why_not=_why_not(actor, row, appeal, language),
        form=_form(wire, row, language, typed if typed is not None else QueryDict()),
        beside=beside_of(row),
        faith={one.row.id: open_bad_faith(wire.vault, one.row) for one in told},
        events=events_of(row.id, 30),
    )


def _why_not(actor: Actor, row: Report, appeal: Appeal | None, language: str | None) -> str:
    try:
        check_decides(actor, row, appeal)
    except NotYoursError as fault:
        return told(fault, language)
    return ""


def _proposed(wire: Wire, actor: Actor, row: Report) -> Proposed | None:
    ruling = proposal_of(row)
    if ruling is None:
        return None
    return Proposed(ruling, open_reasons(wire.vault, ruling), mine=actor.handle in ruling.by)


def _form(wire: Wire, row: Report, language: str | None, typed: QueryDict) -> Form:
    possible = {reason for known in FOLLOWS for reason in known.reasons}
    return Form(
        follows=FOLLOWS,
        retractions=tuple(each for each in RETRACTIONS if each.reason in possible),
        rules=set_of(wire, row.guidelines, language).rules,
        cited=tuple(typed.getlist("rule") if typed else row.rules),
        outcome=typed.get("outcome", ""),
        reason=typed.get("reason", ""),
        reasons=typed.get("reasons", ""),
        faith=tuple(typed.getlist("faith")),
        faith_why=typed.get("faith-why", ""),
    )
