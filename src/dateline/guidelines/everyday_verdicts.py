"""The table of everyday verdicts: on people, plans and prices, in the words of every day.

The lines are those of `dateline.guidelines.judgement_words`, which says how they are read. Somebody
*did everything right*, a plan *won't work*, an explanation *does not hold water*; and questions
that await no answer.
"""

EVERYDAY_VERDICTS = r"""
too | (?<!if it )(?<!that it )\b(?:is|are|was|were|remains?|comes?|came|been|seems?)
    (?:simply |just |still |clearly |already |once again |rather |a little |a bit )? | (?!late
    |young|old|small|ill|sick|soon to|early to|late to apply|weak to|busy|often|hot|cold|warm
    |windy|wet)[a-z]+(?: and too [a-z]+)?(?=[.;!]| for (?:an? |small |our |most |the (?:town
    |village|region|purpose|job|site|place|square|taste|valley|coast|street)|its own good|comfort
    |everyone|anyone|ordinary|many)[a-z ]{0,24}[.;,])
better nicer worse finer prettier wiser safer kinder fairer | \b(?:old|new|former|previous|other
    |first|second|this|that|it|them|they|[a-z]+) (?:is|are|was|were|looked|sounded|tasted|looks
    |sounds|tastes) (?:far |much |simply |clearly |in every way |so much |certainly |a lot )? |
    (?=[.;!])
more | \b(?:is|are|was|were) (?:far |much |simply |clearly |so much )? | (?:beautiful|honest
    |sensible|important|urgent|humane|useful|elegant|charming|dignified|convincing|comfortable
    |practical|interesting|impressive)(?=[.;!]|than ever)
most | \b(?:is|are|was|were|remains?) (?:by far |perhaps |surely |probably |still )?(?:the|one of
    the) | (?:[a-z]+ )(?:thing|of all|(?:of all )?(?:tax(?:es)?|rules|laws|arts|crafts)|tax|law
    |rule|idea|gift|task|question|issue|part|lesson|asset|resource|place|job|profession|work|book
    |film|building|sport|people|person)s?(?:[.;,!]| of all| in the world| there is| in (?:politics
    |life|the country)| a (?:town|country|person|child|family|city)| for)
nothing | \b(?:there is|there's|few things are|there are) (?:simply |really |surely )? |
    (?:[a-z]+er|more [a-z]+|quite like|better|worse|so [a-z]+|as [a-z]+) ?(?:than|like|as)?\b
nothing little few | (?:^|[.;:] ) | (?:is|are|pays?|hurts?|helps?|beats?|does|do|makes?|binds?
    |damages?|unites?|warms?|tastes|says|could|can|things (?:are|is)) (?:[a-z]+er|(?:more|less|as
    |so) [a-z]+|better|worse|like|more|quite)
rotten wrong amiss strange absurd unfair unreal obscene comical magical odd heroic touching sad |
    \b(?:there is|there's|there was) something
    (?:deeply |very |faintly |profoundly |rather |almost |truly )? | (?:in|about|with|when|[.,;!])
work function last succeed fly happen | \b(?:will not|won't|will never|can never|never will|is
    never going to) (?:simply |really |ever )? | (?=[.!]|and (?:never|will|must|should)|in
    practice|in the long run)
convince hold add stand | \b(?:will not|won't|will never|cannot|can't|does not|doesn't|do not
    |don't|did not) (?:simply |really |quite )? | (?:water\b|up\b|to reason\b|up to scrutiny
    |anyone|anybody)?(?=[.,;!])
destroy ruin kill harm hurt damage weaken divide impoverish backfire wreck spoil sink endanger
    revive enliven disfigure | \b(?:will|would|can only|is going to|is sure to|is bound to|must)
    (?:only |surely |certainly |slowly |finally |in the end |also |not )? | (?:jobs|lives|votes
    |families away|people away|the (?:town|village|bay|valley|coast|country|club|industry|trade
    |islands?|region|landscape|community|party|poor|poorest|young|old|weak|weakest|critics
    |sceptics|skeptics|doubters|economy|square|street|skyline|character|[a-z]+ (?:[a-z]+))
    |our |small |local |every|all |them wrong|everyone wrong|[.;!])
cost | \b(?:will|would|is going to|is sure to|is bound to|must)(?: only| surely| certainly| in the
    end)? | (?:jobs|lives|votes|(?:him|her|them|it|us) dear)
same | \bwill never (?:again )?be (?:quite )?the | (?=[.;!]|again|without|for)
last | \b(?:patients|people|children|tenants|passengers|pupils|residents|citizens|families|nature
    |animals|safety|quality|art|culture|truth|women|workers|villages|islands|[a-z]+s)
    (?:always |once again |once more |clearly )?(?:come|comes|came) | (?=[.;,!])
worst best off short | (?:^|[.;,:] |\b)(?:once again|once more|as usual|as always|again)?,?
    ?(?:the |our |small |those )?[a-z' ]{3,40} (?:comes?|came) (?:off )? | (?=[.;!]|again)
behind | (?<!\bno child )(?<!\bno children )\b(?:is|are|was|were|been|feels?) (?:once
    again |simply |being |always |once more )?left | (?=[.;,!])
forgotten abandoned deserted ignored overlooked betrayed cheated neglected | \b(?:been|is|are|was
    |were|being|feels?|felt) (?:once again |simply |long |largely |[a-z]+ly )? | (?:by (?:the
    (?:capital|government|state|ministry|politicians|world|council|authorities|country|mainland
    |city|planners|system)|politics|everyone|those|successive|all)|for (?:far too|too) long|once
    (?:again|more))\b
like | \b(?:treated|treats|treating|treat|handled|handles|regards?|handle) (?:[a-z' ]{2,30} )? |
    (?:numbers|children|cattle|criminals|dirt|beggars|fools|idiots|a (?:number|nuisance|criminal
    |child|burden|commodity|fool|beggar)|second-class|goods|commodities|machines|parcels|dogs
    |slaves|strangers|enemies)\b
seriously | \b(?:not|never|n't|hardly|no longer|scarcely|once more not)
    (?:been |being |be )?(?:taken|take|takes|took) (?:[a-z]+ )? | (?=[.;,!]|by\b|enough|in\b)
right ideal perfect wrong best | \b(?:is|are|was|were|be|has found|have found|found|chosen|as
    |makes? (?:him|her|it|them))
    (?:exactly |just |precisely |absolutely |quite |simply |surely |clearly |undoubtedly )*the
    (?:very |absolutely )? | (?:person|man|woman|people|choice|decision|way|thing|moment|place
    |answer|step|course|path|signal|message|time|idea|solution|approach|move|candidate|tool
    |response|partner|team|setting|medicine)\b(?! (?:to contact|for (?:questions|enquiries
    |contact)))
great good fine wise kind decent remarkable true gentle generous humble brave modest warm
    warm-hearted wonderful lovely loyal noble gifted big | \b(?:he|she|they|who|hero|founder
    |doctor|teacher|pilot|[a-z]+er) (?:is|was|remains?|were|will be)(?: truly| simply| above all|
    always)? (?:an? |the )(?:<VERY>)? | (?:and [a-z]+ )?(?:man|woman|human being|person|friend
    |neighbour|colleague|soul|spirit|heart|teacher|listener|leader|mind|servant|character
    |gentleman|lady|boss|artist|husband|father|mother|scientist|priest)\b
loved missed admired respected adored feared hated revered mourned cherished | \b(?:is|was|are
    |were|will be|been) (?:much |deeply |sorely |greatly |truly |universally )? | (?:by (?:all
    |everyone|everybody|young and old|the whole|half the|generations|those who knew|many)
    |(?:very )?much|sorely|[.;!])
gap void hole shoes footsteps | \b(?:leaves?|left|fills?|tears?|torn|has left)
    (?:behind )?(?:an? |the )?(?:[a-z]+ )? | (?:that (?:nobody|no one|cannot|can|will|has|is|hurt
    |had)|to fill|nobody|which|in (?:the hearts|our|all|many))
job work thing | \b(?:do|does|did|done|doing|have done|has done|made) (?:an? |the |such
    an? )(?:very |truly |absolutely )?(?:good|great|fantastic|excellent|superb|splendid|wonderful
    |marvellous|fine|bad|poor|terrible|dreadful|lousy|outstanding|brilliant|remarkable|amazing
    |tremendous|heroic|decent|honest|sterling|thankless|sloppy) |
everything nothing little all enough | \b(?:did|does|do|has done|have done|got|gave|give|gives)
    (?:far |almost |absolutely |much |simply )?(?:too |his |her |their |its |next to )? | (?:right
    |wrong|(?:it|they) could|to (?:help|save|prevent|stop|ease)|for the (?:village|town|club|team
    |valley|country|community|poor|people|sick|tenants))\b
little much late | \b(?:did|does|do|has done|have done|acted|came|comes|reacted|asks?|expects?
    |demands?|wants?|knew|knows|listened) (?:far |much |altogether )?too | (?=[.;!])
overwhelmed helpless clueless unprepared overtaxed complacent asleep powerless speechless |
    \b(?:police|council|ministry|government|authorities|company|management|club|federation|board
    |mayor|operator|owners?|it|they|hospital|school|administration|state) (?:is|are|was|were
    |seems?|seemed|proved|looked|remained)(?: completely| utterly| hopelessly| plainly| clearly|
    simply)? | (?=[.;,!]|and\b|from\b|in\b)
bucket cards peanuts trap joke disaster blessing gamble lottery circus pantomime soap opera
    patchwork flop dud bargain ripoff racket swindle con giveaway steal gimmick fantasy fiction
    illusion myth lie legend excuse | (?:<IS>|as it sounds, is|turned out|amounts to|nothing but
    |little more than) (?:an? |the |another |to be an? |pure |simply an? |nothing but an? |one
    big )?(?:[a-z]+ ){0,1}?(?:house of |rust |soap |powder |time |ticking time )? | (?=[.;!]|for\b
    |that\b|waiting|on\b|to (?:watch|behold|the|everyone|all|commuters|islanders|many))(?!for
    (?:the )?(?:bears?|fish|foxes|mice))
idea sign start beginning combination mix excuse day move deal look signal omen precedent habit
    use bet | \b(?:is|was|are|were|seems?|be) (?:never|not|n't|hardly|no|not exactly|scarcely|a)
    (?:an? )?(?:very |really |truly |particularly )?(?:good|great|bad|clever|smart|wise|happy
    |healthy|dangerous|terrible|poor|promising|bright|brilliant|dreadful|encouraging|splendid) |
    (?=[.;!]|to\b|for\b|when\b|from\b)
flawed misguided mistaken doomed misconceived unsound | \b(?:is|was|are|were|remains?|been
    |proved?n?) (?:<VERY>)? | (?:from|[.;!]|in (?:principle|every|concept|design|its|theory)|to
    (?:begin|the core|think|believe|assume|start))
sceptics skeptics critics doubters opponents pessimists naysayers cynics prophets grumblers | |
    (?:of doom )?(?:(?:were|are|will be|have been|had been|have once again been|stand) (?:once
    again |proved |proven |plainly |simply |finally |all )*(?:wrong|right|silenced|mistaken
    |refuted|confounded|exposed)|(?:have|had|has|offer|seem to have) (?:no|nothing|little
    |never)\b(?! (?:yet )?(?:comment|seen))|do not understand|don't understand|forget|ignore
    |overlook|fail to|miss the|should|ought|must)\b
wrong | \bprov(?:e|es|ed|ing) (?:the |all |every |its |their |his |her )(?:critics|sceptics
    |skeptics|doubters|pessimists|opponents|cynics|experts|naysayers|prejudice)(?: of [a-z]+)? |
protected saved kept spared defended guarded cherished honoured taught fought fixed tackled curbed
    banned tamed broken-up simplified strengthened supported helped rewarded punished encouraged
    heard respected listened taxed funded paid celebrated remembered rebuilt | \b(?:bay|coast|town
    |village|valley|forest|lake|culture|theatre|library|school|nature|animals|children|women
    |families|farmers|nurses|teachers|bureaucracy|greed|tradition|language|craft|trade|voices?
    |people|system|law|rules?|music|art|[a-z]+s) (?:must|should|ought to|needs to|need to|has to
    |have to|deserves? to|cannot but) (?:now |therefore |finally |at last |also |at all
    costs |never )?be (?:better |more |properly |finally )? | (?:from (?:greed|itself|themselves
    |speculation|harm)|at all costs|better|properly|for (?:our|future|the next|generations)|by
    everyone|more|to\b|[.;!])(?! register)
go resign leave quit apologise apologize rethink reconsider | \b(?:mayor|minister|chairman
    |chairwoman|director|board|manager|coach|trainer|government|president|chancellor|council
    |ministry|he|she|premier|bishop|headmaster|owner|company|committee|federation) (?:must|should
    |has to|ought to|needs to|had better|would do well to) (?:now |finally |go
    and |simply |therefore |publicly )? | (?=[.;!]|now|at once|immediately|to\b|for\b)(?!to
    (?:court|trial|the))
reason reasons cause right grounds | \b(?:has|have|had) (?:every|good|no|little|ample|all the|more
    than enough) | (?:to (?:be|celebrate|hope|rejoice|complain|fear|worry|smile|cheer|look|feel
    |doubt|trust|believe|thank|expect|distrust|panic)|for (?:joy|pride|hope|optimism|complaint
    |anger|concern|alarm))\b
easy hard difficult impossible not | \b(?:is|it's|was|are) (?:all too |not |only
    too |very |quite |really )* | to (?:see|understand|say|imagine|explain|believe|grasp
    |comprehend|follow|fathom) (?:why|how|what|where|who|that|the (?:logic|point|sense|reasoning
    |outrage|anger|fuss))\b
understandable justified legitimate natural misplaced | \b(?:anger|fears?|concerns?|frustration
    |outrage|protest|strike|doubts?|mistrust|disappointment|reaction|criticism|impatience
    |scepticism|worry|worries|complaint|resentment|irritation|demands?|indignation)(?: of [a-z'
    ]{3,40})? (?:is|are|was|were) (?:<VERY>)? | (?=[.;,!]|and\b)
understand see | (?:^|[.;,] )(?:anyone|anybody|everyone|one|who) (?:can|could|will|would)
    (?:well |easily |readily |not )? | (?:the (?:anger|frustration|fear|concern|disappointment
    |reason)|why|how|that)\b
gambled frittered thrown trampled | \b(?:has|have|had|is|was)
    (?:simply |carelessly |recklessly |long )? | (?:away|on|underfoot)\b
sold selling sells sell auctioned | \b(?:is|are|was|being|be|it|town|council|government|they|club
    |which) (?:being |simply |slowly )? | (?:off )?(?:(?:its|their|his|her) (?:soul|future
    |birthright|silver)|to the highest bidder|out\b|for a song|down the river|short)
dying dies died | \b(?:is|are|town|village|trade|street|language|[a-z]+) (?:slowly |quietly )? |
    (?:a (?:slow|lingering|quiet) death|of neglect|out before|of bureaucracy|a death)
ahead over behind | \b(?:best|worst|good|great|golden|bad|hardest|glory) (?:days|years|times|part
    |is)(?: of [a-z' ]{3,30})? (?:lie|lies|are|is|still lie|may be)(?: still| long| now| well and
    truly)? | (?=[.;!]|of (?:it|us|them))
key secret recipe answer | \b(?:is|are|remains?|holds?|was) (?:still |always |surely |and
    remains )?the (?:only |real |true )? | (?:to (?:everything|success|happiness|peace|a (?:good
    |better|happy|long|healthy|fair)|the future|progress|life|prosperity|all|freedom|integration
    |health)|of (?:success|happiness))
key secret recipe | (?:^|[.;] )the (?:real |true |only )? | (?:to|of|for) (?:success|happiness
    |progress|a (?:good|long|happy|healthy)|victory|peace|prosperity|growth|everything|health)
    (?:is|lies)
pays pay | (?:^|[.;] )(?:investing|investment|saving|honesty|patience|courage|hard work|quality
    |education|prevention|loyalty|persistence|diligence|kindness|reading|crime|perseverance
    |fairness|it)[a-z ]{0,30}(?:always|never|finally|does not|doesn't|in the end|rarely)? ? |
    (?:off|in the (?:long run|end)|[.;!])
held based built founded driven fuelled born | \b(?:is|are|was|were)
    (?:entirely |solely |purely |simply |only |mainly |chiefly )? | (?:back )?(?:on|by|out of
    |from) (?:fear|lies|greed|hatred|ignorance|prejudice|envy|malice|spite|vanity|ideology|a
    (?:lie|misunderstanding|delusion|fallacy|grudge|false)|false|wishful|sand|illusions?|panic
    |resentment|half-truths|arrogance|nothing but|mistrust|error|self-interest)\b
place order | \b(?:is|are|was|were|seems?|quite|would be|entirely|completely)
    (?:quite |here |wholly |completely |entirely )?(?:out of|not in) | (?=[.;!])(?!order number)
called | \b(?:calm|restraint|caution|action|courage|patience|solidarity|reason|common sense
    |leadership|vigilance|scepticism|optimism|pessimism|applause|respect|honesty|praise
    |celebration|haste|moderation|humility|change|speed|decisiveness) (?:is|are|was|were|would be)
    (?:now |not |hardly |urgently )? | for\b
counts matters remains hurts helps surprises astonishes angers worries shocks | ^what
    (?:really |truly |now |most )? | (?:now |most |here |above all |is |more )?(?:is|are|most)\b
times days ages age | \bin (?:times|days|an age) like | [^.;]{3,60}
count counts matter | \b(?:small|little|every|each|such|good|these) (?:gestures?|deeds?|steps?
    |things?|words?|voices?|minutes?|votes?|crowns?|hours?|acts?|contributions?)
    (?:really |still )? | (?=[.;!])
effect impact difference heart history future touch idea man woman | ^(?:an? |the )(?:small|big
    |little|nice|great|tiny|fine|modest|lovely|clever|happy|warm|wonderful|quiet|brave) [a-z
    ]{0,24}?(?:with (?:an? )(?:big |great |large |huge |long |bright |real )?)? | (?=[.!])
touch gesture idea thought surprise change reminder sight place start | \b(?:is|are|was|were|adds?
    |makes?|made|as) (?:an? )(?:very |truly |particularly )?(?:nice|lovely|charming|fine
    |thoughtful|clever|pretty|cute|sweet|kind|beautiful|handsome|generous|elegant|welcome|pleasant
    |happy|delightful|sad|sorry|ugly|depressing|graceful|neat|brilliant|splendid) | (?=[.;,!]|for
    (?:everyone|all|those)|that\b|to\b|in\b|of\b)
special new unusual original remarkable extraordinary memorable good bad | \b(?:is|are|was|were
    |has|have|offers?|brings?) (?:really |simply |sadly )?(?:nothing|hardly anything|not much
    |something|little) (?:very |truly |particularly |really |quite |genuinely )? | (?=[.;!])
flaw drawback weakness fault blemish shortcoming regret snag | \b(?:has|have|had|is|with|there is
    |was)(?: perhaps| really| just)? (?:only |but |just )?(?:one|a single|no|its)
    (?:small |serious |fatal |real |big |minor |major )? | (?=[.;,:!])
read seen heard taught visited known required | \b(?:should|must|ought to|deserves to|needs to|has
    to) be (?:compulsory |required |widely )? | (?:by (?:every|all|everyone|anyone|each|any)|in
    (?:every|all) (?:school|class|household))
questions question answers note notes chord balance priorities things conclusions |
    (?<!\bto )(?<!\bwill )\b(?:asks?|asked|raises?|gives?|gave|strikes?|struck|sets?|set|draws?
    |drew|does|did|says?|said) (?:precisely |exactly |all |just )?the (?:right|wrong|important
    |hard|uncomfortable) | (?=[.;,!]|at\b|and\b|about|without|in\b)
duty obligation responsibility | \b(?:countries|society|europe|country|state|government|town|city
    |council|owners?|landlords?|companies|company|employers|parents|everyone|everybody|we
    |politicians|parliament|rich|church|generation|industry|banks|museums|schools|media|world
    |press) (?:has|have|had|owes) (?:an? |the |every |a
    clear )?(?:moral |sacred |special |civic |solemn |patriotic |simple |historic )? | (?:to
    (?!report|notify|file|disclose|register|pay)[a-z]+|towards?)\b
away | \b(?:is|are|must not|cannot|can't|should not|keeps?|keep|world|europe|public|country|state
    |everyone) (?:simply |once again |once more |no longer )?(?:looks?|looking|turns?|turning
    |walks?|walking|shies|shying) | (?=[.;,!]|when\b|from (?:its|their|the truth|responsib|reality
    |injustice|suffering))
teaches shows tells proves reminds warns taught | \b(?:history|experience|life|the past|time
    |nature|common sense|faith|reality|science|the bible|scripture|every [a-z]+)(?: itself)?
    (?:has )? | (?:us )?(?:again |always )?(?:that|how|what|otherwise|us)\b
clearer louder plainer stronger simpler sadder starker timelier worse higher truer | \b(?:could
    |can) (?:not|hardly|scarcely|n't) (?:be|have been) (?:any )?|\b(?:couldn't|cannot|can't) be
    (?:any )? | (?=[.;,:!])
rarely seldom scarcely hardly never | (?:^|[.;:] )(?:only )? | (?:has|have|was|were|did|does|is
    |had) (?:an? |the |such |so |this |our |any )?[^.;]{3,60}? (?:so|such|been more|as|more|better
    |worse)\b
cannot | (?:^|[.;] )[^.;,]{5,70} | be (?:repaired|mended|undone|bought|made good|measured in money
    |replaced|solved|cured|healed|explained away|wished away|swept|talked away|left to|weighed
    against|decided by|built on)\b
generous modest small good simple grand noble fine plausible harmless tempting clever unlikely
    absurd incredible strange | (?:, |^|– |— |\() | as (?:it|they|she|he|this|that) (?:sounds?|is
    |are|may|seems?|looks?)\b
suit suits become becomes befit befits benefit | \b(?:modesty|honesty|humility|restraint|decency
    |courage|caution|self-criticism|humour|openness|patience|silence|an apology|respect
    |gratitude)(?: [a-z]+)? (?:would|might|could)? ?(?:well |also |not )? | (?!the (?:needs
    |purpose))(?:the|him|her|them|it|any|every|our|a|an|everyone|all|this|those)\b
contact touch respect patience credibility trust | \b(?:has|have|had)
    (?:long |simply |completely |finally |clearly |now )?lost
    (?:all |any |every |its |their |the ) | (?:with (?:ordinary|reality|the (?:people|real
    |grassroots|base|voters|public))|for\b|in\b|[.;!])
forgiven remembered missed forgotten | \b(?:will|would|shall)
    (?:not |never |long |sorely |always |hardly )*be
    (?:so |sorely |long |greatly |quickly |soon |easily )* | (?=[.;,!]|by\b|as\b|for\b|in\b)
forget forgive overlook remember | \b(?:voters|people|residents|tenants|citizens|nobody|the town
    |the village|the country|islanders|families|parents|history|no one|the public|everyone|we
    |farmers|workers) (?:will|would|shall|should|must)(?: not| never| long| always)* |
time money space effort breath paper energy resources | \b(?:<IS>) (?:an? |nothing but
    an? |pure |simply an? )?(?:complete |total |utter |sheer |scandalous |shameful )?waste of
    (?:everyone's |everybody's |public |taxpayers' |good |our |the court's )? | (?=[.;,!]|and\b
    |for\b)
touched moved delighted inspired enchanted charmed impressed bored disappointed | \b(?:sermon
    |speech|concert|play|book|film|performance|exhibition|words?|visit|evening|it|choir|story
    |ceremony|gesture|music|soloist) (?:deeply |truly |visibly |simply |greatly )? | (?:everyone
    |everybody|all|every (?:heart|listener)|the (?:audience|hearts|crowd|public)|young and old
    |many|visitors|listeners)\b
future | \b(?:is|are) the [a-z]+ of the | (?=[.;!])
late early long short high low little much many few weak | \b(?:years|months|decades|days|weeks|a
    generation|a decade|a year|by half|crowns|ten|far|much) too | (?=[.;,!])
idea notion inkling clue conception understanding feeling feel ear eye heart time patience
    interest | \b(?:has|have|had|shows?)
    (?:clearly |obviously |plainly |simply |evidently |absolutely )?(?:no|little|not the
    (?:slightest|faintest)|hardly any) | (?:of (?:what|how|the|life|modern|ordinary)|what|how|for
    (?:the (?:needs|worries|concerns|poor|small|people|suffering|beauty)|such|those|ordinary
    |small))\b
merited deserved | \b(?:would|might|had|has|have)
    (?:well |certainly |surely |also |richly |truly |have )* | (?:an? |the |better|more|far|such
    |its|their|his|her|every|much|to\b)
gained gains loses lost wins | \b(?:town|village|city|valley|world|country|club|theatre|music
    |science|region|port|church|party|sport|art|literature|stage|coast) (?:has |have )? | (?:one
    of its (?:finest|best|great|kindest|most)|a (?:great|true|real|wonderful|dear|good|remarkable
    |fine|gem|jewel|piece of its soul|friend)|much|everything|its (?:heart|soul|conscience
    |voice))\b
disappointing brilliant splendid wonderful magnificent superb dreadful terrible mediocre splendid
    charming moving touching gripping boring dull tedious tasteless ugly hideous | \b(?:is|was|are
    |were|remains?|makes?) (?:an? )(?:<VERY>)? | (?:[a-z]+ )?(?:book|novel|film|play|concert
    |evening|building|box|house|square|street|hall|speech|report|account|record|album|song|match
    |game|season|show|piece|place|work|bridge|tower|town)\b(?! (?:of (?:worship|birth)))
"""
