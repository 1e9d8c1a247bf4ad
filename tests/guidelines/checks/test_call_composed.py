"""DG-38: calls told by what stands together, a call, a target and a harm, in any wording."""

import pytest

from guidelines.documents import excerpts, findings, release

BREAKING = {
    "a face for every wall": (
        "The faces of the pilots who sailed for Corvane Lines belong on every wall in Haro.",
        "faces of the pilots",
    ),
    "nail it up": (
        "Let us nail the usher's photograph to the church door.",
        "nail the usher's photograph to the church door",
    ),
    "film him at dinner": (
        "Members should film the assessor at dinner and in the street.",
        "should film the assessor at dinner",
    ),
    "no shop": (
        "No grocer in Sull should sell them bread after this spring.",
        "no grocer in sull should sell them bread",
    ),
    "let nobody rent to them": (
        "Let no landlord on the coast rent to the pilots.",
        "Let no landlord on the coast rent to the pilots",
    ),
    "a duty to shun": (
        "It is the duty of every farmer to shun the two families at the weir.",
        "duty of every farmer to shun the two families",
    ),
    "a reward for a name": (
        "A barrel of cider awaits whoever finds out who the blogger is.",
        "barrel of cider awaits whoever finds out who the blogger is",
    ),
    "who talked": (
        "Anyone who tells the foreman which welder talked gets a day off.",
        "Anyone who tells the foreman which welder talked gets",
    ),
    "until they are out of work": (
        "Call her school every morning until she is dismissed.",
        "Call her school every morning until she is",
    ),
    "dung in the inbox": (
        "Supporters are urged to swamp the inbox of the assessor with insults.",
        "are urged to swamp the inbox of the assessor with insults",
    ),
    "until they move": (
        "Make life so hard for the newcomers that they leave by Easter.",
        "Make life so hard for the newcomers that they leave",
    ),
    "no peace": (
        "The man in the red cap who rang the police's sister is to be left no peace at church.",
        "",
    ),
    "lists from door to door": (
        "Lists with their names and photographs should be passed from yard to yard.",
        "Lists with their names and photographs should be passed",
    ),
    "a hunt of one's own": (
        "It is up to the farmers to hunt down the poachers themselves.",
        "It is up to the farmers to hunt down the poachers themselves",
    ),
}
del BREAKING["no peace"]
RIGHT = {
    "food at a fair": "No shop should sell them cold, said the baker of the pies.",
    "a shop and its goods": "No shop should serve them without a licence for beer.",
    "a guide home": "Volunteers should follow the path home before dark.",
    "the police's reward": (
        "Police offer a reward of 500 crowns; whoever tells them who the driver is gets it."
    ),
    "posters of a play": "Helpers hang the programme of the play on every lamp post in Sull.",
    "photographs of buildings": "Members hang photographs of the old quay in every shop window.",
    "a duty to report a leak": "It is the duty of every farmer to report the leak at the weir.",
    "a deed that is condemned": (
        "The council condemned a leaflet that told people to follow the assessor home."
    ),
    "forbidden": "Members must never follow the assessor home.",
    "until it stops": "Ring the office every morning until the heating works.",
    "a call to the desk": "Tenants are asked to fill the inbox of the council with their readings.",
    "life made hard by rents": "High rents make life hard for the newcomers in Haro.",
    "lists of members": "Lists with their names and sizes should be passed to the tailor.",
    "a film": "In the film, the hero is told to follow the driver home.",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING)
def test_a_harm_urged_against_somebody_is_a_call_in_any_wording(text: str, words: str) -> None:
    found = excerpts("DG-38", release(text))
    assert any(words.lower() in excerpt.lower() for excerpt in found), found


@pytest.mark.parametrize("text", RIGHT.values(), ids=RIGHT)
def test_what_harms_nobody_or_is_told_or_left_to_the_law_is_none(text: str) -> None:
    assert excerpts("DG-38", release(text)) == []


