"""How texts give a person's private data away, in English and in a few words of other languages.

Each pattern is matched where one of its words stands, and nowhere else.
"""

import re

from dateline.guidelines.number_words import CHILDS_AGE
from dateline.release.patterns import late

_STREET = (
    r"(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Court|Ct|Close|Way|Terrace|Place|Pl|Square"
    r"|Boulevard|Blvd|Crescent|Row|Quay|Gardens|Hill|Alley|Circle|Walk|Wharf|Mews|Parade|Grove"
    r"|Cottages|Buildings|Villas|Mansions|Almshouses|Yard|Bank|Green|Path|Passage|Steps|Brow"
    r"|Rise|View|Side|Fold|Gate|Garth|Drove|Common)\b"
)
_UP = r"[A-ZÀ-ÖØ-Þ]"
ADDRESS = (
    rf"(?:\d{{1,5}}[a-z]?,? (?:[NSEW]\.? )?(?:{_UP}[\w'.-]+ |\d+(?:st|nd|rd|th) ){{1,4}}{_STREET}"
    rf"|\d{{1,4}} {_UP}[a-z]+(?:walk|gate|street|road|lane|side|way|row|hill|wharf)\b"
    rf"|(?:{_UP}[\w'-]+ ){{1,3}}{_STREET},? (?:no\. )?\d{{1,4}}\b"
    rf"|{_UP}?[\w-]*(?:stra(?:ße|sse)|str\.|gasse|weg|platz|allee|gracht|gatan|gade"
    rf"|vej)\b,? \d{{1,4}}\b"
    rf"|\d{{1,4}},? (?:bis |ter )?(?:rue|avenue|boulevard|place|chemin|impasse|quai"
    rf"|allée) [\w' -]{{3,30}}"
    rf"|(?:[Cc]alle|[Aa]venida|[Pp]laza|[Pp]aseo"
    rf"|[Vv]ia) [\w' -]{{3,30}},? (?:n[.º°]+ ?)?\d{{1,4}}\b)"
)
_WHERE = r"(?:[\w'’-]+,? ){0,6}?(?:(?:flat|apartment|apt\.?|unit|number|no\.) ?\w{1,4},? )?"
LIVES = late(rf" {_WHERE}(?P<what>{ADDRESS})")
LIVES_WORDS = frozenset(
    {
        "lives", "live", "living", "resides", "reside", "residing", "wohnt", "wohnhaft", "habite",
        "lodges", "lodging", "sleeps", "demeurant", "vive", "domiciliado", "domiciliada",
    }
)  # fmt: skip
HOME_WORDS = frozenset({"home", "house", "flat", "apartment", "residence", "address"})
OWNED = late(
    r"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|whose|private|family(?:'s)?)"
    r"|\b[A-Z][\w-]+'s?)(?: (?!second|new"
    r"|former"
    r"|company|office|business|head)[a-z-]+){0,3} $"
)
HOME = late(rf"(?: address)?(?: is| was|:|,)?(?: (?:at|in|on|is))?[: ]{_WHERE}(?P<what>{ADDRESS})")
_NUMBER = r"\+?\(?\d[\d ().\u200c/-]{5,17}\d"
PRIVATE_NUMBER = late(
    r"(?:(?:evenings?|night|weekends?|work) (?:on|at|under)|home(?:,? (?:in the (?:evenings?"
    r"|mornings?|afternoons?)|at night|at (?:the )?weekends?"
    r"|after (?:work|hours|dark|\w+)|any ?time)){0,2}(?: (?:on|at|under)|:|,)"
    r"|(?:private|personal|home|mobile|cell|cellphone|unlisted|own)"
    r"(?:,? (?:mobile|cell|tele)?-?(?:whatsapp|telegram|signal|landline|extension|phone|number"
    r"|telephone|line|cellphone|mobile))+"
    rf"(?:(?: number)?(?: (?:is|was|on|at|of|for"
    rf"|(?!\d)[\w'-]+)){{0,5}})?)[:,]? ?\(?(?P<what>{_NUMBER})"
)
NUMBER_WORDS = frozenset(
    {
        "private",
        "personal",
        "home",
        "mobile",
        "cell",
        "unlisted",
        "evening",
        "evenings",
        "night",
        "weekend",
        "weekends",
        "work",
    }
)
DOCUMENT = late(
    r"(?:(?:passport|driver'?s?'? licen[cs]e|driving licen[cs]e|ssn|personalausweis\w*"
    r"|reisepass\w*|passeport|pasaporte|dni|national id(?: card)?|identity card)"
    r"(?:[ -](?:number|no\.?|nr\.?|nummer|num[eé]ro|card|#|n[.º°]+))*"
    r"|(?:social security|national insurance|(?:national )?identity|(?:national )?id(?: card)?"
    r"|identification|tax(?:payer)?(?: id| identification)?|birth certificate|residence permit|visa"
    r"|patient|inmate|prisoner|insurance|health insurance|policy|student|pension|membership|file"
    r"|marriage certificate|military id)"
    r"(?:[ -](?:card|document))?[ -](?:number|no\.?|#))"
    r"(?:,? (?:is|was|ist|est|es|has|bears|reads|with|the|number|no\.?)){0,4}[:,]? ?\(?#?(?:(?:no"
    r"|nr)\.? ?)?"
    r"(?P<what>(?=[A-Z0-9 -]{0,4}\d)[A-Z0-9][A-Z0-9/-]{4,16}[A-Z0-9](?: \d{2,6}){0,3}"
    r"|(?!wkn|isin|cik|ein)[A-Z]{0,3} ?\d[\d -]{4,18}\d(?: [A-Z]\b)?)\b",
    re.IGNORECASE,
)
DOCUMENT_WORDS = frozenset(
    {
        "passport", "social", "national", "identity", "id", "identification", "driver",
        "drivers", "driving", "ssn", "birth", "residence", "visa", "patient", "inmate", "prisoner",
        "insurance", "military", "marriage", "pension", "student", "personalausweis",
        "personalausweisnummer",
        "reisepass", "reisepassnummer", "passeport", "pasaporte", "dni", "tax", "taxpayer",
    }
)  # fmt: skip
AGED = late(
    rf"(?<![\w.,$€£])(?P<age>(?i:\d{{1,2}}|{CHILDS_AGE}))[- ](?:year|month|week)s?[- ]old[ ,]+"
    r"(?:(?:girl|boy|pupil|schoolgirl|schoolboy|student|daughter|son|child|victim|twins?|sister"
    r"|brother|refugee|patient|toddler|infant|baby|named|called|of|from|[A-Z][\w-]+|identified|as)"
    r"[ ,]+){0,4}?"
)
_IN_WORDS = rf"(?:{CHILDS_AGE})\b"
AGE_AFTER = late(
    rf"(?:, (?:(?:only |just )?aged? )?| \((?:aged? )?|,? (?:only |just )?aged )"
    rf"(?P<age>[1-9]\d?|{_IN_WORDS})(?:[- ]years?[- ]old)?(?:\)(?! [A-Z])|,| of\b| and\b|;|\.|$)"
)
CHILD = late(
    r"(?:daughters?|sons?|child|children|girl|boy|pupil|schoolgirl|schoolboy|toddler|baby|infant"
    r"|orphan|minor),? (?:named |called )?$"
)
GROWN = late(
    r"\b(?:veteran|actor|actress|player|golfer|singer|CEO|founder|driver|horse|racehorse"
    r"|stallion)\b"
)
_ILLNESS = (
    r"(?:cancer|leuk[ae]+mia|depression|schizophrenia|dementia|alzheimer's|epilepsy|diabetes|hiv"
    r"|aids|hepatitis|tuberculosis|bipolar disorder|multiple sclerosis|parkinson's|anorexia"
    r"|bulimia|autism|asthma|syphilis|tumou?r|alcoholism|addiction|psychosis|ptsd|heart disease"
    r"|kidney (?:failure|disease)|cirrhosis|stroke|panic attacks|paranoia)\b"
)
ILL = late(
    r"(?:diagnosed with|hiv[- ]positive"
    rf"|(?:treated|hospitali[sz]ed|medicated) (?:for|in|at) (?:an? )?(?:[\w-]+ ){{0,3}}?"
    rf"(?:{_ILLNESS}|psychiatric|mental)"
    r"|admitted to (?:an? )?(?:[\w-]+ ){0,2}?(?:psychiatric|mental|rehab\w*|addiction)"
    r"|mentally ill|(?:recovering )?(?:alcoholic|drug addict|addict)\b|addicted to|infected with"
    r"|infertile|pregnant\b|terminally ill|(?:medical|psychiatric) (?:records?|history|file)"
    rf"|hiv status|bipolar|schizophrenic|epileptic|diabetic|autistic|suicidal|gay\b|lesbian\b"
    rf"|homosexual|bisexual|transgender"
    rf"|rehab\b|(?:had )?(?:two |three |several )?abortions?\b|antidepressants|drinking problem"
    rf"|(?:just )?lost (?:her|their) (?:unborn )?(?:baby|child|twins|pregnancy)\b|miscarried"
    rf"|(?:had )?(?:an? |two "
    rf"|three )?(?:miscarriages?|stillbirths?|nervous breakdown|breakdown|overdose|heart attack)\b"
    rf"|tried to (?:kill|hang|drown|poison) (?:himself|herself)|tried to (?:take|end) (?:his"
    rf"|her) (?:own )?life"
    rf"|on dialysis|overdosed"
    rf"|drug habit|sick leave (?:with|for|because)|{_ILLNESS})"
)
ILL_WORDS = frozenset(
    {
        "diagnosed", "hiv", "treated", "hospitalised", "hospitalized", "admitted", "mentally",
        "alcoholic", "addict", "addicted", "infected", "infertile", "terminally", "medical",
        "lost", "miscarried", "miscarriage", "miscarriages", "stillbirth", "nervous", "breakdown",
        "overdose", "tried", "dialysis", "overdosed", "heart",
        "psychiatric", "rehab", "abortion", "antidepressants", "drinking", "recovering", "drug",
        "cancer", "leukemia", "leukaemia", "depression", "schizophrenia", "dementia", "alzheimer",
        "epilepsy", "diabetes", "schizophrenic", "epileptic", "diabetic", "autistic",
        "suicidal", "gay", "lesbian", "homosexual", "bisexual", "transgender", "abortions",
        "aids", "hepatitis", "tuberculosis", "bipolar", "multiple",
        "parkinson", "anorexia", "bulimia", "autism", "asthma", "syphilis", "tumour", "tumor",
        "sick", "alcoholism", "addiction", "psychosis", "ptsd", "cirrhosis", "paranoia", "pregnant",
    }
)  # fmt: skip
ILL_GAP = late(
    r"(?:,[^,;:]{1,60},|,)?(?:,? who)?(?: (?:is|was|had been|has been|been|being|is being"
    r"|was being"
    r"|also"
    r"|now|secretly|recently|long|an?|still|once|[a-z]+ly|for years))"
    r"(?: (?:now|an?|secretly|recently|once|still|[a-z]+ly|being|been|[a-z]+ (?:weeks"
    r"|months))){0,3} "
    r"|(?:,[^,;:]{1,60},|,)?(?:,? who)?(?: (?:was|is|had been|has been)) (?:brought|taken|admitted"
    r"|rushed|carried) (?:in|to (?:the )?[\w' -]{3,30}?) (?:with|for|because of) "
    r"|(?:,[^,;:]{1,60},|,)?(?:,? who)?(?: (?:also|secretly|now|[a-z]+ly|still|for years)){0,2}"
    r" (?:has|had|suffers from|suffered from|lives with|is living with|is battling|battles|takes"
    r"|is in|was in|is suffering from|entered|went to|is on|is hiding|hides) (?:[\w'-]+ ){0,3}"
    r"|,?(?: [\w'-]+,?){0,9}? that (?:he|she) (?:is|was|has|had|suffers from)(?: an?)? "
    r"|'s? (?:[a-z-]+ )?(?=hiv|HIV|medical|psychiatric|alcoholism|addiction|drinking|depression"
    r"|drug)"
)
_KIN = (
    r"(?:ex-)?(?:wife|husband|daughters?|sons?|children|child|mother|father|sisters?|brothers?"
    r"|partner|girlfriend|boyfriend|fianc[ée]e?|grand(?:son|daughter|children)|parents)"
)
KIN_DATA = late(
    rf"(?:'s?|,? whose|,? and (?:his|her"
    rf"|their)) (?:[a-z-]+ ){{0,2}}?{_KIN}\b,?(?: [A-Z][\w-]+){{0,3}},?"
    r"(?: (?:who|and|also|still|both|each|now|is a pupil|are pupils|is a student)){0,2}"
    r" (?:attends?|goes to|go to|works? (?:at|as|in|for)|lives? (?:at|in|with|near)|studies|study"
    r"|is"
    r" enrolled|are enrolled|are pupils|is a pupil|is a student|are students|teaches at"
    r"|is employed)\b"
)
AFFAIR = late(
    r"(?:,[^,;:]{1,60},)?(?:,? who)?(?: (?:is|was|has|had|been|also|secretly|once|long"
    r"|[a-z]+ly)){0,4}"
    r" (?:having an affair|had an affair|an? (?:secret |extramarital )affair|fathered an? "
    r"(?:illegitimate|secret)|an illegitimate|adopted as an? (?:baby|child)"
    r"|going through a divorce"
    r"|in a custody (?:battle|dispute|fight)|cheated on (?:his|her) (?:wife|husband)"
    r"|an unwanted pregnancy)"
    r"|'s? (?:[a-z-]+ ){0,2}?(?:divorce|custody (?:battle|dispute|case)|extramarital|illegitimate"
    r" (?:child|son|daughter)|love child|mistress|secret lover|sexual orientation"
    r"|adoption papers)\b"
    r"|'s? (?:wife|husband|partner) (?:has )?left (?:him|her)\b"
    r"|,?(?: [\w'-]+,?){0,12}? (?:after|since|during|following|because of) (?:his|her) (?:divorce"
    r"|separation|affair|miscarriage)\b|,?(?: [\w'-]+,?){0,8}? (?:lost|fights? for|won) custody"
)
KIN_WORDS = frozenset(
    {
        "wife", "husband", "daughter", "daughters", "son", "sons", "children", "child", "mother",
        "father", "sister", "sisters", "brother", "brothers", "partner", "girlfriend", "boyfriend",
        "parents", "affair", "divorce", "custody", "mistress", "illegitimate", "lover",
        "extramarital", "orientation",
    }
)  # fmt: skip

