"""DG-39: no incitement, hatred or praise of violence; a slogan may be reported, not urged.

A quote counts like narration, unless the words around it condemn it or report it as shouted,
written on a wall or told in court. Stories that are told, and idioms, don't count.
"""

import functools
import re
from collections.abc import Iterable, Iterator
from typing import Literal

from dateline.guidelines.case import SAID, Case
from dateline.guidelines.contempt_meant import contempt_meant
from dateline.guidelines.crime_reports import tells_of_a_trial
from dateline.guidelines.finding import Hit
from dateline.guidelines.incitement_abroad import incitement_abroad
from dateline.guidelines.incitement_words import SLOTS
from dateline.guidelines.inflecting import table_lines
from dateline.guidelines.naming import is_personal, names_in
from dateline.guidelines.praised import is_of_an_office
from dateline.guidelines.rules import Rule
from dateline.guidelines.speech import is_fiction
from dateline.guidelines.urging import clause, frame_start, is_reported
from dateline.guidelines.violence_abroad import violence_abroad
from dateline.guidelines.violence_acts import violence_acts
from dateline.guidelines.violence_fields import violence_fields
from dateline.guidelines.violence_honoured import violence_honoured
from dateline.guidelines.violence_meant import violence_meant
from dateline.guidelines.violence_told import violence_told
from dateline.release.patterns import late

Kind = Literal["incites", "praises", "hates"]

