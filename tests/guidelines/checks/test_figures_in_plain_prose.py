"""DG-30: figures of the world in the turns of phrase that plain prose has for them."""

import pytest

from guidelines.documents import excerpts, release, touched

BREAKING = {
    "surveys": ("Surveys have shown that 68 percent of nurses sleep badly.", "68 percent"),
    "research": ("Research shows that 30 percent of clerks look for work.", "30 percent"),
    "experts": ("Experts estimate that 400,000 wells are foul.", "400,000 wells"),
    "it is estimated": ("It is estimated that 60,000 people live without papers.", "60,000"),
    "of whom": ("Girls, of whom just 9 percent choose physics, are invited.", "just 9 percent"),
    "so many of whom": ("It helps cooks (only 8 percent of whom have a diploma).", "8 percent"),
    "a majority": ("Widowers, a majority of whom live alone, may call.", "majority of whom"),
    "a rate": ("The yard trains in Rill, where unemployment stands at 14 percent.", "14 percent"),
    "a rate of": ("With an illiteracy rate of 12 percent, Rill needs books.", "12 percent"),
    "one in four": ("One birth in four ends in the operating theatre.", "One birth in four"),
    "in an aside": ("Rill, where one shop in three stands empty, lets rooms.", "one shop in three"),
    "made up": ("Mopeds made up 31 percent of new registrations.", "31 percent of new"),
    "its share": ("Norland returns 19 percent of its old coats to use.", "19 percent"),
    "of all": ("It pays because half of all playgrounds in the county lack swings.", "half of all"),
    "in words": ("Eighty percent of the sand on sites comes from rivers.", "Eighty percent"),
    "a place's": ("It lends bicycles to the county's 62,000 carers at home.", "62,000 carers"),
    "there are": ("There are 500,000 vacant homes in the province.", "500,000 vacant homes"),
    "lacking": ("The country lacks 38,000 teachers.", "lacks 38,000 teachers"),
    "a tonne": ("A tonne of cullet saves 300 kilos of carbon.", "saves 300 kilos"),
    "a crown": ("Every crown spent on gyms saves six crowns later.", "saves six"),
    "the number": ("The number of eels has fallen from 9,000 to 3,100 since 1990.", "has fallen"),
    "jobs": ("The levy serves an industry that sustains 210,000 jobs.", "210,000 jobs"),
    "bread": ("The fishing trade feeds 90,000 families.", "feeds 90,000 families"),
    "every so often": ("A bicycle is stolen in Velamar every 19 minutes.", "every 19 minutes"),
    "hours a day": ("A packer in the cannery stands eleven hours a day.", "eleven hours a day"),
    "killed": ("Wolves killed 1,100 sheep last year.", "1,100 sheep"),
    "empty": ("At present 2,300 flats stand empty.", "2,300 flats"),
    "the cause": ("Falls are the cause of 70 percent of broken hips.", "70 percent"),
    "on average": ("Nurses leave the ward after seven years on average.", "seven years"),
    "wasted": ("The river carries 300 kilos of foil to the sea each day.", "300 kilos"),
    "so many for": ("There is one chemist for 9,000 inhabitants.", "one chemist"),
}
SOBER = {
    "a named survey": "Of nurses 68 percent sleep badly, a survey by the Norland Institute shows.",
    "according to": "One birth in four ends in theatre, according to the register of 2025.",
    "own staff": "The yard has 90 welders, 40 percent of whom are its own apprentices.",
    "a timetable": "The ferry sails every 19 minutes.",
    "opening hours": "The pool is open eleven hours a day.",
    "own doing": "The club served 62,000 meals in March.",
    "members": "The union's 62,000 members vote in June.",
    "years": "Ilse Thorne was a teacher for 27 years.",
    "a promise": "The council has promised to provide 40 percent of the cost of the school.",
    "own jobs": "The yard employs 1,400 people.",
    "a wish": "The plan should create 3,000 jobs in the industry.",
    "a list": "The fair runs in three of four halls.",
    "a quote": "“One birth in four ends in theatre,” said Ilse Thorne, the head midwife of Rill.",
    "own change": "Our catch has fallen by a third.",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_a_figure_in_plain_prose_is_found(text: str, words: str) -> None:
    assert touched(excerpts("DG-30", release(text)), text, words)


@pytest.mark.parametrize("text", SOBER.values(), ids=SOBER.keys())
def test_what_is_sourced_or_its_own_passes(text: str) -> None:
    assert excerpts("DG-30", release(text)) == []
