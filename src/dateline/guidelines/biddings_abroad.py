"""Biddings to readers abroad (DG-20), by the forms that verbs have there."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from dateline.guidelines.case import Case
from dateline.guidelines.inflecting import lexicon
from dateline.guidelines.tongues import is_in, tongues
from dateline.release.patterns import late


class _Bidding(NamedTuple):
    """Which words may bid, how it reads from such a word on, and what stands before it."""

    bids: Callable[[str], bool]
    reads: re.Pattern[str]
    before: re.Pattern[str] | None


_CLAUSE_DE = late(r"(?:^|[.!?:;(–-] ?)$")
_INFINITIVES = (
    r"(?:anrufen|anmelden|bestellen|buchen|kaufen|\w*kommen|\w*schauen|mit\w+en|reservieren"
    r"|\w*probieren|testen|zugreifen|zuschlagen|sichern|abonnieren|herunterladen|registrieren"
    r"|eintragen|ausfüllen|unterschreiben|spenden|einsteigen|umsteigen|wechseln|teilnehmen"
    r"|weitersagen|vormerken|freihalten|abholen|schreiben|melden|klicken|scannen|mieten|besuchen"
    r"|entdecken|erleben|genießen|staunen|lesen|hören|zuhören|einschalten|zögern|verpassen|sparen"
    r"|nachfragen|beachten|mieten|tauschen|schenken|einkaufen|informieren|bewerben)"
)
_HEADS_DE = lexicon(
    "jetzt einfach unbedingt bitte am gleich schnell noch sofort nicht kommt komm tanzt lauft"
    " fahrt spielt helft nehmt schaut schau macht"
    " mach bringt bring greift greif holt hol meldet melde schreibt schreib packt pack feiert singt"
    " lasst lass sichere sichert werde werdet probier probiert teste entdecke entdeckt erlebe"
    " erlebt"
    " genieße ruf ruft nimm nehmt gib gebt lies lest hör hört trag tragt finde denk denkt vergiss"
    " vergesst wer lust schon neugierig warum wie ein auf nichts hereinspaziert liebe lieber es"
    " interesse keine merkt merk tut zeit ab seid sei"
)
_READS_DE = (
    rf"(?:jetzt|einfach|unbedingt|bitte|am besten|gleich|schnell|noch heute|sofort|nicht)"
    rf"(?: [\wäöüß-]+){{0,6}}? {_INFINITIVES}(?=[.!,;)]| und|$)"
    r"|(?:kommt?|schaut?|macht?|bringt?|greift?|holt?|meldet?|schreibt?|packt?|feiert|singt|lasst?"
    r"|sichere|sichert|werdet?|probiert?|teste|entdeckt?|erlebt?|genieße|ruft?|nimm|nehmt|gib"
    r"|gebt|lies"
    r"|lest|hört?|tragt?|finde|denkt?|vergiss|vergesst|merkt?|seid|sei) (?:vorbei|mit|zu|doch"
    r"|her|herein|rein|einfach"
    r"|dich|dir|euch|mal|nicht|dabei|alle|zahlreich|eure?n?|deine?n?|rein|rechtzeitig|gern|bitte"
    r"|an\b|schnell)\b"
    r"|(?:bringt?|nehmt|macht?|kommt|schaut|singt|tanzt|lauft|fahrt|spielt|helft|feiert|packt)"
    r" (?:[\wäöüß-]+ ){1,4}?"
    r"(?:mit|vorbei|zu|weiter|auf)(?=[.!,]| und)"
    r"|wer [^.;:?!]{3,90}, (?:sollte|muss|darf|kann|meldet|ruft|kommt|schaut|bucht|bestellt"
    r"|beeilt|trägt)"
    r" (?:sich (?:beeilen|sputen|anmelden|eintragen|melden|sichern|\w+ (?:beeilen|anmelden"
    r"|eintragen|melden|sichern))"
    r"|(?:[\wäöüß]+ ){0,5}?(?:zugreifen|buchen|bestellen|kommen|vorbeischauen|vorbeikommen"
    r"|anrufen|reservieren"
    r"|kaufen|warten|zögern|verpassen|mitmachen|wechseln)|sich\b)"
    r"|(?:lust auf|schon (?:mal|einmal)|noch (?:nie|kein\w*|nicht)|neugierig|warum (?:nicht"
    r"|warten|noch)|wie wäre es"
    r"|interesse (?:an|geweckt)|keine? (?:zeit|lust|idee|ahnung)|zeit für|wer (?:will|möchte|mag"
    r"|hat lust|traut sich|kennt))\b[^.?!]*\?"
    r"|ein besuch lohnt|es lohnt sich,? |auf (?:geht's|zum|zur|nach|in die)(?= [^.!?]{2,40}!)"
    r"|nichts wie (?:hin|los|ran)|hereinspaziert|liebe[r]? (?:[\wäöüß]+ und )?[\wäöüß]{4,}(?:"
    r" und [\wäöüß]+)?[,!]"
)
_BEFORE_FR = late(r"(?:^|[.!?:;,(–-] ?|\b(?:et|ou|alors|puis|donc|mais|surtout|ne|n'))\W?$")
_NO_EZ = lexicon(
    "chez assez nez rez-de rez gomez martinez suez lopez sanchez fernandez hernandez rodriguez"
)
_HEADS_FR = lexicon(
    "viens inscris prends réserve goûte rejoins apporte envie prêt prêts prête pourquoi et avis"
    " cher"
    " chers chères il ceux une à encore besoin marre curieux qui quoi rien"
)
_READS_FR = (
    r"[a-zàâçéèêëîïôûù]+ez(?:-(?:vous|nous|le|la|les|y|en))?\b(?! vous\b)"
    r"|(?:viens|inscris-toi|prends|réserve|goûte|rejoins|apporte) (?:donc|vite|le|la|les|ton|ta"
    r"|tes|nous|avec|dès|une?)\b"
    r"|(?:envie d|prêts? (?:à|pour)|prête à|pourquoi (?:ne pas|attendre|payer|pas)|et si\b"
    r"|besoin d|marre d|curieux d|encore (?:un|une|pas)"
    r"|qui (?:n'a|veut|dit mieux)|quoi de (?:mieux|plus))[^.?!]*\?|avis aux \w+|chère?s?"
    r" [a-zéèê]{4,}s?(?: et [a-zéèê ]+)?[,!]"
    r"|il (?:suffit|n'y a plus qu|est encore temps|ne reste plus qu)(?: de |'à | à |'|e )\w+"
    r"|ceux qui [^.;:!?]{3,80} (?:devraient|feraient bien|auraient tort)\b"
    r"|une visite (?:s'impose|vaut|est)|à vos (?:agendas|marques|crayons|plumes|bottes)|rien de"
    r" tel\b"
)
_BEFORE_ES = late(r"(?:^|[.!?:;,¡¿(–-] ?|\b(?:y|o|pues|entonces|así que|mejor))\W?$")
_HEADS_ES = lexicon(
    "ven venga vengan venid llame pruebe traiga traigan reserve visite visiten descubra disfrute"
    " disfruten"
    " aproveche aprovechen no elija únase comparta firme done participe escriba consulte pida"
    " imagine vea"
    " vale merece quien quienes queridos estimados queridas busca buscas quiere quieres necesita"
    " por todavía"
    " aún le te ganas cansado listo haga haz compre compren pase pasen corra corran escuche lea"
    " mire"
    " acuda acudan contrate suscríbase inscríbase apúntese pon ponga sal salga di diga ve vaya"
    " vayan"
)
_ENCLITIC = late(r"[a-zñ]*[áéí][a-zñ]{1,7}(?:ese|ase|anse|ense|ate|ete|anos|enos)")
_READS_ES = (
    r"(?:ven|venga|vengan|venid|llame|pruebe|traiga|traigan|reserve|visite|visiten|descubra"
    r"|disfruten?"
    r"|aprovechen?|elija|comparta|firme|done|participe|escriba|consulte|pida|imagine|vea|haga"
    r"|haz|compren?|pasen?"
    r"|corran?|escuche|lea|mire|acudan?|contrate|ponga?|salga|diga|vayan?) (?:el|la|los|las|un"
    r"|una|su|sus|tu|tus|con|a|al|ya|ahora"
    r"|hoy|este|esta|estos|nuestr\w+|y|en|por|de|del|antes|cuanto|pronto|usted|todo|todos|más)\b"
    r"|(?:pruebe|llame|venga|corra)(?=[.!,])"
    r"|[a-zñ]*[áéí][a-zñ]{1,7}(?:ese|ase|anse|ense|ate|ete|anos|enos)\b"
    r"|no (?:se |te |os )?(?:lo |la |los |las )?(?:pierdan?|pierdas|dejen?|dejes|falten?|faltes"
    r"|olviden?|olvides|esperen?|esperes|duden?|dudes|tarden?|tardes)\b"
    r"|vale la pena|merece (?:la pena|una visita)|quien(?:es)? [^.;:!?]{3,70} (?:debería|haría"
    r" bien|harían bien|que se d[eé])"
    r"|(?:queridos|estimados|queridas) \w+[,:!]"
    r"|(?:buscas?|quieres?|necesita|por qué (?:no|esperar|pagar)|todavía no|aún no|le gustaría"
    r"|te gustaría|te apetece|le apetece|ganas de|cansado de|listos? para)\b[^.?!]*\?"
)
_FORMS_FA = lexicon(
    "بخرید بنویسید بیاورید بیایید بپیوندید بگیرید ببینید بشتابید بزنید بکنید بدهید بفرستید بروید"
    " ببرید"
    " بخوانید بچشید بکارید بسازید بشنوید بپرسید بمانید بپوشید بنشینید برسانید بیندازید بگذارید"
    " بردارید"
    " بپردازید بشوید باشید شوید کنید دهید نمایید بفرمایید زنید گیرید بسپارید بنوشید بخورید"
    " بدانید نروید"
    " نکنید ندهید نگذارید نمانید نباشید نخرید فراموش‌نکنید بیندیشید بجویید برگردید بکوشید بیازمایید"
    " بشناسید بشمارید دریابید درآیید درنگ‌نکنید برگزینید بچینید بکشید بگویید"
)
_POINTER_FA = late(
    r"اطلاعات بیشتر|آگاهی بیشتر|کسب اطلاع|تماس بگیرید|مراجعه (?:کنید|نمایید|بفرمایید)|پرسش.?ها"
)
_READS_FA = r"\S+"

_TONGUES = {
    "de": _Bidding(_HEADS_DE.__contains__, late(_READS_DE), _CLAUSE_DE),
    "fr": _Bidding(
        lambda word: (
            word in _HEADS_FR
            or (word.endswith(("ez", "ez-vous", "ez-nous", "ez-y")) and word not in _NO_EZ)
        ),
        late(_READS_FR),
        _BEFORE_FR,
    ),
    "es": _Bidding(
        lambda word: word in _HEADS_ES or _ENCLITIC.fullmatch(word) is not None,
        late(_READS_ES),
        _BEFORE_ES,
    ),
    "fa": _Bidding(_FORMS_FA.__contains__, late(_READS_FA), None),
}
_WIDEST = 60


def biddings_abroad(case: Case) -> Iterator[tuple[int, int]]:
    """Yield biddings in the text's language, and in another that a sentence of it is in."""
    for language in (case.document.language[:2], *tongues(case)):
        bidding = _TONGUES.get(language)
        if bidding is None:
            continue
        words = frozenset(filter(bidding.bids, case.vocabulary))
        for at in case.places(words):
            found = _found(case, language, bidding, at)
            if found is not None and is_in(case, language, at):
                yield found


