"""DG-20: no direct address, no call to buy and no exclamation outside quotes."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.guidelines.advising import advice_to_readers
from dateline.guidelines.appeals import appeals
from dateline.guidelines.appeals_abroad import appeals_abroad
from dateline.guidelines.biddings import biddings, is_name, is_provision
from dateline.guidelines.biddings_abroad import biddings_abroad
from dateline.guidelines.case import Case
from dateline.guidelines.finding import Hit
from dateline.guidelines.imperatives import imperatives
from dateline.guidelines.narration import SIGNED_OFF
from dateline.guidelines.readers_asked import readers_asked
from dateline.guidelines.rules import Rule
from dateline.guidelines.softened_biddings import softened_biddings
from dateline.release.patterns import late


class _Language(NamedTuple):
    """The words that address a reader; the first words of calls to buy, and the calls' forms."""

    address: frozenset[str]
    opening: frozenset[str]
    call: re.Pattern[str]


_NOW = r"(?: it| yours| one| online| here)?(?: right)? (?:now|today|before it's too late|tonight)\b"
_ENGLISH = _Language(
    frozenset({"you", "your", "yours", "yourself", "yourselves"}),
    frozenset({
        "buy", "order", "shop", "book", "register", "sign", "subscribe", "download", "enroll",
        "enrol", "apply", "act", "call", "get", "click", "don", "hurry", "grab", "claim", "reserve",
        "try", "join", "start", "purchase", "pre", "do", "preorder", "invest", "donate", "upgrade",
        "secure", "be", "make", "feel", "stay", "come", "schedule", "unlock", "sell",
    }),
    late(
        r"(?:buy|order|shop|book|register|sign up|subscribe|download|enroll?|apply|act|call|grab"
        r"|claim|reserve|try|join|start|purchase|pre-?order|invest|donate|upgrade|secure|sell"
        rf"|schedule|unlock)(?: (?!and\b|which\b|that\b|is\b|are\b|was\b)[\w'$&-]+){{0,5}}?{_NOW}"
        r"|shop (?:the (?:collection|range|sale)|at https?)|click here|don't (?:miss|wait|delay"
        r"|hesitate|let this)|do not (?:miss|hesitate)|hurry(?: up)?\b(?! to)|grab (?:a|the|it"
        r"|one)\b|get in touch with (?:the|our|us|them)\b|get (?:it|one|in touch"
        r"|started|involved) (?:now|today)|join us\b|come (?:and )?(?:join|visit|see|meet)\b"
        r"|stay tuned|be sure to|make sure to|feel free to|don't forget|buy (?:one|two),? get"
        r"|act (?:now|fast)\b|order (?:now|yours|here)"
        r"|sign up (?:here|now)|try (?:it|one|them) (?:free|for free)|subscribe (?:now|here)"
    ),
)  # fmt: skip
_LANGUAGES: dict[str, _Language] = {
    "en": _ENGLISH,
    "de": _Language(
        frozenset({
            "sie", "ihr", "ihre", "ihren", "ihrem", "ihrer", "ihnen", "du", "dein", "deine", "dir",
            "dich", "deinen", "euch", "euer", "eure",
        }),
        frozenset({"jetzt", "kaufen", "bestellen", "buchen", "sichern", "greifen", "verpassen"}),
        late(
            r"jetzt (?:[\w-]+ ){0,3}(?:kaufen|bestellen|buchen|sichern|anmelden|zugreifen"
            r"|registrieren|testen|informieren|abonnieren)|(?:kaufen|bestellen|buchen|sichern"
            r"|greifen|verpassen) sie\b"
        ),
    ),
    "fr": _Language(
        frozenset({"vous", "votre", "vos", "toi", "tes"}),
        frozenset({"achetez", "commandez", "réservez", "profitez", "inscrivez", "cliquez", "ne"}),
        late(
            r"(?:achetez|commandez|réservez|profitez|inscrivez|cliquez)\b|ne (?:manquez|ratez) pas"
        ),
    ),
    "es": _Language(
        frozenset({"usted", "ustedes", "tú", "tu", "tus", "ti", "contigo", "vuestro", "vuestra"}),
        frozenset({
            "compra", "compre", "reserva", "reserve", "haz", "haga", "no", "aprovecha", "aproveche",
            "regístrate", "regístrese", "suscríbete", "pide", "pida",
        }),
        late(
            r"(?:compra|compre|reserva|reserve|pide|pida)(?: \w+){0,2} (?:ya|ahora|hoy)\b|haz clic"
            r"|haga clic|no (?:te|se) (?:lo )?pierdas?\b|aprovech[ae] (?:la|el|las|los|esta"
            r"|este)\b"
            r"|(?:regístrate|regístrese|suscríbete)\b"
        ),
    ),
    "fa": _Language(
        frozenset({"شما", "شماست", "خودتان", "برایتان", "شماها"}),
        frozenset({
            "بخرید", "سفارش", "خرید", "ثبت", "همین", "از", "عجله", "کلیک", "دانلود", "بشتابید",
            "رزرو", "فرصت", "نامنویسی", "ثبتنام", "اقدام", "تهیه",
        }),
        late(
            r"(?:نامنویسی|ثبتنام|ثبت نام|تهیه|اقدام|رزرو|سفارش|خرید)\S* (?:خود را )?(?:کنید|بکنید"
            r"|دهید|بفرمایید)"
            r"|بخرید|بشتابید|عجله کنید|(?:سفارش|خرید|کلیک|دانلود|رزرو|ثبت.?نام)(?: خود را)?"
            r" (?:دهید|بدهید|کنید|بفرمایید)|همین (?:حالا|الان|امروز|هفته|ماه|لحظه|امشب"
            r"|فردا) [^.؛\n]{0,60}"
            r"(?:کنید|بخرید|دهید|بگیرید|بزنید)|(?:از|فرصت را از) دست ندهید"
        ),
    ),
    "ar": _Language(
        frozenset({"أنت", "أنتم", "إليكم", "لكم"}),
        frozenset({"اشتر", "اشتروا", "اطلب", "اطلبوا", "احجز", "احجزوا", "سارع", "سارعوا", "لا",
                   "سجل", "سجلوا", "انقر", "انقروا", "تسوق", "تسوقوا"}),
        late(
            r"(?:اشتر|اشتروا|سارع|سارعوا|تسوقوا)\b|(?:اطلب|اطلبوا|احجز|احجزوا|سجل|سجلوا|تسوق)"
            r"(?: \w+)? (?:الآن|اليوم)|لا (?:تفوت|تفوتوا|تفوّت)\b|(?:انقر|انقروا) هنا"
        ),
    ),
}  # fmt: skip
_EXCLAMATION = late(r"!(?:(?<=[\w.'%)\]]!)!*(?=[\s\"”»)\]]|$)|(?<=\w!)!*(?=[A-Z]))")
_NAMED_SO = late(r"[”\")]? (?:[a-z]|[A-Z][\w.]+(?:,| (?:Inc|Corp|Ltd)))")
_NO_ADDRESS = late(r"\b(?:thank|thanks to|near|mind|bless|see)\W+$")
_CAPITAL_NEXT = late(r" [A-Z]")
_SERVICE = late(
    r"\b(?:if (?:you|someone you)|anyone who|victims?|should you)\b[^.]*\b(?:contact|call|report"
    r"|dial"
    r"|e-?mail|phone|interview|hotline|helpline|911|999|112|police|media inquir\w+|speak (?:to"
    r"|with))"
    r"\b|\b(?:contact|call|e-?mail|report|phone)\b[^.]*\b(?:if you|should you)\b"
    r"|\byou (?:are|received|have received) (?:receiving )?this (?:e-?mail|message|release)"
    r"|\b(?:see|read|view|listen to|watch|find|visit|copy and paste|wish to|would like to)\b[^.]*"
    r"\b(?:your browser|interview)\b"
)
_SELLING = late(r"\b(?:buy|order|save|offer|deal|discount|free|shop|now|today|best)\b")


