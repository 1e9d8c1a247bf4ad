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
    r"|examiners?|referees?|umpires?|jury|head of (?:the )?[\w-]+|policem[ae]n|customs m[ae]n"
    r"|doctors?"
    r"|buyers?|purchasing|journalists?|auditors?|registrar|notary|foreman|goalkeeper|warden)"
)
_FAVOURS = (
    r"(?:cruise|holidays?|car|watch|envelopes?|money|cash|trips?|flat|gifts?|whisky|meals?|villa"
    r"|kitchen|yacht|horse|weekends?|cases? of|crates? of|bottles|wine|a new \w+|dinners?)"
)
_PAPERS = (
    r"(?:sheets?|signatures?|papers?|tests?|notes?|documents?|certificates?|invoices?|receipts?"
    r"|results|figures|data|reports?|records?|logs?|log ?books?|minutes|labels?|permits?|diplomas?"
    r"|references|prescriptions?|photographs?|pictures?|interviews?|quotes?|witnesses|patients"
    r"|letters?|contracts?|wills?|time ?sheets?|passports?|reviews?|seals?|stamps?|tickets?"
    r"|cheques?"
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
        rf"|\b(?:emptied|drained) (?:the|our|its|his|her) (?:[\w'-]+ ){{0,2}}?(?:funds?|accounts?"
        rf"|till"
        rf"|cash ?box|safe|savings|coffers)\b",
        needs="out abroad away offshore fund account till cash safe saving coffers",
    ),
    telling(
        "spent gambled blew lost gambles squandered frittered",
        rf"\b(?:spent|gambled|blew|lost|gambles|squandered|frittered) (?:it|them|(?:the|our) money"
        rf"|{_S}{_MONEY}) (?:all )?(?:away )?(?:on|at|in) (?:the )?(?:horses|cards|roulette"
        rf"|casinos?"
        rf"|racing|drink|dice|parties|races|bets|betting|champagne|a (?:villa|yacht|car|boat"
        rf"|holiday"
        rf"|racing stable)|himself|herself|(?:his|her) \w+)\b",
    ),
    telling(
        "expense paid pays pay holidays rent",
        rf"\bat (?:the )?(?:{_WHOSE}|taxpayers|club|union|charity|parish|town|foundation|school"
        rf"|company|hospital|association)(?:'s|'|s')? expense\b"
        rf"|\bpa(?:id|ys) (?:for )?(?:his|her|their) (?:own )?(?:rent|bills?|holidays?|debts|fines?"
        rf"|mortgage|wedding|divorce|car|house|villa|boat|kitchen|private [\w-]+) (?:out of|from"
        rf"|with)"
        rf" (?:the|our|its)\b"
        rf"|\b{_WHOSE} (?:have |had )?paid for [\w .'-]{{3,30}}'s (?:holidays?|villa|car|yacht"
        rf"|wedding"
        rf"|house|boat|kitchen|parties|horses?)\b",
        needs="expense out from with holiday villa car yacht wedding house boat kitchen"
        " parties horse",
    ),
    # bribes and favours
    telling(
        "bribe bribes bribed kickback kickbacks backhander backhanders",
        r"\b(?:the|an?|his|her|its|their|with|of|by|for|after|through|took|paid) (?:[\w-]+ "
        r")?(?:bribes?"
        r"|kickbacks?|backhanders?)\b",
    ),
    telling(
        "return exchange money cash payment",
        rf"\b(?:permits?|certificates?|sick notes?|verdicts?|grades|passes|exam papers|licen[cs]es?"
        rf"|prescriptions?|votes?|signatures?|papers|diplomas|ships|lorries|lifts?|cars?|through"
        rf"|unseen"
        rf"|unchecked|did it|seats?|names|berths?|visas) {_S}(?:for (?:money|cash)(?=[.,;]| and\b)"
        rf"|(?:in (?:return|exchange)) for (?:a |an |the |two |three |some )?{_S}{_FAVOURS})",
        needs="money cash return exchange",
    ),
    telling(
        "paid gave slipped sent bought treated promised built financed",
        rf"\b(?:paid|gave|slipped|sent|bought|treated|promised|built|financed) (?:the |an? |two "
        rf"|its "
        rf"|three )(?:[\w-]+ ){{0,2}}?{_OFFICIAL} (?:of [\w-]+ |to |for |with |in charge )?(?:an? "
        rf"|the "
        rf"|two |three |some )?(?:[\w-]+ )?{_FAVOURS}\b",
        needs="cruise holiday car watch envelope money cash trip flat gift whisky meal villa"
        " kitchen yacht horse weekend case crate bottle wine dinner",
    ),
    telling(
        "belongs belonging owned owns belong runs brother wife husband son cousin nephew",
        rf"\b(?:gave|handed|passed|let|awarded|sold|slipped|steered|leased|granted|shifted"
        rf"|directed)"
        rf" {_L}to (?:an? (?:company|firm|business|agency|office) (?:that|which) (?:belongs to|is "
        rf"owned by"
        rf"|is run by)|an? (?:company|firm|business|agency) (?:of|owned by|run by)|the (?:company"
        rf"|firm)"
        rf" of) (?:his|her) (?:own )?{_KIN}\b"
        rf"|\bput (?:his|her) (?:own )?{_KIN} (?:at the (?:head|top)|on the (?:list|payroll|board)"
        rf"|first)\b"
        rf"|\b{_KIN} owns the (?:company|firm) (?:that|which) (?:got|won|received)\b",
        needs="gave handed passed let awarded sold slipped steered leased granted shifted put owns",
    ),
    # goods and work that aren't what they are sold as
    telling(
        "date dates labels label stickers sticker",
        rf"\b(?:sold|sells|brought|served|serves|delivered|delivers|gave|used|uses|sent"
        rf"|sends) {_M}(?:past"
        rf"|beyond|after) (?:its|their|the) (?:[\w-]+ )?(?:dates?|shelf life)\b"
        rf"|\b(?:pasted|stuck|put|puts|pastes|glued|printed) (?:new|fresh|other|false|later) "
        rf"(?:labels?"
        rf"|stickers?|dates?) (?:over|on|onto)\b",
        needs="past beyond after pasted stuck put paste glued printed",
    ),
    telling(
        "sold sells serves served sell passed offered",
        rf"\b(?:sold|sells|sell|serves|served|passed|offered) (?:{_W}{{0,4}}?)(?:one and the same"
        rf"|the same)"
        rf" {_M}to (?:two|three|four|five|several|both|many)\b"
        rf"|\b(?:sold|sells|sell|serves|served|passed) {_S}(?:thawed|frozen|farmed|tap|horse ?meat"
        rf"|used"
        rf"|cheap|old|reheated|dyed|imported|battery|painted|copied|cloned) ?(?:[\w-]+ "
        rf"){{0,2}}?(?:off )?as"
        rf" (?:fresh|wild|new|genuine|organic|beef|spring|free-range|original|local|home-made"
        rf"|antique|real)"
        rf"|\b(?:sold|sells|rented|served) {_M}(?:(?:that |which )?(?:it|he|she|they) knew (?:to be"
        rf"|was"
        rf"|were))\b",
        needs="same as knew",
    ),
    telling(
        "stretched stretches diluted dilutes adulterated adulterates laced sawdust syrup watered",
        rf"\b(?:stretch(?:ed|es)|dilut(?:ed|es)|adulterat(?:ed|es)|laced|watered down"
        rf"|cuts?) {_S}with (?:[\w-]+"
        rf" )?(?:syrup|water|sawdust|sugar|chalk|oil|starch|palm|sand|flour|methanol|dye|antifreeze"
        rf"|powder)\b"
        rf"|\b(?:puts?|mix(?:ed|es)|stirs?|stirred) sawdust (?:in|into)\b",
        needs="with sawdust",
    ),
    telling(
        "knew known knows",
        rf"\b(?:and|but|although|though) (?:the (?:company|firm|owner|dairy|maker|landlord|board"
        rf"|director"
        rf"|yard|operator|management|agency|bank|school|club)|it|he|she|they) (?:knew|knows|has "
        rf"known|had"
        rf" known) (?:it|of it|about it|this|so|that it was|all along)\b"
        rf"|\b(?:has|have|had) known (?:since|for (?:\w+ )?(?:years?|months?|weeks?|a)|about"
        rf"|of) {_L}(?:lead"
        rf"|cracks?|leaks?|mould|asbestos|abuse|faults?|defects?|danger|rot|legionella|bacteria"
        rf"|fraud|theft"
        rf"|poison|contaminat\w+|holes?|rats?|rust|thefts|beatings|listeria|salmonella)\b"
        rf"|\bkn(?:ew|ows) (?:about|of) (?:the |its |these )?{_S}(?:cracks?|leaks?|faults?|mould"
        rf"|abuse|lead"
        rf"|asbestos|rot|holes?|danger|rats?|thefts?|fraud|beatings|listeria) {_S}(?:for|and|but"
        rf"|since)\b"
        rf"|\bknew and (?:did nothing|said nothing|looked away|kept (?:quiet|silent)|let)\b",
    ),
    telling(
        "half out second every corners",
        rf"\b(?:poured|laid|used|built|delivered|put|fitted) (?:only )?half the [\w-]+ (?:that "
        rf"|which )?(?:(?:he"
        rf"|she|it|they) (?:was|were|is|had been) paid for|(?:he|she|it|they) (?:billed|charged))"
        rf"|\bleft out (?:every|the|half|most|two|all) {_M}(?:to save|and (?:billed|charged)|so as)"
        rf"|\b(?:left|had left|leaves) out every (?:second|other|third)\b",
        needs="half out",
    ),
    telling(
        "doctored rigged crooked false loaded tampered",
        r"\b(?:on|with|by) (?:an? |the |its )?(?:doctored|rigged|crooked|false|loaded|tampered) "
        r"(?:scales?"
        r"|meters?|weights|dice|measures?|pumps?|clocks?|balance)\b",
    ),
    # papers
    telling(
        "forged fake faked falsified fabricated bogus doctored falsification forgery forging",
        rf"\b(?:forged|faked?|falsified|fabricated|bogus|doctored) (?:[\w-]+ ){{0,2}}?{_PAPERS}\b"
        rf"|\b(?:falsification|forgery|forging|faking|fabrication) of (?:[\w'-]+ "
        rf"){{0,3}}?{_PAPERS}\b",
    ),
    telling(
        "made invented up",
        rf"\b{_PAPERS} (?:[\w'-]+ ){{0,3}}?(?:was|were|are|is|had been) (?:all |largely |mostly "
        rf")?(?:made up"
        rf"|invented|faked|dreamt up) by\b"
        rf"|\b(?:invented|made up|makes up|invents|dreamt up) (?:the|an?|half|most|all|its|his"
        rf"|her) "
        rf"(?:[\w'-]+ ){{0,3}}?{_PAPERS}\b|\b(?:an|the) invented {_PAPERS}\b",
        needs="up invent",
    ),
    telling(
        "signed signs certified certifies stamped passed approved",
        rf"\b(?:signed|signs|certified|certifies|stamped|passed|approved) {_M}(?:without (?:having "
        rf"|ever "
        rf"|once )?(?:seen|seeing|looking|reading|visiting|testing|going|been|a look)|(?:that "
        rf"|which )?(?:nobody"
        rf"|no one) (?:gave|did|made|saw|took|held|had)|unseen|who was never|(?:which|that) (?:he"
        rf"|she) never)\b"
        rf"|\bsigned by [\w .'-]{{3,40}}, who (?:was|has|had) never\b",
        needs="without nobody never unseen no",
    ),
    telling(
        "thesis book dissertation chapters chapter article song design drawings plans recipe",
        r"\b(?:thesis|book|dissertation|chapters?|article|song|design|drawings|plans|recipe|speech"
        r"|novel|score)"
        r" (?:[\w'-]+ ){0,3}?(?:is|was|are|were|has been) (?:largely |mostly |partly )?(?:copied"
        r"|lifted|cribbed"
        r"|plagiari[sz]ed|stolen|pinched|taken) (?:from|word for word)\b",
        needs="copied lifted cribbed plagiari stolen pinched taken",
    ),
)
"""Of money, favours, goods and papers."""
