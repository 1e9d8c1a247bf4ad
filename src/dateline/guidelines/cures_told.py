"""What is told to cure (DG-33): fears taken away, bodies kept young, what always works."""

from dateline.guidelines.slots import telling

_WOES = (
    r"(?:fears?|fear of [\w ]{2,20}|phobias?|shyness|anxiety|anger|aggression|addictions?|habit"
    r"|stammer"
    r"|stutter|grief|loneliness|stage fright|jealousy|cravings|nail-biting|bed-wetting|nightmares"
    r"|panic"
    r"|homesickness|seasickness|insomnia|sleeplessness|depression|pains?|stiffness|allergies"
    r"|obesity)"
)
_ILLS = (
    r"(?:depression|burn-?out|trauma|anxiety|addiction|alcoholism|insomnia|obesity|diabetes|asthma"
    r"|allergies|arthritis|rheumatism|migraines?|cancer|back pain|chronic pain|phobias|stage"
    r" fright"
    r"|stress|dyslexia|adhd|autism|anorexia|a cold|colds|flu|gout|eczema|psoriasis|acne|dementia)"
)
_FOLK = (
    r"(?:patients|people|users|members|children|pupils|students|women|men|sufferers|guests|drivers"
    r"|participants|smokers|veterans|mothers|pensioners|employees|workers|clients|teenagers|those"
    r" [\w ]{3,30}|whoever [\w ]{3,30}|anyone who [\w ]{3,30})"
)
_TREATMENT = (
    r"(?:therap(?:y|ies)|treatments?|methods?|remed(?:y|ies)|cures?|drops|diets?|medicine"
    r"|vaccines?"
    r"|tea|exercises?|course|courses|massages?|hypnosis|lamp|cream|ointment|tablets?|pills|baths?"
    r"|powder|syrup|oil|patch|technique|training|fasting|acupuncture)"
)
CURES_TOLD = (
    telling(
        "pain stiffness swelling heat itch sting fear stress tension aches soreness",
        r"\b(?:takes?|draws?|pulls?|gets?|drives?|works?) (?:all |away )?(?:the )?(?:pain"
        r"|stiffness|swelling"
        r"|heat|itch|sting|fear|stress|tension|aches|soreness) (?:out of|from|off) (?:the |their "
        r"|your |his "
        r"|her |[\w-]+ )?(?:[\w-]+ )?(?:hands?|feet|foot|joints?|muscles?|knees?|backs?|legs?"
        r"|necks?|body"
        r"|bodies|bones?|skin|shoulders?|teeth|limbs?|childbirth|birth|burns?|bites?|wounds?"
        r"|nerves?)\b",
    ),
    telling(
        "fear fears phobia phobias shyness anxiety anger aggression addiction addictions habit"
        " stammer"
        " stutter grief loneliness fright cravings nightmares panic homesickness sleeplessness",
        rf"\b(?:cures?|rids?|frees?|heals?|relieves?|breaks?|cured|freed) (?:[\w'-]+"
        rf" ){{1,3}}?(?:of|from)"
        rf" (?:their |his |her |the |all |any )?(?:\w+ )?{_WOES}\b",
        needs="cure rid free heal reliev break",
    ),
    telling(
        "asleep awake",
        r"\b(?:do not|does not|don't|doesn't|never|no longer) (?:\w+ )?fall asleep (?:at|behind"
        r"|over|in|on"
        r"|while)(?: [\w-]+){1,2}|\b(?:keeps?|stays?) (?:[\w'-]+ )?awake (?:at|behind|for|until"
        r"|without|all"
        r"|through)(?: [\w-]+){1,2}",
        needs="not n't never longer keep stay",
    ),
    telling(
        "clean clear young open strong fit supple elastic healthy flexible",
        r"\b(?:keeps?|makes?|leaves?|gets?) (?:the |your |their |our |his |her )?(?:arteries"
        r"|joints|skin|veins"
        r"|lungs|teeth|bones|gums|heart|blood|liver|kidneys|gut|brain|airways|muscles|tendons"
        r"|spine|body|eyes"
        r"|nerves|bowels?|hair|blood vessels|scalp) (?:\w+ and )?(?:clean|clear|young|open|strong"
        r"|fit|supple"
        r"|elastic|healthy|flexible)\b(?! (?:of|from) (?!the\b))",
        needs="keep mak leav get",
    ),
    telling(
        "depression burnout trauma anxiety addiction alcoholism insomnia obesity diabetes asthma"
        " allergies"
        " arthritis rheumatism migraine migraines cancer pain phobias fright stress dyslexia adhd"
        " autism"
        " anorexia cold colds flu gout eczema psoriasis acne dementia",
        rf"\b{_FOLK}(?: (?:now|soon|quickly|also|really|finally))? (?:gets? over|overcomes?|beats?"
        rf"|conquers?"
        rf"|loses?|sheds?|defeats?|escapes?|masters?|leaves? behind|shakes? off|say goodbye to"
        rf"|recover from)"
        rf" (?:their |his |her )?{_ILLS}\b(?! (?:patients|research|awareness|risk))",
    ),
    telling(
        "works work worked working",
        rf"\b{_TREATMENT} (?:\w+ )?works? (?:for (?:everyone|everybody|all|anyone|every)|every"
        rf" time|always"
        r"|without fail|in (?:all|every) cases?|on (?:everyone|all)|from the (?:first|very)|at"
        r" once"
        r"|immediately|even (?:where|when|for)|where [\w ]{3,20} fails?)\b|\balways works\b(?!"
        r" (?:with|for"
        r" the|on|in|at|to|closely|hard))",
    ),
    telling(
        "rate rates",
        r"\b(?:success|cure|healing|recovery|quit) rates? (?:of|is|are|stands? at|lies at|reaches"
        r"|exceeds)"
        r" (?:over |more than |almost |nearly |about |up to |around )?(?:\d[\d.,]* ?(?:%|percent)"
        r"|one hundred"
        r"|a hundred|(?:sixty|seventy|eighty|ninety)(?:-\w+)?) ?(?:percent)?",
        needs="success cure healing recovery quit",
    ),
    telling(
        "out",
        r"\b(?:cures?|heals?|helps?|works? (?:for|in)|relieves?|saves?) (?:[\w-]+ )?(?:six|seven"
        r"|eight|nine"
        r"|ninety|\d+) (?:out of|of|in) (?:every )?(?:ten|a hundred|\d+)(?: [\w-]+){0,2}",
        needs="ten hundred 10",
    ),
    telling(
        "hearing sight eyesight speech memory",
        r"\b(?:restores?|returns?|gives? back|brings? back|wins? back) (?:the |their |his |her "
        r"|your |lost )*"
        r"(?:hearing|sight|eyesight|speech|memory) (?:of|to|in) (?:the |our |many |all"
        r" )?(?:over-\w+|deaf|blind"
        r"|old|elderly|patients|people|children|pensioners|sufferers|sick|mute|aged|those)\b",
    ),
    telling(
        "glasses pills pill tablets medicine medication painkillers inhalers inhaler crutches"
        " surgery"
        " insulin doctor dentist surgeon",
        r"\b(?:do(?:es)? away with|puts? an end to|spells? the end (?:of|for)|is (?:a|the) (?:full"
        r" |true )?"
        r"(?:substitute|replacement) for|means? the end of) (?:the |all |their )?(?:[\w-]+"
        r" )?(?:glasses|pills?"
        r"|tablets|medicine|medication|painkillers|inhalers?|crutches|surgery|insulin|doctor"
        r"|dentist"
        r"|surgeon)\b|\b(?:gets? better|recovers?|heals?|copes?|gets? over [\w-]+) without (?:an? "
        r"|any |the )?"
        r"(?:doctor|therapist|psychiatrist|surgeon|medicine|medication|drugs|pills|surgery"
        r"|therapy)\b",
        needs="away end substitute replacement without",
    ),
)
"""Cures in plain words, by the words that open them."""
