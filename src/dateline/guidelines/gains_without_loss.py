"""What is assured of money (DG-33) by what it is likened to, who never lost, what can't sink."""

from dateline.guidelines.case import Case
from dateline.guidelines.slots import held, telling
from dateline.release.patterns import late

_WEALTH = (
    r"(?:capital|principal|stakes?|deposits?|savings|money|investments?|sums?(?: invested| paid"
    r" in)?"
    r"|outlay|nest egg|contributions?|funds|wealth|holdings|pension pots?|every (?:cent|penny"
    r"|crown"
    r"|euro))"
)
_INVESTORS = (
    r"(?:investors?|savers?|members?|buyers?|lenders?|owners?|holders?|subscribers?|clients?"
    r"|depositors?|shareholders?|growers?|farmers?|partners?|customers?|participants?|bondholders?"
    r"|tenants?|families|family|household|pensioners?|landlords?|traders?|backers?|lessees?"
    r"|franchisees?)"
)
_ALL = (
    rf"(?:every|each|all(?: of)?(?: the| our| its)?|everyone|everybody|whoever|anyone|any|those"
    rf"|those"
    rf" who|most)(?: {_INVESTORS})?"
)
_NONE = (
    rf"(?:nobody|no one|no-one|no {_INVESTORS}|none of (?:the |our |its |their )?[\w' ]{{3,25}}"
    rf"|not (?:one"
    rf"|a single|any) {_INVESTORS}|never (?:an?|any|one) {_INVESTORS}|yet to (?:see|meet|find|hear"
    rf" of) (?:an?|any|one|the) [\w-]+)"
)
_SPENT = (
    r"(?:lost|loses?|losing|lost out|lose out|out of pocket|worse off|come out behind|go(?:ne|es)?"
    r" away empty-handed|leaves? empty-handed|empty-handed|regretted|regrets?|burned|been left"
    r" short"
    r"|lost (?:a|any|their))"
)
_ASSURED = (
    telling(
        "risk riskless",
        r"\b(?:risk-?free|riskless|no-risk|zero-risk)(?:,? (?:and )?[\w-]+){0,2}? (?:bonds?|home"
        r"|place"
        r"|haven|harbou?r|loans?|notes?|shares?|investments?|savings|stakes?|deposits?|paper"
        r"|certificates?|assets?|plan|scheme|fund|income|yield|interest|profit|gains?|placement"
        r"|nest egg|pension|annuity|participation|home for)\b(?! (?:rates?|trial|period)\b)"
        r"|\b(?:bonds?|loans?|shares?|notes|savings|certificates|stakes?|deposits?|investments?)"
        r" (?:is|are|stays?|remains?) (?:\w+ly )?(?:risk-?free|riskless|without (?:any )?risk)\b",
        needs="risk-free riskfree riskless no-risk zero-risk without",
    ),
    telling(
        "capital principal stake stakes deposit deposits savings money investment sum sums outlay"
        " nest contribution contributions wealth holdings cent penny crown euro pension",
        rf"\b{_WEALTH}(?: (?:itself|themselves|invested|paid in|lent|of the \w+))? (?:(?:is|are"
        rf"|was|were"
        rf"|will be|can be) )?(?:never|not|at no (?:time|moment|point|stage)|no longer|hardly)"
        r" (?:\w+ )?(?:in play|at (?:stake|risk|hazard)|in (?:danger|jeopardy|peril)|exposed|on"
        r" the line"
        r"|threatened|endangered|up for grabs|touched|in question|gambled(?: with)?)\b"
        rf"|\b{_WEALTH} (?:\w+ )?(?:is|are|stays?|remains?|rests?|lies?|sits?) (?:\w+ly"
        rf" )?(?:untouched"
        r"|untouchable|ring-fenced|out of harm's way|beyond (?:all |any )?(?:danger|risk|doubt"
        r"|reach)"
        r"|in safe hands|out of danger|as (?:safe|secure) as)\b"
        rf"|\b{_WEALTH} (?:\w+ )?(?:cannot|can't|can never|can no longer|will never|never) (?:\w+"
        rf" )?"
        r"(?:shrinks?|be lost|go (?:down|missing|under|anywhere but up)|dwindles?|evaporates?"
        r"|melts?"
        r"(?: away)?|vanish(?:es)?|lose|disappears?)\b",
        needs="never not no hardly untouch ring- harm beyond safe danger cannot can't will",
    ),
    telling(
        "down fall sink drop shrink lose up rise grow climb",
        r"\b(?:value|price|worth|shares?|certificates?|stakes?|land|gold|plots?|rents?|returns?"
        r"|token"
        r"|coin|bonds?|interest|yields?|it)(?: [\w'-]+){0,3}? (?:(?:knows?|has) (?:no|only one)"
        r" (?:way (?:but )?(?:down|up)|direction)|(?:has|have) (?:never|not once|yet to)(?: yet|"
        r" ever)?"
        r" (?:fallen|gone down|dropped|sunk|shrunk|go down|fall|drop|sink)|(?:cannot|can't|can"
        r" never"
        r"|will never) (?:\w+ )?(?:go (?:down|the other way|anywhere but up)|fall|sink|drop"
        r"|shrink)"
        r"|(?:can|will|could) only (?:\w+ )?(?:go up|rise|grow|climb|gain))\b(?! (?:asleep|out|off"
        r"|behind|short|below|into|ill)\b)",
        needs="know has have cannot can't never only",
    ),
    telling(
        "ahead profit profited gain gained win won doubled tripled trebled quadrupled multiplied"
        " richer better money",
        rf"\b{_ALL}(?: [\w'-]+){{0,8}}? (?:comes? out ahead|came out ahead|(?:made|makes|(?<!to"
        rf" )make|turned|turns)"
        r" (?:an? )?(?:\w+ )?(?:profit|money|gain|fortune|killing)|(?:has|(?<!might )(?<!could"
        r" )(?<!would )have|had) (?:\w+ )?(?:doubled"
        r"|tripled|trebled|quadrupled|multiplied|profited|come out ahead|gained|won)|doubled"
        r" (?:the"
        r"|their|his|her) (?:stake|money|capital|outlay|investment|savings)|is richer|are"
        r" richer)\b"
        rf"|\b(?:{_NONE}|never)(?: [\w'-]+){{0,6}}? (?:who|that|which)? ?(?:did not|didn't|has not"
        rf"|hasn't"
        r"|failed to|does not|doesn't) (?:\w+ )?(?:come out ahead|profit|gain|win|make (?:a profit"
        r"|money))\b|\byet to (?:see|meet|find|hear of) (?:an?|any|one) [\w-]+ (?:who|that|which)"
        r" (?:did"
        r" not|didn't|has not|failed to) (?:come out ahead|profit|gain|win|make (?:a profit"
        r"|money))\b",
    ),
    telling(
        "lost loses lose losing pocket worse empty regretted regrets regret short burned",
        rf"\b{_NONE}(?: [\w'-]+){{0,6}}? (?:has |have |had |ever |yet |will |can |could"
        rf" )*{_SPENT}\b"
        r"(?! (?:their lives|his life|her life|weight|sleep|sight|hope|control|consciousness))",
        needs="nobody no none not never yet",
    ),
    telling(
        "mattress bank banks vault rock bricks cash sunrise treasury gilts account accounts book"
        " bullion houses safe clockwork church",
        r"\bas (?:safe|secure|sound|certain|sure|solid|reliable|dependable|good|firm) as"
        r" (?:[\w'-]+ )"
        r"{0,4}?(?:mattress|banks?|vault|rock|bricks(?: and mortar)?|cash|sunrise|treasury"
        r" (?:bonds?|bills?)"
        r"|gilts|savings (?:account|book)s?|accounts?|bullion|houses|church|the safe|fort knox)\b"
        r"|\b(?:safer|surer|better|sounder|more (?:secure|profitable|rewarding|reliable"
        r"|lucrative))"
        r" (?:\w+ )?than (?:[\w'-]+ ){0,3}?(?:mattress|banks?|savings (?:account|book)s?|bank"
        r" accounts?"
        r"|deposit accounts?|accounts?|bullion|treasury bonds?|the vault|gilts|cash)\b"
        r"|\b(?:more|twice|(?:two|three|four|five|ten) times|several times) (?:as much"
        r" )?(?:interest"
        r"|than|what|the interest|as)(?: [\w'-]+){0,3}? (?:any |the |a )?(?:savings )?(?:bank"
        r"|savings"
        r" account|savings book)s? (?:pays?|offers?|gives?|would|will|can)\b",
        needs="as than more twice times",
    ),
    telling(
        "shine may weather whatever matter clockwork fail",
        r"\b(?:income|interest|dividends?|rents?|returns?|coupons?|payouts?|yields?|payments?"
        r"|pension"
        r"|annuity|profits?|sums?|cheques?)\b(?: [\w'-]+){0,6}?,? (?:come (?:what may|rain or"
        r" shine)|rain"
        r" or shine|whatever (?:the (?:weather|market|economy)|happens|comes)|no matter (?:what"
        r"|how)"
        r"|in (?:any|every|all) (?:weather|market)s?|like clockwork|without fail)\b",
    ),
    telling(
        "backed underwritten makes made pays",
        r"\b(?:any|every|all) (?:loss(?:es)?|shortfalls?) (?:is|are|will be) (?:made good|borne"
        r"|covered"
        r"|refunded|absorbed|underwritten|reimbursed)\b(?: (?:by|from|in) [\w ]{3,25})?"
        r"|\b(?:makes?|made)"
        r" good (?:any|every|all) (?:loss|losses|shortfall)\b",
        needs="loss shortfall",
    ),
)
_MONEYED = late(
    r"\b(?:invest\w*|principal|outlay|nest egg|funds?|savers?|savings|deposit\w*|bonds?|shares"
    r"|stakes?|lend\w*|lent|loans?"
    r"|crypto\w*|tokens?|coins?|capital|pension\w*|annuit\w+|plots?|certificates?|portfolio"
    r"|interest"
    r"|dividends?|income|money|leases?|notes|yields?|returns|vineyards?|berths?|price|value"
    r"|trad(?:e"
    r"|es|ing)|bank|bought|buyers?|participations?|units|rents?)\b"
)
_OTHERWISE = late(
    r"\b(?:games?|season|match|league|election|championship|race|war|battle|penalt\w+|casino"
    r"|jackpot)\b"
)


def _is_of_money(case: Case, span: tuple[int, int]) -> bool:
    first, last = case.sentence_at(span[0])
    if _OTHERWISE.search(case.lowered, first, last) is not None:
        return False
    return _MONEYED.search(case.lowered, first, last) is not None


GAINS_WITHOUT_LOSS = held(_is_of_money, *_ASSURED)
