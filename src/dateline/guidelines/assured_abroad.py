"""What is assured of safety, bodies and money in German, French, Spanish and Persian (DG-33).

Pairs like those of `remedy_words_abroad`: things, and what is said of them in the same sentence.
"""

_Pairs = tuple[tuple[str, str, str], ...]
_GERMAN: _Pairs = (
    (
        "health",
        (
            "unfall unfälle sturz stürze brand brände ertrinken verletzung einbruch einbrüche"
            " hacker dieb"
            " diebe absturz abstürze explosion vergiftung fehler verwechslung zusammenstoß"
            " stromschlag"
            " niemand keiner kein nichts kinder kleinkind"
        ),
        (
            r"\b(?:(?:ist|sind|werden) (?:\w+ )?(?:unmöglich|ausgeschlossen|geschichte)|gehör(?:t"
            r"|en) der"
            r" vergangenheit|(?:kann|können) (?:\w+ ){0,5}?(?:zu schaden|verletzt|verletzen"
            r"|ertrinken"
            r"|herunterfallen|stürzen|ersticken|passieren|geschehen|zustoßen)|macht (?:\w+"
            r" )?(?:\w+ )?"
            r"unmöglich|schließt .{0,30} aus\b|völlig (?:sicher|ungefährlich|unbedenklich|harmlos)"
            r"|absolut sicher|unzerstörbar|unfehlbar|nicht zu (?:knacken|hacken|fälschen"
            r"|überlisten)"
            r"|hat keine chance|haben keine chance|kommt keiner|kommt niemand)\b"
        ),
    ),
    (
        "health",
        (
            "medikament tablette pillen brille krücke hörgerät operation arzt zahnarzt insulin"
            " spritze"
            " schmerzmittel rollstuhl"
        ),
        (
            r"\b(?:brauch(?:t|en) (?:\w+ )?(?:kein|keine|keinen|nicht mehr)|nicht mehr (?:nötig"
            r"|gebraucht)"
            r"|überflüssig|unnötig|erspar(?:t|en)|ersetz(?:t|en)|verzicht(?:et|en) auf|weg(?:legen"
            r"|werfen"
            r"|geworfen|gelegt)|absetzen|abgesetzt|kommt ohne|kommen ohne|beiseite)\b"
        ),
    ),
    (
        "money",
        (
            "geld ersparnis einlage kapital anlage anteil rente vermögen einsatz sparer anleger"
            " zins schein"
        ),
        (
            r"\b(?:niemand (?:\w+ ){0,4}?verloren|wie auf der bank|sicherer als|mehr als (?:jede"
            r"|die)"
            r" (?:bank|sparkasse)|bei jedem wetter|was auch (?:kommt|geschieht)|jahr für jahr"
            r"|zahlt sich"
            r" (?:in jedem fall|garantiert) aus|kein(?:en)? verlust|verlustfrei|steht nie auf dem"
            r" spiel"
            r"|bekommt (?:sein|ihr)\w* .{0,20}zurück)\b"
        ),
    ),
)
_FRENCH: _Pairs = (
    (
        "health",
        (
            "accident chute incendie noyade blessure cambriolage pirate voleur intoxication erreur"
            " collision"
            " explosion personne aucun rien enfant"
        ),
        (
            r"\b(?:(?:est|sont|devien\w+) (?:\w+ )?(?:impossibles?|exclue?s?)|appartien\w+ au"
            r" passé|ne"
            r" (?:peut|peuvent|pourra|risque) (?:\w+ )?(?:plus |pas |jamais )?(?:se blesser|se"
            r" noyer|tomber"
            r"|être (?:blessé|piraté|volé|forcé)|arriver|survenir|se produire|s'étouffer|prendre"
            r" feu)"
            r"|rend(?:ent)? .{0,30} impossibles?|totalement (?:sûr|inoffensif|sans danger)|sans"
            r" aucun danger"
            r"|absolument sûre?|infaillible|inviolable|n'ont aucune chance|n'a aucune chance"
            r"|écarte tout)\b"
        ),
    ),
    (
        "health",
        (
            "médicament cachet comprimé pilule lunettes béquille opération médecin dentiste"
            " insuline piqûre"
        ),
        (
            r"\b(?:n'ont? plus besoin|n'a plus besoin|plus besoin de|inutiles?|superflus?"
            r"|remplac(?:e|ent)"
            r"|se pass(?:e|ent) de|dispens(?:e|ent) de|rang(?:e|ent) leurs?|épargn(?:e|ent)"
            r"|jett?(?:e|ent)"
            r" leurs?|abandonn(?:e|ent) leurs?)\b"
        ),
    ),
    (
        "money",
        (
            "argent épargne dépôt capital placement part rente mise épargnant investisseur intérêts"
            " obligation"
        ),
        (
            r"\b(?:personne n'a (?:jamais )?perdu|comme à la banque|plus sûre?s? que|mieux (?:que"
            r"|qu'à) la"
            r" banque|par tous les temps|quoi qu'il arrive|année après année|ne (?:peut|peuvent"
            r"|peut pas)"
            r" (?:que monter|pas perdre|perdre|baisser)|à l'abri de|n'est jamais en jeu|ne court"
            r" aucun"
            r" risque|récupèr(?:e|ent) (?:sa|leur) mise)\b"
        ),
    ),
)
_SPANISH: _Pairs = (
    (
        "health",
        (
            "accidente caída incendio ahogamiento herida lesión lesiones robo pirata ladrón"
            " ladrones"
            " intoxicación error errores choque colisión explosión nadie ningún ninguna nada niño"
            " niños"
        ),
        (
            r"\b(?:(?:es|son|resulta|resultan|queda|quedan) (?:\w+ )?(?:imposibles?|descartad\w+"
            r"|excluid\w+)"
            r"|(?:es|son) (?:cosa|cosas) del pasado|pertenecen? al pasado|(?:no )?(?:puede|pueden"
            r"|podrá) (?:\w+"
            r" ){0,2}?(?:hacerse daño|lesionarse|ahogarse|caerse|herirse|sufrir daño|ocurrir"
            r"|pasarle|ser"
            r" (?:hackead\w+|robad\w+|forzad\w+)|quemarse|cortarse)|hacen? imposible|totalmente"
            r" (?:segur\w+"
            r"|inofensiv\w+)|absolutamente segur\w+|sin (?:ningún |el menor )?peligro|infalible"
            r"|inviolable"
            r"|no tienen? (?:ninguna )?(?:posibilidad|nada que hacer)|sal\w+ iles\w+)\b"
        ),
    ),
    (
        "health",
        (
            "medicament medicina pastilla píldora gafas muletas operación cirugía médico dentista"
            " insulina"
            " inyeccion inhalador audífono"
        ),
        (
            r"\b(?:ya no (?:\w+ )?(?:necesit\w+|us\w+|tom\w+|hac\w+ falta)|dej\w+ (?:de tomar|en"
            r" el cajón"
            r"|a un lado)|innecesari\w+|superflu\w+|sustituy\w+|reemplaza\w?|ahorra\w? (?:la|el"
            r"|las|los)"
            r"|prescind\w+ de|sin necesidad de|olvida\w?)\b"
        ),
    ),
    (
        "money",
        (
            "dinero ahorro depósito rendimiento capital inversi participaci renta aportaci"
            " ahorrador inversor"
            " valor bono dividendo"
        ),
        (
            r"\b(?:nadie (?:\w+ ){0,4}?perd\w+|como en el banco|más segur\w+ que|más que (?:el"
            r"|cualquier)"
            r" banco|llueva o truene|pase lo que pase|año tras año|no (?:sabe|saben|puede|pueden)"
            r" (?:bajar"
            r"|caer|perder\w*)|solo sube\w?|nunca está en juego|no corre\w? (?:ningún )?riesgo"
            r"|recuper\w+ su"
            r" (?:dinero|aportación|inversión)|asegura\w? una renta)\b"
        ),
    ),
)
_PERSIAN: _Pairs = (
    (
        "health",
        "تصادف حادثه آتش سقوط غرق دزد هکر مسمومیت خطا انفجار هیچ‌کس هیچکس هیچ کودک کودکان",
        (
            r"(?:غیرممکن|ناممکن|محال|به تاریخ پیوست|دیگر رخ نمی|دیگر پیش نمی|آسیب نمی|آسیبی نمی"
            r"|صدمه نمی"
            r"|کاملاً? (?:ایمن|امن|بی.?خطر|بی.?ضرر)|نفوذناپذیر|نمی.?توان\S* (?:هک|باز|نفوذ)|هیچ"
            r" خطری)"
        ),
    ),
    (
        "health",
        "دارو داروها داروی قرص قرصها عینک عصا جراحی عمل پزشک انسولین آمپول سمعک",
        (
            r"(?:بی.?نیاز|نیازی (?:به \S+ )?ندار|نیازی نیست|دیگر .{0,20}نمی.?(?:خواه|خور|کن|زن)"
            r"|کنار می"
            r"|کنار گذاشت|دور می.?انداز|جایگزین|بدون نیاز)"
        ),
    ),
    (
        "money",
        "سرمایه پول پس‌انداز پس سپرده سود سهام سهم اوراق زمین صندوق درآمد",
        (
            r"(?:هیچ.?کس .{0,20}(?:ضرر|زیان)|مثل بانک|امن.?تر از|بیشتر از (?:هر )?بانک|در هر حال"
            r"|هر چه پیش"
            r" آید|سال به سال|هیچ.?گاه .{0,15}(?:ضرر|کم|افت)|به خطر نمی|تضمین.?شده)"
        ),
    ),
)
ASSURED = {"de": _GERMAN, "fr": _FRENCH, "es": _SPANISH, "fa": _PERSIAN}
"""By language; read like the pairs of `remedy_words_abroad`."""
