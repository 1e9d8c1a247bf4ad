"""Time zones as releases name them, and how far from UTC they are on a day, where that is certain.

A name that means several zones (``CST``, ``IST``) isn't here, and one that is out of season on the
day (``EST`` in July) says two things at once: neither is certain.
"""

import datetime as dt

_FIXED = {
    "utc": 0, "gmt": 0, "z": 0, "ut": 0, "greenwich": 0, "greenwich mean time": 0,
    "universal time": 0, "wat": 60, "cat": 120, "sast": 120, "eat": 180, "msk": 180, "trt": 180,
    "irst": 210, "gst": 240, "pkt": 300, "ict": 420, "wib": 420, "sgt": 480, "hkt": 480,
    "awst": 480, "myt": 480, "pht": 480, "jst": 540, "kst": 540, "hst": -600, "brt": -180,
    "moscow": 180, "istanbul": 180, "riyadh": 180, "mecca": 180, "doha": 180, "kuwait": 180,
    "nairobi": 180, "baghdad": 180, "dubai": 240, "abu dhabi": 240, "karachi": 300, "delhi": 330,
    "new delhi": 330, "mumbai": 330, "india": 330, "indian standard time": 330, "bangkok": 420,
    "jakarta": 420, "hanoi": 420, "singapore": 480, "hong kong": 480, "beijing": 480,
    "shanghai": 480, "taipei": 480, "manila": 480, "kuala lumpur": 480, "perth": 480, "tokyo": 540,
    "seoul": 540, "japan": 540, "johannesburg": 120, "lagos": 60, "brisbane": 600,
    "تهران": 210, "ایران": 210, "tehran": 210, "گرینویچ": 0, "غرينتش": 0, "جرينتش": 0,
    "غرينيتش": 0, "مكة": 180, "مكة المكرمة": 180, "السعودية": 180, "دبي": 240, "الإمارات": 240,
}  # fmt: skip
_WINTER = {
    "wet": ("eu", 0), "cet": ("eu", 60), "mez": ("eu", 60), "eet": ("eu", 120),
    "est": ("us", -300), "mst": ("us", -420), "pst": ("us", -480), "akst": ("us", -540),
    "central european time": ("eu", 60), "eastern standard time": ("us", -300),
    "pacific standard time": ("us", -480), "aest": ("au", 600), "acst": ("au", 570),
    "nzst": ("nz", 720),
}  # fmt: skip
_SUMMER = {
    "west": ("eu", 0), "bst": ("eu", 0), "cest": ("eu", 60), "mesz": ("eu", 60),
    "eest": ("eu", 120), "edt": ("us", -300), "cdt": ("us", -360), "mdt": ("us", -420),
    "pdt": ("us", -480), "akdt": ("us", -540), "aedt": ("au", 600), "acdt": ("au", 570),
    "nzdt": ("nz", 720), "british summer time": ("eu", 0),
    "central european summer time": ("eu", 60), "eastern daylight time": ("us", -300),
    "pacific daylight time": ("us", -480),
}  # fmt: skip
_LOCAL = {
    "et": ("us", -300), "ct": ("us", -360), "mt": ("us", -420), "pt": ("us", -480),
    "eastern": ("us", -300), "eastern time": ("us", -300), "pacific": ("us", -480),
    "pacific time": ("us", -480), "central time": ("us", -360), "mountain time": ("us", -420),
    "new york": ("us", -300), "washington": ("us", -300), "toronto": ("us", -300),
    "chicago": ("us", -360), "denver": ("us", -420), "los angeles": ("us", -480),
    "san francisco": ("us", -480), "london": ("eu", 0), "uk": ("eu", 0), "dublin": ("eu", 0),
    "lisbon": ("eu", 0), "lisboa": ("eu", 0), "paris": ("eu", 60), "brussels": ("eu", 60),
    "bruxelles": ("eu", 60), "berlin": ("eu", 60), "geneva": ("eu", 60), "genève": ("eu", 60),
    "zurich": ("eu", 60), "vienna": ("eu", 60), "wien": ("eu", 60), "madrid": ("eu", 60),
    "rome": ("eu", 60), "roma": ("eu", 60), "amsterdam": ("eu", 60), "stockholm": ("eu", 60),
    "oslo": ("eu", 60), "copenhagen": ("eu", 60), "warsaw": ("eu", 60), "prague": ("eu", 60),
    "athens": ("eu", 120), "helsinki": ("eu", 120), "sydney": ("au", 600),
    "melbourne": ("au", 600), "auckland": ("nz", 720), "wellington": ("nz", 720),
    "باريس": ("eu", 60), "لندن": ("eu", 0), "پاریس": ("eu", 60), "برلین": ("eu", 60),
}  # fmt: skip
_TEHRAN = frozenset(["تهران", "ایران", "tehran", "irst"])
NAMES = tuple(sorted({*_FIXED, *_WINTER, *_SUMMER, *_LOCAL}, key=len, reverse=True))


def minutes_from_utc(zone: str, local: dt.datetime) -> int | None:
    """Return how many minutes a zone is ahead of UTC at a wall clock's time; ``None`` if unsure."""
    name = zone.strip().lower()
    if name in _TEHRAN and local.year < 2023:
        return None
    if name in _FIXED:
        return _FIXED[name]
    for names, summer in ((_WINTER, False), (_SUMMER, True)):
        if name in names:
            rule, minutes = names[name]
            return minutes + 60 * summer if _is_summer(rule, local) is summer else None
    if name not in _LOCAL:
        return None
    rule, minutes = _LOCAL[name]
    return minutes + (60 if _is_summer(rule, local) else 0)


def _is_summer(rule: str, local: dt.datetime) -> bool:
    """Say whether summer time holds: us since 2007, eu since 1996, au and nz since 2008."""
    year = local.year
    if rule == "us":
        return _sunday(year, 3, 8, 2) <= local < _sunday(year, 11, 1, 2)
    if rule == "eu":
        return _sunday(year, 3, 25, 2) <= local < _sunday(year, 10, 25, 3)
    start = _sunday(year, 10, 1, 2) if rule == "au" else _sunday(year, 9, 24, 2)
    return not _sunday(year, 4, 1, 3) <= local < start


def _sunday(year: int, month: int, day: int, hour: int) -> dt.datetime:
    """Return the first Sunday on or after a day, at an hour of the wall clock."""
    first = dt.datetime(year, month, day, hour)  # noqa: DTZ001  a wall clock
    return first + dt.timedelta(days=(6 - first.weekday()) % 7)
