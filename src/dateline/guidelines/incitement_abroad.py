"""Incitement and hatred in Persian, Arabic, German, French and Spanish: the triggers, listed.

A slogan counts where the text raises it; where it was shouted, written or condemned by others it
is reported and passes. What the lists don't have is passed over in silence.
"""

import re
from collections.abc import Iterator

from dateline.guidelines.case import Case

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
            r"|به درک واصل\s\S+"
        ),
        "مرگ باید خون خونشان خونش سزایشان سزای حقشان جزایشان بکشید بکشیم آتش اسلحه سلاح درک",
    ),
    "ar": (
        (
            r"الموت ل\S+(?: \S+)?|يستحق(?:ون)? (?:الموت|القتل)|(?:اقتلوا|احرقوا|اذبحوا|أبيدوا)\s\S+"
            r"|احملوا السلاح|يجب (?:قتل|إعدام|إبادة)\S*(?: \S+)?"
        ),
        "الموت يستحق يستحقون اقتلوا احرقوا اذبحوا أبيدوا احملوا يجب",
    ),
    "de": (
        (
            r"tod (?:den|allen|dem|der) \w+|(?:verdienen|verdient) (?:den tod|zu sterben)"
            r"|(?:müssen|sollen|sollten|gehören) (?:alle )?(?:sterben|erschossen|erhängt|aufgehängt"
            r"|verbrannt"
            r"|getötet|totgeschlagen|vergast)(?: werden)?|greift zu den waffen"
            r"|zu den waffen greifen"
            r"|(?:schlagt|prügelt|jagt|werft) (?:sie|ihn|dieses? \w+|die \w+)"
            r" (?:aus der stadt|in den fluss|ins wasser|halbtot|zusammen)"
            r"|(?:zündet|steckt) (?:ihre|seine|die) \w+ (?:\w+ )?an\b|schlagt (?:sie|ihn) tot"
            r"|(?:erschießt|erhängt|verbrennt|tötet) (?:sie|ihn|die|alle) ?\w*"
        ),
        (
            "tod verdienen verdient müssen sollen sollten gehören greift waffen zündet"
            " steckt schlagt prügelt jagt werft"
            r""
            " erschießt erhängt verbrennt tötet"
        ),
    ),
    "fr": (
        (
            r"mort (?:aux|à (?:tous )?(?:les|ces)|au) \w+|à mort les \w+|mérite(?:nt)? (?:la mort"
            r"|de mourir)"
            r"|(?:doivent|devraient) (?:être (?:tués|fusillés|pendus|brûlés|exécutés"
            r"|abattus)|mourir)"
            r"|prenez les armes|(?:brûlez|incendiez) (?:leurs?|sa|ses|les) \w+|tuez(?:-les| (?:les"
            r"|tous|ces) \w+)"
        ),
        "mort mérite méritent doivent devraient prenez brûlez incendiez tuez",
    ),
    "es": (
        (
            r"muerte a (?:los|las|todos|estos|esos) \w+|merece[n]? (?:la muerte|morir)"
            r"|deben (?:morir|ser (?:fusilados|ahorcados|quemados|ejecutados))|tomen las armas"
            r"|(?:quemen|incendien) (?:sus?|las|los) \w+|maten a (?:los|las|todos"
            r"|esos) \w+|mátenlos"
        ),
        "muerte merece merecen deben tomen quemen incendien maten mátenlos",
    ),
}
_HATES = {
    "fa": (
        (
            r"(?:انگل|آفت|حیوان|سوسک|موش"
            r"|کثافت|آشغال|نجس|حشره|جانور)\S{0,4}\s?(?:اند|هستند|ند|‌اند)"
        ),
        (
            "آفت آفتاند انگل انگلاند انگل‌اند اند حیوان حیوان‌اند "
            "سوسک سوسک‌اند موش کثافت آشغال نجس نجس‌اند "
            "حشره جانور"
        ),
    ),
    "ar": (r"(?:هم|إنهم)\s(?:حشرات|جرذان|حيوانات|طفيليات|نجس)", "حشرات جرذان حيوانات طفيليات نجس"),
    "de": (
        (
            r"(?:sind|ist) (?:alle |nichts als |nur )?(?:ungeziefer|parasiten|abschaum"
            r"|untermenschen"
            r"|ratten"
            r"|schmarotzer|ein krebsgeschwür)\b"
            r"|(?:sind|ist) (?:doch )?(?:alle )?von natur aus (?:ein(?:e|en)? )?(?:dieb\w*"
            r"|lügner\w*"
            r"|verbrecher\w*|faul|dumm|minderwertig|gewalttätig|betrüger\w*)"
            r"|(?:solche[mnsr]?|dies(?:es|em)|das) (?:gesindel|ungeziefer|pack|gezücht|brut)\b"
        ),
        (
            "natur gesindel pack gezücht brut ungeziefer parasiten abschaum untermenschen ratten"
            " schmarotzer krebsgeschwür"
        ),
    ),
    "fr": (
        (
            r"sont (?:tous |que )?(?:de la vermine|des (?:parasites|cafards|rats"
            r"|sous-hommes|animaux"
            r"|nuisibles))"
        ),
        "vermine parasites cafards rats sous animaux nuisibles",
    ),
    "es": (
        (
            r"son (?:todos |unos |unas )?(?:alimañas|parásitos|escoria|ratas|cucarachas|subhumanos"
            r"|animales)\b"
        ),
        "alimañas parásitos escoria ratas cucarachas subhumanos animales",
    ),
}
_TONGUES = {
    key: {
        language: (re.compile(pattern), frozenset(words.split()))
        for language, (pattern, words) in table.items()
    }
    for key, table in (("incites", _INCITES), ("hates", _HATES))
}
_PASSED = re.compile(
    r"شعار|سر داد|سردادند|محکوم|متهم|تهدید|نوشته بود|دیوار|نباید|فیلم|رمان|هتاف|هتف|أدان|هدد"
    r"|روایة|skandier"
    r"|\briefen|gerufen|parole|verurteil|gedroht|drohte|roman|film|slogan|scand|cri(?:ai|é)"
    r"|condamn|menac"
    r"|corea|gritar|consigna|conden|amenaz|novela|película|ratten(?:plage|gift)|nicht\b"
    r"|ne .{1,20} pas"
)


def incitement_abroad(case: Case) -> Iterator[tuple[int, int, str]]:
    """Yield where a text in one of those languages incites or hates, and which of the two."""
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
