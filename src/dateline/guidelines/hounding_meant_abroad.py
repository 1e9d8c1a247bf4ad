"""People beset, exposed and shunned on call, in German, French, Spanish and Persian, by parts."""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.parts_abroad import Way, told_abroad, way

_DE_CALL = (
    r"\b(?:muss|müssen|soll|sollen|sollten?|bitten?|aufgerufen|ruft|rufen|fordert|möge|mögen"
    r"|lasst uns|wir werden|werden wir|eingeladen|gebeten|belohnung|prämie|kronen|euro|freibier"
    r"|wer|jede[rs]?|wollen wir|zeit|pflicht|darf|dürfen|niemand|keiner|kein)\b"
)
_FR_CALL = (
    r"\b(?:appelle|appelons|invite|invitons|demande|doit|doivent|devrai(?:t|ent)|faut|chacun"
    r"|récompense|prime|couronnes|euros|sont priés|est prié|publiez|affichez|suivez|appelez"
    r"|sonnez|notez|photographiez|que (?:personne|chacun)|nous allons|on va|exige|propose"
    r"|encourage|quiconque|qui(?: l')?a|aucun|personne)\b"
)
_ES_CALL = (
    r"\b(?:llama|llamamos|invita|pide|pedimos|debe|deben|debería(?:n)?|hay que|que nadie|nadie"
    r"|ningún|ninguna|recompensa|coronas|euros|cada|vamos a|propone|exige|anima|quien|publiquen"
    r"|sigan|cuelguen|fotografíen|toquen|esperen|para que|se ruega|se repartirá|quien sepa)\b"
)
_FA_CALL = (
    r"(?:خواسته می|خواهش می|دعوت می|باید|از (?:اهالی|اعضا|همه|مردم)|کنید|بزنید|بنویسید|بنویسند"
    r"|بفرستید|بفرستند|بچسبانید|بچسبانند|پاداش|جایزه|هر کس|هرکس|هیچ ?‌?کس|نگذارید|مژدگانی|تومان"
    r"|وقت آن)"
)


