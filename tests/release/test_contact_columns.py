"""Contacts that stood side by side and were flattened into one line."""

from dateline.release.contact_columns import side_by_side
from dateline.release.model import Contact

HEADERS = "Company Contact: \xa0 Investor Relations Contact: \xa0 Media Contact:"
EMAILS = "info@river.example \xa0 ir@harbour.example \xa0 ada@field.example"


def test_each_column_gives_a_contact() -> None:
    phones = "555-010-0142 \xa0 555-010-0143 \xa0 555-010-0144"
    assert side_by_side(HEADERS + EMAILS + phones) == (
        Contact(phone="555-010-0142", email="info@river.example"),
        Contact(role="Investor Relations", phone="555-010-0143", email="ir@harbour.example"),
        Contact(phone="555-010-0144", email="ada@field.example"),
    )


def test_rows_that_do_not_fill_the_columns_are_left_alone() -> None:
    assert side_by_side(HEADERS + "info@river.example ir@harbour.example") == ()
    assert side_by_side(HEADERS + EMAILS + "555-010-0142") == ()
    assert side_by_side("Media Contact: ada@field.example") == ()
    assert side_by_side(HEADERS + "Ada Field " + EMAILS) == ()
