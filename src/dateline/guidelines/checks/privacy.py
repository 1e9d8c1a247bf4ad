"""DG-36: no home address, private number, identity document, health or family data, no child named.

What is looked for is a person's, never an office's or the press contact's. Whoever speaks in the
text, or is the source's own, may tell of their own illness or family; a child is never named.
Messages say which kind of thing it is, and never what it says.
"""

import functools
import re
from collections.abc import Iterator

from dateline.guidelines.case import SAID, Case
from dateline.guidelines.children import children_named
from dateline.guidelines.finding import Hit
from dateline.guidelines.intimate_facts import (
    FACT_GAP,
    FACT_WORDS,
    PRIVATE_MAIL,
    STRUCK,
    STRUCK_GAP,
    STRUCK_WORDS,
)
from dateline.guidelines.naming import Name, is_person, names_in
from dateline.guidelines.parties import is_own, own_people
from dateline.guidelines.praised import is_of_an_office
from dateline.guidelines.private_data import (
    AFFAIR,
    AFTER_WORK,
    BIRTHDAY,
    BORN,
    DOCUMENT,
    DOCUMENT_WORDS,
    HOME,
    HOME_WORDS,
    ILL,
    ILL_GAP,
    ILL_WORDS,
    KIN_DATA,
    KIN_WORDS,
    LIVES,
    LIVES_WORDS,
    NUMBER_WORDS,
    OWN_ACCOUNT,
    OWN_NUMBER,
    OWN_NUMBER_WORDS,
    OWNED,
    PLATE,
    PRIVATE_NUMBER,
)
from dateline.guidelines.private_data_fa import private_in_persian
from dateline.guidelines.private_doors import at_their_doors
from dateline.guidelines.private_lives import lives_told
from dateline.guidelines.private_lives_abroad import private_abroad
from dateline.guidelines.rules import Rule
from dateline.guidelines.speech import is_fiction
from dateline.release.patterns import late

_REACH = 140


def check_privacy(case: Case, rule: Rule) -> Iterator[Hit]:
    """Look for what of a person's life is nobody's business."""
    reached, left = -1, rule.number("most")
    found = [*_plain(case), *children_named(case), *_lives(case), *private_in_persian(case)]
    found += private_abroad(case)
    found += lives_told(case, _is_others)
    for start, end, key in sorted(found, key=_longest):
        last = start + len(case.text[start:end].rstrip(" ,"))
        if key == "child" and _is_history(case, start):
            continue
        if _NOBODYS_NAME.search(case.lowered, start, last):
            continue
        general = _IN_GENERAL.search(case.lowered, max(start, last - 28), last + 40)
        if key == "health" and general is not None and general.start() < last:
            continue
        if left and start >= reached and case.stretch_at(start).kind in SAID:
            reached, left = last, left - 1
            yield case.hit(start, last, key)


_IN_GENERAL = late(
    r"\b(?:withdrawal|anxiety|fits?|paralysis|operations?) of"
    r" (?:the|all|its|an?|this|any|[a-z]+s)\b"
    r"|\babortions?'?(?:,? (?:and|or) \w+)? (?:laws?|rights?|bills?|policy|policies|debate|reform"
    r"|services|clinics?)\b|\bhospitali[sz]ed (?:[a-z-]+ )?(?!as |was |has |is )[a-z]{3,}s\b"
)
"""What is no illness, or nobody's: *the withdrawal of troops*, *abortion laws*."""
_NOBODYS_NAME = late(r"\b(?:jane|john|janie|johnny|baby|child|minor|jr\.?) doe\b")
"""What a court calls somebody whose name it withholds."""


def _longest(place: "Place") -> tuple[int, int]:
    """Order places by where they begin, and what is told of grown people longest first."""
    start, end, key = place
    return start, end if key == "child" else -end


