"""News that moves a market, told by what stands together in a sentence, in whatever order (DG-44).

What is traded or owed, and what befalls it: an event alone, or a company word alone, is none.
"""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.sentence_parts import SentenceParts, parts

_MUCH = (
    r"(?:[$€£]? ?\d[\d.,]* ?(?:million|billion|trillion|percent|per cent|%|m\b|bn\b)|\d+ crowns)"
)
_PART = (
    r"(?:an? (?:half|third|quarter|fifth|sixth|tenth)|half|halved|doubled|tripled|twice|\d[\d.,]* ?"
    r"(?:million|billion|percent|per cent|%|crowns|dollars|euros))"
)
_OWNERS = r"(?:shareholders|stockholders|investors|owners of the (?:paper|shares))\b"
_UP_DOWN = (
    r"(?:rose|rises|rising|risen|grew|grows|grown|climb\w*|increas\w+|jump\w*|soar\w*|doubl\w+"
    r"|tripl\w+"
    r"|fell|falls|fallen|drop\w*|declin\w+|slump\w*|shr[aiu]nk\w*|plung\w+|s[aiu]nk\w*|halv\w+"
    r"|decreas\w+|slid\w*|lower|higher|down|up|less|more|record|collaps\w+|melt\w*|dwindl\w+"
    r"|improv\w+"
    r"|worse\w*|better|weaker|stronger|wiped out|evaporat\w+)\b"
)
_PERIOD = (
    r"(?:quarter|half-year|half of (?:the|\d{4})|first half|second half|nine months|six months"
    r"|financial year|business year|fiscal year|in the (?:spring|summer|autumn|winter)|(?:for|in"
    r"|of)"
    r" (?:the (?:last |past |current )?year|20\d\d)|this year|last year|year before|christmas"
    r" business|between \w+ and \w+)\b"
)
_CHIEF = (
    r"(?:chief executive|chief financial officer|chief operating officer|ceo|cfo|managing director"
    r"|finance director|finance chief|head of finance|chief financial|treasurer of the (?:bank"
    r"|group|company)|(?:chair(?:man|woman)?|head|president|founder) of (?:the )?(?:supervisory"
    r" )?(?:board|bank|company|group|insurer|executive))\b"
)
_NO_COMPANY = (
    r"deficit|profit target|a company (?:sells|issues)|clubs?\b|choirs?\b|parish|librar"
    r"|reading room|charit|household|famil(?:y|ies)\b|farm"
    r"|nonprofit"
    r"|non-profit|for-profit|not-for-profit|school|church|if you|your\b|you can|help you|could\b"
    r"|might\b|senat|congress|legislat|bill\b|fraud|victims|defendant|scheme|guilty|sentenced"
    r"|admitted|conspir|indict|department of justice|bipartisan|tax(?:es)?\b|for example"
    r"|\d+ years ago|(?:in|since|during) (?:19\d\d|20[01]\d|202[0-4])\b"
)
_TOLD = SentenceParts(
    parts(
        "bid",
        "takeover merger merge merges bid acquisition forces buyout tie",
        r"(?:talks?|ran out|failed|broke|break off|collapsed|withdr[ae]w\w*|accept\w*|reject\w*"
        r"|refus\w+"
        r"|approv\w+|agree\w*|hostile|friendly|recommend\w*|vote[sd]?|clear\w*"
        r"|block\w*"
        r"|forb\w+|offers? of)\b",
        r"(?:takeover|merger|merges? (?:with|into)|bid|acquisition(?! (?:costs?|process|strateg"
        r"|cost))|joining forces|join forces|buyout|tie-up)\b",
        rf"(?:compan(?:y|ies)|groups?|banks?|insurers?|airlines?|brewers?|boards?|{_OWNERS}|rivals?"
        r"|competitors?|shares?|makers?|chains?|(?:competition|cartel) (?:authority|office)"
        r"|chemicals|motors|steel|foods|energy|pharma|telecom|mining|holding|plc|ag|inc)\b",
        unless=_NO_COMPANY + r"|program|customer acquisition|talent",
    ),
    parts(
        "sale",
        "majority stake shares shareholding division subsidiary shareholder holding bought"
        " investor",
        r"(?:sells?|sold|selling|parts? with|parted with|buys?|bought|buying|acquir\w+|takes over"
        r"|took over|gives up|disposes? of|divests?|pays|goes to|hands over|raised|increases"
        r"|reduces)"
        r"\b",
        r"(?:majority|stakes?|shares|shareholding|division|subsidiary|subsidiaries|holding)"
        r" (?:in|of|at|to|which)\b|(?:its|their|the) (?:\w+ )?(?:division|subsidiary)\b|last shares"
        r"|being bought|is bought",
        rf"(?:{_MUCH}|investors?|investment|fund|group|company|bank|state|a share|rival|competitor"
        r"|heirs|founders?|family|holding|airline|insurer|exchange)\b",
        unless=r"laundered|admitted|conspir|guilty|scheme|fraud|common stock|warrants|tobacco"
        r"|clubs?\b",
    ),
    parts(
        "split",
        "split spin hive splits broken",
        r"(?:to be split|splits itself|is split|will be split|broken up|spin off|spins off"
        r"|hives? off)",
        r"(?:compan(?:y|ies)|group|division|business(?:es)?|parts|subsidiar)",
    ),
    parts(
        "results",
        "profit loss earnings turnover income ebitda ebit result bottom red",
        rf"{_PART}|{_MUCH}|(?:into|in|out of) the red\b",
        r"(?:(?<!non-)(?<!for-)profit\b(?! (?:organi|sharing|margin|target|from your))|(?:net "
        r"|operating |an? |the"
        r" )loss\b(?! of (?:life|\w+ment|control|data|weight|hearing|income|jobs?))|earnings\b"
        r"|turnover\b|net income|ebitda\b|ebit\b|operating result|bottom line|(?:into|in"
        r"|out of) the"
        r" red\b|black figures)",
        rf"{_UP_DOWN}|slip\w*|made\b|makes\b|posted|reports (?:an?|its)|reported|earned|turned"
        r"|amount\w*"
        r"|comes to"
        r"|came to|instead of|expects?\b|ends?\b|closes?\b|closed\b|wrote|is a loss|was a loss",
        rf"{_PERIOD}|said\b|reported\b|announced\b|board\b|company\b|group\b",
        unless=_NO_COMPANY,
    ),
    parts(
        "sales",
        "sales sold revenue revenues orders",
        r"(?:than (?:planned|expected|forecast|hoped)|of expectations|expectations|forecasts?"
        r"|estimates|(?:same )?(?:quarter|period|half-year"
        r"|christmas business)\b[^.;]{0,30}year before"
        r"|less than in the)",
        r"(?:sales|revenues?|orders|sold)\b",
        rf"{_UP_DOWN}|short of|below|behind",
        unless=_NO_COMPANY,
    ),
    parts(
        "payout",
        "dividend payout dividends",
        r"(?:pays?|paid|drop\w*|cancel\w*|suspend\w*|rais\w+|cut\w*|halv\w+|doubl\w+|proposes?d?|no"
        r"|omit\w*|increas\w*|reduc\w*|higher|lower|forgo\w*|go without|double|first|scrap\w*"
        r"|resum\w+|special|defer\w*|postpon\w*|withh[eo]ld\w*)\b",
        r"(?:(?<!peace )dividend|(?:quarterly|annual) dividends|payout)\b",
        rf"{_OWNERS}|(?:this|for (?:the|\d{{4}})|last|next) ?(?:year|quarter)?|per share|a share"
        r"|crowns|\d|board|directors|company|bank|until",
        unless=_NO_COMPANY
        + r"|peace dividend|taxes?\b|(?:huge|big|great|real|also|will) dividends",
    ),
    parts(
        "payout",
        "share crowns owners",
        r"\d[\d.,]* (?:crowns|dollars|euros|cents|pence)(?: \w+)? (?:a|per|for each"
        r"|for every) share\b",
        r"(?:pays?|paid|gets?|receives?|offers?|bid|price|bought|sets)\b",
    ),
    parts(
        "forecast",
        "forecast guidance outlook expectations targets target forecasts expects",
        r"(?:correct\w*|lower\w*|cuts?|rais\w+|withdr[ae]w\w*|downwards?|upwards?|miss\w*|reach\w*"
        r"|short of|below|above|beyond|narrow\w*|abandon\w*|gives? up|gave up|scrap\w*|halv\w+"
        r"|no longer)\b",
        r"(?:forecasts?|guidance|outlook|expectations|targets?)\b",
        r"(?:profit|earnings|sales|turnover|revenues?|results?|full year"
        r"|for the (?:current )?year|for"
        r" 20\d\d|(?:company|group|bank) (?:\w+ ){0,3}(?:reach|miss|expect))",
        r"(?:its|the board|the company|the group|own|profit|sales|earnings|for the year)\b",
        unless=_NO_COMPANY + r"|deficit|fundrais|attendance|customers'|climate|emission|world bank",
    ),
    parts(
        "issue",
        "shares capital subscription flotation money",
        r"(?:shares of|new shares|capital of|flotation|subscription period|issue price|its capital"
        r"|fresh (?:money|capital)|shares at)\b",
        r"(?:begin\w*|sets?|price\w*|rais\w+|is raised|asks? its (?:owners|shareholders)|issu\w+"
        r"|offer\w*"
        r"|sell\w*|place\w*|double\w*|cut\w*|needs)\b",
        rf"(?:{_MUCH}|crowns|exchange|owners|{_OWNERS}|monday|shares? of)",
        unless=_NO_COMPANY
        + r"|a company (?:sells|issues)|capital of (?:the (?:country|state|province)|norland)",
        needs="shares of|new shares|capital of|flotation|subscription period|issue price"
        "|its capital|fresh money|fresh capital|shares at",
    ),
    parts(
        "exchange",
        "exchange bourse nasdaq nyse trading",
        r"(?:taken off|removed from|struck off|halted|suspended|stopped|delist\w*|leaves? the"
        r"|quits? the"
        r"|admitted to|from the (?:stock )?exchange|goes on|will (?:list|be listed)|debuts? on"
        r"|debuted on"
        r"|first day"
        r" of)\b",
        r"(?:(?:stock )?exchange|bourse|nasdaq|nyse|trading in|trading of)\b",
        r"(?:shares?|paper|stock|bonds?|trading|list\w*|company)\b",
        unless=_NO_COMPANY,
    ),
    parts(
        "debt",
        "bond bonds loan loans creditors deposits coupon notes lenders interest debts debt"
        " depositors",
        r"(?:defaults on|defaulted on|in default|froze|frozen|missed|waive\w*|can(?:'t|not)"
        r"|unable to|won't|will not|fail(?:s|ed) to|unpaid|overdue|standstill"
        r"|moratorium|extend\w*|renegotiat\w+|called in|calls in|stops? paying)\b",
        r"(?:bonds?|loans?|creditors|deposits|coupon|notes|lenders|interest|debts?|depositors)\b",
        r"(?:bonds?|falls? due|is due|was due|in (?:may|june|july|march|april)|interest (?:on|of)"
        r"|its"
        r" (?:loan|creditors|lenders|debts|bonds)|closed its (?:counters|doors)|of the (?:bank"
        r"|company|group)|million|billion|depositors|deposits (?:are|were))\b",
        unless=_NO_COMPANY
        + r"|performance bonds?|junk bonds|student|mortgage|borrowers|homeowners|credit cards?",
        needs="default|froze|frozen|missed|waive|cannot|can't|can not|unable to|won't"
        "|will not|fails to|failed to|unpaid|overdue|standstill|moratorium|extend"
        "|renegotiat|called in|calls in|stop paying|stops paying",
    ),
    parts(
        "insolvency",
        "insolvency insolvent bankruptcy bankrupt receivership liquidation administration creditors"
        " liquidator receiver administrator",
        r"(?:insolven\w+|bankrupt\w*|receivership|(?:into|in|under) liquidation|liquidator"
        r"|receiver|(?:under|into)"
        r" administration|protection from (?:its )?creditors)\b",
        r"(?:court|filed|files|put under|went|goes|declared|supervisor|applied|appoint\w*|opened"
        r"|took over"
        r"|shops|employees|workers|jobs|creditors|announced|said|is insolvent|threaten\w*|near)\b",
        r"(?:compan(?:y|ies)|group|chain|maker|lender|bank|operator|retailer|airline|shops"
        r"|employees"
        r"|workers|jobs|plants?|plc|ltd|inc|holding|manufacturer|builder|shipyard|publisher|firm"
        r"|credit|airlines?|motors|steel|supplier|producer)\b",
        unless=_NO_COMPANY + r"|bankruptcy (?:code|law|fraud|attorney|lawyer|judge|abuse)|chapter 7"
        r"|individuals|consumers|seniors|medicare|social security",
    ),
    parts(
        "rating",
        "rating grade downgraded downgrades ratings creditworthiness",
        r"(?:rating agency|credit rating|top grade|creditworthiness|downgrade[sd]"
        r"|to junk)\b",
        r"(?:bonds?|took away|takes away|lower\w*|cuts?|rais\w+|remov\w+|withdr[ae]w\w*"
        r"|from [a-d]{1,3}"
        r"\b|debt|lifted|junk|negative)\b",
        unless=_NO_COMPANY,
    ),
    parts(
        "inquiry",
        "supervisor regulator prosecutors insider accounts watchdog authority licence license",
        r"(?:its accounts|over (?:its )?accounts|insider dealing|insider trading in|in the shares"
        r"|head"
        r" office|headquarters|(?:banking|operating|lottery|mining|gaming|gambling) licen[cs]e"
        r"|licen[cs]e of|price[- ]fixing|cartel|\d+ million)\b",
        r"(?:supervisor|regulator|prosecutors|watchdog|supervisory authority|(?:financial"
        r"|competition"
        r"|banking|market) (?:authority|supervisor|regulator)|ministry)\b",
        r"(?:search(?:es|ed)|opened an? (?:inquiry|investigation|proceeding)|opens an?"
        r"|withdr[ae]w\w*|took"
        r" away|takes away|revok\w+|fin(?:es|ed)|raid(?:ed|s)|seiz(?:ed|es)|put under|ordered)\b",
        unless=_NO_COMPANY.replace("|guilty|sentenced", "") + r"|guilty|drivers?'|driving|doctor",
    ),
    parts(
        "chief",
        "chief ceo cfo managing finance chairman chairwoman head president founder",
        r"(?:resign\w*|dismiss\w*|arrested|detained|died|dies|dead|quits?|steps? down"
        r"|stepped down|parts? company|leaves|gives up|suspended|sacked|ousted|removed|forced out"
        r"|parted"
        r" ways|relieved|must go|has to go|no longer leads|unexpectedly"
        r"|surprisingly)\b(?! from the boat)",
        _CHIEF,
        r"(?:today|this morning|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|immediate\w*"
        r"|at once"
        r"|overnight|in the night|last night|yesterday|tonight|with (?:immediate )?effect"
        r"|has been|after"
        r" only|abruptly|surprisingly|unexpectedly)\b",
        unless=_NO_COMPANY.replace("|famil(?:y|ies)\\b", "") + r"|boat\b|film|novel|born\b",
        needs="resign|dismiss|arrested|detained|died|dies|dead|quit|step down|steps down"
        "|stepped down|part compan|parts compan|leaves|gives up|suspended|sacked|ousted"
        "|removed|forced out|parted ways|relieved|must go|has to go|no longer leads"
        "|unexpectedly|surprisingly",
    ),
    parts(
        "recall",
        "recall recalls recalled recalling exchanges withdraws withdraw back takes calls stop",
        r"(?:brakes?|bolts?|steering|airbags?|batter(?:y|ies)|fire|burn\w*|overheat\w*|salmonella"
        r"|listeria"
        r"|splinters?|glass in|metal in|contaminat\w*|defect\w*|fault\w*|may fail|could fail"
        r"|cracks?"
        r"|leak\w*|vans|cars|vehicles|heaters|prams|toys|phones|bottles|jars|cans|buses|trucks"
        r"|tyres|seats|chargers|mowers|kettles|milk|sausages?|cheese)\b",
        r"(?:recall(?:s|ed|ing)?|(?:takes?|calls?|taking|calling|called) back|exchanges all"
        r"|withdraws?"
        r" (?:all|\d)|withdr[ae]w (?:all|\d)|from the (?:shelves|market)|stop using)\b",
        r"\d[\d.,]*|all\b|every\b|batch(?:es)?\b",
        unless=r"memor|vividly|senat|congress|bill\b|election|petition|voters?\b"
        r"|in (?:19\d\d|20[01]\d)",
        needs="recall|take back|takes back|call back|calls back|taking back|calling back"
        "|called back|exchanges all|withdraw|withdrew|from the shelves|from the market"
        "|stop using",
    ),
    parts(
        "medicine",
        "trial trials agency placebo fda ema study phase",
        r"(?:drugs?|vaccines?|therap(?:y|ies)|medicines? (?!agency)|painkillers?|antibod(?:y|ies)"
        r"|tablets?"
        r"|inhalers?|treatments?|active ingredient)\b",
        r"(?:trials?|medicines? agency|drug agency|placebo|phase (?:two|three|ii|iii|2|3)"
        r"|sugar pill)\b",
        r"(?:failed|fails|refus\w+|stopp?(?:ed"
        r"|s)|no better|ended|ends|missed"
        r"|halt(?:ed|s)|reject\w*|breaks? off|broke off|withdr[ae]w\w*|sales of|deaths|met its"
        r""
        r"|licen[cs]ed|authori[sz]ed|suspend(?:ed|s))\b",
        unless=_NO_COMPANY + r"|research shows|studies",
    ),
    parts(
        "mine",
        "mine well refinery pit drilling assays smelter pipeline reserves deposit oilfield field",
        r"(?:flooded|explosion|exploded|shuts? down|shut|dry|struck|hit|found|intersect\w*|yields?"
        r"|discovered|discovery of|stops?|stopped|halt\w*|burns?|burned|collapsed|rais\w+"
        r"|doubl\w+|standstill"
        r"|grams?"
        r" (?:of|per))\b",
        r"(?:mine|well (?:off|in|at|near)|refinery|drilling|drilled|drill hole|assays|smelter"
        r"|reserves (?:at"
        r"|of)|oilfield|gas field|pipeline|exploration)\b",
        r"(?:gold|silver|copper|zinc|nickel|lithium|uranium|oil|gas|coal|ore|until|unknown time"
        r"|nothing|barrels|tonnes|metres|meters|miles|depth|production|output|assays)\b",
        unless=_NO_COMPANY + r"|safety act|miners killed|memorial",
        needs="mine|well off|well in|well at|well near|refinery|drill|assays|smelter|reserves"
        "|oilfield|gas field|pipeline|exploration",
    ),
    parts(
        "order",
        "order orders contract",
        rf"(?:{_MUCH}|for \d+ (?:trains|ships|planes|aircraft|buses|turbines|tanks|trucks"
        r"|locomotives"
        r"|wagons|ferries|engines|vessels)|half of (?:its|their) (?:sales|turnover)"
        r"|in its history)",
        r"(?:orders?|contract)\b(?! (?:to|that|of the court|online|now|today))",
        r"(?:won|wins|lost|loses|lands|landed|cancel(?:s|led)|orders? \d+|withdr[ae]w\w*"
        r"|largest)\b",
        unless=_NO_COMPANY + r"|court|restraining|executive order",
    ),
    parts(
        "state",
        "rate rates inflation economy prices product unemployment",
        r"(?:central bank|reserve bank|national bank|statistics (?:office|agency|bureau)"
        r"|statistical"
        r" office|bank of \w+|rate setters|monetary (?:policy )?committee)\b",
        r"(?:key rate|interest rates?|policy rate|base rate|inflation|gross domestic product"
        r"|economy of"
        r"|prices in|unemployment)\b",
        rf"{_UP_DOWN}|lowers?\b|raises?\b|cuts?\b|leaves?\b|unchanged|keeps?\b|to \d|at \d"
        r"|surprised",
        unless=_NO_COMPANY,
        needs="central bank|reserve bank|national bank|statistic|bank of|rate setters|monetary",
    ),
    parts(
        "state",
        "export exports duty output imported quota ban",
        r"(?:export(?:s)? of|duty on|import(?:s)? of|output by|quotas? for)\b",
        r"(?:forb\w+|bans?|banned|prohibit\w*|rises? to|rose to|raises?|cuts? (?:their|its"
        r"|the) output"
        r"|suspends?|lifts?)\b",
        r"(?:wheat|steel|oil|gas|grain|rice|sugar|metals?|chips|coal|copper|aluminium|barrels|ore"
        r"|fertili[sz]er|cocoa|coffee|maize|soya?)\b",
        unless=_NO_COMPANY + r"|would|urge|bipartisan",
    ),
    parts(
        "plants",
        "plant plants jobs production factory works",
        r"(?:\d{1,3},\d{3}|[5-9]\d\d (?:people|jobs|workers|employees)|largest plant"
        r"|all (?:its )?plants"
        r"|until further notice|unknown time|worldwide)\b",
        r"(?:production|plants?|factory|factories|jobs|works)\b",
        r"(?:stops?|stopped|halts?|halted|closes|shuts|cuts|dismisses|lays off|idles?)\b",
        r"(?:its|the company|group|maker|plant)\b",
        unless=_NO_COMPANY,
    ),
)


def market_told(case: Case) -> Iterator[tuple[int, int]]:
    """Yield where a sentence tells of what moves a market."""
    for start, end, _ in _TOLD.spans(case):
        yield start, end
