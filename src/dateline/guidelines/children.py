"""Children who are named: a name beside an age under eighteen."""

import re
from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.intimate_facts import (
    AT_SCHOOL,
    FORM,
    PUPIL,
    SCHOOL_WORDS,
    SECOND_SMALL,
    TEACHES,
    TURNED,
)
from dateline.guidelines.naming import Name, is_person, names_in
from dateline.guidelines.number_words import CHILDS_AGE, TENS, UNITS
from dateline.guidelines.private_data import AGE_AFTER, AGED, AGED_CHILD, CHILD, GROWN
from dateline.release.given_names import is_given_name
from dateline.release.patterns import late

Place = tuple[int, int, str]

_CHILDHOOD = 18
_CHILD_LIST = (
    "old aged daughter daughters son sons child children girl boy pupil baby schoolgirl schoolboy"
    " orphan twins toddler youngest young"
)
_OLD = frozenset(_CHILD_LIST.split())


def children_named(case: Case) -> Iterator[Place]:
    """Yield children who are named: a name beside an age under eighteen."""
    for at in case.places_of("old"):
        if case.lowered[max(0, at - 7) : at].rstrip(" -s").endswith(("year", "month", "week")):
            yield from _year_old(case, at)
    for at in case.places(_OLD):
        found = AGED_CHILD.match(case.text, at)
        if found is not None and _age(found["age"]) < _CHILDHOOD:
            name = next(names_in(case.text, found.end(), found.end() + 60, case.name_words), None)
            if name is not None and name.start == found.end():
                yield at, name.end, "child"
    for named, age in _ages(case):
        if age < _CHILDHOOD:
            yield named.start, named.end, "child"
    yield from _pupils(case)
    yield from _starting_school(case)
    yield from _turned(case)
    yield from _little(case)
    yield from _boys(case)
    for small in sorted(_small_ages(case.text), key=re.Match.start):
        before = _NAMED_SMALL.search(case.text, max(0, small.start() - 50), small.start())
        told = before is not None and (
            is_given_name(before["first"]) or _AT_SCHOOL.match(case.text, small.end()) is not None
        )
        if before is not None and told:
            yield before.start(), small.end(), "child"
            continue
        other = SECOND_SMALL.match(case.text, small.end())
        first_name = _FIRST_NAME.search(case.text, max(0, small.start() - 20), small.start())
        if other is not None and first_name is not None and is_given_name(first_name.group()):
            yield first_name.start(), other.end(), "child"


def _small_ages(text: str) -> Iterator[re.Match[str]]:
    """Yield ages between commas and in brackets; two searches that lead with letters are faster."""
    yield from _SMALL_AGE.finditer(text)
    yield from _SMALL_IN_BRACKETS.finditer(text)


def _starting_school(case: Case) -> Iterator[Place]:
    """Yield *his daughter Anna, who starts school* and *a pupil of the Hill school, Anna Dane*."""
    for at in case.places(_OFFSPRING):
        told = _STARTS_SCHOOL.search(case.text, max(0, at - 4), at + 90)
        if told is not None and told.start() < at + 2:
            yield told.start(), told.end(), "child"
    for at in case.places(_PUPIL_WORDS):
        told = _PUPIL_CALLED.match(case.text, at)
        if told is not None and is_given_name(told["first"]):
            yield told.start("first"), told.end(), "child"
    yield from _of_parents(case)


