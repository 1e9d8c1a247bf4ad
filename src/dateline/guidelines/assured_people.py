"""For whom a thing is assured to be good (DG-33), what it helps them do, what occurs no more."""

from dateline.guidelines.bodily_claims import speaks_of_bodies
from dateline.guidelines.bodily_words import BODILY
from dateline.guidelines.case import Case
from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.slots import held, telling

_FRAIL = (
    r"(?:diabetics|asthmatics|allergy sufferers|allergics|people with [\w-]+(?: [\w-]+)?|pregnant"
    r" women|nursing mothers|expectant mothers|insomniacs|epileptics|coeliacs|celiacs|sufferers"
    r"|the sick|the chronically ill|convalescents|patients|migraine sufferers|babies|infants"
    r"|newborns|toddlers|premature babies|heart patients|cancer patients|smokers|the obese|the"
    r" overweight|sensitive skin|dry skin|tired (?:legs|eyes)|stressed \w+|sore (?:throats?"
    r"|muscles)|aching \w+|stiff \w+|arthritic \w+|children with [\w-]+|anyone with [\w-]+|those"
    r" with [\w-]+|those who suffer[\w ]{0,20}|(?:high|low) blood pressure|weak (?:hearts?|nerves"
    r"|bones)|anxious \w+|restless \w+|hyperactive children|the elderly|joints|bones|nerves|the"
    r" (?:heart|brain|skin|liver|kidneys|stomach|gut|lungs|joints|back|spine|circulation|nerves"
    r"|eyes|immune system|memory|blood))\b"
)
_HELPED = (
    r"(?:gain weight|lose weight|lose \w+ kilos|put on weight|sleep|fall asleep|breathe|walk|speak"
    r"|talk|heal|recover|grow|conceive|concentrate|calm down|relax|digest|quit|stop smoking|give up"
    r"|see (?:better|again)|hear (?:better|again)|remember|live longer|get pregnant|stay (?:dry"
    r"|healthy|slim|calm|young|awake|sober|mobile)|overcome|control their (?:blood|asthma|weight"
    r"|diabetes|cravings|pain|bladder)|keep their (?:blood"
    r"|weight)|feel (?:better|less)|cope|move|get over|survive|thrive|get well|come to rest)\b"
)
_ILL = (
    r"(?:varicose veins|allerg\w+|asthma|pain|back pain|joint pain|headaches?|migraines?|insomnia"
    r"|hay fever|eczema|acne|depression|anxiety|addiction|diabetes|rheumatism|arthritis|colds"
    r"|snoring|sleeplessness|sleepless nights|hot flushes|phobias?|fears?|stutter\w*|bedwetting"
    r"|wrinkles"
    r"|cellulite|caries|heartburn|seasickness|hangovers?|tinnitus|dizziness|lice|ticks|mosquito"
    r" bites|sore \w+|stiff \w+|tired \w+|swollen \w+|cold feet|grey hair|baldness|dyslexia"
    r"|burn-?out|stress|fatigue|obesity|lactose intolerance|constipation|indigestion)\b"
)
_OF_BODIES = BODILY - lexicon("users customers residents children women men people data")
_GOODS = (
    r"(?:bath|baths|tea|teas|oil|oils|massages?|creams?|mud|water|waters|herbs?|drink|drinks|drops"
    r"|foods?|light|lamp|music|sounds?|air|climate|steam|soups?|broth|honey|juice|juices|clay"
    r"|minerals?|salts?|spring|springs|stones?|crystals|plants?|mushrooms?|fruits?|pads|patch"
    r"|patches|gel|ointment|balm|powder|capsules|extract|ritual|yoga|exercises|wrap|wraps|mask"
    r"|bracelet|bed|mattress|insoles|corset)"
)
_FOR_THEM = (
    telling(
        "allergic reactions irritation side allergies rash",
        r"\b(?:causes?|produces?|triggers?|provokes?|leads? to|gives? rise to) (?:no|neither"
        r"|hardly any)"
        r" (?:\w+ )?(?:allergic reactions?|reactions|irritations?|allergies|rash(?:es)?"
        r"|side[- ]effects)\b",
    ),
    telling(
        "intelligence iq fertility",
        r"\b(?:has|have|had|show|shows|develops?|gives?) (?:\w+ )?(?:an? )?(?:higher|lower"
        r"|greater|superior"
        r"|raised|reduced) (?:intelligence|iq|fertility|life expectancy)\b(?! (?:agency|service))",
        needs="greater higher lower raised reduced superior",
    ),
    telling(
        "teeth bones hair nails skin joints gums",
        r"\b(?:gives?|ensures?|means?|brings?|makes? for|for) (?:\w+ ){0,2}?(?:strong|healthy"
        r"|white|firm"
        r"|supple|stronger|healthier|whiter|firmer|younger)(?:,? (?:and )?\w+)? (?:teeth|bones"
        r"|hair|nails"
        r"|skin|joints|gums)\b(?! (?:care|products|clinic))",
        needs="strong healthy white firm supple healthier young",
    ),
    telling(
        "invulnerable impervious unassailable impregnable",
        r"\b(?:is|are|and|it) (?:invulnerable|impervious|unassailable|impregnable) (?:to|by)"
        r" (?:\w+ )?"
        r"(?:fraud|hackers|hacking|attacks?|theft|fire|earthquakes|floods|burglars|viruses"
        r"|forgery|storms)"
        r"\b",
    ),
    telling(
        "boost booster",
        r"\b(?:an?|the|natural|real|daily) (?:immune|immunity|vitality) (?:boost|booster)\b",
        needs="immun vitality",
    ),
    telling(
        "spread escape",
        r"\b(?:fires?|flames|smoke|gas|infections?|germs|bacteria|viruses|mould|disease)"
        r" (?:can't|cannot|can"
        r" never|could never|can no longer) (?:spread|escape|arise|break out|take hold|get in"
        r"|enter)\b",
    ),
    telling(
        "boon blessing godsend balm comfort cure salvation lifeline help remedy",
        rf"\b(?:an?|the|as|true|real) (?:\w+ )?(?:boon|blessing|godsend|balm|cure|salvation|remedy)"
        rf" (?:for|to|against) (?:\w+ )?{_FRAIL}(?! of (?:the|our)\b)",
        needs="balm blessing boon cure godsend remedy salvation",
    ),
    telling(
        "good ideal suitable suited perfect wholesome beneficial digestible tolerated safe kind"
        " right healthy harmless",
        r"\b(?:is|are|being|and|especially|particularly|also|even|very) (?:\w+ly )?(?:good|ideal"
        r"|suitable|suited|perfect|wholesome|beneficial|digestible|well tolerated|tolerated|safe"
        rf"|right|healthy|harmless) (?:even )?(?:for|to|by) (?:\w+ )?{_FRAIL}(?! of (?:the|our)\b)",
    ),
    telling(
        "helps help lets enables allows gets teaches",
        r"\b(?:helps|lets|enables|allows|gets|teaches|(?:can|will|also|that|which) help)"
        r" (?:[\w'-]+ ){0,2}?(?:people|children|kids|babies|infants|women|men|patients|pupils"
        r"|smokers|users|adults|seniors|drinkers|dogs|cats|couples|sufferers|asthmatics|diabetics"
        r"|toddlers|mothers|newborns|wounds|bones|muscles|insomniacs|horses|calves|piglets|the body"
        rf"|the elderly|the skin)(?: with [\w-]+)? (?:to )?(?:\w+ )?{_HELPED}",
    ),
    telling(
        "risk rate risks rates",
        r"\b(?:cancer|asthma|diabetes|stroke|dementia|infection|miscarriage|accident|fall|suicide"
        r"|allergy|depression|injury|heart attack|relapse|mortality|death|fracture|infertility"
        r"|leuk\w+)"
        r" (?:risks?|rates?) (?:is|are|was|were|falls?|drops?|sinks?|rises?|doubles?|(?:of"
        r" )?(?:twice"
        r"|half|two|three|four|five|six|ten|\d+) times|that is|by (?:half|a third|\d+))\b"
        r"(?: [\w'-]+){0,2}",
    ),
    telling(
        "more longer anymore ever",
        r"\b(?:there (?:are|is|have been|has been)|has|have|suffers?|gets?|knows?|needs?)"
        r" (?:no more|no longer any|hardly any|practically no) (?:asthma attacks?|allerg\w+|colds?"
        r"|headaches?|migraines?|infections?|accidents?|falls|back pain|pain|symptoms|injuries"
        r"|fevers?"
        r"|nightmares|seizures|panic attacks?|sleepless nights|cavities|ticks|lice|diarrh\w+|stress"
        r"|burn-?out|hangovers?|blisters)\b",
        needs="get has have know need suffer there",
    ),
    telling(
        "dangerous harmful risky hazardous noxious unhealthy",
        r"\b(?:no|not|any|hardly|scarcely) more (?:dangerous|harmful|risky|hazardous|noxious"
        r"|unhealthy)"
        r" than(?: [\w'-]+){1,4}|\bless (?:dangerous|harmful|risky|hazardous|noxious|unhealthy)"
        r" than"
        r"(?: [\w'-]+){1,4}",
    ),
    telling(
        "healthiest safest gentlest purest",
        r"\bthe (?:healthiest|gentlest|most effective|most wholesome) (?:[\w-]+ ){0,2}?(?:bread"
        r"|food"
        r"|foods|drink|water|oil|diet|way|milk|sugar|snack|meal|breakfast|fat|salt|honey|meat"
        r"|egg|eggs"
        r"|treatment|therapy|remedy|method|mattress|chair|shoe|toothpaste|soap)\b",
    ),
    telling(
        "detoxifying slimming rejuvenating purifying anti-stress blood-cleansing pain-free sedative"
        " strengthening invigorating curative medicinal healing de-stressing disinfecting",
        r"\b(?:detoxifying|slimming|rejuvenating|purifying|anti-stress|blood-cleansing|sedative"
        rf"|curative|healing|de-stressing|disinfecting) (?:[\w-]+ )?{_GOODS}\b",
    ),
    telling(
        "knife scalpel needle injection drill anaesthetic hospital operation surgery scar scars",
        r"\b(?:spares?|saves?|avoids?|without|instead of) (?:[\w'-]+ ){0,3}?(?:the (?:knife|scalpel"
        r"|needle|injection|drill|anaesthetic|hospital|operation|surgeon)|a (?:general"
        r" )?anaesthetic)\b"
        r"|\b(?:leaves?|leaving) (?:behind )?(?:no|hardly any) (?:\w+ )?scars?\b",
    ),
    telling(
        "risk hazard threat danger risks hazards",
        r"\b(?:is|are|but|poses?|presents?|as|represents?|and) (?:at no time |in no way )?(?:no"
        r"|not an?"
        r"|not any) (?:health|safety|fire|explosion|radiation|infection|cancer|public health"
        r"|drowning"
        r"|choking) (?:risks?|hazards?|threat|danger)s?\b",
        needs="no",
    ),
    telling(
        "works work acts act effect working",
        r"\b(?:works?|acts?) (?:just )?(?:like|as) (?:an? |the )?(?:\w+ )?(?:vaccine|medicine"
        r"|drug|antibiotic"
        r"|painkiller|painkillers|antidepressant|tranquilli[sz]er|sedative|sleeping pill|balm|tonic"
        r"|pill)\b|\b(?:it|and|which|that|cream|drops|syrup|tablets?|remedy|oil|therapy|treatment"
        r"|ointment|tea"
        r"|patch|vaccine|device|method) (?:works?|acts?|takes effect) (?:within (?:\w+ )?(?:minutes"
        r"|hours|seconds|days|weeks)|in (?:\w+ )?(?:minutes|seconds)|at once|immediately|faster"
        r"|even"
        r" when|where (?:other|tablets|drugs|medicine)\w*)\b(?: [\w'-]+){0,3}",
    ),
    telling(
        "illness illnesses disease diseases complaints ailments",
        r"\b(?:cures?|heals?|prevents?|against|banishes?|relieves?|treats?|eases?|ends?) (?:all"
        r"|every"
        r"|any|most|over \w+|many|a hundred|dozens of|\d+) (?:\w+ )?(?:illness(?:es)?|diseases?"
        r"|complaints|ailments|allergies|pains?)\b",
    ),
    telling(
        "diagnosis diagnosed diagnoses recognised detected spotted",
        r"\b(?:tumou?rs?|cancers?|strokes?|heart attacks?|dementia|sepsis|pneumonia|depression"
        r"|autism"
        r"|diabetes|seizures?)\b[^.;]{0,40}? (?:is|are|can be|is to be) (?:diagnosed|recogni[sz]ed"
        r"|detected|spotted|found|predicted) (?:with|without|in|within|years|months|days|hours"
        r"|before"
        r"|long|from|by the|by its|early)\b(?: [\w'-]+){0,3}",
    ),
    telling(
        "disinfects sterilises sterilizes sanitises sanitizes purifies deodorises",
        r"\b(?:disinfects|sterili[sz]es|saniti[sz]es|purifies) (?:[\w'-]+ ){0,2}?(?:hands|water|air"
        r"|surfaces|rooms?|milk|wounds|instruments|food|skin|clothes|bottles|drinking water|toys)\b"
        r"(?: (?:for|in|within)(?: [\w-]+){1,2})?",
    ),
    telling(
        "healthy supple free",
        r"\b(?:keeps|makes|leaves) (?:the |their |your |its |his |her )?(?:\w+ )?(?:udders?"
        r"|hooves|hoofs"
        r"|gums|teeth|skin|joints|bones|lungs|arteries|cows|calves|hens|pigs|horses|bees|dogs|cats"
        r"|children|people|pupils|staff|workers|residents|eyes|feet|back|heart|gut|body|mind|hair"
        r"|blood|brain|tendons|muscles|babies|mothers|liver|kidneys|nerves|fish) (?:\w+"
        r" )?(?:healthy"
        r"|supple|free of(?: \w+){1,2})(?! (?:competition|market))\b",
        needs="keeps leaves makes",
    ),
    telling(
        "case cases instance",
        r"\b(?:never|not|no)(?: \w+){0,3}? (?:a |one |any |single |known |recorded )+(?:cases?"
        r"|instance)"
        r" of (?:\w+ )?(?:poisoning|infection|illness|allergy|injury|cancer|disease|contamination"
        r"|food poisoning|legionella|salmonella|damage to health|drowning|fire|side[- ]effects)\b",
        needs="of",
    ),
    telling(
        "hygienically medically biologically structurally technically toxicologically",
        r"\b(?:is|are|was|were|and) (?:hygienically|medically|biologically|structurally|technically"
        r"|toxicologically|environmentally) (?:\w+ )?(?:safe|harmless|sound|clean|unobjectionable"
        r"|flawless|necessary)\b",
    ),
    telling(
        "belt helmet helmets gloves mask masks goggles fence lifeguard harness supervision"
        " precautions protection",
        r"\bno (?:seat belts?|belt|helmets?|gloves|masks?|goggles|fence|lifeguards?|harness"
        r"|supervision"
        r"|precautions|protection|protective \w+|safety \w+) (?:is|are|will be) (?:needed|required"
        r"|necessary|called for)\b",
        needs="called necessary needed required",
    ),
    telling(
        "test tests",
        r"\b(?:pass|passes|withstand|withstands|passed|survive|survives) (?:any|every|all|the"
        r" strictest"
        r"|the toughest|the hardest) (?:\w+ )?(?:fire|crash|safety|drop|stress|pressure|hygiene"
        r"|durability|load|impact) tests?\b",
    ),
    telling(
        "risk rate danger likelihood risks rates",
        r"\b(?:has|have|had|with|at|run|runs|face|faces|carry|carries|enjoys?) (?:an? |the"
        r" )?(?:much |far"
        r" |\w+ly )?(?:reduced|lower|smaller|lesser|higher|greater|raised|increased|elevated"
        r"|diminished"
        r"|heightened) (?:risks?|rates?|danger|likelihood) (?:of|for) (?:\w+ )?(?:falling|falls?"
        r"|drowning"
        r"|injur\w+|accidents?|infections?|death|dying|cancer|heart attacks?|strokes?|asthma"
        r"|dementia"
        r"|diabetes|depression|allerg\w+|miscarriage|illness|disease|obesity|burn-?out|suicide"
        r"|fractures?|complications)\b",
        needs="reduced lower smaller lesser higher greater raised increased elevated diminished"
        " heightened",
    ),
    telling(
        "memory eyesight hearing sleep digestion concentration immunity posture circulation lungs"
        " bones nerves",
        r"\b(?:has|have|had|gets?|brings?|gives?|means?|ensures?|develops?|enjoys?|acquires?"
        r"|show|shows)"
        r" (?:[\w'-]+ ){0,2}?(?:weaker|worse|poorer|better|stronger|sharper|keener|deeper"
        r"|sounder|finer"
        r"|healthier|clearer) (?:and \w+ )?(?:memory|eyesight|hearing|sleep|digestion|concentration"
        r"|immunity|posture|circulation|lungs|bones|nerves)\b",
    ),
)
_OF_THE_ILL = (
    telling(
        "prevented avoided averted eliminated excluded banished",
        r"\b(?:falls|accidents|fires?|infections?|injuries|collisions|drownings?|poisoning|bedsores"
        r"|allergies|colds|headaches|back pain|cramps|caries|relapses|blisters|burns|sunburn"
        r"|strokes"
        r"|heart attacks|complications|side[- ]effects) (?:is|are) (?:\w+ly )?(?:prevented|avoided"
        r"|averted|eliminated|excluded|banished)\b(?: (?:by|through|with|thanks)(?:"
        r" [\w'-]+){1,3})?",
    ),
    telling(
        "relief",
        rf"\b(?:gives?|brings?|offers?|provides?|affords?) (?:\w+ )?relief (?:to|for) (?:\w+"
        rf" )?{_FRAIL}",
    ),
    telling(
        "need dependence reliance",
        r"\b(?:reduces|lowers|halves|removes|ends|eliminates|cuts|lessens) (?:the |their |any"
        r" )?(?:need"
        r" for|dependence on|reliance on) (?:\w+ )?(?:medication|medicines?|drugs|painkillers"
        r"|surgery"
        r"|insulin|antibiotics|tablets|pills|operations?|glasses|dialysis|oxygen"
        r"|antidepressants)\b",
        needs="cuts eliminates ends halves lessens lowers reduces removes",
    ),
    telling(
        "survival cure healing",
        r"\b(?:survival|cure|healing) rates?\b[^.;]{0,40}? (?:is|are|of|reaches|stands"
        r" at|has"
        r" (?:doubled|risen)) (?:\w+ )?(?:\d[\d.]*|twice|double|higher|better|half|above|three"
        r" times)"
        r"(?: [\w'-]+){0,2}",
    ),
    telling(
        "recommended advised prescribed",
        rf"\b(?:is|are|being|often|especially) (?:\w+ly )?(?:recommended|advised|prescribed)"
        rf" (?:for|against"
        rf"|in cases of) (?:\w+ )?(?:{_ILL}|osteoporosis|high blood pressure|arthrosis|pregnancy"
        r"|menopause|rickets|gout|dementia|sprains)",
    ),
    telling(
        "proved proven proves shown established demonstrated confirmed documented",
        r"\b(?:studies|tests|trials|doctors|scientists|researchers|experts|research|science"
        r"|physicians"
        r"|experiments|laboratories|specialists|evidence) (?:from \w+ )?(?:have |has |had )?(?:long"
        r" |since |now |already |repeatedly |clearly )*(?:proved|proven|proves|shown|established"
        r"|demonstrated|confirmed|documented)\b(?! (?:to be|by)\b)",
    ),
    telling(
        "chances chance odds prospects",
        r"\b(?:rais|increas|doubl|tripl|improv|boost|multipl|halv)(?:es?|s|ies|y|ing) (?:the"
        r" |a |an )?(?!their)(?:\w+ )?(?:chances?|odds|prospects|likelihood) of (?:\w+"
        r" )?(?:survival"
        r"|recovery"
        r"|conceiving|pregnancy|a pregnancy|conception|living|walking|healing|surviving|recovering"
        r"|remission)\b",
    ),
    telling(
        "cured healed reversed overcome prevented mended relieved treated",
        r"\b(?:can|may|could|will|is|are) (?:now |soon |all |often |mostly )?be (?:\w+ly"
        r" )?(?:cured|healed"
        r"|reversed|overcome|mended|relieved|prevented|treated) (?:\w+ly )?(?:with|by|within|in"
        r" a|in \d+"
        r"|through|without|naturally|at home|using)\b(?: [\w'-]+){0,3}",
    ),
    telling(
        "end goodbye farewell outgrow outgrows overcome overcomes conquer conquers behind",
        r"\b(?:means?|spells?|brings?|puts?|is|promises|marks?) (?:the |an )?end (?:to|of)"
        r" (?:\w+ )?"
        rf"{_ILL}|\b(?:goodbye|farewell) to (?:\w+ )?{_ILL}"
        rf"|\b(?:outgrows?|overcomes?|conquers?|leaves? behind) (?:their |his |her )?(?:\w+"
        rf" )?{_ILL}",
    ),
)


def _is_of_bodies(case: Case, span: tuple[int, int]) -> bool:
    return speaks_of_bodies(case, span[0], _OF_BODIES)


FOR_PEOPLE = (*_FOR_THEM, *held(_is_of_bodies, *_OF_THE_ILL))
"""Benefits by those who are said to have them, and ills that are said to be gone."""
