"""Who is no accused that a wire could ask for a reply, and words that only look like a charge.

Whole countries, and those whose deeds courts and history have long established, aren't people or
organisations that a release could ruin; a participle before a noun says what befell somebody, not
what the one named beside it did.
"""

import re

from dateline.guidelines.case import Case
from dateline.guidelines.charges import Charge
from dateline.release.given_names import is_given_name
from dateline.release.patterns import late
from dateline.release.places import is_known_place

_ESTABLISHED = late(
    r"(?:the )?(?:nazis?|nazi germany|third reich|(?:adolf )?hitler|(?:josef |joseph )?stalin"
    r"|(?:fidel )?castro"
    r"|pol pot"
    r"|khmer rouge|saddam hussein|osama bin laden|bin laden|al[- ]qa[ei]da|isis|isil|islamic state"
    r"|hezbollah|hizbullah|hamas|taliban|boko haram|al[- ]shabaab|ku klux klan|mafia|cosa nostra"
    r"|big (?:oil|pharma|tech|tobacco|food|sugar)|wall street)",
    re.IGNORECASE,
)
_STATE = late(
    r"(?:the )?(?:russian federation|soviet union|(?:ottoman|roman|british|persian) empire"
    r"|(?:(?:people's|islamic|democratic|federal|arab|united|former) )*(?:republic|kingdom|emirate)"
    r" of [\w ]+)",
    re.IGNORECASE,
)
_RULER = late(
    r"(?:the )?(?:(?:roman|byzantine|ottoman|chinese|mongol|egyptian) )?(?:emperor|empress|tsar"
    r"|tsarina|czar|kaiser|pharaoh|caesar|sultan) [\w.]+(?: [ivx]+| the \w+)?|nero|caligula"
    r"|napoleon(?: bonaparte)?|genghis khan|attila(?: the hun)?|julius caesar|robespierre"
    r"|(?:benito )?mussolini|mao(?: zedong| tse-tung)?|(?:francisco )?franco|benedict arnold",
    re.IGNORECASE,
)
_NATURE = late(
    r"(?:the )?(?:[\w' -]+ (?:river|trail|creek|mountains?|volcano|glacier|canyon|desert|ocean"
    r"|earthquake|tornado|hurricane|flu|virus|pass|falls))",
    re.IGNORECASE,
)
_STORM = late(r"(?:Hurricane|Cyclone|Typhoon|(?:Tropical |Winter )?Storm) (?P<given>[A-Z]\w+)")
_FORCE = late(
    r"(?:[^,;:.]{2,30}, )?(?:(?:an?|the|this|that|these|another|two|three|many|hundreds of"
    r"|thousands of|\d[\d,]*|heavy|some|his|her|their) )?(?:[\w-]+ ){0,3}?(?:tornado(?:e?s)?"
    r"|hurricanes?|cyclones?|typhoons?|storms?|blizzards?|floods?|floodwaters?|earthquakes?|quakes?"
    r"|tsunamis?|avalanches?|landslides?|mudslides?|eruptions?|lightning|hail|drought|heat ?wave"
    r"|cold snap|frost|winds?|rains?|snow|waves?|wildfires?|fires?|blaze|explosion|blast|epidemic"
    r"|pandemic|plague|virus|disease|influenza|cholera|fever|famine|cattle|herds?|wol(?:f|ves)"
    r"|bears?|sharks?|lions?|tigers?|elephants?|bulls?|steers?|horses?|dogs?|crocodiles?|snakes?"
    r"|locusts|rats|train|bus|tree|rock|meteor(?:ite)?|iceberg)"
    r" (?!(?:and|but|while|when|or|company|firm|club|owner|breeder|trainer|maker|inspector|brigade"
    r"|driver|operator|line)\b)[a-z]"
)
_OLD_YEAR = late(
    r"\b(?:in|by|of|since|until|before|after|from|during|around) (?:\w+ )?1[0-8]\d\d\b"
)
_LATER_YEAR = late(r"\b(?:19|20)\d\d\b|\btoday\b|\bnow\b|\bstill\b")
_SET_IN = late(
    r"(?<!shares )(?<!stake )(?<!stakes )(?<!money )"
    r"\b(?:in|on|at|near|throughout|across) (?:the )?$"
)
_RELATIVE = late(r",? (?:that|which)\b")
_KILLED = late(r"\b(?:killed|captured) $")
_BEFALLEN = late(r"(?:\b(?:missing|neglected|homeless|runaway|impacted),? (?:and )?)$")
_AND_BEFALLEN = late(r" (?:and|or) (?:neglected|runaway|exploited|abused|abandoned|missing)\b")
_DOCTORS = late(r" (?:will|are|were|is|have|has|can|may|who|and|at|in|of|say|said|from|to)\b")
_LONG_AGO = late(r"\bin the (?:early |late |mid-?)?(?:1[0-8]\d\d|19[0-8]\d)'?s\b")


