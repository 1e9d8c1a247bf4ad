"""How texts tell what is private: illness and body, marriage, birth and kin, told in any order.

A fact is a word that is looked up in the text, and how it reads around it. Whose fact it is, is the
business of `dateline.guidelines.private_lives`.
"""

import re
from typing import NamedTuple

from dateline.guidelines.inflecting import lexicon
from dateline.release.patterns import late

ILLS = (
    r"(?:(?:multiple |amyotrophic )?sclerosis|als|lupus|crohn's|colitis|psoriasis|herpes|chlamydia"
    r"|gonorrh\w+|syphilis|hiv|aids|hepatitis(?: [abc])?|tuberculosis|adhd|ptsd|ocd|tourette's"
    r"|narcolepsy|agoraphobia|hallucinations|delusions|incontinence|h[ae]+morrhoids|cancer"
    r"|tumou?rs?|leuk[ae]+mia|lymphoma|strokes?|heart attacks?|(?:kidney|liver|heart) failure"
    r"|burn-?outs?|(?:nervous )?breakdowns?|depressions?|epilepsy|dementia|diabetes|schizophrenia"
    r"|psychos[ie]s|paranoia|bipolar disorder|anorexia|bulimia|eating disorder|panic attacks?"
    r"|anxiety(?: disorder)?|alcoholism|drinking|drink|drugs|addiction|withdrawal|seizures?|fits"
    r"|parkinson's|alzheimer's|arthritis|asthma|migraines?|insomnia|infertility|impotence"
    r"|miscarriages?|stillbirths?|abortions?|cirrhosis|sepsis|pneumonia|emphysema|copd|silicosis"
    r"|asbestosis|tinnitus|glaucoma|cataracts?|autism|asperger's|down's syndrome|dyslexia"
    r"|postnatal depression|suicidal thoughts|self-harm|ulcers?|angina|gout|long covid|covid)\b"
)
ILL_WORDS = lexicon(
    "sclerosis als lupus crohn colitis psoriasis herpes chlamydia gonorrhea gonorrhoea"
    " gonorrheal gonorrhoeal syphilis hiv aids hepatitis tuberculosis adhd ptsd ocd tourette"
    " narcolepsy agoraphobia hallucinations delusions incontinence hemorrhoid hemorrhoids"
    " haemorrhoid haemorrhoids cancer tumour tumours tumor tumors leukaemia leukemia lymphoma"
    " stroke strokes attack attacks failure burnout burnouts burn breakdown breakdowns"
    " depression depressions epilepsy dementia diabetes schizophrenia psychosis psychoses"
    " paranoia disorder anorexia bulimia anxiety alcoholism drinking drink drugs addiction"
    " withdrawal seizure seizures fits parkinson alzheimer arthritis asthma migraine migraines"
    " insomnia infertility impotence miscarriage miscarriages stillbirth stillbirths abortion"
    " abortions cirrhosis sepsis pneumonia emphysema copd silicosis asbestosis tinnitus"
    " glaucoma cataract cataracts autism asperger syndrome dyslexia thoughts harm ulcer ulcers"
    " angina gout covid"
)
"""Words of which all that `ILLS` finds has one."""
_KIN = (
    r"(?:ex-)?(?:step)?(?:mother|father|husband|wife|son|daughter|brother|sister|parents|partner"
    r"|girlfriend|boyfriend|fianc[ée]e?|uncle|aunt|child|children)"
)
_DET = r"(?:an? |the |his |her |their )?(?:[\w-]+ ){0,2}?"


class Fact(NamedTuple):
    """Words of which one stands there, how it reads around them, and what it is about.

    ``needs``: of these words, if any are given, one stands in the sentence too.
    """

    words: frozenset[str]
    reads: re.Pattern[str]
    key: str
    needs: frozenset[str]


def fact(words: str, reads: str, key: str, needs: frozenset[str] = frozenset()) -> Fact:
    """Return a fact from its words, apart by blanks, and a pattern of how it reads."""
    return Fact(frozenset(words.split()), late(reads), key, needs)


