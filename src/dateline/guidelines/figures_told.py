"""Figures about the world (DG-30) as plain prose tells them, each by a turn of phrase of its own.

*One birth in four*, *every 19 minutes*, *of whom a third*, *the county's 60,000 carers*, *surveys
show*: what makes it a figure of the world stands beside the number; so its guards look only there.
"""

from operator import itemgetter

from dateline.guidelines.case import Case
from dateline.guidelines.figures_in_general import AT_LARGE
from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.measures import LARGE, PERCENT, WHO
from dateline.guidelines.sentence_parts import clause_around
from dateline.guidelines.slots import by_word, held, telling
from dateline.release.patterns import late

_ONES = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_TENS = r"(?:fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
_NUMBER = rf"(?:\d[\d.,]*|{_ONES}|{_TENS})"
_PERCENT = rf"(?:{PERCENT}|(?:{_ONES}|{_TENS})(?:-\w+)? (?:percent|per cent))"
_PART = (
    r"(?:a|one|two|three|four)[- ](?:third|quarter|fifth|sixth|seventh|eighth|tenth)s?|half"
    r"|nine[- ]tenths|(?:the |a )?(?:vast |great |large |overwhelming )?majority"
)
_IN_SO_MANY = (
    rf"(?:one|{_ONES}|\d+) (?:[a-z-]+ ){{0,2}}?(?:in|out of)(?: every)? (?:{_ONES}|{_TENS}"
    rf"|\d{{1,3}})\b"
)
_SHARE = rf"(?:{_PERCENT}|{_IN_SO_MANY}|{_PART})"
_SOME = (
    r"(?:(?:about|around|some|nearly|almost|over|more than|less than|fewer than|up to|only|just"
    r"|barely|at least|roughly|approximately|an estimated|well over|close to) )*"
)
_PLACE = (
    r"(?:country|county|province|region|city|town|world|nation|state|district|valley|coast|island"
    r"|islands|capital|continent|parish|village|republic|municipality|peninsula)"
)
_STUFFS = (
    r"(?:kilos|kilograms|kg|litres|liters|tonnes|tons|gallons|grams|kilowatt-hours|cubic met\w+"
    r"|pounds of)"
)
_SHOWN = (
    r"(?:have |has |consistently |now |generally )?(?:shows?|shown|suggests?|suggested|indicates?"
    r"|indicated|estimates?|estimated|finds?|found|reveals?|revealed|says?|confirms?|believes?"
    r"|reckon|puts?|agree)"
)
_BY_NOBODY = (
    telling(
        "surveys studies research polls statistics experts economists scientists analysts estimates"
        " figures observers specialists",
        r"\b(?:(?:recent|several|many|most|various|new|independent|numerous|other|all|some|current"
        r"|official|leading|international) )?(?:surveys|studies|research|polls|statistics|experts"
        r"|economists|scientists|analysts|estimates|figures|observers|specialists)"
        rf" {_SHOWN}\b(?! [a-z]+ing\b)(?: that)?[^.;“”]{{0,60}}?(?:\d[\d.,]*|{_SHARE}|{LARGE}"
        rf"|most|every"
        r" \w+)(?: [\w%'’-]+){0,3}",
    ),
    telling(
        "estimated reckoned thought assumed",
        r"\bit is (?:widely |generally )?(?:estimated|reckoned|thought|assumed) that"
        r" (?!(?:this|the) (?:project|bill|program|plan)\b)[^.;]{0,40}?"
        rf"(?:{LARGE}|{_SHARE}|\d[\d.,]*)(?: [\w'’-]+){{0,3}}",
    ),
)
_OF_OTHERS = (
    telling(
        "up down",
        r"\b(?:prices|rents|wages|fares|premiums|burglaries|thefts|evictions|(?:home|house)"
        r" (?:sales|values)|(?:interest|mortgage) rates)(?: (?:in|of|for|across) [^.,;]{2,30}?)?"
        rf" (?:are|is|were|have been) (?:up|down) (?:by )?{_SOME}{_PERCENT}(?: [\w'’-]+){{0,3}}",
        needs="% percent cent",
    ),
    telling(
        "whom",
        rf"\b{_SOME}(?:{_SHARE}|hardly any|\d[\d.,]*) of whom\b(?: [\w'’-]+)"
        rf"{{1,4}}|\bof whom {_SOME}(?:{_SHARE}|\d[\d.,]*)(?: [\w'’-]+){{0,3}}",
    ),
    telling(
        "unemployment illiteracy poverty inflation vacancy dropout mortality turnout literacy"
        " divorce suicide crime obesity employment homelessness truancy vaccination smoking"
        " birth joblessness",
        r"\b(?:unemployment|illiteracy|poverty|inflation|vacancy|dropout|mortality|turnout|literacy"
        r"|divorce|suicide|crime|obesity|employment|homelessness|truancy|vaccination|smoking|birth"
        r"|joblessness)(?: rates?| levels?)?(?: (?:in|among) (?:the )?[\w-]+(?: [\w-]+)?)?"
        r" (?:stands?|is|lies|runs|hovers|remains?|of|was|stood|exceeds?|reached|tops|now)"
        rf" (?:(?:at|to|now) )?{_SOME}(?:{_PERCENT}|twice|(?:{_ONES}|\d+) times|\d[\d.,]*)"
        r"(?! (?:attendees|people|guests|fans|visitors))(?: [\w'’-]+){0,2}",
    ),
    telling(
        "three four five six seven eight nine ten twenty",
        rf"\b{_IN_SO_MANY}(?! (?:parts?|volumes?|stages?|phases?|steps?|languages?|colou?rs?|sizes?"
        r"|cities|states|countries|locations?|rounds|sets|days|weeks|months|years|hours|minutes"
        r"|versions|sections|categories|regions|provinces|markets|games|matches|formats|places"
        r"|million|billion|percent|times|classes|different|other|major|counties|districts|towns"
        r"|villages|schools|seasons|attempts|tries|starts|events|races|races|acts|chapters|groups"
        r"|seconds)\b)(?: [a-z]+){0,2}",
        needs="##",
    ),
    telling(
        "percent cent third quarter fifth tenth half thirds",
        r"\b(?:made up|makes? up|making up|account(?:s|ed|ing)? for|represent(?:s|ed|ing)?"
        r"|constitut(?:es?|ed|ing)|form(?:s|ed)?|suppl(?:y|ies)|provides?)"
        rf" {_SOME}{_SHARE} of (?!(?:its|our|their|his|her|my|the company)\b)[\w'’-]+"
        r"(?: [\w'’-]+){0,3}",
        needs="% / ##",
    ),
    telling(
        "percent cent half third quarter",
        r"\b(?:returns?|recycles?|reuses?|treats?|collects?|meets?|draws?|lands?|sends?|turns?)"
        rf" {_SOME}{_SHARE} of its [\w'’-]+(?: [\w'’-]+){{0,3}}",
        needs="% / ##",
    ),
    telling(
        "half third thirds quarter quarters fifth fifths majority percent",
        rf"\b{_SOME}{_SHARE} of (?:all |the (?:country's |world's )?)(?:[\w-]+"
        rf" ){{0,2}}?[a-z]{{3,}}s"
        rf" (?:in|across|on|of) (?:the )?{_PLACE}\b|\b{_SOME}{_SHARE} of all (?:[a-z-]+ )?[a-z-]+s"
        r" (?:are|have|happen|occur|take|die|end|fail|live|go|lack|lose|need|exclude|come|were)\b",
    ),
    telling(
        "percent",
        rf"\b(?:{_ONES}|{_TENS})(?:-\w+)? percent of (?:the |all )?[a-z-]+(?: [\w'’-]+){{0,3}}",
    ),
    telling(
        "province county country region city town district state island continent nation capital"
        " valley coast world parish",
        rf"\b{_PLACE}['’]s {_SOME}{LARGE} (?:[\w-]+ ){{0,3}}?[a-z]{{3,}}s\b(?: [\w'’-]+){{0,2}}",
        needs="L",
    ),
    telling(
        "there",
        rf"\bthere (?:are|live|exist) {_SOME}{LARGE} (?:[\w-]+ ){{0,2}}?[a-z]{{3,}}s (?:in|on"
        rf"|across|without|who) (?:the |this )?[\w'’-]+",
        needs="L",
    ),
    telling(
        "million thousand people residents patients women children",
        rf"\b(?:of )?the {LARGE} (?:[\w-]+ ){{0,2}}?{WHO} (?:in|living in|across) (?:the |this )?"
        r"[\w'’-]+",
        needs="L",
    ),
    telling(
        "lacks lack short missing",
        rf"\b(?:lacks?|(?:is|are) short of|(?:is|are) (?:missing|lacking)) {_SOME}{LARGE} [\w-]+",
    ),
    telling(
        "nurse doctor teacher midwife carer officer judge therapist psychologist librarian"
        " inspector counsellor physician social vet",
        rf"\b(?:one|a single|an?) (?:\w+ )?(?:nurse|doctor|teacher|midwife|carer|officer|judge"
        r"|therapist|psychologist|librarian|inspector|counsellor|physician|worker|vet) (?:for|to"
        rf"|per|looks after|cares for) (?:every )?{_SOME}(?:{LARGE}|{_NUMBER}) (?!(?:years?"
        rf"|months|days|weeks|hours)\b)[a-z]+",
    ),
    telling(
        "head person inhabitant capita",
        rf"\b{_NUMBER} {_STUFFS} of [a-z]+ (?:a|per) (?:head|person|inhabitant|capita)\b",
    ),
    telling(
        "average wait",
        rf"\b(?:has|have) to wait {_SOME}{_NUMBER} (?:days|weeks|months|years)\b",
    ),
)
_OF_THINGS = (
    telling(
        "kilos kilograms kg litres liters tonnes tons gallons grams kilowatt",
        r"\b(?:an?|one|each|every|a single) (?:[a-z-]+ ){1,5}?(?:stores?|saves?|binds?|absorbs?"
        r"|produces?|needs?|uses?|contains?|emits?|consumes?|releases?|filters?|swallows|burns?"
        r"|takes|yields?|wastes?|drinks?|eats?|spares?|avoids?|devours?|sheds?)"
        rf" {_SOME}(?:{LARGE}|{_NUMBER}) {_STUFFS}(?: of [a-z]+)?",
    ),
    telling(
        "euro dollar crown pound krone franc",
        r"\b(?:every|each|one|a) (?:euro|dollar|crown|pound|krone|franc)(?: [\w'’-]+){0,5}?"
        r" (?:saves?|returns?|brings?|generates?|yields?|earns?|avoids?|creates?|costs?)"
        rf" (?:back |in |us )?{_SOME}(?:[$€£]?\d[\d.,]*|{_ONES})\b(?: [\w'’-]+){{0,3}}",
    ),
    telling(
        "twice times",
        rf"\b(?:twice|(?:{_ONES}|\d+) times) (?:that of (?:the )?|the (?:national|european|global"
        r"|world|provincial|country's) |an? (?:\w+ )?(?:wage|salary|income)\b|as (?:many|high"
        r"|often)"
        rf" (?:[\w-]+ )?as in )[\w'’-]*(?: [\w'’-]+){{0,1}}",
        needs="#",
    ),
    telling(
        "turns worth",
        rf"\b(?:sector|industry|trade|market|branch|economy)\b[^.;]{{0,40}}? (?:turns over|is"
        rf" worth) {_SOME}(?:[$€£])?\d[\d.,]* (?:million|billion)",
    ),
    telling(
        "number",
        r"\bthe number of (?:[\w'’-]+ ){1,5}?(?:has |have |had )?(?:fallen|risen|dropped|grown"
        r"|shrunk|climbed|sunk|doubled|tripled|halved|quadrupled|fell|rose|grew|sank)\b"
        r"(?: (?:from|to|by|since|in|within) [\w.,%]+){0,3}",
    ),
)
_IN_GENERAL = (
    telling(
        "average",
        rf"\b{_NUMBER} (?:[a-z-]+ ){{1,5}}?on average\b|\bon average {_SOME}{_NUMBER} [\w'’-]+"
        r"(?: [\w'’-]+){0,3}",
    ),
    telling(
        "declined fallen risen dropped shrunk grown decreased increased climbed sunk doubled"
        " tripled halved",
        r"\b(?:has|have) (?:\w+ly )?(?:declined|fallen|risen|dropped|shrunk|grown|decreased"
        r"|increased"
        rf"|climbed|sunk) by {_SOME}(?:{_PART}|{_PERCENT}|{_NUMBER} points)(?: [\w'’-]+){{0,3}}",
        needs="% / #",
    ),
    telling(
        "wait waits queue",
        rf"\b{WHO} (?:[a-z]+ ){{0,3}}?(?:wait|waits|queue) {_SOME}{_NUMBER} (?:days|weeks|months"
        rf"|years)"
        r"\b",
    ),
    telling(
        "empty idle vacant unused derelict unfilled undetected untreated homeless missing unheated",
        rf"\b{LARGE} (?:[\w-]+ ){{0,2}}?[a-z]{{3,}}s? (?:stand|lie|are|go|remain|sit) (?:\w+"
        rf" )?(?:empty"
        r"|idle|vacant|unused|derelict|unfilled|undetected|untreated|homeless|missing|unheated)\b",
        needs="L",
    ),
    telling(
        "people children women men adults households families citizens pensioners patients pupils",
        rf"\b{LARGE} (?:[a-z-]+ ){{0,2}}?(?:people|children|women|men|adults|households|families"
        r"|citizens|pensioners|patients|pupils) (?:in (?:the )?[\w-]+ |a year |each year |every"
        r" year )?"
        r"(?:see|know|feel|hear|read|write|never|still|already|walk|drive|sleep|stay|carry|care for"
        r"|look for|seek|fail|cannot|can't|would like|wish|need|own|share|drown|die|lack|wait)\b"
        r"(?: [\w'’-]+){0,3}",
        needs="L",
    ),
    telling(
        "people women men children",
        rf"\b{_SOME}{LARGE} (?:people|women|men|children)(?: (?:in|across|on) (?:the )?[\w-]+)? who"
        r" (?:can't|cannot|have no|live|lack|need|never|are|do not|don't|suffer)\b(?:"
        r" [\w'’-]+){0,3}",
        needs="L",
    ),
    telling(
        "cause behind reason responsible blame cases",
        rf"\b(?:(?:cause|reason) (?:of|for)|behind|responsible for|to blame for|in) {_SOME}{_SHARE}"
        r" of (?:all )?(?:the )?[\w'’-]+(?: [\w'’-]+){0,2}",
        needs="% / ##",
    ),
    telling(
        "cost costs",
        rf"\bcosts? (?:the )?(?:{_PLACE}|economy|state|taxpayers?|society|employers|public"
        rf"|[a-z]+ians"
        rf"|consumers|firms|farmers) {_SOME}(?:[$€£]\d[\d.,]*|\d[\d.,]* (?:million|billion"
        rf"|thousand))"
        r"(?: [\w'’-]+){0,4}",
    ),
    telling(
        "there",
        rf"\bthere (?:is|are) (?:only |just |but )?(?:one|{_NUMBER}) [\w'’-]+(?: [\w'’-]+)?"
        rf" (?:for|to"
        rf"|per) (?:every )?{LARGE} [a-z]+",
        needs="L",
    ),
    telling(
        "every",
        r"\bof every (?:hundred|ten|thousand|100|10|1,000)\b(?: [\w'’,-]+){1,5}",
    ),
    telling(
        "percent cent",
        rf"(?<!of ){_PERCENT} (?:are|live|die|lack|have never|cannot|can't|never|go without|grow up"
        r"|work|live)\b(?: [\w'’-]+){1,3}",
    ),
    telling(
        "swallows swallow spends spend invests loses eats consumes devours wastes",
        r"\b(?:swallows?|spends?|invests?|loses?|eats(?: up)?|consumes|devours|wastes)"
        rf" {_SOME}{_SHARE} of (?!(?:our|his|her|my)\b)[\w'’-]+(?: [\w'’-]+){{0,3}}",
        needs="% / ##",
    ),
    telling(
        "lose loses vanish vanishes disappear disappears sealed felled dumped thrown wasted flee"
        " emigrate carries carry die lost buried emit emits",
        rf"\b(?:loses?|carr(?:y|ies)|throws? away|dumps?|emits?|buries) {_SOME}(?:{LARGE}"
        rf"|{_NUMBER})"
        r" (?:[a-z-]+ ){1,6}?(?:an?|each|every|per) (?:hour|day|minute|decade|year|week|night)\b"
        rf"|\b(?:{LARGE}|{_NUMBER}) (?:[a-z-]+ ){{1,4}}?(?:vanish|disappear|die out|die|flee"
        rf"|emigrate"
        r"|(?:is|are) (?:lost|sealed|felled|dumped|thrown away|wasted|buried))(?: [a-z-]+){0,3}?"
        r" (?:an?"
        r"|each|every|per) (?:hour|day|minute|decade|year|week|night)\b",
    ),
)
_JOBS = (
    telling(
        "jobs people families households workers livelihoods",
        r"\b(?:sustains?|supports?|employs?|feeds?|provides?|secures?|keeps?|creates?|nourishes"
        rf"|gives (?:work|bread) to|safeguards?) {_SOME}{LARGE} (?:[\w-]+ ){{0,2}}?(?:jobs|people"
        r"|families|households|workers|livelihoods)\b",
        needs="L",
    ),
)
_EVERY = (
    telling(
        "minutes seconds hours minute",
        rf"\bevery {_SOME}(?:{_NUMBER} )?(?:seconds|minutes|hours|minute)\b",
        needs="#",
    ),
    telling(
        "days nights hours",
        rf"\b{_NUMBER} (?:[a-z-]+ )?(?:days|nights|hours) (?:a|per|each|every) (?:year|day|night)"
        r"\b(?! a week)",
    ),
)
_SUFFERED = (
    telling(
        "killed stolen drowned injured counted destroyed burned died drown die burgled recorded",
        rf"\b{_SOME}{LARGE} (?:[\w-]+ ){{0,3}}?(?:(?:were|was|have been|had been|are) )?(?:killed"
        r"|stolen|drowned|injured|counted|destroyed|burned|died|drown|die|burgled|recorded)\b"
        rf"|\b(?:killed|destroyed|burned|injured) {_SOME}{LARGE} (?:[\w-]+ ){{0,2}}?[a-z]{{3,}}\b",
    ),
)
_OWN = late(
    r"\b(?:our|we|us|its|my|company|firm|customers?|clients?|members?|staff|employees|users"
    r"|shareholders|revenues?|sales|shares?|portfolio|participants|attendees|exhibitors|speakers"
    r"|graduates|alumni|visitors|team|students enrolled|patients treated|respondents|volunteers"
    r"|applicants|subscribers|followers|directors|donors|served|trained|delivered|reached|we've"
    r"|helped|helping|supported|assisted"
    r"|tokens?|holders|stake|voting|votes?|units?|sentenced|defendants?|booths?|artists|winners"
    r"|finalists|entries|nominees|graduated|warrants|rooms|beds|seats|square|acres|donated"
    r"|raised|grants?|funds?|proceeds|budget|bill|act|fines?|if|should|promis\w+|proceeds|programs?"
    r"|projects?|project|following)\b"
)
_OUR = late(
    r"\b(?:its own|our|we|my|members|customers|clients|shareholders|users|revenue"
    r"|(?<!worldwide )(?<!global )sales"
    r"|proceeds|donations|tickets|orders|applicants|purchases|subscriptions|participants)\b"
)
_BREAK = late(r"[,;()]|\bwhere\b")
_NEAR = 60


