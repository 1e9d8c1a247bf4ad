"""Calls against people in German, French, Spanish and Persian: harms that need an object by name.

Each line has its words and how target and harm stand together: to follow somebody home, to leave
them no peace until they go, to sell them nothing, to pay whoever finds out where they live.
"""

import functools
import re

from dateline.release.patterns import late

Tongue = tuple[re.Pattern[str], frozenset[str]]

_GERMAN = (
    (
        "verfolgen beschatten filmen belagern begleiten verfolgt beschattet belagert filmt",
        (
            r"(?:ihn|sie|den|die|diese[nr]?|jeden) (?:[\w-]+ ){0,5}?(?:auf schritt und tritt"
            r"|bis nach hause|bis vor die (?:haus|wohnungs)?tür|tag und nacht|rund um die uhr"
            r"|auf dem heimweg) (?:zu )?(?:verfolgen|beschatten|filmen|belagern|begleiten)\b"
            r"|\b(?:verfolgt|beschattet|belagert|filmt) (?:ihn|sie|den|die|diese[nr]?|jeden)"
            r" (?:[\w-]+ ){0,4}?(?:auf schritt und tritt|bis nach hause|tag und nacht"
            r"|rund um die uhr|auf dem heimweg)\b"
        ),
    ),
    (
        "ächten meiden ekeln jagen vertreiben verjagen",
        (
            r"(?:aufgerufen|aufgefordert|gebeten|angehalten|sollen|sollten|müssen"
            r"|pflicht)\b[^.;:]{0,80}?"
            r"(?:familien?|leute|männer|frauen|händler\w*|nachbarn|streikbrecher\w*|gutachter\w*"
            r"|zugezogene\w*|bewohner\w*|richter\w*|beamten) (?:[\w-]+ ){0,5}?(?:zu (?:ächten"
            r"|meiden)"
            r"|(?:aus (?:dem|der|unserem|unserer) (?:dorf|stadt|ort|viertel|straße|verein|land"
            r"|hafen)"
            r" (?:zu )?(?:jagen|ekeln|vertreiben|verjagen)))\b"
        ),
    ),
    (
        "kein keiner niemand",
        (
            r"\bkein(?:e|er|em)? (?:bäcker\w*|metzger\w*|fleischer\w*|wirt\w*|laden|geschäft"
            r"|händler\w*"
            r"|vermieter\w*|gastwirt\w*|friseur\w*|arzt|nachbar\w*|handwerker\w*|betrieb|bauer"
            r"|kneipe"
            r"|hotel|taxi\w*)(?: \w+){0,3}? (?:soll|sollte|darf|möge) (?:ihm|ihr|ihnen|ihn|sie"
            r"|de[nmr]"
            r" \w+|diese[nmr]? \w+)(?: (?:mehr|noch|je|wieder))?(?: \w+){0,3}? (?:bedienen"
            r"|verkaufen"
            r"|vermieten|grüßen|einstellen|beschäftigen|geben|einlassen|helfen|ausschenken)\b"
        ),
    ),
    (
        "belohnung prämie kiste kasten fass kronen euro wer",
        (
            r"\bwer (?:zuerst )?(?:herausfindet|verrät|meldet|weiß|sagt|ermittelt|herausbekommt),?"
            r" (?:wo"
            r" (?:er|sie|der|die) (?:\w+ ){0,3}?(?:wohnt|arbeitet|schläft|parkt|wohnen)|wer"
            r" (?:der|die"
            r"|das) (?:\w+ ){0,6}?(?:ist|war|schreibt|geschrieben hat))[^.;:]{0,60}?(?:bekommt"
            r"|erhält"
            r"|kriegt)\b|\b(?:belohnung|prämie|kiste|kasten|fass|kronen|euro)\b[^.;:]{0,50}?"
            r" (?:wer|für"
            r" den, der|dem, der) (?:[\w-]+ ){0,4}?(?:namen|adresse|anschrift|wohnort) (?:d\w+|von"
            r"|ihre\w"
            r"|seine\w)"
        ),
    ),
    (
        "leben",
        (
            r"\b(?:ihm|ihr|ihnen|de[nmr] [\w-]+) (?:[\w-]+ )?das leben (?:so )?(?:schwer|sauer|zur"
            r" hölle"
            r"|unerträglich)(?: zu)? (?:machen|zu machen)[^.;:]{0,6} (?:bis|dass) (?:er|sie)\b"
        ),
    ),
)
_FRENCH = (
    (
        "personne",
        (
            r"\bque personne ne (?:les? |la |leur |lui )(?:laisse|vende|loue|serve|parle|salue"
            r"|donne"
            r"|adresse|embauche|reçoive|aide)(?: [\w'’-]+){0,4}"
        ),
    ),
    (
        "aucun aucune",
        (
            r"\baucune? (?:commerçant|boulanger|boulangerie|boucher|propriétaire|hôtelier|hôtel"
            r"|patron"
            r"|café|magasin|épicier|garagiste|coiffeur|voisin|artisan|employeur|médecin)\w*"
            r" (?:[\w'’-]+ )"
            r"{0,3}?ne (?:doit|devrait|doit plus) (?:plus )?(?:les?|la|leur|lui) (?:servir|vendre"
            r"|louer"
            r"|parler|embaucher|saluer|ouvrir|donner)\b"
        ),
    ),
    (
        "suivre filmer harceler assiéger pister",
        (
            r"\b(?:à|de|d'|faut|devons|doivent|allons) ?(?:suivre|filmer|harceler|assiéger|pister)"
            r" (?:le|la|les|ce|ces|cette) [\w'’-]+(?: [\w'’-]+){0,3}? (?:jusque chez|jusqu'à"
            r" (?:sa|son"
            r"|leur) (?:porte|domicile|maison)|nuit et jour|jour et nuit|partout où|jusqu'à ce qu)"
        ),
    ),
    (
        "vie",
        r"\brendre la vie (?:impossible|infernale|insupportable) (?:à|au|aux) [\w'’-]+",
    ),
    (
        "récompense prime euros",
        (
            r"\b(?:récompense|prime|euros)\b[^.;:]{0,40}? (?:à|pour) (?:qui|quiconque|celui qui"
            r"|celle"
            r" qui"
            r"|la personne qui) (?:trouver|dir|découvrir|donner|révéler|identifier)a (?:où|qui"
            r"|(?:son"
            r"|leur|le) nom|(?:son|leur|l') ?adresse|l'identité)"
        ),
    ),
)
_SPANISH = (
    (
        "nadie",
        (
            r"\bque nadie (?:les?|los?|las?) (?:venda|alquile|hable|sirva|dé|deje|salude|contrate"
            r"|atienda"
            r"|ayude|abra)(?: \w+){0,4}"
        ),
    ),
    (
        "ningún ninguna",
        (
            r"\bning(?:ún|una) (?:tendero|panadero|panadería|casero|comercio|bar|tienda|vecino"
            r"|hotel"
            r"|carnicero|patrón|empresa|taller|médico|peluquero)(?: \w+){0,3}? (?:debe|debería|ha"
            r" de)"
            r" (?:volver a )?(?:servir|atender|vender|alquilar|contratar|hablar|saludar)(?:les?"
            r"|los?"
            r"|las?)\b"
        ),
    ),
    (
        "seguir filmar acosar perseguir asediar",
        (
            r"\b(?:a|que|hay que|debemos|deben) (?:seguir|filmar|acosar|perseguir|asediar) (?:a"
            r" (?:la"
            r"|los"
            r"|las|ese|esa|esos)|al) \w+(?: \w+){0,3}? (?:hasta (?:su|sus) (?:casas?|puertas?"
            r"|domicilio)"
            r"|día y noche|noche y día|a todas partes|hasta que se)"
        ),
    ),
    (
        "vida",
        (
            r"\b(?:hacer(?:le|les)? la vida imposible|amargar(?:le|les)? la vida) (?:al?|hasta que)"
            r" \w+"
        ),
    ),
    (
        "recompensa premio euros coronas",
        (
            r"\b(?:recompensa|premio|euros|coronas)\b[^.;:]{0,40}? (?:a|para) quien (?:averigüe"
            r"|diga"
            r"|encuentre|descubra|revele|identifique) (?:dónde|quién|(?:su|el) nombre|(?:su|la)"
            r" direcci)"
        ),
    ),
)
_PERSIAN = (
    (
        "آبرویی آبرویشان آبرویش آبروی",
        (
            r"(?:عکس|نام|نشانی|چهره|تصویر|فیلم)\S*(?: \S+){1,15}? (?:پخش|منتشر|پخشش|دستبهدست)"
            r" کن(?:ند"
            r"|ید|یم)"
            r"(?: \S+){0,4}? آبرو\S*(?: \S+){0,3}? (?:نماند|ببرند|ببرید|بریزد|برود)"
            r"|آبروی(?:شان|ش)(?: را)?(?: \S+){0,4}? (?:بریزید|بریزیم|ببرید|ببریم|بریزند|ببرند)"
        ),
    ),
    (
        "نانوایی مغازهای مغازه کاسبی دکانی صاحبخانهای بقالی دکانداری",
        (
            r"هیچ (?:نانوایی|مغازه\S*|کاسبی|دکان\S*|صاحبخانهای|بقالی)(?: \S+){0,6}? (?:نفروشد|ندهد"
            r"|نسپارد|راهشان ندهد|نکند)"
        ),
    ),
    (
        "بروند برود کوچ نمانند",
        (
            r"(?:آنقدر|آنچنان|چنان)(?: \S+){1,12}? (?:کنید|کنیم|کنند|بزنید|بیاورید)(?: \S+){0,2}?"
            r" (?:تا|که)"
            r"(?: \S+){0,4}? (?:از (?:روستا|شهر|محل|ده|کوچه)\S* (?:\S+ )?(?:بروند|برود|کوچ کنند))"
        ),
    ),
)
_TABLES = {"de": _GERMAN, "fr": _FRENCH, "es": _SPANISH, "fa": _PERSIAN}


@functools.cache
def hounding_tongues() -> dict[str, tuple[Tongue, ...]]:
    """Return for each language its lines: how they read, and the words they are looked up by."""
    return {
        language: tuple((late(reads), frozenset(words.split())) for words, reads in lines)
        for language, lines in _TABLES.items()
    }
