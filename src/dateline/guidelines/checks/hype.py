"""DG-21: no hype, superlatives or capitals outside quotes without evidence."""

import functools
import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from dateline.guidelines.case import Case, Stretch
from dateline.guidelines.finding import Hit
from dateline.guidelines.narration import NARRATED
from dateline.guidelines.praise_abroad import praises_abroad
from dateline.guidelines.praise_told_abroad import praises_told_abroad
from dateline.guidelines.praised import is_a_column, is_of_an_office, is_of_others
from dateline.guidelines.praising import praises
from dateline.guidelines.rules import Rule
from dateline.release.patterns import late

_EVIDENCE = late(
    r"\b(?:according to|rank(?:ed|s|ing)|rated|voted|named (?!after|for)|(?:awards?|prize) for"
    r"|recogni[sz]ed (?:by|as one)|certified|survey(?:ed)?|stud(?:y|ies) (?:found|finds?|shows?"
    r"|showed|by|of|in)|measured|tested (?:by|at|in)|benchmarked|index|data (?:from|of)"
    r"|reviewers?|critics)\b",
)
_EVIDENT = frozenset({
    "according", "ranked", "ranks", "ranking", "rated", "voted", "named", "award", "awards",
    "prize", "recognised", "recognized", "certified", "survey", "surveyed", "study", "studies",
    "measured", "tested", "benchmarked", "index", "data", "reviewer", "reviewers", "critics",
})  # fmt: skip
"""Words with which all that `_EVIDENCE` finds begins."""
_ATTRIBUTING = frozenset({
    "said", "says", "called", "calls", "described", "describes", "told", "wrote",
})  # fmt: skip
_ATTRIBUTED = late(rf"\b(?:{'|'.join(sorted(_ATTRIBUTING))})\b")
_DENIED = late(
    r"\b(?:not (?!only|just|merely|simply)|never |no |nor |hardly |neither |without )[^,;:]{0,24}$"
    r"|n't (?!only|just|merely|simply)[^,;:]{0,24}$"
)
_REFERRING = late(
    r"\b(?:information|visit|learn more|website|register|available (?:at|on)|follow|find out)\b",
    re.IGNORECASE,
)
_SOBER = late(
    r"revolutionary (?:war|guards?|courts?|period|army|era)\b|ultimate (?:threat|fate)\b"
    r"|premier(?: (?:of|said|says|has|had|was|is|will|and|who|announced|told|to)\b|[,.;])"
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
    r"|gun)\b|turbocharged (?:engines?|v\d|inline|four|flat|diesel|petrol|motors?|\d)"
    r"|spectacular (?:attacks?|failures?|collapse)\b"
)
_STRESSED = late(r"\b(?:simply|by far|easily|hands down|absolutely|undoubtedly) $")
_WISHED = late(r"\b(?:wish(?:es|ed)? (?:\w+ )?|all |bring(?:s|ing)? out |at |do(?:es|ing)? )$")
_LABEL = late(
    r"\b(?:IMMEDIATE RELEASE|FOR RELEASE|PRESS RELEASE|NEWS RELEASE|MEDIA (?:ADVISORY|CONTACT)"
    r"|FACT SHEET|FOR THE RECORD|EMBARGOED)\b"
)
_CAPITALS = late(r"\b[A-Z]{2,}(?:['-][A-Z]+)?(?:[ ,]{1,2}[A-Z]{2,}(?:['-][A-Z]+)?){2,40}")
_THREE = late(r"[A-Z][ ,]{1,2}[A-Z]{2}[A-Z'-]{0,40}[ ,]{1,2}[A-Z]{2}")
_SHOUTS = frozenset({
    "absolutely", "completely", "totally", "huge", "massive", "amazing", "incredible", "never",
    "always", "guaranteed", "free", "everyone", "everybody", "success",
})  # fmt: skip
_SHOUTED = late(
    r"\b(?:(?:ABSOLUTELY|COMPLETELY|TOTALLY|HUGE|MASSIVE|AMAZING|INCREDIBLE"
    r"|NEVER|ALWAYS|GUARANTEED) [A-Z]{4,}|[A-Z]{4,} (?:FREE|GUARANTEED|EVERYONE|EVERYBODY"
    r"|SUCCESS))\b"
)
_COMMON = late(
    r"\b(?:THE|AND|FOR|NEW|NOT|ALL|NOW|FREE|WITH|YOUR|YOU|THIS|THAT|BEST|FIRST|ONLY|EVER|NEVER"
    r"|EVERY|SINGLE|ALWAYS|REALLY|VERY|EACH|NOBODY|EVERYBODY|NOTHING|MUST|TWICE"
    r"|MORE|MOST|ARE|WILL|HAS|HAVE|FROM|BUY|ORDER|TODAY|DON'T|MISS|STRICTLY|LIMITED TO|NO|IS|WE"
    r"|OUR|CAN|HUGE|SAVE|LAST CHANCE|NECESSARY|REQUIRED|SOLD OUT|WITHOUT|STILL|HERE|SOON|PLEASE"
    r"|ANY|UNTIL|BEFORE|EXTRA|ENTIRELY|COMPLETELY|FULLY|EXACTLY|IMMEDIATELY|ABSOLUTELY|HALF|OFF"
    r"|LOWEST|BIGGEST|GREATEST|FINALLY|CANNOT|WON'T|MAY|COULD|EVERYONE|EVERYTHING)\b"
)
_LEGAL = late(
    r"\b(?:OF THE YEAR|AWARDS?|SECURITIES|DISTRIBUTION|WARRANT(?:Y|IES)|JURISDICTION|OFFER|LAW)\b"
)


