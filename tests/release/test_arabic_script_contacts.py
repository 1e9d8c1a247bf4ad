"""Contacts and boilerplate of Persian, Dari and Arabic releases."""

import pytest

from dateline.release.arabic_script_contacts import (
    script_header_length,
    script_person_score,
)
from dateline.release.contact_items import line_items
from dateline.release.model import Document
from dateline.release.reading import parse

FA = (
    "کتابخانه رودبار دفترهای خود را گشود\n\n"
    "رودبار، ۱۲ اسفند ۱۴۰۴ – کتابخانه رودبار امروز دفترهای خود را برای همه گشود و شش هزار سند "
    "را به نمایش گذاشت.\n\n"
    "هر کس می‌تواند از امروز در تالار کنار رود این اسناد را بخواند و از آن‌ها عکس بگیرد.\n\n"
)
AR = (
    "مكتبة النهر تفتح دفاترها\n\n"
    "بيروت، 3 مارس 2026 – فتحت مكتبة النهر اليوم دفاترها أمام "
    "الجميع وعرضت ستة آلاف وثيقة نادرة.\n\n"
    "ويستطيع كل زائر ابتداء من اليوم أن يقرأ الوثائق في القاعة الكبرى على ضفة النهر.\n\n"
)
Reached = list[tuple[str | None, str | None, str | None]]


def read(text: str) -> Document:
    return parse(text.encode(), name="release.txt").document


def reached(text: str) -> Reached:
    return [(one.name, one.phone, one.email) for one in read(text).contacts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "روابط عمومی کتابخانه رودبار\nمهسا کیانی، مدیر روابط عمومی\n"
                "تلفن تماس: ۰۷۶-۵۵۵۱۰۲۰۰\nایمیل: m.kiani@rood.example"
            ),
            [("مهسا کیانی", "۰۷۶-۵۵۵۱۰۲۰۰", "m.kiani@rood.example")],
        ),
        (
            (
                "خبرنگاران برای کسب اطلاعات بیشتر می‌توانند با آقای کاوه "
                "دلاور، مسئول رسانه، به شماره "
                "۰۹۱۲۵۵۵۰۱۸۸ یا نشانی media@rood.example تماس بگیرند."
            ),
            [("کاوه دلاور", "۰۹۱۲۵۵۵۰۱۸۸", "media@rood.example")],
        ),
        (
            (
                "اطلاعات تماس رسانه‌ها:\nنام: سهیلا قربانی\nسمت: مسئول روابط "
                "عمومی\nشماره تماس: ۰۵۱۵۵۵۲۰۳۳۱\n"
                "نمابر: ۰۵۱۵۵۵۲۰۳۳۲\nپست الکترونیک: soheila@rood.example"
            ),
            [("سهیلا قربانی", "۰۵۱۵۵۵۲۰۳۳۱", "soheila@rood.example")],
        ),
        (
            (
                "برای معلومات بیشتر لطفاً به تماس شوید:\nحمیدالله نوری\nآمر "
                "مطبوعات\nموبایل: 0093 700 555 120\n"
                "ایمیل آدرس: h.nuri@rood.example"
            ),
            [("حمیدالله نوری", "0093 700 555 120", "h.nuri@rood.example")],
        ),
        (
            "تماس برای رسانه‌ها: نیلوفر اشرفی | ۰۴۱۳۵۵۵۰۱۲۳ | n.ashrafi@rood.example",
            [("نیلوفر اشرفی", "۰۴۱۳۵۵۵۰۱۲۳", "n.ashrafi@rood.example")],
        ),
        (
            (
                "مصاحبه و اطلاعات بیشتر:\nدکتر هومن پاکزاد (دبیر شورا)، همراه ۰۹۱۵۵۵۵۰۱۶۶\n"
                "بیتا رحیمی (روابط عمومی)، b.rahimi@rood.example"
            ),
            [("هومن پاکزاد", "۰۹۱۵۵۵۵۰۱۶۶", None), ("بیتا رحیمی", None, "b.rahimi@rood.example")],
        ),
        (
            (
                "با تشکر\nروابط عمومي کتابخانه رودبار\nمسئول خبر: زهره "
                "تنگه‌اي\nتلفن: 077-55512041 داخلي 3\n"
                "ايميل: pr@rood.example"
            ),
            [("زهره تنگه‌اي", "077-55512041", "pr@rood.example")],
        ),
    ],
)
def test_persian_contacts_are_who_is_named(text: str, expected: Reached) -> None:
    assert reached(FA + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "جهة الاتصال الإعلامي\nرنا عبيدات، مديرة الاتصال\nجوال: 0795550143\n"
                "البريد الإلكتروني: rana@nahr.example"
            ),
            [("رنا عبيدات", "0795550143", "rana@nahr.example")],
        ),
        (
            (
                "للمزيد من المعلومات يرجى التواصل مع الأستاذ باسل الحموي، "
                "مسؤول الإعلام، على الرقم 0955550177 "
                "أو عبر البريد الإلكتروني press@nahr.example."
            ),
            [("باسل الحموي", "0955550177", "press@nahr.example")],
        ),
        (
            (
                "للاستفسارات الإعلامية:\nالاسم: مشعل العنزي\nالمسمى الوظيفي: "
                "مدير العلاقات\nالجوال: 0500000143\n"
                "الإيميل: m.alenezi@nahr.example"
            ),
            [("مشعل العنزي", "0500000143", "m.alenezi@nahr.example")],
        ),
        (
            (
                "اتصال الصحافة:\nأمينة بن شيخ – الهاتف: 00213 21 55 01 43 – amina@nahr.example\n"
                "كريم وعلي – الهاتف: 00213 21 55 01 44 – karim@nahr.example"
            ),
            [
                ("أمينة بن شيخ", "00213 21 55 01 43", "amina@nahr.example"),
                ("كريم وعلي", "00213 21 55 01 44", "karim@nahr.example"),
            ],
        ),
        (
            (
                "للتواصل مع وسائل الإعلام:\nالسيدة لولوة المناعي\nمدير أول، الاتصال المؤسسي\n"
                "هاتف: +974 5550 0143 | فاكس: +974 5550 0144\nبريد إلكتروني: l.mannai@nahr.example"
            ),
            [("لولوة المناعي", "+974 5550 0143", "l.mannai@nahr.example")],
        ),
        (
            (
                "العلاقات العامة والإعلام:\nفاطمة البوعينين، أخصائية إعلام\nواتساب: 0097335550143\n"
                "fatima@nahr.example"
            ),
            [("فاطمة البوعينين", "0097335550143", "fatima@nahr.example")],
        ),
        (
            (
                "للاستفسار: أ/ منى رافع، المتحدثة — ت: ٠٢٥٥٥٥٠٠١٨ — واتساب: "
                "٠١٠٥٥٥٥٠٠١٩ — m@nahr.example"
            ),
            [("منى رافع", "٠٢٥٥٥٥٠٠١٨", "m@nahr.example")],
        ),
    ],
)
def test_arabic_contacts_are_who_is_named(text: str, expected: Reached) -> None:
    assert reached(AR + text) == expected


