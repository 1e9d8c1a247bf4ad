"""Dates and times as releases write them, in the languages of the trade.

Only what is certain is read: a day with its year (``December 1, 2020``, ``1. Dezember 2020``,
``2020-12-01``, in any script's digits). ``3/4/2026`` means two days and is left alone.
"""

import datetime as dt
import re

_MONTHS = (
    "january jan janvier janv januar jänner enero ene gennaio janeiro ژانویه يناير كانون_الثاني",
    "february feb février févr fevrier februar febrero febbraio fevereiro فوریه فبراير شباط",
    "march mar mars märz marzo março مارس آذار",
    "april apr avril abril aprile آوریل أبريل نيسان",
    "may mai mayo mag maggio maio مه می مايو أيار",
    "june jun juin juni junio giugno junho ژوئن يونيو حزيران",
    "july jul juillet juil juli julio luglio julho ژوئیه جولای يوليو تموز",
    "august aug août aout agosto اوت آگوست أغسطس آب",
    "september sept sep septembre septiembre settembre setembro سپتامبر سبتمبر أيلول",
    "october oct octobre oktober okt octubre ottobre outubro اکتبر أكتوبر",
    "november nov novembre noviembre novembro نوامبر نوفمبر",
    "december dec décembre déc decembre dezember dez diciembre dicembre dezembro دسامبر ديسمبر",
)
_MONTH_NUMBER = {
    name.replace("_", " "): number
    for number, names in enumerate(_MONTHS, start=1)
    for name in names.split()
}
_MONTH = "(?:" + "|".join(sorted(map(re.escape, _MONTH_NUMBER), key=len, reverse=True)) + r")\b\.?"
_DATE = re.compile(
    rf"\b(?:(?P<m1>{_MONTH})\s{{0,3}}(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\s{{0,2}},?\s{{0,3}}(?P<y1>\d{{4}})\b"
    rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?\s{{0,3}}(?:de\s|of\s)?(?P<m2>{_MONTH})"
    rf"\s{{0,2}},?\s{{0,3}}(?:de\s|del\s)?(?P<y2>\d{{4}})\b"
    r"|(?P<y3>\d{4})-(?P<m3>\d{2})-(?P<d3>\d{2})(?=T\d|\b))",
    re.IGNORECASE,
)


def find_date(text: str) -> tuple[str, int, int] | None:
    """Return the first date of a text as ISO 8601, and the offsets it stands between."""
    for found in _DATE.finditer(text):
        day = _as_day(found)
        if day is not None:
            return day.isoformat(), found.start(), found.end()
    return None


def _as_day(found: re.Match[str]) -> dt.date | None:
    if found["m1"]:
        year, month, day = found["y1"], found["m1"], found["d1"]
    elif found["m2"]:
        year, month, day = found["y2"], found["m2"], found["d2"]
    else:
        year, month, day = found["y3"], found["m3"], found["d3"]
    number = int(month) if month.isdigit() else _MONTH_NUMBER[month.lower().rstrip(".")]
    try:
        return dt.date(int(year), number, int(day))
    except ValueError:
        return None
