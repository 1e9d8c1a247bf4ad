"""Contacts in Persian and Arabic: labels, headers, and what tells a person from a desk or a house."""

import re

from dateline.release.arabic_script import cut_sentences, cut_words, key_of, keys_of
from dateline.release.arabic_script_names import given_begins
from dateline.release.arabic_script_persons import (
    Clause,
    Person,
    persons_in,
    says_at,
    title_length,
)
from dateline.release.arabic_script_words import HOUSES, STOPS, is_role, without_article
from dateline.release.patterns import late

_MARKS = "[\u064b-\u065f\u0670\u0640]?"
_SPELT = {
    "ی": "[یيى]", "ي": "[یيى]", "ى": "[یيى]", "ک": "[کك]", "ك": "[کك]", "أ": "[اأإ]", "إ": "[اأإ]",
    "ا": "[اأإآ]", "آ": "[اآ]", "ة": "[ةه]", "ه": "[هةۀ]", "ؤ": "[ؤو]", "ئ": "[ئیي]",
    "\u200c": "[\u200c ]?", " ": "[ \u200c\u00a0]",
}  # fmt: skip
_MOST_BEHIND = 60
_MOST_NAMES = 6
_LONGEST_NAME = 14
_MOST_DESK = 4


def loose(words: str) -> str:
    """Return a pattern for words in Arabic script as they are written here or there."""
    return "".join(_SPELT.get(letter, letter) for letter in words)


LABELS = {
    "name": loose(
        "نام(?: و نام خانوادگی)?|مسئول (?:خبر|رسانه|ارتباط|تماس|هماهنگی)|رابط (?:رسانه‌ای|خبری)"
        "|شخص (?:ارتباطی|رابط)|الاسم|(?:اسم )?(?:ال)?شخص (?:المسؤول|للتواصل)"
        "|مسؤولة? (?:الاتصال|التواصل|الإعلام)|جهة التواصل"
    ),
    "role": loose("سمت|وظیفه|عنوان شغلی|المنصب|الصفة|الوظيفة|المسمى الوظيفي"),
    "organization": loose("سازمان|شرکت|موسسه|نهاد|المنظمة|الشركة|الجهة|المؤسسة"),
    "phone": loose(
        "(?:شماره(?:‌ی)? )?(?:تلفن|تیلفون|تیلیفون|تماس|موبایل)(?: (?:تماس|همراه|ثابت|خبرنگاران|مستقیم|دفتر)){0,2}"
        "|(?:تلفن )?همراه|واتس‌?اپ|واتساپ|خط مستقیم"
        "|(?:رقم )?(?:ال)?(?:هاتف|جوال|محمول|موبايل|نقال|خلوي|تلفون|تليفون|خليوي)"
        "(?: (?:المحمول|الجوال|النقال|المباشر|المكتب))?|رقم (?:التواصل|الاتصال)|(?:ال)?واتس ?اب|ت|ه|ج"
    ),
    "email": loose(
        "ایمیل(?: آدرس)?|پست الکترونیکی?|رایانامه|آدرس ایمیل|نشانی الکترونیکی|برید الکترونیکی|ایمل"
        "|(?:ال)?برید(?: (?:ال)?إلكتروني)?|(?:ال)?ايميل|عنوان البريد الإلكتروني"
    ),
    "url": loose(
        "وب‌سایت|وب ?سایت|سایت|تارنما|وبگاه|نشانی اینترنتی|(?:ال)?موقع(?: (?:ال)?إلكتروني)?"
        "|الموقع على (?:الإنترنت|الشبكة)"
    ),
    "address": loose(
        "نشانی|آدرس|فکس|نمابر|دورنگار|کانال(?: ما)?(?: در [^:]{2,20})?|تلگرام|اینستاگرام|توییتر|ایتا|بله|کد پستی"
        "|صندوق پستی|دبیرخانه|العنوان|عنوان(?:نا)?|(?:ال)?فاكس|ص.ب|تويتر|فيسبوك|انستغرام|إنستغرام|لينكد ?إن"
    ),
}  # fmt: skip
"""The words that name a field, as patterns; the reader of contact lines makes one of them all."""

