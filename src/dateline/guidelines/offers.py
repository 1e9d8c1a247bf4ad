"""How an offer sells (DG-46): what is given, to whom, and until when, in whatever words.

An offer is composed of slots: something for less or for nothing, and the buyer's part (who orders,
with a voucher) or the end of it (until Easter, as long as they last). One slot alone is news.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.guidelines.bargains import bargains
from dateline.guidelines.case import Case
from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.offers_abroad import ABROAD, Abroad
from dateline.guidelines.sales_told import sales_told
from dateline.guidelines.slots import may_stand
from dateline.guidelines.terms_of_sale import terms_of_sale
from dateline.guidelines.tongues import is_in, tongues
from dateline.release.patterns import is_of, late

_COIN = r"(?:crowns?|euros?|dollars?|pounds?|francs?|kronor|kroner|pence|cents)"
_COUNT = (
    r"(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty"
    r"|fifty)"
)
_SUM = rf"(?:[$€£]\d[\d.,]*|{_COUNT} {_COIN})"
_SHARE = rf"(?:{_COUNT} ?(?:%|percent|per cent)|(?:a|one) (?:third|quarter|fifth|tenth|half))"
_LESS = late(
    r"\b(?=[\w$€£])(?:"  # asked once for all of them, and they are many
    rf"\b(?:{_SHARE}|{_SUM}) (?:less|cheaper|off)\b(?! than\b)"
    r"|\b(?:pays?|costs?|for|at) (?:only |just )?half(?: (?:of )?(?:the |its |their )?(?:price"
    r"|fare|fee"
    r"|rate|cost)| as much)?\b(?! (?:a|an|of|the (?!price|fare|fee|rate|cost))\b)"
    rf"|\b(?:is|are|all [\w-]+|every [\w-]+|our [\w-]+) reduced by {_SHARE}"
    rf"|\bsaves? (?:up to |another |a further )?(?:{_SUM}|{_SHARE})"
    r"|\bhalf (?:the|its|their|our) (?:usual |normal |regular |old )?(?:price|fare|fee|rate"
    r"|cost)s?\b"
    r"|\b(?:at|for) (?:the |a )?(?:single|cost|child|old|last year's|reduced|lower|trade|wholesale)"
    r" (?:price|fare|rate)\b|\ba lower (?:price|fare|rate)\b|\ba saving of\b"
    rf"|\b(?:knocked|credited with|credit of) {_SUM}(?: off)?"
    rf"|\b{_SUM},? (?:was|formerly|previously|down from) [$€£]?\d[\d.,]*"
    r"|\b(?:at|for) (?:the )?(?:\w+ )?price of (?:one|two|three)\b"
    rf"|\b(?:a|an|extra|further|exclusive|special|{_SHARE}) discounts?\b|\bdiscounts? of {_SHARE}"
    r"|\b(?:entry|joining|membership|set-?up|booking|activation|registration|enrol?ment|service"
    r"|sign-?up) fees?\b|\bthe fee (?:of [^,.;]{1,50} )?(?:falls away|is waived|is dropped)\b"
    r"|\b(?:exclusive|members'?|special|introductory|discounted|preferential) (?:pricing"
    r"|prices|rates?)\b"
    rf"|\b(?:{_SUM} )?(?:cash ?back|cashback)\b|\b{_SUM} back\b"
    rf"|\b(?:{_SHARE}|{_SUM}) (?:rebate|markdown|voucher|price cut)\b"
    r"|\b(?:rebate|markdown|price cut) of (?:\d|(?:five|ten|fifteen|twenty|thirty"
    r"|forty|fifty)\b)"
    r"|\b(?:without interest|interest-free|no interest|in (?:\w+ )?instal\w+)\b"
    r")"
)
_BUNDLED = late(
    r"price of (?:one|two|three)$|(?:was|formerly|previously|down from) [$€£]?\d[\d.,]*$"
)
_FREE = late(
    r"\b(?:free of charge|at no (?:extra |further |additional )?(?:charge|cost)|for (?:free"
    r"|nothing)"
    r"|gratis|on the (?:house|barber|baker|landlord|yard|company)|given away (?:with|to)"
    r"|without (?:extra )?charge|costs? nothing|pays? nothing|without paying"
    r"|as an? (?:gift|present|bonus)|thrown in|an? free (?!press|market|trade|state|country|city"
    r"|society|people|speech|hand|man|woman|agent)[\w-]+(?: [\w-]+)?"
    r"|(?:is|are|come|comes|sent|delivered|ships?|included) free\b|an? (?:signed|bonus|extra"
    r" (?=month|night|week|crate|piece|copy|pair|set))"
    r" ?[\w-]+"
    r"|(?:first|next) (?:\w+ )?(?:months?|weeks?|year|days|nights?) (?:are |is )?(?:free|for"
    r" nothing)"
    r"|on top(?=[.,;]|$)|(?:second|third|fourth|next) (?:one |[\w-]+ )?(?:is )?free)\b"
)
_BUYER = (
    r"(?:who|whoever|those|anyone|anybody|everyone|customers?|buyers?|subscribers?|members|crews"
    r"|guests|shoppers|readers|harbours?|households?|if you|when you|clients|passengers"
    r"|visitors|travellers|owners)"
)
_BUYS = (
    r"(?:buys?|orders?|books?|reserves?|subscribes?|signs? (?:up|on)|purchases?|takes? out|rents?"
    r"|spends?|joins?|pre-?orders?|brings?|stays?|renews?|upgrades?|trades? in|refers?|recommends?"
    r"|booking|buying|ordering|collects?)"
)
_BUYING = late(
    r"\b(?:that|who|whoever|which|if they|if you) (?:sign|order|book|buy|subscribe|switch|reserve"
    r"|pre-?order|upgrade|renew|trade)s? (?:now|today|before|by|until|this|within|in (?:january"
    r"|february"
    r"|march|april|may|june|july|august|september|october|november|december)|two|three|an? old)\b"
    rf"|\b{_BUYER} (?:\w+ ){{0,2}}?{_BUYS}\b"
    r"|\bwith (?:each|every|any) (?:[\w-]+ ){0,2}?(?:order|purchase|ticket|booking"
    r"|subscription|bought)\b"
    r"|\bbecom(?:e|es|ing) (?:[\w-]+ ){0,3}?members?\b|\bsign(?:s|ing)? up (?:now|today|at|on"
    r"|for)\b"
    r"|\bfor every (?:[\w-]+ ){1,2}(?:bought|ordered|sold)\b|\bevery buyer\b|\bearly birds\b"
    r"|\b(?:everything|all) in the (?:shop|store)\b"
    r"|\b(?:our|all) (?:subscribers|customers|members|guests) (?:get|enjoy|pay|receive)\b"
    rf"|\b(?:first|next) (?:hundred|thousand|{_COUNT}) (?:orders?|buyers?|customers?|callers?"
    r"|subscribers?|bookings)\b"
    rf"|\borders? (?:over|above|from|placed|before|of) \b|\bfrom {_SUM} (?:on|up|upwards)\b"
    rf"|\bship [\w ]{{0,20}}from {_SUM}|\bat the (?:till|checkout)\b|\b(?:they|you) (?:buy"
    rf"|order|book)\b"
    r"|\b(?:with|show|bring|present|redeem|against) (?:the |this |a |your )?(?:\w+"
    r" )?(?:voucher|coupon"
    r"|flyer|page|advert|leaflet)\b"
)
_BIDDEN = late(
    r"(?:^|[:;] ?|\b(?:and|then|just|simply|please) )(?:order|buy|book|sign|reserve|subscribe"
    r"|pre-?order|bring|name|show|mention|quote"
    r"|try|present|cut out|hurry|spend|pay|recommend|refer|collect|ring|call|renew|switch)\b(?!ing)"
)
_TIMED = late(
    r"\b(?:(?:until|by|from|before) (?:easter|christmas|new year|midnight|the end of|further|\w+day"
    r"|(?:january"
    r"|february"
    r"|march|april|may|june|july|august|september|october|november|december))"
    r"|this (?:week|month|weekend|spring|summer|autumn|winter) only|only this (?:week|month"
    r"|weekend)"
    rf"|for (?:the next )?{_COUNT} days|(?:as long as|while) (?:they|stocks?|supplies) lasts?"
    r"|today only)\b"
)
_NEWS = late(
    r"\b(?:tax\w*|grants?|subsid\w+|provinc\w+|government|ministry|states?|law|laws|pupils|schools?"
    r"|students?|first home|refund\w*|welfare|flood|insurance|medicare|emissions|energy|hospital"
    r"|patients?|volunteers?|donat\w+|charit\w+|veterans?|seniors|scholarship\w*|councils?"
    r"|parliament"
    r"|decided|voted|charged|sentenced|fraud\w*|police|court|warn\w*|settle\w*|shareholders?"
    r"|stockholders?|securities|shares|debentures?|notes|warrants?|than|compared|average|study"
    r"|survey|said|says|according|bill|act|legislation|fined|employees|workers|talks)\b"
)
_LEAST = lexicon(
    "less cheaper off half reduced save saves price discount discounts fee fees interest"
    " instalments"
    " installments pricing price prices rates rate free charge nothing gratis house paying gift"
    " present bonus thrown top cost extra"
    " rebate rebates cash cashback back markdown voucher months"
    " signed knocked credited saving fare lower crowns euros dollars pounds formerly away"
)


_MEASURES = (
    "%", "$", "€", "£", "percent", "per cent", "a third", "ne third", "a quarter", "ne quarter",
    "fifth", "tenth", "half", "crown", "euro", "dollar", "pound", "franc", "kron", "pence", "cents",
    "price", "pricing", " rate", " fare", " fee", "saving of", "discount", "cash", "rebate",
    "markdown", "interest", "instal",
)  # fmt: skip
"""Pieces of which all that `_LESS` finds has one."""


_GRATIS = (
    "free", "at no ", "nothing", "gratis", "on the house", "on the barber", "on the baker",
    "on the landlord", "on the yard", "on the company", "given away", "charge", "without paying",
    " gift", " present", " bonus", " signed", " extra", "thrown in", "on top",
)  # fmt: skip
_ORDERING = (
    "order", "click here", "slip", "coupon", "form below", "form at", "yours", "your ", "buy now",
    "buy today", "buy here", "shop now", "shop today", "shop here", "book now", "book today",
    "book here", "presale now", "only ",
)  # fmt: skip
_PROMOTING = (
    "price", "rate", "fare", "tariff", "offer", "only this", "week only", "weekend only",
    "month only", "today only", "while ", "as long as",
)  # fmt: skip
"""Pieces of which all that `_FREE`, `_ORDER` and `_PROMOTION` find has one."""


class Offer(NamedTuple):
    """Words that sell: where they stand, what kind they are, and whether they sell alone."""

    start: int
    end: int
    kind: str
    sells: bool


def composed_offers(case: Case) -> Iterator[Offer]:
    """Yield what is given to buyers, or for a time, and the lines that take orders."""
    for tongue in (case.document.language[:2], *tongues(case)):
        if tongue in ABROAD:
            spans = _given_abroad(case, ABROAD[tongue])
            yield from (each for each in spans if is_in(case, tongue, each.start))
    if case.document.language.startswith("en"):
        yield from _given(case)
        yield from _orders(case)
        held_out = list(bargains(case))
        held_out += sales_told(case, held_out)
        held_out += (
            (start, end)
            for start, end in terms_of_sale(case)
            if not any(start < last and first < end for first, last in held_out)
        )
        yield from (Offer(*span, "bargain", sells=True) for span in held_out)


def _given_abroad(case: Case, language: Abroad) -> Iterator[Offer]:
    for given in language.given.finditer(case.lowered):
        first, last = case.sentence_at(given.start())
        if not case.narrates(given.start()) or language.news.search(case.lowered, first, last):
            continue
        if language.buying.search(case.lowered, first, last):
            yield Offer(*given.span(), "given", sells=True)
    for term in language.alone.finditer(case.lowered):
        if not case.narrates(term.start()):
            continue
        told = language.news.findall(case.lowered, *case.sentence_at(term.start()))
        if all(word.startswith(_TAUGHT) for word in told):
            yield Offer(*term.span(), "alone", sells=True)


_TAUGHT = ("schüler", "élève", "alumno")
"""Who takes lessons buys them too."""


def _given(case: Case) -> Iterator[Offer]:
    told = -1
    for at in case.places(_LEAST):
        if at < told or not case.narrates(at):
            continue
        first, last = case.sentence_at(at)
        start, end = max(first, at - 40), min(last, at + 70)
        near = case.lowered[start:end]
        given = _LESS.search(case.lowered, start, end) if may_stand(near, _MEASURES) else None
        if given is None and may_stand(near, _GRATIS):
            given = _FREE.search(case.lowered, start, end)
        if given is None or not given.start() <= at < given.end():
            continue
        told = last
        buying = _BUYING.search(case.lowered, first, last)
        bidden = _BIDDEN.search(case.lowered[first:last])
        timed = _TIMED.search(case.lowered, first, last) if is_of(given, _LESS) else None
        bundled = _BUNDLED.search(given.group())
        if (buying or bidden or timed or bundled) and not _NEWS.search(case.lowered, first, last):
            yield Offer(*given.span(), "given", sells=True)


_ORDER = late(
    r"\bto order,? (?:now |yours )?(?:ring|call|write|visit|send|phone|go to)\b"
    r"|\bclick here to (?:buy|purchase|order|book|reserve|shop)(?: [\w']+){0,4}"
    r"|\b(?:send|return|post) (?:in |back )?the (?:order )?(?:slip|coupon|form) (?:below|at"
    r" the foot)"
    r"|\border slip\b|\b(?:use|fill in|cut out|complete) (?:this|the) (?:form|slip|coupon)"
    r"(?: below)? to order\b|\b(?:get|grab|order|buy|reserve|pre-?order) (?:yours|your (?:\w+"
    r" )?(?:copy|copies"
    r"|tickets?))(?: (?:now|today|here|at|on|from))?\b|\b(?:buy|shop|order|book|pre-?order)"
    r" (?:now|today"
    r"|here)\b|\bjoin (?:the )?[\w$ ]{0,30}presale now\b"
    rf"|\bonly (?:\w+ )?{_COUNT} (?:pieces|copies|tickets|units|left) (?:are )?(?:left|remain)\b"
)
_ORDER_WORDS = lexicon(
    "order click slip coupon copy copies buy shop book preorder presale yours tickets ticket left"
    " remain form now today here"
)
_PRICE = late(
    rf"\b(?:for|at|from|only|just|priced at|costs?|starting at|price of) (?:only |just )?{_SUM}"
    r"(?! ?(?:million|billion|m\b|bn\b|k\b|in\b|per share))|\bat this price\b"
)
_PRIZE = late(
    r"\b(?:chance to win|(?:can |to |and |will )?win (?:a|an|one of|up to|lucrative|big|cash"
    r"|prizes|great)"
    r"\b(?: [\w-]+)?|takes? part in an? (?:prize )?draw|entered into an? (?:\w+ )?(?:draw|raffle))"
)
_ENTERED = late(
    r"\b(?:enter\w*|sweepstakes|giveaway|raffle|draw|buy|buys|purchas\w+|spends?|tickets?"
    r"|participants"
    r"|shoppers|customers|fans)\b"
)
_CONTEST = late(r"\b(?:regardless|compet\w+)\b")
_STAKED = late(r"\b(?:buy|buys|purchas\w+|spends?|tickets?|deposits?|every order|each order)\b")
_UNTIL_WON = late(
    r"\bno (?:\w+ )?(?:fees?|costs?) (?:\w+ ){0,3}?(?:unless|until) (?:\w+ ){0,3}?(?:wins?|won"
    r"|settle\w*"
    r"|recover\w*|compensat\w+|success\w*|paid)\b"
)
_PASSWORD = late(
    r"\b(?:[Vv]oucher|[Cc]oupon|[Pp]romo(?:tion)?(?: code)?|[Dd]iscount code|(?:[Nn]ame|[Ss]ay"
    r"|[Mm]ention"
    r"|[Qq]uote|[Gg]ive) the (?:pass)?word) [\"“']?(?=[A-Z\d]*[A-Z])[A-Z\d]{4,}\b"
)


def _orders(case: Case) -> Iterator[Offer]:
    if not case.vocabulary.isdisjoint(_PASSWORD_WORDS):
        for found in _PASSWORD.finditer(case.text):
            news = _NEWS.search(case.lowered, *case.sentence_at(found.start()))
            if case.narrates(found.start()) and news is None:
                yield Offer(*found.span(), "password", sells=True)
    yield from _listed(case)
    yield from _promoted(case)
    yield from _lines(case, _WINNING, _PRIZE, "prize")
    yield from _lines(case, _CONTINGENT, _UNTIL_WON, "fee")
    yield from _lines(case, _ORDER_WORDS, _ORDER, "order")


def _listed(case: Case) -> Iterator[Offer]:
    """Yield a list of prices that holds for a time: *lamps 19 crowns, as long as they last*."""
    for at in case.places(_ENDING):
        if not case.narrates(at):
            continue
        first, last = case.sentence_at(at)
        if _TIMED.search(case.lowered, max(first, at - 20), min(last, at + 30)) is None:
            continue
        prices = list(_PRICE.finditer(case.lowered, first, last))
        if len(prices) > 1 and not _NEWS.search(case.lowered, first, last):
            yield Offer(*prices[0].span(), "prices", sells=True)


_PROMOTED = lexicon("introductory opening promotional anniversary clearance only last lasts")
_PROMOTION = late(
    r"\b(?:introductory|(?:special|grand) opening|promotional|anniversary|clearance|early-bird)"
    r" (?:price"
    r"|rate|fare"
    rf"|tariff|offer)\b[^.;]{{0,60}}?{_SUM}"
    rf"|\b(?:for|at) (?:only |just )?{_SUM},? (?:[\w-]+ ){{0,2}}?(?:only this (?:week|month"
    r"|weekend)"
    r"|this (?:week|month|weekend) only|today only|(?:while|as long as) (?:they|stocks?"
    r"|supplies) lasts?)"
)


def _promoted(case: Case) -> Iterator[Offer]:
    """Yield a price that is put up to sell: *introductory price 40 crowns*, *only this month*."""
    for at in case.places(_PROMOTED):
        if not case.narrates(at):
            continue
        first, last = case.sentence_at(at)
        start, end = max(first, at - 40), min(last, at + 90)
        if not may_stand(case.lowered[start:end], _PROMOTING):
            continue
        found = _PROMOTION.search(case.lowered, start, end)
        if found is not None and not _NEWS.search(case.lowered, first, last):
            yield Offer(*found.span(), "promoted", sells=True)


_ENDING = lexicon("until only lasts last days")
_PASSWORD_WORDS = lexicon("voucher coupon promo promotion code word password")
_WINNING = lexicon("win draw raffle")
_CONTINGENT = lexicon("fee fees costs")


def _lines(
    case: Case, words: frozenset[str], pattern: re.Pattern[str], kind: str
) -> Iterator[Offer]:
    told = -1
    for at in case.places(words):
        if at < told or not case.narrates(at):
            continue
        first, last = case.sentence_at(at)
        start, end = max(first, at - 50), min(last, at + 70)
        if kind == "order" and not may_stand(case.lowered[start:end], _ORDERING):
            continue
        found = pattern.search(case.lowered, start, end)
        if found is None or (kind != "fee" and _NEWS.search(case.lowered, first, last)):
            continue
        told = found.end()
        if kind == "prize" and (
            _CONTEST.search(case.lowered, first, last)
            or not _ENTERED.search(case.lowered, first, last)
        ):
            continue
        if kind == "prize":
            yield Offer(*found.span(), kind, _STAKED.search(case.lowered, first, last) is not None)
        elif kind == "fee":
            yield Offer(*found.span(), kind, sells=True)
        else:
            before, _ = case.sentence_at(max(first - 2, 0))  # the price stands before the link
            priced = _PRICE.search(case.lowered, before, last) is not None
            yield Offer(*found.span(), kind, priced or found.group().endswith("to order"))
