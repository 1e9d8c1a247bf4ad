"""The embargo line: until when, where it names a time with its zone."""

import datetime as dt
import re

from dateline.release.dates import find_date
from dateline.release.model import Embargo

_ZONES = {
    "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "BST": 60, "WEST": 60, "CET": 60, "CEST": 120, "MEZ": 60,
    "MESZ": 120, "EET": 120, "EEST": 180, "MSK": 180, "IRST": 210, "EST": -300, "EDT": -240,
    "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "JST": 540, "SGT": 480,
    "HKT": 480, "AEST": 600, "AEDT": 660,
}  # fmt: skip
_AMERICAN = {"ET": -300, "CT": -360, "MT": -420, "PT": -480, "EASTERN": -300, "PACIFIC": -480}
_CLOCK = re.compile(
    r"\b(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2}))?(?::(?P<second>\d{2})(?:\.\d+)?)?\s{0,2}"
    r"(?P<half>a\.?m\.?|p\.?m\.?|noon|uhr)?"
    r"[\s(]{0,3}(?P<zone>[+-]\d{2}:?\d{2}\b|(?:UTC|GMT)\s?[+-]\d{1,2}(?::?\d{2})?"
    r"|\b(?:" + "|".join(sorted((*_ZONES, *_AMERICAN), key=len, reverse=True)) + r")\b)",
    re.IGNORECASE,
)
_OFFSET = re.compile(r"(?:UTC|GMT)?\s?([+-])(\d{1,2}):?(\d{2})?", re.IGNORECASE)


def parse_embargo(text: str) -> Embargo:
    """Read an embargo line; ``until`` only where day, time and zone stand in it."""
    return Embargo(_until(text), text)


def _until(text: str) -> str | None:
    day = find_date(text)
    if day is None:
        return None
    clock = _CLOCK.search(text[: day[1]]) or _CLOCK.search(text[day[2] :].lstrip("T ,"))
    if clock is None:
        return None
    hour = int(clock["hour"])
    half = (clock["half"] or "").lower().replace(".", "")
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    try:
        local = dt.datetime.fromisoformat(day[0]).replace(
            hour=hour, minute=int(clock["minute"] or 0), second=int(clock["second"] or 0)
        )
    except ValueError:
        return None
    minutes = _zone_minutes(clock["zone"].upper(), local)
    if minutes is None or abs(minutes) >= 24 * 60:
        return None
    return local.replace(tzinfo=dt.timezone(dt.timedelta(minutes=minutes))).isoformat()


def _zone_minutes(zone: str, local: dt.datetime) -> int | None:
    if zone in _ZONES:
        return _ZONES[zone]
    if zone in _AMERICAN:
        return _AMERICAN[zone] + (60 if _american_summer(local) else 0)
    offset = _OFFSET.fullmatch(zone)
    if offset is None:
        return None
    minutes = int(offset[2]) * 60 + int(offset[3] or 0)
    return -minutes if offset[1] == "-" else minutes


def _american_summer(local: dt.datetime) -> bool:
    """Say whether summer time holds in the United States (since 2007's rule)."""
    march = dt.datetime(local.year, 3, 8, 2)  # noqa: DTZ001  a wall clock
    november = dt.datetime(local.year, 11, 1, 2)  # noqa: DTZ001  a wall clock
    start = march + dt.timedelta(days=(6 - march.weekday()) % 7)
    end = november + dt.timedelta(days=(6 - november.weekday()) % 7)
    return start <= local < end
