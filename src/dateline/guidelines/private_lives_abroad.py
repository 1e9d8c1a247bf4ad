"""Private life given away in German, French and Spanish: illness, family, and children named.

An illness or a family matter counts where a person's given name and surname stand before it in the
sentence; a child by an age under eighteen or a primary school's form beside a given name.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.guidelines.case import Case
from dateline.guidelines.parties import is_own, own_people
from dateline.release.given_names import is_given_name
from dateline.release.patterns import late

Place = tuple[int, int, str]

_UP = r"[A-ZÀ-ÖØ-Þ][\wÀ-ÿ-]+"
_FULL = rf"{_UP} (?:(?:von|van|de|du|del|la) )?{_UP}"
_CHILDHOOD = 18


class _Tongue(NamedTuple):
    health: re.Pattern[str]
    family: re.Pattern[str]
    child: re.Pattern[str]
    words: frozenset[str]
    ages: tuple[str, ...]


def _tongue(health: str, family: str, child: str, words: str, ages: str) -> _Tongue:
    return _Tongue(
        late(health),
        late(family),
        late(child),
        frozenset(words.split()),
        tuple(ages.split()),
    )


_ILLS_DE = (
    r"(?:\w*krebs|leukämie|depression\w*|demenz|epilepsie|diabetes|schizophrenie|multiple\w*"
    r" sklerose"
    r"|parkinson|alzheimer|hiv|aids|hepatitis|tuberkulose|magersucht|bulimie|psychose\w*|burn-?out"
    r"|herzinfarkt|schlaganfall|hirntumor|tumor|panikattacken|alkoholismus|angststörung\w*"
    r"|zwangsstörung\w*|fehlgeburt|nierenversagen|leberzirrhose|asthma|rheuma|borreliose)"
)
_GERMAN = _tongue(
    rf"(?:an|unter|wegen|mit|nach|hat|hatte|erlitt) (?:\w+ ){{0,3}}?{_ILLS_DE}\b(?: (?:\w+"
    rf" )?(?:leidet"
    r"|litt|erkrankt\w*|behandelt\w*|gestorben|krankgeschrieben|arbeitsunfähig|ausgefallen))?"
    r"|(?:ist|war|sei) (?:seit \w+ |wieder |im \w+ monat )?(?:schwanger|alkoholkrank|drogensüchtig"
    r"|tablettensüchtig|suizidgefährdet|krankgeschrieben|dialysepflichtig|unfruchtbar"
    r"|pflegebedürftig"
    r"|hiv-positiv|querschnittsgelähmt)\b|in (?:der|die|einer|eine) (?:psychiatrie|entzugsklinik"
    r"|suchtklinik|nervenklinik)\b|auf entzug\b",
    r"(?:seine|ihre|dessen|deren) (?:frau|mann|ehefrau|ehemann|partnerin|partner|freundin|freund)"
    r" (?:ihn|sie) (?:\w+ ){0,2}?(?:verlassen|betrogen|betrügt|verließ)|(?:hat|hatte) (?:eine"
    r" )?(?:affäre|ein verhältnis)\b|lebt in scheidung|(?:seine|ihre) (?:scheidung|uneheliche\w*"
    r" \w+)\b",
    rf"(?P<age>\w+)jährige[rnsm]? (?:(?i:schüler|tochter|sohn|mädchen|junge|kind)\w*"
    rf" )?(?P<name1>{_FULL})"
    rf"|(?P<name2>{_FULL}) ?(?:\((?P<age2>\d\d?)(?: jahre(?: alt)?)?\)|, (?P<age3>\d\d?) jahre alt)"
    rf"|(?P<name3>{_FULL}),? (?:\w+ )?aus der (?:[Kk]lasse )?[1-9](?:[a-f]|\. [Kk]lasse)\b"
    rf"|(?P<name4>{_FULL}),? (?:\w+ ){{0,2}}?(?i:im kindergarten|aus der kita|aus dem"
    rf" kindergarten)\b",
    "leidet litt erkrankt erkrankte erkrankung krankgeschrieben schwanger"
    " alkoholkrank drogensüchtig"
    " tablettensüchtig suizidgefährdet dialysepflichtig unfruchtbar pflegebedürftig"
    " querschnittsgelähmt"
    " psychiatrie entzugsklinik suchtklinik nervenklinik entzug depressionen"
    " depression burnout krebs"
    " leukämie demenz epilepsie diabetes schizophrenie parkinson alzheimer hiv aids hepatitis"
    " tuberkulose magersucht bulimie herzinfarkt schlaganfall hirntumor tumor"
    " fehlgeburt verlassen"
    " betrogen affäre verhältnis scheidung klasse kindergarten kita jahre brustkrebs lungenkrebs"
    " hautkrebs darmkrebs",
    "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn"
    " vierzehn fünfzehn"
    " sechzehn siebzehn",
)
_ILLS_FR = (
    r"(?:cancers?|leucémie|dépression|démence|épilepsie|diabète|schizophrénie|sclérose|parkinson"
    r"|alzheimer|vih|sida|hépatite|tuberculose|anorexie|boulimie|burn-?out|infarctus|avc|tumeur"
    r"|alcoolisme|cirrhose|maladie \w+)"
)
_FRENCH = _tongue(
    rf"(?:atteinte? d[e'u]|souffr\w+ d[e'u]|soignée? pour|traitée? pour|hospitalisée? pour|en"
    rf" arrêt pour"
    rf"|en arrêt maladie pour) ?(?:un |une |la |l')?(?:\w+ )?{_ILLS_FR}\b|(?:est|était) (?:enceinte"
    r"|alcoolique|séropositi\w+|dépressi\w+|stérile|sous antidépresseurs|en dépression|en burn-?out"
    r"|sous dialyse)\b|en (?:cure de désintoxication|hôpital psychiatrique)\b|fait une (?:fausse"
    r" couche"
    r"|dépression|overdose)\b",
    r"(?:sa femme|son mari|sa compagne|son compagnon) l'a (?:quittée?|trompée?)|(?:a|avait) une"
    r" liaison\b"
    r"|en instance de divorce|(?:son|sa) (?:divorce|fils illégitime|fille illégitime|maîtresse)\b",
    rf"(?P<name5>{_FULL}),? (?:âgée? de )?(?P<age>\d\d?|\w+) ans\b|(?P<name6>{_FULL}),? (?:une?"
    rf" )?(?:élève )?(?:de|en|du) (?i:ce1"
    r"|ce2|cm1|cm2|cp|maternelle|sixième|cinquième)\b",
    "atteint atteinte souffre souffrait soigné soignée traité traitée hospitalisé"
    " hospitalisée arrêt"
    " enceinte alcoolique séropositif séropositive dépressif dépressive stérile antidépresseurs"
    " dépression dialyse désintoxication psychiatrique couche overdose quitté"
    " quittée trompé trompée"
    " liaison divorce illégitime maîtresse ans ce1 ce2 cm1 cm2 cp maternelle sixième"
    " cinquième burnout",
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize"
    " quatorze quinze seize"
    " dix-sept",
)
_ILLS_ES = (
    r"(?:cáncer|leucemia|depresión|demencia|epilepsia|diabetes|esquizofrenia|esclerosis|párkinson"
    r"|alzhéimer|vih|sida|hepatitis|tuberculosis|anorexia|bulimia|infarto|ictus|tumor|alcoholismo"
    r"|cirrosis|ansiedad)"
)
_SPANISH = _tongue(
    rf"(?:padec\w+|sufr\w+|enferm[oa]|tratad[oa]|ingresad[oa]|de baja|diagnosticad[oa])(?: de|"
    rf" por| con| un"
    rf"| una)* (?:\w+ )?{_ILLS_ES}\b|está (?:embarazada|de baja por \w+)|es (?:alcohólic[oa]"
    rf"|seropositiv[oa]"
    r"|drogadict[oa]|estéril)\b|(?:sufrió|tuvo) un aborto|en (?:un )?(?:psiquiátrico"
    r"|rehabilitación)\b",
    r"(?:su mujer|su marido|su esposa|su esposo|su pareja) (?:le|la|lo) (?:dejó|ha dejado"
    r"|abandonó|engaña)"
    r"|tiene una aventura|tramita su divorcio|(?:su|un|una) (?:hijo|hija) ilegítim[oa]\b",
    rf"(?P<name7>{_FULL}),? (?:una? )?(?:niñ[oa] )?de (?P<age>\d\d?|\w+) años\b"
    rf"|(?P<name8>{_FULL}),? (?:alumn[oa] )?de"
    r" (?:primero|segundo|tercero|cuarto|quinto|sexto) de primaria\b",
    "padece padecía sufre sufría sufrió enfermo enferma tratado tratada ingresado ingresada baja"
    " diagnosticado diagnosticada embarazada alcohólico alcohólica seropositivo"
    " seropositiva drogadicto"
    " drogadicta estéril aborto psiquiátrico rehabilitación dejó dejado abandonó"
    " engaña aventura divorcio"
    " ilegítimo ilegítima años primaria",
    "cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece"
    " catorce quince dieciséis"
    " diecisiete",
)
_TONGUES = {"de": _GERMAN, "fr": _FRENCH, "es": _SPANISH}
_PERSON = late(rf"(?<![\w-])(?={_UP} )(?P<name>{_FULL})")
_FAR = 72
_OPEN = late(
    r"\b(?:stiftung|verein|patient\w*|spende\w*|selbst|forsch\w*|studie\w*|roman|film|fondation"
    r"|association|recherche|étude|roman|fundación|asociación|investiga\w*|estudio|novela|película"
    r"|starb|gestorben|morte?|murió|décéd\w+|sagte?|erzählt\w*|raconte|cuenta|jahrhundert|siècle"
    r"|siglo|dissertation|minister\w*|präsident\w*)\b"
)


def private_abroad(case: Case) -> Iterator[Place]:
    """Yield where a German, French or Spanish text gives private life away, and of which kind."""
    tongue = _TONGUES.get(case.document.language[:2])
    if tongue is None:
        return
    words = tongue.words | (_aged(case) if tongue is _GERMAN else frozenset())
    seen: set[int] = set()
    for at in case.places(words):
        first, last = case.sentence_at(at)
        if first not in seen:
            seen.add(first)
            yield from _children(case, tongue, first, last)
            yield from _told(case, tongue, first, last)


def _aged(case: Case) -> frozenset[str]:
    return frozenset(word for word in case.vocabulary if "jährig" in word)


def _children(case: Case, tongue: _Tongue, first: int, last: int) -> Iterator[Place]:
    for found in tongue.child.finditer(case.text, first, last):
        groups = found.groupdict()
        name = next(words for key, words in groups.items() if key.startswith("name") and words)
        age = next((age for key, age in groups.items() if key.startswith("age") and age), "")
        years = int(age) if age.isdigit() else _years(tongue, age.lower())
        given = is_given_name(name.split()[0]) or "aus der" in found.group() or "jährig" in found[0]
        if given and years < _CHILDHOOD:
            yield found.start(), found.end(), "child"


def _years(tongue: _Tongue, age: str) -> int:
    if not age:
        return 0
    return tongue.ages.index(age) if age in tongue.ages else _CHILDHOOD


def _person(case: Case, first: int, before: int) -> re.Match[str] | None:
    """Return the last person named shortly before a place; in German nouns have capitals too."""
    at, last = max(first, before - _FAR), None
    while (found := _PERSON.search(case.text, at, before)) is not None:
        given = is_given_name(found["name"].split()[0])
        last = found if given else last
        at = found.end() if given else found.start() + 1
    return last


def _told(case: Case, tongue: _Tongue, first: int, last: int) -> Iterator[Place]:
    if _OPEN.search(case.lowered, first, last):
        return
    for pattern, key in ((tongue.health, "health"), (tongue.family, "family")):
        found = pattern.search(case.lowered, first, last)
        named = _person(case, first, found.start()) if found is not None else None
        if found is None or named is None:
            continue
        speakers = tuple(case.fold(q.speaker) for q in case.document.quotes if q.speaker)
        if not is_own(named["name"], (*own_people(case), *speakers)):
            yield named.start(), found.end(), key
