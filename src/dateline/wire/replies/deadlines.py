"""A deadline as it is typed: a local time and the zone that it is of."""

from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

from dateline.wire.errors import RefusedError

SHORTEST: Final = timedelta(hours=1)
LONGEST: Final = timedelta(days=60)


@cache
def zones() -> tuple[str, ...]:
    """Return the names of time zones that one can choose from."""
    return tuple(sorted(name for name in available_timezones() if "/" in name or name == "UTC"))


def deadline_of(typed: str, zone: str, now: datetime) -> datetime:
    """Return the moment of a local time such as ``2026-03-05T17:00`` in a zone.

    An hour that a clock's change shows twice is the later one, which is kinder to whoever is asked.
    Raises `RefusedError` for one that isn't a time, that the clock skips, or that is too near or
    far.
    """
    if zone not in zones():
        raise RefusedError("reply_fault_zone", zone=zone[:60])
    try:
        local = datetime.fromisoformat(typed)
    except ValueError:
        raise RefusedError("reply_fault_time") from None
    if local.tzinfo is not None:
        raise RefusedError("reply_fault_time")
    moment = local.replace(tzinfo=ZoneInfo(zone), fold=1).astimezone(UTC)
    if moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None) != local:
        raise RefusedError("reply_fault_skipped", zone=zone)
    if not SHORTEST <= moment - now <= LONGEST:
        raise RefusedError("reply_fault_range")
    return moment


def shown_in(moment: datetime, zone: str) -> str:
    """Return a moment as it is said: the local time with its zone and, after it, UTC."""
    utc = moment.astimezone(UTC)
    if zone == "UTC":
        return f"{utc:%Y-%m-%d %H:%M} UTC"
    local = moment.astimezone(ZoneInfo(zone))
    return f"{local:%Y-%m-%d %H:%M} {zone} ({utc:%Y-%m-%d %H:%M} UTC)"
