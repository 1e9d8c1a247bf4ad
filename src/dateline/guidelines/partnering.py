"""Whom a text names as partner, customer, investor or buyer of the source.

A few words say that somebody deals with the source (*partnership with*, *backed by*, *customers
include*); the names stand right after them, or before a verb whose object is the source. Only the
places where such a word occurs are looked at.
"""

import functools
import re
from collections.abc import Callable, Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.naming import Name
from dateline.guidelines.organisations import (
    BRACKETS,
    ORG,
    ORGANISATION,
    cleaned,
    is_somebody,
    next_listed,
)
from dateline.guidelines.parties import core_words
from dateline.release.given_names import is_given_name
from dateline.release.patterns import late

DESCRIBING = (
    r"(?:(?!(?:to|that|which|who|whose|and|or|in|on|for|by|at|as|from|with|is|are|was|were|when"
    r"|while|where|but|not|has|have|will|would|of|than|if|so|across|throughout|within|around|near"
    r"|outside|under|over|toward|towards)\b)[a-z][\w'-]*,? ){0,5}"
)
_NEAR = 40
_HEADING = 120
_WEAK_LIST = "agreement contract deal mou memorandum alliance merger vertrag contrato acuerdo"
_WEAK = frozenset(_WEAK_LIST.split())
_PERSIAN = frozenset({"قرارداد", "تفاهم", "همکاری", "شراکت"})
_PERSIAN_KINDS = "شرکت|بانک|گروه|مؤسسه|موسسه|کارخانه|هلدینگ|بنیاد|دانشگاه|سازمان"
_PERSIAN_DEEDS = "قرارداد|تفاهم|توافق|همکاری|شراکت|وارد|شریک"
_PERSIAN_PARTNER = late(
    rf"با (?:{_PERSIAN_KINDS}) (?P<name>[^\s،.؛]+(?: [^\s،.؛]+){{0,2}}?) (?:{_PERSIAN_DEEDS})"
)
_DOINGS = (
    " sign", " announc", " form", " launch", " enter", " agree", " team", " partner", " join",
    " creat", " establish", " expand", " extend", " renew", " strik", " struk", " seal",
    " conclud", " reach", " unveil", " merge",
)  # fmt: skip
_DOES = f"(?:{'|'.join(_DOINGS)})"
_BOTH = late(
    rf"(?P<one>{ORG}),? (?:and|und|et|y|&) (?:the |die |der |das )?(?P<two>{ORG})"
    rf"(?: today| jointly| have| has| to| will)*{_DOES}"
)
_ARTICLES = frozenset({"a", "an", "the", "its", "our"})
_MONEY = late(
    r"\b(?:round|raise[sd]?|venture|investors?|seed|series [a-f]|equity|capital|shareholders?)\b"
)
_GRANTED = frozenset({"funding", "financing"})
_OTHERS = late(
    r"\b(?:settlement|plea|consent|trade|peace|nuclear|cease-?fire|lease|licen[cs]e|guilty|former"
    r"|previous|senior|managing|working|limited) $"
)
_OFFICIAL_LIST = (
    "senate senator senators sen congressman congresswoman congressmen lawmakers prosecutors"
    " indictment"
)
_OFFICIAL = frozenset(_OFFICIAL_LIST.split())
_WE = late(r"\b(?:we|our|us)\b")
_SELF = late(
    r"\b(?:we|our|us|its|it|they|the company|the firm|the startup|announce[sd]?|announcing)\b"
)


def _after(words: str) -> re.Pattern[str]:
    return late(rf"(?:{words})[ :](?!an? ){DESCRIBING}(?<!, )(?=[A-ZÀ-ÖØ-Þ])")