def _is_of_the_world(case: Case, span: tuple[int, int]) -> bool:
    """Say whether nothing beside a figure says that it is the source's own, a rule or a wish."""
    first, last = case.sentence_at(span[0])
    before = _BREAK.split(case.lowered[max(first, span[0] - _NEAR) : span[0]])[-1]
    after = _BREAK.split(case.lowered[span[1] : min(last, span[1] + _NEAR)])[0]
    return _OWN.search(f"{before} | {after}") is None and _OUR.search(case.lowered, *span) is None


_TRADE = lexicon(
    "industry sector trade economy tourism fishing forestry farming agriculture branch craft crafts"
    " industries mining shipping retail construction catering hospitality"
)


def _is_of_a_trade(case: Case, span: tuple[int, int]) -> bool:
    first, last = case.sentence_at(span[0])
    return not _TRADE.isdisjoint(case.lowered[first:last].replace(",", " ").split()) and (
        _is_of_the_world(case, span)
    )


_BEFALLS = late(
    r"\b(?:stolen|steals?|burns?|burn down|burnt|dies?|killed|born|injured|attacked|drowns?|breaks?"
    r"|happens?|occurs?|suffers?|diagnosed|deaths?|births?|accidents?|thefts?|crash(?:es)?|fires?"
    r"|suicides?|given up|committed?s?|reported|victim|jammed|exceeds?|rain\w*|stands?|waits?"
    r"|flooded|smog|fog|snow\w*|dry|limit|collapses?|vanish\w*|disappears?|lost|touches"
    r"|runs? aground|capsizes?|goes missing|sinks?|falls?|works?|sits?|spends?|beaten|abused|robbed"
    r"|evicted|closes|goes bankrupt|felled)\b"
)
_SERVES = late(
    r"\b(?:open\w*|runs?|leaves?|sails?|departs?|calls?|bus|buses|tram|train|shuttle|updat\w+"
    r"|refresh\w*|courses?|camp|available|staffed|operat\w+|24|broadcast\w*|posts?|support|hotline"
    r"|service|services|monitor\w*|checks?|measur\w+|test\w*|feed\w*)\b"
)


