"""Bodily harm urged, threatened, wished and allowed, in whatever way a clause may say it (DG-39).

A deed of harm or its end (the coffin, the stretcher) is tied to whom it strikes and to the mood
that wants it: an imperative, a modal verb, a passive, a wish, what is called no sin or a duty.
"""

import functools
from collections.abc import Iterator
from typing import Literal

from dateline.guidelines.case import Case
from dateline.guidelines.clause_meanings import ClauseMeanings
from dateline.guidelines.harm_wished import THREATS, WISHES
from dateline.guidelines.harm_words import LISTS, SLOTS
from dateline.release.patterns import late

Kind = Literal["incites", "praises", "hates"]

_SLOTS = SLOTS | {
    "MUST": (
        r"(?:should|must|shall|ought to|has to|have to|had to|needs? to|deserves? to|(?:is|are) to"
        r"|had better|had best|has got to|have got to|may (?:well|safely|freely|now)|can (?:safely"
        r"|only|well))"
    ),
    "ADV": r"(?:[a-z]+ly |all |simply |just |soon |first |then |at last |once more |too |both )*",
    "RIGHT": (
        r"(?:right|just|godly|fair|lawful|legal|legitimate|allowed|permitted|honou?rable|noble|good"
        r"|healthy|proper|natural|necessary|best|moral|permissible|decent|wise|merciful|holy"
        r"|pious|pleasing to god|pleasing to heaven|only human|only fair|in order|high time|time"
        r"|no more than (?:[\w'-]+ ){1,3}?(?:deserves?|earned|duty|right|due))"
    ),
    "WORTH": (
        r"(?:an? |the |our |your |his |her |their |every [\w-]+['’]s? |everyone['’]s |every )?"
        r"(?:[\w-]+ )?(?:duty|merit|virtue|honou?r|pleasure|joy|blessing|favou?r|service|kindness"
        r"|privilege|good deed|good work|work of mercy|act of mercy|sport|obligation|justice"
        r"|self-defen[cs]e|hygiene|public health|housekeeping|charity|prayer|worship|feast|art"
        r"|craft|necessity|godsend|delight)"
    ),
    "NOSIN": (
        r"(?:no|not(?: an?)?|never an?|hardly(?: an?)?|neither an?|nothing like an?) (?:[\w-]+"
        r" )?(?:sin|crime"
        r"|wrong|shame|murder|offen[cs]e|disgrace|harm|evil|loss|pity|violence|cruelty|cause for)"
    ),
    "HURTGO": (
        r"(?:(?:home|out|them|it|us|here|back|away|off|from here|down|up|through the door|over"
        r" the border|the"
        r" [\w-]+) )*(?:(?:again )?(?:on|in|by|with|under|behind|inside|aboard) (?:an?|the|his|her"
        r"|their)"
        r" (?:[\w-]+ )?(?:coffins?|boxe?s?|hearse|ambulances?|stretchers?|wheelchairs?|body bags?"
        r"|shrouds?|sacks?|urn|crutches|wheelbarrow|bier|broken [\w-]+|limp|bullet|black"
        r" eye|split [\w-]+|cracked [\w-]+)|(?:on|in|with|without|minus) (?:his |her |their |a |any"
        r" |some |all )?(?:coffins|boxes|crutches|(?:small )?parcels|bits|slices|jars|stretchers"
        r"|bandages|splints|pieces|plaster|broken"
        r" [\w-]+|teeth|front teeth|ears|fingers|thumbs|bruises|blood|all fours|legs|eyes)"
        r"|feet first|limping|bleeding|bloody|crippled|blinded|toothless|on all fours)\b"
    ),
    "DIES": (
        r"(?:die|bleed(?: to death| out| for)?|burn(?! off)|drown|starve|choke|suffocate|rot|perish"
        r"|hang|swing|croak|be dead|burn in hell|rot in hell|pay (?:for (?:it|this|that) )?(?:with"
        r"|in) (?:his|her|their) (?:own )?(?:blood|li(?:fe|ves)|teeth|skins?|bones|necks?)"
        r"|pay in blood"
        r"|be (?:buried|food for|carried out|fed)|feel (?:the|our) (?:whip|lash|stick|fist|fists"
        r"|boot|boots|knife|iron|steel|rope|fire)|taste (?:the|our) (?:[\w-]+ )?(?:whip|lash"
        r"|stick|fists?|boots?|knife|iron|steel|lead|blood|blade))\b"
    ),
    "BREAK": (
        r"(?:(?:break|smash|crush|snap|cut (?:off|out)|cut|chop off|hack off|tear (?:off|out)"
        r"|rip out"
        r"|gouge out|knock out|knock in|kick in|bash in|stave in|slit|split|twist off|wring"
        r"|shatter|pull out|burn"
        r" out|put out|scratch out|nail) (?:all )?(?:<TS> (?:[\w-]+ )?<BODY>|(?:the|every|a few"
        r"|some) (?:[\w-]+ )?<BODY> of"
        r" <T>|(?:the|some|a few) (?:heads|skulls|bones|teeth|jaws|noses|kneecaps|legs"
        r"|necks)(?=[.,;!”\"]| of| and)))"
    ),
    "UNHURT": (
        r"(?:whole|alive|unhurt|unharmed|uninjured|unbruised|unscathed|in one piece|standing"
        r"|upright|with (?:all )?(?:his|her|their) (?:own )?(?:teeth|bones|fingers|legs|ears|skin"
        r"|head|both)[^.;:]{0,20}?|on (?:his|her|their) (?:own )?(?:two )?(?:legs|feet)|without"
        r" (?:an? )?(?:limp|bruises?|blood|broken [\w-]+|scars?|bandages?|stretcher|black eye))\b"
    ),
    "WANT": (
        r"(?:wants?|would like|like|likes|loves?|would love|longs?|dreams? of|looks? forward to"
        r"|can't wait|cannot wait|wishes|hopes?|demands?|insists?|prays?|yearns?|would pay|will pay"
        r"|would give [\w ]{2,20}|is glad|are glad|happy|waits?|waiting|would rather)"
    ),
    "FLOOD": (
        r"(?:floods?|fires?|storms?|earthquakes?|disease|plague|fever|crash|accident|avalanche"
        r"|landslide|cold|frost|sea|river|bomb|blast|explosion|lightning|cancer|virus|epidemic"
        r"|bullet|shipwreck|sickness|famine|hunger|blaze|flames)"
    ),
}
_INCITES = r"""
@HARM | yes | (?P<act>(?<![\w-])<HARM>) (?:up |down |at |alive )?(?:to death )?<T>(?! (?:team|club
    |price|record|mark|estimate|average|score))
@HARM | no | <NOSIN> (?:at all )?(?:to|in|if (?:you|one|we)) (?:<HARM>|<HARMING>) (?:up |down )?<T>
@HARM @HARMING | no | \b(?:it is|it's|it was|it would be|is it|nothing wrong|no harm) (?:not
     )?(?:only
     |quite |perfectly |entirely |always |more than |in |with )*(?:(?:<RIGHT>|<WORTH>) (?:of [\w'
     ]{3,30} )?to
     <HARM>|<HARMING>) (?:up |down )?<T>
@HARM | no | (?:<WORTH>|every right|the right|a right|licen[cs]e|permission|leave|entitled|reason
    |free|order|orders|bound|the courage|the guts|the heart) (?:of [\w' ]{3,30} )?(?:is )?to
     <HARM> (?:up
     |down )?(?:<T>|<DET>(?:[\w'’-]+ ){0,3}?<THING>(?: of [\w' -]{3,30})? (?:down|to the ground))
@HARMING @HARM | no | (?<![\w-])(?:<HARMING>|to <HARM>) (?:up |down |of )?<T><OF> (?:is|are
    |was|would be
    |remains?) (?:(?:only|quite|fully|perfectly|always|our|the|now) )*(?:<RIGHT>|<WORTH>|<NOSIN>)\b
@HARM | no | \b(?:the )?(?:only|best|right|one|quickest|cheapest|surest|proper|simplest)
     (?:way|answer|thing|cure|remedy|method|use|help|solution|language|medicine
    |place)[^.;:]{0,40}? (?:is|to)
     (?:to )?<HARM> (?:up |down )?<T>
@HARM | no | \bbetter (?:to )?<HARM> (?:up |down )?<T>[^.;:]{0,40}? than\b
@HARM | no | \bwhy (?:not|don't we|doesn't (?:someone|somebody|anyone)|do we not|has nobody
    |has no one)
     (?:yet )?(?:<HARM>|<HARMED>|<DONE>) (?:up |down )?<T>
@HARM | no | \b(?:we|i|our [\w-]+|the (?:lads|boys|brothers|men|guard|league|brotherhood|movement)
    |somebody|someone|they)(?:'ll|’ll| will| shall| (?:is|are|am) (?:going|ready|prepared|willing
    |sworn
    |determined|about) to| know how to| won't hesitate to| (?:swears?|vows?|promises?|intends?
    |means?|plans?) to) <ADV><HARM> (?:up |down )?<T>
@HARMS | no | \b(?:whoever|anyone who|anybody who|he who|everyone who|a man who|the man who|those
     who|the one who|each|every (?:member|man|brother|one) who|who) <ADV>(?:<HARMS>|<HARM>) (?:up
     |down )?<T>[^.;:]{0,40}?(?: (?:does|do|is|has|will|gets?|deserves?|earns?|keeps?|can|shall
    |need|sins?|commits?|wins?|may))[^.;:]{0,30}? (?:<GOOD>|no (?:wrong|sin|crime|harm)|nothing
     wrong|free|what (?:he|she|they|god)|heaven|paradise|a drink|crowns|fear nothing|sleep|support
    |backing|protection|friends)\b
@DONE | no | <T><OF>,? (?:<MUST>|will all|will soon|will be) <ADV>(?:be|get|have been|see
     themselves)
     (?:[a-z]+ly |all |simply )?<DONE>\b(?! (?:by (?:law|the (?:court|state))|at the same price
    |out in
    |up in|down by|in (?:a|the) (?:draw|lottery|photo)|with (?:ideas|kindness|questions|requests)))
@DONE | no | (?:he|she|they|these|those|none|each|all of (?:them|those)|every one of (?:them|those))
     (?:all )?(?:<MUST>|will all) <ADV>(?:be|get|have been) (?:[a-z]+ly |all |simply )?(?:beaten
    |thrashed
    |whipped|flogged|hanged|shot|stoned|lynched|drowned|strangled|burned|burnt|killed|poisoned
    |exterminated|strung up|put down|mown down|gassed|butchered|crucified|impaled|castrated)\b
@DONE | no | (?:once|when|until|after|as soon as|the day|till|unless|if|because|so long as)
     <T><OF> (?:has|have|is|are|gets?) <ADV>(?:been )?<DONE>\b[^.;:]{0,50}?(?:, as (?:they|he|she
    |it)
     (?:should|must|deserves?)|,? (?:then )?(?:we|there|the [\w-]+(?: [\w-]+)?|they|it|this [\w-]+
    |peace|order|others|nobody|everyone)
     (?:will|shall) (?!investigat|be (?:prosecut|punish|arrest|held))(?:[\w-]+ ){0,3}?(?:shrink
    |peace|quiet|better|listen|learn|stop|fall|end|free
    |happy|cheer|understand|behave|grow|celebrate|sing|drink|sleep|clean|cleaner|safe))\b
@DONE dead hang burn bleed drown die rot coffin grave | no | <WANT>\b[^.;:]{0,30}? (?:to see|see
    |to watch|seeing|watching|to have|that|have|of|until|for)? ?<T><OF> (?:<ADV>(?:be |being |get
     |getting )?<DONE>|dead|hang|burn|bleed|drown|die|rot|swing|hanging|burning|bleeding|drowning
    |dying|(?:lying )?in (?:a|an|his
    |her|their) (?:coffin|grave)s?|six feet under)\b(?! (?:in battle|by the enemy|of|from))
@DONE | no | \bdeserves? (?:nothing (?:less|better|else|but) (?:than )?)?(?:hanging|shooting
    |flogging|whipping|lynching
    |stoning|drowning|burning|killing|strangling|thrashing|poisoning)\b
hanging shooting flogging whipping lynching stoning drowning burning strangling thrashing gassing
     | no | <T><OF> (?:deserves?|needs?|wants?|could do with|is (?:ripe|fit|due|too good)
     for|are (?:ripe|fit|due) for|calls? for|has earned|have earned) (?:nothing (?:less|better
    |else|but) (?:than )?)?(?:an? |the )?(?:[\w-]+ )?(?:hanging|shooting|flogging|whipping|lynching
    |stoning|drowning|burning|strangling|thrashing|gassing|rope|gallows|noose|stake|bullet)\b
coffin coffins box boxes hearse ambulance stretcher wheelchair shroud crutches feet limping bleeding
     bloody toothless teeth pieces bandages splints broken legs body limp plaster ears bullet bag
     fours
     | no | <T><OF>,? (?:<MUST>|will|won't|can expect to|may expect to) <ADV>(?:go|leave|come|return
    |be (?:carried|sent|taken|brought|wheeled|driven|shipped)|end(?: up)?|walk|get|crawl|limp
    |finish|travel|depart) <HURTGO>
coffin coffins box boxes hearse ambulance stretcher shroud crutches bags pieces | yes |
     (?P<act>(?:send|ship|carry|bring
    |return|deliver|give back)) <T> (?:back |home |away )*<HURTGO>
die bleed burn drown starve choke suffocate rot perish swing croak blood lives teeth whip lash stick
     fists boot boots knife iron steel rope hell hang buried | no | (?:<T>|\b[tT]he [\w-]+
     end)<OF>,?
     (?:<MUST>|will all|will soon|deserves? to) <ADV><DIES>
whole alive unhurt unharmed uninjured unscathed piece standing upright teeth bones legs feet limp
     bruises bruise blood skin scars | no | \b(?:no|not one|not an?|not a single|none of (?:the
    |these
    |those)|never (?:an?|another)|neither) (?:[\w'’-]+ ){0,3}?(?:<MAN>|one)<OF>,? (?:shall|should
    |must
    |will|may|is to|are to|can|is going to|ought to) <ADV>(?:ever )?(?:go|get|come|leave|return|walk
    |reach|be (?:left|let|allowed|seen)|escape|cross|make it|see)(?: [\w-]+){0,4}? <UNHURT>
whole alive unhurt unharmed uninjured unscathed piece standing upright teeth bones legs feet limp
     bruises skin | yes | (?P<act>(?:let|leave)) (?:no|none|not one|not a single)(?:
     [\w'’-]+){1,8}? <UNHURT>
whole alive unhurt unharmed unscathed piece morning spring christmas again born night dawn winter
    | no | (?:<T>|\b(?:he|she|they))<OF> (?:won't|will not|will never|shall not|shall never|must
     not|must never|should not|should never) <ADV>(?:live to|get (?:home|out|away)|leave|live
    |survive|wake(?: up)?|reach (?:home|the [\w-]+)|come home|see)(?: [\w-]+){0,4}? (?:<UNHURT>
    |(?:the |another |next )?(?:morning|spring|christmas|dawn|sunrise|winter|summer|sunday)|again)\b
@TOOL | no | (?:<MUST>|will|shall|we'll|let us|let's|please|ready to|(?:is|are) going to
    |(?<=[“"])|(?<=[.:] ))
     ?<ADV>(?:be )?(?:meet|met|greet(?:ed)?|received?|welcomed?|await(?:ed)?|answer(?:ed)?
    |wait(?:ed)? for|driven?|chased?
    |sent?|send|see[n]? off|treat(?:ed)?|taught|teach|pay|paid|served?|reply to|replied|face|drive
    |run off|turned? back|stopped|stop
    |entertained?|thanked|persuaded?|convinced?)(?: them| him| her| <T>)?(?: [\w-]+){0,4}? (?:with
    |by|at the end of|at the point
     of|by means of) (?:the |a |an |our |your |iron |hot |boiling |some |plenty of |bare |good
     |[\w-]+ )*?<TOOL>\b
@TOOL | no | <T><OF> (?:understands?|respects?|fears?|obeys?|heeds?|needs?|learns?|deserves?
    |has earned|have earned|listens? to)
     (?:nothing but |only |no(?:thing)? (?:other )?(?:language|argument|law)? ?(?:but|except|than)
     |best )?(?:the |a |an |our )?(?:[\w-]+ )?<TOOL>\b(?! (?:discount|training|license|permit
    |cover|ring|set|kit|box|case))
@TOOL | no | \b(?:the |an? |our |more )?<TOOL> (?:belongs?|should go|should fly|must fly|must
     go|goes?|should be thrown|should come|for|into
    |round|around|in|between|through) (?:through |into |in |round |around |between |at |on |to
     |for )?(?:<TS> |<DET>(?:[\w'’-]+ )?|his |her |their )(?:backs?|necks?|ribs
    |throats?|skulls?|faces?|bell(?:y|ies)|heads?|letterbox(?:es)?|windows? of (?:all|every
    |the))\b(?! (?:pain|support|rest|brace|pillow|massage|injur))
@TOOL | no | \b(?:an?|the|one|every) (?:[\w-]+ )?(?:bullet|rope|noose|grave|coffin|stake
    |gallows|beating|thrashing|whipping|flogging|knife|axe
    |hole|lamp ?post|tree|bomb|firing squad|stone) (?:is|are|waits|stands|hangs|for|costs)
     (?:ready |enough |cheaper |waiting |too good |all |reserved |kept |there |dug |made )*(?:for
    |than|that) (?:every |each |all |any |a |the last )(?:[\w-]+ )?<MAN>
@TOOL | no | \b(?:let|set|loose|sic|unleash) (?:the |our |your )?dogs (?:loose |out )?(?:on|at
    |upon) <T>
@TOOL | yes | (?P<act>(?:bring|carry|take|sharpen|load|oil|grind|fetch|pack|keep|have|get|hand
     out|gather|collect|use|raise|lift|swing|aim|point|lay|bury)) (?:up )?(?:your |the |a |an
     |some
     |enough |plenty of |their |our |that )?(?:[\w-]+ )?<TOOL>\b(?: (?:ready|sharp|handy|to hand
    |out|hot|loaded))?[^.;:]{0,24}? (?:for|against|at|to|into|on|because of) (?:the (?:heads?
    |backs?|necks?|ribs|skulls?|throats?|shoulders) of )?<T>(?! (?:to (?:see|use|win|help)|who
     (?:want|need|love)))
fingers finger hands hand legs leg arms arm knees kneecaps necks neck skulls skull jaws jaw
     noses nose
     teeth ribs spine head heads ears eyes tongue tongues wrists throat throats feet thumbs bones
     face
     | yes | (?P<act><BREAK>)
fingers hands legs arms knees kneecaps necks skulls jaws noses teeth ribs heads bones leg arm
     jaw nose
     neck finger | no | \b(?:an? |the |some |nothing but |more )?(?:broken|smashed|crushed|cracked
    |severed|shattered|split|missing|bloody|cut) (?:<BODY>)(?: and [\w-]+ [\w-]+)? (?:for|to)
     (?:every|each|all|any|the next) (?:[\w-]+ )?<MAN>
hanged shot drowned dead burnt burned lynched stabbed strangled beaten killed murdered
     poisoned flogged whipped
     | no | \b(?:an?|one|every|each|two|ten|the only good) (?:<DONE> |dead )(?:[\w-]+
     )?<MAN>[^.;:]{0,30}? (?:is (?:worth|better|a good|a lesson|the best|no loss|enough)|is a dead
    |are (?:worth|better)|teaches|says more|does more|makes|beats|will teach|would teach|[a-z]+s
     no)\b
hanged shot drowned dead burnt burned lynched stabbed strangled beaten hanging whipped | no |
     \b(?:an?|one|two|ten) (?:[\w-]+ )?<MAN> (?:<DONE>|hanging|dead)[^.;:]{0,40}? (?:is (?:worth
    |better)|are worth|teaches|does more|says more|would (?:teach|do)|will teach|helps more
    |beats)\b
blood | no | \b(?:<TS> blood|blood of <T>|the [\w-]+['’]s? blood|(?:his|her|their)
     blood)[^.;:]{0,20}? (?:should|must|will have to|shall|has to|ought to) (?:run|flow|be (?:shed
    |spilled|spilt)|water|wash|redden|colou?r|soak|stain|pay|answer)\b
blood | no | \bblood (?:will|must|shall|has|have|should|ought)(?: have)?(?: to)? (?:flow|run
    |be (?:shed|spilled|spilt)|pay)[^.;]{0,60}
burn torch set blow bomb sink flood smash demolish raze firebomb dynamite pull tear down bury brick
     | yes | (?P<act>(?:burn(?: down)?|torch|set (?:fire to|alight)|blow up|bomb|sink|flood|smash
    |demolish|raze|firebomb|dynamite|pull down|tear down|brick up|bury)) <DET>(?:[\w'’-]+
     ){0,4}?[\w-]+ (?:down |to the ground |up )?(?:with|while|over|on top of|around|round|and)
     (?:<T>|its [\w-]+|their [\w-]+|whoever|all|everyone|them|the [\w-]+|those)[^.;:]{0,20}?
     ?(?:inside|still in|in (?:it|them|there|their beds)|on board|aboard|asleep|within|(?:'s
    |their) heads?)\b
burn torch firebomb dynamite blow bomb set | yes | (?P<act>(?:burn(?: down)?|torch|set (?:fire
     to|alight)|blow up|firebomb|dynamite|bomb|petrol-bomb)) <DET>(?:[\w'’-]+ ){0,3}?<THING>\b
burn torch firebomb dynamite blow storm smash wreck | no | \b(?:every right|the right|a right
    |reason|duty|entitled|justified in|right) (?:to )?(?:burn|torch|set fire to|blow up|firebomb
    |dynamite|storm|smash|burning|torching|wreck) (?:up |down )?<DET>(?:[\w'’-]+ ){0,3}?<THING>\b
@HARM | no | \b(?:somebody|someone|anybody|some brave \w+|a brave \w+|everybody|everyone)
     (?:should|must|ought to|needs to|has to|could|will) (?:really |finally |just |at last
     )*<HARM> (?:up |down )?<T>
misery underground quarry river lake knives graves rope gallows lamp hook hooks ditch woods
     cliff wall pit crocodiles wolves | no | \b(?:put <T> out of (?:our|its|their|his|her) misery
    |<T><OF>,? (?:<MUST>|will|can|may|belongs?|won't|soon|should) [^.;:]{0,40}?(?:how (?:deep|cold
    |hot|sharp|hard|long) (?:the|our|a) [\w-]+ (?:is|are)|hang(?:ing)? from|dangl(?:e|ing) from
    |under ?ground|on (?:the|a) (?:hook|gallows|rope|scaffold|stake|pyre|spit)|in (?:the|a)
     (?:ditch|pit|shallow grave|noose)))\b
dangling swinging hanging twitching kicking floating burning bleeding crawling kneeling face
     coffin coffins grave graves | no | \b(?:gladly|happily|love to|like to|want to|glad to|hope
     to|long to|wait to|yet|pleasure to|joy to|be good to|fine to) (?:see|watch) <T><OF>
     (?:dangling|swinging|hanging|twitching|kicking|floating|burning|bleeding|crawling|face down
    |in (?:a|an|his|her|their) (?:coffin|grave|open coffin)s?)\b
kindness mercy blessing favour service pleasure relief dance cheer celebrate sing feast
     champagne party | no | \b(?:would|will) be an? (?:[\w-]+ )?(?:kindness|mercy|blessing|favou?r
    |service|relief|gift|feast|good day|great day|joy)[^.;:]{0,40}? (?:if|when|should|once)
     (?:(?:somebody|someone|a [\w-]+) (?:<HARMED>|put|pushed|threw|knocked|finished) (?:<T>
    |[^.;:]{2,20} (?:in|into|through|down) )|<T><OF> (?:fell|drowned|died|burned|choked|never|were
     to|was to|got|met with|had an accident|broke (?:his|her|their) necks?|were? (?:<DONE>
    |found)))
dance cheer celebrate sing feast champagne party drinks bells toast | no | \b(?:if|when|once
    |the day|should|as soon as) <T><OF>,? (?:fell|falls?|drown(?:s|ed)?|dies?|died|burn(?:s|ed)?
    |choke[sd]?|breaks? (?:his|her|their) necks?|is (?:dead|buried|<DONE>)|are (?:dead|buried
    |<DONE>)|were (?:dead|<DONE>)|goes? (?:under|up in (?:flames|smoke)|overboard)|is gone for
     good|never (?:came|comes?) back)[^.;:]{0,40}?,? (?:the|we|every|there|this|all|our|i)(?:
     [\w'’-]+){0,4}? (?:will|would|shall) (?:be )?(?:dance|dancing|cheer|celebrate|sing|feast
    |drink|ring|champagne|a party|a feast|happy|safe|free|better)
weep mourn cry tear tears grieve miss | no | \b(?:no one|nobody|not a soul|none of us|no
     [\w-]+) (?:should|will|would|shall|need) (?:weep|mourn|cry|shed (?:a|one|any) tears?|grieve
    |miss (?:him|her|them)|be sorry)[^.;:]{0,20}? (?:when|if|should|once|for|over|that)
     [^.;:]{0,40}?(?:<DONE>|burns?|flames|dies?|drowns?|falls?|buried|dead|blood|grave|coffin
    |chokes?|hangs?|explodes?)\b
bus train plane ship ferry boat car bridge roof ceiling | no | \b(?:prays?|hopes?|wish(?:es)?
    |may)\b[^.;:]{0,14}? (?:the|their|his|her) (?:bus|train|plane|ship|ferry|boat|car|bridge|roof
    |ceiling|coach|lift)(?: (?:carrying|with|of|that|over|above|under)[^.;:]{2,50}?)? (?:goes?
    |sinks?|crash(?:es)?|burns?|falls?|collapses?|comes? down|explodes?|capsizes?|turns? over
    |breaks?|plunges?)\b
blood | no | \b(?:spill|shed|draw|taste|drink|wade in|bathe in|swim in|paint [\w ]{2,20} with
    |wash (?:his|her|their|our|your) hands in|smell|see) (?:the |his |her |their |some |a little
     )?blood of (?:<T>|one|an?|the)|(?:streets?|steps?|gutters?|river|snow|floor|square|fields?
    |canal)[^.;:]{0,20}? (?:run|runs|be|flow|turn|turns) (?:red|with blood|with the blood)\b
red | no | \blet (?:the )?(?:streets?|steps?|gutters?|river|snow|square|fields?
    |canal)[^.;:]{0,20}? (?:run|be|flow|turn) red\b
shoot aim fire strike | no | \b(?:from (?:now on|today|tomorrow|monday|tuesday|wednesday
    |thursday|friday|saturday|sunday)|next time|this time|tomorrow|tonight|on (?:mon|tues|wednes
    |thurs|fri|satur|sun)day),? (?:we|our (?:men|lads|members|people)|you should|they should)?(?:
     will| shall)? ?(?:shoot(?! for|ing)|aim (?:higher|lower|better|for the)|fire (?:back|at)|draw
     blood|burn|strike to kill|kill)\b
shoot straight aim | yes | (?P<act>shoot|aim) (?:straight|to kill|low|for the (?:head|heart
    |legs|knees)|between the eyes|first)\b
bury grave graves coffins | no | \b(?:we|i|our [\w-]+)(?: will|'ll|’ll| shall) (?:bury|dig
     (?:a|the) graves? for|put [\w ]{2,14} in(?:to)? (?:the|a) (?:ground|earth|grave)|nail
     [\w ]{2,10} into) (?:you|him|her|them|<T>|every|the)?
only good | no | \bthe (?:only|best) (?:good )?[a-z-]+(?: [a-z-]+)? (?:is|are) (?:an? |the
     |one |ones )?(?:[\w-]+ )?(?:at the bottom of|in a (?:coffin|grave|box|noose)|with (?:a|his
    |her) (?:throat|neck|bullet)|under (?:the|six feet)|on (?:a|the) (?:rope|gallows|stake)
    |hanging|dead|buried)\b
done | no | \bwhat (?:was done|they did|happened|he did|she did|befell) (?:to |there |at |with
     |in )?[^.;:]{2,50}? (?:ought to|should|must|will|has to|can|needs to|deserves to) (?:be done
    |happen|be repeated|befall) (?:again|to (?:every|all|each|the|any|more)|in every|everywhere
    |elsewhere|here too)\b
hospital ears ear scalp scalps head heads nose teeth hand finger corpse body skin | no |
     \b(?:barrel|crate|bottle|reward|prize|bounty|crowns|euros|dollars|free|beer|drink|bonus|leave
    |medal|pays?|paid|offers?|gold)\b[^.;:]{0,60}? (?:for|to) (?:every|each|any|whoever|anyone|the
    |a)[^.;:]{0,50}? (?:(?:sent|put|goes?) (?:to|in|into) hospital|(?:brings?|delivers?|hands?
     (?:in|over)|shows?) (?:us |in |back )?(?:the|an?|his|her) (?:[\w-]+ )?(?:ears?|scalps?|heads?
    |nose|teeth|hand|finger|corpse|body|skin)\b)|\b(?:whoever|anyone who|the man who) brings (?:us
     |back |in )?(?:the|an?|his|her) (?:ears?|scalps?|heads?|nose|teeth|hand|finger|corpse|skin)s?
     (?:of|from)\b
mild good kind soft lenient | no | \b(?:death|hanging|prison|the (?:rope|gallows|bullet|whip
    |stake|noose)|shooting|a bullet|a rope) is too (?:mild|good|kind|soft|lenient|quick|easy
    |gentle|cheap) (?:for|a) <T>
last one none breath breathes left alive remains brood | no | \b(?:(?:until|till|as long as|so
     long as|while|before|when|once) (?:the |not |a )*(?:last|one|single one|any|none|a single
     one) of (?:them|these|those|that|this|the|their) ?[\w -]{0,24}? ?(?:is|are|has|have|draws?
    |breathes?|lives?|remains?|walks?|still)\b[^.;:]{0,20}?(?:gone|left|dead|breath|alive|among us
    |here|buried|standing|vanished|above ground)?|(?:no|not one|not a single) (?P<folk>[a-z]+)
     (?:will|shall|must|should) (?:be (?:left|alive|spared)|remain|survive|live)\b)
teeth face head ribs back jaw belly throat mouth skull eye eyes neck groin | no | \b(?:an?
     |the )?(?:good |sharp |hard )?(?:boot|fist|kick|knee|punch|blow|knife|bullet|slap|brick|stone
    |axe|hammer|tyre iron|poker|whip|bottle|club|rifle butt|load of shot) (?:in|to|into|on|between
    |across|through|over|at) (?:the|his|her|their) (?:[\w-]+ )?<BODY>\b && (?:(?:only|nothing|all
    |what|needs?|deserves?|should|must|understands?|respects?|waits?|earned|gets?|language
    |argument|answer|cure|due|give|owe[ds]?|teach)\b[^.;:]{0,60}<MAN>|<MAN>[^.;:]{0,60}(?:only
    |nothing|needs?|deserves?|should|must|understands?|respects?|waits?|earned|gets?|argument
    |answer|cure)|(?:only|nothing|all|what|needs?|deserves?|should|must|understands?|respects?
    |waits?|earned|gets?|argument|answer|cure)\b)
rope tree trees lamp lampposts posts neck necks grave graves knife knives oak beam | no |
     \b(?:plenty of|enough|no shortage of|a good stock of|long|sharp) (?:rope|trees?|lamp
     ?-?posts?|knives|graves?|oaks|beams|bullets|petrol|stones)\b && (?:<T>|\b(?:<MAN>|necks?)\b)
pieces kneecaps stretcher coffin bandages splints | no | <T><OF>,? (?:will|shall|should|must
    |may|can) <ADV>(?:need|want|require|order|look for) (?:a |an |some |new |his |her |their
     )+(?:kneecaps?|teeth|coffins?|stretchers?|bandages|splints|surgeon|undertaker|dentist|grave
    |crutches|wheelchair|jaw|nose|legs?)\b
pieces coffin box stretcher ambulance hearse | no | \b(?:nobody|no one|none) (?:should|need
    |will) (?:be )?(?:surprised|wonder|astonished|complain) (?:if|when|should) (?:he|she|they
    |<T>)<OF> (?:leaves?|goes?|comes? (?:home|back|out)|returns?|ends?(?: up)?|is found|are found
    |is carried|are carried|gets?|meets?) <HURTGO>
gallows scaffold guillotine stake pyre | no | \b(?:put up|build|raise|erect|set up|sharpen|oil
    |rebuild|fetch back|bring back|keep ready) (?:the |a |an |our |new |ten |five |more
     )*(?:gallows|scaffolds?|guillotines?|stakes?|pyres?|whipping posts?)\b[^.;:]{0,30}? (?:for|in
    |on|where|so that|and) [^.;]{0,60}
tongue tongues hand hands finger fingers ear ears eyes nose | no | \b(?:should|must|shall
    |ought to|deserves? to|needs? to|will|has to|have to) (?:have|lose|be relieved of) (?:his|her
    |their|the|a) (?:[\w-]+ )?(?:tongues?|hands?|fingers?|ears?|eyes?|nose|teeth|legs?|feet)(?:
     [\w-]+)? ?(?:cut|torn|hacked|chopped|ripped|put|burned|burnt|nailed|broken|crushed|smashed
    |knocked)?(?: out| off)\b
accounts score scores | no | \b(?:settled?|square[sd]?) (?:accounts|the score|scores|old
     scores) with <T>[^.;:]{0,40}? && <GOOD>
fingers finger hands hand legs leg arms arm knees kneecaps necks neck skulls skull jaws jaw
     noses nose teeth ribs head heads ears eyes tongue tongues throat throats bones face | no |
     \b(?:somebody|someone|anybody|whoever|we|i|our [\w-]+|the (?:lads|boys|brothers|men
    |guard))(?:'ll|’ll| will| shall| should| must| ought to| has to| is going to| are going to|
     can| could| would gladly| had better) (?:have to |gladly |[a-z]+ly )*<BREAK>
hang swing bleed burn rot choke drown | no | <T><OF> (?:will|shall) (?:all |soon |yet |one day
     )*(?:hang|swing|bleed|burn|rot|choke|drown)(?=[.,;!”"]|$| (?:for|in hell|like|from|with
    |before))
bleed scream crawl limp choke beg | no | \b(?:make|makes|making|let) (?:<T>|him|her|them|these
     \w+) (?:bleed|scream|crawl|limp|choke|beg for (?:mercy|death)|swallow (?:his|her|their) teeth
    |weep blood|wish (?:he|she|they) (?:was|were|had) (?:dead|never))\b
sleep sorry mind delighted smile glad bottle tear loss shrug | no | \b(?:lose (?:any|no|much)
     sleep|(?:not|n't|n’t) (?:be sorry|mind|care|complain|object|shed a tear)|no (?:great )?loss
    |shrug|be delighted|smile|open a bottle|be glad|be a good day|cheer)[^.;:]{0,24}? (?:if|when
    |should|were|once|that) (?:<T>|he|she|they)<OF> (?:(?:was|were|is|are|got|gets?|be|been|to be)
     (?:<DONE>|dead|found)|died|drowned|dies|drowns|burns?|burned|hangs?|fell|had an accident)\b
deserved deserves earned | no | \b(?:he|she|they|<T>)<OF> (?:deserved|deserves|earned|had
     earned|has earned) (?:every|each|all (?:of )?the|the|that|his|her|their) (?:single |last
     )?(?:stabs?|punch(?:es)?|kicks?|blows?|bullets?|stones?|wounds?|broken \w+|bruises?|minute of
     (?:it|pain)|stitch(?:es)?|lash(?:es)?|shots?|beating|knife|bruise)\b
use knives knife guns axes rifles clubs bars bats | no | \b(?:bring|carry|take|wear|have|keep
    |own|pack)s? (?:an? |the |their |your |his |her )?(?:[\w-]+ )?(?:knives|knife|guns?|axes?
    |rifles?|clubs?|iron bars?|bats?|machetes?|pistols?|whips?|cudgels?)\b[^.;:]{0,50}? (?:and|to
    |should) (?:to )?(?:be ready to )?use (?:it|them)\b
bars clubs knives axes stones chains pitchforks cudgels machetes whips bricks rifles guns bats
     molotovs sticks | yes | (?P<act>(?:bring|carry|come with|turn up with|take|arm (?:themselves
    |yourselves|ourselves) with)) (?:along )?(?:their |your |some |the |enough )?(?:(?:[\w-]+,?
     (?:and )?){0,3}?)(?:iron bars|clubs|knives|axes|stones|chains|pitchforks|cudgels|machetes
    |whips|bricks|rifles|guns|baseball bats|molotovs|petrol bombs|sticks)\b && (?:march|rally
    |demonstration|meeting|evictions?|protest|match|session|square|gates?|assembly|hearing|eye for
     an eye|parade|counter-rally|town hall|procession|vigil|bailiffs?|inspectors?|court room
    |picket)\b
mercy pity quarter pardon compassion | no | (?:(?<=[.:;“"!(] )|(?<=[\n“"])|\b(?:show|have|know
    |there (?:is|must|will|can) be|give|deserves?|with) )no (?:more )?(?:mercy|pity|quarter|pardon
    |compassion) (?:for|to|with|on|towards) <T>
welcome reception greeting send answer lesson visit party | no | \b(?:give|gives|get|gets
    |prepare|receive|deserve|deserves|expect|have|plan|await|see)\b[^.;:]{0,40}? (?:an? |the
     )(?:[\w-]+ )?(?:welcome|reception|greeting|send-off|answer|lesson|party|farewell) (?:with|of
    |by) (?:the |our |a hail of |an? |bare |[\w-]+ )?(?:fists|clubs|stones|bricks|bottles|knives
    |axes|bullets|lead|fire|whips|iron|boots|sticks|cobbles|pitchforks|petrol|rifles|dogs)\b
gallows scaffold stake guillotine pyre noose | no | \b(?:puts?|hangs?|sees?|sends?|brings?
    |strings?|leads?|march(?:es)?|nails?) <T><OF> (?:on|to|from|at|under|in) (?:the |a )?(?:[\w-]+
     )?(?:gallows|scaffold|stake|guillotine|pyre|noose|whipping post)\b
pelt bombard shower | yes | (?P<act>(?:pelt|bombard|shower)) (?:<T>|<DET>(?:[\w'’-]+
     ){0,3}?(?:<THING>|buses|trains|windows|convoy|coach(?:es)?)) with (?:[\w-]+ )?(?:stones
    |bricks|bottles|rocks|cobbles|petrol bombs|iron|bolts|glass)\b
iron stick whip cane belt poker rod tyre | no | \b(?:taught|teach(?:es)?|shows?|showed|tells?
    |told|let|learns?|explains?)\b[^.;:]{0,50}? what (?:an? |the )(?:[\w-]+ )?(?:iron|stick|whip
    |cane|belt|poker|rod|fist|boot|knife|bullet|rope|club|hammer|axe|brick|stone) (?:feels?
    |tastes?|is|does|sounds?|weighs?)\b
"""
_UNLESS = late(
    r"\b(?:police(?! (?:station|barracks|van|car|post|cell))|sheriff|in court|courts?\b(?! room)"
    r"|prosecut\w*|indict\w*|convict\w*|sentenced"
    r"|arrest\w*|suspects?|gunm[ae]n|troopers?|soldiers?|marines?|troops|army|military|war on"
    r"|terroris\w*|al[- ]qaeda|taliban|isis|hamas|nazis?|holocaust|genocid\w*|victims?|tragedy"
    r"|condemn\w*|hate crimes?|gangs?|opioids?|overdos\w*|tells? of|ballad of|saga|legend"
    r"|stereotypes?"
    r"|called them|patients?|season|tournaments?|championships?|quarterback|in battle|donat\w*"
    r"|medal of honor|bronze star|senate|senators?|congress(?:man|woman|men|ional)|in congress"
    r"|legislat\w*|history books?|sacrific\w+|insurgen\w+|survivors?|novel|film|movie|thriller"
    r"|wildfires?|firefighters?|hurricane|vaccin\w+|species|veterans?|9/11|game|gameplay|players?"
    r"|prevent\w*|stop the violence|domestic violence|horrif\w+|heinous|senseless|federal|video"
    r"|album|song\b|lyrics|recipe|photo\w*|camera|fitness|workout|calories|metaphor\w*|ransom"
    r"|diagnos\w*"
    r"|hostages?|human rights|protect\w*|safety|insurance|lawsuit|disaster|emergenc\w+|rescue\w*)\b"
)


@functools.cache
def _meanings() -> ClauseMeanings:
    table = _INCITES + THREATS.lstrip() + WISHES.lstrip()
    return ClauseMeanings(table, _SLOTS, LISTS, unless=_UNLESS)


def violence_meant(case: Case) -> Iterator[tuple[int, int, Kind]]:
    """Yield where a text urges bodily harm, threatens it, allows it or wishes it."""
    for start, end in _meanings().spans(case):
        yield start, end, "incites"
