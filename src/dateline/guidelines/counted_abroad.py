"""How many signed, in Persian, German, French and Spanish: by digits or number words."""

import re
from typing import NamedTuple

from dateline.guidelines.case import Case
from dateline.release.patterns import late

_WORDS = {
    "fa": (
        (
            "دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده"
            " نوزده بیست"
        ),
        "سی چهل پنجاه شصت هفتاد هشتاد نود صد",
    ),
    "de": (
        (
            "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn"
            " sechzehn"
            " siebzehn achtzehn neunzehn zwanzig"
        ),
        "dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert",
    ),
    "fr": (
        (
            "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
            " dix-sept"
            " dix-huit dix-neuf vingt"
        ),
        "trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix cent",
    ),
    "es": (
        (
            "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
            " dieciséis"
            " diecisiete dieciocho diecinueve veinte"
        ),
        "treinta cuarenta cincuenta sesenta setenta ochenta noventa cien",
    ),
}
_NUMBERS = {
    language: {word: n for n, word in enumerate(units.split(), start=2)}
    | {word: 10 * n for n, word in enumerate(tens.split(), start=3)}
    for language, (units, tens) in _WORDS.items()
}


def _counted(language: str) -> str:
    longest = sorted(_NUMBERS[language], key=len, reverse=True)
    return rf"(?<!\w)(?P<count>[\d۰-۹][\d۰-۹.,٬]*|{'|'.join(longest)})"


_N = {language: _counted(language) for language in _NUMBERS}
_SIGNED = {
    "fa": (
        "امضا امضای امضاکننده امضاکنندگان",
        (
            rf"{_N['fa']} (?:\S+ ){{1,4}}?(?:زیر )?(?:این |آن )?(?:\S+ )?(?:را )?امضا"
            rf"|امضا(?:ی|کنندگان|کننده)? {_N['fa'].replace('count', 'after')} \S+"
        ),
    ),
    "de": (
        (
            "unterzeichnenden unterzeichneten unterzeichnet unterzeichner unterschrieben"
            " unterschrift"
            " unterschriften"
        ),
        (
            rf"{_N['de']} (?:\w+ )?(?:unterzeichne(?:nde|te)n?|unterzeichner\w*|unterschriften)\b"
            rf"|{_N['de'].replace('count', 'mid')} (?:[\wäöüß-]+ ){{1,5}}?(?:unterzeichnet"
            rf"|unterschrieben)"
            rf"|(?:unterzeichnet|unterschrieben) (?:\w+ )?von {_N['de'].replace('count', 'after')}"
            rf" \w+"
        ),
    ),
    "fr": (
        "soussignés soussignées signataires signé signée signées signés",
        (
            rf"{_N['fr']} (?:[\w'’-]+ ){{0,3}}?(?:soussigné|signataire|signent|ont signé"
            rf"|cosigné)\w*"
            rf"|signée?s? par (?:les )?{_N['fr'].replace('count', 'after')} [\w'’-]+"
        ),
    ),
    "es": (
        "firmantes firman firmada firmado firmadas suscriben",
        (
            rf"{_N['es']} (?:\w+ ){{0,4}}?(?:firmantes|firman|suscriben|han firmado)"
            rf"|firmad[oa]s? por (?:las |los )?{_N['es'].replace('count', 'after')} \w+"
        ),
    ),
}
_PATTERNS = {
    language: (frozenset(words.split()), late(pattern))
    for language, (words, pattern) in _SIGNED.items()
}
ANNOUNCED = late(
    r"امضا|soussign|signataire|\bsignée?s?\b|unterzeichn|unterschrieb|firmante|firmad[oa]"
)
"""What a line says that stands above a list of signatories in these languages."""


class Count(NamedTuple):
    """A number of signatories, and where it stands."""

    number: int
    start: int
    end: int


def counted_abroad(case: Case) -> Count | None:
    """Return how many signatories a text in one of those languages claims."""
    listed = _PATTERNS.get(case.document.language[:2])
    if listed is None:
        return None
    words, pattern = listed
    for at in case.places(words):
        first, last = case.sentence_at(at)
        found = pattern.search(case.lowered, max(first, at - 70), min(last, at + 50))
        if found is not None:
            group = next(name for name, said in found.groupdict().items() if said)
            number = _number(found[group], case.document.language[:2])
            return Count(number, found.start(group), found.end(group))
    return None


def _number(said: str, language: str) -> int:
    digits = re.sub(r"\D", "", said)
    return int(digits) if digits else _NUMBERS[language][said]
