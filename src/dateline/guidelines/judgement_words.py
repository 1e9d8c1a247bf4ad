"""The tables of words by which narration judges, feels or advises in its own voice, in English.

A line has the words that are looked up, what has to stand right before them, and what has to
follow, each of the last two a pattern that may be empty. ``<SLOT>`` stands for one of `SLOTS`.
"""

SLOTS = {
    "IS": r"(?:is|are|was|were|'s|'re|be|been|being|remains?|remained|becomes?|became"
    r"|seems?|looks?|feels?|proves?|proved)",
    "NOW": r"(?:is|are|am|'s|'re|'m|be|remains?|feels?)",
    "VERY": r"(?:(?:[a-z]+ly|so|very|all|too|also|quite|rather|more|most|most of|both|a|an|the"
    r"|no|as"
    r"|once again|again|just|such|even|always|still|now|long|doubly|especially|half|how|only"
    r"|[a-z]+ (?:and|yet|but),?) )",
    "A": r"(?:(?:an?|the|its|their|his|her|our|another|yet another|one of the) (?:[a-z-]+,? "
    r"|[a-z-]+ and ){0,2}?)",
    "END": r"(?=[.,;:!)—–-]|(?:and|but|when|if|because|for|that|to|in|of|by|as|from|on|at"
    r"|than)\b|$)",
    "TELL": r"(?:announce|share|introduce|unveil|present|reveal|launch|report|welcome|offer|release"
    r"|host|bring|partner|celebrate|join|support|be\b|have\b|see\b|open|continue|work|collaborate"
    r"|sponsor|serve|add|become|receive|expand|provide|help\b(?! with your)|invite|play"
    r"|recogni[sz]e"
    r"|honou?r|name|once|officially|formally|again|take|make|team|return|participate|showcase"
    r"|deliver|confirm|extend|count|call|stand|lead|carry|contribute|mark|congratulate|enter)",
    "PEOPLE": r"(?:buyers?|sellers?|owners?|homeowners?|operators?|hotels?|investors?|employers?"
    r"|families|family|parents?|patients?|drivers?|travell?ers?|agents?|brands?|companies|company"
    r"|businesses|firms|organi[sz]ations|leaders?|marketers?|retailers?|teams?|manufacturers?"
    r"|tenants?|landlords?|residents?|voters?|citizens?|communit(?:y|ies)|cities|towns?|countries"
    r"|nations?|states?|societ(?:y|ies)|governments?|ministers?|politicians?|lawmakers?|regulators?"
    r"|authorities|schools?|universities|teachers?|students?|children|child|women|men|workers?"
    r"|people|everyone|everybody|nobody|no one|anyone|anybody|somebody|one|consumers?|customers?"
    r"|shoppers?|users?|developers?|founders?|entrepreneurs?|startups?|executives?|managers?|banks?"
    r"|lenders?|farmers?|doctors?|hospitals?|insurers?|donors?|publishers?|musicians?|artists?"
    r"|players?|fans?|clubs?|councils?|councillors?|boards?|committees?|ministry|parliament"
    r"|congress|the senate|the house|president|administration|mayor|the union|employees?"
    r"|professionals?|traders?|readers?|we all|humanity|the world|the industry|the public)",
    "FOLK": r"(?:hotels?|sellers|buyers|homeowners?|operators|agents|brands|retailers"
    r"|landlords|travell?ers|couples|families|companies|businesses|firms|founders|startups"
    r"|entrepreneurs|marketers|teams|managers|executives|leaders|everyone|everybody|nobody|no one"
    r"|anyone|society|women|men|adults|consumers|shoppers|users|developers|professionals|artists"
    r"|we|towns?|cities|nations|governments?|policymakers|lawmakers|regulators|schools"
    r"|teachers|doctors|farmers|lenders|clubs|publishers|players|fans|no (?:child|family|one|woman"
    r"|man|parent|patient|worker|town|tenant)|every (?:child|family|woman|man|parent|patient|home"
    r"|worker|town|school|tenant|business|company|owner|driver|leader|community|citizen))",
    "FORMALITY": r"(?:not be|be (?:aware|advised|able|sent|directed|made|received|addressed"
    r"|submitted)|consult|contact|check|read|review|bring|arrive|wear|register|apply|e?-?mail|call"
    r"|visit|note|report|follow|refer|complete|submit|rely|carefully|also (?:read|note|review)"
    r"|have (?:a|an)|understand that|expect|see|allow|rsvp|file|pay|prove|comply|provide|attend"
    r"|book|reach)\b",
    "MERIT": r"(?:commitment|dedication|passion|strengths?|leadership(?! team)|position|reputation"
    r"|resilience|importance|confidence|potential(?= (?:to|of|for|as)\b|[.,;])|value|power"
    r"|excellence|promise|credibility"
    r"|quality|expertise|prowess|determination|spirit|ability|trust|status|depth|need"
    r"|urgency|beauty|stability|maturity|devotion|generosity|ingenuity|creativity|artistry"
    r"|professionalism|integrity|relevance|significance|momentum|appeal|effectiveness"
    r"|superiority|versatility|courage|compassion|kindness|talent|role|readiness|ambition"
    r"|craftsmanship|loyalty|love|standing|credentials|capability|capabilities|intent)",
    "CHANGE": r"(?:transform|redefine|revolutioni[sz]e|drive|become|reshape|change|disrupt|dominate"
    r"|elevate|enrich|make (?:waves|history|an? \w+ (?:impact|difference|splash))|claim|shake"
    r"|captivate|delight|impress|usher|raise the bar|thrill|inspire|wow|take (?:the|over|its|their"
    r"|off)|set (?:a|the) new|be (?:an?|the) (?:[a-z-]+ ){0,2}(?:night|event|evening|hit|success"
    r"|year|game|day|experience|journey|celebration|highlight)|unlock|supercharge|reinvent|rewrite"
    r"|soar|explode|skyrocket|outperform|lead the|shape the|play an? (?:[a-z]+ )?role|propel"
    r"|empower|accelerate|bring (?:joy|hope|magic)|leave a)",
    "NEWS": r"(?:milestone|leap|step (?:forward|ahead|backwards?|toward|towards|in)"
    r"|turning point|era|chapter"
    r"|watershed|achievement|accomplishment|victory|win\b|moment|development|advance(?:ment)?\b"
    r"|opportunity|opportunities|phase|addition|alternative|tribute|reminder|blow|setback|boost"
    r"|contribution|feat\b|advance\b|breakthrough|honou?r\b|testament|example|occasion|journey"
    r"|evolution|investment|choice|fit\b|destination|option|time\b|way\b|success|project"
    r"|experience|celebration|gesture|landscape|environment|place\b|solution|partner\b)",
    "FINE": r"(?:exciting|thrilling|compelling|promising|invaluable|excellent|ideal|perfect"
    r"|remarkable|outstanding|exceptional|extraordinary|incredible|amazing|impressive|inspiring"
    r"|powerful|attractive|wonderful|fantastic|significant|major|important|pivotal|crucial"
    r"|monumental|momentous|welcome|refreshing|poignant|moving|heartfelt|meaningful|fitting"
    r"|smart|savvy|wise|bold|daring|proud|bright|bold|critical|vital|historic|memorable|tremendous"
    r"|great|huge|big|giant|massive|notable|valuable|priceless|worthy|rare|unique|golden"
    r"|transformative|defining|triumphant|humbling|joyful|touching|emotional|sad|bitter|painful"
    r"|devastating|crushing|shameful|worrying|dangerous|disappointing|sobering|stark|timely"
    r"|lovely|beautiful|stunning|splendid|brilliant|superb|logical|obvious)",
    "THEY": r"governments?|ministers?|parliament|congress|the (?:senate|president|world|nation"
    r"|country|state|council|administration|industry|public|international community|city|union|eu)"
    r"|society|everyone|everybody|nobody|no one|leaders|politicians|lawmakers|authorities|humanity"
    r"|employers|companies|businesses|brands|organi[sz]ations|schools|parents|consumers|investors"
    r"|marketers|people|americans|europeans|citizens",
    "DUTY": r"(?:prove|pay|file|report|notify|register|comply|provide|disclose|submit|apply"
    r"|be (?:at least|registered|licensed)|have (?:a|an)\b|contact|call|expect|note|visit|consult"
    r"|review|read|vote)",
    "OFFICE": r"(?:province|town|city|council|mayor|ministry|trust|hospital|department|board"
    r"|committee|authority|owners|landlords?|bosses|management|regulators?|banks?|police|courts?)",
    "FORMAL": r"(?:prove|pay (?:the|a) fee|file|report|comply)",
    "WHO": r"(?:(?:many|most|some|several|numerous|countless|leading|industry|financial|market"
    r"|security|legal|health|local|top|global|seasoned|crypto|real estate|both) ){0,3}"
    r"(?:experts?|critics|observers|insiders|analysts|leaders|professionals|commentators|pundits"
    r"|fans|users|customers|clients|peers|reviewers|enthusiasts|watchers|veterans)",
}

