"""DG-46: offers told in plain prose, by the whole field of their words."""

import pytest

from guidelines.documents import excerpts, release

BREAKING = [
    ("Lamps are sold at 20 percent off during the opening week.", "20 percent off"),
    ("The last six berths are going for a tenth less.", "a tenth less"),
    ("Every rope is cheaper by 15 percent this month.", "cheaper by 15 percent"),
    ("Twelve jars are sold for the price of ten.", "for the price of ten"),
    ("The dinghy, formerly 900 crowns, now costs 700.", "formerly 900 crowns"),
    ("The lantern, list price 90 crowns, leaves the yard for 60.", "list price 90 crowns"),
    ("Two children sail free with each grown-up in July.", "sail free with each"),
    ("Hampers above 60 crowns are delivered free of charge this week.", "delivered free"),
    ("The first three months are free, and nothing is signed.", "first three months are free"),
    ("Buyers are given a rope worth 45 crowns.", "are given a rope worth"),
    ("A voucher for a loaf goes to everyone who comes on Monday.", "voucher"),
    ("A print comes with each signed volume while stocks last.", "while stocks last"),
    ("Those who sign in May find a welcome bonus of 25 crowns.", "welcome bonus"),
    ("Triple points are credited for every purchase in May.", "Triple points"),
    ("The oven can be ordered at the web shop for 90 crowns, postage included.", "can be ordered"),
    ("Orders are taken day and night on 555 0142.", "Orders are taken"),
    ("Members who refer a neighbour get 30 crowns.", "refer a neighbour"),
    ("Ten crossings cost as much as eight.", "cost as much as eight"),
    ("Old boilers are taken in part exchange at 80 crowns.", "in part exchange"),
    ("Orders received by Easter are exempt from the delivery charge.", "exempt from"),
    ("Those who switch get an oar for one crown.", "get an oar"),
    ("Each buyer of a boat is given a lamp.", "Each buyer"),
    ("Chipped cups are sold at a third of the normal price.", "at a third of the normal price"),
]
NEAR_MISSES = [
    "The yard sells its boats from 9,000 crowns.",
    "The ferry is 15 percent cheaper to run than the one before it.",
    "The county sends all pupils a book as a gift.",
    "“The first month is free for all who join,” said Ilse Thorne, the owner.",
    "The regulator warns of shops that promise a welcome bonus to those who open an account.",
    "Losses were reduced by 20 percent during the first half of the year.",
    "The fare was cut by the council to 4 crowns this summer.",
    "He asked her to bring a friend and paid 40 crowns.",
    "Museum entry has been free since May.",
    "The survey found that shoppers save 30 crowns a week on food.",
    "A hundred points were awarded to each of the crews in the race.",
    "Tickets at 20 crowns can be booked by telephone on 555 0142.",
    "The orders that the yard received in May will keep it busy until June.",
    "The price of one barrel rose to 90 crowns.",
]


@pytest.mark.parametrize(("text", "words"), BREAKING)
def test_an_offer_in_plain_prose_is_found(text: str, words: str) -> None:
    found = excerpts("DG-46", release(text))
    text = text.lower()
    at = text.index(words.lower())
    starts = [text.index(each.lower()) for each in found]
    ends = [start + len(each) for start, each in zip(starts, found, strict=True)]
    assert any(
        start < at + len(words) and at < end for start, end in zip(starts, ends, strict=True)
    )


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_news_of_prices_passes(text: str) -> None:
    assert excerpts("DG-46", release(text)) == []
