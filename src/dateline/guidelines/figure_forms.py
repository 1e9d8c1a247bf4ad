"""The forms that a figure about the world takes, each with the words that a sentence needs for it.

A form is looked for only where every one of its sets has a word in the sentence: so what is said by
whom, of what and how much is asked first, and how the words stand last.
"""

import re
from typing import NamedTuple

from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.measures import (
    ANY,
    BOOKS,
    BULK,
    BULKS,
    CHANGED,
    CHANGES,
    CUT,
    CUTS,
    FILL,
    HOURS,
    LARGE,
    MONEY,
    MORE,
    NATURE,
    ONE_OF_PEOPLE,
    ONES,
    PART,
    PEOPLE,
    PERCENT,
    PLEAS,
    RATIO,
    REGULAR,
    SHARE,
    SPAN,
    SPENT,
    STUFF,
    TO,
    TRADES,
    UNITS,
    WHAT,
    WHO,
    E,
    one_of,
)
from dateline.release.patterns import late

NUMBERED = frozenset({"#", "/", "%", "nth"})
"""Signs one of which a sentence with a number in it has."""
_SHARED = frozenset({"%", "/", "##"})
_LARGES = frozenset("L")
_DEEDS = lexicon(
    "lose loses lost import imports imported export exports exported waste wastes wasted throw"
    " throws threw use uses used consume consumes consumed spend spends spent give gives gave pay"
    " pays paid produce produces produced grow grows grew buy buys bought leak leaks burn burns"
    " burned burnt make makes making account accounts accounted accounting cover covers hold "
    "holds"
    " own owns owned control controls supply supplies supplied provide provides provided generate"
    " generates generated draw draws emit emits cause causes caused contribute contributes"
    " constitute constitutes constituting represent represents represented representing comprise"
    " comprises comprising carry carries carried absorb absorbs receive receives contain contains"
    " leave leaves"
)
_RATIOS = frozenset({"##", "nth"})
_SUMS = lexicon("$ € £ dollars crowns euros pounds francs yen yuan rupees pesos usd eur gbp")
_SIGNS_OF_NUMBERS = frozenset({"%", "/", "##", "nth", "$"})


class Form(NamedTuple):
    """A form of such a figure: which words a sentence needs for it, and how they stand.

    ``key`` is the rarest of its needs, by which it is looked up; ``passed`` has words that show the
    figure to be of another kind.
    """

    needs: tuple[frozenset[str], ...]
    told: re.Pattern[str]
    passed: frozenset[str] = BOOKS
    key: int = 0


def _form(pattern: str, *needs: frozenset[str], passed: frozenset[str] = BOOKS) -> Form:
    key = next((at for at, need in enumerate(needs) if not need.isdisjoint(_SIGNS_OF_NUMBERS)), 0)
    return Form(needs, late(E + "(?:" + pattern + ")"), passed, key)


