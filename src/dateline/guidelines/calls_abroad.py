"""Calls against people in Persian, Arabic, German, French and Spanish: the triggers, listed.

Each is a whole phrase that tells others to expose, hunt or harass people, to shame them at their
door or to publish where they live. A sentence that condemns, denies or reports it is passed over;
what the lists don't have is passed over in silence.
"""

from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.guidelines.hounding_abroad import hounding_tongues
from dateline.release.patterns import late

_PERSIAN = late(
    r"(?:(?:نشانی|آدرس)\s(?:خانه|منزل|محل کار)\S*[^.؟!\n]{0,60}?(?:پیدا کن|منتشر کن|پخش کن"
    r"|به همه نشان|بنویس|بفرست)\S*"
    r"|(?:پیدا|شناسایی|رسوا|افشا|مجازات)\s(?:کنید|کنیم|کنند)[^.؟!\n]{0,40}?(?:خائن|مزدور|جاسوس"
    r"|این افراد|آنها را|آنان را)\S*"
    r"|(?:خائن|مزدور|جاسوس|نفوذی|آنها|آنان|او|این (?:مدیر|فرد|افراد|زن|مرد|قاضی"
    r"|خبرنگار))\S*(?:\s\S+){0,3}?\sرا\s(?:\S+\s){0,3}?"
    r"(?:رسوا کن|شناسایی کن|افشا کن|مجازات کن|پیدا کن|ادب کن|تنبیه کن|بیرون کن|شکار کن"
    r"|راحت نگذار)\S*"
    r"|(?:به|جلوی|دم|در)\s(?:خانه|در خانه|منزل)(?:\S*)\s(?:او|اش|شان|آنها|آنان)?\s?(?:بروید|برویم"
    r"|جمع شوید|جمع شویم|تجمع کنید)"
    r"|(?:زندگی)\S*\s(?:را\s)?(?:بر|برای|به)\s?(?:او|آنها|آنان|کام\S+)[^.؟!\n]{0,20}?(?:جهنم|تلخ"
    r"|سیاه)\s(?:کن)\S*"
    r"|(?:عکس|شماره(?:ٔ|ی)? تلفن|تلفن)\S*\s(?:او|آنها|آنان|این \S+)?\s?(?:را\s)(?:پخش کن|منتشر کن"
    r"|دست به دست کن)\S*"
    r"|دور(?:ش|شان|ِ?شان) را بگیر\S*|نگذار(?:ید|یم)(?: \S+){1,6}? (?:بخواب\S*|آسوده|آرام|راحت|نفس"
    r"|خواب)\S*(?: \S+)?|(?:خواب|آرامش|آسایش)\S* را (?:\S+ ){0,4}?(?:بگیرید|بگیریم|حرام کن\S*)"
    r"|(?:زنگ|در)\S* (?:خانه|منزل)\S* (?:\S+ ){0,4}?(?:بزنید|بزنیم|بکوبید|بکوبیم)"
    r"|(?:به|برای) (?:او|آنها|آنان|این \S+) (?:\S+ ){0,5}?(?:نفروشید|نفروشیم|ندهید|ندهیم|ندهد"
    r"|نفروشد)"
    r"|با (?:او|آنها|آنان) (?:\S+ ){0,3}?(?:حرف نزنید|حرف نزنیم|معامله نکنید|دست ندهید)"
    r"|(?:او|آنها|آنان|کسانی|کسی که|هر کس|هر که|این (?:مرد|زن|افراد|خانواده))[^.؟!\n]{2,70}?"
    r"(?:نام|اسم|نشانی|آدرس|عکس)(?! خود)\S*(?: \S+){0,8}? (?:بفرست|بچسبان|بدهید|اعلام کنید|خبر دهید"
    r"|بنویس|بیاور)\S*"
    r"|(?:شیشه|لاستیک|ماشین|خودرو|دیوار)\S* (?:\S+ ){0,4}?را (?:\S+ ){0,2}?(?:بشکن|پنچر کن"
    r"|خط خطی کن"
    r"|خرد کن)\S*|(?:تعقیب|دنبال)(?:ش|شان) کن\S*|حساب(?:ش|شان) را (?:برس|کف دست)\S*"
    r"|درس عبرت\S* (?:\S+ ){0,3}?(?:بده|کن)\S*|(?:به|توی|در) (?:روی|صورت)(?:ش|شان) تف کن\S*)"
)
_PERSIAN_WORDS = (
    "نشانی آدرس پیدا شناسایی رسوا افشا مجازات خانه منزل زندگی عکس تلفن شماره ادب تنبیه"
    " شکار بیرون راحت دورش دورشان نگذارید نگذاریم زنگ در نفروشید نفروشیم ندهید ندهیم ندهد نفروشد"
    " نزنید"
    " نزنیم نکنید نام اسم شیشه لاستیک ماشین خودرو دیوار تعقیبش تعقیبشان دنبالش دنبالشان حسابش"
    " حسابشان عبرت تف خواب آرامش آسایش نشانیشان"
)
_GERMAN = late(
    r"an den pranger (?:zu )?stellen|(?:vor|an) (?:der|ihrer|seiner|die|ihre|seine) (?:haus"
    r"|wohnungs)?tür"
    r"(?:en)? (?:auf(?:zu)?lauern|(?:zu )?(?:stellen|klingeln|warten))"
    r"|(?:jagt|hetzt|entlarvt|verfolgt|bestraft|belästigt|verprügelt) (?:sie|ihn|die (?:\w+ )?\w+"
    r"|diese \w+|alle \w+)"
    r"|(?:veröffentlicht|teilt|verbreitet|postet) (?:ihre|seine|die) (?:privat)?(?:adressen?"
    r"|telefonnummern?|fotos?|namen und)"
    r"|(?:findet|bringt) heraus,? wo (?:sie|er) (?:wohnt|wohnen|lebt|leben|schläft)"
    r"|macht (?:ihm|ihr|ihnen) das leben (?:zur hölle|schwer)"
    r"|(?:privat)?(?:adressen?|anschriften|namen|fotos"
    r"|telefonnummern) (?:[\w ]{1,40} )?(?:ins netz|ins internet"
    r"|online|öffentlich) (?:zu )?(?:stellen|machen|setzen)"
    r"|(?:privat)?(?:adressen?|anschriften) (?:[\w ]{1,30} )?(?:zu veröffentlichen|herauszufinden)"
    r"|(?:soll|sollen|möge|mögen|kann|muss) (?:es )?uns (?:[\w ,]{0,40} )?(?:namen|anschrift"
    r"|adresse|foto)"
    r"\w*(?: [\w]+){0,3} (?:schicken|nennen|melden|geben|bringen|mailen)"
    r"|(?:schickt|nennt|meldet|sagt|bringt|mailt) uns (?:bitte )?(?:die |den |das |ihre |seine "
    r"|ihren"
    r" |seinen |alle )?(?:namen|adressen?|anschriften?|fotos?|nummern?)"
    r"|(?:hängen|kleben|schreiben|stellen|drucken|lesen) wir (?:beides|sie|ihn|es|(?:den|die|das"
    r"|seinen"
    r"|ihren|seine|ihre|jeden) (?:namen|adressen?|fotos?|bilder?))(?: [\w]+){0,4}"
    r"|(?:klingelt|läutet|klopft|hämmert|pfeift|hupt) (?:nachts |jede nacht )?(?:bei|vor"
    r"|an) (?:ihm|ihr"
    r"|ihnen|seine[rm]|ihre[rm]|dem|der|den) ?\w*"
    r"|(?:lasst|lassen wir|gönnt|gönnen wir) (?:ihn|sie|ihm|ihr|ihnen) (?:[\w]+ ){0,3}?(?:keine"
    r"|keinen)(?: \w+){1,3}|(?:soll|sollen|wird|werden|darf|dürfen) (?:in \w+ |hier "
    r"|hier im \w+ )?kein(?:e"
    r"|en)? (?:ruhige \w+|ruhe|schlaf|nacht|minute|brot|bier|wohnung|zimmer|arbeit)(?: \w+){0,3}"
    r" (?:haben|finden|bekommen|kriegen)"
    r"|(?:soll|darf|sollte) (?:ihm|ihr|ihnen|ihn|sie) (?:[\w]+ ){0,3}?(?:keiner"
    r"|niemand)(?: \w+){0,3}"
    r" (?:bedienen|grüßen|verkaufen|vermieten|helfen|geben)"
    r"|(?:spuckt|pöbelt|schreit) (?:sie|ihn|ihnen|ihm)\b"
)
_GERMAN_WORDS = (
    "pranger tür haustür jagt hetzt entlarvt verfolgt bestraft belästigt verprügelt"
    " veröffentlicht teilt verbreitet postet adressen anschriften namen fotos telefonnummern"
    " findet bringt macht veröffentlichen herauszufinden auflauern schicken nennen melden geben"
    " mailen"
    " schickt nennt meldet sagt mailt hängen kleben schreiben klingelt läutet klopft hämmert"
    " pfeift hupt"
    " lasst lassen gönnt gönnen keine keinen kein keiner niemand spuckt pöbelt bringen"
)
_FRENCH = late(
    r"(?:traquez|démasquez|dénoncez|punissez|harcelez|pourchassez|chassez) (?:les|ces|tous|chaque"
    r"|le|la|ce|cette)\b"
    r"(?: \w+){1,2}|(?:publiez|diffusez|partagez|trouvez) (?:son|sa|leurs?|ses) (?:adresses?"
    r"|numéros?|photos?|visages?)"
    r"|(?:trouvez|découvrez|dites-nous) où (?:il|elle|ils|elles) (?:habite|vit|dort|habitent"
    r"|vivent)"
    r"|rende[zn](?:-| )(?:lui|leur)? ?la vie impossible|allez (?:chez (?:lui|elle|eux)"
    r"|sonner à (?:sa|leur) porte)"
    r"|(?:appel|invit|exhort|demand)\w* [^.;]{2,60}? (?:à|de) (?:harceler|traquer|démasquer|punir"
    r"|pourchasser|dénoncer|chasser|publier (?:l'adresse|les adresses|les photos)) (?:le|la|les|ces"
    r"|cette?|tous) \w+"
    r"|(?:envoyez|donnez|communiquez|transmettez|apportez)(?:-nous)? (?:le |la |les |leurs? |son "
    r"|sa )"
    r"(?:noms?|adresses?|photos?|numéros?)"
    r"|(?:sonnez|frappez|tambourinez|campez|klaxonnez|rassemblez-vous|allez|sonnons"
    r"|campons)(?: \w+){0,3}?"
    r" (?:à|chez|devant|sous) (?:sa|son|leurs?|lui|elle|eux|chez)(?: \w+)?"
    r"|(?:suivez|filmez|sifflez|huez|insultez|bousculez)(?:-l[ea]s?\b| (?:le|la|les|ces|cet"
    r"|cette) \w+)"
    r"|affich(?:ez|ons|era|erons) (?:leurs?|son|sa|les|le) (?:noms?|photos?|visages?|adresses?)"
    r"|ne (?:lui|leur) (?:vendez|louez|servez|parlez|vendons|louons)(?: \w+){0,3}"
    r"|(?:doit|doivent) (?:le sentir|le payer|le regretter|raser les murs)(?: \w+){0,4}"
    r"|(?:qu'il|qu'elle|qu'ils) ne (?:dorme|dorment|trouve|trouvent)(?: \w+){1,3}"
)
_FRENCH_WORDS = (
    "traquez démasquez dénoncez punissez harcelez pourchassez chassez publiez diffusez partagez"
    " trouvez découvrez dites rendez rendons allez harceler traquer démasquer punir pourchasser"
    " dénoncer publier chasser envoyez donnez communiquez transmettez apportez sonnez frappez"
    " tambourinez"
    " campez klaxonnez rassemblez sonnons campons suivez filmez sifflez huez insultez bousculez"
    " affichez"
    " affichons affichera afficherons vendez louez servez parlez vendons louons sentir payer"
    " regretter"
    " raser dorme dorment"
)
_SPANISH = late(
    r"(?:cacen|cazad|desenmascaren|castiguen|acosen|persigan|señalen|expongan) a (?:los|las|estos"
    r"|esos|todos|cada|la|ese|esa)?"
    r" ?\w+|(?:publiquen|difundan|compartan|averigüen) (?:su|sus) (?:direcci[oó]n(?:es)?"
    r"|tel[eé]fonos?|fotos?|caras?|domicilios?)"
    r"|(?:averigüen|descubran|díganos) dónde (?:vive|viven|duerme|duermen)"
    r"|háganle(?:s)? la vida imposible"
    r"|vayan a (?:su|sus) casas?"
    r"|(?:llama|llaman|pide|piden|invita|invitan) a [^.;]{2,60}? (?:a|que) (?:acosar|castigar"
    r"|perseguir"
    r"|desenmascarar|acosen|castiguen|persigan) al? (?:los|las|todos)? ?\w+"
    r"|(?:envíen|manden|dennos|tráigannos|envíennos|mándennos)(?:nos)? (?:el |los |su |sus |la "
    r"|las )"
    r"(?:nombres?|direcci[oó]n(?:es)?|fotos?|teléfonos?)"
    r"|(?:toquen|llamen|golpeen|acampen|griten)(?: \w+){0,3}? (?:a|en|el|ante|frente a) (?:su|sus"
    r"|la)"
    r" (?:puertas?|timbres?|casas?|ventanas?)"
    r"|no (?:le|les) (?:vendan|alquilen|hablen|sirvan|den)(?: \w+){0,3}"
    r"|(?:síganl[oa]s?|escúpanles?|grítenles?)\b|que no (?:duerma|duerman|descanse"
    r"|descansen)(?: \w+){0,3}"
)
_SPANISH_WORDS = (
    "cacen cazad desenmascaren castiguen acosen persigan señalen expongan publiquen difundan"
    " compartan averigüen descubran díganos háganle háganles vayan acosar castigar perseguir "
    "desenmascarar envíen manden dennos tráigannos envíennos mándennos toquen llamen golpeen"
    " acampen"
    " griten vendan alquilen hablen sirvan den síganlo síganla síganlos síganlas escúpanle"
    " escúpanles"
    " duerma duerman descanse descansen"
)
_ARABIC = late(
    r"(?:افضحوا|لاحقوا|طاردوا|عاقبوا|اكشفوا)\s(?:هؤلاء|كل|جميع|الخونة|العملاء|الجواسيس"
    r"|ال\S+)(?:\s\S+)?"
    r"|(?:انشروا|وزعوا)\s(?:عناوينهم|عنوانه|عنوانها|صورهم|صورته|صورتها|أرقامهم|هواتفهم)"
    r"|(?:اذهبوا|توجهوا)\sإلى\s(?:بيته|بيتها|بيوتهم|منزله|منزلها|منازلهم)"
)
_ARABIC_WORDS = "افضحوا لاحقوا طاردوا عاقبوا اكشفوا انشروا وزعوا اذهبوا توجهوا"
_PASSED = late(
    r"محکوم|تهدید|متهم|نباید|نکنید|مبادا|شعار|أدان|هدد|verurteil|droh|warn\w* vor|nicht(?! mehr)"
    r"|condamn|menac"
    r"|ne (?:pas|jamais)|conden|amenaz|ninguno|لا ت"
)
_TONGUES = {
    "fa": (_PERSIAN, frozenset(_PERSIAN_WORDS.split())),
    "ar": (_ARABIC, frozenset(_ARABIC_WORDS.split())),
    "de": (_GERMAN, frozenset(_GERMAN_WORDS.split())),
    "fr": (_FRENCH, frozenset(_FRENCH_WORDS.split())),
    "es": (_SPANISH, frozenset(_SPANISH_WORDS.split())),
}


def calls_abroad(case: Case) -> Iterator[tuple[int, int]]:
    """Yield where a text in one of those languages calls on others to act against people."""
    language = case.document.language[:2]
    tongue = _TONGUES.get(language)
    if tongue is None:
        return
    for pattern, words in (tongue, *hounding_tongues().get(language, ())):
        seen: set[int] = set()
        for at in case.places(words):
            first, last = case.sentence_at(at)
            if first in seen:
                continue
            seen.add(first)
            if _PASSED.search(case.lowered, first, last):
                continue
            yield from (found.span() for found in pattern.finditer(case.lowered, first, last))
