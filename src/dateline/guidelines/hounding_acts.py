"""Acts against people that a text may call for, each with its target (DG-38).

A target is a person or people of whom the law wants nothing; a neutral act (to film, to ring, to
publish a name) has beside its target what turns it against them: their home, the night, their
faces, what they said or refused.
"""

import functools
from collections.abc import Iterator

from dateline.guidelines.calling import CalledActs
from dateline.guidelines.case import Case
from dateline.guidelines.people import PEOPLE, PERSON
from dateline.release.patterns import late

_DID = (
    r"(?:refus|clos|vot|sign|testif|wr[io]t|complain|report|betray|talk|sp[eo]k|cross|took|take"
    r"|left"
    r"|leav|broke|break|stay|help|defend|shelter|hid|serv|sold|sell|inform|denounc|fled|join|attend"
    r"|march|support|love|pray|wear|teach|hous|criticis|sid|work|told|tell|laugh|went|demonstrat"
    r"|struck|sued|object|oppos|welcom|employ|convert|mov|laugh|cooperat|demand|drink|read)\w*"
)
_SLOTS = {
    "DET": (
        r"(?:(?:the|these|those|this|that|every|each|any|all|a|an|one|his|her|their|our|its|your"
        r"|two"
        r"|three|four|both|no|such|of) ){1,3}"
    ),
    "T": (
        rf"(?:<DET>(?:[\w'’-]+ ){{0,3}}?(?:{PEOPLE}|{PERSON})\b(?!['’])|(?:{PEOPLE})\b(?!['’])"
        r"|(?:him|her(?! [a-z])|them|anybody|anyone|everybody|everyone|whoever|those who"
        r"|these people"
        r"|every one of them)\b)"
    ),
    "TS": (
        rf"(?:(?:his|her|their)|<DET>(?:[\w'’-]+ ){{0,3}}?(?:{PEOPLE}|{PERSON})['’]s?"
        rf"|(?:{PEOPLE})['’])"
    ),
    "WHODID": rf"(?:in [\w ]{{2,20}} )?(?:who|that) (?:[\w'’-]+ ){{0,2}}?{_DID}",
    "AGAINST": (
        r"(?:in [\w ]{2,20} )?(?:who|that) (?:[\w'’-]+ ){0,2}?(?:refus|clos|vot|sign|testif"
        r"|complain|report"
        r"|betray|talked|cross|broke|denounc|attend|march|inform|su(?:ed|e)\b|object|oppos"
        r"|demonstrat|went"
        r" (?:back )?to work|struck|convert|criticis)\w*"
    ),
    "HOME": r"(?:homes?|houses?|flats?|front doors?|doors?|villas?|farms?|gates?|rooms?"
    "|doorsteps?)",
    "FACE": (
        r"(?:(?:full |real )?names?|faces?|portraits?|photographs?|photos?|pictures?|(?:home "
        r"|private"
        r" )?addresses|(?:home |private )?address|number ?plates?|car numbers?"
        r"|(?:private )?(?:tele)?"
        r"phone numbers?|workplaces?|likeness(?:es)?)"
    ),
    "FOE": (
        r"(?:inspectors?|informers?|informants?|(?:asylum )?lawyers?|refugees?|deserters?|judges?"
        r"|prosecutors?|strike-?breakers?|squatters?|unbelievers?|witness(?:es)?|migrants?"
        r"|surveyors?"
        r"|bailiffs?|scabs?|auditors?|referees?|traitors?|gay [\w-]+|gays|lesbians|jews|muslims"
        r"|roma|whistle-?blowers?"
        r"|converts?|apostates?)"
    ),
    "CAUGHT": (
        r"(?:<FOE>|(?:women|men|workers?|teachers|those|people|anyone|anybody) who|whoever|nurses"
        r"|doctors"
        r"|reporters|journalists|editors|clerks|councillors|commissioners|assessors|neighbours)"
    ),
    "ALWAYS": (
        r"(?:day and night|at night|every (?:night|hour|evening|day|morning)|each (?:night"
        r"|evening|day"
        r"|morning)|in the (?:night|evening|small hours|middle of the night)|after dark"
        r"|at midnight|at"
        r" home|until|till|wherever|everywhere|at supper)"
    ),
}
_ACTS = r"""
hound hounds hounding harass harasses harassing stalk stalking persecute persecuting ostracise
     ostracize shun shunning intimidate intimidating unmask unmasking besiege besieging terrorise
     terrorize bully bullying heckle heckling pillory humiliate humiliating mob pester pestering
     dox
     doxing spit spitting blacklist | yes | \w+ (?:on |at |of |down )?<T>
shame shaming | yes | \w+ (?!anyone|anybody|everyone|everybody|whoever|them)<T>
hunt hunting chase chasing track tracking smoke smoking | yes | \w+ (?:down |out )?<T>(?<!members)
    (?<!patients)(?<!leaders)(?<!officials)(?<!operators)(?<!owners)(?<!drivers)(?= |[.,!”"]|$)(?!
     (?:responsible
    |involved|wanted))
track tracking trace tracing | yes | \w+ (?:down )?<T> to (?:his|her|their) (?:[\w-]+ )?(?:town
    |home
    |house|flat|village|address|hiding|street|place|city)
denounce denouncing | yes | \w+ (?:<DET>)?(?:[\w-]+ )?(?:neighbou?rs|teachers?|colleagues?|parents
    |families|family|friends|unbelievers?|employees|workmates|classmates|relatives|doctors?|pupils
    |tenants|couples?|women|priests?)\b
inform spy | yes | \w+ (?:on|against) <T>
expose exposing | yes | \w+ <TS> private li(?:fe|ves)|expos(?:e|ing) the private li(?:fe|ves) of
     <T>
follow follows following shadow shadows shadowing tail tailing trail dog
    | yes | \w+ <T>(?: [\w-]+)? (?:home|wherever|everywhere|from (?:his|her|their|door)|to (?:his
    |her
    |their|the door)|day and night|at every|with every|step by step|through the)
follow follows following | yes | \w+ <TS> (?:cars?|children|kids|wife|husband|families|family|every
    (?:step|move))\b(?!['’]s? )
film filming photograph photographing record snap | yes | \w+ (?:<DET>)?(?:[\w-]+ )?<CAUGHT>
publish publishing print printing share sharing post posting put spread spreading circulate
    upload paste hang enter collect submit supply note write hand send bring list read pass | yes
    | \w+ (?:up |in |out |down |on |us |me )*(?:<DET>)?(?:list of )?<FACE>(?:,? and (?:the
     )?<FACE>)?
    (?: [\w-]+)? (?:of|from) (?:<T> <AGAINST>|(?:<DET>)?(?:[\w-]+ )?<FOE>|one (?:unbeliever|traitor
    |informer)|(?:<T>)(?= (?:on|in|at|to) (?:the web|every|each|all|the internet|(?:his|her
    |their))))
share publish post spread circulate print enter collect supply submit hand
    | yes | \w+ (?:in |out |on )?(?:<DET>)?(?:home|private) address(?:es)? of (?:<DET>)?(?:[\w-]+
     ){0,2}?
    [\w-]+s?\b
spread publish tell tells post reveal reveals betray | yes | \w+ (?:the word |us |everyone
    |everybody |the [\w-]+ )?where <T>(?: [\w-]+)? (?:works?|lives?|sleeps?|hides?|hiding|staying
    |stays
    |living|parks?)
find | yes | \w+ out (?:where|which|when|what) (?:[\w-]+ )?(?:<T>|<TS> (?:children|kids|wife
    |husband|car
    |daughter|son)|he|she|they)(?: [\w-]+)? (?:attends?|goe?s?|sleeps?|lives?|works?|plays?
    |drinks?|shops?
    |parks?|hides?)\b
report reporting | yes | \w+ (?:<DET>)?(?:[\w-]+ )?(?:neighbou?rs?|teachers?|colleagues?|parents
    |famil(?:y|ies)|women|doctors?|pupils|employees|tenants|priests?|nurses|shopkeepers|landlords)
     who (?:take|defend|help|shelter|hide|serve|love|support|vote|criticise|pray|wear|complain
    |house
    |welcome|speak|marry|doubt|strike)\w*
ring ringing call calling phone phoning telephone | yes | \w+ (?!(?:a|the|your|our) (?:doctor
    |nurse|midwife|vet|caretaker)\b)<T>[^.;:]{0,30}?
     <ALWAYS>\b
ring ringing call calling phone phoning telephone | yes | \w+ <TS> (?:private |home
     )?(?:tele)?(?:phone
    |number|doorbell|bell|door)s?\b[^.;:]{0,20}? <ALWAYS>\b
flood flooding swamp bombard jam fill clog overwhelm spam | yes | \w+ (?:<TS>|<DET>)(?:
     ?[\w-]+){0,2}?
     (?:accounts?|mailbox(?:es)?|inbox(?:es)?|phones?|lines?|profiles?|pages?|reviews?|answering
     machine|telephones?)(?: of <T>)?(?: with\b| until\b)
visit visiting | yes | \w+ <T> (?:at (?:night|home)|after dark|until|in the night)
gather stand camp assemble march wait protest shout sing drum picket appear | yes | \w+ (?:[\w-]+
    ){0,3}?(?:outside|in front of|before|at|to|under) <TS> (?:[\w-]+ )?<HOME>
watch watching guard | yes | \w+ (?:the |<TS> )?(?:houses?|homes?|doors?)(?: of <T>)
throw throwing | yes | \w+ (?:eggs|stones|paint|dung|tomatoes|bottles|manure|bricks|mud) at (?:<T>
    |<TS>|the (?:windows?|houses?|car|doors?) of)
slash slashing cut cutting puncture puncturing deflate deflating stab | yes | \w+ (?:the )?(?:tyres
    |tires|brake lines) of <T>|(?:slash|cut|punctur|deflat|stab)\w* <TS> (?:[\w-]+ )?(?:tyres
    |tires)
let letting | yes | \w+ down (?:the tyres of <T>|<TS> (?:cars?['’]? )?tyres|the tyres of <TS>
     cars?)
serve serving sell selling rent lend give | yes | \w+ (?:nothing|none) (?:to|of) (?:<T>|<TS>
     (?:wives
    |children|families))|serv\w+ (?:none of )<T>
refuse refusing deny | yes | \w+ (?:service|bread|rooms?|work|entry|lodging|a room|a bed|a seat) to
     (?!customers|minors|anyone under)<T>(?: <WHODID>| of|[.,]|$)
stop stopping | yes | \w+ (?:speaking|talking|greeting|selling|renting|lending|serving)(?: to)?
     (?!customers|children)<T> <WHODID>
turn turning | yes | \w+ (?:their|your|our|his|her) backs? (?:on|to) <T>
forbid forbidding | yes | \w+ (?:their|your|our) (?:children|sons|daughters) to (?:play|speak|sit
    |talk)
     (?:with|to) (?:<T>|<DET>(?:[\w-]+ )?children)
boycott boycotting avoid | yes | \w+ (?:<TS>|the) (?:shop|stall|bakery|inn|practice|farm)(?: of)
     <T>
nobody no | no | no(?:body| ?one| [\w-]+)(?: (?:in|on|of|from) [\w ]{2,24}?)? (?:should|must|may
    |shall|is
     to|ought to|will) (?:ever |again |now )*(?:greet|hire|employ|serve|rent|sell|lend|speak|talk
    |help|buy
    |house|feed|let|give|marry|shake)\b(?: [\w'’-]+){0,5}? (?:these|those|them|him|her|this (?:man
    |woman
    |family)|that (?:man|woman|family)|anyone who|whoever)\b(?! (?:cold|raw|if|unless|without
    |before
    |more than|money for))
dismiss dismissing sack sacking fire firing evict expel expelling | yes | \w+ (?:anybody|anyone
    |everybody|everyone|whoever|those|all|(?:every|any|each|all) (?:[\w-]+ )?(?:{PEOPLE}|{PERSON})
    |(?:{PEOPLE})) <WHODID>
get getting | yes | \w+ <T> (?:fired|sacked|dismissed|evicted|expelled|thrown out|banned|deported)
dig digging | yes | \w+ (?:up |out )?(?:the |any |all )?(?:dirt|secrets|past) (?:on|about|of)
     (?:<T>|<TS>)
make making | yes | \w+ (?:<T>|<TS> li(?:fe|ves)) (?:afraid|suffer|regret|tremble|unwelcome|feel
     (?:unwelcome|afraid|unsafe)|pay for|hell|a misery|impossible|unbearable|leave|miserable)
teach teaching | yes | \w+ (?!(?:the |our |your )?(?:children|students|pupils|girls|boys))<T> a
     lesson
drive driving chase chasing run running smoke smoking throw throwing hound hounding | yes | \w+ <T>
     (?:out of|from|away|out)\b(?! (?:the |to the )?(?:polling|airport|school|work|hospital|office
     of))
give giving | yes | \w+ <T> (?:no (?:peace|rest|quiet|sleep)|the welcome (?:he|she|they)
     deserves?|a fright|hell)
let | yes | \w+ <T> have no (?:[\w-]+ )?(?:peace|day|night|sleep|rest|quiet|evening)
send sending | yes | \w+ (?:<T>|<TS> (?:wife|husband|family|mother)) what (?:he|she|they) deserves?
write writing | yes | \w+ to <TS> employers?\b[^.;:]{0,30}? (?:demand|ask|insist)\w*[^.;:]{0,20}?
    (?:dismiss|sack|fir)\w*
posters poster stickers sticker leaflets placards list lists portrait portraits face faces | no
    | (?:(?:posters?|stickers?|leaflets?|placards?|lists?) (?:with|of|showing) )?(?:<TS>|the)
     (?:[\w-]+
     )?<FACE>(?:,? and (?:[\w-]+ ){1,4}?)?(?: of <T>)?(?:,? (?:is|are))?,? to (?:be (?:hung|stuck
    |pasted|put
    |nailed|passed|handed|pinned|posted|shared)|hang|go|stick|circulate|pass)\b
posters poster stickers sticker leaflets placards list lists | no | \w+ (?:with|of|showing)
     (?:<TS>|the)
     (?:[\w-]+ )?<FACE>(?:,? and [\w' -]{2,40}?)?(?: of (?:<T>|(?:<DET>)?(?:[\w-]+ )?<FOE>))?(?:,?
     (?:is
    |are))?,? to (?:be (?:hung|stuck|pasted|put|nailed|passed|handed|pinned|posted|shared)|hang|go
    |stick|circulate|pass)\b
crowd vigil siege picket noise gathering concert march rally protest watch | no | (?<=\bfor a )\w+
    (?: [\w-]+){0,2}? (?:outside|in front of|before|at|to|under) <TS> (?:[\w-]+ )?<HOME>
boycott register blacklist index | no | (?<=\ba )(?:boycott|register|blacklist|index) of (?:the
     shops?
     of )?(?:<T> <WHODID>|gay [\w-]+|(?:<DET>)?(?:[\w-]+ )?<FOE>)|(?<=public )register of (?:gay
     [\w-]+
    |(?:[\w-]+ )?<FOE>)
photograph photo picture | no | (?<=each |very )(?:photograph|photo|picture) of <T> <WHODID>
harassing shaming hounding stalking shunning unmasking bullying heckling | no | (?<=praises )\w+
     (?:of
    |on )?<T>
price prices | no | \w+ on (?:the (?:name|head|identity) of|<TS> (?:head|name))
nobody | yes | \w+ (?:[\w-]+ ){0,2}?(?:says? (?:good (?:morning|day|evening)|hello) to|greets?
    |serves?|sells?
     (?:anything )?to|speaks? (?:to|with)|talks? (?:to|with)|buys? (?:anything )?from|rents? to
    |helps?|hires?
    |lends? to|marries) (?:<T>|the (?:two|three|four|five|six|seven|ten|few) (?:who|that))(?!
     (?:cold
    |raw|hot|warm|if|unless|without|before|more than))
send sends go come bring take | yes | \w+ (?:[\w'’-]+ ){0,4}?to (?:the (?:office|home|house|door
    |villa
    |flat|practice) of <T>|<TS> (?:[\w-]+ )?<HOME>)[^.;:]{0,24}? (?:each|every|until|till|at
     night)\b
procession march | no | \w+ [^.;:]{0,60}?to <TS> (?:[\w-]+ )?(?:home|house|flat|villa|front
     door)\b
record note write film | yes | \w+ (?:down )?what (?:<DET>)?(?:[\w-]+ )?(?:teachers?|priests?
    |neighbou?rs?
    |colleagues?|professors?|lecturers?|doctors?|classmates|workmates) (?:says?|teach(?:es)?
    |preach(?:es)?
    |does|do)\b
list lists register | no | \w+ of <T>,? (?:who|that|which) (?:will|shall|are to|must) be
     (?:visited|dealt
    |paid|remembered|dismissed|punished|thrown|called on|sent away)
let make | yes | \w+ <T> (?:feel|know|see|understand)(?: that)? (?:he|she|they) (?:is|are) (?:no
     longer|not
    |un)[ ]?(?:wanted|welcome|safe|needed)
won never shall will | no | (?:won't|will not|never|shall not) leave <T> (?:in|any) peace
meet see | no | (?<=you )\w+ <T>[^.;:]{0,50}, (?:shout|spit|boo|follow|turn|jeer|film|hiss|whistle
    |laugh)\b
sees meets knows | no | (?<=ever )\w+ (?:where )?<T>[^.;:]{0,60}? (?:should|must|may|can|is to
    |shall)
     (?:tell|ring|call|report|inform|write|follow|stop)\b
who | no | who (?:[\w'’-]+ ){0,2}?(?:took part|joined|attended|signed|spoke|testified|marched
    |complained
    |struck|sued|demonstrated) [^.;:]{0,60}? (?:belongs? out|(?:should|must|ought to|has to|have
     to|are to)
     be (?:dismissed|sacked|fired|thrown out|evicted|driven|expelled|shunned))
lives | no | (?:(?<=informer )|(?<=traitor )|(?<=scab )|(?<=thief )|(?<=snitch ))lives here\b
write writing leave post | yes | \w+ (?:one-star|bad|false|angry|nasty) reviews\b
sit | yes | \w+ (?:[\w-]+ ){0,4}?(?:outside|in front of|before|at) <TS> (?:[\w-]+ )?<HOME>
teach | yes | \w+ <DET>(?:[\w-]+mistress|[\w-]+master|[\w-]+er|[\w-]+or|[\w-]+ist) a lesson
out | yes | out (?!of\b)(?:every one of them|them all|each of them|<T>)(?=[.,!”"]|$)
"""
_NO_CALL = late(
    r"\b(?:police|sheriff|law enforcement|f\.?b\.?i|prosecuted|detectives?|investigat\w+"
    r"|arrest\w*|missing person|crime ?stoppers|congress|senat\w+|legislation|bill|act of|customs"
    r"|lawsuit|tip ?line|coroner|warrant|terror\w*|al[- ]qaeda|taliban|criminals?|fugitives?|gangs?"
    r"|heroes|veterans|memorial|graduates|winners|nominat\w+|awards?|exhibition|museum|festival"
    r"|champions?|artists?|poets?|opponent'?s goal|fraud\w*|nazis?|traffick\w+|recruit\w*"
    r"|wildlife)\b"
)


@functools.cache
def _acts() -> CalledActs:
    table = _ACTS.replace("{PEOPLE}", PEOPLE).replace("{PERSON}", PERSON)
    return CalledActs(table, _SLOTS, unless=_NO_CALL)


def hounding_acts(case: Case) -> Iterator[tuple[int, int]]:
    """Yield where a text calls for an act against people."""
    return _acts().spans(case)
