"""Judgements in Persian, German, French and Spanish: a predicate or a phrase of blame or praise."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.guidelines.case import Case
from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.slots import match_around
from dateline.release.patterns import late

_FA = (
    "نسنجیده ناعادلانه نادرست ظالمانه بیرحمانه شرمآور ننگین بیمعنا بیمعنی احمقانه غیرمسئولانه"
    " مضحک بیخردانه"
    " کوتهبینانه نابخردانه غیرانسانی نابخشودنی خجالتآور تأسفبار تاسفبار اسفبار فاجعه رسوایی"
    " بیعدالتی ستودنی"
    " تحسینبرانگیز بینظیر توهینآمیز غیرمنطقی ناپسند زشت وقیحانه غیراخلاقی بیتدبیری سهلانگارانه"
    " افتضاح ناجوانمردانه ناروا نابجا بیشرمانه غیرقابلقبول ناشایست بیهوده مسخره خندهدار"
    " غمانگیز دردناک"
    " فاجعهبار ویرانگر خودسرانه تبعیضآمیز ریاکارانه بزدلانه عوامفریبانه بیپایه بیاساس تحقیرآمیز"
    " ناپذیرفتنی توجیهناپذیر شگفتآور هوشمندانه شجاعانه عالی درخشان"
)
_DE = (
    "absurd unsinnig ungerecht unfair falsch lächerlich skandal skandalös schande unverschämt"
    " verantwortungslos"
    " unverantwortlich kurzsichtig dumm töricht beschämend unwürdig untragbar unzumutbar"
    " unerträglich blamabel"
    " armselig wahnsinn unsinn fehler katastrophe zumutung armutszeugnis peinlich großartig"
    " vorbildlich unverzeihlich unentschuldbar empörend widersinnig lachhaft unbegreiflich"
    " inakzeptabel unmenschlich herzlos feige kleinlich arrogant zynisch heuchlerisch fahrlässig"
    " planlos ideenlos mutlos kopflos rücksichtslos würdelos schändlich erbärmlich jämmerlich"
    " kläglich verheerend desaströs fatal grotesk weltfremd lebensfremd bürgerfern dreist"
    " ungeheuerlich hirnrissig irrsinnig irrsinn halbherzig unausgegoren überfällig unerhört"
    " lobenswert bewundernswert hervorragend wunderbar beispielhaft klug weise engstirnig"
    " scheinheilig gedankenlos gefühllos sinnlos hanebüchen haarsträubend trauerspiel hohn"
    " schildbürgerstreich affront unding witz desaster debakel fiasko feigenblatt farce"
    " ärgernis segen glücksfall meisterwerk willkür schikane flickwerk stümperei"
)
_FR = (
    "absurde absurdes honteux honteuse scandaleux scandaleuse insensé insensée inadmissible"
    " irresponsable ridicule"
    " ridicules indigne inacceptable déplorable stupide injuste injustes insupportable aberrant"
    " aberrante lamentable"
    " regrettable dommage honte scandale aberration erreur folie catastrophe gâchis magnifique"
    " exemplaire intolérable impardonnable inexcusable injustifiable indéfendable révoltant"
    " révoltante indécent indécente consternant consternante affligeant affligeante navrant"
    " navrante pitoyable minable mesquin mesquine cynique lâche incompréhensible inepte ineptie"
    " désastreux désastreuse calamiteux calamiteuse grotesque risible odieux odieuse ignoble"
    " inhumain inhumaine déraisonnable malhonnête dérisoire choquant choquante absurdité"
    " insulte gifle farce mascarade trahison hérésie imposture affront désastre camouflet fiasco"
    " remarquable admirable formidable brouillon bâclé bâclée hypocrite arrogant arrogante"
)
_ES = (
    "absurdo absurda vergonzoso vergonzosa escandaloso escandalosa insensato insensata"
    " inadmisible irresponsable"
    " ridículo ridícula indigno indigna inaceptable deplorable estúpido injusto injusta"
    " insoportable lamentable"
    " vergüenza escándalo error locura disparate catástrofe intolerable ejemplar imperdonable"
    " inexcusable injustificable indefendible indignante indecente patético patética mezquino"
    " mezquina cínico cínica cobarde incomprensible desastroso desastrosa nefasto nefasta"
    " grotesco grotesca inhumano inhumana irracional torpe miope disparatado disparatada"
    " bochornoso bochornosa penoso penosa admirable magnífico magnífica burla insulto bofetada"
    " ofensa atropello chapuza despropósito sinsentido barbaridad afrenta humillación traición"
    " farsa"
)


def _any(words: str) -> str:
    return "|".join(words.split())


class _Tongue(NamedTuple):
    """Words that judge where a verb ties them to something, and phrases that judge by themselves.

    ``keys`` are words one of which each phrase has.
    """

    words: frozenset[str]
    predicate: re.Pattern[str]
    keys: frozenset[str]
    phrase: re.Pattern[str]


_FAULTS_FR = (
    "mépris désinvolture indifférence incompétence arrogance légèreté cynisme ignorance"
    " amateurisme égoïsme lâcheté inconscience irresponsabilité cruauté bêtise sottise hypocrisie"
    " mesquinerie insouciance négligence aveuglement autoritarisme improvisation courage sagesse"
    " générosité intelligence ridicule scandale absurde provocation farce"
)
_FAULTS_ES = (
    "desprecio desidia burla indiferencia desfachatez dejadez incompetencia soberbia ignorancia"
    " arrogancia cobardía hipocresía crueldad insensibilidad improvisación egoísmo ceguera"
    " torpeza mezquindad cinismo ridículo escándalo absurdo locura vergüenza valentía generosidad"
)
_SHAMES_FA = "شرمساری شرم ننگ تأسف تاسف خجالت سرافکندگی افتخار مباهات رسوایی آبروریزی افسوس شگفتی"
_TONGUES = {
    "fa": _Tongue(
        lexicon(_FA),
        late(
            rf"(?:{_any(_FA)})(?:(?: و | یا )(?:{_any(_FA)}|\S+(?: \S+)?))?"
            r" (?:است|بود|هستند|بودند|خواهد بود|نیست)(?!\w)"
        ),
        lexicon(_SHAMES_FA) | lexicon("توجیه توجیهی عذر عذری قابل شایسته سزاوار نشانه نشانهٔ حاکی"
            " توهین توهینی دهنکجی خیانت ظلم جفا ستم اهانت بیاحترامی آن"),
        late(
            rf"(?:مایه.?|باعث|موجب|جای)(?: بسی)? (?:{_any(_SHAMES_FA)})"
            r" (?:است|بود|دارد|نیست)(?!\w)"
            r"|هیچ (?:توجیه|عذر|بهانه|منطق)ی? (?:ندارد|نیست)"
            r"|(?:قابل|شایسته.?|سزاوار) (?:بخشش|توجیه|دفاع|قبول|تحمل|ستایش|تحسین|سرزنش|نکوهش)"
            r" (?:نیست|است|نبود)"
            r"|(?:نشانه.?|حاکی از) (?:بیتدبیری|بیکفایتی|بیمسئولیتی|بیاعتنایی|ناتوانی|بیخردی"
            r"|بیتوجهی|غفلت|نادانی|خودخواهی|بیانصافی)(?: \S+){0,4}? (?:است|بود)"
            r"|(?:توهین|دهنکجی|خیانت|ظلم|جفا|ستم|اهانت|بیاحترامی)ی? (?:\S+ )?(?:به|در حق)"
            r" (?:\S+ ){1,4}?(?:است|بود)|وقت آن (?:رسیده|است)"
        ),
    ),
    "de": _Tongue(
        lexicon(_DE),
        late(
            rf"(?:ist|sind|war|waren|wäre|bleibt|bleiben"
            rf"|nennt man)(?: [\wäöüß-]+){{0,6}}? (?:{_any(_DE)})\b"
            r"(?=[.,;:!]| und| dass| wenn| zu | für )"
        ),
        lexicon(
            "zeugt zeugen zeugte hohn spottet grenzt nichts nicht kaum fass füßen gehört gehören"
            " zeit stich verdient verdienen gelernt verstanden versagt gesicht schämen wünschen"
            " kopfschütteln verstand nase ohren sinn"
        ),
        late(
            r"\bzeug(?:t|en|te) von (?:[\wäöüß-]+ ){0,2}[\wäöüß]+"
            r"|\bspr(?:icht|echen) (?:[\wäöüß-]+ ){1,6}?hohn\b|\bspottet jeder\b(?: [a-zäöü]+)?"
            r"|\bgrenzt an (?!die\b|das\b|den\b|der\b)[a-zäöüß]+"
            r"|(?:ist|sind|war|waren) (?:[\wäöüß-]+ ){0,3}?(?:durch nichts|nicht|kaum)"
            r" zu (?:entschuldigen|rechtfertigen|verantworten|ertragen|fassen|glauben|begreifen"
            r"|überbieten|verzeihen|vermitteln)"
            r"|schlägt dem fass\b(?: den boden aus)?|\btritt (?:[\wäöüß-]+ ){1,6}?mit füßen"
            r"|\bgehör(?:t|en) (?:endlich |längst )?(?:abgeschafft|verboten|abgesetzt|gestrichen"
            r"|auf den müll|in die tonne|ins museum)|(?:aller)?höchste zeit\b|\bes ist zeit\b"
            r"|\bläss(?:t|en) (?:[\wäöüß-]+ ){1,6}?im stich\b"
            r"|\bverdien(?:t|en) (?:[a-zäöü]+ )?(?:lob|respekt|anerkennung|dank|hochachtung"
            r"|bewunderung|tadel|kritik|verachtung|besseres)"
            r"|\b(?:hat|haben) (?:[\wäöüß-]+ ){0,4}?(?:nichts (?:dazu)?gelernt"
            r"|nichts verstanden|(?:kläglich|völlig|gründlich) versagt|versagt(?=[.,;]))"
            r"|schlag ins gesicht|\bsollten? sich schämen|läss(?:t|en) (?:[\wäöüß-]+ )?zu wünschen"
            r"|ohne sinn und verstand|da hilft nur kopfschütteln"
        ),
    ),
    "fr": _Tongue(
        lexicon(_FR),
        late(
            rf"(?:est|sont|était|serait|reste|fut|demeure|constitue"
            rf"|c'est)(?: [\w'’-]+){{0,3}}? (?:{_any(_FR)})\b"
            r"(?=[.,;:!]| et| que| qu'| de| d'| pour| à )"
        ),
        lexicon(_FAULTS_FR)
        | lexicon(
            "excuse sens justification nom honte entendement bornes bon logique temps trop mieux"
            " éloges désirer monde dos manque absence"
        ),
        late(
            r"\b(?:témoign|relèv|fai|fri[sl]|trahi|respir|tien|confin|sen|procèd|montr|prouv)\w*"
            r"(?: preuve)?(?: (?:d'un|d'une|de l'|de la|du|des|de|d'|le|la|l'|un|une|à l'|au|à la"
            r"|du plus|de la plus)) ?(?:[\w-]+ )?(?:manque|absence|"
            + _any(_FAULTS_FR)
            + r")\b(?: [\w'’-]+)?"
            r"|n'(?:a|ont|avait) (?:aucune?|pas d'|pas de) ?(?:excuse|sens|justification|nom|honte"
            r"|logique|cœur)|\bfait honte\b|dépasse(?:nt)? (?:l'entendement|les bornes|la mesure)"
            r"|défie(?:nt)? (?:le bon sens|toute logique|l'entendement|la raison)"
            r"|il est (?:grand |plus que )?temps (?:de|que|d')|c'en est trop"
            r"|mérit(?:e|ent) (?:mieux|des éloges)|laisse(?:nt)? (?:fortement )?à désirer"
            r"|se moque(?:nt)? du monde|tourne(?:nt)? le dos à(?: [\w'’-]+){1,2}"
        ),
    ),
    "es": _Tongue(
        lexicon(_ES),
        late(
            rf"(?:es|son|era|sería|fue|sigue siendo|supone|constituye|resulta)"
            rf"(?: \w+){{0,3}}? (?:{_any(_ES)})\b"
            r"(?=[.,;:!]| y| que| de| para| a )"
        ),
        lexicon(_FAULTS_ES)
        | lexicon(
            "excusa sentido perdón nombre justificación pies lógica cielo hora desear pena rabia"
            " asco respeto aplauso mejor falta"
        ),
        late(
            r"\bno tienen? (?:ninguna? )?(?:excusa|sentido|perdón|nombre|justificación|ni pies"
            r"|lógica|vergüenza)|clama al cielo"
            r"|\b(?:demuestra|revela|refleja|muestra|denota|rezuma|destila|evidencia)n?"
            r" (?:(?:un|una|el|la|su) )?(?:\w+ )?(?:falta de (?:respeto|sensibilidad|sentido"
            r"|vergüenza)|"
            + _any(_FAULTS_ES)
            + r")\b(?: \w+)?"
            r"|\b(?:roza|raya)n? (?:en )?(?:el|la|lo) \w+|\bya (?:es|va siendo) hora de"
            r"|dejan? mucho que desear|\bdan? (?:vergüenza|pena|rabia|asco|grima)\b"
            r"|\bmerecen? (?:un aplauso|algo mejor|respeto)"
        ),
    ),
}  # fmt: skip


def opinions_abroad(case: Case) -> Iterator[tuple[int, int]]:
    """Yield where narration in one of those languages judges in its own voice."""
    tongue = _TONGUES.get(case.document.language[:2])
    if tongue is None:
        return
    for words, pattern in (
        (tongue.words, tongue.predicate),
        (tongue.keys, tongue.phrase),
    ):
        for at in case.places(words):
            if not case.narrates(at):
                continue
            first, last = case.sentence_at(at)
            start, end = max(first, at - 70), min(last, at + 60)
            found = match_around(pattern, case.lowered, at, start, end)
            if found is not None:
                yield found.span()
