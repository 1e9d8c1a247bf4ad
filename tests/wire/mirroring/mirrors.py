"""A mirror of the Pebble Wire, pulled from its edition's files as over any static server."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from dateline.record.tiles import Fetch
from dateline.verify.audit import Auditor
from dateline.wire.edition import folder_fetch
from dateline.wire.mirroring.beginning import begin, shown_key, trust_of
from dateline.wire.mirroring.folder import open_mirror
from dateline.wire.mirroring.pulling import Pull
from dateline.wire.opening import Wire, open_wire
from dateline.wire.publishing.models import Checkpoint


@dataclass(slots=True)
class Asked:
    """A wire's edition, and what of it was asked for."""

    fetch: Fetch
    paths: list[str] = field(default_factory=list)

    def __call__(self, path: str) -> bytes:
        self.paths.append(path)
        return self.fetch(path)


def nothing(_name: str) -> None:
    """Watch no step."""


def pull(
    origin: Wire,
    folder: Path,
    *,
    fetch: Fetch | None = None,
    step: Callable[[str], None] = nothing,
) -> Pull:
    """Bring a mirror up to its wire, as `dateline mirror` does; the wire is open again after."""
    fetch = fetch or folder_fetch(origin.edition)
    begin(folder, str(origin.folder), fetch, shown_key(fetch), None)
    try:
        mirror = open_mirror(folder, clock=origin.clock, step=step)
        work = Pull(mirror, fetch, trust_of(folder, None))
        for _ in work.run():
            pass
        return work
    finally:
        open_wire(origin.folder)


def accepted(origin: Wire, folder: Path) -> list[int]:
    """Return the sizes of the heads that a mirror accepted."""
    try:
        open_mirror(folder)
        return list(Checkpoint.objects.values_list("size", flat=True))
    finally:
        open_wire(origin.folder)


def faults(folder: Path) -> list[str]:
    """Audit a mirror, pages pressed again, and return what is wrong with it."""
    auditor = Auditor(folder_fetch(folder / "edition"), trust_of(folder, None), render=True)
    for _ in auditor.run():
        pass
    return [fault.sentence for fault in auditor.faults]
