"""What plain prose holds out to buyers (DG-46): less, more, nothing to pay, and how to order.

Beside `bargains`: here what is held out is known by its whole field of words, and in the same
sentence stands somebody who may have it, a day it ends, or what is sold; then it's no news.
"""

import re
from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.slots import Tellings, telling
from dateline.release.patterns import late

_COIN = r"(?:crowns?|euros?|dollars?|pounds?|francs?|kronor|kroner|pence|cents|usd|eur|gbp|chf)"
_COUNT = (
    r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
    r"|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred)"
)
_SUM = rf"(?:[$€£] ?\d[\d.,]*|{_COUNT}[ -]?(?:{_COIN}\b|€)|\d+\.\d\d\b)"
_SHARE = (
    rf"(?:{_COUNT} ?(?:%|percent|per cent)|(?:an? |one |two )?(?:thirds?|quarter|fifth|tenth|half))"
)
_LESS = rf"(?:{_SUM}|{_SHARE})"
_MONTHS = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
_ENDS = (
    rf"\b(?:until|till|by|before|through|in|on|for|during|from|up to|between) (?:\d+(?:st|nd|rd"
    rf"|th)?"
    rf" )?(?:{_MONTHS}|easter|christmas|new year|midnight|the end of|further|(?:mon|tues|wednes"
    r"|thurs|fri|satur|sun)days?|(?:spring|summer|autumn|winter)|(?:\w+ )?rainy days)\b"
    r"|\b(?:during|in|for|on|throughout) (?:the|its) (?:\w+ )?(?:opening|anniversary|jubilee|sales?"
    r"|launch|first|market|festive|whole|holiday)(?: \w+)? ?(?:days?|weeks?|weekends?|months?)\b"
    r"|\b(?:this|all|the whole|each) (?:week|weekend|month|spring|summer|autumn|winter|season)\b"
    r"|\b(?:at|on) (?:week-?ends|weekdays)\b|\bfor the first (?:\w+ )?(?:weeks?|months?|year)\b"
    r"|\bat the weekend\b|\btoday\b|\btonight\b"
)
_HAVING = (
    r"\b(?:whoever|(?:\w+s|anyone|anybody|everyone|everybody|those|people|all) (?:who|that))"
    r" \w+|\b(?:buyers?|customers?|subscribers?|shoppers?|guests?|diners?|bookers?|newcomers"
    r"|cardholders?|(?:club|loyalty|card|gym|wine) \w+|members|clients?|passengers?|travellers"
    r"|patrons?|households|visitors|kids|children|toddlers|borrowers|shoppers)\b"
    r"|\bfor (?:new|students|members|pensioners|seniors|families|couples|groups|locals|regulars"
    r"|pairs|residents|everybody|everyone|children|owners|readers)\b"
    r"|\b(?:if|when|once) [^.;]{1,30}\b(?:bought|ordered|booked|taken|signed|sold|hired|rented)\b"
    rf"|\b(?:over|above|from|more than|of) {_SUM}(?! (?:million|billion))|\borders? (?:by|before)\b"
    r"|\b(?:with|for|on|to|from) (?:each|every|any|all|the first|the next|a (?:first|second))"
    r" (?:[\w'-]+ ){0,3}?[\w'-]+\b"
)
_GOODS = (
    r"\b(?:stock|berths|boats|places|copies|models?|flats|apartments|rooms?|tickets|courses?"
    r"|lessons?|pairs?|sets?|bottles?"
    r"|sofas?|mattress\w*|shoes|coats|carpets|bikes?|bicycles|tyres|kitchens?|windows|curtains"
    r"|cases?|passes|memberships?|subscriptions?|cabins?|cruises?|trips?|stays?|menus?|meals?"
    r"|treatments?|haircuts?|glasses|frames|lamps|chairs|tables|beds|toys|books|paperbacks"
    r"|items|articles|furniture|collection|leftovers|remnants|range|order|purchase|fares?"
    r"|everything)\b"
)
_DEALT = late(rf"{_ENDS}|{_HAVING}")
_SOLD = late(rf"{_ENDS}|{_HAVING}|{_GOODS}")
TOLD = late(
    r"\b(?:scams?|fraud\w*|fake|warn\w*|court|lawsuit|regulators?|ban(?:s|ned)?|laws?|bill|act"
    r"|legislation|tax\w*|medicare|medicaid|sentenced|convicted|charged with|shares|shareholders?"
    r"|debentures?|securities|tariffs|wholesale|subsid\w+|grants?(?! (?:an?|the|its|\d))"
    r"|government|council|county"
    r"|parliament|ministry|province|municipal\w*|pupils|emissions|police|refugees|volunteers?"
    r"|donat\w+|donors?|charit\w+|veterans?|compared|average|study|survey\w*|according|fined"
    r"|million|billion|vaccin\w+|settle\w*|employees|workers|staff|lawmakers|senators?"
    r"|talks|union|investors?|nasdaq|trading|energy|electricity|revenue|sales of|costs? of"
    r"|profits?|incomes?|carbon|research\w*|library|hospitals?|clinical|winners?|inflation|turnover"
    r"|disaster\w*|hurricane|quarter(?:ly)? (?:of|results)|year-over-year|notes|bonds|loans?)\b"
    r"|\b(?:said|says|told|must not|not|no longer|never|whether|would|could)\b"
)


