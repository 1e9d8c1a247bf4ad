"""Claims to be first, alone or greatest in other words: a rank, and a field that it is claimed for.

A superlative of any adjective before a place, a place's own first, the only one of a kind, what
beats all that came before, and what has no equal.
"""

import re
from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.ranks_in_sentences import RANKS_IN_SENTENCES
from dateline.guidelines.ranks_told import OF_SUPERLATIVES, RANKS_TOLD
from dateline.release.patterns import late
from dateline.release.places import is_known_place

_NO_LIST = (
    "forest interest test west request guest invest harvest honest latest suggest protest "
    "contest"
    " rest quest chest nest digest modest manifest arrest priest midwest northwest southwest"
    " tempest reinvest conquest behest crest zest vest pest jest attest infest ingest divest"
    " everest budapest greatest best rainforest unrest newest retest highest lowest "
    "nearest closest"
)
_NO_SUPERLATIVE = frozenset(_NO_LIST.split())
_FIELD = (
    r"(?:the |all (?:of )?|any )?(?:(?!(?:its|their|our|your|his|her)\b)[\w-]+ ){0,2}?(?:world"
    r"|globe"
    r"|country|nation|state|region|city|town|county|province|continent|industry|market|coast"
    r"|island"
    r"|valley|sea|river|lake|district|hemisphere|planet|sector|trade|field|category|harbou?r"
    r"|north|south|east|west|neighbou?rhood|state|village|archipelago|peninsula|gulf|bay"
    r"|[A-Z][\w-]+)\b"
)
_GREATEST = late(
    r"[Tt]he (?:very )?(?:[a-z]+est)(?: [\w'’-]+){0,5}?"
    rf" (?:in|on|of|across|along|between|anywhere in|north of|south of|outside) {_FIELD}"
)
_OF_PLACE = late(
    r"(?-i:(?<![\w.])(?P<place>(?:[A-ZÀ-Þ][\w.-]+ )?[A-ZÀ-Þ][\w.-]+))['’]s (?:very )?(?:first"
    r"|only|sole|oldest"
    r"|largest|biggest|longest|tallest|fastest|highest|deepest)(?:[- ](?:ever|and only))?"
    r"(?: [\w'’&-]+){1,4}",
    re.IGNORECASE,
)
_TOWNS = late(
    r"\b(?:town|city|country|coast|island|valley|region|province|county|harbou?r|state|village"
    r"|nation|continent|north|south|hemisphere)['’]s (?:very )?(?:first|only|sole|oldest|largest"
    r"|biggest|longest|tallest|fastest)(?: [\w'’&-]+){1,3}"
)
_FIRST = late(
    r"(?:marks?|marked|is|was|will be|being) (?:also )?the (?:very )?first (?:time|occasion"
    r"|instance)"
    r"(?! (?:that )?(?:the (?:company|firm|team|school|club|band"
    r"|brand|group|organi[sz]ation|event|festival)|we|our|its?|he|she|they)\b)(?: (?:that|a|an"
    r"|the|any|anyone|in)\b(?: [\w'’-]+){1,4})"
    r"|(?:industry|world|category|national|state)[- ]firsts?\b(?: [\w'’-]+)?"
    r"|(?:(?:is|are|was|were|becomes?|became|being|also) "
    r"|(?<=[,:–] ))the (?:very )?first(?! (?:award|season"
    r"|meeting|trip|visit|event|step|day|year|time|stop|stage|phase|part|half|round"
    r"|of)s?\b)(?: [a-z][\w'’-]*){1,5}?"
    r" (?:for|on|at|by|with|from|among) (?:the|a|any|all|every|its kind)\b(?: [\w'’-]+){1,3}"
    r"|only the (?:second|third)(?: [\w'’-]+){0,5}? (?:to|in|ever)\b"
)
_SOLE = late(
    r"the (?:sole|only|single|last) (?:surviving|remaining|existing|extant|known|living|preserved"
    r"|working(?! (?:day|week|month|session|meeting|group)s?\b)|certified|licen[sc]ed"
    r"|accredited)(?: [\w'’-]+){1,3}"
    r"|(?:is|are|remains?|becomes?|became) (?:also |still |now )?the only"
    r"(?! (?:\w+ ){0,4}?(?:actor|actress|officer|member|one|child|man|woman|person|survivor"
    r"|senator"
    r"|farmer|people|employee|way|thing|reason|option|question"
    r"|time)s?\b)(?: [a-z][\w'’-]*){1,5}?(?=[,.;]| (?:to|that|which|who|with|in|on|of|for"
    r"|offering)\b)"
)
_UNEQUALLED = late(
    r"(?:has|have|had|with|knows?|finds?) (?:no|not an?) (?:equal|match|rival|peer|parallel"
    r"|precedent)s?\b(?: [\w'’-]+){0,3}"
    r"|nothing (?:like it(?! (?:did|does|was|used|is))|of the kind|of its kind"
    r"|comparable)(?: [\w'’-]+){0,4}"
    r"|(?:stands?|stood|is|are) alone (?:in|among) (?:the|all|its)(?: [\w'’-]+){1,3}"
    r"|(?:before|ahead of) (?:anyone|anybody)(?: else)?\b"
)
_BEATEN = late(
    r"(?:beat(?:s|ing|en)?|outdid|outdoes|topp(?:ed|ing)|tops|surpass(?:es|ed|ing)|exceed(?:s"
    r"|ed|ing)"
    r"|overtakes?|overtook|(?:[a-z]{3,}er|more|less|fewer)(?: [\w'’-]+){0,3} than)"
    r" (?:every|all|any|anything|everything|whatever)(?: [\w'’-]+){0,5}? (?:so far|to date|before"
    r"|anywhere|ever|until now|till now|on record|in history)\b"
)
_RECORDS = late(
    r"(?:driv(?:e[sn]?|ing)|fetch(?:es|ed|ing)?|achiev(?:es|ed|ing)|command(?:s|ed|ing)?|at|of)"
    r" record (?:prices?|sales?|rents?|sums?|levels?|rates?)(?: [\w'’-]+){0,3}"
    r"|record \w+ after record \w+"
    r"|the (?:highest|lowest|best) (?:average|median|total|annual|overall)(?: [\w'’-]+){1,5}"
    r"|(?:has|had|have|with|achieved|posted|boasts?) the (?:best|highest"
    r"|lowest)(?: [\w'’-]+){1,4}? in the (?:world|country|nation|state|region"
    r"|city|industry|market|province|county|district)\b"
)
_NEVER = late(
    r"\bnever(?: before)? (?:have|has|had|did|were|was|in) (?!(?:to|i|he|she|we)\b)[^.;]{0,40}?"
    r"(?:so (?:many|much|few|little) (?!of\b|as\b|for\b|to\b)[a-z]+|(?:history|memory)\b)"
    r"(?: [\w'’-]+){0,2}"
)
_OF_ITS_KIND = late(
    r"the (?:very )?(?:[a-z]+est|most [a-z]+) (?:[\w-]+ ){0,3}?of (?:its|their) kind\b"
    r"(?: (?:in|on|along|north|south|east|west) (?:of )?(?:the )?[\w'’-]+){0,1}"
)
_A_RECORD = late(
    r"\b(?:a|an|new|another) (?:new |national |city |state |regional |all-time )?record (?:for|at)"
    r" (?!(?:more|over|his|her|best|their|each|every|you|this purpose)\b)"
    r"(?:the |any |a )?[\w'’-]+(?: [\w'’-]+)?"
    r"|since records began"
)
_A_FIRST = late(
    r"\ba (?:world |national |global )?first (?:for|in|among) (?!(?:our|its|his|her|my|your)\b)"
    r"(?:the |any )?[\w'’-]+"
)
_OF_TOWNS = lexicon("first only sole oldest largest biggest longest tallest fastest")
_TOLD: tuple[tuple[frozenset[str], tuple[re.Pattern[str], ...]], ...] = (
    (frozenset({"first"}), (_FIRST, _A_FIRST)),
    (frozenset({"never"}), (_NEVER,)),
    (frozenset({"kind"}), (_OF_ITS_KIND,)),
    (frozenset({"record", "records"}), (_A_RECORD,)),
    (frozenset({"firsts", "second"}), (_FIRST,)),
    (frozenset({"only", "sole"}), (_SOLE,)),
    (
        frozenset({"equal", "match", "rival", "peer", "parallel", "precedent", "nothing", "alone"}),
        (_UNEQUALLED,),
    ),
    (frozenset({"anyone", "anybody"}), (_UNEQUALLED,)),
    (frozenset({"far", "date", "before", "record", "anywhere"}), (_BEATEN,)),
    (frozenset({"record", "highest", "lowest", "best"}), (_RECORDS,)),
    (_OF_TOWNS, (_TOWNS,)),
    (lexicon("remaining surviving extant preserved living working"), (_SOLE,)),
    *RANKS_TOLD,
    *RANKS_IN_SENTENCES,
)
_BY_WORD: dict[str, tuple[re.Pattern[str], ...]] = {}
for _some, _patterns in _TOLD:
    for _word in _some:
        _BY_WORD[_word] = (*_BY_WORD.get(_word, ()), *_patterns)
