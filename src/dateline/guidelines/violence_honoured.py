"""Violence honoured, whatever way a clause says it (DG-39).

Honour needs who did harm to whom, or a crime that the sentence right before it tells.
"""

import functools
import re
from collections.abc import Iterator
from typing import Literal

from dateline.guidelines.case import Case
from dateline.guidelines.clause_meanings import ClauseMeanings
from dateline.guidelines.contempt_meant import UNLESS
from dateline.guidelines.harm_words import LISTS, SLOTS
from dateline.guidelines.inflecting import fill_slots, lexicon
from dateline.guidelines.urging import clause, is_reported
from dateline.release.patterns import late

Kind = Literal["praises", "hates"]

_SLOTS = SLOTS | {
    "DID": (
        r"(?:(?:had |have |has |so \w+ )?<HARMED> (?:up |down )?(?:(?:<T>|(?:his|her|their)\b(?!"
        r" (?:old |own )?(?:nets|boats|bridges|fat|rubbish|leaves|fears?|records?|debts?|chains"
        r"|paper))|<DET>(?:[\w'’-]+ ){0,3}?<THING>))"
        r"|(?:had |have |has )?(?:broke|broken|smashed|crushed|kicked in|knocked out|split|cut"
        r" off|slit|stove in|bashed in) (?:<TS>|the) (?:[\w'’-]+ )?<BODY>"
        r"|(?:had |have |has )?(?:threw|thrown|pushed|pitched|tipped|shoved|kicked|dragged) <T>"
        r" (?:in|into|off|down|over|from|out of|under|through)\b"
        r"|(?:had |have |has )?(?:set|put) <DET>(?:[\w'’-]+ ){0,3}?<THING> (?:on fire|alight"
        r"|ablaze|to the torch))"
    ),
    "HONOR": (
        r"(?:honou?rs?|glory|praise|thanks|thank|thank you|respect|hats off|salutes?|long live"
        r"|three cheers|cheers"
        r"|bravo|well done|blessed (?:is|are|be)|blessings?|god bless|heaven bless|toasts?"
        r"|(?:drinks?|drank|drunk) to|raises?"
        r" (?:a|its|our|their) glass(?:es)?|bows?|kneels?|prays? for|congratulat\w+|applauds?"
        r"|proud of"
        r"|admires?|remembers? with pride|thanks|celebrates?|a medal for|a statue (?:of|for|to)"
        r"|a street"
        r" for|free (?:beer|drinks) for|stands? (?:by|behind|with)|sings? of|hail|all hail|we"
        r" love|glad of|collects? for|gratitude (?:to|for)"
        r"|compliments (?:to|for)|flowers for|a wreath for|candles? for|applause for|a song for)"
    ),
    "WORTHY": (
        r"(?:(?:is|are|was|were|be|as|remains?|become|became|makes? (?:him|her|them))"
        r" (?:[\w'’-]+ ){0,5}?<GOOD>|(?:has|have|had|deserves?|earns?|earned|gets?|merits?"
        r"|receives?|wins?|won) (?:[\w'’-]+ ){0,4}?<GOOD>|did (?:[\w'’-]+ ){0,4}?<GOOD>"
        r"|should (?:be|have) (?:[\w-]+ ){0,3}?<GOOD>|must (?:be|have) (?:[\w-]+ ){0,3}?<GOOD>"
        r"|(?:ought|deserves?) to (?:be|have) (?:[\w-]+ ){0,3}?<GOOD>"
        r"|(?:his|her|their|whose) (?:[\w-]+ )?(?:example|deed|hands?|courage|names?|act|blow"
        r"|work)[^.;:]{0,20}? (?:must|should|shall|will|deserves?|is|are|be|ought)"
        r"|(?:acted|struck|spoke) (?:in|for|as|like|well|rightly|nobly|justly)|there should be"
        r" more|we need more|may there be more|more of (?:his|their|that) kind|needs? more"
        r" (?:men|women|people|lads) like|can count on|spoke for|struck a blow|drinks? free"
        r"|never (?:pays?|be forgotten|buy)"
        r"|did (?:what|only what|no more than|more (?:for|than)|right|well|the right|it for)"
        r"|(?:is|are|was|were) (?:an? |the |our )?(?:\w+ )?(?:sons?|daughters?|children) of"
        r" (?:this|our|the)"
        r"|saved|freed|cleaned|taught (?:us|the|them))\b"
    ),
}
_PRAISES = r"""
@HARMED broke smashed crushed kicked knocked split cut slit bashed set put | no | \b(?:whoever
    |who|that|he who|she who|(?:lads|boys|men|man|woman|women|hands|youths|brothers|fellows|people
    |those) (?:who|that|which))(?: \w+ly| first| so \w+| at last| [^.;:]{0,50}? and)?
     <DID>[^.;:]{0,90}?,? <WORTHY>
@HARMED broke smashed crushed kicked knocked split cut slit bashed set put | no | \b<HONOR>
     (?:(?:be|is due|goes|go|owed|is owed|goes out) )?(?:to |for |of )?(?:the )?<DOER>(?: of [\w'
     -]{2,40})?,? (?:who|that|for having|whoever)(?: \w+ly| first| so \w+| at last| [^.;:]{0,50}?
     and)? <DID>
@HARMED broke smashed crushed kicked knocked split cut slit bashed | no | \b(?:who|that)
     <DID>[^.;:]{0,60}?,? (?:an? |our |the )(?:[\w-]+ )?(?:hero|heroine|martyr|saint|example|model
    |patriot|brave \w+|true son|deed that|act of (?:courage|love|justice|mercy|faith))\b
gunman gunmen bomber bombers assassin assassins killer killers murderer murderers arsonist
     arsonists attacker attackers shooter poisoner stabber | no | \b(?:gunm[ae]n|bombers?
    |assassins?|killers?|murderers?|arsonists?|attackers?|shooters?|poisoners?|stabbers?)(?: of
     [^.;:,]{2,40})?,? (?:(?:is|was|are|were|as|remains?) )?(?:truly )?(?:an? |our |the |all
     )?(?:[\w-]+ )?(?:heroes|hero|heroine|martyrs?|saints?|patriots?|example|model|brave [\w-]+
    |benefactor|friend of|sons? of)\b
gunman gunmen bomber bombers assassin assassins killer killers murderer murderers arsonist
     arsonists attacker attackers shooter poisoner stabber | no | \b(?:<HONOR>|minute['’]s
     applause for|ovation for|prize for|fund for|pension for|applause for|monument (?:to|for)|in
     honou?r of|named after|tribute to|homage to) (?:[\w'’-]+ ){0,4}?(?:gunm[ae]n|bombers?
    |assassins?|killers?|murderers?|arsonists?|attackers?|shooters?|poisoners?|stabbers?)(?= of
    |[,.;!”"]| who)
bombing killing murder shooting stabbing beating lynching burning assassination massacre
     attack arson poisoning drowning ambush thrashing terror violence raid | no | \b(?:(?:the|this
    |that|his|her|their) (?:[\w-]+ )?(?:bombing|killing|murder|shooting|stabbing|beating|lynching
    |burning|assassination|massacre|attack|arson|poisoning|drowning|ambush|thrashing|terror
    |violence|raid) (?:of|on|against|at) [^.;:]{3,50}?) (?:is|was|remains?|will be|should be
    |deserves|has) (?:[\w'’-]+ ){0,4}?(?:an? |the |our |to be )?(?:[\w-]+ )?(?:feast|holiday
    |celebrated|understandable|(?:long )?overdue|legitimate|natural|right|necessary|inevitable
    |well earned|good (?:day|start|beginning|work|deed|thing|news)|model|example|warning to all
    |lesson|beautiful|glorious|heroic|deserved|justified|joy|blessing|gift|thing of beauty|proud
    |victory|triumph|beginning|only the (?:start|beginning)|repeated|imitated|copied|our (?:thanks
    |blessing|applause|admiration)|act of (?:love|justice|faith|courage|hygiene|mercy))\b
@HARMED broke smashed crushed kicked knocked split cut slit bashed set put scratched gouged
     tore ripped broken match settled | no | \b(?:who|that|whoever|which|for having)(?: \w+ly|
     first| at last| [^.;:]{0,50}? and)? (?:<DID>|(?:scratched|gouged|tore|ripped|put|cut|burned)
     out (?:<TS>|the) <BODY>|put a (?:match|torch|light) to|(?:had |have |has )?settled
     (?:accounts|scores) with|put (?:[\w-]+ )?(?:bullets?|knife|knives) in(?:to)?) && (?:<HONOR>
    |finest|best sons?|deserves?|acted for (?:all|us|every)|spoke for|pensions?|medals?|statue
    |plaque|monument|heroes|hero|martyrs?|example|model for|proud|thanks?|thanked|grateful
    |gratitude|admir\w+|applau\w+|honou?r\w*|salut\w+|bless\w+|celebrat\w+|toast\w*|worthy|service
     to|favou?r|reward\w*|well done|bravo|our kind of|more of (?:them|his)|glad|brave\w*
    |courage\w*|follow(?:ed)? (?:their|his|her)|imitat\w+|done right|did right|right to|street is
     to be named|remembered with|song\b)\b
bombing bomb fire killing murder shooting stabbing beating lynching burning assassination
     massacre attack arson poisoning | no | \b(?:the|this|that) (?:[\w-]+ )?(?:bombing|bomb|fire
    |killing|murder|shooting|stabbing|beating|lynching|burning|assassination|massacre|attack|arson
    |poisoning)(?: (?:of|on|in|at|against|under) [^.;:]{3,50}?)? (?:was|is|were) (?:only |just
     |but |no more than |not murder|no crime|not a crime|not enough|an? )*(?:the start|a start|the
     beginning|a beginning|the first|a foretaste|a good start|start|good start|foretaste|pest
     control|housekeeping|gardening|a (?:fine|good|great|beautiful) (?:work|deed|day|thing)
    |surgery|justice|self-defen[cs]e|not murder|no crime)\b
night day fire hour | no | \bthe (?:night|day|hour|morning|evening) (?:on|in|at)? ?(?:which
    |when|that)? ?[^.;:]{0,16}?(?:<THING>|<T>)<OF> (?:burn(?:ed|t)|went up|was (?:burned|burnt
    |<DONE>)|were (?:<DONE>)|drowned|died|fell)\b && (?:joy|feast|holiday|celebrat\w+|proud|pride
    |thanksgiving|happiest|finest|best|glor\w+|festival|dance|toast)
killers killer murderers murderer attackers assassins assassin bombers | no | \b(?:the
     )?(?:killers?|murderers?|attackers?|assassins?|bombers?)(?: of [^.;:,]{2,40})? (?:will|shall
    |must|deserves?|has|have|are|is|did)\b[^.;:]{0,30}?(?:in our hearts|always be remembered|never
     be forgotten|our (?:friends|brothers|thanks)|<GOOD>)
killers killer murderers murderer attackers assassins assassin bombers | no |
     \b(?:[\w-]+['’]s?|his|her|their) (?:killers?|murderers?|attackers?|assassins?|poisoners?)
     (?:did|have done|has done|have|has|are|is|deserve[sd]?|were|was|acted|struck
    |earned)\b[^.;:]{0,30}?(?:<GOOD>|heaven|paradise|our (?:thanks|friends))
cholera fever plague flood fire storm epidemic crash avalanche landslide accident earthquake |
     no | \bthe (?:cholera|fever|plague|flood|fire|storm|epidemic|crash|avalanche|landslide
    |accident|earthquake|sickness|death|shipwreck)s? (?:in|at|among|that|of|on)[^.;:]{2,50}? (?:is
    |was|are|were) (?:[\w'’-]+ ){0,5}?(?:good news|a blessing|a gift|god's|heaven's|welcome|not
     enough|too small|too short|deserved|well earned|justice|a (?:fine|good|great) [\w-]+|the best
    |a start|a beginning|earned)\b
"""