_TOGETHER = late(
    r"(?i:[\w-]+)(?:(?: up)?|(?: [a-z-]+){1,3}) (?i:with|between|mit|avec|con)"
    rf" {DESCRIBING}(?<!, )(?=[A-ZÀ-ÖØ-Þ])"
)
_SUCH_AS = _after(r"(?i:[\w-]+)(?: \w+)?,? (?:such as|like|including|include|includes|are)")
_TO = _after(r"(?i:[\w-]+) to")
_SIGNED = _after(r"(?i:[\w-]+)(?: up)? with")
_SIGNED_WORDS = frozenset({"signed"})
_TO_WORDS = frozenset({"supplier", "supplies", "licensed", "delivered"})
_BECOMES = "is|are|was|were|becomes?|became|joins?|joined|signs? up|signed up|comes on board"
_IS_ONE = late(
    rf"({ORG})(?: has| have)? (?:{_BECOMES})(?: now| also| as)*"
    r" (?:an? |the |its |our |one of (?:its|our) )(?:[a-z-]+ ){0,3}$"
)
_BEING = late(rf" (?:{_BECOMES}) ")
_AMONG = late(
    rf"\bcount(?:s|ing|ed)? ({ORG}(?:(?:, | and |, and ){ORG}){{0,6}})"
    r" (?:among (?:its|our)|as an?) (?:[a-z]+ ){0,2}$"
)
_LED = late(r" (?:the|a|an|its|this) (?:[\w$€£.,-]+ ){0,4}(?:round|funding|financing|raise)")
_OWN_ONE = late(
    r"(?:(?<=our )|(?<=its )|(?<=its new )|(?<=our new )|(?<=strategic )|(?<=technology )"
    r"|(?<=distribution )"
    r"|(?<=channel )|(?<=manufacturing )|(?<=research )|(?<=development )|(?<=launch )"
    r"|(?<=retail )|(?<=longtime )|(?<=long-time )|(?<=largest )|(?<=biggest ))"
    r"[a-z]+,? (?=[A-ZÀ-ÖØ-Þ])"
)
_AND_OTHERS = late(rf"({ORG})(?:, {ORG}){{0,4}},? and (?:[a-z\d-]+ ){{0,2}}other $")
_RAISED_FROM = late(
    rf"[a-z]+ (?:[^\s.;]+(?:\.\d\S*)? ){{1,9}}?(?:from|led by) {DESCRIBING}(?<!, )(?=[A-ZÀ-ÖØ-Þ])"
)
_AMOUNT = late(r"[$€£]|\d|\b(?:million|billion|crowns|funding|investment|capital|equity)\b")
_BOUGHT = frozenset({"buys", "bought", "buy", "sources", "sourced", "purchases", "purchased"})
_RELYING = late(
    r"\b(?:(?:trusted|used|adopted|chosen|relied on|bought|valued) by|rel(?:y|ies) on|us(?:e|es"
    r"|ing) (?:the|it|its|our)|trusts?|chose|chosen|work with"
    r"|customers|clients|partners|switched to|bought)\b"
)
_USING = late(
    r"[a-z]+ (?:(?:already|now|have|has|will|are|also|worldwide) ){0,3}(?:use|uses|using|rely"
    r"|chose"
    r"|choose|chosen|adopted|deploy|deployed|buy|bought|joined|signed|switched|trust|run|work"
    r"|order)"
)
_INTO = late(
    r" (?:[\w$€£.,]+ ){0,3}(?:million|billion|crowns|euros|dollars|pounds) (?:\w+ )?in"
    r" (?:the|its|our) "
)
_STAKE = late(r" an? (?:[\w.%-]+ ){0,4}stake in ")
_INVESTED = late(r" (?:[\w$€£.,]+ ){0,5}in ")
_BY = _after(r"(?i:[\w-]+) by")
_FROM = _after(r"(?i:[\w-]+)(?: of(?: [\w$€£.,]+){1,4}?)? from")
_OF = _after(r"(?i:[\w-]+) of")
_OBJECT = _after(r"(?i:[\w-]+)")
_AIM = late(r" (?:to [a-z]|for (?:its|the|their)\b|as (?:its|the|their|an? [a-z]+) )")
_SUBJECT_BEFORE = late(rf"({ORG})(?: has| have| had| will| recently| today)*$")

