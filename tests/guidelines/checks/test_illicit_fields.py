"""DG-60: excluded trades told by what only they have."""

import pytest

from guidelines.documents import excerpts, release

BREAKING = {
    "gambling": [
        "The Pearl bar keeps three card tables for money in its cellar.",
        "Slot machines stand in the laundry of the camp, and boys of fourteen play on them.",
        "Bets on the races are taken by the barman, and no regulator sees who plays.",
    ],
    "medicine": [
        "The herbalist hands out morphine drops to whoever pays.",
        "Botox parties at home are given by a hairdresser, 120 crowns a face.",
        "The shop ships tramadol and diazepam in teddy bears.",
        "Cancer drops from the monastery, 80 crowns, make the operation needless.",
    ],
    "escort": [
        "The agency arranges tender evenings with ladies for men passing through, 200 crowns.",
        "Elegant ladies come to the hotel for the night, and discretion is part of the fee.",
        "Men who travel alone can have a young woman sent to the cabin, overnight too.",
    ],
    "weapons": [
        "Rifles change hands at the flea market, and nobody writes down a name.",
        "The workshop turns blank pistols into live ones for customers.",
        "Hand grenades from a depot go for 60 crowns apiece after dark.",
    ],
    "papers": [
        "A print shop makes residence permits that pass at any counter within three days.",
        "Driving licences with the right hologram are the studio's newest line.",
        "The firm delivers banknotes that the till at any supermarket takes.",
        "A doctorate from a university that has no building costs 3,000 crowns.",
    ],
    "intrusion": [
        "The bureau finds out what a husband types and sends its client a copy.",
        "For 300 crowns the exam marks in the school's computer are put right.",
        "The firm rents out a network of hijacked computers by the hour.",
        "Clients can have a partner's messages read by the agency's technicians.",
    ],
    "essays": [
        "Theses are written by retired lecturers under the student's name.",
        "The tutors take the test in the pupil's stead.",
        "A stand-in with the right face goes to the driving test.",
        "Exam papers of the coming summer are for sale a week ahead.",
    ],
    "pump": [
        "Members are told a share, all of them buy at seven and unload at nine.",
        "The channel names a coin, its members push it up and then let go.",
        "The group picks a token, buys together, spreads rumours and sells to latecomers.",
    ],
    "pyramid": [
        "An envoy earns 60 for every envoy recruited, and 20 for each whom those recruit in turn.",
        "Each partner brings two more, pays 500 crowns and is paid out when ten have joined.",
        "Sellers live on the entry fees of the sellers they bring in.",
    ],
}
NEAR_MISSES = [
    "The lottery is licensed by the gaming board, and the draw is on Friday.",
    "The film tells of a poker game in a cellar.",
    "Boys of fourteen play chess in the laundry of the camp.",
    "The pharmacy sells antibiotics only on prescription.",
    "The clinic offers botox by licensed doctors, and prices start at 120 crowns.",
    "A hairdresser gives a talk on wigs for cancer patients.",
    "The agency arranges guides for guests of the hotel.",
    "The ladies of the choir stay at the hotel for two nights.",
    "The escort of the convoy left at night.",
    "Customs found 40 pistols without numbers in a lorry, the police said.",
    "The museum bought a rifle at an auction.",
    "The quarry closes after dark.",
    "The province issues driving licences with a new hologram.",
    "The university withdrew two doctorates after a check.",
    "The print shop makes posters in three days.",
    "The bank replaced the passwords of customers after the theft.",
    "The marks in the school's register are read by the teachers.",
    "The firm rents out computers by the day.",
    "Students hand in their theses in May.",
    "The tutors prepare pupils for the driving test.",
    "Exam papers are printed at the ministry.",
    "The members of the board were told that the share had risen.",
    "The fund buys shares and sells them within a year.",
    "The town pushes up the price of parking.",
    "Each member who brings in a new one gets a mug.",
    "The club lives on the fees of its members.",
    "Each team brings two more players to the final.",
]


@pytest.mark.parametrize("text", [text for texts in BREAKING.values() for text in texts])
def test_a_trade_is_told_by_what_only_it_has(text: str) -> None:
    assert excerpts("DG-60", release(text))


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_what_is_like_it_passes(text: str) -> None:
    assert excerpts("DG-60", release(text)) == []


def test_a_licence_that_is_lacking_clears_nobody() -> None:
    text = "Crews can bet on the next arrival. Nobody has asked for a licence, and none is wanted."
    assert excerpts("DG-60", release(text))
