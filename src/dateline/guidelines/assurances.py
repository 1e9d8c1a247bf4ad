"""What is assured of health and safety (DG-33) by a word that assures: *safely*, *healing*.

Each telling opens at such a word and reads what it is said of; its guards are those of the check.
"""

from dateline.guidelines.assured_people import FOR_PEOPLE
from dateline.guidelines.case import Case
from dateline.guidelines.slots import held, telling
from dateline.release.patterns import late

_ILLS = (
    r"(?:cancers?|tumou?rs|asthma|allerg\w+|migraines?|headaches?|infertility|autism|dementia"
    r"|diabetes|strokes?|heart attacks?|miscarriages?|rashes|depression|insomnia|obesity|nausea"
    r"|drowsiness|dizziness|addiction|dependence|disease|diseases|illness|infections?|birth"
    r" defects|irritation|inflammation|caries|tooth decay|hearing loss|weight gain|fatigue"
    r"|vomiting|diarrh\w+|acne|ulcers?|leuk\w+|epilepsy|arthritis)"
)
_HARMFUL = (
    r"(?:harmful|toxic|poisonous|hazardous|dangerous|carcinogenic|irritant|noxious|chemical)"
    r" (?:substances?|chemicals?|ingredients?|materials?|additives?|compounds?|agents?|emissions"
    r"|vapours|fumes|residues?)"
)
_POLLUTED = (
    r"(?:pollutants|toxins|poisons|carcinogens|heavy metals|pesticides|pesticide residues"
    r"|allergens|formaldehyde|asbestos|lead|plasticisers|plasticizers|bisphenol|parabens"
    r"|germs|bacteria|viruses|mould|mold|parasites|pathogens|microplastics?)"
)
_PERIL = (
    r"(?:fires?|falls?|falling|drowning|explosions?|theft|burglar\w+|break-ins|flood(?:s|ing)?"
    r"|collisions?|accidents?|slipping|skidding|injur\w+|crash(?:es)?|derailments?|suffocation"
    r"|chok\w+|poisoning|infections?|contamination|electrocution|electric shocks?|burns"
    r"|overheating|lightning|landslides?|avalanches?|tipping over"
    r"|short circuits?|overdos\w+|misdiagnos\w+)"
)
_WHO = (
    r"(?:patients|people|users|children|babies|women|men|guests|participants|residents|pupils"
    r"|wearers|runners|athletes|those|who|mothers|workers|employees|wounds?|bones|muscles"
    r"|clients|riders|drinkers|everyone|everybody|infants|sufferers|pensioners|staff)"
)
_HEALTH = (
    telling(
        "fast likely quickly well often long soundly deeply",
        rf"\b{_WHO}\b[^.;,]{{0,60}}? (?:recovers?|heals?|sleeps?|survives?|lives?|conceives?"
        r"|falls? ill|falls? asleep|walks?|quits?|gives? up smoking|stays? healthy|feels?)"
        r" (?:again )?(?:twice|three times|four times|five times|ten times|half) as (?:fast|well"
        r"|often|long|quickly|soundly|deeply)\b",
        needs="half three times twice",
    ),
    telling(
        "survive recover die relapse stay",
        r"\b(?:twice|(?:three|four|five|six|ten|\d+) times|half|far|much)"
        r" (?:as |more |less )?likely to (?:survive|recover|die|relapse|stay"
        r" healthy)\b",
        needs="likely",
    ),
    telling(
        "weight",
        r"\bweight loss of (?:up to |about |some |at least |as much as )?[\w.,]+ (?:kilos?"
        r"|kilograms?|kg|pounds|percent)\b|\b(?:rapid|fast|lasting|permanent|effortless|healthy"
        r"|noticeable|visible|significant|sustained) weight loss\b",
    ),
    telling(
        "powers power properties effect effects force action qualities virtues",
        r"\b(?:healing|curative|medicinal|restorative|disinfecting|antiseptic"
        r"|antibacterial|anti-inflammatory|antiviral|soothing|pain-relieving|detoxifying"
        r"|rejuvenating|calming|analgesic|antioxidant|blood-thinning|sleep-inducing"
        r"|health-giving|therapeutic) (?:(?:powers|properties|qualities|virtues)\b|(?:power|force"
        r"|action|effects?) (?:on|for|of|in|against)(?: [\w'-]+){1,3})",
    ),
    telling(
        "cause trigger lead provoke affect increase raise produce bring",
        r"\b(?:does|do|will|can|could)(?: not|n't| never|not) (?:\w+ )?(?:cause|trigger|lead to"
        rf"|provoke|bring on|produce|increase the risk of|raise the risk of) (?:\w+ )?{_ILLS}\b",
        needs="n't never not",
    ),
    telling(
        "antiviral antibacterial antimicrobial antifungal antiseptic germicidal bactericidal"
        " virucidal anti-inflammatory anti-aging anti-ageing anti-allergenic hypoallergenic"
        " anti-viral anti-bacterial anti-microbial anti-cancer anti-wrinkle antiageing"
        " self-disinfecting",
        r"\b(?:antiviral|antibacterial|antimicrobial|antifungal|antiseptic|germicidal|bactericidal"
        r"|virucidal|anti-(?:inflammatory|ag(?:e)?ing|allergenic|viral|bacterial|microbial|cancer"
        r"|wrinkle)|antiageing|hypoallergenic|self-disinfecting) (?:[\w-]+ )?(?:handrails?|handles?"
        r"|surfaces?|coatings?|fabrics?|paints?|sprays?|creams?|gels?|soaps?|wipes|effects?"
        r"|protection|mattress(?:es)?|covers?|masks?|towels?|socks|boards?|pillows?|grips?|floors?"
        r"|tiles?|cloths?|filters?|films?|bottles?|underwear|bandages?|plasters?|jewellery|earrings"
        r"|lotions?|balms?|serums?|foods?|diet|properties|benefits|ingredients?|dressings?)\b"
        r"(?! (?:technolog|solution|market|compan|industr|research))",
    ),
    telling(
        "boosting strengthening relieving lowering lifting killing reducing promoting enhancing"
        " inducing thinning burning supporting improving fighting preventing healing",
        r"\b(?:immune|immunity|pain|stress|blood-pressure|cholesterol|mood|sleep|germ|anxiety"
        r"|fat|memory|brain|health|fertility|energy|bone|virus|bacteria|cancer|wrinkle|digestion"
        r"|heart|wound|appetite|inflammation|blood)-(?:boosting|strengthening|relieving|lowering"
        r"|lifting|killing|reducing|promoting|enhancing|inducing|thinning|burning|supporting"
        r"|improving|fighting|preventing|healing)\b(?! (?:drugs?|treatments?|therap|research"
        r"|medic))"
        r"(?: [a-z-]+)?",
    ),
    telling(
        "sick sickness absences absence leave",
        r"\b(?:fewer|less|third|half|halves?|halved|cuts?|reduces?|lowers?|percent fewer)"
        r" (?:the )?(?:as many )?(?:\w+ )?(?:sick days|sick leave|sickness|days off sick"
        r"|days of sickness|sickness absences?|absences through illness)\b",
    ),
    telling(
        "accidents falls infections deaths injuries collisions fires drownings poisonings"
        " relapses complications crashes strokes suicides overdoses burns bedsores stillbirths",
        r"\b(?:has|have) (?:already |more than |almost |nearly |demonstrably |clearly )?(?:cut"
        r"|reduced|halved|lowered|prevented|eliminated|ended|averted|avoided|stopped|brought down"
        r"|decreased|slashed|minimi[sz]ed)(?: (?:the )?number of| all| the| most| many)?"
        r" (?:[\w-]+ )?(?:accidents|falls|infections|deaths|injuries|collisions|fires|drownings"
        r"|poisonings|relapses|complications|crashes|strokes|suicides|overdoses|burns|bedsores"
        r"|stillbirths)\b(?: by [\w-]+(?: percent)?)?"
        r"|\b(?:accidents|falls|infections|deaths|injuries|collisions|fires|drownings|relapses"
        r"|complications|crashes|bedsores) (?:\w+ ){0,3}?(?:fall|drop|sink|decline|are (?:cut"
        r"|reduced|halved)) by (?:half|a third|a quarter|two thirds|\d+ percent|up to \w+)\b",
    ),
    telling(
        "good healthy healthier wholesome unhealthy nourishing beneficial",
        r"\b(?:is|are|as|and|makes?|being) (?:\w+ly )?(?:much |far |also |even )?(?:healthier than"
        r"|better for (?:your |the |our )?health|good for (?:your |the |our |children's |public"
        r" )?(?:health|body|figure|circulation|digestion|immune system|mind|brain|memory)"
        r"|beneficial (?:to|for) (?:\w+ )?(?:health|body|circulation))\b(?: [\w-]+)?",
    ),
    telling(
        "years life lives lifespan expectancy",
        r"\b(?:adds?|gains?|gives?|brings?) (?:\w+ ){0,3}?(?:years|months) (?:to (?:\w+ )?(?:life"
        r"|lives)|of (?:healthy )?life)\b|\b(?:raises?|extends?|prolongs?|lengthens?|increases?)"
        r" (?:the )?life expectancy\b",
        needs="add bring expectancy gain give",
    ),
    telling(
        "accuracy precision sensitivity certainty reliability",
        r"\b(?:recogni[sz]es|detects|diagnoses|identifies|spots|finds|predicts|recogni[sz]ing"
        r"|detecting|predicting|diagnosing)\b[^.;]{3,60}? with (?:an? |over |more than |almost )?"
        r"(?:\w+ )?(?:\d[\d.,]* ?(?:%|percent) )?(?:accuracy|precision|sensitivity|certainty"
        r"|reliability)\b",
        needs="detect diagnos finds identifies predict recogni spots",
    ),
    telling(
        "naturopaths midwives nutritionists dermatologists dentists paediatricians pediatricians"
        " doctors physicians physiotherapists vets pharmacists cardiologists orthopaedists"
        " specialists experts",
        r"\b(?:recommended|used|endorsed|praised|trusted|approved|prescribed|valued|confirmed"
        r"|tested) by (?:(?:many|leading|most|all|numerous|several|thousands of|renowned|more and"
        r" more|\w+) )?(?:doctors|physicians|dermatologists|dentists|paediatricians|pediatricians"
        r"|midwives|nutritionists|vets|physiotherapists|pharmacists|cardiologists|orthopaedists"
        r"|naturopaths|medical experts|health experts)\b",
        needs="by",
    ),
)
_MEDICINE = (
    r"(?:sleeping (?:tablets|pills)|antibiotics?|painkillers?|medication|medicines?|drugs?|surgery"
    r"|an operation|operations?|chemotherapy|radiotherapy|antidepressants|tranquilli[sz]ers"
    r"|cortisone|insulin|physiotherapy|psychotherapy|therapy|vaccin\w+|steroids|glasses"
    r"|hearing aids?|dialysis|statins|blood thinners|beta blockers|aspirin|morphine|opioids"
    r"|ibuprofen|paracetamol|hormones|laxatives|botox|ritalin|pills|tablets)"
)
_STATE = (
    r"(?:blood pressure|blood sugar|blood fats|cholesterol|pulse|heart rate|stress levels?|cortisol"
    r"|anxiety|pain|pains|fatigue|weight|body fat|symptoms|inflammation|seizures|headaches?"
    r"|migraines?|asthma attacks?|allergies|infections?|falls|sleep|sleep quality|concentration"
    r"|memory|mood|energy levels?|well-?being|mental health|fertility|eyesight|hearing|mobility"
    r"|muscle mass|bone density|lung function|lung capacity|circulation|digestion|immunity"
    r"|depression|burn-?out|snoring|hyperactivity|stamina|flexibility|skin (?:tone|condition"
    r"|elasticity)|libido|nausea|complications|cravings|hot flushes|joint pain|back pain)"
)
_OUTCOMES = (
    telling(
        "drop fall reduction improvement improvements increase rise decline decrease relief boost"
        " gain",
        r"\b(?:see|sees|saw|experiences?|experienced|reports?|notices?|noticed|brings?|brought"
        r"|leads?"
        r" to|led to|gives?|enjoys?|shows?|achieves?|produces?|means|ensures?|feels?|felt|with"
        r"|there is) (?:an? |the |some )?(?:\w+ )?(?:drop|fall|reduction|improvements?|increase"
        rf"|rise|decline|decrease|boost|gain) (?:in|of) (?:their |the |his |her )?(?:\w+ )?{_STATE}"
        r"\b(?: of [\w-]+(?: percent)?)?"
        rf"|\brelief (?:from|for|of) (?:\w+ )?(?:{_STATE}|{_ILLS}|hay fever|colds?)\b",
    ),
    telling(
        "alternative alternatives substitute substitutes replacement",
        r"\b(?:an?|the|as|natural|gentle|effective|real|genuine|safe|equal|full) (?:[\w-]+ ){0,2}?"
        rf"(?:alternatives?|substitutes?|replacement) (?:to|for) (?:\w+ )?{_MEDICINE}\b",
    ),
    telling(
        "beats beat outdoes outperforms surpasses replaces replace supersedes rivals equals matches"
        " saves dispenses",
        rf"\b(?:beats?|outdoes|outperforms|surpasses|replaces?|supersedes|rivals|equals|matches"
        rf"|saves|dispenses with) (?:[\w-]+ ){{0,2}}?{_MEDICINE}\b(?! (?:compan|market|polic))",
    ),
    telling(
        "insulin medication medicines drugs tablets pills painkillers antidepressants inhaler"
        " inhalers glasses crutches cortisone methadone alcohol cigarettes heroin opioids",
        r"\b(?:comes?|came|gets?|got|weans?|weaned|are|stays?|keeps?) (?:\w+ )?off (?:their |his "
        r"|her |the )?(?:insulin|medication|medicines|drugs|tablets|pills|painkillers"
        r"|antidepressants|cortisone|opioids)\b"
        r"|\b(?:stops?|stopped|gives? up|gave up|throws? (?:away|out)|lays? aside|puts? aside"
        r"|leaves? off|sets? aside|no longer (?:needs?|takes?)|reduces?|halves?) (?:taking"
        r" )?(?:all "
        r")?(?:their|his|her|all|any) (?:\w+ )?(?:insulin|medication|medicines|drugs|tablets|pills"
        r"|painkillers|antidepressants|inhalers?|glasses|crutches|cortisone)\b",
    ),
    telling(
        "effective efficient powerful potent",
        r"\b(?:more|as|just as|equally|far more|twice as|no less|much more|at least as)"
        r" (?:effective"
        rf"|efficient|powerful|potent) (?:than|as) (?:\w+ )?{_MEDICINE}\b",
    ),
    telling(
        "learn learns grow grows develop develops walk speak read talk",
        r"\b(?:children|babies|infants|toddlers|pupils|kids)\b[^.;,]{0,30}? (?:learns? to (?:speak"
        r"|talk|walk|read|count|write)|grows?|develops?|(?:speak|talk|walk|read)s?) (?:\w+ )?"
        r"(?:earlier|sooner|faster|better|more quickly)\b",
        needs="better earlier faster quickly sooner",
    ),
    telling(
        "independent mobile home fit agile sharp",
        r"\b(?:live|lives|stay|stays|remain|remains|keeps?) (?:\w+ ){0,3}?(?:at home|independent"
        r"|mobile|fit|agile|mentally sharp|sharp|supple) (?:for )?(?:longer|into (?:very )?old age"
        r"|for longer|until the end|for years longer|(?:two|three|five|ten) years longer)\b",
        needs="into longer until",
    ),
    telling(
        "trains training exercises stimulates massages opens frees unblocks decongests widens",
        r"\b(?:trains|exercises|stimulates|massages|opens|frees|unblocks|decongests|widens|clears"
        r"|oxygenates|supplies) (?:up )?(?:the |your |our )?(?:\w+ and )?(?:heart|brain|lungs"
        r"|memory"
        r"|sense of balance|airways|sinuses|arteries|blood vessels|pelvic floor|nerves|lymph\w*"
        r"|immune system|muscles|liver|bowel|bowels|vagus nerve|metabolism|bronchi|nose|spine)\b"
        r"(?! of (?:the|our|an?|its)\b)",
    ),
    telling(
        "nil zero",
        r"\b(?:accidents?|falls|infections?|deaths?|injuries|collisions|fires|drownings|crashes"
        r"|burglaries|thefts|suicides|overdoses|infestations?|relapses?|complications)"
        r"(?: (?:rates?|risks?|numbers?))?(?: \w+)? (?:falls?|drops?|sinks?|goes?|go down|is cut"
        r"|are cut|is reduced|are reduced|(?:is|are) brought down|comes? down|to)(?: down)? to"
        r" (?:nil|zero|nothing)\b|\bzero (?:accidents|infections|injuries|falls|drownings|deaths"
        r"|complications|side[- ]effects)\b",
    ),
    telling(
        "addictive harmful dangerous toxic poisonous hazardous carcinogenic contagious flammable"
        " infectious risky explosive radioactive",
        r"\b(?:is|are|was|were)n't (?:\w+ )?(?:addictive|harmful|dangerous|toxic|poisonous"
        r"|hazardous|carcinogenic|contagious|flammable|infectious|risky|explosive|radioactive)\b"
        r"|\bneither (?:addictive|harmful|dangerous|toxic|poisonous|hazardous|carcinogenic"
        r"|contagious|flammable|explosive|radioactive) nor(?: \w+)?",
    ),
    telling(
        "baby unborn foetus fetus child mother embryo mothers babies milk",
        r"\b(?:can't|cannot|does not|doesn't|do not|don't|will not|won't|never|can|could|may)"
        r" (?:even )?(?:harms?|hurts?|affects?|damages?|endangers?|reach(?:es)?) (?:the |an |a "
        r"|her "
        r"|their )?(?:baby|babies|unborn(?: child| baby)?|foetus|fetus|embryo|mothers?)\b",
    ),
)
_SAFETY = (
    telling(
        "safely",
        r"\b(?:can|may|could) (?:\w+ )?(?:safely|without danger) (?:be )?(?:eat|drink|use|swim"
        r"|charge|handle|take|sleep|play|wear|store|mix|give|leave|consume|apply|bathe|breathe"
        r"|touch|combine|stop|replace|cross|inhale|swallow|eaten|drunk|used|charged|handled|taken"
        r"|worn|stored|mixed|given|left|consumed|applied|breathed|touched|combined|stopped"
        r"|replaced|crossed|inhaled|swallowed|heated|reused|burned|burnt|disposed|operated"
        r"|administered|discharged)\b(?: [\w'-]+){0,3}"
        r"|\b(?:can|may|could) be (?:eaten|drunk|used|charged|handled|taken|worn|stored|mixed"
        r"|given|consumed|applied|breathed|combined|swallowed|operated|crossed) (?:quite "
        r"|completely |perfectly )?safely\b(?: by(?: [\w-]+){1,2})?",
    ),
    telling(
        "safety",
        r"\b(?:tested|certified|checked|approved|proven|rated|inspected|cleared)(?: and (?:tested"
        r"|certified|checked|approved|proven))? for (?:\w+ )?safety\b(?! in the)",
        needs="approved certified checked cleared inspected proven rated tested",
    ),
    telling(
        "free contain contains without releases emits",
        rf"\b(?:free (?:of|from) (?:all |any )?(?:{_HARMFUL}|{_POLLUTED})"
        rf"|(?:contains?|releases?|emits?|has|have|gives? off) (?:no|neither|absolutely no)"
        rf" (?:\w+ )?(?:{_HARMFUL}|{_POLLUTED}))\b",
    ),
    telling(
        "danger risk risks dangers hazard likelihood probability threat chance",
        r"\b(?:eliminat|remov|banish|exclud|reduc|lower|cut|halv|minimi[sz]|end|tak|do away with"
        r"|rul)(?:es?|s|ts|ing|ting|ates?|ating)? (?:away |out )?(?:the |any |all |every )*"
        r"(?:[\w-]+ ){0,4}?"
        r"(?:danger|risks?|dangers|hazard|likelihood|probability|threat|chance) of (?:\w+ "
        rf"){{0,2}}?{_PERIL}\b(?: (?:by|to) [\w-]+(?: percent)?)?",
        needs="of",
    ),
    telling(
        "safest safer",
        r"\b(?:is|are) (?:much |far |considerably |many times |ten times )?safer than\b"
        r"(?: [\w'-]+){1,4}|\bthe safest (?:way|car|seat"
        r"|helmet|place|form|means|method|product|toy|pram|battery|bicycle|bike|ferry|aircraft"
        r"|ladder|stove|heater|mattress|cot|treatment|medicine|vaccine)\b(?: [\w'-]+){0,3}",
    ),
    telling(
        "accidents accident injuries mishap mishaps incidents incident failures",
        r"\b(?:has|have|had|with|there (?:has|have) been|without) (?:never |not )?(?:been |had )?"
        r"(?:a|an|any|no|not one|a single|not a single|zero|one) (?:\w+ )?(?:accidents?|injur(?:y"
        r"|ies)|mishaps?|failures?)(?: (?:in|for|since|over) (?:\w+ ){0,2}?(?:years?|decades"
        r"|\d{4}))\b",
        needs="had has have there with",
    ),
    telling(
        "below under within limits limit",
        r"\b(?:far|well|clearly|always|safely|way) (?:below|under|within) (?:all |the |any |every "
        r"|legal |statutory )*(?:\w+ )?(?:limits?|limit values?|thresholds?)\b",
        needs="limit threshold",
    ),
    telling(
        "secure encrypted hacked cracked forged stolen intercepted leaked eavesdropped",
        r"\b(?:can't|cannot|can never|could never|can not|impossible to|nobody can|no one can)"
        r" (?:be"
        r" |ever )?(?:hacked?|cracked?|forged?|stolen|intercept(?:ed)?|leaked?|tampered|counterfeit"
        r"(?:ed)?|eavesdropped)\b",
        needs="can could impossible never nobody not",
    ),
)
_FOR_WHOM = (
    telling(
        "approved licensed cleared authorised authorized registered",
        r"\b(?:(?:already|now|fully|officially|newly|since \w+|is|are|been|and|been) )*(?:approved"
        r"|licensed|cleared|authori[sz]ed) (?:even |also )?(?:for|in) (?:use (?:in|on|by|with) "
        r"|the treatment of |the care of |treating )?(?:newborns?|infants|babies|children|toddlers"
        r"|pregnant|nursing|adults|patients|pets|dogs|cats|humans|human (?:use|consumption)"
        r"|diabetics|the elderly|adolescents|hospital use|drinking water|food contact|school"
        r" transport|home use|medical use)\b(?: [\w'-]+){0,2}",
    ),
)
_AUTHORITY = late(
    r"\b[A-Z]{2,}\d*\b|\b(?:agency|authority|board|ministry|council|commission|institute"
    r"|inspectorate|department|administration|bureau|committee)\b"
)


def _is_approved_by_nobody(case: Case, span: tuple[int, int]) -> bool:
    return _AUTHORITY.search(case.text, *case.sentence_at(span[0])) is None


_NOT_OF_LIVES = late(r"\b(?:senate|house|election|polls?|seat in|margin)\b")


def _is_of_lives(case: Case, span: tuple[int, int]) -> bool:
    return _NOT_OF_LIVES.search(case.lowered, *case.sentence_at(span[0])) is None


ASSURED_LIVES = (
    *held(_is_of_lives, *_HEALTH, *_OUTCOMES, *_SAFETY, *FOR_PEOPLE),
    *held(_is_approved_by_nobody, *_FOR_WHOM),
)
"""What is assured of health and safety, and approvals for people that nobody is said to give."""
