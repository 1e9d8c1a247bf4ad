"""Settle what a release is behind: editors say that nothing changes in its language."""

from django.db import transaction

from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.filing import rfc3339
from dateline.wire.publishing.handles import public_handle
from dateline.wire.publishing.lagging import How, write_settlement
from dateline.wire.publishing.log import check_history
from dateline.wire.publishing.models import LaterAct
from dateline.wire.publishing.queries import get_release
from dateline.wire.publishing.translations import standing_lags


def settle(wire: Wire, number: int, note: str, editors: tuple[str, ...]) -> list[LaterAct]:
    """Settle every lag that stands on a release and return the rows, oldest first.

    A version that follows the translation settles it by being published; this is for a change that
    isn't one in this language, and says why.
    """
    if not note.strip():
        raise RefusedError("fault_settling_note")
    handles = tuple(dict.fromkeys(public_handle(editor) for editor in editors))
    if not handles:
        raise RefusedError("fault_settling_editors")
    with wire.lock():
        release = get_release(number)
        if release.status == "removed":
            raise RefusedError("fault_settling_removed", number=number)
        standing = standing_lags(release)
        if not standing:
            raise RefusedError("fault_settling_nothing", number=number)
        check_history(wire)
        how = How("unaffected", rfc3339(wire.clock()), note.strip(), handles)
        with transaction.atomic():
            rows = [write_settlement(wire, release, each, how) for each in standing]
            wire.before("committed")
        wire.step("committed")
        return rows
