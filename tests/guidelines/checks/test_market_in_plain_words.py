"""DG-44: what moves a market, and what a source tells of itself as new, in plain words."""

import pytest

from guidelines.documents import FILING, excerpts, findings, release

MOVING = [
    "Sales at the shoe chain fell by a fifth between March and June.",
    "The insurer expects claims of about 300 million from the hail.",
    "The tool maker can no longer pay its suppliers.",
    "The property fund has stopped paying out to investors.",
    "The medicines agency has turned down the company's heart drug Lumadil.",
    "The trial of our gout tablet failed: patients did no better than without.",
    "The state granted the company the licence for the southern copper field.",
    "The rail operator lost its biggest customer in May.",
    "The auditors refuse to sign the accounts of the ferry company.",
    "Thieves took a third of the coins from the wallets of the exchange.",
    "The glass maker closes four of its nine plants.",
    "Harbour Mills is buying back up to 3 per cent of its own stock by May.",
    "The court ordered the paint company to pay 40 million to the painters.",
    "The western hole cut 22 metres at 4.1 grams of gold a ton.",
    "The shipping line sells its ferry fleet to an investor for 90 million crowns.",
    "The group pulls out of the Sull market and closes its 40 shops there.",
    "A fire destroyed the only refinery of Haro Oil on Sunday.",
    "The monetary authority devalues the crown by a tenth from Monday.",
    "The company fails to meet the covenant of its bank loans.",
    "The supermarket operator is going to lay off 2,300 of its staff.",
]
STILL = [
    "Sales at the parish fair fell by a fifth between March and June.",
    "The reading club can no longer pay its suppliers of tea.",
    "The choir closes three of its four rooms in July.",
    "Senators would grant the company the licence for the southern copper field.",
    "A fire destroyed the old barn of the museum on Sunday.",
    "The medicines agency has moved to a larger building.",
    "The trial of the new timetable ended early because nobody came.",
    "The club lost its biggest customer for cakes, a baker.",
    "The town hall cut 22 metres of ribbon for the fair.",
    "The school gives up its plant collection to an investor in gardens.",
    "A third of the coins in the museum's cases were struck in Haro.",
    "The orchestra left the market and went to the quay.",
]
CHANGED = [
    ("Press calls now go to Runa Feld, as her predecessor has left.", "contact"),
    ("Journalists' questions are answered by Runa Feld from today.", "contact"),
    ("The press office can be reached on another number since Monday.", "contact"),
    ("The society is now called Quay and Weir.", "name"),
    ("The office has moved to 9 Mill Lane; letters to the old address are returned.", "address"),
    ("Donors should delete the old bank details and use those on the form.", "bank account"),
    ("The museum has left its building and now receives letters at the quay.", "address"),
]
UNCHANGED = [
    "Questions from children are answered by Runa Feld after the reading.",
    "The street is now called Quay Road.",
    "The bridge was renamed in 1974.",
    "Beware of letters that ask donors to delete the old bank details.",
    "The exhibition has moved to the old town hall.",
    "The swifts have left their building until May.",
]


@pytest.mark.parametrize("text", MOVING)
def test_a_companys_fate_moves_a_market_in_plain_words(text: str) -> None:
    assert [finding.severity for finding in findings("DG-44", release(text), FILING)] == ["ask"]


@pytest.mark.parametrize("text", STILL)
def test_the_like_of_a_club_or_a_fair_moves_none(text: str) -> None:
    assert excerpts("DG-44", release(text), FILING) == []


@pytest.mark.parametrize(("text", "field"), CHANGED)
def test_what_a_source_tells_of_itself_as_new_is_asked_about(text: str, field: str) -> None:
    told = [finding.message for finding in findings("DG-44", release(text), FILING)]
    assert any(f"field {field} changed" in message for message in told)


@pytest.mark.parametrize("text", UNCHANGED)
def test_what_is_new_elsewhere_is_no_change_of_the_source(text: str) -> None:
    assert excerpts("DG-44", release(text), FILING) == []


def test_a_first_statement_is_asked_about_by_its_own_words() -> None:
    text = "This is the first statement of the newly founded beekeepers' league."
    (finding,) = findings("DG-44", release(text), FILING)
    assert "first release" in finding.message
