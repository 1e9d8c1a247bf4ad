"""What a text gives as the word of its own source: that is no other's word for it.

*The union said* in the union's own release attributes nothing; neither does *it said* at the end of
such a sentence. English, Persian, German, French and Spanish.
"""

import functools
import re

from dateline.guidelines.case import Case
from dateline.guidelines.parties import core_words, speakers
from dateline.release.patterns import late

_SAID = (
    r"(?:has |have |had |also |later |now ){0,2}(?:said|says|tells|told|stated?s?|wrote|writes"
    r"|claim(?:s|ed)|adds|added|announced|announces|reports|reported|found|finds|maintains"
    r"|maintained|alleges|alleged|charges|complains|complained|learned|learnt|discovered"
    r"|reveal(?:s|ed)|confirm(?:s|ed)|accuses|accused)\b"
)
_SAYING = r"(?:said|says|added|adds)"
_BY = r"(?:according to|in the (?:words|view|account|opinion) of|as told by)"
_ABROAD = {
    "fa": (
        r"(?:به گفته|بنا بر گفته|بنا بر اعلام|طبق اعلام|به نوشته"
        r"|بر اساس اعلام)\S? (?:این )?(?:{own})[^\s،.؛]*"
        r"|(?:{own})(?: \S+){{0,3}}? (?:میگوید|گفت|گفته است|اعلام کرد|اعلام کرده است|افزود"
        r"|مینویسد|نوشت)"
    ),
    "de": (
        r"(?:nach (?:darstellung|angaben|aussage|auskunft) (?:des|der|von)|laut|so) (?:[\w-]+ )?"
        r"(?:{own})(?:e?s|n)?\b|(?:teilte?|sagte?|erklärte?|berichtete?|schreibt|schrieb"
        r"|behauptete?)"
        r" (?:der|die|das) (?:{own})\b|(?:{own}) (?:teilte?|sagte?|erklärte?|berichtete?|schreibt"
        r"|schrieb|behauptete?)\b"
    ),
    "fr": (
        r"(?:selon|d'après|d’après) (?:l'|l’|la |le |les )?(?:{own})\b"
        r"|(?:a |ont )?(?:indiqué|déclaré|dit|affirmé?|affirme|écrit|précisé|annoncé)"
        r" (?:l'|l’|la |le )(?:{own})\b|(?:{own}) (?:a )?(?:indiqué|déclaré|dit|affirmé?|affirme"
        r"|écrit|précisé|annoncé)\b"
    ),
    "es": (
        r"según (?:la |el |los |las )?(?:{own})\b|(?:dijo|afirmó|declaró|informó|señaló|indicó)"
        r" (?:la |el )(?:{own})\b|(?:{own}) (?:dijo|afirmó|declaró|informó|señaló|indicó)\b"
    ),
}
_KINDS = {
    "en": "company firm group organisation organization",
    "fa": "شرکت انجمن اتحادیه کانون سندیکا بنیاد مؤسسه سازمان گروه باشگاه تعاونی",
    "de": "unternehmen firma",
    "fr": "entreprise société",
    "es": "empresa compañía",
}
_INNER = frozenset(
    [
        "verein",
        "union",
        "association",
        "asociación",
        "société",
        "gewerkschaft",
        "verband",
        "stiftung",
        "fondation",
        "fundación",
        "sindicato",
        "syndicat",
        "cooperativa",
        "coopérative",
        "genossenschaft",
        "bund",
        "comité",
        "comité",
    ]
)


def without_own_word(case: Case, sentence: str) -> str:
    """Return a sentence without the words that give it as its own source's word."""
    language, kinds = case.document.language[:2], _kinds(case)
    if not _may_give(language, kinds, sentence):
        return sentence
    pattern = _pattern(language, kinds)
    return pattern.sub(" ", sentence) if pattern is not None else sentence


def after_own_word(case: Case, first: int, last: int) -> int:
    """Return where a sentence begins behind an opening like *according to the union,*."""
    pattern = _pattern(case.document.language[:2], _kinds(case))
    found = pattern.match(case.text, first, last) if pattern is not None else None
    comma = _COMMA.match(case.text, found.end(), last) if found is not None else None
    return comma.end() if comma is not None else first


_COMMA = late(r"[,،] ?")


def _may_give(language: str, kinds: tuple[str, ...], sentence: str) -> bool:
    """Say at a glance whether a sentence may name its source; a pattern for it costs much more."""
    if not sentence.isascii():
        return True
    lowered = sentence.lower()
    if language != "en":
        return any(not kind.isascii() or kind in lowered for kind in kinds)
    return ", it " in lowered or any(
        not kind.isascii()
        or (kind in lowered and (" " in kind or any(f"{the} {kind}" in lowered for the in _THE)))
        for kind in kinds
    )


_THE = ("the", "our", "this")


@functools.lru_cache(maxsize=1)
def _kinds(case: Case) -> tuple[str, ...]:
    """Return what the source may be called: its names, and the nouns that say what it is."""
    language = case.document.language[:2]
    found: list[str] = []
    for name in speakers(case):
        lowered = name.lower()
        words = core_words(name)
        if not words:
            continue
        found.append(lowered.removeprefix("the "))
        if language == "en":
            found.append(words[-1])
        elif language == "fa":
            found.append(words[0])
        else:
            found += [word for word in words if word in _INNER or word.endswith("verein")]
            found += [w for w in _INNER if any(word.endswith(w) for word in words)]
    return tuple(dict.fromkeys((*found, *_KINDS.get(language, "").split())))


@functools.lru_cache(maxsize=256)
def _pattern(language: str, kinds: tuple[str, ...]) -> re.Pattern[str] | None:
    if not kinds:
        return None
    own = "|".join(re.escape(kind) for kind in sorted(kinds, key=len, reverse=True))
    if language in _ABROAD:
        return late(_ABROAD[language].format(own=own), re.IGNORECASE)
    if language != "en":
        return None
    names = "|".join(re.escape(kind) for kind in kinds if " " in kind) or "(?!)"
    whole = rf"(?:(?:the|our|this) (?:{own})|{names})"
    return late(
        rf"\b{whole} {_SAID}|\b{_SAYING} {whole}\b|\b{_BY} {whole}\b"
        rf"|, it {_SAYING}(?=[.,;]|$)",
        re.IGNORECASE,
    )
