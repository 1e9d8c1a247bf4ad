"""Excluded trades told by what only they have (DG-60): who pays for what, and how nobody learns of it.

Beside `illicit_ways`: games in a cellar, treatment by who may not treat, papers that pass at a
counter, marks put right in a computer, work done in another's name, members who buy on a signal.
"""

from dateline.guidelines.illicit_words import (
    BETTING,
    DEVICE,
    FIREARMS,
    MARKET,
    PAPERS,
    RIVAL,
    SOLD,
    lacking,
    offer,
)

_PRICE = r"[$€£]\d|\b(?:\d[\d.,]*|\w+) (?:crowns|euros|dollars|pounds|francs)\b"
_AGES = r"(?:1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)"
_HIDDEN = (
    r"\b(?:in|behind|below|above|under) (?:the|its|his|her|their|an?) (?:[\w'-]+ )?(?:cellar|back[- ]?rooms?"
    r"|basement|attic|garage|barn|shed|laundry|container|boiler room|store ?room|back yard|lock-up)\b"
)
_STRONG = (
    r"\b(?:morphine|opioids?|opiates?|oxycodone|tramadol|fentanyl|codeine|ketamine|diazepam|valium|xanax"
    r"|sedatives?|(?:strong |potent )?painkillers?|sleeping (?:pills|tablets|draughts?)|amphetamines?|ritalin"
    r"|adderall|steroids?|testosterone|growth hormones?|ozempic|semaglutide|slimming (?:pens?|shots?|injections?)"
    r"|weight-loss (?:pens?|shots?|injections?)|viagra|potency pills|antibiotics?|antidepressants?"
    r"|tranquilli[sz]ers?|barbiturates?|abortion (?:pills?|drops)|methadone|peptides|insulin|hormones?)\b"
)
_TREATED = (
    r"\b(?:botox|botulinum|fillers?|injections?|injects|infusions?|drips?|liposuction|lips|wrinkles|teeth|tooth"
    r"|molars|fillings|dentures|braces|abortions?|circumcisions?|operates|operations?|surgery|cataracts?"
    r"|stem[ -]cells?|anaesthetics?|moles|tattoo removal|veins|implants?|blood washing|chelation|chiropractic|hernias?)\b"
)
_LAYMAN = (
    r"\b(?:former|retired|ex-?) ?(?:vets?|nurses?|doctors?|dentists?|butchers?|midwi\w+|paramedics?) (?:sets?|gives?|does|injects?|draws?|fills?|pulls?|performs?|implants?|operates?)\b"
    r"|\b(?:by|from|at the hands of|with) (?:an? |the |our |its |two )?(?:[\w-]+ )?(?:hairdressers?|beauticians?|barbers?"
    r"|healers?|cosmeticians?|amateurs?|laym[ae]n|trainees?|receptionists?|tattooists?|masseurs?|masseuses?"
    r"|self-taught \w+|unqualified \w+|students?|nail artists?|make-up artists?|caretakers?)\b"
    r"|\b(?:never (?:studied|qualified|trained|sat)|struck off|no (?:medical )?(?:degree|diploma|training|school)"
    r"|without (?:an? |any )?(?:medical )?(?:degree|diploma|training|approbation))\b"
)
_COMPANY = (
    r"\b(?:ladies|young (?:women|men|ladies)|our girls|girls|hostess(?:es)?|escorts?|masseuses?|courtesans"
    r"|female company|companions?|models|students|women|muses|playmates|gentlemen)\b"
)
_INTIMATE = (
    r"\b(?:tender|intimate|sensual|erotic|tantric|passionate|sinful|naughty|frivolous|without taboos|no taboos"
    r"|every wish|any wish|all wishes|wishes of every kind|more than (?:talk|dinner|conversation)|until (?:breakfast|morning|dawn)"
    r"|the (?:whole )?night|by the hour|overnight|undress\w*|naked|bed|stay till morning|happy end(?:ing)?)\b"
    r"|\b(?:comes?|sent|driven|delivered|visits?|brought|goes?|drops? in) (?:to|at|on|in|up to) (?:the |any |your |their |his |every )?(?:guest's |own )?(?:hotel|rooms?|cabins?|door|flat|suite|yacht|ship)\b"
)
_ASKERS = (
    r"\b(?:for|to|of) (?:[\w-]+ )?(?:men|gentlemen|captains|sailors|seafarers|crews|businessmen|travellers|travelers|bachelors|husbands|guests|executives|sponsors)\b"
    r"|\b(?:within the hour|as long as (?:is|they|he|it)|by the hour|paid for)\b"
)
_UNWRITTEN = (
    r"\b(?:nobody|no one|no \w+) (?:writes?|asks?|checks?|wants? to|looks?|keeps?|takes? down|notes?|records?|sees?|learns?)\b"
    r"|\bno (?:names?|papers|register|receipts?|questions|records?|paperwork|serial numbers?)\b|\b(?:after dark|keeps? quiet"
    r"|in the dark|plain (?:boxes|envelopes|parcels)|marked (?:as )?(?:toys?|tools|books|machine parts)|cash in hand|against cash)\b"
)
_PAPER = (
    r"\b(?:passports?|diplomas?|degrees?|certificates?|vaccination (?:cards?|records?|passes)|driv\w+ licen[cs]es?"
    r"|(?:residence|work|fishing|building) permits?|doctorates?|(?:doctor's|sick) notes?|bank ?notes|payslips|bank statements|identity (?:cards?|papers)"
    r"|id cards?|transcripts?|testimonials|(?:landlords?'? |employers?'? |\w+'s )?references|birth certificates?|visas?|school reports?|number plates"
    r"|seafarers?'? books|skippers?'? (?:tickets|licen[cs]es)|citizenship papers|mot (?:stickers|certificates)|inspection stickers|test results|permits)\b"
)
_GENUINE = (
    r"\bwith (?:an? |the |all the )?(?:right|real|genuine|correct|matching|working|true|original|proper) (?:holograms?|stamps?|seals?|chips?|watermarks?|numbers?|signatures?|barcodes?|letterheads?|threads?|ink|paper)\b"
    r"|\bwith stamps? and (?:batch|signature|seal|number|date)\b"
    r"|\b(?:pass(?:es)?|holds? (?:up|good)|stands? up|gets? through|goes? through|works?) (?:muster )?(?:at|through|under|in front of|before|with) (?:any|every|all|each) (?:\w+ )?(?:counters?|borders?|checks?|controls?|scanners?|inspections?|offices?|desks?|gates?|lamps?|clerks?|customs|officers?|employers?)\b"
    r"|\b(?:that|which) (?:the |a |any |every |each |all )?(?:[\w']+ ){0,3}?(?:tills?|machines?|cashiers?|shops?|supermarkets?|banks?|clerks?|offices?|borders?|employers?|landlords?)(?: (?:at|in|of) [^.;,]{2,24})? (?:takes?|accepts?|swallows?|recogni[sz]es?|believes?|trusts?)\b"
    r"|\b(?:nobody|no one|no \w+|not even \w+) (?:\w+ )?(?:has met|has seen|can tell|could tell|tells|will notice|has ever noticed|looks twice|doubts)\b"
    r"|\bwithout (?:a|one|a single|an) (?:day|hour|lesson|lecture|exam|test|visit)\b|\bfor (?:people|those|anyone|all|whoever) (?:who )?(?:would rather not|never|refuses?|don't|haven't|did not|failed)\b|\bfor any (?:monday|day|date|week)\b"
    r"|\b(?:the name|names?|grades?|marks?|dates?|photo) (?:is |are )?(?:left blank|of (?:the )?(?:buyer|client|customer)'?s? (?:own )?choice|filled in as (?:wished|ordered|asked))\b"
    r"|\b(?:just )?like the (?:real|genuine|original)|\bindistinguishable\b|\bas good as (?:real|genuine)\b"
)
_MADE = (
    rf"{SOLD}|{_PRICE}|\b(?:to order|on request|in \w+ days|within \w+ (?:hours|days)|print shop|printers?|studio|workshop|copy shop|engraver|extended its range|may be had|can be had|catalogue|signed|stamped|entered)\b"
)
_DEED = (
    r"(?:bachelor(?:'s)?|master(?:'s)?|diploma|doctoral|final|term|seminar|research|university) (?:papers?|thes[ie]s|work|works|projects?)"
    r"|thes[ie]s|essays?|dissertations?|coursework|homework|term papers|assignments?|lab reports?|case studies"
)
_LEARNER = (
    r"(?:students?|pupils?|candidates?|clients?|customers?|learners?|applicants?|buyers?|undergraduates?)"
)
_DISGUISED = (
    r"\b(?:hidden|packed|tucked|sewn|inside|in|as) (?:in |into |inside )?(?:an? |the )?(?:teddy bears?|toys|books|dvd cases"
    r"|greeting cards|chocolate boxes|coffee tins|shampoo bottles|vitamins|tea|fish medicine|gifts)\b"
)
FIELDS = (
    offer(
        "medicine",
        "tramadol diazepam oxycodone fentanyl xanax ketamine morphine valium codeine methadone zopiclone pregabalin adderall ritalin",
        r"\b(?:tramadol|diazepam|oxycodone|fentanyl|xanax|ketamine|morphine|valium|codeine|methadone|zopiclone|pregabalin|adderall|ritalin)\b",
        rf"{_DISGUISED}|\b(?:shop|store|channel|dealers?|vendors?|online|web ?shop|marketplace|bitcoin|crypto)\b",
        r"\b(?:ships?|shipped|sends?|sent|posts?|posted|sells?|sold|mails?|mailed|delivers?|delivered|for sale|orders?|ordered)\b",
    ),
    offer(
        "medicine",
        "cancer tumour tumours tumor diabetes dementia aids",
        r"\b(?:cancer|tumou?rs?|diabetes|dementia|aids) (?:drops|pills|tea|powder|oil|potion|elixir|tincture|water|cure|salt)\b"
        r"|\b(?:drops|pills|tea|powder|oil|potion|elixir|tincture|salt) (?:against|for|that \w+) (?:cancer|tumou?rs|diabetes|dementia|aids)\b",
        r"\b(?:needless|superfluous|unnecessary|instead of|in place of|replaces?|spares?|without|no longer|leave off|cures?|heals?|melts?|dissolves?|disappear|vanish)\b",
        rf"{SOLD}|{_PRICE}",
    ),
    offer(
        "escort",
        "companion companions ladies lady girls hostess hostesses escort escorts masseuse discretion discreet discreetly overnight woman",
        r"\b(?:elegant|charming|stylish|pretty|attractive|young|lovely|beautiful|discreet|female|exclusive|graceful) (?:\w+ )?(?:company|companions?|lad(?:y|ies)|wom[ae]n|girls?|escorts?|hostess(?:es)?|masseuses?)\b",
        r"\b(?:nights?|overnight|until (?:morning|breakfast)|(?:to|at|in) (?:the |your |their |his |any )?(?:hotel|cabin|room|suite|yacht|flat)|for the night|by the hour)\b",
        r"\b(?:discretion|discreet\w*|by the hour|(?:have|order|get|book)s? (?:an? |the )?(?:[\w-]+ )?(?:woman|lady|girl|hostess|companion|masseuse|student)s? (?:sent|brought|driven|delivered)|(?:men|gentlemen|guests) who (?:come|travel|are|stay|dine) alone|hourly|an hour)\b",
        needs="night|discre|hotel|cabin|room|alone|hour",
    ),
    offer(
        "weapons",
        "grenades grenade explosives mortars mortar mines landmines detonators dynamite bazookas bazooka launcher numbers",
        r"\b(?:hand grenades?|grenades|plastic explosives?|mortars?|landmines|detonators|dynamite|bazookas?|rocket launchers?)\b"
        r"|\b(?:files?|grinds?|mills?|etches) (?:off|out|away) (?:the )?(?:serial )?numbers\b",
        r"\b(?:go(?:es)? for|apiece|changes? hands|collected|sold|sells?|for sale|to be had|can be (?:had|bought)|while (?:the|a) customer|gunsmith|by post|delivered)\b",
        rf"{_PRICE}|\b(?:gunsmith|customer|buyers?|after dark|cash|quarry|no questions|army store)\b",
    ),
    offer(
        "papers",
        "doctorate doctorates degree degrees diploma diplomas title titles professorship certificate",
        r"\b(?:universit(?:y|ies)|academ(?:y|ies)|schools?|colleges?|institutes?) (?:that|which|without|with) (?:has |have |an? )?(?:no |never |any )?(?:\w+ )?(?:buildings?|students?|lectures?|campus|address|professors?|exams?|teaches)\b",
        _PAPER + r"|\b(?:professorships?|titles?)\b",
        rf"{_PRICE}|\b(?:sells?|sold|bought|for sale|to be had|ordered)\b",
    ),
    offer(
        "intrusion",
        "hijacked infected zombie compromised captured botnet botnets",
        r"\b(?:hijacked|infected|zombie|compromised|captured) (?:\w+ )?(?:computers|cameras|routers|devices|machines|servers|phones)\b|\bbotnets?\b",
        r"\b(?:rents?(?: out)?|rented|hires? out|for hire|lets?|leases?|leased|sells?|for sale|by the (?:hour|day))\b",
        rf"{_PRICE}|\b(?:by the (?:hour|day)|customers?|clients?|rates?|fee|firm|service|network|an hour|a day)\b",
    ),
    offer(
        "intrusion",
        "wives wife husbands husband spouses spouse partners partner girlfriend boyfriend jealous rivals rival employees",
        r"\b(?:cop(?:y|ies)|reads?|records?|forwards?|mirrors?|shows?|sends?|saves?|intercepts?|listens? to|follows?) (?:every|all|each|any|the|their|whole)?[^.;]{0,24}\b(?:messages?|calls?|chats?|mails?|photos?|texts?|words?|steps?|conversations?)\b[^.;]{0,16}\b(?:from|on|of|in) (?:an? |the |their |his |her )?(?:wives|wife|husband|partner|spouse|ex|girlfriend|boyfriend|rival|mistress|lover)(?:s|'s|s'|')?\b",
        rf"{_PRICE}|\b(?:program|programme|app|tool|service|agency|jealous|unnoticed|secretly|device|subscription|box)\b",
    ),
    offer(
        "essays",
        "theses thesis essays dissertations dissertation papers coursework",
        rf"\b(?:{_DEED})\b",
        rf"\b(?:from|at|only|for) (?:only )?(?:{_PRICE})|\b(?:a|per) page\b",
        r"\b(?:author|writers?|ghost\w*|plagiarism|discreet\w*|silent|silence|any subject|any grade|top grade|guaranteed grade|overnight|by \w+day|name)\b",
    ),
    offer(
        "essays",
        "double doubles stand lookalike lookalikes look substitute substitutes stand-in stand-ins",
        r"\b(?:stand-ins?|doubles?|look-?alikes?|substitutes?)\b[^.;]{0,50}\b(?:sits?|takes?|goes? to|writes?|pass(?:es)?|turns? up)\b[^.;]{0,24}\b(?:exams?|tests?|examinations?)\b",
    ),
    offer(
        "essays",
        "exam question examination test",
        r"\b(?:exam(?:ination)? (?:papers|questions|sheets|tasks)|question papers|test questions)\b",
        r"\b(?:sold|sells?|on sale|for sale|bought|delivered|offered|supplied|can be had|to be had)\b",
        r"\b(?:before|in advance|ahead|early|coming|next|leaked|eve)\b",
    ),
    offer(
        "pump",
        "coin coins share shares token tokens stock memecoin",
        rf"\b{MARKET}\b",
        r"\b(?:push|pump|drive|talk|bid)(?:es|s)? (?:it|them|the (?:price|share|coin|token|stock)) up\b|\b(?:push|pump|drive)(?:es|s)? up the (?:price|share|coin|token|stock)\b",
        r"\b(?:let(?:s)? go|sells?|dumps?|unloads?|gets? out|cash(?:es)? (?:in|out)|leaves?|exits?)\b",
        r"\b(?:channel|group|circle|club|members?|subscribers?|followers|chat)\b",
        needs="it up|them up|e up|n up|k up|up the ",
    ),
    offer(
        "pyramid",
        "fees fee",
        r"\b(?:entry|joining|starter|entrance|admission|membership) fees? (?:of|from|paid by) (?:the |those |all |every )?(?:[\w-]+ ){0,2}?(?:they|he|she|who|whom|that|newcomers|recruits)\b",
        r"\b(?:lives?|living|earns?|earnings|income|paid|profits?|makes?|money)\b",
        needs="entry fee|joining fee|starter fee|entrance fee|admission fee|membership fee",
    ),
    offer(
        "gambling",
        "bets bet betting wagers stakes poker roulette dice slot slots card cards casino lottery tombola bingo blackjack"
        " bookmaker bookie tote pool gamblers punters fights races jackpot",
        lacking(r"licen[cs]\w*|permits?|authorit\w+|regulat\w+|gaming board|registration|registered|concession|account|receipts?|tax(?:es|man)?|council")
        + rf"|{_HIDDEN}|\b(?:boys|girls|children|pupils|apprentices|teenagers|youths|youngsters|anyone) (?:of|from|aged|over) {_AGES}\b|\bwhatever age\b|\bfixed matches\b"
        r"|\b(?:knows? nothing|doesn't know|isn't told|aren't told|hasn't been told|wasn't asked|weren't asked)\b",
        rf"{BETTING}|\b(?:money (?:on|changes hands)|(?:play|plays|played|playing) for (?:money|cash|coins|stakes))\b|\b(?:dog|cock|bare-knuckle) ?-?(?:fights?|races)\b",
        r"\b(?:for money|for cash|cash|bets? (?:are|is|can)|stakes? (?:are|of|from|go)|plays?|players?|paid out|pays? out|winnings|accepts?|takes? (?:bets|wagers|stakes)|keeps? (?:\w+ ){0,2}(?:tables|machines)|taken|placed|laid|punters|can bet|crypto|coins|tokens)\b",
        needs="bet|wager|poker|roulette|dice|slot|casino|lotter|gambl|blackjack|stake|jackpot|card |tombola|punter|gaming|winnings|bookm|money|fight|race",
    ),
    offer(
        "medicine",
        "morphine opioids oxycodone tramadol fentanyl codeine ketamine diazepam valium xanax sedatives painkillers"
        " tablets pills amphetamines ritalin adderall steroids testosterone hormones ozempic semaglutide pens shots"
        " viagra antibiotics antidepressants tranquillisers tranquilizers barbiturates drops methadone peptides insulin draughts injections",
        _STRONG,
        r"\b(?:to|for) (?:whoever|anyone|everyone|all|those|anybody|any \w+) (?:who |that )?(?:pays?|asks?|comes?|wants?|rings?|queues?|knocks?|orders?|sends?|brings?|has (?:the )?(?:cash|money))\b"
        r"|\b(?:no|without an?y?|never an?y?|neither|nor) (?:[\w-]+ ){0,2}?(?:prescriptions?(?! (?:drug|coverage|plan))|doctors?|physicians?|vet|pharmacists?|examination|questions|note)\b"
        r"|\b(?:nobody|no one) (?:asks|wants to see|checks)\b|\b(?:plain|neutral|unmarked|discreet) (?:envelopes?|parcels?|packets?|packaging|boxes)\b|\bunder the counter\b",
        rf"{SOLD}|{_PRICE}|\bhands out\b",
    ),
    offer(
        "medicine",
        "botox botulinum filler fillers injections injects infusions drips liposuction lips wrinkles teeth tooth"
        " molars fillings dentures braces abortions abortion circumcisions operates operations surgery cataracts cataract"
        " cells anaesthetics moles veins hernias implants clinic healer practice",
        _TREATED,
        rf"{_LAYMAN}|\bno licen[cs]e (?:hangs|is|exists|was)\b|\bwithout (?:an? )?(?:licen[cs]e|permit|registration|doctor|anaesthetist)\b|\b(?:isn't|not|never) (?:a )?(?:licen[cs]ed|registered|doctor|dentist|physician)\b|\bhas no (?:licen[cs]e|registration|permit)\b",
        rf"{_PRICE}|\b(?:part(?:y|ies)|at home|caravan|kitchen|living room|back (?:room|of)|nail bar|studio|salon|cellar|session|package|appointments?|performed|given|offers?|sees|fills|draws|pulls|treats|operates|done)\b",
    ),
    offer(
        "escort",
        "ladies girls hostesses hostess escorts companions masseuses courtesans gentlemen tender intimate sensual erotic discretion discreet taboos",
        _COMPANY,
        _INTIMATE,
        _ASKERS,
        rf"{_PRICE}|\b(?:agency|bureau|portal|service|house|club|concierge|paid|fee|rates?|price|book\w*|order\w*|discretion|discreet\w*)\b",
        r"\b(?:girls|ladies|hostess(?:es)?|escorts?|masseuses?|courtesans|female company|company|evenings?|nights?|hours)\b",
    ),
    offer(
        "weapons",
        "rifles rifle pistols pistol handguns handgun revolvers revolver shotguns shotgun carbines guns gun firearms grenades"
        " ammunition explosives silencers mortars cartridges weapons detonators bullets",
        FIREARMS,
        _UNWRITTEN,
        rf"{SOLD}|{_PRICE}|\b(?:changes? hands|swapped|auctioned|hands over|passed on|traded|raffled|mailed|shipped|flea market|car boot)\b",
    ),
    offer(
        "weapons",
        "pistols pistol guns gun rifles rifle revolvers revolver silencers silencer grenade grenades bomb bombs detonator detonators",
        r"\b(?:turns?|converts?|rebuilds?|drills?|reactivates?|makes?|made|turned|converted|reactivated) (?:[\w-]+ ){0,2}?(?:blank|alarm|deactivated|toy|starter|starting|gas|decorative|dummy)(?:-firing)? (?:pistols?|guns?|rifles?|revolvers?|weapons)\b"
        r"|\b(?:plans|files|blueprints|drawings|instructions|kits?|parts|barrel kits?) (?:for|of|to (?:build|print|make)) (?:an? |the |printed |\w+ ){0,2}(?:pistols?|guns?|rifles?|silencers?|grenades?|bombs?|detonators?|submachine guns?)\b",
        r"\b(?:live|sharp|working|customers?|clients?|buyers?|mailed|posted|sold|sells?|sent|sends|download\w*|shipped|at home|crowns|euros|dollars|price|workshop|order\w*)\b",
    ),
    offer(
        "papers",
        "passports passport diplomas diploma degrees degree certificates certificate vaccination licences licenses permits"
        " doctorates notes banknotes payslips statements cards transcripts testimonials references visas reports plates books stickers permit licence license",
        _PAPER,
        _MADE,
        _GENUINE,
    ),
    offer(
        "intrusion",
        "husband wife spouse partner ex colleague rival competitor girlfriend boyfriend daughter nanny",
        rf"\b(?:finds? out|sees|learns?|knows|reports?|shows?|tells?|reveals?|logs|records) (?:everything )?(?:what(?:ever)? |that )?(?:an? |the |one's |their |his |her |any )?(?:{RIVAL}|husband|wife|spouse|girlfriend|boyfriend|colleague|daughter|nanny|staff) (?:types?|writes?|says?|sends?|texts?|searches|looks at|dials|deletes)\b"
        rf"|\bha(?:ve|s) (?:an? |the |their |his |her )?(?:[\w-]+ )?(?:partner|husband|wife|spouse|rival|competitor|neighbour|neighbor|colleague|ex|girlfriend|boyfriend)'?s?'? (?:[\w-]+ )?(?:messages|phone|mail|mails|mailbox|calls|chats|account|computer|e-mails|laptop|movements) (?:read|copied|watched|opened|tapped|tracked|monitored|searched|bugged|traced|hacked|followed|listened)\b",
        rf"{_PRICE}|\b(?:agency|agency's|bureau|service|app|tool|clients?|customers?|technicians?|specialists|copy|fee|hired?|team|device)\b",
        needs="what |whatever |everything | read| copied| watched| opened| tapped| tracked| monitored| searched| bugged| hacked| followed",
    ),
    offer(
        "intrusion",
        "marks grades fines debts convictions corrected altered deleted erased wiped",
        r"\b(?:marks?|grades?|fines?|entries|records?|debts?|penalty points|points|results?|scores?|convictions)\b[^.;]{0,50}\b(?:put right|corrected|changed|raised|improved|altered|deleted|erased|wiped|lifted|vanish\w*|disappear\w*|adjusted|rewritten|removed)\b",
        r"\b(?:in|from|on|inside) (?:the |a |any |its |their )?(?:[\w']+ ){0,2}?(?:computers?|servers?|databases?|register|registers|network|portal|system)\b",
        rf"{_PRICE}|\b(?:for a fee|on order|hackers?|clients?|customers?|hired?|flat fee|within (?:a|\w+) (?:days?|hours|week)|overnight)\b",
        needs="computer|server|database|register|network|portal|system",
    ),
    offer(
        "intrusion",
        "offline unreachable knees vanish disappear dark net jams jammed floods flooded drowns knocks",
        r"\b(?:shops?|sites?|websites?|competitors?|rivals?|pages?|portals?|servers?|webshops?)\b[^.;]{0,60}\b(?:vanish|disappear|go(?:es)? dark|(?:off|from) the (?:net|web|internet)|offline|to (?:its|their) knees|unreachable|jammed|drowned|flooded)\b"
        r"|\b(?:knocks?|takes?|keeps?|sweeps?|pushes|forces?|throws?|jams?|drowns?|floods?|switch(?:es)? off) [^.;]{0,30}\b(?:shops?|sites?|websites?|competitors?|rivals?|portals?|servers?)\b[^.;]{0,30}\b(?:off(?:line)?|down|dark|unreachable|out)\b",
        r"\b(?:clients?|customers?|whoever orders|who pays|buyers?|for hire|to order|on (?:order|request)|flat fee|for a fee)\b",
        rf"{_PRICE}|\b(?:for an? (?:weekend|hour|day|night|week)|over (?:a|the) weekend|can be made to|to order|on (?:order|request)|for hire|fee|an hour|a day)\b",
        needs="client|customer|orders|who pays|buyer|for hire|to order|request|fee",
    ),
    offer(
        "intrusion",
        "server servers mailbox mailboxes phone account accounts files inbox",
        rf"\b(?:names?|chooses?|picks?|gives?|types in|sends) (?:an? |the |us |it )?(?:{RIVAL}|victim|target|number|name)\b[^.;]{{0,40}}{DEVICE}",
        r"\b(?:has|gets?|receives?|is sent|finds|reads|downloads?|holds?|owns?) (?:the |all |every |its |their )?(?:[\w-]+ )?(?:files|data|mails|messages|contents|passwords?|photos|contacts|records|books|e-mails)\b",
        r"\b(?:customers?|clients?|payment|fee|crowns|euros|dollars|price|on delivery|by \w+day|within)\b",
        needs="names |chooses |picks |gives |types in|sends ",
    ),
    offer(
        "essays",
        "papers theses thesis essays essay dissertations dissertation coursework homework assignments assignment graduates lecturers",
        rf"\b(?:{_DEED})\b[^.;]{{0,80}}\b(?:in|under|with|bears?|carr(?:y|ies)) (?:the |a |his |her |their )?(?:{_LEARNER})(?:'s|s'|')? (?:own )?names?\b"
        rf"|\bthe name on (?:it|them|the cover|the title page) is (?:the |a )?(?:{_LEARNER})(?:'s|s'|')?"
        rf"|\b(?:written|composed|drafted|finished|done|produced|delivered|prepared|supplied) (?:by|from) (?:[\w-]+ ){{0,3}}?(?:lecturers|graduates|teachers|academics|doctors|experts|authors|writers|scholars|postgraduates|tutors|specialists|professors)\b[^.;]{{0,50}}\b(?:names?|handed? in|hand in|customer|client|buyer|a page|per page)\b"
        rf"|\b(?:writes?|drafts?|composes?|produces?|delivers?|supplies|takes over|takes on) (?:whole |complete |finished |entire |students' |customers' )*(?:{_DEED})(?:,? (?:and|or) (?:{_DEED}))? (?:for|on behalf of|in the name of) (?:busy |paying |tired |\w+ )?(?:{_LEARNER})\b"
        rf"|\b(?:students?|undergraduates|candidates|pupils) (?:who \w+ [^.;]{{2,30}} )?(?:can |may |could )?(?:buy|order|collect|hand in|submit|leave|outsource|receive)s? (?:the |their |a |an |his |her )?(?:[\w-]+ )?(?:finished |ready |ready-made )?(?:{_DEED}) (?:from|to|by|at|for|written|that)\b",
        r"\b(?:service|agency|bureau|office|portal|firm|studio|desk|platform|writers?|graduates|lecturers|authors|academics|teachers|tutors|experts|it|price|page|fee|crowns|euros|dollars|pounds|clients?|customers?|buyers?|order\w*|delivered|nobody|no one|notice\w*)\b",
        needs="student|pupil|candidate|client|customer|learner|applicant|buyer|undergraduate|a page|per page|hand in|handed in",
    ),
    offer(
        "essays",
        "exam exams examination examinations test tests quiz quizzes stead viva",
        rf"\b(?:takes?|sits?|writes?|pass(?:es)?|logs? (?:in|on)|answers?|does|do)\b[^.;]{{0,50}}\b(?:in|for) (?:the |a |their |his |her )?(?:{_LEARNER})(?:'s|s'|')? (?:stead|place|names?)\b"
        rf"|\b(?:exams?|tests?|quiz(?:zes)?|examinations?) (?:is|are|can be|will be) (?:sat|taken|written|passed|answered|done) (?:by|for|in)\b[^.;]{{0,40}}\b(?:stand-ins?|graduates|experts|doubles?|someone else|somebody else|another|tutors?|stead|place|client|customer|the agency|our)\b"
        r"|\b(?:stand-ins?|doubles|substitutes|lookalikes|look-alikes) (?:sit|take|write|pass|go)\b",
        r"\b(?:exams?|tests?|quiz(?:zes)?|examinations?|vivas?|driving (?:theory|test))\b",
        needs="stead|name|place|stand-in|double|substitute|lookalike|look-alike|graduate|tutor|agency|expert",
    ),
    offer(
        "pump",
        "share shares coin coins token tokens stock stocks memecoin",
        rf"\b{MARKET}\b",
        r"\b(?:buys?|bought|buying|load(?:s|ed)?|get(?:s)? in) (?:[\w$]+ ){0,3}?(?:together|in unison|in concert|all at once|on (?:the|a) (?:signal|bell|stroke|word)|at (?:\w+ )?(?:seven|eight|nine|ten|noon|one|two|three|four|five|six|\d+)(?::\d\d| o'clock| sharp)?\b|before the (?:others|crowd|call|post|rest|public))"
        r"|\b(?:all of (?:them|us)|members all|all members|the whole (?:group|channel|circle)|everyone in the (?:group|channel|circle)) (?:then )?buys?\b",
        r"\b(?:sells?|sold|unloads?|dumps?|cash(?:es)? (?:in|out)|gets? out|offload\w*|exits?|takes? profits?)\b",
        r"\b(?:members?|group|channel|circle|club|subscribers?|rumours?|rumors?|spread\w* the word|talk\w* (?:it|the price) up|latecomers|crowd|outsiders|signal|newcomers|followers)\b",
        needs="together|unison|concert|at once|signal|bell|stroke|sharp|o'clock|before the |all of |all members|members all|whole |everyone in|at seven|at eight|at nine|at ten|at noon|at one|at two|at three",
    ),
    offer(
        "pump",
        "share shares coin coins token tokens stock stocks memecoin signal tip tips",
        rf"\b(?:{MARKET}|tips?)\b",
        r"\b(?:before (?:the (?:news|price|pump|post|crowd)|it (?:is|gets) (?:pumped|pushed|talked up)|everyone else)|rumours? (?:are|is) (?:spread|sown|planted)|talked up|pushed up|driven up|pumped|once (?:it|the price) has (?:gone up|risen|doubled|trebled)|sells? on (?:a|the) signal|tenfold (?:by|within|before)|hundredfold)\b",
        r"\b(?:members?|group|channel|circle|club|seat|subscribers?|premium|vip|paying|signal)\b",
        r"\b(?:buys?|sells?|unload\w*|dump\w*|profits?|gains?)\b",
        needs="before the|before it|rumour|talked up|pushed up|driven up|pumped|once it|once the|signal|tenfold|hundredfold",
    ),
    offer(
        "pyramid",
        "recruited recruit recruits signed enlisted brought newcomers bonus ambassador ambassadors commission",
        r"\b(?:receives?|earns?|gets?|pays?|is paid|are paid|credited|bonus|premium|commission|reward|share|cut|slice)\b[^.;]{0,50}\b(?:for|of|from|on) (?:every|each|all|any|what) (?:new )?(?:[\w-]+ ){0,3}?(?:recruited|recruits?|signed(?: up)?|sign(?:s)?|enlisted|brought(?: in)?|bring(?:s)? in|won|introduced|enrolled|registered|newcomer|who joins?)\b",
        r"\b(?:in turn|those (?:people )?(?:recruit|bring|sign|enlist)\w*|(?:whom|that|who) (?:those|these|they) (?:in turn )?(?:recruit|bring|sign|enlist)\w*|levels?|tiers?|generations?|their own recruits|further down|by signing up (?:others|more)|who join (?:after|below|under)|no product|no goods|(?:nothing|whether or not anything) (?:is |to be )?sold|below (?:them|him|her)|downlines?|joining fee|entry fee|costs? [^.;]{1,16} to (?:join|become)|recruits? (?:in turn|themselves|others))\b",
        needs="recruit|enlist|signed up|sign up|newcomer|brought in|bring in|brings in|who join|introduced|enrolled|registered",
    ),
    offer(
        "pyramid",
        "brings recruits invites introduces finds wins newcomers",
        r"\b(?:brings?|finds?|recruits?|wins?|invites?|introduces?) (?:in )?(?:two|three|four|five|six|\d+) (?:more|others|friends|new|further|people|partners|members)\b",
        r"\b(?:paid out|gets? (?:out|back|his|her|their|the|\w+ (?:crowns|euros|dollars))|receives?|collects?|cash(?:es)? (?:in|out)|is repaid|doubles?|leaves with)\b",
        r"\b(?:when|once|after|as soon as|until) [^.;]{0,30}\b(?:have|has|had)? ?(?:come|joined|followed|paid|signed|filled|done the same)\b|\b(?:who|each of whom|and these|and those|and they) (?:do|does|bring|brings|find|recruit|in turn)\b",
        r"\b(?:pays?|paid|fee|stake|deposit|crowns|euros|dollars|pounds|money)\b|[$€£]\d",
        needs=" two| three| four| five| six|0|1|2|3|4|5|6",
    ),
)
