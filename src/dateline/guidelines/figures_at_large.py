"""Figures about the world (DG-30) in further turns of phrase: ranks, remnants, gaps, rates by year.

Each is read beside its number alone; whether it is the source's own is asked by who reads it.
"""

from dateline.guidelines.measures import LARGE, MONEY, MORE, PERCENT, WHO
from dateline.guidelines.slots import telling

_ONES = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_TENS = r"(?:fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred)"
_MANY = rf"(?:{LARGE}|billions|dozens|\d[\d.,]*|{_ONES}|{_TENS})"
_PERCENT = rf"(?:{PERCENT}|(?:{_ONES}|{_TENS})(?:-\w+)? (?:percent|per cent))"
_FRACTION = (
    r"(?:(?:an?|one|two|three|four)[- ](?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|twentieth)s?|half|nine[- ]tenths|(?:the |a )?(?:vast |great |large |overwhelming )?majority)"
)
_FRACTION_ONLY = (
    r"(?:(?:an?|one|two|three|four)[- ](?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth"
    r"|twentieth)s?|half|nine[- ]tenths)"
)
_IN_SO_MANY = (
    rf"(?:{_ONES}|\d+) (?:in|out of|of)(?: every)? (?:{_ONES}|{_TENS}|\d{{1,3}})(?! (?:years|days"
    r"|weeks|months|hours|minutes|million|billion|percent|countries|states|cities|locations))\b"
)
_SHARE = rf"(?:{_PERCENT}|{_FRACTION}|{_IN_SO_MANY})"
_SOME = (
    r"(?:(?:about|around|some|nearly|almost|over|more than|less than|fewer than|up to|only|just"
    r"|barely|at least|roughly|approximately|an estimated|well over|close to|hardly|scarcely|not"
    r" even|no more than|between \d[\d.,]* and|as many as|as much as|a good) )*"
)
_YEARLY = (
    r"(?:annually|(?:a|per|each|every) (?:year|decade|season|summer|winter|spring|autumn|month"
    r"|week|day|night|hour|minute|harvest))"
)
_MOVED = (
    r"(?:rises?|risen|rose|rising|grows?|grown|grew|growing|increas(?:es|ed|ing)|climb(?:s|ed"
    r"|ing)?|falls?|fallen|fell|falling|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|decreas(?:es?"
    r"|ed|ing)|shrinks?|shrunk|shrank|shrinking|sinks?|sunk|sank|sinking|goes (?:up|down)|went"
    r" (?:up|down)|gone (?:up|down)|improv(?:es?|ed)|worsen(?:s|ed)?|slipp?(?:s|ed)?)"
)
_STATES = (
    r"(?:are|have|had|do|don't|can't|cannot|could|never|still|no longer|go|come|end|contain|need"
    r"|lack|fail|take|happen|occur|die|live|say|feel|suffer|drop|leave|lose|work|want|wish|know"
    r"|use|own|rent|earn|eat|drink|buy|pay|make|arise|stem|originate|get|grow|break|close|remain"
    r"|stand|were|begin|start|last|wear|show|carry|reach|return|sleep|spend|vanish|disappear|begin"
    r"|drown|burn|result|exceed|consist|depend|rely|receive|report|result|miss|speak|stay|were)"
)
AT_LARGE = (
    telling(
        "estimated",
        rf"\ban estimated (?:(?:{LARGE}|billions) (?:of )?(?:[\w-]+ ){{0,2}}?(?!victims"
        rf"|fraud)[a-z]{{3,}}s\b"
        rf"|{_SHARE} of (?!(?:each|its|our|their)\b)(?:[\w-]+ ){{0,2}}?[a-z]{{3,}}s\b)(?:"
        rf" [\w'’-]+){{0,2}}",
        needs="#",
    ),
    telling(
        "which",
        rf"\b{_SOME}(?:{_PERCENT}|{_FRACTION}) of which\b(?! (?:shares|is|was|will)\b)(?:"
        rf" [\w'’-]+){{1,4}}"
        r"|\bof which (?:the |its )?(?:[\w-]+ ){0,3}?(?:lost|lose|loses|lacks?|has lost|have"
        r" lost|had lost"
        rf"|has felled|have sealed) {_SOME}(?:{_MANY}|{_SHARE}) [a-z]+",
    ),
    telling(
        "rank ranks ranked ranking place",
        r"\b(?:rank(?:s|ed|ing)?|comes?|stands?|is|are|lies|in) (?:only |just )?(?:\d+(?:st|nd"
        r"|rd|th)"
        r"|last|second[- ]last|second to last|(?:second|third|fourth|fifth|sixth|seventh|eighth"
        r"|ninth|tenth|twentieth)(?: from (?:the )?(?:bottom|last|top))?)(?: place)?,? (?:among"
        r"|of|out"
        r" of|in) (?:the |all )?(?:\d+ |\w+ )?(?:countries|nations|states|provinces|regions"
        r"|counties"
        r"|districts|cities|towns|europe|the world|the union|the continent|the oecd|the eu)\b",
    ),
    telling(
        "short lack lacks lacking missing gap deficit backlog shortfall shortage want",
        rf"\b(?:(?:be|is|are|run|runs|been|fall|falls) short of|lack(?:s|ing)?|(?:gap|deficit"
        rf"|backlog|shortfall|shortage|lack|want|dearth) of|(?:need|needs) another)"
        rf" {_SOME}(?:{LARGE}|{MONEY}|\d[\d.,]*)(?: [\w'’-]+){{1,3}}",
        needs="#",
    ),
    telling(
        "amounts amount amounted comes runs adds totals total stands",
        r"\b(?:contribution|turnover|value|damage|damages|cost|costs|loss|losses|exports|imports"
        r"|output|sales|bill|harm|debt|debts|spending|arrears|market|trade|burden|waste|consumption"
        r"|need|emissions|harvest|catch|demand|backlog|investment gap)\b[^.;]{0,60}?"
        r" (?:amount(?:s|ed)?"
        r" to|comes? to|runs? to|adds? up to|totals?|stands? at|is put at|are put at|is in"
        r" excess of"
        rf"|exceeds?) {_SOME}(?:{MONEY}|{LARGE}|{_PERCENT})(?: [\w'’-]+){{0,3}}",
        needs="#",
    ),
    telling(
        "worldwide global national nationwide international annual yearly",
        r"\b(?:worldwide|global|national|nationwide|international|annual|yearly) (?:\w+ )?(?:sales"
        r"|exports|consumption|production|demand|output|emissions|turnover|spending|trade|harvest"
        r"|catch|losses|damage|costs?|waste|need|market)(?: \w+){0,3}? (?:of|is|are|reached"
        r"|reaches"
        rf"|exceeds?|exceeded|stands at|was|were) {_SOME}(?:{MONEY}|{LARGE})(?: [\w'’-]+){{0,3}}",
        needs="L $ € £",
    ),
    telling(
        "times twice double half triple tenfold twofold threefold fivefold fold",
        rf"\b(?:twice|(?:{_ONES}|\d[\d.]*) times) as (?:high|many|much|large|long|often|likely"
        rf"|common"
        r"|great|expensive|old|fast|big|wide|deep|strong|heavy|dear|frequent|dangerous|hot|cold|dry"
        r"|poor|rich)(?: [\w'’-]+){0,4}? as\b"
        r"(?! (?:the|its|their|his|her) (?:one|ones|predecessor|previous|old|former|last|others?"
        r"|first)\b)(?: [\w'’-]+){1,3}"
        rf"|(?<!in )\b(?:twice|double|half|triple|(?:{_ONES}|\d[\d.]*) times) (?:the|that of the"
        rf"|its)"
        rf" (?:national"
        r" |european |global |world |country's |usual |normal |provincial )?(?:average|rate"
        r"|number|level"
        r"|figure|share|amount|value|speed|energy|water|salary|wage|limit)\b(?:"
        r" [\w'’-]+){0,3}"
        r"|\b(?:ten|two|three|four|five|six|\d+)-?fold (?:increase|rise|growth|drop|decline)"
        r" (?:in|of)(?: [\w'’-]+){1,3}",
    ),
    telling(
        "points percent cent third quarter half fifth tenth",
        rf"\b{_MOVED} (?:\w+ly )?by {_SOME}(?:(?:{_ONES}|\d[\d.]*) (?:percentage )?points"
        rf"|{_PERCENT}"
        rf"|{_FRACTION})(?: (?:a|per|each|every|since|in|over|within|between|nationwide|on)"
        r" [\w'’-]+(?: [\w'’-]+){0,2})?",
        needs="#",
    ),
    telling(
        "expectancy lifespan",
        rf"\b(?:life expectancy|lifespan)\b[^.;]{{0,40}}? (?:of|is|at|to|was|by|reaches|stands at)"
        rf" {_SOME}(?:{_MANY}|{_ONES}) (?:years|months)\b",
    ),
    telling(
        "year decade day hour minute week summer winter season month night annually",
        rf"\b(?:every|each) (?:year|decade|day|hour|minute|week|summer|winter|season|month|night),?"
        rf" {_SOME}{_MANY} (?:of )?(?:[a-z-]+ ){{1,4}}?(?:die|dies|disappear|disappears|vanish|go"
        r"|end|fall|leave|leaves|emigrate|drown|perish|burn|close|fail|are|is|suffer|get|land|drop"
        r"|lose|miss|move|flee|give up|break|collide|come|enter|sink|flow|leak|reach|wash)\b"
        r"(?: [\w'’-]+){0,3}"
        rf"|\b(?:los(?:es?|t)|costs?|spends?|pays?|wast(?:es?|ed)|dumps?|throws? away|burns?"
        rf"|imports?"
        rf"|exports?|eats?|drinks?|uses?|needs?|consumes?|produces?|emits?|claims?|kills?|buys?)"
        rf" {_SOME}(?:{LARGE}|billions)(?: (?!of\b)[\w-]+)?(?: of [\w-]+){{0,2}}(?: [\w-]+)?"
        rf"(?: in [\w-]+)? {_YEARLY}\b(?: (?:to|on|in|through)(?: [\w'’-]+){{1,2}})?",
        needs="#",
    ),
    telling(
        "cheaper dearer lower higher fewer less more faster slower longer quieter lighter warmer",
        rf"\b(?:is|are|was|were|costs?|stays?|lasts?|lives?|uses?|needs?|earns?|gets?) {_SOME}"
        rf"{_PERCENT} {MORE}\b(?! in the (?:first|second|third|fourth))(?: [\w'’-]+){{0,4}}",
        needs="%",
    ),
    telling(
        "cause",
        r"\b(?:second|third|fourth|fifth|number one|number two|second most \w+|third most \w+)"
        r"(?:-| )?(?:leading |biggest |largest |commonest |common |frequent |most common |most"
        r" frequent )?cause of (?:\w+ )?[a-z]+\b(?: (?:among|in|for|of)(?: [\w'’-]+){1,2})?",
    ),
    telling(
        "other second",
        r"\bevery (?:other|second) (?!(?:day|week|month|year|time|night|evening|morning|hour|minute"
        r"|weekend|sunday|monday|tuesday|wednesday|thursday|friday|saturday|game|line|page|row|word"
        r"|summer|winter|spring|autumn|season|country|state|player|member|aspect|part|way|thing"
        r"|kind"
        r"|type|form|company|industry|person who)s?\b)(?:[a-z-]+ ){1,3}?(?:is|has|lives|needs|dies"
        r"|fails|gets|lacks|goes|suffers|works|owns|leaves|ends|stands|cannot|can't|feels|knows"
        r"|breaks|closes|sleeps|eats|drinks|comes|remains|falls|was)\b(?: [\w'’-]+){0,3}",
    ),
    telling(
        "left survive alive wild",
        rf"\b{_SOME}(?:{LARGE}|\d[\d.,]*|{_TENS}) (?:[a-z-]+ ){{1,4}}?(?:are left|is left"
        rf"|survive|are still"
        r" alive|live in the wild|left in (?:the )?(?:wild|world|country|province|region))\b"
        r"(?: in (?:the )?[\w-]+)?",
        needs="#",
    ),
    telling(
        "affects affect concerns strikes afflicts threatens plagues touches befalls",
        rf"(?<!legislation )(?<!law )(?<!amendment )(?<!change )(?<!outage )(?<!recall"
        rf" )\b(?:affects?|concerns|strikes|afflicts|threatens|plagues|touches|befalls) {_SOME}"
        rf"(?:{_SHARE}(?: of)?|{LARGE}) (?!(?:its|our)\b)[\w'’-]+(?: [\w'’-]+){{0,3}}",
        needs="#",
    ),
    telling(
        "percent cent third thirds quarter quarters half fifth fifths sixth tenth tenths",
        rf"\b{_SOME}(?:{_PERCENT}|{_FRACTION_ONLY}|{_IN_SO_MANY}) of (?:all |adult |young |the"
        rf" country's |norland's |european |local "
        rf"|new"
        rf" )*(?:[a-z-]+ )?(?!(?:its|our|their|his|her|us|them|this|that|participants|attendees"
        rf"|respondents|proceeds|votes|shares|days|years|user|sites|net|companies"
        rf" surveyed)\b)[a-z]{{3,}}s"
        rf" {_STATES}\b"
        r"(?: [\w'’-]+){1,3}",
        needs="% / ##",
    ),
    telling(
        "share proportion rate percentage portion",
        r"\b(?:share|proportion|rate|percentage|portion|quota) of (?:[\w'’-]+ ){1,6}?(?:is|lies"
        r"|stands"
        rf"|remains|amounts|was|has (?:risen|fallen|grown|dropped|sunk|climbed)|fell|rose|runs) "
        rf"(?:at |to |from )?{_SOME}(?:{_SHARE}|\d[\d.,]*)(?: [\w'’-]+){{0,2}}",
        needs="#",
    ),
    telling(
        "risk risks chance odds",
        rf"\b(?:risk|chance|odds|likelihood) of (?:[\w'’-]+ ){{1,5}}?(?:is|are|stands at|rises"
        rf"|falls|lies"
        rf" at|was) (?:by |to |at )?{_SOME}(?:{_SHARE}|{_ONES} times|\d+ times)(?:"
        rf" [\w'’-]+){{0,3}}",
        needs="#",
    ),
    telling(
        "hectares acres kilometres kilometers miles metres trees species",
        rf"\b(?:los(?:t|es?)|felled|sealed|cleared|destroyed|drained|paved over|built over"
        rf"|burned|burnt"
        rf"|disappeared|vanished) {_SOME}(?:{LARGE}|{_SHARE}) (?:of )?(?:[a-z-]+"
        rf" ){{0,2}}?(?:hectares"
        rf"|acres|kilometres|kilometers|miles|metres|trees|species|birds|jobs|farms|inhabitants)\b"
        r"(?: of [\w-]+)?(?: (?:since|in|over|within)(?: [\w'’-]+){1,3})?",
        needs="L / %",
    ),
    telling(
        "age older younger",
        r"\b(?:average|mean|median|typical) age of (?:[\w'’-]+ ){1,5}?(?:is|was|will|has|lies"
        r"|rises|rose)"
        rf"(?: [\w'’-]+){{0,4}}? {_SOME}(?:\d[\d.]*|{_ONES}|{_TENS}(?:-\w+)?)\b(?: by \d{{4}})?",
        needs="#",
    ),
    telling(
        "people households families children women men patients workers",
        rf"\b{_SOME}{LARGE} {WHO} (?:in (?:the )?[\w-]+ )?(?:can't|cannot|are unable|have no"
        rf"|lack|live"
        r" in|live with|go without|wait for|suffer|depend on|do without|must)\b(?: [\w'’-]+){1,4}",
        needs="L",
    ),
    telling(
        "percent cent",
        rf"\b(?:by|among|matters? to|in) {_SOME}{_PERCENT} of (?:all |the "
        rf"|adult )?"
        r"(?!(?:its|our|their|his|her|cases|participants|attendees|proceeds|votes"
        r"|sales|revenues|costs)\b)(?:[a-z-]+ )?"
        r"[a-z]{3,}s(?=[,.;]|$)",
        needs="%",
    ),
    telling(
        "claimed killed taken destroyed cost injured displaced",
        rf"\b(?:has|have) (?:already |now |so far )?(?:claimed|killed|taken|destroyed|cost"
        rf"|injured|displaced)"
        rf" {_SOME}(?:{LARGE}|{MONEY})(?: [\w'’-]+){{1,3}}",
        needs="L",
    ),
    telling(
        "more fewer less",
        rf"\b(?:a third|a quarter|a fifth|a tenth|half as many|twice as many|{_PERCENT}) (?:more"
        rf"|fewer|less)"
        r" (?!(?:than|in|for|at|on|operations|steps|clicks|information|detail"
        r"|details)\b)[a-z-]+s?\b(?: than(?:"
        r" [\w'’-]+){1,4})?",
        needs="% / twice",
    ),
    telling(
        "gone fallen risen dropped grown sunk shrunk climbed fell rose sank",
        r"\b(?:gone|fallen|risen|dropped|grown|sunk|shrunk|climbed|fell|rose|sank) (?:\w+ )?from"
        rf" {_SOME}\d[\d.,]*(?: ?%| percent| million| [a-z]+)? to {_SOME}\d[\d.,]*(?: ?%|"
        rf" percent| million"
        r"| [a-z]+)?",
        needs="#",
    ),
    telling(
        "year day week month summer winter annually hour night season spring autumn",
        rf"\b(?:each|every|the (?:average|typical)|an average|people in \w+|{WHO}|the (?:country"
        rf"|world|nation"
        rf"|province|region|city|town|state|county|continent|south|north|coast)|humanity|builders"
        rf"|norland)\b(?: [\w'’-]+){{0,5}}? (?:los(?:es?|t)|wastes?|throws?|throw|walks?|spends?"
        rf"|eats?"
        rf"|drinks?|uses?|consumes?|burns?|digs?(?: up)?|looks? at \w+ for|sits?(?: for)?"
        rf"|watch(?:es)?|sleeps?"
        rf"|works?|drives?|emits?|imports?|buys?|dumps?|needs?|has|walk fewer than|dies?|takes?"
        rf"|checks?"
        rf"|moves?|leaks?|cuts? down|fells?|swallows?|breathes?(?: in)?) {_SOME}{_MANY}"
        rf" (?:(?!(?:members|rooms|shops|employees|students|grants?|dollars"
        rf"|scholarships)\b)[a-z-]+ ){{1,7}}?"
        rf"{_YEARLY}\b",
        needs="#",
    ),
    telling(
        "worldwide globally world country nation",
        rf"\b(?:worldwide|globally|around the world|(?:in|across) the (?:world|country"
        rf"|nation)),? {_SOME}"
        rf"{LARGE} (?:[a-z-]+ )?(?:live|suffer|have|lack|go|die|are|work|need|depend|use|own"
        rf"|speak|wait"
        r"|can't|cannot|do not)\b(?: [\w'’-]+){1,3}",
        needs="L",
    ),
    telling(
        "damage losses costs harm loss exports imports",
        rf"\b(?:damage|losses|loss|costs|harm|exports|imports) (?:\w+ )?of {_SOME}"
        r"[$€£]?\d[\d.,]* (?:million|billion|trillion)\b(?: [\w'’-]+){0,3}",
        needs="L",
    ),
    telling(
        "times",
        rf"\b(?:{_ONES}|\d[\d.,]*|{_TENS}) times (?:more |less )?(?!(?:after|over|under|her"
        rf"|however|later)\b)"
        r"[a-z]+ than\b(?! (?:their|its|your)\b)(?: [\w'’-]+){1,3}",
        needs="#",
    ),
    telling(
        "longer shorter earlier later older younger",
        rf"\b(?:lasts?|lives?|dies?|waits?|works?|sleeps?|is|are|become|marry) {_SOME}(?:{_ONES}"
        rf"|\d[\d.]*"
        rf"|{_TENS}) (?:years|months|weeks|days|hours|minutes|times|degrees) (?:longer|shorter"
        rf"|earlier|later"
        r"|older|younger) than\b(?: [\w'’-]+){1,3}",
        needs="#",
    ),
    telling(
        "spoken species languages dialects",
        rf"\b(?:as many as|some|about|around|nearly|over|more than|almost|only|just) (?:{LARGE}"
        rf"|\d[\d.,]*"
        r"|sixty|seventy) (?:[a-z-]+ ){0,2}?(?:languages|species|dialects|varieties|breeds"
        r"|islands|lakes"
        r"|glaciers|volcanoes|dialects)\b(?: [\w'’-]+){1,3}",
        needs="#",
    ),
    telling(
        "percent cent",
        rf"\b(?:a mere|only|just|barely|hardly|not even|less than|fewer than|more than|over"
        rf"|nearly|almost|some"
        rf"|about) {_PERCENT} (?:goes|go|is|come|comes|falls|fall|flows|reaches|ends|end|vote"
        rf"|has|have|are)\b"
        r"(?: [\w'’-]+){1,3}",
        needs="%",
    ),
    telling(
        "each every",
        r"\b(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten) (?:\w+ )?(?:of|in|out"
        r" of)"
        r" (?:each|every) (?:hundred|ten|thousand|\d[\d,]*)\b(?: [\w'’-]+){0,3}",
        needs="#",
    ),
    telling(
        "there",
        rf"\bthere (?:is|are) {_SOME}(?:{_ONES}|\d[\d.,]*) (?:fatal |serious |[a-z]+ )?(?:falls?"
        rf"|deaths?"
        r"|accidents?|fires?|crash(?:es)?|drownings?|suicides?|thefts?|burglar(?:y|ies)|attacks?"
        r"|murders?"
        rf"|assaults?|cases?|births|poisonings?|collisions?|evictions?|bankruptcies) {_YEARLY}\b",
    ),
    telling(
        "interest rates rate share unemployment turnout inflation attendance literacy prices rents",
        r"\b(?:interest|rates?|share|unemployment|turnout|inflation|attendance|literacy|prices"
        r"|rents)"
        rf"\b[^.;]{{0,40}}? (?:{_MOVED}|(?:is|are) (?:up|down)) (?:\w+ly )?(?:to|by) {_SOME}"
        rf"{_PERCENT}(?: [\w'’-]+){{0,3}}",
        needs="%",
    ),
    telling(
        "year season",
        rf"\bof the {_SOME}{LARGE} (?:[a-z-]+ ){{1,6}}?(?:each|every|a|per) (?:year|season)\b",
        needs="L",
    ),
    telling(
        "market trade industry sector",
        rf"\b(?:market|trade|industry|sector) (?:of|worth) {_SOME}(?:{MONEY}|\d[\d.,]* (?:million"
        r"|billion))\b(?: [\w'’-]+){0,3}",
        needs="L",
    ),
    telling(
        "tourists visitors travellers pilgrims guests commuters refugees migrants",
        r"\b(?:island|country|town|city|village|region|province|county|coast|valley|lagoon|capital"
        r"|mountain|temple|lake|norland)\b(?: [\w'’,-]+){0,8}? (?:receives?|attracts?|sees?|counts?"
        rf"|welcomes?|draws?|has) {_SOME}{LARGE} (?:[a-z-]+ )?(?:tourists|visitors|travellers"
        rf"|pilgrims|guests|commuters|refugees|migrants) {_YEARLY}",
        needs="L",
    ),
    telling(
        "head capita person inhabitant",
        rf"\b(?:of|is|at|emits|uses|needs|eats|drinks|throws away) {_SOME}{_MANY} (?:[a-z-]+ )"
        r"{1,4}?(?:a head|per head|per capita|a person|per inhabitant)\b",
        needs="#",
    ),
    telling(
        "travelled travels traveled flown kilometres miles",
        r"\b(?:tomato|tomatoes|strawberr(?:y|ies)|apples?|meat|shirt|jeans|lamb|flowers?|roses?"
        r"|grapes|fish|food|bottle|garlic|meal|wine|asparagus|beans)\b[^.;]{0,40}? (?:travell?(?:ed"
        rf"|s)?|flown|comes?|covers?) {_SOME}(?:{LARGE}|\d[\d.,]*) (?:kilomet(?:re|er)s|miles)\b",
        needs="#",
    ),
    telling(
        "people inhabitants residents patients children pupils prisoners students",
        r"\b(?:one|a single|only one|two|three) (?:[a-z-]+ )?[a-z]{3,}s? (?:for|per|to) (?:every )?"
        rf"{_SOME}{LARGE} (?:[a-z]+ )?(?:people|inhabitants|residents|patients|children|pupils"
        r"|prisoners|students)\b",
        needs="L",
    ),
    telling(
        "children people women men families girls boys households workers pensioners",
        rf"\b{_SOME}{LARGE} (?:[a-z-]+ ){{0,2}}?(?:children|people|women|men|families|girls|boys"
        r"|households|workers|pensioners) (?:grow up|share|marry|drink|smoke|wake|fall ill|care for"
        r"|look after|sleep|speak|stutter|fear|commute|emigrate|beg|drop out|give up|freeze|starve"
        r"|worry|owe|rent|read|write|breathe|walk|cycle)\b(?: [\w'’-]+){1,4}",
        needs="L",
    ),
)
"""Turns of phrase for figures of the world, by the words that open them."""
