"""DG-21: no hype, superlatives or capitals outside quotes without evidence."""

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.guidelines.case import Case, Stretch
from dateline.guidelines.finding import Hit
from dateline.guidelines.narration import NARRATED
from dateline.guidelines.rules import Rule

_EVIDENCE = re.compile(
    r"\b(?:according to|rank(?:ed|s|ing)|rated|voted|named|award(?:s|ed)?|prize|recogni[sz]ed"
    r"|certified|survey(?:ed)?|stud(?:y|ies)|measured|tested|benchmark(?:s|ed)?|index"
    r"|data (?:from|of)|said|says|called|calls|described|describes|told|wrote|reviewers?"
    r"|critics)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:not|never|no|nor|hardly|neither|without)\b[^,;:]{0,24}$|n't [^,;:]{0,24}$"
)
_SOBER = re.compile(
    r"revolutionary (?:war|guards?|courts?|period|army|era)\b|ultimate (?:threat|fate)\b"
    r"|best (?:plans?|information|investments?|polic(?:y|ies)|interests?|chance|evidence)\b"
    r"|best (?:of luck|practices?|interests?|known|ways?|possible|efforts?|of (?:our|their|my|his"
    r"|her"
    r"|its|all)|available|times?|wishes|man|man's|guess|use|fit|suited|price|before|by|if|when"
    r"|serves?|to)\b|ultimate (?:sacrifices?|price|penalty|parent|beneficial|holding|owners?"
    r"|goals?|aims?|responsib\w+|decisions?|authority|recipients?|consumers?|control\w*"
    r"|shareholders?|destination|outcome|frisbee|objective|net|disclosure|fate|results?"
    r"|effect|questions?|purpose|test|success|failure|use|end|cause)\b|extraordinary (?:general"
    r"|session|meeting|rendition|circumstances?|shareholder\w*|items?|measures?|powers"
    r"|resolutions?|summit|expenses?|charges?|dividends?|light|ability)\b|greatest (?:extent"
    r"|common|number|need|risks?|threats?|challenges?|possible|weakness)\b|sensational language"
    r"|spectacular (?:rise and|fall)|exceptional (?:circumstances?|challenges?|needs?|items?"
    r"|cases?|charges?|costs?)|stunning (?:of"
    r"|gun)\b|spectacular (?:attacks?|failures?|collapse)\b",
    re.IGNORECASE,
)
_STRESSED = re.compile(r"\b(?:simply|by far|easily|hands down|absolutely|undoubtedly) $")
_WISHED = re.compile(
    r"\b(?:wish(?:es|ed)? (?:\w+ )?|all |bring(?:s|ing)? out |at |do(?:es|ing)? )$"
)
_LABEL = re.compile(
    r"\b(?:IMMEDIATE RELEASE|FOR RELEASE|PRESS RELEASE|NEWS RELEASE|MEDIA (?:ADVISORY|CONTACT)"
    r"|FACT SHEET|FOR THE RECORD|EMBARGOED)\b"
)
_CAPITALS = re.compile(r"\b[A-Z]{2,}(?:['-][A-Z]+)?(?:[ ,]{1,2}[A-Z]{2,}(?:['-][A-Z]+)?){2,40}")
_SHOUTS = frozenset({
    "absolutely", "completely", "totally", "huge", "massive", "amazing", "incredible", "never",
    "always", "guaranteed", "free", "everyone", "everybody", "success",
})  # fmt: skip
_SHOUTED = re.compile(
    r"\b(?:(?:ABSOLUTELY|COMPLETELY|TOTALLY|HUGE|MASSIVE|AMAZING|INCREDIBLE"
    r"|NEVER|ALWAYS|GUARANTEED) [A-Z]{4,}|[A-Z]{4,} (?:FREE|GUARANTEED|EVERYONE|EVERYBODY"
    r"|SUCCESS))\b"
)
_COMMON = re.compile(
    r"\b(?:THE|AND|FOR|NEW|NOT|ALL|NOW|FREE|WITH|YOUR|YOU|THIS|THAT|BEST|FIRST|ONLY|EVER|NEVER"
    r"|EVERY|SINGLE|ALWAYS|REALLY|VERY|EACH|NOBODY|EVERYBODY|NOTHING|MUST|TWICE"
    r"|MORE|MOST|ARE|WILL|HAS|HAVE|FROM|BUY|ORDER|TODAY|DON'T|MISS)\b"
)
_LEGAL = re.compile(r"\b(?:SECURITIES|DISTRIBUTION|WARRANT(?:Y|IES)|JURISDICTION|OFFER|LAW)\b")


