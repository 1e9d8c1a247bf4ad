"""What a served wire does every so often, each in a thread of its own."""

import logging
import threading
from collections.abc import Callable

from django.db import DatabaseError, connections

from dateline.wire.errors import WireError


def go_rounds(
    work: Callable[[], object],
    ended: threading.Event,
    seconds: float,
    log: logging.Logger,
    failing: str,
) -> None:
    """Do some work, and again every so many seconds until told to end.

    A fault is logged after the words ``failing``, and the next round tries again.
    """
    while True:
        try:
            work()
        except (DatabaseError, WireError, OSError) as fault:
            log.warning("%s: %s", failing, fault)
        finally:
            connections.close_all()
        if ended.wait(seconds):
            return
