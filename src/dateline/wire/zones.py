"""A moment as somebody types it: a local time, and the zone that it is of."""

from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from dateline.wire.errors import RefusedError


@cache
def zones() -> tuple[str, ...]:
    """Return the names of time zones that one can choose from."""
    return tuple(sorted(name for name in available_timezones() if "/" in name or name == "UTC"))


def moment_of(typed: str, zone: str) -> datetime:
    """Return the moment, in UTC, of a local time such as ``2026-03-05T17:00`` in a zone.

    An hour that a clock's change shows twice is the later one, which is kinder to whoever is asked.
    Raises `RefusedError` for one that isn't a time, or that the clock skips.
    """
    if zone not in zones():
        raise RefusedError("fault_zone", zone=zone[:60])
    try:
        local = datetime.fromisoformat(typed)
    except ValueError:
        raise RefusedError("fault_time") from None
    if local.tzinfo is not None:
        raise RefusedError("fault_time")
    try:
        moment = local.replace(tzinfo=ZoneInfo(zone), fold=1).astimezone(UTC)
        back = moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    except OverflowError:  # the first and last days of the calendar
        raise RefusedError("fault_time") from None
    if back != local:
        raise RefusedError("fault_skipped", zone=zone)
    return moment


def shown_in(moment: datetime, zone: str) -> str:
    """Return a moment as it is said: the local time with its zone and, after it, UTC."""
    utc = moment.astimezone(UTC)
    if zone == "UTC":
        return f"{utc:%Y-%m-%d %H:%M} UTC"
    local = moment.astimezone(ZoneInfo(zone))
    return f"{local:%Y-%m-%d %H:%M} {zone} ({utc:%Y-%m-%d %H:%M} UTC)"
