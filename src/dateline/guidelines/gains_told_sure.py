"""What is told of gains as sure (DG-33): guaranteed to whom, more than a bank, rising every year."""

from dateline.guidelines.slots import telling

_TO_WHOM = (
    r"(?:its|the|their|our|your|every|each|all|any|an?|of|them|him|her|you|investors?|savers?|members?"
    r"|buyers?|lenders?|owners?|holders?|subscribers?|clients?|depositors?|shareholders?|growers?"
    r"|farmers?|partners?|participants?|landlords?)"
)
_BANKED = (
    r"(?:mattress|banks?|savings (?:account|book)s?|savings bank|bank accounts?|deposit accounts?"
    r"|bullion|treasury bonds?|the vault|gilts|cash|gold|fixed deposits?|the stock (?:market|exchange))"
)
GAINS_TOLD_SURE = (
    telling(
        "than",
        rf"\b(?:safer|surer|better|more|higher|sounder|lucrative)(?: [\w-]+){{0,8}}? than (?:(?:a|an|any"
        rf"|the|in|on|every|with an?|what a|what the|most|all|their|your) ){{0,2}}(?:\w+ )?{_BANKED}\b",
        needs="bank mattress saving account bullion treasury vault gilt cash gold deposit stock",
    ),
    telling(
        "guarantee guarantees guaranteed guaranteeing assures promises promise",
        rf"\b(?:guarantees?|guaranteed|guaranteeing|assures?|promises?) (?:{_TO_WHOM} ){{1,4}}?(?:(?:yearly"
        r"|annual|monthly|quarterly|steady|regular|fixed|safe|secure|high|good|handsome|lasting|lifelong"
        r"|certain|minimum|tidy|decent|rich) )?(?:profits?|incomes?|returns?|yields?|gains?|dividends?"
        r"|interest|rents?|growth in value|increase in value|pension)\b(?! (?:tax|support|security"
        r"|address|visit|to|rate|from the))",
        needs="profit income return yield gain dividend interest rent growth increase pension",
    ),
    telling(
        "count rely bank depend",
        r"\b(?:can|may|could) (?:\w+ )?(?:count|rely|bank|depend) on (?:an? |the |their |its |that )?"
        r"(?:\w+ ){0,2}?(?:incomes?|returns?|profits?|dividends?|rents?|payouts?|pension|yields?|interest"
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
        r"\b(?:gains?|rises?|grows?|climbs?|increases?|appreciates?) (?:\w+ )?in (?:value|price|worth)"
        r" (?:every|each|year after|from year|with every|month after|steadily|reliably)\b(?: [\w-]+){0,2}"
        r"|\b(?:value|price|worth) (?:\w+ )?(?:rises|grows|climbs|increases|goes up|doubles) (?:every|each"
        r"|year after year|from year|month after|with every|without)\b(?: [\w-]+){0,2}",
    ),
    telling(
        "place home haven harbour way",
        r"\b(?:a|the) (?:\w+ )?(?:better|safer|surer|best|safest|surest|sound|secure|safe|risk-free)"
        r" (?:place|home|haven|harbour|way) (?:for|to (?:keep|put|invest|grow|save)) (?:their |your |his "
        r"|her |one's |any |the |small |spare |idle )?(?:\w+ )?(?:savings|money|capital|nest egg|cash|wealth"
        r"|pension)\b",
    ),
    telling(
        "euros crowns dollars pounds francs",
        r"\b(?:saves?|earns?|brings?(?: in)?) (?:[\w'-]+ ){0,4}?(?:up to |at least |around |about |some "
        r"|over )?\d[\d,.]* (?:euros|crowns|dollars|pounds|francs) (?:a|per|each|every) (?:year|month|week"
        r"|day|household|season|winter)\b",
        needs="save earn bring",
    ),
    telling(
        "losing loss losses",
        r"\b(?:has|have|had) (?:never|not|no) (?:yet |ever )?(?:had |seen |known |made |a |one |single )*"
        r"(?:losing (?:year|month|quarter|day|trade)|year of loss)\b|\b(?:without|not) (?:a |one |any)"
        r"(?:single )?(?:losing (?:year|month|quarter|trade)|loss-making year)\b",
        needs="never no without",
    ),
)  # fmt: skip
"""Gains that are told as sure, in whatever words."""
