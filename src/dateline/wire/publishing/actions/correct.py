"""Correct a release: a new version of a stated class, with the difference worked out."""

from collections.abc import Sequence
from dataclasses import dataclass

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
from dateline.wire.publishing.versions import (
    commit_version,
    draft_publication,
    render_version_pdf,
)


@dataclass(frozen=True, slots=True)
class CorrectionTerms:
    """The class a correction goes by, and the note that stands over the text."""

    kind: CorrectionClass
    note: str


def correct(
    wire: Wire,
    number: int,
    filed: Filed,
    terms: CorrectionTerms,
    answers: Answers,
    approvals: Sequence[Approval] = (),
) -> Version:
    """Publish a filing as the next version of a release and return its row."""
    if not terms.note.strip():
        raise RefusedError("fault_correction_note")
    wire.lookout.begin()
    with wire.lock():
        now = wire.clock()
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
            wire, filed, answers, approvals, now, correction=correction, before=before
        )
        draft = draft_publication(wire, judged, number, before.version + 1, now)
        pdf = render_version_pdf(wire, filed, draft)
        return commit_version(wire, judged, draft, pdf, "release.corrected")


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
