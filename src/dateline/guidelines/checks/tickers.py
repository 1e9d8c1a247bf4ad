"""DG-10: a ticker as EXCHANGE:SYMBOL, verified as the source's own; another's needs a reason."""

import functools
import re
from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.finding import Hit
from dateline.guidelines.parties import same_party, speakers, speaks
from dateline.guidelines.rules import Rule
from dateline.guidelines.tickers import Ticker, loose_tickers, written_tickers
from dateline.release.patterns import late

_TICKER = "ticker"
_CUES = frozenset({"ticker", "tickers", "symbol", "symbols"})
_NAME_PART = late(r"[^\W_]+")
_CASHTAG = late(r"\$[A-Z]{2,5}\b")
_CRYPTO_LIST = (
    "token tokens tokenomics crypto cryptocurrency cryptocurrencies blockchain coin coins memecoin"
    " altcoin airdrop presale defi nft nfts solana ethereum web3 dex onchain"
)
_CRYPTO = frozenset(_CRYPTO_LIST.split())
_MARKET = frozenset({
    "stock", "stocks", "share", "shares", "shareholders", "nasdaq", "nyse", "investors", "listed",
    "listing", "traded", "trades", "trading", "exchange", "bourse", "quoted",
})  # fmt: skip
_PARENT = late(r"(?:part|subsidiary|division|unit|brand|affiliate) of (?:the )?$|owned by $")
_LEAD_IN = 24
"""Letters that may stand before the company that a text is about, such as the name of a column."""
_FIELDS = frozenset({"ticker", "stock ticker", "tickers", "listing"})


def check_ticker(case: Case, rule: Rule) -> Iterator[Hit]:
    """Judge each ticker once: its form, and whose it is."""
    exchanges = rule.words("exchanges")
    written = list(written_tickers(case.text, exchanges))
    left = rule.number("most")
    for hit in (*_owned(case, written), *_formed(case, written, exchanges), *_abroad(case)):
        if left:
            left -= 1
            yield hit


@functools.cache
def _words_of(exchanges: tuple[str, ...]) -> frozenset[str]:
    """Return all words of exchanges' names."""
    return frozenset(word for name in exchanges for word in _NAME_PART.findall(name.lower()))


def _owned(case: Case, written: list[Ticker]) -> Iterator[Hit]:
    """Tell the source's own tickers from those of others."""
    if not written:
        return
    verified = _verified(case)
    own = speakers(case)
    companies = _companies(written)
    seen: set[str] = set()
    for ticker in written:
        name = f"{ticker.exchange.upper()}:{ticker.symbol}"
        if ticker.symbol in seen or _plain(name) in verified:
            continue
        seen.add(ticker.symbol)
        company = companies.get(ticker.symbol, "")
        mine = _is_own(case, ticker, company, own)
        if not mine:
            yield case.hit(
                ticker.start, ticker.end, "another" if company else "unknown",
                ticker=name, company=company,
            )  # fmt: skip
        elif case.filing is not None:
            yield case.hit(ticker.start, ticker.end, "unverified", ticker=name)


def _companies(written: list[Ticker]) -> dict[str, str]:
    """Return the company that each symbol first stands beside."""
    companies: dict[str, str] = {}
    for ticker in written:
        if ticker.company:
            companies.setdefault(ticker.symbol, ticker.company)
    return companies


def _is_own(case: Case, ticker: Ticker, company: str, own: tuple[str, ...]) -> bool:
    """Say whether a ticker is the source's; without a filing, its subject is taken for it."""
    if company and speaks(company, own):
        return True
    if case.filing is not None:
        return False
    return (
        not company
        or any(
            same_party(company, opening) or company in opening[: len(company) + _LEAD_IN]
            for opening in _openings(case)
        )
        or _PARENT.search(case.text[: case.text.find(company, 0, ticker.start)][-40:]) is not None
    )


def _openings(case: Case) -> Iterator[str]:
    """Yield how headline, text and boilerplates begin: whom they begin with they are about."""
    yield case.fold(case.document.headline)
    yield from (case.words(stretch) for stretch in case.of_kind("boilerplate"))
    first = next(case.of_kind("paragraph"), None)
    if first is not None:
        yield case.text[first.start : first.start + 160]


def _verified(case: Case) -> frozenset[str]:
    if case.filing is None:
        return frozenset()
    return frozenset(
        _plain(part)
        for fact in case.filing.verified
        if fact.field.lower() in _FIELDS and fact.method and fact.at
        for part in re.split(r"[,;]| and ", fact.value)
    )


def _plain(ticker: str) -> str:
    return re.sub(r"[\s-]", "", ticker).upper()


def _formed(case: Case, written: list[Ticker], exchanges: tuple[str, ...]) -> Iterator[Hit]:
    """Find tickers in another form, unless the text gives the right one as well."""
    known = {ticker.symbol for ticker in written}
    tokens = not case.vocabulary.isdisjoint(_CRYPTO)
    market = not case.vocabulary.isdisjoint(_MARKET)
    cued = not case.vocabulary.isdisjoint(_CUES) and (market or _TICKER in case.vocabulary)
    tagged = cued or ("$" in case.text and _CASHTAG.search(case.text) is not None)
    if not tagged and not (market and _bracketed(case, exchanges)):
        return
    for ticker in loose_tickers(case.text, exchanges):
        if ticker.symbol in known or (tokens and not ticker.exchange):
            continue
        known.add(ticker.symbol)
        yield case.hit(ticker.start, ticker.end, "form", symbol=ticker.symbol)


_ABROAD_WORDS = frozenset(
    {"نماد", "börsenkürzel", "tickerkürzel", "wkn", "isin", "mnémonique", "mnemo", "bursátil"}
)
_ABROAD = late(
    r"(?:نماد(?: (?:بورسی|معاملاتی))?|börsenkürzel|tickerkürzel|wkn|(?:code )?isin"
    r"|(?:code )?mn[ée]mo(?:nique)?"
    r"|bursátil)(?: ?:| (?:ist|est|es|lautet)| ?(?=[«\"“])) ?[«\"“]? ?(?P<symbol>\w{2,12})",
    re.IGNORECASE,
)


def _abroad(case: Case) -> Iterator[Hit]:
    """Find the symbols that Persian, German, French and Spanish texts give without an exchange."""
    if case.document.language.startswith("en"):
        return
    verified = _verified(case)
    for at in case.places(_ABROAD_WORDS):
        found = _ABROAD.match(case.text, at)
        if found is not None and not any(found["symbol"].upper() in name for name in verified):
            yield case.hit(at, found.end(), "unknown", ticker=found["symbol"], company="")


def _bracketed(case: Case, exchanges: tuple[str, ...]) -> bool:
    """Say whether a bracket opens with an exchange's name; a quick look."""
    words = _words_of(exchanges)
    text, at = case.lowered, case.lowered.find("(")
    while at >= 0:
        first = _NAME_PART.match(text, at + 1)
        if first is not None and first.group() in words:
            return True
        at = text.find("(", at + 1)
    return False
