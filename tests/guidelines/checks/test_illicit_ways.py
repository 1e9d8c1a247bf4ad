"""DG-60: excluded trades in more plain words, and a trade that only the sentence before names."""

import pytest

from guidelines.documents import excerpts, release

BREAKING = [
    "The casino Redfin opened on Friday. It holds no licence.",
    "The lottery sells its tickets in a chat. A permit has never been sought.",
    "The card room admits guests from the age of fifteen to its tables.",
    "The studio has lips and foreheads injected by trainees, with no physician in the house.",
    "Ozempic pens are sold in the chat without any medical check.",
    "The firm provides female company for gentlemen at fairs, by the hour.",
    "The agency arranges escorts for business travellers.",
    "Its ladies visit gentlemen at their hotel by the hour.",
    "Hand grenades are offered in the group, payable in coins.",
    "Flick knives are sold to minors too.",
    "Forged number plates are made within a day at the workshop.",
    "The agency furnishes applicants with bank statements that look real.",
    "Identity cards of all countries are produced by the firm.",
    "The team overloads the servers of any firm named by the client.",
    "Attacks on the websites of rivals can be booked by the hour.",
    "Stolen customer records are for sale at the market.",
    "Answers to the final exams are sold two days before.",
    "The portal does homework for pupils for three crowns a sheet.",
    "Students can have their exams taken by an expert at the bureau.",
    "Subscribers of the channel are told which coin to buy before it is pushed.",
    "The coin will rise tenfold by May, according to its founders.",
    "The fund pays two percent a day, guaranteed.",
    "Each member gives 500 crowns to the one who invited him, and newcomers pay him.",
    "Members earn a part of the entry fees of all whom they recruit.",
    "The circle pays old members from the deposits of new ones.",
]
NEAR_MISSES = [
    "The casino Redfin closed on Friday. The commission said that it holds no licence.",
    "The library is open on Friday. It needs no licence for its films.",
    "The museum shows hand grenades from the war.",
    "Police warn of forged number plates that are sold within a day.",
    "The university posts answers to old exams on its site.",
    "The tutors help pupils with their homework for three crowns an hour.",
    "The agency finds company flats for young women and men who work in hotels.",
    "The bank pays two percent a year, guaranteed by the state.",
    "The union wins new members and pays its fees to the federation.",
    "The share rose by ten percent in May, according to its owners.",
    "A court fined the firm that took down the website of a rival for a client.",
    "The firm restores customer records that were stolen, for its clients.",
    "Nurses give injections to patients in their rooms at night.",
    "The hotel sees guests who spend a night before they board the ferry.",
    "The tablets were approved in May and are sold on prescription.",
]


@pytest.mark.parametrize("text", BREAKING)
def test_a_trade_in_plain_words_is_found(text: str) -> None:
    assert excerpts("DG-60", release(text))


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_what_only_speaks_of_such_things_passes(text: str) -> None:
    assert excerpts("DG-60", release(text)) == []
