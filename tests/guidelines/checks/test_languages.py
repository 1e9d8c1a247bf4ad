"""DG-09: the declared language is the one the text is written in, and so is its direction."""

import msgspec
import pytest

from guidelines.documents import SENTENCE, findings, release

GERMAN = "Der Rat hat am Montag den neuen Hafen für Schiffe mit bis zu neunzig Metern geöffnet. "
FRENCH = "Le conseil a ouvert lundi le port pour les navires qui attendent dans la baie. "
SPANISH = "El consejo abrió el lunes el puerto para los barcos que esperan en la bahía. "
PERSIAN = "شورا روز دوشنبه بندر تازه را برای کشتی‌های نود متری گشود و گفت کار پایان یافته است. "
ARABIC = "افتتح المجلس يوم الإثنين الميناء الجديد أمام السفن التي تنتظر في الخليج منذ سنة. "
WRONG = {
    "Persian as English": (PERSIAN, "en"),
    "German as English": (GERMAN, "en"),
    "English as French": (SENTENCE, "fr"),
    "Persian as Arabic": (PERSIAN, "ar"),
    "Spanish as Russian": (SPANISH, "ru"),
}
RIGHT = {
    "English": (SENTENCE, "en-GB"),
    "German": (GERMAN, "de-AT"),
    "French": (FRENCH, "fr"),
    "Persian": (PERSIAN, "fa"),
    "Arabic": (ARABIC, "ar"),
    "a language that small words don't tell": (GERMAN, "lb"),
    "undetermined": (SENTENCE, "und"),
}


@pytest.mark.parametrize(("text", "language"), WRONG.values(), ids=WRONG.keys())
def test_a_language_that_the_text_is_not_in_is_found(text: str, language: str) -> None:
    document = release(text * 4, language=language)
    (finding, *_) = findings("DG-09", document)
    assert finding.excerpt == text.strip()
    assert finding.severity == "fix"


@pytest.mark.parametrize(("text", "language"), RIGHT.values(), ids=RIGHT.keys())
def test_the_language_of_the_text_passes(text: str, language: str) -> None:
    assert findings("DG-09", release(text * 4, language=language)) == []


def test_a_direction_against_the_script_is_found() -> None:
    persian = msgspec.structs.replace(release(PERSIAN * 4, language="fa"), direction="ltr")
    english = msgspec.structs.replace(release(SENTENCE * 4), direction="rtl")
    assert [f.message.split(" and ")[0] for f in findings("DG-09", persian)] == [
        "The text runs from right to left"
    ]
    assert len(findings("DG-09", english)) == 1


def test_a_foreign_quote_or_a_short_text_tells_nothing() -> None:
    assert findings("DG-09", release(SENTENCE * 6, GERMAN)) == []
    assert findings("DG-09", release(GERMAN, language="en")) == []
