"""Recording a later act on a release: manifest, entry and row in one transaction."""

import secrets
from collections.abc import Callable

from django.db import transaction

from dateline.record.digests import manifest_digest
from dateline.record.entry import Entry, EntryType
from dateline.record.manifest import Reply, Retraction
from dateline.release.canonical import canonical_bytes
from dateline.wire.opening import Wire
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
    salt = secrets.token_hex(32)
    retraction = isinstance(manifest, Retraction)
    with transaction.atomic():
        index = append(
            Entry(
                type=type_,
                at=manifest.at,
                id=secrets.token_hex(16),
                digest=manifest_digest(manifest, salt),
                release=release.number,
                version=manifest.version,
            )
        )
        row = LaterAct.objects.create(
            release=release,
            version=manifest.version,
            act="retraction" if retraction else "reply",
            manifest=canonical_bytes(manifest),
            salt=salt,
            entry=index,
        )
        kind = manifest.outcome if isinstance(manifest, Retraction) else "reply"
        note_change(release, manifest.version, kind, note, manifest.at, index)
        if beside is not None:
            row.erases = beside()
            row.save(update_fields=["erases"])
        wire.step("rows written")
    wire.step("committed")
    return row
