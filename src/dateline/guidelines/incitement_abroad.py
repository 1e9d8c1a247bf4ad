"""Incitement and hatred in Persian, Arabic, German, French and Spanish: the triggers, listed.

A slogan counts where the text raises it; where it was shouted, written or condemned by others it
is reported and passes. What the lists don't have is passed over in silence.
"""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.release.patterns import late

_INCITES = {
    "fa": (
        (
            r"مرگ بر \S+(?: \S+)?|باید\s(?:\S+\s){0,2}?(?:کشته|اعدام|نابود|سوزانده|سنگسار"
            r"|تیرباران)\s?(?:شو\S+|کرد)"
            r"|(?:باید\s)?خون\S*\s(?:باید\s)?(?:ریخته شود|را بریزید|را بریزیم)|(?:سزا|حق"
            r"|جزا)ی?\S*\s(?:فقط\s)?مرگ است"
            r"|(?:بکشید|بکشیم|آتش بزنید|آتش بزنیم|به آتش بکشید|به آتش بکشیم|اسلحه بردارید"
            r"|سلاح بردارید|دست به سلاح ببرید)\S*"
            r"|باید با (?:چوب|چماق|گلوله|تفنگ|سنگ|تبر|مشت|شلاق)(?: \S+){1,6}"
            r"|باید (?:\S+ ){0,3}?(?:قطع|شکسته|بریده|خرد|له) شو\S+"
            r"|به درک واصل\s\S+|(?:طناب|چوبه) ?دار\S*(?: \S+){0,3} (?:است|باید|کنید|بکشید|آماده)"
            r"|(?:باید|بایستی)(?: \S+){0,5}? (?:دار زد|آتش زد|کشت|زد و|تیرباران کرد|شلاق زد|له کرد"
            r"|شکست|به دار آویخت|سوزاند)"
            r"|(?:دست|پا|سر|گردن|دندان|استخوان)\S* را (?:\S+ ){0,2}?(?:بشکن|قطع کن|خرد کن|ببر)\S*"
        ),
        (
            "مرگ باید بایستی خون خونشان خونش سزایشان سزای حقشان جزایشان بکشید بکشیم آتش اسلحه"
            " سلاح درک"
            " طناب چوبه دست دستش پایش پا سر گردن دندان استخوان دستشان پایشان سرش سرشان گردنش"
        ),
    ),
    "ar": (
        (
            r"الموت ل\S+(?: \S+)?|يستحق(?:ون)? (?:الموت|القتل)|(?:اقتلوا|احرقوا|اذبحوا"
            r"|أبيدوا)\s\S+"
            r"|احملوا السلاح|يجب (?:قتل|إعدام|إبادة)\S*(?: \S+)?"
        ),
        "الموت يستحق يستحقون اقتلوا احرقوا اذبحوا أبيدوا احملوا يجب",
    ),
    "de": (
        (
            r"tod (?:den|allen|dem|der) \w+|(?:verdienen|verdient) (?:den tod|zu sterben)"
            r"|(?:müssen|sollen|sollten|gehören) (?:alle )?(?:sterben|erschossen|erhängt"
            r"|aufgehängt"
            r"|verbrannt"
            r"|getötet|totgeschlagen|vergast)(?: werden)?|greift zu den waffen"
            r"|zu den waffen greifen"
            r"|(?:schlagt|prügelt|jagt|werft) (?:sie|ihn|dieses? \w+|die \w+)"
            r" (?:aus der stadt|in den fluss|ins wasser|halbtot|zusammen)"
            r"|(?:zündet|steckt) (?:ihre|seine|die) \w+ (?:\w+ )?an\b|schlagt (?:sie|ihn) tot"
            r"|(?:gehört|gehören|sollte|sollten|müsste|müssten) (?:doch |alle "
            r"|längst )?(?:an (?:den|die|das) (?:nächste[nrs]?|höchste[nrs]?)"
            r" (?:mast|baum|laterne|wand|pfahl|balken|rahe|ast|haken)|an den (?:galgen|strick)"
            r"|an die wand gestellt|erschlagen|aufgeknüpft|verprügelt|ausgepeitscht|ersäuft"
            r"|geteert"
            r"|(?:ins wasser|in den fluss|ins hafenbecken|in den hafen"
            r"|aus dem fenster) (?:geworfen|geschmissen))"
            r"|(?:kugel|strick|knüppel|tracht prügel|messer) (?:verdient|für)"
            r"|(?:brecht|schneidet) (?:ihm|ihr|ihnen)(?: \w+){1,3}"
            r"|(?:sollte|soll|gehört|gehören|sollten|muss|müssen) (?:man )?(?:ihm|ihr|ihnen|denen"
            r"|jedem"
            r"|dem|der) (?:\w+ ){0,5}?(?:gebrochen|abgehackt|abgeschnitten|ausgeschlagen"
            r"|eingeschlagen|brechen|abhacken|abschneiden|einschlagen|ausschlagen)\b"
            r"|(?:dem|der|denen|ihm|ihr|ihnen) (?:\w+ )?(?:sollte|soll|müsste|gehört|gehören)"
            r" (?:man )?(?:alle |beide )?(?:die|das|der) (?:finger|hände|hand|beine|knie|arme"
            r"|genick|zähne"
            r"|schädel|nase|zunge) (?:gebrochen|abgehackt|ausgeschlagen|eingeschlagen|brechen"
            r"|abhacken|einschlagen|ausschlagen|herausgeschnitten)\b"
            r"|mit (?:knüppeln|mistgabeln|äxten|gewehren|steinen|fackeln|eisenstangen|messern)"
            r" (?:\w+ ){0,3}?(?:empfangen|vertreiben|davonjagen|verjagen|fortjagen)\b"
            r"|(?:seuche|ungeziefer|geschwür|brut|nest|pack) (?:brennt|räuchert|rottet|tritt|merzt"
            r"|schneidet) man aus\b"
            r"|(?:erschießt|erhängt|verbrennt|tötet) (?:sie|ihn|die|alle) ?\w*"
        ),
        (
            "tod verdienen verdient müssen sollen sollten gehören greift waffen zündet"
            " steckt schlagt prügelt jagt werft gehört sollte müsste müssten kugel strick knüppel"
            " prügel"
            " brecht schneidet messer"
            r""
            " erschießt erhängt verbrennt tötet gebrochen abgehackt abgeschnitten ausgeschlagen"
            " eingeschlagen brechen abhacken abschneiden einschlagen ausschlagen knüppeln"
            " mistgabeln äxten gewehren steinen fackeln eisenstangen messern seuche ungeziefer"
            " geschwür brut nest pack"
        ),
    ),
    "fr": (
        (
            r"mort (?:aux|à (?:tous )?(?:les|ces)|au) \w+|à mort les \w+|mérite(?:nt)? (?:la mort"
            r"|de mourir)"
            r"|(?:doivent|devraient) (?:être (?:tués|fusillés|pendus|brûlés|exécutés"
            r"|abattus)|mourir)"
            r"|(?:mérite(?:nt)?|doi(?:t|vent)|devrai(?:t|ent)) (?:une balle|la corde|la potence"
            r"|le fouet"
            r"|être (?:pendu|fusillé|battu|fouetté|noyé|brûlé|jeté)e?s?"
            r"|finir (?:au bout d'une corde|dans le"
            r" (?:canal|fleuve|port)))|cassez-(?:lui|leur) \w+ \w+|à la (?:potence|lanterne|mer)\b"
            r"|(?:chasser|accueillir|recevoir|virer|sortir|chassez|accueillez|virez)(?:-les)?"
            r"(?: [\w'’-]+){0,4}? à coups de (?:fusil|bâton|pierres?|fourche|hache|fouet|matraque"
            r"|couteau|pelle|barre)s?\b|(?:faut|doit|devrait) (?:lui|leur) (?:casser|briser|couper"
            r"|trancher|arracher) (?:les?|la|une?) \w+"
            r"|prenez les armes|(?:brûlez|incendiez) (?:leurs?|sa|ses|les) \w+|tuez(?:-les| (?:les"
            r"|tous|ces) \w+)"
        ),
        (
            "mort mérite méritent doivent devraient doit devrait cassez potence lanterne prenez"
            " brûlez incendiez tuez coups casser briser trancher arracher"
        ),
    ),
    "es": (
        (
            r"muerte a (?:los|las|todos|estos|esos) \w+|merece[n]? (?:la muerte|morir)"
            r"|deben (?:morir|ser (?:fusilados|ahorcados|quemados|ejecutados|colgados|azotados))"
            r"|(?:merece|merecen|debe|deben) (?:una bala|la horca"
            r"|una paliza|ser (?:fusilad|ahorcad|quemad|colgad|linchad|azotad|apalead)[oa]s?"
            r"|acabar (?:en el río|bajo tierra))|rómpan(?:le|les) \w+ \w+|tomen las armas"
            r"|(?:echar|recibir|correr|sacar)(?:l[oa]s?)? (?:a \w+ )?a (?:tiros|palos|pedradas"
            r"|balazos|machetazos|latigazos|golpes)\b|(?:romper|cortar|partir)(?:les?) (?:las|los"
            r"|la"
            r"|el) (?:piernas?|manos?|dedos|cabeza|cuello|brazos?|dientes)\b"
            r"|(?:quemen|incendien) (?:sus?|las|los) \w+|maten a (?:los|las|todos"
            r"|esos) \w+|mátenlos"
        ),
        (
            "muerte merece merecen deben debe rómpanle rómpanles tomen quemen incendien maten"
            " mátenlos tiros palos pedradas balazos machetazos latigazos golpes romperle romperles"
            " cortarle cortarles partirle partirles"
        ),
    ),
}
_HATES = {
    "fa": (
        (
            r"(?:انگل|آفت|حیوان|سوسک|موش"
            r"|کثافت|آشغال|نجس|حشره|جانور)\S{0,4}\s?(?:اند|هستند|ند)"
            r"|(?:ذات|ذاتا|ذاتاً|ذاتشان|خونشان|نژاد|نژادشان|تبارشان"
            r"|نسل اندر نسل)(?: \S+){0,4}? (?:دزد|دروغگو"
            r"|تنبل|وحشی|خائن|پست|کثیف|جنایتکار|قاتل|خراب)\S*|(?:دزدی|دروغ|خیانت|جنایت"
            r"|تنبلی)(?: \S+){0,2}?"
            r" (?:در خون|در ذات|توی خون)\S* (?:\S+ )?(?:است|دارند)"
            r"|(?:وجود|لوث) (?:\S+ )?(?:پلید|نجس|کثیف|ناپاک)\S*(?: \S+){0,2}? پاک\S*"
            r"|از (?:آدمیت|انسانیت) (?:\S+ ){0,2}?بو\S* نبرده\S*|(?:آدم|انسان|بشر) نیستند"
            r"|از شر (?:آنها|آنان|این \S+|اینها)(?: \S+){0,3}? (?:خلاص|پاک|راحت)\S*"
            r"|از (?:وجود|لوث) (?:آنها|آنان|این \S+|اینها)(?: \S+){0,3}? (?:پاک|تمیز)\S*"
        ),
        (
            "آفت آفتاند انگل انگلاند انگلاند اند حیوان حیواناند "
            "سوسک سوسکاند موش کثافت آشغال نجس نجساند "
            "حشره جانور ذات ذاتا ذاتاً ذاتشان خونشان نژاد نژادشان تبارشان نسل دزدی دروغ خیانت"
            " جنایت تنبلی"
            " شر وجود لوث آدمیت انسانیت آدم انسان بشر"
        ),
    ),
    "ar": (r"(?:هم|إنهم)\s(?:حشرات|جرذان|حيوانات|طفيليات|نجس)", "حشرات جرذان حيوانات طفيليات نجس"),
    "de": (
        (
            r"(?:sind|ist) (?:alle |nichts als |nur )?(?:ungeziefer|parasiten|abschaum"
            r"|untermenschen"
            r"|ratten"
            r"|schmarotzer|ein krebsgeschwür)\b"
            r"|(?:fremden?|zugezogenen?|ausländer|flüchtlinge|asylbewerber|migranten|zuwanderer"
            r"|juden"
            r"|muslime|roma|zigeuner|bettler|obdachlosen?|süchtigen?|siedler|nomaden|arbeitslosen?"
            r"|leute|nachbarn)(?: [^.;:,]{1,60})? (?:sind|ist) (?:\w+ ){0,2}?(?:eine (?:seuche"
            r"|plage"
            r"|pest|krankheit|landplage)|ein geschwür|dreck|müll|gewürm|gesocks|zecken|läuse"
            r"|menschlicher abfall|menschenmüll|bazillen|viecher|tiere)\b"
            r"|(?:sind|ist) (?:doch )?(?:alle )?von natur aus (?:ein(?:e|en)? )?(?:dieb\w*"
            r"|lügner\w*"
            r"|verbrecher\w*|faul|dumm|minderwertig|gewalttätig|betrüger\w*)"
            r"|(?:liegt|steckt) (?:ihnen|denen|diesen \w+) im blut|(?:haben|hat) (?:das "
            r"|den )?\w+ im blut"
            r"|(?:stadt|land|dorf|hafen|welt|viertel)(?: \w+){0,3} (?:sauberer|besser dran"
            r"|schöner|ruhiger)"
            r"(?: \w+){0,2}? ohne (?:sie|die|diese|solche)|(?:von geburt|von haus aus"
            r"|seit generationen) (?:\w+ )?"
            r"(?:diebe|lügner|verbrecher|faul|betrüger)|keine (?:richtigen |echten )?menschen\b"
            r"|(?:solche[mnsr]?|dies(?:es|em)|das) (?:gesindel|ungeziefer|pack|gezücht|brut)\b"
        ),
        (
            "blut natur ohne geburt generationen menschen gesindel pack gezücht brut ungeziefer"
            " parasiten abschaum untermenschen ratten"
            " schmarotzer krebsgeschwür seuche plage pest krankheit landplage geschwür dreck müll"
            " gewürm gesocks zecken läuse abfall menschenmüll bazillen viecher tiere"
        ),
    ),
    "fr": (
        (
            r"sont (?:tous |que |toutes )?(?:une (?:vermine|plaie|peste|engeance|racaille|lèpre"
            r"|sale race)"
            r"|de la (?:racaille|vermine)|(?:des )?(?:voleurs|menteurs|tricheurs|fainéants"
            r"|criminels|paresseux)"
            r" (?:par nature|de naissance|dans le sang|de père en fils))"
            r"|(?:ont|a) (?:le |la |l')?\w+ dans (?:le sang|la peau)|s'en débarrasser"
            r"|se débarrasser (?:de ces"
            r"|d'eux|de cette)|(?:nettoyer|purger|débarrasser) (?:le|la|notre|nos) \w+ d(?:e"
            r"|es) (?:ces |cette )?"
            r"(?:gens|étrangers|migrants|roms|vermine|racaille)"
            r"|sont (?:tous |que )?(?:de la vermine|des (?:parasites|cafards|rats"
            r"|sous-hommes|animaux"
            r"|nuisibles))"
        ),
        (
            "plaie peste engeance racaille lèpre nature naissance sang père peau débarrasser"
            " nettoyer"
            " purger race"
            " vermine parasites cafards rats sous animaux nuisibles"
        ),
    ),
    "es": (
        (
            r"son (?:todos |todas )?(?:una (?:plaga|lacra|peste|escoria|raza)|(?:ladrones"
            r"|mentirosos|vagos|criminales"
            r"|delincuentes) (?:por naturaleza|de nacimiento|de sangre))|(?:llevan|tienen) (?:el"
            r"|la) \w+ en la"
            r" sangre|(?:limpiar|librar) (?:el|la|nuestro|nuestra) \w+ de (?:esos|esa|estos"
            r"|esta)(?: \w+)?"
            r"|son (?:todos |unos |unas )?(?:alimañas|parásitos|escoria|ratas|cucarachas"
            r"|subhumanos"
            r"|animales)\b"
        ),
        (
            "plaga lacra peste raza naturaleza nacimiento sangre limpiar librar alimañas parásitos"
            " escoria ratas cucarachas subhumanos animales"
        ),
    ),
}
_PRAISES = {
    "fa": (
        (
            r"(?:آن که|آنکه|آنها که|آنان که|کسی که|کسانی که|مردی که|زنی که|جوانی که|جوانانی که"
            r"|هر که|هرکس|هر کس"
            r"|دستی که)[^.؟!\n]{2,90}? (?:آتش زد|به آتش کشید|کشت|منفجر کرد|چاقو زد|به گلوله بست"
            r"|ترور کرد|کتک زد"
            r"|سنگ زد|شکست|زیر گرفت|از پا درآورد|سوزاند)\S*[^.؟!\n]{0,60}?(?:قهرمان|شیرمرد|دلاور"
            r"|شهید|حق داشت"
            r"|کار درست|کار خوب|درد نکند|دم\S+ گرم|سپاس|تحسین|مدال|الگو|افتخار)\S*"
            r"|(?:درود|آفرین|مرحبا|دست مریزاد) (?:بر|به) [^.؟!\n]{2,60}? (?:آتش زد|به آتش کشید"
            r"|کشت|منفجر کرد"
            r"|چاقو زد|ترور کرد|کتک زد|سنگ زد|شکست|سوزاند)\S*"
        ),
        "آن آنکه آنها آنان کسی کسانی مردی زنی جوانی جوانانی هر هرکس دستی درود آفرین مرحبا مریزاد",
    ),
    "de": (
        (
            r"(?:wer|der|die|den mann, der|die frau, die)[^.;]{2,80}? (?:angezündet|verprügelt"
            r"|erschossen"
            r"|niedergestochen|erschlagen|zusammengeschlagen|gesprengt|getötet|umgebracht"
            r"|gestoßen|angefahren)"
            r" (?:hat|haben),? [^.;]{0,50}?(?:held|helden|orden|recht getan|dank|respekt|vorbild"
            r"|richtig"
            r" gehandelt|recht gehabt|märtyrer)"
        ),
        (
            "angezündet verprügelt erschossen niedergestochen erschlagen zusammengeschlagen"
            " gesprengt"
            " getötet"
            " umgebracht gestoßen angefahren"
        ),
    ),
    "fr": (
        (
            r"(?:celui|celle|ceux|l'homme|l’homme|la femme|quiconque) qui (?:a|ont"
            r"|aura) [^.;]{0,30}?(?:brûlé"
            r"|incendié|tué|frappé|poignardé|abattu|tabassé|poussé|battu"
            r"|lynché)[^.;]{0,60}?(?:héros"
            r"|héroïne|médaille|raison|bien fait|merci|respect|martyr|exemple)\b"
        ),
        "brûlé incendié tué frappé poignardé abattu tabassé poussé battu lynché",
    ),
    "es": (
        (
            r"(?:el que|la que|los que|quien|quienes|el hombre que) [^.;]{0,30}?(?:quemó|incendió"
            r"|mató|golpeó"
            r"|apuñaló|disparó|empujó|apaleó|quemaron|mataron|golpearon)[^.;]{0,60}?(?:héroes?"
            r"|heroína|medalla"
            r"|razón|hizo bien|gracias|respeto|mártir|ejemplo)\b"
        ),
        "quemó incendió mató golpeó apuñaló disparó empujó apaleó quemaron mataron golpearon",
    ),
}
_TONGUES = {
    key: {
        language: (late(pattern), frozenset(words.split()))
        for language, (pattern, words) in table.items()
    }
    for key, table in (("incites", _INCITES), ("hates", _HATES), ("praises", _PRAISES))
}
_PASSED = late(
    r"شعار|سر داد|سردادند|محکوم|متهم|تهدید|نوشته بود|دیوار|نباید|\bفیلم|\bرمان|هتاف|هتف|أدان|هدد"
    r"|روایة|skandier"
    r"|\briefen|gerufen|parole|verurteil|gedroht|drohte|roman|film|slogan|scand|cri(?:ai|é)"
    r"|condamn|menac"
    r"|corea|gritar|consigna|conden|amenaz|novela|película|ratten(?:plage|gift)|nicht\b"
    r"|ne .{1,20} pas"
)


def incitement_abroad(case: Case) -> Iterator[tuple[int, int, str]]:
    """Yield where a text in one of those languages incites, hates or praises, and which."""
    language = case.document.language[:2]
    for key, tongues in _TONGUES.items():
        if language not in tongues:
            continue
        pattern, words = tongues[language]
        seen: set[int] = set()
        for at in case.places(frozenset(words)):
            first, last = case.sentence_at(at)
            if first in seen:
                continue
            seen.add(first)
            near = max(case.stretch_at(at).start, first - 80)
            if _PASSED.search(case.lowered, near, last) is None:
                yield from (
                    (found.start(), found.end(), key)
                    for found in pattern.finditer(case.lowered, first, last)
                )
