"""News that moves a market, told of a company by its deeds alone (DG-44).

The ways of `dateline.guidelines.market_fields` ask for a word for the company; these are told by an
event that only companies, their owners and their supervisors have: a fleet sold, a market left, a
covenant broken.
"""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.sentence_parts import SentenceParts, parts

_SUM = (
    r"(?:[$€£] ?\d[\d.,]* ?(?:million|billion|trillion|m\b|bn\b)|(?:\d[\d.,]*|(?:one|two|three|four"
    r"|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety"
    r"|a hundred|several hundred|half a)(?:[ -][a-z]+)?) ?(?:million|billion|trillion|bn)\b)"
)
_FIRM = (
    r"(?:compan(?:y|ies)|firms?|group|banks?|insurers?|airlines?|brewer(?:y|ies)|retailers?"
    r"|lenders?|brokers?|miners?|manufacturers?|producers?|[a-z]*makers?|suppliers?|publishers?"
    r"|chains?|carriers?|wholesalers?|operators?|refiners?|shipyards?|plc|ltd|holdings?|foods"
    r"|oil|energy|motors|steel|telecom|pharma|mining|chemicals|start-up|exchange|railway|utility)\b"
)
_NOT = (
    r"clubs?\b|choirs?\b|parish|librar|charit|household|school|church|nonprofit|non-profit|museum"
    r"|theatre|if you|your\b|you\b|help you|could\b|might\b|would\b|senat|congress|legislat"
    r"|bill\b|fraud|victims|defendant|scheme|guilty|sentenced|admitted|conspir|indict"
    r"|department of justice|bipartisan|taxpayers?|for example|\d+ years ago|survey|respondents"
    r"|unemploy|county|municip|according to|globally|worldwide|nationwide|americans?\b|analysts"
    r"|(?:in|since|during) (?:19\d\d|20[01]\d|202[0-4])\b|market (?:size|research)|cagr|projected"
)
_ASSET = (
    r"(?:(?:its|their|the|all its) (?:[\w-]+ ){0,3}?(?:fleet|division|mills|fields|plants?|shops"
    r"|stores|business(?:es)?|arm|unit|network|portfolio|brands?|subsidiar(?:y|ies)|stake|majority"
    r"|mines?|factor(?:y|ies)|publishing house|company|hotels|refiner(?:y|ies)|terminals|shares"
    r"|branches|holding|control|operations|breweries|dairies|yards?|pipelines?|ships"
    r"|loan book|licences|patents))\b"
)
_DISASTER = (
    r"(?:fires?|explosions?|floods?|flooding|earthquakes?|storms?|cyber ?-?attacks?|hackers?"
    r"|strikes?|accidents?|leaks?|sabotage|power cuts?|collapse|rockfall|outage|malware"
    r"|ransomware|attack)\b"
)
_PLAIN = SentenceParts(
    parts(
        "deal",
        "sold sells sell selling bought buys acquires acquired takes gives pulls exits withdraws"
        " handed hands giving parts hived",
        r"(?:has sold|have sold|sells|sold|is selling|buys|bought|has bought|acquires|has acquired"
        r"|takes over|hands over|(?:has )?handed|gives up|giving up|gives away|pulls out|exits"
        r"|withdraws from|parts with)\b",
        rf"{_ASSET}",
        rf"(?:{_SUM}|investors?|rivals?|competitors?|buyer|for a symbolic|to its employees|founder"
        r"|private equity|pension fund|sovereign fund)",
        unless=_NOT + r"|tickets?|game|stadium|art\b|paintings?|land for|trust for|conserv",
    ),
    parts(
        "deal",
        "market markets",
        r"(?:pulls out|has pulled out|withdraws|retreats|exits|leaves|gives up)\b",
        r"(?:(?:of|from) )?the [\w-]+ market\b",
        r"(?:shops|stores|branches|plants|employees|gives away|sells|closes|subsidiary)\b",
        unless=_NOT,
        needs="pulls out|pulled out|withdraws|retreats|exits|leaves|gives up",
    ),
    parts(
        "results",
        "earned lost made posts posted books quarter",
        rf"(?:earned|lost|made|posts|posted|booked|books) (?:a (?:[\w-]+ )?(?:profit|loss) of )?"
        rf"(?:about |only |some |almost |nearly )?{_SUM}",
        r"(?:(?:first|second|third|fourth|last|past|previous) (?:quarter|half|half-year|financial"
        r" year|business year)|(?:first|last) (?:three|six|nine) months|half-year|(?:a|the) year"
        r" (?:ago|before|earlier)|last year|in 20\d\d)\b",
        unless=_NOT + r"|relief|donat|grants?\b|raised",
    ),
    parts(
        "results",
        "deficit loss profit margin orders demand bookings output production",
        r"(?:(?:first-half|second-half|half-year|quarterly|annual|operating|net) (?:deficit|loss"
        r"|profit|margin)|orders for|order book|bookings|demand for its|output of its"
        r"|production at)\b[^.;]{0,30}? (?:widen\w*|narrow\w*|collaps\w+|halved|plunged|slumped"
        r"|doubled|tripled|fell|rose|dried up|broke (?:down|away)|shrank|grew|turned)\b",
        rf"(?:{_FIRM}|short-time)",
        unless=_NOT,
        needs="widen|narrow|collaps|halved|plunged|slumped|doubled|tripled|fell|rose|dried up"
        "|broke|shrank|grew|turned",
    ),
    parts(
        "chief",
        "finance board directors chief founder managing executive",
        r"(?:head of finance|finance (?:director|chief|head)|chief (?:executive|financial officer"
        r"|operating officer|risk officer)|ceo|cfo|managing director|(?:half|all|members|most"
        r"|three|four|five) (?:of )?(?:the |its )?(?:supervisory |management |executive )?(?:board"
        r"|directors)|chair(?:man|woman)? of the (?:supervisory )?board)\b[^.;]{0,60}? (?:has left"
        r"|have left|left|resigned|resigns?|resign|has resigned|have resigned|is leaving|leaves"
        r"|dismissed|sacked|steps? down|stepped down|arrested|suspended|quits?)\b",
        rf"{_FIRM}",
        r"(?:at (?:her|his|their) own request|after (?:an? )?(?:[\w-]+ )?(?:inquiry|dispute|row"
        r"|quarrel|disagreement|scandal|loss(?:es)?|only)|in protest|with immediate effect|at once"
        r"|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|from all (?:her|his) offices"
        r"|today|yesterday|last night|surprisingly|unexpectedly|successor|no reasons?)\b",
        unless=_NOT,
        needs="left|resign|leaving|leaves|dismissed|sacked|step down|steps down|stepped down"
        "|arrested|suspended|quit",
    ),
    parts(
        "chief",
        "immediate successor",
        r"(?:chief executive|ceo|cfo|finance (?:director|chief)|managing director"
        r"|chief financial officer)\b",
        r"(?:resigned|resigns|stepped down|steps down|leaves|left|dismissed|removed)\b",
        r"(?:with immediate effect|until a successor|no successor)\b",
        unless=_NOT + r"|in (?:19|20[01])",
    ),
    parts(
        "medicine",
        "study trial trials tests",
        r"(?:ended|stopped|broke off|broken off|called off|ends|stops|halted|halts|discontinu\w+"
        r"|abandon\w+|suspend\w+)\b",
        r"(?:stud(?:y|ies)|trials?|tests?) (?:of|with|on) (?:its|the|our|a)\b",
        r"(?:drug|vaccine|medicine|treatment|therapy|injection|antibody|tablet|inhaler|implant"
        r"|active ingredient|compound|spray|pill)\b",
        r"(?:worse|side effects?|early|deaths?|died|no (?:effect|benefit)|safety|liver|heart"
        r"|disappoint\w*|did not|didn't)\b",
        unless=_NOT,
    ),
    parts(
        "state",
        "currency peg pegged monetary devalued cartel tariff tariffs duty cap exchange",
        r"(?:monetary (?:authority|council)|central bank|cartel|cabinet|government|finance ministry"
        r"|ministry of finance|(?:energy|price|gas|power) (?:agency|regulator)|the agency)\b",
        r"(?:pegged|(?:un)?pegs?\b|devalu\w+|revalu\w+|floats? (?:the|its)|new rate|price cap"
        r"|(?:tin|oil|copper|cocoa|coffee|rubber|wheat|gas|sugar|steel) prices?|(?:import|export)"
        r" (?:duty|tariffs?)|duty on|capital controls|exchange controls|bank levy)\b",
        r"(?:from|with effect|by|at \d|at a new|immediately|to the dollar|to the euro"
        r"|until further)\b",
        unless=_NOT,
    ),
    parts(
        "bid",
        "become combine combines unite unites join merge amalgamate boards",
        r"(?:(?:will|are to|is to|plan to|want to|agreed to) (?:become one|combine|unite|merge"
        r"|join (?:forces|together)|amalgamate)|become one (?:company|bank|group|insurer))\b",
        rf"{_FIRM}",
        r"(?:boards?|shareholders|owners|by the end|announced|next year|rival|competitor|agreed)\b",
        unless=_NOT + r"|united states",
    ),
    parts(
        "debt",
        "capital liquidity solvency covenant covenants waiver equity reserves bonds loans",
        r"(?:no longer (?:sufficient|enough|covers|meets)|insufficient|too (?:low|thin|small)|below"
        r" the (?:required|minimum|legal)|fail(?:s|ed) to meet|breach\w*|breaks?|broke|broken"
        r"|cannot meet|can't meet|asks? (?:its )?(?:banks|lenders|creditors) for"
        r"|used up|runs? out|fallen below|shortfall)\b",
        r"(?:(?:equity |core |bank's |lender's |insurer's )capital|capital (?:ratio|base|buffer|is)"
        r"|liquidity|solvency|covenants?|waiver|loan (?:terms|conditions)|equity)\b",
        r"(?:supervis\w+|regulator|bank loans?|lenders?|banks?|creditors|insurer|bondholders"
        r"|loans?|company|group)\b",
        unless=_NOT + r"|venture|human capital|racial|housing|pay equity|health equity",
    ),
    parts(
        "coins",
        "stablecoin token coin tokens coins redemption exchange wallets",
        r"(?:stablecoins?|tokens?|coins?|crypto\w*)\b",
        r"(?:no longer (?:trades?|worth|backed|redeem\w*)|lost its peg|has lost (?:half|a|its)"
        r"|redemptions? (?:is|are|has been|was) (?:closed|suspended|stopped|halted)|below (?:a|one)"
        r" dollar|unbacked|withdrawals? (?:is|are|have been) (?:closed|suspended|stopped|halted)"
        r"|(?:is|are|was|were) (?:delisted|frozen|worthless))\b",
        unless=_NOT,
        needs="no longer|its peg|has lost|redemption|dollar|unbacked|withdrawal|delisted"
        "|frozen|worthless",
    ),
    parts(
        "disaster",
        "refinery plant factory mine smelter pipeline deliveries production warehouse terminal"
        " works"
        " network shipyard platform",
        rf"{_DISASTER}",
        r"(?:destroyed|stopp(?:ed|s)|halt(?:ed|s)|shut(?:s)? (?:down)?|paralys(?:ed|es)|closed"
        r"|interrupted|cut off|burn(?:ed|t) (?:down|out)|knocked out|crippled|idle[sd]?)\b",
        r"(?:(?:largest|only|main|biggest|most important|northern|southern|whole|entire|all) (?:of"
        r" (?:its|the) )?(?:[\w-]+ )?(?:refinery|plants?|factor(?:y|ies)|mines?|smelters?"
        r"|pipelines?|deliveries|production|warehouses?|terminal|works|network|shipyard|platform"
        r"|output))\b",
        unless=_NOT + r"|memorial|killed in|national guard|history",
        needs="destroyed|stopp|halt|shut|paralys|closed|interrupted|cut off|burn|knocked out"
        "|crippled|idle",
    ),
    parts(
        "payout",
        "holders share shareholders owners",
        r"(?:(?:share)?holders?(?: of [\w& ]{2,30})?|owners of [\w& ]{2,30})(?: will| are to| shall"
        r"|) (?:receive|get|be paid|be offered)\b",
        r"[$€£]? ?\d[\d.,]* (?:crowns|dollars|euros|pounds|francs|cents)?",
        r"(?:in cash|for each|each share|per share|a share|for every|from the buyer)\b",
        unless=_NOT,
    ),
    parts(
        "licence",
        "licence license licences frequencies band",
        r"(?:operating|banking|broadcasting|mining|gaming|casino|mobile|lottery|export|drilling"
        r"|licen[cs]e (?:for|of) (?:the )?[\w. ]{1,20}(?:band|bank|field|block|mine|casino"
        r"|airline))\b",
        r"(?:licen[cs]es?|frequencies)\b",
        r"(?:withdrawn|withdrew|withdraws|revoked|revokes|extended|renewed|not renewed|suspended"
        r"|suspends|expired|granted|taken away|took away|loses|lost)\b",
        r"(?:ministry|regulator|authority|by (?:\w+ )?years|supervisor|agency|government|cabinet"
        rf"|commission|{_FIRM})",
        unless=_NOT + r"|doctor|nurse|dentist|drivers?\b|attorney|liquor",
    ),
    parts(
        "jobs",
        "staff jobs employees workforce posts redundant redundancies workers",
        r"(?:lay(?:s|ing)? off|laid off|cuts?|cutting|shed(?:s|ding)?|dismiss(?:es|ing)?|make"
        r" redundant|axes?|slash(?:es)?|eliminat\w+|part(?:s|ing)? with|does away with|shorten)\b",
        r"(?:\d{1,3}[,.]\d{3} (?:of its |of the )?(?:staff|jobs|employees|people|workers|posts)"
        r"|(?:every|one in) (?:third|fourth|fifth|tenth|three|four|five|six|ten) (?:jobs?"
        r"|employees?|posts?)|(?:a|one) (?:third|quarter|fifth|sixth|tenth) of (?:its|the)"
        r" (?:staff|jobs|employees|workforce|workers)|[\d.]+ (?:%|per cent|percent) of (?:its|the)"
        r" (?:staff|jobs|employees|workforce|workers))",
        r"(?:will|is going to|plans to|has to|must|intends to|is to|wants to|announced"
        r"|by the end)\b",
        unless=_NOT + r"|federal",
    ),
    parts(
        "fine",
        "fined fine fines penalty",
        r"(?:watchdog|regulator|(?:competition|cartel|financial|data protection|banking|market)"
        r" (?:authority|office|commission|supervisor)|supervisory authority)\b",
        r"(?:fine[sd]?|penalty of|imposed)\b",
        rf"(?:{_SUM}|\d+ million)",
        unless=_NOT.replace("|scheme", ""),
    ),
)


def market_plain(case: Case) -> Iterator[tuple[int, int]]:
    """Yield where a sentence tells of a company's deed or fate that moves a market."""
    for start, end, _ in _PLAIN.spans(case):
        yield start, end