# words | what stands before | what follows
JUDGEMENTS = r"""
heartening disheartening gratifying dispiriting baffling bewildering mystifying perverse grotesque
    preposterous ludicrous farcical nonsensical smug complacent inept clueless spineless toothless
    pitiful paltry feeble miserly stingy draconian shoddy sloppy lacklustre lackluster
    soulless tasteless laudable praiseworthy spiteful vindictive infuriating maddening galling
    demeaning degrading underhand underhanded heartbreaking heartwarming dreary drab hideous
    ungrateful thoughtless insensitive unimaginative uninspired unedifying unseemly undeserved
    untenable unjustifiable unwarranted unsavoury unsavory reprehensible lamentable woeful
    contemptible risible inexcusable insufferable loathsome odious craven brazen gutless witless
    scurrilous ignominious ignoble blinkered slipshod slapdash haphazard lamentably
    ramshackle dilatory | |
timid timorous cowardly lame limp clumsy crude lazy hollow empty poor sorry miserable botched weak
    thin cynical cheap cavalier | <A>
    | (?:piece of work|excuse|effort|attempt|gesture|gestures|words|promises?|response|answer|reply
    |compromise|joke|apology|show\b|substitute|trick|ploy|stunt|manoeuvre|affair|imitation|move\b
    |shadow of)
half mean tone ham short heavy mealy ill narrow pig bone ever hard small long much well
    | | -(?:hearted(?:ly)?|spirited|deaf|fisted|handed|mouthed|advised|considered|judged|minded
    |headed|needed|deserved|overdue|thought-out|sighted(?:ness)?|baked)\b(?! retail)
sorely desperately badly urgently | | (?:needed|missed|lacking)\b
exciting thrilling alarming inspiring troubling disturbing moving exhilarating touching uplifting
    | (?:<A>|\bthis |\bthese |\bsuch |\bmost |\bmore |^)
    | (?:news|opportunit\w+|development\w*|chapter\w*|phase|time\b|times\b|milestone|journey|new
    |step|moment|tribute|partnership|event|project|future|addition|possibilit\w+|year|venture
    |evening|night|experience|performance|stud(?:y|ies)|trend|risks?|rise|pattern|silence|story
    |stories|example|lack|rate|speed|ease|expansion|initiative|program|lineup|line-up|launch
    |collaboration|announcement|way\b|world|growth|and\b|atmosphere|adventure|celebration)
deserve deserves deserved deserving | | (?!(?:a hearing|attention)\b)[a-z]+
merit merits | (?:not|n't|never|hardly|scarcely|richly|fully|well) |
ashamed | (?:be|feel|is|are) (?:[a-z]+ )? | (?:of|that|to|[.,;!])
ought | (?<!\bwhat it )(?<!\bas it )(?<!\bthan it ) | (?:not |never |long ago )?to\b
high | (?:it is|it was|it's|'tis|about|now) | time\b
overdue | (?:<IS>|has been) <VERY>{0,2}long(?: since)? |
defies defy defied defying beggars beggared | | (?:all |any |every |simple )?(?:common sense|logic
    |belief|reason|explanation|understanding|description|decency)
mockery | (?:makes?|made|making) (?:a |an? \w+ ) | (?:of\b|[.,;])
injury | (?:adds?|added|adding) insult to |
ocean | drop in the |
little | (?:too ) | ,? ?(?:and |or )?(?:much |far )?too late\b
desired | (?:leaves?|left|leaving) (?:much|a lot|a great deal|everything|something) to be |
pity shame scandal disgrace crime folly joy pleasure delight relief privilege comfort wonder
    miracle mystery irony coincidence accident surprise secret
    | (?:it|that|this|which) (?:is|'s|was|seems|comes as) (?:an? |no |nothing short of an? |little
    |hardly an? )(?:[a-z]+ )? | (?:that\b|to (?!the\b|our\b)|how\b|when\b|why\b|[.,;:!])
wonder | (?:one can only|small|little|no|makes? one|makes? you|one has to|it is no) |
wonders | (?:one|anyone|anybody|everyone) (?:who [a-z ]{3,30} )? |
least | the (?:very )? | (?:it|they|he|she|we|the [a-z]+|anybody|anyone|one) (?:can|could|should
    |owes?|might)\b
credit | (?:do|does|did|to (?:its|their|his|her)) (?:[a-z ]{2,20} )?(?:no |great |little )?
    | (?:to\b|[.,;])
proud | (?:something|nothing|much|a lot|anything|result|record) (?:to be |it can be )? | (?:of\b
    |[.,;])
stain blot blight | (?:is|are|was|remains?|leaves?|left) (?:a |an? \w+ ) | on\b
jewel gem treasure pearl | (?:is|was|remains|as) (?:a |an? [a-z-]+ |the ) | (?:of\b|in\b|[.,;])
cry | a far | from\b
lip | (?:mere |only |just |pays? |paid |paying ) | service\b
window | (?:is|was|mere|more than|but|pure|as) | dressing\b
sand | heads? in(?:to)? the |
wheel | asleep at the |
ear | (?:turns?|turned|turning) a deaf |
backs back | (?:turn|turns|turned|turning) (?:its|their|his|her) | on\b
wise foolish sensible unwise mad prudent naive generous brave kind decent honest fair gracious
    courageous shrewd clever silly stupid stubborn petty cruel blind deaf arrogant clumsy
    | (?:is|are|was|were|be|been|'s|nothing|neither|enough|more|seems?) (?:<VERY>{0,2})?
    | (?:of (?:the|him|her|them|it)\b|enough\b|[.!]|to (?:wait|leave|let|keep|take|do|say|put|ask
    |act|close|cut|sell|think|believe|expect|spend|build|listen|see)\b| nor )
good bad hard sad strange odd curious unthinkable inconceivable inexplicable obvious plain evident
    unfortunate disappointing worrying troubling reassuring refreshing comforting encouraging
    telling ironic regrettable deplorable understandable right wrong fair natural fitting puzzling
    astonishing astounding extraordinary remarkable incredible amazing tempting easy tragic
    shameful absurd ridiculous laughable pointless futile useless naive foolish unwise wise
    sensible dangerous irresponsible reckless cruel unjust unfair unacceptable intolerable
    revealing striking surprising unsurprising satisfying depressing humbling inspiring wonderful
    delightful great nice impossible | \b(?:it|that|this|what)(?: is
    |'s| was| seems| remains| would be| has been) (?:<VERY>){0,2}
    | (?:that\b(?! it)|how\b|when (?!the\b)|to (?:see|think|watch|hear|imagine|believe|say|note
    |expect
    |pretend|suppose|blame|ask|wonder|deny|ignore|understand|defend|justify|feel|learn|find|know
    |forget|call|claim)\b)
crucial essential vital critical imperative paramount indispensable
    | \bit(?: is|'s| was| remains| has become| becomes) (?:<VERY>){0,2}
    | (?:that\b(?! you)|to\b(?! note)|for [^.;]{2,50} to\b)
paramount indispensable imperative invaluable priceless irreplaceable unmatched unrivalled
    unrivaled unparalleled unbeatable pivotal
    | (?:is|are|remains?|becomes?|become|was|were|been) (?:<VERY>){0,2} | <END>
role | plays?(?: a| an) (?:[a-z]+ )?(?:crucial|vital|pivotal|instrumental|indispensable
    |invaluable|outsized) |
overstated overemphasized overemphasised exaggerated overestimated understated overlooked
    | (?:cannot|can't|can not|can hardly|must not|should not|shouldn't) be |
overstate exaggerate overemphasize overestimate ignore imagine praise
    | (?:hard|difficult|impossible|easy) to |
never | (?:has|have|had|was|were) | been (?:more|better|easier|greater|stronger|clearer|higher
    |as|so|a better|a more|truer|closer)\b
than | (?:more|better|easier|greater|stronger|harder|tougher|fiercer|bigger|brighter|clearer
    |louder)(?: [\w-]+){0,2} | ever\b(?! (?:recorded|measured))
optional luxury enough afterthought | (?:no longer|not|isn't|aren't|is not|hardly) (?:just |merely
    |simply |nearly )?(?:an? )? | <END>
have | \bnice-to- |
just merely simply | (?:is not|isn't|are not|aren't|was not|wasn't|'s not|'re not|were not)
    | (?:an? |about |the |another |encouraging)?[^.!?;—–]{3,110}?(?:;|—|–| -|,|\.) ?(?:(?:but
    |rather) )?(?:it|they|this|that|these|he|she|we)(?:'s| is| are|'re| was)
just merely simply | (?:is|are|was|'s|represents?|offers?|provides?|means?|about) (?:so much |much
    |far )?more than | (?:an?\b|the\b|its\b|about\b|[a-z])
not | (?:^|[.!?] )(?:that|this|it) (?:is|was) | (?:an?|the|about|how|what|who|merely|good|fair|right
    |enough|normal|news|leadership|progress|justice|democracy|help) ?[^.,;]{0,45}\.
overstretch misunderstand misunderstands misunderstood misjudge misjudges misjudged mishandle
    mishandled bungle bungled bungles botch botched squander squandered fritter frittered
    mismanage mismanaged underestimate underestimates underestimated underestimating overlooks
    overestimate overestimated misjudging mishandling bungling squandering frittering
    | (?:<PEOPLE>|\bthey|\bit|\bhe|\bshe|\bwho|\bthat|\bhas|\bhave|\b[a-z]+ly|\bare
    |\bis|\bwas|\bwere) (?:[a-z]+ly |[a-z]+ )? |
flat short | (?:falls?|fell|falling) (?:[a-z]+ )? | (?!of (?:[$€£\d]|the required|a majority|two))
wrong | (?:gets?|got|getting) (?:this|it|that|things|everything) (?:[a-z]+ )? |
point mark | (?:miss|misses|missed|missing|beside) the (?:[a-z]+ )? | (?:[.,;]|when\b|entirely
    |by\b|of (?:the|what))
clear simple obvious undeniable stark sobering evident inescapable plain certain inevitable
    straightforward | (?:thing|reality|truth|message|fact|answer|lesson|reason|challenge|conclusion
    |result|choice|facts|need|case|trend|direction|benefits?|rationale|logic|alternative) (?:is
    |are|was|remains?|seems?)(?: [a-z]+ly)? | (?!about\b)
reality truth fact lesson | (?:simple|straightforward|hard|plain|sad|harsh|uncomfortable|stark
    |inconvenient|bitter|basic|brutal|cold|sobering|universal|important) | (?:[.:,]|is\b|that\b)
reality truth | (?:^|[.;] |— )(?:but |yet |and )?the (?:simple |sad |hard |plain )? | is\b
message signal | (?:sends?|sent|sending) (?:a|an|another) (?:clear|strong|powerful|unmistakable
    |bold|resounding|loud|terrible|dangerous|bad|wrong|devastating|chilling|fatal) | (?:[:,.]|that
    |to|about|of|across)
mistake | (?:^|[.] |— )make no | (?:about|[:,.])
volumes itself themselves | (?:speaks?|spoke|speaking) (?:for )? | <END>
saying | (?:goes|went) without |
assured | (?:^|[.] )(?:you can |rest |be )? | (?:that|,)
wrong | (?:^|[.;] )(?:nothing|something) (?:is|could be) (?:[a-z]+ )? |
poised destined primed | (?:is|are|was|were|be|'s|now|well|perfectly|remains?|stands?
    |has been) (?:<VERY>){0,2}
    | (?:to|for)\b
positioned | (?:(?:uniquely|ideally|perfectly|strongly|excellently|firmly|best
    |strategically) |well[- ])
    | (?:to|for|as|at|within|in)\b
position | (?:favou?rable|enviable|unique|strong|excellent|prime|ideal|commanding|perfect) | to\b
bound sure certain | (?:is|are|was) (?:<VERY>)?
    | to (?:be|become|delight|please|impress|make|bring|leave|appeal|fail|win|inspire|add|go|lead
    |end|happen|captivate|find|excite|thrill|have|attract|become)\b
set slated | (?:is|are|'s|be) (?:also |now |all |soon )? | to <CHANGE>
promises promise | (?:[a-z])  | to (?:<CHANGE>|be\b|deliver\b|offer\b|provide\b|make\b|bring\b)
will | | (?:fundamentally |forever |truly |undoubtedly |surely |no doubt |inevitably
    |certainly |never )?(?:revolutioni[sz]e|redefine|reshape|reinvent|delight|captivate|go down in
    |stand the test|change (?:the (?:way|game|face|world)|everything|lives)|undoubtedly|surely
    |inevitably|no doubt|live to regret|come to regret|regret|rue|pay the price|pay dearly
    |be remembered|speak for itself|never forget|bitterly)\b
effects effect impact consequences benefits implications legacy difference
    | (?:will|would|can|to|could) (?:also )?(?:have|leave|make|deliver
    |bring) (?:an? )?(?:far-reaching
    |long-lasting|lasting|profound|devastating|dire|disastrous|transformative|enormous|immense
    |tremendous|huge|massive|real|tangible|meaningful|significant|catastrophic|immeasurable
    |serious|grave|[a-z-]+ and [a-z-]+) |
come | (?:best|worst|more|greatness|great things) (?:is|are) (?:yet|still) to |
matter | only a | of time\b
future | (?:^|[.;:] )the | (?:of [^.,;]{3,50} )?(?:is|belongs|looks|starts|begins)\b(?! uncertain)
way | (?:paves?|paved|paving|leads?|leading|led) the | (?:for|to|toward|in)\b
bar standard benchmark tone pace | (?:sets?|setting|raises?|raising
    |set) (?:a |an |the )(?:new |gold |high )? | <END>
milestone leap forward watershed testament chapter era tribute reminder opportunity alternative
    addition fit moment journey achievement step gesture landscape phase option choice
    investment contribution partner example success occasion development feat blow setback boost
    | (?:marks?|marked|marking|represents?|represented|representing|is|was|are|were|signals?
    |signalled
    |stands?|stood as|constitutes?|remains?|makes? [\w' -]{2,40}|making [\w' -]{2,40}
    |made [\w' -]{2,30}
    |presents?|offers?|entering|enters?|begins?|provides?|providing|offering|becomes?|be|proves?|as)
    (?:an?|another|yet another|the|not only an?|truly an?
    |also an?) (?:[a-z-]+,? ){0,2}?<FINE>,? (?:(?:and )?[a-z-]+,? ){0,2} | (?!-)(?:in\b|for\b|of\b
    |to\b|that\b|toward|on\b|at\b|forward
    |ahead|[.,;:]|and\b|as\b|when\b|with\b|towards|—|–)
step leap stride | (?:is|are|was|marks?|represents?) (?:an?|another) (?:[a-z-]+ )?
    | (?:forward|ahead|backwards?|in the (?:right|wrong)|toward|towards|too far)\b
apart | \b(?:sets?|setting) (?:[\w' -]{2,30}) | (?:[.,;]|as|from|in|is|by|with)
out | (?:stands|stood) | (?:as|from|for|in|among|with|is)\b
out | stand | as\b
standout frontrunner powerhouse trailblazer gamechanger must visionary beacon pioneer icon
    | (?:emerges?|emerged|emerging|is|are|was|become|remains?|became|becomes|as) (?:as )?(?:an?
    |the|the undisputed
    |a true|a real) (?:[a-z-]+ )? | (?:[.,;]|in\b|for\b|of\b|among\b|who\b|to\b|and\b)
reputation | (?:earn|built|build|gain|garner|solidif|cement|won|enjoy|develop|establish|has|have
    |with)(?:\w{0,4}) (?:[A-Z][\w' ]+? )?(?:an?|its|their|his|her|the) (?:[a-z-]+ ){0,3} | (?:for
    |as|in|of|among)\b
synonymous | (?:become|is|are|became|been) | with\b
partner provider name advisor adviser choice companion resource leader brand source ally expert
    authority voice | (?:trusted|go-to|preferred|beloved|respected|premier
    |leading and trusted)(?:,? (?:and )?[a-z-]+){0,3}
    |
go | (?:the|a|your|its|their) | -to (?!-)
trust admiration respect hearts loyalty praise acclaim applause accolades confidence
    | (?:earn|won|win|garner|gain|captur|receiv|drawn|draw|attract)(?:s|ed|ing|e|es|)
    (?:him |her |them |it |us )?(?:the |widespread |high |rave |critical |universal |great |much
    |international |global )? | (?:of|from|for|across|among|and|in|[.,])\b
underscore underscores underscored underscoring highlights highlighting demonstrates
    demonstrating demonstrated showcases showcasing reflects reflecting reinforces reinforcing
    cements cementing cemented solidifies solidifying solidified reaffirms reaffirming exemplifies
    exemplifying embodies embodying illustrates validates validating affirms affirming attests
    strengthens underlines underlining signals proves epitomizes epitomises
    | (?<!\bstudy )(?<!\bdata )(?<!\breport )(?<!\bresearch )
    | (?:to )?(?:that |why )?(?:both )?(?:(?:the|an?|its|their|his|her|our|this|[\w.]+'s?|[\w.]+) )
    {0,1}(?:(?!in |of |by |are |is |how )[\w'-]+,? ){0,4}?<MERIT>\b
underscore highlight demonstrate reflect reinforce cement solidify exemplify embody illustrate
    validate affirm underline signal prove
    | (?:\b(?:these|those|two|three|both|such|all|its|their|the|our) (?:[a-z-]+ ){0,2}[a-z]+s)
    | (?:that |why )?(?:the|an?|its|their|his|her|our)
    (?:(?!in |of |by |are |is |how )[\w'-]+,? ){0,4}?<MERIT>\b
talent | (?:a|an|his|her|their) (?:rare|remarkable|natural|undeniable|exceptional|extraordinary) |
betrayal snub affront insult indignity injustice humiliation debacle fiasco farce shambles
    eyesore disservice folly lunacy idiocy stupidity hypocrisy cowardice negligence nonsense
    madness recklessness arrogance callousness cynicism greed sham charade whitewash
    slap | (?:is|was|are|were|be|been|remains|such|sheer|pure|utter|complete|total|a|an|into|mere
    |nothing but|of|with|the) (?:<VERY>){0,2}(?<!gross )
    | (?:[.,;!]|to\b|for\b|that\b|when\b|and\b|in the face|of the (?:first|worst|highest))
achievement accomplishment success triumph victory masterpiece gift blessing godsend feast treat
    joy delight marvel inspiration credit | (?:is|was|are|were|be|been|remains) (?:an? |the |nothing
    less than an? |truly an? )(?:[a-z-]+ )?(?<!not an ) | (?:[.!;]|for (?:the|all|every|our)\b
    |to behold|to (?:watch|see|read|hear))
nothing | (?:there is|there's|has|have|had|have learnt|has learnt|has learned|learned|achieved
    |changed|offers?|brings?) | (?:quite )?(?:like|to be ashamed|more important|wrong with
    |good about|better
    |from (?:it|this|that)|to show for)\b
serious | (?:take|takes|taken|took|be|are|is) (?:[a-z]+ ){0,2}(?:un)? | (?:about what)
beware | (?:^|[.!] ) |
understand understands understood | (?:deeply|truly) | (?!by\b)[a-z]+
care cares cared | (?:clearly|truly|really|plainly|evidently|obviously|deeply) (?:does not|doesn't
    |do not|don't|did not|didn't )? |
clearly plainly evidently obviously manifestly patently blatantly | (?:^|[^-])
    | (?:never|nobody|no one|nothing|wrong|unfair|unjust|has(?:n't| not| never)
    |have(?:n't| not| never)
    |had(?:n't| not| never)|cannot|can't|could|forgot|forgotten|lost|needs|out of
    |unable|unwilling|unaware|overwhelmed|intended to|meant to|designed to (?:hide|mislead|punish)
    |the (?:right|wrong|best|worst)|an? (?:mistake|failure|case of|bad|good|poor))\b
insists cling clings clung clinging | | (?:on|to) (?:the |an? |its |their )?(?:old|outdated
    |illusion|fiction
    |failed|myth|past|power)\b
arguably frankly ironically predictably disappointingly needlessly pointlessly senselessly
    shamelessly cynically callously brazenly stubbornly foolishly bravely courageously
    heroically astonishingly astoundingly laughably ludicrously painfully depressingly deservedly
    undeservedly justifiably admirably commendably selflessly tirelessly inexplicably bafflingly
    incredibly amazingly remarkably refreshingly mercilessly disgustingly dismally miserably
    pitifully hypocritically spitefully pettily wantonly blithely smugly grudgingly
    interestingly curiously strangely oddly unsurprisingly | |
"""