_IMPERATIVE = late(
    r"(?:swing by|schedule|learn|arrange|request|secure|dive|step|head|pop|sample|taste|sponsor"
    r"|support|donate|volunteer"
    r"|nominate|submit|catch|pack|invite|celebrate|transform|boost|elevate|maximi[sz]e|grow"
    r"|improve|win|earn|relax|protect|rent|browse"
    r"|compare|contribute|help|stock up|sit back|spread|vote|write|switch|travel|plan|add|use"
    r"|watch out|be|book|buy|order|try|reserve|discover|explore|experience|enjoy|save|bring"
    r"|choose|pick"
    r"|grab|treat"
    r"|imagine|claim|take advantage|make sure|check out|give|join|get|sign up|get in touch"
    r"|find out|ask"
    r"|call|download|subscribe|register|come|hurry|don't|never miss|stop by|drop by|tell|start"
    r"|upgrade|turn"
    r"|unlock|meet|say|let)"
    r" (?:hundreds|thousands|dozens|millions|other|fellow|members|neighbou?rs|how|why|what|into"
    r"|sure|ready|there|among|us|over|for|an?|the|your|our|more|yourself|to"
    r"|this|these|that|some|all|up to|one|it|yourself"
    r"|in touch with|with|by"
    r"|before|for free"
    r"|now|today|here|early|online|at|on|in|of our|from \d|goodbye|hello|no more|not|miss|wait"
    r"|us)\b"
)
_APPLYING = late(
    r"(?:apply|enter|rsvp|enrol|enroll|register|book|order|subscribe|vote|donate|reply|phone|ring)"
    r" (?:by|before|until|till|via|through|online|now|here|early)\b|(?:mark|save) (?:your|the) "
    r"(?:calendars?|diar(?:y|ies)|dates?)|spread the word|see you (?:there|at|in|on|soon)|swing by"
    r"|look no further|visit (?:our|us)\b|make the most|hop (?:aboard|on|in)|click on|call \d"
    r"|(?:imagine|picture) (?:\w+ing|if|that|no)\b|stop (?:waiting|wasting)"
    r"|take a (?:moment|break|closer look)"
)
_ASKING = late(
    r"(?:why (?:wait|not|settle|pay|choose|spend|go)|who wouldn't|what are you waiting"
    r"|isn't it time|how about|what if|sounds?"
    r" (?:good|familiar))\b[^.?!]*\?|(?:make sure|be sure to|remember to|don't forget"
    r"|be the first|be part of|take a look"
    r"|take part|see for yourself|keep in mind|feel free|stay (?:up to date|informed|ahead|safe)"
    r"|let us|let's|tell us|send us"
    r"|visit us|like us|follow us)\b|(?:are |do |have |did |would |could |can |will |isn't |why "
    r"|how )?(?:you )?(?:ready|want"
    r"|looking|need|tired|interested"
    r"|thinking|curious|worried|dreaming|in need|fed up|always wanted|searching|struggling"
    r"|wondering)"
    r" (?:to|of|for|in|about|with|a|an)\b[^.?!]*\?"
)
_OPENERS = frozenset({
    "swing", "schedule", "arrange", "request", "secure", "dive", "step", "head", "pop", "sample",
    "taste", "sponsor", "support", "donate", "volunteer", "nominate", "submit", "catch", "pack",
    "invite", "celebrate", "transform", "boost", "elevate", "maximize", "maximise", "grow",
    "improve", "win", "earn", "relax", "protect", "rent", "browse", "compare", "contribute", "help",
    "stock", "sit", "spread", "vote", "write", "switch", "travel", "plan", "add", "use", "watch",
    "learn", "book", "buy", "order", "try", "reserve", "discover", "explore", "experience", "enjoy",
    "save", "bring", "choose", "pick", "grab", "treat", "imagine", "claim", "take", "make", "check",
    "give", "join", "get", "sign", "find", "ask", "call", "download", "subscribe", "register",
    "come", "hurry", "don", "never", "stop", "drop", "tell", "start", "upgrade", "turn", "unlock",
    "meet", "say", "let", "ready", "want", "looking", "need", "tired", "interested", "thinking",
    "curious", "worried", "dreaming", "fed", "searching", "struggling", "wondering", "always",
    "why", "who", "what", "isn", "how", "be", "remember", "see", "keep", "feel", "stay", "send",
    "visit", "like", "follow", "sounds", "apply", "enter", "rsvp", "enrol", "enroll", "reply",
    "phone", "ring", "mark", "look", "hop", "click", "picture",
})  # fmt: skip