_NOT_SERVED = r"(?<!serves )(?<!served )(?<!serving )(?<!over )(?<!helping )"
_PLACED = lexicon(
    "nationwide worldwide globally annually year statewide country globe world nation wide"
)
FORMS = {
    "share of whom": _form(
        rf"{SHARE} of (?!(?:its|our|their|his|her)\b){FILL}{{0,4}}?{WHO}\b",
        _SHARED,
        PEOPLE,
        passed=PLEAS,
    ),
    "who by share": _form(
        rf"{WHO}\b(?: (?!(?:of|by|and|with|from)\b)[\w'’-]+){{0,6}}?{TO} {SHARE}"
        rf"(?: of {FILL}{{0,3}}[a-z]+| {MORE}\b(?: [a-z]+)?)",
        _SHARED,
        PEOPLE,
        passed=PLEAS | lexicon("hold holds held"),
    ),
    "every fifth": _form(
        r"(?:(?:nearly|almost|about|roughly) )?(?:every (?:second|third|fourth|fifth|sixth"
        rf"|seventh|eighth|tenth|twentieth)|{RATIO}) (?:[\w-]+ ){{0,2}}?(?:{WHO}"
        rf"|{one_of(ONE_OF_PEOPLE)})\b",
        _RATIOS,
        PEOPLE | ONE_OF_PEOPLE,
        passed=PLEAS,
    ),
    "trade changed": _form(
        rf"{WHAT}\b(?: [\w'’,$€£.-]+){{0,8}}? {CHANGED}{TO} {ANY}(?: [a-z]+)?|"
        rf"{CHANGED}(?: [\w'’-]+){{0,3}}? (?:in"
        rf"|of) (?:[\w'’-]+ ){{0,3}}?{WHAT}\b[^.;]{{0,30}}?{PERCENT}"
        rf"|{PERCENT} (?:rise|fall|increase|drop|decline|decrease|jump|surge|growth"
        rf"|reduction) (?:in|of) (?:[\w'’-]+ ){{0,4}}[a-z]+",
        TRADES,
        CHANGES,
        NUMBERED,
    ),
    "halved": _form(
        r"(?:has|have|had) (?:more than |nearly |almost |roughly |about )?(?:doubled|tripled"
        r"|trebled|quadrupled|halved) (?:since|in|over|within|between|from)\b(?: [\w'’-]+){0,3}"
        rf"|(?:has|have|had) {CHANGED}{TO} {SHARE}(?: (?:since|in|over|within"
        rf"|between)(?: [\w'’-]+){{0,3}})?",
        CHANGES,
        lexicon("has have had"),
    ),
    "from to": _form(
        rf"{CHANGED} from (?:{ANY}|{ONES})(?: [\w'’/-]+){{0,5}} to (?:{ANY}|{ONES})|rang(?:e|es"
        rf"|ed|ing) (?:from|between) {ANY} (?:to|and) {ANY}",
        lexicon("from between"),
        CHANGES | lexicon("range ranges ranging ranged"),
        TRADES,
    ),
    "market": _form(
        rf"(?:valued|worth|estimated|projected|forecast(?:ed)?|expected|predicted|anticipated"
        rf"|set|poised|reach(?:es|ed|ing)?|exceed(?:s|ed|ing)?"
        rf"|(?<!value )surpass(?:es|ed|ing)?|top(?:s|ped)?|hit|total(?:s|ed|ing)?"
        rf"|contribut(?:es?|ed|ing)|costs?|generat(?:es?|ed|ing)|account(?:s|ed"
        rf"|ing)? for)\b(?: (?!(?:top|value|assets)\b)[\w'’-]+){{0,5}}? (?:{MONEY}"
        rf"|{LARGE} of dollars|(?<!top ){PERCENT})"
        rf"|(?:{MONEY})[- ](?:[\w.'’&/-]+ ){{0,5}}?(?:market|industry|sector|opportunity"
        rf"|economy)\b"
        rf"|cagr of {PERCENT}|(?:{PERCENT}) cagr|(?<!a )market share of {PERCENT}"
        rf"|{PERCENT} (?:of the )?(?:[\w-]+ )?market\b",
        _SUMS | {"%"},
        lexicon("market markets industry industries sector sectors economy spending cagr"),
        passed=PLEAS | lexicon("valuation assets aum raise raised ipo stake bill act restitution"),
    ),
    "as much as": _form(
        rf"as (?:low|high|much|many|little|few) as (?:{PERCENT}|{MONEY}|{LARGE})(?! (?:a"
        rf"|per) (?:month|day|week|plan|line|seat|user))(?: [a-z]+)?",
        _SUMS | NUMBERED,
        lexicon("low high much many little few"),
        TRADES | PEOPLE,
    ),
    "gains": _form(
        rf"(?:gains|returns|growth|rates|yields|spending|exports|imports|losses|damages?"
        rf"|trade)\b(?: (?:in|on|for|from|of) (?:[\w'’-]+ ){{1,4}}?)?(?:surpassing|exceeding|of"
        rf"|to|above|topping|reaching|totall?ing)"
        rf"{TO} (?:{PERCENT}|{MONEY})",
        _SUMS | {"%"},
        lexicon(
            "gains returns growth rates yields spending exports imports losses damage damages trade"
        ),
    ),
    "costs": _form(
        rf"(?:sav(?:es?|ed|ing)|costs?|costing|los(?:es?|t|ing)|earn(?:s|ed|ing)?|pay(?:s|ing)?"
        rf"|paid|spend(?:s|ing)?|spent|wast(?:es?|ed"
        rf"|ing))(?: [\w'’-]+){{0,4}}?{TO} {MONEY}(?: [\w'’-]+){{0,5}}? (?:annually|(?:a|per"
        rf"|each|every) (?:year|month|week|day)|in \d{{4}})\b",
        _SUMS,
        PEOPLE | TRADES,
    ),
    "price": _form(
        rf"(?:hit|hits|reach(?:es|ed|ing)?|trad(?:es|ed|ing)|clos(?:es|ed|ing)|stands?|stood|at"
        rf"|to|of|above|near|below|averag(?:es|ed|ing))(?: [a-z]+){{0,3}}? (?:{MONEY}) (?:an?"
        rf"|per) (?:\w+ )?(?:ounce|barrel|tonne|ton|pound|gallon|square foot|kilo|kilogram"
        rf"|litre|coin|unit|acre)\b"
        r"|(?:prices?|futures)\b[^.;]{0,30}? (?:highest|lowest)(?: [a-z]+)? (?:in"
        r"|since)(?: [\w-]+){1,4}",
        _SUMS | lexicon("highest lowest"),
        TRADES,
    ),
    "large count": _form(
        rf"{LARGE} (?:of )?(?:[\w.'’-]+ ){{0,3}}?{WHO}\b(?: (?:in|of|around"
        rf"|across) [\w ]{{3,20}}?)?(?: (?:\w+ly |now |currently |still |each year "
        rf"|every year ){{0,2}}"
        rf"(?:suffer|live|struggle|lack|die|need|use|own|are|have|face|lose|miss|work|go|do"
        rf"|don't|cannot|can't|fall|drown|experience|report|seek|want|struggle|speak|play|visit"
        rf"|travel|drink|eat|smoke|spend|buy|pay|cross|fled|flee|remain|receive|take|get|end"
        rf"|become|were|was|died|lost|stand|stood|lie|sit|wait|rot|burn|commute|attend|rely"
        rf"|depend|earn|leave|move|close|vanish|disappear|break|arrive|emigrate|await)\b)",
        _LARGES,
        PEOPLE,
        passed=PLEAS,
    ),
    "count everywhere": _form(
        rf"{_NOT_SERVED}{LARGE} (?:of )?(?:[\w.'’-]+ ){{0,3}}?{WHO}\b(?: [\w'’-]+){{0,4}}?"
        rf" (?:nation-?wide|world-?wide|globally|annually|(?:each|every|a|per) year|statewide"
        rf"|across the (?:country|globe|world|nation))\b",
        _LARGES,
        PEOPLE,
        _PLACED,
    ),
    "average": _form(
        rf"on average(?! assets| equity| shareholders| common"
        rf"| tangible)[^.;]{{0,60}}? {ANY}(?: [a-z]+){{0,3}}|{ANY}(?: [a-z]+){{0,5}} on average\b"
        rf"|(?:the |an )?(?:average|median|typical) (?!of\b)(?:[\w'’-]+ ){{1,5}}?(?:is|are|was"
        rf"|were|spends?|loses?|wastes?|walks?|earns?|costs?|pays?|takes?|uses?|has|owns?|of|at"
        rf"|stands? at|reached|hit|exceeds?|works?|eats?|drinks?|buys?|sleeps?|checks?"
        rf"|receives?|gets?|sends?)"
        rf"{TO} {ANY}(?: [a-z]+){{0,3}}|an average of {ANY}(?: [a-z]+){{0,3}}",
        lexicon("average median typical"),
    ),
    "forecast": _form(
        rf"(?:(?:projected|forecast|forecasted|predicted|estimated|expected|anticipated|set"
        rf"|poised|likely) to|could|may|might|will)(?: [a-z]+){{0,3}}? (?:reach|grow|soar|hit"
        rf"|exceed|surpass|rise|increase|climb|total|top|fall|drop|shrink|double|triple|expand"
        rf"|account for|affect|cost)(?: [\w'’-]+){{0,4}}? {ANY}(?: [a-z]+)?",
        lexicon(
            "reach grow soar hit exceed surpass rise increase climb total top fall drop shrink"
            " double triple expand account affect cost"
        ),
        NUMBERED,
        lexicon(
            "by worldwide globally annually global market markets industry cases people number "
            "population demand cagr"
        ),
    ),
    "part of its": _form(
        rf"(?:los(?:es?|t)|imports?|imported|exports?|exported|wast(?:es?|ed)|throws? away"
        rf"|threw away|us(?:es?|ed)|consum(?:es?|ed)|sp(?:ends?|ent)|g[ai]ves?|pa(?:ys?|id)"
        rf"|produc(?:es?|ed)|gr(?:ows?|ew)|buys?|bought|leaks?|burn(?:s|ed|t)?|mak(?:es?"
        rf"|ing) up|account(?:s|ed|ing)? for|covers?|holds?|own(?:s|ed)?|controls?|suppl(?:y"
        rf"|ies|ied)|provid(?:es?|ed)|generat(?:es?|ed)|draws?|emits?|causes?|caused"
        rf"|contributes?|constitut(?:es?|ing)|represent(?:s|ed|ing)?|compris(?:es?|ing)"
        rf"|carr(?:y|ies|ied)|absorbs?|receives?|contains?|leaves?)"
        rf"{TO} (?:{SHARE}|half) (?:of )?(?:its|their|the|all|his or her"
        rf"|a)\b(?: [\w'’-]+){{1,4}}",
        _SHARED,
        _DEEDS,
        passed=BOOKS | lexicon("award awarded vote votes voting"),
    ),
    "one in so many": _form(
        r"(?:one|two|three|four|five|six|seven|eight|nine) (?:[a-z-]+ ){0,2}?(?:in|out of"
        r"|in every|of every|out of every) (?:two|three|four|five|six|seven|eight|nine|ten"
        r"|twelve|twenty|fifty|a hundred|a thousand)\b(?! (?:parts?|volumes?|stages?|phases?"
        r"|steps?|languages?|colou?rs?|sizes?|cities|states|countries|locations|rounds|sets"
        r"|days|weeks|months|years|hours|minutes|versions|sections|categories))(?: [a-z]+)?"
        r"|(?:four|six|seven|eight|nine) of (?:every )?(?:five|seven|eight|ten"
        r"|twelve)\b(?: [a-z]+)?"
        r"|every (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth"
        r"|hundredth) (?!(?:day|week|month|year|hour|minute|sunday|monday|tuesday|wednesday"
        r"|thursday|friday|saturday|weekend|game|time|step|row|line|seat|page|turn|order"
        r"|purchase|visit|evening|night|morning|season)s?\b)[a-z]{3,}",
        _RATIOS,
        lexicon(
            "two three four five six seven eight nine ten twelve twenty fifty hundred thousand "
            "third fourth fifth sixth seventh eighth ninth tenth twentieth hundredth"
        ),
        passed=PLEAS,
    ),
    "per head": _form(
        rf"{ANY} (?:[a-z-]+ ){{0,4}}?(?:per|for every|to every|for each) (?:head|capita|person"
        rf"|inhabitant|resident|household|family|nurse|doctor|teacher|pupil|child|worker"
        rf"|100,000|10,000|1,000|million|thousand|hundred)\b(?: [a-z]+)?",
        lexicon("per every each"),
        lexicon(
            "head capita person inhabitant resident household family nurse doctor teacher "
            "pupil child worker 100 10 1 million thousand hundred"
        ),
    ),
    "of a place's": _form(
        rf"(?:{SHARE} of |half (?:of )?)(?:the |our )?(?:[\w-]+ )?(?:world|country|nation|town"
        rf"|city|province|region|state|county|island|village|continent|planet|district|industry"
        rf"|market|parish|valley|coast)['’]s [a-z]+(?: [a-z]+)?",
        _SHARED,
        frozenset("s"),
        lexicon(
            "world country nation town city province region state county island village "
            "continent planet district industry market parish valley coast"
        ),
        passed=PLEAS,
    ),
    "deaths": _form(
        rf"(?:kills?|claims?|drowns?|injures?|sickens?|displaces?|blinds?"
        rf"|maims?){TO} (?:{LARGE}|\d[\d.,]*|(?:one|two|three|four|five|six|seven|eight|nine"
        rf"|ten) [a-z]+) (?:[\w-]+ ){{0,3}}?(?:(?:a|each|every|per) (?:year|day|hour|minute"
        rf"|month)|annually|lives|worldwide)\b"
        rf"|(?:{LARGE}|\d\d[\d.,]*) (?:[\w-]+ ){{0,2}}?{WHO} (?:die|drown|fall ill|are killed"
        rf"|are injured|lose their lives)\b",
        lexicon(
            "kills claims drowns injures sickens displaces blinds maims kill claim drown "
            "injure sicken displace die ill killed injured lives"
        ),
        passed=PLEAS,
    ),
    "changed by": _form(
        rf"{CHANGED}(?: (?:steadily|sharply|slightly|rapidly|again))? (?:by )?(?:about |around "
        rf"|some |nearly |almost |over |more than |up to |roughly |at least )?(?:{SHARE}|{PART})"
        rf" (?:since"
        rf"|in|over|within|between|from|during|compared|year-over-year"
        rf"|year-on-year)\b(?: [\w'’-]+){{1,4}}",
        _SHARED,
        CHANGES,
    ),
    "sea and soil": _form(
        rf"{ANY} (?:millimet(?:er|re)s?|centimet(?:er|re)s?|met(?:er|re)s?|kilomet(?:er|re)s?"
        rf"|miles?|feet|inches|degrees|hectares|acres|tons|tonnes|tons|litres|liters|gallons"
        rf"|kilos|kilograms|kilowatt-hours)(?: of [a-z]+)?(?: [a-z]+){{0,2}} (?:(?:a|per|each"
        rf"|every) (?:year|decade|century|season)|annually)\b",
        lexicon(
            "millimetre millimetres millimeter millimeters centimetre centimetres centimeter"
            " centimeters metre metres meter meters kilometre kilometres kilometer kilometers "
            "miles"
            " mile feet inches degrees hectares acres tons tonnes litres liters gallons kilos"
            " kilograms hours"
        ),
        lexicon(
            "sea seas ocean oceans ice glacier glaciers coast coastline shore dune dunes river "
            "rivers lake lakes forest forests desert deserts soil soils sand water groundwater "
            "world country humans households household people factories cities planet"
        ),
    ),
    "most": _form(
        rf"(?<!the )(?<!at )most (?:[a-z]+ )?{WHO} (?:are|have(?! (?:no|never)\b)|lack|lose"
        rf"|live|die|leave|spend|happen|occur|fall|break|suffer|remain)\b(?: [\w'’-]+){{1,4}}",
        lexicon("most"),
        PEOPLE,
        passed=PLEAS,
    ),
    "lack": _form(
        rf"(?:{LARGE}|\d[\d.,]*) (?:[\w-]+ )?(?:unfilled|vacant|missing|empty|homeless"
        rf"|abandoned|unemployed|uninsured|untreated|undiagnosed|unsolved|derelict) [a-z]+"
        rf"|shortage of{TO} (?:{LARGE}|\d[\d.,]*) [a-z]+|(?:{LARGE}"
        rf"|\d[\d.,]*) (?:[a-z]+ ){{0,2}}(?:are |is )?(?:missing|lacking)\b",
        lexicon(
            "unfilled vacant missing empty homeless abandoned unemployed uninsured untreated "
            "undiagnosed unsolved derelict shortage lacking"
        ),
    ),
    "a year": _form(
        rf"(?:an?|the average|every|each) (?:[a-z-]+ ){{1,3}}(?:takes?|eats?|kills?|uses?"
        rf"|loses?|wastes?|burns?|drinks?|produces?|emits?|needs?|costs?|consumes?|spends?"
        rf"|throws away|generates?|earns?|makes?|catches|sheds?|swallows|drops?)"
        rf"{TO} {ANY} (?:[a-z]+ ){{0,4}}(?:a|per|each|every) (?:year|day|week|month|hour|night"
        rf"|season)\b",
        lexicon("year day week month hour night season"),
    ),
    "compared": _form(
        rf"(?![^.;]{{0,60}} (?:than|as) (?:the|its|their) (?:one before|predecessor|previous"
        rf"|old|former|last)"
        rf"|[^.;]{{0,60}} (?:deposited|allowed)\b)(?:{PERCENT}|twice|{ONES} times"
        rf"|\d+x) (?:as (?!of\b|a\b|an\b"
        rf"|the\b)[a-z]+(?: [a-z]+){{0,3}} as|{MORE}(?: [\w'’-]+){{0,6}}? (?:than"
        rf"|compared))\b(?: [\w'’-]+){{1,3}}"
        rf"|{PERCENT} (?:lower|higher|greater|more|less|fewer|faster"
        rf"|increased) (?:[\w'’-]+ ){{0,2}}(?:risk|chance|likelihood|odds|rate|emissions|profit"
        rf"|costs?|energy|waste)",
        lexicon("% twice times x"),
        lexicon(
            "than as compared risk chance likelihood odds rate emissions profit cost costs "
            "energy waste"
        ),
    ),
    "improved": _form(
        rf"{CUT} (?:[\w'’,-]+ ){{0,6}}?by{TO} {PERCENT}|{CUT}{TO} {PERCENT} (?:of|in|on|more"
        rf"|less|fewer|off)\b(?: [\w'’-]+){{0,3}}",
        frozenset("%"),
        CUTS,
    ),
    "share of all": _form(
        rf"(?!100 ?(?:%|per)){SHARE} of all (?!(?:its|our|their|orders|purchases|sales|donations"
        rf"|tickets|proceeds"
        rf"|subscriptions|applicants|participants|shares)\b)(?:the )?(?:[a-z-]+ )?[a-z][a-z-]+s"
        rf"\b(?: (?:in|on|across) (?:the )?[\w'’-]+)?",
        _SHARED,
        lexicon("all"),
        passed=BOOKS | PLEAS,
    ),
    "share of stuff": _form(
        rf"{SHARE} of (?:the |all )?(?!(?:its|our|their|his|her)\b)(?:[\w'’-]+ ){{0,2}}?"
        rf"{one_of(STUFF)} (?:[\w'’-]+ ){{0,4}}?(?:is|are|was|were|has been|have been|gets?|goes?"
        rf"|went|ends? up|comes?|rots?|never|reach(?:es)?|spoils?|leaks?|disappears?)\b"
        rf"(?: [\w'’-]+){{0,2}}",
        _SHARED,
        STUFF,
        passed=BOOKS | PLEAS,
    ),
    "hours of people": _form(
        rf"{WHO}\b(?: [\w'’,-]+){{0,5}}? {one_of(SPENT)}{TO} {SPAN}(?: [\w'’-]+){{0,3}}",
        SPENT,
        PEOPLE,
        HOURS,
        REGULAR,
        passed=BOOKS | PLEAS | lexicon("camp program programme course workshop retreat semester"),
    ),
    "the wait": _form(
        rf"(?:waiting (?:times?|lists?)|the (?:average |typical |usual )?(?:wait|queue|commute))"
        rf"\b[^.;]{{0,50}}? (?:is|are|takes?|has|stands? at|reached|grew|grown|rose|risen|lasts?)"
        rf"{TO} {SPAN}",
        lexicon("waiting wait queue commute"),
        HOURS,
    ),
    "unit price": _form(
        rf"(?:an?|one|every|each|per) (?:cubic |square )?{one_of(UNITS)}\b[^.;]{{0,90}}?"
        rf" (?:costs?|sells? (?:for|at)|sold (?:for|at)|fetch(?:es|ed)?|is worth|earns?|brings?)"
        rf"{TO}(?: [\w'’-]+){{0,4}}? (?:{MONEY}|\d[\d.,]* (?:crowns|dollars|euros|pounds|cents"
        rf"|francs))",
        UNITS,
        _SUMS | lexicon("cents"),
        lexicon("cost costs sell sells sold fetch fetches fetched worth earns brings bring"),
    ),
    "would by share": _form(
        rf"{SHARE} of {FILL}{{0,4}}?{WHO}\b(?: [\w'’-]+){{0,3}}? would\b(?: [\w'’-]+){{1,3}}",
        _SHARED,
        PEOPLE,
        lexicon("would"),
        passed=PLEAS | lexicon("if should unless until act bill cut cuts taxes"),
    ),
    "bulk each year": _form(
        rf"{LARGE} {BULK} (?:of [\w', -]{{3,40}}? )?(?:(?:sink|leak|flow|rot|end up|wash|fall"
        rf"|drift|disappear|vanish|burn|enter|spill|evaporate|die|go to waste|go up in)\b"
        rf"|are (?:lost|wasted|thrown|dumped|burned|burnt|buried|discarded|imported|eaten|spilled"
        rf"|felled|cut down|sealed|paved))(?: [\w'’-]+){{0,3}}",
        _LARGES,
        BULKS,
        lexicon("year annually season decade day yearly"),
    ),
    "nature moved": _form(
        rf"{CHANGED}(?: [a-z]+){{0,2}}?{TO} (?:\d[\d.,]*|{PART}|{ONES}|twenty|thirty|forty|fifty)"
        rf" (?:met(?:re|er)s|centimet(?:re|er)s|millimet(?:re|er)s|degrees|inches|feet|years)"
        rf" (?:since|in|over|within|during|between|compared)\b(?: [\w'’-]+){{1,3}}",
        CHANGES,
        NATURE,
        lexicon("since in over within during between compared"),
    ),
}
