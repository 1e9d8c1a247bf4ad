"""Stock praise, put together from its parts: who or what shines, by which word, above whom.

Each word that may praise leads to a recogniser that looks at what stands beside it, so that a
sentence without such a word costs nothing.
"""

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

from dateline.guidelines.case import Case
from dateline.guidelines.praise_idioms import IDIOMS, needed
from dateline.guidelines.praise_words import (
    ABOVE,
    BESIDE,
    BEST_OF,
    DEVOTION,
    EXALTED,
    GOOD,
    MARVELS,
    RAPTURE,
    RIVALS,
    SHEER,
    SHINING,
    TOPMOST,
    VERY,
    VIRTUES,
)
from dateline.release.patterns import late

_Span: TypeAlias = tuple[int, int]
_Recogniser: TypeAlias = Callable[[str, int, str], _Span | None]

_WORD = late(r"[^\W_]+")
_COMPOUND = late(r"[^\W_]+(?:-[^\W_]+)*")
_REACH = 44
_BEFORE, _AFTER = 80, 100
_BROKEN = late(r"[;:.!?()“”\"]")


def _following(text: str, at: int, reach: int, most: int) -> Iterator[re.Match[str]]:
    """Yield the next words of the clause behind an offset."""
    stop = at + reach
    broken = _BROKEN.search(text, at, stop)
    for found in _WORD.finditer(text, at, broken.start() if broken else stop):
        if most == 0:
            return
        if text[found.end() : found.end() + 1] != "-":
            most -= 1  # a compound is one word
        yield found


def _shines(text: str, at: int, _word: str) -> _Span | None:
    found = _COMPOUND.match(text, at, at + _AFTER)
    return found.span() if found and text[at - 1] not in "-'" else None


def _beside(text: str, at: int, word: str) -> _Span | None:
    things = BESIDE[word]
    for found in _following(text, at + len(word), _REACH, 4):
        if found.group() in things:
            return at, found.end()
        if found.group() in _JOINTS and text[found.start() - 1] != "-":
            return None
    return None


_JOINTS = frozenset({
    "of", "to", "for", "in", "on", "at", "by", "with", "from", "is", "are", "was", "were", "has",
    "that", "which", "who", "as", "the", "a", "an", "its", "their", "but", "or", "than", "if",
    "challenges", "needs", "risks", "problems", "threats",
})  # fmt: skip


_HYPING = frozenset({
    "incredibly", "unbelievably", "insanely", "amazingly", "breathtakingly", "stunningly",
    "astonishingly", "phenomenally", "extraordinarily", "exceptionally", "wonderfully",
    "fantastically", "spectacularly", "gorgeously", "magnificently", "superbly", "staggeringly",
    "impossibly", "wondrously", "outrageously",
})  # fmt: skip
_GRIM = frozenset({
    "difficult", "hard", "dangerous", "sad", "painful", "complex", "tragic", "challenging", "low",
    "rare", "high", "large", "small", "long", "short", "expensive", "violent", "serious", "cold",
    "tough", "harmful", "destructive", "vulnerable", "disappointed", "disappointing", "slow",
    "and", "or", "the", "a", "of", "in", "when", "if", "for", "to", "by", "as", "poor", "bad",
    "critical", "young", "well", "costly", "cruel", "fragile", "broad", "narrow", "close",
    "important", "frustrating", "busy",
})  # fmt: skip


def _hyped(text: str, at: int, word: str) -> _Span | None:
    for found in _following(text, at + len(word), 24, 1):
        if found.group() not in _GRIM and found.start() == at + len(word) + 1:
            return at, found.end()
    return None


def _intensified(text: str, at: int, word: str) -> _Span | None:
    for found in _following(text, at + len(word), 24, 1):
        if word == "widely" and found.group() == "regarded":
            return None
        if word == "world" and text[found.start() - 1] != "-":
            return None  # what the world admired
        if found.group() in GOOD and (word not in _PLAIN_VERY or found.group() in _HONOURED):
            return at, found.end()
    return None