# first words, whether a frame (must, let us, an imperative) is wanted, kind, what follows
_ROWS = r"""
long | no | praises | live (?:the |our )?(?:brave )?<DOER>
death | no | incites | to (?:<THEM>|them all|[A-Z][\w-]+(?: [A-Z][\w-]+)?)
deserve deserves deserved | no | incites | (?:to <DIE>|death\b|a bullet|the (?:rope|gallows|noose)
    |(?:an? |nothing but )?(?:good |sound |proper |real )?(?:broken (?:jaw|nose|leg|arm|neck|skull
    |bones?)|beating|thrashing|kicking|hiding|whipping|flogging|lynching|bullet|noose|black eye
    |bloody nose|stoning|knife in))
need needs | no | incites | (?:an? |nothing but )(?:good |sound |proper |real )?(?:beating
    |thrashing
    |kicking|hiding|whipping|flogging|lynching|bullet|noose)\b
should must shall ought | no | incites | (?:all |simply |just )?(?:to )?(?:<DIE>|(?:hang|swing)
     from (?:the|a|every) |be (?:put|stood|lined up) (?:up )?against (?:a|the) wall|be run over
    |be thrown (?:in|into|off|under) (?:the|a) (?:[\w-]+ )?(?:water|river|harbou?r|sea|canal|pier
    |bridge|train|fire)|pay (?:for it |for this )?with (?:his|her|their) (?:blood|lives|life))
kill hang lynch behead stab slaughter exterminate | yes | incites | <THEM>
throw push dump chuck toss | yes | incites | (?:them|him|her|<THEM>) (?:all )?(?:in|into|off|under
    |over|from) (?:the|a) (?:[\w-]+ )?(?:water|river|harbou?r|sea|canal|dock|lake|pier|quay|bridge
    |cliff|roof|train|bus|fire|window)\b
string | yes | incites | (?:them|him|her|<THEM>) up\b
run mow | yes | incites | (?:them|him|her|<THEM>) (?:over|down)\b
finish | yes | incites | (?:them|him|her|<THEM>) off\b
put | yes | incites | (?:a bullet|a knife|bullets) (?:in|into|through) (?:them|him|her|his
    |their|<THEM>)
put stand line | yes | incites | (?:them|him|her|<THEM>)(?: all)?(?: up)? against (?:a|the) wall\b
slit cut | yes | incites | (?:his|her|their) (?:throats?|heads? off)\b
load sharpen oil | yes | incites | (?:your |the |our )(?:guns?|rifles?|knives|axes|pitchforks)\b
arm | yes | incites | (?:yourselves|ourselves|every (?:man|woman|house)) (?:and|against|for|with)\b
let | yes | incites | (?:them|him|her|<THEM>) (?:all )?(?:burn|bleed|drown|hang
    |rot in hell|starve|die)\b
let | yes | incites | the (?!embers|timbers|others|papers|letters|numbers)[a-z]{3,}(?:ers|ors
    |ists|men|ians) (?:all )?(?:burn|bleed|drown|hang|starve)\b
hope wish | no | incites | (?:that )?(?:they|he|she|<THEM>)(?: all)? (?:die|dies|burn|burns|drown
    |drowns|rot|rots|choke|chokes|were dead|was dead)\b
bullet rope noose | no | incites | for (?:every|each|all) (?:<WHO>|of them)
execute stone shoot massacre eliminate | yes | incites | <THEM>
wipe | yes | incites | (?:out <THEM>|<THEM> out|them out)
beat | yes | incites | (?:up )?(?:them|him|her|<THEM>) (?:up|to death|until|wherever|with)
burn torch bomb smash storm ransack firebomb | yes | incites | (?:down |up )?<PLACE>
set | yes | incites | (?:fire to|alight) (?:<PLACE>|<THEM>)
set | yes | incites | <PLACE> (?:on fire|alight|ablaze)
blow | yes | incites | up <PLACE>
burn | yes | incites | <THEM>
take pick reach grab | yes | incites | (?:up |to |for )?(?:arms|(?:your |their |our )?(?:weapons
    |guns|rifles|knives))\b
bring carry | yes | incites | (?:petrol bombs?|weapons|guns|knives|clubs|explosives|molotov\w*)
rise | yes | incites | up (?:in arms|with (?:weapons|guns|arms))
violence force bloodshed | no | incites | is (?:now )?(?:the only|our only|the right|the best)
     (?:answer|language|way|remedy|solution|option|means)
only | no | incites | (?:force|violence|blood|fire|guns?|bullets?|arms|weapons|fists) (?:will|can
    |would) (?:teach|stop|move|convince|make|bring|free|help|change|make)
we | no | incites | (?:must |will |shall |now |have to )*fight (?:on |back |them )?with (?:our
     |bare
    )?(?:fists|knives|clubs|guns|fire|stones|weapons|arms|axes)\b
understand understands | no | incites | (?:is |only |nothing but |no language but |the language of
    )+(?:force|violence|the (?:fist|gun|stick|whip)|blood)\b
call calls calling | no | incites | (?:for|on [\w ]{2,40} for) (?:an? )?(?:armed|violent
    |bloody) (?:uprising|struggle|revolt|resistance|revolution)
blood | no | incites | (?:must|will|shall|has to|is going to) (?:flow|be (?:spilled|spilt|shed)
    |run)
there | no | incites | (?:will|shall|must) be (?:blood|bloodshed|deaths|corpses|dead|bodies)\b
time | no | incites | (?:that |for )?(?:the|our|we (?:took|take|get|got)(?: out)?(?: the| our)?
    |to (?:take|get|bring)(?: out)?(?: the| our)?) (?:clubs|guns
    |rifles|knives|axes|whips?|pitchforks|cudgels|fists|ropes?)\b
    (?! to (?!speak|talk|come out|do|decide|answer))
met | no | incites | with (?:pitchforks|clubs|axes|knives|guns|stones|bullets|bare fists)\b
break smash | yes | incites | (?:his|her|their|every) (?:[a-z]+'s )?(?:legs?|arms?|bones?|necks?
    |skulls?|heads?|jaws?|teeth|knees|fingers?|hands?|ribs|faces?)\b
drown shoot hang | yes | incites | (?:the lot|all|every (?:last )?one|each(?: one)?) of them\b
send ship | yes | incites | (?:them|him|her|<THEM>)(?: all)? (?:back |home )*in (?:boxes|coffins
    |body bags)\b
belong belongs | no | incites | (?:on|at|under|in|to) (?:the |a )?(?:next |nearest |end of a |end
     of the )?(?:gallows|noose|rope|lamp ?post|stake|mast|yardarm|tree with
    |bottom of the (?:river|sea
    |harbou?r|lake))\b
rid clear clean cleanse purge free | yes | hates | (?:our|the
    |this) (?:[\w-]+ )?of <THEM>(?: like (?:them|that))?
belong belongs | no | hates | (?:in|on|behind|under) (?:a |the )?(?:cages?|zoos?|gutters?|sewers?
    |bars like animals|dung ?heap|swamp)\b
had | no | praises | it coming\b
shake kiss | no | praises | the hands? of (?:whoever|the (?:man|woman|men|one|lads?|person))
     (?:who )?(?:<DID>|breaks?|shoots?|kills?|hits?|beats?|burns?|does)\b
medal toast glass | no | praises | (?:for|to) (?:the |those |whoever |our )?(?:brave )?<HERO>
breed | no | hates | like (?:rats|vermin|lice|cockroaches|maggots)\b
spill shed | yes | incites | (?:their|his|her|the) blood
show give | yes | incites | (?:them|him|her|<THEM>) no mercy
throw | yes | incites | (?:stones|bottles|petrol bombs|bombs|acid|bricks) at (?:them|him|her
    |<THEM>|<PLACE>)
only | no | hates | good (?P<one>\w+) is a dead
got gets get | no | praises | what (?:he|she|they) deserved?(?= |[.!,”])
right | no | praises | to (?:do it|kill|shoot|bomb|burn|attack|beat|stab|set fire|murder
    |throw)(?! (?:the |its |their )?(?:deadlines?|records?|clock|odds|drum|market|rush|heat
    |crowds?|traffic|competition|estimates?|forecasts?|problem|disease|backlog|retreat)\b)
right | no | praises | to have (?:killed|shot|bombed|burn(?:ed|t)|attacked|beaten|stabbed|murdered
    |thrown)
salute salutes praise praises honour honours honor thank applaud glory hail | no | praises
    | (?:to )?(?:as an? \w+ )?(?:the |those |that |all )?(?:brave |heroic |our )?<HERO>
salute salutes praise praises honour honours honor honors celebrate celebrates | no | praises
    | the [\w-]+ who (?:beat|stabbed|shot|lynched|poisoned|burned|burnt|bombed|killed
    |murdered) (?:an?|the|his|her|their)
     (?:bailiff|landlord|judge|policeman|inspector|landlady|tax collector|councillor|mayor
    |minister|foreman|boss|owner|priest|teacher|journalist)
celebrate celebrates welcome welcomes applaud applauds cheer cheers | no | praises
    | (?:the|this|that|his|their) (?:[\w-]+ ){0,2}?<CRIME>
"""
_PRAISED = late(
    r"\bwho <DID>[^.;:]{0,80}? (?:is|are|was|were|will be|remains?) (?:truly |all "
    r"|forever )?(?:an? |the |our )?"
    r"(?:true |real |great |brave )?(?:hero(?:es)?|martyrs?|example|saint|right|brave)\b".replace(
        "<DID>", SLOTS["DID"]
    )
)
_WHOEVER = late(
    rf"(?:whoever|who) {SLOTS['DID']}(?! (?:the |an? )?(?:alarm|brakes?|button|switch|target"
    r"|road|record|deadline|drum|jackpot|market|bell|gong|note)\b)"
    r"[^.;:]{0,80}? (?:did (?:what|no more than|only|just|right"
    rf"|well|the right)"
    r"[^.;:]{0,50}?(?:dream\w*|wanted|wish\w*|longed|should have|ought to|had to|right|well|thing"
    r"|coming|wants"
    r"|thought of)|(?:spoke|acted|struck) for (?:all|many|most|us|everybody|everyone)"
    r"|there should be more"
    r"|we need more|should be (?:thanked|praised|given|honoured|honored|our)|(?:has|have"
    r"|had) (?:my|our|all our"
    r"|every\w*) (?:sympathy|admiration|blessing|support)|can count on|only got there first|(?:is"
    r"|was|are) (?:an? |the |our )?(?:hero"
    rf"|martyr"
    r"|saint)|did (?:this|the|our|us|all of us|his|her|their"
    r"|every\w*)(?: [\w-]+)? an? (?:[a-z]+ )?(?:service"
    r"|favou?r|kindness)|(?:deserves?|have earned|deserve|has earned|has) (?:a medal|(?:my|our"
    r"|all our"
    r"|the) (?:thanks|respect"
    r"|praise|gratitude)|thanks|praise))\b"
)
_JUSTIFIED = late(
    r"(?:is|was|were|are) (?:fully |entirely |more than |absolutely )?(?:justified|well deserved"
    r"|deserved"
    r"|glorious|heroic|beautiful|(?:an? )?(?:glorious|heroic|beautiful|great|noble|brave) (?:act"
    r"|deed|day))\b"
)
_ACT = late(SLOTS["ACT"] + r"(?: [\w'-]+){0,8}? $")
_VIOLENT = late(
    r"\b(?:bomb|petrol|fire|kill|shot|shoot|stab|burn|attack|beat|murder|blood|grenade|gun|knife"
    r"|stone)"
)
_GROUP = late(
    r"(?:\b(?:[Tt]he )?(?:people|men|women|families|children|inhabitants|natives) (?:of|from|on"
    r"|in)"
    r" (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)?|\b(?:these|those|such) (?:[\w-]+ )?people"
    rf"|\b(?:[Tt]he |[Aa]ll |[Tt]hese |all |these |those |our )?(?i:{SLOTS['WHO']})"
    r"(?: (?:in|of|from|on|across|behind|at) (?:[\w'-]+ ){0,4}[\w'-]+)?"
    r"|(?<=[a-z,] )[A-Z][a-z]+s|\b[A-Z][a-z]+(?:ers|ians|ans|ese|ish)) $"
)
_BEING = late(
    r"are (?:all |nothing but |no better than |just |simply |only )*(?:"
    + SLOTS["BEAST"]
    + r"|(?:by (?:nature|birth|blood)|born|natural|bred to be|congenital|hereditary) (?:an? )?"
    r"(?:[a-z]+ and )?(?:thie(?:f|ves)|liars?|criminals?|cheats?|killers?|murderers?|rapists?"
    r"|beggars|lazy|violent|stupid|dishonest|inferior|dirty|cruel|traitors|parasites)\b)"
)
_SHOUTED = late(
    r"\b(?:chant(?:ed|ing|s)?|shout(?:ed|ing|s)?|slogans?|banners?|graffiti|placards?|sprayed"
    r"|scrawled|painted|daubed|yell(?:ed|ing)|scream(?:ed|ing)|leaflets?|hate|racist|antisemitic"
    r"|nazi|propaganda|threat\w*|accused|charged|convicted|sentenced|arrested|prosecut\w+"
    r"|indict\w+"
    r"|court|told police|extremists?|terrorists?|condemn\w*|according to|in the (?:17|18"
    r"|19)\d\ds)\b",
    re.IGNORECASE,
)