def _dealt(case: Case, span: tuple[int, int]) -> bool:
    return _DEALT.search(case.lowered, *case.sentence_at(span[0])) is not None


def _sold(case: Case, span: tuple[int, int]) -> bool:
    return _SOLD.search(case.lowered, *case.sentence_at(span[0])) is not None


def _reached(case: Case, span: tuple[int, int]) -> bool:
    """Say whether a thing with a price can be had by a telephone or a shop named there."""
    sentence = case.sentence_at(span[0])
    return (
        _CHANNEL.search(case.lowered, *sentence) is not None
        and _PRICED.search(case.lowered, *sentence) is not None
        and _SEATS.search(case.lowered, *sentence) is None
    )


def _bought(case: Case, span: tuple[int, int]) -> bool:
    sentence = case.sentence_at(span[0])
    return _BOUGHT.search(case.lowered, *sentence) is not None


_BOUGHT = late(
    rf"{_SUM}|\b(?:bought|sold|buys?|buyers?|purchases?|prices?|comes? with|with (?:each|every)"
    r"|orders?|ordered|customers|shoppers|reduced|discount\w*|offer|at the shops?)\b"
)


def _priced(case: Case, span: tuple[int, int]) -> bool:
    return _PRICED.search(case.lowered, *case.sentence_at(span[0])) is not None


def _menu(case: Case, span: tuple[int, int]) -> bool:
    sentence = case.sentence_at(span[0])
    if _SEATS.search(case.lowered, *sentence) is not None:
        return False
    return re.search(_ENDS, case.lowered[slice(*sentence)]) is not None


_PRICED = late(_SUM)
_SEATS = late(r"\b(?:tickets?|registrations?|admission|seats?|entry|entrance|webinar)\b")
_CHANNEL = late(
    r"\b(?:web ?shop|online shop|online store|website|web site|by (?:tele)?phone|by post|by e-?mail"
    r"|hotline|www|by calling|by ringing|ordering|from the (?:maker|publisher|firm|workshop))\b"
    r"|\b(?:on|at|under|calling|ringing) \+?\d{3,}[ -]\d{2,}"
)

