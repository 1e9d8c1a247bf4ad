"""DG-20: calls upon readers and buyers without a *you*, and reports that come near them."""

import pytest

from guidelines.documents import excerpts, release

CALLS = {
    "please": ("For the plan of the quay, please visit the harbour office.", "please visit"),
    "invited": ("Owners of boats are invited to book a berth.", "invited to book"),
    "the source invites": ("The mill invites weavers and buyers to visit the new hall.", "invites"),
    "encourages": ("Orlo Freight encourages growers to sign up.", "encourages growers to sign up"),
    "the moment": ("Now is the moment for every port to subscribe.", "Now is the moment"),
    "time to": ("It is time to book a berth.", "time to book"),
    "no better time": ("There is no better time to see the mill.", "no better time to"),
    "everyone should": ("Every sailor should own one.", "Every sailor should own"),
    "none can miss": ("No baker can afford to miss it.", "No baker can afford to miss"),
    "not to be missed": ("The regatta is not to be missed.", "missed"),
    "look no further": ("Growers need look no further than Haro.", "further than"),
    "rest assured": ("Tenants can rest assured.", "rest assured"),
    "follow": ("For pictures, follow the mill on Instagram.", "follow the mill on Instagram"),
    "join": ("For the plans, join the mailing list.", "join the mailing"),
    "text": ("For alerts, text QUAY to 55123.", "text QUAY to 55123"),
    "click": ("To read the plan, click here.", "click here"),
    "tuned": ("There is more to come, so stay tuned for May.", "stay tuned for"),
    "contact to": (
        "Contact Orlo Freight to discuss cold storage.",
        "Contact Orlo Freight to discuss",
    ),
    "those who look": (
        "For those looking to invest in a mill, Tarn is one to watch.",
        "looking to",
    ),
}
BIDDINGS = {
    "discover": ("Discover the coast by tram.", "Discover the"),
    "learn more": ("Learn more at the tram museum.", "Learn more at"),
    "read on": ("The plan is out. Read the full report here.", "Read the full"),
    "visit an address": ("Visit www.mill.example for the plan.", "Visit www.mill.example"),
    "behind a label": ("Tours: Explore the old lock by lantern.", "Explore the"),
    "become": ("Become a friend of the mill.", "Become a"),
    "imagine": ("Imagine a harbour without fumes.", "Imagine a"),
}
ABROAD = {
    "de, everyone": ("de", "Jeder Segler sollte diese Lampe besitzen.", "Jeder Segler sollte"),
    "de, now": ("de", "Jetzt ist der Moment gekommen.", "Jetzt ist der Moment"),
    "de, not to be missed": ("de", "Die Regatta darf man nicht verpassen.", "nicht verpassen"),
    "fr, time to": ("fr", "Il est temps de changer de lampe.", "Il est temps de"),
    "fr, not to be missed": ("fr", "Une régate à ne pas manquer.", "à ne pas manquer"),
    "fr, everyone": ("fr", "Chaque marin devrait posséder cette lampe.", "Chaque marin devrait"),
    "es, time to": ("es", "Es hora de cambiar de lámpara.", "Es hora de"),
    "es, nobody": ("es", "Nadie debería perderse la regata.", "Nadie debería perderse"),
    "es, come": ("es", "Ha llegado el momento de navegar.", "Ha llegado el momento de"),
    "fa, time to": ("fa", "وقت آن رسیده است که این چراغ خریده شود.", "وقت آن رسیده"),
    "fa, everyone": ("fa", "هر ملوانی باید این چراغ را داشته باشد.", "هر ملوانی باید"),
    "fa, a chance": ("fa", "فرصت محدود خرید تا پایان ماه ادامه دارد.", "فرصت محدود"),
}
REPORTS = {
    "where to read more": "For more information, visit the harbour office.",
    "in a quote": "“Please visit the quay, and follow us on X,” said Ilse Thorne, the mayor.",
    "were invited": "Twelve mills were invited to apply for the contract.",
    "law encourages": "The bill encourages companies to invest in rain barrels.",
    "police ask": "Witnesses are encouraged to call the police in Haro.",
    "a visit": "The minister's visit to Haro today lasted an hour.",
    "who follows": "Some 900 people follow the mill on Instagram.",
    "who can join": "Members can join the club at sixteen.",
    "people click": "Readers who click here by mistake end up on a blank page.",
    "nobody should": "No child should go without bread, the report says.",
    "missed": "The train was missed by forty growers.",
    "a lasting supply": "The supplies of grain lasted until May.",
    "a house of that name": "Discover Norland Ltd said that it has moved to Haro.",
    "time to act in law": "The council had no time to read the plan.",
    "an office's call": "It is time for the senate to book its losses, the senator said.",
    "list of aims": "Read and write: the school teaches both.",
}
REPORTS_ABROAD = {
    "de": "Jeder Segler hat eine Lampe.",
    "fr": "Il est parti à temps.",
    "es": "La regata es en mayo.",
    "fa": "وقت حرکت کشتی ساعت نه است.",
}
BREAKING = {**CALLS, **BIDDINGS}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_a_call_is_found_at_its_words(text: str, words: str) -> None:
    (found,) = excerpts("DG-20", release(text))
    assert words in found or found in words


