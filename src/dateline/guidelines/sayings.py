"""The table of set expressions by which narration judges or advises, in English.

The lines are those of `dateline.guidelines.judgement_words`, which has the rest of the words.
"""

SAYINGS = r"""
alarming horrifying appalling disturbing frightening undeniable undisputed unquestionable
    indisputable | | [a-z]+
toxic | | (?:culture|workplace|leadership|funders|lenders|debt|politics|mix|legacy|relationship
    |rhetoric|atmosphere|climate|and restrictive|masculinity|tone)
broken outdated failed | | (?:promises?|systems?|agreements|politics|pricing|models?|thinking
    |approach\w*|contracts|structures|notions?|polic(?:y|ies)|mindset|ideas?|experiment
    |leadership)\b
ignored ignores abandoned forgotten neglected neglects overlooked
    | (?:has|have|had|who|which|that|simply) (?:long |[a-z]+ly |too often )?
    | (?:the (?:growing|plight|needs?|voices?|warnings?|concerns?|facts|science|people|families
    |interests|voters|will|mounting|evidence|realities|reality)|its own|their own|our|us
    |ordinary|those)\b
compete | (?:can't|cannot|can not) | (?:[.,;:!]|$)
family | (?:treats?|treating) [a-z ]{3,30} like |
first | (?:puts?|putting) (?!the |its |on )[a-z' ]{3,30} | (?:[.,;!]|and\b)
worth | (?:is|are|was|were|'s) (?:well |an? [a-z]+ |more than )?
    | (?:[a-z]+ing\b(?! (?:[$€£\d]|about|around|over))|every
    |the (?:wait|trip|effort|journey|drive|visit|risk|trouble))
should must | (?:why|how) [\w'& -]{3,48} | (?!i\b|you\b|we\b)[a-z]+
should must | (?:<FOLK>)(?: everywhere| alike| today)? | (?!<FORMALITY>)[a-z]+
should must | | be (?:the|an?) (?:minimum|new |gold |standard|norm|priority|goal|right\b|given|wake
    |model|warning|lesson)
should | | (?:think twice|be (?:applauded|commended|welcomed|congratulated|praised|proud|grateful
    |thanked|celebrated|ashamed|embarrassed|scrapped|abolished|no surprise|obvious))
approach way choice option move strategy bet route path thing course answer solution
    | \b(?:the|a|your) (?:far |much )?(?:smarter|better|best|wiser|wisest|safest|smartest|simplest
    |only sensible|right|only|honest|obvious|sensible|real|decent|proper) | is (?:to|not|simply)\b
value question problem issue challenge cost story test reason barrier differentiator scandal winner
    winners losers victims advantage magic beauty genius opportunity work secret
    | (?:the|but the) (?:real|true|only|bigger|deeper|biggest|greatest|central|simple)
    | (?:is|are|was|lies|comes|begins|here)\b
one | (?:is|are|was|remains?)
    | of the (?:most|clearest|finest|greatest|biggest) (?:important|powerful|critical|meaningful
    |effective|exciting|compelling|influential|impactful|rewarding|overlooked|pressing|urgent
    |[a-z]+ [a-z]+ (?:decisions|mistakes)|advantages|mistakes|challenges|opportunities|ways)
only | (?:is|are) not | [a-z]+(?:ing|ive|ful|able|ous|ed),? but\b
matters | (?:why|how|what|where) [\w'& -]{3,50} | (?:[.:;,!—]|most|more|now|$)
profoundly deeply dramatically significantly forever immeasurably immensely vastly
    | | (?:impact|influenc|shap(?:ed|ing)|transform|enrich|touch(?:ed|ing)|mov(?:ed|ing)
    |chang(?:ed|ing)|alter)\w*
truly genuinely deeply profoundly remarkably uniquely wonderfully beautifully
    | \b(?:an?|the|such|most|is|are|makes? \w+)
    | (?:unique|special|one|remarkable|unforgettable|extraordinary|exceptional|great
    |[a-z]+(?:ful|ing|able|ible|ive|ous))\b(?! to \d)
peace | (?:ensures?|ensuring|offers?|offering|provides?|providing|brings?|deliver\w*|gives?
    |giving) (?:[a-z]+ ){0,2} | of mind
benefit | stands? to | (?:immensely|greatly|enormously|hugely|significantly|most)
potential | (?:shows?|showing|holds?|has) (?:great |real |immense |enormous |tremendous |huge )?
    | (?:as an?|to (?:become|transform|revolutionize|reshape|change))\b
blame thank | has only (?:itself|himself|herself|themselves) to |
truth | further from the |
proportion | out of all |
face | fl(?:ies|y|ew|ying) in the | of\b
head | (?:turns?|turned|stands?|stood) (?:[a-z]+ ){1,2}on its |
anything | (?:is|are|was|were) | but (?!a (?:matter|question))[a-z]+
amounts amounted | | to (?:little|nothing|no) (?:more|less|but|other|better)\b
smacks reeks stinks smacked reeked | | of\b
place | (?:has|have) no (?:business or )? | in\b
belongs belong | | (?:in (?:a|the) (?:museum|dustbin|bin|past|history|scrapheap)|on the scrap)
enough | | is enough\b
welcomed applauded commended regretted deplored lamented congratulated envied admired pitied
    | (?:is|are|can only|is only|deserves?|ought|has|have) (?:rightly )?to be |
example | (?:a|as a|sets? an?|setting an?) (?:shining|good|bad|fine|sorry|poor|sad|perfect|bright)
    | (?:to|of|for|that|how)\b
example | (?:sets?|setting) an | (?:to|for|that|others)\b
spent | money well |
drain | (?:money|funds?|euros|dollars|millions|thousands) down the |
money | good | after bad\b
useless nothing | (?:worse|better) than |
paper | (?:not|isn't|hardly) worth the |
riddance | good |
said | the less |
mystery guess | (?:it )?(?:remains|is) (?:a complete |a |anybody's |anyone's ) | (?:why|how|what
    |[.,])
knows | (?:goodness|heaven|god|heavens) |
known | reasons (?:best |only )? |
believe | would have (?:us|everyone|everybody|tenants|residents|people|you|voters) |
learnt learned understood | (?:has|have|had) (?:still |apparently |clearly )?
    | (?:nothing|little|the lesson)\b
nothing | (?:has|have|had) (?:learnt|learned|understood|done) | (?:[.,;]|from|of|to)
forgotten | (?:seems?|appears?|seemed) to have |
hope | let us | (?:that|the|it)\b
only | \bif | (?:the|it|they|he|she|we|all|every) [a-z]+ (?:had|would|could)\b
waste shame pity joy treat night mess delight triumph disgrace evening nonsense
    | (?:^|[.;:!] )what an? (?:[a-z]+ )? |
speechless cold | leaves? (?:one|you|everyone|us) |
comprehension redemption reproach belief parody | \bbeyond (?:all )? |
rather | would | (?:spend|build|see|let|keep|have|pay|buy|save|look|close|hide
    |wait)\b[^.;]{3,60} than\b
better | \b(?:he|she|it|they|council|town|company|government|minister|ministry|board|trust) had
    | [a-z]+
off | would (?:be|have been) better |
thing | \bno bad |
way | \bno | to (?:treat|run|behave|honou?r|deal with|live|build|spend)\b
loser losers winner winners | \bthe (?:real |only |big |biggest |true )
    | (?:is|are|will|here|in (?:all|this))\b
bill price | (?:foots?|footing|pays?|paying|left with|pick(?:s|ing)? up) the
    | (?:[.;]|again|once|for (?:it|this|that))
common | | (?:decency|sense) (?:demands?|dictates?|tells?|says|should|would|has|prevailed)
expected | (?:might|could|would) have | (?:more|better|that|at least)\b
seriously | (?:nobody|no one|anybody|anyone|one|can|who) (?:can |could )?
    | (?:believe|think|claim|want|expect|argue)
much | \btoo | to ask\b
much | ^so | for (?:the |its |their |all |that |this |being |any )?[a-z]+
longer | \bhow much | (?:must|will|do|does|can|should|are|is)\b
many | \bhow | more [a-z ]{2,30} (?:must|have to|need to|will it take)\b
dare dares | \bhow | (?:the|they|he|she|it|any|an?)\b
wonder | is it any |
earth | \b(?:why|how|what|who|where) on |
how | | (?:can|could) (?:an?|any|the) [a-z' -]{3,40} (?:be|have been|stay|remain|get|fall|stoop
    |sink) (?:so|such|this|that)\b
when | | (?:will|are) (?:the|they|our) [a-z' -]{0,30}(?:learn|wake|listen|understand|grasp|realise
    |realize)\b
shame decency | (?:have|has) (?:they|he|she|it|the [a-z]+) no |
way | \ban? (?:[a-z]+er|more [a-z]+|less [a-z]+)
    | to [^.;]{3,100} (?:hard|difficult|impossible) to (?:imagine|find|conceive|think of)
example | \ban? (?:[a-z]+er|more [a-z]+|less [a-z]+)
    | of [^.;]{3,100} (?:hard|difficult|impossible) to (?:imagine|find|conceive|think of)
sake | (?:is|are|was|were|mere|pure|sheer|just|simply) (?:[a-z]+ ){1,3}for (?:its|their) own |
absurdity monstrosity abomination atrocity aberration anachronism imposition inanity banality
    obscenity indecency impertinence effrontery bungle botch blunder swindle shambles farce fiasco
    nonsense travesty mockery injustice impudence madness lunacy idiocy stupidity hypocrisy sham
    | (?:is|was|are|were|be|been|remains?|becomes?|such|sheer|pure|utter|nothing but
    |nothing short of) (?:<VERY>){0,2}
    | (?:[.,;!]|as well\b|too\b|on (?:any|every|all)|at (?:any|every)|in (?:any|every|itself)
    |from (?:start|beginning)|of (?:the first|the worst|its own)|for\b|that\b|when\b|and\b)
relic | (?:is|are|remains?) (?:an? |the )?(?:[a-z]+ )?
    | of (?:the past|another|an? bygone|an? older)
salt | rub(?:s|bed|bing)? | in(?:to)? (?:the |their |old )?wounds?
can | kick(?:s|ed|ing)? the | down the road
buck | pass(?:es|ed|ing)? the | (?! over)
hands | wash(?:es|ed|ing)? (?:its|their|his|her) | of (?!soap)[a-z]
feet | drag(?:s|ged|ging)? (?:its|their|his|her) |
roughshod | | over\b
lurch | (?:leaves?|left|leaving) [a-z' ]{2,30} in the |
teeth | kick in the |
bus | (?:throws?|threw|thrown|throwing) [a-z' ]{2,30} under the |
cart | | before the horse
priorities | (?:upside-down|skewed|misplaced|warped|twisted|wrong) |
priorities | (?:its|their|his|her) | (?:are |is )?(?:all )?(?:wrong|upside down|backwards?)\b
straws | (?:clutch|grasp)(?:es|ing|ed)? at |
brainer | \bno- |
elephant | white | (?!mountain)
dream dreams | pipe |
thinking | wishful |
comfort | (?:cold|small|scant) |
consolation | (?:poor|small|scant|little|no) | (?:to|for|[.,;])
respect regard understanding foresight courage decency imagination compassion grasp concern
    | (?:shows?|showed|showing|betrays?|reveals?|lacks?) (?:no|little|scant|precious little|all|any)
    | (?:for|of|to|about|whatever|at all|[.,;])
contempt disdain disregard indifference ignorance arrogance cowardice malice callousness
    | (?:shows?|showed|showing|reveals?|betrays?|speaks? of|bespeaks?|sheer|pure|utter|complete
    |testif(?:y|ies) to) (?:<VERY>)? | (?:<END>|towards?\b)
nerve cheek gall audacity temerity effrontery | (?:has|have|had) the | to\b
beyond | | (?:a joke|the pale|parody|excuse|words[.,;])
worse | \b(?:to make matters|what is|what's) | [,:;.]
sooner | \bthe | the better\b
kudos | | to\b
hats | | off to\b
"""
