"""Violence urged, praised, and people told to be dirt, by what stands together in a clause.

The lines are those of `dateline.guidelines.urged_lines`. Praise needs a named deed of violence and
whom it struck; hatred needs a group of people and vermin, disease or filth.
"""

import functools
from collections.abc import Iterator
from typing import Literal

from dateline.guidelines.case import Case
from dateline.guidelines.urged_lines import UrgedLines
from dateline.guidelines.urging import clause
from dateline.release.patterns import late

Kind = Literal["incites", "praises", "hates"]

_SLOTS = {
    "FOE": (
        r"(?:bailiffs?|landlords?|landlad(?:y|ies)|ministers?|mayors?|judges?|magistrates?"
        r"|councillors?|senators?|deput(?:y|ies)|governors?|presidents?|inspectors?|assessors?"
        r"|surveyors?|collectors?|clerks?|bosses|boss|managers?|directors?|owners?|foremen|foreman"
        r"|organi[sz]ers?|strike-?breakers?|scabs?|pickets?|strikers?|blacklegs?|journalists?"
        r"|reporters?|editors?|teachers?|doctors?|nurses?|priests?|imams?|rabbis?|bankers?|brokers?"
        r"|agents?|informers?|migrants?|immigrants?|refugees?|foreigners?|newcomers?|settlers?"
        r"|squatters?|drifters?|beggars?|gypsies|jews?|muslims?|blasphemers?|unbelievers?|heretics?"
        r"|protesters?|demonstrators?|activists?|politicians?|lobbyists?|developers?|auditors?"
        r"|wardens?|harbourmasters?|constables?|policem[ae]n|customs officers?|prosecutors?"
        r"|lawyers?|witness(?:es)?|neighbou?rs?|poachers?|commissioners?|executives?|ceos?)"
    ),
    "THE": (
        r"(?:(?:the|a|an|that|this|those|these|every|any|all|his|her|their|our) (?:[\w'-]+ ){0,2}?)"
    ),
    "TOOL": (
        r"(?:hammers?|axes?|axe|hatchets?|clubs?|cudgels?|whips?|knife|knives|pitchforks?|crowbars?"
        r"|iron bars?|sledgehammers?|bats?|baseball bats?|machetes?|cleavers?|razors?|chains?"
        r"|truncheons?|belts?|boots?|fists?|spades?|sabres?|torch(?:es)?|flame|guns?|rifles?)"
    ),
    "STONES": (
        r"(?:stones|bricks|cobbles|cobblestones|clubs|cudgels|iron bars|crowbars|axes|hammers"
        r"|knives"
        r"|pitchforks|baseball bats|chains|petrol|molotovs|slings|machetes|rocks)"
    ),
    "BODY": (
        r"(?:fingers?|hands?|legs?|arms?|knees?|kneecaps?|necks?|skulls?|jaws?|noses?|teeth|ribs"
        r"|spine|back|heads?|ears?|eyes?|tongues?|wrists?|ankles?|feet|throats?|faces?|thumbs?)"
    ),
    "BROKEN": (
        r"(?:broken|smashed|crushed|cut off|chopped off|hacked off|torn out|ripped out|cut out"
        r"|gouged out|knocked out|slit|split|shattered|snapped|sliced|severed|kicked in|bashed in"
        r"|smashed in|beaten in)"
    ),
    "THING": (
        r"(?:offices?|houses?|homes?|cars?|vans?|bus(?:es)?|shops?|villas?|barns?|boats?|yachts?"
        r"|mosques?|church(?:es)?|synagogues?|temples?|town halls?|city halls?|courthouses?|camps?"
        r"|shelters?|hostels?|headquarters|palaces?|bank|banks|newsrooms?|studios?|embass(?:y|ies)"
        r"|parliament|ministr(?:y|ies)|depots?|stores?|mansions?|hotels?|farms?|tents|huts)"
    ),
    "DID": (
        r"(?:beat(?: up)?|thrashed|struck(?: down)?|hit|punched|kicked|slapped|stabbed|knifed|shot"
        r"(?: dead| at| down)?|killed|murdered|strangled|poisoned|lynched|hanged|drowned|ran over"
        r"|bombed|torched|assassinated|clubbed|whipped|flogged|bludgeoned|gunned down|choked"
        r"|scalded|stoned|ambushed|knocked out|blew up|burned|burnt|set fire to|set upon|attacked"
        r"|put (?:a|the|his|her) (?:knife|gun|blade|axe) to|threw (?:a|the) (?:stone|brick|bottle"
        r"|bomb|punch|grenade|axe) at|broke (?:the (?:nose|jaw|arm|leg|neck|skull) of)"
        r"|pushed|threw|knocked)"
    ),
    "WORTHY": (
        r"(?:did (?:[\w-]+ ){0,3}?(?:a (?:[\w-]+ )?(?:favou?r|service|good turn|kindness)"
        r"|a good day's work|good work|a fine job|a great thing|god's work|us proud|what had to be"
        r" done)|got more done|achieved more|ha[sd] more courage|showed (?:more )?(?:courage|spirit"
        r"|heart)|(?:has|have|deserves?|earns?|earned) (?:[\w-]+ ){0,2}?(?:thanks|gratitude|respect"
        r"|admiration|blessing|medals?|statues?|beers?|pensions?|monuments?|applause)|should be"
        r" (?:an"
        r" example|a model|copied|proud)|is (?:a|an|our|the) (?:[\w-]+ )?(?:example|model|hero)"
        r"|can (?:be proud|count on us))"
    ),
    "BLESS": (
        r"(?:says? thank you|thank you|sends? (?:its|our|their) thanks|(?:my|our|all) (?:thanks"
        r"|respect"
        r"|compliments|congratulations)|hats? off|raises? (?:a|its|our) glass|drinks? to"
        r"|is proud of|are proud of|bravo|well done)"
    ),
    "GROUP": (
        r"(?:addicts|drug users|junkies|migrants|immigrants|refugees|foreigners|newcomers|settlers"
        r"|strangers|drifters|beggars|drunks|vagrants|homeless(?: people)?|gypsies|roma"
        r"|travellers|nomads"
        r"|jews"
        r"|muslims|christians|hindus|arabs|kurds|turks|blacks|whites|gays|lesbians|homosexuals"
        r"|cripples|the disabled|islanders|highlanders|southerners|northerners|easterners"
        r"|westerners"
        r"|marsh folk|[a-z]+ (?:people|folk)|[a-z]+(?:landers|siders)|unbelievers|infidels|heretics"
        r"|asylum seekers|squatters|tinkers|pedlars|incomers|outsiders|strikers|protesters"
        r"|journalists|landlords|tenants|peasants|fishermen|women|the poor|unemployed|lodgers)"
    ),
    "DIRT": (
        r"(?:vermin|rats|lice|cockroaches|maggots|parasites|leeches|bloodsuckers|locusts|fleas"
        r"|ticks"
        r"|worms|filth|scum|dirt|trash|garbage|refuse|dregs|muck|sewage|weeds|pests|subhumans?"
        r"|human (?:waste|garbage|refuse|rubbish|trash|filth|dirt|debris|vermin|dross)"
        r"|an? (?:[\w-]+ )?(?:disease|cancer|plague|infection|virus|tumou?r|abscess|boil|ulcer|pest"
        r"|contagion|pestilence|infestation|swarm|sickness|poison|gangrene|leprosy)(?= (?:in|on"
        r"|of|to"
        r"|for|that must)\b|[.,!”\"])|not (?:human|people|men))"
    ),
}
_INCITES = r"""
fingers finger hands hand legs leg arms arm knees kneecaps necks neck skulls skull jaws jaw noses
     nose teeth ribs head heads ears eyes tongue tongues wrist wrists throat throats feet
     thumbs | no | \b(?:should|must|shall|ought to|needs? to|deserves? to|will) (?:have|get)
     (?:his|her|their) (?:[\w-]+ )?<BODY> <BROKEN>\b
fingers finger hands hand legs leg arms arm tongues tongue ears heads head | no | (?:(?:the
     )?(?:<BODY>) (?:that|which|who)[^.;:]{3,60}|(?:his|her|their|those) <BODY>) (?:should|must
    |ought to|deserves? to|has to|have to) be <BROKEN>\b
burn burns | no | \b(?:it )?(?:has to|must|should|ought to|will have to) be <THE><THING> (?:that
    |which) (?:burns?|goes? up in (?:flames|smoke))\b
burn burns | yes | (?P<act>let) (?:(?:his|her|their) (?:[\w-]+ )?<THING>|<THE><THING> of
     <THE><FOE>) burn\b
burn torch smash storm beat kill shoot hang stab lynch whip stone drown wreck ransack
     bomb | no | \b(?:every|all the|the full|a|the) right to (?:burn|torch|smash|storm|beat|kill
    |shoot|hang|stab|lynch|whip|stone|drown|wreck|ransack|bomb) (?:down |up )?(?:<THE><THING>
    |<THE><FOE>|him\b|her\b|them\b)
burn torch smash storm beat kill shoot hang stab lynch whip stone drown wreck ransack
     bomb | no | \b(?:duty|task|honou?r|turn|job) (?:of [\w' ]{3,40} )?to (?:burn|torch|smash
    |storm|beat|kill|shoot|hang|stab|lynch|whip|stone|drown|wreck|ransack|bomb) (?:down |up
     )?(?:<THE><THING>|<THE><FOE>)\b
hammer axe hatchet club cudgel whip knife crowbar bat sledgehammer machete razor belt torch gun
     fists | no | \b(?:must|should|shall|let us|let's|duty to|right to|time to|have to|has to
    |ought to|going to|called (?:on|upon) to|urged to|asked to) (?:take|put|lay|use|raise|bring
    |turn) (?:an? |the |our |your |their )?<TOOL> (?:to|into|on|against|over) (?:<THE>(?:heads?
     of )?<FOE>|him\b|her\b|them\b)
stones bricks cobbles cobblestones clubs cudgels bars crowbars axes hammers knives pitchforks
     bats chains petrol molotovs slings machetes rocks | yes | (?P<act>(?:bring|carry|gather
    |fetch|take|grab|collect|keep|have)) (?:your |our |the |some |enough
     )?<STONES>\b[^.;:]{0,40}? (?:(?:don't|do not) (?:aim at|spare|miss)|aim (?:at|for)|for
     (?:the|their|his|her) (?:heads?|skulls?|faces?|knees|backs?)\b|for <THE><FOE>|against
     <THE><FOE>|throw (?:them )?at)
blood | no | \bblood (?:will have to|needs to|may have to|ought to|has got to) (?:flow|run|be
     (?:shed|spilled|spilt))\b
"""
_PRAISES = r"""
beat thrashed struck hit punched kicked slapped stabbed knifed shot killed murdered strangled
     poisoned lynched hanged drowned bombed torched assassinated clubbed whipped flogged
     bludgeoned choked scalded stoned ambushed burned burnt attacked knife gun stone brick bottle
     bomb pushed | no | \b(?:whoever|(?:hands?|fellows?|man|woman|men|women|lads?|boys?|girls?
    |ones?|person|people|those|youths?|two|three|four|five|workers?|fitters?|[a-z]+ers) (?:who
    |that)) <DID> <THE><FOE>\b[^.;:]{0,60}? <WORTHY>\b
thank thanks hats hat glass proud bravo drinks drink respect compliments
     congratulations | no | (?:\bto (?:the |those |all |whoever |every )[^.;:]{0,40}?(?:who
    |that)? ?<DID> <THE><FOE>\b[^.;:]{0,50}? <BLESS>|<BLESS>[^.;:]{0,30}? (?:to|for|of)
     (?:the |those |all |whoever )[^.;:]{0,30}?(?:who|that)? ?<DID> <THE><FOE>)\b
courage honours honors bravery heroism example glory | no | \b(?:shots?|blows?|bombs?|bullets?
    |stones?|bricks?|knife|fires?|beating|attack|stabbing|explosion|punch(?:es)?|ambush)(?:
     (?:that|which))? (?:hit|struck|killed|burned|burnt|felled|destroyed|on|at|against
    |wounded)[^.;:]{3,60}? (?:was|were|is|are) (?:an? |acts? of |deeds? of |a sign of )+(?:[\w-]+
     )?(?:courage|bravery|heroism|example|glory|justice)\b
courage honours honors bravery heroism glory | no | \bwho <DID> <THE><FOE>\b[^.;:]{0,50}?, an?
     (?:[\w-]+ )?(?:deed|act|feat|blow)(?: of (?:courage|bravery|heroism|glory)| (?:that|which)
     (?:honou?rs|does (?:him|her|them) (?:honou?r|credit)))\b
"""
_HATES = r"""
waste garbage refuse rubbish trash filth dirt debris vermin scum rats lice cockroaches maggots
     parasites leeches bloodsuckers locusts fleas dregs disease cancer plague infection virus
     tumour tumor abscess boil ulcer pest contagion pestilence infestation gangrene leprosy
     sewage dross muck subhumans | no | (?:(?<=[.,:“"] )|(?<=[\n“"])|\b(?:the|these|those|all
    |such|our) )(?:[\w-]+ )?<GROUP>(?: (?:who|in|of|from|on|across|behind|at|that|down
    |along)[^.;:]{2,60}?)? are (?:all |nothing but |just |only |simply |no better than |nothing
     more than )*<DIRT>
blood | no | \b(?:the |this |that )(?:whole |entire )(?:tribe|breed|lot|clan|brood|pack|people
    |race|crowd) (?:has|have|got|carr(?:y|ies)) (?:it|theft|thieving|lying|stealing|treachery
    |violence|murder|crime|idleness|deceit) in (?:the|their|its) blood\b
"""
_TOLD = late(
    r"\b(?:chant\w*|shout\w*|slogan\w*|banners?|graffiti|placards?|spray\w*|scrawled|daubed|yell\w*"
    r"|scream\w*|leaflets?|hate|racist|antisemitic|nazis?|propaganda|threat\w*|accused|charged"
    r"|convicted|sentenced|arrest\w*|prosecut\w*|indict\w*|courts?|police told|extremis\w*"
    r"|terroris\w*"
    r"|condemn\w*|according to|so-called|stereotypes?|called them|patients?|treat(?:ed|ment)"
    r"|wastewater|sewers|gunm[ae]n|suspects?|shooters?|officers?|troopers?|sheriff|wounded"
    r"|victims?|tragedy|mourn\w*)\b"
)


