"""What neighbours know and a release needn't: sick-beds, couples, money, papers, in plain words.

The facts are those of `dateline.guidelines.private_facts`, told in other ways and of other matters.
"""

from dateline.guidelines.private_facts import ILL_WORDS, ILLS, fact

_DET = r"(?:an? |the |his |her )?(?:[\w-]+ ){0,2}?"
_HURT = (
    r"(?:burns?|injur(?:y|ies)|fractures?|concussion|wounds?|poisoning|frostbite|hypothermia"
    r"|bruises|broken (?:leg|arm|hip|ribs?|neck|bones)|cuts|shock|smoke inhalation)\b"
)
_CURE = (
    r"(?:dialysis|chemotherapy|chemo|radiotherapy|transplant|hysterectomy|bypass|fertility"
    r" treatment|ivf|insulin|methadone|psychotherapy|medication|antidepressants|detox\w*|rehab)\b"
)
_BONES = (
    r"(?:hip|legs?|arms?|wrists?|ankles?|foot|shoulder|collarbone|pelvis|skull|neck|spine|jaw"
    r"|nose|ribs?|knee|elbow|thigh|femur|cruciate ligament|vertebrae?)\b"
)
_MATE = r"(?:wife|husband|partner|girlfriend|boyfriend|fianc[ée]e?|spouse)"
MATTERS = (
    fact(
        "blind deaf illiterate dyslexic lame",
        r"\b(?:is|was) (?:going|slowly going|turning|half|nearly) (?:blind|deaf|lame)\b|\b(?:is"
        r"|was)"
        r" (?:illiterate|dyslexic)\b(?=[.,;]| (?:and|but|since|so)\b)"
        r"|\bcan(?:'t|not) (?:read|write)\b",
        "health",
    ),
    fact(
        "maintenance alimony ex",
        r"\b(?:owes?|owed|pays?|paid) (?:his|her) (?:ex-?)?(?:wife|husband|children|partner|son"
        r"|daughter)"
        r" (?:[\w-]+ )?(?:maintenance|alimony|support)\b|\bhas (?:an? |two )(?:secret )?(?:son"
        r"|daughter|child"
        r"|sons|daughters|children) (?:by|with) (?:his|her|an?|the)\b",
        "family",
    ),
    fact(
        "disc hernia knee hip appendix gallstones gallbladder kidney shingles sciatica varicose"
        " prostate"
        " tonsils womb pacemaker cyst polyps thyroid haemorrhoids hemorrhoids piles rash eczema"
        " boils",
        r"\b(?:his|her|an?) (?:[\w-]+ )?(?:slipped disc|hernia|sciatica|shingles|kidney stones?"
        r"|gallstones"
        r"|gall ?bladder|appendix|cyst|polyps|piles|rash|eczema|thyroid|(?:knee|hip|prostate"
        r"|womb|back|heart"
        r"|eye|kidney|bladder|hernia) (?:operation|surgery|replacement))\b|\bto have (?:his|her)"
        r" (?:[\w-]+"
        r" )?(?:prostate|womb|tonsils|appendix|gall ?bladder|kidney|knee|hip|thyroid|leg|breast"
        r"|breasts)"
        r" (?:out|removed|replaced|taken out|operated)\b",
        "health",
    ),
    fact(
        "withdrawn withdrew withdraws cancelled cancelled cancels owing because due on account",
        rf"\b(?:owing to|because of|due to|on account of) (?:an? |his |her )?(?:[\w-]+ )?{ILLS}",
        "health",
        needs=ILL_WORDS,
    ),
    fact(
        "lost loses losing miscarried stillborn",
        r"\blost (?:an?|her|his|their|two) (?:[\w-]+ )?(?:baby|babies|child|twins|pregnancy|son"
        r"|daughter)"
        r"\b|\bmiscarried\b|\bhad a stillborn\b",
        "health",
    ),
    fact(
        "drunk drunken sober alcohol drinks mille blood cocaine cannabis breathalyser",
        r"\b(?:hasn't|has not|hadn't|had not|no longer|never) (?:drunk|drinks?|touched (?:a drop"
        r"|alcohol))\b"
        r"|\b\d[\d.,]* per mille\b|\b(?:alcohol|cocaine|cannabis|drugs) in (?:his|her) blood\b"
        r"|\bwas drunk"
        r" (?:at|when|on|behind)\b|\bhas (?:an? )?(?:alcohol|drink|drug) problem\b",
        "health",
    ),
    fact(
        "amputated leg legs arm foot hand eye breast kidney finger womb",
        r"\bwhose (?:left |right )?(?:legs?|arms?|foot|hand|eye|breasts?|kidney|fingers?|womb)"
        r" (?:was|were|had"
        r" to be|has been|is) (?:amputated|removed|taken|lost|crushed|paraly[sz]ed)\b",
        "health",
    ),
    fact(
        "month pregnant expecting expects baby",
        r"\b(?:is|was|now) in (?:her|the) (?:third|fourth|fifth|sixth|seventh|eighth|ninth|last)"
        r" month\b"
        r"|\bexpect(?:s|ing) (?:a|her|their|another|twins)(?: (?:first|second|third))?"
        r" ?(?:baby|child|girl|boy|twins)?\b(?= (?:in|this|and|with)|[.,;])",
        "health",
    ),
    fact(
        "nursing hospice dementia care",
        r"\b(?:lives|living|stays|is|was) (?:now )?(?:at|in) the (?:[A-Za-z]+ )?(?:nursing home"
        r"|care home"
        r"|hospice)\b",
        "health",
        needs=frozenset({"home", "hospice"}),
    ),
    fact(
        "suicide hanged overdose",
        r"\b(?:the )?(?:suicide|overdose|arrest|conviction|illness|cancer|addiction|divorce) of"
        r" (?:his|her)"
        r" (?:[\w-]+ )?(?:brother|sister|son|daughter|wife|husband|mother|father|partner|child)\b",
        "family",
    ),
    fact(
        "asylum visa deportation permit",
        r"\b(?:has|have|had) been (?:refused|denied|granted) asylum\b|\b(?:is|was) (?:to be"
        r"|being|about to be)"
        r" deported\b|\b(?:visa|residence permit) (?:has |had )?(?:expired|ran out|was"
        r" refused)\b|\bwaits? for"
        r" (?:his|her) (?:asylum|deportation)\b",
        "family",
    ),
    fact(
        "earns earned salary wage pension inherits inherited",
        r"\bearn(?:s|ed) (?:only |just |about )?(?:[$€£]\s?)?\d[\d.,]* ?(?:euros|dollars|pounds"
        r"|crowns|francs)?"
        r" ?(?:a|per|an) (?:month|year|hour|week)\b|\b(?:his|her) (?:salary|wage|pension|income)"
        r" (?:is|was|of|comes)"
        r" (?:to |[$€£])?\d|\bpension of \d[\d.,]* (?:euros|dollars|pounds|crowns)\b",
        "family",
    ),
    fact(
        "custody maintenance alimony",
        r"\b(?:has|gets|got|lost|won|shares) (?:sole |joint )?custody of (?:his|her|their|the)\b",
        "family",
    ),
    fact(
        "psychotherapist psychotherapy psychologist psychiatrist counsellor counselling",
        r"\b(?:goes|went|going|sent|turned) to (?:his|her|an?) (?:psychotherapist|psychologist"
        r"|psychiatrist"
        r"|marriage counsellor|addiction counsellor|therapist)\b",
        "health",
    ),
    fact(
        "daughter son wife husband mother father brother sister child partner",
        rf"\b(?:his|her) (?:[a-z-]+ )?(?:daughter|son|wife|husband|mother|father|brother|sister"
        rf"|child|partner),?"
        rf" (?:who )?(?:has|had|suffers from|is ill with|is dying of|died of|is fighting"
        rf"|battles) {_DET}{ILLS}",
        "family",
        needs=ILL_WORDS,
    ),
    fact(
        "hospice nursing psychiatric clinic rehabilitation sanatorium asylum intensive dementia",
        r"\b(?:is|was|now|currently|has been|had been|lives|lying|stays|moved|taken|brought"
        r"|admitted|went) (?:back |permanently )?(?:in|to|into|at) (?:an? |the )?(?:[\w-]+ ){0,2}?"
        r"(?:hospice|nursing home|psychiatric (?:ward|clinic|hospital|unit|home)|rehabilitation"
        r" (?:clinic|centre|hospital)|clinic for|sanatorium|mental asylum|intensive care"
        r"|dementia (?:ward|unit|home))\b",
        "health",
    ),
    fact(
        "treated recovering hospital hospitalised hospitalized operated burns injuries fracture",
        rf"\b(?:treated|operated on|recovering|recovers|hospitali[sz]ed|in hospital|suffered|has"
        rf"|had) (?:for|from|with|after)? ?{_DET}{_HURT}",
        "health",
    ),
    fact(
        "broke broken breaking fractured shattered dislocated tore torn sprained",
        rf"\b(?:broke|broken|breaking|fractured|shattered|dislocated|tore|torn|sprained) (?:his"
        rf"|her|both|an?|two) (?:[\w-]+ )?{_BONES}",
        "health",
    ),
    fact(
        "pregnancy pregnant month trimester due",
        r"\bin the (?:[a-z]+) month(?: of (?:her )?pregnancy\b|,)|\bin (?:her|the) (?:first|second"
        r"|third|last) trimester\b|\b(?:weeks|months) pregnant\b|\b(?:her|the) (?:baby|child) is"
        r" due\b|\bbecause of (?:her|a) (?:[\w-]+ )?pregnancy\b",
        "health",
    ),
    fact(
        "dialysis chemotherapy chemo radiotherapy transplant hysterectomy bypass fertility ivf"
        " insulin methadone psychotherapy medication antidepressants detox rehab",
        rf"\b(?:despite|because of|owing to|after|since|due to|between|during|before|needs|needed"
        rf"|has|had|begins|began|started|gets|underwent|receives|for|from|on) (?:his|her|an?|more"
        rf"|weekly|regular|new)? ?(?:[\w-]+ ){{0,2}}?{_CURE}(?! (?:patients|cent|drugs?|stud))",
        "health",
    ),
    fact(
        "leave absent off away retired resigned stepped signed missing unable misses missed"
        " prevented stopped kept because with",
        rf"\b(?:on (?:sick |medical |long |extended )?leave|absent|off|away|retired(?: early)?"
        rf"|resigned|stepped (?:down|back)|signed off|out of action|unable to (?:\w+ )?\w+|missing"
        rf"|gave up (?:[\w-]+ ){{1,3}}?|gives up (?:[\w-]+ ){{1,3}}?|had to (?:[\w-]+ ){{1,4}}?)"
        rf" ?(?:with|because of|due to|owing to|on account of|for|after) {_DET}{ILLS}",
        "health",
        needs=ILL_WORDS,
    ),
    fact(
        "second third first latest fourth last another new",
        rf"\b(?:his|her) (?:second|third|first|latest|fourth|last|severe|old|chronic) (?:[\w-]+"
        rf" )?(?<!the ){ILLS}|\banother (?:stroke|heart attack|miscarriage|breakdown|seizure"
        r"|relapse)\b",
        "health",
        needs=ILL_WORDS | {"relapse"},
    ),
    fact(
        "hearing disabled disability wheelchair obese overweight weighs hiv kidney sober clean"
        " sobriety drank vaccinated",
        r"\b(?:is|was|has been) (?:severely|mentally|partly|[\w-]+ per cent) disabled\b|\bhas"
        r" (?:an?"
        r" )?(?:learning|mental|severe|intellectual) disabilit(?:y|ies)\b|\b(?:sits|is|been|ended"
        r" up) in a wheelchair\b|\bis (?:severely |very |badly )?(?:obese|overweight)\b|\bweighs"
        r" \d+ (?:kilos?|kg|pounds|stone)\b|\b(?:has been|is|was|now|been) (?:sober|clean) (?:since"
        r"|for)\b|\bdrank (?:heavily|too much|for years|again)\b|\b(?:isn't|is not|refused to be"
        r"|not been) vaccinated\b",
        "health",
    ),
    fact(
        "voices therapy therapist psychiatrist nerves panics self nervous",
        r"\bhears voices\b|\b(?:is|was|has been|goes) (?:in|to) (?:psycho)?therapy\b|\b(?:sees"
        r"|seeing"
        r"|saw) an? (?:psychiatrist|therapist|psychologist)\b|\bsuffers (?:from|with) (?:his|her)"
        r" nerves\b",
        "health",
    ),
    fact(
        "separated divorced split parted apart living marriage wife husband partner",
        rf"\band (?:his|her) {_MATE},? (?:[\w' -]{{2,24}},? )?(?:have|are|had|were) (?:recently "
        rf"|now"
        rf" |since )?(?:separated|divorced|getting divorced|split|parted|living apart|no longer)\b"
        rf"|\b(?:living|lives|lived|separated|moved out) (?:apart |away |separately )?from (?:his"
        rf"|her) {_MATE}\b|\bhas (?:left|separated from|broken up with) (?:his|her) {_MATE}\b"
        rf"|\b(?:his|her) (?:second|third|fourth) marriage\b",
        "family",
    ),
    fact(
        "adopted fostered childless fertility conceived surrogate donor stepchild",
        r"\b(?:has |had |have )?(?:adopted|fostered) (?:an?|two|three|their|her|his) (?:[\w-]+"
        r" )?(?:boys?|girls?|child|children|baby|son|daughter|twins|orphans?|siblings)\b|\b(?:is"
        r"|was|are|remained|stayed) (?:involuntarily )?childless\b|\bconceived (?:through|with"
        r"|after)"
        r" (?:ivf|a donor|rape|an affair|fertility|help|sperm)\b|\bby a surrogate\b|\bcouldn't"
        r" have children\b",
        "family",
    ),
    fact(
        "came gay lesbian bisexual transgender homosexual trans coming",
        r"\b(?:came|come|coming) out (?:as|to (?:his|her))\b(?! (?:the|a|an|top|victor|winner"
        r"|ahead))|\b(?:is|was) (?:openly |secretly )?(?:gay|lesbian|bisexual|transgender"
        r"|homosexual|trans)\b(?=[.,;]| (?:and|but|since|which)\b)",
        "family",
    ),
    fact(
        "girlfriend boyfriend lover relationship moved lives",
        r"\b(?:has moved|moved|lives|living|lived|is living) in? ?with (?:his|her) (?:new |much"
        r" younger )?(?:girlfriend|boyfriend|lover)\b|\bin a relationship with (?:his|her|an?|the)"
        r"\b",
        "family",
    ),
    fact(
        "debts debt bankrupt insolvent benefits welfare homeless evicted garnished salary pawned"
        " gambling overdrawn unemployed",
        r"\bhas (?:gambling |private |personal )?debts (?:of|with|at)\b|\b(?:is|was) (?:heavily"
        r"|deeply|hopelessly) in debt\b|\b(?:is|was|went|has been) (?:personally )?(?:bankrupt"
        r"|insolvent)\b|\b(?:lives|living|lived|is|been) (?:on|off) (?:social |state |unemployment"
        r" |disability |housing )?(?:benefits?|welfare|social assistance)\b|(?<!family"
        r" )(?<!children )\b(?:is|was|became|been)"
        r" homeless\b|\bwas evicted\b|\bwages (?:are|were) garnished\b|\bgambling (?:debts"
        r"|addiction|habit)\b|\b(?:his|her) account is overdrawn\b|\b(?:is|was|been) unemployed"
        r" (?:since|for)\b",
        "family",
    ),
    fact(
        "asylum residence papers deported undocumented record convictions",
        r"\basylum (?:claim|application|request) (?:was|has been|had been) (?:rejected|refused"
        r"|turned down)\b|\bhas no (?:residence permit|valid papers|papers)\b|\b(?:is|lives here)"
        r" (?:undocumented|without papers)\b|\bhas (?:an? )?(?:[\w-]+ )?(?:criminal record|previous"
        r" convictions?)\b",
        "family",
    ),
    fact(
        "father mother parents son daughter brother sister uncle children",
        r"\bnever (?:knew|met) (?:his|her) (?:own )?(?:father|mother|parents)\b|\b(?:son|daughter)"
        r" of (?:an? )(?:alcoholic|drug addict|prostitute|convict|single mother|drunk|gambler)"
        r"\b|\bno longer (?:speaks|talks) to (?:his|her) (?:son|daughter|father|mother|brother"
        r"|sister|parents|children|family)\b|\b(?:his|her) (?:son|daughter|brother|sister|father"
        r"|mother) (?:is|was|has been) (?:in (?:prison|jail|custody|rehab|care)|expelled|arrested"
        r"|disabled|autistic|missing school|bedridden)\b",
        "family",
    ),
)
