"""How words of a charge are tied to the name of whoever they charge, within a sentence.

For each form of charge there is a tie: a function that looks at the names of the sentence and says
which of them the charge is about, by the words that stand between the two.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from dateline.guidelines.case import Case
from dateline.guidelines.charges import Charge
from dateline.guidelines.naming import Name
from dateline.release.patterns import late

_FILLER = (
    r"(?:(?!(?:of|by|to|against|from|for|with|who|whose|and|or|than|over|about|not|never|no"
    r"|that|into|on|in|at|after|under|anti-\w+|former victim|victim|if|when)\b)[\w'-]+,? )"
)
_TITLES = late(rf" {_FILLER}{{0,3}}")
_LEADING_ON = (" of", " in", " for", " to", " with", "corrupt", "dishonest", "crooked", "core")
_COMPLETE = ("behind", "responsible", "blame", "involved")
_IS_MODIFIER = late(
    r" (?:employees?|officials?|officers?|staff|members?|workers?|famil(?:y|ies)|executives?"
    r"|managers?)\b"
)
_APPOSED_ADJECTIVE = late(
    r",? (?:who (?:is|was) )?(?:the|an?|its|their|this|that) (?:(?:once|long|notoriously|openly"
    r"|often|thoroughly|then|former) )?"
)
_ROLE_AFTER = late(
    r",? (?:and [a-z]+ )?(?:[a-z-]+ ){0,2}?(?:head|chief|mayor|minister|captain|director|owner"
    r"|manager|boss|chairman|chairwoman|chair|judge|officer|inspector|official|secretary|treasurer"
    r"|president|governor|landlord|landlady|agent|broker|lawyer|banker|builder|contractor|doctor"
    r"|surgeon|teacher|trainer|coach|priest|bishop|pastor|councillor|politician|businessman|dealer"
    r"|trader|editor|producer|foreman|warden|pilot|driver|skipper|ruler|dictator|general|colonel"
    r"|commander|sheriff|husband|father|stepfather|son|brother|partner|employer|dean|rector"
    r"|professor|clerk|referee|guard|leader|company|firm|group|agency|bank|chain|regime|militia)\b"
)
_AFTER_NOUN = late(
    r"(?:,| (?:is|was|are|were|turned out to be)(?: called| none other than| a certain)?)? "
    r"(?:(?:named|called|by the name of) )?(?:(?:the|a) (?:[a-z-]+ ){1,2})?"
)
_RELATIVE = late(r"\b(?:who|which|that)(?: (?:has|had|have)| [a-z]+ly){0,2} $")
_OF_HIM = late(r" (?:the )?(?:[A-Za-z][\w'-]* ){0,3}")
_IS_NAMED = late(
    r"[^.;:]{0,70}? (?:is|was|are|were) (?:(?:called|named|none other than|a certain) )?"
    r"(?:(?:the|a) (?:[a-z-]+ ){1,2})?"
)
_IS = late(
    r"(?:,[^,;:]{1,80},)?(?:,? (?:who|which))? (?:is|was|are|were|has been|have been|had been"
    r"|remains?"
    r"|acted as|acts as|work(?:s|ed) as|became|served as|has always been|(?:(?:has"
    r"|have) )?been (?:exposed|unmasked|revealed) as|turned out to be|proved to be"
    r"|is nothing (?:more|other) than|is nothing but)"
    rf" (?!\w+ing )(?:(?:an?|the|one of the|its|their) )?{_FILLER}{{0,4}}",
    re.IGNORECASE,
)
_IS_AT = late(
    r"(?:,[^,;:]{1,80},)?(?:,? (?:who|which))? (?:is|was|are|were|has been|have been|had been"
    r"|stands?|stood"
    r"|has long been|(?:is|was|are|were) (?:to|the one|the man|the woman|the company))"
    r"(?: [a-z]+ly| also| an?| the| in| on| to| at| himself| herself| itself){0,4} "
)
_APPOSED = late(
    rf", (?:(?:an?|the|that|this|known|who (?:is|was)) )?{_FILLER}{{0,4}}", re.IGNORECASE
)
_ASIDE = (
    r"(?:, (?:(?:an?|the|its|their|his|her|who|which|whose|aged|then|now|former|formerly|of|born"
    r"|along|together|led|run|owned|headed|founded|based|controlled|backed|long|once|[A-Z\d])\b"
    r"|[a-z][\w'-]*(?: [\w'-]+){0,2} (?:of|at|for|in|with|since|until) |[a-z]+(?=,))"
    r"[^;:]{0,90}?,| \([^()]{1,40}\))?"
)
_ADVERBS = (
    r"(?: (?:has|have|had|also|then|again|even|personally|later|first|once|already|simply|often"
    r"|repeatedly|himself|herself|itself|themselves|and (?:his|her|its|their) (?:[\w-]+ ){0,2}\w+"
    r"|for (?:[\w-]+ ){0,3}(?:years|months|decades|weeks)|over (?:[\w-]+ ){0,3}(?:years|months)"
    r"|[a-z]+ly)){0,4}"
)
_CHAIN = r"(?:, (?:who|which)\b[^;:()]{3,90}?,? and)"
"""A relative clause that goes on to its next verb: *who led the yard until May and has …*"""
_APPOSED_ONE = r"(?:, (?:an?|the|one|another|that|this) (?:[a-z][\w'-]* ){1,6}?(?:that|who|which))"
"""Who somebody is, and what such a one does: *a maker that …*"""
_BY_ITS_KIND = (
    r"(?:,? (?:as|because|since|for|after|when|where|and|while|whose|which means that)"
    r"(?: (?:the|this|its|his|her))? (?:management|managers?|foremen|foreman|staff|board|head"
    r"|guards"
    r"|company|firm|group|agency|bank|charity|man|woman|mayor|minister|director|owner|landlord"
    r"|organi[sz]ation|authority|ministry|regime|manager|chairman|chairwoman|union|party|council"
    r"|operator|developer|brothers?|couple|maker|brand|chain|producer|supplier|house|club|school"
    r"|hospital|hotel|farm|trainer|coach|broker|captain|militia|factory))"
)
"""The one named before, called by its kind: *Morrow Coffee, as the company …*"""
_ITS_KIND = (
    r"(?: (?:hotel|inn|clinic|hospital|home|school|college|group|chain|company|firm|family|brothers"
    r"|sisters|militia|gang|clan|regime|junta|party|union|bank|agency|brewery|dairy|tannery|mill"
    r"|shipyard|yard|mine|works|factory|plant|farm|estate|foundation|club|studio|theatre|shop"
    r"|restaurant|caf[ée]|bakery|cinema group|hotel group|brand|label|airline|ferry line|line"
    r"|publisher|laboratory|lab|practice|nursery|kennels?|abattoir|quarry|refinery|smelter|cartel"
    r"|cooperative|consortium|council|government|police|battalion|brigade|militants?))?"
)
"""What a lone name is the name of: *the Belmere hotel*."""
_OF_A_KIND = late(_ITS_KIND.removesuffix("?"))
_HIS_MEN = (
    r"(?:(?:'s?|') (?:own )?(?:men|thugs|people|guards|henchmen|managers|foremen|foreman|staff"
    r"|employees|agents|son|sons|brother|drivers?|captains?|lorries|trucks|ships?|bailiffs"
    r"|hirelings"
    r"|security guards|bouncers|dogs|doctors|nurses|teachers|priests))?"
)
_DID = late(
    rf"{_ITS_KIND}{_HIS_MEN}(?:{_CHAIN}|{_APPOSED_ONE}|{_BY_ITS_KIND}"
    rf"|:|{_ASIDE}(?:(?:,| -)? \(?(?:who|which|that))?){_ADVERBS} "
)
_DID_AND = late(
    rf"{_ASIDE}(?: has| have)? [a-z]+(?: (?!(?:who|whom|that|which|was|were|been|is|are|be|by"
    r"|against|not|never|no|to|if|when|and|or|but)\b)[\w'-]+){0,9} "
)
_DOES = late(
    rf"{_ITS_KIND}(?:{_CHAIN}|{_APPOSED_ONE}|{_BY_ITS_KIND}|{_ASIDE}(?:,? (?:who|which)| that)?)"
    rf"{_ADVERBS}(?: (?:did|does|do|continue[sd]? to|went on to"
    r"|used to|tried to|tries to|attempted to|attempts to|conspired to|sought to|seeks to|managed"
    r"|managed to|helped|helps|(?:helped|helps) to|wanted to|paid \w+ to|ordered \w+ to|set out to"
    r"|plotted to|schemed to|let (?:[\w-]+ ){1,3}|told (?:[\w-]+ ){1,4}to|forced (?:[\w-]+ ){1,4}"
    r"to|uses? (?:[\w-]+ ){1,4}to|used (?:[\w-]+ ){1,4}to)) "
)
_DOING = late(
    rf"{_ITS_KIND}(?:{_CHAIN}|{_APPOSED_ONE}|{_BY_ITS_KIND}|{_ASIDE}(?:,? (?:who|which)| that)?)"
    rf"{_ADVERBS}(?: (?:ha[sd] (?:an? |the )(?:[\w-]+ )?(?:record|history|habit|pattern|way|name"
    r"|reputation) (?:of|for)|is known for|lives from|is|are|was|were|been|kept|keeps|keep"
    r"|began|started|caught|spent (?:[\w-]+ ){1,4}|admits to|(?:is|are|was|were|been) (?:caught"
    r"|seen|still|now|busy)|(?:got|grew|became) rich(?: by)?|made [^,;.:]{1,50} by|makes [^,;.:]"
    r"{1,50} by|built [^,;.:]{1,50} by|lives (?:off|by)|profit(?:s|ed) (?:from|by)))"
    r"(?: [a-z]+ly| also| still){0,2} "
)
_BY = late(
    r"(?: [\w,'$€£.-]+){0,9}? (?:by|on (?:the )?(?:orders|instructions) of) (?:(?:the|its|his|her"
    r"|their|a|an|our) )?"
    r"(?:(?!(?:those|who|which|that|whom|and|or|she|he|they|of|in|on|at|for|to"
    r"|\w+ing)\b)[a-z][\w'-]*,? ){0,4}"
    r"(?:(?:guards|men|members|officers|agents|soldiers|staff|employees|fighters|managers|security"
    r"|thugs|bailiffs|supporters|troops|lorries|tankers|wardens) (?:of|from|for) (?:the )?)?"
)
ENDS_BY = late(r"(?: of (?:their|his|her|its) \w+| [a-z]+ly)? by\b(?! [a-z]+ing\b)")
PASSIVE = late(
    r"\b(?:was|were|been|being|be|is|are|get|gets|got)(?: [a-z]+ly| also| then)*"
    r"(?:,? (?:and |or )?(?:[a-z]+(?:ed|en|wn)|sold|told|cut|put|left|lost|kept|held|paid|made|sent"
    r"|bought|let|shut|built|led|fed|hit)\b)*,?(?: and| or)? $"
)
_THEN_HE = late(r",? (?:(?:the|its) )?(?:[a-z-]+ ){0,2}")
_STANDS_ALONE = late(
    r"$|[.,;:!?)\"”\n—]| (?:who|and|or|in|of|for|on|that|whose|with|at|by|from|to|but|when"
    r"|while|as|since|working|acting|serving|posing|whom|-|—)\b"
)
OPENS_SENTENCE = late(r"(?:^|[.!?:\n] ?[\"“]?)$")
_OWNS = late(
    r"(?:'s?|') (?:[\w-]+ ){0,2}(?:(?:history|record|pattern|years|decades|campaign|web|culture"
    r"|acts?|list) of (?:[\w-]+ ){0,2})?"
)
_WHOSE_GAIN = late(
    r"(?:'s?|,? whose)(?: (?!(?:signature|identity|account|name)\b)[a-z][\w'-]*){1,4}"
    r" (?:was|were|is|are|had been|has been|have been)(?: [a-z]+ly| partly| largely| all| in"
    r" part)? "
)
_IS_GAINED = late(r" (?:was|were|is|are|had been|has been|have been)(?: [a-z]+ly)? ")
_THING_OF = late(r"\b(?:[Tt]he|an?|its) (?:[a-z]+ ){1,3}of (?:the )?(?:[a-z]+ ){0,2}$")
_BY_WHOM = late(
    r"(?: from(?: (?:the )?(?:staff|stewards|guards|managers|foremen|agents|drivers|doormen"
    r"|officers|employees|teachers|trainers) (?:of|at))? (?:the )?)"
    r"|(?: of (?:(?!by\b)[\w'-]+,? ){0,6}?(?!by\b)[\w'-]+)?(?: (?:committed|perpetrated"
    r"|carried out|told|organi[sz]ed|run|practi[sc]ed|spread|on a [a-z]+ scale|for years))?"
    r" by (?:(?:the|a|its|his|our|their) )?(?:[a-z][\w'-]*,? ){0,3}"
)
_OF_WHOM = late(
    r"(?: [\w-]+)?(?: (?:in|on) the [a-z]+)? (?:of|at|inside|within|under)"
    r" (?:(?:its|his|our|their|the) )?(?:[a-z][\w'-]*,? ){0,3}"
)
_AVERTED = late(
    r"\b(?:against|prevent\w*|(?:polic(?:y|ies)|training|rules?|courses?) (?:on|about)) $"
)
_NOT_DONE = late(
    r"\b(?:against|prevent\w*|fight\w*|combat\w*|stop\w*|victims?|risks?|claims?|suspect\w*"
    r"|alleg\w*|protect\w*|tackl\w*|zero|end|ending|no|not|without|polic(?:y|ies)|training"
    r"|stud(?:y|ies)|investigat\w*|complaints?|detect\w*|reduc\w*|avoid\w*|report\w*|from|about"
    r"|address\w*|anti|rules?|laws?|for|if|potential|possible|threat of) (?:[\w,-]+ ){0,4}$"
)
_UNDER_ACCUSATION = late(
    rf"(?:{_CHAIN}|(?:,[^,;:]{{1,80}},)?(?:,? (?:who|which))?)(?:, (?:long|repeatedly|widely|often"
    r"|twice|once|recently|publicly|now|since|already|himself|herself)(?: [a-z]+ly)?"
    r"| (?:is|was|are|were|ha(?:s|ve|d)(?: long| often| twice| also| [a-z]+ly)? been"
    r"|stands?|stood|faces?|faced|facing|is facing|remains?|under|came under|amid|denies no|ha[sd]"
    r"|have))(?: [a-z]+ly| also| now| long| serious| grave| new| fresh| mounting| many| several| a"
    r"| the"
    r"| series of| wave of){0,4} "
)
_SPOKEN_OF = ("accusation", "alleg", "suspicion", "complaint", "rumo", "whisper")
_RUMOURED = ("rumo", "whisper", "gossip", "talk")
_AGAINST = late(
    r"(?: [\w'-]+){0,6}?(?: (?:against|surround|dog|swirl around)|(?<=against)) (?:the )?"
    r"(?:[a-z][\w'-]* ){0,4}"
)
_THAT = late(r" (?:the )?(?:[A-Za-z][\w'-]* ){0,3}")
_OF_ITS_OWN = (
    "crimes",
    "lies",
    "corruption",
    "wrongdoing",
    "atrocities",
    "brutality",
    "cover-up",
    "misconduct",
    "deceit",
    "treachery",
    "racism",
    "cruelty",
    "negligence",
    "scam",
    "swindle",
    "racket",
    "forgeries",
    "racist",
    "sexist",
    "antisemitic",
    "homophobic",
    "plagiarism",
)
_GOES_ON = late(
    r"$|[.,;:!?)\"”\n]|'s?\b| (?:who|and|or|in|of|for|on|that|whose|with|at|by|from|to|but|when"
    r"|while|as|since|is|was|are|were|has|have|had|will|must|should|against|over|cost|led|would"
    r"|can|may|did|does|left|again|during|after|before|under|until|about|towards|went|made|makes"
    r"|brought|drove|took|opened|meant|means|put|kept|forced|ended|began|lasted|continued|caused"
    r"|ruined|brings|drives|which|because|so|came|goes|go)\b"
)


class Accusation(NamedTuple):
    """Where a name and what it is charged with stand, both within one span.

    ``by_nobody``: the text says that there is an accusation, and not whose it is.
    """

    start: int
    end: int
    name: str
    by_nobody: bool = False


Tie = Callable[[Case, Charge, list[Name]], Accusation | None]


def _tie_noun(case: Case, charge: Charge, names: list[Name]) -> Accusation | None:
    text = case.text
    plural = text[charge.end - 1] == "s"
    for name in names:
        if name.start >= charge.end and _AFTER_NOUN.fullmatch(text, charge.end, name.start):
            if text[charge.end] == "," and plural:
                continue
            return Accusation(charge.start, name.end, name.text)
    if not _STANDS_ALONE.match(text, charge.end):
        return None
    return _back(text, charge, names, _IS, _APPOSED)


def _tie_being(case: Case, charge: Charge, names: list[Name]) -> Accusation | None:
    words = case.text[charge.start : charge.end]
    leads_on = words.endswith(_LEADING_ON) or words.lower().startswith(_COMPLETE)
    if not leads_on and not _STANDS_ALONE.match(case.text, charge.end):
        return None
    return _back(case.text, charge, names, _IS, _IS_AT)


def _tie_past(case: Case, charge: Charge, names: list[Name]) -> Accusation | None:
    text = case.text
    passive = PASSIVE.search(text, max(0, charge.start - 60), charge.start)
    if passive and (inside := _by_one_inside(text, charge, names)):
        return inside
    if passive or ENDS_BY.match(text, charge.end):
        return _forward(text, charge, names, _BY)
    if text.endswith((" of", " is", " was", " stands", " stood"), charge.start, charge.end):
        return _forward(text, charge, names, _OF_HIM)
    return _back(text, charge, names, _DID) or _tie_relative(case, charge, names)


def _by_one_inside(text: str, charge: Charge, names: list[Name]) -> Accusation | None:
    """Return the doer who stands amid the words of a charge: *dismissed by X for joining*."""
    for name in names:
        if charge.start < name.start < charge.end and text.endswith(" by ", 0, name.start):
            return Accusation(charge.start, charge.end, name.text)
    return None


def _tie_present(case: Case, charge: Charge, names: list[Name]) -> Accusation | None:
    return _back(case.text, charge, names, _DID) or _tie_relative(case, charge, names)


def _tie_relative(case: Case, charge: Charge, names: list[Name]) -> Accusation | None:
    """Tie *the man who poisoned the well is X*."""
    if _RELATIVE.search(case.text, max(0, charge.start - 30), charge.start) is None:
        return None
    return _forward(case.text, charge, names, _IS_NAMED)


def _tie_base(case: Case, charge: Charge, names: list[Name]) -> Accusation | None:
    return _back(case.text, charge, names, _DOES)


def _tie_doing(case: Case, charge: Charge, names: list[Name]) -> Accusation | None:
    return _back(case.text, charge, names, _DOING)


def _tie_wrongly(case: Case, charge: Charge, names: list[Name]) -> Accusation | None:
    text = case.text
    if PASSIVE.search(text, max(0, charge.start - 60), charge.start):
        return _forward(text, charge, names, _BY)
    found = _back(text, charge, names, _DID, _DID_AND)
    opens = text[max(0, charge.start - 6) : charge.start].endswith(("With ", "On ", "with "))
    return found or (_forward(text, charge, names, _THEN_HE) if opens else None)


def _tie_adjective(case: Case, charge: Charge, names: list[Name]) -> Accusation | None:
    for name in names:
        if " " not in name.text or name.start < charge.end:
            continue
        if _IS_MODIFIER.match(case.text, name.end):
            continue
        goes_on = _GOES_ON.match(case.text, name.end) or _OF_A_KIND.match(case.text, name.end)
        if goes_on and _TITLES.fullmatch(case.text, charge.end, name.start):
            return Accusation(charge.start, name.end, name.text)
    if _ROLE_AFTER.match(case.text, charge.end):
        return _back(case.text, charge, names, _APPOSED_ADJECTIVE)
    return None


def _tie_gained(case: Case, charge: Charge, names: list[Name]) -> Accusation | None:
    """Tie what somebody has by a wrong: *X, whose thesis was copied from …*."""
    found = _back(case.text, charge, names, _WHOSE_GAIN)
    if found is not None:
        return found
    found = _back(case.text, charge, names, _IS_GAINED)
    before = found and case.text[max(0, found.start - 60) : found.start]
    return found if before and _THING_OF.search(before) else None


def _tie_offence(case: Case, charge: Charge, names: list[Name]) -> Accusation | None:
    if _AVERTED.search(case.lowered, max(0, charge.start - 30), charge.start):
        return None
    found = _back(case.text, charge, names, _OWNS) or _forward(case.text, charge, names, _BY_WHOM)
    if found is None and case.lowered.startswith(_OF_ITS_OWN, charge.start):
        before = case.lowered[max(0, charge.start - 5) : charge.start]
        opened = before.endswith(("the ", " a "))
        found = _forward(case.text, charge, names, _OF_WHOM) if opened else None
    if found is not None and re.match(r" [a-z]+(?<!ed)\b", case.text[found.end : found.end + 20]):
        return found if _GOES_ON.match(case.text, found.end) else None
    return found


def _tie_practice(case: Case, charge: Charge, names: list[Name]) -> Accusation | None:
    """Tie a wrong to whoever does it or lets it be: *child labour in the quarries of X*."""
    first, _ = case.sentence_at(charge.start)
    if _NOT_DONE.search(case.lowered, max(first, charge.start - 60), charge.start):
        return None
    found = _forward(case.text, charge, names, _BY_WHOM)
    found = found or _forward(case.text, charge, names, _OF_WHOM)
    return found if found is not None and _GOES_ON.match(case.text, found.end) else None


def _tie_accused(case: Case, charge: Charge, names: list[Name]) -> Accusation | None:
    words = case.lowered[charge.start : charge.end]
    told = words.endswith((" secret that", "has it that", "have it that", "ed that")) or (
        words.endswith(" that") and words.startswith(_RUMOURED)
    )
    found = _back(case.text, charge, names, _UNDER_ACCUSATION)
    if found is None and told:
        found = _forward(case.text, charge, names, _THAT)
    elif found is None and words.startswith(_SPOKEN_OF):
        found = _forward(case.text, charge, names, _AGAINST)
    return found._replace(by_nobody=True) if found else None


def _back(
    text: str, charge: Charge, names: list[Name], *gaps: re.Pattern[str]
) -> Accusation | None:
    for name in reversed(names):
        if name.end > charge.start:
            continue
        ends = [name.end]
        if text[name.end] == "," and text[max(0, name.start - 2) : name.start] == ", ":
            ends.append(name.end + 1)  # the name stands between commas, behind a role
        if any(gap.fullmatch(text, end, charge.start) for end in ends for gap in gaps):
            return Accusation(name.start, charge.end, name.text)
    return None


def _forward(
    text: str, charge: Charge, names: list[Name], gap: re.Pattern[str]
) -> Accusation | None:
    for name in names:
        if name.start > charge.end and gap.fullmatch(text, charge.end, name.start):
            return Accusation(charge.start, name.end, name.text)
    return None


LONE = frozenset({"past", "present", "doing", "wrongly", "accused"})
GAPS = {"past": _DID, "present": _DID, "base": _DOES, "doing": _DOING, "wrongly": _DID}
TIES: dict[str, Tie] = {
    "noun": _tie_noun,
    "being": _tie_being,
    "past": _tie_past,
    "present": _tie_present,
    "base": _tie_base,
    "doing": _tie_doing,
    "wrongly": _tie_wrongly,
    "adjective": _tie_adjective,
    "offence": _tie_offence,
    "accused": _tie_accused,
    "gained": _tie_gained,
    "practice": _tie_practice,
}
