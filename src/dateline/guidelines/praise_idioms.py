"""Turns of phrase in which praise comes, each under the words that give it away."""

import functools
import re

from dateline.guidelines.leads import needs
from dateline.guidelines.praise_images import IMAGES
from dateline.guidelines.praise_likenesses import LIKENESSES
from dateline.guidelines.praise_words import RIVALS
from dateline.release.patterns import late

_RIVALS = "|".join(sorted(RIVALS))
_TRANSFORMING = " ".join(
    f"{verb}{end}"
    for verb in [
        "transform",
        "revolutioniz",
        "revolutionis",
        "disrupt",
        "reinvent",
        "reshap",
        "reimagin",
        "redefin",
        "shak",
        "upend",
    ]
    for end in ("", "e", "s", "es", "ing", "ed")
)
_PHRASES: dict[str, tuple[str, ...]] = {
    "standard standards benchmark benchmarks bar": (
        (
            r"\b(?:set|sets|setting|rais(?:e|es|ed|ing)|elevat(?:e|es|ed|ing)|redefin(?:e|es"
            r"|ed|ing)"
            r"|establish(?:es|ing|ed)) (?:an? |the |its |entirely |wholly |bold |whole"
            r" )*(?:new|higher"
            r"|global|golden|gold|industry)(?: [\w-]+)?"
            r" (?:standards?|benchmarks?|bar)\b(?! of proof)"
        ),
        (
            r"\b(?:rais(?:e|es|ed|ing)|set|sets|setting|elevat(?:e|es|ed|ing)) the (?:\w+"
            r" )?(?:bar|standards?)\b"
        ),
        (
            r"\ba global benchmark|\b(?:the|a|become a|regional) benchmark (?:for|of|in)"
            r" (?:excellence|quality|security|success|innovation|luxury|the industry)"
        ),
        r"\b(?:gold|golden) standard\b",
        r"\b(?:highest|uncompromising|exacting|impeccable) standards?\b",
    ),
    "forefront": (r"\b(?:at|to|on) the (?:very )?forefront(?: of [\w'-]+(?: [\w'-]+)?)?",),
    "vanguard": (r"\b(?:at|in|to) the vanguard\b",),
    "cutting": (r"\bthe cutting[ -]edge of\b",),
    "future": (
        (
            r"\b(?:shap|driv|lead|build|defin|power|reimagin|creat|transform|unlock|forg"
            r"|pioneer|revolutioni[sz])\w* the future(?: of \w+)?"
        ),
        r"(?:: |is |are |– |— |^)the future of [a-z]+",
    ),
    "way": (
        (
            r"\b(?:lead|leads|leading|led) the way\b(?! (?:home|to|through|up|down|out|into"
            r"|across|along)\b)"
        ),
    ),
    "charge pack": (r"\b(?:lead|leads|leading|led) the (?:charge|pack)\b",),
    "boundaries envelope limits": (
        (
            r"\b(?:push|break|defy|defi|redefin)\w* (?:the |all "
            r"|traditional |new |every |its |their |our )*(?:\w+ )?(?:boundaries|envelope"
            r"|limits)\b"
        ),
    ),
    "mold mould": (r"\bbreak(?:s|ing)? the (?:mold|mould)\b|\bbroke the mou?ld\b",),
    _TRANSFORMING: (
        (
            r"\b(?:transform|revolutioni[sz]|disrupt|reinvent|reshap|reimagin|redefin|shak|upend)"
            r"\w* (?:up )?(?:the |an? |its |their |entire )*(?:[\w-]+ ){0,2}(?:industry"
            r"|landscape|world"
            r"|category|game|market|sector|space|real estate|way)\b"
        ),
    ),
    "changing change changes changed": (r"\bchang(?:e|es|ed|ing) the (?:game|way)\b",),
    "taking takes take taken": (r"\btak(?:e|es|ing|en) the (?:\w+ )?world by\b",),
    "out": (r"\bout of this world\b",),
    "positioned": (
        (
            r"\b(?:uniquely|perfectly|ideally|strongly|exceptionally|favou?rably"
            r"|superbly)[ -]positioned\b(?: (?:to|for|at|as) [\w-]+(?: [\w-]+)?)?"
        ),
        (
            r"\bpositioned (?:to|for) (?:dominate|lead|revolutioni[sz]e|transform|disrupt"
            r"|explosive|win|thrive|success|become)\b"
        ),
    ),
    "poised ready primed set destined": (
        (
            r"\b(?:poised|ready|primed|set|destined) (?:to|for) (?:\w+ly )?(?:lead|dominate"
            r"|revolutioni[sz]e|transform|disrupt|redefine|reshape|soar|shine|dazzle"
            r"|captivate|conquer|wow|delight|thrive|elevate|greatness|success|explosive"
            r"|exponential|capture hearts|enrich)\b"
        ),
    ),
    "stands stand stood standing": (
        (
            r"(?<!to )(?<!not )(?<!could )\b(?:stands|stood|standing) (?:out|apart|tall|head and"
            r" shoulders|alone)\b(?! (?:on|at|in|against) the| against)"
            r"(?: (?:as|for|among|from|above|by|with)(?: an?| the)?(?: [\w-]+)?)?"
        ),
        (
            r"\bstands? as an? (?:\w+ ){0,2}(?:testament|beacon|pillar|symbol|shining"
            r"|leader)\b"
        ),
    ),
    "sets set setting": (
        r"\b(?:sets?|setting) (?:[\w'’&.-]+ ){1,4}?apart\b",
        (
            r"\b(?:sets?|setting) the (?:pace|tone for excellence|stage for (?:an?|the)"
            r" (?:\w+ )?(?:showdown|spectacle|bright|exciting|revolution))"
        ),
    ),
    "testament": (r"\b(?:is|are|serves? as|stands? as|as|being) an? (?:\w+ )?testament to\b",),
    "beacon pillar bastion cornerstone": (
        r"\b(?:beacon|bastion) (?:of|for) \w+",
        (
            r"\bpillars? of (?:support|strength|excellence|hope|the community|the industry"
            r"|stability)\b"
        ),
        r"\bcornerstone of (?:excellence|innovation)\b",
    ),
    "pioneer pioneers trailblazer": (r"\b(?:an?|the|as|is|of) (?:\w+ )?pioneers? (?:in|of) \w+",),
    "destination": (
        (
            r"\b(?:premier|ultimate|go-to|top|must-visit|sought-after|one-stop|favou?rite)(?:"
            r" [\w-]+)? destination\b"
        ),
        r"\bdestination of choice\b",
    ),
    "go": (
        r"\b(?:your |the |an? |as )+go-to\b(?: [\w-]+)?",
        r"\bgoes? (?:above and beyond|the extra mile)\b|\bgo above and beyond\b",
    ),
    "going": (r"\bgoing (?:above and beyond|the extra mile)\b",),
    "choice": (
        (
            r"\b(?:provider|partner|brand|supplier|vendor|employer|platform|solution) of"
            r" choice\b"
        ),
        r"\bthe (?:clear|obvious|smart|natural|perfect) choice\b",
    ),
    "track": (
        (
            r"\b(?:proven|strong|stellar|solid|impressive|outstanding|excellent|long"
            r"|remarkable|unblemished|enviable|impeccable|established|successful|exceptional"
            r"|demonstrated|distinguished|robust)(?:,? [\w-]+)? track[ -]records?\b(?: of"
            r" [\w-]+)?"
        ),
        (
            r"\btrack[ -]records? (?:of|for|in) (?:delivering )?(?:excellence|success"
            r"|innovation|quality|exceptional|outstanding|successful|superior|growth)\b"
        ),
    ),
    "everything forever same": (
        r"\bchang(?:e|es|ed|ing) (?:\w+ ){0,3}(?:everything|forever)\b|\bnever be the same\b",
    ),
    "number": (
        (
            r"\b(?:the|its|their|your|our|\w+'s) number[- ]one (?:choice|name|brand"
            r"|destination|provider|address|source|partner)\b"
        ),
    ),
    "dimension": (r"\bto (?:another|a (?:whole |completely )?new|an entirely new) dimension\b",),
    "heights": (r"\b(?:new|greater|unprecedented|dizzying|unimagined|soaring) heights\b",),
    "level": (
        r"\b(?:the )?next level\b",
        r"\bto (?:another|a (?:whole |completely )?new|an entirely new|an unseen) level\b",
        (
            r"\b(?:the highest|an? unmatched|an? unparalleled|an? whole new|an? entirely new"
            r"|an? new|unrivall?ed) levels? of (?:[\w-]+ )?(?:care|service|quality|luxury"
            r"|excellence|attention|professionalism|comfort|refinement|performance"
            r"|craftsmanship|sophistication|innovation|convenience|freedom|operational"
            r" freedom|security|safety|support)\b"
        ),
    ),
    "era frontier": (
        (
            r"\b(?:usher\w*|herald\w*|mark\w*|begin\w*|driv\w*|open\w*|launch\w*|enter\w*"
            r"|pioneer\w*|usher|start\w*) (?:in )?(?:\w+ )?(?:an? )?(?:bold |exciting |whole"
            r" )*new (?:\w+ )?(?:era|frontier)\b"
        ),
        (
            r"\b(?:an? )(?:bold|exciting|thrilling|golden|whole) (?:new )?(?:era|frontier"
            r"|age)\b"
        ),
    ),
    "chapter": (r"\b(?:bold|exciting|thrilling|promising|bright|inspiring) (?:new )?chapter\b",),
    "opportunity": (
        (
            r"\b(?:unique|once-in-a-\w+|exciting|unparalleled|rare|golden|incredible"
            r"|unmissable|extraordinary|compelling|tremendous|unprecedented)(?: [\w-]+){0,2}"
            r" opportunity\b"
        ),
    ),
    "league class": (
        (
            r"\bin (?:an?|its|their|his|her|our) (?:own )?(?:league|class) (?:of|by"
            r"|all)\b[^,.;]{0,20}"
        ),
        r"\bin (?:its|their|his|her) own (?:league|class)\b",
        r"\bworld[- ]class\b",
    ),
    "kind": (
        (
            r"\b(?:unlike any|best|finest|greatest|most advanced) (?:other )?of (?:its|their)"
            r" kind\b"
        ),
    ),
    "equal equals peer peers parallel": (
        (
            r"\b(?:without|has no|have no|knows? no|with no) (?:\w+ )?(?:equals?|peers?"
            r"|parallel|rivals?)\b"
        ),
    ),
    "unlike like": (
        r"\b(?:unlike any(?:thing)?|like (?:no|nothing)) (?:other|else|before|ever)\b",
    ),
    "ever": (
        (
            r"\b(?:more (?:accessible|affordable|exciting|powerful|beautiful|enjoyable"
            r"|convenient|fun|inviting|delicious|immersive|vibrant)|better|easier|faster"
            r"|bigger|simpler|smarter|brighter|bolder|safer|sleeker|bigger and better"
            r"|stronger) than ever(?: before)?\b"
        ),
        (
            r"\b(?:best|greatest|finest|boldest) (?:[\w-]+ )?ever(?: (?:made|built"
            r"|created|seen|produced|written))?\b"
        ),
        r"\blike never before\b",
    ),
    "shoulders miles streets lightyears leaps leagues": (
        (
            r"\bhead and shoulders above\b|\b(?:miles|streets|light[- ]?years|leagues)"
            r" ahead\b|\bleaps and bounds\b"
        ),
    ),
    "dust shade shame": (
        (
            r"\b(?:leav|put)\w* [^.;:]{2,40} (?:in the dust|in the shade|to shame|standing"
            r" still|for dead)\b"
        ),
        r"\b(?:leave|leaves|leaving|left|put|puts) [^.;:]{2,40} (?:dust|shade|shame)\b",
    ),
    "behind": (
        (
            r"\b(?:leav(?:e|es|ing)|left) (?:all |every |any |the |its |their |our |other"
            rf" )*(?:\w+ )?(?:{_RIVALS}) (?:\w+ )?behind\b"
        ),
    ),
    "match compare compares rival rivals close": (
        (
            r"\bno match for\b|\bnothing (?:else )?(?:comes close|compares|can compare|can"
            r" match|rivals)\b|\bno (?:one|other \w+|rival|competitor) (?:comes close"
            r"|compares|can match|can rival|rivals|can touch|can keep up)\b|\b(?:that|which)"
            r" (?:no|few|most) (?:\w+[ -]?){0,3}(?:can |could )?(?:match|rival)\b"
        ),
    ),
    "cannot never": (
        (
            r"\b(?:that|which) (?:no|few|most|many) (?:[\w-]+ ){1,4}(?:cannot|never)"
            r" (?:match|approach|rival|offer|equal|dream of|imagine)\b"
        ),
    ),
    "magic dream charm clockwork treat": (
        r"\b(?:like|as if by) (?:magic|a dream|a charm|clockwork|a treat)\b|\bworks? a treat\b",
        r"\bdreams? come true\b|\bstuff of (?:dreams|legends?)\b",
        r"\b(?:a|the|of) dream (?:team|ticket|partner|machine|job|home|house|destination)\b",
    ),
    "dreams legends": (
        r"\bstuff of (?:dreams|legends?)\b|\b(?:of|beyond) (?:your|their) dreams\b",
    ),
    "wonders marvels": (r"\b(?:works?|working|does|performs?) (?:wonders|marvels|miracles)\b",),
    "envy talk toast": (
        r"\bthe (?:envy|talk|toast) of (?:the|all|every|its|half|many|\w+ (?:the|all))\b(?: \w+)?",
    ),
    "stroke": (r"\bstrokes? of (?:genius|brilliance)\b",),
    "word": (r"\bthe last word in \w+",),
    "map": (r"\bput(?:s|ting)? (?:\w+ ){1,3}on the map\b",),
    "breath": (r"\btak(?:e|es|ing) (?:\w+(?:'s)? ){0,2}breath away\b|\bbreath[- ]taking\b",),
    "believed": (r"\bto be seen to be believed\b",),
    "beyond": (
        (
            r"\bbeyond (?:compare|comparison|all expectations|expectations|belief|words|praise"
            r"|dispute)\b"
        ),
    ),
    "short": (r"\bnothing (?:short of|less than) (?:an? |the )?\w+",),
    "rolls ferrari mozart picasso einstein": (
        r"\bthe (?:rolls[- ]royce|ferrari|mozart|picasso|einstein) of\b(?: \w+)?",
    ),
    "king queen kings crown": (
        r"\bthe (?:undisputed |true |new |uncrowned )(?:kings?|queen) of \w+",
    ),
    "heads socks pulses": (
        (
            r"\bturn(?:s|ing|ed)? heads\b|\bsocks off\b|\b(?:quicken|race|rac)\w* (?:the"
            r" )?pulses?\b"
            r"|\bpulses? rac\w+"
        ),
    ),
    "lightning breakneck blazing blistering": (
        (
            r"\b(?:lightning|blazing|blistering|breakneck)[ -](?:fast|quick|speed|pace|swift|ly"
            r" fast)\b"
        ),
    ),
    "rules history books": (
        (
            r"\b(?:rewrit|mak|writ)\w* (?:the )?(?:rules|history|(?:record|history) books)\b"
            r"(?! of the road)|\bhistory in the making\b"
        ),
    ),
    "dawn age golden": (
        r"\bdawn of an? (?:\w+ )?(?:era|age|day)\b|\bgolden (?:age|era) (?:of|for)\b",
    ),
    "cut": (r"\ba cut above\b",),
    "earth ground mind heart jaw eye awe": (
        (
            r"\b(?:earth|ground|mind|heart|jaw|eye|awe)[ -]?(?:shattering|breaking|bending|stopping"
            r"|dropping|popping|catching|boggling|inspiring|blowing|warming)\b"
        ),
    ),
    "better finer nothing": (
        (
            r"\b(?:no|nothing|never|couldn't be|could not be|doesn't get(?: any)?) (?:better"
            r"|finer)\b"
            r"(?! (?:off|than never|time))"
        ),
    ),
    "ahead": (
        rf"\bahead of (?:all |every |any |the |its |their |our )+(?:\w+ )?(?:{_RIVALS})\b",
        (
            r"\b(?:far|way|years|decades|generations) ahead of (?:its|their|the|all|every|any"
            r"|our)\b"
            r"(?: \w+)?"
        ),
    ),
    "rivals competitors competition": (
        (
            rf"\b(?:unlike|than|above|beyond) (?:of )?(?:all |every |any |most |the rest of"
            rf" )(?:other |the |its )*(?:\w+ )?(?:{_RIVALS})\b"
        ),
    ),
    "nobody none everybody everyone": (
        (
            r"\b(?:nobody|no one|none) (?:else )?(?:does|makes|knows|builds|can|could|comes"
            r"|delivers|offers|will)"
            r" (?:\w+ ){0,4}(?:better|resist|match|rival|close|faster)\b"
        ),
        (
            r"\b(?:everybody|everyone) (?:will|is sure to|is going to|is bound to|is) (?:lov|ador"
            r"|rav)\w+"
        ),
    ),
    "resist": (r"\b(?:nobody|no one|who) (?:can|could|will be able to) resist\b",),
    "minds": (r"\b(?:brilliant|brightest|sharpest|finest|keenest|creative|best) (?:\w+ )?minds\b",),
    "best finest greatest smartest sharpest": (
        r"\b(?:best|finest|greatest|smartest|sharpest) in the (?:world|business|industry|land)\b",
    ),
    "spearheading spearheads spearheaded": (
        r"\bspearhead(?:s|ed|ing)? (?:the next|an? new|an? bold|the future|the revolution)\b",
    ),
    "feast": (r"\ba feast (?:for|of)\b",),
    "tour": (r"\ba tour de force\b",),
    "oasis haven": (r"\b(?:an?|the) (?:\w+ )?(?:oasis|haven) (?:of|for) (?!refugees|wildlife)\w+",),
    "movement": (r"\b(?:full-blown|whole|veritable|true|real|genuine) movement\b",),
    "perfection": (r"\b(?:to|of|with|is|sheer|pure) perfection\b",),
    "none": (r"\bsecond[ -]to[ -]none\b",),
    "sought highly": (r"\b(?:highly |most |much )?sought[- ]after\b",),
    "anticipated awaited": (
        r"\b(?:highly|much|long|eagerly|hotly|most)[- ](?:anticipated|awaited)\b",
    ),
    "storm": (r"\bby storm\b",),
    "hearts": (r"\b(?:captur|w[io]n|captivat|steal|stol|melt|conquer|touch)\w* (?:the )?hearts\b",),
    "rave": (r"\brave reviews?\b",),
    "lifetime generation": (
        r"\bof a (?:lifetime|generation)\b|\bonce[- ]in[- ]a[- ](?:lifetime|generation)\b",
    ),
    "edge": (r"\b(?:cutting|leading|bleeding)[ -]edge\b(?! of)",),
    "needs": (r"\b(?:all|every one of) (?:of )?your (?:\w+ )?needs\b",),
    "step": (r"\b(?:one|a|two) steps? ahead of\b",),
    "scene": (r"\bburst(?:s|ing)? on ?to the (?:\w+ )?scene\b",),
    "waves": (r"\bmaking waves\b|\bmakes waves\b|\bmade waves\b",),
    "potential": (
        (
            r"\b(?:unlock|unleash|unlocks|unleashes|unlocking|unleashing) (?:the |its |their "
            r"|your )(?:full |true |limitless )?(?:\w+ )?potential\b"
        ),
    ),
    "secrets": (r"\bunlock(?:s|ing)? the secrets\b",),
    "extra": (r"\bthe extra mile\b",),
    "true reality": (
        (
            r"\b(?:makes?|made|making|turns?|turning) (?:all |the |their |your |childhood )*"
            r"(?:dreams?|wishes)\b[^.;]{0,40}? (?:come true|into reality|a reality)\b"
        ),
    ),
}


def _idioms() -> dict[str, tuple[re.Pattern[str], ...]]:
    idioms: dict[str, tuple[re.Pattern[str], ...]] = {}
    for heads, forms in (*_PHRASES.items(), *IMAGES.items(), *LIKENESSES.items()):
        phrases = tuple(late(form) for form in forms)
        for head in heads.split():
            idioms[head] = (*idioms.get(head, ()), *phrases)
    return idioms


IDIOMS = _idioms()
"""By word, the phrases that it may stand in."""


@functools.cache
def needed(phrase: re.Pattern[str], head: str) -> tuple[str, ...]:
    """Return pieces of which a phrase holds one, beside the word that it is looked for at.

    They are read out of the phrase when its word first stands in a text.
    """
    return needs(phrase.pattern, head)