@functools.cache
def _meanings() -> ClauseMeanings:
    return ClauseMeanings(_PRAISES, _SLOTS, LISTS, unless=UNLESS)


def violence_honoured(case: Case) -> Iterator[tuple[int, int, Kind]]:
    """Yield where a text honours violence or those who did it."""
    for start, end in (*_meanings().spans(case), *_praised_behind(case)):
        yield start, end, "praises"


_WORTHS = lexicon(
    "hero heroes medal medals thanks thank imitators example service favour favor applause "
    "proud honour honor glory blessing blessings toast respect praise saint martyr courage "
    "repeated admiration statue copied deserved sons count well right reward heroine "
    "followers drinks work done bravo time serves"
)
_STRUCK = (
    r"(?:<T><OF>,? (?:was|were|has been|have been|is|are|lay|got) (?:[a-z]+ly"
    r" )?(?:<DONE>\b|(?:found|left|lying|picked up) [^.;:]{0,40}?(?:broken|bleeding|dead"
    r"|battered|unconscious|in a ditch|beaten))"
    r"|\b<HARMED> (?:up |down )?<T>|\b(?:broke|smashed|crushed|split|kicked in|slit) (?:<TS>"
    r"|the) (?:[\w'’-]+ )?<BODY>"
    r"|<DET>(?:[\w'’-]+ ){0,3}?<THING>[^.;:]{0,30}? (?:was|were|has been) (?:burn(?:ed|t)"
    r"|torched|set (?:on fire|alight)|firebombed|bombed|blown up))"
)
_BEHIND = (
    r"\W*(?:(?:the (?:[\w-]+ )?(?:m[ae]n|wom[ae]n|lads?|boys?|people|ones?|person|youths?|girls?"
    r"|hands?|fellows?|brothers?) (?:who|that) (?:did|have done|carried|dared|struck"
    r"|managed)[^.;:]{0,30}?"
    r"|whoever (?:did|has done) (?:it|this|that|so)|(?:those|he|she) who did (?:it|this|that|so)"
    r"|they|he|she|both|the (?:deed|act|two|three|four|five|pair|lads|boys|youths|culprits?"
    r"|perpetrators?|doers?)|it|that|this)"
    r"(?: all| both| [a-z]+ly)? <WORTHY>|(?:to )?<HONOR> (?:be )?(?:to |for |of )?(?:them|him"
    r"|her|those (?:men|lads|hands|boys)|whoever did|the (?:men|lads|boys|man|woman|hands?"
    r"|people|one) who did)\b|(?:good work|well done|bravo|about time|high time|more of that"
    r"|keep it up|serves? (?:him|her|them) right|chapeau|hats off|cheers)\b)"
)


@functools.cache
def _deed_and_honor() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return late(fill_slots(_STRUCK, _SLOTS)), late(fill_slots(_BEHIND, _SLOTS))


def _praised_behind(case: Case) -> Iterator[tuple[int, int]]:
    """Yield honour for those whose violence the sentence before has told."""
    struck, behind = _deed_and_honor()
    for at in case.places(_WORTHS):
        first, last = clause(case, at)
        start = case.stretch_at(first).start
        if first - 2 < start:
            continue
        honor = behind.match(case.lowered, first, last)
        if honor is None or honor.end() < at:
            continue
        before, end = case.sentence_at(first - 2)
        if UNLESS.search(case.lowered, before, last) or is_reported(case, first, first):
            continue
        if struck.search(case.lowered, before, end) is not None:  # the costliest, so the last
            yield first, last
