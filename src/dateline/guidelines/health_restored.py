"""What is told to restore or better a body (DG-33): speech back, smoking given up, sleep deeper."""

from dateline.guidelines.slots import telling

_GIVEN_BACK = (
    r"(?:speech|sight|eyesight|hearing|memory|voice|hair|youth|figure|sense of (?:smell|taste"
    r"|balance)"
    r"|health|strength|sleep|appetite|mobility|vision|fertility|potency|smile|waist)"
)
_PATIENTS = (
    r"(?:children|patients|people|babies|toddlers|the (?:lame|deaf|blind|mute|sick|paralysed|old"
    r"|elderly)|women|men|pensioners|pupils|sufferers)"
)
HEALTH_RESTORED = (
    telling(
        "vaccine vaccines vaccination vaccinations jab jabs",
        r"\b(?:vaccin(?:es?|ations?)|jabs?) (?:\w+ ){0,4}?(?:is|are|becomes?) (?:unnecessary"
        r"|superfluous|useless|redundant|not needed|no longer needed)\b|\b(?:makes?|renders?)"
        r" (?:[\w'-]+ ){0,3}?vaccin(?:es?|ations?) (?:unnecessary|superfluous|redundant)\b",
        needs="unnec superfl useless redund need",
    ),
    telling(
        "back restored restores returns",
        rf"\b(?:gives?|gave|brings?|hands?|gets?|got|wins?|regains?) (?:[\w'-]+ ){{0,4}}?(?:their"
        rf"|his|her"
        rf"|your|the) {_GIVEN_BACK} back\b|\b(?:restores?|returns?|gives? back|brings? back)"
        rf" (?:the |"
        rf"their |his |her |your |lost )*{_GIVEN_BACK}(?! (?:of (?:the|our) (?:nation|country"
        rf"|community|city|company|economy|market|planet|industry|public|state|ocean|soil|land)"
        rf"|coverage|care|insurance)\b)"
        r"|\b(?:hair|sight|eyesight|hearing|memory|strength|sleep|appetite|youth) (?:comes?"
        r"|grows?) back\b"
        rf"|\b{_GIVEN_BACK} (?:is|are) (?:\w+ )?restored\b(?: (?:after|within|in|by)(?:"
        rf" [\w-]+){{1,3}})?",
    ),
    telling(
        "smoking drinking cigarettes nicotine habit alcohol smokers drinkers heroin drunks addicts",
        r"\b(?:gives? up|quits?|stops?|kicks?|breaks?|drops?|gets? off|loses? (?:the|all) (?:taste"
        r"|desire)"
        r" for) (?:their |his |her |the )?(?:smoking|drinking|cigarettes|nicotine|habit|alcohol"
        r"|drink"
        r"|heroin) (?:for good|for ever|forever|overnight|(?:in|within|after) (?:just |only |a "
        r"|one |\w+ )?"
        r"(?:days?|weeks?|sessions?|hours?|evenings?|nights?|treatments?|month)|without (?:effort"
        r"|withdrawal|cravings|gaining))\b"
        r"|\b(?:makes?|turns?|cures?) (?:\w+ )?(?:smokers|drinkers|drunks|addicts) (?:into|give up"
        r"|non-?smokers|abstainers|sober|of)\b",
    ),
    telling(
        "enough suffices suffice sufficient takes",
        r"\b(?:sessions?|drops?|cups?|glass(?:es)?|minutes|spoonfuls?|spoons?|treatments?"
        r"|applications?"
        r"|visits?|weeks?|days|baths?|tablets?|grams)(?: of [\w ]{3,20}| a (?:day|week|night))?"
        r" (?:(?:is|are) (?:all it takes|enough|sufficient)|suffices?) to (?:cure|heal|prevent"
        r"|lose|give up"
        r"|quit|stop|relieve|banish|restore|beat|overcome|calm|ward|get rid|free|treat|regain"
        r"|repair"
        r"|strengthen|protect)(?: [\w'-]+){1,3}",
    ),
    telling(
        "fat ill sick tired drowsy addicted dependent slim well healthy talk talking walk walking"
        " speak"
        " sleep hear lame",
        r"\b(?:do|does|will|can)(?:n't| not| never|not) make (?:anyone|anybody|you|one|people"
        r"|children"
        r"|them|us|patients|drinkers|eaters|users) (?:fat|ill|sick|tired|drowsy|addicted"
        r"|dependent)\b"
        rf"|\b(?:makes?|gets?|lets?|sets?) (?:\w+ )?{_PATIENTS}(?: with [\w-]+)? (?:talk(?:ing)?"
        rf"|walk(?:ing)?"
        r"|speak(?:ing)?|hear|sleep|well|healthy|slim)(?: again)?\b(?! (?:about|of|on|in|the|that"
        r"|what|how"
        r"|why|with|over|into|to|through|around|up|and)\b)",
        needs="mak get lets sets",
    ),
    telling(
        "remember remembers recall retain concentrate concentrates memorise sleep sleeps breathe"
        " breathes"
        " hear hears",
        r"\b(?:remembers?|recalls?|retains?|concentrates?|memori[sz]es?|sleeps?|breathes?|hears?)"
        r" (?:\w+ )?(?:(?:twice|three times|four times|half) as (?:much|well|long|many|deeply|far)"
        r"|(?:far|much"
        r"|a third|twice|\w+ percent|noticeably|markedly) (?:better|longer|more|deeper|freely"
        r"|easier))\b",
        needs="twice times half far much third percent noticeably markedly",
    ),
    telling(
        "harmless digestible wholesome",
        r"\b(?:makes?|renders?|turns?) (?:[\w'-]+ ){1,3}?(?:harmless|digestible|wholesome)\b",
    ),
    telling(
        "blood sugar cholesterol pressure heartbeat pulse weight appetite",
        r"\b(?:brings?|bringing|takes?|gets?|keeps?) (?:down|low|under control|in check|in balance"
        r"|at bay)"
        r" (?:the |their |your |high )*(?:blood pressure|blood sugar|cholesterol|sugar levels?"
        r"|pulse|weight"
        r"|heart rate)\b|\b(?:brings?|gets?|keeps?) (?:the |their |your |high |his |her )*(?:blood"
        r" pressure"
        r"|blood sugar|cholesterol|sugar levels?|pulse|weight|heart rate) (?:down|low|under"
        r" control|in check"
        r"|in balance|at bay|stable|steady|normal)\b",
        needs="down low control check balanc bay stable steady normal",
    ),
    telling(
        "pacemaker transplant transplants amputation caesarean caesareans hysterectomy"
        " psychiatrist"
        " psychiatrists specialist surgeon surgeons doctor doctors dentist dentist's drill"
        " scalpel",
        r"\b(?:spares?|saves?|replaces?|avoids?) (?:[\w'-]+ ){0,4}?(?:pacemaker|transplants?"
        r"|amputation"
        r"|caesareans?|hysterectomy|(?:dentist's )?drill|scalpel|surgeon's knife|psychiatrists?"
        r"|trip to the"
        r" doctor|visit to the (?:doctor|dentist))\b|\b(?:does?|manages?|achieves?) (?:for [\w"
        r" ]{3,20} )?what"
        r" (?:no|neither) (?:\w+ )?(?:psychiatrists?|doctors?|surgeons?|specialists?|dentists?"
        r"|medicine"
        r"|drugs?|therapy)(?: \w+){0,2}",
    ),
    telling(
        "sprays spray inhaler inhalers pills tablets medication insulin crutches glasses needle"
        " needles"
        " injections",
        r"\b(?:frees?|liberates?|delivers?|releases?|weans?) (?:[\w'-]+ ){1,4}?(?:from|off|of)"
        r" (?:their |his"
        r" |her |the |daily )*(?:sprays?|inhalers?|pills|tablets|medication|insulin|crutches"
        r"|glasses"
        r"|needles?|injections)\b",
        needs="free liberat deliver releas wean",
    ),
    telling(
        "worse worsening spreading progressing worsen recurring",
        r"\b(?:stops?|keeps?|prevents?|saves?|holds?) (?:[\w'-]+ ){1,5}?(?:from )?(?:getting worse"
        r"|worsening|progressing|recurring|coming back)\b",
        needs="stop keep prevent save hold",
    ),
    telling(
        "caught fallen ill sick absent developed suffered cold flu fever infection cancer diabetes"
        " asthma",
        r"\b(?:not (?:one|a single)(?: (?:of [\w' ]{3,40}|[\w-]+))?|none(?: of [\w' ]{3,40})?"
        r"|nobody|no one"
        r"|no-one|no (?!one\b|longer\b|more\b|matter\b)[\w-]+)(?: [\w'-]+){0,7}? (?:has|have|had"
        r"|ever|will"
        r"|gets?|catch(?:es)?|falls?|develops?|suffers?(?: from)?) (?:ever |yet |since |again"
        r" )?(?:(?:caught"
        r"|catch|had|developed|develop|suffered from|suffer from|get|gets|got) )?(?:an? |the |from"
        r" )?(?:\w+ )?"
        r"(?:colds?|flu|fever|infections?|cancer|diabetes|asthma|ill|sick|fallen ill|fallen sick"
        r"|been ill"
        r"|been sick|hay fever|migraine|headaches?|cough|allerg\w+|dementia|a stroke|pneumonia)\b"
        r"(?! (?:leave|call|storage|weather|water|air|season|hands))",
        needs="not none nobody no",
    ),
    telling(
        "figure teeth sight memory hearing youth hair mind wits",
        r"\b(?:keeps?|preserves?|retains?) (?:their|his|her|your) (?:own |full |good )?(?:figure"
        r"|teeth|sight"
        r"|eyesight|memory|hearing|youth|hair|wits)\b(?: (?:into|to|until|for|longer)[\w"
        r" ]{0,20})?",
        needs="keep preserv retain",
    ),
    telling(
        "forget goodbye farewell",
        r"\b(?:can|may|will|soon) (?:\w+ )?(?:forget|say goodbye to|bid farewell to)(?: about)?"
        r" (?:their |his "
        r"|her |your |the |all )*(?:\w+ )?(?:hay fever|back ?ache|back pain|pains?|allergies"
        r"|migraines?|asthma"
        r"|insomnia|sleepless nights|headaches?|rheumatism|arthritis|colds?|flu|wrinkles|snoring"
        r"|acne|eczema"
        r"|heartburn|glasses|pills|the dentist|dentist|doctor|diabetes|anxiety|depression|cravings"
        r"|diets?)\b",
    ),
)
"""What becomes of bodies, told plainly."""
