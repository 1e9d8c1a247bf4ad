"""The terms on which something is sold (DG-46): what a small ad, a price tag and a till say.

Beside `bargains` and `sales_told`: terms that only a seller names, small ads without a verb, gifts
for whoever comes first, points, credit, and the label of what somebody paid to have printed.
"""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.sales_told import TOLD
from dateline.guidelines.slots import Tellings, held, telling
from dateline.release.patterns import late

_COIN = r"(?:crowns?|euros?|dollars?|pounds?|francs?|kronor|kroner|pence|cents|usd|eur|gbp|chf)"
_COUNT = (
    r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
    r"|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred)"
)
_SUM = (
    rf"(?:(?<!\w)[$€£] ?\d[\d.,]*(?![\d.,])|\b{_COUNT}[ -]?(?:{_COIN}\b|€)|\b\d+\.\d\d\b)"
    r"(?! ?(?:million|billion|trillion|m\b|mm\b|bn?\b|k\b|per share))"
)
_MONEY = "crown euro dollar pound franc $ € £"
_RATE = (
    r"(?:an?|per|the|each) (?:hour|half-?hour|lesson|session|night|week|weekend|day|month|season"
    r"|head|person"
    r"|couple|metre|meter|foot|kilo|pound|litre|pair|piece|face|page|seat|berth|car|bottle|box"
    r"|slice"
    r"|cup|bowl|portion|box|bag|crate|word|ride|wash|cut)|each|apiece|a piece"
)
_PRICED = late(_SUM)
_EXTRAS = (
    r"(?:postage|carriage|delivery|shipping|fitting|assembly|installation|service|servicing"
    r"|linen|breakfast"
    r"|half board|full board|insurance|helmets?|towels?|materials|tools|drinks|coffee|cake"
    r"|dessert|wine|lunch|dinner"
    r"|parking|transfer|ferry|sauna|travel|tax|vat|fuel|petrol|cleaning|bedding|lessons?|gear|kit"
    r"|refills?|boxes|guide)"
)
_SEATS = late(
    r"\b(?:admission|entry|entrance|registrations?|webinar|conference|grants?|awards?|donat\w+"
    r"|fund\w*"
    r"|revenue|income|salary|salaries|wages?|fines?|penalt\w+|damages|fees? of|shares?|tokens?"
    r"|coins?"
    r"|earned|raised|worth of|dividend|tuition|scholarship|rent control|average|median|tickets?"
    r"|trillion|barrel|tonnes?|settlement|budget|loan forgiveness|earnings|quarter|fiscal)\b"
)
_BARE = late(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|do"
    r"|costs?|said|says"
    r"|opens?|runs|sells?|offers?|takes?|gets?|gives?|makes?|goes|comes?|begins?|ends|pays?|paid"
    r"|rose"
    r"|fell|cut|went|came|sold|bought|grew|became|won|remains?|live|lives|lost|made|gave|took"
    r"|rises?|grows?"
    r"|provides?|needs?|means|helps|shows?|who|that|which|whose|we|they|he|she|it|this|these"
    r"|there|per cent of"
    r"|(?<![,;:] )(?<!and )(?!heated|furnished|unfurnished|fitted|signed|framed|unframed"
    r"|numbered|used|detached|included|limited"
    r"|boxed|assorted|mixed|smoked|baked|grilled|fried|dried|salted|renovated|experienced"
    r"|qualified|guided"
    r"|unlimited|insured|tiled|air-conditioned|equipped|printed)\w{2,}ed)\b"
)


def _is_news(case: Case, first: int, last: int) -> bool:
    """Say whether something makes it news; a loan is what an ad may offer."""
    told = (found.group() for found in TOLD.finditer(case.lowered, first, last))
    return any(word not in {"loan", "loans"} for word in told)


def _sells(case: Case, span: tuple[int, int]) -> bool:
    """Say whether nothing makes it news."""
    return not _is_news(case, *case.sentence_at(span[0]))


def _priced(case: Case, span: tuple[int, int]) -> bool:
    """Say whether a price stands beside it that is no ticket's, wage or result."""
    first, last = case.sentence_at(span[0])
    return (
        _PRICED.search(case.lowered, first, last) is not None
        and _SEATS.search(case.lowered, first, last) is None
        and not _is_news(case, first, last)
    )