@pytest.mark.parametrize("text", REPORTS.values(), ids=REPORTS.keys())
def test_reports_of_calls_and_services_pass(text: str) -> None:
    assert excerpts("DG-20", release(text)) == []


@pytest.mark.parametrize(("language", "text", "words"), ABROAD.values(), ids=ABROAD.keys())
def test_calls_in_other_languages_are_found(language: str, text: str, words: str) -> None:
    (found,) = excerpts("DG-20", release(text, language=language))
    assert words in found


@pytest.mark.parametrize("language", REPORTS_ABROAD)
def test_reports_in_other_languages_pass(language: str) -> None:
    assert excerpts("DG-20", release(REPORTS_ABROAD[language], language=language)) == []


def test_a_title_that_bids_is_found_and_one_that_tells_is_not() -> None:
    bidding = release("The mill opens.", headline="Discover Hand-Woven Linen Beside Haro")
    telling = release("The mill opens.", headline="Discover Norland Opens Seventh Linen Market")
    assert excerpts("DG-20", bidding) == ["Discover Hand-Woven"]
    assert excerpts("DG-20", telling) == []


def test_two_sentences_of_a_paragraph_are_two_findings() -> None:
    text = "Discover the coast by tram. The tram waits. Please visit the ticket office."
    assert excerpts("DG-20", release(text)) == ["Discover the", "Please visit the ticket"]


POINTERS = {
    "a page": "For more information, please visit www.mill.example.",
    "a telephone": "To apply for a place, please call toll-free at 1-800-555-0140.",
    "somebody": "For details of the new lock, please contact Brida Moss at 555-0140.",
    "a sheet below": "For the figures of each port, please see the fact sheet below.",
    "an office": "For more information on any quay please contact the warden's office.",
    "the press": "Reporters with questions about the lock are invited to contact the yard.",
    "more at a page": "Learn more at www.mill.example.",
    "more about it at a page": "Learn more about the mill at mill.example.",
    "a notice": "Read further disclosures here.",
    "a teaser": "The lock opened… Read More",
    "a page alone": "Visit www.mill.example.",
    "a page for more": "Visit www.mill.example for more information.",
}
ADDRESSED_TO_NOBODY = {
    "time runs out": "Time is running out. The dike has to stand by May.",
    "a time of policy": "Now is the time to finally get it done.",
    "a time to govern": "It is time to invest in the defences of the nation.",
    "a length of time": "Growers had enough time to visit every mill.",
    "in place": "The rule in place today asks for paper.",
    "took place": "The opening took place today in Haro.",
    "a gerund": "By investing in a tide gate, small ports can keep their stores dry.",
    "supplies": "Water is handed out while supplies last.",
    "a chance given": "The card gives pensioners the chance to save a tenth.",
    "a way": "The mayor knew no better way to honour the crew.",
    "a purpose": "A fee was cut to encourage new visitors to try the tram.",
    "a plan's label": "Q2 2031: Become a port of call for the coastal line.",
    "the name of a law": "Save Our Small Harbours Act was read on Monday.",
    "points of a law": "Give the regulator more power over tide tables.",
    "scanned": "But scan the plans of the ports and a pattern emerges.",
}
STILL_CALLS = {
    "to order": ("To order the print, please visit www.mill.example.", "please visit"),
    "a demo": ("To schedule a demo, please call Orlo Freight at 555-0140.", "please call"),
    "today": ("For more information, please contact the mill today.", "please contact"),
    "more and shop": ("Learn more and shop at www.mill.example today.", "Learn more"),
    "a time to buy": ("Now is the time to buy a winter mooring.", "Now is the time to buy"),
    "time runs out to buy": (
        "Time is running out to book a berth.",
        "Time is running out to book",
    ),
    "a seat today": ("Growers reserve a seat today.", "seat today"),
    "a code": ("Scan the code for the plan.", "Scan the"),
}


@pytest.mark.parametrize("text", POINTERS.values(), ids=POINTERS.keys())
def test_a_pointer_to_more_is_no_call(text: str) -> None:
    assert excerpts("DG-20", release("The lock opened in May.", text)) == []


@pytest.mark.parametrize("text", ADDRESSED_TO_NOBODY.values(), ids=ADDRESSED_TO_NOBODY.keys())
def test_what_addresses_nobody_passes(text: str) -> None:
    assert excerpts("DG-20", release("The lock opened in May.", text)) == []


@pytest.mark.parametrize(("text", "words"), STILL_CALLS.values(), ids=STILL_CALLS.keys())
def test_a_pointer_that_sells_is_still_a_call(text: str, words: str) -> None:
    found = excerpts("DG-20", release("The lock opened in May.", text))
    assert any(words in each for each in found)
