"""Exporting: the edition, the originals, and every copy as one line of JSON."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from dateline.record.bundle import format_copy
from dateline.wire.opening import Wire
from dateline.wire.publishing.models import Checkpoint, Release
from dateline.wire.publishing.queries import copies_of
from dateline.wire.publishing.witnessed import published_note

BATCH = 100
MEDIA = ("originals", "pictures", "pdf")


def export_wire(wire: Wire, folder: Path) -> Iterator[tuple[int, int]]:
    """Write everything but keys and erased content; yield how many releases of how many."""
    folder.mkdir(parents=True, exist_ok=True)
    with wire.lock():
        shutil.copytree(wire.edition, folder / "edition")
        for shelf in MEDIA:
            if (wire.media / shelf).is_dir():
                shutil.copytree(wire.media / shelf, folder / "media" / shelf)
        with (folder / "checkpoints.txt").open("w", encoding="utf-8") as file:
            for row in Checkpoint.objects.order_by("size").iterator():
                file.write(published_note(row) + "\n")
        numbers = list(Release.objects.order_by("number").values_list("number", flat=True))
        with (folder / "releases.jsonl").open("wb") as lines:
            for start in range(0, len(numbers), BATCH):
                for copy in copies_of(numbers[start : start + BATCH]).values():
                    lines.write(format_copy(copy) + b"\n")
                yield min(start + BATCH, len(numbers)), len(numbers)
        yield len(numbers), len(numbers)