def _held_at(case: Case, span: tuple[int, int]) -> bool:
    """Say whether the paragraph names the price that is spoken of."""
    stretch = case.stretch_at(span[0])
    return (
        _PRICED.search(case.lowered, stretch.start, stretch.end) is not None
        and _SEATS.search(case.lowered, *case.sentence_at(span[0])) is None
        and not _is_news(case, *case.sentence_at(span[0]))
    )


def _advertised(case: Case, span: tuple[int, int]) -> bool:
    """Say whether a small ad begins a paragraph and names its price there."""
    stretch = case.stretch_at(span[0])
    first, last = case.sentence_at(span[0])
    if span[0] > first or stretch.kind not in {"paragraph", "item"}:
        return False
    end = min(stretch.end, last + 120)
    return (
        _PRICED.search(case.lowered, first, end) is not None
        and _SEATS.search(case.lowered, first, end) is None
        and not _is_news(case, first, end)
    )


def _verbless(case: Case, span: tuple[int, int]) -> bool:
    """Say whether a rate stands in a sentence that tells nothing: a small ad."""
    first, last = case.sentence_at(span[0])
    return (
        case.stretch_at(first).kind == "paragraph"
        and last - first > _SHORTEST
        and len(_MARKS.findall(case.lowered, first, last)) > 1
        and _BARE.search(case.lowered, first, last) is None
        and _SEATS.search(case.lowered, first, last) is None
        and not _is_news(case, first, last)
    )


