"""DG-46: an advertisement is no release: offers, discount codes, order forms."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from dateline.guidelines.case import Case
from dateline.guidelines.finding import Hit
from dateline.guidelines.offers import Offer, composed_offers
from dateline.guidelines.rules import Rule
from dateline.release.patterns import late

_WORDS = frozenset({
    "voucher", "saves", "kids", "charge", "billiger", "cheaper", "kostenlos", "soldes",
    "rebajas", "sonderangebot", "schlussverkauf", "ویژه", "حراج", "عرض", "تخفيضات", "trial",
    "credit", "cancel", "special", "low", "financing", "stocks", "friday", "monday", "clearance",
    "flash", "code", "codes", "coupon", "coupons", "promo", "discount", "discounts", "off", "offer",
    "offers", "cart", "checkout", "supplies", "bogo", "sale", "money", "shipping", "order", "save",
    "free", "delivery", "postage", "deal", "deals", "was", "reduced", "only", "weekend",
    "nothing", "everything", "extra", "bird",
    "price", "prices", "rabattcode", "gutschein", "gutscheincode",
    "rabatt", "promotionnel", "promotionnelle", "promocional", "descuento", "half", "guarantee",
    "card", "interest", "chance", "spend", "knocks", "knock", "lowest", "book",
    "second", "breakfast", "drinks", "callers", "buyers", "visitors", "form", "gift", "instead",
    "from", "thrown", "pay", "pays",
    "livraison", "lieu", "offert", "offerte", "offerts", "stock", "prix", "fidélité", "statt",
    "sonderpreis", "versandkostenfrei", "gratis", "geschenkt", "angebot", "envío", "lugar",
    "gastos",
    "oferta", "mitad", "existencias", "جای", "رایگان", "موجودی", "نصف", "قیمت", "هدیه",
    "frühbucher",
    "solange", "tarjeta", "تخفیف", "کد", "خصم", "reg", "msrp",
})  # fmt: skip
_STRONG = late(
    r"(?<![^\W_])(?:"
    r"(?:\d+|two|three|six|twelve) (?:months?|weeks?|days) free\b"
    r"|(?:[$€£]\d[\d.,]*|\d+\.\d\d),? (?:was|reduced from|down from) (?:[$€£]\d[\d.,]*|\d+\.\d\d)"
    r"(?! ?(?:million|billion|m\b|per\b|\d))"
    r"|(?:only|just|for) [$€£]?\d[\d.,]*(?: [\w]+){0,3},? instead of [$€£]?\d[\d.,]*"
    r"|save \d+ ?(?:%|percent) on (?:all|every|each|our|any)\b"
    r"|discounts? of (?:up to )?\d+ ?(?:%|percent)"
    r"|everything must go|pay nothing (?:for|until)|at no (?:extra"
    r"|additional) (?:cost|charge)"
    r"|free [a-z]+ (?:comes )?with (?:every|each)\b|early[- ]bird (?:tickets?|price)"
    r"|no (?:delivery|shipping|postage|booking) (?:charges?|fees?|costs?)"
    r"|(?:this (?:week|month|weekend)|today) only\b"
    r"|buy (?:one|two|three|any|1|2|3)(?: [\w'-]+){0,3},? (?:and )?get (?:one|two|three|another"
    r"|the|a|1|2)(?: [\w'-]+){0,2}"
    r"|(?:one|two|three|four|2|3|4)(?: [\w'-]+){0,2} for the price of (?:one|two|1|2)"
    r"|(?:black friday|cyber monday|clearance|flash|summer|winter|spring|holiday|closing-down"
    r"|boxing day) (?:sale|deals?|offers?)\b(?! (?:feature|function|mechanism|module|tool))"
    r"|[$€£]\d[\d.,]*(?: (?:a|per) (?:month|year|week|night|person|seat|head))? instead of"
    r" [$€£]?\d(?:[\d.,]*\d)?|pays? (?:only |just )?half(?: (?:price"
    r"|the price|as much)"
    r"|(?=[.,;]))"
    r"|(?:enter|use|type|quote|give|show|mention)(?:s|ed"
    r"|ing)? (?:in )?the code\b(?! of\b)(?:[:,]? [\w]+)?"
    r"|(?:at|for|from) [$€£]\d[\d.,]* (?:a|per) (?:night|person|head|couple|seat)\b"
    r"|[a-z]+ (?:is |are )?thrown in\b"
    r"|postage is free\b"
    r"|\d[\d.,]* (?:euros|dollars|pounds|crowns|francs) instead of \d(?:[\d.,]*\d)?"
    r"|(?:\d+|five|ten|fifteen|twenty|thirty|forty|fifty) per cent off\b|(?:a|one) (?:third"
    r"|quarter|tenth) off\b"
    r"|(?:first|next) (?:hundred|fifty|ten|twenty|thousand|\d+) (?:callers|visitors|buyers"
    r"|customers|guests)"
    r" (?:get|receive|pay)\b"
    r"|(?:postage|shipping|delivery|breakfast|dinner|drinks?) (?:is|are) on us\b"
    r"|every second [a-z]+ (?:is |are )?(?:free|half)\b"
    r"|(?:with|and|plus|get|gets|receives?|includes?) (?:an? )(?:[$€£]\d+ )?(?:voucher|coupon"
    r"|gift card)\b"
    r"|knocks? [$€£]\d[\d.,]* off|spend [$€£]\d[\d.,]*,? (?:and )?(?:get|save|receive)"
    r"|book (?:before|by) [a-z]+ (?:\d+ )?(?:and|to) (?:pay|save|get)|interest[- ]free (?:credit"
    r"|for)"
    r"|(?:last|final) chance to (?:buy|book|save|order)|price match|lowest prices?"
    r"|free trial|no credit card|cancel any ?time|special price|(?:start(?:s|ing)? (?:at"
    r"|from) )?as low as [$€£]?\d[\d.,]*|financing available|pay in instal\w+|gift with (?:every"
    r"|each) (?:order|purchase)"
    r"|(?:grandes? )?soldes\b|sonderangebot\w*|schlussverkauf|rebajas\b|-\d{1,2} ?%|فروش ویژه"
    r"|حراج|عرض خاص|تخفيضات"
    r"|saves? up to [$€£]?\d[\d.,]*%?(?: (?!percent|lives|hours|minutes|time|tons|energy)[a-z]+)?"
    r"|(?:clip|cut out|print|redeem|present|use) (?:the|this|your) (?:coupon|voucher)"
    r"|(?:2|3|two|three)-for-(?:1|2|one|two)|kids (?:go|eat|travel) free|(?:at no"
    r"|free of) (?:extra )?charge|(?:\d+ ?%|\d+ prozent|\d+ percent) (?:billiger|cheaper|less)"
    r"|versand kostenlos"
    r"|order form|(?:at |for |is |are )?half[- ]price|free gifts?\b|(?:now )?(?:only|just"
    r"|for) [$€£]?\d[\d.,]*(?: [a-z]+)? instead of [$€£]?\d[\d.,]*"
    r"|(?:ship|ships|shipped|delivered) free|orders? placed (?:this week|today|now|before|by)\b"
    r"|first (?:\w+ )?(?:buyers|customers|orders)\b"
    r"|solange der vorrat reicht|nur (?:heute|diese woche|noch)|(?:\d+|zehn|zwanzig|dreißig"
    r"|fünfzig) ?(?:%|prozent) (?:rabatt|weniger|günstiger)"
    r"|\d+ ?% de (?:réduction|remise|descuento)|offre (?:spéciale|limitée)|oferta (?:especial"
    r"|limitada)"
    r"|(?:use|using|with|enter|apply|redeem)(?: the)?(?: \w+){0,2} (?:promo|discount|coupon"
    r"|voucher|offer|referral)? ?code\b(?! of\b)(?:[:,]? [\w]+)?"
    r"|(?:promo|discount|coupon|voucher)(?:tion|tional)? codes?:? ?[\"“'«]?[\w]+|buy (?:one|two"
    r"|1|2|three),? get (?:one|two|1|2|three|a)\b[\w ]{0,12}|add(?:ed)? to (?:your |the )?cart"
    r"|while (?:supplies|stocks?|quantities) last|money-?back guarantee|(?:get|enjoy|receive"
    r"|save|take|claim|offering|comes? with)(?: up to| an extra| an additional| a)*"
    r" \$?\d[\d.,]*(?:%| percent)? (?:off"
    r"|discount)\b"
    r"|order (?:now|today|yours)(?: and|,)? (?:get|save|receive|for)|(?:limited[- ]time|special"
    r"|introductory|exclusive|early[- ]bird|launch|holiday|black friday)(?: \w+)? (?:offer"
    r"|discount|deal|pricing|price)s?\b"
    r"|(?:sale|offer|promotion|deal|discount) (?:ends|expires|runs until|is valid (?:until"
    r"|through))|free shipping(?: on)?|shop the sale"
    r"|(?:now )?only (?:[$€£]\d[\d.,]*)(?! (?:million|billion))"
    r"|up to \d{1,2} ?% off|\d{1,2} ?(?:%|percent) (?:off|discount)\b(?! (?:rate|to net"
    r"|on the))(?: [\w' ]{0,24})?|(?:was|reg(?:ular"
    r"|\.)?(?:ly)?(?: price)?:?) [$€£]\d[\d.,]*,? (?:now|sale)"
    r"|(?:livraison|frais de port|port)(?: \w+)? (?:offerte?s?|gratuite?s?)(?: dès [\w ]{2,20})?"
    r"|\d[\d.,]* ?(?:€|euros?|couronnes|francs)?(?: [\w'-]+){0,4} au lieu de \d[\d.,]*"
    r"|prix (?:cassés?|spécial|promotionnel|de lancement)|(?:stock|offre|quantité)s? (?:est "
    r"|sont )?limitée?s?"
    r"|dans la limite des stocks|(?:le|la) (?:deuxième|second"
    r"|seconde) (?:[\w]+ )?(?:est )?(?:offerte?"
    r"|gratuite?|à moitié prix)|à moitié prix|carte de fidélité|bon de réduction"
    r"|\w+ offerte? pour (?:tout|chaque)"
    r"|(?:zum )?sonderpreis(?: von)?(?: \d[\d.,]*)?(?: (?:statt|anstatt) (?:bisher )?\d[\d.,]*)?"
    r"|\d[\d.,]* ?(?:€|euro|kronen|franken)? ?(?:statt|anstatt) (?:bisher |vorher "
    r"|sonst )?\d[\d.,]* ?(?:€|euro"
    r"|kronen|franken)|versandkostenfrei|versand (?:ist |und )?(?:gratis|inbegriffen|frei"
    r"|geschenkt)"
    r"|(?:gratis|geschenkt) (?:dazu|ab)|zum halben preis|frühbucher\w*|zwei zum preis von einem"
    r"|envío gratis|gastos de envío gratis|\d[\d.,]* ?(?:€|euros?|coronas"
    r"|pesos)?(?: \w+){0,3} en (?:lugar|vez)"
    r" de \d[\d.,]*|a mitad de precio|hasta agotar existencias"
    r"|(?:[\d۰-۹][\d۰-۹.,٬]*|\S+ (?:تومان|ریال|کرون|یورو))(?: \S+){0,3}? به جای [\d۰-۹][\d۰-۹.,٬]*"
    r"|ارسال (?:\S+ )?رایگان|تا پایان موجودی|(?:نصف|نیم) قیمت|(?:به|با) قیمت ویژه|کارت هدیه"
    r"|هدیه رایگان"
    r"|rabattcode \w+|gutscheincode \w+|mit dem code \w+|code promo(?:tionnel)? \w+"
    r"|avec le code \w+|c[oó]digo (?:de descuento|promocional) \w+|کد تخفیف \S+|\S+ درصد تخفیف"
    r"|رمز الخصم \S+|كود (?:الخصم|خصم) \S+"
    r")"
)
_URGE = late(
    r"\b(?:orders?|sent|delivered|customers|tickets?|costs?|plan|buy|shop|purchase|book|save|get"
    r"|claim|enjoy|receive|use|enter|apply|redeem"
    r"|customers can|shoppers|subscribers|sign up|readers|available|sold|sells?|price[ds]?|offer"
    r"|sale|deal|to be had|thrown in)\b"
    r"|livraison|offert|stock limité|versand|geschenkt|envío|ارسال|خرید|سفارش|تخفیف|bestell"
    r"|angebot|kostenlos|billiger|rabatt|kauf|command|achet|compr|اشتر"
    r"|اطلب|خصم"
)
_REPORTED = late(
    r"\b(?:scam\w*|errors?|fraud\w*|fake|warn\w*|court|lawsuit|regulators?|ban(?:s|ned)?"
    r"|consumers? (?:were|was)|study|survey|law|bill|act|legislation|medicare|seniors|tax credits?"
    r"|sentenced|convicted|charged|misleading|advertising standards|settle\w*|average|shares?"
    r"|debentures?|notes?|warrants?|securities|offering price|market price|stock price"
    r"|private placement|oil|(?:medication|medicine|prescription|drug) costs?"
    r"|loan|bonds?|tariff|benchmark|wholesale|zip code|area code|tax code|building code|code of"
    r"|source code|penal code|qr code|dress code)\b"
)
_TRANSFER = late(r"\b(?:transactions?|transfers?|remittances?|deposits?)\b")


def check_advertising(case: Case, rule: Rule) -> Iterator[Hit]:
    """Look for what sells: codes, price cuts, offers that end; one code or two signs are enough."""
    found = [
        Offer(*match.span(), _kind(match.group()), _is_code(match.group()))
        for match in _offers(case)
    ]
    found = _joined(found, composed_offers(case))
    kinds = {offer.kind for offer in found}
    if not any(offer.sells for offer in found) and len(kinds) < rule.number("signs"):
        return
    for offer in sorted(found)[: rule.number("most")]:
        words = case.text[offer.start : offer.end]
        yield case.hit(offer.start, offer.end, "offer", words=words)


def _joined(found: list[Offer], composed: Iterable[Offer]) -> list[Offer]:
    """Return all offers, each once: one that its phrase gives away may sell by what it gives."""
    joined = list(found)
    for offer in composed:
        same = [k for k, each in enumerate(joined) if _overlap(each, offer)]
        for k in same:
            joined[k] = joined[k]._replace(sells=joined[k].sells or offer.sells)
        if not same:
            joined.append(offer)
    return joined


def _overlap(one: Offer, other: Offer) -> bool:
    return one.start < other.end and other.start < one.end


def _is_code(words: str) -> bool:
    """Say whether words sell by themselves: a code, two for one, a cart."""
    return _SELLS.search(words) is not None


_SELLS = late(
    r"au lieu de|statt (?:bisher |vorher |sonst )?\d|en (?:lugar|vez) de|به جای [\d۰-۹]"
    r"|sonderpreis|moitié prix"
    r"|halben preis|mitad de precio|نصف قیمت|قیمت ویژه|zum preis von|"
    r"per cent off|(?:third|quarter|tenth) off|on us$|every second|pays? (?:only |just )?half"
    r"|save \d+ ?(?:%|percent) on|discounts? of|kids (?:go|eat"
    r"|travel) free|must go|pay nothing"
    r"|with (?:every|each)|saves? up to|-for-|(?:coupon|voucher)$|billiger|"
    r"for the price of|knocks? [$€£]|spend [$€£]|(?:friday|monday|clearance|flash|summer|winter"
    r"|spring|holiday"
    r"|closing-down|boxing day) sale\b|soldes|schlussverkauf|rebajas|فروش ویژه|حراج|تخفيضات"
    r"|order form|half[- ]price|instead of|(?:months?|weeks?|days) free|\d,? (?:was|reduced from"
    r"|down"
    r" from) [$€£]?\d|prozent (?:rabatt|weniger|günstiger)|de (?:réduction"
    r"|remise|descuento)|buy \w+(?: [\w'-]+){0,3},? (?:and )?get|"
    r"\bcodes?\b|buy \w+,? get|cart\b|code promo|c[oó]digo|rabattcode|gutscheincode|کد تخفیف"
    r"|الخصم|خصم|درصد تخفیف|money-?back|shop the sale"
    r"|(?:get|enjoy|receive|save|take|claim|comes? with)(?: up to| an extra| an additional"
    r"| a)* \$?\d[\d.,]*(?:%| percent)? (?:off|discount)|up to \d+ ?% off|order (?:now|today)"
)


_CODE = late(r"[\"“'«]?(?=\w*(?:\d|[A-Z]{2}))[\w-]{3,}|[\"“'«]\w{3,}")


def _names_code(case: Case, match: re.Match[str]) -> bool:
    """Say whether the code itself stands there: capitals, a digit, or quotation marks."""
    at = case.lowered.find("code", match.start()) + 4
    rest = case.text[at : at + 40].lstrip("s: ,").removeprefix("is ").removeprefix("of ")
    return _CODE.match(rest) is not None


_INSTEAD = late(
    r"(\d[\d.,٬]*?)(?:[.,](\d\d?))?[^\d]*(?:instead of|au lieu de|statt|en lugar de|en vez de"
    r"|به جای)"
    r" [^\d]*(\d[\d.,٬]*?)(?:[.,](\d\d?))?[^\d]*$"
)
_NO_MARKS = str.maketrans("", "", ".,٬")


def _is_dearer(words: str) -> bool:
    """Say whether *4.30 instead of 4.20* names a price that rose: news to tell, nothing to sell."""
    prices = _INSTEAD.search(words)
    return prices is not None and _amount(*prices.group(1, 2)) >= _amount(*prices.group(3, 4))


def _amount(whole: str, cents: str | None) -> Decimal:
    """Read *1,299.50* and *1.299,50* alike; one or two digits after the last mark are cents."""
    return Decimal(f"{whole.translate(_NO_MARKS)}.{cents or 0}")


def _kind(words: str) -> str:
    return re.sub(r"[\d$€£%.,]+", "", words)[:14]


_PRICE_NEXT = late(r"(?:was|only) [$€£]?\d|from [$€£]\d")
_DAYS_ONLY = ("week ", "weekend ", "month ", "today ")


def _may_sell(case: Case, at: int) -> bool:
    """Say whether a common word stands beside a price or a time: *was 22*, *this week only*."""
    if not case.lowered.startswith(("was ", "only", "from "), at):
        return True
    return _PRICE_NEXT.match(case.lowered, at) is not None or case.lowered.endswith(
        _DAYS_ONLY, 0, at
    )


_SIGNS = (
    "free", "must go", "pay nothing", "charge", "no cost", "al cost", "no delivery", "no shipping",
    "no postage", "no booking", "early-b", "early b", "week only", "weekend only", "month only",
    "today only", "buy ", "the price", "half", "code", "thrown", " off ", " off.", " off,",
    " off;", "on us", "every second", "voucher", "coupon", "gift", "book before", "book by",
    "chance to", "price match", "lowest price", "no credit card", "cancel", "special price",
    "financing avail", "in instal", "-for-", "order form", "order now", "order today",
    "order yours", "s placed", "r placed", "shop the", "while ", "back guarantee", "cart",
)  # fmt: skip
_QUALIFIERS = (
    "limited", "special", "introductory", "exclusive", "early", "launch", "holiday", "friday",
    "monday", "clearance", "flash", "summer", "winter", "spring", "closing", "boxing", " ends",
    "expires", "until", "is valid", "first ", "next ",
)  # fmt: skip
_NOUNS = (
    "offer", "discount", "deal", "pric", "sale", "promotion", "buyers", "customers", "orders",
    "callers", "visitors", "guests",
)  # fmt: skip
"""Pieces of which an English offer that names no number has a sign, or one each of the others."""
_DIGIT = late(r"\d")


def _may_offer(case: Case, start: int, end: int) -> bool:
    if not case.document.language.startswith("en") or _DIGIT.search(case.lowered, start, end):
        return True
    near = case.lowered[start:end]
    if any(map(near.__contains__, _SIGNS)):
        return True
    return any(map(near.__contains__, _NOUNS)) and any(map(near.__contains__, _QUALIFIERS))


def _offers(case: Case) -> Iterator[re.Match[str]]:
    searched = -1
    words = _WORDS | {"for"} if "-for-" in case.lowered else _WORDS
    for at in case.places(words):
        if at < searched or not _may_sell(case, at) or not case.narrates(at):
            continue
        first, last = case.sentence_at(at)
        start = max(first, at - 44, searched)
        searched = min(last, at + 90)
        if not _may_offer(case, start, searched):
            continue
        match = _STRONG.search(case.lowered, start, searched)
        if match is None:
            continue
        searched = match.end()
        sentence = case.lowered[first:last]
        if _is_dearer(match.group()):
            continue
        if "code" in match.group() and not _names_code(case, match):
            continue
        if "guarantee" in match.group() and _TRANSFER.search(sentence):
            continue
        if _REPORTED.search(sentence) or not (_is_code(match.group()) or _URGE.search(sentence)):
            continue
        yield match
