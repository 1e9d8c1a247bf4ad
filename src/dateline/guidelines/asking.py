"""Questions to the editor: what the rules ask that no machine decides, with the places to look at.

A rule of kind H has no finding until an editor raises one. What a machine can do is to lay beside
the question the words of the text that it is about: witnesses and withheld names for DG-37, what
speaks of a machine's words, pictures and voices for DG-45. A question may have no such place.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.guidelines.case import Case, build_case
from dateline.guidelines.finding import FilingFacts
from dateline.guidelines.rules import Rule, RuleSet
from dateline.release.model import Document, Value
from dateline.release.patterns import late


class Place(Value, frozen=True):
    """Words of the text that an editor should look at; offsets as a finding's."""

    start: int
    end: int
    excerpt: str


class Question(Value, frozen=True):
    """What a rule asks the editor: ``text`` is the question, ``places`` where to look."""

    rule: str
    text: str
    places: tuple[Place, ...] = ()


class _Looked(NamedTuple):
    words: frozenset[str]
    pattern: re.Pattern[str]


_SAFETY_WORDS = (
    "witness witnesses survivor survivors whistleblower whistleblowers informant victim victims"
    " refugee refugees defector defectors prisoner prisoners detainee detainees signatory"
    " signatories anonymity anonymous anonymously pseudonym withheld unnamed identity name names"
    " named minor minors underage hiding exile asylum escaped fled threatened شاهد شاهدان زندانی"
    " زندانیان بازمانده بازماندگان قربانی پناهنده ناشناس مستعار محفوظ زندانی‌های Zeuge zeuge zeugin"
    " zeugen anonym témoin témoins anonymat testigo testigos anónimo شاهد شهود"
)
_SAFETY = late(
    r"(?:eye)?witness(?:es)?\b|survivors?\b|whistleblowers?\b|informant\b|defectors?\b|prisoners?\b"
    r"|detainees?\b|refugees?\b|signator(?:y|ies)\b|(?:on (?:the )?condition of )?anonymity"
    r"|anonymous(?:ly)?\b|pseudonym\b|unnamed\b|identity (?:is |was |has been )?(?:withheld|hidden"
    r"|protected|known)|names? (?:has |have )?(?:is |are |was |were |been )*(?:withheld|changed"
    r"|not (?:given|published|disclosed))|names? withheld|not (?:be )?named\b|withheld\b"
    r"|minors?\b(?! (?:league|injur|change|part|role|repair|key|surgery|hockey))|underage\b"
    r"|(?:in|into) hiding\b|hiding (?:from|in|at)|(?:in|into) exile\b|(?:sought|seeks?|seeking"
    r"|granted)"
    r" asylum|(?:escaped|fled) (?:from|to|the)\b|threatened (?:with|by)|victims?\b"
    r"|شاهدان?|شهود|زندانی\w*|بازماند\w+|قربانی\w*|پناهنده|ناشناس|نام مستعار|نام \S+ محفوظ"
    r"|zeug(?:e|in|en)\b|anonym\w*|témoins?|anonymat|testigos?|anónim\w+"
)
_MACHINE_WORDS = (
    "generated generative ai deepfake deepfakes synthetic digitally"
    " avatar cloned computer rendering illustration simulated voiceover مصنوعی هوش ki"
    " generiert générée généré artificielle generada generado artificial"
)
_MACHINE = late(
    r"(?:ai|computer|machine|artificially)[- ](?:generated|created|written|made|assisted|rendered"
    r"|translated)(?: \w+)?|(?:generated|created|written|made|drafted|translated) (?:by|with|using)"
    r" (?:an? )?(?:ai\b|artificial intelligence|machine|computer|language model|image generator)"
    r"|deep ?fakes?\b|synthetic (?:voice|image|media|video|audio|photo|speech)s?"
    r"|digitally (?:created|altered|generated|enhanced|manipulated)(?: \w+)?|cloned voice"
    r"|voice (?:clone|cloning)|generative (?:ai|image|text)|simulated (?:image|photo|picture|voice)"
    r"|(?:image|photo|picture|illustration|video|voice)s? (?:is |was |were |are )?(?:generated"
    r"|created) (?:by|with) (?:an? )?[\w-]+|computer (?:rendering|illustration)|هوش مصنوعی"
    r"|ki[- ]generiert\w*"
    r"|générée? par (?:une )?(?:ia|intelligence)|generad[oa] (?:por|con) (?:ia|inteligencia)"
)
_LOOKED = {
    "DG-37": _Looked(frozenset(_SAFETY_WORDS.split()), _SAFETY),
    "DG-45": _Looked(frozenset(_MACHINE_WORDS.split()), _MACHINE),
}
_MOST = 24


def questions(
    document: Document, filing: FilingFacts | None, *, rules: RuleSet
) -> tuple[Question, ...]:
    """Return what the rules of kind H ask about a document, in their order.

    Each such rule that has a question is asked, with places or without; none is a finding.
    """
    case = build_case(document, filing)
    return tuple(_asked(case, rule) for rule in rules.rules if "question" in rule.messages)


def _asked(case: Case, rule: Rule) -> Question:
    places = tuple(place for place, _ in zip(_places(case, rule), range(_MOST), strict=False))
    key = "question" if places or "unprompted" not in rule.messages else "unprompted"
    return Question(rule.id, rule.messages[key], places)


def _places(case: Case, rule: Rule) -> Iterator[Place]:
    looked = _LOOKED.get(rule.id)
    if looked is None:
        return
    reached = -1
    for at in case.places(looked.words):
        near = max(case.stretch_at(at).start, at - 30)
        found = next(
            (m for m in looked.pattern.finditer(case.lowered, near, at + 60) if m.end() > at), None
        )
        if found is None or found.start() < reached or found.start() > at:
            continue
        reached = found.end()
        start, end = case.folded.origin(found.start(), found.end())
        yield Place(start, end, case.rendering.text[start:end])