_SHORTEST = 36
_MARKS = late(r"[,;:] ")
"""A small ad is a list: *two men, one lorry, 60 crowns an hour*."""
_HAS = (
    r"(?:also |each |even |always |then )?(?:receives?|gets?|(?:is|are) (?:given|handed|sent)"
    r"|takes? home|walks? (?:away|off|home)"
    r" with|go(?:es)? home with|finds?|enjoys?|drinks?|eats?|may (?:choose|keep|take)|will"
    r" (?:receive|get|find))"
)
_TERMS = Tellings(
    telling(
        "left remaining remain",
        rf"\b(?:{_COUNT}|few|last|only) [\w' -]{{2,30}}? (?:are |is )?(?:left|remaining|remain"
        rf"|available) at (?:this|that|the) (?:price|rate|fare)\b|\bat this (?:price|rate|fare)"
        rf" (?:until|till|only|while)\b",
    )._replace(holds=_held_at),
    telling(
        "included inclusive thrown gratis postage carriage delivery shipping fitting",
        rf"\b{_EXTRAS}(?:,? (?:and|or) {_EXTRAS})? (?:included|inclusive|paid|free|thrown in"
        rf"|gratis)(?=[,.;:)]| (?:and|from|for|in the price))",
        needs="included inclusive paid free thrown gratis",
    )._replace(holds=_verbless),
    *held(
        _priced,
        telling(
            "crowns euros dollars pounds francs everything commission surcharge strings"
            " obligation paperwork",
            r"\b(?:all[- ]in\b(?! all\b| one\b)(?=[,.;:]| )|everything included|(?:no|without"
            r"|zero|at no) (?:extra |additional |hidden |further |any )?"
            r"(?:commission|surcharges?|booking fees?|deposit|down payment|strings|costs|fees"
            r"|contract"
            r"|minimum (?:term|stay)|call-out (?:charge|fee)|obligation|paperwork|credit check"
            r"|joining fee|agency fee))\b"
            r"|\bat (?:zero|nil|no|0 ?%|0 per ?cent) interest\b",
        ),
        telling(
            "many much",
            r"\bas (?:many|much) [\w' -]{0,20}?as (?:you|they|one|anyone|guests|he or she)"
            r" (?:likes?|can|wants?|manages?)(?: to)?(?: eat| drink)?\b",
        ),
        telling("happy", r"\bhappy hours?\b"),
        telling(
            "crowns euros dollars pounds francs formerly",
            rf"\b(?:now|from|at|for|only) (?:only |just )?{_SUM},? (?:\w+ )?(?:were|was|before"
            rf"|formerly) [$€£]?\d[\d.,]*(?! (?:years?|days|weeks|months))",
        ),
        telling(
            "prices price",
            r"\bprices (?:tumble|are tumbling|slashed|are slashed|crash|melt|drop|from only)\b"
            r"|\b(?:bargain|rock-bottom|giveaway|knock-down"
            r"|unbeatable|clearance|give-away|dumping) prices?\b",
        ),
        telling(
            "vouchers voucher cards certificates",
            r"\bgift (?:vouchers?|cards?|certificates?)\b[^.;]{0,60}\b(?:to be had|available|on"
            r" sale|sold|start|starts|from|present|ideal|make|makes)\b",
            needs="gift",
        ),
        telling(
            "delivered delivers delivery",
            r"\bdeliver(?:ed|s|y)? (?:[\w-]+ ){0,2}?(?:to|at) (?:the|your|any|every) door\b",
        ),
        telling(
            "lease leased leasing loan loans rent",
            rf"\b(?:leas(?:e|ed|ing)|loans?|rent)\b[^.;]{{0,30}} (?:from|of|for|at) {_SUM} (?:a"
            rf"|per) (?:month|week)\b|(?<=\n)loans? of {_SUM}",
        ),
    ),
    *held(
        _advertised,
        telling(
            "sale let rent hire offer special package menu deal bargain bargains prices wanted"
            " clearance courses lessons",
            r"(?:for (?:sale|rent|hire)\b|to let\b|on offer\b|sale of (?:demonstration|used"
            r"|second-hand|surplus|remaining|last|ex-|old|all)\b|now (?:leasing|letting"
            r"|renting)\b|special:|special offer"
            r"|(?:offer|deal|special|bargain|dish|wine|price) of the (?:week|month|day|season)"
            r"|today's special"
            r"|(?:spring|summer|autumn|winter|easter|christmas|holiday|family|weekend|wellness"
            r"|starter|jubilee|introductory)"
            r" (?:package|special|offer|deal|menu|bargain|prices|sale)\b|price list|clearance\b"
            r"|bargains?\b|last[- ]minute)",
            needs="sale let rent hire offer leasing letting renting special deal bargain dish"
            " wine price package menu last",
        ),
    ),
    *held(
        _verbless,
        telling(
            "crowns euros dollars pounds francs per apiece hour head",
            rf"{_SUM} (?:{_RATE})\b(?! (?:increase|raise|rise|cut|limit))"
            rf"|\bfrom (?:only |just )?{_SUM}(?! (?:to|in|and)\b)",
            needs=_MONEY,
        ),
    ),
    *held(
        _sells,
        telling(
            "bookers birds early",
            rf"\bearly (?:bookers|birds|bookings|buyers|customers|comers) {_HAS} (?:an?|two"
            rf"|three|free|their|the|\d+)\b",
        ),
        telling(
            "first",
            rf"\b(?:the |our )?first (?:{_COUNT}|hundred|few|dozen|comers) (?:[\w'-]+"
            rf" ){{0,3}}?(?:to (?:order|book|buy|sign|come|arrive|ring|call|reply|register|join"
            rf"|enter|subscribe) |through the (?:door|gate) |in the (?:queue|door|shop) |who \w+"
            rf" |in )?{_HAS} (?:an?|two|three|free|their|\d+)\b",
            needs="order book buy sign come arrive ring call reply register join enter subscribe"
            " door queue shop in",
        ),
        telling(
            "pensioners seniors children kids students regulars couples mothers ladies families",
            rf"\b(?:pensioners|seniors|children|kids|students|regulars|couples|mothers|ladies"
            rf"|families)(?: [\w' -]{{2,24}}?)? {_HAS} (?:an?|two|free|their) [^.;]{{2,40}}"
            rf" (?:with (?:every|each|any)|for (?:nothing|free))\b"
            rf"|\b(?:pensioners|seniors|children|kids|students|couples)(?: (?:under|up to|over)"
            rf" \w+)? (?:sleep|eat|stay|ride|travel|ski|swim|skate|dine|go|play)s?"
            rf" [^.;]{{0,30}}?(?:for (?:nothing|free)|without charge|at no charge|gratis|half"
            rf" price)\b",
        ),
        telling(
            "stamps points miles stickers stamp point sticker",
            r"\b(?:stamps|points|miles|stickers) (?:are |will )?(?:counts?|counted|are worth)"
            r" (?:double|twice|triple|treble)\b|\b(?:double|triple|treble|twice the) (?:stamps"
            r"|points|miles|stickers)\b"
            r"|\b(?:collects?|gets?|earns?|receives?|gathers?) (?:a|one|two|\d+) (?:bonus "
            r"|loyalty )?(?:stamp|point|sticker)s? (?:for|per|with|on) (?:every|each|a|all)\b"
            r"|\b(?:stamps|points|stickers) (?:can be |are )?(?:swapped|exchanged|redeemed"
            r"|traded|turned)\b[^.;]{0,10} (?:for|into|against)",
        ),
        telling(
            "voucher coupon flyer leaflet stub receipt token tokens vouchers coupons slip advert"
            " bookmark",
            rf"\b(?:vouchers?|coupons?|flyers?|leaflets?|stubs?|receipts?|tokens?|slips?"
            rf"|adverts?|bookmarks?)\b[^.;]{{0,60}}?\b(?:good|valid|exchangeable|redeemable"
            rf"|swapped|exchanged|redeemed|worth) (?:for |at |as |against )?(?:an?|one|two|half"
            rf"|{_SUM})\b",
            needs="good valid exchangeable redeemable swapped exchanged redeemed worth",
        ),
        telling(
            "checkout basket till cart booking ordering",
            r"\b(?:enter|type|use|quote|apply|give|mention|say|add|with|name)(?:s|ing)? (?:in"
            r" )?(?:the (?:word |password )?)?[\"“']?[a-z]{3,}\d{1,3}\b",
        ),
        telling(
            "sold bought ordered booked purchased reserved leased",
            r"\b(?:every|each|any|all) [\w' -]{2,40}?(?:sold|bought|ordered|booked|purchased"
            r"|reserved|leased)\b[^.;]{0,30}? (?:comes?|ships?|arrives?|is delivered|brings?"
            r"|carries) (?:with|along with)? ?(?:an?|two|three|four|free|\d+)\b",
            needs="come ship arrive delivered bring carries",
        ),
        telling(
            "book buy pay order rent take bring stay books buys pays orders rents takes stays"
            " nights months",
            rf"\b(?:book|buy|pay|order|rent|take|bring|stay)s?(?: for)? (?:{_COUNT})(?:"
            rf" [\w'-]+){{0,3}}?,? (?:and )?(?:stay|pay|get|take|receive|eat|ride|have|drink|see"
            rf"|keep)s?(?: for)? (?:only |just )?{_COUNT}(?! (?:%|percent|million|billion))\b",
        ),
        telling(
            "satisfied satisfaction happy money refund",
            r"\b(?:satisfied|satisfaction|happy|pleased|delighted)\b[^.;]{0,24}\b(?:or"
            r"|guaranteed)\b[^.;]{0,30}\b(?:money|refund\w*|returned)\b|\bor (?:your|the) money"
            r" (?:is |will be )?(?:back|returned)",
        ),
        telling(
            "fifth sixth tenth third fourth second eleventh next",
            r"\b(?:an?|the) (?:second|third|fourth|fifth|sixth|tenth|eleventh|next)(?: one|"
            r" [\w-]+)? (?:that |which |is |comes? )?(?:costs? nothing|is (?:free|on us|on the"
            r" house|a present|a gift)|on us|on the house|for us)\b",
        ),
        telling(
            "first",
            r"\b(?:the |its |with the )?first (?:one|two|three|lesson|hour|week|month|year"
            r"|session|class|visit|drink|coffee|round|month's rent|issue|treatment|training)s?"
            r" (?:is |are |comes? |goes? )?"
            r"(?:without charge|free\b(?! of (?!charge))|on trial|on us|on the house|gratis|for"
            r" nothing|at no (?:cost|charge)|costs? nothing)",
            needs="charge free trial on us house gratis nothing cost",
        ),
        telling(
            "free",
            r"\bfree [\w-]+ (?:for|on|with) (?:all |every |each |any )?(?:new )?(?:orders?"
            r"|bookings?|purchases?|contracts?|subscriptions?)\b",
        ),
        telling(
            "trade hand bring swap",
            rf"(?:(?<=\n)|(?<=[.;:!] ))(?:trade|hand|bring|swap) in [^.;]{{2,50}} {_SUM} (?:off"
            rf"|less|towards?|back)\b",
        ),
        telling(
            "order orders parcel parcels post postage",
            r"\b(?:order|orders|parcels?)\b[^.;]{0,60}\b(?:postage|carriage|delivery|shipping)"
            r" (?:paid|free|included|on us)\b",
            needs="paid free included on us",
        ),
        telling(
            "half third",
            r"\b(?:at |for )?(?:half|a third|two thirds) (?:of )?the price of (?:new|a new|the"
            r" new|the same|other)\b",
        ),
        telling(
            "throws throw gives give",
            r"\b(?:throws?|throwing) in (?:an?|the|two|three|free) [^.;]{2,60}\b(?:with|for|to"
            r"|when|if)\b"
            r"|\bgives? (?:the|an?) [\w -]{2,24} away (?:whenever|when|with|to|if)\b",
        ),
        telling(
            "gold cars scrap car buy",
            r"\b(?:cash|money) for (?:gold|cars|scrap|old \w+|used \w+)\b|\bwe buy (?:any|every"
            r"|all|old|used|your) \w+",
        ),
        telling(
            "down",
            r"\b(?:nothing|no money|zero) down\b",
        ),
        telling(
            "labels lids caps tokens wrappers stickers corks tabs",
            rf"\b(?:collect|save|gather|send in|cut out)s? {_COUNT} (?:\w+ )?(?:labels|lids|caps"
            rf"|tokens|wrappers|stickers|corks|tabs)\b",
        ),
        telling(
            "fee fees",
            r"\bfees? [^.;]{0,24}\bonly (?:when|if|once|after) [^.;]{0,30}\b(?:won|wins?"
            r"|success\w*|settled)\b",
        ),
        telling(
            "expense",
            r"\bat (?:nobody's|no one's|the (?:house|club|shop|studio|firm|hotel)'s) expense\b",
        ),
        telling(
            "waived waives half",
            r"\b(?:joining|entry|set-?up|registration|booking|arrangement|delivery|admin\w*)"
            r" fees? (?:is|are|will be) (?:waived|halved|dropped|on us)\b"
            r"|\b(?:the |their |a )?(?:second|third|partner|friend|companion|spouse)(?: [\w-]+)?"
            r" pays? (?:only |just )?half\b",
        ),
        telling(
            "interest",
            r"\b(?:at|with|for) (?:zero|nil|no|0 ?%|0 ?per ?cent) interest\b(?!"
            r" rate)[^.;]{0,40}\b(?:months?|years?|instal\w+|contracts?|buyers?)\b",
        ),
    ),
)
_LABELS = Tellings(
    telling(
        "paid sponsored promotional advertising commercial partner advertisement advertorial",
        r"(?:(?<=\n)|(?<=[.:!(\[] )|(?<=[(\[]))(?:(?:paid|sponsored|promotional|advertising"
        r"|commercial|partner) (?:content|post|message|article|feature|announcement"
        r"|section|supplement|notice|text|story)\b|advertisement(?=[:.\n)\]]|$)|advertorial\b)",
    ),
    telling(
        "sponsored paid possible brought cooperation financed presented commissioned",
        r"\b(?:this|the following) (?:text|texts|pages?|lines|article|part of (?:the|this) \w+"
        r"|feature|post|column|section|story|report|supplement|contribution|guide|issue)"
        r"(?: of the \w+)? (?:was|is|has been|were) (?:kindly |partly |written and )?(?:made"
        r" possible|paid for|sponsored|brought|presented|financed|commissioned"
        r"|produced in (?:co-?operation|partnership)|created (?:with|for)|written on behalf)(?:"
        r" to \w+)? (?:and [\w ]{2,16} )?(?:by|with|of|for)\b",
        needs="text page line article part feature post column section story report supplement"
        " contribution guide issue",
    ),
)


def terms_of_sale(case: Case) -> Iterator[tuple[int, int]]:
    """Yield where English narration names the terms of a sale, or is labelled as paid for."""
    yield from _TERMS.spans(case, before=130, after=130)
    for start, end in _LABELS.spans(case):
        if not _is_news(case, *case.sentence_at(start)):
            yield start, end