def _of_parents(case: Case) -> Iterator[Place]:
    """Yield *Anna, who has just turned nine*, a child at the font, and *Anna, daughter of …*."""
    for at in case.places_of("turned"):
        told = _JUST_TURNED.search(case.text, max(0, at - 60), at + 20)
        if told is not None and told.start() < at < told.end() and is_given_name(told["first"]):
            yield told.start(), told.end(), "child"
    for at in case.places(_CHRISTENINGS):
        told = _CHRISTENED.match(case.text, at)
        if told is not None and is_given_name(told["first"]):
            yield told.start("first"), told.end(), "child"
    for at in case.places(_CHILDREN):
        told = _CHILDREN_OF.search(case.text, max(0, at - 50), at + 30)
        if told is not None and is_given_name(told["first"]):
            yield told.start(), told.end(), "child"
    for at in case.places(_KIN_OF):
        told = _CHILD_OF.search(case.text, max(0, at - 40), at + 60)
        if told is None or not told.start() < at < told.end() or not is_given_name(told["first"]):
            continue
        if _OF_HOUSES.search(case.text, max(0, told.start() - 7), told.end()):
            continue
        first, last = case.sentence_at(at)
        young = _IN_CHILDHOOD.search(case.lowered, first, last) is not None
        if young and _NEARLY_GROWN.search(case.lowered, first, last) is None:
            yield told.start(), told.end(), "child"


_OFFSPRING = frozenset(
    {"son", "daughter", "grandson", "granddaughter", "child", "boy", "girl", "nephew", "niece"}
)
_PUPIL_WORDS = frozenset(
    {"pupil", "schoolgirl", "schoolboy", "schoolchild", "girl", "boy", "child"}
)
_CHRISTENINGS = frozenset({"baptism", "christening", "birth"})
_CHILDREN = frozenset({"children", "sons", "daughters", "twins", "kids"})
_KIN_OF = frozenset({"son", "daughter", "grandson", "granddaughter"})
_STARTS_SCHOOL = late(
    r"\b(?:son|daughter|grandson|granddaughter|child|boy|girl|nephew|niece),? [A-Z][a-zà-ÿ]+(?:"
    r" [A-Z][a-zà-ÿ]+)?,? (?:\(|- )?(?:who|aged) (?:(?:has just |just |will |is to |will soon"
    r" )?(?:starts?|started|begins?|goes to|go to|attends?|attend|is in|is at|enters?|leaves"
    r"|joins?) (?:the |her |his |a )?(?:[\w-]+ )?(?:school|kindergarten|nursery|cr[eè]che|playgroup"
    r"|day care|first|second|third|fourth|fifth|sixth|class|year)\b)"
)
_PUPIL_CALLED = late(
    r"(?:pupil|schoolgirl|schoolboy|schoolchild|girl|boy|child) (?:in|at|of|from) [^.;,]{0,70}?"
    r"\b(?:form|grade|class|year|school|kindergarten)\b[^.;,]{0,40},"
    r" (?P<first>[A-Z][a-zà-ÿ]+) [A-Z][a-zà-ÿ]+"
)
_CHRISTENED = late(
    r"(?:baptism|christening|birth) of (?:(?:the )?(?:little|baby|small) )?"
    r"(?P<first>[A-Z][a-zà-ÿ]+)(?: [A-Z][a-zà-ÿ]+){1,2}(?=,| \(|\.| on| in| at| last| was| is"
    r"| took| will)"
)
_CHILD_OF = late(
    r"(?P<first>[A-Z][a-zà-ÿ]+)(?: [A-Z][a-zà-ÿ]+)?, (?:the )?(?:(?:younger|elder|little|small"
    r"|youngest|eldest|only) )?(?:son|daughter|grandson|granddaughter) of "
)
_OF_HOUSES = late(
    r"\b(?:Saint|St\.?|San|Santa|Mount|Fort|Port|Lake) [A-Z][a-z]+|\b(?:Schools?|College|Academy"
    r"|High|University|Prep|Seminary|Institute|Hall|Hospital|Church|Company)\b"
)
_NEARLY_GROWN = late(
    r"\b(?:academ(?:y|ies)|class of (?:19|20)?\d\d|nominat\w+|graduat\w+|appointed|cadets?"
    r"|midshipm[ae]n|enlist\w+|university|college|degree|high school|law school|medical school"
    r"|business school|valedictorian|seniors?)\b"
)
_CHILDREN_OF = late(
    r"(?P<first>[A-Z][a-zà-ÿ]+)(?:, [A-Z][a-zà-ÿ]+)? and [A-Z][a-zà-ÿ]+, the (?:[a-z]+"
    r" )?(?:children"
    r"|sons|daughters|twins|kids) of "
)
_IN_CHILDHOOD = late(
    r"\bturn(?:s|ed) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
    r"|fourteen|fifteen|sixteen|\d|1[0-7])\b|\b(?:first|second|third|fourth|fifth|sixth|seventh"
    r"|eighth|ninth|tenth) birthday\b|\b(?:baptised|baptized|christened|school|kindergarten"
    r"|nursery|pram|playground|toddler|first teeth|nappies)\b"
)


