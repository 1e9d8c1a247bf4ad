"""Language and direction where a file doesn't declare them: by script, then by small words."""

from collections import Counter

from dateline.release.model import Direction
from dateline.release.patterns import late

_RTL = late(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_BEYOND_LATIN = late(r"[\u0370-\u1fff\u3000-\ud7ff\uf900-\ufeff]")
_WORD = late(r"[^\W\d_]+")
_SCRIPTS = (
    ("he", late(r"[\u0590-\u05ff]")),
    ("ar", late(r"[\u0600-\u06ff]")),
    ("ru", late(r"[\u0400-\u04ff]")),
    ("el", late(r"[\u0370-\u03ff]")),
    ("ja", late(r"[\u3040-\u30ff]")),
    ("ko", late(r"[\uac00-\ud7af]")),
    ("zh", late(r"[\u4e00-\u9fff]")),
    ("hi", late(r"[\u0900-\u097f]")),
)
_PERSIAN = late("[پچژگکی]")
_ARABIC = late("[ةيكىأإ]")
_SMALL_WORDS = {
    "en": [
        "the",
        "of",
        "and",
        "to",
        "in",
        "is",
        "for",
        "that",
        "with",
        "on",
        "by",
        "as",
        "was",
        "are",
        "it",
        "from",
        "has",
        "this",
    ],
    "fr": [
        "le",
        "la",
        "les",
        "des",
        "et",
        "du",
        "une",
        "est",
        "dans",
        "pour",
        "que",
        "qui",
        "sur",
        "par",
        "au",
        "avec",
        "pas",
    ],
    "de": [
        "der",
        "die",
        "und",
        "das",
        "den",
        "von",
        "zu",
        "mit",
        "ist",
        "im",
        "für",
        "auf",
        "des",
        "dem",
        "ein",
        "eine",
        "nicht",
        "hat",
        "sich",
        "auch",
        "haben",
        "wird",
        "sind",
        "seine",
    ],
    "es": [
        "el",
        "los",
        "las",
        "y",
        "en",
        "una",
        "por",
        "con",
        "para",
        "que",
        "se",
        "del",
        "al",
        "es",
        "su",
        "como",
    ],
    "it": [
        "il",
        "di",
        "che",
        "la",
        "per",
        "una",
        "del",
        "della",
        "con",
        "sono",
        "le",
        "nel",
        "gli",
        "è",
        "non",
    ],
    "pt": [
        "o",
        "os",
        "as",
        "e",
        "em",
        "uma",
        "por",
        "com",
        "para",
        "que",
        "do",
        "da",
        "dos",
        "das",
        "não",
        "ao",
    ],
    "nl": [
        "de",
        "het",
        "een",
        "en",
        "van",
        "in",
        "is",
        "op",
        "te",
        "voor",
        "met",
        "dat",
        "zijn",
        "aan",
        "niet",
    ],
}
_TAGS_OF = {
    word: tuple(tag for tag, words in _SMALL_WORDS.items() if word in words)
    for word in {word for words in _SMALL_WORDS.values() for word in words}
}
SAMPLE = 4_000
ENOUGH = 2_000


def direction_of(text: str) -> Direction:
    """Return the direction of most of a text's letters."""
    sample = text[:SAMPLE]
    if sample.isascii() or _RTL.search(sample) is None:
        return "ltr"
    return "rtl" if len(_RTL.findall(sample)) * 2 > sum(map(str.isalpha, sample)) else "ltr"


def language_of(text: str) -> str:
    """Return the BCP 47 tag of a text's language as far as script and small words tell it.

    ``und`` where they don't.
    """
    sample = text[:SAMPLE]
    if _WORD.search(sample) is None:
        return "und"
    beyond = None if sample.isascii() else _BEYOND_LATIN.search(sample)
    letters = sum(map(str.isalpha, sample)) if beyond is not None else 0
    if letters and len(_BEYOND_LATIN.findall(sample)) * 2 > letters:
        for tag, script in _SCRIPTS:
            if len(script.findall(sample)) * 2 > letters:
                if tag != "ar":
                    return tag
                persian, arabic = len(_PERSIAN.findall(sample)), len(_ARABIC.findall(sample))
                return "fa" if persian > arabic else "ar"
    counts = Counter(_WORD.findall(sample[:ENOUGH].lower()))
    scores = dict.fromkeys(_SMALL_WORDS, 0)
    for word in counts.keys() & _TAGS_OF.keys():
        for tag in _TAGS_OF[word]:
            scores[tag] += counts[word]
    best = max(scores, key=lambda tag: scores[tag])
    total = sum(counts.values())
    if scores[best] * 12 < total and total > 12:
        return "und"
    if scores[best] == 0:
        return "und"
    return best
