"""Violence urged, wished or honoured, and contempt, in German, French, Spanish and Persian."""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.parts_abroad import Way, told_abroad, way

_DE_WHO = (
    r"\b(?:\w*(?:zieher|beamten?|richter(?:n|in|innen)?|leuten?|männern?|frauen"
    r"|vermietern?|politikern?|journalist(?:en)?|reportern?|wärtern?|aufsehern?"
    r"|kontrolleuren?|kontrolleur|inspektor(?:en)?|polizist(?:en)?|lehrern?|ärzten?"
    r"|arzt|händlern?|bonzen|chefs?|brechern?|verrätern?|spitzeln?|ausländern?|fremden?"
    r"|flüchtlingen?|bettlern?|zigeunern?|juden?|muslimen?|nachbarn|schiedsrichtern?"
    r"|schaffnern?|ministern?|minister|bürgermeistern?|abgeordneten?|räten?|schweinen?"
    r"|pack|gesindel|bande|eintreibern?|besetzern?|bauern|direktor(?:en)?"
    r"|präsident(?:en)?|wirt|wirten?|zugezogenen?|migrant(?:en)?|siedlern?|besitzern?"
    r"|managern?|feinden?|gegnern?|kinder|volk|stamm|sippen?|leser|schreiberlingen?"
    r"|gutachtern?|prüfern?|bankern?|spekulanten?|hehlern?|streikbrechern?|wächtern?)\b"
    r"|(?:sie|ihn|ihm|ihnen|denen|die da|jeden?|jedem|solche[nr]?|keiner|wer)\b)"
)
_DE_DONE = (
    r"(?:verprügel[nt]|erschlagen|totschlagen|totgeschlagen"
    r"|zusammen(?:zu)?(?:ge)?schlagen|(?:auf|er)?(?:ge)?häng(?:t|en)|aufknüpfen"
    r"|aufgeknüpft|erschießen|erschossen|abgeknallt|abknallen|verbrannt|verbrennen"
    r"|anzünden|angezündet|ersäuf(?:t|en)|ertränk(?:t|en)|(?:ge)?steinig(?:t|en)"
    r"|(?:aus)?(?:ge)?peitsch(?:t|en)|geköpft|köpfen|niederstechen|niedergestochen"
    r"|abstechen|abgestochen|vergas(?:t|en)|vergift(?:et|en)|beseitig(?:t|en)"
    r"|ausgerottet|ausrotten|ausgemerzt|ausmerzen|vernichte[nt]|töten|getötet"
    r"|umgebracht|umbringen|hingerichtet|hinrichten|(?:ge)?lynch(?:t|en)|kastrier(?:t"
    r"|en)|verstümmel[nt]|zertreten|zerquetsch(?:t|en)|(?:blutig|windelweich|grün und"
    r" blau|krankenhausreif|krumm) (?:ge)?(?:schlagen|prügel[nt])|(?:die|das|den|jeden)"
    r" (?:knochen|beine|finger|hände|zähne|schädel|kiefer|nase|genick|knie|rippen|arme)"
    r" (?:zu )?(?:brechen|gebrochen|einschlagen|eingeschlagen|ausschlagen|abhacken"
    r"|abgehackt)|(?:ins (?:meer|wasser|feuer|hafenbecken)|in (?:den|die|das) \w+|von"
    r" der \w+|an die wand|aus dem fenster|vor den zug|über die \w+) (?:ge)?(?:worfen"
    r"|werfen|trieben|treiben|stellen|stellt|stoßen|jagen|jagt)|erwürg(?:t|en)"
    r"|durchbohr(?:t|en)|überfahren|niedergemäht|gevierteilt|teeren und federn|geteert)"
)
_FR_WHO = (
    r"\b(?:huissiers?|propriétaires?|bailleurs?|juges?|maires?|ministres?|journalistes?"
    r"|inspecteurs?|contrôleurs?|gendarmes?|policiers?|patrons?|contremaîtres?"
    r"|directeurs?|étrangers?|migrants?|réfugiés?|roms?|juifs?|musulmans?|gitans?"
    r"|tziganes?|mendiants?|traîtres?|jaunes|briseurs de grève|chasseurs?|médecins?"
    r"|professeurs?|instituteurs?|percepteurs?|agents?|voisins?|saisonniers?|arbitres?"
    r"|députés?|conseillers?|gardes?|gardiens?|banquiers?|notaires?|préfets?|collabos?"
    r"|mécréants?|infidèles?|hérétiques?|nomades?|vagabonds?|drogués?|homosexuels?"
    r"|femmes?|gens (?:de|du|des)|ces gens|ceux qui|quiconque|celui qui|ils|les|leur"
    r"|eux)\b"
)
_FR_DONE = (
    r"\b(?:pend(?:re|us?|ues?|ez|ons)|fusill(?:er|é|és|ez)|noy(?:er|é|és|ez)|brûl(?:er"
    r"|é|és|ez)|lynch(?:er|é|és|ez)|égorg(?:er|é|és|ez)|étrangl(?:er|é|és|ez)"
    r"|abatt(?:re|us?|ez)|tu(?:er|é|és|ez)|tabass(?:er|é|és|ez)|frapp(?:er|é|és|ez)"
    r"|cogn(?:er|ez)|fouett(?:er|é|és|ez)|lapid(?:er|é|és|ez)|extermin(?:er|é|és|ez)"
    r"|éliminer|éliminés?|écras(?:er|é|és|ez)|poignard(?:er|é|és|ez)|massacr(?:er|é|és"
    r"|ez)|saign(?:er|é|és|ez)|crev(?:er|és?|ez)|battre|battus?|jet(?:er|é|és|ez) (?:à"
    r" la mer|dans le \w+|dans la \w+|par la fenêtre|au feu|à l'eau)|cass(?:er|é|ez)"
    r" (?:les? \w+|la \w+)|bris(?:er|ez) (?:les? \w+|la \w+)|coup(?:er|ez) (?:les?"
    r" (?:mains?|doigts|oreilles|têtes?)|la (?:tête|langue|gorge))|gourdin|corde"
    r"|potence|empoisonn(?:er|é|és|ez)|décapit(?:er|é|és|ez)|châtr(?:er|é|és|ez)|mort)\b"
)
_ES_WHO = (
    r"\b(?:alguaciles?|caseros?|jueces|juez|alcaldes?|ministros?|periodistas?"
    r"|inspector(?:es)?|guardas?|guardias?|policías?|patrones|patrón|capataz|capataces"
    r"|director(?:es)?|extranjeros?|inmigrantes?|migrantes?|refugiados?|gitanos?"
    r"|judíos?|musulmanes|moros?|mendigos?|traidor(?:es)?|esquiroles?|esquirol|médicos?"
    r"|profesor(?:es)?|maestros?|cobrador(?:es)?|recaudador(?:es)?|vecinos?|temporeros?"
    r"|árbitros?|diputados?|concejal(?:es)?|banqueros?|notarios?|infieles|herejes"
    r"|nómadas|vagabundos?|drogadictos?|homosexuales|mujeres|esa gente|esta gente"
    r"|quienes?|los que|ellos|los|les|propietarios?|especuladores|okupas|usureros?)\b"
)
_ES_DONE = (
    r"(?:\b(?:colg|ahorc|fusil|ahog|quem|linch|degoll|estrangul|mat|golpe|apale|azot"
    r"|lapid|apedre|extermin|elimin|aplast|apuñal|mass?acr|tirote|decapit|castr|envenen"
    r"|ejecut|descuartiz)(?:ar(?:l[oe]s?|l[ae]s?)?|ad[oa]s?|uemos|emos|en|ad|adl[oe]s"
    r"|ue)\b|\b(?:romper|partir|cortar|quebrar)(?:les?)? (?:las?|los|el) (?:\w+)"
    r"|\b(?:tirar|echar|arrojar|lanzar)(?:l[oa]s?)? (?:al (?:mar|río|canal|pozo|fuego)"
    r"|por la ventana|del puente)|\b(?:paliza|soga|horca|garrote|palos|tiro|bala)\b"
    r"|\bmuert[oe]s?\b)"
)


