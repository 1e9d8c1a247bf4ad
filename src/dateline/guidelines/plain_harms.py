"""Harm told in plain words: to waters, woods and beasts, to people, at work and at home.

The ways of telling are those of `dateline.guidelines.plain_wrongs`: the parts of a wrong near each
other, in whatever order.
"""

from dateline.guidelines.slots import telling

_W = r"(?:[\w$€£,.'-]+ )"
_S = rf"{_W}{{0,3}}?"
_M = rf"{_W}{{0,6}}?"
_WHOSE = (
    r"(?:clients|customers|members|donors|families|tenants|savers|workers|drivers|residents"
    r"|patients|pupils|parents|widows|pensioners|investors|growers|pickers|staff|believers"
    r"|parishioners|fishermen|dockers|cleaners|employees|guests|travellers|farmers|lodgers)"
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
PLAIN_HARMS = (
    # waters, woods and beasts
    telling(
        "dumped dumps dump tipped tips tip dumping",
        rf"\b(?:dump(?:ed|s|ing)?|tip(?:s|ped)?) {_M}(?:in|into|on|onto|over|down|behind|off|along"
        rf"|at) (?:the"
        rf" |our |an? |its )(?:[\w'-]+ ){{0,3}}?{_NATURE}\b",
    ),
    telling(
        "poured pours pumped pumps emptied empties threw throws discharged discharges flushed "
        "drained"
        " burned burnt buried sank washed sprayed runs flows drips seeps goes hosed let lets "
        "released",
        rf"\b(?:pour(?:ed|s)|pump(?:ed|s)|empt(?:ied|ies)|threw|throws|discharged?s?|flushed"
        rf"|drained|burne?[dt]"
        rf"|buried|sank|washed|sprayed|hosed|released|lets?) (?:[\w',-]+ ){{0,4}}?{_FILTH} "
        rf"(?:[\w',-]+ ){{0,5}}?"
        rf"(?:in|into|on|onto|over|down|behind|through|under) (?:the |our |an? |its )(?:[\w'-]+ "
        rf"){{0,2}}?{_NATURE}\b"
        rf"|\b{_FILTH} (?:[\w'-]+ ){{0,6}}?(?:runs|flows|drips|seeps|goes|poured|pumped|emptied"
        rf"|thrown"
        rf"|discharged) (?:straight |untreated |unfiltered )?(?:in|into|down|onto) (?:the |our "
        rf"|an? |its )"
        rf"(?:[\w'-]+ ){{0,2}}?{_NATURE}\b",
        needs="into down onto in on over behind through under",
    ),
    telling(
        "overboard",
        r"\b(?:throws?|threw|tips?|tipped|dumps?|dumped|puts|put|pumps?|pumped|goes|went) "
        r"(?:[\w',-]+ ){1,6}?"
        r"overboard\b",
    ),
    telling(
        "felled felling cut tore grubbed uprooted bulldozed sawed cleared shot dug fished hunted "
        "trapped",
        rf"\b(?:felled|cut down|tore (?:out|up)|grubbed (?:out|up)|uprooted|bulldozed|sawed (?:off"
        rf"|down)|cleared"
        rf"|shot|dug|fished|hunted|trapped) {_M}(?:at night|by night|overnight|on a sunday"
        rf"|protected|in secret"
        rf"|sanctuary|nature reserve|national park|closed season|under cover of)\b"
        rf"|\b(?:had|has) {_S}(?:trees|oaks|hedges?|limes|poplars|elms|orchard|wood|bushes|reeds"
        rf"|willows) (?:felled"
        rf"|cut|torn|grubbed|cleared|uprooted)\b",
        needs="night sunday protect secret sanctuary reserve park season cover had has",
    ),
    telling(
        "starve starved starving rot perish cows horses dogs sheep pigs hens animals",
        rf"\b(?:left|leaves|let|lets) {_S}(?:cows|horses|dogs|sheep|pigs|hens|animals|cattle|ponies"
        rf"|calves|cats"
        rf"|goats|foals|lambs) (?:to )?(?:starve|rot|perish|die|freeze|drown)\b"
        rf"|\b(?:cows|horses|dogs|sheep|pigs|hens|animals|cattle|ponies|calves|cats|goats) (?:were "
        rf")?(?:starved"
        rf"|left to \w+|beaten|kicked) {_S}(?:in|on|at|by)\b"
        rf"|\b(?:kill|slaughter|skin|scald|boil|pluck)s? (?:animals|pigs|cows|cattle|calves|lambs"
        rf"|sheep|hens)"
        rf" (?:that (?:are not|aren't|haven't)|without|alive|while)\b",
        needs="left leaves let starved beaten kicked kill slaughter skin scald",
    ),
    # people hurt
    telling(
        "touched touches groped gropes fondled kissed photographed filmed undressed",
        rf"\b(?:touch(?:ed|es)|grop(?:ed|es)|fondled|kissed|photographed|filmed|undressed) (?:the "
        rf"|two |his |her"
        rf" |its |several |young |little )*{_HURT} {_S}(?:in the (?:changing|shower|dressing|locker"
        rf"|toilets?|van"
        rf"|car|sauna|dormitory)|under|against|secretly|on the (?:breast|bottom|thigh))",
    ),
    telling(
        "beat beats hit hits slapped slaps kicked kicks punched pushed shoved thrashed caned "
        "shaved struck choked"
        " spat dragged",
        rf"\b(?:beat|beats|hit|hits|slap(?:ped|s)|kick(?:ed|s)|punched|pushed|shoved|thrashed|caned"
        rf"|struck|choked"
        rf"|spat (?:at|on)|dragged) (?:up )?(?:its |his |her |the |an? |two |three |our |several "
        rf"|old |young )+"
        rf"(?:[\w-]+ )?{_HURT}\b(?= (?:of|with|in the|on the|down|when|until|and|for|because|so|at"
        rf"|who|out|off)\b"
        rf"|[.,;])|\bshaved (?:their|her|his) heads?\b",
        needs="its his her the a two three our several old young shaved",
    ),
    telling(
        "tied strapped chained locked drugged sedated gagged caged",
        rf"\b{_HURT} (?:[\w'-]+ ){{0,5}}?(?:was|were|are|is|had been|have been|being) (?:[a-z]+ly "
        rf")?(?:tied"
        rf"|strapped|chained|locked|drugged|sedated|gagged|caged) (?:to|in|into|up|down|out|with"
        rf"|for|at|and)\b"
        rf"|\b(?:tied|ties|strapped|straps|chained|chains|locked|locks|drugged|sedated|gagged"
        rf"|caged) (?:the |its"
        rf" |his |her |old |two |three |several )*{_HURT} (?:to|in|into|up|down|out|with|for|at)\b",
    ),
    telling(
        "drunk drunken drinking influence",
        r"\b(?:operat(?:ed|es)|drove|drives|flew|flies|steered|sailed|taught|teaches|delivered"
        r"|treated|worked|works"
        r"|came to work|on duty|at the (?:wheel|helm|controls)|on the bridge) (?:[\w'-]+ "
        r"){0,5}?(?:while |when "
        r"|being |half |dead )?(?:drunk|under the influence)\b",
    ),
    telling(
        "stimulants sedatives steroids drugs pills hormones doping powder potion laxative "
        "substance substances",
        r"\b(?:slipped|mixed|put|stirred|poured|gave|fed|injected|slips|gives|feeds|injects) "
        r"(?:[\w'-]+ ){0,4}?"
        r"(?:stimulants?|sedatives?|steroids?|drugs|sleeping pills|hormones?|doping|powder"
        r"|laxatives?|banned"
        r" substances?|pills) (?:[\w'-]+ ){0,2}?(?:into|in|to|with|before|without)\b"
        r"|\b(?:drugs|steroids|stimulants|hormones|sedatives) (?:were|was|are|is) (?:given|fed"
        r"|slipped|injected"
        r"|handed) (?:to|into) (?:[\w' -]{3,40}) by\b",
        needs="slip mixed put stirred pour gave give fed feed inject handed",
    ),
    telling(
        "monkey whore slut pig pigs scum vermin cow rats parasites ape gypsy retard",
        r"\b(?:call(?:ed|s)|shout(?:ed|s)) (?:[\w'-]+ ){1,3}?(?:an? )?(?:[a-z]+ )?(?:monkey|whore"
        r"|slut|pigs?|scum"
        r"|vermin|cow|rats|parasites|ape|gypsy|retard)\b",
        needs="call shout",
    ),
    telling(
        "jokes remarks insults slurs songs chants",
        r"\b(?:made|makes|told|tells|shouted|posted|sang|tweeted|uttered|hurled) (?:[\w-]+ ){0,2}?"
        r"(?:racist|sexist|antisemitic|anti-semitic|lewd|obscene|homophobic|filthy) (?:[\w-]+ )?"
        r"(?:jokes|remarks|insults|slurs|songs|chants)\b|\b(?:racist|sexist|antisemitic"
        r"|anti-semitic|lewd|obscene|homophobic|filthy) (?:[\w-]+ )?(?:jokes|remarks|insults|slurs"
        r"|songs|chants) (?:were|are) (?:the rule|common|usual|part of|normal)\b",
        needs="racist sexist semitic lewd obscene homophobic filthy",
    ),
    telling(
        "looked looks away",
        r"\blook(?:ed|s) away (?:while|when|as|from the)\b",
    ),
    # those who work
    telling(
        "pays paid pay unpaid wages",
        rf"\bpa(?:id|ys) (?:its|his|her|their|the) (?:[\w-]+ )?[\w-]+s (?:nothing|half|too little"
        rf"|late|below|under"
        rf"|less than (?:the|half)|in (?:cash|kind|vouchers|food)|off the books|a pittance|for "
        rf"only)\b"
        rf"|\b(?:sends?|sent|sacked|dismissed|left|leaves) {_M}without (?:their|any|his|her) "
        rf"(?:wages|pay|passports?"
        rf"|papers|money|last)\b"
        rf"|\b(?:are not|aren't|were not|weren't|was not|wasn't|never|isn't) paid (?:for (?:the"
        rf"|their|those|nights"
        rf"|overtime)|since|at all|on)\b"
        rf"|\bin cash {_M}and (?:kept|keeps|pocketed|hid|saves|saved)\b"
        rf"|\b(?:forced|made|had|has|compelled) (?:to )?{_M}(?:work|works|worked|clean|cook"
        rf"|pick) {_S}(?:unpaid"
        rf"|for nothing|without pay)\b",
    ),
    # homes and rights
    telling(
        "locks boilers heating boiler heat radiators lift lifts lights",
        rf"\b(?:changed|changes|had|replaced|glued) the locks (?:changed )?(?:while|when|on"
        rf"|overnight|before"
        rf"|without|of)\b|\b(?:had )?changed the locks(?=[.,;])"
        rf"|\b(?:switched|turned|shut|cut) (?:off|down) (?:the )?{_S}(?:boilers?|heating|heat"
        rf"|radiators|lifts?"
        rf"|lights|water|power) {_M}(?:on purpose|to (?:drive|force|get|make|punish|scare)|out of "
        rf"spite|so that"
        rf"|until (?:they|the tenants))",
        needs="changed had changes replaced glued switched turned shut cut",
    ),
    telling(
        "law allowed illegal forbidden unlawful prohibited forbid forbids prohibits banned",
        r"\b(?:(?:although|though|even though|which|what|this|that|and it|it) (?:is|was|are|were) "
        r"(?:clearly |plainly"
        r" )?(?:against the law|illegal|forbidden|unlawful|prohibited|banned))\b"
        r"|\b(?:is|are|was|were) breaking (?:the|every) law\b|\b(?:that|which) the (?:rules|law"
        r"|statutes|permit"
        r"|lease|contract|league) (?:forbids?|prohibits?|rules? out)\b"
        r"|\b(?:not allowed|not permitted|forbidden) to be (?:lived|slept|sold|used|let|rented)",
    ),
    telling(
        "licence license permit permission licences permits certificate",
        rf"\b(?:has|have|had|drove|drives|flew|sailed|built|builds|sells|sold|runs|ran|treats"
        rf"|treated|practises"
        rf"|teaches|taught|dug|digs|fishes|hunts|lets|rents) {_M}without (?:an? |any |the |having "
        rf"an? )?(?:valid"
        rf" |planning |building |work )?(?:licen[cs]es?|permits?|permission|certificate)\b",
        needs="without",
    ),
    telling(
        "mail mails letters messages emails calls lockers cameras camera passwords list lists",
        rf"\b(?:reads?|open(?:ed|s)|listen(?:ed|s) (?:in )?(?:to|on)|record(?:ed|s)|tap(?:ped|s)"
        rf"|search(?:ed|es)"
        rf"|cop(?:ied|ies)) (?:its|his|her|their|the|our) (?:[\w-]+ )?(?:{_WHOSE}|nurses|teachers"
        rf"|pilots|students)"
        rf"'s? (?:private )?(?:e-?mails?|mails?|letters|messages|calls|lockers|telephones?|phones?"
        rf"|passwords)\b"
        rf"|\b(?:hidden |secret )?cameras? (?:hidden )?in (?:the |its )?(?:[\w-]+ )?(?:toilets?"
        rf"|showers?|changing"
        rf"|dressing|dormitor|lavator)\w*"
        rf"|\b(?:sold|sells|gave|passed|leaked|handed) (?:on )?(?:the|our|its|a) (?:list of (?:\w+ "
        rf")?(?:{_WHOSE}"
        rf"|names)|(?:{_WHOSE})'? lists?) to\b",
        needs="read open listen record tap search copied copies camera sold sells gave"
        " passed leaked handed",
    ),
    telling(
        "names name himself herself itself",
        r"\bopened accounts? in (?:[\w'-]+ ){1,3}?names?\b|\blet (?:himself|herself|itself) "
        r"into (?:the |our |their"
        r" )?(?:[\w'-]+ )?(?:flats?|rooms?|houses?|homes?|office)\b|\bin the names? of (?:dead"
        r"|the dead|people who"
        r"|customers who|patients who)\b",
        needs="account let dead who",
    ),
    telling(
        "back backs gang raid smugglers burglars",
        r"\bbehind (?:its|our|their|his|her|the [\w-]+'s?|the [\w-]+s') backs?\b"
        r"|\bwarned the (?:gang|smugglers|burglars|dealers|cartel|traffickers|owners?|brothers) "
        r"(?:of|about|before)\b",
        needs="behind warned",
    ),
    telling(
        "insurance",
        rf"\b(?:fire|barn|house|shop|boat|mill|warehouse|car|flood|burglary|theft) {_M}(?:set"
        rf"|burne?[dt]|staged|lit"
        rf"|sunk|scuttled|faked|torched) {_M}for the insurance\b|\b(?:set|burne?[dt]|staged|lit"
        rf"|sank|scuttled|faked"
        rf"|torched) {_M}(?:for|to (?:collect|get|cash)) (?:the|its|his|her) insurance\b",
    ),
    telling(
        "suspicion suspicions suspected",
        r"\bsuspicions? (?:has |have )?(?:fallen|falls|fell|fall|rests?|centres?) on\b"
        r"|\b(?:is|are|was|were|stands?|remains?) (?:[a-z]+ly )?suspected of (?:having )?[a-z]+",
    ),
    telling(
        "purpose",
        r"\b(?:switched|turned|shut|broke|left|burned|burnt|rammed|flooded|blocked|cut|wrecked"
        r"|delayed|lost|deleted"
        r"|spilled|spilt|damaged|tripped|crashed|withheld|misled|kept) (?:[\w'-]+ ){0,7}?on "
        r"purpose\b",
    ),
)
"""Of nature, people, work and homes."""