_PLAIN_VERY = frozenset({
    "highly", "widely", "globally", "internationally", "nationally", "world", "much", "deeply",
    "eagerly", "carefully", "universally", "simply",
})  # fmt: skip
_HONOURED = frozenset({
    "acclaimed", "recognized", "recognised", "renowned", "respected", "regarded", "celebrated",
    "loved", "admired", "leading", "praised", "sought", "anticipated", "awaited", "curated",
    "effective", "successful", "talented", "gifted", "decorated", "crafted", "accomplished",
    "collaborative", "popular", "skilled", "experienced", "committed", "passionate",
    "positioned", "innovative", "trusted",
})  # fmt: skip


def _most(text: str, at: int, word: str) -> _Span | None:
    for found in _following(text, at + len(word), 24, 1):
        if found.group() not in BEST_OF:
            return None
        before = _SINGLED.search(text, max(0, at - 40), at)
        return (before.start(), found.end()) if before else None
    return None


_SINGLED = late(
    r"(?:(?:one|some|two|three|many|all) of )?(?:\b(?:the|its|their|our|his|her)|\w+'s?)"
    r" (?:very |single |world's |\w+'s )?$"
)


def _premier(text: str, at: int, word: str) -> _Span | None:
    after = _PREMIER_OF.match(text, at + len(word), at + 60)
    if after is None:
        return None
    before = _SINGLED.search(text, max(0, at - 40), at)
    return (before.start() if before else at, after.end())


_PREMIER_OF = late(
    r" (?!of\b|said|has|had|is|was|and|who|to\b|on\b|in\b|at\b|for\b|with|announced|or\b|league"
    r"|will\b|would\b|screening|from\b|by\b|doug|david)[a-z][\w'-]+(?: [\w'-]+)?"
)


def _leading(text: str, at: int, word: str) -> _Span | None:
    before = _SET_OFF.search(text, max(0, at - 48), at)
    if before is None:
        return None
    after = _LED.match(text, at, at + 60)
    if after is None or _NO_LEAD.match(text, at + len(word) + 1):
        return None
    if before.group("the") == "the" and after.group().endswith("s"):
        return None  # others of the trade
    return before.start(), after.end()


_SET_OFF = late(
    r"(?:(?:one|some) of )?(?:\b(?:as |is |the |become |becoming )?an?|"
    r"(?P<the>\bthe|(?!it's|that's|who's|he's|she's|what's)\b\w+'s|\w+s'))"
    r" (?:(?:world's|nation's|country's|globally|truly|global|fast-growing|\w+ly) ){0,2}$"
)
_LED = late(r"leading(?: (?!of\b|in\b|for\b|to\b|and\b|with\b)[\w&'-]+(?:\.\w+)*){1,2}")
_NO_LEAD = late(
    r"(?:cause|causes|role|edge|indicator|indicators|order|man|men|lady|question|zero|up|to|into"
    r"|the|a|an|by|with|in|on|off|for|from|all|our|their|his|her|its|this|that|these|them|him"
    r"|members?|cosponsors?|sponsors?|co-sponsors?|opponents?|critics?|candidates?|suspects?"
    r"|contributors?|drivers?|factors?|sources? of (?:death|pollution|emissions|greenhouse)|risk"
    r"|killers?|democrats?|republicans?|part|hitter|scorer|rusher|vote|share|contenders?|theory"
    r"|explanation|killer|economic|reason|reasons|and|or|digits?|efforts?|negotiations?"
    r"|proponents?|actor|figures? in|complaint|concern|challenge|group of|bipartisan|effort"
    r"|democratic|republican|senate|house|congressional)\b"
)


def _leader(text: str, at: int, word: str) -> _Span | None:
    after = _LEADS_IN.match(text, at + len(word), at + 80)
    if after is None:
        return None
    before = _AS_LEADER.search(text, max(0, at - 60), at)
    if before is None or (word in _LOOSE and before.group("rank") is None):
        return None
    return before.start(), after.end()


