"""Calls against people by fields of words (DG-38): a hostile act, whom it is aimed at, a call.

What is said here is hostile whoever says it: to besiege a home, to shun somebody everywhere, to pay
for a name. What the law pursues, and what honours people, is left alone.
"""

import functools
from collections.abc import Iterator

from dateline.guidelines.called_fields import CalledFields, Field, field
from dateline.guidelines.case import Case
from dateline.guidelines.people import PEOPLE, PERSON
from dateline.release.patterns import late

_DET = (
    r"(?:the|this|that|these|those|every|each|all|any|both|an?|our|your|two|three|four|five|six"
    r"|seven|eight|nine|ten|eleven|twelve)"
)
_NO_PERSON = (
    r"(?!(?:numbers?|water|letters?|other|others|never|over|under|after|orders?|papers?|matters?"
    r"|members?|power|summer|winter|rivers?|doors?|floors?|centers?|computers?|lists?|masters?"
    r"|layers?|harbor|error|factors?|motors?|colors?|users?|consumers?|killers?|murderers?|offers?"
    r"|borders?|towers?|corners?|shelters?|answers?|chapters?|dinner|quarters?|tractors?|trailers?"
    r"|terrorists?|offenders?|predators?|abusers?|traffickers?|robbers?|burglars?|perpetrators?"
    r"|tigers?|spiders?|badgers?|beavers?|otters?|plovers?|veterans?|winners?|heroes)\b)"
)
_TRADE = (
    rf"(?:{_NO_PERSON}[a-z-]+(?:ers?|ors?|ists?|men|man|women|woman|eers?|ants?|ives|marshals?)\b"
    rf"|(?:{PEOPLE}|{PERSON})\b)"
)
_ONE = rf"(?:{_DET} (?:[\w'’-]+ ){{0,3}}?(?:{_TRADE}))"
_WHOM = (
    rf"(?:{_ONE}|(?:{PEOPLE})\b|(?:him|them|whoever|those who|everyone who|everybody who)\b"
    r"|(?:professor|doctor|mayor|judge|nurse|mr|ms|mrs|dr)\.? [a-z]\w+)"
)
_HER = rf"(?:his|her|their|{_ONE}(?:['’]s|['’]))"
_AGAINST = (
    r"(?:(?:who|that|whom)\b[^.;:]{0,40}?(?:work(?:ed)? (?:during|through|on)|went to work"
    r"|cross\w*|vot\w+|sign\w*|complain\w*|testif\w*|spoke|talk\w*|betray\w*|refus\w+|report\w*"
    r"|leak\w*|inform\w*|sold|took part|taken part|passed on|shout\w*|enters?|clos\w+|let (?:in"
    r"|the)|sided|wrote|went to the|are in favour|is in favour|support\w*|file[sd]?|denounc\w*"
    r"|sued|left the|broke|took in|take in|protest\w*|demonstrat\w*|object\w*|oppos\w+|stayed"
    r"|laugh\w*|employ\w*|criticis\w+|join\w*|turned|blocked|marched|attend\w*|helped|overtook))"
)
_SPREAD = (
    r"(?:publish\w*|post(?:s|ed|ing)?|send(?:ing)?(?: in)?|pass(?:ing)?(?: it)? on|share[sd]?"
    r"|sharing|print(?:s|ed|ing)?|hand(?:ing)? over|wanted|collect\w*|compil\w+|circulat\w+|list"
    r"|lists|leaflets?|posters?|spread\w*|get hold of|supply|hang|hung|read (?:them )?out|put"
    r"|make (?:\w+ ){0,3}?public|make (?:\w+ ){0,3}?known|upload|bring|tell us|know|pillory|stick"
    r"|name|give|gives|online|map)\b"
)
_HOME = (
    r"(?:homes?|houses?|flats?|front doors?|doors?|lawns?|gardens?|doorsteps?|bedrooms?|weddings?"
    r"|villas?|holiday (?:homes?|house)|private address|gates?|driveways?)"
)
_AT_HOME = rf"(?:{_HER} (?:[\w-]+ )?{_HOME}|the (?:private )?{_HOME} of {_WHOM})\b"
_ENDLESS = (
    r"(?:every (?:night|evening|day|hour|morning)|night after night|day after day|day and night"
    r"|at night|until (?:he|she|they)|till (?:he|she|they)|in the middle of the night|after dark"
    r"|round the clock|at all hours|all night|with (?:drums|horns|torches|pots|whistles)|letters"
    r" a day|unwanted|uninvited|at supper|at midnight)\b"
)
_NIGH = (
    r"(?:home\b|to (?:school|church|supper|work)|in the street|in the corridor|on (?:his|her|their)"
    r" way|wherever|everywhere|at (?:supper|dinner|church|(?:his|her|their) (?:front )?door|home"
    r"|his|her|their)|to (?:his|her|their) (?:hotel|home|house|car|work|door)|in front of (?:his"
    r"|her|their)|front doors?|on the bus|day and night|at every (?:step|turn)|from morning"
    r"|in the supermarket|in the shop|with (?:names?|their names))\b"
)
_DONE = (
    r"(?:shunned|booed|hounded|spat (?:at|on)|jeered|ostraci[sz]ed|pilloried|unmasked|harassed"
    r"|humiliated|hissed|stalked|outed|doxxed|run out|driven (?:out|away|off)|chased (?:out|away"
    r"|off)|named and shamed|treated as outcasts|cut dead|hunted down|left without)\b"
)