Place = tuple[int, int, str]


def check_incitement(case: Case, rule: Rule) -> Iterator[Hit]:
    """Look for calls to violence, praise of it, and hatred of groups."""
    told = {
        *_told(case),
        *_praise(case),
        *_hatred(case),
        *_wished_away(case),
        *incitement_abroad(case),
    }
    composed = _apart(set(violence_told(case)), told)
    finders = (
        violence_acts,
        violence_fields,
        violence_meant,
        contempt_meant,
        violence_honoured,
        violence_abroad,
    )
    told_of = is_of_an_office(case) or tells_of_a_trial(case)
    for found_by in () if told_of else finders:
        composed |= _apart(set(found_by(case)), told | composed)
    found = sorted(told | composed)
    reached, left = -1, rule.number("most")
    for start, end, key in found:
        if left and start >= reached and case.stretch_at(start).kind in SAID:
            reached, left = end, left - 1
            yield case.hit(start, end, key, "ask" if (start, end, key) in composed else None)


def _apart(places: Iterable[Place], others: set[Place]) -> set[Place]:
    """Return the places that none of the others touches."""
    return {
        place
        for place in places
        if not any(place[0] < end and start < place[1] for start, end, _ in others)
    }


_Row = tuple[re.Pattern[str], bool, str]


