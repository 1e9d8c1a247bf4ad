"""DG-46: an advertisement is no release."""

import pytest

from guidelines.documents import excerpts, findings, release

BREAKING = {
    "a month instead of": (
        "Harbours that subscribe before Easter pay £49 a month instead of £79.",
        "£49 a month instead of £79",
    ),
    "so much off": (
        "Berths booked online come with 20% off the summer rate.",
        "come with 20% off",
    ),
    "knocked off": ("The shop knocks €20 off every lamp.", "knocks €20 off"),
    "a code": ("Passengers can use the code QUAY20 at the desk.", "use the code QUAY20"),
    "a price cut": ("Customers get 20% off all crossings in May.", "get 20% off"),
    "two for one": (
        "Buy one, get one free on all crossings in May.",
        "Buy one, get one free on",
    ),
    "a guarantee": ("Every rope is sold with a money-back guarantee.", "money-back guarantee"),
    "months free": (
        "New customers get three months free if they sign before June.",
        "three months free",
    ),
    "two prices": ("The yearly plan costs 199.00, was 299.00.", "199.00, was 299.00"),
    "instead of": (
        "A crossing costs just 14.50 until Sunday, instead of 22.",
        "just 14.50 until Sunday, instead of 22.",
    ),
    "a lower price": (
        "The first-aid box is on sale in the lobby at $34 instead of $59.",
        "$34 instead of $59",
    ),
    "half": ("Harbours that sign up before the end of March pay half.", "pay half"),
    "whoever enters the code": (
        "Whoever enters the code GATE15 gets two tickets.",
        "enters the code GATE15",
    ),
    "a third off": ("A third off all lamps until Saturday.", "A third off"),
    "on us": ("Order by Friday and the postage is on us.", "postage is on us"),
    "euros instead of": ("The set costs 49 euros instead of 79.", "49 euros instead of 79"),
}
PASSING = {
    "a price": "A crossing costs 4 crowns from May.",
    "in a quote": "“Use the code QUAY20 and get 20% off,” said Ilse Thorne, the harbour master.",
    "a warning": "Police warn of shops that lure buyers with the discount code FREE99.",
    "a building code": "The quay was rebuilt to the building code of 2019.",
    "a share price": "The offering price is $9.00 a share, a discount of 4% to the market price.",
    "one weak sign": "Maps are free while supplies last.",
    "a guarantee of a service": "Every transfer is covered by a money-back guarantee.",
    "a feature that is called a sale": "The flash sale feature was added to the ferry app in May.",
    "help with costs": "Patients receive up to 80% off their medication costs with the card.",
    "was a number": "In 2019 the number was 299.",
    "free months": "The prison lets him go three months early.",
    "one sign": "Parcels come with free shipping.",
    "half of a bill": "The town and the province each pay half the cost of the bridge.",
    "a code on a door": "Staff enter the code of the building at the gate.",
    "a third off the coast": "The wreck lies a third of the way off the coast.",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_offers_are_found_and_block(text: str, words: str) -> None:
    assert excerpts("DG-46", release(text)) == [words]


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_prices_reports_and_quotes_pass(text: str) -> None:
    assert excerpts("DG-46", release(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "A crossing will cost 4.30 crowns instead of 4.20, so that the late boat can sail.",
        "From May the annual card costs $1,299 instead of $999.50, as the council decided.",
        "The fare stays: passengers pay 4.20 crowns instead of 4.20.",
    ],
)
def test_a_price_that_rises_is_news(text: str) -> None:
    assert excerpts("DG-46", release(text)) == []


@pytest.mark.parametrize(
    "prices", ["1.299,50 crowns instead of 1.499", "4.2 euros instead of 4.30"]
)
def test_a_price_cut_is_found_however_the_figures_are_written(prices: str) -> None:
    assert excerpts("DG-46", release(f"The card costs {prices}.")) == [prices]


def test_two_weak_signs_make_an_advertisement() -> None:
    text = "The special offer ends in May. Shoppers get free shipping on every order."
    found = findings("DG-46", release(text))
    assert {finding.severity for finding in found} == {"block"}
    assert [finding.excerpt for finding in found] == ["special offer", "free shipping on"]


def test_codes_in_other_languages_are_found() -> None:
    assert excerpts("DG-46", release("Mit dem Code HAFEN20 wird bestellt.", language="de"))
    assert excerpts("DG-46", release("با خرید بلیت ۲۰ درصد تخفیف بگیرید.", language="fa"))


def test_a_text_full_of_offers_gives_a_list_one_can_read() -> None:
    assert len(excerpts("DG-46", release("Customers get 20% off all crossings. " * 30))) == 6


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tickets are only $19.99 this weekend, while supplies last.", "only $19.99"),
        ("Belts are sent with no delivery charge this month only.", "no delivery charge"),
        ("Orders over 500 crowns come with free shipping and a free gift.", "free shipping"),
    ],
)
def test_two_signs_in_a_sentence_sell_together(text: str, words: str) -> None:
    assert excerpts("DG-46", release(text))[0] == words
    assert len(excerpts("DG-46", release(text))) == 2