def _at_their_homes() -> tuple[Field, ...]:
    """Ways to beset people where they live, and to pass on where that is."""
    return (
        field(
            "address addresses telephone phone number numbers mails mail",
            rf"(?:home|private) (?:address(?:es)?|(?:tele)?(?:phone)? ?numbers?|e-?mails?|mails?"
            rf"|(?:tele)?phones?|mobile)(?: and [\w ]{{2,20}})? of {_WHOM}|{_HER} (?:home|private)"
            r" (?:address(?:es)?|(?:telephone |phone )?numbers?|e-?mails?)",
            rf"{_SPREAD}",
            needs="home|private",
        ),
        field(
            "photographs photos pictures portraits names faces list film films photo addresses",
            r"(?:photo(?:graph)?s?|pictures?|portraits?|names?|faces?|addresses|lists?|number"
            rf" ?plates?|film)\b[\w, ]{{0,30}}? of {_WHOM}(?:[^.;:]{{0,12}}? {_AGAINST})",
            rf"{_SPREAD}|photograph|film\b|read them out|take it to",
        ),
        field(
            "camp camping protest demonstrate demonstration picket siege vigil noise crowd appear"
            " march drum horns turn stay torches protests rally",
            r"(?:camp|camping|protests?|demonstrat\w+|picket|lay siege|vigil|noise|crowd|march"
            r"|drum|sound (?:their|your|our) horns|turn up|appear|stay|torches"
            r"|rally)\b[^.;:]{0,30}?"
            rf" (?:outside|at|in front of|before|on|to|opposite|under|around) {_AT_HOME}",
            unless=r"invited to dinner|wedding of|reception|barbecue|garden party|free speech",
            needs="home|house|flat|door|lawn|garden|bedroom|wedding|villa|private address"
            "|gate|driveway",
        ),
        field(
            "home house door wife husband mother employer mailbox inbox account phone night letters"
            " pizzas flat family employers children",
            r"(?:ring(?:ing)?|call(?:ing)?|phone|phoning|write|writing|text|message|send(?:ing)?"
            r"|swamp|flood|fill|jam|bombard|knock|visit|go|pizzas|taxis)\b[^.;:]{0,40}?(?:"
            rf"{_AT_HOME}|{_WHOM} at home|(?:{_HER} |the )(?:wife|husband|mother|parents|mailbox"
            r"|inbox(?:es)?|(?:private )?(?:accounts?|inbox(?:es)?)|phones?|family|employers?"
            r"|children"
            r"|letter ?box)"
            rf"(?: of {_WHOM})?)",
            rf"{_ENDLESS}|what (?:he|she|they|her husband|his wife) (?:is|are|does|do|has done"
            r"|have done)|won't forget|with messages|(?:get|have) (?:him|her|them) (?:dismissed"
            r"|sacked|fired)|dismiss|threat\w*|what kind of",
            unless=r"patients|helpline|hotline|doctor on call|customers? service|babysit",
            needs="every night|every evening|every day|every hour|every morning"
            "|night after night|day after day|day and night|at night|until he|until she"
            "|until they|till he|till she|till they|in the middle|after dark"
            "|round the clock|at all hours|all night|with drums|with horns|with torches"
            "|with pots|with whistles|with messages|letters a day|unwanted|uninvited"
            "|at supper|at midnight|what he|what she|what they|what her|what his"
            "|what kind|won't forget|dismiss|sacked|fired|threat",
        ),
    )