# the plain ones: with these a sentence that names any speaker, rank or rule is let pass
PLAIN = r"""
disgrace scandal travesty outrage mockery farce triumph shame
    | (?:is|are|was|were) (?:nothing (?:less than|but|short of) )?(?:an? )?(?:[a-z]+ )? |
insult testament
    | (?:is|are|was|were) (?:nothing (?:less than|but|short of) )?(?:an? )?(?:[a-z]+ )? | to\b
time | (?<!when )(?<!if )(?:(?:it is|it's)(?: high| about)?|now is the) | (?:to|for|that)\b
time | the | has come (?:to|for|that)\b
doubt excuse question | (?:there is|there's|there can be|without|has|have
    |is) (?:any |a |little |no )?
    | (?:that\b|for\b|,)
clear | (?:it is|it's) (?:abundantly |very |increasingly |quite )? | that\b
imperative | it is (?:absolutely )? | (?:that|to)\b
deserve deserves | | (?:better|praise|credit|respect|our|the (?:credit|gratitude|support)
    |to (?:be|know|have|live))\b
must should | (?:<THEY>) | (?!<DUTY>)
ought need needs | (?:<THEY>) | to\b(?! <DUTY>)
cannot | (?:<THEY>) | (?:afford|ignore|allow)\b(?! <DUTY>)
should | <OFFICE> | (?!<FORMAL>)
ought need needs | <OFFICE> | to\b(?! <FORMAL>)
wake | | up\b
act | get (?:its|their) | together\b
heads head | hang (?:its|their) |
sense | makes? (?:no|little|perfect) |
ashamed | should be |
resign apologise apologize | (?:should|must) |
better | (?:should|must) know |
choice decision moment step | (?:made|took|taken|chose|chosen
    |picked) (?:exactly |just |clearly )?the
    (?:right|wrong|best|worst|only right|only sensible) |
direction | (?:is|was|are|were) (?:a )?steps? in the (?:right|wrong) |
late | (?<!\bit )(?:came|comes|is|was) (?:much |far )?too |
ago | should have been [a-z]+ (?:years|long|months|decades) |
wise unwise mad | would be | to\b
better well | would be | advised to\b
better well | would do | to\b
blame | (?:is|are) to |
far | (?:goes|gone|went) too |
nonsense madness | (?:is|was) (?:sheer |pure |utter |complete )? |
mistake blunder catastrophe must fiasco debacle nightmare calamity joke
    | (?:is|was|are|were) an? (?:[a-z]+ )? |
slap | (?:is|was|are|were) an? (?:[a-z]+ )? | in the face\b
disaster | (?:is|was|are|were) an? (?:[a-z]+ )? | (?=for\b|[.,;!]|$)
tragedy | (?:is|was|are|were) an? (?:[a-z]+ )? | (?=for\b|[.!]|$)
failure | (?:is|was|are|were) an? (?:[a-z]+ )? | (?=of (?:leadership|judg|duty|will))
failure | (?:is|was) a | (?=[.,;!]|$)
betrayed | has | (?:the|its|their|all)\b
care | could(?:n't| not) | less\b
touch | lost | with\b
waste | | of (?:money|time)\b
conceived | ill- |
mind | in (?:their|his|her) right |
miserably | failed (?:[\w']+ ){1,4} |
clearly plainly evidently | | (?:does(?:n't| not)|did(?:n't| not)|do(?:n't| not)|(?:is|was|are
    |were)(?:n't| not)|has no|had no|cares?|wants? to|fails?|failed|knows?|lacks?|needs? to)\b
"""