def _befalls(case: Case, span: tuple[int, int]) -> bool:
    """Say whether it is told of what befalls people, not of a timetable or opening hours."""
    first, last = case.sentence_at(span[0])
    around = clause_around(case, span)
    return (
        _BEFALLS.search(case.lowered, first, last) is not None
        and _SERVES.search(case.lowered, *around) is None
        and _is_of_the_world(case, span)
    )


_WHEN = late(
    r"\b(?:last (?:year|winter|summer|season)|in (?:19|20)\d\d|(?:a|each|every|per) year|since"
    r"|annually|(?:this|past) (?:year|decade))\b"
)


def _was_suffered(case: Case, span: tuple[int, int]) -> bool:
    first, last = case.sentence_at(span[0])
    return _WHEN.search(case.lowered, first, last) is not None and _is_of_the_world(case, span)


_OPENS = lexicon("and that as because since but where while although though so for yet however")


def _is_nobodys(case: Case, span: tuple[int, int]) -> bool:
    """Say whether those who are said to have counted are called by no name."""
    first, last = case.sentence_at(span[0])
    before = case.lowered[first : span[0]].rstrip()
    opens = not before or before.endswith((",", ":", ";", "-", "–", "—"))
    if not opens and before.rsplit(" ", 1)[-1] not in _OPENS:
        return False
    return _NAMED.search(case.text, first, last) is None


