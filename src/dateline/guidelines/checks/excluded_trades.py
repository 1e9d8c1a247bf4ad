"""DG-60: trades the wire doesn't carry, told from reports about them."""

import re
from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.finding import Hit
from dateline.guidelines.illicit_deals import illicit_deals
from dateline.guidelines.illicit_deals_abroad import deals_abroad
from dateline.guidelines.illicit_offers import illicit_offers
from dateline.guidelines.own_word import without_own_word
from dateline.guidelines.rules import Rule
from dateline.guidelines.slots import may_stand
from dateline.guidelines.trades import TRADES, Trade
from dateline.release.patterns import late

_REACH = 80
_TRADED = late(r"\b\w*(?:coin|token|crypto|stock|share|presale|memecoin|altcoin|gem)s?\b")
_TRADED_PIECES = ("coin", "token", "crypto", "stock", "share", "presale", "gem")
_REPORT = late(
    r"\b(?:arrest\w*|charg(?:ed|es)|convict\w*|sentenc\w*|indict\w*|plead\w*|guilty|illegal\w*"
    r"|unlawful\w*|ban(?:s|ned|ning)?|outlaw\w*|prohibit\w*|crack(?:s|ed|ing)? down|crackdown"
    r"|warn(?:s|ed|ing|ings)?|fight(?:s|ing)?|combat\w*"
    r"|against|scams?|scammers?|fraud\w*|victims?|police|investigat\w*|prosecut\w*|seiz\w*|law"
    r"|laws|bill|legislation|act|regulat\w*|study|studies|survey|researchers?|report(?:s|ed)?"
    r"|addiction|problem gambling|prevent\w*|protect\w*|lawsuit"
    r"|court|judge|attorney|crime|criminal\w*|trafficking|smuggl\w*|conspir\w*|defendants?"
    r"|undercover|said|says|according to|stop(?:s|ped|ping)?|shut(?:s|ting)? down|expos\w+|never"
    r"|not|don't|avoid|counterfeit detection|detect\w*|background checks?|exhibition|museum"
    r"|novel|film|documentary|tax)\b"
    r"|پلیس|دستگیر|غیرقانونی|مبارزه|هشدار|بازداشت"
)


_LEDE = late(
    r"\b(?:arrest\w*|charged|convict\w*|sentenc\w*|indict\w*|guilty|police|court|judge"
    r"|prosecut\w*|attorney general|senators?|congress\w*|bill|legislation|ban(?:s|ned)?"
    r"|crackdown|warn\w*|seiz\w*|study|survey|researchers|justice department"
    r"|department of justice|sued|lawsuit|jury|(?<!no )regulators?|scams?|trafficking)\b"
)


def check_excluded_trades(case: Case, rule: Rule) -> Iterator[Hit]:  # noqa: ARG001 - every check's shape
    """Look for offers of an excluded trade in narration; few of each trade."""
    abroad = dict(deals_abroad(case))
    plain = illicit_offers(case)
    for trade in TRADES:
        spans = [*_phrased(case, trade), *illicit_deals(case, trade.key)]
        if trade.key in abroad:
            spans.append(abroad[trade.key])
        if spans and _clears(trade, case.lowered, 0, len(case.lowered)):
            spans = []
        spans += [span for span in plain.get(trade.key, ()) if not _is_cleared(case, trade, span)]
        if trade.key == "medicine":
            spans = [span for span in spans if not _is_forgone(case, span[0])]
        if spans and not _is_report(case):
            for start, end in _apart(spans)[:_MOST]:
                yield case.hit(start, end, trade.key, words=case.text[start:end])


_MOST, _LONE = 3, 14
_DEAR = late(
    r"\b(?:afford|unaffordable|uninsured|underinsured|co-?pay(?:s|ments?)?|out of reach"
    r"|shortages?|ration(?:s|ed|ing)?|(?:go|goes|going|went) without"
    r"|(?:high|higher|highest|rising|escalating|soaring|skyrocketing) (?:costs?|prices?)"
    r"|(?:cost|price)s? of (?:[\w-]+ ){0,2}?(?:medicines?|drugs|medications?|insulin|care)"
    r"|(?:leave|leaves|left|leaving) (?:[\w-]+ )?(?:prescriptions?|them) unfilled)\b"
)
_SUPPLIES = late(
    r"\b(?:we|our|us|you|your|order\w*|ships?|shipped|deliver\w*|by (?:post|mail|courier)|online"
    r"|sells?|sold|offers?|supplies|supplied|hands? out|under the counter|available|clients?"
    r"|customers?|no questions)\b"
)


