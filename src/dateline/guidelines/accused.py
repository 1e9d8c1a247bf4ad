"""Who is no accused that a wire could ask for a reply, and words that only look like a charge.

Whole countries, and those whose deeds courts and history have long established, aren't people or
organisations that a release could ruin; a participle before a noun says what befell somebody, not
what the one named beside it did.
"""

import re

from dateline.guidelines.case import Case
from dateline.guidelines.charges import Charge
from dateline.release.places import is_known_place

_ESTABLISHED = re.compile(
    r"(?:the )?(?:nazis?|nazi germany|third reich|(?:adolf )?hitler|(?:josef |joseph )?stalin"
    r"|(?:fidel )?castro"
    r"|pol pot"
    r"|khmer rouge|saddam hussein|osama bin laden|bin laden|al[- ]qa[ei]da|isis|isil|islamic state"
    r"|hezbollah|hizbullah|hamas|taliban|boko haram|al[- ]shabaab|ku klux klan|mafia|cosa nostra"
    r"|big (?:oil|pharma|tech|tobacco|food|sugar)|wall street)",
    re.IGNORECASE,
)
_SET_IN = re.compile(
    r"(?<!shares )(?<!stake )(?<!stakes )(?<!money )"
    r"\b(?:in|on|at|near|throughout|across) (?:the )?$"
)
_RELATIVE = re.compile(r",? (?:that|which)\b")
_KILLED = re.compile(r"\b(?:killed|captured) $")
_BEFALLEN = re.compile(r"(?:\b(?:missing|neglected|homeless|runaway|impacted),? (?:and )?)$")
_AND_BEFALLEN = re.compile(
    r" (?:and|or) (?:neglected|runaway|exploited|abused|abandoned|missing)\b"
)
_DOCTORS = re.compile(r" (?:will|are|were|is|have|has|can|may|who|and|at|in|of|say|said|from|to)\b")
_LONG_AGO = re.compile(r"\bin the (?:early |late |mid-?)?(?:1[0-8]\d\d|19[0-8]\d)'?s\b")


def is_nobody_to_ask(name: str) -> bool:
    """Say whether a name is a whole country's, a place's, or one whose deeds are history."""
    return is_known_place(name) or _ESTABLISHED.fullmatch(name) is not None


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
