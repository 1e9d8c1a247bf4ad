"""What a statement by many says of its signatories, and sentences that only sound like it."""

import pytest

from dateline.release.model import Paragraph, Run, Statement
from dateline.release.statements import statement_in


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A statement issued by 1,404 tenants of the north quay reads:", 1404),
        ("The open letter, signed by more than 9,200 growers, went to the ministry.", 9200),
        ("9,200 growers signed this open letter to the ministry.", 9200),
        ("12,000 people have signed so far.", 12000),
        ("An appeal with 310 signatories went out on Monday.", 310),
        ("Das Schreiben trägt 412 Unterschriften.", 412),
        ("La lettre compte 1 200 signataires.", 1200),
    ],
)
def test_the_number_of_those_who_signed_is_read(text: str, number: int) -> None:
    assert statement_in([Paragraph((Run(text),))]) == Statement(number, None)


def test_a_link_to_the_list_is_kept() -> None:
    link = Run("full list of signatories", link="https://riverbend.example/names")
    found = statement_in([Paragraph((Run("See the "), link, Run(".")))])
    assert found == Statement(None, "https://riverbend.example/names")


@pytest.mark.parametrize(
    "text",
    [
        "Since the spring, 412 clubs of the coast have put their names to the charter.",
        "In September 2024 it had signed an exclusive letter of intent to buy the yard.",
        "412 firms signed contracts worth a million with the harbour.",
        "The designer’s signature style has won 12 prizes.",
        "The harbour has signed 14 new players for the season.",
    ],
)
def test_who_signed_something_else_made_no_statement(text: str) -> None:
    assert statement_in([Paragraph((Run(text),))]) is None
