"""What a text gives away of somebody named: illness, marriage, where they live, told loosely.

A fact counts where a person's name stands before it in the sentence, no other name between, and
nothing that makes the sentence one about help, research, death or a public office.
"""

import re
from collections.abc import Callable, Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.naming import Name, is_person, names_in
from dateline.guidelines.praised import is_of_an_office
from dateline.guidelines.private_facts import FACTS, PUBLIC, Fact, fact
from dateline.guidelines.private_matters import MATTERS
from dateline.guidelines.slots import by_word
from dateline.guidelines.speech import is_fiction
from dateline.release.patterns import late

Place = tuple[int, int, str]

_ILLS = (
    r"(?:dialysis|chemotherapy|chemo|radiotherapy|cancer|tumou?r|leuk[ae]+mia|stroke|heart attack"
    r"|burn-?out|breakdown|depression|miscarriage|seizures?|epilepsy|dementia|diabetes|overdose"
    r"|panic attacks?|anorexia|bulimia|psychosis|schizophrenia|sclerosis|parkinson's|alzheimer's"
    r"|hiv|hepatitis|tuberculosis|insulin|methadone|antidepressants|drinking|addiction|rehab"
    r"|pregnancy|abortion|migraines?|asthma|arthritis|incontinence|impotence|infertility"
    r"|hysterectomy"
    r"|colostomy|pacemaker|transplant|amputation|medication|psychiatrist|anxiety|eating disorder)"
)


_BY_WORD = by_word((*FACTS, *MATTERS))
_WORDS = frozenset(_BY_WORD)
_FACTS = (
    fact(
        "dialysis chemotherapy chemo radiotherapy insulin methadone antidepressants"
        " drinking pregnancy"
        " abortion depression epilepsy dementia diabetes miscarriage cancer addiction medication",
        rf"\bwhose (?:[\w-]+ )?{_ILLS} (?:has|had|is|was|keeps?|came|got|began|returned|worsened"
        r"|ended|started|means|makes)\b",
        "health",
    ),
    fact(
        "off",
        rf"\b(?:is|was|has been|had been|been) off (?:work |duty )?(?:sick |ill )?(?:with|because"
        rf" of"
        rf"|after|for) (?:an? |his |her )?(?:[\w-]+ )?{_ILLS}\b",
        "health",
    ),
    fact(
        "wife husband partner girlfriend boyfriend fiancée fiancé",
        r"\b(?:his|her) (?:wife|husband|partner|girlfriend|boyfriend|fianc[ée]e?) (?:has |had "
        r"|then )?"
        r"(?:moved out|walked out|left (?:him|her)\b|threw (?:him|her) out|ran (?:off|away) with"
        r"|filed for divorce|is (?:pregnant|in prison|in rehab|an alcoholic)|drinks\b|cheated"
        r"|was unfaithful|took the children|beats?\b)",
        "family",
    ),
)
_OTHERS = late(
    r"\b(?:foundation|charity|research\w*|study|fund|awareness|raised?|in memory|died|dies|late"
    r"|award"
    r"|obituary|memoir|senator|congress\w*|trial|court|judge|film|novel|testif\w+|survivors?)\b"
)
_ABOVE = late(
    r"\b(?:lives?|living|lodges?|sleeps?|resides?) (?:alone )?(?:above|over|behind|opposite"
    r"|next (?:door )?to|beside|two doors from) (?:the|an?) [\w' -]{3,30}? (?:on|in|at) (?P<what>"
    r"[A-Z][\w'-]+(?: [A-Z][\w'-]+)? (?:Street|Road|Lane|Avenue|Row|Square|Quay|Terrace|Close|Alley"
    r"|Hill|Court|Place|Crescent|Walk|Mews))\b"
)
_LIVES = frozenset({"lives", "living", "lodges", "sleeps", "resides", "live"})


def lives_told(case: Case, is_others: Callable[[Case, Name], bool]) -> Iterator[Place]:
    """Yield what is told of somebody's body, marriage or door; ``is_others``: whose name is
    no speaker's.
    """
    if case.lost_stops:
        return
    if not is_of_an_office(case):
        yield from _facts(case, is_others)
    for each in _FACTS:
        for at in case.places(each.words):
            first, last = case.sentence_at(at)
            found = each.reads.search(case.lowered, max(first, at - 60), min(last, at + 60))
            if found is None or not found.start() <= at < found.end():
                continue
            name = _named(case, first, found.start())
            if name is not None and is_others(case, name) and not _is_public(case, first, last):
                yield name.start, found.end(), each.key
    for at in case.places(_LIVES):
        first, last = case.sentence_at(at)
        found = _ABOVE.match(case.text, at, last)
        if found is not None and not _is_public(case, first, last):
            yield at, found.end(), "address"


