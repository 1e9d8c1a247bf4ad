"""How an offer sells in German, French, Spanish and Persian (DG-46): what is given, who buys."""

import re
from typing import NamedTuple

from dateline.release.patterns import late


class Abroad(NamedTuple):
    """An offer's slots in a language: what is given, the buyer's part, what makes it news.

    ``alone`` are terms that only a seller names; they need no buyer beside them.
    """

    given: re.Pattern[str]
    buying: re.Pattern[str]
    news: re.Pattern[str]
    alone: re.Pattern[str]


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
    late(
        r"\b(?:(?:zwei|drei|vier|fünf|\d+) [\wäöüß]+ (?:kaufen|buchen|bestellen|nehmen|mitnehmen"
        r"|essen|lesen),? (?:nur |aber )?"
        r"(?:eine?[ns]?|zwei|drei|\d+)(?: [\wäöüß]+)? (?:be)?zahlen|zum preis von (?:einem|einer"
        r"|zwei|drei)"
        r"|(?:gratis|kostenlos|umsonst) bei (?:buchung|bestellung|abschluss|kauf|abholung"
        r"|anmeldung)|solange der vorrat reicht|so lange der vorrat"
        r"|sonderaktion|schnäppchen\w*|aktionspreis\w*|tiefpreis\w*|kennenlernpreis\w*"
        r"|provisionsfrei|ratenzahlung|(?:null|0) prozent zinsen"
        r"|(?:zu|zum) (?:verkaufen|vermieten|verkauf)(?=:)|anzeige(?=:|\n)|gutscheine? (?:über|im"
        r" wert|für|zum verschenken)"
        r"|(?:der|die|das) (?:zweite|dritte|vierte|fünfte|zehnte) (?:[\wäöüß]+ )?(?:ist |gibt es"
        r" |geht )?(?:gratis|kostenlos|geschenkt|umsonst|frei|zahlt (?:nur )?die hälfte)"
        r"|(?:ersten?|erster) (?:monat|woche|stunde|probestunde|lektion|mal) (?:ist |sind"
        r" )?(?:gratis|kostenlos|geschenkt|umsonst|frei)\b"
        r"|kinder (?:essen|schlafen|fahren|reisen) (?:gratis|kostenlos|umsonst|frei)"
        r"|geld[- ]zurück|treuepunkte?|doppelte punkte|inklusive aller"
        r"|ab (?:nur )?\d[\d.,]* (?:€|euro|kronen|franken) (?:pro|die|im|je) (?:person|nacht"
        r"|monat|stunde|woche|saison|tag))\b"
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
    late(
        r"\b(?:port (?:offert|gratuit|payé)|livraison (?:offerte|gratuite)|(?:un|une|deux|trois"
        r"|quatre) [\wàâçéèêëîïôûù]* ?achetée?s?,? (?:une?|l[ea]|deux) [\wàâçéèêëîïôûù]+"
        r"|l[ea] (?:deuxième|troisième|quatrième|cinquième|sixième|dixième|second|seconde)"
        r" (?:[\wàâçéèêëîïôûù]+ )?(?:est )?(?:offerte?|gratuite?|pour nous|à moitié prix)"
        r"|bon (?:de commande|à découper|de réduction|d'achat)|(?:premier|première|premiers"
        r"|premières) (?:mois|semaine|séance|leçon|cours|heure|jours?) (?:est |sont"
        r" )?(?:offerte?s?|gratuite?s?)"
        r"|à (?:vendre|louer)(?= ?:)|(?:\d+|deux|trois|cinq|dix|vingt|cent) ?(?:€|euros?|couronnes"
        r"|francs|%|pour cent) de (?:moins|réduction|remise|rabais)"
        r"|(?:offre|promotion|prix|tarif) (?:valables?|spécial\w*|réservée?)|au prix d'une?\b"
        r"|déstockage|liquidation|vente flash|satisfait ou remboursé|points? (?:de )?fidélité"
        r"|règlement à la livraison|sans (?:frais de|acompte|engagement)|payable en (?:\w+"
        r" )?(?:fois|mensualités)|publi-?(?:rédactionnel|reportage)"
        r"|à partir de \d[\d.,]* ?(?:€|euros?|couronnes) (?:la|le|l'|par) ?(?:nuit|mois|personne"
        r"|heure|semaine|séance))\b|\bmoins \d+ ?%"
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
    late(
        r"\b(?:pagan? (?:solo |sólo )?(?:la mitad|\w+ meses y (?:reciben?|disfrutan?) \w+)|lleve"
        r" \w+ y pague|lleva \w+ y paga|(?:tres|dos) por (?:dos|uno)|[23]x[12]"
        r"|(?:el|la) (?:segund[oa]|tercer[oa]?|cuart[oa]) (?:\w+ )?(?:es )?(?:gratis|a mitad"
        r"|paga|de regalo|sale)|(?:primer|primera|primeros) (?:mes|clase|semana|hora|lección"
        r"|consulta) (?:es )?(?:gratis|gratuit\w|de regalo|sin coste)"
        r"|oferta (?:de (?:primavera|verano|otoño|invierno|lanzamiento|la semana)|válida|hasta)"
        r"|(?:instalación|envío|transporte|entrega|montaje) (?:corre por cuenta|incluid[oa]|gratis)"
        r"|se (?:venden?|alquilan?)(?=:)|sin (?:entrada|intereses|comisi\w+|permanencia)|hasta"
        r" (?:fin|agotar) (?:de )?existencias|precio de lanzamiento|contenido patrocinado"
        r"|publirreportaje"
        r"|desde \d[\d.,]* ?(?:€|euros|coronas) (?:por|la|el|al) (?:persona|noche|mes|hora"
        r"|semana)|devolvemos el dinero|puntos dobles)\b"
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
    late(
        r"هدیه بگیرید|یکی (?:رایگان|هدیه|مجانی)|فروش (?:ویژه|فوق.?العاده|اقساطی)|پیش.?فروش ویژه"
        r"|حراج|(?:ماه|جلسهٔ|هفتهٔ) (?:اول|نخست) رایگان"
        r"|اقساط بدون|ارسال رایگان|رپورتاژ آگهی|ضمانت بازگشت|تا پایان موجودی|بدون پیش.?پرداخت"
        r"|(?:دو|سه|چهار)تا (?:بخر|ببر)"
    ),
)
ABROAD = {"de": _GERMAN, "fr": _FRENCH, "es": _SPANISH, "fa": _PERSIAN}
"""By language; where each slot has its word in one sentence and nothing makes it news, it sells."""
