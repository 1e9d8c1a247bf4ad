"""More ways in which an excluded trade is told in plain words (DG-60), slot by slot.

Who comes to whom, what is forged or stolen, who does another's work, who is paid for whom: of each
all slots stand in one sentence, in whatever order.
"""

from dateline.guidelines.illicit_words import (
    DEVICE,
    MARKET,
    REMEDY,
    RIVAL,
    SOLD,
    WORK,
    lacking,
    offer,
)

_TRADER = (
    r"\b(?:agency|house|firm|company|platform|portal|shop|dealer|club|site|app|studio|service"
    r"|bureau"
    r"|office|network|group|channel|market|store|team|tool|programme|customers?|clients?|buyers?"
    r"|order\w*|fee|crowns|euros|dollars|pounds|coins|a page|hired?|rent\w*|booked)\b|[$€£]\d"
)
_LADIES = (
    r"\b(?:ladies|young (?:women|men|ladies)|girls|students|models|hostess(?:es)?|companions?"
    r"|escorts?|masseuses?|female company|male company|company of (?:women|ladies|men)"
    r"|women|gentlemen companions|dancers)\b"
)
_GENTLEMEN = (
    r"\b(?:gentlemen|men|clients?|guests?|sponsors?|businessmen|(?:business )?travellers"
    r"|customers?|executives|visitors|members)\b"
)
_MEETING = (
    r"\b(?:visits?|sees?|accompan(?:y|ies)|receives?|meets?|spends?|comes? to|keeps? [^.;]{0,20}"
    r"company|entertains?|provid\w+|suppl(?:y|ies)|arrang\w+|introduc\w+|sends?|offers?|company for"
    r"|joins?|escorts? for|awaits?|pampers?|brings? together|match(?:es)?)\b"
)
_NIGHT = (
    r"\b(?:hotels?(?: rooms?)?|in their rooms?|by the hour|an hour|(?:the |whole |a )?nights?"
    r"|overnight|at night|weekends?|until (?:morning|breakfast|dawn)|in private|pocket money"
    r"|discreet\w*|intimate"
    r"|sensual|erotic|tender\w*|lonely)\b"
)
_FORGED = r"(?:cloned|stolen|hacked|hijacked|counterfeit|forged|fake|falsified|leaked|skimmed)"
_THINGS = (
    r"(?:(?:bank|credit|debit|sim|identity|fuel) cards?|(?:customer|patient|user|card)"
    r" (?:records?|data)|accounts?|number plates|plates|papers|passports?|certificates?|licen[cs]es"
    r"|diplomas?|degrees|visas?|notes|banknotes|bills|passwords|logins|databases?|data|tickets"
    r"|prescriptions?|stamps?|seals?|references|identities|documents?|statements?|pay ?slips"
    r"|permits|letters|recommendations)"
)
_RECRUIT = (
    r"\b(?:recruit\w*|enlist\w*|sign(?:s|ed)? up|bring(?:s)? in|brought in|invit(?:e|es|ed)"
    r"|newcomers?"
    r"|new (?:members|people|participants|entrants|partners)|come after|joins? after|join later"
    r"|below (?:them|him|her)|introduc\w+|win(?:s)? (?:over )?(?:other|new|further) \w+|entry money"
    r"|levels|downlines?|those who follow|new (?:ones|savers|comers|investors)|later (?:members"
    r"|entrants|joiners))\b"
)
_PAYING = (
    r"\b(?:fees?|entry money|joining money|deposits?|income|earn(?:s|ings)?|commissions?|cut|share"
    r"|bonus(?:es)?|reward(?:s|ed)?|paid|pays?|payments?|money|profit\w*|stake|gives? [^.;]{0,12}"
    r"(?:crowns|euros|dollars|pounds))\b"
)
_PYRAMID = (
    r"\b(?:fees?|entry money|deposits?|joining money|payments|stakes?) (?:paid )?(?:of|from"
    r"|by) (?:all"
    r"|every\w*|each|those|the (?:people|members|newcomers|recruits|ones)|newcomers|new \w+|later"
    r"|their recruits|whoever|others)\b|\bto (?:the (?:one|person|member)s?|whoever|those) (?:who"
    r"|that)"
    r" (?:invited|recruited|enlisted|brought|introduced)\b"
    r"|\b(?:reward\w*|paid|pays?|earns?|income|commissions?|bonus(?:es)?|money) [^.;]{0,40}(?:for"
    r"|from"
    r"|on|of|by|through|with) (?:the |all |every |each |those )?(?:\w+ )?(?:people|members|friends"
    r"|newcomers|persons?|partners|heads?|recruit\w*|recruiting|enlisting) (?:\w+ )?(?:they|he|she"
    r"|that"
    r"|whom|of (?:friends|others|new|further)|rather|not|alone|only|recruit\w*|enlist\w*|brought"
    r"|signed)"
    r"|\bcommissions? (?:flows?|runs?|is paid|are paid|go(?:es)?"
    r"|reach(?:es)?) [^.;]{0,20}\blevels\b"
    r"|\b(?:down|over|across|through|on) (?:\w+ )?(?:two|three|four|five|six|seven|eight|nine|ten"
    r"|\d+)"
    r" levels\b|\b(?:part|share|cut|slice|percent|half|third|quarter) of (?:their|his|her|the|each"
    r"|every)"
    r" (?:\w+ ){0,2}?(?:entry money|entry fees?|joining fees?|entrance fees?|starter fees?"
    r"|deposits?)\b"
    r"|\b(?:money|fee|stake|deposit|sum) (?:comes?|flows?|goes|is paid"
    r"|is returned) back (?:as soon as|when"
    r"|once|after)\b|\bgets? (?:it|their (?:money|fee|stake)|his|her) (?:money |fee "
    r"|stake )?back (?:from|with"
    r"|once)\b"
)
_SOON = (
    r"(?:double|triple|treble|quadruple|multiply|explode|skyrocket|(?:rise|grow|climb|go up|gain"
    r"|increase|soar|be worth)[^.;]{0,24}(?:\w+fold|times|percent|%))"
)
_WRITTEN = (
    r"(?:written|prepared|drafted|finished|composed|done|typed|produced|delivered|supplied|offered"
    r"|sold|ordered|bought|available)"
)

