"""Figures about the world (DG-30) told of one that stands for all: *a nurse walks*.

Beside them: how far a thing has moved since when, what a trade is put at, and shares of what people
do. As in `figures_at_large` each is read beside its number alone.
"""

from dateline.guidelines import figures_at_large
from dateline.guidelines.measures import LARGE, MONEY, PERCENT, WHO
from dateline.guidelines.slots import telling

_ONES = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half an?|an?)"
_TENS = (
    r"(?:thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
    r"|ninety|a hundred|two hundred|a thousand|a dozen)"
)
_NUMBER = rf"(?:{LARGE}|\d[\d.,]*|{_TENS}(?:-\w+)?|{_ONES}(?: and a half)?)"
_PERCENT = rf"(?:{PERCENT}|(?:{_ONES}|{_TENS})(?:-\w+)? (?:percent|per cent))"
_FRACTION = (
    r"(?:(?:an?|one|two|three|four|five)[- ](?:third|quarter|fifth|sixth|seventh|eighth|ninth"
    r"|tenth"
    r"|twentieth)s?|half|nine[- ]tenths|nine tenths)"
)
_SHARE = rf"(?:{_PERCENT}|{_FRACTION})"
_SOME = (
    r"(?:(?:about|around|some|nearly|almost|over|more than|less than|fewer than|up to|only|just"
    r"|barely"
    r"|at least|roughly|approximately|an estimated|well over|close to|hardly|not even|no more than"
    r"|between \d[\d.,]* and|as many as|as much as|a good|upwards of|the better part of|the best"
    r" part"
    r" of|getting on for|anything up to) )*"
)
_UNIT = (
    r"(?:kilomet(?:re|er)s?|kilos?|kilograms?|met(?:re|er)s?|miles?|centimet(?:re|er)s?|litres?"
    r"|liters?"
    r"|gallons?|tonnes?|tons?|grams?|hours?|minutes?|days?|weeks?|months?|years?|euros?|crowns?"
    r"|dollars?"
    r"|pounds?|francs?|steps|times|kilowatt-hours?|calories|words|letters|e-?mails?|messages|calls"
    r"|forms"
    r"|patients|pupils|people|children|bottles|bags|cups|trees|animals|percent|per cent|% of"
    r"|containers|journeys|trips|meals|nights|hectares|acres|barrels|decibels|degrees)"
)
_ONE_OF = (
    r"(?:nurse|doctor|midwife|carer|teacher|tenant|pupil|child|toddler|teenager|student|woman|man"
    r"|person"
    r"|adult|parent|mother|father|pensioner|worker|employee|clerk|baker|cook|waiter|courier|driver"
    r"|commuter|cyclist|motorist|farmer|grower|fisherman|fisher|sailor|captain|skipper|builder"
    r"|cleaner"
    r"|household|family|couple|citizen|resident|inhabitant|patient|smoker|reader|shopper|consumer"
    r"|owner"
    r"|ship|vessel|ferry|boat|container ship|freighter|lorry|truck|car|bus|train|plane|aircraft"
    r"|lift|bridge"
    r"|harbour|port|hospital|ward|clinic|school|farm|dairy|orchard|field|cow|hen|pig|sheep|dog|cat"
    r"|bee|hive"
    r"|tree|forest|river|lake|flat|house|home|building|office|shop|supermarket|restaurant|hotel"
    r"|factory|mill"
    r"|village|town|city|municipality|company|firm|business|apprentice|graduate|prisoner|judge"
    r"|officer"
    r"|librarian|library|theatre|museum|fridge|boiler|radiator|washing machine|shirt|tomato|apple"
    r"|steak)"
)
_KIND = (
    r"(?:conventional|ordinary|typical|traditional|modern|european|western|urban|rural|most|many"
    r"|older|elderly"
    r"|young|unheated|small|large|private|public|city|other|common|average|today's)"
)
_DOES = (
    r"(?:walks?|runs?|spends?|loses?|hands? over|pays?(?: out)?|wastes?|works?|waits?|earns?"
    r"|drinks?|eats?"
    r"|emits?|uses?(?: up)?|burns?|gets? through|goes through|go through|consumes?|needs?|covers?"
    r"|drives?"
    r"|sits?(?: for)?|stands?(?: for)?|carr(?:y|ies)|lifts?|takes?|throws?(?: away| out)?"
    r"|produces?|gives?"
    r"|leaks?|sheds?|speaks?|hears?|sees?|sleeps?|receives?|writes?|answers?|swallows?|devours?"
    r"|costs?"
    r"|travels?|lasts?|lives?|moves?|changes?|makes?|puts? (?:away|in)|breaks? down|swings?"
    r"|queues?|looks?"
    r" (?:at|for)|fills? in|turns? over|sweats?|breathes?|touches|opens?|checks?|discards?|dumps?)"
)
_PER = (
    r"(?:an?|per|each|every|of every|of each|of (?:his|her|its|their|the|a)|in an?|for every|for"
    r" each|for an?"
    r"|in every|during an?|on a|on every|at every|before|over a|in the course of)"
)
_OF_ONE = (
    telling(
        "a an every each average typical any one most many conventional",
        rf"\b(?:an?|every|each|the (?:average|typical|ordinary|usual)|any) (?!(?:new|second|third"
        rf"|member"
        rf"|ticket|visit|tour|grant|programme|program|donation|pass|place|course|further"
        rf"|total)\b)(?:[\w'-]+ )"
        rf"{{0,3}}?{_ONE_OF}(?: (?:in|on|of|from|across|at|with) (?:the |this |a )?[\w-]+(?:"
        rf" [\w-]+)?)?(?: (?:now"
        rf"|still|already|today|typically|usually|on average|alone))? (?!(?:will|can"
        rf"|may)\b){_DOES}"
        rf" (?:(?:the |its |their |his |her )?[\w'-]+ )?{_SOME}(?:{_SHARE} of|{MONEY}|{_NUMBER}"
        rf" {_UNIT})"
        rf"(?: of [\w'-]+| [\w'-]+)?(?: [\w'-]+)? ?{_PER}\b(?: [\w'’-]+){{0,2}}"
        rf"|\b(?:an?|every|each|the (?:average|typical)) (?:[\w'-]+ ){{0,2}}?{_ONE_OF}(?: (?:in|on"
        rf"|of|from)"
        rf" (?:the |this |a )?[\w-]+)?(?: (?:now|still|today))? (?:spends?|hands? over|loses?"
        rf"|pays?|needs?|uses?"
        rf"|throws? away|wastes?|gives?) {_SOME}{_SHARE} of (?:an?|the|his|her|its|their)\b(?:"
        rf" [\w'’-]+){{0,4}}",
        needs="#",
    ),
    telling(
        "farms farmers growers households families nurses teachers drivers commuters ships vessels"
        " tenants"
        " pupils students workers hospitals schools cows hens children women men people pensioners"
        " shops supermarkets restaurants bakers companies firms offices homes houses buildings"
        " lorries"
        " trucks cars planes parents fishermen couples dairies orchards citizens patients carers"
        " builders",
        rf"\b(?:{_KIND} |[a-z]+['’]s? )?(?:farms|farmers|growers|households|families|nurses"
        rf"|teachers|drivers"
        rf"|commuters|ships|vessels|tenants|pupils|students|workers|hospitals|schools|cows|hens"
        rf"|children|women"
        rf"|men|people|pensioners|shops|supermarkets|restaurants|bakers|companies|firms|offices"
        rf"|homes|houses"
        rf"|buildings|lorries|trucks|cars|planes|parents|fishermen|couples|dairies|orchards"
        rf"|citizens|patients"
        rf"|carers|builders)(?: (?:in|on|of|from|across) (?:the |this )?[\w-]+(?: [\w-]+)?)?(?:"
        rf" (?:now|still"
        rf"|already|today|typically|usually|on average|alone))? (?:spend|lose|hand over|pay|waste"
        rf"|work|wait"
        rf"|earn|drink|eat|emit|use(?: up)?|burn|get through|go through|consume|need|cover|drive"
        rf"|sit|stand|carry"
        rf"|lift|throw(?: away| out)|leak|shed|sleep|swallow|travel|walk|queue|discard|dump"
        rf"|produce|bury)"
        rf" {_SOME}(?:{_SHARE} of|{MONEY}|{_NUMBER} {_UNIT})(?:['’] worth)?(?: of [\w'-]+|"
        rf" [\w'-]+)?(?: [\w'-]+)?"
        rf" ?(?:an?|per|each|every|of every|for every|for each|of their|in an?)\b(?:"
        rf" [\w'’-]+){{0,2}}",
        needs="#",
    ),
    telling(
        "somewhere",
        rf"\bsomewhere (?:[\w'-]+ ){{1,5}}?every {_NUMBER} (?:hours|minutes|seconds|days)\b"
        rf"|\bevery {_NUMBER} (?:hours|minutes|seconds|days),? (?:[\w'-]+ ){{0,4}}?somewhere\b"
        rf"|\bevery {_NUMBER} (?:hours|minutes|seconds|days) (?:[\w'-]+ ){{1,6}}?somewhere\b",
        needs="#",
    ),
    telling(
        "break fraud burglary theft accident fire outage breach delay fall injury flood mistake"
        " error"
        " strike attack hack",
        rf"\b(?:an?|every|each|the average) (?:\w+ )?(?:break-in|fraud|burglary|theft|accident"
        rf"|fire|outage"
        rf"|breach|delay|fall|injury|flood|mistake|error|strike|attack|hack)(?: [\w'-]+){{0,2}}?"
        rf" costs?"
        rf" (?:[\w'-]+ ){{0,3}}?{_SOME}(?:{MONEY}|{_NUMBER} (?:euros|crowns|dollars|pounds))(?:"
        rf" [\w'-]+){{0,2}}",
        needs="#",
    ),
)
_MOVED_BY = (
    telling(
        "risen rose fallen fell sunk sank grown grew shrunk shrank climbed dropped retreated"
        " advanced"
        " warmed cooled lengthened shortened moved receded lost gained",
        rf"\b(?:risen|rose|fallen|fell|sunk|sank|grown|grew|shrunk|shrank|climbed|dropped"
        rf"|retreated|advanced"
        rf"|warmed|cooled|lengthened|shortened|moved|receded)(?: back| up| down)? (?:by"
        rf" )?{_SOME}{_NUMBER}"
        rf" (?:centimet(?:re|er)s|met(?:re|er)s|kilomet(?:re|er)s|millimet(?:re|er)s|miles|degrees"
        rf"|points|days"
        rf"|weeks|years|decibels|inches|feet|hectares)(?: [\w'-]+){{0,2}}? (?:since|in|over|within"
        rf"|every|each"
        rf"|between|a year|per) ?(?:[\w'’-]+)?",
        needs="#",
    ),
    telling(
        "factor outrun outpaced outgrown outstripped overtaken tenfold fivefold fourfold threefold"
        " twofold twentyfold hundredfold",
        rf"\b(?:outrun|outpaced|outgrown|outstripped|overtaken|risen|grown|increased|fallen|shrunk"
        rf"|multiplied"
        rf"|rose|grew|fell)(?: [\w'-]+){{0,4}}? (?:by a factor of {_NUMBER}|(?:two|three|four|five"
        rf"|six|ten"
        rf"|twenty|hundred)fold|by {_SOME}{_SHARE})\b(?: (?:since|in|over|within) [\w'’-]+(?:"
        rf" [\w'’-]+)?)?",
    ),
    telling(
        "market trade sector industry branch business turnover",
        rf"\b(?:market|trade|sector|industry|branch|business)\b(?! (?:cap|value)\b)[^.;]{{0,50}}?"
        rf" (?:stands at|is put at|amounts to"
        rf"|comes to|is valued at|was valued at|turns over|nudging|approaching|nearing|topping"
        rf"|exceeds|runs to|is"
        rf" worth|worth|adds up to|has reached) {_SOME}(?:{MONEY}|\d[\d.,]* (?:million|billion"
        rf"|trillion))\b(?: [\w'’-]+){{0,4}}",
        needs="L",
    ),
    telling(
        "worth",
        rf"\bworth {_SOME}(?:{MONEY}|\d[\d.,]* (?:million|billion) [a-z]+) (?:annually|(?:a|per"
        rf"|each|every)"
        rf" (?:year|season|month))\b",
        needs="L",
    ),
)
_SHARES = (
    telling(
        "hundred 100 1,000 1000 thousand",
        rf"\b(?:\d{{1,3}}|{_TENS}(?:-\w+)?|(?:one|two|three|four|five|six|seven|eight|nine))"
        rf" (?:[a-z-]+ )?"
        r"(?:out of|in|of|in every|out of every|of every) (?:100|a hundred|hundred|1,000|1000|a"
        r" thousand"
        r"|every hundred)(?! (?:million|billion|percent|years|countries|days|meters|metres)\b)"
        r"(?: [a-z-]+){1,3}",
        needs="#",
    ),
    telling(
        "what those everyone everything all",
        r"(?<!capped at )(?<!limited to )(?<!exceed )(?<!limit of )(?<!ceiling of )"
        rf"\b{_SOME}{_SHARE}"
        r" of (?:what [\w-]+(?: and [\w-]+)? [\w-]+|(?:all )?(?:those|people)"
        rf" who"
        r"|everyone who|everything (?:that )?[\w-]+|all that [\w-]+)(?! (?:we|our|you|i)\b)(?:"
        r" [\w'’-]+){0,3}",
        needs="/ %",
    ),
    telling(
        "across throughout in",
        rf"\b(?:across|throughout|all over|in) (?:the )?[\w-]+(?: [\w-]+)?,? {_SOME}{LARGE}"
        rf" (?:[a-z-]+ ){{0,2}}?"
        rf"{WHO} (?:have been|have no|are|were|live|wait|lack|sleep|suffer|go without|cannot|can't"
        rf"|still|now)"
        r"\b(?: [\w'’-]+){1,3}",
        needs="L",
    ),
    telling(
        "working living waiting sleeping suffering commuting caring lacking looking studying"
        " receiving"
        " drawing relying struggling growing",
        rf"\b{_SOME}{LARGE} (?:[a-z-]+ ){{0,2}}?{WHO} (?:in|across|on) (?:the |this )?[\w-]+(?:"
        rf" [\w-]+)? (?:now "
        rf"|currently |still )?(?:working|living|waiting|sleeping|suffering|commuting|caring"
        rf"|lacking|looking"
        rf"|studying|receiving|drawing|relying|struggling|growing up)\b(?: [\w'’-]+){{0,4}}",
        needs="L",
    ),
    telling(
        "graduate tenant child pupil household family woman man person adult farm ship flat house"
        " driver"
        " worker student patient company firm shop school village town birth marriage apprentice"
        " teacher"
        " nurse pensioner house couple citizen cyclist bridge well lake species tree",
        rf"\b(?:one|{_ONES}|every) (?:[a-z-]+ )?(?:graduate|tenant|child|pupil|household|family"
        rf"|woman|man"
        rf"|person|adult|farm|ship|flat|house|driver|worker|student|patient|company|firm|shop"
        rf"|school|village"
        rf"|town|birth|marriage|apprentice|teacher|nurse|pensioner|couple|citizen|cyclist|bridge"
        rf"|well|lake"
        rf"|species|tree)s? in (?:every )?(?:{_ONES}|{_TENS}|\d{{1,3}})\b(?: (?:in|of|on|across)"
        r" (?:the |this )?[\w-]+)?(?: [\w'’-]+){0,2}",
        needs="##",
    ),
    telling(
        "half third quarter thirds quarters",
        rf"\b{_SOME}half (?:the|all|all the|of the|of all) [a-z-]+(?: [a-z-]+)? (?:in|on|of|along"
        rf"|across)"
        rf" (?:the |this |our )?[\w-]+ (?:are|have|is|has|do|live|stand|need|lack|were|cannot"
        rf"|can't|never|fail"
        r"|leak|close)\b(?: [\w'’-]+){1,3}",
        needs="/",
    ),
)
_EFFECTS = (
    telling(
        "metre meter litre liter kilo kilogram tonne ton head hectare gram glass cup cigarette"
        " loaf egg"
        " bottle pound kilowatt acre slice pair euro crown dollar",
        rf"\b(?:an?|one|each|every) (?:cubic |square |single )?(?:met(?:re|er)|lit(?:re|er)"
        rf"|kilo(?:gram)?|tonne"
        rf"|ton|head|hectare|gram|glass|cup|cigarette|loaf|egg|bottle|pound|kilowatt-hour|acre"
        rf"|slice|pair)"
        rf"(?: of [\w-]+(?: [\w-]+)?)? (?:sets? free|needs?|emits?|releases?|uses?|binds?|stores?"
        rf"|costs?"
        rf"|produces?|takes?|contains?|swallows?|absorbs?|shortens?|saves?|feeds?|yields?|burns?"
        rf"|filters?"
        rf"|consumes?|requires?|causes?) (?:\w+ )?{_SOME}{_NUMBER} {_UNIT}(?: of [\w-]+)?",
        needs="#",
    ),
    telling(
        "life lives expectancy temperature temperatures life-span lifespan sleep traffic rents"
        " wages",
        rf"\b(?:shortens?|lengthens?|prolongs?|raises?|lowers?|cuts?|reduces?|increases?|pushes up"
        rf"|drives? up)"
        rf" (?:[\w'-]+ ){{0,3}}?(?:life|lives|life expectancy|temperatures?|sleep|traffic|rents"
        rf"|wages) (?:[\w-]+"
        rf" )?by {_SOME}(?:{_SHARE}|{_NUMBER} {_UNIT})(?: [\w'’-]+){{0,2}}",
        needs="#",
    ),
    telling(
        "lost closed shed felled gained",
        r"\b(?:province|country|county|region|city|town|village|state|district|valley|coast|island"
        r"|world|nation"
        r"|capital|continent|countryside|sea|lake|forest|norland)(?: \w+)? (?:has|have) (?:\w+"
        r" )?(?:lost|closed"
        rf"|shed|felled|gained) {_SOME}(?:{_SHARE}|{_NUMBER}) (?:of (?:its|the) )?(?:[\w-]+"
        rf" ){{0,3}}?(?:since|in"
        r" the (?:last|past)|over the|within|in \w+ years)\b(?: [\w'’-]+){0,3}",
        needs="#",
    ),
    telling(
        "average",
        rf"\bon average,? (?:[\w'-]+ ){{1,5}}?(?:takes?|lasts?|costs?|waits?|needs?|spends?|lives?"
        rf"|weighs?|earns?"
        rf"|pays?|loses?|stays?) {_SOME}(?:{MONEY}|{_NUMBER} {_UNIT})\b(?: [\w'’-]+){{0,2}}",
        needs="#",
    ),
    telling(
        "kill kills claim claims cost costs injure injures maim strike hit",
        rf"\b(?:kills?|claims?|costs?|injures?|maims?) (?:[\w'-]+ ){{1,5}}?(?:than|every|lives"
        rf"|of)? ?[\w'-]*,?"
        rf" {_SOME}{LARGE} (?:[a-z]+ )?(?:an?|each|every|per) (?:year|winter|summer|season"
        rf"|month)\b",
        needs="L",
    ),
    telling(
        "people children adults teenagers women men drivers pupils students employees workers"
        " parents",
        r"\b(?:people|children|adults|teenagers|women|men|drivers|pupils|students|employees"
        r"|workers|parents)"
        rf"(?: [\w-]+)? (?:look at|check|touch|reach for|pick up|unlock|wash|visit|change|move"
        rf"|open|cross|call"
        rf"|see|hear|wake|sit) (?:[\w'-]+ ){{0,3}}?{_SOME}(?:{_NUMBER}) (?:times|hours|minutes)"
        rf" (?:an?|each"
        r"|every|per) (?:day|week|year|hour|night|month)\b",
        needs="#",
    ),
)
AT_LARGE = (*figures_at_large.AT_LARGE, *_EFFECTS, *_OF_ONE, *_MOVED_BY, *_SHARES)
"""Turns of phrase for figures of the world at large, by the words that open them."""