def _pupils(case: Case) -> Iterator[Place]:
    """Yield children known by their form or their primary school, and pairs of first names."""
    of_kin = not case.vocabulary.isdisjoint(_OFFSPRING)
    for at in case.places(SCHOOL_WORDS):
        first, last = case.sentence_at(at)
        near = max(first, at - 90)
        if FORM.search(case.text, max(near, at - 24), min(last, at + 20)):
            yield from _at_school(case, near, at, last)
        for kin in _HER_CHILD.finditer(case.text, near, at) if of_kin else ():
            if PUPIL.match(case.text, kin.end()) or AT_SCHOOL.match(case.text, kin.end()):
                yield kin.start(), kin.end(), "child"


def _boys(case: Case) -> Iterator[Place]:
    """Yield *Anna Dane, a girl of nine* and *her children Anna and Tom, five and eight*."""
    for at in case.places(_BOYS):
        of_age = _BOY_OF.search(case.text, max(0, at - 60), at + 24)
        if (
            of_age is not None
            and of_age.start() < at < of_age.end()
            and _age(of_age["age"]) < _CHILDHOOD
        ):
            yield of_age.start(), of_age.end(), "child"
        aged = _BOTH_AGED.match(case.text, at)
        if aged is not None and _age(aged["age"]) < _CHILDHOOD:
            yield at, aged.end(), "child"


_BOYS = frozenset({"boy", "girl", "child", "lad", "children", "siblings", "sons", "daughters"})
_BOY_OF = late(
    r"[A-Z][a-zà-ÿ]+ [A-Z][a-zà-ÿ]+,? (?:who is )?a (?:[a-z]+ )?(?:boy|girl|child|lad) (?:of|aged)"
    rf" (?P<age>1?\d|{'|'.join(UNITS[1:_CHILDHOOD])})(?=[.,;)]|$| (?:years|and|who|with|from|in)\b)"
)
_BOTH_AGED = late(
    r"(?:children|siblings|sons|daughters) [A-Z][a-zà-ÿ]+ (?:\(\d+\) )?and [A-Z][a-zà-ÿ]+(?:"
    rf" [A-Z][a-zà-ÿ]+)?,? \(?(?:aged )?(?P<age>1?\d|{'|'.join(UNITS[1:_CHILDHOOD])})(?: and|\))"
)


def _little(case: Case) -> Iterator[Place]:
    """Yield children known by the word before their name: *the orphan Sami*, *baby Lotta*."""
    for at in case.places(_LITTLE_ONES):
        named = _LITTLE_NAMED.match(case.text, at)
        if named is not None and is_given_name(named["first"]):
            yield at, named.end(), "child"
            continue
        ill = _ILL_CHILD.match(case.text, at) if case.lowered[at - 4 : at] in _WHOSE else None
        if ill is not None:
            yield at, ill.end(), "child"


