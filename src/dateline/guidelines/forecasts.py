"""The tables of forecasts and demands: what narration says will come, and what has to be done.

The lines are those of `dateline.guidelines.judgement_words`, which says how they are read. A plan
of the source's own (*the yard will open in May*) foretells nothing; what will please, hurt or be
regretted does.
"""

FORECASTS = r"""
later | \bsooner or | ,? ?(?:the\b|every|all|an?\b|it\b|they\b|we\b|any|no\b|that\b|this\b|someone
    |somebody|will\b|must\b|[a-z]+ (?:will|must|has to|have to)\b)
harm damage trouble heartache problems | (?:do|does|did|doing|done|bring|brings|cause|causes
    |create|creates) (?:far |much)?more | than (?:good|it|they|any|benefit|anything)\b
doomed foredoomed | (?:<IS>|was|already|plan|scheme|project|venture|attempt) (?:<VERY>){0,2} |
    (?:to|from|[.,;!])
stopped stop | \b(?:cannot|can't|can no longer|can hardly|will not|won't|nobody can|no one can
    |nothing can|impossible to) (?:simply |ever )?(?:be )? | (?=[.;!])
stay | \bhere to | (?=[.,;!]|and\b)
numbered | (?<!\bhis )(?<!\bher )\b(?:days|hours) (?:[a-z' ]{0,40})?(?:are|were|seem)
    (?:now |surely |clearly )? |
wall | \bwriting (?:is|was) (?:already |now |clearly )?on the |
future | (?:has|have|holds?|faces?|with) (?:no|little|an? (?:bright|great|golden|grim|bleak
    |uncertain|rosy|dim|glorious)|a (?:great|bright))(?: [a-z]+)? | (?=[.,;!]|ahead|in\b|before)
day | \b(?:has|have) had (?:its|their|his|her) | (?=[.,;!])
history posterity | (?:^|[.;:,] ) | will (?:judge|show|remember|not forgive|prove|decide|not be
    kind)
tell show | \b(?:only )?(?:time|the future|the years|tomorrow|the next years|experience) will |
    (?=[.,;!]|whether|how\b|if\b|that)
back | \b(?:there is|there can be|there will be) no (?:way|going|turning) | (?=[.,;!]|from|to\b)
alternative | \bthere (?:is|was|can be) (?:simply |really |quite simply )?no | (?=[.,;!]|to\b)
please delight thrill satisfy disappoint anger upset infuriate gladden cheer hearten enrage annoy
    frighten dismay embarrass impress comfort reassure | \b(?:will|would|should|is sure to|are
    sure to|is going to|are going to|cannot but|can only) (?:surely |certainly |no
    doubt |also |not |greatly |only |please and )? | (?!contact|call|note|visit|send|see|refer
    |click|be\b|join|email|make|submit|check|find|fill|let\b)(?:[a-z' -]{2,40})
happy glad proud sad poorer richer unhappy miserable grateful sorry jealous | \bwill
    (?:surely |certainly |also |only )?(?:make|leave) [a-z' ]{2,40}? (?:very |much |all the )? |
    (?=[.,;!]|and\b)
miss missed regret regretted rue mourn thank forgive remember notice mind complain care believe
    understand | \b(?:nobody|no one|hardly anyone|few|everyone|everybody|the town|the valley|our
    children|the children|future generations|posterity|voters|citizens|residents|tenants|farmers
    |parents|readers|many|generations) will (?:soon |one
    day |ever |never |not |hardly |sorely |surely |long |bitterly |be sorely )* | (?!from\b|care
    (?:for|of))(?:[.,;!]|it|this|that|the|how|what|us|about|her|him|them|a\b|why|by\b)
suffer suffers lose loses pay pays profit profits benefit benefits bears bear foots foot gains
    gain | \b(?:it (?:is|will be|was|is always)|(?:are|is|be) (?:once (?:again
    |more) |always |again )?the ones) [^.;,]{0,50}?(?:who|that) (?:will |in the
    end |always |really |must |have to |once (?:more|again) )* | (?:(?!for \$)[a-z]+|[.,;!])
fatal suicidal disastrous catastrophic ruinous naive foolish madness folly irresponsible unwise
    wrong premature short fair unfair tragic sad wasteful absurd dishonest cruel reckless
    unforgivable unthinkable sensible wise prudent | \b(?:it|that|this|anything (?:else|less)
    |everything else|waiting|to wait|doing so|to do so) (?:would|will|could)
    (?:only |simply |surely |certainly |indeed |therefore |also |not )*(?:be|have been|prove)
    (?:<VERY>){0,2} | (?:to (?!have\b)[a-z]+|[.,;!]|for\b|if\b|sighted|that\b)
ruin destroy strangle bury kill choke undo poison cripple overwhelm swallow wreck spoil tear |
    \b(?:threatens?|threatened|is going|are going|is likely|are likely|bids fair) to |
    (?:the |an? |its |their |our |small |local |whole |every |all |up |apart )[a-z]+
inevitably unavoidably inexorably invariably | \b(?:will|would|must|can) (?:almost )? |
price prices bill | \b(?:will|shall|would|must) (?:one day |all |in the end |yet |have to )?pay
    (?:an? |the )(?:[a-z]+ )? | (?=[.,;!]|for (?:it|this|that|such|the (?:mistake|delay|neglect
    |folly)|years of)\b)
strain pressure weight burden | \b(?:will|would|is going to|is bound to|must)
    (?:soon |surely |inevitably |one day )?(?:collapse|break|crack|buckle|sink) under
    (?:the |its |their )?(?:own )? |
yesterday past memory | (?:will|is|are) (?:soon )?(?:be )?(?:a thing|things) of (?:the )? |
    (?=[.,;!])
follow | (?:others|other [a-z]+|everyone|everybody|the rest|many|competitors|rivals|the whole
    [a-z]+|every [a-z]+|all [a-z]+) (?:will|are sure to|are bound to) (?:soon |surely |have
    to |certainly |want to |no doubt |be forced to )* | (?=[.,;!]|suit|its|their|the)
"""

