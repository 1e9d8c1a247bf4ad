"""Calls to readers without a word of address, in German, French, Spanish and Persian."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.guidelines.case import Case
from dateline.release.patterns import late


class _Tongue(NamedTuple):
    """The words that give a call away, and the calls that they open."""

    heads: frozenset[str]
    calls: re.Pattern[str]


_WHO_DE = r"(?:niemand|keiner|jeder|jede|jedes|alle|wer)"
_DO_DE = (
    r"(?:kaufen|bestellen|buchen|zugreifen|entgehen|verpassen|haben|besitzen|ausprobieren|abonnieren"
    r"|verzichten|investieren|sichern|warten|versäumen|zögern)"
)
_TONGUES = {
    "de": _Tongue(
        frozenset(
            [
                "niemand",
                "keiner",
                "jeder",
                "jede",
                "jedes",
                "alle",
                "wer",
                "nicht",
                "jetzt",
                "zeit",
                "zögern",
                "ran",
                "lassen",
                "nur",
                "höchste",
                "weitere",
                "mehr",
            ]
        ),
        late(
            rf"{_WHO_DE} (?:[\wäöüß]+ ){{0,3}}?(?:sollte|sollten|darf|muss|müssen)"
            rf"(?: [\wäöüß,]+){{0,8}}? {_DO_DE}\b"
            r"|nicht (?:verpassen|versäumen|entgehen lassen|zögern|länger warten)\b"
            r"|jetzt ist (?:die|der) (?:\w+ )?(?:zeit|zeitpunkt|moment|gelegenheit|chance)\b"
            r"|(?:höchste )?zeit,? (?:zu|für alle|sich|um)\b[^.;:]{0,60}?\bzu \w+"
            r"|nur (?:heute|noch heute|solange der vorrat|für kurze zeit)\b|ran an\b"
            r"|lassen sie sich\b"
        ),
    ),
    "fr": _Tongue(
        frozenset(
            [
                "il",
                "c",
                "est",
                "à",
                "n",
                "ne",
                "personne",
                "chacun",
                "chaque",
                "tout",
                "plus",
                "l",
                "venez",
                "foncez",
            ]
        ),
        late(
            r"il est (?:grand )?temps (?:de|d'|pour)\w*"
            r"|c'est le moment (?:de|d'|idéal|ou jamais)\w*"
            r"|à ne (?:pas|surtout pas) (?:manquer|rater|louper)"
            r"|n'(?:attendez|hésitez) (?:plus|pas)"
            r"|(?:personne|chacun|chaque \w+|tout \w+) (?:ne )?(?:doit|devrait|peut|se doit)"
            r"(?: [\w']+){0,6}? (?:acheter|commander|réserver|manquer|passer à côté|s'abonner"
            r"|essayer|posséder|avoir|se priver|s'inscrire|souscrire)\b"
            r"|venez (?:nombreux|découvrir)"
        ),
    ),
    "es": _Tongue(
        frozenset(
            ["es", "ha", "llegó", "no", "nadie", "todos", "cada", "quien", "ahora", "imposible"]
        ),
        late(
            r"es (?:hora|el momento|la hora|momento) (?:de|para)\b"
            r"|(?:ha llegado|llegó) (?:el momento"
            r"|la hora) (?:de|para)\b|ahora es (?:el|la) (?:momento|hora|ocasión)\b"
            r"|no (?:lo dude\w*|espere\w* más|hay que perderse\w*|se (?:lo|la) pierda\w*)"
            r"|(?:nadie|todos|cada \w+|quien \w+) (?:\w+ )?(?:debería\w*|debe\w*|puede\w*)"
            r"(?: \w+){0,6}? (?:comprar\w*|reservar\w*|perder\w*|probar\w*|suscribir\w*|tener\w*"
            r"|invertir\w*|dejar pasar|adquirir\w*|contratar\w*)"
        ),
    ),
    "fa": _Tongue(
        frozenset(
            [
                "وقت",
                "وقتش",
                "زمان",
                "اکنون",
                "حالا",
                "هیچکس",
                "هیچ",
                "هرکس",
                "همه",
                "هر",
                "فرصت",
                "جای",
            ]
        ),
        late(
            r"(?:وقت|زمان) (?:آن|خرید|سفارش|ثبتنام|اشتراک)[^.؛]{0,30}?(?:است|رسیده|فرا رسیده)"
            r"|وقتش (?:رسیده|است)|(?:اکنون|حالا) (?:وقت|زمان|بهترین|فرصت)[^.؛]{0,40}?است"
            r"|(?:هیچکس|هیچ \S+|هرکس|همه|هر \S+) (?:\S+ ){0,3}?(?:باید|نباید)[^.؛]{0,60}?(?:بخر\w+"
            r"|داشته باش\w+|از دست|سفارش|مشترک|رزرو|تهیه|بپیوند\w+|ثبتنام)"
            r"|فرصت (?:محدود|را از دست|استثنایی)"
        ),
    ),
}


def appeals_abroad(case: Case) -> Iterator[tuple[int, int]]:
    """Yield the spans of such calls in the source's own words."""
    tongue = _TONGUES.get(case.document.language[:2])
    if tongue is None:
        return
    for at in case.places(tongue.heads):
        _, last = case.sentence_at(at)
        found = tongue.calls.match(case.lowered, at, min(last, at + 200))
        if found is not None and case.narrates(at):
            yield found.span()
