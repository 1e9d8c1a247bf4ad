"""Wrongs told in plain words: a deed, its object, and what makes it a wrong, in one clause.

Beside `dateline.guidelines.charges`, where a verb stands between its doer and its object: here the
parts of a wrong may come in whatever order, and whoever alone is named in the sentence did it.
"""

from dateline.guidelines.slots import telling

_W = r"(?:[\w$€£,.'-]+ )"
_S = rf"{_W}{{0,3}}?"
_M = rf"{_W}{{0,6}}?"
_L = rf"{_W}{{0,9}}?"
_MONEY = (
    r"(?:deposits?|dues|donations?|collection|funds?|fees|savings|till|takings|rents?|wages|tips"
    r"|pensions?|money|advance|down payments?|prepayments?|prize money|grants?|kitty|cash|fares"
    r"|subscriptions?|raffle|proceeds|inheritance|legacy|subsid(?:y|ies)|alms|salar(?:y|ies))"
)
_MONEY_NEEDS = (
    "deposit dues donation collection fund fees saving till takings rent wages tips pension money"
    " advance payment grant kitty cash fare subscription raffle proceeds inheritance legacy subsid"
    " alms salar"
)
_WHOSE = (
    r"(?:clients|customers|members|donors|families|tenants|savers|workers|drivers|residents"
    r"|patients|pupils|parents|widows|pensioners|investors|growers|pickers|staff|believers"
    r"|parishioners|fishermen|dockers|cleaners|employees|guests|travellers|farmers|lodgers)"
)
_KIN = (
    r"(?:wife|husband|brother|sister|son|daughter|cousin|nephew|niece|uncle|aunt|mother|father"
    r"|friend|lover|partner|brother-in-law|sister-in-law|son-in-law|golf partner|neighbour)"
)
_OFFICIAL = (
    r"(?:inspectors?|officials?|judges?|officers?|councillors?|mayor|minister|clerks?|surveyors?"
    r"|examiners?|referees?|umpires?|jury|head of (?:the )?[\w-]+|policem[ae]n|customs m[ae]n|doctors?"
    r"|buyers?|purchasing|journalists?|auditors?|registrar|notary|foreman|goalkeeper|warden)"
)
_FAVOURS = (
    r"(?:cruise|holidays?|car|watch|envelopes?|money|cash|trips?|flat|gifts?|whisky|meals?|villa"
    r"|kitchen|yacht|horse|weekends?|cases? of|crates? of|bottles|wine|a new \w+|dinners?)"
)
_NATURE = (
    r"(?:rivers?|harbou?rs?|sea|lakes?|bay|streams?|canals?|ditch(?:es)?|estuary|brooks?|creeks?"
    r"|storm drains?|drains?|gutters?|sewers?|ponds?|wells?|marsh(?:es)?|reservoir|groundwater"
    r"|dock|basin|oyster beds?|mussel beds?|reef|quarry|gravel pit|woods?|forest|dunes?|reserve"
    r"|meadows?|fields?|moor|heath|beach|fen|valley|lagoon|ravine|shore|allotments|roadside"
    r"|orchards?|spring|fjord|yard drain|tide|fishing grounds?|wetlands?|hedges?|pasture)"
)
_FILTH = (
    r"(?:waste|sewage|slurry|manure|oil|paint|acid|chemicals?|solvents?|dyes?|bleach|diesel|tar"
    r"|sludge|rubble|rubbish|refuse|scrap|asbestos|whey|brine|ash|slag|bilge|lye|grease|poison"
    r"|effluent|waste ?water|dung|blood|fat|offal|carcass(?:es)?|debris|spoil|rinsings|detergents?"
    r"|antifreeze|pesticides?|coolant|foam|bottles|tyres|litter|batteries|medicines|cement|lime)"
)
_HURT = (
    r"(?:residents?|children|boys?|girls?|patients?|wards|pupils?|women|woman|men|old man|workers?"
    r"|apprentices?|players?|trainees?|singers?|nurses?|tenants?|inmates?|prisoners?|recruits?"
    r"|gymnasts?|swimmers?|rowers?|dancers?|waitress(?:es)?|waiters?|cleaners?|pickets?|strikers?"
    r"|orphans?|interns?|choirboys?|novices?|students?|toddlers?|babies|cadets?|neighbours?"
    r"|refugees?|migrants?|pensioners?|lodgers?|guests?|colleagues?|deckhands?|stewards?)"
)
_PAPERS = (
    r"(?:sheets?|signatures?|papers?|tests?|notes?|documents?|certificates?|invoices?|receipts?"
    r"|results|figures|data|reports?|records?|logs?|log ?books?|minutes|labels?|permits?|diplomas?"
    r"|references|prescriptions?|photographs?|pictures?|interviews?|quotes?|witnesses|patients"
    r"|letters?|contracts?|wills?|time ?sheets?|passports?|reviews?|seals?|stamps?|tickets?|cheques?"
    r"|readings|measurements|samples|delivery notes|accounts|books|expenses|bills?|votes|ballots?"
    r"|applications?|statements?|entries|degrees?|titles?|grades|inspections?|protocols?|studies)"
)
_GONE = (
    r"(?:vanish|disappear|fled|never|was gone|were gone|is gone|mended|bought|built|ran off"
    r"|made off|kept it|moved|spent|left town|left the country|paid off|was not seen|went abroad"
    r"|hasn't|didn't|nothing)"
)
PLAIN_WRONGS = (
    # what was others' money
    telling(
        "took takes taken kept keeps pocketed pockets cashed collected drew accepted",
        rf"\b(?:took|takes|taken|kept|keeps|pocket(?:ed|s)|cashed|collected|drew|accepted) {_M}"
        rf"{_MONEY} {_M}(?:and|but|then) {_S}{_GONE}"
        rf"|\b(?:took|takes|kept|keeps) {_S}{_MONEY} of (?:{_W}{{1,2}})?{_WHOSE}\b"
        rf"|\b(?:took|takes|kept|keeps|pocketed|drew) {_S}{_WHOSE}'s? {_S}{_MONEY}\b"
        rf"|\b(?:kept|keeps|took|takes) (?:the|our|its|all the) (?:[\w-]+ )?(?:collection|donations"
        rf"|raffle \w+|takings|alms|proceeds)\b",
        needs=_MONEY_NEEDS,
    ),
    telling(
        "keep",
        rf"\bkeep (?:their|its|his|her) (?:{_WHOSE})' {_MONEY}\b",
        needs="' ",
    ),
    telling(
        "moved shifted transferred wired withdrew emptied drained spirited",
        rf"\b(?:moved|shifted|transferred|wired|withdrew|spirited) (?:them|it|the money|the rest"
        rf"|{_S}{_MONEY}) (?:out|abroad|away|offshore) {_M}(?:before|days|hours|when|while|as)\b"
        rf"|\b(?:emptied|drained) (?:the|our|its|his|her) (?:[\w'-]+ ){{0,2}}?(?:funds?|accounts?|till"
        rf"|cash ?box|safe|savings|coffers)\b",
        needs="out abroad away offshore fund account till cash safe saving coffers",
    ),
    telling(
        "spent gambled blew lost gambles squandered frittered",
        rf"\b(?:spent|gambled|blew|lost|gambles|squandered|frittered) (?:it|them|(?:the|our) money"
        rf"|{_S}{_MONEY}) (?:all )?(?:away )?(?:on|at|in) (?:the )?(?:horses|cards|roulette|casinos?"
        rf"|racing|drink|dice|parties|races|bets|betting|champagne|a (?:villa|yacht|car|boat|holiday"
        rf"|racing stable)|himself|herself|(?:his|her) \w+)\b",
    ),
    telling(
        "expense paid pays pay holidays rent",
        rf"\bat (?:the )?(?:{_WHOSE}|taxpayers|club|union|charity|parish|town|foundation|school"
        rf"|company|hospital|association)(?:'s|'|s')? expense\b"
        rf"|\bpa(?:id|ys) (?:for )?(?:his|her|their) (?:own )?(?:rent|bills?|holidays?|debts|fines?"
        rf"|mortgage|wedding|divorce|car|house|villa|boat|kitchen|private [\w-]+) (?:out of|from|with)"
        rf" (?:the|our|its)\b"
        rf"|\b{_WHOSE} (?:have |had )?paid for [\w .'-]{{3,30}}'s (?:holidays?|villa|car|yacht|wedding"
        rf"|house|boat|kitchen|parties|horses?)\b",
        needs="expense out from with holiday villa car yacht wedding house boat kitchen parties horse",
    ),
    # bribes and favours
    telling(
        "bribe bribes bribed kickback kickbacks backhander backhanders",
        r"\b(?:the|an?|his|her|its|their|with|of|by|for|after|through|took|paid) (?:[\w-]+ )?(?:bribes?"
        r"|kickbacks?|backhanders?)\b",
    ),
    telling(
        "return exchange money cash payment",
        rf"\b(?:permits?|certificates?|sick notes?|verdicts?|grades|passes|exam papers|licen[cs]es?"
        rf"|prescriptions?|votes?|signatures?|papers|diplomas|ships|lorries|lifts?|cars?|through|unseen"
        rf"|unchecked|did it|seats?|names|berths?|visas) {_S}(?:for (?:money|cash)(?=[.,;]| and\b)"
        rf"|(?:in (?:return|exchange)) for (?:a |an |the |two |three |some )?{_S}{_FAVOURS})",
        needs="money cash return exchange",
    ),
    telling(
        "paid gave slipped sent bought treated promised built financed",
        rf"\b(?:paid|gave|slipped|sent|bought|treated|promised|built|financed) (?:the |an? |two |its "
        rf"|three )(?:[\w-]+ ){{0,2}}?{_OFFICIAL} (?:of [\w-]+ |to |for |with |in charge )?(?:an? |the "
        rf"|two |three |some )?(?:[\w-]+ )?{_FAVOURS}\b",
        needs="cruise holiday car watch envelope money cash trip flat gift whisky meal villa kitchen"
        " yacht horse weekend case crate bottle wine dinner",
    ),
    telling(
        "belongs belonging owned owns belong runs brother wife husband son cousin nephew",
        rf"\b(?:gave|handed|passed|let|awarded|sold|slipped|steered|leased|granted|shifted|directed)"
        rf" {_L}to (?:an? (?:company|firm|business|agency|office) (?:that|which) (?:belongs to|is owned by"
        rf"|is run by)|an? (?:company|firm|business|agency) (?:of|owned by|run by)|the (?:company|firm)"
        rf" of) (?:his|her) (?:own )?{_KIN}\b"
        rf"|\bput (?:his|her) (?:own )?{_KIN} (?:at the (?:head|top)|on the (?:list|payroll|board)|first)\b"
        rf"|\b{_KIN} owns the (?:company|firm) (?:that|which) (?:got|won|received)\b",
        needs="gave handed passed let awarded sold slipped steered leased granted shifted put owns",
    ),
    # goods and work that aren't what they are sold as
    telling(
        "date dates labels label stickers sticker",
        rf"\b(?:sold|sells|brought|served|serves|delivered|delivers|gave|used|uses|sent|sends) {_M}(?:past"
        rf"|beyond|after) (?:its|their|the) (?:[\w-]+ )?(?:dates?|shelf life)\b"
        rf"|\b(?:pasted|stuck|put|puts|pastes|glued|printed) (?:new|fresh|other|false|later) (?:labels?"
        rf"|stickers?|dates?) (?:over|on|onto)\b",
        needs="past beyond after pasted stuck put paste glued printed",
    ),
    telling(
        "sold sells serves served sell passed offered",
        rf"\b(?:sold|sells|sell|serves|served|passed|offered) (?:{_W}{{0,4}}?)(?:one and the same|the same)"
        rf" {_M}to (?:two|three|four|five|several|both|many)\b"
        rf"|\b(?:sold|sells|sell|serves|served|passed) {_S}(?:thawed|frozen|farmed|tap|horse ?meat|used"
        rf"|cheap|old|reheated|dyed|imported|battery|painted|copied|cloned) ?(?:[\w-]+ ){{0,2}}?(?:off )?as"
        rf" (?:fresh|wild|new|genuine|organic|beef|spring|free-range|original|local|home-made|antique|real)"
        rf"|\b(?:sold|sells|rented|served) {_M}(?:(?:that |which )?(?:it|he|she|they) knew (?:to be|was"
        rf"|were))\b",
        needs="same as knew",
    ),
    telling(
        "stretched stretches diluted dilutes adulterated adulterates laced sawdust syrup watered",
        rf"\b(?:stretch(?:ed|es)|dilut(?:ed|es)|adulterat(?:ed|es)|laced|watered down|cuts?) {_S}with (?:[\w-]+"
        rf" )?(?:syrup|water|sawdust|sugar|chalk|oil|starch|palm|sand|flour|methanol|dye|antifreeze|powder)\b"
        rf"|\b(?:puts?|mix(?:ed|es)|stirs?|stirred) sawdust (?:in|into)\b",
        needs="with sawdust",
    ),
    telling(
        "knew known knows",
        rf"\b(?:and|but|although|though) (?:the (?:company|firm|owner|dairy|maker|landlord|board|director"
        rf"|yard|operator|management|agency|bank|school|club)|it|he|she|they) (?:knew|knows|has known|had"
        rf" known) (?:it|of it|about it|this|so|that it was|all along)\b"
        rf"|\b(?:has|have|had) known (?:since|for (?:\w+ )?(?:years?|months?|weeks?|a)|about|of) {_L}(?:lead"
        rf"|cracks?|leaks?|mould|asbestos|abuse|faults?|defects?|danger|rot|legionella|bacteria|fraud|theft"
        rf"|poison|contaminat\w+|holes?|rats?|rust|thefts|beatings|listeria|salmonella)\b"
        rf"|\bkn(?:ew|ows) (?:about|of) (?:the |its |these )?{_S}(?:cracks?|leaks?|faults?|mould|abuse|lead"
        rf"|asbestos|rot|holes?|danger|rats?|thefts?|fraud|beatings|listeria) {_S}(?:for|and|but|since)\b"
        rf"|\bknew and (?:did nothing|said nothing|looked away|kept (?:quiet|silent)|let)\b",
    ),
    telling(
        "half out second every corners",
        rf"\b(?:poured|laid|used|built|delivered|put|fitted) (?:only )?half the [\w-]+ (?:that |which )?(?:(?:he"
        rf"|she|it|they) (?:was|were|is|had been) paid for|(?:he|she|it|they) (?:billed|charged))"
        rf"|\bleft out (?:every|the|half|most|two|all) {_M}(?:to save|and (?:billed|charged)|so as)"
        rf"|\b(?:left|had left|leaves) out every (?:second|other|third)\b",
        needs="half out",
    ),
    telling(
        "doctored rigged crooked false loaded tampered",
        rf"\b(?:on|with|by) (?:an? |the |its )?(?:doctored|rigged|crooked|false|loaded|tampered) (?:scales?"
        rf"|meters?|weights|dice|measures?|pumps?|clocks?|balance)\b",
    ),
    # papers
    telling(
        "forged fake faked falsified fabricated bogus doctored falsification forgery forging",
        rf"\b(?:forged|faked?|falsified|fabricated|bogus|doctored) (?:[\w-]+ ){{0,2}}?{_PAPERS}\b"
        rf"|\b(?:falsification|forgery|forging|faking|fabrication) of (?:[\w'-]+ ){{0,3}}?{_PAPERS}\b",
    ),
    telling(
        "made invented up",
        rf"\b{_PAPERS} (?:[\w'-]+ ){{0,3}}?(?:was|were|are|is|had been) (?:all |largely |mostly )?(?:made up"
        rf"|invented|faked|dreamt up) by\b"
        rf"|\b(?:invented|made up|makes up|invents|dreamt up) (?:the|an?|half|most|all|its|his|her) "
        rf"(?:[\w'-]+ ){{0,3}}?{_PAPERS}\b|\b(?:an|the) invented {_PAPERS}\b",
        needs="up invent",
    ),
    telling(
        "signed signs certified certifies stamped passed approved",
        rf"\b(?:signed|signs|certified|certifies|stamped|passed|approved) {_M}(?:without (?:having |ever "
        rf"|once )?(?:seen|seeing|looking|reading|visiting|testing|going|been|a look)|(?:that |which )?(?:nobody"
        rf"|no one) (?:gave|did|made|saw|took|held|had)|unseen|who was never|(?:which|that) (?:he|she) never)\b"
        rf"|\bsigned by [\w .'-]{{3,40}}, who (?:was|has|had) never\b",
        needs="without nobody never unseen no",
    ),
    telling(
        "thesis book dissertation chapters chapter article song design drawings plans recipe",
        rf"\b(?:thesis|book|dissertation|chapters?|article|song|design|drawings|plans|recipe|speech|novel|score)"
        rf" (?:[\w'-]+ ){{0,3}}?(?:is|was|are|were|has been) (?:largely |mostly |partly )?(?:copied|lifted|cribbed"
        rf"|plagiari[sz]ed|stolen|pinched|taken) (?:from|word for word)\b",
        needs="copied lifted cribbed plagiari stolen pinched taken",
    ),
)
"""Of money, favours, goods and papers."""

