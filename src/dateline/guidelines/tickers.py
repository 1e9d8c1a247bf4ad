"""Stock tickers in a text: how they are written, and whose they are by the words before them."""

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.release.patterns import late

_CHUNK = 90
_CURRENCIES = frozenset({"USD", "CAD", "AUD", "NZD", "HKD", "SGD", "EUR", "GBP"})
_QUOTED_NAME = late(r"\s*\([^()]{0,60}\)\s*$")
_TRAIL = late(
    r"[\s,;:/|(\[]+$|\b(?:and|or|symbol|ticker|stock)\s*[:(]?\s*$"
    r"|\b(?:NYSE|NASDAQ|TSX|LSE|OTC)$",
    re.IGNORECASE,
)
_UP = r"[A-Z0-9À-ÖØ-Þ]"
_JOINED = r"(?:of|the|for|de|del|da|di|du|von|van|et|y|&)"
_SUFFIX = (
    r"(?:Inc|Corp|Co|Ltd|LLC|PLC|plc|AG|SE|SA|S\.A|N\.V|L\.P|LP|NV|Limited|Incorporated"
    r"|Corporation)"
)
_NAME = late(
    rf"((?:{_UP}[\w.&'’!-]*|e[A-Z]\w+|i[A-Z]\w+)"
    rf"(?: (?:{_JOINED} ){{0,2}}{_UP}[\w.&'’!-]*| & {_UP}[\w.&'’!-]*|,? {_SUFFIX}\.?){{0,6}})$"
)


_ANY = late(r"\((?:[A-Z][\w-]*)(?: [A-Z]\w*){0,2}\s?:\s?[A-Z0-9.]{1,7}(?=[);,])")


class Ticker(NamedTuple):
    """A ticker where it stands: ``exchange`` is empty where none is given."""

    start: int
    end: int
    exchange: str
    symbol: str
    company: str


@functools.cache
def _patterns(exchanges: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    longest = sorted(exchanges, key=len, reverse=True)
    listed = "|".join(re.escape(name).replace(r"\ ", r"[ -]?") for name in longest)
    symbol = r"[A-Z0-9]{1,6}(?:[.\-][A-Z0-9]{1,3})?"
    written = rf"(?<![\w.])(?P<exchange>(?i:{listed}))\s?:\s?(?P<symbol>{symbol})(?![\w])"
    loose = (
        rf"\((?P<exchange>(?i:{listed}))[ \-–]{{1,3}}(?P<symbol>[A-Z]{{2,5}})\)"
        r"|\b(?i:(?:ticker|stock|trading|nyse|nasdaq) symbols?|ticker|symbols?)"
        r"(?: of| is|,|:)?\s?[\"'“‘(]?\$?(?P<bare>[A-Z]{2,5})(?!\w|\.\w)"
        r"|(?<![\w$])\$(?P<cash>[A-Z]{2,5})(?![\w$])"
    )
    return late(written), late(loose)


def written_tickers(text: str, exchanges: tuple[str, ...]) -> Iterator[Ticker]:
    """Yield the tickers that are written as EXCHANGE:SYMBOL, with the company each follows."""
    previous: Ticker | None = None
    for found in _at_colons(text, exchanges):
        company = company_before(text, found.start())
        if previous is not None and not _says(text[previous.end : found.start()]):
            company = previous.company
        symbol = found["symbol"].rstrip(".-")
        previous = Ticker(found.start(), found.end(), found["exchange"], symbol, company)
        yield previous


_BEFORE_COLON, _AFTER_COLON = 40, 24


@functools.cache
def _last_words(exchanges: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words that exchanges' names end with, in lower case."""
    return tuple({re.findall(r"[^\W_]+", name.lower())[-1] for name in exchanges})


def _at_colons(text: str, exchanges: tuple[str, ...]) -> Iterator[re.Match[str]]:
    """Yield what is written as a ticker; looked for only where a colon follows an exchange."""
    lasts, pattern = _last_words(exchanges), _patterns(exchanges)[0]
    at = text.find(":")
    while at >= 0:
        if text[max(0, at - _BEFORE_COLON) : at].rstrip().lower().endswith(lasts):
            window = pattern.finditer(text, max(0, at - _BEFORE_COLON), at + _AFTER_COLON)
            yield from (found for found in window if found.start() < at < found.end())
        at = text.find(":", at + 1)


def loose_tickers(text: str, exchanges: tuple[str, ...]) -> Iterator[Ticker]:
    """Yield what looks like a ticker in another form: ``ticker ABC``, ``(NYSE ABC)``, ``$ABC``."""
    reached = 0
    for found in _at_signs(text, _patterns(exchanges)[1]):
        if found.start() < reached or found["cash"] in _CURRENCIES:
            continue
        reached = found.end()  # two signs may stand in one
        group = next(name for name in ("symbol", "bare", "cash") if found[name])
        start, end = found.span() if group == "cash" else (found.start(group), found.end(group))
        if group == "symbol":
            start, end = found.start() + 1, found.end() - 1
        yield Ticker(start, end, found["exchange"] or "", found[group], "")


_SIGNS = ("(", "$", "ticker", "symbol")
_BEFORE_SIGN, _AFTER_SIGN = 10, 50


def _at_signs(text: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Yield a pattern's matches; looked for only around what each of its forms has."""
    lowered = text.lower() if text.isascii() else text.translate(_LOWER)
    places: list[int] = []
    for sign in _SIGNS:
        at = lowered.find(sign)
        while at >= 0:
            places.append(at)
            at = lowered.find(sign, at + 1)
    for at in sorted(places):
        early = 0 if text[at] in "($" else _BEFORE_SIGN
        window = pattern.finditer(text, max(0, at - early), at + _AFTER_SIGN)
        yield from (found for found in window if found.start() <= at < found.end())


_LOWER = {ord(letter): letter.lower() for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


def listed_companies(text: str) -> Iterator[str]:
    """Yield the companies that a ticker stands behind, on whatever exchange."""
    for found in _ANY.finditer(text):
        company = company_before(text, found.start())
        if company:
            yield company


def company_before(text: str, at: int) -> str:
    """Return the name that stands before an offset, brackets and commas aside; else ``""``.

    >>> text = 'Marrow Robotics, Inc. ("Marrow" or the "Company") (NYSE: MRW)'
    >>> company_before(text, text.index("NYSE"))
    'Marrow Robotics, Inc.'
    """
    chunk = text[max(0, at - _CHUNK) : at].rpartition("\n")[2]
    while True:
        bare = _TRAIL.sub("", chunk)
        bare = _QUOTED_NAME.sub("", bare) if bare.endswith(")") else bare
        if bare == chunk:
            break
        chunk = bare
    found = _NAME.search(chunk)
    return found[1].strip(" ,") if found else ""


def _says(between: str) -> bool:
    """Say whether there are words between two tickers, other than those that join them."""
    return re.sub(r"\b(?:and|or|also)\b|[\W_]", "", between) != ""
