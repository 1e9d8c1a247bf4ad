"""How an offer sells in German, French, Spanish and Persian (DG-46): what is given, who buys."""

import re
from typing import NamedTuple

from dateline.release.patterns import late


class Abroad(NamedTuple):
    """An offer's slots in a language: what is given, the buyer's part, what makes it news."""

    given: re.Pattern[str]
    buying: re.Pattern[str]
    news: re.Pattern[str]


_GERMAN = Abroad(
    late(
        r"\b(?:kostenlos\w*|gratis|geschenkt|umsonst|zum halben preis|die hälfte|rabatt|nachlass"
        r"|(?:\d+|zehn|zwanzig|dreißig|fünfzig) ?(?:%|prozent|euro|kronen|franken) (?:weniger"
        r"|günstiger|billiger|rabatt|nachlass)|zum (?:sonder|vorzugs|aktions|einführungs)preis"
        r"|ohne aufpreis|aufs haus|auf's haus|portofrei|(?:preis)?nachlass\w*|rabatte?s?"
        r"|spar(?:t|en) .{0,30}?(?:%|prozent|euro|kronen|franken)"
        r"|geschenk\w*|dreingabe|als zugabe|zwei für eins|cashback|gutschrift|zum preis von"
        r" (?:einem|einer|zwei)"
        r"|(?:einführungs|aktions|sonder|vorzugs)preis\w*|versandkostenfrei|ohne anzahlung|gibt"
        r" es .{0,40}dazu|obendrauf)\b"
    ),
    late(
        r"\b(?:bestell\w*|kauft?|kaufen|käufer\w*|bucht|buchen|bucher\w*|abonn\w*|abschließ\w*"
        r"|gutschein\w*|\w*frühbucher\w*|vorbestell\w*|besteller\w*|reservier\w*|neukund\w*"
        r"|erstkund\w*"
        r"|einlös\w*|an der kasse|unterschreib\w*|schnellentschlossene\w*|vertrag(?:sabschluss)?"
        r"|jeder bestellung|beim kauf|zu jede\w+|wer bis|kunden|solange)\b"
    ),
    late(
        r"\b(?:steuer\w*|gesetz\w*|regierung|ministeri\w*|gemeinde\w*|stadtrat|schüler\w*|warn\w*"
        r"|polizei|gericht|eintritt frei|flüchtling\w*|spende\w*|sagte?|laut)\b"
    ),
)
_FRENCH = Abroad(
    late(
        r"\b(?:gratuit\w*|cadeaux?|remises?|réductions?|économis\w+ .{0,20}?(?:%|euros"
        r"|couronnes)|cashback"
        r"|deux pour le prix|bons? d'achat|sans acompte|prix (?:de lancement|promo\w*|cassés?)"
        r"|offerte?s?|en cadeau|moitié prix|remise|rabais|sans frais|prix réduit"
        r"|(?:\d+|dix|vingt|trente) ?(?:%|pour cent|euros|couronnes|francs) (?:de )?(?:moins"
        r"|réduction"
        r"|remise|rabais))\b"
    ),
    late(
        r"\b(?:command\w+|achet\w+|achats?|acheteurs?|abonn\w+|réserv\w+|bon (?:de|d')|souscri\w+"
        r"|clients?|clientes?|précommand\w+|en caisse|sur présentation|jusqu'à épuisement|panier"
        r"|signe\w* avant"
        r"|premiers? \w+ à)\b"
    ),
    late(
        r"\b(?:impôts?|loi|gouvernement|ministère|communes?|mairie|élèves?|police|tribunal|dons?"
        r"|bénévoles?|selon|déclar\w+)\b"
    ),
)
_SPANISH = Abroad(
    late(
        r"\b(?:gratis|gratuit\w+|regalos?|obsequi\w+|descuentos?|ahorr\w+ .{0,20}?(?:%|euros"
        r"|coronas|pesos)"
        r"|dos por uno|2x1|sin entrada|cashback|precio (?:de lanzamiento|especial|reducido)|de"
        r" regalo|regala\w*|mitad de precio|descuento|rebaja\w*|sin coste"
        r"|sin cargo|(?:\d+|diez|veinte|treinta) ?(?:%|por ciento|euros|coronas|pesos) (?:menos"
        r"|de descuento))\b"
    ),
    late(
        r"\b(?:compr\w+|pida\w*|pedidos?|reserv\w+|suscri\w+|cup[oó]n\w*|contrat\w+|clientes?"
        r"|encarg\w+|adquier\w+|canje\w*|hasta agotar|compras?|comprador\w*|quien"
        r" (?:compre|pida|reserve))\b"
    ),
    late(
        r"\b(?:impuestos?|ley|gobierno|ministerio|ayuntamiento|alumnos?|policía|tribunal"
        r"|donaci\w+|voluntari\w+|según|dijo)\b"
    ),
)
_PERSIAN = Abroad(
    late(
        r"رایگان|هدیه|کوپن|بازگشت وجه|بدون بهره|بدون پیش.?پرداخت|قیمت ویژه|پیشنهاد ویژه|دو تا به"
        r" قیمت یکی|اشانتیون|تخفیف|نصف قیمت|نیم.?بها|ارزان.?تر|بدون هزینه|مجانی|(?:درصد"
        r"|تومان|کرون)"
        r" کمتر"
    ),
    late(
        r"سفارش|خرید|پیش.?خرید|فروخته|می.?فروش|تا پایان موجودی|بخر|اشتراک|مشتری|مشتریان|رزرو"
        r"|بلیت بگیر"
    ),
    late(r"دولت|وزارت|قانون|شهرداری|دانش.?آموز|پلیس|دادگاه|مالیات|هشدار|بیماران|داوطلب|گفت|یارانه"),
)
ABROAD = {"de": _GERMAN, "fr": _FRENCH, "es": _SPANISH, "fa": _PERSIAN}
"""By language; where each slot has its word in one sentence and nothing makes it news, it sells."""
