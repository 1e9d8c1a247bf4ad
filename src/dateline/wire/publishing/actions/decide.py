"""Decide a reader's report: the decision with its reasons is recorded, nothing of the reader is."""

import re
from dataclasses import dataclass

from dateline.guidelines import UnknownRuleSetError
from dateline.record.entry import Entry
from dateline.record.manifest import ReportDecision, ReportOutcome, ReportVerdict
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.acts import record_act
from dateline.wire.publishing.erasure import blank_content
from dateline.wire.publishing.filing import rfc3339
from dateline.wire.publishing.handles import public_handle
from dateline.wire.publishing.log import leaves_at
from dateline.wire.publishing.models import LaterAct, Release
from dateline.wire.publishing.queries import get_release
from dateline.wire.publishing.rule_sets import in_force, rules_of

_ID = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the desk decides on a report; every word of it becomes public.

    ``report`` is the report's random id, ``appeal_of`` the id of the entry of the decision that
    was appealed. ``verdict`` is on the report itself, also on appeal. ``guidelines`` is the set
    whose rules it cites: the one in force where none is named.
    """

    report: str
    rules: tuple[str, ...]
    verdict: ReportVerdict
    outcome: ReportOutcome
    reasons: str
    guidelines: str | None = None
    appeal_of: str | None = None


def decide_report(
    wire: Wire, number: int, version: int, ruling: Ruling, editors: tuple[str, ...]
) -> LaterAct:
    """Record a decision on a report about one version of a release and return its row.

    Of a release whose text was removed the entry alone stays public, with a line on the page of
    corrections: nothing there is left to open it beside.
    """
    handles = tuple(dict.fromkeys(public_handle(editor) for editor in editors))
    guidelines = ruling.guidelines or in_force(wire)
    _check(wire, ruling, guidelines, handles)
    with wire.lock():
        release = get_release(number)
        if not 1 <= version <= release.current:
            raise RefusedError("fault_no_version", number=number, version=version)
        if ruling.appeal_of is not None and not _was_decided(release, ruling.appeal_of):
            raise RefusedError("fault_appeal_of_decision")
        manifest = ReportDecision(
            type="dateline/manifest/v1",
            wire=wire.config.identity(),
            release=number,
            version=version,
            at=rfc3339(wire.clock()),
            report=ruling.report,
            guidelines=guidelines,
            rules=ruling.rules,
            verdict=ruling.verdict,
            outcome=ruling.outcome,
            reasons=ruling.reasons.strip(),
            editors=handles,
            appeal_of=ruling.appeal_of,
        )

        def beside(_: Entry) -> list[str]:
            return blank_content(wire, release) if release.status == "removed" else []

        return record_act(wire, release, manifest, "report.decided", beside=beside)


def _check(wire: Wire, ruling: Ruling, guidelines: str, handles: tuple[str, ...]) -> None:
    if not _ID.fullmatch(ruling.report):
        raise RefusedError("fault_report_id")
    if not ruling.reasons.strip():
        raise RefusedError("fault_decision_reasons")
    if not handles:
        raise RefusedError("fault_decision_editors")
    try:
        known = {rule.id for rule in rules_of(wire, guidelines).rules}
    except UnknownRuleSetError as fault:
        raise RefusedError("fault_in_english", fault=str(fault)) from None
    strange = [rule for rule in ruling.rules if rule not in known]
    if strange or not ruling.rules:
        if not strange:
            raise RefusedError("fault_decision_no_rule", guidelines=guidelines)
        raise RefusedError("fault_decision_rules", guidelines=guidelines, rules=tuple(strange))
    if ruling.verdict == "dismissed" and ruling.outcome not in ("none", "restoration"):
        raise RefusedError("fault_dismissed_follows")
    if ruling.outcome == "restoration" and ruling.appeal_of is None:
        raise RefusedError("fault_restored_by_appeal")


def _was_decided(release: Release, entry: str) -> bool:
    indexes = LaterAct.objects.filter(release=release, act="decision").values_list(
        "entry", flat=True
    )
    return any(leaf.id == entry for leaf in leaves_at(list(indexes)).values())
