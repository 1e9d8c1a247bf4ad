"""Claims on safety and outcomes (DG-33): what can't happen, what nobody suffers, what works.

Each is composed of slots: an accident and that it can't be, people and what they are spared, a
remedy and how well it is said to work.
"""

from dateline.guidelines.bodily_claims import speaks_of_bodies
from dateline.guidelines.bodily_words import BODILY
from dateline.guidelines.case import Case
from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.slots import held, telling

_MISHAPS = (
    "collide topple snap collapse jam spill capsize sink ignite explode overheat derail leak drown"
    " crash burn choke suffocate slip fail malfunction short-circuit electrocuted"
    " injured hurt harmed killed scalded hacked stolen poisoned infected trip crushed burnt burned"
)
_MISHAP = (
    r"(?:collide|topple|roll over|snap|give way|collapse|come loose|jam|spill|short-circuit"
    r"|capsize|sink|ignite|explode|overheat|derail|leak|drown|crash|burn|choke|suffocate|slip|fall"
    r"|trip|tip over|catch fire|go up in flames|run aground|fail|break down|go wrong|malfunction"
    r"|be (?:injured|hurt|harmed|killed|scalded|burnt|burned|hacked|stolen|poisoned|electrocuted"
    r"|run over|crushed|infected))(?! (?:to|into|behind|short|within|for|victim|in"
    r" love)\b)"
)
_NOT_ANY = r"\b(?:no|not one|not a single|nobody|no one|nothing|neither|none)"
_PERSONS = (
    r"(?:people|health|children|residents|patients|humans|anyone|anybody|the public|public health"
    r"|users|bathers|workers|neighbou?rs|animals|pets|the unborn|mothers|babies|infants)"
)
_SAFE = (
    telling(
        f"{_MISHAPS} fall fire aground wrong roll tip loose flames",
        rf"\b(?:can't|cannot|can never|can no longer|could never|could no longer|will never"
        rf"(?: again)?|will no longer|(?:is|are) unable to)(?: even| ever)? {_MISHAP}\b"
        rf"|{_NOT_ANY}(?: who [\w ]{{2,40}}?)?(?: [\w'-]+){{0,4}} (?:can|could|will|is able to)"
        rf"(?: \w+)? {_MISHAP}\b",
    ),
    telling(
        "impossible",
        rf"\bimpossible (?:for [^.;]{{2,50}} )?to (?:\w+ )?{_MISHAP}\b"
        r"|\bimpossible to (?:cut|hurt|injure|burn|scald|poison|drown|overdose|hack|steal"
        r"|forge|fall"
        r"|slip|choke)\b"
        r"|\b(?:accidents?|collisions?|fires?|falls|errors|infections?|injuries|drownings?"
        r"|overdoses?"
        r"|derailments?|explosions?|groundings?) (?:\w+ ){0,4}?(?:is|are|becomes?) (?:\w+"
        r" )?impossible",
    ),
    telling(
        "slips falls drowns chokes burns collides sinks crashes injured hurt hacked killed drowned"
        " scalded harmed",
        rf"{_NOT_ANY}(?: who [\w ]{{2,40}}?)?(?: \w+){{0,2}} (?:slips|falls|drowns|chokes|collides"
        r"|sinks|crashes|gets hurt|is hurt|is injured|comes to harm)\b"
        rf"|{_NOT_ANY} (?:\w+ ){{0,4}}?(?:has|have|had) (?:ever |yet )?been (?:hurt|injured|harmed"
        r"|scalded|killed|hacked|stolen|drowned)\b",
    ),
    telling(
        "accident collision error infection mistake fire",
        rf"{_NOT_ANY} (?:\w+ )?(?:accident|collision|fire|mistake|error|infection) (?:can|will"
        rf"|could)"
        r" (?:ever |again )?(?:happen|occur|break out|spread)\b",
        needs="can could will",
    ),
    telling(
        "danger risk risks threat hazard harm hazards",
        r"\b(?:poses?|is|are|presents?|carries|there is|bears?|without) (?:no|any) (?:\w+"
        r" )?(?:danger"
        rf"|risks?|threat|hazard|harm) (?:to|for) (?:\w+ )?{_PERSONS}"
        r"|\b(?:do|does|will|can)(?: not|n't) (?:\w+ )?harm (?:the |to )?(?:body|health|people"
        r"|children"
        r"|skin|unborn|patients|anyone|anybody)",
    ),
    telling(
        "unsinkable infallible foolproof unhackable burglar hack crash accident fail",
        r"\b(?:unsinkable|infallible|foolproof|unhackable|(?:burglar|hack|crash|accident|fail)-?"
        r"(?:proof|safe))\b",
    ),
    telling(
        "foothold chance",
        r"\b(?:hackers|germs|burglars|thieves|mould|mold|bacteria|viruses|intruders|disease|fire"
        r"|leaves?)"
        r" (?:[\w'-]+ ){0,3}?no (?:chance|foothold|way in)\b",
    ),
    telling(
        "burglar burglars intruder intruders hacker hackers thief thieves attacker attackers"
        " malware"
        " theft hacking lightning storm storms floods impact blast fall attack attacks",
        r"\b(?:keeps? out|stops?|withstands?|resists?|survives?|defeats?|foils?|repels?|shuts? out"
        r"|locks? out|sees? off|defies|protects? (?:\w+ )?(?:from|against)) (?:every|any|all|even)"
        r" (?:\w+ ){0,2}?(?:burglars?|intruders?|hackers?|thief|thieves|attacks?|attackers?|storms?"
        r"|falls?|impacts?|blasts?|malware)\b"
        r"|\b(?:safe|proof) (?:from|against) (?:\w+ )?(?:burglars|hackers|theft|hacking|lightning"
        r"|storms|floods)\b",
        needs="all any even every proof safe",
    ),
    telling(
        "safe proof",
        r"\b(?:safe|proof) (?:from|against) (?:\w+ )?(?:fire|accidents|explosions?)\b",
        needs="against from",
    ),
    telling(
        "fear hesitation worry concern thought effects effect",
        r"\b(?:takes?|eats?|eaten|drinks?|drunk|used?|worn|given|taken|swallowed|inhaled?|breathed?"
        r"|applied|bathes?|swims?)(?: [\w']+){0,4} without (?:a second thought|fear|hesitation"
        r"|worry"
        r"|concern|ill effects?)\b",
        needs="without",
    ),
    telling(
        "nothing",
        r"\bnothing (?:\w+ ){0,3}?(?:hurts?|harms?)\b",
    ),
    telling(
        "toxins poisons metals carcinogens harmful toxic hazardous",
        r"\b(?:contains?|gives? off|emits?|releases?|leaves?) (?:no|nothing|zero) (?:\w+"
        r" )?(?:toxins?"
        r"|poisons?|heavy metals|carcinogens?|harmful|toxic|hazardous)\b",
    ),
    telling(
        "lives",
        r"\bsav(?:es|ed|ing) (?:\w+ )?(?:\d[\d,]*|two|three|five|ten|dozens of|hundreds of"
        r"|thousands of) lives\b",
    ),
    telling(
        "excluded ruled history question past",
        r"\b(?:accidents?|collisions?|fires?|falls|infections?|injuries|drownings?|derailments?"
        r"|explosions?|overdoses?|groundings?) (?:\w+ ){0,4}?(?:is|are|becomes?) (?:\w+"
        r" )?(?:excluded"
        r"|out of the question|ruled out|a thing of the past|history)\b",
        needs="accident collision fire falls infection injur drown explos overdos",
    ),
)
_DRUGS = (
    r"(?:drugs?|antidepressants|painkillers?|insulin|doctors?|pills?|surgery|operations?|medication"
    r"|medicines?|antibiotics|surgeons?|morphine|aspirin|vaccin\w+|physiotherap\w+)"
)
_FOLK = (
    r"(?:people|residents|children|workers|patients|them|us|you|one|men|women|pupils|tenants"
    r"|neighbou?rs|babies|users|everybody|everyone)"
)
_OUTCOMES = (
    telling(
        "lives live looks feels look feel",
        r"\blives? (?:(?:\w+ )?(?:years|months|decades)(?: longer| younger)?|longer|to (?:a|be"
        r" a|over)"
        r" hundred)\b|\b(?:looks?|feels?) (?:\w+ )?(?:years|decades) younger\b",
        needs="decades hundred longer months years younger",
    ),
    telling(
        "ill sick depressed infected seasick",
        r"\b(?:never|no longer|rarely|seldom|hardly ever|(?:do|does|will) not|don't|doesn't|won't"
        r"|nobody|no one)(?: [\w']+){0,4}? (?:falls?|gets?|becomes?|be|is|are|feels?) (?:ill|sick"
        rf"|depressed|infected|seasick)\b|\b(?:makes?|making) (?:\w+ ){{0,3}}?{_FOLK}(?: \w+)?"
        rf" (?:ill"
        r"|sick|depressed)\b",
    ),
    telling(
        "tired sad happier calmer thin bald drowsy aggressive fertile infertile blind deaf"
        " healthier"
        " younger slim healthy stronger",
        rf"\b(?:makes?|making) (?:\w+ ){{0,3}}?{_FOLK}(?: \w+)? (?:tired|sad|happier|calmer"
        rf"|thin|bald"
        r"|drowsy|aggressive|fertile|infertile|blind|deaf|healthy|healthier|younger|slim"
        r"|stronger)\b",
        needs="mak",
    ),
    telling(
        "spares spare spared saves",
        r"\b(?:spare[sd]?|saves?) (?:\w+ ){1,4}?(?:operations?|surgery|(?:night|day|week|stay)"
        r" (?:on the"
        r" ward|in hospital|in the hospital)|transplants?|amputations?|dialysis|chemotherapy"
        r"|injections?|hospital stays?|hearing aids?|hip replacements?|the dentist)\b",
    ),
    telling(
        "medication insulin painkillers pills glasses tablets inhaler dialysis antidepressants"
        " surgery operation anaesthetic antibiotics leave days",
        r"\b(?:do|does|manages?|gets? by|copes?|lives?|sleeps?) without (?:\w+ )?(?:medication"
        r"|insulin"
        r"|painkillers|pills|glasses|sleeping pills|tablets|inhalers?|an inhaler|an operation"
        r"|surgery"
        r"|dialysis|antidepressants|drugs)\b"
        r"|\b(?:needs?|takes?|uses?) (?:\w+ )?(?:neither|no|fewer|less|half the) (?:\w+"
        r" )?(?:medication"
        r"|insulin|painkillers|glasses|pills|surgery|operation|inhaler|sick days|sick leave"
        r"|anaesthetic|antibiotics)\b",
        needs="need take use without",
    ),
    telling(
        "healthy free cancer symptom pain",
        r"\b(?:stays?|keeps?|remains?|be|are|is|becomes?|were|was) (?:\w+ )?(?:free (?:of"
        r"|from) (?:\w+ )?"
        r"(?:pain|cancer|disease|symptoms|infections?|colds|illness|seizures|migraines)|cancer-free"
        r"|pain-free|symptom-free)\b|\bkeeps? (?:people|children|residents) (?:\w+"
        r" )?healthy\b",
    ),
    telling(
        "again backward backwards",
        r"\b(?:walks?|sees?|hears?|speaks?) again (?:after|within|without)\b|\bage?ing"
        r" backwards?\b",
    ),
    telling(
        "kilos kilograms pounds lbs takes",
        r"\b(?:los(?:t|es?|ing)|drop(?:s|ped|ping)?) (?:an average of |up to |about |some"
        r" )?\w+ (?:kilos?"
        r"|kilograms|kg|pounds|lbs) (?:in|within|a|per|without)\b"
        r"|\btakes? (?:\w+ )?(?:years|kilos|inches) off\b|\btakes? off (?:up to |about )?\w+"
        r" (?:kilos?|pounds|inches)\b",
    ),
    telling(
        "shortens shorten shortening prolongs prolong prolonging lengthens lengthen extends extend"
        " extending adds",
        r"\b(?:shortens?|prolongs?|lengthens?|extends?|adds years to) (?:your |their |our |human "
        r"|people's |patients' |the )?(?:lives|life)\b(?! (?:of|in|on|cycle|cycles|insurance))",
        needs="life lives",
    ),
    telling(
        "conceive conceives pregnant",
        r"\b(?:conceives?|becomes? pregnant|gets? pregnant) (?:sooner|faster|more easily|within)\b",
    ),
    telling(
        "earlier sooner faster",
        r"\b(?:leaves?|goes? home|recovers?|(?:is|are) discharged)(?: \w+){1,5} (?:earlier|sooner"
        r"|faster)\b",
        needs="discharge goe leave recover",
    ),
    telling(
        "convalescence stays stay healing recovery wounds bones fractures burns scars leave",
        r"\b(?:shorten|cut|halve|reduce)(?:s|ing)? (?:\w+ ){0,3}?(?:hospital stays?|stays? in"
        r" hospital"
        r"|healing times?|recovery times?|convalescence|sick leave|time in hospital)\b"
        r"|\b(?:halves?|shortens?|cuts?|reduces?) the time (?:that |in which )?(?:\w+ )?(?:wounds?"
        r"|patients|bones?|burns|scars|fractures|recovery|healing)\b",
        needs="convalescence hospital sick time",
    ),
    telling(
        "asleep nodding",
        r"\bfalls? asleep (?:sooner|faster|at once|within|in)\b|\b(?:from|against) nodding off\b",
    ),
    telling(
        "sleep sleeps",
        r"\bsleeps? through\b",
        needs="through",
    ),
    telling(
        "antidepressants painkiller painkillers insulin drug drugs pill pills surgery"
        " operation doctor"
        " doctors medication medicine medicines antibiotics surgeon surgeons morphine aspirin"
        " physiotherapy vaccine vaccines vaccination",
        r"\b(?:(?:is|are|works?) (?:just )?(?:as (?:good|well|effective) as|better than"
        r"|stronger than)"
        r"|replaces?|does the work of|takes? the place of|stands? in for|does what) (?:[\w-]+ )"
        rf"{{0,5}}?{_DRUGS}\b",
    ),
    telling(
        "reliably accurately ahead",
        r"\b(?:recogni[sz]es|detects|spots|identifies|finds|diagnoses|sees|predicts|tells) (?:\w+ )"
        r"{1,4}?(?:more reliably|more accurately|(?:days?|years?|hours?|weeks?) ahead)\b",
    ),
)
_MANY = r"(?:many|most|more|all|other|several|numerous|recent|new|independent|clinical|early)"
_EFFECTS = (
    telling(
        "efficacy effectiveness tolerability",
        r"\b(?:high|higher|sustained|proven|superior|improved|greater|strong|lasting|enhanced|shown"
        r"|demonstrated?s?|increas\w+|enhanc\w+|improv\w+|boost\w+)(?: [\w-]+){0,2}? (?:the )?"
        r"(?:efficacy|effectiveness|tolerability)\b",
    ),
    telling(
        "profile profiles",
        r"\b(?:favou?rable|excellent|strong|superior|outstanding|good|clean|remarkable)"
        r" (?:[\w-]+ )?"
        r"(?:safety|tolerability)(?: and \w+)? profiles?\b",
    ),
    telling(
        "promise promising potential",
        r"\b(?:shown|shows|showed|demonstrat\w+) (?:\w+ )?(?:promise|promising results?|potential)"
        r"(?: \w+){0,4}? (?:for|in|against)\b|\bpotential (?:for|in) (?:the )?treatment of\b",
        needs="demonstrat show treatment",
    ),
    telling(
        "effective",
        r"\b(?:most|more|highly|very|extremely|equally|proves?|proven|remarkably) effective"
        r" (?:\w+ )"
        r"{0,3}?(?:against|treatments?|therapy|therapies|remedy)\b",
        needs="against remedy therap treatment",
    ),
    telling(
        "outcomes outcome results recovery",
        r"\b(?:better|improved?s?|improving|superior|successful|optimal|positive|faster|enhanced)"
        r" (?:\w+ )?(?:patient|health|treatment|clinical|maternal|surgical|therapeutic) (?:\w+ )?"
        r"(?:outcomes?|results?|recovery)\b|\bsuccessful outcomes? of (?:[\w-]+ ){0,2}?treatments?"
        r"|\bsupports? (?:\w+ )?(?:patient|wound|muscle|faster|post-\w+) recovery\b",
        needs="clinical health maternal patient support surgical therapeutic treatment",
    ),
    telling(
        "success successful successes",
        r"\bsuccess\w* (?:rates? )?(?:with|in|at) (?:[\w-]+ ){0,2}?(?:treat\w+|healing|curing"
        r"|penetrating)\b",
        needs="curing healing pen treat",
    ),
    telling(
        "effects effect impact influence benefits",
        r"\b(?:positive|beneficial|healing|calming|profound|remarkable|therapeutic|restorative)"
        r" (?:effects?|impact|influence|benefits) (?:on|for) (?:\w+ ){0,3}?(?:health|wellbeing"
        r"|well-being|sleep|mood|body|mind|brain|heart|skin|fertility|recovery|patients)\b"
        r"|\b(?:minimal|fewer|mild) side[- ]effects\b",
        needs="positive beneficial healing calming profound remarkable therapeutic"
        " restorative side",
    ),
    telling(
        "harmful toxic poisonous hazardous dangerous",
        r"\b(?:harmful|toxic|poisonous|hazardous|dangerous) (?:to|for) (?:\w+ ){0,2}?(?:pets?|dogs?"
        r"|cats|children|babies|humans|people|health|pregnant|animals|bees|the (?:body|brain|heart"
        r"|skin|lungs|liver))\b|\bnon-?toxic (?:\w+ ){0,2}?(?:therapy|treatment|remedy|medicine)\b",
    ),
    telling(
        "discomfort staining harming scarring toxicity",
        r"\bwithout (?:the |any )?(?:risks? of (?:\w+ )?(?:discomfort|harm|injury|infection"
        r"|overdose"
        r"|addiction|dependence)|staining|harming (?:\w+ ){0,2}?(?:tissue|cells|skin|organs"
        r"|patients))"
        r"|\bminimi[sz](?:es?|ing) (?:toxicity|discomfort|scarring)\b",
    ),
    telling(
        "healthy",
        r"\b(?:for|maintain\w*|promot\w+|support\w*|ensur\w+|gives?) an? healthy (?:heart|gut|brain"
        r"|skin|liver|immune|pregnancy|smile|metabolism|weight|scalp|back|spine|prostate"
        r"|digestive)\b",
    ),
    telling(
        "testing tests trials research evidence studies nutritionists dermatologists physicians"
        " specialists",
        rf"\b(?:{_MANY} )?(?:(?:research|testing|evidence) (?:confirms|suggests|indicates"
        rf"|demonstrates"
        r"|reveals|finds|points to)|(?:studies|tests|trials|nutritionists|dermatologists|physicians"
        r"|specialists) (?:report|confirm|suggest|indicate|demonstrate|reveal|find|link|point to"
        r"|back|support|swear by)|(?:studies|research|tests|trials) (?:have|has) (?:demonstrated"
        r"|linked"
        r"|suggested"
        r"|reported))\b",
    ),
    telling(
        "shown proven proved established known demonstrated fact",
        r"\bit (?:is|was|has been) (?:\w+ )?(?:shown|proven|proved|established|known|demonstrated"
        r"|a (?:medical|scientific|proven) fact) that\b",
        needs="that",
    ),
    telling(
        "experienced improved recovered felt responded slept achieved cured",
        r"\b\d[\d.,]* ?(?:%|percent|per cent) of (?:\w+ )?(?:patients|users|women|men|children"
        r"|participants|customers|sufferers|wearers) (?:\w+ )?(?:experienced|improved"
        r"|recovered|felt"
        r"|responded|slept|achieved|(?:were|are) (?:free|cured))\b",
        needs="children customers men participants patients sufferers users wearers",
    ),
)
_OF_BODIES = BODILY - lexicon(
    "patients users women men children sufferers customers residents treatment"
)


def _is_of_bodies(case: Case, span: tuple[int, int]) -> bool:
    return speaks_of_bodies(case, span[0], _OF_BODIES)


SAFETY = (*_SAFE, *_OUTCOMES, *held(_is_of_bodies, *_EFFECTS))
"""Claims on safety, on what people are spared, and on how well a thing works."""
