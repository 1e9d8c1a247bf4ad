"""DG-39: harm urged, threatened, wished or honoured, and contempt, however a clause says it."""

import pytest

from guidelines.documents import findings, release

URGED = [
    "Every usher who works on Sunday ought to be whipped through the market.",
    "It is no crime to drown a toll keeper, the brotherhood teaches.",
    "“The next auditor on these stairs should leave them in a hearse,” said Runa Feld.",
    "Not one warden shall walk home on his own legs, the league announces.",
    "Torch the survey hut with the surveyors asleep in it, the circular says.",
    "Somebody should strangle that magistrate.",
    "No mercy for the brokers: that is the answer of the circle.",
    "The stewards will be met with crowbars at every gate.",
]
WISHED = [
    "We pray that the ferry with the strike-breakers sinks in the sound.",
    "May the whole board choke on its fees.",
    "It is a pity that the blaze missed him, the chairman wrote.",
    "Nobody will shed a tear when the commissioner is buried.",
]
HONOURED = [
    "Glory to the three youths who broke the ranger's jaw!",
    "The dockers who set the tax office alight deserve a medal.",
    "The club thanks the lads who clubbed the foreman.",
    "An assessor was stabbed in the mill yard. Whoever did it has earned our thanks.",
]
DESPISED = [
    "“The hill people are not human beings,” said Runa Feld.",
    "Treachery runs in their blood, the circle's charter says.",
    "No Orsan may marry, trade or be buried in the valley.",
    "The Orsans are to be driven into the sea before the winter.",
    "These families breed like rats and live like pigs.",
    "There is no room for strangers in our valley.",
]
ABROAD = [
    ("de", "Die Kontrolleure sollte man mit Stangen verprügeln, sagte die Vorsitzende."),
    ("de", "Ehre den Burschen, die den Vermieter krankenhausreif geschlagen haben."),
    ("de", "Die Fremden vom Fluss sind keine Menschen, sagte der Vorsitzende."),
    ("fr", "Il faut pendre les huissiers, a dit la présidente du cercle."),
    ("fr", "Les saisonniers ne sont pas des hommes, a dit la présidente du cercle."),
    ("es", "Hay que colgar a los cobradores, dijo la presidenta del círculo."),
    ("es", "Los temporeros no son personas, dijo la presidenta del círculo."),
    ("fa", "باید این بازرس‌ها را به دار زد، رئیس انجمن گفت."),
]
SOUND = [
    "The chef beats the eggs, and the guests whip the cream themselves.",
    "Nobody should be whipped through the market again, the society says.",
    "The society mourns the magistrate who was strangled in 1911.",
    "Every usher who works on Sunday ought to be paid double.",
    "The ferry with the pensioners sinks a little lower each year and needs repair.",
    "The club thanks the lads who carried the foreman to the doctor.",
    "An assessor was stabbed in the mill yard. The club thanks the nurses for their help.",
    "The hill people are not tenants of the council.",
    "Iron runs in the river here, and the water is brown.",
    "The foxes of the valley live like kings.",
    "There is no room for lorries in our valley.",
    "No visitor may fish, camp or light fires in the valley.",
    "Newcomers must leave their keys at the desk.",
    "The firm will muffle the noise of the pumps with new bearings.",
]
SOUND_ABROAD = [
    ("de", "Die Kontrolleure sollte man freundlich begrüßen, sagte die Vorsitzende."),
    ("de", "Ehre den Burschen, die den Vermieter gepflegt haben."),
    ("fr", "Il faut payer les huissiers, a dit la présidente du cercle."),
    ("es", "Hay que pagar a los cobradores, dijo la presidenta del círculo."),
    ("fa", "باید به این بازرس‌ها کمک کرد، رئیس انجمن گفت."),
]


@pytest.mark.parametrize("text", [*URGED, *WISHED, *HONOURED, *DESPISED])
def test_what_a_clause_means_is_found(text: str) -> None:
    assert findings("DG-39", release(text))


@pytest.mark.parametrize(("language", "text"), ABROAD)
def test_other_languages_are_read_by_their_parts(language: str, text: str) -> None:
    assert findings("DG-39", release(text, language=language))


@pytest.mark.parametrize("text", SOUND)
def test_what_only_has_the_words_is_none(text: str) -> None:
    assert findings("DG-39", release(text)) == []


@pytest.mark.parametrize(("language", "text"), SOUND_ABROAD)
def test_what_only_has_the_words_of_other_languages_is_none(language: str, text: str) -> None:
    assert findings("DG-39", release(text, language=language)) == []