@functools.cache
def _rows() -> dict[str, tuple[_Row, ...]]:
    """Return for each first word what has to follow, whether it needs a frame, and its kind."""
    table: dict[str, list[_Row]] = {}
    for line in table_lines(_ROWS):
        words, framed, kind, rest = line.split(" | ", 3)
        pattern = late(r"\w+ (?:" + _filled(rest) + ")")
        for word in words.split():
            table.setdefault(word, []).append((pattern, framed == "yes", kind))
    return {word: tuple(rows) for word, rows in table.items()}


def _filled(pattern: str) -> str:
    for slot in ("THEM", "HERO", *SLOTS):
        pattern = pattern.replace(f"<{slot}>", SLOTS[slot])
    return pattern


def _told(case: Case) -> Iterator[Place]:
    rows = _rows()
    for word in case.vocabulary.intersection(rows):
        for at in case.places_of(word):
            first, last = clause(case, at)
            for pattern, framed, kind in rows[word]:
                found = pattern.match(case.text, at, min(last, at + 160))
                place = _judge(case, found, first, last, framed=framed) if found else None
                if place is not None:
                    yield (*place, kind)
                    break


def _judge(
    case: Case, found: re.Match[str], first: int, last: int, *, framed: bool
) -> tuple[int, int] | None:
    at, end = found.span()
    start: int | None = at
    words = case.lowered[at:end]
    if framed:
        start = frame_start(case, at)
    elif words.startswith("death"):
        start = at if case.text[first:at].strip(" \"“'«!") in ("", "and") else None
    elif words.startswith(("right", "got", "get", "had")) and not _VIOLENT.search(
        case.lowered, first, last
    ):
        start = None
    elif words.startswith(("should", "must", "shall", "ought")):
        start = at if _is_somebody(case, first, at) else None
    if start is None or _is_told_of(case, start, end):
        return None
    return start, end