_CLASS = late(r"\b(?:class|form) [1-8][a-f]\b|\bwho (?:is|are) (?:still |now )?in \w+")
_LITTLE_ONES = frozenset(
    {
        "kindergarten", "nursery", "baby", "newborn", "toddler", "schoolboy", "schoolgirl", "pupil",
        "orphan", "twins", "toddlers", "schoolboys", "schoolgirls", "pupils", "kindergartner",
        "grader", "schoolchild", "preschooler", "son", "daughter", "grandson", "granddaughter",
    }
)  # fmt: skip
_LITTLE_NAMED = late(
    r"(?:(?:kindergarten|nursery) (?:child|pupil|boy|girl)|baby|newborn(?: baby)?|toddlers?"
    r"|schoolboys?|schoolgirls?|pupils?|kindergartner|(?:first-|second-|third-|fourth-)?grader"
    r"|schoolchild|preschooler|orphan(?: boy| girl)?|twins(?=[^.;]{3,40} (?:who|start|aged"
    r"|born)\b))"
    r",? (?P<first>[A-Z][a-zà-ÿ]+)(?: and [A-Z][a-zà-ÿ]+)?(?: [A-Z][a-zà-ÿ]+)?"
)
_WHOSE = frozenset({"his ", "her ", "eir ", "n's ", "r's ", "e's ", "a's "})
_ILL_CHILD = late(
    r"(?:son|daughter|grandson|granddaughter),? (?P<first>[A-Z][a-zà-ÿ]+),? who (?:has (?:a |an )?"
    r"(?:autism|epilepsy|diabetes|cancer|asthma|adhd|ADHD|cystic|cerebral|down|Down|leuk|muscular"
    r"|heart|rare|learning|severe|dyslexia)|(?:is|was born) (?:autistic|blind|deaf|disabled"
    r"|epileptic|ill|paraly[sz]ed)|suffers)\b"
)


def _at_school(case: Case, near: int, at: int, last: int) -> Iterator[Place]:
    """Yield the children whose school or form stands behind their names."""
    for name in names_in(case.text, near, at, case.name_words):
        found = AT_SCHOOL.match(case.text, name.end, last)
        if found is None or not found.start() <= at < found.end():
            continue
        told = is_given_name(name.text.split()[0]) or _CLASS.search(found.group()) is not None
        if told and is_person(name) and not TEACHES.search(case.lowered, near, found.end() + 8):
            yield name.start, name.end, "child"


def _turned(case: Case) -> Iterator[Place]:
    """Yield *Anna Dane, who turned nine in May*."""
    for at in case.places_of("who"):
        told = TURNED.match(case.text, at - 2) or TURNED.match(case.text, at - 1)
        if told is None or _age(told["age"]) >= _CHILDHOOD:
            continue
        for name in names_in(case.text, max(0, at - 60), at, case.name_words):
            if name.end == told.start() and is_person(name):
                yield name.start, told.end(), "child"


_FIRST_NAME = late(r"(?<![\w'-])[A-Z][a-zà-ÿ]+$")
_HER_CHILD = late(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir|'s) (?:little |younger |older |eldest |youngest )?"
    r"(?:son|daughter|grandson|granddaughter|child|boy|girl|nephew|niece) [A-Z][a-zà-ÿ]+\b"
)
_SMALL_AGE = late(rf", (?:[4-9]|1[0-7]|{'|'.join(UNITS[5:_CHILDHOOD])}),(?= [a-z])")
_SMALL_IN_BRACKETS = late(r" \((?:[4-9]|1[0-7])\)(?= [a-z])")
_JUST_TURNED = late(
    r"(?P<first>[A-Z][a-zà-ÿ]+)(?: [A-Z][a-zà-ÿ]+)?,? who (?:has|had) (?:(?:only )?just "
    r"|recently )?"
    rf"turned (?P<age>1?\d|{CHILDS_AGE})\b"
)
_AT_SCHOOL = late(
    r" (?:who (?:goes|attends|is (?:in|at)|loves|plays|lost|was born|started|sings|paints|drew"
    r"|wants to"
    r" (?:be|become))|a (?:pupil|schoolgirl|schoolboy|(?:first|second|third|fourth|fifth"
    r"|sixth)[- ]grader)"
    r"|in (?:year|grade|class) |from (?:year|grade|class) )"
)
_NAMED_SMALL = late(r"(?<![\w'-])(?P<first>[A-Z][a-z]+) [A-Z][a-z]+$")


