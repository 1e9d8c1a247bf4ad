"""DG-36: private life told in whatever order: doors, papers, illness, kin and children."""

import pytest

from guidelines.documents import excerpts, release

BREAKING = {
    "a door behind a name": (
        "Parcels for the widow Agnes Dorn, 17 Station Road, are with the baker.",
        "Agnes Dorn, 17 Station Road",
    ),
    "where somebody moved": (
        "The former cook, Peter Henn, has moved to 22 Orchard Lane.",
        "Peter Henn, has moved to 22 Orchard Lane",
    ),
    "whose house it is": (
        "A stone was thrown at the house of the teacher Vera Kolt at 9 Kiln Street.",
        "house of the teacher Vera Kolt at 9 Kiln Street",
    ),
    "a number after work": (
        "The lodger, Timo Vahl, can be reached on 0555 011 982 after work.",
        "reached on 0555 011 982",
    ),
    "her number": (
        "Condolences go to the widow, Lene Aust; her number is 0555 772 019.",
        "number is 0555 772 019",
    ),
    "a messenger": (
        "Parents write to the trainer's private WhatsApp number +44 7700 900144.",
        "private WhatsApp number +44 7700 900144",
    ),
    "a licence in brackets": (
        "A driving licence (no. 55 018 223) of the student Lars Emmet was found.",
        "driving licence (no. 55 018 223",
    ),
    "a plate": (
        "The car of Hugo Blatt, licence plate AV-KL 204, stands in the lane.",
        "licence plate AV-KL 204",
    ),
    "a day of birth": (
        "On the list is Nils Ekdal, date of birth 4 May 1971, a welder.",
        "date of birth 4 May 1971",
    ),
    "what doctors found": (
        "The porter, Jannis Vold, is on leave since doctors diagnosed multiple sclerosis.",
        "Jannis Vold, is on leave since doctors diagnosed multiple sclerosis",
    ),
    "a clinic before the name": (
        "After a second stay in a rehabilitation clinic, the steward Petra Lomm gives up the bar.",
        "stay in a rehabilitation clinic, the steward Petra Lomm",
    ),
    "a body": (
        "The keeper of the kiosk, Marta Brink, lost a leg to diabetes.",
        "Marta Brink, lost a leg",
    ),
    "adopted": (
        "The medal goes to Clara Benning, who was adopted from an orphanage.",
        "Clara Benning, who was adopted from an",
    ),
    "whose child": (
        "The farm can't pass to Ulf Maren, as a paternity test showed in April.",
        "Ulf Maren, as a paternity test",
    ),
    "a marriage": (
        "The shopkeeper Doris Wahl lives apart from her husband.",
        "Doris Wahl lives apart from her husband",
    ),
    "children in a form": (
        "The fund pays for Karim and Leyla Nouss, who are in second and fifth grade.",
        "Leyla Nouss",
    ),
    "a child by the word before": (
        "The picture shows the kindergarten child Max Orth with a fireman.",
        "kindergarten child Max Orth",
    ),
    "a girl of eleven": (
        "The kite was flown by Jana Petersen, a girl of eleven.",
        "Jana Petersen, a girl of eleven",
    ),
    "an ill child": (
        "The carpenter cares for his son Leo, who has autism.",
        "son Leo, who has autism",
    ),
}

PASSING = {
    "a firm's door": "The tables are made by Brinkmoor Robotics, 17 Station Road, Osterby.",
    "a hall's door": "The talk is in Lakeside Gallery, 17 Station Road, Osterby.",
    "moved to a town": "The former cook, Peter Henn, has moved to Osterby.",
    "an office": "Peter Henn can be found in the office of the union at 22 Orchard Lane.",
    "a desk's number": "The press desk can be reached on 0555 011 982 until six.",
    "a number of things": "The number is 120 000 000 at the end of the year.",
    "a clinic that works": "After two years the rehabilitation clinic has a new wing.",
    "doctors at work": "The doctor Vera Kolt treats depression at the harbour clinic.",
    "research": "Vera Kolt leads research on patients after a stroke.",
    "an illness of nobody named": "A cook who lost a leg to diabetes opened the fair.",
    "their own word": "“I had a stroke in March,” said Vera Kolt, who speaks for the carers.",
    "a text that was adopted": "The plan of Vera Kolt was adopted by the council.",
    "a team's grade": "Jana Petersen teaches second and fifth grade at the harbour school.",
    "a grown one": "The kite was flown by Jana Petersen, a woman of forty.",
    "a shop for babies": "The shop Baby Bright sells prams and cots.",
    "a class of ships": "The yard of Jana Petersen built two boats of the third class.",
    "a plate to eat from": "Jana Petersen made each plate of the dinner service by hand.",
}


@pytest.mark.parametrize(("text", "words"), BREAKING.values(), ids=BREAKING.keys())
def test_what_is_private_is_found_in_whatever_order(text: str, words: str) -> None:
    assert excerpts("DG-36", release(text)) == [words]


@pytest.mark.parametrize("text", PASSING.values(), ids=PASSING.keys())
def test_what_is_nobodys_private_life_passes(text: str) -> None:
    assert excerpts("DG-36", release(text)) == []
