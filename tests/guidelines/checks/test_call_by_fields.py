"""DG-38: calls against people told by fields of words, in quotes and in narration."""

import pytest

from guidelines.documents import findings, release

BREAKING = [
    "The league invites its branches to send in the names and home addresses of the dentists.",
    "Members are asked to post pictures of the cooks who worked through the strike.",
    "The circle calls for a protest outside the home of the harbour inspector every night.",
    "“Camp in front of the surveyor's house,” said Runa Feld, who leads the weir committee.",
    "Volunteers are to follow the children of the plant manager to school.",
    "Students are encouraged to film the lecturer in the street and at his front door.",
    "The village society wants the Marlow family shunned: no greeting, no service.",
    "“No baker and no barber should have anything to do with him,” said Runa Feld of the pilot.",
    "“Ruin her good name,” said Runa Feld, chair of the traders, about the inspector.",
    "“Find the boy who reported us, and teach him to be quiet,” said the foreman.",
    "The club offers 200 crowns to whoever can tell it where the bookkeeper is living.",
    "Residents are asked to denounce neighbours who take in sailors.",
    "The league calls for a boycott of every shop that employs one of the witnesses.",
    "The campaign publishes a map of the houses in which the board members live.",
    "Supporters should write to the wife of the critic and tell her what her husband does.",
]
SOUND = [
    "Following her husband's death she kept the bakery going for twenty years.",
    "Following the keepers' families' wish the garden stays open.",
    "Out of 246 workers 161 chose the new shift in a secret vote.",
    "The clinic should track all patients who were given the new drip.",
    "Harsh words will only drive the world further away from the table.",
    "The grandmother wanted them to have ham and eggs on Sundays.",
    "Members are asked to post pictures of the cooks who won the prize.",
    "The council condemned the call to protest outside the home of the harbour inspector.",
    "Volunteers are to follow the children to the fair and count the lanterns.",
    "The act protects the home addresses of judges.",
    "Nobody should serve them cold soup.",
    "A prize goes to whoever finds out where the swallows sleep.",
    "Please help us find the owner of the lost dog.",
    "The police ask whoever knows where the man is living to call 555.",
    "The society asks members to send letters of thanks to the home of the retired nurse.",
    "The new rules can prevent girls from going to school, or stop women from taking jobs.",
    "The court ordered the man not to follow the teacher home.",
    "The museum has printed a map of the houses in which the painters lived.",
]


@pytest.mark.parametrize("text", BREAKING)
def test_a_hostile_act_against_people_is_found(text: str) -> None:
    assert findings("DG-38", release(text))


@pytest.mark.parametrize("text", SOUND)
def test_friendly_lawful_and_condemned_acts_are_no_calls(text: str) -> None:
    assert findings("DG-38", release(text)) == []
