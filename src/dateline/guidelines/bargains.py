"""What a text holds out to those who buy (DG-46), told by what is held out and the buyer's part.

Each way has words of which one stands there, how it reads around it, and, where it could be news
as well, what must stand beside it: somebody who buys, books, signs or hands in, or a day it ends.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.guidelines.case import Case
from dateline.release.patterns import late

_COIN = r"(?:crowns?|euros?|dollars?|pounds?|francs?|kronor|kroner|pence|cents|usd|eur|gbp|chf)"
_COUNT = (
    r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
    r"|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred)"
)
_SUM = rf"(?:[$€£] ?\d[\d.,]*|{_COUNT}[ -]?(?:{_COIN}|€)|\d+\.\d\d\b)"
_SHARE = (
    rf"(?:(?:{_COUNT} ?(?:%|percent|per cent))|(?:an? |one )?(?:third|quarter|fifth|tenth|half))"
)
_LESS = rf"(?:{_SUM}|{_SHARE})"
_EACH = r"(?: (?:a|an|per|each|the) (?:\w+ )?\w+)?"
_DAY = (
    r"(?:easter|christmas|new year|midnight|halloween|midsummer|the end of|the (?:first|last)"
    r"|mid-\w+"
    r"|noon|tonight|tomorrow|further|(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
    r"|(?:\d+(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september"
    r"|october|november|december)|(?:next|this) (?:week|month)|its anniversary|(?:spring|summer"
    r"|autumn|winter))\b"
)
_BUYERS = (
    r"\b(?:buyers?|customers?|cardholders?|holders? of|bookers?|newcomers|subscribers?|clients?"
    r"|shoppers?|guests?|diners?|patrons?|passengers?|policyholders?|purchasers?|homeowners|clubs"
    r"|families|members|loyalty card|attendees|who registers?)\b"
)
_ACTING = (
    r"\b(?:whoever|(?:anyone|anybody|everyone|everybody|all|those|people|\w+s) who (?:buys?|books?"
    r"|orders?|signs?|brings?|hands?|trades?|shows?|switch(?:es)?|makes? an|sends?"
    r"|opens? an|stays?|reserves?|joins?|spends?|refers?|rents?|returns?|subscribes?|enrols?"
    r"|presents?"
    r"|takes? out|pays?|writes? to)"
    r"|(?:if|when|once) (?:an? |the |two |their )?[\w-]+(?: [\w-]+)? (?:buys?|books?|orders?|signs?"
    r"|pays?|joins?|registers?|brings?|spends?)"
    r"|(?:with|for|on|from) (?:each|every|any|all) (?:[\w-]+ ){0,4}?(?:purchases?|orders?|bookings?"
    r"|bought|sold|ordered|booked|subscriptions?|contracts?|sales?|sign-?ups?|meals?|tickets?|cars?"
    r"|bikes?|boxes|bottles?|pairs?|referrals?|treatments?)"
    r"|(?:qualifying|every|each) purchases?|(?:buyers?|bookers?|purchasers?) of"
    r"|a set of (?:two|three|four|five|six)|a main course|at the (?:till|counter|checkout)"
    r"|(?:loyalty|bonus|customer) card|(?:two|three|four|five|six|\d+) nights|per friend"
    r"|on purchase"
    r"|when buying|on (?:registration|presentation)|orders? (?:over|above|from|of|worth)"
    r"|new (?:customers|subscribers|members|clients))\b"
)
_BUYER = rf"{_BUYERS}|{_ACTING}"
_ENDS = (
    rf"\b(?:until|till|by|before|through|in|on|for|during|from|up to) {_DAY}"
    r"|\b(?:this (?:week|weekend|month|spring|summer|autumn|winter|season)|for (?:a|one|two|three"
    r"|the (?:next|first)) (?:\w+ )?(?:days?|weeks?|weekend|months?)|in the (?:first|coming)"
    r" (?:\w+ )?(?:days?|weeks?|months?)|(?:while|as long as) (?:\w+ )?(?:stocks?|supplies|they)"
    r" lasts?|limited time|for a short time)\b"
)
_DEALT = rf"{_BUYER}|{_ENDS}"
_REACHED = (
    r"(?:0|\+|1-)[\d ()/-]{5,}|@|\bwww\.|\.com\b|round the clock|by (?:telephone|phone|post|e-?mail"
    r"|text)|\bat the (?:shop|counter|foot)|website|hotline|operators"
)


class _Way(NamedTuple):
    """Words of which one stands there, how it reads, and what must stand in its sentence too."""

    words: frozenset[str]
    reads: re.Pattern[str]
    beside: re.Pattern[str] | None


def _way(words: str, reads: str, beside: str = "") -> _Way:
    return _Way(frozenset(words.split()), late(reads), late(beside) if beside else None)


_PRICED = (
    _way(
        "price rate fare tariff",
        r"\b(?:package|set|bundle|launch|introductory|promotional|anniversary|members?'?s?"
        r"|subscribers?'?|combination|combined|starter|pre-?order|reduced|special|club|early-bird"
        rf"|sale) (?:price|rate|fare|tariff) (?:of |is |at |: ?)?(?:only |just )?{_SUM}"
        rf"|\b{_SHARE} (?:below|under|off) (?:the )?(?:\w+ )?(?:price|rate|fare)s?\b"
        r"|\bfor the price of (?:one|two|three|four|five|a single|an? \w+)\b"
        r"|\b(?:at|for|pays?) half (?:the |its |their |our )?(?:usual |normal |regular |old |marked"
        r" |full |standard |ordinary )?(?:price|rate|fare|tariff)\b",
    ),
    _way("saving savings", rf"\ba savings? of (?:up to |more than )?{_SUM}"),
    _way("save saves", rf"\bsaves? (?:up to |another )?{_LESS}{_EACH}", _DEALT),
    _way(
        "marked discounted reduced slashed lowered down",
        rf"\b(?:marked down|discounted) (?:by|to) (?:up to )?{_LESS}"
        rf"|\b(?:reduced|slashed|lowered|down|marked down) from [$€£]?\d[\d.,]*(?: {_COIN})? to"
        rf" (?:only |just )?{_SUM}",
    ),
    _way(
        "rather",
        rf"{_SUM}{_EACH},? rather than (?:the (?:usual|normal|regular) )?[$€£]?\d[\d.,]*",
    ),
    _way(
        "previously formerly usually originally normally once otherwise until",
        r"\b(?:previously|formerly|usually|originally|normally|once|otherwise|until now) "
        rf"(?:at |sold at |priced at )?{_SUM},? (?:is |are |and |but )?now (?:only |just |at "
        rf"|for )*"
        rf"{_SUM}|{_SUM}{_EACH},? (?:previously|formerly|usually|originally|normally|otherwise)"
        r" (?:at )?[$€£]?\d[\d.,]*",
    ),
    _way("off", rf"\b(?:takes?|took|gives?|gets?|is|are|knocks?|with) {_LESS} off\b", _DEALT),
    _way(
        "less cheaper",
        rf"\b(?:costs?|pays?|for|is|are|comes?) {_LESS} (?:less|cheaper)\b(?! than\b)",
        _DEALT,
    ),
    _way(
        "discount discounts reduction rebate rebates",
        rf"\b(?:gets?|receives?|grants?|grants? \w+|gives?|given|with|at|has|have|are due|is due)"
        rf" (?:an? )?(?:\w+ )?{_SHARE} (?:discount|rebate)|\b(?:discount|rebate)s?"
        rf" of (?:up to )?{_LESS}",
        _DEALT,
    ),
    _way(
        "early",
        r"\bearly[- ](?:birds?|bookers?)(?: \w+)? (?:save|pay|get|tickets?|price|rate|discount|fare"
        r"|passes)\b",
    ),
)
_GIVEN = (
    _way(
        "second third fourth fifth sixth tenth next companion further",
        r"\b(?:an?|the|every|each|their|your) (?:second|third|fourth|fifth|sixth|tenth|next"
        r"|companion|further) (?!\w+ is free to)(?:[\w-]+ ){0,2}?(?:is |are |comes? |goes |for |at"
        r" |included )*(?:free\b|gratis|nothing\b|half[- ]price|no (?:further |extra |additional"
        r" )?(?:charge|cost))",
    ),
    _way(
        "free",
        r"\b(?:eats?|skis?|stays?|sleeps?|dines?|drinks?|parks?|swims?|plays?|ships?) free\b"
        r"|\b(?:gets?|receives?|given|offers?|includes?|with|have|collects?) (?:an? |their |one )?"
        r"(?:\w+ ){0,3}?free(?:-of-charge)?\b(?! (?:of|from|press|trade|market|will|speech|time"
        r"|access|consult\w+|initial|case|personal|counsel\w+|[\w-]+ (?:consult\w+|evaluation)))"
        r"(?!-to-)"
        r"|\ban? free (?![\w -]{0,30}(?:consult|evaluation|counsel))[\w-]+(?: [\w-]+)?"
        r"|\b(?:is|are|comes?) free(?: of charge)?\b"
        r"(?! (?:to|of (?!charge)|from|and open))"
        r"|\bfree (?:samples?|gifts?|fitting|assembly|delivery|trial)\b",
        rf"{_ACTING}|\bwithout obligation",
    ),
    _way("house", r"\bon the house\b"),
    _way(
        "last lasts",
        r"\b(?:while|as long as) (?:stocks?|supplies|quantities) lasts?\b",
        rf"{_SUM}|\b(?:price|shops|discount|offer|bought|sold)\b",
    ),
    _way(
        "nothing gratis present",
        r"\b(?:for|costs?|pays?) nothing\b|\bgratis\b|\bas a present\b",
        rf"{_ACTING}|{_ENDS}|\btrial\b|\bcoupon\b",
    ),
    _way(
        "charge cost",
        r"\b(?:at no|without|free of)(?: (?:further|extra|additional))? (?:charge|cost)\b",
        rf"{_ACTING}|\b(?:a|the) (?:second|third) pair\b",
    ),
    _way(
        "top thrown bonus gift",
        r"\bcomes? (?:on top|as a (?:bonus|gift))\b|\b(?:is|are|comes?) thrown in\b",
        _DEALT,
    ),
    _way("gives", r"\bgives away an? [\w-]+(?: [\w-]+)?", _BUYER),
    _way(
        "first next",
        rf"\b(?:the |its )?(?:first|next) {_COUNT} (?:buyers?|customers?|orders|callers|bookers?"
        r"|guests|visitors|subscribers|members|shoppers|households|who)(?: \w+){0,2}? (?:get|gets"
        r"|receive|receives|are given|is given|pay|pays|will (?:get|receive)|take home)\b",
    ),
    _way(
        "get gets receive receives brings given",
        r"\b(?:whoever|anyone who|everyone who|those who|who) (?:brings?|shows?|presents?|hands? in"
        r"|switch(?:es)?|signs? up|joins?|subscribes?|opens?|books?|buys?|orders?|trades? in"
        r"|test-?drives?)\b[^.;]{0,50}? (?:gets?|receives?|(?:is|are) given) an? [\w-]+",
        _BUYER,
    ),
    _way("free", rf"\bfree (?:to download )?(?:[\w-]+ ){{0,3}}?until {_DAY}"),
    _way("sample samples", r"\bfree samples?\b"),
)
_REWARDED = (
    _way(
        "points",
        r"\b(?:collects?|earns?|gets?|receives?|gathers?|gains?|credited with|given|for) (?:double"
        rf"|triple|twice the|treble|bonus|extra|{_COUNT})(?: \w+)? points\b",
        r"\b(?:purchases?|card|cardholders?|shop|customers?|till|loyalty|orders?|shopping|spent)\b",
    ),
    _way(
        "back cashback",
        rf"\b(?:{_SUM}|{_SHARE}) (?:in )?cash[- ]?back\b|\b(?:gets?|receives?|are paid|is paid)"
        rf" {_SUM} back\b",
        rf"{_DEALT}|\breceipts?\b",
    ),
    _way(
        "credit bonus reward rewarded credited premium",
        rf"\b{_SUM} (?:\w+ )?(?:credit|bonus|reward|premium) (?:for|awaits|goes to|on|when|if)\b"
        rf"|\b(?:bonus|reward|credit|premium) of {_SUM}|\b(?:rewarded|credited) (?:with )?{_SUM}"
        rf"|\b{_SUM} (?:is|are) credited\b",
        r"\b(?:friends?|accounts?|signs? up|registers?|customers?|refers?|trade|hand|new members?"
        r"|orders?|purchases?|bookings?|switch\w*|members)\b",
    ),
    _way(
        "towards toward",
        rf"\b(?:receives?|gets?|is worth|given|paid|pays?|allows?) {_SUM} towards?\b",
        r"\b(?:old|new one|hand|trade|purchase|customers?|buyers?)\b",
    ),
    _way(
        "voucher vouchers coupon coupons",
        r"\b(?:coupon|voucher)s? (?:printed|below|at the foot|under|in (?:this|the)|enclosed"
        r"|attached|entitles|is (?:worth|valid)|can be redeemed)\b|\b(?:against|with"
        r"|redeem\w*) (?:the"
        rf"|this|a) (?:\w+ )?(?:coupon|voucher)\b|\b(?:an? )?{_SUM} (?:\w+ )?vouchers?\b"
        rf"|\bvouchers? (?:worth|of|from|over|for) {_SUM}",
        rf"{_DEALT}|\b(?:bearer|entitles|loyal|bought|sold|shop|receive|gift)\b",
    ),
    _way(
        "draw raffle sweepstake sweepstakes prize",
        r"\benters? (?:[\w-]+ ){0,4}?(?:in|into|for) (?:a|the) (?:\w+ )?(?:draw|raffle"
        r"|sweepstakes?)\b"
        r"|\b(?:takes? part|entered|included) in (?:a|the|an) (?:\w+ )?(?:draw|raffle"
        r"|sweepstakes?)\b",
        rf"{_BUYER}|\b(?:test|purchases?|spen[dt]|euros|crowns|till|receipts?|drivers)\b",
    ),
)
_TERMS = (
    _way(
        "interest",
        r"\b(?:zero|no|nil|0)(?: ?%| percent| per cent)?[- ]interest\b|\bwithout interest\b"
        r"|\binterest[- ]free\b",
        r"\b(?:instal\w+|paid off|no deposit|buyers?|payment|price|purchase)\b",
    ),
    _way(
        "instalments installments",
        rf"\b(?:paid|payment|payable|bought|purchased)\b[^.;]{{0,30}} in (?:{_COUNT} )?(?:\w+ )?"
        r"instal\w+",
    ),
    _way(
        "fee fees",
        r"\b(?:waives?|drops?|is waiving) (?:the|its|all|any)? ?(?:[\w$€£.-]+ ){0,3}?fees?\b"
        r"|\bfees? (?:of [^,.;]{1,30} )?(?:falls? away|(?:is|are) (?:waived|dropped)"
        r"|will be waived)",
        _DEALT,
    ),
    _way(
        "obligation",
        r"\b(?:without|no|free of|under no) obligation\b(?! to)",
        r"\b(?:tried|try|trial|estimates?|quotes?|offers?|test\w*|consultations?|appointments?"
        r"|view\w*|advice|order\w*|price\w*)\b",
    ),
    _way(
        "trial",
        r"\b(?:a|the|every|one|first) (?:free )?trial (?:lessons?|months?|subscriptions?"
        r"|class|training"
        rf"|week|session|issue)\b[^.;]{{0,30}}(?:free|nothing|{_SUM}|gratis|no (?:charge|cost))",
    ),
    _way(
        "deposit",
        rf"\b(?:reserved?|ordered|secured?|booked)\b[^.;]{{0,40}} (?:with|against"
        rf"|for) an? (?:\w+ )?"
        rf"deposit(?: of {_SUM})?",
    ),
    _way(
        "weeks months issues days",
        rf"\b(?:read|reads|get|gets|receive|receives|try|tries|test|tests|use"
        rf"|uses) (?:the \w+ for )?"
        rf"{_COUNT} (?:weeks|months|issues|days) (?:for|at) {_SUM}",
    ),
)
_LISTED = (
    _way(
        "order ordered orders buy bought",
        rf"\b(?:order|orders|ordered|buy|bought)\b[^.;]{{0,40}} (?:at|for) {_SUM}[^.;]{{0,30}}"
        r" (?:by (?:telephone|phone|post|e-?mail)|(?:on|at|under) (?:www|[\w-]+\.(?:com|net"
        r"|org)|0\d))",
    ),
    _way(
        "those members early",
        rf"{_SUM},? (?:or|and) (?:only |just )?[$€£]?\d[\d.,]*(?: {_COIN})? (?:for"
        rf"|if) (?:those who|early"
        r"|members)\b",
    ),
    _way(
        "person night head couple month",
        r"\b(?:package|menu|bundle|weekend|pass|offer|deal)\b[^.;$€£\d]{0,40}"
        rf"(?:costs?|comes to|at|for|from|is) {_SUM} (?:per|an?) (?:person|night|head|couple"
        rf"|month)\b",
    ),
    _way(
        "cost costs",
        rf"\bcosts? {_SUM}[^.;$€£]{{0,12}}, (?:and |or )?(?:an?|the) [a-z][\w -]{{2,40}}? {_SUM}",
    ),
    _way(
        "crowns euros dollars pounds francs prices price",
        rf"(?:\b[a-z][\w'-]*(?: [a-z\d][\w'-]*){{0,5}}?,?:? (?:at |from |for |costs? "
        rf"|is )?{_SUM}{_EACH}"
        rf"(?:,|;|\.| and|,? or) (?:and |or )?){{2}}[a-z][\w'-]*(?: [a-z\d][\w'-]*){{0,5}}?,?:?"
        rf" (?:at |from |for |costs? |is )?{_SUM}",
    ),
)
_ORDERED = (
    _way(
        "orders",
        r"\borders (?:are|can be|will be|may be) (?:taken|accepted|placed"
        r"|received|made|phoned|sent|given|welcome)\b[^.;]{0,60}",
        _REACHED,
    ),
    _way(
        "hotline line telephone number desk phone",
        r"\b(?:sales|order|orders|ordering|booking) (?:hotline|line|telephone|number|desk|phone):?"
        r" (?:is |on |at )?\(?[+\d]",
    ),
    _way(
        "slip form card",
        r"\b(?:send|return|post|fill in|cut out|complete|use) (?:in |back |off )?(?:the|this)"
        r" (?:order |enclosed |attached |reply )?(?:slip|form|card)\b",
        r"\b(?:orders?|ordering|cheque|payment)\b",
    ),
    _way(
        "left remain remaining",
        rf"\bonly (?:\w+ )?{_COUNT} (?:[\w'-]+ ){{1,3}}?(?:(?:are|is) left|remain|remaining"
        rf"|left)\b",
        rf"{_SUM}|\b(?:price|fare|offer|rate)\b",
    ),
    _way(
        "sale clearance everything stock",
        r"\beverything (?:must|has to) (?:go|be sold)\b|\b(?:summer|winter|spring|autumn|january"
        r"|clearance|closing-down|moving|stocktaking|warehouse|anniversary|end-of-season"
        r"|sample) sale"
        r" (?:starts|begins|opens|ends|runs|is on|lasts|continues)\b",
    ),
    _way(
        "advertising advertisement advertorial sponsored promotional promotion",
        r"\b(?:this|the following) (?:post|article|content|release|text|story|page|communication"
        r"|press release|material) (?:contains?|is|was|includes?|may (?:include|contain)"
        r"|constitutes?)"
        r"(?: an?| paid for| in part)* (?:sponsored|paid|promotional|advertis\w+"
        r"|advertorial)\b(?! by)"
        r"|\bmay (?:include|contain|constitute|be) (?:paid )?(?:advertis\w+|promotion)\b",
    ),
)
_TOLD = late(
    r"\b(?:scams?|fraud\w*|fake|warn\w*|court|lawsuit|regulators?|ban(?:s|ned)?|laws?|bill|act"
    r"|legislation|tax\w*|medicare|medicaid|sentenced|convicted|charged with|shares|shareholders?"
    r"|debentures?|securities|tariffs|wholesale|subsid\w+|grants?|government|council|county"
    r"|parliament|ministry|province|municipal\w*|pupils|emissions|police|refugees|volunteers?"
    r"|donat\w+|donors?|charit\w+|veterans?|compared|average|study|survey|according|fined|million"
    r"|billion|vaccin\w+|patients?|settle\w*|employees|workers|staff|lawmakers|senators?"
    r"|talks|union|tokens?|coins?|investors?|stock|nasdaq|trading|credit cards|survey\w*|health\w*"
    r"|disaster\w*|hurricane)\b"
    r"|\b(?:said|says|told|must not|not|no longer|never|if|whether|would|could)\b"
)


def _by_word() -> dict[str, tuple[_Way, ...]]:
    found: dict[str, tuple[_Way, ...]] = {}
    for way in (*_PRICED, *_GIVEN, *_REWARDED, *_TERMS, *_LISTED, *_ORDERED):
        for word in way.words:
            found[word] = (*found.get(word, ()), way)
    return found


_WAYS = _by_word()
_WORDS = frozenset(_WAYS)
_BACK, _AHEAD = 110, 110
_NUMBER = late(r"\d+(?:[.,]\d+)*")


def _is_dearer(words: str) -> bool:
    """Say whether *4.30 rather than 4.20* names a price that rose: news, nothing to sell."""
    prices = [float(each.replace(",", "")) for each in _NUMBER.findall(words)]
    return len(prices) > 1 and prices[0] >= prices[-1]


def bargains(case: Case) -> Iterator[tuple[int, int]]:
    """Yield where English narration holds something out to those who buy."""
    reached = -1
    for at, word in case.placed(_WORDS):
        if at < reached or not case.narrates(at):
            continue
        first, last = case.sentence_at(at)
        found = _told(case, word, at, first, last)
        if found is not None and _TOLD.search(case.lowered, first, last) is None:
            reached = found[1]
            yield found


def _told(case: Case, word: str, at: int, first: int, last: int) -> tuple[int, int] | None:
    start, end = max(first, at - _BACK), min(last, at + _AHEAD)
    for way in _WAYS[word]:
        found = way.reads.search(case.lowered, start, end)
        if found is None or not found.start() <= at < found.end():
            continue
        if word == "rather" and _is_dearer(found.group()):
            continue
        if way.beside is None or way.beside.search(case.lowered, first, last) is not None:
            return found.span()
    return None