def _facts(case: Case, is_others: Callable[[Case, Name], bool]) -> Iterator[Place]:
    """Yield what is told in a sentence that names one person and nobody else."""
    reached: dict[str, int] = {}
    needed: dict[frozenset[str], set[int]] = {}
    for at, told in _places(case):
        first, last = case.sentence_at(at)
        if told.needs and told.needs not in needed:
            needed[told.needs] = {case.sentence_at(near)[0] for near in case.places(told.needs)}
        if told.needs and first not in needed[told.needs]:
            continue
        found = _read(case, told, at, max(first, reached.get(told.reads.pattern, 0)), last)
        if found is None:
            continue
        reached[told.reads.pattern] = found.end()
        name = _only(case, first, last, at) or _leant_on(case, first, last, at)
        if name is None or not is_others(case, name) or _is_told_of_all(case, first, last):
            continue
        if told.key == "family" and told in MATTERS and found.start() < name.start:
            continue  # whose matter it is comes first
        if case.quote_at(at) != case.quote_at(name.start) or _is_speaker(case, name):
            continue
        yield min(name.start, found.start()), max(name.end, found.end()), told.key


def _places(case: Case) -> Iterator[tuple[int, Fact]]:
    for at, word in case.placed(_WORDS):
        for _, each in _BY_WORD[word]:
            yield at, each


def _read(case: Case, told: Fact, at: int, first: int, last: int) -> re.Match[str] | None:
    found = told.reads.search(case.lowered, max(first, at - 70), min(last, at + 60))
    return found if found is not None and found.start() <= at < found.end() else None


def _only(case: Case, first: int, last: int, at: int) -> Name | None:
    """Return the one person that a sentence names where the same voice speaks, if no other."""
    voice = case.quote_at(at)
    found = [n for n in _people(case, first, last) if case.quote_at(n.start) == voice]
    return found[0] if found and len({name.text for name in found}) == 1 else None


def _people(case: Case, first: int, last: int) -> list[Name]:
    return [n for n in names_in(case.text, first, last, case.name_words) if _is_somebody(n)]


def _is_somebody(name: Name) -> bool:
    """Say whether a name is a person's, by itself or before where they come from."""
    if is_person(name):
        return True
    own, of, _ = name.text.partition(" of ")
    return bool(of) and " " in own and is_person(Name(name.start, name.start + len(own), own))


def _leant_on(case: Case, first: int, last: int, at: int) -> Name | None:
    """Return the one person named in the sentence before, of whom this one says he or she."""
    if first - 2 < case.stretch_at(at).start or _PRONOUN.search(case.lowered, first, at) is None:
        return None
    if _people(case, first, last):
        return None
    start, end = case.sentence_at(first - 2)
    return _only(case, start, end, at) if end <= first else None


_PRONOUN = late(r"\b(?:he|she|his|her)\b")


def _is_speaker(case: Case, name: Name) -> bool:
    """Say whether the one named says it: *Anna Dane said*, *said Anna Dane*."""
    return (
        _SAID_BY.search(case.lowered, max(0, name.start - 12), name.start) is not None
        or _SAYS.match(case.lowered, name.end) is not None
    )


_SAID_BY = late(r"\b(?:said|says|told|explains|explained|recalls|recalled|adds|added) $")
_SAYS = late(
    r",? (?:who )?(?:said|says|tells|told|explains|explained|recalls|recalled|adds|added|writes"
    r"|wrote|describes|shared|shares|speaks|spoke|talks)\b"
)


def _is_told_of_all(case: Case, first: int, last: int) -> bool:
    sentence = case.lowered[first:last]
    return (
        PUBLIC.search(sentence) is not None
        or is_fiction(sentence)
        or is_fiction(case.lowered[:800], strictly=True)
    )


def _named(case: Case, first: int, before: int) -> Name | None:
    """Return the last person named before a place in its sentence, if no other name follows."""
    near = max(first, before - 110)
    names = [name for name in names_in(case.text, near, before, case.name_words) if is_person(name)]
    return names[-1] if names and len({name.text for name in names}) == 1 else None


def _is_public(case: Case, first: int, last: int) -> bool:
    sentence = case.lowered[first:last]
    return (
        _OTHERS.search(sentence) is not None
        or is_fiction(sentence)
        or is_fiction(case.lowered[:800], strictly=True)
    )
