"""Days and numbers as a page's language writes them; English where it isn't known here.

>>> day("2026-03-03", "de"), day("2026-03-03", "fa"), number(1404, "fr")
('3. März 2026', '۳ مارس ۲۰۲۶', '1\\u202f404')
"""

from dateline.press.dates import instant

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fa": "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
}
_WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "fa": "دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
}
_GROUPING = {"en": ",", "fa": "٬", "de": ".", "fr": "\u202f"}
_PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


def primary(language: str) -> str:
    """Return a language tag's first subtag, in lower case."""
    return language.partition("-")[0].lower()


def day(time: str, language: str) -> str:
    """Return the day (in UTC) of an RFC 3339 time or an ISO date."""
    moment = instant(time)
    return _joined(moment.day, month(moment.month, language), moment.year, language)


def weekday(time: str, language: str) -> str:
    """Return the day of the week (in UTC) of an RFC 3339 time or an ISO date."""
    return _names(_WEEKDAYS, language)[instant(time).weekday()]


def weekday_and_day(time: str, language: str) -> str:
    """Return the day of the week and the day of an RFC 3339 time (in UTC) or an ISO date."""
    return f"{weekday(time, language)}{comma(language)}{day(time, language)}"


def minute(time: str, language: str) -> str:
    """Return day and minute of an RFC 3339 time, in UTC."""
    clock = f"{instant(time):%H:%M}"
    return f"{day(time, language)}{comma(language)}{digits(clock, language)} UTC"


def comma(language: str) -> str:
    """Return what stands between the parts of a list, or of a day and its hour."""
    return "، " if primary(language) == "fa" else ", "


def clock(time: str, language: str) -> str:
    """Return the minute of an RFC 3339 time, in UTC, without its day."""
    return f"{digits(f'{instant(time):%H:%M}', language)} UTC"


def month(which: int, language: str) -> str:
    """Return a month's name, 1 being January."""
    return _names(_MONTHS, language)[which - 1]


def number(value: int, language: str) -> str:
    """Return a whole number with its thousands apart."""
    tag = primary(language)
    return digits(f"{value:,}".replace(",", _GROUPING.get(tag, ",")), language)


def share(percent: float, language: str) -> str:
    """Return a share of a hundred, to a tenth where it is small."""
    if primary(language) == "fa":
        return digits(f"{percent:.1f}٪".replace(".", "٫"), language)
    return f"{percent:.1f} %"


def digits(text: str, language: str) -> str:
    """Return a text of digits in the language's own."""
    return text.translate(_PERSIAN) if primary(language) == "fa" else text


def _joined(which: int, name: str, year: int, language: str) -> str:
    dot = "." if primary(language) == "de" else ""
    return digits(f"{which}{dot} {name} {year}", language)


def _names(table: dict[str, str], language: str) -> list[str]:
    return table.get(primary(language), table["en"]).split()