DEMANDS = r"""
change stop end cease improve | \b(?:this|that|it|things|all this|all that|something|attitudes|the
    (?:system|law|practice|situation|habit|nonsense|waste))(?: must| has to| have to| needs? to|
    should| will have to) (?:now |finally |at
    last |urgently |fundamentally |simply |clearly |be )* | (?=[.,;!]|and\b|now\b|at once|before
    |immediately|soon)
done | \b(?:something|more|much more|far more|everything|nothing|a lot|much) (?:must|has to|needs
    to|should|ought to|can be and must|remains to|could and should|could be)
    (?:now |finally |still |urgently )?(?:be )? | (?=[.,;!]|about|to\b|for\b|here|now|at once
    |before)
are | \b(?:cannot|can't|must not|should not|may not|could not) (?:stay|remain|go on|continue|be
    left|stand) (?:the way |as |like )(?:they|it|things)? ?(?:they )? | (?=[.,;!]|now)
is | \b(?:cannot|can't|must not|should not|may not|could not) (?:stay|remain|go on|continue|be
    left|stand) (?:the way |as |like )it | (?=[.,;!]|now)
costs | \b(?:must|has to|have to|should|ought to|needs? to|cannot) [^.;]{0,50}at (?:all|any
    |whatever) | (?=[.,;!])
up | \b(?:it is|it's|is now|is) (?:now |therefore |entirely |solely )? | to
    (?:the |our |a |its |every |all )?(?:parliament|council|government|politicians|ministry
    |minister|lawmakers|authorities|state|city|owners|courts?|society|europe|country|world
    |president|board|employers|landlords|company|mayor|assembly|banks|industry|voters|committee
    |senate|commission|all of us|everyone|everybody|federation|management)\b
court | \bthe ball is (?:now |firmly |squarely )?in [a-z' ]{3,40} | (?=[.,;!])
turn | \bit is (?:now |high time |finally )?the [a-z' ]{3,30} | to\b
act decide choose listen change | \b(?:the )?time (?:has come|is ripe|has long come|is now|to wait
    is over and) to | (?!(?:as|out)\b)
come ripe now | (?:^|[.;:,–—-] ?)(?:and |but )?(?:the |now is the )?(?:time|hour|moment)
    (?:has |is |is now |has now |has finally |has long )* | (?:to|for|when|that|[.;!])(?!
    (?:around|again))
act | \b(?:must|should|has to|have to|needs to|need to|ought to) (?:now |finally |at
    last |quickly |immediately )? | (?=[.;!]|now\b|at once|immediately|before it|quickly
    |decisively|without delay)
up again homework house order sleeves weight act grip responsibility facts reality eyes wake
    rethink word promises example shadow stock course lesson lessons seriously backbone minds |
    \b(?:must|should|has to|have to|needs? to|ought to|will have to|would do well to|had better
    |time (?:for|that|to)) (?:at last |finally |now |at long last |simply |also |once
    more )?(?:[a-z]+ ){0,3}?(?:grow|wake|own|face|think|do|put|keep|roll|pull|get|take|open|start
    |step|stand|clean|draw|jump|set|learn|listen|change|show|back|give|own|speak)(?: up| out|
    over| its| their| his| her| the| an| a| to| of| some| in)* | (?:[.,;!]|to (?!date|\d)|and\b|in
    order|about|for (?:it|this)|from\b|in\b|of\b)
needs need | | (?:fewer|less|more) [a-z]+(?: [a-z]+)? (?:and|,? not|,? instead of|rather than)
    (?:more|less|fewer|[a-z]+)
needs need wants requires | | (?:(?:an? |the |its )[a-z' -]{3,40}|[a-z]+s)(?:, not|, rather than
    |instead of|more than) (?!only|just|least|merely|limited|simply|ever|\d|one\b|two\b|once
    |just)[a-z]+
owes owe owed | | (?:its|their|his|her|our|the|us|them|every|it to|all|those|an?)[a-z' ]{0,40}?
    ?(?:more than (?!\$|£|€|\d)|an? (?:[a-z]+ )?(?:apology|explanation|answer|debt|word of thanks
    |duty)\b|better|respect|thanks|gratitude|honesty|answers\b|nothing\b)
never | \b(?:culture|education|art|health|housing|water|justice|care|work|music|learning|money|a
    home|safety|dignity|freedom|sport|science|medicine|food|politics|progress|profit|teaching
    |history|tradition|help|books|knowledge|childhood|age|origin|income)(?: [a-z]+)? (?:must
    |should|ought to|may|can) | (?:ever )?(?:be|depend|become|have|cost|fail)\b
should must ought | (?:^|[.;] )(?:culture|education|art|health|health care|housing|water|justice
    |care|work|music|learning|knowledge|dignity|sport|medicine|books|democracy|progress|tradition
    |politics|politicians|europe|ministers|parties|voters|nobody|no one|everybody|everyone|public
    [a-z]+|taxpayers' money|those (?:responsible|in charge|in power)|(?:the|our|this) (?:state
    |church|nation|valley|federal government|prime minister|chancellor|premier|governor|parties
    |politicians|decision-makers|planners|opposition|coalition|employers|insurers|banks|railways
    |regulator|industry|trade|churches|media|press|broadcaster|courts|universities|schools
    |islanders|world)) | (?:to )?(?:at last |finally |now |therefore |simply |also |at long
    last |once more |all )?(?!be (?:sent|made|filed|received|advised|aware|addressed|submitted
    |able)|(?:note|contact|call|check|consult|register|apply|prove|file|report|comply|submit
    |provide|disclose|read|bring|wear|arrive|expect|pay|visit|book)\b)[a-z]+
belongs belong | (?:children|culture|art|water|power|knowledge|money|[a-z]+)
    (?:simply |finally |rightly )? | (?:outdoors|in everyone's|in public hands|behind bars|to
    (?:everyone|everybody|us all|all of us|all|the people|no one|nobody)\b|in the hands of|on the
    (?:streets|rubbish))
needed called required missing wanted overdue | \b(?:courage|honesty|vision|decency|patience
    |restraint|solidarity|reason|common sense|humility|leadership|action|a rethink|a change of
    (?:heart|course|mind)|speed|urgency|fresh (?:thinking|ideas)|imagination|compromise|boldness
    |backbone|will) (?:is|are|was|were|would be) (?:now |urgently |badly |sorely |what
    is |long |once more )? | (?:for)?(?=[.,;!]| now| here| more| and)
welcome hurt harm helpful appropriate useful good nice better fitting proper desirable decent |
    (?:more|a little more|a bit more|some|less|a little less|an apology|a (?:little|touch|dose
    |word|bit|shred|degree|modicum|pinch) of)(?: [a-z]+){0,4} (?:would|could|might)(?: not|n't|
    surely| certainly| also)* (?:have )?(?:be |been |do any |do )?(?:more |very |most )? |
    (?=[.,;!]|to\b|here|from|for|in\b|order|place|at\b)
"""
