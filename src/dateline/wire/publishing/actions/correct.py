"""Correct a release: a new version of a stated class, with the difference worked out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from dateline.record.filed import Filed
from dateline.record.filing import Approval
from dateline.record.manifest import Change, Correction, CorrectionClass
from dateline.release.canonical import parse_value
from dateline.release.difference import differences
from dateline.release.model import Document
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.publish import judge_filing
from dateline.wire.publishing.judgement import Answers
from dateline.wire.publishing.models import Release, Version
from dateline.wire.publishing.queries import current_version, get_release
from dateline.wire.publishing.translations import check_linked
from dateline.wire.publishing.versions import (
    Drafted,
    commit_versions,
    draft_publication,
    render_version_pdf,
)


@dataclass(frozen=True, slots=True)
class CorrectionTerms:
    """The class a correction goes by, and the note that stands over the text."""

    kind: CorrectionClass
    note: str


@dataclass(frozen=True, slots=True)
class Correcting:
    """A release's next version as it was handed in, with its class, note and approvals."""

    number: int
    filed: Filed
    terms: CorrectionTerms
    approvals: Sequence[Approval] = ()


def correct(
    wire: Wire,
    number: int,
    filed: Filed,
    terms: CorrectionTerms,
    answers: Answers,
    approvals: Sequence[Approval] = (),
) -> Version:
    """Publish a filing as the next version of a release and return its row.

    Its translations are marked as behind, unless the filing names one as the same text.
    """
    return correct_together(wire, [Correcting(number, filed, terms, approvals)], answers)[0]


def correct_together(
    wire: Wire, correcting: Sequence[Correcting], answers: Answers
) -> list[Version]:
    """Publish the next versions of translations in one act, so that none is marked as behind.

    All or none are published; the answers of the desk hold for each.
    """
    if not all(each.terms.note.strip() for each in correcting):
        raise RefusedError("fault_correction_note")
    wire.lookout.begin()
    with wire.lock():
        check_linked([each.number for each in correcting])
        now = wire.clock()
        return commit_versions(wire, [_draft(wire, each, answers, now) for each in correcting])


def _draft(wire: Wire, correcting: Correcting, answers: Answers, now: datetime) -> Drafted:
    number, filed, terms = correcting.number, correcting.filed, correcting.terms
    release = get_release(number)
    check_correctable(release)
    if filed.filing.source != release.source.slug:
        raise RefusedError("fault_release_of_source", number=number, source=release.source.name)
    before = current_version(release)
    correction = Correction(
        kind=terms.kind,
        note=terms.note.strip(),
        changes=_changes(parse_value(bytes(before.document), Document), filed.document),
    )
    judged = judge_filing(
        wire, filed, answers, correcting.approvals, now, correction=correction, before=before
    )
    draft = draft_publication(wire, judged, number, before.version + 1, now)
    return Drafted(judged, draft, render_version_pdf(wire, filed, draft), "release.corrected")


def check_correctable(release: Release) -> None:
    """Refuse the next version of what is retracted."""
    if release.status == "withdrawn":
        raise RefusedError("fault_correct_withdrawn", number=release.number)
    if release.status == "removed":
        raise RefusedError("fault_correct_removed", number=release.number)


def _changes(before: Document, after: Document) -> tuple[Change, ...]:
    return tuple(
        Change(before=found.before, after=found.after, lead=found.lead, trail=found.trail)
        for found in differences(before, after)
    )
