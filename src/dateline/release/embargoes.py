"""The embargo line: whether a line is one, and until when, where it names a time with its zone."""

import datetime as dt
import re

from dateline.release.dates import find_date
from dateline.release.model import Embargo
from dateline.release.zones import NAMES, minutes_from_utc

LONGEST = 300
_UNTIL = (
    r"(?:until|till|til|to|before|for|through|lift|expire|end|date|time|notice|copy|release|news"
    r"|by|as)\b|(?:lifts|expires|ends)"
)
_EMBARGO = re.compile(
    r"\W*(?:"
    r"(?:strict(?:ly)?|under|press|media|news|full|absolute|global|timed)?[\s-]*(?:strict )?embargo"
    rf"(?:ed|e)?(?=\s*(?:$|[:\d(–—|*!.,-]|{_UNTIL}"
    r"|jusqu|strict|hasta|bis|fino|até|تا))"
    r"|(?:strictly )?(?:not|never) (?:for|to be) (?:release|publication|publish|distribut"
    r"|broadcast|circulat|use|transmi|wire)[^.]{0,40}?"
    r" (?:before|until|till|prior to|ahead of|earlier than)\b"
    r"|do not (?:publish|release|distribute|use|broadcast)[^.]{0,40}?"
    r" (?:before|until|till|prior to)\b"
    r"|hold (?:for release|until|till|for publication)\b"
    r"|(?:no|for) (?:release|publication|broadcast|use)[^.]{0,20}?"
    r" (?:before|until|prior to|not before)\b|for (?:release|publication) (?:at|after)\b"
    r"|for (?:release|publication)[^.]{0,60}?\d\s?[ap]\.?m\b"
    r"|(?:(?:this|the|all|these) )?(?:enclosed |attached |following )?(?:press |news |media )?"
    r"(?:release|information|news|materials?|contents?|documents?|study|report)\b[^.:]{0,40}?"
    r" (?:is|are|under)(?: strictly)?(?: under)?(?: a)?(?: strict)?(?: press)? embargo(?:ed)?\b"
    r"[^.]{0,20}?(?:until|till|for|:|$)"
    r"|(?:achtung[,:!]? )?sperrfrist\b|gesperrt bis\b"
    r"|frei(?:gegeben)? (?:ab|zur veröffentlichung ab)\b"
    r"|(?:bitte )?nicht (?:vor|zur veröffentlichung vor)\b[^.]{0,20}\d"
    r"|(?:information )?(?:sous|strictement sous) embargo\b"
    r"|(?:à )?ne pas (?:diffuser|publier) avant\b|embargad[oa] (?:hasta|até)|bajo embargo\b"
    r"|no (?:publicar|difundir)[^.]{0,20} (?:antes|hasta)\b"
    r"|não (?:publicar|divulgar)[^.]{0,20} antes\b"
    r"|sob embargo\b|sotto embargo\b|onder embargo\b|under embargo\b"
    r"|ممنوع از انتشار|ممنوعیت انتشار|غیر ?‌?قابل انتشار"
    r"|انتشار (?:تا|پیش از|قبل از)[^.]{3,80} ممنوع"
    r"|(?:محظور|ممنوع) (?:من )?النشر|(?:حظر|يحظر|يُحظر) (?:نشر|النشر|إعلامي|صحفي)"
    r"|غير قابل للنشر (?:قبل|حتى)"
    r")",
    re.IGNORECASE,
)
_NONE = re.compile(
    r"\W*(?:(?:no|kein|sans|sin) (?:embargo|sperrfrist)|not (?:under )?embargo(?:ed)?"
    r"|(?:embargo|sperrfrist)\s?[:–—-]?\s?(?:none|nil|no|n/a|lifted|expired|keine?|aucun|ninguno"
    r"|for immediate release|immediate release|sofort))\W*",
    re.IGNORECASE,
)
_ZONE = "|".join(re.escape(name) for name in NAMES)
_OFFSET_SIGN = r"[+−-]\d{1,2}(?::?\d{2})?"
_CLOCK = re.compile(
    r"(?<![\d:./-])(?:(?P<noon>(?:12\s)?noon|midday|mittags|midi|mediodía)"
    r"|(?P<hour>\d{1,2})(?:\s?[:.hH]\s?(?P<minute>\d{2})(?!\d)|\s?[hH](?!\w))?"
    r"(?::(?P<second>\d{2})(?:\.\d+)?)?|(?P<four>\d{4})(?=\s?(?:hrs|hours|h\b|gmt|utc|bst|cet|z\b)))"
    r"\s{0,2}(?P<half>[ap]\.?\s?m\b\.?|noon|uhr|heures|horas|hrs|hours|h\b|صبح|ظهر|بعدازظهر"
    r"|عصر|شب|صباحا|صباحًا|مساء|مساءً)?[\s,(]{0,3}"
    r"(?:local time in |heure d[e’' ]{1,2}|hora de |به وقت |بتوقيت |time in )?"
    rf"(?P<zone>(?:UTC|GMT)\s?{_OFFSET_SIGN}|[+−-]\d{{2}}:?\d{{2}}\b|(?:{_ZONE})(?!\w))",
    re.IGNORECASE,
)
_OFFSET = re.compile(r"(?:UTC|GMT)?\s?([+−-])(\d{1,2}):?(\d{2})?", re.IGNORECASE)
_AFTERNOON = frozenset(["pm", "بعدازظهر", "عصر", "مساء", "مساءً", "شب"])
_MORNING = frozenset(["am", "صبح", "صباحا", "صباحًا"])