_WAYS: tuple[Way, ...] = (
    way(
        "de",
        "incites",
        "schlagt prügelt erschlagt hängt knüpft erschießt steinigt verbrennt tötet"
        " ertränkt ersäuft zündet brecht zertretet vernichtet jagt treibt werft lyncht",
        r"(?:^|[.!?:;„“»\"] ?|, |und )(?:schlagt|prügelt|erschlagt|verprügelt|hängt|knüpft"
        r"|erschießt|steinigt|verbrennt|tötet|ertränkt|ersäuft|zündet|brecht|zertretet"
        r"|vernichtet|jagt|treibt|werft|lyncht) (?:die|den|diese[nr]?|jeden|alle|sie|ihn"
        r"|dem|den|ihm|ihnen|das) (?:\w+ ){0,2}?" + _DE_WHO.replace(r"\b(?:\w*", r"(?:\w*", 1),
    ),
    way(
        "de",
        "incites",
        "prügel schlagen häng knüpf erschieß erschossen knall verbrann verbrenn zünd säuf"
        " tränk steinig peitsch köpf stech stoch vergas vergift beseitig rott merz"
        " vernicht töte umbring umgebracht richte lynch kastrier stümmel zertret brech"
        " gebrochen hack worfen werfen trieben jagen wand würg fahren mäht",
        r"\b(?:muss|müssen|müsste[nr]?|soll|sollen|sollten?|gehört|gehören|verdien(?:t|en)"
        r"|darf man|dürfen|wollen wir|werden wir|wir werden|lasst uns|ist (?:es )?(?:keine?"
        r" \w+|recht|gut|pflicht|zeit)|hätte man|hätten|pflicht|recht|besser|kann man|man"
        r" könnte|man sollte|das beste|höchste zeit|aufgerufen|fordert|ruft)\b",
        _DE_WHO,
        _DE_DONE,
    ),
    way(
        "de",
        "incites",
        "bluten lebend heil sarg bahre krankenwagen verrecken krepieren ersaufen verfaulen"
        " strick galgen kugel knüppel",
        _DE_WHO,
        r"(?:\b(?:muss|müssen|soll|sollen|wird|werden|möge|mögen|sollten?|hoffentlich"
        r"|wünsch\w+)\b[^.;]{0,60}?(?:bluten|im sarg|auf (?:der|einer) bahre|im"
        r" krankenwagen|verrecken|krepieren|ersaufen|verfaulen|in der hölle)|\b(?:kommt"
        r"|kommen|geht|gehen|verlässt|verlassen)\b[^.;]{0,40}?(?:nicht (?:lebend|heil|mit"
        r" heilen)|im sarg|auf der bahre)|\b(?:strick|galgen|kugel"
        r"|knüppel)\b[^.;]{0,30}?(?:für|wartet|verdient|verstehen|gehört|billig|genügt))",
    ),
    way(
        "de",
        "praises",
        "ehre dank held hoch hut respekt vorbild orden medaille denkmal märtyrer verdient"
        " beifall bravo nachahm stolz feier",
        r"\b(?:ehre|dank(?:en|t)?|held(?:en)?|ein hoch|hoch leb\w+|hut ab|respekt"
        r"|vorbild\w*|orden|medaille|denkmal|märtyrer|verdient gemacht|beifall|bravo"
        r"|nachahm\w+|stolz|feiern?|wohltat|einen dienst)\b",
        r"\b(?:die|der|den|wer|welche)\b[^.;:]{0,70}?(?:"
        + _DE_DONE
        + r"|gebrochen|verprügelten?|erschlug(?:en)?|erschoss(?:en)?|anzündeten?"
        r"|niederbrannten?|steinigten|tötete(?:n)?|totschlug(?:en)?|niederschlug(?:en)?"
        r"|krankenhaus)",
    ),
    way(
        "de",
        "hates",
        "menschen tiere ratten parasiten ungeziefer seuche pest brut käfig zoo vermehren"
        " verloren suchen recht raus vertrieben meer rein sauber blut ausgeschafft"
        " verschwinden",
        _DE_WHO.replace("|wer)", ")").replace("|jeden?|jedem", ""),
        r"(?:\b(?:sind|ist|bleiben) (?:doch |auch |alle |überhaupt |nur |eben )*(?:keine"
        r" (?:\w+ )?menschen|(?:schlimmer als )?(?:tiere|ratten|parasiten|ungeziefer|läuse"
        r"|vieh|bestien)|eine (?:seuche|pest|plage|krankheit)|geborene \w+)|\bgehör(?:t|en)"
        r" (?:nicht (?:unter|zu den) menschen|in (?:den|einen) (?:zoo|käfig|stall)|hinter"
        r" (?:stacheldraht|gitter)|ins meer|weg)|vermehr(?:t|en) sich wie|hab(?:en|e)"
        r" (?:hier|bei uns|in \w+ \w+) nichts (?:verloren|zu suchen)|kein recht (?:zu"
        r" (?:leben|bleiben|atmen)|auf)|(?:muss|müssen|soll|sollen|werden) (?:\w+"
        r" ){0,6}?(?:raus|verschwinden|vertrieben|ausgeschafft|ins meer|weg)(?=[ .,!“\"]|$))",
    ),
    way(
        "fr",
        "incites",
        "pend fusill noy brûl lynch égorg étrangl abatt tuer tuez tué tabass frapp cogn"
        " fouett lapid extermin élimin écras poignard massacr saign crev batt jet cass"
        " bris coup gourdin corde potence empoisonn décapit châtr",
        _FR_WHO,
        _FR_DONE,
        r"(?:\b(?:faut|doit|doivent|devrai(?:t|ent)|mérite(?:nt)?|vaut mieux|il est"
        r" (?:temps|juste|permis)|c'est un (?:devoir|plaisir)|devoir de|droit de|ce n'est"
        r" pas (?:un )?(?:crime|péché)|allons|nous allons|on va|appelle à|invite à|exige"
        r"|souhaite|espère|qu'on|aurait dû|auraient dû|ne comprennent que|coûte)\b|(?:^"
        r"|[.!?:;«“\"] ?)(?:pendez|fusillez|noyez|brûlez|lynchez|égorgez|abattez|tuez"
        r"|tabassez|frappez|cognez|fouettez|lapidez|écrasez|massacrez|saignez|jetez|cassez"
        r"|brisez|coupez)\b)",
    ),
    way(
        "fr",
        "praises",
        "héros honneur gloire merci médaille bravo exemple hommage salue félicit remerci"
        " respect martyr fier fils",
        r"\b(?:héros|honneur|gloire|merci|médailles?|bravo|exemple|hommage|salue|saluons"
        r"|félicit\w+|remerci\w+|respect|martyrs?|fiers?|dignes? (?:fils|enfants)|service"
        r"|raison)\b",
        r"\b(?:qui|avoir|ceux|celui)\b[^.;:]{0,40}?(?:\b(?:a|ont|avoir|auront) (?:\w+"
        r" ){0,2}?(?:brûlé|incendié|tué|frappé|poignardé|abattu|tabassé|battu|lynché|cassé"
        r" (?:les?|la) \w+|brisé (?:les?|la) \w+|pendu|noyé|lapidé|roué|mis le feu|lapidés"
        r"|jeté))",
    ),
    way(
        "fr",
        "hates",
        "hommes humains parasites vermine rats bêtes animaux cage zoo place droit vivre"
        " pullul multipli peste sang dehors",
        _FR_WHO + r"|\bce\b",
        r"(?:\b(?:ne sont pas|n'est pas|ne sont même pas) (?:des |de vrais |tout à fait des"
        r" )?(?:hommes|humains|êtres humains|gens comme)|\b(?:sont|c'est|ce sont) (?:tous "
        r"|que |bien )?(?:des |de la |une? )?(?:parasites|vermine|rats|bêtes|animaux"
        r"|sous-hommes|cafards|peste|poux|sangsues|chiens|porcs|cochons|maladie|cancer"
        r"|nuisibles)|n'(?:ont|a|ont rien) (?:pas |aucun |rien )?(?:leur place|le droit"
        r"|droit de|à faire) (?:parmi|chez|ici|de (?:vivre|rester|respirer)|dans (?:notre"
        r"|nos|ce))|pullulent|se (?:multiplient|reproduisent) comme|\bdehors les\b|dans le"
        r" sang|doivent (?:partir|disparaître|être (?:chassés|expulsés|jetés à la mer)))",
    ),
    way(
        "es",
        "incites",
        "colg cuelg ahorc fusil ahog quem linch degoll degüell estrangul mat golpe apale"
        " azot lapid apedre extermin elimin aplast apuñal masacr decapit castr envenen"
        " ejecut romper partir cortar tirar echar arrojar paliza soga horca garrote palos"
        " tiro bala muert",
        _ES_WHO,
        _ES_DONE,
        r"(?:\b(?:hay que|debe|deben|debería(?:n)?|merece[n]?|más vale|vale más|es hora de"
        r"|es justo|no es (?:pecado|delito|crimen)|es un deber|derecho a|vamos a|llama a"
        r"|invita a|pide que|que se|ojalá|habría que|solo entienden|sólo entienden|cuesta"
        r"|tendrían que|tienen que)\b|(?:^|[.!¡?:;«“\"] ?)(?:colgad|cuelguen|ahorquen"
        r"|fusilen|ahoguen|quemen|quemad|linchen|degüellen|maten|matad|golpeen|apaleen"
        r"|azoten|apedreen|lapiden|aplasten)\b)",
    ),
    way(
        "es",
        "praises",
        "héroe honor gloria gracias medalla bravo ejemplo homenaje saluda felicita"
        " agradece respeto mártir orgullo dignos aplauso",
        r"\b(?:héroes?|honor|gloria|gracias|medallas?|bravo|ejemplo|homenaje|saluda\w*"
        r"|felicita\w*|agradece\w*|respeto|mártir(?:es)?|orgull\w+|(?:hijos )?dignos?"
        r"|aplaus\w+|servicio|favor)\b",
        r"\b(?:que|quien|quienes|haber)\b[^.;:]{0,40}?\b(?:quemó|quemaron|incendi(?:ó|aron)"
        r"|mat(?:ó|aron)|golpe(?:ó|aron)|apuñal(?:ó|aron)|dispar(?:ó|aron)|apale(?:ó|aron)"
        r"|apedre(?:ó|aron)|linch(?:ó|aron)|ahorc(?:ó|aron)|romp(?:ió|ieron)|ahog(?:ó|aron)"
        r"|tir(?:ó|aron) (?:al|por)|molieron a palos|dieron una paliza|dejaron)\b",
    ),
    way(
        "es",
        "hates",
        "personas humanos parásitos alimañas ratas bestias animales jaula zoo sitio"
        " derecho vivir multiplican peste sangre fuera cáncer",
        _ES_WHO + r"|\b(?:son|no son)\b",
        r"(?:\bno son (?:personas|humanos|seres humanos|gente|hombres)|\bson (?:todos |unos"
        r" |unas |como |peores que )?(?:parásitos|alimañas|ratas|bestias|animales|escoria"
        r"|chusma|piojos|perros|cerdos|una (?:peste|plaga|enfermedad)|un cáncer)|no tienen"
        r" (?:sitio|lugar|derecho|cabida) (?:a (?:vivir|respirar|quedarse)|entre|aquí|en"
        r" (?:nuestr|est)\w+)|se (?:multiplican|reproducen) como|en la sangre|(?:deben"
        r"|tienen que|han de) (?:irse|desaparecer|ser (?:expulsad|arrojad|echad)\w+)"
        r"|\bfuera los\b)",
    ),
    way(
        "fa",
        "incites",
        "بکش بسوز بزن دار گلوله خون سنگسار چوب چماق مرگ بشکن آتش نابود سر_به زنده گور کفن",
        r"(?:باید|بایستی|سزا|حق\S* است|بهتر است|وظیفه|ثواب|گناه نیست|گناهی ندارد|خواسته می"
        r"|دعوت می|فرا می|کاش|الهی|امید|بزنید|بکشید|بسوزانید|بشکنید|وقت آن|نوبت|زنده"
        r" (?:بیرون )?نمی|نگذارید)",
        r"(?:کشت\S*|بکش\S*|به دار|دار زد|دار بزن\S*|آتش (?:زد|بزن|کشید)\S*|سنگسار|تیرباران"
        r"|گلوله|گردن زد\S*|سر برید\S*|خون\S* (?:ریخت|بریز|جاری)\S*|نابود|ریشه‌?کن|کتک|چماق"
        r"|چوب و فلک|شلاق|زنده به گور|کفن|بمیر\S*|مرگ|در آتش|غرق)",
        r"(?:مأمور\S*|مامور\S*|بازرس\S*|قاضی\S*|صاحب‌?خانه\S*|شهردار\S*|وزیر\S*|خبرنگار\S*"
        r"|معلم\S*|پزشک\S*|مدیر\S*|کارفرما\S*|مهاجر\S*|بیگانه\S*|غریبه\S*|کولی\S*|یهودی\S*"
        r"|مسلمان\S*|کافر\S*|مرتد\S*|خائن\S*|مزدور\S*|جاسوس\S*|دزد\S*|نگهبان\S*|میراب\S*"
        r"|ارباب\S*|افغان\S*|آنها|آنان|این‌ها|اینها|هر کس|کسانی|او را|شان را)",
    ),
    way(
        "fa",
        "hates",
        "آدم انسان حیوان انگل موش ویروس سرطان نجس حق_زندگی جا_ندارند جایی",
        r"(?:آنها|آنان|اینها|این‌ها|این (?:قوم|قبیله|مردم|طایفه)|مهاجر\S*|بیگانه\S*|کولی\S*"
        r"|غریبه\S*|کافر\S*|افغان\S*|یهودی\S*|اهالی \S+)",
        r"(?:(?:آدم|انسان|بشر) (?:نیستند|نیست|حساب نمی)\S*|(?:حیوان|انگل|موش|ویروس|سرطان"
        r"|غده|نجس|کثافت|آفت|حشره|سگ)\S*\s?(?:اند|هستند|است|بیش نیست)\S*|حق (?:زندگی|ماندن"
        r"|نفس کشیدن) ندار\S*|(?:میان|بین|در) (?:ما|این|شهر|خاک|روستا)\S*(?: \S+){0,2}?"
        r" (?:جا|جایی) ندار\S*|باید (?:\S+ ){0,3}?(?:بیرون|اخراج|رانده|پاک)(?: \S+)?)",
    ),
)


def violence_abroad(case: Case) -> Iterator[tuple[int, int, str]]:
    """Yield where a text in one of those languages urges or honours violence, or hates."""
    return told_abroad(case, _WAYS)