_SOMEBODY = late(
    r"\b(?:they|he|she|them all|you)(?: all| both)? $"
    r"|\b(?:those|anyone|everyone|everybody|people|men|women|all|one) who\b[^.;:]{0,90} $"
    r"|\bwhoever\b[^.;:]{0,90} $",
    re.IGNORECASE,
)


def _is_somebody(case: Case, first: int, at: int) -> bool:
    """Say whether people stand before *should be shot*: a group, somebody by name, *those who*."""
    if _GROUP.search(case.text, max(first, at - 90), at) or _SOMEBODY.search(
        case.text, max(first, at - 120), at
    ):
        return True
    names = list(names_in(case.text, max(first, at - 60), at, case.name_words))
    return bool(names) and names[-1].end == at - 1 and is_personal(names[-1].text)


def _praise(case: Case) -> Iterator[Place]:
    """Yield who did violence and is called a hero, and violence that is called just."""
    for at in case.places(frozenset({"who", "whoever"})):
        first, last = clause(case, at)
        found = _PRAISED.match(case.lowered, at, last) or _WHOEVER.match(case.lowered, at, last)
        if found is not None and not _is_told_of(case, at, found.end()):
            yield at, found.end(), "praises"
    for at in case.places(
        frozenset({"is", "was", "were", "are"}) if _justifies(case) else frozenset()
    ):
        first, last = clause(case, at)
        found = _JUSTIFIED.match(case.lowered, at, last)
        act = _ACT.search(case.lowered, max(first, at - 80), at) if found is not None else None
        if (
            found is not None
            and act is not None
            and not _is_told_of(case, act.start(), found.end())
        ):
            yield act.start(), found.end(), "praises"


def _justifies(case: Case) -> bool:
    return not case.vocabulary.isdisjoint(
        {"justified", "deserved", "glorious", "heroic", "beautiful", "noble"}
    )


