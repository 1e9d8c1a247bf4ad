"""DG-35: whom a text tells to deal with what it is about, though no word names the source."""

import msgspec
import pytest

from dateline.release.model import Document
from guidelines.documents import excerpts, release

ABOUT = "Marrow Robotics builds machines for orchards in Haro."


def marrow(*blocks: str) -> Document:
    document = release(*blocks, headline="Marrow Robotics opens a plant", boilerplate=ABOUT)
    about = msgspec.structs.replace(document.boilerplate[0], organization="Marrow Robotics")
    return msgspec.structs.replace(document, boilerplate=(about,), contacts=())


TOLD = [
    ("Tarn Shipping has ordered six coastal barges.", "Tarn Shipping"),
    ("From May, Quill Pharmacies will stock the whole range of creams.", "Quill Pharmacies"),
    ("The Skarn Foundation is funding both posts.", "Skarn Foundation"),
    ("The alarm is on trial in two wards of Tarn Hospital.", "Tarn Hospital"),
    ("Skarn Ventures has taken a stake in the vineyard.", "Skarn Ventures"),
    ("The street opens with Quill Outdoor as its anchor tenant.", "Quill Outdoor"),
    ("The Guild of Bakers is an ally in the campaign.", "Guild of Bakers"),
    ("A credit line from Tarn Savings Bank covers the pumps.", "Tarn Savings Bank"),
    ("Receipts can be filed from the app of Tarn Bank.", "Tarn Bank"),
    ("The seats are upholstered by Quill Leather.", "Quill Leather"),
    ("The voyage is insured with Skarn Insurance.", "Skarn Insurance"),
    ("Students of Tarn University test the boots for a year.", "Tarn University"),
    ("The next customer is already waiting: Quill Airlines.", "Quill Airlines"),
    ("The racks were delivered by Quill Steelworks.", "Quill Steelworks"),
    ("The film is distributed in Haro by Tarn Pictures.", "Tarn Pictures"),
    ("The curtain was a present from Tarn Textiles.", "Tarn Textiles"),
    ("A frame contract was concluded with Tarn Express.", "Tarn Express"),
    ("Quill Airports will test the arms in two halls.", "Quill Airports"),
    ("The shirts carry the name of Tarn Insurance.", "Tarn Insurance"),
    ("Nine firms, including Tarn Mills, have subscribed.", "Tarn Mills"),
    ("With Quill Energy, the third utility to join, the scheme is whole.", "Quill Energy"),
    ("Quill Telecom has been chosen to lay the cable.", "Quill Telecom"),
]
PASSING = [
    "Skarn Ventures said that it will open an office in May.",
    "Tarn Shipping was founded in 1920.",
    "The report was published by Tarn University.",
    "Tarn Bank has not ordered the barges.",
    "Quill Steelworks may close its plant in Haro.",
    "The office stands across the street from Tarn Textiles.",
    "A letter was published in May by Quill Publishing.",
    "The court fined Skarn Insurance for its fees.",
    "Ada Quill graduated from Tarn College and worked with Quill Airlines.",
    "The road runs past the gardens of Quill Street.",
    "Skarn Ventures could take a stake in the vineyard.",
    "Tarn Shipping let a shed to Quill Leather.",
    "The City of Tarn approved the plan of the Skarn Council.",
]


@pytest.mark.parametrize(("text", "name"), TOLD)
def test_who_is_told_to_deal_is_asked_about(text: str, name: str) -> None:
    assert name in excerpts("DG-35", marrow(text))


@pytest.mark.parametrize("text", PASSING)
def test_what_firms_do_for_themselves_passes(text: str) -> None:
    assert excerpts("DG-35", marrow(text)) == []


def test_a_firm_named_over_and_over_is_what_the_text_is_about() -> None:
    text = "Tarn Shipping has ordered six barges. "
    assert excerpts("DG-35", marrow(text * 4)) == []


def test_no_more_than_five_are_asked_about() -> None:
    names = ("Tarn", "Skarn", "Quill", "Holm", "Arden", "Brask", "Corvo")
    texts = [f"{name} Shipping has ordered six barges." for name in names]
    assert len(excerpts("DG-35", marrow(*texts))) == 5
