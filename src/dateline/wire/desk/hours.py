"""Keeping the hours: what waits for its minute is published at it, while the wire is served."""

import logging
import threading
from typing import Final

from dateline.wire.desk.actions.accept import publish_due
from dateline.wire.desk.actions.lapse import tell_lapsed, warn_of_lapses
from dateline.wire.opening import Wire
from dateline.wire.publishing.models import Version
from dateline.wire.rounds import go_rounds

EVERY: Final = 5.0
"""Seconds between two looks: so late at most an embargoed release is."""

_LOG = logging.getLogger("dateline.desk")


def keep_time(wire: Wire) -> list[Version | str]:
    """Publish what is due, and tell whom it concerns what comes near or has passed its hour."""
    outcomes = publish_due(wire)
    warn_of_lapses(wire)
    tell_lapsed(wire)
    return outcomes


def keep_hours(wire: Wire, ended: threading.Event) -> None:
    """Publish what is due, every few seconds until told to end; after a fault try again."""
    if not ended.wait(EVERY):
        go_rounds(lambda: _look(wire), ended, EVERY, _LOG, "The schedule couldn't be kept")


def _look(wire: Wire) -> None:
    for outcome in keep_time(wire):
        if isinstance(outcome, str):
            _LOG.warning("Not published at its hour: %s", outcome)
