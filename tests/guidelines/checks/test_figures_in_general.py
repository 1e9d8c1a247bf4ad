"""DG-30: figures told of one that stands for all, and what is told of one alone."""

import pytest

from guidelines.documents import excerpts, release, touched

BREAKING = {
    "one for all": (
        "A midwife in the north drives 140 kilometres in a shift.",
        "140 kilometres in a shift",
    ),
    "a share of pay": (
        "A pupil in the capital now spends 22 percent of a month's allowance on the bus.",
        "22 percent of a month's allowance",
    ),
    "most of a kind": (
        "Conventional dairies use 3.2 litres of water for every litre of milk.",
        "use 3.2 litres of water for every",
    ),
    "of a place": (
        "Norland's bakers throw away 1.4 billion crowns' worth of bread each winter.",
        "1.4 billion crowns",
    ),
    "somewhere": ("A lorry somewhere tips over every nine minutes.", "every nine minutes"),
    "what it costs": ("A burglary costs shops 4,100 euros.", "costs shops 4,100 euros"),
    "moved since": (
        "The lake has sunk by 31 centimetres since 1970.",
        "sunk by 31 centimetres since",
    ),
    "by a factor": (
        "Fares have outrun wages by a factor of two since the war.",
        "by a factor of two",
    ),
    "a trade": (
        "The worldwide market for reed organs stands at 2.1 billion dollars.",
        "2.1 billion dollars",
    ),
    "worth a year": (
        "The trade in old clocks, worth 300 million euros a year, has moved online.",
        "worth 300 million euros a year",
    ),
    "out of a hundred": ("Leaks befall 61 out of 100 roofs on the coast.", "61 out of 100 roofs"),
    "of what is done": (
        "Nearly nine tenths of what the coast eats comes by lorry.",
        "nine tenths of what the coast eats",
    ),
    "across a place": (
        "Across Vardmark 8,100 people are waiting for a flat.",
        "8,100 people are waiting",
    ),
    "now doing": (
        "With some 410,000 people in Norland now caring for a parent, the house opens a desk.",
        "410,000 people in Norland now caring",
    ),
    "one in": ("Only one apprentice in six in this county stays.", "one apprentice in six"),
    "half the": ("Half the wells in the valley are dry in June.", "Half the wells"),
    "a unit": ("A kilo of cheese needs 9 litres of milk.", "needs 9 litres"),
    "times a day": ("People check their clocks 60 times a day.", "60 times a day"),
}
SOBER = {
    "a source": "A midwife drives 140 kilometres in a shift, according to the guild's register.",
    "a beside": "The lake has sunk by 31 centimetres since 1970, data of the water board show.",
    "its own nurse": "Our nurse walks eleven kilometres in a shift.",
    "a ticket": "A ticket for the family costs 12 euros a day.",
    "an offer": "Each visit to the tower lasts two hours.",
    "a product": "The new bus carries 60 people.",
    "a firm": "The company spends 14 percent of its revenue on research each year.",
    "a quote": "“A nurse walks eleven kilometres in a shift,” said Mara Holt, head of the ward.",
    "a wish": "A tenant should spend no more than a third of a month's pay on rent.",
    "a price fallen": "Our shares have fallen by 3 points since Monday.",
    "a hundred of a cast": "The house printed one hundred of the posters.",
    "a market square": "The market on the square opens at nine.",
}
SPANISH = "Como se sabe, en el país casi la mitad de quienes acuden a urgencias espera una hora."


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_a_figure_of_what_holds_in_general_is_found(text: str, words: str) -> None:
    assert touched(excerpts("DG-30", release(text)), text, words)


def test_a_spanish_passage_of_an_english_release_is_read() -> None:
    assert touched(excerpts("DG-30", release(SPANISH)), SPANISH, "casi la mitad de quienes")


@pytest.mark.parametrize("text", SOBER.values(), ids=SOBER.keys())
def test_what_is_sourced_its_own_or_no_figure_of_the_world_passes(text: str) -> None:
    assert excerpts("DG-30", release(text)) == []