_HEADERS_FA = (
    "(?:اطلاعات |راه‌های |شماره‌های |مرجع )?تماس(?: با)?(?: ما| رسانه‌ها| رسانه‌ای| مطبوعاتی| خبرنگاران"
    "| روابط عمومی| دفتر رسانه‌ای| مطبوعات| جهت مصاحبه| برای رسانه‌ها)?"
    "|اطلاعات (?:تماس|ارتباطی)(?: [^:]{2,30})?|راه‌?های (?:ارتباطی|ارتباط|تماس)(?: [^:]{2,30})?"
    "|ارتباط (?:با (?:ما|رسانه‌ها|روابط عمومی|مطبوعات)|رسانه‌ای)|ویژه(?:‌ی)? (?:خبرنگاران|رسانه‌ها|اصحاب رسانه)"
    "|(?:برای|جهت) (?:کسب |دریافت )?(?:اطلاعات|معلومات|آگاهی|جزئیات|مصاحبه|هماهنگی)[^:.]{0,60}"
    "|پرسش‌های (?:رسانه‌ای|خبرنگاران)|امور رسانه(?:‌ها|‌ای)?|دفتر (?:رسانه‌ای|مطبوعاتی|رسانه‌ها)|تماس گیرنده"
    "|پاسخ‌?گویی به (?:رسانه‌ها|خبرنگاران)|روابط عمومی|معلومات تماس|(?:مصاحبه|اطلاعات|تصاویر)(?: و (?:مصاحبه|اطلاعات|تصاویر))? بیشتر"
    "|مصاحبه و (?:اطلاعات|تصاویر)|هماهنگی مصاحبه"
)
_HEADERS_AR = (
    "(?:للتواصل|للاتصال|التواصل|الاتصال)(?: (?:ال)?(?:إعلامي|صحفي|صحافي|إعلام))?(?: (?:مع|ب|بالصحافة|بنا|بالإعلام)[^:.]{0,40})?"
    "|(?:للاستفسارات|للاستفسار|استفسارات|الاستفسارات)(?: (?:ال)?(?:إعلامية|صحفية|صحافية|إعلام|وسائل الإعلام|عامة))?(?: و[^:.]{2,40})?"
    "|جه(?:ة|ات) (?:ال)?(?:اتصال|تواصل)(?: (?:ال)?(?:إعلامية?|صحفية?|للصحافة|للإعلام))?|(?:معلومات|بيانات) (?:ال)?(?:اتصال|تواصل)[^:.]{0,30}"
    "|(?:لمزيد|للمزيد|لمزید) من (?:ال)?(?:معلومات|تفاصيل|إيضاح)[^:.]{0,80}|لل(?:صحفيين|إعلاميين|صحافيين|صحافة|إعلام)(?: فقط)?"
    "|(?:اتصال(?:ات)?|للاتصال) ?(?:ال)?(?:صحافة|إعلام)|(?:ال)?صحافة|خاص (?:بالصحفيين|بالإعلاميين|بوسائل الإعلام)|اتصل بنا|(?:ال)?علاقات (?:ال)?(?:عامة|إعلامية)(?: وال[^:.]{2,30})?"
    "|(?:ال)?(?:مكتب|مركز) (?:ال)?(?:إعلامي|صحفي|صحافي)|(?:ال)?اتصال المؤسسي|لترتيب (?:ال)?مقابلات[^:.]{0,40}"
    "|لطلب (?:ال)?(?:مقابلات|صور)[^:.]{0,30}|الشؤون الإعلامية|المنسق(?:ة)? الإعلامي(?:ة)?"
)
_HEADER = late(
    rf"\W*(?:{loose(_HEADERS_FA)}|{loose(_HEADERS_AR)})"
    r"(?:\s*\([^()\n]{2,60}\))?\s*(?P<end>[:：]|[-–—](?=\s))?\s*"
)
_HEADS = late(
    loose(
        r"\W*(?:اطلاعات|راه|شماره|مرجع|تماس|ارتباط|ویژه|برای|جهت|پرسش|امور|دفتر|پاسخ|مصاحبه|تصاویر|هماهنگی|روابط|معلومات|للتواصل|للاتصال"
        "|التواصل|الاتصال|للاستفسار|استفسار|الاستفسار|جهات|جهة|بيانات|لمزيد|للمزيد|للصح|للإعلام|خاص|اتصل|علاقات|العلاقات"
        "|مكتب|المكتب|مركز|المركز|اتصال|لترتيب|لطلب|الشؤون|المنسق)"
    )
)
_DESK = late(
    loose(
        r"\b(?:روابط عمومی|اطلاع‌رسانی|دفتر|مرکز|اداره|رسانه‌ها|دبیرخانه|واحد|تحریریه|قسم|إدارة|مكتب|المكتب|المركز|مركز"
        "|العلاقات|الإعلامي|الإعلام|الاتصال|وحدة|القسم|التواصل|الصحفي|الصحفية|الإعلامية|للاستفسارات|للاستفسار)"
    )
)
_NOISE = late(
    loose(
        "با (?:تشکر|احترام|سپاس)(?: فراوان)?|انتهای (?:خبر|پیام|متن)|پایان(?: خبر| پیام)?|ویژه خبرنگاران|و من الله التوفیق"
        "|مع (?:خالص |أطيب |فائق )?(?:ال)?(?:تحية|تحيات|تحياتي|شكر|احترام|تقدير)|انتهى|شكرا|والسلام(?: عليكم)?|أو|یا|و"
        "|عبر|على|على الرقم|الرقم|داخلی ?\\d*|تحويلة ?\\d*|للتواصل|تماس|ايميل|ایمیل|الإيميل|البريد|تلفن|همراه|موبایل|هاتف|الهاتف|جوال|الجوال"
    )
)
_BEFORE_PERSON = keys_of("با به لطفا مع")
_ADDRESS = late(
    loose(
        r"(?<!\w)(?:خیابان|بلوار|کوچه|پلاک|طبقه|واحد \d|میدان|چهارراه|بزرگراه|سرک|ناحیه|کدپستی|شارع|طريق|حي|مبنى|برج|الطابق"
        r"|الدور|عمارة|صندوق بريد|ص\.ب|دوار)(?!\w)"
    )
)


