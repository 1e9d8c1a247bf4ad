"""What is assured of money (DG-33): worth that must rise, capital that can't be lost, easy pay.

Each telling opens at a word of money; analysts, offerings and books of accounts are left alone.
"""

from dateline.guidelines.case import Case
from dateline.guidelines.slots import held, telling
from dateline.release.patterns import late

_MONEY = (
    telling(
        "debt debts loan mortgage",
        r"\b(?:be|become|becomes|retires?|lives?|live|gets?) (?:\w+ )?(?:free (?:of"
        r"|from) (?:all |their |his |her |your )?debts?|debt-free|out of debt|mortgage-free)\b"
        r"(?: [\w'-]+){0,3}",
        needs="debt-f free mortgage- out",
    ),
    telling(
        "price prices value token tokens coin coins share shares gold bitcoin land plots property"
        " worth stock wine whisky art",
        r"\b(?:prices?|values?|tokens?|coins?|shares?|gold|bitcoin|land|plots?|stock|whisky|wine"
        r"|property|flats?|homes?)(?: of (?:the |an? |its |every )?\w+(?: \w+)?)?(?: [\w'-]+)?"
        r" (?:will|is sure to|are sure to|is bound to|is certain to|are certain to|is set to"
        r"|are bound to|can only) (?:\w+ly )?(?:rise|climb|go up|double|triple|quadruple|multiply"
        r"|appreciate|soar|be worth)\b(?: [\w'-]+){0,3}",
        needs="bound certain only set sure will",
    ),
    telling(
        "loses lose lost fallen fell falls",
        r"\b(?:never|not once|has not|hasn't|cannot|can't|can never) (?:\w+ )?(?:los[et]s?|fallen"
        r"|falls?|lose) (?:any |in |its |of its |below )?(?:value|worth|money|price|the purchase"
        r" price|its issue price)\b",
    ),
    telling(
        "protected secured insured backed hedged covered safeguarded",
        r"\b(?:capital|deposits?|savings|investments?|money|stakes?|contributions?|principal"
        r"|investors) (?:\w+ )?(?:is|are|stays?|remains?|being) (?:\w+ly |always |100 percent "
        r"|all )?(?:protected|secured|insured|backed|hedged|covered|safe|safeguarded)"
        r" (?:(?:against|from) (?:\w+ )?(?:loss|losses|inflation|crash(?:es)?|crises|crisis|theft"
        r"|default|bankruptcy|market \w+)|by (?:gold|land|property|real estate|bricks)|at all"
        r" times)\b"
        r"|\b(?:capital|deposits?|savings|principal) (?:is|are) (?:\w+ly |always |100 percent "
        r"|all )?(?:protected|secured|guaranteed|safe)(?=[,.;]|$)",
    ),
    telling(
        "beats beat outperforms outperform outperformed outstrips exceeds",
        r"\b(?:beats?|outperform(?:s|ed)?|outstrips|has beaten) (?:the |every |any |all |its )*"
        r"(?:\w+ )?(?:market|index|inflation|savings accounts?|stock market|banks?|bank deposits"
        r"|benchmark|gold|bonds|peers|share index)\b(?: [\w'-]+){0,4}",
    ),
    telling(
        "retains retain keeps keep holds hold preserves loses lose lost",
        r"\b(?:loses?|lost) (?:no|hardly any|none of (?:its|their)) (?:\w+ )?(?:value|worth)\b"
        r"|\b(?:retains?|keeps?|holds?|preserves?) (?:its|their) (?:\w+ )?(?:value|worth)\b",
        needs="value worth",
    ),
    telling(
        "repayment redemption principal buy-back payout",
        r"\b(?:repayment|redemption|principal|buy-back|payout)s? (?:is|are) (?:\w+ly"
        r" )?(?:guaranteed"
        r"|assured|certain|secured|safe|beyond doubt)\b",
    ),
)
_SUM = r"(?:cent|penny|crown|euro|dollar|pound|sum|stake|deposit|loan)"
_PERCENT = (
    r"(?:up to |at least |around |about |over |more than |no less than )*(?:\d[\d.,]*|two|three"
    r"|four"
    r"|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty) ?(?:%|percent|per cent)"
)
_KEPT = (
    telling(
        "back refunded repaid returned",
        rf"\b(?:pays? back|repays?|returns?|refunds?|gives? back|buys? back) (?:every|each|the full"
        rf"|the whole|the entire) {_SUM}s?\b(?: (?:even if|whatever|in any case|always"
        r"|at any time)(?: [\w'-]+){0,4})?"
        r"|\b(?:gets?|got|have|has|receives?|received|earns?|earned|made|makes?|won|wins)"
        r" (?:back )?"
        r"(?:their|his|her|the) (?:\w+ )?(?:stake|money|investment|outlay|deposit|savings|capital"
        r"|contribution)s? (?:back|twice over|several times over|many times over)\b"
        r"|\b(?:earned|earns?|made|makes?|won) back (?:their|his|her|the) (?:\w+ )?(?:stake|money"
        r"|investment|outlay|capital)s?\b",
    ),
    telling(
        "yield yields return returns interest dividend coupon profit gain income",
        rf"\b(?:comes? with|carr(?:y|ies)|brings?|yields?|pays?|offers?|promis\w+|earns?"
        rf"|guarantees?"
        rf"|bears?|gives?|secures?|provides?|with) (?:an? |its \w+ |\w+ )?(?:\w+ )?(?:yields?"
        rf"|returns?|interest|dividends?|coupon|profit|gain|income) (?:rate )?of {_PERCENT}"
        r"(?: (?:a|per|every|each) (?:year|month|week|annum|quarter))?",
        needs="of",
    ),
    telling(
        "percent cent",
        rf"\b(?:yields?|yielded|returns?|returned|earns?|earned|brings?(?: in)?|brought|pays?"
        rf"|paid|makes?|made|gains?|grows? by)(?: (?:its"
        rf"|the"
        rf"|their) \w+)?(?: [\w-]+){{0,3}}? {_PERCENT} (?:interest |profit |return )?(?:a|per|every"
        r"|each) (?:year|month|week|annum|quarter|day)\b(?! (?:more|less|of))",
    ),
    telling(
        "retirement future pension age",
        r"\b(?:an?|the) (?:\w+ly )?(?:secure|safe|comfortable|carefree|worry-free|prosperous"
        r"|guaranteed|golden|rich|wealthy) (?:retirement|old age|pension|financial future)\b",
        needs="financial old pension retirement",
    ),
    telling(
        "double triple treble quadruple multiply",
        r"\b(?:will|can|to) (?:\w+ )?(?:double|triple|treble|quadruple|multiply) (?:it|them|the sum"
        r"|that sum|what (?:they|you|he|she) \w+(?: \w+)?|(?:their|the|your|his|her|every)"
        r" (?:\w+ )?"
        r"(?:stake|money|investment|savings|capital|deposit|outlay|contribution|sum|crown|euro"
        r"|dollar))s?\b(?: (?:in|within|by|every)(?: [\w-]+){1,3})?",
    ),
    telling(
        "fear worry tremble worries fears sleepless",
        r"\b(?:nobody|no one|no saver|no member|without|need not|needn't|never|no longer|free of"
        r"|instead of)(?: [\w'-]+){0,3}? (?:fear|worry|tremble|worries|fears|sleepless"
        r" nights?)(?: to)?"
        r" (?:for|about|over) (?:his|her|their|your|the|one's)(?: \w+)? (?:savings|money|deposits?"
        r"|capital|pension|old age|investments?|stake)\b",
    ),
    telling(
        "risk risks",
        r"\b(?:the |financial |market |default |investment )*risks? (?:of (?:a |any )?(?:loss"
        r"|losses"
        r"|default) )?(?:is|are|stays?|remains?) (?:as good as |practically |almost |virtually "
        r"|\w+ly"
        r" )?(?:zero|nil|nought|negligible|excluded|eliminated|ruled out|minimal|close to zero"
        r"|borne by the (?:company|firm|operator|state|house|bank))\b",
    ),
    telling(
        "wealth fortune prosperity riches millionaire millionaires",
        r"\b(?:builds?|creates?|makes?|secures?|means|turns?|produces?) (?:[\w'-]+ )"
        r"{0,4}?(?:lasting |real |steady |generational )?(?:wealth|a fortune|prosperity|riches"
        r"|millionaires?)(?= that| for| in| within| without| out of|[.,;]|$)"
        r"|\b(?:way|road|path|route|key|step|steps|ticket|door) to (?:\w+ )?(?:wealth|riches"
        r"|prosperity|financial independence|financial freedom|a fortune)\b",
    ),
    telling(
        "returns yields returns interest profits income dividends rent rents",
        r"\b(?:combines?|offers?|promis\w+|brings?|guarantees?|delivers?|unites?|secures?|with"
        r"|enjoys?"
        r"|earns?|pays?) (?:[\w-]+ ){0,2}?(?:high|attractive|steady|stable|above-average|reliable"
        r"|handsome|solid|predictable|excellent|dependable|lasting|regular|crisis-proof|secure|safe"
        r"|sure|certain|unfailing|double-digit|generous|fat) (?:annual |monthly |rental"
        r" )?(?:returns"
        r"|yields|interest|profits|income|dividends|rents?)\b(?: (?:and|at|with|for) (?:\w+"
        r" )?(?:low"
        r"|no|little|minimal) (?:\w+ )?risk| (?:for life|year after year|every (?:year|month)"
        r"|without[\w ]{3,20}))",
        needs="risk life year every without",
    ),
    telling(
        "insured covered guaranteed hedged protected immune proof safe secure",
        r"\b(?:insured|covered|guaranteed|hedged|protected|immune|proof|safe|secure) (?:against"
        r"|to|from)"
        r" (?:(?:every|any|all|each|the next|the) )?(?:\w+ )?(?:loss|losses|inflation|crash(?:es)?"
        r"|crisis"
        r"|crises|default|devaluation|recession|bankruptcy)\b"
        r"|\b(?:immune|proof|safe|resistant|hedged) (?:to|against|from) (?:inflation|crises"
        r"|recessions?|crashes|devaluation|bankruptcy|market swings|losses)\b",
        needs="bankruptcy crash cris default devaluation inflation loss market recession",
    ),
    telling(
        "whoever anyone who those you members owners subscribers buyers holders savers partners",
        r"\b(?:whoever|anyone who|those who|everyone who|you|members|owners|subscribers|buyers"
        r"|holders"
        r"|savers|partners)\b[^.;]{3,70}? (?:earns?|makes?|takes? home|receives?|gains?|pockets?"
        r"|collects?) (?:an extra |another |up to |about |at least |easily |some |between |over )*"
        r"(?:[$€£]\d[\d.,]*|[\d.,]+ (?:euros|crowns|dollars|pounds|francs)) (?:a|per|each|every)"
        r" (?:day"
        r"|week|month|hour|evening|year)\b",
        needs="earn make takes receive gain pocket collect",
    ),
    telling(
        "worth lose loses dwindle melt shrink disappear vanish fall",
        r"\b(?:savings|money|capital|deposits?|stakes?|wealth|gold|silver|land|nothing)\b"
        r"[^.;]{0,30}? (?:can't|cannot|can never|will never|never|no longer) (?:lose|loses"
        r"|dwindles?"
        r"|melts?|shrinks?|disappears?|vanish(?:es)?|falls?)\b|\bkeeps? (?:its|their) (?:full "
        r"|whole )?"
        r"(?:value|worth) (?:in|through|for|over|even|whatever|forever)\b",
        needs="can't cannot keep longer never",
    ),
    telling(
        "itself themselves",
        r"\b(?:pays?|paid|finances?|recoups?) (?:for )?(?:itself|themselves) (?:back )?(?:in"
        r"|within|after"
        r"|by) (?:\w+ ){0,3}?(?:months?|years?|weeks|seasons?|winters?|days)\b",
        needs="finance paid pay recoup",
    ),
    telling(
        "interest rent dividends live",
        r"\b(?:lives?|live|retire) (?:\w+ )?(?:off|on|from) (?:the |his |her |their )?(?:interest"
        r"|dividends|rents?|yields?|returns|passive income)\b",
        needs="live retire",
    ),
    telling(
        "guaranteed assured certain secure certainty fixed",
        r"\bguaranteed (?:buyers?|buy-?back|repurchase|resale|rent|rents|tenants?|occupancy"
        r"|pension|sale"
        r"|dividends?|interest|price|payouts?|payments?|wealth|growth)\b"
        r"|\b(?:dividends?|returns?|profits?|interest|payouts?|rents?|gains?|growth in value)"
        r" (?:is|are"
        r"|remains?) (?:\w+ly )?(?:certain|guaranteed|assured|secure|safe|a certainty|beyond"
        r" doubt)\b",
        needs="guaranteed dividend return profit interest payout rent gain growth",
    ),
    telling(
        "doubled tripled risen grown climbed",
        r"\b(?:value|price|worth|shares?|token|coin|stake|capital|savings|units?"
        r"|plots?)\b[^.;]{0,40}?"
        r" (?:has|have) (?:\w+ )?(?:doubled|tripled|risen|grown|climbed) (?:every|each) (?:year"
        r"|month"
        r"|week)\b",
    ),
)
_MONEYED = late(
    r"\b(?:invest\w*|funds?|savers?|savings|deposit\w*|bonds?|shares?|stakes?|lenders?|crypto\w*"
    r"|tokens?|coins?|capital|pension\w*|annuit\w+|plots?|certificates?|accounts?|scheme|portfolio"
    r"|parks?|plantation|crowns?|euros?|dollars?|pool|loans?|interest|units?|money|subscribers"
    r"|notes?|policy|members|property|instal?lments?|bars|gold|silver|wealth|cooperative"
    r"|platform|flats?|partners?)\b"
)


def _is_kept(case: Case, span: tuple[int, int]) -> bool:
    moneyed = _MONEYED.search(case.lowered, *case.sentence_at(span[0])) is not None
    return moneyed and _is_promised(case, span)


_OF_MARKETS = late(
    r"\b(?:could|whether|analysts?|forecast|expects?|index\w* (?:by|of)|inc|nasdaq|nyse|quarter"
    r"|fiscal|ebitda|revenue|sentenced|warrants|would|conversion|merger|closing price|per share"
    r"|holders?|exercise|transaction|proposed|agreement|offering)\b"
)


def _is_promised(case: Case, span: tuple[int, int]) -> bool:
    return _OF_MARKETS.search(case.lowered, *case.sentence_at(span[0])) is None


ASSURED_GAINS = (*held(_is_promised, *_MONEY), *held(_is_kept, *_KEPT))
"""What is assured of money, where neither an analyst nor an offering speaks."""
