"""The table of verdicts: pictures, asides and questions by which English narration judges.

The lines are those of `dateline.guidelines.judgement_words`, which says how they are read. Here a
deed gets a name (*a reckless choice*, *an attack on local democracy*), somebody is said to be deaf
or to have lost all sense, work is said to be done badly, and a question awaits no answer.
"""

VERDICTS = r"""
attack assault onslaught
    | (?:<IS>|such|amounts? to|than|as|to) (?:an? |nothing (?:but|less than) an? )(?:[a-z]+ )?
    | on (?:the |our |their |its |all |every )?(?:[a-z]+ )?(?:democracy|freedoms?|rights?|workers?
    |tenants?|families|libraries|services?|poor|sick|elderly|pensioners?|livelihoods?|dignity
    |values?|truth|science|education|independence|decency|reason|common sense|schools|farmers
    |self-government|villages|culture|ways? of life|press|unions?|living standards)\b
gift present handout bonanza | (?:<IS>|as|such) (?:an? |nothing but an? )(?:[a-z]+ )?
    | (?:to|for) (?:the )?(?:big |private |rich )?(?:speculators|landlords|developers|polluters
    |lobby\w*|rich|wealthy|oligarchs|corporations|bosses|investors|banks|big|land ?owners)\b
exercise | (?:<IS>|as|merely|just|than) an | in (?:futility|vanity|self-\w+|box-ticking|cynicism
    |hypocrisy|damage limitation|public relations|wishful)\b
case example lesson | (?:<IS>|as) (?:a |another |yet another )(?:textbook|classic|sorry|sad
    |shining|glaring|blatant) | (?:of|in|for)\b
opportunity chance | (?:<IS>|as|another|yet another) (?:a |an? )?(?:golden )?(?:missed|wasted|lost
    |squandered) | (?:[.,;!]|to\b|for\b)
far | \b(?:step|bridge|mile) too | <END>
thorn | (?:<IS>|as) a | in the (?:side|flesh)
pill medicine | (?:bitter|hard) | (?:[.,;!]|to swallow|for\b)
day days hour | (?:it|this|that|today|tuesday|monday|friday) (?:<IS>) (?:an? |the )(?:truly |very
    )?(?:sad|dark|black|bad|good|great|proud|happy|bright|shameful|sorry|joyful|glorious)
    | (?:for|in the (?:life|history))\b
feather | (?:<IS>|as|another) (?:a )? | in (?:the|its|their|his|her) cap\b
breath | (?:<IS>|like|as|comes as) a (?:much-needed )? | of fresh air
ray glimmer | (?:<IS>|a) (?:only )? | of hope\b
nail nails | (?:another|last|final|the) | in (?:the|its|their) coffin
knell sentence | \bdeath | for (?!murder)(?:the |many |small |our |local |every )?[a-z]+
blow | \b(?:body|hammer|death|crushing|cruel|bitter) | (?:[.,;!]|to\b|for\b)
leaf chalice squib | \b(?:fig|poisoned|damp) |
plaster | \bsticking | (?:[.,;!]|on\b|for\b)
smokescreen sop farce sham charade fudge muddle copout | (?:<IS>|mere|such|as) (?:an? |little more
    than an? |nothing but an? )(?:[a-z]+ )? | (?:[.,;!]|to\b|for\b|that\b|of\b)
project | (?:vanity|prestige|pet) |
grab | (?:cash|power|naked|brazen) | (?:[.,;!]|by\b|for\b|at\b|that\b)
stunt | (?:publicity|pr|cheap|election) | <END>
train | \bgravy |
bottom | \brace to the | <END>
goal | \bown | (?=[.,;!])
pit hole | (?:money|financial) (?:black )? | <END>
embarrassment disappointment nuisance liability letdown
    | (?:is|are|was|were|remains?) (?:an? |the |nothing but an? )(?:[a-z]+ )? | (?:[.,;!]|to the\b
    |for the\b)
reckless foolish sensible wise unwise poor bad cowardly brave rash hasty clumsy cruel
    senseless pointless wasteful fair unfair welcome honest decent shortsighted thoughtless
    heartless petty cynical sorry shabby dreadful terrible excellent splendid wretched mean
    sound shameful disgraceful deplorable laudable
    | (?:<IS> |[–—,-] ?|[–—-] |^)(?:an? |the )(?:[a-z]+ (?:and )?)?
    | (?:choice|decision|move|policy|idea|compromise|bargain|response|gesture|mistake|habit|joke
    |step|outcome|verdict|omission|oversight|excuse|spectacle|state of affairs|manoeuvre|waste
    |concession|priority|way to)\b
sighted | \bshort- | (?:choice|decision|move|policy|idea|plan|cuts?|savings?|measure)\b
welcome | (?:<IS> |[–—,-] ?|^|\bcomes as )(?:an? |the |especially |most |very )+(?:and overdue )?
    | (?:step|move|change|relief|sign|boost|gesture|improvement|exception|decision|surprise|respite
    |advance|concession|break from|correction|breath)\b
guts gutted gutting gut | | (?:the |our |its |their |local |public |rural )(?:[a-z]+ )?(?:services?
    |library|libraries|budgets?|protections?|bill|act|programmes?|programs?|funding
    |schools?|network|rules)\b
strangle strangles strangling cripple cripples crippling choke chokes throttle throttles smother
    smothers suffocate suffocates stifle stifles sap saps
    | | (?:off )?(?:the |local |small |our |any |all |every )?(?:[a-z]+ )?(?:trade|growth|econom\w+
    |business\w*|shops?|farms?|farmers|services?|industry|recovery|towns?|villages?|valley|region
    |competition|families|schools?|hospitals?|initiative|debate|dissent|enterprise)\b
trample tramples trampled trampling | | (?:all )?(?:on|over|underfoot)\b(?! by)
dry | \bble(?:ed|eds|d|eding) [a-z' ]{2,40} |
dry | \b(?:hang|hung|hangs|left|leaves|leave) [a-z' ]{2,30} (?:out to|high and) |
eye | (?:turns?|turned|turning) a blind | to\b
way | (?:looks?|looked|looking) the other | <END>
carpet rug | (?:sweeps?|swept|sweeping|brush\w*) [a-z' ]{2,40} under the |
cracks | \bpaper(?:s|ed|ing)? over (?:the )? |
rug | (?:pulls?|pulled|pulling) the | (?:out )?from under\b
hands | (?:plays?|played|playing) (?:straight |right )?into the | of\b
river | \bs(?:old|ells|ell|elling) [a-z' ]{2,40} down the |
cold | (?:leaves?|left|leaving) [a-z' ]{2,40} out in the | <END>
pockets nests | (?:lin|feather)(?:e|es|ed|ing|s) (?:the |its |their |his |own )* |
penny | (?:squeez|wring|extract)(?:e|es|ed|ing|s) (?:the |every )?(?:last )? | (?:out )?(?:of
    |from)\b
fobbed fob fobs | | off\b
shirk shirks shirked shirking ducks ducking
    | | (?:its|their|his|her|the|all|any) (?:[a-z]+ )?(?:duty|duties|responsibilit\w+|obligations?
    |question|issue|blame|decision)\b
pander panders pandering kowtow kowtows kowtowing | | to\b
hardest | (?:hits?|hitting|hurts?|punish\w*) (?:the )?[a-z ]{3,40} | (?!hit)(?=[.,;!])
nonsense mockery | (?:makes?|made|making) a | of\b
nonsense | (?:makes?|made|making) | of\b
deaf blind indifferent oblivious numb | (?:is|are|was|were|been|be|remains?|remained|stays?|proves?
    |proved|seems?) (?:<VERY>){0,2} | to (?!(?:treatment|allocation|group|race|gender
    |study)\b)[a-z]+
badly poorly clumsily hastily sloppily carelessly thoughtlessly shabbily ineptly crudely lazily
    crassly amateurishly absurdly hopelessly ridiculously wretchedly scandalously needlessly
    | | (?:drafted|planned|thought|worded|conceived|executed|handled|cobbled|timed|judged
    |explained|organi[sz]ed|complicated|expensive|bureaucratic|conceited|understaffed)\b
high heavy cack | | -handed(?:ly|ness)?\b
self | | -(?:styled|righteous|congratulat\w+|important|satisfied)\b
supposedly ostensibly | | (?:[a-z]+er|fair|neutral|independent|impartial|safe|free|simple|modern
    |temporary|clean|green|efficient|voluntary|expert|fairest|just|equal)\b
so | | -called (?:reform|improvement|progress|solution|experts?|compromise|rescue|moderni[sz]ation
    |concession|justice|consultation|relief|fairness|dialogue|efficiency|help|offer|upgrade|benefit
    |saviou?rs?|answer|simplification|victory|success|freedom|debate|balance|fix|safety
    |protection|savings|service|care|deal|bargain|democra\w+|leaders?|plan)\b
better fairer wiser kinder saner smarter nobler braver cleverer
    | \b(?:it|that) would (?:be|have been) (?:far |much |infinitely |so much |a good deal )?
    | (?:to|if|for)\b
sensible honest fitting reasonable humane prudent decent dignified generous useful
    | would (?:be|have been) (?:far |much |infinitely |a good deal )?more | (?:to|than|if|[.,;])
senses | (?:come|came|comes|coming) to (?:its|their|his|her) |
hopefully | | ,? ?[a-z]+
hoped | (?:it|one) (?:is|remains) to be |
luck | with (?:any|a little|a bit of) |
last | \bat long | ,? ?[a-z]+
surprise delight relief dismay astonishment disgust
    | \bto (?:nobody's|no one's|everyone's|everybody's|the [a-z]+ of) |
good | \b(?:that|this|it|which) (?:is|was|'s)(?: simply| just| quite| plainly)? ?(?:not
    |n't) | enough\b
sense | (?:lost|loses|lacks?|lacking) (?:all|any|every|its|their) | of\b
cries cry crying | | out for\b
height | \bthe | of (?:folly|hypocrisy|arrogance|absurdity|bad taste|stupidity|cynicism|impudence
    |insensitivity|cheek|irresponsibility)\b
short | (?:little|nothing) | of (?:an? )?[a-z]+
praise | (?:worthy of|deserving of|beyond) (?:all |every |the highest )? |
proud | (?:does|do|did|done) (?:the|its|their|his|her|our) [a-z]+ |
deserved | (?:richly|thoroughly|fully|hard-won and) | (?=[.,;!]|[a-z]+)
congratulations thanks praise credit | (?:^|[.;] )(?:great |special |much |all )? | (?:is
    |are) (?:due
    |in order)\b
backs | \bon the | of (?!the envelope)(?:the |its )?[a-z]+
never | should | (?:again )?have (?:been )?[a-z]+
price | too (?:high|great|steep|dear) a |
thing | \bthe last | (?!any|you|most)[a-z' ]{3,40} (?:needs?|wants?|deserves?|needed)\b
wrong awry | (?:something|things|everything|much|a lot) (?:has|have|had|is) (?:gone )(?:[a-z]+ )? |
many much | ^how | more [^?.]{2,60} (?:needs?|wants?|must|have to|will|does|do|is|are|before)\b
waiting | ^what (?:is|are) (?!you)[a-z' ]{2,40} | for\b
this | ^is | (?:how|what|the (?:thanks|way|price|reward))\b
where | ^ | is the (?:fairness|justice|sense|logic|shame|accountability|respect|decency)\b
who | ^ | (?:will|is to|shall|can|dares to) (?:explain|answer for|believe|be next|take
    responsibility|take the blame|pay for this)\b
incomprehensible unfathomable incompetent greedy unscrupulous foolhardy mindless
    feckless hapless bumbling pettifogging faceless soulless arrogant aloof
    lethargic overbearing tactless graceless joyless pompous bloated dishonest disingenuous
    hypocritical masterful plucky valiant exemplary lamentable inhuman undemocratic
    spineless shameless heroic outmoded antiquated
    | (?:<IS> <VERY>{0,2}|(?:the|this|that|its|their|his|her|an?|such|so|these) (?:[a-z]+ )?)
    | (?:(?!the\b|a\b|of\b|in\b|by\b|with\b|and\b|or\b|to\b|for\b|on\b|at\b)[a-z]+|[.,;!]|and\b)
masterstroke masterclass blunder howler gaffe bungle godsend
    | (?:<IS>|such|as) (?:an? |nothing (?:but|less than) an? |the |another )(?:[a-z]+ )? | <END>
tale saga chapter spectacle state | \b(?:an?|the|another|this|that) (?:sorry|sad|sordid|shameful
    |inglorious|dismal|pitiful|shabby) |
cheap | \bon the | (?=[.,;!])
clouds sand tower | (?:heads? (?:firmly )?(?:in|up in)|ivory) (?:the )? |
air words promises | (?:nothing but|mere|just|so much|only) (?:hot|empty|hollow|fine) |
guess | (?:anyone's|anybody's) |
needs wants needed wanted asked | (?:nobody|no one) (?:really |ever )? | (?:for )?(?:an?|another
    |this|the
    |that)\b
wrong | (?:simply|plainly|just|utterly|flatly|morally|fundamentally|dead|only
    |entirely) | (?=[.,;!]|to\b
    |that\b)
allowed | (?:must|should)(?: not| never|n't) be | to\b
proud | can (?:rightly |justly |be )*be | (?:of\b|[.,;])
reason | (?:and|but|,|–|—|-) ?(?:for|with|not without) (?:very )?(?:good )? | (?=[.!])
stomach swallow understand explain justify defend | (?:hard|difficult|impossible|tough) to | <END>
nowhere | (?:leads?|led|leading|going|get\w*|goes) | <END>
cost price | \bat (?:what|any|all) | <END>
contempt | treat\w* [a-z' ]{3,40} with |
fool fools | (?:makes?|made|making|takes?|taking|took) [a-z' ]{2,40} (?:for )?(?:a )? |
lessons lesson | (?:has|have|had) (?:learnt|learned|taken|drawn) (?:no|few|none of the) |
hollow empty | \b(?:rings?|rang|ringing|remains?|proved?) | <END>
record | \bspeaks? for |
grip plot | (?:lost|loses|losing|lose) (?:its|their|all|the) | (?:on\b|[.,;])
mess muddle mishmash hotchpotch | (?:<IS>|such|as) (?:an? |one big |the usual )(?:[a-z]+ )? | <END>
long late | (?:far|much|all) too | (?=[.,;!])
goodness heaven | \bthank | <END>
earned earns | (?:has|have|had|richly) | every\b
soon | \bnot an? (?:day|moment|minute|week) too |
fool | (?:makes?|made|making) a | of\b
nothing | (?:does|do|did|will do) | (?:for|to help|to (?:ease|mend|change))\b
dubious shady murky fishy crooked unsavoury
    | (?:the|this|that|its|their|an?|<IS>) (?:[a-z]+ )? | (?:deal|scheme|practices?|methods?
    |business
    |past|role|motives?|claims?|honour|offer|[.,;])
"""
