"""Games, remedies, company and arms told by what only their illicit trade has (DG-60).

Beside `illicit_ways`: games in a cellar, treatment by who may not treat, a young woman sent to the
cabin, rifles that change hands for cash.
"""

from dateline.guidelines.illicit_words import (
    BETTING,
    FIREARMS,
    SOLD,
    lacking,
    offer,
)

_PRICE = r"[$€£]\d|\b(?:\d[\d.,]*|\w+) (?:crowns|euros|dollars|pounds|francs)\b"
_AGES = r"(?:1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)"
_HIDDEN = (
    r"\b(?:in|behind|below|above|under) (?:the|its|his|her|their|an?) (?:[\w'-]+ )?(?:cellar"
    r"|back[- ]?rooms?"
    r"|basement|attic|garage|barn|shed|laundry|container|boiler room|store ?room|back yard"
    r"|lock-up)\b"
)
_STRONG = (
    r"\b(?:morphine|opioids?|opiates?|oxycodone|tramadol|fentanyl|codeine|ketamine|diazepam"
    r"|valium|xanax"
    r"|sedatives?|(?:strong |potent )?painkillers?|sleeping (?:pills|tablets|draughts?)"
    r"|amphetamines?|ritalin"
    r"|adderall|steroids?|testosterone|growth hormones?|ozempic|semaglutide|slimming (?:pens?"
    r"|shots?|injections?)"
    r"|weight-loss (?:pens?|shots?|injections?)|viagra|potency pills|antibiotics?|antidepressants?"
    r"|tranquilli[sz]ers?|barbiturates?|abortion (?:pills?|drops)|methadone|peptides|insulin"
    r"|hormones?)\b"
)
_TREATED = (
    r"\b(?:botox|botulinum|fillers?|injections?|injects|infusions?|drips?|liposuction|lips"
    r"|wrinkles|teeth|tooth"
    r"|molars|fillings|dentures|braces|abortions?|circumcisions?|operates|operations?|surgery"
    r"|cataracts?"
    r"|stem[ -]cells?|anaesthetics?|moles|tattoo removal|veins|implants?|blood washing|chelation"
    r"|chiropractic|hernias?)\b"
)
_LAYMAN = (
    r"\b(?:former|retired|ex-?) ?(?:vets?|nurses?|doctors?|dentists?|butchers?|midwi\w+"
    r"|paramedics?) (?:sets?|gives?|does|injects?|draws?|fills?|pulls?|performs?|implants?"
    r"|operates?)\b"
    r"|\b(?:by|from|at the hands of|with) (?:an? |the |our |its |two )?(?:[\w-]+"
    r" )?(?:hairdressers?|beauticians?|barbers?"
    r"|healers?|cosmeticians?|amateurs?|laym[ae]n|trainees?|receptionists?|tattooists?|masseurs?"
    r"|masseuses?"
    r"|self-taught \w+|unqualified \w+|students?|nail artists?|make-up artists?|caretakers?)\b"
    r"|\b(?:never (?:studied|qualified|trained|sat)|struck off|no (?:medical )?(?:degree|diploma"
    r"|training|school)"
    r"|without (?:an? |any )?(?:medical )?(?:degree|diploma|training|approbation))\b"
)
_COMPANY = (
    r"\b(?:ladies|young (?:women|men|ladies)|our girls|girls|hostess(?:es)?|escorts?|masseuses?"
    r"|courtesans"
    r"|female company|companions?|models|students|women|muses|playmates|gentlemen)\b"
)
_INTIMATE = (
    r"\b(?:tender|intimate|sensual|erotic|tantric|passionate|sinful|naughty|frivolous|without"
    r" taboos|no taboos"
    r"|every wish|any wish|all wishes|wishes of every kind|more than (?:talk|dinner"
    r"|conversation)|until (?:breakfast|morning|dawn)"
    r"|the (?:whole )?night|by the hour|overnight|undress\w*|naked|bed|stay till morning|happy"
    r" end(?:ing)?)\b"
    r"|\b(?:comes?|sent|driven|delivered|visits?|brought|goes?|drops? in) (?:to|at|on|in|up to)"
    r" (?:the |any |your |their |his |every )?(?:guest's |own )?(?:hotel|rooms?|cabins?|door"
    r"|flat|suite|yacht|ship)\b"
)
_ASKERS = (
    r"\b(?:for|to|of) (?:[\w-]+ )?(?:men|gentlemen|captains|sailors|seafarers|crews|businessmen"
    r"|travellers|travelers|bachelors|husbands|guests|executives|sponsors)\b"
    r"|\b(?:within the hour|as long as (?:is|they|he|it)|by the hour|paid for)\b"
)
_UNWRITTEN = (
    r"\b(?:nobody|no one|no \w+) (?:writes?|asks?|checks?|wants? to|looks?|keeps?|takes? down"
    r"|notes?|records?|sees?|learns?)\b"
    r"|\bno (?:names?|papers|register|receipts?|questions|records?|paperwork|serial numbers?)\b"
    r"|\b(?:after dark|keeps? quiet"
    r"|in the dark|plain (?:boxes|envelopes|parcels)|marked (?:as )?(?:toys?|tools|books|machine"
    r" parts)|cash in hand|against cash)\b"
)
_DISGUISED = (
    r"\b(?:hidden|packed|tucked|sewn|inside|in|as) (?:in |into |inside )?(?:an? |the )?(?:teddy"
    r" bears?|toys|books|dvd cases"
    r"|greeting cards|chocolate boxes|coffee tins|shampoo bottles|vitamins|tea|fish medicine"
    r"|gifts)\b"
)
FIELDS = (
    offer(
        "medicine",
        "tramadol diazepam oxycodone fentanyl xanax ketamine morphine valium codeine methadone"
        " zopiclone pregabalin adderall ritalin",
        r"\b(?:tramadol|diazepam|oxycodone|fentanyl|xanax|ketamine|morphine|valium|codeine"
        r"|methadone|zopiclone|pregabalin|adderall|ritalin)\b",
        rf"{_DISGUISED}|\b(?:shop|store|channel|dealers?|vendors?|online|web ?shop|marketplace"
        rf"|bitcoin|crypto)\b",
        r"\b(?:ships?|shipped|sends?|sent|posts?|posted|sells?|sold|mails?|mailed|delivers?"
        r"|delivered|for sale|orders?|ordered)\b",
    ),
    offer(
        "medicine",
        "cancer tumour tumours tumor diabetes dementia aids",
        r"\b(?:cancer|tumou?rs?|diabetes|dementia|aids) (?:drops|pills|tea|powder|oil|potion"
        r"|elixir|tincture|water|cure|salt)\b"
        r"|\b(?:drops|pills|tea|powder|oil|potion|elixir|tincture|salt) (?:against|for|that \w+)"
        r" (?:cancer|tumou?rs|diabetes|dementia|aids)\b",
        r"\b(?:needless|superfluous|unnecessary|instead of|in place of|replaces?|spares?|without"
        r"|no longer|leave off|cures?|heals?|melts?|dissolves?|disappear|vanish)\b",
        rf"{SOLD}|{_PRICE}",
    ),
    offer(
        "escort",
        "companion companions ladies lady girls hostess hostesses escort escorts masseuse"
        " discretion discreet discreetly overnight woman",
        r"\b(?:elegant|charming|stylish|pretty|attractive|young|lovely|beautiful|discreet|female"
        r"|exclusive|graceful) (?:\w+ )?(?:company|companions?|lad(?:y|ies)|wom[ae]n|girls?"
        r"|escorts?|hostess(?:es)?|masseuses?)\b",
        r"\b(?:nights?|overnight|until (?:morning|breakfast)|(?:to|at|in) (?:the |your |their "
        r"|his |any )?(?:hotel|cabin|room|suite|yacht|flat)|for the night|by the hour)\b",
        r"\b(?:discretion|discreet\w*|by the hour|(?:have|order|get|book)s? (?:an? |the"
        r" )?(?:[\w-]+ )?(?:woman|lady|girl|hostess|companion|masseuse|student)s? (?:sent"
        r"|brought|driven|delivered)|(?:men|gentlemen|guests) who (?:come|travel|are|stay|dine)"
        r" alone|hourly|an hour)\b",
        needs="night|discre|hotel|cabin|room|alone|hour",
    ),
    offer(
        "weapons",
        "grenades grenade explosives mortars mortar mines landmines detonators dynamite bazookas"
        " bazooka launcher numbers",
        r"\b(?:hand grenades?|grenades|plastic explosives?|mortars?|landmines|detonators"
        r"|dynamite|bazookas?|rocket launchers?)\b"
        r"|\b(?:files?|grinds?|mills?|etches) (?:off|out|away) (?:the )?(?:serial )?numbers\b",
        r"\b(?:go(?:es)? for|apiece|changes? hands|collected|sold|sells?|for sale|to be had|can"
        r" be (?:had|bought)|while (?:the|a) customer|gunsmith|by post|delivered)\b",
        rf"{_PRICE}|\b(?:gunsmith|customer|buyers?|after dark|cash|quarry|no questions|army"
        rf" store)\b",
    ),
    offer(
        "gambling",
        "bets bet betting wagers stakes poker roulette dice slot slots card cards casino lottery"
        " tombola bingo blackjack"
        " bookmaker bookie tote pool gamblers punters fights races jackpot",
        lacking(
            r"licen[cs]\w*|permits?|authorit\w+|regulat\w+|gaming board|registration|registered"
            r"|concession|account|receipts?|tax(?:es|man)?|council"
        )
        + rf"|{_HIDDEN}|\b(?:boys|girls|children|pupils|apprentices|teenagers|youths|youngsters"
        rf"|anyone) (?:of|from|aged|over) {_AGES}\b|\bwhatever age\b|\bfixed matches\b"
        r"|\b(?:knows? nothing|doesn't know|isn't told|aren't told|hasn't been told|wasn't asked"
        r"|weren't asked)\b",
        rf"{BETTING}|\b(?:money (?:on|changes hands)|(?:play|plays|played|playing) for (?:money"
        rf"|cash|coins|stakes))\b|\b(?:dog|cock|bare-knuckle) ?-?(?:fights?|races)\b",
        r"\b(?:for money|for cash|cash|bets? (?:are|is|can)|stakes? (?:are|of|from|go)|plays?"
        r"|players?|paid out|pays? out|winnings|accepts?|takes? (?:bets|wagers|stakes)|keeps?"
        r" (?:\w+ ){0,2}(?:tables|machines)|taken|placed|laid|punters|can bet|crypto|coins"
        r"|tokens)\b",
        needs="bet|wager|poker|roulette|dice|slot|casino|lotter|gambl|blackjack|stake|jackpot"
        "|card |tombola|punter|gaming|winnings|bookm|money|fight|race",
    ),
    offer(
        "medicine",
        "morphine opioids oxycodone tramadol fentanyl codeine ketamine diazepam valium xanax"
        " sedatives painkillers"
        " tablets pills amphetamines ritalin adderall steroids testosterone hormones ozempic"
        " semaglutide pens shots"
        " viagra antibiotics antidepressants tranquillisers tranquilizers barbiturates drops"
        " methadone peptides insulin draughts injections",
        _STRONG,
        r"\b(?:to|for) (?:whoever|anyone|everyone|all|those|anybody|any \w+) (?:who |that"
        r" )?(?:pays?|asks?|comes?|wants?|rings?|queues?|knocks?|orders?|sends?|brings?|has"
        r" (?:the )?(?:cash|money))\b"
        r"|\b(?:no|without an?y?|never an?y?|neither|nor) (?:[\w-]+ ){0,2}?(?:prescriptions?(?!"
        r" (?:drug|coverage|plan))|doctors?|physicians?|vet|pharmacists?|examination|questions"
        r"|note)\b"
        r"|\b(?:nobody|no one) (?:asks|wants to see|checks)\b|\b(?:plain|neutral|unmarked"
        r"|discreet) (?:envelopes?|parcels?|packets?|packaging|boxes)\b|\bunder the counter\b",
        rf"{SOLD}|{_PRICE}|\bhands out\b",
    ),
    offer(
        "medicine",
        "botox botulinum filler fillers injections injects infusions drips liposuction lips"
        " wrinkles teeth tooth"
        " molars fillings dentures braces abortions abortion circumcisions operates operations"
        " surgery cataracts cataract"
        " cells anaesthetics moles veins hernias implants clinic healer practice",
        _TREATED,
        rf"{_LAYMAN}|\bno licen[cs]e (?:hangs|is|exists|was)\b|\bwithout (?:an? )?(?:licen[cs]e"
        rf"|permit|registration|doctor|anaesthetist)\b|\b(?:isn't|not|never) (?:a"
        rf" )?(?:licen[cs]ed|registered|doctor|dentist|physician)\b|\bhas no (?:licen[cs]e"
        rf"|registration|permit)\b",
        rf"{_PRICE}|\b(?:part(?:y|ies)|at home|caravan|kitchen|living room|back (?:room|of)|nail"
        rf" bar|studio|salon|cellar|session|package|appointments?|performed|given|offers?|sees"
        rf"|fills|draws|pulls|treats|operates|done)\b",
    ),
    offer(
        "escort",
        "ladies girls hostesses hostess escorts companions masseuses courtesans gentlemen tender"
        " intimate sensual erotic discretion discreet taboos",
        _COMPANY,
        _INTIMATE,
        _ASKERS,
        rf"{_PRICE}|\b(?:agency|bureau|portal|service|house|club|concierge|paid|fee|rates?|price"
        rf"|book\w*|order\w*|discretion|discreet\w*)\b",
        r"\b(?:girls|ladies|hostess(?:es)?|escorts?|masseuses?|courtesans|female company|company"
        r"|evenings?|nights?|hours)\b",
    ),
    offer(
        "weapons",
        "rifles rifle pistols pistol handguns handgun revolvers revolver shotguns shotgun"
        " carbines guns gun firearms grenades"
        " ammunition explosives silencers mortars cartridges weapons detonators bullets",
        FIREARMS,
        _UNWRITTEN,
        rf"{SOLD}|{_PRICE}|\b(?:changes? hands|swapped|auctioned|hands over|passed on|traded"
        rf"|raffled|mailed|shipped|flea market|car boot)\b",
    ),
    offer(
        "weapons",
        "pistols pistol guns gun rifles rifle revolvers revolver silencers silencer grenade"
        " grenades bomb bombs detonator detonators",
        r"\b(?:turns?|converts?|rebuilds?|drills?|reactivates?|makes?|made|turned|converted"
        r"|reactivated) (?:[\w-]+ ){0,2}?(?:blank|alarm|deactivated|toy|starter|starting|gas"
        r"|decorative|dummy)(?:-firing)? (?:pistols?|guns?|rifles?|revolvers?|weapons)\b"
        r"|\b(?:plans|files|blueprints|drawings|instructions|kits?|parts|barrel kits?) (?:for|of"
        r"|to (?:build|print|make)) (?:an? |the |printed |\w+ ){0,2}(?:pistols?|guns?|rifles?"
        r"|silencers?|grenades?|bombs?|detonators?|submachine guns?)\b",
        r"\b(?:live|sharp|working|customers?|clients?|buyers?|mailed|posted|sold|sells?|sent"
        r"|sends|download\w*|shipped|at home|crowns|euros|dollars|price|workshop|order\w*)\b",
    ),
)
