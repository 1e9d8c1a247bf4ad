"""DG-20: biddings softened or stressed, advice to readers, questions to them, and other tongues."""

import pytest

from guidelines.documents import excerpts, release

SOFTENED = [
    "The choir sings on the pier. Do come along, whatever the weather.",
    "The forms lie at the desk (do ask for one).",
    "The gate opens at six; just turn up with a lamp.",
    "To win a day on the tug, simply send a postcard to the pilot.",
    "Kindly hand in the forms at the lodge by noon.",
    "The new shop is on Mill Street, so head over to the counter.",
    "The list is out: leaf through it on the ferry.",
    "Curl up with a novel in the heated reading room.",
]
ADVICE = [
    "Households that still heat with coal should switch to the new tariff.",
    "Those keen on a warm winter had better set an alarm for Friday.",
    "Beekeepers with room in the shed can't afford to miss the auction.",
    "Nobody with an interest in old lamps should be without the annual pass.",
    "Now is the time to have the chimney swept.",
    "The message to shoppers is to buy herring from the bay.",
    "It's not too late to book a cabin on the raft.",
    "The tap drips? Before the bill comes, don't wait for the fitter.",
]
ASKED = [
    "Wondering whether the channel is deep enough?",
    "Still heating with coal? The fitters have an answer.",
    "The new card costs nothing, so why wait until May?",
    "What are landlords waiting for?",
    "Dear friends of the tower, the stairs are open again.",
]
NEAR_MISSES = [
    "The ferry, simply put, is late.",
    "Members do meet on Sundays, and they simply enter by the back door.",
    "For the minutes, please write to desk@quay-society.example.",
    "The society has just opened the gate, and visitors just walk in.",
    "Households that heat with coal should expect a colder spring, the agency found.",
    "Readers of the paper chose the name of the tug.",
    "Owners of dogs pay a fee of twenty crowns a year.",
    "The board asked whether the channel was deep enough.",
    "“Do come along,” said Ilse Marten, the harbour master of the society.",
    "The club plans to open a kiosk, hire a cook and move its desk.",
    "The tug leaves when the tide is right, and nobody waits for the post.",
]
ABROAD = [
    ("de", "Der Verein lädt ein. Einfach vorbeikommen und mitsegeln."),
    ("de", "Wer einen Liegeplatz sucht, sollte sich beeilen."),
    ("de", "Noch keine Karte? Die Kasse öffnet um sechs."),
    ("fr", "Les plants sont prêts, et n'oubliez pas le panier."),
    ("fr", "Envie de cueillir des cerises ? Le verger ouvre samedi."),
    ("fr", "Apportez un panier et repartez avec deux kilos de prunes."),
    ("es", "El muelle abre el sábado. Acérquese con la familia."),
    ("es", "No se lo pierda: el barco sale a las siete."),
    ("es", "Vengan con los niños y traigan una cesta."),
    ("en", "El mercado vuelve el sábado a la plaza. Vengan con los niños y con una cesta."),
    ("fa", "برای دیدن باغ پسته همین جمعه بیایید و کودکان را هم بیاورید."),
    ("fa", "در این کار به ما بپیوندید."),
    ("fa", "نهال را پیش از پایان هفته ببرید."),
]
ABROAD_PASSING = [
    ("de", "Der Verein hat am Samstag geöffnet, und wer will, segelt mit."),
    ("de", "Die Mitglieder kommen am Samstag, sagte Jens Holm, der Vorsitzende."),
    ("de", "Viele Gäste wollten mitsegeln und mussten warten."),
    ("fr", "Le verger est ouvert samedi, chez assez de voisins."),
    ("fr", "Les membres ont apporté des paniers samedi."),
    ("fr", "La visite commence à dix heures au nez du quai."),
    ("es", "El barco sale a las siete y vuelve a las nueve."),
    ("es", "Los vecinos se acercaron al muelle con sus hijos."),
    ("es", "La lonja abre los sábados desde mayo."),
    ("fa", "باغ پسته روز جمعه باز است."),
    ("fa", "برای اطلاعات بیشتر به دفتر شورا مراجعه کنید."),
    ("fa", "باران بارید و آب به باغ رسید."),
]


@pytest.mark.parametrize("text", [*SOFTENED, *ADVICE, *ASKED])
def test_words_to_the_reader_without_a_you_are_found(text: str) -> None:
    assert excerpts("DG-20", release(text))


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_what_is_told_of_others_passes(text: str) -> None:
    assert excerpts("DG-20", release(text)) == []


@pytest.mark.parametrize(("language", "text"), ABROAD)
def test_biddings_abroad_are_found(language: str, text: str) -> None:
    assert excerpts("DG-20", release(text, language=language))


@pytest.mark.parametrize(("language", "text"), ABROAD_PASSING)
def test_what_bids_nobody_abroad_passes(language: str, text: str) -> None:
    assert excerpts("DG-20", release(text, language=language)) == []


def test_a_call_is_shown_before_the_pronoun_beside_it() -> None:
    text = "If your cabin was cold this winter, add your name to the list."
    assert excerpts("DG-20", release(text)) == ["add your"]
