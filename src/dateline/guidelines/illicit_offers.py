"""What a plain telling of an excluded trade has in it (DG-60), whoever tells it and in what words.

Ordinary words sell too: *bets are placed so that no regulator sees who plays*. Of each telling all
slots stand in one sentence, in whatever order; a report of it by others is told by its own words.
"""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.illicit_fields import FIELDS
from dateline.guidelines.illicit_services import SERVICES
from dateline.guidelines.illicit_ways import WAYS
from dateline.guidelines.illicit_words import (
    BETTING,
    DEVICE,
    FIREARMS,
    MARKET,
    OPENING,
    PAPERS,
    PUPILS,
    REMEDY,
    RIVAL,
    SOLD,
    WORK,
    filled,
    lacking,
    offer,
)
from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.slots import by_word
from dateline.release.patterns import late

_OFFERS = (
    offer(
        "gambling",
        "bets bet bettors betting wagers wager poker roulette casino casinos slots slot lottery"
        " gambling blackjack baccarat dice stakes stake staked jackpot jackpots gamblers punters"
        " tombola winnings scratch card bookmaker bookmakers croupiers sweepstake odds",
        lacking(
            r"licen[cs]\w*|permits?|permission|names?|leave of|authorit\w+|regulators?|registration"
            r"|registered|register|identi\w+|id|passports?|papers|verification|age"
            r"|concession|questions|check of|be sold|limits? on|tax|supervis\w+"
        )
        + r"|\bunlicen[cs]ed\b|\banonym\w+|\bnameless\b|\b(?:minors|under-?age|teenagers|pupils"
        r"|schoolchildren|(?:children|teenagers|kids) (?:from|over|aged)|the under-\w+|(?:aged"
        r"|from) (?:1[0-7]|t\w+teen|fourteen|fifteen"
        r"|sixteen))\b"
        r"|\bwhere (?:it|betting|gambling|poker) is (?:forbidden|banned|prohibited|not allowed)"
        r"|\bin the (?:cellar|back[- ]?room|back yard|basement)|\b(?:foreign"
        r"|offshore) (?:server|island"
        r"|address)|\b(?:dog|cock)[- ]?fights|\bbarred (?:elsewhere|themselves)"
        r"|\bself-excluded|\bbeyond the [\w-]+ limit",
        BETTING,
        r"\b(?:plays?|played|players?|takes?|taken|accepts?|accepted|placed?|pays?|opens?|opened"
        r"|sells?|cash|money|tokens?|coins?|wins?|held|lets?|guests|tables?|addition|rounds?|runs"
        r"|bet|stakes?|staked|bank|offers?|every night|prizes|turns|deals|mailed|applied|paid"
        r"|evenings|go on)\b",
    ),
    offer(
        "medicine",
        "unapproved injections injection pills tablets drops botulinum botox fillers filler"
        " hormones"
        " hormone"
        " antibiotics opioids steroids painkillers insulin drugs medicines substances"
        " syringes vaccines morphine ketamine tramadol viagra xanax diazepam sedatives infusions"
        " tranquillisers tranquilizers pens chemotherapy stimulants narcotics ampoules vials"
        " codeine antidepressants capsules remedies contraceptives anaesthetics",
        lacking(
            r"prescriptions?(?! (?:drug|coverage|plan))|doctors?|doctor's|physicians?|vets?"
            r"|vet's|examination|consultation"
            r"|admitted|licensed|questions|customs|signature|pharmacist"
        )
        + r"|\bun(?:approved|licen[cs]ed|registered)\b|\b(?:no|without an?y?) authority\b"
        r"|\bto (?:anyone|everyone|whoever|all) (?:who|comers)\b|\b(?:prescription|doctor) out\b"
        r"|\bsteroids for (?:body ?builders|athletes)\b|\bunder the counter\b"
        r"|\bat the (?:petrol station|kiosk|market stall)\b|\bno medical staff\b",
        REMEDY,
        SOLD,
    ),
    offer(
        "medicine",
        "cancer tumours tumors diabetes aids dementia",
        r"\b(?:cures?|heals?|treats?|drives? out|dissolves?|makes? (?:cancer"
        r"|tumours) (?:vanish|disappear)"
        r"|remed(?:y|ies) (?:for|against)|(?:pills?|drops|tea|powder|oil) (?:for"
        r"|against))\b[^.;]{0,20}"
        r"\b(?:cancer|tumou?rs|diabetes|aids|dementia)\b|\bmakes? (?:cancer|tumou?rs|diabetes)"
        r" (?:vanish|disappear)\b",
        rf"{SOLD}|\b(?:maker|healer|potion|tea|powder|drops)\b",
        r"\b(?:crowns|euros|dollars|pounds)\b|[$€£]\d|\b(?:no|without an?y?) (?:doctor"
        r"|prescription)"
        r"|\b(?:doctors?|chemotherapy|surgery|operation)\b[^.;]{0,20}(?:n't|not|no longer|needless)"
        r"|\b(?:vanish|disappear|leave off|tumou?rs|salt water|herbs|own making|healer)\b",
    ),
    offer(
        "escort",
        "escort escorts companionship companions massage massages ladies lady hostesses courtesans"
        " girls hostess sexual",
        r"\b(?:escorts? (?:for the|by the|to|can be|are)|paid companion\w*|companions(?:hip)?"
        r"|massages?"
        r"|lad(?:y|ies)"
        r"|hostess(?:es)?|courtesans|girls|sexual services)\b",
        r"\b(?:by the (?:hour|night|weekend)|for the (?:night|nights|evening)|lonely (?:evenings?"
        r"|men"
        r"|hearts"
        r"|nights|gentlemen)|until (?:breakfast|morning|dawn)|happy ending|erotic|intimate|sensual"
        r"|for a night|hourly rates?|(?:to|in) (?:the )?guests' rooms|(?:gentlemen"
        r"|men) travelling alone"
        r"|sexual services|measures)\b",
        r"\b(?:agency|portal|book\w*|rent\w*|hired?|choose|rates?|prices?|offers?|sends?|arrang\w+"
        r"|programme|branch|studio|house|pictures|profiles|crowns|euros|guests|gentlemen|sauna|club"
        r"|online|treatments)\b",
    ),
    offer(
        "escort",
        "girls women gentlemen intimate night nights models ladies",
        r"\b(?:call[- ]?girls|young (?:women|ladies|men)|intimate hours|(?:female"
        r"|male) company|company"
        r" for the|(?:models|ladies|girls) (?:for private|to any|who come))\b",
        r"\b(?:to (?:the |their |any )?hotel(?: rooms?)?|until (?:breakfast|morning)|hours with|the"
        r" nights?|by the hour|private (?:evenings?|hours)|any address|(?:come )?to the room)\b",
        r"\b(?:agency|portal|sends?|rates?|arranged|book\w*|trips|accompany|concierge|picked|hotel"
        r"|drivers|list|pages)\b",
    ),
    offer(
        "weapons",
        "rifles rifle pistols pistol handguns handgun revolvers shotguns shotgun carbines guns"
        " gun firearms firearm grenades ammunition explosives silencers switchblades knuckledusters"
        " bullets mortars cartridges knuckles weapons detonators",
        FIREARMS,
        r"\b(?:(?:online|web) ?shop|stall|in stock|on sale|for sale|sells?|sold|selling"
        r"|available|can be"
        r" (?:ordered|had|bought)|(?:sent|shipped|mailed) by|printing files|(?:delivers?"
        r"|mails?|ships?) (?:them|it|to)|catalogue|highest"
        r" bidder|made to order|hands? over|handed (?:out|over)|newest line|price list|against cash"
        r"|part of the range|at the customer's wish|comes from the printer|buyers of)\b"
        r"|\b(?:without|needn't show|no) (?:an? )?(?:permit|licen[cs]e)\b",
        r"\b(?:shop|stall|dealer|depot|collectors|customers?|customer's|order|portal|trading|bidder"
        r"|firm|company|delivery|cash|workshop|within a week|licen[cs]e|store|buyers?|start-up"
        r"|permit"
        r"|supplies|range|gunsmith|arms|post|maker)\b",
    ),
    offer(
        "weapons",
        "numbers scanner serial",
        r"\b(?:removes?|files? off|grinds? (?:off|out)"
        r"|erases?) the (?:serial )?numbers of [^.;]{0,20}"
        r"(?:weapons|guns|pistols|rifles)|\b(?:pistol|gun|rifle)s? (?:that|which) (?:shows?"
        r"|appears?"
        r"|is seen) [^.;]{0,15}\bno (?:scanner|detector|x-ray)",
    ),
    offer(
        "papers",
        "passports passport diplomas diploma degrees degree certificates certificate vaccination"
        " identity"
        " licences licenses permits doctorates notes banknotes payslips transcripts cards"
        " graduates plates visas references stamps reference papers",
        lacking(
            r"exam\w*|stud(?:y|ies|ying)|lectures?|attend\w*|tests?|lessons?|jabs?|vaccinated"
            r"|questions"
            r"|recogni[sz]es|false|notices|seen|sees|opening|appear\w*|course|exist"
        )
        + r"|\bany (?:country|name|subject|sum|grade|university)\b|\bnew (?:name|identity)\b"
        r"|\bsecond identity\b|\b(?:printed|made|drawn up) (?:on request|to order)\b|\b(?:fake"
        r"|forged|false"
        r"|counterfeit|genuine-looking) (?:[\w-]+ ){0,3}?(?:passports?|ids?|cards?|diplomas?"
        r"|papers|licen[cs]es"
        r"|notes|certificates|degrees|visas)\b|\b(?:unknown origin|turned down|copied)\b",
        PAPERS,
        SOLD,
    ),
    offer(
        "papers",
        "doctorates diplomas degrees passports permits certificates licences titles",
        r"\b(?:sells?|traffics in) (?:[\w-]+ )?(?:doctorates|diplomas|degrees|passports|driving"
        r" licen[cs]es|academic titles|residence permits)\b(?! (?:holders?|covers?|cases?|frames?))"
        r"|\b(?:residence permits|passports|diplomas|doctorates|driving licen[cs]es) (?:are|can be)"
        r" (?:to be had|had|bought|on sale|ordered)\b",
    ),
    offer(
        "intrusion",
        "knowledge knowing noticing noticed notices consent notice secretly unnoticed detected"
        " deleted",
        r"\b(?:(?:without|behind)\b[^.;]{0,40}\b(?:knowledge|knowing|noticing|noticed|consent"
        r"|notice|back)"
        r"|secretly|unnoticed|undetected|nobody notices|deleted)\b",
        DEVICE,
        OPENING,
        r"\b(?:agency|team|firm|programme|app|service|for (?:spouses|employers|clients|partners"
        r"|parents)|partners|customers?|clients?|spouses|husbands?|wives|wife)\b",
    ),
    offer(
        "intrusion",
        "competitor competitors rival rivals neighbour neighbours neighbor opponent opponents"
        " spouse spouses wife husband critics critic stranger strangers whomever wi"
        " telephones mailbox",
        rf"{OPENING}[^.;]{{0,40}}{DEVICE}(?: \w+)? (?:of|in|belonging to) (?:an? |the |any "
        rf"|their )?"
        rf"{RIVAL}\b|{DEVICE} (?:of|in) (?:an? |the |any "
        rf"|their )?{RIVAL}\b[^.;]{{0,40}}{OPENING}",
        r"\b(?:agency|team|firm|programme|app|service|clients?|customers?|crowns|euros|dollars"
        r"|kit|tool"
        r"|for (?:spouses|employers|partners)|price|fee)\b",
    ),
    offer(
        "intrusion",
        "competitor competitors rival rivals neighbour neighbours offline keyboard grades passwords"
        " botnets botnet ddos webshops tracker bug microphone messages",
        r"\b(?:takes?|knocks?|brings?|forces?|switch(?:es)?|attacks?|paralys\w+|overloads?|puts?)\b"
        rf"[^.;]{{0,30}}\b{RIVAL}[^.;]{{0,30}}\b(?:off the net|offline|down|servers?|off"
        rf"|to its knees)\b"
        rf"|\bswitch(?:es)? off the (?:cameras?|alarm|router) of (?:an? |the )?{RIVAL}"
        rf"|\b{RIVAL} [^.;]{{0,40}}\bfrom their (?:servers?|computers?|systems?)\b"
        rf"|\b(?:lists?|files|mails|data) of {RIVAL}[^.;]{{0,30}}\bfrom their servers?\b"
        r"|\bpasswords? (?:to [^.;]{1,30} )?(?:is|are) (?:found out|cracked|guessed)\b"
        r"|\bgrades? (?:is|are) (?:altered|changed|raised|improved)\b[^.;]{0,20}\b(?:database"
        r"|system"
        r"|servers?)\b|\b(?:knocks? out|takes? down|paralys\w+) [^.;]{0,20}\b(?:shops?"
        r"|web ?shops|websites?|servers) on (?:demand|order)"
        r"|\beverything (?:that is )?typed\b|\bbotnets? [^.;]{0,20}\b(?:rented|hired|let)\b"
        r"|\b(?:places?|fits?|hides?|plants?) an? (?:tracker|bug|microphone|camera) (?:on|in"
        r"|under) [^.;]{0,20}"
        rf"\bof (?:an? )?(?:unfaithful \w+|{RIVAL})"
        r"|\breads? the messages (?:of|on) [^.;]{0,30}private (?:phones?|accounts?)",
    ),
    offer(
        "essays",
        "papers theses thesis essays essay dissertations dissertation homework coursework"
        " assignments",
        rf"\b{WORK}\b[^.;]{{0,80}}\b(?:(?:under|in) (?:their|his|her) own names?|put (?:their"
        rf"|his|her)"
        r" names? (?:on|under|to)|as (?:their|his|her) own)\b"
        rf"|\bwrites? (?:the |whole )?(?:[\w']+ )?{WORK} (?:for|on behalf of) {PUPILS}\b"
        rf"|\bghost-?writers? [^.;]{{0,40}}\b{WORK}\b"
        rf"|\b{WORK} (?:is|are) (?:written|done|delivered|made|finished|supplied|completed"
        rf"|on offer"
        r"|on sale|sold)\b"
        r"[^.;]{0,40}\b(?:by the (?:portal|agency|bureau|service|firm)|overnight"
        r"|in \w+ (?:days|weeks)"
        r"|within \w+ (?:hours|days|weeks)|to order|crowns|euros|dollars|a page)\b"
        rf"|\b(?:get|gets|receives?|obtain) (?:their|his|her|finished) {WORK} from\b",
    ),
    offer(
        "essays",
        "exam exams examination examinations test tests courses",
        r"\b(?:someone else|somebody else|graduates?|a stand-in|stand-ins|substitutes?|a double"
        r"|an experts?|experts|another person|staff)\b[^.;]{0,20}\b(?:sits?|takes?|writes?"
        r"|do(?:es)?)\b"
        rf"[^.;]{{0,25}}\b(?:exam\w*|tests?)\b[^.;]{{0,12}}\b(?:for (?:the |a )?{PUPILS}"
        rf"|in (?:their|his"
        r"|her) (?:place|name|stead))\b"
        r"|\b(?:courses|exam\w*|tests)\b[^.;]{0,30}\b(?:completed|taken"
        r"|passed) for [\w ]{0,12}students\b"
        r"|\bexam\w*\b[^.;]{0,40}\b(?:earpiece|invigilators? (?:can't|cannot|don't))",
    ),
    offer(
        "pump",
        "coin coins token tokens share shares stock cryptocurrency",
        rf"\b{MARKET}\b[^.;]{{0,40}}(?:\b(?:is|are) (?:certain|sure|bound"
        rf"|guaranteed) to (?:rise|double"
        r"|triple|quadruple|multiply|soar|climb)\b|\bcan only (?:rise|win|go up|climb|gain)\b"
        r"|\bwill"
        r" (?:have )?(?:rise|risen|climb|go up|grow|increased?|multipl\w+) (?:by )?(?:an? )?"
        r"(?:hundred|thousand|ten|twenty|fifty)(?:-?fold| times)\b|\blosses are (?:ruled out"
        r"|impossible)|\bdoubles? every (?:day|week|month)|(?:can't|cannot) (?:fall"
        r"|lose)|will be (?:millionaires|rich))"
        rf"|\b(?:gains?|profits?|returns?) of [^.;]{{0,20}} (?:is|are) (?:certain|sure"
        rf"|guaranteed)\b[^.;]{{0,20}}\b{MARKET}"
        r"|\b(?:buys?|bought)\b[^.;]{0,40}\bat the same (?:minute|moment|hour|second)\b"
        rf"|\b(?:drives?|pushe?s?|pumps?) up the price of an? (?:\w+ )?{MARKET}"
        rf"|\b(?:told"
        rf"|learns?)\b[^.;]{{0,30}}\b{MARKET}\b[^.;]{{0,30}}\b(?:before the (?:others|rest)"
        r"|will be (?:pushed|pumped|bought))"
        rf"|\b{MARKET}\b[^.;]{{0,60}}\b(?:insiders|members|we|they)\b[^.;]{{0,10}}(?:'ll"
        rf"|will) sell\b",
        needs="certain|sure|bound|guaranteed|can only|fold| times|losses are|double|can't"
        "|cannot|will be|at the same|up the price|before the|ll sell",
    ),
    offer(
        "pump",
        "whoever signal multiplied millionaires rich cents",
        r"\bthe signal to buy\b[^.;]{0,60}\b(?:gains?|wins?|first in)\b"
        r"|\bmultiplied (?:their|his|her) (?:stake|money) (?:an? )?(?:ten|hundred|thousand)fold"
        r"|\binvestors in [\w$]+ will be (?:millionaires|rich)\b"
        r"|\bwhoever holds [\w$]+ can only (?:win|gain|get richer)\b|\b(?:those|whoever"
        r"|all) who buys? now"
        r" at [$€£]?[\d.]+[^.;]{0,12} (?:will|can) sell at\b",
    ),
    offer(
        "pyramid",
        "below beneath above fees stake joined enlists recruits recruiting recruit newcomers"
        " brought sellers",
        r"\b(?:pays?|sends?) [^.;]{1,30} to the (?:one|member|person|woman|man) (?:above"
        r"|at (?:its|the)"
        r" centre)\b|\bpays? out [^.;]{0,50}\bwhen \w+ (?:newcomers|others|members) have paid\b"
        r"|\b(?:income|earnings?|earns?|money|paid|commission|share)\b[^.;]{0,40}\b(?:(?:entry"
        r"|entrance"
        r"|joining) fees? of (?:those|the people|everyone)|fees of (?:one's|his|her|their) recruits"
        r"|levels? (?:below|beneath|under) (?:him|her"
        r"|them))\b|\btimes (?:their|his|her) stake\b[^.;]{0,40}\b(?:others|newcomers"
        r"|members) (?:have"
        r" |has )?join\w*|\bthe more (?:members|people|partners|friends|others)\b[^.;]{0,30}"
        r"\b(?:enlist|recruit|bring|sign|win)\w*\b[^.;]{0,25}\b(?:higher|more|larger|bigger)\b"
        r"|\brecruits? (?:two|three|four|five)\b[^.;]{0,20}\bwho (?:in turn )?recruit\b"
        r"|\bgo(?:es)? to (?:whoever|the one|those) (?:who )?brought them\b"
        r"|\bthe more (?:people|members)"
        r" (?:join|sign)\b[^.;]{0,40}\b(?:paid|earns?|gets?|higher)\b"
        r"|\bn't earned with [^.;]{0,40}\bbut (?:with|by) (?:new|recruit)"
        r"|\bmoves? up [^.;]{0,20}\bwhen(?:ever)? \w+ newcomers\b|\brecruits' recruits\b"
        r"|\brecruiting of [^.;]{0,25}(?:brings? in|earns?) money|\b(?:won|brought|enlisted"
        r"|recruited)"
        r" \w+ (?:new )?(?:members|people|friends|partners)\b[^.;]{0,40}\bfees? back\b",
    ),
)
_TOLD = late(
    r"\b(?:arrest\w*|charged|convict\w*|sentenc\w*|indict\w*|plead\w*|guilty|illegal\w*|unlawful\w*"
    r"|outlaw\w*|crackdown|warn\w*|fight(?:s|ing)? (?:against|the)|combat\w*"
    r"|against (?!cash|chemotherapy|surgery|operations|cancer"
    r"|diabetes)|scams?|fraud\w*|victims?|police|investigat\w*|prosecut\w*|seiz\w*|(?<!students"
    r" of )laws?|bill"
    r"|legislation|act|regulation|stud(?:y|ied) (?:found|shows)|surve\w+|research\w*"
    r"|reports?(?! every| each| back)"
    r"|reported|addiction|prevent\w*|protect\w*|lawsuit|court|judge|attorney|crimes?|criminal\w*"
    r"|trafficking|smuggl\w*|conspir\w*|defendants?|avoid|museum|novel|film|documentary|cannot"
    r"|must|should|may not|if|whether(?! or not)|patients|hospital|secur(?:e|ity)|privacy|safety"
    r"|military"
    r"|armed forces|defen[cs]e (?:ministry|forces?|contract\w*|industr\w+|sector)"
    r"|ministry of defen[cs]e|fda|clinical|candidates? for|trial|investigational|phase|contest"
    r"|scholarships?|medicare|medicaid|senators?|congress\w*|gun (?:control|violence)"
    r"|veterans?|analysts?)\b"
)
_SAYS = late(r"\b(?:said|says|according|(?<!are )(?<!is )(?<!has )(?<!have )told)\b")
_TRADER = late(
    r"\b(?:agency|house|firm|company|platform|portal|shop|dealer|casino|club|site|app|studio|clinic"
    r"|service|bureau|start-up|founders?|owner|operator|team|organi[sz]er)\b[^.,;]{0,30} (?:says"
    r"|said)\b"
    r"|\baccording to (?:its|the) (?:founders?|owners?|operators?|team|agency|firm|portal|club)\b"
    r"|\b(?:says|said) (?:the|its) (?:\w+ )?(?:agency|house|firm|company|platform|portal|shop"
    r"|dealer"
    r"|casino|club|site|studio|clinic|service|bureau|start-up|founders?|owner|operator|team)\b"
)
_WIDEST, _REACH = 160, 170


