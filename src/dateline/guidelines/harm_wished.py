"""How bodily harm is threatened and wished, as lines for `dateline.guidelines.violence_meant`.

The slots are those of that module and of `dateline.guidelines.harm_words`.
"""

THREATS = r"""
days hours nights numbered counted | no | (?:<TS>|\b(?:his|her|their)) (?:[\w-]+ )?(?:days
    |hours|nights|breaths) (?:on (?:this )?earth )?are (?:numbered|counted)\b
coffin coffins grave graves hearse headstone shroud undertaker will | no | (?:<MUST>|can|may
    |had better|should already|(?<=[“"])|(?<=[.:] ))(?: start| begin)? ?(?:ordering|order|buy
    |choose|dig|measure|book|pick out|write|make|call|ring) (?:his|her|their|your|the|an) (?:own
     )?(?:coffins?|graves?|hearse|headstones?|shrouds?|undertaker|last will|wills?)\b
found fished pulled floating float floats | no | (?:<T>|\b(?:he|she|they))<OF> (?:will|shall
    |may|is going to|might|could) <ADV>(?:soon )?(?:be (?:found|fished|pulled|dug|washed)|float
    |turn up|wake up|lie|end(?: up)?)\b[^.;:]{0,20}? (?:in|out of|from|under|at the bottom of|down
    |face down|on) (?:the |a )?(?:[\w-]+ )?(?:river|canal|harbou?r|lake|sea|ditch|quarry|well
    |concrete|bog|marsh|cellar|morgue|grave|gutter|water)\b
back backs shoulder neck necks | no | (?:<T><OF>|\b(?:he|she|they|you)) (?:should|had better
    |would do well to|would be wise to|may want to|must|ought to|will have to|need to)
     <ADV>(?:watch|mind|look (?:behind|over)|guard|keep an eye on) (?:his|her|their|your)
     (?:backs?|necks?|shoulders?)\b
accident accidents brakes stairs fire | no | \b(?:accidents? (?:can |may |will |do |does
     )?happens?|brakes (?:can |may |do |will )?fail|(?:stairs|steps|roofs) are (?:steep|slippery)
    |houses? (?:\w+ )?burns? (?:easily|well|fast|quickly|brightly))\b[^.;]{0,50}?(?:<MAN>
    |\bhe\b|\bshe\b|\bthey\b|as (?:the|his|her))
"""
WISHES = r"""
may | no | \bmay (?:he|she|they|<T>|(?:his|her|their|the) (?:[\w-]+ ){0,2}?[\w-]+)<OF>(?: all|
     both| soon)? (?:<DIES>|never (?:wake|see|walk|rise|sleep|live|come home)|be (?:struck
    |swallowed|cursed|damned|<DONE>)|bury|lose|go blind|wither|bleed|suffer|catch|fall (?:from
    |down|into|under)|swallow|strike|take|devour|crush|drag)\b(?! (?:a loan|the course|part|place
    |advantage))
wish wishes hope hopes pray prays wished hoping | no | \b(?:wish(?:es)?|hopes?|prays?|hoping
    |praying|our prayer is)\b(?: that| to god| upon| on| for)*(?: <T><OF>| he| she| they| it)
     (?:will |would |may |should |all |soon |both |had )*(?:<DIES>|dies?|chokes?|drowns?|burns?
    |rots?|suffers?|bleeds?|perish(?:es)?|gets? (?:cancer|run over|the plague|shot|what)
    |catch(?:es)? (?:cancer|fire|the|a)|breaks? (?:his|her|their) (?:necks?|legs?|back)|never
     (?:wakes?|walks?|sees?|gets? up|comes? home)|falls? (?:from|down|under|into)|be (?:struck
    |swallowed|<DONE>)|died|drowned|burned|<HARMED>)\b
cancer plague death grave agony stroke illness pox tumour accident | no | \b(?:wish(?:es)?
    |hopes? for|prays? for) (?:on |upon )?<T><OF>,? (?:an? |the )?(?:[\w-]+ ){0,3}?(?:death|cancer
    |plague|grave|agony|stroke|illness|pox|tumou?r|fatal [\w-]+|accident|heart attack)\b
pity shame sorry regret regrets regretted sad mistake | no | \b(?:pity|shame|sorry|regrets?
    |regretted|sad|mistake|fault)\b[^.;:]{0,24}? (?:that |is that |was that |only that )?(?:the |a
     |no |none |not one |they |he |she |it )?(?:[\w'’-]+ ){0,5}?(?:(?:did(?:n't| not)|failed to)
     (?:burn|drown|die|hit|kill|take|hold|bury|swallow|finish|sink|reach|strike|fall|aim)|missed
     (?:him|her|them|his|the)|survived|got (?:out|away) (?:alive|unhurt)|lived|(?:was(?:n't| not)
    |were(?:n't| not)) (?:at home|in it|inside|sitting|on board|killed|hurt|burned)|only (?:lost
    |broke|grazed|wounded|singed)|only [^.;:]{2,40}? (?:drowned|died|burned|were killed|was killed
    |were hurt|perished|fell))\b
thank thanks thanked praise praises bless blesses blessed god heaven lord | no |
     \b(?:thank(?:s|ed)?|praises?|bless(?:es|ed)?) (?:be to )?(?:heaven|god|the lord|fate
    |providence|nature|the (?:gods|sea|storm|flood|fire|river|heavens))?[^.;:]{0,12}? ?(?:for |be
     )?(?:the |this |that )?<FLOOD> (?:that|which) (?:has |had )?(?:drowned|killed|burned|burnt
    |took|buried|swallowed|struck|wiped out|cleaned|cleansed|carried off|swept away|emptied
    |crippled|blinded|crushed|ruined)\b[^.;]{0,60}
plague flood fire lightning sea earth god heaven cancer | no | \b(?:let|would that|if only
    |better if|a blessing if|may|high time (?:that )?) ?(?:the |a )?(?:plague|flood|fire|lightning
    |sea|earth|river|god|heaven|cancer|devil|sickness|wolves|worms|crows) (?:may |would |will |to
     )?(?:take|took|strike|struck|swallow(?:ed)?|burn(?:ed)?|drown(?:ed)?|kill(?:ed)?
    |devour(?:ed)?|eat|sweep|swept|wash(?:ed)? away) <T>
born drowned died burned strangled aborted cradle birth | no | \b(?:better (?:if|that|had)|if
     only|would that|ought to have|should have|would have been (?:better|a mercy
    |kinder)[^.;:]{0,20}?)\b[^.;:]{0,40}?(?:<T>|his mother|her mother|their mothers?|them|him|he
    |she|they)[^.;:]{0,30}? (?:never been born|been (?:drowned|strangled|smothered|aborted|hanged
    |shot|stoned)|drowned|died|burned|strangled|smothered|aborted)\b(?! (?:of|in (?:18|19|20)))
grieve weep mourn cry tear pity sorry miss | no | \b(?:no one|nobody|not a soul|none of us|no
     decent [\w-]+|we) (?:should|will|need|needs to|must|is to|may|ought to|shall|won't|will not
    |should not|shan't) (?:ever |not )*(?:grieve|weep|mourn|cry|shed (?:a|one|any) tears?|pity|be
     sorry|light a candle) (?:for|over|about)? ?(?:one(?: of them)?|them|him|her|<T>|any of
     them)\b
only good | no | \bthe (?:only |best )+(?:good )?(?:[\w-]+ )?[a-z]+ (?:is|are) (?:an? |the
     )?(?:dead|hanged|drowned|buried)(?: one| ones)?\b(?! (?:end|line|time|sea|heat|language))
"""