_NAMED = late(
    r"\b(?:by|from|of|at|to) (?:the |a )?(?:\d{4} )?[A-Z]\w|\([^)]*(?:[A-Z]\w|\d{4})|according to"
)
_ALL = (
    *held(_is_nobodys, *_BY_NOBODY),
    *held(_is_of_the_world, *_OF_OTHERS, *_OF_THINGS, *_IN_GENERAL, *AT_LARGE),
    *held(_is_of_a_trade, *_JOBS),
    *held(_befalls, *_EVERY),
    *held(_was_suffered, *_SUFFERED),
)
_BY_WORD = by_word(_ALL)
_KEYS = frozenset(_BY_WORD)
_UNSOURCED = late(
    r"\b(?:(?:recent|several|many|most|various|new|independent|numerous|other|all|some|official) )?"
    r"(?:surveys|studies|research|polls|statistics|experts|estimates|figures|data|analysts)"
    rf" {_SHOWN}\b(?: that)?|\bit is (?:widely )?estimated|\ban estimated\b"
)


def figure_told(case: Case, first: int, last: int, told: frozenset[str]) -> tuple[int, int] | None:
    """Return a figure that a sentence tells in such a turn of phrase.

    ``told``: its words and the signs of its numbers, as `world_figures` has them.
    """
    # by the table's order, not the words': a set has another in every process
    ways = {number: each for word in told & _KEYS for number, each in _BY_WORD[word]}
    for _, each in sorted(ways.items(), key=itemgetter(0)):
        if each.needs and told.isdisjoint(each.needs):
            continue
        found = each.reads.search(case.lowered, first, last)
        if found is None or not case.narrates(found.start()):
            continue
        if each.holds is None or each.holds(case, found.span()):
            return found.span()
    return None


def without_vague_source(text: str) -> str:
    """Return lower-case words without sources that are none: *surveys show that*."""
    return _UNSOURCED.sub(" ", text)
