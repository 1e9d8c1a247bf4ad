"""Images in which praise comes: what it does to people, to rivals and to words, and likenesses.

Each stands under the words that give it away, as in `dateline.guidelines.praise_idioms`.
"""

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
}
"""By the words that give them away, patterns that read around them."""
