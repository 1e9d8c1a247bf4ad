"""What a text gives as its own source's word is no other's word for it: DG-33, DG-34 and DG-60."""

import pytest

from dateline.release.model import Document
from guidelines.documents import FILING, excerpts, release


def told(text: str, language: str = "en") -> Document:
    return release(text, boilerplate="Osterby Council runs the port.", language=language)


ACCUSED = {
    "the council said": "Tomas Verrell embezzled the dues, the council said.",
    "according to the council": "According to the council, Tomas Verrell embezzled the dues.",
    "it said": "Tomas Verrell embezzled the dues, it said.",
    "the council told": "The council told the town that Tomas Verrell embezzled the dues.",
    "never done": (
        "Grimholt Shipping billed the port for dredging that never took place, the council said."
    ),
    "taken, never delivered": (
        "Grimholt Shipping took the deposit for two cranes and never delivered, the council said."
    ),
    "into the water": "Grimholt Shipping pumped bilge oil into the harbour, the council said.",
    "a gift": (
        "Casimir Oldeby accepted a gold watch from a maker of cranes in May, the council said."
    ),
    "driven out": (
        "Landlord Tomas Verrell drove two families out by cutting the wires, the council said."
    ),
    "without papers": (
        "Grimholt Shipping sent drivers without valid licences to the lock, the council said."
    ),
    "to his brother": (
        "Tomas Verrell gave the paving contract to his own brother, the council said."
    ),
    "sold twice": "Tomas Verrell sold the same mooring twice, the council said.",
    "the till": "Tomas Verrell dipped into the club's till for years, the council said.",
}
ACCUSED_BY_OTHERS = {
    "the auditors": "Tomas Verrell embezzled the dues, the auditors said.",
    "another council": "Tomas Verrell embezzled the dues, Haro's town council said.",
    "somebody named": "Tomas Verrell embezzled the dues, Mara Lund told the council.",
    "no wrong": "Grimholt Shipping billed the port for dredging, the council said.",
    "water in a basin": "Grimholt Shipping pumped water out of the dock, the council said.",
    "a contract": "Tomas Verrell gave the paving contract to a firm in Haro, the council said.",
    "its own": "The council itself overcharged nobody, the council said.",
}
ABROAD = {
    "fa, dumped": (
        "fa",
        "به گفتهٔ انجمن، شرکت سنگ‌آوران شب‌ها فاضلاب کارخانه را در رود می‌ریزد.",
    ),
    "fa, took the money": (
        "fa",
        "بهرام کاویانی، پیمانکار پیشین، پول آجرها را گرفت و آجری تحویل نداد.",
    ),
    "de, own pocket": (
        "de",
        "Der frühere Kassenwart Jörn Petersmann hat Gebühren in die eigene Tasche gesteckt.",
    ),
    "de, into the water": (
        "de",
        "Die Firma Grell Spedition hat nachts ihr Altöl in den Hafen gekippt.",
    ),
    "fr, into the river": (
        "fr",
        "La société Morand a déversé ses boues dans la rivière pendant deux ans.",
    ),
    "es, rigged": ("es", "La empresa Aguas Claras ha amañado tres concursos."),
}


@pytest.mark.parametrize("text", ACCUSED.values(), ids=ACCUSED.keys())
def test_an_accusation_on_the_sources_own_word_blocks(text: str) -> None:
    assert len(excerpts("DG-34", told(text), FILING)) == 1


@pytest.mark.parametrize("text", ACCUSED_BY_OTHERS.values(), ids=ACCUSED_BY_OTHERS.keys())
def test_anothers_word_is_attribution(text: str) -> None:
    assert excerpts("DG-34", told(text), FILING) == []


@pytest.mark.parametrize(("language", "text"), ABROAD.values(), ids=ABROAD.keys())
def test_charges_in_other_languages(language: str, text: str) -> None:
    assert len(excerpts("DG-34", release(text, language=language))) == 1


def test_a_promise_of_health_needs_more_than_the_sources_word() -> None:
    text = "Patients who drink it recover three days sooner than others, the council said."
    assert excerpts("DG-33", told(text), FILING) == ["recover three days sooner"]
    cited = "A trial of 2025 found that patients recover three days sooner than others."
    assert excerpts("DG-33", told(cited), FILING) == []


def test_an_offer_of_an_excluded_trade_is_no_report_because_the_source_tells_it() -> None:
    text = "A sister page takes bets on regattas without a licence, the council said."
    assert excerpts("DG-60", told(text), FILING) != []
    report = "A page took bets on regattas without a licence, the police said."
    assert excerpts("DG-60", told(report), FILING) == []
