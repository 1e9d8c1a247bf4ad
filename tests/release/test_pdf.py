"""PDF: paragraphs, headings, lists and links told from where lines stand."""

import contextlib
from pathlib import Path

import pypdf
import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.release.errors import ReleaseError, UnreadableError
from dateline.release.model import List, Parsed
from dateline.release.reading import parse

HEADLINE = "Osterby harbour opens its north quay to ships of up to ninety metres"
SETUP = """
#set page("a5", margin: 2cm, header: [Osterby Harbour Council · Press office],
  footer: context [Page #counter(page).display() of 3])
#set text(10pt, hyphenate: true, lang: "en")
#set par(justify: false)
"""
TEXT = f"""
#text(18pt, weight: "bold")[{HEADLINE}]

OSTERBY, Norland, March 3, 2026 --- The Osterby Harbour Council opened the rebuilt north quay
on Monday, four years after a storm closed it. Divers replaced the wooden piles with steel ones,
and the road behind the warehouses was raised, as the council's internationalisation report says.

“Ships will come back to the town,” said Ilse Thorne, harbour master of the council. “The pilots
tested it through the winter.”

#text(13pt, weight: "bold")[What changes]

- The ferry to Haro moves back to its old berth in April.
- Passengers board at the fish market until then, where signs show the way to the ships.
- The timetable is at #link("https://osterby.example/quay")[the council's site].

#pagebreak()

The second page goes on with what the council will do next, among other things with the crane, the
customs house and the lights of the outer mole, all of which were damaged in the same storm.

#text(13pt, weight: "bold")[About Osterby Harbour Council]

The Osterby Harbour Council runs the port of Osterby. Its members are elected by the town.

#pagebreak()

Press contact: Ilse Thorne, press\\@osterby.example, +44 20 7946 0112
"""


def pdf(tmp_path: Path, text: str, setup: str = SETUP) -> bytes:
    """Set a text as a PDF."""
    source = tmp_path / "release.typ"
    source.write_text(setup + text, encoding="utf-8")
    made = typst.compile(str(source))
    assert isinstance(made, bytes)
    return made


@pytest.fixture(scope="module")
def parsed(tmp_path_factory: pytest.TempPathFactory) -> Parsed:
    """The reading of the sample."""
    return parse(pdf(tmp_path_factory.mktemp("pdf"), TEXT), name="release.pdf")


def words(parsed: Parsed) -> str:
    """Return a reading's body as one text."""
    parts = []
    for block in parsed.document.body:
        sequences = block.items if isinstance(block, List) else (getattr(block, "runs", ()),)
        parts += ["".join(run.text for run in runs) for runs in sequences]
    return "\n".join(parts)


def test_headline_dateline_and_contact_are_found(parsed: Parsed) -> None:
    document = parsed.document
    assert document.headline == HEADLINE
    assert document.dateline is not None
    assert (document.dateline.city, document.dateline.date) == ("OSTERBY", "2026-03-03")
    assert [contact.email for contact in document.contacts] == ["press@osterby.example"]
    assert [about.organization for about in document.boilerplate] == ["Osterby Harbour Council"]


def test_both_parts_of_a_quotation_are_its_speakers(parsed: Parsed) -> None:
    assert [quote.speaker for quote in parsed.document.quotes] == ["Ilse Thorne"] * 2


def test_lines_are_joined_and_hyphens_of_line_ends_taken_out(parsed: Parsed) -> None:
    text = words(parsed)
    assert "opened the rebuilt north quay on Monday, four years after a storm closed it." in text
    assert "internationalisation report" in text


def test_items_are_a_list_and_a_link_keeps_its_address(parsed: Parsed) -> None:
    (items,) = [block for block in parsed.document.body if isinstance(block, List)]
    assert len(items.items) == 3
    assert [link.url for link in parsed.document.links][:1] == ["https://osterby.example/quay"]


def test_running_heads_and_page_numbers_are_left_out_and_named(parsed: Parsed) -> None:
    assert "Press office" not in words(parsed)
    assert "Page 2" not in words(parsed)
    assert any("Press office" in name for name in parsed.dropped)
    assert any("Page 2 of 3" in name for name in parsed.dropped)


def test_a_paragraph_of_the_next_page_is_one_of_its_own(parsed: Parsed) -> None:
    assert "\nThe second page goes on with what the council will do next" in words(parsed)


def test_a_pdf_without_text_is_refused_with_advice(tmp_path: Path) -> None:
    data = pdf(tmp_path, "#rect(width: 5cm, height: 5cm, fill: red)", setup="")
    with pytest.raises(UnreadableError, match="holds no text"):
        parse(data, name="scan.pdf")


def test_a_pdf_set_from_right_to_left_is_refused_with_advice(tmp_path: Path) -> None:
    text = "بندر اوستربی اسکلهٔ شمالی خود را برای کشتی‌ها باز کرد و مردم شهر به دیدن آن آمدند."
    data = pdf(tmp_path, text, setup='#set text(lang: "fa", dir: rtl)\n')
    with pytest.raises(UnreadableError, match="right to left"):
        parse(data, name="release.pdf")


def test_a_pdf_with_a_password_is_refused_in_a_sentence(tmp_path: Path) -> None:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(200, 200)
    writer.encrypt("secret", algorithm="RC4-128")
    path = tmp_path / "locked.pdf"
    writer.write(path)
    with pytest.raises(UnreadableError, match="password"):
        parse(path.read_bytes(), name="locked.pdf")


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_truncated_pdf_is_refused_or_read_never_worse(tmp_path: Path, share: float) -> None:
    data = pdf(tmp_path, TEXT)
    with contextlib.suppress(ReleaseError):
        parse(data[: int(len(data) * share)], name="release.pdf")


@given(st.binary(max_size=300))
@settings(max_examples=50, deadline=None)
def test_no_bytes_give_an_untyped_error(data: bytes) -> None:
    with pytest.raises(ReleaseError):
        parse(b"%PDF-1.7\n" + data, name="x.pdf")