_BEAST_WORDS = frozenset(
    {
        "vermin", "rats", "cockroaches", "parasites", "subhuman", "sub", "scum", "filth", "lice",
        "pigs", "dogs", "savages", "animals", "insects", "maggots", "cancer", "plague", "disease",
        "infestation", "nature", "birth", "blood", "born", "natural",
        "lot", "breed", "brood", "race", "tribe", "inferior", "human", "worthless", "pest",
    }
)  # fmt: skip


def _hatred(case: Case) -> Iterator[Place]:
    """Yield groups of people that are said to be no people."""
    for at in case.places(_BEAST_WORDS):
        first, last = clause(case, at)
        for be in _BE.finditer(case.lowered, max(first, at - 40), at):
            found = _BEING.match(case.lowered, be.start(), last)
            if found is None or found.end() < at:
                continue
            group = _GROUP.search(case.text, max(first, be.start() - 60), be.start())
            if group is not None and _OBJECT.search(case.lowered, first, group.start()):
                continue  # crimes against children are a plague
            if group is not None and not _is_told_of(case, group.start(), found.end()):
                yield group.start(), found.end(), "hates"
                break


_WITHOUT = late(
    r"\b(?:the |this |our )?(?:town|village|city|world|country|quarter|street|harbou?r|island"
    r"|place|land|school)"
    r" (?:would|will|could) be (?:a )?(?:much |far |so much )?(?:cleaner|better(?: off| place)?"
    r"|safer|quieter"
    rf"|happier|healthier|prettier)(?: [\w]+){{0,2}}? without (?:them|{SLOTS['WHO']}|(?:the"
    rf"|these|those|such)"
    rf" (?:[\w-]+ ){{0,3}}?{SLOTS['WHO']})"
)
_IN_BLOOD = late(
    r"\b(?:(?:have|has|carry|carries) (?:theft|thieving|lying|crime|violence|cheating|treachery"
    r"|laziness|dirt"
    r"|murder|stealing) in (?:their|the) (?:blood|genes|bones)|(?:it|theft|lying|thieving|crime"
    r"|cheating"
    r"|stealing|violence|treachery)(?: is|'s| lies| runs) in (?:their|the) (?:blood|genes|nature"
    r"|bones))\b"
)


def _wished_away(case: Case) -> Iterator[Place]:
    """Yield wishes that a group were gone, and faults that it is said to have in its blood."""
    for words, pattern in (
        (frozenset({"without"}), _WITHOUT),
        (frozenset({"blood", "genes", "bones", "nature"}), _IN_BLOOD),
    ):
        for at in case.places(words):
            first, last = clause(case, at)
            found = pattern.search(case.lowered, max(first, at - 90), min(last, at + 60))
            if (
                found is not None
                and found.start() <= at < found.end()
                and not _is_told_of(case, found.start(), found.end())
            ):
                yield *found.span(), "hates"


_BE = late(r"\bare\b")
_OBJECT = late(
    r"\b(?:against|of|on|by|for|towards?|with|about|among|between)(?: the| all| our| these)? ?$"
)
_ASKED = late(r"\bhow (?:many|much|long|often)\b[^.!?;]{0,60}$")


def _is_told_of(case: Case, start: int, end: int) -> bool:
    """Say whether the words are condemned, denied, shouted by others or part of a story."""
    first, last = case.sentence_at(start)
    if _ASKED.search(case.lowered, max(first, start - 80), start):
        return True
    stretch = case.stretch_at(start)
    around = case.text[max(stretch.start, first - 120) : min(stretch.end, last + 120)]
    quote = case.quote_at(start)
    if quote is not None:
        around = case.narration(
            max(stretch.start, quote[0] - 240), min(stretch.end, quote[1] + 160)
        )
    return (
        is_reported(case, start, end)
        or _SHOUTED.search(around) is not None
        or is_fiction(case.lowered[first:last])
        or is_fiction(case.lowered[:800], strictly=True)
    )