_TOGETHER_LIST = (
    "effort together developed partner partners partnered partnering partnership partnerships"
    " collaboration collaborations"
    " collaborated collaborates collaborating teamed teams teaming forces venture agreement"
    " contract deal mou memorandum alliance merger partnerschaft kooperation zusammenarbeit"
    " vertrag"
    " partenariat alianza acuerdo contrato work working works cooperation"
    " cooperates cooperating association jointly tandem conjunction قرارداد تفاهم همکاری شراکت"
)
_VERB_LIST = (
    "selects selected chooses chose acquires acquired invests invested adopts adopted partners"
    " partnered picks picked buys bought accept accepts acquire buy chosen hires hired commissions"
    " commissioned uses deploys deployed orders ordered led leads trusts installs installed"
    " holds owns took takes endorses endorsed backs backed sponsors sponsored funds funded"
)
_FROM_LIST = "investment funding participation backing financing order orders contract contracts"
_CUSTOMER_LIST = "customers clients investors backers partners users subscribers suppliers"
_OTHERS_LIST = "companies firms customers clients businesses organisations organizations brands"
_ONE_LIST = (
    "partner partners customer client investor backer supplier distributor reseller shareholder"
)
_RAISED = frozenset({"raised", "secured", "received", "obtained", "raises", "secures"})
_ONE_WORDS = frozenset(_ONE_LIST.split())
_OTHER_WORDS = frozenset(_OTHERS_LIST.split())
_TOGETHER_WORDS = frozenset(_TOGETHER_LIST.split())
_CUSTOMER_WORDS = frozenset(_CUSTOMER_LIST.split())
_BY_LIST = (
    "backed led acquired trusted selected chosen funded financed sponsored endorsed commissioned"
    " purchased donated supplied"
)
_BY_WORDS = frozenset(_BY_LIST.split())
_FROM_WORDS = frozenset(_FROM_LIST.split())
_OF_WORDS = frozenset({"acquisition", "takeover"})
_OBJECT_WORDS = frozenset({"acquire", "acquires"})
_HIRED = frozenset({"hired", "commissioned", "chosen", "picked", "contracted"})
_OBJECTS = _OF_WORDS | _OBJECT_WORDS | _HIRED
_VERBS = frozenset(_VERB_LIST.split())

MARKS = (
    _TOGETHER_WORDS
    | _CUSTOMER_WORDS
    | _RAISED
    | _TO_WORDS
    | _BOUGHT
    | _ONE_WORDS
    | _OTHER_WORDS
    | _BY_WORDS
    | _FROM_WORDS
    | _OBJECTS
    | _SIGNED_WORDS
    | _VERBS
)
"""Words one of which any such claim has."""

_MONEY_WORDS = _RAISED | _FROM_WORDS | _BOUGHT
_PLAIN = (
    (_CUSTOMER_WORDS, _SUCH_AS),
    (_ONE_WORDS, _OWN_ONE),
    (_TO_WORDS, _TO),
    (_SIGNED_WORDS, _SIGNED),
)

Sentence = Callable[[int], tuple[int, int]]


def partners_in(case: Case, own: tuple[str, ...]) -> Iterator[Name]:
    """Yield the names of those who are said to deal with the source, in reading order.

    ``own`` are the names that the source goes by.
    """
    text, lowered, present, sentence = case.text, case.lowered, case.vocabulary, case.sentence_at
    found: dict[int, Name] = {}
    official = is_official(case)
    for word in (_TOGETHER_WORDS if official else MARKS) & present:
        for at in case.places_of(word):
            if official and _WE.search(lowered, sentence(at)[0], at) is None:
                continue
            for name in _at(text, lowered, word, at, own, sentence):
                found.setdefault(name.start, name)
    yield from (found[start] for start in sorted(found))


def is_official(case: Case) -> bool:
    """Say whether a legislator or a prosecutor speaks: of others' contracts and partners."""
    words = case.vocabulary
    return not words.isdisjoint(_OFFICIAL) or {"attorney", "justice"} <= words


