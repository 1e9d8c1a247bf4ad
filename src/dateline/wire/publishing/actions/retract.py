"""Retract a release: withdrawn, its text behind the notice, or removed, its text gone."""

from dateline.record.manifest import Reason, Retraction, RetractionOutcome
from dateline.record.retracting import RETRACTIONS
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.acts import record_act
from dateline.wire.publishing.erasure import erase_content
from dateline.wire.publishing.filing import rfc3339
from dateline.wire.publishing.handles import different_handles
from dateline.wire.publishing.marked import mark_pdfs
from dateline.wire.publishing.models import LaterAct, Release
from dateline.wire.publishing.queries import get_release
from dateline.wire.publishing.rendered import shelve

OUTCOMES: dict[Reason, RetractionOutcome] = {row.reason: row.outcome for row in RETRACTIONS}
"""What each reason does to the text; `RETRACTIONS` says what else it does and requires."""


def retract(
    wire: Wire, number: int, reason: Reason, note: str, editors: tuple[str, str]
) -> LaterAct:
    """Record a retraction by two editors and return its row; the tombstone stays for good."""
    editors = check_decision(note, editors)
    with wire.lock():
        release = get_release(number)
        if release.status == "withdrawn" and OUTCOMES[reason] == "removed":
            raise RefusedError("fault_withdrawn_erase", number=number)
        check_stands(release)
        return record_retraction(wire, release, reason, note, editors)


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


def record_retraction(
    wire: Wire, release: Release, reason: Reason, note: str, editors: tuple[str, str]
) -> LaterAct:
    """Commit a retraction, with its erasure where the reason asks for one, and return its row.

    The caller holds the wire's lock and has looked at the release's status. The marked PDFs of a
    withdrawal are kept aside before it is committed, and shelved after.
    """
    at = rfc3339(wire.clock())
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

    if manifest.outcome == "removed":
        return record_act(
            wire,
            release,
            manifest,
            "release.retracted",
            beside=lambda: erase_content(wire, release, at),
        )
    manifest, kept = mark_pdfs(wire, release, manifest)
    row = record_act(wire, release, manifest, "release.retracted")
    if kept:
        wire.before("pdf shelved")
        for rendered in kept:
            shelve(wire.media, rendered)
        wire.step("pdf shelved")
    return row
