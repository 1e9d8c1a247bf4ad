"""How Persian texts give a person's private data away: the triggers, listed.

A home address (خانه، منزل، محل سکونت with a street and a number), a private telephone (تلفن منزل،
شمارهٔ شخصی، شمارهٔ همراه), a paper (کد ملی، شمارهٔ شناسنامه، گذرنامه), an illness said of somebody
by a title (آقای، خانم) and a child named with an age under eighteen.
"""

import re
from collections.abc import Iterator

from dateline.guidelines.case import Case
from dateline.release.patterns import late

_NUMBER = r"[+(]?[\d۰-۹][\d۰-۹ ()./-]{5,17}[\d۰-۹]"
_HOME = late(
    r"(?:خانه|منزل|آپارتمان|محل سکونت|نشانی منزل|آدرس منزل|ساکن|سکونت)[^.؟!\n]{0,50}?"
    r"(?:خیابان|کوچه|بلوار|بزرگراه|میدان|شهرک|کوی)[^.؟!\n]{0,60}?(?:پلاک|شماره|واحد"
    r"|طبقه)\s*[\d۰-۹]+"
)
_LIVES = late(
    r"(?:خیابان|کوچهٔ|کوچه|کوچۀ|بلوار|کوی|محلهٔ|محله)\s[^.؟!\n]{2,40}?(?:پلاک|شماره|واحد"
    r"|طبقه)\s*[\d۰-۹]+"
    r"[^.؟!\n]{0,40}?(?:زندگی میکند|زندگی میکرد|ساکن است|مینشیند|سکونت دارد|خانه دارد)"
)
_ILL_NAMED = late(
    r"به (?:بیماری )?(?:سرطان|هپاتیت|افسردگی|ایدز|اچآیوی|اسکیزوفرنی|صرع|دیابت|اماس|سل|پارکینسون"
    r"|آلزایمر|سیفلیس|لوسمی|اعتیاد|جنون|زوال عقل)\S*(?: \S+){0,2}? (?:مبتلا|دچار|گرفتار)(?:ست|"
    r" است| شده|"
    r" بود| شد)?"
)
_PHONE = late(
    r"(?:(?:شماره(?:ٔ|ی)?|تلفن)\s(?:تلفن\s)?(?:شخصی|منزل|خانه|همراه|خصوصی)|(?:موبایل|تلفن همراه))"
    rf"[^.؟!\n\d۰-۹]{{0,40}}?{_NUMBER}"
    r"|(?:تلفن |شماره )?(?:همراه|گوشی|موبایل|خط|تلفن|شماره)\S* (?:شخصی|خصوصی|منزل|خانه|خانگی|خودش"
    r"|او|وی|ایشان)"
    rf"(?: او| وی| ایشان)?[^.؟!\n\d۰-۹]{{0,20}}?{_NUMBER}"
)
_PAPER = late(
    r"(?:کد ملی|شماره(?:ٔ|ی)? ملی|شماره(?:ٔ|ی)? (?:شناسنامه|گذرنامه|پاسپورت|گواهینامه)|کدملی)"
    r"[^.؟!\n\d۰-۹]{0,40}?[A-Za-z]?[\d۰-۹][\d۰-۹-]{5,12}"
)
_ILL = late(
    r"(?:آقای|خانم|دکتر|مهندس)\s(?:\w+\s){1,3}?(?:به (?:بیماری )?)?(?:مبتلا به\s)?"
    r"(?:سرطان|افسردگی|ایدز|اچآیوی|اسکیزوفرنی|صرع|دیابت|اعتیاد|بیماری روانی)\s"
    r"(?:مبتلا|دارد|گرفتار|دچار|است|رنج)"
)
_CHILD = late(
    r"(?:(?:دختر|پسر|کودک|نوجوان|دانشآموز|نوزاد|فرزند)\s(?P<age>[\d۰-۹]{1,2})\s?ساله(?:ای"
    r"|اش|ی)?"
    r"(?:\s(?:به نام|بنام|با نام)|،)\s(?P<name>\w+(?:\s\w+)?)"
    r"|(?P<name2>\w+\s\w+)،\s(?:(?:دختر|پسر|کودک|نوجوان"
    r"|دانشآموز)\s)?(?P<age2>[\d۰-۹]{1,2})\s?ساله)"
)
FIRST_WORDS: tuple[tuple[frozenset[str], re.Pattern[str], str], ...] = (
    (
        frozenset({"خانه", "منزل", "آپارتمان", "محل", "نشانی", "آدرس", "ساکن", "سکونت"}),
        _HOME,
        "address",
    ),
    (frozenset({"شماره", "شمارهٔ", "تلفن", "موبایل", "همراه", "گوشی", "خط"}), _PHONE, "number"),
    (frozenset({"کد", "کدملی", "شماره", "شمارهٔ"}), _PAPER, "document"),
    (frozenset({"آقای", "خانم", "دکتر", "مهندس"}), _ILL, "health"),
    (frozenset({"خیابان", "کوچهٔ", "کوچه", "کوچۀ", "بلوار", "کوی"}), _LIVES, "address"),
)
_ROLED = late(r"(?:\S+ ){0,3}?\w+ \w+، [^،.]{2,40}،")
_AGES = frozenset({"ساله", "سالهای"})
_CHILDHOOD = 18


def private_in_persian(case: Case) -> Iterator[tuple[int, int, str]]:
    """Yield where a Persian text gives private data away, and of which kind."""
    if not case.document.language.startswith("fa"):
        return
    text = case.lowered
    for words, pattern, key in FIRST_WORDS:
        for at in case.places(words):
            found = pattern.match(text, at)
            if found is not None:
                yield at, found.end(), key
    for at in case.places(frozenset({"مبتلاست", "مبتلا", "دچار", "گرفتار"})):
        first, last = case.sentence_at(at)
        named = _ROLED.match(text, first, at)
        ill = _ILL_NAMED.search(text, max(first, at - 40), min(last, at + 12))
        if named is not None and ill is not None:
            yield named.start(), ill.end(), "health"
    for at in case.places(_AGES):
        first, last = case.sentence_at(at)
        for found in _CHILD.finditer(text, max(first, at - 60), min(last, at + 60)):
            if int(found["age"] or found["age2"]) < _CHILDHOOD:
                yield found.start(), found.end(), "child"
                break