_POLITE = {
    "fr": late(r"(?!chez |assez |nez |rez)(?:n')?[a-zéèêîïôûç]{2,}ez\b(?!-)"),
    "de": late(
        r"[a-zäöüß]{3,}e?n sie (?:sich |uns |jetzt |ihr|den|die|das|mit|vorbei|hier|doch|noch"
        r"|bei|am|im|unser)"
    ),
    "es": late(
        r"(?:ven|venga|vengan|descubr[ae]|disfrut[ae]|participa|participe|visite"
        r"|visita nuestr\w+|aprovech[ae])\b"
    ),
}


def _polite(case: Case) -> Iterator[tuple[int, int, str]]:
    """Yield sentences that open with an imperative in French, German or Spanish."""
    pattern = _POLITE.get(case.document.language[:2])
    if pattern is None:
        return
    for stretch in case.stretches:
        at = stretch.start
        while at < stretch.end:
            first, last = case.sentence_at(at)
            found = pattern.match(case.lowered, first, last)
            if found is not None and case.narrates(first):
                yield (*found.span(), "address")
            at = last + 1 if last >= at else stretch.end


_NO_CALL = (
    "learn more", "learn about", "help for", "help at", "help in", "help with", "help on",
    "support for", "support in", "vote by", "plan for", "travel to", "travel by",
    "browse by", "be it ",
)  # fmt: skip


