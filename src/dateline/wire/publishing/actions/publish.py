"""Publish a filing: judged, numbered, recorded; pressing follows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from dateline.record.filed import Filed
from dateline.record.filing import Approval, SignedApproval
from dateline.record.manifest import Correction, Decision, Publication
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.approvals import accept_approvals
from dateline.wire.publishing.binding import logged
from dateline.wire.publishing.filing import rfc3339
from dateline.wire.publishing.intake import check_intake
from dateline.wire.publishing.judgement import Answers, judge, named, settle
from dateline.wire.publishing.models import Version
from dateline.wire.publishing.rule_sets import in_force
from dateline.wire.publishing.versions import (
    Drafted,
    Judged,
    commit_versions,
    draft_publication,
    find_twin,
    next_number,
    render_version_pdf,
)
from dateline.wire.replies.queries import demands_two
from dateline.wire.sentences import at_minute, coded
from dateline.wire.sources.models import Source
from dateline.wire.sources.queries import get_source


@dataclass(frozen=True, slots=True)
class Trial:
    """What a dry run gives: the manifest as it would be, and the PDF, nothing of it kept."""

    filed: Filed
    draft: Publication
    pdf: bytes


def publish(
    wire: Wire, filed: Filed, answers: Answers, approvals: Sequence[Approval] = ()
) -> Version:
    """Publish a filing as a new release's first version and return its row.

    Raises `RefusedError` while a finding is open, an approval missing or the filing used before.
    """
    wire.lookout.begin()
    with wire.lock():
        now = wire.clock()
        judged = judge_filing(wire, filed, answers, approvals, now)
        draft = draft_publication(wire, judged, next_number(), 1, now)
        pdf = render_version_pdf(wire, filed, draft)
        drafted = Drafted(judged, draft, pdf, "release.published")
        return commit_versions(wire, [drafted])[0]


def try_publish(wire: Wire, filed: Filed, answers: Answers) -> Trial:
    """Return what `publish` would make of a filing, without an approval and without a trace."""
    now = wire.clock()
    source = get_source(filed.filing.source)
    check_intake(wire, source, filed, replaces=None)
    judged = _judged(wire, source, filed, answers, now)
    draft = draft_publication(wire, judged, next_number(), 1, now)
    return Trial(filed=filed, draft=draft, pdf=render_version_pdf(wire, filed, draft))


def judge_filing(
    wire: Wire,
    filed: Filed,
    answers: Answers,
    approvals: Sequence[Approval],
    now: datetime,
    *,
    correction: Correction | None = None,
    before: Version | None = None,
) -> Judged:
    """Check a filing as a whole and return it with the desk's decision.

    ``before`` is the version that it corrects.
    """
    if Version.objects.filter(filing_id=filed.filing.id).exists():
        raise RefusedError("fault_published_before")
    source = get_source(filed.filing.source)
    check_intake(wire, source, filed, replaces=before.filing_id if before else None)
    release = before.release_id if before else None
    judged = _judged(wire, source, filed, answers, now, correction=correction, release=release)
    signed = accept_approvals(wire, source, filed.filing, approvals, now)
    _check_two(source, signed, answers)
    return Judged(
        filed=filed,
        source=source,
        approvals=signed,
        guidelines=judged.guidelines,
        findings=judged.findings,
        answers=judged.answers,
        decision=judged.decision,
        correction=correction,
    )


def _check_two(source: Source, signed: Sequence[SignedApproval], answers: Answers) -> None:
    """Refuse what two of a source's people have to approve, where the source demands that."""
    keys = {each.approval.key for each in signed}
    if demands_two(source) and len(keys) < 2 and not answers.two_approve:
        raise RefusedError("fault_two_people", source=source.name)


def _judged(
    wire: Wire,
    source: Source,
    filed: Filed,
    answers: Answers,
    now: datetime,
    *,
    correction: Correction | None = None,
    release: int | None = None,
) -> Judged:
    answers = named(answers)
    twin = find_twin(filed.document)
    if twin is not None and twin.number == release:
        raise RefusedError("fault_same_text", number=release)
    if twin is not None and not answers.overrule.get("DG-11"):
        raise RefusedError("fault_twin", number=twin.number)
    findings = judge(wire, source, filed, twin, release=release)
    settled = settle(findings, answers)
    embargo = filed.filing.embargo
    until = None if embargo is None else datetime.fromisoformat(embargo)
    early = until is not None and until > now
    if until is not None and early and not answers.breach:
        raise RefusedError("fault_embargoed", until=coded(str(embargo), at_minute(until)))
    if early and answers.second is None:
        raise RefusedError("fault_early")
    ruleset = in_force(wire)
    breach = (_breached(until, answers.breach),) if until and early else ()
    editors = (answers.editor, *((answers.second,) if answers.second else ()))
    return Judged(
        filed=filed,
        source=source,
        approvals=(),
        guidelines=ruleset,
        findings=logged(findings),
        answers=settled,
        decision=Decision(
            verdict="accepted",
            editors=editors,
            at=rfc3339(now),
            reasons=" ".join(_reasons(ruleset, settled, (*answers.notes, *breach))),
        ),
        correction=correction,
    )


def _reasons(ruleset: str, settled: Sequence[object], notes: Sequence[str]) -> tuple[str, ...]:
    answered = "each finding that needed an answer has one, given above."
    found = answered if settled else "nothing in it stands against publication."
    return (f"Read against {ruleset}; {found}", *notes)


def _breached(until: datetime, where: str) -> str:
    hour = rfc3339(until.astimezone(UTC))
    return f"Published before its hour, {hour}: its text was public already: {where}"
