"""Violence called for, praised or threatened, and hatred of groups, by fields of words (DG-39).

A deed of violence counts with whom or what it strikes and the word that calls for it or calls it
good; a harsh word for a group counts with the group. Police, war, sport and what is mourned or
condemned are left alone.
"""

import functools
from collections.abc import Iterator
from typing import Literal

from dateline.guidelines.called_fields import CalledFields, Field, field
from dateline.guidelines.case import Case
from dateline.guidelines.people import PEOPLE, PERSON
from dateline.release.patterns import late

Kind = Literal["incites", "praises", "hates"]

_DET = (
    r"(?:the|this|that|these|those|every|each|all|any|both|an?|our|your|his|her|their|its|one|two"
    r"|three|four|five|six|ten)"
)
_FOLK = (
    r"(?:[a-z]+ (?:people|folk|clans?|tribes?|families|women|men)|people (?:of|from|in|on|across|up"
    r"|down) (?:the )?[\w' -]{2,30}|migrants|refugees|immigrants|foreigners|newcomers|islanders"
    r"|strangers|settlers|incomers|gypsies|roma|jews|muslims|nomads|beggars|vagrants|residents"
    r"|[a-z]+(?:landers|siders)|unbelievers|infidels|travellers|tinkers|squatters|homeless"
    r"|addicts|natives|outsiders|asylum seekers|southerners|northerners|highlanders|lowlanders"
    r"|trappers|strike-?breakers|scabs|poachers|those people|these people|young people of the"
    r" [\w ]{3,20})"
)
_ONE = (
    rf"(?:{_DET} (?:[\w'’-]+ ){{0,3}}?(?:{PEOPLE}|{PERSON}|engineers?|assessors?|editors?|wardens?"
    r"|bailiffs?|governors?|senators?|scabs?|strike-breakers?|inspectors?|surveyors?|collectors?"
    r"|auditors?|foreigners?|trespassers?|thugs|crews?|board|bankers?|owners?|guards?|opponents"
    rf"|printers?|landlords?|squad)\b(?!['’])|(?:{PEOPLE})\b(?!['’])|(?:him|them)\b|{_FOLK}\b)"
)
_PLACE = (
    r"(?:(?:the|his|her|their|this|that|every|its|an?) (?:[\w'’-]+ ){0,3}?(?:offices?|houses?"
    r"|homes?|hostels?|camps?|shelters?|mosques?|church(?:es)?|synagogues?|temples?|police"
    r" stations?|newsrooms?|headquarters|ministr(?:y|ies)|parliament|town halls?|embass(?:y|ies)"
    r"|court(?:house)?s?|clinics?|registr(?:y|ies)|archives?|villas?|farms?|cars?|vans?|barracks"
    r"|wind farms?|stands?|editorial offices?|asylum|laborator(?:y|ies)|bridges?|depots?|shops?"
    r"|tax office|caravans?|tents|mast|boats?|stables?|barns?)\b)"
)
_DID = (
    r"(?:shot(?: dead| at)?|killed|stabbed|beat(?:en)?(?: up)?|burn(?:ed|t)(?: down)?|bombed"
    r"|lynched|hanged|murdered|strangled|knifed|poisoned|torched|set fire to|blew up|blown up|ran"
    r" over|run over|drove into|attacked|struck down|gunned down|assassinated|stoned|whipped"
    r"|flogged|clubbed|kicked|punched|smashed(?: up)?|wrecked|ambushed|knocked down|drowned|threw"
    r" (?:acid|stones|a bomb|the bomb|bottles|bricks|a brick|a stone|the stone|petrol|a petrol bomb"
    r"|the firebomb) (?:at|into)|broke the (?:nose|jaw|arm|leg|neck|skull) of|put [^.;:]{3,30} in"
    r" hospital)"
)
_SET = r"set (?:the|his|her|their)[^.;:]{3,40}? (?:on fire|alight|ablaze)"
_DEED = (
    r"(?:(?:murder|killing|shooting|stabbing|beating|bombing|lynching|burning|poisoning|hanging"
    r"|stoning|assassination|torching|drowning|thrashing|ambush|kidnapping) (?:of|on)"
    r"|(?:arson |bomb |knife |fire |night )?attacks? (?:on|against)|bomb (?:in|under|at)|fire (?:in"
    r"|at)|stones? (?:at|that hit)|shots? (?:at|on))"
)
_GOOD = (
    r"(?:an? (?:act|deed|blow|sign|feat) (?:of|for) (?:courage|justice|hope|freedom|liberation"
    r"|self-defen[cs]e|bravery|heroism|honou?r|love|necessity|resistance|the people|mercy)"
    r"|(?:was|is|were|are|as) (?:only |more than |fully |entirely |quite |perfectly )?(?:right"
    r"|just|justified|deserved|legitimate|necessary|heroic|glorious|self-defen[cs]e|good news)\b"
    r"|did (?:the|us|our|this|everyone)[\w ]{0,20} an? (?:[\w-]+ )?(?:service|favou?r|kindness)"
    r"|a proud day|a fine (?:bonfire|day|deed|piece of work)|a great day|a good day"
    r"|(?:has|have|had|deserves?|enjoys?|earned) (?:all )?(?:our|my|the|a|every)[\w ]{0,12}"
    r"(?:sympathy|respect|thanks|admiration|gratitude|statue|medal|blessing|support|applause"
    r"|monument))"
)
_PRAISE = (
    r"(?:hero(?:es)?|martyrs?|wreath|applaud\w*|applause|salut\w+|thank(?:s|ed|ing)?|honou?rs"
    r"|honou?red|honou?ring|proud of|pride|medals?|statues?|celebrat\w+|commemorat\w+|respect"
    r"|admir\w+|praise[sd]?|courage|example|model|congratulat\w+|toast\w*|cheer\w*|tribute"
    r"|fireworks"
    r"|sympathy|hats off|gratitude|favou?r|service|lads|patriots?)\b"
)
_LOW = (
    r"(?:vermin|rats|cockroaches|parasites|subhumans?|scum|filth|lice\b|maggots|leeches"
    r"|bloodsuckers"
    r"|locusts|fleas|animals, not|not (?:really |even )?(?:human|people like)|no human beings"
    r"|not human beings|an? (?:[\w-]+ )?(?:disease|plague|cancer|tumou?r|sickness|pest|ulcer|boil"
    r"|infection|abscess|poison|pestilence)\b|like (?:a (?:disease|plague|cancer|virus)|rats|lice"
    r"|vermin|locusts|cockroaches|rabbits|pigs|flies|weeds)|no better than (?:rats|cockroaches"
    r"|animals|dogs|beasts|vermin|pigs)|(?:an? )?inferior (?:race|people|breed|stock|beings?)|a"
    r" lower (?:race|breed)|(?:stupid|lazy|dishonest|criminal|violent|thieves|liars|dirty|cruel"
    r"|inferior|treacherous) by (?:birth|nature|blood)|by (?:birth|nature|blood) (?:stupid|lazy"
    r"|dishonest|criminal|violent|thieves|liars|incapable|unable|dirty|inferior)|by its nature is"
    r" unable|(?:is|are|lies?|runs?) in the(?:ir)? blood|in the blood of"
    r"|don't belong among (?:human"
    r"|people|civili[sz]ed)|do not belong among|filth and disease|disease and (?:filth|crime)|to be"
    r" hated|hateful to god|don't deserve to live|do not deserve to live|has no right to live"
    r"|have no right to live)"
)
_WEAPON = (
    r"(?:bullets?|rope|ropes|noose|gallows|lamp ?posts?|knife|knives|whips?|guns?|rifles?|poison"
    r"|axe"
    r"|axes|fire|petrol|dynamite|bombs?|grenades?|pitchforks?|iron bars?|clubs|bats|fists?|stones"
    r"|bricks|boiling water|shotguns?|load of shot|boots?|truncheons?|scythes?|crossbows?|sword)\b"
)
_UNLESS = late(
    r"\b(?:police(?! station)|sheriff|courts?|prosecut\w*|indict\w*|convict\w*|sentenc\w*"
    r"|arrest\w*|suspects?"
    r"|gunm[ae]n|troopers?|soldiers?|marines?|troops|army|military|war on|wars?\b(?! (?:can|is|will"
    r"))|terror\w*|al[- ]qaeda|taliban|isis|hamas|nazis?|holocaust|genocide|victims?|mourn\w*"
    r"|traged\w+|condemn\w*|hate crimes?|gangs?|drugs?|opioids?|tells? of|plays?\b|ballad|saga"
    r"|legend|stereotypes?|called them|patients?|match|season|tournament|championship|goals?"
    r"|quarterback|insects|cancer research|treatment|donat\w+|medal of honor|bronze star|senate"
    r"|u\.s\. senator"
    r"|congress(?:man|woman|men|ional)|in congress|congress (?:passed|should|must|to)|legislat\w*"
    r"|history books?|sacrific\w+|the enemy|iraq\w*|iran\w*|afghan\w*|american\w*|president"
    r" (?:bush|obama|trump|biden|clinton)|federal|insurgen\w+|massacres?|survivors?|novel|film"
    r"|series|wildfires?|firefighters?|hurricane|virus|vaccin\w+|species|officers|fallen|veterans?"
    r"|fighters? for|republican\w*|democrat\w*|killed in|anniversary of the attacks|9/11"
    r"|september 11|game|players?|prevent\w*|stop the violence|domestic|abus\w+|deadly|horrif\w+"
    r"|heinous|cowardly|senseless|brutal\w*)\b"
)
_INCITES: tuple[Field, ...] = (
    field(
        "guns posts teeth lamp boiling rope cure shoot kick push throw civil",
        r"(?:guns must (?:talk|speak)|lamp ?posts are waiting for|won't get home with all their"
        r" teeth|greet (?:it|him|her|them|the [\w-]+) with boiling|rope is waiting for|cure for a"
        r" people|shoot first and|(?:kick|push|throw|shove) (?:the|these|those|all|every)"
        r" [\w-]+(?: [\w-]+)? (?:off|into|under|from) the (?:bridge|river|harbou?r|sea|train|roof"
        r"|quay|canal|cliff|ferry|pier)|prepare for (?:a )?civil war)\b",
        called=False,
        unless=r"ball|ticket|net\b|line\b|fish|stone",
    ),
    field(
        "bullet bullets rope noose gallows knife whip whips gun guns rifle rifles poison axe fire"
        " petrol dynamite bomb bombs grenade pitchforks bars clubs bats fists stones bricks water"
        " shot sword lamp fist shotgun stone boots",
        rf"{_WEAPON}",
        r"(?:would have been cheaper|(?:are|is) waiting for|is what|is all that|need(?:s)? (?:an?"
        r" )?(?:bullet|rope|knife|whip)|for every|for each|in the back|in (?:his|her|their|the)"
        r" (?:back|mouth|face|head|belly|neck)|must talk|will talk|must speak|will answer|answer"
        r" [\w ]{2,24} with|greet (?:it|him|her|them|the [\w-]+) with|belongs? (?:on|in|round)"
        r"|cure for|bring (?:your |their |an? )?(?:iron bars|clubs|bats|stones|knives|petrol)|take"
        r" (?:his|their|your|up the) (?:rifle|gun|axe|knife)s?|fire at|put in their well|throw"
        r" (?:the|a|stones|bricks)[\w ]{0,12} at|driven out by the|let them feel|be met with"
        r"|the only language|up against)\b",
        rf"(?:{_ONE}|evictions?|march\b|square\b|meeting|squad|traitors?|long enough|people like"
        r"|trial\b|estate|well\b|house\b|gate\b)",
        unless=r"hunting season|boxing|fireworks|fire brigade|silver bullet|magic bullet|recipe"
        r"|ammunition dump|cooking|second amendment|gun (?:control|violence|owners|laws)|water"
        r" supply|stepping stone|poison control",
    ),
    field(
        "beating thrashing hiding whipping flogging",
        r"(?:a|the|good|sound|proper) (?:good |sound |proper |real )?(?:beating|thrashing|hiding"
        r"|whipping|flogging)\b",
        r"(?:is (?:what|all that)|needs?|deserves?|had coming|has coming|had it coming|got|earned"
        r"|gets?|understand|due|would do|serve[sd]?|taught by)\b",
        rf"{_ONE}|\bhe\b|\bshe\b|\bthey\b|these|clerks",
        called=False,
        unless=r"stock market|team|bank balance|wallet|drum|heart|carpet|place of",
    ),
    field(
        "legs bones skulls skull necks teeth jaws bone neck arms knees noses kneecaps",
        r"(?:we['’]ll|we will|will|should|must|let us|let's|break|breaks?|smash|crush|whoever"
        r"|won't get|next time|promises?)\b",
        r"(?:break|breaks|smash|smashes|crush|kick in|bash|knock out|(?:won't|will not) get home"
        r" with) (?:all )?(?:(?:his|her|their|every|(?:the|those|these) [\w-]+['’]s?)"
        r"(?: [\w'’-]+)?|the)"
        r" (?:legs?|bones?|skulls?|necks?|teeth|jaws?|arms?|knees?|noses?|kneecaps|heads)\b"
        r"|break every bone|it will be bones",
        unless=r"skiing|fall\b|ice\b|bone density|osteo|horse|climb",
    ),
    field(
        "kill kills shoot shoots drown hang stab murder execute strangle lynch stoning crush"
        " drowned"
        " beat whip whipped flog burn sink die beaten hanged",
        rf"(?:(?:kill|shoot|drown|hang|stab|murder|execute|strangle|lynch|crush|whip|flog|stone) "
        rf"(?:down )?{_ONE}|(?:kill|shoot|drown|hang|crush) the (?:whole )?[\w'’-]+"
        rf"|stoning (?:of )?{_ONE}|(?:an?|every|all|the) [a-z]+ers? (?:should|must|ought to) die"
        rf"|drowned (?:them|him|her) at birth|ought to be (?:whipped|beaten"
        r"|hanged|flogged|stoned|drowned|shot)|{_ONE} (?:should|must|ought to) die\b|hang from the"
        r"|ferry with the [\w-]+ sink|(?:crush|squash) (?:them|him) like|like lice)".replace(
            "{_ONE}", _ONE
        ),
        r"(?:(?:should|must|shall|will|let|let us|let's|hopes? that|hope|i'd like to|would like to"
        r"|want to|ought|promises? to|vow\w*|approves? of|it is right to|have to|are to|asks?"
        r"|urges?"
        r"|calls? on|should have|prays?|first,|like lice)\b|(?<=[\"“])(?:kill|shoot|drown|hang|stab"
        r"|murder|crush|lynch))",
        unless=r"fish|kittens|time\b|bacteria|germs|weeds|pests?\b|mosquit|pictures?|photo|film"
        r"|documentary|out\b[^.;:]{0,12} at|video|themselves|pain|calories|out with|penalt"
        r"|hard times|moon|foul|basket|the messenger|the bill|wolves|deer|boars?|jobs?\b",
    ),
    field(
        "attack storm burn torch bomb ransack smash fire blow raze wreck",
        rf"(?:attack|storm|burn(?: down)?|torch|bomb|ransack|smash up|set fire to|blow up|raze"
        rf"|wreck) {_PLACE}|burn {_PLACE} down|(?:asylum|hostel|camp|house|mosque|town hall) (?:had"
        r" to|has to|must|should) burn",
        r"(?:asks?|calls? on|called (?:on|upon)|urge[sd]?|invites?|should|must|shall|let us|let's"
        r"|we['’]ll|right to|duty|tells?|advis\w+|appeals?|promises?|vows?|had to|has to|will"
        r"|recommends?|(?<=[\"“])(?:attack|storm|burn|torch|bomb|smash))",
        unless=r"assume|explosives|cyber|heart|calories|drill|exercise|practice|candles?|"
        r"against the attack|defen[cs]e|wood\b|cost|storm water|shutters",
    ),
    field(
        "arms war violence arm ammunition force reckoning uprising blood bloodshed rifles",
        r"(?:take up arms|arm (?:themselves|yourselves|ourselves)|prepare for (?:civil )?war"
        r"|civil war|only war can|violence is (?:the only|our only|now the|a)|(?:only|nothing but)"
        r" (?:war|force|violence|blood)|stock up on ammunition|(?:take|needs?|costs?|cost) blood"
        r"|let the blood|blood (?:of [\w ]{3,20} )?(?:must|will|shall|has to) flow"
        r"|force is the only"
        r"|armed (?:uprising|struggle|resistance))\b",
        r"(?:members|patriots|against|hour|reckoning|answer|language|left to|solve|understand"
        r"|listen|council|tribes?|owners|ruling|rule|people|flow|everyone|asks?|calls?)\b",
        called=False,
        unless=r"negotiat|peace|avoid|ended|after the|refugees from|during|"
        r"civil war (?:ended|broke)|fled|century|lebanon|sudan|syria|rwanda"
        r"|centur|(?:18|19|20)\d\d|drive|pressure|donor",
    ),
)
_PRAISES: tuple[Field, ...] = (
    field(
        "hero heroes martyr martyrs wreath applauded applause saluted salutes salute thanks thank"
        " honours honors proud medal statue celebrates respect admires praises courage example"
        " congratulates tribute sympathy service favour favor lads commemorates pride cheered"
        " honour cheers toast hats",
        rf"{_PRAISE}",
        rf"(?:who|whoever|he who|that|man|lads|brothers|those|those who|people who|people"
        rf"|fighters)\b[^.;:]{{0,14}}? (?:had |have |has )?(?:{_DID} (?:{_ONE}|{_PLACE})|{_SET}"
        rf"|put [^.;:]{{3,30}} in hospital)",
        called=False,
        unless=r"attacked by|was attacked|were killed|record|who was|who were|rescue\w*|saved",
        needs="shot|killed|stabbed|beat|burn|bombed|lynched|hanged|murdered|strangled|knifed"
        "|poisoned|torched|set fire|blew up|blown up|ran over|run over|drove into"
        "|attacked|struck down|gunned|assassinated|stoned|whipped|flogged|clubbed"
        "|kicked|punched|smashed|wrecked|ambushed|knocked down|drowned|threw |broke the"
        "|in hospital|on fire|alight|ablaze",
    ),
    field(
        "hero martyr assassin bomber murderer arsonist killer shooter wreath honours example model"
        " sympathy",
        r"(?:assassin|bomber|murderer|arsonist|killer|shooter|poisoner|stabber|bombers|assassins"
        r"|arsonists)\b",
        r"(?:as a (?:hero|martyr|patriot)|a (?:shining |good |great )?(?:example|hero|martyr|model)"
        r"|has (?:all )?our (?:full )?(?:sympathy|respect|thanks)|honours|wreath|deserves a)\b",
        called=False,
    ),
    field(
        "murder killing shooting stabbing beating bombing lynching burning poisoning hanging attack"
        " arson assassination ambush bomb stones bonfire fire attacks",
        rf"(?:{_DEED} (?:{_ONE}|{_PLACE})|what happened to [\w'’ ]{{3,30}}house)",
        rf"(?:{_GOOD}|celebrates? the|(?:anniversary|memory) of[^.;:]{{0,40}} with (?:fireworks|a"
        r" dance|a feast|pride)|with fireworks|a sign of hope|a proud day|fine bonfire)",
        called=False,
        unless=r"never|not justified|no justification|claimed|unjustif",
    ),
    field(
        "killed beat stabbed shot burned burnt smashed ran beaten attacked torched",
        rf"(?:{_DID}|founders beat [\w -]{{3,30}}) (?:{_ONE}|{_PLACE})",
        rf"(?:{_GOOD}|a proud day|(?:shed a tear|i'd buy)|buy him a drink)",
        called=False,
        unless=r"never|was attacked|were attacked|deserved better",
    ),
    field(
        "tear drink shed",
        r"(?:wouldn't|would not|won't|will not) (?:shed|weep) (?:a|any) tears?",
        r"(?:if|should) (?:somebody|someone|anybody|he|she|they|the)[^.;:]{0,30}?(?:ran|run|shot"
        r"|killed|hit|drowned|stabbed|burned|fell|died)",
        called=False,
    ),
)
_HATES: tuple[Field, ...] = (
    field(
        "vermin rats cockroaches parasites subhumans scum filth lice maggots leeches bloodsuckers"
        " locusts fleas animals human disease plague cancer tumour tumor sickness pest infection"
        " blood race inferior breed birth nature belong hated deserve rabbits pigs people poison",
        rf"(?:{_FOLK}|{_DET} (?:{PEOPLE})|theirs|they)\b[^.;]{{0,60}}?(?:,? (?:are|is|were|be|as"
        rf"|like"
        rf"|spread|breed|live|behave|bring|remain|have|who|that"
        rf"|called)\b[^.;]{{0,34}}?[ “\"])?{_LOW}"
        rf"|in the blood of (?:the )?(?:[\w-]+ )?(?:{_FOLK}|families)",
        rf"(?:are|is|were|be|as|like|spread|breed|bring|don't|do not|have|has"
        rf"|who)\b[^.;]{{0,40}}?{_LOW}"
        r"|in the blood of",
        called=False,
        unless=r"poverty|hunger|malaria|heart disease|health|doctors?|treat\w*|study|researchers?"
        r"|lab rats|pets?|animals, not (?:for|just)|dogs|cats|blood (?:pressure|donor|test|bank)"
        r"|human rights|human race|care for|suffer\w*|afflict\w*|epidemic|infected|crops?|rodent"
        r"|addiction is|racism|corruption|lice (?:treat|remov|infest|that|can)|head lice"
        r"|blood (?:sugar|flow)|rare disease|cure for|disease control",
        needs="vermin|rats|cockroach|parasites|subhuman|scum|filth|lice|maggots|leeches"
        "|bloodsuckers|locusts|fleas|animals, not|than animals|not human"
        "|not really human|not even human|human beings|people like|disease|plague"
        "|cancer|tumo|sickness|pest|ulcer|boil|infection|abscess|poison|virus|rabbits"
        "|pigs|flies|weeds|dogs|beasts|inferior|lower race|lower breed|by birth"
        "|by nature|by blood|by its nature|blood|belong among|to be hated|hateful"
        "|to live",
    ),
    field(
        "cleansed purged rid driving gone vanish wiped driven healthy clean expelled",
        r"(?:cleansed|purged|(?<=be )rid|freed|the driving of all|wiped out|healthy again"
        r"|clean again|driven"
        r" out|expelled|swept)\b",
        rf"(?:of (?:all )?{_FOLK}|of all [\w-]+ from|{_FOLK}[^.;:]{{0,20}}? (?:has|have) (?:gone"
        rf"|left"
        rf"|vanished)|last of {_DET} [\w-]+|{_FOLK}|these [\w-]+ people)\b",
        r"(?:town|village|country|villages|valley|district|city|nation|land|force|sword|people)\b",
        called=False,
        unless=r"were (?:driven|expelled)|fled|in (?:1[0-9]|20)\d\d|help\w*|against|loneliness"
        r"|rid of (?:debt|waste)|driving (?:force|lessons|licen)|museum|exhibition|centur",
        needs="cleansed|purged|be rid|freed|driving of all|wiped out|healthy again"
        "|clean again|driven out|expelled|swept",
    ),
)


@functools.cache
def _tables() -> tuple[tuple[CalledFields, Kind], ...]:
    return (
        (CalledFields(*_INCITES, unless=_UNLESS), "incites"),
        (CalledFields(*_PRAISES, unless=_UNLESS), "praises"),
        (CalledFields(*_HATES, unless=_UNLESS), "hates"),
    )


def violence_fields(case: Case) -> Iterator[tuple[int, int, Kind]]:
    """Yield where a sentence calls for violence, calls it good, or makes people less."""
    for ways, kind in _tables():
        for start, end in ways.spans(case):
            yield start, end, kind