def is_embargo(text: str) -> bool:
    """Say whether a line forbids its use before a time (``FOR IMMEDIATE RELEASE`` doesn't)."""
    if len(text) > LONGEST or _EMBARGO.match(text) is None:
        return False
    return not says_none(text)


def says_none(text: str) -> bool:
    """Say whether a line says that there is no embargo."""
    return _NONE.fullmatch(text[:LONGEST]) is not None


def parse_embargo(text: str) -> Embargo:
    """Read an embargo line; ``until`` only where day, time and zone stand in it."""
    return Embargo(_until(text[: LONGEST * 4]), text)


def _until(text: str) -> str | None:
    day = find_date(text)
    if day is None:
        return None
    clock = _CLOCK.search(text[: day[1]]) or _CLOCK.search(text[day[2] :].lstrip("T ,"))
    if clock is None:
        return None
    try:
        local = dt.datetime.fromisoformat(day[0]) + _time_of_day(clock)
    except (ValueError, OverflowError):
        return None
    minutes = _minutes(clock["zone"], local)
    if minutes is None or abs(minutes) >= 24 * 60:
        return None
    return local.replace(tzinfo=dt.timezone(dt.timedelta(minutes=minutes))).isoformat()


def _time_of_day(clock: re.Match[str]) -> dt.timedelta:
    if clock["noon"]:
        return dt.timedelta(hours=12)
    if clock["four"]:
        hour, minute = int(clock["four"][:2]), int(clock["four"][2:])
    else:
        hour, minute = int(clock["hour"]), int(clock["minute"] or 0)
    half = re.sub(r"[.\s]", "", (clock["half"] or "").lower())
    if half in _AFTERNOON and hour < 12:
        hour += 12
    elif half in _MORNING and hour == 12:
        hour = 0
    if hour > 23 or minute > 59:
        raise ValueError
    return dt.timedelta(hours=hour, minutes=minute, seconds=int(clock["second"] or 0))


def _minutes(zone: str, local: dt.datetime) -> int | None:
    known = minutes_from_utc(zone, local)
    if known is not None:
        return known
    offset = _OFFSET.fullmatch(zone)
    if offset is None:
        return None
    minutes = int(offset[2]) * 60 + int(offset[3] or 0)
    return minutes if offset[1] == "+" else -minutes