FACTS = (
    fact(
        "sclerosis als lupus crohn colitis psoriasis herpes chlamydia gonorrhea gonorrhoea syphilis"
        " hiv aids hepatitis tuberculosis adhd ptsd ocd tourette narcolepsy agoraphobia delusions"
        " hallucinations incontinence hemorrhoids haemorrhoids cancer tumour tumor leukaemia"
        " leukemia lymphoma stroke strokes attack attacks failure burnout breakdown breakdowns"
        " depression depressions epilepsy dementia diabetes schizophrenia psychosis paranoia"
        " disorder anorexia bulimia anxiety alcoholism drinking drink addiction withdrawal seizure"
        " seizures fits parkinson alzheimer arthritis asthma migraine migraines insomnia"
        " infertility impotence miscarriage miscarriages stillbirth abortion abortions cirrhosis"
        " sepsis pneumonia emphysema copd silicosis asbestosis tinnitus glaucoma cataract cataracts"
        " autism asperger syndrome dyslexia suicidal harm ulcer ulcers angina gout covid",
        r"\b(?:doctors?|the clinic|the hospital|physicians?|specialists?|a test|tests) (?:had |have"
        rf" |has )?(?:diagnosed|found|discovered|suspect) (?:him |her )?(?:with )?{_DET}{ILLS}"
        rf"|\b(?:has|had|suffers from|suffered|suffering from|developed|contracted|caught|battles"
        r"|is fighting|lives with|is ill with|is sick with|is down with|came down with|fell ill"
        r" with|recovering from|recovers from|recovered from|is dying of|was dying of|is in"
        r" (?:hospital"
        r"|treatment|therapy|care) (?:for|with|because of)|off (?:work )?(?:with|for)|(?:treated"
        r"|operated"
        rf" on|hospitali[sz]ed|admitted) (?:for|with|because of)) {_DET}{ILLS}"
        rf"|\b(?:because of|owing to|on account of|due to|since|after|following|despite|for) (?:his"
        rf"|her) (?:[\w-]+ ){{0,2}}?{ILLS}"
        rf"|\b(?:since|after|following|because of|despite|owing to|due to) (?:an?|the|several|two"
        rf"|another|repeated) (?:[\w-]+ )?{ILLS}|\b(?:carries|hides|hid|tested positive for|is"
        rf" positive"
        rf" for|undergoes|underwent|has undergone|admitted to) {_DET}{ILLS}|\bthe (?:[\w-]+"
        rf" )?{ILLS} of\b"
        rf"|'s (?:[\w-]+ )?{ILLS}(?=[.,;]|$| (?:in|which|and|since)\b)"
        rf"|'s (?:[\w-]+ )?{ILLS} (?:has|had|is|was|came|comes|returned|spread|got|worsened|means)"
        r"\b",
        "health",
    ),
    fact(
        "rehabilitation rehab psychiatric addiction mental detox drying withdrawal alcohol",
        r"\b(?:stays?|spell|weeks|months|year|treatment|therapy|cure|time|patient) (?:in|at|of)"
        r" (?:an?"
        r" |the )?(?:[\w-]+ ){0,2}?(?:rehabilitation|rehab|addiction|psychiatric|mental|detox\w*"
        r"|drying-out|alcohol|withdrawal) ?(?:clinic|hospital|ward|unit|cent(?:re|er)|home"
        r"|institution)?\b|\b(?:is|was|been|put|sent|taken|admitted|committed) (?:back )?(?:in"
        r"|into|to"
        r") (?:an? |the )?(?:[\w-]+ )?(?:rehabilitation|rehab|addiction|psychiatric|mental|detox\w*"
        r"|drying-out) (?:clinic|hospital|ward|unit|cent(?:re|er)|home|institution)\b",
        "health",
    ),
    fact(
        "leg legs foot eye arm hand breast kidney hearing sight eyesight womb uterus prostate"
        " stomach breasts bladder finger fingers toes",
        r"\b(?:lost|loses|losing) (?:an? |his |her |both |one |two )(?:left |right )?(?:legs?|foot"
        r"|feet|eye|arm|hand|breasts?|kidney|hearing|eyesight|sight|fingers?|toes)\b(?= (?:to|in"
        r" an?"
        r" (?:accident|crash|fall)|through|after|because|and|when|from|at)|[.,;])"
        r"|\b(?:had|has had|having) (?:his |her |an? |both )(?:left |right )?(?:[\w-]+ )?(?:legs?"
        r"|foot"
        r"|eye|arm|hand|breasts?|kidney|womb|uterus|prostate|stomach|bladder|toes) (?:removed"
        r"|amputated|taken out|replaced)\b",
        "health",
    ),
    fact(
        "tried attempted threatened wrists suicide overdose himself herself pills",
        r"\b(?:tried|attempted|threatened|wanted) to (?:take|end) (?:his|her) (?:own )?life\b"
        r"|\b(?:attempted|tried to commit|threatened) suicide\b|\bsuicide attempts?\b"
        r"|\b(?:cut|slit|opened) (?:his|her) wrists\b|\b(?:took|swallowed|survived) an overdose\b"
        r"|\btried to (?:kill|hang|drown|poison|shoot) (?:himself|herself)\b"
        r"|\b(?:beside|next to|with|after) (?:a bottle of|an empty|too many|a box of|his|her)?"
        r" ?(?:[\w-]+"
        r" )?pills\b|\b(?:harms|cuts|starves) (?:himself|herself)\b",
        "health",
    ),
    fact(
        "colostomy catheter nappies diapers pads prosthesis pump pacemaker tube wheelchair",
        r"\b(?:wears|wore|uses|needs|has|got|depends on|is fitted with) (?:an? |his |her"
        r" )?(?:colostomy"
        r" bag|catheter|incontinence pads?|nappies|diapers|insulin pump|pacemaker|feeding tube)\b",
        "health",
    ),
    fact(
        "failed relapsed bottle heroin morphine painkillers methadone cocaine drugs drink"
        " opioids drinks again",
        r"\bfailed (?:an? |the |two |his |her )?(?:[\w-]+ )?(?:drug|drugs|alcohol|urine|breath)"
        r" tests?\b"
        r"|\brelapsed\b(?=[.,;]| (?:in|into|again|last|after|on|this|when))|\b(?:is|was) (?:back"
        r" on|drinking"
        r" again|dependent on|hooked on|addicted to)(?: (?:the|prescription|strong|his|her))?"
        r" ?(?:drugs"
        r"|heroin|bottle|drink|morphine|opioids|painkillers|alcohol|pills|methadone|cocaine)?\b"
        r"|\b(?:injects|smokes|snorts|takes) (?:heroin|cocaine|crack|morphine)\b|\bdrinks again\b",
        "health",
    ),
    fact(
        "blind deaf mute paralysed paralyzed incontinent impotent infertile barren bedridden"
        " bipolar schizophrenic epileptic diabetic anorexic bulimic suicidal autistic sterile"
        " bedbound demented senile dyslexic pregnant unconscious",
        r"\b(?:is|was|went|has gone|goes|became|been|found) (?:almost |nearly |half |partly "
        r"|severely"
        r" |clinically |\w+ months )?(?:blind|deaf|mute|paraly[sz]ed|incontinent|impotent|infertile"
        r"|barren|bedridden|bipolar|schizophrenic|epileptic|diabetic|anorexic|bulimic|suicidal"
        r"|autistic|sterile|bedbound|demented|senile|dyslexic|pregnant|unconscious)\b(?=[.,;:]|$|"
        r" (?:in"
        r" (?:one|his|her|both)|since|and (?:has|can|will|does|is|needs|lives|no)|from|after|for"
        r"|again"
        r"|with|beside|by|when|because)\b)",
        "health",
    ),
    fact(
        "medical psychiatric patient",
        r"'s (?:medical|patient|psychiatric|therapy|hospital|health|clinical) (?:file|records?"
        r"|history"
        r"|notes|report)\b",
        "health",
    ),
    fact(
        "raped molested abused assaulted beaten",
        r"\b(?:was|been|were|being) (?:[a-z]+ly )?(?:gang-)?raped\b|\b(?:was|been|were) (?:[a-z]+ly"
        r" )?(?:molested|abused|assaulted|beaten) (?:[a-z]+ )?(?:by (?:his|her|their) (?:own )?"
        rf"{_KIN}|as an? (?:child|boy|girl|teenager|baby)|(?:in|during) (?:his|her) (?:childhood"
        r"|marriage|youth))\b",
        "family",
    ),
    fact(
        "adopted orphanage grew raised childhood youth foster men husbands fathers unwanted",
        r"\b(?:was|were|been|is) adopted (?:from an?|as an? (?:baby|child|newborn|infant|toddler)"
        r"|at (?:birth|the age)|when (?:he|she)|by (?:a|an|his|her))\b"
        r"|\b(?:grew up|was raised|was left|spent (?:his|her) (?:childhood|youth)) in (?:an?"
        r" )?(?:[\w-]+"
        r" )?(?:orphanage|children's home|foster (?:care|home|families))\b"
        r"|\b(?:adopted|foster|unwanted) (?:son|daughter|child) of\b|\b(?:has|had) (?:\w+"
        r" )?(?:children"
        r"|sons|daughters) (?:by|from|with) (?:\w+ )(?:different )?(?:men|women|fathers|mothers"
        r"|husbands)\b",
        "family",
    ),
    fact(
        "paternity biological",
        r"\bpaternity (?:tests?|suit|case|claim|dispute|payments?)\b|\bbiological (?:son|daughter"
        r"|father|mother|child|parents)\b",
        "family",
    ),
    fact(
        "divorced divorcing divorce separation marriage separated apart husband wife",
        r"\b(?:is|was|are|were|gets|got) (?:getting |newly |just |recently )?(?:divorced"
        r"|divorcing)\b"
        r"(?=[.,;]|$| (?:and|since|from|in|after|last|for|a)\b)|\b(?:filed|files|filing) for"
        r" divorce\b"
        r"|\b(?:going through|in the middle of|in) an? (?:[\w-]+ )?divorce\b|\b(?:since|after"
        r"|because of"
        r"|over|following|during|before) (?:his|her|their) (?:[\w-]+ )?(?:divorce|separation)\b"
        r"|\b(?:his|her|their) marriage (?:has |had )?(?:broke|failed|ended|is over|collapsed"
        r"|fell)\b"
        r"|\blives? (?:apart|separated) from (?:his|her) (?:husband|wife)\b|\bseparated from"
        r" (?:his|her)"
        r" (?:husband|wife|partner)\b|\bleft (?:his|her) (?:husband|wife)(?: and (?:children"
        r"|family)"
        r"| for|[.,;])",
        "family",
    ),
    fact(
        "illegitimate wedlock twins child son daughter baby",
        r"\billegitimate (?:son|daughter|child|children)\b|\bout of wedlock\b|\b(?:had|has|bore"
        r"|expects|expecting|fathered) (?:twins|an? (?:child|son|daughter|baby)) (?:by|with|from)"
        r" (?:her"
        r"|his|an?|the) (?:employer|boss|married|lover|cousin|priest|neighbour|neighbor|colleague"
        r"|teacher|brother-in-law|stepfather|affair|other|mistress|maid|secretary)\b"
        r"|\b(?:gave|put|has given) (?:up )?(?:her|his|their|an?) (?:child|son|daughter|baby)"
        r" (?:up )?"
        r"for adoption\b|\blove child\b|\blost (?:her|his|their) (?:unborn )?(?:child|son|daughter"
        r"|baby|twins)\b(?= (?:in|to|at|last|when)|[.,;])",
        "family",
    ),
    fact(
        "maintenance alimony support custody",
        r"\b(?:pays?|paid|owes?|owed|gets) (?:no |little |him no |her no |his |her )?(?:maintenance"
        r"|alimony|child support)\b|\b(?:lost|won|fights? for|wants|has|share|battle over|dispute"
        r" over)"
        r" (?:sole |the )?custody\b(?! of (?:the )?(?:suspect|police))",
        "family",
    ),
    fact(
        "mother father husband wife son daughter brother sister parents partner girlfriend"
        " boyfriend stepfather stepmother uncle",
        rf"\b(?:his|her|whose) {_KIN} (?:[a-z]+ly |is |was |has |had ){{0,2}}(?:drinks?\b|beats?"
        rf" (?:him|her)"
        r"|(?<=is )(?:in (?:prison|jail|rehab|a psychiatric)|an? (?:alcoholic|addict|drunk"
        r"|prostitute"
        r"|convict))|mentally ill|hanged (?:himself|herself)|killed (?:himself|herself)|walked out"
        r"|left (?:him|her|them)\b|(?:took|taken) (?:his|her) own life|abused (?:him|her)"
        rf"|(?<=has ){ILLS})",
        "family",
    ),
    fact(
        "affair mistress lover unfaithful adultery prostitute escort stripper",
        r"\b(?:had|has|having) an? (?:secret |long |extramarital )?affair\b|\b(?:is|was)"
        r" (?:unfaithful"
        r"|an? (?:prostitute|escort|stripper))\b|\b(?:his|her) (?:mistress|secret lover|lover)\b"
        r"|\bcommitted adultery\b",
        "family",
    ),
)
PUBLIC = late(
    r"\b(?:foundation|research\w*|stud(?:y|ies)|awareness|rais(?:ed|ing)|in memory|died|dies|death"
    r"|obituary|memoir|senator|congress\w*|trials?|court|judge|film|movie|novel|author"
    r"|documentary|album|song|testif\w+|survivors?|advocates?|speakers?|president|minister"
    r"|governor|mayor|prince|princess|king|queen|actor|actress|singer|star|champion|founder"
    r"|founded|inspir\w+|campaign\w*|killed|suspect|charged|arrest\w*|alleged\w*|convicted"
    r"|sentenced|prosecut\w+|attorney|indict\w*|patients|clinical|dr|md|m\.d|professor|physician"
    r"|surgeon|expert|treats|speciali[sz]\w+|average|median)\b"
)
"""What makes a sentence one of help, of science, of courts or of people in the public eye."""