FEELINGS = r"""
proud thrilled excited delighted pleased honored honoured happy glad grateful humbled privileged
    elated overjoyed ecstatic eager saddened disappointed appalled outraged dismayed thankful
    | <NOW> (?:<VERY>){0,3} | to (?:<TELL>)
proud thrilled excited delighted ecstatic elated overjoyed grateful thankful
    saddened appalled outraged dismayed heartbroken
    | (?:is|are|am|'s|'re|'m|remains?|feels?) (?:<VERY>){0,3} | (?:about|that|by|at|with|for|of)\b
proudly eagerly gladly excitedly enthusiastically wholeheartedly gratefully joyfully delightedly
    | | (?:announc|present|introduc|unveil|launch|welcom|anticipat|await|celebrat|shar|congratulat
    |thank|support|partner|look)\w*
pleasure honour honor pride joy excitement delight regret sadness sorrow
    | with (?:great |deep |much |the utmost |immense |enormous |profound |a sense of )(?:[a-z]+ )?
    | (?:that|to|we|the)\b
pleasure honour honor privilege | it is (?:our |my |a |an )(?:[a-z]+ )? | to\b
wait | (?:can't|cannot|can hardly) | (?:to|for|until)\b
anticipation excitement enthusiasm | (?:buzzing|abuzz|brimming|bursting|filled|overflowing|alive)
    (?:[a-z ]{0,20})?with (?:[a-z]+ )? |
anticipated awaited | (?:highly|eagerly|much|keenly|hotly|long)[- ] |
"""

BY_NOBODY = r"""
recognized recognised praised acclaimed lauded celebrated hailed regarded applauded revered admired
    recommended trusted | (?:is|are|was|were|been|being|be) (?:<VERY>)? | by <WHO>\b(?! (?:at|from
    |of) [a-z]+)
regarded praised acclaimed respected recognized recognised considered seen admired celebrated known
    viewed hailed loved | (?:widely|universally|highly|internationally|globally|generally) | (?:as
    |for|to be|throughout
    |across|in|by)\b
praise acclaim recognition applause | widespread |
calling call say agree recommend | <WHO>(?: in the [a-z]+)?(?: are| now| often| all| widely)? |
    (?:that\b|it\b|the\b|an?\b|is\b|[a-z])
calling call | \b(?:what|many|some|most
    |people)(?: many| some| people)?(?: in the [a-z]+| in [a-z]+)?(?: are| now)?
    | (?:it |the )[a-z]
"""
