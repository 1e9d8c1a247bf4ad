"""Who is praised, and in whose voice: praise of others, and praise that is shown, is no hype.

A legislator or a public prosecutor who honours a citizen sells nothing; a column is its author's
opinion; and what a prize asks of those who win it, or a firm of those it hires, is no boast.
"""

import functools

from dateline.guidelines.case import Case
from dateline.release.patterns import late

_OFFICES = frozenset({
    "sen", "sens", "senator", "senators", "congressman", "congresswoman", "senate", "congress",
    "justice", "attorney", "prosecutor", "prosecutors",
})  # fmt: skip
_OFFICE = late(
    r"\b(?:u\.s\. )?(?:sens?\.|senators?|congress(?:wo)?m[ae]n|reps?\.|representatives?)"
    r" (?!from\b|and\b|in\b|of\b|who\b|to\b)[a-z]"
    r"|\b(?:department of justice|justice department|u\.s\. attorneys?|attorney general)\b"
)
_LAWMAKING = late(
    r"\b(?:u\.s\. )?senat(?:e|ors?)\b|\bcongress(?:wo)?m[ae]n\b|\bcongress\b|\bsens?\. [a-z]"
)
_TRADED = late(
    r"\b(?:nasdaq|nyse|otcqb|otc|tsx|inc\.|llc|ltd|corp\.|24-7pressrelease|newmediawire)"
)
_OPENING = 700
_MENTIONS = 3
_FIRST_PERSONS = 4


@functools.lru_cache(maxsize=1)
def is_of_an_office(case: Case) -> bool:
    """Say whether a text is a legislator's or a prosecutor's, who has no goods to praise."""
    if case.vocabulary.isdisjoint(_OFFICES) or any(case.of_kind("boilerplate")):
        return False
    opening = case.lowered[:_OPENING]
    if _TRADED.search(opening):
        return False
    if _OFFICE.search(opening):
        return True
    return sum(1 for _ in _LAWMAKING.finditer(case.lowered)) >= _MENTIONS


@functools.lru_cache(maxsize=1)
def is_a_column(case: Case) -> bool:
    """Say whether somebody speaks as *I* throughout: a speech or a column, that is an opinion."""
    spoken = sum(
        case.text[at] == "I"
        and case.text[at + 1 : at + 2] in {" ", "'", "’"}
        and case.quote_at(at) is None
        for at in case.places_of("i")
    )
    return spoken >= _FIRST_PERSONS


_HONOURING = late(
    r"\b(?:awards?(?![- ]winning)|prizes?|honou?r(?:s|ing)|honorees?|recogni[sz](?:es|ing)|medals?"
    r"|nomin\w+|criteria|contest|scholarships?|inductees)\b[^.;]{0,160}?"
    r"\b(?:who|whose|which|that|for|to|honou?r\w*|celebrat\w+|their|demonstrat\w+)\b[^.;]{0,90}$"
)
_THANKING = late(
    r"\b(?:thank(?:s|ed|ing)?|gratitude|grateful|appreciation)\b"
    r"(?! (?:to )?(?:all )?(?:of )?(?:its|our|their) )[^.;]{0,140}$"
)
_HIRED = frozenset({
    "attract", "attracts", "attracting", "recruit", "recruits", "recruiting", "hire", "hires",
    "hiring", "retain", "retains", "retaining", "prepare", "prepares", "preparing", "educate",
    "educates", "educating", "student", "students", "pupil", "pupils", "youth", "youths", "teens",
    "learners", "applicant", "applicants", "candidate", "candidates", "contestants", "entrants",
    "individuals",
})  # fmt: skip
_HIRING = late(
    r"\b(?:(?:attract|recruit|retain)(?:s|ing)?|(?:hir|prepar|educat)(?:e|es|ing))"
    r"(?:,? and \w+(?:,? and \w+)?)? (?:[\w-]+,? ){0,3}$"
    r"|\b(?:students?|pupils?|youths?|teens|learners|applicants?|candidates?|contestants"
    r"|entrants|individuals) (?:to|can|who|with|whose) (?:[\w-]+,? ){0,4}$"
)
_THEIRS = late(
    r"\b(?:clients?|customers?|students?|participants?|families|patients?)(?: and|, or| or| with)"
    r" their $"
)
_HEDGED = late(r"\b(?:may|might|could|should|perhaps) (?:well |also )?be $|\bhow $")
_PLANNED = late(
    r"\b(?:vision|aim(?:s|ing)?|goals?|plans?|ambition|striv\w+|hop(?:es|ing)|seek(?:s|ing)?"
    r"|wants?)\b[^.;]{0,60}?\b(?:become|becoming|be)(?: known)?(?: as)? $"
)
_SHOWN = late(
    r"standout (?:features?|elements?|aspects?|components?|benefits?|attractions?)\b[^.;]{0,90}?"
    r"\b(?:is|are|was|were|includes?)\b"
    r"|(?:stands?|stood|standing) (?:out|apart|tall|alone)(?: [\w'-]+){0,6}? by \w+ing\b"
    r"|distinguished (?:\w+[- ]){0,2}(?:year|decade)\b"
    r"|distinguished (?:\w+[- ]){0,3}career (?:as|that spans|spanning|of|includes)\b"
    r"|(?:elite|top) (?:athlet|universit|colleg|sport)\w+"
)
_MEASURED = late(
    r"[^.;:]{0,100}?\b(?:of|by|over|than|to|raised|sold|earned|scored|averaging|exceeding|reaching|totall?ing)"
    r" (?:about |almost |nearly |over |more than |up to )?(?:[$€£]\d|\d[\d.,]*(?:%| ?per ?cent"
    r"| ?million| ?billion|x\b| patents| points))"
)
_GAINED = late(
    r"(?:remarkable|impressive|stellar|exceptional|spectacular|explosive|incredible|phenomenal"
    r"|outstanding|extraordinary|unprecedented)(?: [\w-]+)?"
    r" (?:growth|gains?|results?|returns?|performance|surges?|increases?|progress|volumes?)\b"
)
_FIGURE = late(r".{0,160}?(?:[$€£]\d|\d ?%|\d ?per ?cent|\d (?:million|billion))")
_PUT = late(
    r"\b(?:put|puts|putting|plac(?:e|es|ed|ing)|keep|keeps|kept|keeping|bring|brings|bringing|brought"
    r"|with) [^,.;]{0,80}$"
)
_WRITTEN_BY = late(r" by [A-Z]")
_AWARDED = late(r"[^.;]{0,80}\bwill (?:be awarded|receive|win|earn)\b")
_FRONT = ("at the forefront", "to the forefront", "at the very forefront")