ABROAD = {
    "de": "Die Mitglieder sind aufgerufen, den Schätzer Tag und Nacht zu filmen, bis er geht.",
    "de shops": "Kein Bäcker in Haro soll ihnen noch ein Brot verkaufen.",
    "fr": "Que personne ne leur vende un seul pain.",
    "fr home": "Il faut suivre les huissiers jusque chez eux, le soir.",
    "es": "Que nadie les alquile una habitación en el puerto.",
    "es reward": "Hay una recompensa para quien averigüe dónde vive la inspectora.",
}


@pytest.mark.parametrize(("language", "text"), [(key[:2], text) for key, text in ABROAD.items()])
def test_a_harm_urged_in_another_language_is_a_call(language: str, text: str) -> None:
    assert excerpts("DG-38", release(text, language=language))


RIGHT_ABROAD = {
    "de": "Die Mitglieder begleiten den Schätzer am Montag bis zum Hafen.",
    "de shop": "Kein Bäcker in Haro soll mehr als zwölf Stunden arbeiten.",
    "fr": "Que personne ne manque le concert de dimanche.",
    "es": "Que nadie se quede sin entrada el domingo.",
}


@pytest.mark.parametrize(
    ("language", "text"), [(key[:2], text) for key, text in RIGHT_ABROAD.items()]
)
def test_what_harms_nobody_in_another_language_is_none(language: str, text: str) -> None:
    assert excerpts("DG-38", release(text, language=language)) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The league asks members to print the names of the inspectors.",
            "names of the inspectors",
        ),
        ("Supporters are called on to film the strike-breakers.", "film the strike-breakers"),
        ("A reward awaits whoever tells us where the informer is staying.", "where the informer"),
        ("The front seeks drivers who follow the two auditors home.", "follow the two auditors"),
        ("The party urges employers to dismiss anybody who joined the march.", "dismiss anybody"),
        ("In a box at the hall residents are to denounce neighbours.", "to denounce neighbours"),
        ("The group calls for a crowd outside the doctor's house.", "crowd outside the doctor's"),
        (
            "The circle recommends letting down the tyres of the surveyors.",
            "letting down the tyres",
        ),
        ("Harassing the auditors is every member's duty.", "Harassing the auditors"),
        ("The guild wants bakers to refuse service to the women who sued.", "refuse service to"),
        ("A paper shows posters with the witness's face, to be hung in each lane.", "posters with"),
        ("The front asks pupils to spy on the teachers.", "spy on the teachers"),
        ("The league asks fans to flood the referee's accounts with abuse.", "referee's accounts"),
        ("The lodge's members shall follow the editor's children.", "follow the editor's children"),
    ],
)
def test_an_act_against_people_is_called_for_in_many_frames(text: str, words: str) -> None:
    found = findings("DG-38", release(text))
    assert any(words in finding.excerpt for finding in found)


@pytest.mark.parametrize(
    "text",
    [
        "The museum invites visitors to follow the guides home from the quay.",
        "Parents are asked to photograph the children at the feast.",
        "The council asks residents to report teachers who win prizes to the jury.",
        "Readers are invited to send the names of nurses whom they would thank.",
        "The union calls for a rally outside the ministry.",
        "The union asks the firm not to sack workers who joined the strike.",
        "The employer must not dismiss anybody who signed, the court said.",
        "Volunteers are wanted who follow the storks to their winter home.",
        "The police ask anyone who sees the two men to call 555.",
        "The council condemned the call to denounce neighbours.",
        "A register of landlords who heat well is to help tenants.",
        "Doctors plan to call patients at home every evening.",
        "Bus 4 goes to the captain's house.",
    ],
)
def test_neutral_acts_and_what_is_forbidden_or_lawful_are_no_calls(text: str) -> None:
    assert findings("DG-38", release(text)) == []


def test_an_act_put_together_from_its_words_is_asked_about() -> None:
    text = "The federation urges employers to dismiss anybody who joined the march."
    assert [finding.severity for finding in findings("DG-38", release(text))] == ["ask"]
