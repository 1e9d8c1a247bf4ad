"""Recording a later act on a release: manifest, entry and row in one transaction."""

from collections.abc import Callable

from django.db import transaction

from dateline.record.entry import Entry, EntryType
from dateline.record.manifest import (
    Lag,
    LaterManifest,
    Pressing,
    Publication,
    Reply,
    ReportDecision,
    Restoration,
    Retraction,
    Settlement,
)
from dateline.release.canonical import canonical_bytes, parse_value
from dateline.wire.opening import Wire
from dateline.wire.publishing.changes import note_change
from dateline.wire.publishing.leaves import manifest_leaf
from dateline.wire.publishing.log import append, check_history
from dateline.wire.publishing.models import LaterAct, Release, Version


def record_act(
    wire: Wire,
    release: Release,
    manifest: Reply | Retraction | Restoration | ReportDecision,
    type_: EntryType,
    *,
    beside: Callable[[Entry], list[str]] | None = None,
) -> LaterAct:
    """Commit an act and return its row.

    ``beside`` runs in the same transaction, is told the act's entry, and returns the media files
    that pressing deletes.
    """
    check_history(wire)
    leaf = manifest_leaf(type_, manifest)
    with transaction.atomic():
        row = write_act(release, manifest, leaf.salt, append(leaf.entry))
        if beside is not None:
            row.erases = beside(leaf.entry)
            row.save(update_fields=["erases"])
        wire.before("committed")
    wire.step("committed")
    return row


def write_act(
    release: Release,
    manifest: LaterManifest,
    salt: str,
    entry: int,
    proof: str = "",
) -> LaterAct:
    """Write the rows of an act at an entry, inside the caller's transaction."""
    version = manifest.version
    line = _line_of(manifest)
    if line is None:
        release.change_count += 1
        release.save(update_fields=["change_count"])
    else:
        note_change(release, version, *line, manifest.at, entry)
    if isinstance(manifest, Retraction | Restoration):
        release.status = (
            _standing(release) if isinstance(manifest, Restoration) else manifest.outcome
        )
        release.save(update_fields=["status"])
    return LaterAct.objects.create(
        release=release,
        version=version,
        act=str(manifest.__struct_config__.tag),
        manifest=canonical_bytes(manifest),
        salt=salt,
        entry=entry,
        proof=proof,
    )


def _line_of(manifest: LaterManifest) -> tuple[str, str] | None:
    """Return kind and note of an act's line on the corrections page; a PDF's binding has none."""
    match manifest:
        case Reply():
            return "reply", ""
        case Retraction(outcome=outcome, note=note):
            return outcome, note
        case Restoration(note=note):
            return "restored", note
        case ReportDecision(verdict=verdict, reasons=reasons):
            return verdict, reasons
        case Lag():
            return "behind", ""
        case Settlement(note=note):
            return "settled", note or ""
        case Pressing():
            return None


def _standing(release: Release) -> str:
    """Return the status that a release has while nothing retracts it."""
    if release.current > 1:
        return "corrected"
    first = Version.objects.get(release=release, version=1)
    imported = parse_value(bytes(first.manifest), Publication).claimed_at is not None
    return "imported" if imported else "published"