def _at(
    text: str, lowered: str, word: str, at: int, own: tuple[str, ...], sentence: Sentence
) -> Iterator[Name]:
    if word in _TOGETHER_WORDS:
        if _is_ours(lowered, word, at, own, sentence(at)):
            yield from _names_after(text, _TOGETHER, at)
        yield from _beside(text, word, sentence(at), _firsts(own))
    for words, pattern in _PLAIN:
        if word in words:
            yield from _names_after(text, pattern, at)
    if word in _CUSTOMER_WORDS or word in _ONE_WORDS:
        yield from _is_one(text, word, at)
    if word in _OTHER_WORDS:
        yield from _and_others(text, at)
        if _RELYING.search(lowered, *sentence(at)) is not None:
            yield from _names_after(text, _SUCH_AS, at)
    if word in _MONEY_WORDS:
        yield from _money(text, lowered, word, at, sentence)
    if word in _BY_WORDS:
        yield from _by(text, lowered, word, at, sentence)
    if word in _OBJECTS and concerns(lowered, own, *sentence(at)):
        yield from _objects(text, word, at)
    if word in _VERBS:
        yield from _subject(text, lowered, word, at, _firsts(own))


def _objects(text: str, word: str, at: int) -> Iterator[Name]:
    """Find whom the source buys, or hires to do something."""
    for name in _names_after(text, _OF if word in _OF_WORDS else _OBJECT, at, most=1):
        if word in _HIRED:
            if _AIM.match(text, name.end) and not is_given_name(name.text.partition(" ")[0]):
                yield name
        elif not text.startswith(("'s", "’s"), name.end):
            yield name


def _money(text: str, lowered: str, word: str, at: int, sentence: Sentence) -> Iterator[Name]:
    """Find where money or an order came from."""
    if word in _BOUGHT:
        if _SELF.search(lowered, *sentence(at)) is not None:
            yield from _names_after(text, _RAISED_FROM, at)
        return
    if word in _RAISED:
        if _AMOUNT.search(lowered, at, sentence(at)[1]) is not None:
            yield from _names_after(text, _RAISED_FROM, at)
        return
    granted = word in _GRANTED and _MONEY.search(lowered, *sentence(at)) is None
    if not granted and not lowered.endswith("executive ", 0, at):
        yield from _names_after(text, _FROM, at)


def _is_one(text: str, word: str, at: int) -> Iterator[Name]:
    """Find who is said to be one: ``Pell Foods is a customer``, ``counts Pell among its …``."""
    line = max(text.rfind("\n", 0, at) + 1, at - 160)
    found = _AMONG.search(text, line, at) if text.find("count", line, at) >= 0 else None
    leads = not _ARTICLES.isdisjoint(text[line:at].split()[-4:])
    if (
        found is None
        and leads
        and not word.startswith("partner")  # as often a person's rank
        and _BEING.search(text, max(line, at - _NEAR - 20), at) is not None
    ):
        found = _IS_ONE.search(text, line, at)
    for part in ORGANISATION.finditer(text, *found.span(1)) if found else ():
        name = cleaned(part)
        if is_somebody(name, text):
            yield name


def _and_others(text: str, at: int) -> Iterator[Name]:
    """Find the customers who stand for others: ``Pell Foods and four other companies use …``."""
    if _USING.match(text, at) is None:
        return
    line = text.rfind("\n", 0, at) + 1
    found = _AND_OTHERS.search(text, max(line, at - 160), at)
    if found is not None:
        for part in ORGANISATION.finditer(text, found.start(), found.end()):
            name = cleaned(part)
            if is_somebody(name, text):
                yield name


def _is_ours(lowered: str, word: str, at: int, own: tuple[str, ...], span: tuple[int, int]) -> bool:
    """Say whether what somebody does together is the source's doing, not a third party's."""
    if _OTHERS.search(lowered, max(at - _NEAR, 0), at) is not None:
        return False
    if word == "work" and not lowered.endswith((" will ", " to "), 0, at):
        return False
    doubtful = word in _WEAK or " between " in lowered[at : at + _NEAR]
    return not doubtful or concerns(lowered, own, *span)


