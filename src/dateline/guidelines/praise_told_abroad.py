"""Praise in German, French, Spanish and Persian by its images: what it does to people and rivals.

`dateline.guidelines.praise_abroad` has the words that shine by themselves.
"""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.slots import Tellings, telling
from dateline.guidelines.tongues import tongue_of

_TOLD = {
    "de": Tellings(
        telling(
            "gedicht traum märchen genuss wunder wucht legende offenbarung augenweide"
            " gaumenfreude paradies kunstwerk knüller renner hit muss ohrenschmaus",
            r"(?:ist|sind|war|waren|wird|bleibt|wurde) (?:[\wäöüß-]+ ){0,2}?(?:ein"
            r"|eine|einfach|schlicht|schlichtweg|der|das|die) (?:[\wäöüß]+ )?"
            r"(?:gedicht|traum|märchen|genuss|wunder|wucht|legende|offenbarung"
            r"|augenweide|gaumenfreude|paradies|kunstwerk|knüller|renner|hit|muss"
            r"|ohrenschmaus)\b",
        ),
        telling(
            "schatten dagewesene dagewesenes vergleichbare konkurrenz lichtjahre"
            " meilen maß gemessen",
            r"stell(?:t|en|te) (?:[\wäöüß-]+ ){1,5}?in den schatten|alles "
            r"(?:bisher )?dagewesene\b|(?:lichtjahre|meilenweit|um längen|weit"
            r"|lichtjahren)(?: [\wäöüß]+){0,2} voraus|(?:um )?(?:lichtjahre"
            r"|meilen) voraus"
            r"|(?:läss(?:t|en)|hängt|schlägt) (?:die |alle |jede )?(?:[\wäöüß]+ )?"
            r"(?:konkurrenz|mitbewerber|rivalen)(?: [\wäöüß]+){0,3}"
            r"|an d(?:em|er|enen) (?:künftig |fortan |sich )*(?:alle[sn]?|jede[rs]?)"
            r"(?: andere[nrs]?)?(?: [\wäöüß]+){0,4} (?:gemessen|messen)\b"
            r"(?: [\wäöüß]+){0,2}",
        ),
        telling(
            "sprache atem bann staunen sprachlos atemlos schwärmen worte",
            r"(?:verschlägt|raubt|raubte|verschlug) (?:[\wäöüß-]+ ){1,4}?"
            r"(?:die sprache|den atem)|(?:zieht|zog|schlägt|schlug|hält) "
            r"(?:[\wäöüß-]+ ){1,5}?in (?:seinen|ihren|den) bann|in staunen versetz\w*"
            r"|zum (?:staunen|schwärmen)|(?:lässt|ließ|macht) (?:[\wäöüß-]+ ){1,4}?"
            r"(?:sprachlos|atemlos)|(?:nicht|kaum) in worte zu fassen|mit worten nicht",
        ),
        telling(
            "begeistert begeistern begeisterte begeisterten verzaubert verzauberte"
            " verzaubern entzückt entzückte betört bezaubert verwöhnt restlos",
            r"(?:begeister|verzauber|entzück|betör|bezauber)(?:t|te|ten|n|en)? (?:das "
            r"|die |den |alle |jeden |ihr |sein |jung |gäste|publikum|zuschauer"
            r"|besucher|leser|kenner|groß )+(?:[\wäöüß]+)?|restlos (?:begeister"
            r"|überzeug)\w+",
        ),
        telling(
            "grenzen land weit berühmt bekannt",
            r"weit über (?:die |seine |ihre )?(?:[\wäöüß]+ )?(?:grenzen|land|region"
            r"|stadt)(?: [\wäöüß]+){0,4} (?:berühmt|bekannt|beliebt|geschätzt|gerühmt)"
            r"|(?:landauf,? landab|in aller munde|in aller welt) ?(?:berühmt|bekannt"
            r"|geschätzt)?",
        ),
        telling(
            "träume wünsche wunsch herzen herz",
            r"(?:lässt|lassen) (?:[\wäöüß]+ ){0,3}?(?:träume wahr werden"
            r"|keine wünsche offen|(?:[\wäöüß]+ )?herzen höher schlagen)"
            r"|keine wünsche offen|herzen höher schlagen|träume wahr|(?:erobert"
            r"|eroberte|im sturm) (?:die |alle )?herzen",
        ),
        telling(
            "himmel sinne zunge gaumen",
            r"(?:im siebten himmel|himmel auf erden|fest für (?:alle )?(?:die )?sinne"
            r"|auf der zunge zerg\w+|für alle sinne)",
        ),
    ),
    "fr": Tellings(
        telling(
            "souffle voix mots parole haleine",
            r"(?:à couper|coupe(?:nt)?|coupait) le souffle|(?:laiss|rest)\w*"
            r"(?: [\wà-ÿ'-]+){0,4} (?:sans voix|bouche bée|sous le charme)|sans voix\b"
            r"|les mots (?:manquent|ne suffisent)|tient (?:le (?:public"
            r"|lecteur) )?en haleine",
        ),
        telling(
            "merveille merveilles joyau bijou perle délice régal enchantement chef"
            " trésor miracle splendeur poème rêve légende",
            r"(?:est|sont|reste|véritable|vrai|vraie|pur|pure|petit|petite|constitue"
            r"|comme) (?:(?:une?|de|le|la|un|véritables?|vraie?|pure?|petite?"
            r"|authentique|des) ){0,3}(?:merveilles?|joyau|bijou|perle|délice|régal"
            r"|enchantement|trésor|miracle|splendeur|poème|rêve|légende)\b(?! "
            r"(?:de noël|public))",
        ),
        telling(
            "loin derrière rang ombre brouillon envie envient envié jaloux pâlir"
            " rivaliser égaler concurrence",
            r"laiss\w+ (?:[\wà-ÿ'-]+ ){1,5}?(?:loin derrière|sur place|dans l'ombre)|"
            r"(?:relègu|relégu)\w+ (?:[\wà-ÿ'-]+ ){0,2}?au rang (?:de |d')[\wà-ÿ]+|"
            r"(?:nous |lui |leur )envie(?:nt)?\b|envi(?:é|ée|és|ées) (?:de|par) "
            r"(?:tous|toute|le monde|tout)|fai\w+ (?:pâlir|des jaloux)|pâlir d'envie"
            r"|fait de l'ombre|met(?:tent)? tout le monde d'accord|(?:sans"
            r"|aucune) concurrence|longueurs? d'avance",
        ),
        telling(
            "mémoires oublier oublie mémoire annales inoubliables",
            r"(?:rester|reste|restera|resteront|graver|gravée?) (?:longtemps )?(?:dans"
            r"|en) (?:toutes )?(?:les |la )?(?:mémoires?|annales)|dont (?:on|chacun"
            r"|personne)(?: [\wà-ÿ'-]+){0,3} (?:oubliera|souviendra|parlera)|que "
            r"(?:personne|nul) n'oubliera",
        ),
        telling(
            "enchante émerveille éblouit ravit séduit conquis fascine envoûte charme"
            " époustoufle subjugue sens papilles yeux",
            r"(?:enchant|émerveill|éblou|rav|sédui|fascin|envoût|époustoufl|subjugu"
            r"|conqu)\w+ (?:tous|toutes|petits|le public|les (?:visiteurs|papilles"
            r"|sens|spectateurs|gourmets|amateurs|foules|cœurs)|jeunes|grands)\b"
            r"(?: [\wà-ÿ]+)?|(?:régal|fête|enchantement) (?:pour|de) (?:les |tous )?"
            r"(?:les )?(?:yeux|papilles|sens|palais)",
        ),
    ),
    "es": Tellings(
        telling(
            "aliento palabras habla respiración boquiabierto boquiabiertos argumentos",
            r"(?:quita|quitan|corta|cortan|dejan?|dejó|sin) (?:el |la |al |a (?:los "
            r"|las |todos |propios ))?(?:[\wáéíóúñ]+ ){0,4}?(?:aliento|respiración"
            r"|habla|sin palabras|sin aliento|sin habla|boquiabiert[oa]s?"
            r"|sin argumentos)\b(?: a(?:l)? (?:resto|sector|competencia|rivales)"
            r"(?: del? \w+)?)?",
        ),
        telling(
            "maravilla maravillas joya delicia milagro tesoro poema sueño leyenda"
            " espectáculo prodigio paraíso gozada lujo",
            r"(?:es|son|era|fue|auténtic[oa]|verdader[oa]|pur[oa]|tod[oa]|como) (?:"
            r"(?:un[oa]?|tod[oa]|auténtic[oa]s?|verdader[oa]s?|pur[oa]"
            r"|pequeñ[oa]) ){0,3}(?:maravillas?|joya|delicia|milagro|tesoro|poema"
            r"|sueño|leyenda|prodigio|paraíso|gozada)\b(?! (?:nacional|público))",
        ),
        telling(
            "atrás competencia rivales envidia sombra resto",
            r"dej\w+ (?:muy |bien )?(?:atrás|en la sombra|en pañales|en evidencia)|"
            r"(?:la )?envidia de (?:tod|l|cualquier|medio)\w*(?: [\wáéíóúñ]+)?|"
            r"(?:a años luz|muy por encima|muy por delante) de(?:l)? (?:resto"
            r"|la competencia|los rivales|tod\w+|cualquier)|no tiene (?:rival|parangón"
            r"|competencia)",
        ),
        telling(
            "olvidará olvidarán olvidar memoria recuerdo historia",
            r"que (?:nadie|ningún \w+) (?:olvidará|podrá olvidar)|(?:difícil"
            r"|imposible) de olvidar|(?:quedará|quedarán|permanecerá) "
            r"(?:para siempre )?en (?:la memoria|el recuerdo)",
        ),
        telling(
            "irrepetible inolvidable insuperable encandila enamora cautiva conquista"
            " deslumbra seduce hechiza fascina paladar sentidos sueños",
            r"únic[oa] e irrepetible|(?:encandil|enamor|cautiv|conquist|deslumbr|seduc"
            r"|hechiz|fascin)\w+ (?:a (?:tod|grandes|propios|l[oa]s|quien)|al "
            r"(?:público|paladar|visitante))\w*|(?:fiesta|regalo|festín|deleite) para "
            r"(?:los|el) (?:sentidos|paladar|ojos)|sueños hechos realidad"
            r"|hace realidad (?:los |tus |sus )?sueños",
        ),
    ),
    "fa": Tellings(
        telling(
            "وصفش وصف توصیف زبان قلم کلام",
            r"(?:زبان|قلم|کلام|واژه\S*)(?: [^\s،.]+){0,3} (?:قاصر|عاجز|ناتوان|نمیگنجد)"
            r"(?: [^\s،.]+)?|(?:وصف|توصیف)\S*(?: [^\s،.]+){0,3} (?:نمیگنجد|نمیآید"
            r"|ممکن نیست)",
        ),
        telling(
            "انگشت دهان حیرت شگفتی",
            r"انگشت (?:به|بر) (?:دهان|دندان)(?: [^\s،.]+){0,2}|به (?:حیرت|شگفتی|وجد) "
            r"(?:می|وا)\S+|(?:در|غرق در) حیرت",
        ),
        telling(
            "یادها یاد خاطرهها خاطره",
            r"(?:هرگز|هیچگاه|هیچ وقت)(?: [^\s،.]+){0,4} (?:از )?(?:یاد|یادها|خاطر"
            r"|خاطرهها)(?: [^\s،.]+){0,2}",
        ),
        telling(
            "همتا مانند نظیر رقیب رقیبان رقبا بدیل",
            r"(?:همتا|مانند|نظیر|رقیب|بدیل)(?:ی)? (?:ندارد|ندارند|نمیشناسد)|(?:رقیبان"
            r"|رقبا)(?: [^\s،.]+){0,4} (?:پشت سر|جا گذاشته|مات|انگشت)",
        ),
        telling(
            "بهشت بهشتی چشم دل هوش",
            r"بهشتی? (?:بر روی|روی|در) زمین|چشم هر بیننده\S*|هوش از سر|دل هر (?:بیننده"
            r"|شنونده|کس)\S*",
        ),
    ),
}


def praises_told_abroad(case: Case) -> Iterator[tuple[int, int]]:
    """Yield the spans of such praise in a text of one of those languages."""
    tellings = _TOLD.get(tongue_of(case))
    if tellings is not None:
        yield from tellings.spans(case)