def _is_forgone(case: Case, offset: int) -> bool:
    """Say whether a sentence is about medicine that people go without, which nobody offers them."""
    first, last = case.sentence_at(offset)
    dear = _DEAR.search(case.lowered, first, last) is not None
    return dear and _SUPPLIES.search(case.lowered, first, last) is None


def _is_cleared(case: Case, trade: Trade, span: tuple[int, int]) -> bool:
    """Say whether another sentence about the trade shows that nothing illicit is meant."""
    if trade.cleared is None:
        return False
    sentences = {case.sentence_at(at) for at in case.places(trade.words)}
    if trade.key == "gambling":  # *no licence* is what gives the offer away
        sentences.discard(case.sentence_at(span[0]))
    return any(_clears(trade, case.lowered, *each) for each in sentences)


_LACKED = late(
    r"(?:\b(?:no|nobody|no one|none|never|not|without|hardly|sans|sin|ohne|keine?)"
    r"|n't)\b[^.;]{0,24}$"
)


def _clears(trade: Trade, text: str, first: int, last: int) -> bool:
    """Say whether words there show that a trade is lawful; *no regulator sees it* doesn't."""
    if trade.cleared is None:
        return False
    found = trade.cleared.finditer(text, first, last)
    return any(_LACKED.search(text[max(first, m.start() - 40) : m.start()]) is None for m in found)


def _phrased(case: Case, trade: Trade) -> Iterator[tuple[int, int]]:
    """Yield the first offer of a trade by its phrase; what is talked up stands before a promise."""
    if case.vocabulary.isdisjoint(trade.words):
        return
    match = next(_offers(case, trade), None)
    if match is not None:
        start, end = match.span()
        yield (_word_start(case, start) if trade.key == "pump" else start), end


def _apart(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return spans in the order they are found, without those that touch one before them.

    A word alone gives way to what touches it, *ladies* to *ladies visit gentlemen*, and all of it
    to what holds it.
    """
    kept: list[tuple[int, int]] = []
    for start, end in spans:
        touching = [each for each in kept if each[0] < end and start < each[1]]
        if all(
            last - first < min(_LONE, end - start) or (start <= first and last <= end)
            for first, last in touching
        ):
            kept = [each for each in kept if each not in touching]
            kept.append((start, end))
    return kept


def _is_of_market(case: Case) -> bool:
    """Say whether a text speaks of shares or coins at all."""
    return "coin" in case.lowered or not case.vocabulary.isdisjoint(_MARKET)


_MARKET = frozenset(
    {"token", "tokens", "crypto", "stock", "stocks", "shares", "presale", "altcoin"}
)


def _is_of_trading(lowered: str, first: int, last: int) -> bool:
    """Say whether a sentence speaks of shares or coins."""
    if not any(map(lowered[first:last].__contains__, _TRADED_PIECES)):
        return False
    return _TRADED.search(lowered, first, last) is not None


def _word_start(case: Case, at: int) -> int:
    """Return where the sentence begins, or the first whole word within reach of a place."""
    first, _ = case.sentence_at(at)
    if at - first <= _REACH:
        return first
    return case.text.find(" ", at - _REACH, at) + 1 or at


def _is_report(case: Case) -> bool:
    """Say whether headline or first sentence tell of police, courts, laws or research."""
    for stretch in case.stretches[:5]:
        if stretch.kind in {"headline", "subheadline"} and _LEDE.search(
            case.lowered, stretch.start, stretch.end
        ):
            return True
    first = next(case.of_kind("paragraph"), None)
    return first is not None and bool(
        _LEDE.search(case.lowered, first.start, case.sentence_at(first.start)[1])
    )


def _offers(case: Case, trade: Trade) -> Iterator[re.Match[str]]:
    if trade.key == "pump" and not _is_of_market(case):
        return
    searched = -1
    for at in case.places(trade.words):
        first, last = case.sentence_at(at)
        start = max(first, at - _REACH, searched)
        if at < searched or not case.narrates(at):
            continue
        searched = min(last, at + 2 * _REACH)
        if trade.key == "pump" and not _is_of_trading(case.lowered, first, last):
            continue
        if not may_stand(case.lowered[start:searched], trade.needs):
            continue
        match = trade.offer.search(case.lowered, start, searched)
        if match is None:
            continue
        if match.start() and case.lowered[match.start() - 1].isalnum():
            continue
        around = f"{case.lowered[first : match.start()]}\n{case.lowered[match.end() : last]}"
        if _REPORT.search(without_own_word(case, around)):
            continue
        yield match
