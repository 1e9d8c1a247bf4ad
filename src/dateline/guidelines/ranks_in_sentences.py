"""Claims of rank (DG-31) that a whole sentence makes: nobody had, no other has, only here is.

Each pattern reads around a word that most texts don't have; text is lower-case and folded. A
pattern with a group ``sure`` names its field itself, so that words beside it don't make it sober.
"""

import re

from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.ranks_told import FIELDS as _FIELDS
from dateline.release.patterns import late

_IN_FIELD = (
    rf"(?:in|on|of|across|throughout|along|anywhere in) (?:the |this |all (?:of )?|our |any )?"
    rf"(?:whole |entire )?(?:{_FIELDS}|trade|region|waters|valley|bay|profession"
    rf"|business|lake|river)\b"
)
_NOBODY = late(
    r"(?P<sure>(?:nobody|no one|none|no [a-z]+)(?: else)? (?:"
    rf"{_IN_FIELD} (?:had|has|have) (?:ever |yet |previously )?(?!to\b|been (?:hurt"
    rf"|injured|charged))[a-z]+"
    r"|before (?:him|her|them|it|us|then) (?:had|has|have) (?:ever )?[a-z]+))(?: [\w'’-]+){0,4}"
)
_NOWHERE = late(
    rf"(?P<sure>nowhere {_IN_FIELD} (?:had|has|have|can|could|is|are|was|were|does|do"
    rf"|will))(?: [\w'’-]+){{0,5}}"
)
_NEVER_BEEN = late(
    r"(?P<sure>(?:has|have|had|was|were) (?:never|not)(?: (?:yet|before|ever))? "
    r"(?:been )?(?:attempted|tried|done|seen|achieved"
    r"|built|held|offered|shown|heard|grown|made|given|put|sent|used|equalled"
    r"|surpassed|repeated|matched"
    r"|recorded|measured)(?: [\w'’-]+){0,4}? (?:before (?:in|on|anywhere|by)|before"
    r"(?=[.,;])|anywhere|in any [a-z]+"
    rf"|on this [a-z]+|until (?:now|then|today)|{_IN_FIELD}))(?: [\w'’-]+){{0,2}}"
)
_NO_HAS_EVER = late(
    r"(?P<sure>no (?!one\b|longer\b|more\b|deaths?\b|injur|cases?\b|evidence\b"
    r"|person\b|individual|charges?\b|complaints?\b|problems?\b|such\b)[a-z]+"
    r"(?: [\w'’-]+){0,4}? (?:has|have|had) ever (?:been )?[a-z]+)(?: [\w'’-]+){0,4}"
)
_NO_IS_MORE = late(
    rf"(?P<sure>no (?!one\b|longer\b|more\b|less\b|fewer\b)[a-z]+"
    rf"(?: [\w'’-]+){{0,2}}? {_IN_FIELD} (?:has|have|had|is|are|was|were|can|does"
    r"|gets|takes|offers|sells|makes|holds|uses|employs|trains|handles)"
    r"(?: [\w'’-]+){0,3}? (?:more|higher|larger|bigger|faster|longer|taller|older"
    r"|deeper|as [a-z]+|so (?:many|much|few|little))\b)(?: [\w'’-]+){0,3}"
    r"|(?P<since>no [a-z]+ since [\w ]{3,20}? (?:has|have|had|was|were) (?:been )?"
    r"(?:as|so|more|larger|higher|bigger|better))\b(?: [a-z]+)?"
)
_OF_ITS_KIND = late(
    r"the (?:very )?(?:last|only|one|first)(?: (?:remaining|surviving|working))?"
    r"(?: [\w-]+){0,3}? of (?:its|their) (?:kind|sort|type)\b(?: [\w'’-]+){0,3}"
)
_A_RECORD = late(
    r"(?:hits?|reach(?:es|ed)?|is|was|are|were|posted|rose to|climbed to|marks?|marked"
    r"|drew|at|to|makes?) (?:an? |the )(?:new |all-time |absolute"
    r" |historic |national |course )*record(?=[.,;!]| (?:of|for|in|high|low)\b(?! "
    r"(?:service|success|achiev|deliver|growth|innovation|results?|excellence"
    r"|conviction|performance|safety|proceedings)))"
    r"|(?<![\w-])record (?:crowds?|turnout|harvests?|catch(?:es)?|yields?|entry"
    r"|entries|audiences?|participation|profits?|membership|takings|summer|winter"
    r"|season|temperatures?|donations?|enrol?lment)\b"
)
_ONLY = late(
    rf"(?P<sure>the only(?! (?:way|thing|time|reason|question|one|other|option"
    rf"|exception|difference|person|people)\b)(?: [\w'’-]+){{1,4}}? (?:between|north of"
    rf"|south of|east of|west of|within \d+|this side of|for miles|far and wide"
    rf"|outside (?!of the)|of its|left {_IN_FIELD}"
    r"|on the (?:coast|island|islands|river|lake|route|peninsula|continent|planet)"
    r"|in town|along the))(?: [\w'’-]+){0,3}"
    rf"|(?P<one>only (?:one|a single|two|three) (?:other )?"
    rf"(?:[\w-]+ ){{1,3}}{_IN_FIELD})(?: [\w'’-]+){{0,2}}"
    r"|(?P<here>(?<![^.;:] )(?<![\w,] )only (?:in|at|on) (?!the (?:case|event)|this "
    r"(?:case|way)|that (?:case|way)|(?:rare|some|certain|a few|exceptional|cases|case"
    r"|part|theaters|cinemas|english|november|may|june|july|very|recent|one|extreme"
    r"|emergenc\w+)\b)(?:the )?[\w-]+(?: [\w-]+)? (?:is|are|does|do|can|will|was"
    r"|were) )(?:[\w'’-]+ ?){1,3}"
)
_LAST = late(
    rf"(?P<sure>the last(?: [\w-]+){{0,3}}? {_IN_FIELD} (?:to|that|where|which|who"
    rf"|still|with))(?: [\w'’-]+){{0,3}}"
)
_ONE_PLACE = late(
    rf"the (?:one|single|sole) (?:place|spot|town|village|port|city|school|firm|yard|shop"
    rf"|house) {_IN_FIELD} (?:where|that|which|in which|to)\b"
)
_BEATS_ALL = late(
    r"(?:outnumber|outstrip|surpass|overtak|outrank|outperform|dwarf|exceed|outsell"
    r"|overtook|outsold|eclips)(?:s|es|e|ed|ing|en|ped|ping)? (?:those |that )?(?:of "
    r"|in |at )?(?:any|all|every)"
    r" (?:others?|other [\w-]+|rivals?|rival [\w-]+|competitors?|competing [\w-]+)\b"
    r"(?: [\w'’-]+){0,3}"
)
_WITHOUT_PEER = late(
    rf"(?:unprecedented|without (?:parallel|precedent|equal|rival|peer)|unheard of) {_IN_FIELD}"
)
_PIONEER = late(
    rf"(?:(?:the|(?:{_FIELDS})['’]s|[a-z]+['’]s) (?:very first |first |true "
    rf"|undisputed |original )?pioneers? (?:of|in)\b(?! (?:the )?(?:american|west|day))"
    rf"|\bpioneered the(?! way\b))(?: [\w'’-]+){{1,3}}"
)
_ALONE = late(
    r"(?:is|are|stands?|stood|was|were|remains?|company|firm|port|town|club|school"
    r"|yard|trust|city|house|,) ?(?:,? ?still |quite |,)? ?alone (?:in (?:[a-z]+ing\b|"
    r"(?:this|the) (?:country|world|industry|region|trade|field))"
    r"|among (?:its|their|the|all|his|her) [a-z-]+)(?: [\w'’-]+){0,3}"
)
_MOST = late(
    rf"(?P<sure>(?<!\bof )(?<!among )(?<!some )the (?:very |single )?most (?!of\b"
    rf"|part\b|common\b|recent\b|likely\b|important (?:thing|part)|vulnerable\b"
    rf"|impoverished\b|affected\b|needy\b|at-risk\b)[\w-]+(?: [\w'’-]+){{1,4}}?(?<!s) "
    rf"(?:{_IN_FIELD}|in (?:the |recorded |modern |human )?(?:[\w'’-]+ )?history|ever "
    rf"(?:built|made|held|recorded|[a-z]+ed)|on (?:earth|record)))"
)
_EXTREME = late(
    rf"(?P<sure>the (?:very )?(?:highest|lowest|largest|biggest|widest|fastest|oldest"
    rf"|longest|smallest|richest|deepest|busiest|cheapest)"
    rf"(?: [\w'’-]+){{1,3}}? {_IN_FIELD})"
)
_THAN_ANY = late(
    r"(?:[a-z]{2,}er|more|less|fewer)(?: [\w'’-]+){0,4}? than (?:in |at |on )?any"
    r"(?: other)?(?: [\w'’-]+){1,4}? (?:in (?:the |its |our )?(?:[\w'’-]+ )?history"
    r"|since|before|ever|on record)\b(?: [\w'’-]+)?"
    r"|(?:[a-z]{2,}er|more|fewer)(?: [\w'’-]+){0,4}? than (?:ever|at any time) "
    r"(?:since|in (?:the |its )?(?:[\w'’-]+ )?history)\b"
)
_NO_OTHER = late(
    r"(?:in|on|at|from|by) no other (?!way|case|circumstances|event|manner|form|words"
    r"|respect|purpose|state court)[a-z]+(?: [\w'’-]+){0,5}"
)
_NOVELTY = late(rf"novelty (?:for|in|on) (?:the |all |this )?(?:whole |entire )?(?:{_FIELDS})\b")
_AHEAD = late(
    r"(?:ahead of|before|sooner than|earlier than|faster than) (?:everyone|everybody"
    r"|all others|all the others|anyone|anybody|any other [a-z]+|every other [a-z]+)\b"
    r"(?: else)?(?! is\b| can\b| who\b| that\b)(?: [\w'’-]+){0,3}"
)
_EVER = late(
    r"more (?:people|children|women|men|[a-z]{3,}s) (?!than)"
    r"(?:[\w'’-]+ ){1,4}than ever\b(?: before)?"
    r"|(?:its|their|his|her|the) (?:[a-z]{3,}est|best|worst)(?: [\w-]+){1,2} ever\b"
    r"(?=[.,;!]| (?:in|on|at|for|to|with|held|built|made|seen)\b)"
)
_FIRST_TIME = late(
    rf"(?P<sure>(?:for the |is the |was the |marks? the |marked the )"
    rf"(?:very )?first time(?: (?:that|when))?[^.;]{{0,60}}? {_IN_FIELD}(?! (?:years?"
    rf"|months?|a (?:year|decade)|two|three|four|five|ten)\b))"
    rf"|(?P<firsts>the first and only [\w-]+(?: [\w'’-]+){{0,2}})"
)
RANKS_IN_SENTENCES: tuple[tuple[frozenset[str], tuple[re.Pattern[str], ...]], ...] = (
    (lexicon("nobody none"), (_NOBODY,)),
    (lexicon("nowhere"), (_NOWHERE,)),
    (lexicon("attempted tried equalled surpassed matched seen anywhere never"), (_NEVER_BEEN,)),
    (lexicon("ever"), (_NO_HAS_EVER, _EVER)),
    (
        lexicon("higher larger bigger faster longer taller older deeper larger many few"),
        (_NO_IS_MORE,),
    ),
    (lexicon("since"), (_NO_IS_MORE, _THAN_ANY)),
    (lexicon("kind sort type"), (_OF_ITS_KIND,)),
    (lexicon("record"), (_A_RECORD, _THAN_ANY)),
    (lexicon("only"), (_ONLY,)),
    (lexicon("last"), (_LAST,)),
    (lexicon("place spot"), (_ONE_PLACE,)),
    (
        lexicon(
            "outnumber outnumbers outnumbered outstrips outstripped surpasses"
            " surpassed overtaken overtook"
            " outranks outperforms outperformed dwarfs dwarfed exceeds exceeded"
            " outsells outsold eclipses"
            " surpassing exceeding outnumbering overtakes"
        ),
        (_BEATS_ALL,),
    ),
    (lexicon("unprecedented parallel precedent equal rival peer unheard"), (_WITHOUT_PEER,)),
    (lexicon("pioneer pioneers pioneered"), (_PIONEER,)),
    (lexicon("alone"), (_ALONE,)),
    (lexicon("most"), (_MOST,)),
    (
        lexicon(
            "highest lowest largest biggest widest fastest oldest longest smallest"
            " richest deepest busiest"
        ),
        (_EXTREME,),
    ),
    (lexicon("history"), (_THAN_ANY,)),
    (lexicon("other"), (_NO_OTHER,)),
    (lexicon("novelty"), (_NOVELTY,)),
    (lexicon("everyone everybody others anyone"), (_AHEAD,)),
    (lexicon("first"), (_FIRST_TIME,)),
)
