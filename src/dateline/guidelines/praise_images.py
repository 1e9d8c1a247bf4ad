"""Images in which praise comes: what it does to people, to rivals and to words, and likenesses.

Each stands under the words that give it away, as in `dateline.guidelines.praise_idioms`.
"""

_ALL = r"(?:all |every |any |the |its |their |our |other |most |whole |entire )*"

IMAGES: dict[str, tuple[str, ...]] = {
    "divine": (r"\b(?:simply|absolutely|utterly|just|tastes?|smells?|truly) divine\b",),
    "enthralled": (
        (
            r"\benthralled (?:the |its |their |his |her |guests|audiences|visitors"
            r"|listeners|readers|everyone)\w*"
        ),
    ),
    "speechless breathless spellbound awestruck agape transfixed stunned dumbstruck tongue awe": (
        (
            r"\b(?:leav(?:e|es|ing)|left|held|holds?|holding|kept|keeps?|strikes?|struck)"
            r" [^.;:,]{2,40}? (?:speechless|breathless|spellbound|awestruck|agape"
            r"|transfixed|stunned"
            r"|dumbstruck|tongue-tied|in (?:sheer |pure )?awe)\b"
        ),
    ),
    "wanting asking begging coming": (
        (
            r"\b(?:leav(?:e|es|ing)|left|keeps?|kept) [^.;:,]{2,40}? (?:wanting|asking"
            r"|begging|coming back)"
            r" for more\b"
        ),
    ),
    "away": (
        r"\b(?:blow|blows|blew|blown|blowing|sweep|sweeps|swept) (?:[a-z]+ ){1,3}away\b(?! by)",
    ),
    "eyes ears": (
        (
            r"\b(?:rub(?:s|bed|bing)?|(?:can(?:not|'t)?|could(?:n't)?) (?:hardly "
            r"|scarcely |not )?(?:believe"
            r"|trust)) (?:their|its|his|her|one's) (?:own )?(?:eyes|ears)\b"
        ),
        r"\ba feast for (?:the )?(?:eyes|ears)\b",
    ),
    "tears goosebumps shivers spine": (
        (
            r"\btears (?:of (?:joy|happiness)|to (?:the|their|every) eyes?)\b"
            r"|\b(?:gives?|gave|giving|brings?|sends?|sent|with) (?:[a-z]+ ){0,3}"
            r"(?:goosebumps|shivers)\b"
        ),
    ),
    "applause ovation ovations": (
        (
            r"\b(?:thunderous|rapturous|frenetic|never-ending|tumultuous|deafening|frenzied|endless"
            r"|ecstatic) (?:applause|ovations?)\b"
        ),
    ),
    "words pen description describe": (
        (
            r"\b(?:cannot|can't|can hardly|hard to|impossible to|difficult to) (?:be )?"
            r"(?:put|captured?"
            r"|express(?:ed)?|describ(?:e|ed)) (?:in(?:to)? )?(?:mere )?words\b"
        ),
        (
            r"\bwords (?:cannot|can't|can hardly|fail|fall short|do not|don't) ?(?:to )?"
            r"(?:do justice|describe"
            r"|express|capture)?\b"
        ),
        r"\b(?:defies|defy|defying|beggars|beyond) (?:all )?description\b",
    ),
    "believed": (
        (
            r"\b(?:has|have|must|needs?) (?:to )?be (?:seen|heard|tasted|felt|tried|smelt"
            r"|smelled|sailed"
            r"|driven|worn|experienced|read|touched) to be believed\b"
        ),
    ),
    "believes believe imagine picture think": (
        (
            r"\b(?:so|such) [^.;]{3,50}? that (?:one|you|nobody|no one|visitors|guests|people|many)"
            r" (?:can |could |will )?(?:hardly|scarcely|never|barely|cannot|can't)? ?"
            r"(?:believes?)\b"
        ),
        (
            r"\b(?:hard|difficult|impossible|not easy) to (?:imagine|picture|think of) "
            r"(?:an? )(?:more [a-z]+"
            r"|better|finer|nicer|warmer|happier|lovelier|kinder|safer|cosier)\b"
        ),
    ),
    "down": (
        (
            r"\b(?:impossible|hard|difficult|unable) to put down\b|\bturn(?:s|ed|ing)? "
            r"(?!your|his|her|their|my|our)(?:[a-z]+ ){1,3}"
            r"upside down\b"
        ),
    ),
    "head": (
        (
            r"\b(?:turn|turns|turned|turning|stands?|stood) (?:the |an? |our |every )?"
            r"(?:[a-z]+ ){0,2}(?:trade"
            r"|industry|sector|market|world|craft|category|business) on its head\b"
        ),
    ),
    "masters experts champions pros stars works gold virtuosos heroes artists feast"
    " celebration paradise": (
        (
            r"\b(?:turn|turns|turned|turning|transform|transforms) [^.;:,]{2,40}? into "
            r"(?:an? |true |real"
            r" |pure )*(?:masters|experts|champions|pros|stars|works? of art|gold"
            r"|virtuosos|heroes|artists"
            r"|feast|celebration|paradise)\b"
        ),
    ),
    "gold": (
        (
            r"\b(?:liquid|pure|solid|sheer|culinary|white|black) gold\b(?! (?:bars?|coins?"
            r"|price|plat))"
        ),
    ),
    "sorcery magic genius miracle miraculous perfection wizardry witchcraft alchemy"
    " uncanny impossible sensational": (
        (
            r"\b(?:borders?|bordering|verges?|verging) on (?:the )?(?:sheer |pure )?"
            r"(?:sorcery|magic(?:al)?|genius"
            r"|miracle|miraculous|perfection|wizardry|witchcraft|alchemy|uncanny"
            r"|impossible|sensational)\b"
        ),
        (
            r"\b(?:little|nothing) short of (?:[a-z]+ )?(?:sorcery|magic(?:al)?|genius"
            r"|miracle|miraculous"
            r"|perfection|sensational)\b"
        ),
        r"\b(?:done|does|did|makes?|made|achieves?|achieved|accomplished) the impossible\b",
        (
            r"\b(?:full of|touch of|pure|sheer|like|night of|evening of|world of|bit of"
            r"|moment of) magic\b"
        ),
    ),
    "angels gods heaven cloud clouds": (
        (
            r"\b(?:touched by|like|voices? of|sings? like|sang like|played by|fit for"
            r"|food of|gift of|gift from"
            r") (?:the )?(?:angels|gods|heaven)\b"
        ),
        (
            r"\b(?:made|match|marriage|sent) (?:in|from) heaven\b|\bheaven on earth\b"
            r"|\bseventh heaven\b"
        ),
        (
            r"\b(?:as|like|walking|floating|sleep|sleeping)(?: as)? on (?:a )?(?:clouds?"
            r"|air)\b|\bcloud nine\b"
        ),
    ),
    "miracles": (r"\b(?:works?|working|worked|does|performs?) (?:\w+ )?miracles\b",),
    "spell magic": (
        (
            r"\b(?:casts?|casting|weaves?|wove|works?|exerts?) (?:an? |its |their |his "
            r"|her )(?:[a-z]+ )?(?:spell"
            r"|magic)\b|\bunder (?:its|their|his|her) spell\b"
        ),
    ),
    "spell conjures conjure conjured": (
        r"\bconjur(?:es?|ed|ing) up (?:an? )?(?:dishes|delights|worlds?|magic|atmospheres?)\b",
    ),
    "catapulted catapults catapulting propels propelled launches rockets rocketed hurls hurled": (
        (
            r"\b(?:catapult|propel|rocket|hurl|launch)(?:l?ed|s|es|ing)? "
            r"(?:[a-z'-]+ ){1,5}?into (?:the (?:future"
            r"|digital age|(?:21st|twenty-first|next) century|world elite|stratosphere"
            r"|top flight|spotlight)"
            r"|an? (?:[a-z]+ )?(?:new )?(?:era|age|league|dimension|orbit))\b"
        ),
    ),
    "map": (r"\bredraw(?:s|n|ing)? the (?:[a-z]+ )?map of (?:the )?[a-z]+",),
    "same": (
        (
            r"\b(?:nothing|no [a-z]+|none|nobody|[a-z]+) (?:[^.;,]{0,40}? )?(?:will|would"
            r"|can|leaves?|leave|remains?|is) (?:ever |quite )*"
            r"(?:be |remain )?(?:quite )?the same (?:again|after|since)\b"
            r"|\bleaves? (?:it |them |here )?quite the same\b"
        ),
    ),
    "cult legend legends folklore": (
        (
            r"\b(?:has|have|enjoys?|reached|achieved|attained|gained|of) (?:truly |real )?"
            r"(?:cult|legendary|iconic) status\b"
        ),
        (
            r"\b(?:is|are|was|become|became|living|of) (?:an? )?(?:true |living |real "
            r"|absolute )?legends? (?:of|in|on) (?:the |its |his |her )?[a-z]+"
        ),
    ),
    "pride glory flagship showpiece jewel": (
        (
            r"\b(?:is|are|remains?|been|become|became|was|–|—|,) (?:now |long |truly "
            r"|still )?the (?:pride|(?:crowning )?glory|jewel|showpiece) (?:of|in)"
            r" (?:the |our |all |every |its )?[\w'-]+"
        ),
        r"\bcrowning glory\b|\bpride and joy\b",
    ),
    "wide lips": (
        (
            r"\b(?:known|famous|famed|loved|renowned|admired|praised) far and wide\b"
            r"|\bon (?:everyone's|everybody's|all) lips\b"
        ),
    ),
    "envy": (
        (
            r"\b(?:the |an? )?envy of (?:everyone|everybody|anyone|all|every|the|its|their"
            r"|half|many|any|competitors|rivals|colleagues)\b(?: [a-z]+)?"
        ),
        r"\b(?:green|pale|sick) with envy\b|\benvied (?:by|across|throughout|around)\b",
    ),
    "hushed whispered reverence awe": (
        (
            r"\b(?:spoken of|mentioned|whispered|uttered|named|talked about) (?:of "
            r"|only )?(?:in|with) (?:hushed|reverent|awed"
            r"|reverence|awe|the greatest)\b(?: \w+)?"
        ),
    ),
    "talking talks raves raving dreaming dreams": (
        (
            r"\b(?:everyone|everybody|the whole (?:town|world|city|trade|industry|country"
            r"|valley|region|coast)"
            r"|the (?:town|world|trade|industry|scene)|half the [a-z]+|all "
            r"(?:the )?[a-z]+) (?:is|are|keeps?) (?:now |still |already )?(?:talking"
            r"|raving|dreaming) (?:about|of)\b"
        ),
        (
            r"\b(?:others|other [a-z]+|rivals|competitors|most [a-z]+|many) (?:can "
            r"|could )?(?:only |but |merely )+dream of\b"
        ),
    ),
    "dream": (
        (
            r"\b(?:other|others|rivals|competitors|most|many|rest)(?: [a-z]+){0,2} (?:can"
            r"|could|may) (?:only|but|merely) dream\b"
        ),
    ),
    "dreams": (
        (
            r"\b(?:where|making|makes?|made|that) (?:[a-z]+ )?dreams (?:come true|are made)\b"
            r"|\b(?:stuff|thing) (?:that )?dreams are made of\b"
        ),
    ),
    "die": (r"\b(?:is|are|was|were|simply|truly|views?|cakes?|stew|soup|sauce) to die for\b",),
    "limits bounds boundaries equals": (
        (
            r"\b(?:knows?|has|have|with) (?:virtually |simply |almost )?no (?:limits"
            r"|bounds|boundaries|equals)\b"
            r"(?! on\b| to the (?:number|amount))"
        ),
    ),
    "indestructible unbreakable infallible unsinkable inexhaustible": (
        (
            r"\b(?:virtually|practically|nearly|almost|simply|utterly|quite|truly) "
            r"(?:indestructible|unbreakable"
            r"|infallible|unsinkable|inexhaustible)\b"
        ),
    ),
    "second": (r"\bsecond only to (?:nature|none|god|perfection|the real)\b|\bsecond to no one\b",),
    "expectations": (
        (
            r"\b(?:exceed|surpass|beat|top|outstrip|shatter|defy|defi|go|went)(?:s|es|ed"
            r"|ing)? (?:far |even )?(?:beyond )?(?:all|even the|the wildest|our wildest"
            r"|the boldest|every|everyone's|everybody's|wildest) (?:[a-z]+ )?expectations\b"
        ),
    ),
    "ten hundred dozen": (r"\bdoes the work of (?:ten|a hundred|a dozen|twenty|an army)\b",),
    "nobody no like": (r"\blike (?:nobody|no one|no other|none) (?:else|other|before)\b",),
    "best finest purest loveliest grandest": (
        (
            r"\b(?!(?:feel|look|perform|at|work|play)\b)[a-z]+ (?:at|in) (?:its|their) "
            r"(?:very )?(?:best|finest|purest|loveliest|grandest)\b"
            r"(?! (?:in|at|when|interest|form\b))"
        ),
    ),
    "beautiful elegant": (r"\bat (?:its|their) most (?:beautiful|elegant|refined|playful)\b",),
    "class league": (
        (
            r"\b(?:is|are|forms?|remains?|was|plays? in|simply|stands? in) (?:quite "
            r"|simply |truly )?an? (?:different |whole other |class of (?:its|their|his"
            r"|her) own"
            r"|league of (?:its|their|his|her) own)(?: ?(?:class|league))?\b"
        ),
    ),
    "outdid outdone outdoes": (
        r"\b(?:outdid|outdone|outdoes) (?:itself|themselves|himself|herself)\b",
    ),
    "compromise compromises": (
        (
            r"\b(?:quality|luxury|comfort|design|performance|taste|elegance|safety"
            r"|craftsmanship|craft|precision|style|beauty)"
            r" (?:without|knows no|that knows no|with no) compromises?\b"
        ),
    ),
    "breathes exudes oozes radiates breathe exude ooze radiate": (
        (
            r"\b(?:breath|exud|ooz|radiat)(?:es|e|ing|ed) (?:pure |sheer |an air of "
            r"|a sense of |timeless |the )?(?:luxury"
            r"|elegance|charm|class|style|quality|calm|sophistication|confidence|warmth"
            r"|history|glamour|joy|serenity|spirit|magic)\b"
        ),
    ),
    "luxury comfort speed precision elegance": (
        (
            r"\b(?:makes?|made|gives?|lends?) (?:the word |the term |to )?(?:luxury"
            r"|comfort|speed|precision|elegance)"
            r" (?:a new (?:meaning|name)|sound|look|seem|feel)\b(?: [a-z]+)?"
        ),
    ),
    "meaning": (
        (
            r"\b(?:gives?|gave|giving|lends?) (?:a )?(?:whole |completely "
            r"|an entirely )?new meaning to\b"
        ),
    ),
    "feather silk butter velvet clockwork steel": (
        (
            r"\b(?:light as a feather|soft as (?:silk|butter|velvet)|smooth as (?:silk"
            r"|butter|velvet|glass)"
            r"|(?:tough|strong|hard) as (?:steel|nails)|like (?:silk|butter|velvet) (?:on|in|to))\b"
        ),
    ),
    "tongue palate mouth taste senses": (
        (
            r"\b(?:melts?|melting|dances?|dancing|explodes?|caress(?:es|ing)?|tickles?"
            r"|spoils?|delights?|pampers?|tantali[sz]es?|seduces?)"
            r" (?:on |in |all )?(?:the |your |every )(?:tongue|palate|mouth|taste ?buds"
            r"|senses|senses)\b"
        ),
        r"\bfor (?:all )?(?:the|your) senses\b",
    ),
    "caresses pampers seduces enchants bewitches enthralls enthrals beguiles": (
        (
            r"\b(?:caress|pamper|seduc|enchant|bewitch|enthrall?|beguil)e?s (?:the |its "
            r"|their |every |all |young |visitors|guests|listeners|readers|audiences"
            r"|anyone|everyone)\b(?:[a-z]+)?"
        ),
    ),
    "coaster rollercoaster": (
        r"\b(?:emotional roller ?coaster|roller ?coaster (?:ride )?of (?:emotions?|feelings?))\b",
    ),
    "turner": (r"\bpage[- ]turner\b",),
    "ahead": (
        (
            r"\b(?:light[- ]?years|miles|streets|leagues|worlds|decades|generations"
            r"|head and shoulders) ahead of"
            rf" {_ALL}(?:[a-z]+)?"
        ),
    ),
    "look pale old amateurish sound clumsy": (
        (
            r"\b(?:make|makes|made|making) (?:all |every |any |its |their |the |other )+"
            r"(?:[a-z]+ ){0,3}(?:look|seem|sound|feel|pale|appear)"
            r" (?:like (?:toys?|amateurs|antiques|beginners|a [a-z]+)|old|outdated"
            r"|ordinary|pale|clumsy|modest|slow|amateurish|small|dull|tame|by comparison"
            r"|positively [a-z]+)\b"
        ),
        (
            r"\b(?:others|rivals|competitors|predecessors?|everything else) (?:look|pale"
            r"|seem) (?:old|pale|ordinary|in comparison|by comparison|beside)\b"
        ),
    ),
    "water": (r"\b(?:puts?|put|opens?|sets?) (?:some |much )?clear (?:blue )?water between\b",),
    "crossed crossing cross": (
        (
            r"\b(?:would|could) (?:gladly |happily |willingly )?(?:have )?cross(?:ed)? "
            r"(?:oceans?|continents?|mountains|deserts|seas?) for\b"
        ),
    ),
    "kill give": (
        (
            r"\b(?:others|rivals|competitors|many|any [a-z]+|[a-z]+s) would (?:kill|give "
            r"(?:their|an?) (?:right arm|eye teeth|lot|kingdom|fortune)) (?:for|to)\b"
        ),
    ),
    "rarely seldom scarcely": (
        (
            r"\b(?:an?|the|such|with|of|in) (?:[a-z]+,? ){1,4}(?:rarely|seldom|scarcely"
            r"|hardly ever|too rarely) (?:ever )?(?:seen|heard|found|felt|matched|met"
            r"|encountered|equalled|tasted|attained|achieved|reached|witnessed)\b"
        ),
    ),
    "few none": (
        (
            r"\b(?:few|none)(?: [a-z]+){0,2} (?:in the (?:world|country|land|north|south"
            r"|trade|industry)|on (?:earth|the coast)|anywhere) (?:are|is|can|could) (?:as"
            r"|so|match|rival|equal|compare|offer)\b(?: [a-z]+)?"
        ),
        (
            r"\b(?:few|none) (?:who|that) [^.;,]{3,50} (?:leave|remain|forget|resist"
            r"|unmoved|untouched|indifferent|come away)\b(?: [a-z]+){0,3}"
        ),
    ),
    "measured judged": (
        (
            r"\b(?:by which|against which) (?:all|every|everything|any|others?)"
            r"(?: [a-z]+){0,3} (?:will|must|has to|have to|should|is|are)(?: henceforth"
            r"| now)? ?(?:to )?be (?:measured|judged)\b"
        ),
        (
            r"\b(?:by which|against which) (?:all|every|others?)(?: [a-z]+){0,3} (?:is"
            r"|are) (?:measured|judged)\b"
        ),
    ),
    "wildest": (r"\bwildest (?:dreams|expectations|hopes|imagination)\b",),
    "imagination": (
        (
            r"\bbeyond (?:the )?(?:wildest )?imagination\b|\b(?:captures|captured|fires"
            r"|fired|sparks) the imagination\b"
        ),
    ),
    "seen": (
        (
            r"\b(?:world|sector|trade|industry|town|market|country|region|coast"
            r"|stage) has (?:never|rarely|seldom|hardly ever) seen (?:anything like"
            r"|the like|its like|so|such)\b(?: [a-z]+)?"
        ),
    ),
    "like": (
        (
            r"\b(?:never|nothing) (?:seen|heard|tasted|felt|been)? ?(?:anything )?"
            r"(?:quite )?like it\b(?! (?:is|was|does|did|used|looks?|has))"
        ),
    ),
    "temptation treat indulgence must": (
        (
            r"\ban? (?:absolute|must|real|true|irresistible|sinful|sheer) (?:temptation"
            r"|treat|indulgence|must)\b(?: for)?"
        ),
    ),
    "rest": (
        (
            r"\bstreets ahead of the rest\b|\bthe best of the rest\b|\bleaves? the rest "
            r"(?:standing|trailing|behind)\b"
        ),
    ),
    "reputation": (
        (
            r"\b(?:enjoys?|has|have|boasts?|commands?|holds?) (?:an? |its )?(?:truly "
            r"|well-deserved |deserved )?(?:excellent|outstanding|legendary|unrivall?ed"
            r"|unmatched|stellar|impeccable|first-class|superb|spotless|fabulous"
            r"|magnificent|brilliant|sterling|formidable) (?:[a-z]+ )?(?:reputation"
            r"|name)\b"
        ),
    ),
    "heart hearts": (
        (
            r"\b(?:makes?|made|making|lets?) (?:every |the |any )?(?:[a-z']+ )?hearts? "
            r"(?:beat faster|leap|sing|skip a beat|race|melt)\b"
            r"|\b(?:conquer|steal|stol|w[io]n|captur|melt)\w* (?:the )?hearts? of\b"
        ),
    ),
    "art": (
        (
            r"\b(?:a|an|nothing less than a|pure|sheer|true|small|little) (?:true "
            r"|veritable |living |edible |genuine )?works? of art\b(?! (?:by|from|and|in"
            r"|on|that|will|are|is|were|made|which))"
        ),
    ),
    "poetry symphony": (
        (
            r"\b(?:pure|sheer|living|like) poetry\b|\bpoetry in (?:motion|wood|stone|steel|glass)\b"
            r"|\ba (?:true |veritable |perfect )?symphony (?:of|in) (?:colou?rs?|tastes?"
            r"|flavou?rs?|wood|glass|light|taste|scents?|steel|stone)\b"
        ),
    ),
    "wish wishes desired": (
        (
            r"\b(?:leaves?|leaving|left) (?:absolutely )?(?:nothing to be desired|no wish"
            r"(?:es)? (?:unfulfilled|open))\b"
            r"|\b(?:nothing|all|everything) (?:more )?(?:that )?one could wish for\b"
        ),
    ),
    "generation century lifetime": (
        r"\bonce (?:in|every) (?:a |an )?(?:generation|century|lifetime|blue moon)\b",
        (
            r"\b(?:find|discovery|talent|voice|work|event|opportunity|building|achievement"
            r"|idea) of the century\b"
        ),
    ),
}
"""By the words that give them away, patterns that read around them."""
