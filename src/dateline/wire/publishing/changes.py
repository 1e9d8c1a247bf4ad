"""The lines of the corrections page, in the order of their entries."""

from datetime import datetime

from django.db.models import Max

from dateline.wire.publishing.models import Change, Release


def note_change(release: Release, version: int, kind: str, note: str, at: str, entry: int) -> None:
    """Add a line to the corrections page, inside the caller's transaction."""
    Change.objects.create(
        place=(Change.objects.aggregate(last=Max("place"))["last"] or 0) + 1,
        release=release,
        version=version,
        kind=kind,
        note=note,
        at=datetime.fromisoformat(at),
        entry=entry,
    )
    release.change_count += 1
    release.save(update_fields=["change_count"])
