"""The few words that only the printed sheet says; the rest it takes from `dateline.press.words`."""

from collections.abc import Mapping

from dateline.press.words import words

_OWN: Mapping[str, Mapping[str, str]] = {
    "en": {
        "replaces": "Version {version} replaces version {before}.",
        "more": "And {count} more, shown at the address below.",
        "carries": "The file of this sheet carries the text as filed, what the wire stands for, "
        "and the proof that both are in its record, as the attachment dateline-copy.json. "
        "“dateline verify” checks it without asking the wire.",
        "later": "Later corrections, replies or a retraction stand at the address below.",
        "not_filed": "Picture not filed",
        "undescribed": "A picture without a description",
        "wire": "Wire",
        "record": "Record",
        "comma": ", ",
    },
    "de": {
        "replaces": "Fassung {version} ersetzt Fassung {before}.",
        "more": "Und {count} weitere, zu sehen unter der Adresse am Fuß.",
        "carries": "Die Datei dieses Blattes trägt den Text wie eingereicht, das, wofür der Dienst "
        "einsteht, und den Beweis, dass beides in seinem Register steht, als Anlage "
        "dateline-copy.json. „dateline verify“ prüft sie, ohne den Dienst zu fragen.",
        "later": "Spätere Korrekturen, Erwiderungen oder ein Widerruf stehen unter der Adresse "
        "am Fuß.",
        "not_filed": "Bild nicht eingereicht",
        "undescribed": "Ein Bild ohne Beschreibung",
        "wire": "Dienst",
        "record": "Register",
        "comma": ", ",
    },
    "fa": {
        "replaces": "نسخهٔ {version} جای نسخهٔ {before} را گرفت.",
        "more": "و {count} تغییر دیگر که در نشانی پایین صفحه دیده می‌شود.",
        "carries": "پروندهٔ این برگه متن را چنان که ارسال شده، آنچه را خبرگزاری مسئول آن است و "
        "گواه ثبت هر دو را در پیوست dateline-copy.json با خود دارد. فرمان dateline verify آن را "
        "بی‌نیاز از خبرگزاری می‌سنجد.",
        "later": "تصحیح، پاسخ یا پس‌گیری بعدی در نشانی پایین صفحه آمده است.",
        "not_filed": "تصویر ارسال نشده است",
        "undescribed": "تصویری بی‌شرح",
        "wire": "خبرگزاری",
        "record": "دفتر ثبت",
        "comma": "، ",
    },
}


def sheet_words(language: str) -> Mapping[str, str]:
    """Return the wire's words for a sheet in a language, English where there is no other."""
    table = words(language)
    return {**table, **_OWN[table["language"]]}