def _found(case: Case, language: str, bidding: _Bidding, at: int) -> tuple[int, int] | None:
    if not case.narrates(at) or case.stretch_at(at).kind not in _KINDS:
        return None
    first, last = case.sentence_at(at)
    before = case.lowered[max(first, at - 14) : at]
    if bidding.before is not None and bidding.before.search(before) is None:
        return None
    if language == "fa" and _POINTER_FA.search(case.lowered, first, last) is not None:
        return None
    if language in _POINTERS and _POINTERS[language].search(case.lowered, first, last) is not None:
        return None
    found = bidding.reads.match(case.lowered, at, min(last + 1, at + 160))
    if found is None:
        return None
    start = (
        at if language != "fa" else case.lowered.rfind(" ", first, max(first, at - 12)) + 1 or first
    )
    return start, min(found.end(), start + _WIDEST)


_KINDS = frozenset({"headline", "subheadline", "paragraph", "item"})
_POINTERS = {
    "de": late(r"\b(?:weitere|nähere|mehr) (?:informationen|auskünfte|infos)\b|\brückfragen\b"),
    "fr": late(
        r"\b(?:plus d'informations|renseignements|pour en savoir plus|contactez|consultez)\b"
    ),
    "es": late(r"\b(?:más información|para más|consultas|contacte)\b"),
}