def _on_their_ways() -> tuple[Field, ...]:
    """Ways to beset people where they go."""
    return (
        field(
            "follow shadow tail trail stop accost confront corner waylay film photograph record"
            " filming following chase",
            r"(?:follow(?:ing)?|shadow|tail|trail|stop|accost|confront|corner|waylay|film(?:ing)?"
            rf"|photograph|record)\b (?:{_WHOM}|(?:the )?(?:children|wife|husband|family|car)"
            rf" of {_WHOM}|{_HER} (?:children|wife|husband|family|car|kids|sons|daughters?))",
            rf"{_NIGH}|post the|put the (?:clips|pictures|films)|show them",
            unless=r"from \w+ing\b|birds?|swallows|storks|lights? in|wedding|champion|team"
            r"|players|bus\b",
            needs="home|to school|to church|to supper|to work|in the street|in the corridor"
            "|on his way|on her way|on their way|wherever|everywhere|at supper"
            "|at dinner|at church|at his|at her|at their|to his|to her|to their"
            "|in front of|front door|on the bus|day and night|at every|from morning"
            "|in the supermarket|in the shop|with name|with their name|post the|put the"
            "|show them",
        ),
    )


def _shunned() -> tuple[Field, ...]:
    """Ways to shut people out and to ruin them."""
    return (
        field(
            "shunned booed hounded spat jeered ostracised ostracized pilloried unmasked harassed"
            " humiliated hissed outcasts hunted chased driven",
            r"(?:should|must|shall|ought to|has to|have to|is to|are to|deserves? to|deserve to"
            r"|wants?|will|without|let)\b[^.;:]{0,60}? ?(?:be |being |see |have |get )?(?:[\w]+"
            rf" ){{0,3}}?{_DONE}|treat (?:him|her|them|{_WHOM}) as outcasts",
            rf"{_WHOM}|she\b|he\b|her\b|they\b|famil(?:y|ies)\b",
            unless=r"off (?:the )?(?:stage|field)|at home in|crowd booed|by wolves|matches?\b",
        ),
        field(
            "shop shops baker landlord barber café bar doctor tenant friend friends job table"
            " neighbour neighbours greet greeting nobody house church club inn door doors member",
            r"(?:no (?:[\w-]+ ){0,6}?(?:should|must|may|shall) (?:ever )?(?:have anything to do"
            r" with|greet|house|hire|employ|take in|speak (?:to|with)|talk to|open"
            r" (?:the|its|his|a) door to)|nobody (?:should|must|may|shall|will) (?:ever )?(?:again"
            r" )?(?:have anything to do with|greet|hire|employ|take in|speak (?:to|with)|talk to"
            r"|shake hands with|still have|open the door to)|keep[^.;:]{0,30} out of every|ban"
            r"[^.;:]{0,30} from every|refuse to (?:sit|eat|drink|work|speak|share)[^.;:]{0,24}"
            r" with|speak to (?:him|her|them) no more|not a word to|no greeting, no|still have a"
            r" (?:job|home|friend) in)\b",
            rf"{_WHOM}|him\b|her\b|them\b|famil(?:y|ies)\b|pictures\b|that person\b|these people\b",
            unless=r"cold soup|alcohol|minors|contagious|infectious|salmonella|\d+ years? old",
            needs="should|must|may |shall|nobody will|out of every|from every|refuse to"
            "|no more|not a word|no greeting|still have a",
        ),
        field(
            "ruin wreck destroy life lives career name business reputation hell misery job peace"
            " impossible",
            rf"(?:ruin|wreck|destroy) {_HER} (?:good )?(?:name|business|career|life|lives"
            r"|reputation|marriage|livelihood|practice)|(?:make|turn) (?:[\w'’-]+ ){1,4}?(?:life"
            r"|lives)(?: of [\w' -]{2,40}?)? (?:into )?(?:a )?(?:living )?(?:hell|misery"
            r"|unbearable|a torment)|make it impossible for (?:him|her|them|the [\w -]{3,30}) to"
            r" (?:live|work|sleep|eat|shop|walk|buy|stay|show)|(?:loses?|lose) (?:her|his|their)"
            r" (?:job|jobs|work), (?:her|his|their)|(?:give|leave|let)[^.;:]{0,40} no peace"
            r"|(?:don't"
            r"|do not|never) (?:leave|let)[^.;:]{0,40}? in peace|(?:don't|do not|never) let (?:him"
            r"|her|them) (?:sleep|rest)",
            rf"{_WHOM}|him\b|her\b|them\b|their\b|his\b",
            unless=r"addict|illness|cancer|disease|pain\b|grief|god\b|nightmares|babies|mosquit",
            needs="ruin|wreck|destroy|hell|misery|unbearable|torment|impossible for|lose"
            "|no peace|in peace|let him|let her|let them",
        ),
    )


