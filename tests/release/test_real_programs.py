"""Files as programs write them (LibreOffice 7.4; the dialect of Apple's text system)."""

from pathlib import Path

import pytest

from dateline.release.model import Contact, Link, List, Paragraph, Run, Table
from dateline.release.reading import parse
from dateline.release.runs import plain

FILES = Path(__file__).with_name("files")


@pytest.mark.parametrize("name", ["libreoffice.docx", "libreoffice.odt", "libreoffice.rtf"])
def test_what_libreoffice_writes_is_read_alike_in_each_of_its_formats(name: str) -> None:
    parsed = parse((FILES / name).read_bytes(), name=name)
    document = parsed.document
    assert document.headline == "Night ferry to Osterholm starts again in May"
    paragraphs = [plain(block.runs) for block in document.body if isinstance(block, Paragraph)]
    assert paragraphs[:2] == [
        "The company will run its night ferry again, certainly from 4 May.",
        "Booking is open on the day that is shown here: 3 March 2026.",
    ]
    assert paragraphs[2].startswith(
        "“We kept the bunks,” said Anna Lund, director of the Osterholm"
    )
    assert paragraphs[3:] == [
        "Tickets cost 40 crowns.",
        "The counts are public.",
        "Marks: ✓α and non‑stop",
    ]
    assert document.links == (
        Link("night ferry", "https://osterholm-ferry.example/night"),
        Link("Booking is open", "https://osterholm-ferry.example/book"),
    )
    (table,) = [block for block in document.body if isinstance(block, Table)]
    assert table.rows == (
        ((Run("Passengers"),), ()),
        ((Run("2019"),), (Run("31,000"),)),
        ((), (Run("by night"),)),
    )
    items = ((Run("First level"),), (Run("Second level"),), (Run("First again"),))
    assert List(ordered=False, items=items) in document.body
    assert document.contacts == (
        Contact(name="Jan Brok", phone="+00 555 0190", email="press@osterholm-ferry.example"),
    )
    assert set(parsed.dropped) == {
        "deleted text: perhaps",
        "hidden text: Internal note: ask legal.",
        "a comment: Is this so?",
        "a page number",
        "in the sheet's margin: Osterholm Ferry Company, 1 Quay Road, Osterholm",
        "in the sheet's margin: Page",
        "the notice: FOR IMMEDIATE RELEASE",
    }


def test_rich_text_with_a_backslash_at_line_ends_has_its_paragraphs() -> None:
    document = parse((FILES / "cocoa.rtf").read_bytes(), name="cocoa.rtf").document
    assert document.headline == "Night ferry to Osterholm starts again in May"
    assert document.dateline is not None
    assert document.dateline.city == "OSTERHOLM"
    assert [quotation.speaker for quotation in document.quotes] == ["Anna Lund"]
    assert document.body[-1] == List(
        ordered=False, items=((Run("Eleven crossings a week"),), (Run("Bicycles travel free"),))
    )
    assert [contact.email for contact in document.contacts] == ["press@osterholm-ferry.example"]
