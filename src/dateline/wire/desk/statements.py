"""A decision as a statement of reasons: the rules of its day, the words, the reasons, an appeal."""

from typing import NamedTuple

from dateline.guidelines import Rule
from dateline.record.manifest import LoggedFinding
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.actions.appeal import WITHIN, check_appealable
from dateline.wire.desk.content import Appealed, Remarked, open_appeal, open_remark, open_ruling
from dateline.wire.desk.models import STANDING, Appeal, Ruling
from dateline.wire.desk.permits import check_impartial, writes
from dateline.wire.errors import NotFoundError, NotYoursError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.rule_sets import rules_of


class Statement(NamedTuple):
    """All that the page of a decision prints.

    ``rules`` are those it cites, as they stood in the set it was decided by; ``findings`` are the
    words that they were about. ``may_appeal`` and ``may_answer`` are about whoever reads it.
    """

    ruling: Ruling
    reasons: str
    rules: tuple[Rule, ...]
    findings: tuple[LoggedFinding, ...]
    remarks: tuple[Remarked, ...]
    appeal: Appeal | None
    appealed: Appealed | None
    may_appeal: bool
    may_answer: bool

    @property
    def until(self) -> str:
        """The day until which an appeal is heard."""
        return (self.ruling.at + WITHIN).date().isoformat()


def get_ruling(submission: str, key: int) -> Ruling:
    """Return a decision on a submission; a proposal isn't one yet. Raises `NotFoundError`."""
    rows = Ruling.objects.select_related("submission__source", "submission__author")
    rows = rows.exclude(kind__in=STANDING)
    ruling = rows.filter(submission=submission, pk=key).first()
    if ruling is None:
        raise NotFoundError("fault_no_decision")
    return ruling


def state_reasons(
    wire: Wire, actor: Actor, ruling: Ruling, language: str | None = None
) -> Statement:
    """Return a decision with its reasons, against the rules of its day."""
    row, ruled = ruling.submission, open_ruling(wire.vault, ruling)
    cited = set(ruling.rules)
    rules = rules_of(wire, ruling.guidelines, language)
    remarks = row.remarks.filter(revision=ruling.revision) if ruling.kind == "returned" else ()
    made = Appeal.objects.select_related("by").filter(ruling=ruling).first()
    return Statement(
        ruling=ruling,
        reasons=ruled.reasons,
        rules=tuple(rule for rule in rules.rules if rule.id in cited),
        findings=ruled.findings,
        remarks=tuple(open_remark(wire.vault, remark) for remark in remarks),
        appeal=made,
        appealed=None if made is None else open_appeal(wire.vault, made),
        may_appeal=made is None and writes(actor, row) and _holds(ruling, wire),
        may_answer=made is not None and made.state == "open" and _may_answer(actor, ruling),
    )


def _holds(ruling: Ruling, wire: Wire) -> bool:
    try:
        check_appealable(ruling)
    except RefusedError:
        return False
    return wire.clock() <= ruling.at + WITHIN


def _may_answer(actor: Actor, ruling: Ruling) -> bool:
    try:
        check_impartial(actor, ruling.submission.source)
    except NotYoursError:
        return False
    return actor.handle not in (*ruling.by, ruling.submission.author.handle)