_YEAR = late(r"\b(?:1[89]\d\d|20\d\d)\b")
_AGO = late(
    r"\b(?:\d\d|twenty|thirty|forty|fifty|sixty|decades|a century) (?:years )?ago\b"
    r"|\b(?:1[5-9]|[2-9]\d|\d{3})(?:th|st|nd|rd) (?:anniversary|birthday)\b"
    r"|\b(?:hundredth|fiftieth) (?:anniversary|birthday)\b"
    r"|\b(?:bi|tri|sesqui|quin)?cent(?:enar|ennial)(?:y|ies|s)?\b"
)
_DIED = late(r"\b(?:murdered|killed|died|victims?|drowned|lynched|shot)\b")
_GROWN_UP = 15


def _is_history(case: Case, offset: int) -> bool:
    """Say whether a sentence tells of a year so long ago that no child is meant any more."""
    first, last = case.sentence_at(offset)
    if _AGO.search(case.lowered, first, last):
        return True
    if first > 1 and _DIED.search(case.lowered, first, last) is not None:
        before, _ = case.sentence_at(first - 2)
        if _AGO.search(case.lowered, before, first):
            return True
    date = case.document.dateline.date if case.document.dateline is not None else None
    years = [int(year) for year in _YEAR.findall(case.text, first, last)]
    now = int(date[:4]) if date else 2000 + _GROWN_UP
    return any(now - year >= _GROWN_UP for year in years)


Place = tuple[int, int, str]


def _plain(case: Case) -> Iterator[Place]:
    """Yield addresses, numbers and papers: what is private by its form alone."""
    text, lowered = case.text, case.lowered
    for at in case.places(LIVES_WORDS):
        first, last = case.sentence_at(at)
        word = _word_end(lowered, at)
        found = LIVES.match(text, word, min(last, word + _REACH))
        before = lowered[max(first, at - 12) : at].rstrip()
        if found is not None and not before.endswith(_CARED_FOR):
            yield at, found.end("what"), "address"
    for at in case.places(HOME_WORDS):
        first, last = case.sentence_at(at)
        owned = OWNED.search(text, max(first, at - 50), at) is not None
        if not (owned or lowered.startswith("home address", at) or _at_home(lowered, at)):
            continue
        word = _word_end(lowered, at)
        found = HOME.match(text, word, min(last, word + _REACH))
        if found is not None:
            yield at, found.end("what"), "address"
    yield from at_their_doors(case, _is_others)
    yield from _numbers(case)
    yield from _marked(case)


def _at_home(lowered: str, at: int) -> bool:
    return lowered.startswith("at home, ", max(0, at - 3))


def _numbers(case: Case) -> Iterator[Place]:
    """Yield numbers of a person: telephone, papers, account; never the press contact's."""
    text, lowered = case.text, case.lowered
    for words, pattern, key in (
        (frozenset({"born"}), BORN, "document"),
        (NUMBER_WORDS, PRIVATE_NUMBER, "number"),
        (DOCUMENT_WORDS, DOCUMENT, "document"),
    ):
        for at in case.places(words):
            stretch = case.stretch_at(at)
            found = pattern.match(lowered, at, min(stretch.end, at + _REACH))
            if found is None or _is_filed(lowered, at, found["what"]):
                continue
            if _is_contact(case, found) and not lowered.startswith(_PRIVATE, at):
                continue
            if _digits(found["what"]) >= (7 if key == "number" else _least_digits(found["what"])):
                yield at, found.end("what"), key
    for at in case.places(_PRIVATE_WORDS):
        mail = PRIVATE_MAIL.match(lowered, at, at + _REACH)
        if mail is not None:
            yield at, mail.end(), "number"
    for words, pattern, key in (
        (OWN_NUMBER_WORDS, OWN_NUMBER, "number"),
        (frozenset({"account"}), OWN_ACCOUNT, "document"),
    ):
        for at in case.places(words):
            found = pattern.match(lowered, at, at + _REACH)
            if found is None or _is_contact(case, found):
                continue
            if (
                _is_persons(text, at, _HIS if key == "number" else _WHOSE)
                and _digits(found["what"]) >= 6
            ):
                yield at, found.end("what"), key


