"""Times as the wire prints them: always in UTC, the month by its name.

>>> long_date("2026-03-03"), long_time("2026-03-03T10:05:00+01:00")
('3 March 2026', '3 March 2026, 09:05 UTC')
"""

from datetime import UTC, datetime

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def instant(time: str) -> datetime:
    """Read an RFC 3339 time or an ISO date (its first moment) as a moment in UTC."""
    moment = datetime.fromisoformat(time)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def long_date(time: str) -> str:
    """Return the day of an RFC 3339 time, or an ISO date, in words."""
    moment = instant(time)
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"


def long_time(time: str) -> str:
    """Return day and minute of an RFC 3339 time, in words."""
    return f"{long_date(time)}, {instant(time):%H:%M} UTC"
