"""DG-31: to be the last, the quickest of all, on top of every list, in plain words."""

import pytest

from guidelines.documents import excerpts, release, touched

BREAKING = {
    "the last": ("It is the last remaining steam laundry in the country.", "last remaining"),
    "the last working": ("The mill is the last working tide mill on the coast.", "last working"),
    "every other": ("The boat is faster than every other ferry up north.", "faster than every"),
    "all others": ("The lift is quicker than all others in the province.", "quicker than all"),
    "rivals": ("It makes more screws than all its competitors together.", "more screws than all"),
    "nobody had": ("Until the crew did it, nobody had welded tin under water.", "nobody had"),
    "no one had": ("Before the Solveig, no one had crossed without sails.", "no one had"),
    "a best": ("The car went on, surpassing the previous world best by a mile.", "surpassing"),
    "a record": ("The tower grew, beating the old world record by a metre.", "beating the old"),
    "a sport's history": (
        "For the first time in the history of the sport, players will referee.",
        "first time in the history",
    ),
    "a town's history": (
        "For the first time in the town's history a woman rings the bells.",
        "first time in the town's",
    ),
    "on top": ("In reeds cut, Orrin Bay now tops all ports on the coast.", "tops all ports"),
    "leading": ("In honey a head, Sorland leads the world.", "leads the world"),
    "ranking": ("The harbour ranks first among the ports up north.", "ranks first"),
    "northernmost": ("Rill has the continent's northernmost vineyard.", "northernmost vineyard"),
    "unique": ("The bridge is unique in Europe.", "unique in Europe"),
    "of its sort": ("The fair is the only one of its sort in Rill.", "only one of its sort"),
    "nowhere": ("Nowhere else are bells cast by hand.", "Nowhere else are"),
    "none thicker": ("No dictionary is thicker than this.", "No dictionary is thicker"),
    "ever made": ("It is the lightest sledge ever made.", "the lightest sledge ever"),
    "anyone has": ("The cellar is the deepest anyone has dug.", "the deepest anyone has"),
    "more than ever": ("More walkers than ever came to the dunes.", "More walkers than ever"),
    "the first in": ("The band is the first in the world made up of cooks.", "the first in the"),
    "history": ("With one goal the side wrote history.", "wrote history"),
}
SOBER = {
    "a list": "Rill has the continent's northernmost vineyard, according to the land register.",
    "a ranking": "The harbour ranks first in the Norland Port Survey.",
    "an own first": "For the first time in the club's history a woman chairs it.",
    "hype": "Good locks are more important than ever.",
    "an office": "Ilse Thorne leads the market team and heads the office.",
    "a working day": "The last working day is Friday.",
    "for a quote": "“Sorland leads the world,” said Ilse Thorne, the head of the union.",
    "a lesson": "The school makes history classes longer.",
    "the others": "One lift is slower than the others.",
    "an old law": "Until the ice went, nobody slept on board.",
    "a denial": "The bridge isn't unique in Europe.",
    "broken": "The mate broke the best cup of the house.",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_a_rank_in_plain_words_is_found(text: str, words: str) -> None:
    assert touched(excerpts("DG-31", release(text)), text, words)


@pytest.mark.parametrize("text", SOBER.values(), ids=SOBER.keys())
def test_what_is_shown_or_no_rank_passes(text: str) -> None:
    assert excerpts("DG-31", release(text)) == []