def _is_persons(text: str, at: int, whose: re.Pattern[str]) -> bool:
    """Say whether what stands before a number makes it a person's, and no office's."""
    near = max(0, at - 40)
    return whose.search(text, near, at) is not None and not _OF_A_HOUSE.search(text, near, at)


def _least_digits(number: str) -> int:
    return 5 if number[:1].isalpha() else 6


def _marked(case: Case) -> Iterator[Place]:
    """Yield numbers known by the words beside them: a plate, a day of birth, a line after work."""
    for word, pattern, key in _MARKED:
        for at in case.places_of(word):
            found = pattern.search(case.lowered, max(0, at - 10), at + _REACH)
            if found is not None and found.start() <= at and not _is_contact(case, found):
                yield found.start(), found.end("what"), key


_MARKED = (
    ("reached", AFTER_WORK, "number"),
    ("plate", PLATE, "document"),
    ("registration", PLATE, "document"),
    ("birth", BIRTHDAY, "document"),
)
_CARED_FOR = (" to", "assisted", "independent", "senior", "retirement")
_FILED = late(
    r"\b(?:docket|documents?|case|files?|filing|bill|grant|project|products?|event|meeting|webinar"
    r"|notary|conference|item|study|trial|order|tracking|rule|register|award|tender)\b"
    r"[\w ,#:-]{0,12}$"
)
_DAY = late(r"\d{1,2}[ ./-]\d{1,2}[ ./-](?:19|20)\d\d")


def _is_filed(lowered: str, at: int, number: str) -> bool:
    """Say whether a number is a paper's, a product's or a day, and no person's."""
    if lowered.startswith("born", at):
        return False
    paper = _FILED.search(lowered, max(0, at - 30), at) is not None
    return paper or _DAY.fullmatch(number) is not None


_PRIVATE_WORDS = frozenset({"private", "personal", "home"})
_PRIVATE = ("private", "personal", "home", "unlisted")


_OF_A_HOUSE = late(
    r"\b(?:Administration|Agency|Association|Authority|Bank|Board|Bureau|Center|Centre|Commission"
    r"|Company|Council|Court|Department|Foundation|Hospital|Institute|Ministry|Office|Police"
    r"|Service|Society|Union|University)['’]s? (?:own )?$"
)
_HIS = late(
    r"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir)|[A-Z][a-z]+ [A-Z][a-z]+'s?) (?:own |personal |private )?$"
)
_WHOSE = late(
    r"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir)|[a-z]'s) (?:own |personal |private |bank |savings )*$"
)


def _is_contact(case: Case, found: re.Match[str]) -> bool:
    """Say whether a number is one that the press is told to ring."""
    digits = re.sub(r"\D", "", found["what"])[-7:]
    phones = (re.sub(r"\D", "", contact.phone or "") for contact in case.document.contacts)
    return any(digits and phone.endswith(digits) for phone in phones)


def _lives(case: Case) -> Iterator[Place]:
    """Yield what is said of the health or family of somebody named who doesn't speak here."""
    if case.lost_stops:
        return
    for at in case.places(ILL_WORDS):
        found = ILL.match(case.lowered, at, at + 80)
        if found is None or (
            case.text[at].isupper() and not case.text.startswith(("HIV", "AIDS"), at)
        ):
            continue
        first, last = case.sentence_at(at)
        if is_fiction(case.lowered[first:last]) or is_fiction(case.lowered[:800], strictly=True):
            continue
        if _WITNESS.search(case.lowered, first, last):
            continue
        if case.lowered.startswith("pregnant", at) and " is " not in case.lowered[first:at]:
            continue
        start = _tied(case, first, at, ILL_GAP)
        if start is not None:
            yield start, found.end(), "health"
    if not is_of_an_office(case):  # whose texts tell of public men, of victims and of courts
        yield from _intimate(case)
        yield from _struck(case)
    for at in case.places(KIN_WORDS):
        first, last = case.sentence_at(at)
        yield from _family(case, at, first, last)


