"""Decide a report, or an appeal on one: by one editor, by two where something is taken back.

A decision is committed here and then carried out (`carry_out`); one that takes a release out of
sight, or puts it back, is a proposal until a second editor signs it.
"""

from dataclasses import dataclass
from typing import Final

from django.db import transaction

from dateline.record.manifest import ReportOutcome, ReportVerdict
from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.permits import check_impartial
from dateline.wire.errors import NotYoursError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.retract import OUTCOMES
from dateline.wire.publishing.log import log_size
from dateline.wire.publishing.rule_sets import rules_of as set_of
from dateline.wire.reports import limits
from dateline.wire.reports.actions.carry_out import carry_out
from dateline.wire.reports.content import seal_bad_faith, seal_reasons
from dateline.wire.reports.errors import UnusableReportError
from dateline.wire.reports.models import Appeal, Report, Ruling
from dateline.wire.reports.outcomes import FOLLOWS, RESTORATION, follows
from dateline.wire.reports.queries import open_appeal_of, proposal_of, signed_on, together

RETRACTED: Final = frozenset(OUTCOMES.values())


@dataclass(frozen=True, slots=True)
class Judged:
    """What an editor decides. ``upheld``: the report or, where there is one, the appeal.

    ``bad_faith`` names the reports that weren't made in good faith, for the reason given beside it.
    """

    upheld: bool
    outcome: str
    reason: str
    rules: tuple[str, ...]
    reasons: str
    bad_faith: tuple[str, ...] = ()
    bad_faith_why: str = ""


def decide(wire: Wire, actor: Actor, row: Report, judged: Judged) -> Ruling:
    """Decide what is open on a report: itself, or an appeal; return the decision or proposal.

    Raises `UnusableReportError` where something is missing, `NotYoursError` where another editor
    has to decide.
    """
    appeal = open_appeal_of(row)
    check_decides(actor, row, appeal)
    verdict, outcome = _verdict(appeal, judged)
    stands = appeal is not None and appeal.ruling.outcome == outcome
    ruling = Ruling(
        report=row,
        appeal=appeal,
        state="made",
        verdict=verdict,
        outcome=outcome,
        reason="" if stands else _reason(row, outcome, judged.reason),
        guidelines=row.guidelines,
        rules=_rules(wire, row, judged.rules),
        by=[actor.handle],
        at=wire.clock(),
        since=log_size(),
    )
    seal_reasons(wire.vault, ruling, _reasons(judged.reasons))
    if not stands and _editors(outcome) > 1:
        ruling.state = "proposed"
    _commit(wire, actor, ruling, judged)
    return carry_out(wire, ruling) if ruling.state == "made" else ruling


def countersign(wire: Wire, actor: Actor, row: Report) -> Ruling:
    """Sign, as a second editor, what another proposed; it is carried out."""
    proposal = proposal_of(row)
    check_impartial(actor, row.release.source)
    if proposal is None:
        raise NotYoursError("fault_report_not_proposed")
    check_decides(actor, row, proposal.appeal)
    if actor.handle in proposal.by:
        raise NotYoursError("fault_same_editor")
    now = wire.clock()
    with transaction.atomic():
        rows = Ruling.objects.filter(pk=proposal.pk, state="proposed")
        if not rows.update(state="made", by=[*proposal.by, actor.handle], at=now, since=log_size()):
            raise NotYoursError("fault_decided_meanwhile")
        _mark_deciding(proposal)
        note_act(now, actor.handle, "sign report", row.id, proposal.outcome)
    proposal.refresh_from_db()
    return carry_out(wire, proposal)


def check_decides(actor: Actor, row: Report, appeal: Appeal | None) -> None:
    """Refuse whoever may not decide what is open, by proposing or by signing.

    Who is partial can't; and an appeal is heard by editors who signed nothing on this report yet.
    """
    check_impartial(actor, row.release.source)
    if row.state != "open" and (row.state != "decided" or appeal is None):
        raise NotYoursError("fault_report_not_open")
    if appeal is not None and actor.handle in signed_on(row):
        raise NotYoursError("fault_report_other_editor")


def _verdict(appeal: Appeal | None, judged: Judged) -> tuple[ReportVerdict, ReportOutcome]:
    """Return what becomes of the report, also where an appeal is what is decided."""
    chosen = follows(judged.outcome)
    if appeal is not None and appeal.side == "source":
        stood = follows(appeal.ruling.outcome) or FOLLOWS[0]
        if not judged.upheld:
            return "upheld", stood.outcome
        undone = stood.outcome == "withdrawal" and appeal.report.release.status == "withdrawn"
        return "dismissed", RESTORATION.outcome if undone else "none"
    if appeal is not None and not judged.upheld:
        stood = follows(appeal.ruling.outcome) or FOLLOWS[0]
        return ("upheld" if appeal.ruling.verdict == "upheld" else "dismissed"), stood.outcome
    if not judged.upheld:
        return "dismissed", "none"
    if chosen is None or chosen == RESTORATION:
        raise UnusableReportError("report_fault_outcome")
    if appeal is not None and (chosen.outcome, "upheld") == (
        appeal.ruling.outcome,
        appeal.ruling.verdict,
    ):
        raise UnusableReportError("report_fault_same")
    return "upheld", chosen.outcome


def _editors(outcome: str) -> int:
    row = follows(outcome)
    return 1 if row is None else row.editors


def _reason(row: Report, outcome: str, reason: str) -> str:
    known = follows(outcome)
    if known is None or not known.reasons:
        return ""
    if row.release.status in RETRACTED:
        raise UnusableReportError("report_fault_retracted", number=row.release_id)
    if reason not in known.reasons:
        raise UnusableReportError("report_fault_reason")
    return reason


def _rules(wire: Wire, row: Report, wanted: tuple[str, ...]) -> list[str]:
    known = {rule.id for rule in set_of(wire, row.guidelines).rules}
    rules = sorted(set(wanted))
    if not rules or not known.issuperset(rules):
        raise UnusableReportError("report_fault_cites", guidelines=row.guidelines)
    return rules


def _reasons(text: str) -> str:
    reasons = text.strip()
    if not reasons or len(reasons) > limits.LONGEST_TEXT:
        raise UnusableReportError("report_fault_reasons", most=limits.LONGEST_TEXT)
    return reasons


def _commit(wire: Wire, actor: Actor, ruling: Ruling, judged: Judged) -> None:
    row = ruling.report
    marked = [one for one in together(row) if one.id in judged.bad_faith]
    if marked and not judged.bad_faith_why.strip():
        raise UnusableReportError("report_fault_faith")
    with transaction.atomic():
        row.rulings.filter(state="proposed").delete()
        ruling.save(force_insert=True)
        for one in marked:
            seal_bad_faith(wire.vault, one, judged.bad_faith_why.strip()[: limits.LONGEST_TEXT])
            one.save(update_fields=["bad_faith"])
        if ruling.state == "made":
            _mark_deciding(ruling)
        note_act(ruling.at, actor.handle, f"report {ruling.state}", row.id, ruling.outcome)


def _mark_deciding(ruling: Ruling) -> None:
    """Let nobody else decide what is being carried out; refuse where somebody was first."""
    if ruling.appeal is None:
        rows = Report.objects.filter(pk=ruling.report_id, state="open")
        mine = rows.update(state="deciding", reader=None, claimed_at=None)
    else:
        mine = Appeal.objects.filter(pk=ruling.appeal.pk, state="open").update(state="deciding")
    if not mine:
        raise NotYoursError("fault_decided_meanwhile")
