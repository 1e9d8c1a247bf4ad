"""Violence called for, called right or honoured, and people called less than people (DG-39).

Each line ties a deed and whom it strikes, or a group and what is said of it; a deed of violence
alone, or a harsh word alone, is none.
"""

import functools
from collections.abc import Iterator
from typing import Literal

from dateline.guidelines.calling import CalledActs
from dateline.guidelines.case import Case
from dateline.guidelines.people import PEOPLE, PERSON
from dateline.release.patterns import late

Kind = Literal["incites", "praises", "hates"]

_SLOTS = {
    "DET": (
        r"(?:(?:the|these|those|this|that|every|each|any|all|a|an|one|his|her|their|our|its|your"
        r"|two"
        r"|three|four|both|such|of) ){1,3}"
    ),
    "T": (
        rf"(?:<DET>(?:[\w'’-]+ ){{0,3}}?(?:{PEOPLE}|{PERSON})\b(?!['’])|(?:{PEOPLE})\b(?!['’])"
        r"|<DET>[\w-]+(?:ers|ors|ists|ians|folk|people|clans?|landers)\b|<DET>(?:profiteers?"
        r"|rangers?"
        r"|lowlanders|highlanders|scoundrels?|hill \w+|river \w+|\w+ women|\w+ men)\b"
        r"|(?:him|her(?! [a-z])|them|anybody|anyone|whoever|those who|these people|the lot of them"
        r"|every one of them)\b)"
    ),
    "WHERE": (
        r"(?:<DET>(?:[\w'’-]+ ){0,3}?(?:offices?|houses?|homes?|hostels?|camps?|shelters?|mosques?"
        r"|church(?:es)?|synagogues?|temples?|stations?|newsrooms?|headquarters|ministr(?:y|ies)"
        r"|parliament|town hall|embass(?:y|ies)|courthouses?|clinics?|shops?|villages?|crowd"
        r"|barracks"
        r"|quarters?|villas?|farms?|cars?|ships?|newspaper)\b)"
    ),
    "DOES": (
        r"(?:beat(?:s|ing)?|thrash(?:es|ing)?|whip(?:s|ping)?|flog(?:s|ging)?|ston(?:es?|ing)"
        r"|hang(?:s"
        r"|ing)?|lynch(?:es|ing)?|kill(?:s|ing)?|shoot(?:s|ing)?(?: at| dead)?|stab(?:s|bing)?"
        r"|burn(?:s"
        r"|ing)?|drown(?:s|ing)?|strangl(?:es?|ing)|bomb(?:s|ing)?|attack(?:s|ing)?|murder(?:s"
        r"|ing)?"
        r"|set(?:s|ting)? fire to|throw(?:s|ing)? (?:stones|bottles|bricks|fire ?bombs|acid) at"
        r"|str(?:ikes?|iking)(?: down)?|hit(?:s|ting)?|slap(?:s|ping)?|torch(?:es|ing)?"
        r"|punch(?:es|ing)?"
        r"|violence against|club(?:s|bing)|knif(?:es|ing)|assassinat(?:es?|ing)|(?:the "
        r"|an )?(?:attacks? on"
        r"|(?:burning|killing|shooting|murder|bombing|lynching|stabbing|beating|stoning"
        r"|assassination"
        r"|torching|hanging) of))"
    ),
    "DID": (
        r"(?:shot(?: dead| at)?|killed|stabbed|beat(?: up)?|burn(?:ed|t)(?: down)?|bombed|lynched"
        r"|hanged"
        r"|murdered|strangled|knifed|poisoned|torched|set fire to|blew up|plough?ed into|ran over"
        r"|drove into|attacked|struck down|gunned down|assassinated|threw (?:the |a )(?:bomb|stone"
        r"|bottle|grenade|knife|brick)(?: at| into)?|broke (?:his|her|their|the) (?:jaw|nose"
        r"|legs?|arm"
        r"|skull|neck)|smashed (?:his|her|their|the) (?:skull|face|head)|clubbed|whipped|flogged"
        r"|stoned"
        r"|drowned)"
    ),
    "DOER": (
        r"(?:the |those |all |every |that |these |our |whoever|a )?(?:[\w-]+ ){0,2}?(?:man|woman"
        r"|men|women"
        rf"|boys?|lads?|hands?|martyrs?|youths?|ones?|fellows?|hero(?:es)?|those|whoever|{PERSON}"
        rf"|{PEOPLE})"
    ),
    "RIGHT": (
        r"(?:(?:is|was|are|were|remains?) (?:only |fully |entirely |our |his |her |their |the |a "
        r"|an |every"
        r" [\w-]+['’]s |good |no more than |more than )*(?:justified|legitimate|self-defen[cs]e"
        r"|duty|rights?"
        r"|just|allowed|permitted|service|fair|feast|good day|blessing|victory|gift|joy|glorious"
        r"|heroic"
        r"(?: deed)?|deserved|great day|proud day|holy|virtue|lawful|honour|beautiful|noble"
        r"|necessary|well"
        r" earned|triumph)\b|(?:is|was|are|were) (?:no|not an?|never an?) (?:crime|sin|wrong"
        r"|offen[cs]e"
        r"|shame)\b)"
    ),
    "LOW": (
        r"(?:rank (?:beneath|below|under) (?:other|all|our|the)|belongs? to a (?:lower|lesser"
        r"|inferior)"
        r" (?:race|breed|kind)|(?:are|is) (?:worth less than|less than human"
        r"|not human\b(?! (?:rights|error|beings? who))"
        r"|not people like us|not people(?=[.,!”\"])|beneath us|lesser (?:people|beings)"
        r"|a lower (?:race|breed|kind)|lower than (?:animals|beasts|dogs)|subhuman|born (?:thieves"
        r"|criminals|liars|slaves|murderers|cheats)|a swarm of|sick and should"
        r")|(?:live|breed|think|behave"
        r"|smell"
        r"|multiply) like (?:pigs|rats|animals|vermin|beasts|rabbits|lice))\b"
    ),
    "FILTH": (
        r"(?:an? (?:[\w-]+ )?(?:cancer|plague|swarm|pest|disease|tumou?r|boil|infection|virus"
        r"|poison)"
        r" (?:in|on|of|for) (?:the (?:body|flesh|face) of )?(?:our|the|this|any) (?:nation|people"
        r"|town"
        r"|village|country|land|city|valley|race|quarter|street|state|earth|province)"
        r"|an? swarm of (?:locusts|rats|flies|insects))"
    ),
    "BAD": (
        r"(?:thie(?:f|ves)|liars?|cheats?|criminals?|murderers?|traitors?|parasites?|rapists?"
        r"|beggars?"
        r"|swindlers?|enem(?:y|ies))"
    ),
    "RID": (
        r"(?:cleansed|rid|freed|purged|cleared|clean|cleaned|emptied) of (?:the |all |these "
        r"|this |such )?"
        r"(?:[\w-]+ )?(?:vermin|filth|scum|roma|jews|muslims|gypsies|migrants|foreigners"
        r"|[\w-]+ (?:folk"
        r"|people|clans|families)|[\w-]+(?:ans|ers|ish|landers|siders|i)s?)\b"
    ),
}
_INCITES = r"""
beat beating whip whipping stone stoning hang hanging shoot shooting burn burning stab stabbing
     drown
     behead execute | yes | \w+ (?:up |down )?(?:<DET>(?:[\w'’-]+ ){0,3}?
    (?:{PEOPLE}|{PERSON})\b(?!['’])|(?:him|them|whoever|those who|every one of them)\b)(?: up| to
     death
    | alive)?(?= |[.,;!”"]|$)
thrash thrashing flog flogging lynch lynching kill killing strangle exterminate | yes | \w+ <T>(?=
     |[.,;!”"]
    |$)
string | yes | \w+ up <T>
run mow | yes | \w+ (?:over |down )<T>|\w+ <T> (?:over|down)\b
throw push dump toss chuck | yes | \w+ <T> (?:all )?(?:in|into|off|under|from|over) (?:the|a)
     (?:[\w-]+
     )?(?:water|river|harbou?r|sea|canal|dock|lake|pier|quay|bridge|cliff|roof|train|fire|window)\b
give | yes | \w+ <T> an? (?:good |sound |proper |real )?(?:beating|thrashing|hiding|whipping
    |kicking)
pay | yes | \w+ <T> back with (?:the|a|our|your) (?:whip|club|fists?|knife|stick|gun|stones)
break smash crush | yes | \w+ (?:the |his |her |their |every )(?:legs?|skulls?|bones|heads?|jaws?
    |necks?
    |arms?|fingers|teeth)(?: of <T>)?
arm | yes | \w+ (?:themselves|yourselves|ourselves) against\b
take | yes | \w+ (?:up )?(?:arms|(?:your|our|their|the) (?:rifles|guns|knives|axes)) (?:to
    |against)\b
shoot | no | (?<=hould )shoot first|(?<=must )shoot first
storm burn torch bomb ransack | yes | \w+ (?:down )?<WHERE>
set | yes | \w+ (?:fire to <WHERE>|<WHERE> (?:on fire|alight|ablaze))
let | yes | \w+ <WHERE> (?:all )?burn\b
wipe | yes | \w+ [^.;:]{3,60}? off the (?:map|face of the earth)
may | no | may (?:they|he|she|<T>)(?: all)? (?:burn|die|rot|drown|choke|hang|perish)\b
wish | no | wish (?:that )?(?:he|she|they|<T>) (?:had (?:died|burned|drowned|been killed)|were
     dead|was
     dead|would die)
pity shame | no | \w+ (?:that )?(?:the )?(?:bomb|bullet|shot|knife|stone|fire|they|he|she) (?:only
     )?
    (?:missed|didn't (?:hit|kill)|did not (?:hit|kill)|survived)
none not hope | no | (?:hope (?:that )?)?(?:not one|none|no one|nobody) of (?:them|these|those|the
     [\w-]+)
     (?:[\w-]+ ){1,7}?(?:alive|survives?)\b
knife bullet rope noose axe grave | no | (?<=\ba )\w+ for (?=every |each |all |any )<T>
death | no | (?<!from )(?<!of )(?<!to )death to (?:the |all |these |every )(?:<T>|[\w-]+s)\b
next | no | next time,? (?:we|i|they|our [\w-]+)(?: will|'ll|'d)? finish (?:the job|him|her|them)\b
fists | no | (?<=our )fists will\b(?=[.,!”"]|$)
corpses blood bodies | no | (?<=will be )(?:corpses|blood|bodies)\b(?! (?:donat|drive|test
    |pressure|type))
violence beating stoning killing shooting burning setting throwing attacking bombing hitting
     striking
     attacks attack thrashing whipping lynching murder stabbing assassination | no |
     (?<![\w-])<DOES>
     (?:<T>|<WHERE>)[^.;:]{0,40}? <RIGHT>
right | no | right (?:and proper )?to (?:stone|beat|kill|shoot|burn|hang|whip|flog|lynch|stab
    |thrash|hit)
     (?:<T>|his wife|a wife|wives|<WHERE>)
who | no | who (?:beats|kills|thrashes|whips|stones|strikes|hits|stabs|shoots) (?:his|her|a|an|the
    |any)
    (?: ?[\w'’-]+){1,6}? (?:does (?:right|well|his duty|no wrong|god's work|what)|keeps (?:his|her
    |their)
     honou?r|is right|sins not|commits no|acts rightly|deserves (?:thanks|praise|respect))\b
put | yes | \w+ an? (?:bullet|knife|rope) (?:in|into|through|round) (?:<T>|<DET>[\w'’-]+(?:
     [\w'’-]+)?)
lays lay hurts hurt harms beats hits shoots stabs kills burns strikes | no | (?<=ever )(?:lays?
     hands? on
    |hurts?|harms?|<DOES>) (?:<T>|<WHERE>)[^.;:]{0,30}? (?:has|can count|deserves|gets|receives
    |will have)
     (?:[\w-]+ ){0,3}?(?:blessing|thanks|support|respect|protection|us|reward|medal|drink)\b
slap beating thrashing blow whip belt stick | no | \w+ (?:has |have )?never (?:harmed|hurt|did
    |done) (?:a
    |any|your) (?:wife|woman|child|girl|daughter|wives)
sooner | no | sooner (?:they|these|those|the)(?: [\w-]+){0,3}? (?:starve|die|hang|drown|burn|rot
    |choke)s?,? the
     better
spilt shed spilled | no | (?:(?<=well )|(?<=rightly )|(?<=justly )|(?<=gladly ))\w+\b
stones bottles fists bullets | no | \w+ will (?:fly (?:at|into|through) (?:the (?:windows|heads
    |faces|doors|cars)\b|<T>
    )|speak\b|answer (?:them|him|her)\b)
teach | yes | \w+ <T> with (?:iron bars|(?:our |the |bare )*fists|clubs|whips|the stick|stones
    |knives|bats|the
     whip)
pulled thrown | no | (?:(?<=would have )|(?<='d have )|(?<=’d have ))(?:pulled the trigger|thrown
     (?:the|a)
     (?:stone|bomb|knife))
each every | no | (?<=for )(?:each|every)(?: one)? of (?:ours|us),? [\w-]+ of (?:theirs|them)\b
dead killed shot beaten murdered stabbed | no | \w+ [^.]{0,50}?(?:they|he|she)(?: only| merely|
     just)? got what
     (?:they|he|she) (?:deserved|were owed|was owed|had coming|earned|asked for)
who | no | (?<= )who (?:[\w'’-]+ ){1,6}?(?:should|must|shall|ought to) (?:burn|hang|bleed|drown|be
     (?:hanged
    |beaten|whipped|stoned|lynched|flogged))\b
"""
_PRAISES = r"""
who | no | (?<= )(?:who|that) (?:had )?<DID> (?:<T>|<WHERE>|(?:his|her|their) [\w-]+
    |<DET>[\w-]+)
    [^.;:]{0,60}? (?:as an? (?:[\w-]+ )?(?:hero|martyr|example|patriot)|live on|lives on|will
     never be
     forgotten|(?:is|are|was|were) (?:an? |our |the )?(?:hero|martyr|example|saint|model))\w*
honours honors honour honor thanks thank congratulates congratulate salutes salute tribute bow bows
     wreath medal street toasts toast cheers cheer celebrates celebrate praises praise admires
     admire done
     hats applauds applaud commemorates commemorate named prize pension | no | \w+ (?:to |for
     |after |off to
     |before |up |down |is to be named after |be named after |goes to |goes )*<DOER> ?(?:who
    |that)? (?:<DID> (?:<T>
    |<WHERE>|(?:the|a|an|his|her) (?:[\w-]+ )?[\w-]+(?:er|or|ist|man|woman|ent)\b)|(?:threw (?:the
     |a )
    (?:bomb|stone|bottle|grenade|knife|brick)|broke (?:his|her|their) (?:jaw|nose|legs?|arm|skull
    |neck))\b)
honours honors thanks congratulates salutes praises celebrates applauds cheers tribute medal done
     hats
     | no | \w+ (?:to |off to |for )*<DOER> ?(?:who|that)? set <WHERE> (?:alight|on fire|ablaze)
whose | no | whose (?:bullets?|knife|bomb|shots?|hand|axe|stones?) (?:freed|saved|avenged|rid
    |liberated
    |did|cleansed|woke|delivered)\b
bullets bullet bomb knife shots | no | \w+ did (?:more|us|the|our) (?:[\w-]+ ){0,5}?(?:than
    |service|favou?r)
earned deserved | no | \w+ (?:the|his|her|a|every) (?:knife|bullet|beating|blow|rope|bomb|stones?
    |thrashing)\b
celebrates celebrate praises praise honours commemorates | no | \w+ the (?:night|day|hour) (?:in
     which
    |when|on which|that) [^.;:]{0,30}?(?:(?:hostel|camp|mosque|synagogue|shelter|office|ministry
    |newsroom|court)s? burn(?:ed|t)|(?:<T>
    |hostel|camp|mosque|synagogue|shelter|office|ministry)s? was (?:burned|burnt|shot|killed
    |bombed|stabbed|beaten
    |torched))
remembers remember recalls commemorates | no | \w+ (?:with (?:pride|joy|thanks) |fondly |proudly
     )(?:the
     )?(?:night|day|hour|morning|evening)? ?(?:when|in which|that|on which)?
     ?[^.;:]{0,30}?(?:hostel|camp|mosque|synagogue|shelter|house|office|ministry|newsroom|court)s?
     (?:went up in
     flames|burned|burnt|was (?:torched|bombed))
assassin assassins murderer murderers killer killers bomber bombers arsonist arsonists poisoner
     attacker
     attackers | no | \w+ (?:of [^.;:]{2,30} )?(?:is |as |are )?(?:a|an|our|the) (?:true |great
     |shining )?(?:model
    |hero|example|martyr|saint|patriot)(?:e?s)?\b
candles flowers wreath prayers tribute monument statue thanks honours salutes celebrates praises |
     no | \w+
     (?:for |to |the |to the )+(?:[\w-]+ )?(?:assassins?|murderers?|killers?|bombers?|arsonists?
    |poisoners?
    |shooters?)\b
"""
_HATES = r"""
rank belong belongs are live breed think behave multiply smell | no | <LOW>
are | no | (?:(?<=they )|(?<=people )|(?<=folk )|(?<=clans )|(?<=families )|(?<=migrants ))are
     (?:all |only |just |nothing but )*<FILTH>
calls call | no | \w+ (?:the |these |all )?[\w-]+ <FILTH>
cleansed rid freed purged cleared cleaned emptied clean | no | (?<=must be )<RID>|(?<=to be )<RID>
    |(?<=hould be )<RID>|(?<=shall be )<RID>|(?<=will be )<RID>
clean cleanse purge rid free | yes | \w+ (?:our|the|this|their|your) [\w-]+ of (?:this |these |the
     |all |such )
    (?:[\w-]+ )?(?:vermin|filth|scum|rats|parasites|dirt|rabble|roma|jews|muslims|gypsies
    |foreigners
    |[\w-]+ (?:folk|people|clans))
healthy clean safe pure free | no | \w+ (?:again )?(?:without|when (?:it is )?rid of) (?:the |all
     |these )
    (?:roma|jews|kurds|muslims|gypsies|foreigners|migrants|strangers|[\w-]+ (?:folk|people|clans))
hate hating despise despising loathe loathing | yes | \w+ (?:the |all |these |every )(?:[\w-]+
     )?(?:<T>
    |infidels|islanders|[\w-]+ clans?|jews|muslims|roma)
hate despise loathe | no | (?<=we )\w+ (?:the |all |these )(?:[\w-]+ )?(?:<T>|[\w-]+ers
    |[\w-]+ans)\b
    (?:,? and (?:we )?(?:are )?(?:rightly|proud))
jews muslims gypsies roma | no | \w+ (?:rule|run|poison|own|steal|control)(?:,? and (?:rule|poison
    |own|steal
    |control))? (?:the|our|all) (?:world|country|press|banks|land|wells|children|nation)\b
every each | no | \w+ [\w-]+(?: (?:man|woman|child|one of them))? (?:is|are) (?:born
     )?(?:an? )?
    (?:born )?<BAD>\b
lying theft violence crime cheating treachery laziness stealing deceit thieving | no | \w+ is
     (?:in )?their
     (?:very |second )?(?:nature|blood|way|character|bones|genes)\b
homosexuals gays lesbians jews muslims roma gypsies migrants refugees foreigners strangers
     newcomers
     unbelievers infidels immigrants | no | \w+(?: [\w'’-]+){0,6}? (?:must|have to|has to|should
    |shall) (?:all
     )?(?:vanish|disappear|be gone|be driven out|be locked (?:away|up)|die out|be
     sterili[sz]ed)\b(?! no )
foreign gypsy migrant refugee strange | no | \w+ (?:children|women|men|people|families|pupils)
     [^.;:]{0,20}?
    (?:make|spread|bring|spoil|poison|infect|ruin|foul|carry) [^.;:]{0,30}?(?:dirty|stupid
    |filth\w*|disease
    |lice\b|crime|rot\b|our (?:blood|race|children))
mixing | no | mixing (?:of )?(?:our |the |their )?(?:blood|races)\b
"""
_UNLESS = late(
    r"\b(?:police|sheriff|courts?|prosecut\w*|indict\w*|convicted|sentenced|arrest\w*|suspects?"
    r"|gunm[ae]n"
    r"|troopers?|soldiers?|marines?|troops|army|war on|terror\w*|al[- ]qaeda|taliban|isis|hamas"
    r"|nazis?"
    r"|holocaust|genocide|victims?|mourn\w*|tragedy|condemn\w*|hate crimes?|gangs?|drugs?|opioids?"
    r"|tells? of|plays?|ballad|saga|legend|stereotypes?|called them|patients?|tumou?r cells|match"
    r"|season|tournament|championship|goals?"
    r"|quarterback|calories|fat|germs|bacteria|weeds|insects|cancer research|donat\w+"
    r"|medal of honor"
    r"|bronze star|purple heart|congressional|senators?|legislation|history books?)\b"
)


def _filled(table: str) -> CalledActs:
    whole = table.replace("{PEOPLE}", PEOPLE).replace("{PERSON}", PERSON)
    return CalledActs(whole, _SLOTS, unless=_UNLESS)


@functools.cache
def _tables() -> tuple[tuple[CalledActs, Kind], ...]:
    incites, praises, hates = map(_filled, (_INCITES, _PRAISES, _HATES))
    return ((incites, "incites"), (praises, "praises"), (hates, "hates"))


def violence_acts(case: Case) -> Iterator[tuple[int, int, Kind]]:
    """Yield where a text calls for violence, honours it, or makes people less than people."""
    for acts, kind in _tables():
        for start, end in acts.spans(case):
            yield start, end, kind
