"""The table of plain verdicts: short sentences that weigh a deed, an offer or a state of things.

The lines are those of `dateline.guidelines.judgement_words`, which says how they are read.
"""

PLAIN_VERDICTS = r"""
little few late slow long small expensive dear costly soon weak narrow vague timid far | (?<!\bit
    )(?<!\bit )(?:<IS>|comes?|came|which is|offers?|offered|does|did|done|has been)(?: [a-z]+ly
    )? (?:far |much |all |rather |still )?too | (?:and too [a-z]+)?(?=[.;!]|,? (?:to be|for (?:the
    |a|those|an) [a-z]+[.;]))
little | (?:^|[.;,] )(?:far |much )?too | (?:has|have) been done\b
long | \bfor (?:far |much )?too | (?:,|the\b|has\b|have\b|nobody\b|it\b|its\b|their\b|[a-z]+s\b)
enough | (?:<IS>|(?:is|are)n't|does|do) (?:simply |just |nearly |quite )?(?:not |nowhere near
    )?(?:not |good |fair )?(?:good |nearly |fair ) | (?=[.,;!]|for (?:a|the|those|people)\b)
satisfactory acceptable ideal perfect adequate sufficient convincing transparent fair honest clear
    impressive generous reassuring helpful | (?:far from|anything but|hardly|scarcely|less than
    |neither) (?:being )? | (?=[.,;!]|nor\b)
satisfactory convincing persuasive reassuring serious thoughtful credible worthy fair honest
    decent | (?:<IS>)(?:n't| not| neither| hardly) (?:very |at all |even |really )? | (?=[.;!]
    |nor\b)
unjustified unwarranted undeserved unconvincing unsatisfactory untenable unhelpful unwelcome unwise
    unimaginative unworkable unthinkable unambitious unpardonable impractical counterproductive
    disproportionate excessive exorbitant extortionate intolerable incomprehensible illogical
    irrational inconsiderate disrespectful distasteful damaging disheartening deplorable lamentable
    wrongheaded naive cruel callous petty mean cowardly selfish ungrateful pathetic dishonest
    arrogant ridiculous irreplaceable priceless praiseworthy commendable admirable laudable
    exemplary honourable magnanimous courageous farsighted sensible prudent | (?:<IS>) (?:<VERY>
    ){0,2}(?:(?:un)?[a-z]+ and )? | (?=[.,;!]|(?:to|for|towards?|and) (?!use|treat)[a-z]+)
poor dreadful terrible miserable lamentable appalling abysmal shabby feeble sloppy amateurish
    disappointing unprofessional clumsy inept slow chaotic confused confusing splendid excellent
    superb brilliant outstanding magnificent wonderful | (?:handling|management|treatment|response
    |conduct|performance|reaction|service|planning|communication|behaviou?r|reply|answers?|work
    |organi[sz]ation|preparation|excuse|explanation|leadership|record
    |judg\w+) (?:of (?:the |this |that |its |her |his )?[a-z' ]{2,40} )?(?:is|was|has been|were
    |are|remains) (?:<VERY>){0,2} ?| (?=[.,;!])
brave kind courageous foolish wrong right generous wise stupid rude unkind clever bold careless
    | (?:<IS>) (?:very |so |quite |enough )?(?:[a-z]+ and )? | (?:enough )?to (?:speak|stand|say
    |keep|give|refuse|close|sell|cut|reject|ignore|put|leave|let|insist|invite|vote|take|remain
    |stay|step|admit|ask|offer|pay|build|wait|go|turn|treat|sign|resist|open)\b
right sensible fair honest prudent wise decent proper responsible | (?:anything but|cannot be
    |can't be|can hardly be|could hardly be|hardly|scarcely|far from|it is only|it would be only
    |it would only be|only) | (?:that\b|to\b|[.,;!])
mistake error pity shame loss disgrace blunder crime sin farce disappointment blessing injustice
    absurdity scandal folly relief betrayal misfortune insult | (?:would be|it is|it's|it was|what
    |which is|which was|that is|this is|it would be|is|will be) (?:quite |simply |really )?(?:an?
    )(?:[a-z]+ )? | (?:[.,;!]|(?:that|to|for)\b)
pity shame disgrace scandal relief joy | ^what (?:an? )?(?:[a-z]+ )? | (?:that|it|to)\b
disgrace scandal shame embarrassment insult outrage farce shambles joke nuisance eyesore
    catastrophe disappointment | [),–—-] (?:is|are|was|were) (?:an? )(?:[a-z]+ )? | <END>
masterpiece triumph gem jewel treasure delight disgrace scandal shame treat highlight revelation
    sensation joy pleasure wonder farce disappointment mess | (?:, |[–—-] ?|\()(?:an? |the
    )(?:true |real |little |small |quiet|great |hidden |rare |utter |sheer |national |public )?
    | (?:[.,;!)–—-]|that (?!is held)(?:deserves|must|should|no|nobody|everybody|will|speaks|shows
    )\b|of (?:patience|kindness|courage|care|taste|wit)\b|for which\b)
choice decision move deal bargain idea step solution compromise answer job start plan rule
    arrangement settlement investment policy law trade precedent | (?:<IS>|made|makes|struck|took
    |has|have) (?:an? )(?:very |truly |remarkably |exceptionally |particularly )?(?:good|bad|wise
    |poor|sensible|excellent|terrible|dreadful|foolish|fair|unfair|clever|dangerous|brave|bold
    |rotten|lousy|miserable|fine|perfect|splendid|questionable|hasty|senseless|costly|disastrous
    |fatal|lucky|happy|welcome|reckless|shabby) | (?=[.,;!]|for (?:the|a|all|our|every|those
    |everyone|everybody)\b)
day moment hour week | (?:<IS>|makes (?:this|it|that)|marks) (?:an? )(?:very |truly )?(?:good|bad
    |sad|black|dark|great|happy|proud|shameful|bitter|joyful|bright) | (?:for|in the history)\b
moment time place way | (?:chose|chosen for it|picked|choose|chosen|at|in|is|was|comes at
    |came at) (?:the )(?:worst|best|wrong|most) (?:possible |conceivable |imaginable )? | (?:to\b
    |for\b|[.,;])
burden hardship hindrance obstacle waste nuisance risk luxury cruelty expense delay bureaucracy
    | (?:an? |the )?(?:unnecessary|needless|unreasonable|intolerable|unbearable|heavy|undue
    |pointless|unfair|avoidable|senseless|absurd|unacceptable) (?:and [a-z]+ )? | (?:on|for|to
    |upon)\b
undermines undermine undermining erodes erode eroding destroys poisons damages tarnishes shatters
    betrays | (?<!\bto )(?<!\bcan )(?<!\bcould )(?<!\bmay )(?<!\bmight )(?<!\bwould )(?<!not )
    | (?:all |the |any |public |what |our |its |their )*(?:[a-z]+ )?(?:trust|confidence|faith
    |credibility|goodwill|reputation|independence|morale|authority|respect|solidarity|dignity
    |cohesion|principles?|values|spirit|work of [a-z]+)\b
undermines harms hurts punishes penalises penalizes betrays fails insults humiliates patronises
    ignores neglects disadvantages | | (?:the very (?:people|families|[a-z]+)|precisely (?:those
    |the)|exactly those|those (?:who|whom|it|that)|everyone who|everybody who|anyone who|all who
    |the (?:weakest|poorest|needs?|wishes|concerns|interests|reality|realities|facts|advice
    |warnings?|voices?|feelings|rights|elderly|young|poor|sick))\b
failed fails abandoned betrayed forgotten deserted neglected snubbed humiliated disappointed
    | (?:has|have|had|is
    |are) (?:once again |again |simply |badly |utterly |clearly |long |[a-z]+ly )?
    | (?:the |its |their |all |our |those )(?:own |most |very )?(?:[a-z]+ )?(?:tenants?|residents?
    |people|families|children|pupils|patients|crews?|drivers|tenants|users|guests|workers?|staff
    |voters?|farmers?|fishermen|members|villages?|towns?|valley|island|students?|teachers|nurses
    |parents|passengers|commuters|public|country|province|region|customers|city|community|citizens
    )\b
wasted lost squandered slept dithered dawdled wasting squandering | (?:has|have
    |had) (?:already |simply |again |needlessly )? | (?:through )?(?:a |another |two |three |four
    |five |six |ten |many |valuable |precious |too many |too much |so much
    )(?:whole |full |more |precious |valuable )?(?:years?|months?|weeks?|time|decades?|chances?
    |opportunit\w+)\b
this | (?:cannot|can't|can not|must not|should not) (?:be allowed to )?(?:go on|continue
    |stay) like |
go | (?:it |this |things )(?:cannot|can't|must not|should not) | on\b
right | (?:it |this |that )(?:cannot|can't|can not|can hardly) be | (?:that\b|to\b|[.,;])
needed needs required missing wanted lacking | \bwhat (?:is|was|are|the [a-z]+ (?:really |badly )?
    )(?: (?:really|badly|urgently|now|still))? | (?:now |here |today )?(?:is|are|was)\b
needs wants asked | \b(?:that|which) (?:nobody|no one|hardly anyone
    |hardly anybody) (?:really |ever )? | (?:for)?(?=[.,;!]|and\b)
explain understand justify defend excuse believe fathom | (?:nobody|no one|hardly anyone
    |who) (?:can|could|will be able to|is able to) (?:really |ever )? | (?=[.,;!?]|why\b|how\b
    |that\b|this\b|such\b)
lacks lack lacking misses shows show showed reveals reveal betrays displays displayed proves
    demonstrates demonstrated | | (?:once again |once more |again |only |above all
    )?(?:any |all |every |an? |the |great |remarkable |rare |real |much |little |no |true |such
    |extraordinary |astonishing |exemplary |complete |utter |total |sheer |deep |alarming
    |worrying|shocking |sad |regrettable |striking )*(?:lack of )?(?:vision|courage|ambition
    |imagination|common sense|foresight|respect|decency|conviction|backbone|sincerity|seriousness
    |empathy|compassion|sensitivity|understanding|tact|humility|generosity|ingratitude|arrogance
    |contempt|indifference|cowardice|disregard|ignorance|short-sightedness|incompetence
    |carelessness|cynicism|disrespect|will to [a-z]+|sense of(?!the)[a-z]+|honesty|integrity|logic
    |balance|fairness|heart|spine|substance|depth|wisdom)\b
sense regard thought respect consideration feeling understanding care concern
    | without (?:any |the least |the slightest |a |much |further )(?:[a-z]+ )? | (?:of|for|to)\b
absurdity folly stupidity injustice unfairness cruelty madness arrogance hypocrisy cynicism
    callousness indignity senselessness futility recklessness ineptitude incompetence indifference
    short-sightedness | \bthe (?:sheer |utter |complete |obvious |blatant |plain )? | (?:of|behind
    |with which|shown)\b
wisely rightly wrongly foolishly unwisely sensibly unfairly unjustly needlessly shamefully
    stubbornly bravely commendably thoughtlessly carelessly | (?:has|have|had|was|were|been|is|are
    |council|parliament|committee|board|ministry|government|court|minister|mayor|it|they|she|he
    |city|town|union|company|management|jury) | (?!accused|convicted|imprisoned|detained|held
    )[a-z]+(?:ed|en|pt|ut|t|d|n|s|ose|ade|id)\b
rejected scrapped withdrawn abolished reversed stopped repealed reconsidered overturned dropped
    defended preserved saved cancelled halted rethought reopened restored ended | \b(?:must|should
    |ought to|needs to|has to|have to) (?:now |therefore |finally |at last|simply |immediately
    )?be | (?=[.,;!]|by\b|at once|before|without|when|immediately|now)
seriously | (?:can hardly|cannot|can't|can not|should not|must not|need not|hard to|difficult to
    )(?:be )?(?:taken|take) (?:[a-z]+ )?(?:too )? |
whose | | (?:tireless|unfailing|untiring|selfless|quiet|great|steady|patient|remarkable
    |extraordinary|exemplary|rare|boundless|generous|lifelong|infectious|unwavering|unstinting
    |brave|courageous|reckless|shameful|cynical|stubborn|arrogant|callous|clumsy
    )[a-z ,'-]{0,40}(?:work|efforts?|courage|patience|kindness|devotion|generosity|care|help
    |conduct|dedication|example|behaviou?r|humou?r|energy|indifference|attitude|refusal|leadership
    |service|warmth)\b
example model lesson inspiration warning credit reproach pattern | (?:<IS>|sets?|set|serves? as
    |served as|should be|stands? as|gave|gives) (?:an? |the )(?:[a-z]+ )? | (?:to|for
    |from which) (?:us all|all|everyone|everybody|others|the (?:whole|rest|entire|other|next)
    |every|any|each|many|its|our)\b
example | (?:, |[–—-] )(?:an? |the )?(?:[a-z]+ )? | (?:that |which )?(?:others|all|every\w*|many
    )(?:[a-z ]{0,20})?(?:should|ought|could|would do well)\b
copy follow emulate imitate | (?:others|everyone|everybody|all [a-z]+|other [a-z]+|every [a-z]+
    )(?:should|ought to|could|would do well to|might) |
courage kindness patience generosity bravery heroism selflessness dedication cowardice arrogance
    foresight humanity | (?:show(?:s|ed|n|ing)?|prov(?:e|ed|en|es)|with|such|display(?:ed|s
    )?) (?:a )?(?:remarkable|great|extraordinary|rare|exemplary|outstanding|astonishing|unusual
    |admirable|incredible|enormous|real|true|immense) | (?:in the [a-z]+)?<END>
price | (?:pay|pays|paid|paying) (?:an? |the )(?:heavy|high|bitter|dear|terrible|steep) | for\b
use uses idea course step plan solution place choice home | would (?:be|have been) (?:an? |the
    )(?:far |much |infinitely )?(?:more [a-z]+|better|wiser|fairer|kinder|smarter|nicer
    |cheaper and better) | (?:of|for|to|than|[.,;!])
should must ought needs | (?:^|[.;] )(?:the |this |our )?(?:county|province|town|city|council
    |region|state|ministry|minister|government|parliament|village|university|company|port|railway
    |district|municipality|operator|insurer|hospital|landlord|mayor|commission|board|authorities
    |owners|management|bank|police|church|club|federation|assembly|senate|cabinet|country)
    | (?:to )?(?:now |therefore |finally |at last |at long last |also |instead )?(?!be (?:sent
    |made|filed|paid|received|addressed|given|open|held|complete|ready|able)|prove|pay (?:the
    |a) fee|file|report|comply|submit|publish|by law|not be (?:liable|required)|have (?:a|an|been)
    |provide|consult|notify|appoint|ensure|under)[a-z]+
promises words gestures speeches phrases slogans excuses | (?:empty|hollow|fine|warm|pretty|broken
    |meaningless|cheap|mere) | (?=[.,;!]|and\b|from\b)
treat treats run govern handle manage serve spend | \bno way to | (?:an? |the |with |money
    |its |our )
unfair unjust hard harsh tough cruel unkind | (?:<IS>) (?:<VERY>){0,2} | (?:on|to|towards?) (?:the
    |all |those |every |its |pensioners|families|tenants|small|young|old|people|women|children
    |workers|parents)
welcome | (?:decision|move|news|change|step|proposal|plan|announcement|ruling|increase|cut|offer
    |return|reopening|measure|rise|idea) (?:to [a-z' ]{2,40}|of [a-z' ]{2,40}|on [a-z' ]{2,40}
    )? ?(?:is|was|are) (?:<VERY>){0,2} ?| (?=[.,;!]|and\b)
missed lost wasted squandered | (?:an?|another|yet another|the) | (?:opportunity|chance|year
    |decade)\b
sided | \bone- | (?=[.,;!]|and\b|view|account|report|picture)
grateful proud thankful ashamed | (?:should|can|may|ought to|must) (?:all )?be (?:[a-z]+ )?
    | (?:to|of|for|that)\b
pioneer hero saint visionary genius fool coward bully gem treasure blessing
    | (?:<IS>) (?:an? |the )(?:true |real |great |quiet |local |unsung )? | (?=[.,;!]|to\b|of\b
    |for\b)
nonsense rubbish folly madness cynicism hypocrisy | (?:<IS>|such) (?:dangerous|sheer|pure|utter
    |complete|plain|expensive|costly|absolute|mere|populist|bureaucratic) | <END>
act gesture deed | (?:, |[–—-] ?|\()(?:an? )(?:[a-z]+ )?(?:generous|noble|kind|brave|selfish
    |shabby|mean|petty|cowardly|decent|fine|handsome|courageous|cynical|magnanimous) | (?:[.,;!
    )–—-]|that\b|of\b|which\b)
that this which | (?:[:;–—-] ?|, ) | (?:is|was) (?:simply |just |quite |truly |very |more than
    )?(?:arrogant|cruel|absurd|shameful|scandalous|irresponsible|unworthy|indecent|generous
    |admirable|foolish|shabby|unfair|unjust|wrong|regrettable|deplorable|ridiculous|inexcusable
    |outrageous|unforgivable|unacceptable|intolerable|disgraceful|heartless|pathetic|callous
    |cynical|dishonest|cowardly|naive|short-sighted|reckless|commendable|praiseworthy|laudable
    |encouraging|gratifying|heartening|far too (?:little|late|much|few)|too (?:little|late
    |much) by far)(?=[.,;!])
naive foolish absurd cynical arrogant dangerous wrong irresponsible unfair unjust cruel wise
    shameful | ^to [^.;:]{8,160}? (?:is|was
    |would be) (?:simply |just |quite |truly |very |more than )? | (?=[.,;!])
way | (?:has|have|had) (?:clearly |completely |simply )?lost (?:its|their|his|her|all) | (?=[.,;!]
    |and\b)
justified defended excused forgiven tolerated | (?:cannot|can't|can not|can hardly
    |could hardly) be (?:[a-z]+ly )? | (?=[.,;!]|by\b)
touch | \bout of | (?=[.,;!]|(?:with )?(?:the|its|this|those)\b)
spent used invested | would (?:be|have been) (?:far |much )?better | (?:on|for|in|elsewhere)\b
forgotten overlooked underestimated neglected | (?:must|should) (?:not|never) be | (?=[.,;!]
    |when\b|in\b)
regrettable welcome astonishing remarkable surprising bitter shameful painful | (?:all the
    |even) more | (?:as|since|because|when|[.,;])
waste mockery sham pretext excuse farce fig-leaf gimmick | nothing (?:but|more than) (?:an? |the ) |
admirable exemplary commendable astonishing infectious boundless endless touching | \bwith (?:an?
    )? | (?:patience|courage|care|skill|calm|devotion|energy|modesty|persistence|generosity
    |clarity|ease|speed|dedication|honesty|restraint|humou?r|commitment|enthusiasm)\b
impressive moving masterly brilliant splendid magnificent superb convincing gripping touching
    | (?:gave|gives|played|delivered|offers?|sang|wrote|presented|is|was) (?:an? ) | (?:account
    |performance|reading|interpretation|concert|speech|recital|rendering|display|portrait|evening
    |debut|novel|play|film)\b
"""