_PAST_PRICE = (
    r"(?:formerly|previously|originally|normally|usually|regularly|once|until now|so far|hitherto"
    r"|before|earlier|was|were|used to (?:cost|be)|cost|down from|reduced from|lowered from)"
)
_MONEY = "crown euro dollar pound franc $ € £ % percent cent third quarter tenth fifth half 0"
_TELLINGS = Tellings(
    telling(
        "less cheaper off",
        rf"(?<!\w){_LESS} (?:less|cheaper|off)\b(?! (?:the coast|shore|a year ago|than (?!at the"
        rf"|last|before|usual|normal)))",
        needs=_MONEY,
    )._replace(holds=_dealt),
    telling(
        "cheaper reduced discounted marked lowered slashed cut",
        r"\b(?:is|are|be|been|all|every \w+|now) (?:cheaper|reduced|discounted|marked down|lowered"
        rf"|slashed|cut) (?:by|to) (?:up to |only |as much as |at least )?{_LESS}",
    )._replace(holds=_sold),
    telling(
        "reduction discount rebate saving savings markdown reductions discounts rebates",
        rf"\b(?:reductions?|discounts?|rebates?|savings?|markdowns?|price cuts?) of (?:up to |about"
        rf" |as much as )?{_LESS}(?! in\b)|\b{_SHARE}(?: |-)(?:discounts?|rebates?|markdowns?)"
        r"|\b(?:group|student|family|member|loyalty|bulk|quantity|early|online|launch|trade-in)"
        r"[ -](?:discounts?|rebates?|reductions?)\b",
    )._replace(holds=_dealt),
    telling(
        "price",
        rf"\b(?:for|at) the price of (?:{_COUNT}|a single|an?)\b",
    )._replace(needs=("the price of",)),
    telling(
        "formerly previously originally normally usually regularly once until so hitherto before"
        " earlier used down",
        rf"\b{_PAST_PRICE} (?:at |priced at |sold (?:at|for) )?{_SUM}[^.;]{{0,12}}\b(?:now|today"
        rf"|costs?|is|are|sells?|goes?|comes?|can be had|available)\b[^.;\d]{{0,30}}{_SUM}"
        rf"|{_SUM},? (?:down|reduced|lowered|cut) from (?:the \w+ )?[$€£]?\d[\d.,]*(?! ?(?:million"
        r"|billion|m\b))",
        needs=_MONEY,
    )._replace(holds=_sold),
    telling(
        "formerly previously originally normally usually regularly once until so hitherto before"
        " earlier used",
        rf"\b{_PAST_PRICE} (?:at |priced at |sold (?:at|for) )?{_SUM}[^.;]{{0,4}} now"
        rf" (?:costs?|sells?|goes|comes) (?:at |for |to )?(?:only |just )?\d[\d.,]*",
        needs="now",
    ),
    telling(
        "only just",
        rf"\b(?:costs?|priced at|sells? (?:at|for)|sold (?:at|for)|goes? for|available (?:at|for)"
        rf"|to be had (?:at|for)) (?:only|just) (?:{_SUM}|\d+\b(?= (?:at|in|this|until|on)\b))",
        needs=_MONEY,
    )._replace(holds=_dealt),
    telling(
        "free",
        r"\b(?:travels?|rides?|goes?|go|sails?|flies|fly|eats?|skis?|stays?|sleeps?|parks?|swims?"
        r"|gets? in|camps?|dines?|play) (?:for )?free\b[^.;]{0,12} (?:with (?:each|every|a|an|one"
        r"|two|their) |when |if )"
        r"|\b(?:delivered|shipped|fitted|installed|assembled|collected|sent|posted|mounted|engraved"
        r"|wrapped|serviced|stored|tuned|checked|cleaned|repaired|inspected|sharpened|printed)"
        r" free(?: of charge)?\b"
        r"|\bfirst (?:[\w-]+ ){0,3}?[\w-]+ (?:is|are|comes?) free(?: of charge)?\b(?! (?:to"
        r"|of (?!ch)|from))"
        r"|\b(?:returns?|delivery|shipping|postage|fitting|installation|assembly|set-?up) (?:is"
        r"|are)"
        r" free\b",
    )._replace(holds=_dealt),
    telling(
        "worth present gift bonus complimentary extra nothing gratis voucher",
        r"\b(?:receives?|gets?|are given|is given|finds?|can (?:choose|collect|pick|take)|takes?"
        r" home|are handed|is handed|are sent|is sent|picks?|earns?) (?:an?|the|their|one|two|three"
        rf"|{_COUNT}) [^.;]{{0,40}}(?:(?:worth|value|valued at) {_SUM}|as an? (?:\w+ )?(?:present"
        rf"|gift|bonus|thank-you)"
        r"|gratis|for nothing|voucher|gift card)\b"
        r"|\b(?:receives?|gets?|are given|is given) an? (?:free|complimentary|bonus) \w+",
    )._replace(holds=_dealt),
    telling(
        "voucher vouchers gift present sample coupon bag token",
        r"\b(?:vouchers?|gift cards?|gifts?|presents?|samples?|coupons?|goody bag|gift token)\b"
        r"[^.;]{0,40}\b(?:goes to|go to|awaits?|is waiting for|is handed to|is given to"
        r"|are given to"
        r"|comes with|is sent to) (?:everybody|everyone|anyone|whoever|all (?:who|buyers)|each"
        r"|every|the first|buyers|customers|new (?:customers|members)|those who)\b",
        needs="voucher gift present sample coupon goody",
    ),
    telling(
        "stocks supplies stock",
        r"\b(?:while|as long as|so long as) (?:the )?(?:stocks?|supplies) lasts?\b",
        needs="while long",
    )._replace(holds=_bought),
    telling(
        "off less cheaper",
        rf"\b(?:goes?|going|sold|sells?|sale|offered|available|priced|had|bought) (?:at |for "
        rf"|with )?"
        rf"(?:up to |at least |about )?{_LESS} (?:off|less|cheaper)\b",
        needs=_MONEY,
    )._replace(holds=_sold),
    telling(
        "free nothing",
        r"\b(?:first|next|initial) (?:[\w-]+ )?(?:months?|weeks?|days?|lessons?|class(?:es)?"
        r"|sessions?"
        r"|issues?|nights?|year|hour|visit|training|delivery|box|treatment|ride|month's \w+)"
        r" (?:is|are|costs?|comes?) (?:free|nothing|gratis)\b(?! of (?!charge))",
        needs="first next initial",
    ),
    telling(
        "edition",
        r"\b(?:limited|numbered|anniversary)(?: \w+)? edition\b[^.;]{0,70}\b(?:reserved|ordered"
        r"|bought|available|pre-ordered)\b",
    )._replace(holds=_priced),
    telling(
        "bonus gift credit offer discount",
        r"\b(?:welcome|sign-?up|joining|starter|new-customer|referral|first-deposit|registration"
        r"|birthday) (?:bonus|gift|credit|discount|offer)\b",
        needs="welcome sign joining starter customer referral deposit registration birthday",
    )._replace(holds=_dealt),
    telling(
        "points",
        r"\b(?:double|triple|treble|extra|bonus) (?:\w+ )?points\b",
    )._replace(holds=_dealt),
    telling(
        "offer",
        r"\b(?:is|are) on (?:special )?offer (?:at|for|from|until|this|in)\b",
    )._replace(holds=_priced, needs=("on offer", "on special offer")),
    telling(
        "ordered bought rented hired reserved pre booked had obtained purchased",
        r"\b(?:can|may|is to|are to) be (?:pre-?ordered|ordered|bought|rented|hired|reserved"
        r"|booked|obtained"
        r"|purchased|had)\b",
    )._replace(holds=_reached),
    telling(
        "orders",
        r"\borders (?:are|can be|will be|may be) (?:taken|accepted|placed|made|phoned in|given)\b"
        r"[^.;]{0,40}\b\d{3,}[ -]\d{3,}",
    ),
    telling(
        "payment deposit instalments cancelled refunded",
        r"\b(?:without (?:an? |any )?|no |zero )(?:down payment|deposit)\b|\bcan be cancelled (?:at"
        r" any time|any time|monthly)|\b(?:price|money) is (?:paid back|refunded|returned)\b"
        r"|\b(?:in|over|by) (?:\w+ )?(?:monthly |equal )?instalments\b",
    )._replace(holds=_priced),
    telling(
        "free",
        r"\b(?:comes? with|with|plus|includes?|adds?|gets?|receives?|given|brings?|for) (?:an?|one"
        r"|two|their|its) free (?!consult|eval|quot|estimat|copy|demo|trial|press|hand|market|trade"
        r"|account|webinar|download|case)[\w-]+|\bcomes? free with (?:each|every|any|all|an?|the)\b"
        r"|\bfree of (?:postage|delivery costs|carriage|interest|fees)\b",
    )._replace(holds=_dealt),
    telling(
        "usually normally regularly formerly previously originally list recommended regular old",
        rf"\b(?:{_PAST_PRICE}|(?:list|recommended|regular|normal|usual|old|full|catalogue"
        rf"|shop) price)"
        rf"(?: is| was| of| at|:)? {_SUM}[^.;\d]{{0,60}}\b(?:for|at|costs?|now|only|just|to)"
        r" (?:only |just )?[$€£]?\d[\d.,]*(?! ?(?:million|billion|m\b|percent|%))",
        needs=_MONEY,
    ),
    telling(
        "just only",
        rf"\b(?:just|only) {_SUM} (?:buys?|gets?|is enough|pays? for|secures?|a (?:head|pair|piece)"
        r"|each)\b",
        needs=_MONEY,
    ),
    telling(
        "ticket fare price much",
        rf"\b{_COUNT} [\w' -]{{2,40}} (?:for|on) (?:one|a single) (?:ticket|fare|price)\b"
        rf"|\bcosts? (?:only )?as much as {_COUNT}\b(?! (?:million|billion|percent|times|%))",
        needs="one single much",
    ),
    telling(
        "points",
        rf"\b(?:loyalty|bonus|reward|club|extra|{_COUNT})(?: \w+)? points (?:are |is "
        rf"|will be )?(?:given"
        r"|credited|added|awarded|granted|collected|earned|go)\b[^.;]{0,30}\b(?:for|on|with"
        r"|to) (?:each"
        r"|every|all|any)\b",
    ),
    telling(
        "second third fourth fifth sixth seventh eighth tenth eleventh twelfth first next",
        r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|tenth|eleventh|twelfth|first|next)"
        r" (?:[\w'-]+ ){0,3}?(?:is|are|comes?|goes|can be had)(?: \w+){0,2}? (?:thrown in|gratis"
        r"|at no"
        r" (?:extra |further )?(?:cost|charge)|for nothing|on the house|without charge)\b",
        needs="thrown gratis cost charge nothing house",
    ),
    telling(
        "vouchers voucher coupons coupon samples sample gifts gift presents present bags tickets",
        r"\b(?:vouchers?|coupons?|samples?|gifts?|presents?|bags?|tickets) [^.;]{0,40}\b(?:is|are)"
        r" (?:handed|given|sent|raffled|drawn|distributed)(?: out)? (?:to|among) (?:all|every\w+"
        r"|each|any\w+|those|whoever|the first|buyers|customers|guests|shoppers|new)\b",
    ),
    telling(
        "exchange trade traded",
        r"\b(?:in part exchange|trade(?:d in|-in (?:bonus|credit|value|premium|discount|offer)))\b",
    )._replace(holds=_priced, needs=("part exchange", "traded in", "trade-in")),
    telling(
        "lower below under",
        rf"\b{_LESS} (?:lower|below|under) (?:than (?:last|before|usual|normal)|(?:the |its )?"
        r"(?:list|usual|normal|regular|recommended|shop|old|catalogue))\b",
        needs="last before usual normal list regular recommended shop old catalogue",
    )._replace(holds=_sold),
    telling(
        "let spared premiums premium",
        r"\b(?:let off|spared|excused) (?:the |an? |one |two |three |their |half (?:of )?(?:the )?)"
        r"(?:[\w-]+ ){0,2}?(?:premiums?|payments?|fees?|rent|rates?|instalments?|deposit)\b",
        needs="off spared excused",
    ),
    telling(
        "save saves saving",
        rf"\bsav(?:es?|ing) (?:up to |a further |another |them |buyers )?{_LESS}"
        r"(?: (?:on|off|against|over|a |per |if |when |compared))",
        needs=_MONEY,
    )._replace(holds=_dealt),
    telling(
        "gift present thank bonus welcome",
        r"\bas an? (?:gift|present|thank-you|bonus|welcome (?:gift|present)|extra|reward)\b",
    )._replace(holds=_dealt),
    telling(
        "enclosed included added packed attached given handed comes",
        r"\b(?:(?:is|are) (?:enclosed|included|added|packed|attached|given away|handed out)|comes?)"
        r" (?:in |free |with |to ){1,2}(?:each|every|any|all) [\w -]{0,24}?(?:orders?|purchases?"
        r"|sold"
        r"|bought|box|pair|ticket|set|hamper|copy|volume|bottle|bike|car|booking|subscription)\b",
        needs="each every any all",
    ),
    telling(
        "refer refers referring recommend recommends recommending brings bring introduces",
        r"\b(?:refer(?:s|ring)?|recommend(?:s|ing)?|(?<=who )brings?"
        r"|(?<=who )introduces?) (?:[\w']+ ){0,5}?(?:friends?"
        r"|neighbours?|colleagues?|new (?:member|customer|reader|client)s?|relatives?)\b",
        needs="friend neighbour colleague new relative",
    )._replace(holds=_priced),
    telling(
        "minus", r"\bminus (?:\d+|ten|twenty|thirty|forty|fifty|seventy) ?(?:%|percent|per cent)"
    ),
    telling(
        "half quarters thirds",
        r"\b(?:is|are|for|at|pays?|costs?) half (?:the |their |its )?(?:usual |normal |old |list )?"
        r"(?:price|fee|fare|rate)\b|\b(?:pays?|costs?) (?:only |just )?(?:half|two thirds"
        r"|three quarters)"
        r" (?:of )?(?:the |their |its )?(?:price|fee|fare|rate|cost)\b",
    )._replace(holds=_dealt),
    telling(
        "crowns euros dollars pounds francs",
        rf"\b{_SUM}, [a-z][\w' -]{{2,30}} (?:from|at|for) (?:{_SUM}|\d[\d.,]*),? (?:and )?[a-z]"
        rf"[\w' -]{{2,30}} (?:from|at|for) (?:{_SUM}|\d[\d.,]*)",
    ),
    telling(
        "charge cost nothing gratis free",
        r"\b(?:stay|sleep|travel|eat|ski|swim|ride|go|skate|climb|play)s? (?:without charge"
        r"|at no (?:extra"
        r" )?(?:charge|cost)|gratis|for nothing|free) (?:in|with|on|when|if|until)\b"
        r"|\b(?:delivery|shipping|postage|fitting|assembly|installation"
        r"|wrapping)(?: [\w-]+){0,4} (?:is"
        r" )?(?:gratis|costs nothing|included|free)\b"
        r"|\b(?:wrapped|delivered|fitted|shipped|installed|engraved|assembled|collected"
        r"|altered) (?:at no"
        r" (?:extra |additional |further )?(?:cost|charge)|gratis|for nothing"
        r"|without (?:extra )?charge)",
    )._replace(holds=_dealt),
    telling("early", r"\bearly[- ]bird (?:fees?|passes|booking|bonus|registration (?:fee|rate))\b"),
    telling(
        "euro dollar pound crown franc",
        r"\b(?:gets?|receives?|buys?|buy|is|are|costs?|given|for) (?:an? |the "
        r"|their )?(?:[\w-]+ ){0,3}?(?:for )?"
        r"(?:one|a single|1) (?:euro|dollar|pound|crown|franc)\b",
    )._replace(holds=_dealt),
    telling(
        "cost costs single",
        rf"\bcosts? {_SUM}, (?:and )?(?:an?|the|one) [a-z][\w -]{{1,30}} (?:{_SUM}"
        rf"|{_COUNT})(?=[.,;]|$)",
    ),
    telling(
        "exempt",
        r"\bexempt from (?:the |any |all )?(?:\w+ )?(?:delivery|shipping|booking|postage"
        r"|arrangement"
        r"|joining|entry|set-?up|service) (?:charges?|costs?|fees?)\b",
    ),
    telling(
        "line hotline number desk telephone",
        r"\b(?:booking|order|ordering|sales) (?:line|hotline|number|desk|telephone)[,:]? (?:is "
        r"|at |on"
        r" |under )?\+?\d{3,}",
    ),
    telling(
        "included inclusive",
        rf"{_SUM}[^.;$€£]{{0,50}}\b(?:included|inclusive)\b|\bincluded in the price of {_SUM}",
        needs=_MONEY,
    )._replace(holds=_menu),
    telling(
        "stickers stamps card booklet",
        r"\bcollects? (?:stickers|stamps)\b|\b(?:a |the )?full (?:card|booklet|sheet)\b"
        r"|\b(?:loyalty|stamp"
        r"|bonus) cards?\b[^.;]{0,40}\b(?:free|gets?|saves?|off|discount|less|worth|half)\b",
    )._replace(holds=_dealt),
    telling(
        "buyer buyers customer customers guest guests shopper shoppers purchaser visitors"
        " subscribers",
        r"\b(?:each|every|all|the first(?: \w+)?) (?:buyer|customer|guest|shopper|purchaser|visitor"
        r"|subscriber)s?(?: of [^.,;]{2,30}| \w+)? (?:(?:is|are) given|gets?|receives?|(?:is"
        r"|are) handed|takes? home) (?:an?|one|two|free)\b",
        needs="given get receive handed home",
    ),
    telling(
        "normal usual regular list full original price",
        rf"\b(?:at|for) {_SHARE} of (?:the |its |their )?(?:normal |usual |regular |list |full "
        rf"|original"
        r" |old )?(?:price|rate|fare|cost)s?\b|\bfor (?:only |just )?(?:half|a third) as much\b",
        needs=_MONEY,
    ),
    telling(
        "much saving",
        rf"\bfor (?:only |just )?(?:half|a third|a quarter) as much\b|\ba saving of (?:\d+\b"
        rf"|{_SUM})",
        needs="half third quarter saving of",
    ),
    telling(
        "money",
        r"\b(?:gets?|receives?|are given|have) (?:all )?(?:their|the|his|her) money back\b",
    )._replace(holds=_dealt),
)


def sales_told(case: Case, taken: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield where English narration holds something out to buyers, beside the places taken."""
    for start, end in _TELLINGS.spans(case, before=110, after=110):
        if any(start < last and first < end for first, last in taken):
            continue
        if TOLD.search(case.lowered, *case.sentence_at(start)) is None:
            yield start, end