_BY_WORD = by_word((*_OFFERS, *WAYS, *FIELDS, *SERVICES))
_WORDS = frozenset(_BY_WORD)


def illicit_offers(case: Case) -> dict[str, list[tuple[int, int]]]:
    """Return where English narration tells plainly of an excluded trade, by the trade's key."""
    found: dict[str, list[tuple[int, int]]] = {}
    placed = case.placed(_WORDS)
    if not placed or not case.document.language.startswith("en"):
        return found
    missed: set[tuple[int, int, int]] = set()
    for at, word in placed:
        for key, start, end in _told(case, word, at, missed):
            spans = found.setdefault(key, [])
            if (start, end) not in spans:
                spans.append((start, end))
    for start, end in _leaning(case):
        found.setdefault("gambling", []).append((start, end))
    for each in found.values():
        each.sort()
    return found


_LEAVE = lexicon(
    "licence license licensed permit permission registered authorised authorized concession"
    " passport passports identity age names authority commission supervision"
)
_LACKS = late(
    lacking(
        r"licen[cs]e[ds]?|permits?|permission|registered|authori[sz]ed|concession|passports?"
        r"|identity|age|names|authority|commission|supervis\w+"
    )
)
_LEANS = late(
    r"(?:it|they|the (?:operator|house|site|owner|company|firm|club|provider)|players|guests|nobody"
    r"|no one|no \w+|none|neither|its (?:operator|owner)s?|whoever|a (?:licen[cs]e|permit))\b"
)
_HOUSE = late(
    r"\b(?:(?:casino|lottery|poker|betting|bets?|wagers?|roulette|bookmaker|slots|dice|blackjack"
    r"|gambling|jackpot|card room)s?)\b"
)