def _openings(case: Case) -> Iterator[tuple[int, int, str]]:
    """Yield sentences that open with an imperative, or with a question to the reader."""
    for at in case.places(_OPENERS):
        if not case.text[at].isupper():
            continue
        first, last = case.sentence_at(at)
        if at != first or not case.narrates(at):
            continue
        found = _IMPERATIVE.match(case.lowered, at, last) or _APPLYING.match(case.lowered, at, last)
        if found is None:
            found = _ASKING.match(case.lowered, at, last)
        elif (
            case.lowered.startswith(_NO_CALL, at)
            or is_name(case, at)
            or is_provision(case, at, last)
        ) or _SERVICE.search(case.lowered, first, last):
            found = None
        if found is not None:
            yield at, min(found.end(), at + 60), "address"


def check_address(case: Case, rule: Rule) -> Iterator[Hit]:
    """Look for calls to buy, address of the reader and exclamation marks: one a sentence."""
    language = _LANGUAGES.get(case.document.language[:2])
    found: list[tuple[int, int, str]] = []
    spoken: list[tuple[int, int, str]] = []
    if language is not None:
        found += _calls(case, language)
        spoken = list(_addresses(case, language))
        found += spoken
        found += _polite(case)
        found += ((start, end, "address") for start, end in appeals_abroad(case))
        found += ((start, end, "address") for start, end in biddings_abroad(case))
    if language is _ENGLISH:
        found += _openings(case)
        bid = sorted((*appeals(case), *biddings(case), *imperatives(case)))
        bid += (*softened_biddings(case), *advice_to_readers(case), *readers_asked(case))
        found += ((start, end, "address") for start, end in bid)
    if "!" in case.text:
        found += _exclamations(case)
    left, reached = rule.number("most"), 0
    # a call says better what has to go than a pronoun or a lone word beside it
    weak = {hit for hit in found if hit in spoken or " " not in case.text[hit[0] : hit[1]]}
    for start, end, key in sorted(
        found, key=lambda hit: (case.sentence_at(hit[0])[0], _RANK[hit[2]], hit in weak)
    ):
        first, last = case.sentence_at(start)
        if left and first >= reached and not case.is_torn(start):
            left -= 1
            reached = last
            yield case.hit(start, end, key, words=case.text[start:end])


