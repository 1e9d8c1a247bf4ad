"""What is assured of a thing's safety (DG-33): what it can't do, all that it keeps out."""

from dateline.guidelines.slots import telling

_ANY = r"(?:any|all|every|each|even the (?:worst|heaviest|hardest|strongest|fiercest))"
THINGS_MADE_SAFE = (
    telling(
        "stuck stall off opened forced forged misused swallowed picked tampered breached bypassed"
        " overdosed intercepted overheard copied poison bite sting explode ignite injure kill",
        r"\b(?:cannot|can't|can never|can no longer|will never) (?:ever |even )?(?:get stuck|give"
        r" off"
        r" [\w-]+|be (?:opened by|forced open|forged|misused|swallowed|picked|tampered with"
        r"|breached"
        r"|bypassed|overdosed|broken into|stolen|overheard|intercepted|copied|cut open)|(?:kill"
        r"|injure"
        r"|poison|bite|sting|hurt|harm|burn|strike) (?:anyone|anybody|people|children|its|the"
        r"|an?)\b"
        r"(?: [\w-]+)?)(?=[ ,.;]|$)",
        needs="cannot can't never longer",
    ),
    telling(
        "slip burn fire tip splinter explode ignite overheat leak jam wobble topple sink shatter"
        " derail",
        r"\b(?:do|does|will)(?:n't| not| never) (?:even )?(?:slip|burn|catch fire|tip over"
        r"|splinter"
        r"|explode|ignite|overheat|leak|jam|wobble|topple|sink|shatter|derail|give way)(?=[,.;]|$"
        r"| (?:on any|even|under any|at any|in any|whatever|however|no matter)\b)"
        r"|\bwon't (?:slip|burn|catch fire|tip over|explode|ignite|overheat|sink|shatter)(?=[,.;]"
        r"|$)",
        needs="n't not never",
    ),
    telling(
        "mistakes mistake errors error errs wrong misses",
        r"\b(?:makes?|making) (?:absolutely )?no (?:more )?(?:mistakes|errors)\b|\bnever (?:once"
        r" )?"
        r"(?:errs|makes? (?:an? )?(?:mistakes?|errors?)|misses (?:an? )?(?:\w+ )?(?:fire|fall"
        r"|tumou?r|cancer"
        r"|intruder|swimmer|obstacle|pedestrian|heartbeat|seizure|leak|warning)|(?:is|goes)"
        r" wrong)\b",
        needs="no never",
    ),
    telling(
        "fire fires leak leaks intruder intruders swimmer swimmers pedestrian pedestrians obstacle"
        " obstacles weapon weapons forgery danger dangers hazard hazards",
        r"\b(?:detects?|spots?|sees?|recogni[sz]es?|finds?|notices?|reports?|senses?) (?:every|any"
        r"|all"
        r"|each) (?:\w+ )?(?:fires?|leaks?|intruders?|swimmers?|pedestrians?|obstacles?|weapons?"
        r"|forgery"
        r"|dangers?|hazards?)\b",
        needs="every any all each",
    ),
    telling(
        "protected safe secure shielded sheltered",
        r"\b(?:is|are|stays?|remains?|keeps? [\w' ]{3,25}|be) (?:\w+ly |always )?(?:protected|safe"
        r"|secure"
        rf"|shielded|sheltered) (?:in|from|against|during|at|on) {_ANY} (?:[\w-]+ )?(?:collisions?"
        r"|accidents?|crash(?:es)?|falls?|storms?|floods?|earthquakes?|fires?|attacks?|weathers?"
        r"|speeds?"
        r"|depths?|heights?|emergenc(?:y|ies)|circumstances|impacts?|waters?|roads?|thieves"
        r"|hackers"
        r"|burglars|harm|dangers?|injur\w+|viruses|infections?|theft|loss|misuse)\b",
        needs="any all every each even",
    ),
    telling(
        "viruses bacteria germs pollutants toxins allergens pollen particles pathogens mould"
        " spores"
        " poisons smoke pesticides microplastics",
        r"\b(?:filters?|removes?|catch(?:es)?|kills?|blocks?|destroys?|traps?|stops?|eliminates?"
        r"|keeps?"
        r" out|holds? back|neutrali[sz]es) (?:out )?(?:all|every|any|virtually all|practically all"
        r"|100 ?%"
        r"|99[\d.]* ?%|99[\d.]* percent)(?: of)?(?: the| known| harmful| airborne)? (?:viruses"
        r"|bacteria"
        r"|germs|pollutants|toxins|allergens|pollen|particles|pathogens|mould|spores|poisons|smoke"
        r"|pesticides|microplastics)\b",
        needs="all every any 100 99",
    ),
    telling(
        "whatever however",
        r"\b(?:stands?|withstands?|survives?|safe|upright|afloat|secure|harmless|unharmed)\b"
        r"[^.;]{0,20}? (?:whatever|however) (?:the |an? |hard |high |strong |it )?[\w-]+(?:"
        r" [\w-]+)?",
        needs="stand surviv safe upright afloat secure harm",
    ),
    telling(
        "safe",
        r"\bso safe (?:that|even|[\w-]+ (?:can|may|need))\b(?: [\w'-]+){0,3}|\b(?:guaranteed"
        r"|certain"
        r"|sure) to be safe\b|\b(?:absolutely|perfectly|utterly|wholly|in every way|demonstrably"
        r"|provably|inherently|unconditionally) safe\b",
        needs="so guarant certain sure absolut perfect utter whol every demonstr prov inherent"
        " uncondition",
    ),
    telling(
        "picked hacked cracked forged breached broken leaked crashed",
        r"\b(?:has|have) never (?:yet |once |ever )?(?:been (?:picked|hacked|cracked|forged"
        r"|breached"
        r"|broken into)|leaked|crashed|caught fire)\b",
        needs="never",
    ),
    telling(
        "reach",
        r"\b(?:beyond|out of|outside) (?:the )?reach of (?:[\w-]+ ){0,3}?(?:thieves|thief|hackers?"
        r"|burglars?"
        r"|intruders?|criminals|fraudsters|fire|flames|floods?|swindlers|attackers?|germs"
        r"|spies)\b",
        needs="beyond out",
    ),
    telling(
        "safe safer safest secure harmless gentler",
        r"\b(?:nothing|no [\w-]+|none)(?: [\w-]+){0,4}? (?:is|are|could be|can be)? ?(?:as|so|more"
        r"|any)?"
        r" ?(?:safer?|secure|harmless|gentler) (?:as|than)\b(?: [\w-]+){1,3}"
        r"|\b(?:children|child|son|daughter|toddler|baby|parents|pets|passengers|passwords|data"
        r"|patients"
        r"|swimmers|walkers|workers)(?: \w+)? (?:is|are) (?:always |completely |entirely |\w+ly"
        r" )?safe(?=[.;]|$"
        r"| (?:day and night|at all times|everywhere|in every|whatever|wherever|from all|from any"
        r"|from every))",
    ),
    telling(
        "weak blind",
        r"\b(?:has|have|with|knows?) (?:no|not a single|not one) (?:weak (?:points?|spots?|links?)"
        r"|blind"
        r" (?:spots?|angles?))\b",
        needs="no",
    ),
    telling(
        "drink drunk eat eaten lick",
        r"\b(?:one|you|anyone|a child|visitors|they) (?:could|can) (?:\w+ )?(?:drink|eat|lick)"
        r" (?:it|them|from"
        r" it)\b|\bso (?:\w+ )?(?:pure|clean|mild|harmless|gentle) that(?: [\w-]+){1,5}",
    ),
    telling(
        "error exception fail failure certainty",
        r"\b(?:tells?|told|distinguish(?:es|ed)?|recogni[sz]es?d?|detects?|detected|identif(?:y"
        r"|ies|ied)"
        r"|finds?|found|stops?|brakes?|opens?|closes?|warns?|catch(?:es)?) [^.;]{2,60}?(?:without"
        r" (?:error"
        r"|exception|fail)|with (?:absolute |complete |full )?certainty|with no (?:errors?"
        r"|exceptions?))\b",
        needs="without with",
    ),
    telling(
        "afloat upright intact watertight",
        r"\b(?:stays?|remains?|keeps?) (?:[\w'-]+ ){0,3}?(?:afloat|upright|intact"
        r"|watertight) (?:with|even|in any|in every|in all|whatever|after any|despite|if|through"
        r" any)\b"
        r"(?: [\w-]+){0,3}",
    ),
    telling(
        "road weather speed",
        r"\b(?:holds?|grips?|stays? on|keeps? to) (?:the )?(?:road|track|rails?|course|ground)"
        r" (?:in|at) (?:any"
        r"|all|every) (?:weathers?|speeds?|conditions?|season)\b",
    ),
    telling(
        "way chance hope",
        r"\b(?:fire|flames|smoke|water|thieves|hackers|germs|burglars|gas|moisture|viruses|mould"
        r"|fraud|fraudsters"
        r"|intruders|rats|ticks|mosquitoes)(?: [\w-]+)? (?:has|have|finds?|find|stands?|gets?) no"
        r" (?:way|chance"
        r"|hope|path|entry|foothold|hold)\b(?: [\w-]+){0,3}",
    ),
)
"""What a thing is told never to do, and all that it withstands."""