_FIRST_WORD = late(r"[^\W_]+")
_ARTICLE = late(r"\b(?:the|our|its|their|one of the) (?:very |absolute )?$")


class _Words(NamedTuple):
    """The listed words as patterns, each under the first word of those that it matches."""

    hype: dict[str, re.Pattern[str]]
    superlatives: dict[str, re.Pattern[str]]
    first: frozenset[str]


class _Grounds(NamedTuple):
    """Where a text has words on which praise may rest: looked up once for all of it."""

    said: list[int]
    shown: list[int]


@functools.cache
def _words(words: tuple[str, ...], superlatives: tuple[str, ...]) -> _Words:
    hype, most = _by_first(words), _by_first(superlatives)
    return _Words(hype, most, frozenset({*hype, *most}))


def _by_first(words: tuple[str, ...]) -> dict[str, re.Pattern[str]]:
    listed: dict[str, list[str]] = {}
    for word in (word.replace("\u200c", "") for word in words):
        found = _FIRST_WORD.match(word)
        if found:
            listed.setdefault(found.group(), []).append(word)
    return {first: _any_of(those) for first, those in listed.items()}


def _any_of(words: list[str]) -> re.Pattern[str]:
    listed = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return late(rf"(?:{listed})\b")


def check_hype(case: Case, rule: Rule) -> Iterator[Hit]:
    """Look for hype and superlatives in narration, and for words in capitals."""
    words = _words(rule.words("hype"), rule.words("superlatives"))
    left, reached = rule.number("most"), 0
    grounds = _Grounds(case.places(_ATTRIBUTING), case.places(_EVIDENT))
    for start, end in sorted(_praised(case, words)):
        if start < reached or not left:
            continue
        stretch = case.stretch_at(start)
        if stretch.kind in NARRATED and _is_hype(case, stretch, start, end, grounds):
            left -= 1
            reached = end
            yield case.hit(start, end, "praise", words=case.text[start:end])
    yield from _capitals(case)


def _praised(case: Case, words: _Words) -> set[tuple[int, int]]:
    if case.document.language.startswith("en"):
        if is_of_an_office(case):
            return set(_listed(case, words, superlatives=False))
        if is_a_column(case):
            return set(_listed(case, words))
        return {*_listed(case, words), *praises(case), *praises_told_abroad(case)}
    return {*_listed(case, words), *praises_abroad(case), *praises_told_abroad(case)}


