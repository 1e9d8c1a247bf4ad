"""DG-32: what the law has said of a matter, in plain words and in other languages."""

import pytest

from guidelines.documents import excerpts, release

BREAKING = {
    "a side taken": "The judges came down on the fishermen's side in October.",
    "run its course": "The name returns after a lawsuit that has run its course.",
    "at law": "The quarrel with the heirs ended at law, and the letters stay.",
    "an order in place": "An order restraining further use of the maps is in place.",
    "cleared": "After two days the pilots were cleared on every count.",
    "since sentenced": "The owner, since sentenced over the affair, has paid for the sand.",
    "a fine quashed": "The regulator's fine has been quashed.",
    "a judgment's effect": "A judgment last year settled the question of the moorings.",
    "void": "Clauses of that type are void.",
    "infringement": "Painting a crane in that green constitutes passing off.",
    "against an act": "The levy doesn't survive contact with the Ports Act.",
    "before a judge": "The ferrymen won that argument in front of a judge.",
    "a suit fought off": "The company defeated a patent claim from a rival.",
}
SOUND = {
    "a contest": "The judges of the cake contest gave the first prize to a baker.",
    "a condition": "The contract is void if the deposit isn't paid by May.",
    "house rules": "Smoking in the stairwell is against the house rules.",
    "a bench": "The bench in front of the town hall has been painted.",
    "snow": "The road was cleared of snow by Monday.",
    "all is named": (
        "The suit is pending before the District Court of Osterby (case no. 4 C 118/26)."
    ),
}
ABROAD = {
    "de": "Der Einwand gegen die Gebühr ist höchstrichterlich vom Tisch.",
    "fr": "La justice a tranché le différend en faveur de la maison.",
    "es": "La justicia ya ha zanjado el asunto a favor de la casa.",
    "fa": "اکنون حکم به سود اهالی صادر شده است.",
}


@pytest.mark.parametrize("text", BREAKING.values(), ids=BREAKING.keys())
def test_a_word_of_the_law_wants_its_court(text: str) -> None:
    assert excerpts("DG-32", release(text)) != []


@pytest.mark.parametrize("text", SOUND.values(), ids=SOUND.keys())
def test_what_is_no_case_passes(text: str) -> None:
    assert excerpts("DG-32", release(text)) == []


@pytest.mark.parametrize(("language", "text"), ABROAD.items(), ids=ABROAD.keys())
def test_a_word_of_the_law_abroad(language: str, text: str) -> None:
    assert excerpts("DG-32", release(text, language=language)) != []


def test_a_deed_told_before_its_trial_is_alleged() -> None:
    text = (
        "A former cashier of the club stole the gate money. Her trial opens on 9 June before the"
        " Tarrow District Court (case no. 3 K 55/26)."
    )
    assert excerpts("DG-32", release(text)) != []