def _year_old(case: Case, at: int) -> Iterator[Place]:
    """Yield the child of *nine-year-old Anna Dane* and of *Emil, the eight-year-old son*."""
    first, last = case.sentence_at(at)
    near = max(first, at - 40)
    aged = next((m for m in AGED.finditer(case.text, near, last) if m.start() <= at), None)
    if aged is None or _age(aged["age"]) >= _CHILDHOOD:
        return
    if _AFTER_TENS.search(case.lowered, near, aged.start()) is not None:
        return  # twenty-one-year-old
    if _ANIMAL.search(case.lowered, aged.start(), min(last, aged.end() + 40)) is not None:
        return
    for name in names_in(case.text, aged.start(), min(last, aged.end() + 80), case.name_words):
        near_enough = name.start <= aged.end() and is_person(name)
        if near_enough and not _is_grown(case, aged.start(), name):
            yield aged.start(), name.end, "child"
            break
    named = _NAMED_BEFORE.search(case.text, first, aged.start())
    if named is not None and _PLACE.search(case.text, first, named.start()) is None:
        yield named.start("name"), aged.end(), "child"


_AFTER_TENS = late(rf"\b(?:{'|'.join(TENS)})[- ]$")
_ANIMAL = late(
    r"\b(?:eagle|horse|mare|gelding|stallion|pony|dog|hound|labrador|retriever|shepherd dog|cat"
    r"|elephant|panda|gorilla|tiger|lion|bear|dolphin|whale|parrot|owl|falcon|tortoise|cow|bull"
    r"|company|firm|brand|rule|law|program(?:me)?|building|tree|oak|ship|vessel)\b"
)
_PLACE = late(r"\b(?:[Ii]n|[Nn]ear|[Ff]rom|[Aa]t)(?: (?:the )?[A-ZÀ-ÖØ-Þ][\w'-]+,?){1,4} $")


def _ages(case: Case) -> Iterator[tuple[Name, int]]:
    """Yield names with an age right behind them, in sentences that speak of children."""
    seen: set[int] = set()
    for at in case.places(_OLD):
        first, last = case.sentence_at(at)
        if first in seen:
            continue
        seen.add(first)
        if _SMALL.search(case.text, first, last) is None:
            continue
        if AGE_AFTER.search(case.text, first, last) is None:
            continue
        for name in names_in(
            case.text, first, last, case.name_words.with_words(_first_names(case, first, last))
        ):
            age = AGE_AFTER.match(case.text, name.end, last)
            if age is not None and (is_person(name) or CHILD.search(case.text, first, name.start)):
                yield name, _age(age["age"])


_NAMED_BEFORE = late(
    r"(?<![\w'-])(?P<name>[A-ZÀ-ÖØ-Þ][a-zà-ÿ]+(?: [A-ZÀ-ÖØ-Þ][a-zà-ÿ]+)?),"
    r" (?:(?:the|a|an|her|his"
    r"|their|the [a-z]+'s|[a-z]+'s) )?$"
)
_SMALL = late(r"[ (](?:1\d|\d)(?:[),.;]| (?:of|and)\b|$)|\baged? [a-z]+\b|, [a-z]+,")
_FIRST = late(r"(?<![\w'-])[A-ZÀ-ÖØ-Þ][a-zà-ÿ]+(?=,? \(?(?:aged? )?\d{1,2}(?:\)|,| and\b|\.|;))")


def _first_names(case: Case, first: int, last: int) -> frozenset[str]:
    return frozenset(_FIRST.findall(case.text, first, last))


def _is_grown(case: Case, start: int, name: Name) -> bool:
    first, _ = case.sentence_at(start)
    return GROWN.search(case.text, start, name.start) is not None or case.lowered[
        max(first, start - 30) : start
    ].rstrip().endswith(("then", "then-", "as a", "when a", "was a", "since", "at"))


def _age(word: str) -> int:
    return int(word) if word.isdigit() else UNITS.index(word.lower())