_RANK = {"buy": 0, "address": 1, "exclaims": 2}


def _calls(case: Case, language: _Language) -> Iterator[tuple[int, int, str]]:
    for at in case.places(language.opening):
        found = language.call.match(case.lowered, at)
        if (
            found is not None
            and case.narrates(at)
            and (_is_urged(case, at) or (_REMINDING.match(case.lowered, at) and _reminds(case, at)))
        ):
            start, end = found.span()
            yield start, end, "address" if _ASIDE.match(case.lowered, start) else "buy"


_ASIDE = late(
    r"be sure|make sure|feel free|don't forget|click here|join us|stay tuned|come |get in touch"
    r"|don't hesitate|do not hesitate"
)
_URGING = late(r"(?:^|[.!?:;؛–—|(\"“]|\b(?:and|or|so|please|then|now|just|simply|also|don't)) ?$")
_ENDS_FA = late(r"\w+(?: ?[.!،؛:»]| و |$)")
_MAY_FA = late(r"(?:می.?توانید|بتوانید|باید|نباید|\bکه|\bتا|\bاگر|خواهید) [^.؛:!]*$")
_NO_URGE = late(
    r"\b(?:did|does|do|not|could|failed|able|allows?|allowed|enables?|how|continue|expected|plans?"
    r"|agreed|decided|used|helps?|people|customers|users|members|who|that|will|would|began|set"
    r"|scheduled|had|due|ready|want|wants|wanted|hopes|hope) (?:\w+ )?(?:to )?$"
)


_REMINDING = late(r"be sure to|make sure to|feel free|don't forget|don't hesitate|do not hesitate")


def _reminds(case: Case, at: int) -> bool:
    """Say whether a reminder opens a clause: after a comma, and not as "has to be sure to"."""
    return case.lowered[at - 2 : at] == ", "


def _is_urged(case: Case, at: int) -> bool:
    """Say whether a verb stands as an imperative: first in its sentence or clause."""
    first, _ = case.sentence_at(at)
    before = case.lowered[max(first, at - 40) : at]
    if case.lowered.startswith("بخرید", at):  # the verb comes last
        return _ENDS_FA.match(case.lowered, at) is not None and not _MAY_FA.search(before)
    return _URGING.search(before) is not None and _NO_URGE.search(before) is None


_SIGNED = late(r"\b(?:sincerely|respectfully|best regards)(?: yours)?,")
"""Who signs so has written a letter, and speaks to whom it is written."""


def _addresses(case: Case, language: _Language) -> Iterator[tuple[int, int, str]]:
    german = language is _LANGUAGES["de"]
    closings = () if case.vocabulary.isdisjoint(SIGNED_OFF) else _SIGNED.finditer(case.lowered)
    signed = max((found.start() for found in closings), default=0)
    spoken: int | None = None
    for at in case.places(language.address):
        if at < signed or not case.narrates(at):
            continue
        spoken = _spoken_from(case) if spoken is None else spoken
        if at > spoken:
            continue
        end = at
        while end < len(case.text) and case.text[end].isalnum():
            end += 1
        if _addresses_reader(case, at, end, german=german):
            yield at, end, "address"