AGED_CHILD = late(
    r"(?:girl|boy|child|pupil|daughter|son|toddler|baby|schoolgirl|schoolboy)s? (?:of|aged) "
    rf"(?P<age>1?\d|{CHILDS_AGE}),? (?:(?:called|named|from [A-Z]\w+),? )?"
)
STREET_WORDS = frozenset(
    {
        "street", "road", "lane", "avenue", "drive", "court", "close", "terrace", "place", "square",
        "crescent", "row", "gardens", "alley", "mews", "grove", "walk", "yard", "bank", "path",
        "passage", "hill", "way", "quay", "green", "wharf", "parade", "rise", "side", "steps",
        "cottages", "buildings", "villas", "mansions", "almshouses",
    }
)  # fmt: skip
OF_ADDRESS = late(
    r"(?:,? (?:of|from|at),?|,|,? (?:who )?(?:(?:has|is|was|can|may|could|now|be|been|still|also"
    r"|will"
    r"|often) ){0,3}(?:moved|moves|move|found|reached|visited|staying|stays|stayed|sleeps|lodges"
    r"|housed"
    r"|registered|rents|renting|lodged)(?: [\w'-]+){0,3}? (?:to|at|in|on|into|from|with))"
    rf"(?: (?:flat|apartment|apt|room|unit|the door of|number|no\.) ?\w{{0,4}},?)?"
    rf" (?P<what>{ADDRESS})"
)
AT_HOME_OF = late(
    r"(?:\b(?:house|home|flat|apartment|cottage|bungalow|door|doorstep|garden|garage|letterbox"
    r"|windows?"
    r"|room|lodgings|bins|porch|fence|hut|farmhouse|caravan|shed|roof)\b[^.;:\d]{0,50}?(?:,|of|at"
    r"|in"
    rf"|on|number) (?:number |no\. )?)(?P<what>{ADDRESS}|\d{{1,4}}[a-z]?, (?:[A-Z][\w'-]+ ){{1,3}}"
    rf"{_STREET}|\d{{1,4}}[a-z]? (?:on|in) (?:[A-Z][\w'-]+ ){{1,3}}{_STREET})"
)
HOME_BEHIND = late(
    r",? (?:the|a|an|his|her|their) (?:[a-z]+ )?(?:house|home|flat|cottage|apartment|bungalow"
    r"|room)\b"
)
BORN = late(
    r"(?:born|date of birth:?|birth date:?|d\.o\.b\.?:?) (?:on |is |was"
    r" )?(?P<what>\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d)\b"
)
OWN_NUMBER = late(
    rf"(?:number|whatsapp|telegram|signal|landline|mobile|cell|cellphone|phone|telephone)(?:"
    rf" number)?(?: is| at"
    rf"| on)?[:,]? ?(?P<what>{_NUMBER})"
)
OWN_NUMBER_WORDS = frozenset(
    {
        "number",
        "whatsapp",
        "telegram",
        "landline",
        "mobile",
        "cell",
        "cellphone",
        "phone",
        "telephone",
    }
)
OWN_ACCOUNT = late(
    r"account(?:,? (?:number|no\.|iban))*(?: is|:|,)? ?(?P<what>[a-z]{2}\d{2}(?:"
    r" ?[a-z0-9]{2,4}){3,8}"
    r"|\d[\d -]{7,20}\d)"
)
AFTER_WORK = late(
    rf"reached (?:\w+ )?(?:on|at|under) (?P<what>{_NUMBER}) (?:after (?:work|six|seven|eight|dark)"
    rf"|at"
    r" (?:home|night|weekends)|in the evenings?|evenings|day and night|any time)"
)
PLATE = late(
    r"(?:(?:licen[cs]e|number|car) plate|registration (?:number|mark))(?:,| is| was| no\.?|:)? "
    r"(?P<what>[a-z]{1,3}[- ][a-z]{0,3}[- ]?\d{1,4}\b|[a-z]{2}\d{2} ?[a-z]{3}\b)"
)
BIRTHDAY = late(
    r"(?:date of birth|birth date|d\.o\.b\.?),?:? (?:is |was )?(?P<what>\d{1,2}(?:st|nd|rd|th)?"
    r" [a-z]{3,9}"
    r" (?:19|20)\d\d|[a-z]{3,9} \d{1,2}, (?:19|20)\d\d)"
)
