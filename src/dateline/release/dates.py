"""Dates and times as releases write them, in the languages of the trade.

Only what is certain is read: a day with its year, in any script's digits (``December 1, 2020``,
``1. Dezember 2020``, ``2020-12-01``, ``۱۲ اسفند ۱۴۰۴``). In figures alone, a year that stands first
or a number over 12 makes it certain, and with full stops the day stands first (``3.4.2026``);
``3/4/2026`` means two days and is left alone. Years of the Persian solar calendar (1300 to 1499)
are turned into ours; a day of the lunar calendar depends on who saw the moon, and isn't read.
"""

import datetime as dt
import re

from dateline.release.patterns import late

_MONTHS = (
    """january jan janvier janv januar jänner jän enero ene gennaio janeiro januari styczeń
    stycznia ocak января janúar tammikuuta ژانویه ینایر يناير كانون_الثاني""",
    """february feb febr février févr fév fevrier februar feber febrero febbraio fevereiro fev
    februari lutego şubat февраля fevrer فوریه فبراير شباط""",
    """march mar mars märz mrz mär maerz marzo março maart marts marca mart марта مارس مارچ آذار""",
    """april apr avril avr abril abr aprile kwietnia nisan апреля آوریل آپریل أبريل ابريل نيسان""",
    """may mai mayo maggio mag maio mei maj maja mayıs мая مه می مايو أيار ايار""",
    """june jun juin juni junio giugno giu junho czerwca haziran июня ژوئن يونيو يونيه حزيران""",
    """july jul juillet juil juli julio luglio lug julho lipca temmuz июля ژوئیه ژوئيه جولای
    يوليو يوليه تموز""",
    """august aug août aout agosto ago augustus augusti sierpnia ağustos августа اوت آگوست أغسطس
    اغسطس آب""",
    """september sept sep septembre septiembre settembre set setembro septembrie września eylül
    сентября سپتامبر سبتمبر أيلول ايلول""",
    """october oct octobre oktober okt octubre ottobre ott outubro out października ekim октября
    اکتبر أكتوبر اكتوبر تشرين_الأول تشرين_الاول""",
    """november nov novembre noviembre novembro listopada kasım ноября نوامبر نوفمبر
    تشرين_الثاني""",
    """december dec décembre déc decembre dezember dez diciembre dic dicembre dezembro grudnia
    aralık декабря دسامبر ديسمبر كانون_الأول كانون_الاول""",
)
_PERSIAN_MONTHS = (
    "فروردین حمل",
    "اردیبهشت ثور",
    "خرداد جوزا",
    "تیر سرطان",
    "مرداد امرداد اسد",
    "شهریور سنبله",
    "مهر میزان",
    "آبان عقرب",
    "آذر قوس",
    "دی جدی",
    "بهمن دلو",
    "اسفند حوت",
)


def _numbered(months: tuple[str, ...]) -> dict[str, int]:
    return {
        name.replace("_", " "): number
        for number, names in enumerate(months, start=1)
        for name in names.split()
    }


_MONTH_NUMBER = _numbered(_MONTHS)
_PERSIAN_NUMBER = _numbered(_PERSIAN_MONTHS)
_MONTH_NUMBER.update(
    {f"{name}ماه": 0 for name in _PERSIAN_NUMBER}, **dict.fromkeys(_PERSIAN_NUMBER, 0)
)
_WORD = (
    r"(?P<{}>(?:كانون|تشرين)\s(?:ال)?[^\W\d_]+|[^\W\d_]+(?:\u200cماه)?)"
    r"(?:\s?/\s?[^\W\d_]+(?:\sال[^\W\d_]+)?)?[\u0654\u0650]?"
)
_SUFFIX = r"(?:st|nd|rd|th|er|\.ª?|º|ª|ème|e)?"
_BEFORE_YEAR = late(
    rf"(?:(?<![^\W_]){_WORD.format('m1')}[.,]?\s{{0,3}}(?P<d1>\d{{1,2}}){_SUFFIX}\s{{0,2}},?"
    rf"\s{{0,3}}(?:del?\s)?"
    rf"|(?<!\d)(?P<d2>\d{{1,2}}){_SUFFIX}(?:\s{{0,3}}|-)(?:day\s)?(?:de\s|of\s|d[’']|من\s)?"
    rf"{_WORD.format('m2')}\.?,?(?:\s{{0,3}}|-)(?:del?\s|lo\s|سنة\s|عام\s|سال\s)?"
    r"|(?<![\d./-])(?P<a>\d{1,2})(?P<s>[./-])\s?(?P<b>\d{1,2})(?P=s)\s?)$",
    re.IGNORECASE,
)
_YEAR = late(r"(?<!\d)\d{4}(?!\d|\.\d{1,3}(?!\.))")
_FOUR_DIGITS = late(r"\d{4}")
_AFTER_YEAR = late(
    r"(?:(?P<s>[-/.])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?=T\d|\b)"
    r"|\s?[年년]\s?(?P<m2>\d{1,2})\s?[月월]\s?(?P<d2>\d{1,2})\s?[日일]"
    rf"|\.?\s{_WORD.format('m3')}\s(?P<d3>\d{{1,2}})\b(?!:))"
)
_DAY = late(
    rf"(?:(?P<m1>[^\W\d_]+)\.?\s{{0,3}}(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?![\w:])"
    rf"|(?P<d2>\d{{1,2}}){_SUFFIX}\s{{1,3}}(?:de\s|of\s)?(?P<m2>[^\W\d_]+)(?!\w)\.?"
    r"|(?P<figures>\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?![\w.-])))",
    re.IGNORECASE,
)
_MONTH_OF_YEAR = late(r"([^\W\d_]+)\.?,?\s(?:de\s)?\d{4}(?!\d)")
_WINDOW = 44
_PERSIAN_YEARS = range(1300, 1500)
_YEARS = range(1500, 2200)
_CYCLE_YEARS, _CYCLE_LEAPS = 33, 8
_PERSIAN_OFFSET = -356032


