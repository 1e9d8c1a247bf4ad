"""DG-30: figures of the world in further turns of phrase, and what is the source's own."""

import pytest

from guidelines.documents import excerpts, release, touched

BREAKING = {
    "estimated": (
        "An estimated 23,000 stray cats live on the quays.",
        "estimated 23,000 stray cats",
    ),
    "of which": (
        "The fund is open to small cinemas, fewer than half of which own their house.",
        "fewer than half of which own",
    ),
    "lost of which": (
        "The course is about stone walls, of which the uplands have lost 4,100 kilometres.",
        "have lost 4,100 kilometres",
    ),
    "a rank": ("In the repair of shoes Norland ranks 19th among 24 countries.", "ranks 19th among"),
    "short of": ("The slaters will be short of 31,000 hands.", "short of 31,000 hands"),
    "amounts to": (
        "The trade in eels, whose value amounts to 1.4 billion crowns, is heard on Monday.",
        "amounts to 1.4 billion crowns",
    ),
    "so many times as": (
        "Demand for berths is three times as high as supply.",
        "three times as high as supply",
    ),
    "points": (
        "The share of women among pilots has risen by six percentage points since 2019.",
        "risen by six percentage points",
    ),
    "a year": ("The number of smiths falls by two percent a year.", "falls by two percent a year"),
    "an age": (
        "Fishers on the delta have a life expectancy of 52 years.",
        "expectancy of 52 years",
    ),
    "a cause": (
        "Falls are the second leading cause of death among pensioners.",
        "second leading cause of death",
    ),
    "every other": (
        "On the county's roads every other culvert is cracked.",
        "every other culvert is",
    ),
    "left": ("There are fewer than 300 lynxes left in the wild.", "300 lynxes left in the wild"),
    "more": ("Those who knit read a third more books.", "a third more books"),
    "from and to": ("Turnout has gone from 61 to 37 percent.", "from 61 to 37 percent"),
    "what people do": ("People in offices walk 5,000 steps a day.", "walk 5,000 steps a day"),
    "one for so many": (
        "The hills have one surgeon for 180,000 people.",
        "one surgeon for 180,000 people",
    ),
    "beside a body's wish": (
        "Of the county's chapels hardly one in twenty has a ramp, which the association regrets.",
        "one in twenty",
    ),
    "beside a plan": (
        "With demand for plots three times as high as supply, the office presents its plan in May.",
        "three times as high as supply",
    ),
}
SOBER = {
    "a source": "The number of smiths falls by two percent a year, according to the register.",
    "its own cats": "The shelter has an estimated 23 cats, which our volunteers feed.",
    "a rank in a club": "Ilse Thorne ranks third in the club.",
    "own losses": "Our sales fell by two percent a year.",
    "a timetable": "Every other Sunday the museum is open until nine.",
    "a firm's own": "The company has lost 4 percent of its members.",
    "days left": "There are ten days left until the fair.",
    "an offer": "The season ticket is half the price.",
    "a quote": "“Turnout has gone from 61 to 37 percent,” said Tomas Verrell, the mayor of Rill.",
    "a law": "The amendment affects 1,100 people who draw a pension.",
    "its own predecessor": "The arm sorts ten tons an hour, twice as much as the one before it.",
    "rooms": "The hotel has one porter for 80 rooms.",
    "the association's": "The association has more than 40,000 members a year.",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_a_figure_of_the_world_is_found_in_any_turn_of_phrase(text: str, words: str) -> None:
    assert touched(excerpts("DG-30", release(text)), text, words)


@pytest.mark.parametrize("text", SOBER.values(), ids=SOBER.keys())
def test_what_is_sourced_owned_or_offered_passes(text: str) -> None:
    assert excerpts("DG-30", release(text)) == []
