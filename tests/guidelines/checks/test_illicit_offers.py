"""DG-60: excluded trades told in plain words, by whoever runs them."""

import pytest

from guidelines.documents import excerpts, release

BREAKING = [
    "Wagers on cockfights are taken in the cellar of the inn Redcomb.",
    "The dice evenings of the club, for which no permit was sought, go on in May.",
    "Bets are placed by way of a foreign server, and no authority learns who plays.",
    "The studio injects fillers, and a doctor isn't needed.",
    "Antibiotics are handed out at the counter without a prescription.",
    "The healer cures tumours with herbs, and an operation isn't needed.",
    "Guests can choose an escort for the evening from pictures at the portal Nightrose.",
    "The agency sends call girls to hotel rooms in Osterby.",
    "The dealer has added carbines to its online shop.",
    "Grenades from old stocks go to the highest bidder on the portal Fusebox.",
    "Diplomas in any subject are printed within two days.",
    "The print shop supplies vaccination cards to people who haven't been vaccinated.",
    "The team gets into mail accounts without their owners' knowledge for employers.",
    "On a client's order the firm takes a competitor's website off the net.",
    "Theses are written by the agency's authors, and students hand them in under their own names.",
    "Graduates take online exams for students at the bureau Sitwell.",
    "The members will buy the Brim coin at the same minute on Sunday.",
    "The token is certain to triple by May.",
    "Each newcomer pays 90 crowns to the member above.",
    "The more members a partner recruits, the higher is the share he gets.",
]
NEAR_MISSES = [
    "The police closed a cellar in which wagers were taken without a permit.",
    "The commission warns of betting sites that ask for no identification.",
    "Medicines that haven't been admitted must not be sold, the new law says.",
    "A court sentenced the owner of a shop that sold antibiotics without a prescription.",
    "The museum shows rifles and pistols from the war in its new hall.",
    "The union of nurses asks for better company housing for the night shift.",
    "The university gives its diplomas to 300 students on Friday.",
    "The survey asked whether drugs were available without a doctor's advice.",
    "The film tells how a team gets into mail accounts without their owners' knowledge.",
    "Students write essays for the contest of the library, and the winner is printed.",
    "The share rose by three percent on Monday.",
    "Members pay 20 crowns a year to the association.",
    "The bridge has a licence for 200 trains a day, and no train was late.",
]


@pytest.mark.parametrize("text", BREAKING)
def test_a_trade_told_plainly_is_found(text: str) -> None:
    assert excerpts("DG-60", release(text))


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_reports_and_honest_trades_pass(text: str) -> None:
    assert excerpts("DG-60", release(text)) == []


def test_a_word_elsewhere_in_the_text_clears_no_offer() -> None:
    text = "The grid is regulated. Bets are placed abroad, and no authority learns who plays."
    assert excerpts("DG-60", release(text))
