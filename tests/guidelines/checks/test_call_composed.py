"""DG-38: calls that no phrase tells, only what stands together in a sentence."""

import pytest

from guidelines.documents import excerpts, release

BREAKING = {
    "names at the gate": (
        "Parents who voted for the merger will find their names on the school gate.",
        "names",
    ),
    "faces at a stop": (
        "Tenants should put up posters with the bailiff's photograph at every bus stop.",
        "photograph",
    ),
    "a wage for a name": (
        "The company pays a month's wages to any employee who names the anonymous writer.",
        "names",
    ),
    "crowns for who signed": (
        "A hundred crowns go to whoever finds out who wrote the anonymous letter.",
        "whoever finds",
    ),
    "drums at a bungalow": (
        "Volunteers will drum in front of the councillor's bungalow each night.",
        "drum",
    ),
    "calls at work": (
        "Ring the surveyor's employer every morning until he is sacked.",
        "until he",
    ),
    "no bread": ("No baker in the village should serve the strike-breakers.", "serve"),
    "no greeting": (
        "Nobody in our town should greet or feed the two informers.",
        "informers",
    ),
    "like lepers": ("“Treat the inspectors like lepers,” said Olof Tann, innkeeper.", "lepers"),
    "shunned": ("It is the duty of all to shun the seven households.", "shun"),
    "his private past": (
        "Members are asked to dig into the auditor's marriage and debts.",
        "dig",
    ),
    "out of the valley": (
        "The owners want the activists hounded out of town before June.",
        "out of town",
    ),
    "who rang": (
        "A hundred crowns for a photograph of the man who rang the ombudsman.",
        "who rang",
    ),
    "number plates": (
        "All should photograph the number plates of the petitioners.",
        "number plates",
    ),
    "a loudspeaker": (
        "The trust will give the names of the informers over the loudspeaker.",
        "loudspeaker",
    ),
    "shadowed": (
        "Somebody should shadow that woman from home to the shop, day and night.",
        "shadow",
    ),
}
PASSING = {
    "names of givers": "The names of the donors will hang in the hall beside the photographs.",
    "a prize for a dog": "A reward of 200 crowns goes to whoever finds the lost dog.",
    "a choir": "The choir will sing in front of the old people's bungalow on Sunday night.",
    "a letter a day": "Please ring the office until somebody answers the telephone.",
    "bread for all": "Shops in the village should serve people who pay with coins.",
    "work for him": "The union asks his employer to give him his job back.",
    "a plea not to": "The club asks fans never to drum before the referee's house at night.",
    "a deed told": "The court heard that neighbours drummed before her house at night.",
    "threats told": "The trust said that threats to its nurses were hung on lamp posts.",
    "a prize for photographs": "A hundred crowns for the best photograph of a nurse.",
    "a lost plate": "Drivers should screw their number plates on both ends.",
    "a loudspeaker at a fair": "The names of the winners are read over the loudspeaker.",
    "a map": "The council will put up a map of the houses that stand empty.",
    "shame at a film": "In the film, villagers must shun the widow who told the truth.",
    "police": "The police ask anyone who knows the culprit's real name to call the station.",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_what_stands_together_makes_a_call(text: str, words: str) -> None:
    assert any(words in found for found in excerpts("DG-38", release(text)))


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_the_same_words_in_kind_company_pass(text: str) -> None:
    assert excerpts("DG-38", release(text)) == []
