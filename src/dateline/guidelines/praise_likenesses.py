"""Likenesses in which praise comes: feathers and silk, poetry, rivals that look old beside it.

They are read as those of `dateline.guidelines.praise_images`.
"""

_ALL = r"(?:all |every |any |the |its |their |our |other |most |whole |entire )*"

LIKENESSES: dict[str, tuple[str, ...]] = {
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
