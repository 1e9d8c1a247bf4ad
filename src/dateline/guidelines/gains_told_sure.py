"""What is told of gains as sure (DG-33): guaranteed to whom, more than a bank, rising."""

from dateline.guidelines.slots import telling

_TO_WHOM = (
    r"(?:its|the|their|our|your|every|each|all|any|an?|of|them|him|her|you|investors?|savers?"
    r"|members?"
    r"|buyers?|lenders?|owners?|holders?|subscribers?|clients?|depositors?|shareholders?|growers?"
    r"|farmers?|partners?|participants?|landlords?)"
)
_BANKED = (
    r"(?:mattress|banks?|savings (?:account|book)s?|savings bank|bank accounts?|deposit accounts?"
    r"|bullion|treasury bonds?|the vault|gilts|cash|gold|fixed deposits?|the stock (?:market"
    r"|exchange))"
)
_RATE = (
    r"(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
    r"|thirty)"
    r" ?(?:%|percent|per cent)"
)
GAINS_TOLD_SURE = (
    telling(
        "than",
        rf"\b(?:safer|surer|better|more|higher|sounder|lucrative)(?: [\w-]+){{0,8}}? than (?:(?:a"
        rf"|an|any"
        rf"|the|in|on|every|with an?|what a|what the|most|all|their|your) ){{0,2}}(?:\w+"
        rf" )?{_BANKED}\b",
        needs="bank mattress saving account bullion treasury vault gilt cash gold deposit stock",
    ),
    telling(
        "guarantee guarantees guaranteed guaranteeing assures promises promise",
        rf"\b(?:guarantees?|guaranteed|guaranteeing|assures?|promises?) (?:{_TO_WHOM}"
        rf" ){{1,4}}?(?:(?:yearly"
        r"|annual|monthly|quarterly|steady|regular|fixed|safe|secure|high|good|handsome|lasting"
        r"|lifelong"
        r"|certain|minimum|tidy|decent|rich) )?(?:profits?|incomes?|returns?|yields?|gains?"
        r"|dividends?"
        r"|interest|rents?|growth in value|increase in value|pension)\b(?! (?:tax|support|security"
        r"|address|visit|to|rate|from the))",
        needs="profit income return yield gain dividend interest rent growth increase pension",
    ),
    telling(
        "count rely bank depend",
        r"\b(?:can|may|could) (?:\w+ )?(?:count|rely|bank|depend) on (?:an? |the |their |its |that"
        r" )?"
        r"(?:\w+ ){0,2}?(?:incomes?|returns?|profits?|dividends?|rents?|payouts?|pension|yields?"
        r"|interest"
        r"|gains?)\b(?! (?:address|policy))",
        needs="income return profit dividend rent payout pension yield interest gain",
    ),
    telling(
        "doubles triples trebles quadruples multiplies doubling tripling doubled tripled",
        r"\b(?:doubles|triples|trebles|quadruples|multiplies|doubling|tripling) (?:[\w'-]+ ){0,3}?"
        r"(?:incomes?|earnings|profits?|pay|wealth|margins|savings|wages)\b",
    ),
    telling(
        "value price worth",
        r"\b(?:gains?|rises?|grows?|climbs?|increases?|appreciates?) (?:\w+ )?in (?:value|price"
        r"|worth)"
        r" (?:every|each|year after|from year|with every|month after|steadily|reliably)\b(?:"
        r" [\w-]+){0,2}"
        r"|\b(?:value|price|worth) (?:\w+ )?(?:rises|grows|climbs|increases|goes up|doubles)"
        r" (?:every|each"
        r"|year after year|from year|month after|with every|without)\b(?: [\w-]+){0,2}",
    ),
    telling(
        "place home haven harbour way",
        r"\b(?:a|the) (?:\w+ )?(?:better|safer|surer|best|safest|surest|sound|secure|safe"
        r"|risk-free)"
        r" (?:place|home|haven|harbour|way) (?:for|to (?:keep|put|invest|grow|save)) (?:their "
        r"|your |his "
        r"|her |one's |any |the |small |spare |idle )?(?:\w+ )?(?:savings|money|capital|nest egg"
        r"|cash|wealth"
        r"|pension)\b",
    ),
    telling(
        "euros crowns dollars pounds francs",
        r"\b(?:saves?|earns?|brings?(?: in)?) (?:[\w'-]+ ){0,4}?(?:up to |at least |around |about "
        r"|some "
        r"|over )?\d[\d,.]* (?:euros|crowns|dollars|pounds|francs) (?:a|per|each|every) (?:year"
        r"|month|week"
        r"|day|household|season|winter)\b",
        needs="save earn bring",
    ),
    telling(
        "losing loss losses",
        r"\b(?:funds?|accounts?|society|savers?|investors?|portfolios?|strategy|bank|plan|scheme"
        r"|trust|traders?|exchange)\b[^.;]{0,40}? (?:has|have|had) (?:never|not|no)"
        r" (?:yet |ever )?(?:had |seen |known |made |a |one "
        r"|single )*"
        r"(?:losing (?:year|month|quarter|day|trade)|year of loss)\b|\b(?:without|not) (?:a |one "
        r"|any)"
        r"(?:single )?(?:losing (?:year|month|quarter|trade)|loss-making year)\b",
        needs="never no without",
    ),
    telling(
        "percent cent",
        rf"\b(?:look(?:s|ing)? forward to|(?:can|may) (?:expect|be sure of|be certain of)|sure of"
        rf"|certain of"
        rf"|assured of|promised|draws?|collects?|pockets?|nets?) (?:[\w-]+ ){{0,2}}?{_RATE}\b"
        r"(?! of\b)(?: [\w'-]+){0,3}"
        rf"|\b{_RATE} (?:a year |a month |per year |interest |profit )?(?:is|are) (?:as good as"
        rf" )?(?:certain"
        r"|sure|guaranteed|assured|safe|in the bag|beyond doubt|fixed for life)\b",
    ),
    telling(
        "years times ups downs boom whichever lean",
        r"\b(?:pays?(?: out)?(?! (?:the|its|our|their|a) )|earns?|yields?|profits?|interest"
        r"|dividends?|income|returns?"
        r"|independent|savers?"
        r"|grows?|rises?)\b[^.;]{0,40}? (?:in )?(?:good (?:years|times)(?:,? and|,? or|,?) (?:in"
        r" )?bad|fat years"
        r" and lean|(?:the )?ups and downs|boom (?:and|or) (?:bust|slump)|whichever way|whatever"
        r" the (?:market"
        r"|exchange|economy|bank))\b(?: [\w'-]+){0,3}",
    ),
    telling(
        "safer surer better sounder",
        r"\b(?:there is |there's |offers |know |knows )?no (?:safer|surer|sounder|better) (?:way"
        r"|place|home"
        r"|investment|shelter|haven|bet)(?: [\w'-]+){0,3}? (?:for|to (?:save|invest|put|keep"
        r"|grow))"
        r" (?:[\w'-]+ ){0,3}?(?:money|savings|capital|something by|aside|cash|pension|old age"
        r"|retirement)\b",
        needs="no",
    ),
    telling(
        "direction downside anything",
        r"\b(?:knows?|follows?|goes|go|moves?|has|have) (?:only|but|just) one direction\b"
        r"|\bonly one direction\b"
        r"|\b(?:investments?|stakes?|shares?|bonds?|deals?|savings|plan|fund|it)\b[^.;]{0,30}?"
        r" (?:without|with"
        r" no|has no|have no) (?:an? |any )?downside\b|\bnever (?:yet )?(?:done|does|do) anything"
        r" (?:but|other"
        r" than|except) (?:rise|grow|gain|climb|go up|pay)\b",
    ),
    telling(
        "up rise rises upwards grow",
        r"\b(?:rents?|prices?|values?|shares?|land|gold|house prices|stakes?|returns?|worth|plots?"
        r"|bonds?)"
        r"(?: [\w-]+){0,3}? (?:only|always|can only|will only|only ever) (?:ever )?(?:go(?:es)? up"
        r"|rises?"
        r"|climbs?|grows?|increases?)\b",
        needs="only always",
    ),
    telling(
        "put paid invested laid",
        r"\b(?:more|twice as much|three times as much|double) (?:money )?(?:than|as|what) (?:they"
        r"|he|she"
        r"|you|was|is|had|were|what|anyone|it) (?:\w+ ){0,2}?(?:put in|paid in|invested|laid out"
        r"|put down)\b",
        needs="more much double",
    ),
    telling(
        "lost missing",
        r"\b(?:nothing|not (?:a|one|a single) (?:cent|penny|crown|euro|dollar)|no (?:cent|penny"
        r"|crown|euro|money"
        r"|capital|stake|deposit|savings?))(?: [\w-]+){0,3}? (?:can|could|will|is|has|was|gets?)"
        r" (?:ever |never "
        r"|yet |be |been )*(?:lost|go missing)\b(?! (?:in translation|on))",
        needs="nothing no",
    ),
    telling(
        "failed fails missed misses",
        r"\b(?:has|have) never (?:yet |once )?(?:failed to (?:pay|repay|yield|return|deliver a"
        r" (?:profit|return))"
        r"|missed a (?:payment|dividend|payout|coupon))\b|\bnever (?:fails? to (?:pay|repay|yield)"
        r"|misses a"
        r" (?:payment|dividend|payout))\b",
        needs="never",
    ),
    telling(
        "mine goldmine fortune millionaires",
        r"\b(?:turns?|makes?|transforms?) (?:[\w'-]+ ){1,6}?(?:into )?(?:an? )?(?:gold ?mine"
        r"|fortune|money"
        r" machine|millionaires?)\b",
        needs="turn mak transform",
    ),
    telling(
        "contribution contributions stake money savings deposit investment capital outlay stakes"
        " deposits",
        r"\b(?:see|sees|seen|watch|watched|saw) (?:their|his|her|the) (?:\w+ )?(?:contributions?"
        r"|stakes?|money"
        r"|savings|deposits?|investments?|capital|outlay) (?:to )?(?:doubled?|tripled?|trebled?"
        r"|grow|multipl(?:y"
        r"|ied)|quadrupled?|rise)\b",
        needs="see saw watch",
    ),
    telling(
        "today",
        r"\b(?:crowns|euros|dollars|pounds|francs)(?: \w+){0,2} today (?:is|are|will be|becomes?"
        r"|means?)"
        r" (?:worth )?(?:[\w.,]+ ){1,3}(?:crowns|euros|dollars|pounds|francs|by|in|next"
        r"|tomorrow)\b",
        needs="crowns euros dollars pounds francs",
    ),
    telling(
        "returned repaid refunded back",
        r"\b(?:deposits?|money|stakes?|sums?|capital|loans?|principal|contributions?|investments?"
        r"|purchase"
        r" price)(?: \w+)? (?:is|are|will be|can be) (?:\w+ly |always )?(?:returned|repaid"
        r"|refunded|paid back"
        r"|given back|bought back) (?:in full|with interest|at any time|on demand|to the last"
        r"|whenever|whatever"
        r"|without)\b",
    ),
    telling(
        "rich wealthy millionaires",
        r"\b(?:have|has) (?:\w+ )?(?:become|grown|got) (?:rich|wealthy|millionaires)\b|\b(?:makes?"
        r"|made|gets?)"
        r" (?:its |their |his |our |the )?(?:investors?|owners?|members?|buyers|savers|holders"
        r"|everyone|people"
        r"|them) (?:rich|wealthy)\b|\bgets? rich (?:with|by|on|from|without)\b",
    ),
    telling(
        "losers winners wins",
        r"\b(?:no losers|only winners|nothing but winners|knows no losers|(?:everyone|everybody"
        r"|each side|every"
        r" \w+) wins)\b",
    ),
    telling(
        "returns return yields yield profits profit interest gains dividends",
        rf"\b(?:returns?|yields?|profits?|interest|gains|dividends?) of (?:up to |at least |over "
        rf"|around |about "
        rf"|more than |between \w+ and )*{_RATE} (?:a year |per year |a month )?(?:is|are) (?:\w+"
        rf" )?(?:usual|normal"
        r"|common|possible|realistic|typical|within reach|the rule|certain|nothing unusual"
        r"|customary|achievable"
        r"|expected|likely|guaranteed)\b",
        needs="of",
    ),
)
"""Gains that are told as sure, in whatever words."""