_WAYS: tuple[Way, ...] = (
    way(
        "de",
        "call",
        "namen adress anschrift telefonnummer foto bild porträt kennzeichen arbeitgeber"
        " gesicht wohnort",
        r"\b(?:namen?|(?:privat)?adressen?|anschriften?|telefonnummern?|fotos?|bilder"
        r"|porträts?|kennzeichen|gesichter|arbeitgeber|wohnorte?|wo (?:er|sie) wohn\w+)\b",
        r"(?:veröffentlich\w+|aushängen|ausgehängt|aufhängen|aufgehängt|anschlagen"
        r"|angeschlagen|ankleben|plakatier\w+|verlesen|vorlesen|schreiben|geschrieben"
        r"|hochladen|ins netz|online|verbreiten|teilen|weitergeben|nennt|nennen|meldet"
        r"|fotografier\w+|hängen|drucken)\b",
        r"(?:\b(?:an|auf) (?:die|der|den|jede[rn]?|dem|das|jeden) (?:\w*(?:mauer|wand|tür"
        r"|tor|brett|pranger|säule|laterne|baum|zaun|haltestelle|marktplatz))"
        r"|damit\b[^.;]{0,60}?(?:keiner|niemand|jeder|alle|ihnen|ihm|ihr)|bis (?:er|sie"
        r"|keiner|ihnen|der letzte)\b|der (?:kontrolleure|richter|spitzel|streikbrecher"
        r"|verräter|inspektoren|lehrer|beamten|vermieter|ärzte|gutachter|schiedsrichter"
        r"|reporter|journalisten|zeugen|nachbarn|gerichtsvollzieher|zugezogenen)|derer, die)",
        _DE_CALL,
    ),
    way(
        "de",
        "call",
        "verfolg jagen hetz besuch klingel anruf läut vor_der vor_ihr vor_sein auflauern"
        " belager lasst vorgärt vorgart haustür wohnung privat nachts",
        r"(?:verfolg\w+|jagen|hetzen|besuchen|klingeln|anrufen|anzurufen|läuten"
        r"|auf(?:zu)?lauern|belager\w+|stellen|warten|versammeln|beschimpf\w+|auspfeifen"
        r"|filmen|fotografieren|heimsuchen|begleiten|trommeln|hupen)\b",
        r"(?:bis in (?:ihre|seine|die)|(?:vor|an) (?:ihre[rn]?|seine[rnm]?|der|den|die)"
        r" (?:\w*(?:haus|häuser|tür|türen|wohnung|villa|garten|fenster)\w*)|nachts|jede"
        r" nacht|tag und nacht|um (?:zwei|drei|vier|mitternacht)|auf schritt und tritt|bis"
        r" (?:er|sie|keiner|der letzte)\b|zu hause|bis vor|beim abendessen|keine (?:ruhe"
        r"|nacht))",
        r"(?:\b\w*(?:richter|kontrolleure?|beamten?|journalist(?:en|in)?|reporter(?:in)?"
        r"|lehrer(?:in)?|vermieter(?:in)?|inspektor(?:en)?|brecher|spitzel|verräter"
        r"|eintreiber|zieher|chef|direktor|bürgermeister(?:in)?|abgeordneten?|nachbarn?"
        r"|zeugen|ärztin|arzt|ärzte|leiter(?:in)?|wärter|minister(?:in)?|prüfer|gutachter"
        r"|fahrer|schreiber|leute|händler)\b|\b(?:sie|ihn|ihr|ihm|ihnen|ihre|seine)\b)",
        _DE_CALL,
    ),
    way(
        "de",
        "call",
        "grüß bedien verkauf vermiet tür arbeit einstell beim_einkauf schneid meid",
        r"\b(?:niemand|keiner|keine|kein|nirgends|soll|sollen|darf|dürfen|aufgerufen)\b",
        r"(?:die tür (?:auf\w+|öffn\w+)|grüß\w+|bedien\w+|verkauf\w+|vermiet\w+|einstell\w+"
        r"|die hand (?:geben|gibt)|reden|spricht|brot|arbeit (?:geben|finden)|schneiden"
        r"|meiden)\b",
        r"(?:\b(?:ihnen|ihm|diesen|dieser|denen|derer|den (?:streikbrechern|verrätern"
        r"|spitzeln|zugezogenen|fremden|zeugen|\w+ern)|wer (?:gegen|ausgesagt|geredet"
        r"|unterschrieben))\b)[^.;]{0,60}(?:mehr|nie|niemals|in (?:\w+)|wieder)",
    ),
    way(
        "de",
        "call",
        "belohn prämi kronen euro freibier kiste kasten",
        r"(?:belohnung|prämie|kronen|euro|freibier|kiste|kasten)\b",
        r"\b(?:wer|demjenigen|derjenige|für (?:den|die|jeden))\b[^.;]{0,50}?(?:nennt|verrät"
        r"|findet|meldet|enttarnt|entlarvt|fotografiert|bringt|weiß|aufspürt|herausfindet"
        r"|den namen|die adresse)",
        r"(?:namen?|adresse|wohnt|wer |spitzel|verräter|informant\w*|schreiber|zeug\w+"
        r"|arbeitet|\w+er(?:in)?\b)",
    ),
    way(
        "fr",
        "call",
        "noms nom adresse portrait photo visage employeur téléphone plaque numéro",
        r"\b(?:noms?|adresses?|portraits?|photos?|visages?|employeurs?|numéros?|plaques?)\b",
        r"\b(?:publi(?:er|ez|ons|és?|e)|affich(?:er|ez|ons|és?|e)|placard(?:er|és?)"
        r"|coll(?:er|ez|és?)|diffus(?:er|ez|és?)|partag(?:er|ez)|lir?e|lus?|inscri(?:re"
        r"|ts?)|écrire|écrits?|envoy(?:er|ez)|donn(?:er|ez)|communiqu(?:er|ez)|recens(?:er"
        r"|ez)|photographi(?:er|ez)|mettre en ligne|accroch(?:er|ez|és?)|clou(?:er|és?)"
        r"|épingl\w+)\b",
        r"(?:jusqu'à ce qu|pour que (?:personne|plus|tout|chacun|tous|nul|leur)|afin que"
        r"|leurs? (?:employeurs?|familles?|enfants)|sur (?:la porte|le mur|les murs|chaque"
        r"|toutes les|la place|les portes|l'église)|des (?:huissiers|juges|inspecteurs"
        r"|contrôleurs|chasseurs|traîtres|jaunes|professeurs|médecins|journalistes|arbitres"
        r"|propriétaires|témoins|étrangers)|de (?:ceux|celles|tous ceux) qui|(?:leur|son"
        r"|sa) (?:adresse|domicile|employeur))",
        _FR_CALL,
    ),
    way(
        "fr",
        "call",
        "suivre suivez domicile chez sonn appel attend porte nuit maison repos visite harcel trac",
        r"\b(?:suiv(?:re|ez|ent|ons)|sonn(?:er|ez|ons)|téléphon(?:er|ez)|appeler|appelez"
        r"|attend(?:re|ez|ons)|rend(?:re|ez) visite|visiter|rassembl(?:er|ez)|camp(?:er|ez)"
        r"|harcel(?:er|ez)|traqu(?:er|ez|ons)|pourchass\w+|huer|siffler|film(?:er|ez)"
        r"|manifester|tambouriner|klaxonner|réveiller|poursuivre|rendre la vie)\b",
        r"(?:jusqu'à ce qu|jusque|devant (?:chez|sa|son|leur|leurs|la maison|la porte|le"
        r" domicile)|chez (?:lui|elle|eux|elles|le|la|les)|à (?:son|leur) domicile"
        r"|(?:chaque|toutes les) (?:nuits?|soirs?|heures?|matins?)|jour et nuit|la nuit|en"
        r" pleine nuit|à leur porte|à sa porte|partout où|impossible|infernale|à l'école de)",
        r"(?:\b(?:huissiers?|juges?|maires?|ministres?|journalistes?|inspect(?:eur|rice)s?"
        r"|contrôleurs?|patrons?|direct(?:eur|rice)s?|propriétaires?|professeurs?|médecins?"
        r"|arbitres?|députés?|voisins?|témoins?|traîtres?|jaunes|lui|elle|eux|elles|les|le"
        r"|la|l'\w+)\b)",
        _FR_CALL,
    ),
    way(
        "fr",
        "call",
        "vend serv loue embauch salu parl pain",
        r"\b(?:que personne|personne|aucun\w*|nul|ne)\b[^.;]{0,50}?(?:vend\w*|serv\w*"
        r"|lou\w+|embauch\w*|salu\w*|parl\w*|adress\w* la parole|serre\w* la main)",
        r"\b(?:leur|lui|plus|ces (?:gens|familles|traîtres|jaunes)|cette (?:famille|femme)"
        r"|ceux qui|celui qui|quiconque)\b",
        r"\b(?:doit|doivent|faut|ne doit|devrait|devra|que personne|demande|appelle"
        r"|invite)\b",
    ),
    way(
        "es",
        "call",
        "nombre dirección direcciones foto retrato cara teléfono matrícula empresa número",
        r"\b(?:nombres?|dirección|direcciones|fotos?|fotografías?|retratos?|caras?|rostros?"
        r"|teléfonos?|matrículas?|números?|domicilios?)\b",
        r"\b(?:publi(?:car|quen|cará\w*|cados?|quemos)|col(?:gar|gados?)|cuelguen|peg(?:ar"
        r"|uen|ados?)|difund\w+|compart\w+|leer(?:á|án|se)?|leídos?|escrib\w+|envi(?:ar|en)"
        r"|manden|mandar|entregu?\w+|fotografi\w+|subir|suban|clav\w+|exhib\w+|pintar"
        r"|pinten|repart\w+)\b",
        r"(?:hasta que|para que (?:nadie|todos?|el pueblo|sepan|se)|en (?:la puerta|el muro"
        r"|la pared|las paredes|cada|todas las|la plaza|la iglesia)|de (?:los|las)"
        r" (?:inspectores|jueces|esquiroles|traidores|maestros|médicos|periodistas|árbitros"
        r"|caseros|cobradores|vecinos que|testigos|extranjeros)|de (?:quienes|los que|las"
        r" que|todos los que)|(?:sus|su) (?:domicilios?|jefes?|empresas?|familias?))",
        _ES_CALL,
    ),
    way(
        "es",
        "call",
        "sigan seguir siguen portal casa puerta noche timbre llam espera descansar"
        " domicilio vida persig acos acech",
        r"\b(?:sigan|seguir(?:l[oae]s?)?|persig\w+|acos\w+|acech\w+|esper(?:ar|en"
        r"|emos)(?:l[oae]s?)?|llam(?:ar|en|emos)(?:l[oae]s?)?|toc(?:ar|quen)|toquen"
        r"|visit\w+|concentr\w+|acamp\w+|grab(?:ar|en)|fotografi\w+|abuche\w+|dejen|hagan"
        r"|hacer(?:les?)?|golpe(?:ar|en) (?:la|las|su) puertas?|caceroladas?)\b",
        r"(?:hasta (?:que|su|sus|la|el)|a (?:su|la|sus) (?:puerta|casa|portal|domicilio)s?"
        r"|(?:ante|frente a|delante de|en) (?:su|la|las|sus|el) (?:casa|puerta|portal"
        r"|domicilio|chalet)s?|cada (?:noche|hora|día|madrugada)|todas las noches|día y"
        r" noche|de madrugada|de noche|no (?:los |las |lo |la )?(?:dejen|dejar)"
        r" (?:descansar|dormir|en paz)|imposible|un infierno|allá donde)",
        r"\b(?:los|las|lo|la|le|les|sus?|cobrador(?:es)?|jueces|juez|alcaldesa?|alcalde"
        r"|inspector(?:a|es)?|periodistas?|maestr[oa]s?|médic[oa]s?|árbitros?|caser[oa]s?"
        r"|director(?:a|es)?|concejal(?:a|es)?|esquirol(?:es)?|testigos?)\b",
        _ES_CALL,
    ),
    way(
        "fa",
        "call",
        "نام اسم عکس نشانی آدرس شماره چهره محل_کار",
        r"(?:نام|اسم|عکس|نشانی|آدرس|شماره|چهره|محل کار|تصویر)\S*",
        r"(?:بنویس|بچسبان|منتشر|پخش|نصب|بفرست|بخوان|اعلام|به دیوار|بر دیوار|آویزان|در گروه"
        r"|روی دیوار|افشا|بگذار)\S*",
        r"(?:کسانی|کسی|آنها|آنان|او|خبرچین|خائن|جاسوس|بازرس|معلم|قاضی|مأمور|مامور|خبرنگار"
        r"|مدیر|همسایه|پزشک|داور|شاهد|مهاجر|اعتصاب‌?شکن)\S*",
        r"(?:تا (?:هیچ|همه|دیگر|مردم|وقتی|زمانی|کسی)|دیوار|در مسجد|میدان|ورودی|جواب سلام"
        r"|همه (?:بدانند|ببینند|بشناسند)|خانه|استعفا|ترک|برود|بروند)",
        _FA_CALL,
    ),
    way(
        "fa",
        "call",
        "خانه منزل شب در_خانه دنبال تعقیب آرامش سلام نفروش",
        r"(?:(?:جلوی|جلو|دم|در|مقابل|پشت) (?:در )?(?:خانه|منزل)\S*|هر شب|شب و روز|نیمه‌?شب"
        r"|نصف شب|تا (?:خانه|در خانه|دم در)|همه جا|هرجا|جواب سلام\S*|آسایش|آرامش|خواب)",
        r"(?:جمع شو|تجمع|برو|زنگ بزن|تعقیب|دنبال|سر و صدا|بوق|بکوب|بایست|منتظر|نده|ندهد"
        r"|نگذار|سلب|حرام|بگیر|نفروش)\S*",
        r"(?:بازرس|معلم|قاضی|مأمور|مامور|خبرنگار|مدیر|همسایه|پزشک|داور|شاهد|خائن|خبرچین"
        r"|شهردار|صاحب‌?خانه|آنها|آنان|او|ش|شان|کسانی|کسی که|این (?:زن|مرد|خانواده"
        r"|افراد))\S*",
        _FA_CALL,
        r"(?:تا (?:وقتی|زمانی|استعفا|دیگر|برود|بروند|هیچ|آن|این)|آسایش|هر شب|شب و روز"
        r"|نیمه‌?شب|نصف شب|نفروش\S*|جواب سلام\S*|نگذار\S*)",
    ),
)


def hounding_meant_abroad(case: Case) -> Iterator[tuple[int, int]]:
    """Yield where a text in one of those languages calls for people to be beset or exposed."""
    for start, end, _ in told_abroad(case, _WAYS):
        yield start, end