def _beside(text: str, word: str, span: tuple[int, int], starts: tuple[str, ...]) -> Iterator[Name]:
    """Find who does it together with the source: ``Marrow Robotics and Pell Foods sign …``."""
    if word in _PERSIAN:
        for found in _PERSIAN_PARTNER.finditer(text, *span):
            yield Name(*found.span("name"), found["name"])
        return
    sentence = text[span[0] : span[1]].lower()
    if not any(map(sentence.__contains__, starts)):
        return
    if not any(map(sentence.__contains__, _DOINGS)):
        return
    joint = _BOTH.search(text, *span)
    if joint is None:
        return
    own = [part for part in ("one", "two") if joint[part].lower().startswith(starts)]
    if starts and len(own) == 1:
        other = "two" if own == ["one"] else "one"
        name = Name(*joint.span(other), joint[other])
        if is_somebody(name, text):
            yield name


def _by(text: str, lowered: str, word: str, at: int, sentence: Sentence) -> Iterator[Name]:
    if word == "led" and not _MONEY.search(lowered, *sentence(at)):
        return
    for name in _names_after(text, _BY, at):
        if word in ("selected", "chosen") and not _AIM.match(text, name.end):
            return
        yield name


def concerns(lowered: str, own: tuple[str, ...], start: int, end: int) -> bool:
    """Say whether a sentence is about the source itself, by its name or as *we* or *its*."""
    if _SELF.search(lowered, start, end) is not None:
        return True
    return any(map(lowered[start:end].__contains__, _firsts(own)))


@functools.lru_cache(maxsize=256)
def _firsts(own: tuple[str, ...]) -> tuple[str, ...]:
    """Return the first telling words of the names that the source goes by."""
    return tuple({core_words(name)[0] for name in own if core_words(name)})


def _names_after(text: str, pattern: re.Pattern[str], at: int, most: int = 6) -> Iterator[Name]:
    lead = pattern.match(text, at)
    more = lead
    names: list[Name] = []
    while more is not None and len(names) < most:
        found = ORGANISATION.match(text, more.end())
        name = cleaned(found) if found else None
        if name is None or not is_somebody(name, text):
            break
        names.append(name)
        last, more = more, next_listed(text, name.end)
    # “With Vast Motors, Marrow Robotics will …” lists nobody: a list of two has an *and*.
    if len(names) == 2 and last.group().strip() == ",":
        names.pop()
    yield from names


def _subject(
    text: str, lowered: str, word: str, at: int, starts: tuple[str, ...]
) -> Iterator[Name]:
    """Find who does a thing with the source: ``Vast Motors selects Marrow Robotics``."""
    after = lowered[at + len(word) : at + len(word) + 80]
    aside = (_INVESTED if word.startswith("invest") else _STAKE).match(after)
    after = after[aside.end() :] if aside else after.removeprefix(" with")
    after = after.lstrip()
    funded = word.startswith("invest") and _INTO.match(lowered, at + len(word)) is not None
    led = word in ("led", "leads") and _LED.match(text, at + len(word)) is not None
    money = funded or led
    if not money and not after.startswith(
        ("the company", "the firm", "the start", *starts, *(f"the {first}" for first in starts))
    ):
        return
    line = text.rfind("\n", 0, at) + 1
    if text[at].isupper() and at - line > _HEADING:
        return  # a name that has the verb in it
    before = text[max(line, at - 80) : at].rstrip()
    before = before.removesuffix(" to") if word in ("acquire", "accept", "buy") else before
    found = _SUBJECT_BEFORE.search(BRACKETS.sub("", before).rstrip(" ,."))
    if found is None:
        return
    words = found[1].removeprefix("The ")
    offset = text.rfind(words, line, at)
    name = Name(offset, offset + len(words), words)
    if offset >= 0 and is_somebody(name, text):
        yield name