def _listed(case: Case, words: _Words, *, superlatives: bool = True) -> Iterator[tuple[int, int]]:
    """Yield the spans of the listed words, in no order; in office one may ask for the best."""
    for word in words.first & case.vocabulary:
        hype = words.hype.get(word)
        most = words.superlatives.get(word) if superlatives else None
        for at in case.places_of(word):
            span = _praise(case, hype, most, at)
            if span is not None:
                yield span


def _praise(
    case: Case, hype: re.Pattern[str] | None, most: re.Pattern[str] | None, at: int
) -> tuple[int, int] | None:
    """Return the span of the praise at a place: the word, or a superlative with its article."""
    found = hype.match(case.lowered, at) if hype else None
    if found is not None:
        return found.span()
    found = most.match(case.lowered, at) if most else None
    if found is None:
        return None
    article = _ARTICLE.search(case.lowered, max(0, at - 24), at)
    return (article.start(), found.end()) if article else None


_AROUND = 400
"""How far in a sentence its claim may rest on something; a line without stops has no end."""


def _stands(places: list[int], first: int, last: int) -> bool:
    """Say whether any of some places, in order, is of a stretch of text."""
    at = bisect_left(places, first)
    return at < len(places) and places[at] < last


def _is_hype(case: Case, stretch: Stretch, start: int, end: int, grounds: _Grounds) -> bool:
    if not case.narrates(start):
        return False
    if _SOBER.match(case.lowered, _last_word(case, start, end)) and not _STRESSED.search(
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
    first, last = max(first, start - _AROUND), min(last, end + _AROUND)
    if _DENIED.search(case.lowered, max(first, start - 40), start):
        return False
    if _stands(grounds.said, first, last) and _is_attributed(case, start, first, last):
        return False
    if _stands(grounds.shown, first, last) and _EVIDENCE.search(case.lowered, first, last):
        return False
    if is_of_others(case, start, end, first, last):
        return False
    return not _is_shown(case, first, last)


def _is_attributed(case: Case, start: int, first: int, last: int) -> bool:
    """Say whether somebody is said to say so; who stands beside their quoted words is not."""
    said = _ATTRIBUTED.search(case.lowered, first, last)
    if said is None:
        return False
    quotes = case.narration(first, last) != case.text[first:last]
    return not (quotes and start > said.start())


def _is_shown(case: Case, first: int, last: int) -> bool:
    """Say whether a sentence leads to what shows its claim; where to read more shows nothing."""
    linked = any(first <= link.start < last and link.url for link in case.links)
    return linked and _REFERRING.search(case.text, first, last) is None


def _last_word(case: Case, start: int, end: int) -> int:
    return max(case.text.rfind(" ", start, end) + 1, start)


def _is_name(case: Case, stretch: Stretch, start: int, end: int) -> bool:
    """Say whether the words are part of a name: capitals amid a sentence, beside capitals."""
    owner = _OWNER.match(case.text, start, end)
    start = owner.end() if owner is not None else start
    words = case.text[start:end]
    if not words[0].isupper():
        return False
    if _is_titled(case, stretch, start):
        lowered = words.lower()
        return any(
            case.text.find(form, stretch.end) >= 0 for form in {words} if form.lower() == lowered
        )
    after = case.text[end + 1 : end + 2] if case.text[end : end + 1] == " " else ""
    first, _ = case.sentence_at(start)
    nouns_have_capitals = case.document.language.startswith("de")
    return not nouns_have_capitals and (after.isupper() or start > first)


_OWNER = late(r"[\w.-]+(?:'s|(?<=s)') ")  # Osterby's leading, as the nation's
_TITLE_LENGTH = 120


def _is_titled(case: Case, stretch: Stretch, at: int) -> bool:
    """Say whether capitals tell nothing there: a headline, or a line that has them on all words."""
    if stretch.kind == "headline":
        return True
    if stretch.end - stretch.start > _TITLE_LENGTH:
        return False
    first, last = case.sentence_at(at)
    words = [word for word in case.text[first:last].split() if len(word) > 3 and word[0].isalpha()]
    return len(words) > 2 and all(word[0].isupper() for word in words)


_SINGLE = frozenset({
    "free", "never", "always", "every", "huge", "amazing", "guaranteed", "absolutely", "must",
    "everyone", "everything", "nothing", "only", "best", "incredible", "massive", "truly", "very",
    "really", "now", "biggest", "first", "new", "unique", "not", "today", "twice", "forever",
    "zero", "entirely", "completely", "totally", "fully", "everybody", "nobody", "anyone",
    "more", "most", "whole", "entire", "half", "double", "ever", "last", "open", "brand", "no",
    "all", "any", "sale", "save", "win", "big", "great", "yes", "finally", "here", "tonight",
    "back",
})  # fmt: skip
_AMID = late(r"[a-z,][ ]$")


def _shouted_words(case: Case) -> Iterator[tuple[int, int]]:
    """Yield single everyday words in capitals amid words that have none."""
    at = case.text.find(" THE ")  # too common a word to be looked at wherever it stands
    while at >= 0:
        if _AMID.search(case.text, at - 1, at + 1) and case.text[at + 5 : at + 6].islower():
            yield at + 1, at + 4
        at = case.text.find(" THE ", at + 4)
    for at in case.places(_SINGLE):
        if not case.text[at : at + 2].isupper():
            continue
        end = at
        while case.text[end : end + 1].isupper():
            end += 1
        if case.text[end : end + 1].isalnum() or not _AMID.search(case.text, at - 2, at):
            continue
        pair = _EVERYDAY.match(case.text, end)
        if pair is not None and pair.group("word").lower() in _SINGLE:
            yield at, pair.end()
        elif end - at > 2 and case.lowered[at:end] in _CRYING and _GOES_ON.match(case.text, end):
            yield at, end


_EVERYDAY = late(r" (?P<word>[A-Z]{2,})(?=[.,!]| [a-z]|$)")
_CRYING = _SINGLE - {
    "all", "any", "no", "open", "brand", "sale", "save", "win", "big", "last", "yes", "here",
}  # fmt: skip
_GOES_ON = late(r"[.,!]|[ ][a-z]")


def _capitals(case: Case) -> Iterator[Hit]:
    if not case.document.headline.strip():
        return  # the layout was lost, and with it what was a line above the text
    reached = 0
    for start, end in sorted(
        (*_shouted_words(case), *_shouted_lines(case), *_shouted_pairs(case)),
    ):
        told = start >= reached and case.stretch_at(start).kind in _RUNNING
        if told and case.narrates(start):
            reached = end
            yield case.hit(start, end, "capitals")


_RUNNING = frozenset({"paragraph", "item", "boilerplate"})


def _shouted_lines(case: Case) -> Iterator[tuple[int, int]]:
    """Yield runs of words in capitals that aren't a line of their own, a label or a notice."""
    for found in _runs_of_capitals(case.text):
        words, stretch = found.group(), case.stretch_at(found.start())
        if len(words) > 0.8 * (stretch.end - stretch.start) and len(words) < 100:
            continue
        if _COMMON.search(words) and not _LEGAL.search(words) and not _LABEL.search(words):
            if is_of_an_office(case):
                return  # a legislator's releases carry their headlines and headings in capitals
            yield found.span()


def _runs_of_capitals(text: str) -> Iterator[re.Match[str]]:
    """Yield runs of three words or more in capitals, from wherever three stand together."""
    three = _THREE.search(text)
    while three is not None:
        start = three.start()
        while start > 0 and _OF_CAPITALS.match(text, start - 1):
            start -= 1
        found = _CAPITALS.match(text, start)
        if found is not None:
            yield found
        three = _THREE.search(text, max(found.end() if found else 0, three.start() + 1))


_OF_CAPITALS = late(r"[A-Z]|(?<=[A-Z])['-](?=[A-Z])")


def _shouted_pairs(case: Case) -> Iterator[tuple[int, int]]:
    """Yield two words in capitals of which one cries by itself, amid words that have none."""
    if not any(word.upper() in case.text for word in _SHOUTS & case.vocabulary):
        return
    for found in _SHOUTED.finditer(case.text):
        before = case.text[max(0, found.start() - 3) : found.start()]
        if before.upper() != before or case.text[found.end() + 1 : found.end() + 3].islower():
            yield found.span()
