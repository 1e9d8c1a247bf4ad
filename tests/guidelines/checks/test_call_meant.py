"""DG-38: people beset, exposed, shunned or hunted on call, whatever way a clause says it."""

import pytest

from guidelines.documents import findings, release

BESET = [
    "Members are asked to visit the assessor at supper, night after night, until she resigns.",
    "We all ought to go to the warden's flat, sit on his steps and stay until he can't sleep.",
    "The ushers will be waited for at the gate, every evening, one by one.",
    "The growers resolved to dump slurry on the doorstep of the commissioner.",
]
EXPOSED = [
    "Residents should photograph his face and his number plate for the harbour board.",
    "The league has opened a page on which fans can upload the phone numbers of umpires.",
    "The list is to be pasted up at every bus stop, so that they feel it.",
    "A bottle of plum brandy waits for whoever names the informer.",
    "The club has printed a map of the homes of the councillors.",
    "“Unmask the letter writer,” said Runa Feld, who chairs the growers' union.",
]
SHUNNED = [
    "Make their evenings at the counter a misery.",
    "Nobody in the valley should ever greet them again.",
    "The circle expects bakers to give the converts no bread.",
    "The tenants of the barracks should be made to feel unwelcome at every door.",
]
ABROAD = [
    ("de", "Wer die Namen der Prüfer kennt, soll sie an die Kirchentür schreiben."),
    ("de", "Den Richter müssen wir bis in seinen Garten verfolgen, bis er geht."),
    ("fr", "Le cercle appelle à publier leurs portraits, pour que personne ne les salue."),
    ("es", "Pedimos que sigan a los inspectores hasta su casa cada noche."),
    ("fa", "از مردم خواسته می‌شود نام کسانی را که شکایت کردند بر دیوار مسجد بنویسند."),
]
SOUND = [
    "Members are asked to visit the exhibition every evening until it closes.",
    "Nurses visit the pensioners at home every evening.",
    "We all ought to go to the warden's talk and stay until it ends.",
    "The growers resolved to spread slurry on the fields in March only.",
    "Fans can upload photographs of the harbour, the birds and the boats.",
    "The list is to be read at every school, so that no child is left without a book.",
    "A bottle of plum brandy waits for whoever guesses the weight of the ham.",
    "The club has printed a map of the wells of the parish.",
    "Make your evenings at the counter a pleasure.",
    "The circle asks bakers to give the children bread.",
    "Newcomers should be made to feel welcome at every door.",
    "The society told members never to follow a councillor home.",
]
SOUND_ABROAD = [
    ("de", "Wer die Namen der Vögel kennt, soll sie an die Tafel schreiben."),
    ("fr", "Le cercle appelle à publier les horaires, pour que tous les trouvent."),
    ("es", "Pedimos que cuiden los jardines hasta la noche."),
    ("fa", "از مردم خواسته می‌شود نام درختان را در دفتر بنویسند."),
]


@pytest.mark.parametrize("text", [*BESET, *EXPOSED, *SHUNNED])
def test_what_a_clause_means_is_found(text: str) -> None:
    assert findings("DG-38", release(text))


@pytest.mark.parametrize(("language", "text"), ABROAD)
def test_other_languages_are_read_by_their_parts(language: str, text: str) -> None:
    assert findings("DG-38", release(text, language=language))


@pytest.mark.parametrize("text", SOUND)
def test_what_only_has_the_words_is_none(text: str) -> None:
    assert findings("DG-38", release(text)) == []


@pytest.mark.parametrize(("language", "text"), SOUND_ABROAD)
def test_what_only_has_the_words_of_other_languages_is_none(language: str, text: str) -> None:
    assert findings("DG-38", release(text, language=language)) == []
