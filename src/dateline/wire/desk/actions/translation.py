"""Settle at the desk what a release is behind: nothing changes in its language."""

from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.permits import check_impartial
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.actions.settle import settle
from dateline.wire.publishing.models import LaterAct, Release


def settle_translation(wire: Wire, actor: Actor, release: Release, note: str) -> list[LaterAct]:
    """Record, as an editor, that what changed in its translations changes nothing in a release."""
    check_impartial(actor, release.source)
    rows = settle(wire, release.number, note, (actor.handle,))
    note_act(wire.clock(), actor.handle, "settle", f"release {release.number}")
    press_pending(wire)
    return rows