_LOOSE = frozenset({"name", "force", "voice", "player", "expert", "experts"})
_LEADS_IN = late(
    r" (?:in|within|across|behind)(?! (?:the )?(?:\w+ ){0,2}(?:gang|cartel|crew|ring|conspiracy"
    r"|congress|senate|house|caucus|party|scheme|plot|trafficking|drug|criminal|parliament"
    r"|war|battle|charge)) (?:the |this |all )?[\w&'-]+(?: [\w&'-]+)?"
)
_AS_LEADER = late(
    r"\b(?:an?|the|as|its|their|our|of the|one of the) (?P<rank>(?:(?:global|world|worldwide"
    r"|national|regional|market|industry|emerging|recognized|recognised|established|proven|true"
    r"|undisputed|clear|acknowledged|thought|leading|trusted|respected|rising|major|key|top|driving"
    r"|innovative|early|longtime|long-time|trailblazing|international|nationally|internationally"
    r"|globally|world-renowned|renowned|and|publicly|traded|well-known|prominent|powerful"
    r"|dominant|longstanding|long-standing|premier|foremost|category|technology|dominating"
    r"|growing|fast-growing|widely|big|pioneering|visionary|strong|premium|local) ?,? ?){1,5})?$"
)


def _idiom(text: str, at: int, word: str) -> _Span | None:
    if word in _LAID_DOWN and _LAW.search(text, max(0, at - _WIDE), at + _WIDE):
        return None
    start, stop = max(0, at - 60), at + 70
    near = text[start:stop]
    for pattern in IDIOMS[word]:
        pieces = needed(pattern, word)
        if pieces and not any(map(near.__contains__, pieces)):
            continue
        found = pattern.search(text, start, stop)
        while found is not None and found.end() <= at:
            found = pattern.search(text, found.end(), stop)
        if found is not None and found.start() <= at:
            return found.span()
    return None


_WIDE = 300
_LAID_DOWN = frozenset({"standard", "standards", "benchmark", "benchmarks", "bar", "limits"})
_LAW = late(
    r"\b(?:bill|act|law|laws|legislation|rule|rules|regulations?|regulator|epa|congress"
    r"|senate|parliament|directive|ordinance|treaty|ministry|requirements?|court|iso|emissions?)\b"
)


def _devoted(text: str, at: int, word: str) -> _Span | None:
    after = _DEVOTED_TO.match(text, at + len(word), at + 60)
    if after is None or after.group("what") not in VIRTUES:
        return None
    return at, after.end()


_DEVOTED_TO = late(
    r" (?:to|of|for|on) (?:\w+ (?:and|,) )?(?:the |clinical |providing )?(?P<what>\w+)"
)


def _sheer(text: str, at: int, word: str) -> _Span | None:
    for found in _following(text, at + len(word), 24, 1):
        if found.group() in RAPTURE:
            return at, found.end()
    return None


def _exalts(text: str, at: int, word: str) -> _Span | None:
    for found in _following(text, at + len(word), 24, 1):
        if found.group() in MARVELS:
            return at, found.end()
    return None


def _is_marvel(text: str, at: int, word: str) -> _Span | None:
    before = _CALLED.search(text, max(0, at - 24), at)
    return (before.start(), at + len(word)) if before else None


_CALLED = late(r"\b(?:(?:is|are|as|remains?|becomes?|became) (?:both )?an? )$")
_PLAINLY_MARVELLOUS = frozenset({
    "marvel", "miracle", "triumph", "sensation", "jewel", "gem", "stunner", "blockbuster",
    "revelation", "knockout", "godsend", "lifesaver", "showpiece", "masterstroke", "goldmine",
    "delight", "revolution", "treat", "joy", "dream", "hit", "winner", "must",
})  # fmt: skip


