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
    "while supplies last": ("The bells are sold while supplies last.", "supplies last"),
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