@functools.cache
def _tables() -> tuple[tuple[UrgedLines, Kind], ...]:
    return (
        (UrgedLines(_INCITES, _SLOTS, unless=_TOLD), "incites"),
        (UrgedLines(_PRAISES, _SLOTS, unless=_TOLD), "praises"),
        (UrgedLines(_HATES, _SLOTS, unless=_TOLD), "hates"),
    )


_THEY = late(r"(?:they|he|she|both)(?: all| both)? (?:{})".format(_SLOTS["WORTHY"]))
_DEED = late(rf"\b{_SLOTS['DID']} {_SLOTS['THE']}{_SLOTS['FOE']}\b")
_WORTHS = frozenset(
    {"service", "favour", "favor", "thanks", "medal", "medals", "gratitude", "respect"}
)


def _thanked_after(case: Case) -> Iterator[tuple[int, int]]:
    """Yield *they did the town a service* right behind the sentence that tells what they did."""
    for at in case.places(_WORTHS):
        first, last = clause(case, at)
        told = _THEY.match(case.lowered, first, last)
        if told is None or first - 2 < case.stretch_at(first).start:
            continue
        before, end = case.sentence_at(first - 2)
        if _DEED.search(case.lowered, before, end) and not _TOLD.search(case.lowered, before, last):
            yield told.span()


def violence_told(case: Case) -> Iterator[tuple[int, int, Kind]]:
    """Yield where a text urges or praises violence or makes people less than people."""
    for lines, kind in _tables():
        for start, end in lines.spans(case):
            yield start, end, kind
    for start, end in _thanked_after(case):
        yield start, end, "praises"