WAYS = (
    offer(
        "gambling",
        "poker casino casinos roulette betting bets bet wagers lottery dice bookmaker slots cards"
        " jackpots card gamblers punters",
        r"\b(?:barred|banned|excluded|suspended|blocked) (?:from|by|at|in) (?:the |all |other )?"
        r"(?:\w+ )?(?:casinos?|sites|providers|operators|elsewhere|bookmakers|houses)"
        r"|\b(?:from|at|above|over) the age of (?:1[0-7]|\w+teen)\b(?<!eighteen)(?<!nineteen)"
        r"|\b(?:no|without) [^.;]{0,24}\b(?:supervis\w+|commission|authority|oversight)\b"
        r"|\b(?:open to|admits?|accepts?|takes) (?:the )?(?:under-?(?:age|18s?)|minors|teenagers)",
        r"\b(?:plays?|players?|guests|admits?|lets|takes?|stakes?|open|opens|bets?|wagers?|tables?"
        r"|people|punters|customers)\b",
    ),
    offer(
        "medicine",
        "ozempic pens burners infusions lips foreheads wrinkles substance injected injections pills"
        " tablets cells serum hormones botulinum fillers drops drug drugs remedies sedatives",
        lacking(
            r"medical (?:check|advice|examination|supervision|history)|health (?:office|check"
            r"|authority)|authority|approval|physicians?|doctors?|prescriptions?(?! (?:drug"
            r"|coverage|plan))|nurse|office"
            r"|health questions"
        )
        + r"|\b(?:injected|given|set|performed|done) by (?:\w+ )?(?:trainees|beauticians"
        r"|hairdressers"
        r"|laymen|cosmeticians|students|receptionists|amateurs)\b",
        rf"{REMEDY}|\b(?:ozempic|fat[ -]burners?|stem[ -]cells?|pens|lips|foreheads|wrinkles"
        rf"|slimming"
        r" \w+|substance)\b",
        rf"{SOLD}|\b(?:injected|injects|has|have|take|contains?)\b",
    ),
    offer(
        "escort",
        "ladies hostesses hostess escorts escort companions girls models students masseuses women"
        " company gentlemen",
        _LADIES,
        _GENTLEMEN,
        _MEETING,
        rf"{_NIGHT}|\bescorts? for\b",
        r"\b(?:gentlemen|pay for their company|hostess(?:es)?|escorts?|companions?|by the hour"
        r"|an hour|pocket money"
        r"|lonely"
        r"|discreet\w*|intimate|sensual|erotic|masseuses?|female company)\b",
        r"\b(?:agency|portal|firm|bureau|house|club|rates?|prices?|euros|crowns|dollars|pounds|hour"
        r"|hotels?|book\w*|profiles|money|its|service)\b",
        needs="gentlemen|pay for their company|hostess|escort|companion|by the hour|an hour"
        "|pocket money|lonely|discreet|intimate|sensual|erotic|masseuse|female company",
    ),
    offer(
        "weapons",
        "grenades explosives mortars landmines detonators bazookas launchers bombs dynamite rifles"
        " guns",
        r"\b(?:hand grenades?|grenades|explosives|mortars|landmines|detonators|bazookas|rocket"
        r" launchers|pipe bombs|dynamite|assault rifles|(?:sub)?machine guns)\b",
        r"\b(?:offered|sold|sells?|for sale|on sale|on offer|delivered|ships?|shipped|available"
        r"|can be"
        r" (?:had|bought|ordered)|auctioned)\b",
        r"\b(?:group|shop|store|channel|portal|private|buyers?|coins|payable|cash|market|by post"
        r"|post"
        r"|customers?|collectors)\b",
    ),
    offer(
        "papers",
        "cloned stolen forges counterfeit forged fake falsified skimmed hacked leaked hijacked",
        rf"\b(?:{_FORGED}|forges?) (?:[\w-]+ ){{0,2}}?{_THINGS}\b",
        rf"{SOLD}|\b(?:traded|forges?)\b",
        rf"{_TRADER}|\b(?:within|delivered|shipped|made|for sale|on sale)\b",
    ),
    offer(
        "papers",
        "statements passes payslips certificates diplomas papers permits licences notes sick covid"
        " references stamps residence plates degrees grades vaccination",
        r"\blook(?:s|ing)? (?:just )?(?:like )?(?:the )?(?:real|genuine|authentic)\b"
        r"|\b(?:entered|added|written) (?:in|into|to) the (?:official |state |national )?register\b"
        r"|\b(?:under|in) an? (?:new|other|different|false|second|invented) (?:identity|name)\b"
        r"|\bwithout (?:the )?(?:involvement|knowledge|help) of (?:any|an|the) (?:authorit\w+"
        r"|office"
        r"|school)\b|\bany grade\b|\bwith any (?:grade|date|name|stamp)\b"
        r"|\b(?:without|no) (?:an? |any |the )?(?:talk|visit|examination|appointment|call) (?:to"
        r"|with|by"
        r"|at) (?:an? |the |any )?(?:doctor|physician|office|authority|school)\b"
        r"|\bnever (?:been )?(?:vaccinated|examined|enrolled|studied|employed|passed)\b",
        r"\b(?:bank statements|passes|payslips|certificates?|diplomas?|papers|permits?|licen[cs]es?"
        r"|sick notes|notes|references|plates|degrees?|visas?|passports?|records?)\b",
        rf"{SOLD}|\b(?:furnish\w*|entered|procured?|equip\w*|includes?)\b",
        needs="bank statement|passes|payslip|certificate|diploma|paper|permit|licen|sick note"
        "|notes|reference|plates|degree|visa|passport|record",
    ),
    offer(
        "intrusion",
        "servers server passwords password phone phones accounts account website websites records"
        " databases marks grades program mailbox mailboxes camera cameras",
        rf"\b(?:overloads?|floods?|paraly[sz]es?|takes? down|knocks? out|crash(?:es)?"
        rf"|attacks?) [^.;]"
        r"{0,30}(?:servers?|websites?|shops?|networks?|systems?) of (?:any|whichever"
        r"|a (?:competitor"
        r"|rival)|whatever|the target)"
        r"|\b(?:tries? out|guess(?:es)?|cracks?|finds? out|recovers?|steals?|sells?"
        r"|learns?) (?:the |any"
        r" |other people's |strangers' )?passwords? (?:of|to|for|until|from)\b"
        rf"|\binstalls? [^.;]{{0,40}}\b(?:on|in) the (?:\w+ )?(?:phone|tablet|computer|laptop)s? of"
        rf" (?:an? |the |their )?{RIVAL}"
        rf"|\b(?:stolen|hijacked|hacked|leaked) (?:[\w-]+ ){{0,2}}?(?:records|accounts|data\w*"
        rf"|passwords"
        r"|mailboxes|logins)\b"
        r"|\b(?:hackers?|specialists|experts|professionals) who (?:delete|change|raise|alter|erase"
        r"|break"
        r"|get|take|read)\b"
        rf"|\b(?:reads?|watch(?:es)?|copies|follows?|listens? to|records?) (?:the |an? )?{RIVAL}"
        r" (?:private |secret )?(?:messages|chats?|calls|e-?mails?|mails?|phone)\b",
        rf"{_TRADER}|\b(?:delivered|for sale|on sale|sold|on behalf of)\b",
        rf"{DEVICE}|\b(?:records|marks|grades|databases?)\b",
        needs="overload|flood|paraly| down|knock|crash|attack|password|install|stolen"
        "|hijacked|hacked|leaked| who |message|chat|calls|mail|phone",
    ),
    offer(
        "intrusion",
        "private spouse's husband's wife's partner spouse husband wife ex",
        r"\b(?:reads?|watch(?:es)?|copies|follows?|listens? to|records?|intercepts?|learns?"
        r"|tracks?)"
        r" (?:the |an? )?(?:[\w ]{1,24} of (?:an? |the |their )?(?:spouses?|husbands?|wives|wife"
        r"|(?:life )?partners?)|(?:\w+ )?(?:spouse|husband|wife|partner|ex)'?s?'?) ?(?:private "
        r"|secret )?"
        r"(?:messages|chats?|calls|e-?mails?|mails?|phones?|movements|location)\b",
        rf"{_TRADER}|\b(?:on behalf of|unnoticed|secretly)\b",
        needs="message|chat|calls|mail|phone|movements|location",
    ),
    offer(
        "essays",
        "papers thesis theses essays essay dissertations dissertation coursework homework",
        rf"\b{WORK}\b[^.;]{{0,60}}\b{_WRITTEN}\b[^.;]{{0,40}}\b(?:experts?|graduates"
        rf"|doctoral students"
        r"|ghost-?writers?|professionals|academics|authors|writers|customers?|clients?|students)\b"
        rf"|\b(?:writes?|prepares?|drafts?|produces?|supplies|suppl(?:y|ies)|offers?"
        rf"|sells?)\b[^.;]{{0,30}}"
        rf"\b{WORK}\b|\b{WORK}\b[^.;]{{0,50}}\bare (?:offered|sold|supplied|written|on sale)\b",
        r"\b(?:handed in|hand (?:them |it )?in|submit\w*|plagiarism|own names?|as their own|a page"
        r"|no one learns|nobody learns|by the buyer|for its (?:customers|clients)|for students"
        r"|for (?:paying )?clients|cheat\w*|in the (?:student|buyer|client)'?s?'? name)\b",
    ),
    offer(
        "essays",
        "answers solutions exam exams",
        r"\b(?:answers|solutions|questions) (?:to|of|for|from) (?:the "
        r"|all )?(?:[\w-]+ ){0,2}?(?:exams?"
        r"|examinations?|tests?)\b",
        r"\b(?:sold|sells?|on sale|for sale|bought|delivered|offered|supplied|can be had)\b",
        r"\b(?:before|in advance|days|hours|evening|eve|leaked|original)\b",
        needs="exam|test",
    ),
    offer(
        "pump",
        "share shares coin coins token tokens stock stocks memecoin",
        rf"\b{MARKET}\b[^.;]{{0,50}}\b(?:will|is (?:going|sure|certain|about|set) to|shall"
        rf"|must) {_SOON}"
        rf"|\b(?:which|what) (?:\w+ )?{MARKET} [^.;]{{0,30}}\b(?:push|pump|buy|drive)\b"
        rf"|\b(?:buy|buys|bought|push(?:es)?|drives?|pumps?)\b[^.;]{{0,60}}\b(?:together"
        rf"|at the same"
        r" (?:moment|time|minute|hour)|in concert|at one stroke|on a signal|at a signal|as one)\b"
        rf"|\bthe pump\b[^.;]{{0,30}}\b{MARKET}",
        r"\b(?:members?|subscribers?|circle|channel|group|newsletter|club|founders?|holders?|within"
        r"|by (?:christmas|easter|summer|autumn|spring|january|march|may|june|july)|each|every"
        r"|signal"
        r"|tenfold|hundredfold|buyers?)\b",
        needs="double|triple|treble|quadruple|multiply|explode|skyrocket|fold|times|percent|%"
        "|push|pump|buy|bought|drive",
    ),
    offer(
        "pump",
        "guaranteed guarantee guarantees riskless fixed secure",
        r"\b(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|ten) ?(?:percent|per cent"
        r"|%)[^.;]{0,12}"
        r"\b(?:a|per|each|every) (?:day|week|month)\b",
        r"\b(?:guarantee[ds]?|risk-?free|riskless|without risk|fixed)\b",
        needs="percent|per cent|%",
    ),
    offer(
        "pyramid",
        "recruit recruits recruited recruiting enlists enlist newcomers invited levels commission"
        " fees"
        " fee deposits deposit money entry joining income rewards reward entrants downline"
        " introduced",
        _PYRAMID,
        _RECRUIT,
        _PAYING,
        needs="recruit|enlist|sign up|signs up|signed up|bring in|brings in|brought in|invit"
        "|newcomer|new |come after|join|below |introduc|win |wins |entry money|levels"
        "|downline|those who follow|later ",
    ),
    offer(
        "weapons",
        "knives knuckles pepper stun daggers guns pistols ammunition blades",
        r"\b(?:to|for) (?:minors|children|teenagers|pupils|anyone of any age|buyers of (?:any"
        r"|whatever)"
        r" age|under-?18s)\b|\bwithout (?:an? )?(?:age check|proof of age)\b",
        r"\b(?:sold|sells?|sent|sends|ships?|shipped|delivered|delivers?|available|go)\b",
        r"\b(?:(?:flick|butterfly) knives|switchblades|brass knuckles|knuckledusters|stun guns"
        r"|daggers"
        r"|pepper (?:guns?|sprays?)|pistols|ammunition|blades)\b",
    ),
    offer(
        "papers",
        "countries country nations states universities",
        r"\b(?:identity cards?|passports?|driv\w+ licen[cs]es?|residence permits|visas"
        r"|birth certificates?"
        r"|diplomas|degrees)\b[^.;]{0,30}\b(?:of|from|for) (?:all|any|every|eight|\d+"
        r"|more than \w+)"
        r" (?:countr\w+|nations|states|universities)\b",
        r"\b(?:produced|made|printed|supplied|delivered|sold|to order|to be had|ready|prints?"
        r"|makes?"
        r"|produces?|supplies|sells?)\b",
        r"\b(?:firm|workshop|studio|service|portal|network|agency|shop|channel|within|days"
        r"|hours)\b",
        needs="identity card|passport|licence|license|permit|visa|certificate|diploma|degree",
    ),
    offer(
        "intrusion",
        "accounts account mailboxes mailbox phones profiles passwords attacks hackers messages"
        " chats",
        rf"{DEVICE} of (?:any\w*|other|another|others|strangers|{RIVAL})[^.;]{{0,24}}\b(?:is"
        rf"|are) (?:opened"
        r"|read|cracked|unlocked|hacked|broken into|taken over|copied|monitored|intercepted"
        r"|tapped)\b"
        r"|\bpasswords? (?:of|to|for) [^.;]{1,40}\b(?:is|are) (?:found out|cracked|guessed"
        r"|recovered"
        r"|supplied|delivered|sold)\b"
        r"|\battacks? (?:on|against) [^.;]{0,24}(?:websites?|servers?|networks?|shops?"
        r"|systems?)\b[^.;]"
        r"{0,50}\b(?:booked|ordered|rented|bought|hired|on offer|carried out for)\b",
        rf"{_TRADER}|\b(?:booked|by hackers|by the hackers)\b",
    ),
    offer(
        "essays",
        "homework exams exam tests papers thesis theses essays essay coursework dissertations"
        " assignments",
        rf"\b(?:do(?:es)?|writes?|complet\w+|solves?) (?:the |their |all )?(?:\w+ )?(?:{WORK}"
        rf"|exercises)"
        r" for (?:pupils|students|clients|customers|candidates)\b"
        rf"|\bhave (?:their|its|his|her) [\w -]{{0,20}}(?:exams?|tests?|{WORK}) (?:taken|sat"
        rf"|written|done"
        r"|passed|completed) (?:by|for|at)\b"
        rf"|\b{WORK}\b[^.;]{{0,40}}\bno (?:[\w-]+ ){{0,2}}?(?:software|program|teachers?|check"
        rf"|scanner"
        r"|tutor|professor|detector|lecturer) (?:can )?(?:recogni[sz]es?|detects?|flags?|finds?"
        r"|notices?"
        r"|tells?|sees?)\b",
        r"\b(?:for|by|at|sells?|sold|service|portal|agency|bureau|euros|crowns|dollars|pounds)\b",
    ),
    offer(
        "pump",
        "coin token share shares coins tokens stock memecoin",
        rf"\b{MARKET}\b[^.;]{{0,50}}\bwill make [^.;]{{0,30}}\b(?:rich|millionaires?|wealthy)\b"
        rf"|\b(?:which|what) (?:[\w-]+ )?{MARKET} [^.;]{{0,40}}\b(?:pushed|pumped|driven up"
        rf"|talked up)\b"
        rf"|\b{MARKET}\b[^.;]{{0,40}}\b(?:about|ready|bound|set|sure|poised|going"
        rf"|certain) to (?:multiply"
        r"|double|triple|explode|rise (?:\w+fold|by))\b",
        needs="will make|pushed|pumped|driven up|talked up|to multiply|to double|to triple"
        "|to explode|to rise",
    ),
    offer(
        "pyramid",
        "money fee stake deposits deposit savings",
        r"\b(?:money|fee|stake|deposit) (?:comes?|flows?|goes|is paid|is returned"
        r"|is refunded) (?:back )?"
        r"(?:as soon as|when|once|after) [^.;]{0,40}\b(?:recruited|enlisted|joined|signed up"
        r"|brought in)\b"
        r"|\b(?:pays?|paid|lives?|served|financed) [^.;]{0,30}\b(?:from|with"
        r"|out of) the (?:deposits|fees"
        r"|money|stakes|payments) of (?:the )?(?:new|later|next) (?:ones|partners|members|savers"
        r"|entrants"
        r"|comers"
        r"|participants|investors)\b",
        needs="recruited|enlisted|joined|signed up|brought in| of the new| of new"
        "| of the later| of later| of the next| of next",
    ),
    offer(
        "escort",
        "ladies women girls companions hostesses models escorts escort",
        r"\b(?:sends?|brings?|drives?|delivers?) [^.;]{0,24}\b(?:ladies|women|girls|companions"
        r"|hostesses"
        r"|models|escorts) to (?:(?:their|your|the|any|guests') )?(?:hotel|rooms?|homes?|address)"
        r"|\bescort (?:ladies|girls|women|men)\b",
        _TRADER,
        needs="send|bring|drive|deliver|escort ",
    ),
    offer(
        "papers",
        "doctorates degrees diplomas titles certificates",
        r"\b(?:awards?|sells?|issues?|grants?|hands?|gives?) [^.;]{0,24}\b(?:doctorates|degrees"
        r"|diplomas"
        r"|(?:academic )?titles|certificates) (?:out )?to (?:anyone|everyone|whoever|all|anybody"
        r"|those|buyers)"
        r" (?:who )?(?:pays?|sends?|orders?|for money)\b",
    ),
    offer(
        "intrusion",
        "breaks hacks gets access logs hacked",
        rf"\b(?:breaks?|hacks?|logs?|gets?) into [^.;]{{0,24}}{DEVICE}",
        r"\b(?:on behalf of|for) (?:its |private |paying |their )?(?:clients|customers|anyone"
        r"|buyers"
        r"|spouses|a fee|money)\b",
        needs=" into ",
    ),
    offer(
        "intrusion",
        "access",
        r"\bsells? access to [^.;]{0,40}\b(?:networks?|servers?|accounts?|systems?|mailboxes)\b",
        r"\b(?:hacked|stolen|broken into|cracked|without the owners?)\b",
        needs="sell access|sells access",
    ),
    offer(
        "essays",
        "tests test exams exam dissertation dissertations thesis theses papers essays",
        rf"\bleave the (?:writing|preparation|drafting) of (?:their|his|her"
        rf"|the) (?:\w+ )?{WORK} to\b"
        r"|\b(?:takes?|sits?|passes) (?:the |all |their )?(?:[\w-]+ ){0,2}?(?:tests|exams?"
        r"|examinations)"
        r" for (?:applicants|candidates|students|customers|others|pupils|clients|drivers)\b",
        r"\b(?:service|bureau|agency|portal|firm|doubles|graduates|authors|writers)\b",
    ),
    offer(
        "pump",
        "next insider which",
        rf"\b(?:next|which) (?:[\w-]+ )?{MARKET} to (?:explode|moon|multiply|pump|take off"
        rf"|go up)\b",
        needs="to explode|to moon|to multiply|to pump|to take off|to go up",
    ),
    offer(
        "pyramid",
        "recruit newcomer friends brings recruits pays",
        r"\b(?:of|from) what (?:each|every|their|the|his|her) (?:new )?(?:recruit|newcomer|member"
        r"|friend"
        r"|person)s? (?:pays?|puts?|spends?)\b"
        r"|\bthe more (?:friends|people|members|partners|recruits) [^.;]{0,24}\b(?:brings?"
        r"|recruits?|wins?"
        r"|signs?)\b[^.;]{0,20}\bthe (?:higher|bigger|larger|more)\b[^.;]{0,24}\b(?:payouts?|income"
        r"|earn\w*|paid|share|commission|bonus|money)\b",
        needs=" what |the more ",
    ),
)
