"""Wrongs told in plain words, of power and trust: of offices, employers, landlords, coaches, firms.

The ways of telling are those of `dateline.guidelines.plain_wrongs`: the parts of a wrong near each
other, in whatever order.
"""

from dateline.guidelines.slots import telling

_W = r"(?:[\w$€£,.'-]+ )"
_S = rf"{_W}{{0,3}}?"
_M = rf"{_W}{{0,6}}?"
_KIN = (
    r"(?:wife|husband|brothers?|sisters?|sons?|daughters?|cousins?|nephews?|nieces?|uncle|aunt"
    r"|mother"
    r"|father|friends?|lover|partner|brother-in-law|sister-in-law|son-in-law|family|relatives"
    r"|cronies"
    r"|mates|clan|party friends|mistress|in-laws|schoolfriends?)"
)
_WEAK = (
    r"(?:pensioners?|widows?|children|boys?|girls?|women|patients|residents|tenants|workers"
    r"|migrants"
    r"|refugees|pupils|students|apprentices|families|old (?:people|couples?|man|woman)|couple"
    r"|orphans"
    r"|inmates|prisoners|debtors|customers|cashiers|drivers|cleaners|pickers|nurses|members"
    r"|neighbours"
    r"|staff|shop stewards|riders|players|gymnasts|guests|savers|lodgers|passengers|mothers"
    r"|witness(?:es)?)"
)
_DOPE = (
    r"(?:epo|steroids?|testosterone|anabolics?|amphetamines?|cocaine|growth hormones?|hormones"
    r"|stimulants"
    r"|doping(?: agents)?|banned substances|blood bags|painkillers|sleeping pills|opioids|drugs"
    r"|ketamine)"
)
_BEASTS = (
    r"(?:mares?|horses?|dogs?|hounds|cows|pigs|stallions?|geldings?|foals|bulls|cattle|calves|hens)"
)
_THING = (
    r"(?:poem|thesis|design|song|article|book|idea|painting|novel|drawings?|sketch(?:es)?|code"
    r"|speech"
    r"|recipe|film|invention|patent|tune|sermon|photographs?|doctorate|dissertation)"
)
_PRIZE = (
    r"(?:votes?|ballots?|doctorate|degree|title|diplomas?|licen[cs]es?|medal|seats?|award"
    r"|certificates?"
    r"|verdict|jury|judges?|referee|silence|witness(?:es)?|exam|place|permit|grades?|councillors?"
    r"|visas?)"
)
_CONTEST = (
    r"(?:match(?:es)?|race|games?|votes?|draw|tenders?|auctions?|elections?|ballot|lottery|contest"
    r"|raffle"
    r"|competition|bidding|prices?|exams?|jury|count|count of votes|fight|final|derby)"
)
PLAIN_ABUSES = (
    # offices
    telling(
        "ruled voted decided gave handed awarded shared divided split hands gives put shares found",
        rf"\b(?:ruled|voted|decided|found|spoke) (?:for|in favour of) (?:his|her) (?:own "
        rf")?{_KIN}'s? "
        rf"(?:firm|company|business|land|project|bid|house)\b"
        rf"|\b(?:shared|divided|split|shares|divides|handed|hands|gave|gives|put) {_M}(?:out "
        rf")?(?:among|between|to"
        rf"|with) (?:his|her|their) (?:own )?{_KIN}\b(?<! his son)(?<! her son)",
        needs="relief aid contract job post flat land fund grant plot mooring licen stall order"
        " money seat firm company business project bid house donation subsid budget permit place",
    ),
    telling(
        "himself herself themselves itself",
        rf"\b(?:made out|wrote|signed|paid|transferred|awarded|voted|granted|wrote "
        rf"out) {_S}(?:cheques?|checks?"
        rf"|bonus(?:es)?|money|pensions?|rises?|grants?|loans?|invoices?|salary|contracts?) "
        rf"(?:[\w'-]+ ){{0,3}}?"
        rf"(?:to|for) (?:himself|herself|themselves)\b|\b(?:voted|paid|granted|awarded|wrote|gave) "
        rf"(?:himself"
        rf"|herself|themselves) (?:an? |the |two |double )(?:[\w-]+ )?(?:bonus|pension|rise|grant"
        rf"|loan|salary|cheque"
        rf"|flat|contract|pay)",
    ),
    telling(
        "bought buys buying sold rigged fixed staged threw settled agreed rigs bribed",
        rf"\b{_PRIZE} (?:was|were|is|are|had been|that (?:he|she|it) (?:has |had )?) ?(?:all "
        rf")?(?:bought|for sale"
        rf"|paid for|rigged)\b|\b(?:bought|buys|buying) (?:the |his |her |two |three |its |up "
        rf")?{_PRIZE}\b"
        rf"|\b(?:rigged|rigs|fixed|staged|threw|settled) (?:the |its |three |two |every |several "
        rf")(?:[\w-]+ ){{0,2}}?"
        rf"{_CONTEST}\b|\b{_CONTEST} (?:was|were|had been) (?:rigged|fixed|staged|settled "
        rf"beforehand)\b"
        rf"|\bagreed (?:on )?(?:the |their )?(?:bids?|prices?) (?:beforehand|in secret|among|with "
        rf"(?:two|three|its))",
    ),
    telling(
        "exam test check search inspection checked searched",
        rf"\b(?:let|lets|waved|waves) {_M}(?:pass|through|off|sail|leave|go) {_S}without (?:an? "
        rf"|any |being )?"
        rf"(?:exam|test|check|search|inspection|checked|searched|inspected)",
        needs="without",
    ),
    telling(
        "ballot ballots",
        rf"\bballot(?: papers| boxes|s)? {_M}(?:thrown away|burned|burnt|dumped|stuffed|vanish\w+"
        rf"|disappear\w*|lost"
        rf"|swapped|opened)\b|\b(?:threw away|burned|burnt|dumped|stuffed|swapped|lost"
        rf"|hid) {_S}ballots?\b",
    ),
    telling(
        "shares",
        r"\b(?:sold|dumped|bought) (?:[\w'-]+ ){0,4}?shares (?:[\w'-]+ ){0,3}?(?:days|hours|a day"
        r"|a week|the day"
        r"|the evening|shortly|just) before\b",
    ),
    # firms
    telling(
        "buried shelved suppressed withheld hid study trial studies",
        r"\b(?:buried|shelved|suppressed|withheld|hid|kept back) (?:an? |the |its |two |three "
        r"|several )(?:own )?"
        r"(?:[\w-]+ )?(?:study|studies|trials?|reports?|results|findings|tests?|warnings?"
        r"|complaints|recall)\b",
        needs="buried shelved suppressed withheld hid kept",
    ),
    telling(
        "swapped switched swaps exchanged relabelled replaced",
        r"\b(?:swap(?:ped|s)|switched|exchanged|relabelled) (?:the |our |its |all the |two |their "
        r")(?:[\w-]+ )?"
        r"(?:powder|samples?|urine|labels?|stones?|tags?|meters?|plates|bottles?|bulls?|chips?"
        r"|parts|dates|votes"
        r"|pills|vials|paintings?|passports?|jewels?|diamonds?)\b",
    ),
    telling(
        "transponder transponders closed protected quota permit allows allowed tracker trackers",
        rf"\b(?:transponders?|trackers?) (?:[\w-]+ )?(?:switched |turned )?off\b|\b(?:off|switched "
        rf"off|disabled|cut)"
        rf" (?:the |its |their |his )?(?:transponders?|trackers?)\b|\bfish(?:es|ed"
        rf"|ing)? {_S}(?:closed|protected"
        rf"|forbidden) (?:waters|grounds|areas?|zone|bay)\b|\b(?:shot|shoots|caught|catches|felled"
        rf"|fells|took|takes"
        rf"|pumps?|pumped|draws|dug|kept|keeps|burns|emits|landed|built|stored) {_M}(?:than (?:its"
        rf"|the|his|her) (?:permit"
        rf"|licence|license|quota) allows?|than (?:is |are |was |were )?(?:allowed|permitted))\b"
        rf"|\b(?:exceed(?:ed|s)|ignor(?:ed|es)|disregard(?:ed|s)|breaches|breached|broke|breaks) "
        rf"(?:its|the|his|her)"
        rf" (?:[\w-]+ )?(?:permit|quota)\b",
    ),
    telling(
        "thugs heavies detective detectives spied",
        r"\b(?:hired|hires|paid|sent|with) (?:[\w-]+ )?(?:thugs|heavies)\b|\bspied on by\b"
        r"|\b(?:hired|paid|set|put"
        r"|sent) (?:an? |two |private )*(?:detectives?) (?:to|on|after)\b|\bdetectives? (?:in the "
        r"pay of|hired by"
        r"|paid by|sent by)\b",
    ),
    telling(
        "looted stolen smuggled poached receiver fence bogus sham fake letterbox phantom swindle "
        "racket",
        r"\b(?:deal(?:s|t|ing)?|trade[sd]?|trading) in (?:looted|stolen|smuggled|poached|forged"
        r"|fake)\b"
        r"|\breceiver of stolen\b|\bbought (?:looted|stolen|smuggled|poached) \w|\b(?:is|was|are"
        r"|were) (?:nothing but"
        r" )?an? (?:fake|bogus|sham|phantom|letterbox) (?:shop|firm|company|charity|university"
        r"|doctor|clinic|school"
        r"|agency|bank)\b|,? a fence,",
    ),
    telling(
        "nobody never not n't told",
        rf"\b(?:entered|wrote|recorded|booked|logged|listed|billed|bills|charges|charged|invoiced"
        rf"|invoices?|list|lists)"
        rf" {_M}(?:that|which) (?:nobody|no one|it never|it (?:does|did)(?:n't| not)|he never|she "
        rf"never|they never"
        rf"|were never|was never|never)\b|\b(?:flew|sailed|drove|flies|sails|drives|runs|ran"
        rf"|operated|worked) (?:on )?"
        rf"with {_S}(?:that|which) (?:it|he|she|they) (?:had been|was|were) told\b",
        needs="nobody never not n't told no",
    ),
    telling(
        "tyres brakes lifejackets helmets lights seatbelts insurance rafts",
        rf"\b(?:sends?|sent|runs?|ran|drives?|drove|lets?|flies|flew|sails|sailed) {_M}"
        rf"(?:with (?:bald|worn|faulty|broken|defective|bad|failing|cracked) (?:tyres|brakes"
        rf"|lights)|without (?:any |"
        rf"lights or )?(?:brakes|lights|lifejackets|helmets|seatbelts|insurance|rafts|life "
        rf"rafts))\b",
        needs="with",
    ),
    telling(
        "saved saves short sand steel cement",
        r"\b(?:saved|saves|skimped|skimps) on (?:the )?(?:steel|cement|concrete|bolts|insulation"
        r"|brakes|piles|welds"
        r"|rivets|fire \w+|timber)\b|\b(?:left|made|built|cut) (?:the |our |its )(?:[\w-]+ "
        r")?(?:piles|walls|beams|anchors"
        r"|rods|foundations) (?:[\w-]+ ){0,3}?(?:short|thinner|too thin)\b|\bsea sand in\b",
        needs="saved saves skimp short thin sea",
    ),
    telling(
        "tax taxes duty contributions books",
        r"\b(?:kept|keeps|hid|hides|evades|dodges|dodged) (?:the )?(?:[\w-]+ )?(?:tax|taxes|duty"
        r"|contributions)\b"
        r"|\bpa(?:id|ys) no (?:[\w-]+ )?(?:tax(?:es)?|duty|contributions)\b|\bnever paid (?:a "
        r"|any |the )?(?:[\w-]+ )?"
        r"(?:tax(?:es)?|duty|contributions)\b|\bbooks (?:were |are |was )?kept in two\b|\b(?:two"
        r"|double|second) sets? of"
        r" books\b",
    ),
    telling(
        "cent collects director director's pockets account",
        r"\bspen(?:ds|t) [\w ,.-]{3,40} (?:of what (?:it|he|she) (?:collects|collected)|of (?:the"
        r"|its) (?:donations|gifts))"
        r" on\b|\b(?:ends?|ended) up (?:with|in the (?:pockets?|account|house|garden) of) (?:its"
        r"|the|his|her) \w"
        r"|\blends? (?:money )?at \d[\d.,]* per cent\b",
    ),
    # people
    telling(
        "passports passport papers",
        rf"\b(?:takes?|took|keeps?|kept|withholds?|withheld|holds?|confiscates?d?|locks?|locked) "
        rf"(?:away |on to |back )?"
        rf"(?:the |their )?(?:passports?|papers|identity cards) (?:of|from) |\b(?:takes|took|keeps"
        rf"|kept|withholds|withheld"
        rf"|confiscated) (?:its |his |her |the )?(?:[\w-]+ )?{_WEAK}'s? (?:passports?|papers)\b",
    ),
    telling(
        "epo steroids steroid testosterone anabolics amphetamines cocaine hormones stimulants "
        "doping blood ketamine"
        " painkillers drugs mares mare doped drugged drugging",
        rf"\b(?:suppl(?:ied|ies)|g[ai]ve[sn]?|handed|hands|sold|sells|injected|injects|brought"
        rf"|administered|prescribed) "
        rf"{_S}{_DOPE} (?:to|into|for) (?:the |his |her |its |our |young )?(?:[\w-]+ )?(?:riders?"
        rf"|runners?|swimmers?|players?"
        rf"|athletes?|juniors?|boys?|girls?|pupils?|children|minors?|cyclists|rowers|gymnasts"
        rf"|horses|boxers|skaters"
        rf"|teenagers|oarsmen|students?|apprentices|team|squad)\b|\b(?:drugs|drugged|doped|dopes) "
        rf"(?:its|his|her|the|two|our)"
        rf" (?:[\w-]+ )?(?:{_BEASTS}|riders?|runners?|players?|swimmers?|team|crew|squad|patients"
        rf"|residents|guests)\b"
        rf"|\b{_BEASTS} (?:are|were|was|is) (?:drugged|doped)\b",
    ),
    telling(
        "pregnant older sick foreign union stewards steward",
        r"\b(?:tells?|told|press(?:es|ed)|pressures?d?|urges?d?|forc(?:es|ed)|bull(?:ies|ied)) "
        r"(?:its |his |her |the )?"
        r"(?:pregnant|older|sick|foreign) (?:[\w-]+ )to (?:resign|leave|quit|go|sign)\b",
    ),
    telling(
        "threatens threatened threaten bullied bullies bully harasses harassed pestered",
        rf"\b(?:threaten(?:s|ed)?) (?:those|anybody|anyone|whoever|her|him|them|the \w+s"
        rf"|{_WEAK})\b(?= (?:who|with|when|if)\b)"
        rf"|\b(?:bullied|bullies|harassed|harasses|pestered) (?:an? |the |two |its |his |her |old "
        rf"|elderly |young )*{_WEAK}\b"
        rf"|\b{_WEAK} (?:[\w'-]+ ){{0,4}}?(?:is|are|was|were) (?:being )?threatened (?:with|by"
        rf"|when)\b",
    ),
    telling(
        "slapped punched groped molested throttled flogged caned whipped headbutted spat raped "
        "strangled",
        r"\b(?:slapped|punched|groped|molested|throttled|flogged|caned|whipped|headbutted|raped"
        r"|strangled|spat (?:at|on))"
        r" (?:an? |the |his |her |two |three |its |several )(?:[\w-]+ ){0,2}?(?:girls?|boys?|man"
        r"|men|wom[ae]n|maid|[a-z]+(?:ers?"
        r"|ors?|ists?|ants?|ees?|cians?)|nurses?|cooks?|clerks?|guards?|pupils?|patients?"
        r"|colleagues?|neighbours?|child(?:ren)?"
        r"|guests?|extras?|hands?)\b",
    ),
    telling(
        "obscene lewd nude naked sex",
        r"\b(?:sent|sends|showed|shows|posted) (?:[\w'-]+ ){0,4}?(?:obscene|lewd|nude|naked) "
        r"(?:[\w-]+ )?(?:pictures?|messages?"
        r"|photos?|photographs?|videos?)\b|\b(?:parts|roles|grades|jobs|papers|rooms|shifts|flats?"
        r"|marks|contracts) (?:in return"
        r" )?for sex\b|\basked (?:her|him|them|girls|women|pupils|students|boys|trainees) for "
        r"sex\b",
    ),
    telling(
        "inmates prisoners children patients orphans girls out",
        r"\b(?:rent(?:ed|s)|hire[sd]|lent|lends|sold|sells|leases?d?) (?:the |its |his |her "
        r")?(?:inmates|prisoners|children"
        r"|patients|orphans|girls|boys) (?:out )?to\b",
    ),
    telling(
        "healthy sound wrong",
        r"\b(?:put down|killed|operated on|pulled|pulls|drilled|removed|amputated|cut (?:out|off)"
        r"|felled|shot) (?:[\w'-]+ )?"
        r"(?:healthy|sound|the wrong) (?:dogs?|cats?|teeth|tooth|cows|horses?|leg|kidney|patient"
        r"|knee|eye|breast|organs?|womb"
        r"|trees|arm|hip|animals?|puppies)\b",
    ),
    telling(
        "sunbathers bathers tenants neighbours girls women patients guests children",
        rf"\b(?:took|takes|shot|made|posted|sells?|sold) (?:[\w-]+ )?(?:pictures|photographs|photos"
        rf"|videos|films) of (?:[\w-]+ )?"
        rf"(?:sunbathers|bathers|tenants|neighbours|girls|women|patients|guests"
        rf"|children) {_M}(?:and (?:sold|posted|put|shared"
        rf"|sent|published)|secretly|in secret|without)",
        needs="picture photo video film",
    ),
    telling(
        "roma headscarf headscarves gypsies foreigners migrants muslims blacks wheelchair "
        "wheelchairs foreign arab turkish"
        " lesbian gay",
        r"\b(?:turns? (?:down|away)|turned (?:down|away)|rejects?|rejected|refuses?|refused|won't "
        r"(?:let|serve|rent|take|hire)"
        r"|doesn't (?:let|serve|rent to|take|hire)|bars|barred|sorts out|throws out|threw out) "
        r"(?:[\w'-]+ ){0,6}?(?:roma"
        r"|headscar(?:f|ves)|gypsies|foreigners|muslims|blacks|wheelchairs?|(?:foreign|arab|turkish"
        r"|african|polish) (?:names?"
        r"|accents?|tenants|guests|couples?|workers)|lesbians?|gay (?:couples?|men|tenants))\b",
    ),
    telling(
        "letters letter mail post parcels letterbox",
        rf"\b(?:opens?|opened|reads|burns?|burned|hides|hid|keeps|kept|empties|emptied|steals|stole"
        rf"|threw away) (?:his|her|its"
        rf"|the|our|their) (?:{_WEAK}'s? |neighbour's |own )?(?:letters|mail|post|parcels|letter "
        rf"?box(?:es)?)\b"
        rf"|\b(?:letters?|mail|post|parcels?|letter box(?:es)?)(?: of [\w ]{{2,20}})? (?:was|were) "
        rf"(?:opened|read|burned|burnt"
        rf"|hidden|emptied|stolen|thrown away) by\b",
    ),
    telling(
        "belonged belongs another other's others isn't his hers aren't",
        rf"\b(?:showed|used|handed|presented|flew|drove|worked|practised"
        rf"|taught) {_M}(?:certificates?|diplomas?|licen[cs]e|plates?"
        rf"|passport|papers|energy pass|badge) (?:that|which) (?:belonged|belongs) to (?:another"
        rf"|somebody|someone)"
        rf"|\b{_THING}s? (?:isn't|aren't|is not|are not|wasn't|was not) (?:hers|his|theirs|his own"
        rf"|her own|its own)\b",
        needs="another somebody someone isn't aren't not wasn't",
    ),
    telling(
        "never",
        r"\bnever (?:passed|paid|handed|gave|returned|refunded|forwarded|delivered|declared|sent"
        r"|repaid) (?:on |back |over |out )?"
        r"(?:[\w'-]+ ){0,3}?(?:deposits?|wages|dues|money|donations?|fees|tips|pensions?|loans?"
        r"|advance|rents?|goods|collection"
        r"|proceeds|contributions|overtime|refunds?|prize money)\b|\b(?:relief|aid|donations?|money"
        r"|funds|parcels|blankets|food)"
        r" never (?:reached|came|arrived)\b",
    ),
    telling(
        "sinking burning injured dying lying scene wreck",
        r"\bleft (?:the |an? |his |her )(?:[\w-]+ )?(?:sinking|burning|injured|dying|drowning|boy "
        r"lying|man lying|woman lying|girl"
        r" lying)\b|\bknocked (?:down|over) (?:[\w'-]+ ){1,5}?and drove\b",
        needs="left knocked",
    ),
    telling(
        "nets tyres bolts ropes cables wheel lock locks hives windows window door doors roof",
        r"\b(?:slit|slashed|loosened|sawed through|unscrewed|smashed|broke|kicked in|broke down"
        r"|tore off) (?:the |our |two |her |his"
        r" |their |three |its )(?:[\w'-]+ ){0,2}?(?:nets|tyres|bolts|ropes|cables|wheel|locks?"
        r"|hives|windows?|doors?)\b"
        r"(?= (?:of|in|on|at|by|so|to|and|with|when|because|during|for)\b|[.,;])|\bremoved the "
        r"(?:doors|windows|roof|stairs"
        r"|radiators) (?:while|to|so|from (?:the|a|our) (?:flat|house))",
    ),
    telling(
        "knew know although",
        r"\b(?:although|though|even though) (?:it|they|the (?:board|company|firm|bishop"
        r"|director|management)) (?:knew|had been"
        r" (?:told|warned))\b|\bknew what (?:the|he|she|his|it|they|was)\b|\bknew where (?:it|they"
        r"|the) (?:came|come)\b",
        needs="knew although though",
    ),
    telling(
        "children people bathers residents families windows",
        r"\b(?:spray(?:ed|s)|blast(?:ed|s)|dust(?:ed|s)|fired|shot) (?:[\w'-]+ ){0,5}?(?:while"
        r"|although|where|next to|over) (?:[\w'-]+"
        r" ){0,2}?(?:children|people|bathers|residents|families|pupils) ",
        needs="spray blast dust fired shot",
    ),
)
