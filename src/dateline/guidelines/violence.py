"""Incitement, hatred and praise of violence, told by what stands together: DG-39 in English.

A weapon is none of it, and thanks are none; thanks to him who used the weapon on somebody are.
"""

import re
from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.composition import Lexicon, Match, matches
from dateline.guidelines.people_words import FOES, FOLK, OFFICES
from dateline.guidelines.urging import clause, frame_start
from dateline.guidelines.violence_words import LEXICON

_HARMLESS = re.compile(
    r"\b(?:iraq|treasure|war\b|donat\w+|donors?|cancer-|veterans?|troops?|soldiers?"
    r"|servicem[ae]n|armed forces|marines?|navy|army|military"
    r"|war on|world war|terrorists?|terrorism|insurgents?|taliban|al qaeda|hamas|isis|enem(?:y|ies)"
    r"|victims?|survivors?|accidents?|crash(?:es)?|hurricane|earthquake|wildfires?|firefighters?"
    r"|patients?|disease control|treatment|clinical|medicine|surgery|vaccin\w+|tumou?rs?|therapy"
    r"|gun (?:control|violence|safety|laws?|owners?)|legislation|act\b|bill\b|amendment|background"
    r"|sheriff|court|sentenced|charged|convicted|arrested|prosecut\w+"
    r"|defendants?|indict\w+|murdered in|memorial|condemn\w*|mourn(?:s|ed|ing)?|grie\w+"
    r"|condolences|tragic|tragedy|senseless|heinous|violence against|prevent\w*"
    r"|protect\w*|genocide|holocaust|persecut\w+|discriminat\w+|racism|racist|prejudice"
    r"|stereotypes?|cook\w*|kitchen|garden\w*|farm\w*|animals' |pets?|wildlife|zoo"
    r"|game|match|season|team|score[ds]?|film|novel|book|album"
    r"|song|character|movie|play|claimed|psychologist|century|exhibition|sculpture"
    r"|painting|museum)\b"
)
_STRONG_WORDS = (
    "kill shoot hang lynch stab behead slaughter butcher exterminate execute drown strangle"
    " throttle ram trample torch raze gas flog whip skin castrate bludgeon maim cripple gut"
    " flay scalp garotte garrotte horsewhip impale crucify guillotine kneecap burn stone"
    " thrash pummel knife"
)
_STRONG = frozenset(_STRONG_WORDS.split())
_WHOM = re.compile(
    r"[\w-]+(?: (?:up|down|off|out))? (?P<whom>(?:him|her|them)\b|(?:all|every one|the lot|each)"
    r" (?:of )?(?:them|these|those)\b|the lot\b|(?:all|every|any|each|these|those|the|this|that"
    r"|such|our|your|his|her|their|an?) (?:[\w'-]+ ){0,3}?(?P<who>[\w-]+)\b)"
)
_PEOPLE = frozenset(
    word for words in (FOES, OFFICES, FOLK) for word in Lexicon({"all": words}, "").words_of("all")
)


def violences(case: Case) -> Iterator[tuple[int, int, str]]:
    """Yield where words that stand together incite to violence, praise it or make people less."""
    if case.lost_stops:
        return
    yield from _orders(case)
    yield from _beasts(case)
    for match in matches(case, LEXICON):
        if _is_meant(case, match):
            yield match.start, match.end, match.makes


def _is_meant(case: Case, match: Match) -> bool:
    if match.makes == "praises" and _SUFFERED.search(case.lowered, match.first, match.end):
        return False
    return not _is_harmless(case, match.start, match.end, match.first)


_SUFFERED = re.compile(
    r"\b(?:was|were|been|being|be|is|are|got|get)(?: [a-z]+(?:ly|ed),?){0,3}(?: and"
    r"| or)?(?: [a-z]+ly)?"
    r" (?:killed|murdered|shot|stabbed|beaten|attacked|bombed|poisoned|assassinated|lynched"
    r"|ambushed|kicked|punched|hanged)\b"
)


_BREAK = re.compile(r"[,;”\"]|$")


def _is_harmless(case: Case, start: int, end: int, first: int) -> bool:
    """Say whether the words speak of war, medicine, sport or crimes told; who says them apart."""
    tail = _BREAK.search(case.lowered, end, end + 60)
    last = tail.start() if tail is not None else end + 60
    return (
        _HARMLESS.search(case.lowered, max(first, start - 90), last) is not None
        or _SURNAMES.search(case.text, start, end) is not None
    )


_SURNAMES = re.compile(
    r"\b(?:Burns|Coffins?|Graves|Cutts|Stone|Gore|Savage|Hunt|Chase|Rope|Hammers?)\b"
)


def _orders(case: Case) -> Iterator[tuple[int, int, str]]:
    """Yield *skin the vet alive*: a deed, somebody, and words that make the deed a call."""
    for at in case.places(_STRONG):
        found = _WHOM.match(case.lowered, at, at + 90)
        if found is None or (found["who"] is not None and found["who"] not in _PEOPLE):
            continue
        start = frame_start(case, at)
        if start is None and _LETS.search(case.lowered, max(0, at - 40), at):
            start = at
        quote = case.quote_at(at)
        if start is None or (quote is not None and quote[1] - quote[0] < _A_FEW_WORDS):
            continue
        if not _is_harmless(case, start, found.end(), case.sentence_at(at)[0]):
            yield start, found.end(), "incites"


_LETS = re.compile(r"\blet (?:the |a |an |his |her |their |our )?[\w-]+ $")
_A_FEW_WORDS = 14
_LIKENED = re.compile(
    r"\b(?P<group>[\w'-]+)(?: (?:from|of|in|who|at|on|with|across|behind) [\w' -]{2,50}?)?,? (?:are"
    r"|were|is|'re|as|remain|should be counted as|belong with)(?: (?:all|just|simply|nothing but|no"
    r" better than|only|little more than|worse than|more|like|as|closer to|the same as|born|truly"
    r"|really|nothing but))*(?: (?:an?|the|our|this town's))?(?: (?!with\b|by\b|of\b|to\b"
    r"|from\b|for\b|at\b|in\b)[a-z-]+){0,2} $"
)
_BREEDS = re.compile(
    r"\b(?:multipl(?:y|ies)|breeds?|spreads?|reproduces?|swarms?|crawls?|creeps?|propagates?"
    r"|pour in|eats?|infests?|overruns?)(?: [\w-]+){0,2} like(?: an?)? $"
)
_OF_THEM = re.compile(
    r"\b(?:against|abuse of|by|for|to|among|towards?|about|between|on) (?:the |all |our "
    r"|these |many )?"
    r"[\w'-]+ (?:are|is|were)\b"
)
_TERMS = frozenset(LEXICON.words_of("beast"))
_GROUPS = frozenset(LEXICON.words_of("group"))
_PARTS = re.compile(r"[\w'-]+")


def _beasts(case: Case) -> Iterator[tuple[int, int, str]]:
    """Yield *the hill folk are closer to apes*, *they multiply like a fungus*."""
    for at in case.places(_TERMS):
        first, _ = clause(case, at)
        start = max(first, at - 130)
        if _BREEDS.search(case.lowered, start, at):
            subject = {found.group() for found in _PARTS.finditer(case.lowered, start, at)}
        else:
            found = _LIKENED.search(case.lowered, start, at)
            subject = {found["group"]} if found is not None else set()
        end = at + len(_PARTS.match(case.lowered, at).group())  # type: ignore[union-attr]
        if not subject & _GROUPS or _OF_THEM.search(case.lowered, start, at):
            continue
        if not _is_harmless(case, start, end, first):
            yield max(first, start), end, "hates"
