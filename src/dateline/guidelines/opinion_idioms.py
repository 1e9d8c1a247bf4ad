"""The table of idioms by which narration takes a side: images of blame and of praise, and maxims.

The lines are those of `dateline.guidelines.judgement_words`, which says how they are read. An image
says what a plain report would not: a law *full of holes*, a ministry *out of its depth*, a verdict
that *restores faith*.
"""

OPINION_IDIOMS = r"""
fire | \b(?:plays?|played|playing) with | (?=[.,;!]|when|by\b|if\b|here)
steam ideas excuses patience arguments answers road | \b(?:has|have|had|is|are)
    (?:simply |long |clearly |now )?(?:run|running) out of | (?=[.,;!]|with\b|and\b)
depth element mind league | \b(?:is|are|was|were|seems?)
    (?:clearly |plainly |hopelessly |completely |simply )?out of (?:its|their|his|her) | (?=[.,;!]
    |here|in\b|with\b|on\b)
touch step tune | \b(?:is|are|was|were|seems?|completely|hopelessly|totally|utterly)(?: [a-z]+)?
    out of | (?=[.,;!]|with\b)
holes contradictions loopholes errors promises flaws clichés cliches traps hot | \b(?:is|are|was
    |so) (?:so |as )?(?:full of|riddled with|shot through with|bristling with|peppered with)
    (?:more )? | (?=[.,;!]|air|as\b|that\b)
door doors floodgates gates way | \b(?:opens?|opened|opening|throws? open|leaves? open|slams?
    |shuts?) (?:wide )?(?:the|its)(?: wide)? | (?:wide )?(?:to|for) (?:abuse|fraud|corruption
    |arbitrar\w+|misuse|all|every|speculation|chaos|cheats|injustice|waste|censorship|favouritism
    |nepotism|dialogue|a better|progress)\b
nose | \bled by the |
head heads | \b(?:hold|holds|held|can hold|keep|kept|keeps) (?:its|their|his|her)(?: own)? |
    (?:up )?high
stock | \blaughing |
crossroads | \b(?:is|are|stands?|now) at an? |
midnight twelve | \b(?:minutes?|seconds?) (?:to|before|past) | (?=[.,;!]|for\b)
lose waste spare | \b(?:there is|there's|has|have|leaves) (?:now |simply |really )?(?:no|not a
    (?:day|minute|moment|second))(?: [a-z]+)? (?:time )?to | (?=[.,;!])
chance chances turn innings | \bhas had (?:its|their|his|her)|\bhave had their | (?=[.,;!]|and\b)
homework | \b(?:has|have|had|did|not|n't|done|do)
    (?:clearly |not |certainly |evidently )*(?:done |do )?(?:its|their|his|her) | (?=[.,;!]|on\b
    |before|here|and\b)
way bearings compass soul nerve appetite head | \b(?:has|have|had|loses?|losing)(?: [a-z]+)? ?lost
    (?:its|their|all)|\bloses? (?:its|their) | (?=[.,;!]|in\b|on\b|and\b)
words tone note balance answer | \b(?:found|finds?|struck|strikes?|hit|hits?)
    (?:precisely |exactly |just )?the right | (?=[.,;!]|for\b|in\b|of\b|with\b|between\b)
seriously | \b(?:takes?|took|taking) (?:itself|himself|herself|themselves)
    (?:far |much |rather |all )?too |
faith hope pride dignity | (?<!\bto )\b(?:restores|restored|renews|gives|give|gave|brings|kindles
    |raises|destroys|dashes|dashed|shattered)
    (?:back )?(?:new |fresh |much |real |our |some |great |people |many |everyone |us |the
    town |the village )* | (?=[.;!]|in (?:the |humanity|justice|politics|democracy|mankind|people
    |government|institutions|our|its)|to (?:all|everyone|everybody|many|those|thousands|millions|a
    (?:whole|region|town|village|valley|country|generation))|for (?:the future|many|all|everyone
    |the (?:whole|town|region|valley))|back)
meaning soul heart face backbone purpose | \b(?:gives?|lends?|robs?|deprives?|strips?) (?:life|a
    street|a town|a village|a city|the town|the village|the valley|a place|every|our|people|us|a
    [a-z]+|the [a-z]+)(?: its| their| a| of its| of their| new| some| of all)+ | (?=[.,;!]|and\b)
news | \b(?:<IS>|as|comes as|this|such|what)
    (?:very |truly |undoubtedly |not |certainly |also |simply )?(?:good|bad|great|sad|terrible
    |welcome|wonderful|excellent|splendid|grim|poor|fantastic|encouraging|disheartening) | (?:for
    |that|to|[.,;!]|indeed|at last)\b
tired sick weary fed | \b(?:people|voters|citizens|residents|tenants|parents|farmers|readers
    |taxpayers|commuters|passengers|customers|everyone|everybody|workers|we all|teachers|nurses
    |viewers|the (?:public|country|town|village|city|valley|people|nation|young)|consumers
    |patients|drivers) (?:is|are|has been|have been|have grown|has grown|have become|were)(?: now|
    all| rightly| simply| clearly| long| heartily| understandably)? | (?:and tired |to
    death |up )?(?:of|with)\b
deeds actions answers solutions facts results action bread work jobs homes | \b(?:want|wants|need
    |needs|expect|expects|deserve|deserves|demand|demands|ask for|calls? for) | ,?
    ?(?:and )?(?:not|rather than|instead of) (?:more |empty |fine |yet more )?[a-z]+
right rights | \b(?:is|are|as|remains?) (?:an? |the |not an? )?(?:basic |human |fundamental |birth
    |inalienable |good |sacred |elementary )+ | (?=[.,;!]|and not|not a|of every|for (?:all|every
    |everyone)|, not)
right | \b(?:every (?:child|human being|citizen|family|patient|tenant|town|village|pupil|woman|man
    |worker|person)|people|the (?:public|people|nation|country|town|village)|citizens|voters
    |children|parents|residents|taxpayers|everyone|everybody|no (?:government|one|company|landlord
    |ministry|state|council|owner|minister)|nobody|readers) (?:has|have)
    (?:an? |the |every |no |any )(?:basic |moral )? | to\b
option answer solution excuse way argument alternative dirty accident shame weakness luck
    nostalgia rocket magic | \b(?:<IS>) (?:simply |just |certainly |surely |clearly )?(?:not|no
    |never|n't|hardly) (?:an? |the |any )? | (?:word|science|accident|[.!;]|for (?:anything
    |everything|such|this|that|doing)|to be ashamed|but)
afford | \b(?:town|city|village|country|region|valley|nation|we|europe|province|state|island
    |islands|world|society|industry|club|port|council|economy|democracy|it|nobody|no one
    |parliament) (?:cannot|can't|can not|can no longer|can hardly|can ill) | (?:to |such|another
    |any|the luxury|this|that|more|it\b|a\b|an\b)
go carry continue keep | \b(?:cannot|can't|can not|must not|should not)
    (?:simply |just |possibly )? | (?:on )?[a-z]+ing\b
enough | \b(?:cannot|can't|could not|couldn't|can not) (?:come|happen|act|arrive|be (?:done|built
    |finished|stopped|said|praised|thanked|emphasised|emphasized|stressed))
    (?:soon |often |quickly |fast |highly |clearly |strongly |loudly ) |
advised | \b(?:would|will|is|are|were|was) (?:be )?(?:well|better|ill|badly|best) | (?=[.,;!]|to\b
    |not\b|in\b|here)
serious | \bif [^.;,]{2,50} (?:were|was|is|are) (?:really |truly |at
    all |remotely |half |even |only )? | (?:about|[,.])
believe think imagine assume suppose regard expect know care want | (?<!to be )\b(?:council
    |ministry|minister|government|mayor|board|company|owners?|landlords?|operator|management
    |politicians|authorities|parliament|committee|bank|it|they|he|she|some|federation|church|those
    |opponents|bosses|leaders) (?:seems?|appears?|seemed|appeared)(?: simply| still| really|
    actually)*(?: not)? to (?:really |still |actually |honestly |seriously )? | [a-z.,]
advantage profit votes power headlines image money self prestige | \b(?:has|have|had|thinks?|think
    |thinking|sees?|is|are|cares?|looks?) (?:only|nothing but|solely|just|merely|more|interested
    only|clearly only|obviously only)(?: in| of| about| for| to| after)?
    (?:its |their |his |her |short-term |own |quick |the next |election )* | (?:in (?:mind|view)
    |interest|[.,;!]|at heart)
worst best | (?:\b(?:is|was|are|were|thinking|politics|bureaucracy|capitalism|hypocrisy|populism
    |planning|policy|journalism|service|management|democracy|cynicism|teaching|theatre|football
    |music|federalism|solidarity|neighbourliness|arrogance)|,|–|—) at (?:its|their|his|her)
    (?:very )? | (?=[.,;!]|and\b|when\b)
simple | \b(?:plain|pure|clear|short|quick) and | (?=[.,;!])
else | \b(?:is|was|are|were) [^.;]{3,50}, (?:and )?nothing | (?=[.;!])
stop | \bfull | (?=[.!])
theft robbery blackmail extortion fraud vandalism treason sabotage surrender capitulation
    censorship expropriation confiscation punishment | \b(?:amounts?|amounted|comes?|came|is
    tantamount|equates?|boils? down|(?<!not )<IS>)(?: to| down to| close to| nothing (?:but|less
    than)| little (?:less|short) (?:of|than)| sheer| pure| plain| simply| legalised| legalized|
    daylight| organised| moral| pure and simple)+ | (?=[.,;!]|from\b|on\b|by\b|of\b|against\b|to\b
    |at\b|and\b)
against | \b(?:<IS>) (?:an? |nothing (?:but|less than) an? )(?:crime|sin|offence|outrage|insult
    |betrayal|conspiracy) |
monster tiger colossus moloch jungle nightmare labyrinth mess maze dinosaur fossil relic dead-end
    minefield shipwreck | (?:<IS>|has become|such) (?:an? |one |the |another |simply
    an? )(?:[a-z]+ ){0,2}(?!loch) | (?=[.,;!]|of\b|for\b|that\b|and\b|with\b)
milestone cornerstone foundation lifeline lifeblood bedrock heart soul heartbeat backbone bulwark
    pillar glue cement salt engine pride conscience | (?:<IS>) (?:and
    remains? |truly |simply |still )?(?:an? |the |our )(?:(?:true|real|very|beating|essential
    |vital|living|cultural|indispensable|moral) )? | (?:of (?:every|any|all|a (?:healthy|free
    |living|good|strong)|healthy|free|democracy|society|the (?:town|village|valley|region|parish
    |coast|island|islands|neighbourhood|nation|country))|for (?:animal|human|the (?:whole|region
    |town|village|valley|country|future)|democracy|women|justice|equality|freedom|tenants|nature
    |peace|science)|that (?:no|holds|keeps|must|nobody|deserves))\b
reward wages fruit fruits triumph victory defeat | \b(?:<IS>) (?:an? |the )(?:(?:just|well-earned
    |deserved|fitting|sweet|rich|bitter|great|small|moral|clear) )? | (?:for (?:hard work|years of
    |all|patience|courage|those who|everyone|common sense|reason|justice|the (?:little|small
    |people)|persistence|greed|democracy|decency|the town|nature)|of (?:hard work|reason|common
    sense|patience|good over|the human|hope|spirit|justice|bureaucracy))\b
beauty wonder joy | \bthing of | (?=[.,;!]|to\b|and\b)
character greatness class nerves heart backbone spine teeth style stature | \b(?:showed|shows
    |showing|has shown|have shown|proved|proves|displayed|demonstrated)(?: real| true| great|
    rare| remarkable| once again| its| their| his| her)* | (?=[.,;!]|in\b|and\b|when\b|by\b
    |under\b)
lack want absence disregard excess surfeit shortage abundance | \b(?:an?|the|such an?|with an?|by
    an?|shows?|shown|despite) (?:[a-z]+ )?(?:shocking|alarming|astonishing|appalling|striking
    |worrying|sad|deplorable|glaring|remarkable|total|complete|utter|disturbing|embarrassing
    |regrettable|scandalous|inexcusable|unbelievable|incredible|blatant|breathtaking|wilful
    |shameful|depressing|refreshing|sorry|woeful|callous|cavalier|distressing|lamentable) | (?:of
    |for)\b
direction purpose teeth bite heart soul charm warmth wit depth colour ideas substance vision
    credibility ambition courage tact conviction focus logic coherence balance urgency humanity
    soundness foundation clarity | \b(?:lacks?|lacking|devoid of|short on|without|bereft of|void
    of)(?: any| all| every| the necessary| real| a clear| clear| the slightest)? | (?=[.;!]|and\b
    |, (?:and|but)\b)
homework thinking gain greed politics populism vandalism measures fix fixes patchwork tinkering |
    \b(?:<IS>|such|pure|mere|nothing but|just|more|only|symptom of) (?:[a-z]+ )?(?:short-term
    |short-sighted|cheap|petty|sheer|pure|party|blind|symbolic|cosmetic|wishful|small-minded|old
    |gesture|quick|half|panic) |
exercise gesture manoeuvre measure ploy stunt trick distraction formality pretext pretence excuse
    band-aid | (?:<IS>|as) (?:an? |nothing (?:but|more than) an? |merely an? |just an? |little
    more than an? )(?:[a-z]+ )?(?:publicity|pure|empty|mere|transparent|cheap|cynical|cosmetic
    |costly|hollow|desperate|face-saving|clumsy|token|symbolic|alibi|expensive|shabby|shameless
    |crude|brilliant|noble) | (?=[.,;!]|to\b|for\b|by\b|in\b)
attempt attempts bid effort | (?:<IS>|as|another|yet another|such)
    (?:an? )?(?:[a-z]+ )?(?:desperate|transparent|clumsy|feeble|pathetic|blatant|cynical|crude
    |shameless|cheap|lame|brazen|thinly veiled|half-hearted|heavy-handed|last-ditch|laughable
    |noble|valiant|brave|honest|poor|obvious) | (?:to|at)\b
merit foundation reason point hope equal parallel sense grounds logic shame scruple scruples mercy
    feeling | \b(?:<IS>) (?:utterly |completely |entirely |wholly |simply |quite )?without
    (?:any |all |the slightest )? | (?=[.;!]|and\b|or\b)
known knows | \b(?:what|as|something|confirms? what|which) (?:everyone|everybody|every [a-z]+
    |anyone|we all|we|most people|any [a-z]+)(?: in the [a-z]+| with [a-z ]{3,20}| who [a-z
    ]{3,30})? (?:has |have |had )?(?:long |always )? | (?=[.,;!]|for\b|all along|long|anyway)
mood fun joy spirits day party | \b(?:could not|couldn't|did not|nothing could|no [a-z]+ could
    |cannot) (?:spoil|dampen|dim|cloud|mar|ruin) (?:the|their|anyone's|anybody's)(?: good| high)?
    | (?=[.,;!]|of\b)
day | \b(?:had|has had|was having|have had) an? (?:truly |very )?(?:bad|good|great|terrible|poor
    |dreadful|superb|black|fine) | (?=[.;!])
robbed cheated deprived stripped starved | (?<!\bwas )(?<!\bwere )(?:referee|umpire|jury|council
    |ministry|government|owners?|landlords?|fate|luck|reform|law|management|company|state|cuts
    |been|is|are|has|have|villages?|towns?) (?:being |been |simply )? | (?:[a-z' ]{3,30} )?(?:of
    (?:its|their|his|her|a|the|all|any)|of (?:victory|a voice|hope|dignity|sleep|funds|air))\b(?!
    (?:home|gunpoint|cash|money))
unfairly unjustly shabbily disgracefully badly disrespectfully contemptuously generously kindly
    harshly | \b(?:treated|dealt with|handled|judged|punished|blamed|criticised|criticized
    |portrayed|singled out|served|rewarded|let down)(?: so| very| quite| most)? | (?!injured|hurt
    |damaged)(?=[.,;!]|by\b|in\b|for\b)
unfairly unjustly shabbily disgracefully disrespectfully contemptuously harshly | \b(?:is|are|was
    |were|been|being)(?: so| very| quite| most)? | (?:treated|dealt|handled|judged|punished|blamed
    |criticised|criticized|portrayed|singled|served|rewarded|neglected|taxed|denied)\b
sensibly wisely foolishly generously graciously bravely unwisely short-sightedly perversely
    stubbornly thoughtfully prudently cleverly inexcusably inevitably ominously mysteriously
    pleasingly laudably commendably scandalously thoughtlessly | (?:^
    |[;:] )(?:very |rather |perhaps |most |quite )? | , ?(?:the|it|they|he|she|nobody|no one|this
    |that|our|its|a|an|all|both|every|much)\b
well badly beautifully clumsily poorly awkwardly superbly | \b(?:reads?|sounds?|works?|tastes?
    |plays?|sings?|dances?|handles?|wears?)
    (?:very |really |surprisingly |remarkably |extremely )? | (?=[.;!]|and\b|throughout|from)
half | \btoo [a-z]+ by |
reputation name name's sum | \b(?:better|worse|greater|more) than (?:its|their|his|her|the) |
    (?=[.,;!]|suggests|of its)
best worst finest greatest weakest strongest loveliest richest poorest dullest |
    (?<!not )(?<!all )\b(?:is|are|was|were|remains?) (?:by
    far |easily |surely |probably |perhaps |undoubtedly |still |among )?(?:her|his|its|their)(?:
    very)? | (?=[.;!]|yet\b|so far|in years|for years|of (?:all|the year|its|her|his|their|them)
    |by far|to date)
killing kills ruining ruins wrecking wrecks destroying destroys devouring devours choking
    suffocating swallowing poisoning poisons bleeding gutting hollowing | (?<!cancer )(?:is|are|it
    |this|that|trade|which|tax|law|policy|policies|rents?|tourism|greed|traffic|bureaucracy|red
    tape|speculation|ministry|government|council|dues|fees?|rules?|platforms?|cuts?)(?: slowly|
    quietly| simply| steadily| gradually| literally)? |
    (?:up |out |off )?(?:the |our |local |small |every |all |whole |an |any )(?:[a-z]+ )?(?:street
    |streets|trade|towns?|villages?|shops?|life|soul|heart|culture|coast|valley|countryside|future
    |jobs?|schools?|press|farms?|farmers|forests?|landscape|region|community|communities
    |neighbou?rhoods?|economy|trust|sport|game|debate|democracy|industry|music|football|initiative
    |independence|way of life|generation)\b
true real actual only genuine | \b(?:is|are|remains?|were|was) the | (?:conservationists?|heroes
    |hero|victims?|winners?|losers?|scandal|problem|culprits?|experts?|cause|reason|question|issue
    |task|challenge|answer|hope|solution|remedy|cure|way (?:to|out|forward)|enemies|enemy|friends?
    |test|measure|crime|danger|threat|choice|path|villains?|owners|masters|patriots?|artists?
    |crisis|miracle|sensible [a-z]+|right [a-z]+|honest [a-z]+|decent [a-z]+)\b
only | (?:^|[.;:] )(?:but )? |
    (?:an? |the |more |better |with |by |through |if |when )[^.;,]{2,50} (?:can|could|will)
    (?:we |the [a-z]+ )?(?:now |still |truly |really |ever |hope to )?(?:save|help|bring|stop
    |solve|rescue|restore|prevent|give|end|heal|make|change|secure|put|keep|get)\b
only | \b(?:is|are|remains?) the | (?:way|answer|solution|hope|chance|choice|remedy|path|means
    |thing|language)(?: left| out)? (?:to|for|of|that|is|[.,])
without | (?:^|[.;:] ) | [^.;,]{3,40},
    (?:an? |the |no |our |every |there |we |life |it )[^.;]{0,40}?(?:will (?:die|wither|perish
    |fall|be lost|lose|never)|loses?|would (?:be|have been|die|not exist)|cannot (?:live|survive
    |thrive|exist|flourish|work|function)|has no (?:future|soul|hope|heart)|is (?:nothing|lost
    |dead|poorer|half|only half|no|not)|there (?:is|can be|would be) no|is unthinkable|dies
    |withers|has no)\b
urgently badly desperately finally clearly obviously sorely dearly | (?<!\bnot ) | (?:needs?
    |requires?|lacks?|lacked|needed|deserves?)\b(?! (?:to be (?:signed|registered)|blood))
needs need | (?:^|[.;] |\b(?:what
    |that) )(?:the |our |this |every |any |young |old |modern )?(?:town|village|city|valley
    |country|region|coast|islands?|port|club|society|democracy|economy|world|state|europe|province
    |nation|district|parish|neighbourhood|neighborhood|people|children|industry|trade|farmers
    |farming|nature|nation|youth|school|schools|hospital|church|county|sector|railway|railways
    |theatre|culture|science|sport|politics|[a-z]+land) | (?:(?!to (?:be|register|apply|know|do
    so)\b)to|an? |new |more |better |fewer |less |another |help\b|peace\b|jobs\b
    |role |strong |its |their |all |clear |fresh |reliable |courage
    |every |real |people |affordable )
matter matters counts count weighs | (?:^|[.;] |\b(?:that|what) )(?:the |a |our )?[a-z' -]{3,40}
    (?:should )? | (?:far |much |infinitely |so much )?(?:more|less) than\b
worth | (?:<IS>) (?:far |much |infinitely |surely |certainly |a lot |so
    much )?(?:more |less |better |not )* | (?:more than (?!\$|£|€|\d|about|the sum|an? (?:million
    |billion|trillion)|[a-z]+ (?:million|billion|hundred|thousand|trillion))|a single|nothing\b
    |less than (?!\$|£|€|\d|half))[a-z ]{0,20}
out through | \b(?:market|markets|common sense|time|people|voters|history|courts?|competition
    |nature) will (?:sort|work|see|find|carry|figure) (?:this|that|it|things|everything) |
better | \b(?:ought to|should|might) (?:have )?(?:know|known) | (?=[.,;!]|than to)
much little | \b(?:made|makes?|making|been made) (?:far |much |altogether )?too | (?:of\b|out
    of\b)
long | \b(?:gone|went|goes|going|dragged|dragging|lasted|waited|talked|slept)
    (?:on )?(?:for )?(?:far |much |all |already )*too | (?=[.,;!]|and\b|without)
lucky fortunate blessed privileged | \b(?:count|counts|call|calls|consider|considers|think|thinks)
    (?:itself|themselves|himself|herself|ourselves) | (?=[.,;!]|to\b|that\b)
fortunate blessed lucky privileged | \b(?:town|city|village|port|region|valley|country|club|school
    |hospital|parish|choir|we|those|members|residents|tenants|islands?|community|theatre
    |orchestra) (?:is|are|was|were) (?:truly |very |more than |indeed |doubly )?| (?:to have|in
    (?:its|their|having)|that\b|with\b)
meaningless worthless obscene immoral criminal barbaric indecent inhuman unforgettable wonderful
    magnificent splendid glorious terrible horrible awful dreadful nasty vile rotten lousy foul
    overworked underpaid undervalued overpaid overpriced overrated underrated overcrowded
    neglected impoverished useless worthless harmless toothless priceless thoughtful clumsy slow
    elegant stirring touching haunting unforgivable unmissable tremendous marvellous marvelous
    delicious exquisite irresistible hopeless dire grim bleak sad tragic hostile unfriendly
    mistaken misplaced misconceived miscalculated misjudged | (?<!\bif )(?<!when )(?:is|are|was
    |were|remains?|seems?|'s|proved|sounds?|looks?) (?:<VERY>
    |not |simply |hardly |often |interesting but |good but ){0,2} | (?=[.;!]|, (?:and|but|to say
    |to put|because|since|as)\b|and (?:[a-z]+ly )?(?:[a-z]+)(?:[.;!])|for (?:all|everyone
    |everybody|the|those|any)\b|from (?:start|beginning|every)|in (?:every|the extreme|itself|any)
    |beyond|at (?:best|any)|but (?:[a-z]+ly )?[a-z]+[.;])
too | \b(?:far|much|altogether) | (?!many (?:requests|of these)|(?:much|far) )(?:[a-z]+)\b(?! to
    (?:see|measure|detect|be seen))
contempt criticism reproach dignity | \bbeneath (?:all |the |any |its |their )? | (?=[.,;!]|of\b)
suits suit serves serve fits pleases | \b(?:it|that|which|this)
    (?:only |apparently |clearly |obviously |perfectly )? | (?:the )?(?:powerful|rich|mighty
    |bosses|ministry|landlords?|lobby|few|owners|establishment|elite|elites|banks)\b
means | (?:^|[.;:] )(?:cash|music|work|home|reading|knowledge|sport|land|water|faith|progress
    |education|tradition|ownership|bread|quality|trust|[a-z]+) | (?:freedom|life|love|hope|power
    |dignity|independence|happiness|responsibility|everything|peace|joy|security|progress
    |democracy|prosperity)(?=[.,;!])
price | (?:^|[.;:] )(?:good |true |real |such )?(?:[a-z]+) has (?:always |its always )?(?:its|a) |
    (?=[.!;])
prevailed triumphed won lost | (?:^|[.;:,] )(?:in the end |at last |once again |for
    once |finally |here |this time |sadly )?(?:common sense|reason|justice|decency|good sense
    |greed|fear|bureaucracy|truth|courage|cowardice|mediocrity|democracy|solidarity|politics
    |sanity|humanity|love) (?:has |have |had )?(?:finally |at last |once again |once more |thus )?
    | (?:at last|after all|again|the day|out|over|[.,;!])
done | \bjustice (?:has|was|is|must|will|had) (?:finally |at last |thus )?(?:not )?(?:be |been )?
    | (?=[.,;!]|at last|by\b|here|to (?:the|his|her|this))
different | \b(?:justice|fairness|respect|progress|democracy|solidarity|help|leadership|fair play
    |freedom|participation|transparency|service|care|gratitude) looks |
lives thrives depends dies feeds | (?:^|[.;:] )(?:democracy|culture|freedom|sport|science|art
    |trust|solidarity|a town|a village|a society|music|theatre|politics|[a-z]+) | (?:from|on|by
    |through|in) (?:participation|trust|diversity|debate|people|exchange|dissent|openness|honesty
    |darkness|silence|memory|those who|everyone|courage)\b
lazy idle stupid blind naive asleep selfish spoiled spoilt ungrateful greedy corrupt cowardly
    short-sighted incompetent | \b(?:voters|people|citizens|residents|tenants|parents|farmers
    |readers|taxpayers|politicians|ministers|landlords|bosses|bankers|investors|the (?:rich|public
    |unemployed|ministry|council)|young people|children|journalists|managers|teachers|[a-z]+ers)
    are (?:not |simply |all |mostly |often |just |far from )* | (?=[.,;!]|and\b|enough)
betrays betrayed abandons abandoned sacrifices sacrificed squanders forgets mocks ridicules
    tramples contradicts | (?<!\bto ) | (?:everything|all|the (?:very )?(?:spirit|ideals?
    |principles?|values|trust|interests|future|memory|legacy|promise|heritage)|common sense
    |every)\b(?! (?:the|other) (?:data|information))
"""
