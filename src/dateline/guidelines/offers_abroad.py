"""How an offer sells in German, French, Spanish and Persian (DG-46): what is given, who buys."""

import re
from typing import NamedTuple


class Abroad(NamedTuple):
    """The slots of an offer in a language: what is given, the buyer's part, and what makes it"
    " news."""

    given: re.Pattern[str]
    buying: re.Pattern[str]
    news: re.Pattern[str]


_GERMAN = Abroad(
    re.compile(
        r"\b(?:kostenlos\w*|gratis|geschenkt|umsonst|zum halben preis|die hälfte|rabatt|nachlass"
        r"|(?:\d+|zehn|zwanzig|dreißig|fünfzig) ?(?:%|prozent|euro|kronen|franken) (?:weniger"
        r"|günstiger|billiger|rabatt|nachlass)|zum (?:sonder|vorzugs|aktions|einführungs)preis"
        r"|ohne aufpreis|aufs haus|auf's haus|portofrei|gibt es .{0,40}dazu|obendrauf)\b"
    ),
    re.compile(
        r"\b(?:bestell\w*|kauft?|kaufen|käufer\w*|bucht|buchen|bucher\w*|abonn\w*|abschließ\w*"
        r"|gutschein\w*|jeder bestellung|beim kauf|zu jede\w+|wer bis|kunden|solange)\b"
    ),
    re.compile(
        r"\b(?:steuer\w*|gesetz\w*|regierung|ministeri\w*|gemeinde\w*|stadtrat|schüler\w*|warn\w*"
        r"|polizei|gericht|eintritt frei|flüchtling\w*|spende\w*|sagte?|laut)\b"
    ),
)
_FRENCH = Abroad(
    re.compile(
        r"\b(?:gratuit\w*|offerte?s?|en cadeau|moitié prix|remise|rabais|sans frais|prix réduit"
        r"|(?:\d+|dix|vingt|trente) ?(?:%|pour cent|euros|couronnes|francs) (?:de )?(?:moins"
        r"|réduction"
        r"|remise|rabais))\b"
    ),
    re.compile(
        r"\b(?:command\w+|achet\w+|achats?|acheteurs?|abonn\w+|réserv\w+|bon (?:de|d')|souscri\w+"
        r"|clients?|premiers? \w+ à)\b"
    ),
    re.compile(
        r"\b(?:impôts?|loi|gouvernement|ministère|communes?|mairie|élèves?|police|tribunal|dons?"
        r"|bénévoles?|selon|déclar\w+)\b"
    ),
)
_SPANISH = Abroad(
    re.compile(
        r"\b(?:gratis|gratuit\w+|de regalo|regala\w*|mitad de precio|descuento|rebaja\w*|sin coste"
        r"|sin cargo|(?:\d+|diez|veinte|treinta) ?(?:%|por ciento|euros|coronas|pesos) (?:menos"
        r"|de descuento))\b"
    ),
    re.compile(
        r"\b(?:compr\w+|pida\w*|pedidos?|reserv\w+|suscri\w+|cup[oó]n\w*|contrat\w+|clientes?|quien"
        r" (?:compre|pida|reserve))\b"
    ),
    re.compile(
        r"\b(?:impuestos?|ley|gobierno|ministerio|ayuntamiento|alumnos?|policía|tribunal"
        r"|donaci\w+|voluntari\w+|según|dijo)\b"
    ),
)
_PERSIAN = Abroad(
    re.compile(
        r"رایگان|هدیه|اشانتیون|تخفیف|نصف قیمت|نیم.?بها|ارزان.?تر|بدون هزینه|مجانی|(?:درصد"
        r"|تومان|کرون)"
        r" کمتر"
    ),
    re.compile(r"سفارش|خرید|بخر|اشتراک|مشتری|مشتریان|رزرو|بلیت بگیر"),
    re.compile(
        r"دولت|وزارت|قانون|شهرداری|دانش.?آموز|پلیس|دادگاه|مالیات|هشدار|بیماران|داوطلب|گفت|یارانه"
    ),
)
ABROAD = {"de": _GERMAN, "fr": _FRENCH, "es": _SPANISH, "fa": _PERSIAN}
"""By language; where each slot has its word in one sentence and nothing makes it news, it sells."""