_FIRST_WORD = re.compile(r"[^\W_]+")
_ARTICLE = re.compile(r"\b(?:the|our|its|their|one of the) (?:very |absolute )?$")


class _Words(NamedTuple):
    """First words of the listed ones, and the listed ones as patterns."""

    first: frozenset[str]
    hype: re.Pattern[str]
    superlative: re.Pattern[str]


@functools.cache
def _words(words: tuple[str, ...], superlatives: tuple[str, ...]) -> _Words:
    first = (_FIRST_WORD.match(word.replace("\u200c", "")) for word in (*words, *superlatives))
    return _Words(
        frozenset(found.group() for found in first if found), _any_of(words), _any_of(superlatives)
    )


def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    folded = (word.replace("\u200c", "") for word in words)
    listed = "|".join(re.escape(word) for word in sorted(folded, key=len, reverse=True))
    return re.compile(rf"(?:{listed})\b")


def check_hype(case: Case, rule: Rule) -> Iterator[Hit]:
    """Look for hype and superlatives in narration, and for words in capitals."""
    words = _words(rule.words("hype"), rule.words("superlatives"))
    left, reached = rule.number("most"), 0
    for at in case.places(words.first):
        stretch = case.stretch_at(at)
        if at < reached or not left or stretch.kind not in NARRATED:
            continue
        span = _praise(case, words, at, stretch)
        if span is not None and _is_hype(case, stretch, *span):
            left -= 1
            reached = span[1]
            yield case.hit(*span, "praise", words=case.text[span[0] : span[1]])
    yield from _capitals(case)


def _praise(case: Case, words: _Words, at: int, stretch: Stretch) -> tuple[int, int] | None:
    """Return the span of the praise at a place: the word, or a superlative with its article."""
    found = words.hype.match(case.lowered, at, stretch.end)
    if found is not None:
        return found.span()
    found = words.superlative.match(case.lowered, at, stretch.end)
    if found is None:
        return None
    article = _ARTICLE.search(case.lowered, max(stretch.start, at - 24), at)
    return (article.start(), found.end()) if article else None


def _is_hype(case: Case, stretch: Stretch, start: int, end: int) -> bool:
    if not case.narrates(start):
        return False
    if _SOBER.match(case.text, _last_word(case, start, end)) and not _STRESSED.search(
        case.lowered, max(0, start - 20), start
    ):
        return False
    if case.lowered.endswith("best", start, end) and _WISHED.search(
        case.lowered, max(0, start - 24), start
    ):
        return False
    if _is_name(case, stretch, start, end):
        return False
    first, last = case.sentence_at(start)
    if _DENIED.search(case.text, max(first, start - 40), start):
        return False
    if _EVIDENCE.search(case.text, first, last):
        return False
    return not any(first <= link.start < last and link.url for link in case.links)


def _last_word(case: Case, start: int, end: int) -> int:
    return max(case.text.rfind(" ", start, end) + 1, start)


def _is_name(case: Case, stretch: Stretch, start: int, end: int) -> bool:
    """Say whether the words are part of a name: capitals amid a sentence, beside capitals."""
    words = case.text[start:end]
    if not words[0].isupper():
        return False
    if stretch.kind == "headline":
        lowered = words.lower()
        return any(
            case.text.find(form, stretch.end) >= 0 for form in {words} if form.lower() == lowered
        )
    after = case.text[end + 1 : end + 2] if case.text[end : end + 1] == " " else ""
    first, _ = case.sentence_at(start)
    return after.isupper() or start > first


def _capitals(case: Case) -> Iterator[Hit]:
    if not case.document.headline.strip():
        return  # the layout was lost, and with it what was a line above the text
    shouts = any(word.upper() in case.text for word in _SHOUTS & case.vocabulary)
    for stretch in case.of_kind("paragraph", "item", "boilerplate"):
        for found in _CAPITALS.finditer(case.text, stretch.start, stretch.end):
            words = found.group()
            whole_line = found.end() - found.start() > 0.8 * (stretch.end - stretch.start)
            if whole_line and len(words) < 100:
                continue
            if not _COMMON.search(words) or _LEGAL.search(words) or _LABEL.search(words):
                continue
            if case.narrates(found.start()):
                yield case.hit(*found.span(), "capitals")
        for found in _SHOUTED.finditer(case.text, stretch.start, stretch.end) if shouts else ():
            alone = (
                case.text[max(0, found.start() - 3) : found.start()].upper()
                != case.text[max(0, found.start() - 3) : found.start()]
                or case.text[found.end() + 1 : found.end() + 3].islower()
            )
            if alone and case.narrates(found.start()):
                yield case.hit(*found.span(), "capitals")
