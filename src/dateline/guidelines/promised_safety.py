"""What is promised of safety (DG-33) in plain words: safe to whom, without danger, approved.

An approval counts where it names nobody who gave it.
"""

from dateline.guidelines.bodily_claims import speaks_of_bodies
from dateline.guidelines.case import Case
from dateline.guidelines.slots import held, telling
from dateline.release.patterns import late

_WHOM = (
    r"(?:all|everyone|everybody|every|any|even|use around|use on|children|babies|infants|toddlers"
    r"|kids|pregnant|nursing|people|humans|human|pets|dogs|cats|animals|bees|fish|wildlife|skin"
    r"|the skin|the eyes|eyes|the environment|sensitive|young|small|older|the elderly|the frail"
    r"|consumption|drinking|bathing|swimming|daily use|long-term use|wheelchair|residents"
    r"|passengers|users|patients|expectant|newborns|allergy)"
)
_TO_DO = (
    r"(?:eat|drink|swim|bathe|use|touch|wear|swallow|breathe|handle|walk|play|live|take|consume"
    r"|inhale|sleep|chew|cross|ride|give|apply|lick|inject|climb|fly|drive|skate|dive|be eaten|be"
    r" used|be taken|be drunk|be worn)"
)
_DANGER = r"(?:danger|dangers|risks?|hazards?|threat|harm)"
_SAFE = (
    telling(
        "safe fit clean pure harmless suitable",
        rf"\b(?:safe|clean enough|pure enough|fit (?=to|for (?:human|consumption|drinking"
        rf"|children))|harmless|harmless enough) ?(?:enough )?(?:to"
        rf" {_TO_DO}\b|(?:for|to) (?:\w+ and )?{_WHOM}\b)(?: [\w'-]+){{0,3}}",
        needs="enough fit harmless safe",
    ),
    telling(
        "suitable",
        r"\bsuitable (?:even )?for (?:[\w-]+ and )?(?:allerg\w+|babies|infants|newborns|diabetics"
        r"|pregnant|sensitive|asthmatics|people with|coeliacs|celiacs|nursing|toddlers)\b(?:"
        r" [\w'-]+){0,2}",
    ),
    telling(
        "dangerous harmful toxic poisonous hazardous carcinogenic addictive flammable contagious"
        " infectious harmless",
        r"\b(?:is|are|was|were) (?:not|neither|in no way|not at all|never|no longer|by no means"
        r"|highly|completely|strongly|very) (?:\w+ )?(?:dangerous|harmful|toxic|poisonous|hazardous"
        r"|carcinogenic|addictive|flammable|contagious|infectious|harmless)\b"
        r"|\b(?:is|are) (?:carcinogenic|poisonous|addictive|hypoallergenic|non-toxic|germ-free"
        r"|antibacterial|non-addictive|non-flammable)\b",
    ),
    telling(
        "fear alarm worry concern afraid",
        r"\b(?:no (?:cause|reason|need|grounds) (?:for|to) (?:be )?(?:concern|alarm|worry|fear"
        r"|afraid)"
        r"|nothing to (?:fear|worry about|be afraid of)|need (?:have )?no (?:longer )?(?:fear"
        r"|worry)"
        r"|(?:need not|needn't|do not need to|don't need to) (?:fear))\b(?: (?:of|about"
        r"|for)(?: [\w'-]+){1,3})?",
    ),
    telling(
        "accident accidents injury injuries incident casualty fatality",
        r"\b(?:without|not|never)(?: \w+){0,2}? (?:a single|one single|any|one) (?:serious )?"
        r"(?:accidents?|injur(?:y|ies)|casualty|fatality)\b|\b(?:accident|injury)-free\b"
        r"|\bnot (?:caused|seen|had|known|suffered|recorded) (?:a |one |an )(?:single |serious )?"
        r"(?:accident|injury|incident|casualty|fatality)\b",
        needs="-fr any not one single",
    ),
    telling(
        "falling drowning burning slipping choking suffocating crashing colliding overturning",
        r"\b(?:keeps?|stops?|prevents?|saves?) (?:[\w'-]+ ){1,4}?(?:from )?(?:falling|drowning"
        r"|slipping|choking|suffocating|crashing|colliding|overturning)\b(?! (?:behind|in love"
        r"|through|into|short|victim|out)\b)",
    ),
    telling(
        "knives bullets shrapnel attempt attempts",
        r"\b(?:stops?|resists?|withstands?|repels?|foils?) (?:\w+ )?(?:knives|bullets|shrapnel"
        r"|(?:every|any|all) attempts?)\b(?: [\w'-]+){0,3}",
    ),
    telling(
        "bulletproof fireproof shatterproof childproof tamper earthquake flood proof",
        r"\b(?:is|are|and|completely|fully) (?:bullet|fire|shatter|child|tamper|earthquake|flood"
        r"|idiot"
        r"|theft|forgery|flame|explosion|tip|slip)-?proof\b",
    ),
    telling(
        "lives",
        r"\b(?:it|app|device|detector|alarm|vest|belt|helmet|system|sensor|test|vaccine|drug|line"
        r"|lamp"
        r"|kit|barrier|crossing|light|lights|jacket|airbag|drone|brake|which|that) (?:also |has"
        r" |already )?sav(?:es|ed) lives\b",
        needs="aves saved",
    ),
    telling(
        "secure safe stable",
        r"\b(?:is|are) (?:secure|safe|stable) for (?:the next )?(?:(?:a|many|several|\w+)"
        r" )?(?:hundred"
        r" |thousand )?(?:years|decades|generations|centuries)\b",
        needs="centuries decades generations years",
    ),
    telling(
        "danger dangers risk risks hazard hazards threat harm",
        r"\b(?:pos|present|carr|bear|involv|hold|entail|represent|caus|bring|com|mean|do)"
        r"(?:es?|s|ies|y|ing) "
        r"(?:with )?(?:practically |virtually |almost |absolutely |essentially )?(?:no|zero|little"
        r"|hardly any|not the slightest|nearly no|next to no) (?:\w+ )?"
        rf"{_DANGER}\b(?! (?:to|for) (?:\w+ )?(?:competit|market|business|rival|chain"
        rf"|industr))(?: (?:to|for)(?: [\w'-]+){{1,3}})?"
        r"|\bwithout (?:any |the slightest |a |all )?(?:\w+ )?(?:risks?|danger|harm|hazard)"
        r" (?:to|for|of|from)\b(?: [\w'-]+){1,3}"
        r"|\b(?:free (?:of|from)) (?:any |all |every )?(?:\w+ )?(?:risks?|danger|hazards?)\b"
        rf"|\b(?:there is|there are|at) (?:absolutely |practically )?no (?:\w+ )?{_DANGER}"
        r" (?:to|for|of|from)\b(?: [\w'-]+){1,3}",
        needs="no zero without free little hardly slightest",
    ),
    telling(
        "affect affects harm harms endanger endangers damage damages impair burden",
        r"\b(?:do|does|will|can)(?: not|n't| never|not) (?:\w+ )?(?:affect|harm|endanger|damage"
        r"|impair|burden) (?:the |people's |human |public |anyone's |children's |your )?(?:\w+ )?"
        r"(?:health|body|skin|lungs|hearing|eyes|children|people|babies|bees|pets|fish|unborn"
        r"|animals|wildlife|humans|sleep)\b",
        needs="n't never not",
    ),
    telling(
        "impossible",
        r"\b(?:makes?|making|renders?|rendering) (?:[\w-]+ ){0,3}?(?:aquaplaning|skidding"
        r"|slipping|tipping"
        r"|falling|falls?|theft|burglar\w*|break-ins?|fraud|forger\w*|hacking|mix-ups?|overdos\w+"
        r"|drowning"
        r"|collisions?|accidents?|errors?|mistakes|infections?|fires?|explosions?|overheating"
        r"|misuse"
        r"|injur\w+|contamination|derailments?|poisoning|choking|doping|leaks?|crashes|tampering)"
        r" (?:\w+ )?"
        r"impossible\b"
        r"|\bimpossible to (?:pick|forge|crack|break|copy|fall|overdose|misuse|swallow|tip"
        r"|capsize|open by force|jam)\b",
    ),
    telling(
        "fraud theft forgery fire hackers hacking attack attacks crashes accidents phishing",
        r"\bimmune (?:to|from|against) (?:\w+ )?(?:fraud|theft|forgery|fire|hackers|hacking"
        r"|attacks?"
        r"|crashes|accidents|phishing)\b",
        needs="immune",
    ),
    telling(
        "withstands withstand survives survive resists resist defies stands stand copes holds hold"
        " proof bears",
        r"\b(?:withstands?|survives?|resists?|defies|stands? up to|copes? with|holds? (?:out"
        r" )?against|proof against|survive|bears?) (?:any|every|all|even|the (?:strongest"
        r"|worst|heaviest|fiercest))(?: [\w-]+){0,2}? (?:floods?|storms?|earthquakes?|fires?"
        r"|quakes?|winds?|impacts?|loads?|weather|tsunami|collisions?|crash(?:es)?|hurricanes?"
        r"|gales?)\b",
        needs="all any even every fiercest heaviest strongest worst",
    ),
    telling(
        "protects protect",
        r"\bprotects? (?:[\w'-]+ ){1,4}?(?:in|from|against) (?:every|any|all) (?:[\w-]+ )?"
        r"(?:falls?|accidents?|crash(?:es)?|collisions?|weathers?|attacks?|dangers?|harm|diseases?"
        r"|infections?|viruses|loss|losses|burglar\w*|theft|threats?|injur\w+|situations?)\b",
        needs="every any all",
    ),
    telling(
        "reliable reliability dependable trustworthy fail-safe failsafe",
        r"\b(?:completely|absolutely|totally|perfectly|100 ?%|100 percent|utterly) (?:reliable"
        r"|dependable|trustworthy|fail-?safe)\b|\b(?:is|are) fail-?safe\b",
        needs="100 absolute complete fail perfect tot utter",
    ),
    telling(
        "tips overheats slips fails jams skids sinks collapses capsizes leaks freezes topples"
        " overturns derails explodes",
        r"\bnever (?:again )?(?:tips (?:over|up)|overheats|slips|fails(?! to)|jams|skids|sinks"
        r"|collapses|capsizes|leaks|freezes|topples|overturns|derails|explodes|catches fire)\b",
        needs="never",
    ),
    telling(
        "lost left stuck trapped forgotten hurt injured locked drown burned overlooked struck"
        " killed"
        " harmed",
        r"\b(?:nobody|no one|no (?:child|children|patient|driver|worker|hiker|passenger|swimmer"
        r"|walker|cyclist|resident|baby|toddler))(?: [\w-]+){0,3}? (?:will ever|ever|gets?|can"
        r"|will|is|has to)(?: ever| be| again| get)* (?:lost|left|stuck|trapped|forgotten|hurt"
        r"|injured|locked|drown|burned|run over|overlooked|struck|killed|harmed)\b",
        needs="nobody no",
    ),
    telling(
        "residue residues vapours fumes pollutants contaminants traces chemicals radiation",
        r"\b(?:leaves?|gives? off|contains?|emits?|releases?|produces?|has|have|is free of|are free"
        r" of) (?:behind )?(?:no|zero|hardly any) (?:\w+ ){0,2}?(?:residues?|vapours|fumes"
        r"|pollutants"
        r"|contaminants|traces|chemicals|radiation)\b",
        needs="no zero hardly",
    ),
    telling(
        "standards standard requirements tests test norms rules inspection inspections checks",
        r"\b(?:meets?|passed|passes|complies with|comply with|fulfils?|satisf(?:y|ies)|exceeds?"
        r"|surpasses|withstood|cleared|conforms? to) (?:with (?:ease|flying colou?rs) )?(?:all"
        r"|every"
        r"|the (?:highest|strictest|toughest|latest)|each|its|their|any|both)(?: [\w-]+){0,4}?"
        r" (?:safety|hygiene|health|crash|fire|toxicity|security) (?:and \w+ )?(?:standards?"
        r"|requirements|tests?|norms|rules|inspections?|checks)\b",
        needs="crash fire health hygiene safety security toxicity",
    ),
)
_APPROVED = (
    telling(
        "approval clearance authorisation authorization certification certificate licence license"
        " approvals",
        r"\b(?:has|have|had|with|holds?|received|got|won|gained|obtained|granted|given|secured"
        r"|enjoys?|carries) (?:\w+ ){0,3}?(?:full|final|official|safety|medical|clinical|health"
        r"|marketing|all|every|regulatory|the necessary|hygiene|unrestricted|unlimited)"
        r" (?:\w+ ){0,2}?"
        r"(?:approvals?|clearance|authori[sz]ation|certification|certificate|licen[cs]e)\b(?! (?:by"
        r"|from|of|under)\b)",
    ),
    telling(
        "approved authorised authorized certified cleared tested licensed",
        r"\b(?:is|are|was|were|been|now|already|fully|and) (?:\w+ly )?(?:approved|authori[sz]ed"
        r"|certified|cleared|tested|licensed) (?:as (?:safe|harmless)|for (?:use|sale|human"
        r"|children|infants|babies|passengers|patients|hospitals|public|general|human consumption)"
        r"|safe|and (?:safe|regulated|insured|harmless))\b(?: [\w'-]+){0,3}",
        needs="for harmless insured regulated safe",
    ),
)
_LICENSED_FOR_LIVES = (
    telling(
        "approved certified authorised authorized",
        r"\b(?:is|are|now) (?:fully |officially )?(?:approved|certified|authori[sz]ed)(?=[,.;]"
        r"| and (?:\w+ )?(?:free|safe|available|ready|in|on|may|can|will|is|has)\b)",
    ),
)
_LICENSED = (
    telling(
        "licensed regulated supervised insured audited",
        r"\b(?:is|are|fully|properly|officially|duly|strictly|independently) (?:\w+ly )?(?:licensed"
        r"|regulated|supervised|insured|audited)(?: and (?:licensed|regulated|supervised|insured"
        r"|audited))?(?=[,.;]| and (?:has|is|may|can|open|offer|hold|pay|take|now|deposit)\w*\b)",
    ),
)
_MONEYED = late(
    r"\b(?:lenders?|exchanges?|brokers?|deposits?|loans?|savers?|savings|invest\w*|funds?|crypto\w*"
    r"|tokens?|trading|bank|pensions?|payments?|stakes?)\b"
)
_AUTHORITY = late(
    r"\b[A-Z]{2,}\d*\b|\b(?:agency|authority|board|ministry|office|council|commission|institute"
    r"|inspectorate|department|federal|court|shareholders|directors|administration|bureau|bank of"
    r"|government|state|county|city|society|association|committee|parliament|senate)\b"
)


