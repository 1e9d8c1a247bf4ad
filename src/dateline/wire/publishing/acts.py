"""Recording a later act on a release: manifest, entry and row in one transaction."""

from collections.abc import Callable

from django.db import transaction

from dateline.record.entry import EntryType
from dateline.record.manifest import Pressing, Reply, Retraction
from dateline.release.canonical import canonical_bytes
from dateline.wire.opening import Wire
from dateline.wire.publishing.leaves import manifest_leaf
from dateline.wire.publishing.log import append, check_history
from dateline.wire.publishing.models import LaterAct, Release
from dateline.wire.publishing.versions import note_change


def record_act(
    wire: Wire,
    release: Release,
    manifest: Reply | Retraction,
    type_: EntryType,
    *,
    beside: Callable[[], list[str]] | None = None,
) -> LaterAct:
    """Commit an act and return its row.

    ``beside`` runs in the same transaction and returns the media files that pressing deletes.
    """
    check_history(wire)
    leaf = manifest_leaf(type_, manifest)
    with transaction.atomic():
        row = write_act(release, manifest, leaf.salt, append(leaf.entry))
        if beside is not None:
            row.erases = beside()
            row.save(update_fields=["erases"])
        wire.before("committed")
    wire.step("committed")
    return row


def write_act(
    release: Release,
    manifest: Reply | Retraction | Pressing,
    salt: str,
    entry: int,
    proof: str = "",
) -> LaterAct:
    """Write the rows of an act at an entry, inside the caller's transaction."""
    version = manifest.version
    if isinstance(manifest, Reply):
        act = "reply"
        note_change(release, version, act, f"{manifest.party} replies.", manifest.at, entry)
    elif isinstance(manifest, Retraction):
        act = "retraction"
        note_change(release, version, manifest.outcome, manifest.note, manifest.at, entry)
        release.status = manifest.outcome
        release.save(update_fields=["status"])
    else:
        act = "pressing"
        release.change_count += 1
        release.save(update_fields=["change_count"])
    return LaterAct.objects.create(
        release=release,
        version=version,
        act=act,
        manifest=canonical_bytes(manifest),
        salt=salt,
        entry=entry,
        proof=proof,
    )