def _topmost(text: str, at: int, word: str) -> _Span | None:
    before = _SINGLED.search(text, max(0, at - 40), at)
    after = _UNBOUND.match(text, at + len(word), at + 60)
    return (before.start(), after.end()) if before and after else None


_UNBOUND = late(
    r"(?: (?!growing)[\w-]+){1,3}? (?:in (?:the|all|any|\w+land|europe|asia|africa|america"
    r"|town)|on (?:the"
    r"|any|earth)|ever|anywhere|around|of all|under the sun|known|imaginable|money)\b"
)


def _above(text: str, at: int, word: str) -> _Span | None:
    after = _THAN_ALL.match(text, at + len(word), at + 70)
    return (at, after.end()) if after else None


_THAN_ALL = late(
    r"(?: [\w-]+){0,2}? than (?:any(?:one|thing|body|where)?|all|every) (?:other|rival|else"
    r"|competitor|competing|comparable|before|on the market)\w*"
)


def _beats(text: str, at: int, word: str) -> _Span | None:
    after = _BEATEN.match(text, at + len(word), at + 60)
    return (at, after.end()) if after else None


_BEATEN = late(
    r" (?:away |out |all over )?(?:all |every |any |each |the |its |their |our |other |most )+"
    rf"(?:\w+ )?(?:{'|'.join(sorted(RIVALS))})\b"
)
_BEATING = frozenset(
    f"{verb}{end}"
    for verb in (
        "outshin", "outclass", "outsmart", "outdo", "eclips", "dwarf", "trounc", "crush", "blow",
        "demolish", "annihilat", "surpass", "obliterat", "beat", "overshadow", "destroy", "wip",
        "smok", "pulveris", "pulveriz", "humbl", "sink", "bury", "outrun", "outplay", "outstrip",
    )
    for end in ("", "e", "s", "es", "ing", "ed", "d")
)  # fmt: skip


def _recognisers() -> dict[str, tuple[_Recogniser, ...]]:
    every: dict[str, list[_Recogniser]] = {}
    for words, recogniser in (
        (IDIOMS.keys(), _idiom),
        (BESIDE.keys(), _beside),
        (SHINING, _shines),
        (_HYPING, _hyped),
        (VERY, _intensified),
        ({"most"}, _most),
        ({"leading"}, _leading),
        ({"premier", "foremost"}, _premier),
        ({"leader", "leaders", "pioneer", "innovator", "authority", *_LOOSE}, _leader),
        (DEVOTION, _devoted),
        (SHEER, _sheer),
        (EXALTED, _exalts),
        (_PLAINLY_MARVELLOUS, _is_marvel),
        (TOPMOST, _topmost),
        (ABOVE, _above),
        (_BEATING, _beats),
    ):
        for word in words:
            every.setdefault(word, []).append(recogniser)
    return {word: tuple(found) for word, found in every.items()}


_BY_WORD = _recognisers()
_HEADS = frozenset(_BY_WORD)


_AWARDS = frozenset({"awards", "prize", "prizes", "medal", "trophy", "winner", "winners", "won"})
_WINNING = late(r"award[ -]winning\b")


def _unnamed_awards(case: Case) -> Iterator[_Span]:
    """Yield *award-winning* where the text names no award that was won."""
    if not case.vocabulary.isdisjoint(_AWARDS):
        return
    places = [(at, _WINNING.match(case.lowered, at)) for at in case.places_of("award")]
    if all(found for _, found in places):
        yield from (found.span() for _, found in places if found)


def praises(case: Case) -> Iterator[tuple[int, int]]:
    """Yield the spans of stock praise, whoever speaks, in no order."""
    yield from _unnamed_awards(case)
    text = case.lowered
    for word in _HEADS & case.vocabulary:
        recognisers = _BY_WORD[word]
        for at in case.places_of(word):
            for recogniser in recognisers:
                span = recogniser(text, at, word)
                if span is not None:
                    first, last = case.sentence_at(at)
                    if first <= span[0] and span[1] <= last:
                        yield span
                        break