_KEYS = frozenset(_BY_WORD)
_NAMED = _OF_TOWNS | {"highest", "deepest"}
_BEFORE, _AFTER = 60, 90


def ranks_in(case: Case) -> Iterator[re.Match[str]]:
    """Yield claims of rank in a text's own words."""
    for at, word in case.placed(_KEYS):  # in the text's order: of a sentence's claims the first
        yield from _found(case, _BY_WORD[word], case.lowered, at)
    for at in case.places(_NAMED):
        if case.text[at - 2 : at] == "s " and case.text[at - 3 : at - 2] in "'’":
            for found in _found(case, (_OF_PLACE,), case.text, at):
                if _is_place(case, found["place"]):
                    yield found
    for at in _superlatives(case.lowered):
        yield from _found(case, (_GREATEST,), case.text, at)
        yield from _found(case, (OF_SUPERLATIVES,), case.lowered, at)


def _superlatives(text: str) -> Iterator[int]:
    """Yield where words in *-est* begin that may be superlatives, looked up by their end."""
    end = text.find("est ")
    while end >= 0:
        start = max(text.rfind(" ", 0, end), text.rfind("-", 0, end), text.rfind("\n", 0, end)) + 1
        word = text[start : end + 3]
        if len(word) > _SHORT and word not in _NO_SUPERLATIVE:
            yield start
        end = text.find("est ", end + 1)


_SHORT = 4


def _is_place(case: Case, name: str) -> bool:
    """Say whether a name is a place's: a known one, or one that the text says things are in."""
    words = name.split()
    return (
        is_known_place(name)
        or is_known_place(words[-1])
        or any(f"{lead} {name}" in case.text for lead in ("in", "across", "throughout"))
    )


def _found(
    case: Case, patterns: tuple[re.Pattern[str], ...], text: str, at: int
) -> Iterator[re.Match[str]]:
    if not case.narrates(at):
        return
    first, last = case.sentence_at(at)
    first, last = max(first, at - _BEFORE), min(last, at + _AFTER)
    for pattern in patterns:
        found = pattern.search(text, first, last)
        if found is not None and found.start() <= at < found.end():
            yield found