def _sought() -> tuple[Field, ...]:
    """Ways to have people found, named, given away and refused."""
    return (
        field(
            "find identify know tell neighbours hunt manhunt tracking track unmask name names"
            " wanted",
            rf"(?:find (?:out )?(?:the (?:woman|man|boy|girl|person|clerk|one|mother) who"
            r" (?:report|fil|complain|betray|told|sp[eo]k|leak|wrote|let|testif|inform)\w*"
            r"|which (?:school|car|church|pub|gym)[^.;:]{0,40}"
            r"(?:goes|attends|drives|sleeps|lives)|who(?: in [\w ]{3,20})? (?:sold|told|leaked"
            r"|complained|wrote|spoke|betrayed|informed|reported))|identify (?:the|this|that)"
            r" (?:nurse|teacher|woman|man|driver|clerk|girl|boy|student|waiter|cashier|guard"
            r"|doctor)"
            rf"|who (?:the|these|those) (?:[\w-]+ )?{_TRADE} are and where they live|name the"
            r" (?:traitors?|informers?|scabs?|strike-breakers|cowards|culprits in our ranks)"
            rf"|(?:hunt|manhunt) (?:for|is on for) the (?:[\w-]+ )?{_TRADE}|which car {_WHOM}"
            rf"|track(?:ing)?[ -]down (?:of )?(?:the |all )?former {_TRADE}|where its (?:former )?"
            r"[\w-]+ is (?:now )?(?:living|hiding|staying)|neighbours know what kind)",
            r"sorry|publish|post\b|known|tell\w*|let (?:him|her|them)|make|teach|visit|names?|wall"
            r"|call(?:s|ed) for|deal with|public|feel|looking for|everyone|volunteers|drives"
            r"|goes to|tips|euros|crowns|pay\b",
            unless=r"relatives|missing|family of|lost|owner of the|thank|grandparents|donor",
            needs="find the|find out|find which|find who|identify the|identify this"
            "|identify that|live|name the|hunt|which car|track|where its"
            "|neighbours know",
        ),
        field(
            "reward prize bounty crowns euros dollars beer pay ticket tickets offers fund",
            r"(?:reward|prize|bounty|crowns|euros|dollars|free beer|pay\b|tickets?|drinks|crate)",
            r"(?:whoever|anyone who|anybody who|the first (?:who|to|member)|the person who"
            r"|those who|to the one who|for the best)\b[^.;:]{0,24}?(?:finds?|tells?|names?|brings?"
            r"|identif\w+|can (?:tell|say|name)|picture|photo|unmasks?|reveals?|discovers?)",
            r"(?:where [^.;:]{2,40}?(?:lives?|living|sleeps?|works?|hides?|hiding)|the (?:clerk"
            r"|nurse|witness|informer|leaker|source|whistle-?blower|traitor|author of the (?:letter"
            r"|leak)|person behind)|who (?:wrote|leaked|told|informed|complained|talked|reported)"
            rf"|(?:picture|photo(?:graph)?)s? of {_WHOM})",
            unless=r"swallows|birds|storks|toads|hedgehogs|photo contest|wildlife|owls?|foxes"
            r"|hidden|treasure|quiz",
            needs="whoever|anyone who|anybody who|the first |the person who|those who"
            "|to the one who|for the best",
        ),
        field(
            "denounce report give hand betray names inform",
            r"(?:denounce|report|inform on|betray|give (?:us )?the names of|hand over the names of"
            r"|tell us which)\b (?:your |all |the |of |any |every |those |their )*(?:neighbou?rs?"
            r"|colleagues?|apprentices|tenants|teachers|students|workmates|classmates|nurses"
            r"|clerks|members|parents|friends|families)",
            rf"{_AGAINST}",
            unless=r"violat|illegal|abuse|unsafe|harass|bully|cheat|to the jury|discriminat",
        ),
        field(
            "boycott blacklist shop shops employer refuse",
            r"(?:boycott of|boycott|blacklist of|black list of|list of)\b (?:every|all|the|any)"
            r" [\w-]+(?: [\w-]+)?",
            r"(?:(?:that|which|who) (?:employs?|serves?|hires?|houses?|shelters?|let) (?:one of"
            rf" |any of )?(?:the |these |those )?{_TRADE}|who complain\w*|who (?:testified"
            r"|went to the inspect\w+))",
        ),
    )


