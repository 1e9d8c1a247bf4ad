"""Retract a release: withdrawn, its text behind the notice, or removed, its text gone."""

from collections.abc import Sequence

from django.db import transaction

from dateline.record.manifest import Reason, Retraction, RetractionOutcome
from dateline.record.retracting import RETRACTIONS
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.acts import write_act
from dateline.wire.publishing.erasure import erase_content
from dateline.wire.publishing.filing import rfc3339
from dateline.wire.publishing.handles import different_handles
from dateline.wire.publishing.lagging import Retracted, tell_retractions
from dateline.wire.publishing.leaves import manifest_leaf
from dateline.wire.publishing.log import append, check_history
from dateline.wire.publishing.marked import mark_pdfs
from dateline.wire.publishing.models import LaterAct, Release
from dateline.wire.publishing.queries import get_release
from dateline.wire.publishing.rendered import shelve
from dateline.wire.publishing.translations import check_linked, marked_with

OUTCOMES: dict[Reason, RetractionOutcome] = {row.reason: row.outcome for row in RETRACTIONS}
"""What each reason does to the text; `RETRACTIONS` says what else it does and requires."""


def retract(
    wire: Wire, number: int, reason: Reason, note: str, editors: tuple[str, str]
) -> LaterAct:
    """Record a retraction by two editors and return its row; the tombstone stays for good.

    Its translations are marked as behind.
    """
    return retract_together(wire, [number], reason, note, editors)[0]


def retract_together(
    wire: Wire, numbers: Sequence[int], reason: Reason, note: str, editors: tuple[str, str]
) -> list[LaterAct]:
    """Retract a release and translations of it in one act: all or none, and none is marked."""
    editors = check_decision(note, editors)
    with wire.lock():
        releases = [get_release(number) for number in numbers]
        check_linked(numbers)
        for release in releases:
            _check_standing(release, OUTCOMES[reason])
        return record_retractions(wire, releases, reason, note, editors)


def _check_standing(release: Release, outcome: RetractionOutcome) -> None:
    if release.status == "withdrawn" and outcome == "removed":
        raise RefusedError("fault_withdrawn_erase", number=release.number)
    check_stands(release)


def check_stands(release: Release) -> None:
    """Refuse to retract what is retracted."""
    if release.status == "withdrawn":
        raise RefusedError("fault_withdrawn_already", number=release.number)
    if release.status == "removed":
        raise RefusedError("fault_removed_already", number=release.number)


def check_decision(note: str, editors: tuple[str, str]) -> tuple[str, str]:
    """Return the two editors' handles; refuse a decision without a note, or by one person."""
    if not note.strip():
        raise RefusedError("fault_note_why")
    return different_handles(*editors)


def record_retractions(
    wire: Wire, releases: Sequence[Release], reason: Reason, note: str, editors: tuple[str, str]
) -> list[LaterAct]:
    """Commit retractions, with their erasures where the reason asks for one; return the rows.

    The caller holds the wire's lock and has looked at each release's status. The marked PDFs of
    withdrawals are kept aside before they are committed, and shelved after.
    """
    at = rfc3339(wire.clock())
    check_history(wire)
    acts, kept = [], []
    for release in releases:
        manifest = Retraction(
            type="dateline/manifest/v1",
            wire=wire.config.identity(),
            release=release.number,
            version=release.current,
            at=at,
            reason=reason,
            outcome=OUTCOMES[reason],
            note=note.strip(),
            editors=editors,
        )
        if manifest.outcome == "withdrawn":
            manifest, marked = mark_pdfs(wire, release, manifest)
            kept += marked
        acts.append((release, manifest))
    numbers = [release.number for release in releases]
    marks = {
        release.number: [other.number for other in marked_with(release, numbers)]
        for release in releases
    }
    rows = []
    with transaction.atomic():
        told = []
        for release, manifest in acts:
            leaf = manifest_leaf("release.retracted", manifest)
            row = write_act(release, manifest, leaf.salt, append(leaf.entry))
            if manifest.outcome == "removed":
                row.erases = erase_content(wire, release, at)
                row.save(update_fields=["erases"])
            rows.append(row)
            told.append(Retracted(release, manifest, leaf.entry, marks[release.number]))
        tell_retractions(wire, told)
        wire.before("committed")
    wire.step("committed")
    if kept:
        wire.before("pdf shelved")
        for rendered in kept:
            shelve(wire.media, rendered)
        wire.step("pdf shelved")
    return rows
