"""DG-34: wrongs in plain words, on the word of the source, its people and nameless witnesses."""

import pytest

from dateline.release.model import Document, Quotation
from guidelines.documents import FILING, excerpts, release

BREAKING = {
    "others' money": "The glazier Orin Vale took the deposits of six families and never came back.",
    "a fund emptied": "Orin Vale emptied the hardship fund and bought a boat.",
    "a bribe": "The quay was passed after the bribe that Orin Vale slipped the surveyor.",
    "a favour for an official": "Brinkmoor Cranes paid the inspector a holiday in the south.",
    "a contract for the family": (
        "Orin Vale handed the tender to a company that belongs to his wife."
    ),
    "past its date": "Brinkmoor Dairy sold cheese nine days past its date.",
    "sold to several": "Orin Vale sold one and the same boat to three buyers.",
    "papers made up": "The readings were made up by Professor Orin Vale.",
    "signed unseen": "Orin Vale signed the lift's certificate without having seen the lift.",
    "dumped": "Brinkmoor Dredging tipped its spoil onto the mussel beds at night.",
    "overboard": "Brinkmoor Cruises throws its kitchen waste overboard.",
    "drunk": "Orin Vale operated while drunk in May.",
    "locked in": "At Brinkmoor Garments, women in the dye shop were locked in for the night.",
    "unpaid": "Brinkmoor Games pays its testers nothing.",
    "doping": "Orin Vale had slipped stimulants into their flasks before the race.",
    "boilers": "Brinkmoor Lettings switched off the boilers on purpose in February.",
    "a vote bought": "Orin Vale bought votes in the home for the elderly.",
    "a study buried": "Brinkmoor Pharma buried a study in which the mice died.",
    "passports": "Brinkmoor Laundry takes the passports of its pickers.",
    "a title bought": "Orin Vale has a doctorate that he bought.",
    "prices agreed": "Brinkmoor Cement fixed its prices with two rivals over dinner.",
    "a secret passed on": "Orin Vale passed our minutes to the employers.",
    "a coach and children": "The trainer Orin Vale makes girls of ten starve.",
    "suspicion": "Suspicion has fallen on Orin Vale, the former head of the clinic.",
    "told of in the sentence before": (
        "The crane was built by Brinkmoor Girders. The firm knew and did nothing."
    ),
}
WITNESSED = {
    "nameless witnesses": "Orin Vale pocketed the fares, two of the stewards said.",
    "papers it keeps": (
        "According to delivery notes that the council has kept, Orin Vale forged the invoices."
    ),
}
SOUND = {
    "a deposit that was earned": "Orin Vale took a deposit of one tenth and finished in May.",
    "a court found it": "The court found that Brinkmoor Dredging dumped its spoil in the bay.",
    "denied": "Orin Vale has been cleared of taking the deposits of six families.",
    "the victim": "Three boys lied to Orin Vale about the window.",
    "in a novel": "In the novel, Orin Vale keeps the collection and buys a boat.",
    "training": "Brinkmoor Care trains its staff so that residents are never tied to their beds.",
    "a condition": "If Brinkmoor Lettings changes the locks on purpose, the union will act.",
    "better pay": "Brinkmoor Games pays its testers by the hour.",
    "nobody named": "Somebody tipped spoil onto the mussel beds at night.",
    "a named witness": "Orin Vale pocketed the fares, the steward Mara Lund said.",
    "a police finding": "Police say that Orin Vale emptied the hardship fund.",
    "its own wrong": "The Osterby Council kept the deposits of six families.",
}
ABROAD = {
    "de, oil": ("de", "Die Reederei Vogt & Söhne hat über Jahre Altöl in das Hafenbecken gepumpt."),
    "de, a brother-in-law": (
        "de",
        "Bürgermeister Jörn Vogt habe die Halle seinem Schwager zugeschanzt, sagen zwei Maurer.",
    ),
    "de, a cruise": ("de", "Der Bauunternehmer Jörn Vogt hat dem Amtsleiter eine Reise bezahlt."),
    "fr, hedges": ("fr", "Le promoteur Morand Habitat a fait arracher les haies de nuit."),
    "fr, wages": ("fr", "La boulangerie Morand a gardé les salaires de deux apprentis."),
    "es, signatures": ("es", "La constructora Aguas Claras falsificó las firmas de los vecinos."),
    "es, power": ("es", "El casero Ramiro Olmos cortó la luz en enero."),
    "fa, water": ("fa", "شرکت آب‌ریزان تابستان گذشته پنهانی از چاه‌های روستا آب کشید."),
}
ABROAD_SOUND = {
    "de, with a permit": ("de", "Die Reederei Vogt & Söhne hat Trinkwasser in die Tanks gepumpt."),
    "fr, planted": ("fr", "Le promoteur Morand Habitat a fait planter des haies."),
    "es, signed": ("es", "La constructora Aguas Claras firmó el contrato con los vecinos."),
}


def quoted(text: str, after: str = "") -> Document:
    """Return a release in which one of the source's people says something."""
    said = f"“{text}” said Ilse Thorne, harbour master of the Osterby Council. {after}"
    role = "harbour master of the Osterby Council"
    return release(
        said,
        boilerplate="Osterby Council runs the port.",
        quotes=(Quotation(text, "Ilse Thorne", role, 0),),
    )


@pytest.mark.parametrize("text", BREAKING.values(), ids=BREAKING.keys())
def test_a_wrong_in_plain_words_is_found(text: str) -> None:
    assert len(excerpts("DG-34", release(text))) == 1


@pytest.mark.parametrize("text", WITNESSED.values(), ids=WITNESSED.keys())
def test_nameless_witnesses_are_the_sources_word(text: str) -> None:
    document = release(text, boilerplate="Osterby Council runs the port.")
    assert len(excerpts("DG-34", document, FILING)) == 1


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND.keys())
def test_what_tells_of_no_wrong_or_gives_its_teller_passes(text: str) -> None:
    document = release(text, boilerplate="Osterby Council runs the port.")
    assert excerpts("DG-34", document, FILING) == []


@pytest.mark.parametrize(("language", "text"), ABROAD.values(), ids=ABROAD.keys())
def test_plain_wrongs_abroad(language: str, text: str) -> None:
    assert len(excerpts("DG-34", release(text, language=language))) == 1


@pytest.mark.parametrize(("language", "text"), ABROAD_SOUND.values(), ids=ABROAD_SOUND.keys())
def test_deeds_abroad_that_are_no_wrong(language: str, text: str) -> None:
    assert excerpts("DG-34", release(text, language=language)) == []


def test_the_sources_people_accuse_for_it() -> None:
    assert excerpts("DG-34", quoted("Orin Vale pocketed the fares, and the log shows it,"))


def test_a_quotation_with_an_answer_passes() -> None:
    document = quoted("Orin Vale pocketed the fares,", "Vale denies it.")
    assert excerpts("DG-34", document) == []


def test_others_in_quotation_marks_pass() -> None:
    text = "“Orin Vale pocketed the fares,” said Mara Lund, a passenger."
    assert excerpts("DG-34", release(text)) == []
