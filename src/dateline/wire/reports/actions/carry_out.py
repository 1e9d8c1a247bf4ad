"""Carry a decision on a report out: its entry in the record, what follows, the mark, the letters.

Crash order: the decision is committed as made; then comes its entry, then the retraction or
restoration, each asked for in the record before it is done, then the mark in one transaction with
the letters to be written. A kill at any moment leaves a decision that is still made:
`settle_decided`, asked by `dateline serve` every few seconds, carries it on and repeats nothing.
"""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction

from dateline.record.manifest import ReportDecision
from dateline.release.canonical import parse_value
from dateline.wire.accounts.audit import note_act
from dateline.wire.errors import WireError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.decide import Ruling as Recorded
from dateline.wire.publishing.actions.decide import decide_report
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.actions.restore import restore
from dateline.wire.publishing.actions.retract import OUTCOMES, retract
from dateline.wire.publishing.log import leaves_at
from dateline.wire.publishing.models import LaterAct
from dateline.wire.publishing.queries import get_release
from dateline.wire.reports.content import open_reasons
from dateline.wire.reports.letters import send_notices
from dateline.wire.reports.models import Appeal, Notice, Report, Ruling
from dateline.wire.reports.queries import together


def carry_out(wire: Wire, ruling: Ruling) -> Ruling:
    """Record a decision that was made, do what follows from it, and tell both sides.

    What a kill left of earlier decisions on the same release is carried out before it.
    """
    with _alone(wire):
        made = Ruling.objects.filter(state="made", report__release=ruling.report.release_id)
        for one in made.filter(pk__lte=ruling.pk).select_related("report", "appeal__ruling"):
            _record(wire, one)
            _follow(wire, one)
            _mark(wire, one)
    ruling.refresh_from_db()
    press_pending(wire)
    send_notices(wire)
    return ruling


def settle_decided(wire: Wire) -> list[Ruling | str]:
    """Carry out what was decided and is left over from a kill.

    Returns the decisions, and a sentence for each that couldn't be carried out now.
    """
    outcomes: list[Ruling | str] = []
    for ruling in Ruling.objects.filter(state="made").select_related("report__release", "appeal"):
        try:
            outcomes.append(carry_out(wire, ruling))
        except WireError as fault:
            outcomes.append(str(fault))
    return outcomes


@contextmanager
def _alone(wire: Wire) -> Iterator[None]:
    """Let one process or thread carry decisions out at a time; the wire's own lock is inside."""
    with (wire.folder / ".deciding").open("ab") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def _record(wire: Wire, ruling: Ruling) -> None:
    """Let the decision have its entry, and note which: before what follows can erase its words."""
    if ruling.entry is None:
        ruling.entry = _entry_left(ruling)
    if ruling.entry is None:
        report, against = ruling.report, _entry_against(ruling)
        decided = Recorded(
            report=report.id,
            rules=tuple(ruling.rules),
            verdict=ruling.verdict,  # type: ignore[arg-type]
            outcome=ruling.outcome,  # type: ignore[arg-type]
            reasons=open_reasons(wire.vault, ruling),
            guidelines=ruling.guidelines,
            appeal_of=None if against is None else leaves_at([against])[against].id,
        )
        number, editors = report.release_id, tuple(ruling.by)
        ruling.entry = decide_report(wire, number, report.version, decided, editors).entry
    ruling.save(update_fields=["entry"])


def _entry_left(ruling: Ruling) -> int | None:
    """Return the index of the entry that a kill left of this decision, if it did.

    It came after the decision was made, and no other has it. Where the release is removed it says
    nothing any more; else it names the report.
    """
    known = Ruling.objects.exclude(entry=None).values("entry")
    rows = LaterAct.objects.filter(release=ruling.report.release_id, act="decision")
    for act in rows.filter(entry__gte=ruling.since).exclude(entry__in=known):
        manifest = parse_value(bytes(act.manifest), ReportDecision) if act.manifest else None
        if manifest is None or manifest.report == ruling.report_id:
            return act.entry
    return None


def _entry_against(ruling: Ruling) -> int | None:
    return None if ruling.appeal is None else ruling.appeal.ruling.entry


def _follow(wire: Wire, ruling: Ruling) -> None:
    """Retract or restore the release where that follows and isn't done."""
    release = get_release(ruling.report.release_id)
    note = open_reasons(wire.vault, ruling)
    if len(ruling.by) < 2:
        return
    editors = (ruling.by[0], ruling.by[1])
    if ruling.outcome == "restoration" and release.status == "withdrawn":
        restore(wire, release.number, note, editors)
    for reason in OUTCOMES:
        if reason == ruling.reason and release.status not in OUTCOMES.values():
            retract(wire, release.number, reason, note, editors)


def _mark(wire: Wire, ruling: Ruling) -> None:
    report, appeal, now = ruling.report, ruling.appeal, wire.clock()
    wire.before("report marked")
    with transaction.atomic():
        ruling.state = "recorded"
        ruling.save(update_fields=["state"])
        for one in together(report):
            Report.objects.filter(pk=one.pk, decided_at=None).update(decided_at=now)
            Report.objects.filter(pk=one.pk).update(state="decided", reader=None, claimed_at=None)
            if one.contact:
                Notice.objects.create(ruling=ruling, report=one)
        if appeal is not None:
            state = "denied" if _same(ruling, appeal.ruling) else "granted"
            Appeal.objects.filter(pk=appeal.pk).update(state=state)
        Notice.objects.create(ruling=ruling)
        note_act(now, ruling.by[-1], "report decided", report.id, f"entry {ruling.entry}")
    wire.step("report marked")


def _same(one: Ruling, other: Ruling) -> bool:
    return (one.verdict, one.outcome) == (other.verdict, other.outcome)
