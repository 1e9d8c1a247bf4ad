"""DG-39: violence urged or praised, and people made dirt, told by what stands together."""

import pytest

from guidelines.documents import excerpts, findings, release

BREAKING = {
    "a body to be broken": (
        "“Whoever signs with Corvane again should get his knees smashed,” said Mara Lund.",
        "should get his knees smashed",
    ),
    "hands to be cut off": (
        "The hands that signed the lease must be cut off.",
        "hands that signed the lease must be cut off",
    ),
    "what has to burn": (
        "“Next time it has to be the assessor's villa that burns,” said Dario Penn.",
        "has to be the assessor's villa that burns",
    ),
    "let it burn": ("“Let their vans burn,” said the chair of the union.", "Let their vans burn"),
    "a right to burn": (
        "A third rise gives the tenants every right to torch the rent office.",
        "every right to torch the rent office",
    ),
    "a duty to beat": (
        "It is the duty of every docker to beat the strike-breakers.",
        "duty of every docker to beat the strike-breakers",
    ),
    "a tool for people": (
        "We must take an axe to the landlords.",
        "must take an axe to the landlords",
    ),
    "what to bring": (
        "Bring bricks to the quay on Monday, for the heads of the pickets.",
        "Bring bricks to the quay on Monday, for the heads",
    ),
    "praise of a blow": (
        "The lads who thrashed the bailiff on Mill Row did a good day's work.",
        "lads who thrashed the bailiff",
    ),
    "thanks for it": (
        "To the three who stabbed the rent collector the league says thank you.",
        "To the three who stabbed the rent collector the league says thank you",
    ),
    "thanks behind it": (
        "Two dockers beat up the foreman in May. They have the thanks of the whole quay.",
        "They have the thanks",
    ),
    "a shot of courage": (
        "The shot that hit the harbourmaster was an act of courage.",
        "shot that hit the harbourmaster was an act of courage",
    ),
    "people as waste": ("Squatters are human refuse.", "Squatters are human refuse"),
    "people as a disease": (
        "The drifters who camp by the weir are a plague on the town.",
        "The drifters who camp by the weir are a plague",
    ),
    "a tribe's blood": (
        "The whole clan has theft in its blood.",
        "whole clan has theft in its blood",
    ),
}
RIGHT = {
    "an accident": "The welder had his fingers crushed in the press and should have his pension.",
    "a house that burned": "It was the harbour office that burned in 1921.",
    "a right of another kind": "The runners have every right to smash the record of March 3.",
    "stones for a wall": "Bring stones for the wall of the community garden on Monday.",
    "an axe for costs": "The council must take an axe to the costs of the quay.",
    "thanks to guards": "The two guards who rang the alarm did the town a service.",
    "a blow told": "The man who struck the bailiff on Mill Row was led away by two dockers.",
    "thanks for help": "To the three who carried the rent collector out we say thanks.",
    "waste and no people": "Half of the sacks in the harbour are human waste from the ships.",
    "a disease": "Ticks are a plague in the woods of Haro, and dogs are to be kept on a lead.",
    "condemned": "The council condemned a leaflet that said squatters are human refuse.",
    "a slogan": "Some of the crowd shouted “Let their vans burn”; the union condemned it.",
    "denied": "Nobody has the right to torch the rent office.",
    "a novel": "In the novel, the hero has every right to torch the rent office.",
    "blood drives": "The blood will have to be stored at the clinic.",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING)
def test_violence_and_hatred_are_found_in_any_wording(text: str, words: str) -> None:
    found = excerpts("DG-39", release(text))
    assert any(words.lower() in excerpt.lower() for excerpt in found), found


@pytest.mark.parametrize("text", RIGHT.values(), ids=RIGHT)
def test_what_is_told_condemned_or_meant_otherwise_passes(text: str) -> None:
    assert excerpts("DG-39", release(text)) == []


ABROAD = {
    "de": "Die Fremden hinter der Mole sind eine Seuche.",
    "de fingers": "Dem Gerichtsvollzieher sollte man die Finger brechen.",
    "fr": "Il faut les accueillir à coups de fourche.",
    "es": "Hay que echarlos a pedradas del puerto.",
    "fa": "این مردم از انسانیت بویی نبرده‌اند.",
}
RIGHT_ABROAD = {
    "de": "Die Ratten hinter der Mole sind eine Plage.",
    "fr": "Il faut les accueillir avec du thé.",
    "es": "Hay que echarlos al correo antes del lunes.",
    "fa": "این چاه‌ها از آب باران پر شده‌اند.",
}


@pytest.mark.parametrize(("language", "text"), [(key[:2], text) for key, text in ABROAD.items()])
def test_violence_and_hatred_are_found_in_other_languages(language: str, text: str) -> None:
    assert excerpts("DG-39", release(text, language=language))


@pytest.mark.parametrize(("language", "text"), RIGHT_ABROAD.items())
def test_harmless_words_of_other_languages_pass(language: str, text: str) -> None:
    assert excerpts("DG-39", release(text, language=language)) == []


@pytest.mark.parametrize(
    "text",
    [
        "The federation honours the young man who stabbed the tax inspector.",
        "The branch congratulates those who set the hostel alight.",
        "The lodge lays a wreath for Anton Greb, whose bullet freed the land.",
        "Throwing stones at the bailiffs is justified.",
        "The attack on the newspaper's office was a good day for the faith.",
        "A husband who beats a disobedient wife does right.",
        "“Every islander is born a thief,” said Ada Crull, who chairs the league.",
        "“They are a cancer in the body of our nation,” said Ada Crull.",
        "“This valley must be cleansed of the river folk,” said Ada Crull.",
        "The islanders rank beneath other people by nature.",
        "Hating the hill clans is a virtue.",
        "“I wish he had died in the crash,” said Ada Crull, who leads the fans.",
        "Whoever meets an inspector should give him a beating.",
        "The march ends with the chant “Smash the skulls of the scabs”, this year's motto.",
        "Members are to arm themselves against the settlers.",
    ],
)
def test_violence_is_called_for_or_honoured_in_many_frames(text: str) -> None:
    assert [finding.severity for finding in findings("DG-39", release(text))] == ["ask"]


@pytest.mark.parametrize(
    "text",
    [
        "“We must beat the visitors from Dorn this season,” said the coach.",
        "Violence against nurses is never justified.",
        "Violence against inspectors is a crime.",
        "The foundation honours the doctor who struck out alone to the islands.",
        "The town thanks the people who burned their old nets on the beach.",
        "The choir celebrates the night in which the old theatre burned down.",
        "The play tells of a man who kills his brother and keeps his honour.",
        "The agent is licensed in three towns.",
        "These are not people with long lives.",
        "The crowd shouted “Stone the mayor”; two were arrested.",
        "Migrants must be removed from the list of exceptions.",
        "The plan is to stay in the harbour and finish the job.",
    ],
)
def test_sport_stories_and_what_is_condemned_are_no_violence(text: str) -> None:
    assert findings("DG-39", release(text)) == []
