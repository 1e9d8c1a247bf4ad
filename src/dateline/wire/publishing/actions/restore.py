"""Restore a withdrawn release: its text stands again, and the page says what happened and why."""

from dateline.record.entry import Entry
from dateline.record.manifest import Restoration
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.retract import check_decision
from dateline.wire.publishing.acts import record_act
from dateline.wire.publishing.filing import rfc3339
from dateline.wire.publishing.lagging import tell_restoration
from dateline.wire.publishing.log import leaves_at
from dateline.wire.publishing.marked import bring_back
from dateline.wire.publishing.models import LaterAct
from dateline.wire.publishing.queries import get_release, last_retraction


def restore(wire: Wire, number: int, note: str, editors: tuple[str, str]) -> LaterAct:
    """Record a restoration by two editors and return its row.

    What was removed can't come back: its text, salts and files are gone.
    """
    editors = check_decision(note, editors)
    with wire.lock():
        release = get_release(number)
        if release.status == "removed":
            raise RefusedError("fault_restore_removed", number=number)
        if release.status != "withdrawn":
            raise RefusedError("fault_not_withdrawn", number=number)
        bring_back(wire, release)
        undone = last_retraction(release)
        manifest = Restoration(
            type="dateline/manifest/v1",
            wire=wire.config.identity(),
            release=number,
            version=release.current,
            at=rfc3339(wire.clock()),
            retraction=leaves_at([undone.entry])[undone.entry].id,
            note=note.strip(),
            editors=editors,
        )

        def beside(_: Entry) -> list[str]:
            tell_restoration(wire, release, manifest)
            return []

        return record_act(wire, release, manifest, "release.restored", beside=beside)
