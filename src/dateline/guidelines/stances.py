"""The table of stances: how sure narration is, what it finds telling, and what it says in passing.

The lines are those of `dateline.guidelines.judgement_words`, which says how they are read. Here the
source speaks for everybody (*nobody can doubt*), lets its feeling slip in (*of course, as usual*),
or makes a saying of it (*whoever closes a school*).
"""

STANCES = r"""
doubt deny denies dispute disputes contest question quarrel disagree object argue fault |
    (?:nobody|no one|none|no (?:reasonable |sane |sensible |honest |serious )(?:person|man|woman
    |citizen|voter|reader|observer|mind)|few|hardly anyone|hardly anybody|scarcely anyone|who|only
    an? [a-z]+) (?:can|could|will|would|should|in (?:his|her|their) right mind (?:can|could|will
    |would)) (?:now |really |seriously |possibly |honestly |reasonably |ever |still )? | (?:that
    |the|this|it|its|their|his|her|how|why|with|to|[.,;!])
doubt | (?:there (?:can|could) (?:be |hardly be )?(?:be )?|there
    is |there's |leaves? |left |admits? of |brooks? )(?:not (?:the slightest |a |any )
    |no |little |hardly any |not a shadow of a )(?:room for )? | (?:that|about|as to|[.,;!]|who
    |what|where)\b
doubt question dispute | (?:without|beyond|past|beyond all|without any|beyond any|without a|out
    of) | (?=[,.;!]|the\b|an?\b|one of|it\b|this\b|that\b)
denying disputing arguing escaping escape mistaking | (?:there is|there's|there can be) no |
    (?:that|the|it|this|its|how|about|around|from|with|[.,;])
denied disputed gainsaid disregarded | (?:cannot|can't|can not|can hardly|could hardly|need not)
    be | (?=[.,;!]|that\b)
agree admit concede see feel know understand tell sense recognise recognize confirm | (?:everyone
    |everybody|anyone|anybody|any (?:fair|honest|sensible|reasonable|decent|right)[a-z -]{0,16}
    (?:person|observer|reader|mind|citizen)|all [a-z]+|every [a-z]+) (?:who [^.;,]{3,50} )?(?:will
    |must|would|should|can|has to)(?: surely| readily| easily| gladly)? | (?:that|how|what|why|it
    |the difference|with|this)\b
knows know | (?:^|[,;:.–—-] )(?:as )?(?:everyone|everybody|anyone|anybody|every (?:child|parent
    |[a-z]+er)|any (?:child|parent|[a-z]+er)|we all|as we all)(?: who [^.;,]{3,50})? | (?:[,:.]
    |that\b|how\b|what\b|the\b(?! (?:story|person|answer)))
course | (?:^|[,;:–—(] ?|\b(?:is|are|was|were|will|would|has|have) )of | (?!of\b|work|materials?\b
    |content|offering|description|action\b)(?=[a-z,;.)])
mildly bluntly plainly politely charitably kindly | \bto put it (?:[a-z]+ )? | ,?
honest frank blunt fair realistic candid | \b(?:let us be|let's be|to be|if we are|if one is|we
    should be|we must be) (?:perfectly |quite |very |brutally )? | (?:[:,]|about (?:it|this)\b)
face | \blet(?:'s| us) | (?:it|the facts|facts|the truth|reality)\b
honesty fairness truth candour candor truthfulness | (?:^|[,;–—(] ?)(?:in all|in|in plain) | ,
frankly admittedly | (?:^|[.;:(] ?) | , ?[a-z]
surprisingly | (?:^|[,;:(–—] ?)(?:perhaps )?(?:not|hardly|scarcely|little) | ,? ?[a-z]
unsurprisingly predictably tellingly curiously ironically strangely oddly absurdly bafflingly
    bizarrely perversely pointedly conveniently amazingly incredibly astonishingly remarkably
    incomprehensibly understandably naturally disappointingly worryingly alarmingly shamelessly
    encouragingly reassuringly miraculously | (?:^|[;:(–—] ?|[,.] |,
    and |\bhas |\bhave |\bwas |\bwere ) | (?:, (?!and\b|or\b)[a-z]|enough\b|(?:the|it|nobody|no
    one|this|that|they|refus|ignor|fail|forgot|chos|decid)[a-z]*\b)
usual ever always expected often | (?:^|[,;(–—] ?)as(?: so| is so| was to be| might have been)? |
    , (?:the|it|nobody|no one|this|they|he|she|our|its|a)\b
goodness heaven heavens god | \bthank | [a-z]
late | \bbetter | than never
true | \b(?:unbelievable|incredible|strange|sad|absurd|hard to believe|astonishing|unbelievably)
    but | (?=[:,.])
not | \bbelieve it or | ,
places people things days moments | (?:, |\bnow |\bhere |\btoday |\bthis )of all | (?=[,.;!)])
once | (?:^|[,;(–—] ?)for | (?:,|the|a|common|reason|somebody|someone|everybody|has|have|prevail)
least | (?:, |– |— |\()to say the | (?=[.,;!)])
understatement euphemism | \b(?:is|was|would be|be) an | (?=[.,;!]|to\b|for\b|of\b)
somebody someone | \b(?:about time|time|good that|glad that) | (?:said|told|spoke|asked|did
    |noticed|stopped|took)\b
fair right just decent normal acceptable healthy natural democratic sustainable | \b(?:it|this
    |that) (?:is|was|'s)(?: simply| just| plainly| quite)* ?(?:not|n't|hardly|only|no longer)(?:
    very| even| at all)? | (?:that|when|if|to|for)\b
said admitted conceded confessed remembered | \b(?:it|this|that) (?:must|has to|needs to|should
    |can|may) (?:also |simply |finally |in fairness |not )?be | (?!(?:by|in|at) )(?:that\b|[:,.])
fact truth reality | \bthe (?:simple |plain |sad |hard |bare )? | (?:remains|is) that\b
thought expected hoped wished supposed imagined assumed | (?:\bone (?:might|would|could|should)
    (?:well|have )?(?:have )?|might have been ) | [a-z]
wishes hopes wonders asks despairs | \bone | (?!of\b)(?:that|the|for|it|how|why|what|in vain
    |whether|oneself|at|when)\b
help but | \bone (?:cannot|can't|can hardly|could hardly|can not|can only|may|has to|is tempted to
    |is left to|is inclined to) |
tempted forced left inclined reminded struck | \bone (?:is|feels|was) | (?:to|with|by|of)\b
shake despair rejoice marvel weep laugh congratulate admire envy regret deplore hope applaud
    lament pity sympathise agree | \bone (?:can only|can but|could only|can hardly but|has to
    |must) |
head heads hair eyes | \b(?:shake|shakes|shaking|tear|tears|tearing|rub|rubs|rubbing) (?:one's|its
    |their|his|her) | (?:at|in|over|out|that|about|[.,;])
eyebrow eyebrows brow | (?:raised?s?|raising|with an?|with) (?:a |an |some |more than a few
    |raised )? | (?=[.,;]|by\b|in\b|at\b|among\b)
typical symptomatic characteristic indicative emblematic redolent | (?:<IS>|as|so|all too|only
    |sadly|how) (?:<VERY>)? | (?:of|for) (?:an?|this|the|our|such|his|her|its|their|how) (?:(?:age
    |way|attitude|ministry|government|company|council|city|country|management|times?|man|woman
    |politics|bureaucracy|arrogance|approach|lack|state|spirit|mindset|thinking|society|culture
    |treatment|new|whole|administration|board|house|owner|landlord|industry|trade|kind|handling)\b
    |[a-z]+ (?:that|without|who|in which)\b)
nobody supposed seriously | ^(?:why|who|what|how|does|is|do|can|should|where) [^?.]{0,40}? |
    [^?.]{0,80}\?
wiser better kinder fairer cheaper simpler smarter braver sensible honest decent | ^(?:would
    |wouldn't|is|isn't|could|might|was|wasn't) (?:it|this|that|a [a-z]+)(?: not|n't)? (?:have
    been |be |not be |not have been )?(?:far |much |more )* | (?:to\b|if\b|than\b|[^?.]{0,60}\?)
able afford expect | ^(?:shouldn't|should not|can't|cannot|can|should|couldn't|isn't|may|ought)
    [^?.]{3,50}?(?:not )?(?:be )? | [^?.]{3,80}\?
language | (?:speaks?|spoke|speaking) (?:a |the )?(?:clear|plain|very clear|unmistakable|blunt) |
story tale | (?:tells?|told|telling) (?:a |an |its own |the )(?:different|sorry|sad|clear|very
    different|depressing|familiar) | (?=[.,;:!]|of\b)
reading | (?:makes?|made|making) (?:for )?(?:depressing|sad|grim|sobering|uncomfortable|painful
    |dreary|dismal|bleak|fascinating|cheerful|fine|sorry) |
luck chance accident coincidence | \b(?:is|was|hardly|surely)
    (?:by |pure |sheer |no |not )(?:mere )? | (?=[.,;!]|that\b)
whoever | (?:^|[.;:] ) | [^.;,]{3,60}?,? (?:closes|loses|kills|destroys|harms|has|must|cannot
    |can't|should|will|shall|betrays|ought|takes|robs|forgets|needs|knows|deserves|is|saves|builds
    |sows|reaps|wants|does|gives)\b
cannot must should | (?:^|[.;:] )(?:anyone|anybody|those|everyone|he) who [^.;]{5,90}? |
    (?:not )?(?:vote|complain|be (?:surprised|taken seriously|trusted|ashamed|serious|indifferent
    |content)|want|expect|remain (?:silent|indifferent)|look away|wonder|stay silent|pretend|call
    (?:it|him|them)self|claim|in (?:good )?conscience|seriously|ignore|afford|at the same time
    |think again|reject|approve|support|oppose|agree|keep quiet)\b
luxury privilege commodity charity crime sin weakness toy game afterthought ornament frill extra
    favour plaything | (?:<NOW>|should|must|can) (?:not|no|never|n't)
    (?:ever )?(?:be )?(?:an? |about )?(?:mere )? | (?=[.,;!])
theatre school library hospital culture music church song hope books debate trust youth memory |
    ^an? (?:town|city|village|country|state|society|valley|people|nation|life|church|house)
    without (?:an? |its )? | is\b
better | \b(?:nobody|no one|none|few|hardly anyone) (?:is|are|was|were|could be|would be) |
    (?:suited|placed|equipped|qualified|fitted|prepared|able)\b
better worthier finer happier wiser greater kinder nobler | \b(?:there (?:is|could be|can be|was)
    (?:hardly|scarcely )?(?:an? |no )|nobody could have (?:done|been) (?:an? )?) | (?:choice|way
    |candidate|proof|place|time|man|woman|person|moment|reason|example|successor|use|home|friend
    |ambassador|occasion|setting|cause|tribute|deed|thing)\b
been gone come chosen found picked wished asked timed | \bcould(?: not|n't| hardly| scarcely) have
    | (?:to an? |at an? |for an? |an? )?(?:more [a-z]+|better|worse|happier|worthier|clearer|finer
    |timelier|wiser|clumsier|kinder|crueller|simpler|sillier|greater)\b
"""
