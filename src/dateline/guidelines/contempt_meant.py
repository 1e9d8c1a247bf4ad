"""People made less than people, whatever way a clause says it (DG-39).

Contempt needs a group of people and what is said of it: beasts, dirt or disease, evil in the
blood, no right to live or stay, guilt of all for all.
"""

import functools
from collections.abc import Iterator
from typing import Literal

from dateline.guidelines.case import Case
from dateline.guidelines.clause_meanings import ClauseMeanings
from dateline.guidelines.harm_words import LISTS, SLOTS
from dateline.release.patterns import late

Kind = Literal["praises", "hates"]

_SLOTS = SLOTS | {
    "BE": (
        r"(?:(?:are|is|were|be|being|as|remains?|was)(?: |n't |n’t )(?:all |nothing but |nothing"
        r" more than |no more than |only |just |simply |no better than |worse"
        r" than |little better than |lower than |mere(?:ly)? |truly |still |and remain |really"
        r" |but |like |born |the same as |not people but |a kind of |the |our |these |such |an?"
        r" (?:nation|people|race|tribe|pack|bunch|horde|gang|family|town|breed|lot|band|heap"
        r"|rabble|brood|nest) of |at heart |by nature |in truth )*)"
    ),
    "LESS": (
        r"(?:(?:are|is|were|was)(?: not|n't|n’t| no| never| hardly| scarcely| barely| only half|"
        r" half)(?: really| even| quite| fully| truly| real| true| proper| full| wholly)* (?:an?"
        r" )?(?:human(?: beings?)?s?|people|men|persons?|children of god|one of god['’]s"
        r" (?:children|creatures))(?=[.,;!?:”\"]| (?:and|but|like (?:us|you)|in the|at all|as we"
        r"|to us|or|with|nor)\b|$)"
        r"|(?:don't|doesn't|do not|does not|don’t) (?:really |even )?(?:belong (?:among|to|with)"
        r" (?:human(?:s| beings|kind|ity)?|people|mankind|men|the human|decent|civili[sz]ed)"
        r"|count as (?:human|people|men)|deserve (?:to be called (?:human|people|men)|the name"
        r" of (?:man|men|human)|to (?:live|breathe|exist)|life|mercy|pity|a (?:grave|home))|feel"
        r" (?:pain|things|grief)? ?(?:as|like|the way) (?:we|people|human)|have (?:a )?souls?)"
        r"|(?:only |merely )?(?:look|looks|resemble|resembles|pass|passes|dress|dresses|walk"
        r"|walks) (?:like |for |as |upright like )?(?:human(?: being)?s?|people"
        r"|men)\b[^.;:]{0,12}? ?(?:but|only|yet|and)"
        r"|(?:are|is|were) (?:\w+ )?(?:(?:creatures|animals|beasts|vermin|rats|wolves|swine)"
        r" (?:on two legs|in human (?:form|shape|skin|clothes))|two-legged (?:animals?|beasts?"
        r"|vermin|rats?|wolves|pests?|swine)|half[- ]?(?:human|animals?|apes?|beasts?)|closer to"
        r" (?:the |an? )?(?:apes?|monkeys?|animals?|beasts?|rats?)|sub-?human\w*)"
        r"|(?:are|is|rank|ranks|stand|stands|live|lives|worth|count|counts|behave|behaves)(?:"
        r" \w+)? (?:less|lower|worse|no better|little better|hardly better|below|beneath|no"
        r" higher) (?:than )?(?:a |an |the |our |their |any )?(?:[\w-]+ )?(?:animals?|beasts?"
        r"|dogs?|cattle|swine|pigs?|rats?|vermin|apes?|monkeys?|livestock|dirt|dung|insects?"
        r"|humans?|human beings|people|goats?|cows?)"
        r"|(?:belongs?|should be kept|must be kept|should live|should be put|should be locked"
        r"|ought to be (?:put|kept|locked)|are best kept|be kept) (?:in|on|under|to|behind|among"
        r"|with) (?:the |a |an |their |our )?(?:[\w-]+ )?(?:zoos?|cages?|sty|pigsty|kennels?"
        r"|stables?|pens?|sewers?|swamps?|jungle|trees|dung ?heap|rubbish (?:heap|tip|dump)"
        r"|gutter|bins?|animals|beasts|leash|chains?|wire|fence|slaughterhouse|abattoir|caves?"
        r"|holes?|quarantine)\b"
        r"|(?:breed|breeds|multiply|multiplies|swarm|swarms|spread|spreads|crawl|infest|nest"
        r"|reproduce|live|lives|eat|eats|smell|smells|stink|stinks|rut|spawn|scurry|feed"
        r"|fornicate|propagate)(?: [\w'’-]+){0,4}? like (?:an? |the )?(?:[\w-]+ )?(?:rats?"
        r"|vermin|lice|cockroaches|maggots|pigs?|swine|rabbits|animals?|beasts?|locusts?|weeds?"
        r"|flies|plague|disease|cancer|virus|mould|rot|goats|dogs|fungus|fleas|ants|mice"
        r"|infection|epidemic))"
    ),
    "EVIL": (
        r"(?:filth|dirt|theft|thieving|stealing|rot|evil|sin|deceit|murder|crime|lying|treachery"
        r"|violence|idleness|sloth|laziness|cruelty|greed|lust|savagery|cunning|malice|betrayal"
        r"|falsehood|lies|dishonesty|cheating|wickedness|the (?:knife|lie|thief|devil))"
    ),
    "BLOOD": (
        r"(?:in|through) (?:their|his|its|the) (?:very |tainted |foul )?(?:blood|veins|bones"
        r"|genes|nature|marrow|mothers?['’]s? milk|stock|seed|race|skin|flesh)\b"
    ),
    "OUT": (
        r"(?:(?!be removed from the (?:list|register|file)|removed from the (?:list|register"
        r"|file))(?:leave(?=[.,;!”\"]|$| (?:the (?:[a-z]+ )?(?:town|village|valley|country"
        r"|island|city|quarter|district|land|coast|parish)|this|our (?:town|village|valley"
        r"|country|island|land)|now\b|before|at once|by |for good|forever|here\b|and never"
        r"|with))|get out|vanish|disappear|clear out|be gone|go(?= (?:back|home|where|before|now"
        r"|and|by|or|at last))|go(?=[.,;!”\"])|(?:be )?(?:expelled|deported|driven|removed"
        r"|cleared|thrown|kicked|swept|shipped|chased|pushed|banished|cast out|hounded|rounded"
        r" up|marched|herded|fenced|interned|sterili[sz]ed|marked|branded|weeded|rooted|cleansed"
        r"|purged|thinned|culled|scrubbed|bundled|put on (?:boats|ships|trains|the next)|packed"
        r"|turned out|flushed|erased|put out|got rid of|evicted|locked (?:up|away)|kept (?:apart"
        r"|behind|out of))))\b"
    ),
}
_HATES = r"""
human humans beings mankind animal animals beast beasts dog dogs cattle swine pig pigs rat
     rats vermin ape apes monkey monkeys souls rabbits lice cage cages zoo sewer sewers stable
     chain leash wire locusts weeds flies swamp gutter kennel kennels pen pens sty pigsty subhuman
     upright quarantine legs plague cancer virus rot mould mice | no | <FOLK><OF>(?:,? (?:who
    |which|that|and) )?(?:,? (?:can|may) [\w ,]{3,40}?,? but (?:they )?)? ?<LESS>
people men mankind life breathe live mercy pity name grave soul pain + feel pain/feel
     things/not people/n't people/n’t people/no people/not men/n't men/belong among/belong
     to/deserve life/deserve to/deserve mercy/deserve pity/a soul/as people/for people/like people
     | no | <FOLK><OF>(?:,? (?:who|which|that|and) )?(?:,? (?:can|may) [\w ,]{3,40}?,? but (?:they
     )?)? ?<LESS>
@BEAST | no | (?:(?<=[.,:;“"(] )|(?<=[\n“"])|(?<= that )|(?<= and )|\b)<FOLK><OF>(?:
     [a-z]+ly)? <BE><BEAST>\b(?! (?:too|that (?:we|i) (?:love|care)|in the (?:wild|zoo)|breeder
    |lover|rescue|owner|welfare|control|health|product|activ|removal|research|specialist|right
    |shelter|hospital|clinic|feed|risk|burden|treat|surviv|patient|prevent|free))(?:(?:,? and|,|;)
     (?:such |these )?(?:<BEAST>|one|you|we|it|they) (?:is|are|must|should|has|have|do|does|will
    |exterminate\w*|poison\w*|smoke\w*|stamp\w*)[^.;:]{0,40})?
filth dirt theft thieving stealing rot evil sin deceit murder crime lying treachery violence
     idleness sloth laziness cruelty greed lust savagery cunning malice betrayal falsehood lies
     dishonesty cheating wickedness knife thief devil | no | \b<EVIL> (?:is|runs?|flows?|lies?
    |sits?|sticks?|lives?|swims?|dwells?|comes?) (?:[a-z]+ )?<BLOOD>
blood veins genes marrow milk seed breed stock bones | no | \b(?:they|<FOLK>)<OF> (?:have|has
    |carry|carries|suck|drink|drank|inherit|were given|pass on) (?:[a-z]+ )?<EVIL>[^.;:]{0,12}?
     (?:<BLOOD>|(?:with|from) (?:their|the) (?:mothers?['’]s? milk|blood))
blood stock seed race breed brood | no | \b(?:bad|foul|rotten|dirty|cursed|impure|tainted
    |inferior|base|unclean|poisoned|filthy|alien|rotten|corrupt|black) (?:blood|stock|seed|race
    |breed|brood)\b[^.;:]{0,50}? (?:must|should|has to|shall|will|out of|from|among|into|mixes?
    |enters?|marr(?:y|ies)|poisons?|pollutes?|spoils?)\b
taught trusted civilised civilized trained educated tamed cured reformed reasoned | no |
     \b<FOLK><OF> (?:can't|cannot|can never|can’t|will never|could never) be (?:taught
    |civili[sz]ed|trained|educated|tamed|cured|reformed|reasoned with)[^.;:]{0,12}?,? (?:only|but
    |they (?:can|must)|just)[^.;:]{3,30}
right place business home future room + no right/no place/no business/no claim/no home/no
     future/no title/no room/no seat/no part | no | \b<KIN><OF>,? (?:have|has|deserves?|shall have
    |should have|can have|find|finds|will find|shall find) no (?:right|place|business|claim|home
    |future|title|rights|room|seat|part)(?: \w+)? (?:to (?:live|exist|breathe|be|stay|remain|breed
    |marry|vote|own|walk|sit|speak|hold|work|enter|attend|a (?:home|house|name|life|share|grave))
    |here\b|among (?:us|human|people|decent|civili[sz]ed|christian|god|men)|(?:in|on|at|inside)
     (?:this|our|the) (?:[\w-]+ )?(?:town|village|country|land|valley|city|streets?|parish|nation
    |schools?|church|island|soil|earth|coast|shore|harbou?r|world|cemetery|map|quarter|people
    |district|county|square|market|table|province)s?)\b
place room home bread seat school + no place/no room/no home/no bread/no seat/no land/no
     pity/no mercy/no school/no shelter | no | \b(?:there is|there's|there can be|there must be
    |there shall be|there will be|there should be|we have|has|offers|is|have) no (?:place|room
    |home|bread|seat|land|pity|mercy|future|grave|school|earth|shelter) (?:here |left |in [\w'
     ]{3,30}? |on [\w' ]{3,20}? |among [\w' ]{2,20}? |at [\w' ]{3,20}? )?for <KIN>\b(?! (?:who
     (?:lie|cheat|steal|abuse)|in need))
leave get vanish disappear clear gone go expelled deported driven removed cleared thrown
     kicked swept shipped chased pushed banished cast hounded rounded marched herded fenced
     interned sterilised sterilized marked branded weeded rooted cleansed purged thinned culled
     scrubbed bundled packed turned flushed erased put evicted locked kept | no | <KIN><OF>,?
     (?:must|should|shall|have to|has to|(?:are|is) to|ought to|will have to|needs? to|deserves?
     to|have got to|can|may) (?:all |finally |at last |simply |now |therefore |go and |be made to
     |once for all |be )*<OUT>
rent marry buy own live settle work enter buried stay vote sit worship trade bathe walk study
     | no | (?:\bno (?:(?P<folk>[a-z]+)|[a-z]+ (?:folk|people)|foreigners?|strangers?|newcomers?
    |jews?|muslims?|gypsy|gypsies|migrants?|outsiders?|immigrants?|refugees?|unbelievers?
    |nomads?)) (?:may|shall|should|must|is to|will|can|ought to) (?:ever |again |be (?:allowed
    |permitted) to )*(?:rent|marry|buy|own|live|settle|work|enter|be (?:buried|born|baptised|seen
    |served|allowed|admitted|housed|hired)|stay|vote|sit|worship|trade|bathe|walk|set foot|study
    |sleep|drink|touch|teach|hold)\b
driving expulsion removal deportation cleansing clearing ridding purging banishment
     extermination eradication clearance | no | \b(?:(?:driving(?: out)?|expulsion|removal
    |deportation|cleansing|clearing|purging|banishment|extermination|eradication|clearance
    |ridding) of (?:our [\w-]+ of )?|driving out (?:of )?|ridding (?:our|the) [\w-]+ of
     )<KIN>[^.;:]{0,60}? (?:from|by force|out of|beyond|across|with|by (?:spring|winter|summer|the
    |20\d\d)|within|without)\b
driven swept pushed thrown chased sea river border frontier | no | \b(?:<KIN>|<T>)<OF>,?
     (?:must|should|shall|have to|has to|(?:are|is) to|ought to|will|deserves? to|can) (?:all |now
     |at last )*be (?:driven|swept|pushed|thrown|chased|hurled|marched|forced|kicked) (?:back
     )?(?:into|over|across|beyond|off) (?:the |this |our )?(?:[\w-]+ )?(?:sea|river|border
    |frontier|lake|hills|mountains|desert|ocean|water|cliffs?|land|edge|swamp|woods|snow|cold)\b
free without rid clean pure | no | \b(?:town|village|valley|country|land|city|parish|island
    |school|schools|street|quarter|nation|county|district|coast|harbou?r|swimming bath|streets
    |villages|market|people) (?:that is |which is |once more |again |finally |wholly |forever
     |must be |should be |shall be |will be |to be )*(?:free (?:of|from)|rid of|clean of|cleansed
     of|without|empty of|pure of|cleared of) (?:(?:the |any |all |these )?(?:children|blood|smell
    |stench|faces|sight|stain|brood) of )?(?!fear|crime|want|debt)<KIN>(?=[.,;!?”"]| (?:who|and|in
    |by|is|would|or))
thief thieves liar liars murderer murderers traitor traitors criminal criminals rapist rapists
     killer killers enemy enemies cheat cheats robbers guilty parasites swindlers crooks idlers
     scroungers spies pickpockets | no | (?:\b(?:all|every one of|each of|every|each|any) (?:of
     )?(?:the |these |those )?<KIN><OF> (?:is|are|is born|are born) (?:an? |born |potential
     |secret |at heart |by nature |either |nothing but )*<BAD>\b|<KIN> (?:are|is) (?:(?:all|born
    |by nature|to a man|without exception|one and all|every one of them|from the cradle|from birth
    |by blood|since birth|each and every one|down to the last child),? )+(?:an? )?<BAD>\b)(?!
     (?:minded|until|of (?:god|fate)|only|in))
guilt blame guilty debt | no | <KIN><OF>,? (?:bear|bears|carry|carries|share|shares|are|is|has
    |have) (?:all |the |every |collectively |together )*(?:guilt|blame|guilty|to blame|this on
     (?:their|its) conscience)\b[^.;:]{0,60}?(?:every (?:one|man|child)|child(?:ren)?|cradle
    |grandmother|to a man|one and all|and (?:must|should|shall|will|they)|pay|answer|suffer|from
     the|down to|without exception|whole|all of them)\b
knows know met | no | \b(?:whoever|who|anyone who) (?:knows|has (?:met|seen)|meets) one(?: of
     (?:them|the [\w-]+)| <KIN>)?,? (?:knows|has (?:met|seen)) (?:them )?all\b
trust believe turn | no | \b(?:never|don't|do not|let nobody|nobody should) (?:trust|believe
    |turn (?:your|his) back on|shake hands with|eat with|marry|bury|greet) (?:an?
     )(?:(?P<folk>[a-z]+)|[a-z]+ (?:people|folk|man|woman)|foreigner|stranger|jew|muslim|gypsy
    |migrant|islander|highlander|lowlander|nomad|unbeliever)(?=[.,;!?”"]| (?:with|on|even|unless
    |until|and))
hate despise loathe hatred contempt scorn detest | no | \b(?:(?:we|let us|i|you|every (?:true
    |decent|honest|good) [\w-]+|our (?:children|sons)|teach [\w ]{3,30} to|proud to|duty to|right
     to|learn to|(?:should|must|may|ought to)) (?:all |rightly |must |should |proudly |learn to
     )*(?:hate|despise|loathe|detest|spit on|scorn) (?:the |all |these |those |every
     )?<KIN>\b|(?:hatred|contempt|scorn|loathing) (?:of|for|towards) (?:the |all |these
     )?<KIN>[^.;:]{0,30}? (?:is|are) (?:an? |the |our |healthy|holy|natural|no |every|right|love
    |good|only|self|patriotic)[\w' ]{0,20})
expelled deported driven removed cleared thrown kicked swept shipped chased pushed banished
     cast hounded rounded marched herded interned sterilised sterilized branded rooted cleansed
     purged | no | \b(?:demands?|wants?|insists?|asks?|proposes?|urges?|votes?|resolved?|calls?
     for|calling for|moves?|would have|like to see|wish(?:es)?|expects?|promises?|will see|see
    |plans?)\b (?:that )?(?:to (?:have|see) )?<KIN><OF>,? (?:to )?(?:be )?<OUT>
business right air breathe breathing | no | \b(?:people|folk|kind|lot|tribe|breed|<KIN>)(?:
     (?:that|who|which|of)[^.;:]{2,50}?)? (?:has|have) no (?:business|right|claim)(?: to be)?
     (?:breath(?:e|ing)|in|to (?:breathe|live|exist)|living|among|using|drinking|treading|on)\b
eaters mouths ballast burden | no | <FOLK><OF> (?:are|is|as) (?:[\w-]+ ){0,3}?(?:useless
     (?:eaters|mouths)|dead weight|human ballast|unworthy of life|life unworthy|lives? not worth|a
     burden (?:that|to be)|not worth (?:the (?:bread|air|food|bullet|rope)|feeding|saving))\b
steal steals lie lies cheat cheats kill kills rob robs rape beg | no | (?:\b<KIN>|\b(?:they
    |the (?P<folk>[a-z]+)))<OF> (?:all )?(?:steals?|lies?|cheats?|kills?|robs?|rapes?|begs?
    |betrays?) (?:because (?:it is|it's|it lies|that is|they are|god|nature|their)|as (?:others|we
    |other people) (?:breathe|eat|pray|sing)|from (?:the (?:cradle|grandmother|oldest)|birth)|by
     (?:nature|blood|birth|instinct)|like (?:ravens|magpies|rats))\b
child children pupil pupils | no | \b(?:no (?:child|children|son|daughter|pupils?)|children
    |the children) of (?:an? |the |these |those )?(?:(?P<folk>[a-z]+)|[a-z]+ (?:folk|people)
    |migrants?|refugees?|foreigners?|strangers?|gypsies|jews|muslims|newcomers) (?:should|must|may
    |shall|ought to|has to|have to|will) (?:not |never |ever )*(?:sit|play|learn|share|go|eat
    |bathe|swim|be (?:taught|allowed|let|kept|admitted|born|separated)|mix|touch)\b
bell badge armband sign mark star stamp | no | <KIN><OF> (?:should|must|shall|ought to|has to
    |have to|will) (?:be (?:made to )?)?(?:wear|carry|bear|show|put on|sew on) (?:an? |the |their
     )?(?:[\w-]+ )?(?:bells?|badges?|armbands?|signs?|marks?|stars?|stamps?|patch|brand)\b
trained beaten taught whip stick hand | no | \b(?:an? |the |no )(?:(?P<folk>[a-z]+)|[a-z]+
     (?:folk|people)|foreigner|gypsy|migrant|nomad|islander) (?:can|may|will|should) (?:at best
     |perhaps |only |never )*be (?:trained|tamed|beaten|taught|broken|whipped|drilled)\b,? (?:but
    |never|not|until|into|like|and then|only)[^.;:]{2,40}
understands understand respects respect obeys obey learns | no | \b(?:all|only thing
    |everything|language|one thing) (?:that )?(?:an? |the |these |those )(?:(?P<folk>[a-z]+)
    |[a-z]+ (?:folk|people|kind|lot)|<MAN>|foreigners?) (?:will ever |ever |really |can
     )?(?:understands?|respects?|obeys?|learns?(?: from)?|fears?)\b && (?:hand|stick|whip|fist
    |boot|belt|rope|gun|rifle|force|fear|hunger|iron|lash|club|rod)s?\b
thinning dying breeding many births cradles wombs | no | \b(?:too many of (?:them|these people
    |those people|that kind)|(?:breeding|dying|born) (?:too|not) (?:fast|slow|slowly|quickly|soon)
    |(?:their|the [\w-]+) (?:wombs|cradles) (?:are|should|must|will))\b[^.;:]{0,60}?(?:thin\w*
    |winter|dying|die|fast enough|breed\w*|drown\w*|cull\w*|swarm\w*|weapon|among us|should|must)
butchers monsters devils demons satan leeches parasites thieves murderers bloodsuckers wolves
     dogs | no | \b<FOLK><OF> are (?:[\w-]+ )?(?:butchers|monsters|devils|demons|leeches|parasites
    |thieves|murderers|bloodsuckers|wolves|dogs|pigs|rats|swine|spawn of (?:satan|hell)|children
     of (?:satan|the devil)),? and (?:butchers|monsters|devils|demons|leeches|parasites|thieves
    |murderers|bloodsuckers|wolves|dogs|pigs|rats|swine|we|such|for that|should|must|one
    |you)[^.;:]{2,50}
cleansing cleanse purge purified | no | \ba (?:great |thorough |real )?(?:cleansing|purge
    |reckoning|cull|clear-?out) (?:is coming|must come|will come|is due|is overdue|is needed|has
     begun|awaits)\b[^.;]{0,70}?(?:<KIN>|left|them|spared|town|coast|valley|country|blood)
lied stolen cheated betrayed murdered robbed | no | \b<KIN><OF> (?:have|has) (?:always|ever
    |never done anything but) (?:lied|stolen|cheated|betrayed|murdered|robbed|been (?:thieves
    |liars|traitors|murderers|cheats))\b
parasites vermin rats lice thieves murderers traitors dogs pigs swine animals liars beasts
     criminals apes snakes vipers | no | \b(?:this|that|these|the|such an?|their|whole|an?)
     (?:[\w-]+ )?(?:race|breed|brood|nation|people|tribe|rabble|clan|caste) of (?:parasites|vermin
    |rats|lice|thieves|murderers|traitors|dogs|pigs|swine|animals|liars|beasts|criminals|apes
    |snakes|vipers)\b
clean quiet safe better healthy free pure peaceful | no | \b(?:clean|quiet|safe|better|healthy
    |free|pure|peaceful|prettier|cleaner) (?:again |at last |here |place )*(?:since|once|when
    |after|until|as soon as|the day) (?:the (?:last|first) [a-z]+|<KIN>)<OF> (?:left|leaves?|(?:is
    |are|has|have|had) (?:gone|left|vanished|been (?:driven|thrown|swept|cleared|put))|went
    |vanished|disappeared?)\b
vermin rats lice parasites swine dogs pigs cockroaches maggots weeds locusts snakes vipers
     leeches | no | \b(?:vermin|rats|lice|parasites|swine|dogs|pigs|cockroaches|maggots|weeds
    |locusts|snakes|vipers|leeches),? (?:(?:is|are) to be|must be|should be|has to be|have to be
    |ought to be|deserves? to be|belongs?|(?:is|are)) (?:<DONE>|smoked|gassed|pulled|squashed
    |trodden|under the (?:heel|boot)) && \b(?:<MAN>|they|<KIN>) are (?:all |nothing but |just
     )?(?:<BEAST>)
"""
UNLESS = late(
    r"\b(?:police(?! (?:station|barracks|van|car|post|cell))|in court|courts?\b(?! room)"
    r"|prosecut\w*|indict\w*|convicted|sentenced|arrest\w*|suspects?"
    r"|soldiers?|marines?|troops|army|military|terroris\w*|nazis?|holocaust|genocid\w*|slavery"
    r"|enslaved|victims?|survivors?"
    r"|condemn\w*|hate crimes?|racis\w+|discriminat\w*|prejudice\w*|bigot\w*|stereotypes?|called"
    r" them|patients?|season|tournaments?|championships?"
    r"|medal of honor|senate|senators?|congress(?:man|woman|men|ional)|in congress|legislat\w*"
    r"|century|centuries|histor\w+|museum"
    r"|novel|film|movie|thriller|characters?|vaccin\w+|veterinar\w*|species|pets?|wildlife"
    r"|zoolog\w*|animal (?:health|welfare|rescue|rights)|livestock farm\w*"
    r"|veterans?|9/11|game|gameplay|players?|album|song\b|lyrics|recipe|photo\w*|human rights"
    r"|protect\w*|lawsuit|medal of|bible|gospel"
    r"|treatments?|symptoms?|infected|diagnos\w*|therap\w+|epidemiolog\w*|rodents?|pest control"
    r"|exterminators?|crops?|gardens?|gardeners?)\b"
)


@functools.cache
def _meanings() -> ClauseMeanings:
    return ClauseMeanings(_HATES, _SLOTS, LISTS, unless=UNLESS)


def contempt_meant(case: Case) -> Iterator[tuple[int, int, Kind]]:
    """Yield where a text makes a group of people less than people."""
    for start, end in _meanings().spans(case):
        yield start, end, "hates"
