"""Keeping up with reports while a wire is served: what a kill left, letters, erasures."""

import logging
import threading
from typing import Final

from dateline.wire.opening import Wire
from dateline.wire.reports.actions.carry_out import settle_decided
from dateline.wire.reports.actions.erase import erase_due
from dateline.wire.reports.letters import send_notices
from dateline.wire.rounds import go_rounds

EVERY: Final = 30.0
"""Seconds between two looks."""

_LOG = logging.getLogger("dateline.reports")


def keep_reports(wire: Wire, ended: threading.Event) -> None:
    """Do what is due every so often, first at once; after a fault try again."""
    go_rounds(lambda: _look(wire), ended, EVERY, _LOG, "The reports couldn't be kept up with")


def _look(wire: Wire) -> None:
    for outcome in settle_decided(wire):
        if isinstance(outcome, str):
            _LOG.warning("A decision on a report couldn't be carried out: %s", outcome)
    send_notices(wire)
    erase_due(wire)
