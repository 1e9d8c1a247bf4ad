"""Calls against people in Persian, Arabic, German, French and Spanish: the triggers, listed.

Each is a whole phrase that tells others to expose, hunt or harass people, to shame them at their
door or to publish where they live. A sentence that condemns, denies or reports it is passed over;
what the lists don't have is passed over in silence.
"""

import re
from collections.abc import Iterator

from dateline.guidelines.case import Case

_PERSIAN = re.compile(
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
    r"|دست به دست کن)\S*)"
)
_PERSIAN_WORDS = (
    "نشانی آدرس پیدا شناسایی رسوا افشا مجازات خانه منزل زندگی عکس تلفن شماره ادب تنبیه"
    " شکار بیرون راحت"
)
_GERMAN = re.compile(
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
)
_GERMAN_WORDS = (
    "pranger tür haustür jagt hetzt entlarvt verfolgt bestraft belästigt verprügelt"
    " veröffentlicht teilt verbreitet postet adressen anschriften namen fotos telefonnummern"
    " findet bringt macht veröffentlichen herauszufinden auflauern"
)
_FRENCH = re.compile(
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
)
_FRENCH_WORDS = (
    "traquez démasquez dénoncez punissez harcelez pourchassez chassez publiez diffusez partagez"
    " trouvez découvrez dites rendez rendons allez harceler traquer démasquer punir pourchasser"
    " dénoncer publier chasser"
)
_SPANISH = re.compile(
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
)
_SPANISH_WORDS = (
    "cacen cazad desenmascaren castiguen acosen persigan señalen expongan publiquen difundan"
    " compartan averigüen descubran díganos háganle háganles vayan acosar castigar perseguir "
    "desenmascarar"
)
_ARABIC = re.compile(
    r"(?:افضحوا|لاحقوا|طاردوا|عاقبوا|اكشفوا)\s(?:هؤلاء|كل|جميع|الخونة|العملاء|الجواسيس"
    r"|ال\S+)(?:\s\S+)?"
    r"|(?:انشروا|وزعوا)\s(?:عناوينهم|عنوانه|عنوانها|صورهم|صورته|صورتها|أرقامهم|هواتفهم)"
    r"|(?:اذهبوا|توجهوا)\sإلى\s(?:بيته|بيتها|بيوتهم|منزله|منزلها|منازلهم)"
)
_ARABIC_WORDS = "افضحوا لاحقوا طاردوا عاقبوا اكشفوا انشروا وزعوا اذهبوا توجهوا"
_PASSED = re.compile(
    r"محکوم|تهدید|متهم|نباید|نکنید|مبادا|شعار|أدان|هدد|verurteil|droh|warn\w* vor|nicht|condamn"
    r"|menac"
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
    tongue = _TONGUES.get(case.document.language[:2])
    if tongue is None:
        return
    pattern, words = tongue
    seen: set[int] = set()
    for at in case.places(words):
        first, last = case.sentence_at(at)
        if first in seen:
            continue
        seen.add(first)
        if _PASSED.search(case.lowered, first, last):
            continue
        yield from (found.span() for found in pattern.finditer(case.lowered, first, last))
