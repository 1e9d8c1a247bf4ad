"""Until when an answer is waited for."""

from datetime import datetime, timedelta
from typing import Final

from dateline.wire.errors import RefusedError
from dateline.wire.zones import moment_of

SHORTEST: Final = timedelta(hours=1)
LONGEST: Final = timedelta(days=60)


def deadline_of(typed: str, zone: str, now: datetime) -> datetime:
    """Return the moment of a deadline as it was typed; raises `RefusedError`, also too near or far.

    How it is typed says `moment_of`.
    """
    moment = moment_of(typed, zone)
    if not SHORTEST <= moment - now <= LONGEST:
        raise RefusedError("reply_fault_range")
    return moment