@pytest.mark.parametrize(
    ("text", "about"),
    [
        (
            FA + "درباره کتابخانه رودبار:\nاین کتابخانه از سال ۱۳۵۰ فعالیت می‌کند و هزار عضو دارد.",
            ["کتابخانه رودبار"],
        ),
        (
            FA + "در مورد خانه رود\nخانه رود از سال ۱۳۵۰ فعالیت می‌کند و نمایشگاه برگزار می‌کند.",
            ["خانه رود"],
        ),
        (
            FA + "آشنایی با انجمن رود\nانجمن رود نهادی علمی است که هزار عضو در سراسر کشور دارد.",
            ["انجمن رود"],
        ),
        (
            AR + "نبذة مختصرة عن المكتبة\n"
            "تأسست المكتبة عام 1950 وتضم ستة آلاف وثيقة نادرة من المدينة.\n\n"
            "عن صندوق النهر:\nصندوق النهر صندوق يدعم المكتبات في المدن الصغيرة وعلى ضفاف الأنهار.",
            ["المكتبة", "صندوق النهر"],
        ),
        (
            FA
            + "درباره این سند، مدیر کتابخانه گفت: «این سند دویست سال در صندوقی کهنه خوابیده بود.»",
            [],
        ),
        (FA + "در مورد هزینه این کار هنوز کسی سخنی نگفته و شورای شهر آن را بررسی می‌کند.", []),
        (AR + "عن هذه الوثيقة قال مدير المكتبة: «نامت مئتي عام في صندوق قديم قبل أن نجدها».", []),
    ],
)
def test_boilerplate_is_what_its_heading_says(text: str, about: list[str]) -> None:
    assert [each.organization for each in read(text).boilerplate] == about


@pytest.mark.parametrize(
    "line",
    [
        "ارتباط با رسانه‌ها",
        "ویژه خبرنگاران",
        "راه‌های ارتباطی:",
        "برای کسب اطلاعات بیشتر و مصاحبه:",
        "للتواصل الإعلامي:",
        "الاتصال بالصحافة",
        "للمزيد من المعلومات (بالعربية والفرنسية):",
        "جهات الاتصال",
    ],
)
def test_these_lines_head_contacts(line: str) -> None:
    assert script_header_length(line) == len(line)


@pytest.mark.parametrize(
    "line",
    [
        "برای این کار سه سال وقت لازم است و بودجه‌ای هم نیست.",
        "تماس تلفنی با مرکز دویست بار تکرار شد",
        "مكتبة النهر تفتح دفاترها",
        "الاتصال مقطوع منذ أسبوع في القرى الجبلية",
    ],
)
def test_these_lines_head_none(line: str) -> None:
    assert script_header_length(line) == 0


@pytest.mark.parametrize(
    ("words", "score"),
    [
        ("دکتر رامین آذری", 3),
        ("رامین آذری", 3),
        ("وندا پاک‌سرشت", 1),
        ("با تشکر", 0),
        ("روابط عمومی", 0),
        ("مدیر روابط عمومی", 0),
        ("خیابان نارون", 0),
        ("انتهای خبر", 0),
        ("الأستاذة لمى شعبان", 3),
        ("المكتب الإعلامي", 0),
        ("للاستفسارات الصحفية", 0),
        ("رودبار", 0),
    ],
)
def test_a_person_is_told_from_a_desk(words: str, score: int) -> None:
    assert script_person_score(words) == score


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("دورنگار: ۰۱۳-۵۵۵۴۰۰۱۱", "address"),
        ("فاكس: 0112555497", "address"),
        ("همراه: ۰۹۱۳۰۰۰۰۴۱۸", "phone"),
        ("ت: ٠٢٥٥٥٥٠٠١٨", "phone"),
        ("پست الکترونیکی: a@rood.example", "email"),
        ("الاسم: رنا عبيدات", "name"),
    ],
)
def test_labels_name_their_fields(line: str, field: str) -> None:
    found = [item.field for item in line_items(line)]
    assert found == ([] if field == "address" else [field])
