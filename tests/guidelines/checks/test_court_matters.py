"""DG-32: a quarrel at law told by its papers and its ends."""

import pytest

from guidelines.documents import excerpts, release

BREAKING = {
    "a will": ("The nieces are contesting the will of the painter.", "contesting the will"),
    "a patent": ("The patent on the valve was declared invalid in May.", "was declared invalid"),
    "a warrant": ("A warrant for the arrest of the cashier is out.", "warrant for the arrest"),
    "a petition": (
        "A bankruptcy petition against the builder halts the work.",
        "bankruptcy petition",
    ),
    "charges": ("Charges were brought against the skipper.", "Charges were brought"),
    "an inquest": (
        "The inquest found that the stokers died of smoke.",
        "The inquest found",
    ),
    "an order": ("The owner got an eviction order against the club.", "an eviction order"),
    "an award": ("An arbitration award gives the isle its ferry.", "An arbitration award"),
    "an end": (
        "The conviction of the former purser ends a hard year.",
        "The conviction of the former purser",
    ),
    "a raid": ("Raids at two offices of the broker began at dawn.", "Raids at two offices"),
    "a deed told as done": (
        "Police have arrested the man who robbed the ticket office.",
        "the man who robbed",
    ),
    "a dispute before a bench": (
        "The port has ended its dispute before the labour court.",
        "dispute before the labour court",
    ),
    "a sentence given": (
        "Two traders were given suspended sentences.",
        "given suspended sentences",
    ),
    "a suit dropped": ("The nieces have dropped their suit.", "dropped their suit"),
    "a pending appeal": (
        "The mill stands still as the appeal is pending.",
        "the appeal is pending",
    ),
}
SOUND = {
    "a hearing aid": "The shop gives hearing tests to experts of the choir.",
    "a tennis court": "The courts have been repaired and the nets are new.",
    "shares": "The warrants are exercisable at four crowns a share.",
    "a contest of cooks": "Nine cooks are contesting the title on Sunday.",
    "a charge for a battery": "The battery charge was sold out by noon.",
    "custody of assets": "The bank offers custody of digital assets.",
    "with court and number": (
        "The Osterby District Court (case no. 12/26) heard that the nieces are contesting the will."
    ),
}


@pytest.mark.parametrize("name", BREAKING)
def test_asks_for_court_and_number(name: str) -> None:
    """A reader can look up a case only by these."""
    text, words = BREAKING[name]
    assert any(words in found for found in excerpts("DG-32", release(text)))


@pytest.mark.parametrize("name", SOUND)
def test_leaves_alone_what_is_no_case(name: str) -> None:
    """The same words in trade and sport, and a case that is told with its court."""
    assert excerpts("DG-32", release(SOUND[name])) == []
