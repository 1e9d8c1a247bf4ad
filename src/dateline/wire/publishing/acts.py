"""Recording a later act on a release: manifest, entry and row in one transaction."""

from collections.abc import Callable

from django.db import transaction

from dateline.record.entry import EntryType
from dateline.record.manifest import Reply, Retraction
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
    note: str,
    *,
    beside: Callable[[], list[str]] | None = None,
) -> LaterAct:
    """Commit an act and return its row.

    ``beside`` runs in the same transaction and returns the media files that pressing deletes.
    """
    check_history(wire)
    leaf = manifest_leaf(type_, manifest)
    retraction = isinstance(manifest, Retraction)
    with transaction.atomic():
        index = append(leaf.entry)
        row = LaterAct.objects.create(
            release=release,
            version=manifest.version,
            act="retraction" if retraction else "reply",
            manifest=leaf.content,
            salt=leaf.salt,
            entry=index,
        )
        kind = manifest.outcome if isinstance(manifest, Retraction) else "reply"
        note_change(release, manifest.version, kind, note, manifest.at, index)
        if beside is not None:
            row.erases = beside()
            row.save(update_fields=["erases"])
        wire.before("committed")
    wire.step("committed")
    return row
