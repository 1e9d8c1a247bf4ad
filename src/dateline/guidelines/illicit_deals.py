"""How an offer of an excluded trade is put together (DG-60): goods, and what makes them illicit.

No phrase is needed: pistols and that their numbers are gone, passports and that no guard can tell,
theses and that nobody notices, stand in one sentence in whatever order.
"""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.illicit_words import Offer, filled, offer
from dateline.release.patterns import late

_OFFERED = (
    r"\b(?:sold|sells?|selling|buy|on offer|sale|changes? hands|deliver\w*|sends?|sent|ships?"
    r"|shipped"
    r"|suppl(?:y|ies)|available|to be had|handed out|hands out|makes?|made|draws? up|prints?|print"
    r"|order\w*|costs?|kits?|finished|crowns|euros|dollars|issues?|offers?|cash|comes? (?:by"
    r"|with|from)|provid\w+|gets?"
    r"|receives?)\b|[$€£]\d"
)
_UNASKED = (
    r"(?:no|without|nor|neither|never an?y?)(?: (?:a|an|any|the|\w+'s|asking for|showing"
    r"|gaming|gambling|firearms?|betting|arms|trading))*"
    r" (?:papers|permit|licen[cs]e|leave|permission|identity|id|names?|passports?|verification|kyc"
    r"|registration|register|documents?|questions|paperwork|background checks?|age|authori[sz]ation"
    r"|licensing|identification|certificate|proof of (?:age|identity)|waiting period|credentials"
    r"|concession|formalities|minimum age|age limit)\b"
    r"|\b(?:asks?|needs?|requires?|wants?|checks?) (?:for )?(?:no|neither|nobody's) \w+"
    r"|\b(?:names?|papers|age|ages|passports?|identity|licen[cs]es?|permits?|documents?|questions"
    r"|identities) (?:is|are)(?: not|n't| never) (?:asked|needed|required|wanted|checked|recorded)"
    r"|\b(?:nobody|no one) (?:asks|checks|wants to (?:know|see)|looks at|records)"
    r"|\b(?:asked|told|informed|notified) (?:no|neither) (?:authority|office|council|regulator"
    r"|board)"
    r"|\b(?:unknown|unbeknown) to the (?:authorities|council|regulator)|\bunlicen[cs]ed\b"
)
_MASTERS = (
    r"(?:lecturers?|examiners?|professors?|teachers?|universit(?:y|ies)|supervisors?|software"
    r"|tutors?|deans?|markers?|juries|jury|programs?|scanners?"
    r"|detectors?|checkers?|faculty)"
)
_GUARDS = (
    r"(?:guards?|officers?|officials?|police(?:man|men)?|scanners?|borders?|banks?|employers?"
    r"|clerks?"
    r"|machines?|authorit(?:y|ies)|customs|inspectors?|checks?|controls?)"
)
_OTHERS = (
    r"(?:(?:spouse|husband|wife|rival|competitor|neighbou?r|girlfriend|boyfriend|lover|opponent"
    r"|enemy|fianc[eé]e?|mistress|tenant|landlord|colleague|boss|stranger|mother-in-law"
    r"|adversary)(?:'s|s'|s)?|ex(?:es)?(?:'s)?|ex-\w+(?:'s)?|anyone(?:'s)?|anybody(?:'s)?"
    r"|someone(?:'s)?"
    r"|somebody(?:'s)?|(?:unfaithful|cheating) \w+(?:'s)?)"
)
_HELD = (
    r"(?:messages|mailbox(?:es)?|phones?|accounts?|e-?mails?|chats?|passwords?|websites?|cameras?"
    r"|computers?|laptops?|calls?|location|servers?|profiles?|inbox(?:es)?|tablets?|conversations"
    r"|texts|photos|routers?|devices?|voicemails?|drives?|networks?|diary|diaries|webcams?|logins?"
    r"|handsets?|smartphones?|cloud)"
)
_BREAKING = (
    r"(?:reads?|copies|copy|opens?|breaks? into|gets? into|takes? over|listens? (?:in )?(?:to|on)"
    r"|watch(?:es)?|tracks?|unlocks?|intercepts?|switch(?:es)? off|takes? down|knocks? out"
    r"|paralyses?|hacks?(?: into)?|logs? (?:in)?to|clones?|bugs?|records?|monitors?|access(?:es)?"
    r"|eavesdrops? on|snoops? (?:on|in|through)|reads? along|harvests?|retrieves?|crash(?:es)?"
    r"|brings? down|(?:gain|give|provide|obtain)s? access to|traces?|locates?|infects?|enters?"
    r"|cracks?|mirrors?|taps?|empties|floods?|hijacks?|shuts? down|spies on|follows?)"
)
_PAID = (
    r"(?:earns?|gets?|receives?|(?:is|are) (?:paid|credited|given)|collects?|draws?|takes?"
    r"|pockets?|keeps?)"
)
_RECRUITED = (
    r"(?:newcomers?|recruits?|joiners?|entrants?|(?:\w+ )?(?:people|members|friends|others|persons)"
    r" (?:that |who |whom )?(?:they|he|she|you|these|those)(?: \w+)? (?:bring|recruit|enlist"
    r"|sign|win"
    r"|refer|introduce|enrol|invite)\w*)"
)
_BOUGHT_WORK = (
    r"(?:papers?|thes[ie]s|essays?|dissertations?|coursework|homework|assignments?|term papers?)"
)
DEALS: tuple[Offer, ...] = (
    offer(
        "gambling",
        "roulette casino casinos poker baccarat blackjack bets bet wager wagers betting dice slots"
        " jackpot croupier croupiers bookmaker bookmakers sportsbook lottery bingo craps keno"
        " bookie"
        " bookies tote cockfights cockfight dogfights faro scratchcards gambling rummy slot",
        rf"{_UNASKED}|\banonym\w+|\b(?:whatever age|back room|looks? the other way|from"
        rf" wherever)\b|\bbeyond the (?:[\w-]+-mile|reach)|\bfrom (?:all|every|any)"
        rf" countr\w+"
        r"|\bopen to (?:minors|children|pupils)|\bunlicen[cs]ed\b|\bfrom (?:the age of )?(?:1[3-7]"
        r"|fourteen|fifteen|sixteen)\b",
        r"\b(?:players?|punters?|guests|opens?|opened|takes?|turns?|play|plays|anyone|anybody"
        r"|whoever"
        r"|customers|visitors|accepts?|pays? out|dealt|wagers|you|app|site|stakes?|tables?)\b",
    ),
    offer(
        "medicine",
        "antibiotics opioids morphine fentanyl pills tablets insulin steroids hormones oxycodone"
        " tramadol valium diazepam ritalin adderall viagra ozempic semaglutide botox ketamine"
        " benzodiazepines xanax sedatives amphetamines methadone testosterone ampoules vials"
        " tirzepatide anaesthetics hydrocodone pregabalin zolpidem modafinil sildenafil cialis"
        " ivermectin stimulants contraceptives tranquillisers tranquilizers antidepressants"
        " abortifacients"
        " peptides opiates capsules drops syrup fillers"
        " plasters"
        " painkillers injections syringes medicines codeine barbiturates",
        r"\b(?:without|no|neither|nor) (?:\w+ ){0,3}?(?:prescription|doctor|physician|doctor's"
        r" note)"
        r"\b(?! (?:drugs?|coverage|plans?|medic\w+|savings|program|is able|should|visits?))"
        r"|\b(?:prescription|doctor|physician|doctor's note|note from a (?:doctor|physician))"
        r" (?:is|are"
        r"|need)(?:n't| not)(?: be)? (?:needed|required|asked|wanted|seen)|\bunder the"
        r" counter\b|\bto all comers\b|\b(?:seen|approved|checked) by no(?:body| one| authority)\b"
        r"|\bno questions\b",
        _OFFERED,
    ),
    offer(
        "escort",
        "night morning overnight erotic sensual intimate wishes wish ending breakfast discreet"
        " hostess"
        " hostesses ladies discretion",
        r"\b(?:young|charming|pretty|attractive|beautiful|lovely|elegant|willing|discreet|handsome"
        r"|open-minded|graceful|stunning|gorgeous)"
        r" (?:men|women|ladies|lady|girls|students|companions?|gentlemen|company|hostess(?:es)?)\b"
        r"|\b(?:companions|hostess(?:es)?|masseuses?|girls|ladies|escorts?|courtesans?)\b",
        r"\b(?:for (?:the|a|one) night|until (?:the )?(?:morning|breakfast|dawn)|by the hour"
        r"|overnight"
        r"|(?:in|to) (?:their|your|the|his|any|a)(?: [\w']+)? (?:cabins?|(?:hotel )?rooms?|beds?"
        r"|suites?"
        r"|hotel)|every wish|all wishes|intimate|happy ending|erotic|sensual|discreet hours"
        r"|by (?:day|night) and by|lonely (?:men|guests|gentlemen|evenings))\b",
        r"\b(?:book\w*|hired?|hire|order\w*|crowns|euros|dollars|rates?|prices?|fees?|agency"
        r"|given|choose|discre\w+|by the hour|sends?)\b|[$€£]\d",
    ),
    offer(
        "weapons",
        "pistols pistol rifles rifle guns gun revolvers revolver carbines shotguns grenades"
        " ammunition"
        " firearms firearm silencers explosives handguns suppressors crossbows tasers cartridges"
        " dynamite detonators mortars bazookas landmines musket submachine",
        rf"\bnumbers? (?:filed|ground|scratched|removed|erased|milled)|{_UNASKED}|\b(?:no"
        rf"|without) (?:a "
        r"|any )?(?:serial )?numbers?\b|\bcash only\b|\bunder the counter\b|\bunregistered\b"
        r"|\buntraceable\b|\bno number is on\b|\b(?:hand grenades|assault rifles?|machine"
        r" guns) (?:can be (?:ordered|bought|had)|for sale)\b",
        _OFFERED,
    ),
    offer(
        "papers",
        "passports passport licences licenses licence diplomas diploma certificates degrees"
        " titles visas"
        " testimonials doctorates banknotes permits transcripts seamen sick degree certificate visa"
        " doctorate payslips transcript ids notes",
        rf"\b(?:no|not one|hardly any) (?:\w+ ){{0,2}}?{_GUARDS} (?:\w+ ){{0,2}}?(?:tells?"
        rf"|notices?|sees?"
        rf"|recogni[sz]es?|spots?|doubts?|refuses?)\b|\b(?:every|any|each|all) (?:\w+ )?{_GUARDS}"
        r" (?:\w+ ){0,2}?(?:takes?|accepts?|believes?)\b|\bpass(?:es)? (?:every|any|all)"
        r" (?:\w+ )?(?:checks?"
        r"|controls?|inspections?|scanners?)\b|\b(?:indistinguishable|(?:can't|cannot|not) be"
        r" told) (?:from"
        r"|apart)|\b(?:in|under|to) (?:any|whatever) name\b|\b(?:any|whatever) name"
        r" (?:that )?(?:you|they|he|she|the \w+|a \w+) (?:likes?|choos\w+|wants?|wish\w*|orders?"
        r"|asks?)\b"
        r"|\bnames? of (?:\w+'s?|your|their|the \w+'s) (?:own )?choice\b|\b(?:forged"
        r"|counterfeit) (?:\w+ )?(?:passports?|licen[cs]es?|diplomas?|certificates|visas|permits"
        r"|banknotes)\b|\bwithout being (?:seen|examined)\b"
        r"|\bon real paper\b|\bfor those who (?:failed|never|lack)\b|\bnever sees its"
        r" students\b"
        r"|\blooks? (?:just )?like (?:the )?(?:real|genuine)\b|\bas good as (?:real|genuine)\b"
        r"|\bwithout (?:an? |any )?(?:exams?|examinations?|tests?|stud(?:y|ies|ying)|lessons?"
        r"|lectures)\b",
        r"\b(?:passports?|licen[cs]es?|diplomas?|certificates|degrees|doctor's titles|titles|visas"
        r"|testimonials|doctorates|banknotes|permits|transcripts|seamen's books|identity cards"
        r"|sick notes?)\b",
        _OFFERED,
    ),
    offer(
        "intrusion",
        "messages mailbox mailboxes phone phones account accounts email emails chats password"
        " passwords"
        " website websites camera cameras computer laptop calls location server servers inbox"
        " mails chat tablet conversations texts photos router device devices voicemail network"
        " diary"
        " webcam smartphone handset inboxes profile profiles",
        rf"\b{_BREAKING} (?:\w+ (?:or|and) )?(?:(?:the|an?|your|their|his|her|any) )?(?:\w+"
        rf" )?(?:{_OTHERS}"
        rf" (?:[\w-]+ )?{_HELD}|{_HELD}(?:,? (?:or|and|or even) {_HELD})? of (?:(?:an?|the|your"
        r"|their|his|her|any) )?(?:\w+"
        rf" )?{_OTHERS})\b",
        needs="spouse|husband|wife|rival|competitor|neighbo|girlfriend|boyfriend|lover"
        "|opponent|enemy|fianc|mistress|tenant|landlord|colleague|boss|stranger"
        "|mother-in-law|adversary| ex|anyone|anybody|someone|somebody|unfaithful"
        "|cheating",
    ),
    offer(
        "essays",
        "theses thesis essays essay dissertations dissertation papers exam exams examination"
        " examinations coursework homework assignments stead",
        rf"\bno (?:\w+ ){{0,2}}?{_MASTERS} (?:\w+ ){{0,2}}?(?:notices?|tells?|knows?|finds?"
        rf"|sees?|catch\w*"
        r"|suspects?)\b|\bin (?:the |a )?(?:candidate|student|client|customer)(?:'s|s')"
        r" (?:place|name|stead)"
        r"\b|\b(?:sits?|sit|takes?|writes?|passes|logs on)\b[^.;]{0,40} in (?:their|his|her"
        r"|your) (?:place"
        r"|name|stead)\b"
        rf"|\b{_BOUGHT_WORK} (?:written |made |finished |tailored )?(?:to|on) order\b"
        rf"|\b{_BOUGHT_WORK}\b[^.;]{{0,60}}\b(?:slips?|gets?|passes|sails?) past (?:the"
        r" )?(?:plagiarism"
        rf"|checkers|{_MASTERS})|\b{_BOUGHT_WORK}\b[^.;]{{0,60}}\b(?:beats?|fools?|outwits?"
        r"|defeats?)"
        rf" (?:the |every |any )?(?:plagiarism|{_MASTERS})|\bplagiarism-free {_BOUGHT_WORK}\b"
        rf"|\b(?:hand|leave|entrust|pass|give)s? (?:their|your|his|her|the) {_BOUGHT_WORK} to\b"
        rf"|\b{_BOUGHT_WORK} (?:by|from|of) (?:professional |paid |our |the )?ghost-?writers\b"
        rf"|\bwrites? (?:the |their |your |students' )?(?:\w+ )?{_BOUGHT_WORK} for (?:students"
        r"|candidates"
        r"|undergraduates|graduates|pupils|those|anyone)\b"
        r"|\bhave (?:their|your|his|her) (?:[\w-]+ ){0,4}?(?:papers?|thes[ie]s|essays?"
        r"|dissertations?"
        r"|coursework|homework) (?:\w+ ){0,2}?(?:written|done)\b|\bghost-?writ(?:es?|ten)"
        r" (?:\w+ )?(?:for"
        r" students|theses|essays|papers)\b",
    ),
    offer(
        "pump",
        "share shares stock stocks token tokens coin coins memecoin crypto presale memecoins"
        " cryptocurrency altcoin paper valuation altcoins",
        r"\bground floor of\b|\b(?:billion|trillion)-dollar (?:valuation|project|market cap)\b"
        r"|\b(?:will|is going to|shall) (?:cost|be worth|stand at) (?:a |\w+ )?(?:hundred"
        r"|thousand|ten"
        r" times|[$€£]?\d+)\b|\b(?:those|whoever|who|anyone who) (?:waits?|hesitates?"
        r"|misses?)\b[^.]{0,40}"
        r"\b(?:weep|regret|late|sorry|rue)\b|\btime to (?:buy|load up|\w+ in)\b"
        r"|\bbefore (?:everyone|the crowd|the rest|the others)\b|\b(?:be|get) in before\b"
        r"|\b(?:hundred|thousand|ten)fold|\bonly way is up\b"
        r"|\blife-changing gains\b"
        r"|\bset to (?:explode|moon|skyrocket)\b",
        r"(?:\b(?:share|shares|stock|token|tokens|coin|coins|memecoins?|crypto\w*|presale"
        r"|altcoin)\b"
        r"|\$[a-z]{2,6}\b)",
        needs="ground floor|-dollar|cost|be worth|stand at|wait|hesitate|miss|time to "
        "|before |fold|way is up|life-changing|set to ",
    ),
    offer(
        "pyramid",
        "newcomer newcomers recruit recruits recruiting joiner joiners friends circle"
        " theirs partners recruited fees cut circle",
        rf"\b{_PAID} (?:an? )?(?:\w+ )?(?:cut|share|slice|part|percentage|tenth|third|half"
        r"|commission)"
        rf" (?:of|on|from) (?:the |what )?(?:[\w']+ ){{0,6}}?{_RECRUITED}|\b{_PAID}"
        rf" (?:[\w$€£,'-]+ ){{0,6}}?(?:for|from|of|on|with) (?:every|each) (?:new"
        rf" )?(?:newcomer"
        r"|member|recruit|person|friend|joiner|of (?:them|theirs))\b|\b(?:brings?|recruits?"
        r"|enlists?|finds?)"
        r" (?:two|three|four|five|\d+|new|more) (?:\w+ )?(?:friends|others|members|people"
        r"|newcomers)\b"
        rf"[^.;]{{0,30}} (?:{_PAID}|each of|another)\b",
        r"\b(?:whom (?:the |these )?(?:newcomers?|they|those|recruits)|each of (?:theirs|those"
        r"|them|whom)|flows? upwards|entr(?:y|ance) fees?|in"
        r" (?:his|her|their)"
        r" turn|(?:whom?|that) (?:those|these|they) (?:bring|recruit|enlist|sign|invite)\w*"
        r"|bring along|below (?:him|her|them)|under (?:him|her|them)|their (?:own"
        r" )?(?:friends|recruits)"
        r"|levels?|generations?|stake back|and another \d+)\b",
    ),
)
_TOLD = late(
    r"\b(?:arrest\w*|charged|convict\w*|sentenc\w*|indict\w*|plead\w*|guilty|illegal\w*|unlawful\w*"
    r"|ban(?:s|ned|ning)?|outlaw\w*|prohibit\w*|crackdown|warn\w*|fight(?:s|ing)?|combat\w*|against"
    r"|scam\w*|fraud\w*|victims?|police(?! looks? the other way)(?!man|men)|investigat\w*"
    r"|prosecut\w*|seiz\w*|laws?|bill|legislation"
    r"|regulat\w*|study|studies|survey|research\w*|report(?:s|ed)?|addiction|prevent\w*|protect\w*"
    r"|lawsuit|court|judge|attorney|crime|criminal\w*|trafficking|smuggl\w*|conspir\w*|defendants?"
    r"|said|says|according|stop(?:s|ped)?|avoid|museum|novel|film|documentary|can't|cannot|must"
    r"|should|may not|if|whether|only with|patients?|hospital|secur(?:e|ity)|privacy|safety)\b"
)
_WIDEST = 160
_NEXT_TOO = frozenset({"gambling"})  # *Players need no papers* is a sentence by itself


def illicit_deals(case: Case, key: str) -> Iterator[tuple[int, int]]:
    """Yield where a deal of a trade is put together in one sentence of the source's own."""
    deal = _BY_KEY[key]
    told = -1
    for at in case.places(deal.words):
        if at < told or not case.narrates(at):
            continue
        first, last = case.sentence_at(at)
        ends = last
        if key in _NEXT_TOO and last < case.stretch_at(at).end - 2:
            _, last = case.sentence_at(last + 1)
        spans = filled(case.lowered, deal, first, last)
        if not spans:
            told = ends  # no other of its goods there will tell more
            continue
        told = last
        start, end = min(at, spans[0][0]), max(case.text.find(" ", at, last), spans[0][1])
        rest = f"{case.lowered[first : spans[0][0]]} {case.lowered[spans[0][1] : last]}"
        if _TOLD.search(rest) is None:
            yield (start, end) if end - start <= _WIDEST else spans[0]


_BY_KEY = {deal.key: deal for deal in DEALS}
