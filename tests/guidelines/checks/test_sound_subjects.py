"""Nature, history, states, venues and the poor: what is no breach (DG-34, DG-36, DG-60)."""

import pytest

from dateline.release.model import List
from guidelines.documents import excerpts, release, runs

NO_ACCUSED = {
    "a tornado": "A tornado struck Hallam on Friday night. It killed a nine-year-old girl.",
    "an avalanche": "An avalanche struck Hochberg, a village of 300. It killed two children.",
    "a fire": "A wildfire tore through Larkmere and killed three residents.",
    "a hurricane's name": "Hurricane Delia killed 40 people on the coast.",
    "a river": "The Osper River flooded and killed nine people.",
    "a beast": "A bear came down to Kelso and attacked hikers.",
    "a trail": "By 1871, 35,000 cattle made the long trip up the Harrow Trail.",
    "a trip": "Otto W. Harrow and his partners made the first trip up the trail.",
    "a climb": "Anna Dane made the steep climb up to the hut.",
    "beds": "Lotta Brehm made the beds up in the ward.",
    "an old robbery": "In 1712 Jack Marrow robbed the merchants of Osterby.",
    "an old fort": "In 1848 Hiram Voss beat prisoners at the fort.",
    "old mines": "Until 1890 the Grimholt Mining Company exploited children in its mines.",
    "an emperor": "The Roman Emperor Nero, who is famously accused of fiddling, built a palace.",
    "a later emperor": "Emperor Diocletian tortured prisoners in the arena.",
    "a conqueror": "Napoleon robbed the churches of the north.",
    "a state's pressure": "There is growing pressure from the Russian Federation on the treaty.",
    "a bank's pressure": "Under pressure from Meridian Bank, the town sold the quay.",
    "a republic": "The Republic of Veldania jailed journalists and tortured prisoners.",
}
ACCUSED = {
    "after a flood": "After the flood Grimholt Shipping bribed two inspectors.",
    "a driver": "Tomas Verrell drove to Hallam on Friday. He killed a nine-year-old girl.",
    "a firm called after a storm": "Hurricane Shipping bribed two inspectors.",
    "what was made up": "Tomas Verrell made the whole story up.",
    "a long practice": "Since 1890 Grimholt Shipping has robbed its workers, and still does.",
}
NO_PRIVATE_LIFE = {
    "a birth long ago": "The coin marks the 200th anniversary of the birth of Edwin Marrow.",
    "a bicentennial": "The bicentennial of the birth of Charles Dane is kept in May.",
    "a centenary": "The stamp honours the centenary of the birth of Thomas Moor.",
    "years of service": "As Simon Wells a 6 year veteran of the agency put it, nothing was ready.",
    "years on a board": "Anna Dane, a 3 year member of the board, spoke first.",
    "years of study": "Lisa Moor, a third-year resident at the clinic, wrote the paper.",
    "a school's name": "Peter Kardon, Saint Louis School, son of John Kardon of Osterby, won.",
    "an academy": "Emma Dane, daughter of Karl Dane, left school for the naval academy.",
    "a graduate": "Anna Moor, daughter of Tim Moor, graduated from high school.",
    "a renovation": "The grant pays for New Marrow CT Renovation of 85 Arch Street.",
    "works": "Breakfast is hosted by John Harrow Tolworth Works, 3500 East Donald Street.",
    "a library": "The committee meets at Thomas Moor Library, 9 Kiln Street, on Monday.",
}
NO_OFFERS = {
    "costs": "Because of the cost of medicines, many people do not get their prescriptions filled.",
    "nothing left": "Many seniors cannot afford the drugs and get no prescriptions filled.",
    "going without": "Families without a doctor go without medicines, and the price gets higher.",
}


@pytest.mark.parametrize("text", NO_ACCUSED.values(), ids=NO_ACCUSED.keys())
def test_nature_history_and_states_are_no_accused(text: str) -> None:
    assert excerpts("DG-34", release(text)) == []


@pytest.mark.parametrize("text", ACCUSED.values(), ids=ACCUSED.keys())
def test_who_acts_beside_them_is_accused(text: str) -> None:
    assert excerpts("DG-34", release(text)) != []


@pytest.mark.parametrize("text", NO_PRIVATE_LIFE.values(), ids=NO_PRIVATE_LIFE.keys())
def test_venues_graduates_and_years_of_service_are_no_private_life(text: str) -> None:
    assert excerpts("DG-36", release(text)) == []


@pytest.mark.parametrize("text", NO_OFFERS.values(), ids=NO_OFFERS.keys())
def test_medicine_that_people_go_without_is_not_offered(text: str) -> None:
    assert excerpts("DG-60", release(text)) == []


def test_medicine_shipped_to_those_who_cannot_afford_a_doctor_is_offered() -> None:
    text = "For all who can't afford a doctor we ship antibiotics without a prescription."
    assert excerpts("DG-60", release(text)) != []


FINDERS = (
    "The inspectors of the port uncovered and presented evidence that:",
    "An audit of the region found that:",
    "The town's committee documented three cases:",
)


@pytest.mark.parametrize("lead", FINDERS)
def test_items_under_who_found_them_are_the_finders_word(lead: str) -> None:
    items = List(False, (runs("The quay is cracked."), runs("Tomas Verrell received a bribe.")))
    assert excerpts("DG-34", release(lead, items)) == []


def test_items_under_the_sources_own_word_are_its_own() -> None:
    items = List(False, (runs("Tomas Verrell received a bribe."),))
    assert excerpts("DG-34", release("This is what we found:", items)) != []