def _is_storm(name: str) -> bool:
    """Say whether a name is a storm's, which have given names, and no firm's called after one."""
    storm = _STORM.fullmatch(name)
    return storm is not None and is_given_name(storm["given"])


def is_nobody_to_ask(name: str) -> bool:
    """Say whether a name is a whole country's, a place's, or one whose deeds are history."""
    return (
        is_known_place(name)
        or _is_storm(name)
        or any(each.fullmatch(name) is not None for each in (_ESTABLISHED, _STATE, _RULER, _NATURE))
    )


def is_long_past(case: Case, offset: int) -> bool:
    """Say whether a sentence tells of a year before anybody's who could be asked."""
    first, last = case.sentence_at(offset)
    old = _OLD_YEAR.search(case.lowered, first, last) is not None
    return old and _LATER_YEAR.search(case.lowered, first, last) is None


def is_of_a_force(case: Case, name: str, start: int) -> bool:
    """Say whether nature or a beast does it, and who is named only suffers: *It killed a girl*.

    ``start``: where the name stands, or a pronoun for what the sentence before is about.
    """
    first, _ = case.sentence_at(start)
    if not case.text.startswith(name, start) and first > 1:
        first, _ = case.sentence_at(first - 2)
    at = case.text.find(name, first)
    force = _FORCE.match(case.lowered, first, max(at, first))
    return force is not None and ", " not in case.lowered[force.end() : at]


_NOT_CHARGING = ("famously ", "officer-involved ", " never ", " not ", "n't ")
_SITUATED = late(
    r" (?:within|in|on|at|between|off|near|along|under|ahead|behind|beneath|beyond|to the"
    r"|(?:north|south|east|west)\w*)\b"
)


def only_looks_charged(case: Case, charge: Charge, name: str, start: int) -> bool:
    """Say whether a charge isn't one of the name that begins at ``start``.

    A place where the deed was done, children who were abused, a practice's doctors, somebody whom
    others caught, or what was done in another age.
    """
    first, last = case.sentence_at(charge.start)
    before = case.text[max(first, start - 24) : start]
    after = start + len(name)
    if _SET_IN.search(before) and _RELATIVE.match(case.lowered, after):
        return True
    words = case.lowered[charge.start : charge.end]
    if case.lowered.endswith(_NOT_CHARGING, first, charge.start):
        return True
    if words == "lying" and _SITUATED.match(case.lowered, charge.end):
        return True
    if words.startswith("doctors") and _DOCTORS.match(case.lowered, charge.start + 7):
        return True
    if _BEFALLEN.search(case.lowered, max(first, charge.start - 30), charge.start):
        return True
    if words.endswith("ed") and _AND_BEFALLEN.match(case.lowered, charge.end, last):
        return True
    return (
        _KILLED.search(before) is not None
        or _LONG_AGO.search(case.lowered, first, start) is not None
    )


_FINDS = late(
    r"\b(?:uncovered|presented|found|revealed?|shows?|showed|concluded|documented|exposed"
    r"|established|detailed|alleg\w+|accus\w+|charg\w+|said|says|reports?|reported|claims?|claimed)\b"
    r"[^.;:]{0,80}:$"
)
_OWN_FINDING = late(r"\b(?:we|our|i|my)\b")


def is_listed_finding(case: Case, offset: int) -> bool:
    """Say whether an item stands under the line that names its finder: *Inspectors found that:*."""
    stretch = case.stretch_at(offset)
    if stretch.kind != "item":
        return False
    above = [s for s in case.stretches if s.start < stretch.start and s.kind != "item"]
    if not above:
        return False
    lead = case.lowered[above[-1].start : above[-1].end].rstrip()
    lead = lead[lead.rfind(". ") + 1 :]
    return _FINDS.search(lead) is not None and _OWN_FINDING.search(lead) is None
