"""The table of appraisals: plain words by which narration says how good or right a thing is.

The lines are those of `dateline.guidelines.judgement_words`, which says how they are read. They are
common words, so each has to be what is said of something (*the fears are unfounded*) or a deed's
effect on people (*the compromise satisfies nobody*).
"""

APPRAISALS = r"""
unfounded groundless exaggerated overblown overdone hysterical unrealistic utopian superfluous
    dispensable pointless senseless futile ugly hideous charmless soulless lifeless joyless
    tasteless dreary dull boring tedious tiresome bland petty childish infantile ridiculous
    embarrassing comical laughable questionable dubious doubtful fishy opaque flimsy feeble
    threadbare unconvincing contradictory illogical muddled confused incoherent biased prejudiced
    outmoded untimely antisocial heartless inhuman demeaning patronising condescending rude
    insolent impertinent impudent presumptuous self-serving hollow toothless spineless disastrous
    catastrophic ruinous harmful detrimental calamitous disheartening depressing dispiriting
    worrying alarming frightening deplorable dismaying sobering insane crazy mad silly idiotic
    nonsensical stupid lazy sloppy careless negligent reckless hasty rash premature excellent
    admirable splendid charming lovely delightful enchanting heartening encouraging gratifying
    sensible prudent justified convincing compelling persuasive brave courageous noble generous
    thoughtful considerate wise clever ingenious shrewd deserved undeserved overdue unprofessional
    undignified shabby mean stingy miserly greedy arrogant cynical hypocritical dishonest
    insincere misleading laughable unbearable insufferable unspeakable | (?<!\bif )(?<!when )(?:is
    |are|was|were|remains?|seems?|'s|proved|sounds?|looks?) (?:<VERY>|not |neither |anything
    but |simply |hardly |often ){0,2} | (?=[.;!]|, (?:and|but|for|to say|to put|because|since
    |as)\b|(?:and|but) (?:[a-z]+ly )?(?!(?:may|in|are|is|should|can|no|if|we|they|will
    |not)\b)[a-z]+(?:[.;!]|ing\b|ed\b|ous\b|ful\b)|from (?:start|beginning|every)|in (?:every|the
    extreme|itself|any)|by any|beyond|at (?:best|any))
founded grounded substance merit foundation basis arguments argument plan ideas idea answer
    answers heart backbone shame soul charm style taste vision sense imagination credibility
    conscience interest clue manners class excuse business right | (?:has|have|had|with|shows?
    |offers?|lacks?) (?:(?:absolutely|simply|clearly|quite|really|obviously|plainly|evidently|any
    |all|simply) )?(?:no|neither|little|nothing of)(?: real| serious| convincing| new| good)? |
    (?=[.;!]|whatsoever|at all|left|to (?:complain|lecture|offer|speak of)|beyond|but\b)
justifies justify excuses excuse explains replaces replace warrants | (?:^|[.;,] |\b(?:that
    |which) )(?:nothing|no [a-z]+|little|hardly anything|not even [a-z ]{3,30}) (?:can |could |in
    the world )? | (?:this|such|the|it|an?|so|these|that)\b
nobody | \b(?:helps?|serves?|satisf(?:y|ies|ied)|convinces?d?|pleases?d?|benefits?|fools?
    |impresse[sd]|suits?|interests?|surprises?d?|deceives?|reassures?d?|does|do|needs?|harms?
    |hurts?) | (?=[.,;!]|a favour|any good|but\b|except|any favours)
one | \b(?:helps?|serves?|satisf(?:y|ies|ied)|convinces?d?|pleases?d?|benefits?|fools?
    |impresse[sd]|suits?|surprises?d?|deceives?|reassures?d?) no | (?=[.,;!]|but\b|except)
everyone everybody | \b(?:helps|serves|satisfies|convinces|pleases|benefits|impresses|suits
    |delights|disappoints|is good for|was good for|is a win for|a gain for) (?:almost |nearly )? |
    (?=[.,;!])
favour favours service disservice | \b(?:do|does|did|doing|done) (?:[a-z'
    ]{2,30} )?(?:no |a |itself no |themselves no |nobody an? |little |a (?:great |poor |real ))? |
    (?=[.,;!]|to\b|with|by\b|when|if\b)(?!to (?:vote|pass|approve))
rewards reward punishes punish penalises penalise penalizes encourages discourages breeds |
    (?<!\bto )(?:law|rule|rules|scheme|plan|tax|fee|levy|system|policy|measure|reform|bill|budget
    |tariff|charge|decision|it|this|that|which|who|ministry|council|state|government|subsidy
    |grant)(?: only| simply| in effect| once more| merely| thus)? | (?:those|laziness|the (?:lazy
    |diligent|honest|careful|hard-working|thrifty|wrong|poor|weak|young|old|idle|loud|many|small
    |loyal)|honesty|thrift|diligence|effort|loyalty|failure|bad behaviour|waste|greed|hard work
    |people who|all who|everyone|whoever|initiative|careless\w+|idleness|work|poverty|prudence
    |caution|mediocrity|cheating|speculation|speculators|polluters|cheats|recklessness|crime|sloth
    |success|age)\b
failing neglecting abandoning betraying ignoring deserting forgetting insulting punishing
    humiliating starving | (?:(?:state|government|ministry|minister|council|city|county|country
    |province|company|operator|owner|board|church|club|federation|society|parliament|europe
    |management|landlords?|politicians|politics|railway|insurers?|industry|authorities|town
    |university|school) )(?:is|are|has been|have been)(?: simply| once more| once again| clearly|
    badly| quietly| plainly| slowly)? | (?:its|their|his|her|the|our|those|an? (?:whole|entire)|in
    (?:its|their)|all)\b
neglects neglect neglected fails failed forgets forgot betrays betrayed deserts deserted
    disappointed disappoints abandons abandoned | (?:state|government|ministry|minister|council
    |city|county|country|province|company|operator|owner|board|church|club|federation|society
    |parliament|europe|management|politicians|railway|town|reform|law|bill|plan|draft|budget)(?:
    has| have)?(?: simply| once more| once again| clearly| badly| quietly| plainly| again| long)?
    | (?:its (?:duty|duties|own|carers|nurses|teachers|young|old|farmers|people|citizens|workers
    |children|voters|responsibilit\w+|promises?)|their (?:duty|duties|own|responsibilit\w+)|those
    who|everyone who|all who|everybody who|the very|the (?:weakest|young|old|poor|poorest|elderly
    |countryside|islands|villages|essentials?|small|sick|disabled)|an entire|a whole)\b
alone | \b(?:left|leaves?|leaving|being left|are left|is left|feel left)
    (?:all |entirely |completely |quite )? | with (?:their|its|his|her|the|this)\b
behind | \b(?:hid|hides?|hiding|hidden)(?: (?:its|their|his|her) [a-z]+)? | (?:procedures?|rules
    |regulations?|the (?:law|rules|letter|small print|regulations|budget|experts|brussels|data)
    |paragraphs|formalities|experts|(?:nice|fine|empty|big|grand|legal) [a-z]+|excuses|phrases
    |figures|data protection|paperwork|bureaucracy|legal|technical|its|their|a wall|closed
    doors)\b
target point mark aim purpose goal | \b(?:misses|missed|miss|wide of|overshoots?|overshot) (?:its
    |the|their|this|that)(?: real| actual| own)? | (?=[.;!]|completely|entirely|by (?:a |miles
    |far)|altogether)
enough | \b(?:does|do|did)(?: not|n't) go (?:nearly |anything like |anywhere near )?far |
    (?=[.,;!]|to\b|for\b)
far | \b(?:goes?|went|gone|going|is going) (?:much |far |rather |simply )?too | (?=[.,;!]|when
    |in\b)
down | \b(?:let|lets|letting) (?:its|their|the|our|everyone|everybody|those|all|us|them|many)(?:
    [a-z]+){0,3} | (?=[.,;!]|again|badly|once|for\b)
way | (?:chose|chosen|chooses|took|takes|taken|taking|choosing) the (?:easy|lazy|cheap|coward's
    |cowardly|honest|brave|hard|long|high) | (?=[.,;!]|out\b)
interested | (?:authorities|ministry|minister|government|council|board|mayor|company|owners?
    |operator|landlords?|management|politicians|bank|committee|city|state|church|club|press|media
    |parliament) (?:is|are|was|were)(?: clearly| plainly| far| obviously| evidently)* (?:more|less
    |not|only|n't|hardly) | in [^.;]{3,60} than in|(?:<IS>)
prefers prefer preferred | (?:ministry|minister|government|council|board|mayor|company|owner
    |operator|landlord|management|politicians|authorities|it|committee|state|city|bank)
    (?:clearly |apparently |evidently |obviously |would |instead )?| (?:to (?:look (?:after|away
    |the other)|hide|wait|talk|ignore|listen|play|spend|save|keep|protect|stay|remain|blame|pass
    |sit|dream|bury|pretend|postpone|do nothing))\b
ill | (?<!could )(?<!might )(?<!may )\b(?:sits?|sat|sitting|bodes?|boded|serves?d?|speaks?
    |becomes?|befits?) | (?:with|beside|for|alongside|of)\b
uneasily awkwardly oddly badly strangely | \b(?:sits?|sat|sitting|goes|squares?|fits?)
    (?:rather |very )? | (?:with|beside|alongside|in)\b
ill | (?:^|[,;] |\b(?:which|that|it|this) ) | (?:becomes|befits|serves|suits|behoves)\b
befits befitting behoves behooves beseems | (?:\b(?:as|hardly|scarcely|it|not|that|little|well) )?
    | (?:an? |the |us |our |those |any )
unworthy unbecoming worthy beneath | (?:<IS>|conduct|behaviou?r|hardly|a step|act|something
    |deed)(?: <VERY>)?(?: quite| wholly| simply| hardly)? | (?:of (?:an? (?!total|maximum)|the|any
    |our|its|this|such)|the dignity)\b
way sign mark act work manner behaviour hallmark language style sort reply conduct kind answer
    thing | (?:hardly|scarcely|not exactly|surely not|no|certainly not|not quite|is not|isn't|was
    not|are not|not) (?:the |an? |what one calls the )(?:[a-z]+ )?(?<!not by )(?<!not a ) | (?:in
    which |of )?(?:an? |any |the |that |for an? |to )?(?:[a-z-]+ )?(?:administration|government
    |company|city|democracy|state|country|ministry|partner|landlord|employer|leader|owner|council
    |grown-up|friend|gentleman|statesman|neighbour|treat|run|behave|thank|house|deal with|honour
    |repay|winners?|professional|authority|public|society|civilised|modern|responsible|serious
    |mature|decent|respectable|confident|good)\b
wrong | (?:asks?|asked|asking|sends?|sent|sets?|learns?|learnt|learned|draws?|drew|takes?|took|is
    |was|are|barks? up|punish(?:es)?|hits?|reaches|protects?|rewards?|honou?rs|targets?|blames?
    |backs?|comes? at|came at|saves? in|cuts? in|starts? (?:at|from)|on)
    (?:precisely |exactly |simply |just |once more )?(?:the |a |an ) | (?:questions?|answers?
    |signals?|messages?|people|moment|place|direction|end|lessons?|conclusions?|choice|path|road
    |tree|remedy|tool|approach|step|side of|move|turn|course|way round|priorities|priority|track
    |one|ones|target|cure|medicine)\b
does do did done | (?<!\bto )(?<!not ) | (?:far |much )?more (?:for|to|good) [^.;]{3,80}? than
    (?:any|all|every|a hundred|a thousand|ten|most|the|years|a dozen|many|whole|ever|harm)\b
good sense | (?:will|would|can|could|may|might)(?: only| hardly)? (?:do|make) (?:no|little|more
    harm than) | (?=[.,;!]|to\b|for\b)
justified deserved warranted earned | (?:is|are|was|were|remains?) (?:fully|wholly|more than
    |entirely|well|richly|amply|perfectly|completely|thoroughly|only too|surely|certainly)(?: and
    [a-z]+ly)? | (?=[.,;!]|and\b|in\b|by\b)
retirement rest praise thanks respect applause success laurels medal gratitude admiration holiday
    title | (?:has|have|had)(?: more than| well| truly| fully| richly| honestly| long| certainly|
    surely)? (?:earned|merited) (?:its|their|his|her|our|the|every|all|much|a )?(?: [a-z]+)? |
    (?=[.,;!]|of\b|and\b|for\b|many|in\b)
point highlight summit crown | \b(?:is|was|were|are|became|be|without doubt|undoubtedly) (?:the|a)
    (?:(?:high|low|absolute|undisputed|undoubted|real|true|crowning) ?){1,2} | (?=[.,;!]|of (?:the
    (?:year|evening|season|festival|day|week|night|programme|show|summer|month|century|exhibition
    |concert)))
worth | (?:is|are|was|were) (?:well|more than|always|certainly|surely|fully) | (?:an? (?:visit
    |trip|look|read|detour|journey|try|listen|stop|second)|every|it\b|having|remembering|the\b)
desired | (?:leaves?|left|leaving) (?:nothing|little|much|a great deal|a lot|everything|something
    |plenty) to be |
wishes desires | (?:leaves?|left) (?:no|many|some)(?: [a-z]+)? | (?:unfulfilled|open|unanswered)
enough | \b(?:has|have|had)(?: now| already| surely| certainly)? (?:waited|suffered|talked|paid
    |heard|endured|seen|promised|dithered|lost|put up|done|delayed) (?:long |for long |more
    than |quite )? | (?=[.,;!]|for\b|of\b|from\b)
rare rarity | (?:(?:such|this|that|her|his|their) (?:[a-z]+ )?(?:commitment|dedication|devotion
    |courage|generosity|kindness|honesty|loyalty|patience|skill|care|modesty|foresight|humility
    |decency|integrity|attention|quality|craft|openness|unity|taste|talent|civility|wisdom
    |warmth)) (?:is|are|has become|have become)(?: all too| sadly| very| a)* | (?:these days|today
    |nowadays|in (?:our|these|this|the|politics|business)|indeed|[.,;!])
shame | \b(?:puts?|putting) [a-z' ]{2,40} to | (?=[.,;!]|with)
gentleman hero saint genius treasure godsend coward bully disgrace inspiration legend angel fool
    blessing giant visionary | (?:is|was|are|were|remains?) (?:an? |the )(?:[a-z]+ )?(?:true|real
    |born|perfect|living|great|little|absolute|proper|thorough) | (?=[.,;!]|and\b|to\b|of\b|for\b
    |who\b|in\b)
council minister ministry government board company federation mayor | | (?:has|have)
    (?:only |simply |clearly )?(?:shown|proved|proven|demonstrated)(?: once (?:more|again)| yet
    again)?,? (?:that|how|what)
proves prove proved shows show showed demonstrates illustrates confirms reminds reveals |
    (?:(?:project|example|case|it|this|that|story|decision|episode|affair|debate|success|failure
    |dispute|evening|concert|result|vote|crisis|storm|verdict)(?: only| simply| clearly|
    impressively| vividly| yet again)? |\b(?:once (?:more|again)|again|impressively|vividly
    |clearly|drastically|painfully|convincingly) ) | (?:us )?(?:(?:once (?:more|again)|yet again
    |again|impressively|painfully|vividly|beyond doubt|conclusively)?,? ?(?:that|how|what
    |why) |(?:that|how|what
    |why) )(?:(?:even|little|easily|much|far|badly|fragile|important|small|good|great|money|a
    |one|we|politics|people|solidarity|courage|quickly|dangerous|wrong|right|the world|nothing
    |nobody|everything|progress|cooperation|hard work|dialogue|there is) |it can be done)
said | \b(?:there is|there's) (?:much|little|nothing|a lot|a great deal|everything|something) to
    be | (?:for|against|in)
speaks speak speaking | (?:^|[.;,] |\b)(?:everything|little|much|nothing|a lot|all|hardly anything
    |plenty) | (?:for|against|in favou?r)\b
outweigh outweighs outweighed | (?:advantages|merits|drawbacks|disadvantages|virtues) (?:of [a-z'
    ]{3,40} )?(?:clearly |far |by far |easily )? | (?:the|its|their|any|all) [a-z]+
outweigh outweighs outweighed | (?:advantages|benefits|gains|merits|drawbacks|disadvantages
    |virtues|costs) (?:of [a-z' ]{3,40} )?(?:clearly |far |by far |easily |vastly |plainly ) |
    (?:the|its|their|any|all) [a-z]+(?: [a-z]+){0,3}
better wiser fairer kinder cheaper smarter braver saner humbler nobler sounder simpler | \bwould
    (?:be|have been|surely be|surely have been) (?:by far |surely )?the (?:far |much )? | (?:way
    |solution|choice|course|answer|option|path|road|place|idea|step|plan|use|remedy|policy|deal
    |thing)\b
better wiser fairer kinder smarter braver saner | (?:^|[.;] )(?:the|an?) (?:far |much )? | (?:way
    |solution|choice|course|answer|option|path|road|place|idea|step|plan|use|remedy|policy|deal
    |system|law|tax|rule) (?:would|is to|might|could|lies|for all)\b
bitter sad black dark good bad great happy proud sorry welcome overdue sensible wise foolish
    clever brave bold hasty lazy poor cheap pity shame disgrace relief scandal pitiful pathetic
    deplorable laughable superb wonderful splendid fine | ^(?:an?|what an?|the) (?:[a-z]+ )? |
    (?:day|hour|decision|step|idea|choice|move|change|answer|end|blow|sign|signal|compromise
    |moment|gesture|result|outcome|reform|achievement|start|beginning|chapter|spectacle|excuse
    |reply|loss|record|experience|evening|truth|irony)(?: for (?:the|our|all|every|a)\b|[.,;!]|
    from\b| that\b| indeed| in the| to (?:the|an)\b)
ugly hideous dreary soulless shabby sorry wretched pitiful disappointing bureaucratic toothless
    sensible senseless foolish absurd brilliant splendid superb fine wonderful magnificent
    marvellous lovely beautiful charming delightful elegant clumsy stupid silly cheap nasty
    horrible terrible dreadful awful lousy rotten dull boring tedious mediocre feeble lame weak
    poor costly expensive needless pointless useless unnecessary disastrous fatal dangerous
    harmful unfair unjust brutal cruel heartless cold cynical | (?:is|are|was|were|remains?)
    (?:nothing but |simply |just |little more than |and remains )?an? (?:<VERY>)? | (?!(?:storage
    |chain|war|case|cost|component|metal|metals|and [a-z]+ (?:cost|device)|weather|weapon|goods
    |drug|spa|substance|place|area|crime|offen[cs]e|disease|felony)\b)(?:[a-z-]+)(?: of
    [a-z]+)?(?=[.;!]|, (?:and|but|not)\b|for (?:the|all|those|a)\b)
pity shame disgrace scandal relief blessing joy nuisance insult mockery | ^(?:an?|what an?|such
    an?) (?:[a-z]+ )? | (?:,|for\b|to\b|that\b|[.!]|on\b)
sensible foolish reckless hasty senseless wasteful clumsy silly short-sighted welcome overdue
    brave wise | \((?:an?|the) (?:[a-z]+ )? | (?:[a-z]+)(?: that| which|[).,;]| to\b| for\b|
    when\b)
document monument testimony picture catalogue study lesson masterclass exercise textbook |
    (?:<IS>) (?:an? |nothing but an? |the )(?:[a-z]+ )? | (?:of|in|to) (?:helplessness
    |incompetence|failure|neglect|indifference|arrogance|misery|shame|hypocrisy|waste|folly
    |contradictions?|cowardice|despair|bureaucracy|patience|decency|how (?:not )?to|confusion
    |vanity|self-deception|evasion|missed|broken|cynicism|humility)\b
punishment penalty insult slap trap burden tax gift sop bribe licence invitation threat | (?:<IS>
    |amounts to|than|feels like|is) (?:an? |nothing but an? |little more than an? |nothing less
    than an? |pure )(?:[a-z]+ )?(?<!\bheavy ) | (?:for (?:the (?:diligent|honest|poor|weak|loyal
    |careful|young|old)|those who|all who|everyone who|having|being|success|thrift|hard work
    |speculators|polluters|cheats)|to (?:everyone|everybody|those who|all who|every [a-z]+)|on
    (?:thrift|honesty|hard work|the poor|the honest))\b
hysterical poisoned toxic absurd ridiculous grotesque shrill | (?:has|have) (?:long )?(?:become
    |turned|grown) (?:<VERY>){0,2} | (?=[.,;!]|and\b)
convince convinces convinced persuade persuades | (?:does not|doesn't|do not|don't|did not|didn't
    |fails? to|failed to|can hardly|cannot|hardly|scarcely) | (?=[.,;!]|anyone|anybody|in\b)
fathom swallow stomach bear beat surpass top | (?:is|are|was|were|be) (?:[a-z]+ )?(?:hard
    |difficult|impossible|not easy|not hard|tough) to | (?=[.,;!]|in\b|for\b|how\b|why\b)
fear worry lose hide celebrate complain rejoice despair panic gloat | \bthere (?:is|was|can be)
    (?:no|little|every|good|much|hardly any|not the slightest|plenty of) (?:reason|cause|need
    |ground|grounds|occasion) (?:for [a-z]+ )?to | [a-z.,;!]
reason cause excuse need call grounds justification room | \bthere (?:is|was|can be|could be)
    (?:simply |absolutely |really |surely )?(?:no|little|every|hardly any|no conceivable|no good
    |no earthly|not the slightest) | (?:for (?:panic|alarm|such|optimism|pessimism|joy|celebration
    |complacency|despair|concern|this|the|pride|pity|hope|delay)|why|whatever|whatsoever|[.;!])
interest interests | \b(?:cannot|can't|can hardly|is hardly|can only|surely|is not|is surely)
    (?:be )?in (?:anyone's|anybody's|nobody's|no one's|everyone's|everybody's|the [a-z]+'s?|the
    |the common|the public) | (?=[.,;!]|of (?:the|a|our|those|its|anyone|everyone))
"""