def _intimate(case: Case) -> Iterator[Place]:
    """Yield what is told of somebody's body, mind, bed or family a few words behind their name."""
    for word in _FACTS & case.vocabulary:
        for at in case.places_of(word):
            end = at + len(word)
            found = FACT_WORDS[word].match(case.lowered, end, end + 80)
            if found is None or case.text[at].isupper():
                continue
            first, last = case.sentence_at(at)
            sentence = case.lowered[first:last]
            start = _tied(case, first, at, FACT_GAP)
            if start is None or is_fiction(sentence) or is_fiction(case.lowered, strictly=True):
                continue
            if not (_WITNESS.search(sentence) or _is_history(case, at)):
                yield start, found.end(), "family" if word in _OF_FAMILY else "health"


def _struck(case: Case) -> Iterator[Place]:
    """Yield *since the stroke in March, Anna Dane …*: the illness first, the name behind it."""
    for at in case.places(STRUCK_WORDS):
        first, last = case.sentence_at(at)
        before = STRUCK.search(case.lowered, max(first, at - 60), at)
        end = _word_end(case.lowered, at)
        if before is None or is_fiction(case.lowered[first:last]) or _is_history(case, at):
            continue
        for name in names_in(case.text, end, min(last, end + 70), case.name_words):
            if STRUCK_GAP.fullmatch(case.text, end, name.start) and _is_others(case, name):
                yield before.start(), name.end, "health"
            break


_FACTS = frozenset(FACT_WORDS)
_OF_FAMILY = frozenset(
    [
        "divorced",
        "divorcing",
        "separated",
        "divorce",
        "left",
        "leaving",
        "leaves",
        "affair",
        "converted",
        "pays",
        "paying",
        "owes",
        "deadbeat",
        "whose",
        "slept",
        "sleeps",
        "sleeping",
    ]
)
_WITNESS = late(r"\btestif(?:y|ied|ies|ying)\b")


def _tied(case: Case, first: int, at: int, gap: re.Pattern[str]) -> int | None:
    for name in names_in(case.text, max(first, at - _REACH), at, case.name_words):
        if name.end <= at and gap.fullmatch(case.text, name.end, at) and _is_others(case, name):
            return name.start
    return None


def _family(case: Case, at: int, first: int, last: int) -> Iterator[Place]:
    near = max(first, at - _REACH)
    if _KIN_LEADS.search(case.text, near, at) is None:
        return
    for name in names_in(case.text, near, at, case.name_words):
        for pattern in (KIN_DATA, AFFAIR):
            found = pattern.match(case.text, name.end, min(last, name.end + _REACH))
            if found is None or not found.start() <= at < found.end():
                continue
            if _is_others(case, name) and not _AT_HOME.search(found.group()):
                yield name.start, found.end(), "family"
                return


_AT_HOME = late(r"\b(?:his|her|their) (?:wife|husband)\b.* lives? in$")
_KIN_LEADS = late(
    r"'s?[ ,]|whose|affair|having|custody|(?:his|her) $|(?:lost|for|won) $|and (?:his|her|their)"
    r"|illegitimate"
)


def _is_others(case: Case, name: Name) -> bool:
    """Say whether a name is a person's who neither speaks in the text nor is the source's own."""
    before = case.text[max(0, name.start - 16) : name.start]
    if _PUBLIC.search(f"{before}{name.text}") or (name.text.endswith("s") and " " not in name.text):
        return False
    if not is_person(name) and name.text not in case.name_words:
        return False
    speakers = tuple(case.fold(q.speaker) for q in case.document.quotes if q.speaker)
    return not is_own(name.text, own_people(case)) and not is_own(name.text, speakers)


_PUBLIC = late(
    r"\b(?:President|Senator|Sen\.|Rep\.|Representative|Governor|Gov\.|Minister|Chancellor|Mayor"
    r"|King"
    r"|Queen|Prince|Princess|Congress\w+|Pope|Justice|Secretary) "
)


def _digits(text: str) -> int:
    return sum(1 for letter in text if letter.isdigit())


@functools.cache
def _word() -> re.Pattern[str]:
    return late(r"[^\W\d_]+")


def _word_end(lowered: str, at: int) -> int:
    found = _word().match(lowered, at)
    return found.end() if found is not None else at
