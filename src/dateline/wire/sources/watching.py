"""Watching over sources while the wire is served: what ends by itself is stated in the record."""

import logging
import threading
from typing import Final

from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_sources
from dateline.wire.rounds import go_rounds
from dateline.wire.sources.actions.authorise import close_ended
from dateline.wire.sources.actions.recheck import recheck
from dateline.wire.sources.actions.suspend import end_elapsed

EVERY: Final = 30.0
"""Seconds between two looks: so late at most a suspension is stated as over."""

_LOG = logging.getLogger("dateline.sources")


def watch_sources(wire: Wire, ended: threading.Event) -> None:
    """Look after sources every half minute until told to end; after a fault try again."""
    if not ended.wait(EVERY):
        go_rounds(lambda: look(wire), ended, EVERY, _LOG, "Sources couldn't be looked after")


def look(wire: Wire) -> None:
    """State what has ended, and press it; a kill in between leaves it to the next press."""
    done = [bool(end_elapsed(wire)), close_ended(wire), recheck(wire)]
    if any(done):
        press_sources(wire)
