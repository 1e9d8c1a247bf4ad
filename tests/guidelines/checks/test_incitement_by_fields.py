"""DG-39: violence called for, threatened or praised, and hatred, told by fields of words."""

import pytest

from guidelines.documents import findings, release

BREAKING = [
    "“A good beating is all that these clerks understand,” said Runa Feld, chair of the club.",
    "“If the bailiffs come again, we'll break their legs,” said Runa Feld for the tenants.",
    "“Next time it will be bones,” Runa Feld warned; windows were broken in May.",
    "The lodge reminds its members that every people has the right to take up arms.",
    "“Violence is the only answer left to us,” said Runa Feld of the growers' union.",
    "“Kick the beggars off the bridge,” demanded Runa Feld, who leads the shopkeepers.",
    "Members are called upon to set fire to the registry before noon.",
    "On Sunday the society lays a wreath for its hero, the man who shot the governor.",
    "The congress saluted the young men who stoned the tax office.",
    "The lads who smashed up the hostel have our thanks.",
    "The attack on the editorial office was an act of courage.",
    "The stabbing of the landlord was a blow for freedom, the alliance holds.",
    "“Newcomers from the islands spread through this town like a disease,” said Runa Feld.",
    "The new residents are, says the league, no better than cockroaches.",
    "The movement wants a country that has been cleansed of foreigners.",
]
SOUND = [
    "He left the rowing team to take up arms against the enemy, and his sacrifice is remembered.",
    "Clerks check who may work here by papers such as birth certificates and a drivers license.",
    "Lice treatment can be a burden for families who are short of time.",
    "The attack on the editorial office was a crime, and the union mourns two printers.",
    "The society thanks the firemen who broke the door of the hostel.",
    "The foundation honours the nurse who was attacked by two men.",
    "The rare disease is borne by families with courage.",
    "The court heard that he had told the clerk to “hang him”.",
    "Violence is never an answer, said Runa Feld.",
    "Drivers should break the habit of resting their legs on the dashboard.",
    "The museum shows the knife, the whip and the rope of the old prison.",
    "The beating of the drum is all that the children hear.",
    "The film tells of a man who shot the governor and became a hero.",
    "People are driving less since the town has been freed of fees.",
]


@pytest.mark.parametrize("text", BREAKING)
def test_violence_and_hatred_are_found_by_what_stands_together(text: str) -> None:
    assert findings("DG-39", release(text))


@pytest.mark.parametrize("text", SOUND)
def test_what_only_shares_their_words_is_none(text: str) -> None:
    assert findings("DG-39", release(text)) == []
