"""Recording a later act on a release: manifest, entry and row in one transaction."""

from collections.abc import Callable

from django.db import transaction

from dateline.record.entry import EntryType
from dateline.record.manifest import Reply, Retraction
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


def write_act(release: Release, manifest: Reply | Retraction, salt: str, entry: int) -> LaterAct:
    """Write the rows of an act at an entry, inside the caller's transaction."""
    kind: str
    if isinstance(manifest, Retraction):
        act, kind, note = "retraction", manifest.outcome, manifest.note
    else:
        act, kind, note = "reply", "reply", f"{manifest.party} replies."
    note_change(release, manifest.version, kind, note, manifest.at, entry)
    return LaterAct.objects.create(
        release=release,
        version=manifest.version,
        act=act,
        manifest=canonical_bytes(manifest),
        salt=salt,
        entry=entry,
    )