def iso_day(figures: re.Match[str] | None) -> str | None:
    """Return the day of a match whose first groups are year, month and day; ``None`` for none."""
    if figures is None:
        return None
    try:
        return dt.date(int(figures[1]), int(figures[2]), int(figures[3])).isoformat()
    except ValueError:
        return None


def find_date(text: str) -> tuple[str, int, int] | None:
    """Return the first date of a text as ISO 8601, and the offsets it stands between."""
    for year in _YEAR.finditer(text):
        found = _around(text, year)
        if found is not None:
            return found
    return None


def may_hold_date(text: str) -> bool:
    """Say at a glance whether a text may hold a date: it has a year's digits."""
    return _FOUR_DIGITS.search(text) is not None


def month_name(number: int) -> str:
    """Return the English name of a month, 1 to 12."""
    return _MONTHS[number - 1].split()[0].capitalize()


def day_at(text: str, at: int) -> int | None:
    """Return where a day without its year ends that begins at an offset; ``None`` if none does."""
    found = _DAY.match(text, at)
    if found is None:
        month = _MONTH_OF_YEAR.match(text, at)
        return month.end() if month and month[1].lower() in _MONTH_NUMBER else None
    if found["figures"]:
        return found.end()
    name = (found["m1"] or found["m2"]).lower()
    day = int(found["d1"] or found["d2"])
    return found.end() if name in _MONTH_NUMBER and 1 <= day <= 31 else None


def _around(text: str, year: re.Match[str]) -> tuple[str, int, int] | None:
    start, end = year.span()
    number = int(year[0])
    after = _AFTER_YEAR.match(text, end)
    if after is not None:
        month = after["m"] or after["m2"] or _month(after["m3"], number)
        day = after["d"] or after["d2"] or after["d3"]
        found = _day(number, int(month or 0), int(day))
        if found is not None:
            return found, start, after.end()
    window = max(0, start - _WINDOW)
    before = _BEFORE_YEAR.search(text[window:start])
    if before is None:
        return None
    if before["a"]:
        pair = _ordered(int(before["a"]), int(before["b"]), before["s"])
        found = _day(number, pair[1], pair[0]) if pair else None
    else:
        month = _month(before["m1"] or before["m2"], number)
        found = _day(number, month or 0, int(before["d1"] or before["d2"]))
    return (found, window + before.start(), end) if found is not None else None


def _ordered(first: int, second: int, sign: str) -> tuple[int, int] | None:
    """Return day and month of two numbers, where it is certain which is which."""
    if first > 12 >= second or first == second or (sign == "." and second <= 12):
        return first, second
    return (second, first) if second > 12 >= first else None


def _month(name: str | None, year: int) -> int | None:
    folded = (name or "").lower()
    if year in _PERSIAN_YEARS:
        return _PERSIAN_NUMBER.get(folded.removesuffix("ماه").rstrip("\u200c"))
    return _MONTH_NUMBER.get(folded)


def _day(year: int, month: int, day: int) -> str | None:
    if year in _PERSIAN_YEARS:
        return _from_persian(year, month, day)
    if year not in _YEARS:
        return None
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return None


def _from_persian(year: int, month: int, day: int) -> str | None:
    """Turn a day of the Persian solar calendar into ours (in 33-year cycles: 1178 to 1633)."""
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    within = 31 * (month - 1) if month < 7 else 186 + 30 * (month - 7)
    length = _persian_new_year(year + 1) - _persian_new_year(year)
    if day > (31 if month < 7 else 30) or within + day > length:
        return None
    return dt.date.fromordinal(_persian_new_year(year) + within + day - 1).isoformat()


def _persian_new_year(year: int) -> int:
    counted = year + 1595
    leaps = counted // _CYCLE_YEARS * _CYCLE_LEAPS + (counted % _CYCLE_YEARS + 3) // 4
    return _PERSIAN_OFFSET + 365 * counted + leaps
