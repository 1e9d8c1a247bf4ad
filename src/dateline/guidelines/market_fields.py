"""News that moves a market, told in plain words by a field of events (DG-44).

As in `dateline.guidelines.market_parts`: what a sentence has to have, in whatever order. These ways
are for companies that a text doesn't call listed: what they earn, lose, close, owe and are granted.
"""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.sentence_parts import SentenceParts, parts

_SUM = (
    r"(?:[$€£] ?\d[\d.,]* ?(?:million|billion|trillion|m\b|bn\b)|(?:\d[\d.,]*|(?:one|two|three|four"
    r"|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety"
    r"|a hundred|several hundred|half a)(?:[ -][a-z]+)?) ?(?:million|billion|trillion|bn)\b)"
)
_SHARE = (
    r"(?:an? (?:half|third|quarter|fifth|sixth|seventh|eighth|tenth)|(?:two|three) (?:thirds"
    r"|quarters|fifths|tenths)|half\b|nearly half|almost half|\d[\d.,]* ?(?:%|percent|per cent)"
    rf"|(?:\w+) per cent|{_SUM})"
)
_FIRM = (
    r"(?:(?:the|a|our|its) (?:[\w-]+ )?(?:company|firm|group|bank|insurer|airline|brewery|retailer"
    r"|utility|builder|lender|broker|miner|operator|manufacturer|producer|maker|supplier|publisher"
    r"|chain|fund|exchange|platform|cooperative|concern|business|carrier|distributor|wholesaler"
    r"|refiner|shipyard|shipping line|railway|reinsurer|developer|start-up|trust)"
    r"|\w*(?:maker|builder|brewer)s?\b|[\w&'-]+ (?:plc|ltd|inc|ag|se|nv|corp|corporation|holdings?"
    r"|group|pharma\w*|biotech\w*|therapeutics|energy|motors|telecom|steel|foods?|robotics|mining"
    r"|minerals|resources|chemicals?|electronics|airlines?|airways|bank|insurance|semiconductors?"
    r"|petroleum|oil|gas|media|software|logistics|shipping|cement|paper|beverages|brewing"
    r"|breweries|stores|systems|technologies|industries|instruments|materials|capital|financial"
    r"|mills|shipyards|dairies|optics|cables|medical|batteries|aerospace|rail)\b)"
)
_RISEN = (
    r"(?:rose|risen|grew|grown|climb\w+|increased|jumped|soared|doubled|tripled|fell|fallen|dropped"
    r"|declined|slumped|shrank|shrunk|plunged|sank|sunk|halved|decreased|slid|slipped"
    r"|collapsed|contracted|dipped|improved|worsened|melted|tumbled|crashed|eased)\b"
)
_PERIOD = (
    r"(?:quarter|half-year|first half|second half|(?:three|six|nine) months|financial year"
    r"|business year|fiscal year|(?:for|in|of) (?:the (?:last |past |current )?year|20\d\d)"
    r"|this year|last year|year before|year earlier|year ago|christmas (?:business|season)"
    r"|(?:between|from) \w+ (?:and|to) \w+|in (?:january|february|march|april|may|june|july|august"
    r"|september|october|november|december)|(?:spring|summer|autumn|winter) season|best year"
    r"|worst year)\b"
)
_AGENCY = (
    r"(?:(?:medicines?|drugs?|health|food and drug|licensing|device) (?:agency|administration"
    r"|authority|regulator)|regulators?|(?:fda|ema)|ministry of health|health ministry"
    r"|authorities)\b"
)
_CURE = (
    r"(?:drugs?|vaccines?|therap(?:y|ies)|medicines? (?!agency|regulator)|painkillers?|antibod\w+"
    r"|tablets?|pills?|inhalers?|sprays?|injections?|ointments?|creams?|drops|insulins?|implants?"
    r"|pacemakers?|stents?|patch(?:es)?|syrup|capsules?|gels?|infusions?|jabs?|blood tests?)\b"
)
_NOT = (
    r"clubs?\b|choirs?\b|parish|librar|charit|household|famil(?:y|ies) (?:of|who|can)|school|church"
    r"|nonprofit|non-profit|not-for-profit|museum|theatre|if you|your\b|you\b|help you|could\b"
    r"|might\b|would\b|senat|congress|legislat|bill\b|fraud|victims|defendant|scheme|guilty"
    r"|sentenced|admitted|conspir|indict|department of justice|bipartisan|taxpayers?|for example"
    r"|\d+ years ago|(?:in|since|during) (?:19\d\d|20[01]\d|202[0-3])\b|survey|respondents|study"
    r"|unemploy|census|county|municip|according to|globally|worldwide|industry|nationwide"
    r"|americans?\b|analysts|market (?:size|research)|world's|cagr|projected|population"
)
_TOLD = SentenceParts(
    parts(
        "results",
        "sales revenue revenues turnover profit profits loss earnings income result orders"
        " deliveries",
        r"(?:sales|revenues?|turnover|(?:net |operating |pre-tax |half-year |annual |quarterly )?"
        r"(?:profits?|income|earnings|result)|order (?:intake|book)|new orders|deliveries)\b"
        rf"(?! (?:tax|price|above))[^.;]{{0,60}}? (?:{_RISEN}|(?:up|down) (?:from"
        rf"|by)\b)[^.;]{{0,24}}?"
        rf"{_SHARE}|{_SHARE}[^.;]{{0,24}}? (?:more|less|fewer|lower|higher) (?:sales|revenue"
        r"|profit|orders)",
        rf"{_FIRM}",
        unless=_NOT + r"|homes?|sales price|income tax|listings",
    ),
    parts(
        "results",
        "loss losses profit profits",
        r"(?:(?:first|net|operating|annual|heavy|record|deep|huge|small|quarterly|half-year) loss"
        r"|loss(?:es)? of|a loss\b|into (?:the red|loss)|(?:net|operating|annual|record|first)"
        r" profit|profit of)",
        r"(?:made|makes?|posted|posts|reported|reports|booked|books|suffered|recorded|ended|closed"
        r"|closes|ends|wrote|slid|fell|slips|slipped|earned|expects?|forecasts?|warns?|reckons"
        r"|with an?|after an?|turned|swung|plunged|foresees)\b",
        rf"(?:{_SUM}|in (?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)"
        r" years|since (?:19|20)\d\d|in its history|for the first time)",
        rf"(?:{_PERIOD}|{_FIRM}|to (?:end|close|finish) the|expects?|forecast)",
        unless=_NOT,
    ),
    parts(
        "results",
        "claims charges charge writedown expects writes write impairment provisions target"
        " targets goal",
        r"(?:expects?|writes? (?:down|off)|wrote (?:down|off)|takes? a charge|took a charge|books?"
        r"|booked|set aside|sets aside|won't reach|will not reach|will miss|misses|missed"
        r"|no longer expects|gives up|abandons|drops|dropped)\b",
        rf"(?:{_SUM}|(?:profit|sales|earnings|margin|annual|delivery|production) (?:target"
        rf"|goal)s?)",
        rf"{_FIRM}",
        r"(?:claims|charges?|write-?downs?|impairments?|provisions?|targets?|goals?|goodwill|losses"
        r"|restructuring|value of)\b",
        unless=_NOT + r"|climate|emission|raise (?:money|funds)",
    ),
    parts(
        "payments",
        "pay paying paid payments withdrawals redemptions withdraw redeem salaries wages suppliers"
        " payouts",
        r"(?:can no longer|cannot|can't|is unable to|are unable to|no longer able to|unable to"
        r"|stopped|stops|has stopped|suspended|suspends|has suspended|frozen|froze|freezes|halted"
        r"|halts|limits|limited|ceased|ran out of money|barred|blocked)\b",
        r"(?:pay(?:ing)? (?:out|its|the|their|wages|salaries|interest|suppliers|rents?|bills"
        r"|creditors)|withdraw(?:als|ing|)\b|redemptions?|redeem\w*|payouts|payments to (?:its"
        r" )?(?:suppliers|creditors|lenders|investors|customers|savers|policyholders))",
        rf"(?:{_FIRM}|(?:property|hedge|money|real estate|investment|pension|bond) fund|exchange"
        r"|investors|savers|depositors|unit-?holders)",
        unless=_NOT + r"|patients|tenants|workers who|drug",
    ),
    parts(
        "chief",
        "dismissed sacked ousted resigned resigns leaves quits removed fired replaced suspended"
        " arrested died",
        r"(?:was (?:dismissed|sacked|ousted|removed|fired|suspended|arrested|replaced)|has (?:been"
        r" (?:dismissed|sacked|ousted|removed|fired|suspended|arrested)|died|resigned)|resign(?:ed"
        r"|s)|leaves|quits|died)\b",
        r"(?:chief executive|ceo|cfo|chief financial officer|managing director|finance (?:director"
        r"|chief)|(?:who|has) (?:ran|run|headed|led|founded|built) (?:the|our) (?:[\w-]+ )?(?:group"
        r"|company|bank|insurer|airline|chain|firm|carmaker|brewery)|(?:head|chair|chairman"
        r"|chairwoman|president|founder|boss) of (?:the )?(?:[\w&'-]+ ){0,2}(?:bank|group|company"
        r"|insurer|airline|holding|plc|carmaker|fund))\b",
        r"(?:(?:by|from) the (?:supervisory )?board|the (?:supervisory )?board (?:has|said|named"
        r"|of)|with immediate effect|at once|immediately|unexpectedly|surprisingly|overnight"
        r"|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:night|evening|morning))?|today"
        r"|yesterday|last night|this morning|by the end of|from all (?:her|his) offices)\b",
        unless=_NOT + r"|boat|film|born|funeral|award|exports?|airport|custody",
    ),
    parts(
        "medicine",
        "approved approves approval turned rejected rejects refused refuses licensed cleared"
        " suspended withdrew withdrawn declined",
        rf"{_AGENCY}[^.;]{{0,40}}? (?:approve[sd]|turn(?:s|ed) down|reject(?:s|ed)|refuse[sd]"
        r"|licen[sc](?:es|ed)|clear(?:s|ed)|suspend(?:s|ed)|withdr[ae]ws?|declined|order(?:s|ed)"
        r"|grant(?:s|ed))\b|(?:approved|licensed|cleared|turned down|rejected|refused|withdrawn) by"
        rf" (?:the |[\w']+ )?(?:[\w-]+ )?{_AGENCY}",
        rf"{_CURE}",
        rf"(?:{_FIRM}|company's|maker's|[\w-]+'s (?:[\w-]+ ){{0,3}}?{_CURE})",
        unless=_NOT + r"|cdc|fda-approved|no (?:fda|drug)|veterans|medicare",
    ),
    parts(
        "medicine",
        "trial trials study",
        r"(?:trials?|phase (?:two|three|ii|iii|2|3)(?: study)?|late-stage study)\b",
        rf"{_CURE}",
        r"(?:failed|fail(?:s)?|did no better|no better than|missed|was stopped|were stopped|is"
        r" stopped|broken off|broke off|no effect|did not work|didn't work|halted|succeeded|met its"
        r"|reached its (?:goal|endpoint|target)|worked in|abandon\w+|abort\w+|disappoint\w+)\b",
        unless=_NOT,
    ),
    parts(
        "licence",
        "licence license concession permit licences rights",
        r"(?:grant\w*|award\w*|refus\w+|receiv\w+|won|wins|lost|loses|revok\w+|withdr[ae]w\w*|got"
        r"|gets|obtain\w*|denied|extends?|extended|cancel\w*|expire[sd])\b",
        r"(?:licen[cs]es?|concessions?|permits?|(?:drilling|mining|exploration|spectrum|landing)"
        r" rights)\b",
        r"(?:lithium|gold|copper|silver|nickel|uranium|oil|gas|coal|iron ore|cobalt|zinc|potash"
        r"|banking|casinos?|gambling|spectrum|mobile network|frequencies|offshore|wind farm"
        r"|seabed|rare earths?|mining|drilling|block \w+)\b",
        rf"{_FIRM}",
        unless=_NOT + r"|drivers?|gun|concealed|hunting|bureau of land",
    ),
    parts(
        "customer",
        "customer client contract order supplier customers orders contracts",
        r"(?:los(?:t|es)|won|wins|lands?|landed|cancel\w*|terminat\w+|ended|ends|withdr[ae]w\w*"
        r"|walked away|leaves|left|gives? up|gave notice|signed|secur\w+)\b",
        r"(?:(?:biggest|largest|main|most important|only|single largest|second largest|oldest)"
        r" (?:[\w-]+ )?(?:customer|client|contract|order|supplier|buyer)|order for \w+ (?:ships"
        r"|trains|aircraft|planes|turbines|buses|engines|tunnels?)|(?:order|contract)s? (?:worth"
        rf"|of|for|over) (?:about |some |more than )?{_SUM})",
        rf"{_FIRM}",
        unless=_NOT + r"|court|restrain|government contract(?:or|ing)|army|navy",
        needs="lost|loses|won|wins|land|cancel|terminat|ended|ends|withdraw|withdrew"
        "|walked away|leaves|left|give up|gives up|gave notice|signed|secur",
    ),
    parts(
        "auditors",
        "auditor auditors accountants",
        r"(?:auditors?|accountants)\b",
        r"(?:refus\w+|resign\w*|quit|quits|declin\w+|withh[eo]ld|won't sign|would not sign|did not"
        r" sign|laid down|doubts? (?:about|that)|cannot confirm|could not confirm|stepped down"
        r"|qualified)\b",
        rf"(?:(?:annual )?(?:accounts|report|balance sheet|statements|books)\b|{_FIRM})",
        unless=_NOT + r"|state auditor|auditor general|county",
    ),
    parts(
        "theft",
        "coins tokens wallets wallet coin token bitcoins cryptocurrency",
        r"(?:hackers?|attack\w*|thie(?:f|ves)|theft|hack|hacked|breach|intruders?|stolen|bug"
        r"|exploit"
        r"|insider|break-in|flaw)\b",
        r"(?:stole|stolen|took|taken|lost|drained|missing|emptied|moved|gone|withdrew|withdrawn"
        r"|siphoned|disappeared)\b",
        r"(?:coins?|tokens?|wallets?|bitcoins?)\b",
        rf"(?:{_SHARE}|all\b|exchange|platform|bridge|lender|protocol|network)",
        unless=_NOT.replace("|you\\b", ""),
        needs="hack|attack|thie|theft|breach|intruder|stolen|bug|exploit|insider|break-in|flaw",
    ),
    parts(
        "plants",
        "close closes closing shut shuts shutting cut cuts cutting shed sheds lay lays slash"
        " eliminate"
        " closed dismiss dismisses axe",
        r"(?:will (?:close|shut|cut|shed|dismiss|axe|lay off|slash|eliminate)|is (?:closing"
        r"|shutting"
        r"|cutting|shedding|laying off)|closes|shuts|cuts|sheds|dismisses|lays off"
        r"|plans to (?:close"
        r"|shut|cut|shed)|has closed|are to (?:close|go)|to close\b|to cut\b)",
        r"(?:(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|half|all|both|a (?:third"
        r"|quarter|fifth|tenth)) (?:of )?(?:its |the )?(?:\w+ )?(?:plants|factories|mills|yards"
        r"|smelters|branches|stores|shops|mines|refineries|sites)|[\d.,]*\d[.,]\d{3} (?:jobs|people"
        r"|employees|workers|posts|positions|staff)|(?:every|one in) \w+ (?:jobs?|employees?"
        r"|posts?)"
        r"|a (?:third|quarter|fifth|sixth|tenth) of (?:its|the) (?:workforce|staff|jobs"
        r"|employees))",
        rf"{_FIRM}",
        unless=_NOT + r"|strike|tax cuts?|storm|hurricane|holiday",
    ),
    parts(
        "paper",
        "shares stock bonds share notes capital",
        r"(?:splits?|split|buys?|buying|bought|repurchas\w+|issu\w+|sells?|selling|places?|placing"
        r"|raises?|raising|consolidat\w+|redeem\w*|cancels?|converts?|swaps?|float\w*)\b",
        r"(?:its (?:own )?(?:shares?|stock|bonds)|(?:back|of) (?:up to )?[\w. ]{1,20}(?:per cent"
        r"|percent|%) of its|new shares|shares (?:four|three|two|five|ten) for one|rights issue"
        r"|capital increase|(?:bonds|notes) (?:worth|of|for|totalling)|fresh capital"
        r"|(?:a quarter|a third|half|a tenth|[\d.]+ (?:per cent|percent|%)) of its shares"
        r"|share buy-?back)",
        rf"(?:{_FIRM}|{_SHARE}|board|(?:on|by|in|from) (?:january|february|march|april|may|june"
        r"|july|august|september|october|november|december|monday|the exchange))",
        unless=_NOT.replace("|would\\b", ""),
        needs="its share|its own|its stock|its bond|of its|new shares|for one|rights issue"
        "|capital increase|bonds|notes|fresh capital|buyback|buy-back",
    ),
    parts(
        "fine",
        "court fined fine tribunal damages pay settlement settle settles authority commission",
        r"(?:court|tribunal|jury|judges?|arbitrators?|(?:competition|antitrust|cartel|data|banking)"
        r" (?:authority|office|commission|regulator)|regulators?)\b[^.;]{0,60}? (?:order(?:ed|s)"
        r"|fine[sd]|sentenced|condemned|awarded|told)\b",
        rf"{_SUM}",
        rf"{_FIRM}",
        unless=_NOT.replace("|sentenced", "") + r"|restitution|plea|epa\b|justice",
    ),
    parts(
        "sale",
        "talks negotiations negotiating buyer bidder suitor offer",
        r"(?:in (?:talks|negotiations)|is negotiating|are negotiating|has received an offer"
        r"|negotiates|looking for a buyer|seeks a buyer|found a buyer|exclusive talks)\b",
        r"(?:buyers?|bidders?|suitors?|sale of (?:its|the)|merger|takeover|rescue|its (?:majority"
        r"|stake)|selling its|to sell its|to buy (?:the|its))\b",
        rf"{_FIRM}",
        unless=_NOT,
    ),
    parts(
        "state",
        "export exports import imports",
        r"(?:exports?|imports?) of\b",
        r"(?:rare earths|wheat|steel|oil|gas|grain|rice|sugar|copper|aluminium|nickel|lithium|coal"
        r"|cocoa|coffee|maize|soya?|timber|fertili[sz]er|chips|semiconductors|palm oil|diamonds"
        r"|cotton|gallium|cobalt|beef|fish ?meal)\b",
        r"(?:will require|requires|require|subject to|is (?:forbidden|banned|limited|allowed)"
        r"|forbids"
        r"|bans|suspends|limits|lifts|stops|are (?:forbidden|banned|limited))\b",
        r"(?:ministry|government|cabinet|customs|permits?|licen[cs]es?|quotas?|duty|decree)\b",
        unless=_NOT,
    ),
    parts(
        "state",
        "administration nationalised nationalized supervision receivers receiver control rescue"
        " bailout",
        r"(?:(?:under|into|in) (?:the )?(?:special |forced |state )?(?:administration|supervision"
        r"|control|receivership)|nationali[sz]ed|taken over by the state|receivers?|bail(?:ed)?"
        r"[ -]?out)\b",
        r"(?:the |an? )?(?:[\w-]+ )?(?:bank|insurer|airline|utility|railway|lender|savings bank|"
        r"steelworks|shipyard)\b",
        r"(?:state|central bank|regulator|supervisors?|supervisory|government|depositors|court"
        r"|authority|ministry)\b",
        unless=_NOT + r"|(?:trump|biden|obama|bush|small business) administration"
        r"|the administration|export-import",
    ),
    parts(
        "drilling",
        "grams gramme grammes metres meters grades grade barrels",
        r"(?:\d[\d.,]* ?(?:metres|meters|m|feet)\b[^.;]{0,24}? (?:at|of|with|grading|averaging|a"
        r"|and) [\d.,]+ ?(?:grams?|grammes?|g/t|per cent|percent|%)|[\d.,]+ (?:barrels|cubic"
        r" (?:metres|meters|feet)) (?:of (?:oil|gas) )?(?:a|per) day)",
        r"(?:hole|holes|drill\w*|well|ridge|deposit|mine|field|seam|vein|block|assays?|intersect\w*"
        r"|flowed|flow|cut|struck|tests?|reserves?|resource)\b",
        unless=r"deficit|in (?:19\d\d|20[01]\d)|department of|bureau|senat|congress",
    ),
)


def market_fields(case: Case) -> Iterator[tuple[int, int]]:
    """Yield where a sentence tells what a company earns, loses, closes, owes or is granted."""
    for start, end, _ in _TOLD.spans(case):
        yield start, end
