"""Claims of rank in German, French, Spanish and Persian: a rank, and the field it is claimed for.

A rank is a superlative, *first*, *only* or *never so many*; its field is a town, a land, a trade or
all of history. Superlatives are looked up by their endings, so that no list of them is needed.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.guidelines.case import Case
from dateline.guidelines.inflecting import lexicon
from dateline.release.patterns import late


class _Tongue(NamedTuple):
    endings: tuple[str, ...]
    words: frozenset[str]
    claim: re.Pattern[str]
    passed: re.Pattern[str]


_DE_FIELD = (
    r"(?:(?:in|an|auf|von|aus|entlang|weit und breit in)? ?(?:der|des|dem|den|im|am|vom|unserer"
    r"|unseres|ganz|ganzen|gesamten) ){1,3}(?:[\wäöüß-]+(?:schen|er) )?"
    r"(?:welt|erde|landes?|stadt|region|kantons?|kreis(?:es)?|landkreis(?:es)?|bezirks?|provinz"
    r"|gemeinde|insel|küste|tal(?:e?s)?|hafens?|branche|bundeslands?|bundeslandes|republik"
    r"|kontinents?|nordens?|südens?|ostens?|westens?|gegend|dorf(?:e?s)?|viertels?|stadtteils?"
    r"|alpen|geschichte|zunft|marktes|nordsee|ostsee|schweiz|[a-zäöüß]+lands?|[a-zäöüß]+küste"
    r"|[a-zäöüß]+tals?)\b"
    r"|(?:in|von|ganz) (?:ganz )?[a-zäöüß]{3,}(?:land|reich|burg|stein|sachsen|bayern|hessen"
    r"|europa|asien|afrika|amerika)s?\b"
    r"|weltweit|europaweit|landesweit|bundesweit|weit und breit|aller zeiten"
    r"|seiner art|ihrer art|deutschlands|europas|österreichs"
)
_FR_FIELD = (
    r"(?:au|du|de la|de l'|des|en|dans le|dans la|dans l'|de tout le|de toute la|dans tout le"
    r"|dans toute la|sur le|sur la|de notre|sur toute la|à travers le) ?"
    r"(?:monde|pays|canton|département|commune|ville|vallée|région|province|île|côte|littoral"
    r"|continent|planète|france|europe|suisse|belgique|afrique|amérique|quartier|secteur|branche"
    r"|marché|filière|agglomération|profession|rivière|lac|massif|archipel|métropole|district"
    r"|territoire|village|nord|sud|est|ouest|alpes|bassin|port|histoire|tous les temps|genre"
    r"|industrie|état)\b|de tous les temps|du genre|de son genre|à la ronde|jamais \w+"
)
_ES_FIELD = (
    r"(?:del|de la|en el|en la|en todo el|en toda la|de todo el|de toda la|de nuestr[oa]|en|de"
    r"|de los|de las) (?:mundo|país|provincia|región|comarca|ciudad|isla|costa|continente|planeta"
    r"|españa|europa|américa|áfrica|asia|valle|municipio|estado|distrito|barrio|sector|mercado"
    r"|industria|gremio|puerto|norte|sur|este|oeste|historia|pueblo|ría|archipiélago|península"
    r"|méxico|chile|argentina|colombia|perú|latinoamérica|américa latina|departamento|litoral)\b"
    r"|de todos los tiempos|de su (?:tipo|clase|género)|en su (?:tipo|clase|género)"
)
_FA_FIELD = (
    r"(?:در |از |در سطح )?(?:سراسر |کل |تمام |همه |تاریخ )?(?:این )?(?:جهان|کشور|ایران|منطقه"
    r"|خاورمیانه|استان|دنیا|شهر|شهرستان|دشت|بخش|آسیا|روستا|دره|جزیره|صنعت|بازار|تاریخ|ساحل|قاره)"
)
_TONGUES = {
    "de": _Tongue(
        ("ste", "sten", "ster", "stes", "stem", "zige", "zigen", "ziger", "ziges"),
        lexicon("erstmals mal nie rekord seinesgleichen ihresgleichen einzigartig einmalig"),
        late(
            r"(?<!\w)(?:der|die|das|den|dem|als|ein|einen|deren|damit) (?:[\wäöüß-]+ ){0,1}?"
            r"(?:mit abstand )?(?:erste|einzige|[a-zäöüß]{4,}ste)[nrsm]?"
            rf"(?: [\wäöüß-]+){{1,4}}? (?:{_DE_FIELD})"
            rf"|(?:erstmals|zum (?:aller)?ersten mal)(?: [\wäöüß-]+){{0,3}}? (?:{_DE_FIELD}"
            r"|überhaupt|in der geschichte)"
            r"|noch nie (?:zuvor )?(?:haben|hat|hatten|hatte|waren|war|wurden|wurde|kamen|kam|gab"
            r" es|standen|stand|fuhren|lag|lagen)(?: [\wäöüß-]+){0,4}? (?:so|derart) [a-zäöüß]+"
            r"|(?:so|mehr) [\wäöüß]+(?: [\wäöüß-]+){0,3}? (?:wie|als) (?:noch )?nie(?: zuvor)?\b"
            r"|(?:ein|einen|den|neuer|neuen|absoluter) rekord (?:für|in|im|an)(?: [\wäöüß-]+){1,2}"
            rf"|sucht (?:[\wäöüß-]+ ){{0,4}}?(?:seines|ihres)gleichen"
            rf"|(?:einzigartig|einmalig) (?:{_DE_FIELD})"
            rf"|(?:{_DE_FIELD})(?: [\wäöüß-]+){{0,1}} (?:einzigartig|einmalig)\b"
        ),
        late(r"\b(?:einer|eine|eines|einem|einen) der |\bzu den |\bnächste|\bwenn\b|\bob\b"),
    ),
    "fr": _Tongue(
        (),
        lexicon(
            "plus moins premier première premiers premières seul seule seuls seules unique record"
            " jamais précédent équivalent égal inédit inédite meilleur meilleure"
        ),
        late(
            r"(?<!\w)(?:le|la|les|l')(?: ?[\w'’-]+){0,3}? ?(?:plus|moins)"
            rf" (?!tard|tôt|de\b|que\b)[a-zà-ÿ]+(?: [\w'’-]+){{0,4}}? (?:{_FR_FIELD})"
            r"|(?:le|la|les|l') ?(?:tout |toute )?(?:premi(?:er|ère)s?|seule?s?|unique"
            rf"|meilleure?s?)(?: [\w'’-]+){{1,5}}? (?:{_FR_FIELD})"
            rf"|pour la (?:toute )?première fois(?: [\w'’-]+){{0,3}}? (?:{_FR_FIELD})"
            r"|jamais(?: [\w'’-]+){0,5}? (?:autant|si|aussi|tant) (?:de |d')?[\w'’-]+"
            r"|(?:un|le|nouveau) record (?:absolu|historique|pour|de tous|en|dans)"
            r"(?: [\w'’-]+){0,2}"
            rf"|(?:sans (?:précédent|équivalent|égal)|inédite?|unique) (?:{_FR_FIELD})"
        ),
        late(r"\b(?:l'un|l'une|un|une) des |\bparmi les |\bsi\b[^.]{0,20}$"),
    ),
    "es": _Tongue(
        (),
        lexicon(
            "más menos primer primera primero primeros primeras único única únicos únicas mayor"
            " mejor récord nunca jamás precedentes igual inédito inédita pionero pionera"
        ),
        late(
            r"(?<!\w)(?:el|la|los|las)(?: [\w-]+){0,3}? (?:más|menos) (?!de\b|que\b|tarde)\w+"
            rf"(?: [\w-]+){{0,4}}? (?:{_ES_FIELD})"
            r"|(?:el|la|los|las) (?:primer[ao]?s?|únic[ao]s?|mayor(?:es)?|mejor(?:es)?)"
            rf"(?: [\w-]+){{1,5}}? (?:{_ES_FIELD})"
            rf"|por primera vez(?: [\w-]+){{0,3}}? (?:{_ES_FIELD})"
            r"|(?:nunca|jamás)(?: antes)?(?: [\w-]+){0,5}? (?:tant[oa]s?|tan) \w+"
            r"|(?:un|el|nuevo) récord (?:absoluto|histórico|para|de|en)(?: [\w-]+){0,2}"
            rf"|(?:sin (?:precedentes|igual)|inédit[oa]|pioner[oa]) (?:{_ES_FIELD})"
        ),
        late(r"\b(?:uno|una) de l[oa]s |\bentre l[oa]s |\bsi\b[^.]{0,20}$"),
    ),
    "fa": _Tongue(
        ("ترین",),
        lexicon("نخستین اولین تنها رکورد بیسابقه هرگز هیچگاه تاکنون سابقه"),
        late(
            r"(?<!\w)(?:نخستین|اولین|تنها|[^\W\d]+ترین|[^\W\d]+ ترین)(?: [^\s،.]+){0,5}?"
            rf" (?:{_FA_FIELD})(?!\w)"
            r"|برای (?:نخستین|اولین) بار (?:در|از)(?: [^\s،.]+){1,2}"
            r"|(?:هرگز|هیچگاه|تاکنون)(?: [^\s،.]+){0,6}? (?:این همه|اینهمه|چنین) [^\s،.]+"
            r"|(?:بیسابقه|بی سابقه)(?:ای)? (?:در|از)(?: [^\s،.]+){1,2}"
            rf"|(?:{_FA_FIELD}) (?:بیسابقه|سابقه نداشته)"
            r"|رکورد(?:ی)?(?: [^\s،.]+){0,3} (?:شکست|زد|ثبت|برای|است)"
        ),
        late(r"یکی از |از جمله "),
    ),
}
_BACK, _AHEAD = 70, 96


def ranks_abroad(case: Case) -> Iterator[re.Match[str]]:
    """Yield claims of rank in one of those languages."""
    tongue = _TONGUES.get(case.document.language[:2])
    if tongue is None:
        return
    words = {word for word in case.vocabulary if word in tongue.words}
    if tongue.endings:
        words |= {word for word in case.vocabulary if word.endswith(tongue.endings)}
    asked = set[int]()
    for at in case.places(frozenset(words)):
        first, last = case.sentence_at(at)
        if first in asked or not case.narrates(at):
            continue
        found = tongue.claim.search(case.lowered, max(first, at - _BACK), min(last, at + _AHEAD))
        if found is None or not found.start() <= at < found.end():
            continue
        if tongue.passed.search(case.lowered, max(first, found.start() - 24), found.end()) is None:
            asked.add(first)
            yield found
