"""Claims of rank in German, French, Spanish and Persian that a whole sentence makes.

`dateline.guidelines.ranks_abroad` has the superlatives with their fields.
"""

import re
from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.slots import by_word, telling
from dateline.guidelines.tongues import tongue_of
from dateline.release.patterns import late

_DE_IN = (
    r"(?:in|an|auf|im|am|von|entlang) (?:der |dem |den |ganz |diese[rmn] |unserem "
    r"|unserer )?(?:ganzen |gesamten |weiten )?"
    r"(?:land|küste|region|welt|stadt|provinz|insel|norden|süden|westen|osten|branche"
    r"|europa|deutschland|gegend|bezirk|gewässern?|tal|kontinent|[a-zäöüß]+land)\b"
)
_FR_IN = (
    r"(?:dans|en|sur|de) (?:le |la |l'|tout le |toute la |ce |cette |notre |les )?"
    r"(?:pays|région|monde|france|europe|département|canton|côte|vallée|ville|secteur"
    r"|filière|eaux|île|province)\b"
)
_ES_IN = (
    r"(?:en|de) (?:el |la |todo el |toda la |este |esta |estas |nuestro |nuestra )?"
    r"(?:país|región|mundo|españa|europa|provincia|comarca|costa|ciudad|sector|aguas"
    r"|isla|valle|continente)\b"
)
_FA_IN = (
    r"(?:در|از) (?:سراسر |تمام |کل |این )?(?:کشور|جهان|دنیا|استان|منطقه|شهر|ایران"
    r"|خاورمیانه|تاریخ \S+|دشت|روستا)"
)
_TOLD = {
    "de": (
        telling(
            "älteste ältesten größte größten längste höchste kleinste schnellste"
            " modernste einzige einzigen erste ersten letzte letzten tiefste jüngste"
            " beste",
            rf"(?:der|die|das|den|dem|als|deren) (?:[\wäöüß-]+ )?"
            rf"(?:[a-zäöüß]{{3,}}ste[nrs]?|einzige[nrs]?|erste[nrs]?|letzte[nrs]?)"
            rf"(?: [\wäöüß-]+){{1,3}}? (?:{_DE_IN}|(?:ihrer|seiner) art)|letzte "
            rf"(?:ihrer|seiner) art|einzige (?:ihrer|seiner) art",
        ),
        telling(
            "nirgendwo nirgends nirgend",
            rf"nirgend(?:wo|s) (?:sonst|anders)?(?: ?{_DE_IN})?(?: [\wäöüß-]+){{1,5}}",
        ),
        telling(
            "gegeben gesehen versucht gelungen dagewesen gewagt erreicht geschafft",
            rf"noch nie(?: zuvor)?(?: [\wäöüß-]+){{0,3}} (?:gegeben|gesehen|versucht"
            rf"|gelungen|dagewesen|gewagt|erreicht|geschafft)|(?:niemand|keiner"
            rf"|keine andere [\wäöüß]+|kein anderer [\wäöüß]+)(?: {_DE_IN})?"
            rf"(?: [\wäöüß-]+){{0,4}} (?:zuvor|bisher|bislang|je|vorher)"
            rf"(?: [\wäöüß-]+){{0,3}} (?:gegeben|gesehen|versucht|gelungen|gewagt"
            rf"|erreicht|geschafft)|(?:niemand|keiner) {_DE_IN}(?: [\wäöüß-]+){{1,4}}",
        ),
        telling(
            "niemand keiner vergeblich ihresgleichen",
            rf"(?:niemand|keiner) (?:{_DE_IN}|vor (?:ihm|ihr|ihnen))"
            rf"(?: [\wäöüß-]+){{1,5}}|(?:sucht|suchen) (?:man )?"
            rf"(?:{_DE_IN} )?vergeblich",
        ),
        telling(
            "mal erstmals",
            rf"(?:zum (?:aller)?ersten mal|erstmals)(?: [\wäöüß-]+){{0,5}}? (?:{_DE_IN})",
        ),
        telling(
            "rekord rekorde rekordernte rekordbesuch rekordwert rekordzahl rekordjahr"
            " rekordbeteiligung bestmarke",
            r"(?:ist|war|waren|bedeutet|stellt|brach|bricht|ein|einen|neuer|neuen"
            r"|erreicht|erreichte|alle) (?:ein |einen |den |alle |neuen |neue )*"
            r"(?:rekorde?|rekord[a-zäöüß]+|bestmarke)\b|\brekord(?:ernte|besuch|wert"
            r"|zahl|jahr|beteiligung)\b",
        ),
        telling(
            "nie",
            r"(?:so viele?|mehr|höher|größer|schneller|weiter)(?: [\wäöüß-]+){0,5}? "
            r"(?:noch nie|als je zuvor|wie nie)\b(?: zuvor)?",
        ),
        telling(
            "anderer andere anderes anderen",
            r"(?:mehr|größer|älter|schneller|höher|länger|so viele?)"
            r"(?: [\wäöüß-]+){0,4}? (?:kein|keine|als jede[rs]?"
            r"|als alle) andere[rsnm]?(?: [\wäöüß-]+)?|(?:in|an|bei"
            r"|mit) keine[mr]? anderen(?: [\wäöüß-]+){1,4}",
        ),
        telling(
            "vorreiter pionier pioniere pionierin vorreiterin",
            rf"(?:ist|sind|gilt als|als|war|bleibt|{_DE_IN} der) (?:der |die |ein "
            rf"|eine )?(?:vorreiter(?:in)?|pionier(?:in|e)?)\b(?: [\wäöüß-]+){{0,3}}",
        ),
        telling(
            "übrig",
            r"(?:eine|ein) (?:einzige[rs]?|letzte[rs]?) (?:noch )?übrig(?: geblieben)?"
            r"|als (?:einzige|letzte)[rs]? (?:übrig|verblieben)",
        ),
    ),
    "fr": (
        telling("nulle part", rf"nulle part (?:ailleurs )?(?:{_FR_IN})?(?: [\wà-ÿ'-]+){{1,5}}"),
        telling(
            "vu fait tenté essayé réussi connu entendu",
            r"(?:ne |n')?(?:s'était |s'est |avait |a |été )*jamais (?:été )?(?:vue?"
            r"|fait|tenté|essayé|réussi|connu|entendu)(?: [\wà-ÿ'-]+){0,4}|(?:personne"
            r"|nul) (?:avant|dans|en|au)(?: [\wà-ÿ'-]+){1,4}? n'(?:avait|a)"
            r"(?: [\wà-ÿ'-]+){1,3}",
        ),
        telling(
            "personne nul aucun aucune",
            rf"(?:personne|nul|aucune? (?:autre )?[a-zà-ÿ]+)(?: [\wà-ÿ'-]+){{0,2}}? "
            rf"(?:{_FR_IN}|avant (?:lui|elle|eux)) ?(?:n'(?:avait|a|y|offre|est)|ne) ?"
            rf"(?:[\wà-ÿ'-]+ ?){{1,5}}",
        ),
        telling(
            "record records",
            r"(?:bat(?:tent|tu)?|pulvérise|établi\w*|atteint|signe|décroche|est"
            r"|constitue|c'est)(?: [\wà-ÿ'-]+){0,2} (?:tous les |un |le |un nouveau "
            r"|son )records?\b",
        ),
        telling(
            "dernière dernier dernières derniers",
            rf"(?:le|la|les) derni(?:er|ère)s? [a-zà-ÿ]+(?: [a-zà-ÿ'-]+){{0,2}}? "
            rf"(?:{_FR_IN}|de (?:son|leur) (?:genre|espèce|type))",
        ),
        telling(
            "première",
            rf"(?:une|grande|véritable) (?:grande |véritable )?première (?:{_FR_IN}"
            rf"|mondiale|nationale|européenne|absolue)|(?:pour )?la première fois"
            rf"(?: [\wà-ÿ'-]+){{0,5}}? {_FR_IN}",
        ),
        telling(
            "pionnier pionnière pionniers",
            rf"pionni(?:er|ère)s? (?:{_FR_IN}|du|de la|en|dans)(?: [\wà-ÿ'-]+){{0,2}}",
        ),
    ),
    "es": (
        telling(
            "visto hecho intentado logrado conocido",
            r"(?:nunca|jamás)(?: antes)? se (?:había|ha)(?: \w+){0,2} (?:visto|hecho"
            r"|intentado|logrado|conocido)(?: \w+){0,4}|(?:nadie|ningun[oa]? \w+)"
            r"(?: \w+){0,4}? (?:lo |la )?(?:había|ha) (?:visto|hecho|intentado"
            r"|logrado)(?: \w+){0,3}",
        ),
        telling("nadie", rf"nadie (?:{_ES_IN}|antes que (?:él|ella|ellos))(?: \w+){{1,5}}"),
        telling("ningún ninguna ninguno", r"(?:en |de )?ning(?:ún|una) otr[oa] \w+(?: \w+){0,6}"),
        telling(
            "récord récords marca",
            r"(?:bate|baten|batió|bati[dó]o?|pulveriza|marca|alcanza|logra|es|supone"
            r"|establece)(?: \w+){0,2} (?:todos los |un |el |un nuevo |su )(?:récords?"
            r"|mejor marca)\b",
        ),
        telling(
            "última último últimas últimos",
            rf"(?:el|la|los|las) últim[oa]s? \w+(?: \w+){{0,2}}? (?:{_ES_IN}|de su "
            rf"(?:clase|tipo|género|especie))",
        ),
        telling("precedentes parangón", rf"sin (?:precedentes|parangón) {_ES_IN}"),
        telling("vez", rf"por primera vez(?: \w+){{0,5}}? {_ES_IN}"),
    ),
    "fa": (
        telling(
            "هیچ هیچکس کسی",
            rf"(?:پیش از این|تاکنون|تا امروز|تا کنون|تا پیش از این|تا به حال)"
            rf"(?: [^\s،.]+){{0,3}}? هیچ ?(?:کس|[^\s،.]+ دیگری)(?: [^\s،.]+){{0,8}}"
            rf"|در هیچ (?:جای|روستای|شهر|شهری|کشوری|کجای|نقطه|مدرسه|بندر)\S*"
            rf"(?: دیگر)?ی?(?: [^\s،.]+){{1,7}}|هیچ ?کس(?: دیگری)? {_FA_IN}"
            rf"(?: [^\s،.]+){{1,6}}",
        ),
        telling(
            "تاکنون هرگز هیچگاه کنون",
            r"(?:چنین|مانند|این ?همه|همچون)(?: [^\s،.]+){1,4} (?:تاکنون|هرگز|هیچگاه"
            r"|تا کنون)(?: [^\s،.]+){0,3} (?:دیده|شنیده|تجربه|ساخته|برگزار)?(?: ?"
            r"(?:نشده|نداشته|ندیده|نبوده)\S*)(?: [^\s،.]+)?|(?:تاکنون|هرگز|هیچگاه)"
            r"(?: [^\s،.]+){0,5} (?:سابقه نداشته|دیده نشده|انجام نشده)",
        ),
        telling("آخرین", rf"آخرین(?: [^\s،.]+){{1,5}}? (?:{_FA_IN}|از این دست|از نوع خود)"),
        telling("بیسابقه همتا", rf"(?:{_FA_IN}) (?:بیسابقه|بی سابقه|همتا ندارد|مانند ندارد)"),
    ),
}
_BY_WORD = {language: by_word(told) for language, told in _TOLD.items()}
_NOT_A_RANK = late(r"\b(?:l'une? des|une? des|parmi les|eine[rsm]? der|un[oa] de l[oa]s)\b|یکی از")
_BACK, _AHEAD = 70, 90


def ranks_told_abroad(case: Case) -> Iterator[re.Match[str]]:
    """Yield such claims in a text of one of those languages."""
    ways = _BY_WORD.get(tongue_of(case))
    if ways is None:
        return
    for at, word in case.placed(frozenset(ways)):
        if not case.narrates(at):
            continue
        first, last = case.sentence_at(at)
        for _, way in ways[word]:
            start, end = max(first, at - _BACK), min(last, at + _AHEAD)
            found = way.reads.search(case.lowered, start, end)
            if found is not None and found.start() <= at < found.end():
                before = case.lowered[max(first, found.start() - 20) : found.start()]
                if _NOT_A_RANK.search(before) is None:
                    yield found
