"""What is said of somebody's body, mind, bed or family, in English: the words, and what ties them.

A fact is a word that opens it and what has to follow; it counts where a person's name stands
before it in the sentence, with no more than an aside and a few words between.
"""

from dateline.guidelines.number_words import CHILDS_AGE
from dateline.release.patterns import late

_ILLS = (
    r"(?:cancer|tumou?rs?|leuk[ae]+mia|strokes?|heart attacks?|burn-?outs?|breakdowns?|depressions?"
    r"|miscarriages?|abortions?|stillbirths?|seizures?(?! of\b)|fits|epilepsy|dementia|diabetes"
    r"|overdose"
    r"|panic attacks?|chemotherapy|chemo|radiotherapy|surgery|operations?|transplants?|dialysis"
    r"|amputation|bypass|pneumonia|hepatitis|tuberculosis|syphilis|gonorrh\w+|shingles|sepsis"
    r"|anorexia|bulimia|psychosis|schizophrenia|arthritis|sclerosis|parkinson's|alzheimer's|aids"
    r"|hiv|infertility|migraines?|insomnia|ulcers?|concussion|paralysis|withdrawal|detox\w*|rehab"
    r"|suicide attempts?|nerves|drinking|addiction|asthma)\b"
)
_FEW = r"(?:[\w'-]+ ){0,3}?"
FACTS: dict[str, str] = {
    "undergoing underwent undergoes awaiting suffering suffers suffered recovering survived": (
        rf"(?: from)? {_FEW}{_ILLS}(?! (?:research|care|centre|center|charity|awareness|survivors))"
    ),
    "had": rf" (?:an?|two|three|four|another|his|her|severe|mild) {_FEW}{_ILLS}"
    r"(?! (?:research|care|cent|charity|awareness|program|clinic|unit|ward|treatment))",
    "takes taking took swallows": r" (?:[\w-]+ ){0,2}?(?:pills|tablets|medication|insulin|methadone"
    r"|antidepressants|sleeping pills|tranquilli[sz]ers|opioids|lithium|hormones)\b",
    "treated": rf" (?:[\w-]+ )?(?:for {_FEW}{_ILLS}|(?:at|in) (?:an? |the )?(?:[\w-]+ ){{0,3}}?"
    r"(?:hospital|clinic|ward|psychiatry)\b)",
    "hospitalised hospitalized": r"\b",
    "clinic ward hospital hospice coma wheelchair": (
        r"(?<=\bpsychiatric clinic)|(?<=\baddiction clinic)|(?<=\brehab clinic)"
        r"|(?<=\bpsychiatric ward)|(?<=\bpsychiatric hospital)|(?<=\bmental hospital)"
        r"|(?<=\bin a coma)|(?<=\bin a hospice)"
    ),
    "off": r" (?:work )?sick\b",
    "sick": r" leave\b",
    "expecting": r" (?:an? (?:baby|child)|twins|triplets|(?:her|their) (?:first|second|third)\b)",
    "pregnant infertile impotent incontinent bedridden paralysed paralyzed suicidal depressed"
    " alcoholic bulimic anorexic": r"(?=[.,;]| (?:and|since|for|again|after|with|when|by)\b)",
    "positive": r" for (?:hiv|covid|hepatitis|syphilis|drugs|cocaine|cannabis|tuberculosis)\b",
    "deaf blind": r"(?<=\bborn deaf)|(?<=\bborn blind)|(?<=\bgone blind)|(?<=\bgone deaf)",
    "lost": r" (?:her|their|his) (?:unborn |first |second )?(?:baby|child|twins|pregnancy"
    r"|job to drink)\b",
    "drinks": r"(?= (?:heavily|too much|again|since)\b)",
    "divorced divorcing separated": r"(?<=\bgetting divorced)|(?<=\bis divorcing)"
    r"|(?<=\bgot divorced)"
    r"|(?<=\bbeen divorced)|(?<=\bnewly divorced)|(?<=\bnewly separated)",
    "divorce": r"(?<=\bhis divorce)|(?<=\bher divorce)|(?<=\ba divorce)|(?<=\bbitter divorce)",
    "left leaving leaves": r" (?:his|her) (?:wife|husband|family|children|fianc[ée]e?"
    r"|partner) ?(?! (?:to|for work|the|all|in charge|behind at))"
    r"(?=[.,;]|in\b|for (?:a|another|his|her)|and\b|last|after)",
    "affair": r"(?<=\ban affair)(?= with\b|[.,;]| and\b)",
    "converted": r" (?:from|to) (?:islam|christianity|judaism|catholicism|buddhism|scientology)\b",
    "pays paying owes": r" (?:no |his |her )?(?:alimony|child support|maintenance for)\b",
    "marriage": r" (?:broke|ended|failed|fell|collapsed|is over|is in trouble)\b",
    "pregnancy illness drunkenness": r"(?<='s pregnancy)|(?<='s illness)|(?<='s drunkenness)",
    "fathered": r" (?:an?|the|two) (?:[a-z-]+ )?(?:child|children|son|daughter|baby)\b",
    "operated": r" on\b(?=[.,;]| (?:for|last|again|twice)\b)",
    "psychiatrist psychologist therapist": r"(?<=\bsees a psychiatrist)|(?<=\bsees a psychologist)"
    r"|(?<=\bsees a therapist)|(?<=\bseeing a psychiatrist)|(?<=\bseeing a therapist)",
    "therapy": r"(?<=\bis in therapy)|(?<=\bbeen in therapy)|(?<=\bwas in therapy)",
    "ill": r" with (?!you)[a-z]|(?<=\bseriously ill)|(?<=\bgravely ill)|(?<=\bchronically ill)",
    "dying": r"(?<=\bis dying) (?:of|from)\b|(?<=\bwas dying) (?:of|from)\b",
    "born": r" (?:an? (?:boy|girl|man|woman)\b|deaf|blind|with (?:an?|one|no)\b)",
    "deadbeat": r" (?:dad|father|mother|mum|mom)",
    "whose": r" (?:husband|wife|son|daughter|mother|father|brother|sister|partner|child)"
    r" (?:drinks|is in (?:prison|jail|rehab)|beats|left (?:her|him)|(?:is|was) (?:an? )?(?:addict"
    r"|alcoholic|mentally ill|disabled|autistic|schizophrenic|suicidal|gay|lesbian)|hanged|killed"
    r" (?:himself|herself)|took (?:his|her) own life|has (?:cancer|aids|dementia|down's))\b",
    "slept sleeps sleeping": r" with (?:his|her|the|a|another|several)\b",
}
FACT_WORDS = {word: late(pattern) for words, pattern in FACTS.items() for word in words.split()}
FACT_GAP = late(
    r"(?:'s?)?(?:,[^;:]{1,80},|,| \([^()]{1,30}\))?(?:,? (?:who|and))?(?: (?!(?:for|against"
    r"|that|which|whose"
    r"|when|where|if|said|says|told|patients?|people|those|they|we|doctors?|nurses?|helps?|helped"
    r"|research\w*|families|anyone|children|supports?|treats?|raised?|wrote|plays?)\b)[\w'’-]+)"
    r"{0,7} "
)
_FORM = (
    r"(?:(?:the )?(?:(?:first|second|third|fourth|fifth|sixth) and )?"
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|[1-8](?:st|nd|rd|th)?)"
    r"(?: |-)(?:form|grade|class|(?<![1-8][ -])year|grader|former)\b"
    r"(?<!year)(?! (?:action|medal|honou?rs|citizen\w*|mail|relic))"
    r"|(?:the )?(?:(?:first|second|third|fourth|fifth|sixth) and )?"
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|[1-8](?:st|nd|rd|th))[ -]year\b"
    r"(?! (?:veteran|member|resident|term|student at|law|medical|nursing|engineering|running"
    r"|in a row|of (?:medicine|law|service|war|drought)|anniversary|as\b))"
    r"|(?:class|grade|form|year) [1-8][a-f]?\b"
    r"|(?:class|grade|form|year) (?:one|two|three|four|five|six|seven|eight)\b"
    r"|kindergarten\b|nursery(?: school)?\b|pre-?school\b|primary school\b|elementary school\b"
    r"|the infants\b|day nursery\b)"
)
FORM = late(_FORM)
AT_SCHOOL = late(
    r",? ?\(?(?:who (?:is|was|are|were|goes|go|attends?|sits?|learns?|studies|starts?|will"
    r" start)?(?: now| still)? ?|which )?"
    r"(?:(?:an? |the )?(?:pupil|schoolgirl|schoolboy|child|girl|boy|student|pupils) )?"
    rf"(?:(?:in|at|of|from|to) )?(?:the |an? |our )?(?:[\w'-]+ ){{0,1}}?{_FORM}"
)
PUPIL = late(r",? (?:who is )?(?:an? |the )?(?:pupil|schoolgirl|schoolboy)\b")
SCHOOL_WORDS = frozenset(
    {
        "form", "grade", "grader", "kindergarten", "nursery", "preschool", "primary", "elementary",
        "year", "pupil", "schoolgirl", "schoolboy", "infants", "class",
    }
)  # fmt: skip
TEACHES = late(
    r"\b(?:teach\w*|head\w*|principal|caretaker|mother|father|director|runs?|led|works?"
    r"|founder|volunteer\w*|nurse|cook|donat\w*|visit\w*|built|opened|graduat\w+)\b"
)
SECOND_SMALL = late(
    r" (?:and|or) (?P<second>[A-Z][a-zà-ÿ]+)(?:,| \() ?(?:[2-9]|1[0-7])(?=[,.;)]| )"
)
STRUCK_WORDS = frozenset(
    {
        "stroke", "strokes", "breakdown", "miscarriage", "miscarriages", "overdose", "burnout",
        "operation", "surgery", "chemotherapy", "transplant", "abortion", "seizure", "divorce",
        "attack", "attacks", "amputation", "stillbirth", "cancer", "depression", "separation",
    }
)  # fmt: skip
STRUCK = late(
    r"\b(?:since|after|following|because of|despite|owing to) (?:the|an?|his|her|two|several)"
    r"(?: (?!knee|hip|military|police|search|rescue)[a-z-]+){0,2} $"
)
STRUCK_GAP = late(r"(?: (?:in|of|last|on|from|at) [\w' ]{2,24})?, (?:(?:the )?[a-z-]+ ){0,2}")
TURNED = late(
    r",? who (?:is|was|turned|turns|has (?:just )?turned|will (?:soon )?be) (?:only |just "
    r"|barely )?"
    rf"(?P<age>\d\d?|{CHILDS_AGE})(?=[,.;)]| (?:in|last|this|next|on|today)\b)"
)
PRIVATE_MAIL = late(
    r"(?:private|personal|home) (?:(?:e-?)?mail(?: address)?|address)(?: is| at|:"
    r"|,)? ?(?P<what>[\w.+-]+@[\w.-]+\w)"
)
