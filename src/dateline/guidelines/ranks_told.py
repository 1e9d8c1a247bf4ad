"""Claims of rank (DG-31) in plain words: the last one, quicker than all others, top of every list.

Each pattern reads around a word that most texts don't have; text is lower-case and folded.
"""

import re

from dateline.guidelines.inflecting import lexicon
from dateline.release.patterns import late

FIELDS = (
    r"(?:world|globe|country|nation|state|region|city|town|county|province|continent|industry"
    r"|market|coast|island|islands|valley|north|south|east|west|sector|trade|field|europe|asia"
    r"|africa|america|hemisphere|planet|republic|district|[a-z]+land|[a-z]+ia)"
)
_OWNERS = (
    r"(?!its\b|our\b|their\b|his\b|her\b|my\b|company|firm|club|school|team|group|brand|organi"
    r"|series|event|program|show|festival|franchise)"
)
_HISTORY = (
    rf"for the (?:very )?first time in (?:the )?(?:history of (?:the |any )?{_OWNERS}[\w'’-]+"
    rf"|{_OWNERS}[\w'’-]+['’]s (?:\w+ )?history|(?:recorded|living|modern|human) (?:history"
    rf"|memory))"
)
_UNTIL = late(
    r"(?:until|before) (?!then\b)[^.;]{3,80}?, (?:nobody|no one|no [a-z]+) (?:had|has)"
    r" (?!to\b)[a-z]+"
    r"(?: [\w'’-]+){0,7}"
)
_NO_OTHER_HAS = late(
    r"no other [a-z]+ (?:had|has|have) (?:ever )?[a-z]+(?: [\w'’-]+){0,6}? before\b"
)
_BEST = late(
    r"(?:beat(?:s|ing)?|brok(?:e|en)|break(?:s|ing)?|surpass(?:es|ed|ing)|exceed(?:s|ed|ing)"
    r"|topp(?:ed|ing)|smash(?:es|ed|ing)|shatter(?:s|ed|ing)|better(?:s|ed|ing)|eclips(?:es|ed"
    r"|ing))"
    r" (?:the|a) (?:(?:(?:previous|old|existing|standing|former|current|long-standing) )?"
    r"(?:world|national|european|all-time|course|provincial|olympic|regional|state|junior"
    r"|senior|global|track|continental|country's|league) (?:record|best|mark)"
    r"|(?:previous|old|existing|standing|former) (?:record|best|mark)|record)\b"
    r"(?! (?:of birth|store|label|deal))(?: (?:by|of|set)(?: [\w'’.-]+){1,3})?"
)
_FIRST_TIME = late(_HISTORY)
_TOPS = late(
    r"(?:tops|leads|heads|outranks|outstrips|leading) (?:(?:all|every|the)(?: other)? (?:[\w-]+ )"
    rf"{{0,2}}?(?:{FIELDS}(?! (?:team|office|desk|effort|efforts|region|division|market))|table"
    rf"|tables"
    rf"|league table|ranking|rankings|(?:ports|cities|towns|countries|states|schools|hospitals"
    rf"|unions|clubs|regions|provinces|universities|airports|yards|rivals|competitors)))\b"
    r"(?: (?:in|on|of|for)(?: [\w'’-]+){1,3})?"
)
_RANKS = late(
    r"ranks (?:first|top|highest|number one|no\. 1)\b(?: (?:in|among|of|for)(?: [\w'’-]+){1,4})?"
)
_MOST = late(
    rf"(?P<sure>the|{FIELDS}['’]s) (?:northern|southern|eastern|western)most [\w-]+"
    rf"(?: [\w'’-]+){{0,3}}"
)
_UNMATCHED = late(
    r"(?:unique|unmatched|unrivall?ed|unequall?ed|unparalleled|peerless|unsurpassed) (?:in|on"
    r"|across"
    rf"|within|north of|south of|throughout) (?:the |all (?:of )?)?(?:whole )?{FIELDS}\b"
)
_OF_ITS_SORT = late(r"only (?:one )?of (?:its|their) (?:sort|type|class)\b(?: [\w'’-]+){0,3}")
_NOWHERE = late(r"nowhere else (?:are|is|do|does|can|will|has|have|on)\b(?: [\w'’-]+){1,5}")
_NO_ER = late(
    r"no [a-z]+(?: [\w'’-]+){0,4}? (?:is|are|was|has been|reaches|lies|stands|goes) (?:thicker"
    r"|taller"
    r"|heavier|higher|deeper|wider|cheaper|safer|stronger|quicker|lighter|smaller|younger|hotter"
    r"|brighter|steeper|warmer|richer|cleaner|greener)\b"
)
_THAN_EVER = late(
    r"(?:(?:more|fewer) (?!than\b)(?:[a-z-]+ )?(?:[a-z]{2,}(?<!ou)(?<!s)s|people|children|women"
    r"|men)|(?<!bar )(?<!stakes are )(?:longer|shorter|deeper)) than"
    r" (?:ever(?: before)?|anyone(?: else)?(?: before)?|anybody (?:else )?before)\b"
    r"(?! (?:we|our)\b)(?: [\w'’-]+){0,2}"
)
_HISTORY_MADE = late(
    r"(?:wrote|writes|has written|made|makes|has made) (?:\w+ )?history\b(?! (?:class|department"
    r"|come|live|accessible|with|month))"
)
_FIRST_IN = late(
    rf"the (?:very )?first (?:anywhere|(?:in|on|across) (?:the |all )?(?:{FIELDS}))\b"
    r"(?! (?:and|to date)\b)(?: [\w'’-]+){1,4}"
)
_ALONE = late(
    rf"(?:is|are|stands?|remains?) alone (?:in|on|among|across) (?:the |all )?{FIELDS}\b"
    r"(?: [\w'’-]+){0,3}"
)
_THAN_OTHERS = late(
    r"(?:[a-z]{3,}er|(?:more|less|fewer)(?: [\w'’-]+){1,3}) than (?:all|every|any|those of"
    r" all)(?: of)?"
    r"(?: (?:the|its|their))? (?:others?|rivals?|competitors?)\b(?: (?!than\b)[\w'’-]+){0,4}"
)
_GREATEST_EVER = late(
    r"(?:by far )?the (?:[a-z]+est)(?: [\w'’-]+){0,4}? (?:ever (?:to|made|built|grown|measured"
    r"|seen|held"
    r"|recorded|found|sold|dug|caught|sailed|flown|run|written|printed|known|[a-z]+ed)|still (?:in"
    r" use|grown|standing|working|played|sailing|running|[a-z]+ed)|(?:that )?(?:anyone|anybody) has"
    r"|known to|on record|in existence)\b(?: [a-z]+)?"
    r"|by far the [a-z]+est(?: [\w'’-]+){1,4}"
)
OF_SUPERLATIVES = _GREATEST_EVER
"""What is read around words in *-est*, which are found by their end."""
RANKS_TOLD: tuple[tuple[frozenset[str], tuple[re.Pattern[str], ...]], ...] = (
    (lexicon("nobody until"), (_UNTIL,)),
    (lexicon("before"), (_UNTIL, _NO_OTHER_HAS)),
    (
        lexicon(
            "beat beats beating broke broken breaking breaks surpasses surpassed surpassing"
            " exceeding smashes smashed smashing shatters shattered shattering bettered bettering"
            " eclipsed eclipsing topped topping"
        ),
        (_BEST,),
    ),
    (lexicon("history"), (_FIRST_TIME, _HISTORY_MADE)),
    (lexicon("memory"), (_FIRST_TIME,)),
    (lexicon("tops leads heads outranks outstrips"), (_TOPS,)),
    (lexicon("ranks"), (_RANKS,)),
    (lexicon("northernmost southernmost easternmost westernmost"), (_MOST,)),
    (
        lexicon(
            "unique unmatched unrivalled unrivaled unequalled unequaled unparalleled peerless"
            " unsurpassed"
        ),
        (_UNMATCHED,),
    ),
    (lexicon("sort type class"), (_OF_ITS_SORT,)),
    (lexicon("nowhere"), (_NOWHERE,)),
    (
        lexicon(
            "thicker taller heavier deeper wider cheaper safer quicker lighter younger hotter"
            " brighter steeper warmer richer"
        ),
        (_NO_ER,),
    ),
    (lexicon("ever anybody anyone"), (_THAN_EVER,)),
    (lexicon("first"), (_FIRST_IN,)),
    (lexicon("alone"), (_ALONE,)),
    (lexicon("others rivals rival competitors competitor"), (_THAN_OTHERS,)),
)