_TITLED = (
    r"(?:mr|mrs|ms|dr|madam|president|secretary|chairman|chair|administrator|senators?|director"
    r"|governor|minister|prime|attorney|commissioner|general|ambassador|speaker|leader|members)"
)
_TO_SOMEBODY = late(
    rf"\bdear {_TITLED}\b|\b(?:mr\.?|madam) (?:chairman|chair|president|speaker|secretary"
    r"|minister)\b"
    r"|\b(?:we|i) (?:are|am) writing (?:to you|you|to (?:urge|ask|request))\b"
    r"|\bthank you for (?:the opportunity to (?:testify|speak|address)|your (?:prompt )?"
    r"(?:attention|consideration|service|testimony))|\b(?:distinguished|honou?red) guests\b"
    r"|\bladies and gentlemen\b|\bwho are (?:here )?with us (?:today|tonight)\b"
    r"|\b(?:pleasure|honou?r|privilege) to (?:be (?:here|with you)|welcome [a-z])"
    r"|\bas you, president\b"
    r"|\b(?:in this letter|your (?:administration|presidency))\b"
    r"|\bwe (?:[a-z]+ )?(?:urge|ask|implore) you to [^.]*\b(?:program|act|bill|policy|resolution"
    r"|agency|funding|legislation|ministry|council)"
    r"|\b(?:speak|be|here) (?:here )?with you (?:today|tonight|this)\b"
)
_SPOKEN = frozenset({
    "dear", "mr", "madam", "writing", "thank", "distinguished", "honored", "honoured", "speak",
    "letter", "ladies", "students", "pleasure", "honor", "honour", "privilege", "president",
    "administration", "presidency", "urge", "ask", "implore",
})  # fmt: skip


def _spoken_from(case: Case) -> int:
    """Return where a letter or a speech to somebody begins; behind the text's end if nowhere.

    A speech without marks is one from the words on that name whom it is for.
    """
    if case.vocabulary.isdisjoint(_SPOKEN):
        return len(case.text)
    found = next((m for m in _TO_SOMEBODY.finditer(case.lowered) if case.narrates(m.start())), None)
    if found is None:
        return len(case.text)
    return found.start() if found[0].startswith("dear") else 0


def _addresses_reader(case: Case, at: int, end: int, *, german: bool) -> bool:
    text = case.text
    if text[at - 1 : at] in {"-", "'", "/", ".", "@", "#"} or text[end : end + 1] in {
        "-",
        "@",
        "/",
    }:
        return False
    first, last = case.sentence_at(at)
    if german and case.lowered[at : at + 1] in "si":
        return at > first and text[at].isupper() and text[at - 2 : at - 1] not in ".!?:–-"
    before = case.lowered[max(first, at - 16) : at]
    if _NO_ADDRESS.search(before):
        return False
    amid = at > first and case.stretch_at(at).kind != "headline"
    if (
        text[at].isupper()
        and (amid or _CAPITAL_NEXT.match(text, end))
        and not _all_title(text, first, last)
    ):
        return False
    sentence = case.lowered[first:last]
    return not _SERVICE.search(sentence) or _SELLING.search(sentence) is not None


def _all_title(text: str, first: int, last: int) -> bool:
    """Say whether every longer word has a capital, as in a headline: then it names nobody."""
    words = [word for word in text[first:last].split() if len(word) > 3 and word[0].isalpha()]
    return len(words) > 2 and all(word[0].isupper() for word in words)


def _exclamations(case: Case) -> Iterator[tuple[int, int, str]]:
    for found in _EXCLAMATION.finditer(case.text):
        at = found.start()
        stretch = case.stretch_at(at)
        if (
            stretch.kind == "headline"
            or not case.narrates(at)
            or _NAMED_SO.match(case.text, found.end())
        ):
            continue
        first, _ = case.sentence_at(at)
        start = case.text.rfind(" ", max(first, at - 60), at) + 1 or first
        if "¡" in case.text[max(first, at - 40) : at + 1]:
            continue  # a name with its marks: ¡Bravo! Awards
        yield start, found.end(), "exclaims"