def _leaning(case: Case) -> Iterator[tuple[int, int]]:
    """Yield what a house of games lacks where only the sentence before says that it is one."""
    for at in case.places(_LEAVE):
        first, last = case.sentence_at(at)
        if first < 2 or not case.narrates(at) or _LEANS.match(case.lowered, first) is None:
            continue
        before, _ = case.sentence_at(first - 2)
        house = _HOUSE.search(case.lowered, before, first)
        if house is None or before < case.stretch_at(at).start:
            continue
        found = _LACKS.search(case.lowered, first, last)
        if found is not None and _TOLD.search(case.lowered, before, last) is None:
            start, end = house.start(), found.end()
            yield (start, end) if end - start <= _WIDEST else found.span()


def _told(
    case: Case, word: str, at: int, missed: set[tuple[int, int, int]]
) -> Iterator[tuple[str, int, int]]:
    """Yield what is told around a word; ``missed`` keeps where an offer isn't, for other words."""
    first, last = case.sentence_at(at)
    first, last = max(first, at - _REACH), min(last, at + _REACH)
    for number, each in _BY_WORD[word]:
        place = (number, first, last)
        spans = [] if place in missed else filled(case.lowered, each, first, last)
        if not spans:
            missed.add(place)
            continue
        if not case.narrates(at):
            continue
        start, end = min(s for s, _ in spans), max(e for _, e in spans)
        if _TOLD.search(case.lowered, first, last) is not None:
            continue
        if _says_another(case.lowered, first, last):
            continue
        yield (each.key, start, end) if end - start <= _WIDEST else (each.key, *spans[0])


def _says_another(text: str, first: int, last: int) -> bool:
    """Say whether somebody is said to have said it who doesn't run the trade."""
    return _SAYS.search(text, first, last) is not None and _TRADER.search(text, first, last) is None
