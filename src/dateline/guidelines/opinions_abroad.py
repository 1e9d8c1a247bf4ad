"""Judgements in Persian, German, French and Spanish: a predicate of blame or praise."""

import re
from collections.abc import Iterator

from dateline.guidelines.case import Case

_FA = (
    "نسنجیده ناعادلانه نادرست ظالمانه بیرحمانه شرمآور ننگین بیمعنا بیمعنی احمقانه غیرمسئولانه"
    " مضحک بیخردانه"
    " کوتهبینانه نابخردانه غیرانسانی نابخشودنی خجالتآور تأسفبار تاسفبار اسفبار فاجعه رسوایی"
    " بیعدالتی ستودنی"
    " تحسینبرانگیز بینظیر توهینآمیز غیرمنطقی ناپسند زشت وقیحانه غیراخلاقی بیتدبیری سهلانگارانه"
    " افتضاح"
)
_DE = (
    "absurd unsinnig ungerecht unfair falsch lächerlich skandal skandalös schande unverschämt"
    " verantwortungslos"
    " unverantwortlich kurzsichtig dumm töricht beschämend unwürdig untragbar unzumutbar"
    " unerträglich blamabel"
    " armselig wahnsinn unsinn fehler katastrophe zumutung armutszeugnis peinlich großartig"
    " vorbildlich"
)
_FR = (
    "absurde absurdes honteux honteuse scandaleux scandaleuse insensé insensée inadmissible"
    " irresponsable ridicule"
    " ridicules indigne inacceptable déplorable stupide injuste injustes insupportable aberrant"
    " aberrante lamentable"
    " regrettable dommage honte scandale aberration erreur folie catastrophe gâchis magnifique"
    " exemplaire intolérable"
)
_ES = (
    "absurdo absurda vergonzoso vergonzosa escandaloso escandalosa insensato insensata"
    " inadmisible irresponsable"
    " ridículo ridícula indigno indigna inaceptable deplorable estúpido injusto injusta"
    " insoportable lamentable"
    " vergüenza escándalo error locura disparate catástrofe intolerable ejemplar"
)


def _any(words: str) -> str:
    return "|".join(words.split())


_TONGUES = {
    "fa": (
        frozenset(_FA.split()),
        re.compile(
            rf"(?:{_any(_FA)})(?:(?: و | یا )(?:{_any(_FA)}|\S+))? (?:است|بود|هستند|بودند"
            rf"|خواهد بود|نیست)(?!\w)"
        ),
    ),
    "de": (
        frozenset(_DE.split()),
        re.compile(
            rf"(?:ist|sind|war|waren|wäre|bleibt|bleiben"
            rf"|nennt man)(?: [\wäöüß-]+){{0,6}}? (?:{_any(_DE)})\b"
            r"(?=[.,;:!]| und| dass| wenn| zu )"
        ),
    ),
    "fr": (
        frozenset(_FR.split()),
        re.compile(
            rf"(?:est|sont|était|serait|reste|fut|c'est)(?: [\w'’-]+){{0,3}}? (?:{_any(_FR)})\b"
            r"(?=[.,;:!]| et| que| qu'| de| d')"
        ),
    ),
    "es": (
        frozenset(_ES.split()),
        re.compile(
            rf"(?:es|son|era|sería|fue|sigue siendo)(?: \w+){{0,3}}? (?:{_any(_ES)})\b"
            r"(?=[.,;:!]| y| que| de)"
        ),
    ),
}


def opinions_abroad(case: Case) -> Iterator[tuple[int, int]]:
    """Yield where narration in one of those languages judges in its own voice."""
    tongue = _TONGUES.get(case.document.language[:2])
    if tongue is None:
        return
    words, pattern = tongue
    for at in case.places(words):
        if not case.narrates(at):
            continue
        first, last = case.sentence_at(at)
        for found in pattern.finditer(case.lowered, max(first, at - 70), min(last, at + 50)):
            if found.start() <= at < found.end():
                yield found.span()
                break