def _names_authority(case: Case, span: tuple[int, int]) -> bool:
    return _AUTHORITY.search(case.text, *case.sentence_at(span[0])) is not None


_OF_LIVES = late(
    r"\b(?:safety|safe|medical|clinical|health|hygiene|passengers?|hospitals?|patients|children"
    r"|vaccines?|drugs?|medicines?|devices?|capsules?|drones?|aircraft|toys?|foods?|tablets?"
    r"|implants?|tests?|therap\w+|treatments?|vehicles?|trams?|lifts?|seats?|helmets?|additives?"
    r"|pesticides?|sweeteners?|human)\b"
)


def _is_of_lives(case: Case, span: tuple[int, int]) -> bool:
    first, last = case.sentence_at(span[0])
    return bool(_OF_LIVES.search(case.lowered, first, last)) or speaks_of_bodies(case, span[0])


def _is_anybodys(case: Case, span: tuple[int, int]) -> bool:
    return not _names_authority(case, span) and _is_of_lives(case, span)


def _is_of_money(case: Case, span: tuple[int, int]) -> bool:
    first, last = case.sentence_at(span[0])
    return bool(_MONEYED.search(case.lowered, first, last)) and not _names_authority(case, span)


PROMISED_SAFETY = (
    *_SAFE,
    *held(_is_anybodys, *_APPROVED, *_LICENSED_FOR_LIVES),
    *held(_is_of_money, *_LICENSED),
)
"""What is promised of safety, and approvals that nobody is said to have given."""
