"""DG-46: what is held out to those who buy, in whatever words."""

import pytest

from guidelines.documents import excerpts, release

BREAKING = [
    ("Rooms at the Quay Inn are marked down by a third in March.", "marked down by a third"),
    ("Last year's lamp, formerly 60 euros, now only 45 euros, is on the shelf.", "formerly 60"),
    ("Pump, hose and basket are sold at the package price of 90 euros.", "package price of 90"),
    ("Berths are reduced from 900 to 700 crowns for sailings in May.", "reduced from 900 to 700"),
    ("For each sack of feed bought in May, a second one comes free.", "a second one comes free"),
    ("The fifth ticket is free with a set of four.", "The fifth ticket is free"),
    ("Children under ten eat free when a grown-up orders a main course.", "eat free"),
    ("Guests who stay three nights get a fourth for nothing.", "get a fourth for nothing"),
    ("Cardholders collect double points on every purchase in May.", "collect double points"),
    ("Buyers who send in the receipt by June get 30 crowns cash back.", "30 crowns cash back"),
    ("Members earn a 20-euro credit for each friend who signs up.", "20-euro credit for"),
    ("Riders who hand in an old saddle receive 40 euros towards a new one.", "receive 40 euros"),
    ("The coupon printed below entitles the bearer to a loaf.", "coupon printed"),
    ("Every purchase above 9 euros enters the buyer into a prize draw.", "enters the buyer"),
    ("Each can be paid off at zero percent interest and no deposit.", "zero percent interest"),
    ("It waives the 30-crown fee for all who register before 3 June.", "waives the 30-crown fee"),
    ("Orders are taken round the clock on 0800 555 0142.", "Orders are taken round the clock"),
    ("Only six cabins remain at the fare of 300 euros.", "Only six cabins remain"),
    ("Rope costs 4 crowns, a pulley 9 crowns, and both are on the shelf.", "costs 4 crowns"),
    ("This post contains sponsored content.", "This post contains sponsored"),
    ("A cup of soup is served on the house.", "on the house"),
]
NEAR_MISSES = [
    "Emissions of the ferry were reduced by a third, from 900 to 600 tonnes.",
    "The county gives families who register by May a free smoke detector.",
    "“Children eat free with us on Sundays,” said Ilse Thorne, the cook.",
    "The court ordered the shop to pay 40 euros back to each customer who signs a form.",
    "The team earned three points from its game in Osterby.",
    "A reader who enters the museum comes into a hall with six paintings.",
    "The survey asked customers whether they prefer cards with 0% interest or a low price.",
    "The library waives its fees for pupils of the municipal schools until June.",
    "Only six ferries remain in service on the lake.",
    "The ferry sails from May; tickets cost 4 crowns.",
    "The tenth bridge is open, and traffic is free to cross it.",
    "The bank said it would charge zero percent interest if the law changed.",
]


@pytest.mark.parametrize(("text", "words"), BREAKING)
def test_what_is_held_out_to_buyers_is_found(text: str, words: str) -> None:
    found = excerpts("DG-46", release(text))
    assert found
    assert (
        words.split(maxsplit=1)[0].lower() in found[0].lower() or found[0].lower() in words.lower()
    )


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_news_about_prices_and_gifts_passes(text: str) -> None:
    assert excerpts("DG-46", release(text)) == []