PLAIN_HARMS = (
    # waters, woods and beasts
    telling(
        "dumped dumps dump tipped tips tip dumping",
        rf"\b(?:dump(?:ed|s|ing)?|tip(?:s|ped)?) {_M}(?:in|into|on|onto|over|down|behind|off|along|at) (?:the"
        rf" |our |an? |its )(?:[\w'-]+ ){{0,3}}?{_NATURE}\b",
    ),
    telling(
        "poured pours pumped pumps emptied empties threw throws discharged discharges flushed drained"
        " burned burnt buried sank washed sprayed runs flows drips seeps goes hosed let lets released",
        rf"\b(?:pour(?:ed|s)|pump(?:ed|s)|empt(?:ied|ies)|threw|throws|discharged?s?|flushed|drained|burne?[dt]"
        rf"|buried|sank|washed|sprayed|hosed|released|lets?) (?:[\w',-]+ ){{0,4}}?{_FILTH} (?:[\w',-]+ ){{0,5}}?"
        rf"(?:in|into|on|onto|over|down|behind|through|under) (?:the |our |an? |its )(?:[\w'-]+ ){{0,2}}?{_NATURE}\b"
        rf"|\b{_FILTH} (?:[\w'-]+ ){{0,6}}?(?:runs|flows|drips|seeps|goes|poured|pumped|emptied|thrown"
        rf"|discharged) (?:straight |untreated |unfiltered )?(?:in|into|down|onto) (?:the |our |an? |its )"
        rf"(?:[\w'-]+ ){{0,2}}?{_NATURE}\b",
        needs="into down onto in on over behind through under",
    ),
    telling(
        "overboard",
        rf"\b(?:throws?|threw|tips?|tipped|dumps?|dumped|puts|put|pumps?|pumped|goes|went) (?:[\w',-]+ ){{1,6}}?"
        rf"overboard\b",
    ),
    telling(
        "felled felling cut tore grubbed uprooted bulldozed sawed cleared shot dug fished hunted trapped",
        rf"\b(?:felled|cut down|tore (?:out|up)|grubbed (?:out|up)|uprooted|bulldozed|sawed (?:off|down)|cleared"
        rf"|shot|dug|fished|hunted|trapped) {_M}(?:at night|by night|overnight|on a sunday|protected|in secret"
        rf"|sanctuary|nature reserve|national park|closed season|under cover of)\b"
        rf"|\b(?:had|has) {_S}(?:trees|oaks|hedges?|limes|poplars|elms|orchard|wood|bushes|reeds|willows) (?:felled"
        rf"|cut|torn|grubbed|cleared|uprooted)\b",
        needs="night sunday protect secret sanctuary reserve park season cover had has",
    ),
    telling(
        "starve starved starving rot perish cows horses dogs sheep pigs hens animals",
        rf"\b(?:left|leaves|let|lets) {_S}(?:cows|horses|dogs|sheep|pigs|hens|animals|cattle|ponies|calves|cats"
        rf"|goats|foals|lambs) (?:to )?(?:starve|rot|perish|die|freeze|drown)\b"
        rf"|\b(?:cows|horses|dogs|sheep|pigs|hens|animals|cattle|ponies|calves|cats|goats) (?:were )?(?:starved"
        rf"|left to \w+|beaten|kicked) {_S}(?:in|on|at|by)\b"
        rf"|\b(?:kill|slaughter|skin|scald|boil|pluck)s? (?:animals|pigs|cows|cattle|calves|lambs|sheep|hens)"
        rf" (?:that (?:are not|aren't|haven't)|without|alive|while)\b",
        needs="left leaves let starved beaten kicked kill slaughter skin scald",
    ),
    # people hurt
    telling(
        "touched touches groped gropes fondled kissed photographed filmed undressed",
        rf"\b(?:touch(?:ed|es)|grop(?:ed|es)|fondled|kissed|photographed|filmed|undressed) (?:the |two |his |her"
        rf" |its |several |young |little )*{_HURT} {_S}(?:in the (?:changing|shower|dressing|locker|toilets?|van"
        rf"|car|sauna|dormitory)|under|against|secretly|on the (?:breast|bottom|thigh))",
    ),
    telling(
        "beat beats hit hits slapped slaps kicked kicks punched pushed shoved thrashed caned shaved struck choked"
        " spat dragged",
        rf"\b(?:beat|beats|hit|hits|slap(?:ped|s)|kick(?:ed|s)|punched|pushed|shoved|thrashed|caned|struck|choked"
        rf"|spat (?:at|on)|dragged) (?:up )?(?:its |his |her |the |an? |two |three |our |several |old |young )+"
        rf"(?:[\w-]+ )?{_HURT}\b(?= (?:of|with|in the|on the|down|when|until|and|for|because|so|at|who|out|off)\b"
        rf"|[.,;])|\bshaved (?:their|her|his) heads?\b",
        needs="its his her the a two three our several old young shaved",
    ),
    telling(
        "tied strapped chained locked drugged sedated gagged caged",
        rf"\b{_HURT} (?:[\w'-]+ ){{0,5}}?(?:was|were|are|is|had been|have been|being) (?:[a-z]+ly )?(?:tied"
        rf"|strapped|chained|locked|drugged|sedated|gagged|caged) (?:to|in|into|up|down|out|with|for|at|and)\b"
        rf"|\b(?:tied|ties|strapped|straps|chained|chains|locked|locks|drugged|sedated|gagged|caged) (?:the |its"
        rf" |his |her |old |two |three |several )*{_HURT} (?:to|in|into|up|down|out|with|for|at)\b",
    ),
    telling(
        "drunk drunken drinking influence",
        r"\b(?:operat(?:ed|es)|drove|drives|flew|flies|steered|sailed|taught|teaches|delivered|treated|worked|works"
        r"|came to work|on duty|at the (?:wheel|helm|controls)|on the bridge) (?:[\w'-]+ ){0,5}?(?:while |when "
        r"|being |half |dead )?(?:drunk|under the influence)\b",
    ),
    telling(
        "stimulants sedatives steroids drugs pills hormones doping powder potion laxative substance substances",
        rf"\b(?:slipped|mixed|put|stirred|poured|gave|fed|injected|slips|gives|feeds|injects) (?:[\w'-]+ ){{0,4}}?"
        rf"(?:stimulants?|sedatives?|steroids?|drugs|sleeping pills|hormones?|doping|powder|laxatives?|banned"
        rf" substances?|pills) (?:[\w'-]+ ){{0,2}}?(?:into|in|to|with|before|without)\b"
        rf"|\b(?:drugs|steroids|stimulants|hormones|sedatives) (?:were|was|are|is) (?:given|fed|slipped|injected"
        rf"|handed) (?:to|into) (?:[\w' -]{{3,40}}) by\b",
        needs="slip mixed put stirred pour gave give fed feed inject handed",
    ),
    telling(
        "monkey whore slut pig pigs scum vermin cow rats parasites ape gypsy retard",
        r"\b(?:call(?:ed|s)|shout(?:ed|s)) (?:[\w'-]+ ){1,3}?(?:an? )?(?:[a-z]+ )?(?:monkey|whore|slut|pigs?|scum"
        r"|vermin|cow|rats|parasites|ape|gypsy|retard)\b",
        needs="call shout",
    ),
    telling(
        "jokes remarks insults slurs songs",
        r"\b(?:racist|sexist|antisemitic|anti-semitic|lewd|obscene|homophobic|filthy) (?:[\w-]+ )?(?:jokes|remarks"
        r"|insults|slurs|songs|abuse|chants)\b",
        needs="racist sexist semitic lewd obscene homophobic filthy",
    ),
    telling(
        "looked looks away",
        r"\blook(?:ed|s) away (?:while|when|as|from the)\b",
    ),
    # those who work
    telling(
        "pays paid pay unpaid wages",
        rf"\bpa(?:id|ys) (?:its|his|her|their|the) (?:[\w-]+ )?[\w-]+s (?:nothing|half|too little|late|below|under"
        rf"|less than (?:the|half)|in (?:cash|kind|vouchers|food)|off the books|a pittance|for only)\b"
        rf"|\b(?:sends?|sent|sacked|dismissed|left|leaves) {_M}without (?:their|any|his|her) (?:wages|pay|passports?"
        rf"|papers|money|last)\b"
        rf"|\b(?:are not|aren't|were not|weren't|was not|wasn't|never|isn't) paid (?:for (?:the|their|those|nights"
        rf"|overtime)|since|at all|on)\b"
        rf"|\bin cash {_M}and (?:kept|keeps|pocketed|hid|saves|saved)\b"
        rf"|\b(?:forced|made|had|has|compelled) (?:to )?{_M}(?:work|works|worked|clean|cook|pick) {_S}(?:unpaid"
        rf"|for nothing|without pay)\b",
    ),
    # homes and rights
    telling(
        "locks boilers heating boiler heat radiators lift lifts lights",
        rf"\b(?:changed|changes|had|replaced|glued) the locks (?:changed )?(?:while|when|on|overnight|before"
        rf"|without|of)\b|\b(?:had )?changed the locks(?=[.,;])"
        rf"|\b(?:switched|turned|shut|cut) (?:off|down) (?:the )?{_S}(?:boilers?|heating|heat|radiators|lifts?"
        rf"|lights|water|power) {_M}(?:on purpose|to (?:drive|force|get|make|punish|scare)|out of spite|so that"
        rf"|until (?:they|the tenants))",
        needs="changed had changes replaced glued switched turned shut cut",
    ),
    telling(
        "law allowed illegal forbidden unlawful prohibited forbid forbids prohibits banned",
        r"\b(?:(?:although|though|even though|which|what|this|that|and it|it) (?:is|was|are|were) (?:clearly |plainly"
        r" )?(?:against the law|illegal|forbidden|unlawful|prohibited|banned))\b"
        r"|\b(?:is|are|was|were) breaking (?:the|every) law\b|\b(?:that|which) the (?:rules|law|statutes|permit"
        r"|lease|contract|league) (?:forbids?|prohibits?|rules? out)\b"
        r"|\b(?:not allowed|not permitted|forbidden) to be (?:lived|slept|sold|used|let|rented)",
    ),
    telling(
        "licence license permit permission licences permits certificate",
        rf"\b(?:has|have|had|drove|drives|flew|sailed|built|builds|sells|sold|runs|ran|treats|treated|practises"
        rf"|teaches|taught|dug|digs|fishes|hunts|lets|rents) {_M}without (?:an? |any |the |having an? )?(?:valid"
        rf" |planning |building |work )?(?:licen[cs]es?|permits?|permission|certificate)\b",
        needs="without",
    ),
    telling(
        "mail mails letters messages emails calls lockers cameras camera passwords list lists",
        rf"\b(?:reads?|open(?:ed|s)|listen(?:ed|s) (?:in )?(?:to|on)|record(?:ed|s)|tap(?:ped|s)|search(?:ed|es)"
        rf"|cop(?:ied|ies)) (?:its|his|her|their|the|our) (?:[\w-]+ )?(?:{_WHOSE}|nurses|teachers|pilots|students)"
        rf"'s? (?:private )?(?:e-?mails?|mails?|letters|messages|calls|lockers|telephones?|phones?|passwords)\b"
        rf"|\b(?:hidden |secret )?cameras? (?:hidden )?in (?:the |its )?(?:[\w-]+ )?(?:toilets?|showers?|changing"
        rf"|dressing|dormitor|lavator)\w*"
        rf"|\b(?:sold|sells|gave|passed|leaked|handed) (?:on )?(?:the|our|its|a) (?:list of (?:\w+ )?(?:{_WHOSE}"
        rf"|names)|(?:{_WHOSE})'? lists?) to\b",
        needs="read open listen record tap search copied copies camera sold sells gave passed leaked handed",
    ),
    telling(
        "names name himself herself itself",
        rf"\bopened accounts? in (?:[\w'-]+ ){{1,3}}?names?\b|\blet (?:himself|herself|itself) into (?:the |our |their"
        rf" )?(?:[\w'-]+ )?(?:flats?|rooms?|houses?|homes?|office)\b|\bin the names? of (?:dead|the dead|people who"
        rf"|customers who|patients who)\b",
        needs="account let dead who",
    ),
    telling(
        "back backs gang raid smugglers burglars",
        rf"\bbehind (?:its|our|their|his|her|the [\w-]+'s?|the [\w-]+s') backs?\b"
        rf"|\bwarned the (?:gang|smugglers|burglars|dealers|cartel|traffickers|owners?|brothers) (?:of|about|before)\b",
        needs="behind warned",
    ),
    telling(
        "insurance",
        rf"\b(?:fire|barn|house|shop|boat|mill|warehouse|car|flood|burglary|theft) {_M}(?:set|burne?[dt]|staged|lit"
        rf"|sunk|scuttled|faked|torched) {_M}for the insurance\b|\b(?:set|burne?[dt]|staged|lit|sank|scuttled|faked"
        rf"|torched) {_M}(?:for|to (?:collect|get|cash)) (?:the|its|his|her) insurance\b",
    ),
    telling(
        "suspicion suspicions suspected",
        r"\bsuspicions? (?:has |have )?(?:fallen|falls|fell|fall|rests?|centres?) on\b"
        r"|\b(?:is|are|was|were|stands?|remains?) (?:[a-z]+ly )?suspected of (?:having )?[a-z]+",
    ),
    telling(
        "purpose",
        r"\b(?:switched|turned|shut|broke|left|burned|burnt|rammed|flooded|blocked|cut|wrecked|delayed|lost|deleted"
        r"|spilled|spilt|damaged|tripped|crashed|withheld|misled|kept) (?:[\w'-]+ ){0,7}?on purpose\b",
    ),
)
"""Of nature, people, work and homes."""