def _turned(text: str, start: int) -> int:
    """Return where praise begins behind the verb that it may open with: *become a leading*."""
    return start + 7 if text.startswith("become ", start) else start


_RANKED = ("become ", "becoming ", "be ", "as ", "known ")
_STANDING = ("stand", "stood", "distinguished", "elite", "top")
_DIGIT = late(r"\d")
_AHEAD = 160
_HONOURS = frozenset({
    "award", "awards", "prize", "prizes", "honors", "honoring", "honours", "honouring", "honoree",
    "honorees", "recognizes", "recognizing", "recognises", "recognising", "medal", "medals",
    "nominated", "nominations", "nomination", "nominees", "nominee", "nominate", "criteria",
    "contest", "scholarship", "scholarships", "inductees",
})  # fmt: skip
_THANKS = frozenset({
    "thank", "thanks", "thanked", "thanking", "gratitude", "grateful", "appreciation",
})  # fmt: skip


def is_of_others(case: Case, start: int, end: int, first: int, last: int) -> bool:
    """Say whether praise is of those who are honoured, thanked, hired or taught, or is shown."""
    text = case.lowered
    before = text[max(first, start - 220) : start]
    if _is_shown(text, start, end, last) or _is_wished(text, start, first, before):
        return True
    if before.endswith(" their ") and _THEIRS.search(before) is not None:
        return True
    if text.startswith(_FRONT, start) and _PUT.search(before) is not None:
        return True
    if case.text[start].isupper() and _WRITTEN_BY.match(case.text, end) is not None:
        return True
    return _is_honoured(case, before)


def _is_honoured(case: Case, before: str) -> bool:
    if not case.vocabulary.isdisjoint(_HIRED) and _HIRING.search(before) is not None:
        return True
    thanked = not case.vocabulary.isdisjoint(_THANKS) and _THANKING.search(before) is not None
    return thanked or (
        not case.vocabulary.isdisjoint(_HONOURS) and _HONOURING.search(before) is not None
    )


def _is_wished(text: str, start: int, first: int, before: str) -> bool:
    """Say whether praise is of what may be, what is planned, or how something only sounds."""
    if before.endswith((" be ", " how ")) and _HEDGED.search(before) is not None:
        return True
    turned = _turned(text, start)
    return (
        text.endswith(_RANKED, first, turned)
        and _PLANNED.search(text, max(first, start - 120), turned) is not None
    )


def _is_shown(text: str, start: int, end: int, last: int) -> bool:
    """Say whether what the praise rests on stands behind it: a deed, a figure, a prize."""
    if text.startswith(_STANDING, start) and _SHOWN.match(text, start, last) is not None:
        return True
    if text.startswith("the ", start) and _AWARDED.match(text, end, last) is not None:
        return True
    if _DIGIT.search(text, end, end + _AHEAD) is None:
        return False
    return _MEASURED.match(text, end, last) is not None or (
        _GAINED.match(text, start) is not None and _FIGURE.match(text, end) is not None
    )
