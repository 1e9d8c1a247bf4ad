"""News that moves a market by itself (DG-44): bids, results, payouts, listings, debts, chiefs.

Each is told by an event and what it befalls, close together, whether or not the text names a
market; what a club, a household or a parish does moves none, nor what is long past or only talked
of.
"""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.slots import Tellings, telling
from dateline.release.patterns import late

_NUMBER = (
    r"(?:[$€£]? ?\d[\d.,]*|an? (?:half|third|quarter|fifth|tenth)|half|two|three|four|five|six"
    r"|seven|eight|nine|ten|some|many|all)"
)
_MUCH = r"[$€£]? ?\d[\d.,]* ?(?:million|billion|trillion|m\b|bn\b)"
_MOVED = (
    r"(?:rose|rises?|risen|grew|grows?|grown|climb(?:s|ed)?|increase[sd]?|jump(?:s|ed)?|soar(?:s"
    r"|ed)?"
    r"|doubled|tripled|fell|falls?|fallen|drop(?:s|ped)?|decline[sd]?|slump(?:s|ed)?|shrank"
    r"|shrinks?"
    r"|plunge[sd]?|sank|sinks?|halved|decrease[sd]?|slid|widen(?:s|ed)?|narrow(?:s|ed)?|came to"
    r"|comes to|amount(?:s|ed) to|reache[sd]|turned into|will (?:fall|rise|shrink|halve|double))"
)
_FIRM = (
    r"(?:banks?|insurers?|compan(?:y|ies)|firms?|brew(?:er|ery|eries|ers)|airlines?|groups?"
    r"|boards|shareholders|rivals?|competitors?|manufacturers?|makers?|retailers?|telecoms?"
    r"|miners?|shipyards?|utilit(?:y|ies)|chains?|producers?|inc|plc|ltd|corp|corporation|holdings?"
    r"|energy|steel|motors|foods|pharma\w*|biotech)"
)
_BOSS = (
    r"(?:chief executive(?: officer)?|chief financial officer|chief operating officer|ceo|cfo|coo"
    r"|managing director|finance director|head of finance|finance chief"
    r"|(?:chair(?:man|woman)?|president|founder)(?= of (?:the )?(?:[\w&'-]+ ){0,3}?"
    rf"(?:{_FIRM})\b))"
)
_OFF = (
    r"(?:resign(?:s|ed)?|step(?:s|ped) down|quit(?:s)?|leaves|left|was (?:dismissed|removed|sacked"
    r"|suspended)|(?:has|have) been (?:dismissed|removed|sacked|suspended)|is (?:dismissed|removed"
    r"|suspended)|gives? up|gave up|has (?:resigned|stepped down|left|quit))"
)
_AT_ONCE = (
    r"(?:with immediate effect|immediately|at once|today|overnight|this morning|tonight"
    r"|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:night|morning|evening))?)"
)
_ORE = (
    r"(?:gold|silver|copper|zinc|nickel|lithium|uranium|cobalt|platinum|palladium|iron ore|tin|oil"
    r"|gas|rare earths?|diamonds?|potash|graphite|tungsten|mineraliz?s?ation)"
)
_DRUG = (
    r"(?:drugs?|vaccines?|therap(?:y|ies)|medicines?|treatments?|injections?|antibod(?:y|ies)"
    r"|tablets?|inhalers?)"
)
_BIDS = (
    telling(
        "takeover tender buyout",
        r"\b(?:(?:accept(?:s|ed)|reject(?:s|ed)|refuse[sd]?|recommends?|made|makes|receive[sd])"
        r" [^.;]{0,24}?)?(?:takeover|tender|buy-?out) (?:bid|offer|proposal)s?\b",
    ),
    telling(
        "offer offers bid",
        r"\b(?:(?:accept(?:s|ed)|reject(?:s|ed)|refuse[sd]?|recommends?|made|makes|receive[sd])"
        r" [^.;]{0,24}?)?\b(?:offers?|bid)\b[^.;]{0,60}? (?:to buy|for) (?:all|the remaining"
        r"|every|each|its)"
        r"(?: of)?(?: the)? (?:[\w-]+ ){0,2}?shares?\b",
        needs="share",
    ),
    telling(
        "private",
        r"\b(?:taken|take|taking|takes) (?:the company |it )?private\b",
        needs="take taking",
    ),
    telling(
        "merge merges merging merger",
        rf"\b{_FIRM}\b[^.;]{{0,70}}? (?:(?:will|is to|are to|(?:agree|want|decide|plan"
        r"|intend)s?d? to)"
        r" merge\b|merges? (?:with|into|on)\b|(?:agree[sd]?|announce[sd]?|sign(?:ed|s)?"
        r"|complete[sd]?)"
        r" (?:[\w-]+ ){0,3}?merger\b)|\b(?:forbids?|forbade|blocks?|blocked|clears?|cleared"
        r"|approves?"
        rf"|approved) the (?:[\w-]+ )?merger of\b[^.;]{{0,40}}{_FIRM}\b",
    ),
    telling(
        "acquires acquired acquire buys bought buy acquisition",
        r"\b(?:acquires?|acquired|buys?|bought|acquisition of)(?! by)(?: [\w&'.-]+){1,7}?"
        rf" for (?:about |some |up to |more than )?{_MUCH}"
        r"|\b(?:acquires?|acquired|buys?|bought|takes? over|took over) (?:its |the "
        r"|a )?(?:[\w-]+ )?"
        r"(?:competitor|rival)\b",
        needs="million billion competitor rival",
    ),
    telling(
        "stake holding shareholding percent sell sells sold",
        r"\b(?:raise[sd]?|increase[sd]?|cuts?|reduce[sd]?|sells?|sold|builds?|built|buys?|bought"
        r"|acquire[sd]?|lifted|lifts?)"
        r" (?:its |a |their |his |her )?(?:[\w-]+ ){0,2}?(?:stake|holding|shareholding)s?"
        r"(?: of [\d.,]+ (?:%|percent))? (?:in|of) "
        r"|\b(?:sells?|sold|buys?|bought|acquire[sd]?) [\d.,]+ ?(?:%|percent|per cent) of (?:the "
        rf"|its )?{_FIRM}\b",
    ),
)
_RESULTS = (
    telling(
        "dividend",
        r"\b(?:(?:pays? |paid )?no (?:interim |final )?dividend (?:will|is|was|has|for|this)"
        r"|dividend(?: (?:payment|payout))?s? (?:will be|is|was|has been|is to be|of) (?:[$€£]? ?\d"
        r"|(?:paid|suspended|cancell?ed|cut|halved|raised|doubled|proposed|declared|increased"
        r"|reduced|omitted|scrapped))"
        r"|(?:propose[sd]?|declare[sd]?|suspend(?:s|ed)?|cancel(?:s|led|ed)?|cuts?|halve[sd]?"
        r"|raise[sd]?|omit(?:s|ted)?|pays?|paid|scrap(?:s|ped)?|increase[sd]?|reduce[sd]?"
        r"|doubles?d?)"
        r" (?:(?:its|the|a|an|no|any|interim|final|special|annual|quarterly|cash|first|regular)"
        r" ){1,3}dividend)\b",
    ),
    telling(
        "profit profits income loss earnings result ebitda turnover revenue sales",
        r"\b(?:net|operating|pre-?tax|quarterly|annual|half-year|consolidated|adjusted|group)"
        rf" (?:profits?|income|loss|earnings|result|sales|revenue)\b[^.;]{{0,40}}? {_MOVED}"
        rf" [^.;]{{0,40}}?\d|\b(?:profits?|earnings|ebitda)\b(?: (?:of|at) [\w' &-]{{2,40}}?)?"
        rf" {_MOVED} [^.;]{{0,24}}?\d[\d.,]* ?(?:million|billion|%|percent|per cent)"
        r"|\b(?:sales|turnover|revenues?|results?|earnings|profits?)\b[^.;]{0,40}? (?:short of"
        r"|below|above"
        r"|beyond|missed|beat|than) (?:its |the |all |market |analysts' )?(?:own )?(?:expectations"
        r"|forecasts?|estimates|guidance|planned|expected|forecast)\b",
        needs="rose rise rising fell fall grew grow drop declin increas climb jump"
        " slump shr plung sank sink halv decreas slid widen narrow amount reach turn"
        " came comes than short doubled tripled below above",
    ),
    telling(
        "lost loses earned quarter",
        rf"\b(?:quarter|half-year|financial year)\b[^.;]{{0,60}}? (?:lost|earned|made a loss of"
        r"|made"
        rf" a profit of) {_MUCH}"
        rf"|\b(?:lost|loses|earned|made a loss of) {_MUCH}[^.;]{{0,50}}? (?:quarter|half-year"
        r"|financial year)\b",
        needs="quarter half-year financial",
    ),
    telling(
        "expects expect forecast reckons",
        r"\b(?:now )?expects? (?:now )?(?:to (?:earn|lose|make)|an? (?:[\w-]+ )?(?:loss"
        r"|profit) of) (?:only"
        rf" |about |some |up to )?{_MUCH}(?:[^.;]{{0,40}}? (?:half|third|quarter|less|more) (?:of"
        r" )?(?:what|than) it (?:had )?(?:forecast|expected|promised)\b)?"
        r"|\b(?:half|third|quarter|less|more) (?:of )?(?:what|than) it (?:had )?(?:forecast"
        r"|expected"
        r"|promised)\b",
    ),
    telling(
        "guidance outlook forecast",
        r"\b(?:lower(?:s|ed)?|cuts?|raise[sd]?|withdr[ae]w[sn]?|scrap(?:s|ped)?|suspend(?:s|ed)?"
        r"|lifts?|lifted|halve[sd]?)"
        r" (?:its|their) (?:[\w-]+ ){0,2}?(?:guidance|outlook|forecast)\b"
        r"|\b(?:outlook|guidance|(?:profit|sales|earnings|annual) forecast)(?: for [\w ]{3,20}?)?"
        r" (?:was|is|has been|had to be) (?:withdrawn|lowered|cut|raised|suspended|scrapped)\b",
        needs="lower cut raise withdr scrap suspend lift halve",
    ),
)
_PAPER = (
    telling(
        "public ipo",
        r"\b(?:plans?|wants?|wishes|will|intends?|prepares?|decided|about|set|ready|expects?)"
        r" (?:to )?go public\b(?! (?:with|about|on the|at trial))"
        r"|\b(?:plans?|prepar\w+|announce[sd]?|launch(?:es|ed)?|files?|filed|prices|priced"
        r"|complete[sd]?) (?:for )?(?:an? |its )?(?:initial public offering|ipo)\b"
        r"(?! (?:preparation|market|in (?:19|20)))",
    )._replace(needs=("go public", "initial public", "ipo")),
    telling(
        "listed listing float floats initial",
        r"\b(?:be|goes|get|gets) listed [^.;]{0,40}?\b(?:exchange|nasdaq|nyse|bourse"
        r"|stock market)\b"
        r"|\b(?:an? |for |its )(?:[\w-]+ )?listing (?:on|at) the [^.;]{0,30}?(?:exchange|market"
        r"|bourse|nasdaq|nyse)\b"
        r"|\bfloats? [^.;]{0,40}shares\b|\binitial offering of (?:its )?shares\b",
    ),
    telling(
        "shares stock bonds issue buyback",
        r"\b(?:issues?|issued|issuing|sells?|places?|placed|placing|offers?) (?:[\d.,]+ "
        r"|(?:million|billion|up|to|its|new|of|more|another|some) ){0,6}?(?:new|common|ordinary"
        r"|preferred|preference|of its) shares\b|\bissue of (?:[\d.,]+ |million )*(?:new"
        r" )?shares\b"
        r"|\b(?:buys?|buying|bought) back (?:[\w.,]+ ){0,4}?(?:shares|stock)\b|\ba rights issue\b"
        r"|\b(?:share|stock) buy-?back\b|\b(?:issues?|issued|places?|placed) (?:[\w-]+ ){0,3}?bonds"
        rf" (?:for|worth|of|totall?ing) {_MUCH}",
        needs="issu sell place placing offer back rights",
    ),
    telling(
        "trading delists delisted delisting",
        r"\btrading (?:in|of) [^.;]{2,50}? (?:was|is|were|has been|will be) (?:halted|suspended"
        r"|stopped|interrupted)\b"
        r"|\b(?:halt(?:s|ed)?|suspend(?:s|ed)?|stop(?:s|ped)?) (?:the |all )?trading (?:in|of)\b"
        r"|\bdelist(?:s|ed|ing)\b[^.;]{0,40}",
        needs="halt suspend stop interrupt delist",
    ),
    telling(
        "token tokens coin coins",
        r"\b(?:tokens?|coins?)\b[^.;]{0,30}? (?:will be|is|are|goes|starts) (?:traded|listed"
        r"|live|trading)\b[^.;]{0,30}exchanges?\b",
        needs="exchange",
    ),
)
_DEBTS = (
    telling(
        "insolvency insolvent bankruptcy bankrupt administration receivership liquidation"
        " creditors",
        r"\b(?:filed|files|has filed|applie[sd]|petitioned) for (?:[\w-]+ )?(?:insolvency"
        r"|bankruptcy"
        r"|administration|protection|receivership|liquidation)\b"
        r"|\b(?:open(?:s|ed)|begins|began) (?:the )?(?:insolvency|bankruptcy) proceedings\b"
        rf"|\b{_FIRM}\b[^.;]{{0,50}}? (?:(?:is|are|has become|was declared) (?:insolvent"
        r"|bankrupt)\b|(?:went|goes) (?:bankrupt|into (?:administration|receivership"
        r"|liquidation))\b)|\b(?:tour operator|operator|[\w-]+er|shipyard|chain) [A-Z]?[\w-]+ (?:is"
        r" insolvent|went bankrupt)\b"
        r"|(?<=[a-z] )is insolvent\b|\bcreditors (?:of [\w ]{2,40} )?(?:will|are to) (?:get back"
        r"|get|receive|lose|waive)\b",
    ),
    telling(
        "interest coupon bonds notes loan",
        r"\b(?:failed|fails|was unable|is unable) to (?:pay|repay|meet|redeem) (?:the "
        r"|its )(?:[\w-]+"
        r" )?(?:interest|coupon|bonds?|notes?|loans?)\b",
        needs="fail unable",
    ),
    telling(
        "rating downgraded upgraded junk",
        r"\b(?:lower(?:s|ed)|cuts?|raise[sd]|lifts|lifted|downgrade[sd]|withdr[ae]ws?) (?:its|the)"
        r" (?:credit )?rating (?:of|for|to|from)\b|\b(?:downgraded"
        r"|upgraded) (?:from [a-d]{1,3}[+-]?"
        r" |to (?:[a-d]{1,3}[+-]?\b|junk))",
    ),
    telling(
        "accounts books figures auditor auditors delayed postponed restate hole",
        r"\b(?:accounts|books|figures|results) (?:for|of) (?:\d{4}|the (?:last|past) [\w ]{3,16})"
        r"(?:(?:,| and| to) \d{4})* (?:were wrong|are wrong|(?:have to|has to|must|had to|will) be"
        r" (?:corrected|restated|redrawn))\b"
        r"|\b(?:has to|have to|had to|must|will) (?:restate|correct) its (?:results|accounts"
        r"|figures)"
        r"|\bauditors? (?:refuse[sd]?|decline[sd]?) to (?:sign|certify)\b"
        r"|\b(?:hole|gap|shortfall) of [^.;]{2,30}? (?:in|has been found in) the (?:books"
        r"|accounts)\b"
        r"|\b(?:annual report|annual accounts|results) (?:of [\w &]{2,30} )?(?:is|are|will be"
        r"|has been) (?:delayed|postponed)\b",
    ),
)
_CHIEFS = (
    telling(
        "chief ceo cfo coo director chairman chairwoman chair president founder finance",
        rf"\b{_BOSS}\b[^.;]{{0,60}}? {_OFF}\b[^.;]{{0,40}}?{_AT_ONCE}\b",
        needs="resign stepped steps quit leaves left dismiss remove sack suspend gives gave give",
    ),
    telling(
        "founder leadership",
        rf"\b(?:gives?|gave) up the leadership of\b[^.;]{{0,40}}?{_AT_ONCE}\b",
        needs="leadership",
    ),
)
_STATE = (
    telling(
        "rate rates",
        r"\b(?:(?:central|reserve|national|federal) (?:bank|reserve)|bank of [a-z]+)\b[^.;]{0,50}?"
        r" (?:lower(?:s|ed)?|raise[sd]?|cuts?|leaves?|left|keeps?|kept|holds?|held|increase[sd]?)"
        r" (?:its |the )?(?:key|interest|policy|base|benchmark|main|prime)(?: [\w-]+)?? rates?\b",
        needs="bank reserve",
    ),
    telling("devalues devalued", r"\bdevalue[sd] the [a-z]+\b"),
    telling(
        "inflation",
        rf"\binflation {_MOVED} (?:to|by) \d[\d.,]* ?(?:%|percent|per cent)[^.;]{{0,40}}? (?:office"
        r"|bureau|agency|institute)\b",
    ),
    telling(
        "fined fines",
        r"\b(?:competition|antitrust|cartel|financial|markets) (?:authority|office|regulator"
        rf"|commission)\b[^.;]{{0,40}}? (?:fined|fines) [^.;]{{2,50}}?{_MUCH}",
        needs="million billion",
    ),
    telling(
        "approved approves approve refused rejected clears cleared withdrew",
        r"\b(?:medicines? agency|drug agency|food and drug administration|fda|ema|regulator)\b"
        r"[^.;]{0,40}? (?:(?:refuse[sd]?(?: to approve)?|reject(?:s|ed)"
        r"|withdrew)\b(?: [\w'-]+){0,6}?"
        rf" {_DRUG}\b|(?:approve[sd]?|clear(?:s|ed))\b(?: [\w'-]+){{0,6}}? {_DRUG}\b[^.;]{{0,40}}?"
        r" (?:made by|from|by|of) (?:the company )?(?:[\w-]+ )?(?:biotech|pharma\w*|company|maker"
        r"|laborator(?:y|ies)|holding)\b)",
    ),
)
_TRADE = (
    telling(
        "recalls recalling recalled recall",
        rf"\b(?:is|are) recalling {_NUMBER} [\w-]+|\brecalls {_NUMBER} (?:[\w-]+ ){{0,4}}?[\w-]+s\b"
        r"|\brecall of all (?:[\w-]+ ){1,3}?(?:made|sold|built|produced|with)\b",
        needs="recall",
    ),
    telling(
        "trial trials",
        r"\b(?:ends?|ended|stop(?:s|ped)?|halt(?:s|ed)?) (?:its "
        rf"|the )(?:[\w-]+ ){{0,2}}?trials? of"
        rf" (?:[\w-]+ ){{0,4}}?{_DRUG}\b|\btrial of (?:the |its )(?:[\w-]+ ){{0,3}}?{_DRUG}"
        r" (?:failed|missed|met)\b",
        needs="drug vaccine therap medicine treatment injection antibod tablet inhaler",
    ),
    telling(
        "gold silver copper zinc nickel lithium uranium cobalt platinum palladium oil gas ore"
        " reserves reserve",
        r"\b(?:drill\w*|site|mine|block|hole|depth|metres|meters|miles|resources|mining|miner)\b"
        rf"[^.;]{{0,60}}? (?:struck|hit|found|intersect(?:s|ed)"
        rf"|discovered) (?:[\w-]+ ){{0,2}}?{_ORE}\b"
        rf"|\b(?:struck|hit|found|intersect(?:s|ed)|discovered) (?:[\w-]+ ){{0,2}}?{_ORE}\b"
        r"[^.;]{0,60}? (?:drill\w*|metres|meters|assays?|depth)\b"
        rf"|\b{_ORE} (?:was|has been) found in the block\b"
        r"|\b(?:raise[sd]?|lower(?:s|ed)?|cuts?|doubles?d?) its estimate of the reserves?\b",
        needs="struck hit found intersect discover estimate",
    ),
    telling(
        "order contract customer",
        r"\b(?:won|wins|lost|loses) (?:the|an?|its) (?:[\w-]+ )?(?:order|contract)\b[^.;]{0,60}?"
        rf" (?:worth (?:about |some |up to )?{_MUCH}|largest in its history|of its sales)\b",
        needs="won wins lost loses",
    ),
    telling(
        "hackers",
        r"\bhackers (?:stole|copied|took|have stolen) [^.;]{0,40}?data of [\d.,]+ (?:million"
        r"|thousand)?\b",
    ),
    telling(
        "jobs shops plants branches",
        r"\b(?:cuts?|cutting|shed(?:s|ding)?|axes?) (?:about |some |up to |another )?\d{1,3},\d{3}"
        r" (?:[\w-]+ )?jobs\b|\bcloses (?:all|\d+) (?:of )?its (?:shops|stores|branches|plants)\b",
        needs="cut shed axe closes",
    ),
    telling(
        "production",
        rf"\b{_FIRM}\b[^.;]{{0,40}}? (?:has |have )?(?:stop(?:s|ped)|halt(?:s|ed)) production\b",
        needs="stop halt",
    ),
)
_EVENTS = Tellings(*_BIDS, *_RESULTS, *_PAPER, *_DEBTS, *_CHIEFS, *_STATE, *_TRADE)
_NO_MARKET = late(
    r"\b(?:clubs?|choirs?|parish(?:es)?|library|libraries|reading room|charity|households?"
    r"|famil(?:y|ies)|farm income|median|would|could|might|if|senators?|bill|legislation|congress"
    r"|act of|hearing|victims?|fraud\w*|scheme|defendants?|for example|years ago|decades?"
    r"|previously|in (?:19\d\d|20[01]\d|202[0-4]))\b"
)


def market_events(case: Case) -> Iterator[tuple[int, int]]:
    """Yield where a text tells of an event that moves a market."""
    for start, end in _EVENTS.spans(case, before=110, after=110):
        if _NO_MARKET.search(case.lowered, *case.sentence_at(start)) is None:
            yield start, end
