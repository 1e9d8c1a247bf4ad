"""Times on the command line."""

from datetime import date, datetime

from dateline.cli.failing import CommandError


def moment(text: str | None) -> datetime | None:
    """Read an RFC 3339 time with its offset."""
    if text is None:
        return None
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        raise CommandError(f"{text!r} isn't an RFC 3339 time like 2026-03-03T09:00:00Z.") from None
    if time.tzinfo is None:
        raise CommandError(f"{text!r} names no time zone: add Z or an offset.")
    return time


def day(text: str) -> str:
    """Read a day, YYYY-MM-DD, and return it as it is."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise CommandError(f"{text!r} isn't a day like 2026-03-03.") from None