def script_header_length(line: str) -> int:
    """Return how many characters of a line in Arabic script head a contact section; 0 for none."""
    if _HEADS.match(line) is None:
        return 0
    found = _HEADER.match(line)
    if found is None:
        return 0
    alone = found.end() == len(line) or found["end"] in (":", "：")
    words = line[: found.end()].strip(" :：–—-*•")
    clean = len(words) <= 2 * _MOST_BEHIND and not any(map(str.isdigit, words)) and "@" not in words
    return found.end() if alone and clean else 0


def script_person_score(words: str) -> int:
    """Return how surely words in Arabic script are a person's name: 3 by its given name, 0 not."""
    clause = Clause(words, cut_words(words))
    at = 0
    while size := title_length(clause, at):
        at += size
    keys = [word.key for word in clause.words[at:]]
    if not keys or len(keys) > _MOST_NAMES or not all(key.isalpha() for key in keys):
        return 0
    if at and not is_role(keys[0]):
        return 3
    if len(keys) == 1 or is_script_noise(words) or _DESK.search(words):
        return 0
    if any(key in STOPS or key in HOUSES or without_article(key) in HOUSES for key in keys):
        return 0
    if given_begins(words):
        return 3
    if any(map(is_role, keys)) or _ADDRESS.search(words):
        return 0
    return 1 if len(keys) <= _MOST_NAMES - 2 else 0


def bare_script_name(words: str) -> str:
    """Return a name in Arabic script without the courtesies before it."""
    clause = Clause(words, cut_words(words))
    at = 0
    while size := title_length(clause, at):
        at += size
    return clause.part(at, len(clause.words)) if at and at < len(clause.words) else words


def is_script_role(words: str) -> bool:
    """Say whether words in Arabic script are an office or a desk."""
    keys = [word.key for word in cut_words(words)]
    if not keys or any(map(is_role, keys[:2])):
        return bool(keys)
    houses = sum(key in HOUSES or without_article(key) in HOUSES for key in keys)
    return houses <= 1 and len(keys) <= _MOST_DESK and _DESK.search(words) is not None


def is_script_address(words: str) -> bool:
    """Say whether words in Arabic script are part of a postal address."""
    return _ADDRESS.search(words) is not None


def is_script_noise(words: str) -> bool:
    """Say whether words in Arabic script are left of a label, or only close a letter."""
    return not words.isascii() and _NOISE.fullmatch(words.strip()) is not None


def may_be_script_name(line: str) -> bool:
    """Say whether a line in Arabic script names a person, a desk or a house: no sentence."""
    clause = Clause(line, cut_words(line))
    for at, word in enumerate(clause.words):
        small = word.key in STOPS and word.key != key_of("و")
        if small or word.key in "«»“”\"؟!؛" or says_at(clause, at):
            return False
    return len(clause.words) <= _LONGEST_NAME


def part_script_role(words: str) -> tuple[str, str]:
    """Part a name from the office beside it; ``""`` where none stands there."""
    clause = Clause(words, cut_words(words))
    person = next(persons_in(clause), None)
    whole = person is not None and person.start == 0 and person.end >= len(clause.words)
    return (person.name, person.role) if person and person.role and whole else (words, "")


def person_to_ask(sentence: str) -> Person | None:
    """Return the person a sentence names before the first number or address in it."""
    until = re.search(r"[\w.+-]{1,64}@|[+(]?\d[\d ()./-]{5,}", sentence)
    text = sentence[: until.start()] if until is not None else sentence
    found: Person | None = None
    for words in cut_sentences(text):
        clause = Clause(text, words)
        for person in persons_in(clause):
            found = person
        found = found or _after_colon(clause)
    return found


def _after_colon(clause: Clause) -> Person | None:
    """Return a name that no list holds between a colon and a comma."""
    colons = [at for at, word in enumerate(clause.words) if word.key == ":"]
    if not colons:
        return None
    begin = colons[-1] + 1
    end = begin
    while end < len(clause.words) and not clause.words[end].is_sign:
        end += 1
    words = clause.part(begin, end)
    if not 1 < end - begin <= _MOST_NAMES - 2 or not script_person_score(words):
        return None
    return Person(words, None, frozenset(), begin, begin, end)


ASKS = late(
    loose(
        r"(?<!\w)(?:تماس|ارتباط|مراجعه|مکاتبه|للتواصل|التواصل|الاتصال|للاتصال|الاستفسار|للاستفسار|مراسلة|يرجى|پاسخ‌?گو"
        "|هماهنگی)(?!\\w)"
    )
)
FOR_PRESS = late(
    loose(r"(?:رسانه|خبرنگار|مطبوعات|مصاحبه|اطلاعات|معلومات|إعلام|صحف|صحاف|مقابل|استفسار|تصاویر|هماهنگی)")
)
