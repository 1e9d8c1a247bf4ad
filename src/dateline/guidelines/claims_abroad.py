"""Promises of health in Persian, German, French and Spanish, and legal claims there: the forms."""

from dateline.release.patterns import late

_AILMENTS_DE = (
    r"(?:krebs|diabetes|schlaganfall\w*|herzinfarkt\w*|demenz|alzheimer|asthma|rheuma|gicht"
    r"|depressionen?"
    r"|migräne|erkältung\w*|grippe|infektion\w*|arthrose|allergien?|osteoporose|thrombosen?"
    r"|schmerzen|stress)"
)
_AILMENTS_FR = (
    r"(?:cancers?|diabète|infarctus|avc|démence|alzheimer|asthme|rhumatismes?|arthrose|dépression"
    r"|migraines?"
    r"|rhumes?|grippe|infections?|allergies?|ostéoporose|douleurs?|stress|insomnies?"
    r"|maladies?(?: [a-zà-ÿ]+)?)"
)
_AILMENTS_ES = (
    r"(?:cáncer|diabetes|infartos?|demencia|alzheimer|asma|reuma|artrosis|depresión|migrañas?"
    r"|resfriados?"
    r"|gripe|infecciones|alergias?|osteoporosis|dolor(?:es)?|estrés|insomnio"
    r"|enfermedades(?: [a-zá-ÿ]+)?)"
)
HEALTH_WORDS = frozenset(
    [
        "senkt",
        "schützt",
        "stärkt",
        "hilft",
        "beugt",
        "verhindert",
        "nebenwirkungen",
        "verlängert",
        "klinisch",
        "halbiert",
        "genesen",
        "gesund",
        "verdoppelt",
        "baisser",
        "disparaître",
        "protège",
        "renforce",
        "stimule",
        "prévient",
        "évite",
        "combat",
        "soulage",
        "réduit",
        "élimine",
        "apaise",
        "effets",
        "cliniquement",
        "guérissent",
        "double",
        "triple",
        "prolonge",
        "baja",
        "reduce",
        "protege",
        "fortalece",
        "previene",
        "alivia",
        "efectos",
        "elimina",
        "duplica",
        "combate",
        "فشار",
        "قند",
        "چربی",
        "کلسترول",
        "سرطان",
        "دیابت",
        "سکته",
        "ایمنی",
        "عوارض",
        "کلیه",
        "بیماری",
        "بیماریها",
        "لاغر",
        "زودتر",
        "خطر",
    ]
)
HEALTH = late(
    rf"senkt (?:den |das |die )?(?:blutdruck|cholesterin\w*|blutzucker\w*|fieber"
    rf"|(?:\w+)?risiko(?: \w+){{0,3}})"
    rf"|schützt (?:\w+ )?(?:vor|gegen) (?:\w+ )?{_AILMENTS_DE}|hilft (?:\w+ )?(?:gegen"
    rf"|bei) (?:\w+ )?{_AILMENTS_DE}"
    r"|stärkt (?:das|die|den) (?:immunsystem|abwehr\w*|herz|gedächtnis|nerven|gelenke|knochen)"
    rf"|(?:beugt|verhindert|lindert|beseitigt) (?:\w+ ){{0,2}}?{_AILMENTS_DE}"
    rf"|ohne (?:\w+ )?nebenwirkungen"
    r"|verlängert das leben|klinisch (?:getestet|erwiesen|bewiesen)|(?:halbiert|verdoppelt"
    r"|verdreifacht) (?:das|die)"
    r" (?:\w+ )?\w*(?:risiko|gefahr)(?: \w+){0,3}|(?:genesen|werden) (?:\w+ ){0,3}?(?:schneller"
    r"|früher) (?:gesund)?"
    r"|fait (?:baisser|disparaître|fondre|tomber|passer) (?:la |le |les |l')(?:tension"
    r"|cholestérol|fièvre|douleurs?"
    r"|graisses?|glycémie|sucre|stress|migraines?|rides|pression)"
    rf"|protège (?:[a-zà-ÿ]+ )?(?:de |du |des |contre )(?:l'|la |le |les )?{_AILMENTS_FR}"
    r"|(?:renforce|stimule|booste) (?:le |les |l'|la )(?:système immunitaire|défenses|immunité"
    r"|mémoire|cœur|coeur|os)"
    rf"|(?:prévient|évite|combat|soulage|élimine|apaise"
    rf"|réduit) (?:le |la |les |l')?(?:risques? (?:de |d'|du ))?"
    rf"{_AILMENTS_FR}|sans (?:aucun )?effets? secondaires?|cliniquement (?:prouvée?s?|testée?s?)"
    r"|(?:double|triple) (?:le|les) risques? (?:de |d'|du )[a-zà-ÿ]+|prolonge la vie"
    r"|(?:guérissent|se remettent|récupèrent)(?: [\w'-]+){0,3}? plus (?:vite|tôt)"
    r"|baja la (?:presión|tensión|fiebre|glucosa)|reduce el (?:colesterol|riesgo de [a-zá-ÿ]+)"
    rf"|protege (?:de |del |contra )(?:el |la |los |las )?{_AILMENTS_ES}"
    rf"|fortalece (?:el |la |las |los )(?:sistema"
    r" inmunitario|sistema inmunológico|defensas|corazón|memoria|huesos)"
    rf"|(?:previene|alivia|elimina|combate) (?:el |la |los |las )?{_AILMENTS_ES}"
    rf"|sin efectos secundarios"
    r"|(?:duplica|triplica) el riesgo de [a-zá-ÿ]+"
    r"|(?:فشار خون|قند خون|چربی|کلسترول|تب)\S* را (?:\S+ ){0,2}?(?:پایین|کاهش|کم|تنظیم"
    r"|درمان)\S*(?: می\S+)?"
    r"|از (?:\S+ )?(?:سرطان|دیابت|سکته|بیماری\S*|پوکی استخوان|آلزایمر)(?: \S+){0,3}? (?:جلوگیری"
    r"|پیشگیری|محافظت)\S*"
    r"|(?:سیستم |دستگاه )?ایمنی(?: بدن)? را (?:تقویت|قوی|بالا)\S*|(?:بدون"
    r"|بی) (?:\S+ )?عوارض(?: جانبی)?"
    r"|خطر (?:\S+ ){1,3}?را (?:\S+ )?(?:برابر|نصف|کم|کاهش)\S*|(?:زودتر|سریعتر) (?:خوب|بهبود"
    r"|درمان)\S*"
)
LEGAL_WORDS = frozenset(
    [
        "gericht",
        "landgericht",
        "amtsgericht",
        "verwaltungsgericht",
        "richter",
        "richterin",
        "klage",
        "berufung",
        "urteil",
        "verfügung",
        "gerichtlich",
        "tribunal",
        "cour",
        "juge",
        "juges",
        "procès",
        "recours",
        "justice",
        "juez",
        "jueza",
        "tribunal",
        "corte",
        "juzgado",
        "juicio",
        "recurso",
        "sentencia",
        "دادگاه",
        "قاضی",
        "دادسرا",
        "حکم",
    ]
)
LEGAL = late(
    r"\b(?:\w*gericht|richter(?:in)?)(?: [\wäöüß-]+){0,7}? (?:bestätigt|entschieden|verurteilt"
    r"|abgewiesen|aufgehoben"
    r"|geurteilt|verworfen|zugesprochen|gestoppt|untersagt|erlaubt|angeordnet|gekippt|bestätigte"
    r"|gab|hob|verbot"
    r"|recht gegeben)\b"
    r"|\b(?:klage|berufung|beschwerde|eilantrag)(?: [\wäöüß-]+){0,6}? (?:abgewiesen"
    r"|zurückgewiesen|zurückgezogen"
    r"|gewonnen|verloren|abgelehnt|gescheitert|stattgegeben)\b"
    r"|\bvor gericht (?:\w+ ){0,3}?(?:gewonnen|verloren"
    r"|gezogen|gesiegt|gescheitert|erstritten)|\bgerichtlich (?:\w+ )?(?:untersagt|bestätigt"
    r"|erstritten|festgestellt)"
    r"|\beinstweilige verfügung\b"
    r"|\b(?:tribunal|cour d[e'] ?\w+|juges?|justice)(?: [\w'’-]+){0,5}? (?:a|ont|lui a"
    r"|leur a) (?:confirmé|rejeté"
    r"|annulé|débouté|donné raison|validé|suspendu|tranché|estimé|condamné|jugé|ordonné|reconnu"
    r"|autorisé|interdit)\b"
    r"|\b(?:a|ont) (?:gagné|perdu) (?:son|leur|le|ce) procès"
    r"|\brecours(?: [\w'’-]+){0,6}? (?:a été|est|fut) (?:rejeté"
    r"|déposé|accepté|retiré)|\b(?:a|ont) saisi (?:la justice|le tribunal)|\ben justice\b"
    r"|\b(?:juez|jueza|tribunal|corte|juzgado)(?: \w+){0,5}? (?:confirmó|rechazó|anuló|desestimó"
    r"|ordenó|condenó|falló"
    r"|suspendió|dio la razón|ha (?:confirmado|rechazado|anulado|desestimado|ordenado|suspendido"
    r"|dado la razón))\b"
    r"|\b(?:ganó|perdió|ganaron) (?:el|su) (?:juicio|pleito|caso)|\brecurso(?: \w+){0,5}? (?:fue"
    r"|ha sido) (?:rechazado"
    r"|desestimado|admitido)"
    r"|(?:دادگاه|قاضی)(?: \S+){0,8}? (?:تأیید|تایید|رد|لغو|ابطال|باطل|متوقف|صادر|تبرئه|رأی|رای"
    r"|حکم)\S* (?:کرد|داد|کرده"
    r"|داده|شد)"
)
