"""Figures about the world in Persian, German, French and Spanish: the forms, listed.

A share of people or things, one of so many, a comparison in numbers, or a count for a country or a
year. What the source counts of its own is passed over, and so is what the lists don't have.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.guidelines.case import Case
from dateline.release.patterns import late


class _Tongue(NamedTuple):
    """First words to look at, the figures, what shows that they are the source's own or sourced."""

    words: frozenset[str]
    figure: re.Pattern[str]
    passed: re.Pattern[str]


def _tongue(words: str, figure: str, passed: str) -> _Tongue:
    return _Tongue(frozenset(words.split()), late(figure), late(passed))


_FA_NUMBER = r"[\d۰-۹][\d۰-۹٫٬.,/]*"
_TONGUES = {
    "fa": _tongue(
        "درصد میلیون هزار سوم یکسوم دوسوم نیمی نصف هر بیشتر میانگین برابر چهارم یکچهارم متر"
        " سانتیمتر میلیمتر درجه"
        " سالانه متوسط ساعت تن لیتر هکتار",
        rf"(?:{_FA_NUMBER}|\S+) درصد (?:از )?(?:\S+ )?\S+(?:ها|های|هایی|ان|ات|گان|مردم|جمعیت|کشور"
        rf"|استان|خاک|آب)"
        rf"(?!\w)(?: \S+)?|{_FA_NUMBER} (?:میلیون|هزار) (?:\S+ )?(?:نفر|کودک|زن|مرد|خانوار|روستا"
        rf"|چاه|کارگر"
        r"|دانشآموز|معلم|پرستار|بیمار|خانه|هکتار|تن|درخت)\S*(?: \S+){0,4}? (?:کشور|استان|جهان|سال"
        r"|سالانه)"
        r"|(?:از هر \S+ \S+(?: \S+){0,3}? (?:یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه)(?: \S+)?)"
        r"|(?:یکسوم|دوسوم|یکچهارم|سهچهارم|یک سوم|دو سوم|نیمی از|نصف|بیشتر) (?:از )?\S+(?:ها|های"
        r"|ان|ات|مردم|جمعیت)(?!\w)"
        r"(?: \S+)?|\S+ برابر (?:بیشتر|کمتر) از \S+"
        rf"|{_FA_NUMBER} (?:متر|سانتیمتر|سانتی متر|میلیمتر|میلی متر|درجه|درصد|سال|برابر)(?: \S+)?"
        r" (?:پایین|بالا|کاهش|افزایش|افت|رشد|فرو|عقب|کوتاه|گرم|سرد|گران|ارزان|کم|زیاد)\S*"
        r"(?: (?:رفته|آمده|یافته|کرده|شده|نشسته|داشته))?"
        rf"|(?:هر سال|سالانه|هر ساله|در سال|روزانه|هر روز)(?: \S+){{0,8}}? {_FA_NUMBER}"
        r" (?:(?:هزار|میلیون) )?(?:ساعت|تن|لیتر|متر مکعب|هکتار|نفر|ساعتها|روز|کودک|درخت)"
        rf"|(?:به طور (?:میانگین|متوسط)|میانگین)(?: \S+){{0,8}}? {_FA_NUMBER} \S+",
        r"تخفیف|سود|فروش|سهام|سهم|پیشرفت|انجمن|شرکت|اعضا|کارکنان|پروژه|تولید ما|آمار|گزارش|پژوهش"
        r"|تحقیق|مطالعه"
        r"|سرشماری|بر اساس|بنا بر|طبق|به نوشته|به گفته|به نقل|اداره|سازمان|وزارت|گفت|اعلام|مرکز"
        r"|سالنامه|نظرسنجی",
    ),
    "de": _tongue(
        "prozent fehlen fehlt jede jeder jedes hälfte drittel viertel millionen tausend"
        " landesweit bundesweit"
        " weltweit doppelt dreimal grad mehrheit durchschnitt jährlich gesunken gestiegen gefallen"
        " geschrumpft zurückgegangen gewachsen angestiegen eingebrochen verdoppelt halbiert"
        " verdreifacht stunden minuten tage wochen tonnen liter schnitt durchschnittlich kostet"
        " von",
        r"(?:fehlen|fehlt es an|gibt es|leben|arbeiten|sterben|verschwinden|entstehen"
        r"|brauchen)(?: [\wäöüß]+){0,4}?"
        r" \d[\d.,]*(?: (?:millionen|tausend))? [a-zäöüß]{4,}|\d[\d.,]*(?: (?:millionen"
        r"|tausend))? [a-zäöüß]{4,}"
        r"(?: [\wäöüß]+){0,5}? (?:landesweit|bundesweit|weltweit|jährlich|pro jahr|jedes jahr)"
        r"|(?:landesweit|bundesweit|weltweit|jährlich|jedes jahr)(?: [\wäöüß]+){0,5}? \d[\d.,]*"
        r"(?: (?:millionen|tausend|prozent))? [a-zäöüß]{4,}"
        r"|jede[rs]? (?:zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte"
        r"|zwanzigste) (?!jahr|tag|woche"
        r"|monat|sonntag|montag)[a-zäöüß]{3,}|(?:die hälfte|ein drittel|zwei drittel|ein viertel"
        r"|drei viertel"
        r"|ein fünftel|ein zehntel|die mehrheit) (?:der|aller|des) [a-zäöüß]+"
        r"|\d[\d.,]* prozent (?:der|aller|des)"
        r" [a-zäöüß]+|(?:doppelt|dreimal|viermal|zehnmal) so (?:viele?|oft|häufig|hoch|teuer"
        r"|schnell)(?: [\wäöüß]+)?"
        r"|(?:um )?(?:\d[\d.,]*|zwei|drei|vier|fünf|sechs|acht|zehn) (?:grad|prozent) (?:kühler"
        r"|wärmer|kälter|teurer"
        r"|billiger|seltener|häufiger|weniger|mehr)(?: [\wäöüß]+){0,3}? als"
        r"|um (?:fast |rund |mehr als |gut )?(?:\d[\d.,]*(?: [a-zäöüß]+)?|die hälfte"
        r"|(?:ein|zwei|drei) (?:drittel|viertel|fünftel|zehntel)) (?:gesunken|gestiegen|gefallen"
        r"|geschrumpft|zurückgegangen|gewachsen|angestiegen|eingebrochen)"
        r"|(?:seit|in den|binnen|innerhalb)(?: [\wäöüß-]+){1,8}? (?:verdoppelt|halbiert"
        r"|verdreifacht|vervierfacht)"
        r"|(?:verlier|verbring|verschwend|wart|verbrauch|werf|wirf|pendel|vergeud|arbeit|schlaf"
        r"|trink|zahl)(?:en|t|n|et|e)?(?: [\wäöüß-]+){0,7}? \d[\d., ]*(?:(?:millionen|tausend) )?"
        r"(?:stunden|minuten|tage|wochen|monate|jahre|tonnen|liter|kilo|euro|kronen|kilometer)\b"
        r"|(?:eine|jede) (?:tonne|kilowattstunde)(?: [\wäöüß-]+){0,8}? kostet(?: [\wäöüß-]+){0,4}?"
        r" \d[\d.,]* [a-zäöüß]+"
        r"|(?:(?:fast|beinahe|rund|gut|nahezu|etwa|knapp|nur) )?jede[rsn]? (?:zweite|dritte|vierte"
        r"|fünfte"
        r"|sechste|siebte|achte|neunte|zehnte|zwanzigste)n?\b(?! (?:jahr|tag|woche|monat|sonntag"
        r"|montag))"
        r"|(?:im schnitt|im durchschnitt|durchschnittlich)(?: [\wäöüß-]+){0,6}? \d[\d.,]*"
        r" [a-zäöüß]+"
        r"|(?:zwei|drei|vier|sechs|sieben|acht|neun) von (?:drei|vier|fünf|sieben|acht|zehn"
        r"|hundert)"
        r" [a-zäöüß]+",
        r"\b(?:laut|studie|umfrage|bericht|zufolge|statisti\w+|erhebung|zählung|register"
        r"|nach angaben|quelle|amt"
        r"|bundesamt|institut|ministerium|gutachten|messung\w*|unser\w*|mitglieder\w*|verein\w*"
        r"|rabatt|umsatz"
        r"|gewinn|aktien|eigene\w*|sagt\w*|teilte|kammer)\b|amt(?:es|s)?\b",
    ),
    "fr": _tongue(
        "cent degrés moitié tiers quart million millions milliers sur plus moins fois moyenne"
        " chaque an majorité heures jours semaines tonnes litres baissé augmenté chuté reculé"
        " progressé diminué doublé triplé fondu grimpé bondi",
        r"\d[\d ,.]* ?(?:%|pour cent) (?:des|de la|du|d'|de l'|de nos)[ ]?[a-zà-ÿ]+"
        r"|(?:un|une) [a-zà-ÿ]+ sur (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|cent)\b"
        r"|(?:la moitié|un tiers|deux tiers|un quart|trois quarts|la majorité"
        r"|les deux tiers) (?:des|de la|du|de l')"
        r" ?[a-zà-ÿ]+|plus [a-zà-ÿ]+ (?:de |d')(?:\d[\d,.]*|un|une|deux|trois|quatre|cinq|six"
        r"|sept|huit|dix|quinze"
        r"|vingt) (?:degrés?|%|pour cent|points?|heures?|jours?|ans|mois|fois"
        r"|minutes)(?: [\w'’-]+){0,3}? qu(?:e|')"
        r"|(?:deux|trois|quatre|cinq|dix|\d+) fois (?:plus|moins) [a-zà-ÿ]+(?: [\w'’-]+)? qu(?:e"
        r"|')"
        r"|(?:deux|trois|quatre|cinq|six|\d+) (?:degrés|heures|jours|minutes) de (?:plus"
        r"|moins)(?: [\w'’-]+)? qu(?:e|')"
        r"|\d[\d ,.]* (?:millions|milliers) (?:de |d')[a-zà-ÿ]+(?: [\w'’-]+){0,6}? (?:chaque"
        r" année|par an|dans le"
        r" (?:pays|monde)|en france)|il manque(?: [\w'’-]+){0,3}? \d[\d ]* [a-zà-ÿ]+"
        r"|(?:a|ont) (?:[a-zà-ÿ]+ )?(?:baissé|augmenté|chuté|reculé|progressé|diminué|fondu|grimpé"
        r"|bondi|monté)(?: de près| de plus)? (?:de |d')(?:\d[\d ,.]* ?[a-zà-ÿ%]+|un tiers"
        r"|deux tiers|moitié|la moitié|un quart|un cinquième)"
        r"|(?:a|ont) (?:plus que |presque |quasiment )?(?:doublé|triplé|quadruplé) (?:en|depuis)"
        r"|(?:perd|pass|gaspill|attend|consomm|jett|dépens|travaill|dor|pai|pay|roul)"
        r"(?:e|ent|nt|issent|ons|t)?(?: [\w'’-]+){0,6}? \d[\d ., ]*(?:(?:millions|milliers) de "
        r"|d')?"
        r"(?:heures|minutes|jours|semaines|mois|tonnes|litres|kilos|euros|couronnes|kilomètres)\b"
        r"|en moyenne(?: [\w'’-]+){0,6}? \d[\d ,.]* [a-zà-ÿ]+"
        r"|(?:chaque année|par an|tous les ans)(?: [\w'’-]+){0,7}? \d[\d ,.]*(?:000|millions)"
        r" (?:de |d')?[a-zà-ÿ]+",
        r"\b(?:selon|d'après|étude|enquête|rapport|sondage|statistique\w*|recensement|insee"
        r"|ministère|office"
        r"|registre|observatoire|institut|source|relev\w+|mesur\w+|chiffres (?:de|du)|remise"
        r"|réduction|chiffre"
        r" d'affaires|bénéfice|actions|nos|notre|membres|adhérents|a (?:dit|déclaré|indiqué))\b",
    ),
    "es": _tongue(
        "ciento mitad tercio cuarto millón millones miles cada más menos veces mayoría grados"
        " año horas días"
        " toneladas litros bajado subido caído crecido aumentado disminuido descendido duplicado"
        " triplicado media promedio",
        r"\d[\d.,]* ?(?:%|por ciento) de (?:los|las|la|el|nuestr[oa]s) [a-zá-ÿ]+"
        r"|(?:un|una|uno) de cada (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte"
        r"|cien)(?: [a-zá-ÿ]+)?"
        r"|(?:dos|tres|cuatro) de cada (?:tres|cuatro|cinco|diez)(?: [a-zá-ÿ]+)?"
        r"|(?:la mitad|un tercio|dos tercios|un cuarto|la mayoría|tres cuartas partes|una quinta"
        r" parte) de"
        r" (?:los|las|la|quienes|todos?|todas?|cuantos) [a-zá-ÿ]+"
        r"|(?:dos|tres|cuatro|cinco|diez|\d+) (?:veces|grados|horas|días) (?:más"
        r"|menos)(?: [a-zá-ÿ]+)? que"
        r"|\d[\d.,]* (?:millones|miles) de [a-zá-ÿ]+(?: \w+){0,6}? (?:al año|cada año"
        r"|en el (?:país|mundo))"
        r"|(?:ha|han) (?:bajado|subido|caído|crecido|aumentado|disminuido|descendido) (?:casi "
        r"|más de"
        r" )?(?:de |en )?(?:un \d[\d.,]* ?(?:%|por ciento)|\d[\d.,]* \w+|un tercio|dos tercios"
        r"|la mitad|una cuarta parte|un cuarto)"
        r"|se (?:ha|han) (?:duplicado|triplicado|reducido a la mitad)"
        r"|(?:pierde|pasa|gasta|espera|desperdicia|tira|consume|trabaja|paga|duerme|bebe)n?"
        r"(?: [\w-]+){0,6}? \d[\d.,]* (?:(?:millones|miles) de )?(?:horas|minutos|días|semanas"
        r"|meses|toneladas|litros|kilos|euros|coronas|kilómetros)\b"
        r"|(?:de media|en promedio|por término medio)(?: [\w-]+){0,6}? \d[\d.,]* \w+"
        r"|(?:cada año|al año|todos los años)(?: [\w-]+){0,7}? \d[\d.,]* (?:millones de )?\w+",
        r"\b(?:según|estudio|encuesta|informe|censo|estadística\w*|ministerio|instituto|registro"
        r"|fuente|descuento"
        r"|ventas|beneficio|acciones|nuestr[oa]s?|socios|dijo|afirmó|indicó)\b",
    ),
}
_KINDS = frozenset({"paragraph", "item", "headline", "subheadline"})


def figures_abroad(case: Case, language: str) -> Iterator[tuple[int, int]]:
    """Yield figures of the world in a language to which nothing beside them gives a source."""
    tongue = _TONGUES.get(language)
    if tongue is None:
        return
    asked: set[int] = set()
    places = case.places(tongue.words)
    places += [found.start() for found in re.finditer("%", case.text)]
    for at in sorted(places):
        first, last = case.sentence_at(at)
        if first in asked or case.stretch_at(at).kind not in _KINDS or not case.narrates(at):
            continue
        found = tongue.figure.search(case.lowered, max(first, at - 80), min(last, at + 90))
        if found is None or not found.start() <= at <= found.end():
            continue
        stretch = case.stretch_at(first)
        before = case.sentence_at(first - 2)[0] if first > stretch.start + 1 else first
        if tongue.passed.search(case.lowered, before, last):
            continue
        if not any(before <= link.start < last and link.url for link in case.links):
            asked.add(first)
            yield found.span()