def _driven() -> tuple[Field, ...]:
    """Ways to frighten people and drive them off."""
    return (
        field(
            "stones windows tyres tires soup eggs paint dung car cars",
            r"(?:throw|hurl|pelt)[^.;:]{0,40} (?:at|with)\b[^.;:]{0,30}|spit in the soup|tyres"
            r" flat|flat tyres|slash|scratch the cars?|key the cars?|(?:eggs|paint|dung|manure)"
            r" (?:at|over|on (?:his|her|their|the|every))\b",
            rf"{_WHOM}|squatters|{_HER} (?:car|house|windows?|doors?)",
            unless=r"police|sheriff|charged|match|festival|carnival|custom",
        ),
        field(
            "map timetable route register page shame pillory",
            r"(?:map of (?:the )?(?:houses|homes|shame)|(?:the )?(?:route|way|timetable|diary|daily"
            r" \w+)\b[^.;:]{0,12}? (?:that|of|by which) [^.;:]{3,40}|(?:page|map|wall|register"
            r"|list)"
            r" of shame|pillory)",
            rf"(?:{_WHOM}|driver's|board members|goalkeeper)[^.;:]{{0,40}}",
            r"(?:live|lives|drives home|school of|so that (?:citizens|members|everyone|people|fans)"
            r"|home|good hunting|pillory|photographs?|home town|names?)\b",
            called=False,
            unless=r"historic|visit the homes|museum|literary|walk(?:ing)? tour|bus route",
        ),
        field(
            "scare chase drive force push drum out away off running",
            rf"(?:scare (?:them|him|her|{_WHOM}) (?:off|away)|(?:chase|drive|force|push|drum|run"
            rf"|hound) (?:them|him|her|{_WHOM}) (?:out of|from|away|off)\b)",
            r"(?:village|town|job|office|valley|county|country|public life|street|district|quarter"
            r"|island|profession|school|off\b|away\b|university)",
            unless=r"to the (?:airport|hospital|station|polls)|bears?\b|wolves|geese|deer|gangs?"
            r"|crows|rats|pigeons|profit|costs?|the world",
            needs="scare|chase|drive|force|push|drum|run |hound",
        ),
    )


@functools.cache
def _ways() -> CalledFields:
    ways = (*_at_their_homes(), *_on_their_ways(), *_shunned(), *_sought(), *_driven())
    return CalledFields(*ways, unless=_LAWFUL)


_LAWFUL = late(
    r"\b(?:police|sheriff|law enforcement|f\.?b\.?i|prosecut\w+|detectives?|investigat\w+|arrest\w*"
    r"|missing person|crime ?stoppers|congress(?:man|woman|men|ional)|in congress|senate"
    r"|u\.s\. senator|legislat\w+|bill|act of|customs officers seized"
    r"|lawsuit|tip ?line|coroner|warrant|indict\w*|plea|convict\w*|sentenc\w*|charged|terror\w*"
    r"|heroes|veterans|honou?r\w*|fallen|memor\w+|graduates|candidates?|victims|winners|nominat\w+"
    r"|awards?|champions?|artists?|poets?|exhibition|museum|history|historic|wildlife|nature"
    r"|protect\w*|privacy|scam\w*|fraud\w*|smuggl\w*|traffick\w*|defendants?|court|customers can"
    r"|attorney|federal|administration|republican\w*|democrat\w*|president (?:bush|obama|trump"
    r"|clinton|biden)|american\w*|illegal\w*|threat\w*|intimidat\w+ (?:of|by)|abus\w+"
    r"|celebrat\w+)\b"
)


def hounding_fields(case: Case) -> Iterator[tuple[int, int]]:
    """Yield where a sentence calls for an act against people, told by its fields."""
    return _ways().spans(case)
